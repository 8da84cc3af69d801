export const id=857
export const ids=[857]
export const modules={4668:((e,t,n)=>{n.d(t,{bI:()=>delivered,mM:()=>internal,MY:()=>page,TR:()=>refuse})
var r=n(373)
var o=n(1044)
var s=n(6307)
var i=n(8574)
var a=n(5569)
var l=n(1551)
var c=n(2417)
var d=n(3278)
const u={version:c.euz(d.hl),tool:c.Ikc({name:c.euz("cohort-guard"),version:c.mee(c.YjP())}),timestamp:c.YjP()}
function readRecord(e,t){let n
try{n=JSON.parse(e)}catch{return(0,a.f)("it is not JSON, so it is no decision record")}const r=t.safeParse(n)
if(r.success)return(0,a.ok)(r.data)
const o=c.Ikc({version:c.aig()}).safeParse(n)
if(o.success&&o.data.version!==d.hl)return(0,a.f)(`it is a decision record of format ${o.data.version}; this version reads format ${d.hl}. Use the version of cohort-guard that wrote it: the record names it under tool.version`)
return(0,a.f)(`it is no decision record (${r.error.issues[0]?.path.join(".")||"the file"} is not as one has it)`)}var p=n(2285)
var f=n(4451)
var h=n(3848)
var m=n(9525)
var g=n(7490)
var v=n(2048)
function proseHtml(e,t){return(0,f.cR)(e.map(e=>{if("reference"in e){const{reference:n}=e
const r=(0,g.nt)(n)
return(0,f.nf)(n.kind==="pull"?r:f.qy`<code>${r}</code>`,(0,m.hE)(n,t))}return"code"in e?(0,f.Uq)(e.code):f.qy`${e.text}`}))}function recorded(e,t){return proseHtml((0,v.T)(e),t)}function inlineMarkdown(e){const t=e.replaceAll(/\[([^\]]*)\]\([^)]*\)/g,"$1").split("`")
return(0,f.cR)(t.map((e,t)=>t%2===1?f.qy`<code>${e}</code>`:f.qy`${e}`))}function values(e,t=20){const n=(0,f.cR)(e.slice(0,t).map(e=>(0,f.Uq)(e)),", ")
const r=e.length-t
return r>0?f.qy`${n} and ${(0,l.LS)(r,"more","more")}`:n}const y=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/
function moment(e){const[,t,n]=y.exec(e)??[]
return t===void 0||n===void 0?(0,f.Uq)(e):f.qy`<time datetime="${e}">${t} ${n} UTC</time>`}function section(e,t,n){return{id:e,title:t,body:n}}function sectionHtml({id:e,title:t,body:n},r){return r===2?f.qy`<section aria-labelledby="${e}">
        <h2 id="${e}">${t}</h2>
        ${n}
      </section>`:f.qy`<div>
        <h3 id="${e}">${t}</h3>
        ${n}
      </div>`}function table(e,t,n,r){return f.qy`<table class="${e}">
    <caption>
      ${t}
    </caption>
    <thead>
      <tr>
        ${n.map(e=>f.qy`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    ${r}
  </table>`}function sitesTable(e,t,n){return f.qy`<div class="rows" role="region" aria-label="${e}" tabindex="0">
    ${table("sites",e,t,n)}
  </div>`}function row(e,t,n=f.K$){return{html:`<tr><th scope="row">${e.html}${cellsHtml(t).html}${n.html}`}}function cellsHtml(e){return{html:e.map(e=>`<td>${e.html}`).join("")}}var $=n(6291)
var b=n(953)
const w={counts:"✓",not:"✗",veto:"⛔",quiet:"·"}
function timeline(e,t,n){const r=[...timeline_statements(e),...edits(t)].toSorted((e,t)=>(0,b.U)(e.at??$.oc,t.at??$.oc))
const o={at:n,tone:"quiet",what:f.qy`judged`}
return f.qy`<ol class="timeline">
    ${[...r,o].map(({at:e,tone:t,what:n})=>f.qy`<li class="${t}">
          <i aria-hidden="true">${w[t]}</i>
          ${e===null||e===$.oc?f.qy`at a time that GitHub does not give`:moment(e)}: ${n}
        </li>`)}
  </ol>`}function timeline_statements({counted:e,discounted:t,vetoes:n,commands:r}){const o=new Set([...e,...t,...n].map(({url:e})=>e))
return[...e.map(({at:e,url:t,login:n,cohorts:r,forPolicy:o})=>{const s=[...r.map(e=>(0,f.Uq)(e)),...o?[f.qy`the policy`]:[]]
return{at:e,tone:"counts",what:f.qy`${(0,f.Uq)(n)} ${(0,f.nf)("approved",t)}. It counts for ${(0,f.cR)(s,", ")}`}}),...t.map(({at:e,url:t,login:n,because:r,via:o})=>({at:e,tone:"not",what:f.qy`${(0,f.Uq)(n)} ${(0,f.nf)(k[o],t)}. Not counted: ${(0,f.pj)(r)}`})),...n.map(({at:e,url:t,login:n,cohorts:r})=>({at:e,tone:"veto",what:f.qy`${(0,f.Uq)(n)} ${(0,f.nf)("rejected",t)} it: a veto for ${values(r)}`})),...r.filter(({url:e})=>!o.has(e)).map(({at:e,url:t,login:n,verb:r,effect:o})=>({at:e,tone:"quiet",what:f.qy`${(0,f.Uq)(n)} ${(0,f.nf)("wrote",t)}
        ${o==="misread"?f.qy`what could not be read as a command`:f.qy`${(0,f.Uq)(`/cohort ${r}`)}${o==="idle"?f.qy`, which changes nothing here`:f.K$}`}`}))]}const k={review:"approved",comment:"wrote an approval"}
const q={description:"edited the description",label:"changed a label",base:"changed the base branch"}
function edits(e){return(e?.edits??[]).map(({at:e,by:t,what:n})=>({at:e,tone:"quiet",what:f.qy`${t===null?f.qy`GitHub, or an account that is gone,`:(0,f.Uq)(t)} ${q[n]}`}))}function approvalsSection({approvals:e,pullRequest:t},n,r){if(e===null)return null
return section(`${n}-approvals`,"Approvals",f.qy`<p>${tally(e)}</p>
      ${notUnderstood(e)}${eligible(e)}${timeline(e,t,r)}`)}function notUnderstood({answers:e}){return e.length===0?f.K$:f.qy`<p>Not understood:</p>
        <ul>
          ${e.map(e=>f.qy`<li>${proseHtml((0,h.O1)(e),m.EB)}</li>`)}
        </ul>`}function tally({needed:e,policyNeeded:t,counted:n}){const r=n.filter(({cohorts:e})=>e.length>0).length
const o=n.filter(({forPolicy:e})=>e).length
const s=[...e>0?[`${r} of ${(0,l.LS)(e,"needed approval")}`]:[],...t>0?[`${o} of ${(0,l.LS)(t,"needed approval")} by policy owners`]:[]]
return s.length===0?"No approval is needed.":`${s.join("; ")}.`}function eligible({eligible:e,counted:t}){const n=e.map(({cohort:e,owners:n,administrators:r})=>{const o=e==="policy"
const s=t.filter(({cohorts:t,forPolicy:n})=>o?n:t.includes(e))
return row(o?f.qy`the policy`:(0,f.Uq)(e),[s.length===0?f.qy`no one yet`:values(s.map(({login:e})=>e)),r?f.qy`the administrators of the repository`:n.length===0?f.qy`no one`:values(n)])})
return n.length===0?f.K$:table("plain","Who has approved, and who else may",["Cohort","Approved by","May approve"],f.qy`${n}`)}function basisSection(e,t,n){if(e===null&&t===null)return null
return section(`${n}-basis`,"What this rests on",f.qy`<dl>
      ${e!==null&&f.qy`<dt>Plan (what an approval approves)</dt>
          <dd>${(0,f.Uq)(e)}</dd>`}${t!==null&&f.qy`<dt>Inventory</dt>
          <dd>
            ${(0,l.LS)(t.total,"site")}, ${(0,l.DK)(t.permitted)} of them of a permitted status;
            snapshot ${(0,f.Uq)(t.snapshot)}, as of ${moment(t.asOf)}
          </dd>`}
    </dl>`)}function origin({tool:e,timestamp:t,event:n,run:r}){return f.qy`<p>
    Judged ${moment(t)} by cohort-guard
    ${e.version===null?"of an unknown version":(0,f.Uq)(e.version)}${n!==null&&f.qy`, on the event ${(0,f.Uq)(n)}`}${r!==null&&f.qy`, in ${(0,f.Uq)(r)}`}.
    Made from the decision record alone; the record has all that was asked and answered.
  </p>`}var O=n(2499)
const Y=["offending","targeted","covered","apart"]
function estateOf(e,t,n){const r=new Map(n.map(({id:e,cohorts:t})=>[e,t]))
const row=(e,t="")=>{const n={offending:0,targeted:0,covered:0,apart:0}
return{kind:e,cohort:t,counts:n}}
const o=[...[...t.keys()].map(e=>row("cohort",e)),row("none"),row("ambiguous")]
const placesOf=e=>o.flatMap((n,r)=>isIn(n,e,t)?[r]:[])
const add=(e,t,n)=>{for(const r of e){const{counts:e}=o[r]??row("none")
e[t]+=n}}
const s=e.groups.flatMap(({sites:e,count:t,targeted:n,covered:o,...s})=>{const i=n?"targeted":o?"covered":"apart"
const a=placesOf(s.cohorts)
if(e===null)add(a,i,t)
const l=Map.groupBy(e??[],([e])=>r.has(e)?"offending":i)
return[...l].map(([e,t])=>{add(a,e,t.length)
return{rows:a,part:e,cohorts:s.cohorts,status:s.status,sites:t}})})
const i=e.groups.every(({sites:e})=>e!==null)
for(const e of i?[]:r.values()){const t=e===null?[]:placesOf(e)
add(t,"targeted",-1)
add(t,"offending",1)}return{rows:o,blocks:i?s:null,undivided:e.total-e.groups.reduce((e,{count:t})=>e+t,0)}}function isIn({kind:e,cohort:t},n,r){switch(e){case"cohort":return n.includes(t)
case"none":return n.length===0
case"ambiguous":{const e=n.flatMap(e=>r.get(e)??[])
return new Set(e).size<e.length}}}const j={offending:"must not receive it",targeted:"targeted",covered:"covered, not targeted",apart:"not covered"}
const x=1
function bar(e,t){const n=Y.reduce((t,n)=>t+e[n],0)
if(n===0)return f.qy`<p class="none">no site</p>`
return f.qy`${picture(e,n,t)}
    <ul class="parts">
      ${Y.map(n=>entry(n,e[n],t(n)))}
    </ul>`}function picture(e,t,n){const r=Y.filter(t=>e[t]>0)
const o=r.map(n=>Math.max(x,e[n]/t*100))
const s=100/o.reduce((e,t)=>e+t,0)
let i=0
const a=r.map((t,r)=>{const a=(o[r]??0)*s
const c=f.qy`<rect x="${i.toFixed(2)}%" width="${a.toFixed(2)}%" height="16" class="${t}"
      ><title>${(0,l.LS)(e[t],"site")} ${j[t]}</title></rect
    >`
i+=a
const d=n(t)
return d===null?c:f.qy`<a href="${d}" tabindex="-1">${c}</a>`})
return f.qy`<svg class="bar" width="100%" height="16" aria-hidden="true">${(0,f.cR)(a)}</svg>`}function entry(e,t,n){if(t===0)return f.K$
const r=f.qy`<b>${(0,l.DK)(t)}</b> ${j[e]}`
return f.qy`<li><i class="key ${e}"></i>${n===null?r:f.qy`<a href="${n}">${r}</a>`}</li>`}function filterId(e,t,n){return`${e}-${t}-${n}`}function offendersSection({offenders:e,estate:t,prefix:n,links:r}){if(e.length===0)return null
const o=rowsById(t)
const s=[...Map.groupBy(e,({id:e})=>o.get(e)??"")].map(([e,t])=>f.qy`<tbody class="g offending ${e}">
        ${t.map(({id:e,name:t,cohorts:n,why:o})=>row((0,f.pj)(e),[nameOf(t),cohortsOf(n),recorded(o,r)]))}
      </tbody>`)
return section(`${n}-offenders`,"Sites that must not receive it",f.qy`${filters(t,n,["offending"],`#${n}-offenders`)}${sitesTable(`${(0,l.LS)(e.length,"site")}, each with what stands against it`,["Site","Name","In cohort","Why it must not receive this change"],(0,f.cR)(s))}`)}function sitesSection({estate:e,inventory:t,offenders:n,prefix:r}){if(e===null||t===null)return null
const o=(e.blocks??[]).filter(({part:e})=>e!=="offending")
if(e.blocks===null)return section(`${r}-sites`,"All sites",f.qy`<p>
        The inventory has ${(0,l.LS)(t.total,"site")}. So many are counted, and only those that must not receive
        the change are listed.
      </p>`)
const s=o.reduce((e,{sites:t})=>e+t.length,0)
if(s===0)return null
const i=Y.filter(e=>e!=="offending")
return section(`${r}-sites`,n.length===0?"All sites":"All other sites",f.qy`<details class="fold">
      <summary>${(0,l.LS)(s,"site")}</summary>
      ${filters(e,r,i,`#${r}-sites`)}${sitesTable(`${(0,l.LS)(s,"site")} of the inventory, and what becomes of each`,["Site","Name","In cohort","Status","Here"],(0,f.cR)(o.toSorted((e,t)=>Y.indexOf(e.part)-Y.indexOf(t.part)).map(block)))}
    </details>`)}function block({rows:e,part:t,cohorts:n,status:r,sites:o}){const s=cellsHtml([cohortsOf(n),(0,f.pj)(r),f.qy`${j[t]}`])
return f.qy`<tbody class="g ${t} ${classesOf(e)}">
    ${(0,f.cR)(o.map(([e,t])=>row((0,f.pj)(e),[nameOf(t)],s)))}
  </tbody>`}function filters(e,t,n,r){if(e?.blocks==null)return f.K$
return(0,f.cR)(e.rows.flatMap(({kind:e,cohort:o,counts:s},i)=>n.filter(e=>s[e]>0).map(n=>f.qy`<p class="filter" id="${filterId(t,i,n)}">
              Shown: ${(0,l.DK)(s[n])} of ${e==="cohort"?(0,f.Uq)(o):rowName(e)},
              ${j[n]}. <a href="${r}">Show all</a>
            </p>`)))}function filterStyle({estate:e,prefix:t}){if(e?.blocks==null)return""
return e.rows.flatMap(({counts:e},n)=>Y.filter(t=>e[t]>0).map(e=>{const r=`:not(.r${n}.${e})`
return`#${filterId(t,n,e)}:target~.rows :is(tbody.g${r},tbody.s tr${r}){display:none}`})).join("\n")}function rowsById(e){return new Map((e?.blocks??[]).filter(({part:e})=>e==="offending").flatMap(({rows:e,sites:t})=>t.map(([t])=>[t,classesOf(e)])))}function classesOf(e){return e.map(e=>`r${e}`).join(" ")}function nameOf(e){return e===null?f.qy`–`:(0,f.pj)(e)}function cohortsOf(e){return e.length===0?f.qy`none`:(0,f.cR)(e.map(e=>(0,f.pj)(e)),", ")}function rowName(e){return e==="none"?"none":"ambiguous"}function cohortsSection(e,t){const n=(e.estate?.rows??[]).map((e,t)=>({...e,index:t})).filter(e=>e.kind==="cohort"||sitesOf(e)>0)
const r=new Set(n.map(({cohort:e})=>e))
const o=t.cohorts.filter(e=>!r.has(e))
if(n.length+o.length===0)return null
const isConcerned=e=>t.cohorts.includes(e.cohort)||reachedOf(e)>0
const s=n.filter(isConcerned).toSorted((e,t)=>weight(t)-weight(e))
const i=n.filter(e=>!isConcerned(e))
const a=e.inventory?.total??null
return section(`${e.prefix}-cohorts`,"Cohorts",f.qy`${s.length+o.length===0?f.K$:cohortTable(a===null?"What the change reaches":`What the change reaches, of ${(0,l.LS)(a,"site")}`,[...o.map(e=>row(f.qy`${(0,f.Uq)(e)}${t.noteOf(e)}`,[f.qy`the number of its sites is not known`])),...s.map(n=>rowHtml(n,e,t))])}
    ${i.length>0&&f.qy`<details class="fold">
        <summary>What it does not reach (${(0,l.DK)(i.length)})</summary>
        ${cohortTable("What the change does not reach",i.map(n=>rowHtml(n,e,t)))}
      </details>`}
    ${undivided(e)}`)}function cohortTable(e,t){return table("cohorts",e,["Cohort","Its sites"],f.qy`${t}`)}function rowHtml({kind:e,cohort:t,counts:n,index:r},o,{noteOf:s}){const i=e==="cohort"?f.qy`${(0,f.Uq)(t)}${s(t)}`:f.qy`${rowName(e)}
          <p>${S[e]}</p>`
return row(i,[bar(n,addressOf(o,r))])}function undivided({estate:e}){const t=e?.undivided??0
return t===0?f.K$:f.qy`<p>${(0,l.LS)(t,"more site","more sites")}: so many different statuses are not listed separately.</p>`}const S={none:"sites that are in no cohort",ambiguous:"sites that are in several cohorts of one dimension; they count in those as well"}
function weight({counts:e}){return e.offending*1e9+e.targeted*1e3+e.covered}function reachedOf({counts:e}){return e.offending+e.targeted+e.covered}function sitesOf({counts:e}){return e.offending+e.targeted+e.covered+e.apart}function addressOf({estate:e,prefix:t},n){return r=>{if(e?.blocks!=null)return`#${filterId(t,n,r)}`
return r==="offending"?`#${t}-offenders`:null}}function notesOf({cohorts:e,approvals:t}){const n=new Map(e.map(({cohort:e,standing:n,paths:r})=>{const o=(t?.counted??[]).filter(t=>t.cohorts.includes(e)).map(({login:e})=>e)
return[e,f.qy`<p>${(0,O.SE)(n,"alone")}</p>
          ${r>0&&f.qy`<p>reached by ${(0,l.LS)(r,"changed path")}</p>`}${o.length>0&&f.qy`<p>approved by ${values(o)}</p>`}`]}))
return{cohorts:[...n.keys()],noteOf:e=>n.get(e)??f.K$}}var P=n(5976)
var L=n(7111)
const M=12
function findingsSection(e,t,n){if(e.length===0)return null
return section(`${t}-findings`,"Findings",f.qy`${e.map(e=>findingHtml(e,n))}`)}function findingHtml({code:e,effect:t,title:n,expected:r,observed:o,pullRequest:s},i){const a=s==null?"":` (pull request #${s})`
const c=o.slice(M)
return f.qy`<article class="finding ${t}">
    <p>
      <span class="effect">${(0,L.R)(t)}</span> <code>${e}</code> <b>${n}</b>${recorded(a,i)}
    </p>
    <dl>
      <dt>Expected</dt>
      <dd>${recorded(r,i)}</dd>
      <dt>Found</dt>
      ${o.slice(0,M).map(e=>f.qy`<dd>${recorded(e,i)}</dd>`)}
    </dl>
    ${c.length>0&&f.qy`<details class="fold">
        <summary>${(0,l.LS)(c.length,"more","more")}</summary>
        <ul>
          ${c.map(e=>f.qy`<li>${recorded(e,i)}</li>`)}
        </ul>
      </details>`}${meaning(e,t)}
  </article>`}function meaning(e,t){const n=P.Lp.find(t=>t.code===e)
if(n===void 0)return f.K$
const r=n.docs.when[t]
return f.qy`<details class="fold">
    <summary>What <code>${e}</code> means</summary>
    ${r!==void 0&&f.qy`<p>Found when ${inlineMarkdown(r)}</p>`}
    <p>${inlineMarkdown(n.docs.next)}</p>
  </details>`}function pageHeader({verdict:e,run:t},{symbol:n,word:r},o,s){return f.qy`<header class="${e}">
    <h1>${n} ${r}<small>${o}</small></h1>
    ${s}${t!==null&&f.qy`<p>${(0,f.nf)("Workflow run",t)}</p>`}
  </header>`}function judgementHeader(e,t,{run:n}){const{verdict:r,reason:o,note:s,pullRequest:i,declaration:a}=e
return pageHeader({verdict:r,run:n},p._[r],o,f.qy`<p>${p._[r].explanation}</p>
      ${i!==null&&f.qy`<p>
            ${i.number===0?"A branch without a pull request":(0,f.nf)(`Pull request #${i.number}`,i.url)}
            of ${(0,f.Uq)(i.repository)}: ${(0,f.pj)(i.title)}
          </p>
          <p class="quiet">
            By ${i.author===null?"an account that is gone":(0,f.Uq)(i.author)}, into
            ${(0,f.Uq)(i.base)}, head commit
            ${t===void 0?(0,f.Uq)(i.head):recorded(i.head.slice(0,12),t.links)}${a===null?", declares nothing that can be read":f.qy`, declares ${values(a.cohorts)}`}
          </p>`}${s!==null&&i===null&&f.qy`<p>${(0,f.Uq)(s,400)}</p>`}`)}function groupHeader(e,t){const n=p._[e.verdict]
const r=t>0?`${(0,l.LS)(t,"pull request")} judged together`:e.reason
return pageHeader(e,n,r,f.qy`<p>${n.explanation}</p>`)}function deploymentHeader(e,t,n){const{cohort:r,environment:o,commit:s,branch:i,baseline:a,targets:c,until:d,rollback:u}=t
return pageHeader(e,p._[e.verdict].gate,recorded(e.reason,n),f.qy`<p>
        ${(0,f.Uq)(r)} in the environment ${(0,f.Uq)(o)}: commit ${recorded(s.slice(0,12),n)}
        ${i===null?"on no release branch":f.qy`on ${(0,f.Uq)(i)}`};
        ${a===null?"no baseline":f.qy`baseline ${recorded(a.commit.slice(0,12),n)}`}${u.asked?"; asked for as a rollback":""}
      </p>
      <p>
        ${c===null?"No site is handed out: deploy nothing now.":`${(0,l.LS)(c.length,"site")} handed out.`}${d!==null&&f.qy` It can be open from ${(0,f.Uq)(d)}.`}
      </p>`)}var I=n(7598)
const R=String.raw`'use strict';
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
const H=`\n:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;\n--good:#1a7f37;--bad:#cf222e;--wait:#9a6700;--offending:#cf222e;--stripe:#ffd8d3;--targeted:#0969da;--covered:#80b6ee;--apart:#c8d1da}\n@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#f0f6fc;--quiet:#9da7b3;--line:#3d444d;--soft:#151b23;--link:#6cb6ff;\n--good:#3fb950;--bad:#ff7b72;--wait:#d29922;--offending:#f85149;--stripe:#5c1e1b;--targeted:#4493f8;--covered:#1f4f8a;--apart:#3d444d}}\n*{box-sizing:border-box}\nhtml{scroll-padding-top:4.5rem}\nbody{margin:0 auto;padding:1rem 1rem 3rem;max-width:70rem;background:var(--page);color:var(--text);\nfont:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}\na{color:var(--link)}\n:focus-visible{outline:3px solid var(--link);outline-offset:2px}\n.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--page);padding:.5rem}\nheader{border-left:.5rem solid var(--quiet);padding:.25rem 0 .25rem 1rem;margin-bottom:1rem}\nheader.allow{border-color:var(--good)}header.hold{border-color:var(--wait)}header.deny,header.error{border-color:var(--bad)}\nh1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h1 small{display:block;font-size:1.05rem;font-weight:400}\nh2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}\nh3{font-size:1.05rem;margin:1.25rem 0 .5rem}\np{margin:.35rem 0}\n.quiet,caption,footer{color:var(--quiet)}\nnav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0}\ncode{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:.1em .3em;border-radius:4px}\npre{margin:.35rem 0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}\npre code{padding:0;background:none}\ntable{border-collapse:collapse;width:100%;margin:.5rem 0}\ncaption{text-align:left;padding:.25rem 0}\nth,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}\nth{font-weight:600}tbody th{font-weight:400}\nthead th{background:var(--soft);overflow-wrap:normal}\nthead button{all:unset;cursor:pointer;font-weight:600}thead button:focus-visible{outline:3px solid var(--link)}\n[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}\n.cohorts th[scope=row]{width:34%}.cohorts th p{font-size:.9rem}\n.bar{display:block;border-radius:4px;margin:.2rem 0}\nrect.offending{fill:var(--offending);stroke:var(--stripe);stroke-width:2}rect.targeted{fill:var(--targeted)}\nrect.covered{fill:var(--covered)}rect.apart{fill:var(--apart)}\n.parts{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.2rem 0;padding:0;font-size:.9rem}\n.key{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border-radius:2px}\n.key.offending{background:repeating-linear-gradient(45deg,var(--offending) 0 3px,var(--stripe) 3px 5px)}\n.key.targeted{background:var(--targeted)}.key.covered{background:var(--covered)}.key.apart{background:var(--apart)}\n.rows{overflow-x:auto}\n.filter{display:none;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.filter:target{display:block}\n.finding{border:1px solid var(--line);border-left:.3rem solid var(--bad);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}\n.finding.hold{border-left-color:var(--wait)}.finding.warn{border-left-color:var(--quiet)}\n.effect{text-transform:uppercase;font-size:.75rem;font-weight:600;letter-spacing:.04em}\ndl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;margin:.4rem 0}\ndt{color:var(--quiet)}dd{margin:0;grid-column:2}\ndetails{margin:.4rem 0}summary{cursor:pointer}\n.release{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.timeline{list-style:none;margin:.75rem 0;padding:0;border-left:2px solid var(--line)}\n.timeline li{position:relative;padding:.2rem 0 .2rem 1.4rem}\n.timeline i{position:absolute;left:-.75rem;width:1.4rem;text-align:center;font-style:normal;background:var(--page)}\n.counts i{color:var(--good)}.not i,.veto i{color:var(--bad)}\n#find{position:sticky;top:0;background:var(--page);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}\n#find[hidden]{display:none}\n#query{font:inherit;padding:.35rem .6rem;flex:1 1 14rem;max-width:28rem;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px}\nfooter{margin-top:3rem;font-size:.9rem}\n@media (max-width:40rem){#find{position:static}body{padding:.75rem .75rem 2rem}dl{grid-template-columns:1fr}dd{grid-column:1}\n.cohorts thead{position:absolute;left:-99rem}.cohorts :is(tbody,tr,th,td){display:block;width:auto!important}\n.cohorts tr{border-bottom:1px solid var(--line);padding:.4rem 0}.cohorts :is(th,td){border:0;padding:.1rem 0}\nth,td{padding:.3rem .4rem}.sites{font-size:.85rem}}\n@media print{body{max-width:none}nav,#find,.skip{display:none}a{color:inherit}.rows{overflow:visible}\n.finding,tr,li{break-inside:avoid}thead{display:table-header-group}}\n`
function pageOf({title:e,header:t,chapters:n,footer:r,style:o}){const s=`${H}${o}`
const i={html:`default-src 'none'; style-src '${digestOf(s)}'; script-src '${digestOf(R)}'; base-uri 'none'; form-action 'none'`}
return f.qy`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${i}" />
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
        <footer>${r}</footer>
        ${page_element("script",R)}
      </body>
    </html> `.html}function page_element(e,t){return{html:`<${e}>${t}</${e}>`}}function contents({title:e,sections:t}){const n=t.map(({id:e,title:t})=>f.qy`<li><a href="#${e}">${t}</a></li>`)
return e===null?f.qy`${n}`:f.qy`<li>
        <a href="#${e.id}">${e.text}</a>
        <ul>
          ${n}
        </ul>
      </li>`}function chapterHtml({title:e,sections:t}){const n=e===null?f.K$:f.qy`<h2 id="${e.id}">${e.text}</h2>`
return f.qy`${n}${t.map(t=>sectionHtml(t,e===null?2:3))} `}function digestOf(e){return`sha256-${(0,I.hash)("sha256",e,"base64")}`}const A=["review","comment"]
const E=["unknown","inactive","outside-cohort","ambiguous","incapable","unproven","disputed"]
var N=n(4431)
const C=c.Ikc({say:c.YjP(),lines:c.YOg(c.YjP())})
const W=c.X$i(C,{items:c.Rvf(c.YOg(C),[])})
const U=c.Rvf(c.Ikc({steps:c.YOg(W),after:c.mee(c.YjP())}),{steps:[],after:null})
const V=c.k5n(N.bk)
const _=c.Ikc({code:c.YjP(),effect:c.k5n(N.tQ),title:c.YjP(),expected:c.YjP(),observed:c.YOg(c.YjP()),next:c.Rvf(W,{say:"",lines:[],items:[]}),pullRequest:c.cl6(c.Whr()),evidence:c.MfU(c.Ikc({number:c.MfU(c.lqM(c.Whr()),void 0),missing:c.MfU(c.lqM(c.YOg(c.Ikc({id:c.YjP(),name:c.mee(c.YjP())}))),void 0)}),{})})
const z=c.Ikc({kind:c.k5n(E),reasons:c.YOg(c.YjP())})
const D=c.Ikc({id:c.YjP(),name:c.mee(c.YjP()),status:c.mee(c.YjP()),cohorts:c.YOg(c.YjP()),violations:c.YOg(z)})
function isSites(e){return Array.isArray(e)&&e.every(isSite)}function isSite(e){if(!Array.isArray(e)||e.length!==2)return false
const[t,n]=e
return typeof t==="string"&&(n===null||typeof n==="string")}const K=c.Ikc({cohorts:c.YOg(c.YjP()),status:c.YjP(),covered:c.zMY(),targeted:c.zMY(),count:c.Whr(),sites:c.mee(c.IeY(isSites))})
const F=c.Ikc({snapshot:c.YjP(),asOf:c.YjP(),total:c.Whr(),permitted:c.Whr(),groups:c.Rvf(c.YOg(K),[])})
const T=c.Ikc({cohorts:c.g1P(c.YjP(),c.Ikc({dimension:c.YjP()}))})
const B=c.Rvf(c.mee(c.YjP()),null)
const G=c.Ikc({needed:c.Whr(),policyNeeded:c.Whr(),counted:c.YOg(c.Ikc({login:c.YjP(),cohorts:c.YOg(c.YjP()),forPolicy:c.zMY(),url:c.YjP(),at:B})),discounted:c.YOg(c.Ikc({login:c.YjP(),because:c.YjP(),via:c.k5n(A),url:c.YjP(),at:B})),vetoes:c.YOg(c.Ikc({login:c.YjP(),cohorts:c.YOg(c.YjP()),url:c.YjP(),at:B})),eligible:c.YOg(c.Ikc({cohort:c.YjP(),owners:c.YOg(c.YjP()),administrators:c.zMY()})),commands:c.YOg(c.Ikc({login:c.YjP(),url:c.YjP(),at:c.YjP(),verb:c.YjP(),effect:c.k5n(["taken","idle","misread"])})),answers:c.Rvf(c.YOg(c.Ikc({login:c.YjP(),url:c.YjP(),why:c.k5n(["unreadable","in-code","in-review"]),written:c.YjP(),line:c.YjP()})),[])})
const Z=c.Ikc({total:c.Whr(),cohorts:c.g1P(c.YjP(),c.Whr()),dimensions:c.YOg(c.Ikc({name:c.YjP(),none:c.Whr(),several:c.YOg(c.YjP())}))})
const J=c.Ikc({untried:c.YOg(c.YjP()),dimensions:c.Rvf(c.YOg(c.YjP()),[]),estate:c.gMt("kind",[c.Ikc({kind:c.euz("counted"),before:c.mee(Z),after:Z}),c.Ikc({kind:c.euz("hidden")}),c.Ikc({kind:c.euz("untried"),why:c.YjP()})])})
const X=c.Ikc({repository:c.YjP(),number:c.Whr(),title:c.YjP(),url:c.YjP(),headBranch:c.Rvf(c.YjP(),""),author:c.mee(c.YjP()),base:c.YjP(),head:c.YjP(),edits:c.Rvf(c.YOg(c.Ikc({at:c.YjP(),by:c.mee(c.YjP()),what:c.k5n(["description","label","base"])})),[])})
const Q=c.Ikc({verdict:V,note:c.Rvf(c.mee(c.YjP()),null),reason:c.Rvf(c.YjP(),""),steps:U,plan:c.mee(c.YjP()),pullRequest:c.mee(X),policy:c.mee(T),declaration:c.mee(c.Ikc({cohorts:c.YOg(c.YjP())})),trial:c.cl6(J),cohorts:c.Rvf(c.YOg(c.Ikc({cohort:c.YjP(),standing:c.k5n(O.CV),paths:c.Whr()})),[]),resolution:c.mee(c.X$i(F,{targeted:c.Whr()})),approvals:c.mee(G),findings:c.YOg(_),offendingSites:c.YOg(D)})
const ee={same:"same",older:"older",newer:"newer",apart:"apart",unknown:"unknown"}
const te=c.X$i(Q,{reaches:c.zMY(),undone:c.zMY()})
const ne=c.Ikc({commit:c.mee(c.YjP()),stand:c.k5n(ee),sites:c.Whr()})
const re=c.Ikc({cohort:c.YjP(),environment:c.YjP(),commit:c.YjP(),list:c.YOg(c.YjP()),missing:c.YOg(c.Ikc({id:c.YjP(),name:c.mee(c.YjP()),commit:c.mee(c.YjP())})),unknown:c.YOg(c.YjP()),extra:c.YOg(c.gMt("kind",[c.Ikc({kind:c.euz("unlisted"),id:c.YjP()}),c.Ikc({kind:c.euz("uncovered"),id:c.YjP(),commit:c.YjP(),pulls:c.YOg(c.Whr())})])),spread:c.Rvf(c.YOg(ne),[])})
const oe=c.Ikc({cohort:c.YjP(),environment:c.YjP(),commit:c.YjP(),branch:c.mee(c.YjP()),baseline:c.mee(c.Ikc({commit:c.YjP()})),rollback:c.Ikc({asked:c.zMY(),applies:c.zMY()}),spread:c.Rvf(c.YOg(c.X$i(ne,{baseline:c.Rvf(c.mee(c.YjP()),null)})),[]),inventory:c.mee(F),policy:T,releases:c.YOg(te),standing:c.Rvf(c.YOg(c.Ikc({path:c.YjP(),offenders:c.mee(c.YOg(c.Ikc({id:c.YjP(),name:c.mee(c.YjP()),why:c.YjP(),reasons:c.YOg(c.YjP())})))})),[]),until:c.mee(c.YjP()),targets:c.mee(c.YOg(c.YjP()))})
const se=c.Ikc({...u,event:c.mee(c.YjP()),run:c.mee(c.YjP()),verdict:V,gate:c.k5n(["open","closed"]),judgements:c.lqM(c.YOg(Q)),sharedHead:c.Rvf(c.YOg(c.Ikc({number:c.mee(c.Whr()),verdict:V,reason:c.YjP()})),[]),reason:c.Rvf(c.YjP(),""),steps:U,plan:c.cl6(c.YjP()),deployment:c.cl6(oe),verification:c.cl6(re),findings:c.Rvf(c.YOg(_),[]),offendingSites:c.Rvf(c.YOg(D),[])})
function releasesSection(e,t,n,r){if(e.length===0)return null
return section(`${t}-releases`,"Releases since the baseline",f.qy`${e.map((e,o)=>releaseHtml(e,`${t}-${o}`,n,r))}`)}function releaseHtml(e,t,n,r){const{pullRequest:o,verdict:s,resolution:i,findings:a}=e
const{symbol:c,predicate:d}=p._[s]
const u=!e.reaches?"does not reach this cohort":e.undone?"undone since":d
const h=[findingsSection(a,t,n),approvalsSection(e,t,r)].filter(e=>e!==null)
return f.qy`<details class="release">
    <summary>
      ${e.reaches&&!e.undone?`${c} `:""}<b
        >${o===null?"a pull request that could not be read":`#${o.number}`}</b
      >
      ${u}${o===null?"":f.qy`: ${(0,f.pj)(o.title)}`}
    </summary>
    ${o===null?"":f.qy`<p>${(0,f.nf)(`Pull request #${o.number}`,o.url)}</p>`}
    <p>
      ${i===null?"The number of its sites is not known.":`It targets ${(0,l.DK)(i.targeted)} sites.`}
    </p>
    ${h.map(e=>sectionHtml(e,3))}
  </details>`}var ie=n(1383)
function spreadSection(e,t,n,r){if(e.length===0)return null
const o=e.reduce((e,{sites:t})=>e+t,0)
const s=e.map(e=>row(e.commit===null?f.qy`not known`:proseHtml((0,g.rd)(e.commit),r),[f.qy`${share(e.sites,o)}${(0,l.DK)(e.sites)} (${(0,l.Fx)(e.sites,o)})`,proseHtml(t(e),r)]))
return section(`${n}-spread`,"What sites have",table("plain","How many sites have which commit",["Commit","Sites","For this deployment"],f.qy`${s}`))}function share(e,t){const n=`${(e/t*100).toFixed(2)}%`
return f.qy`<svg class="bar" width="100%" height="8" aria-hidden="true">
    <rect x="0" width="${n}" height="8" class="targeted"></rect>
  </svg>`}const ae=3
function stepsSection({steps:e,after:t},n,r){if(e.length===0&&t===null)return null
const item=({say:e,lines:t})=>f.qy`<p>${recorded(e,r)}</p>
      ${pasteable(t)}`
const o=e.map(e=>f.qy`<li>
        ${item(e)}
        ${e.items.length>0&&f.qy`<ul>
            ${e.items.map(e=>f.qy`<li>${item(e)}</li>`)}
          </ul>`}
      </li>`)
const s=o.slice(ae)
return section(`${n}-next`,"What to do next",f.qy`<ol class="steps">
        ${o.slice(0,ae)}
      </ol>
      ${s.length>0&&f.qy`<details class="fold">
          <summary>${s.length} more</summary>
          <ol class="steps" start="${ae+1}">
            ${s}
          </ol>
        </details>`}${t!==null&&f.qy`<p>${recorded(t,r)}</p>`}`)}function pasteable(e){return e.length===0?f.K$:f.qy`<pre><code>${(0,f.cR)(e.map(e=>f.qy`${e}`),"\n")}</code></pre>`}var le=n(1876)
function trialSection({trial:e},t){if(e==null)return null
const{estate:n}=e
const r=(0,le.eY)(e,n.kind==="counted"?dividedOf(n.after):null)
return section(`${t}-trial`,"What this changes",f.qy`${estateHtml(n)}${r.map(e=>f.qy`<p>${proseHtml(e,m.EB)}</p>`)}`)}function estateHtml(e){if(e.kind!=="counted")return f.qy`<p>${proseHtml((0,le.Pv)(e),m.EB)}</p>`
const t=(0,le.s0)(e.before&&dividedOf(e.before),dividedOf(e.after))
return table("plain","Sites of a permitted status",["","Now","After the merge"],f.qy`${t.map(({head:e,counts:t})=>row(proseHtml(e,m.EB),t.map(e=>f.qy`${e}`)))}`)}function dividedOf(e){return{...e,cohorts:new Map(Object.entries(e.cohorts))}}function verificationReport(e,t){const{verification:n=null,steps:r,findings:o,verdict:s}=e
const i=[stepsSection(r,"v",t),...n===null?[]:[verification_sitesSection(n,t),spreadSection(n.spread,ie.sj,"v",t)],findingsSection(o,"v",t)].filter(e=>e!==null)
return pageOf({title:`${p._[s].verification.word}${n===null?"":`: ${n.cohort}`}`,header:header(e,n,t),chapters:[{title:null,sections:i}],footer:origin(e),style:""})}function header(e,t,n){return pageHeader(e,p._[e.verdict].verification,recorded(e.reason,n),f.qy`${t!==null&&f.qy`<p>
        ${(0,f.Uq)(t.cohort)} in the environment ${(0,f.Uq)(t.environment)}: commit
        ${proseHtml((0,g.rd)(t.commit),n)} at ${(0,l.DK)(t.list.length)} sites
      </p>`}`)}function verification_sitesSection({missing:e,unknown:t,extra:n},r){const has=e=>e===null?f.qy`not known`:proseHtml((0,g.rd)(e),r)
const whyExtra=e=>{switch(e.kind){case"unlisted":return[has(null),f.qy`is not in the list`]
case"uncovered":return[has(e.commit),f.qy`is not covered by ${proseHtml((0,g.fj)(e.pulls.map(g.h3),", "),r)}`]}}
const o=[...e.map(({id:e,name:t,commit:n})=>row((0,f.pj)(e),[t===null?f.qy`–`:(0,f.pj)(t),has(n),f.qy`does not have the commit`])),...t.map(e=>row((0,f.pj)(e),[f.qy`–`,f.qy`not known`,f.qy`commit not known`])),...n.map(e=>row((0,f.pj)(e.id),[f.qy`–`,...whyExtra(e)]))]
return o.length===0?null:section("v-sites","Sites that are not as they should be",sitesTable("Every site that differs",["Site","Name","Has","Why"],f.qy`<tbody>
            ${o}
          </tbody>`))}function subjectOfJudgement(e,t,n){return subjectOf(e.resolution,e.policy,e.offendingSites.map(shown),t,n)}function subjectOfDeployment(e,t,n){const r=[...e.offendingSites.map(shown),...standingOffenders(t),...e.findings.flatMap(leftOut)]
return subjectOf(handedOut(t),t.policy,r,"d",n)}function handedOut({inventory:e,targets:t}){if(e===null||t===null)return e
const n=e.groups.filter(e=>e.targeted)
if(n.reduce((e,{count:t})=>e+t,0)===t.length)return e
if(n.some(({sites:e})=>e===null))return{...e,groups:[]}
const r=new Set(t)
const o=e.groups.flatMap(e=>{if(!e.targeted||e.sites===null)return[e]
const t=Map.groupBy(e.sites,([e])=>r.has(e))
return[...t].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))})
return{...e,groups:o}}function subjectOf(e,t,n,r,o){const s=new Set(n.map(({id:e})=>e))
const i=new Map((e?.groups??[]).flatMap(e=>(e.sites??[]).filter(([e])=>s.has(e)).map(([t])=>[t,e.cohorts])))
const a=[...Map.groupBy(n,({id:e})=>e).values()].flatMap(e=>e.slice(0,1).map(t=>({...t,cohorts:i.get(t.id)??t.cohorts,why:e.map(({why:e})=>e).join("; ")})))
const l=a.filter(({inInventory:e})=>e).map(({id:e,cohorts:t})=>({id:e,cohorts:t.length===0?null:t}))
return{prefix:r,links:o,inventory:e,offenders:a,estate:e===null||t===null||e.groups.length===0?null:estateOf(e,dimensionsOf(t),l)}}function dimensionsOf({cohorts:e}){return new Map(Object.entries(e).map(([e,{dimension:t}])=>[e,t]))}function shown({id:e,name:t,cohorts:n,violations:r}){return{id:e,name:t,cohorts:n,why:r.map(e=>(0,v.l)((0,O.Lk)(e))).join("; "),inInventory:r.every(({kind:e})=>e!=="unknown")}}function standingOffenders({standing:e}){return e.flatMap(({path:e,offenders:t})=>(t??[]).map(({id:t,name:n,why:r,reasons:o})=>({id:t,name:n,cohorts:[],why:(0,v.l)(r==="not-covered"?[{text:"not covered by "},{code:e}]:[{text:"does not meet "},{code:o.join(", ")},{text:" of "},{code:e}]),inInventory:true})))}function leftOut({evidence:{number:e,missing:t=[]}}){const n=(0,g.wh)([{text:`left out by pull request #${e??0}`}])
return t.map(({id:e,name:t})=>({id:e,name:t,cohorts:[],why:n,inInventory:true}))}function htmlReportOf(e){const t=readRecord(e,se)
if(!t.ok)return t
const n=t.value
if(n.verification!==void 0)return(0,a.ok)(verificationReport(n,linksOf(n,void 0)))
return(0,a.ok)(n.deployment==null?checkReport(n):gateReport(n,n.deployment))}function checkReport(e){const t=e.judgements??[]
const n=t.map((t,n)=>subjectOfJudgement(t,`p${n}`,linksOf(e,t.pullRequest?.url)))
const[r,...o]=t
const s=r!==void 0&&o.length===0
return pageOf({title:`${p._[e.verdict].word}: ${s?subjectName(r):(0,l.LS)(t.length,"pull request")}`,header:s?judgementHeader(r,n[0],e):groupHeader(e,t.length),chapters:t.length===0?gateFailure(e):[...t.map((t,r)=>chapterOf(t,n[r],e,s)),...shared(e)],footer:origin(e),style:n.map(filterStyle).join("\n")})}function subjectName({pullRequest:e}){if(e===null)return"a pull request"
return e.number===0?"a branch":`pull request ${e.number}`}function chapterOf(e,t,{timestamp:n},r){if(t===void 0)return{title:null,sections:[]}
const{prefix:o,links:s}=t
const{pullRequest:i,verdict:a,reason:l,steps:c,findings:d,plan:u,resolution:h}=e
const m=f.qy`${p._[a].symbol}
  ${i===null?"Pull request":`#${i.number}`}: ${p._[a].predicate}, ${l}`
return{title:r?null:{id:o,text:m},sections:present([stepsSection(c,o,s),trialSection(e,o),cohortsSection(t,notesOf(e)),findingsSection(d,o,s),approvalsSection(e,o,n),offendersSection(t),basisSection(u,h,o),sitesSection(t)])}}function shared({sharedHead:e}){if(e.length===0)return[]
const t=e.map(({number:e,verdict:t,reason:n})=>f.qy`<li>
        ${p._[t].symbol} ${e===null?"a pull request that could not be read":`#${e}`}:
        ${p._[t].predicate}, ${n}
      </li>`)
const n="The check run on this head commit carries the worst of their verdicts and of this one."
return[{title:null,sections:[section("shared","Other pull requests with this head commit",f.qy`<p>${n}</p>
            <ul>
              ${t}
            </ul>`)]}]}function gateReport(e,t){const n=linksOf(e,t.releases[0]?.pullRequest?.url)
const r=subjectOfDeployment(e,t,n)
const o={cohorts:[t.cohort],noteOf:e=>e===t.cohort?f.qy`<p>to be deployed</p>`:f.K$}
return pageOf({title:`Gate ${p._[e.verdict].gate.word}: ${t.cohort}`,header:deploymentHeader(e,t,n),chapters:[{title:null,sections:present([stepsSection(e.steps,"d",n),releasesSection(t.releases,"d",n,e.timestamp),spreadSection(t.spread,e=>(0,ie.P5)(e,t.rollback.applies),"d",n),cohortsSection(r,o),findingsSection(e.findings,"d",n),offendersSection(r),basisSection(e.plan??null,t.inventory,"d"),sitesSection(r)])}],footer:origin(e),style:filterStyle(r)})}function gateFailure(e){const t=linksOf(e,void 0)
return[{title:null,sections:present([stepsSection(e.steps,"d",t),findingsSection(e.findings,"d",t)])}]}function present(e){return e.filter(e=>e!==null)}function linksOf({run:e},t){const n=/^(?<address>https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(?:pull|actions)\//.exec(t??e??"")
return{repository:n?.groups?.["address"]??null,codes:null,run:e}}var ce=n(5722)
function alone(e){return{judged:[(0,r.L)([e])],sharers:[]}}const NONE=()=>null
function refuse(e){return delivered(alone({code:"input.invalid",effect:"error",problems:e}),null,NONE,1)}function internal(e){return delivered(alone({code:"internal",effect:"error",id:e}),null,NONE,1)}function delivered({judged:e,sharers:t},n,r,a){const l=e.map(({outcome:e})=>e)
const c=t.map(({outcome:e})=>e)
return{outputs:(0,ce.Y)(l),exitCode:a,environment:n,evidence:r,record:e=>(0,o.zv)(l,e,c),page:page,reports:l.map(e=>({log:()=>(0,s.Gs)(e),summary:()=>(0,i.YG)(e,n?.links)}))}}function page(e){const t=htmlReportOf(e)
if(!t.ok)throw new Error(t.error)
return t.value}}),5722:((e,t,n)=>{n.d(t,{Y:()=>outputsOf,e:()=>declaredIn})
var r=n(953)
var o=n(7047)
var s=n(2222)
var i=n(3278)
var a=n(4431)
function outputsOf(e){const t=(0,a.ux)(e.map(e=>e.verdict))
const n=e.map(targeted).filter(e=>e!==null)
return{gate:(0,s.E)(t,e),verdict:t,codes:JSON.stringify((0,i.MZ)(e.flatMap(({findings:e})=>e))),cohorts:declaredIn(e),sites:e.length>0&&n.length===e.length?String(n.reduce((e,t)=>e+t,0)):"",until:"",plan:(0,o.JP)(e.map(e=>e.plan))??""}}function declaredIn(e){const t=e.flatMap(({facts:e})=>e?.declaration.kind==="read"?e.declaration.declaration.cohorts:[])
return JSON.stringify([...new Set(t)].toSorted(r.U))}function targeted({facts:e,verdict:t}){if(e?.resolution?.ok===true)return e.resolution.value.targets.length
return t==="skip"||e?.scope.release===false||e?.declaration.kind==="unneeded"?0:null}}),1399:((e,t,n)=>{n.r(t)
n.d(t,{delivered:()=>r.bI,internal:()=>r.mM,loadDeployments:()=>loadDeployments,publish:()=>publish,refuse:()=>r.TR})
var r=n(4668)
var o=n(2417)
const s=o.Ikc({id:o.Whr()})
async function publishComment(e,t,n,r){return n===null?e.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:t,body:r},s):e.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:n,body:r},s)}var i=n(4414)
var a=n(3332)
var l=n(8574)
var c=n(9525)
var d=n(2285)
var u=n(3e3)
const p=255
const f=6e4
const h={subject:null,all:[]}
function checkRunOf(e,t=c.EB,n=h){const{symbol:r,word:o,explanation:s,conclusion:i}=d._[e.verdict]
const a=n.all.length>1
const m=a&&n.subject!==null?`#${n.subject}: `:""
return{conclusion:i,title:`${m}${o}: ${(0,u.d)(e).reason}`.slice(0,p),summary:`${r} ${s}\n${a?`\n${sharedSentence(n)}\n`:""}`,text:(0,l.z8)(e,f,t,"steps")}}function sharedSentence({subject:e,all:t}){return`Pull requests ${t.join(", ")} have this head commit. The check run carries the worst of their verdicts${e===null?"":`, that of ${e}`}.`}var m=n(4431)
var g=n(3238)
var v=n(7949)
const y=4e4
async function publish(e,t,n){const{runner:r,environment:o}=n
if(!await t.isLatest(e.check))return true
const[s,i]=await Promise.all([t.publish(e.check,reportOf(e,(0,v.$p)(r),o.links)),unsettleAbove(e,t),publishComments(e,n)])
return s==="published"&&i}async function publishComments({judged:e,group:t},{environment:n,inputs:r,runner:o}){const s=(0,v.$p)(o)
const c=(0,a.d)(y,o.clock)
try{const a=(0,g.m6)(n,r.githubToken,c)
for(const{outcome:r,evidence:c}of t?[]:e){if(c===null||isSilent(r)&&c.published.comment===null)continue
const{number:e}=c.pull
const t=await publishComment(a,e,c.published.comment,s((0,l.vm)(r,n.links)))
if(!t.ok)o.warn(`The comment could not be published (${t.error.observed}).${(0,i.kZ)(t.error)}`)}}finally{c.clear()}}function isSilent({verdict:e,facts:t}){return e==="skip"&&(t?.trial??null)===null}async function unsettleAbove({judged:e,group:t},n){let r=true
for(const{outcome:o,evidence:s}of t?[]:e){if(s===null||s.pull.state!=="open"||!isOwnBranch(s.pull))continue
const e=o.verdict==="allow"||o.verdict==="skip"
if(await n.unsettle(s.pull,e)==="failed")r=false}return r}function isOwnBranch({headRepository:e,repository:t}){return e?.toLowerCase()===t.toLowerCase()}function reportOf(e,t,n){const r=[...e.judged,...e.sharers].filter(e=>e.onCheck)
const o=(0,m.ux)(r.map(({outcome:e})=>e.verdict))
const s=r.find(({outcome:e})=>e.verdict===o)??e.judged[0]
if(s===void 0)throw new Error("nothing was judged")
const i=e.group?[]:r.flatMap(numberOf)
const{conclusion:a,title:l,summary:c,text:d}=checkRunOf(s.outcome,n,{subject:numberOf(s)[0]??null,all:i})
return{conclusion:a,title:t(l),summary:t(c),text:t(d)}}function numberOf({evidence:e}){return e===null?[]:[e.pull.number]}function loadDeployments(){return n.e(990).then(n.bind(n,3535))}}),2222:((e,t,n)=>{n.d(t,{E:()=>gateOfOutcomes})
var r=n(4431)
function gateOfOutcomes(e,t){const n=t.length>0&&t.every(({facts:e})=>e?.scope.onReleaseBranch===true)
return(0,r.Rv)(e,n?"into-release-branch":"not-judged")}}),3848:((e,t,n)=>{n.d(t,{A2:()=>approvalsView,N$:()=>printApproval,O1:()=>describeAnswer})
var r=n(1919)
var o=n(54)
var s=n(1551)
var i=n(4979)
var a=n(7490)
function approvalsView(e){const{counted:t,eligible:n,discounted:o,answers:s}=e.approvals
const i=tally(e)
if(i===null)return null
const a=n.map(e=>{const n=t.filter(({cohorts:t,forPolicy:n})=>e.cohort==="policy"?n:t.includes(e.cohort))
return[e.cohort,{by:n.map(({login:e})=>e),may:(0,r.he)(e)}]})
return{tally:i,cohorts:new Map(a.filter(([e])=>e!=="policy")),policy:a.find(([e])=>e==="policy")?.[1]??null,discounted:o,answers:s,help:e.approvals.heard.some(({verb:e})=>e==="help")?helpOf(e):[]}}function helpOf({approvals:{eligible:e},plan:t,policy:{emergency:n}}){const s=(0,a.p_)(e.map(({cohort:e})=>e==="policy"?"policy-owners":e))
return[...e.map(e=>a.cv`${(0,o.y)([e.cohort],t)} approves for ${e.cohort}; by ${(0,r.he)(e)}`),...e.length===0?[]:[a.cv`${"/cohort reject"} and a reason is a veto, until the same person approves; by the owners of ${s}`],a.cv`${"/cohort recheck"} judges the pull request again; by everyone who can comment`,...n===null?[]:[a.cv`${"/cohort emergency"} opens a gate that only time or number holds back, after the merge: the report of that gate shows the line; by ${n.approvals} of ${(0,a.gP)(n.approvers.map(i.n4))}`]]}function tally({approvals:e,involved:t,scope:n}){if(!n.release)return n.guarded.length>0?"by a policy owner":null
if(e.needed===0)return"none needed for a release within one cohort"
const r=e.counted.filter(({cohorts:e})=>e.length>0).length
const o=e.unattributed.length>0?"; one more, for commits that are not linked to a GitHub account":""
const i=t.crossCohort?"sites of more than one cohort":t.cohorts.length>1?"one cohort of each dimension":"one cohort only"
return`${r} of ${(0,s.LS)(e.needed,"needed approval")} (${i}${o})`}function printApproval({by:e,may:t}){return e.length===0?a.cv`not yet; may approve: ${t}`:a.cv`approved by ${(0,a.p_)(e)}`}function describeAnswer({login:e,why:t,written:n,line:r}){switch(t){case"unreadable":return a.cv`${e} wrote ${n}, which is no command. If one was meant, write: ${r}`
case"in-code":return a.cv`${e} wrote ${n} in a code block, where it is no command. Write it outside: ${r}`
case"in-review":return a.cv`${e} wrote ${n} in a review, where it does not count. Approve by the review itself, or in a comment: ${r}`}}}),3834:((e,t,n)=>{n.d(t,{H:()=>basis,z:()=>inventoryLine})
var r=n(1551)
var o=n(7490)
var s=n(2499)
var i=n(2285)
function basis(e){const{facts:t}=e
const n=(0,s.Cp)(t)
return[(0,o.aL)(i._[e.verdict].explanation),...e.plan===null?[]:[o.cv`Plan (what an approval approves): ${e.plan}`],...t===null||n===null?[]:[inventoryLine(n,t.policy.releases.statuses)]]}function inventoryLine({total:e,permitted:t,snapshot:n,asOf:s},i){return o.cv`The whole inventory: ${(0,o.aL)((0,r.LS)(e,"site"))}, ${(0,o.aL)((0,r.DK)(t))} of them ${(0,o.gP)(i)}; snapshot ${n}, as of ${s}`}}),1383:((e,t,n)=>{n.d(t,{P5:()=>spreadMeaning,ZX:()=>spreadRows,sj:()=>printStand})
var r=n(7490)
const o={same:"this commit",newer:"newer than this commit",older:"older than this commit",apart:"diverged from this commit",unknown:"commit not known in this repository"}
function printStand({stand:e}){return(0,r.aL)(o[e])}function spreadRows(e,t){return e.map(e=>({has:e.commit===null?null:(0,r.rd)(e.commit),sites:e.sites.length,meaning:t(e)}))}function spreadMeaning(e,t){const{stand:n,baseline:o}=e
if(n==="same")return printStand(e)
if(n==="newer"!==t)return r.cv`${printStand(e)}, left out`
if(t)return r.cv`${printStand(e)}, rolled back`
return o===null?printStand(e):r.cv`${printStand(e)}, judged since ${(0,r.rd)(o)}`}}),7111:((e,t,n)=>{n.d(t,{A3:()=>reasonOf,R:()=>printEffect,Zi:()=>describeEach,lb:()=>describeAll})
var r=n(5976)
var o=n(1551)
function describeEach(e,t){return(0,r.g)(e).map(e=>({finding:e,description:(0,r.q0)(e,t),of:null}))}function describeAll({findings:e,facts:t,pull:n},r){return describeEach(e,{at:n?.state==="unopened"?"clone":r,release:t,gate:null})}function reasonOf(e){const t=e.filter(({finding:e,of:t})=>t===null&&e.effect!=="warn")
const[n]=t
if(n===void 0)return null
const r=t.length-1
return r>0?`${n.description.title}; ${(0,o.LS)(r,"more finding")}`:n.description.title}function printEffect(e){return e==="warn"?"warning":e}}),9525:((e,t,n)=>{n.d(t,{EB:()=>r,hE:()=>hrefOf})
const r={repository:null,codes:null,run:null}
function hrefOf(e,{repository:t,codes:n}){switch(e.kind){case"pull":return t===null?null:`${t}/pull/${e.number}`
case"commit":return t===null?null:`${t}/commit/${e.oid}`
case"finding-code":return n===null?null:`${n}#${anchorOf(e.code)}`}}function anchorOf(e){return e.replaceAll(".","")}}),6307:((e,t,n)=>{n.d(t,{ST:()=>p,Gs:()=>logOf,kc:()=>logText})
var r=n(7490)
var o=n(3125)
var s=n(9525)
var i=n(8574)
const a="  "
const l=12
function columnsOf(e,t,n){const r=e.map(({head:e})=>e)
const o=fitted(r.map((e,n)=>Math.max(e.length,...t.map(e=>(e[n]??"").length))),n-a.length*(e.length-1))
return{head:rowLines(r,e,o),lines:t.flatMap(t=>rowLines(t,e,o))}}function fitted(e,t){const n=[...e]
for(let e=n.reduce((e,t)=>e+t,0)-t;e>0;e-=1){const e=n.indexOf(Math.max(...n))
if((n[e]??0)<=l)break
n[e]=(n[e]??0)-1}return n}function rowLines(e,t,n){const r=t.map((t,r)=>wrapped(e[r]??"",n[r]??0))
const o=Math.max(...r.map(e=>e.length))
return Array.from({length:o},(e,o)=>r.map((e,r)=>{const s=e[o]??""
const i=n[r]??0
return t[r]?.align==="right"?s.padStart(i):s.padEnd(i)}).join(a).trimEnd())}function wrapped(e,t){const n=[]
let r=""
for(const o of e.split(" ")){const[e="",...s]=pieces(o,t)
if(r!==""&&r.length+1+e.length>t){n.push(r)
r=e}else r=r===""?e:`${r} ${e}`
for(const e of s){n.push(r)
r=e}}return[...n,r]}function pieces(e,t){const n=[]
let r=e
while(r.length>t){const e=Math.max(...["=",",","/",":","-"].map(e=>r.lastIndexOf(e,t-1)))
const o=e<t/3?Math.max(1,t):e+1
n.push(r.slice(0,o))
r=r.slice(o)}return[...n,r]}const c=[[/✅ ?/gu,"✓ "],[/❌ ?/gu,"✗ "],[/⛔ ?/gu,"✗ "],[/⏳ ?(?=on hold)/gu,""],[/⏳ ?/gu,"from "],[/[🟢🔴❗➖] ?/gu,""]]
function blockLines(e,t){return e.map(e=>linesOf(e,t)).filter(e=>e.length>0).flatMap((e,t)=>t===0?e:[line(""),...e])}function linesOf(e,t){switch(e.type){case"heading":return blocks_wrapped(withoutSign(e.children),t).map(e=>line(e,"strong"))
case"paragraph":return paragraphLines(e.children,t)
case"code":return e.lang==="mermaid"?[]:e.value.split("\n").map(e=>line(`    ${e}`,"paste"))
case"list":return listLines(e,t)
case"table":return tableLines(e,t)
default:return[]}}function paragraphLines(e,t){const[n,...r]=e
if(n?.type==="inlineCode"&&r.length===0)return[line(`    ${n.value}`,"paste")]
return blocks_wrapped(e,t).map(e=>line(e))}function listLines({ordered:e,children:t},n){return t.flatMap((t,r)=>{const o=e===true?`${r+1}. `:"- "
const s=t.children.flatMap(e=>linesOf(e,{...n,width:n.width-o.length}))
return s.map(({text:e,tone:t},n)=>line(`${n===0?o:" ".repeat(o.length)}${e}`,t))})}function tableLines({align:e,children:t},{width:n,keepsValues:r}){const[o,...s]=t.map(e=>e.children.map(e=>plain(e.children)))
const i=(o??[]).map((t,n)=>({head:t,...e?.[n]==="right"&&{align:"right"}}))
const{head:a,lines:l}=columnsOf(i,s,r?1/0:n)
return[...a.map(e=>line(e,"strong")),...l.map(e=>line(e))]}function withoutSign([e,...t]){if(e===void 0)return t
return e.type==="text"&&/^\P{L}+$/u.test(e.value)?t:[e,...t]}function line(e,t="plain"){return{text:e,tone:t}}const d=40
function blocks_wrapped(e,{width:t,keepsValues:n}){const r=e.flatMap(e=>{if(e.type!=="inlineCode")return[{text:signed(textOf(e))}]
const t=`"${e.value}"`
return t.length>d&&n!==true?[{text:t}]:(0,o.ew)(t)})
return(0,o.LV)("",r,t)}function plain(e){return signed(e.map(textOf).join(""))}function textOf(e){if("value"in e)return e.value
return"children"in e?e.children.map(textOf).join(""):""}function signed(e){return c.reduce((e,[t,n])=>e.replaceAll(t,n),e)}var u=n(3e3)
const p={rows:20,steps:8}
function logText({heading:e,open:t,folded:n},s="",i=[]){const a=r.cv`${(0,r.aL)(`${s}${e.word.toUpperCase()}: `)}${e.reason}`
const l=[...[a,...i].flatMap(e=>(0,o.LV)("",e)),"",...blockLines([...t.flat(),...n.parts.flat()],{width:o.MY,keepsValues:true}).map(({text:e})=>e)]
return`${l.map(o.$0).join("\n")}\n`}function logOf(e){const{pull:t}=e
return logText((0,i.j2)((0,u.d)(e),p,s.EB),"",t===null?[]:[r.cv`Pull request ${(0,r.aL)(String(t.number))} of ${t.repository} into ${t.base}, head ${t.head.slice(0,12)}`])}}),6470:((e,t,n)=>{n.d(t,{Rd:()=>sitesDetails,bo:()=>findingsDetails,jc:()=>approvalsDetails,kc:()=>spreadTable,uH:()=>reachDetails,vt:()=>basisDetails})
var r=n(1953)
var o=n(1551)
var s=n(7490)
var i=n(3848)
var a=n(7111)
var l=n(2499)
var c=n(9997)
function findingsDetails(e,t){if(e.length===0)return[]
return[(0,c.FY)((0,c.ko)("Findings")),(0,c.e5)(e.map(({finding:e,description:n,of:r})=>{const{title:o,expected:i,observed:l}=n
const d=shorten(l,t.rows)
return[(0,c.FY)(s.cv`${(0,s.aL)((0,a.R)(e.effect))} · ${(0,s.ps)(e.code)}: `,(0,c.ko)(o),r===null?[]:s.cv` (pull request ${(0,s.h3)(r)})`),(0,c.e5)([[(0,c.FY)(s.cv`expected: ${i}`)],...d.length===1?d.map(e=>[(0,c.FY)(s.cv`found: ${e}`)]):[[(0,c.FY)((0,s.aL)("found:")),(0,c.e5)(d.map(e=>[(0,c.FY)(e)]))]]])]}))]}function shorten(e,t){const n=e.length-t
return n>0?[...e.slice(0,t),(0,s.aL)(`… ${(0,o.LS)(n,"more","more")}; all in the decision record`)]:[...e]}function sitesDetails(e,t){if(e.length===0)return[]
const n=e.map(({site:e,violations:t})=>[s.cv`${e.id}`,e.name===null?(0,s.aL)("–"):s.cv`${e.name}`,e.cohorts.length===0?(0,s.aL)("none"):(0,s.p_)(e.cohorts,4),(0,s.fj)(t.map(l.Lk),"; ")])
return[(0,c.FY)((0,c.ko)("Offending sites")),(0,c.tp)([{head:"Site"},{head:"Name"},{head:"In cohort"},{head:"Why it may not receive this change"}],n,t.rows,"; all in the decision record")]}function reachDetails(e,t){const n=e.filter(({paths:e})=>e>0)
if(n.length===0)return[]
const r=n.map(({cohort:e,paths:t})=>s.cv`${e} (${(0,s.aL)((0,o.LS)(t,"path"))})`)
return[(0,c.FY)((0,c.ko)("Reached by changed paths"),s.cv`: ${(0,s.fj)(r,", ",t.rows)}`)]}function approvalsDetails(e,t){if(e===null)return[]
const{tally:n,cohorts:o,policy:a,discounted:l}=e
const d=[...[...o].map(([e,t])=>s.cv`${e}: ${(0,i.N$)(t)}`),...a===null?[]:[s.cv`the policy and what it guards: ${(0,i.N$)(a)}`]]
return[(0,c.FY)((0,c.ko)("Approvals"),(0,s.aL)(`: ${n}`)),...d.length===0?[]:[(0,c.e5)(d.slice(0,t.rows).map(e=>[(0,c.FY)(e)]))],...l.length===0?[]:[(0,c.tp)([{head:"Approval that does not count"},{head:"Why"}],l.map(({login:e,reason:t})=>[s.cv`${e}`,(0,s.aL)((0,r.f)(t))]),t.rows,"")]]}function basisDetails(e,{run:t}){return[...e.map(e=>(0,c.FY)(e)),...t===null?[]:[(0,c.FY)((0,c.nf)("Workflow run",t),(0,s.aL)(": the report with every site and the decision record are there, where the workflow keeps them"))]]}function spreadTable(e,t){if(e.length===0)return[]
return[(0,c.tp)([{head:"What sites have"},{head:"Sites",align:"right"},{head:"Now"}],e.map(({has:e,sites:t,meaning:n})=>[e??(0,s.aL)("not known"),(0,s.aL)((0,o.DK)(t)),n]),t.rows,"; all in the decision record")]}}),8243:((e,t,n)=>{n.d(t,{K:()=>Draft,u:()=>s})
var r=n(1551)
var o=n(9997)
const s=1e6
const i=[{rows:20,steps:8},{rows:10,steps:6},{rows:5,steps:4},{rows:2,steps:3}]
class Draft{#e
#t
#n=[]
constructor(e,t){this.#e=e
this.#t=t}fit(e,t="verdict"){for(const[n,r]of i.entries()){const o=joined(this.#n[n]??=this.#r(r),t)
if(sizeOf(o)<=e)return o}const n=this.#e({rows:1,steps:1})
const s=(0,o.GY)([(0,o.G8)(n.heading)],this.#t)
const a=n.open.filter(e=>e.length>0)
const l=n.folded.parts.filter(e=>e.length>0)
for(let i=a.length+l.length-1;i>=0;i-=1){const c=a.length+l.length-i
const d=`${(0,r.LS)(c,"section")} left out for length: all of it is in the decision record`
const u=fold(n.folded.summary,l.slice(0,Math.max(0,i-a.length)))
const p=(0,o.GY)([...a.slice(0,i).flat(),...u,...(0,o.zH)(d,[])],this.#t)
const f=joined({heading:s,rest:p},t)
if(sizeOf(f)<=e)return f}return s}#r(e){const{heading:t,open:n,folded:r}=this.#e(e)
return{heading:(0,o.GY)([(0,o.G8)(t)],this.#t),rest:(0,o.GY)([...n.flat(),...fold(r.summary,r.parts)],this.#t)}}}function joined({heading:e,rest:t},n){return n==="steps"?t:[e,t].filter(e=>e!=="").join("\n")}function sizeOf(e){return(new TextEncoder).encode(e).length}function fold(e,t){const n=t.flat()
return n.length===0?[]:(0,o.zH)(e,n)}}),9997:((e,t,n)=>{n.d(t,{FY:()=>paragraph,G8:()=>verdictHeading,GY:()=>serialise,aY:()=>code,e5:()=>bullets,jN:()=>numbered,ko:()=>strong,nf:()=>link,tp:()=>table,yK:()=>pasteable,zH:()=>details})
var r=n(2984)
var o=n(3269)
var s=n(1551)
var i=n(7490)
var a=n(2922)
var l=n(9525)
function phrasing(e){return e.filter(e=>!("text"in e)||e.text!=="").map(segmentNode)}function segmentNode(e){if("reference"in e)return{type:"link",url:"",data:{reference:e.reference},children:[referenceNode(e.reference)]}
return"code"in e?{type:"inlineCode",value:(0,a.g)(e.code)}:{type:"text",value:e.text}}function referenceNode(e){const t=(0,i.nt)(e)
return e.kind==="pull"?{type:"text",value:t}:{type:"inlineCode",value:t}}function strong(e){return{type:"strong",children:[{type:"text",value:e}]}}function link(e,t){return{type:"link",url:t,children:[{type:"text",value:e}]}}function paragraph(...e){return{type:"paragraph",children:e.flatMap(e=>"type"in e?[e]:phrasing(e))}}function code(e,t){return{type:"code",lang:e,value:t.join("\n")}}function numbered(e){return{type:"list",ordered:true,start:1,spread:false,children:e.map(item)}}function bullets(e){return{type:"list",ordered:false,spread:false,children:e.map(item)}}function item(e){return{type:"listItem",spread:e.some(e=>e.type==="code"),children:[...e]}}function table(e,t,n,r){const o=t.slice(0,n)
const i=t.length-o.length
const a=i>0?[[[{text:`… ${(0,s.DK)(i)} more${r}`}],...e.slice(1).map(()=>[])]]:[]
return{type:"table",align:e.map(e=>e.align??null),children:[e.map(e=>[{text:e.head}]),...o,...a].map(e=>({type:"tableRow",children:e.map(cell)}))}}function cell(e){return{type:"tableCell",children:phrasing(e)}}function details(e,t,n=false){return[{type:"html",value:`<details${n?" open":""}>\n<summary>${e}</summary>`},...t,{type:"html",value:"</details>"}]}function serialise(e,t){return(0,o.l)({type:"root",children:[...e]},{extensions:[(0,r.d)({tablePipeAlign:false})],bullet:"-",listItemIndent:"one",fences:true,rule:"-",handlers:{link:(e,n,r,o)=>{const s=e.data?.reference
const a=s===void 0?e.url:(0,l.hE)(s,t)
return s!==void 0&&a===null?`\`${(0,i.nt)(s)}\``:`[${r.containerPhrasing(e,{...o,before:"[",after:"]"})}](${a})`}}})}function pasteable(e){const[t,...n]=e
if(t===void 0)return[]
return n.length===0?[{type:"paragraph",children:[{type:"inlineCode",value:t}]}]:[code("text",e)]}function verdictHeading({symbol:e,word:t,reason:n}){const text=e=>({type:"text",value:e})
return{type:"heading",depth:3,children:[text(`${e} `),strong(t),text(" — "),...phrasing(n)]}}}),8574:((e,t,n)=>{n.d(t,{vm:()=>commentOf,z8:()=>report,j2:()=>reportParts,YG:()=>summaryOf})
var r=n(1551)
var o=n(7490)
var s=n(3848)
var i=n(9525)
var a=n(4144)
var l=n(2285)
var c=n(3e3)
var d=n(2499)
var u=n(2922)
const p=12
const f='%%{init: {"flowchart": {"wrappingWidth": 420, "nodeSpacing": 16, "rankSpacing": 40, "padding": 8}}}%%'
const h=["  classDef release fill:#ddf4ff,stroke:#0969da,color:#1f2328","  classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px"]
function isRed(e){return nodesOf(e).some(({bad:e})=>e)}function nodesOf(e){const t=(0,d.Hb)(e).map(node)
const n=(0,d.KY)(e).map(({where:e,why:t,sites:n})=>({label:`${e}<br/>✗ ${t}<br/>${(0,r.LS)(n,"site")}`,bad:true}))
return[...t.filter(({bad:e})=>e),...n,...t.filter(({bad:e})=>!e)]}function reachChart(e){const t=nodesOf(e)
const n=t.slice(0,t.length>p?p-1:p)
const o=t.slice(n.length)
const s=[...n,...o.length>0?[{label:`${(0,r.DK)(o.length)} more cohorts`,bad:o.some(({bad:e})=>e)}]:[]]
const idsOf=e=>s.flatMap(({bad:t},n)=>t===e?[n]:[])
const[i,a]=[idsOf(true),idsOf(false)]
return[f,"flowchart LR",`  release(["${releaseLabel(e)}"])`,...s.map((e,t)=>`  c${t}["${e.label}"]`),...s.map((e,t)=>`  release ${e.bad?"-.->":"--\x3e"} c${t}`),...h,"  class release release",...a.length>0?[`  class ${a.map(e=>`c${e}`).join(",")} good`]:[],...i.length>0?[`  class ${i.map(e=>`c${e}`).join(",")} bad`,`  linkStyle ${i.join(",")} stroke:#cf222e,stroke-width:3px`]:[]].join("\n")}function releaseLabel(e){const t=(0,d.Cp)(e)
const n=`pull request ${e.pull.number}`
return t===null?n:`${n}<br/>${(0,r.LS)(t.targets.length,"targeted site")}`}function node(e){return{label:`${escaped(e.cohort)}<br/>${(0,d.SE)(e.standing,"alone")}${detail(e)}`,bad:e.standing==="undeclared"||e.standing==="unknown"}}function detail({sites:e,paths:t}){if(e!==null)return`<br/>${(0,d.Q9)(e," sites")}`
return t>0?`<br/>reached by ${(0,r.LS)(t,"path")}`:""}function escaped(e){return(0,u.g)(e,40).replaceAll(/[^A-Za-z0-9 ]/gu,e=>`#${e.codePointAt(0)??0};`)}var m=n(9997)
const g=[{head:"Cohort"},{head:"Declared"},{head:"Approved by / may approve"},{head:"Sites",align:"right"},{head:"Share",align:"right"}]
const v=2
function cohortTable(e,t){const{outcome:n,approvals:s,rows:i}=e
const{facts:a,verdict:l}=n
if(a===null)return[]
const c=l!=="deny"&&l!=="error"
const u=(0,d.Cp)(a)?.total??0
const p=s?.policy??null
const f=[...i.map(e=>cohortCells(e,u,s?.cohorts.get(e.cohort),c)),...(0,d.KY)(a).map(({where:e,sites:t,isKnown:n})=>[e,"❌ no","–",(0,r.DK)(t),n?(0,r.Fx)(t,u):"–"].map(o.aL)),...p===null?[]:[[(0,o.aL)("the policy"),(0,o.aL)("–"),approval(p,c),(0,o.aL)("–"),(0,o.aL)("–")]]]
if(f.length===0)return[]
const h=[...s?.cohorts.values()??[],p].some(e=>(e?.by.length??0)>0)
const shown=e=>c||h?e:e.toSpliced(v,1)
return[(0,m.tp)(shown(g),f.map(shown),t.rows," cohorts"),...a.declaration.kind==="read"&&i.length>0&&isRed(a)?[(0,m.aY)("mermaid",[reachChart(a)])]:[]]}function cohortCells({cohort:e,standing:t,sites:n},s,i,a){return[o.cv`${e}`,(0,o.aL)(`${t==="declared"?"✅ ":t==="implied"?"":"❌ "}${(0,d.SE)(t)}`),i===void 0?(0,o.aL)("–"):approval(i,a),(0,o.aL)(n===null?"not known":(0,d.Q9)(n)),(0,o.aL)(n===null?"–":(0,r.Fx)(n.targeted,s))]}function approval({by:e,may:t},n){if(e.length>0)return o.cv`✅ ${(0,o.p_)(e)}`
return n?o.cv`⏳ ${t}`:(0,o.aL)("–")}var y=n(6470)
var $=n(8243)
var b=n(5563)
var w=n(1876)
const k=[{head:"Sites of a permitted status"},{head:"Now",align:"right"},{head:"After the merge",align:"right"}]
function trialSection({facts:e},t){const n=e?.trial??null
if(n===null)return[]
const r=(0,w.eY)(n,n.estate.kind==="counted"?n.estate.after:null)
return[(0,m.FY)((0,m.ko)("What this changes")),estateBlock(n.estate,t),...r.length===0?[]:[(0,m.e5)(r.map(e=>[(0,m.FY)(e)]))]]}function estateBlock(e,t){if(e.kind!=="counted")return(0,m.FY)((0,w.Pv)(e))
const n=(0,w.s0)(e.before,e.after).map(({head:e,counts:t})=>[e,...t.map(o.aL)])
return(0,m.tp)(k,n,t.rows," rows")}const q=6e4
const O=3
function commentOf(e,t=i.EB){return`${a.t}\n\n${report(e,q,t)}`}function summaryOf(e,t=i.EB){return report(e,$.u,t)}function report(e,t,n,r="verdict"){const o=Y.get(e)
const s=o?.links===n?o.draft:draftOf(e,n)
return s.fit(t,r)}const Y=new WeakMap
function draftOf(e,t){const n=new $.K(n=>reportParts((0,c.d)(e),n,t),t)
Y.set(e,{links:t,draft:n})
return n}function reportParts(e,t,n){const{outcome:r,reason:s}=e
return{heading:{...l._[r.verdict],reason:(0,o.aL)(s)},open:[noteOf(r),(0,b.Z)(e.steps,t),answersSection(e.approvals),cohortTable(e,t),warningsLine(e),trialSection(r,t)],folded:{summary:`Details${countsOf(e)}`,parts:[(0,y.bo)(e.findings,t),(0,y.Rd)(e.offenders,t),(0,y.uH)(e.rows,t),(0,y.jc)(e.approvals,t),(0,y.vt)(e.basis,n)]}}}function noteOf({note:e,facts:t}){return e===null||t!==null?[]:[(0,m.FY)((0,o.MZ)(e))]}function warningsLine({findings:e}){const t=e.filter(({finding:e})=>e.effect==="warn").map(({description:e})=>e.title)
return t.length===0?[]:[(0,m.FY)((0,m.ko)("Warning"),o.cv`: ${(0,o.fj)(t.map(o.aL),"; ",O)}`)]}function countsOf({findings:e,offenders:t,approvals:n}){const o=n?.discounted.length??0
const s=[...e.length>0?[(0,r.LS)(e.length,"finding")]:[],...t.length>0?[(0,r.LS)(t.length,"offending site")]:[],...o>0?[`${(0,r.LS)(o,"approval")} not counted`]:[]]
return s.length===0?"":`: ${s.join(", ")}`}function answersSection(e){if(e===null)return[]
const{answers:t,help:n}=e
return[...t.length===0?[]:[(0,m.FY)((0,m.ko)("Not understood"),(0,o.aL)(":")),(0,m.e5)(t.map(e=>[(0,m.FY)((0,s.O1)(e))]))],...n.length===0?[]:[(0,m.FY)((0,m.ko)("What can be said here"),(0,o.aL)(":")),(0,m.e5)(n.map(e=>[(0,m.FY)(e)]))]]}}),5563:((e,t,n)=>{n.d(t,{Z:()=>stepsSection})
var r=n(1551)
var o=n(7490)
var s=n(9997)
function stepsSection({steps:e,after:t},n){const i=e.slice(0,n.steps).map(e=>[...stepBlocks(e),...itemBlocks(e)])
const a=e.length-i.length
return[...i.length===1?i.flat():i.length===0?[]:[(0,s.jN)(i)],...a>0?[(0,s.FY)((0,o.aL)(`${(0,r.LS)(a,"more step")} in the decision record.`))]:[],...t===null?[]:[(0,s.FY)(t)]]}function stepBlocks({say:e,lines:t}){return[(0,s.FY)(e),...(0,s.yK)(t)]}function itemBlocks({items:e=[]}){return e.length===0?[]:[(0,s.e5)(e.map(stepBlocks))]}}),2499:((e,t,n)=>{n.d(t,{CV:()=>a,Cp:()=>resolutionOf,Hb:()=>reachRows,KY:()=>uncovered,Lk:()=>printViolation,Q9:()=>printTargeted,SE:()=>printStanding,nN:()=>offenders})
var r=n(2437)
var o=n(8667)
var s=n(1551)
var i=n(7490)
const a=["undeclared","unknown","declared","implied"]
function reachRows(e){const t=(0,r.MI)(e.declaration)
const n=t?.cohorts??[]
const s=(0,o._5)({cohorts:n,all:t?.all??false},e.policy)
const i=resolutionOf(e)
const l=new Set([...e.involved.cohorts,...e.scope.reach.keys(),...n])
const c=[...l].map(t=>{const r=e.policy.cohorts.get(t)
const a=e.declaration.kind==="read"&&r!==void 0&&(0,o.AZ)(s,r)
return{cohort:t,standing:r===void 0?"unknown":n.includes(t)?"declared":a?"implied":"undeclared",paths:e.scope.reach.get(t)?.length??0,sites:i===null?null:count(t,i)}})
return c.toSorted((e,t)=>a.indexOf(e.standing)-a.indexOf(t.standing))}function resolutionOf(e){return e?.resolution?.ok===true?e.resolution.value:null}function count(e,{cohorts:t,violations:n}){const r=t.get(e)
if(r===void 0)return null
const o=n.filter(({kind:t,site:n})=>t==="inactive"&&n.cohorts.includes(e)).length
return{targeted:r.targeted,notPermitted:o,permitted:r.permitted}}function printTargeted({targeted:e,notPermitted:t,permitted:n},r=""){const o=`${(0,s.DK)(e-t)} of ${(0,s.DK)(n)}${r}`
return t===0?o:`${o}, and ${(0,s.DK)(t)} of another status`}function offenders(e){const t=new Map
for(const n of e.flatMap(({finding:e})=>"sites"in e?e.sites:[])){const e=t.get(n.site.id)
if(e===void 0)t.set(n.site.id,{site:n.site,violations:[n]})
else e.violations.push(n)}return[...t.values()]}function printViolation({kind:e,reasons:t}){switch(e){case"unknown":return(0,i.aL)("not in the inventory")
case"inactive":return i.cv`status ${(0,i.p_)(t)}`
case"outside-cohort":return i.cv`outside ${(0,i.p_)(t)}`
case"ambiguous":return i.cv`in ${(0,i.p_)(t)} at once`
case"incapable":return i.cv`violates ${(0,i.p_)(t)}`
case"unproven":return i.cv`no value for ${(0,i.p_)(t)}`
case"disputed":return i.cv`not confirmed by ${(0,i.p_)(t.slice(0,1))}`}}const l={declared:{cell:"yes",alone:"✓ declared"},undeclared:{cell:"no",alone:"✗ not declared"},implied:{cell:"covered",alone:"✓ covered"},unknown:{cell:"not in the policy",alone:"✗ not in the policy"}}
function printStanding(e,t="cell"){return l[e][t]}function uncovered(e){const t=resolutionOf(e)?.violations??[]
const n=t.filter(({kind:e,site:t})=>e==="outside-cohort"&&t.cohorts.length===0)
const r=t.filter(({kind:e})=>e==="unknown")
return[{where:"in no cohort",why:"not covered",sites:n.length,isKnown:true},{where:"not in the inventory",why:"unknown",sites:r.length,isKnown:false}].filter(({sites:e})=>e>0)}}),643:((e,t,n)=>{n.d(t,{Ik:()=>object,So:()=>trialValue,oD:()=>policyValue,um:()=>resolutionValue})
var r=n(1231)
var o=n(4979)
var s=n(2025)
var i=n(177)
function object(e){return Object.fromEntries(e)}function policyValue(e){const{inventory:t,releases:n,approvals:i,freezes:a,limit:l,emergency:c}=e
return{inventory:{provider:t.provider,from:(0,r.rP)(t),maxAgeMilliseconds:t.maxAge},cohorts:object([...e.cohorts].map(([e,{dimension:t,select:n,owners:r,paths:i,environments:a,waves:l,formerly:c,limit:d}])=>[e,{dimension:t,select:n===null?null:(0,s.vJ)(n),owners:r.map(o.n4),paths:i,environments:a,waves:l.map(e=>({...e,select:(0,s.vJ)(e.select)})),formerly:c,limit:d}])),releases:n,approvals:i,freezes:a,limit:l,emergency:c&&{...c,approvers:c.approvers.map(o.n4)},policyOwners:e.policyOwners.map(o.n4)}}function trialValue(e){return e&&{...e,estate:triedValue(e.estate)}}function triedValue(e){switch(e.kind){case"hidden":case"untried":return e
case"counted":return{kind:e.kind,before:e.before&&estateValue(e.before),after:estateValue(e.after)}}}function estateValue({total:e,permitted:t,cohorts:n,dimensions:r}){return{total:e,permitted:t,cohorts:object(n),dimensions:r}}function resolutionValue({snapshot:e,asOf:t,total:n,permitted:r,targets:o,cohorts:s,groups:a}){return{snapshot:e,asOf:t,total:n,permitted:r,targeted:o.length,cohorts:object(s),groups:(0,i.$G)(a)}}}),1044:((e,t,n)=>{n.d(t,{h1:()=>findingValue,Hp:()=>judgementValue,ry:()=>offendingSites,zv:()=>recordOf,VK:()=>stepsValue})
var r=n(7047)
var o=n(2222)
var s=n(4431)
var i=n(3278)
var a=n(643)
var l=n(1953)
var c=n(2933)
var d=n(6291)
var u=n(4979)
var p=n(953)
function approvalsValue({approvals:e,pull:t}){const n=timesOf(t)
const{missing:r,heard:o,...s}=e
return{...s,counted:e.counted.map(e=>({...e,at:n(e.url)})),discounted:e.discounted.map(e=>({...e,because:(0,l.f)(e.reason),at:n(e.url)})),vetoes:e.vetoes.map(e=>({...e,at:n(e.url)})),unapproved:e.unapproved.map(({cohort:e,owners:t})=>({cohort:e,owners:t.map(u.n4)})),eligible:e.eligible.map(({owners:e,excluded:t,...n})=>({...n,owners:e.map(u.n4),excluded:t.map(({owner:e,reason:t})=>({owner:(0,u.n4)(e),reason:t}))})),commands:o}}function timesOf(e){const t=new Map((0,c.Gv)(e).map(({writing:e,at:t})=>[e.url,t===d.oc?null:t]))
return e=>t.get(e)??null}function editsOf({revisions:e,timeline:t}){const n=e.slice(1).map(({at:e,by:t})=>({at:e,by:t?.login??null,what:"description"}))
const r=t.flatMap(e=>e.kind==="comment-deleted"||e.kind==="review-dismissed"?[]:[{at:e.at,by:e.by?.login??null,what:e.kind}])
return[...n,...r].toSorted((e,t)=>(0,p.U)(e.at,t.at))}var f=n(2048)
var h=n(3e3)
function recordOf(e,t,n=[]){const a=(0,s.ux)(e.map(e=>e.verdict))
return{...(0,i.d5)({verdict:a,gate:(0,o.E)(a,e)},e.flatMap(e=>e.findings),t),plan:(0,r.JP)(e.map(e=>e.plan)),judgements:e.map(judgementValue),sharedHead:n.map(sharerValue),evidence:t.evidence??null}}function sharerValue(e){return{number:e.pull?.number??null,verdict:e.verdict,reason:(0,h.d)(e).reason,codes:(0,i.MZ)(e.findings),plan:e.plan}}function judgementValue(e){const t=(0,h.d)(e)
const{facts:n,pull:s}=e
return{verdict:e.verdict,gate:(0,o.E)(e.verdict,[e]),note:e.note,reason:t.reason,steps:stepsValue(t.steps),codes:(0,i.MZ)(e.findings),plan:e.plan,pullRequest:s===null?null:{repository:s.repository,number:s.number,title:s.title,url:s.url,state:s.state,author:s.author?.login??null,base:s.base,head:s.head,headBranch:s.headBranch,headRepository:s.headRepository,labels:s.labels,changes:s.changes.map(({path:e,previous:t,kind:n})=>({path:e,previous:t,kind:n})),edits:editsOf(s)},policy:n&&(0,a.oD)(n.policy),scope:n&&{...n.scope,reach:(0,a.Ik)(n.scope.reach)},trial:(0,a.So)(n?.trial??null),declaration:n?.declaration.kind==="read"?{sources:n.declaration.sources,...(0,r.OK)(n.declaration.declaration)}:null,involved:n?.involved??null,cohorts:t.rows.map(({cohort:e,standing:t,paths:n})=>({cohort:e,standing:t,paths:n})),resolution:n?.resolution?.ok===true?(0,a.um)(n.resolution.value):null,approvals:n&&approvalsValue(n),findings:t.findings.map(findingValue),offendingSites:offendingSites(t.offenders)}}function offendingSites(e){return e.map(({site:e,violations:t})=>({id:e.id,name:e.name,status:e.status,cohorts:e.cohorts,violations:t.map(({kind:e,reasons:t})=>({kind:e,reasons:t}))}))}function findingValue({finding:e,description:t}){const{code:n,effect:r,...o}=e
const{title:s,expected:i,observed:a,next:l}=t
return{code:n,effect:r,title:s,expected:(0,f.l)(i),observed:a.map(f.l),next:stepValue(l),evidence:"sites"in o?{sites:o.sites.map(({site:e})=>e.id)}:o}}function stepValue({say:e,lines:t,items:n=[]}){return{say:(0,f.l)(e),lines:t,...n.length>0&&{items:n.map(e=>({say:(0,f.l)(e.say),lines:e.lines}))}}}function stepsValue({steps:e,after:t}){return{steps:e.map(stepValue),after:t&&(0,f.l)(t)}}}),2048:((e,t,n)=>{n.d(t,{T:()=>parseRecordedProse,l:()=>recordProse})
var r=n(7490)
function recordProse(e){return(0,r.wh)(e,e=>JSON.stringify(e).slice(1,-1))}const o=/"(?:[^"\\]|\\.)*"/gs
const s=/#(?<number>[1-9]\d{0,8})\b|\b(?<oid>[0-9a-f]{12})\b/g
function parseRecordedProse(e){return divide(e,o,ownWords,([e])=>({code:parseValue(e)}))}function ownWords(e){return divide(e,s,e=>[{text:e}],({groups:e})=>e?.["number"]===void 0?{reference:{kind:"commit",oid:e?.["oid"]??""}}:{reference:{kind:"pull",number:Number(e["number"])}})}function divide(e,t,n,r){const o=[]
let s=0
for(const i of e.matchAll(t)){if(i.index>s)o.push(...n(e.slice(s,i.index)))
o.push(r(i))
s=i.index+i[0].length}return s<e.length?[...o,...n(e.slice(s))]:o}function parseValue(e){try{const t=JSON.parse(e)
return typeof t==="string"?t:e}catch{return e.slice(1,-1)}}}),1876:((e,t,n)=>{n.d(t,{Pv:()=>describeUntried,eY:()=>trialNotes,s0:()=>trialRows})
var r=n(1551)
var o=n(7490)
function trialRows(e,t){const n=new Set([...e?.cohorts.keys()??[],...t.cohorts.keys()])
const s=new Set([...e?.dimensions??[],...t.dimensions].map(({name:e})=>e))
const row=(n,o)=>{const count=e=>e===void 0?"–":(0,r.DK)(e)
return{head:n,counts:[count(e===null?void 0:o(e)),count(o(t))]}}
const dimension=(e,t)=>e.dimensions.find(e=>e.name===t)
const of=e=>s.size>1?o.cv` of ${e}`:(0,o.aL)("")
return[...[...n].map(e=>row(o.cv`${e}`,t=>t.cohorts.get(e))),...[...s].flatMap(e=>[row(o.cv`in no cohort${of(e)}`,t=>dimension(t,e)?.none),row(o.cv`in several cohorts${of(e)}`,t=>dimension(t,e)?.several.length)]),row((0,o.aL)("all sites"),e=>e.total)]}function describeUntried(e){return e.kind==="hidden"?(0,o.aL)("The sites are not shown: the author of this pull request has no write access to the repository."):o.cv`It could not be tried on the sites: ${(0,o.MZ)(e.why)}.`}function trialNotes({dimensions:e,untried:t},n){const r=(n?.dimensions??[]).filter(e=>e.several.length>0)
return[...r.map(e=>o.cv`In several cohorts of ${e.name}: ${(0,o.p_)(e.several,10)}. No release can target them.`),...e.length>1?[o.cv`Cohorts of the dimensions ${(0,o.p_)(e)} have environments: a release is deployed to one only where it covers all that the environment holds. A part that goes first is better a wave.`]:[],...t.map(e=>o.cv`Not looked up: ${(0,o.MZ)(e)}.`)]}}),3e3:((e,t,n)=>{n.d(t,{d:()=>viewOf})
var r=n(1551)
var o=n(3834)
var s=n(3848)
var i=n(7111)
var a=n(2499)
var l=n(4086)
var c=n(7490)
function stepsOf(e,t){const{verdict:n,facts:r,pull:o}=e
if(n==="skip")return{steps:whenSkipped(r),after:null}
if(n==="allow")return{steps:whenAllowed(o?.state??"open"),after:null}
const s=t.filter(({finding:e})=>e.effect!=="warn")
const i=s.filter(({finding:e})=>e.effect==="deny"||e.effect==="error")
if(i.length===0)return{steps:[...boundNumber(e),...merged(s,r)],after:null}
const a=t.some(({finding:e})=>e.effect==="hold")
return{steps:merged(i,r),after:a?(0,c.aL)("Ask for approvals after that: who must approve may change."):null}}function whenSkipped(e){if(e===null||e.scope.onReleaseBranch)return[]
const t=e.policy.releases.branches??[e.defaultBranch]
return[{say:c.cv`The base branch is ${e.pull.base}; releases go into ${(0,c.gP)(t)}. If this is a release, change the base branch.`,lines:[]}]}function whenAllowed(e){switch(e){case"unopened":return[{say:(0,c.aL)("Open the pull request. No approval is needed."),lines:[]}]
case"open":return[{say:(0,c.aL)("Merge it. A new commit or a changed declaration is judged again and needs new approvals."),lines:[]}]
case"merged":return[{say:(0,c.aL)("It is merged. The gate judges it again when it is deployed."),lines:[]}]
case"closed":return[{say:(0,c.aL)("It is closed without being merged. Reopen it to release it."),lines:[]}]}}function merged(e,t){const n=e.map(({finding:e})=>e).filter(l.WY)
const[r]=n
return e.flatMap(({finding:e,description:o})=>{if(!(0,l.WY)(e))return[o.next]
return e===r?[(0,l.ov)(n,t)]:[]})}function boundNumber({facts:e,findings:t}){const n=(0,a.Cp)(e)
const r=e?.declaration.kind==="read"&&e.declaration.declaration.expect===null&&(e.pull.state==="open"||e.pull.state==="unopened")&&e.approvals.counted.length===0&&t.some(({code:e})=>e==="approval.missing")
if(n===null||!r)return[]
return[{say:(0,c.aL)("Optional: to stop a release that reaches another number of sites, add this line first (it changes the plan):"),lines:[c.n8`Expect-Sites: ${n.targets.length}`]}]}var d=n(2285)
const u=new WeakMap
function viewOf(e){const t=u.get(e)??makeView(e,"check")
u.set(e,t)
return t}function makeView(e,t){const{facts:n}=e
const r=(0,i.lb)(e,t)
return{outcome:e,reason:(0,i.A3)(r)??clearReason(e,n),findings:r,steps:stepsOf(e,r),rows:n===null||!n.scope.release?[]:(0,a.Hb)(n),approvals:n===null?null:(0,s.A2)(n),offenders:(0,a.nN)(r),basis:(0,o.H)(e)}}function clearReason({verdict:e},t){if(e==="skip")return t!==null&&!t.scope.onReleaseBranch?"the base branch is not a release branch":d.r
if(t?.declaration.kind==="unneeded")return"only release manifests are deleted, renamed or widened"
const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
const o=t===null?0:t.approvals.counted.filter(({cohorts:e})=>e.length>0).length
return`${n===null?"all targeted sites":(0,r.LS)(n,"site")} covered, ${(0,r.LS)(o,"approval")}`}})}

