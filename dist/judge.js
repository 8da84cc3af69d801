export const id=780
export const ids=[780]
export const modules={8654:((e,t,n)=>{n.d(t,{bI:()=>delivered,mM:()=>internal,MY:()=>page,TR:()=>refuse})
var o=n(3769)
var r=n(1044)
var s=n(6307)
var a=n(8574)
var i=n(5569)
var l=n(1551)
var c=n(5943)
var u=n(3278)
const d={version:c.euz(u.hl),tool:c.Ikc({name:c.euz("cohort-guard"),version:c.YjP().nullable()}),timestamp:c.YjP()}
function readRecord(e,t){let n
try{n=JSON.parse(e)}catch{return(0,i.f)("it is not JSON, so it is no decision record")}const o=t.safeParse(n)
if(o.success)return(0,i.ok)(o.data)
const r=c.Ikc({version:c.aig()}).safeParse(n)
if(r.success&&r.data.version!==u.hl)return(0,i.f)(`it is a decision record of format ${r.data.version}; this version reads format ${u.hl}. Use the version of cohort-guard that wrote it: the record names it under tool.version`)
return(0,i.f)(`it is no decision record (${o.error.issues[0]?.path.join(".")||"the file"} is not as one has it)`)}var h=n(2285)
var f=n(4451)
var p=n(3848)
var m=n(9525)
var v=n(7490)
var g=n(2048)
function proseHtml(e,t){return(0,f.cR)(e.map(e=>{if("reference"in e){const{reference:n}=e
const o=(0,v.nt)(n)
return(0,f.nf)(n.kind==="pull"?o:(0,f.qy)`<code>${o}</code>`,(0,m.hE)(n,t))}return"code"in e?(0,f.Uq)(e.code):(0,f.qy)`${e.text}`}))}function recorded(e,t){return proseHtml((0,g.T)(e),t)}function inlineMarkdown(e){const t=e.replaceAll(/\[([^\]]*)\]\([^)]*\)/g,"$1").split("`")
return(0,f.cR)(t.map((e,t)=>t%2===1?(0,f.qy)`<code>${e}</code>`:(0,f.qy)`${e}`))}function values(e,t=20){const n=(0,f.cR)(e.slice(0,t).map(e=>(0,f.Uq)(e)),", ")
const o=e.length-t
return o>0?(0,f.qy)`${n} and ${(0,l.LS)(o,"more","more")}`:n}const y=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/
function moment(e){const[,t,n]=y.exec(e)??[]
return t===void 0||n===void 0?(0,f.Uq)(e):(0,f.qy)`<time datetime="${e}">${t} ${n} UTC</time>`}function section(e,t,n){return{id:e,title:t,body:n}}function sectionHtml({id:e,title:t,body:n},o){return o===2?(0,f.qy)`<section aria-labelledby="${e}">
        <h2 id="${e}">${t}</h2>
        ${n}
      </section>`:(0,f.qy)`<div>
        <h3 id="${e}">${t}</h3>
        ${n}
      </div>`}function table(e,t,n,o){return(0,f.qy)`<table class="${e}">
    <caption>
      ${t}
    </caption>
    <thead>
      <tr>
        ${n.map(e=>(0,f.qy)`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    ${o}
  </table>`}function sitesTable(e,t,n){return(0,f.qy)`<div class="rows" role="region" aria-label="${e}" tabindex="0">
    ${table("sites",e,t,n)}
  </div>`}function row(e,t){return{html:`<tr><th scope="row">${e.html}${t.map(e=>`<td>${e.html}`).join("")}`}}var w=n(6291)
const b={counts:"✓",not:"✗",veto:"⛔",quiet:"·"}
function timeline(e,t,n){const o=[...timeline_statements(e),...edits(t)].toSorted((e,t)=>(e.at??w.oc)<(t.at??w.oc)?-1:(e.at??w.oc)>(t.at??w.oc)?1:0)
const r={at:n,tone:"quiet",what:(0,f.qy)`judged`}
return(0,f.qy)`<ol class="timeline">
    ${[...o,r].map(({at:e,tone:t,what:n})=>(0,f.qy)`<li class="${t}">
          <i aria-hidden="true">${b[t]}</i>
          ${e===null||e===w.oc?(0,f.qy)`at a time that GitHub does not give`:moment(e)}: ${n}
        </li>`)}
  </ol>`}function timeline_statements({counted:e,discounted:t,vetoes:n,commands:o}){const r=new Set([...e,...t,...n].map(({url:e})=>e))
return[...e.map(({at:e,url:t,login:n,cohorts:o,forPolicy:r})=>{const s=[...o.map(e=>(0,f.Uq)(e)),...r?[(0,f.qy)`the policy`]:[]]
return{at:e,tone:"counts",what:(0,f.qy)`${(0,f.Uq)(n)} ${(0,f.nf)("approved",t)}. It counts for ${(0,f.cR)(s,", ")}`}}),...t.map(({at:e,url:t,login:n,because:o,via:r})=>({at:e,tone:"not",what:(0,f.qy)`${(0,f.Uq)(n)} ${(0,f.nf)(k[r],t)}. Not counted: ${(0,f.pj)(o)}`})),...n.map(({at:e,url:t,login:n,cohorts:o})=>({at:e,tone:"veto",what:(0,f.qy)`${(0,f.Uq)(n)} ${(0,f.nf)("rejected",t)} it: a veto for ${values(o)}`})),...o.filter(({url:e})=>!r.has(e)).map(({at:e,url:t,login:n,verb:o,effect:r})=>({at:e,tone:"quiet",what:(0,f.qy)`${(0,f.Uq)(n)} ${(0,f.nf)("wrote",t)}
        ${r==="misread"?(0,f.qy)`what could not be read as a command`:(0,f.qy)`${(0,f.Uq)(`/cohort ${o}`)}${r==="idle"?(0,f.qy)`, which changes nothing here`:f.K$}`}`}))]}const k={review:"approved",comment:"wrote an approval"}
const $={description:"edited the description",label:"changed a label",base:"changed the base branch"}
function edits(e){return(e?.edits??[]).map(({at:e,by:t,what:n})=>({at:e,tone:"quiet",what:(0,f.qy)`${t===null?(0,f.qy)`GitHub, or an account that is gone,`:(0,f.Uq)(t)} ${$[n]}`}))}function approvalsSection({approvals:e,pullRequest:t},n,o){if(e===null)return null
return section(`${n}-approvals`,"Approvals",(0,f.qy)`<p>${tally(e)}</p>
      ${notUnderstood(e)}${eligible(e)}${timeline(e,t,o)}`)}function notUnderstood({answers:e}){return e.length===0?f.K$:(0,f.qy)`<p>Not understood:</p>
        <ul>
          ${e.map(e=>(0,f.qy)`<li>${proseHtml((0,p.O1)(e),m.EB)}</li>`)}
        </ul>`}function tally({needed:e,policyNeeded:t,counted:n}){const o=n.filter(({cohorts:e})=>e.length>0).length
const r=n.filter(({forPolicy:e})=>e).length
const s=[...e>0?[`${o} of ${(0,l.LS)(e,"needed approval")}`]:[],...t>0?[`${r} of ${(0,l.LS)(t,"needed approval")} by policy owners`]:[]]
return s.length===0?"No approval is needed.":`${s.join("; ")}.`}function eligible({eligible:e,counted:t}){const n=e.map(({cohort:e,owners:n,administrators:o})=>{const r=e==="policy"
const s=t.filter(({cohorts:t,forPolicy:n})=>r?n:t.includes(e))
return row(r?(0,f.qy)`the policy`:(0,f.Uq)(e),[s.length===0?(0,f.qy)`no one yet`:values(s.map(({login:e})=>e)),o?(0,f.qy)`the administrators of the repository`:n.length===0?(0,f.qy)`no one`:values(n)])})
return n.length===0?f.K$:table("plain","Who has approved, and who else may",["Cohort","Approved by","May approve"],(0,f.qy)`${n}`)}function basisSection(e,t,n){if(e===null&&t===null)return null
return section(`${n}-basis`,"What this rests on",(0,f.qy)`<dl>
      ${e!==null&&(0,f.qy)`<dt>Plan (what an approval approves)</dt>
          <dd>${(0,f.Uq)(e)}</dd>`}${t!==null&&(0,f.qy)`<dt>Inventory</dt>
          <dd>
            ${(0,l.LS)(t.total,"site")}, ${(0,l.DK)(t.permitted)} of them of a permitted status;
            snapshot ${(0,f.Uq)(t.snapshot)}, as of ${moment(t.asOf)}
          </dd>`}
    </dl>`)}function origin({tool:e,timestamp:t,event:n,run:o}){return(0,f.qy)`<p>
    Judged ${moment(t)} by cohort-guard
    ${e.version===null?"of an unknown version":(0,f.Uq)(e.version)}${n!==null&&(0,f.qy)`, on the event ${(0,f.Uq)(n)}`}${o!==null&&(0,f.qy)`, in ${(0,f.Uq)(o)}`}.
    Made from the decision record alone; the record has all that was asked and answered.
  </p>`}var x=n(2499)
const O=["offending","targeted","covered","apart"]
function estateOf(e,t,n){const o=new Map(n.map(({id:e,cohorts:t})=>[e,t]))
const r=new Rows(t)
const s=e.groups.flatMap(e=>{const t=e.targeted?"targeted":e.covered?"covered":"apart"
const n=r.of(e.cohorts)
if(e.sites===null){r.add(n,t,e.count)
return[]}return[...Map.groupBy(e.sites,([e])=>o.has(e)?"offending":t)].map(([t,o])=>{r.add(n,t,o.length)
return{rows:n,part:t,cohorts:e.cohorts,status:e.status,sites:o}})})
const a=e.groups.every(({sites:e})=>e!==null)
if(!a)for(const e of o.values())if(e!==null)r.move(r.of(e),"targeted","offending")
return{rows:r.all(),blocks:a?s:null,undivided:e.total-e.groups.reduce((e,{count:t})=>e+t,0)}}class Rows{#e
#t
constructor(e){this.#e=e
const row=(e,t)=>({kind:e,cohort:t,counts:noSites()})
this.#t=[...[...e.keys()].map(e=>row("cohort",e)),row("none",""),row("ambiguous","")]}of(e){const t=e.flatMap(e=>this.#e.get(e)??[])
return this.#t.flatMap(({kind:n,cohort:o},r)=>{switch(n){case"cohort":return e.includes(o)?[r]:[]
case"none":return e.length===0?[r]:[]
case"ambiguous":return new Set(t).size<t.length?[r]:[]}})}add(e,t,n){for(const o of e){const e=this.#t[o]
if(e!==void 0)e.counts[t]+=n}}move(e,t,n){this.add(e,t,-1)
this.add(e,n,1)}all(){return this.#t}}function noSites(){return{offending:0,targeted:0,covered:0,apart:0}}const S={offending:"must not receive it",targeted:"targeted",covered:"covered, not targeted",apart:"not covered"}
const j=1
function bar(e,t){const n=O.reduce((t,n)=>t+e[n],0)
if(n===0)return(0,f.qy)`<p class="none">no site</p>`
return(0,f.qy)`${picture(e,n,t)}
    <ul class="parts">
      ${O.map(n=>entry(n,e[n],t(n)))}
    </ul>`}function picture(e,t,n){const o=O.filter(t=>e[t]>0)
const r=o.map(n=>Math.max(j,e[n]/t*100))
const s=100/r.reduce((e,t)=>e+t,0)
let a=0
const i=o.map((t,o)=>{const i=(r[o]??0)*s
const c=(0,f.qy)`<rect x="${a.toFixed(2)}%" width="${i.toFixed(2)}%" height="16" class="${t}"
      ><title>${(0,l.LS)(e[t],"site")} ${S[t]}</title></rect
    >`
a+=i
const u=n(t)
return u===null?c:(0,f.qy)`<a href="${u}" tabindex="-1">${c}</a>`})
return(0,f.qy)`<svg class="bar" width="100%" height="16" aria-hidden="true">${(0,f.cR)(i)}</svg>`}function entry(e,t,n){if(t===0)return f.K$
const o=(0,f.qy)`<b>${(0,l.DK)(t)}</b> ${S[e]}`
return(0,f.qy)`<li><i class="key ${e}"></i>${n===null?o:(0,f.qy)`<a href="${n}">${o}</a>`}</li>`}function filterId(e,t,n){return`${e}-${t}-${n}`}function offendersSection({offenders:e,estate:t,prefix:n,links:o}){if(e.length===0)return null
const r=rowsById(t)
const s=[...Map.groupBy(e,({id:e})=>r.get(e)??"")].map(([e,t])=>(0,f.qy)`<tbody class="g offending ${e}">
        ${t.map(({id:e,name:t,cohorts:n,why:r})=>row((0,f.pj)(e),[nameOf(t),cohortsOf(n),recorded(r,o)]))}
      </tbody>`)
return section(`${n}-offenders`,"Sites that must not receive it",(0,f.qy)`${filters(t,n,["offending"],`#${n}-offenders`)}${sitesTable(`${(0,l.LS)(e.length,"site")}, each with what stands against it`,["Site","Name","In cohort","Why it must not receive this change"],(0,f.cR)(s))}`)}function sitesSection({estate:e,inventory:t,offenders:n,prefix:o}){if(e===null||t===null)return null
const r=(e.blocks??[]).filter(({part:e})=>e!=="offending")
if(e.blocks===null)return section(`${o}-sites`,"All sites",(0,f.qy)`<p>
        The inventory has ${(0,l.LS)(t.total,"site")}. So many are counted, and only those that must not receive
        the change are listed.
      </p>`)
const s=r.reduce((e,{sites:t})=>e+t.length,0)
if(s===0)return null
const a=O.filter(e=>e!=="offending")
return section(`${o}-sites`,n.length===0?"All sites":"All other sites",(0,f.qy)`<details class="fold">
      <summary>${(0,l.LS)(s,"site")}</summary>
      ${filters(e,o,a,`#${o}-sites`)}${sitesTable(`${(0,l.LS)(s,"site")} of the inventory, and what becomes of each`,["Site","Name","In cohort","Status","Here"],(0,f.cR)(r.toSorted((e,t)=>O.indexOf(e.part)-O.indexOf(t.part)).map(block)))}
    </details>`)}function block({rows:e,part:t,cohorts:n,status:o,sites:r}){const s=[cohortsOf(n),(0,f.pj)(o),(0,f.qy)`${S[t]}`]
return(0,f.qy)`<tbody class="g ${t} ${classesOf(e)}">
    ${r.map(([e,t])=>row((0,f.pj)(e),[nameOf(t),...s]))}
  </tbody>`}function filters(e,t,n,o){if(e?.blocks==null)return f.K$
return(0,f.cR)(e.rows.flatMap(({kind:e,cohort:r,counts:s},a)=>n.filter(e=>s[e]>0).map(n=>(0,f.qy)`<p class="filter" id="${filterId(t,a,n)}">
              Shown: ${(0,l.DK)(s[n])} of ${e==="cohort"?(0,f.Uq)(r):rowName(e)},
              ${S[n]}. <a href="${o}">Show all</a>
            </p>`)))}function filterStyle({estate:e,prefix:t}){if(e?.blocks==null)return""
return e.rows.flatMap(({counts:e},n)=>O.filter(t=>e[t]>0).map(e=>{const o=`:not(.r${n}.${e})`
return`#${filterId(t,n,e)}:target~.rows :is(tbody.g${o},tbody.s tr${o}){display:none}`})).join("\n")}function rowsById(e){return new Map((e?.blocks??[]).filter(({part:e})=>e==="offending").flatMap(({rows:e,sites:t})=>t.map(([t])=>[t,classesOf(e)])))}function classesOf(e){return e.map(e=>`r${e}`).join(" ")}function nameOf(e){return e===null?(0,f.qy)`–`:(0,f.pj)(e)}function cohortsOf(e){return e.length===0?(0,f.qy)`none`:(0,f.cR)(e.map(e=>(0,f.pj)(e)),", ")}function rowName(e){return e==="none"?"none":"ambiguous"}function cohortsSection(e,t){const n=(e.estate?.rows??[]).map((e,t)=>({...e,index:t})).filter(e=>e.kind==="cohort"||sitesOf(e)>0)
const o=new Set(n.map(({cohort:e})=>e))
const r=t.cohorts.filter(e=>!o.has(e))
if(n.length+r.length===0)return null
const isConcerned=e=>t.cohorts.includes(e.cohort)||reachedOf(e)>0
const s=n.filter(isConcerned).toSorted((e,t)=>weight(t)-weight(e))
const a=n.filter(e=>!isConcerned(e))
const i=e.inventory?.total??null
return section(`${e.prefix}-cohorts`,"Cohorts",(0,f.qy)`${s.length+r.length===0?f.K$:cohortTable(i===null?"What the change reaches":`What the change reaches, of ${(0,l.LS)(i,"site")}`,[...r.map(e=>row((0,f.qy)`${(0,f.Uq)(e)}${t.noteOf(e)}`,[(0,f.qy)`the number of its sites is not known`])),...s.map(n=>rowHtml(n,e,t))])}
    ${a.length>0&&(0,f.qy)`<details class="fold">
        <summary>What it does not reach (${(0,l.DK)(a.length)})</summary>
        ${cohortTable("What the change does not reach",a.map(n=>rowHtml(n,e,t)))}
      </details>`}
    ${undivided(e)}`)}function cohortTable(e,t){return table("cohorts",e,["Cohort","Its sites"],(0,f.qy)`${t}`)}function rowHtml({kind:e,cohort:t,counts:n,index:o},r,{noteOf:s}){const a=e==="cohort"?(0,f.qy)`${(0,f.Uq)(t)}${s(t)}`:(0,f.qy)`${rowName(e)}
          <p>${q[e]}</p>`
return row(a,[bar(n,addressOf(r,o))])}function undivided({estate:e}){const t=e?.undivided??0
return t===0?f.K$:(0,f.qy)`<p>${(0,l.LS)(t,"more site","more sites")}: so many different statuses are not listed separately.</p>`}const q={none:"sites that are in no cohort",ambiguous:"sites that are in several cohorts of one dimension; they count in those as well"}
function weight({counts:e}){return e.offending*1e9+e.targeted*1e3+e.covered}function reachedOf({counts:e}){return e.offending+e.targeted+e.covered}function sitesOf({counts:e}){return e.offending+e.targeted+e.covered+e.apart}function addressOf({estate:e,prefix:t},n){return o=>{if(e?.blocks!=null)return`#${filterId(t,n,o)}`
return o==="offending"?`#${t}-offenders`:null}}function notesOf({cohorts:e,approvals:t}){const n=new Map(e.map(({cohort:e,standing:n,paths:o})=>{const r=(t?.counted??[]).filter(t=>t.cohorts.includes(e)).map(({login:e})=>e)
return[e,(0,f.qy)`<p>${(0,x.SE)(n,"alone")}</p>
          ${o>0&&(0,f.qy)`<p>reached by ${(0,l.LS)(o,"changed path")}</p>`}${r.length>0&&(0,f.qy)`<p>approved by ${values(r)}</p>`}`]}))
return{cohorts:[...n.keys()],noteOf:e=>n.get(e)??f.K$}}var A=n(5976)
var P=n(7111)
const M=12
function findingsSection(e,t,n){if(e.length===0)return null
return section(`${t}-findings`,"Findings",(0,f.qy)`${e.map(e=>findingHtml(e,n))}`)}function findingHtml({code:e,effect:t,title:n,expected:o,observed:r,pullRequest:s},a){const i=s==null?"":` (pull request #${s})`
const c=r.slice(M)
return(0,f.qy)`<article class="finding ${t}">
    <p>
      <span class="effect">${(0,P.R)(t)}</span> <code>${e}</code> <b>${n}</b>${recorded(i,a)}
    </p>
    <dl>
      <dt>Expected</dt>
      <dd>${recorded(o,a)}</dd>
      <dt>Found</dt>
      ${r.slice(0,M).map(e=>(0,f.qy)`<dd>${recorded(e,a)}</dd>`)}
    </dl>
    ${c.length>0&&(0,f.qy)`<details class="fold">
        <summary>${(0,l.LS)(c.length,"more","more")}</summary>
        <ul>
          ${c.map(e=>(0,f.qy)`<li>${recorded(e,a)}</li>`)}
        </ul>
      </details>`}${meaning(e,t)}
  </article>`}function meaning(e,t){const n=A.Lp.find(t=>t.code===e)
if(n===void 0)return f.K$
const o=n.docs.when[t]
return(0,f.qy)`<details class="fold">
    <summary>What <code>${e}</code> means</summary>
    ${o!==void 0&&(0,f.qy)`<p>Found when ${inlineMarkdown(o)}</p>`}
    <p>${inlineMarkdown(n.docs.next)}</p>
  </details>`}function pageHeader({verdict:e,run:t},{symbol:n,word:o},r,s){return(0,f.qy)`<header class="${e}">
    <h1>${n} ${o}<small>${r}</small></h1>
    ${s}${t!==null&&(0,f.qy)`<p>${(0,f.nf)("Workflow run",t)}</p>`}
  </header>`}function judgementHeader(e,t,{run:n}){const{verdict:o,reason:r,note:s,pullRequest:a,declaration:i}=e
return pageHeader({verdict:o,run:n},h._[o],r,(0,f.qy)`<p>${h._[o].explanation}</p>
      ${a!==null&&(0,f.qy)`<p>
            ${a.number===0?"A branch without a pull request":(0,f.nf)(`Pull request #${a.number}`,a.url)}
            of ${(0,f.Uq)(a.repository)}: ${(0,f.pj)(a.title)}
          </p>
          <p class="quiet">
            By ${a.author===null?"an account that is gone":(0,f.Uq)(a.author)}, into
            ${(0,f.Uq)(a.base)}, head commit
            ${t===void 0?(0,f.Uq)(a.head):recorded(a.head.slice(0,12),t.links)}${i===null?", declares nothing that can be read":(0,f.qy)`, declares ${values(i.cohorts)}`}
          </p>`}${s!==null&&a===null&&(0,f.qy)`<p>${(0,f.Uq)(s,400)}</p>`}`)}function groupHeader(e,t){const n=h._[e.verdict]
const o=t>0?`${(0,l.LS)(t,"pull request")} judged together`:e.reason
return pageHeader(e,n,o,(0,f.qy)`<p>${n.explanation}</p>`)}function deploymentHeader(e,t,n){const{cohort:o,environment:r,commit:s,branch:a,baseline:i,targets:c,until:u,rollback:d}=t
return pageHeader(e,h._[e.verdict].gate,recorded(e.reason,n),(0,f.qy)`<p>
        ${(0,f.Uq)(o)} in the environment ${(0,f.Uq)(r)}: commit ${recorded(s.slice(0,12),n)}
        ${a===null?"on no release branch":(0,f.qy)`on ${(0,f.Uq)(a)}`};
        ${i===null?"no baseline":(0,f.qy)`baseline ${recorded(i.commit.slice(0,12),n)}`}${d.asked?"; asked for as a rollback":""}
      </p>
      <p>
        ${c===null?"No site is handed out: deploy nothing now.":`${(0,l.LS)(c.length,"site")} handed out.`}${u!==null&&(0,f.qy)` It can be open from ${(0,f.Uq)(u)}.`}
      </p>`)}var C=n(1662)
var L=n(1219)
const I=String.raw`'use strict';
(() => {
  const tables = [...document.querySelectorAll('table.sites')];
  const find = document.getElementById('find');
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const rows = () => tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);
  let timer = 0;
  const search = () => {
    const text = query.value.trim().toLowerCase();
    let matches = 0;
    const all = rows();
    for (const row of all) {
      const isMatch = text === '' || row.textContent.toLowerCase().includes(text);
      row.hidden = !isMatch;
      if (isMatch) matches += 1;
    }
    if (text !== '') for (const table of tables) open(table);
    found.textContent = text === '' ? '' : matches.toLocaleString('en') + ' of ' + all.length.toLocaleString('en') + ' sites';
  };
  const open = (element) => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  };
  const follow = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!target) return;
    open(target);
    const fold = target.parentElement.querySelector(':scope > details.fold > .rows');
    if (fold) open(fold);
    target.scrollIntoView();
  };
  const order = new Intl.Collator('en', { numeric: true });
  const sort = (table, column, button) => {
    const head = button.parentElement;
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const entries = [...table.querySelectorAll('tbody tr')].map((row) => ({ row, text: row.cells[column].textContent }));
    entries.sort((a, b) => sign * order.compare(a.text, b.text));
    const body = document.createElement('tbody');
    body.className = 's';
    for (const { row } of entries) {
      if (row.className === '') row.className = row.parentElement.className.replace(/^g /, '');
      body.append(row);
    }
    for (const old of [...table.tBodies]) old.remove();
    table.append(body);
  };
  for (const table of tables)
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => sort(table, column, button));
    });
  if (tables.length > 0) {
    find.hidden = false;
    query.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(search, 120);
    });
    find.addEventListener('submit', (event) => {
      event.preventDefault();
      search();
    });
  }
  addEventListener('hashchange', follow);
  follow();
})();`
const T=`\n:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;\n--good:#1a7f37;--bad:#cf222e;--wait:#9a6700;--offending:#cf222e;--stripe:#ffd8d3;--targeted:#0969da;--covered:#80b6ee;--apart:#c8d1da}\n@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#f0f6fc;--quiet:#9da7b3;--line:#3d444d;--soft:#151b23;--link:#6cb6ff;\n--good:#3fb950;--bad:#ff7b72;--wait:#d29922;--offending:#f85149;--stripe:#5c1e1b;--targeted:#4493f8;--covered:#1f4f8a;--apart:#3d444d}}\n*{box-sizing:border-box}\nhtml{scroll-padding-top:4.5rem}\nbody{margin:0 auto;padding:1rem 1rem 3rem;max-width:70rem;background:var(--page);color:var(--text);\nfont:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}\na{color:var(--link)}\n:focus-visible{outline:3px solid var(--link);outline-offset:2px}\n.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--page);padding:.5rem}\nheader{border-left:.5rem solid var(--quiet);padding:.25rem 0 .25rem 1rem;margin-bottom:1rem}\nheader.allow{border-color:var(--good)}header.hold{border-color:var(--wait)}header.deny,header.error{border-color:var(--bad)}\nh1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h1 small{display:block;font-size:1.05rem;font-weight:400}\nh2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}\nh3{font-size:1.05rem;margin:1.25rem 0 .5rem}\np{margin:.35rem 0}\n.quiet,caption,footer{color:var(--quiet)}\nnav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0}\ncode{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:.1em .3em;border-radius:4px}\npre{margin:.35rem 0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}\npre code{padding:0;background:none}\ntable{border-collapse:collapse;width:100%;margin:.5rem 0}\ncaption{text-align:left;padding:.25rem 0}\nth,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}\nth{font-weight:600}tbody th{font-weight:400}\nthead th{background:var(--soft);overflow-wrap:normal}\nthead button{all:unset;cursor:pointer;font-weight:600}thead button:focus-visible{outline:3px solid var(--link)}\n[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}\n.cohorts th[scope=row]{width:34%}.cohorts th p{font-size:.9rem}\n.bar{display:block;border-radius:4px;margin:.2rem 0}\nrect.offending{fill:var(--offending);stroke:var(--stripe);stroke-width:2}rect.targeted{fill:var(--targeted)}\nrect.covered{fill:var(--covered)}rect.apart{fill:var(--apart)}\n.parts{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.2rem 0;padding:0;font-size:.9rem}\n.key{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border-radius:2px}\n.key.offending{background:repeating-linear-gradient(45deg,var(--offending) 0 3px,var(--stripe) 3px 5px)}\n.key.targeted{background:var(--targeted)}.key.covered{background:var(--covered)}.key.apart{background:var(--apart)}\n.rows{overflow-x:auto}\n.filter{display:none;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.filter:target{display:block}\n.finding{border:1px solid var(--line);border-left:.3rem solid var(--bad);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}\n.finding.hold{border-left-color:var(--wait)}.finding.warn{border-left-color:var(--quiet)}\n.effect{text-transform:uppercase;font-size:.75rem;font-weight:600;letter-spacing:.04em}\ndl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;margin:.4rem 0}\ndt{color:var(--quiet)}dd{margin:0;grid-column:2}\ndetails{margin:.4rem 0}summary{cursor:pointer}\n.release{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.timeline{list-style:none;margin:.75rem 0;padding:0;border-left:2px solid var(--line)}\n.timeline li{position:relative;padding:.2rem 0 .2rem 1.4rem}\n.timeline i{position:absolute;left:-.75rem;width:1.4rem;text-align:center;font-style:normal;background:var(--page)}\n.counts i{color:var(--good)}.not i,.veto i{color:var(--bad)}\n#find{position:sticky;top:0;background:var(--page);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}\n#find[hidden]{display:none}\n#query{font:inherit;padding:.35rem .6rem;flex:1 1 14rem;max-width:28rem;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px}\nfooter{margin-top:3rem;font-size:.9rem}\n@media (max-width:40rem){#find{position:static}body{padding:.75rem .75rem 2rem}dl{grid-template-columns:1fr}dd{grid-column:1}\n.cohorts thead{position:absolute;left:-99rem}.cohorts :is(tbody,tr,th,td){display:block;width:auto!important}\n.cohorts tr{border-bottom:1px solid var(--line);padding:.4rem 0}.cohorts :is(th,td){border:0;padding:.1rem 0}\nth,td{padding:.3rem .4rem}.sites{font-size:.85rem}}\n@media print{body{max-width:none}nav,#find,.skip{display:none}a{color:inherit}.rows{overflow:visible}\n.finding,tr,li{break-inside:avoid}thead{display:table-header-group}}\n`
function pageOf({title:e,header:t,chapters:n,footer:o,style:r}){const s=`${T}${r}`
const a={html:`default-src 'none'; style-src '${digestOf(s)}'; script-src '${digestOf(I)}'; base-uri 'none'; form-action 'none'`}
return(0,f.qy)`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${a}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${e}</title>
        ${page_element("style",s)}
      </head>
      <body>
        <a class="skip" href="#content">To the report</a>${t}
        <nav aria-label="Contents">
          <ul>
            ${n.map(contents)}
          </ul>
        </nav>
        <main id="content">
          <form id="find" role="search" hidden>
            <label for="query">Search the sites</label><input id="query" type="search" autocomplete="off" /><output
              id="found"
              for="query"
            ></output>
          </form>
          ${n.map(chapterHtml)}
        </main>
        <footer>${o}</footer>
        ${page_element("script",I)}
      </body>
    </html> `.html}function page_element(e,t){return{html:`<${e}>${t}</${e}>`}}function contents({title:e,sections:t}){const n=t.map(({id:e,title:t})=>(0,f.qy)`<li><a href="#${e}">${t}</a></li>`)
return e===null?(0,f.qy)`${n}`:(0,f.qy)`<li>
        <a href="#${e.id}">${e.text}</a>
        <ul>
          ${n}
        </ul>
      </li>`}function chapterHtml({title:e,sections:t}){const n=e===null?f.K$:(0,f.qy)`<h2 id="${e.id}">${e.text}</h2>`
return(0,f.qy)`${n}${t.map(t=>sectionHtml(t,e===null?2:3))} `}function digestOf(e){return`sha256-${btoa(String.fromCharCode(...(0,C.sc)((0,L.AI)(e))))}`}const N=["review","comment"]
const R=["unknown","inactive","outside-cohort","ambiguous","incapable","unproven","disputed"]
var Y=n(4431)
const _=c.Ikc({say:c.YjP(),lines:c.YOg(c.YjP())})
const E=_.extend({items:c.YOg(_).default([])})
const z=c.Ikc({steps:c.YOg(E),after:c.YjP().nullable()}).default({steps:[],after:null})
const B=c.k5n(Y.bk)
const H=c.Ikc({code:c.YjP(),effect:c.k5n(Y.tQ),title:c.YjP(),expected:c.YjP(),observed:c.YOg(c.YjP()),next:E.default({say:"",lines:[],items:[]}),pullRequest:c.Whr().nullish(),evidence:c.Ikc({number:c.Whr().optional().catch(void 0),missing:c.YOg(c.Ikc({id:c.YjP(),name:c.YjP().nullable()})).optional().catch(void 0)}).catch({})})
const F=c.Ikc({kind:c.k5n(R),reasons:c.YOg(c.YjP())})
const W=c.Ikc({id:c.YjP(),name:c.YjP().nullable(),status:c.YjP().nullable(),cohorts:c.YOg(c.YjP()),violations:c.YOg(F)})
const D=c.Ikc({cohorts:c.YOg(c.YjP()),status:c.YjP(),covered:c.zMY(),targeted:c.zMY(),count:c.Whr(),sites:c.YOg(c.PVZ([c.YjP(),c.YjP().nullable()])).nullable()})
const G=c.Ikc({snapshot:c.YjP(),asOf:c.YjP(),total:c.Whr(),permitted:c.Whr(),groups:c.YOg(D).default([])})
const U=c.Ikc({cohorts:c.g1P(c.YjP(),c.Ikc({dimension:c.YjP()}))})
const K=c.YjP().nullable().default(null)
const V=c.Ikc({needed:c.Whr(),policyNeeded:c.Whr(),counted:c.YOg(c.Ikc({login:c.YjP(),cohorts:c.YOg(c.YjP()),forPolicy:c.zMY(),url:c.YjP(),at:K})),discounted:c.YOg(c.Ikc({login:c.YjP(),because:c.YjP(),via:c.k5n(N),url:c.YjP(),at:K})),vetoes:c.YOg(c.Ikc({login:c.YjP(),cohorts:c.YOg(c.YjP()),url:c.YjP(),at:K})),eligible:c.YOg(c.Ikc({cohort:c.YjP(),owners:c.YOg(c.YjP()),administrators:c.zMY()})),commands:c.YOg(c.Ikc({login:c.YjP(),url:c.YjP(),at:c.YjP(),verb:c.YjP(),effect:c.k5n(["taken","idle","misread"])})),answers:c.YOg(c.Ikc({login:c.YjP(),url:c.YjP(),why:c.k5n(["unreadable","in-code","in-review"]),written:c.YjP(),line:c.YjP()})).default([])})
const Q=c.Ikc({total:c.Whr(),cohorts:c.g1P(c.YjP(),c.Whr()),dimensions:c.YOg(c.Ikc({name:c.YjP(),none:c.Whr(),several:c.YOg(c.YjP())}))})
const Z=c.Ikc({untried:c.YOg(c.YjP()),dimensions:c.YOg(c.YjP()).default([]),estate:c.gMt("kind",[c.Ikc({kind:c.euz("counted"),before:Q.nullable(),after:Q}),c.Ikc({kind:c.euz("hidden")}),c.Ikc({kind:c.euz("untried"),why:c.YjP()})])})
const J=c.Ikc({repository:c.YjP(),number:c.Whr(),title:c.YjP(),url:c.YjP(),headBranch:c.YjP().default(""),author:c.YjP().nullable(),base:c.YjP(),head:c.YjP(),edits:c.YOg(c.Ikc({at:c.YjP(),by:c.YjP().nullable(),what:c.k5n(["description","label","base"])})).default([])})
const X=c.Ikc({verdict:B,note:c.YjP().nullable().default(null),reason:c.YjP().default(""),steps:z,plan:c.YjP().nullable(),pullRequest:J.nullable(),policy:U.nullable(),declaration:c.Ikc({cohorts:c.YOg(c.YjP())}).nullable(),trial:Z.nullish(),cohorts:c.YOg(c.Ikc({cohort:c.YjP(),standing:c.k5n(x.CV),paths:c.Whr()})).default([]),resolution:G.extend({targeted:c.Whr()}).nullable(),approvals:V.nullable(),findings:c.YOg(H),offendingSites:c.YOg(W)})
const ee={same:"same",older:"older",newer:"newer",apart:"apart",unknown:"unknown"}
const te=X.extend({reaches:c.zMY(),undone:c.zMY()})
const ne=c.Ikc({commit:c.YjP().nullable(),stand:c.k5n(ee),sites:c.Whr()})
const oe=c.Ikc({cohort:c.YjP(),environment:c.YjP(),commit:c.YjP(),list:c.YOg(c.YjP()),missing:c.YOg(c.Ikc({id:c.YjP(),name:c.YjP().nullable(),commit:c.YjP().nullable()})),unknown:c.YOg(c.YjP()),extra:c.YOg(c.gMt("kind",[c.Ikc({kind:c.euz("unlisted"),id:c.YjP()}),c.Ikc({kind:c.euz("uncovered"),id:c.YjP(),commit:c.YjP(),pulls:c.YOg(c.Whr())})])),spread:c.YOg(ne).default([])})
const re=c.Ikc({cohort:c.YjP(),environment:c.YjP(),commit:c.YjP(),branch:c.YjP().nullable(),baseline:c.Ikc({commit:c.YjP()}).nullable(),rollback:c.Ikc({asked:c.zMY(),applies:c.zMY()}),spread:c.YOg(ne.extend({baseline:c.YjP().nullable().default(null)})).default([]),inventory:G.nullable(),policy:U,releases:c.YOg(te),standing:c.YOg(c.Ikc({path:c.YjP(),offenders:c.YOg(c.Ikc({id:c.YjP(),name:c.YjP().nullable(),why:c.YjP(),reasons:c.YOg(c.YjP())})).nullable()})).default([]),until:c.YjP().nullable(),targets:c.YOg(c.YjP()).nullable()})
const se=c.Ikc({...d,event:c.YjP().nullable(),run:c.YjP().nullable(),verdict:B,gate:c.k5n(["open","closed"]),judgements:c.YOg(X).optional(),sharedHead:c.YOg(c.Ikc({number:c.Whr().nullable(),verdict:B,reason:c.YjP()})).default([]),reason:c.YjP().default(""),steps:z,plan:c.YjP().nullish(),deployment:re.nullish(),verification:oe.nullish(),findings:c.YOg(H).default([]),offendingSites:c.YOg(W).default([])})
function releasesSection(e,t,n,o){if(e.length===0)return null
return section(`${t}-releases`,"Releases since the baseline",(0,f.qy)`${e.map((e,r)=>releaseHtml(e,`${t}-${r}`,n,o))}`)}function releaseHtml(e,t,n,o){const{pullRequest:r,verdict:s,resolution:a,findings:i}=e
const{symbol:c,predicate:u}=h._[s]
const d=!e.reaches?"does not reach this cohort":e.undone?"undone since":u
const p=[findingsSection(i,t,n),approvalsSection(e,t,o)].filter(e=>e!==null)
return(0,f.qy)`<details class="release">
    <summary>
      ${e.reaches&&!e.undone?`${c} `:""}<b
        >${r===null?"a pull request that could not be read":`#${r.number}`}</b
      >
      ${d}${r===null?"":(0,f.qy)`: ${(0,f.pj)(r.title)}`}
    </summary>
    ${r===null?"":(0,f.qy)`<p>${(0,f.nf)(`Pull request #${r.number}`,r.url)}</p>`}
    <p>
      ${a===null?"The number of its sites is not known.":`It targets ${(0,l.DK)(a.targeted)} sites.`}
    </p>
    ${p.map(e=>sectionHtml(e,3))}
  </details>`}var ae=n(1383)
function spreadSection(e,t,n,o){if(e.length===0)return null
const r=e.reduce((e,{sites:t})=>e+t,0)
const s=e.map(e=>row(e.commit===null?(0,f.qy)`not known`:proseHtml((0,v.rd)(e.commit),o),[(0,f.qy)`${share(e.sites,r)}${(0,l.DK)(e.sites)} (${(0,l.Fx)(e.sites,r)})`,proseHtml(t(e),o)]))
return section(`${n}-spread`,"What sites have",table("plain","How many sites have which commit",["Commit","Sites","For this deployment"],(0,f.qy)`${s}`))}function share(e,t){const n=`${(e/t*100).toFixed(2)}%`
return(0,f.qy)`<svg class="bar" width="100%" height="8" aria-hidden="true">
    <rect x="0" width="${n}" height="8" class="targeted"></rect>
  </svg>`}const ie=3
function stepsSection({steps:e,after:t},n,o){if(e.length===0&&t===null)return null
const item=({say:e,lines:t})=>(0,f.qy)`<p>${recorded(e,o)}</p>
      ${pasteable(t)}`
const r=e.map(e=>(0,f.qy)`<li>
        ${item(e)}
        ${e.items.length>0&&(0,f.qy)`<ul>
            ${e.items.map(e=>(0,f.qy)`<li>${item(e)}</li>`)}
          </ul>`}
      </li>`)
const s=r.slice(ie)
return section(`${n}-next`,"What to do next",(0,f.qy)`<ol class="steps">
        ${r.slice(0,ie)}
      </ol>
      ${s.length>0&&(0,f.qy)`<details class="fold">
          <summary>${s.length} more</summary>
          <ol class="steps" start="${ie+1}">
            ${s}
          </ol>
        </details>`}${t!==null&&(0,f.qy)`<p>${recorded(t,o)}</p>`}`)}function pasteable(e){return e.length===0?f.K$:(0,f.qy)`<pre><code>${(0,f.cR)(e.map(e=>(0,f.qy)`${e}`),"\n")}</code></pre>`}var le=n(1876)
function trialSection({trial:e},t){if(e==null)return null
const{estate:n}=e
const o=(0,le.eY)(e,n.kind==="counted"?dividedOf(n.after):null)
return section(`${t}-trial`,"What this changes",(0,f.qy)`${estateHtml(n)}${o.map(e=>(0,f.qy)`<p>${proseHtml(e,m.EB)}</p>`)}`)}function estateHtml(e){if(e.kind!=="counted")return(0,f.qy)`<p>${proseHtml((0,le.Pv)(e),m.EB)}</p>`
const t=(0,le.s0)(e.before&&dividedOf(e.before),dividedOf(e.after))
return table("plain","Sites of a permitted status",["","Now","After the merge"],(0,f.qy)`${t.map(({head:e,counts:t})=>row(proseHtml(e,m.EB),t.map(e=>(0,f.qy)`${e}`)))}`)}function dividedOf(e){return{...e,cohorts:new Map(Object.entries(e.cohorts))}}function verificationReport(e,t){const{verification:n=null,steps:o,findings:r,verdict:s}=e
const a=[stepsSection(o,"v",t),...n===null?[]:[verification_sitesSection(n,t),spreadSection(n.spread,ae.sj,"v",t)],findingsSection(r,"v",t)].filter(e=>e!==null)
return pageOf({title:`${h._[s].verification.word}${n===null?"":`: ${n.cohort}`}`,header:header(e,n,t),chapters:[{title:null,sections:a}],footer:origin(e),style:""})}function header(e,t,n){return pageHeader(e,h._[e.verdict].verification,recorded(e.reason,n),(0,f.qy)`${t!==null&&(0,f.qy)`<p>
        ${(0,f.Uq)(t.cohort)} in the environment ${(0,f.Uq)(t.environment)}: commit
        ${proseHtml((0,v.rd)(t.commit),n)} at ${(0,l.DK)(t.list.length)} sites
      </p>`}`)}function verification_sitesSection({missing:e,unknown:t,extra:n},o){const has=e=>e===null?(0,f.qy)`not known`:proseHtml((0,v.rd)(e),o)
const whyExtra=e=>{switch(e.kind){case"unlisted":return[has(null),(0,f.qy)`is not in the list`]
case"uncovered":return[has(e.commit),(0,f.qy)`is not covered by ${proseHtml((0,v.fj)(e.pulls.map(v.h3),", "),o)}`]}}
const r=[...e.map(({id:e,name:t,commit:n})=>row((0,f.pj)(e),[t===null?(0,f.qy)`–`:(0,f.pj)(t),has(n),(0,f.qy)`does not have the commit`])),...t.map(e=>row((0,f.pj)(e),[(0,f.qy)`–`,(0,f.qy)`not known`,(0,f.qy)`commit not known`])),...n.map(e=>row((0,f.pj)(e.id),[(0,f.qy)`–`,...whyExtra(e)]))]
return r.length===0?null:section("v-sites","Sites that are not as they should be",sitesTable("Every site that differs",["Site","Name","Has","Why"],(0,f.qy)`<tbody>
            ${r}
          </tbody>`))}function subjectOfJudgement(e,t,n){return subjectOf(e.resolution,e.policy,e.offendingSites.map(shown),t,n)}function subjectOfDeployment(e,t,n){const o=[...e.offendingSites.map(shown),...standingOffenders(t),...e.findings.flatMap(leftOut)]
return subjectOf(handedOut(t),t.policy,o,"d",n)}function handedOut({inventory:e,targets:t}){if(e===null||t===null)return e
const n=e.groups.filter(e=>e.targeted)
if(n.reduce((e,{count:t})=>e+t,0)===t.length)return e
if(n.some(({sites:e})=>e===null))return{...e,groups:[]}
const o=new Set(t)
const r=e.groups.flatMap(e=>{if(!e.targeted||e.sites===null)return[e]
const t=Map.groupBy(e.sites,([e])=>o.has(e))
return[...t].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))})
return{...e,groups:r}}function subjectOf(e,t,n,o,r){const s=new Set(n.map(({id:e})=>e))
const a=new Map((e?.groups??[]).flatMap(e=>(e.sites??[]).filter(([e])=>s.has(e)).map(([t])=>[t,e.cohorts])))
const i=[...Map.groupBy(n,({id:e})=>e).values()].flatMap(e=>e.slice(0,1).map(t=>({...t,cohorts:a.get(t.id)??t.cohorts,why:e.map(({why:e})=>e).join("; ")})))
const l=i.filter(({inInventory:e})=>e).map(({id:e,cohorts:t})=>({id:e,cohorts:t.length===0?null:t}))
return{prefix:o,links:r,inventory:e,offenders:i,estate:e===null||t===null||e.groups.length===0?null:estateOf(e,dimensionsOf(t),l)}}function dimensionsOf({cohorts:e}){return new Map(Object.entries(e).map(([e,{dimension:t}])=>[e,t]))}function shown({id:e,name:t,cohorts:n,violations:o}){return{id:e,name:t,cohorts:n,why:o.map(e=>(0,g.l)((0,x.Lk)(e))).join("; "),inInventory:o.every(({kind:e})=>e!=="unknown")}}function standingOffenders({standing:e}){return e.flatMap(({path:e,offenders:t})=>(t??[]).map(({id:t,name:n,why:o,reasons:r})=>({id:t,name:n,cohorts:[],why:(0,g.l)(o==="not-covered"?[{text:"not covered by "},{code:e}]:[{text:"does not meet "},{code:r.join(", ")},{text:" of "},{code:e}]),inInventory:true})))}function leftOut({evidence:{number:e,missing:t=[]}}){const n=(0,v.wh)([{text:`left out by pull request #${e??0}`}])
return t.map(({id:e,name:t})=>({id:e,name:t,cohorts:[],why:n,inInventory:true}))}function htmlReportOf(e){const t=readRecord(e,se)
if(!t.ok)return t
const n=t.value
if(n.verification!==void 0)return(0,i.ok)(verificationReport(n,linksOf(n,void 0)))
return(0,i.ok)(n.deployment==null?checkReport(n):gateReport(n,n.deployment))}function checkReport(e){const t=e.judgements??[]
const n=t.map((t,n)=>subjectOfJudgement(t,`p${n}`,linksOf(e,t.pullRequest?.url)))
const[o,...r]=t
const s=o!==void 0&&r.length===0
return pageOf({title:`${h._[e.verdict].word}: ${s?subjectName(o):(0,l.LS)(t.length,"pull request")}`,header:s?judgementHeader(o,n[0],e):groupHeader(e,t.length),chapters:t.length===0?gateFailure(e):[...t.map((t,o)=>chapterOf(t,n[o],e,s)),...shared(e)],footer:origin(e),style:n.map(filterStyle).join("\n")})}function subjectName({pullRequest:e}){if(e===null)return"a pull request"
return e.number===0?"a branch":`pull request ${e.number}`}function chapterOf(e,t,{timestamp:n},o){if(t===void 0)return{title:null,sections:[]}
const{prefix:r,links:s}=t
const{pullRequest:a,verdict:i,reason:l,steps:c,findings:u,plan:d,resolution:p}=e
const m=(0,f.qy)`${h._[i].symbol}
  ${a===null?"Pull request":`#${a.number}`}: ${h._[i].predicate}, ${l}`
return{title:o?null:{id:r,text:m},sections:present([stepsSection(c,r,s),trialSection(e,r),cohortsSection(t,notesOf(e)),findingsSection(u,r,s),approvalsSection(e,r,n),offendersSection(t),basisSection(d,p,r),sitesSection(t)])}}function shared({sharedHead:e}){if(e.length===0)return[]
const t=e.map(({number:e,verdict:t,reason:n})=>(0,f.qy)`<li>
        ${h._[t].symbol} ${e===null?"a pull request that could not be read":`#${e}`}:
        ${h._[t].predicate}, ${n}
      </li>`)
const n="The check run on this head commit carries the worst of their verdicts and of this one."
return[{title:null,sections:[section("shared","Other pull requests with this head commit",(0,f.qy)`<p>${n}</p>
            <ul>
              ${t}
            </ul>`)]}]}function gateReport(e,t){const n=linksOf(e,t.releases[0]?.pullRequest?.url)
const o=subjectOfDeployment(e,t,n)
const r={cohorts:[t.cohort],noteOf:e=>e===t.cohort?(0,f.qy)`<p>to be deployed</p>`:f.K$}
return pageOf({title:`Gate ${h._[e.verdict].gate.word}: ${t.cohort}`,header:deploymentHeader(e,t,n),chapters:[{title:null,sections:present([stepsSection(e.steps,"d",n),releasesSection(t.releases,"d",n,e.timestamp),spreadSection(t.spread,e=>(0,ae.P5)(e,t.rollback.applies),"d",n),cohortsSection(o,r),findingsSection(e.findings,"d",n),offendersSection(o),basisSection(e.plan??null,t.inventory,"d"),sitesSection(o)])}],footer:origin(e),style:filterStyle(o)})}function gateFailure(e){const t=linksOf(e,void 0)
return[{title:null,sections:present([stepsSection(e.steps,"d",t),findingsSection(e.findings,"d",t)])}]}function present(e){return e.filter(e=>e!==null)}function linksOf({run:e},t){const n=/^(?<address>https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(?:pull|actions)\//.exec(t??e??"")
return{repository:n?.groups?.["address"]??null,codes:null,run:e}}var ce=n(953)
var ue=n(7047)
var de=n(2222)
function outputsOf(e){const t=(0,Y.ux)(e.map(e=>e.verdict))
const n=e.map(targeted).filter(e=>e!==null)
return{gate:(0,de.E)(t,e),verdict:t,codes:json(e.flatMap(e=>e.findings.map(e=>e.code))),cohorts:json(e.flatMap(declared)),sites:e.length>0&&n.length===e.length?String(n.reduce((e,t)=>e+t,0)):"",until:"",plan:(0,ue.JP)(e.map(e=>e.plan))??""}}function json(e){return JSON.stringify([...new Set(e)].toSorted(ce.U))}function declared({facts:e}){return e?.declaration.kind==="read"?e.declaration.declaration.cohorts:[]}function targeted({facts:e,verdict:t}){if(e?.resolution?.ok===true)return e.resolution.value.targets.length
return t==="skip"||e?.scope.release===false||e?.declaration.kind==="unneeded"?0:null}function alone(e){return{judged:[(0,o.LQ)([e])],sharers:[]}}function refuse(e){return delivered(alone({code:"input.invalid",effect:"error",problems:e}),null,null,1)}function internal(e){return delivered(alone({code:"internal",effect:"error",id:e}),null,null,1)}function delivered({judged:e,sharers:t},n,o,i){const l=e.map(({outcome:e})=>e)
const c=t.map(({outcome:e})=>e)
return{outputs:outputsOf(l),exitCode:i,environment:n,evidence:o,record:e=>(0,r.zv)(l,e,c),page:page,reports:l.map(e=>({log:()=>(0,s.Gs)(e),summary:()=>(0,a.YG)(e,n?.links)}))}}function page(e){const t=htmlReportOf(e)
if(!t.ok)throw new Error(t.error)
return t.value}}),6715:((e,t,n)=>{n.r(t)
n.d(t,{internal:()=>A.mM,judge:()=>judge,refuse:()=>A.TR})
var o=n(3769)
var r=n(4431)
var s=n(7189)
var a=n(9230)
var i=n(5569)
var l=n(7598)
var c=n(6585)
var u=n(8455)
class ExchangeLog{#n=new Map
record(e,t,n,o){const r=this.#n.get(n)??{asked:e,parameters:t,key:n,answers:[]}
r.answers.push(o)
this.#n.set(n,r)}exchanges(){return[...this.#n.values()].toSorted((e,t)=>e.key<t.key?-1:1)}}function recordingGitHub(e,t){return(0,u.V)(e,async(n,o)=>{const r=await o(e)
t.record(n.asked,n.parameters,keyOf(n),r)
return r})}function keyOf({kind:e,sent:t,parameters:n}){return(0,l.createHash)("sha256").update((0,c.A)([e,t,n])??"").digest("hex")}var d=n(3258)
var h=n(953)
var f=n(6831)
function encodeAnswers(e){const t=e.flatMap(idLists).toSorted((e,t)=>t.length-e.length).reduce(union,[])
const n=namesIn(e)
const o=new f.MW(t)
return{sites:n.size===0?t:t.map(e=>pairOf(e,n.get(e))),answers:e.map(e=>encodeAnswer(e,e=>runsIn(o,e)))}}function encodeAnswer(e,t){const{targets:n,names:o,deployed:r,cohorts:s,statuses:a,groups:i,explained:l,...c}=e
return{...c,targets:t(n),...o.size>0&&{named:true},...r.size>0&&{deployed:[...r].map(([e,n])=>[e,t(n)])},cohorts:[...s],statuses:[...a],groups:i.map(({sites:e,...n})=>({...n,sites:e===null?null:t(e.map(({id:e})=>e))}))}}function idLists({targets:e,groups:t}){return[e,...t.map(({sites:e})=>(e??[]).map(({id:e})=>e))]}function union(e,t){if(e.length===0)return t
const n=[]
const o=new f.MW(e)
let r=0
for(const e of t){const t=o.indexOf(e,r)
if(t<0)n.push(e)
else r=t+1}return n.length===0?e:[...e,...n].toSorted(h.U)}function runsIn(e,t){const n=[]
for(const o of t){const t=n.at(-1)
const r=e.indexOf(o,t?.[1])
if(t?.[1]===r)t[1]+=1
else n.push([r,r+1])}return n}function namesIn(e){const t=e.flatMap(({groups:e})=>e.flatMap(({sites:e})=>e??[]))
const[n,...o]=e.map(({names:e})=>e).filter(e=>e.size>0)
if(n!==void 0&&o.length===0&&t.length===0)return n
const r=new Map(n)
for(const e of o)for(const[t,n]of e)r.set(t,n)
for(const{id:e,name:n}of t)if(n!==null)r.set(e,n)
return r}function pairOf(e,t){return t===void 0?e:[e,t]}class Recorder{#o=new ExchangeLog
#r=new ExchangeLog
#s=[]
#a=null
of(e){const{members:t}=e
return{github:recordingGitHub(e.github,this.#o),ahead:e.ahead,members:t===null?null:recordingGitHub(t,this.#r),resolve:async(t,n)=>{const o=await e.resolve(t,n)
this.#s.push(o)
return o},listAhead:e.listAhead,now:async()=>this.#a=await e.now(),sleep:e.sleep}}value(e,t){return(0,d.X)(e,{github:this.#o.exchanges(),members:t?this.#r.exchanges():null,now:this.#a,inventory:this.#s.map(e=>e.ok?(0,i.ok)(encodeAnswers(e.value)):e)})}}var p=n(4414)
var m=n(6196)
var v=n(2037)
var g=n(6148)
var y=n(3332)
const w="cohort-guard"
const b="cohort-guard:"
function isOurs({externalId:e}){return e.startsWith(b)}function oursIn(e,{app:t}){return e.filter(e=>e.app===t&&isOurs(e))}function hasOthers(e,t){return oursIn(e,t).some(({id:e})=>e!==t.id)}const k="A pull request below in the stack has changed, and this one stands on it. Bring that one to Allowed, then comment `/cohort recheck` here."
const $={title:"Judging",summary:"Where this stays unfinished, the run ended before it had a verdict, or could not publish it: start it again, or comment `/cohort recheck`.\n"}
function notJudged(e){return{title:"Not judged",summary:`${e}\n`}}var x=n(3238)
var O=n(7949)
const S=2e4
const j=18e4
const q=10
class CheckRunPublisher{#i
#l
#c
#u
#d
#h=null
#f=null
#p=null
constructor(e,t,n,o){this.#i=e
this.#l=t
this.#c=n
this.#u=o
const r=e.runUrl?.replace(/^.*\//,"")??"local"
this.#d=`${b}${r}:${n.now().toISOString()}`}async claim(e){if(!this.#l.publish||e.kind!=="complete"&&e.kind!=="unfinished")return
await this.#m(S,async t=>{const n=e.kind==="unfinished"?notJudged(e.why):$
const o=await this.#v(t,e.head,n)
if(o.ok)this.#h=o.value})
if(e.kind!=="complete")return
const look=t=>this.#m(t,t=>(0,m.vQ)(t,w,e.head))
if(this.#h===null)this.#f=await look(S)
else this.#u.open(()=>look(j))}async isLatest(e){if(e.kind!=="complete")return true
return this.#m(j,async t=>{if(await this.#g(t,e.head))return this.#y()
const n=await this.#w(t,e.head,$)
if(n===null)return true
const o=await this.#u.seen()??await(0,m.vQ)(t,w,e.head)
this.#p=o
if(o.ok&&oursIn(o.value,n).some(e=>e.id>n.id))return this.#y()
if(this.#f?.ok===false&&o.ok&&hasOthers(o.value,n))this.#p=this.#f
return true})}async#g(e,t){const n=this.#f
if(n?.ok!==true)return false
const o=new Set(n.value.map(({id:e})=>e))
const r=await(0,m.vQ)(e,w,t)
if(!r.ok)this.#f=r
return r.ok&&r.value.some(e=>isOurs(e)&&e.externalId!==this.#d&&!o.has(e.id))}#y(){this.#c.log("A newer judgement of this head commit has begun: it publishes, this one does not.")
return false}async publish(e,t){switch(e.kind){case"none":return"published"
case"no-head":return this.#b({observed:"the head commit could not be read"})
case"successor":return this.#m(j,t=>this.#k(t,e.head,e.why,()=>true))
case"unfinished":return this.#m(j,async t=>{const n=await this.#w(t,e.head,notJudged(e.why))
return n===null?"failed":"published"})
case"complete":return this.#m(j,e=>this.#$(e,t))}}async unsettle({headBranch:e,head:t},n){return this.#m(j,async o=>{const r=new Set([t])
const s=[{name:e,stale:!n}]
for(let e=s.shift();e!==void 0;e=s.shift()){const n=await(0,g._U)(o,e.name)
if(!n.ok)return this.#b(n.error)
for(const a of n.value){if(r.has(a.head))continue
r.add(a.head)
const n=e.stale?(0,i.ok)(false):await(0,v.LU)(o,a.head,t)
if(!n.ok)return this.#b(n.error)
if(n.value)continue
const l=await this.#k(o,a.head,k,e=>e==="success")
if(l==="failed")return l
if(a.branch!==null)s.push({name:a.branch,stale:true})}}return"published"})}async#$(e,t){const[n,o]=[this.#h,this.#p]
if(n===null||o===null)return"failed"
if(!o.ok)return this.#b(o.error)
const{conclusion:r,title:s,summary:a,text:i}=t
const l=await(0,m.Fp)(e,n.id,r,{title:s,summary:a,...i!==void 0&&{text:i}})
if(!l.ok)return this.#b(l.error)
await this.#x(e,oursIn(o.value,n).filter(e=>e.id<n.id&&e.conclusion!==r),t)
return"published"}async#x(e,t,{conclusion:n,title:o}){const r={title:o,summary:"A newer check run of cohort-guard on this commit has the report.\n"}
for(let o=0;o<t.length;o+=q){const s=await Promise.all(t.slice(o,o+q).map(t=>(0,m.Fp)(e,t.id,n,r)))
const a=s.find(e=>!e.ok)
if(a===void 0||a.ok)continue
this.#c.log(`Older check runs of cohort-guard on this commit stay as they are (${a.error.observed}). The newest one counts.`)
return}}async#k(e,t,n,o){const r=await(0,m.vQ)(e,w,t)
if(!r.ok)return this.#b(r.error)
const s=r.value.filter(isOurs).toSorted((e,t)=>t.id-e.id)[0]
if(s===void 0||s.conclusion===null||!o(s.conclusion))return"published"
const a=await this.#v(e,t,notJudged(n))
return a.ok?"published":this.#b(a.error)}async#w(e,t,n){if(this.#h!==null)return this.#h
const o=await this.#v(e,t,n)
if(o.ok)return this.#h=o.value
this.#b(o.error)
return null}#v(e,t,n){const{runUrl:o}=this.#i
return(0,m._U)(e,{name:w,head:t,externalId:this.#d,detailsUrl:o,output:n})}#b(e){const t=(0,O.$p)(this.#c)
this.#c.warn(t(`The check run could not be published (${e.observed}), so this step fails.${(0,p.kZ)(e)}`))
return"failed"}async#m(e,t){const n=(0,y.d)(e,this.#c.clock)
try{return await t((0,x.m6)(this.#i,this.#l.githubToken,n,true))}finally{n.clear()}}}var A=n(8654)
var P=n(8140)
const M="GitHub's clock"
async function fetchTime({token:e,apiUrl:t,repository:n,fetch:o}){try{const r=await o(`${t}/repos/${n}`,{headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json"}})
await r.arrayBuffer()
const s=r.headers.get("date")??"none"
const a=Date.parse(s)
if(!r.ok)return(0,p.J5)(M,"an answer",(0,P.oP)("GET /repos/{owner}/{repo}",r))
return Number.isNaN(a)?(0,p.hU)(M,"a date on an answer",s):(0,i.ok)(a)}catch(e){return(0,p.hU)(M,"an answer",e instanceof Error?e.message:"none")}}var C=n(5312)
var L=n(9972)
function boundedInventory(e,t){if(t.size===0)return e
return{async resolve(n,o){const r=await e.resolve(n,o)
if(!r.ok)return r
for(const e of r.value){const n=outOfBounds(e,t)
if(n!==null)return(0,L.gz)("inventory",n)}return r}}}function outOfBounds({total:e,cohorts:t},n){for(const[o,{min:r,max:s}]of n){const n=o===C.V?e:t.get(o)?.members
if(n===void 0||n>=r&&n<=s)continue
const a=o===C.V?"sites in all":`sites of cohort ${o}`
return{code:"inventory.bounds",expected:`${r} to ${s} ${a}, as the policy says`,observed:`${n} ${a}`,key:`bounds.${o}`}}return null}var I=n(1231)
function confirmedInventory(e,t){if(t.length===0)return e
return{async resolve(n,o){const r=await e.resolve(n,o)
if(!r.ok)return r
let s=r.value
for(const[e,r]of t.entries()){const t=n.map((e,t)=>confirmationQuery(e,s[t]?.targets??[],r))
const a=await r.inventory.resolve(t,o)
if(!a.ok)return(0,i.f)(ofConfirmation(a.error,e))
s=s.map((e,t)=>dispute(e,a.value[t],r.source))}return(0,i.ok)(s)}}}function confirmationQuery({policy:e,declaration:t},n,{expect:o}){return{policy:{...e,cohorts:new Map,releases:{...e.releases,statuses:o}},declaration:{...t,cohorts:[],requires:[],forbids:[],targets:{kind:"sites",ids:n}},coverage:{kind:"named",dimensions:new Map}}}function dispute(e,t,n){const o=new Set(e.violations.filter(({kind:e})=>e==="unknown").map(({site:e})=>e.id))
const r=(t?.violations??[]).filter(({kind:e,site:t})=>(e==="unknown"||e==="inactive")&&!o.has(t.id)).map(({kind:t,site:o})=>({kind:"disputed",site:{...o,name:e.names.get(o.id)??o.name,cohorts:[]},reasons:[(0,I.rP)(n),t==="unknown"?"not there":`status ${o.status??""}`]}))
return{...e,violations:[...e.violations,...r].toSorted((e,t)=>(0,h.U)(e.site.id,t.site.id))}}function ofConfirmation(e,t){return e.key===void 0?e:{...e,key:`confirm[${t}].${e.key}`}}var T=n(9426)
var N=n(8060)
const R="the inventory-token input is missing"
const Y="no secret was sent, since auth does not say how"
const _="the inventory-token input was refused"
const E=8
async function authorize(e,t,n,o){if(e.kind==="oidc"){const t=await n(e.audience,o)
if(!t.ok)return t
return(0,i.ok)({headers:{authorization:`Bearer ${t.value}`},secrets:[t.value],unhidden:[t.value],refusal:"the identity token of the workflow was refused"})}return authorizeBy(e,t)}function authorizeBy(e,t){if(e.kind==="none"||t===null)return(0,i.ok)({headers:{},secrets:[],unhidden:[],refusal:e.kind==="none"?Y:R})
const n={secrets:[t],unhidden:[],refusal:_}
switch(e.kind){case"bearer":return(0,i.ok)({headers:{authorization:`Bearer ${t}`},...n})
case"scheme":return(0,i.ok)({headers:{authorization:`${e.scheme} ${t}`},...n})
case"header":return(0,i.ok)({headers:{[e.header.toLowerCase()]:t},...n})
case"basic":{const e=Buffer.from(t).toString("base64")
const n=[e,t.slice(t.indexOf(":")+1)].filter(({length:e})=>e>=E)
return t.includes(":")?(0,i.ok)({headers:{authorization:`Basic ${e}`},secrets:[t,...n],unhidden:n,refusal:_}):(0,i.f)((0,L.hU)("an inventory-token input of the form user:password","one without a colon","auth"))}}}function hide({secrets:e},t){return e.flatMap(e=>[e,e.toLowerCase()]).reduce((e,t)=>e.replaceAll(t,"***"),t)}function repeatsSecret({unhidden:e},t){if(e.length===0)return false
const n=t.includes("\\")?t.replaceAll(/\\(?:u([\da-f]{4})|(.))/gi,(e,t,n="")=>t===void 0?n:String.fromCharCode(Number.parseInt(t,16))):t
return e.some(e=>n.includes(e))}const z=4
async function askPages(e,t,n){let o=e.first
for(let r=1,s=0;o!==null&&r<=z;r+=1){const a=t.ask(o,r)
n.keep(t.key(o),a)
const i=await a
const l=i.ok?e.read(i.value,o,s):null
if(l?.ok!==true)return
s+=l.value.received
o=l.value.next}}async function readList(e,t,n,o,r=()=>{}){const s=(0,l.createHash)("sha256")
const c=new Set
const u=new Pages(t)
let d=e.first
let h=null
let f=null
let p=0
let m=false
for(let l=1;;l+=1){c.add(d.href)
const v=await u.take(d,l)
if(!v.ok)return v
const g=e.read(v.value,d,p)
if(!g.ok)return t.refuse(l,g.error)
const{value:y}=g
if(l===1)h=y.total
const w=checkStamp(y,f,e,t)??checkTotal(y,h,p,e)??checkNext(y,c,e)
if(w!==null){const e=y.readSites()
return t.refuse(l,e.ok?w:e.error)}f=(0,N.Y)({snapshot:y.snapshot,asOf:y.asOf},f)
if(y.next!==null)u.askAfter(y.next,e.foresee(y,d,p),l+1,v.value.bytes)
if(!m&&isWhole(y,p+y.received*(1+u.underWay))){m=true
if(y.next!==null)r()}if(y.next!==null)await(0,a.t)()
const b=y.readSites()
if(!b.ok)return t.refuse(l,b.error)
for(const n of b.value){const r=o(n)
const s=l===1?e.keys.id:e.keys.next
if(r!==null)return t.refuse(l,s===void 0?r:{key:s,...r})}if(y.snapshot===null)s.update(JSON.stringify(b.value.map(rowOf)))
p+=b.value.length
n.came(l,p,h)
if(y.next===null){const n=finish(e,f,t)
if(!n.ok)return t.refuse(l,n.error)
return(0,i.ok)({pages:l,sites:p,total:h,stamp:n.value,digest:s.digest("hex")})}d=y.next}}const B=8*1024*1024
class Pages{#O
#S=new Map
#j=true
constructor(e){this.#O=e}askAfter(e,t,n,o){if(this.#S.size>0&&!this.#S.has(e.href)){this.#j=false
this.#S.clear()}void this.#q(e,n)
if(!this.#j)return
const r=Math.floor(B/Math.max(1,o))
for(const[e,o]of t.slice(0,r).entries())void this.#q(o,n+e)}take(e,t){const n=this.#q(e,t)
this.#S.delete(e.href)
return n}get underWay(){return this.#S.size}#q(e,t){const n=this.#S.get(e.href)
if(n!==void 0)return n
const o=this.#O.ask(e,t)
o.catch(()=>{})
this.#S.set(e.href,o)
return o}}function isWhole({snapshot:e,total:t},n){return e!==null&&t!==null&&n>=t}function checkStamp(e,t,{keys:n},o){return(0,N.I)({snapshot:e.snapshot,asOf:e.asOf},t,o.freshness,n)}function checkTotal({total:e,received:t,next:n},o,r,{keys:s}){if(e!==o)return(0,L.OR)(`the same total on every page (${o})`,`total ${e}`,s.total)
if(o===null)return null
const a=r+t
if(a>o)return(0,L.OR)(`${o} sites, as its total says`,`more than ${o} sites`,s.total)
if(n!==null||a===o)return null
const i=r===0?s.next:s.total
return(0,L.OR)(`${o} sites, as its total says`,`${a} sites, and no further page`,i)}function checkNext({next:e,received:t,promised:n},o,{keys:r}){if(e===null)return null
if(n&&t===0)return(0,L.OR)("sites on a page that is not the last","no sites, and a further page",r.next)
return o.has(e.href)?(0,L.OR)("a new page behind each page","a page that was asked for before",r.next):null}function finish(e,t,{freshness:n}){const o=e.finish()
if(!o.ok)return o
const r={snapshot:t.snapshot,asOf:o.value??t.asOf}
const s=(0,N.I)(r,null,n,e.keys)
return s===null?(0,i.ok)(r):{ok:false,error:s}}function rowOf({id:e,name:t,status:n,cohorts:o,attributes:r}){return[e,t,n,o,[...r]]}var H=n(1827)
var F=n(1110)
var W=n(9708)
var D=n(1722)
var G=n(7508)
var U=n(4635)
const K={url:null,promised:true}
const V="1000"
function firstPage(e,t){const n=new URL(e)
if(t.kind==="offset"&&!n.searchParams.has(t.limit))n.searchParams.set(t.limit,V)
return n}function nextPage(e,t){const{url:n,first:o,received:r,seen:s,total:a}=t
switch(e.kind){case"none":return(0,i.ok)(K)
case"link":return addressed(linkOf(t.link,e.relation),n)
case"expression":{const e=readMark(t.found)
if(e===void 0)return(0,i.f)((0,L.Qm)("an address or a cursor from next",(0,H.q0)(t.found),"next"))
if(e===null)return(0,i.ok)(K)
return/^(?:https?:\/\/|[/?])/i.test(e)?addressed(e,n):(0,i.ok)(following(o,"cursor",e))}case"cursor":{const n=readMark(t.found)
if(n===void 0)return(0,i.f)((0,L.Qm)("a cursor from next.from",(0,H.q0)(t.found),"next.from"))
return(0,i.ok)(n===null?K:following(o,e.parameter,n))}case"offset":{if(r===0||s===a)return(0,i.ok)(K)
const t=Number(o.searchParams.get(e.offset)??"0")
return(0,i.ok)({...following(o,e.offset,String(t+s)),promised:false})}case"page":{if(r===0||s===a)return(0,i.ok)(K)
const t=Number(n.searchParams.get(e.parameter)??"1")
return(0,i.ok)({...following(o,e.parameter,String(t+1)),promised:false})}}}function readMark(e){return e===false?null:(0,U.$t)(e)}const Q=4
function foreseenPages(e,{url:t,first:n,received:o,seen:r,total:s}){if(o===0||e.kind!=="offset"&&e.kind!=="page")return[]
const a=Math.ceil((s-r)/o)
const[i,l,c]=e.kind==="offset"?[e.offset,Number(n.searchParams.get(e.offset)??"0")+r,o]:[e.parameter,Number(t.searchParams.get(e.parameter)??"1")+1,1]
return Array.from({length:Math.min(a,Q)},(e,t)=>{const o=new URL(n)
o.searchParams.set(i,String(l+t*c))
return o})}function following(e,t,n){const o=new URL(e)
o.searchParams.set(t,n)
return{url:o,promised:true}}function addressed(e,t){if(e===null)return(0,i.ok)(K)
if(!URL.canParse(e,t.href))return(0,i.f)((0,L.Qm)("an address from next",(0,H.q0)(e),"next"))
const n=new URL(e,t)
if(n.origin!==t.origin)return(0,i.f)((0,L.OR)(`a next page at ${t.origin}`,`one at ${n.origin}, which is not followed`,"next"))
if(n.username!==""||n.password!=="")return(0,i.f)((0,L.OR)("an address without a user name","one with a user name","next"))
n.hash=""
return(0,i.ok)({url:n,promised:true})}function linkOf(e,t){for(const[,n="",o=""]of(e??"").matchAll(/<([^>]*)>\s*((?:;(?:[^",;]|"(?:[^"\\]|\\.)*")*)*)/g)){const e=[...o.matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)].find(([,e])=>e?.toLowerCase()==="rel")
if((e?.[2]??e?.[3]??"").toLowerCase().split(/\s+/).includes(t.toLowerCase()))return n}return null}function mappedPages(e,t){return new MappedPages(e,t)}class MappedPages{first
keys={id:"site.id",total:"total",next:"next",snapshot:"snapshot",asOf:"as-of"}
#A
#P
#M=null
#p=0
constructor(e,t){this.#A=t
this.#P=new F.V(t.site)
this.first=firstPage(e,t.next)}read(e,t,n){const{next:o,total:r,snapshot:s}=this.#A
const a=(0,D.M)(e.body,this.#A.items)
if(!a.ok)return a
const l=r===null?(0,i.ok)(null):readTotal(r,e)
if(!l.ok)return l
const c=s===null?(0,i.ok)(null):readSnapshot(s,e)
if(!c.ok)return c
const u=this.#C(e,a.value)
if(!u.ok)return u
const d=o.kind==="expression"||o.kind==="cursor"?(0,G.$)(e.body,o.expression,"an answer","next"):(0,i.ok)(null)
if(!d.ok)return d
this.#p=n+a.value.length
const h=nextPage(o,{url:t,first:this.first,found:d.value,link:e.headers.get("link"),received:a.value.length,seen:this.#p,total:l.value})
if(!h.ok)return h
const{url:f,promised:p}=h.value
return(0,i.ok)({received:a.value.length,readSites:()=>this.#P.map(a.value,e=>`item ${n+e+1}`),total:l.value,snapshot:c.value,asOf:u.value,next:f,promised:p})}foresee({received:e,total:t,next:n},o,r){return n===null||t===null?[]:foreseenPages(this.#A.next,{url:o,first:this.first,received:e,seen:r+e,total:t})}finish(){const e=this.#P.unmapped()
if(e!==null)return(0,i.f)(e)
const{asOf:t}=this.#A
if(t.kind!=="newest")return(0,i.ok)(null)
return this.#M===null?(0,i.f)((0,L.Qm)(`a time from as-of.newest (${t.expression}) in at least one item`,`none in ${this.#p} items`,"as-of.newest")):(0,i.ok)(this.#M)}#C(e,t){const{asOf:n}=this.#A
switch(n.kind){case"header":return(0,W.m6)(e.headers.get(n.header),"as-of")
case"expression":{const t=(0,G.$)(e.body,n.expression,"an answer","as-of")
return t.ok?(0,W.mI)(t.value,"as-of"):t}case"newest":{const e=(0,G.$)(t,`[*].[(${n.expression})][]`,"an answer","as-of.newest")
if(!e.ok)return e
for(const t of Array.isArray(e.value)?e.value:[]){if(t===null)continue
const e=(0,W.mI)(t,"as-of.newest")
if(!e.ok)return e
if(this.#M===null||Date.parse(e.value)>Date.parse(this.#M))this.#M=e.value}return(0,i.ok)(null)}}}}function readTotal(e,t){const n=readField(e,t,"total")
if(!n.ok)return n
const o=(0,U.$t)(n.value)??""
return/^\d{1,15}$/.test(o)?(0,i.ok)(Number(o)):(0,i.f)((0,L.Qm)(`a whole number from total (${printField(e)})`,(0,H.q0)(n.value),"total"))}function readSnapshot(e,t){const n=readField(e,t,"snapshot")
if(!n.ok)return n
const o=(0,U.$t)(n.value)??null
return o===null?(0,i.f)((0,L.Qm)(`a text from snapshot (${printField(e)})`,(0,H.q0)(n.value),"snapshot")):(0,i.ok)(o)}function readField(e,{body:t,headers:n},o){return e.kind==="header"?(0,i.ok)(n.get(e.header)):(0,G.$)(t,e.expression,"an answer",o)}function printField(e){return e.kind==="header"?`header ${e.header}`:e.expression}var Z=n(5943)
const J=1e3
const X=Z.YjP({error:"text"})
const ee=Z.YjP({error:"text that is not empty"}).min(1,{error:"text that is not empty"})
const te="a whole number, not negative"
const ne=Z.vkY(e=>e instanceof H.vD?Number(e.text):e,Z.Whr({error:te}).min(0,{error:te}))
const list=e=>Z.YOg(e,{error:"a list"})
const oe={snapshot:ee,asOf:W.n$}
const re=Z.Ikc({...oe,total:ne,next:X.nullish(),sites:list(Z.L5J())},{error:"an object"})
const se=Z.Ikc({...oe,cohorts:list(Z.Ikc({name:ee,sites:ne},{error:"an object with name and sites"}))},{error:"an object"})
const parseCohortCounts=e=>read(se,e)
function ownPages(e){const t=new URL(e)
if(!t.searchParams.has("limit"))t.searchParams.set("limit",String(J))
return{first:t,keys:{},read:({body:e})=>readPage(e,t),foresee:()=>[],finish:()=>(0,i.ok)(null)}}function readPage(e,t){const n=read(re,e)
if(!n.ok)return n
const{total:o,snapshot:r,asOf:s,next:a,sites:l}=n.value
return(0,i.ok)({received:l.length,readSites:()=>readSites(l),total:o,snapshot:r,asOf:s,next:a?withCursor(t,a):null,promised:true})}function readSites(e){const t=[]
for(const[n,o]of e.entries()){const e=(0,U.X_)(o)
if(!e.ok)return unread(o,n,e.error)
t.push(e.value)}return(0,i.ok)(t)}function unread(e,t,n){const o=(0,U.X_)(e,`sites[${t}]`)
return(0,i.f)(o.ok?n:o.error)}function withCursor(e,t){const n=new URL(e)
n.searchParams.set("cursor",t)
return n}function read(e,t){const n=e.safeParse(t)
if(n.success)return(0,i.ok)(n.data)
const o=n.error.issues[0]
if(o===void 0)throw new Error("a failed parse has an issue")
const r=printPath(o.path)||"it"
return(0,i.f)((0,L.Qm)(`${r} to be ${o.message}`,`${r} is ${(0,H.q0)(valueAt(t,o.path))}`))}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t>0?".":""}${String(e)}`).join("")}function valueAt(e,t){return t.reduce((e,t)=>typeof e==="object"&&e!==null?Reflect.get(e,t):void 0,e)}var ae=n(3863)
var ie=n(8248)
var le=n(7466)
const ce="HTTP 200 with JSON"
async function fetchJson({url:e,asked:t,authorization:n},o,r){const s=headersOf(n)
let a
try{a=await o(e,{headers:s,signal:r})}catch(e){if(e instanceof ie.e6)return(0,L.gz)(t,(0,L.hU)(ce,hide(n,e.observed),"url"))
throw e}if(a.status!==200)return(0,L.gz)(t,badStatus(a.status,n))
const l=await a.bytes()
const c=(0,le._6)(l)
if(!c.ok)return(0,L.gz)(t,{...c.error,key:"url"})
if(repeatsSecret(n,c.value))return(0,L.gz)(t,(0,L.Qm)(ce,"an answer that repeats the secret it was sent","auth"))
const u=(0,H.qF)(c.value)
if(u.ok)return(0,i.ok)({body:u.value,headers:a.headers,bytes:l.length})
const d=u.error.kind==="repeated-key"?"JSON with a key twice in one object":`${l.length} bytes of ${contentType(a)} that are not JSON`
return(0,L.gz)(t,(0,L.Qm)(ce,d,"url"))}function headersOf(e){return{accept:"application/json",...e.headers}}function badStatus(e,t){const n=reason(e,t)
const o=e===401||e===403?"auth":"url"
return(0,L.hU)(ce,n===null?`HTTP ${e}`:`HTTP ${e}: ${n}`,o)}function reason(e,{refusal:t}){if(e===401||e===403)return t
if(e===404)return"the inventory has nothing there, or hides it without a valid inventory-token"
if(e===429)return"too many requests"
return e>=500?"the inventory server failed":null}function contentType(e){const t=e.headers.get("content-type")?.split(";",1)[0]?.trim()??""
return/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(t)?t:"unnamed content"}class Session{#L
#I
constructor(e,t){this.#L=e
this.#I=t}get freshness(){return this.#I.freshness}ask(e,t){const{early:n,authorization:o,fetch:r,signal:s}=this.#I
return n?.take(this.key(e))??fetchJson({url:e,asked:this.#T(t),authorization:o},r,s)}key(e){return JSON.stringify([e.href,this.#I.authorization.headers])}refuse(e,t){const hidden=e=>hide(this.#I.authorization,e)
return(0,L.gz)(this.#T(e),{...t,expected:hidden(t.expected),observed:hidden(t.observed)})}#T(e){return e===null?`GET ${this.#L}`:`GET ${this.#L} (page ${e})`}}function httpInventory(e,t){return{async resolve(n,o){const r=new AbortController
try{const s=AbortSignal.any([o,r.signal])
const a=await authorize(e.auth,t.token||null,t.fetchIdentity,s)
if(!a.ok)return(0,L.gz)(`GET ${addressOf(e).href}`,a.error)
const i=new Reading(e,t,a.value,s)
return await i.resolve(n)}finally{r.abort()}}}}function askFirstPages(e,t,{token:n,signal:o,...r}){if(e.auth.kind==="oidc")return
const s=authorizeBy(e.auth,n||null)
if(!s.ok)return
const a=sessions(e,r,s.value,o)
askPages(pagesOf(e),a(addressOf(e)),r.early).catch(()=>{})
if(!hasCounts(e,t))return
const i=resourceOf(e.url,"cohorts")
const l=a(i)
r.early.keep(l.key(i),l.ask(i,null))}function sessions({maxAge:e},{fetch:t,now:n,early:o},r,s){return({href:a})=>new Session(a,{authorization:r,fetch:t,signal:s,freshness:{maxAge:e,now:n},early:o})}class Reading{#N
#O
#R
#Y
constructor(e,t,n,o){const{progress:r=()=>{},onLast:s=()=>{}}=t
this.#N=e
this.#R=e=>new ae._(r,e)
this.#Y=s
this.#O=sessions(e,t,n,o)}async resolve(e){const t=new T.t(e)
const n=this.#O(addressOf(this.#N))
const o=e.some(({policy:e})=>hasCounts(this.#N,e))
const r=readList(pagesOf(this.#N),n,this.#R("read"),e=>t.add(e),this.#Y)
const s=o?this.#_():null
const a=await r
if(!a.ok)return a
const l=await this.#E(a.value,n)
if(!l.ok)return l
const c=s===null?(0,i.ok)(null):await this.#z(s,t,a.value.stamp)
if(!c.ok)return c
const u=c.value===null?a.value.stamp:(0,N.Y)(c.value.stamp,a.value.stamp)
return(0,i.ok)(t.finish({snapshot:u.snapshot??`sha256:${a.value.digest.slice(0,16)}`,asOf:u.asOf??"",cohortNames:c.value?.names??null,uncounted:uncountedOf(this.#N)}))}async#E(e,t){if(e.stamp.snapshot!==null||e.pages===1)return(0,i.ok)(null)
const n=await readList(pagesOf(this.#N),t,this.#R("read again"),()=>null)
if(!n.ok)return n
if(n.value.digest===e.digest)return(0,i.ok)(null)
return t.refuse(null,(0,L.OR)("the same list when it is read a second time, since it has no snapshot",n.value.sites===e.sites?`another one, of ${e.sites} sites too`:`${e.sites} sites, then ${n.value.sites}`,"snapshot"))}#_(){const e=resourceOf(this.#N.url,"cohorts")
const t=this.#O(e)
const n=t.ask(e,null)
n.catch(()=>{})
return{session:t,pending:n}}async#z({session:e,pending:t},n,o){const r=await t
if(!r.ok)return r
const s=parseCohortCounts(r.value.body)
if(!s.ok)return e.refuse(null,s.error)
const a=(0,N.I)(s.value,o,e.freshness)??checkCounts(s.value,n)
return a===null?(0,i.ok)({names:s.value.cohorts.map(e=>e.name),stamp:s.value}):e.refuse(null,a)}}function uncountedOf({mapping:e}){if(e===null)return[]
return[...e.total===null?["total"]:[],...e.snapshot===null?["snapshot"]:[]]}function pagesOf(e){const t=addressOf(e)
for(const[n,o]of e.query)t.searchParams.set(n,o)
return e.mapping===null?ownPages(t):mappedPages(t,e.mapping)}function addressOf({url:e,mapping:t}){return t===null?resourceOf(e,"sites"):new URL(e)}function resourceOf(e,t){const n=new URL(e)
n.pathname=`${n.pathname.replace(/\/+$/,"")}/${t}`
return n}function hasCounts({mapping:e},t){return e===null&&[...t.cohorts.values()].some(e=>e.select===null)}function checkCounts({cohorts:e},t){const n=new Set
for(const{name:o,sites:r}of e){if(n.has(o))return(0,L.OR)("each cohort once",`cohort ${o} a second time`)
n.add(o)
const e=t.members(o).find(e=>e!==r)
if(e!==void 0)return(0,L.OR)(`cohort ${o} to have the ${e} members found among the sites`,`a count of ${r} for cohort ${o}`)}return null}function createInventory(e,t){const n=e.confirm.map(e=>({...e,inventory:sourceOf(e.source,t)}))
return confirmedInventory(sourceOf(e,t),n)}function askInventoryAhead(e,t){if(e.inventory.provider==="http")askFirstPages(e.inventory,e,t)}function sourceOf(e,t){return boundedInventory(providerOf(e,t),e.bounds)}function providerOf(e,t){switch(e.provider){case"http":return httpInventory(e,t)
case"file":return{async resolve(o,r){const{fileInventory:s}=await Promise.all([n.e(376),n.e(664)]).then(n.bind(n,1379))
return s(e,t).resolve(o,r)}}
case"step":return{async resolve(o,r){const{stepInventory:s}=await Promise.all([n.e(376),n.e(664)]).then(n.bind(n,1379))
return s(e,t).resolve(o,r)}}
case"postgres":return{async resolve(o,r){const{postgresInventory:s}=await Promise.all([n.e(168),n.e(466)]).then(n.bind(n,613))
return s(e,t).resolve(o,r)}}}}var ue=n(8940)
var de=n(4195)
const he="the identity token of this workflow"
const fe=Z.Ikc({value:Z.YjP().min(1)})
async function fetchIdentity(e,t,n,o){if(e===null)return refuse("none: the job needs `permissions: id-token: write`")
const r=new URL(e.url)
r.searchParams.set("audience",t)
try{const t=await n(r,{headers:{authorization:`Bearer ${e.token}`},signal:o})
if(t.status!==200)return refuse(`HTTP ${t.status} from the runner's token service`)
const s=fe.safeParse(await t.json())
return s.success?(0,i.ok)(s.data.value):refuse("an answer without one from the runner's token service")}catch(e){if(e instanceof ie.e6)return refuse(e.observed)
if(e instanceof SyntaxError)return refuse("an answer that is not JSON from the runner's token service")
throw e}}function refuse(e){return(0,i.f)({code:"inventory.unavailable",expected:he,observed:e,key:"auth"})}function connectPorts(e,t,n,o,r={},s=x.oQ,{github:a,ahead:i}=(0,x.w8)(e,t,n,s)){const{signal:l,clock:c}=n
const u=(0,ue.A)({signal:l,remaining:()=>n.remaining(),clock:c})
const d=new de.N(c)
const h={now:o,fetch:(0,x.Ld)({fetch:u},s).fetch,early:d}
const f=resolver(e,a,t,n,{...h,onLast:()=>s.ending(),...r})
return{github:a,ahead:i,members:t.membersToken===null?null:(0,x.dK)(e,t.membersToken,n,s),resolve:async(e,t)=>{const n=await f(e,t)
s.answered()
return n},listAhead:e=>askInventoryAhead(e,{...h,token:t.inventoryToken,signal:l}),now:once(()=>fetchTime((0,x.Ld)((0,x.cz)(e,t.githubToken,n),s))),sleep:e=>n.clock.sleep(e,n.signal).catch(()=>{})}}function once(e){let t=null
return()=>t??=e()}function resolver(e,t,o,r,s){const files=()=>Promise.all([n.e(376),n.e(664)]).then(n.bind(n,5988))
const a=[o.githubToken,o.membersToken??"",o.inventoryToken??""]
return resolveWithin(r,a,n=>({token:o.inventoryToken,fetchIdentity:(t,n)=>fetchIdentity(e.identity,t,s.fetch,n),findStepFile:async()=>(await files()).findStepFile(o,e,t),findFile:async s=>(await files()).findRepositoryFile({environment:e,inputs:o,deadline:r,github:t},s,n),...s}))}function withoutTokens(e,t){if(!e.ok)return e
const n=(0,O.y)(t)
const o=e.value.every(({targets:e})=>isUnchanged(e,n))
return o?e:(0,i.f)({code:"inventory.malformed",asked:"ids of sites",expected:"ids that hold none of the tokens of this run",observed:"one that does",key:"site.id"})}const pe=4096
function isUnchanged(e,t){for(let n=0;n<e.length;n+=pe){const o=e.slice(n,n+pe).join("\n")
if(t(o)!==o)return false}return true}function resolveWithin(e,t,n){return async(o,r)=>{const[s]=o
if(s===void 0)return(0,i.ok)([])
const{timeout:a,confirm:l}=s.policy.inventory
e.extend(l.reduce((e,{source:t})=>e+t.timeout,a))
const c=await createInventory(s.policy.inventory,n(r)).resolve(o,e.signal)
return withoutTokens(c,t)}}const me=Z.Ikc({id:Z.Whr()})
async function publishComment(e,t,n,o){return n===null?e.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:t,body:o},me):e.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:n,body:o},me)}var ve=n(8574)
var ge=n(9525)
var ye=n(2285)
var we=n(3e3)
const be=255
const ke=6e4
const $e={subject:null,all:[]}
function checkRunOf(e,t=ge.EB,n=$e){const{symbol:o,word:r,explanation:s,conclusion:a}=ye._[e.verdict]
const i=n.all.length>1
const l=i&&n.subject!==null?`#${n.subject}: `:""
return{conclusion:a,title:`${l}${r}: ${(0,we.d)(e).reason}`.slice(0,be),summary:`${o} ${s}\n${i?`\n${sharedSentence(n)}\n`:""}`,text:(0,ve.z8)(e,ke,t,"steps")}}function sharedSentence({subject:e,all:t}){return`Pull requests ${t.join(", ")} have this head commit. The check run carries the worst of their verdicts${e===null?"":`, that of ${e}`}.`}const xe=4e4
async function publish(e,t,n){const{runner:o,environment:r}=n
if(!await t.isLatest(e.check))return true
const[s,a]=await Promise.all([t.publish(e.check,reportOf(e,(0,O.$p)(o),r.links)),unsettleAbove(e,t),publishComments(e,n)])
return s==="published"&&a}async function publishComments({judged:e,group:t},{environment:n,inputs:o,runner:r}){const s=(0,O.$p)(r)
const a=(0,y.d)(xe,r.clock)
try{const i=(0,x.m6)(n,o.githubToken,a)
for(const{outcome:o,evidence:a}of t?[]:e){if(a===null||isSilent(o)&&a.published.comment===null)continue
const{number:e}=a.pull
const t=await publishComment(i,e,a.published.comment,s((0,ve.vm)(o,n.links)))
if(!t.ok)r.warn(`The comment could not be published (${t.error.observed}).${(0,p.kZ)(t.error)}`)}}finally{a.clear()}}function isSilent({verdict:e,facts:t}){return e==="skip"&&(t?.trial??null)===null}async function unsettleAbove({judged:e,group:t},n){let o=true
for(const{outcome:r,evidence:s}of t?[]:e){if(s===null||s.pull.state!=="open"||!isOwnBranch(s.pull))continue
const e=r.verdict==="allow"||r.verdict==="skip"
if(await n.unsettle(s.pull,e)==="failed")o=false}return o}function isOwnBranch({headRepository:e,repository:t}){return e?.toLowerCase()===t.toLowerCase()}function reportOf(e,t,n){const o=[...e.judged,...e.sharers].filter(e=>e.onCheck)
const s=(0,r.ux)(o.map(({outcome:e})=>e.verdict))
const a=o.find(({outcome:e})=>e.verdict===s)??e.judged[0]
if(a===void 0)throw new Error("nothing was judged")
const i=e.group?[]:o.flatMap(numberOf)
const{conclusion:l,title:c,summary:u,text:d}=checkRunOf(a.outcome,n,{subject:numberOf(a)[0]??null,all:i})
return{conclusion:l,title:t(c),summary:t(u),text:t(d)}}function numberOf({evidence:e}){return e===null?[]:[e.pull.number]}async function judge(e,{github:t,lookout:r},a){const{inputs:i,environment:l,deadline:c,runner:u}=e
const d=new Recorder
const progress=e=>u.log(e)
const h=d.of(connectPorts(l,i,c,()=>u.now(),{progress:progress},r,t))
const{repository:f,commit:p,branch:m}=l
const taken=(e,t)=>d.value({repository:f,subject:e,commit:p,branch:m,gate:t},i.membersToken!==null)
switch(i.mode){case"gate":case"verify":{const{runGate:t,runVerify:o}=await n.e(990).then(n.bind(n,4915))
const r=i.mode==="gate"?t:o
return a.deliver(await r(e,h,({gate:e})=>taken(null,e)))}case"check":{const e=(0,s.e)(l.event,l.payload,i.pullRequest)
const t=new CheckRunPublisher(l,i,u,r)
const n=e.ok?await(0,o.uG)(e.value,i,h,e=>t.claim(e)):(0,o.dH)(e.error)
const c=checkDelivered(n,l,i,e.ok?taken(e.value,null):null)
a.decide(c)
if(!i.publish)return a.report(c)
const d=publish(n,t,{environment:l,inputs:i,runner:u})
const[f]=await Promise.all([d,reportMeanwhile(c,a)])
if(!f)u.exit(1)}}}async function reportMeanwhile(e,t){await(0,a.t)()
for(const n of t.reportInParts(e))await(0,a.t)()}function checkDelivered(e,t,{failOn:n},o){const{judged:s}=e
const a=(0,r.ux)(s.map(({outcome:e})=>e.verdict))
const i=s.some(({outcome:e})=>e.findings.some(({code:e})=>e==="input.invalid"))
return(0,A.bI)(e,t,o,i||n.includes(a)?1:0)}}),4862:((e,t,n)=>{n.d(t,{Z:()=>askPeopleAndJudge,z:()=>check})
var o=n(5379)
var r=n(6737)
var s=n(7027)
var a=n(5717)
var i=n(5569)
var l=n(7375)
async function fetchBaselines(e,t,n,o){const r=e.pull.state==="merged"?null:e.proposed?.policy??null
const s=[]
for(const i of t===null||r===null?[]:(0,a.wD)(t,r)){const t=await o.baselineQuestion(i,e)
if(!t.ok)return t
const r=await(0,l.G)(t.value,n,o)
if(!r.ok)return r
const{cohort:c,environment:u}=i
s.push({cohort:c.name,environment:u.name,...(0,a.dn)(t.value,r.value)})}return(0,i.ok)(s)}var c=n(5678)
var u=n(8276)
var d=n(9359)
var h=n(5999)
var f=n(6241)
var p=n(4979)
var m=n(3381)
function estateQueries(e){return(0,p.VM)(e).map(t=>{const n=[...e.cohorts.values()].filter(e=>e.dimension===t)
const o=n.map(({name:e})=>e).toSorted()
return{...(0,m.p)(e,o),deployed:e.releases.deployed==="sites"}})}function unreportedSites({releases:e},t){if(e.deployed!=="sites")return[]
const n=t.flatMap(({targets:e,deployed:t})=>{const n=new Set([...t.values()].flat())
return e.filter(e=>!n.has(e))})
return[...new Set(n)]}function estateOf(e,t){const[n]=t
const isOf=(t,n)=>e.cohorts.get(t)?.dimension===n
return{total:n?.total??0,permitted:n?.permitted??0,cohorts:new Map([...e.cohorts.keys()].map(e=>[e,n?.cohorts.get(e)?.permitted??0])),dimensions:(0,p.VM)(e).map((e,n)=>{const o=t[n]
return{name:e,none:(o?.permitted??0)-(o?.targets.length??0),several:(o?.violations??[]).filter(({kind:t,reasons:n})=>t==="ambiguous"&&n.some(t=>isOf(t,e))).map(e=>e.site.id)}})}}function deployedDimensions(e){const t=[...e.cohorts.values()].filter(e=>(0,p.M2)(e).length>0)
const n=[...new Set(t.map(({dimension:e})=>e))]
return n.length>1?n:[]}var v=n(3089)
const g=2e6
const y=["deploy/releases/*.yml"]
function unmatchedPaths(e,t){const{guarded:n,manifests:o}=e.releases
const r=JSON.stringify(o)===JSON.stringify(y)?[]:o
const s=[...[...e.cohorts.values()].flatMap(e=>e.paths.map(t=>({key:`cohorts.${e.name}.paths`,value:t}))),...n.map(e=>({key:"releases.guarded",value:e}))]
const a=[...s.map(e=>({...e,test:(0,v.ew)([e.value])})),...r.map(e=>({key:"releases.manifests",value:e,test:(0,v.gV)([e])}))]
return a.slice(0,Math.ceil(g/Math.max(1,t.length))).filter(({test:e})=>!t.some(e)).map(({key:e,value:t})=>({key:e,value:t,kind:"path"}))}function unmatchedBranches(e,t){return(e.releases.branches??[]).filter(e=>!t.some((0,v.gV)([e]))).map(e=>({key:"releases.branches",value:e,kind:"branch"}))}function unmappedDeployed({releases:e,inventory:t}){const n=t.provider==="postgres"?null:t.mapping
return e.deployed==="sites"&&n!==null&&n.site.deployed===null?[{key:"releases.deployed",value:"sites",kind:"field"}]:[]}function unreportedDeployed(e,t){if(t.length===0||unmappedDeployed(e).length>0)return[]
const n=t.length>3?` and ${t.length-3} more`:""
return[{key:"releases.deployed",value:`${t.slice(0,3).join(", ")}${n}`,kind:"site"}]}function namedOwners(e){const t=[...[...e.cohorts.values()].flatMap(e=>e.owners.map(t=>({owner:t,key:`cohorts.${e.name}.owners`}))),...e.policyOwners.map(e=>({owner:e,key:"policy-owners"}))]
const n=new Map
for(const{owner:e,key:o}of t)if(e.kind==="user"&&!n.has(e.login.toLowerCase()))n.set(e.login.toLowerCase(),{login:e.login,key:o})
return[...n.values()]}var w=n(2745)
const b=100
async function fetchTrial(e,t,n,o,r,s){const a=n?.policy??null
const i=a??t
if(i===null)return null
const touches=t=>e.changes.some(({path:e,previous:n})=>e===t||n===t)
const l=ownFile(i)
const c=l!==null&&touches(l)
const u=t===null?[]:(0,p.x8)(t)
const d=(0,p.x8)(i).filter(e=>touches(e)||a!==null&&!u.includes(e))
if(a===null&&!c&&d.length===0)return null
const h=c||l!==ownFile(t)?l:null
const f=await r.paths(e.head)
const m=f.ok&&f.value.complete?f.value.paths:null
const v=a!==null?await findUnmatched(a,m,o,r):k
const g=h!==null&&m?.includes(h)===false?unread(h,"no such file in this pull request","the inventory file that the policy names"):await tryEstate({pull:e,inForce:t,next:i,atHead:h},o,r,s)
const y=await readCalendars(d,e.head,r)
return{estate:g.estate,mistakes:[...g.mistakes??[],...y.mistakes],unmatched:[...v.unmatched,...unreportedDeployed(i,g.unreported??[])],untried:[...v.untried,...y.untried],dimensions:a===null?[]:deployedDimensions(a)}}async function readCalendars(e,t,n){const o=[]
const r=[]
for(const s of e){const e=await n.readFile(s,t)
if(!e.ok&&e.error.reason==="absent")o.push({path:s,problems:[(0,f.VT)(s)]})
else if(!e.ok)r.push(`${s}: ${e.error.observed}`)
else{const t=(0,f.fK)(e.value,s)
if(!t.ok)o.push({path:s,problems:t.error})}}return{mistakes:o,untried:r}}const k={unmatched:[],untried:[]}
function ownFile(e){const t=e?.inventory
return t?.provider==="file"&&t.branch===null?t.path:null}async function tryEstate({pull:e,inForce:t,next:n,atHead:o},{tip:r},s,a){const l=e.author===null?"none":await s.access(e.author.login)
const c=l==="write"||l==="admin"
const u=o===null?null:await a(estateQueries(n),e.head)
if(o!==null&&u?.ok===false)return unreadFile(o,u.error)
if(!c)return{estate:{kind:"hidden"}}
if(u===null&&t===null)return{estate:{kind:"untried",why:"no policy is in force whose inventory could be asked"}}
const d=t===null?[]:estateQueries(t)
const h=u!==null||t===null?[]:estateQueries({...n,inventory:t.inventory})
const f=d.length===0?(0,i.ok)([]):await a([...d,...h],r)
if(!f.ok)return untried(f.error)
const p=u?.ok===true?u.value:f.value.slice(d.length)
const m=u!==null||JSON.stringify(n.inventory)===JSON.stringify(t?.inventory)
return{estate:{kind:"counted",before:t===null?null:estateOf(t,f.value.slice(0,d.length)),after:estateOf(n,p)},unreported:m?unreportedSites(n,p):[]}}function unreadFile(e,t){const n=t.code==="inventory.malformed"||t.code==="inventory.inconsistent"||t.code==="inventory.unmapped"
return n?unread(e,t.observed,t.expected):untried(t)}function unread(e,t,n){return{estate:{kind:"untried",why:"the inventory file of this pull request cannot be read"},mistakes:[{path:e,problems:[(0,w.CC)(e,t,n)]}]}}function untried({asked:e,observed:t}){return{estate:{kind:"untried",why:`${e}: ${t}`}}}async function findUnmatched(e,t,{defaultBranch:n},o){const r=[...unmappedDeployed(e),...t===null?[]:unmatchedPaths(e,t)]
const s=t===null?["the paths of the repository: GitHub did not list them all"]:[]
if(unmatchedBranches(e,[n]).length>0){const t=await o.branches()
if(t.ok)r.push(...unmatchedBranches(e,t.value))
else s.push(`its branches: ${t.error.observed}`)}const a=namedOwners(e)
for(const{login:e,key:t}of a.slice(0,b))if(await o.access(e)==="none")r.push({key:t,value:e,kind:"owner"})
if(a.length>b)s.push(`owners beyond the first ${b}`)
return{unmatched:r,untried:s}}async function check({pull:e,repository:t},n,{resolve:a,now:i}){const l=(0,d.ki)(e,t,n.policyPath)
if(!l.ok)return(0,o.oo)({pull:e,plan:(0,s.QR)(e)},l.error)
const{inForce:p}=l.value
const m=await(0,h.u)(e,l.value.policy,t,n)
if(!m.ok)return m.error
const v=m.value
const g=await(0,u.V)(v,t,n)
if(!g.ok)return(0,o.gz)(v,g.error)
const y=(0,r.q0)(v)
const[{answer:w,parts:b,standing:k},$,x]=await Promise.all([(0,c.O)(v,g.value,t,a),(0,f.z)(v,t,n,i),y?n.pushers(e):null])
if(!$.ok)return(0,o.gz)(v,$.error)
const O=await fetchTrial(e,p,v.proposed,t,n,a)
const S=await fetchBaselines(v,p,t,n)
if(!S.ok)return(0,o.gz)(v,S.error)
const j={...v,baselines:S.value,trial:O,risk:$.value,parts:b,standing:k}
const q=y?{...n,pushers:()=>Promise.resolve(x)}:n
return askPeopleAndJudge(j,w,t,q)}async function askPeopleAndJudge(e,t,n,s,a=e){const i=await(0,l.G)((0,r.Sv)(e,t,a),n,s)
return i.ok?(0,o.fP)(e,t,i.value,a):(0,o.gz)(e,i.error)}}),5678:((e,t,n)=>{n.d(t,{O:()=>askInventory,u:()=>answerOf})
var o=n(5569)
var r=n(4979)
var s=n(3966)
var a=n(8236)
async function askInventory(e,t,{tip:n},o){const{query:r,policy:s,parts:i,proposed:l,changed:c}=e
const u=l?.policy?(0,a.kC)(l.policy,c.broken,null):[]
if(r===null)return{answer:null,parts:i,standing:[...(0,a.kC)(s,t,null),...u]}
const d=partQueries(e)
const h=await o([{...r,grouped:true},...d,...(0,a.sN)(s,t)],n)
const f=h.ok?h.value.slice(1):null
const p=(0,a.kC)(s,t,f?.slice(d.length)??null)
return{answer:answerOf(h,0),parts:f===null?i:partsOf(e,f.slice(0,d.length)),standing:[...p,...u]}}function answerOf(e,t){if(!e.ok)return e
const n=e.value[t]
if(n===void 0)throw new Error(`the inventory left question ${t} of ${e.value.length} unanswered`)
return(0,o.ok)(n)}function cohortsInParts({query:e,policy:t}){return(e?.declaration.cohorts??[]).flatMap(e=>{const n=t.cohorts.get(e)
return n===void 0||n.waves.length===0||(0,r.LF)(t,e)===null?[]:[n]})}function partQueries(e){return cohortsInParts(e).flatMap(t=>[(0,s.Al)(e.policy,t),...(0,s.Ix)(e.policy,t)])}function partsOf(e,t){let n=0
const o=new Map
for(const r of cohortsInParts(e)){const[e,...a]=t.slice(n,n+1+r.waves.length)
n+=1+r.waves.length
if(e!==void 0)o.set(r.name,(0,s.K3)(r,e,a))}return o}}),8276:((e,t,n)=>{n.d(t,{S:()=>fetchStandingChanges,V:()=>fetchStandingManifests})
var o=n(2437)
var r=n(5028)
var s=n(5569)
var a=n(8236)
var i=n(4714)
var l=n(1438)
async function fetchStandingChanges({pull:e,policy:t,scope:n},o,{tip:r},a){const l=o!==null&&(0,i.S$)(t,o)?o:t
const c=n.release&&(0,i.AV)(e.changes,t)
if(!c&&l===t)return(0,s.ok)(i.vb)
const u=[...new Set([...t.releases.manifests,...l.releases.manifests])]
const d=c?await a.diffBase(e):(0,s.ok)(null)
if(!d.ok)return d
const h=d.value===null?[]:[d.value,e.head]
const f=await a.manifestFiles([...h,...l===t?[]:[r]],u)
if(!f.ok)return f
const[p=[],m=[]]=h.length===0?[]:f.value
const v=l===t?[]:f.value.at(-1)??[]
return(0,s.ok)((0,i._p)({changes:e.changes,manifestsAlone:n.manifestsAlone,standing:v},{policy:t,files:p},{policy:l,files:m}))}async function fetchStandingManifests({pull:e,policy:t,scope:n,declaration:i},{tip:c,defaultBranch:u},d){const{manifests:h}=t.releases
const f=e.state==="open"||e.state==="unopened"
if(!n.release||!f||h.length===0||!(0,a.x0)(t))return(0,s.ok)([])
const p=e.base===u
const m=await d.manifestFiles(p?[e.head,c]:[e.head],h)
if(!m.ok)return m
const[v=[],g=[]]=m.value
const y=new Set((0,r.vl)(e))
const w=p?[...v.filter(({path:e})=>y.has(e)),...g.filter(({path:e})=>!y.has(e))]:v
const b=(0,l.ZY)(w.toSorted((e,t)=>e.path<t.path?-1:1),t)
return(0,s.ok)((0,l._m)(b,n.manifests[0],(0,o.MI)(i)))}}),7375:((e,t,n)=>{n.d(t,{G:()=>fetchPeople})
var o=n(5569)
var r=n(5862)
var s=n(1412)
var a=n(2933)
var i=n(6737)
var l=n(3282)
const c=20
const u=20
async function fetchPeople(e,t,n){const{pull:s,policy:l,involved:d,guarded:h,release:f}=e
const p=(0,a.Ov)(s)
const m=[...d.cohorts.flatMap(e=>l.cohorts.get(e)?.owners??[]),...h?l.policyOwners:[]]
const v=await n.teams(m,p)
const g=new AccessBook(s,n)
const y=!h||await anyPresent(l.policyOwners,g)
const w=p.filter(e=>!y||(0,r.S4)(m,e,v)!=="no")
for(let e=0;e<w.length;e+=u)await Promise.all(w.slice(e,e+u).map(e=>y?g.of(e):g.exactly(e)))
const b=await fetchPages(e,w,n)
if(!b.ok)return b
const k={access:g.known,teams:v,pushers:f||h?await n.pushers(s):[],policyOwnerPresent:y,renderings:b.value,policyVersions:(0,a.aN)(s)?await versionsOf(e,t,n):{versions:[],complete:true}}
const $=(0,i.EO)(e,k).slice(0,c)
await Promise.all($.map(e=>g.of(e)))
return(0,o.ok)(k)}const d=50
async function fetchPages({pull:e,policy:t},n,r){const i=t.releases.change!==null
const l=new Map
let c=[...(0,a.li)(e,n),...(0,s.L)(e,n,(0,a.lD)(e),{renderings:l,change:i})]
while(c.length>0&&l.size<d){const t=await r.renderings(c.slice(0,d-l.size))
if(!t.ok)return t
for(const[e,n]of t.value)l.set(e,n)
c=(0,s.L)(e,n,(0,a.lD)(e),{renderings:l,change:i})}return(0,o.ok)(l)}class AccessBook{known=new Map
#B=new Set
#H
#F
constructor({reviews:e},t){this.#H=new Map(e.flatMap(({author:e,canPush:t})=>e===null?[]:[[e.login.toLowerCase(),t]]))
this.#F=t}async of(e){const t=e.toLowerCase()
const n=this.#H.get(t)
if(!this.known.has(t)&&n!==void 0)this.known.set(t,n?"write":"none")
return this.known.get(t)??this.exactly(e)}async exactly(e){const t=e.toLowerCase()
const n=this.known.get(t)
if(n!==void 0&&this.#B.has(t))return n
const o=await this.#F.access(e)
this.known.set(t,o)
this.#B.add(t)
return o}}async function anyPresent(e,t){for(const n of e)if(n.kind==="team"||await t.of(n.login)!=="none")return true
return false}async function versionsOf({pull:e,policy:t},n,o){const r={since:n.policySince,policy:t}
const[s]=(0,a.lD)(e).toSorted()
if(s===void 0||n.policyFirst||r.since!==null&&r.since<s)return{versions:[r],complete:n.policyFirst}
const i=await o.policyHistory(n)
if(!i.ok)return{versions:[r],complete:false}
return{versions:i.value.versions.map(({since:e,text:t})=>({since:e,policy:(0,l.HG)(t,o.policyPath)})),complete:i.value.complete}}}),9359:((e,t,n)=>{n.d(t,{PN:()=>fetchProposed,lN:()=>policyInForce,T4:()=>readPolicy,ki:()=>rulingPolicy})
const o={inventory:{provider:"http",url:"https://localhost",auth:{kind:"bearer"},query:[],mapping:null,bounds:new Map,confirm:[],maxAge:0,timeout:0},cohorts:new Map,releases:{branches:null,ignore:[],guarded:[],manifests:[],change:null,statuses:["active"],unsignedMerges:"deny",deployed:"environment"},approvals:{within:1,cross:2,policy:1,trustedBots:[]},freezes:[],limit:null,emergency:null,policyOwners:[]}
var r=n(3282)
var s=n(2745)
var a=n(5569)
function rulingPolicy(e,t,n){const r=policyInForce(t,n)
if(r.ok)return(0,a.ok)({policy:r.value,inForce:r.value})
return e.base===t.defaultBranch&&onlyChanges(e,n)?(0,a.ok)({policy:o,inForce:null}):r}function policyInForce({policy:e,defaultBranch:t},n){if(e===null)return(0,a.f)({code:"policy.missing",effect:"error",path:n,branch:t})
const o=readPolicy(e,n)
return o.ok?o:(0,a.f)({code:"policy.invalid",effect:"error",path:n,problems:o.error})}function readPolicy(e,t){return e.kind==="text"?parseOnce(e.text,t):(0,a.f)([(0,s.CC)(t,e.why,"a policy file")])}let i=null
function parseOnce(e,t){if(i?.text!==e||i.path!==t)i={text:e,path:t,policy:(0,r.ON)(e,t)}
return i.policy}function onlyChanges(e,t){return e.changes.length>0&&e.changes.every(e=>e.path===t&&(e.previous??t)===t)}async function fetchProposed(e,{policyPath:t,readFile:n}){const o=e.changes.some(e=>e.path===t&&e.kind!=="deleted")
if(!o)return(0,a.ok)(null)
const r=await n(t,e.head)
if(!r.ok)return r
const s=readPolicy(r.value,t)
return(0,a.ok)({path:t,problems:s.ok?[]:s.error,policy:s.ok?s.value:null})}}),5999:((e,t,n)=>{n.d(t,{C:()=>fetchManifest,u:()=>fetchRelease})
var o=n(5379)
var r=n(7027)
var s=n(5569)
var a=n(8276)
var i=n(9359)
async function fetchRelease(e,t,n,l){const c={defaultBranch:n.defaultBranch,policyPath:l.policyPath}
const read=n=>(0,r.iJ)(e,t,c,{manifest:n})
const u=await fetchManifest(e,(0,r.oF)(e,t,c),l)
if(!u.ok)return(0,s.f)((0,o.gz)(read({kind:"none"}),u.error))
const d=read(u.value)
const h=await(0,i.PN)(e,l)
if(!h.ok)return(0,s.f)((0,o.gz)(d,h.error))
const f=e.state==="merged"?null:h.value?.policy??null
const p=await(0,a.S)(d,f,n,l)
if(!p.ok)return(0,s.f)((0,o.gz)(d,p.error))
const m={manifest:u.value,proposed:h.value,changed:p.value}
return(0,s.ok)((0,r.iJ)(e,t,c,m))}async function fetchManifest({head:e},t,n){const[o,...r]=t
if(o===void 0)return(0,s.ok)({kind:"none"})
if(r.length>0)return(0,s.ok)({kind:"several",paths:t})
const a=await n.readFile(o,e)
if(!a.ok)return a
return(0,s.ok)(a.value.kind==="text"?{kind:"file",path:o,content:a.value.text}:{kind:"unreadable",path:o,why:a.value.why})}}),6241:((e,t,n)=>{n.d(t,{z:()=>fetchReleaseRisk,mW:()=>fetchRisk,VT:()=>noSuchFile,fK:()=>readCalendar})
var o=n(4979)
var r=n(2745)
var s=n(5569)
var a=n(9621)
const i=5e3
const l=20
const c='a day and its name, "2026-12-25 Christmas Day", or, at the end, "until 2028-12-31"'
function parseCalendar(e,t){const n=e.split("\n").map((e,n)=>({line:e.trim(),place:`${t}:${n+1}`})).filter(({line:e})=>e!==""&&!e.startsWith("#"))
if(n.length>i)return(0,s.f)([(0,r.CC)(t,`${n.length} lines`,`at most ${i} days`)])
const[o,...u]=n.toReversed()
const d=(0,a.Iq)(/^until\s+(\S+)$/.exec(o?.line??"")?.[1]??"")
if(o===void 0||d===null)return(0,s.f)([(0,r.CC)(o?.place??t,o?.line??"nothing",'a last line "until 2028-12-31": the day up to which it is complete')])
const h=[]
const f=[]
for(const{line:e,place:t}of u){const[n=""]=e.split(/\s/)
const o=e.slice(n.length).trim()
const s=(0,a.Iq)(n)
if(s===null)f.push((0,r.CC)(t,e,c))
else if(s>d)f.push((0,r.CC)(t,e,`a day up to ${(0,a.Ac)(d)}, where the file ends`))
else h.push({day:s,name:o===""?null:o})}return f.length>0?(0,s.f)(f.toReversed().slice(0,l)):(0,s.ok)({days:h.toSorted((e,t)=>e.day-t.day),until:d})}var u=n(5221)
var d=n(6246)
async function fetchRisk({policy:e,timed:t},n,r,a){if(e.freezes.length===0&&!t)return(0,s.ok)(null)
const i=await a()
if(!i.ok)return i
const l=new Map
const c=[]
for(const t of(0,o.x8)(e)){const e=await r(t,n)
if(!e.ok&&e.error.reason!=="absent")return e
const o=e.ok?readCalendar(e.value,t):(0,s.f)([noSuchFile(t)])
if(o.ok)l.set(t,o.value)
else c.push({path:t,problems:o.error})}return(0,s.ok)({now:i.value,calendars:l,unreadable:c,waves:null,emergency:null,past:[]})}async function fetchReleaseRisk({pull:e,policy:t,scope:n},{tip:o},r,a){if(!n.release)return(0,s.ok)(null)
const i=await fetchDeclared(e,t,r)
const l=i.length>0
const c=await fetchRisk({policy:t,timed:l},o,(e,t)=>r.readFile(e,t),a)
return c.ok&&c.value!==null?(0,s.ok)({...c.value,past:i}):c}async function fetchDeclared(e,{emergency:t,releases:n,cohorts:o},r){const s=e.state==="merged"?(0,u.Ox)(e):[]
if(t===null||s.length===0)return[]
const a=await r.teams(t.approvers,s)
return(0,d.I)(e,{emergency:t,teams:a,change:n.change!==null}).filter(({cohort:e})=>o.has(e)).map(e=>({...e,deployed:null}))}function readCalendar(e,t){return e.kind==="text"?parseCalendar(e.text,t):(0,s.f)([(0,r.CC)(t,e.why,"a text file")])}function noSuchFile(e){return(0,r.CC)(e,"no such file","the file of days that the policy names")}}),3769:((e,t,n)=>{n.d(t,{uG:()=>judgeSubject,LQ:()=>outcomeWithoutPullRequest,dH:()=>unknownSubject})
var o=n(491)
var r=n(5569)
var s=n(9506)
var a=n(2432)
var i=n(7494)
var l=n(347)
var c=n(3824)
var u=n(2962)
var d=n(2037)
var h=n(3826)
var f=n(2470)
var p=n(5943)
var m=n(4414)
var v=n(9840)
var g=n(901)
var y=n(7248)
var w=n(7976)
const documentOf=e=>`query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    ${g.c4}\n    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${u.O6} } } } } }\n    pullRequest(number: $number) {\n      ${y.lF} ${(0,y.CY)(e)}\n    }\n  }\n}`
const b=p.Ikc({repository:p.Ikc({...g.z,defaultBranchRef:p.Ikc({name:p.YjP(),target:p.Ikc({oid:p.YjP(),history:p.Ikc({totalCount:p.Whr(),nodes:p.YOg(u.Yl)})})}),pullRequest:(0,w.cl)(y.Br.extend({mergeCommit:y.uX}))})})
async function fetchPullRequest(e,t){const{number:n,policyPath:o}=t
const s=`pull request #${n}`
const a=await(0,v.Wz)(t=>e.query(s,documentOf(t),{number:n,policyPath:o,policy:`HEAD:${o}`},b))
if(!a.ok)return a
const{repository:i}=a.value
const{pullRequest:l}=i
if(l===null)return(0,m.hU)(s,"a pull request of this repository","none with that number")
const c=await(0,y.My)(e,i.nameWithOwner,l)
if(!c.ok)return c
return(0,r.ok)({pull:c.value,repository:(0,g.FS)(i,i.defaultBranchRef.target.history),beforeMerge:(0,y.ki)(l.mergeCommit),published:{comment:c.value.comments.find(e=>e.mine&&e.body.startsWith(t.marker))?.id??null}})}var k=n(8574)
var $=n(5379)
var x=n(2437)
var O=n(3190)
var S=n(8236)
var j=n(2496)
var q=n(9359)
function askCheckAhead({target:e,standing:t},{policyPath:n},{ahead:o,listAhead:r}){if(e===null||e.policy===null||t.kind==="elsewhere")return
const a=(0,q.T4)(e.policy,n)
if(!a.ok)return
const{defaultBranch:i,head:c,headBranch:u,headRepository:d,repository:f}=e
const{paths:p,tip:m}=e.foresight
const v=t.kind==="stack"?t.trunk:e.base
const g=p.map(e=>({path:e,previous:null,kind:"modified"}))
const y=(0,O.Sk)(g,a.value,{base:v,defaultBranch:i,policyPath:n})
if(!y.release)return
if(asksInventory(e,y,a.value))r?.(a.value)
if(d?.toLowerCase()===f.toLowerCase())(0,j.U)(o,e=>(0,l.lH)(e,`refs/heads/${u}`))
const[w,...b]=y.manifests
if(w!==void 0&&b.length===0)(0,j.U)(o,e=>(0,s.yv)(e,w,c))
const{manifests:k}=a.value.releases
if(e.open&&k.length>0&&(0,S.x0)(a.value)&&m!==null){const e=v===i?[c,m]:[c];(0,j.U)(o,t=>(0,h.uq)(t,e,k))}}function asksInventory({foresight:{html:e,labels:t}},{manifests:n},o){if(n.length>0)return true
const r=(0,x.Av)({html:e,labels:t,manifest:{kind:"none"}},(0,x.fD)(o))
return(0,x.MI)(r)?.cohorts.every(e=>o.cohorts.has(e))===true}var A=n(4862)
async function judgeStack(e,t,n,o,r){const s=[]
let a=t
for(const t of n){const n=await(0,d.LU)(o,a,t.head)
if(!n.ok)return(0,$.ir)(e,{effect:"error",...n.error})
const{verdict:i}=await r(t)
s.push({number:t.number,verdict:i,moved:!n.value})
a=t.head}const i=s.filter(({verdict:e,moved:t})=>t||e!=="allow"&&e!=="skip")
return i.length===0?e:(0,$.ir)(e,{code:"stack.waiting",effect:"hold",layers:i})}var P=n(54)
var M=n(6928)
var C=n(4573)
var L=n(6148)
var I=n(3086)
var T=n(4659)
var N=n(5065)
const R=`query MergeQueue($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }\n  }\n}`
const Y=p.Ikc({oid:p.YjP()}).nullable()
const _=p.Ikc({repository:p.Ikc({mergeQueue:p.Ikc({entries:p.Ikc({totalCount:p.Whr(),nodes:p.YOg(p.Ikc({headCommit:Y,baseCommit:Y,pullRequest:p.Ikc({number:p.Whr()}).nullable()}))}).nullable()}).nullable()})})
async function fetchMergeGroup(e,t,n){const o=`merge queue of ${n.branch}`
const s=numberIn(n)
if(s!==null&&n.base!==n.head){const t=await isAlone(e,n,s)
if(!t.ok)return t
if(t.value)return(0,r.ok)([s])}return t===null?(0,m.hU)(o,"a group of one pull request that brings only its own commits and paths, or the list of the queue",'another group, and no token that may read the queue: the input `members-token` needs the right "Merge queues: read" of a GitHub App'):fetchQueue(t,n,o)}function numberIn({branch:e,ref:t}){const n=`gh-readonly-queue/${e}/`
const o=t.replace(/^refs\/heads\//,"")
const r=/^pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/.exec(o.startsWith(n)?o.slice(n.length):"")
return r?.[1]===void 0?null:Number(r[1])}async function isAlone(e,{base:t,head:n},o){const s=await new I.Z(e).firstParents(t,n)
if(!s.ok)return s
const{commits:a}=s.value
const i=await(0,N.l)(e,[o])
if(!i.ok)return i
const l=i.value[0]?.pull
if(l===void 0)return(0,r.ok)(false)
const c=new Set(l.commits.map(({oid:e})=>e))
const u=a.filter(({oid:e})=>!c.has(e))
if(!isMadeOf(l,u,a.length-u.length,{base:t,head:n}))return(0,r.ok)(false)
const d=await(0,T.d)(e,t,n)
if(!d.ok)return d
const h=new Set(l.changes.flatMap(({path:e,previous:t})=>[e,...t===null?[]:[t]]))
return(0,r.ok)(d.value.every(e=>h.has(e)))}function isMadeOf(e,t,n,{base:o,head:r}){const s=t.find(({oid:e})=>e===r)
if(s===void 0)return false
if(n>0)return t.length===1&&s.parents[0]===o&&s.parents[1]===e.head
if(t.some(({parents:e})=>e.length!==1))return false
return t.length===1?s.parents[0]===o:t.length===e.commits.length}async function fetchQueue(e,t,n){const o=await e.query(n,R,{branch:t.branch},_)
if(!o.ok)return o
const s=o.value.repository.mergeQueue?.entries??null
if(s===null)return(0,m.hU)(n,"a merge queue","none")
const a=new Set
for(let e=t.head;e!==t.base;){const t=s.nodes.find(t=>t.headCommit?.oid===e)
const o=t?.pullRequest?.number
if(t===void 0||t.baseCommit===null||o===void 0||a.has(o))return s.totalCount>s.nodes.length?(0,m.ps)(n,`${s.totalCount} entries`,`${s.nodes.length} of them`):(0,m.hU)(n,"the entries between the base and the head of the group",`none that ends at ${e}`)
a.add(o)
e=t.baseCommit.oid}return a.size>0?(0,r.ok)([...a].toSorted((e,t)=>e-t)):(0,m.hU)(n,"pull requests in the group","none")}var E=n(1717)
const z=10
async function fetchStanding(e,t,n){const o=[]
for(let s=t.base;!n(s);){const n=await(0,L.EC)(e,s)
if(!n.ok)return n
const a=n.value.filter(e=>e.number!==t.number)
const[i,...l]=a
const c=(0,r.ok)({kind:"ambiguous",branch:s,numbers:n.value.map(({number:e})=>e)})
if(i===void 0)return n.value.length>0?c:(0,r.ok)({kind:"elsewhere"})
const u=o.some(e=>e.number===i.number)
if(l.length>0||u||o.length===z)return c
o.push(i)
s=i.base}const s=o.at(-1)?.base
return(0,r.ok)(s===void 0?{kind:"direct"}:{kind:"stack",trunk:s,below:o})}function trunksOf({policy:e,defaultBranch:t},n){const o=e===null?null:(0,q.T4)(e,n)
if(o?.ok!==true)return()=>true
return e=>e===t||(0,O.S9)(e,o.value,t)}async function findTargets(e,t,n){const{github:o,members:r}=e
switch(t.kind){case"nothing":return{kind:"nothing",why:t.why}
case"pull-request":if(t.comment!==null&&!await mayHoldCommandOf(o,t.comment))return{kind:"nothing",why:C.Q}
return placeAll(o,[t.number],n,t.head)
case"head":{const e=await(0,L.dK)(o,t)
if(!e.ok)return unknown(e.error,t.commit)
if(e.value.length===0)return{kind:"unknown",findings:[B],check:{kind:"none"}}
return placeAll(o,e.value,n,t.commit)}case"group":return placeGroup(o,r,t,n)}}async function mayHoldCommandOf(e,t){const n=t.filter(M.U)
if(n.length===0)return false
const o=await(0,c.e)(e,n)
return!o.ok||n.some(e=>(0,P.P4)(o.value.get(e)??e).length>0)}const B=(0,o.V)("evidence.unavailable","pull requests by head branch","a pull request with the head commit and repository of the workflow run","none")
function unknown(e,t){return{kind:"unknown",findings:[{effect:"error",...e}],check:t===null?{kind:"no-head"}:{kind:"complete",head:t}}}async function placeAll(e,t,n,o){const r=[]
const s=new Map
const a=await Promise.all(t.map(t=>(0,E.I)(e,t,n)))
for(const[i,l]of t.entries()){const c=a[i]
if(c===void 0)continue
if(!c.ok)return unknown(c.error,o??await(0,E.F)(e,l))
const u=trunksOf(c.value,n)
const d=await fetchStanding(e,c.value,u)
if(!d.ok)return unknown(d.error,c.value.head)
r.push({pull:c.value,standing:d.value,target:c.value,...c.value})
for(const n of c.value.sharers){if(t.includes(n.number)||s.has(n.number))continue
const o=await fetchStanding(e,n,u)
if(!o.ok)return unknown(o.error,c.value.head)
s.set(n.number,{pull:n,standing:o.value,target:null,writer:n.writer,open:true})}}return together(r,[...s.values()])}const H=10
function together(e,t){const isJudged=({standing:e})=>e.kind!=="elsewhere"
const n=[...e,...t].filter(e=>e.open&&isJudged(e))
const r=n.filter(e=>e.writer)
const s=n.length===0?e.filter(isJudged):r.length>0?r:n
const place=e=>({...e,onCheck:s.includes(e)})
const result=(t,n=[])=>({kind:"pull-requests",subjects:e.map(place),sharers:n.map(place),check:t})
const[a]=e
if(a===void 0)return result({kind:"none"})
const{head:i}=a.pull
if(!e.some(e=>s.includes(e)))return result(s.length>0?{kind:"none"}:{kind:"successor",head:i,why:elsewhere(a)})
const l=t.filter(e=>s.includes(e))
if(l.length>H){const e=`pull requests with the head ${i}`
return unknown((0,o.V)("evidence.truncated",e,`at most ${H}`,`${l.length}`),i)}for(const{standing:e}of s)if(e.kind==="ambiguous")return result({kind:"unfinished",head:i,why:ambiguous(e)},l)
return result({kind:"complete",head:i},l)}function elsewhere({pull:e}){return`Nothing is judged for pull request ${e.number} while its base branch is no release branch.`}function ambiguous({numbers:e}){return`Several open pull requests come from the base branch or lead back to it (${e.join(", ")}): the release branch that this one is for is not clear.`}async function placeGroup(e,t,n,o){const r=await fetchMergeGroup(e,t,n)
if(!r.ok)return unknown(r.error,n.head)
const s=[]
let a=false
for(const t of r.value){const r=await(0,E.I)(e,t,o)
if(!r.ok)return unknown(r.error,n.head)
a=trunksOf(r.value,o)(n.branch)
s.push({pull:r.value,standing:a?{kind:"direct"}:{kind:"elsewhere"},target:null,onCheck:true})}const i="Nothing is judged for a merge queue whose branch is no release branch."
return{kind:"group",subjects:s,check:a?{kind:"complete",head:n.head}:{kind:"successor",head:n.head,why:i}}}function unknownSubject(e){return alone(outcomeWithoutPullRequest([{code:"input.invalid",effect:"error",problems:[e]}]))}async function judgeSubject(e,t,n,o=()=>Promise.resolve()){const r=await findTargets(n,e,t.policyPath)
switch(r.kind){case"nothing":return alone(outcomeWithoutPullRequest([],r.why))
case"unknown":return{...alone(outcomeWithoutPullRequest(r.findings)),check:r.check,group:e.kind==="group"}
case"group":case"pull-requests":{await o(r.check)
const[e,...s]=r.subjects
if(e!==void 0&&s.length===0&&r.kind!=="group")askCheckAhead(e,t,n)
const judgeAll=async e=>{const o=[]
for(const r of e)o.push(await judgePlaced(r,t,n))
return o}
const a=await judgeAll(r.subjects)
const i=r.kind==="group"?[]:await judgeAll(r.sharers)
return{judged:a,sharers:i,check:r.check,group:r.kind==="group"}}}}function alone(e){return{judged:[e],sharers:[],check:{kind:"none"},group:false}}async function judgePlaced({pull:e,standing:t,onCheck:n},{policyPath:o},r){const s=await fetchAndJudge(e,t,o,r)
if(t.kind!=="stack"||s.evidence===null)return{...s,onCheck:n}
const a={kind:"stack",trunk:t.trunk,below:[]}
const i=await judgeStack(s.outcome,e.head,t.below,r.github,async e=>{const t=await fetchAndJudge(e,a,o,r)
return t.outcome})
return{...s,outcome:i,onCheck:n}}async function fetchAndJudge(e,t,n,o){const r=(0,a.U)(o)
const s=await fetchPullRequest(r.github,{number:e.number,policyPath:n,marker:k.tl})
if(!s.ok)return outcomeWithoutPullRequest([{effect:"error",...s.error}])
const{value:i}=s
if(i.pull.head!==e.head||i.pull.base!==e.base)return{...outcomeWithoutPullRequest([movedMeanwhile(e.number)]),evidence:i}
const l=t.kind==="stack"?{...i,pull:{...i.pull,base:t.trunk}}:i
const c=sourcesOf(r,n,i)
const u=await(0,A.z)(l,c,o)
return{outcome:(0,$.ff)(u,r.limits()),evidence:i,onCheck:true}}const movedMeanwhile=e=>(0,o.V)("evidence.unavailable",`pull request #${e}`,"the head commit and base branch that it had a moment before","another one: the run that this change has started judges it, or `/cohort recheck`")
function sourcesOf({github:e,members:t},o,{pull:{base:a},beforeMerge:p,repository:m}){const v={policyPath:o,readFile:(t,n)=>(0,s.yv)(e,t,n),access:t=>(0,i.DL)(e,t),pushers:t=>(0,l.PT)(e,t),teams:(e,n)=>(0,i.jS)(t,e,n),renderings:t=>(0,c.e)(e,t),policyHistory:t=>(0,u.P_)(e,o,t),manifestFiles:(t,n)=>(0,h.uq)(e,t,n),diffBase:async({head:t})=>{const n=await(0,d.Ee)(e,p??a,t)
return n.ok?(0,r.ok)(n.value.mergeBase):n},paths:t=>(0,h.lE)(e,t),branches:async()=>namesOf(await(0,f.E)(e))}
return{...v,async baselineQuestion(t,o){const{fetchBaselineQuestion:r}=await n.e(990).then(n.bind(n,8812))
return r(e,m,t,o,v)}}}function namesOf(e){return e.ok?(0,r.ok)(e.value.map(({name:e})=>e)):e}function outcomeWithoutPullRequest(e,t=null){const n=e.length>0?"error":"skip"
return{outcome:{verdict:n,findings:e,pull:null,facts:null,plan:null,note:t},evidence:null,onCheck:true}}}),5731:((e,t,n)=>{n.d(t,{BJ:()=>describeProblem,E8:()=>define,K2:()=>next,L5:()=>retry,TG:()=>again,TH:()=>advise,lE:()=>s,u_:()=>correctAll})
var o=n(1551)
var r=n(7490)
function define(e){const hasCode=t=>t.code===e.code
return{code:e.code,find:t=>listOf(e.find?.(t)??null),findAtGate:t=>listOf(e.findAtGate?.(t)??null),findAtVerify:t=>listOf(e.findAtVerify?.(t)??null),describe:(t,n)=>hasCode(t)?e.describe(t,n):null,docs:{when:e.when,next:e.fix}}}function listOf(e){if(e===null)return[]
return"code"in e?[e]:e}const s="COHORT_GUARD_INVENTORY_TOKEN"
function again(e){return repetition(e,"write","run")}function retry(e){return repetition(e,"Write","Run")}function repetition({at:e},t,n){switch(e){case"check":return(0,r.cv)`${(0,r.aL)(`${t} `)}${"/cohort recheck"} in a comment on the pull request`
case"gate":return(0,r.aL)(`${n} the deploy job again`)
case"clone":return(0,r.aL)(`${n} this command again`)}}const a=3
function correctAll(e,t,n=[]){const s=next(n.length>0?(0,r.cv)`Correct ${e}. Use these lines:`:(0,r.cv)`Correct ${e}:`,...n)
const i=t.length-a
const l=t.slice(0,a).map(e=>next(describeProblem(e)))
return{...s,items:i>0?[...l,next((0,r.aL)(`${(0,o.LS)(i,"more mistake")}, listed under Findings`))]:l}}function next(e,...t){return{say:e,lines:t}}function advise(...e){return next((0,r.cv)(...e))}function describeProblem({place:e,found:t,allowed:n,nearest:o}){const s=(0,r.cv)`${e}: found ${t}, expected ${n}`
return o===void 0?s:(0,r.cv)`${s} (did you mean ${o}?)`}}),1953:((e,t,n)=>{n.d(t,{f:()=>describeDiscount})
var o=n(6396)
const r={bot:"is not a human account","account-gone":"the account no longer exists","not-an-owner":"owns no cohort involved here","team-unreadable":"may be in an owning team, but teams could not be read","not-involved":"names no cohort that needs an approval","no-write-access":"has no write access now","access-unknown":"repository permission could not be read",author:"is the author of the pull request",committer:"has written or committed part of it",pusher:"has pushed to its branch",declarer:"was the last to change what is declared","stale-head":"given on an earlier commit: approve again on the head commit","base-changed":"given before the base branch changed: approve again","definition-changed":"given before the policy changed what a declared cohort means: approve again",dismissed:"dismissed",superseded:"followed by a later review of the same person",edited:"edited after it was written",hidden:"hidden","digest-missing":"gives no digest of the plan","digest-short":"gives too few digits of the digest of the plan","digest-outdated":"given for another plan: approve the plan as it is now"}
const s=new Map([r,...o.H.map(({changes:e})=>e)].flatMap(Object.entries))
function describeDiscount(e){return s.get(e)??e}}),7457:((e,t,n)=>{n.d(t,{H0:()=>isRefused,a:()=>d,cG:()=>u})
var o=n(1830)
var r=n(5028)
var s=n(1551)
var a=n(7490)
var i=n(5731)
var l=n(3806)
var c=n(8950)
const u=(0,i.E8)({code:"gate.release-refused",findAtGate:({releases:e})=>e.filter(r.he).flatMap(({outcome:{pull:e,verdict:t}})=>{const n=effectOf(t)
return e===null||n===null?[]:[{code:"gate.release-refused",effect:n,number:e.number,url:e.url,verdict:t}]}),describe:({number:e,effect:t},{gate:n})=>({title:`Pull request ${e} ${refusal(t)} as it stands now`,expected:(0,a.aL)("every release since the baseline that reaches this cohort to be allowed as it stands now"),observed:[(0,a.cv)`${(0,a.N4)(e)}, merged, ${(0,a.aL)(refusal(t))}: its findings follow`],next:refusedNext(e,t,n)}),when:{deny:"a release since the baseline that reaches the cohort is denied as it stands now; its findings follow",hold:"such a release lacks an approval as it stands now",error:"such a release could not be judged"},fix:"Correct the description of the merged pull request and have it approved again, by comments with the digest of its plan. Or revert it: a release that is undone does not count. Or give the environment a `baseline` in the policy."})
function isRefused(e){const{pull:t,verdict:n}=e.outcome
return(0,r.he)(e)&&(t===null||effectOf(n)!==null)}function effectOf(e){switch(e){case"allow":case"skip":return null
case"hold":case"deny":case"error":return e}}function refusal(e){switch(e){case"deny":return"is denied"
case"hold":return"is on hold"
case"error":return"could not be judged"}}function refusedNext(e,t,n){const o=(0,a.N4)(e)
switch(t){case"hold":return(0,i.TH)`Approve ${o} with comments on it, though it is merged. Then run the deploy job again.`
case"error":return(0,i.TH)`Run the deploy job again when the facts about ${o} can be read: its findings say what is missing.`
case"deny":return(0,i.K2)((0,a.cv)`Correct the declaration of ${o} and have it approved again, by comments on it. Or revert it in a pull request. Or give this environment a ${"baseline"} in the policy:`,(0,l.G)(n))}}const d=(0,i.E8)({code:"gate.outside-declaration",findAtGate:({releases:e,members:t})=>e.filter(r.he).flatMap(({outcome:{pull:e},targets:n,sites:o})=>{if(e===null||!t.ok||n===null)return[]
const{names:r}=t.value
const s=o??t.value.targets
const a=new Set(n)
const i=s.filter(e=>!a.has(e)).map(e=>({id:e,name:r.get(e)??null}))
if(i.length===0)return[]
const{number:l,url:c}=e
return[{code:"gate.outside-declaration",effect:"deny",number:l,url:c,missing:i,members:s.length}]}),describe:({number:e,missing:t,members:n},{gate:o})=>{const r=o?.releases.find(t=>t.outcome.pull?.number===e)?.outcome
return{title:`Pull request ${e} leaves out ${t.length===n?"every active site":`${(0,s.DK)(t.length)} of the ${(0,s.LS)(n,"active site")}`} of this cohort`,expected:(0,a.cv)`${(0,a.N4)(e)} to cover and to target all active sites of this cohort, since the deployment goes to all of them`,observed:[(0,a.cv)`${(0,a.aL)(`${(0,s.DK)(n-t.length)} of ${(0,s.LS)(n,"active site")}`)} targeted`,(0,a.cv)`left out: ${(0,a.p_)(t.map(e=>e.id))}`],next:widen(e,r?.facts??null,o)}},when:{deny:"a release since the baseline reaches the deployed cohort, and its targets do not include all of its active sites"},fix:"If these sites are meant, widen the declaration of the merged pull request by editing its description, and have it approved anew by comments with the new digest. A release for part of a cohort cannot be deployed as the whole: make a pilot a wave of the cohort, with an environment of its own."})
function widen(e,t,n){const r=(0,a.N4)(e)
const s=t?.declaration.kind==="read"?t.declaration.declaration:null
const[l]=t?.scope.manifests??[]
if(s!==null&&n!==null&&l!==void 0&&isOfManifest(t)){const e=widerCohorts(s.cohorts,n)
const t={...s,cohorts:e,all:false,expect:null,targets:h}
return(0,i.K2)((0,a.cv)`If all these sites are to receive it, widen the manifest of ${r} in a new pull request, and deploy that. If not yet, wait: this environment stays closed until then. If never, revert ${r}. The wider ${l}:`,...(0,o.V)(t).map(e=>(0,a.n8)`${e}`))}return(0,i.K2)((0,a.cv)`If ${r} is not meant for this cohort yet, wait: this environment stays closed until then. If it never is, revert it. If it is, widen its declaration by this line in its description, and have it approved again by comments with the new digest:`,s===null||n===null?"Target-Cohort: <cohorts>":(0,c.Ue)(widerCohorts(s.cohorts,n)))}const h={kind:"covered"}
function isOfManifest(e){return e?.declaration.kind==="read"&&e.declaration.sources.includes("manifest")}function widerCohorts(e,{policy:t,cohort:n}){const o=t.cohorts.get(n)?.dimension
const r=e.some(e=>t.cohorts.get(e)?.dimension!==o)
return r?["all"]:[...new Set([...e,n])].toSorted()}}),5976:((e,t,n)=>{n.d(t,{Lp:()=>De,q0:()=>Ve,I6:()=>Ge,yy:()=>Ue,Mq:()=>Ke,g:()=>Qe})
var o=n(2745)
var r=n(7490)
var s=n(1551)
var a=n(854)
var i=n(5731)
function siteCode(e){const find=({violations:t})=>{const n=t.filter(({kind:t})=>t===e.kind)
return n.length===0?[]:[{code:e.code,effect:"deny",sites:n}]}
return(0,i.E8)({code:e.code,find:({resolution:e})=>e?.ok===true?find(e.value):[],findAtGate:({members:t})=>e.atGate===true&&t.ok?find(t.value):[],describe:(t,{release:n})=>({title:e.title(countOf(t.sites,n),t.sites.length===1,t.sites),expected:e.expected(t.sites,n),observed:grouped(t.sites,e),next:e.next(t,n)}),when:e.when,fix:e.fix})}function countOf(e,t){const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
return n===null?(0,s.LS)(e.length,"targeted site"):`${(0,s.DK)(e.length)} of ${(0,s.LS)(n,"targeted site")}`}function grouped(e,{group:t,observed:n}){const o=new Map
for(const r of e){const e=t(r)
const s=JSON.stringify(e)
const a=o.get(s)
if(a===void 0)o.set(s,{what:n(e),ids:[r.site.id]})
else a.ids.push(r.site.id)}return[...o.values()].toSorted((e,t)=>t.ids.length-e.ids.length).map(({what:e,ids:t})=>(0,r.cv)`${(0,r.aL)((0,s.LS)(t.length,"site"))} ${e}: ${(0,r.p_)(t,3)}`)}var l=n(8950)
const c=(0,i.E8)({code:"cohort.unknown",find:({scope:e,policy:t,declaration:n,resolution:o})=>{if(!e.release||n.kind!=="read")return[]
const{cohorts:r}=n.declaration
const s=[...t.cohorts.keys()]
const a=unknown("policy",r.filter(e=>!t.cohorts.has(e)),s)
if(o?.ok!==true)return a
const{unknownCohorts:i,knownCohorts:l}=o.value
return[...a,...unknown("inventory",i,l)]},findAtGate:({members:e,cohort:t})=>e.ok&&e.value.unknownCohorts.length>0?unknown("inventory",[t],e.value.knownCohorts):[],describe:({where:e,names:t,known:n},{release:o})=>({title:`${(0,s.LS)(t.length,"declared cohort is","declared cohorts are")} not known to the ${e}`,expected:(0,r.cv)`cohorts that the ${(0,r.aL)(e)} knows: ${(0,r.p_)(n,12)}`,observed:t.map(({name:e,nearest:t,several:n})=>{if(n!==void 0)return(0,r.cv)`${e}; did you mean ${(0,r.p_)(n)}?`
return t===null?(0,r.cv)`${e}`:(0,r.cv)`${e}; did you mean ${t}?`}),next:e==="policy"?correctNames(t,o):(0,i.TH)`Correct the name in the policy or in the inventory, or give the cohort a ${"select"} in the policy.`}),when:{deny:"a declared cohort is not in the policy, or has no `select` and is not in the inventory; the nearest name is given"},fix:"Correct the name, or add the cohort to the policy in a pull request of its own."})
function unknown(e,t,n){const r=t.map(e=>{const t=severalIn(e,n)
return t.length>1?{name:e,nearest:null,several:t}:{name:e,nearest:(0,o.pA)(e,n)??null}})
return t.length===0?[]:[{code:"cohort.unknown",effect:"deny",where:e,known:n,names:r}]}const u=/\s+(?:and|und|et|or|plus)\s+|\s*[&+;/|]\s*|\s+/iu
function severalIn(e,t){const n=e.split(u).filter(e=>e!=="")
const r=n.map(e=>t.includes(e)?e:(0,o.pA)(e,t))
const s=r.filter(e=>e!==void 0)
return s.length<n.length?[]:[...new Set(s)]}function correctNames(e,t){const n=new Map(e.map(({name:e,nearest:t,several:n})=>[e,n??(t===null?[]:[t])]))
const o=t?.declaration.kind==="read"?t.declaration.declaration.cohorts:[...n.keys()]
if([...n.values()].some(e=>e.length===0))return(0,i.TH)`Name cohorts of the policy in the declaration (several are separated by commas), or add the cohort to the policy in a pull request of its own.`
const s=o.flatMap(e=>n.get(e)??[e])
return(0,l.S6)((0,r.aL)("If this is what you mean, correct the declaration. "),[...new Set(s)],t)}const d=8
const h=(0,i.E8)({code:"cohort.empty",find:({scope:e,policy:t,declaration:n,resolution:o})=>e.release&&n.kind==="read"&&o?.ok===true?emptyIn(o.value,n.declaration.cohorts,t):null,findAtGate:({members:e,cohort:t,policy:n})=>e.ok?emptyIn(e.value,[t],n):null,describe:({cohorts:e,statuses:t,found:n})=>({title:"The release targets no site at all",expected:(0,r.cv)`at least one site of ${(0,r.p_)(e)} with status ${(0,r.p_)(t)}`,observed:n.length===0?[(0,r.aL)("no site")]:n.map(([e,t])=>(0,r.cv)`${(0,r.aL)((0,s.LS)(t,"site"))} with status ${e}`),next:n.length===0?(0,i.TH)`A release must target at least one site. Compare the declared cohorts, their ${"select"} in the policy and that of the manifest with the inventory: an attribute or a value may be misspelt.`:n.every(([e])=>e===a.u)?(0,i.TH)`The inventory tells no status of them: have it do so as ${"status"} (a column, a field, or ${"inventory.site.status"} of a mapping; in small letters). Where sites have none, add ${a.u} to ${"releases.statuses"} in the policy.`:(0,i.TH)`If releases may reach one of these statuses, add it to ${"releases.statuses"} in the policy, in a pull request of its own. Otherwise correct the sites in the inventory, or the declaration.`}),when:{deny:"the release targets no site at all"},fix:"Check the declared cohorts, and `select` in the policy and in the manifest, against the inventory. Where the sites have another status, the finding names it: add it to `releases.statuses`, or correct the sites."})
function emptyIn({targets:e,statuses:t},n,o){if(e.length>0)return null
const r=[...t].slice(0,d)
return{code:"cohort.empty",effect:"deny",cohorts:n,statuses:o.releases.statuses,found:r}}const f=siteCode({code:"cohort.ambiguous",kind:"ambiguous",atGate:true,title:(e,t)=>`${e} ${t?"is":"are"} in two cohorts that exclude each other`,expected:()=>(0,r.aL)("every site in at most one cohort of a dimension"),group:({reasons:e})=>e,observed:e=>(0,r.cv)`in ${(0,r.p_)(e)} at once`,next:()=>(0,i.TH)`Correct the sites in the inventory, or the ${"select"} of these cohorts in the policy.`,when:{deny:"a targeted site is in two cohorts of one dimension"},fix:"Correct the site in the inventory, or the `select` of these cohorts in the policy."})
var p=n(4431)
function catalogueOf(e){const t=new Map(e.map(({code:e},t)=>[e,t]))
const rank=n=>t.get(n.code)??e.length
return{find:t=>e.flatMap(e=>e.find(t)),findAtGate:t=>e.flatMap(e=>e.findAtGate(t)),findAtVerify:t=>e.flatMap(e=>e.findAtVerify(t)),describe:(t,n)=>{const o=e[rank(t)]?.describe(t,n)??null
if(o===null)throw new Error(`no code describes ${t.code}`)
return o},inReadingOrder:e=>e.toSorted((e,t)=>p.tQ.indexOf(e.effect)-p.tQ.indexOf(t.effect)||rank(e)-rank(t))}}var m=n(4979)
var v=n(1919)
const g=(0,i.E8)({code:"approval.vetoed",find:({approvals:{vetoes:e}})=>e.length===0?[]:[{code:"approval.vetoed",effect:"hold",vetoes:e}],describe:({vetoes:e})=>({title:`${(0,s.LS)(e.length,"owner has","owners have")} requested changes or rejected`,expected:(0,r.aL)("no request for changes and no rejection by an owner"),observed:e.map(({login:e,cohorts:t})=>(0,r.cv)`${e}, an owner of ${(0,r.p_)(t)}`),next:(0,i.TH)`Settle it with ${(0,r.p_)(e.map(({login:e})=>e))}: an approval by the same person lifts the veto. If that person is away, a change of the policy can name other owners.`}),when:{hold:"an owner of an involved cohort (or a policy owner, where one must approve) has requested changes or rejected, and has not approved since"},fix:"Settle it with that person, whose approval lifts the veto. If the person is away, a change of the policy can name other owners."})
const y=(0,i.E8)({code:"approval.missing",find:({scope:e,declaration:t,approvals:n,changed:o})=>{const{needed:r,counted:s,unapproved:a}=n
const i=e.release?t.kind==="read"||t.kind==="unneeded":o.cohorts.length>0
if(!i)return[]
const l=s.filter(({cohorts:e})=>e.length>0).map(({login:e})=>e)
if(l.length>=r&&a.length===0)return[]
return[{code:"approval.missing",effect:"hold",needed:r,counted:l,without:a,eligible:askedFor(n),...(0,v.HR)(n)}]},describe:(e,{release:t})=>{const{needed:n,counted:o,without:a}=e
const i=n-o.length
return{title:i>0?`${(0,s.LS)(i,"more approval is","more approvals are")} needed (${o.length} of ${n} so far)`:`${(0,s.LS)(a.length,"cohort has","cohorts have")} no approval of an owner yet`,expected:(0,r.cv)`${wanted(n,t)}${t===null?(0,r.aL)(""):(0,r.cv)`, on the head commit ${t.pull.head.slice(0,12)}`}`,observed:[o.length===0?(0,r.aL)("no approval that counts"):(0,r.cv)`approved by ${(0,r.p_)(o)}`,...a.map(({cohort:e})=>(0,r.cv)`no owner of ${e} has approved`),...standingOf(t),...(0,v.Bw)(e)],next:(0,v.cs)(whoMay(e,t),(0,v.Jg)(t?.involved.cohorts??[],t),t?.pull??null,e)}},when:{hold:"fewer approvals count than are needed, or an involved cohort has none by one of its owners"},fix:"Ask the owners named in the report for an approving review on the head commit, or for a comment `/cohort approve <cohorts> <digest>`. What counts is in [approvals.md](approvals.md). A commit whose e-mail address belongs to no GitHub account costs one more approval: commit with an address of your account."})
function standingOf(e){const t=e?.changed.cohorts??[]
return t.length===0?[]:[(0,r.cv)`it changes which release manifests apply to ${(0,r.p_)(t)}`]}function wanted(e,t){const[n,...o]=t?.involved.cohorts??[]
const s=n!==void 0&&o.length===0
if(e<=1)return s?(0,r.cv)`approval by 1 owner of ${n}`:(0,r.aL)("approval by an owner of every involved cohort")
return(0,r.cv)`approvals by ${e} different people, ${s?(0,r.cv)`at least one of them an owner of ${n}`:(0,r.aL)("among them an owner of every involved cohort")}`}function askedFor({eligible:e,unapproved:t}){const n=e.filter(({cohort:e})=>e!=="policy")
const o=n.filter(({cohort:e})=>t.some(t=>t.cohort===e))
return o.length>0?o:n.filter(v.ZA)}function whoMay({eligible:e,without:t},n){if(t.length===0){const t=[...new Set(e.flatMap(e=>e.owners.map(m.n4)))]
return t.length===0?(0,r.aL)("one more owner of an involved cohort"):(0,r.cv)`one more owner of an involved cohort: ${(0,r.gP)(t)}`}return(0,v.Q5)(e,(n?.involved.cohorts.length??2)>1)}var w=n(6396)
const b=(0,i.E8)({code:"declaration.invalid",find:({scope:e,declaration:t})=>e.release&&t.kind==="invalid"?[{code:"declaration.invalid",effect:"deny",problems:t.problems}]:[],describe:({problems:e},{release:t})=>({title:`The declaration has ${(0,s.LS)(e.length,"mistake")}`,expected:(0,r.aL)("a declaration without mistakes, because nothing in it is guessed"),observed:e.map(i.BJ),next:t?.pull.state==="merged"?mergedNext(e,t):invalidNext(e)}),when:{deny:"a trailer, a label or the manifest cannot be read; all problems are listed"},fix:"Correct what is listed. No part of a declaration with a mistake is guessed."})
function mergedNext(e,{policy:t,scope:n}){const o=e.some(({paste:e})=>e?.into==="manifest")
if(!o||n.manifests.length>0)return invalidNext(e)
return(0,m.VM)(t).length>1?(0,i.K2)((0,r.cv)`It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:`,(0,l.Ue)(["all"])):(0,i.TH)`It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again.`}function invalidNext(e){const t=e.flatMap(({paste:e})=>e===void 0?[]:[e])
const n=t.find(e=>e.into==="manifest")
const o=t.flatMap(e=>e.into==="description"?e.lines:[])
if(n!==void 0)return(0,i.K2)((0,r.cv)`Put the declaration into a release manifest of this pull request, ${n.path}, and take its lines out of the description:`,...n.lines.map(e=>(0,r.n8)`${e}`))
return(0,i.u_)((0,r.aL)("the declaration"),e,o.map(e=>(0,r.n8)`${e}`))}const k=(0,i.E8)({code:"declaration.conflict",find:({scope:e,declaration:t})=>e.release&&t.kind==="conflict"?[{code:"declaration.conflict",effect:"deny",conflicts:t.conflicts}]:[],describe:({conflicts:e})=>({title:`The sources of the declaration disagree in ${(0,s.LS)(e.length,"point")}`,expected:(0,r.aL)("a description, labels and a release manifest that agree, and at most one manifest"),observed:e.map(({part:e,said:t})=>(0,r.cv)`${e}: ${(0,r.fj)(t.map(({source:e,value:t})=>(0,r.cv)`${(0,r.aL)(sourceSays(e))} ${t}`),"; ",6)}`),next:(0,i.TH)`Make the sources agree, or declare in only one of them.`}),when:{deny:"two sources disagree, or the diff has more than one release manifest"},fix:"Make the sources agree, or declare in only one of them."})
function sourceSays(e){return w.H.find(({name:t})=>t===e)?.says??e}const $=(0,i.E8)({code:"declaration.missing",find:({scope:e,declaration:t})=>e.release&&t.kind==="missing"?[{code:"declaration.missing",effect:"deny",nearMiss:t.nearMiss}]:[],describe:({nearMiss:e},{release:t})=>{const n=t===null?[]:[...t.scope.reach.keys()]
const o=t===null?[]:[...t.policy.cohorts.keys()]
return{title:e===null?"The pull request does not say which cohort it is for":"The trailer that names the cohort is misspelt",expected:(0,r.cv)`a declaration of the target cohorts: a ${"Target-Cohort"} line in the description, a ${"cohort:<name>"} label, or a release manifest`,observed:[e===null?(0,r.aL)("no declaration"):(0,r.cv)`no ${"Target-Cohort"} line, but one that comes close: ${e.written}`,...n.length>0?[(0,r.cv)`the changed paths reach ${(0,r.p_)(n)}`]:[]],next:missingNext(e,n,o,t)}},when:{deny:"neither the description nor labels nor a release manifest names a cohort"},fix:"Add a line `Target-Cohort: <cohort>` to the description. A bot may set the label `cohort:all`. See [declarations.md](declarations.md)."})
function missingNext(e,t,n,o){if(e!==null)return(0,i.K2)((0,r.aL)("Write this line instead, as plain text in a paragraph of its own:"),(0,r.n8)`${e.line}`)
const[s,...a]=t.length>0?t:n
if(s!==void 0&&(a.length===0||t.length>0)){const e=t.length>0?"the changed paths reach these cohorts":"it is the only cohort of the policy"
const n=[s,...a]
return o!==null&&(0,l.gl)(n,o)?(0,l.S6)((0,r.cv)`Declare the cohorts (${(0,r.aL)(e)}; change them if you mean others). `,n,o):(0,i.K2)((0,r.cv)`Add this line to the description, in a paragraph of its own (${(0,r.aL)(e)}; change it if you mean others):`,(0,l.Ue)(n))}return(0,i.K2)(n.length===0?(0,r.aL)("Add this line to the description, in a paragraph of its own, with the cohort you mean:"):(0,r.cv)`Add this line to the description, in a paragraph of its own, with one or more of ${(0,r.p_)(n,8)} (separated by commas):`,"Target-Cohort: <cohort>")}var x=n(3061)
const O=(0,i.E8)({code:"declaration.change",find:({scope:e,declaration:t,policy:{releases:n}})=>{const{change:o}=n
if(!e.release||t.kind!=="read"||o===null)return[]
const{change:r}=t.declaration
return r!==null&&new RegExp(`^(?:${o})$`,"u").test(r)?[]:[{code:"declaration.change",effect:"deny",change:r,pattern:o}]},describe:({change:e,pattern:t})=>({title:e===null?"The declaration gives no change number":"The change number is not one of the policy",expected:(0,r.cv)`a change number of the pattern ${t}, as the policy says in ${"releases.change"}`,observed:[e===null?(0,r.aL)("none"):(0,r.cv)`${e}`],next:(0,i.TH)`Add the number to the declaration: a line ${"Change: <number>"} below ${"Target-Cohort"}, or ${"change"} in the release manifest.`}),when:{deny:"the policy asks for a change number, and the declaration gives none or one of another pattern"},fix:"Add the line `Change: <number>` to the declaration, or `change` to the release manifest."})
const S=(0,i.E8)({code:"declaration.expectation",find:({scope:e,declaration:t,resolution:n})=>{if(!e.release||t.kind!=="read"||n?.ok!==true)return[]
const{expect:o}=t.declaration
const r=n.value.targets.length
return o!==null&&(r<o.min||r>o.max)?[{code:"declaration.expectation",effect:"deny",expect:o,targeted:r}]:[]},describe:({expect:e,targeted:t},{release:n})=>({title:`The release targets ${(0,s.LS)(t,"site")}, ${t>e.max?"more":"fewer"} than expected`,expected:(0,r.cv)`${(0,r.aL)(e.min===1&&e.max===1?"1 site":`${(0,x.Tp)(e)} sites`)}, as declared by ${"Expect-Sites"}`,observed:[(0,r.cv)`${(0,r.aL)((0,s.LS)(t,"site"))} targeted`],next:expectationNext(t,n)}),when:{deny:"the number of targeted sites is outside `Expect-Sites`"},fix:"Find out why the number differs from what was expected, in the table of cohorts. Only then change the number."})
function expectationNext(e,t){const n=t?.resolution?.ok===true?t.resolution.value.violations.length:0
if(n>0||e===0)return(0,i.TH)`Then compare the number of sites again: what you correct before changes it.`
const o=(0,r.cv)`Find out why the number differs: compare the cohorts in the table with what you meant to reach. If ${e} is right, correct the declaration`
const s=t?.declaration.kind==="read"?t.declaration.saidBy.expect:[]
const[a="the release manifest"]=t?.scope.manifests??[]
if(!s.includes("manifest"))return(0,i.K2)((0,r.cv)`${o}:`,(0,r.n8)`Expect-Sites: ${e}`)
return s.includes("body")?(0,i.K2)((0,r.cv)`${o}, in the description and in ${a}:`,(0,r.n8)`Expect-Sites: ${e}`,(0,r.n8)`expect: ${e}`):(0,i.K2)((0,r.cv)`${o}, in ${a}:`,(0,r.n8)`expect: ${e}`)}var j=n(491)
var q=n(3806)
function failureCode(e){const hasCode=t=>t.code===e.code
const find=e=>e===null||e.ok||!hasCode(e.error)?[]:[{...e.error,effect:"error"}]
return(0,i.E8)({code:e.code,find:({resolution:e})=>find(e),findAtGate:({members:e})=>find(e),describe:(t,n)=>({title:e.title,expected:(0,r.cv)`${t.expected} (asked for: ${t.asked})`,observed:[(0,r.cv)`${t.observed}`],next:e.next(t,n)}),when:e.when,fix:e.fix})}function isRefused({observed:e}){return/\b(?:401|403|forbidden|unauthori[sz]ed|not accessible)\b/i.test(e)}function afterLimit(e){return(0,i.TH)`Wait until the limit has ended, then ${(0,i.TG)(e)}. All workflows of the repository share the limit.`}const A="write `/cohort recheck` in a comment on the pull request (at the gate: run the deploy job again)"
const P={check:["permissions:","  contents: read","  pull-requests: write","  checks: write"],gate:["permissions:","  contents: read","  pull-requests: read","  deployments: read","  actions: read"]}
function nextOf(e,t){return t.at==="clone"?nextInClone(e,t):nextInJob(e,t,P[t.at])}function nextInClone(e,t){const{reason:n,needs:o}=e
if(n==="limit"||n==="too-large")return(0,i.TH)`Wait for a while, then ${(0,i.TG)(t)}.`
if(o===void 0&&n===void 0&&!isRefused(e)&&!isAboutTeams(e))return(0,i.TH)`${(0,i.L5)(t)}. If the problem persists, see whether GitHub has an incident (${"githubstatus.com"}).`
const s=isAboutTeams(e)?(0,r.aL)("the members of teams"):(0,r.aL)("the repository")
return(0,i.TH)`Use a token that can read ${s}: log in with ${"gh auth login"}, or put one in ${"GITHUB_TOKEN"}. Then ${(0,i.TG)(t)}.`}function isAboutTeams({needs:e,asked:t}){return e==="members: read"||/\/teams\/|\bteams?\b/i.test(t)}function nextInJob(e,t,n){if(e.needs==="merge-queues: read")return(0,i.K2)((0,r.cv)`Give the action the token of an app with the right ${"Merge queues: read"}, as input ${"members-token"} (the token of a workflow cannot have it):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
if(isAboutTeams(e))return(0,i.K2)((0,r.cv)`Give the action a token that may read the members of teams, as input ${"members-token"} (the token of a workflow may not):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
switch(e.reason??null){case"limit":return afterLimit(t)
case"too-large":return(0,i.TH)`GitHub ended the query because it cost too much: ${(0,i.TG)(t)}. If the problem persists, the pull request has more commits, comments and edits than GitHub can list.`
case"unauthorized":return(0,i.TH)`Give the action a valid token as input ${"github-token"}, or leave the input out to use the job's own. GitHub does not accept the present one: it is mistyped or has expired.`
case"forbidden":return forbidden(e,t,n)
case"absent":return/^pull request #\d+$/.test(e.asked)?(0,i.TH)`The token cannot see ${e.asked}. If it is archived, unarchive it. Then ${(0,i.TG)(t)}.`:forbidden(e,t,n)
case"too-far":case null:return isRefused(e)?forbidden(e,t,n):(0,i.K2)((0,r.cv)`${(0,i.L5)(t)}. If the problem persists, see whether GitHub has an incident (${"githubstatus.com"}), and whether the job has these permissions:`,...n)}}function forbidden({needs:e},t,n){return e===void 0?(0,i.K2)((0,r.cv)`Give the job these permissions in the workflow file, then ${(0,i.TG)(t)}:`,...n):(0,i.K2)((0,r.cv)`Add this permission to those of the job in the workflow file, then ${(0,i.TG)(t)}:`,"permissions:",`  ${e}`)}const M=failureCode({code:"evidence.unavailable",title:"GitHub did not answer a question that the judgement needs",next:nextOf,when:{error:"GitHub did not answer a question that the judgement needs, or not in the documented shape"},fix:`Where a limit of the hour is reached, wait for its end; where an archived pull request is named, unarchive it. Else look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${A}. After a push, the run of the newer head judges.`})
const C=failureCode({code:"evidence.truncated",title:"GitHub returned an incomplete list",next:(e,t)=>{const{at:n,release:o,gate:s}=t
return e.reason==="too-far"?(0,i.K2)((0,r.cv)`So many commits are never read. Start over: in a pull request that a policy owner approves, copy the policy to another path, and give it as ${"policy-path"} to every step of cohort-guard. Whoever approves it answers for what came before, which the gate then takes for history:`,"policy-path: .github/cohort-guard-2.yml"):e.asked===j.L?(0,i.TH)`A job may have spelt the environment otherwise, and too many deployments came since to look. Delete inactive ones of other environments, such as previews (${"DELETE /repos/{owner}/{repo}/deployments/{id}"}), then ${(0,i.TG)(t)}.`:n==="gate"||o?.pull.state==="merged"?(0,i.K2)((0,r.cv)`GitHub does not list all of ${e.asked}, so it cannot be judged. Give this environment a ${"baseline"} in the policy, at the commit to deploy, in a pull request with the approvals of a release across cohorts, a policy owner and an owner of the cohort among them: they then answer for everything up to it.`,(0,q.G)(s)):(0,i.TH)`Split the pull request into smaller ones: GitHub does not list all of ${e.asked}, and what is not listed cannot be judged.`},when:{error:"a list ended before GitHub's own count of it"},fix:"Split the pull request into smaller ones: what GitHub does not list cannot be judged. At the gate: give the environment a `baseline` in the policy, at the commit to deploy. Where more than 10,000 commits lie between: copy the policy to another path, with which its history begins anew. Where deployments of the repository are too many: delete inactive ones."})
const L=(0,i.E8)({code:"gate.unreviewed",findAtGate:({unreviewed:e})=>e.length===0?[]:[{code:"gate.unreviewed",effect:"deny",items:e}],describe:({items:e},{gate:t})=>{const of=t=>e.filter(e=>e.kind===t).map(e=>e.id)
const[n,o,a]=[of("commit"),of("merge"),of("path")]
return{title:`${(0,s.LS)(e.length,"change")} since the baseline ${e.length===1?"comes":"come"} from no merged pull request`,expected:(0,r.cv)`every commit and every changed path from a merged pull request, and merge commits that GitHub signed`,observed:[...n.length>0?[(0,r.cv)`${(0,r.aL)((0,s.LS)(n.length,"commit"))} of no merged pull request: ${(0,r.fj)(n.map(r.rd),", ",3)}`]:[],...strayPulls(e).map(({pull:e,branch:t})=>(0,r.cv)`${(0,r.N4)(e)} was merged into ${t}, no release branch: give a layer of a stack the release branch as base before it is merged`),...o.length>0?[(0,r.cv)`${(0,r.aL)((0,s.LS)(o.length,"merge commit"))} that GitHub did not sign: ${(0,r.fj)(o.map(r.rd),", ",3)}`]:[],...a.length>0?[(0,r.cv)`${(0,r.aL)((0,s.LS)(a.length,"path"))} changed by no pull request: ${(0,r.p_)(a)}`]:[]],next:unreviewedNext([...n,...o],a,t)}},when:{deny:"a commit or a changed path since the baseline comes from no merged pull request, or a merge commit is not one that GitHub made"},fix:"Give the environment a `baseline` in the policy, in a pull request: its approvers answer for the commits. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of the cohort. Where a pull request is named that went into another branch: change the base of such a layer to the release branch before it is merged. Where only paths are named, `git log -m --first-parent --name-only` shows which commit carried them."})
function strayPulls(e){const t=e.flatMap(({into:e})=>e===void 0?[]:[[e.pull,e]])
return[...new Map(t).values()].slice(0,3)}function unreviewedNext(e,t,n){if(e.length>0)return(0,q.u3)((0,r.aL)(e.length===1?"this commit":"these commits"),n)
return(0,i.K2)((0,r.cv)`Undo the changes of ${(0,r.p_)(t)} in a pull request (a merge can carry more than its pull request; ${"git log -m --first-parent --name-only"} shows the commits). Or give this environment a ${"baseline"} in the policy:`,(0,q.G)(n))}const I="the default branch"
const T=(0,i.E8)({code:"gate.not-on-branch",findAtGate:({branch:e,commit:t,policy:n})=>e===null?{code:"gate.not-on-branch",effect:"deny",commit:t,branches:n.releases.branches??[I]}:null,describe:({commit:e,branches:t})=>{const n=(0,r.fj)(t.map(e=>e===I?(0,r.aL)(e):(0,r.cv)`${e}`)," or ")
return{title:"The commit is on no release branch",expected:(0,r.cv)`a commit on ${n}`,observed:[(0,r.cv)`${(0,r.rd)(e)}, which is on none`],next:(0,i.TH)`Bring the change to ${n} in a pull request (merge the branch, or cherry-pick the commit). Then run the deploy job at the tip of that branch.`}},when:{deny:"the commit of the run is on none of `releases.branches`"},fix:"Bring the change onto a release branch by a pull request (merge the branch, or cherry-pick the commit), and run the deploy job there."})
const N=(0,i.E8)({code:"gate.baseline-unproven",findAtGate:({policy:e,cohort:t,environment:n})=>(0,m.Zw)(e,t,n)===null?[{code:"gate.baseline-unproven",effect:"warn",environment:n}]:[],describe:({environment:e})=>({title:"Anyone with write access can fake the baseline: the policy names no deploy job",expected:(0,r.cv)`a policy that names the job that deploys to ${e}`,observed:[(0,r.cv)`no job, so a deployment of ${e} by any workflow counts as the baseline, and a false one hides commits`],next:(0,i.K2)((0,r.cv)`Name the deploy job in the policy, under ${"environments"} of the cohort (this alone does not close the gate):`,(0,r.n8)`- { name: ${(0,q.ls)(e)}, job: "<workflow file>/<job name>" }`)}),when:{warn:"the policy names no job for the environment, so anyone with write access can fake the baseline"},fix:'Name the job in the policy, as workflow file and job name: `environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]`.'})
var R=n(7457)
var Y=n(9621)
var _=n(2676)
var E=n(5683)
var z=n(2258)
var B=n(5028)
var H=n(54)
var F=n(5221)
var W=n(2922)
function isEmergency({risk:e}){return e?.emergency!==null&&e?.emergency!==void 0&&(0,F.vo)(e.emergency)}function emergencyUsed(e){return(0,i.E8)({code:"emergency.used",find:({risk:e,policy:t})=>(e?.past??[]).map(n=>usedThen(n,frozenThen(n,t,e))),findAtGate:t=>{const{risk:n}=t
const o=n?.emergency??null
const r=o===null||!(0,F.vo)(o)?[]:[usedNow(o,t.cohort,e(t))]
return[...r,...(n?.past??[]).map(n=>usedThen(n,liftedThen(n,t,e)))]},describe:({number:e,cohort:t,approvals:n,lifted:o,past:s})=>({title:s===null?"An emergency is declared: freezes, bake time and limits do not hold this deployment back":s.deployed===null?"An emergency was declared for what is released here":"What is released here was deployed in an emergency before",expected:(0,r.aL)("a deployment outside of freezes, after its bake time and within its limits"),observed:[...s===null?[]:[describePast(s,t)],(0,r.cv)`lifted: ${o.length===0?(0,r.aL)(s===null?"nothing that is there now":"what the record of that gate says"):(0,r.p_)(o)}`,...n.map(({login:e,reason:t})=>(0,r.cv)`${e}: ${t}`)],next:(0,i.TH)`Look afterwards at what was deployed, and at the comments on ${(0,r.h3)(e)}.`}),when:{warn:"enough approvers of emergencies have let this very deployment through freezes, bake time or limits, or an earlier deployment of a release that is in the range"},fix:"Nothing for the deployment. Look afterwards at what was deployed, who said so and why."})}function usedNow({number:e,counted:t},n,o){return{code:"emergency.used",effect:"warn",number:e,cohort:n,approvals:t,lifted:o,past:null}}function usedThen({number:e,cohort:t,approvals:n,at:o,deployed:r},s){return{code:"emergency.used",effect:"warn",number:e,cohort:t,approvals:n,lifted:s,past:{at:o,deployed:r}}}function describePast({at:e,deployed:t},n){const o=(0,r.cv)`for ${n}, at ${(0,z.HZ)(e)}`
return t===null?o:(0,r.cv)`${o}: ${(0,r.rd)(t.commit)} was deployed to ${t.environment}`}function liftedThen(e,t,n){const{risk:o,environment:r,policy:s}=t
if(o===null)return[]
const a=frozenThen(e,s,o)
if(e.deployed?.environment!==r)return a
const i=n({...t,risk:{...o,now:e.at}})
return[...new Set([...i.filter(e=>!e.startsWith("freeze.")),...a])]}function frozenThen({cohort:e,at:t},n,o){if(o===null)return[]
const r=(0,E._1)(n.freezes,e)
return[...(0,E.Ef)(r,o.calendars,t).length>0?["freeze.active"]:[],...(0,E.p0)(r,o.calendars).some(({end:e})=>e<=t)?["freeze.ended"]:[]]}function orEmergency(e,t){const n=t?.policy.emergency??null
const o=t===null?null:(0,B.FI)(t)
const a=(t?.releases??[]).flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const l=(0,F.sx)(a)
if(t===null||n===null||o===null||l===null)return e
const c=(0,r.aL)((0,s.LS)(n.approvals,"person","different people"))
return(0,i.K2)((0,r.cv)`${e.say} In an emergency: a comment with this line on ${(0,r.h3)(l.number)} by ${c} of ${(0,r.gP)(n.approvers.map(m.n4))}, none of whom contributed to what is deployed, each with a reason of at least ${F.Qt} characters:`,...e.lines,`/cohort emergency ${(0,W.g)(t.cohort,400)} ${o.slice(0,H.Y1)} because <reason>`)}const D=(0,i.E8)({code:"freeze.active",findAtGate:e=>{const{risk:t}=e
const n=(0,_.gA)(e)
const o=t===null||isEmergency(e)?[]:(0,E.Ef)(n,t.calendars,t.now)
return t===null||o.length===0?[]:[{code:"freeze.active",effect:"hold",windows:o,free:(0,E.FP)(n,t.calendars,t.now)}]},describe:({windows:e,free:t},{gate:n})=>({title:"A freeze is active: nothing is deployed now",expected:(0,r.aL)("a time in which no freeze of this cohort is active"),observed:e.map(e=>(0,r.cv)`${nameOf(e)} until ${when(e.end,e.freeze)}`),next:orEmergency(t===null?(0,i.TH)`The freezes of the policy follow one another without an end. Change them in a pull request.`:(0,i.TH)`Run the deploy job again at ${(0,z.HZ)(t)} or later. A rollback passes freezes, and so does a deployment without a release.`,n)}),when:{hold:"a freeze of the policy is active for the cohort"},fix:"Run the deploy job again when the freeze is over; the report and the output `until` say when. A rollback passes freezes, and so does a deployment without a release."})
const G=(0,i.E8)({code:"freeze.ended",findAtGate:e=>{const t=isEmergency(e)?[]:endsBefore((0,_.gA)(e),e.risk,0)
return t.length===0?[]:[{code:"freeze.ended",effect:"error",ends:t}]},describe:({ends:e},{gate:t})=>({title:"A calendar of freezes has ended: which days are frozen is not known",expected:(0,r.aL)("a file of days that reaches beyond today"),observed:e.map(e=>(0,r.cv)`${e.freeze.name}: ${e.path} ends on ${(0,Y.Ac)(e.until)}`),next:orEmergency(extend(e),t)}),when:{error:"a file of days that a freeze of the cohort names has ended"},fix:"Add the days that follow and a later `until` to the file, in a pull request that policy owners approve."})
const U=(0,i.E8)({code:"freeze.soon",find:({risk:e,policy:t,scope:n,involved:o})=>{const r=t.freezes.filter(e=>o.cohorts.some(t=>(0,E._1)([e],t).length>0))
return n.release&&e!==null?found(noticesOf(r,e)):[]},findAtGate:e=>{const{risk:t}=e
const n=(0,_.gA)(e)
return t===null?[]:found(noticesOf(n,t).filter(({kind:e})=>e==="next"||e==="ending"))},describe:({notices:e})=>{const t=e.flatMap(e=>"end"in e?[e.end]:[])
return{title:e.some(({kind:e})=>e==="active")?"The gate is closed by a freeze":"A freeze is near",expected:(0,r.aL)("to be known before the release is deployed"),observed:e.map(describeNotice),next:t.length>0?extend(t):(0,i.TH)`Nothing: this does not hold up the merge.`}},when:{warn:"a freeze is active or begins within a day (check), or a file of days ends within 60 days or cannot be read"},fix:"Nothing, where a freeze is near: it holds up the deployment and not the merge. Where a file of days ends, add the days that follow and a later `until`."})
function found(e){return e.length===0?[]:[{code:"freeze.soon",effect:"warn",notices:e}]}function noticesOf(e,t){const{now:n,calendars:o,unreadable:r}=t
const s=endsBefore(e,t,0)
const a=e.flatMap(({when:e})=>e.kind==="dates"?[e.path]:[])
return[...(0,E.Ef)(e,o,n).map(e=>({kind:"active",window:e})),...(0,E.zX)(e,o,n,E.D4).map(e=>({kind:"next",window:e})),...s.map(e=>({kind:"ended",end:e})),...endsBefore(e,t,E.cJ).filter(e=>e.end>n).map(e=>({kind:"ending",end:e})),...r.filter(({path:e})=>a.includes(e)).map(({path:e})=>({kind:"unreadable",path:e}))]}function endsBefore(e,t,n){return t===null?[]:(0,E.p0)(e,t.calendars).filter(({end:e})=>e<=t.now+n)}function describeNotice(e){switch(e.kind){case"active":return(0,r.cv)`${nameOf(e.window)} is active until ${when(e.window.end,e.window.freeze)}`
case"next":return(0,r.cv)`${nameOf(e.window)} begins on ${when(e.window.start,e.window.freeze)}`
case"ended":return(0,r.cv)`${e.end.path} has ended on ${(0,Y.Ac)(e.end.until)}: the gate is closed`
case"ending":return(0,r.cv)`${e.end.path} ends on ${(0,Y.Ac)(e.end.until)}: from then on the gate is closed`
case"unreadable":return(0,r.cv)`${e.path} cannot be read: the gate is closed`}}function nameOf({freeze:e,day:t}){return t===null?(0,r.cv)`${e.name}`:(0,r.cv)`${e.name} (${t})`}function when(e,{zone:t}){return(0,r.cv)`${(0,z.PP)(e,t)} ${t} (${(0,z.HZ)(e)})`}function extend(e){const t=[...new Set(e.map(({path:e})=>e))]
return(0,i.TH)`Add the days that follow, and a later ${"until"} as its last line, to ${(0,r.p_)(t)} in a pull request that policy owners approve.`}const K="workflow_run"
const V=(0,i.E8)({code:"gate.another-commit",findAtGate:({commit:e,elsewhere:t})=>t.length===0?null:{code:"gate.another-commit",effect:t.some(({source:e})=>e===K)?"deny":"warn",commit:e,elsewhere:t},describe:({effect:e,commit:t,elsewhere:n})=>({title:e==="deny"?"The run was started for another commit than the one that is judged":"An input of the run names another commit, tag or branch",expected:(0,r.cv)`nothing to be deployed but ${(0,r.rd)(t)}, the commit of the run`,observed:n.map(({source:e,value:t})=>(0,r.cv)`${e}: ${t}`),next:e==="deny"?(0,i.TH)`A workflow that another one starts runs at the tip of the default branch. Deploy in the workflow that was pushed, or start this one at the commit itself.`:(0,i.TH)`Make sure that the deploy step takes ${(0,r.rd)(t)}, the commit of the run. To deploy another commit, start the run at the branch or tag that has it. This alone does not close the gate.`}),when:{deny:"the run was started by another workflow (`workflow_run`), for another commit than its own",warn:"an input of the run looks like another commit, tag or branch than its own"},fix:"What is judged is the commit of the run. Start the run at the commit that is to be deployed, and let the deploy step take `github.sha`."})
const Q=(0,i.E8)({code:"gate.rolled-back",findAtGate:({rolledBack:e,environment:t})=>e===null?[]:[{code:"gate.rolled-back",effect:"warn",environment:t,from:e}],describe:({environment:e,from:t})=>({title:"The commit contains one that the environment was rolled back from",expected:(0,r.cv)`no commit that ${e} was rolled back from`,observed:[(0,r.cv)`${(0,r.rd)(t)}, deployed before the last deployment and contained in this commit`],next:(0,i.TH)`This deployment brings back a change that was rolled back. If its fault is still there, first revert it in a pull request. This alone does not close the gate.`}),when:{warn:"the commit contains one that was deployed and then rolled back"},fix:"If the fault is still in it, revert it in a pull request first. Otherwise there is nothing to do."})
const Z=864e5
const J=(0,i.E8)({code:"gate.baseline-aging",findAtGate:({baseline:e,now:t,retentionDays:n,environment:o})=>{const r=e?.deployedAt??null
if(r===null||n===null)return[]
const s=Math.floor((Date.parse(t)-Date.parse(r))/Z)
return s*3<=n*2?[]:[{code:"gate.baseline-aging",effect:"warn",environment:o,days:s,retention:n}]},describe:({environment:e,days:t,retention:n})=>({title:`The deployment that proves the baseline is ${(0,s.LS)(t,"day")} old`,expected:(0,r.cv)`a deployment of ${e} within two thirds of the ${(0,r.aL)((0,s.LS)(n,"day"))} for which the repository keeps its runs`,observed:[(0,r.aL)((0,s.LS)(t,"day"))],next:(0,i.TH)`This alone does not close the gate. Deploy before GitHub deletes the run: after that every release since the first policy is judged again.`}),when:{warn:"the baseline's run is older than two thirds of the repository's retention"},fix:"Deploy again before GitHub forgets the run, or lengthen the retention of the repository. After that, a `baseline` in the policy is the way out."})
const X=(0,i.E8)({code:"input.invalid",describe:({problems:e})=>({title:`${(0,s.LS)(e.length,"input is","inputs are")} invalid`,expected:(0,r.aL)("valid inputs"),observed:e.map(i.BJ),next:(0,i.u_)((0,r.cv)`the inputs under ${"with:"} in the workflow file`,e)}),when:{error:"an input of the action, or the event it runs on, cannot be used; all problems are listed"},fix:"Correct the inputs under `with:` in the workflow file. An event that carries no pull request needs the input `pull-request`."})
const ee=(0,i.E8)({code:"internal",describe:({id:e},t)=>({title:"The judgement failed because of a bug in cohort-guard",expected:(0,r.aL)("a judgement"),observed:[(0,r.cv)`an internal error with id ${e}`],next:(0,i.TH)`${(0,i.L5)(t)}. If the problem persists, report the lines with id ${e} in the log of this run.`}),when:{error:"cohort-guard itself failed"},fix:"Run it again. If the problem persists, report the lines with the id of the finding; they are in the log when the run is repeated with debug logging."})
const keyOf=({key:e},t)=>`inventory.${e??t}`
const te=["path","branch","pushed-by"]
const inventory_nameOf=({key:e=""})=>e.replace(/^confirm\[\d+\]\./,"")
const isFile=e=>te.includes(inventory_nameOf(e))
const ne=failureCode({code:"inventory.unavailable",title:"The inventory gave no complete answer",next:(e,t)=>isFile(e)?nextOfFile(e,t):nextOfServer(e,t),when:{error:"the inventory gave no complete answer: refused, not found, too slow, a redirect to another origin; a file that is not there, or a branch that another account has pushed to"},fix:`401 or 403: set the input \`inventory-token\`, and \`inventory.auth\` in the policy. Else look at the key of the policy that the finding names, and ${A}.`})
function nextOfServer(e,t){if(t.at==="clone")return inventory_nextInClone(e,t)
if(inventory_nameOf(e)==="provider")return(0,i.K2)((0,r.cv)`Have an earlier step of this job write the file, in a workflow of the default branch and outside the tree of the commit, and give its path as input ${"inventory-file"}:`,"inventory-file: ${{ runner.temp }}/sites.json")
if(inventory_nameOf(e)==="auth"||isRefused(e))return(0,i.K2)((0,r.cv)`Give the action a token that the inventory accepts, as input ${"inventory-token"} (${keyOf(e,"auth")} in the policy says how it is sent). Then ${(0,i.TG)(t)}:`,"inventory-token: ${{ secrets.INVENTORY_TOKEN }}")
return(0,i.TH)`${(0,i.L5)(t)}. If the problem persists, check the inventory, and ${keyOf(e,"url")} in the policy.`}function inventory_nextInClone(e,t){if(inventory_nameOf(e)==="provider")return(0,i.TH)`Name the file that the step writes with ${"--inventory-file FILE"}.`
const n=inventory_nameOf(e)==="auth"||isRefused(e)
return(0,i.K2)(n?(0,r.cv)`Put a token that the inventory accepts in the variable ${i.lE} (${keyOf(e,"auth")} in the policy says how it is sent), then ${(0,i.TG)(t)}.`:(0,r.cv)`Check the inventory, and ${keyOf(e,"url")} in the policy. If it wants a token, put it in the variable ${i.lE}.`)}function nextOfFile(e,t){if(e.reason==="limit")return afterLimit(t)
if(isRefused(e))return(0,i.K2)((0,r.cv)`Give the job this permission in the workflow file, then ${(0,i.TG)(t)}:`,"permissions:","  contents: read")
if(inventory_nameOf(e)==="pushed-by")return(0,i.TH)`Let the account of ${keyOf(e,"pushed-by")} delete the branch and create it again with the file, then ${(0,i.TG)(t)}. No other account may push to that branch.`
const n=(0,r.cv)`Check ${keyOf(e,"path")} in the policy, and the file that it names.`
return(0,i.K2)(t.at==="clone"?(0,r.cv)`${n} A file that is not merged yet, or lies elsewhere, is asked with ${"--inventory FILE"}.`:(0,r.cv)`${n} Then ${(0,i.TG)(t)}.`)}function correctFile(e,t){return(0,i.TH)`Correct ${e.asked}: found ${e.observed}, expected ${e.expected}. Then ${(0,i.TG)(t)}.`}const oe=failureCode({code:"inventory.malformed",title:"The answer of the inventory could not be read",next:(e,t)=>{if(isFile(e))return correctFile(e,t)
return e.key===void 0?(0,i.TH)`Send what was expected and found, below, to the maintainers of the inventory. When it is corrected, ${(0,i.TG)(t)}.`:(0,i.TH)`Correct ${keyOf(e,"url")} in the policy, in a pull request of its own, or the inventory. Then ${(0,i.TG)(t)}.`},when:{error:"an answer or the file is not in the documented shape, or not in that of the mapping"},fix:"Correct the file, the inventory, or the key of the policy that the finding names: it gives the place, what was expected and what was found. Nothing of the answer was used. The shapes are in [inventory.md](inventory.md)."})
const re=failureCode({code:"inventory.inconsistent",title:"The answer of the inventory contradicts itself",next:(e,t)=>{if(isFile(e))return correctFile(e,t)
return e.key===void 0?(0,i.TH)`${(0,i.L5)(t)}: the inventory may have changed while it was read. If the problem persists, send what was expected and found, below, to its maintainers.`:(0,i.TH)`${(0,i.L5)(t)}: the inventory may have changed while it was read. If the problem persists, check ${keyOf(e,"url")} in the policy, and how the inventory orders and counts its pages.`},when:{error:"pages or counts contradict each other: two snapshots, a total that is not reached, an id or a page twice, an `asOf` in the future, another list at the second reading"},fix:`The inventory may have changed while it was read: ${A}. If the problem persists, send the finding to its maintainers, or correct the key of the policy that it names. Correct a file at the place that the finding names.`})
const se=failureCode({code:"inventory.stale",title:"The inventory is out of date",next:(e,t)=>(0,i.TH)`Refresh the inventory (a file: commit a newer one), then ${(0,i.TG)(t)}. ${keyOf(e,"max-age")} in the policy says how old it may be.`,when:{error:"the snapshot is older than `inventory.max-age`"},fix:`Refresh the inventory (a file: commit a newer one), then ${A}.`})
const ae=failureCode({code:"inventory.unmapped",title:"The mapping of the inventory finds nothing",next:e=>(0,i.TH)`Correct ${keyOf(e,"site")} in the policy, in a pull request of its own: it names nothing that a site of this inventory has.`,when:{error:"an expression of the mapping gives nothing for every site"},fix:"Correct the expression that the finding names; it lists the keys that the first item has, and the nearest one."})
const ie=failureCode({code:"inventory.bounds",title:"The inventory has another size than the policy allows",next:e=>(0,i.TH)`See in the inventory whether sites are missing or too many. If this is the size it has now, write it as ${keyOf(e,"bounds")} in the policy, in a pull request of its own.`,when:{error:"the number of sites, in all or of a cohort, is outside `inventory.bounds`"},fix:"See in the inventory whether sites are missing or too many. If the estate has changed, change `inventory.bounds` in the policy."})
const findUncounted=({uncounted:e})=>e.length===0?[]:[{code:"inventory.uncounted",effect:"warn",missing:e}]
const le=(0,i.E8)({code:"inventory.uncounted",find:({resolution:e})=>e?.ok===true?findUncounted(e.value):[],findAtGate:({members:e})=>e.ok?findUncounted(e.value):[],describe:({missing:e})=>({title:`The inventory names no ${e.join(" and no ")}`,expected:(0,r.aL)("a total and a snapshot, which show that a list is complete and of one moment"),observed:e.map(e=>(0,r.cv)`${`inventory.${e}`} is ${"none"} in the policy`),next:(0,i.TH)`Nothing needs to be done: the number of sites was within ${"inventory.bounds"}. Where the API can name them, write them in the policy.`}),when:{warn:"the policy says that the list has no total, or no snapshot (`none`)"},fix:"Nothing needs to be done: `inventory.bounds` holds the number of sites, and a list of several pages without a snapshot was read twice."})
const findUnassigned=({unassigned:e})=>e.length===0?[]:[{code:"site.unassigned",effect:"warn",dimensions:e}]
const ce=3
const ue=(0,i.E8)({code:"site.unassigned",find:({resolution:e})=>e?.ok===true?findUnassigned(e.value):[],findAtGate:({members:e})=>e.ok?findUnassigned(e.value):[],describe:({dimensions:e})=>({title:`${titleOf(e)}: no release reaches ${e.length===1&&e[0]?.count===1?"it":"them"}`,expected:(0,r.cv)`every active site in a cohort of each dimension (${(0,r.p_)(e.map(({dimension:e})=>e))})`,observed:e.flatMap(observedOf),next:(0,i.TH)`If these sites are meant to get releases, correct them in the inventory, or the ${"select"} of a cohort in the policy.`}),when:{warn:"active sites are in no cohort of a dimension; they are counted, and the first are named"},fix:"Correct the sites in the inventory, or the `select` of a cohort in the policy, if releases are meant to reach them."})
const de=/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/
function titleOf(e){return e.map(({dimension:t,count:n},o)=>{const r=(0,s.LS)(n,"active site")
const a=de.test(t)&&t.length<=40
if(t==="default"||!a&&e.length===1)return`${r} in no cohort`
const i=a?t:o===0?"one dimension":"another dimension"
return`${r} in no cohort of ${i}`}).join(" and ")}function observedOf({dimension:e,count:t,sites:n}){const o=n.slice(0,ce)
const a=t-o.length
return[...o.map(t=>(0,r.cv)`${t.id}, in no cohort of ${e}: ${(0,r.aL)("it has ")}${valuesOf(t)}`),...a>0?[(0,r.aL)(`and ${(0,s.DK)(a)} more`)]:[]]}function valuesOf({values:e,cohorts:t}){const n=e.filter(({value:e})=>e!==null).map(({key:e,value:t})=>`${e}=${t??""}`)
const o=e.filter(({value:e})=>e===null).map(({key:e})=>e)
const s=[...n.length>0?[(0,r.p_)(n)]:[],...o.length>0?[(0,r.cv)`no value for ${(0,r.p_)(o)}`]:[],...t===null?[]:[t.length===0?(0,r.aL)("no cohort of its own"):(0,r.cv)`the cohorts ${(0,r.p_)(t)}`]]
const[a=(0,r.aL)("nothing to select by"),...i]=s
return i.reduce((e,t)=>(0,r.cv)`${e}, ${t}`,a)}const he=(0,i.E8)({code:"wave.early",findAtGate:e=>{const t=isEmergency(e)?[]:(0,_.Nl)(e)
return t.length===0?[]:[{code:"wave.early",effect:"hold",waves:t}]},describe:({waves:e},{gate:t})=>({title:"An earlier wave has not had this commit for long enough",expected:(0,r.aL)("the commit in each earlier wave for the whole of its bake time"),observed:e.map(({wave:e,environment:t,until:n})=>(0,r.cv)`wave ${e} (${t}): until ${(0,z.HZ)(n)}`),next:orEmergency((0,i.TH)`Run the deploy job again at ${(0,z.HZ)(Math.max(...e.map(({until:e})=>e)))} or later, at this very commit.`,t)}),when:{hold:"an earlier wave has not had the commit for the whole of its bake time"},fix:"Run the deploy job again at this very commit when the bake time is over; the report and the output `until` say when."})
const fe=(0,i.E8)({code:"wave.skipped",findAtGate:e=>{const t=earlierIn(e).flatMap(({wave:e,sites:t,environments:n,lacking:o})=>{const r=n.filter(({state:e})=>e.kind==="never").map(({name:e})=>e)
const s=o??[]
return t===0||r.length>0||s.length>0?[{wave:e.name,environments:r,empty:t===0,lacking:s}]:[]})
return t.length===0?[]:[{code:"wave.skipped",effect:"deny",waves:t}]},describe:({waves:e})=>({title:"An earlier wave has not had this commit",expected:(0,r.aL)("a successful deployment of this very commit in each environment of each earlier wave"),observed:e.flatMap(({wave:e,environments:t,empty:n,lacking:o})=>[...n?[(0,r.cv)`wave ${e}: no active site is in it`]:[],...n||t.length===0?[]:[(0,r.cv)`wave ${e}: not deployed to ${(0,r.p_)(t)}`],...o.length===0?[]:[(0,r.cv)`wave ${e}: ${(0,r.aL)((0,s.LS)(o.length,"site"))} without it (${(0,r.p_)(o,5)})`]]),next:e.some(({empty:e})=>e)?(0,i.TH)`A wave without an active site cannot have it: change the ${"waves"} of the cohort in the policy, or the sites in the inventory.`:(0,i.K2)((0,r.aL)(e.every(({environments:e})=>e.length===0)?"Deploy this commit to these sites of the earlier wave first: run its deploy job again, which hands out those that lack it.":"Run the deploy jobs of the earlier waves at this very commit first, in their order."))}),when:{deny:"an earlier wave has not had this very commit by a successful deployment that counts, or has no active site, or (with `releases.deployed: sites`) has a site without it"},fix:"Run the deploy jobs of the earlier waves at this very commit first. A wave that can never have it is taken out by a change of the policy."})
const pe=(0,i.E8)({code:"wave.unhealthy",findAtGate:e=>{const t=earlierIn(e).flatMap(({wave:e,environments:t})=>t.filter(({state:e})=>isUnhealthy(e)).map(({name:t,state:n})=>({wave:e.name,environment:t,state:n,check:e.healthy?.check??null})))
return t.length===0?[]:[{code:"wave.unhealthy",effect:"hold",waves:t}]},describe:({waves:e})=>({title:"An earlier wave is not healthy",expected:(0,r.cv)`each earlier wave without a failure or a rollback since it got the commit, and with its check green`,observed:e.map(({wave:e,environment:t,state:n,check:o})=>(0,r.cv)`wave ${e} (${t}): ${describeState(n,o)}`),next:(0,i.TH)`Fix the earlier wave: deploy there successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request.`}),when:{hold:"since an earlier wave has the commit, a deployment there failed or was rolled back, or its check is not green"},fix:"Deploy the commit to the earlier wave successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request."})
function earlierIn(e){return(0,_.z1)(e)?[]:e.risk?.waves?.earlier??[]}function isUnhealthy(e){switch(e.kind){case"never":return false
case"failed":case"rolled-back":return true
case"there":return e.health!==null}}function describeState(e,t){switch(e.kind){case"never":return(0,r.aL)("never deployed")
case"failed":return(0,r.cv)`a deployment of ${e.commit.slice(0,12)} failed since`
case"rolled-back":return(0,r.cv)`${e.commit.slice(0,12)}, which does not contain it, was deployed since or is on its way`
case"there":return(0,r.cv)`the check ${t??""} is not green: ${e.health??"not known"}`}}var me=n(4803)
const ve=(0,i.E8)({code:"deployed.missing",findAtVerify:e=>{const{missing:t,commit:n,now:o}=e
const r=(0,me.L)(e)
return t.length===0?null:{code:"deployed.missing",effect:o<r?"hold":"deny",commit:n,missing:t,listed:e.list.length,until:r}},describe:({effect:e,commit:t,missing:n,listed:o,until:s})=>({title:`${shareOf(n.length,o)} ${n.length===1?"does":"do"} not have the commit${e==="hold"?" yet":""}`,expected:(0,r.cv)`${(0,r.rd)(t)} at every site of the list`,observed:[...Map.groupBy(n,e=>e.commit)].map(([e,t])=>{const n=(0,r.p_)(t.map(({id:e})=>e),10)
return e===null?(0,r.cv)`not deployed: ${n}`:(0,r.cv)`${(0,r.rd)(e)}: ${n}`}),next:e==="hold"?(0,i.TH)`Wait until ${(0,z.HZ)(s)}, and verify again. Sites that do not have it then are missing.`:(0,i.TH)`Find out why these sites were missed, and run the deploy job again at ${(0,r.rd)(t)}. If they need longer as a rule, lengthen ${"within"} of the environment in the policy.`}),when:{hold:"verify: sites of the list do not have the commit, and the time that `within` gives them is not over",deny:"verify: sites of the list do not have the commit, and that time is over"},fix:"Wait, or run the deploy job again at this commit. With `releases.deployed: sites` its gate hands out only the sites that lack it."})
const ge=(0,i.E8)({code:"deployed.extra",findAtVerify:({extra:e})=>e.length===0?[]:[{code:"deployed.extra",effect:"deny",extra:e}],describe:({extra:e})=>{const t=new Set(e.map(({id:e})=>e))
const n=e.flatMap(e=>e.kind==="unlisted"?[e.id]:[])
const o=e.filter(e=>e.kind==="uncovered")
const a=[...new Set(o.flatMap(e=>e.pulls))].toSorted((e,t)=>e-t)
return{title:`${(0,s.LS)(t.size,"site has","sites have")} a commit that ${t.size===1?"it":"they"} must not have`,expected:(0,r.aL)("the commit at no site outside the list, and no release at a site that it does not cover"),observed:[...n.length===0?[]:[(0,r.cv)`deployed to, and not in the list: ${(0,r.p_)(n,10)}`],...[...Map.groupBy(o,({commit:e,pulls:t})=>JSON.stringify([e,t]))].map(([,e])=>describeUncovered(e))],next:a.length===0?(0,i.TH)`Find out what made the deploy step reach these sites. The deploy step must take its sites only from the output ${"targets-file"} of the gate.`:(0,i.TH)`Find out who deployed to these sites, and roll them back. If they should keep it, widen the declaration of ${(0,r.fj)(a.map(r.N4),", ",5)} and have it approved again.`}},when:{deny:"verify: a site has a commit with a release that reaches its cohort and does not cover it, or the deploy tool names a site that is not in the list"},fix:"Find out what deployed there, and take it back. If the sites are to keep it, widen the declaration of the release and have it approved again."})
function shareOf(e,t){return e===t?(0,s.LS)(t,"site"):`${(0,s.DK)(e)} of ${(0,s.LS)(t,"site")}`}function describeUncovered(e){const t=(0,r.p_)(e.map(({id:e})=>e),10)
const[n]=e
return n===void 0?t:(0,r.cv)`${(0,r.rd)(n.commit)} with ${(0,r.fj)(n.pulls.map(r.N4),", ",5)}, which ${(0,r.aL)(n.pulls.length===1?"does":"do")} not cover ${t}`}const ye=(0,i.E8)({code:"deployed.unknown",findAtVerify:({unknown:e,list:t})=>e.length===0?[]:[{code:"deployed.unknown",effect:"error",unknown:e,listed:t.length}],describe:({unknown:e,listed:t})=>({title:`It is not known which commit ${shareOf(e.length,t)} ${e.length===1?"has":"have"}`,expected:(0,r.cv)`for each site a full commit id as ${"deployed"} in the inventory`,observed:[(0,r.cv)`none for ${(0,r.p_)(e,10)}`],next:(0,i.TH)`Have the inventory give the full commit id that each site has (${"site.deployed"} of a mapping, a column ${"deployed"}). Where it cannot, give this step the ids that the deploy tool says it has reached, as input ${"deployed-file"}.`}),when:{error:"verify: the commit of a site of the list is not known"},fix:"Have the inventory give `deployed`, a full commit id, for every site; or give the input `deployed-file`."})
var we=n(7062)
const be=(0,i.E8)({code:"limit.exceeded",find:({scope:e,policy:t,involved:n,resolution:o,parts:r})=>{if(!e.release||o?.ok!==true)return[]
const s=o.value.cohorts
const a=n.cohorts.filter(e=>t.cohorts.get(e)?.waves.length===0)
const i=[...a.flatMap(e=>above(e,null,s.get(e)?.permitted??0,t)),...[...r].flatMap(([e,n])=>n.flatMap(({wave:n,sites:o})=>above(e,n,o,t)))]
return i.length===0?[]:[{code:"limit.exceeded",effect:"warn",cohorts:i}]},findAtGate:e=>{const{members:t,cohort:n,policy:o}=e
if(!t.ok||(0,_.z1)(e)||isEmergency(e))return[]
const r=e.risk?.waves?.name??null
const s=above(n,r,((0,we.r)(e)??[]).length,o)
return s.length===0?[]:[{code:"limit.exceeded",effect:"deny",cohorts:s}]},describe:({effect:e,cohorts:t},{gate:n})=>({title:e==="deny"?"More sites than one deployment may reach":"The gate will be closed: more sites than one deployment may reach",expected:(0,r.aL)("as many sites in one deployment as the limit of the policy, or fewer"),observed:t.map(({cohort:e,wave:t,sites:n,limit:o})=>(0,r.cv)`${(0,r.aL)((0,s.LS)(n,"active site"))} of ${e}${t===null?(0,r.aL)(""):(0,r.cv)` in wave ${t}`}, of at most ${o}`),next:orEmergency((0,i.TH)`Change the policy in a pull request: raise ${"limits"}, or let the cohort go out in ${"waves"}, each with environments of its own.`,n)}),when:{deny:"the gate would hand out more sites than `limits` of the policy or of the cohort allow",warn:"a cohort of the release, or one of its waves, has more active sites than the limit, so that its gate will be closed"},fix:"Change the policy: raise `limits`, or let the cohort go out in waves. A rollback passes limits."})
function above(e,t,n,o){const r=(0,m.LF)(o,e)
return r!==null&&n>r?[{cohort:e,wave:t,sites:n,limit:r}]:[]}function describeRuleChange(e,t,n){const{paths:o}=e
const a=`${(0,s.LS)(o.length,"file")} that ${o.length===1?"decides":"decide"} where releases go`
if("commit"in t)return{title:t.commit===""?`No pull request of the range changed ${a}, and yet ${o.length===1?"it differs":"they differ"}`:`A commit without a pull request changed ${a}`,expected:ke,observed:[(0,r.cv)`changed: ${(0,r.p_)(o)}`,t.commit===""?(0,r.aL)("which commit carried it is not known: a merge or squash can hold more than its pull request"):(0,r.cv)`commit ${(0,r.rd)(t.commit)}, which belongs to no merged pull request`],next:(0,q.u3)((0,r.aL)(t.commit===""?"this change":"this commit"),n)}
if(t.baseline)return describeBaseline(e,t,n)
const i=cohortsOf(e.eligible)
return{title:`Pull request ${t.pull} changed ${a}, and ${i.length===0&&e.counted.length===0?"no policy owner has approved it":"lacks approvals that it needs"}`,expected:ke,observed:[(0,r.cv)`changed: ${(0,r.p_)(o)}`,(0,r.cv)`${(0,r.N4)(t.pull)}, merged without ${i.length===0?(0,r.aL)("that approval"):(0,r.aL)("these approvals")}`,...i.length===0?[]:[(0,r.cv)`it changed which release manifests apply to ${(0,r.p_)(i)}`],...(0,v.Bw)(e)],next:approveNow(e,t,n)}}const ke=(0,r.cv)`every change of the rules in a merged pull request with the approvals that the rules before it ask for`
function describeBaseline(e,{pull:t,plan:n},o){const s=o?.cohort??"<cohort>"
return{title:`Pull request ${t} gives the environment a baseline without the approvals that it needs`,expected:(0,r.cv)`the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it`,observed:[(0,r.cv)`${(0,r.N4)(t)}, merged without them, so the baseline is not used`,...(0,v.Bw)(e)],next:(0,i.K2)((0,r.cv)`Have ${(0,r.N4)(t)} approved now, though it is merged, by different people, among them a policy owner and an owner of ${s}${whoOf(e.eligible)}, in comments on it with this line:`,n===null?"/cohort approve <cohort> policy <digest>":(0,H.y)([...o===null?[]:[o.cohort],"policy"],n))}}function whoOf(e){if(e.length===0)return(0,r.aL)("")
const t=e.map(e=>e.cohort==="policy"?(0,r.cv)`of the policy: ${(0,v.he)(e)}`:(0,r.cv)`of ${e.cohort}: ${(0,v.he)(e)}`)
return(0,r.cv)` (${(0,r.fj)(t,"; ",6)})`}function approveNow(e,{pull:t,plan:n},o){const{eligible:s}=e
if(s.length===0||n===null){const e=(0,r.cv)`${(0,r.aL)("Pull request")} ${(0,r.h3)(t)} is merged, so approve it with a comment on it. Ask a policy owner of the rules before it to write`
return n===null?(0,i.K2)((0,r.cv)`${e} (the digest is the plan in the report on it):`,"/cohort approve policy <digest>"):(0,i.K2)((0,r.cv)`${e}:`,(0,H.y)(["policy"],n))}if(e.unreachable>0||!s.every(v.ZA))return(0,q.u3)((0,r.cv)`this change, which no one is left to approve`,o)
const a=s.map(({cohort:e})=>e)
return(0,v.cs)(people(s),[(0,H.y)(a,n)],{state:"merged",number:t},e)}function people(e){const t=e.map(e=>e.cohort==="policy"?(0,r.cv)`a policy owner of the rules before it (${(0,v.he)(e)})`:(0,r.cv)`an owner of ${e.cohort} (${(0,v.he)(e)})`)
return(0,r.fj)(t,", and from ",6)}function cohortsOf(e){return e.map(({cohort:e})=>e).filter(e=>e!=="policy")}const $e=(0,i.E8)({code:"policy.changed",find:e=>[...ownChange(e),...settingsIn(e)],findAtGate:({rules:e})=>e.filter(({approved:e})=>!e).map(({pull:e,paths:t,commit:n,plan:o,baseline:r,approvals:s})=>({code:"policy.changed",effect:e===null?"deny":"hold",paths:t,origin:e===null?{commit:n??""}:{pull:e.number,plan:o,baseline:r},owners:[],...s===null?xe:askedAtGate(s,r)})),describe:(e,t)=>{if(e.origin!==void 0)return describeRuleChange(e,e.origin,t.gate)
return e.sets===void 0?describeOwnChange(e,t):describeSetting(e,e.sets,t.release)},when:{hold:"the pull request changes the policy, the inventory file, something under `.github/` or a guarded path, and no policy owner has approved it; or it sets or moves a `baseline` without the approvals of a release across cohorts, a policy owner and an owner of that cohort among them",deny:"such a change came without a pull request (gate)"},fix:"Ask one of `policy-owners` for an approving review on the head commit, or for `/cohort approve policy <digest>`. Where the policy names none, or none of them has write access, ask an administrator of the repository. At the gate: a merged pull request is approved by that comment still; a commit without one is answered for with a `baseline` of the environment in the policy."})
function ownChange({scope:e,policy:t,approvals:n,changed:o}){const{policyNeeded:r,administrators:s}=n
const a=n.counted.filter(({forPolicy:e})=>e).map(({login:e})=>e)
if(a.length>=r)return[]
return[{code:"policy.changed",effect:"hold",paths:[...e.guarded,...o.unreadable],owners:t.policyOwners,administrators:s,needed:r,counted:a,eligible:n.eligible.filter(({cohort:e})=>e==="policy"),...(0,v.HR)(n)}]}function settingsIn({baselines:e,proposed:t}){return e.filter(({approved:e})=>!e).map(({cohort:e,environment:n,approvals:o})=>({code:"policy.changed",effect:"hold",paths:t===null?[]:[t.path],owners:[],sets:{cohort:e,environment:n},...askedAtGate(o,true)}))}function describeSetting(e,{cohort:t,environment:n},o){const{needed:s,counted:a,eligible:i}=e
return{title:"The pull request gives an environment a baseline, which takes the approvals of a release across cohorts",expected:(0,r.cv)`approvals by ${(0,r.aL)(`${s} different people`)}, among them a policy owner and an owner of ${t}, by the rules up to which all was approved`,observed:[(0,r.cv)`in ${n} its approvers will answer for everything up to the commit that it names`,a.length===0?(0,r.aL)("none of them has approved"):(0,r.cv)`approved by ${(0,r.p_)(a)}`,...(0,v.Bw)(e)],next:(0,v.cs)(people(i),(0,v.Jg)([t,"policy"],o),o?.pull??null,e)}}const xe={administrators:false,needed:1,counted:[],unattributed:[],unreadableTeams:[],eligible:[],unreachable:0}
function askedAtGate(e,t){const{administrators:n,policyNeeded:o,needed:r,counted:s,eligible:a,missing:i,unapproved:l}=e
const c=t||i.release>0?a.filter(({cohort:e})=>e!=="policy"):[]
const u=c.filter(({cohort:e})=>l.some(t=>t.cohort===e))
const d=t||i.policy>0?a.filter(({cohort:e})=>e==="policy"):[]
return{administrators:n,needed:Math.max(o,r),counted:s.map(({login:e})=>e),eligible:[...u.length>0&&!t?u:c,...d],...(0,v.HR)(e)}}function describeOwnChange(e,t){const{paths:n,needed:o,counted:a}=e
return{title:`The pull request changes ${(0,s.LS)(n.length,"file")} that ${n.length===1?"decides":"decide"} where releases go`,expected:(0,r.aL)(o>1?`the approval of ${o} policy owners`:"the approval of a policy owner"),observed:[(0,r.cv)`changed: ${(0,r.p_)(n)}`,a.length===0?(0,r.aL)("no policy owner has approved"):(0,r.cv)`approved by ${(0,r.p_)(a)}`,...(0,v.Bw)(e)],next:ownChangeNext(e,t)}}function ownChangeNext(e,{release:t}){const{administrators:n,owners:o,eligible:s}=e
const a=(0,v.Jg)(["policy"],t)
const i=t?.pull??null
if(!n)return(0,v.cs)((0,r.cv)`a policy owner (${(0,v.Q5)(s,false)})`,a,i,e)
const l=o.length===0?"the policy names no policy owners":"no policy owner has write access"
const c=(0,r.aL)(`an administrator of the repository, since ${l}`)
return(0,v.cs)(c,a,i,{...e,unreadableTeams:[]})}const Oe=["version: 1","inventory:","  provider: file","  path: inventory/sites.csv","cohorts:","  <cohort>:","    select: <attribute>=<value>","    owners: [<login>, <another login>]","    environments: [<GitHub environment>]"]
const Se=(0,i.E8)({code:"policy.missing",describe:({path:e,branch:t})=>({title:"There is no policy",expected:(0,r.cv)`a policy at ${e} on the default branch, ${t}`,observed:[(0,r.aL)("no such file")],next:(0,i.K2)((0,r.cv)`Merge a policy at ${e} into ${t}, in a pull request that changes nothing else and that an administrator of the repository approves. The smallest one that checks and gates can work with:`,...Oe)}),when:{error:"there is no policy at `policy-path` on the default branch"},fix:"Merge a policy first, in a pull request that changes nothing else: an administrator of the repository approves it, and its report says what it would do. The policy of a pull request judges nothing: a release does not bring its own rules."})
const je=(0,i.E8)({code:"policy.invalid",find:({proposed:e,trial:t})=>{const n=[...e===null?[]:[e],...t?.mistakes??[]]
return n.filter(({problems:e})=>e.length>0).map(({path:e,problems:t})=>({code:"policy.invalid",effect:"deny",path:e,problems:t}))},findAtGate:e=>{const{risk:t,policy:n,cohort:o}=e
const r=(0,m.x8)({freezes:(0,E._1)(n.freezes,o)})
const s=t===null||(0,_.z1)(e)?[]:t.unreadable
return s.filter(({path:e})=>r.includes(e)).map(({path:e,problems:t})=>({code:"policy.invalid",effect:"error",path:e,problems:t}))},describe:({effect:e,path:t,problems:n})=>{const o=e==="error"?"The policy":"A file that decides where releases go"
return{title:`${o} has ${(0,s.LS)(n.length,"mistake")}`,expected:e==="error"?(0,r.cv)`a valid policy at ${t} on the default branch`:(0,r.cv)`${t} without mistakes, before it is merged`,observed:n.map(i.BJ),next:(0,i.u_)(e==="error"?(0,r.cv)`${t} on the default branch, in a pull request that changes nothing else`:(0,r.cv)`${t} in this pull request`,n)}},when:{error:"the policy on the default branch has mistakes; each is listed with line, column and what is allowed",deny:"the policy, the inventory file or another file that the policy names has mistakes as the pull request would change it"},fix:"Denied: correct the file in this pull request. Error: correct it in a pull request that changes nothing but the policy; that one needs the approval of an administrator of the repository, and every other is an error until it is merged."})
const qe=(0,i.E8)({code:"policy.unmatched",find:({trial:e})=>e===null||e.unmatched.length===0?[]:[{code:"policy.unmatched",effect:"warn",items:e.unmatched}],describe:({items:e})=>({title:`The policy names ${(0,s.LS)(e.length,"thing")} that nothing matches`,expected:(0,r.aL)("globs that match something in the repository, and owners with write access"),observed:e.map(describeUnmatched),next:(0,i.K2)((0,r.aL)(e.some(({kind:e})=>e==="field"||e==="site")?"Add what is missing, and correct the spelling of others, in this pull request.":"Correct the spelling in this pull request, or leave it where what it names is still to come."))}),when:{warn:"a glob of `paths`, `guarded`, `manifests` or `branches` in a changed policy matches nothing in the repository, or an owner has no write access, or `releases.deployed` is `sites` while `inventory.site` has no `deployed` or sites tell no commit"},fix:"Correct the spelling in the pull request, or give the owner write access. Add `inventory.site.deployed`, the expression that gives the full id of the commit that a site has. Leave a name where what it names is still to come."})
function describeUnmatched({key:e,value:t,kind:n}){switch(n){case"path":return(0,r.cv)`${e}: no path matches ${t}`
case"branch":return(0,r.cv)`${e}: no branch matches ${t}`
case"owner":return(0,r.cv)`${e}: ${t} has no write access to this repository`
case"site":return(0,r.cv)`${e}: no full commit id in ${"deployed"} of ${t}`
case"field":return(0,r.cv)`${e}: ${t} needs ${"inventory.site.deployed"}, the expression that gives the full id of the commit that a site has`}}var Ae=n(8667)
const Pe=(0,i.E8)({code:"reach.undeclared",find:({scope:e,policy:t,declaration:n})=>{if(n.kind!=="read")return[]
const o=n.declaration.cohorts
const r=(0,Ae._5)(n.declaration,t)
if(r.kind==="named"&&r.dimensions.size===0)return[]
const s=[...t.cohorts.values()].flatMap(t=>{const n=e.reach.get(t.name)
return n===void 0||(0,Ae.AZ)(r,t)?[]:[{cohort:t.name,paths:n}]})
return s.length===0?[]:[{code:"reach.undeclared",effect:"deny",declared:o,reached:s}]},describe:({declared:e,reached:t},{release:n})=>{const o=[...e,...t.map(({cohort:e})=>e)].toSorted()
const a=n?.policy.approvals.cross??2
return{title:`Changed paths reach ${(0,s.LS)(t.length,"cohort")} that the declaration does not cover`,expected:(0,r.cv)`changes that reach only ${(0,r.p_)(e)}`,observed:t.map(({cohort:e,paths:t})=>(0,r.cv)`${e} is reached by ${(0,r.aL)((0,s.LS)(t.length,"path"))}: ${(0,r.p_)(t,3)}`),next:(0,l.S6)((0,r.cv)`${reachedNext(t.flatMap(({paths:e})=>e),n)}If ${(0,r.p_)(t.map(({cohort:e})=>e))} ${(0,r.aL)(t.length===1?"is":"are")} meant to receive this change too, declare ${(0,r.aL)(t.length===1?"it":"them")} (several cohorts of one dimension need ${(0,r.aL)((0,s.LS)(a,"approval"))}). `,o,n)}},when:{deny:"a changed path reaches a cohort that the declaration does not cover"},fix:"Move these paths to a release of their own. Declare the cohort as well only if it is meant to receive the change."})
function reachedNext(e,t){return t?.pull.state==="merged"?(0,r.aL)(""):(0,r.cv)`Move the changes of ${(0,r.p_)([...new Set(e)],3)} to a pull request of their own. `}var Me=n(953)
const Ce=(0,i.E8)({code:"gate.standing-condition",find:({standing:e})=>{if(e.length===0)return[]
const t=[...new Set(e.flatMap(e=>e.environments))].toSorted(Me.U)
const n=e.map(({path:e,problems:t,offenders:n})=>({path:e,problems:t,offenders:n}))
return[{code:"gate.standing-condition",effect:"warn",manifests:n,environments:t}]},findAtGate:e=>{const t=e.standing.filter(({problems:e,offenders:t})=>e.length>0||(t??[]).length>0)
if(t.length===0)return[]
const{rollback:n}=e
const o=t.every(({problems:e})=>e.length===0)
const r=((0,we.r)(e)??[]).length>0
const s=n.applies&&o&&r?"warn":"deny"
return[{code:"gate.standing-condition",effect:s,manifests:t}]},describe:({effect:e,manifests:t,environments:n},{gate:o})=>({title:standing_titleOf(t,n===void 0?"of the deployed commit":"that will stand"),expected:(0,r.cv)`every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions`,observed:[...t.flatMap(({path:e,problems:t,offenders:n})=>[...t.map(i.BJ),...[...Map.groupBy(n??[],reasonOf)].map(([,t])=>(0,r.cv)`${e}: ${describeAlike(t)}`)]),...n===void 0?[]:[(0,r.cv)`as things stand, these gates will be closed: ${(0,r.p_)(n,5)}`]],next:e==="deny"&&o?.rollback.applies===true?backNext(t):standing_nextOf(e,t,n)}),when:{deny:"a site that would be handed out is not covered by a manifest in the tree of the deployed commit, or does not meet its conditions; or such a manifest cannot be read",warn:"check: the same as things stand, so that a gate will be closed; gate: the same on a rollback, where the sites are left out"},fix:"Correct the sites in the inventory, or widen, correct or delete the manifest in a pull request. A site that joined the cohort after a release is judged like the others."})
function standing_titleOf(e,t){const n=new Set(e.flatMap(({offenders:e})=>(e??[]).map(({id:e})=>e)))
const o=e.filter(({problems:e})=>e.length>0)
return o.length>0?`${(0,s.LS)(o.length,"manifest")} ${t} cannot be read or ${o.length===1?"names":"name"} no known cohort`:`${(0,s.LS)(n.size,"site")} ${n.size===1?"does":"do"} not meet ${(0,s.LS)(e.length,"manifest")} ${t}`}function standing_nextOf(e,t,n){const o=(0,r.p_)(t.map(({path:e})=>e),3)
const s=t.flatMap(({problems:e})=>e.flatMap(({paste:e})=>e??[]))
const a=s.find(({into:e})=>e==="manifest")
if(n!==void 0&&a?.into==="manifest")return(0,i.K2)((0,r.cv)`Put the whole declaration into the release manifest ${a.path}: once merged it stands by itself, without the description and the labels. Until then these gates stay closed:`,...a.lines.map(e=>(0,r.n8)`${e}`))
if(n!==void 0)return(0,i.TH)`Correct the sites that ${o} keeps out in the inventory, or widen, correct or delete the manifest, in this pull request or in another. Until then these gates stay closed.`
return e==="warn"?(0,i.TH)`These sites are left out. Deploy to the sites in the file, and to no others.`:(0,i.TH)`Widen, correct or delete ${o} in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.`}function backNext(e){const t=(0,r.p_)(e.map(({path:e})=>e),3)
return e.some(({problems:e})=>e.length>0)?(0,i.TH)`An older commit keeps its manifests. Where one names a cohort by a former name, give the cohort that name as ${"formerly"} in the policy. Otherwise undo the change by a pull request, with ${t} corrected or deleted, and deploy that.`:(0,i.TH)`An older commit keeps its manifests. Correct these sites in the inventory, or undo the change by a pull request, with ${t} widened or deleted, and deploy that.`}function reasonOf({why:e,reasons:t}){return JSON.stringify([e,t])}function describeAlike(e){const t=(0,r.p_)(e.map(({id:e})=>e),5)
const[{why:n,reasons:o}]=[e[0]??{why:"not-covered",reasons:[]}]
switch(n){case"not-covered":return(0,r.cv)`does not cover ${t}`
case"incapable":return(0,r.cv)`${t}: ${(0,r.p_)(o)} does not hold`
case"unproven":return(0,r.cv)`${t}: ${(0,r.p_)(o)} is not known`
case"ambiguous":return(0,r.cv)`${t} in several cohorts of one dimension: ${(0,r.p_)(o)}`
case"outside-cohort":return(0,r.cv)`${t} outside of its cohorts`
case"inactive":return(0,r.cv)`${t} with the status ${(0,r.p_)(o)}`
case"unknown":return(0,r.cv)`${t} not in the inventory`
case"disputed":return(0,r.cv)`${t} disputed by another source: ${(0,r.p_)(o)}`}}const Le=(0,i.E8)({code:"gate.superseded",findAtGate:({branch:e,commit:t,inTheWay:n,rollback:o,environment:r})=>e===null||n.length===0?[]:[{code:"gate.superseded",effect:"deny",commit:t,environment:r,rollback:o.asked,inTheWay:n}],describe:e=>{const{commit:t,environment:n,rollback:o,inTheWay:s}=e
const a=s.some(({stand:e})=>e==="newer")
return{title:a?`The commit is older than what is deployed${o?", and the environment cannot be rolled back to it":""}`:"The commit lacks changes that are deployed",expected:(0,r.cv)`a commit that contains everything deployed to ${n}, or a rollback to a commit deployed there before`,observed:s.map(e=>observe(e,t)),next:a?olderNext(e):lackingNext(e)}},when:{deny:"the commit is older than what is deployed or half deployed, or lacks pull requests of it, and this is no permitted rollback"},fix:"Run the deploy job at the tip of the release branch. To roll back, start the run at a commit that the environment has had, with `rollback: true`. Where the commit lacks deployed pull requests, merge them into its branch first; `rollback: true` lets them go."})
function observe({commit:e,stand:t,finished:n,pulls:o,direct:s},a){const i=(0,r.aL)(n?"deployed":"half deployed: its deployment failed or is under way")
if(t==="newer")return(0,r.cv)`${(0,r.rd)(e)}, ${i}; ${(0,r.rd)(a)} is an ancestor of it`
const l=[...o.map(e=>(0,r.N4)(e)),...s.length===0?[]:[(0,r.cv)`commits without a pull request ${(0,r.fj)(s.map(r.rd),", ",3)}`]]
return(0,r.cv)`${(0,r.rd)(e)}, ${i}; would be lost: ${l.length===0?(0,r.aL)("what it has and this commit lacks"):(0,r.fj)(l,", ",10)}`}const Ie=(0,r.aL)("run the deploy job at the tip of the release branch")
function olderNext({commit:e,environment:t,rollback:n}){return n?(0,i.TH)`To deploy what is newest, ${Ie}. To roll back, start the run at a commit that was successfully deployed to ${t} before the present one.`:(0,i.K2)((0,r.cv)`To deploy what is newest, ${Ie}. Only if this is a rollback, start the run at ${(0,r.rd)(e)} again with this input (the commit must have been deployed there before):`,"rollback: true")}function lackingNext({commit:e,inTheWay:t}){const n=[...new Set(t.flatMap(e=>e.pulls))]
const o=n.length===0?(0,r.aL)("what would be lost"):(0,r.fj)(n.map(r.N4),", ",5)
return(0,i.K2)((0,r.cv)`Bring ${o} onto this branch by a pull request, and run the deploy job there. Only to remove it, start the run at ${(0,r.rd)(e)} again with this input:`,"rollback: true")}var Te=n(4086)
const Ne=siteCode({code:"site.outside-cohort",kind:"outside-cohort",title:(e,t,n)=>`${e} ${t?"is":"are"} outside the declared ${declaredOf(n).length===1?"cohort":"cohorts"}`,expected:e=>(0,r.cv)`every targeted site in ${(0,r.p_)(declaredOf(e))}`,group:({site:e})=>e.cohorts,observed:e=>e.length===0?(0,r.aL)("in no cohort"):(0,r.cv)`in ${(0,r.p_)(e)}`,next:(e,t)=>(0,Te.ov)([e],t),when:{deny:"a targeted site is not covered by the declaration"},fix:"Take the sites out of the manifest. If the change is meant for them, declare their cohort as well: its owners must then approve, too."})
function declaredOf(e){return[...new Set(e.flatMap(({reasons:e})=>e))]}const Re=siteCode({code:"site.unknown",kind:"unknown",title:(e,t)=>`${e} ${t?"is":"are"} not in the inventory`,expected:()=>(0,r.aL)("every targeted site in the inventory"),group:()=>[],observed:()=>(0,r.aL)("not found"),next:({sites:e},t)=>(0,i.TH)`Correct ${(0,r.p_)(e.map(({site:e})=>e.id),3)} in ${(0,Te.zV)(t)}, or add ${(0,r.aL)(e.length===1?"the site":"the sites")} to the inventory first.`,when:{deny:"the manifest lists an id that the inventory does not have"},fix:"Correct the id, or add the site to the inventory first."})
const Ye=siteCode({code:"site.inactive",kind:"inactive",title:(e,t)=>`${e} ${t?"has":"have"} a status that releases must not reach`,expected:(e,t)=>(0,r.cv)`sites of status ${(0,r.p_)(t?.policy.releases.statuses??[])}`,group:({reasons:e})=>e,observed:e=>(0,r.cv)`with status ${(0,r.p_)(e)}`,next:(e,t)=>(0,Te.ov)([e],t),when:{deny:"the manifest lists a site whose status is not one of `releases.statuses`"},fix:"Take the site out of the manifest, or correct the inventory where it is wrong about the status."})
const _e=siteCode({code:"site.incapable",kind:"incapable",title:(e,t)=>`${e} ${t?"does":"do"} not meet the conditions of the change`,expected:(e,t)=>conditions(t),group:({reasons:e})=>e,observed:e=>(0,r.cv)`not meeting ${(0,r.p_)(e)}`,next:(e,t)=>(0,Te.ov)([e],t),when:{deny:"a targeted site does not meet a condition (`requires`, `forbids`)"},fix:"Leave the sites out, or correct the inventory where it is wrong about them."})
const Ee=siteCode({code:"site.unproven",kind:"unproven",title:(e,t)=>`${e} ${t?"has":"have"} no value for a condition of the change`,expected:()=>(0,r.aL)("a known value for each condition at every targeted site, since unknown counts as not met"),group:({reasons:e})=>e,observed:e=>(0,r.cv)`with no value for ${(0,r.p_)(e)}`,next:(e,t)=>(0,Te.ov)([e],t),when:{deny:"a targeted site has no value for an attribute in a condition (`requires`, `forbids`), or one that differs from it by invisible characters alone"},fix:"Leave the sites out, or record the value in the inventory. Unknown counts as not met. Where a missing key means no, write `forbids: frozen` and not `forbids: frozen=true`: it asks whether the key is there at all. Where no site has a value, the name of the attribute is probably misspelt."})
const ze=siteCode({code:"site.disputed",kind:"disputed",atGate:true,title:(e,t)=>`${e} ${t?"is":"are"} not confirmed by a further source`,expected:(e,t)=>(0,r.cv)`every targeted site, of status ${(0,r.p_)(t?.policy.releases.statuses??[])} in the inventory, to be in each source of ${"inventory.confirm"} with a status of its ${"expect"}`,group:({reasons:e})=>e,observed:([e="",t=""])=>(0,r.cv)`in ${e}: ${t}`,next:()=>(0,i.TH)`Find out which of the two is right, and correct the other. Until then leave the sites out of this release, or out of the inventory's active ones.`,when:{deny:"a source of `inventory.confirm` does not have a targeted site, or with another status"},fix:"Find out which of the two sources is right, and correct the other."})
function conditions(e){return e?.declaration.kind==="read"?(0,r.aL)("every targeted site to meet the conditions that the declaration requires and forbids"):(0,r.aL)("every targeted site to meet the conditions")}const Be=(0,i.E8)({code:"gate.site-ahead",findAtGate:({groups:e,rollback:t,commit:n})=>{const o=(e??[]).flatMap(e=>e.stand==="newer"&&e.commit!==null?[{commit:e.commit,ids:e.sites}]:[])
return o.length===0||t.applies?[]:[{code:"gate.site-ahead",effect:"warn",commit:n,ahead:o}]},describe:({commit:e,ahead:t})=>({title:`${(0,s.LS)(count(t),"site has","sites have")} a newer commit already, and ${count(t)===1?"is":"are"} left out`,expected:(0,r.cv)`no site with a newer commit than ${(0,r.rd)(e)}`,observed:t.map(e=>(0,r.cv)`${(0,r.rd)(e.commit)}: ${(0,r.p_)(e.ids,10)}`),next:(0,i.TH)`Leave these sites as they are: the list does not have them, and they have more than this commit.`}),when:{warn:"with `releases.deployed: sites`, a site has a newer commit than that of the run"},fix:"Nothing for the deployment: the sites are left out of the file. To take them back, roll back with `rollback: true`."})
function count(e){return e.reduce((e,{ids:t})=>e+t.length,0)}const He=(0,i.E8)({code:"stack.waiting",describe:({layers:e})=>({title:`${(0,s.LS)(e.length,"pull request")} below in the stack ${e.length===1?"is":"are"} not ready`,expected:(0,r.aL)("every pull request below in the stack to be allowed, at the commit that this one stands on"),observed:e.map(observed),next:(0,i.K2)((0,r.cv)`${(0,r.fj)(e.map(step),". ")}. Then comment ${"/cohort recheck"} here: a change of a pull request below does not start this check again.`,"/cohort recheck")}),when:{hold:"the base branch is the head of another open pull request, and that one, or one below it, would not be allowed at the commit that this one stands on"},fix:"Bring the pull requests below to *Allowed*, and rebase this one where one of them has new commits. Then comment `/cohort recheck`."})
function observed({number:e,verdict:t,moved:n}){if(n)return(0,r.cv)`${(0,r.N4)(e)} has commits that this branch does not contain`
return(0,r.cv)`${(0,r.N4)(e)}: ${(0,r.aL)(t)}`}function step({number:e,moved:t}){return t?(0,r.cv)`Rebase this branch on the head of ${(0,r.N4)(e)}`:(0,r.cv)`Follow the report on ${(0,r.N4)(e)}`}const Fe=[be,he,D,G]
const We=emergencyUsed(e=>{const t=e.risk===null?e:{...e,risk:{...e.risk,emergency:null}}
return Fe.filter(({findAtGate:e})=>e(t).length>0).map(({code:e})=>e)})
const De=[ee,X,Se,je,M,C,ne,oe,re,se,ae,ie,G,$,b,k,O,c,Ne,Pe,f,_e,Ee,Re,Ye,ze,h,S,V,T,Le,L,Ce,R.a,R.cG,ye,ge,ve,be,fe,pe,he,D,He,g,y,$e,Be,Q,N,J,qe,ue,le,U,We]
const{find:Ge,findAtGate:Ue,findAtVerify:Ke,describe:Ve,inReadingOrder:Qe}=catalogueOf(De)}),5379:((e,t,n)=>{n.d(t,{Ao:()=>judgeGateFacts,FL:()=>judgeVerification,fP:()=>judgeRelease,ff:()=>afterLimits,gz:()=>failed,ir:()=>withFinding,oo:()=>undecided})
var o=n(7062)
var r=n(6737)
var s=n(4431)
var a=n(5976)
var i=n(7457)
function judgeRelease(e,t,n,o=e){const{pull:s,plan:a,scope:i}=e
const l=(0,r.xS)(e,t,n,o)
return{...judgeFacts(l),pull:s,facts:l,plan:a,note:i.release?null:skipNote(i)}}function undecided({pull:e,plan:t},n){return{verdict:"error",findings:[n],pull:e,facts:null,plan:t,note:null}}function failed(e,t){return undecided(e,{...t,effect:"error"})}function withFinding(e,t){const n=e.facts?.scope.release===false?"skip":"allow"
return{...e,...(0,s._U)([...e.findings,t],n)}}function afterLimits(e,t){const[n]=t
return n===void 0||e.verdict!=="hold"?e:{...e,...(0,s._U)([...e.findings,{...n,effect:"error"}],"allow")}}function judgeFacts(e){return(0,s._U)((0,a.I6)(e),e.scope.release?"allow":"skip")}function judgeGateFacts(e){const t=e.releases.filter(i.H0).flatMap(({outcome:e})=>e.findings)
return(0,s._U)([...(0,a.yy)(e),...t],(0,o.T4)(e)?"skip":"allow")}function judgeVerification(e,t=[]){return(0,s._U)([...(0,a.Mq)(e),...t],"allow")}function skipNote(e){return e.onReleaseBranch?"No changed path makes a release.":"The base branch is not a release branch."}}),1919:((e,t,n)=>{n.d(t,{Bw:()=>obstacles,HR:()=>shortfallOf,Jg:()=>approvalLines,Q5:()=>describeEligibleFor,ZA:()=>mayBeAsked,cs:()=>askForApproval,he:()=>describeEligible})
var o=n(54)
var r=n(4979)
var s=n(1551)
var a=n(7490)
var i=n(5731)
var l=n(1953)
function shortfallOf(e){const{unattributed:t,unreadableTeams:n,unreachable:o}=e
return{unattributed:t,unreadableTeams:n,unreachable:o}}function obstacles({unattributed:e,unreadableTeams:t,eligible:n,unreachable:o}){return[...e.length>0?[(0,a.cv)`one more approval is needed, because ${(0,a.aL)((0,s.LS)(e.length,"commit is","commits are"))} not linked to a GitHub account: ${(0,a.fj)(e.map(a.rd),", ",3)}`]:[],...t.map(({team:e,why:t})=>(0,a.cv)`the members of ${e} could not be read: ${(0,a.aL)(c[t])}`),...n.filter(e=>o>0||!mayBeAsked(e)).flatMap(({excluded:e})=>e).filter(({reason:e})=>e!=="team-unreadable").map(({owner:e,reason:t})=>(0,a.cv)`${(0,r.n4)(e)} ${(0,a.aL)((0,l.f)(t))}`)]}const c={"no-token":"there is no token for that",refused:"the token was refused","not-found":"there is no such team, or the token may not see it"}
function askForApproval(e,t,n,o){const{needed:r,unreadableTeams:s}=o
const l=s.length===0?(0,a.aL)(""):(0,a.cv)`To count approvals by members of ${(0,a.gP)(s.map(({team:e})=>e))}, give the action a token that may read teams, as input ${"members-token"}. `
const c=o.eligible.filter(e=>!mayBeAsked(e))
if(c.length>0||o.unreachable>0)return(0,i.TH)`${l}${whereNobodyIsLeft(c,o)}`
const u=r>1?(0,a.aL)(`Approvals by ${r} different people are needed. `):(0,a.aL)("")
if(n?.state==="merged")return(0,i.K2)((0,a.cv)`${l}${u}Pull request ${(0,a.h3)(n.number)} is merged, so approve it with a comment on it. Get this line from ${e}:`,...t)
if(n?.state==="unopened")return(0,i.TH)`${u}Once the pull request is open, get an approving review of its head commit from ${e}.`
const d=(0,a.cv)`${l}${u}Get an approving review of the head commit from ${e}`
return t.length===0?(0,i.TH)`${d}.`:(0,i.K2)((0,a.cv)`${d}, or this comment:`,...t)}function whereNobodyIsLeft(e,{unreachable:t,eligible:n}){const o=e.length>0?e:n
const i=(0,a.gP)(o.map(({cohort:e})=>e==="policy"?"policy-owners":e))
const l=o.flatMap(({excluded:e})=>e).filter(({reason:e})=>e==="no-write-access")
const c=l.length===0?(0,a.aL)(""):(0,a.cv)`, give ${(0,a.gP)(l.map(({owner:e})=>(0,r.n4)(e)))} write access`
const u=e.length>0?(0,a.cv)`No one is left who may approve for ${i}`:(0,a.aL)(`${(0,s.LS)(t,"more person is","more people are")} needed than may approve`)
return(0,a.cv)`${u}. Name another owner of ${i} in a change of the policy${c}, or let another author make the change in a pull request of their own.`}function mayBeAsked({owners:e,administrators:t}){return t||e.length>0}function approvalLines(e,t){return t===null||t.pull.state==="unopened"||e.length===0?[]:[(0,o.y)(e,t.plan)]}function describeEligible(e){if(e.administrators)return(0,a.aL)("an administrator of the repository")
return e.owners.length===0?(0,a.aL)("no one"):(0,a.gP)(e.owners.map(r.n4))}function describeEligibleFor(e,t){const n=e.map(e=>t?(0,a.cv)`${describeEligible(e)} for ${e.cohort}`:describeEligible(e))
return n.length>0?(0,a.fj)(n,", and from ",6):(0,a.aL)("one more owner of an involved cohort")}}),4086:((e,t,n)=>{n.d(t,{WY:()=>isLeftOut,ov:()=>leaveOut,zV:()=>targets})
var o=n(2025)
var r=n(1551)
var s=n(7490)
var a=n(5731)
const i=["site.outside-cohort","site.inactive","site.incapable","site.unproven"]
function isLeftOut(e){return i.some(t=>t===e.code)}function leaveOut(e,t){const n=withoutAnyValue(e,t)
if(n!==null)return n
const o=[...new Set(e.flatMap(({sites:e})=>e.map(({site:e})=>e.id)))]
const r=o.length===1
const[i,l]=r?["it","it"]:["them","they"]
const c=(0,s.aL)(` If the inventory is wrong about ${r?"it":"some of them"}, correct it there.`)
const u=e.every(({sites:e})=>e.length===o.length)
const d=(0,s.fj)(e.map(e=>reason(e,r)),", and ")
const h=e.every(({code:e})=>e==="site.outside-cohort")?(0,s.aL)(` If the change is meant for ${i}, declare ${r?"its cohort":"their cohorts"} as well: the owners must then approve, too.`):(0,s.aL)("")
const f=u?(0,s.cv)`Take ${named(o)} out of ${targets(t)}: ${(0,s.aL)(l)} ${d}.`:(0,s.cv)`Take ${named(o)} out of ${targets(t)}. Each is listed below with its reason.`
return(0,a.TH)`${f}${c}${h}${absence(e,t)}`}function withoutAnyValue(e,t){const n=t?.resolution?.ok===true?t.resolution.value.targets.length:0
const[o,...r]=e
if(o===void 0||r.length>0||o.code!=="site.unproven")return null
if(n<2||o.sites.length<n)return null
const i=[...new Set(o.sites.flatMap(({reasons:e})=>e))]
return(0,a.TH)`No targeted site has a value for ${(0,s.p_)(i)}. Correct the name of the attribute, or record its values in the inventory.${absence(e,t)}`}function reason({code:e,sites:t},n){const o=[...new Set(t.flatMap(e=>e.reasons))]
switch(e){case"site.outside-cohort":return(0,s.aL)(`${n?"is":"are"} outside the declared ${o.length===1?"cohort":"cohorts"}`)
case"site.inactive":return(0,s.aL)(`${n?"has":"have"} a status that releases must not reach`)
case"site.incapable":return(0,s.cv)`${(0,s.aL)(n?"does":"do")} not meet ${(0,s.p_)(o)}`
case"site.unproven":return(0,s.cv)`${(0,s.aL)(n?"has":"have")} no value for ${(0,s.p_)(o)}, which counts as not met`}}function absence(e,t){if(t?.declaration.kind!=="read")return[]
const n=new Set(e.filter(e=>e.code==="site.unproven").flatMap(e=>e.sites.flatMap(e=>e.reasons)))
const{requires:r,forbids:a}=t.declaration.declaration
const i=[...a.flatMap(({terms:e})=>e.filter(t=>t.kind==="in"&&e.length===1&&n.has(`not (${(0,o.eV)(t)})`))),...r.flatMap(({terms:e})=>e.filter(e=>(e.kind==="notin"||e.kind==="in"&&e.values.every(isNo))&&n.has((0,o.eV)(e))))].map(e=>e.key)
return[...new Set(i)].slice(0,3).flatMap(e=>(0,s.cv)` If a missing ${e} means no, write ${`forbids: ${e}`} in the manifest instead: it asks whether the key is there at all.`)}function isNo(e){return/^(?:false|no|none|off|0)$/i.test(e)}function named(e){return e.length>5?(0,s.aL)(`${(0,r.DK)(e.length)} sites`):(0,s.p_)(e)}function targets(e){const[t]=e?.scope.manifests??[]
const n=t===void 0?(0,s.aL)("the release manifest"):(0,s.cv)`${t}`
if(e?.declaration.kind!=="read")return n
switch(e.declaration.declaration.targets.kind){case"sites":return(0,s.cv)`${"sites"} in ${n}`
case"select":return(0,s.cv)`what ${"select"} in ${n} catches`
case"covered":return(0,s.aL)("the release, by a narrower cohort or by a manifest that lists its sites")}}}),8950:((e,t,n)=>{n.d(t,{S6:()=>declareNext,Ue:()=>targetLine,gl:()=>mustStand})
var o=n(1830)
var r=n(2437)
var s=n(4497)
var a=n(7490)
var i=n(5731)
function targetLine(e){return(0,s.eh)("Target-Cohort",e.map(e=>(0,a.n8)`${e}`).join(", "))}function declareNext(e,t,n){const o=n?.declaration.kind==="read"?n.declaration.saidBy.cohorts:[]
if(n!==null&&(o.includes("manifest")||mustStand(t,n)))return inManifest(e,t,n)
if(!o.includes("labels"))return(0,i.K2)((0,a.cv)`${e}The line for the description:`,targetLine(t))
const r=(0,a.p_)(t.map(e=>`cohort:${e}`))
return o.includes("body")?(0,i.K2)((0,a.cv)`${e}Set the labels ${r} and no others, and write this line in the description:`,targetLine(t)):(0,i.TH)`${e}Set the labels ${r} and no others.`}function inManifest(e,t,n){const[s]=n.scope.manifests
const l=(0,r.MI)(n.declaration)
const c=l===null?(0,o.L)([{cohorts:t}]):(0,o.V)({...l,cohorts:t,all:false})
const u=c.map(e=>(0,a.n8)`${e}`)
const d=(0,a.cv)`and let the description and labels name no others`
return s===void 0?(0,i.K2)((0,a.cv)`${e}Put this into a release manifest, ${manifestPath(n)}, ${d}:`,...u):(0,i.K2)((0,a.cv)`${e}Write this line in the release manifest ${s}, ${d}:`,...u.slice(0,1))}function manifestPath({policy:e}){return e.releases.manifests[0]??"releases.manifests of the policy"}function mustStand(e,{policy:t,pull:n}){return(0,r.fD)(t).standing&&e[0]!=="all"&&n.state!=="merged"}}),3806:((e,t,n)=>{n.d(t,{G:()=>baselineLine,ls:()=>yamlName,u3:()=>answerFor})
var o=n(4979)
var r=n(7490)
var s=n(5731)
function answerFor(e,t){return(0,s.K2)((0,r.cv)`Give this environment a ${"baseline"} in the policy, in a pull request: its approvers answer for ${e}. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:`,baselineLine(t))}function baselineLine(e){if(e===null)return"- { name: <environment>, job: <its job>, baseline: <full commit id> }"
const{policy:t,cohort:n,environment:s,commit:a}=e
const i=(0,o.Zw)(t,n,s)
return i===null?(0,r.n8)`- { name: ${yamlName(s)}, baseline: ${a} }`:(0,r.n8)`- { name: ${yamlName(s)}, job: ${JSON.stringify(i)}, baseline: ${a} }`}function yamlName(e){return/^[a-z][a-z0-9_-]*$/i.test(e)?e:JSON.stringify(e)}}),7381:((e,t,n)=>{n.d(t,{K2:()=>ownersOf,Kc:()=>concerns,Wx:()=>administratorsStandIn,bA:()=>judgeApproval,id:()=>discount,lC:()=>judgePerson})
var o=n(5862)
function judgePerson(e,t){const{login:n,named:s,access:a,url:i}=e
const{policy:l,involved:c,people:u}=t
const d=c.cohorts.filter(e=>s===null||s.includes(e))
const h=t.guarded&&(s===null||s.includes("policy"))
if(d.length===0&&!h)return"not-involved"
const f=d.map(e=>({cohort:e,owns:(0,o.S4)(ownersOf(e,l),n,u.teams)}))
const p=f.filter(e=>e.owns==="yes").map(({cohort:e})=>e)
const m=h?ownsPolicy(n,t):"no"
if(p.length===0&&m!=="yes"){if(m==="unknown"&&administratorsStandIn(t))return"access-unknown"
return m==="unknown"||f.some(e=>e.owns==="unknown")?"team-unreadable":"not-an-owner"}return t.contributors.get(n.toLowerCase())??r[a]??{login:n,cohorts:p,forPolicy:m==="yes",url:i}}const r={unknown:"access-unknown",none:"no-write-access",write:null,admin:null}
function judgeApproval(e,t,n){const{author:o}=t
const r=o===null?"account-gone":o.kind==="user"?n(o.login):"bot"
return typeof r==="string"?discount(e,t,r):r}function discount(e,{author:t,url:n},o){return{login:t?.login??"ghost",reason:o,via:e,url:n}}function ownersOf(e,t){return t.cohorts.get(e)?.owners??[]}function ownsPolicy(e,t){if(!administratorsStandIn(t))return(0,o.S4)(t.policy.policyOwners,e,t.people.teams)
const n=(0,o.YK)(t.people,e)
return n==="unknown"?"unknown":n==="admin"?"yes":"no"}function administratorsStandIn({guarded:e,people:t}){return e&&!t.policyOwnerPresent}function concerns(e,t){const{policy:n,involved:r,people:s,release:a,guarded:i}=t
const l=(a?r.cohorts:[]).filter(t=>(0,o.S4)(ownersOf(t,n),e,s.teams)!=="no")
return i&&ownsPolicy(e,t)!=="no"?[...l,"policy"]:l}}),2933:((e,t,n)=>{n.d(t,{l_:()=>h,aN:()=>anyApproval,Gv:()=>commandPlaces,li:()=>formerTextsOf,lD:()=>heldTo,Ov:()=>voters})
var o=n(7381)
var r=n(54)
var s=n(5862)
var a=n(6291)
var i=n(760)
const l={voters:e=>[...written(e).filter(e=>(0,i.dN)(e)).map(({author:e})=>e),...e.timeline.flatMap(e=>e.kind==="comment-deleted"?[e.author]:[])],hasApproval:e=>written(e).some(approves),heldTo:()=>[],votes:judgeComments,withoutApprovals:e=>({...e,comments:e.comments.filter(e=>!approves(e))}),vetoes:(e,t)=>[...written(e).flatMap(e=>statementsOf(e,t)),...deletions(e)],writings:e=>written(e).map(e=>({writing:e,at:e.createdAt,approves:true}))}
const c="\x3c!-- cohort-guard --\x3e"
function written({comments:e}){return e.filter(({mine:e,body:t})=>!e||!t.startsWith(c))}function approves(e){return(0,i.GO)(e).some(({verb:e})=>e==="approve")}function judgeComments(e){return e.pull.comments.filter(({mine:e})=>!e).flatMap(t=>(0,i.GO)(t).flatMap(n=>n.verb==="approve"?[(0,o.bA)("comment",t,o=>judgeComment(o,t,n,e))]:[]))}function judgeComment(e,{edited:t,hidden:n,url:r},a,i){if(t)return"edited"
if(n)return"hidden"
const l=(0,s.YK)(i.people,e)
return wrongDigest(a,i.plan)??(0,o.lC)({login:e,named:a.cohorts,access:l,url:r},i)}function wrongDigest({digest:e},t){if(e===null)return"digest-missing"
if(e.length<r.Y1)return"digest-short"
return t.startsWith(e.toLowerCase())?null:"digest-outdated"}function statementsOf(e,t){const{author:n,url:o,createdAt:r}=e
const s=!e.edited&&!e.hidden&&approves(e)
return[...s?(0,a.Eo)(n,"approve",r,o):[],...(0,a.wM)(e,r,t,"command")]}function deletions({timeline:e,url:t}){return e.flatMap(e=>{if(e.kind!=="comment-deleted"||e.author===null||(0,i._m)(e.by,e.author.login))return[]
return(0,a.Eo)(e.author,"doubt",e.at,t)})}const u={voters:e=>e.reviews.filter(e=>isVote(e)||(0,i.dN)(e)).map(({author:e})=>e),hasApproval:e=>e.reviews.some(({state:e})=>e==="approved"),heldTo:e=>e.reviews.filter(({state:t,commit:n})=>t==="approved"&&n===e.head).map(({submittedAt:e})=>e??""),votes:judgeReviews,withoutApprovals:e=>({...e,reviews:e.reviews.filter(({state:e})=>e!=="approved")}),vetoes:reviews_statementsOf,writings:e=>e.reviews.map(e=>({writing:e,at:e.submittedAt??a.oc,approves:false}))}
function isVote(e){return e.state==="approved"||e.state==="changes-requested"||e.state==="dismissed"}function judgeReviews(e){const t=Map.groupBy(e.pull.reviews.filter(isVote),e=>e.author?.login.toLowerCase()??"")
return[...t.values()].flatMap(t=>{const n=t.reduce((t,n)=>isLater(n,t,e.pull.head)?n:t)
return t.flatMap(t=>{if(t!==n)return t.state==="approved"?[(0,o.id)("review",t,"superseded")]:[]
if(t.state==="changes-requested")return[]
return[(0,o.bA)("review",t,n=>judgeReview(n,t,e))]})})}function isLater(e,t,n){const[o,r]=[e.submittedAt??a.oc,t.submittedAt??a.oc]
return o>r||o===r&&worth(e,n)<worth(t,n)}function worth(e,t){if(e.state!=="approved")return e.state==="dismissed"?1:0
return e.commit===t?3:2}function judgeReview(e,t,n){const{url:r,submittedAt:s}=t
if(t.state==="dismissed")return"dismissed"
if(t.commit!==n.pull.head)return"stale-head"
const a=t.canPush?"write":"none"
const i=(0,o.lC)({login:e,named:null,access:a,url:r},n)
if(typeof i==="string")return i
if(s===null)return"body-unreadable"
return n.changedSince(s)??i}function reviews_statementsOf(e,t){const n=new Map(e.timeline.flatMap(e=>e.kind==="review-dismissed"?[[e.review,e]]:[]))
return e.reviews.flatMap(e=>[...stateOf(e,n.get(e.id)),...(0,a.wM)(e,e.submittedAt??a.oc,t,null)])}function stateOf(e,t){const{author:n,submittedAt:o,url:r}=e
const veto=()=>(0,a.Eo)(n,"veto",o??a.oc,r)
const approve=()=>(0,a.Eo)(n,"approve",o??"",r)
switch(e.state){case"approved":return approve()
case"changes-requested":return veto()
case"dismissed":if(t?.was==="approved")return approve()
return t!==void 0&&n!==null&&(0,i._m)(t.by,n.login)?[]:veto()
case"commented":case"pending":return[]}}const d={review:u,comment:l}
const h=Object.values(d)
function voters(e){const t=h.flatMap(t=>t.voters(e))
const n=new Map(t.flatMap(e=>e?.kind==="user"?[[e.login.toLowerCase(),e.login]]:[]))
return[...n.values()]}function anyApproval(e){return h.some(t=>t.hasApproval(e))}function heldTo(e){return h.flatMap(t=>t.heldTo(e))}function commandPlaces(e){return h.flatMap(t=>t.writings(e))}function formerTextsOf(e,t){const n=new Set(t.map(e=>e.toLowerCase()))
const o=commandPlaces(e).filter(({writing:e})=>e.author!==null&&n.has(e.author.login.toLowerCase())).flatMap(({writing:e})=>(0,i.ae)(e))
return[...new Set(o)]}}),54:((e,t,n)=>{n.d(t,{Y1:()=>v,y:()=>approveLine,P4:()=>readCommands})
var o=n(2922)
var r=n(2745)
var s=n(8086)
var a=n(9416)
var i=n(2818)
const l=["approve","reject","recheck","help","emergency"]
const c={accept:"approve",ack:"approve",lgtm:"approve",ok:"approve",yes:"approve",block:"reject",decline:"reject",deny:"reject",hold:"reject",nack:"reject",no:"reject",refuse:"reject",stop:"reject",veto:"reject",wait:"reject",again:"recheck",check:"recheck",refresh:"recheck",rerun:"recheck",retry:"recheck",commands:"help",usage:"help"}
function isNearly(e,t){const n=e.toLowerCase()
return(0,i.Io)(n,t)<=1||isSwapped(n,t)||(0,s._4)(n,t)}function isSwapped(e,t){const n=Array.from(t).findIndex((t,n)=>e[n]!==t)
return e===`${t.slice(0,n)}${t.charAt(n+1)}${t.charAt(n)}${t.slice(n+2)}`}const u=["","s","d","ed","es","ing","er","al"]
function nearlyVerb(e){const t=e.toLowerCase()
return l.find(e=>isNearly(t,e))??l.find(e=>u.some(n=>[e,e.replace(/e$/,"")].includes(t.slice(0,t.length-n.length))&&t.endsWith(n)))??null}function meantVerb(e){const t=e.toLowerCase()
const[n]=l.map(e=>({verb:e,away:(0,i.Io)(t,e)})).toSorted((e,t)=>e.away-t.away)
const o=n!==void 0&&n.away<=Math.max(1,Math.floor(n.verb.length/3))?n.verb:null
return nearlyVerb(t)??c[t]??o}function readCommands(e){const t=(0,a.S)(e)
if(t===null)return[{verb:"unreadable",meant:null,written:""}]
return t.filter(e=>e.within!=="quotation").flatMap(({within:e,lines:t})=>t.flatMap(t=>(0,s.uz)(t.text).flatMap(n=>{const o=readLine({...t,text:n})
if(o===null)return[]
return e==="code"?inCode(o,n):o})))}const d=/^\/cohort(?:\s+(.*))?$/isu
const h=/^(\S+)(?:\s+(.*))?$/su
function readLine(e){const t=e.text.trim()
const n=d.exec(t)
if(n===null||(0,s.FN)(t))return readNearly(t)
const[,o="",a=""]=h.exec(n[1]??"")??[]
const unreadable=e=>({verb:"unreadable",meant:e,written:(0,r.ml)(t)})
switch(o.toLowerCase().replace(/[^\p{L}\p{N}]+$/u,"")){case"reject":return{verb:"reject"}
case"recheck":return{verb:"recheck"}
case"help":return{verb:"help"}
case"approve":return(e.oddities.includes("struck")||o.length>"approve".length?null:readApprove(a))??unreadable("approve")
case"emergency":return e.oddities.includes("struck")?unreadable("emergency"):{verb:"emergency",words:a}
default:return unreadable(meantVerb(o))}}const f=/^[0-9a-f]{7,}$/i
function readApprove(e){const t=e.split(/[\s,]/).filter(e=>e!=="")
const n=t.at(-1)
const o=n!==void 0&&f.test(n)?n:null
const r=o===null?t:t.slice(0,-1)
const s=r.some(e=>e.length>=v&&f.test(e))
return s?null:{verb:"approve",cohorts:r,digest:o}}const p=/^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)(.*)$/su
const m=/^cohort(approve|reject|recheck|help|emergency)/i
function readNearly(e){const t=(0,s.zG)(e.normalize("NFKC")).trim()
const[,n="",o="",a=""]=p.exec(t)??[]
if(/\s/.test(n)&&(n.includes(">")||!/[/\\]\s*$/.test(n)))return null
const i=m.exec(o)
if(i===null&&!isNearly(o,"cohort"))return null
const l=i===null?a.replace(/^-guard\b/i,""):o.slice("cohort".length)
const[,,c=""]=p.exec(l)??[]
const u=/[/\\]/.test(n)&&!/\s$/.test(n)
if(!u&&nearlyVerb(c)===null)return null
return{verb:"unreadable",meant:meantVerb(c),written:(0,r.ml)(e)}}function inCode(e,t){const n="meant"in e?e.meant:e.verb
return{verb:"in-code",meant:n,written:(0,r.ml)(t.trim())}}const v=16
function approveLine(e,t){return`/cohort approve ${e.map(e=>(0,o.g)(e)).join(" ")} ${t.slice(0,v)}`}}),2827:((e,t,n)=>{n.d(t,{I:()=>unattributed,p:()=>contributors})
var o=n(4979)
var r=n(6667)
const s="web-flow"
function contributors(e,t,n){const o=new Map
const add=(e,t)=>{for(const n of e.map(e=>e?.toLowerCase()))if(n!==void 0&&n!==s&&!o.has(n))o.set(n,t)}
add([e.author?.login],"author")
add(e.commits.flatMap(e=>e.people).map(e=>e?.login),"committer")
add(t??[],"pusher")
add((0,r.p)(e,n),"declarer")
return o}function unattributed(e,t,n){return e.filter(({people:e,signed:o})=>{const r=e.filter(e=>e!==null)
return r.length<e.length||t===null&&!o||!(r.some(isHuman)||o&&isOfTrusted(r,n))}).map(({oid:e})=>e)}function isHuman({kind:e,login:t}){return e==="user"&&t.toLowerCase()!==s}function isOfTrusted(e,t){const n=e.filter(({kind:e})=>e==="bot").map(({login:e})=>e.replace(/\[bot\]$/i,""))
return n.length>0&&n.every(e=>t.some(t=>(0,o.q)(t,e)))}}),6667:((e,t,n)=>{n.d(t,{I:()=>declarationChanges,p:()=>lastDeclarers})
var o=n(3605)
var r=n(6396)
var s=n(7047)
var a=n(1412)
const i=[...r.H,(0,o.o)("base-changed",({kind:e})=>e==="base")]
function declarationChanges(e){const{pull:t,policy:n,declared:o,people:r}=e
const s=new a.w(t,{renderings:r.renderings,change:n.releases.change!==null})
const l=[...i.map(e=>e.changedSince(t,s)),definitionsChangedSince(o,n,r.policyVersions)]
return e=>{for(const t of l){const n=t(e)
if(n!==null)return n}return null}}function lastDeclarers(e,t){const n=new a.w(e,t)
return i.flatMap(t=>t.lastChangedBy(e,n)).flatMap(e=>e===null?[]:[e.login])}function meaningsOf(e,t,n){const o=e.map(e=>{const o=[e,...t.cohorts.get(e)?.formerly??[]]
const[r=e,...a]=o.filter(e=>n?.cohorts.has(e)===true)
const{[r]:i=null}=(0,s.BG)([r],n)
return a.length>0?o:[e,i?.select==null?r:"",i]})
return JSON.stringify(o)}function definitionsChangedSince(e,t,{versions:n,complete:o}){const r=meaningsOf(e,t,t)
const s=n.findIndex(n=>meaningsOf(e,t,n.policy)!==r)
const a=s<0?n:n.slice(0,s)
const i=s<0&&o&&(n.at(-1)?.since??null)===null
return e=>i||a.some(({since:t})=>(t??e)<e)?null:"definition-changed"}}),7264:((e,t,n)=>{n.d(t,{HB:()=>unreachable,PU:()=>eligibleFor,R5:()=>peopleLeft})
var o=n(4979)
var r=n(7381)
var s=n(5862)
function eligibleFor(e,t,n){const{policy:o,involved:s}=e
const a=(0,r.Wx)(e)
const i=t.release?s.cohorts:[]
const l=i.map(t=>({cohort:t,administrators:false,...judgeOwners((0,r.K2)(t,o),n.filter(({cohorts:e})=>e.includes(t)),e)}))
if(!t.policy)return l
const c=a?[]:o.policyOwners
const u=n.filter(({forPolicy:e})=>e)
return[...l,{cohort:"policy",administrators:a,...judgeOwners(c,u,e)}]}function judgeOwners(e,t,n){const o=new Set(t.map(({login:e})=>e.toLowerCase()))
const r=e.filter(e=>e.kind==="team"||!o.has(e.login.toLowerCase()))
const s=r.map(e=>({owner:e,reason:reasonAgainst(e,n)}))
return{owners:s.filter(({reason:e})=>e===null).map(({owner:e})=>e),excluded:s.flatMap(({owner:e,reason:t})=>t===null?[]:[{owner:e,reason:t}])}}function reasonAgainst(e,t){if(e.kind==="team")return t.people.teams.get((0,s.rq)(e))?.readable===false?"team-unreadable":null
const n=t.contributors.get(e.login.toLowerCase())
return n??((0,s.YK)(t.people,e.login)==="none"?"no-write-access":null)}function peopleLeft(e){return e.some(({owners:e,administrators:t})=>t||e.some(({kind:e})=>e==="team"))?1/0:new Set(e.flatMap(({owners:e})=>e.map(e=>(0,o.n4)(e).toLowerCase()))).size}function unreachable(e,t){const n=e.filter(({cohort:e})=>e==="policy")
const o=e.filter(({cohort:e})=>e!=="policy")
return Math.max(0,t.release-peopleLeft(o),t.policy-peopleLeft(n))}}),1412:((e,t,n)=>{n.d(t,{L:()=>unrendered,w:()=>FormerBodies})
var o=n(8393)
var r=n(2647)
class FormerBodies{#W
#D
#G=new Map
constructor(e,t){this.#W=e
this.#D=t}fingerprint(e){return e===this.#W.body?this.#U(this.#W.html):this.#K(e)}compare(e){if(e===this.#W.body)return"same"
const[t,n]=[this.#K(e),this.#K(this.#W.body)]
if(t===null||n===null)return"unreadable"
const o=this.#U(this.#W.html)
return t===o&&n===o?"same":"changed"}#K(e){const t=this.#D.renderings.get(e)
return t===void 0?null:this.#U(t)}#U(e){const t=this.#G.get(e)??(0,o.p)(e,this.#D.change)
this.#G.set(e,t)
return t}}function unrendered(e,t,n,o){const r=[...textsAt(e,n),...editedTexts(e,t,o)]
return[...new Set(r)].filter(e=>!o.renderings.has(e))}function textsAt(e,t){const n=new r.h(e.revisions)
const o=[...new Set(t)].flatMap(e=>{const{before:t,within:o}=n.at(e)
return[t,...o].flatMap(e=>e?.text??[])}).filter(t=>t!==e.body)
return o.length===0?[]:[e.body,...o]}function editedTexts(e,t,n){const o=new Set(t.map(e=>e.toLowerCase()))
if(!e.revisions.slice(1).some(({by:e})=>e!==null&&o.has(e.login.toLowerCase())))return[]
const r=new FormerBodies(e,n)
let s=null
for(const{text:t}of e.revisions.toReversed()){if(t!==null&&r.fingerprint(t)===null)return[t]
if(t!==null&&s!==null&&r.fingerprint(t)!==r.fingerprint(s))return[]
s=t}return[]}}),6291:((e,t,n)=>{n.d(t,{Eo:()=>stated,oc:()=>r,r7:()=>standingVetoes,wM:()=>statementsOfTexts})
var o=n(760)
const r="~"
function standingVetoes(e){const t=Map.groupBy(e,({login:e})=>e.toLowerCase())
return[...t.values()].flatMap(e=>{const t=latest(e.filter(({kind:e})=>e==="approve"||e==="veto"))
if(t?.kind==="veto")return[t]
const n=latest(e.filter(({kind:e})=>e==="doubt"))
return n!==void 0&&e.every(({at:e})=>e<=n.at)?[n]:[]})}function latest(e){return e.reduce((e,t)=>e===void 0||t.at>e.at||t.at===e.at&&t.kind==="veto"?t:e,void 0)}function stated(e,t,n,o){return e?.kind==="user"?[{login:e.login,kind:t,at:n,url:o}]:[]}function statementsOfTexts(e,t,n,r){const{author:s,url:a}=e
return(0,o.kr)(e,t,n).flatMap(({commands:e,at:t,by:n})=>{if(s===null||n!==null&&!(0,o._m)(n,s.login))return[]
if(e===null)return stated(s,"doubt",t,a)
return e.flatMap(e=>{switch(e.verb){case"reject":return stated(s,"veto",t,a)
case"unreadable":return e.meant==="approve"?[]:stated(s,"veto",t,a)
case"approve":return r===null?[]:stated(s,r,t,a)
case"recheck":case"help":case"emergency":return stated(s,"command",t,a)
case"in-code":return[]}})})}}),760:((e,t,n)=>{n.d(t,{GO:()=>commandsIn,_m:()=>isBy,ae:()=>formerTexts,dN:()=>mayHoldVote,kr:()=>everWritten})
var o=n(4979)
var r=n(54)
var s=n(6928)
const a=new WeakMap
function commandsIn(e){const t=a.get(e)??(0,r.P4)(e.html)
a.set(e,t)
return t}function everWritten(e,t,n){const o={commands:commandsIn(e),at:t,by:e.author}
if(!e.edited)return[o]
if(e.revisions.length===0)return[o,{...o,commands:null}]
return e.revisions.map(({text:t,at:o,by:r})=>({commands:commandsOf(e,t,n),at:o,by:r}))}function commandsOf(e,t,n){if(t===null)return null
if(t===e.body)return commandsIn(e)
if(!(0,s.U)(t))return[]
const o=n.get(t)
return o===void 0?null:(0,r.P4)(o)}function formerTexts({body:e,revisions:t}){return t.map(({text:e})=>e).filter(e=>e!==null).filter(t=>t!==e&&(0,s.U)(t))}function mayHoldVote(e){return commandsIn(e).some(({verb:e})=>e!=="recheck"&&e!=="help"&&e!=="in-code")||e.edited&&(e.revisions.length===0||e.revisions.some(({text:e})=>e===null||(0,s.U)(e)))}function isBy(e,t){return e!==null&&(0,o.q)(e.login,t)}}),8393:((e,t,n)=>{n.d(t,{p:()=>bodyFingerprint,x:()=>readBody})
var o=n(8086)
var r=n(9416)
var s=n(2745)
var a=n(3061)
var i=n(4835)
var l=n(4497)
var c=n(4383)
const u="the description"
function readBody(e,t){const n=(0,r.S)(e)
if(n===null)return{...i.P,problems:[(0,s.CC)(u,"a page nested too deeply to be read","plain paragraphs")]}
const o=l.jl.filter(e=>t||e!=="Change")
const a=n.filter(e=>e.within==="page")
const c=declaringBlock(a,d)??(t?declaringBlock(a,["Change"]):void 0)
const h=a.filter(e=>e!==c).flatMap(({lines:e})=>e.filter(e=>declares(e,d))).map(e=>strayLine(e,c!==void 0))
if(c===void 0)return{...i.P,problems:h,nearMiss:h.length>0?null:nearMissIn(a)}
const f=readDeclaration(c,o)
return{...f,problems:[...f.problems,...h]}}const d=["Target-Cohort","Expect-Sites"]
function declaringBlock(e,t){return e.find(({place:e,lines:n})=>e!=="other"&&n.some(e=>declares(e,t)))}function declares({text:e},t){return(0,l.ot)(e,t).kind==="trailer"}function strayLine({text:e},t){return(0,s.CC)(u,e,t?"one declaration: all of its lines in one paragraph, and none of them anywhere else on the page, but in quotations and code blocks":"the declaration in a paragraph or list item of its own, as plain text")}function nearMissIn(e){for(const{text:t}of e.flatMap(e=>e.lines)){const e=(0,l.ot)(t,d)
if(e.kind==="nearly")return{written:(0,s.ml)(t),line:(0,l.eh)(e.meant,e.value)}}return null}function readDeclaration({lines:e},t){const n=e.map(e=>({line:e,reading:(0,l.ot)(e.text,t)}))
const values=e=>n.flatMap(({reading:t})=>t.kind==="trailer"&&t.trailer===e?[t.value]:[])
const o=n.flatMap((e,o)=>problemOf(e,n[o-1]?.reading??null,t)??[])
const keep=e=>{if(e.ok)return[e.value]
o.push(e.error)
return[]}
const once=(e,t)=>{const[n,...r]=values(e)
if(n===void 0)return
if(r.length===0)return keep(t(`trailer ${e}`,n))[0]
o.push((0,s.CC)(`trailer ${e}`,values(e).join("; "),"the trailer once"))
return}
const r=values("Target-Cohort").flatMap(c.ry)
const a=r.length===0?void 0:keep((0,c.LT)("trailer Target-Cohort",r))[0]
const i=once("Expect-Sites",c.qX)
const u=once("Change",c.pm)
const d=["Requires","Forbids"].flatMap(e=>values(e).map(t=>({name:e==="Requires"?"requires":"forbids",selector:t})))
const h={...a&&{cohorts:a},...i&&{expect:i},...u!==void 0&&{change:u}}
return{part:o.length>0?null:h,conditions:d,problems:o,nearMiss:null}}function problemOf({line:e,reading:t},n,r){const{text:a,oddities:i}=e
const l=pasteFor(t,r)
const wrong=e=>({...(0,s.CC)("the declaration",a,e),...t.kind==="nearly"&&{nearest:t.meant},...l&&{paste:l}})
const[c]=i
if(c!==void 0)return wrong(allowedFor(c))
if((0,o.FN)(a))return wrong("no character that the page does not show, and none that turns the order of others")
switch(t.kind){case"nearly":return wrong(`one of ${r.join(", ")}, as it is written here, then a colon`)
case"trailer":return hasSecond(t.value,r)?wrong("each line of the declaration on a line of its own"):null
case"text":return a!==""&&(n?.kind==="trailer"||n?.kind==="nearly")?wrong("no text right below a line of the declaration: a blank line in front of it, or all of the value on one line"):null
case"foreign":return null}}function pasteFor(e,t){if(e.kind==="foreign"||e.kind==="text")return null
const n=e.kind==="trailer"?e.trailer:e.meant
return n==="Requires"||n==="Forbids"||hasSecond(e.value,t)?null:{into:"description",lines:[(0,l.eh)(n,e.value)]}}function hasSecond(e,t){return t.some(t=>new RegExp(`(?<![\\p{L}\\p{N}-])${t}\\s*:`,"iu").test(e))}function allowedFor(e){switch(e){case"hidden":return"nothing that the page hides"
case"struck":return"nothing that is struck out"
case"collapsed":return"a paragraph that the page shows without a click"
case"turned":return"text in its usual direction"
case"part-code":return"no inline code, or inline code over the whole line"
case"other":return"plain text, links, bold and italics; pictures, boxes and other elements stand in another paragraph"}}function bodyFingerprint(e,t){const{part:n,conditions:o,problems:r,nearMiss:s}=readBody(e,t)
return JSON.stringify([n?.cohorts??null,n?.expect===void 0?null:(0,a.Tp)(n.expect),n?.change??null,o,r,s])}}),3061:((e,t,n)=>{n.d(t,{Tp:()=>printRange,oR:()=>joined,sA:()=>printSelectors,wp:()=>printRequirements})
var o=n(2025)
function printRange(e){return e.min===e.max?String(e.min):`${e.min}-${e.max}`}function printSelectors(e){return[...new Set(e.map(o.vJ))].toSorted()}function joined(e){const t=new Map(e.flatMap(e=>e.terms).map(e=>[(0,o.eV)(e),e]))
return{terms:[...t.values()]}}function printRequirements(e){return(0,o.vJ)(joined(e))}}),3605:((e,t,n)=>{n.d(t,{o:()=>historyOf})
function historyOf(e,t){return{changedSince:({timeline:n})=>{const o=latest(n.filter(t))
return t=>o!==void 0&&o.at>=t?e:null},lastChangedBy:({timeline:e})=>lastKnown(e.filter(t))}}function lastKnown(e){const t=latest(e.filter(({by:e})=>e!==null))
return t===void 0?[]:[t.by]}function latest(e){return e.reduce((e,t)=>e===void 0||t.at>=e.at?t:e,void 0)}}),4264:((e,t,n)=>{n.d(t,{N:()=>parseManifest})
var o=n(5943)
var r=n(9625)
var s=n(7549)
var a=n(6699)
var i=n(2745)
var l=n(5569)
var c=n(4383)
const u=["cohorts","requires","forbids","expect","change","sites","select"]
const d=128*1024
const h="a release manifest of at most 128 KB; `select` names many sites in one line"
const f=(0,s.Bq)("a text that is not blank")
const p=o.KCZ([f,(0,s.p_)(f,"at least one label selector")],{error:"a label selector, or a list of them"})
const m=(0,s.Qq)("a number of sites").regex(/^\d{1,9}$/)
const v=(0,s.pq)({cohorts:(0,s.p_)((0,s.Bq)("a cohort name"),"at least one cohort name").optional(),requires:p.optional(),forbids:p.optional(),expect:o.KCZ([m,f,o.rej({min:m,max:m})],{error:"a number, a range or { min, max }"}).optional(),change:f.optional(),sites:(0,s.p_)((0,s.Bq)("a site id"),"at least one site id").optional(),select:f.optional()}).refine(e=>Object.keys(e).length>0,{error:`at least one of the keys ${u.join(", ")}`}).refine(e=>e.sites===void 0||e.select===void 0,{error:"either sites or select, not both"})
function parseManifest(e,t){if(e.length>d)return(0,l.f)([(0,i.CC)(t,`${e.length} characters`,h)])
const n=(0,a.h)(e,t,"failsafe","a release manifest in YAML")
if(!n.ok)return n
const{value:o,places:s}=n.value
const c=v.safeParse(o)
return c.success?toPart(c.data,s):(0,l.f)((0,r.GW)(c.error.issues,o,s,e=>e.length===0?u:["min","max"]))}function toPart(e,t){const n=[]
const keep=e=>{if(e.ok)return[e.value]
n.push(e.error)
return[]}
const selectorsOf=n=>[e[n]??[]].flat().flatMap(e=>keep((0,c.Id)(t.at([n]),e)))
const o=e.cohorts===void 0?[]:keep((0,c.LT)(t.at(["cohorts"]),e.cohorts))
const r=selectorsOf("requires")
const s=selectorsOf("forbids")
const a=e.expect===void 0?[]:keep(toRange(t.at(["expect"]),e.expect))
const i=e.select===void 0?[]:keep((0,c.Id)(t.at(["select"]),e.select))
if(n.length>0)return(0,l.f)(n)
const u=i[0]!==void 0?{kind:"select",select:i[0]}:e.sites&&{kind:"sites",ids:[...new Set(e.sites)].toSorted()}
return(0,l.ok)({...o[0]&&{cohorts:o[0]},...r.length>0&&{requires:r},...s.length>0&&{forbids:s},...a[0]&&{expect:a[0]},...e.change!==void 0&&{change:e.change.trim()},...u&&{targets:u}})}function toRange(e,t){return(0,c.qX)(e,typeof t==="string"?t:`${t.min}-${t.max}`)}}),1830:((e,t,n)=>{n.d(t,{L:()=>printManifest,V:()=>printWhole})
var o=n(3061)
var r=n(2025)
function printManifest(e){const first=t=>e.find(e=>e[t]!==void 0)?.[t]
const t=first("cohorts")
const n=first("expect")
const s=first("change")
const a=first("targets")
return[...t?[`cohorts: ${printList(t)}`]:[],...selectors("requires",(0,o.sA)(e.flatMap(e=>e.requires??[]))),...selectors("forbids",(0,o.sA)(e.flatMap(e=>e.forbids??[]))),...n?[`expect: ${(0,o.Tp)(n)}`]:[],...s!==void 0?[`change: ${scalar(s)}`]:[],...a?.kind==="sites"?[`sites: ${printList(a.ids)}`]:[],...a?.kind==="select"?[`select: ${scalar((0,r.vJ)(a.select))}`]:[]]}function printWhole({cohorts:e,all:t,requires:n,forbids:o,expect:r,change:s,targets:a}){return printManifest([{cohorts:t?["all"]:e,requires:n,forbids:o,...r&&{expect:r},...s!==null&&{change:s},targets:a}])}function selectors(e,t){const[n,...o]=t
if(n===void 0)return[]
return[`${e}: ${o.length===0?scalar(n):printList(t)}`]}function printList(e){return`[${e.map(scalar).join(", ")}]`}function scalar(e){return/^[A-Za-z0-9][A-Za-z0-9._/=-]*$/.test(e)?e:JSON.stringify(e)}}),2437:((e,t,n)=>{n.d(t,{Av:()=>parseDeclaration,MI:()=>declarationOf,fD:()=>rulesOf})
var o=n(4979)
var r=n(2745)
var s=n(3061)
var a=n(1830)
var i=n(6396)
var l=n(4383)
function rulesOf(e){if(e===null)return{known:null,former:new Map,change:false,manifests:[],standing:false}
return{known:[...e.cohorts.keys()],former:(0,o.ao)(e),change:e.releases.change!==null,manifests:e.releases.manifests,standing:e.releases.deployed==="environment"&&(0,o.VM)(e).length>1}}function declarationOf(e){return e.kind==="read"?e.declaration:null}function parseDeclaration(e,t){const n=i.H.map(n=>({source:n,reading:n.read(e,t.change)}))
const o=n.flatMap(({source:e,reading:t})=>t.part===null?[]:[{...t.part,source:e}])
const r=o.some(e=>e.cohorts!==void 0)
const s=n.flatMap(({reading:n})=>[...n.problems,...misplaced(n,o,e.manifest,t),...n.nearMiss!==null&&r?[overlooked(n.nearMiss)]:[]])
const a=n.find(({reading:e})=>e.nearMiss!==null)?.reading.nearMiss??null
if(s.length>0)return{kind:"invalid",problems:s}
if(e.manifest.kind==="several")return{kind:"conflict",conflicts:[severalManifests(e.manifest.paths)]}
const l=o.map(e=>withCurrentNames(writeOutAll(e,t.known),t.former))
const c=u.flatMap(e=>conflictOf(e,l,t))
if(c.length>0)return{kind:"conflict",conflicts:c}
const d=first(l,"cohorts")
if(d===void 0)return{kind:"missing",nearMiss:a}
const h=o.find(e=>e.cohorts!==void 0&&e.cohorts[0]!=="all")
if(t.standing&&h!==void 0&&first(o.filter(({source:e})=>e.stands),"cohorts")===void 0)return{kind:"invalid",problems:[notStanding(h,o,e.manifest,t)]}
return{kind:"read",sources:l.map(({source:e})=>e.name),saidBy:{cohorts:saying(l,"cohorts"),expect:saying(l,"expect")},declaration:{cohorts:d,all:o.some(e=>e.cohorts?.[0]==="all"),requires:first(l,"requires")??[],forbids:first(l,"forbids")??[],expect:first(l,"expect")??null,change:first(l,"change")??null,targets:first(l,"targets")??{kind:"covered"}}}}function overlooked({written:e,line:t}){const n="a line of the declaration, as it is written there, or none that comes close to one"
return{...(0,r.CC)("the description",e,n),paste:{into:"description",lines:[t]}}}function misplaced({conditions:e,problems:t},n,o,s){if(e.length===0)return[]
const a=e.map(({name:e,selector:t})=>({name:e,read:(0,l.Id)(`trailer ${c[e]}`,t)}))
const i=a.flatMap(e=>e.read.ok?[]:[e.read.error])
const selectors=e=>a.flatMap(t=>t.name===e&&t.read.ok?[t.read.value]:[])
const u=(0,r.CC)("the declaration",e.map(({name:e,selector:t})=>`${c[e]}: ${t}`).join("; "),"conditions in a release manifest only, where they stay in force with the change")
if(i.length>0||t.length>0)return[...i,u]
const d=[...n,{requires:selectors("requires"),forbids:selectors("forbids")}]
return[{...u,paste:manifestFor(d,o,s)}]}const c={requires:"Requires",forbids:"Forbids"}
function notStanding(e,t,n,o){const s="cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions"
return{...(0,r.CC)(e.source.place,(e.cohorts??[]).join(", "),s),paste:manifestFor(t,n,o)}}function manifestFor(e,t,{manifests:n}){const o=t.kind==="file"?t.path:n[0]??"releases.manifests of the policy"
return{into:"manifest",path:o,lines:(0,a.L)(e)}}function severalManifests(e){return{part:"manifest",said:e.map(e=>({source:"manifest",value:e}))}}function writeOutAll(e,t){return t!==null&&e.cohorts?.[0]==="all"?{...e,cohorts:t.toSorted(),all:true}:e}function withCurrentNames(e,t){const n=e.cohorts?.map(e=>t.get(e)??e)
return n===void 0?e:{...e,cohorts:[...new Set(n)].toSorted()}}const u=[{name:"cohorts",print:(e,{standing:t})=>e.all===true&&t?"all":e.cohorts?.join(", ")},{name:"requires",print:e=>e.requires&&(0,s.wp)(e.requires)},{name:"forbids",print:e=>e.forbids&&(0,s.sA)(e.forbids).join("; ")},{name:"expect",print:e=>e.expect&&(0,s.Tp)(e.expect)},{name:"change",print:e=>e.change}]
function conflictOf({name:e,print:t},n,o){const r=n.flatMap(e=>{const n=t(e,o)
return n===void 0?[]:[{source:e.source.name,value:n}]})
return new Set(r.map(({value:e})=>e)).size>1?[{part:e,said:r}]:[]}function first(e,t){return e.find(e=>e[t]!==void 0)?.[t]}function saying(e,t){return e.filter(e=>e[t]!==void 0).map(({source:e})=>e.name)}}),2647:((e,t,n)=>{n.d(t,{h:()=>Revisions})
class Revisions{#V
constructor(e){this.#V=e.toSorted((e,t)=>e.at<t.at?-1:e.at>t.at?1:0)}at(e){const t=this.#Q(e)
let n=t
while(this.#V[n]?.at===e)n+=1
return{before:this.#V[t-1],within:this.#V.slice(t,n)}}#Q(e){let[t,n]=[0,this.#V.length]
while(t<n){const o=t+n>>>1
if((this.#V[o]?.at??"")<e)t=o+1
else n=o}return t}}}),6396:((e,t,n)=>{n.d(t,{H:()=>w})
var o=n(8393)
var r=n(2647)
var s=n(4835)
const a={name:"body",says:"the description says",changes:{"body-changed":"given before the declaration in the description changed: approve again","body-unreadable":"given on a description that can no longer be read: approve again"},place:"the declaration",stands:false,read:({html:e},t)=>e===void 0?s.P:(0,o.x)(e,t),changedSince:bodyChangedSince,lastChangedBy:({revisions:e},t)=>lastEditors(e,t)}
function bodyChangedSince({revisions:e},t){if(e.length===0)return()=>null
const n=new r.h(e)
const o=new Map
return e=>{if(!o.has(e))o.set(e,changeSince(n.at(e),t))
return o.get(e)??null}}function changeSince({before:e,within:t},n){if(e===void 0&&t.length===0)return"body-unreadable"
for(const{text:o}of e===void 0?t:[e,...t]){if(o===null)return"body-unreadable"
const e=n.compare(o)
if(e!=="same")return e==="changed"?"body-changed":"body-unreadable"}return null}function lastEditors(e,t){let n=[]
let o
for(const r of e){if(o!==void 0){const[e,s]=[o,r].map(({text:e})=>e===null?null:t.fingerprint(e))
if(o.text===null||o.text!==r.text)if(e===null||s===null)n.push(r.by)
else if(e!==s)n=[r.by]}o=r}return n}var i=n(3605)
var l=n(2818)
var c=n(8086)
var u=n(2745)
var d=n(5569)
var h=n(4497)
var f=n(4383)
const p=/^cohort:(.*)/is
const m=new RegExp(`^\\s*(.{1,30}?)\\s*${h.oH.source}`,"u")
function parseLabels(e){const t=e.find(isNearlyCohortLabel)
if(t!==void 0)return(0,d.f)((0,u.CC)("labels cohort:<name>",t,"cohort:<name>, written exactly so; take this label off, or give it that name"))
const n=e.map(e=>p.exec(e.toWellFormed())?.[1]?.trim()).filter(e=>e!==void 0)
if(n.length===0)return(0,d.ok)(void 0)
const o=(0,f.LT)("labels cohort:<name>",n)
return o.ok?(0,d.ok)({cohorts:o.value}):o}function isNearlyCohortLabel(e){if(p.test(e))return false
const[,t=""]=m.exec((0,c.zG)(e).normalize("NFKC"))??[]
const n=t.toLowerCase().replace(/^target[\s_-]*/,"")
return(0,l.Io)(n,"cohort")<=1||(0,c._4)(n,"cohort")}function isCohortLabel(e){return e===null||p.test(e)}const v={name:"labels",says:"the labels say",changes:{"label-changed":"given before a cohort label changed: approve again"},place:"labels cohort:<name>",stands:false,read({labels:e=[]}){const t=parseLabels(e)
return t.ok?{...s.P,part:t.value??null}:{...s.P,problems:[t.error]}},...(0,i.o)("label-changed",e=>e.kind==="label"&&isCohortLabel(e.label))}
var g=n(4264)
const y={name:"manifest",says:"the manifest says",changes:{},place:"the manifest",stands:true,read({manifest:e}){switch(e.kind){case"none":case"several":return s.P
case"unreadable":return{...s.P,problems:[(0,u.CC)(e.path,e.why,"a release manifest: a YAML text of at most 1 MB")]}
case"file":{const t=(0,g.N)(e.content,e.path)
return t.ok?{...s.P,part:t.value}:{...s.P,problems:t.error}}}},changedSince:()=>()=>null,lastChangedBy:()=>[]}
const w=[a,v,y]}),4835:((e,t,n)=>{n.d(t,{P:()=>o})
const o={part:null,problems:[],conditions:[],nearMiss:null}}),4497:((e,t,n)=>{n.d(t,{eh:()=>trailerLine,jl:()=>s,oH:()=>c,ot:()=>readTrailer})
var o=n(8086)
var r=n(2745)
const s=["Target-Cohort","Expect-Sites","Change","Requires","Forbids"]
const a=/^([A-Za-z-]+)\s*:(.*)$/su
const i=/^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s+\S*#\d+\b/iu
const l=/^\p{L}[\p{L}\p{M}\p{N}-]*:(?:\s|$)/u
function readTrailer(e,t){const n=e.trim()
const[,r="",s=""]=a.exec(n)??[]
const c=t.find(e=>e.toLowerCase()===r.toLowerCase())
if(c!==void 0)return{kind:"trailer",trailer:c,value:s.trim()}
const u=(0,o.zG)(n).normalize("NFKD")
const d=nearlyTrailer(u,t)??withoutColon(u,t)
if(d!==null)return d
return{kind:l.test(n)||i.test(n)?"foreign":"text"}}const c=/[:\u02D0\u02F8\u0589\u05C3\u0703\u0704\u0903\u0A83\u16EC\u1803\u1809\u205A\u2236\uA4FD\uA789\uFE13\uFE30\uFE55\uFF1A]/u
const u=/\p{L}(?:.*\p{L})?/su
const d=/[\s_\p{Pd}]+/u
const h=60
function nearlyTrailer(e,t){const n=e.search(c)
const s=u.exec(e.slice(0,Math.max(0,n)).slice(0,2*h))?.[0].replaceAll(/\p{M}/gu,"").toLowerCase()
if(s===void 0||s.length>h)return null
const a=s.split(d)
const i=a.join("")
const l=/\s/.test(s)?t.filter(e=>e.split("-").length===a.length):t
const f=(0,r.pA)(a.join("-"),l)
const p=t.find(e=>(0,o._4)(i,e.replace("-","").toLowerCase()))??t.find(e=>e===f)
return p===void 0?null:{kind:"nearly",meant:p,value:e.slice(n+1).trim()}}function withoutColon(e,t){for(const n of t){const t=new RegExp(`^\\P{L}*${n.replace("-","[\\s_\\p{Pd}]*")}(?![\\p{L}\\p{N}_-])(.*)$`,"isu").exec(e)
if(t===null||n==="Change"&&!/^\s*(?:=|\S+\s*$)/u.test(t[1]??""))continue
return{kind:"nearly",meant:n,value:(t[1]??"").replace(/^[\s=\p{Pd}>]+/u,"").trim()}}return null}function trailerLine(e,t){const n=`${e}: ${(0,o.zG)(t).replaceAll("`","").trim()}`
return/[\\*~<>&[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(n)?`\`${n}\``:n}}),4383:((e,t,n)=>{n.d(t,{Id:()=>readSelector,LT:()=>readCohorts,pm:()=>readChange,qX:()=>readRange,ry:()=>splitList})
var o=n(2745)
var r=n(5569)
var s=n(2025)
function readSelector(e,t){const n=(0,s.Pl)(t)
return n.ok?n:(0,r.f)((0,o.CC)(e,t,`${s.mx}; ${n.error}`))}const a=/^(\d{1,9})(?:\s*-\s*(\d{1,9}))?$/
function readRange(e,t){const n=a.exec(t)
const s=Number(n?.[1]??Number.NaN)
const i=Number(n?.[2]??s)
return s<=i?(0,r.ok)({min:s,max:i}):(0,r.f)((0,o.CC)(e,t,"a number of sites (1150) or a range (1100-1200), without separators"))}function readCohorts(e,t){const n=[...new Set(t)].toSorted()
if(n.length===0||n.includes(""))return(0,r.f)((0,o.CC)(e,t.join(", "),"cohort names separated by commas, or `all`"))
if(n.includes("all")&&n.length>1)return(0,r.f)((0,o.CC)(e,n.join(", "),"either `all` alone or the names of cohorts"))
return(0,r.ok)(n)}const i=100
function readChange(e,t){return t===""||t.length>i?(0,r.f)((0,o.CC)(e,t,`a change number of at most ${i} characters`)):(0,r.ok)(t)}function splitList(e){return e.split(",").map(e=>e.trim())}}),5717:((e,t,n)=>{n.d(t,{TN:()=>keyOf,dn:()=>judgeBaseline,eh:()=>baselineQuestion,qx:()=>ownersIn,wD:()=>movedBaselines})
var o=n(6737)
var r=n(4979)
var s=n(7264)
function keyOf(e,{cohort:t,environment:n}){if(typeof e!=="object")return null
const o=[t.name,...t.formerly]
const s=o.map(t=>e.cohorts.get(t)).find(e=>e!==void 0)
const a=s===void 0?[]:(0,r.M2)(s)
return a.find(({name:e})=>(0,r.q)(e,n.name))?.baseline??null}function movedBaselines(e,t){return(0,r.y9)(t).filter(t=>t.environment.baseline!==null&&t.environment.baseline!==keyOf(e,t))}function ownersIn(e,t){return typeof e==="object"?[t.name,...t.formerly].flatMap(t=>e.cohorts.get(t)?.owners??[]):[]}function baselineQuestion(e,t,n,o){const r=new Map([...t.cohorts,[n.name,{...n,owners:o}]])
const{pull:s,plan:a}=e
const i={cohorts:[n.name],crossCohort:true}
return{pull:s,policy:{...t,cohorts:r},plan:a,involved:i,declared:[],release:true,guarded:true}}function judgeBaseline(e,t){const{policy:n,involved:r}=e
const a=(0,o.ki)(e,t)
const{counted:i,needed:l,vetoes:c,eligible:u}=a
const d=i.filter(({forPolicy:e})=>e).length
const h=i.filter(({cohorts:e})=>e.length>0).length
const f=r.cohorts.some(e=>(n.cohorts.get(e)?.owners.length??0)>0)
const isOfPolicy=({cohort:e})=>e==="policy"
const p=d<(f?1:2)
const m=f&&h===0
const v=Math.max(l-i.length,p||m?1:0)
const g=u.filter(e=>isOfPolicy(e)?p:m)
const y=g.length>0&&v<=g.length?g:u.filter(e=>f||isOfPolicy(e))
return{approved:c.length===0&&i.length>=l&&!p&&!m,approvals:{...a,eligible:y,unreachable:Math.max(0,v-(0,s.R5)(y))}}}}),7062:((e,t,n)=>{n.d(t,{Dj:()=>withinReach,T4:()=>isEverywhere,Yc:()=>sitesOf,r:()=>handedOut,xg:()=>isReached})
var o=n(5569)
var r=n(953)
var s=n(6831)
function isReached({stand:e},t){switch(e){case"same":return false
case"newer":return t
case"older":case"apart":case"unknown":return!t}}function reachedSites({groups:e,rollback:t,policy:n}){if(n.releases.deployed==="environment")return null
return sitesOf((e??[]).filter(e=>isReached(e,t.applies)))}function withinReach(e){const t=reachedSites(e)
if(t===null)return e
const n=new s.MW(t)
const{members:r,standing:a}=e
return{...e,members:r.ok?(0,o.ok)({...r.value,violations:r.value.violations.filter(({site:e})=>n.has(e.id))}):r,standing:(t.length===0?[]:a).map(e=>({...e,offenders:e.offenders?.filter(({id:e})=>n.has(e))??null}))}}function sitesOf(e){return e.flatMap(({sites:e})=>e).toSorted(r.U)}function isEverywhere({groups:e,inTheWay:t,members:n}){return e!==null&&t.length===0&&n.ok&&n.value.targets.length>0&&e.every(({stand:e})=>e==="same")}function handedOut(e){const{members:t,standing:n,rollback:o}=e
if(!t.ok)return null
const r=reachedSites(e)??t.value.targets
if(!o.applies)return r
const s=new Set(n.flatMap(({offenders:e})=>(e??[]).map(({id:e})=>e)))
return r.filter(e=>!s.has(e))}}),5028:((e,t,n)=>{n.d(t,{FI:()=>gatePlan,O6:()=>reaches,Y_:()=>isUndone,fj:()=>reachesCohort,gW:()=>changesStanding,he:()=>isCounted,vl:()=>changedPaths})
var o=n(2437)
var r=n(7047)
function isCounted({reaches:e,undone:t}){return e&&!t}function gatePlan({releases:e}){const t=e.filter(isCounted).map(({outcome:e})=>e.plan)
return(0,r.JP)(t.filter(e=>e!==null))}function reaches({facts:e,pull:t,verdict:n},o){if(e===null||t===null)return true
const r=e.resolution?.ok===true?e.resolution.value:null
return n!=="skip"&&reachesCohort(e,r,o)}function reachesCohort({scope:e,declaration:t},n,r){if(!e.release||t.kind==="unneeded")return false
const s=(0,o.MI)(t)
if(s===null||n===null)return true
return r.paths.length===0||e.reach.has(r.name)||s.cohorts.includes(r.name)||(n.cohorts.get(r.name)?.targeted??0)>0}function changesStanding({facts:e},t){if(e===null)return false
const{cohorts:n,unreadable:o}=e.changed
return n.includes(t.name)||o.length>0}function changedPaths({changes:e}){return e.flatMap(({path:e,previous:t})=>t===null?[e]:[e,t])}function isUndone({pull:e},t){return e!==null&&changedPaths(e).every(e=>!t.has(e))}}),2676:((e,t,n)=>{n.d(t,{Nl:()=>earlyIn,gA:()=>freezesFor,z1:()=>isRollback})
var o=n(5683)
var r=n(5028)
function isRollback({rollback:e}){return e.applies}function freezesFor(e){const t=e.releases.some(r.he)
return isRollback(e)||!t?[]:(0,o._1)(e.policy.freezes,e.cohort)}function earlyIn(e){const{risk:t}=e
const n=t?.waves??null
if(t===null||n===null||isRollback(e))return[]
return n.earlier.flatMap(({wave:e,environments:n})=>n.flatMap(({name:n,state:o})=>{const r=o.kind==="there"?o.since+e.bake:null
return r===null||r<=t.now?[]:[{wave:e.name,environment:n,until:r}]}))}}),491:((e,t,n)=>{n.d(t,{L:()=>o,V:()=>failure})
const o="all deployments of the repository"
function failure(e,t,n,o){return{effect:"error",code:e,asked:t,expected:n,observed:o}}}),3089:((e,t,n)=>{n.d(t,{AI:()=>globProblem,SR:()=>ignoreGlobs,ew:()=>folderGlobs,gV:()=>globs})
const o=500
const r=100
const s=[[/^!/,'without "!" in front, which takes nothing out (a name that begins so: "\\!name")'],[/[@+?*!]\(/,'without "@(", "+(", "?(", "*(" and "!(" (either of two: "{a,b}"; such a name: "@\\(name)")'],[/\{[^{},]*\.\.[^{},]*\}/,'without ranges in braces (written out: "{1,2,3}")'],[/\[[^\]]*\[:/,'without classes such as "[[:digit:]]" (a digit: "[0-9]")']]
function globProblem(e){if(e.length>o)return`of at most ${o} characters`
if(alternatives(e).length>r)return`with at most ${r} combinations of braces`
if(/(?:^|[^\\])(?:\\\\)*\\$/.test(e))return"that does not end in a backslash"
const t=[e,...alternatives(e)].map(e=>e.replaceAll(/\\[^]/g,"_"))
const n=s.find(([e])=>t.some(t=>e.test(t)))
if(n!==void 0)return n[1]
if(alternatives(e).some(e=>e.split("/").some(e=>["",".",".."].includes(e))))return'relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")'
return}function globs(e){return matchAny(stepsOf(e))}function folderGlobs(e){return matchAny(stepsOf(e).flatMap(e=>namesAFolder(e)?[e,[...e,"**"]]:[e]))}function ignoreGlobs(e){return matchAny(stepsOf(e).map(e=>e.at(-1)==="**"?[...e,["*"]]:e))}function stepsOf(e){return e.flatMap(alternatives).map(e=>e.split("/").map(readStep))}function namesAFolder(e){return e.at(-1)?.includes("*")===false}function matchAny(e){return t=>{const n=t.split("/").map(e=>Array.from(e))
return e.some(e=>matches(e,n,e=>e==="**",matchesStep))}}function alternatives(e){const t=innermost(e)
if(t===null)return[e]
const{start:n,end:o,choices:s}=t
const a=[]
for(const t of s){a.push(...alternatives(e.slice(0,n)+t+e.slice(o)))
if(a.length>r)break}return a}function innermost(e){const t=/(?<!\\)\{(?:[^{}\\]|\\[^])*,(?:[^{}\\]|\\[^])*\}/.exec(e)
if(t===null)return null
const[n]=t
return{start:t.index,end:t.index+n.length,choices:n.slice(1,-1).split(/(?<!\\),/)}}const a=/\\([^])|\[([!^]?)(\]?[^\]]+)\]|[^]/gu
function readStep(e){if(e==="**")return"**"
return[...e.matchAll(a)].map(([e,t,n,o])=>{if(t!==void 0)return is(t)
if(o!==void 0)return oneOf(o,n!=="")
if(e==="*")return"*"
return e==="?"?()=>true:is(e)})}function is(e){return t=>t===e}function oneOf(e,t){const n=[...e.matchAll(/([^])-([^])|[^]/gu)].map(([e,t=e,n=e])=>[t,n])
return e=>n.some(([t,n])=>t<=e&&e<=n)!==t}function matchesStep(e,t){return matches(e,t,e=>e==="*",(e,t)=>e(t))}function matches(e,t,n,o){let r=0
let s=-1
let a=0
for(let i=0;i<t.length;){const l=e[r]
const c=t[i]
if(l!==void 0&&n(l)){s=r
a=i
r+=1}else if(l!==void 0&&c!==void 0&&o(l,c)){r+=1
i+=1}else if(s>=0){a+=1
i=a
r=s+1}else return false}return e.slice(r).every(n)}}),6737:((e,t,n)=>{n.d(t,{q0:()=>asksPeople,xS:()=>factsOf,SZ:()=>isApproved,ki:()=>judgeRuleChange,EO:()=>ownersToLookUp,Sv:()=>peopleQuestion,DI:()=>ruleChangeQuestion})
var o=n(7381)
var r=n(2933)
var s=n(2827)
var a=n(6667)
var i=n(7264)
var l=n(953)
var c=n(54)
var u=n(5862)
var d=n(760)
const h=10
function hearCommands(e,t){const n=new Set([...t.counted,...t.vetoes].map(({url:e})=>e))
const o=(0,r.Gv)(e.pull).flatMap(e=>(0,d.GO)(e.writing).map(t=>({place:e,command:t})))
const s=o.toSorted((e,t)=>(0,l.U)(t.place.at,e.place.at)).flatMap(({place:t,command:n})=>answerTo(t,n,e))
return{heard:o.map(({place:e,command:t})=>({login:e.writing.author?.login??"ghost",url:e.writing.url,at:e.at,verb:t.verb,effect:effectOf(t,e,n)})),answers:s.slice(0,h)}}function effectOf(e,t,n){switch(e.verb){case"recheck":case"help":case"emergency":return"taken"
case"approve":if(!t.approves)return"misread"
return n.has(t.writing.url)?"taken":"idle"
case"reject":return n.has(t.writing.url)?"taken":"idle"
case"unreadable":case"in-code":return"misread"}}function answerTo({writing:{author:e,url:t},approves:n},r,s){const a=whyMisread(r,n)
if(a===null||e?.kind!=="user"||(0,u.YK)(s.people,e.login)==="none")return[]
const i=(0,o.Kc)(e.login,s)
if(i.length===0)return[]
const l=r.verb==="unreadable"||r.verb==="in-code"?r.meant:r.verb
const c=r.verb==="unreadable"||r.verb==="in-code"?r.written:"/cohort approve"
return[{login:e.login,url:t,why:a,written:c,line:lineFor(l,i,s.plan)}]}function whyMisread({verb:e},t){switch(e){case"unreadable":case"in-code":return e
case"approve":return t?null:"in-review"
case"reject":case"recheck":case"help":case"emergency":return null}}function lineFor(e,t,n){switch(e){case"approve":return(0,c.y)(t,n)
case"reject":case"recheck":return`/cohort ${e}`
case"help":case"emergency":case null:return"/cohort help"}}var f=n(6291)
function judge_judgeApprovals(e){const{pull:t,policy:n,people:l,release:c,guarded:d,involved:h}=e
const f={...e,contributors:(0,s.p)(t,l.pushers,{renderings:l.renderings,change:n.releases.change!==null}),changedSince:(0,a.I)(e)}
const p=(0,s.I)(t.commits,l.pushers,n.approvals.trustedBots)
const m=p.length>0?1:0
const v=h.crossCohort?n.approvals.cross:n.approvals.within
const g=c?v+m:0
const y=d?n.approvals.policy+(c?0:m):0
const w=r.l_.flatMap(e=>e.votes(f))
const b=perPerson(w.filter(e=>"cohorts"in e))
const k=vetoesOf(f)
const $=g===0?[]:cohortsWithout(b,f)
const x={release:Math.max($.length>0?1:0,g-b.filter(({cohorts:e})=>e.length>0).length),policy:Math.max(0,y-b.filter(({forPolicy:e})=>e).length)}
const O=(0,i.PU)(f,{release:g>0,policy:y>0},b)
return{needed:g,policyNeeded:y,unattributed:p,counted:b,discounted:w.filter(e=>"reason"in e),vetoes:k,unapproved:$,missing:x,eligible:O,unreachable:(0,i.HB)(O,x),unreadableTeams:(0,u.Uv)([...h.cohorts.flatMap(e=>(0,o.K2)(e,n)),...d?n.policyOwners:[]],l.teams),administrators:(0,o.Wx)(f),...hearCommands(f,{counted:b,vetoes:k})}}function cohortsWithout(e,{involved:t,policy:n}){const r=new Set(e.flatMap(({cohorts:e})=>e))
return t.cohorts.filter(e=>!r.has(e)).map(e=>({cohort:e,owners:(0,o.K2)(e,n)}))}function perPerson(e){const t=Map.groupBy(e,({login:e})=>e.toLowerCase())
return[...t.values()].flatMap(e=>e.slice(0,1).map(({login:t,url:n})=>({login:t,cohorts:[...new Set(e.flatMap(({cohorts:e})=>e))],forPolicy:e.some(({forPolicy:e})=>e),url:n})))}function vetoesOf(e){const t=r.l_.flatMap(t=>t.vetoes(e.pull,e.people.renderings))
return(0,f.r7)(t).flatMap(({login:t,url:n})=>{const r=(0,u.YK)(e.people,t)==="none"?[]:(0,o.Kc)(t,e)
return r.length===0?[]:[{login:t,cohorts:r,url:n}]})}var p=n(2437)
function involvement(e,t,n,o,r){const s=new Set([...n?.cohorts??[],...t.reach.keys()])
const a=new Set([...s].map(t=>e.cohorts.get(t)?.dimension))
const i=[...e.cohorts.values()].filter(({name:e,dimension:t})=>s.has(e)||r.includes(e)||a.has(t)&&(o?.cohorts.get(e)?.targeted??0)>0)
return together(i)}function involvementOf(e,t){return together([...e.cohorts.values()].filter(({name:e})=>t.includes(e)))}function together(e){const t=Map.groupBy(e,e=>e.dimension)
return{cohorts:e.map(e=>e.name),crossCohort:[...t.values()].some(e=>e.length>1)}}function factsOf(e,t,n,o=e){const r={...peopleQuestion(e,t,o),people:n}
return{...e,resolution:t,involved:r.involved,approvals:judge_judgeApprovals(r),asked:r}}function peopleQuestion(e,t,n=e){const{pull:o,policy:r,plan:s,scope:a,changed:i}=e
const l=(0,p.MI)(n.declaration)
const c=n===e&&t?.ok===true?t.value:null
const u=a.release||i.cohorts.length===0?l:null
const d=involvement(r,a,u,c,i.cohorts)
return{pull:o,policy:r,plan:s,involved:d,declared:l?.cohorts??[],release:d.cohorts.length>0?a.release||i.cohorts.length>0:a.release&&i.needsDeclaration,guarded:a.guarded.length>0||i.unreadable.length>0}}function asksPeople({scope:e,changed:t}){return e.guarded.length>0||t.unreadable.length>0||e.release||t.cohorts.length>0}function ruleChangeQuestion({pull:e,policy:t,plan:n},o){const r=involvementOf(t,o)
const s=r.cohorts.length>0
return{pull:e,policy:t,plan:n,involved:r,declared:[],release:s,guarded:true}}function isApproved({missing:e,vetoes:t}){return e.policy===0&&e.release===0&&t.length===0}function ownersToLookUp(e,t){const{eligible:n,missing:o}=judge_judgeApprovals({...e,people:t})
const r=n.filter(({cohort:e})=>(e==="policy"?o.policy:o.release)>0)
const s=r.flatMap(({owners:e})=>e.flatMap(e=>e.kind==="user"?[e.login]:[]))
return[...new Set(s)].filter(e=>!t.access.has(e.toLowerCase()))}function judgeRuleChange(e,t){const n={versions:[],complete:true}
return judge_judgeApprovals({...e,people:{...t,policyVersions:n}})}}),2222:((e,t,n)=>{n.d(t,{E:()=>gateOfOutcomes})
var o=n(4431)
function gateOfOutcomes(e,t){const n=t.length>0&&t.every(({facts:e})=>e?.scope.onReleaseBranch===true)
return(0,o.Rv)(e,n?"into-release-branch":"not-judged")}}),8086:((e,t,n)=>{n.d(t,{FN:()=>hasUnseen,_4:()=>looksLike,uz:()=>splitLines,zG:()=>withoutUnseen})
const o=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
const r=new RegExp(o,"gu")
function hasUnseen(e){return o.test(e)}function withoutUnseen(e){return e.replaceAll(r,"")}const s=/[\v\f\u0085\u2028\u2029]/
function splitLines(e){return e.split(s)}function looksLike(e,t){return e.length===t.length&&/[a-z]/.test(e)&&Array.from(t).every((t,n)=>e.charAt(n)===t||e.charAt(n)>"")}}),9416:((e,t,n)=>{n.d(t,{S:()=>readPage})
var o=n(2924)
const r=8e6
const s=250
const a=1e7
function parseTree(e){if(e.length>r)return null
const t=o.jh.createElement("div",o.qy.NS.HTML,[])
try{return(0,o.oH)(t,e,{treeAdapter:boundedAdapter()}).childNodes}catch(e){if(e instanceof BoundReached)return null
throw e}}class BoundReached extends Error{}function boundedAdapter(){let e=0
let t=0
const search=e=>{t+=e
if(t>a)throw new BoundReached}
return{...o.jh,onItemPush:()=>{e+=1
if(e>s)throw new BoundReached},onItemPop:()=>{e-=1},insertBefore:(e,t,n)=>{search(e.childNodes.length)
o.jh.insertBefore(e,t,n)},insertTextBefore:(e,t,n)=>{search(e.childNodes.length)
o.jh.insertTextBefore(e,t,n)},detachNode:e=>{const t=e.parentNode?.childNodes??[]
if(t.at(-1)!==e)search(t.length)
o.jh.detachNode(e)}}}function attribute(e,t){return e.attrs.find(e=>e.name===t)?.value}function isElement(e){return"tagName"in e}function isText(e){return e.nodeName==="#text"}const i=new Set(["address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form","h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul"].flatMap(e=>e.split(" ")))
const l=new Set("area audio base canvas embed head iframe link math meta noembed noframes noscript object param script style svg template title video".split(" "))
const c=new Set("a b em i span strong".split(" "))
const u=new Set(["code"])
const d=new Set(["del","s","strike"])
function roleOf(e){const{tagName:t}=e
if(t==="br")return{kind:"break"}
if(isHidden(e))return{kind:"hidden"}
const n=i.has(t)?"block":"inline"
return{kind:n,code:u.has(t),oddity:oddityOf(e,n)}}function isHidden(e){return l.has(e.tagName)||attribute(e,"hidden")!==void 0||/display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(attribute(e,"style")??"")}function oddityOf(e,t){const{tagName:n}=e
if(d.has(n))return"struck"
if(n==="details")return"collapsed"
if(n==="bdo"||n==="bdi"||attribute(e,"dir")?.trim().toLowerCase()==="rtl")return"turned"
if(attribute(e,"style")!==void 0)return"other"
return t==="block"||c.has(n)||u.has(n)?null:"other"}function isEmailQuotation(e){const t=classesOf(e)
return t.includes("email-hidden-reply")||t.includes("email-quoted-reply")}function keepsLineEnds(e){return e.tagName==="pre"||e.tagName==="textarea"||classesOf(e).some(e=>e==="email-fragment"||e==="email-signature-reply")}function classesOf(e){return(attribute(e,"class")??"").split(/\s/)}function readPage(e){const t=parseTree(e)
if(t===null)return null
const n=new PageReader
n.readAll(t,h)
return n.finish()}const h={place:"other",within:"page",code:false,lineEnds:false,oddities:[]}
class PageReader{#Z=[]
#J=[]
#X=new LineBuilder
#ee=h
readAll(e,t){for(const n of e)this.#U(n,t)}finish(){this.#te(h)
return this.#Z}#U(e,t){if(isText(e))this.#ne(e.value,t)
else if(isElement(e))this.#oe(e,t)}#ne(e,t){if(!t.lineEnds){this.#X.add(e,t)
return}for(const[n,o]of e.split(/\r\n?|\n/).entries()){if(n>0)this.#re()
this.#X.add(o,t)}}#oe(e,t){const n=roleOf(e)
switch(n.kind){case"break":this.#re()
return
case"hidden":this.#X.mark("hidden")
return
case"inline":if(isImage(e))this.#X.mark("other")
this.readAll(e.childNodes,inside(e,t,n))
return
case"block":this.#se(e,t,{...inside(e,t,n),place:placeOf(e)})
return}}#se(e,t,n){this.#te(n)
this.readAll(e.childNodes,n)
this.#te(t)}#re(){this.#J.push(this.#X.finish())
this.#X=new LineBuilder}#te(e){this.#re()
const{place:t,within:n}=this.#ee
if(this.#J.some(e=>e.text!==""))this.#Z.push({place:t,within:n,lines:this.#J})
this.#J=[]
this.#ee=e}}function inside(e,t,{code:n,oddity:o}){return{place:t.place,within:withinOf(e,t),code:t.code||n,lineEnds:t.lineEnds||keepsLineEnds(e),oddities:o===null||t.oddities.includes(o)?t.oddities:[...t.oddities,o]}}function placeOf({tagName:e}){return e==="p"?"paragraph":e==="li"?"item":"other"}function withinOf(e,t){if(e.tagName==="blockquote"||isEmailQuotation(e))return"quotation"
return e.tagName==="pre"&&t.within==="page"?"code":t.within}function isImage({tagName:e}){return e==="img"||e==="input"||e==="button"||e==="select"}class LineBuilder{#ae=""
#ie=new Set
#le=false
#ce=false
add(e,{code:t,oddities:n}){this.#ae+=e
if(/^[ \t\n\f\r]*$/.test(e))return
if(t)this.#le=true
else this.#ce=true
for(const e of n)this.mark(e)}mark(e){this.#ie.add(e)}finish(){const e=this.#ae.replaceAll(/[ \t\n\f\r]+/g," ").replaceAll(/^ | $/g,"")
if(this.#le&&this.#ce)this.mark("part-code")
return{text:e,oddities:[...this.#ie]}}}}),7047:((e,t,n)=>{n.d(t,{BG:()=>definitions,Gb:()=>planDigest,JP:()=>digestOfAll,OK:()=>declarationValue})
var o=n(1662)
var r=n(1219)
var s=n(6585)
var a=n(5943)
var i=n(3061)
var l=n(2025)
function planDigest(e){return digest({version:1,repository:e.repository,pullRequest:e.pullRequest,base:e.base,head:e.head,declaration:e.declaration===null?null:declarationValue(e.declaration),cohorts:e.declaration===null?{}:definitions(e.declaration.cohorts,e.policy)})}function joinedDigest(e){return digest(e.toSorted())}function digestOfAll(e){const t=e.filter(e=>e!==null)
const[n,...o]=t
if(n===void 0||t.length<e.length)return null
return o.length===0?n:joinedDigest(t)}function declarationValue(e){const{targets:t}=e
return{cohorts:e.cohorts.toSorted(),all:e.all,requires:e.requires.length===0?[]:[(0,i.wp)(e.requires)],forbids:(0,i.sA)(e.forbids),expect:e.expect===null?null:{min:e.expect.min,max:e.expect.max},change:e.change,sites:t.kind==="sites"?t.ids.toSorted():null,select:t.kind==="select"?(0,l.vJ)(t.select):null}}function definitions(e,t){return Object.fromEntries(e.map(e=>{const n=t?.cohorts.get(e)
return[e.toWellFormed(),n===void 0?null:{dimension:n.dimension,select:n.select===null?null:(0,l.vJ)(n.select)}]}))}function digest(e){const t=JSON.parse(JSON.stringify(e),(e,t)=>typeof t==="string"?t.toWellFormed():t)
return(0,r.My)((0,o.sc)((0,r.AI)(a.YjP().parse((0,s.A)(t)))))}}),5312:((e,t,n)=>{n.d(t,{O:()=>l,V:()=>a})
var o=n(5943)
var r=n(4214)
var s=n(7549)
const a="sites"
const i="a range of numbers of sites, such as 6000-7000, or one number"
const l=o.g1P(o.YjP(),o.KCZ([o.Whr({error:i}).min(0,{error:i}),(0,s.Qq)(i).regex(/^\d{1,9}(?:-\d{1,9})?$/)],{error:i}).transform((e,t)=>{const[n=0,o=n]=String(e).split("-").map(Number)
if(n<=o)return{min:n,max:o}
t.addIssue(`${i}, the smaller one first`)
return r.tm}),{error:"a mapping of `sites` and names of cohorts to ranges"}).describe("How many sites there may be: `sites` in all, or of a cohort by its name. Another size is an error.")}),5817:((e,t,n)=>{n.d(t,{Wj:()=>toMilliseconds,d_:()=>s,ft:()=>l,md:()=>a,tX:()=>i})
const o=36e5
const r={s:1e3,m:6e4,h:o,d:24*o,w:168*o}
const s=24*o
const a=o
const i=4*o
const l=/^\d{1,6}(?:s|m|h|d|w)$/
function toMilliseconds(e){return Number.parseInt(e,10)*(r[e.slice(-1)]??Number.NaN)}}),1231:((e,t,n)=>{n.d(t,{rZ:()=>inventoryPaths,xc:()=>inventoryScripts,rP:()=>printSource,KQ:()=>toInventory})
var o=n(5817)
function toItemsMapping(e,t){return{items:e===void 0?[]:[...e.matchAll(/"([^"]+)"|(\w+)/g)].map(([,e,t])=>String(e??t)),site:{id:t.id,name:t.name??null,status:t.status??null,cohorts:t.cohorts??null,attributes:Object.entries(t.attributes??{}),labels:t.labels??null,deployed:t.deployed??null}}}function toField(e){if(e==="none")return null
return typeof e==="string"?{kind:"expression",expression:e}:{kind:"header",header:e.header}}function toAsOf(e){if(typeof e==="string")return{kind:"expression",expression:e}
return"newest"in e?{kind:"newest",expression:e.newest}:{kind:"header",header:e.header}}function toNextPage(e){if(e==="none")return{kind:"none"}
if(typeof e==="string")return{kind:"expression",expression:e}
if("link"in e)return{kind:"link",relation:e.link}
if("cursor"in e)return{kind:"cursor",parameter:e.cursor,expression:e.from}
return"offset"in e?{kind:"offset",offset:e.offset,limit:e.limit}:{kind:"page",parameter:e.page}}function toCredentials(e){if(typeof e==="string")return{kind:e}
if("header"in e)return{kind:"header",header:e.header}
return"scheme"in e?{kind:"scheme",scheme:e.scheme}:{kind:"oidc",audience:e.oidc}}function toInventory(e){return{...toSource(e,{kind:"bearer"}),confirm:(e.confirm??[]).map(toConfirmation)}}function toConfirmation(e){return{source:toSource(e,{kind:"none"}),expect:e.expect}}function toSource(e,t){const n=e["max-age"]===void 0?null:(0,o.Wj)(e["max-age"])
const r={bounds:new Map(Object.entries(e.bounds??{})),timeout:e.timeout===void 0?0:(0,o.Wj)(e.timeout)}
switch(e.provider){case"http":return{provider:"http",url:e.url,auth:e.auth===void 0?t:toCredentials(e.auth),query:Object.entries(e.query??{}),mapping:toListMapping(e),maxAge:n??o.d_,...r}
case"file":{const{path:t,branch:o,"pushed-by":s}=e
const a={name:o,pushedBy:s}
return{provider:"file",path:t,branch:isWhole(a)?a:null,mapping:toMapping(e),maxAge:n,...r}}case"step":return{provider:"step",format:e.format,mapping:toMapping(e),asOf:e["as-of"]??null,scripts:e.scripts??[],maxAge:n??o.d_,...r}
case"postgres":return{provider:"postgres",url:e.url,table:e.table,asOf:e["as-of"]??null,snapshot:e.snapshot===void 0,maxAge:n??o.d_,...r}}}function toMapping({items:e,site:t}){return t===void 0?null:toItemsMapping(e,t)}function toListMapping(e){const{site:t,items:n,next:o,total:r,"as-of":s,snapshot:a}=e
const i={site:t,next:o,total:r,asOf:s,snapshot:a}
if(!isWhole(i))return null
return{...toItemsMapping(n,i.site),next:toNextPage(i.next),total:toField(i.total),asOf:toAsOf(i.asOf),snapshot:toField(i.snapshot)}}function isWhole(e){return!Object.values(e).includes(void 0)}function printSource(e){switch(e.provider){case"http":return e.url
case"file":return e.path
case"step":return"the inventory-file of the job"
case"postgres":return`${e.url} ${e.table}`}}function inventoryPaths(e){return sourcesOf(e).flatMap(e=>e.provider==="file"&&e.branch===null?[e.path]:[])}function inventoryScripts(e){return sourcesOf(e).flatMap(e=>e.provider==="step"?e.scripts:[])}function sourcesOf({confirm:e,...t}){return[t,...e.map(({source:e})=>e)]}}),3282:((e,t,n)=>{n.d(t,{ON:()=>parsePolicy,HG:()=>validPolicy})
var o=n(8821)
var r=n(2745)
var s=n(5569)
var a=n(1231)
var i=n(5817)
var l=n(5312)
var c=n(9625)
var u=n(5943)
var d=n(4214)
var h=n(3089)
var f=n(2025)
var p=n(5683)
var m=n(9621)
var v=n(2258)
var g=n(7549)
const y='days and a time from the midnight of each day: "-1d 12:00"'
const w='two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"'
const b='two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"'
const k='the path of a file of this repository with one day a line: ".github/freezes/england.txt"'
const $=read(y,e=>{const t=/^([+-]?\d{1,2})d\s+(\d\d:\d\d)$/.exec(e)
if(t===null)return null
const[n,o]=[Number(t[1]),(0,m.pe)(String(t[2]))]
return o===null||Math.abs(n)>p.DV?null:{days:n,minute:o}})
const x=read(w,e=>{const t=/^(\w{3})\s+(\d\d:\d\d)\s*-\s*(\w{3})\s+(\d\d:\d\d)$/.exec(e)
if(t===null)return null
const[n,o]=[weekTime(t[1],t[2]),weekTime(t[3],t[4])]
if(n===null||o===null)return null
return n.weekday===o.weekday&&n.minute===o.minute?null:{from:n,to:o}})
const O=read(b,e=>{const t=/^(\S+)\s+(\d\d:\d\d)\s+-\s+(\S+)\s+(\d\d:\d\d)$/.exec(e)
if(t===null)return null
const[n,o]=[wallTime(t[1],t[2]),wallTime(t[3],t[4])]
return n===null||o===null||!isBefore(n,o)?null:{from:n,to:o}})
function read(e,t){return(0,g.Qq)(e).transform((n,o)=>{const r=t(n)
if(r!==null)return r
o.addIssue(e)
return d.tm})}function weekTime(e,t){const n=m.w4.findIndex(t=>t===e)
const o=(0,m.pe)(String(t))
return n<0||o===null?null:{weekday:n,minute:o}}function wallTime(e,t){const[n,o]=[(0,m.Iq)(String(e)),(0,m.pe)(String(t))]
return n===null||o===null?null:{day:n,minute:o}}function isBefore(e,t){return e.day<t.day||e.day===t.day&&e.minute<t.minute}const S=(0,g.pq)({name:(0,g.Bq)("a name").describe("What the freeze is called in reports."),zone:(0,g.Qq)("a time zone, as Europe/London").refine(v.DS).describe("The IANA time zone of its times: `Europe/London`."),cohorts:(0,g.p_)((0,g.Qq)("the name of a cohort"),"at least one cohort").optional().describe("The cohorts that it is for. Default: all."),dates:(0,g.Qq)(k).regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.txt$/).optional().describe("A file of the default branch with one day a line, and at the end `until <day>`: what is frozen around each day."),from:$.optional().describe("When it begins, from the midnight of each day of the file. Default: `0d 00:00`."),to:$.optional().describe("When it ends, from the midnight of each day of the file. Default: `+1d 00:00`."),weekly:x.optional().describe("A time of every week: `Fri 15:00 - Mon 07:00`."),once:O.optional().describe("One time: `2026-12-18 17:00 - 2027-01-04 07:00`.")}).transform((e,t)=>{const{dates:n,weekly:o,once:r,from:s,to:a,name:i,zone:l,cohorts:c}=e
const[u,h]=[s??j,a??q]
const f=[...n===void 0?[]:[{kind:"dates",path:n,from:u,to:h}],...o===void 0?[]:[{kind:"weekly",...o}],...r===void 0?[]:[{kind:"once",...r}]]
const[p,...m]=f
if(n===void 0&&(s!==void 0||a!==void 0))t.addIssue("`from` and `to` only with `dates`")
if(n!==void 0&&u.days*1440+u.minute>=h.days*1440+h.minute)(0,g.NC)(t,["to"],"a time after `from`")
if(p!==void 0&&m.length===0)return{name:i,zone:l,cohorts:c??null,when:p}
t.addIssue("one of the keys dates, weekly and once")
return d.tm})
const j={days:0,minute:0}
const q={days:1,minute:0}
const A=u.YOg(S,{error:"a list of freezes"})
var P=n(6028)
const M=["abs","avg","ceil","contains","ends_with","floor","join","keys","length","map","max","max_by","merge","min","min_by","not_null","reverse","sort","sort_by","starts_with","sum","to_array","to_number","to_string","type","values"]
function expressionProblem(e){let t
try{t=P.compile(e)
P.compile(`[*].[(${e})]`)}catch(e){return e instanceof Error?e.message:"unreadable"}const n=functionsOf(t).find(e=>!M.includes(e))
return n===void 0?null:`there is no function ${n}`}function functionsOf(e){if(!(e instanceof Object))return[]
const t="type"in e&&e.type==="Function"&&"name"in e?[String(e.name)]:[]
return[...t,...Object.values(e).flatMap(functionsOf)]}const C="a JMESPath expression"
const L=(0,g.Bq)(C)
const I=L.superRefine((e,t)=>checkExpression(e,t))
function checkExpression(e,t,n=[]){const o=e.trim()===""?null:expressionProblem(e)
if(o!==null)(0,g.NC)(t,n,`${C}; ${o}`)}function checkForm(e,t){if(typeof e==="string"){checkExpression(e,t)
return}for(const n of["from","newest"]){const o=e[n]
if(o!==void 0)checkExpression(o,t,[n])}}const T=String.raw`(?:[A-Za-z_]\w*|"[^"\\]+")`
const N=new RegExp(String.raw`^(?:@|${T}(?:\.${T})*)$`)
const R=(0,g.Bq)("the name of a parameter of the query")
const Y=/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/
const _=(0,g.Qq)("the name of a header").regex(Y)
const E="an expression, or { header: … }, or none"
const z=(0,g.Qq)("a path of plain keys, such as results or data.items, or @ for the answer itself: nothing here may filter").regex(N).describe("Path of the array of sites: plain keys, or `@`. Default: `@`, the answer itself is the array.")
const B=u.KCZ([L,(0,g.pq)({link:(0,g.Bq)("the relation of a link, such as next")}),(0,g.pq)({cursor:R,from:L}),(0,g.pq)({offset:R,limit:R}),(0,g.pq)({page:R})],{error:"an expression, { link: next }, { cursor, from }, { offset, limit }, { page }, or none"}).superRefine(checkForm).describe("How the next page is found: an expression that gives its address or cursor, { link: next } of the `Link` header, { cursor: parameter, from: expression }, { offset: parameter, limit: parameter }, { page: parameter }, or none.")
const H=u.KCZ([L,(0,g.pq)({header:_})],{error:E}).superRefine(checkForm).describe("The number of all sites: an expression, { header: X-Total-Count }, or none (then with `bounds`).")
const F=u.KCZ([L,(0,g.pq)({header:_}),(0,g.pq)({newest:L})],{error:"an expression, { header: Date }, or { newest: an expression on an item }"}).superRefine(checkForm).describe("When the answer was true: an expression, { header: Date }, or { newest: expression on an item }.")
const W=u.KCZ([L,(0,g.pq)({header:_})],{error:E}).superRefine(checkForm).describe("What names the state of the list: an expression, { header: ETag }, or none (then with `bounds`).")
const D=(0,g.pq)({id:I.describe("The stable, unique id."),name:I.optional().describe("The name that reports show."),status:I.optional().describe("The status. Default: unknown."),cohorts:I.optional().describe("A list of names: for cohorts without `select`."),attributes:u.g1P((0,g.Bq)("the name of an attribute"),I,{error:"a mapping of attribute names to expressions"}).optional().describe("Attributes by name, one expression each."),labels:I.optional().describe("A whole mapping of names to values, each of which becomes an attribute."),deployed:I.optional().describe("The full id of the commit that the site has now; anything else is unknown.")}).describe("What a site is made of: one JMESPath expression a field, evaluated on one item of the list.")
const G=u.g1P(R,(0,g.Qq)("text, in quotes if it is a number"),{error:"a mapping of parameters to texts"}).describe("Parameters of the query, sent as they stand.")
const U=u.KCZ([u.k5n(["bearer","basic"]),(0,g.pq)({header:_}),(0,g.pq)({scheme:(0,g.Qq)("the name of a scheme, such as Token").regex(Y)}),(0,g.pq)({oidc:(0,g.Bq)("the audience of the identity token")})],{error:"bearer, basic, { header: X-Api-Key }, { scheme: Token } or { oidc: audience }"}).describe("How the `inventory-token` is sent: bearer (the default), basic (user:password), { header: X-Api-Key }, { scheme: Token }; or { oidc: audience }: the identity token of the workflow instead.")
const K=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/
const V=/^(?![/.-])(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|[/.]$)).{1,200}$/
const Q=/^(?![Gg][Ii][Tt][Hh][Uu][Bb]-[Aa][Cc][Tt][Ii][Oo][Nn][Ss]\[bot\]$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const Z=(0,g.p0)("1s","520w")
const J=(0,g.p0)("0s","1h")
const X=J.optional().describe("Added to the two minutes that a judgement may take; at most 1h.")
const ee="an https address without user, query or fragment (plain http only to a loopback address)"
const te=["items","next","total","as-of","snapshot","query"]
const ne={next:"how the next page is found, or none",total:"where the number of all sites stands, or none","as-of":"where the time stands at which the answer was true",snapshot:"where the name of the state stands, or none"}
const oe={provider:u.euz("http").describe("An API that answers with the sites."),url:(0,g.Qq)(ee).refine(isInventoryUrl).describe("The base of an inventory API of our own shape (`/sites` and `/cohorts` are asked below it), or, with `site`, the address of the list itself. Plain http only to a loopback address."),auth:U.optional(),query:G.optional(),items:z.optional(),next:B.optional(),total:H.optional(),"as-of":F.optional(),snapshot:W.optional(),site:D.optional(),bounds:l.O.optional(),"max-age":Z.optional().describe("An older snapshot is stale. Default: 24h."),timeout:X}
const re={provider:u.euz("file").describe("A file of this repository that lists the sites."),path:(0,g.Qq)("a path inside the repository that ends in .csv, .json, .ndjson or .jsonl").regex(K).describe("A CSV, JSON or NDJSON list of sites on the default branch, or on `branch`."),branch:(0,g.Qq)("the name of a branch").regex(V).optional().describe("The branch that the file is read from, with `pushed-by`. Default: the default branch."),"pushed-by":(0,g.Qq)("the login of the one account that writes the branch; not `github-actions[bot]`, which every workflow of the repository is").regex(Q).optional().describe("The only account that may have pushed to `branch` since it was created."),items:z.optional(),site:D.optional(),bounds:l.O.optional(),"max-age":Z.optional().describe("An older last change of the file is stale. Default: no limit."),timeout:X}
const se='a glob, such as "scripts/estate/**"'
const ae={provider:u.euz("step").describe("A file that an earlier step of the same job wrote: the input `inventory-file`."),format:u.k5n(["json","ndjson","csv"],{error:"json, ndjson or csv"}).describe("How the file is written."),items:z.optional(),site:D.optional(),"as-of":I.optional().describe("When the file was true: an expression on a JSON file. Default: when it was written."),scripts:u.YOg((0,g.Bq)(se).superRefine((e,t)=>{const n=e===""?void 0:(0,h.AI)(e)
if(n!==void 0)t.addIssue(`${se}; ${n}`)}),{error:"a list of globs"}).optional().describe("What of this repository writes the file: changing it needs a policy owner."),bounds:l.O.optional(),"max-age":Z.optional().describe("An older file is stale. Default: 24h."),timeout:X}
const ie="the name of a table or view, with its schema or without: estate.sites"
const le="the address of a database without a password, such as postgres://reader@inventory.example.org/estate (the password is the inventory-token)"
const ce={provider:u.euz("postgres").describe("A table or view of a PostgreSQL database, which does the counting."),url:(0,g.Qq)(le).refine(isDatabaseUrl).describe("The database and the role: postgres://reader@host/database. The password is the `inventory-token`."),table:(0,g.Qq)(ie).regex(/^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/).describe("A table or view with the column id; name, status and cohorts; every other column is an attribute."),"as-of":(0,g.Qq)("the name of a column").regex(/^[A-Za-z_]\w{0,62}$/).optional().describe("A column of timestamp with time zone: its newest value. Default: the time of the transaction."),snapshot:u.euz("none",{error:"none"}).optional().describe("none, with `bounds`: the rows are of several databases, which have no moment in common."),bounds:l.O.optional(),"max-age":Z.optional().describe("An older snapshot is stale. Default: 24h."),timeout:X}
const ue="a `site` as well, which says what a site is made of"
function checkHttp(e,t){const n=new Map(Object.entries(e))
if(e.site===void 0){for(const e of te)if(n.get(e)!==void 0)t(e,ue)
return}for(const[e,o]of Object.entries(ne))if(n.get(e)===void 0)t(e,o)
if((e.total==="none"||e.snapshot==="none")&&e.bounds?.["sites"]===void 0)t("bounds","a range for `sites`, because the list has no total or no snapshot: bounds: { sites: 6000-7000 }")}function checkFile({path:e,items:t,site:n,branch:o,"pushed-by":r},s){if(t!==void 0&&n===void 0)s("items",ue)
if(n!==void 0&&!e.endsWith(".json"))s("site","a `path` that ends in .json as well")
if(o!==void 0&&r===void 0)s("branch","a `pushed-by` as well: who alone may push to it")
if(o===void 0&&r!==void 0)s("pushed-by","a `branch` as well: the one that it pushes to")}function checkStep({format:e,items:t,site:n,"as-of":o},r){if(t!==void 0&&n===void 0)r("items",ue)
if(t!==void 0&&e==="ndjson")r("items","none with `format: ndjson`: each line is an item")
if(n!==void 0&&e==="csv")r("site","a `format` of json or ndjson as well")
if(o!==void 0&&e!=="json")r("as-of","a `format` of json as well")}function checkPostgres({snapshot:e,bounds:t},n){if(e==="none"&&t?.["sites"]===void 0)n("bounds","a range for `sites`, because the rows are not of one moment: bounds: { sites: 6000-7000 }")}const check=e=>(t,n)=>e(t,(e,t)=>(0,g.NC)(n,[e],t))
const de="http, file, step or postgres"
const he=(0,g.p_)((0,g.Bq)("a site status"),"at least one site status").describe("Statuses that a targeted site may have there.")
const fe=u.YOg(u.gMt("provider",[(0,g.pq)({...oe,expect:he}).superRefine(check(checkHttp)),(0,g.pq)({...re,expect:he}).superRefine(check(checkFile)),(0,g.pq)({...ae,expect:he}).superRefine(check(checkStep)),(0,g.pq)({...ce,expect:he}).superRefine(check(checkPostgres))],{error:de}),{error:"a list of further sources"}).optional().describe("Further sources: every targeted site must be in each, with a status of its `expect`.")
const pe=u.gMt("provider",[(0,g.pq)({...oe,confirm:fe}).superRefine(check(checkHttp)),(0,g.pq)({...re,confirm:fe}).superRefine(check(checkFile)),(0,g.pq)({...ae,confirm:fe}).superRefine(check(checkStep)),(0,g.pq)({...ce,confirm:fe}).superRefine(check(checkPostgres))],{error:de})
function isInventoryUrl(e){if(!URL.canParse(e))return false
const t=new URL(e)
if(t.username!==""||t.password!==""||t.search!==""||t.hash!=="")return false
return t.protocol==="https:"||t.protocol==="http:"&&isLoopback(t.hostname)}function isDatabaseUrl(e){if(!URL.canParse(e))return false
const t=new URL(e)
return t.protocol==="postgres:"&&t.username!==""&&t.password===""&&/^\/[^/]+$/.test(t.pathname)&&t.search===""&&t.hash===""}function isLoopback(e){return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}const me=200
const ve=3
const ge=5
function isSafePattern(e){if(e.length>me||/\\[1-9k]/.test(e)||compiled(e)===null)return false
const t=e.replaceAll(/\\[^]/g,"x").replaceAll(/\[[^\]]*\]/g,"x")
const n=[...t.matchAll(/\(/g)]
const o=[...t.matchAll(/[*+]|(?<!\()\?|\{\d+,\d*\}/g)]
return!/\)[*+?{]|\(\?(?!:)/.test(t)&&n.length<=ge&&o.length<=ve}function compiled(e){try{return new RegExp(`^(?:${e})$`,"u")}catch{return null}}const ye=15368
const we='the name of a wave: letters, digits, ".", "_" and "-"'
function waveSchema(e,t){return(0,g.pq)({name:(0,g.Bq)(we).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:we}).describe("What the wave is called in reports."),select:e.describe("Label selector: the active sites of the cohort that it matches and no earlier wave does."),environments:(0,g.p_)(t,"at least one GitHub environment").describe("GitHub environments that deploy to this wave."),bake:(0,g.p0)("0s","26w").optional().describe("How long a change must have been there before the next wave gets it. Default: 0s."),healthy:(0,g.pq)({check:(0,g.Bq)("the name of a check run").describe("The name of the check run."),app:u.Whr({error:"the id of an app"}).min(1,{error:"the id of an app"}).refine(e=>e!==ye,{error:"the id of an app that is not GitHub Actions"}).describe("The id of the app that makes it; not GitHub Actions.")}).optional().describe("A check run that must be green on the commit that is deployed there, newer than the deployment.")})}const be=/^(?!(?:all|policy)$)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/
const ke='a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)'
const $e=/^(?:@?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})|@[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100})$/
const xe=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const Oe=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const Se=/^[^/\s][^/]*\.ya?ml\/.+$/
const je=(0,g.p0)("1s","4w")
const qe=(0,g.Qq)('a login (alice) or a team with its organization ("@acme/team")').regex($e)
const Ae='a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group'
const Pe='a glob, such as "deploy/**"'
const Me=(0,g.Bq)(Pe).superRefine((e,t)=>{const n=e===""?void 0:(0,h.AI)(e)
if(n!==void 0)t.addIssue(`${Pe}; one ${n}`)})
const Ce=u.YOg(Me,{error:"a list of globs"})
const count=e=>u.Whr({error:`a whole number of at least ${e}`}).min(e)
const Le=(0,g.Qq)(f.mx).transform((e,t)=>{const n=(0,f.Pl)(e)
if(n.ok)return n.value
t.addIssue(`${f.mx}; ${n.error}`)
return d.tm})
const Ie=(0,g.Bq)("the name of a GitHub environment")
const Te=u.KCZ([Ie,(0,g.pq)({name:Ie.describe("The name of the environment."),job:(0,g.Qq)('a workflow file and a job name: "deploy.yml/deploy (rp)"').regex(Se).optional().describe('The one job that deploys to it: "deploy.yml/deploy (rp)".'),baseline:(0,g.Qq)("a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only").regex(Oe).optional().describe("A commit up to which the owners answer for everything that is deployed there."),within:je.optional().describe("How long after a deployment `verify` waits for sites that do not have it yet. Default: 1h.")})],{error:"the name of a GitHub environment, or { name, job, baseline, within }"})
const Ne=(0,g.pq)({dimension:(0,g.Bq)("the name of a dimension").optional().describe("Cohorts of one dimension exclude each other. Default: one dimension for all that name none."),select:Le.optional().describe("Label selector of its members. Default: the membership that the inventory itself states."),owners:(0,g.p_)(qe,"at least one login or team").describe("Who may approve for this cohort."),paths:Ce.optional().describe("Changed paths that reach only this cohort (and others that claim them too)."),environments:u.YOg(Te,{error:"a list of GitHub environments"}).optional().describe("GitHub environments that deploy to this cohort. Cohorts that share one each name their own `job`."),waves:u.YOg(waveSchema(Le,Te),{error:"a list of waves"}).optional().describe("Parts of the cohort that get a change before the rest of it, in this order."),formerly:u.YOg((0,g.Qq)(ke).regex(be),{error:"a list of former names of this cohort"}).optional().describe("Names that this cohort had: old manifests and declarations with them mean this cohort."),limits:count(1).optional().describe("Sites of this cohort in one deployment. Default: the `limits` of the policy.")})
const Re=(0,g.pq)({version:u.euz(1,{error:"1"}).describe("The version of this format."),inventory:pe.describe("Where the list of sites comes from."),cohorts:u.g1P(u.YjP().regex(be,{error:ke}),Ne,{error:"a mapping of cohort names to cohorts"}).refine(e=>Object.keys(e).length>0,{error:"at least one cohort"}).describe("The cohorts, by name."),releases:(0,g.pq)({branches:(0,g.p_)(Me,"at least one branch").optional().describe("Branches whose pull requests are releases. Default: the default branch."),ignore:Ce.optional().describe("Paths that make no release."),guarded:Ce.optional().describe("Paths that decide where things go, in addition to .github/: changing them needs a policy owner."),manifests:Ce.optional().describe("Release manifests. Default: [deploy/releases/*.yml]."),change:(0,g.Bq)(Ae).refine(isSafePattern,{error:Ae}).optional().describe("Pattern of the change number that every declaration must have. Default: none is asked for."),statuses:(0,g.p_)((0,g.Bq)("a site status"),"at least one site status").optional().describe("Statuses of sites that a release may reach. Default: [active]."),"unsigned-merges":u.k5n(["allow","deny"],{error:"allow or deny"}).optional().describe("Merge commits that GitHub did not make. Default: deny."),deployed:u.k5n(["environment","sites"],{error:"environment or sites"}).optional().describe("Who tells what is deployed: the environment (the default), or sites, by the field `deployed` of the inventory.")}).optional().describe("What makes a release."),approvals:(0,g.pq)({"within-cohort":count(0).optional().describe("Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed."),"cross-cohort":count(2).optional().describe("Approvals, by different people, for a release across cohorts. Default: 2, and at least 2."),policy:count(0).optional().describe("Approvals of policy owners for a change of the policy or of what is guarded. Default: 1; 0 is allowed."),"trusted-bots":u.YOg((0,g.Qq)("the login of a bot (dependabot)").regex(xe),{error:"a list of logins of bots"}).optional().describe("Bots whose signed commits need no additional approval. Default: none.")}).optional().describe("How many people must approve."),freezes:A.optional().describe("Times in which nothing is deployed, all of a time zone."),limits:count(1).optional().describe("Sites in one deployment. Default: no limit."),emergency:(0,g.pq)({approvers:(0,g.p_)(qe,"at least one login or team").describe("Who may let a deployment through freezes, bake time and limits."),approvals:count(2).optional().describe("How many different people it takes. Default: 2, and at least 2."),valid:(0,g.p0)("5m","24h").optional().describe("How long such an approval counts. Default: 4h.")}).optional().describe("The way through what only time or number holds back. Default: there is none."),"policy-owners":u.YOg(qe,{error:"a list of logins and teams"}).optional().describe("Who may approve a change of this policy. Default: the administrators of the repository.")})
function inconsistencies(e,t,n){return[lostNames,sharedEnvironments,repeatedFormerNames,unknownBounds,repeatedWaves,unknownFreezeCohorts].flatMap(o=>o(t,e).slice(0,c.aZ).map(({path:e,key:t,found:o,allowed:s,known:a})=>(0,r.CC)(n.at(e,t),o,s,a)))}function lostNames(e){return e.filter(e=>e==="__proto__").map(e=>({path:["cohorts"],key:e,found:e,allowed:ke}))}function sharedEnvironments(e,t){const n=e.flatMap(e=>{const n=["cohorts",e]
const o=itemsAt(t,[...n,"waves"]).map((e,t)=>[...n,"waves",t,"environments"])
return[[...n,"environments"],...o].flatMap(n=>itemsAt(t,n).map((t,o)=>({cohort:e,path:[...n,o],name:textAt(t)||textAt(t,["name"]),job:textAt(t,["job"])})))})
const o=n.filter(({name:e})=>e!=="")
return[...Map.groupBy(o,({name:e})=>e.toLowerCase()).values()].flatMap(e=>e.flatMap((t,n)=>sharingMistake(t,e.slice(0,n))))}function sharingMistake({cohort:e,path:t,name:n,job:o},r){const[s]=r
if(s===void 0)return[]
if(r.some(t=>t.cohort===e))return[{path:t,found:n,allowed:`an environment that ${e} does not name above; names compare without case`}]
const a=r.find(e=>e.job!==""&&e.job===o)
if(a===void 0&&[...r,{job:o}].every(e=>e.job!==""))return[]
const i=`an environment of its own, or, as ${(a??s).cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`
return[{path:t,found:n,allowed:i}]}function repeatedFormerNames(e,t){const n=new Map
return e.flatMap(o=>{const r=["cohorts",o,"formerly"]
return itemsAt(t,r).flatMap((t,s)=>{const a=textAt(t)
const i=e.includes(a)?a:n.get(a)
n.set(a,i??o)
if(i===void 0||a==="")return[]
const l=i===a?"a name that no cohort has now":`a name that is not a former name of ${i} too`
return[{path:[...r,s],found:a,allowed:l}]})})}function unknownBounds(e,t){const unknown=(e,n)=>keysAt(t,e).filter(e=>!n.includes(e)).map(t=>({path:e,key:t,found:t,allowed:`one of ${n.join(", ")}`,known:n}))
return[...unknown(["inventory","bounds"],[l.V,...e]),...itemsAt(t,["inventory","confirm"]).flatMap((e,t)=>unknown(["inventory","confirm",t,"bounds"],[l.V]))]}function repeatedWaves(e,t){return e.flatMap(e=>{const n=["cohorts",e,"waves"]
const o=itemsAt(t,n).map(e=>textAt(e,["name"]))
return o.flatMap((e,t)=>e===""||o.indexOf(e)===t?[]:[{path:[...n,t,"name"],found:e,allowed:"a name that no wave above it has"}])})}function unknownFreezeCohorts(e,t){return itemsAt(t,["freezes"]).flatMap((t,n)=>itemsAt(t,["cohorts"]).flatMap((t,o)=>{const r=textAt(t)
if(r===""||e.includes(r))return[]
const s=["freezes",n,"cohorts",o]
return[{path:s,found:r,allowed:"a cohort of this policy",known:e}]}))}function itemsAt(e,t){const n=(0,c.fK)(e,t)
return Array.isArray(n)?n:[]}function keysAt(e,t){const n=(0,c.fK)(e,t)
return n instanceof Object&&!Array.isArray(n)?Object.keys(n):[]}function textAt(e,t=[]){const n=(0,c.fK)(e,t)
return typeof n==="string"?n:""}var Ye=n(6699)
const _e=128*1024
function parsePolicy(e,t){const n=(new TextEncoder).encode(e).length
if(n>_e)return(0,s.f)([(0,r.CC)(t,`${Math.ceil(n/1024)} KB`,`a policy of at most ${_e/1024} KB`)])
const o=(0,Ye.h)(e,t,"core","YAML")
if(!o.ok)return o
const{value:a,places:i}=o.value
const l=o.value.keysAt(["cohorts"])
const u=Re.safeParse(a)
const d=[...u.success?[]:(0,c.GW)(u.error.issues,a,i,keysOf(Re)),...inconsistencies(a,l,i)]
return u.success&&d.length===0?(0,s.ok)(toPolicy(u.data,l)):(0,s.f)(d)}function validPolicy(e,t){const n=e===null?null:parsePolicy(e,t)
return n?.ok===true?n.value:null}function keysOf(e){return t=>{let n=alternatives(o.bl(e,{io:"input"}))
for(const e of t)n=n.flatMap(t=>child(t,String(e)))
return[...new Set(n.flatMap(e=>Object.keys(e.properties??{})))]}}function child(e,t){const n=e.properties?.[t]??e.additionalProperties??e.items
return schemasIn([n].flat()).flatMap(alternatives)}function alternatives(e){const t=[...e.anyOf??[],...e.oneOf??[]]
return t.length===0?[e]:schemasIn(t).flatMap(alternatives)}function schemasIn(e){return e.filter(e=>typeof e==="object")}function toPolicy(e,t){const{releases:n={},approvals:o={}}=e
return{inventory:(0,a.KQ)(e.inventory),cohorts:new Map(Object.entries(e.cohorts).toSorted(([e],[n])=>t.indexOf(e)-t.indexOf(n)).map(([e,t])=>[e,toCohort(e,t)])),releases:{branches:n.branches??null,ignore:n.ignore??[],guarded:n.guarded??[],manifests:n.manifests??["deploy/releases/*.yml"],change:n.change??null,statuses:n.statuses??["active"],unsignedMerges:n["unsigned-merges"]??"deny",deployed:n.deployed??"environment"},approvals:{within:o["within-cohort"]??1,cross:o["cross-cohort"]??2,policy:o.policy??1,trustedBots:(o["trusted-bots"]??[]).map(e=>e.replace("[bot]",""))},freezes:e.freezes??[],limit:e.limits??null,emergency:e.emergency===void 0?null:{approvers:e.emergency.approvers.map(toOwner),approvals:e.emergency.approvals??2,valid:e.emergency.valid===void 0?i.tX:(0,i.Wj)(e.emergency.valid)},policyOwners:(e["policy-owners"]??[]).map(toOwner)}}function toCohort(e,t){return{name:e,dimension:t.dimension??"default",select:t.select??null,owners:t.owners.map(toOwner),paths:t.paths??[],environments:(t.environments??[]).map(toEnvironment),waves:(t.waves??[]).map(({name:e,select:t,environments:n,bake:o,healthy:r})=>({name:e,select:t,environments:n.map(toEnvironment),bake:o===void 0?0:(0,i.Wj)(o),healthy:r??null})),formerly:t.formerly??[],limit:t.limits??null}}function toEnvironment(e){if(typeof e==="string")return{name:e,job:null,baseline:null,within:i.md}
const{name:t,job:n,baseline:o,within:r}=e
return{name:t,job:n??null,baseline:o??null,within:r===void 0?i.md:(0,i.Wj)(r)}}function toOwner(e){const t=e.replace("@","")
const n=t.indexOf("/")
return t.includes("/")?{kind:"team",organization:t.slice(0,n),team:t.slice(n+1)}:{kind:"user",login:t}}}),9625:((e,t,n)=>{n.d(t,{GW:()=>problemsOf,N4:()=>Places,aZ:()=>s,fK:()=>valueAt})
var o=n(6637)
var r=n(2745)
class Places{#ue
#de
#J
constructor(e,t,n){this.#ue=e
this.#de=t
this.#J=n}at(e,t){const n=printPath(t===void 0?e:[...e,t])
return`${this.#ue}${this.#he(e,t)}${n===""?"":` ${n}`}`}#he(e,t){for(let n=e.length;n>=0;n-=1){const r=this.#de.getIn(e.slice(0,n),true)
const s=(0,o.Ll)(r)?offset(r,n===e.length?t:void 0):void 0
if(s===void 0)continue
const{line:a,col:i}=this.#J.linePos(s)
return`:${a}:${i}`}return""}}function offset(e,t){const n=(0,o.jh)(e)?e.items.find(e=>(0,o.jn)(e.key)&&String(e.key.value)===t)?.key:void 0
return((0,o.jn)(n)?n:e).range?.[0]}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t===0?"":"."}${(0,r.ml)(String(e),100)}`).join("")}const s=100
function problemsOf(e,t,n,o,r=[]){const a=[]
for(const i of e){if(a.length>=s)break
a.push(...problemsOfOne(i,t,n,o,[...r,...i.path]))}return a.slice(0,s)}function problemsOfOne(e,t,n,o,a){const i=printValue(valueAt(t,a))
switch(e.code){case"unrecognized_keys":{const t=o(a)
return e.keys.slice(0,s).map(e=>(0,r.CC)(n.at(a,e),e,`one of the keys ${t.join(", ")}`,t))}case"invalid_union":{const s=e.errors.find(e=>e.every(e=>e.path.length>0||e.code==="unrecognized_keys"))
return s===void 0?[(0,r.CC)(n.at(a),i,e.message,words(e.message))]:problemsOf(s,t,n,o,a)}case"invalid_key":return e.issues.map(e=>(0,r.CC)(n.at(a.slice(0,-1),String(a.at(-1))),String(a.at(-1)),e.message))
case"invalid_type":case"invalid_value":return[(0,r.CC)(n.at(a),quoted(valueAt(t,a))??i,e.message,words(e.message))]
default:return[(0,r.CC)(n.at(a),i,e.message,words(e.message))]}}function words(e){return/^[a-z]+(?:, [a-z]+)* or [a-z]+$/.test(e)?e.split(/, | or /):[]}function valueAt(e,t){let n=e
for(const e of t){if(typeof n!=="object"||n===null||!Object.hasOwn(n,e))return
n=Reflect.get(n,e)}return n}function quoted(e){return typeof e==="string"&&/^[+-]?\d[\d.]*$/.test(e)?`"${e}" in quotes, which is a text`:null}function printValue(e){if(e===void 0||e===null)return"nothing"
if(e==="")return"an empty text"
return typeof e==="string"?e:typeof e==="number"?String(e):JSON.stringify(e)}}),7549:((e,t,n)=>{n.d(t,{Bq:()=>filled,NC:()=>issueAt,Qq:()=>text,p0:()=>duration,p_:()=>list,pq:()=>mapping})
var o=n(5943)
var r=n(5817)
const text=e=>o.YjP({error:e}).refine(e=>e.isWellFormed(),{error:`${e}, without unpaired surrogates`})
const mapping=e=>o.rej(e,{error:`a mapping with some of the keys ${Object.keys(e).join(", ")}`})
const filled=e=>text(e).regex(/\S/)
const list=(e,t)=>o.YOg(e,{error:`a list of ${t}`}).min(1)
function issueAt(e,t,n){e.addIssue({code:"custom",path:[...t],message:n})}const s="a number and a unit: 30s, 5m, 24h, 7d or 2w"
const duration=(e,t)=>text(s).regex(r.ft,{error:s,abort:true}).refine(n=>(0,r.Wj)(n)>=(0,r.Wj)(e)&&(0,r.Wj)(n)<=(0,r.Wj)(t),{error:`${s}; from ${e} to ${t}`})}),6699:((e,t,n)=>{n.d(t,{h:()=>parseYaml})
var o=n(6637)
var r=n(2745)
var s=n(5569)
var a=n(9625)
function syntaxProblems(e,t,n,o){const s=e.filter(({code:e})=>e==="TAB_AS_INDENT")
const i=new Set
const l=[]
for(const c of s.length>0?s:e){const{line:e,col:s}=o.linePos(c.pos[0])
if(l.length>=a.aZ)break
if(i.has(e))continue
i.add(e)
l.push((0,r.CC)(`${n}:${e}:${s}`,foundAt(c,t),expected(c)))}return l}const i=60
function foundAt({code:e,pos:[t]},n){if(e==="TAB_AS_INDENT")return"a tab"
const o=n.slice(t,t+i+1).replace(/\r?\n[^]*/,"").trim()
if(o==="")return"the end of the line"
return o.length>i?`${o.slice(0,i)}…`:o}function expected({code:e,message:t}){switch(e){case"TAB_AS_INDENT":return"spaces: YAML is not indented with tabs"
case"BLOCK_AS_IMPLICIT_KEY":return'one "key: value" a line; a value that holds ": " stands in quotes, and the lines of a mapping are equally indented'
case"MULTILINE_IMPLICIT_KEY":return"a key and a colon; the lines of a mapping or list are equally indented"
case"BAD_INDENT":return t.startsWith("Flow")?"the closing bracket of the list or mapping that begins above":"the indentation of the lines beside it"
case"MISSING_CHAR":return t.includes("quote")?"a closing quote":"a key, a colon and a value"
case"BAD_SCALAR_START":return"quotes around a text that begins with @, ` or %"
case"BAD_DQ_ESCAPE":return"a known escape; a backslash in double quotes is written twice"
case"MULTIPLE_DOCS":return'one document, without a line "---" below its first lines'
case"BLOCK_IN_FLOW":return'commas between the items in brackets, and quotes around a value that holds ": "'
case"ALIAS_PROPS":case"BAD_ALIAS":case"MULTIPLE_ANCHORS":case"MULTIPLE_TAGS":case"TAG_RESOLVE_FAILED":case"BAD_PROP_ORDER":return"a value without tags, with at most one anchor; a text that begins with & * or ! stands in quotes"
case"KEY_OVER_1024_CHARS":return"a key of at most 1024 characters"
case"UNEXPECTED_TOKEN":case"BAD_COLLECTION_TYPE":case"IMPOSSIBLE":case"BAD_DIRECTIVE":case"DUPLICATE_KEY":case"NON_STRING_KEY":case"RESOURCE_EXHAUSTION":return"nothing more here: look at quotes, brackets and indentation, here and above"}}const l=100
const c="nested too deeply"
const u=/^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/
const d=/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
function parseYaml(e,t,n,i){const u=new o.HN
const beyond=e=>(0,s.f)([(0,r.CC)(t,e,`${i} without aliases that multiply, at most ${l} levels deep`)])
if(/\r(?!\n)/.test(e))return(0,s.f)([(0,r.CC)(t,"a carriage return by itself",`${i}; lines end in LF or CRLF`)])
try{const r=(0,o.Tp)(e,{lineCounter:u,schema:n,version:"1.2",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"error"})
const place=e=>{const{line:n,col:o}=u.linePos(e)
return`${t}:${n}:${o}`}
if(r.errors.some(e=>e.code==="RESOURCE_EXHAUSTION"))return beyond(c)
const i=syntaxProblems(r.errors,e,t,u)
const l=i.length>0?i:problemsIn(r,e=>place(Number(e.range?.[0]))).slice(0,a.aZ)
if(l.length>0)return(0,s.f)(l)
return(0,s.ok)({value:r.toJS({maxAliasCount:50}),places:new a.N4(t,r,u),keysAt:e=>keysIn(r,e)})}catch(e){const t=e instanceof ReferenceError?"too many aliases":e instanceof RangeError?c:null
if(t===null)throw e
return beyond(t)}}function problemsIn(e,t){const n=[]
const s=new Map;(0,o.YR)(e,{Node:(e,i,c)=>{if(c.length>l)n.push((0,r.CC)(t(i),`nested more than ${l} levels deep`,`at most ${l} levels`))
if(c.length>l||n.length>=a.aZ)return o.YR.BREAK
if(e==="key"&&!(0,o.jn)(i))n.push((0,r.CC)(t(i),(0,o.Vj)(i)?`*${i.source}`:"a list or mapping","a key that is a text"))
if((0,o.Vj)(i)){const e=s.get(i.source)
if(e===void 0)n.push((0,r.CC)(t(i),`*${i.source}`,"an alias of an anchor above it",[...s.keys()].map(e=>`*${e}`)))
else if(c.includes(e))n.push((0,r.CC)(t(i),`*${i.source}`,"an alias of something that does not hold the alias itself"))}else{if(i.anchor!==void 0)s.set(i.anchor,i)
if(i.tag!==void 0&&!u.test(i.tag))n.push((0,r.CC)(t(i),`the tag ${i.tag}`,"no tag but str, int, float, bool, null, seq and map"))
if((0,o.jh)(i))n.push(...readKeys(i,t))
if((0,o.jn)(i)&&Number.isFinite(i.value)&&!d.test(i.source??""))n.push((0,r.CC)(t(i),(0,r.ml)(i.source??"",100),"a number in plain digits, such as 1000"))}return}})
return n}function readKeys(e,t){const n=new Set
return e.items.flatMap(({key:e})=>{if(!(0,o.jn)(e))return[]
const s=String(e.source)
e.value=s
if(n.has(s))return[(0,r.CC)(t(e),`the key ${(0,r.ml)(s,100)}, twice`,"each key once")]
n.add(s)
return[]})}function keysIn(e,t){const n=e.getIn(t)
const r=(0,o.Vj)(n)?n.resolve(e):n
return(0,o.jh)(r)?r.items.map(({key:e})=>String(e)):[]}}),7027:((e,t,n)=>{n.d(t,{QR:()=>planWithoutPolicy,iJ:()=>readRelease,oF:()=>manifestsOf})
var o=n(2437)
var r=n(7047)
var s=n(3190)
var a=n(4714)
var i=n(8667)
function readRelease(e,t,n,r){const s=r.changed??a.vb
const i=readDeclaration(e,t,{...r,changed:s})
const l=(0,o.MI)(i)
const c=scopeOf(e,t,n)
return{pull:e,policy:t,defaultBranch:n.defaultBranch,scope:c,declaration:i,plan:planOf(e,t,l),proposed:r.proposed??null,trial:null,risk:null,parts:new Map,changed:s,baselines:[],standing:[],query:c.release?queryOf(l,t):null}}function readDeclaration(e,t,{manifest:n,changed:r,gone:s,alone:a}){const i=s===true?{...(0,o.fD)(t),standing:false}:(0,o.fD)(t)
const l=a===true?{}:e
if(r.needsDeclaration)return(0,o.Av)({...l,manifest:n},i)
const c=n.kind==="several"?{kind:"none"}:n
const u=(0,o.Av)({...l,manifest:c},i)
return u.kind==="missing"&&u.nearMiss===null?{kind:"unneeded"}:u}function planWithoutPolicy(e){const t=(0,o.Av)({...e,manifest:{kind:"none"}},(0,o.fD)(null))
return planOf(e,null,(0,o.MI)(t))}function manifestsOf(e,t,n){return scopeOf(e,t,n).manifests}function scopeOf(e,t,n){return(0,s.Sk)(e.changes,t,{base:e.base,...n})}function planOf(e,t,n){const{repository:o,number:s,base:a,head:i}=e
return(0,r.Gb)({repository:o,pullRequest:s,base:a,head:i,declaration:n,policy:t})}function queryOf(e,t){if(e===null||!e.cohorts.every(e=>t.cohorts.has(e)))return null
return{policy:t,declaration:e,coverage:(0,i._5)(e,t)}}}),5221:((e,t,n)=>{n.d(t,{HF:()=>judgeEmergency,Ox:()=>emergencyCallers,Qt:()=>i,p9:()=>emergencyCalls,sx:()=>newestPull,vo:()=>isDeclared})
var o=n(54)
var r=n(2827)
var s=n(5862)
var a=n(2258)
const i=20
const l=3e5
function newestPull(e){return e.reduce((e,t)=>e===null||t.number>e.number?t:e,null)}function emergencyCallers(e){const t=emergencyCalls(e).map(({comment:e})=>e.author)
return[...new Set(t.flatMap(e=>e===null?[]:[e.login.toLowerCase()]))]}function emergencyCalls(e){return e.comments.flatMap(e=>commandsIn(e).map(t=>({comment:e,call:parseCall(t)})))}function parseCall(e){const[,t,n="",o=""]=c.exec(e)??[]
return t===void 0?null:{cohort:t,digest:n,reason:o}}function judgeEmergency(e){const{emergency:t,pull:n,releases:o}=e
const s=new Map
const a=[]
for(const{comment:t,call:o}of emergencyCalls(n)){const n=t.author?.login??"ghost"
const r=judgeCall(o,t,e)
if(typeof r==="string")a.push({login:n,why:r,url:t.url})
else s.set(n.toLowerCase(),{login:n,reason:r.reason,url:t.url})}const i=o.some(t=>(0,r.I)(t.pull.commits,t.pushers,e.trustedBots).length>0)
return{number:n.number,needed:t.approvals+(i?1:0),counted:[...s.values()],discounted:a}}function isDeclared({counted:e,needed:t}){return e.length>=t}const c=/^(\S+)\s+([0-9a-f]+)\s+because\s+(.+)$/is
const u=new Map
function judgeCall(e,t,n){const{emergency:c,cohort:d,plan:h,now:f,releases:p,access:m,teams:v,change:g}=n
const{author:y}=t
if(y===null||y.kind!=="user")return"not by a person"
if(t.mine)return"by the account whose token judges"
if(t.edited)return"edited"
if(t.hidden)return"hidden"
if(e===null)return"not of the form: cohort, digest, because, reason"
const{digest:w,reason:b}=e
if(e.cohort!==d)return"for another cohort"
if(w.length<o.Y1||!h.startsWith(w.toLowerCase()))return"for another plan"
if(Array.from(b).length<i)return`a reason of less than ${i} characters`
const k=(0,a.nV)(t.createdAt)
if(k===null||k>f+l||f-k>c.valid)return"too long ago"
const $=y.login.toLowerCase()
switch((0,s.S4)(c.approvers,y.login,v)){case"no":return"not by an approver of emergencies"
case"unknown":return"the members of a team could not be read"
case"yes":}if(p.some(({pull:e,pushers:t})=>(0,r.p)(e,t,{renderings:u,change:g}).has($)))return"by a contributor to what is deployed"
const x=m.get($)
return x==="write"||x==="admin"?{reason:b}:"no write access"}function commandsIn(e){return(0,o.P4)(e.html).flatMap(e=>e.verb==="emergency"?[e.words]:[])}}),6246:((e,t,n)=>{n.d(t,{I:()=>declaredEmergencies})
var o=n(54)
var r=n(2827)
var s=n(5862)
var a=n(5221)
var i=n(2258)
function declaredEmergencies(e,t){const{emergency:n,teams:l,change:c}=t
const u=(0,r.p)(e,[],{renderings:new Map,change:c})
const d=new Map
for(const{comment:t,call:r}of(0,a.p9)(e)){const e=(0,i.nV)(t.createdAt)
const{author:c}=t
if(r===null||e===null||c?.kind!=="user"||u.has(c.login.toLowerCase()))continue
if(r.digest.length<o.Y1||Array.from(r.reason).length<a.Qt)continue
if((0,s.S4)(n.approvers,c.login,l)==="no")continue
const h=r.digest.slice(0,o.Y1).toLowerCase()
const f=`${r.cohort} ${h}`
const p=d.get(f)??{cohort:r.cohort,plan:h,by:new Map}
d.set(f,p)
if(!p.by.has(c.login.toLowerCase()))p.by.set(c.login.toLowerCase(),{login:c.login,reason:r.reason,url:t.url,at:e})}return[...d.values()].flatMap(({cohort:t,plan:o,by:r})=>{const s=[...r.values()].toSorted((e,t)=>e.at-t.at)
const a=completedAt(s,n)
return a===null?[]:[{number:e.number,cohort:t,plan:o,approvals:s.map(({login:e,reason:t,url:n})=>({login:e,reason:t,url:n})),at:a}]})}function completedAt(e,{approvals:t,valid:n}){for(const[o,r]of e.entries()){const s=e[o-t+1]
if(s!==void 0&&r.at-s.at<=n)return r.at}return null}}),3966:((e,t,n)=>{n.d(t,{Al:()=>membersQuery,BU:()=>partOf,Ix:()=>waveQueries,K3:()=>partSizes,Qr:()=>divide,fQ:()=>narrowed})
var o=n(6831)
var r=n(3381)
function partOf({environments:e,waves:t},n){const o=t.findIndex(e=>e.environments.includes(n))
const r=t[o]
if(r!==void 0)return{wave:r,earlier:t.slice(0,o)}
return e.includes(n)?{wave:null,earlier:t}:null}function divide(e,t){let n=e
const r=t.map(e=>{const t=new o.MW(e.toSorted())
const r=n.filter(e=>t.has(e))
n=n.filter(e=>!t.has(e))
return r})
return{waves:r,rest:n}}function membersQuery(e,t){return(0,r.p)(e,[t.name])}function waveQueries(e,t){return t.waves.map(({select:n})=>(0,r.p)(e,[t.name],{targets:{kind:"select",select:n}}))}function partSizes({waves:e},t,n){const o=divide(t.targets,n.map(({targets:e})=>e))
return[...e.map(({name:e},t)=>({wave:e,sites:o.waves[t]?.length??0})),{wave:null,sites:o.rest.length}]}function narrowed(e,t){const n=new o.MW(t.toSorted())
return{...e,targets:e.targets.filter(e=>n.has(e)),deployed:new Map([...e.deployed].map(([e,t])=>[e,t.filter(e=>n.has(e))]).filter(([,e])=>e.length>0)),violations:e.violations.filter(({site:e})=>n.has(e.id)),groups:e.groups.every(isListed)?e.groups.flatMap(e=>narrowedGroup(e,n)):[]}}function isListed({sites:e,targeted:t}){return e!==null||!t}function narrowedGroup(e,t){if(!e.targeted)return[e]
const n=Map.groupBy(e.sites??[],({id:e})=>t.has(e))
return[...n].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))}}),3190:((e,t,n)=>{n.d(t,{BK:()=>pathKinds,S9:()=>isReleaseBranch,Sk:()=>parseScope})
var o=n(3089)
var r=n(1231)
var s=n(4979)
function parseScope(e,t,n){const{releases:r}=t
const s=isReleaseBranch(n.base,t,n.defaultBranch)
const a=guardedPaths(t,n.policyPath)
const i=(0,o.SR)(r.ignore)
const l=(0,o.gV)(r.manifests)
const c=[...new Set(e.flatMap(e=>[e.path,...e.previous===null?[]:[e.previous]]))].toSorted()
const u=s?c.filter(e=>l(e)||!a(e)&&!i(e)):[]
return{onReleaseBranch:s,release:u.length>0,reach:reachByPath(u.filter(e=>!l(e)),t),guarded:s||n.base===n.defaultBranch?c.filter(a):[],manifestsAlone:u.length>0&&u.every(l),manifests:e.filter(e=>e.kind!=="deleted"&&l(e.path)).map(e=>e.path).toSorted()}}function isReleaseBranch(e,t,n){return t.releases.branches===null?e===n:(0,o.gV)(t.releases.branches)(e)}function pathKinds(e,t,n=[]){const r=[e,...n].map(e=>guardedPaths(e,t))
const isGuarded=e=>r.some(t=>t(e))
const s=(0,o.gV)(e.releases.manifests)
const a=(0,o.SR)(e.releases.ignore)
return{isGuarded:isGuarded,isIgnored:e=>a(e)&&!isGuarded(e)&&!s(e)}}function guardedPaths(e,t){const n=(0,o.ew)([...e.releases.guarded,...(0,r.xc)(e.inventory)])
const a=[t,...(0,s.x8)(e),...(0,r.rZ)(e.inventory)]
return e=>e.startsWith(".github/")||a.includes(e)||n(e)}function reachByPath(e,t){const n=[...t.cohorts.values()].filter(e=>e.paths.length>0).map(({name:e,paths:t})=>({name:e,test:(0,o.ew)(t)}))
const r=new Set(e.filter(e=>!n.some(({test:t})=>t(e))))
return new Map(n.map(({name:t,test:n})=>[t,e.filter(e=>r.has(e)||n(e))]).filter(([,e])=>e.length>0))}}),2025:((e,t,n)=>{n.d(t,{KI:()=>evaluateTerm,Lm:()=>evaluateSelector,Pl:()=>parseSelector,eV:()=>printTerm,mx:()=>c,vJ:()=>printSelector})
var o=n(8086)
var r=n(2745)
var s=n(5569)
const a=/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const i=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const l=/\s*(?:==|!=|=|!|,|\(|\)|[^\s=!,()<>]+|[<>])/y
const c="a label selector: key=value, key!=value, key in (a,b), key notin (a,b), key or !key, joined by commas"
function parseSelector(e){const t=tokenize(e)
if(t.length===0)return(0,s.f)("it is empty, and nothing but the word `all` ever means everything")
const n=[]
let o=0
for(;;){const e=parseTerm(t,o)
if(!e.ok)return e
n.push(e.value.term)
o=e.value.next
if(o===t.length)return(0,s.ok)({terms:n})
if(t[o]!==",")return(0,s.f)(`"," or the end expected, ${shown(t[o])} found`)
o+=1}}function tokenize(e){const t=[]
l.lastIndex=0
for(let n=l.exec(e);n!==null;n=l.exec(e))t.push(n[0].trim())
return t}function parseTerm(e,t){if(e[t]==="!"){const n=parseKey(e[t+1])
return n.ok?(0,s.ok)({term:{kind:"absent",key:n.value},next:t+2}):n}const n=parseKey(e[t])
if(!n.ok)return n
const o=e[t+1]
switch(o){case void 0:case",":return(0,s.ok)({term:{kind:"exists",key:n.value},next:t+1})
case"=":case"==":case"!=":return parseEquality(e,t+2,n.value,o==="!="?"notin":"in")
case"in":case"notin":return parseSet(e,t+2,n.value,o)
default:return(0,s.f)(`an operator (=, ==, !=, in, notin) expected after "${n.value}", ${shown(o)} found`)}}function parseKey(e){if(e===void 0)return(0,s.f)("an attribute name expected, the end found")
const t=e.indexOf("/")
const n=t<0?void 0:e.slice(0,t)
const o=e.slice(t+1)
if(!a.test(o)||n!==void 0&&(n.length>253||!i.test(n)))return(0,s.f)(`${shown(e)} is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)
return(0,s.ok)(e)}function parseEquality(e,t,n,o){const r=e[t]
if(r===void 0||r===",")return(0,s.ok)({term:{kind:o,key:n,values:[""]},next:t})
const a=parseValue(r)
return a.ok?(0,s.ok)({term:{kind:o,key:n,values:[a.value]},next:t+1}):a}function parseSet(e,t,n,o){if(e[t]!=="(")return(0,s.f)(`"(" expected after "${n} ${o}", ${shown(e[t])} found`)
const r=new Set
let a=t+1
let i=true
for(;;a+=1){const t=e[a]
if(t===")")break
if(t===","){if(i)r.add("")
i=true
continue}if(!i)return(0,s.f)(`"," or ")" expected in the list of "${n}", ${shown(t)} found`)
const o=t===void 0?(0,s.f)(`")" expected to close the list of "${n}", the end found`):parseValue(t)
if(!o.ok)return o
r.add(o.value)
i=false}if(r.size===0)return(0,s.f)(`the list of "${n}" is empty`)
if(i)r.add("")
return(0,s.ok)({term:{kind:o,key:n,values:[...r].toSorted()},next:a+1})}function parseValue(e){return a.test(e)?(0,s.ok)(e):(0,s.f)(`${shown(e)} is no value: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)}function shown(e){return e===void 0?"the end":`"${(0,r.ml)(e,80)}"`}function printSelector(e){return[...new Set(e.terms.map(printTerm))].toSorted().join(",")}function printTerm(e){switch(e.kind){case"exists":return e.key
case"absent":return`!${e.key}`
case"in":return e.values.length===1?`${e.key}=${e.values[0]}`:`${e.key} in (${e.values.join(",")})`
case"notin":return e.values.length===1?`${e.key}!=${e.values[0]}`:`${e.key} notin (${e.values.join(",")})`}}function evaluateSelector(e,t,n){let o="true"
for(const r of e.terms){const e=evaluateTerm(r,t,n)
if(e==="false")return"false"
if(e==="unknown")o="unknown"}return o}function evaluateTerm(e,t,n){const o=t.get(e.key)
if(o===null)return"unknown"
switch(e.kind){case"exists":return truth(o!==void 0)
case"absent":return truth(o===void 0)
case"in":if(o===void 0)return n==="strict"?"unknown":"false"
return membership(o,e.values,"true","false")
case"notin":if(o===void 0)return n==="strict"?"unknown":"true"
return membership(o,e.values,"false","true")}}function membership(e,t,n,r){if(t.includes(e))return n
return t.includes((0,o.zG)(e).trim())?"unknown":r}function truth(e){return e?"true":"false"}}),8667:((e,t,n)=>{n.d(t,{$8:()=>membershipsOf,AY:()=>coversSite,AZ:()=>coversCohort,_5:()=>coverageOf,oy:()=>ambiguities})
var o=n(2025)
function coverageOf(e,t){if(e.all)return{kind:"all"}
const n=new Map
for(const o of e.cohorts){const e=t.cohorts.get(o)
if(e===void 0)continue
n.set(e.dimension,(n.get(e.dimension)??new Set).add(o))}return{kind:"named",dimensions:n}}function coversCohort(e,t){if(e.kind==="all")return true
const{dimensions:n}=e
return n.size>0&&(n.get(t.dimension)?.has(t.name)??true)}function coversSite(e,t){if(e.kind==="all")return t.size>0
const{dimensions:n}=e
return n.size>0&&[...n.values()].every(e=>!e.isDisjointFrom(t))}function membershipsOf(e,t){const n=new Set
for(const r of t){const t=r.select===null?e.cohorts.includes(r.name):(0,o.Lm)(r.select,e.attributes,"kubernetes")==="true"
if(t)n.add(r.name)}return n}function ambiguities(e,t){const n=[...t.values()].filter(t=>e.has(t.name))
return[...Map.groupBy(n,e=>e.dimension).values()].filter(e=>e.length>1).flat().map(e=>e.name)}}),177:((e,t,n)=>{n.d(t,{$G:()=>encodeGroups,Bl:()=>r,wQ:()=>SiteGroups})
var o=n(953)
const r=1e4
const s=r
class SiteGroups{#fe=new Map
#pe=0
add(e,t){const n=this.#me(t)
this.#pe+=1
if(n===null)return
n.count+=1
if(this.#pe<=r)n.sites.push({id:e.id,name:e.name})}count(e,t){const n=this.#me(t)
this.#pe+=e
if(n!==null)n.count+=e}finish(){const e=this.#pe<=r
return[...this.#fe].map(([,e])=>[orderOf(e),e]).toSorted(([e],[t])=>(0,o.U)(e,t)).map(([,{cohorts:t,status:n,covered:r,targeted:s,count:a,sites:i}])=>({cohorts:t,status:n,covered:r,targeted:s,count:a,sites:e?i.toSorted((e,t)=>(0,o.U)(e.id,t.id)):null}))}#me(e){const{cohorts:t,status:n,covered:o,targeted:r}=e
const a=keyOf(e)
const i=this.#fe.get(a)
if(i!==void 0)return i
if(this.#fe.size===s)return null
const l={cohorts:t,status:n,covered:o,targeted:r,count:0,sites:[]}
this.#fe.set(a,l)
return l}}function keyOf({cohorts:e,status:t,covered:n,targeted:o}){let r=`${Number(n)}${Number(o)}`
for(const t of e)r+=`${t.length} ${t}`
return`${r}:${t}`}function orderOf({cohorts:e,status:t,covered:n,targeted:o}){return JSON.stringify([e,t,n,o])}function encodeGroups(e){return e.map(({sites:e,...t})=>({...t,sites:e===null?null:e.map(({id:e,name:t})=>[e,t])}))}}),3381:((e,t,n)=>{n.d(t,{p:()=>cohortsQuery})
var o=n(8667)
function cohortsQuery(e,t,n={}){const r={cohorts:t,all:false,requires:[],forbids:[],expect:null,change:null,targets:{kind:"covered"},...n}
return{policy:e,declaration:r,coverage:(0,o._5)(r,e)}}}),5408:((e,t,n)=>{n.d(t,{x:()=>Resolver})
var o=n(8667)
var r=n(3061)
var s=n(2025)
const a={incapable:[],unproven:[]}
function prepareConditions({requires:e,forbids:t}){const n=printed((0,r.oR)(e))
const o=t.map(printed)
if(n.length===0&&o.length===0)return{failuresOf:()=>a}
return{failuresOf:e=>{const t=[requiredFailures(n,e),...o.map(t=>forbiddenFailures(t,e))]
return{incapable:t.flatMap(e=>e.incapable),unproven:t.flatMap(e=>e.unproven)}}}}function printed(e){return e.terms.map(e=>({term:e,text:(0,s.eV)(e)}))}function requiredFailures(e,t){const{wrong:n,unknown:o}=truthsOf(e,t)
return{incapable:n,unproven:n.length>0?[]:o}}function forbiddenFailures(e,t){const{wrong:n,unknown:o}=truthsOf(e,t)
if(n.length>0)return a
if(o.length>0)return{incapable:[],unproven:o.map(e=>`not (${e})`)}
return{incapable:[`not (${e.map(({text:e})=>e).join(",")})`],unproven:[]}}function truthsOf(e,t){const n={true:[],false:[],unknown:[]}
for(const{term:o,text:r}of e)n[(0,s.KI)(o,t.attributes,"strict")].push(r)
return{wrong:n.false,unknown:n.unknown}}var i=n(953)
class CommitTally{#ve=new Map
add(e,t){if(e===null)return
const n=this.#ve.get(e)
if(n===void 0)this.#ve.set(e,[t])
else n.push(t)}finish(){return new Map([...this.#ve].toSorted(([e],[t])=>(0,i.U)(e,t)).map(([e,t])=>[e,t.toSorted(i.U)]))}}var l=n(177)
var c=n(6831)
var u=n(8643)
var d=n(1358)
class Resolver{#ge
#ye
#we
#be=[]
#ke
#$e
#xe=new Set
#Oe=new Map
#Se=new CommitTally
#je=new u.x
#qe
#Ae=[]
#fe=new l.wQ
#Pe=[]
#pe=0
#Me=0
constructor(e){this.#ge=e
const{policy:t,declaration:n}=e
this.#ye=prepareConditions(n)
this.#we=new Set(t.releases.statuses)
this.#ke=new c.dz(n.targets.kind==="sites"?n.targets.ids:[])
this.#$e=new Map([...t.cohorts.keys()].map(e=>[e,{members:0,permitted:0,targeted:0}]))
this.#qe=new d.o(t.cohorts)}add(e){const{policy:t,coverage:n}=this.#ge
const r=(0,o.$8)(e,t.cohorts.values())
const s=this.#we.has(e.status)
const a=(0,o.AY)(n,r)
const i=this.#Ce(e,a)
const l=i&&(s||this.#ge.declaration.targets.kind==="sites")
this.#pe+=1
if(s){this.#Me+=1
this.#qe.add(e,r)}for(const t of e.cohorts)this.#xe.add(t)
for(const e of r){const t=this.#$e.get(e)
if(t===void 0)continue
t.members+=1
if(s)t.permitted+=1
if(l)t.targeted+=1}if(i)this.#je.add(e.status)
if(this.#ge.grouped===true)this.#fe.add(e,{cohorts:[...r],status:e.status,covered:a,targeted:l})
const c=this.#Ae.length
if(l)this.#Le(e,r,s,a)
if(this.#ge.explain?.includes(e.id)===true)this.#Pe.push({site:e,memberships:[...r],permitted:s,covered:a,targeted:l,violations:this.#Ae.slice(c)})}#Le(e,t,n,o){this.#ke.find(e.id)
this.#be.push(e.id)
if(this.#ge.named===true&&e.name!==null&&this.#Oe.size<c.oA)this.#Oe.set(e.id,e.name)
if(this.#ge.deployed===true)this.#Se.add(e.deployed,e.id)
this.#Ie(e,t,n,o)}asksInventory(e){return this.#ge.policy.cohorts.get(e)?.select===null}members(e){return this.#$e.get(e)?.members??0}finish(e){for(const e of this.#ke.missing()){this.#be.push(e)
this.#Ae.push({kind:"unknown",site:{id:e,name:null,status:null,cohorts:[]},reasons:[]})}const t=e.cohortNames??[...this.#xe]
const{declaration:n,policy:o}=this.#ge
return{snapshot:e.snapshot,asOf:e.asOf,total:this.#pe,permitted:this.#Me,targets:this.#be.sort(),names:this.#Oe,deployed:this.#Se.finish(),cohorts:this.#$e,unknownCohorts:n.cohorts.filter(e=>o.cohorts.get(e)?.select===null&&!t.includes(e)),knownCohorts:t.toSorted(),statuses:this.#je.finish(),unassigned:this.#qe.finish(),uncounted:e.uncounted??[],violations:this.#Ae.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id)),groups:this.#fe.finish(),explained:this.#Pe.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id))}}#Ce(e,t){const{targets:n}=this.#ge.declaration
switch(n.kind){case"covered":return t
case"select":return(0,s.Lm)(n.select,e.attributes,"kubernetes")==="true"
case"sites":return this.#ke.has(e.id)}}#Ie(e,t,n,r){const{policy:s,declaration:a}=this.#ge
const violate=(n,o)=>{if(o.length===0)return
this.#Ae.push({kind:n,site:{id:e.id,name:e.name,status:e.status,cohorts:[...t]},reasons:o})}
if(!n)violate("inactive",[e.status])
if(!r)violate("outside-cohort",a.cohorts)
if(t.size>1)violate("ambiguous",(0,o.oy)(t,s.cohorts))
const{incapable:i,unproven:l}=this.#ye.failuresOf(e)
violate("incapable",i)
violate("unproven",l)}}}),854:((e,t,n)=>{n.d(t,{q:()=>deployedCommit,u:()=>r})
const o=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
function deployedCommit(e){return o.exec(String(e))?.[0]??null}const r="unknown"}),6831:((e,t,n)=>{n.d(t,{MW:()=>SortedIds,dz:()=>SoughtIds,oA:()=>r})
var o=n(953)
const r=2**23
class SortedIds{#ve
constructor(e){this.#ve=e}has(e){return this.indexOf(e)>=0}indexOf(e,t=-1){if(this.#ve[t]===e)return t
let[n,r]=[0,this.#ve.length]
while(n<r){const t=n+r>>>1
const s=(0,o.U)(String(this.#ve[t]),e)
if(s<0)n=t+1
else if(s>0)r=t
else return t}return-1}}class SoughtIds{#ve
#Te
#Ne
constructor(e){const t=e.toSorted()
this.#ve=t.filter((e,n)=>e!==t[n-1])
this.#Te=new SortedIds(this.#ve)
this.#Ne=new Uint8Array(this.#ve.length)}has(e){return this.#Te.has(e)}find(e){this.#Ne[this.#Te.indexOf(e)]=1}missing(){return this.#ve.filter((e,t)=>this.#Ne[t]===0)}}}),8643:((e,t,n)=>{n.d(t,{x:()=>StatusCounter})
var o=n(953)
const r=1e3
class StatusCounter{#$e=new Map
add(e,t=1){const n=this.#$e.get(e)
if(n!==void 0||this.#$e.size<r)this.#$e.set(e,(n??0)+t)}finish(){return new Map([...this.#$e].toSorted(([e,t],[n,r])=>r-t||(0,o.U)(e,n)))}}}),1358:((e,t,n)=>{n.d(t,{n:()=>r,o:()=>UnassignedCounter})
var o=n(953)
const r=10
class UnassignedCounter{#e
constructor(e){this.#e=[...Map.groupBy(e.values(),e=>e.dimension)].map(([e,t])=>new Tally(e,t))}add(e,t){for(const n of this.#e)n.add(e,t)}finish(){return this.#e.map(e=>e.finish()).filter(({count:e})=>e>0)}}class Tally{#Re
#Ye
#_e
#Ee
#ze=[]
#Be=0
constructor(e,t){this.#Re=e
this.#Ye=new Set(t.map(e=>e.name))
this.#_e=[...new Set(t.flatMap(e=>e.select?.terms??[]).map(e=>e.key))].toSorted()
this.#Ee=t.some(e=>e.select===null)}add(e,t){for(const e of t)if(this.#Ye.has(e))return
this.#Be+=1
const n=this.#ze[r-1]
if(n!==void 0&&(0,o.U)(e.id,n.id)>0)return
const s=this.#ze.findIndex(({id:t})=>(0,o.U)(e.id,t)<0)
this.#ze.splice(s<0?this.#ze.length:s,0,this.#He(e))
this.#ze.length=Math.min(this.#ze.length,r)}finish(){return{dimension:this.#Re,count:this.#Be,sites:this.#ze}}#He({id:e,name:t,attributes:n,cohorts:o}){return{id:e,name:t,values:this.#_e.map(e=>({key:e,present:n.has(e),value:n.get(e)??null})),cohorts:this.#Ee?o.toSorted():null}}}}),4714:((e,t,n)=>{n.d(t,{AV:()=>touchesStanding,S$:()=>standsOtherwise,_p:()=>standingChanges,vb:()=>l})
var o=n(3061)
var r=n(3089)
var s=n(7047)
var a=n(2025)
var i=n(1438)
const l={cohorts:[],unreadable:[],needsDeclaration:true,broken:[]}
function touchesStanding(e,{releases:t}){const n=(0,r.gV)(t.manifests)
return e.some(e=>{const t=formerPath(e)
return t!==null&&n(t)})}function standsOtherwise(e,t){const print=t=>JSON.stringify([t.releases.manifests,(0,s.BG)([...e.cohorts.keys()],t),[...e.cohorts.keys()].map(e=>t.cohorts.get(e)?.formerly??[])])
return print(e)!==print(t)}function standingChanges({changes:e,manifestsAlone:t,standing:n},o,r){const s=e.flatMap(e=>pairOf(e,o,r))
const a=new Set(e.flatMap(({path:e,previous:t})=>[e,t]))
const i=n.filter(({path:e})=>!a.has(e)).map(e=>({was:readOne(e,o.policy),is:readOne(e,r.policy)})).filter(({was:e,is:t})=>e!==null&&e.query!==null&&!standsAlike(e,t))
const l=[...s.filter(({was:e})=>e!==null),...i]
const c=l.flatMap(({was:e,is:t})=>[...e?.cohorts??[],...t?.cohorts??[]])
const u=c.map(e=>nameBefore(e,o.policy,r.policy))
return{cohorts:[...o.policy.cohorts.keys()].filter(e=>u.includes(e)),unreadable:s.flatMap(({was:e})=>e!==null&&e.query===null?[e.path]:[]),needsDeclaration:!t||s.length===0||!s.every(isHarmless),broken:i.flatMap(({is:e})=>e!==null&&e.query===null?[e]:[])}}function formerPath({kind:e,path:t,previous:n}){return e==="added"||e==="copied"?null:n??t}function pairOf(e,t,n){const o=readAt(formerPath(e),t)
const r=readAt(e.kind==="deleted"?null:e.path,n)
return o===null&&r===null?[]:[{was:o,is:r}]}function readAt(e,{policy:t,files:n}){if(e===null)return null
const o=n.find(t=>t.path===e)??{path:e,text:null,why:"not in the tree"}
return readOne(o,t)}function readOne(e,t){if(!(0,r.gV)(t.releases.manifests)(e.path))return null
return(0,i.ZY)([e],t)[0]??null}function isHarmless({was:e,is:t}){return e!==null&&(t===null||standsAlike(e,t)||widens(e,t))}function standsAlike({query:e},t){const n=t?.query??null
if(e===null||n===null)return false
const o=e.declaration.all&&n.declaration.all?e.declaration.cohorts:null
return JSON.stringify(standOf(e.declaration,e.policy,o))===JSON.stringify(standOf(n.declaration,n.policy,o))}function standOf(e,t,n){const{cohorts:o,all:r,requires:a,forbids:i,sites:l,select:c}=(0,s.OK)(e)
return{all:r,requires:a,forbids:i,sites:l,select:c,cohorts:(0,s.BG)(n??o,t)}}function widens({query:e},{query:t}){if(e===null||t===null)return false
const[n,r]=[e.declaration,t.declaration]
return coversMore(n,r,t.policy)&&targetsMore(n.targets,r.targets)&&includes(terms(n.requires),terms(r.requires))&&includes((0,o.sA)(n.forbids),(0,o.sA)(r.forbids))}function coversMore(e,t,{cohorts:n}){if(t.all)return true
const dimensions=e=>e.map(e=>n.get(e)?.dimension??"")
return!e.all&&includes(t.cohorts,e.cohorts)&&includes(dimensions(e.cohorts),dimensions(t.cohorts))}function targetsMore(e,t){if(t.kind==="covered")return true
if(e.kind==="select"&&t.kind==="select")return(0,a.vJ)(e.select)===(0,a.vJ)(t.select)
return e.kind==="sites"&&t.kind==="sites"&&includes(t.ids,e.ids)}function terms(e){return e.flatMap(({terms:e})=>e).map(e=>(0,o.wp)([{terms:[e]}]))}function includes(e,t){return t.every(t=>e.includes(t))}function nameBefore(e,t,n){if(t.cohorts.has(e))return e
return n.cohorts.get(e)?.formerly.find(e=>t.cohorts.has(e))??null}}),8236:((e,t,n)=>{n.d(t,{kC:()=>closingManifests,sN:()=>closingQueries,x0:()=>hasGates})
var o=n(4979)
var r=n(3966)
var s=n(953)
var a=n(1438)
function gatedCohorts(e,t){const n=t.filter(({query:e})=>e!==null)
return[...e.cohorts.values()].filter(e=>(0,o.M2)(e).length>0&&n.some(t=>(0,a.Kc)(t,e)))}function hasGates(e){return(0,o.y9)(e).length>0}function closingQueries(e,t){return[...t.flatMap(({query:e})=>e===null?[]:[e]),...gatedCohorts(e,t).flatMap(t=>[{...(0,r.Al)(e,t),named:true},...(0,r.Ix)(e,t)])]}function closingManifests(e,t,n){if(!hasGates(e))return[]
let r=0
const take=()=>n?.[r++]??null
const s=t.map(e=>({manifest:e,answer:e.query===null?null:take()}))
const i=gatedCohorts(e,t).flatMap(e=>{const t=take()
const n=e.waves.map(()=>take()).filter(e=>e!==null)
return t===null?[]:placesOf(e,t,n)})
const l=[...new Set((0,o.y9)(e).map(({environment:e})=>e.name))]
return s.flatMap(({manifest:e,answer:t})=>{const{path:n,problems:o}=e
if(o.length>0)return[{path:n,problems:o,offenders:null,environments:l}]
const r=i.filter(({cohort:t})=>(0,a.Kc)(e,t)).map(({environments:n,sites:o})=>({environments:n,offenders:(0,a.Ci)(e,t,o).offenders??[]})).filter(({offenders:e})=>e.length>0)
if(r.length===0)return[]
const s=new Map(r.flatMap(e=>e.offenders).map(e=>[e.id,e]))
const c=r.flatMap(e=>e.environments.map(({name:e})=>e))
return[{path:n,problems:o,offenders:sorted([...s.values()]),environments:[...new Set(c)]}]})}function placesOf(e,t,n){const{waves:o,rest:s}=(0,r.Qr)(t.targets,n.map(({targets:e})=>e))
const place=(n,o)=>({cohort:e,environments:n,sites:(0,r.fQ)(t,o)})
return[...e.waves.map(({environments:e},t)=>place(e,o[t]??[])),place(e.environments,s)].filter(({environments:e})=>e.length>0)}function sorted(e){return e.toSorted((e,t)=>(0,s.U)(e.id,t.id))}}),1438:((e,t,n)=>{n.d(t,{Ci:()=>judgeStanding,Kc:()=>concerns,ZY:()=>readStanding,_m:()=>withPaste})
var o=n(6831)
var r=n(4264)
var s=n(1830)
var a=n(2437)
var i=n(2745)
var l=n(8667)
function readStanding(e,t){return e.map(e=>readManifest(e,t))}function readManifest({path:e,text:t,why:n},o){const unread=t=>({path:e,problems:t,cohorts:[],query:null})
if(t===null)return unread([(0,i.CC)(e,n,"a release manifest")])
const s=[...o.cohorts.keys()]
const c=(0,r.N)(t,e)
if(!c.ok)return unread(c.error)
if(c.value.cohorts===void 0)return unread([(0,i.CC)(e,"no cohorts",`cohorts of the policy: ${s.join(", ")}`)])
const u={kind:"file",path:e,content:t}
const d=(0,a.Av)({manifest:u},(0,a.fD)(o))
if(d.kind!=="read")return unread([(0,i.CC)(e,"no declaration","a release manifest")])
const{declaration:h}=d
const f=h.cohorts.filter(e=>o.cohorts.has(e))
const p=h.cohorts.filter(e=>!o.cohorts.has(e))
const m=p.map(t=>(0,i.CC)(`${e} cohorts`,t,s.join(", "),s))
const v={policy:o,declaration:h,coverage:(0,l._5)(h,o),named:true}
return{path:e,problems:m,cohorts:f,query:m.length>0?null:v}}function withPaste(e,t,n){return e.map(e=>{const[o,...r]=e.problems
if(e.path!==t||n===null||o===void 0||r.length>0)return e
return{...e,problems:[{...o,paste:{into:"manifest",path:t,lines:(0,s.V)(n)}}]}})}function concerns({query:e},t){return e===null||(0,l.AZ)(e.coverage,t)}function judgeStanding({path:e,problems:t},n,r){if(n===null||r===null)return{path:e,problems:t,offenders:null}
const s=new o.MW(n.targets)
const a=Map.groupBy(n.violations,({site:e})=>e.id)
const i=r.targets.flatMap(e=>{const t=r.names.get(e)??null
if(!s.has(e))return[{id:e,name:t,why:"not-covered",reasons:[]}]
const[n]=a.get(e)??[]
return n===void 0?[]:[{id:e,name:t,why:n.kind,reasons:n.reasons}]})
return{path:e,problems:t,offenders:i}}}),9621:((e,t,n)=>{n.d(t,{Ac:()=>printDay,Iq:()=>parseDay,Up:()=>weekdayOf,d7:()=>o,kb:()=>dayOf,pe:()=>parseTime,tO:()=>printTime,w4:()=>r})
const o=1440
const r=["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]
const s=719468
function dayOf(e,t,n){const o=t>2?e:e-1
const r=Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)
const a=(t+9)%12
return o*365+r+Math.floor((153*a+2)/5)+n-1-s}function parseDay(e){const t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e)
if(t===null)return null
const[n,o,r]=[Number(t[1]),Number(t[2]),Number(t[3])]
if(n<1||o<1||o>12||r<1)return null
const s=dayOf(n,o,r)
return r<=daysIn(n,o)?s:null}function daysIn(e,t){return dayOf(e,t+1,1)-dayOf(e,t,1)}function printDay(e){let t=1970+Math.floor(e/365.2425)
while(dayOf(t,1,1)>e)t-=1
while(dayOf(t+1,1,1)<=e)t+=1
let n=12
while(dayOf(t,n,1)>e)n-=1
return[padded(t,4),padded(n,2),padded(e-dayOf(t,n,1)+1,2)].join("-")}function parseTime(e){const t=/^([01]\d|2[0-3]):([0-5]\d)$/.exec(e)
return t===null?null:Number(t[1])*60+Number(t[2])}function printTime(e){return`${padded(Math.floor(e/60),2)}:${padded(e%60,2)}`}function weekdayOf(e){return((e+3)%7+7)%7}function padded(e,t){return String(e).padStart(t,"0")}}),5683:((e,t,n)=>{n.d(t,{D4:()=>c,DV:()=>s,Ef:()=>activeWindows,FP:()=>freeFrom,_1:()=>freezesOf,cJ:()=>l,p0:()=>calendarEnds,zX:()=>nextWindows})
var o=n(9621)
var r=n(2258)
const s=30
const a=864e5
function windowOf(e,t,n,o=null){return{freeze:e,start:(0,r.x1)(t,e.zone),end:(0,r.lR)(n,e.zone),day:o}}function windowsAround(e,t,n){const{when:a,zone:i}=e
switch(a.kind){case"once":return[windowOf(e,a.from,a.to)]
case"weekly":{const t=(0,r.z$)(n,i).day
const s=t-(0,o.Up)(t)+a.from.weekday
const l=(a.to.weekday-a.from.weekday+7)%7
const c=l===0&&a.to.minute<=a.from.minute?7:l
return[s-7,s,s+7].map(t=>windowOf(e,{day:t,minute:a.from.minute},{day:t+c,minute:a.to.minute}))}case"dates":{const o=(0,r.z$)(n,i).day
return(t.get(a.path)?.days??[]).filter(({day:e})=>Math.abs(e-o)<=s+2).map(({day:t,name:n})=>windowOf(e,at(t,a.from),at(t,a.to),n))}}}function at(e,t){return{day:e+t.days,minute:t.minute}}function freezesOf(e,t){return e.filter(({cohorts:e})=>e===null||e.includes(t))}function activeWindows(e,t,n){return e.flatMap(e=>{const o=windowsAround(e,t,n).filter(({start:e,end:t})=>e<=n&&n<t)
return o.toSorted((e,t)=>t.end-e.end).slice(0,1)})}function nextWindows(e,t,n,o){return e.flatMap(e=>{const r=windowsAround(e,t,n)
if(r.some(({start:e,end:t})=>e<=n&&n<t))return[]
return r.filter(({start:e})=>e>n&&e<=n+o).slice(0,1)})}const i=1e3
function freeFrom(e,t,n){let o=n
for(let n=0;n<i;n+=1){const[n]=activeWindows(e,t,o)
if(n===void 0)return o
o=n.end}return null}function calendarEnds(e,t){return e.flatMap(e=>{const{when:n,zone:o}=e
if(n.kind!=="dates")return[]
const s=t.get(n.path)
if(s===void 0)return[]
const a=s.until+1
const i=Math.min((0,r.x1)({day:a,minute:0},o),(0,r.x1)(at(a,n.from),o))
return[{freeze:e,path:n.path,until:s.until,end:i}]})}const l=60*a
const c=a}),2258:((e,t,n)=>{n.d(t,{DS:()=>isZone,HZ:()=>printInstant,PP:()=>printInZone,lR:()=>lastInstantOf,nV:()=>parseInstant,x1:()=>firstInstantOf,z$:()=>wallTimeAt})
var o=n(9621)
function isZone(e){if(!/[A-Za-z]/.test(e))return false
try{formatter(e)
return true}catch{return false}}function wallTimeAt(e,t){const n=Math.floor(wallSeconds(Math.floor(e/1e3),t)/60)
const r=Math.floor(n/o.d7)
return{day:r,minute:n-r*o.d7}}function firstInstantOf(e,t){const n=secondsOf(e)
const{before:o,after:r,change:s}=changeAround(n,t)
return 1e3*(n-o<s?n-o:Math.max(s,n-r))}function lastInstantOf(e,t){const n=secondsOf(e)
const{before:o,after:r,change:s}=changeAround(n,t)
return 1e3*(n-r>=s?n-r:Math.min(s,n-o))}function printInZone(e,t){const{day:n,minute:r}=wallTimeAt(e,t)
return`${o.w4[(0,o.Up)(n)]} ${(0,o.Ac)(n)} ${(0,o.tO)(r)}`}function printInstant(e){const t=Math.floor(e/1e3)
const{day:n,minute:r}=wallTimeAt(e,"UTC")
return`${(0,o.Ac)(n)}T${(0,o.tO)(r)}:${String((t%60+60)%60).padStart(2,"0")}Z`}function parseInstant(e){const[,t="",n="",r=""]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):([0-5]\d)Z$/.exec(e)??[]
const[s,a]=[(0,o.Iq)(t),(0,o.pe)(n)]
return s===null||a===null?null:((s*o.d7+a)*60+Number(r))*1e3}const r=2*86400
function changeAround(e,t){let n=e-r
let o=e+r
const s=offset(n,t)
const a=offset(o,t)
if(s===a)return{before:s,after:a,change:n}
while(o-n>1){const e=Math.floor((n+o)/2)
if(offset(e,t)===s)n=e
else o=e}return{before:s,after:a,change:o}}function offset(e,t){return wallSeconds(e,t)-e}function secondsOf({day:e,minute:t}){return(e*o.d7+t)*60}function wallSeconds(e,t){const n=new Map(formatter(t).formatToParts(e*1e3).map(({type:e,value:t})=>[e,Number(t)]))
const part=e=>Number(n.get(e))
const r=(0,o.kb)(part("year"),part("month"),part("day"))
return((r*24+part("hour"))*60+part("minute"))*60+part("second")}const s=new Map
function formatter(e){const t=s.get(e)
if(t!==void 0)return t
const n=new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})
s.set(e,n)
return n}}),4803:((e,t,n)=>{n.d(t,{L:()=>waitsUntil})
function waitsUntil({deployedAt:e,now:t,within:n,listed:o,reportedBy:r}){if(e!==null)return e+n
return o==="targets-file"||r==="deployed-file"?t+n:t}}),6196:((e,t,n)=>{n.d(t,{Fp:()=>completeCheckRun,_U:()=>createCheckRun,vQ:()=>fetchCheckRuns})
var o=n(5569)
var r=n(5943)
var s=n(4414)
const a=r.Ikc({id:r.Whr(),app:r.Ikc({id:r.Whr()})})
async function createCheckRun(e,{name:t,head:n,externalId:r,detailsUrl:s,output:i}){const l=await e.rest("POST /repos/{owner}/{repo}/check-runs",{name:t,head_sha:n,status:"in_progress",external_id:r,...s!==null&&{details_url:s},output:i},a)
return l.ok?(0,o.ok)({id:l.value.id,app:l.value.app.id}):l}async function completeCheckRun(e,t,n,o){return e.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{check_run_id:t,status:"completed",conclusion:n,output:o},r.Ikc({id:r.Whr()}))}const i=r.Ikc({total_count:r.Whr(),check_runs:r.YOg(r.Ikc({id:r.Whr(),external_id:r.YjP().nullable(),conclusion:r.YjP().nullable(),started_at:r.YjP().nullish(),app:r.Ikc({id:r.Whr(),slug:r.YjP().optional()}).nullable()}))})
const l=10
async function fetchCheckRuns(e,t,n,r=null){const a=new Map
for(let s=1;s<=l;s+=1){const l=await e.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{ref:n,check_name:t,...r!==null&&{app_id:r},filter:"all",per_page:100,page:s},i)
if(!l.ok)return l
const{check_runs:c,total_count:u}=l.value
for(const{id:e,app:t,external_id:n,conclusion:o,started_at:r}of c)a.set(e,{id:e,app:t?.id??null,externalId:n??"",conclusion:o,startedAt:typeof r==="string"?Date.parse(r):null,byActions:t?.slug==="github-actions"})
if(a.size>=u)return(0,o.ok)([...a.values()])
if(c.length===0)break}return(0,s.ps)(`check runs ${t} on ${n}`,"all of them",`${a.size} of them`)}}),6148:((e,t,n)=>{n.d(t,{EC:()=>fetchOpenPullRequestsFrom,_U:()=>fetchOpenPullRequestsInto,dK:()=>fetchPullRequestsOfHead})
var o=n(5569)
var r=n(5943)
var s=n(1064)
const a=5
const i=r.Ikc({nameWithOwner:r.YjP()}).nullable()
const l=r.Ikc({number:r.Whr(),state:r.k5n(["OPEN","CLOSED","MERGED"]),baseRefName:r.YjP(),headRefOid:r.YjP(),headRepository:i})
function fetchHeads(e,t,n,o){return(0,s.yw)(e,{asked:t,operation:"Heads",connection:{field:"pullRequests",filter:"headRefName: $branch, states: $states, orderBy: { field: CREATED_AT, direction: DESC }",selection:"number state baseRefName headRefOid headRepository { nameWithOwner }",node:l},of:"repository",parameters:"$branch: String!, $states: [PullRequestState!]",variables:{branch:n,...o!==null&&{states:o}},most:a})}function isHere({owner:e,name:t},n){return n?.nameWithOwner.toLowerCase()===`${e}/${t}`.toLowerCase()}async function fetchPullRequestsOfHead(e,t){const n="pull requests by head branch"
const r=await fetchHeads(e,n,t.branch,null)
if(!r.ok)return r
const s=r.value.filter(e=>e.headRefOid===t.commit&&e.headRepository?.nameWithOwner.toLowerCase()===t.repository.toLowerCase())
const a=s.filter(e=>e.state==="OPEN")
const i=(a.length>0?a:s.slice(0,1)).map(e=>e.number).toSorted((e,t)=>e-t)
return(0,o.ok)(i)}async function fetchOpenPullRequestsFrom(e,t){const n=`open pull requests from ${t}`
const r=await fetchHeads(e,n,t,["OPEN"])
if(!r.ok)return r
return(0,o.ok)(r.value.filter(t=>t.state==="OPEN"&&isHere(e,t.headRepository)).map(e=>({number:e.number,head:e.headRefOid,base:e.baseRefName})))}const c={field:"pullRequests",filter:"baseRefName: $branch, states: [OPEN]",selection:"headRefName headRefOid headRepository { nameWithOwner }",node:r.Ikc({headRefName:r.YjP(),headRefOid:r.YjP(),headRepository:i})}
async function fetchOpenPullRequestsInto(e,t){const n=await(0,s.yw)(e,{asked:`open pull requests into ${t}`,operation:"Above",connection:c,of:"repository",parameters:"$branch: String!",variables:{branch:t},most:a})
if(!n.ok)return n
return(0,o.ok)(n.value.map(({headRefOid:t,headRefName:n,headRepository:o})=>({head:t,branch:isHere(e,o)?n:null})))}}),2638:((e,t,n)=>{n.d(t,{EV:()=>fetchBlobTexts,_n:()=>fetchBlobIds,b9:()=>fetchTexts})
var o=n(5943)
var r=n(5569)
var s=n(4414)
var a=n(9506)
var i=n(7506)
const l=o.Ikc({oid:o.YjP()}).nullable()
async function fetchBlobIds(e,t,n){const o=[...new Set(n)]
const s=await(0,i.r)(e,{asked:`states of ${t}`,operation:"Blobs",by:"expression",selection:()=>"oid",schema:l,size:100},o.map(e=>`${e}:${t}`))
return s.ok?(0,r.ok)(new Map(o.map((e,t)=>[e,s.value[t]?.oid??null]))):s}const c={asked:"policies before changes of them",operation:"Policies",by:"oid",selection:()=>"... on Blob { text }",schema:o.Ikc({text:o.YjP().nullish()}).nullable(),size:100}
async function fetchBlobTexts(e,t,n=new Map){const o=[...new Set(t)].filter(e=>!n.has(e))
const a=await(0,i.r)(e,c,o)
if(!a.ok)return a
const l=new Map(n)
for(const[e,t]of a.value.entries()){const n=o[e]??""
if(t===null)return(0,s.hU)(c.asked,`the policy ${n}, which GitHub has named`,"nothing")
l.set(n,t.text??null)}return(0,r.ok)(l)}const u={asked:"files of the range",operation:"Texts",by:"expression",selection:()=>a.Se,schema:a.v3,size:50}
async function fetchTexts(e,t){const n=t.map(({path:e,commit:t})=>`${t}:${e}`)
const o=await(0,i.r)(e,u,n)
if(!o.ok)return o
const l=new Map
for(const[e,{path:n,commit:r}]of t.entries()){const t=(0,a.$7)(o.value[e]??null)
if(t===null)return(0,s.hU)(`file ${n}`,`it at ${r}`,"nothing")
l.set(`${r}:${n}`,t)}return(0,r.ok)(l)}}),2037:((e,t,n)=>{n.d(t,{Cv:()=>fetchCommitsOf,Ee:()=>fetchComparison,LU:()=>fetchHolds,Ub:()=>holdsBase,T8:()=>noRange})
var o=n(5943)
var r=n(5569)
var s=n(1064)
var a=n(4414)
const i=o.Ikc({totalCount:o.Whr(),nodes:o.YOg(o.Ikc({oid:o.YjP()}))})
const l={field:"history",selection:"oid parents(first: 20) { totalCount nodes { oid } }",node:o.Ikc({oid:o.YjP(),parents:i})}
const c=10
async function fetchLacking(e,t,n,o){const s=`commits between ${t} and ${n}`
const i=2*Math.ceil(o/100)+c
const[l,u]=[pages(e,s,n,i),pages(e,s,t,i)]
const d=new Map
const h=new Set
for(let e=0;e<i;e+=1){const[e,t]=await Promise.all([l.next(),u.next()])
if(e.done===true&&t.done===true)break
for(const n of[e,t])if(n.done!==true&&!n.value.ok)return n.value
if(e.done!==true&&e.value.ok)for(const t of e.value.value)if(!d.has(t.oid))d.set(t.oid,t)
if(t.done!==true&&t.value.ok)for(const{oid:e}of t.value.value)h.add(e)
const s=walk(n,d,h)
if(s!==null&&s.size===o)return(0,r.ok)([...d.values()].filter(({oid:e})=>s.has(e)).toReversed())}return(0,a.ps)(s,`${o} commits`,"another number")}function walk(e,t,n){const o=new Set
const r=[e]
for(let e=r.pop();e!==void 0;e=r.pop()){if(n.has(e)||o.has(e))continue
const s=t.get(e)
if(s===void 0)return null
o.add(e)
r.push(...s.parents)}return o}async function*pages(e,t,n,o){const i={asked:t,operation:"Ancestors",connection:l,of:"commit",parameters:"$oid: GitObjectID!",variables:{oid:n},most:o}
for await(const n of(0,s.E0)(e,i))if(!n.ok)yield n
else if(n.value.nodes.some(({parents:e})=>e.totalCount>e.nodes.length))yield(0,a.ps)(t,"all parents of each commit","some of them")
else yield(0,r.ok)(n.value.nodes.map(e=>({oid:e.oid,parents:e.parents.nodes.map(e=>e.oid)})))}const u=o.YjP().regex(/^[0-9a-f]{40,64}$/)
const d=o.Ikc({status:o.k5n(["ahead","behind","identical","diverged"]),merge_base_commit:o.Ikc({sha:u}),total_commits:o.Whr(),commits:o.YOg(o.Ikc({sha:u,parents:o.YOg(o.Ikc({sha:u}))}))})
const h=100
const f=1e4
async function fetchPage(e,t,n,o){const s=`GET /repos/{owner}/{repo}/compare/${encodeURIComponent(t)}...${encodeURIComponent(n)}`
const a=await e.rest(s,o===null?{}:{per_page:h,page:o},d)
if(!a.ok)return a
const{status:i,merge_base_commit:l,total_commits:c,commits:u}=a.value
return(0,r.ok)({position:i,mergeBase:l.sha,total:c,first:u.map(({sha:e,parents:t})=>({oid:e,parents:t.map(e=>e.sha)}))})}async function fetchComparison(e,t,n){const o=await fetchPage(e,t,n,null)
if(o.ok||o.error.reason!=="too-large")return o
const s=await fetchPage(e,t,n,2)
return s.ok?(0,r.ok)({...s.value,first:[]}):s}async function fetchHolds(e,t,n){const o=await fetchComparison(e,n,t)
return o.ok?(0,r.ok)(holdsBase(o.value)):o}function holdsBase({position:e}){return e==="ahead"||e==="identical"}async function fetchCommitsOf(e,t,n,{total:o,first:s}){const i=`commits between ${t} and ${n}`
if(o>f)return(0,r.f)({code:"evidence.truncated",asked:i,expected:`at most ${f} commits`,observed:`${o} of them`,reason:"too-far"})
if(s.length===o)return(0,r.ok)(s)
if(s.length===0)return fetchLacking(e,t,n,o)
const l=await Promise.all(Array.from({length:Math.ceil(o/h)},(o,r)=>fetchPage(e,t,n,r+1)))
const c=new Map
for(const e of l){if(!e.ok)return e
for(const t of e.value.first)c.set(t.oid,t)}return c.size===o?(0,r.ok)([...c.values()]):(0,a.ps)(i,`${o} commits`,`${c.size} of them`)}function noRange(e,t,n){return(0,a.hU)(`commits between ${e} and ${t}`,"a commit that follows the other",`one that is ${n}`)}}),3086:((e,t,n)=>{n.d(t,{Z:()=>GitHistory,c:()=>lineOf})
var o=n(5569)
var r=n(2037)
class GitHistory{#o
#Fe=new Map
#We=new Map
constructor(e){this.#o=e}compare(e,t){return remembered(this.#Fe,`${e}...${t}`,()=>e===t?Promise.resolve((0,o.ok)({position:"identical",mergeBase:e,total:0,first:[]})):(0,r.Ee)(this.#o,e,t))}async holds(e,t){const n=await this.compare(t,e)
return n.ok?(0,o.ok)((0,r.Ub)(n.value)):n}async lacking(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
return remembered(this.#We,`${e}...${t}`,()=>(0,r.Cv)(this.#o,e,t,n.value))}async firstParents(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
if(!(0,r.Ub)(n.value))return(0,r.T8)(e,t,n.value.position)
const s=await this.lacking(e,t)
return s.ok?(0,o.ok)(lineOf(s.value,t)):s}async lineSince(e,t){const n=await this.compare(e,t)
return n.ok?this.firstParents(n.value.mergeBase,t):n}}function lineOf(e,t){const n=new Map(e.map(e=>[e.oid,e]))
const o=[]
let r=t
for(let e=n.get(t);e!==void 0;e=n.get(r)){o.push(e.oid)
r=e.parents[0]??""}return{commits:e,firstParents:o,boundary:r}}function remembered(e,t,n){const o=e.get(t)??n()
e.set(t,o)
return o}}),7506:((e,t,n)=>{n.d(t,{Q:()=>sideBySide,r:()=>fetchObjects})
var o=n(5943)
var r=n(5569)
var s=n(4414)
var a=n(9840)
function fetchObjects(e,{asked:t,operation:n,by:a,selection:i,schema:l,size:c},u){const d=a==="oid"?"GitObjectID!":"String!"
const h=o.Ikc({repository:o.g1P(o.YjP(),l)})
return sideBySide(u,c,async o=>{const l=o.map((e,t)=>`$k${t}: ${d}`).join(", ")
const c=o.map((e,t)=>`o${t}: object(${a}: $k${t}) { ${i(o.length)} }`)
const u=await e.query(t,`query ${n}($owner: String!, $name: String!, ${l}) { repository(owner: $owner, name: $name) { ${c.join(" ")} } }`,Object.fromEntries(o.map((e,t)=>[`k${t}`,e])),h)
if(!u.ok)return u
const f=[]
for(const[e,n]of o.entries()){const o=u.value.repository[`o${e}`]
if(o===void 0)return(0,s.hU)(t,`an answer for ${n}`,"nothing")
f.push(o)}return(0,r.ok)(f)})}async function sideBySide(e,t,n){const o=Array.from({length:Math.ceil(e.length/t)},(n,o)=>e.slice(o*t,(o+1)*t))
const s=[]
for(const e of await Promise.all(o.map(e=>(0,a.oq)(e,t,n)))){if(!e.ok)return e
s.push(...e.value)}return(0,r.ok)(s)}}),2470:((e,t,n)=>{n.d(t,{E:()=>fetchAllBranches,o:()=>fetchBranchesNamed})
var o=n(5569)
var r=n(5943)
var s=n(1064)
const a=r.Ikc({oid:r.YjP()})
async function fetchBranchesNamed(e,t){const n=Object.fromEntries(t.map((e,t)=>[`b${t}`,`refs/heads/${e}`]))
const s=t.map((e,t)=>`$b${t}: String!`).join(", ")
const i=t.map((e,t)=>`b${t}: ref(qualifiedName: $b${t}) { target { oid } }`).join(" ")
const l=r.Ikc({repository:r.g1P(r.YjP(),r.Ikc({target:a.nullable()}).nullable())})
const c=await e.query("release branches",`query Branches($owner: String!, $name: String!, ${s}) { repository(owner: $owner, name: $name) { ${i} } }`,n,l)
if(!c.ok)return c
const{repository:u}=c.value
return(0,o.ok)(t.flatMap((e,t)=>{const n=u[`b${t}`]?.target?.oid
return n===void 0?[]:[{name:e,tip:n}]}))}const i={asked:"branches",operation:"AllBranches",connection:{field:"refs",filter:'refPrefix: "refs/heads/"',selection:"name target { oid }",node:r.Ikc({name:r.YjP(),target:a.nullable()})},of:"repository",parameters:"",variables:{},most:20}
async function fetchAllBranches(e){const t=await(0,s.yw)(e,i)
return t.ok?(0,o.ok)(t.value.flatMap(({name:e,target:t})=>t===null?[]:[{name:e,tip:t.oid}])):t}}),3826:((e,t,n)=>{n.d(t,{WB:()=>fetchTreeFiles,lE:()=>fetchPaths,uq:()=>fetchFilesOfTrees})
var o=n(2638)
var r=n(5943)
var s=n(3089)
var a=n(5569)
var i=n(4414)
var l=n(9506)
const c="manifests in the tree of the commit"
const u=40960
const d=r.Ikc({name:r.YjP(),type:r.YjP(),mode:r.Whr(),object:l.v3})
const h=r.Ikc({entries:r.YOg(d).optional()}).nullable()
const f=r.Ikc({repository:r.g1P(r.YjP(),r.KCZ([r.Ikc({oid:r.YjP()}),h]))})
async function fetchTreeFiles(e,t,n){const o=await fetchFilesOfTrees(e,[t],n)
return o.ok?(0,a.ok)(o.value[0]??[]):o}async function fetchFilesOfTrees(e,t,n){if(n.length===0)return(0,a.ok)(t.map(()=>[]))
const o=[...new Set(n.map(folderOf))]
const r=(0,s.gV)(n)
if(!o.some(e=>/[*?{[\\]/.test(e))&&!n.some(e=>e.includes("**")))return fetchFromFolders(e,t,o,r)
return(0,a.Q)(await Promise.all(t.map(t=>fetchAnywhere(e,t,r))))}function folderOf(e){return e.includes("/")?e.slice(0,e.lastIndexOf("/")):""}async function fetchFromFolders(e,t,n,o){const r=t.flatMap((e,t)=>n.map((n,o)=>({key:`${t}_${o}`,at:t,path:n,expression:`${e}:${n}`})))
const s=Object.fromEntries([...t.map((e,t)=>[`c${t}`,e]),...r.map(({key:e,expression:t})=>[`e${e}`,t])])
const u=[...t.map((e,t)=>`$c${t}: GitObjectID!`),...r.map(({key:e})=>`$e${e}: String!`)].join(", ")
const d=[...t.map((e,t)=>`c${t}: object(oid: $c${t}) { oid }`),...r.map(({key:e})=>`d${e}: object(expression: $e${e}) { ... on Tree { entries { name type mode object { ${l.Se} } } } }`)]
const h=await e.query(c,`query Manifests($owner: String!, $name: String!, ${u}) { repository(owner: $owner, name: $name) { ${d.join(" ")} } }`,s,f)
if(!h.ok)return h
const{repository:p}=h.value
const isThere=e=>(p[e]??null)!==null
const m=t.find((e,t)=>!isThere(`c${t}`))
if(m!==void 0)return(0,i.hU)(c,`commit ${m}`,"nothing")
const v=r.find(({key:e})=>!(`d${e}`in p))
if(v!==void 0)return(0,i.hU)(c,`an answer for ${v.expression}`,"nothing")
return(0,a.ok)(t.map((e,t)=>r.filter(({at:e})=>e===t).flatMap(({key:e,path:t})=>{const n=p[`d${e}`]??null
return n!==null&&"entries"in n?filesOf(n.entries??[],t):[]}).filter(e=>o(e.path)).toSorted((e,t)=>e.path<t.path?-1:1)))}function filesOf(e,t){return e.filter(({type:e})=>e==="blob").map(e=>toFile(t===""?e.name:`${t}/${e.name}`,e))}function toFile(e,{mode:t,object:n}){return t===u?{path:e,text:null,why:"a link"}:(0,l.hL)(e,(0,l.$7)(n))}async function fetchAnywhere(e,t,n){const r=await fetchWholeTree(e,t)
if(!r.ok)return r
if(r.value.truncated)return(0,i.ps)(c,"the whole tree","a part of it")
const s=r.value.tree.filter(({path:e,type:t})=>t==="blob"&&n(e))
const u=await(0,o.b9)(e,s.map(({path:e})=>({path:e,commit:t})))
if(!u.ok)return u
return(0,a.ok)(s.map(({path:e,mode:n})=>{const o=u.value.get(`${t}:${e}`)
return n==="120000"?{path:e,text:null,why:"a link"}:(0,l.hL)(e,o??null)}))}const p=r.Ikc({truncated:r.zMY(),tree:r.YOg(r.Ikc({path:r.YjP(),type:r.YjP(),mode:r.YjP()}))})
function fetchWholeTree(e,t){const n="GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
return e.rest(n,{tree_sha:t,recursive:"1"},p)}async function fetchPaths(e,t){const n=await fetchWholeTree(e,t)
if(!n.ok)return n
const{tree:o,truncated:r}=n.value
return(0,a.ok)({paths:o.filter(({type:e})=>e!=="tree").map(({path:e})=>e),complete:!r})}}),4659:((e,t,n)=>{n.d(t,{H:()=>fetchDifferences,d:()=>fetchDifferingPaths})
var o=n(5943)
var r=n(5569)
var s=n(4414)
var a=n(7506)
const i=50
const l=5e3
const c="trees of the commits"
const u={name:o.YjP(),type:o.YjP(),mode:o.Whr(),oid:o.YjP()}
const d=o.Ikc({entries:o.YOg(o.Ikc(u))})
const h=o.Ikc({entries:d.shape.entries.optional()}).nullish()
const f=o.Ikc({entries:o.YOg(o.Ikc({...u,object:h}))})
async function fetchDifferingPaths(e,t,n){const o=await fetchDifferences(e,[{before:t,after:n}])
return o.ok?(0,r.ok)(o.value[0]??[]):o}async function fetchDifferences(e,t){const n=[...new Set(t.filter(({before:e,after:t})=>e!==t).flatMap(ends))]
const o=new Map
const a=await fetchRoots(e,n,o)
if(!a.ok)return a
const i=t.map(()=>[])
let u=t.flatMap(({before:e,after:t},n)=>{const o={pair:n,path:"",before:e===null?null:a.value.get(e)??null,after:a.value.get(t)??null}
return e===t||o.before===o.after?[]:[o]})
for(let t=0;u.length>0;){t+=u.length
if(t>l)return(0,s.ps)(c,`at most ${l} folders that differ`,"more")
const n=await fetchTrees(e,u.flatMap(e=>[e.before,e.after]).filter(e=>e!==null),o)
if(!n.ok)return n
u=u.flatMap(e=>compareFolder(e,o,i[e.pair]??[]))}return(0,r.ok)(i.map(e=>e.toSorted()))}function ends({before:e,after:t}){return e===null?[t]:[e,t]}function compareFolder(e,t,n){const[o,r]=[e.before,e.after].map(e=>new Map((e===null?[]:t.get(e)??[]).map(e=>[e.name,e])))
const s=new Set([...o?.keys()??[],...r?.keys()??[]])
return[...s].flatMap(t=>{const[s,a]=[o?.get(t),r?.get(t)]
if(s?.oid===a?.oid&&s?.mode===a?.mode)return[]
const i=e.path===""?t:`${e.path}/${t}`
if([s,a].some(e=>e!==void 0&&e.type!=="tree"))n.push(i)
const l={pair:e.pair,path:i,before:s?.type==="tree"?s.oid:null,after:a?.type==="tree"?a.oid:null}
return l.before===null&&l.after===null?[]:[l]})}const p=20
const m="entries { name type mode oid }"
const v="entries { name type mode oid object { ... on Tree { entries { name type mode oid } } } }"
const g=o.Ikc({oid:o.YjP(),tree:o.Ikc({oid:o.YjP(),entries:f.shape.entries.optional()})})
async function fetchRoots(e,t,n){const o=await(0,a.r)(e,{asked:c,operation:"Trees",by:"oid",selection:e=>`... on Commit { oid tree { oid ${e>p?"":v} } }`,schema:g,size:i},t)
if(!o.ok)return o
const l=new Map
for(const e of o.value){l.set(e.oid,e.tree.oid)
if(e.tree.entries!==void 0)remember(e.tree.oid,e.tree.entries,n)}const u=t.find(e=>!l.has(e))
return u===void 0?(0,r.ok)(l):(0,s.hU)(c,`the tree of ${u}`,"that of another commit")}function remember(e,t,n){n.set(e,t)
for(const{oid:e,object:o}of t)if(o?.entries)n.set(e,o.entries)}async function fetchTrees(e,t,n){const o=[...new Set(t)].filter(e=>!n.has(e))
const s=await(0,a.r)(e,{asked:c,operation:"Folders",by:"oid",selection:e=>`... on Tree { ${e>p?m:v} }`,schema:f,size:i},o)
if(!s.ok)return s
for(const[e,t]of s.value.entries())remember(o[e]??"",t.entries,n)
return(0,r.ok)(null)}}),2432:((e,t,n)=>{n.d(t,{U:()=>watchLimits})
var o=n(8455)
function watchLimits({github:e,members:t}){const n=new Map
const watched=e=>(0,o.V)(e,async(t,o)=>{const r=await o(e)
if(!r.ok&&r.error.reason==="limit"&&!n.has(e))n.set(e,r.error)
return r},true)
return{github:watched(e),members:t===null?null:watched(t),limits:()=>[e,t].flatMap(e=>e===null?[]:n.get(e)??[])}}}),3824:((e,t,n)=>{n.d(t,{e:()=>fetchRenderings})
var o=n(5943)
var r=n(5569)
async function fetchRenderings(e,t){const n=new Map
for(const r of new Set(t)){const t=await e.rest("POST /markdown",{text:r,mode:"gfm",context:`${e.owner}/${e.name}`},o.YjP())
if(!t.ok)return t
n.set(r,t.value)}return(0,r.ok)(n)}}),5065:((e,t,n)=>{n.d(t,{l:()=>fetchMerged})
var o=n(5569)
var r=n(5943)
var s=n(4414)
var a=n(7506)
var i=n(9840)
var l=n(7248)
const c=25
const u=l.Br.extend({mergeCommit:l.uX})
async function fetchMerged(e,t){let n=i.tn[0]
const r=[...new Set(t)].toSorted((e,t)=>e-t)
const s=await(0,a.Q)(r,c,t=>t.length>1?fetchBatch(e,t,n):(0,i.Wz)(o=>{n=o
return fetchBatch(e,t,o)},n))
if(!s.ok)return s
const u=await Promise.all(s.value.map(({repository:t,pull:n})=>(0,l.My)(e,t,n)))
const d=[]
for(const[e,{pull:t}]of s.value.entries()){const n=u[e]
if(n===void 0)continue
if(!n.ok)return n
const{mergeCommit:o,mergedAt:r}=t
d.push({pull:n.value,mergeCommit:o?.oid??null,beforeMerge:(0,l.ki)(o),mergedAt:r})}return(0,o.ok)(d)}async function fetchBatch(e,t,n){const a="pull requests of the range"
const i=t.map(e=>`p${e}: pullRequest(number: ${e}) { ${l.lF} ${(0,l.CY)(n)} }`)
const c=await e.query(a,`query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { nameWithOwner ${i.join(" ")} } }`,{},r.Ikc({repository:r.Ikc({nameWithOwner:r.YjP()}).catchall(u)}))
if(!c.ok)return named(c.error)
const{nameWithOwner:d,...h}=c.value.repository
const f=[]
for(const e of t){const t=h[`p${e}`]
if(t===void 0)return(0,s.hU)(a,`pull request #${e}`,"nothing")
f.push({repository:d,pull:t})}return(0,o.ok)(f)}function named(e){const t=/^NOT_FOUND at repository\.p(\d+)\b/.exec(e.observed)?.[1]
return(0,o.f)(t===void 0?e:{...e,asked:`pull request #${t}`,observed:`${e.observed} (an archived one is shown to people with the triage role only)`})}}),2962:((e,t,n)=>{n.d(t,{O6:()=>l,P_:()=>fetchPolicyHistory,Vv:()=>d,Yl:()=>c,mo:()=>landedAt,tg:()=>fetchPolicyCommits})
var o=n(5569)
var r=n(5943)
var s=n(1064)
var a=n(4414)
var i=n(7976)
const l="oid associatedPullRequests(first: 20) { nodes { mergedAt baseRefName } }"
const c=r.Ikc({oid:r.YjP(),associatedPullRequests:r.Ikc({nodes:r.YOg(r.Ikc({mergedAt:r.YjP().nullable(),baseRefName:r.YjP()}))}).nullable()})
function landedAt({associatedPullRequests:e},t){const n=(e?.nodes??[]).filter(e=>e.baseRefName===t).map(e=>e.mergedAt).filter(e=>e!==null)
return n.toSorted().at(-1)??null}const u=c.extend({parents:r.Ikc({nodes:r.YOg(r.Ikc({file:(0,i.cl)(r.Ikc({oid:r.YjP().nullish()}))}))}),file:(0,i.cl)(r.Ikc({object:(0,i.cl)(r.Ikc({oid:r.YjP().optional(),text:r.YjP().nullish()}))}))})
const d={field:"history",filter:"path: $policyPath",selection:`${l} parents(first: 2) { nodes { file(path: $policyPath) { oid } } }\n    file(path: $policyPath) { object { __typename ... on Blob { oid text } } }`,node:u,largest:50}
function listOf(e,{tip:t}){return{asked:`history of ${e}`,operation:"Policies",connection:d,of:"commit",parameters:"$oid: GitObjectID!, $policyPath: String!",variables:{oid:t,policyPath:e},most:10}}async function fetchPolicyCommits(e,t,n){const r=await(0,s.yw)(e,listOf(t,n),n.history??null)
if(!r.ok)return r.error.code==="evidence.truncated"?(0,o.f)({...r.error,reason:"too-far"}):r
return(0,o.ok)(r.value.map(({oid:e,parents:t,file:n})=>({oid:e,text:n?.object?.text??null,adds:t.nodes.every(e=>e.file===null)})))}async function fetchPolicyHistory(e,t,n){const{defaultBranch:r,history:i=null}=n
for await(const a of(0,s.E0)(e,listOf(t,n),i)){if(!a.ok)return a
const{nodes:t,totalCount:n}=a.value
const s=t.map(e=>landedAt(e,r))
const i=s.includes(null)?await readPushes(e,r):new Map
const l=t.map(({oid:e,file:t},n)=>({since:s[n]??i.get(e)??null,text:t?.object?.text??null}))
return(0,o.ok)({versions:l,complete:n===t.length})}return(0,a.hU)(`history of ${t}`,"its newest commits","nothing")}const h=r.YOg(r.Ikc({ref:r.YjP(),after:r.YjP().nullish(),timestamp:r.YjP()}))
const f=10
async function readPushes(e,t){const n=`refs/heads/${t}`
const o=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:n,per_page:100},h,f)
if(!o.ok)return new Map
return new Map(o.value.flatMap(e=>e.ref===n&&typeof e.after==="string"?[[e.after,e.timestamp]]:[]))}}),7248:((e,t,n)=>{n.d(t,{lF:()=>I,ki:()=>beforeMerge,My:()=>complete,uX:()=>T,CY:()=>pullSelection,Br:()=>N})
var o=n(5569)
var r=n(5943)
var s=n(953)
var a=n(4414)
const i="web-flow"
const l="user { login }"
const c=`oid authors(first: 50) { totalCount nodes { ${l} } } committer { ${l} } signature { isValid wasSignedByGitHub }`
const u=r.Ikc({user:r.Ikc({login:r.YjP()}).nullable()}).transform(({user:e})=>e===null?null:{login:e.login,kind:"user"})
const d=r.Ikc({oid:r.YjP(),authors:r.Ikc({totalCount:r.Whr(),nodes:r.YOg(u)}),committer:u.nullable(),signature:r.Ikc({isValid:r.zMY(),wasSignedByGitHub:r.zMY()}).nullable()}).transform(({oid:e,authors:t,committer:n,signature:o})=>({oid:e,authors:t.nodes,committer:n??(o?.isValid===true&&o.wasSignedByGitHub?{login:i,kind:"other"}:null),signed:o?.isValid===true,complete:t.totalCount===t.nodes.length&&t.totalCount>0}))
const h={field:"commits",selection:`commit { ${c} }`,node:r.Ikc({commit:d}).transform(e=>e.commit)}
const f=r.Ikc({login:r.YjP(),type:r.YjP()}).nullish()
const p=r.YOg(r.Ikc({sha:r.YjP(),author:f,committer:f}))
async function withApps(e,t,n){const r=n.find(e=>!e.complete)
if(r!==void 0)return(0,a.ps)(`commits of #${t}`,`all authors of ${r.oid}`,"some of them")
if(n.every(e=>e.authors[0]!==null&&e.committer!==null))return(0,o.ok)(n.map(toCommit))
const s=new Map
for(let n=1;n<=3;n+=1){const o=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",{pull_number:t,per_page:100,page:n},p)
if(!o.ok)return o
for(const e of o.value)s.set(e.sha,e)
if(o.value.length<100)break}return(0,o.ok)(n.map(e=>toCommit(completed(e,s.get(e.oid)))))}function completed(e,t){const[n=null,...o]=e.authors
return{...e,authors:[n??toActor(t?.author),...o],committer:e.committer??toActor(t?.committer)}}function toActor(e){return e?{login:e.login,kind:e.type==="User"?"user":"bot"}:null}function toCommit({oid:e,authors:t,committer:n,signed:o}){return{oid:e,people:[...t.map(e=>e?.login===i?null:e),n],signed:o}}var m=n(1064)
var v=n(7976)
const g=`editedAt editor { ${v.W1} } diff deletedAt`
const y=r.Ikc({editedAt:r.YjP(),editor:v.eN,diff:r.YjP().nullable(),deletedAt:r.YjP().nullable()}).transform(({editedAt:e,editor:t,diff:n,deletedAt:o})=>({at:e,by:t,text:o===null?n:null}))
const w={field:"userContentEdits",selection:g,node:y}
function oldestFirst(e){return e.toReversed().toSorted((e,t)=>(0,s.U)(e.at,t.at))}const b=20
const k=`author { ${v.W1} } body bodyHTML createdAt lastEditedAt includesCreatedEdit isMinimized url\n  userContentEdits(first: ${b}) { totalCount nodes { ${g} } }`
const $={author:v.eN,body:r.YjP(),bodyHTML:r.YjP(),createdAt:r.YjP(),lastEditedAt:r.YjP().nullable(),includesCreatedEdit:r.zMY(),isMinimized:r.zMY(),url:r.YjP(),userContentEdits:r.Ikc({totalCount:r.Whr(),nodes:r.YOg(y)}).nullable()}
r.Ikc($)
function writingOf(e){const t=e.userContentEdits??{totalCount:0,nodes:[]}
const n=oldestFirst(t.nodes)[0]?.at??e.createdAt
const o=t.totalCount>t.nodes.length?[{at:n,by:null,text:null}]:[]
return{author:e.author,body:e.body,html:e.bodyHTML,edited:e.lastEditedAt!==null||e.includesCreatedEdit||t.totalCount>0,hidden:e.isMinimized,revisions:[...o,...oldestFirst(t.nodes)],url:e.url}}const x={field:"comments",selection:`databaseId viewerDidAuthor ${k}`,node:r.Ikc({...$,databaseId:r.Whr().nullable(),viewerDidAuthor:r.zMY()}).transform(e=>({...writingOf(e),id:e.databaseId,createdAt:e.createdAt,mine:e.viewerDidAuthor}))}
const O={field:"reviews",selection:`id state commit { oid } submittedAt authorCanPushToRepository ${k}`,node:r.Ikc({...$,id:r.YjP(),state:r.k5n(v.SW),commit:r.Ikc({oid:r.YjP()}).nullable(),submittedAt:r.YjP().nullable(),authorCanPushToRepository:r.zMY()}).transform(e=>({...writingOf(e),id:e.id,state:(0,v.yL)(e.state),commit:e.commit?.oid??null,submittedAt:e.submittedAt,canPush:e.authorCanPushToRepository}))}
const S={label:{LabeledEvent:"label { name }",UnlabeledEvent:"label { name }"},base:{BaseRefChangedEvent:"",AutomaticBaseChangeSucceededEvent:""},"comment-deleted":{CommentDeletedEvent:`deletedCommentAuthor { ${v.W1} }`},"review-dismissed":{ReviewDismissedEvent:"previousReviewState review { id }"}}
const j=Object.values(S).flatMap(e=>Object.entries(e))
function itemType(e){return e.replaceAll(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}const q={createdAt:r.YjP(),actor:v.eN}
const A=r.Ikc({...q,label:r.Ikc({name:r.YjP()}).nullable()})
const P={field:"timelineItems",counted:false,filter:`itemTypes: [${j.map(([e])=>itemType(e)).join(", ")}]`,selection:`__typename ${j.map(([e,t])=>`... on ${e} { createdAt actor { ${v.W1} } ${t} }`).join(" ")}`,node:r.gMt("__typename",[A.extend({__typename:r.euz("LabeledEvent")}),A.extend({__typename:r.euz("UnlabeledEvent")}),r.Ikc({...q,__typename:r.euz("BaseRefChangedEvent")}),r.Ikc({...q,__typename:r.euz("AutomaticBaseChangeSucceededEvent")}),r.Ikc({...q,__typename:r.euz("CommentDeletedEvent"),deletedCommentAuthor:v.eN}),r.Ikc({...q,__typename:r.euz("ReviewDismissedEvent"),previousReviewState:r.k5n(v.SW),review:r.Ikc({id:r.YjP()}).nullable()})]).transform(e=>{const{createdAt:t,actor:n}=e
switch(e.__typename){case"LabeledEvent":case"UnlabeledEvent":return{kind:"label",at:t,by:n,label:e.label?.name??null}
case"BaseRefChangedEvent":return{kind:"base",at:t,by:n}
case"AutomaticBaseChangeSucceededEvent":return{kind:"base",at:t,by:null}
case"CommentDeletedEvent":return{kind:"comment-deleted",at:t,by:n,author:e.deletedCommentAuthor}
case"ReviewDismissedEvent":return{kind:"review-dismissed",at:t,by:n,review:e.review?.id??null,was:(0,v.yL)(e.previousReviewState)}}})}
const M=100
const C=30
const L=r.YOg(r.Ikc({filename:r.YjP(),status:r.YjP(),previous_filename:r.YjP().optional()}))
async function fetchFormerNames(e,t,n){const r=new Set(n.filter(e=>e.kind==="renamed").map(e=>e.path))
const s=new Map
for(let n=1;r.size>0&&n<=C;n+=1){const o=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:t,per_page:M,page:n},L)
if(!o.ok)return o
for(const e of o.value){if(e.previous_filename===void 0||!r.delete(e.filename))continue
s.set(e.filename,e.previous_filename)}if(o.value.length<M)break}if(r.size>0)return(0,a.ps)(`files of #${t}`,"the former name of each renamed file",`none for ${[...r].join(", ")}`)
return(0,o.ok)(n.map(e=>({...e,previous:s.get(e.path)??null})))}function pullSelection(e){return`number title url state mergedAt body bodyHTML lastEditedAt editor { ${v.W1} } baseRefName headRefName headRefOid changedFiles\n  author { ${v.W1} }\n  headRepository { nameWithOwner }\n  ${[v.cn,v.kg,h,w,P,O,x].map(t=>(0,m.MY)(t,e)).join("\n  ")}`}const I="mergeCommit { oid parents(first: 1) { nodes { oid } } }"
const T=r.Ikc({oid:r.YjP(),parents:r.Ikc({nodes:r.YOg(r.Ikc({oid:r.YjP()}))})}).nullable()
function beforeMerge(e){return e?.parents.nodes[0]?.oid??null}const N=r.Ikc({number:r.Whr(),title:r.YjP(),url:r.YjP(),state:r.k5n(["OPEN","CLOSED","MERGED"]),mergedAt:r.YjP().nullable(),body:r.YjP(),bodyHTML:r.YjP(),lastEditedAt:r.YjP().nullable(),editor:v.eN,baseRefName:r.YjP(),headRefName:r.YjP(),headRefOid:r.YjP(),changedFiles:r.Whr(),author:v.eN,headRepository:r.Ikc({nameWithOwner:r.YjP()}).nullable(),files:(0,v.cl)((0,m.vD)(v.cn)),labels:(0,v.cl)((0,m.vD)(v.kg)),reviews:(0,v.cl)((0,m.vD)(O)),commits:(0,m.vD)(h),userContentEdits:(0,v.cl)((0,m.vD)(w)),timelineItems:(0,m.vD)(P),comments:(0,m.vD)(x)})
const R=3e3
async function complete(e,t,n){const{number:r,changedFiles:i}=n
const read=async(t,o)=>o===null?(0,a.hU)(`${t.field} of #${r}`,"a list","nothing"):(0,m.r5)(e,r,n.headRefOid,t,o)
const l=await read(v.cn,n.files)
if(!l.ok)return l
if(l.value.length!==i)return(0,a.ps)(`files of #${r}`,`${i} changed files`,`a list of ${l.value.length}`)
if(l.value.length>=R)return(0,a.ps)(`files of #${r}`,`fewer than ${R} changed files`,`a list of ${l.value.length}`)
const c=await fetchFormerNames(e,r,l.value)
if(!c.ok)return c
const u=await read(h,n.commits)
if(!u.ok)return u
const d=await withApps(e,r,u.value)
if(!d.ok)return d
const f=await read(v.kg,n.labels)
if(!f.ok)return f
const p=await read(w,n.userContentEdits??Y)
if(!p.ok)return p
const g=await read(P,n.timelineItems)
if(!g.ok)return g
const y=await read(O,n.reviews)
if(!y.ok)return y
const b=await read(x,n.comments)
if(!b.ok)return b
return(0,o.ok)({repository:t,number:r,title:n.title,url:n.url,state:v.xj[n.state],mergedAt:n.mergedAt,author:n.author,base:n.baseRefName,head:n.headRefOid,headBranch:n.headRefName,headRepository:n.headRepository?.nameWithOwner??null,body:n.body,html:n.bodyHTML,changes:c.value,labels:f.value.map(e=>e.name),commits:d.value,revisions:revisionsOf(n,p.value),timeline:[...g.value,...f.value.flatMap(editOf)].toSorted((e,t)=>(0,s.U)(e.at,t.at)),reviews:y.value,comments:b.value})}function editOf({name:e,updatedAt:t}){return t===null?[]:[{kind:"label",at:t,by:null,label:e}]}const Y={totalCount:0,pageInfo:{hasNextPage:false,endCursor:null},nodes:[]}
function revisionsOf(e,t){const n=oldestFirst(t)
const o=e.lastEditedAt
if(o===null||n.some(e=>e.at>=o))return n
const r={at:n.at(-1)?.at??"",by:null,text:null}
return[...n,r,{at:o,by:e.editor,text:e.body}]}}),347:((e,t,n)=>{n.d(t,{lH:()=>fetchActivityOf,PT:()=>fetchPushers,ec:()=>fetchPushersOf,$M:()=>fetchWholeActivity,LC:()=>mayHaveShortActivity})
var o=n(5943)
function readPushers(e,t,n){const{mergedAt:o}=e
const s=o===null?t:t.filter(({at:e})=>e<=o)
const a=new Set([e.head,...e.commits.map(({oid:e})=>e)])
const i=s.findIndex(({after:e})=>a.has(e))
if(!s.some(({after:t})=>t===e.head))return r
if(s.slice(0,i+1).some(({before:e})=>a.has(e)))return r
let l=i
for(let e=boundaryBefore(s,i);;){const t=stateBefore(s,e)
const o=e===0
const a=l===i&&!s.slice(0,1).some(isBreak)
if(o&&(isNothing(t)||a))break
const c=n.get(t)
if(c===void 0)return{kind:"ask",commit:t}
if(!c)break
if(o)return r
l=boundaryBefore(s,e-1)
e=l}return{kind:"known",pushers:loginsOf(s.slice(l))}}const r={kind:"known",pushers:null}
function isBreak({kind:e}){return e==="force-push"||e==="creation"}function boundaryBefore(e,t){const n=e.findLastIndex((e,n)=>n<=t&&isBreak(e))
return Math.max(n,0)}function stateBefore(e,t){const n=e[t-1]
const{before:o=""}=e[t]??{}
if(!isNothing(o)||n===void 0)return o
return isNothing(n.after)?n.before:n.after}function isNothing(e){return/^0*$/.test(e)}function loginsOf(e){const t=e.filter(({kind:e})=>e!=="deletion"&&e!=="merge").map(({by:e})=>e)
const n=t.filter(e=>e!==null)
return n.length===t.length&&n.some(({kind:e})=>e==="user")?[...new Set(n.map(({login:e})=>e))]:null}var s=n(2037)
const a="GET /repos/{owner}/{repo}/activity"
const i=o.Ikc({ref:o.YjP(),before:o.YjP(),after:o.YjP(),timestamp:o.YjP(),activity_type:o.k5n(["push","force_push","branch_creation","branch_deletion","pr_merge","merge_queue_merge"]),actor:o.Ikc({login:o.YjP(),type:o.YjP()}).nullish()})
const l=10
const c=10
async function fetchPushers(e,t,n=null){if(t.headRepository?.toLowerCase()!==t.repository.toLowerCase())return null
const o=`refs/heads/${t.headBranch}`
const r=n??await fetchActivityOf(e,o)
if(r===null)return null
const a=r.filter(e=>e.ref===o).map(toAct).toReversed()
const i=t.commits[0]?.oid??t.head
const l=new Map
while(l.size<=c){const n=readPushers(t,a,l)
if(n.kind==="known")return n.pushers
const o=await(0,s.LU)(e,n.commit,i)
if(!o.ok)return null
l.set(n.commit,o.value)}return null}async function fetchActivityOf(e,t){const n=await e.pages(a,{ref:t,per_page:100},o.YOg(i),l)
return n.ok?n.value:null}const u=5
const d=2
function mayHaveShortActivity(e){return e*d<u*100}const h=4
async function fetchWholeActivity(e,t){const n=Math.min(u,Math.ceil(t*h/100)+1)
const r=await e.pages(a,{per_page:100},o.YOg(i),n)
return r.ok?r.value:null}const f=50
const p=8
async function fetchPushersOf(e,t,n=1/0){const o=new Map
const r=t.length>p&&mayHaveShortActivity(n)?await fetchWholeActivity(e,n):null
for(let n=0;n<t.length;n+=f){const s=t.slice(n,n+f)
const a=await Promise.all(s.map(t=>fetchPushers(e,t,r)))
for(const[e,{number:t}]of s.entries())o.set(t,a[e]??null)}return o}const m={push:"push",force_push:"force-push",branch_creation:"creation",branch_deletion:"deletion",pr_merge:"merge",merge_queue_merge:"merge"}
function toAct({before:e,after:t,timestamp:n,activity_type:o,actor:r}){const s=m[o]
return{kind:s,before:e,after:t,at:n,by:r?{login:r.login,kind:r.type==="User"?"user":"bot"}:null}}}),901:((e,t,n)=>{n.d(t,{FS:()=>toRepositoryState,c4:()=>a,z:()=>l})
var o=n(5943)
var r=n(9506)
var s=n(2962)
const a=`nameWithOwner policy: object(expression: $policy) { ${r.Se} }`
const i=o.Ikc({oid:o.YjP()})
const l={nameWithOwner:o.YjP(),defaultBranchRef:o.Ikc({name:o.YjP(),target:i}),policy:r.v3}
function toRepositoryState({nameWithOwner:e,defaultBranchRef:{name:t,target:n},policy:o},a){const i=a?.nodes[0]
return{repository:e,defaultBranch:t,tip:n.oid,policy:(0,r.$7)(o),policySince:i===void 0?null:(0,s.mo)(i,t),policyFirst:a?.totalCount===1}}o.Ikc({repository:o.Ikc(l)})}),9972:((e,t,n)=>{n.d(t,{OR:()=>s,QB:()=>illegible,Qm:()=>r,gz:()=>failed,hU:()=>a})
var o=n(5569)
const r=errorOf("inventory.malformed")
const s=errorOf("inventory.inconsistent")
const a=errorOf("inventory.unavailable")
function errorOf(e){return(t,n,o)=>({code:e,expected:t,observed:n,...withKey(o)})}function illegible(e,t){return r("names of attributes without invisible characters",`the name ${JSON.stringify(e)}`,t)}function failed(e,{code:t,expected:n,observed:r,key:s}){return(0,o.f)({code:t,asked:e,expected:clip(n),observed:clip(r),...withKey(s)})}function withKey(e){return e===void 0?{}:{key:e}}function clip(e){return e.length<=300?e:`${e.slice(0,299).toWellFormed()}…`}}),1827:((e,t,n)=>{n.d(t,{fH:()=>printJsonProblem,q0:()=>describe,qF:()=>parseJson,vD:()=>WrittenNumber})
var o=n(5569)
class WrittenNumber{text
constructor(e){this.text=e}toJSON(){return this.text}}function describe(e){if(e instanceof WrittenNumber)return e.text
if(Array.isArray(e))return`a list of ${e.length}`
if(typeof e==="object"&&e!==null)return"an object"
if(e===void 0)return"missing"
return typeof e==="number"?String(e):JSON.stringify(e)}function parseJson(e){let t
try{t=JSON.parse(e)}catch(e){return(0,o.f)({kind:"syntax",message:e instanceof SyntaxError?e.message:"unreadable"})}const n=scan(e)
if(n.keys!==countKeys(t))return(0,o.f)({kind:"repeated-key",key:repeatedKey(e)})
return n.oddNumber?parseAsWritten(e):(0,o.ok)(t)}function printJsonProblem(e){return e.kind==="syntax"?e.message:`the key ${e.key} twice in one object`}function parseAsWritten(e){try{return(0,o.ok)(JSON.parse(e,keepWritten))}catch(e){if(e instanceof RangeError)return(0,o.f)({kind:"syntax",message:"nested too deeply"})
throw e}}function keepWritten(e,t,...n){const[o]=n
if(typeof t!=="number"||typeof o!=="object"||o===null)return t
const r=Reflect.get(o,"source")
return typeof r==="string"&&isOdd(r)?new WrittenNumber(r):t}const r=34
const s=58
const a=45
function scan(e){let t=0
let n=false
for(let o=0;o<e.length;o+=1){const i=e.charCodeAt(o)
if(i===r)o=endOfString(e,o)
else if(i===s)t+=1
else if(i===a||isDigit(i)){const t=o
while(isPartOfNumber(e.charCodeAt(o+1)))o+=1
n||=isOdd(e.slice(t,o+1))}}return{keys:t,oddNumber:n}}function endOfString(e,t){for(let n=e.indexOf('"',t+1);;n=e.indexOf('"',n+1)){if(n<0)return e.length
let t=0
while(e[n-1-t]==="\\")t+=1
if(t%2===0)return n}}function isDigit(e){return e>=48&&e<=57}function isPartOfNumber(e){return isDigit(e)||e===46||e===101||e===69||e===43||e===a}function isOdd(e){return String(Number(e))!==e}function countKeys(e){let t=0
const n=[e]
while(n.length>0){const e=n.pop()
if(typeof e!=="object"||e===null)continue
const o=Array.isArray(e)?e:Object.values(e)
if(!Array.isArray(e))t+=o.length
for(const e of o)if(typeof e==="object"&&e!==null)n.push(e)}return t}function repeatedKey(e){const t=[]
let n=""
for(let o=0;o<e.length;o+=1){const r=e[o]
if(r==='"'){const t=endOfString(e,o)
n=e.slice(o,t+1)
o=t}else if(r==="{")t.push(new Set)
else if(r==="}")t.pop()
else if(r===":"){const e=JSON.parse(n)
const o=t.at(-1)
if(o?.has(e)===true)return n
o?.add(e)}}throw new Error("a text with more keys than its value has one twice")}}),7466:((e,t,n)=>{n.d(t,{E_:()=>withoutMark,T3:()=>notUtf8,_6:()=>decodeUtf8,dE:()=>trimmed})
var o=n(6954)
var r=n(5569)
var s=n(9972)
const a=[239,187,191]
function decodeUtf8(e){if(!(0,o.isUtf8)(e))return(0,r.f)(notUtf8())
return(0,r.ok)(withoutMark(Buffer.from(e.buffer,e.byteOffset,e.byteLength)).toString("utf8"))}function notUtf8(){return(0,s.Qm)("text in UTF-8","bytes that are not UTF-8")}function withoutMark(e){return e.subarray(a.every((t,n)=>e[n]===t)?a.length:0)}function trimmed(e){return e.trim()||null}}),1722:((e,t,n)=>{n.d(t,{M:()=>findItems})
var o=n(1827)
var r=n(5569)
var s=n(2745)
var a=n(9972)
var i=n(4635)
function findItems(e,t){let n=e
for(const[e,o]of t.entries()){if(!(0,i.Gv)(n)||!Object.hasOwn(n,o))return(0,r.f)(notThere(n,t,e))
n=n[o]}if(Array.isArray(n))return(0,r.ok)(n)
const s=t.length===0?"a list as the whole answer":`a list at ${t.join(".")}`
const l=(0,i.Gv)(n)?`an object with the keys ${Object.keys(n).slice(0,12).join(", ")}`:(0,o.q0)(n)
return(0,r.f)((0,a.Qm)(s,l,"items"))}function notThere(e,t,n){const r=(0,i.Gv)(e)?Object.keys(e):[]
const l=(0,s.pA)(t[n]??"",r)
const c=l===void 0?"":`; did you mean ${l}?`
const u=(0,i.Gv)(e)?`the keys ${r.slice(0,12).join(", ")||"(none)"}`:(0,o.q0)(e)
return(0,a.Qm)(`a list at ${t.join(".")}`,`${u}${c}`,"items")}}),1110:((e,t,n)=>{n.d(t,{V:()=>SiteMapper})
var o=n(1827)
var r=n(6028)
var s=n(2745)
var a=n(5569)
var i=n(854)
var l=n(9972)
var c=n(7508)
var u=n(4635)
class SiteMapper{#De
#Ge
#Ue
#_e=null
#Ke=0
constructor(e){const t=["id","name","status","cohorts","labels","deployed"].map(t=>({key:`site.${t}`,expression:e[t]??"`null`",read:e[t]===null}))
const n=e.attributes.map(([e,t])=>({key:`site.attributes.${e}`,expression:t,read:false}))
this.#De=[...t,...n]
this.#Ge=e.attributes.map(([e])=>e)
this.#Ue=`[*].[${this.#De.map(({expression:e})=>`(${e})`).join(",")}]`}map(e,t){if(e.length===0)return(0,a.ok)([])
this.#_e??=keysOf(e[0],"",3)
const n=this.#Ve(e)
if(!n.ok)return n
const o=[]
for(const[e,r]of n.value.entries()){const n=this.#Qe(r,t(e))
if(!n.ok)return n
o.push(n.value)}this.#Ke+=o.length
return(0,a.ok)(o)}unmapped(){const e=this.#Ke===0?void 0:this.#De.find(({read:e})=>!e)
return e===void 0?null:this.#Ze(e,`nothing for any of ${this.#Ke} sites`)}#Ve(e){try{const t=r.search(e,this.#Ue)
if(isRows(t)&&t.length===e.length)return(0,a.ok)(t)
return(0,a.f)((0,l.Qm)("a site for every item of the list","an item that is null","items"))}catch(t){return(0,a.f)(this.#Je(e,t))}}#Je(e,t){const n=this.#De.find(({expression:t})=>throws(()=>r.search(e,`[*].[(${t})]`)))
return(0,l.Qm)(`values that ${n?.key??"site"} (${n?.expression??""}) can be applied to`,(0,c.Z)(t),n?.key??"site")}#Qe(e,t){const n=[]
for(const[o,r]of this.#De.entries()){const s=e[o]??null
if(s!==null)r.read=true
if(o===p||o===m||o===v)continue
const i=(0,u.$t)(s)
if(i===void 0)return(0,a.f)(wrongValue(r,t,"a single value",s))
n[o]=i}const o=n[d]??null
if(o===null)return(0,a.f)(this.#Xe(t,e[d]))
const r=this.#et(e[p],t)
if(!r.ok)return r
const s=this.#tt(e[m],t)
if(!s.ok)return s
for(const[e,t]of this.#Ge.entries())s.value.set(t,n[g+e]??null)
return(0,a.ok)({id:o,name:n[h]??null,status:n[f]??i.u,cohorts:r.value,attributes:s.value,deployed:(0,i.q)((0,u.$t)(e[v]??null))})}#et(e,t){const n=[]
for(const o of Array.isArray(e)?e:[e??null]){const r=(0,u.$t)(o)
const s=this.#De[p]
if(r===void 0&&s!==void 0)return(0,a.f)(wrongValue(s,t,"a list of names",e))
if(r!==null&&r!==void 0)n.push(r)}return(0,a.ok)(n)}#tt(e,t){const n=(0,u.wb)(e,`${t}: site.labels`)
return n.ok?n:(0,a.f)({...n.error,key:"site.labels"})}#Xe(e,t){const[n]=this.#De
if(n!==void 0&&!n.read)return this.#Ze(n,`nothing for ${e}`)
return(0,l.Qm)(`an id in every item, by site.id (${n?.expression??""})`,`${(0,o.q0)(t)} for ${e}`,"site.id")}#Ze({key:e,expression:t},n){const o=this.#_e??[]
const r=(0,s.pA)(t,o)
const a=r===void 0?"":`; did you mean ${r}?`
return{code:"inventory.unmapped",expected:`${e} (${t}) to give a value for at least one site`,observed:`${n}; the first item has ${o.slice(0,12).join(", ")||"no keys"}${a}`,key:e}}}const d=0
const h=1
const f=2
const p=3
const m=4
const v=5
const g=6
function wrongValue({key:e,expression:t},n,r,s){return(0,l.Qm)(`${r} from ${e} (${t})`,`${(0,o.q0)(s)} for ${n}`,e)}function isRows(e){return Array.isArray(e)&&e.every(e=>Array.isArray(e))}function throws(e){try{e()
return false}catch{return true}}function keysOf(e,t,n){if(!(0,u.Gv)(e)||n===0)return[]
return Object.entries(e).slice(0,50).flatMap(([e,o])=>{const r=`${t}${/^[A-Za-z_]\w*$/.test(e)?e:JSON.stringify(e)}`
return(0,u.Gv)(o)?keysOf(o,`${r}.`,n-1):[r]})}}),9708:((e,t,n)=>{n.d(t,{m6:()=>parseHttpDate,mI:()=>parseMoment,n$:()=>c})
var o=n(1827)
var r=n(9435)
var s=n(5569)
var a=n(9972)
var i=n(4635)
const l="a time with its zone, such as 2026-11-22T02:00:00Z"
const c=r.w$({offset:true,error:l})
function parseMoment(e,t){const n=(0,i.$t)(e)??""
if(/^\d{10}$/.test(n))return(0,s.ok)(new Date(Number(n)*1e3).toISOString())
if(/^\d{13}$/.test(n))return(0,s.ok)(new Date(Number(n)).toISOString())
return c.safeParse(n).success?(0,s.ok)(n):(0,s.f)((0,a.Qm)(l,(0,o.q0)(e),t))}function parseHttpDate(e,t){const n=/\bGMT$/.test(e??"")?Date.parse(e??""):Number.NaN
return Number.isNaN(n)?parseMoment(e,t):(0,s.ok)(new Date(n).toISOString())}}),3863:((e,t,n)=>{n.d(t,{_:()=>ReadingProgress})
var o=n(1551)
const r=100
const s=1e5
class ReadingProgress{#nt
#ot
#D=0
#ze=0
constructor(e,t){this.#nt=e
this.#ot=t}came(e,t,n){if(e-this.#D<r&&t-this.#ze<s)return
this.#D=e
this.#ze=t
const a=n===null?(0,o.LS)(t,"site"):`${(0,o.DK)(t)} of ${(0,o.LS)(n,"site")}`
this.#nt(`Inventory: ${a} ${this.#ot}${e===0?"":` (${(0,o.LS)(e,"page")})`}`)}}}),7508:((e,t,n)=>{n.d(t,{$:()=>search,Z:()=>problemOf})
var o=n(6028)
var r=n(5569)
var s=n(9972)
function search(e,t,n,a){try{const n=o.search(e,t)
return(0,r.ok)(n)}catch(e){return(0,r.f)((0,s.Qm)(`${n} that ${a} (${t}) can be applied to`,problemOf(e),a))}}function problemOf(e){return e instanceof Error?e.message:"it failed"}}),9426:((e,t,n)=>{n.d(t,{t:()=>SiteCollector})
var o=n(8086)
var r=n(5408)
const s=2
const a=.7
class IdSet{#rt
#st
#at
#it=0
constructor(e=1<<12,t=crypto.getRandomValues(new Uint32Array(s))){this.#st=e
this.#at=new Uint32Array(e*s)
const[n=0,o=0]=t
this.#rt=[n,o]}add(e){let[t,n]=this.#rt
for(let o=0;o<e.length;o+=1){const r=e.charCodeAt(o)
t=Math.imul(t^r,2654435761)
n=Math.imul(n^r,2246822507)
t=t<<13|t>>>19
n=n<<17|n>>>15}t=mixed(t^e.length)
if(!this.#lt(t===0?1:t,mixed(n)))return false
this.#it+=1
if(this.#it>this.#st*a)this.#ct()
return true}get size(){return this.#it}#lt(e,t){const n=this.#at
for(let o=(e^t)>>>0;;o+=1){const r=o%this.#st*s
const a=n[r]??0
if(a===0){n[r]=e
n[r+1]=t
return true}if(a===e&&n[r+1]===t)return false}}#ct(){const e=this.#at
this.#st*=2
this.#at=new Uint32Array(this.#st*s)
for(let t=0;t<e.length;t+=s)if(e[t]!==0)this.#lt(e[t]??0,e[t+1]??0)}}function mixed(e){let t=Math.imul(e^e>>>16,569420461)
t=Math.imul(t^t>>>15,1935289751)
return(t^t>>>15)>>>0}var i=n(9972)
const l=1e4
class SiteCollector{#ut
#ve=new IdSet
#dt=new Set
constructor(e){this.#ut=e.map(e=>new r.x(e))}add(e){if(!this.#ve.add(e.id))return(0,i.OR)("each id once",`site ${e.id} a second time`)
const t=this.#ht(e)
if(t!==null)return t
for(const t of this.#ut)t.add(e)
return null}#ht({attributes:e}){for(const t of e.keys()){if(this.#dt.has(t))continue
if((0,o.FN)(t))return(0,i.QB)(t)
if(this.#dt.size<l)this.#dt.add(t)}return null}get size(){return this.#ve.size}members(e){return this.#ut.filter(t=>t.asksInventory(e)).map(t=>t.members(e))}finish(e){return this.#ut.map(t=>t.finish(e))}}}),4635:((e,t,n)=>{n.d(t,{$t:()=>readScalar,Gv:()=>isObject,X_:()=>parseSite,wb:()=>readAttributes})
var o=n(5569)
var r=n(854)
var s=n(9972)
var a=n(1827)
var i=n(7466)
function parseSite(e,t=""){if(!isObject(e))return(0,o.f)(wrong(t||"it","a site: an object with an id",e))
const at=e=>t===""?e:`${t}.${e}`
const n=typeof e["id"]==="string"?(0,i.dE)(e["id"]):null
if(n===null)return(0,o.f)(wrong(at("id"),"text that is not empty",e["id"]))
const s=readText(e["name"],at("name"))
if(!s.ok)return s
const a=readText(e["status"],at("status"))
if(!a.ok)return a
const l=readCohorts(e["cohorts"],at("cohorts"))
if(!l.ok)return l
const c=readAttributes(e["attributes"],at("attributes"))
if(!c.ok)return c
return(0,o.ok)({id:n,name:s.value,status:a.value??r.u,cohorts:l.value,attributes:c.value,deployed:(0,r.q)(readScalar(e["deployed"]))})}function readText(e,t){if(e===void 0||e===null)return(0,o.ok)(null)
return typeof e==="string"?(0,o.ok)((0,i.dE)(e)):(0,o.f)(wrong(t,"text",e))}function readCohorts(e,t){if(e===void 0||e===null)return(0,o.ok)([])
if(!Array.isArray(e))return(0,o.f)(wrong(t,"a list",e))
const n=[]
for(const[r,s]of e.entries()){const e=typeof s==="string"?(0,i.dE)(s):null
if(e===null)return(0,o.f)(wrong(`${t}[${r}]`,"text that is not empty",s))
n.push(e)}return(0,o.ok)(n)}function readAttributes(e,t){const n=new Map
if(e===void 0||e===null)return(0,o.ok)(n)
if(!isObject(e)||e instanceof a.vD)return(0,o.f)(wrong(t,"an object",e))
for(const r of Object.keys(e)){const i=r.trim()
const l=readScalar(e[r])
if(l===void 0)return(0,o.f)(wrong(`${t}.${r}`,"text, a number, true, false or null",e[r]))
const c=n.size
if(n.set(i,l).size===c)return(0,o.f)((0,s.Qm)(`${t} to have each name once`,`the name ${(0,a.q0)(i)} twice`))}return(0,o.ok)(n)}function readScalar(e){switch(typeof e){case"string":return(0,i.dE)(e)
case"number":case"boolean":return String(e)
default:if(e===null)return null
return e instanceof a.vD?e.text:void 0}}function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function wrong(e,t,n){return(0,s.Qm)(`${e} to be ${t}`,`${e} is ${(0,a.q0)(n)}`)}}),8060:((e,t,n)=>{n.d(t,{I:()=>checkFreshness,Y:()=>olderOf})
var o=n(1827)
var r=n(9972)
const s=1e4
function checkFreshness({snapshot:e,asOf:t},n,{maxAge:a,now:i},l={}){if(n!==null&&e!==n.snapshot)return(0,r.OR)(`one snapshot in all answers (${(0,o.q0)(n.snapshot)})`,`snapshot ${(0,o.q0)(e)}: the inventory changed while it was read`,l.snapshot)
if(t===null)return null
const c=Date.parse(t)
const u=i().getTime()-c
if(Number.isNaN(c)||u<-s)return(0,r.OR)("an asOf that is not in the future",`asOf ${t}, while it is ${i().toISOString()}`,l.asOf)
if(a!==null&&u>a)return{code:"inventory.stale",expected:`a snapshot at most ${printDuration(a)} old`,observed:`a snapshot as of ${t}, ${printDuration(u)} old`,key:"max-age"}
return null}function olderOf(e,t){return t!==null&&Date.parse(t.asOf??"")<=Date.parse(e.asOf??"")?t:e}const a=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
function printDuration(e){let t=e
const n=[]
for(const[e,o]of a){if(e==="d"&&t<2*o)continue
const r=Math.floor(t/o)
t-=r*o
if(r>0)n.push(`${r} ${e}`)}return n.slice(0,2).join(" ")}}),3848:((e,t,n)=>{n.d(t,{A2:()=>approvalsView,N$:()=>printApproval,O1:()=>describeAnswer})
var o=n(1919)
var r=n(54)
var s=n(1551)
var a=n(4979)
var i=n(7490)
function approvalsView(e){const{counted:t,eligible:n,discounted:r,answers:s}=e.approvals
const a=tally(e)
if(a===null)return null
const i=n.map(e=>{const n=t.filter(({cohorts:t,forPolicy:n})=>e.cohort==="policy"?n:t.includes(e.cohort))
return[e.cohort,{by:n.map(({login:e})=>e),may:(0,o.he)(e)}]})
return{tally:a,cohorts:new Map(i.filter(([e])=>e!=="policy")),policy:i.find(([e])=>e==="policy")?.[1]??null,discounted:r,answers:s,help:e.approvals.heard.some(({verb:e})=>e==="help")?helpOf(e):[]}}function helpOf({approvals:{eligible:e},plan:t,policy:{emergency:n}}){const s=(0,i.p_)(e.map(({cohort:e})=>e==="policy"?"policy-owners":e))
return[...e.map(e=>(0,i.cv)`${(0,r.y)([e.cohort],t)} approves for ${e.cohort}; by ${(0,o.he)(e)}`),...e.length===0?[]:[(0,i.cv)`${"/cohort reject"} and a reason is a veto, until the same person approves; by the owners of ${s}`],(0,i.cv)`${"/cohort recheck"} judges the pull request again; by everyone who can comment`,...n===null?[]:[(0,i.cv)`${"/cohort emergency"} opens a gate that only time or number holds back, after the merge: the report of that gate shows the line; by ${n.approvals} of ${(0,i.gP)(n.approvers.map(a.n4))}`]]}function tally({approvals:e,involved:t,scope:n}){if(!n.release)return n.guarded.length>0?"by a policy owner":null
if(e.needed===0)return"none needed for a release within one cohort"
const o=e.counted.filter(({cohorts:e})=>e.length>0).length
const r=e.unattributed.length>0?"; one more, for commits that are not linked to a GitHub account":""
const a=t.crossCohort?"sites of more than one cohort":t.cohorts.length>1?"one cohort of each dimension":"one cohort only"
return`${o} of ${(0,s.LS)(e.needed,"needed approval")} (${a}${r})`}function printApproval({by:e,may:t}){return e.length===0?(0,i.cv)`not yet; may approve: ${t}`:(0,i.cv)`approved by ${(0,i.p_)(e)}`}function describeAnswer({login:e,why:t,written:n,line:o}){switch(t){case"unreadable":return(0,i.cv)`${e} wrote ${n}, which is no command. If one was meant, write: ${o}`
case"in-code":return(0,i.cv)`${e} wrote ${n} in a code block, where it is no command. Write it outside: ${o}`
case"in-review":return(0,i.cv)`${e} wrote ${n} in a review, where it does not count. Approve by the review itself, or in a comment: ${o}`}}}),3834:((e,t,n)=>{n.d(t,{H:()=>basis,z:()=>inventoryLine})
var o=n(1551)
var r=n(7490)
var s=n(2499)
var a=n(2285)
function basis(e){const{facts:t}=e
const n=(0,s.Cp)(t)
return[(0,r.aL)(a._[e.verdict].explanation),...e.plan===null?[]:[(0,r.cv)`Plan (what an approval approves): ${e.plan}`],...t===null||n===null?[]:[inventoryLine(n,t.policy.releases.statuses)]]}function inventoryLine({total:e,permitted:t,snapshot:n,asOf:s},a){return(0,r.cv)`The whole inventory: ${(0,r.aL)((0,o.LS)(e,"site"))}, ${(0,r.aL)((0,o.DK)(t))} of them ${(0,r.gP)(a)}; snapshot ${n}, as of ${s}`}}),1383:((e,t,n)=>{n.d(t,{P5:()=>spreadMeaning,ZX:()=>spreadRows,sj:()=>printStand})
var o=n(7490)
const r={same:"this commit",newer:"newer than this commit",older:"older than this commit",apart:"diverged from this commit",unknown:"commit not known in this repository"}
function printStand({stand:e}){return(0,o.aL)(r[e])}function spreadRows(e,t){return e.map(e=>({has:e.commit===null?null:(0,o.rd)(e.commit),sites:e.sites.length,meaning:t(e)}))}function spreadMeaning(e,t){const{stand:n,baseline:r}=e
if(n==="same")return printStand(e)
if(n==="newer"!==t)return(0,o.cv)`${printStand(e)}, left out`
if(t)return(0,o.cv)`${printStand(e)}, rolled back`
return r===null?printStand(e):(0,o.cv)`${printStand(e)}, judged since ${(0,o.rd)(r)}`}}),7111:((e,t,n)=>{n.d(t,{A3:()=>reasonOf,R:()=>printEffect,Zi:()=>describeEach,lb:()=>describeAll})
var o=n(5976)
var r=n(1551)
function describeEach(e,t){return(0,o.g)(e).map(e=>({finding:e,description:(0,o.q0)(e,t),of:null}))}function describeAll({findings:e,facts:t,pull:n},o){return describeEach(e,{at:n?.state==="unopened"?"clone":o,release:t,gate:null})}function reasonOf(e){const t=e.filter(({finding:e,of:t})=>t===null&&e.effect!=="warn")
const[n]=t
if(n===void 0)return null
const o=t.length-1
return o>0?`${n.description.title}; ${(0,r.LS)(o,"more finding")}`:n.description.title}function printEffect(e){return e==="warn"?"warning":e}}),9525:((e,t,n)=>{n.d(t,{EB:()=>o,hE:()=>hrefOf})
const o={repository:null,codes:null,run:null}
function hrefOf(e,{repository:t,codes:n}){switch(e.kind){case"pull":return t===null?null:`${t}/pull/${e.number}`
case"commit":return t===null?null:`${t}/commit/${e.oid}`
case"finding-code":return n===null?null:`${n}#${anchorOf(e.code)}`}}function anchorOf(e){return e.replaceAll(".","")}}),6307:((e,t,n)=>{n.d(t,{ST:()=>h,Gs:()=>logOf,kc:()=>logText})
var o=n(7490)
var r=n(3125)
var s=n(9525)
var a=n(8574)
const i="  "
const l=12
function columnsOf(e,t,n){const o=e.map(({head:e})=>e)
const r=fitted(o.map((e,n)=>Math.max(e.length,...t.map(e=>(e[n]??"").length))),n-i.length*(e.length-1))
return{head:rowLines(o,e,r),lines:t.flatMap(t=>rowLines(t,e,r))}}function fitted(e,t){const n=[...e]
for(let e=n.reduce((e,t)=>e+t,0)-t;e>0;e-=1){const e=n.indexOf(Math.max(...n))
if((n[e]??0)<=l)break
n[e]=(n[e]??0)-1}return n}function rowLines(e,t,n){const o=t.map((t,o)=>wrapped(e[o]??"",n[o]??0))
const r=Math.max(...o.map(e=>e.length))
return Array.from({length:r},(e,r)=>o.map((e,o)=>{const s=e[r]??""
const a=n[o]??0
return t[o]?.align==="right"?s.padStart(a):s.padEnd(a)}).join(i).trimEnd())}function wrapped(e,t){const n=[]
let o=""
for(const r of e.split(" ")){const[e="",...s]=pieces(r,t)
if(o!==""&&o.length+1+e.length>t){n.push(o)
o=e}else o=o===""?e:`${o} ${e}`
for(const e of s){n.push(o)
o=e}}return[...n,o]}function pieces(e,t){const n=[]
let o=e
while(o.length>t){const e=Math.max(...["=",",","/",":","-"].map(e=>o.lastIndexOf(e,t-1)))
const r=e<t/3?Math.max(1,t):e+1
n.push(o.slice(0,r))
o=o.slice(r)}return[...n,o]}const c=[[/✅ ?/gu,"✓ "],[/❌ ?/gu,"✗ "],[/⛔ ?/gu,"✗ "],[/⏳ ?(?=on hold)/gu,""],[/⏳ ?/gu,"from "],[/[🟢🔴❗➖] ?/gu,""]]
function blockLines(e,t){return e.map(e=>linesOf(e,t)).filter(e=>e.length>0).flatMap((e,t)=>t===0?e:[line(""),...e])}function linesOf(e,t){switch(e.type){case"heading":return blocks_wrapped(withoutSign(e.children),t).map(e=>line(e,"strong"))
case"paragraph":return paragraphLines(e.children,t)
case"code":return e.lang==="mermaid"?[]:e.value.split("\n").map(e=>line(`    ${e}`,"paste"))
case"list":return listLines(e,t)
case"table":return tableLines(e,t)
default:return[]}}function paragraphLines(e,t){const[n,...o]=e
if(n?.type==="inlineCode"&&o.length===0)return[line(`    ${n.value}`,"paste")]
return blocks_wrapped(e,t).map(e=>line(e))}function listLines({ordered:e,children:t},n){return t.flatMap((t,o)=>{const r=e===true?`${o+1}. `:"- "
const s=t.children.flatMap(e=>linesOf(e,{...n,width:n.width-r.length}))
return s.map(({text:e,tone:t},n)=>line(`${n===0?r:" ".repeat(r.length)}${e}`,t))})}function tableLines({align:e,children:t},{width:n,keepsValues:o}){const[r,...s]=t.map(e=>e.children.map(e=>plain(e.children)))
const a=(r??[]).map((t,n)=>({head:t,...e?.[n]==="right"&&{align:"right"}}))
const{head:i,lines:l}=columnsOf(a,s,o?1/0:n)
return[...i.map(e=>line(e,"strong")),...l.map(e=>line(e))]}function withoutSign([e,...t]){if(e===void 0)return t
return e.type==="text"&&/^\P{L}+$/u.test(e.value)?t:[e,...t]}function line(e,t="plain"){return{text:e,tone:t}}const u=40
function blocks_wrapped(e,{width:t,keepsValues:n}){const o=e.flatMap(e=>{if(e.type!=="inlineCode")return[{text:signed(textOf(e))}]
const t=`"${e.value}"`
return t.length>u&&n!==true?[{text:t}]:(0,r.ew)(t)})
return(0,r.LV)("",o,t)}function plain(e){return signed(e.map(textOf).join(""))}function textOf(e){if("value"in e)return e.value
return"children"in e?e.children.map(textOf).join(""):""}function signed(e){return c.reduce((e,[t,n])=>e.replaceAll(t,n),e)}var d=n(3e3)
const h={rows:20,steps:8}
function logText({heading:e,open:t,folded:n},s="",a=[]){const i=(0,o.cv)`${(0,o.aL)(`${s}${e.word.toUpperCase()}: `)}${e.reason}`
const l=[...[i,...a].flatMap(e=>(0,r.LV)("",e)),"",...blockLines([...t.flat(),...n.parts.flat()],{width:r.MY,keepsValues:true}).map(({text:e})=>e)]
return`${l.map(r.$0).join("\n")}\n`}function logOf(e){const{pull:t}=e
return logText((0,a.j2)((0,d.d)(e),h,s.EB),"",t===null?[]:[(0,o.cv)`Pull request ${(0,o.aL)(String(t.number))} of ${t.repository} into ${t.base}, head ${t.head.slice(0,12)}`])}}),6470:((e,t,n)=>{n.d(t,{Rd:()=>sitesDetails,bo:()=>findingsDetails,jc:()=>approvalsDetails,kc:()=>spreadTable,uH:()=>reachDetails,vt:()=>basisDetails})
var o=n(1953)
var r=n(1551)
var s=n(7490)
var a=n(3848)
var i=n(7111)
var l=n(2499)
var c=n(9997)
function findingsDetails(e,t){if(e.length===0)return[]
return[(0,c.FY)((0,c.ko)("Findings")),(0,c.e5)(e.map(({finding:e,description:n,of:o})=>{const{title:r,expected:a,observed:l}=n
const u=shorten(l,t.rows)
return[(0,c.FY)((0,s.cv)`${(0,s.aL)((0,i.R)(e.effect))} · ${(0,s.ps)(e.code)}: `,(0,c.ko)(r),o===null?[]:(0,s.cv)` (pull request ${(0,s.h3)(o)})`),(0,c.e5)([[(0,c.FY)((0,s.cv)`expected: ${a}`)],...u.length===1?u.map(e=>[(0,c.FY)((0,s.cv)`found: ${e}`)]):[[(0,c.FY)((0,s.aL)("found:")),(0,c.e5)(u.map(e=>[(0,c.FY)(e)]))]]])]}))]}function shorten(e,t){const n=e.length-t
return n>0?[...e.slice(0,t),(0,s.aL)(`… ${(0,r.LS)(n,"more","more")}; all in the decision record`)]:[...e]}function sitesDetails(e,t){if(e.length===0)return[]
const n=e.map(({site:e,violations:t})=>[(0,s.cv)`${e.id}`,e.name===null?(0,s.aL)("–"):(0,s.cv)`${e.name}`,e.cohorts.length===0?(0,s.aL)("none"):(0,s.p_)(e.cohorts,4),(0,s.fj)(t.map(l.Lk),"; ")])
return[(0,c.FY)((0,c.ko)("Offending sites")),(0,c.tp)([{head:"Site"},{head:"Name"},{head:"In cohort"},{head:"Why it may not receive this change"}],n,t.rows,"; all in the decision record")]}function reachDetails(e,t){const n=e.filter(({paths:e})=>e>0)
if(n.length===0)return[]
const o=n.map(({cohort:e,paths:t})=>(0,s.cv)`${e} (${(0,s.aL)((0,r.LS)(t,"path"))})`)
return[(0,c.FY)((0,c.ko)("Reached by changed paths"),(0,s.cv)`: ${(0,s.fj)(o,", ",t.rows)}`)]}function approvalsDetails(e,t){if(e===null)return[]
const{tally:n,cohorts:r,policy:i,discounted:l}=e
const u=[...[...r].map(([e,t])=>(0,s.cv)`${e}: ${(0,a.N$)(t)}`),...i===null?[]:[(0,s.cv)`the policy and what it guards: ${(0,a.N$)(i)}`]]
return[(0,c.FY)((0,c.ko)("Approvals"),(0,s.aL)(`: ${n}`)),...u.length===0?[]:[(0,c.e5)(u.slice(0,t.rows).map(e=>[(0,c.FY)(e)]))],...l.length===0?[]:[(0,c.tp)([{head:"Approval that does not count"},{head:"Why"}],l.map(({login:e,reason:t})=>[(0,s.cv)`${e}`,(0,s.aL)((0,o.f)(t))]),t.rows,"")]]}function basisDetails(e,{run:t}){return[...e.map(e=>(0,c.FY)(e)),...t===null?[]:[(0,c.FY)((0,c.nf)("Workflow run",t),(0,s.aL)(": the report with every site and the decision record are there, where the workflow keeps them"))]]}function spreadTable(e,t){if(e.length===0)return[]
return[(0,c.tp)([{head:"What sites have"},{head:"Sites",align:"right"},{head:"Now"}],e.map(({has:e,sites:t,meaning:n})=>[e??(0,s.aL)("not known"),(0,s.aL)((0,r.DK)(t)),n]),t.rows,"; all in the decision record")]}}),8243:((e,t,n)=>{n.d(t,{U:()=>fit,u:()=>s})
var o=n(1551)
var r=n(9997)
const s=1e6
const a=[{rows:20,steps:8},{rows:10,steps:6},{rows:5,steps:4},{rows:2,steps:3}]
function fit(e,t,n,s="verdict"){const size=e=>(new TextEncoder).encode(e).length
const written=(e,t)=>(0,r.GY)([...s==="verdict"?[(0,r.G8)(e)]:[],...t],n)
for(const n of a){const{heading:o,open:r,folded:s}=e(n)
const a=written(o,[...r.flat(),...fold(s.summary,s.parts)])
if(size(a)<=t)return a}const i=e({rows:1,steps:1})
const l=i.open.filter(e=>e.length>0)
const c=i.folded.parts.filter(e=>e.length>0)
for(let e=l.length+c.length-1;e>=0;e-=1){const n=l.length+c.length-e
const s=`${(0,o.LS)(n,"section")} left out for length: all of it is in the decision record`
const a=fold(i.folded.summary,c.slice(0,Math.max(0,e-l.length)))
const u=written(i.heading,[...l.slice(0,e).flat(),...a,...(0,r.zH)(s,[])])
if(size(u)<=t)return u}return(0,r.GY)([(0,r.G8)(i.heading)],n)}function fold(e,t){const n=t.flat()
return n.length===0?[]:(0,r.zH)(e,n)}}),9997:((e,t,n)=>{n.d(t,{FY:()=>paragraph,G8:()=>verdictHeading,GY:()=>serialise,aY:()=>code,e5:()=>bullets,jN:()=>numbered,ko:()=>strong,nf:()=>link,tp:()=>table,yK:()=>pasteable,zH:()=>details})
var o=n(2984)
var r=n(3269)
var s=n(1551)
var a=n(7490)
var i=n(2922)
var l=n(9525)
function phrasing(e){return e.filter(e=>!("text"in e)||e.text!=="").map(segmentNode)}function segmentNode(e){if("reference"in e)return{type:"link",url:"",data:{reference:e.reference},children:[referenceNode(e.reference)]}
return"code"in e?{type:"inlineCode",value:(0,i.g)(e.code)}:{type:"text",value:e.text}}function referenceNode(e){const t=(0,a.nt)(e)
return e.kind==="pull"?{type:"text",value:t}:{type:"inlineCode",value:t}}function strong(e){return{type:"strong",children:[{type:"text",value:e}]}}function link(e,t){return{type:"link",url:t,children:[{type:"text",value:e}]}}function paragraph(...e){return{type:"paragraph",children:e.flatMap(e=>"type"in e?[e]:phrasing(e))}}function code(e,t){return{type:"code",lang:e,value:t.join("\n")}}function numbered(e){return{type:"list",ordered:true,start:1,spread:false,children:e.map(item)}}function bullets(e){return{type:"list",ordered:false,spread:false,children:e.map(item)}}function item(e){return{type:"listItem",spread:e.some(e=>e.type==="code"),children:[...e]}}function table(e,t,n,o){const r=t.slice(0,n)
const a=t.length-r.length
const i=a>0?[[[{text:`… ${(0,s.DK)(a)} more${o}`}],...e.slice(1).map(()=>[])]]:[]
return{type:"table",align:e.map(e=>e.align??null),children:[e.map(e=>[{text:e.head}]),...r,...i].map(e=>({type:"tableRow",children:e.map(cell)}))}}function cell(e){return{type:"tableCell",children:phrasing(e)}}function details(e,t,n=false){return[{type:"html",value:`<details${n?" open":""}>\n<summary>${e}</summary>`},...t,{type:"html",value:"</details>"}]}function serialise(e,t){return(0,r.l)({type:"root",children:[...e]},{extensions:[(0,o.d)({tablePipeAlign:false})],bullet:"-",listItemIndent:"one",fences:true,rule:"-",handlers:{link:(e,n,o,r)=>{const s=e.data?.reference
const i=s===void 0?e.url:(0,l.hE)(s,t)
return s!==void 0&&i===null?`\`${(0,a.nt)(s)}\``:`[${o.containerPhrasing(e,{...r,before:"[",after:"]"})}](${i})`}}})}function pasteable(e){const[t,...n]=e
if(t===void 0)return[]
return n.length===0?[{type:"paragraph",children:[{type:"inlineCode",value:t}]}]:[code("text",e)]}function verdictHeading({symbol:e,word:t,reason:n}){const text=e=>({type:"text",value:e})
return{type:"heading",depth:3,children:[text(`${e} `),strong(t),text(" — "),...phrasing(n)]}}}),8574:((e,t,n)=>{n.d(t,{tl:()=>$,vm:()=>commentOf,z8:()=>report,j2:()=>reportParts,YG:()=>summaryOf})
var o=n(1551)
var r=n(7490)
var s=n(3848)
var a=n(9525)
var i=n(2285)
var l=n(3e3)
var c=n(2499)
var u=n(2922)
const d=12
const h='%%{init: {"flowchart": {"wrappingWidth": 420, "nodeSpacing": 16, "rankSpacing": 40, "padding": 8}}}%%'
const f=["  classDef release fill:#ddf4ff,stroke:#0969da,color:#1f2328","  classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px"]
function isRed(e){return nodesOf(e).some(({bad:e})=>e)}function nodesOf(e){const t=(0,c.Hb)(e).map(node)
const n=(0,c.KY)(e).map(({where:e,why:t,sites:n})=>({label:`${e}<br/>✗ ${t}<br/>${(0,o.LS)(n,"site")}`,bad:true}))
return[...t.filter(({bad:e})=>e),...n,...t.filter(({bad:e})=>!e)]}function reachChart(e){const t=nodesOf(e)
const n=t.slice(0,t.length>d?d-1:d)
const r=t.slice(n.length)
const s=[...n,...r.length>0?[{label:`${(0,o.DK)(r.length)} more cohorts`,bad:r.some(({bad:e})=>e)}]:[]]
const idsOf=e=>s.flatMap(({bad:t},n)=>t===e?[n]:[])
const[a,i]=[idsOf(true),idsOf(false)]
return[h,"flowchart LR",`  release(["${releaseLabel(e)}"])`,...s.map((e,t)=>`  c${t}["${e.label}"]`),...s.map((e,t)=>`  release ${e.bad?"-.->":"--\x3e"} c${t}`),...f,"  class release release",...i.length>0?[`  class ${i.map(e=>`c${e}`).join(",")} good`]:[],...a.length>0?[`  class ${a.map(e=>`c${e}`).join(",")} bad`,`  linkStyle ${a.join(",")} stroke:#cf222e,stroke-width:3px`]:[]].join("\n")}function releaseLabel(e){const t=(0,c.Cp)(e)
const n=`pull request ${e.pull.number}`
return t===null?n:`${n}<br/>${(0,o.LS)(t.targets.length,"targeted site")}`}function node(e){return{label:`${escaped(e.cohort)}<br/>${(0,c.SE)(e.standing,"alone")}${detail(e)}`,bad:e.standing==="undeclared"||e.standing==="unknown"}}function detail({sites:e,paths:t}){if(e!==null)return`<br/>${(0,c.Q9)(e," sites")}`
return t>0?`<br/>reached by ${(0,o.LS)(t,"path")}`:""}function escaped(e){return(0,u.g)(e,40).replaceAll(/[^A-Za-z0-9 ]/gu,e=>`#${e.codePointAt(0)??0};`)}var p=n(9997)
const m=[{head:"Cohort"},{head:"Declared"},{head:"Approved by / may approve"},{head:"Sites",align:"right"},{head:"Share",align:"right"}]
const v=2
function cohortTable(e,t){const{outcome:n,approvals:s,rows:a}=e
const{facts:i,verdict:l}=n
if(i===null)return[]
const u=l!=="deny"&&l!=="error"
const d=(0,c.Cp)(i)?.total??0
const h=s?.policy??null
const f=[...a.map(e=>cohortCells(e,d,s?.cohorts.get(e.cohort),u)),...(0,c.KY)(i).map(({where:e,sites:t,isKnown:n})=>[e,"❌ no","–",(0,o.DK)(t),n?(0,o.Fx)(t,d):"–"].map(r.aL)),...h===null?[]:[[(0,r.aL)("the policy"),(0,r.aL)("–"),approval(h,u),(0,r.aL)("–"),(0,r.aL)("–")]]]
if(f.length===0)return[]
const g=[...s?.cohorts.values()??[],h].some(e=>(e?.by.length??0)>0)
const shown=e=>u||g?e:e.toSpliced(v,1)
return[(0,p.tp)(shown(m),f.map(shown),t.rows," cohorts"),...i.declaration.kind==="read"&&a.length>0&&isRed(i)?[(0,p.aY)("mermaid",[reachChart(i)])]:[]]}function cohortCells({cohort:e,standing:t,sites:n},s,a,i){return[(0,r.cv)`${e}`,(0,r.aL)(`${t==="declared"?"✅ ":t==="implied"?"":"❌ "}${(0,c.SE)(t)}`),a===void 0?(0,r.aL)("–"):approval(a,i),(0,r.aL)(n===null?"not known":(0,c.Q9)(n)),(0,r.aL)(n===null?"–":(0,o.Fx)(n.targeted,s))]}function approval({by:e,may:t},n){if(e.length>0)return(0,r.cv)`✅ ${(0,r.p_)(e)}`
return n?(0,r.cv)`⏳ ${t}`:(0,r.aL)("–")}var g=n(6470)
var y=n(8243)
var w=n(5563)
var b=n(1876)
const k=[{head:"Sites of a permitted status"},{head:"Now",align:"right"},{head:"After the merge",align:"right"}]
function trialSection({facts:e},t){const n=e?.trial??null
if(n===null)return[]
const o=(0,b.eY)(n,n.estate.kind==="counted"?n.estate.after:null)
return[(0,p.FY)((0,p.ko)("What this changes")),estateBlock(n.estate,t),...o.length===0?[]:[(0,p.e5)(o.map(e=>[(0,p.FY)(e)]))]]}function estateBlock(e,t){if(e.kind!=="counted")return(0,p.FY)((0,b.Pv)(e))
const n=(0,b.s0)(e.before,e.after).map(({head:e,counts:t})=>[e,...t.map(r.aL)])
return(0,p.tp)(k,n,t.rows," rows")}const $="\x3c!-- cohort-guard --\x3e"
const x=6e4
const O=3
function commentOf(e,t=a.EB){return`${$}\n\n${report(e,x,t)}`}function summaryOf(e,t=a.EB){return report(e,y.u,t)}function report(e,t,n,o="verdict"){const r=(0,l.d)(e)
return(0,y.U)(e=>reportParts(r,e,n),t,n,o)}function reportParts(e,t,n){const{outcome:o,reason:s}=e
return{heading:{...i._[o.verdict],reason:(0,r.aL)(s)},open:[noteOf(o),(0,w.Z)(e.steps,t),answersSection(e.approvals),cohortTable(e,t),warningsLine(e),trialSection(o,t)],folded:{summary:`Details${countsOf(e)}`,parts:[(0,g.bo)(e.findings,t),(0,g.Rd)(e.offenders,t),(0,g.uH)(e.rows,t),(0,g.jc)(e.approvals,t),(0,g.vt)(e.basis,n)]}}}function noteOf({note:e,facts:t}){return e===null||t!==null?[]:[(0,p.FY)((0,r.MZ)(e))]}function warningsLine({findings:e}){const t=e.filter(({finding:e})=>e.effect==="warn").map(({description:e})=>e.title)
return t.length===0?[]:[(0,p.FY)((0,p.ko)("Warning"),(0,r.cv)`: ${(0,r.fj)(t.map(r.aL),"; ",O)}`)]}function countsOf({findings:e,offenders:t,approvals:n}){const r=n?.discounted.length??0
const s=[...e.length>0?[(0,o.LS)(e.length,"finding")]:[],...t.length>0?[(0,o.LS)(t.length,"offending site")]:[],...r>0?[`${(0,o.LS)(r,"approval")} not counted`]:[]]
return s.length===0?"":`: ${s.join(", ")}`}function answersSection(e){if(e===null)return[]
const{answers:t,help:n}=e
return[...t.length===0?[]:[(0,p.FY)((0,p.ko)("Not understood"),(0,r.aL)(":")),(0,p.e5)(t.map(e=>[(0,p.FY)((0,s.O1)(e))]))],...n.length===0?[]:[(0,p.FY)((0,p.ko)("What can be said here"),(0,r.aL)(":")),(0,p.e5)(n.map(e=>[(0,p.FY)(e)]))]]}}),5563:((e,t,n)=>{n.d(t,{Z:()=>stepsSection})
var o=n(1551)
var r=n(7490)
var s=n(9997)
function stepsSection({steps:e,after:t},n){const a=e.slice(0,n.steps).map(e=>[...stepBlocks(e),...itemBlocks(e)])
const i=e.length-a.length
return[...a.length===1?a.flat():a.length===0?[]:[(0,s.jN)(a)],...i>0?[(0,s.FY)((0,r.aL)(`${(0,o.LS)(i,"more step")} in the decision record.`))]:[],...t===null?[]:[(0,s.FY)(t)]]}function stepBlocks({say:e,lines:t}){return[(0,s.FY)(e),...(0,s.yK)(t)]}function itemBlocks({items:e=[]}){return e.length===0?[]:[(0,s.e5)(e.map(stepBlocks))]}}),2499:((e,t,n)=>{n.d(t,{CV:()=>i,Cp:()=>resolutionOf,Hb:()=>reachRows,KY:()=>uncovered,Lk:()=>printViolation,Q9:()=>printTargeted,SE:()=>printStanding,nN:()=>offenders})
var o=n(2437)
var r=n(8667)
var s=n(1551)
var a=n(7490)
const i=["undeclared","unknown","declared","implied"]
function reachRows(e){const t=(0,o.MI)(e.declaration)
const n=t?.cohorts??[]
const s=(0,r._5)({cohorts:n,all:t?.all??false},e.policy)
const a=resolutionOf(e)
const l=new Set([...e.involved.cohorts,...e.scope.reach.keys(),...n])
const c=[...l].map(t=>{const o=e.policy.cohorts.get(t)
const i=e.declaration.kind==="read"&&o!==void 0&&(0,r.AZ)(s,o)
return{cohort:t,standing:o===void 0?"unknown":n.includes(t)?"declared":i?"implied":"undeclared",paths:e.scope.reach.get(t)?.length??0,sites:a===null?null:count(t,a)}})
return c.toSorted((e,t)=>i.indexOf(e.standing)-i.indexOf(t.standing))}function resolutionOf(e){return e?.resolution?.ok===true?e.resolution.value:null}function count(e,{cohorts:t,violations:n}){const o=t.get(e)
if(o===void 0)return null
const r=n.filter(({kind:t,site:n})=>t==="inactive"&&n.cohorts.includes(e)).length
return{targeted:o.targeted,notPermitted:r,permitted:o.permitted}}function printTargeted({targeted:e,notPermitted:t,permitted:n},o=""){const r=`${(0,s.DK)(e-t)} of ${(0,s.DK)(n)}${o}`
return t===0?r:`${r}, and ${(0,s.DK)(t)} of another status`}function offenders(e){const t=new Map
for(const n of e.flatMap(({finding:e})=>"sites"in e?e.sites:[])){const e=t.get(n.site.id)
if(e===void 0)t.set(n.site.id,{site:n.site,violations:[n]})
else e.violations.push(n)}return[...t.values()]}function printViolation({kind:e,reasons:t}){switch(e){case"unknown":return(0,a.aL)("not in the inventory")
case"inactive":return(0,a.cv)`status ${(0,a.p_)(t)}`
case"outside-cohort":return(0,a.cv)`outside ${(0,a.p_)(t)}`
case"ambiguous":return(0,a.cv)`in ${(0,a.p_)(t)} at once`
case"incapable":return(0,a.cv)`violates ${(0,a.p_)(t)}`
case"unproven":return(0,a.cv)`no value for ${(0,a.p_)(t)}`
case"disputed":return(0,a.cv)`not confirmed by ${(0,a.p_)(t.slice(0,1))}`}}const l={declared:{cell:"yes",alone:"✓ declared"},undeclared:{cell:"no",alone:"✗ not declared"},implied:{cell:"covered",alone:"✓ covered"},unknown:{cell:"not in the policy",alone:"✗ not in the policy"}}
function printStanding(e,t="cell"){return l[e][t]}function uncovered(e){const t=resolutionOf(e)?.violations??[]
const n=t.filter(({kind:e,site:t})=>e==="outside-cohort"&&t.cohorts.length===0)
const o=t.filter(({kind:e})=>e==="unknown")
return[{where:"in no cohort",why:"not covered",sites:n.length,isKnown:true},{where:"not in the inventory",why:"unknown",sites:o.length,isKnown:false}].filter(({sites:e})=>e>0)}}),643:((e,t,n)=>{n.d(t,{Ik:()=>object,So:()=>trialValue,oD:()=>policyValue,um:()=>resolutionValue})
var o=n(1231)
var r=n(4979)
var s=n(2025)
var a=n(177)
function object(e){return Object.fromEntries(e)}function policyValue(e){const{inventory:t,releases:n,approvals:a,freezes:i,limit:l,emergency:c}=e
return{inventory:{provider:t.provider,from:(0,o.rP)(t),maxAgeMilliseconds:t.maxAge},cohorts:object([...e.cohorts].map(([e,{dimension:t,select:n,owners:o,paths:a,environments:i,waves:l,formerly:c,limit:u}])=>[e,{dimension:t,select:n===null?null:(0,s.vJ)(n),owners:o.map(r.n4),paths:a,environments:i,waves:l.map(e=>({...e,select:(0,s.vJ)(e.select)})),formerly:c,limit:u}])),releases:n,approvals:a,freezes:i,limit:l,emergency:c&&{...c,approvers:c.approvers.map(r.n4)},policyOwners:e.policyOwners.map(r.n4)}}function trialValue(e){return e&&{...e,estate:triedValue(e.estate)}}function triedValue(e){switch(e.kind){case"hidden":case"untried":return e
case"counted":return{kind:e.kind,before:e.before&&estateValue(e.before),after:estateValue(e.after)}}}function estateValue({total:e,permitted:t,cohorts:n,dimensions:o}){return{total:e,permitted:t,cohorts:object(n),dimensions:o}}function resolutionValue({snapshot:e,asOf:t,total:n,permitted:o,targets:r,cohorts:s,groups:i}){return{snapshot:e,asOf:t,total:n,permitted:o,targeted:r.length,cohorts:object(s),groups:(0,a.$G)(i)}}}),1044:((e,t,n)=>{n.d(t,{h1:()=>findingValue,Hp:()=>judgementValue,ry:()=>offendingSites,zv:()=>recordOf,VK:()=>stepsValue})
var o=n(7047)
var r=n(2222)
var s=n(4431)
var a=n(3278)
var i=n(643)
var l=n(1953)
var c=n(2933)
var u=n(6291)
var d=n(4979)
function approvalsValue({approvals:e,pull:t}){const n=timesOf(t)
const{missing:o,heard:r,...s}=e
return{...s,counted:e.counted.map(e=>({...e,at:n(e.url)})),discounted:e.discounted.map(e=>({...e,because:(0,l.f)(e.reason),at:n(e.url)})),vetoes:e.vetoes.map(e=>({...e,at:n(e.url)})),unapproved:e.unapproved.map(({cohort:e,owners:t})=>({cohort:e,owners:t.map(d.n4)})),eligible:e.eligible.map(({owners:e,excluded:t,...n})=>({...n,owners:e.map(d.n4),excluded:t.map(({owner:e,reason:t})=>({owner:(0,d.n4)(e),reason:t}))})),commands:r}}function timesOf(e){const t=new Map((0,c.Gv)(e).map(({writing:e,at:t})=>[e.url,t===u.oc?null:t]))
return e=>t.get(e)??null}function editsOf({revisions:e,timeline:t}){const n=e.slice(1).map(({at:e,by:t})=>({at:e,by:t?.login??null,what:"description"}))
const o=t.flatMap(e=>e.kind==="comment-deleted"||e.kind==="review-dismissed"?[]:[{at:e.at,by:e.by?.login??null,what:e.kind}])
return[...n,...o].toSorted((e,t)=>e.at<t.at?-1:e.at>t.at?1:0)}var h=n(2048)
var f=n(3e3)
function recordOf(e,t,n=[]){const i=(0,s.ux)(e.map(e=>e.verdict))
return{...(0,a.d5)({verdict:i,gate:(0,r.E)(i,e)},e.flatMap(e=>e.findings),t),plan:(0,o.JP)(e.map(e=>e.plan)),judgements:e.map(judgementValue),sharedHead:n.map(sharerValue),evidence:t.evidence??null}}function sharerValue(e){return{number:e.pull?.number??null,verdict:e.verdict,reason:(0,f.d)(e).reason,codes:(0,a.MZ)(e.findings),plan:e.plan}}function judgementValue(e){const t=(0,f.d)(e)
const{facts:n,pull:s}=e
return{verdict:e.verdict,gate:(0,r.E)(e.verdict,[e]),note:e.note,reason:t.reason,steps:stepsValue(t.steps),codes:(0,a.MZ)(e.findings),plan:e.plan,pullRequest:s===null?null:{repository:s.repository,number:s.number,title:s.title,url:s.url,state:s.state,author:s.author?.login??null,base:s.base,head:s.head,headBranch:s.headBranch,headRepository:s.headRepository,labels:s.labels,changes:s.changes.map(({path:e,previous:t,kind:n})=>({path:e,previous:t,kind:n})),edits:editsOf(s)},policy:n&&(0,i.oD)(n.policy),scope:n&&{...n.scope,reach:(0,i.Ik)(n.scope.reach)},trial:(0,i.So)(n?.trial??null),declaration:n?.declaration.kind==="read"?{sources:n.declaration.sources,...(0,o.OK)(n.declaration.declaration)}:null,involved:n?.involved??null,cohorts:t.rows.map(({cohort:e,standing:t,paths:n})=>({cohort:e,standing:t,paths:n})),resolution:n?.resolution?.ok===true?(0,i.um)(n.resolution.value):null,approvals:n&&approvalsValue(n),findings:t.findings.map(findingValue),offendingSites:offendingSites(t.offenders)}}function offendingSites(e){return e.map(({site:e,violations:t})=>({id:e.id,name:e.name,status:e.status,cohorts:e.cohorts,violations:t.map(({kind:e,reasons:t})=>({kind:e,reasons:t}))}))}function findingValue({finding:e,description:t}){const{code:n,effect:o,...r}=e
const{title:s,expected:a,observed:i,next:l}=t
return{code:n,effect:o,title:s,expected:(0,h.l)(a),observed:i.map(h.l),next:stepValue(l),evidence:"sites"in r?{sites:r.sites.map(({site:e})=>e.id)}:r}}function stepValue({say:e,lines:t,items:n=[]}){return{say:(0,h.l)(e),lines:t,...n.length>0&&{items:n.map(e=>({say:(0,h.l)(e.say),lines:e.lines}))}}}function stepsValue({steps:e,after:t}){return{steps:e.map(stepValue),after:t&&(0,h.l)(t)}}}),2048:((e,t,n)=>{n.d(t,{T:()=>parseRecordedProse,l:()=>recordProse})
var o=n(7490)
function recordProse(e){return(0,o.wh)(e,e=>JSON.stringify(e).slice(1,-1))}const r=/"(?:[^"\\]|\\.)*"/gs
const s=/#(?<number>[1-9]\d{0,8})\b|\b(?<oid>[0-9a-f]{12})\b/g
function parseRecordedProse(e){return divide(e,r,ownWords,([e])=>({code:parseValue(e)}))}function ownWords(e){return divide(e,s,e=>[{text:e}],({groups:e})=>e?.["number"]===void 0?{reference:{kind:"commit",oid:e?.["oid"]??""}}:{reference:{kind:"pull",number:Number(e["number"])}})}function divide(e,t,n,o){const r=[]
let s=0
for(const a of e.matchAll(t)){if(a.index>s)r.push(...n(e.slice(s,a.index)))
r.push(o(a))
s=a.index+a[0].length}return s<e.length?[...r,...n(e.slice(s))]:r}function parseValue(e){try{const t=JSON.parse(e)
return typeof t==="string"?t:e}catch{return e.slice(1,-1)}}}),1876:((e,t,n)=>{n.d(t,{Pv:()=>describeUntried,eY:()=>trialNotes,s0:()=>trialRows})
var o=n(1551)
var r=n(7490)
function trialRows(e,t){const n=new Set([...e?.cohorts.keys()??[],...t.cohorts.keys()])
const s=new Set([...e?.dimensions??[],...t.dimensions].map(({name:e})=>e))
const row=(n,r)=>{const count=e=>e===void 0?"–":(0,o.DK)(e)
return{head:n,counts:[count(e===null?void 0:r(e)),count(r(t))]}}
const dimension=(e,t)=>e.dimensions.find(e=>e.name===t)
const of=e=>s.size>1?(0,r.cv)` of ${e}`:(0,r.aL)("")
return[...[...n].map(e=>row((0,r.cv)`${e}`,t=>t.cohorts.get(e))),...[...s].flatMap(e=>[row((0,r.cv)`in no cohort${of(e)}`,t=>dimension(t,e)?.none),row((0,r.cv)`in several cohorts${of(e)}`,t=>dimension(t,e)?.several.length)]),row((0,r.aL)("all sites"),e=>e.total)]}function describeUntried(e){return e.kind==="hidden"?(0,r.aL)("The sites are not shown: the author of this pull request has no write access to the repository."):(0,r.cv)`It could not be tried on the sites: ${(0,r.MZ)(e.why)}.`}function trialNotes({dimensions:e,untried:t},n){const o=(n?.dimensions??[]).filter(e=>e.several.length>0)
return[...o.map(e=>(0,r.cv)`In several cohorts of ${e.name}: ${(0,r.p_)(e.several,10)}. No release can target them.`),...e.length>1?[(0,r.cv)`Cohorts of the dimensions ${(0,r.p_)(e)} have environments: a release is deployed to one only where it covers all that the environment holds. A part that goes first is better a wave.`]:[],...t.map(e=>(0,r.cv)`Not looked up: ${(0,r.MZ)(e)}.`)]}}),3e3:((e,t,n)=>{n.d(t,{d:()=>viewOf})
var o=n(1551)
var r=n(3834)
var s=n(3848)
var a=n(7111)
var i=n(2499)
var l=n(4086)
var c=n(7490)
function stepsOf(e,t){const{verdict:n,facts:o,pull:r}=e
if(n==="skip")return{steps:whenSkipped(o),after:null}
if(n==="allow")return{steps:whenAllowed(r?.state??"open"),after:null}
const s=t.filter(({finding:e})=>e.effect!=="warn")
const a=s.filter(({finding:e})=>e.effect==="deny"||e.effect==="error")
if(a.length===0)return{steps:[...boundNumber(e),...merged(s,o)],after:null}
const i=t.some(({finding:e})=>e.effect==="hold")
return{steps:merged(a,o),after:i?(0,c.aL)("Ask for approvals after that: who must approve may change."):null}}function whenSkipped(e){if(e===null||e.scope.onReleaseBranch)return[]
const t=e.policy.releases.branches??[e.defaultBranch]
return[{say:(0,c.cv)`The base branch is ${e.pull.base}; releases go into ${(0,c.gP)(t)}. If this is a release, change the base branch.`,lines:[]}]}function whenAllowed(e){switch(e){case"unopened":return[{say:(0,c.aL)("Open the pull request. No approval is needed."),lines:[]}]
case"open":return[{say:(0,c.aL)("Merge it. A new commit or a changed declaration is judged again and needs new approvals."),lines:[]}]
case"merged":return[{say:(0,c.aL)("It is merged. The gate judges it again when it is deployed."),lines:[]}]
case"closed":return[{say:(0,c.aL)("It is closed without being merged. Reopen it to release it."),lines:[]}]}}function merged(e,t){const n=e.map(({finding:e})=>e).filter(l.WY)
const[o]=n
return e.flatMap(({finding:e,description:r})=>{if(!(0,l.WY)(e))return[r.next]
return e===o?[(0,l.ov)(n,t)]:[]})}function boundNumber({facts:e,findings:t}){const n=(0,i.Cp)(e)
const o=e?.declaration.kind==="read"&&e.declaration.declaration.expect===null&&(e.pull.state==="open"||e.pull.state==="unopened")&&e.approvals.counted.length===0&&t.some(({code:e})=>e==="approval.missing")
if(n===null||!o)return[]
return[{say:(0,c.aL)("Optional: to stop a release that reaches another number of sites, add this line first (it changes the plan):"),lines:[(0,c.n8)`Expect-Sites: ${n.targets.length}`]}]}var u=n(2285)
const d=new WeakMap
function viewOf(e){const t=d.get(e)??makeView(e,"check")
d.set(e,t)
return t}function makeView(e,t){const{facts:n}=e
const o=(0,a.lb)(e,t)
return{outcome:e,reason:(0,a.A3)(o)??clearReason(e,n),findings:o,steps:stepsOf(e,o),rows:n===null||!n.scope.release?[]:(0,i.Hb)(n),approvals:n===null?null:(0,s.A2)(n),offenders:(0,i.nN)(o),basis:(0,r.H)(e)}}function clearReason({verdict:e},t){if(e==="skip")return t!==null&&!t.scope.onReleaseBranch?"the base branch is not a release branch":u.r
if(t?.declaration.kind==="unneeded")return"only release manifests are deleted, renamed or widened"
const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
const r=t===null?0:t.approvals.counted.filter(({cohorts:e})=>e.length>0).length
return`${n===null?"all targeted sites":(0,o.LS)(n,"site")} covered, ${(0,o.LS)(r,"approval")}`}})}

