export const id=857
export const ids=[857]
export const modules={415:((e,t,n)=>{n.d(t,{bI:()=>delivered,mM:()=>internal,TR:()=>refuse})
var r=n(373)
var o=n(1044)
var a=n(1551)
var s=n(2285)
var i=n(7903)
var l=n(1202)
var c=n(6974)
var d=n(5872)
var u=n(1859)
var p=n(4451)
var f=n(5222)
var h=n(8839)
var m=n(4424)
var g=n(5167)
var v=n(720)
var $=n(9525)
var y=n(1876)
var b=n(55)
var w=n(144)
function trialSection({trial:e},t){if(e==null)return null
const{estate:n}=e
const r=(0,y.eY)(e,n.kind==="counted"?dividedOf(n.after):null)
return(0,h.uW)(`${t}-trial`,"What this changes",p.qy`${estateHtml(n)}${r.map(e=>p.qy`<p>${(0,b.pA)(e,$.EB)}</p>`)}`)}function estateHtml(e){if(e.kind!=="counted")return p.qy`<p>${(0,b.pA)((0,y.Pv)(e),$.EB)}</p>`
const t=(0,y.s0)(e.before&&dividedOf(e.before),dividedOf(e.after))
return(0,w.tp)("plain","Sites of a permitted status",["","Now","After the merge"],p.qy`${t.map(({head:e,counts:t})=>(0,w.nM)((0,b.pA)(e,$.EB),t.map(e=>p.qy`${e}`)))}`)}function dividedOf(e){return{...e,cohorts:new Map(Object.entries(e.cohorts))}}function checkPageOf(e){const{judgements:t=[]}=e
const n=t.map((t,n)=>(0,v.zj)(t,`p${n}`,(0,v.hP)(e,t.pullRequest?.url)))
const[r,...o]=t
const i=r!==void 0&&o.length===0
return(0,f.Z)({title:`${s._[e.verdict].word}: ${i?subjectName(r):(0,a.LS)(t.length,"pull request")}`,header:i?(0,u.n3)(r,n[0],e):(0,u.x_)(e,`${(0,a.LS)(t.length,"pull request")} judged together`),chapters:[...t.map((t,r)=>chapterOf(t,n[r],e,i)),...shared(e)],footer:(0,l.T)(e),style:n.map(m.w7).join("\n")})}function subjectName({pullRequest:e}){if(e===null)return"a pull request"
return e.number===0?"a branch":`pull request ${e.number}`}function chapterOf(e,t,{timestamp:n},r){if(t===void 0)return{title:null,sections:[]}
const{prefix:o,links:a}=t
const{pullRequest:u,verdict:f,reason:v,steps:$,findings:y,plan:b,resolution:w}=e
const k=p.qy`${s._[f].symbol}
  ${u===null?"Pull request":`#${u.number}`}: ${s._[f].predicate}, ${v}`
return{title:r?null:{id:o,text:k},sections:(0,h.Eb)([(0,g.Z)($,o,a),trialSection(e,o),(0,c.E)(t,(0,c.h)(e)),(0,d.W)(y,o,a),(0,i.c)(e,o,n),(0,m.mW)(t),(0,l.o)(b,w,o),(0,m.qz)(t)])}}function shared({sharedHead:e}){if(e.length===0)return[]
const t=e.map(({number:e,verdict:t,reason:n})=>p.qy`<li>
        ${s._[t].symbol} ${e===null?"a pull request that could not be read":`#${e}`}:
        ${s._[t].predicate}, ${n}
      </li>`)
const n="The check run on this head commit carries the worst of their verdicts and of this one."
return[{title:null,sections:[(0,h.uW)("shared","Other pull requests with this head commit",p.qy`<p>${n}</p>
            <ul>
              ${t}
            </ul>`)]}]}var k=n(6307)
var q=n(8574)
var x=n(5722)
function alone(e){return{judged:[(0,r.L)([e])],sharers:[]}}const NONE=()=>null
function refuse(e){return delivered(alone({code:"input.invalid",effect:"error",problems:e}),null,NONE,1)}function internal(e){return delivered(alone({code:"internal",effect:"error",id:e}),null,NONE,1)}function delivered({judged:e,sharers:t},n,r,a){const s=e.map(({outcome:e})=>e)
const i=t.map(({outcome:e})=>e)
return{outputs:(0,x.Y)(s),exitCode:a,environment:n,evidence:r,record:e=>{const t=(0,o.zv)(s,e,i)
return{value:t,page:()=>checkPageOf(t)}},reports:s.map(e=>({log:()=>(0,k.Gs)(e),summary:()=>(0,q.YG)(e,n?.links)}))}}}),5722:((e,t,n)=>{n.d(t,{Y:()=>outputsOf,e:()=>declaredIn})
var r=n(953)
var o=n(7047)
var a=n(2222)
var s=n(3278)
var i=n(4431)
function outputsOf(e){const t=(0,i.ux)(e.map(e=>e.verdict))
const n=e.map(targeted).filter(e=>e!==null)
return{gate:(0,a.E)(t,e),verdict:t,codes:JSON.stringify((0,s.MZ)(e.flatMap(({findings:e})=>e))),cohorts:declaredIn(e),sites:e.length>0&&n.length===e.length?String(n.reduce((e,t)=>e+t,0)):"",until:"",plan:(0,o.JP)(e.map(e=>e.plan))??""}}function declaredIn(e){const t=e.flatMap(({facts:e})=>e?.declaration.kind==="read"?e.declaration.declaration.cohorts:[])
return JSON.stringify([...new Set(t)].toSorted(r.U))}function targeted({facts:e,verdict:t}){if(e?.resolution?.ok===true)return e.resolution.value.targets.length
return t==="skip"||e?.scope.release===false||e?.declaration.kind==="unneeded"?0:null}}),1399:((e,t,n)=>{n.r(t)
n.d(t,{delivered:()=>r.bI,internal:()=>r.mM,loadDeployments:()=>loadDeployments,publish:()=>publish,refuse:()=>r.TR})
var r=n(415)
var o=n(2417)
const a=o.Ikc({id:o.Whr()})
async function publishComment(e,t,n,r){return n===null?e.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:t,body:r},a):e.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:n,body:r},a)}var s=n(4414)
var i=n(3332)
var l=n(8574)
var c=n(9525)
var d=n(2285)
var u=n(3e3)
const p=255
const f=6e4
const h={subject:null,all:[]}
function checkRunOf(e,t=c.EB,n=h){const{symbol:r,word:o,explanation:a,conclusion:s}=d._[e.verdict]
const i=n.all.length>1
const m=i&&n.subject!==null?`#${n.subject}: `:""
return{conclusion:s,title:`${m}${o}: ${(0,u.d)(e).reason}`.slice(0,p),summary:`${r} ${a}\n${i?`\n${sharedSentence(n)}\n`:""}`,text:(0,l.z8)(e,f,t,"steps")}}function sharedSentence({subject:e,all:t}){return`Pull requests ${t.join(", ")} have this head commit. The check run carries the worst of their verdicts${e===null?"":`, that of ${e}`}.`}var m=n(4431)
var g=n(3238)
var v=n(7949)
const $=4e4
async function publish(e,t,n){const{runner:r,environment:o}=n
if(!await t.isLatest(e.check))return true
const[a,s]=await Promise.all([t.publish(e.check,reportOf(e,(0,v.$p)(r),o.links)),unsettleAbove(e,t),publishComments(e,n)])
return a==="published"&&s}async function publishComments({judged:e,group:t},{environment:n,inputs:r,runner:o}){const a=(0,v.$p)(o)
const c=(0,i.d)($,o.clock)
try{const i=(0,g.m6)(n,r.githubToken,c)
for(const{outcome:r,evidence:c}of t?[]:e){if(c===null||isSilent(r)&&c.published.comment===null)continue
const{number:e}=c.pull
const t=await publishComment(i,e,c.published.comment,a((0,l.vm)(r,n.links)))
if(!t.ok)o.warn(`The comment could not be published (${t.error.observed}).${(0,s.kZ)(t.error)}`)}}finally{c.clear()}}function isSilent({verdict:e,facts:t}){return e==="skip"&&(t?.trial??null)===null}async function unsettleAbove({judged:e,group:t},n){let r=true
for(const{outcome:o,evidence:a}of t?[]:e){if(a===null||a.pull.state!=="open"||!isOwnBranch(a.pull))continue
const e=o.verdict==="allow"||o.verdict==="skip"
if(await n.unsettle(a.pull,e)==="failed")r=false}return r}function isOwnBranch({headRepository:e,repository:t}){return e?.toLowerCase()===t.toLowerCase()}function reportOf(e,t,n){const r=[...e.judged,...e.sharers].filter(e=>e.onCheck)
const o=(0,m.ux)(r.map(({outcome:e})=>e.verdict))
const a=r.find(({outcome:e})=>e.verdict===o)??e.judged[0]
if(a===void 0)throw new Error("nothing was judged")
const s=e.group?[]:r.flatMap(numberOf)
const{conclusion:i,title:l,summary:c,text:d}=checkRunOf(a.outcome,n,{subject:numberOf(a)[0]??null,all:s})
return{conclusion:i,title:t(l),summary:t(c),text:t(d)}}function numberOf({evidence:e}){return e===null?[]:[e.pull.number]}function loadDeployments(){return n.e(990).then(n.bind(n,1211))}}),2222:((e,t,n)=>{n.d(t,{E:()=>gateOfOutcomes})
var r=n(4431)
function gateOfOutcomes(e,t){const n=t.length>0&&t.every(({facts:e})=>e?.scope.onReleaseBranch===true)
return(0,r.Rv)(e,n?"into-release-branch":"not-judged")}}),3848:((e,t,n)=>{n.d(t,{A2:()=>approvalsView,N$:()=>printApproval,O1:()=>describeAnswer})
var r=n(1919)
var o=n(54)
var a=n(1551)
var s=n(4979)
var i=n(7490)
function approvalsView(e){const{counted:t,eligible:n,discounted:o,answers:a}=e.approvals
const s=tally(e)
if(s===null)return null
const i=n.map(e=>{const n=t.filter(({cohorts:t,forPolicy:n})=>e.cohort==="policy"?n:t.includes(e.cohort))
return[e.cohort,{by:n.map(({login:e})=>e),may:(0,r.he)(e)}]})
return{tally:s,cohorts:new Map(i.filter(([e])=>e!=="policy")),policy:i.find(([e])=>e==="policy")?.[1]??null,discounted:o,answers:a,help:e.approvals.heard.some(({verb:e})=>e==="help")?helpOf(e):[]}}function helpOf({approvals:{eligible:e},plan:t,policy:{emergency:n}}){const a=(0,i.p_)(e.map(({cohort:e})=>e==="policy"?"policy-owners":e))
return[...e.map(e=>i.cv`${(0,o.y)([e.cohort],t)} approves for ${e.cohort}; by ${(0,r.he)(e)}`),...e.length===0?[]:[i.cv`${"/cohort reject"} and a reason is a veto, until the same person approves; by the owners of ${a}`],i.cv`${"/cohort recheck"} judges the pull request again; by everyone who can comment`,...n===null?[]:[i.cv`${"/cohort emergency"} opens a gate that only time or number holds back, after the merge: the report of that gate shows the line; by ${n.approvals} of ${(0,i.gP)(n.approvers.map(s.n4))}`]]}function tally({approvals:e,involved:t,scope:n}){if(!n.release)return n.guarded.length>0?"by a policy owner":null
if(e.needed===0)return"none needed for a release within one cohort"
const r=e.counted.filter(({cohorts:e})=>e.length>0).length
const o=e.unattributed.length>0?"; one more, for commits that are not linked to a GitHub account":""
const s=t.crossCohort?"sites of more than one cohort":t.cohorts.length>1?"one cohort of each dimension":"one cohort only"
return`${r} of ${(0,a.LS)(e.needed,"needed approval")} (${s}${o})`}function printApproval({by:e,may:t}){return e.length===0?i.cv`not yet; may approve: ${t}`:i.cv`approved by ${(0,i.p_)(e)}`}function describeAnswer({login:e,why:t,written:n,line:r}){switch(t){case"unreadable":return i.cv`${e} wrote ${n}, which is no command. If one was meant, write: ${r}`
case"in-code":return i.cv`${e} wrote ${n} in a code block, where it is no command. Write it outside: ${r}`
case"in-review":return i.cv`${e} wrote ${n} in a review, where it does not count. Approve by the review itself, or in a comment: ${r}`}}}),3834:((e,t,n)=>{n.d(t,{H:()=>basis,z:()=>inventoryLine})
var r=n(1551)
var o=n(7490)
var a=n(2499)
var s=n(2285)
function basis(e){const{facts:t}=e
const n=(0,a.Cp)(t)
return[(0,o.aL)(s._[e.verdict].explanation),...e.plan===null?[]:[o.cv`Plan (what an approval approves): ${e.plan}`],...t===null||n===null?[]:[inventoryLine(n,t.policy.releases.statuses)]]}function inventoryLine({total:e,permitted:t,snapshot:n,asOf:a},s){return o.cv`The whole inventory: ${(0,o.aL)((0,r.LS)(e,"site"))}, ${(0,o.aL)((0,r.DK)(t))} of them ${(0,o.gP)(s)}; snapshot ${n}, as of ${a}`}}),7111:((e,t,n)=>{n.d(t,{A3:()=>reasonOf,R:()=>printEffect,Zi:()=>describeEach,lb:()=>describeAll})
var r=n(5976)
var o=n(1551)
function describeEach(e,t){return(0,r.g)(e).map(e=>({finding:e,description:(0,r.q0)(e,t),of:null}))}function describeAll({findings:e,facts:t,pull:n},r){return describeEach(e,{at:n?.state==="unopened"?"clone":r,release:t,gate:null})}function reasonOf(e){const t=e.filter(({finding:e,of:t})=>t===null&&e.effect!=="warn")
const[n]=t
if(n===void 0)return null
const r=t.length-1
return r>0?`${n.description.title}; ${(0,o.LS)(r,"more finding")}`:n.description.title}function printEffect(e){return e==="warn"?"warning":e}}),7903:((e,t,n)=>{n.d(t,{c:()=>approvalsSection})
var r=n(1551)
var o=n(4451)
var a=n(3848)
var s=n(9525)
var i=n(55)
var l=n(8839)
var c=n(144)
var d=n(6291)
var u=n(953)
const p={counts:"✓",not:"✗",veto:"⛔",quiet:"·"}
function timeline(e,t,n){const r=[...timeline_statements(e),...edits(t)].toSorted((e,t)=>(0,u.U)(e.at??d.oc,t.at??d.oc))
const a={at:n,tone:"quiet",what:o.qy`judged`}
return o.qy`<ol class="timeline">
    ${[...r,a].map(({at:e,tone:t,what:n})=>o.qy`<li class="${t}">
          <i aria-hidden="true">${p[t]}</i>
          ${e===null||e===d.oc?o.qy`at a time that GitHub does not give`:(0,i.n$)(e)}: ${n}
        </li>`)}
  </ol>`}function timeline_statements({counted:e,discounted:t,vetoes:n,commands:r}){const a=new Set([...e,...t,...n].map(({url:e})=>e))
return[...e.map(({at:e,url:t,login:n,cohorts:r,forPolicy:a})=>{const s=[...r.map(e=>(0,o.Uq)(e)),...a?[o.qy`the policy`]:[]]
return{at:e,tone:"counts",what:o.qy`${(0,o.Uq)(n)} ${(0,o.nf)("approved",t)}. It counts for ${(0,o.cR)(s,", ")}`}}),...t.map(({at:e,url:t,login:n,because:r,via:a})=>({at:e,tone:"not",what:o.qy`${(0,o.Uq)(n)} ${(0,o.nf)(f[a],t)}. Not counted: ${(0,o.pj)(r)}`})),...n.map(({at:e,url:t,login:n,cohorts:r})=>({at:e,tone:"veto",what:o.qy`${(0,o.Uq)(n)} ${(0,o.nf)("rejected",t)} it: a veto for ${(0,i.zu)(r)}`})),...r.filter(({url:e})=>!a.has(e)).map(({at:e,url:t,login:n,verb:r,effect:a})=>({at:e,tone:"quiet",what:o.qy`${(0,o.Uq)(n)} ${(0,o.nf)("wrote",t)}
        ${a==="misread"?o.qy`what could not be read as a command`:o.qy`${(0,o.Uq)(`/cohort ${r}`)}${a==="idle"?o.qy`, which changes nothing here`:o.K$}`}`}))]}const f={review:"approved",comment:"wrote an approval"}
const h={description:"edited the description",label:"changed a label",base:"changed the base branch"}
function edits(e){return(e?.edits??[]).map(({at:e,by:t,what:n})=>({at:e,tone:"quiet",what:o.qy`${t===null?o.qy`GitHub, or an account that is gone,`:(0,o.Uq)(t)} ${h[n]}`}))}function approvalsSection({approvals:e,pullRequest:t},n,r){if(e===null)return null
return(0,l.uW)(`${n}-approvals`,"Approvals",o.qy`<p>${tally(e)}</p>
      ${notUnderstood(e)}${eligible(e)}${timeline(e,t,r)}`)}function notUnderstood({answers:e}){return e.length===0?o.K$:o.qy`<p>Not understood:</p>
        <ul>
          ${e.map(e=>o.qy`<li>${(0,i.pA)((0,a.O1)(e),s.EB)}</li>`)}
        </ul>`}function tally({needed:e,policyNeeded:t,counted:n}){const o=n.filter(({cohorts:e})=>e.length>0).length
const a=n.filter(({forPolicy:e})=>e).length
const s=[...e>0?[`${o} of ${(0,r.LS)(e,"needed approval")}`]:[],...t>0?[`${a} of ${(0,r.LS)(t,"needed approval")} by policy owners`]:[]]
return s.length===0?"No approval is needed.":`${s.join("; ")}.`}function eligible({eligible:e,counted:t}){const n=e.map(({cohort:e,owners:n,administrators:r})=>{const a=e==="policy"
const s=t.filter(({cohorts:t,forPolicy:n})=>a?n:t.includes(e))
return(0,c.nM)(a?o.qy`the policy`:(0,o.Uq)(e),[s.length===0?o.qy`no one yet`:(0,i.zu)(s.map(({login:e})=>e)),r?o.qy`the administrators of the repository`:n.length===0?o.qy`no one`:(0,i.zu)(n)])})
return n.length===0?o.K$:(0,c.tp)("plain","Who has approved, and who else may",["Cohort","Approved by","May approve"],o.qy`${n}`)}}),2068:((e,t,n)=>{n.d(t,{M:()=>bar,y:()=>s})
var r=n(1551)
var o=n(7498)
var a=n(4451)
const s={offending:"must not receive it",targeted:"targeted",covered:"covered, not targeted",apart:"not covered"}
const i=1
function bar(e,t){const n=o.d.reduce((t,n)=>t+e[n],0)
if(n===0)return a.qy`<p class="none">no site</p>`
return a.qy`${picture(e,n,t)}
    <ul class="parts">
      ${o.d.map(n=>entry(n,e[n],t(n)))}
    </ul>`}function picture(e,t,n){const l=o.d.filter(t=>e[t]>0)
const c=l.map(n=>Math.max(i,e[n]/t*100))
const d=100/c.reduce((e,t)=>e+t,0)
let u=0
const p=l.map((t,o)=>{const i=(c[o]??0)*d
const l=a.qy`<rect x="${u.toFixed(2)}%" width="${i.toFixed(2)}%" height="16" class="${t}"
      ><title>${(0,r.LS)(e[t],"site")} ${s[t]}</title></rect
    >`
u+=i
const p=n(t)
return p===null?l:a.qy`<a href="${p}" tabindex="-1">${l}</a>`})
return a.qy`<svg class="bar" width="100%" height="16" aria-hidden="true">${(0,a.cR)(p)}</svg>`}function entry(e,t,n){if(t===0)return a.K$
const o=a.qy`<b>${(0,r.DK)(t)}</b> ${s[e]}`
return a.qy`<li><i class="key ${e}"></i>${n===null?o:a.qy`<a href="${n}">${o}</a>`}</li>`}}),1202:((e,t,n)=>{n.d(t,{T:()=>origin,o:()=>basisSection})
var r=n(1551)
var o=n(4451)
var a=n(55)
var s=n(8839)
function basisSection(e,t,n){if(e===null&&t===null)return null
return(0,s.uW)(`${n}-basis`,"What this rests on",o.qy`<dl>
      ${e!==null&&o.qy`<dt>Plan (what an approval approves)</dt>
          <dd>${(0,o.Uq)(e)}</dd>`}${t!==null&&o.qy`<dt>Inventory</dt>
          <dd>
            ${(0,r.LS)(t.total,"site")}, ${(0,r.DK)(t.permitted)} of them of a permitted status;
            snapshot ${(0,o.Uq)(t.snapshot)}, as of ${(0,a.n$)(t.asOf)}
          </dd>`}
    </dl>`)}function origin({tool:e,timestamp:t,event:n,run:r}){return o.qy`<p>
    Judged ${(0,a.n$)(t)} by cohort-guard
    ${e.version===null?"of an unknown version":(0,o.Uq)(e.version)}${n!==null&&o.qy`, on the event ${(0,o.Uq)(n)}`}${r!==null&&o.qy`, in ${(0,o.Uq)(r)}`}.
    Made from the decision record alone; the record has all that was asked and answered.
  </p>`}}),6974:((e,t,n)=>{n.d(t,{E:()=>cohortsSection,h:()=>notesOf})
var r=n(1551)
var o=n(2499)
var a=n(2068)
var s=n(4451)
var i=n(55)
var l=n(8839)
var c=n(4424)
var d=n(144)
function cohortsSection(e,t){const n=(e.estate?.rows??[]).map((e,t)=>({...e,index:t})).filter(e=>e.kind==="cohort"||sitesOf(e)>0)
const o=new Set(n.map(({cohort:e})=>e))
const a=t.cohorts.filter(e=>!o.has(e))
if(n.length+a.length===0)return null
const isConcerned=e=>t.cohorts.includes(e.cohort)||reachedOf(e)>0
const i=n.filter(isConcerned).toSorted((e,t)=>weight(t)-weight(e))
const c=n.filter(e=>!isConcerned(e))
const u=e.inventory?.total??null
return(0,l.uW)(`${e.prefix}-cohorts`,"Cohorts",s.qy`${i.length+a.length===0?s.K$:cohortTable(u===null?"What the change reaches":`What the change reaches, of ${(0,r.LS)(u,"site")}`,[...a.map(e=>(0,d.nM)(s.qy`${(0,s.Uq)(e)}${t.noteOf(e)}`,[s.qy`the number of its sites is not known`])),...i.map(n=>rowHtml(n,e,t))])}
    ${c.length>0&&s.qy`<details class="fold">
        <summary>What it does not reach (${(0,r.DK)(c.length)})</summary>
        ${cohortTable("What the change does not reach",c.map(n=>rowHtml(n,e,t)))}
      </details>`}
    ${undivided(e)}`)}function cohortTable(e,t){return(0,d.tp)("cohorts",e,["Cohort","Its sites"],s.qy`${t}`)}function rowHtml({kind:e,cohort:t,counts:n,index:r},o,{noteOf:i}){const l=e==="cohort"?s.qy`${(0,s.Uq)(t)}${i(t)}`:s.qy`${(0,c._k)(e)}
          <p>${u[e]}</p>`
return(0,d.nM)(l,[(0,a.M)(n,addressOf(o,r))])}function undivided({estate:e}){const t=e?.undivided??0
return t===0?s.K$:s.qy`<p>${(0,r.LS)(t,"more site","more sites")}: so many different statuses are not listed separately.</p>`}const u={none:"sites that are in no cohort",ambiguous:"sites that are in several cohorts of one dimension; they count in those as well"}
function weight({counts:e}){return e.offending*1e9+e.targeted*1e3+e.covered}function reachedOf({counts:e}){return e.offending+e.targeted+e.covered}function sitesOf({counts:e}){return e.offending+e.targeted+e.covered+e.apart}function addressOf({estate:e,prefix:t},n){return r=>{if(e?.blocks!=null)return`#${(0,c.Mu)(t,n,r)}`
return r==="offending"?`#${t}-offenders`:null}}function notesOf({cohorts:e,approvals:t}){const n=new Map(e.map(({cohort:e,standing:n,paths:a})=>{const l=(t?.counted??[]).filter(t=>t.cohorts.includes(e)).map(({login:e})=>e)
return[e,s.qy`<p>${(0,o.SE)(n,"alone")}</p>
          ${a>0&&s.qy`<p>reached by ${(0,r.LS)(a,"changed path")}</p>`}${l.length>0&&s.qy`<p>approved by ${(0,i.zu)(l)}</p>`}`]}))
return{cohorts:[...n.keys()],noteOf:e=>n.get(e)??s.K$}}}),7498:((e,t,n)=>{n.d(t,{I:()=>estateOf,d:()=>r})
const r=["offending","targeted","covered","apart"]
function estateOf(e,t,n){const r=new Map(n.map(({id:e,cohorts:t})=>[e,t]))
const row=(e,t="")=>{const n={offending:0,targeted:0,covered:0,apart:0}
return{kind:e,cohort:t,counts:n}}
const o=[...[...t.keys()].map(e=>row("cohort",e)),row("none"),row("ambiguous")]
const placesOf=e=>o.flatMap((n,r)=>isIn(n,e,t)?[r]:[])
const add=(e,t,n)=>{for(const r of e){const{counts:e}=o[r]??row("none")
e[t]+=n}}
const a=e.groups.flatMap(({sites:e,count:t,targeted:n,covered:o,...a})=>{const s=n?"targeted":o?"covered":"apart"
const i=placesOf(a.cohorts)
if(e===null)add(i,s,t)
const l=divided(e??[],s,r)
return l.map(([e,t])=>{add(i,e,t.length)
return{rows:i,part:e,cohorts:a.cohorts,status:a.status,sites:t}})})
const s=e.groups.every(({sites:e})=>e!==null)
for(const e of s?[]:r.values()){const t=e===null?[]:placesOf(e)
add(t,"targeted",-1)
add(t,"offending",1)}return{rows:o,blocks:s?a:null,undivided:e.total-e.groups.reduce((e,{count:t})=>e+t,0)}}function divided(e,t,n){const r=n.size===0?[]:e.filter(([e])=>n.has(e))
const o=r.length===0?e:e.filter(([e])=>!n.has(e))
const a=[["offending",r],[t,o]]
return a.filter(([,e])=>e.length>0)}function isIn({kind:e,cohort:t},n,r){switch(e){case"cohort":return n.includes(t)
case"none":return n.length===0
case"ambiguous":{const e=n.flatMap(e=>r.get(e)??[])
return new Set(e).size<e.length}}}}),5872:((e,t,n)=>{n.d(t,{W:()=>findingsSection})
var r=n(5976)
var o=n(1551)
var a=n(7111)
var s=n(4451)
var i=n(55)
var l=n(8839)
const c=12
function findingsSection(e,t,n){if(e.length===0)return null
return(0,l.uW)(`${t}-findings`,"Findings",s.qy`${e.map(e=>findingHtml(e,n))}`)}function findingHtml({code:e,effect:t,title:n,expected:r,observed:l,pullRequest:d},u){const p=d==null?"":` (pull request #${d})`
const f=l.slice(c)
return s.qy`<article class="finding ${t}">
    <p>
      <span class="effect">${(0,a.R)(t)}</span> <code>${e}</code> <b>${n}</b>${(0,i.t2)(p,u)}
    </p>
    <dl>
      <dt>Expected</dt>
      <dd>${(0,i.t2)(r,u)}</dd>
      <dt>Found</dt>
      ${l.slice(0,c).map(e=>s.qy`<dd>${(0,i.t2)(e,u)}</dd>`)}
    </dl>
    ${f.length>0&&s.qy`<details class="fold">
        <summary>${(0,o.LS)(f.length,"more","more")}</summary>
        <ul>
          ${f.map(e=>s.qy`<li>${(0,i.t2)(e,u)}</li>`)}
        </ul>
      </details>`}${meaning(e,t)}
  </article>`}function meaning(e,t){const n=r.Lp.find(t=>t.code===e)
if(n===void 0)return s.K$
const o=n.docs.when[t]
return s.qy`<details class="fold">
    <summary>What <code>${e}</code> means</summary>
    ${o!==void 0&&s.qy`<p>Found when ${(0,i.x)(o)}</p>`}
    <p>${(0,i.x)(n.docs.next)}</p>
  </details>`}}),1859:((e,t,n)=>{n.d(t,{Vr:()=>pageHeader,n3:()=>judgementHeader,x_:()=>groupHeader})
var r=n(2285)
var o=n(4451)
var a=n(55)
function pageHeader({verdict:e,run:t},{symbol:n,word:r},a,s){return o.qy`<header class="${e}">
    <h1>${n} ${r}<small>${a}</small></h1>
    ${s}${t!==null&&o.qy`<p>${(0,o.nf)("Workflow run",t)}</p>`}
  </header>`}function judgementHeader(e,t,{run:n}){const{verdict:s,reason:i,note:l,pullRequest:c,declaration:d}=e
return pageHeader({verdict:s,run:n},r._[s],i,o.qy`<p>${r._[s].explanation}</p>
      ${c!==null&&o.qy`<p>
            ${c.number===0?"A branch without a pull request":(0,o.nf)(`Pull request #${c.number}`,c.url)}
            of ${(0,o.Uq)(c.repository)}: ${(0,o.pj)(c.title)}
          </p>
          <p class="quiet">
            By ${c.author===null?"an account that is gone":(0,o.Uq)(c.author)}, into
            ${(0,o.Uq)(c.base)}, head commit
            ${t===void 0?(0,o.Uq)(c.head):(0,a.t2)(c.head.slice(0,12),t.links)}${d===null?", declares nothing that can be read":o.qy`, declares ${(0,a.zu)(d.cohorts)}`}
          </p>`}${l!==null&&c===null&&o.qy`<p>${(0,o.Uq)(l,400)}</p>`}`)}function groupHeader(e,t){const n=r._[e.verdict]
return pageHeader(e,n,t,o.qy`<p>${n.explanation}</p>`)}}),5222:((e,t,n)=>{n.d(t,{Z:()=>pageOf})
var r=n(7598)
var o=n(4451)
const a=String.raw`'use strict';
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
var s=n(8839)
const i='\n:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;\n--good:#1a7f37;--bad:#cf222e;--wait:#9a6700;--offending:#cf222e;--stripe:#ffd8d3;--targeted:#0969da;--covered:#80b6ee;--apart:#c8d1da}\n@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#f0f6fc;--quiet:#9da7b3;--line:#3d444d;--soft:#151b23;--link:#6cb6ff;\n--good:#3fb950;--bad:#ff7b72;--wait:#d29922;--offending:#f85149;--stripe:#5c1e1b;--targeted:#4493f8;--covered:#1f4f8a;--apart:#3d444d}}\n*{box-sizing:border-box}\nhtml{scroll-padding-top:4.5rem}\nbody{margin:0 auto;padding:1rem 1rem 3rem;max-width:70rem;background:var(--page);color:var(--text);\nfont:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}\na{color:var(--link)}\n:focus-visible{outline:3px solid var(--link);outline-offset:2px}\n.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--page);padding:.5rem}\nheader{border-left:.5rem solid var(--quiet);padding:.25rem 0 .25rem 1rem;margin-bottom:1rem}\nheader.allow{border-color:var(--good)}header.hold{border-color:var(--wait)}header.deny,header.error{border-color:var(--bad)}\nh1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h1 small{display:block;font-size:1.05rem;font-weight:400}\nh2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}\nh3{font-size:1.05rem;margin:1.25rem 0 .5rem}\np{margin:.35rem 0}\n.quiet,caption,footer{color:var(--quiet)}\nnav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0}\ncode{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:.1em .3em;border-radius:4px}\npre{margin:.35rem 0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}\npre code{padding:0;background:none}\ntable{border-collapse:collapse;width:100%;margin:.5rem 0}\ncaption{text-align:left;padding:.25rem 0}\nth,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}\nth{font-weight:600}tbody th{font-weight:400}\nthead th{background:var(--soft);overflow-wrap:normal}\nthead button{all:unset;cursor:pointer;font-weight:600}thead button:focus-visible{outline:3px solid var(--link)}\n[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}\n.cohorts th[scope=row]{width:34%}.cohorts th p{font-size:.9rem}\n.bar{display:block;border-radius:4px;margin:.2rem 0}\nrect.offending{fill:var(--offending);stroke:var(--stripe);stroke-width:2}rect.targeted{fill:var(--targeted)}\nrect.covered{fill:var(--covered)}rect.apart{fill:var(--apart)}\n.parts{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.2rem 0;padding:0;font-size:.9rem}\n.key{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border-radius:2px}\n.key.offending{background:repeating-linear-gradient(45deg,var(--offending) 0 3px,var(--stripe) 3px 5px)}\n.key.targeted{background:var(--targeted)}.key.covered{background:var(--covered)}.key.apart{background:var(--apart)}\n.rows{overflow-x:auto}\n.filter{display:none;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.filter:target{display:block}\n.finding{border:1px solid var(--line);border-left:.3rem solid var(--bad);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}\n.finding.hold{border-left-color:var(--wait)}.finding.warn{border-left-color:var(--quiet)}\n.effect{text-transform:uppercase;font-size:.75rem;font-weight:600;letter-spacing:.04em}\ndl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;margin:.4rem 0}\ndt{color:var(--quiet)}dd{margin:0;grid-column:2}\ndetails{margin:.4rem 0}summary{cursor:pointer}\n.release{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.timeline{list-style:none;margin:.75rem 0;padding:0;border-left:2px solid var(--line)}\n.timeline li{position:relative;padding:.2rem 0 .2rem 1.4rem}\n.timeline i{position:absolute;left:-.75rem;width:1.4rem;text-align:center;font-style:normal;background:var(--page)}\n.counts i{color:var(--good)}.not i,.veto i{color:var(--bad)}\n#find{position:sticky;top:0;background:var(--page);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}\n#find[hidden]{display:none}\n#query{font:inherit;padding:.35rem .6rem;flex:1 1 14rem;max-width:28rem;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px}\nfooter{margin-top:3rem;font-size:.9rem}\n@media (max-width:40rem){#find{position:static}body{padding:.75rem .75rem 2rem}dl{grid-template-columns:1fr}dd{grid-column:1}\n.cohorts thead{position:absolute;left:-99rem}.cohorts :is(tbody,tr,th,td){display:block;width:auto!important}\n.cohorts tr{border-bottom:1px solid var(--line);padding:.4rem 0}.cohorts :is(th,td){border:0;padding:.1rem 0}\nth,td{padding:.3rem .4rem}.sites{font-size:.85rem}}\n@media print{body{max-width:none}nav,#find,.skip{display:none}a{color:inherit}.rows{overflow:visible}\n.finding,tr,li{break-inside:avoid}thead{display:table-header-group}}\n'
function pageOf({title:e,header:t,chapters:n,footer:r,style:s}){const l=`${i}${s}`
const c={html:`default-src 'none'; style-src '${digestOf(l)}'; script-src '${digestOf(a)}'; base-uri 'none'; form-action 'none'`}
return o.qy`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${c}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${e}</title>
        ${page_element("style",l)}
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
        ${page_element("script",a)}
      </body>
    </html> `.html}function page_element(e,t){return{html:`<${e}>${t}</${e}>`}}function contents({title:e,sections:t}){const n=t.map(({id:e,title:t})=>o.qy`<li><a href="#${e}">${t}</a></li>`)
return e===null?o.qy`${n}`:o.qy`<li>
        <a href="#${e.id}">${e.text}</a>
        <ul>
          ${n}
        </ul>
      </li>`}function chapterHtml({title:e,sections:t}){const n=e===null?o.K$:o.qy`<h2 id="${e.id}">${e.text}</h2>`
return o.qy`${n}${t.map(t=>(0,s.jB)(t,e===null?2:3))} `}function digestOf(e){return`sha256-${(0,r.hash)("sha256",e,"base64")}`}}),55:((e,t,n)=>{n.d(t,{n$:()=>moment,pA:()=>proseHtml,t2:()=>recorded,x:()=>inlineMarkdown,zu:()=>values})
var r=n(1551)
var o=n(7490)
var a=n(9525)
var s=n(2048)
var i=n(4451)
function proseHtml(e,t){return(0,i.cR)(e.map(e=>{if("reference"in e){const{reference:n}=e
const r=(0,o.nt)(n)
return(0,i.nf)(n.kind==="pull"?r:i.qy`<code>${r}</code>`,(0,a.hE)(n,t))}return"code"in e?(0,i.Uq)(e.code):i.qy`${e.text}`}))}function recorded(e,t){return proseHtml((0,s.T)(e),t)}function inlineMarkdown(e){const t=e.replaceAll(/\[([^\]]*)\]\([^)]*\)/g,"$1").split("`")
return(0,i.cR)(t.map((e,t)=>t%2===1?i.qy`<code>${e}</code>`:i.qy`${e}`))}function values(e,t=20){const n=(0,i.cR)(e.slice(0,t).map(e=>(0,i.Uq)(e)),", ")
const o=e.length-t
return o>0?i.qy`${n} and ${(0,r.LS)(o,"more","more")}`:n}const l=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/
function moment(e){const[,t,n]=l.exec(e)??[]
return t===void 0||n===void 0?(0,i.Uq)(e):i.qy`<time datetime="${e}">${t} ${n} UTC</time>`}}),8839:((e,t,n)=>{n.d(t,{Eb:()=>present,jB:()=>sectionHtml,uW:()=>section})
var r=n(4451)
function section(e,t,n){return{id:e,title:t,body:n}}function present(e){return e.filter(e=>e!==null)}function sectionHtml({id:e,title:t,body:n},o){return o===2?r.qy`<section aria-labelledby="${e}">
        <h2 id="${e}">${t}</h2>
        ${n}
      </section>`:r.qy`<div>
        <h3 id="${e}">${t}</h3>
        ${n}
      </div>`}}),4424:((e,t,n)=>{n.d(t,{Mu:()=>filterId,_k:()=>rowName,mW:()=>offendersSection,qz:()=>sitesSection,w7:()=>filterStyle})
var r=n(1551)
var o=n(2068)
var a=n(7498)
var s=n(4451)
var i=n(55)
var l=n(8839)
var c=n(144)
function filterId(e,t,n){return`${e}-${t}-${n}`}function offendersSection({offenders:e,estate:t,prefix:n,links:o}){if(e.length===0)return null
const a=rowsById(t)
const d=[...Map.groupBy(e,({id:e})=>a.get(e)??"")].map(([e,t])=>s.qy`<tbody class="g offending ${e}">
        ${t.map(({id:e,name:t,cohorts:n,why:r})=>(0,c.nM)((0,s.pj)(e),[nameOf(t),cohortsOf(n),(0,i.t2)(r,o)]))}
      </tbody>`)
return(0,l.uW)(`${n}-offenders`,"Sites that must not receive it",s.qy`${filters(t,n,["offending"],`#${n}-offenders`)}${(0,c.FI)(`${(0,r.LS)(e.length,"site")}, each with what stands against it`,["Site","Name","In cohort","Why it must not receive this change"],(0,s.cR)(d))}`)}function sitesSection({estate:e,inventory:t,offenders:n,prefix:o}){if(e===null||t===null)return null
const i=(e.blocks??[]).filter(({part:e})=>e!=="offending")
if(e.blocks===null)return(0,l.uW)(`${o}-sites`,"All sites",s.qy`<p>
        The inventory has ${(0,r.LS)(t.total,"site")}. So many are counted, and only those that must not receive
        the change are listed.
      </p>`)
const d=i.reduce((e,{sites:t})=>e+t.length,0)
if(d===0)return null
const u=a.d.filter(e=>e!=="offending")
return(0,l.uW)(`${o}-sites`,n.length===0?"All sites":"All other sites",s.qy`<details class="fold">
      <summary>${(0,r.LS)(d,"site")}</summary>
      ${filters(e,o,u,`#${o}-sites`)}${(0,c.FI)(`${(0,r.LS)(d,"site")} of the inventory, and what becomes of each`,["Site","Name","In cohort","Status","Here"],(0,s.cR)(i.toSorted((e,t)=>a.d.indexOf(e.part)-a.d.indexOf(t.part)).map(block)))}
    </details>`)}function block({rows:e,part:t,cohorts:n,status:r,sites:a}){const i=(0,c.pT)([cohortsOf(n),(0,s.pj)(r),s.qy`${o.y[t]}`])
return s.qy`<tbody class="g ${t} ${classesOf(e)}">
    ${(0,c.$E)(a,i)}
  </tbody>`}function filters(e,t,n,a){if(e?.blocks==null)return s.K$
return(0,s.cR)(e.rows.flatMap(({kind:e,cohort:i,counts:l},c)=>n.filter(e=>l[e]>0).map(n=>s.qy`<p class="filter" id="${filterId(t,c,n)}">
              Shown: ${(0,r.DK)(l[n])} of ${e==="cohort"?(0,s.Uq)(i):rowName(e)},
              ${o.y[n]}. <a href="${a}">Show all</a>
            </p>`)))}function filterStyle({estate:e,prefix:t}){if(e?.blocks==null)return""
return e.rows.flatMap(({counts:e},n)=>a.d.filter(t=>e[t]>0).map(e=>{const r=`:not(.r${n}.${e})`
return`#${filterId(t,n,e)}:target~.rows :is(tbody.g${r},tbody.s tr${r}){display:none}`})).join("\n")}function rowsById(e){return new Map((e?.blocks??[]).filter(({part:e})=>e==="offending").flatMap(({rows:e,sites:t})=>t.map(([t])=>[t,classesOf(e)])))}function classesOf(e){return e.map(e=>`r${e}`).join(" ")}function nameOf(e){return e===null?s.qy`${c.Wo}`:(0,s.pj)(e)}function cohortsOf(e){return e.length===0?s.qy`none`:(0,s.cR)(e.map(e=>(0,s.pj)(e)),", ")}function rowName(e){return e==="none"?"none":"ambiguous"}}),5167:((e,t,n)=>{n.d(t,{Z:()=>stepsSection})
var r=n(4451)
var o=n(55)
var a=n(8839)
const s=3
function stepsSection({steps:e,after:t},n,i){if(e.length===0&&t===null)return null
const item=({say:e,lines:t})=>r.qy`<p>${(0,o.t2)(e,i)}</p>
      ${pasteable(t)}`
const l=e.map(({items:e=[],...t})=>r.qy`<li>
        ${item(t)}
        ${e.length>0&&r.qy`<ul>
            ${e.map(e=>r.qy`<li>${item(e)}</li>`)}
          </ul>`}
      </li>`)
const c=l.slice(s)
return(0,a.uW)(`${n}-next`,"What to do next",r.qy`<ol class="steps">
        ${l.slice(0,s)}
      </ol>
      ${c.length>0&&r.qy`<details class="fold">
          <summary>${c.length} more</summary>
          <ol class="steps" start="${s+1}">
            ${c}
          </ol>
        </details>`}${t!==null&&r.qy`<p>${(0,o.t2)(t,i)}</p>`}`)}function pasteable(e){return e.length===0?r.K$:r.qy`<pre><code>${(0,r.cR)(e.map(e=>r.qy`${e}`),"\n")}</code></pre>`}}),720:((e,t,n)=>{n.d(t,{SP:()=>shown,et:()=>subjectOf,hP:()=>linksOf,zj:()=>subjectOfJudgement})
var r=n(2499)
var o=n(2048)
var a=n(7498)
function linksOf({run:e},t){const n=/^(?<address>https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(?:pull|actions)\//.exec(t??e??"")
return{repository:n?.groups?.["address"]??null,codes:null,run:e}}function subjectOfJudgement(e,t,n){return subjectOf(e.resolution,e.policy,e.offendingSites.map(shown),t,n)}function subjectOf(e,t,n,r,o){const s=new Set(n.map(({id:e})=>e))
const i=new Map((s.size===0?[]:e?.groups??[]).flatMap(e=>(e.sites??[]).filter(([e])=>s.has(e)).map(([t])=>[t,e.cohorts])))
const l=[...Map.groupBy(n,({id:e})=>e).values()].flatMap(e=>e.slice(0,1).map(t=>({...t,cohorts:i.get(t.id)??t.cohorts,why:e.map(({why:e})=>e).join("; ")})))
const c=l.filter(({inInventory:e})=>e).map(({id:e,cohorts:t})=>({id:e,cohorts:t.length===0?null:t}))
return{prefix:r,links:o,inventory:e,offenders:l,estate:e===null||t===null||e.groups.length===0?null:(0,a.I)(e,dimensionsOf(t),c)}}function dimensionsOf({cohorts:e}){return new Map(Object.entries(e).map(([e,{dimension:t}])=>[e,t]))}function shown({id:e,name:t,cohorts:n,violations:a}){return{id:e,name:t,cohorts:n,why:a.map(e=>(0,o.l)((0,r.Lk)(e))).join("; "),inInventory:a.every(({kind:e})=>e!=="unknown")}}}),144:((e,t,n)=>{n.d(t,{$E:()=>siteRows,FI:()=>sitesTable,Wo:()=>s,nM:()=>row,pT:()=>cellsHtml,tp:()=>table})
var r=n(4451)
function table(e,t,n,o){return r.qy`<table class="${e}">
    <caption>
      ${t}
    </caption>
    <thead>
      <tr>
        ${n.map(e=>r.qy`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    ${o}
  </table>`}function sitesTable(e,t,n){return r.qy`<div class="rows" role="region" aria-label="${e}" tabindex="0">
    ${table("sites",e,t,n)}
  </div>`}function row(e,t){return{html:`${o}${e.html}${cellsHtml(t).html}`}}const o='<tr><th scope="row">'
const a="<td>"
function cellsHtml(e){return{html:e.map(e=>`${a}${e.html}`).join("")}}function siteRows(e,t){const n=e.map(([e,n])=>`${o}${(0,r.aT)(e)}${a}${n===null?s:(0,r.aT)(n)}${t.html}`)
return{html:n.join("")}}const s="–"}),9525:((e,t,n)=>{n.d(t,{EB:()=>r,hE:()=>hrefOf})
const r={repository:null,codes:null,run:null}
function hrefOf(e,{repository:t,codes:n}){switch(e.kind){case"pull":return t===null?null:`${t}/pull/${e.number}`
case"commit":return t===null?null:`${t}/commit/${e.oid}`
case"finding-code":return n===null?null:`${n}#${anchorOf(e.code)}`}}function anchorOf(e){return e.replaceAll(".","")}}),6307:((e,t,n)=>{n.d(t,{ST:()=>p,Gs:()=>logOf,kc:()=>logText})
var r=n(7490)
var o=n(3125)
var a=n(9525)
var s=n(8574)
const i="  "
const l=12
function columnsOf(e,t,n){const r=e.map(({head:e})=>e)
const o=fitted(r.map((e,n)=>Math.max(e.length,...t.map(e=>(e[n]??"").length))),n-i.length*(e.length-1))
return{head:rowLines(r,e,o),lines:t.flatMap(t=>rowLines(t,e,o))}}function fitted(e,t){const n=[...e]
for(let e=n.reduce((e,t)=>e+t,0)-t;e>0;e-=1){const e=n.indexOf(Math.max(...n))
if((n[e]??0)<=l)break
n[e]=(n[e]??0)-1}return n}function rowLines(e,t,n){const r=t.map((t,r)=>wrapped(e[r]??"",n[r]??0))
const o=Math.max(...r.map(e=>e.length))
return Array.from({length:o},(e,o)=>r.map((e,r)=>{const a=e[o]??""
const s=n[r]??0
return t[r]?.align==="right"?a.padStart(s):a.padEnd(s)}).join(i).trimEnd())}function wrapped(e,t){const n=[]
let r=""
for(const o of e.split(" ")){const[e="",...a]=pieces(o,t)
if(r!==""&&r.length+1+e.length>t){n.push(r)
r=e}else r=r===""?e:`${r} ${e}`
for(const e of a){n.push(r)
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
const a=t.children.flatMap(e=>linesOf(e,{...n,width:n.width-o.length}))
return a.map(({text:e,tone:t},n)=>line(`${n===0?o:" ".repeat(o.length)}${e}`,t))})}function tableLines({align:e,children:t},{width:n,keepsValues:r}){const[o,...a]=t.map(e=>e.children.map(e=>plain(e.children)))
const s=(o??[]).map((t,n)=>({head:t,...e?.[n]==="right"&&{align:"right"}}))
const{head:i,lines:l}=columnsOf(s,a,r?1/0:n)
return[...i.map(e=>line(e,"strong")),...l.map(e=>line(e))]}function withoutSign([e,...t]){if(e===void 0)return t
return e.type==="text"&& RegExp("^\\P{L}+$","u").test(e.value)?t:[e,...t]}function line(e,t="plain"){return{text:e,tone:t}}const d=40
function blocks_wrapped(e,{width:t,keepsValues:n}){const r=e.flatMap(e=>{if(e.type!=="inlineCode")return[{text:signed(textOf(e))}]
const t=`"${e.value}"`
return t.length>d&&n!==true?[{text:t}]:(0,o.ew)(t)})
return(0,o.LV)("",r,t)}function plain(e){return signed(e.map(textOf).join(""))}function textOf(e){if("value"in e)return e.value
return"children"in e?e.children.map(textOf).join(""):""}function signed(e){return c.reduce((e,[t,n])=>e.replaceAll(t,n),e)}var u=n(3e3)
const p={rows:20,steps:8}
function logText({heading:e,open:t,folded:n},a="",s=[]){const i=r.cv`${(0,r.aL)(`${a}${e.word.toUpperCase()}: `)}${e.reason}`
const l=[...[i,...s].flatMap(e=>(0,o.LV)("",e)),"",...blockLines([...t.flat(),...n.parts.flat()],{width:o.MY,keepsValues:true}).map(({text:e})=>e)]
return`${l.map(o.$0).join("\n")}\n`}function logOf(e){const{pull:t}=e
return logText((0,s.j2)((0,u.d)(e),p,a.EB),"",t===null?[]:[r.cv`Pull request ${(0,r.aL)(String(t.number))} of ${t.repository} into ${t.base}, head ${t.head.slice(0,12)}`])}}),6470:((e,t,n)=>{n.d(t,{Rd:()=>sitesDetails,bo:()=>findingsDetails,jc:()=>approvalsDetails,kc:()=>spreadTable,uH:()=>reachDetails,vt:()=>basisDetails})
var r=n(1953)
var o=n(1551)
var a=n(7490)
var s=n(3848)
var i=n(7111)
var l=n(2499)
var c=n(9997)
function findingsDetails(e,t){if(e.length===0)return[]
return[(0,c.FY)((0,c.ko)("Findings")),(0,c.e5)(e.map(({finding:e,description:n,of:r})=>{const{title:o,expected:s,observed:l}=n
const d=shorten(l,t.rows)
return[(0,c.FY)(a.cv`${(0,a.aL)((0,i.R)(e.effect))} · ${(0,a.ps)(e.code)}: `,(0,c.ko)(o),r===null?[]:a.cv` (pull request ${(0,a.h3)(r)})`),(0,c.e5)([[(0,c.FY)(a.cv`expected: ${s}`)],...d.length===1?d.map(e=>[(0,c.FY)(a.cv`found: ${e}`)]):[[(0,c.FY)((0,a.aL)("found:")),(0,c.e5)(d.map(e=>[(0,c.FY)(e)]))]]])]}))]}function shorten(e,t){const n=e.length-t
return n>0?[...e.slice(0,t),(0,a.aL)(`… ${(0,o.LS)(n,"more","more")}; all in the decision record`)]:[...e]}function sitesDetails(e,t){if(e.length===0)return[]
const n=e.map(({site:e,violations:t})=>[a.cv`${e.id}`,e.name===null?(0,a.aL)("–"):a.cv`${e.name}`,e.cohorts.length===0?(0,a.aL)("none"):(0,a.p_)(e.cohorts,4),(0,a.fj)(t.map(l.Lk),"; ")])
return[(0,c.FY)((0,c.ko)("Offending sites")),(0,c.tp)([{head:"Site"},{head:"Name"},{head:"In cohort"},{head:"Why it may not receive this change"}],n,t.rows,"; all in the decision record")]}function reachDetails(e,t){const n=e.filter(({paths:e})=>e>0)
if(n.length===0)return[]
const r=n.map(({cohort:e,paths:t})=>a.cv`${e} (${(0,a.aL)((0,o.LS)(t,"path"))})`)
return[(0,c.FY)((0,c.ko)("Reached by changed paths"),a.cv`: ${(0,a.fj)(r,", ",t.rows)}`)]}function approvalsDetails(e,t){if(e===null)return[]
const{tally:n,cohorts:o,policy:i,discounted:l}=e
const d=[...[...o].map(([e,t])=>a.cv`${e}: ${(0,s.N$)(t)}`),...i===null?[]:[a.cv`the policy and what it guards: ${(0,s.N$)(i)}`]]
return[(0,c.FY)((0,c.ko)("Approvals"),(0,a.aL)(`: ${n}`)),...d.length===0?[]:[(0,c.e5)(d.slice(0,t.rows).map(e=>[(0,c.FY)(e)]))],...l.length===0?[]:[(0,c.tp)([{head:"Approval that does not count"},{head:"Why"}],l.map(({login:e,reason:t})=>[a.cv`${e}`,(0,a.aL)((0,r.f)(t))]),t.rows,"")]]}function basisDetails(e,{run:t}){return[...e.map(e=>(0,c.FY)(e)),...t===null?[]:[(0,c.FY)((0,c.nf)("Workflow run",t),(0,a.aL)(": the report with every site and the decision record are there, where the workflow keeps them"))]]}function spreadTable(e,t){if(e.length===0)return[]
return[(0,c.tp)([{head:"What sites have"},{head:"Sites",align:"right"},{head:"Now"}],e.map(({has:e,sites:t,meaning:n})=>[e??(0,a.aL)("not known"),(0,a.aL)((0,o.DK)(t)),n]),t.rows,"; all in the decision record")]}}),8243:((e,t,n)=>{n.d(t,{K:()=>Draft,u:()=>a})
var r=n(1551)
var o=n(9997)
const a=1e6
const s=[{rows:20,steps:8},{rows:10,steps:6},{rows:5,steps:4},{rows:2,steps:3}]
class Draft{#e
#t
#n=[]
constructor(e,t){this.#e=e
this.#t=t}fit(e,t="verdict"){for(const[n,r]of s.entries()){const o=joined(this.#n[n]??=this.#r(r),t)
if(sizeOf(o)<=e)return o}const n=this.#e({rows:1,steps:1})
const a=(0,o.GY)([(0,o.G8)(n.heading)],this.#t)
const i=n.open.filter(e=>e.length>0)
const l=n.folded.parts.filter(e=>e.length>0)
for(let s=i.length+l.length-1;s>=0;s-=1){const c=i.length+l.length-s
const d=`${(0,r.LS)(c,"section")} left out for length: all of it is in the decision record`
const u=fold(n.folded.summary,l.slice(0,Math.max(0,s-i.length)))
const p=(0,o.GY)([...i.slice(0,s).flat(),...u,...(0,o.zH)(d,[])],this.#t)
const f=joined({heading:a,rest:p},t)
if(sizeOf(f)<=e)return f}return a}#r(e){const{heading:t,open:n,folded:r}=this.#e(e)
return{heading:(0,o.GY)([(0,o.G8)(t)],this.#t),rest:(0,o.GY)([...n.flat(),...fold(r.summary,r.parts)],this.#t)}}}function joined({heading:e,rest:t},n){return n==="steps"?t:[e,t].filter(e=>e!=="").join("\n")}function sizeOf(e){return(new TextEncoder).encode(e).length}function fold(e,t){const n=t.flat()
return n.length===0?[]:(0,o.zH)(e,n)}}),9997:((e,t,n)=>{n.d(t,{FY:()=>paragraph,G8:()=>verdictHeading,GY:()=>serialise,aY:()=>code,e5:()=>bullets,jN:()=>numbered,ko:()=>strong,nf:()=>link,tp:()=>table,yK:()=>pasteable,zH:()=>details})
var r=n(2984)
var o=n(3269)
var a=n(1551)
var s=n(7490)
var i=n(2922)
var l=n(9525)
function phrasing(e){return e.filter(e=>!("text"in e)||e.text!=="").map(segmentNode)}function segmentNode(e){if("reference"in e)return{type:"link",url:"",data:{reference:e.reference},children:[referenceNode(e.reference)]}
return"code"in e?{type:"inlineCode",value:(0,i.g)(e.code)}:{type:"text",value:e.text}}function referenceNode(e){const t=(0,s.nt)(e)
return e.kind==="pull"?{type:"text",value:t}:{type:"inlineCode",value:t}}function strong(e){return{type:"strong",children:[{type:"text",value:e}]}}function link(e,t){return{type:"link",url:t,children:[{type:"text",value:e}]}}function paragraph(...e){return{type:"paragraph",children:e.flatMap(e=>"type"in e?[e]:phrasing(e))}}function code(e,t){return{type:"code",lang:e,value:t.join("\n")}}function numbered(e){return{type:"list",ordered:true,start:1,spread:false,children:e.map(item)}}function bullets(e){return{type:"list",ordered:false,spread:false,children:e.map(item)}}function item(e){return{type:"listItem",spread:e.some(e=>e.type==="code"),children:[...e]}}function table(e,t,n,r){const o=t.slice(0,n)
const s=t.length-o.length
const i=s>0?[[[{text:`… ${(0,a.DK)(s)} more${r}`}],...e.slice(1).map(()=>[])]]:[]
return{type:"table",align:e.map(e=>e.align??null),children:[e.map(e=>[{text:e.head}]),...o,...i].map(e=>({type:"tableRow",children:e.map(cell)}))}}function cell(e){return{type:"tableCell",children:phrasing(e)}}function details(e,t,n=false){return[{type:"html",value:`<details${n?" open":""}>\n<summary>${e}</summary>`},...t,{type:"html",value:"</details>"}]}function serialise(e,t){return(0,o.l)({type:"root",children:[...e]},{extensions:[(0,r.d)({tablePipeAlign:false})],bullet:"-",listItemIndent:"one",fences:true,rule:"-",handlers:{link:(e,n,r,o)=>{const a=e.data?.reference
const i=a===void 0?e.url:(0,l.hE)(a,t)
return a!==void 0&&i===null?`\`${(0,s.nt)(a)}\``:`[${r.containerPhrasing(e,{...o,before:"[",after:"]"})}](${i})`}}})}function pasteable(e){const[t,...n]=e
if(t===void 0)return[]
return n.length===0?[{type:"paragraph",children:[{type:"inlineCode",value:t}]}]:[code("text",e)]}function verdictHeading({symbol:e,word:t,reason:n}){const text=e=>({type:"text",value:e})
return{type:"heading",depth:3,children:[text(`${e} `),strong(t),text(" — "),...phrasing(n)]}}}),8574:((e,t,n)=>{n.d(t,{vm:()=>commentOf,z8:()=>report,j2:()=>reportParts,YG:()=>summaryOf})
var r=n(1551)
var o=n(7490)
var a=n(3848)
var s=n(9525)
var i=n(2851)
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
const a=[...n,...o.length>0?[{label:`${(0,r.DK)(o.length)} more cohorts`,bad:o.some(({bad:e})=>e)}]:[]]
const idsOf=e=>a.flatMap(({bad:t},n)=>t===e?[n]:[])
const[s,i]=[idsOf(true),idsOf(false)]
return[f,"flowchart LR",`  release(["${releaseLabel(e)}"])`,...a.map((e,t)=>`  c${t}["${e.label}"]`),...a.map((e,t)=>`  release ${e.bad?"-.->":"--\x3e"} c${t}`),...h,"  class release release",...i.length>0?[`  class ${i.map(e=>`c${e}`).join(",")} good`]:[],...s.length>0?[`  class ${s.map(e=>`c${e}`).join(",")} bad`,`  linkStyle ${s.join(",")} stroke:#cf222e,stroke-width:3px`]:[]].join("\n")}function releaseLabel(e){const t=(0,d.Cp)(e)
const n=`pull request ${e.pull.number}`
return t===null?n:`${n}<br/>${(0,r.LS)(t.targets.length,"targeted site")}`}function node(e){return{label:`${escaped(e.cohort)}<br/>${(0,d.SE)(e.standing,"alone")}${detail(e)}`,bad:e.standing==="undeclared"||e.standing==="unknown"}}function detail({sites:e,paths:t}){if(e!==null)return`<br/>${(0,d.Q9)(e," sites")}`
return t>0?`<br/>reached by ${(0,r.LS)(t,"path")}`:""}function escaped(e){return(0,u.g)(e,40).replaceAll(/[^A-Za-z0-9 ]/gu,e=>`#${e.codePointAt(0)??0};`)}var m=n(9997)
const g=[{head:"Cohort"},{head:"Declared"},{head:"Approved by / may approve"},{head:"Sites",align:"right"},{head:"Share",align:"right"}]
const v=2
function cohortTable(e,t){const{outcome:n,approvals:a,rows:s}=e
const{facts:i,verdict:l}=n
if(i===null)return[]
const c=l!=="deny"&&l!=="error"
const u=(0,d.Cp)(i)?.total??0
const p=a?.policy??null
const f=[...s.map(e=>cohortCells(e,u,a?.cohorts.get(e.cohort),c)),...(0,d.KY)(i).map(({where:e,sites:t,isKnown:n})=>[e,"❌ no","–",(0,r.DK)(t),n?(0,r.Fx)(t,u):"–"].map(o.aL)),...p===null?[]:[[(0,o.aL)("the policy"),(0,o.aL)("–"),approval(p,c),(0,o.aL)("–"),(0,o.aL)("–")]]]
if(f.length===0)return[]
const h=[...a?.cohorts.values()??[],p].some(e=>(e?.by.length??0)>0)
const shown=e=>c||h?e:e.toSpliced(v,1)
return[(0,m.tp)(shown(g),f.map(shown),t.rows," cohorts"),...i.declaration.kind==="read"&&s.length>0&&isRed(i)?[(0,m.aY)("mermaid",[reachChart(i)])]:[]]}function cohortCells({cohort:e,standing:t,sites:n},a,s,i){return[o.cv`${e}`,(0,o.aL)(`${t==="declared"?"✅ ":t==="implied"?"":"❌ "}${(0,d.SE)(t)}`),s===void 0?(0,o.aL)("–"):approval(s,i),(0,o.aL)(n===null?"not known":(0,d.Q9)(n)),(0,o.aL)(n===null?"–":(0,r.Fx)(n.targeted,a))]}function approval({by:e,may:t},n){if(e.length>0)return o.cv`✅ ${(0,o.p_)(e)}`
return n?o.cv`⏳ ${t}`:(0,o.aL)("–")}var $=n(6470)
var y=n(8243)
var b=n(5563)
var w=n(1876)
const k=[{head:"Sites of a permitted status"},{head:"Now",align:"right"},{head:"After the merge",align:"right"}]
function trialSection({facts:e},t){const n=e?.trial??null
if(n===null)return[]
const r=(0,w.eY)(n,n.estate.kind==="counted"?n.estate.after:null)
return[(0,m.FY)((0,m.ko)("What this changes")),estateBlock(n.estate,t),...r.length===0?[]:[(0,m.e5)(r.map(e=>[(0,m.FY)(e)]))]]}function estateBlock(e,t){if(e.kind!=="counted")return(0,m.FY)((0,w.Pv)(e))
const n=(0,w.s0)(e.before,e.after).map(({head:e,counts:t})=>[e,...t.map(o.aL)])
return(0,m.tp)(k,n,t.rows," rows")}const q=6e4
const x=3
function commentOf(e,t=s.EB){return`${i.t}\n\n${report(e,q,t)}`}function summaryOf(e,t=s.EB){return report(e,y.u,t)}function report(e,t,n,r="verdict"){const o=O.get(e)
const a=o?.links===n?o.draft:draftOf(e,n)
return a.fit(t,r)}const O=new WeakMap
function draftOf(e,t){const n=new y.K(n=>reportParts((0,c.d)(e),n,t),t)
O.set(e,{links:t,draft:n})
return n}function reportParts(e,t,n){const{outcome:r,reason:a}=e
return{heading:{...l._[r.verdict],reason:(0,o.aL)(a)},open:[noteOf(r),(0,b.Z)(e.steps,t),answersSection(e.approvals),cohortTable(e,t),warningsLine(e),trialSection(r,t)],folded:{summary:`Details${countsOf(e)}`,parts:[(0,$.bo)(e.findings,t),(0,$.Rd)(e.offenders,t),(0,$.uH)(e.rows,t),(0,$.jc)(e.approvals,t),(0,$.vt)(e.basis,n)]}}}function noteOf({note:e,facts:t}){return e===null||t!==null?[]:[(0,m.FY)((0,o.MZ)(e))]}function warningsLine({findings:e}){const t=e.filter(({finding:e})=>e.effect==="warn").map(({description:e})=>e.title)
return t.length===0?[]:[(0,m.FY)((0,m.ko)("Warning"),o.cv`: ${(0,o.fj)(t.map(o.aL),"; ",x)}`)]}function countsOf({findings:e,offenders:t,approvals:n}){const o=n?.discounted.length??0
const a=[...e.length>0?[(0,r.LS)(e.length,"finding")]:[],...t.length>0?[(0,r.LS)(t.length,"offending site")]:[],...o>0?[`${(0,r.LS)(o,"approval")} not counted`]:[]]
return a.length===0?"":`: ${a.join(", ")}`}function answersSection(e){if(e===null)return[]
const{answers:t,help:n}=e
return[...t.length===0?[]:[(0,m.FY)((0,m.ko)("Not understood"),(0,o.aL)(":")),(0,m.e5)(t.map(e=>[(0,m.FY)((0,a.O1)(e))]))],...n.length===0?[]:[(0,m.FY)((0,m.ko)("What can be said here"),(0,o.aL)(":")),(0,m.e5)(n.map(e=>[(0,m.FY)(e)]))]]}}),5563:((e,t,n)=>{n.d(t,{Z:()=>stepsSection})
var r=n(1551)
var o=n(7490)
var a=n(9997)
function stepsSection({steps:e,after:t},n){const s=e.slice(0,n.steps).map(e=>[...stepBlocks(e),...itemBlocks(e)])
const i=e.length-s.length
return[...s.length===1?s.flat():s.length===0?[]:[(0,a.jN)(s)],...i>0?[(0,a.FY)((0,o.aL)(`${(0,r.LS)(i,"more step")} in the decision record.`))]:[],...t===null?[]:[(0,a.FY)(t)]]}function stepBlocks({say:e,lines:t}){return[(0,a.FY)(e),...(0,a.yK)(t)]}function itemBlocks({items:e=[]}){return e.length===0?[]:[(0,a.e5)(e.map(stepBlocks))]}}),2499:((e,t,n)=>{n.d(t,{Cp:()=>resolutionOf,Hb:()=>reachRows,KY:()=>uncovered,Lk:()=>printViolation,Q9:()=>printTargeted,SE:()=>printStanding,nN:()=>offenders})
var r=n(2437)
var o=n(8667)
var a=n(1551)
var s=n(7490)
const i=["undeclared","unknown","declared","implied"]
function reachRows(e){const t=(0,r.MI)(e.declaration)
const n=t?.cohorts??[]
const a=(0,o._5)({cohorts:n,all:t?.all??false},e.policy)
const s=resolutionOf(e)
const l=new Set([...e.involved.cohorts,...e.scope.reach.keys(),...n])
const c=[...l].map(t=>{const r=e.policy.cohorts.get(t)
const i=e.declaration.kind==="read"&&r!==void 0&&(0,o.AZ)(a,r)
return{cohort:t,standing:r===void 0?"unknown":n.includes(t)?"declared":i?"implied":"undeclared",paths:e.scope.reach.get(t)?.length??0,sites:s===null?null:count(t,s)}})
return c.toSorted((e,t)=>i.indexOf(e.standing)-i.indexOf(t.standing))}function resolutionOf(e){return e?.resolution?.ok===true?e.resolution.value:null}function count(e,{cohorts:t,violations:n}){const r=t.get(e)
if(r===void 0)return null
const o=n.filter(({kind:t,site:n})=>t==="inactive"&&n.cohorts.includes(e)).length
return{targeted:r.targeted,notPermitted:o,permitted:r.permitted}}function printTargeted({targeted:e,notPermitted:t,permitted:n},r=""){const o=`${(0,a.DK)(e-t)} of ${(0,a.DK)(n)}${r}`
return t===0?o:`${o}, and ${(0,a.DK)(t)} of another status`}function offenders(e){const t=new Map
for(const n of e.flatMap(({finding:e})=>"sites"in e?e.sites:[])){const e=t.get(n.site.id)
if(e===void 0)t.set(n.site.id,{site:n.site,violations:[n]})
else e.violations.push(n)}return[...t.values()]}function printViolation({kind:e,reasons:t}){switch(e){case"unknown":return(0,s.aL)("not in the inventory")
case"inactive":return s.cv`status ${(0,s.p_)(t)}`
case"outside-cohort":return s.cv`outside ${(0,s.p_)(t)}`
case"ambiguous":return s.cv`in ${(0,s.p_)(t)} at once`
case"incapable":return s.cv`violates ${(0,s.p_)(t)}`
case"unproven":return s.cv`no value for ${(0,s.p_)(t)}`
case"disputed":return s.cv`not confirmed by ${(0,s.p_)(t.slice(0,1))}`}}const l={declared:{cell:"yes",alone:"✓ declared"},undeclared:{cell:"no",alone:"✗ not declared"},implied:{cell:"covered",alone:"✓ covered"},unknown:{cell:"not in the policy",alone:"✗ not in the policy"}}
function printStanding(e,t="cell"){return l[e][t]}function uncovered(e){const t=resolutionOf(e)?.violations??[]
const n=t.filter(({kind:e,site:t})=>e==="outside-cohort"&&t.cohorts.length===0)
const r=t.filter(({kind:e})=>e==="unknown")
return[{where:"in no cohort",why:"not covered",sites:n.length,isKnown:true},{where:"not in the inventory",why:"unknown",sites:r.length,isKnown:false}].filter(({sites:e})=>e>0)}}),643:((e,t,n)=>{n.d(t,{Ik:()=>object,So:()=>trialValue,oD:()=>policyValue,um:()=>resolutionValue})
var r=n(1231)
var o=n(4979)
var a=n(2025)
var s=n(177)
function object(e){return Object.fromEntries(e)}function policyValue(e){const{inventory:t,releases:n,approvals:s,freezes:i,limit:l,emergency:c}=e
return{inventory:{provider:t.provider,from:(0,r.rP)(t),maxAgeMilliseconds:t.maxAge},cohorts:object([...e.cohorts].map(([e,{dimension:t,select:n,owners:r,paths:s,environments:i,waves:l,formerly:c,limit:d}])=>[e,{dimension:t,select:n===null?null:(0,a.vJ)(n),owners:r.map(o.n4),paths:s,environments:i,waves:l.map(e=>({...e,select:(0,a.vJ)(e.select)})),formerly:c,limit:d}])),releases:n,approvals:s,freezes:i,limit:l,emergency:c&&{...c,approvers:c.approvers.map(o.n4)},policyOwners:e.policyOwners.map(o.n4)}}function trialValue(e){return e&&{...e,estate:triedValue(e.estate)}}function triedValue(e){switch(e.kind){case"hidden":case"untried":return e
case"counted":return{kind:e.kind,before:e.before&&estateValue(e.before),after:estateValue(e.after)}}}function estateValue({total:e,permitted:t,cohorts:n,dimensions:r}){return{total:e,permitted:t,cohorts:object(n),dimensions:r}}function resolutionValue({snapshot:e,asOf:t,total:n,permitted:r,targets:o,cohorts:a,groups:i}){return{snapshot:e,asOf:t,total:n,permitted:r,targeted:o.length,cohorts:object(a),groups:(0,s.$G)(i)}}}),1044:((e,t,n)=>{n.d(t,{h1:()=>findingValue,Hp:()=>judgementValue,ry:()=>offendingSites,zv:()=>recordOf,VK:()=>stepsValue})
var r=n(7047)
var o=n(2222)
var a=n(4431)
var s=n(3278)
var i=n(643)
var l=n(1953)
var c=n(2933)
var d=n(6291)
var u=n(4979)
var p=n(953)
function approvalsValue({approvals:e,pull:t}){const n=timesOf(t)
const{missing:r,heard:o,...a}=e
return{...a,counted:e.counted.map(e=>({...e,at:n(e.url)})),discounted:e.discounted.map(e=>({...e,because:(0,l.f)(e.reason),at:n(e.url)})),vetoes:e.vetoes.map(e=>({...e,at:n(e.url)})),unapproved:e.unapproved.map(({cohort:e,owners:t})=>({cohort:e,owners:t.map(u.n4)})),eligible:e.eligible.map(({owners:e,excluded:t,...n})=>({...n,owners:e.map(u.n4),excluded:t.map(({owner:e,reason:t})=>({owner:(0,u.n4)(e),reason:t}))})),commands:o}}function timesOf(e){const t=new Map((0,c.Gv)(e).map(({writing:e,at:t})=>[e.url,t===d.oc?null:t]))
return e=>t.get(e)??null}function editsOf({revisions:e,timeline:t}){const n=e.slice(1).map(({at:e,by:t})=>({at:e,by:t?.login??null,what:"description"}))
const r=t.flatMap(e=>e.kind==="comment-deleted"||e.kind==="review-dismissed"?[]:[{at:e.at,by:e.by?.login??null,what:e.kind}])
return[...n,...r].toSorted((e,t)=>(0,p.U)(e.at,t.at))}var f=n(2048)
var h=n(3e3)
function recordOf(e,t,n=[]){const i=(0,a.ux)(e.map(e=>e.verdict))
return{...(0,s.d5)({verdict:i,gate:(0,o.E)(i,e)},e.flatMap(e=>e.findings),t),plan:(0,r.JP)(e.map(e=>e.plan)),judgements:e.map(judgementValue),sharedHead:n.map(sharerValue),evidence:t.evidence??null}}function sharerValue(e){return{number:e.pull?.number??null,verdict:e.verdict,reason:(0,h.d)(e).reason,codes:(0,s.MZ)(e.findings),plan:e.plan}}function judgementValue(e){const t=(0,h.d)(e)
const{facts:n,pull:a}=e
return{verdict:e.verdict,gate:(0,o.E)(e.verdict,[e]),note:e.note,reason:t.reason,steps:stepsValue(t.steps),codes:(0,s.MZ)(e.findings),plan:e.plan,pullRequest:a===null?null:{repository:a.repository,number:a.number,title:a.title,url:a.url,state:a.state,author:a.author?.login??null,base:a.base,head:a.head,headBranch:a.headBranch,headRepository:a.headRepository,labels:a.labels,changes:a.changes.map(({path:e,previous:t,kind:n})=>({path:e,previous:t,kind:n})),edits:editsOf(a)},policy:n&&(0,i.oD)(n.policy),scope:n&&{...n.scope,reach:(0,i.Ik)(n.scope.reach)},trial:(0,i.So)(n?.trial??null),declaration:n?.declaration.kind==="read"?{sources:n.declaration.sources,...(0,r.OK)(n.declaration.declaration)}:null,involved:n?.involved??null,cohorts:t.rows.map(({cohort:e,standing:t,paths:n})=>({cohort:e,standing:t,paths:n})),resolution:n?.resolution?.ok===true?(0,i.um)(n.resolution.value):null,approvals:n&&approvalsValue(n),findings:t.findings.map(findingValue),offendingSites:offendingSites(t.offenders)}}function offendingSites(e){return e.map(({site:e,violations:t})=>({id:e.id,name:e.name,status:e.status,cohorts:e.cohorts,violations:t.map(({kind:e,reasons:t})=>({kind:e,reasons:t}))}))}function findingValue({finding:e,description:t}){const{code:n,effect:r,...o}=e
const{title:a,expected:s,observed:i,next:l}=t
return{code:n,effect:r,title:a,expected:(0,f.l)(s),observed:i.map(f.l),next:stepValue(l),evidence:"sites"in o?{sites:o.sites.map(({site:e})=>e.id)}:o}}function stepValue({say:e,lines:t,items:n=[]}){return{say:(0,f.l)(e),lines:t,...n.length>0&&{items:n.map(e=>({say:(0,f.l)(e.say),lines:e.lines}))}}}function stepsValue({steps:e,after:t}){return{steps:e.map(stepValue),after:t&&(0,f.l)(t)}}}),2048:((e,t,n)=>{n.d(t,{T:()=>parseRecordedProse,l:()=>recordProse})
var r=n(7490)
function recordProse(e){return(0,r.wh)(e,e=>JSON.stringify(e).slice(1,-1))}const o=/"(?:[^"\\]|\\.)*"/gs
const a=/#(?<number>[1-9]\d{0,8})\b|\b(?<oid>[0-9a-f]{12})\b/g
function parseRecordedProse(e){return divide(e,o,ownWords,([e])=>({code:parseValue(e)}))}function ownWords(e){return divide(e,a,e=>[{text:e}],({groups:e})=>e?.["number"]===void 0?{reference:{kind:"commit",oid:e?.["oid"]??""}}:{reference:{kind:"pull",number:Number(e["number"])}})}function divide(e,t,n,r){const o=[]
let a=0
for(const s of e.matchAll(t)){if(s.index>a)o.push(...n(e.slice(a,s.index)))
o.push(r(s))
a=s.index+s[0].length}return a<e.length?[...o,...n(e.slice(a))]:o}function parseValue(e){try{const t=JSON.parse(e)
return typeof t==="string"?t:e}catch{return e.slice(1,-1)}}}),1876:((e,t,n)=>{n.d(t,{Pv:()=>describeUntried,eY:()=>trialNotes,s0:()=>trialRows})
var r=n(1551)
var o=n(7490)
function trialRows(e,t){const n=new Set([...e?.cohorts.keys()??[],...t.cohorts.keys()])
const a=new Set([...e?.dimensions??[],...t.dimensions].map(({name:e})=>e))
const row=(n,o)=>{const count=e=>e===void 0?"–":(0,r.DK)(e)
return{head:n,counts:[count(e===null?void 0:o(e)),count(o(t))]}}
const dimension=(e,t)=>e.dimensions.find(e=>e.name===t)
const of=e=>a.size>1?o.cv` of ${e}`:(0,o.aL)("")
return[...[...n].map(e=>row(o.cv`${e}`,t=>t.cohorts.get(e))),...[...a].flatMap(e=>[row(o.cv`in no cohort${of(e)}`,t=>dimension(t,e)?.none),row(o.cv`in several cohorts${of(e)}`,t=>dimension(t,e)?.several.length)]),row((0,o.aL)("all sites"),e=>e.total)]}function describeUntried(e){return e.kind==="hidden"?(0,o.aL)("The sites are not shown: the author of this pull request has no write access to the repository."):o.cv`It could not be tried on the sites: ${(0,o.MZ)(e.why)}.`}function trialNotes({dimensions:e,untried:t},n){const r=(n?.dimensions??[]).filter(e=>e.several.length>0)
return[...r.map(e=>o.cv`In several cohorts of ${e.name}: ${(0,o.p_)(e.several,10)}. No release can target them.`),...e.length>1?[o.cv`Cohorts of the dimensions ${(0,o.p_)(e)} have environments: a release is deployed to one only where it covers all that the environment holds. A part that goes first is better a wave.`]:[],...t.map(e=>o.cv`Not looked up: ${(0,o.MZ)(e)}.`)]}}),3e3:((e,t,n)=>{n.d(t,{d:()=>viewOf})
var r=n(1551)
var o=n(3834)
var a=n(3848)
var s=n(7111)
var i=n(2499)
var l=n(4086)
var c=n(7490)
function stepsOf(e,t){const{verdict:n,facts:r,pull:o}=e
if(n==="skip")return{steps:whenSkipped(r),after:null}
if(n==="allow")return{steps:whenAllowed(o?.state??"open"),after:null}
const a=t.filter(({finding:e})=>e.effect!=="warn")
const s=a.filter(({finding:e})=>e.effect==="deny"||e.effect==="error")
if(s.length===0)return{steps:[...boundNumber(e),...merged(a,r)],after:null}
const i=t.some(({finding:e})=>e.effect==="hold")
return{steps:merged(s,r),after:i?(0,c.aL)("Ask for approvals after that: who must approve may change."):null}}function whenSkipped(e){if(e===null||e.scope.onReleaseBranch)return[]
const t=e.policy.releases.branches??[e.defaultBranch]
return[{say:c.cv`The base branch is ${e.pull.base}; releases go into ${(0,c.gP)(t)}. If this is a release, change the base branch.`,lines:[]}]}function whenAllowed(e){switch(e){case"unopened":return[{say:(0,c.aL)("Open the pull request. No approval is needed."),lines:[]}]
case"open":return[{say:(0,c.aL)("Merge it. A new commit or a changed declaration is judged again and needs new approvals."),lines:[]}]
case"merged":return[{say:(0,c.aL)("It is merged. The gate judges it again when it is deployed."),lines:[]}]
case"closed":return[{say:(0,c.aL)("It is closed without being merged. Reopen it to release it."),lines:[]}]}}function merged(e,t){const n=e.map(({finding:e})=>e).filter(l.WY)
const[r]=n
return e.flatMap(({finding:e,description:o})=>{if(!(0,l.WY)(e))return[o.next]
return e===r?[(0,l.ov)(n,t)]:[]})}function boundNumber({facts:e,findings:t}){const n=(0,i.Cp)(e)
const r=e?.declaration.kind==="read"&&e.declaration.declaration.expect===null&&(e.pull.state==="open"||e.pull.state==="unopened")&&e.approvals.counted.length===0&&t.some(({code:e})=>e==="approval.missing")
if(n===null||!r)return[]
return[{say:(0,c.aL)("Optional: to stop a release that reaches another number of sites, add this line first (it changes the plan):"),lines:[c.n8`Expect-Sites: ${n.targets.length}`]}]}var d=n(2285)
const u=new WeakMap
function viewOf(e){const t=u.get(e)??makeView(e,"check")
u.set(e,t)
return t}function makeView(e,t){const{facts:n}=e
const r=(0,s.lb)(e,t)
return{outcome:e,reason:(0,s.A3)(r)??clearReason(e,n),findings:r,steps:stepsOf(e,r),rows:n===null||!n.scope.release?[]:(0,i.Hb)(n),approvals:n===null?null:(0,a.A2)(n),offenders:(0,i.nN)(r),basis:(0,o.H)(e)}}function clearReason({verdict:e},t){if(e==="skip")return t!==null&&!t.scope.onReleaseBranch?"the base branch is not a release branch":d.r
if(t?.declaration.kind==="unneeded")return"only release manifests are deleted, renamed or widened"
const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
const o=t===null?0:t.approvals.counted.filter(({cohorts:e})=>e.length>0).length
return`${n===null?"all targeted sites":(0,r.LS)(n,"site")} covered, ${(0,r.LS)(o,"approval")}`}})}

