export const id=780
export const ids=[780]
export const modules={9406:((e,t,n)=>{n.r(t)
n.d(t,{internal:()=>internal,judge:()=>judge_judge,refuse:()=>judge_refuse})
function failure(e,t,n,o){return{effect:"error",code:e,asked:t,expected:n,observed:o}}var o=n(5569)
var r=n(9506)
var s=n(2432)
var a=n(7494)
var i=n(347)
var l=n(3824)
var c=n(2962)
var u=n(3437)
var d=n(5943)
const h=d.Ikc({tree:d.YOg(d.Ikc({path:d.YjP(),type:d.YjP()})),truncated:d.zMY()})
async function fetchPaths(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",{tree_sha:t,recursive:"1"},h)
if(!n.ok)return n
const r=n.value.tree.filter(({type:e})=>e!=="tree").map(({path:e})=>e)
return(0,o.ok)({paths:r,complete:!n.value.truncated})}var f=n(3826)
var p=n(2470)
var m=n(4414)
var g=n(9840)
var v=n(6159)
var y=n(6833)
const documentOf=e=>`query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${c.O6} } } } } }\n    policy: object(expression: $policy) { ${v.h7} }\n    pullRequest(number: $number) {\n      ${y.lF} ${(0,y.CY)(e)}\n    }\n  }\n}`
const w=d.Ikc({repository:d.Ikc({nameWithOwner:d.YjP(),defaultBranchRef:d.Ikc({name:d.YjP(),target:d.Ikc({oid:d.YjP(),history:d.Ikc({totalCount:d.Whr(),nodes:d.YOg(c.Yl)})})}),policy:v.u_,pullRequest:(0,y.cl)(y.Br.extend({mergeCommit:y.uX}))})})
async function fetchPullRequest(e,t){const{number:n,policyPath:r}=t
const s=`pull request #${n}`
const a=await(0,g.Wz)(t=>e.query(s,documentOf(t),{number:n,policyPath:r,policy:`HEAD:${r}`},w))
if(!a.ok)return a
const{repository:i}=a.value
const{pullRequest:l}=i
if(l===null)return(0,m.hU)(s,"a pull request of this repository","none with that number")
const u=await(0,y.My)(e,i.nameWithOwner,l)
if(!u.ok)return u
const{target:d,name:h}=i.defaultBranchRef
const f=d.history.nodes[0]
return(0,o.ok)({pull:u.value,repository:{repository:i.nameWithOwner,defaultBranch:h,tip:d.oid,policy:(0,v.rz)(i.policy),policySince:f===void 0?null:(0,c.mo)(f,h),policyFirst:d.history.totalCount===1},beforeMerge:(0,y.ki)(l.mergeCommit),published:{comment:u.value.comments.find(e=>e.mine&&e.body.startsWith(t.marker))?.id??null}})}const b={repository:null,codes:null,run:null}
function hrefOf(e,{repository:t,codes:n}){switch(e.kind){case"pull":return t===null?null:`${t}/pull/${e.number}`
case"commit":return t===null?null:`${t}/commit/${e.oid}`
case"finding-code":return n===null?null:`${n}#${anchorOf(e.code)}`}}function anchorOf(e){return e.replaceAll(".","")}var k=n(1551)
var $=n(7490)
var x=n(2285)
var O=n(2437)
var S=n(8667)
const j=["undeclared","unknown","declared","implied"]
function reachRows(e){const t=(0,O.MI)(e.declaration)
const n=t?.cohorts??[]
const o=(0,S._5)({cohorts:n,all:t?.all??false},e.policy)
const r=resolutionOf(e)
const s=new Set([...e.involved.cohorts,...e.scope.reach.keys(),...n])
const a=[...s].map(t=>{const s=e.policy.cohorts.get(t)
const a=e.declaration.kind==="read"&&s!==void 0&&(0,S.AZ)(o,s)
return{cohort:t,standing:s===void 0?"unknown":n.includes(t)?"declared":a?"implied":"undeclared",paths:e.scope.reach.get(t)?.length??0,sites:r===null?null:count(t,r)}})
return a.toSorted((e,t)=>j.indexOf(e.standing)-j.indexOf(t.standing))}function resolutionOf(e){return e?.resolution?.ok===true?e.resolution.value:null}function count(e,{cohorts:t,violations:n}){const o=t.get(e)
if(o===void 0)return null
const r=n.filter(({kind:t,site:n})=>t==="inactive"&&n.cohorts.includes(e)).length
return{targeted:o.targeted,notPermitted:r,permitted:o.permitted}}function printTargeted({targeted:e,notPermitted:t,permitted:n},o=""){const r=`${(0,k.DK)(e-t)} of ${(0,k.DK)(n)}${o}`
return t===0?r:`${r}, and ${(0,k.DK)(t)} of another status`}function offenders(e){const t=new Map
for(const n of e.flatMap(({finding:e})=>"sites"in e?e.sites:[])){const e=t.get(n.site.id)
if(e===void 0)t.set(n.site.id,{site:n.site,violations:[n]})
else e.violations.push(n)}return[...t.values()]}function printViolation({kind:e,reasons:t}){switch(e){case"unknown":return(0,$.aL)("not in the inventory")
case"inactive":return(0,$.cv)`status ${(0,$.p_)(t)}`
case"outside-cohort":return(0,$.cv)`outside ${(0,$.p_)(t)}`
case"ambiguous":return(0,$.cv)`in ${(0,$.p_)(t)} at once`
case"incapable":return(0,$.cv)`violates ${(0,$.p_)(t)}`
case"unproven":return(0,$.cv)`no value for ${(0,$.p_)(t)}`
case"disputed":return(0,$.cv)`not confirmed by ${(0,$.p_)(t.slice(0,1))}`}}function printStanding(e){switch(e){case"declared":return"yes"
case"undeclared":return"no"
case"implied":return"covered"
case"unknown":return"not in the policy"}}function uncovered(e){const t=resolutionOf(e)?.violations??[]
return{unassigned:t.filter(({kind:e,site:t})=>e==="outside-cohort"&&t.cohorts.length===0).length,unknown:t.filter(({kind:e})=>e==="unknown").length}}function basis(e){const{facts:t}=e
const n=resolutionOf(t)
return[(0,$.aL)(x._[e.verdict].explanation),...e.plan===null?[]:[(0,$.cv)`Plan (what an approval approves): ${e.plan}`],...t===null||n===null?[]:[inventoryLine(n,t.policy.releases.statuses)]]}function inventoryLine({total:e,permitted:t,snapshot:n,asOf:o},r){return(0,$.cv)`Inventory (all sites there are): ${(0,$.aL)((0,k.LS)(e,"site"))}, ${(0,$.aL)((0,k.DK)(t))} of them ${(0,$.gP)(r)}; snapshot ${n}, as of ${o}`}var P=n(1919)
var q=n(7547)
var A=n(4979)
function approvalsView(e){const{counted:t,eligible:n,discounted:o,answers:r}=e.approvals
const s=tally(e)
if(s===null)return null
const a=n.map(e=>{const n=t.filter(({cohorts:t,forPolicy:n})=>e.cohort==="policy"?n:t.includes(e.cohort))
return[e.cohort,{by:n.map(({login:e})=>e),may:(0,P.he)(e)}]})
return{tally:s,cohorts:new Map(a.filter(([e])=>e!=="policy")),policy:a.find(([e])=>e==="policy")?.[1]??null,discounted:o,answers:r,help:e.approvals.heard.some(({verb:e})=>e==="help")?helpOf(e):[]}}function helpOf({approvals:{eligible:e},plan:t,policy:{emergency:n}}){const o=(0,$.p_)(e.map(({cohort:e})=>e==="policy"?"policy-owners":e))
return[...e.map(e=>(0,$.cv)`${(0,q.y)([e.cohort],t)} approves for ${e.cohort}; by ${(0,P.he)(e)}`),...e.length===0?[]:[(0,$.cv)`${"/cohort reject"} and a reason is a veto, until the same person approves; by the owners of ${o}`],(0,$.cv)`${"/cohort recheck"} judges the pull request again; by whoever can comment`,...n===null?[]:[(0,$.cv)`${"/cohort emergency"} opens a gate that only time or number holds back, after the merge: the report of that gate shows the line; by ${n.approvals} of ${(0,$.gP)(n.approvers.map(A.n4))}`]]}function tally({approvals:e,involved:t,scope:n}){if(!n.release)return n.guarded.length>0?"by a policy owner":null
if(e.needed===0)return"none needed for a release within one cohort"
const o=e.counted.filter(({cohorts:e})=>e.length>0).length
const r=e.unattributed.length>0?"; one more, for commits that are not linked to a GitHub account":""
const s=t.crossCohort?"sites of more than one cohort":t.cohorts.length>1?"one cohort of each dimension":"one cohort only"
return`${o} of ${(0,k.LS)(e.needed,"needed approval")} (${s}${r})`}function printApproval({by:e,may:t}){return e.length===0?(0,$.cv)`not yet; may approve: ${t}`:(0,$.cv)`approved by ${(0,$.p_)(e)}`}function describeAnswer({login:e,why:t,written:n,line:o}){switch(t){case"unreadable":return(0,$.cv)`${e} wrote ${n}, which is no command. If one was meant, write: ${o}`
case"in-code":return(0,$.cv)`${e} wrote ${n} in a code block, where it is no command. Write it outside: ${o}`
case"in-review":return(0,$.cv)`${e} wrote ${n} in a review, where it counts for nothing. Approve by the review itself, or in a comment: ${o}`}}var C=n(3197)
function describeAll({findings:e,facts:t,pull:n},o){const r=n?.state==="unopened"?"clone":o
return(0,C.g)(e).map(e=>({finding:e,description:(0,C.q0)(e,{at:r,release:t,gate:null}),of:null}))}function reasonOf(e){const t=e.filter(({finding:e,of:t})=>t===null&&e.effect!=="warn")
const[n]=t
if(n===void 0)return null
const o=t.length-1
return o>0?`${n.description.title}; ${(0,k.LS)(o,"more finding")}`:n.description.title}function printEffect(e){return e==="warn"?"warning":e}var L=n(4086)
function stepsOf(e,t){const{verdict:n,facts:o,pull:r}=e
if(n==="skip")return{steps:whenSkipped(o),after:null}
if(n==="allow")return{steps:whenAllowed(r?.state??"open"),after:null}
const s=t.filter(({finding:e})=>e.effect!=="warn")
const a=s.filter(({finding:e})=>e.effect==="deny"||e.effect==="error")
if(a.length===0)return{steps:[...boundNumber(e),...merged(s,o)],after:null}
const i=t.some(({finding:e})=>e.effect==="hold")
return{steps:merged(a,o),after:i?(0,$.aL)("Ask for approvals after that: who must approve depends on what is left."):null}}function whenSkipped(e){if(e===null||e.scope.onReleaseBranch)return[]
const t=e.policy.releases.branches??[e.defaultBranch]
return[{say:(0,$.cv)`The base branch is ${e.pull.base}; releases go into ${(0,$.gP)(t)}. If this is a release, change the base branch.`,lines:[]}]}function whenAllowed(e){switch(e){case"unopened":return[{say:(0,$.aL)("Open the pull request. No approval is needed."),lines:[]}]
case"open":return[{say:(0,$.aL)("Merge it. A new commit or a changed declaration is judged again and needs new approvals."),lines:[]}]
case"merged":return[{say:(0,$.aL)("It is merged. The gate judges it again when it is deployed."),lines:[]}]
case"closed":return[{say:(0,$.aL)("It is closed without being merged. Reopen it to release it."),lines:[]}]}}function merged(e,t){const n=e.map(({finding:e})=>e).filter(L.WY)
const[o]=n
return e.flatMap(({finding:e,description:r})=>{if(!(0,L.WY)(e))return[r.next]
return e===o?[(0,L.ov)(n,t)]:[]})}function boundNumber({facts:e,findings:t}){const n=resolutionOf(e)
const o=e?.declaration.kind==="read"&&e.declaration.declaration.expect===null&&(e.pull.state==="open"||e.pull.state==="unopened")&&e.approvals.counted.length===0&&t.some(({code:e})=>e==="approval.missing")
if(n===null||!o)return[]
return[{say:(0,$.aL)("Optional: to stop a release that reaches another number of sites, add this line first (it changes the plan):"),lines:[(0,$.n8)`Expect-Sites: ${n.targets.length}`]}]}const M=new WeakMap
function viewOf(e){const t=M.get(e)??makeView(e)
M.set(e,t)
return t}function makeView(e){const{facts:t}=e
const n=describeAll(e,"check")
return{outcome:e,reason:reasonOf(n)??clearReason(e,t),findings:n,steps:stepsOf(e,n),rows:t===null||!t.scope.release?[]:reachRows(t),approvals:t===null?null:approvalsView(t),offenders:offenders(n),basis:basis(e)}}function clearReason({verdict:e},t){if(e==="skip")return t!==null&&!t.scope.onReleaseBranch?"the base branch is not a release branch":x.r
if(t?.declaration.kind==="unneeded")return"only release manifests are deleted, renamed or widened"
const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
const o=t===null?0:t.approvals.counted.filter(({cohorts:e})=>e.length>0).length
return`${n===null?"all targeted sites":(0,k.LS)(n,"site")} covered, ${(0,k.LS)(o,"approval")}`}var I=n(2984)
var _=n(3269)
var T=n(2922)
function phrasing(e){return e.filter(e=>!("text"in e)||e.text!=="").map(segmentNode)}function segmentNode(e){if("reference"in e)return{type:"link",url:"",data:{reference:e.reference},children:[referenceNode(e.reference)]}
return"code"in e?{type:"inlineCode",value:(0,T.g)(e.code)}:{type:"text",value:e.text}}function referenceNode(e){const t=(0,$.nt)(e)
return e.kind==="pull"?{type:"text",value:t}:{type:"inlineCode",value:t}}function strong(e){return{type:"strong",children:[{type:"text",value:e}]}}function nodes_link(e,t){return{type:"link",url:t,children:[{type:"text",value:e}]}}function paragraph(...e){return{type:"paragraph",children:e.flatMap(e=>"type"in e?[e]:phrasing(e))}}function code(e,t){return{type:"code",lang:e,value:t.join("\n")}}function numbered(e){return{type:"list",ordered:true,start:1,spread:false,children:e.map(item)}}function bullets(e){return{type:"list",ordered:false,spread:false,children:e.map(item)}}function item(e){return{type:"listItem",spread:e.some(e=>e.type==="code"),children:[...e]}}function table(e,t,n,o){const r=t.slice(0,n)
const s=t.length-r.length
const a=s>0?[[[{text:`… ${(0,k.DK)(s)} more${o}`}],...e.slice(1).map(()=>[])]]:[]
return{type:"table",align:e.map(e=>e.align??null),children:[e.map(e=>[{text:e.head}]),...r,...a].map(e=>({type:"tableRow",children:e.map(cell)}))}}function cell(e){return{type:"tableCell",children:phrasing(e)}}function details(e,t,n=false){return[{type:"html",value:`<details${n?" open":""}>\n<summary>${e}</summary>`},...t,{type:"html",value:"</details>"}]}function serialise(e,t){return(0,_.l)({type:"root",children:[...e]},{extensions:[(0,I.d)({tablePipeAlign:false})],bullet:"-",listItemIndent:"one",fences:true,rule:"-",handlers:{link:(e,n,o,r)=>{const s=e.data?.reference
const a=s===void 0?e.url:hrefOf(s,t)
return s!==void 0&&a===null?`\`${(0,$.nt)(s)}\``:`[${o.containerPhrasing(e,{...r,before:"[",after:"]"})}](${a})`}}})}function pasteable(e){const[t,...n]=e
if(t===void 0)return[]
return n.length===0?[{type:"paragraph",children:[{type:"inlineCode",value:t}]}]:[code("text",e)]}function answersSection(e){if(e===null)return[]
const{answers:t,help:n}=e
return[...t.length===0?[]:[paragraph(strong("Not understood"),(0,$.aL)(":")),bullets(t.map(e=>[paragraph(describeAnswer(e))]))],...n.length===0?[]:[paragraph(strong("What can be said here"),(0,$.aL)(":")),bullets(n.map(e=>[paragraph(e)]))]]}const R=12
const Y='%%{init: {"flowchart": {"wrappingWidth": 420, "nodeSpacing": 20, "rankSpacing": 60}}}%%'
const E=["  classDef release fill:#ddf4ff,stroke:#0969da,color:#1f2328","  classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px"]
function isRed(e){return nodesOf(e).some(({bad:e})=>e)}function nodesOf(e){const t=reachRows(e)
return[...t.filter(e=>e.standing!=="declared"&&e.standing!=="implied").map(node),...strayNodes(e),...t.filter(e=>e.standing==="declared"||e.standing==="implied").map(node)]}function reachChart(e){const t=nodesOf(e)
const n=t.slice(0,t.length>R?R-1:R)
const o=t.length-n.length
const r=o>0?[...n,{label:`${(0,k.DK)(o)} more cohorts`,bad:t.slice(n.length).some(e=>e.bad)}]:n
const s=r.flatMap((e,t)=>e.bad?[t]:[])
const a=r.flatMap((e,t)=>e.bad?[]:[t])
return[Y,"flowchart LR",`  release(["${releaseLabel(e)}"])`,...r.map((e,t)=>`  c${t}["${e.label}"]`),...r.map((e,t)=>`  release ${e.bad?"-.->":"--\x3e"} c${t}`),...E,"  class release release",...a.length>0?[`  class ${a.map(e=>`c${e}`).join(",")} good`]:[],...s.length>0?[`  class ${s.map(e=>`c${e}`).join(",")} bad`,`  linkStyle ${s.join(",")} stroke:#cf222e,stroke-width:3px`]:[]].join("\n")}function releaseLabel(e){const t=resolutionOf(e)
const n=`pull request ${e.pull.number}`
return t===null?n:`${n}<br/>${(0,k.LS)(t.targets.length,"targeted site")}`}function node(e){return{label:`${escaped(e.cohort)}<br/>${standing(e.standing)}${detail(e)}`,bad:e.standing==="undeclared"||e.standing==="unknown"}}function standing(e){switch(e){case"declared":return"✓ declared"
case"undeclared":return"✗ not declared"
case"implied":return"✓ covered"
case"unknown":return"✗ not in the policy"}}function detail({sites:e,paths:t}){if(e!==null)return` · ${printTargeted(e," sites")}`
return t>0?` · reached by ${(0,k.LS)(t,"path")}`:""}function strayNodes(e){const{unassigned:t,unknown:n}=uncovered(e)
return[...t>0?[{label:`in no cohort<br/>✗ not covered · ${(0,k.LS)(t,"site")}`,bad:true}]:[],...n>0?[{label:`not in the inventory<br/>✗ unknown · ${(0,k.LS)(n,"site")}`,bad:true}]:[]]}function escaped(e){return(0,T.g)(e,40).replaceAll(/[^A-Za-z0-9 ]/gu,e=>`#${e.codePointAt(0)??0};`)}const N=[{head:"Cohort"},{head:"Declared"},{head:"Approved by / may approve"},{head:"Sites",align:"right"},{head:"Share",align:"right"}]
const B=2
function cohortTable(e,t){const{outcome:n,approvals:o,rows:r}=e
const{facts:s,verdict:a}=n
if(s===null)return[]
const i=a!=="deny"&&a!=="error"
const l=resolutionOf(s)?.total??0
const c=o?.policy??null
const u=[...r.map(e=>cohortCells(e,l,o?.cohorts.get(e.cohort),i)),...strayCells(e,l),...c===null?[]:[[(0,$.aL)("the policy"),(0,$.aL)("–"),approval(c,i),(0,$.aL)("–"),(0,$.aL)("–")]]]
if(u.length===0)return[]
const d=[...o?.cohorts.values()??[],c].some(e=>(e?.by.length??0)>0)
const shown=e=>i||d?e:e.toSpliced(B,1)
return[table(shown(N),u.map(shown),t.rows," cohorts"),...s.declaration.kind==="read"&&r.length>0&&isRed(s)?[code("mermaid",[reachChart(s)])]:[]]}function cohortCells({cohort:e,standing:t,sites:n},o,r,s){return[(0,$.cv)`${e}`,(0,$.aL)(`${t==="declared"?"✅ ":t==="implied"?"":"❌ "}${printStanding(t)}`),r===void 0?(0,$.aL)("–"):approval(r,s),(0,$.aL)(n===null?"not known":printTargeted(n)),(0,$.aL)(n===null?"–":(0,k.Fx)(n.targeted,o))]}function approval({by:e,may:t},n){if(e.length>0)return(0,$.cv)`✅ ${(0,$.p_)(e)}`
return n?(0,$.cv)`⏳ ${t}`:(0,$.aL)("–")}function strayCells({outcome:{facts:e}},t){if(e===null)return[]
const{unassigned:n,unknown:o}=uncovered(e)
return[...n>0?[[(0,$.aL)("in no cohort"),(0,$.aL)("❌ no"),(0,$.aL)("–"),(0,$.aL)((0,k.DK)(n)),(0,$.aL)((0,k.Fx)(n,t))]]:[],...o>0?[[(0,$.aL)("not in the inventory"),(0,$.aL)("❌ no"),(0,$.aL)("–"),(0,$.aL)((0,k.DK)(o)),(0,$.aL)("–")]]:[]]}var D=n(1953)
function findingsDetails(e,t){if(e.length===0)return[]
return[paragraph(strong("Findings")),bullets(e.map(({finding:e,description:n,of:o})=>{const{title:r,expected:s,observed:a}=n
const i=shorten(a,t.rows)
return[paragraph((0,$.cv)`${(0,$.aL)(printEffect(e.effect))} · ${(0,$.ps)(e.code)}: `,strong(r),o===null?[]:(0,$.cv)` (pull request ${(0,$.h3)(o)})`),bullets([[paragraph((0,$.cv)`expected: ${s}`)],...i.length===1?i.map(e=>[paragraph((0,$.cv)`found: ${e}`)]):[[paragraph((0,$.aL)("found:")),bullets(i.map(e=>[paragraph(e)]))]]])]}))]}function shorten(e,t){const n=e.length-t
return n>0?[...e.slice(0,t),(0,$.aL)(`… ${(0,k.LS)(n,"more","more")}; all in the decision record`)]:[...e]}function sitesDetails(e,t){if(e.length===0)return[]
const n=e.map(({site:e,violations:t})=>[(0,$.cv)`${e.id}`,e.name===null?(0,$.aL)("–"):(0,$.cv)`${e.name}`,e.cohorts.length===0?(0,$.aL)("none"):(0,$.p_)(e.cohorts,4),(0,$.fj)(t.map(printViolation),"; ")])
return[paragraph(strong("Offending sites")),table([{head:"Site"},{head:"Name"},{head:"In cohort"},{head:"Why it may not receive this change"}],n,t.rows,"; all in the decision record")]}function reachDetails(e,t){const n=e.filter(({paths:e})=>e>0)
if(n.length===0)return[]
const o=n.map(({cohort:e,paths:t})=>(0,$.cv)`${e} (${(0,$.aL)((0,k.LS)(t,"path"))})`)
return[paragraph(strong("Reached by changed paths"),(0,$.cv)`: ${(0,$.fj)(o,", ",t.rows)}`)]}function approvalsDetails(e,t){if(e===null)return[]
const{tally:n,cohorts:o,policy:r,discounted:s}=e
const a=[...[...o].map(([e,t])=>(0,$.cv)`${e}: ${printApproval(t)}`),...r===null?[]:[(0,$.cv)`the policy and what it guards: ${printApproval(r)}`]]
return[paragraph(strong("Approvals"),(0,$.aL)(`: ${n}`)),...a.length===0?[]:[bullets(a.slice(0,t.rows).map(e=>[paragraph(e)]))],...s.length===0?[]:[table([{head:"Approval that does not count"},{head:"Why"}],s.map(({login:e,reason:t})=>[(0,$.cv)`${e}`,(0,$.aL)((0,D.f)(t))]),t.rows,"")]]}function basisDetails(e,{run:t}){return[...e.map(e=>paragraph(e)),...t===null?[]:[paragraph(nodes_link("Workflow run",t),(0,$.aL)(": the report with every site and the decision record are there, where the workflow keeps them"))]]}const z=[{rows:20,steps:8},{rows:10,steps:6},{rows:5,steps:4},{rows:2,steps:3}]
function fit(e,t,n,o){const size=e=>(new TextEncoder).encode(e).length
for(const n of z){const{open:r,folded:s}=e(n)
const a=serialise([...r.flat(),...fold(s.summary,s.parts)],o)
if(size(a)<=t)return a}const r=e({rows:1,steps:1})
const s=r.open.filter(e=>e.length>0)
const a=r.folded.parts.filter(e=>e.length>0)
for(let e=s.length+a.length-1;e>0;e-=1){const n=s.length+a.length-e
const i=`${(0,k.LS)(n,"section")} left out for length: all of it is in the decision record`
const l=a.slice(0,Math.max(0,e-s.length))
const c=serialise([...s.slice(0,e).flat(),...fold(r.folded.summary,l),...details(i,[])],o)
if(size(c)<=t)return c}return serialise([...n],o)}function fold(e,t){const n=t.flat()
return n.length===0?[]:details(e,n)}function stepsSection({steps:e,after:t},n){const o=e.slice(0,n.steps).map(e=>[...stepBlocks(e),...itemBlocks(e)])
const r=e.length-o.length
return[...o.length===1?o.flat():o.length===0?[]:[numbered(o)],...r>0?[paragraph((0,$.aL)(`${(0,k.LS)(r,"more step")} in the decision record.`))]:[],...t===null?[]:[paragraph(t)]]}function stepBlocks({say:e,lines:t}){return[paragraph(e),...pasteable(t)]}function itemBlocks({items:e=[]}){return e.length===0?[]:[bullets(e.map(stepBlocks))]}const F=[{head:"Sites of a permitted status"},{head:"Now",align:"right"},{head:"After the merge",align:"right"}]
function trialSection({facts:e},t){const n=e?.trial??null
if(n===null)return[]
const o=notesOf(n)
return[paragraph(strong("What this changes")),...estateBlocks(n,t),...o.length===0?[]:[bullets(o.map(e=>[paragraph(e)]))]]}function estateBlocks({estate:e},t){switch(e.kind){case"hidden":return[paragraph((0,$.aL)("The sites are not shown: the author of this pull request has no write access to the repository."))]
case"untried":return[paragraph((0,$.cv)`It could not be tried on the sites: ${(0,$.MZ)(e.why)}.`)]
case"counted":return[table(F,rowsOf(e.before,e.after),t.rows," rows")]}}function rowsOf(e,t){const n=[...new Set([...e?.cohorts.keys()??[],...t.cohorts.keys()])]
const o=[...new Set([...e?.dimensions??[],...t.dimensions].map(({name:e})=>e))]
const count=(e,t)=>{const n=e===null?void 0:t(e)
return(0,$.aL)(n===void 0?"–":(0,k.DK)(n))}
const row=(n,o)=>[n,count(e,o),count(t,o)]
const dimension=(e,t)=>e.dimensions.find(e=>e.name===t)
const of=e=>o.length>1?(0,$.cv)` of ${e}`:(0,$.aL)("")
return[...n.map(e=>row((0,$.cv)`${e}`,t=>t.cohorts.get(e))),...o.flatMap(e=>[row((0,$.cv)`in no cohort${of(e)}`,t=>dimension(t,e)?.none),row((0,$.cv)`in several cohorts${of(e)}`,t=>dimension(t,e)?.several.length)]),row((0,$.aL)("all sites"),e=>e.total)]}function notesOf({estate:e,dimensions:t,untried:n}){const o=e.kind==="counted"?e.after.dimensions.filter(e=>e.several.length>0):[]
return[...o.map(e=>(0,$.cv)`In several cohorts of ${e.name}: ${(0,$.p_)(e.several,10)}. No release can target them.`),...t.length>1?[(0,$.cv)`Cohorts of the dimensions ${(0,$.p_)(t)} have environments: a release is deployed to one only where it covers all that the environment holds. A part that goes first is better a wave.`]:[],...n.map(e=>(0,$.cv)`Not looked up: ${(0,$.MZ)(e)}.`)]}const W=3
function report(e,t,n,o="verdict"){const r=viewOf(e)
return fit(e=>reportParts(r,e,n,o),t,heading(r),n)}function reportParts(e,t,n,o="verdict"){const{outcome:r}=e
return{open:[o==="verdict"?heading(e):[],noteOf(r),stepsSection(e.steps,t),answersSection(e.approvals),cohortTable(e,t),warningsLine(e),trialSection(r,t)],folded:{summary:`Details${countsOf(e)}`,parts:[findingsDetails(e.findings,t),sitesDetails(e.offenders,t),reachDetails(e.rows,t),approvalsDetails(e.approvals,t),basisDetails(e.basis,n)]}}}function heading({outcome:e,reason:t}){const{symbol:n,word:o}=x._[e.verdict]
return[{type:"heading",depth:3,children:[{type:"text",value:`${n} `},strong(o),{type:"text",value:` — ${t}`}]}]}function noteOf({note:e,facts:t}){return e===null||t!==null?[]:[paragraph((0,$.MZ)(e))]}function warningsLine({findings:e}){const t=e.filter(({finding:e})=>e.effect==="warn").map(({description:e})=>e.title)
return t.length===0?[]:[paragraph(strong("Warning"),(0,$.cv)`: ${(0,$.fj)(t.map($.aL),"; ",W)}`)]}function countsOf({findings:e,offenders:t,approvals:n}){const o=n?.discounted.length??0
const r=[...e.length>0?[(0,k.LS)(e.length,"finding")]:[],...t.length>0?[(0,k.LS)(t.length,"offending site")]:[],...o>0?[`${(0,k.LS)(o,"approval")} not counted`]:[]]
return r.length===0?"":`: ${r.join(", ")}`}const K=255
const U=6e4
const G={subject:null,all:[]}
function checkRunOf(e,t=b,n=G){const{symbol:o,word:r,explanation:s}=x._[e.verdict]
const a=n.all.length>1
const i=a&&n.subject!==null?`#${n.subject}: `:""
return{conclusion:conclusionOf(e.verdict),title:`${i}${r}: ${viewOf(e).reason}`.slice(0,K),summary:`${o} ${s}\n${a?`\n${sharedSentence(n)}\n`:""}`,text:report(e,U,t,"steps")}}function sharedSentence({subject:e,all:t}){return`Pull requests ${t.join(", ")} have this head commit. The check run carries the worst of their verdicts${e===null?"":`, that of ${e}`}.`}function conclusionOf(e){switch(e){case"allow":case"skip":return"success"
case"hold":return"action_required"
case"deny":case"error":return"failure"}}const H="\x3c!-- cohort-guard --\x3e"
const V=6e4
function commentOf(e,t=b){return`${H}\n\n${report(e,V,t)}`}var J=n(3125)
const Z=12
const Q=10
function nextLines({steps:e,after:t}){if(e.length===0)return[]
return["What to do next",...e.flatMap((t,n)=>[...(0,J.LV)(e.length===1?"  ":`  ${n+1}. `,t.say),...t.lines.map(e=>`         ${e}`),...(t.items??[]).flatMap(e=>[...(0,J.LV)("     - ",e.say),...e.lines.map(e=>`         ${e}`)])]),...t===null?[]:(0,J.LV)("  ",t)]}function findingLines(e){if(e.length===0)return[]
return["Findings",...e.flatMap(({finding:e,description:t,of:n})=>{const{title:o,expected:r,observed:s}=t
const a=s.length-Z
const i=n===null?"":` (pull request #${n})`
return[...(0,J.LV)("  ",(0,$.aL)(`${printEffect(e.effect)} · ${e.code}: ${o}${i}`)),...(0,J.LV)("    expected  ",r),...s.slice(0,Z).flatMap((e,t)=>(0,J.LV)(t===0?"    found     ":"              ",e)),...a>0?[`              … ${(0,k.DK)(a)} more; all in the decision record`]:[]]})]}function siteLines(e){if(e.length===0)return[]
const t=e.slice(0,Q)
const n=Math.max(...t.map(({site:e})=>(0,T.g)(e.id,24).length))
return[`Offending sites: ${(0,k.DK)(e.length)}`,...t.flatMap(({site:e,violations:t})=>(0,J.LV)(`  ${(0,T.g)(e.id,24).padEnd(n)}  `,(0,$.cv)`${e.name===null?(0,$.aL)("(no name)"):(0,$.cv)`${e.name}`} in ${e.cohorts.length===0?(0,$.aL)("no cohort"):(0,$.p_)(e.cohorts,4)}: ${(0,$.fj)(t.map(printViolation),"; ")}`)),...e.length>Q?[`  … ${(0,k.DK)(e.length-Q)} more; all in the decision record`]:[]]}function blocks(e){return`${e.filter(e=>e.length>0).map(e=>e.map(J.$0).join("\n")).join("\n\n")}\n`}var X=n(7062)
function deploymentLine(e){const{cohort:t,environment:n,commit:o,branch:r,baseline:s,rollback:a}=e
const i=s===null?(0,$.aL)((0,X.T4)(e)?"every active site has it":"no baseline"):(0,$.cv)`baseline ${(0,$.rd)(s.commit)}, ${baselineKind(s)}`
return(0,$.cv)`${t} in the environment ${n}: commit ${(0,$.rd)(o)} ${r===null?(0,$.aL)("on no release branch"):(0,$.cv)`on ${r}`}; ${i}${(0,$.aL)(a.asked?"; asked for as a rollback":"")}`}function baselineKind({kind:e,otherJobs:t}){switch(e){case"deployment":return(0,$.aL)("the newest successful deployment before it")
case"sites":return(0,$.aL)("since when the sites that are furthest behind are judged")
case"policy":return(0,$.cv)`the ${"baseline"} of the environment in the policy`
case"first-policy":return t.length===0?(0,$.aL)("the commit that first added the policy"):(0,$.cv)`the commit that first added the policy (the policy names another job than those that have deployed here: ${(0,$.p_)(t,3)})`}}function unjudgedLine({baseline:e}){const t=e?.unjudged??null
if(t===null)return[]
const n=[...t.pulls.length===0?[]:[(0,$.cv)`pull requests ${(0,$.fj)(t.pulls.map($.h3),", ",20)}`],...t.direct.length===0?[]:[(0,$.cv)`commits without a pull request ${(0,$.p_)(t.direct,10)}`]]
return[(0,$.cv)`Left unjudged, since the owners of the environment answer for it: ${(0,$.aL)((0,k.LS)(t.commits,"commit"))} since ${(0,$.rd)(t.since)}${n.length===0?(0,$.aL)(""):(0,$.cv)` (${(0,$.fj)(n,"; ")})`}${(0,$.aL)(t.complete?"":", of which GitHub does not list all")}`]}function releaseName({outcome:e}){return e.pull===null?(0,$.aL)("not known"):(0,$.h3)(e.pull.number)}function printTargets({outcome:e}){const t=resolutionOf(e.facts)
if(t!==null)return(0,k.DK)(t.targets.length)
return e.verdict==="skip"?null:"not known"}function gateBasis(e){const{facts:t,plan:n}=e
return[(0,$.aL)(explanation(e)),...n===null?[]:[(0,$.cv)`Plan of what is deployed: ${n}`],...t===null?[]:[...unjudgedLine(t),...ruleLine(t),...t.members.ok?[(0,$.cv)`Active sites of ${t.cohort}: ${t.members.value.targets.length}`,inventoryLine(t.members.value,t.policy.releases.statuses)]:[]]]}function ruleLine({rules:e}){if(e.length===0)return[]
const t=e.filter(e=>e.approved).length
const n=[...new Set(e.flatMap(e=>e.paths))]
return[(0,$.cv)`Changes of the rules: ${(0,$.aL)((0,k.LS)(e.length,"change"))}, ${(0,$.aL)(t===e.length?"approved by policy owners":`${(0,k.DK)(t)} of them approved by policy owners`)} (${(0,$.p_)(n,4)})`]}function explanation({verdict:e,targets:t,facts:n}){if(t!==null)return n?.rollback.applies===true?"Open: this environment has had the commit before. A rollback judges no release; the sites are those that are active now.":n?.groups===null||n===null?"Open: every release since the baseline that reaches this cohort is allowed as it stands now, and targets all of its active sites.":"Open: for each site, every release since what it has that reaches this cohort is allowed as it stands now, and targets the site."
switch(e){case"hold":return"Closed, on hold: deploy nothing now. An approval on the merged pull request, or waiting, can open the gate."
case"error":return"Closed: deploy nothing now. Facts are missing, and what is not known counts against the deployment."
case"skip":return"Closed: there is nothing to deploy. Every active site has this commit."
case"allow":case"deny":return"Closed: deploy nothing now. As things stand, this commit may not go to this cohort."}}function spreadRows({groups:e,rollback:t}){return spreadOf(e??[],e=>spreadMeaning(e,t.applies))}function spreadOf(e,t){return e.map(e=>({has:e.commit===null?null:(0,$.rd)(e.commit),sites:e.sites.length,meaning:t(e)}))}function spreadMeaning(e,t){return t?onRollback(e):onDeployment(e)}function spreadLines(e){return e.map(({has:e,sites:t,meaning:n})=>{const o=(0,$.aL)((0,k.LS)(t,"site"))
return e===null?(0,$.cv)`${o}: ${n}`:(0,$.cv)`${o} at ${e}: ${n}`})}function onDeployment({stand:e,baseline:t}){const n=t===null?(0,$.aL)(""):(0,$.cv)`, judged since ${(0,$.rd)(t)}`
switch(e){case"same":return(0,$.aL)("this commit")
case"newer":return(0,$.aL)("ahead of it, left out")
case"older":return(0,$.cv)`behind it${n}`
case"apart":return(0,$.cv)`on a line of its own${n}`
case"unknown":return(0,$.cv)`no commit that is known here${n}`}}function onRollback({stand:e}){switch(e){case"newer":return(0,$.aL)("ahead of it, taken back")
case"same":return(0,$.aL)("this commit")
case"older":return(0,$.aL)("behind it, left out")
case"apart":return(0,$.aL)("on a line of its own, left out")
case"unknown":return(0,$.aL)("no commit that is known here, left out")}}var ee=n(7457)
var te=n(4431)
function gateOfOutcomes(e,t){const n=t.length>0&&t.every(({facts:e})=>e?.scope.onReleaseBranch===true)
return(0,te.Rv)(e,n?"into-release-branch":"not-judged")}const ne=/^(?:declaration\.|cohort\.unknown$)/
const oe={say:(0,$.cv)`Deploy to the sites in the file that the output ${"targets-file"} names, and to no others.`,lines:[]}
function stepsAtGate(e,t){const n=e.targets!==null
const o=gathered(withoutRepetition(t.filter(n=>isStep(n,e,t)).map(step)))
const r=e.findings.some(({code:e})=>e==="gate.superseded"||e==="gate.not-on-branch")
const s=o.some(mentionsRun)
return{steps:n?[oe,...o]:o,after:n||r||s||o.length===0?null:(0,$.aL)("Then run the deploy job again.")}}function withoutRepetition(e){const t=new Map
return e.flatMap(e=>{const n=e.lines.join("\n")
const o=(0,$.wh)(e.say).slice(0,40)
const r=t.get(n)
if(n===""||r===void 0){t.set(n,o)
return[e]}return r===o?[]:[{say:withLineAbove(e.say),lines:[]}]})}function gathered(e){const t=e.map(e=>({next:e,parts:openingOf(e.say)}))
const n=Map.groupBy(t,({parts:e})=>e===null?null:(0,$.wh)(e.opening))
return t.flatMap(({next:e,parts:t})=>{const o=t===null?[]:n.get((0,$.wh)(t.opening))??[]
if(t===null||o.length<2)return[e]
if(o[0]?.next!==e)return[]
const r=o.flatMap(e=>[{say:e.parts?.rest??[],lines:e.next.lines},...e.next.items??[]])
return[{say:(0,$.cv)`${t.opening}:`,lines:[],items:r}]})}function openingOf(e){const t=e.findIndex(e=>"text"in e&&e.text.includes(". "))
const n=e[t]
const o=e.slice(0,t)
if(n===void 0||!("text"in n))return null
if(!o.some(e=>"reference"in e&&e.reference.kind==="pull"))return null
const r=n.text.indexOf(". ")
return{opening:[...o,{text:n.text.slice(0,r)}],rest:[{text:n.text.slice(r+2)},...e.slice(t+1)]}}function withLineAbove(e){return e.map((t,n)=>n===e.length-1&&"text"in t?{text:t.text.replace(/:$/," (the line above).")}:t)}function mentionsRun({say:e}){return e.some(e=>"text"in e&&e.text.includes("run the deploy job again"))}function step({finding:e,description:t,of:n}){const{next:o}=t
return n===null||e.effect==="hold"?o:{...o,say:(0,$.cv)`Correct pull request ${(0,$.h3)(n)}, or revert it. ${o.say}`}}function isStep({finding:e,of:t},{findings:n,facts:o},r){if(e.code==="policy.changed"&&e.origin!==void 0&&"commit"in e.origin){const{commit:t}=e.origin
return!n.some(e=>e.code==="gate.unreviewed"&&e.items.some(e=>e.id===t))}if(e.code==="gate.site-ahead")return false
const s=t??(e.code==="gate.release-refused"?e.number:null)
const a=o?.releases.find(({outcome:e})=>s!==null&&e.pull?.number===s)?.outcome
if(a===void 0)return true
if(t===null)return a.findings.length===0||a.verdict==="deny"&&!isWidened(a,n)&&!r.some(e=>isCorrection(e,s))
return a.verdict==="deny"?e.effect==="deny"&&ne.test(e.code):e.effect===a.verdict}function isCorrection({finding:e,of:t},n){return t!==null&&t===n&&e.effect==="deny"&&ne.test(e.code)}function isWidened({pull:e,findings:t},n){return n.some(t=>t.code==="gate.outside-declaration"&&t.number===e?.number)&&t.every(({effect:e,code:t})=>e!=="deny"||t==="reach.undeclared")}const re=new WeakMap
function gateViewOf(e){const t=re.get(e)??view_makeView(e)
re.set(e,t)
return t}function view_makeView(e){const{facts:t}=e
const n=describeAllAtGate(e)
return{outcome:e,reason:openReason(e)??(0,$.aL)(reasonOf(n)??"it could not be judged"),deployment:t===null?null:deploymentLine(t),findings:n,steps:stepsAtGate(e,n),releases:(t?.releases??[]).toSorted((e,t)=>rank(e)-rank(t)),spread:t===null?[]:spreadRows(t),offenders:offenders(n),basis:gateBasis(e)}}function describeAllAtGate({findings:e,facts:t}){const n=t?.releases.map(e=>e.outcome)??[]
const o=new Set(n.flatMap(e=>e.findings))
const r=(0,C.g)(e.filter(e=>!o.has(e)))
return r.flatMap(e=>{const o={finding:e,description:(0,C.q0)(e,{at:"gate",release:null,gate:t}),of:null}
if(e.code!=="gate.release-refused")return[o]
const r=n.find(({pull:t})=>t?.number===e.number)
return r===void 0?[o]:[o,...describeAll(r,"gate").map(t=>({...t,of:e.number}))]})}function openReason({facts:e,targets:t,verdict:n}){if(e!==null&&n==="skip")return(0,$.cv)`every active site of ${e.cohort} has ${(0,$.rd)(e.commit)} already`
if(e===null||t===null)return null
const{cohort:o,commit:r,baseline:s,rollback:a}=e
const i=e.releases.filter(ee.he).length
const l=s===null?(0,$.aL)(""):(0,$.cv)`, ${(0,$.aL)(i===0?"no release":(0,k.LS)(i,"release"))} since ${(0,$.rd)(s.commit)}`
const c=(0,$.aL)((0,k.LS)(t.length,"site"))
return a.applies?(0,$.cv)`roll back ${c} of ${o} to ${(0,$.rd)(r)}`:(0,$.cv)`deploy ${c} of ${o} at ${(0,$.rd)(r)}${l}`}function rank(e){return(0,ee.he)(e)?gateOfOutcomes(e.outcome.verdict,[e.outcome])==="open"?1:0:2}const se=30
function gateLogOf(e){const t=gateViewOf(e)
const{word:n}=x._[e.verdict].gate
return blocks([[...(0,J.LV)("",(0,$.cv)`${(0,$.aL)(`GATE ${n.toUpperCase()}: `)}${t.reason}`),...t.deployment===null?[]:(0,J.LV)("",t.deployment)],nextLines(t.steps),releaseLines(t.releases),t.spread.length===0?[]:["What the sites have",...spreadLines(t.spread).flatMap(e=>(0,J.LV)("  ",e))],findingLines(t.findings),siteLines(t.offenders),t.basis.flatMap(e=>(0,J.LV)("",e))])}function releaseLines(e){if(e.length===0)return[]
const t=e.length-se
return["Releases since the baseline",...e.slice(0,se).flatMap(e=>{const{outcome:t}=e
const n=t.pull===null?(0,$.aL)(""):(0,$.cv)` ${t.pull.title}`
return(0,J.LV)("  ",(0,$.cv)`${releaseName(e)}${n}: ${(0,$.aL)(log_standing(e))}`)}),...t>0?[`  … ${(0,k.DK)(t)} more; all in the decision record`]:[]]}function log_standing(e){const t=printTargets(e)
return[x._[e.outcome.verdict].predicate,e.reaches?"reaches this cohort":"does not reach this cohort",...t===null?[]:[`number of sites: ${t}`],...e.undone?["undone since, so it does not count"]:[]].join("; ")}var ae=n(5444)
var ie=n(7047)
var le=n(3278)
var ce=n(1231)
var ue=n(6224)
var de=n(177)
function object(e){return Object.fromEntries(e)}function policyValue(e){const{inventory:t,releases:n,approvals:o}=e
return{inventory:{provider:t.provider,from:(0,ce.rP)(t),maxAgeMilliseconds:t.maxAge},cohorts:object([...e.cohorts].map(([e,{dimension:t,select:n,owners:o,paths:r,environments:s,waves:a,formerly:i,limit:l}])=>[e,{dimension:t,select:n===null?null:(0,ue.vJ)(n),owners:o.map(A.n4),paths:r,environments:s,waves:a.map(e=>({...e,select:(0,ue.vJ)(e.select)})),formerly:i,limit:l}])),releases:{branches:n.branches,ignore:n.ignore,guarded:n.guarded,manifests:n.manifests,statuses:n.statuses,unsignedMerges:n.unsignedMerges,deployed:n.deployed},approvals:{withinCohort:o.within,crossCohort:o.cross,policy:o.policy,trustedBots:o.trustedBots},freezes:e.freezes,limit:e.limit,emergency:e.emergency===null?null:{...e.emergency,approvers:e.emergency.approvers.map(A.n4)},policyOwners:e.policyOwners.map(A.n4)}}function trialValue(e){return e===null?null:{mistakes:e.mistakes,unmatched:e.unmatched,untried:e.untried,dimensions:e.dimensions,estate:triedValue(e.estate)}}function triedValue(e){switch(e.kind){case"hidden":case"untried":return e
case"counted":return{kind:e.kind,before:e.before===null?null:estateValue(e.before),after:estateValue(e.after)}}}function estateValue({total:e,permitted:t,cohorts:n,dimensions:o}){return{total:e,permitted:t,cohorts:object(n),dimensions:o}}function resolutionValue({snapshot:e,asOf:t,total:n,permitted:o,targets:r,cohorts:s,groups:a}){return{snapshot:e,asOf:t,total:n,permitted:o,targeted:r.length,targets:r,cohorts:object([...s].map(([e,t])=>[e,{members:t.members,permitted:t.permitted,targeted:t.targeted}])),groups:(0,de.$G)(a)}}function approvalsValue({approvals:e,pull:t}){const n=timesOf(t)
return{needed:e.needed,policyNeeded:e.policyNeeded,unattributed:e.unattributed,unreadableTeams:e.unreadableTeams.map(({team:e,why:t})=>({team:e,why:t})),administrators:e.administrators,counted:e.counted.map(({login:e,cohorts:t,forPolicy:o,url:r})=>({login:e,cohorts:t,forPolicy:o,url:r,at:n(r)})),discounted:e.discounted.map(({login:e,reason:t,via:o,url:r})=>({login:e,reason:t,because:(0,D.f)(t),via:o,url:r,at:n(r)})),vetoes:e.vetoes.map(({login:e,cohorts:t,url:o})=>({login:e,cohorts:t,url:o,at:n(o)})),unapproved:e.unapproved.map(({cohort:e,owners:t})=>({cohort:e,owners:t.map(A.n4)})),eligible:e.eligible.map(({cohort:e,owners:t,administrators:n,excluded:o})=>({cohort:e,owners:t.map(A.n4),administrators:n,excluded:o.map(({owner:e,reason:t})=>({owner:(0,A.n4)(e),reason:t}))})),unreachable:e.unreachable,commands:e.heard.map(({login:e,url:t,at:n,verb:o,effect:r})=>({login:e,url:t,at:n,verb:o,effect:r})),answers:e.answers.map(({login:e,url:t,why:n,written:o,line:r})=>({login:e,url:t,why:n,written:o,line:r}))}}function timesOf({reviews:e,comments:t}){const n=new Map([...e.map(({url:e,submittedAt:t})=>[e,t]),...t.map(({url:e,createdAt:t})=>[e,t])])
return e=>n.get(e)??null}function editsOf({revisions:e,timeline:t}){const n=e.slice(1).map(({at:e,by:t})=>({at:e,by:t?.login??null,what:"description"}))
const o=t.flatMap(e=>e.kind==="label"||e.kind==="base"?[{at:e.at,by:e.by?.login??null,what:e.kind}]:[])
return[...n,...o].toSorted((e,t)=>e.at<t.at?-1:e.at>t.at?1:0)}function recordProse(e){return(0,$.wh)(e,e=>JSON.stringify(e).slice(1,-1))}const he=/"(?:[^"\\]|\\.)*"/gs
const fe=/#(?<number>[1-9]\d{0,8})\b|\b(?<oid>[0-9a-f]{12})\b/g
function parseRecordedProse(e){return divide(e,he,ownWords,([e])=>({code:parseValue(e)}))}function ownWords(e){return divide(e,fe,e=>[{text:e}],({groups:e})=>e?.["number"]===void 0?{reference:{kind:"commit",oid:e?.["oid"]??""}}:{reference:{kind:"pull",number:Number(e["number"])}})}function divide(e,t,n,o){const r=[]
let s=0
for(const a of e.matchAll(t)){if(a.index>s)r.push(...n(e.slice(s,a.index)))
r.push(o(a))
s=a.index+a[0].length}return s<e.length?[...r,...n(e.slice(s))]:r}function parseValue(e){try{const t=JSON.parse(e)
return typeof t==="string"?t:e}catch{return e.slice(1,-1)}}function recordOf(e,t,n=[]){const o=(0,te.ux)(e.map(e=>e.verdict))
return{...(0,le.d5)({verdict:o,gate:gateOfOutcomes(o,e)},e.flatMap(e=>e.findings),t),plan:(0,ie.JP)(e.map(e=>e.plan)),judgements:e.map(judgementValue),sharedHead:n.map(sharerValue),evidence:t.evidence??null}}function sharerValue(e){return{number:e.pull?.number??null,verdict:e.verdict,reason:viewOf(e).reason,codes:(0,le.MZ)(e.findings),plan:e.plan}}function judgementValue(e){const t=viewOf(e)
const{facts:n,pull:o}=e
return{verdict:e.verdict,gate:gateOfOutcomes(e.verdict,[e]),note:e.note,reason:t.reason,steps:stepsValue(t.steps),codes:(0,le.MZ)(e.findings),plan:e.plan,pullRequest:o===null?null:{repository:o.repository,number:o.number,title:o.title,url:o.url,state:o.state,author:o.author?.login??null,base:o.base,head:o.head,headBranch:o.headBranch,headRepository:o.headRepository,labels:o.labels,changes:o.changes.map(({path:e,previous:t,kind:n})=>({path:e,previous:t,kind:n})),edits:editsOf(o)},policy:n===null?null:policyValue(n.policy),scope:n===null?null:{onReleaseBranch:n.scope.onReleaseBranch,release:n.scope.release,reach:object(n.scope.reach),guarded:n.scope.guarded,manifests:n.scope.manifests},trial:trialValue(n?.trial??null),declaration:n?.declaration.kind==="read"?{sources:n.declaration.sources,...(0,ie.OK)(n.declaration.declaration)}:null,involved:n===null?null:{cohorts:n.involved.cohorts,crossCohort:n.involved.crossCohort},cohorts:t.rows.map(({cohort:e,standing:t,paths:n})=>({cohort:e,standing:t,paths:n})),resolution:n?.resolution?.ok===true?resolutionValue(n.resolution.value):null,approvals:n===null?null:approvalsValue(n),findings:t.findings.map(findingValue),offendingSites:offendingSites(t.offenders)}}function offendingSites(e){return e.map(({site:e,violations:t})=>({id:e.id,name:e.name,status:e.status,cohorts:e.cohorts,violations:t.map(({kind:e,reasons:t})=>({kind:e,reasons:t}))}))}function findingValue({finding:e,description:t}){const{code:n,effect:o,...r}=e
const{title:s,expected:a,observed:i,next:l}=t
return{code:n,effect:o,title:s,expected:recordProse(a),observed:i.map(recordProse),next:stepValue(l),evidence:"sites"in r?{sites:r.sites.map(({site:e})=>e.id)}:r}}function stepValue({say:e,lines:t,items:n=[]}){return{say:recordProse(e),lines:t,...n.length>0&&{items:n.map(e=>({say:recordProse(e.say),lines:e.lines}))}}}function stepsValue({steps:e,after:t}){return{steps:e.map(stepValue),after:t===null?null:recordProse(t)}}function gateRecordOf(e,t){const{facts:n,findings:o,plan:r,targets:s,until:a,verdict:i}=e
const l=gateViewOf(e)
return{...(0,le.d5)({verdict:i,gate:(0,te.Rv)(i)},o,t),plan:r,reason:recordProse(l.reason),steps:stepsValue(l.steps),deployment:n===null?null:{...deploymentValue(n),until:a===null?null:(0,ae.HZ)(a),targets:s},findings:l.findings.map(e=>({...findingValue(e),pullRequest:e.of})),offendingSites:offendingSites(l.offenders),evidence:t.evidence??null}}function deploymentValue({policy:e,cohort:t,environment:n,commit:o,branch:r,baseline:s,inTheWay:a,rollback:i,groups:l,members:c,unreviewed:u,releases:d,rules:h,risk:f,rolledBack:p,elsewhere:m,standing:g}){return{cohort:t,environment:n,commit:o,branch:r,baseline:s,inTheWay:a,rollback:i,members:c.ok?c.value.targets.length:null,...l!==null&&{spread:l.map(({commit:e,stand:t,baseline:n,sites:o})=>({commit:e,stand:t,baseline:n,sites:o.length}))},inventory:c.ok?{snapshot:c.value.snapshot,asOf:c.value.asOf,total:c.value.total,permitted:c.value.permitted,groups:(0,de.$G)(c.value.groups)}:null,policy:policyValue(e),releases:d.map(({outcome:e,reaches:t,undone:n,targets:o})=>({reaches:t,undone:n,covers:o?.length??null,...judgementValue(e)})),rules:h.map(({paths:e,pull:t,commit:n,plan:o,approved:r,baseline:s})=>({paths:e,pull:t,commit:n,plan:o,approved:r,baseline:s})),unreviewed:u,now:f===null?null:(0,ae.HZ)(f.now),waves:f?.waves??null,rolledBack:p,elsewhere:m,standing:g,emergency:f?.emergency??null}}function spreadTable(e,t){if(e.length===0)return[]
return[table([{head:"What sites have"},{head:"Sites",align:"right"},{head:"Now"}],e.map(({has:e,sites:t,meaning:n})=>[e??(0,$.aL)("not known"),(0,$.aL)((0,k.DK)(t)),n]),t.rows,"; all in the decision record")]}const pe=1e6
function gateSummaryOf(e,t=b){const n=gateViewOf(e)
return fit(e=>gateParts(n,e,t),pe,[gate_summary_heading(n)],t)}function gateParts(e,t,n){const{outcome:o,findings:r,offenders:s,deployment:a,steps:i,releases:l,spread:c,basis:u}=e
return{open:[[gate_summary_heading(e),...a===null?[]:[paragraph(a)]],stepsSection(i,t),releasesTable(l,t),spreadTable(c,t)],folded:{summary:r.length===0?"Details":`Details: ${(0,k.LS)(r.length,"finding")}`,parts:[findingsDetails(r,t),...missingDetails(o.findings,t),sitesDetails(s,t),basisDetails(u,n)]}}}function gate_summary_heading({outcome:e,reason:t}){const{symbol:n,word:o}=x._[e.verdict].gate
return{type:"heading",depth:3,children:[{type:"text",value:`${n} `},strong(o),{type:"text",value:" — "},...phrasing(t)]}}function releasesTable(e,t){if(e.length===0)return[]
return[table([{head:"Release"},{head:"Now"},{head:"Sites",align:"right"},{head:"Title"}],e.map(e=>[releaseName(e),(0,$.aL)(gate_summary_standing(e)),(0,$.aL)(printTargets(e)??"–"),titleOf(e)]),t.rows,"; all in the decision record")]}function gate_summary_standing({outcome:e,reaches:t,undone:n}){if(!t)return"does not reach this cohort"
if(n)return"undone since"
const{symbol:o,predicate:r}=x._[e.verdict]
return`${o} ${r}`}function titleOf({outcome:e}){return e.pull===null?(0,$.aL)("–"):(0,$.cv)`${e.pull.title}`}function missingDetails(e,t){return e.filter(e=>e.code==="gate.outside-declaration").slice(0,t.steps).map(({number:e,missing:n})=>[paragraph((0,$.aL)(`${(0,k.LS)(n.length,"active site")} left out by pull request ${e}`)),table([{head:"Site"},{head:"Name"}],n.map(e=>[(0,$.cv)`${e.id}`,e.name===null?(0,$.aL)("–"):(0,$.cv)`${e.name}`]),t.rows,"; all in the decision record")])}const me=20
function logOf(e){const t=viewOf(e)
const{word:n}=x._[e.verdict]
return blocks([[...(0,J.LV)("",(0,$.aL)(`${n.toUpperCase()}: ${t.reason}`)),...pullLines(e),...e.note===null||e.facts!==null?[]:(0,J.LV)("",(0,$.MZ)(e.note))],nextLines(t.steps),findingLines(t.findings),siteLines(t.offenders),cohortLines(t),approvalLines(t.approvals),t.basis.flatMap(e=>(0,J.LV)("",e))])}function pullLines({pull:e}){return e===null?[]:(0,J.LV)("",(0,$.cv)`Pull request ${(0,$.aL)(String(e.number))} of ${e.repository} into ${e.base}, head ${e.head.slice(0,12)}`)}function cohortLines({rows:e,outcome:t}){const n=resolutionOf(t.facts)?.total??0
const o=e.slice(0,me)
if(o.length===0)return[]
const r=Math.max(...o.map(e=>(0,T.g)(e.cohort,40).length))
return["Cohorts",...o.flatMap(({cohort:e,standing:t,paths:o,sites:s})=>{const a=s===null?"number of sites not known":`${printTargeted(s," sites")} (${(0,k.Fx)(s.targeted,n)} of all sites)`
const i=t==="implied"||t==="unknown"?"":"declared: "
return(0,J.LV)(`  ${(0,T.g)(e,40).padEnd(r)}  `,(0,$.aL)(`${i}${printStanding(t)}; ${a}${o>0?`; reached by ${(0,k.LS)(o,"path")}`:""}`))})]}function approvalLines(e){if(e===null)return[]
const{tally:t,cohorts:n,policy:o,discounted:r}=e
return[`Approvals: ${t}`,...[...n].flatMap(([e,t])=>(0,J.LV)("  ",(0,$.cv)`${e}: ${printApproval(t)}`)),...o===null?[]:(0,J.LV)("  ",(0,$.cv)`the policy and what it guards: ${printApproval(o)}`),...r.flatMap(({login:e,reason:t})=>(0,J.LV)("  ",(0,$.cv)`approval by ${e} does not count: ${(0,$.aL)((0,D.f)(t))}`))]}const ge={version:d.euz(le.hl),tool:d.Ikc({name:d.euz("cohort-guard"),version:d.YjP().nullable()}),timestamp:d.YjP()}
function readRecord(e,t){let n
try{n=JSON.parse(e)}catch{return(0,o.f)("it is not JSON, so it is no decision record")}const r=t.safeParse(n)
if(r.success)return(0,o.ok)(r.data)
const s=d.Ikc({version:d.aig()}).safeParse(n)
if(s.success&&s.data.version!==le.hl)return(0,o.f)(`it is a decision record of format ${s.data.version}; this version reads format ${le.hl}. Use the version of cohort-guard that wrote it: the record names it under tool.version`)
return(0,o.f)(`it is no decision record (${r.error.issues[0]?.path.join(".")||"the file"} is not as one has it)`)}var ve=n(4451)
function proseHtml(e,t){return(0,ve.cR)(e.map(e=>{if("reference"in e){const{reference:n}=e
const o=(0,$.nt)(n)
return(0,ve.nf)(n.kind==="pull"?o:(0,ve.qy)`<code>${o}</code>`,hrefOf(n,t))}return"code"in e?(0,ve.Uq)(e.code):(0,ve.qy)`${e.text}`}))}function recorded(e,t){return proseHtml(parseRecordedProse(e),t)}function inlineMarkdown(e){const t=e.replaceAll(/\[([^\]]*)\]\([^)]*\)/g,"$1").split("`")
return(0,ve.cR)(t.map((e,t)=>t%2===1?(0,ve.qy)`<code>${e}</code>`:(0,ve.qy)`${e}`))}function values(e,t=20){const n=(0,ve.cR)(e.slice(0,t).map(e=>(0,ve.Uq)(e)),", ")
const o=e.length-t
return o>0?(0,ve.qy)`${n} and ${(0,k.LS)(o,"more","more")}`:n}const ye=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/
function moment(e){const[,t,n]=ye.exec(e)??[]
return t===void 0||n===void 0?(0,ve.Uq)(e):(0,ve.qy)`<time datetime="${e}">${t} ${n} UTC</time>`}function section(e,t,n){return{id:e,title:t,body:n}}function sectionHtml({id:e,title:t,body:n},o){return o===2?(0,ve.qy)`<section aria-labelledby="${e}">
        <h2 id="${e}">${t}</h2>
        ${n}
      </section>`:(0,ve.qy)`<div>
        <h3 id="${e}">${t}</h3>
        ${n}
      </div>`}function table_table(e,t,n,o){return(0,ve.qy)`<table class="${e}">
    <caption>
      ${t}
    </caption>
    <thead>
      <tr>
        ${n.map(e=>(0,ve.qy)`<th scope="col">${e}</th>`)}
      </tr>
    </thead>
    ${o}
  </table>`}function sitesTable(e,t,n){return(0,ve.qy)`<div class="rows" role="region" aria-label="${e}" tabindex="0">
    ${table_table("sites",e,t,n)}
  </div>`}function row(e,t){return{html:`<tr><th scope="row">${e.html}${t.map(e=>`<td>${e.html}`).join("")}`}}var we=n(6291)
const be={counts:"✓",not:"✗",veto:"⛔",quiet:"·"}
function timeline(e,t,n){const o=[...said(e),...edits(t)].toSorted((e,t)=>(e.at??we.oc)<(t.at??we.oc)?-1:(e.at??we.oc)>(t.at??we.oc)?1:0)
const r={at:n,tone:"quiet",what:(0,ve.qy)`judged`}
return(0,ve.qy)`<ol class="timeline">
    ${[...o,r].map(({at:e,tone:t,what:n})=>(0,ve.qy)`<li class="${t}">
          <i aria-hidden="true">${be[t]}</i>
          ${e===null||e===we.oc?(0,ve.qy)`at a time that GitHub does not give`:moment(e)}: ${n}
        </li>`)}
  </ol>`}function said({counted:e,discounted:t,vetoes:n,commands:o}){const r=new Set([...e,...t,...n].map(({url:e})=>e))
return[...e.map(({at:e,url:t,login:n,cohorts:o,forPolicy:r})=>{const s=[...o.map(e=>(0,ve.Uq)(e)),...r?[(0,ve.qy)`the policy`]:[]]
return{at:e,tone:"counts",what:(0,ve.qy)`${(0,ve.Uq)(n)} ${(0,ve.nf)("approved",t)}. It counts for ${(0,ve.cR)(s,", ")}`}}),...t.map(({at:e,url:t,login:n,because:o,via:r})=>({at:e,tone:"not",what:(0,ve.qy)`${(0,ve.Uq)(n)} ${(0,ve.nf)(r==="review"?"approved":"wrote an approval",t)}. Not counted:
      ${(0,ve.pj)(o)}`})),...n.map(({at:e,url:t,login:n,cohorts:o})=>({at:e,tone:"veto",what:(0,ve.qy)`${(0,ve.Uq)(n)} ${(0,ve.nf)("rejected",t)} it: a veto for ${values(o)}`})),...o.filter(({url:e})=>!r.has(e)).map(({at:e,url:t,login:n,verb:o,effect:r})=>({at:e,tone:"quiet",what:(0,ve.qy)`${(0,ve.Uq)(n)} ${(0,ve.nf)("wrote",t)}
        ${r==="misread"?(0,ve.qy)`what could not be read as a command`:(0,ve.qy)`${(0,ve.Uq)(`/cohort ${o}`)}${r==="idle"?(0,ve.qy)`, which changes nothing here`:ve.K$}`}`}))]}const ke={description:"edited the description",label:"changed a label",base:"changed the base branch"}
function edits(e){return(e?.edits??[]).map(({at:e,by:t,what:n})=>({at:e,tone:"quiet",what:(0,ve.qy)`${t===null?(0,ve.qy)`GitHub, or an account that is gone,`:(0,ve.Uq)(t)} ${ke[n]}`}))}function approvalsSection({approvals:e,pullRequest:t},n,o){if(e===null)return null
return section(`${n}-approvals`,"Approvals",(0,ve.qy)`<p>${approvals_tally(e)}</p>
      ${notUnderstood(e)}${eligible(e)}${timeline(e,t,o)}`)}function notUnderstood({answers:e}){return e.length===0?ve.K$:(0,ve.qy)`<p>Not understood:</p>
        <ul>
          ${e.map(e=>(0,ve.qy)`<li>${proseHtml(describeAnswer(e),b)}</li>`)}
        </ul>`}function approvals_tally({needed:e,policyNeeded:t,counted:n}){const o=n.filter(({cohorts:e})=>e.length>0).length
const r=n.filter(({forPolicy:e})=>e).length
const s=[...e>0?[`${o} of ${(0,k.LS)(e,"needed approval")}`]:[],...t>0?[`${r} of ${(0,k.LS)(t,"needed approval")} by policy owners`]:[]]
return s.length===0?"No approval is needed.":`${s.join("; ")}.`}function eligible({eligible:e,counted:t}){const n=e.map(({cohort:e,owners:n,administrators:o})=>{const r=e==="policy"
const s=t.filter(({cohorts:t,forPolicy:n})=>r?n:t.includes(e))
return row(r?(0,ve.qy)`the policy`:(0,ve.Uq)(e),[s.length===0?(0,ve.qy)`nobody yet`:values(s.map(({login:e})=>e)),o?(0,ve.qy)`the administrators of the repository`:n.length===0?(0,ve.qy)`nobody`:values(n)])})
return n.length===0?ve.K$:table_table("plain","Who has approved, and who else may",["Cohort","Approved by","May approve"],(0,ve.qy)`${n}`)}function basisSection(e,t,n){if(e===null&&t===null)return null
return section(`${n}-basis`,"What this rests on",(0,ve.qy)`<dl>
      ${e===null?ve.K$:(0,ve.qy)`<dt>Plan (what an approval approves)</dt>
              <dd>${(0,ve.Uq)(e)}</dd>`}${t===null?ve.K$:(0,ve.qy)`<dt>Inventory</dt>
              <dd>
                ${(0,k.LS)(t.total,"site")}, ${(0,k.DK)(t.permitted)} of them of a permitted status;
                snapshot ${(0,ve.Uq)(t.snapshot)}, as of ${moment(t.asOf)}
              </dd>`}
    </dl>`)}function origin({tool:e,timestamp:t,event:n,run:o}){return(0,ve.qy)`<p>
    Judged ${moment(t)} by cohort-guard
    ${e.version===null?"of an unknown version":(0,ve.Uq)(e.version)}${n===null?ve.K$:(0,ve.qy)`, on the event ${(0,ve.Uq)(n)}`}${o===null?ve.K$:(0,ve.qy)`, in ${(0,ve.Uq)(o)}`}.
    Made from the decision record alone; the record has all that was asked and answered.
  </p>`}const $e=["offending","targeted","covered","apart"]
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
this.add(e,n,1)}all(){return this.#t}}function noSites(){return{offending:0,targeted:0,covered:0,apart:0}}const xe={offending:"must not receive it",targeted:"targeted",covered:"covered, not targeted",apart:"not covered"}
const Oe=1
function bar(e,t){const n=$e.reduce((t,n)=>t+e[n],0)
if(n===0)return(0,ve.qy)`<p class="none">no site</p>`
return(0,ve.qy)`${picture(e,n,t)}
    <ul class="parts">
      ${$e.map(n=>entry(n,e[n],t(n)))}
    </ul>`}function picture(e,t,n){const o=$e.filter(t=>e[t]>0)
const r=o.map(n=>Math.max(Oe,e[n]/t*100))
const s=100/r.reduce((e,t)=>e+t,0)
let a=0
const i=o.map((t,o)=>{const i=(r[o]??0)*s
const l=(0,ve.qy)`<rect x="${a.toFixed(2)}%" width="${i.toFixed(2)}%" height="16" class="${t}"
      ><title>${(0,k.LS)(e[t],"site")} ${xe[t]}</title></rect
    >`
a+=i
const c=n(t)
return c===null?l:(0,ve.qy)`<a href="${c}" tabindex="-1">${l}</a>`})
return(0,ve.qy)`<svg class="bar" width="100%" height="16" aria-hidden="true">${(0,ve.cR)(i)}</svg>`}function entry(e,t,n){if(t===0)return ve.K$
const o=(0,ve.qy)`<b>${(0,k.DK)(t)}</b> ${xe[e]}`
return(0,ve.qy)`<li><i class="key ${e}"></i>${n===null?o:(0,ve.qy)`<a href="${n}">${o}</a>`}</li>`}function filterId(e,t,n){return`${e}-${t}-${n}`}function offendersSection({offenders:e,estate:t,prefix:n,links:o}){if(e.length===0)return null
const r=rowsById(t)
const s=[...Map.groupBy(e,({id:e})=>r.get(e)??"")].map(([e,t])=>(0,ve.qy)`<tbody class="g offending ${e}">
        ${t.map(({id:e,name:t,cohorts:n,why:r})=>row((0,ve.pj)(e),[nameOf(t),cohortsOf(n),recorded(r,o)]))}
      </tbody>`)
return section(`${n}-offenders`,"Sites that must not receive it",(0,ve.qy)`${filters(t,n,["offending"],`#${n}-offenders`)}${sitesTable(`${(0,k.LS)(e.length,"site")}, each with what stands against it`,["Site","Name","In cohort","Why it must not receive this change"],(0,ve.cR)(s))}`)}function sitesSection({estate:e,inventory:t,offenders:n,prefix:o}){if(e===null||t===null)return null
const r=(e.blocks??[]).filter(({part:e})=>e!=="offending")
if(e.blocks===null)return section(`${o}-sites`,"All sites",(0,ve.qy)`<p>
        The inventory has ${(0,k.LS)(t.total,"site")}. So many are counted, and only those that must not receive
        the change are listed.
      </p>`)
const s=r.reduce((e,{sites:t})=>e+t.length,0)
if(s===0)return null
const a=$e.filter(e=>e!=="offending")
return section(`${o}-sites`,n.length===0?"All sites":"All other sites",(0,ve.qy)`<details class="fold">
      <summary>${(0,k.LS)(s,"site")}</summary>
      ${filters(e,o,a,`#${o}-sites`)}${sitesTable(`${(0,k.LS)(s,"site")} of the inventory, and what becomes of each`,["Site","Name","In cohort","Status","Here"],(0,ve.cR)(r.toSorted((e,t)=>$e.indexOf(e.part)-$e.indexOf(t.part)).map(block)))}
    </details>`)}function block({rows:e,part:t,cohorts:n,status:o,sites:r}){const s=[cohortsOf(n),(0,ve.pj)(o),(0,ve.qy)`${xe[t]}`]
return(0,ve.qy)`<tbody class="g ${t} ${classesOf(e)}">
    ${r.map(([e,t])=>row((0,ve.pj)(e),[nameOf(t),...s]))}
  </tbody>`}function filters(e,t,n,o){if(e?.blocks==null)return ve.K$
return(0,ve.cR)(e.rows.flatMap(({kind:e,cohort:r,counts:s},a)=>n.filter(e=>s[e]>0).map(n=>(0,ve.qy)`<p class="filter" id="${filterId(t,a,n)}">
              Shown: ${(0,k.DK)(s[n])} of ${e==="cohort"?(0,ve.Uq)(r):rowName(e)},
              ${xe[n]}. <a href="${o}">Show all</a>
            </p>`)))}function filterStyle({estate:e,prefix:t}){if(e?.blocks==null)return""
return e.rows.flatMap(({counts:e},n)=>$e.filter(t=>e[t]>0).map(e=>{const o=`:not(.r${n}.${e})`
return`#${filterId(t,n,e)}:target~.rows :is(tbody.g${o},tbody.s tr${o}){display:none}`})).join("\n")}function rowsById(e){return new Map((e?.blocks??[]).filter(({part:e})=>e==="offending").flatMap(({rows:e,sites:t})=>t.map(([t])=>[t,classesOf(e)])))}function classesOf(e){return e.map(e=>`r${e}`).join(" ")}function nameOf(e){return e===null?(0,ve.qy)`–`:(0,ve.pj)(e)}function cohortsOf(e){return e.length===0?(0,ve.qy)`none`:(0,ve.cR)(e.map(e=>(0,ve.pj)(e)),", ")}function rowName(e){return e==="none"?"none":"ambiguous"}function cohortsSection(e,t){const n=(e.estate?.rows??[]).map((e,t)=>({...e,index:t})).filter(e=>e.kind==="cohort"||sitesOf(e)>0)
const o=new Set(n.map(({cohort:e})=>e))
const r=t.cohorts.filter(e=>!o.has(e))
if(n.length+r.length===0)return null
const isConcerned=e=>t.cohorts.includes(e.cohort)||reachedOf(e)>0
const s=n.filter(isConcerned).toSorted((e,t)=>weight(t)-weight(e))
const a=n.filter(e=>!isConcerned(e))
const i=e.inventory?.total??null
return section(`${e.prefix}-cohorts`,"Cohorts",(0,ve.qy)`${s.length+r.length===0?ve.K$:cohorts_cohortTable(i===null?"What the change reaches":`What the change reaches, of ${(0,k.LS)(i,"site")}`,[...r.map(e=>row((0,ve.qy)`${(0,ve.Uq)(e)}${t.noteOf(e)}`,[(0,ve.qy)`the number of its sites is not known`])),...s.map(n=>rowHtml(n,e,t))])}
    ${a.length===0?ve.K$:(0,ve.qy)`<details class="fold">
            <summary>What it does not reach (${(0,k.DK)(a.length)})</summary>
            ${cohorts_cohortTable("What the change does not reach",a.map(n=>rowHtml(n,e,t)))}
          </details>`}
    ${undivided(e)}`)}function cohorts_cohortTable(e,t){return table_table("cohorts",e,["Cohort","Its sites"],(0,ve.qy)`${t}`)}function rowHtml({kind:e,cohort:t,counts:n,index:o},r,{noteOf:s}){const a=e==="cohort"?(0,ve.qy)`${(0,ve.Uq)(t)}${s(t)}`:(0,ve.qy)`${rowName(e)}
          <p>${Se[e]}</p>`
return row(a,[bar(n,addressOf(r,o))])}function undivided({estate:e}){const t=e?.undivided??0
return t===0?ve.K$:(0,ve.qy)`<p>${(0,k.LS)(t,"more site","more sites")}: so many different statuses cannot be told apart.</p>`}const Se={none:"sites that are in no cohort",ambiguous:"sites that are in several cohorts of one dimension; they count in those as well"}
function weight({counts:e}){return e.offending*1e9+e.targeted*1e3+e.covered}function reachedOf({counts:e}){return e.offending+e.targeted+e.covered}function sitesOf({counts:e}){return e.offending+e.targeted+e.covered+e.apart}function addressOf({estate:e,prefix:t},n){return o=>{if(e?.blocks!=null)return`#${filterId(t,n,o)}`
return o==="offending"?`#${t}-offenders`:null}}function cohorts_notesOf({cohorts:e,approvals:t}){const n=new Map(e.map(({cohort:e,standing:n,paths:o})=>{const r=(t?.counted??[]).filter(t=>t.cohorts.includes(e)).map(({login:e})=>e)
const s=n==="declared"?"declared":n==="undeclared"?"not declared":printStanding(n)
return[e,(0,ve.qy)`<p>${n==="declared"||n==="implied"?"✓":"✗"} ${s}</p>
          ${o===0?ve.K$:(0,ve.qy)`<p>reached by ${(0,k.LS)(o,"changed path")}</p>`}${r.length===0?ve.K$:(0,ve.qy)`<p>approved by ${values(r)}</p>`}`]}))
return{cohorts:[...n.keys()],noteOf:e=>n.get(e)??ve.K$}}const je=12
function findingsSection(e,t,n){if(e.length===0)return null
return section(`${t}-findings`,"Findings",(0,ve.qy)`${e.map(e=>findingHtml(e,n))}`)}function findingHtml({code:e,effect:t,title:n,expected:o,observed:r,pullRequest:s},a){const i=s==null?"":` (pull request #${s})`
const l=r.slice(je)
return(0,ve.qy)`<article class="finding ${t}">
    <p>
      <span class="effect">${printEffect(t)}</span> <code>${e}</code> <b>${n}</b>${recorded(i,a)}
    </p>
    <dl>
      <dt>Expected</dt>
      <dd>${recorded(o,a)}</dd>
      <dt>Found</dt>
      ${r.slice(0,je).map(e=>(0,ve.qy)`<dd>${recorded(e,a)}</dd>`)}
    </dl>
    ${l.length===0?ve.K$:(0,ve.qy)`<details class="fold">
            <summary>${(0,k.LS)(l.length,"more","more")}</summary>
            <ul>
              ${l.map(e=>(0,ve.qy)`<li>${recorded(e,a)}</li>`)}
            </ul>
          </details>`}${meaning(e,t)}
  </article>`}function meaning(e,t){const n=C.Lp.find(t=>t.code===e)
if(n===void 0)return ve.K$
const o=n.docs.when[t]
return(0,ve.qy)`<details class="fold">
    <summary>What <code>${e}</code> means</summary>
    ${o===void 0?ve.K$:(0,ve.qy)`<p>Found when ${inlineMarkdown(o)}</p>`}
    <p>${inlineMarkdown(n.docs.next)}</p>
  </details>`}function judgementHeader(e,t,{run:n}){const{verdict:o,reason:r,note:s,pullRequest:a,declaration:i}=e
const{symbol:l,word:c,explanation:u}=x._[o]
return(0,ve.qy)`<header class="${o}">
    <h1>${l} ${c}<small>${r}</small></h1>
    <p>${u}</p>
    ${a===null?ve.K$:(0,ve.qy)`<p>
              ${a.number===0?"A branch without a pull request":(0,ve.nf)(`Pull request #${a.number}`,a.url)}
              of ${(0,ve.Uq)(a.repository)}: ${(0,ve.pj)(a.title)}
            </p>
            <p class="quiet">
              By ${a.author===null?"an account that is gone":(0,ve.Uq)(a.author)}, into
              ${(0,ve.Uq)(a.base)}, head commit
              ${t===void 0?(0,ve.Uq)(a.head):recorded(a.head.slice(0,12),t.links)}${i===null?", declares nothing that can be read":(0,ve.qy)`, declares ${values(i.cohorts)}`}
            </p>`}${s===null||a!==null?ve.K$:(0,ve.qy)`<p>${(0,ve.Uq)(s,400)}</p>`}${n===null?ve.K$:(0,ve.qy)`<p>${(0,ve.nf)("Workflow run",n)}</p>`}
  </header>`}function groupHeader({verdict:e,run:t,reason:n},o){const{symbol:r,word:s,explanation:a}=x._[e]
return(0,ve.qy)`<header class="${e}">
    <h1>${r} ${s}<small>${o>0?`${(0,k.LS)(o,"pull request")} judged together`:n}</small></h1>
    <p>${a}</p>
    ${t===null?ve.K$:(0,ve.qy)`<p>${(0,ve.nf)("Workflow run",t)}</p>`}
  </header>`}function deploymentHeader(e,t,n){const{symbol:o,word:r}=x._[e.verdict].gate
const{cohort:s,environment:a,commit:i,branch:l,baseline:c,targets:u,until:d,rollback:h}=t
return(0,ve.qy)`<header class="${e.verdict}">
    <h1>${o} ${r}<small>${recorded(e.reason,n)}</small></h1>
    <p>
      ${(0,ve.Uq)(s)} in the environment ${(0,ve.Uq)(a)}: commit ${recorded(i.slice(0,12),n)}
      ${l===null?"on no release branch":(0,ve.qy)`on ${(0,ve.Uq)(l)}`};
      ${c===null?"no baseline":(0,ve.qy)`baseline ${recorded(c.commit.slice(0,12),n)}`}${h.asked?"; asked for as a rollback":""}
    </p>
    <p>
      ${u===null?"No site is handed out: deploy nothing now.":`${(0,k.LS)(u.length,"site")} handed out.`}${d===null?ve.K$:(0,ve.qy)` It can be open from ${(0,ve.Uq)(d)}.`}
    </p>
    ${e.run===null?ve.K$:(0,ve.qy)`<p>${(0,ve.nf)("Workflow run",e.run)}</p>`}
  </header>`}var Pe=n(1662)
var qe=n(1219)
const Ae=String.raw`'use strict';
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
const Ce=`\n:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;\n--good:#1a7f37;--bad:#cf222e;--wait:#9a6700;--offending:#cf222e;--stripe:#ffd8d3;--targeted:#0969da;--covered:#80b6ee;--apart:#c8d1da}\n@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#f0f6fc;--quiet:#9da7b3;--line:#3d444d;--soft:#151b23;--link:#6cb6ff;\n--good:#3fb950;--bad:#ff7b72;--wait:#d29922;--offending:#f85149;--stripe:#5c1e1b;--targeted:#4493f8;--covered:#1f4f8a;--apart:#3d444d}}\n*{box-sizing:border-box}\nhtml{scroll-padding-top:4.5rem}\nbody{margin:0 auto;padding:1rem 1rem 3rem;max-width:70rem;background:var(--page);color:var(--text);\nfont:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}\na{color:var(--link)}\n:focus-visible{outline:3px solid var(--link);outline-offset:2px}\n.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--page);padding:.5rem}\nheader{border-left:.5rem solid var(--quiet);padding:.25rem 0 .25rem 1rem;margin-bottom:1rem}\nheader.allow{border-color:var(--good)}header.hold{border-color:var(--wait)}header.deny,header.error{border-color:var(--bad)}\nh1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h1 small{display:block;font-size:1.05rem;font-weight:400}\nh2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}\nh3{font-size:1.05rem;margin:1.25rem 0 .5rem}\np{margin:.35rem 0}\n.quiet,caption,footer{color:var(--quiet)}\nnav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0}\ncode{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:.1em .3em;border-radius:4px}\npre{margin:.35rem 0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}\npre code{padding:0;background:none}\ntable{border-collapse:collapse;width:100%;margin:.5rem 0}\ncaption{text-align:left;padding:.25rem 0}\nth,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}\nth{font-weight:600}tbody th{font-weight:400}\nthead th{background:var(--soft);overflow-wrap:normal}\nthead button{all:unset;cursor:pointer;font-weight:600}thead button:focus-visible{outline:3px solid var(--link)}\n[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}\n.cohorts th[scope=row]{width:34%}.cohorts th p{font-size:.9rem}\n.bar{display:block;border-radius:4px;margin:.2rem 0}\nrect.offending{fill:var(--offending);stroke:var(--stripe);stroke-width:2}rect.targeted{fill:var(--targeted)}\nrect.covered{fill:var(--covered)}rect.apart{fill:var(--apart)}\n.parts{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.2rem 0;padding:0;font-size:.9rem}\n.key{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border-radius:2px}\n.key.offending{background:repeating-linear-gradient(45deg,var(--offending) 0 3px,var(--stripe) 3px 5px)}\n.key.targeted{background:var(--targeted)}.key.covered{background:var(--covered)}.key.apart{background:var(--apart)}\n.rows{overflow-x:auto}\n.filter{display:none;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.filter:target{display:block}\n.finding{border:1px solid var(--line);border-left:.3rem solid var(--bad);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}\n.finding.hold{border-left-color:var(--wait)}.finding.warn{border-left-color:var(--quiet)}\n.effect{text-transform:uppercase;font-size:.75rem;font-weight:600;letter-spacing:.04em}\ndl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;margin:.4rem 0}\ndt{color:var(--quiet)}dd{margin:0;grid-column:2}\ndetails{margin:.4rem 0}summary{cursor:pointer}\n.release{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}\n.timeline{list-style:none;margin:.75rem 0;padding:0;border-left:2px solid var(--line)}\n.timeline li{position:relative;padding:.2rem 0 .2rem 1.4rem}\n.timeline i{position:absolute;left:-.75rem;width:1.4rem;text-align:center;font-style:normal;background:var(--page)}\n.counts i{color:var(--good)}.not i,.veto i{color:var(--bad)}\n#find{position:sticky;top:0;background:var(--page);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}\n#find[hidden]{display:none}\n#query{font:inherit;padding:.35rem .6rem;flex:1 1 14rem;max-width:28rem;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px}\nfooter{margin-top:3rem;font-size:.9rem}\n@media (max-width:40rem){#find{position:static}body{padding:.75rem .75rem 2rem}dl{grid-template-columns:1fr}dd{grid-column:1}\n.cohorts thead{position:absolute;left:-99rem}.cohorts :is(tbody,tr,th,td){display:block;width:auto!important}\n.cohorts tr{border-bottom:1px solid var(--line);padding:.4rem 0}.cohorts :is(th,td){border:0;padding:.1rem 0}\nth,td{padding:.3rem .4rem}.sites{font-size:.85rem}}\n@media print{body{max-width:none}nav,#find,.skip{display:none}a{color:inherit}.rows{overflow:visible}\n.finding,tr,li{break-inside:avoid}thead{display:table-header-group}}\n`
function pageOf({title:e,header:t,chapters:n,footer:o,style:r}){const s=`${Ce}${r}`
const a=`default-src 'none'; style-src '${digestOf(s)}'; script-src '${digestOf(Ae)}'; base-uri 'none'; form-action 'none'`
return(0,ve.qy)`<!doctype html>
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
        ${page_element("script",Ae)}
      </body>
    </html> `.html}function page_element(e,t){return{html:`<${e}>${t}</${e}>`}}function contents({title:e,sections:t}){const n=t.map(({id:e,title:t})=>(0,ve.qy)`<li><a href="#${e}">${t}</a></li>`)
return e===null?(0,ve.qy)`${n}`:(0,ve.qy)`<li>
        <a href="#${e.id}">${e.text}</a>
        <ul>
          ${n}
        </ul>
      </li>`}function chapterHtml({title:e,sections:t}){const n=e===null?ve.K$:(0,ve.qy)`<h2 id="${e.id}">${e.text}</h2>`
return(0,ve.qy)`${n}${t.map(t=>sectionHtml(t,e===null?2:3))} `}function digestOf(e){return`sha256-${btoa(String.fromCharCode(...(0,Pe.sc)((0,qe.AI)(e))))}`}const Le={deny:"deny",hold:"hold",error:"error",warn:"warn"}
const Me={unknown:"unknown",inactive:"inactive","outside-cohort":"outside-cohort",ambiguous:"ambiguous",incapable:"incapable",unproven:"unproven",disputed:"disputed"}
const Ie={declared:"declared",undeclared:"undeclared",implied:"implied",unknown:"unknown"}
const _e={same:"same",older:"older",newer:"newer",apart:"apart",unknown:"unknown"}
const Te=d.Ikc({say:d.YjP(),lines:d.YOg(d.YjP())})
const Re=Te.extend({items:d.YOg(Te).default([])})
const Ye=d.Ikc({steps:d.YOg(Re),after:d.YjP().nullable()}).default({steps:[],after:null})
const Ee=d.k5n(te.bk)
const Ne=d.Ikc({code:d.YjP(),effect:d.k5n(Le),title:d.YjP(),expected:d.YjP(),observed:d.YOg(d.YjP()),pullRequest:d.Whr().nullish(),evidence:d.Ikc({number:d.Whr().optional().catch(void 0),missing:d.YOg(d.Ikc({id:d.YjP(),name:d.YjP().nullable()})).optional().catch(void 0)}).catch({})})
const Be=d.Ikc({kind:d.k5n(Me),reasons:d.YOg(d.YjP())})
const De=d.Ikc({id:d.YjP(),name:d.YjP().nullable(),status:d.YjP().nullable(),cohorts:d.YOg(d.YjP()),violations:d.YOg(Be)})
const ze=d.Ikc({cohorts:d.YOg(d.YjP()),status:d.YjP(),covered:d.zMY(),targeted:d.zMY(),count:d.Whr(),sites:d.YOg(d.PVZ([d.YjP(),d.YjP().nullable()])).nullable()})
const Fe=d.Ikc({snapshot:d.YjP(),asOf:d.YjP(),total:d.Whr(),permitted:d.Whr(),groups:d.YOg(ze).default([])})
const We=d.Ikc({cohorts:d.g1P(d.YjP(),d.Ikc({dimension:d.YjP()}))})
const Ke=d.YjP().nullable().default(null)
const Ue=d.Ikc({needed:d.Whr(),policyNeeded:d.Whr(),counted:d.YOg(d.Ikc({login:d.YjP(),cohorts:d.YOg(d.YjP()),forPolicy:d.zMY(),url:d.YjP(),at:Ke})),discounted:d.YOg(d.Ikc({login:d.YjP(),because:d.YjP(),via:d.k5n(["review","comment"]),url:d.YjP(),at:Ke})),vetoes:d.YOg(d.Ikc({login:d.YjP(),cohorts:d.YOg(d.YjP()),url:d.YjP(),at:Ke})),eligible:d.YOg(d.Ikc({cohort:d.YjP(),owners:d.YOg(d.YjP()),administrators:d.zMY()})),commands:d.YOg(d.Ikc({login:d.YjP(),url:d.YjP(),at:d.YjP(),verb:d.YjP(),effect:d.k5n(["taken","idle","misread"])})),answers:d.YOg(d.Ikc({login:d.YjP(),url:d.YjP(),why:d.k5n(["unreadable","in-code","in-review"]),written:d.YjP(),line:d.YjP()})).default([])})
const Ge=d.Ikc({total:d.Whr(),cohorts:d.g1P(d.YjP(),d.Whr()),dimensions:d.YOg(d.Ikc({name:d.YjP(),none:d.Whr(),several:d.YOg(d.YjP())}))})
const He=d.Ikc({untried:d.YOg(d.YjP()),estate:d.gMt("kind",[d.Ikc({kind:d.euz("counted"),before:Ge.nullable(),after:Ge}),d.Ikc({kind:d.euz("hidden")}),d.Ikc({kind:d.euz("untried"),why:d.YjP()})])})
const Ve=d.Ikc({repository:d.YjP(),number:d.Whr(),title:d.YjP(),url:d.YjP(),author:d.YjP().nullable(),base:d.YjP(),head:d.YjP(),edits:d.YOg(d.Ikc({at:d.YjP(),by:d.YjP().nullable(),what:d.k5n(["description","label","base"])})).default([])})
const Je=d.Ikc({verdict:Ee,note:d.YjP().nullable().default(null),reason:d.YjP().default(""),steps:Ye,plan:d.YjP().nullable(),pullRequest:Ve.nullable(),policy:We.nullable(),declaration:d.Ikc({cohorts:d.YOg(d.YjP())}).nullable(),trial:He.nullish(),cohorts:d.YOg(d.Ikc({cohort:d.YjP(),standing:d.k5n(Ie),paths:d.Whr()})).default([]),resolution:Fe.extend({targeted:d.Whr()}).nullable(),approvals:Ue.nullable(),findings:d.YOg(Ne),offendingSites:d.YOg(De)})
const Ze=Je.extend({reaches:d.zMY(),undone:d.zMY()})
const Qe=d.Ikc({commit:d.YjP().nullable(),stand:d.k5n(_e),sites:d.Whr()})
const Xe=d.Ikc({cohort:d.YjP(),environment:d.YjP(),commit:d.YjP(),list:d.YOg(d.YjP()),missing:d.YOg(d.Ikc({id:d.YjP(),name:d.YjP().nullable(),commit:d.YjP().nullable()})),unknown:d.YOg(d.YjP()),extra:d.YOg(d.gMt("kind",[d.Ikc({kind:d.euz("unlisted"),id:d.YjP()}),d.Ikc({kind:d.euz("uncovered"),id:d.YjP(),commit:d.YjP(),pulls:d.YOg(d.Whr())})])),spread:d.YOg(Qe).default([])})
const et=d.Ikc({cohort:d.YjP(),environment:d.YjP(),commit:d.YjP(),branch:d.YjP().nullable(),baseline:d.Ikc({commit:d.YjP()}).nullable(),rollback:d.Ikc({asked:d.zMY(),applies:d.zMY()}),spread:d.YOg(Qe.extend({baseline:d.YjP().nullable().default(null)})).default([]),inventory:Fe.nullable(),policy:We,releases:d.YOg(Ze),standing:d.YOg(d.Ikc({path:d.YjP(),offenders:d.YOg(d.Ikc({id:d.YjP(),name:d.YjP().nullable(),why:d.YjP(),reasons:d.YOg(d.YjP())})).nullable()})).default([]),until:d.YjP().nullable(),targets:d.YOg(d.YjP()).nullable()})
const tt=d.Ikc({...ge,event:d.YjP().nullable(),run:d.YjP().nullable(),verdict:Ee,gate:d.k5n(["open","closed"]),judgements:d.YOg(Je).optional(),sharedHead:d.YOg(d.Ikc({number:d.Whr().nullable(),verdict:Ee,reason:d.YjP()})).default([]),reason:d.YjP().default(""),steps:Ye,plan:d.YjP().nullish(),deployment:et.nullish(),verification:Xe.nullish(),findings:d.YOg(Ne).default([]),offendingSites:d.YOg(De).default([])})
function releasesSection(e,t,n,o){if(e.length===0)return null
return section(`${t}-releases`,"Releases since the baseline",(0,ve.qy)`${e.map((e,r)=>releaseHtml(e,`${t}-${r}`,n,o))}`)}function releaseHtml(e,t,n,o){const{pullRequest:r,verdict:s,resolution:a,findings:i}=e
const{symbol:l,predicate:c}=x._[s]
const u=!e.reaches?"does not reach this cohort":e.undone?"undone since":c
const d=[findingsSection(i,t,n),approvalsSection(e,t,o)].filter(e=>e!==null)
return(0,ve.qy)`<details class="release">
    <summary>
      ${e.reaches&&!e.undone?`${l} `:""}<b
        >${r===null?"a pull request that could not be read":`#${r.number}`}</b
      >
      ${u}${r===null?"":(0,ve.qy)`: ${(0,ve.pj)(r.title)}`}
    </summary>
    ${r===null?"":(0,ve.qy)`<p>${(0,ve.nf)(`Pull request #${r.number}`,r.url)}</p>`}
    <p>
      ${a===null?"The number of its sites is not known.":`It targets ${(0,k.DK)(a.targeted)} sites.`}
    </p>
    ${d.map(e=>sectionHtml(e,3))}
  </details>`}function spreadSection(e,t,n,o){if(e.length===0)return null
const r=e.reduce((e,{sites:t})=>e+t,0)
const s=e.map(e=>row(e.commit===null?(0,ve.qy)`not known`:proseHtml((0,$.rd)(e.commit),o),[(0,ve.qy)`${share(e.sites,r)}${(0,k.DK)(e.sites)} (${(0,k.Fx)(e.sites,r)})`,proseHtml(t(e),o)]))
return section(`${n}-spread`,"What sites have",table_table("plain","How many sites have which commit",["Commit","Sites","For this deployment"],(0,ve.qy)`${s}`))}function share(e,t){const n=`${(e/t*100).toFixed(2)}%`
return(0,ve.qy)`<svg class="bar" width="100%" height="8" aria-hidden="true">
    <rect x="0" width="${n}" height="8" class="targeted"></rect>
  </svg>`}const nt=3
function steps_stepsSection({steps:e,after:t},n,o){if(e.length===0&&t===null)return null
const item=({say:e,lines:t})=>(0,ve.qy)`<p>${recorded(e,o)}</p>
      ${steps_pasteable(t)}`
const r=e.map(e=>(0,ve.qy)`<li>
        ${item(e)}
        ${e.items.length===0?ve.K$:(0,ve.qy)`<ul>
                ${e.items.map(e=>(0,ve.qy)`<li>${item(e)}</li>`)}
              </ul>`}
      </li>`)
const s=r.slice(nt)
return section(`${n}-next`,"What to do next",(0,ve.qy)`<ol class="steps">
        ${r.slice(0,nt)}
      </ol>
      ${s.length===0?ve.K$:(0,ve.qy)`<details class="fold">
              <summary>${s.length} more</summary>
              <ol class="steps" start="${nt+1}">
                ${s}
              </ol>
            </details>`}${t===null?ve.K$:(0,ve.qy)`<p>${recorded(t,o)}</p>`}`)}function steps_pasteable(e){return e.length===0?ve.K$:(0,ve.qy)`<pre><code>${(0,ve.cR)(e.map(e=>(0,ve.qy)`${e}`),"\n")}</code></pre>`}function trial_trialSection({trial:e},t){if(e==null)return null
const{estate:n,untried:o}=e
const r=n.kind==="counted"?n.after:null
const s=(r?.dimensions??[]).filter(e=>e.several.length>0)
return section(`${t}-trial`,"What this changes",(0,ve.qy)`${tried(n)}
    ${s.map(e=>(0,ve.qy)`<p>
          In several cohorts of ${(0,ve.Uq)(e.name)}: ${values(e.several)}. No release can target them.
        </p>`)}${o.length===0?ve.K$:(0,ve.qy)`<p>Not looked up: ${values(o)}.</p>`}`)}function tried(e){switch(e.kind){case"hidden":return(0,ve.qy)`<p>
        The sites are not shown: the author of this pull request has no write access to the repository.
      </p>`
case"untried":return(0,ve.qy)`<p>It could not be tried on the sites: ${(0,ve.Uq)(e.why)}.</p>`
case"counted":return table_table("plain","Sites of a permitted status",["","Now","After the merge"],(0,ve.qy)`${trial_rowsOf(e.before,e.after)}`)}}function trial_rowsOf(e,t){const n=[...new Set([...Object.keys(e?.cohorts??{}),...Object.keys(t.cohorts)])]
const o=[...new Set([...e?.dimensions??[],...t.dimensions].map(({name:e})=>e))]
const counts=(n,o)=>row(n,[e,t].map(e=>{const t=e===null?void 0:o(e)
return(0,ve.qy)`${t===void 0?"–":(0,k.DK)(t)}`}))
const of=e=>o.length>1?(0,ve.qy)` of ${(0,ve.Uq)(e)}`:ve.K$
const dimension=(e,t)=>e.dimensions.find(e=>e.name===t)
return[...n.map(e=>counts((0,ve.Uq)(e),({cohorts:t})=>t[e])),...o.flatMap(e=>[counts((0,ve.qy)`in no cohort${of(e)}`,t=>dimension(t,e)?.none),counts((0,ve.qy)`in several cohorts${of(e)}`,t=>dimension(t,e)?.several.length)]),counts((0,ve.qy)`all sites`,({total:e})=>e)]}const ot={allow:{symbol:"🟢",word:"Equal"},hold:{symbol:"⏳",word:"Not yet equal"},deny:{symbol:"🔴",word:"Not equal"},error:{symbol:"❗",word:"Could not be compared"},skip:{symbol:"➖",word:"Nothing to compare"}}
function verificationViewOf({verdict:e,findings:t,facts:n}){const o=(0,C.g)(t).map(e=>({finding:e,description:(0,C.q0)(e,{at:"gate",release:null,gate:null}),of:null}))
return{...ot[e],reason:(e==="allow"?equalReason(n):null)??(0,$.aL)(reasonOf(o)??"it could not be told"),subject:n===null?null:subjectLine(n),findings:o,steps:{steps:o.map(({description:e})=>e.next),after:null},spread:n===null?[]:spreadOf(n.groups,meaningOf),basis:n===null?[]:basisOf(n)}}function equalReason(e){return e===null?null:(0,$.cv)`${(0,$.aL)((0,k.LS)(e.list.length,"site"))} of ${e.cohort} ${(0,$.aL)(e.list.length===1?"has":"have")} ${(0,$.rd)(e.commit)}, and no site has what was not let through for it`}function subjectLine({cohort:e,environment:t,commit:n,deployedAt:o}){const r=o===null?(0,$.aL)(""):(0,$.cv)`, deployed ${(0,ae.HZ)(o)}`
return(0,$.cv)`${e} in the environment ${t}: commit ${(0,$.rd)(n)}${r}`}function meaningOf({stand:e}){switch(e){case"same":return(0,$.aL)("this commit")
case"newer":return(0,$.aL)("a newer one, which holds it")
case"older":return(0,$.aL)("an older one")
case"apart":return(0,$.aL)("one on a line of its own")
case"unknown":return(0,$.aL)("no commit that is known here")}}function basisOf({listed:e,told:t,list:n,since:o,within:r,environment:s}){return[(0,$.cv)`Sites that are to have it: ${n.length}, ${(0,$.aL)(e==="active"?"the active ones":"by the list that the gate handed out")}`,t==="inventory"?(0,$.aL)("What they have is told by the inventory."):(0,$.aL)("What they have is told by the deploy tool."),...o===null?[]:[(0,$.cv)`Releases are looked at since ${(0,$.rd)(o)}.`],(0,$.cv)`${s} gives sites ${(0,$.aL)((0,k.LS)(Math.round(r/6e4),"minute"))} after a deployment.`]}function verificationReport(e,t){const{verification:n=null,steps:o,findings:r,verdict:s}=e
const a=[steps_stepsSection(o,"v",t),...n===null?[]:[verification_sitesSection(n,t),spreadSection(n.spread,meaningOf,"v",t)],findingsSection(r,"v",t)].filter(e=>e!==null)
return pageOf({title:`${ot[s].word}${n===null?"":`: ${n.cohort}`}`,header:header(e,n,t),chapters:[{title:null,sections:a}],footer:origin(e),style:""})}function header({verdict:e,reason:t,run:n},o,r){const{symbol:s,word:a}=ot[e]
return(0,ve.qy)`<header class="${e}">
    <h1>${s} ${a}<small>${recorded(t,r)}</small></h1>
    ${o===null?ve.K$:(0,ve.qy)`<p>
            ${(0,ve.Uq)(o.cohort)} in the environment ${(0,ve.Uq)(o.environment)}: commit
            ${proseHtml((0,$.rd)(o.commit),r)} at ${(0,k.DK)(o.list.length)} sites
          </p>`}${n===null?ve.K$:(0,ve.qy)`<p>${(0,ve.nf)("Workflow run",n)}</p>`}
  </header>`}function verification_sitesSection({missing:e,unknown:t,extra:n},o){const has=e=>e===null?(0,ve.qy)`not known`:proseHtml((0,$.rd)(e),o)
const whyExtra=e=>{switch(e.kind){case"unlisted":return[has(null),(0,ve.qy)`is not in the list`]
case"uncovered":return[has(e.commit),(0,ve.qy)`is not covered by ${proseHtml((0,$.fj)(e.pulls.map($.h3),", "),o)}`]}}
const r=[...e.map(({id:e,name:t,commit:n})=>row((0,ve.pj)(e),[t===null?(0,ve.qy)`–`:(0,ve.pj)(t),has(n),(0,ve.qy)`does not have the commit`])),...t.map(e=>row((0,ve.pj)(e),[(0,ve.qy)`–`,(0,ve.qy)`not known`,(0,ve.qy)`nobody tells what it has`])),...n.map(e=>row((0,ve.pj)(e.id),[(0,ve.qy)`–`,...whyExtra(e)]))]
return r.length===0?null:section("v-sites","Sites that are not as they should be",sitesTable("Every site that differs",["Site","Name","Has","Why"],(0,ve.qy)`<tbody>
            ${r}
          </tbody>`))}function subjectOfJudgement(e,t,n){return subjectOf(e.resolution,e.policy,e.offendingSites.map(shown),t,n)}function subjectOfDeployment(e,t,n){const o=[...e.offendingSites.map(shown),...standingOffenders(t),...e.findings.flatMap(leftOut)]
return subjectOf(handedOut(t),t.policy,o,"d",n)}function handedOut({inventory:e,targets:t}){if(e===null||t===null)return e
const n=new Set(t)
const o=e.groups.filter(e=>e.targeted)
if(o.reduce((e,{count:t})=>e+t,0)===t.length)return e
if(o.some(({sites:e})=>e===null))return{...e,groups:[]}
const r=e.groups.flatMap(e=>{if(!e.targeted||e.sites===null)return[e]
const t=Map.groupBy(e.sites,([e])=>n.has(e))
return[...t].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))})
return{...e,groups:r}}function subjectOf(e,t,n,o,r){const s=new Map((e?.groups??[]).flatMap(e=>(e.sites??[]).map(([t])=>[t,e.cohorts])))
const a=[...Map.groupBy(n,({id:e})=>e).values()].flatMap(e=>e.slice(0,1).map(t=>({...t,cohorts:s.get(t.id)??t.cohorts,why:e.map(({why:e})=>e).join("; ")})))
const i=a.filter(({inInventory:e})=>e).map(({id:e,cohorts:t})=>({id:e,cohorts:t.length===0?null:t}))
return{prefix:o,links:r,inventory:e,offenders:a,estate:e===null||t===null||e.groups.length===0?null:estateOf(e,dimensionsOf(t),i)}}function dimensionsOf({cohorts:e}){return new Map(Object.entries(e).map(([e,{dimension:t}])=>[e,t]))}function shown({id:e,name:t,cohorts:n,violations:o}){return{id:e,name:t,cohorts:n,why:o.map(e=>recordProse(printViolation(e))).join("; "),inInventory:o.every(({kind:e})=>e!=="unknown")}}function standingOffenders({standing:e}){return e.flatMap(({path:e,offenders:t})=>(t??[]).map(({id:t,name:n,why:o,reasons:r})=>({id:t,name:n,cohorts:[],why:recordProse(o==="not-covered"?[{text:"not covered by "},{code:e}]:[{text:"does not meet "},{code:r.join(", ")},{text:" of "},{code:e}]),inInventory:true})))}function leftOut({evidence:{number:e,missing:t=[]}}){const n=(0,$.wh)([{text:`left out by pull request #${e??0}`}])
return t.map(({id:e,name:t})=>({id:e,name:t,cohorts:[],why:n,inInventory:true}))}function htmlReportOf(e){const t=readRecord(e,tt)
if(!t.ok)return t
const n=t.value
if(n.verification!==void 0)return(0,o.ok)(verificationReport(n,linksOf(n,void 0)))
return(0,o.ok)(n.deployment==null?checkReport(n):gateReport(n,n.deployment))}function checkReport(e){const t=e.judgements??[]
const n=t.map((t,n)=>subjectOfJudgement(t,`p${n}`,linksOf(e,t.pullRequest?.url)))
const[o,...r]=t
const s=o!==void 0&&r.length===0
return pageOf({title:`${x._[e.verdict].word}: ${s?subjectName(o):(0,k.LS)(t.length,"pull request")}`,header:s?judgementHeader(o,n[0],e):groupHeader(e,t.length),chapters:t.length===0?gateFailure(e):[...t.map((t,o)=>chapterOf(t,n[o],e,s)),...shared(e)],footer:origin(e),style:n.map(filterStyle).join("\n")})}function subjectName({pullRequest:e}){if(e===null)return"a pull request"
return e.number===0?"a branch":`pull request ${e.number}`}function chapterOf(e,t,{timestamp:n},o){if(t===void 0)return{title:null,sections:[]}
const{prefix:r,links:s}=t
const{pullRequest:a,verdict:i,reason:l,steps:c,findings:u,plan:d,resolution:h}=e
const f=(0,ve.qy)`${x._[i].symbol}
  ${a===null?"Pull request":`#${a.number}`}: ${x._[i].predicate}, ${l}`
return{title:o?null:{id:r,text:f},sections:present([steps_stepsSection(c,r,s),trial_trialSection(e,r),cohortsSection(t,cohorts_notesOf(e)),findingsSection(u,r,s),approvalsSection(e,r,n),offendersSection(t),basisSection(d,h,r),sitesSection(t)])}}function shared({sharedHead:e}){if(e.length===0)return[]
const t=e.map(({number:e,verdict:t,reason:n})=>(0,ve.qy)`<li>
        ${x._[t].symbol} ${e===null?"a pull request that could not be read":`#${e}`}:
        ${x._[t].predicate}, ${n}
      </li>`)
const n="The check run on this head commit carries the worst of their verdicts and of this one."
return[{title:null,sections:[section("shared","Other pull requests with this head commit",(0,ve.qy)`<p>${n}</p>
            <ul>
              ${t}
            </ul>`)]}]}function gateReport(e,t){const n=linksOf(e,t.releases[0]?.pullRequest?.url)
const o=subjectOfDeployment(e,t,n)
const r={cohorts:[t.cohort],noteOf:e=>e===t.cohort?(0,ve.qy)`<p>to be deployed</p>`:ve.K$}
return pageOf({title:`Gate ${x._[e.verdict].gate.word}: ${t.cohort}`,header:deploymentHeader(e,t,n),chapters:[{title:null,sections:present([steps_stepsSection(e.steps,"d",n),releasesSection(t.releases,"d",n,e.timestamp),spreadSection(t.spread,e=>spreadMeaning(e,t.rollback.applies),"d",n),cohortsSection(o,r),findingsSection(e.findings,"d",n),offendersSection(o),basisSection(e.plan??null,t.inventory,"d"),sitesSection(o)])}],footer:origin(e),style:filterStyle(o)})}function gateFailure(e){const t=linksOf(e,void 0)
return[{title:null,sections:present([steps_stepsSection(e.steps,"d",t),findingsSection(e.findings,"d",t)])}]}function present(e){return e.filter(e=>e!==null)}function linksOf({run:e},t){const n=/^(?<address>https?:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+)\/(?:pull|actions)\//.exec(t??e??"")
return{repository:n?.groups?.["address"]??null,codes:null,run:e}}function verificationLogOf(e){const{word:t,reason:n,subject:o,steps:r,findings:s,spread:a,basis:i}=verificationViewOf(e)
return blocks([[...(0,J.LV)("",(0,$.cv)`${(0,$.aL)(`${t.toUpperCase()}: `)}${n}`),...o===null?[]:(0,J.LV)("",o)],nextLines(r),a.length===0?[]:["What the sites have",...spreadLines(a).flatMap(e=>(0,J.LV)("  ",e))],findingLines(s),i.flatMap(e=>(0,J.LV)("",e))])}function verificationRecordOf(e,t){const{verdict:n,findings:o,facts:r,until:s}=e
const a=verificationViewOf(e)
return{...(0,le.d5)({verdict:n,gate:(0,te.Rv)(n)},o,t),plan:null,reason:recordProse(a.reason),steps:stepsValue(a.steps),verification:r===null?null:{...verificationValue(r),until:s===null?null:(0,ae.HZ)(s)},findings:a.findings.map(e=>({...findingValue(e),pullRequest:null})),offendingSites:[],evidence:t.evidence??null}}function verificationValue(e){const{policy:t,deployedAt:n,now:o,names:r,groups:s,missing:a,...i}=e
return{...i,missing:a.map(({id:e,commit:t})=>({id:e,name:r.get(e)??null,commit:t})),deployedAt:n===null?null:(0,ae.HZ)(n),now:(0,ae.HZ)(o),spread:s.map(({commit:e,stand:t,sites:n})=>({commit:e,stand:t,sites:n.length})),policy:policyValue(t)}}const rt=1e6
function verificationSummaryOf(e,t=b){const n=verificationViewOf(e)
const{subject:o,steps:r,spread:s,findings:a,basis:i}=n
return fit(e=>({open:[[verification_summary_heading(n),...o===null?[]:[paragraph(o)]],stepsSection(r,e),spreadTable(s,e)],folded:{summary:a.length===0?"Details":`Details: ${(0,k.LS)(a.length,"finding")}`,parts:[findingsDetails(a,e),basisDetails(i,t)]}}),rt,[verification_summary_heading(n)],t)}function verification_summary_heading({symbol:e,word:t,reason:n}){return{type:"heading",depth:3,children:[{type:"text",value:`${e} `},strong(t),{type:"text",value:" — "},...phrasing(n)]}}const st=1e6
function summaryOf(e,t=b){return report(e,st,t)}var it=n(5379)
var lt=n(1062)
var ct=n(7354)
async function judgeStack(e,t,n,o,r){const s=[]
let a=t
for(const t of n){const n=await contains(o,a,t.head)
if(!n.ok)return(0,it.ir)(e,{effect:"error",...n.error})
const{verdict:i}=await r(t)
s.push({number:t.number,verdict:i,moved:!n.value})
a=t.head}const i=s.filter(({verdict:e,moved:t})=>t||e!=="allow"&&e!=="skip")
return i.length===0?e:(0,it.ir)(e,{code:"stack.waiting",effect:"hold",layers:i})}async function contains(e,t,n){const r=await(0,u.Ee)(e,n,t)
if(!r.ok)return r
return(0,o.ok)(r.value.position==="ahead"||r.value.position==="identical")}var ut=n(6928)
var dt=n(4573)
var ht=n(1064)
const ft="totalCount pageInfo { hasNextPage endCursor }"
const pt={totalCount:d.Whr(),pageInfo:d.Ikc({hasNextPage:d.zMY(),endCursor:d.YjP().nullable()})}
const mt=5
const headsOf=e=>`query Heads($owner: String!, $name: String!, $branch: String!, $states: [PullRequestState!], $after: String) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(headRefName: $branch, states: $states, first: ${e}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      ${ft}\n      nodes { number state baseRefName headRefOid headRepository { nameWithOwner } }\n    }\n  }\n}`
const gt=d.Ikc({number:d.Whr(),state:d.k5n(["OPEN","CLOSED","MERGED"]),baseRefName:d.YjP(),headRefOid:d.YjP(),headRepository:d.Ikc({nameWithOwner:d.YjP()}).nullable()})
const vt=d.Ikc({repository:d.Ikc({pullRequests:d.Ikc({...pt,nodes:d.YOg(gt)})})})
function fetchHeads(e,t,n,o){return(0,ht.yw)(e,{asked:t,documentOf:headsOf,variables:{branch:n,...o!==null&&{states:o}},schema:vt,listOf:({repository:e})=>e.pullRequests,most:mt})}async function fetchPullRequestsOfHead(e,t){const n="pull requests by head branch"
const r=await fetchHeads(e,n,t.branch,null)
if(!r.ok)return r
const s=r.value.filter(e=>e.headRefOid===t.commit&&e.headRepository?.nameWithOwner.toLowerCase()===t.repository.toLowerCase())
const a=s.filter(e=>e.state==="OPEN")
const i=(a.length>0?a:s.slice(0,1)).map(e=>e.number).toSorted((e,t)=>e-t)
return(0,o.ok)(i)}async function fetchOpenPullRequestsFrom(e,t){const n=`open pull requests from ${t}`
const r=await fetchHeads(e,n,t,["OPEN"])
if(!r.ok)return r
const s=`${e.owner}/${e.name}`.toLowerCase()
return(0,o.ok)(r.value.filter(e=>e.state==="OPEN"&&e.headRepository?.nameWithOwner.toLowerCase()===s).map(e=>({number:e.number,head:e.headRefOid,base:e.baseRefName})))}const aboveOf=e=>`query Above($owner: String!, $name: String!, $branch: String!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(baseRefName: $branch, states: [OPEN], first: ${e}, after: $after) { ${ft} nodes { headRefName headRefOid headRepository { nameWithOwner } } }\n  }\n}`
const yt=d.Ikc({repository:d.Ikc({pullRequests:d.Ikc({...pt,nodes:d.YOg(gt.pick({headRefOid:true,headRepository:true}).extend({headRefName:d.YjP()}))})})})
async function fetchOpenPullRequestsInto(e,t){const n=await(0,ht.yw)(e,{asked:`open pull requests into ${t}`,documentOf:aboveOf,variables:{branch:t},schema:yt,listOf:e=>e.repository.pullRequests,most:mt})
if(!n.ok)return n
const r=`${e.owner}/${e.name}`.toLowerCase()
return(0,o.ok)(n.value.map(e=>({head:e.headRefOid,branch:e.headRepository?.nameWithOwner.toLowerCase()===r?e.headRefName:null})))}var wt=n(3086)
var bt=n(4659)
var kt=n(5065)
const $t=`query MergeQueue($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }\n  }\n}`
const xt=d.Ikc({oid:d.YjP()}).nullable()
const Ot=d.Ikc({repository:d.Ikc({mergeQueue:d.Ikc({entries:d.Ikc({totalCount:d.Whr(),nodes:d.YOg(d.Ikc({headCommit:xt,baseCommit:xt,pullRequest:d.Ikc({number:d.Whr()}).nullable()}))}).nullable()}).nullable()})})
async function fetchMergeGroup(e,t,n){const r=`merge queue of ${n.branch}`
const s=numberIn(n)
if(s!==null&&n.base!==n.head){const t=await isAlone(e,n,s)
if(!t.ok)return t
if(t.value)return(0,o.ok)([s])}return t===null?(0,m.hU)(r,"a group of one pull request that brings only its own commits and paths, or the list of the queue",'another group, and no token that may read the queue: the input `members-token` needs the right "Merge queues: read" of a GitHub App'):fetchQueue(t,n,r)}function numberIn({branch:e,ref:t}){const n=`gh-readonly-queue/${e}/`
const o=t.replace(/^refs\/heads\//,"")
const r=/^pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/.exec(o.startsWith(n)?o.slice(n.length):"")
return r?.[1]===void 0?null:Number(r[1])}async function isAlone(e,{base:t,head:n},r){const s=await new wt.Z(e).firstParents(t,n)
if(!s.ok)return s
const{commits:a}=s.value
const i=await(0,kt.l)(e,`${e.owner}/${e.name}`,[r])
if(!i.ok)return i
const l=i.value[0]?.pull
if(l===void 0)return(0,o.ok)(false)
const c=new Set(l.commits.map(({oid:e})=>e))
const u=a.filter(({oid:e})=>!c.has(e))
if(!isMadeOf(l,u,a.length-u.length,{base:t,head:n}))return(0,o.ok)(false)
const d=await(0,bt.d)(e,t,n)
if(!d.ok)return d
const h=new Set(l.changes.flatMap(({path:e,previous:t})=>[e,...t===null?[]:[t]]))
return(0,o.ok)(d.value.every(e=>h.has(e)))}function isMadeOf(e,t,n,{base:o,head:r}){const s=t.find(({oid:e})=>e===r)
if(s===void 0)return false
if(n>0)return t.length===1&&s.parents[0]===o&&s.parents[1]===e.head
if(t.some(({parents:e})=>e.length!==1))return false
return t.length===1?s.parents[0]===o:t.length===e.commits.length}async function fetchQueue(e,t,n){const r=await e.query(n,$t,{branch:t.branch},Ot)
if(!r.ok)return r
const s=r.value.repository.mergeQueue?.entries??null
if(s===null)return(0,m.hU)(n,"a merge queue","none")
const a=new Set
for(let e=t.head;e!==t.base;){const t=s.nodes.find(t=>t.headCommit?.oid===e)
const o=t?.pullRequest?.number
if(t===void 0||t.baseCommit===null||o===void 0||a.has(o))return s.totalCount>s.nodes.length?(0,m.ps)(n,`${s.totalCount} entries`,`${s.nodes.length} of them`):(0,m.hU)(n,"the entries between the base and the head of the group",`none that ends at ${e}`)
a.add(o)
e=t.baseCommit.oid}return a.size>0?(0,o.ok)([...a].toSorted((e,t)=>e-t)):(0,m.hU)(n,"pull requests in the group","none")}const St=`totalCount pageInfo { hasNextPage endCursor }\n  nodes { number state baseRefName headRefName headRefOid headRepository { nameWithOwner } author { login } }`
const jt=d.Ikc({totalCount:d.Whr(),pageInfo:d.Ikc({hasNextPage:d.zMY(),endCursor:d.YjP().nullable()}),nodes:d.YOg(d.Ikc({number:d.Whr(),state:d.YjP(),baseRefName:d.YjP(),headRefName:d.YjP(),headRefOid:d.YjP(),headRepository:d.Ikc({nameWithOwner:d.YjP()}).nullable(),author:d.Ikc({login:d.YjP()}).nullable()}))})
const sharers_documentOf=e=>`query Sharers($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {\n  repository(owner: $owner, name: $name) { object(oid: $head) { ... on Commit { associatedPullRequests(first: ${e}, after: $after) { ${St} } } } }\n}`
const Pt=d.Ikc({repository:d.Ikc({object:d.Ikc({associatedPullRequests:jt})})})
const qt=30
async function fetchSharers(e,t,n){const r=`pull requests with the head of #${t.number}`
if(n===null)return(0,m.hU)(r,"the pull requests of its head commit","nothing")
const s=await readAll(e,r,t.head,n)
if(!s.ok)return s
const i=s.value.filter(e=>e.number!==t.number&&e.state==="OPEN"&&e.headRefOid===t.head)
if(i.length===0)return(0,o.ok)({writer:true,others:[]})
const l=new Map([[null,true]])
for(const n of[t.author,...i.map(({author:e})=>e?.login??null)])if(n!==null&&!l.has(n))l.set(n,await(0,a.J)(e,n))
return(0,o.ok)({writer:l.get(t.author)??true,others:i.map(e=>({number:e.number,head:e.headRefOid,base:e.baseRefName,headBranch:e.headRefName,headRepository:e.headRepository?.nameWithOwner??null,writer:l.get(e.author?.login??null)??true}))})}async function readAll(e,t,n,r){const s=[...r.nodes]
let a=r.totalCount
const i=(0,ht.nC)(t,r,new Set)
if(!i.ok)return i
if(i.value!==null){const o={asked:t,documentOf:sharers_documentOf,variables:{head:n},schema:Pt,listOf:({repository:e})=>e.object.associatedPullRequests,most:qt}
for await(const t of(0,ht.E0)(e,o,i.value)){if(!t.ok)return t
a=Math.max(a,t.value.totalCount)
s.push(...t.value.nodes)}}return s.length<a?(0,m.ps)(t,`${a} pull requests`,`${s.length} of them`):(0,o.ok)(s)}const target_documentOf=e=>`query Target($owner: String!, $name: String!, $number: Int!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name }\n    policy: object(expression: $policy) { ${v.h7} }\n    pullRequest(number: $number) {\n      number state baseRefName headRefName headRefOid\n      headRepository { nameWithOwner }\n      author { login }\n      last: commits(last: 1) { nodes { commit { oid associatedPullRequests(first: ${Math.min(50,e)}) { ${St} } } } }\n    }\n  }\n}`
const At=d.Ikc({repository:d.Ikc({nameWithOwner:d.YjP(),defaultBranchRef:d.Ikc({name:d.YjP()}),policy:v.u_,pullRequest:(0,y.cl)(d.Ikc({number:d.Whr(),state:d.k5n(["OPEN","CLOSED","MERGED"]),baseRefName:d.YjP(),headRefName:d.YjP(),headRefOid:d.YjP(),headRepository:d.Ikc({nameWithOwner:d.YjP()}).nullable(),author:d.Ikc({login:d.YjP()}).nullable(),last:d.Ikc({nodes:d.YOg(d.Ikc({commit:d.Ikc({oid:d.YjP(),associatedPullRequests:(0,y.cl)(jt)})}))})}))})})
async function fetchTarget(e,t,n){const r=`head and base of #${t}`
const s=await(0,g.Wz)(o=>e.query(r,target_documentOf(o),{number:t,policy:`HEAD:${n}`},At))
if(!s.ok)return s
const{repository:a}=s.value
const{pullRequest:i}=a
if(i===null)return(0,m.hU)(r,"a pull request of this repository","none with that number")
const l=i.last.nodes.at(-1)?.commit
const c=await fetchSharers(e,{number:t,head:i.headRefOid,author:i.author?.login??null},l?.oid===i.headRefOid?l.associatedPullRequests:null)
if(!c.ok)return c
return(0,o.ok)({number:t,repository:a.nameWithOwner,open:i.state==="OPEN",head:i.headRefOid,base:i.baseRefName,headBranch:i.headRefName,headRepository:i.headRepository?.nameWithOwner??null,writer:c.value.writer,defaultBranch:a.defaultBranchRef.name,policy:(0,v.rz)(a.policy),sharers:c.value.others})}const Ct=d.Ikc({head:d.Ikc({sha:d.YjP()})})
async function fetchHead(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}",{pull_number:t},Ct)
return n.ok?n.value.head.sha:null}var Lt=n(520)
var Mt=n(3190)
const It=10
async function fetchStanding(e,t,n){const r=[]
for(let s=t.base;!n(s);){const n=await fetchOpenPullRequestsFrom(e,s)
if(!n.ok)return n
const a=n.value.filter(e=>e.number!==t.number)
const[i,...l]=a
const c=(0,o.ok)({kind:"ambiguous",branch:s,numbers:n.value.map(({number:e})=>e)})
if(i===void 0)return n.value.length>0?c:(0,o.ok)({kind:"elsewhere"})
const u=r.some(e=>e.number===i.number)
if(l.length>0||u||r.length===It)return c
r.push(i)
s=i.base}const s=r.at(-1)?.base
return(0,o.ok)(s===void 0?{kind:"direct"}:{kind:"stack",trunk:s,below:r})}function trunksOf({policy:e,defaultBranch:t},n){const o=e?.kind==="text"?(0,Lt.O)(e.text,n):null
if(o?.ok!==true)return()=>true
return e=>e===t||(0,Mt.S9)(e,o.value,t)}async function findTargets(e,t,n){const{github:o,members:r}=e
switch(t.kind){case"nothing":return{kind:"nothing",why:t.why}
case"pull-request":if(t.comment!==null&&!await mayHoldCommandOf(o,t.comment))return{kind:"nothing",why:dt.Q}
return placeAll(o,[t.number],n,t.head)
case"head":{const e=await fetchPullRequestsOfHead(o,t)
if(!e.ok)return unknown(e.error,t.commit)
if(e.value.length===0)return{kind:"unknown",findings:[_t],check:{kind:"none"}}
return placeAll(o,e.value,n,t.commit)}case"group":return placeGroup(o,r,t,n)}}async function mayHoldCommandOf(e,t){const n=t.filter(ut.U)
if(n.length===0)return false
const o=await(0,l.e)(e,n)
return!o.ok||n.some(e=>(0,q.P4)(o.value.get(e)??e).length>0)}const _t=failure("evidence.unavailable","pull requests by head branch","a pull request with the head commit and repository of the workflow run","none")
function unknown(e,t){return{kind:"unknown",findings:[{effect:"error",...e}],check:t===null?{kind:"no-head"}:{kind:"complete",head:t}}}async function placeAll(e,t,n,o){const r=[]
const s=new Map
const a=await Promise.all(t.map(t=>fetchTarget(e,t,n)))
for(const[i,l]of t.entries()){const c=a[i]
if(c===void 0)continue
if(!c.ok)return unknown(c.error,o??await fetchHead(e,l))
const u=trunksOf(c.value,n)
const d=await fetchStanding(e,c.value,u)
if(!d.ok)return unknown(d.error,c.value.head)
r.push({pull:c.value,standing:d.value,...c.value})
for(const n of c.value.sharers){if(t.includes(n.number)||s.has(n.number))continue
const o=await fetchStanding(e,n,u)
if(!o.ok)return unknown(o.error,c.value.head)
s.set(n.number,{pull:n,standing:o.value,writer:n.writer,open:true})}}return together(r,[...s.values()])}const Tt=10
function together(e,t){const isJudged=({standing:e})=>e.kind!=="elsewhere"
const n=[...e,...t].filter(e=>e.open&&isJudged(e))
const o=n.filter(e=>e.writer)
const r=n.length===0?e.filter(isJudged):o.length>0?o:n
const place=e=>({...e,onCheck:r.includes(e)})
const result=(t,n=[])=>({kind:"pull-requests",subjects:e.map(place),sharers:n.map(place),check:t})
const[s]=e
if(s===void 0)return result({kind:"none"})
const{head:a}=s.pull
if(!e.some(e=>r.includes(e)))return result(r.length>0?{kind:"none"}:{kind:"successor",head:a,why:elsewhere(s)})
const i=t.filter(e=>r.includes(e))
if(i.length>Tt){const e=`pull requests with the head ${a}`
return unknown(failure("evidence.truncated",e,`at most ${Tt}`,`${i.length}`),a)}for(const{standing:e}of r)if(e.kind==="ambiguous")return result({kind:"unfinished",head:a,why:ambiguous(e)},i)
return result({kind:"complete",head:a},i)}function elsewhere({pull:e}){return`Nothing is judged for pull request ${e.number} while its base branch is no release branch.`}function ambiguous({numbers:e}){return`Several open pull requests come from the base branch or lead back to it (${e.join(", ")}): the release branch that this one is for is not clear.`}async function placeGroup(e,t,n,o){const r=await fetchMergeGroup(e,t,n)
if(!r.ok)return unknown(r.error,n.head)
const s=[]
let a=false
for(const t of r.value){const r=await fetchTarget(e,t,o)
if(!r.ok)return unknown(r.error,n.head)
a=trunksOf(r.value,o)(n.branch)
s.push({pull:r.value,standing:a?{kind:"direct"}:{kind:"elsewhere"},onCheck:true})}const i="Nothing is judged for a merge queue whose branch is no release branch."
return{kind:"group",subjects:s,check:a?{kind:"complete",head:n.head}:{kind:"successor",head:n.head,why:i}}}function unknownSubject(e){return alone(outcomeWithoutPullRequest([{code:"input.invalid",effect:"error",problems:[e]}]))}async function judgeSubject(e,t,n,o=()=>Promise.resolve()){const r=await findTargets(n,e,t.policyPath)
switch(r.kind){case"nothing":return alone(outcomeWithoutPullRequest([],r.why))
case"unknown":return{...alone(outcomeWithoutPullRequest(r.findings)),check:r.check,group:e.kind==="group"}
case"group":case"pull-requests":{await o(r.check)
const judgeAll=async e=>{const o=[]
for(const r of e)o.push(await judgePlaced(r,t,n))
return o}
const e=await judgeAll(r.subjects)
const s=r.kind==="group"?[]:await judgeAll(r.sharers)
return{judged:e,sharers:s,check:r.check,group:r.kind==="group"}}}}function alone(e){return{judged:[e],sharers:[],check:{kind:"none"},group:false}}async function judgePlaced({pull:e,standing:t,onCheck:n},{policyPath:o},r){const s=await fetchAndJudge(e,t,o,r)
if(t.kind!=="stack"||s.evidence===null)return{...s,onCheck:n}
const a={kind:"stack",trunk:t.trunk,below:[]}
const i=await judgeStack(s.outcome,e.head,t.below,r.github,async e=>{const t=await fetchAndJudge(e,a,o,r)
return t.outcome})
return{...s,outcome:i,onCheck:n}}async function fetchAndJudge(e,t,n,o){const r=(0,s.D)(o.github)
const a=o.members===null?null:(0,s.D)(o.members)
const i=await fetchPullRequest(r.github,{number:e.number,policyPath:n,marker:H})
if(!i.ok)return outcomeWithoutPullRequest([{effect:"error",...i.error}])
const{value:l}=i
if(l.pull.head!==e.head||l.pull.base!==e.base)return{...outcomeWithoutPullRequest([movedMeanwhile(e.number)]),evidence:l}
const c=t.kind==="stack"?{...l,pull:{...l.pull,base:t.trunk}}:l
const u=sourcesOf({github:r.github,members:a?.github??null},n,l)
const d=await(0,ct.z6)(c,u,o)
const h=[r.limit(),a?.limit()??null]
return{outcome:(0,it.ff)(d,h),evidence:l,onCheck:true}}const movedMeanwhile=e=>failure("evidence.unavailable",`pull request #${e}`,"the head commit and base branch that it had a moment before","another one: the run that this change has started judges it, or `/cohort recheck`")
function sourcesOf({github:e,members:t},n,{pull:{base:s},beforeMerge:d,repository:h}){const m={policyPath:n,readFile:(t,n)=>(0,r.y)(e,t,n),access:t=>(0,a.DL)(e,t),pushers:t=>(0,i.PT)(e,t),teams:(e,n)=>(0,a.jS)(t,e,n),renderings:t=>(0,l.e)(e,t),policyHistory:t=>(0,c.P_)(e,n,t),manifestFiles:(t,n)=>(0,f.u)(e,t,n),diffBase:async({head:t})=>{const n=await(0,u.Ee)(e,d??s,t)
return n.ok?(0,o.ok)(n.value.mergeBase):n},paths:t=>fetchPaths(e,t),branches:async()=>namesOf(await(0,p.E)(e))}
return{...m,baselineQuestion:(t,n)=>(0,lt.G)(e,h,t,n,m)}}function namesOf(e){return e.ok?(0,o.ok)(e.value.map(({name:e})=>e)):e}function outcomeWithoutPullRequest(e,t=null){const n=e.length>0?"error":"skip"
return{outcome:{verdict:n,findings:e,pull:null,facts:null,plan:null,note:t},evidence:null,onCheck:true}}var Rt=n(2745)
var Yt=n(7585)
const Et=d.Ikc({pull_request:d.Ikc({number:d.Whr().positive(),head:d.Ikc({sha:d.YjP()}).nullish()})})
const Nt=d.Ikc({workflow_run:d.Ikc({head_sha:d.YjP(),head_branch:d.YjP(),head_repository:d.Ikc({full_name:d.YjP()})})})
const Bt=d.Ikc({merge_group:d.Ikc({head_sha:d.YjP(),head_ref:d.YjP(),base_sha:d.YjP(),base_ref:d.YjP()})})
const Dt="pull_request_target, pull_request, pull_request_review, issue_comment, workflow_run, merge_group, or any other event with the input pull-request"
function event_subjectOf(e,t,n){const r=carriedBy(e,t)
if(!r.ok)return r
if(r.value?.kind==="nothing")return(0,o.ok)(r.value)
if(n===null)return r.value===null?(0,o.f)((0,Rt.CC)("event",e,Dt)):(0,o.ok)(r.value)
if(r.value?.kind==="pull-request"){if(r.value.number===n)return(0,o.ok)(r.value)
return(0,o.f)((0,Rt.CC)("input pull-request",String(n),`nothing, or ${r.value.number}: the event ${e} carries its own`))}return(0,o.ok)({kind:"pull-request",number:n,head:null,comment:null})}function carriedBy(e,t){switch(e){case"pull_request_target":case"pull_request":case"pull_request_review":return parsed(e,Et,t,({pull_request:e})=>({kind:"pull-request",number:e.number,head:e.head?.sha??null,comment:null}))
case"issue_comment":return(0,Yt.C)(t)
case"workflow_run":return parsed(e,Nt,t,({workflow_run:e})=>({kind:"head",commit:e.head_sha,branch:e.head_branch,repository:e.head_repository.full_name}))
case"merge_group":return parsed(e,Bt,t,({merge_group:e})=>({kind:"group",head:e.head_sha,base:e.base_sha,branch:e.base_ref.replace(/^refs\/heads\//,""),ref:e.head_ref}))
default:return(0,o.ok)(null)}}function parsed(e,t,n,r){const s=t.safeParse(n)
if(s.success)return(0,o.ok)(r(s.data))
const[a=""]=s.error.issues.map(({path:e})=>e.join("."))
return(0,Yt.S)(e,a)}var zt=n(7598)
var Ft=n(6585)
var Wt=n(6102)
class ExchangeLog{#n=new Map
record(e,t,n,o){const r=this.#n.get(n)??{asked:e,parameters:t,key:n,answers:[]}
r.answers.push(o)
this.#n.set(n,r)}exchanges(){return[...this.#n.values()].toSorted((e,t)=>e.key<t.key?-1:1)}}function recordingGitHub(e,t){return{owner:e.owner,name:e.name,async query(n,o,r,s,a){const i=await e.query(n,o,r,d.L5J(),a)
t.record(n,r,keyOf("query",o,r),i)
return i.ok?(0,Wt.Wp)((0,Wt.CO)(n),s,i.value):i},async rest(n,o,r){const s=await e.rest(n,o,r)
t.record(n,o,keyOf("rest",n,o),s)
return s},async pages(n,o,r,s){const a=await e.pages(n,o,r,s)
t.record(n,o,keyOf("pages",n,o),a)
return a}}}function keyOf(e,t,n){return(0,zt.createHash)("sha256").update((0,Ft.A)([e,t,n])??"").digest("hex")}var Kt=n(3258)
var Ut=n(5408)
const Gt=d.Ikc({kind:d.k5n(["unknown","inactive","outside-cohort","ambiguous","incapable","unproven","disputed"]),site:d.Ikc({id:d.YjP(),name:d.YjP().nullable(),status:d.YjP().nullable(),cohorts:d.YOg(d.YjP())}),reasons:d.YOg(d.YjP())})
const Ht=d.Ikc({dimension:d.YjP(),count:d.Whr(),sites:d.YOg(d.Ikc({id:d.YjP(),name:d.YjP().nullable(),values:d.YOg(d.Ikc({key:d.YjP(),present:d.zMY(),value:d.YjP().nullable()})),cohorts:d.YOg(d.YjP()).nullable()}))})
const Vt=d.Ikc({cohorts:d.YOg(d.YjP()),status:d.YjP(),covered:d.zMY(),targeted:d.zMY(),count:d.Whr(),sites:d.YOg(d.PVZ([d.YjP(),d.YjP().nullable()]).transform(([e,t])=>({id:e,name:t}))).nullable()})
const Jt=d.Ikc({members:d.Whr(),permitted:d.Whr(),targeted:d.Whr()})
const Zt=d.Ikc({snapshot:d.YjP(),asOf:d.YjP(),total:d.Whr(),permitted:d.Whr(),targets:d.YOg(d.YjP()),names:d.YOg(d.PVZ([d.YjP(),d.YjP()])).transform(e=>new Map(e)),deployed:d.YOg(d.PVZ([d.YjP(),d.YOg(d.YjP())])).default([]).transform(e=>new Map(e)),cohorts:d.YOg(d.PVZ([d.YjP(),Jt])).transform(e=>new Map(e)),unknownCohorts:d.YOg(d.YjP()),knownCohorts:d.YOg(d.YjP()),statuses:d.YOg(d.PVZ([d.YjP(),d.Whr()])).transform(e=>new Map(e)),unassigned:d.YOg(Ht),uncounted:d.YOg(d.k5n(["total","snapshot"])),violations:d.YOg(Gt),groups:d.YOg(Vt).default([]),explained:d.YOg(d.ZmZ()).default([])})
function encodeResolution(e){const{names:t,deployed:n,cohorts:o,statuses:r,groups:s,explained:a,...i}=e
return{...i,groups:(0,de.$G)(s),names:[...t].toSorted(([e],[t])=>(0,Ut.U)(e,t)),...n.size>0&&{deployed:[...n]},cohorts:[...o],statuses:[...r]}}const Qt=d.Ikc({elsewhere:d.YOg(d.Ikc({source:d.YjP(),value:d.YjP()})),now:d.YjP(),retentionDays:d.aig().nullable()})
const Xt=d.Ikc({run:d.YjP().nullable(),targets:d.YOg(d.YjP()).readonly().nullable(),deployed:d.YOg(d.YjP()).readonly().nullable()})
const en=d.Ikc({code:d.k5n(["inventory.unavailable","inventory.malformed","inventory.inconsistent","inventory.stale","inventory.unmapped","inventory.bounds","evidence.unavailable","evidence.truncated"]),asked:d.YjP(),expected:d.YjP(),observed:d.YjP(),reason:d.k5n(["limit","too-large","unauthorized","forbidden","absent"]).exactOptional(),needs:d.YjP().exactOptional(),key:d.YjP().exactOptional()})
function lookup(e){return d.gMt("ok",[d.Ikc({ok:d.euz(true),value:e}),d.Ikc({ok:d.euz(false),error:en})])}const tn=d.Ikc({asked:d.YjP(),parameters:d.g1P(d.YjP(),d.L5J()),key:d.YjP(),answers:d.YOg(lookup(d.L5J()))})
const nn=lookup(d.aig())
const on=lookup(d.YOg(Zt))
const rn=d.gMt("kind",[d.Ikc({kind:d.euz("pull-request"),number:d.Whr(),head:d.YjP().nullable(),comment:d.YOg(d.YjP()).nullable()}),d.Ikc({kind:d.euz("head"),commit:d.YjP(),branch:d.YjP(),repository:d.YjP()}),d.Ikc({kind:d.euz("group"),head:d.YjP(),base:d.YjP(),branch:d.YjP(),ref:d.YjP()}),d.Ikc({kind:d.euz("nothing"),why:d.YjP()})])
d.Ikc({format:d.euz(1),repository:d.YjP(),subject:rn.nullable(),commit:d.YjP().nullable(),branch:d.YjP().nullable(),gate:Qt.nullable(),verify:Xt.exactOptional(),github:d.YOg(tn),members:d.YOg(tn).nullable(),now:nn.nullable(),inventory:d.YOg(on)})
class Recorder{#o=new ExchangeLog
#r=new ExchangeLog
#s=[]
#a=null
of(e){const{members:t}=e
return{github:recordingGitHub(e.github,this.#o),ahead:e.ahead,members:t===null?null:recordingGitHub(t,this.#r),resolve:async(t,n)=>{const o=await e.resolve(t,n)
this.#s.push(o)
return o},now:async()=>this.#a=await e.now(),sleep:e.sleep}}value(e,t){return(0,Kt.X)(e,{github:this.#o.exchanges(),members:t?this.#r.exchanges():null,now:this.#a,inventory:this.#s.map(e=>e.ok?(0,o.ok)(e.value.map(encodeResolution)):e)})}}const sn=d.Ikc({id:d.Whr(),app:d.Ikc({id:d.Whr()})})
async function createCheckRun(e,{name:t,head:n,externalId:r,detailsUrl:s,output:a}){const i=await e.rest("POST /repos/{owner}/{repo}/check-runs",{name:t,head_sha:n,status:"in_progress",external_id:r,...s!==null&&{details_url:s},output:a},sn)
return i.ok?(0,o.ok)({id:i.value.id,app:i.value.app.id}):i}async function completeCheckRun(e,t,n,o){return e.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{check_run_id:t,status:"completed",conclusion:n,output:o},d.Ikc({id:d.Whr()}))}const an=d.Ikc({total_count:d.Whr(),check_runs:d.YOg(d.Ikc({id:d.Whr(),external_id:d.YjP().nullable(),conclusion:d.YjP().nullable(),app:d.Ikc({id:d.Whr()}).nullable()}))})
const ln=10
async function fetchCheckRuns(e,t,n){const r=new Map
for(let s=1;s<=ln;s+=1){const a=await e.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{ref:n,check_name:t,filter:"all",per_page:100,page:s},an)
if(!a.ok)return a
const{check_runs:i,total_count:l}=a.value
for(const{id:e,app:t,external_id:n,conclusion:o}of i)r.set(e,{id:e,app:t?.id??null,externalId:n??"",conclusion:o})
if(r.size>=l)return(0,o.ok)([...r.values()])
if(i.length===0)break}return(0,m.ps)(`check runs ${t} on ${n}`,"all of them",`${r.size} of them`)}var cn=n(3332)
const un="cohort-guard"
const dn="cohort-guard:"
function isOurs({externalId:e}){return e.startsWith(dn)}function oursIn(e,{app:t}){return e.filter(e=>e.app===t&&isOurs(e))}function hasOthers(e,t){return oursIn(e,t).some(({id:e})=>e!==t.id)}const hn="A pull request below in the stack has changed, and this one stands on it. Bring that one to Allowed, then comment `/cohort recheck` here."
const fn={title:"Judging",summary:"Where this stays unfinished, the run ended before it had a verdict, or could not publish it: start it again, or comment `/cohort recheck`.\n"}
function notJudged(e){return{title:"Not judged",summary:`${e}\n`}}var pn=n(2496)
const mn=d.Ikc({ref:d.YjP(),after:d.YjP().nullish(),timestamp:d.YjP(),activity_type:d.YjP().nullish(),actor:d.Ikc({login:d.YjP()}).nullish()})
const gn=50
async function fetchOnlyPusher(e,{name:t,pushedBy:n},r){const s=`activity of inventory branch ${t}`
const a=`refs/heads/${t}`
const i=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:a,per_page:100},d.YOg(mn),gn)
if(!i.ok)return i
const l=i.value.filter(e=>e.ref===a)
const c=l.findIndex(e=>e.activity_type==="branch_creation")
const refuse=e=>(0,o.f)({code:"evidence.unavailable",asked:s,expected:`the creation of the branch and every push since, all by ${n}`,observed:e,key:"pushed-by"})
if(c<0)return refuse("no creation of the branch that GitHub remembers")
const u=l.slice(0,c+1)
const[h]=u
if(h===void 0||h.after!==r)return refuse("a list that does not have the newest push yet: GitHub is some seconds behind")
const f=u.find(e=>!(0,A.q)(e.actor?.login??"",n))
return f===void 0?(0,o.ok)({newest:h.timestamp}):refuse(`a ${(f.activity_type??"push").replaceAll("_"," ")} by ${f.actor?.login??"an account that is gone"} at ${f.timestamp}`)}const vn=`query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }\n    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }\n  }\n}`
const yn=d.Ikc({repository:d.Ikc({file:d.Ikc({__typename:d.YjP(),oid:d.YjP().optional(),byteSize:d.Whr().optional()}).nullable(),tip:d.Ikc({history:d.Ikc({nodes:d.YOg(d.Ikc({committedDate:d.YjP()}))}).optional()}).nullable()})})
const wn=`query InventoryBranch($owner: String!, $name: String!, $ref: String!) {\n  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }\n}`
const bn=d.Ikc({repository:d.Ikc({ref:d.Ikc({target:d.Ikc({oid:d.YjP()}).nullable()}).nullable()})})
const kn=100*1024*1024
async function fetchInventoryFile(e,t,{path:n,branch:r},s){if(r===null)return await fetchAt(e,t,n,s,"the default branch")
const a=await fetchTip(e,r.name)
if(!a.ok)return a
const i=await fetchOnlyPusher(e,r,a.value)
if(!i.ok)return i
const l=await fetchAt(e,t,n,a.value,`branch ${r.name}`)
return l.ok?(0,o.ok)({content:l.value.content,changedAt:i.value.newest}):l}async function fetchTip(e,t){const n=`inventory branch ${t}`
const r=await e.query(n,wn,{ref:`refs/heads/${t}`},bn)
if(!r.ok)return r
const s=r.value.repository.ref?.target?.oid
return s===void 0?(0,m.hU)(n,"a branch of that name in this repository","none"):(0,o.ok)(s)}async function fetchAt(e,t,n,r,s){const a=`inventory file ${n}`
const i=await e.query(a,vn,{path:n,tip:r,expression:`${r}:${n}`},yn)
if(!i.ok)return i
const{oid:l,byteSize:c=0}=i.value.repository.file??{}
if(l===void 0)return(0,m.hU)(a,`a file of that path on ${s}`,"none")
if(c>kn)return(0,m.hU)(a,"a file of at most 100 MB",`one of ${Math.ceil(c/1024/1024)} MB`)
const u=i.value.repository.tip?.history?.nodes[0]?.committedDate
if(u===void 0)return(0,m.hU)(a,"the commit that last changed it","none")
const d=await t(l)
return d.ok?(0,o.ok)({content:d.value,changedAt:u}):d}var $n=n(6989)
class RequestFailure extends Error{name="RequestFailure"
kind
observed
constructor(e,t){super(t)
this.kind=e
this.observed=t}}function deadlineFailure(){return new RequestFailure("deadline","no answer before the time allowed for the whole judgement was up")}const xn=new Map([["ECONNREFUSED","the connection was refused"],["ECONNRESET","the connection was reset"],["EPIPE","the connection was reset"],["ETIMEDOUT","no connection could be made in time"],["UND_ERR_CONNECT_TIMEOUT","no connection could be made in time"],["UND_ERR_SOCKET","the connection was closed before the answer was complete"],["UND_ERR_RES_CONTENT_LENGTH_MISMATCH","the answer was shorter or longer than it said"],["BAD_PORT","the address has a port that is kept for another protocol, and nothing was sent"],["ENOTFOUND","the host name does not resolve"],["EAI_AGAIN","the host name could not be resolved just now"],["EHOSTUNREACH","the host cannot be reached"],["ENETUNREACH","the network cannot be reached"],["CERT_HAS_EXPIRED","the server's certificate has expired"],["CERT_NOT_YET_VALID","the server's certificate is not valid yet"],["DEPTH_ZERO_SELF_SIGNED_CERT","the server's certificate is self-signed"],["SELF_SIGNED_CERT_IN_CHAIN","the server's certificate is self-signed"],["UNABLE_TO_VERIFY_LEAF_SIGNATURE","the server's certificate is from an unknown authority"],["UNABLE_TO_GET_ISSUER_CERT_LOCALLY","the server's certificate is from an unknown authority"],["ERR_TLS_CERT_ALTNAME_INVALID","the server's certificate is for another host"],["ERR_SSL_WRONG_VERSION_NUMBER","the server does not speak TLS: the address may be one of plain http"],["EPROTO","the server and this client agree on no version of TLS"],["UND_ERR_ABORTED","the proxy did not open a tunnel to the host"],["Z_DATA_ERROR","the answer could not be decompressed"],["HTTPParserError","what came back was not HTTP"],["Z_BUF_ERROR","the answer could not be decompressed"]])
function networkFailure(e){if(e instanceof RequestFailure)return e
const t=codeOf(e)
if(t===null)return new RequestFailure("network","the request could not be completed")
return new RequestFailure("network",`${xn.get(t)??"the connection failed"} (${t})`)}function codeOf(e,t=0){if(!(e instanceof Error)||t>4)return null
if("code"in e&&typeof e.code==="string"&&/^[A-Z0-9_]{1,60}$/.test(e.code))return e.code
if(xn.has(e.name))return e.name
if(e.message==="bad port")return"BAD_PORT"
const n=e instanceof AggregateError?e.errors[0]:e.cause
return codeOf(n,t+1)}const On=[204,205,304]
const Sn=[301,302,303,307,308]
async function attempt(e,t,n){const{limits:o,signal:r}=n
const s=n.remaining()
if(r.aborted||s<=0)throw deadlineFailure()
const a=new AbortController
const onDeadline=()=>a.abort(deadlineFailure())
const onTimeout=()=>a.abort(s<o.tryTime?deadlineFailure():timeoutFailure(o.tryTime))
const i=n.clock.after(Math.min(o.tryTime,s),onTimeout)
r.addEventListener("abort",onDeadline,{once:true})
try{return await attempt_exchange(e,{...t,redirect:"manual",signal:a.signal},n)}catch(e){a.signal.throwIfAborted()
throw networkFailure(e)}finally{i()
r.removeEventListener("abort",onDeadline)}}function timeoutFailure(e){return new RequestFailure("timeout",`no complete answer within ${e/1e3} s`)}async function attempt_exchange(e,t,{limits:n,fetch:o}){let r=e
for(let e=0;;e+=1){const s=await o(r,t)
if(!Sn.includes(s.status))return complete(s,r,n.maxBytes)
await(s.body?.cancel())
if(e===n.redirects)throw new RequestFailure("redirect",`more than ${n.redirects} redirects`)
r=redirectTarget(s,r,t.method)}}function redirectTarget(e,t,n){const refuse=t=>new RequestFailure("redirect",`HTTP ${e.status}, ${t}`)
const o=e.headers.get("location")
if(o===null||!URL.canParse(o,t.href))throw refuse("a redirect without a usable address")
const r=new URL(o,t)
if(r.origin!==t.origin)throw refuse(`a redirect to another origin (${r.origin}), which is not followed`)
if(r.username!==""||r.password!=="")throw refuse("a redirect to an address with a user name, which is not followed")
const s=n==="GET"||n==="HEAD"||e.status===307||e.status===308
if(!s)throw refuse(`a redirect of a ${n} request that would turn it into another one`)
return r}async function complete(e,t,n){if(Number(e.headers.get("content-length")??"0")>n){await(e.body?.cancel())
throw tooLarge(n)}const o=await readBody(e,n)
const r=new Headers(e.headers)
for(const e of["content-encoding","content-length","transfer-encoding"])r.delete(e)
const{status:s,statusText:a}=e
const i=new Response(On.includes(s)?null:o,{status:s,statusText:a,headers:r})
return Object.defineProperty(i,"url",{value:t.href})}async function readBody(e,t){const n=[]
let o=0
for await(const r of e.body??[]){o+=r.byteLength
if(o>t)throw tooLarge(t)
n.push(r)}return Buffer.concat(n)}function tooLarge(e){return new RequestFailure("too-large",`an answer of more than ${printBytes(e)}`)}function printBytes(e){return e>=1024*1024?`${Math.floor(e/1024/1024)} MiB`:`${e} bytes`}var jn=n(316)
const Pn={tries:3,tryTime:2e4,backoff:[200,600],worked:1/0,redirects:3,maxBytes:64*1024*1024}
function waitAfterAnswer(e,t){const{status:n,headers:o}=e
const r=statedWait(o,t.now())
if(isSpent(n,o)){const e=untilReset(o,t.now())
return e===null?null:Math.max(backoff(t),e)}const s=n===429||n===403&&o.has("retry-after")||n===503&&r!==null
const a=(n===502||n===504)&&t.took>t.limits.worked
const i=t.repeatable&&!a&&(n===500||n>=502&&n<=504)
return s||i?Math.max(backoff(t),r??0):null}function waitAfterFailure(e,t){const n=e.kind==="network"||e.kind==="timeout"
return n&&t.repeatable?backoff(t):null}function backoff({made:e,limits:t,random:n}){return(t.backoff[e-1]??t.backoff.at(-1)??0)*(1+n()/5)}function statedWait(e,t){const n=e.get("retry-after")?.trim()??""
if(/^\d+$/.test(n))return Number(n)*1e3
const o=Date.parse(n)
return Number.isNaN(o)?null:Math.max(0,o-t)}function isSpent(e,t){const n=e===403||e===429
return n&&t.get("x-ratelimit-remaining")==="0"&&!t.has("retry-after")}function untilReset(e,t){const n=e.get("x-ratelimit-reset")??""
return/^\d+$/.test(n)?Math.max(0,Number(n)*1e3-t):null}function boundedFetch(e){const t={...Pn,...e.limits}
const{remaining:n,clock:o=jn.m,repeatable:r=isIdempotent,fetch:s=globalThis.fetch,now:a=Date.now,random:i=Math.random,sleep:l=(e,t)=>o.sleep(e,t)}=e
return async(c,u={})=>{const d=new URL(c)
const h=(u.method??"GET").toUpperCase()
const f={...u,method:h,headers:readHeaders(u.headers)}
const p=u.signal?AbortSignal.any([e.signal,u.signal]):e.signal
const m={repeatable:r(h,d),limits:t,now:a,random:i}
let g=0
let v=0
const askOnce=async()=>{g+=1
v=o.now()
const e=await attempt(d,f,{limits:t,signal:p,remaining:n,clock:o,fetch:s})
const r=waitAfterAnswer(e,{...m,made:g,took:o.now()-v})
if(r!==null&&r<n())throw new PassingAnswer(e,r)
return e}
const shouldRetry=async({error:e})=>{const t=e instanceof PassingAnswer?e.wait:e instanceof RequestFailure?waitAfterFailure(e,{...m,made:g,took:o.now()-v}):null
if(t===null||t>=n())return false
await l(t,p).catch(()=>Promise.reject(deadlineFailure()))
return true}
try{return await(0,$n.Ay)(askOnce,{retries:t.tries-1,minTimeout:0,shouldRetry:shouldRetry})}catch(e){if(e instanceof PassingAnswer)return e.response
throw e instanceof RequestFailure&&g>1?new RequestFailure(e.kind,`${e.observed}, after ${g} tries`):e}}}class PassingAnswer extends Error{response
wait
constructor(e,t){super(`HTTP ${e.status}`)
this.response=e
this.wait=t}}function isIdempotent(e){return e!=="POST"&&e!=="PATCH"}function readHeaders(e){try{return new Headers(e)}catch{throw new RequestFailure("network","nothing was sent: a header, probably a token, holds characters that HTTP does not allow")}}var qn=n(8140)
const An="GET /repos/{owner}/{repo}/git/blobs/{file_sha}"
function connectRaw({token:e,apiUrl:t,repository:n,fetch:r,signal:s}){return async a=>{const i=`GitHub REST: GET /repos/${n}/git/blobs/${a}`
const l={accept:"application/vnd.github.raw+json",authorization:`Bearer ${e}`,"user-agent":"cohort-guard","x-github-api-version":Wt.mG}
try{const e=await r(`${t}/repos/${n}/git/blobs/${a}`,{headers:l,signal:s})
return e.status===200?(0,o.ok)(new Uint8Array(await e.arrayBuffer())):(0,m.J5)(i,"HTTP 200 with the content of the file",(0,qn.oP)(An,e))}catch(e){if(e instanceof RequestFailure)return(0,m.hU)(i,"an answer",e.observed)
throw e}}}const Cn="GitHub's clock"
async function fetchTime({token:e,apiUrl:t,repository:n,fetch:r}){try{const s=await r(`${t}/repos/${n}`,{headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json"}})
await s.arrayBuffer()
const a=s.headers.get("date")??"none"
const i=Date.parse(a)
if(!s.ok)return(0,m.J5)(Cn,"an answer",(0,qn.oP)("GET /repos/{owner}/{repo}",s))
return Number.isNaN(i)?(0,m.hU)(Cn,"a date on an answer",a):(0,o.ok)(i)}catch(e){return(0,m.hU)(Cn,"an answer",e instanceof Error?e.message:"none")}}var Ln=n(5312)
class WrittenNumber{text
constructor(e){this.text=e}toJSON(){return this.text}}function parseJson(e){let t
try{t=JSON.parse(e)}catch(e){return(0,o.f)({kind:"syntax",message:e instanceof SyntaxError?e.message:"unreadable"})}const n=scan(e)
if(n.keys!==countKeys(t))return(0,o.f)({kind:"repeated-key",key:repeatedKey(e)})
return n.oddNumber?parseAsWritten(e):(0,o.ok)(t)}function printJsonProblem(e){return e.kind==="syntax"?e.message:`the key ${e.key} twice in one object`}function parseAsWritten(e){try{return(0,o.ok)(JSON.parse(e,keepWritten))}catch(e){if(e instanceof RangeError)return(0,o.f)({kind:"syntax",message:"nested too deeply"})
throw e}}function keepWritten(e,t,...n){const[o]=n
if(typeof t!=="number"||typeof o!=="object"||o===null)return t
const r=Reflect.get(o,"source")
return typeof r==="string"&&isOdd(r)?new WrittenNumber(r):t}const Mn=34
const In=58
const _n=45
function scan(e){let t=0
let n=false
for(let o=0;o<e.length;o+=1){const r=e.charCodeAt(o)
if(r===Mn)o=endOfString(e,o)
else if(r===In)t+=1
else if(r===_n||isDigit(r)){const t=o
while(isPartOfNumber(e.charCodeAt(o+1)))o+=1
n||=isOdd(e.slice(t,o+1))}}return{keys:t,oddNumber:n}}function endOfString(e,t){for(let n=e.indexOf('"',t+1);;n=e.indexOf('"',n+1)){if(n<0)return e.length
let t=0
while(e[n-1-t]==="\\")t+=1
if(t%2===0)return n}}function isDigit(e){return e>=48&&e<=57}function isPartOfNumber(e){return isDigit(e)||e===46||e===101||e===69||e===43||e===_n}function isOdd(e){return String(Number(e))!==e}function countKeys(e){let t=0
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
o?.add(e)}}throw new Error("a text with more keys than its value has one twice")}function malformed(e,t,n){return{code:"inventory.malformed",expected:e,observed:t,...withKey(n)}}function inconsistent(e,t,n){return{code:"inventory.inconsistent",expected:e,observed:t,...withKey(n)}}function error_unavailable(e,t,n){return{code:"inventory.unavailable",expected:e,observed:t,...withKey(n)}}function failed(e,{code:t,expected:n,observed:r,key:s}){return(0,o.f)({code:t,asked:e,expected:clip(n),observed:clip(r),...withKey(s)})}function withKey(e){return e===void 0?{}:{key:e}}function describe(e){if(e instanceof WrittenNumber)return e.text
if(Array.isArray(e))return`a list of ${e.length}`
if(typeof e==="object"&&e!==null)return"an object"
if(e===void 0)return"missing"
return typeof e==="number"?String(e):JSON.stringify(e)}function clip(e){return e.length<=300?e:`${e.slice(0,299).toWellFormed()}…`}function boundedInventory(e,t){if(t.size===0)return e
return{async resolve(n,o){const r=await e.resolve(n,o)
if(!r.ok)return r
for(const e of r.value){const n=outOfBounds(e,t)
if(n!==null)return failed("inventory",n)}return r}}}function outOfBounds({total:e,cohorts:t},n){for(const[o,{min:r,max:s}]of n){const n=o===Ln.VR?e:t.get(o)?.members
if(n===void 0||n>=r&&n<=s)continue
const a=o===Ln.VR?"sites in all":`sites of cohort ${o}`
return{code:"inventory.bounds",expected:`${r} to ${s} ${a}, as the policy says`,observed:`${n} ${a}`,key:`bounds.${o}`}}return null}function confirmedInventory(e,t){if(t.length===0)return e
return{async resolve(n,r){const s=await e.resolve(n,r)
if(!s.ok)return s
let a=s.value
for(const[e,s]of t.entries()){const t=n.map((e,t)=>confirmationQuery(e,a[t]?.targets??[],s))
const i=await s.inventory.resolve(t,r)
if(!i.ok)return(0,o.f)(ofConfirmation(i.error,e))
a=a.map((e,t)=>dispute(e,i.value[t],s.source))}return(0,o.ok)(a)}}}function confirmationQuery({policy:e,declaration:t},n,{expect:o}){return{policy:{...e,cohorts:new Map,releases:{...e.releases,statuses:o}},declaration:{...t,cohorts:[],requires:[],forbids:[],targets:{kind:"sites",ids:n}},coverage:{kind:"named",dimensions:new Map}}}function dispute(e,t,n){const o=new Set(e.violations.filter(({kind:e})=>e==="unknown").map(({site:e})=>e.id))
const r=(t?.violations??[]).filter(({kind:e,site:t})=>(e==="unknown"||e==="inactive")&&!o.has(t.id)).map(({kind:t,site:o})=>({kind:"disputed",site:{...o,name:e.names.get(o.id)??o.name,cohorts:[]},reasons:[(0,ce.rP)(n),t==="unknown"?"not there":`status ${o.status??""}`]}))
return{...e,violations:[...e.violations,...r].toSorted((e,t)=>(0,Ut.U)(e.site.id,t.site.id))}}function ofConfirmation(e,t){return e.key===void 0?e:{...e,key:`confirm[${t}].${e.key}`}}var Tn=n(9435)
const Rn=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
function deployedCommit(e){return e!==null&&e!==void 0&&Rn.test(e)?e:null}const Yn="unknown"
var En=n(6954)
const Nn=[239,187,191]
function checkUtf8(e){if(!(0,En.isUtf8)(e))return(0,o.f)(malformed("text in UTF-8","bytes that are not UTF-8"))
const t=Nn.every((t,n)=>e[n]===t)?Nn.length:0
return(0,o.ok)(Buffer.from(e.buffer,e.byteOffset+t,e.byteLength-t))}function decodeUtf8(e){const t=checkUtf8(e)
return t.ok?(0,o.ok)(t.value.toString("utf8")):t}function trimmed(e){return e.trim()||null}function parseSite(e,t=""){if(!isObject(e))return(0,o.f)(wrong(t||"it","a site: an object with an id",e))
const at=e=>t===""?e:`${t}.${e}`
const n=typeof e["id"]==="string"?trimmed(e["id"]):null
if(n===null)return(0,o.f)(wrong(at("id"),"text that is not empty",e["id"]))
const r=readText(e["name"],at("name"))
if(!r.ok)return r
const s=readText(e["status"],at("status"))
if(!s.ok)return s
const a=readCohorts(e["cohorts"],at("cohorts"))
if(!a.ok)return a
const i=readAttributes(e["attributes"],at("attributes"))
if(!i.ok)return i
return(0,o.ok)({id:n,name:r.value,status:s.value??Yn,cohorts:a.value,attributes:i.value,deployed:deployedCommit(readScalar(e["deployed"]))})}function readText(e,t){if(e===void 0||e===null)return(0,o.ok)(null)
return typeof e==="string"?(0,o.ok)(trimmed(e)):(0,o.f)(wrong(t,"text",e))}function readCohorts(e,t){if(e===void 0||e===null)return(0,o.ok)([])
if(!Array.isArray(e))return(0,o.f)(wrong(t,"a list",e))
const n=[]
for(const[r,s]of e.entries()){const e=typeof s==="string"?trimmed(s):null
if(e===null)return(0,o.f)(wrong(`${t}[${r}]`,"text that is not empty",s))
n.push(e)}return(0,o.ok)(n)}function readAttributes(e,t){const n=new Map
if(e===void 0||e===null)return(0,o.ok)(n)
if(!isObject(e)||e instanceof WrittenNumber)return(0,o.f)(wrong(t,"an object",e))
for(const[r,s]of Object.entries(e)){const e=r.trim()
if(n.has(e))return(0,o.f)(malformed(`${t} to have each name once`,`the name ${describe(e)} twice`))
const a=readScalar(s)
if(a===void 0)return(0,o.f)(wrong(`${t}.${r}`,"text, a number, true, false or null",s))
n.set(e,a)}return(0,o.ok)(n)}function readScalar(e){switch(typeof e){case"string":return trimmed(e)
case"number":case"boolean":return String(e)
default:if(e===null)return null
return e instanceof WrittenNumber?e.text:void 0}}function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function wrong(e,t,n){return malformed(`${e} to be ${t}`,`${e} is ${describe(n)}`)}const Bn="a time with its zone, such as 2026-11-22T02:00:00Z"
const Dn=Tn.w$({offset:true,error:Bn})
function parseMoment(e,t){const n=readScalar(e)??""
if(/^\d{10}$/.test(n))return(0,o.ok)(new Date(Number(n)*1e3).toISOString())
if(/^\d{13}$/.test(n))return(0,o.ok)(new Date(Number(n)).toISOString())
return Dn.safeParse(n).success?(0,o.ok)(n):(0,o.f)(malformed(Bn,describe(e),t))}function parseHttpDate(e,t){const n=/\bGMT$/.test(e??"")?Date.parse(e??""):Number.NaN
return Number.isNaN(n)?parseMoment(e,t):(0,o.ok)(new Date(n).toISOString())}var zn=n(413)
const Fn=["id","name","status","cohorts","deployed"]
function readCsv(e,t){let n=null
let r=true
const onRecord=(e,{lines:s})=>{const a=e.map(trimmed)
if(!r||a.every(e=>e===null))return null
const i=`line ${s}`
if(n===null){n=a.map(e=>e??"")
const e=headerProblem(n)
if(e!==null)r=t(i,(0,o.f)(e))}else r=t(i,readRow(n,a))
return null}
try{(0,zn.qg)(withoutCarriageReturns(e),{trim:true,skip_empty_lines:true,relax_column_count:true,on_record:onRecord})}catch(e){if(!(e instanceof zn.J$))throw e
if(r)t(typeof e["lines"]==="number"?`line ${e["lines"]}`:"a line",(0,o.f)(malformed("CSV, quoted as RFC 4180 says",e.message)))
return}if(n===null)t("line 1",(0,o.f)(headerError("an empty file")))}function headerProblem(e){const t=e.find((t,n)=>e.indexOf(t)!==n)
if(e.includes(""))return headerError("a column without a name")
if(t!==void 0)return headerError(`column ${describe(t)} twice`)
if(e.includes("id"))return null
const[n="",...o]=e
return o.length===0&&n.includes(";")?headerError(`one column ${describe(n)}: the cells are separated by semicolons, not by commas`):headerError(`no column id, but ${e.slice(0,8).map(describe).join(", ")}`)}function headerError(e){return malformed("a header of names separated by commas, each once, one of them id",e)}function readRow(e,t){if(t.length!==e.length)return(0,o.f)(malformed(`as many cells in every row as the header has (${e.length})`,`a row of ${(0,k.LS)(t.length,"cell")}`))
const n=new Map(e.map((e,n)=>[e,t[n]??null]))
const r=n.get("id")??null
if(r===null)return(0,o.f)(malformed("an id in every row","an empty id"))
const s={id:r,name:n.get("name")??null,status:n.get("status")??Yn,cohorts:splitCohorts(n.get("cohorts")??""),deployed:deployedCommit(n.get("deployed"))}
for(const e of Fn)n.delete(e)
return(0,o.ok)({...s,attributes:n})}function splitCohorts(e){return e.split(";").map(e=>e.trim()).filter(e=>e!=="")}const Wn=13
const Kn=10
function withoutCarriageReturns(e){if(!e.includes("\r\n"))return e
const t=Buffer.allocUnsafe(e.length)
let n=0
for(let o=0;o<e.length;o+=1){const r=e[o]??0
if(r===Wn&&e[o+1]===Kn)continue
t[n]=r
n+=1}return t.subarray(0,n)}const Un="the whole file"
const Gn="a list of sites"
function*jsonItems(e){const t=skipSpace(e,0)
if(e[t]!==Hn){const t=parseJson(e.toString("utf8"))
const n=t.ok?malformed(Gn,describe(t.value)):malformed("JSON",printJsonProblem(t.error))
return yield{place:Un,value:(0,o.f)(n)}}let n=0
let r=t+1
if(e[skipSpace(e,r)]===Vn)r=skipSpace(e,r)
else for(;;){const t=endOfItem(e,r)
n+=1
yield{place:`item ${n}`,value:json_readText(e.toString("utf8",r,t))}
r=t
if(e[r]!==Qn)break
r+=1}if(e[r]!==Vn)return yield{place:Un,value:(0,o.f)(malformed("JSON","a list without its end"))}
if(skipSpace(e,r+1)<e.length)yield{place:Un,value:(0,o.f)(malformed("JSON","more text after the end of the list"))}}function*ndjsonItems(e){let t=0
for(let n=0;n<=e.length;){const o=e.indexOf(to,n)
const r=o<0?e.length:o
const s=e.toString("utf8",n,r)
t+=1
if(s.trim()!=="")yield{place:`line ${t}`,value:json_readText(s)}
n=r+1}}function json_readText(e){const t=parseJson(e)
return t.ok?(0,o.ok)(t.value):(0,o.f)(malformed("JSON",printJsonProblem(t.error).replace(/ (?:in JSON )?at position .*$/,"")))}const Hn=91
const Vn=93
const Jn=123
const Zn=125
const Qn=44
const Xn=34
const eo=92
const to=10
const no=[32,9,to,13]
function skipSpace(e,t){let n=t
while(n<e.length&&no.includes(e[n]??0))n+=1
return n}function endOfItem(e,t){let n=0
for(let o=t;o<e.length;o+=1){const t=e[o]
if(t===Xn)o=json_endOfString(e,o)
else if(n===0&&(t===Qn||t===Vn))return o
else if(t===Hn||t===Jn)n+=1
else if(t===Vn||t===Zn)n-=1}return e.length}function json_endOfString(e,t){for(let n=e.indexOf(Xn,t+1);n>=0;n=e.indexOf(Xn,n+1)){let t=0
while(e[n-1-t]===eo)t+=1
if(t%2===0)return n}return e.length}function findItems(e,t){let n=e
for(const[e,r]of t.entries()){if(!isObject(n)||!Object.hasOwn(n,r))return(0,o.f)(notThere(n,t,e))
n=n[r]}if(Array.isArray(n))return(0,o.ok)(n)
const r=t.length===0?"a list as the whole answer":`a list at ${t.join(".")}`
const s=isObject(n)?`an object with the keys ${Object.keys(n).slice(0,12).join(", ")}`:describe(n)
return(0,o.f)(malformed(r,s,"items"))}function notThere(e,t,n){const o=isObject(e)?Object.keys(e):[]
const r=(0,Rt.pA)(t[n]??"",o)
const s=r===void 0?"":`; did you mean ${r}?`
const a=isObject(e)?`the keys ${o.slice(0,12).join(", ")||"(none)"}`:describe(e)
return malformed(`a list at ${t.join(".")}`,`${a}${s}`,"items")}var oo=n(6028)
class SiteMapper{#i
#l
#c
#u=null
#d=0
constructor(e){const t=["id","name","status","cohorts","labels","deployed"].map(t=>({key:`site.${t}`,expression:e[t]??"`null`",read:e[t]===null}))
const n=e.attributes.map(([e,t])=>({key:`site.attributes.${e}`,expression:t,read:false}))
this.#i=[...t,...n]
this.#l=e.attributes.map(([e])=>e)
this.#c=`[*].[${this.#i.map(({expression:e})=>`(${e})`).join(",")}]`}map(e,t){if(e.length===0)return(0,o.ok)([])
this.#u??=keysOf(e[0],"",3)
const n=this.#h(e)
if(!n.ok)return n
const r=[]
for(const[e,o]of n.value.entries()){const n=this.#f(o,t(e))
if(!n.ok)return n
r.push(n.value)}this.#d+=r.length
return(0,o.ok)(r)}unmapped(){const e=this.#d===0?void 0:this.#i.find(({read:e})=>!e)
return e===void 0?null:this.#p(e,`nothing for any of ${this.#d} sites`)}#h(e){try{const t=oo.search(e,this.#c)
if(isRows(t)&&t.length===e.length)return(0,o.ok)(t)
return(0,o.f)(malformed("a site for every item of the list","an item that is null","items"))}catch(t){return(0,o.f)(this.#m(e,t))}}#m(e,t){const n=this.#i.find(({expression:t})=>mapper_throws(()=>oo.search(e,`[*].[(${t})]`)))
const o=t instanceof Error?t.message:"it failed"
return malformed(`values that ${n?.key??"site"} (${n?.expression??""}) can be applied to`,o,n?.key??"site")}#f(e,t){const n=[]
for(const[r,s]of this.#i.entries()){const a=e[r]??null
if(a!==null)s.read=true
if(r===io||r===lo||r===co)continue
const i=readScalar(a)
if(i===void 0)return(0,o.f)(wrongValue(s,t,"a single value",a))
n[r]=i}const r=n[ro]??null
if(r===null)return(0,o.f)(this.#g(t,e[ro]))
const s=this.#v(e[io],t)
if(!s.ok)return s
const a=this.#y(e[lo],t)
if(!a.ok)return a
for(const[e,t]of this.#l.entries())a.value.set(t,n[uo+e]??null)
return(0,o.ok)({id:r,name:n[so]??null,status:n[ao]??Yn,cohorts:s.value,attributes:a.value,deployed:deployedCommit(readScalar(e[co]??null))})}#v(e,t){const n=[]
for(const r of Array.isArray(e)?e:[e??null]){const s=readScalar(r)
const a=this.#i[io]
if(s===void 0&&a!==void 0)return(0,o.f)(wrongValue(a,t,"a list of names",e))
if(s!==null&&s!==void 0)n.push(s)}return(0,o.ok)(n)}#y(e,t){const n=readAttributes(e,`${t}: site.labels`)
return n.ok?n:(0,o.f)({...n.error,key:"site.labels"})}#g(e,t){const[n]=this.#i
if(n!==void 0&&!n.read)return this.#p(n,`nothing for ${e}`)
return malformed(`an id in every item, by site.id (${n?.expression??""})`,`${describe(t)} for ${e}`,"site.id")}#p({key:e,expression:t},n){const o=this.#u??[]
const r=(0,Rt.pA)(t,o)
const s=r===void 0?"":`; did you mean ${r}?`
return{code:"inventory.unmapped",expected:`${e} (${t}) to give a value for at least one site`,observed:`${n}; the first item has ${o.slice(0,12).join(", ")||"no keys"}${s}`,key:e}}}const ro=0
const so=1
const ao=2
const io=3
const lo=4
const co=5
const uo=6
function wrongValue({key:e,expression:t},n,o,r){return malformed(`${o} from ${e} (${t})`,`${describe(r)} for ${n}`,e)}function isRows(e){return Array.isArray(e)&&e.every(e=>Array.isArray(e))}function mapper_throws(e){try{e()
return false}catch{return true}}function keysOf(e,t,n){if(!isObject(e)||n===0)return[]
return Object.entries(e).slice(0,50).flatMap(([e,o])=>{const r=`${t}${/^[A-Za-z_]\w*$/.test(e)?e:JSON.stringify(e)}`
return isObject(o)?keysOf(o,`${r}.`,n-1):[r]})}const ho=1e3
function readSites(e,{format:t,mapping:n},o){const r=checkUtf8(e)
if(!r.ok)return o(null,r)
if(t==="csv"){let e=null
readCsv(r.value,(t,n)=>{e=o(t,n)
return e===null})
return e}for(const{place:e,site:s}of n===null?ownSites(r.value,t):mappedSites(r.value,t,n)){const t=o(e,s)
if(t!==null)return t}return null}function*ownSites(e,t){for(const{place:n,value:o}of t==="json"?jsonItems(e):ndjsonItems(e))yield{place:n,site:o.ok?parseSite(o.value):o}}function*mappedSites(e,t,{items:n,site:r}){const s=new SiteMapper(r)
for(const o of batchesOf(t==="ndjson"?ndjsonItems(e):itemsAt(e,n))){const e=o.find(({value:e})=>!e.ok)
if(e!==void 0&&!e.value.ok)return yield{place:e.place,site:e.value}
const t=s.map(o.map(({value:e})=>e.ok?e.value:null),e=>o[e]?.place??"an item")
if(!t.ok)return yield{place:null,site:t}
for(const[e,n]of t.value.entries())yield{place:o[e]?.place??null,site:{ok:true,value:n}}}const a=s.unmapped()
if(a!==null)yield{place:null,site:(0,o.f)(a)}}function*itemsAt(e,t){if(t.length===0)return yield*jsonItems(e)
const n=parseJson(e.toString("utf8"))
const r=n.ok?findItems(n.value,t):(0,o.f)(malformed("JSON",printJsonProblem(n.error)))
if(!r.ok)return yield{place:"the whole file",value:r}
for(const[e,t]of r.value.entries())yield{place:`item ${e+1}`,value:{ok:true,value:t}}}function*batchesOf(e){let t=[]
for(const n of e){t.push(n)
if(t.length<ho&&n.value.ok)continue
yield t
t=[]}if(t.length>0)yield t}const fo=2**23
class IdSet{#w
#b=[]
#k=new Set
constructor(e=fo){this.#w=e}add(e){if(this.#b.some(t=>t.has(e)))return false
const t=this.#k.size
this.#k.add(e)
if(this.#k.size===t)return false
if(this.#k.size===this.#w){this.#b.push(this.#k)
this.#k=new Set}return true}get size(){return this.#b.length*this.#w+this.#k.size}}class SiteCollector{#$
#x=new IdSet
constructor(e){this.#$=e.map(e=>new Ut.x(e))}add(e){if(!this.#x.add(e.id))return inconsistent("each id once",`site ${e.id} a second time`)
for(const t of this.#$)t.add(e)
return null}get size(){return this.#x.size}members(e){return this.#$.filter(t=>t.asksInventory(e)).map(t=>t.members(e))}finish(e){return this.#$.map(t=>t.finish(e))}}const po=1e4
function checkFreshness({snapshot:e,asOf:t},n,{maxAge:o,now:r},s={}){if(n!==null&&e!==n.snapshot)return inconsistent(`one snapshot in all answers (${describe(n.snapshot)})`,`snapshot ${describe(e)}: the inventory changed while it was read`,s.snapshot)
if(t===null)return null
const a=Date.parse(t)
const i=r().getTime()-a
if(Number.isNaN(a)||i<-po)return inconsistent("an asOf that is not in the future",`asOf ${t}, while it is ${r().toISOString()}`,s.asOf)
if(o!==null&&i>o)return{code:"inventory.stale",expected:`a snapshot at most ${printDuration(o)} old`,observed:`a snapshot as of ${t}, ${printDuration(i)} old`,key:"max-age"}
return null}function olderOf(e,t){return t!==null&&Date.parse(t.asOf??"")<=Date.parse(e.asOf??"")?t:e}const mo=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
function printDuration(e){let t=e
const n=[]
for(const[e,o]of mo){if(e==="d"&&t<2*o)continue
const r=Math.floor(t/o)
t-=r*o
if(r>0)n.push(`${r} ${e}`)}return n.slice(0,2).join(" ")}function fileInventory(e,t){return{async resolve(n,o){const r=await t.readFile(e,o)
return r.ok?judge(e,r.value,n,t.now):r}}}function judge(e,{content:t,changedAt:n},r,s){const a=`inventory file ${e.path}`
const i=parseMoment(n)
if(!i.ok)return failed(a,i.error)
const l={snapshot:snapshotOf(t),asOf:i.value}
const c=checkFreshness(l,null,{maxAge:e.maxAge,now:s})
if(c!==null)return failed(a,c)
const u=new SiteCollector(r)
const d=readSites(t,{format:formatOf(e.path),mapping:e.mapping},(e,t)=>{const n=t.ok?u.add(t.value):t.error
return n===null?null:failed(e===null?a:`${a} (${e})`,{key:"path",...n}).error})
return d===null?(0,o.ok)(u.finish({...l,cohortNames:null})):(0,o.f)(d)}function formatOf(e){if(e.endsWith(".csv"))return"csv"
return e.endsWith(".json")?"json":"ndjson"}function snapshotOf(e){return`sha256:${(0,zt.createHash)("sha256").update(e).digest("hex").slice(0,16)}`}const go="the inventory-token input is missing"
const vo="the inventory-token input was refused"
async function authorize(e,t,n,r){if(e.kind==="oidc"){const t=await n(e.audience,r)
if(!t.ok)return t
return(0,o.ok)({headers:{authorization:`Bearer ${t.value}`},secrets:[t.value],unhidden:[t.value],refusal:"the identity token of the workflow was refused"})}if(t===null||e.kind==="none")return(0,o.ok)({headers:{},secrets:[],unhidden:[],refusal:go})
const s={secrets:[t],unhidden:[],refusal:vo}
switch(e.kind){case"bearer":return(0,o.ok)({headers:{authorization:`Bearer ${t}`},...s})
case"scheme":return(0,o.ok)({headers:{authorization:`${e.scheme} ${t}`},...s})
case"header":return(0,o.ok)({headers:{[e.header.toLowerCase()]:t},...s})
case"basic":{const e=Buffer.from(t).toString("base64")
return t.includes(":")?(0,o.ok)({headers:{authorization:`Basic ${e}`},secrets:[t,e],unhidden:[e],refusal:vo}):(0,o.f)(error_unavailable("an inventory-token input of the form user:password","one without a colon","auth"))}}}async function readList(e,t,n){const r=(0,zt.createHash)("sha256")
const s=new Set
let a=e.first
let i=t.ask(a,1)
let l=null
let c=null
let u=0
for(let d=1;;d+=1){s.add(a.href)
const h=await i
if(!h.ok)return h
const f=e.read(h.value,a,u)
if(!f.ok)return t.refuse(d,f.error)
const{value:p}=f
if(d===1)l=p.total
const m=checkStamp(p,c,e,t)??checkTotal(p,l,u,e)??checkNext(p,s,e)
if(m!==null)return t.refuse(d,m)
c=olderOf({snapshot:p.snapshot,asOf:p.asOf},c)
if(p.next!==null)i=t.ask(p.next,d+1)
for(const e of p.sites){const o=n(e)
if(o!==null)return t.refuse(d,o)}if(p.snapshot===null)r.update(JSON.stringify(p.sites.map(rowOf)))
u+=p.sites.length
if(p.next===null){const n=finish(e,c,t)
if(!n.ok)return t.refuse(d,n.error)
return(0,o.ok)({pages:d,sites:u,total:l,stamp:n.value,digest:r.digest("hex")})}a=p.next}}function checkStamp(e,t,{keys:n},o){return checkFreshness({snapshot:e.snapshot,asOf:e.asOf},t,o.freshness,n)}function checkTotal({total:e,sites:t,next:n},o,r,{keys:s}){if(e!==o)return inconsistent(`the same total on every page (${o})`,`total ${e}`,s.total)
if(o===null)return null
const a=r+t.length
if(a>o)return inconsistent(`${o} sites, as its total says`,`more than ${o} sites`,s.total)
if(n!==null||a===o)return null
return inconsistent(`${o} sites, as its total says`,`${a} sites, and no further page`,s.total)}function checkNext({next:e,sites:t,promised:n},o,{keys:r}){if(e===null)return null
if(n&&t.length===0)return inconsistent("sites on a page that is not the last","no sites, and a further page",r.next)
return o.has(e.href)?inconsistent("a new page behind each page","a page that was asked for before",r.next):null}function finish(e,t,{freshness:n}){const r=e.finish()
if(!r.ok)return r
const s={snapshot:t.snapshot,asOf:r.value??t.asOf}
const a=checkFreshness(s,null,n,e.keys)
return a===null?(0,o.ok)(s):{ok:false,error:a}}function rowOf({id:e,name:t,status:n,cohorts:o,attributes:r}){return[e,t,n,o,[...r]]}const yo={url:null,promised:true}
const wo="1000"
function firstPage(e,t){const n=new URL(e)
if(t.kind==="offset"&&!n.searchParams.has(t.limit))n.searchParams.set(t.limit,wo)
return n}function nextPage(e,t){const{url:n,first:r,received:s,seen:a,total:i}=t
switch(e.kind){case"none":return(0,o.ok)(yo)
case"link":return addressed(linkOf(t.link,e.relation),n)
case"expression":{const e=readScalar(t.found)
if(e===void 0)return(0,o.f)(malformed("an address or a cursor from next",describe(t.found),"next"))
if(e===null)return(0,o.ok)(yo)
return/^(?:https?:\/\/|[/?])/i.test(e)?addressed(e,n):(0,o.ok)(following(r,"cursor",e))}case"cursor":{const n=readScalar(t.found)
if(n===void 0)return(0,o.f)(malformed("a cursor from next.from",describe(t.found),"next.from"))
return(0,o.ok)(n===null?yo:following(r,e.parameter,n))}case"offset":{if(s===0||a===i)return(0,o.ok)(yo)
const t=Number(r.searchParams.get(e.offset)??"0")
return(0,o.ok)({...following(r,e.offset,String(t+a)),promised:false})}case"page":{if(s===0||a===i)return(0,o.ok)(yo)
const t=Number(n.searchParams.get(e.parameter)??"1")
return(0,o.ok)({...following(r,e.parameter,String(t+1)),promised:false})}}}function following(e,t,n){const o=new URL(e)
o.searchParams.set(t,n)
return{url:o,promised:true}}function addressed(e,t){if(e===null)return(0,o.ok)(yo)
if(!URL.canParse(e,t.href))return(0,o.f)(malformed("an address from next",describe(e),"next"))
const n=new URL(e,t)
if(n.origin!==t.origin)return(0,o.f)(inconsistent(`a next page at ${t.origin}`,`one at ${n.origin}, which is not followed`,"next"))
if(n.username!==""||n.password!=="")return(0,o.f)(inconsistent("an address without a user name","one with a user name","next"))
n.hash=""
return(0,o.ok)({url:n,promised:true})}function linkOf(e,t){for(const[,n="",o=""]of(e??"").matchAll(/<([^>]*)>((?:\s*;\s*[^\s=;,]+\s*=\s*(?:"[^"]*"|[^\s;,]*))*)/g)){const e=/;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(o)
if((e?.[1]??e?.[2]??"").toLowerCase().split(/\s+/).includes(t.toLowerCase()))return n}return null}function mappedPages(e,t){return new MappedPages(e,t)}class MappedPages{first
keys={total:"total",next:"next",snapshot:"snapshot",asOf:"as-of"}
#O
#S
#j=null
#P=0
constructor(e,t){this.#O=t
this.#S=new SiteMapper(t.site)
this.first=firstPage(e,t.next)}read(e,t,n){const{next:r,total:s,snapshot:a}=this.#O
const i=findItems(e.body,this.#O.items)
if(!i.ok)return i
const l=this.#S.map(i.value,e=>`item ${n+e+1}`)
if(!l.ok)return l
const c=s===null?(0,o.ok)(null):readTotal(s,e)
if(!c.ok)return c
const u=a===null?(0,o.ok)(null):readSnapshot(a,e)
if(!u.ok)return u
const d=this.#q(e,i.value)
if(!d.ok)return d
const h=r.kind==="expression"||r.kind==="cursor"?search(e.body,r.expression,"next"):(0,o.ok)(null)
if(!h.ok)return h
this.#P=n+i.value.length
const f=nextPage(r,{url:t,first:this.first,found:h.value,link:e.headers.get("link"),received:i.value.length,seen:this.#P,total:c.value})
if(!f.ok)return f
const{url:p,promised:m}=f.value
return(0,o.ok)({sites:l.value,total:c.value,snapshot:u.value,asOf:d.value,next:p,promised:m})}finish(){const e=this.#S.unmapped()
if(e!==null)return(0,o.f)(e)
const{asOf:t}=this.#O
if(t.kind!=="newest")return(0,o.ok)(null)
return this.#j===null?(0,o.f)(malformed(`a time from as-of.newest (${t.expression}) in at least one item`,`none in ${this.#P} items`,"as-of.newest")):(0,o.ok)(this.#j)}#q(e,t){const{asOf:n}=this.#O
switch(n.kind){case"header":return parseHttpDate(e.headers.get(n.header),"as-of")
case"expression":{const t=search(e.body,n.expression,"as-of")
return t.ok?parseMoment(t.value,"as-of"):t}case"newest":{const e=search(t,`[*].[(${n.expression})][]`,"as-of.newest")
if(!e.ok)return e
for(const t of Array.isArray(e.value)?e.value:[]){if(t===null)continue
const e=parseMoment(t,"as-of.newest")
if(!e.ok)return e
if(this.#j===null||Date.parse(e.value)>Date.parse(this.#j))this.#j=e.value}return(0,o.ok)(null)}}}}function readTotal(e,t){const n=readField(e,t,"total")
if(!n.ok)return n
const r=readScalar(n.value)??""
return/^\d{1,15}$/.test(r)?(0,o.ok)(Number(r)):(0,o.f)(malformed(`a whole number from total (${printField(e)})`,describe(n.value),"total"))}function readSnapshot(e,t){const n=readField(e,t,"snapshot")
if(!n.ok)return n
const r=readScalar(n.value)??null
return r===null?(0,o.f)(malformed(`a text from snapshot (${printField(e)})`,describe(n.value),"snapshot")):(0,o.ok)(r)}function readField(e,{body:t,headers:n},r){return e.kind==="header"?(0,o.ok)(n.get(e.header)):search(t,e.expression,r)}function printField(e){return e.kind==="header"?`header ${e.header}`:e.expression}function search(e,t,n){try{const n=oo.search(e,t)
return(0,o.ok)(n)}catch(e){return(0,o.f)(malformed(`an answer that ${n} (${t}) can be applied to`,e instanceof Error?e.message:"it failed",n))}}const bo=1e3
const ko=d.YjP({error:"text"})
const $o=d.YjP({error:"text that is not empty"}).min(1,{error:"text that is not empty"})
const xo="a whole number, not negative"
const Oo=d.vkY(e=>e instanceof WrittenNumber?Number(e.text):e,d.Whr({error:xo}).min(0,{error:xo}))
const list=e=>d.YOg(e,{error:"a list"})
const So={snapshot:$o,asOf:Dn}
const jo=d.Ikc({...So,total:Oo,next:ko.nullish(),sites:list(d.L5J())},{error:"an object"})
const Po=d.Ikc({...So,cohorts:list(d.Ikc({name:$o,sites:Oo},{error:"an object with name and sites"}))},{error:"an object"})
const parseCohortCounts=e=>own_shape_read(Po,e)
function ownPages(e){const t=new URL(e)
if(!t.searchParams.has("limit"))t.searchParams.set("limit",String(bo))
return{first:t,keys:{},read:({body:e})=>readPage(e,t),finish:()=>(0,o.ok)(null)}}function readPage(e,t){const n=own_shape_read(jo,e)
if(!n.ok)return n
const r=[]
for(const[e,t]of n.value.sites.entries()){const n=parseSite(t,`sites[${e}]`)
if(!n.ok)return n
r.push(n.value)}const{total:s,snapshot:a,asOf:i,next:l}=n.value
return(0,o.ok)({sites:r,total:s,snapshot:a,asOf:i,next:l?withCursor(t,l):null,promised:true})}function withCursor(e,t){const n=new URL(e)
n.searchParams.set("cursor",t)
return n}function own_shape_read(e,t){const n=e.safeParse(t)
if(n.success)return(0,o.ok)(n.data)
const r=n.error.issues[0]
if(r===void 0)throw new Error("a failed parse has an issue")
const s=printPath(r.path)||"it"
return(0,o.f)(malformed(`${s} to be ${r.message}`,`${s} is ${describe(valueAt(t,r.path))}`))}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t>0?".":""}${String(e)}`).join("")}function valueAt(e,t){return t.reduce((e,t)=>typeof e==="object"&&e!==null?Reflect.get(e,t):void 0,e)}const qo="HTTP 200 with JSON"
async function fetchJson({url:e,asked:t,authorization:n},r,s){const a={accept:"application/json",...n.headers}
let i
try{i=await r(e,{headers:a,signal:s})}catch(e){if(e instanceof RequestFailure)return failed(t,error_unavailable(qo,e.observed,"url"))
throw e}if(i.status!==200)return failed(t,badStatus(i.status,n))
const l=new Uint8Array(await i.arrayBuffer())
const c=decodeUtf8(l)
if(!c.ok)return failed(t,c.error)
if(n.unhidden.some(e=>c.value.includes(e)))return failed(t,malformed(qo,"an answer that repeats the secret it was sent","auth"))
const u=parseJson(c.value)
if(u.ok)return(0,o.ok)({body:u.value,headers:i.headers})
const d=u.error.kind==="repeated-key"?"JSON with a key twice in one object":`${l.length} bytes of ${contentType(i)} that are not JSON`
return failed(t,malformed(qo,d,"url"))}function badStatus(e,t){const n=reason(e,t)
const o=e===401||e===403?"auth":"url"
return error_unavailable(qo,n===null?`HTTP ${e}`:`HTTP ${e}: ${n}`,o)}function reason(e,{refusal:t}){if(e===401||e===403)return t
if(e===404)return"the inventory has nothing there, or hides it without a valid inventory-token"
if(e===429)return"too many requests"
return e>=500?"the inventory server failed":null}function contentType(e){const t=e.headers.get("content-type")?.split(";",1)[0]?.trim()??""
return/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(t)?t:"unnamed content"}class Session{freshness
#A
#C
#L
#M
constructor(e,t,n,o,r){this.#A=e
this.#C=t
this.#L=n
this.#M=o
this.freshness=r}ask(e,t){const n={url:e,asked:this.#I(t),authorization:this.#C}
return fetchJson(n,this.#L,this.#M)}refuse(e,t){const hide=e=>this.#C.secrets.reduce((e,t)=>e.replaceAll(t,"***"),e)
return failed(this.#I(e),{...t,expected:hide(t.expected),observed:hide(t.observed)})}#I(e){return e===null?`GET ${this.#A}`:`GET ${this.#A} (page ${e})`}}function httpInventory(e,t){return{async resolve(n,o){const r=new AbortController
try{const s=AbortSignal.any([o,r.signal])
const a=await authorize(e.auth,t.token||null,t.fetchIdentity,s)
if(!a.ok)return failed(`GET ${http_addressOf(e).href}`,a.error)
const i=new Reading(e,t,a.value,s)
return await i.resolve(n)}finally{r.abort()}}}}class Reading{#_
#T
constructor(e,{fetch:t,now:n},o,r){this.#_=e
this.#T=({href:s})=>new Session(s,o,t,r,{maxAge:e.maxAge,now:n})}async resolve(e){const t=new SiteCollector(e)
const n=this.#T(http_addressOf(this.#_))
const r=await readList(this.#R(),n,e=>t.add(e))
if(!r.ok)return r
const s=await this.#Y(r.value,n)
if(!s.ok)return s
const a=this.#_.mapping===null&&e.some(({policy:e})=>needsCounts(e))
const i=a?await this.#E(t,r.value.stamp):(0,o.ok)(null)
if(!i.ok)return i
const l=i.value===null?r.value.stamp:olderOf(i.value.stamp,r.value.stamp)
return(0,o.ok)(t.finish({snapshot:l.snapshot??`sha256:${r.value.digest.slice(0,16)}`,asOf:l.asOf??"",cohortNames:i.value?.names??null,uncounted:uncountedOf(this.#_)}))}#R(){const{mapping:e,query:t}=this.#_
const n=http_addressOf(this.#_)
for(const[e,o]of t)n.searchParams.set(e,o)
return e===null?ownPages(n):mappedPages(n,e)}async#Y(e,t){if(e.stamp.snapshot!==null||e.pages===1)return(0,o.ok)(null)
const n=await readList(this.#R(),t,()=>null)
if(!n.ok)return n
if(n.value.digest===e.digest)return(0,o.ok)(null)
return t.refuse(null,inconsistent("the same list when it is read a second time, since it has no snapshot",n.value.sites===e.sites?`another one, of ${e.sites} sites too`:`${e.sites} sites, then ${n.value.sites}`,"snapshot"))}async#E(e,t){const n=resourceOf(this.#_.url,"cohorts")
const r=this.#T(n)
const s=await r.ask(n,null)
if(!s.ok)return s
const a=parseCohortCounts(s.value.body)
if(!a.ok)return r.refuse(null,a.error)
const i=checkFreshness(a.value,t,r.freshness)??checkCounts(a.value,e)
return i===null?(0,o.ok)({names:a.value.cohorts.map(e=>e.name),stamp:a.value}):r.refuse(null,i)}}function uncountedOf({mapping:e}){if(e===null)return[]
return[...e.total===null?["total"]:[],...e.snapshot===null?["snapshot"]:[]]}function http_addressOf({url:e,mapping:t}){return t===null?resourceOf(e,"sites"):new URL(e)}function resourceOf(e,t){const n=new URL(e)
n.pathname=`${n.pathname.replace(/\/+$/,"")}/${t}`
return n}function needsCounts(e){return[...e.cohorts.values()].some(e=>e.select===null)}function checkCounts({cohorts:e},t){const n=new Set
for(const{name:o,sites:r}of e){if(n.has(o))return inconsistent("each cohort once",`cohort ${o} a second time`)
n.add(o)
const e=t.members(o).find(e=>e!==r)
if(e!==void 0)return inconsistent(`cohort ${o} to have the ${e} members found among the sites`,`a count of ${r} for cohort ${o}`)}return null}var Ao=n(3061)
var Co=n(8643)
var Lo=n(1358)
function textAt(e,t){const n=e?.[t]
return typeof n==="string"?n:null}function listAt(e,t){const n=JSON.parse(textAt(e,t)??"[]")
return Array.isArray(n)?n.filter(e=>typeof e==="string"):[]}class Parameters{values=[]
add(e){this.values.push(e)
return`$${this.values.length}::${typeof e==="string"?"text":"text[]"}`}}const Mo=["id","name","status","cohorts","deployed"]
const Io="^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
const _o=String.raw`E'\u0009\u000a\u000b\u000c\u000d\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`
function quoted(e){return`"${e.replaceAll('"','""')}"`}function textOf(e){return`nullif(btrim((${e})::text, ${_o}), '') collate "C"`}function attributesOf(e){return e.filter(({name:e})=>!Mo.includes(e))}function sql_sitesOf(e,t){const has=e=>t.some(t=>t.name===e)
const textColumn=e=>has(e)?textOf(quoted(e)):"null::text"
const n=attributesOf(t).map(({name:e},t)=>`${textOf(quoted(e))} as a${t}`)
return`(select ${[`${textColumn("id")} as id`,`${textColumn("name")} as name`,`coalesce(${textColumn("status")}, 'unknown') as status`,`${sql_cohortsOf(t)} as cohorts`,`substring(${textColumn("deployed")} from '${Io}') as deployed`,...n].join(", ")} from ${e}) as sites`}function sql_cohortsOf(e){const t=e.find(({name:e})=>e==="cohorts")
if(t===void 0)return`'{}'::text[]`
const n=t.type.endsWith("[]")?`${quoted("cohorts")}::text[]`:`string_to_array(${quoted("cohorts")}::text, ';')`
return`array(select ${textOf("cohort")} from unnest(${n}) as cohort where ${textOf("cohort")} is not null)`}function patternOf(e,t,n){const o=e.map(({name:e,select:o})=>{const r=o===null?`${n.add(e)} = any(cohorts)`:selectorOf(o,t,"kubernetes",n)
return`case when ${r} then '1' else '0' end`})
return o.length===0?`''`:o.join(" || ")}function selectorOf(e,t,n,o){const r=e.terms.map(e=>termOf(e,t,n,o))
return r.length===0?"true":`(${r.join(" and ")})`}const To="null::boolean"
function termOf(e,t,n,o){const r=attributesOf(t).findIndex(({name:t})=>t===e.key)
if(r<0)return missingTerm(e,n)
const s=`a${r}`
switch(e.kind){case"exists":return`case when ${s} is null then ${To} else true end`
case"absent":return`case when ${s} is null then ${To} else false end`
case"in":return`${s} = any(${o.add(e.values)})`
case"notin":return`${s} <> all(${o.add(e.values)})`}}function missingTerm({kind:e},t){switch(e){case"exists":return"false"
case"absent":return"true"
case"in":return t==="strict"?To:"false"
case"notin":return t==="strict"?To:"true"}}class SiteTable{query
#N
#i
#B
constructor(e,{table:t,columns:n},o){this.query=o
this.#N=e
this.#i=n
this.#B=sql_sitesOf(t,n)}async fetchGroups(){const e=new Parameters
const t=this.#D(e)
const n=this.#z(e)
const o=await this.#N(`select ${t} as pattern, status, ${n??"false"} as meant, count(*)::text as count from ${this.#B} group by 1, 2, 3`,e.values)
return o.map(e=>({...this.#F(e),count:Number(textAt(e,"count")??"0")}))}async fetchTargets(e){const t=new Parameters
const n=await this.#N(`select id, name from ${this.#B} where ${this.isTargeted(e,t)}`,t.values)
return n.map(e=>({id:textAt(e,"id")??"",name:textAt(e,"name")}))}async fetchDeployed(e){const t=new Parameters
const n=await this.#N(`select deployed, to_json(array_agg(id order by id))::text as ids from ${this.#B}\n       where deployed is not null and ${this.isTargeted(e,t)} group by deployed order by deployed`,t.values)
return new Map(n.map(e=>[textAt(e,"deployed")??"",listAt(e,"ids")]))}async fetchKnownCohorts(){const e=await this.#N(`select distinct cohort from ${this.#B}, unnest(cohorts) as cohort where cohort is not null`,[])
return e.map(e=>textAt(e,"cohort")??"")}async fetchAlike(){const e=new Parameters
const t=`id, name, ${this.#D(e)} as pattern, status, ${this.#z(e)??"false"} as meant`
const n=await this.#N(`select ${t} from ${this.#B}`,e.values)
return n.map(e=>({site:{id:textAt(e,"id")??"",name:textAt(e,"name")},likeness:this.#F(e)}))}async fetchSites(e,t,n=""){const o=attributesOf(this.#i)
const r=["id","name","status","to_json(cohorts)::text as cohorts","deployed",...o.map((e,t)=>`a${t}`)]
const s=await this.#N(`select ${r.join(", ")} from ${this.#B} where ${e} ${n}`,t.values)
return s.map(e=>({id:textAt(e,"id")??"",name:textAt(e,"name"),status:textAt(e,"status")??"",cohorts:listAt(e,"cohorts"),deployed:textAt(e,"deployed"),attributes:new Map(o.map(({name:t},n)=>[t,textAt(e,`a${n}`)]))}))}isTargeted(e,t){const{policy:n,declaration:o}=this.query
const r=this.#z(t)??this.isIn(e,({meant:e})=>e,t)
return o.targets.kind==="sites"?r:`${r} and status = any(${t.add(n.releases.statuses)})`}isIn(e,t,n){return`${this.#D(n)} = any(${n.add(patternsOf(e,t))})`}meets(e,t){return selectorOf(e,this.#i,"strict",t)}#F(e){const{policy:t,coverage:n,declaration:o}=this.query
const r=textAt(e,"pattern")??""
const s=new Set([...t.cohorts.keys()].filter((e,t)=>r[t]==="1"))
return{pattern:r,memberships:s,status:textAt(e,"status")??"",meant:o.targets.kind==="covered"?(0,S.AY)(n,s):e["meant"]===true}}#z(e){const{targets:t}=this.query.declaration
switch(t.kind){case"covered":return null
case"select":return`coalesce(${selectorOf(t.select,this.#i,"kubernetes",e)}, false)`
case"sites":return`coalesce(id = any(${e.add(t.ids)}), false)`}}#D(e){return`(${patternOf([...this.query.policy.cohorts.values()],this.#i,e)})`}}function patternsOf(e,t){return[...new Set(e.filter(t).map(({pattern:e})=>e))]}async function judgeInDatabase(e,t,n,o){const r=new SiteTable(e,t,n)
const{policy:s,declaration:a}=n
const i=await r.fetchGroups()
const isPermitted=({status:e})=>s.releases.statuses.includes(e)
const isTargeted=e=>e.meant&&(isPermitted(e)||a.targets.kind==="sites")
const sum=e=>i.filter(e).reduce((e,{count:t})=>e+t,0)
const l=await r.fetchTargets(i)
const c=new Set(l.map(({id:e})=>e))
const u=a.targets.kind==="sites"?a.targets.ids.filter(e=>!c.has(e)):[]
const d=[...await violationsOf(r,i),...u.map(unknownSite)]
const h=await r.fetchKnownCohorts()
const f=new Co.x
for(const{status:e,count:t,meant:n}of i)if(n)f.add(e,t)
return{snapshot:o.snapshot,asOf:o.asOf,total:sum(()=>true),permitted:sum(isPermitted),targets:[...l.map(({id:e})=>e),...new Set(u)].toSorted(),names:new Map(n.named===true?l.flatMap(({id:e,name:t})=>t===null?[]:[[e,t]]):[]),deployed:n.deployed===true?await r.fetchDeployed(i):new Map,cohorts:new Map([...s.cohorts.keys()].map(e=>{const isMember=({memberships:t})=>t.has(e)
return[e,{members:sum(isMember),permitted:sum(e=>isMember(e)&&isPermitted(e)),targeted:sum(e=>isMember(e)&&isTargeted(e))}]})),unknownCohorts:a.cohorts.filter(e=>s.cohorts.get(e)?.select===null&&!h.includes(e)),knownCohorts:h.toSorted(),statuses:f.finish(),unassigned:await unassignedOf(r,i),uncounted:o.uncounted,violations:d.toSorted((e,t)=>(0,Ut.U)(e.site.id,t.site.id)),groups:n.grouped===true?await judge_divide(r,i):[],explained:await explain(r)}}async function violationsOf(e,t){const{policy:n,coverage:o,declaration:r}=e.query
const s=new Parameters
const a=(0,Ao.oR)(r.requires)
const among=n=>e.isIn(t,n,s)
const strict=t=>e.meets(t,s)
const i=[`not status = any(${s.add(n.releases.statuses)})`,`not ${among(({memberships:e})=>(0,S.AY)(o,e))}`,among(({memberships:e})=>(0,S.oy)(e,n.cohorts).length>0),...a.terms.length===0?[]:[`${strict(a)} is not true`],...r.forbids.map(e=>`${strict(e)} is not false`)]
const l=await e.fetchSites(`${e.isTargeted(t,s)} and (${i.join(" or ")})`,s)
const c=new Ut.x(e.query)
for(const e of l)c.add(e)
return c.finish({snapshot:"",asOf:"",cohortNames:null}).violations.filter(({kind:e})=>e!=="unknown")}async function unassignedOf(e,t){const{policy:n}=e.query
const o=[]
for(const[r,s]of Map.groupBy(n.cohorts.values(),e=>e.dimension)){const isUnassigned=({memberships:e,status:t})=>n.releases.statuses.includes(t)&&!s.some(({name:t})=>e.has(t))
const a=t.filter(isUnassigned).reduce((e,t)=>e+t.count,0)
if(a===0)continue
const i=new Parameters
const l=await e.fetchSites(`status = any(${i.add(n.releases.statuses)}) and ${e.isIn(t,isUnassigned,i)}`,i,`order by id limit ${Lo.n}`)
const c=new Lo.o(new Map(s.map(e=>[e.name,e])))
for(const e of l)c.add(e,(0,S.$8)(e,s))
o.push(...c.finish().map(e=>({...e,dimension:r,count:a})))}return o}async function judge_divide(e,t){const{coverage:n,declaration:o,policy:r}=e.query
const s=new de.wQ
const alikeOf=({memberships:e,status:t,meant:s})=>({cohorts:[...e],status:t,covered:(0,S.AY)(n,e),targeted:s&&(r.releases.statuses.includes(t)||o.targets.kind==="sites")})
if(t.reduce((e,{count:t})=>e+t,0)>de.Bl){for(const e of t)s.count(e.count,alikeOf(e))
return s.finish()}for(const{site:t,likeness:n}of await e.fetchAlike())s.add(t,alikeOf(n))
return s.finish()}async function explain(e){const{explain:t=[]}=e.query
if(t.length===0)return[]
const n=new Parameters
const o=new Ut.x(e.query)
for(const r of await e.fetchSites(`id = any(${n.add(t)})`,n))o.add(r)
return o.finish({snapshot:"",asOf:"",cohortNames:null}).explained}function unknownSite(e){return{kind:"unknown",site:{id:e,name:null,status:null,cohorts:[]},reasons:[]}}function postgresInventory(e,{token:t,now:n}){return{async resolve(o,r){const s=await connect(e,t)
const end=()=>void s.end({timeout:0}).catch(()=>{})
r.addEventListener("abort",end,{once:true})
const a=`table ${e.table} of ${printAddress(e.url)}`
try{const r=await readOnly(s,t=>answerAll(t,e,o,n))
return r.ok?r:failed(a,hide(r.error,t))}catch(e){const n=r.aborted?error_unavailable("an answer","none before the time allowed for the whole judgement was up","url"):problemOf(e)
return failed(a,hide(n,t))}finally{r.removeEventListener("abort",end)
await s.end({timeout:1}).catch(()=>{})}}}}async function connect({url:e},t){const{default:o}=await n.e(466).then(n.bind(n,1168))
const r=new URL(e)
return o({host:r.hostname.replace(/^\[|\]$/g,""),port:Number(r.port||"5432"),database:decodeURIComponent(r.pathname.slice(1)),username:decodeURIComponent(r.username),...t===null?{}:{password:t},ssl:isLoopback(r.hostname)?false:{rejectUnauthorized:true},max:1,prepare:false,connect_timeout:20,onnotice:()=>{},connection:{application_name:"cohort-guard"}})}async function readOnly(e,t){const n=await e.begin("isolation level repeatable read read only",async e=>{for(const t of Ro)await e.unsafe(`set local ${t}`)
return{value:await t(async(t,n)=>e.unsafe(t,n.map(asParameter)))}})
return n.value}const Ro=["row_security = off","datestyle = 'ISO, YMD'","intervalstyle = 'iso_8601'","timezone = 'UTC'","extra_float_digits = 1","bytea_output = 'hex'","lc_monetary = 'C'","standard_conforming_strings = on"]
function asParameter(e){return typeof e==="string"?e:[...e]}async function answerAll(e,t,n,r){const s=t.table.split(".").map(quoted).join(".")
const a=await columnsOf(e,s)
const i=a.find(({name:e})=>e==="id")
if(i===void 0)return(0,o.f)(malformed("a column id",`the columns ${a.map(({name:e})=>e).join(", ")}`,"table"))
const l=await readAsOf(e,s,a,t.asOf)
if(!l.ok)return l
const[c]=await e("select pg_current_snapshot()::text as snapshot",[])
const u=textAt(c,"snapshot")??""
const d=checkFreshness({snapshot:u,asOf:l.value},null,{maxAge:t.maxAge,now:r},{asOf:"as-of"})
if(d!==null)return(0,o.f)(d)
const h=await wrongIds(e,sql_sitesOf(s,a))
if(h!==null)return(0,o.f)(h)
const f=[]
const p={snapshot:u,asOf:l.value,uncounted:t.snapshot?[]:["snapshot"]}
for(const t of n)f.push(await judgeInDatabase(e,{table:s,columns:a},t,p))
return(0,o.ok)(f)}async function columnsOf(e,t){const n=await e(`select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute\n     where attrelid = $1::text::regclass and attnum > 0 and not attisdropped order by attnum`,[t])
return n.map(e=>({name:textAt(e,"name")??"",type:textAt(e,"type")??""}))}async function readAsOf(e,t,n,r){const written=e=>`to_char((${e}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time`
const s=n.find(e=>e.name===r)
if(r===null){const[t]=await e(`select ${written("transaction_timestamp()")}`,[])
return parseMoment(t?.["time"],"as-of")}if(s?.type!=="timestamp with time zone")return(0,o.f)(malformed("a column of timestamp with time zone",`${r} is ${s?.type??"no column"}`,"as-of"))
const[a]=await e(`select ${written(`max(${quoted(r)})`)} from ${t}`,[])
const i=a?.["time"]??null
return i===null?(0,o.f)(malformed(`a time in ${r}`,"none in any row","as-of")):parseMoment(i,"as-of")}async function wrongIds(e,t){const[n]=await e(`select count(*)::text as count from ${t} where id is null`,[])
if(textAt(n,"count")!=="0")return malformed("an id in every row",`${textAt(n,"count")} rows without one`,"table")
const[o]=await e(`select id from ${t} group by id having count(*) > 1 order by id limit 1`,[])
return o===void 0?null:inconsistent("each id once",`site ${textAt(o,"id")} a second time`,"table")}function problemOf(e){if(!(e instanceof Error))throw e
const t="code"in e&&typeof e.code==="string"?e.code:""
if(t==="")throw e
const n=t.startsWith("28")?"auth":t.startsWith("42")?"table":"url"
return error_unavailable("an answer of the database",`${e.message} (${t})`,n)}function hide(e,t){const without=e=>t===null||t===""?e:e.replaceAll(t,"***")
return{...e,expected:without(e.expected),observed:without(e.observed)}}function printAddress(e){const{host:t,pathname:n}=new URL(e)
return`${t}${n}`}function isLoopback(e){return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}const Yo="the file of the input inventory-file"
function stepInventory(e,t){return{async resolve(n,o){const r=await t.readStepFile(o)
return r.ok?step_judge(e,r.value,n,t.now):failed(Yo,r.error)}}}function step_judge(e,{content:t,writtenAt:n},r,s){const a=e.asOf===null?(0,o.ok)(n):step_readAsOf(t,e.asOf)
if(!a.ok)return failed(Yo,a.error)
const i={snapshot:snapshotOf(t),asOf:a.value}
const l=checkFreshness(i,null,{maxAge:e.maxAge,now:s},{asOf:"as-of"})
if(l!==null)return failed(Yo,l)
const c=new SiteCollector(r)
const u=readSites(t,e,(e,t)=>{const n=t.ok?c.add(t.value):t.error
return n===null?null:failed(e===null?Yo:`${Yo} (${e})`,{key:"format",...n}).error})
return u===null?(0,o.ok)(c.finish({...i,cohortNames:null})):(0,o.f)(u)}function step_readAsOf(e,t){const n=decodeUtf8(e)
if(!n.ok)return n
const r=parseJson(n.value)
if(!r.ok)return(0,o.f)(malformed("JSON",printJsonProblem(r.error),"format"))
try{const e=oo.search(r.value,t)
return parseMoment(e,"as-of")}catch(e){return(0,o.f)(malformed(`a file that as-of (${t}) can be applied to`,e instanceof Error?e.message:"it failed","as-of"))}}function createInventory(e,t){const n=e.confirm.map(e=>({...e,inventory:sourceOf(e.source,t)}))
return confirmedInventory(sourceOf(e,t),n)}function sourceOf(e,t){return boundedInventory(providerOf(e,t),e.bounds)}function providerOf(e,t){switch(e.provider){case"http":return httpInventory(e,t)
case"file":return fileInventory(e,t)
case"step":return stepInventory(e,t)
case"postgres":return postgresInventory(e,t)}}const Eo="the identity token of this workflow"
const No=d.Ikc({value:d.YjP().min(1)})
async function fetchIdentity(e,t,n,r){if(e===null)return refuse("none: the job needs `permissions: id-token: write`")
const s=new URL(e.url)
s.searchParams.set("audience",t)
try{const t=await n(s,{headers:{authorization:`Bearer ${e.token}`},signal:r})
if(t.status!==200)return refuse(`HTTP ${t.status} from the runner's token service`)
const a=No.safeParse(await t.json())
return a.success?(0,o.ok)(a.data.value):refuse("an answer without one from the runner's token service")}catch(e){if(e instanceof RequestFailure)return refuse(e.observed)
if(e instanceof SyntaxError)return refuse("an answer that is not JSON from the runner's token service")
throw e}}function refuse(e){return(0,o.f)({code:"inventory.unavailable",expected:Eo,observed:e,key:"auth"})}var Bo=n(1455)
var Do=n(6760)
const zo=["pull_request_target","merge_group","issue_comment","workflow_run","schedule"]
const Fo=100*1024*1024
async function fetchStepFile({mode:e,inventoryFile:t},n,r){if(t===null)return step_file_refuse("the path of what an earlier step of this job wrote, as input inventory-file","no such input")
if(e==="check"&&!isGuarded(n))return step_file_refuse(`a run of ${zo.join(", ")}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,`a run of ${n.event}`)
const s=await findFile(t,n.workspace)
if(s===null)return step_file_refuse("a file at the path of the input inventory-file","none")
const a=await isTracked(s,n,r)
if(a!==false)return step_file_refuse("a file that a step of this job wrote",a===true?`${t}, which is in the commit of this run`:a)
const{size:i,mtime:l}=await(0,Bo.stat)(s)
if(i>Fo)return step_file_refuse("a file of at most 100 MB",`one of ${Math.ceil(i/1024/1024)} MB`)
return(0,o.ok)({content:await(0,Bo.readFile)(s),writtenAt:l.toISOString()})}async function stepFileIsTracked({inventoryFile:e},t,n){const o=e===null?null:await findFile(e,t.workspace)
return o!==null&&await isTracked(o,t,n)}function isGuarded({event:e,payload:t,branch:n}){return zo.includes(e)||e==="workflow_dispatch"&&n===defaultBranchOf(t)}function defaultBranchOf(e){const t=member(e,"repository")
const n=member(t,"default_branch")
return typeof n==="string"?n:void 0}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}async function findFile(e,t){try{const n=await(0,Bo.realpath)((0,Do.resolve)(t,e))
await(0,Bo.access)(n,Bo.constants.R_OK)
const o=await(0,Bo.stat)(n)
return o.isFile()?n:null}catch{return null}}async function isTracked(e,{commit:t,workspace:n},o){const s=(0,Do.relative)(await(0,Bo.realpath)(n).catch(()=>n),e)
if(s.startsWith("..")||(0,Do.isAbsolute)(s))return false
if(t===null)return"no commit of the run to look it up in"
const a=await(0,r.y)(o,s.replaceAll("\\","/"),t)
if(a.ok)return true
return a.error.reason==="absent"?false:a.error.observed}function step_file_refuse(e,t){return(0,o.f)({code:"inventory.unavailable",expected:e,observed:t,key:"provider"})}function connectPorts(e,t,n,o,r={}){const{github:s,ahead:a}=(0,pn.T)(connectTo(e,t.githubToken,n))
return{github:s,ahead:a,members:t.membersToken===null?null:connectTo(e,t.membersToken,n),resolve:resolver(e,s,t,n,{now:o,...r}),now:once(()=>fetchTime(optionsOf(e,t.githubToken,n))),sleep:e=>n.clock.sleep(e,n.signal).catch(()=>{})}}function connectTo(e,t,n,o=false){return(0,Wt.Ng)(optionsOf(e,t,n,o))}function once(e){let t=null
return()=>t??=e()}function optionsOf(e,t,n,o=false){const r=boundedFetch({signal:n.signal,remaining:()=>n.remaining(),clock:n.clock,limits:{worked:5e3},repeatable:(t,n)=>t!=="POST"||n.href===e.graphqlUrl||n.href===`${e.apiUrl}/markdown`||o})
return{token:t,apiUrl:e.apiUrl,graphqlUrl:e.graphqlUrl,repository:e.repository,fetch:r}}const Wo=101*1024*1024
function connectToBlobs({apiUrl:e,repository:t},n,o){const r=boundedFetch({signal:o.signal,remaining:()=>o.remaining(),clock:o.clock,limits:{maxBytes:Wo}})
return connectRaw({token:n,apiUrl:e,repository:t,fetch:r,signal:o.signal})}function resolver(e,t,n,o,r){const s=connectToBlobs(e,n.githubToken,o)
const a=boundedFetch({signal:o.signal,remaining:()=>o.remaining(),clock:o.clock})
return resolveWithin(o,o=>({token:n.inventoryToken,fetchIdentity:(t,n)=>fetchIdentity(e.identity,t,a,n),fetch:a,readStepFile:()=>fetchStepFile(n,e,t),readFile:async e=>asInventory(await fetchInventoryFile(t,s,e,o)),...r}))}function resolveWithin(e,t){return async(n,r)=>{const[s]=n
if(s===void 0)return(0,o.ok)([])
const{timeout:a,confirm:i}=s.policy.inventory
e.extend(i.reduce((e,{source:t})=>e+t.timeout,a))
return createInventory(s.policy.inventory,t(r)).resolve(n,e.signal)}}function asInventory(e){return e.ok?e:(0,o.f)({...e.error,code:"inventory.unavailable",key:e.error.key??"path"})}var Ko=n(7949)
const Uo=2e4
const Go=18e4
const Ho=10
class CheckRunPublisher{#W
#K
#U
#G=null
#H=null
#P=null
constructor(e,t,n){this.#W=e
this.#K=t
this.#U=n}async claim(e){if(!this.#K.publish||e.kind!=="complete"&&e.kind!=="unfinished")return
await this.#V(Uo,async t=>{const n=e.kind==="unfinished"?notJudged(e.why):fn
const o=await this.#J(t,e.head,n)
if(o.ok)this.#G=o.value})
if(this.#G!==null||e.kind!=="complete")return
this.#H=await this.#V(Uo,t=>fetchCheckRuns(t,un,e.head))}async isLatest(e){if(e.kind!=="complete")return true
return this.#V(Go,async t=>{if(await this.#Z(t,e.head))return this.#Q()
const n=await this.#X(t,e.head,fn)
if(n===null)return true
const o=await fetchCheckRuns(t,un,e.head)
this.#P=o
if(o.ok&&oursIn(o.value,n).some(e=>e.id>n.id))return this.#Q()
if(this.#H?.ok===false&&o.ok&&hasOthers(o.value,n))this.#P=this.#H
return true})}async#Z(e,t){const n=this.#H
if(n?.ok!==true)return false
const o=new Set(n.value.map(({id:e})=>e))
const r=await fetchCheckRuns(e,un,t)
if(!r.ok)this.#H=r
return r.ok&&r.value.some(e=>isOurs(e)&&!o.has(e.id))}#Q(){this.#U.log("A newer judgement of this head commit has begun: it publishes, this one does not.")
return false}async publish(e,t){switch(e.kind){case"none":return"published"
case"no-head":return this.#ee({observed:"the head commit could not be read"})
case"successor":return this.#V(Go,t=>this.#te(t,e.head,e.why,()=>true))
case"unfinished":return this.#V(Go,async t=>{const n=await this.#X(t,e.head,notJudged(e.why))
return n===null?"failed":"published"})
case"complete":return this.#V(Go,e=>this.#ne(e,t))}}async unsettle({headBranch:e,head:t},n){return this.#V(Go,async r=>{const s=new Set([t])
const a=[{name:e,stale:!n}]
for(let e=a.shift();e!==void 0;e=a.shift()){const n=await fetchOpenPullRequestsInto(r,e.name)
if(!n.ok)return this.#ee(n.error)
for(const i of n.value){if(s.has(i.head))continue
s.add(i.head)
const n=e.stale?(0,o.ok)(false):await contains(r,i.head,t)
if(!n.ok)return this.#ee(n.error)
if(n.value)continue
const l=await this.#te(r,i.head,hn,e=>e==="success")
if(l==="failed")return l
if(i.branch!==null)a.push({name:i.branch,stale:true})}}return"published"})}async#ne(e,t){const[n,o]=[this.#G,this.#P]
if(n===null||o===null)return"failed"
if(!o.ok)return this.#ee(o.error)
const{conclusion:r,title:s,summary:a,text:i}=t
const l=await completeCheckRun(e,n.id,r,{title:s,summary:a,...i!==void 0&&{text:i}})
if(!l.ok)return this.#ee(l.error)
await this.#oe(e,oursIn(o.value,n).filter(e=>e.id<n.id&&e.conclusion!==r),t)
return"published"}async#oe(e,t,{conclusion:n,title:o}){const r={title:o,summary:"A newer check run of cohort-guard on this commit has the report.\n"}
for(let o=0;o<t.length;o+=Ho){const s=await Promise.all(t.slice(o,o+Ho).map(t=>completeCheckRun(e,t.id,n,r)))
const a=s.find(e=>!e.ok)
if(a===void 0||a.ok)continue
this.#U.log(`Older check runs of cohort-guard on this commit stay as they are (${a.error.observed}). The newest one counts.`)
return}}async#te(e,t,n,o){const r=await fetchCheckRuns(e,un,t)
if(!r.ok)return this.#ee(r.error)
const s=r.value.filter(isOurs).toSorted((e,t)=>t.id-e.id)[0]
if(s===void 0||s.conclusion===null||!o(s.conclusion))return"published"
const a=await this.#J(e,t,notJudged(n))
return a.ok?"published":this.#ee(a.error)}async#X(e,t,n){if(this.#G!==null)return this.#G
const o=await this.#J(e,t,n)
if(o.ok)return this.#G=o.value
this.#ee(o.error)
return null}#J(e,t,n){const{runUrl:o}=this.#W
const r=o?.replace(/^.*\//,"")??"local"
return createCheckRun(e,{name:un,head:t,externalId:`${dn}${r}:${this.#U.now().toISOString()}`,detailsUrl:o,output:n})}#ee(e){const t=(0,Ko.$p)(this.#U)
this.#U.warn(t(`The check run could not be published (${e.observed}), so this step fails.${(0,m.kZ)(e)}`))
return"failed"}async#V(e,t){const n=(0,cn.d)(e,this.#U.clock)
try{return await t(connectTo(this.#W,this.#K.githubToken,n,true))}finally{n.clear()}}}var Vo=n(4450)
function gateRequest(e,t,n){const{cohort:r,environment:s,rollback:a,policyPath:i}=e
const{commit:l,branch:c}=t
const u=[]
if(r===null)u.push((0,Rt.CC)("input cohort","nothing","the cohort that this job is about to reach"))
if(s===null)u.push((0,Rt.CC)("input environment","nothing","the GitHub environment that this job deploys to"))
if(l===null||!/^[0-9a-f]{40,64}$/.test(l))u.push((0,Rt.CC)("GITHUB_SHA",l??"nothing","a commit id: run this as a step of a workflow"))
if(r===null||s===null||l===null||u.length>0)return(0,o.f)(u)
return(0,o.ok)({cohort:r,environment:s,rollback:a,policyPath:i,commit:l,runBranch:c,...n})}function gateOutputs({verdict:e,findings:t,facts:n,until:o,plan:r}){const s=(n?.releases??[]).flatMap(({outcome:e})=>e.facts?.declaration.kind==="read"?e.facts.declaration.declaration.cohorts:[])
const json=e=>JSON.stringify([...new Set(e)].toSorted(Ut.U))
const a=n===null?null:(0,Vo.r)(n)
return{gate:(0,te.Rv)(e),verdict:e,codes:json(t.map(e=>e.code)),cohorts:json(s),sites:a===null?"":String(a.length),until:o===null?"":(0,ae.HZ)(o),plan:r??""}}function gateRunOf(e,t){return{elsewhere:[...elsewhereOf(e)],now:t.toISOString(),retentionDays:e.retentionDays}}const Jo=d.Ikc({workflow_run:d.Ikc({head_sha:d.YjP()}).optional().catch(void 0),inputs:d.g1P(d.YjP(),d.L5J()).nullish().catch(null)})
const Zo=/(?:^|[-_])(?:sha|commit|ref|tag|branch|revision|version)$/i
const Qo=/^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,64}$/i
function elsewhereOf({event:e,payload:t,commit:n,branch:o}){const r=Jo.safeParse(t)
if(!r.success||n===null)return[]
const{workflow_run:s,inputs:a}=r.data
if(e==="workflow_run"&&s!==void 0&&s.head_sha!==n)return[{source:"workflow_run",value:s.head_sha}]
const i=[o,`refs/heads/${o??""}`,""]
return Object.entries(a??{}).flatMap(([e,t])=>{if(typeof t!=="string"||i.includes(t.trim()))return[]
const o=Zo.test(e)||Qo.test(t)||t.startsWith("refs/")
const r=t.length>=7&&n.startsWith(t.toLowerCase())
return o&&!r?[{source:`input ${e}`,value:t}]:[]})}function outputsOf(e){const t=(0,te.ux)(e.map(e=>e.verdict))
const n=e.map(targeted).filter(e=>e!==null)
return{gate:gateOfOutcomes(t,e),verdict:t,codes:json(e.flatMap(e=>e.findings.map(e=>e.code))),cohorts:json(e.flatMap(declared)),sites:e.length>0&&n.length===e.length?String(n.reduce((e,t)=>e+t,0)):"",until:"",plan:(0,ie.JP)(e.map(e=>e.plan))??""}}function json(e){return JSON.stringify([...new Set(e)].toSorted(Ut.U))}function declared({facts:e}){return e?.declaration.kind==="read"?e.declaration.declaration.cohorts:[]}function targeted({facts:e,verdict:t}){if(e?.resolution?.ok===true)return e.resolution.value.targets.length
return t==="skip"||e?.scope.release===false||e?.declaration.kind==="unneeded"?0:null}const Xo=d.Ikc({id:d.Whr()})
async function publishComment(e,t,n,o){return n===null?e.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{issue_number:t,body:o},Xo):e.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",{comment_id:n,body:o},Xo)}const er=4e4
async function publish(e,t,n){const{runner:o,environment:r}=n
if(!await t.isLatest(e.check))return true
const[s,a]=await Promise.all([t.publish(e.check,reportOf(e,(0,Ko.$p)(o),r.links)),unsettleAbove(e,t),publishComments(e,n)])
return s==="published"&&a}async function publishComments({judged:e,group:t},{environment:n,inputs:o,runner:r}){const s=(0,Ko.$p)(r)
const a=(0,cn.d)(er,r.clock)
try{const i=connectTo(n,o.githubToken,a)
for(const{outcome:o,evidence:a}of t?[]:e){if(a===null||isSilent(o)&&a.published.comment===null)continue
const{number:e}=a.pull
const t=await publishComment(i,e,a.published.comment,s(commentOf(o,n.links)))
if(!t.ok)r.warn(`The comment could not be published (${t.error.observed}).${(0,m.kZ)(t.error)}`)}}finally{a.clear()}}function isSilent({verdict:e,facts:t}){return e==="skip"&&(t?.trial??null)===null}async function unsettleAbove({judged:e,group:t},n){let o=true
for(const{outcome:r,evidence:s}of t?[]:e){if(s===null||s.pull.state!=="open"||!isOwnBranch(s.pull))continue
const e=r.verdict==="allow"||r.verdict==="skip"
if(await n.unsettle(s.pull,e)==="failed")o=false}return o}function isOwnBranch({headRepository:e,repository:t}){return e?.toLowerCase()===t.toLowerCase()}function reportOf(e,t,n){const o=[...e.judged,...e.sharers].filter(e=>e.onCheck)
const r=(0,te.ux)(o.map(({outcome:e})=>e.verdict))
const s=o.find(({outcome:e})=>e.verdict===r)??e.judged[0]
if(s===void 0)throw new Error("nothing was judged")
const a=e.group?[]:o.flatMap(numberOf)
const{conclusion:i,title:l,summary:c,text:u}=checkRunOf(s.outcome,n,{subject:numberOf(s)[0]??null,all:a})
return{conclusion:i,title:t(l),summary:t(c),text:t(u)}}function numberOf({evidence:e}){return e===null?[]:[e.pull.number]}var tr=n(953)
const nr=100*1024*1024
async function fetchVerifyRun({targetsFile:e,deployedFile:t},n,r){const[s,a]=await Promise.all([e===null?(0,o.ok)(null):fetchIds("targets-file",e,n,r),t===null?(0,o.ok)(null):fetchIds("deployed-file",t,n,r)])
if(!s.ok||!a.ok)return(0,o.f)([...s.ok?[]:[s.error],...a.ok?[]:[a.error]])
return(0,o.ok)({run:/\/actions\/runs\/(\d+)$/.exec(n.runUrl??"")?.[1]??null,targets:s.value,deployed:a.value})}async function fetchIds(e,t,n,r){const refuse=(t,n)=>(0,o.f)((0,Rt.CC)(`input ${e}`,t,n))
const s=await findFile(t,n.workspace)
if(s===null)return refuse(t,"the path of a file that is there and can be read")
const a=await isTracked(s,n,r)
if(a!==false)return refuse(a===true?`${t}, which is in the commit of this run`:`${t}: ${a}`,"a file that a step of this job wrote")
const{size:i}=await(0,Bo.stat)(s)
if(i>nr)return refuse(`${Math.ceil(i/1024/1024)} MB`,"a file of at most 100 MB")
const l=parseIds(await(0,Bo.readFile)(s,"utf8"))
return l===null?refuse(t,'a JSON array of ids of sites, such as ["A81005", "A81009"]'):(0,o.ok)(l)}function parseIds(e){let t
try{t=JSON.parse(e.replace(/^\uFEFF/,""))}catch{return null}if(!Array.isArray(t))return null
const n=t.filter(e=>typeof e==="string").map(e=>e.trim())
return n.length===t.length&&n.every(e=>e!=="")?[...new Set(n)].toSorted(tr.U):null}function verifyRequest(e,t,n){const r=gateRequest(e,t,{elsewhere:[],now:"",retentionDays:null})
if(!r.ok)return r
const{cohort:s,environment:a,rollback:i,commit:l,policyPath:c}=r.value
return(0,o.ok)({...n,cohort:s,environment:a,rollback:i,commit:l,policyPath:c})}function verifyOutputs({verdict:e,findings:t,facts:n,until:o}){return{gate:(0,te.Rv)(e),verdict:e,codes:JSON.stringify((0,le.MZ)(t)),cohorts:"[]",sites:n===null?"":String(n.list.length),until:o===null?"":(0,ae.HZ)(o),plan:""}}async function judge_judge({inputs:e,environment:t,deadline:o,runner:r},s){const a=new Recorder
const i=a.of(connectPorts(t,e,o,()=>r.now()))
const{repository:l,commit:c,branch:u}=t
const taken=(t,n)=>a.value({repository:l,subject:t,commit:c,branch:u,gate:n},e.membersToken!==null)
switch(e.mode){case"gate":{const a=gateRunOf(t,r.now())
const l=gateRequest(e,t,a)
if(!l.ok)return s.deliver(judge_refuse(l.error))
const c=connectTo(t,e.githubToken,o)
if(await stepFileIsTracked(e,t,c))return s.deliver(judge_refuse([trackedFile(e)]))
const{judgeDeployment:u}=await n.e(990).then(n.bind(n,4120))
const d=await u(l.value,i)
return s.deliver(gateDelivered(d,t,taken(null,a)))}case"verify":{const r=connectTo(t,e.githubToken,o)
const a=await fetchVerifyRun(e,t,r)
if(!a.ok)return s.deliver(judge_refuse(a.error))
const l=verifyRequest(e,t,a.value)
if(!l.ok)return s.deliver(judge_refuse(l.error))
const{verifyDeployment:c}=await n.e(990).then(n.bind(n,9368))
const u=await c(l.value,i)
return s.deliver(verifyDelivered(u,t,{...taken(null,null),verify:a.value}))}case"check":{const n=event_subjectOf(t.event,t.payload,e.pullRequest)
const o=new CheckRunPublisher(t,e,r)
const a=n.ok?await judgeSubject(n.value,e,i,e=>o.claim(e)):unknownSubject(n.error)
s.deliver(checkDelivered(a,t,e,n.ok?taken(n.value,null):null))
if(e.publish&&!await publish(a,o,{environment:t,inputs:e,runner:r}))r.exit(1)}}}function trackedFile({inventoryFile:e}){return(0,Rt.CC)("input inventory-file",e??"","a file that a step of this job wrote, and not one of the commit that is deployed")}function judge_alone(e){return{judged:[outcomeWithoutPullRequest([e])],sharers:[]}}function judge_refuse(e){return delivered(judge_alone({code:"input.invalid",effect:"error",problems:e}),null,null,1)}function internal(e){return delivered(judge_alone({code:"internal",effect:"error",id:e}),null,null,1)}function checkDelivered(e,t,{failOn:n},o){const{judged:r}=e
const s=(0,te.ux)(r.map(({outcome:e})=>e.verdict))
const a=r.some(({outcome:e})=>e.findings.some(({code:e})=>e==="input.invalid"))
return delivered(e,t,o,a||n.includes(s)?1:0)}function delivered({judged:e,sharers:t},n,o,r){const s=e.map(({outcome:e})=>e)
const a=t.map(({outcome:e})=>e)
return{outputs:outputsOf(s),exitCode:r,environment:n,evidence:o,record:e=>recordOf(s,e,a),page:judge_page,reports:s.map(e=>({log:()=>logOf(e),summary:()=>summaryOf(e,n?.links)}))}}function verifyDelivered(e,t,n){const{verdict:o}=e
return{outputs:verifyOutputs(e),exitCode:o==="deny"||o==="error"?1:0,environment:t,evidence:n,record:t=>verificationRecordOf(e,t),page:judge_page,reports:[{log:()=>verificationLogOf(e),summary:()=>verificationSummaryOf(e,t.links)}]}}function gateDelivered(e,t,n){const o=gateOutputs(e)
return{outputs:o,targets:e.targets,exitCode:o.gate==="open"||e.verdict==="skip"?0:1,environment:t,evidence:n,record:t=>gateRecordOf(e,t),page:judge_page,reports:[{log:()=>gateLogOf(e),summary:()=>gateSummaryOf(e,t.links)}]}}function judge_page(e){const t=htmlReportOf(e)
if(!t.ok)throw new Error(t.error)
return t.value}}),5521:((e,t,n)=>{n.d(t,{f:()=>settingsOf,p:()=>BaselineSettings})
var o=n(5717)
var r=n(8027)
var s=n(5569)
var a=n(7375)
var i=n(6842)
function settingsOf({line:e,rulesAt:t,before:n,changes:r},{place:s,policyPath:a}){const i=e.firstParents.toReversed()
const[l]=i
let c=l===void 0?null:(0,o.TN)(t(n(l)),s)
return i.flatMap(e=>{const n=t(e)
if(typeof n!=="object")return[]
const i=(0,o.TN)(n,s)
const l=i!==null&&i!==c
c=i
if(!l)return[]
const u=r.find(t=>t.oid===e&&t.path===a)
return[{oid:e,value:i,pulls:u?.pulls??[]}]})}class BaselineSettings{#re
#se
#ae
#ie
#le
constructor(e,t,n,o,r){this.#re=e
this.#se=t
this.#ae=n
this.#ie=new Map(o.map(e=>[e.pull.number,e]))
this.#le=r}async judge(){const e=[]
let t=null
for(const n of settingsOf(this.#se,this.#re)){const o=await this.#ce(e.at(-1),n.oid)
if(!o.ok)return o
const r=await this.#ue(n,o.value)
if(!r.ok)return r
if(r.value.change.approved)e.push(n.value)
t=r.value}return(0,s.ok)({had:e,last:t})}async askedOf(e){const t=await this.judge()
if(!t.ok)return t
const n=await this.#ce(t.value.had.at(-1),null)
return n.ok?(0,s.ok)(await this.#de(e,n.value,this.#re.policy)):n}#ce(e,t){return e===void 0?this.#he(t):this.#fe(e)}async#he(e){const{policyPath:t,policy:n}=this.#re
const o=this.#se.changes.filter(({path:e})=>e===t).toReversed()
let a=this.#se.rulesAt(this.#ae)
for(const t of o){if(t.oid===this.#ae)continue
if(t.oid===e)break
const o=t.pulls.flatMap(e=>this.#ie.get(e)??[])
if(o.length===0)break
for(const e of o){const t=await(0,i.FU)((0,i.US)(a,n),e,this.#re,this.#le)
if(!t.ok)return t
if(!(0,r.SZ)(t.value.approvals))return(0,s.ok)(a)}a=this.#se.rulesAt(t.oid)}return(0,s.ok)(a)}async#fe(e){const{git:t,repository:n}=this.#re
const o=await t.compare(e,n.tip)
if(!o.ok)return o
const r=await t.firstParents(o.value.mergeBase,n.tip)
return r.ok?(0,s.ok)(this.#se.rulesAt(r.value.boundary)):r}async#de(e,t,n){const{policy:r,place:s}=this.#re
const a=await this.#pe([t,n])
return(0,o.eh)(e,(0,i.US)(t,r),s.cohort,a)}async#pe(e){for(const t of e.map(e=>(0,o.qx)(e,this.#re.place.cohort))){const e=await Promise.all(t.map(e=>e.kind==="team"?Promise.resolve("write"):this.#le.access(e.login)))
if(e.some(e=>e!=="none"))return t}return[]}async#ue(e,t){const{policy:n,policyPath:r,repository:l}=this.#re
const[c]=e.pulls
const u=c===void 0?void 0:this.#ie.get(c)
const d={paths:[r],commit:e.oid,pull:null,plan:null,approved:false,approvals:null,baseline:true}
if(u===void 0)return(0,s.ok)({change:d,mergedAt:null})
const h=this.#se.rulesAt(this.#se.before(e.oid))
const f=await(0,i.fd)((0,i.US)(h,n),u.pull,this.#re,this.#le)
if(!f.ok)return f
const p=await this.#de(f.value,t,h)
const m=await(0,a.G)(p,l,this.#le)
if(!m.ok)return m
const g={number:u.pull.number,url:u.pull.url}
const v=(0,o.dn)(p,m.value)
return(0,s.ok)({change:{...d,...v,commit:null,pull:g,plan:f.value.plan},mergedAt:u.mergedAt})}}}),1062:((e,t,n)=>{n.d(t,{G:()=>fetchBaselineQuestion,P:()=>fetchBaselines})
var o=n(5717)
var r=n(5569)
var s=n(3086)
var a=n(5065)
var i=n(5521)
var l=n(6345)
var c=n(7375)
async function fetchBaselines(e,t,n,s){const a=e.pull.state==="merged"?null:e.proposed?.policy??null
const i=[]
for(const r of t===null||a===null?[]:(0,o.wD)(t,a)){const t=await s.baselineQuestion(r,e)
if(!t.ok)return t
const a=await(0,c.G)(t.value,n,s)
if(!a.ok)return a
const{cohort:l,environment:u}=r
i.push({cohort:l.name,environment:u.name,...(0,o.dn)(t.value,a.value)})}return(0,r.ok)(i)}async function fetchBaselineQuestion(e,t,n,o,r){const{policyPath:c}=r
const u={github:e,git:new s.Z(e),repository:t,policy:o.policy,policyPath:c,place:n}
const d=await(0,l.JK)(u)
if(!d.ok)return d
const h=await(0,l.Qh)(u,d.value)
if(!h.ok)return h
const f=[...new Set(h.value.changes.flatMap(({pulls:e})=>e))]
const p=await(0,a.l)(e,t.repository,f)
if(!p.ok)return p
return new i.p(u,h.value,d.value,p.value,r).askedOf(o)}}),7354:((e,t,n)=>{n.d(t,{ut:()=>answerOf,Zc:()=>askPeopleAndJudge,z6:()=>check})
var o=n(5379)
var r=n(8027)
var s=n(7027)
var a=n(5569)
var i=n(8236)
var l=n(8276)
var c=n(1062)
var u=n(7375)
var d=n(4979)
var h=n(3966)
function cohortsInParts({query:e,policy:t}){return(e?.declaration.cohorts??[]).flatMap(e=>{const n=t.cohorts.get(e)
return n===void 0||n.waves.length===0||(0,d.LF)(t,e)===null?[]:[n]})}function partQueries(e){return cohortsInParts(e).flatMap(t=>[(0,h.Al)(e.policy,t),...(0,h.Ix)(e.policy,t)])}function partsOf(e,t){let n=0
const o=new Map
for(const r of cohortsInParts(e)){const[e,...s]=t.slice(n,n+1+r.waves.length)
n+=1+r.waves.length
if(e!==void 0)o.set(r.name,(0,h.K3)(r,e,s))}return o}var f=n(9359)
var p=n(388)
var m=n(5999)
var g=n(8667)
function estateQueries(e){return(0,d.VM)(e).map(t=>{const n=[...e.cohorts.values()].filter(e=>e.dimension===t)
const o=n.map(({name:e})=>e).toSorted()
return{policy:e,declaration:{cohorts:o,requires:[],forbids:[],all:false,expect:null,change:null,targets:{kind:"covered"}},coverage:(0,g._5)({cohorts:o,all:false},e)}})}function estateOf(e,t){const[n]=t
const isOf=(t,n)=>e.cohorts.get(t)?.dimension===n
return{total:n?.total??0,permitted:n?.permitted??0,cohorts:new Map([...e.cohorts.keys()].map(e=>[e,n?.cohorts.get(e)?.permitted??0])),dimensions:(0,d.VM)(e).map((e,n)=>{const o=t[n]
return{name:e,none:(o?.permitted??0)-(o?.targets.length??0),several:(o?.violations??[]).filter(({kind:t,reasons:n})=>t==="ambiguous"&&n.some(t=>isOf(t,e))).map(e=>e.site.id)}})}}function deployedDimensions(e){const t=[...e.cohorts.values()].filter(e=>(0,h.M2)(e).length>0)
const n=[...new Set(t.map(({dimension:e})=>e))]
return n.length>1?n:[]}var v=n(3089)
const y=2e6
const w=["deploy/releases/*.yml"]
function unmatchedPaths(e,t){const{guarded:n,manifests:o}=e.releases
const r=JSON.stringify(o)===JSON.stringify(w)?[]:o
const s=[...[...e.cohorts.values()].flatMap(e=>e.paths.map(t=>({key:`cohorts.${e.name}.paths`,value:t}))),...n.map(e=>({key:"releases.guarded",value:e}))]
const a=[...s.map(e=>({...e,test:(0,v.ew)([e.value])})),...r.map(e=>({key:"releases.manifests",value:e,test:(0,v.gV)([e])}))]
return a.slice(0,Math.ceil(y/Math.max(1,t.length))).filter(({test:e})=>!t.some(e)).map(({key:e,value:t})=>({key:e,value:t,kind:"path"}))}function unmatchedBranches(e,t){return(e.releases.branches??[]).filter(e=>!t.some((0,v.gV)([e]))).map(e=>({key:"releases.branches",value:e,kind:"branch"}))}function namedOwners(e){const t=[...[...e.cohorts.values()].flatMap(e=>e.owners.map(t=>({owner:t,key:`cohorts.${e.name}.owners`}))),...e.policyOwners.map(e=>({owner:e,key:"policy-owners"}))]
const n=new Map
for(const{owner:e,key:o}of t)if(e.kind==="user"&&!n.has(e.login.toLowerCase()))n.set(e.login.toLowerCase(),{login:e.login,key:o})
return[...n.values()]}var b=n(2745)
const k=100
async function fetchTrial(e,t,n,o,r,s){const a=n?.policy??null
const i=a??t
if(i===null)return null
const l=ownFile(i.inventory)
const c=l!==null&&e.changes.some(({path:e,previous:t})=>e===l||t===l)
const u=(0,d.x8)(i).filter(n=>e.changes.some(e=>e.path===n||e.previous===n)||a!==null&&(t===null||!(0,d.x8)(t).includes(n)))
if(a===null&&!c&&u.length===0)return null
const h=l!==null&&(c||l!==(t===null?null:ownFile(t.inventory)))
const f=await r.paths(e.head)
const p=f.ok&&f.value.complete?f.value.paths:null
const m=h&&p!==null&&!p.includes(l)
const g=a!==null?await findUnmatched(a,p,o,r):x
const v=m?{estate:$,mistakes:[mistake(l,"no such file in this pull request","the inventory file that the policy names")]}:await tryEstate({pull:e,inForce:t,next:i,atHead:h?l:null},o,r,s)
const y=await readCalendars(u,e.head,r)
return{estate:v.estate,mistakes:[...v.mistakes,...y.mistakes],unmatched:g.unmatched,untried:[...g.untried,...y.untried],dimensions:a===null?[]:deployedDimensions(a)}}async function readCalendars(e,t,n){const o=[]
const r=[]
for(const s of e){const e=await n.readFile(s,t)
if(!e.ok&&e.error.reason==="absent")o.push({path:s,problems:[(0,p.VT)(s)]})
else if(!e.ok)r.push(`${s}: ${e.error.observed}`)
else{const t=(0,p.fK)(e.value,s)
if(!t.ok)o.push({path:s,problems:t.error})}}return{mistakes:o,untried:r}}const $={kind:"untried",why:"the inventory file of this pull request cannot be read"}
const x={unmatched:[],untried:[]}
function ownFile(e){return e.provider==="file"&&e.branch===null?e.path:null}async function tryEstate({pull:e,inForce:t,next:n,atHead:o},{tip:r},s,a){const i=e.author===null?"none":await s.access(e.author.login)
const l=i==="write"||i==="admin"
const c=t===null||!l?null:estateQueries(t)
if(o!==null){const s=await a(estateQueries(n),e.head)
if(!s.ok)return unreadFile(o,s.error)
if(!l)return{estate:{kind:"hidden"},mistakes:[]}
const i=c===null?null:await a(c,r)
if(i?.ok===false)return untried(i.error)
return{estate:{kind:"counted",before:i===null||t===null?null:estateOf(t,i.value),after:estateOf(n,s.value)},mistakes:[]}}if(!l)return{estate:{kind:"hidden"},mistakes:[]}
if(c===null||t===null)return{estate:{kind:"untried",why:"no policy is in force whose inventory could be asked"},mistakes:[]}
const u=estateQueries({...n,inventory:t.inventory})
const d=await a([...c,...u],r)
if(!d.ok)return untried(d.error)
return{estate:{kind:"counted",before:estateOf(t,d.value.slice(0,c.length)),after:estateOf(n,d.value.slice(c.length))},mistakes:[]}}function unreadFile(e,t){const n=t.code==="inventory.malformed"||t.code==="inventory.inconsistent"||t.code==="inventory.unmapped"
return n?{estate:$,mistakes:[mistake(e,t.observed,t.expected)]}:untried(t)}function mistake(e,t,n){return{path:e,problems:[(0,b.CC)(e,t,n)]}}function untried({asked:e,observed:t}){return{estate:{kind:"untried",why:`${e}: ${t}`},mistakes:[]}}async function findUnmatched(e,t,{defaultBranch:n},o){const r=t===null?[]:unmatchedPaths(e,t)
const s=t===null?["the paths of the repository: GitHub did not list them all"]:[]
if(unmatchedBranches(e,[n]).length>0){const t=await o.branches()
if(t.ok)r.push(...unmatchedBranches(e,t.value))
else s.push(`its branches: ${t.error.observed}`)}const a=namedOwners(e)
for(const{login:e,key:t}of a.slice(0,k))if(await o.access(e)==="none")r.push({key:t,value:e,kind:"owner"})
if(a.length>k)s.push(`owners beyond the first ${k}`)
return{unmatched:r,untried:s}}async function check({pull:e,repository:t},n,{resolve:a,now:u}){const d=(0,f.k)(e,t,n.policyPath)
if(!d.ok)return(0,o.oo)({pull:e,plan:(0,s.QR)(e)},d.error)
const{inForce:h}=d.value
const g=await(0,m.u)(e,d.value.policy,t,n)
if(!g.ok)return g.error
const v=await(0,l.V)(g.value,t,n)
if(!v.ok)return(0,o.oo)(g.value,{effect:"error",...v.error})
const{proposed:y,changed:w}=g.value
const b=y?.policy?(0,i.kC)(y.policy,w.broken,null):[]
const k=(0,r.q0)(g.value)
const[{answer:$,parts:x,standing:O},S,j]=await Promise.all([askInventory(g.value,v.value,t,a),(0,p.z)(g.value,t,n,u),k?n.pushers(e):null])
if(!S.ok)return(0,o.oo)(g.value,{effect:"error",...S.error})
const P=await fetchTrial(e,h,g.value.proposed,t,n,a)
const q=await(0,c.P)(g.value,h,t,n)
if(!q.ok)return(0,o.oo)(g.value,{effect:"error",...q.error})
return askPeopleAndJudge({...g.value,baselines:q.value,trial:P,risk:S.value,parts:x,standing:[...O,...b]},$,t,k?{...n,pushers:()=>Promise.resolve(j)}:n)}async function askInventory(e,t,{tip:n},o){const{query:r,policy:s,parts:a}=e
if(r===null)return{answer:null,parts:a,standing:(0,i.kC)(s,t,null)}
const l=partQueries(e)
const c=await o([{...r,grouped:true},...l,...(0,i.sN)(s,t)],n)
const u=c.ok?c.value.slice(1):null
return{answer:answerOf(c,0),parts:u===null?a:partsOf(e,u.slice(0,l.length)),standing:(0,i.kC)(s,t,u?.slice(l.length)??null)}}function answerOf(e,t){if(!e.ok)return e
const n=e.value[t]
if(n===void 0)throw new Error(`the inventory left question ${t} of ${e.value.length} unanswered`)
return(0,a.ok)(n)}async function askPeopleAndJudge(e,t,n,s,a=e){const i=await(0,u.G)((0,r.Sv)(e,t,a),n,s)
return i.ok?(0,o.fP)(e,t,i.value,a):(0,o.oo)(e,{effect:"error",...i.error})}}),6345:((e,t,n)=>{n.d(t,{Qh:()=>fetchDefaultBranch,JK:()=>fetchFirstPolicy,qY:()=>rulesAtTime})
var o=n(1231)
var r=n(520)
var s=n(4979)
var a=n(5569)
var i=n(4414)
var l=n(5943)
var c=n(9570)
const u=100
const d=l.Ikc({repository:l.g1P(l.YjP(),l.Ikc({oid:l.YjP()}).nullable())})
async function fetchBlobIds(e,t,n){const o=[...new Set(n)]
const r=await(0,c.Q)(o,u,async n=>{const o=Object.fromEntries(n.map((e,n)=>[`e${n}`,`${e}:${t}`]))
const r=n.map((e,t)=>`$e${t}: String!`).join(", ")
const s=n.map((e,t)=>`f${t}: object(expression: $e${t}) { oid }`).join(" ")
const a=`query Blobs($owner: String!, $name: String!, ${r}) { repository(owner: $owner, name: $name) { ${s} } }`
return(0,c.E)(await e.query(`states of ${t}`,a,o,d),"f",n.length)})
if(!r.ok)return r
const s=new Map
for(const[e,n]of o.entries()){const o=r.value[e]
if(o===void 0)return(0,i.hU)(`states of ${t}`,`an answer for ${n}`,"nothing")
s.set(n,o?.oid??null)}return(0,a.ok)(s)}const h=l.Ikc({repository:l.g1P(l.YjP(),l.Ikc({text:l.YjP().nullish()}).nullable())})
async function fetchBlobTexts(e,t,n=new Map){const o="policies before changes of them"
const r=[...new Set(t)].filter(e=>!n.has(e))
const s=await(0,c.Q)(r,u,async t=>{const n=t.map((e,t)=>`t${t}: object(oid: "${e}") { ... on Blob { text } }`).join(" ")
const r=`query Policies($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${n} } }`
return(0,c.E)(await e.query(o,r,{},h),"t",t.length)})
if(!s.ok)return s
const l=new Map(n)
for(const[e,t]of r.entries()){const n=s.value[e]
if(n===null||n===void 0)return(0,i.hU)(o,`the policy ${t}, which GitHub has named`,"nothing")
l.set(t,n.text??null)}return(0,a.ok)(l)}var f=n(2725)
var p=n(2772)
async function fetchDefaultBranch(e,t){const{github:n,git:r,repository:l,policy:c,policyPath:u}=e
const{tip:d,defaultBranch:h}=l
const p=await r.compare(t,d)
if(!p.ok)return p
const m=await r.firstParents(p.value.mergeBase,d)
if(!m.ok)return m
const g=[...m.value.firstParents,m.value.boundary]
const v=[u,...(0,o.rZ)(c.inventory)]
const y=[...new Set([...v,...(0,s.x8)(c)])]
const w=await Promise.all(y.map(e=>fetchBlobIds(n,e,g)))
const b=[]
for(const[e,t]of y.entries()){const n=w[e]
if(n===void 0)continue
if(!n.ok)return n
if(v.includes(t)&&typeof n.value.get(d)!=="string")return(0,i.hU)(`states of ${t}`,"the file at the tip of the default branch","none")
for(const[e,o]of m.value.firstParents.entries())if(n.value.get(o)!==n.value.get(g[e+1]??""))b.push({path:t,oid:o})}const k=w[0]?.ok===true?w[0].value:new Map
const[$,x]=await Promise.all([fetchBlobTexts(n,[...new Set(k.values())].filter(e=>e!==null),l.texts),(0,f.U)(n,[...new Set(b.map(e=>e.oid))])])
if(!$.ok)return $
if(!x.ok)return x
const O=await fetchLateMerges(n,b,x.value,h)
if(!O.ok)return O
const S=new Map(g.map((e,t)=>[e,t]))
const j=new Map([...$.value].map(([e,t])=>[e,rulesOf(t,u)]))
return(0,a.ok)({line:m.value,changes:b.map(e=>({...e,...landingOf([...x.value.get(e.oid)?.pulls??[],...O.value.filter(({mergeCommit:t})=>t===e.oid)],h)})),rulesAt(e){const t=k.get(e)??null
return t===null?"none":j.get(t)??"invalid"},before:e=>g[(S.get(e)??-1)+1]??""})}function rulesOf(e,t){const n=e===null?null:(0,r.O)(e,t)
return n?.ok===true?n.value:"invalid"}async function fetchLateMerges(e,t,n,o){const isMissing=({oid:e})=>n.get(e)?.pulls.some(({merged:e,base:t})=>e&&t===o)!==true
return t.some(isMissing)?(0,f.h)(e):(0,a.ok)([])}function landingOf(e,t){const n=e.filter(e=>e.merged&&e.base===t)
const o=n.map(e=>e.mergedAt).filter(e=>e!==null)
return{pulls:[...new Set(n.map(e=>e.number))],landedAt:o.toSorted().at(-1)??null}}function rulesAtTime({line:e,changes:t,rulesAt:n,before:o},r,s){const a=[]
const i=t.filter(e=>e.path===s)
for(const{oid:e,landedAt:t}of i){if(t!==null&&t>r)continue
a.push(n(e))
if(t!==null&&t<r)return a
a.push(n(o(e)))}return a.length>0?a:[n(e.boundary)]}async function fetchFirstPolicy(e){const{github:t,git:n,repository:o,policyPath:r}=e
const s=await(0,p.tg)(t,r,o)
if(!s.ok)return s
let l=null
for(const{oid:e}of s.value.filter(e=>e.adds))if(l===null)l=e
else{const t=await n.compare(l,e)
if(!t.ok)return t
l=t.value.mergeBase}if(l===null)return(0,i.hU)("history of the policy","the commit that first added it","none")
const c=await n.firstParents(l,o.tip)
if(!c.ok)return c
const u=[...c.value.firstParents,...c.value.boundary===""?[]:[c.value.boundary]]
const d=await fetchBlobIds(t,r,u)
if(!d.ok)return d
const h=u.findLast(e=>typeof d.value.get(e)==="string")
return h===void 0?(0,i.hU)("history of the policy","a state of the default branch that has it","none"):(0,a.ok)(h)}}),8276:((e,t,n)=>{n.d(t,{S:()=>fetchStandingChanges,V:()=>fetchStandingManifests})
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
const g=l===t?[]:f.value.at(-1)??[]
return(0,s.ok)((0,i._p)({changes:e.changes,manifestsAlone:n.manifestsAlone,standing:g},{policy:t,files:p},{policy:l,files:m}))}async function fetchStandingManifests({pull:e,policy:t,scope:n,declaration:i},{tip:c,defaultBranch:u},d){const{manifests:h}=t.releases
const f=e.state==="open"||e.state==="unopened"
if(!n.release||!f||h.length===0||!(0,a.x0)(t))return(0,s.ok)([])
const p=e.base===u
const m=await d.manifestFiles(p?[e.head,c]:[e.head],h)
if(!m.ok)return m
const[g=[],v=[]]=m.value
const y=new Set((0,r.vl)(e))
const w=p?[...g.filter(({path:e})=>y.has(e)),...v.filter(({path:e})=>!y.has(e))]:g
const b=(0,l.ZY)(w.toSorted((e,t)=>e.path<t.path?-1:1),t)
return(0,s.ok)((0,l._m)(b,n.manifests[0],(0,o.MI)(i)))}}),7375:((e,t,n)=>{n.d(t,{G:()=>fetchPeople})
var o=n(5569)
var r=n(5862)
var s=n(6133)
var a=n(2933)
var i=n(8027)
var l=n(520)
const c=20
const u=20
async function fetchPeople(e,t,n){const{pull:s,policy:l,involved:d,guarded:h,release:f}=e
const p=(0,a.Ov)(s)
const m=[...d.cohorts.flatMap(e=>l.cohorts.get(e)?.owners??[]),...h?l.policyOwners:[]]
const g=await n.teams(m,p)
const v=new AccessBook(s,n)
const y=!h||await anyPresent(l.policyOwners,v)
const w=p.filter(e=>!y||(0,r.S4)(m,e,g)!=="no")
for(let e=0;e<w.length;e+=u)await Promise.all(w.slice(e,e+u).map(e=>y?v.of(e):v.exactly(e)))
const b=await fetchPages(e,w,n)
if(!b.ok)return b
const k={access:v.known,teams:g,pushers:f||h?await n.pushers(s):[],policyOwnerPresent:y,renderings:b.value,policyVersions:(0,a.aN)(s)?await versionsOf(e,t,n):{versions:[],complete:true}}
const $=(0,i.EO)(e,k).slice(0,c)
await Promise.all($.map(e=>v.of(e)))
return(0,o.ok)(k)}const d=50
async function fetchPages({pull:e,policy:t},n,r){const i=t.releases.change!==null
const l=new Map
let c=[...(0,a.li)(e,n),...(0,s.L)(e,n,(0,a.lD)(e),{renderings:l,change:i})]
while(c.length>0&&l.size<d){const t=await r.renderings(c.slice(0,d-l.size))
if(!t.ok)return t
for(const[e,n]of t.value)l.set(e,n)
c=(0,s.L)(e,n,(0,a.lD)(e),{renderings:l,change:i})}return(0,o.ok)(l)}class AccessBook{known=new Map
#me=new Set
#ge
#le
constructor({reviews:e},t){this.#ge=new Map(e.flatMap(({author:e,canPush:t})=>e===null?[]:[[e.login.toLowerCase(),t]]))
this.#le=t}async of(e){const t=e.toLowerCase()
const n=this.#ge.get(t)
if(!this.known.has(t)&&n!==void 0)this.known.set(t,n?"write":"none")
return this.known.get(t)??this.exactly(e)}async exactly(e){const t=e.toLowerCase()
const n=this.known.get(t)
if(n!==void 0&&this.#me.has(t))return n
const o=await this.#le.access(e)
this.known.set(t,o)
this.#me.add(t)
return o}}async function anyPresent(e,t){for(const n of e)if(n.kind==="team"||await t.of(n.login)!=="none")return true
return false}async function versionsOf({pull:e,policy:t},n,o){const r={since:n.policySince,policy:t}
const[s]=(0,a.lD)(e).toSorted()
if(s===void 0||n.policyFirst||r.since!==null&&r.since<s)return{versions:[r],complete:n.policyFirst}
const i=await o.policyHistory(n)
if(!i.ok)return{versions:[r],complete:false}
return{versions:i.value.versions.map(({since:e,text:t})=>({since:e,policy:parsed(t,o.policyPath)})),complete:i.value.complete}}function parsed(e,t){const n=e===null?null:(0,l.O)(e,t)
return n?.ok===true?n.value:null}}),9359:((e,t,n)=>{n.d(t,{P:()=>fetchProposed,k:()=>rulingPolicy})
const o={inventory:{provider:"http",url:"https://localhost",auth:{kind:"bearer"},query:[],mapping:null,bounds:new Map,confirm:[],maxAge:0,timeout:0},cohorts:new Map,releases:{branches:null,ignore:[],guarded:[],manifests:[],change:null,statuses:["active"],unsignedMerges:"deny",deployed:"environment"},approvals:{within:1,cross:2,policy:1,trustedBots:[]},freezes:[],limit:null,emergency:null,policyOwners:[]}
var r=n(520)
var s=n(2745)
var a=n(5569)
function rulingPolicy(e,{policy:t,defaultBranch:n},r){const s=t===null?null:readPolicy(t,r)
if(s?.ok===true)return(0,a.ok)({policy:s.value,inForce:s.value})
if(e.base===n&&onlyChanges(e,r))return(0,a.ok)({policy:o,inForce:null})
return(0,a.f)(s===null?{code:"policy.missing",effect:"error",path:r,branch:n}:{code:"policy.invalid",effect:"error",path:r,problems:s.error})}function readPolicy(e,t){return e.kind==="text"?(0,r.O)(e.text,t):(0,a.f)([(0,s.CC)(t,e.why,"a policy file")])}function onlyChanges(e,t){return e.changes.length>0&&e.changes.every(e=>e.path===t&&(e.previous??t)===t)}async function fetchProposed(e,{policyPath:t,readFile:n}){const o=e.changes.some(e=>e.path===t&&e.kind!=="deleted")
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
if(!u.ok)return(0,s.f)((0,o.oo)(read({kind:"none"}),{effect:"error",...u.error}))
const d=read(u.value)
const h=await(0,i.P)(e,l)
if(!h.ok)return(0,s.f)((0,o.oo)(d,{effect:"error",...h.error}))
const f=e.state==="merged"?null:h.value?.policy??null
const p=await(0,a.S)(d,f,n,l)
if(!p.ok)return(0,s.f)((0,o.oo)(d,{effect:"error",...p.error}))
const m={manifest:u.value,proposed:h.value,changed:p.value}
return(0,s.ok)((0,r.iJ)(e,t,c,m))}async function fetchManifest({head:e},t,n){const[o,...r]=t
if(o===void 0)return(0,s.ok)({kind:"none"})
if(r.length>0)return(0,s.ok)({kind:"several",paths:t})
const a=await n.readFile(o,e)
if(!a.ok)return a
return(0,s.ok)(a.value.kind==="text"?{kind:"file",path:o,content:a.value.text}:{kind:"unreadable",path:o,why:a.value.why})}}),388:((e,t,n)=>{n.d(t,{z:()=>fetchReleaseRisk,mW:()=>fetchRisk,VT:()=>noSuchFile,fK:()=>readCalendar})
var o=n(4979)
var r=n(2745)
var s=n(5569)
var a=n(9639)
const i=5e3
const l=20
const c='a day and its name, "2026-12-25 Christmas Day", or, at the end, "until 2028-12-31"'
function parseCalendar(e,t){const n=e.replace(/^\uFEFF/,"").split(/\r?\n/).map((e,n)=>({line:e.trim(),place:`${t}:${n+1}`})).filter(({line:e})=>e!==""&&!e.startsWith("#"))
if(n.length>i)return(0,s.f)([(0,r.CC)(t,`${n.length} lines`,`at most ${i} days`)])
const[o,...u]=n.toReversed()
const d=(0,a.Iq)(/^until\s+(\S+)$/.exec(o?.line??"")?.[1]??"")
if(o===void 0||d===null)return(0,s.f)([(0,r.CC)(o?.place??t,o?.line??"nothing",'a last line "until 2028-12-31": the day up to which it is complete')])
const h=[]
const f=[]
for(const{line:e,place:t}of u){const n=e.search(/\s/)
const[o,s]=n<0?[e,""]:[e.slice(0,n),e.slice(n).trim()]
const i=(0,a.Iq)(o)
if(i===null)f.push((0,r.CC)(t,e,c))
else if(i>d)f.push((0,r.CC)(t,e,`a day up to ${(0,a.Ac)(d)}, where the file ends`))
else h.push({day:i,name:s===""?null:s})}return f.length>0?(0,s.f)(f.toReversed().slice(0,l)):(0,s.ok)({days:h.toSorted((e,t)=>e.day-t.day),until:d})}var u=n(5221)
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
return(0,d.I)(e,{emergency:t,teams:a,change:n.change!==null}).filter(({cohort:e})=>o.has(e)).map(e=>({...e,deployed:null}))}function readCalendar(e,t){return e.kind==="text"?parseCalendar(e.text,t):(0,s.f)([(0,r.CC)(t,e.why,"a text file")])}function noSuchFile(e){return(0,r.CC)(e,"no such file","the file of days that the policy names")}}),6842:((e,t,n)=>{n.d(t,{FU:()=>judgeBy,US:()=>policyOf,fd:()=>readAs})
var o=n(8027)
var r=n(7027)
var s=n(5569)
var a=n(7375)
var i=n(5999)
async function judgeBy(e,{pull:t},n,r,i=[]){const l=await readAs(e,t,n,r)
if(!l.ok)return l
const c=(0,o.DI)(l.value,i)
const u=await(0,a.G)(c,n.repository,r)
return u.ok?(0,s.ok)({plan:l.value.plan,approvals:(0,o.ki)(c,u.value)}):u}async function readAs(e,t,{repository:n,policyPath:o},a){const l={defaultBranch:n.defaultBranch,policyPath:o}
const c=await(0,i.C)(t,(0,r.oF)(t,e,l),a)
return c.ok?(0,s.ok)((0,r.iJ)(t,e,l,{manifest:c.value})):c}function policyOf(e,t){return typeof e==="object"?e:{...t,policyOwners:[],approvals:{...t.approvals,policy:Math.max(1,t.approvals.policy)}}}}),5731:((e,t,n)=>{n.d(t,{BJ:()=>describeProblem,E8:()=>define,K2:()=>next,L5:()=>retry,TG:()=>again,lE:()=>s,u_:()=>correctAll})
var o=n(1551)
var r=n(7490)
function define(e){const isOwn=t=>t.code===e.code
return{code:e.code,find:e.find??(()=>[]),findAtGate:e.findAtGate??(()=>[]),findAtVerify:e.findAtVerify??(()=>[]),describe:(t,n)=>isOwn(t)?e.describe(t,n):null,docs:e.docs}}const s="COHORT_GUARD_INVENTORY_TOKEN"
function again({at:e}){switch(e){case"check":return(0,r.cv)`write ${"/cohort recheck"} in a comment on the pull request`
case"gate":return(0,r.aL)("run the deploy job again")
case"clone":return(0,r.aL)("run this command again")}}function retry({at:e}){switch(e){case"check":return(0,r.cv)`Write ${"/cohort recheck"} in a comment on the pull request`
case"gate":return(0,r.aL)("Run the deploy job again")
case"clone":return(0,r.aL)("Run this command again")}}const a=3
function correctAll(e,t,n=[]){const s=next(n.length>0?(0,r.cv)`Correct ${e}. Use these lines:`:(0,r.cv)`Correct ${e}:`,...n)
const i=t.length-a
const l=t.slice(0,a).map(e=>next(describeProblem(e)))
return{...s,items:i>0?[...l,next((0,r.aL)(`${(0,o.LS)(i,"more mistake")}, listed under Findings`))]:l}}function next(e,...t){return{say:e,lines:t}}function describeProblem({place:e,found:t,allowed:n,nearest:o}){const s=(0,r.cv)`${e}: found ${t}, expected ${n}`
return o===void 0?s:(0,r.cv)`${s} (did you mean ${o}?)`}}),1953:((e,t,n)=>{n.d(t,{f:()=>describeDiscount})
function describeDiscount(e){switch(e){case"bot":return"is not a human account"
case"account-gone":return"the account no longer exists"
case"not-an-owner":return"owns no cohort involved here"
case"team-unreadable":return"may be in an owning team, but teams could not be read"
case"not-involved":return"names no cohort that needs an approval"
case"no-write-access":return"has no write access now"
case"access-unknown":return"repository permission could not be read"
case"author":return"is the author of the pull request"
case"committer":return"has written or committed part of it"
case"pusher":return"has pushed to its branch"
case"declarer":return"was the last to change what is declared"
case"stale-head":return"given on an earlier commit: approve again on the head commit"
case"body-changed":return"given before the declaration in the description changed: approve again"
case"body-unreadable":return"given on a description that can no longer be read: approve again"
case"label-changed":return"given before a cohort label changed: approve again"
case"base-changed":return"given before the base branch changed: approve again"
case"definition-changed":return"given before the policy changed what a declared cohort means: approve again"
case"dismissed":return"dismissed"
case"superseded":return"followed by a later review of the same person"
case"edited":return"edited after it was written"
case"hidden":return"hidden"
case"digest-missing":return"gives no digest of the plan"
case"digest-short":return"gives too few digits of the digest of the plan"
case"digest-outdated":return"given for another plan: approve the plan as it is now"}}}),7457:((e,t,n)=>{n.d(t,{H0:()=>isRefused,a:()=>d,cG:()=>u,he:()=>isCounted})
var o=n(1830)
var r=n(1551)
var s=n(7490)
var a=n(5731)
var i=n(1836)
var l=n(3806)
var c=n(8950)
const u=(0,a.E8)({code:"gate.release-refused",findAtGate:({releases:e})=>e.filter(isCounted).flatMap(({outcome:{pull:e,verdict:t}})=>{const n=effectOf(t)
return e===null||n===null?[]:[{code:"gate.release-refused",effect:n,number:e.number,url:e.url,verdict:t}]}),describe:({number:e,effect:t},{gate:n})=>({title:`Pull request ${e} ${refusal(t)} as it stands now`,expected:(0,s.aL)("every release since the baseline that reaches this cohort to be allowed as it stands now"),observed:[(0,s.cv)`${(0,i.N)(e)}, merged, ${(0,s.aL)(refusal(t))}: its findings follow`],next:refusedNext(e,t,n)}),docs:{when:{deny:"a release since the baseline that reaches the cohort is denied as it stands now; its findings follow",hold:"such a release lacks an approval as it stands now",error:"such a release could not be judged"},next:"Correct the description of the merged pull request and have it approved again, by comments with the digest of its plan. Or revert it: a release that is undone does not count. Or give the environment a `baseline` in the policy."}})
function isCounted({reaches:e,undone:t}){return e&&!t}function isRefused(e){const{pull:t,verdict:n}=e.outcome
return isCounted(e)&&(t===null||effectOf(n)!==null)}function effectOf(e){switch(e){case"allow":case"skip":return null
case"hold":case"deny":case"error":return e}}function refusal(e){switch(e){case"deny":return"is denied"
case"hold":return"is on hold"
case"error":return"could not be judged"}}function refusedNext(e,t,n){const o=(0,i.N)(e)
switch(t){case"hold":return(0,a.K2)((0,s.cv)`Approve ${o} with comments on it, though it is merged. Then run the deploy job again.`)
case"error":return(0,a.K2)((0,s.cv)`Run the deploy job again when the facts about ${o} can be read: its findings say what is missing.`)
case"deny":return(0,a.K2)((0,s.cv)`Correct the declaration of ${o} and have it approved again, by comments on it. Or revert it in a pull request. Or give this environment a ${"baseline"} in the policy:`,(0,l.G)(n))}}const d=(0,a.E8)({code:"gate.outside-declaration",findAtGate:({releases:e,members:t})=>e.filter(isCounted).flatMap(({outcome:{pull:e},targets:n,sites:o})=>{if(e===null||!t.ok||n===null)return[]
const{names:r}=t.value
const s=o??t.value.targets
const a=new Set(n)
const i=s.filter(e=>!a.has(e)).map(e=>({id:e,name:r.get(e)??null}))
return i.length===0?[]:[{code:"gate.outside-declaration",effect:"deny",number:e.number,url:e.url,missing:i,members:s.length}]}),describe:({number:e,missing:t,members:n},{gate:o})=>{const a=o?.releases.find(t=>t.outcome.pull?.number===e)?.outcome
return{title:`Pull request ${e} leaves out ${t.length===n?"every active site":`${(0,r.DK)(t.length)} of the ${(0,r.LS)(n,"active site")}`} of this cohort`,expected:(0,s.cv)`${(0,i.N)(e)} to cover and to target all active sites of this cohort, since the deployment goes to all of them`,observed:[(0,s.cv)`${(0,s.aL)(`${(0,r.DK)(n-t.length)} of ${(0,r.LS)(n,"active site")}`)} targeted`,(0,s.cv)`left out: ${(0,s.p_)(t.map(e=>e.id))}`],next:widen(e,a?.facts??null,o)}},docs:{when:{deny:"a release since the baseline reaches the deployed cohort, and its targets do not include all of its active sites"},next:"If these sites are meant, widen the declaration of the merged pull request by editing its description, and have it approved anew by comments with the new digest. A release for part of a cohort cannot be deployed as the whole: make a pilot a wave of the cohort, with an environment of its own."}})
function widen(e,t,n){const r=(0,i.N)(e)
const l=t?.declaration.kind==="read"?t.declaration.declaration:null
const[u]=t?.scope.manifests??[]
if(l!==null&&n!==null&&u!==void 0&&isOfManifest(t)){const e=widerCohorts(l.cohorts,n)
const t={...l,cohorts:e,all:e[0]==="all",expect:null,targets:h}
return(0,a.K2)((0,s.cv)`If all these sites are to receive it, widen the manifest of ${r} in a new pull request, and deploy that. If not yet, wait: this environment stays closed until then. If never, revert ${r}. The wider ${u}:`,...(0,o.V)(t).map(e=>(0,s.n8)`${e}`))}return(0,a.K2)((0,s.cv)`If ${r} is not meant for this cohort yet, wait: this environment stays closed until then. If it never is, revert it. If it is, widen its declaration by this line in its description, and have it approved again by comments with the new digest:`,l===null||n===null?"Target-Cohort: <cohorts>":(0,c.Ue)(widerCohorts(l.cohorts,n)))}const h={kind:"covered"}
function isOfManifest(e){return e?.declaration.kind==="read"&&e.declaration.sources.includes("manifest")}function widerCohorts(e,{policy:t,cohort:n}){const o=t.cohorts.get(n)?.dimension
const r=e.some(e=>t.cohorts.get(e)?.dimension!==o)
return r?["all"]:[...new Set([...e,n])].toSorted()}}),3197:((e,t,n)=>{n.d(t,{Lp:()=>We,q0:()=>He,I6:()=>Ke,yy:()=>Ue,Mq:()=>Ge,g:()=>Ve})
var o=n(2745)
var r=n(7490)
var s=n(1551)
var a=n(5731)
function siteCode(e){const find=({violations:t})=>{const n=t.filter(({kind:t})=>t===e.kind)
return n.length===0?[]:[{code:e.code,effect:"deny",sites:n}]}
return(0,a.E8)({code:e.code,find:({resolution:e})=>e?.ok===true?find(e.value):[],findAtGate:({members:t})=>e.atGate===true&&t.ok?find(t.value):[],describe:(t,{release:n})=>({title:e.title(countOf(t.sites,n),t.sites.length===1,t.sites),expected:e.expected(t.sites,n),observed:grouped(t.sites,e),next:e.next(t,n)}),docs:e.docs})}function countOf(e,t){const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
return n===null?(0,s.LS)(e.length,"targeted site"):`${(0,s.DK)(e.length)} of ${(0,s.LS)(n,"targeted site")}`}function grouped(e,{group:t,observed:n}){const o=new Map
for(const r of e){const e=t(r)
const s=JSON.stringify(e)
const a=o.get(s)
if(a===void 0)o.set(s,{what:n(e),ids:[r.site.id]})
else a.ids.push(r.site.id)}return[...o.values()].toSorted((e,t)=>t.ids.length-e.ids.length).map(({what:e,ids:t})=>(0,r.cv)`${(0,r.aL)((0,s.LS)(t.length,"site"))} ${e}: ${(0,r.p_)(t,3)}`)}var i=n(8950)
const l=(0,a.E8)({code:"cohort.unknown",find:({scope:e,policy:t,declaration:n,resolution:o})=>{if(!e.release||n.kind!=="read")return[]
const{cohorts:r}=n.declaration
const s=[...t.cohorts.keys()]
const a=unknown("policy",r.filter(e=>!t.cohorts.has(e)),s)
if(o?.ok!==true)return a
const{unknownCohorts:i,knownCohorts:l}=o.value
return[...a,...unknown("inventory",i,l)]},findAtGate:({members:e,cohort:t})=>e.ok&&e.value.unknownCohorts.length>0?unknown("inventory",[t],e.value.knownCohorts):[],describe:({where:e,names:t,known:n},{release:o})=>({title:`${(0,s.LS)(t.length,"declared cohort is","declared cohorts are")} not known to the ${e}`,expected:(0,r.cv)`cohorts that the ${(0,r.aL)(e)} knows: ${(0,r.p_)(n,12)}`,observed:t.map(({name:e,nearest:t,several:n})=>{if(n!==void 0)return(0,r.cv)`${e}; did you mean ${(0,r.p_)(n)}?`
return t===null?(0,r.cv)`${e}`:(0,r.cv)`${e}; did you mean ${t}?`}),next:e==="policy"?correctNames(t,o):(0,a.K2)((0,r.cv)`Correct the name in the policy or in the inventory, or give the cohort a ${"select"} in the policy.`)}),docs:{when:{deny:"a declared cohort is not in the policy, or has no `select` and is not in the inventory; the nearest name is given"},next:"Correct the name, or add the cohort to the policy in a pull request of its own."}})
function unknown(e,t,n){if(t.length===0)return[]
return[{code:"cohort.unknown",effect:"deny",where:e,known:n,names:t.map(e=>{const t=severalIn(e,n)
return t.length>1?{name:e,nearest:null,several:t}:{name:e,nearest:(0,o.pA)(e,n)??null}})}]}const c=/\s+(?:and|und|et|or|plus)\s+|\s*[&+;/|]\s*|\s+/iu
function severalIn(e,t){const n=e.split(c).filter(e=>e!=="")
const r=n.map(e=>t.includes(e)?e:(0,o.pA)(e,t))
const s=r.filter(e=>e!==void 0)
return s.length<n.length?[]:[...new Set(s)]}function correctNames(e,t){const n=new Map(e.map(({name:e,nearest:t,several:n})=>[e,n??(t===null?[]:[t])]))
const o=t?.declaration.kind==="read"?t.declaration.declaration.cohorts:[...n.keys()]
if([...n.values()].some(e=>e.length===0))return(0,a.K2)((0,r.aL)("Name cohorts of the policy in the declaration (several are separated by commas), or add the cohort to the policy in a pull request of its own."))
const s=o.flatMap(e=>n.get(e)??[e])
return(0,i.S6)((0,r.aL)("Correct the declaration, if this is what you mean. "),[...new Set(s)],t)}const u=8
const d=(0,a.E8)({code:"cohort.empty",find:({scope:e,policy:t,declaration:n,resolution:o})=>e.release&&n.kind==="read"&&o?.ok===true&&o.value.targets.length===0?[{code:"cohort.empty",effect:"deny",cohorts:n.declaration.cohorts,statuses:t.releases.statuses,found:[...o.value.statuses].slice(0,u)}]:[],findAtGate:({members:e,cohort:t,policy:n})=>e.ok&&e.value.targets.length===0?[{code:"cohort.empty",effect:"deny",cohorts:[t],statuses:n.releases.statuses,found:[...e.value.statuses].slice(0,u)}]:[],describe:({cohorts:e,statuses:t,found:n})=>({title:"The release targets no site at all",expected:(0,r.cv)`at least one site of ${(0,r.p_)(e)} with status ${(0,r.p_)(t)}`,observed:n.length===0?[(0,r.aL)("no site")]:n.map(([e,t])=>(0,r.cv)`${(0,r.aL)((0,s.LS)(t,"site"))} with status ${e}`),next:n.length===0?(0,a.K2)((0,r.cv)`A release must target at least one site. Compare the declared cohorts, their ${"select"} in the policy and that of the manifest with the inventory: an attribute or a value may be misspelt.`):(0,a.K2)((0,r.cv)`If releases may reach one of these statuses, add it to ${"releases.statuses"} in the policy, in a pull request of its own. Otherwise correct the sites in the inventory, or the declaration.`)}),docs:{when:{deny:"the release targets no site at all"},next:"Check the declared cohorts, and `select` in the policy and in the manifest, against the inventory. Where the sites have another status, the finding names it: add it to `releases.statuses`, or correct the sites."}})
const h=siteCode({code:"cohort.ambiguous",kind:"ambiguous",atGate:true,title:(e,t)=>`${e} ${t?"is":"are"} in two cohorts that exclude each other`,expected:()=>(0,r.aL)("every site in at most one cohort of a dimension"),group:({reasons:e})=>e,observed:e=>(0,r.cv)`in ${(0,r.p_)(e)} at once`,next:()=>(0,a.K2)((0,r.cv)`Correct the sites in the inventory, or the ${"select"} of these cohorts in the policy.`),docs:{when:{deny:"a targeted site is in two cohorts of one dimension"},next:"Correct the site in the inventory, or the `select` of these cohorts in the policy."}})
var f=n(4431)
function catalogueOf(e){const t=new Map(e.map(({code:e},t)=>[e,t]))
const rank=n=>t.get(n.code)??e.length
return{find:t=>e.flatMap(e=>e.find(t)),findAtGate:t=>e.flatMap(e=>e.findAtGate(t)),findAtVerify:t=>e.flatMap(e=>e.findAtVerify(t)),describe:(t,n)=>{const o=e[rank(t)]?.describe(t,n)??null
if(o===null)throw new Error(`no code describes ${t.code}`)
return o},inReadingOrder:e=>e.toSorted((e,t)=>f.tQ.indexOf(e.effect)-f.tQ.indexOf(t.effect)||rank(e)-rank(t))}}var p=n(4979)
var m=n(1919)
const g=(0,a.E8)({code:"approval.vetoed",find:({approvals:{vetoes:e}})=>e.length===0?[]:[{code:"approval.vetoed",effect:"hold",vetoes:e}],describe:({vetoes:e})=>({title:`${(0,s.LS)(e.length,"owner has","owners have")} requested changes or rejected`,expected:(0,r.aL)("no request for changes and no rejection by an owner"),observed:e.map(({login:e,cohorts:t})=>(0,r.cv)`${e}, an owner of ${(0,r.p_)(t)}`),next:(0,a.K2)((0,r.cv)`Settle it with ${(0,r.p_)(e.map(({login:e})=>e))}: an approval by the same person lifts the veto. If that person is away, a change of the policy can name other owners.`)}),docs:{when:{hold:"an owner of an involved cohort (or a policy owner, where one must approve) has requested changes or rejected, and has not approved since"},next:"Settle it with that person, whose approval lifts the veto. If the person is away, a change of the policy can name other owners."}})
const v=(0,a.E8)({code:"approval.missing",find:({scope:e,declaration:t,approvals:n,changed:o})=>{const{needed:r,counted:s,unapproved:a}=n
const i=e.release?t.kind==="read"||t.kind==="unneeded":o.cohorts.length>0
if(!i)return[]
const l=s.filter(({cohorts:e})=>e.length>0).map(({login:e})=>e)
if(l.length>=r&&a.length===0)return[]
return[{code:"approval.missing",effect:"hold",needed:r,counted:l,without:a,eligible:askedFor(n),...(0,m.HR)(n)}]},describe:(e,{release:t})=>{const{needed:n,counted:o,without:a}=e
const i=n-o.length
return{title:i>0?`${(0,s.LS)(i,"more approval is","more approvals are")} needed (${o.length} of ${n} so far)`:`${(0,s.LS)(a.length,"cohort has","cohorts have")} no approval of an owner yet`,expected:(0,r.cv)`${wanted(n,t)}${t===null?(0,r.aL)(""):(0,r.cv)`, on the head commit ${t.pull.head.slice(0,12)}`}`,observed:[o.length===0?(0,r.aL)("no approval that counts"):(0,r.cv)`approved by ${(0,r.p_)(o)}`,...a.map(({cohort:e})=>(0,r.cv)`no owner of ${e} has approved`),...standingOf(t),...(0,m.Bw)(e)],next:(0,m.cs)(whoMay(e,t),(0,m.Jg)(t?.involved.cohorts??[],t),t?.pull??null,e)}},docs:{when:{hold:"fewer approvals count than are needed, or an involved cohort has none by one of its owners"},next:"Ask the owners named in the report for an approving review on the head commit, or for a comment `/cohort approve <cohorts> <digest>`. What counts is in [approvals.md](approvals.md). A commit whose e-mail address belongs to no GitHub account costs one more approval: commit with an address of your account."}})
function standingOf(e){const t=e?.changed.cohorts??[]
return t.length===0?[]:[(0,r.cv)`it changes which release manifests apply to ${(0,r.p_)(t)}`]}function wanted(e,t){const[n,...o]=t?.involved.cohorts??[]
const s=n!==void 0&&o.length===0
if(e<=1)return s?(0,r.cv)`approval by 1 owner of ${n}`:(0,r.aL)("approval by an owner of every involved cohort")
return(0,r.cv)`approvals by ${e} different people, ${s?(0,r.cv)`at least one of them an owner of ${n}`:(0,r.aL)("among them an owner of every involved cohort")}`}function askedFor({eligible:e,unapproved:t}){const n=e.filter(({cohort:e})=>e!=="policy")
const o=n.filter(({cohort:e})=>t.some(t=>t.cohort===e))
return o.length>0?o:n.filter(m.ZA)}function whoMay({eligible:e,without:t},n){if(t.length===0){const t=[...new Set(e.flatMap(e=>e.owners.map(p.n4)))]
return t.length===0?(0,r.aL)("one more owner of an involved cohort"):(0,r.cv)`one more owner of an involved cohort: ${(0,r.gP)(t)}`}return(0,m.Q5)(e,(n?.involved.cohorts.length??2)>1)}var y=n(3061)
const w=(0,a.E8)({code:"declaration.missing",find:({scope:e,declaration:t})=>e.release&&t.kind==="missing"?[{code:"declaration.missing",effect:"deny",almost:t.almost}]:[],describe:({almost:e},{release:t})=>{const n=t===null?[]:[...t.scope.reach.keys()]
const o=t===null?[]:[...t.policy.cohorts.keys()]
return{title:e===null?"The pull request does not say which cohort it is for":"The trailer that names the cohort is misspelt",expected:(0,r.cv)`a declaration of the target cohorts: a ${"Target-Cohort"} line in the description, a ${"cohort:<name>"} label, or a release manifest`,observed:[e===null?(0,r.aL)("no declaration"):(0,r.cv)`no ${"Target-Cohort"} line, but one that comes close: ${e.written}`,...n.length>0?[(0,r.cv)`the changed paths reach ${(0,r.p_)(n)}`]:[]],next:missingNext(e,n,o,t)}},docs:{when:{deny:"neither the description nor labels nor a release manifest names a cohort"},next:"Add a line `Target-Cohort: <cohort>` to the description. A bot may set the label `cohort:all`. See [declarations.md](declarations.md)."}})
function missingNext(e,t,n,o){if(e!==null)return(0,a.K2)((0,r.aL)("Write this line instead, as plain text in a paragraph of its own:"),(0,r.n8)`${e.line}`)
const[s,...l]=t.length>0?t:n
if(s!==void 0&&(l.length===0||t.length>0)){const e=t.length>0?"the changed paths reach these cohorts":"it is the only cohort of the policy"
const n=[s,...l]
return o!==null&&(0,i.gl)(n,o)?(0,i.S6)((0,r.cv)`Declare the cohorts (${(0,r.aL)(e)}; change them if you mean others). `,n,o):(0,a.K2)((0,r.cv)`Add this line to the description, in a paragraph of its own (${(0,r.aL)(e)}; change it if you mean others):`,(0,i.Ue)(n))}return(0,a.K2)(n.length===0?(0,r.aL)("Add this line to the description, in a paragraph of its own, with the cohort you mean:"):(0,r.cv)`Add this line to the description, in a paragraph of its own, with one or more of ${(0,r.p_)(n,8)} (separated by commas):`,"Target-Cohort: <cohort>")}const b=(0,a.E8)({code:"declaration.invalid",find:({scope:e,declaration:t})=>e.release&&t.kind==="invalid"?[{code:"declaration.invalid",effect:"deny",problems:t.problems}]:[],describe:({problems:e},{release:t})=>({title:`The declaration has ${(0,s.LS)(e.length,"mistake")}`,expected:(0,r.aL)("a declaration without a mistake, since none of it is guessed"),observed:e.map(a.BJ),next:t?.pull.state==="merged"?mergedNext(e,t):invalidNext(e)}),docs:{when:{deny:"a trailer, a label or the manifest cannot be read; all problems are listed"},next:"Correct what is listed. No part of a declaration with a mistake is guessed."}})
function mergedNext(e,{policy:t,scope:n}){const o=e.some(({paste:e})=>e?.into==="manifest")
if(!o||n.manifests.length>0)return invalidNext(e)
return(0,p.VM)(t).length>1?(0,a.K2)((0,r.aL)("It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:"),(0,i.Ue)(["all"])):(0,a.K2)((0,r.aL)("It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again."))}function invalidNext(e){const t=e.flatMap(({paste:e})=>e===void 0?[]:[e])
const n=t.find(e=>e.into==="manifest")
const o=t.flatMap(e=>e.into==="description"?e.lines:[])
if(n!==void 0)return(0,a.K2)((0,r.cv)`Put the declaration into a release manifest of this pull request, ${n.path}, and take its lines out of the description:`,...n.lines.map(e=>(0,r.n8)`${e}`))
return(0,a.u_)((0,r.aL)("the declaration"),e,o.map(e=>(0,r.n8)`${e}`))}const k=(0,a.E8)({code:"declaration.conflict",find:({scope:e,declaration:t})=>e.release&&t.kind==="conflict"?[{code:"declaration.conflict",effect:"deny",conflicts:t.conflicts}]:[],describe:({conflicts:e})=>({title:`The sources of the declaration disagree in ${(0,s.LS)(e.length,"point")}`,expected:(0,r.aL)("a description, labels and a release manifest that agree, and at most one manifest"),observed:e.map(({part:e,said:t})=>(0,r.cv)`${e}: ${(0,r.fj)(t.map(({source:e,value:t})=>(0,r.cv)`${(0,r.aL)(sourceName(e))} ${t}`),"; ",6)}`),next:(0,a.K2)((0,r.aL)("Make the sources say the same, or say it in only one of them."))}),docs:{when:{deny:"two sources disagree, or the diff has more than one release manifest"},next:"Make the sources say the same, or say it in one of them only."}})
function sourceName(e){switch(e){case"body":return"the description says"
case"labels":return"the labels say"
case"manifest":return"the manifest says"}}const $=(0,a.E8)({code:"declaration.change",find:({scope:e,declaration:t,policy:{releases:n}})=>{const{change:o}=n
if(!e.release||t.kind!=="read"||o===null)return[]
const{change:r}=t.declaration
return r!==null&&new RegExp(`^(?:${o})$`,"u").test(r)?[]:[{code:"declaration.change",effect:"deny",change:r,pattern:o}]},describe:({change:e,pattern:t})=>({title:e===null?"The declaration gives no change number":"The change number is not one of the policy",expected:(0,r.cv)`a change number of the pattern ${t}, as the policy says in ${"releases.change"}`,observed:[e===null?(0,r.aL)("none"):(0,r.cv)`${e}`],next:(0,a.K2)((0,r.cv)`Add the number to the declaration: a line ${"Change: <number>"} below ${"Target-Cohort"}, or ${"change"} in the release manifest.`)}),docs:{when:{deny:"the policy asks for a change number, and the declaration gives none or one of another pattern"},next:"Add the line `Change: <number>` to the declaration, or `change` to the release manifest."}})
const x=(0,a.E8)({code:"declaration.expectation",find:({scope:e,declaration:t,resolution:n})=>{if(!e.release||t.kind!=="read"||n?.ok!==true)return[]
const{expect:o}=t.declaration
const r=n.value.targets.length
return o!==null&&(r<o.min||r>o.max)?[{code:"declaration.expectation",effect:"deny",expect:o,targeted:r}]:[]},describe:({expect:e,targeted:t},{release:n})=>({title:`The release targets ${(0,s.LS)(t,"site")}, ${t>e.max?"more":"fewer"} than expected`,expected:(0,r.cv)`${(0,r.aL)(e.min===1&&e.max===1?"1 site":`${(0,y.Tp)(e)} sites`)}, as declared by ${"Expect-Sites"}`,observed:[(0,r.cv)`${(0,r.aL)((0,s.LS)(t,"site"))} targeted`],next:expectationNext(t,n)}),docs:{when:{deny:"the number of targeted sites is outside `Expect-Sites`"},next:"Find out why the number differs from what was expected, in the table of cohorts. Only then change the number."}})
function expectationNext(e,t){const n=t?.resolution?.ok===true?t.resolution.value.violations.length:0
if(n>0||e===0)return(0,a.K2)((0,r.aL)("Then compare the number of sites again: what you correct before changes it."))
const o=(0,r.cv)`Find out why the number differs: compare the cohorts in the table with what you meant to reach. If ${e} is right, correct the declaration`
const s=t?.declaration.kind==="read"?t.declaration.saidBy.expect:[]
const[i="the release manifest"]=t?.scope.manifests??[]
if(!s.includes("manifest"))return(0,a.K2)((0,r.cv)`${o}:`,(0,r.n8)`Expect-Sites: ${e}`)
return s.includes("body")?(0,a.K2)((0,r.cv)`${o}, in the description and in ${i}:`,(0,r.n8)`Expect-Sites: ${e}`,(0,r.n8)`expect: ${e}`):(0,a.K2)((0,r.cv)`${o}, in ${i}:`,(0,r.n8)`expect: ${e}`)}var O=n(3806)
function failureCode(e){const isOwn=t=>t.code===e.code
const find=e=>e===null||e.ok||!isOwn(e.error)?[]:[{...e.error,effect:"error"}]
return(0,a.E8)({code:e.code,find:({resolution:e})=>find(e),findAtGate:({members:e})=>find(e),describe:(t,n)=>({title:e.title,expected:(0,r.cv)`${t.expected} (asked for: ${t.asked})`,observed:[(0,r.cv)`${t.observed}`],next:e.next(t,n)}),docs:e.docs})}function isRefused({observed:e}){return/\b(?:401|403|forbidden|unauthori[sz]ed|not accessible)\b/i.test(e)}function afterLimit(e){return(0,a.K2)((0,r.cv)`Wait until the limit has ended, then ${(0,a.TG)(e)}. All workflows of the repository share the limit.`)}const S="write `/cohort recheck` in a comment on the pull request (at the gate: run the deploy job again)"
const j={check:["permissions:","  contents: read","  pull-requests: write","  checks: write"],gate:["permissions:","  contents: read","  pull-requests: read","  deployments: read","  actions: read"]}
function nextOf(e,t){return t.at==="clone"?nextInClone(e,t):nextInJob(e,t,j[t.at])}function nextInClone(e,t){const{reason:n,needs:o}=e
if(n==="limit"||n==="too-large")return(0,a.K2)((0,r.cv)`Wait for a while, then ${(0,a.TG)(t)}.`)
if(o===void 0&&n===void 0&&!isRefused(e)&&!isAboutTeams(e))return(0,a.K2)((0,r.cv)`${(0,a.L5)(t)}. If the problem persists, see whether GitHub has an incident (${"githubstatus.com"}).`)
const s=isAboutTeams(e)?(0,r.aL)("the members of teams"):(0,r.aL)("the repository")
return(0,a.K2)((0,r.cv)`Use a token that can read ${s}: log in with ${"gh auth login"}, or put one in ${"GITHUB_TOKEN"}. Then ${(0,a.TG)(t)}.`)}function isAboutTeams({needs:e,asked:t}){return e==="members: read"||/\/teams\/|\bteams?\b/i.test(t)}function nextInJob(e,t,n){if(e.needs==="merge-queues: read")return(0,a.K2)((0,r.cv)`Give the action the token of an app with the right ${"Merge queues: read"}, as input ${"members-token"} (the token of a workflow cannot have it):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
if(isAboutTeams(e))return(0,a.K2)((0,r.cv)`Give the action a token that may read the members of teams, as input ${"members-token"} (the token of a workflow may not):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
switch(e.reason??null){case"limit":return afterLimit(t)
case"too-large":return(0,a.K2)((0,r.cv)`GitHub ended the query because it cost too much: ${(0,a.TG)(t)}. If the problem persists, the pull request has more commits, comments and edits than GitHub can list.`)
case"unauthorized":return(0,a.K2)((0,r.cv)`Give the action a valid token as input ${"github-token"}, or leave the input out to use the job's own. GitHub does not accept the present one: it is mistyped or has expired.`)
case"forbidden":return forbidden(e,t,n)
case"absent":return/^pull request #\d+$/.test(e.asked)?(0,a.K2)((0,r.cv)`The token cannot see ${e.asked}. If it is archived, unarchive it. Then ${(0,a.TG)(t)}.`):forbidden(e,t,n)
case null:return isRefused(e)?forbidden(e,t,n):(0,a.K2)((0,r.cv)`${(0,a.L5)(t)}. If the problem persists, see whether GitHub has an incident (${"githubstatus.com"}), and whether the job has these permissions:`,...n)}}function forbidden({needs:e},t,n){return e===void 0?(0,a.K2)((0,r.cv)`Give the job these permissions in the workflow file, then ${(0,a.TG)(t)}:`,...n):(0,a.K2)((0,r.cv)`Give the job this permission in the workflow file, beside those that it has, then ${(0,a.TG)(t)}:`,"permissions:",`  ${e}`)}const P=failureCode({code:"evidence.unavailable",title:"GitHub did not answer a question that the judgement needs",next:nextOf,docs:{when:{error:"GitHub did not answer a question that the judgement needs, or not in the documented shape"},next:`Where a limit of the hour is reached, wait for its end; where an archived pull request is named, unarchive it. Else look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${S}. After a push, the run of the newer head judges.`}})
const q=failureCode({code:"evidence.truncated",title:"GitHub returned an incomplete list",next:(e,{at:t,release:n,gate:o})=>t==="gate"||n?.pull.state==="merged"?(0,a.K2)((0,r.cv)`GitHub does not list all of ${e.asked}, so it cannot be judged. Give this environment a ${"baseline"} in the policy, at the commit to deploy, in a pull request with the approvals of a release across cohorts, a policy owner and an owner of the cohort among them: they then answer for everything up to it.`,(0,O.G)(o)):(0,a.K2)((0,r.cv)`Split the pull request into smaller ones: GitHub does not list all of ${e.asked}, and what is not listed cannot be judged.`),docs:{when:{error:"a list ended before GitHub's own count of it"},next:"Split the pull request into smaller ones: what GitHub does not list cannot be judged. At the gate: give the environment a `baseline` in the policy, at the commit to deploy."}})
var A=n(3966)
const C=(0,a.E8)({code:"gate.unreviewed",findAtGate:({unreviewed:e})=>e.length===0?[]:[{code:"gate.unreviewed",effect:"deny",items:e}],describe:({items:e},{gate:t})=>{const of=t=>e.filter(e=>e.kind===t).map(e=>e.id)
const[n,o,a]=[of("commit"),of("merge"),of("path")]
return{title:`${(0,s.LS)(e.length,"change")} since the baseline ${e.length===1?"comes":"come"} from no merged pull request`,expected:(0,r.aL)("every commit and every changed path from a merged pull request, and merge commits that GitHub signed"),observed:[...n.length>0?[(0,r.cv)`${(0,r.aL)((0,s.LS)(n.length,"commit"))} of no merged pull request: ${(0,r.fj)(n.map(r.rd),", ",3)}`]:[],...o.length>0?[(0,r.cv)`${(0,r.aL)((0,s.LS)(o.length,"merge commit"))} that GitHub did not sign: ${(0,r.fj)(o.map(r.rd),", ",3)}`]:[],...a.length>0?[(0,r.cv)`${(0,r.aL)((0,s.LS)(a.length,"path"))} changed by no pull request: ${(0,r.p_)(a)}`]:[]],next:unreviewedNext([...n,...o],a,t)}},docs:{when:{deny:"a commit or a changed path since the baseline comes from no merged pull request, or a merge commit is not one that GitHub made"},next:"Give the environment a `baseline` in the policy, in a pull request: its approvers answer for the commits. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of the cohort. Where only paths are named, `git log -m --first-parent --name-only` shows which commit carried them."}})
function unreviewedNext(e,t,n){if(e.length>0)return(0,O.u3)((0,r.aL)(e.length===1?"this commit":"these commits"),n)
return(0,a.K2)((0,r.cv)`Undo the changes of ${(0,r.p_)(t)} in a pull request (a merge can carry more than its pull request; ${"git log -m --first-parent --name-only"} shows the commits). Or give this environment a ${"baseline"} in the policy:`,(0,O.G)(n))}const L="the default branch"
const M=(0,a.E8)({code:"gate.not-on-branch",findAtGate:({branch:e,commit:t,policy:n})=>e===null?[{code:"gate.not-on-branch",effect:"deny",commit:t,branches:n.releases.branches??[L]}]:[],describe:({commit:e,branches:t})=>{const n=(0,r.fj)(t.map(e=>e===L?(0,r.aL)(e):(0,r.cv)`${e}`)," or ")
return{title:"The commit is on no release branch",expected:(0,r.cv)`a commit on ${n}`,observed:[(0,r.cv)`${(0,r.rd)(e)}, which is on none`],next:(0,a.K2)((0,r.cv)`Bring the change to ${n} in a pull request (merge the branch, or cherry-pick the commit). Then run the deploy job at the tip of that branch.`)}},docs:{when:{deny:"the commit of the run is on none of `releases.branches`"},next:"Bring the change onto a release branch by a pull request (merge the branch, or cherry-pick the commit), and run the deploy job there."}})
const I=(0,a.E8)({code:"gate.baseline-unproven",findAtGate:({policy:e,cohort:t,environment:n})=>(0,A.Zw)(e,t,n)===null?[{code:"gate.baseline-unproven",effect:"warn",environment:n}]:[],describe:({environment:e})=>({title:"Anyone with write access can fake the baseline: the policy names no deploy job",expected:(0,r.cv)`a policy that names the job that deploys to ${e}`,observed:[(0,r.cv)`no job, so a deployment of ${e} by any workflow counts as the baseline, and a false one hides commits`],next:(0,a.K2)((0,r.cv)`Name the deploy job in the policy, under ${"environments"} of the cohort (this alone does not close the gate):`,(0,r.n8)`- { name: ${(0,O.ls)(e)}, job: "<workflow file>/<job name>" }`)}),docs:{when:{warn:"the policy names no job for the environment, so anyone with write access can fake the baseline"},next:'Name the job in the policy, as workflow file and job name: `environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]`.'}})
var _=n(7457)
var T=n(9639)
var R=n(5185)
var Y=n(7725)
var E=n(5444)
var N=n(4725)
var B=n(7547)
var D=n(5221)
var z=n(2922)
function isEmergency({risk:e}){return e?.emergency!==null&&e?.emergency!==void 0&&(0,D.vo)(e.emergency)}function emergencyUsed(e){return(0,a.E8)({code:"emergency.used",find:({risk:e,policy:t})=>(e?.past??[]).map(n=>usedThen(n,frozenThen(n,t,e))),findAtGate:t=>{const{risk:n}=t
const o=n?.emergency??null
const r=o===null||!(0,D.vo)(o)?[]:[usedNow(o,t.cohort,e(t))]
return[...r,...(n?.past??[]).map(n=>usedThen(n,liftedThen(n,t,e)))]},describe:({number:e,cohort:t,approvals:n,lifted:o,past:s})=>({title:s===null?"An emergency is declared: freezes, bake time and limits do not hold this deployment back":s.deployed===null?"An emergency was declared for what is released here":"What is released here was deployed in an emergency before",expected:(0,r.aL)("a deployment outside of freezes, after its bake time and within its limits"),observed:[...s===null?[]:[describePast(s,t)],(0,r.cv)`lifted: ${o.length===0?(0,r.aL)(s===null?"nothing that is there now":"what the record of that gate says"):(0,r.p_)(o)}`,...n.map(({login:e,reason:t})=>(0,r.cv)`${e}: ${t}`)],next:(0,a.K2)((0,r.cv)`Look afterwards at what was deployed, and at the comments on ${(0,r.h3)(e)}.`)}),docs:{when:{warn:"enough approvers of emergencies have let this very deployment through freezes, bake time or limits, or an earlier deployment of a release that is in the range"},next:"Nothing for the deployment. Look afterwards at what was deployed, who said so and why."}})}function usedNow({number:e,counted:t},n,o){return{code:"emergency.used",effect:"warn",number:e,cohort:n,approvals:t,lifted:o,past:null}}function usedThen({number:e,cohort:t,approvals:n,at:o,deployed:r},s){return{code:"emergency.used",effect:"warn",number:e,cohort:t,approvals:n,lifted:s,past:{at:o,deployed:r}}}function describePast({at:e,deployed:t},n){const o=(0,r.cv)`for ${n}, at ${(0,E.HZ)(e)}`
return t===null?o:(0,r.cv)`${o}: ${(0,r.rd)(t.commit)} was deployed to ${t.environment}`}function liftedThen(e,t,n){const{risk:o,environment:r,policy:s}=t
if(o===null)return[]
const a=frozenThen(e,s,o)
if(e.deployed?.environment!==r)return a
const i=n({...t,risk:{...o,now:e.at}})
return[...new Set([...i.filter(e=>!e.startsWith("freeze.")),...a])]}function frozenThen({cohort:e,at:t},n,o){if(o===null)return[]
const r=(0,Y._1)(n.freezes,e)
return[...(0,Y.Ef)(r,o.calendars,t).length>0?["freeze.active"]:[],...(0,Y.p0)(r,o.calendars).some(({end:e})=>e<=t)?["freeze.ended"]:[]]}function orEmergency(e,t){const n=t?.policy.emergency??null
const o=t===null?null:(0,N.F)(t)
const i=(t?.releases??[]).flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const l=(0,D.sx)(i)
if(t===null||n===null||o===null||l===null)return e
const c=(0,r.aL)((0,s.LS)(n.approvals,"person","different people"))
return(0,a.K2)((0,r.cv)`${e.say} In an emergency: a comment with this line on ${(0,r.h3)(l.number)} by ${c} of ${(0,r.gP)(n.approvers.map(p.n4))}, none with a hand in what is deployed, each with a reason of at least ${D.Qt} characters:`,...e.lines,`/cohort emergency ${(0,z.g)(t.cohort,400)} ${o.slice(0,B.Y1)} because <reason>`)}const F=(0,a.E8)({code:"freeze.active",findAtGate:e=>{const{risk:t}=e
const n=(0,R.g)(e)
const o=t===null||isEmergency(e)?[]:(0,Y.Ef)(n,t.calendars,t.now)
return t===null||o.length===0?[]:[{code:"freeze.active",effect:"hold",windows:o,free:(0,Y.FP)(n,t.calendars,t.now)}]},describe:({windows:e,free:t},{gate:n})=>({title:"A freeze is active: nothing is deployed now",expected:(0,r.aL)("a time in which no freeze of this cohort is active"),observed:e.map(e=>(0,r.cv)`${nameOf(e)} until ${when(e.end,e.freeze)}`),next:orEmergency(t===null?(0,a.K2)((0,r.aL)("The freezes of the policy follow one another without an end. Change them in a pull request.")):(0,a.K2)((0,r.cv)`Run the deploy job again at ${(0,E.HZ)(t)} or later. A rollback passes freezes, and so does a deployment without a release.`),n)}),docs:{when:{hold:"a freeze of the policy is active for the cohort"},next:"Run the deploy job again when the freeze is over; the report and the output `until` say when. A rollback passes freezes, and so does a deployment without a release."}})
const W=(0,a.E8)({code:"freeze.ended",findAtGate:e=>{const t=isEmergency(e)?[]:endsBefore((0,R.g)(e),e.risk,0)
return t.length===0?[]:[{code:"freeze.ended",effect:"error",ends:t}]},describe:({ends:e},{gate:t})=>({title:"A calendar of freezes has ended: which days are frozen is not known",expected:(0,r.aL)("a file of days that reaches beyond today"),observed:e.map(e=>(0,r.cv)`${e.freeze.name}: ${e.path} ends on ${(0,T.Ac)(e.until)}`),next:orEmergency(extend(e),t)}),docs:{when:{error:"a file of days that a freeze of the cohort names has ended"},next:"Add the days that follow and a later `until` to the file, in a pull request that policy owners approve."}})
const K=(0,a.E8)({code:"freeze.soon",find:({risk:e,policy:t,scope:n,involved:o})=>{const r=t.freezes.filter(e=>o.cohorts.some(t=>(0,Y._1)([e],t).length>0))
return n.release&&e!==null?found(noticesOf(r,e)):[]},findAtGate:e=>{const{risk:t}=e
const n=(0,R.g)(e)
return t===null?[]:found(noticesOf(n,t).filter(({kind:e})=>e==="next"||e==="ending"))},describe:({notices:e})=>{const t=e.flatMap(e=>"end"in e?[e.end]:[])
return{title:e.some(({kind:e})=>e==="active")?"The gate is closed by a freeze":"A freeze is near",expected:(0,r.aL)("to be known before the release is deployed"),observed:e.map(describeNotice),next:t.length>0?extend(t):(0,a.K2)((0,r.aL)("Nothing: this does not hold up the merge."))}},docs:{when:{warn:"a freeze is active or begins within a day (check), or a file of days ends within 60 days or cannot be read"},next:"Nothing, where a freeze is near: it holds up the deployment and not the merge. Where a file of days ends, add the days that follow and a later `until`."}})
function found(e){return e.length===0?[]:[{code:"freeze.soon",effect:"warn",notices:e}]}function noticesOf(e,t){const{now:n,calendars:o,unreadable:r}=t
const s=endsBefore(e,t,0)
const a=e.flatMap(({when:e})=>e.kind==="dates"?[e.path]:[])
return[...(0,Y.Ef)(e,o,n).map(e=>({kind:"active",window:e})),...(0,Y.zX)(e,o,n,Y.D4).map(e=>({kind:"next",window:e})),...s.map(e=>({kind:"ended",end:e})),...endsBefore(e,t,Y.cJ).filter(e=>e.end>n).map(e=>({kind:"ending",end:e})),...r.filter(({path:e})=>a.includes(e)).map(({path:e})=>({kind:"unreadable",path:e}))]}function endsBefore(e,t,n){return t===null?[]:(0,Y.p0)(e,t.calendars).filter(({end:e})=>e<=t.now+n)}function describeNotice(e){switch(e.kind){case"active":return(0,r.cv)`${nameOf(e.window)} is active until ${when(e.window.end,e.window.freeze)}`
case"next":return(0,r.cv)`${nameOf(e.window)} begins on ${when(e.window.start,e.window.freeze)}`
case"ended":return(0,r.cv)`${e.end.path} has ended on ${(0,T.Ac)(e.end.until)}: the gate is closed`
case"ending":return(0,r.cv)`${e.end.path} ends on ${(0,T.Ac)(e.end.until)}: from then on the gate is closed`
case"unreadable":return(0,r.cv)`${e.path} cannot be read: the gate is closed`}}function nameOf({freeze:e,day:t}){return t===null?(0,r.cv)`${e.name}`:(0,r.cv)`${e.name} (${t})`}function when(e,{zone:t}){return(0,r.cv)`${(0,E.PP)(e,t)} ${t} (${(0,E.HZ)(e)})`}function extend(e){const t=[...new Set(e.map(({path:e})=>e))]
return(0,a.K2)((0,r.cv)`Add the days that follow, and a later ${"until"} as its last line, to ${(0,r.p_)(t)} in a pull request that policy owners approve.`)}const U="workflow_run"
const G=(0,a.E8)({code:"gate.another-commit",findAtGate:({commit:e,elsewhere:t})=>t.length===0?[]:[{code:"gate.another-commit",effect:t.some(({source:e})=>e===U)?"deny":"warn",commit:e,elsewhere:t}],describe:({effect:e,commit:t,elsewhere:n})=>({title:e==="deny"?"The run was started for another commit than the one that is judged":"An input of the run names another commit, tag or branch",expected:(0,r.cv)`nothing to be deployed but ${(0,r.rd)(t)}, the commit of the run`,observed:n.map(({source:e,value:t})=>(0,r.cv)`${e}: ${t}`),next:e==="deny"?(0,a.K2)((0,r.aL)("A workflow that another one starts runs at the tip of the default branch. Deploy in the workflow that was pushed, or start this one at the commit itself.")):(0,a.K2)((0,r.cv)`Make sure that the deploy step takes ${(0,r.rd)(t)}, the commit of the run. To deploy another commit, start the run at the branch or tag that has it. This alone does not close the gate.`)}),docs:{when:{deny:"the run was started by another workflow (`workflow_run`), for another commit than its own",warn:"an input of the run looks like another commit, tag or branch than its own"},next:"What is judged is the commit of the run. Start the run at the commit that is to be deployed, and let the deploy step take `github.sha`."}})
const H=(0,a.E8)({code:"gate.rolled-back",findAtGate:({rolledBack:e,environment:t})=>e===null?[]:[{code:"gate.rolled-back",effect:"warn",environment:t,from:e}],describe:({environment:e,from:t})=>({title:"The commit brings back what the environment was rolled back from",expected:(0,r.cv)`no commit that ${e} was rolled back from`,observed:[(0,r.cv)`${(0,r.rd)(t)}, deployed before the last deployment and contained in this commit`],next:(0,a.K2)((0,r.aL)("This deployment brings back what was rolled back before. If its fault is still there, revert it in a pull request before you deploy. This alone does not close the gate."))}),docs:{when:{warn:"the commit contains one that was deployed and then rolled back"},next:"If the fault is still in it, revert it in a pull request first. Otherwise there is nothing to do."}})
const V=864e5
const J=(0,a.E8)({code:"gate.baseline-aging",findAtGate:({baseline:e,now:t,retentionDays:n,environment:o})=>{const r=e?.deployedAt??null
if(r===null||n===null)return[]
const s=Math.floor((Date.parse(t)-Date.parse(r))/V)
return s*3<=n*2?[]:[{code:"gate.baseline-aging",effect:"warn",environment:o,days:s,retention:n}]},describe:({environment:e,days:t,retention:n})=>({title:`The deployment that proves the baseline is ${(0,s.LS)(t,"day")} old`,expected:(0,r.cv)`a deployment of ${e} within two thirds of the ${(0,r.aL)((0,s.LS)(n,"day"))} for which the repository keeps its runs`,observed:[(0,r.aL)((0,s.LS)(t,"day"))],next:(0,a.K2)((0,r.aL)("This alone does not close the gate. Deploy before the run is forgotten: from then on every release since the first policy is judged again."))}),docs:{when:{warn:"the baseline's run is older than two thirds of the repository's retention"},next:"Deploy again before GitHub forgets the run, or lengthen the retention of the repository. After that, a `baseline` in the policy is the way out."}})
const Z=(0,a.E8)({code:"input.invalid",describe:({problems:e})=>({title:`${(0,s.LS)(e.length,"input is","inputs are")} invalid`,expected:(0,r.aL)("valid inputs"),observed:e.map(a.BJ),next:(0,a.u_)((0,r.cv)`the inputs under ${"with:"} in the workflow file`,e)}),docs:{when:{error:"an input of the action, or the event it runs on, cannot be used; all problems are listed"},next:"Correct the inputs under `with:` in the workflow file. An event that carries no pull request needs the input `pull-request`."}})
const Q=(0,a.E8)({code:"internal",describe:({id:e},t)=>({title:"The judgement failed because of a bug in cohort-guard",expected:(0,r.aL)("a judgement"),observed:[(0,r.cv)`an internal error with id ${e}`],next:(0,a.K2)((0,r.cv)`${(0,a.L5)(t)}. If the problem persists, report the lines with id ${e} in the log of this run.`)}),docs:{when:{error:"cohort-guard itself failed"},next:"Run it again. If the problem persists, report the lines with the id of the finding; they are in the log when the run is repeated with debug logging."}})
const keyOf=({key:e},t)=>`inventory.${e??t}`
const X=["path","branch","pushed-by"]
const isFile=({key:e})=>X.includes(e??"")
const ee=failureCode({code:"inventory.unavailable",title:"The inventory gave no complete answer",next:(e,t)=>isFile(e)?nextOfFile(e,t):nextOfServer(e,t),docs:{when:{error:"the inventory gave no complete answer: refused, not found, too slow, a redirect to another origin; a file that is not there, or a branch that another account has pushed to"},next:`401 or 403: set the input \`inventory-token\`, and \`inventory.auth\` in the policy. Else look at the key of the policy that the finding names, and ${S}.`}})
function nextOfServer(e,t){if(t.at==="clone")return inventory_nextInClone(e,t)
if(e.key==="provider")return(0,a.K2)((0,r.cv)`Have an earlier step of this job write the file, in a workflow of the default branch and outside the tree of the commit, and give its path as input ${"inventory-file"}:`,"inventory-file: ${{ runner.temp }}/sites.json")
if(e.key==="auth"||isRefused(e))return(0,a.K2)((0,r.cv)`Give the action a token that the inventory accepts, as input ${"inventory-token"} (${"inventory.auth"} in the policy says how it is sent). Then ${(0,a.TG)(t)}:`,"inventory-token: ${{ secrets.INVENTORY_TOKEN }}")
return(0,a.K2)((0,r.cv)`${(0,a.L5)(t)}. If the problem persists, check the inventory, and ${keyOf(e,"url")} in the policy.`)}function inventory_nextInClone(e,t){if(e.key==="provider")return(0,a.K2)((0,r.cv)`Name the file that the step writes with ${"--inventory-file FILE"}.`)
const n=e.key==="auth"||isRefused(e)
return(0,a.K2)(n?(0,r.cv)`Put a token that the inventory accepts in the variable ${a.lE} (${"inventory.auth"} in the policy says how it is sent), then ${(0,a.TG)(t)}.`:(0,r.cv)`Check the inventory, and ${keyOf(e,"url")} in the policy. If it wants a token, put it in the variable ${a.lE}.`)}function nextOfFile(e,t){if(e.reason==="limit")return afterLimit(t)
if(isRefused(e))return(0,a.K2)((0,r.cv)`Give the job this permission in the workflow file, then ${(0,a.TG)(t)}:`,"permissions:","  contents: read")
if(e.key==="pushed-by")return(0,a.K2)((0,r.cv)`Let the account of ${"inventory.pushed-by"} delete the branch and create it again with the file, then ${(0,a.TG)(t)}. No other account may push to that branch.`)
const n=(0,r.cv)`Check ${keyOf(e,"path")} in the policy, and the file that it names.`
return(0,a.K2)(t.at==="clone"?(0,r.cv)`${n} A file that is not merged yet, or lies elsewhere, is asked with ${"--inventory FILE"}.`:(0,r.cv)`${n} Then ${(0,a.TG)(t)}.`)}function correctFile(e,t){return(0,a.K2)((0,r.cv)`Correct ${e.asked}: found ${e.observed}, expected ${e.expected}. Then ${(0,a.TG)(t)}.`)}const te=failureCode({code:"inventory.malformed",title:"The answer of the inventory could not be read",next:(e,t)=>{if(isFile(e))return correctFile(e,t)
return e.key===void 0?(0,a.K2)((0,r.cv)`Send what was expected and found, below, to the maintainers of the inventory. When it is corrected, ${(0,a.TG)(t)}.`):(0,a.K2)((0,r.cv)`Correct ${keyOf(e,"url")} in the policy, in a pull request of its own, or the inventory. Then ${(0,a.TG)(t)}.`)},docs:{when:{error:"an answer or the file is not in the documented shape, or not in that of the mapping"},next:"Correct the file, the inventory, or the key of the policy that the finding names: it gives the place, what was expected and what was found. Nothing of the answer was used. The shapes are in [inventory.md](inventory.md)."}})
const ne=failureCode({code:"inventory.inconsistent",title:"The answer of the inventory contradicts itself",next:(e,t)=>{if(isFile(e))return correctFile(e,t)
return e.key===void 0?(0,a.K2)((0,r.cv)`${(0,a.L5)(t)}: the inventory may have changed while it was read. If the problem persists, send what was expected and found, below, to its maintainers.`):(0,a.K2)((0,r.cv)`${(0,a.L5)(t)}: the inventory may have changed while it was read. If the problem persists, check ${keyOf(e,"url")} in the policy, and how the inventory orders and counts its pages.`)},docs:{when:{error:"pages or counts contradict each other: two snapshots, a total that is not reached, an id or a page twice, an `asOf` in the future, another list at the second reading"},next:`The inventory may have changed while it was read: ${S}. If the problem persists, send the finding to its maintainers, or correct the key of the policy that it names. Correct a file at the place that the finding names.`}})
const oe=failureCode({code:"inventory.stale",title:"The inventory is out of date",next:(e,t)=>isFile(e)?(0,a.K2)((0,r.cv)`Commit a newer file, then ${(0,a.TG)(t)}. ${"inventory.max-age"} in the policy says how old it may be.`):(0,a.K2)((0,r.cv)`Refresh the inventory, then ${(0,a.TG)(t)}. ${"inventory.max-age"} in the policy says how old it may be.`),docs:{when:{error:"the snapshot is older than `inventory.max-age`"},next:`Refresh the inventory (a file: commit a newer one), then ${S}.`}})
const re=failureCode({code:"inventory.unmapped",title:"The mapping of the inventory finds nothing",next:e=>(0,a.K2)((0,r.cv)`Correct ${keyOf(e,"site")} in the policy, in a pull request of its own: it names nothing that a site of this inventory has.`),docs:{when:{error:"an expression of the mapping gives nothing for every site"},next:"Correct the expression that the finding names; it lists the keys that the first item has, and the nearest one."}})
const se=failureCode({code:"inventory.bounds",title:"The inventory has another size than the policy allows",next:e=>(0,a.K2)((0,r.cv)`See in the inventory whether sites are missing or too many. If this is the size it has now, write it as ${keyOf(e,"bounds")} in the policy, in a pull request of its own.`),docs:{when:{error:"the number of sites, in all or of a cohort, is outside `inventory.bounds`"},next:"See in the inventory whether sites are missing or too many. If the estate has changed, change `inventory.bounds` in the policy."}})
const findUncounted=({uncounted:e})=>e.length===0?[]:[{code:"inventory.uncounted",effect:"warn",missing:e}]
const ae=(0,a.E8)({code:"inventory.uncounted",find:({resolution:e})=>e?.ok===true?findUncounted(e.value):[],findAtGate:({members:e})=>e.ok?findUncounted(e.value):[],describe:({missing:e})=>({title:`The inventory names no ${e.join(" and no ")}`,expected:(0,r.aL)("a total and a snapshot, which show that a list is complete and of one moment"),observed:e.map(e=>(0,r.cv)`${`inventory.${e}`} is ${"none"} in the policy`),next:(0,a.K2)((0,r.cv)`Nothing needs to be done: the number of sites was within ${"inventory.bounds"}. Where the API can name them, write them in the policy.`)}),docs:{when:{warn:"the policy says that the list has no total, or no snapshot (`none`)"},next:"Nothing needs to be done: `inventory.bounds` holds the number of sites, and a list of several pages without a snapshot was read twice."}})
const findUnassigned=({unassigned:e})=>e.length===0?[]:[{code:"site.unassigned",effect:"warn",dimensions:e}]
const ie=3
const le=(0,a.E8)({code:"site.unassigned",find:({resolution:e})=>e?.ok===true?findUnassigned(e.value):[],findAtGate:({members:e})=>e.ok?findUnassigned(e.value):[],describe:({dimensions:e})=>({title:`${titleOf(e)}: no release reaches ${e.length===1&&e[0]?.count===1?"it":"them"}`,expected:(0,r.cv)`every active site in a cohort of each dimension (${(0,r.p_)(e.map(({dimension:e})=>e))})`,observed:e.flatMap(observedOf),next:(0,a.K2)((0,r.cv)`If these sites are meant to get releases, correct them in the inventory, or the ${"select"} of a cohort in the policy.`)}),docs:{when:{warn:"active sites are in no cohort of a dimension; they are counted, and the first are named"},next:"Correct the sites in the inventory, or the `select` of a cohort in the policy, if releases are meant to reach them."}})
const ce=/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/
function titleOf(e){return e.map(({dimension:t,count:n},o)=>{const r=(0,s.LS)(n,"active site")
const a=ce.test(t)&&t.length<=40
if(t==="default"||!a&&e.length===1)return`${r} in no cohort`
const i=a?t:o===0?"one dimension":"another dimension"
return`${r} in no cohort of ${i}`}).join(" and ")}function observedOf({dimension:e,count:t,sites:n}){const o=n.slice(0,ie)
const a=t-o.length
return[...o.map(t=>(0,r.cv)`${t.id}, in no cohort of ${e}: ${(0,r.aL)("it has ")}${valuesOf(t)}`),...a>0?[(0,r.aL)(`and ${(0,s.DK)(a)} more`)]:[]]}function valuesOf({values:e,cohorts:t}){const n=e.filter(({value:e})=>e!==null).map(({key:e,value:t})=>`${e}=${t??""}`)
const o=e.filter(({value:e})=>e===null).map(({key:e})=>e)
const s=[...n.length>0?[(0,r.p_)(n)]:[],...o.length>0?[(0,r.cv)`no value for ${(0,r.p_)(o)}`]:[],...t===null?[]:[t.length===0?(0,r.aL)("no cohort of its own"):(0,r.cv)`the cohorts ${(0,r.p_)(t)}`]]
const[a=(0,r.aL)("nothing to select by"),...i]=s
return i.reduce((e,t)=>(0,r.cv)`${e}, ${t}`,a)}const ue=(0,a.E8)({code:"wave.early",findAtGate:e=>{const t=isEmergency(e)?[]:(0,A.Nl)(e)
return t.length===0?[]:[{code:"wave.early",effect:"hold",waves:t}]},describe:({waves:e},{gate:t})=>({title:"An earlier wave has not had this commit for long enough",expected:(0,r.aL)("the commit in each earlier wave for the whole of its bake time"),observed:e.map(({wave:e,environment:t,until:n})=>(0,r.cv)`wave ${e} (${t}): until ${(0,E.HZ)(n)}`),next:orEmergency((0,a.K2)((0,r.cv)`Run the deploy job again at ${(0,E.HZ)(Math.max(...e.map(({until:e})=>e)))} or later, at this very commit.`),t)}),docs:{when:{hold:"an earlier wave has not had the commit for the whole of its bake time"},next:"Run the deploy job again at this very commit when the bake time is over; the report and the output `until` say when."}})
const de=(0,a.E8)({code:"wave.skipped",findAtGate:e=>{const t=earlierIn(e).flatMap(({wave:e,sites:t,environments:n,lacking:o})=>{const r=n.filter(({state:e})=>e.kind==="never").map(({name:e})=>e)
const s=o??[]
return t===0||r.length>0||s.length>0?[{wave:e.name,environments:r,empty:t===0,lacking:s}]:[]})
return t.length===0?[]:[{code:"wave.skipped",effect:"deny",waves:t}]},describe:({waves:e})=>({title:"An earlier wave has not had this commit",expected:(0,r.aL)("a successful deployment of this very commit in each environment of each earlier wave"),observed:e.flatMap(({wave:e,environments:t,empty:n,lacking:o})=>[...n?[(0,r.cv)`wave ${e}: no active site is in it`]:[],...n||t.length===0?[]:[(0,r.cv)`wave ${e}: not deployed to ${(0,r.p_)(t)}`],...o.length===0?[]:[(0,r.cv)`wave ${e}: ${(0,r.aL)((0,s.LS)(o.length,"site"))} without it (${(0,r.p_)(o,5)})`]]),next:e.some(({empty:e})=>e)?(0,a.K2)((0,r.cv)`A wave without an active site cannot have it: change the ${"waves"} of the cohort in the policy, or the sites in the inventory.`):(0,a.K2)((0,r.aL)(e.every(({environments:e})=>e.length===0)?"Deploy this commit to these sites of the earlier wave first: run its deploy job again, which hands out those that lack it.":"Run the deploy jobs of the earlier waves at this very commit first, in their order."))}),docs:{when:{deny:"an earlier wave has not had this very commit by a successful deployment that counts, or has no active site, or (with `releases.deployed: sites`) has a site without it"},next:"Run the deploy jobs of the earlier waves at this very commit first. A wave that can never have it is taken out by a change of the policy."}})
const he=(0,a.E8)({code:"wave.unhealthy",findAtGate:e=>{const t=earlierIn(e).flatMap(({wave:e,environments:t})=>t.filter(({state:e})=>isUnhealthy(e)).map(({name:t,state:n})=>({wave:e.name,environment:t,state:n,check:e.healthy?.check??null})))
return t.length===0?[]:[{code:"wave.unhealthy",effect:"hold",waves:t}]},describe:({waves:e})=>({title:"An earlier wave is not healthy",expected:(0,r.aL)("each earlier wave without a failure or a rollback since it got the commit, and with its check green"),observed:e.map(({wave:e,environment:t,state:n,check:o})=>(0,r.cv)`wave ${e} (${t}): ${describeState(n,o)}`),next:(0,a.K2)((0,r.aL)("Mend the earlier wave: deploy there successfully again, or wait for its check to be green. Where the change is wrong, bring a better one by a pull request."))}),docs:{when:{hold:"since an earlier wave has the commit, a deployment there failed or was rolled back, or its check is not green"},next:"Deploy the commit to the earlier wave successfully again, or wait for its check to be green. Where the change is wrong, bring a better one."}})
function earlierIn(e){return(0,R.z)(e)?[]:e.risk?.waves?.earlier??[]}function isUnhealthy(e){switch(e.kind){case"never":return false
case"failed":case"rolled-back":return true
case"there":return e.health!==null}}function describeState(e,t){switch(e.kind){case"never":return(0,r.aL)("never deployed")
case"failed":return(0,r.cv)`a deployment of ${e.commit.slice(0,12)} failed since`
case"rolled-back":return(0,r.cv)`${e.commit.slice(0,12)}, which does not contain it, was deployed since or is on its way`
case"there":return(0,r.cv)`the check ${t??""} is not green: ${e.health??"not known"}`}}var fe=n(4803)
var pe=n(1836)
const me=(0,a.E8)({code:"deployed.missing",findAtVerify:e=>{const{missing:t,commit:n,now:o}=e
const r=(0,fe.L)(e)
return t.length===0?[]:[{code:"deployed.missing",effect:o<r?"hold":"deny",commit:n,missing:t,listed:e.list.length,until:r}]},describe:({effect:e,commit:t,missing:n,listed:o,until:s})=>({title:`${shareOf(n.length,o)} ${n.length===1?"does":"do"} not have the commit${e==="hold"?" yet":""}`,expected:(0,r.cv)`${(0,r.rd)(t)} at every site of the list`,observed:[...Map.groupBy(n,e=>e.commit)].map(([e,t])=>{const n=(0,r.p_)(t.map(({id:e})=>e),10)
return e===null?(0,r.cv)`not deployed: ${n}`:(0,r.cv)`${(0,r.rd)(e)}: ${n}`}),next:e==="hold"?(0,a.K2)((0,r.cv)`Wait until ${(0,E.HZ)(s)}, and verify again. Sites that do not have it then are missing.`):(0,a.K2)((0,r.cv)`Find out why these sites were missed, and run the deploy job again at ${(0,r.rd)(t)}. If they need longer as a rule, lengthen ${"within"} of the environment in the policy.`)}),docs:{when:{hold:"verify: sites of the list do not have the commit, and the time that `within` gives them is not over",deny:"verify: sites of the list do not have the commit, and that time is over"},next:"Wait, or run the deploy job again at this commit. With `releases.deployed: sites` its gate hands out only the sites that lack it."}})
const ge=(0,a.E8)({code:"deployed.extra",findAtVerify:({extra:e})=>e.length===0?[]:[{code:"deployed.extra",effect:"deny",extra:e}],describe:({extra:e})=>{const t=new Set(e.map(({id:e})=>e))
const n=e.flatMap(e=>e.kind==="unlisted"?[e.id]:[])
const o=e.filter(e=>e.kind==="uncovered")
const i=[...new Set(o.flatMap(e=>e.pulls))].toSorted((e,t)=>e-t)
return{title:`${(0,s.LS)(t.size,"site has","sites have")} a commit that was not let through for ${t.size===1?"it":"them"}`,expected:(0,r.aL)("the commit at the sites of the list alone, and no release at a site that it does not cover"),observed:[...n.length===0?[]:[(0,r.cv)`deployed to, and not in the list: ${(0,r.p_)(n,10)}`],...[...Map.groupBy(o,({commit:e,pulls:t})=>JSON.stringify([e,t]))].map(([,e])=>describeUncovered(e))],next:i.length===0?(0,a.K2)((0,r.cv)`Find out what made the deploy step reach these sites. It is to take its list from the output ${"targets-file"} of the gate, and from nothing else.`):(0,a.K2)((0,r.cv)`Find out who deployed to these sites, and take it back there. If they are to keep it, widen the declaration of ${(0,r.fj)(i.map(pe.N),", ",5)} and have it approved again.`)}},docs:{when:{deny:"verify: a site has a commit with a release that reaches its cohort and does not cover it, or the deploy tool names a site that is not in the list"},next:"Find out what deployed there, and take it back. If the sites are to keep it, widen the declaration of the release and have it approved again."}})
function shareOf(e,t){return e===t?(0,s.LS)(t,"site"):`${(0,s.DK)(e)} of ${(0,s.LS)(t,"site")}`}function describeUncovered(e){const t=(0,r.p_)(e.map(({id:e})=>e),10)
const[n]=e
return n===void 0?t:(0,r.cv)`${(0,r.rd)(n.commit)} with ${(0,r.fj)(n.pulls.map(pe.N),", ",5)}, which ${(0,r.aL)(n.pulls.length===1?"does":"do")} not cover ${t}`}const ve=(0,a.E8)({code:"deployed.unknown",findAtVerify:({unknown:e,list:t})=>e.length===0?[]:[{code:"deployed.unknown",effect:"error",unknown:e,listed:t.length}],describe:({unknown:e,listed:t})=>({title:`It is not known which commit ${shareOf(e.length,t)} ${e.length===1?"has":"have"}`,expected:(0,r.cv)`for each site a full commit id as ${"deployed"} in the inventory`,observed:[(0,r.cv)`none for ${(0,r.p_)(e,10)}`],next:(0,a.K2)((0,r.cv)`Let the inventory tell what each site has, as the full id of a commit (${"site.deployed"} of a mapping, a column ${"deployed"}). Where it cannot, give this step the ids that the deploy tool says it has reached, as input ${"deployed-file"}.`)}),docs:{when:{error:"verify: nobody tells what a site of the list has"},next:"Let the inventory tell `deployed`, a full commit id, for every site; or give the input `deployed-file`."}})
var ye=n(4450)
const we=(0,a.E8)({code:"limit.exceeded",find:({scope:e,policy:t,involved:n,resolution:o,parts:r})=>{if(!e.release||o?.ok!==true)return[]
const s=o.value.cohorts
const a=n.cohorts.filter(e=>t.cohorts.get(e)?.waves.length===0)
const i=[...a.flatMap(e=>above(e,null,s.get(e)?.permitted??0,t)),...[...r].flatMap(([e,n])=>n.flatMap(({wave:n,sites:o})=>above(e,n,o,t)))]
return i.length===0?[]:[{code:"limit.exceeded",effect:"warn",cohorts:i}]},findAtGate:e=>{const{members:t,cohort:n,policy:o}=e
if(!t.ok||(0,R.z)(e)||isEmergency(e))return[]
const r=e.risk?.waves?.name??null
const s=above(n,r,((0,ye.r)(e)??[]).length,o)
return s.length===0?[]:[{code:"limit.exceeded",effect:"deny",cohorts:s}]},describe:({effect:e,cohorts:t},{gate:n})=>({title:e==="deny"?"More sites than one deployment may reach":"The gate will be closed: more sites than one deployment may reach",expected:(0,r.aL)("as many sites in one deployment as the limit of the policy, or fewer"),observed:t.map(({cohort:e,wave:t,sites:n,limit:o})=>(0,r.cv)`${(0,r.aL)((0,s.LS)(n,"active site"))} of ${e}${t===null?(0,r.aL)(""):(0,r.cv)` in wave ${t}`}, of at most ${o}`),next:orEmergency((0,a.K2)((0,r.cv)`Change the policy in a pull request: raise ${"limits"}, or let the cohort go out in ${"waves"}, each with environments of its own.`),n)}),docs:{when:{deny:"the gate would hand out more sites than `limits` of the policy or of the cohort allow",warn:"a cohort of the release, or one of its waves, has more active sites than the limit, so that its gate will be closed"},next:"Change the policy: raise `limits`, or let the cohort go out in waves. A rollback passes limits."}})
function above(e,t,n,o){const r=(0,p.LF)(o,e)
return r!==null&&n>r?[{cohort:e,wave:t,sites:n,limit:r}]:[]}function describeRuleChange(e,t,n){const{paths:o}=e
const a=`${(0,s.LS)(o.length,"file")} that ${o.length===1?"decides":"decide"} where releases go`
if("commit"in t)return{title:`A commit without a pull request changed ${a}`,expected:be,observed:[(0,r.cv)`changed: ${(0,r.p_)(o)}`,t.commit===""?(0,r.aL)("a commit that belongs to no merged pull request; which one is not known"):(0,r.cv)`commit ${(0,r.rd)(t.commit)}, which belongs to no merged pull request`],next:(0,O.u3)((0,r.aL)("this commit"),n)}
if(t.baseline)return describeBaseline(e,t,n)
const i=cohortsOf(e.eligible)
return{title:`Pull request ${t.pull} changed ${a}, and ${i.length===0&&e.counted.length===0?"no policy owner has approved it":"lacks approvals that it needs"}`,expected:be,observed:[(0,r.cv)`changed: ${(0,r.p_)(o)}`,(0,r.cv)`${(0,pe.N)(t.pull)}, merged without ${i.length===0?(0,r.aL)("that approval"):(0,r.aL)("these approvals")}`,...i.length===0?[]:[(0,r.cv)`it changed which release manifests apply to ${(0,r.p_)(i)}`],...(0,m.Bw)(e)],next:approveNow(e,t,n)}}const be=(0,r.aL)("every change of the rules in a merged pull request with the approvals that the rules before it ask for")
function describeBaseline(e,{pull:t,plan:n},o){const s=o?.cohort??"<cohort>"
return{title:`Pull request ${t} gives the environment a baseline without the approvals that it needs`,expected:(0,r.aL)("the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it"),observed:[(0,r.cv)`${(0,pe.N)(t)}, merged without them: the baseline counts for nothing`,...(0,m.Bw)(e)],next:(0,a.K2)((0,r.cv)`Have ${(0,pe.N)(t)} approved now, though it is merged, by different people, among them a policy owner and an owner of ${s}${whoOf(e.eligible)}, in comments on it with this line:`,n===null?"/cohort approve <cohort> policy <digest>":(0,B.y)([...o===null?[]:[o.cohort],"policy"],n))}}function whoOf(e){if(e.length===0)return(0,r.aL)("")
const t=e.map(e=>e.cohort==="policy"?(0,r.cv)`of the policy: ${(0,m.he)(e)}`:(0,r.cv)`of ${e.cohort}: ${(0,m.he)(e)}`)
return(0,r.cv)` (${(0,r.fj)(t,"; ",6)})`}function approveNow(e,{pull:t,plan:n},o){const{eligible:s}=e
if(s.length===0||n===null){const e=(0,r.cv)`${(0,r.aL)("Pull request")} ${(0,r.h3)(t)} is merged, so approve it with a comment on it. Ask a policy owner of the rules before it to write`
return n===null?(0,a.K2)((0,r.cv)`${e} (the digest is the plan in the report on it):`,"/cohort approve policy <digest>"):(0,a.K2)((0,r.cv)`${e}:`,(0,B.y)(["policy"],n))}if(e.unreachable>0||!s.every(m.ZA))return(0,O.u3)((0,r.cv)`this change, which no one is left to approve`,o)
const i=s.map(({cohort:e})=>e)
return(0,m.cs)(people(s),[(0,B.y)(i,n)],{state:"merged",number:t},e)}function people(e){const t=e.map(e=>e.cohort==="policy"?(0,r.cv)`a policy owner of the rules before it (${(0,m.he)(e)})`:(0,r.cv)`an owner of ${e.cohort} (${(0,m.he)(e)})`)
return(0,r.fj)(t,", and from ",6)}function cohortsOf(e){return e.map(({cohort:e})=>e).filter(e=>e!=="policy")}const ke=(0,a.E8)({code:"policy.changed",find:e=>[...ownChange(e),...settingsIn(e)],findAtGate:({rules:e})=>e.filter(({approved:e})=>!e).map(({pull:e,paths:t,commit:n,plan:o,baseline:r,approvals:s})=>({code:"policy.changed",effect:e===null?"deny":"hold",paths:t,origin:e===null?{commit:n??""}:{pull:e.number,plan:o,baseline:r},owners:[],...s===null?$e:askedAtGate(s,r)})),describe:(e,t)=>{if(e.origin!==void 0)return describeRuleChange(e,e.origin,t.gate)
return e.sets===void 0?describeOwnChange(e,t):describeSetting(e,e.sets,t.release)},docs:{when:{hold:"the pull request changes the policy, the inventory file, something under `.github/` or a guarded path, and no policy owner has approved it; or it sets or moves a `baseline` without the approvals of a release across cohorts, a policy owner and an owner of that cohort among them",deny:"such a change came without a pull request (gate)"},next:"Ask one of `policy-owners` for an approving review on the head commit, or for `/cohort approve policy <digest>`. Where the policy names none, or none of them has write access, ask an administrator of the repository. At the gate: a merged pull request is approved by that comment still; a commit without one is answered for with a `baseline` of the environment in the policy."}})
function ownChange({scope:e,policy:t,approvals:n,changed:o}){const{policyNeeded:r,administrators:s}=n
const a=n.counted.filter(({forPolicy:e})=>e).map(({login:e})=>e)
if(a.length>=r)return[]
return[{code:"policy.changed",effect:"hold",paths:[...e.guarded,...o.unreadable],owners:t.policyOwners,administrators:s,needed:r,counted:a,eligible:n.eligible.filter(({cohort:e})=>e==="policy"),...(0,m.HR)(n)}]}function settingsIn({baselines:e,proposed:t}){return e.filter(({approved:e})=>!e).map(({cohort:e,environment:n,approvals:o})=>({code:"policy.changed",effect:"hold",paths:t===null?[]:[t.path],owners:[],sets:{cohort:e,environment:n},...askedAtGate(o,true)}))}function describeSetting(e,{cohort:t,environment:n},o){const{needed:s,counted:a,eligible:i}=e
return{title:"The pull request gives an environment a baseline, which takes the approvals of a release across cohorts",expected:(0,r.cv)`approvals by ${(0,r.aL)(`${s} different people`)}, among them a policy owner and an owner of ${t}, by the rules up to which all was approved`,observed:[(0,r.cv)`in ${n} its approvers will answer for everything up to the commit that it names`,a.length===0?(0,r.aL)("nobody of them has approved"):(0,r.cv)`approved by ${(0,r.p_)(a)}`,...(0,m.Bw)(e)],next:(0,m.cs)(people(i),(0,m.Jg)([t,"policy"],o),o?.pull??null,e)}}const $e={administrators:false,needed:1,counted:[],unattributed:[],unreadableTeams:[],eligible:[],unreachable:0}
function askedAtGate(e,t){const{administrators:n,policyNeeded:o,needed:r,counted:s,eligible:a,missing:i,unapproved:l}=e
const c=t||i.release>0?a.filter(({cohort:e})=>e!=="policy"):[]
const u=c.filter(({cohort:e})=>l.some(t=>t.cohort===e))
const d=t||i.policy>0?a.filter(({cohort:e})=>e==="policy"):[]
return{administrators:n,needed:Math.max(o,r),counted:s.map(({login:e})=>e),eligible:[...u.length>0&&!t?u:c,...d],...(0,m.HR)(e)}}function describeOwnChange(e,t){const{paths:n,needed:o,counted:a}=e
return{title:`The pull request changes ${(0,s.LS)(n.length,"file")} that ${n.length===1?"decides":"decide"} where releases go`,expected:(0,r.aL)(o>1?`the approval of ${o} policy owners`:"the approval of a policy owner"),observed:[(0,r.cv)`changed: ${(0,r.p_)(n)}`,a.length===0?(0,r.aL)("no policy owner has approved"):(0,r.cv)`approved by ${(0,r.p_)(a)}`,...(0,m.Bw)(e)],next:ownChangeNext(e,t)}}function ownChangeNext(e,{release:t}){const n=(0,m.Jg)(["policy"],t)
if(e.administrators)return(0,m.cs)((0,r.aL)(e.owners.length===0?"an administrator of the repository, since the policy names no policy owners":"an administrator of the repository, since no policy owner has write access"),n,t?.pull??null,{...e,unreadableTeams:[]})
return(0,m.cs)((0,r.cv)`a policy owner (${(0,m.Q5)(e.eligible,false)})`,n,t?.pull??null,e)}const xe=["version: 1","inventory:","  provider: file","  path: inventory/sites.csv","cohorts:","  <cohort>:","    select: <attribute>=<value>","    owners: [<login>, <another login>]","    environments: [<GitHub environment>]"]
const Oe=(0,a.E8)({code:"policy.missing",describe:({path:e,branch:t})=>({title:"There is no policy",expected:(0,r.cv)`a policy at ${e} on the default branch, ${t}`,observed:[(0,r.aL)("no such file")],next:(0,a.K2)((0,r.cv)`Merge a policy at ${e} into ${t}, in a pull request that changes nothing else and that an administrator of the repository approves. The smallest one that checks and gates can work with:`,...xe)}),docs:{when:{error:"there is no policy at `policy-path` on the default branch"},next:"Merge a policy first, in a pull request that changes nothing else: an administrator of the repository approves it, and its report says what it would do. The policy of a pull request judges nothing: a release does not bring its own rules."}})
const Se=(0,a.E8)({code:"policy.invalid",find:({proposed:e,trial:t})=>{const n=e===null||e.problems.length===0?[]:[{code:"policy.invalid",effect:"deny",path:e.path,problems:e.problems}]
return[...n,...(t?.mistakes??[]).map(({path:e,problems:t})=>({code:"policy.invalid",effect:"deny",path:e,problems:t}))]},findAtGate:e=>{const{risk:t,policy:n,cohort:o}=e
const r=(0,p.x8)({freezes:(0,Y._1)(n.freezes,o)})
const s=t===null||(0,R.z)(e)?[]:t.unreadable
return s.filter(({path:e})=>r.includes(e)).map(({path:e,problems:t})=>({code:"policy.invalid",effect:"error",path:e,problems:t}))},describe:({effect:e,path:t,problems:n})=>{const o=e==="error"?"The policy":"A file that decides where releases go"
return{title:`${o} has ${(0,s.LS)(n.length,"mistake")}`,expected:e==="error"?(0,r.cv)`a valid policy at ${t} on the default branch`:(0,r.cv)`${t} without mistakes, before it is merged`,observed:n.map(a.BJ),next:(0,a.u_)(e==="error"?(0,r.cv)`${t} on the default branch, in a pull request that changes nothing else`:(0,r.cv)`${t} in this pull request`,n)}},docs:{when:{error:"the policy on the default branch has mistakes; each is listed with line, column and what is allowed",deny:"the policy, the inventory file or another file that the policy names has mistakes as the pull request would change it"},next:"Denied: correct the file in this pull request. Error: correct it in a pull request that changes nothing but the policy; that one needs the approval of an administrator of the repository, and every other is an error until it is merged."}})
const je=(0,a.E8)({code:"policy.unmatched",find:({trial:e})=>e===null||e.unmatched.length===0?[]:[{code:"policy.unmatched",effect:"warn",items:e.unmatched}],describe:({items:e})=>({title:`The policy names ${(0,s.LS)(e.length,"thing")} that nothing matches`,expected:(0,r.aL)("globs that match something in the repository, and owners with write access"),observed:e.map(describeUnmatched),next:(0,a.K2)((0,r.aL)("Correct the spelling in this pull request, or leave it where what it names is still to come."))}),docs:{when:{warn:"a glob of `paths`, `guarded`, `manifests` or `branches` in a changed policy matches nothing in the repository, or an owner has no write access"},next:"Correct the spelling in the pull request, or give the owner write access. Leave it where what it names is still to come."}})
function describeUnmatched({key:e,value:t,kind:n}){switch(n){case"path":return(0,r.cv)`${e}: no path matches ${t}`
case"branch":return(0,r.cv)`${e}: no branch matches ${t}`
case"owner":return(0,r.cv)`${e}: ${t} has no write access to this repository`}}var Pe=n(8667)
const qe=(0,a.E8)({code:"reach.undeclared",find:({scope:e,policy:t,declaration:n})=>{if(n.kind!=="read")return[]
const o=n.declaration.cohorts
const r=(0,Pe._5)(n.declaration,t)
if(r.kind==="named"&&r.dimensions.size===0)return[]
const s=[...t.cohorts.values()].flatMap(t=>{const n=e.reach.get(t.name)
return n===void 0||(0,Pe.AZ)(r,t)?[]:[{cohort:t.name,paths:n}]})
return s.length===0?[]:[{code:"reach.undeclared",effect:"deny",declared:o,reached:s}]},describe:({declared:e,reached:t},{release:n})=>{const o=[...e,...t.map(({cohort:e})=>e)].toSorted()
const a=n?.policy.approvals.cross??2
return{title:`Changed paths reach ${(0,s.LS)(t.length,"cohort")} that the declaration does not cover`,expected:(0,r.cv)`changes that reach only ${(0,r.p_)(e)}`,observed:t.map(({cohort:e,paths:t})=>(0,r.cv)`${e} is reached by ${(0,r.aL)((0,s.LS)(t.length,"path"))}: ${(0,r.p_)(t,3)}`),next:(0,i.S6)((0,r.cv)`${reachedNext(t.flatMap(({paths:e})=>e),n)}If ${(0,r.p_)(t.map(({cohort:e})=>e))} ${(0,r.aL)(t.length===1?"is":"are")} meant to receive this change too, declare ${(0,r.aL)(t.length===1?"it":"them")} (several cohorts of one dimension need ${(0,r.aL)((0,s.LS)(a,"approval"))}). `,o,n)}},docs:{when:{deny:"a changed path reaches a cohort that the declaration does not cover"},next:"Move these paths to a release of their own. Declare the cohort as well only if it is meant to receive the change."}})
function reachedNext(e,t){return t?.pull.state==="merged"?(0,r.aL)(""):(0,r.cv)`Move the changes of ${(0,r.p_)([...new Set(e)],3)} to a pull request of their own. `}var Ae=n(953)
const Ce=(0,a.E8)({code:"gate.standing-condition",find:({standing:e})=>{if(e.length===0)return[]
const t=[...new Set(e.flatMap(e=>e.environments))].toSorted(Ae.U)
const n=e.map(({path:e,problems:t,offenders:n})=>({path:e,problems:t,offenders:n}))
return[{code:"gate.standing-condition",effect:"warn",manifests:n,environments:t}]},findAtGate:e=>{const t=e.standing.filter(({problems:e,offenders:t})=>e.length>0||(t??[]).length>0)
if(t.length===0)return[]
const{rollback:n}=e
const o=t.every(({problems:e})=>e.length===0)
const r=((0,ye.r)(e)??[]).length>0
const s=n.applies&&o&&r?"warn":"deny"
return[{code:"gate.standing-condition",effect:s,manifests:t}]},describe:({effect:e,manifests:t,environments:n},{gate:o})=>({title:standing_titleOf(t,n===void 0?"of the deployed commit":"that will stand"),expected:(0,r.aL)("every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions"),observed:[...t.flatMap(({path:e,problems:t,offenders:n})=>[...t.map(a.BJ),...[...Map.groupBy(n??[],reasonOf)].map(([,t])=>(0,r.cv)`${e}: ${describeAlike(t)}`)]),...n===void 0?[]:[(0,r.cv)`as things stand, these gates will be closed: ${(0,r.p_)(n,5)}`]],next:e==="deny"&&o?.rollback.applies===true?backNext(t):standing_nextOf(e,t,n)}),docs:{when:{deny:"a site that would be handed out is not covered by a manifest in the tree of the deployed commit, or does not meet its conditions; or such a manifest cannot be read",warn:"check: the same as things stand, so that a gate will be closed; gate: the same on a rollback, where the sites are left out"},next:"Correct the sites in the inventory, or widen, mend or delete the manifest in a pull request. A site that joined the cohort after a release is judged like the others."}})
function standing_titleOf(e,t){const n=new Set(e.flatMap(({offenders:e})=>(e??[]).map(({id:e})=>e)))
const o=e.filter(({problems:e})=>e.length>0)
return o.length>0?`${(0,s.LS)(o.length,"manifest")} ${t} cannot be read or ${o.length===1?"names":"name"} no known cohort`:`${(0,s.LS)(n.size,"site")} ${n.size===1?"does":"do"} not meet ${(0,s.LS)(e.length,"manifest")} ${t}`}function standing_nextOf(e,t,n){const o=(0,r.p_)(t.map(({path:e})=>e),3)
const s=t.flatMap(({problems:e})=>e.flatMap(({paste:e})=>e??[]))
const i=s.find(({into:e})=>e==="manifest")
if(n!==void 0&&i?.into==="manifest")return(0,a.K2)((0,r.cv)`Put the whole declaration into the release manifest ${i.path}: once merged it stands by itself, without the description and the labels. Until then these gates stay closed:`,...i.lines.map(e=>(0,r.n8)`${e}`))
if(n!==void 0)return(0,a.K2)((0,r.cv)`Correct the sites that ${o} keeps out in the inventory, or widen, mend or delete the manifest, in this pull request or in another. Until then these gates stay closed.`)
return e==="warn"?(0,a.K2)((0,r.aL)("These sites are left out. Deploy to the sites in the file, and to no others.")):(0,a.K2)((0,r.cv)`Widen, mend or delete ${o} in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.`)}function backNext(e){const t=(0,r.p_)(e.map(({path:e})=>e),3)
return e.some(({problems:e})=>e.length>0)?(0,a.K2)((0,r.cv)`An older commit keeps its manifests. Where one names a cohort by a former name, give the cohort that name as ${"formerly"} in the policy. Otherwise undo the change by a pull request, with ${t} mended or deleted, and deploy that.`):(0,a.K2)((0,r.cv)`An older commit keeps its manifests. Correct these sites in the inventory, or undo the change by a pull request, with ${t} widened or deleted, and deploy that.`)}function reasonOf({why:e,reasons:t}){return JSON.stringify([e,t])}function describeAlike(e){const t=(0,r.p_)(e.map(({id:e})=>e),5)
const[{why:n,reasons:o}]=[e[0]??{why:"not-covered",reasons:[]}]
switch(n){case"not-covered":return(0,r.cv)`does not cover ${t}`
case"incapable":return(0,r.cv)`${t}: ${(0,r.p_)(o)} does not hold`
case"unproven":return(0,r.cv)`${t}: ${(0,r.p_)(o)} is not known`
case"ambiguous":return(0,r.cv)`${t} in several cohorts of one dimension: ${(0,r.p_)(o)}`
case"outside-cohort":return(0,r.cv)`${t} outside of its cohorts`
case"inactive":return(0,r.cv)`${t} with the status ${(0,r.p_)(o)}`
case"unknown":return(0,r.cv)`${t} not in the inventory`
case"disputed":return(0,r.cv)`${t} disputed by another source: ${(0,r.p_)(o)}`}}const Le=(0,a.E8)({code:"gate.superseded",findAtGate:({branch:e,commit:t,inTheWay:n,rollback:o,environment:r})=>e===null||n.length===0?[]:[{code:"gate.superseded",effect:"deny",commit:t,environment:r,rollback:o.asked,inTheWay:n}],describe:e=>{const{commit:t,environment:n,rollback:o,inTheWay:s}=e
const a=s.some(({stand:e})=>e==="newer")
return{title:a?`The commit is older than what is deployed${o?", and the environment has never had it":""}`:"The commit lacks changes that are deployed",expected:(0,r.cv)`a commit that holds everything that is deployed to ${n}, or a rollback to one that it has had`,observed:s.map(e=>observe(e,t)),next:a?olderNext(e):lackingNext(e)}},docs:{when:{deny:"the commit is older than what is deployed or half deployed, or lacks pull requests of it, and this is no permitted rollback"},next:"Run the deploy job at the tip of the release branch. To roll back, start the run at a commit that the environment has had, with `rollback: true`. Where the commit lacks deployed pull requests, merge them into its branch first; `rollback: true` lets them go."}})
function observe({commit:e,stand:t,finished:n,pulls:o,direct:s},a){const i=(0,r.aL)(n?"deployed":"half deployed: its deployment failed or is under way")
if(t==="newer")return(0,r.cv)`${(0,r.rd)(e)}, ${i}; ${(0,r.rd)(a)} is an ancestor of it`
const l=[...o.map(e=>(0,pe.N)(e)),...s.length===0?[]:[(0,r.cv)`commits without a pull request ${(0,r.fj)(s.map(r.rd),", ",3)}`]]
return(0,r.cv)`${(0,r.rd)(e)}, ${i}; would be lost: ${l.length===0?(0,r.aL)("what it has and this commit lacks"):(0,r.fj)(l,", ",10)}`}const Me=(0,r.aL)("run the deploy job at the tip of the release branch")
function olderNext({commit:e,environment:t,rollback:n}){return n?(0,a.K2)((0,r.cv)`To deploy what is newest, ${Me}. To roll back, start the run at a commit that a successful deployment of ${t} has had.`):(0,a.K2)((0,r.cv)`To deploy what is newest, ${Me}. Only if this is a rollback, start the run at ${(0,r.rd)(e)} again with this input (the environment must have had the commit before):`,"rollback: true")}function lackingNext({commit:e,inTheWay:t}){const n=[...new Set(t.flatMap(e=>e.pulls))]
const o=n.length===0?(0,r.aL)("what would be lost"):(0,r.fj)(n.map(pe.N),", ",5)
return(0,a.K2)((0,r.cv)`Bring ${o} onto this branch by a pull request, and run the deploy job there. Only if it is to be taken away, start the run at ${(0,r.rd)(e)} again with this input:`,"rollback: true")}var Ie=n(4086)
const _e=siteCode({code:"site.outside-cohort",kind:"outside-cohort",title:(e,t,n)=>`${e} ${t?"is":"are"} outside the declared ${declaredOf(n).length===1?"cohort":"cohorts"}`,expected:e=>(0,r.cv)`every targeted site in ${(0,r.p_)(declaredOf(e))}`,group:({site:e})=>e.cohorts,observed:e=>e.length===0?(0,r.aL)("in no cohort"):(0,r.cv)`in ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),docs:{when:{deny:"a targeted site is not covered by the declaration"},next:"Take the sites out of the manifest. If the change is meant for them, declare their cohort as well: its owners must then approve, too."}})
function declaredOf(e){return[...new Set(e.flatMap(({reasons:e})=>e))]}const Te=siteCode({code:"site.unknown",kind:"unknown",title:(e,t)=>`${e} ${t?"is":"are"} not in the inventory`,expected:()=>(0,r.aL)("every targeted site in the inventory"),group:()=>[],observed:()=>(0,r.aL)("not found"),next:({sites:e},t)=>(0,a.K2)((0,r.cv)`Correct ${(0,r.p_)(e.map(({site:e})=>e.id),3)} in ${(0,Ie.zV)(t)}, or add ${(0,r.aL)(e.length===1?"the site":"the sites")} to the inventory first.`),docs:{when:{deny:"the manifest lists an id that the inventory does not have"},next:"Correct the id, or add the site to the inventory first."}})
const Re=siteCode({code:"site.inactive",kind:"inactive",title:(e,t)=>`${e} ${t?"has":"have"} a status that releases must not reach`,expected:(e,t)=>(0,r.cv)`sites of status ${(0,r.p_)(t?.policy.releases.statuses??[])}`,group:({reasons:e})=>e,observed:e=>(0,r.cv)`with status ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),docs:{when:{deny:"the manifest lists a site whose status is not one of `releases.statuses`"},next:"Take the site out of the manifest, or correct the inventory where it is wrong about the status."}})
const Ye=siteCode({code:"site.incapable",kind:"incapable",title:(e,t)=>`${e} ${t?"does":"do"} not meet the conditions of the change`,expected:(e,t)=>conditions(t),group:({reasons:e})=>e,observed:e=>(0,r.cv)`not meeting ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),docs:{when:{deny:"a targeted site does not meet a condition (`requires`, `forbids`)"},next:"Leave the sites out, or correct the inventory where it is wrong about them."}})
const Ee=siteCode({code:"site.unproven",kind:"unproven",title:(e,t)=>`${e} ${t?"has":"have"} no value for a condition of the change`,expected:()=>(0,r.aL)("a known value for each condition at every targeted site, since unknown counts as not met"),group:({reasons:e})=>e,observed:e=>(0,r.cv)`with no value for ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),docs:{when:{deny:"a targeted site has no value for an attribute in a condition (`requires`, `forbids`)"},next:"Leave the sites out, or record the value in the inventory. Unknown counts as not met. Where a missing key means no, write `forbids: frozen` and not `forbids: frozen=true`: it asks whether the key is there at all. Where no site has a value, the name of the attribute is probably misspelt."}})
const Ne=siteCode({code:"site.disputed",kind:"disputed",atGate:true,title:(e,t)=>`${e} ${t?"is":"are"} not confirmed by a further source`,expected:(e,t)=>(0,r.cv)`every targeted site, of status ${(0,r.p_)(t?.policy.releases.statuses??[])} in the inventory, to be in each source of ${"inventory.confirm"} with a status of its ${"expect"}`,group:({reasons:e})=>e,observed:([e="",t=""])=>(0,r.cv)`in ${e}: ${t}`,next:()=>(0,a.K2)((0,r.cv)`Find out which of the two is right, and correct the other. Until then leave the sites out of this release, or out of the inventory's active ones.`),docs:{when:{deny:"a source of `inventory.confirm` does not have a targeted site, or with another status"},next:"Find out which of the two sources is right, and correct the other."}})
function conditions(e){return e?.declaration.kind==="read"?(0,r.aL)("every targeted site to meet the conditions that the declaration requires and forbids"):(0,r.aL)("every targeted site to meet the conditions")}const Be=(0,a.E8)({code:"gate.site-ahead",findAtGate:({groups:e,rollback:t,commit:n})=>{const o=(e??[]).flatMap(e=>e.stand==="newer"&&e.commit!==null?[{commit:e.commit,ids:e.sites}]:[])
return o.length===0||t.applies?[]:[{code:"gate.site-ahead",effect:"warn",commit:n,ahead:o}]},describe:({commit:e,ahead:t})=>({title:`${(0,s.LS)(count(t),"site has","sites have")} a newer commit already, and ${count(t)===1?"is":"are"} left out`,expected:(0,r.cv)`no site with a newer commit than ${(0,r.rd)(e)}`,observed:t.map(e=>(0,r.cv)`${(0,r.rd)(e.commit)}: ${(0,r.p_)(e.ids,10)}`),next:(0,a.K2)((0,r.aL)("Leave these sites as they are: the list does not have them, and they have more than this commit."))}),docs:{when:{warn:"with `releases.deployed: sites`, a site has a newer commit than that of the run"},next:"Nothing for the deployment: the sites are left out of the file. To take them back, roll back with `rollback: true`."}})
function count(e){return e.reduce((e,{ids:t})=>e+t.length,0)}const De=(0,a.E8)({code:"stack.waiting",describe:({layers:e})=>({title:`${(0,s.LS)(e.length,"pull request")} below in the stack ${e.length===1?"is":"are"} not ready`,expected:(0,r.aL)("every pull request below in the stack to be allowed, at the commit that this one stands on"),observed:e.map(observed),next:(0,a.K2)((0,r.cv)`${(0,r.fj)(e.map(step),". ")}. Then comment ${"/cohort recheck"} here: a change below starts no judgement of this one.`,"/cohort recheck")}),docs:{when:{hold:"the base branch is the head of another open pull request, and that one, or one below it, would not be allowed at the commit that this one stands on"},next:"Bring the pull requests below to *Allowed*, and rebase this one where one of them has new commits. Then comment `/cohort recheck`."}})
function observed({number:e,verdict:t,moved:n}){if(n)return(0,r.cv)`${(0,pe.N)(e)} has commits that this one does not stand on`
return(0,r.cv)`${(0,pe.N)(e)}: ${(0,r.aL)(t)}`}function step({number:e,moved:t}){return t?(0,r.cv)`Rebase this branch on the head of ${(0,pe.N)(e)}`:(0,r.cv)`Follow the report on ${(0,pe.N)(e)}`}const ze=[we,ue,F,W]
const Fe=emergencyUsed(e=>{const t=e.risk===null?e:{...e,risk:{...e.risk,emergency:null}}
return ze.filter(({findAtGate:e})=>e(t).length>0).map(({code:e})=>e)})
const We=[Q,Z,Oe,Se,P,q,ee,te,ne,oe,re,se,W,w,b,k,$,l,_e,qe,h,Ye,Ee,Te,Re,Ne,d,x,G,M,Le,C,Ce,_.a,_.cG,ve,ge,me,we,de,he,ue,F,De,g,v,ke,Be,H,I,J,je,le,ae,K,Fe]
const{find:Ke,findAtGate:Ue,findAtVerify:Ge,describe:He,inReadingOrder:Ve}=catalogueOf(We)}),5379:((e,t,n)=>{n.d(t,{Ao:()=>judgeGateFacts,FL:()=>judgeVerification,fP:()=>judgeRelease,ff:()=>afterLimits,ir:()=>withFinding,oo:()=>undecided})
var o=n(7062)
var r=n(8027)
var s=n(4431)
var a=n(3197)
var i=n(7457)
function judgeRelease(e,t,n,o=e){const{pull:s,plan:a,scope:i}=e
const l=(0,r.xS)(e,t,n,o)
return{...judgeFacts(l),pull:s,facts:l,plan:a,note:i.release?null:skipNote(i)}}function undecided({pull:e,plan:t},n){return{verdict:"error",findings:[n],pull:e,facts:null,plan:t,note:null}}function withFinding(e,t){const n=e.facts?.scope.release===false?"skip":"allow"
return{...e,...(0,s._U)([...e.findings,t],n)}}function afterLimits(e,t){const n=t.find(e=>e!==null)
return!n||e.verdict!=="hold"?e:{...e,...(0,s._U)([...e.findings,{...n,effect:"error"}],"allow")}}function judgeFacts(e){return(0,s._U)((0,a.I6)(e),e.scope.release?"allow":"skip")}function judgeGateFacts(e){const t=e.releases.filter(i.H0).flatMap(({outcome:e})=>e.findings)
return(0,s._U)([...(0,a.yy)(e),...t],(0,o.T4)(e)?"skip":"allow")}function judgeVerification(e,t=[]){return(0,s._U)([...(0,a.Mq)(e),...t],"allow")}function skipNote(e){return e.onReleaseBranch?"No changed path makes a release.":"The base branch is not a release branch."}}),1836:((e,t,n)=>{n.d(t,{N:()=>pullName})
var o=n(7490)
function pullName(e){return(0,o.cv)`pull request ${(0,o.h3)(e)}`}}),1919:((e,t,n)=>{n.d(t,{Bw:()=>obstacles,HR:()=>shortfallOf,Jg:()=>approvalLines,Q5:()=>describeEligibleFor,ZA:()=>mayBeAsked,cs:()=>askForApproval,he:()=>describeEligible})
var o=n(7547)
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
if(c.length>0||o.unreachable>0)return(0,i.K2)((0,a.cv)`${l}${whereNobodyIsLeft(c,o)}`)
const u=r>1?(0,a.aL)(`Approvals by ${r} different people are needed. `):(0,a.aL)("")
if(n?.state==="merged")return(0,i.K2)((0,a.cv)`${l}${u}Pull request ${(0,a.h3)(n.number)} is merged, so approve it with a comment on it. Get this line from ${e}:`,...t)
if(n?.state==="unopened")return(0,i.K2)((0,a.cv)`Open the pull request. ${u}Then get an approving review of its head commit from ${e}.`)
const d=(0,a.cv)`${l}${u}Get an approving review of the head commit from ${e}`
return t.length===0?(0,i.K2)((0,a.cv)`${d}.`):(0,i.K2)((0,a.cv)`${d}, or this comment:`,...t)}function whereNobodyIsLeft(e,{unreachable:t,eligible:n}){const o=e.length>0?e:n
const i=(0,a.gP)(o.map(({cohort:e})=>e==="policy"?"policy-owners":e))
const l=o.flatMap(({excluded:e})=>e).filter(({reason:e})=>e==="no-write-access")
const c=l.length===0?(0,a.aL)(""):(0,a.cv)`, give ${(0,a.gP)(l.map(({owner:e})=>(0,r.n4)(e)))} write access`
const u=e.length>0?(0,a.cv)`No one is left who may approve for ${i}`:(0,a.aL)(`${(0,s.LS)(t,"more person is","more people are")} needed than may approve`)
return(0,a.cv)`${u}. Name another owner of ${i} in a change of the policy${c}, or let another author make the change in a pull request of their own.`}function mayBeAsked({owners:e,administrators:t}){return t||e.length>0}function approvalLines(e,t){return t===null||t.pull.state==="unopened"||e.length===0?[]:[(0,o.y)(e,t.plan)]}function describeEligible(e){if(e.administrators)return(0,a.aL)("an administrator of the repository")
return e.owners.length===0?(0,a.aL)("no one"):(0,a.gP)(e.owners.map(r.n4))}function describeEligibleFor(e,t){const n=e.map(e=>t?(0,a.cv)`${describeEligible(e)} for ${e.cohort}`:describeEligible(e))
return n.length>0?(0,a.fj)(n,", and from ",6):(0,a.aL)("one more owner of an involved cohort")}}),4086:((e,t,n)=>{n.d(t,{WY:()=>isLeftOut,ov:()=>leaveOut,zV:()=>targets})
var o=n(6224)
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
return(0,a.K2)((0,s.cv)`${f}${c}${h}${absence(e,t)}`)}function withoutAnyValue(e,t){const n=t?.resolution?.ok===true?t.resolution.value.targets.length:0
const[o,...r]=e
if(o===void 0||r.length>0||o.code!=="site.unproven")return null
if(n<2||o.sites.length<n)return null
const i=[...new Set(o.sites.flatMap(({reasons:e})=>e))]
return(0,a.K2)((0,s.cv)`No targeted site has a value for ${(0,s.p_)(i)}. Correct the name of the attribute, or record its values in the inventory.${absence(e,t)}`)}function reason({code:e,sites:t},n){const o=[...new Set(t.flatMap(e=>e.reasons))]
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
return o.includes("body")?(0,i.K2)((0,a.cv)`${e}Set the labels ${r} and no others, and write this line in the description:`,targetLine(t)):(0,i.K2)((0,a.cv)`${e}Set the labels ${r} and no others.`)}function inManifest(e,t,n){const[r]=n.scope.manifests
const s=(0,o.V)(withCohorts(t,n)).map(e=>(0,a.n8)`${e}`)
const l=(0,a.cv)`and let the description and labels name no others`
return r===void 0?(0,i.K2)((0,a.cv)`${e}Put this into a release manifest, ${manifestPath(n)}, ${l}:`,...s):(0,i.K2)((0,a.cv)`${e}Write this line in the release manifest ${r}, ${l}:`,...s.slice(0,1))}function manifestPath({policy:e}){return e.releases.manifests[0]??"releases.manifests of the policy"}function mustStand(e,{policy:t,pull:n}){return(0,r.fD)(t).standing&&e[0]!=="all"&&n.state!=="merged"}function withCohorts(e,{declaration:t}){const n=t.kind==="read"?t.declaration:{cohorts:[],all:false,requires:[],forbids:[],expect:null,change:null,targets:{kind:"covered"}}
return{...n,cohorts:e,all:e[0]==="all"}}}),3806:((e,t,n)=>{n.d(t,{G:()=>baselineLine,ls:()=>yamlName,u3:()=>answerFor})
var o=n(3966)
var r=n(7490)
var s=n(5731)
function answerFor(e,t){return(0,s.K2)((0,r.cv)`Give this environment a ${"baseline"} in the policy, in a pull request: its approvers answer for ${e}. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:`,baselineLine(t))}function baselineLine(e){if(e===null)return"- { name: <environment>, job: <its job>, baseline: <full commit id> }"
const{policy:t,cohort:n,environment:s,commit:a}=e
const i=(0,o.Zw)(t,n,s)
return i===null?(0,r.n8)`- { name: ${yamlName(s)}, baseline: ${a} }`:(0,r.n8)`- { name: ${yamlName(s)}, job: ${JSON.stringify(i)}, baseline: ${a} }`}function yamlName(e){return/^[a-z][a-z0-9_-]*$/i.test(e)?e:JSON.stringify(e)}}),7381:((e,t,n)=>{n.d(t,{K2:()=>ownersOf,Kc:()=>concerns,Wx:()=>administratorsStandIn,lC:()=>judgePerson})
var o=n(5862)
function judgePerson(e,t){const{login:n,named:r,access:s,url:a}=e
const{policy:i,involved:l,people:c}=t
const u=l.cohorts.filter(e=>r===null||r.includes(e))
const d=t.guarded&&(r===null||r.includes("policy"))
if(u.length===0&&!d)return"not-involved"
const h=u.map(e=>({cohort:e,owns:(0,o.S4)(ownersOf(e,i),n,c.teams)}))
const f=h.filter(e=>e.owns==="yes").map(({cohort:e})=>e)
const p=d?ownsPolicy(n,t):"no"
if(f.length===0&&p!=="yes"){if(p==="unknown"&&administratorsStandIn(t))return"access-unknown"
return p==="unknown"||h.some(e=>e.owns==="unknown")?"team-unreadable":"not-an-owner"}return t.contributors.get(n.toLowerCase())??accessReason(s)??{login:n,cohorts:f,forPolicy:p==="yes",url:a}}function accessReason(e){switch(e){case"unknown":return"access-unknown"
case"none":return"no-write-access"
case"write":case"admin":return null}}function ownersOf(e,t){return t.cohorts.get(e)?.owners??[]}function ownsPolicy(e,t){if(!administratorsStandIn(t))return(0,o.S4)(t.policy.policyOwners,e,t.people.teams)
const n=(0,o.YK)(t.people,e)
return n==="unknown"?"unknown":n==="admin"?"yes":"no"}function administratorsStandIn({guarded:e,people:t}){return e&&!t.policyOwnerPresent}function concerns(e,t){const{policy:n,involved:r,people:s,release:a,guarded:i}=t
const l=(a?r.cohorts:[]).filter(t=>(0,o.S4)(ownersOf(t,n),e,s.teams)!=="no")
return i&&ownsPolicy(e,t)!=="no"?[...l,"policy"]:l}}),2933:((e,t,n)=>{n.d(t,{l_:()=>d,aN:()=>anyApproval,Gv:()=>commandPlaces,li:()=>formerTextsOf,lD:()=>heldTo,Ov:()=>voters})
var o=n(7381)
var r=n(7547)
var s=n(5862)
var a=n(6291)
var i=n(760)
const l={voters:e=>[...written(e).filter(e=>(0,i.dN)(e)).map(({author:e})=>e),...e.timeline.flatMap(e=>e.kind==="comment-deleted"?[e.author]:[])],hasApproval:e=>written(e).some(e=>(0,i.GO)(e).some(({verb:e})=>e==="approve")),heldTo:()=>[],votes:judgeComments,vetoes:(e,t)=>[...written(e).flatMap(e=>statementsOf(e,t)),...deletions(e)],writings:e=>written(e).map(e=>({writing:e,at:e.createdAt,approves:true}))}
const c="\x3c!-- cohort-guard --\x3e"
function written({comments:e}){return e.filter(({mine:e,body:t})=>!e||!t.startsWith(c))}function judgeComments(e){return e.pull.comments.filter(({mine:e})=>!e).flatMap(t=>(0,i.GO)(t).flatMap(n=>{if(n.verb!=="approve")return[]
const o=judgeComment(t,n,e)
return typeof o==="string"?[{login:t.author?.login??"ghost",reason:o,via:"comment",url:t.url}]:[o]}))}function judgeComment(e,t,n){const{author:r,url:a}=e
if(r===null)return"account-gone"
if(r.kind!=="user")return"bot"
if(e.edited)return"edited"
if(e.hidden)return"hidden"
const i=(0,s.YK)(n.people,r.login)
return wrongDigest(t,n.plan)??(0,o.lC)({login:r.login,named:t.cohorts,access:i,url:a},n)}function wrongDigest({digest:e},t){if(e===null)return"digest-missing"
if(e.length<r.Y1)return"digest-short"
return t.startsWith(e.toLowerCase())?null:"digest-outdated"}function statementsOf(e,t){const{author:n,url:o,createdAt:r}=e
const s=!e.edited&&!e.hidden&&(0,i.GO)(e).some(({verb:e})=>e==="approve")
return[...s?(0,a.Eo)(n,"approve",r,o):[],...(0,a.wM)(e,r,t,"command")]}function deletions({timeline:e,url:t}){return e.flatMap(e=>{if(e.kind!=="comment-deleted"||e.author===null||(0,i._m)(e.by,e.author.login))return[]
return(0,a.Eo)(e.author,"doubt",e.at,t)})}const u={voters:e=>e.reviews.filter(e=>isVote(e)||(0,i.dN)(e)).map(({author:e})=>e),hasApproval:e=>e.reviews.some(({state:e})=>e==="approved"),heldTo:e=>e.reviews.filter(({state:t,commit:n})=>t==="approved"&&n===e.head).map(({submittedAt:e})=>e??""),votes:judgeReviews,vetoes:reviews_statementsOf,writings:e=>e.reviews.map(e=>({writing:e,at:e.submittedAt??a.oc,approves:false}))}
function isVote(e){return e.state==="approved"||e.state==="changes-requested"||e.state==="dismissed"}function judgeReviews(e){const t=Map.groupBy(e.pull.reviews.filter(isVote),e=>e.author?.login.toLowerCase()??"")
return[...t.values()].flatMap(t=>{const n=t.reduce((t,n)=>isLater(n,t,e.pull.head)?n:t)
return t.flatMap(t=>{if(t!==n)return t.state==="approved"?[discounted(t,"superseded")]:[]
if(t.state==="changes-requested")return[]
const o=judgeReview(t,e)
return[typeof o==="string"?discounted(t,o):o]})})}function discounted({author:e,url:t},n){return{login:e?.login??"ghost",reason:n,via:"review",url:t}}function isLater(e,t,n){const[o,r]=[e.submittedAt??a.oc,t.submittedAt??a.oc]
return o>r||o===r&&worth(e,n)<worth(t,n)}function worth(e,t){if(e.state!=="approved")return e.state==="dismissed"?1:0
return e.commit===t?3:2}function judgeReview(e,t){const{author:n,url:r,submittedAt:s}=e
if(n===null)return"account-gone"
if(n.kind!=="user")return"bot"
if(e.state==="dismissed")return"dismissed"
if(e.commit!==t.pull.head)return"stale-head"
const a=e.canPush?"write":"none"
const i=(0,o.lC)({login:n.login,named:null,access:a,url:r},t)
if(typeof i==="string")return i
if(s===null)return"body-unreadable"
return t.changedSince(s)??i}function reviews_statementsOf(e,t){const n=new Map(e.timeline.flatMap(e=>e.kind==="review-dismissed"?[[e.review,e]]:[]))
return e.reviews.flatMap(e=>[...stateOf(e,n.get(e.id)),...(0,a.wM)(e,e.submittedAt??a.oc,t,null)])}function stateOf(e,t){const{author:n,submittedAt:o,url:r}=e
const veto=()=>(0,a.Eo)(n,"veto",o??a.oc,r)
const approve=()=>(0,a.Eo)(n,"approve",o??"",r)
switch(e.state){case"approved":return approve()
case"changes-requested":return veto()
case"dismissed":if(t?.was==="approved")return approve()
return t!==void 0&&n!==null&&(0,i._m)(t.by,n.login)?[]:veto()
case"commented":case"pending":return[]}}const d=[u,l]
function voters(e){const t=d.flatMap(t=>t.voters(e))
const n=new Map(t.flatMap(e=>e?.kind==="user"?[[e.login.toLowerCase(),e.login]]:[]))
return[...n.values()]}function anyApproval(e){return d.some(t=>t.hasApproval(e))}function heldTo(e){return d.flatMap(t=>t.heldTo(e))}function commandPlaces(e){return d.flatMap(t=>t.writings(e))}function formerTextsOf(e,t){const n=new Set(t.map(e=>e.toLowerCase()))
const o=commandPlaces(e).filter(({writing:e})=>e.author!==null&&n.has(e.author.login.toLowerCase())).flatMap(({writing:e})=>(0,i.ae)(e))
return[...new Set(o)]}}),7547:((e,t,n)=>{n.d(t,{P4:()=>readCommands,Y1:()=>f,y:()=>approveLine})
var o=n(2922)
var r=n(2745)
var s=n(8086)
var a=n(9416)
var i=n(2419)
function readCommands(e){const t=(0,a.S)(e)
if(t===null)return[{verb:"unreadable",meant:null,written:""}]
return t.filter(e=>e.within!=="quotation").flatMap(({within:e,lines:t})=>t.flatMap(t=>(0,s.uz)(t.text).flatMap(n=>{const o=readLine({...t,text:n})
if(o===null)return[]
return e==="code"?inCode(o,n):o})))}const l=/^\/cohort(?:\s+(.*))?$/isu
const c=/^(\S+)(?:\s+(.*))?$/su
function readLine(e){const t=e.text.trim()
const n=l.exec(t)
if(n===null||(0,s.FN)(t))return readNearly(t)
const[,o="",a=""]=c.exec(n[1]??"")??[]
const unreadable=e=>({verb:"unreadable",meant:e,written:(0,r.ml)(t)})
switch(o.toLowerCase().replace(/[^\p{L}\p{N}]+$/u,"")){case"reject":return{verb:"reject"}
case"recheck":return{verb:"recheck"}
case"help":return{verb:"help"}
case"approve":return(e.oddities.includes("struck")||o.length>"approve".length?null:readApprove(a))??unreadable("approve")
case"emergency":return e.oddities.includes("struck")?unreadable("emergency"):{verb:"emergency",words:a}
default:return unreadable((0,i.xS)(o))}}const u=/^[0-9a-f]{7,}$/i
function readApprove(e){const t=e.split(/[\s,]+/).filter(e=>e!=="")
const n=t.at(-1)
const o=n!==void 0&&u.test(n)?n:null
const r=o===null?t:t.slice(0,-1)
const s=r.some(e=>e.length>=f&&u.test(e))
return s?null:{verb:"approve",cohorts:r,digest:o}}const d=/^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)(.*)$/su
const h=/^cohort(approve|reject|recheck|help|emergency)/i
function readNearly(e){const t=(0,s.zG)(e.normalize("NFKC")).trim()
const[,n="",o="",a=""]=d.exec(t)??[]
if(/\s/.test(n)&&(n.includes(">")||!/[/\\]$/.test(n)))return null
const l=h.exec(o)
if(l===null&&!(0,i.ym)(o,"cohort"))return null
const c=l===null?a.replace(/^-?guard\b/i,""):o.slice("cohort".length)
const[,,u=""]=d.exec(c)??[]
const f=n.includes("/")||n.includes("\\")
if(!f&&(0,i.v$)(u)===null)return null
return{verb:"unreadable",meant:(0,i.xS)(u),written:(0,r.ml)(e)}}function inCode(e,t){const n=e.verb==="unreadable"||e.verb==="in-code"?e.meant:e.verb
return{verb:"in-code",meant:n,written:(0,r.ml)(t.trim())}}const f=16
function approveLine(e,t){return`/cohort approve ${e.map(e=>(0,o.g)(e)).join(" ")} ${t.slice(0,f)}`}}),5208:((e,t,n)=>{n.d(t,{I:()=>unattributed,p:()=>contributors})
var o=n(4979)
var r=n(6667)
const s="web-flow"
function contributors(e,t,n){const o=new Map
const add=(e,t)=>{for(const n of e.map(e=>e?.toLowerCase()))if(n!==void 0&&n!==s&&!o.has(n))o.set(n,t)}
add([e.author?.login],"author")
add(e.commits.flatMap(e=>e.people).map(e=>e?.login),"committer")
add(t??[],"pusher")
add((0,r.p)(e,n),"declarer")
return o}function unattributed(e,t,n){return e.filter(e=>e.people.includes(null)||t===null&&!e.signed||!(hasHuman(e)||e.signed&&isOfTrusted(e,n))).map(({oid:e})=>e)}function hasHuman({people:e}){return e.some(e=>e?.kind==="user"&&e.login.toLowerCase()!==s)}function isOfTrusted({people:e},t){const n=e.filter(e=>e?.kind==="bot").map(e=>e?.login.replace(/\[bot\]$/i,""))
return n.length>0&&n.every(e=>t.some(t=>(0,o.q)(t,e??"")))}}),6667:((e,t,n)=>{n.d(t,{I:()=>declarationChanges,p:()=>lastDeclarers})
var o=n(3605)
var r=n(6396)
var s=n(7047)
var a=n(6133)
const i=[...Object.values(r.H),(0,o.o)("base-changed",({kind:e})=>e==="base")]
function declarationChanges(e){const{pull:t,policy:n,declared:o,people:r}=e
const s=new a.w(t,{renderings:r.renderings,change:n.releases.change!==null})
const l=[...i.map(e=>e.changedSince(t,s)),definitionsChangedSince(o,n,r.policyVersions)]
return e=>{for(const t of l){const n=t(e)
if(n!==null)return n}return null}}function lastDeclarers(e,t){const n=new a.w(e,t)
return i.flatMap(t=>t.lastChangedBy(e,n)).flatMap(e=>e===null?[]:[e.login])}function definitionsChangedSince(e,t,{versions:n,complete:o}){const r=JSON.stringify((0,s.BG)(e,t))
const a=n.findIndex(t=>JSON.stringify((0,s.BG)(e,t.policy))!==r)
const i=a<0?n:n.slice(0,a)
const l=i.map(e=>e.since).filter(e=>e!==null)
const c=a<0&&o&&(n.at(-1)?.since??null)===null
return e=>c||l.some(t=>t<e)?null:"definition-changed"}}),6133:((e,t,n)=>{n.d(t,{w:()=>FormerBodies,L:()=>unrendered})
var o=n(3061)
var r=n(8393)
function bodyFingerprint(e,t){const{part:n,conditions:s,problems:a,almost:i}=(0,r.x)(e,t)
return JSON.stringify([n?.cohorts??null,n?.expect===void 0?null:(0,o.Tp)(n.expect),n?.change??null,s,a,i])}var s=n(2647)
class FormerBodies{#ve
#R
#ye=new Map
constructor(e,t){this.#ve=e
this.#R=t}fingerprint(e){return e===this.#ve.body?this.#we(this.#ve.html):this.#be(e)}compare(e){if(e===this.#ve.body)return"same"
const[t,n]=[this.#be(e),this.#be(this.#ve.body)]
if(t===null||n===null)return"unreadable"
const o=this.#we(this.#ve.html)
return t===o&&n===o?"same":"changed"}#be(e){const t=this.#R.renderings.get(e)
return t===void 0?null:this.#we(t)}#we(e){const t=this.#ye.get(e)??bodyFingerprint(e,this.#R.change)
this.#ye.set(e,t)
return t}}function unrendered(e,t,n,o){const r=[...textsAt(e,n),...editedTexts(e,t,o)]
return[...new Set(r)].filter(e=>!o.renderings.has(e))}function textsAt(e,t){const n=new s.h(e.revisions)
const o=[...new Set(t)].flatMap(e=>{const{before:t,within:o}=n.at(e)
return[...t===void 0?[]:[t],...o].flatMap(({text:e})=>e??[])}).filter(t=>t!==e.body)
return o.length===0?[]:[e.body,...o]}function editedTexts(e,t,n){const o=new Set(t.map(e=>e.toLowerCase()))
if(!e.revisions.slice(1).some(({by:e})=>e!==null&&o.has(e.login.toLowerCase())))return[]
const r=new FormerBodies(e,n)
let s=null
for(const{text:t}of e.revisions.toReversed()){if(t!==null&&r.fingerprint(t)===null)return[t]
if(t!==null&&s!==null&&r.fingerprint(t)!==r.fingerprint(s))return[]
s=t}return[]}}),5862:((e,t,n)=>{n.d(t,{S4:()=>owns,Uv:()=>unreadableTeams,YK:()=>accessOf,rq:()=>teamKey})
var o=n(4979)
function accessOf(e,t){return e.access.get(t.toLowerCase())??"unknown"}function owns(e,t,n){const{users:o,teamsOf:r}=sorted(e)
if(o.has(t.toLowerCase()))return"yes"
let s="no"
for(const e of r){const o=isMember(n.get(e),t)
if(o==="yes")return o
if(o==="unknown")s=o}return s}const r=new WeakMap
function sorted(e){const t=r.get(e)
if(t!==void 0)return t
const n={users:new Set(e.flatMap(e=>e.kind==="user"?[e.login.toLowerCase()]:[])),teamsOf:new Set(e.flatMap(e=>e.kind==="team"?[teamKey(e)]:[]))}
r.set(e,n)
return n}function isMember(e,t){if(e===void 0||!e.readable)return"unknown"
if(e.members.has(t.toLowerCase()))return"yes"
return e.unsure.has(t.toLowerCase())?"unknown":"no"}function unreadableTeams(e,t){const n=new Map
for(const r of e){const e=r.kind==="team"?t.get(teamKey(r)):void 0
if(r.kind==="team"&&e?.readable===false)n.set(teamKey(r),{team:(0,o.n4)(r),why:e.why})}return[...n.values()]}function teamKey(e){return`${e.organization}/${e.team}`.toLowerCase()}}),6291:((e,t,n)=>{n.d(t,{Eo:()=>stated,oc:()=>r,r7:()=>standingVetoes,wM:()=>statementsOfTexts})
var o=n(760)
const r="~"
function standingVetoes(e){const t=Map.groupBy(e,({login:e})=>e.toLowerCase())
return[...t.values()].flatMap(e=>{const t=latest(e.filter(({kind:e})=>e==="approve"||e==="veto"))
if(t?.kind==="veto")return[t]
const n=latest(e.filter(({kind:e})=>e!=="doubt"))
const o=latest(e.filter(({kind:e})=>e==="doubt"))
return o!==void 0&&(n===void 0||o.at>=n.at)?[o]:[]})}function latest(e){return e.reduce((e,t)=>e===void 0||t.at>e.at||t.at===e.at&&t.kind==="veto"?t:e,void 0)}function stated(e,t,n,o){return e?.kind==="user"?[{login:e.login,kind:t,at:n,url:o}]:[]}function statementsOfTexts(e,t,n,r){const{author:s,url:a}=e
return(0,o.kr)(e,t,n).flatMap(({commands:e,at:t,by:n})=>{if(s===null||n!==null&&!(0,o._m)(n,s.login))return[]
if(e===null)return stated(s,"doubt",t,a)
return e.flatMap(e=>{switch(e.verb){case"reject":return stated(s,"veto",t,a)
case"unreadable":return e.meant==="approve"?[]:stated(s,"veto",t,a)
case"approve":return r===null?[]:stated(s,r,t,a)
case"recheck":case"help":case"emergency":return stated(s,"command",t,a)
case"in-code":return[]}})})}}),2419:((e,t,n)=>{n.d(t,{_4:()=>looksLike,v$:()=>nearlyVerb,xS:()=>meantVerb,ym:()=>isNearly})
var o=n(2818)
const r=["approve","reject","recheck","help","emergency"]
const s={accept:"approve",ack:"approve",lgtm:"approve",ok:"approve",yes:"approve",block:"reject",decline:"reject",deny:"reject",hold:"reject",nack:"reject",no:"reject",refuse:"reject",stop:"reject",veto:"reject",wait:"reject",again:"recheck",check:"recheck",refresh:"recheck",rerun:"recheck",retry:"recheck",commands:"help",usage:"help"}
function isNearly(e,t){const n=e.toLowerCase()
return(0,o.Io)(n,t)<=1||isSwapped(n,t)||looksLike(n,t)}function isSwapped(e,t){const n=Array.from(t).findIndex((t,n)=>e[n]!==t)
return n>=0&&e===`${t.slice(0,n)}${t.charAt(n+1)}${t.charAt(n)}${t.slice(n+2)}`}function looksLike(e,t){return e.length===t.length&&/[a-z]/.test(e)&&Array.from(t).every((t,n)=>e.charAt(n)===t||e.charAt(n)>"")}const a=["","s","d","ed","es","ing","er","al"]
function nearlyVerb(e){const t=e.toLowerCase()
return r.find(e=>isNearly(t,e))??r.find(e=>a.some(n=>[e,e.replace(/e$/,"")].includes(t.slice(0,t.length-n.length))&&t.endsWith(n)))??null}function meantVerb(e){const t=e.toLowerCase()
const[n]=r.map(e=>({verb:e,away:(0,o.Io)(t,e)})).toSorted((e,t)=>e.away-t.away)
const a=n!==void 0&&n.away<=Math.max(1,Math.floor(n.verb.length/3))?n.verb:null
return nearlyVerb(t)??s[t]??a}}),760:((e,t,n)=>{n.d(t,{GO:()=>commandsIn,_m:()=>isBy,ae:()=>formerTexts,dN:()=>mayHoldVote,kr:()=>everWritten})
var o=n(4979)
var r=n(7547)
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
return o===void 0?null:(0,r.P4)(o)}function formerTexts({body:e,revisions:t}){return t.map(({text:e})=>e).filter(e=>e!==null).filter(t=>t!==e&&(0,s.U)(t))}function mayHoldVote(e){return commandsIn(e).some(({verb:e})=>e!=="recheck"&&e!=="help"&&e!=="in-code")||e.edited&&(e.revisions.length===0||e.revisions.some(({text:e})=>e===null||(0,s.U)(e)))}function isBy(e,t){return e!==null&&(0,o.q)(e.login,t)}}),8393:((e,t,n)=>{n.d(t,{x:()=>readBody})
var o=n(8086)
var r=n(9416)
var s=n(2745)
var a=n(4835)
var i=n(4497)
var l=n(4383)
const c="the description"
function readBody(e,t){const n=(0,r.S)(e)
if(n===null)return{...a.P,problems:[(0,s.CC)(c,"a page nested too deeply to be read","plain paragraphs")]}
const o=i.jl.filter(e=>t||e!=="Change")
const l=n.filter(e=>e.within==="page")
const d=declaringBlock(l,u)??(t?declaringBlock(l,["Change"]):void 0)
const h=l.filter(e=>e!==d).flatMap(({lines:e})=>e.filter(e=>declares(e,u))).map(e=>strayLine(e,d!==void 0))
if(d===void 0)return{...a.P,problems:h,almost:h.length>0?null:almostIn(l)}
const f=readDeclaration(d,o)
return{...f,problems:[...f.problems,...h]}}const u=["Target-Cohort","Expect-Sites"]
function declaringBlock(e,t){return e.find(({place:e,lines:n})=>e!=="other"&&n.some(e=>declares(e,t)))}function declares({text:e},t){return(0,i.ot)(e,t).kind==="trailer"}function strayLine({text:e},t){return(0,s.CC)(c,e,t?"one declaration: all of its lines in one paragraph, and none of them anywhere else on the page, but in quotations and code blocks":"the declaration in a paragraph or list item of its own, as plain text")}function almostIn(e){for(const{text:t}of e.flatMap(e=>e.lines)){const e=(0,i.ot)(t,u)
if(e.kind==="nearly")return{written:(0,s.ml)(t),line:(0,i.eh)(e.meant,e.value)}}return null}function readDeclaration({lines:e},t){const n=e.map(e=>({line:e,reading:(0,i.ot)(e.text,t)}))
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
const r=values("Target-Cohort").flatMap(l.ry)
const a=r.length===0?void 0:keep((0,l.LT)("trailer Target-Cohort",r))[0]
const c=once("Expect-Sites",l.qX)
const u=once("Change",l.pm)
const d=["Requires","Forbids"].flatMap(e=>values(e).map(t=>({name:e==="Requires"?"requires":"forbids",selector:t})))
const h={source:"body",...a&&{cohorts:a},...c&&{expect:c},...u!==void 0&&{change:u}}
return{part:o.length>0?null:h,conditions:d,problems:o,almost:null}}function problemOf({line:e,reading:t},n,r){const{text:a,oddities:i}=e
const l=pasteFor(t,r)
const wrong=e=>({...(0,s.CC)("the declaration",a,e),...t.kind==="nearly"&&{nearest:t.meant},...l&&{paste:l}})
const[c]=i
if(c!==void 0)return wrong(allowedFor(c))
if((0,o.FN)(a))return wrong("no character that the page does not show, and none that turns the order of others")
switch(t.kind){case"nearly":return wrong(`one of ${r.join(", ")}, as it is written here, then a colon`)
case"trailer":return hasSecond(t.value,r)?wrong("each line of the declaration on a line of its own"):null
case"text":return a!==""&&(n?.kind==="trailer"||n?.kind==="nearly")?wrong("no text right below a line of the declaration: a blank line in front of it, or all of the value on one line"):null
case"foreign":return null}}function pasteFor(e,t){const line=(e,n)=>e==="Requires"||e==="Forbids"||hasSecond(n,t)?null:{into:"description",lines:[(0,i.eh)(e,n)]}
switch(e.kind){case"trailer":return line(e.trailer,e.value)
case"nearly":return line(e.meant,e.value)
case"foreign":case"text":return null}}function hasSecond(e,t){return t.some(t=>new RegExp(`(?<![\\p{L}\\p{N}-])${t}\\s*:`,"iu").test(e))}function allowedFor(e){switch(e){case"hidden":return"nothing that the page hides"
case"struck":return"nothing that is struck out"
case"collapsed":return"a paragraph that the page shows without a click"
case"turned":return"text in its usual direction"
case"part-code":return"no inline code, or inline code over the whole line"
case"other":return"plain text, links, bold and italics; pictures, boxes and other elements stand in another paragraph"}}}),3061:((e,t,n)=>{n.d(t,{Tp:()=>printRange,oR:()=>joined,sA:()=>printSelectors,wp:()=>printRequirements})
var o=n(6224)
function printRange(e){return e.min===e.max?String(e.min):`${e.min}-${e.max}`}function printSelectors(e){return[...new Set(e.map(o.vJ))].toSorted()}function joined(e){const t=new Map(e.flatMap(e=>e.terms).map(e=>[(0,o.eV)(e),e]))
return{terms:[...t.values()]}}function printRequirements(e){return(0,o.vJ)(joined(e))}}),3605:((e,t,n)=>{n.d(t,{o:()=>historyOf})
function historyOf(e,t){return{changedSince:({timeline:n})=>{const o=latest(n.filter(t))
return t=>o!==void 0&&o.at>=t?e:null},lastChangedBy:({timeline:e})=>lastKnown(e.filter(t))}}function lastKnown(e){const t=latest(e.filter(({by:e})=>e!==null))
return t===void 0?[]:[t.by]}function latest(e){return e.reduce((e,t)=>e===void 0||t.at>=e.at?t:e,void 0)}}),4264:((e,t,n)=>{n.d(t,{N:()=>parseManifest})
var o=n(5943)
var r=n(9625)
var s=n(6699)
var a=n(2745)
var i=n(5569)
var l=n(4383)
const c=["cohorts","requires","forbids","expect","change","sites","select"]
const u=128*1024
const d="a release manifest of at most 128 KB; `select` names many sites in one line"
const h=o.YjP({error:"a text"}).regex(/\S/,{error:"a text that is not blank"}).refine(e=>e.isWellFormed(),{error:"text without unpaired surrogates"})
const names=e=>o.YOg(o.YjP({error:e}).regex(/\S/).refine(e=>e.isWellFormed()),{error:e}).min(1)
const f=o.KCZ([h,o.YOg(h).min(1,{error:"at least one label selector"})],{error:"a label selector, or a list of them"})
const p=o.YjP({error:"a number of sites"}).regex(/^\d{1,9}$/)
const m=o.rej({cohorts:names("a list of at least one cohort name").optional(),requires:f.optional(),forbids:f.optional(),expect:o.KCZ([p,h,o.rej({min:p,max:p})],{error:"a number, a range or { min, max }"}).optional(),change:h.optional(),sites:names("a list of at least one site id").optional(),select:h.optional()},{error:`a mapping with some of the keys ${c.join(", ")}`}).refine(e=>Object.keys(e).length>0,{error:`at least one of the keys ${c.join(", ")}`}).refine(e=>e.sites===void 0||e.select===void 0,{error:"either sites or select, not both"})
function parseManifest(e,t){if(e.length>u)return(0,i.f)([(0,a.CC)(t,`${e.length} characters`,d)])
const n=(0,s.h)(e,t,"failsafe","a release manifest in YAML")
if(!n.ok)return n
const{value:o,places:l}=n.value
const h=m.safeParse(o)
return h.success?toPart(h.data,l):(0,i.f)((0,r.GW)(h.error.issues,o,l,e=>e.length===0?c:["min","max"]))}function toPart(e,t){const n=[]
const keep=e=>{if(e.ok)return[e.value]
n.push(e.error)
return[]}
const selectorsOf=n=>[e[n]??[]].flat().flatMap(e=>keep((0,l.Id)(t.at([n]),e)))
const o=e.cohorts===void 0?[]:keep((0,l.LT)(t.at(["cohorts"]),e.cohorts))
const r=selectorsOf("requires")
const s=selectorsOf("forbids")
const a=e.expect===void 0?[]:keep(toRange(t.at(["expect"]),e.expect))
const c=e.select===void 0?[]:keep((0,l.Id)(t.at(["select"]),e.select))
if(n.length>0)return(0,i.f)(n)
const u=c[0]!==void 0?{kind:"select",select:c[0]}:e.sites&&{kind:"sites",ids:[...new Set(e.sites)].toSorted()}
return(0,i.ok)({source:"manifest",...o[0]&&{cohorts:o[0]},...r.length>0&&{requires:r},...s.length>0&&{forbids:s},...a[0]&&{expect:a[0]},...e.change!==void 0&&{change:e.change.trim()},...u&&{targets:u}})}function toRange(e,t){return(0,l.qX)(e,typeof t==="string"?t:`${t.min}-${t.max}`)}}),1830:((e,t,n)=>{n.d(t,{L:()=>printManifest,V:()=>printWhole})
var o=n(3061)
var r=n(6224)
function printManifest(e){const first=t=>e.find(e=>e[t]!==void 0)?.[t]
const t=first("cohorts")
const n=first("expect")
const s=first("change")
const a=first("targets")
return[...t?[`cohorts: ${printList(t)}`]:[],...selectors("requires",(0,o.sA)(e.flatMap(e=>e.requires??[]))),...selectors("forbids",(0,o.sA)(e.flatMap(e=>e.forbids??[]))),...n?[`expect: ${(0,o.Tp)(n)}`]:[],...s!==void 0?[`change: ${scalar(s)}`]:[],...a?.kind==="sites"?[`sites: ${printList(a.ids)}`]:[],...a?.kind==="select"?[`select: ${scalar((0,r.vJ)(a.select))}`]:[]]}function printWhole({cohorts:e,all:t,requires:n,forbids:o,expect:r,change:s,targets:a}){return printManifest([{source:"manifest",cohorts:t?["all"]:e,requires:n,forbids:o,...r&&{expect:r},...s!==null&&{change:s},targets:a}])}function selectors(e,t){const[n,...o]=t
if(n===void 0)return[]
return[`${e}: ${o.length===0?scalar(n):printList(t)}`]}function printList(e){return`[${e.map(scalar).join(", ")}]`}function scalar(e){return/^[A-Za-z0-9][A-Za-z0-9._/=-]*$/.test(e)?e:JSON.stringify(e)}}),2437:((e,t,n)=>{n.d(t,{Av:()=>parseDeclaration,MI:()=>declarationOf,fD:()=>rulesOf})
var o=n(4979)
var r=n(2745)
var s=n(3061)
var a=n(1830)
var i=n(6396)
var l=n(4383)
function rulesOf(e){if(e===null)return{known:null,former:new Map,change:false,manifests:[],standing:false}
return{known:[...e.cohorts.keys()],former:(0,o.ao)(e),change:e.releases.change!==null,manifests:e.releases.manifests,standing:e.releases.deployed==="environment"&&(0,o.VM)(e).length>1}}function declarationOf(e){return e.kind==="read"?e.declaration:null}function parseDeclaration(e,t){const n=Object.values(i.H).map(n=>n.read(e,t.change))
const o=n.flatMap(({part:e})=>e??[])
const r=o.some(e=>e.cohorts!==void 0)
const s=n.flatMap(n=>[...n.problems,...misplaced(n,o,e.manifest,t),...n.almost!==null&&r?[overlooked(n.almost)]:[]])
const a=n.find(e=>e.almost!==null)?.almost??null
if(s.length>0)return{kind:"invalid",problems:s}
if(e.manifest.kind==="several")return{kind:"conflict",conflicts:[severalManifests(e.manifest.paths)]}
const l=o.map(e=>withCurrentNames(writeOutAll(e,t.known),t.former))
const c=u.flatMap(e=>conflictOf(e,l,t))
if(c.length>0)return{kind:"conflict",conflicts:c}
const d=first(l,"cohorts")
if(d===void 0)return{kind:"missing",almost:a}
const h=o.find(e=>e.cohorts!==void 0&&e.cohorts[0]!=="all")
if(t.standing&&h!==void 0&&first(o.filter(({source:e})=>i.H[e].stands),"cohorts")===void 0)return{kind:"invalid",problems:[notStanding(h,o,e.manifest,t)]}
return{kind:"read",sources:l.map(e=>e.source),saidBy:{cohorts:saying(l,"cohorts"),expect:saying(l,"expect")},declaration:{cohorts:d,all:o.some(e=>e.cohorts?.[0]==="all"),requires:first(l,"requires")??[],forbids:first(l,"forbids")??[],expect:first(l,"expect")??null,change:first(l,"change")??null,targets:first(l,"targets")??{kind:"covered"}}}}function overlooked({written:e,line:t}){const n="a line of the declaration, as it is written there, or none that comes close to one"
return{...(0,r.CC)("the description",e,n),paste:{into:"description",lines:[t]}}}function misplaced({conditions:e,problems:t},n,o,s){if(e.length===0)return[]
const a=e.map(({name:e,selector:t})=>({name:e,read:(0,l.Id)(`trailer ${c[e]}`,t)}))
const i=a.flatMap(e=>e.read.ok?[]:[e.read.error])
const selectors=e=>a.flatMap(t=>t.name===e&&t.read.ok?[t.read.value]:[])
const u=(0,r.CC)("the declaration",e.map(({name:e,selector:t})=>`${c[e]}: ${t}`).join("; "),"conditions in a release manifest alone, where they hold for as long as the change is there")
if(i.length>0||t.length>0)return[...i,u]
const d=[...n,{source:"body",requires:selectors("requires"),forbids:selectors("forbids")}]
return[{...u,paste:manifestFor(d,o,s)}]}const c={requires:"Requires",forbids:"Forbids"}
function notStanding(e,t,n,o){const s="cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions"
return{...(0,r.CC)(i.H[e.source].place,(e.cohorts??[]).join(", "),s),paste:manifestFor(t,n,o)}}function manifestFor(e,t,{manifests:n}){const o=t.kind==="file"?t.path:n[0]??"releases.manifests of the policy"
return{into:"manifest",path:o,lines:(0,a.L)(e)}}function severalManifests(e){return{part:"manifest",said:e.map(e=>({source:"manifest",value:e}))}}function writeOutAll(e,t){return t!==null&&e.cohorts?.[0]==="all"?{...e,cohorts:t.toSorted(),all:true}:e}function withCurrentNames(e,t){const n=e.cohorts?.map(e=>t.get(e)??e)
return n===void 0?e:{...e,cohorts:[...new Set(n)].toSorted()}}const u=[{name:"cohorts",print:(e,{standing:t})=>e.all===true&&t?"all":e.cohorts?.join(", ")},{name:"requires",print:e=>e.requires&&(0,s.wp)(e.requires)},{name:"forbids",print:e=>e.forbids&&(0,s.sA)(e.forbids).join("; ")},{name:"expect",print:e=>e.expect&&(0,s.Tp)(e.expect)},{name:"change",print:e=>e.change}]
function conflictOf({name:e,print:t},n,o){const r=n.flatMap(e=>{const n=t(e,o)
return n===void 0?[]:[{source:e.source,value:n}]})
return new Set(r.map(e=>e.value)).size>1?[{part:e,said:r}]:[]}function first(e,t){return e.find(e=>e[t]!==void 0)?.[t]}function saying(e,t){return e.filter(e=>e[t]!==void 0).map(({source:e})=>e)}}),2647:((e,t,n)=>{n.d(t,{h:()=>Revisions})
class Revisions{#ke
constructor(e){this.#ke=e.toSorted((e,t)=>e.at<t.at?-1:e.at>t.at?1:0)}at(e){const t=this.#$e(e)
let n=t
while(this.#ke[n]?.at===e)n+=1
return{before:this.#ke[t-1],within:this.#ke.slice(t,n)}}#$e(e){let[t,n]=[0,this.#ke.length]
while(t<n){const o=t+n>>>1
if((this.#ke[o]?.at??"")<e)t=o+1
else n=o}return t}}}),6396:((e,t,n)=>{n.d(t,{H:()=>m})
var o=n(8393)
var r=n(2647)
const s={place:"the declaration",stands:false,read:({html:e},t)=>(0,o.x)(e,t),changedSince:bodyChangedSince,lastChangedBy:({revisions:e},t)=>lastEditors(e,t)}
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
else if(e!==s)n=[r.by]}o=r}return n}var a=n(3605)
var i=n(5569)
var l=n(4383)
const c=/^cohort:(.*)/is
function parseLabels(e){const t=e.map(e=>c.exec(e.toWellFormed())?.[1]?.trim()).filter(e=>e!==void 0)
if(t.length===0)return(0,i.ok)(void 0)
const n=(0,l.LT)("labels cohort:<name>",t)
return n.ok?(0,i.ok)({source:"labels",cohorts:n.value}):n}function isCohortLabel(e){return e===null||c.test(e)}var u=n(4835)
const d={place:"labels cohort:<name>",stands:false,read({labels:e}){const t=parseLabels(e)
return t.ok?{...u.P,part:t.value??null}:{...u.P,problems:[t.error]}},...(0,a.o)("label-changed",e=>e.kind==="label"&&isCohortLabel(e.label))}
var h=n(2745)
var f=n(4264)
const p={place:"the manifest",stands:true,read({manifest:e}){switch(e.kind){case"none":case"several":return u.P
case"unreadable":return{...u.P,problems:[(0,h.CC)(e.path,e.why,"a release manifest: a YAML text of at most 1 MB")]}
case"file":{const t=(0,f.N)(e.content,e.path)
return t.ok?{...u.P,part:t.value}:{...u.P,problems:t.error}}}},changedSince:()=>()=>null,lastChangedBy:()=>[]}
const m={body:s,labels:d,manifest:p}}),4835:((e,t,n)=>{n.d(t,{P:()=>r,q:()=>o})
const o={html:"",labels:[]}
const r={part:null,problems:[],conditions:[],almost:null}}),4497:((e,t,n)=>{n.d(t,{eh:()=>trailerLine,jl:()=>a,ot:()=>readTrailer})
var o=n(2419)
var r=n(8086)
var s=n(2745)
const a=["Target-Cohort","Expect-Sites","Change","Requires","Forbids"]
const i=/^([A-Za-z-]+)\s*:(.*)$/su
const l=/^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s+\S*#\d+\b/iu
const c=/^\p{L}[\p{L}\p{M}\p{N}-]*:(?:\s|$)/u
function readTrailer(e,t){const n=e.trim()
const[,o="",s=""]=i.exec(n)??[]
const a=t.find(e=>e.toLowerCase()===o.toLowerCase())
if(a!==void 0)return{kind:"trailer",trailer:a,value:s.trim()}
const u=(0,r.zG)(n).normalize("NFKD")
const d=nearlyTrailer(u,t)??withoutColon(u,t)
if(d!==null)return d
return{kind:c.test(n)||l.test(n)?"foreign":"text"}}const u=/[:\u02D0\u02F8\u0589\u05C3\u0703\u0704\u0903\u0A83\u16EC\u1803\u1809\u205A\u2236\uA4FD\uA789\uFE13\uFE30\uFE55\uFF1A]/u
const d=/\p{L}(?:.*\p{L})?/su
const h=/[\s_\p{Pd}]+/u
const f=60
function nearlyTrailer(e,t){const n=e.search(u)
const r=d.exec(e.slice(0,Math.max(0,n)).slice(0,2*f))?.[0].replaceAll(/\p{M}/gu,"").toLowerCase()
if(r===void 0||r.length>f)return null
const a=r.split(h)
const i=a.join("")
const l=/\s/.test(r)?t.filter(e=>e.split("-").length===a.length&&a.length>1):t
const c=(0,s.pA)(a.join("-"),l)
const p=t.find(e=>(0,o._4)(i,e.replace("-","").toLowerCase()))??t.find(e=>e===c)
return p===void 0?null:{kind:"nearly",meant:p,value:e.slice(n+1).trim()}}function withoutColon(e,t){for(const n of t){const t=new RegExp(`^\\P{L}*${n.replace("-","[\\s_\\p{Pd}]*")}(?![\\p{L}\\p{N}_-])(.*)$`,"isu").exec(e)
if(t===null||n==="Change"&&!/^\s*(?:=|\S+\s*$)/u.test(t[1]??""))continue
return{kind:"nearly",meant:n,value:(t[1]??"").replace(/^[\s=\p{Pd}>]+/u,"").trim()}}return null}function trailerLine(e,t){const n=`${e}: ${(0,r.zG)(t).replaceAll("`","").trim()}`
return/[\\*~<>&[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(n)?`\`${n}\``:n}}),4383:((e,t,n)=>{n.d(t,{Id:()=>readSelector,LT:()=>readCohorts,pm:()=>readChange,qX:()=>readRange,ry:()=>splitList})
var o=n(2745)
var r=n(5569)
var s=n(6224)
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
var o=n(8027)
var r=n(4979)
var s=n(3966)
function keyOf(e,{cohort:t,environment:n}){if(typeof e!=="object")return null
const o=[t.name,...t.formerly]
const a=o.map(t=>e.cohorts.get(t)).find(e=>e!==void 0)
const i=a===void 0?[]:(0,s.M2)(a)
return i.find(({name:e})=>(0,r.q)(e,n.name))?.baseline??null}function movedBaselines(e,t){const n=[...t.cohorts.values()].flatMap(e=>(0,s.M2)(e).map(t=>({cohort:e,environment:t})))
return n.filter(t=>t.environment.baseline!==null&&t.environment.baseline!==keyOf(e,t))}function ownersIn(e,t){return typeof e==="object"?[t.name,...t.formerly].flatMap(t=>e.cohorts.get(t)?.owners??[]):[]}function baselineQuestion(e,t,n,o){const r=new Map([...t.cohorts,[n.name,{...n,owners:o}]])
const{pull:s,plan:a}=e
const i={cohorts:[n.name],crossCohort:true}
return{pull:s,policy:{...t,cohorts:r},plan:a,involved:i,declared:[],release:true,guarded:true}}function judgeBaseline(e,t){const{policy:n,involved:r}=e
const s=(0,o.ki)(e,t)
const{counted:a,needed:i,vetoes:l,eligible:c}=s
const u=a.filter(({forPolicy:e})=>e).length
const d=a.filter(({cohorts:e})=>e.length>0).length
const h=r.cohorts.some(e=>(n.cohorts.get(e)?.owners.length??0)>0)
const isOfPolicy=({cohort:e})=>e==="policy"
const f=u<(h?1:2)
const p=h&&d===0
const m=Math.max(i-a.length,f||p?1:0)
const g=c.filter(e=>isOfPolicy(e)?f:p)
const v=g.length>0&&m<=g.length?g:c.filter(e=>h||isOfPolicy(e))
return{approved:l.length===0&&a.length>=i&&!f&&!p,approvals:{...s,eligible:v,unreachable:Math.max(0,m-peopleIn(v))}}}function peopleIn(e){if(e.some(({owners:e,administrators:t})=>t||e.some(({kind:e})=>e==="team")))return 1/0
return new Set(e.flatMap(({owners:e})=>e).map(e=>(0,r.n4)(e).toLowerCase())).size}}),7062:((e,t,n)=>{n.d(t,{$_:()=>reachedSites,Dj:()=>withinReach,T4:()=>isEverywhere,Yc:()=>sitesOf,xg:()=>isReached})
var o=n(5569)
var r=n(953)
function isReached({stand:e},t){switch(e){case"same":return false
case"newer":return t
case"older":case"apart":case"unknown":return!t}}function reachedSites({groups:e,rollback:t,policy:n}){if(n.releases.deployed==="environment")return null
return sitesOf((e??[]).filter(e=>isReached(e,t.applies)))}function withinReach(e){const t=reachedSites(e)
if(t===null)return e
const n=new Set(t)
const{members:r,standing:s}=e
return{...e,members:r.ok?(0,o.ok)({...r.value,violations:r.value.violations.filter(({site:e})=>n.has(e.id))}):r,standing:(t.length===0?[]:s).map(e=>({...e,offenders:e.offenders?.filter(({id:e})=>n.has(e))??null}))}}function sitesOf(e){return e.flatMap(({sites:e})=>e).toSorted(r.U)}function isEverywhere({groups:e,inTheWay:t,members:n}){return e!==null&&t.length===0&&n.ok&&n.value.targets.length>0&&e.every(({stand:e})=>e==="same")}}),4725:((e,t,n)=>{n.d(t,{F:()=>gatePlan})
var o=n(7047)
function gatePlan({releases:e}){const t=e.filter(({reaches:e,undone:t})=>e&&!t).map(({outcome:e})=>e.plan).filter(e=>e!==null)
return(0,o.JP)(t)}}),5028:((e,t,n)=>{n.d(t,{O6:()=>reaches,Y_:()=>isUndone,fj:()=>reachesCohort,gW:()=>changesStanding,vl:()=>changedPaths})
var o=n(2437)
function reaches({facts:e,pull:t,verdict:n},o){if(e===null||t===null)return true
const r=e.resolution?.ok===true?e.resolution.value:null
return n!=="skip"&&reachesCohort(e,r,o)}function reachesCohort({scope:e,declaration:t},n,r){if(!e.release||t.kind==="unneeded")return false
const s=(0,o.MI)(t)
if(s===null||n===null)return true
return r.paths.length===0||e.reach.has(r.name)||s.cohorts.includes(r.name)||(n.cohorts.get(r.name)?.targeted??0)>0}function changesStanding({facts:e},t){if(e===null)return false
const{cohorts:n,unreadable:o}=e.changed
return n.includes(t.name)||o.length>0}function changedPaths({changes:e}){return e.flatMap(({path:e,previous:t})=>t===null?[e]:[e,t])}function isUndone({pull:e},t){return e!==null&&changedPaths(e).every(e=>!t.has(e))}}),4450:((e,t,n)=>{n.d(t,{r:()=>handedOut})
var o=n(7062)
function handedOut(e){const{members:t,standing:n,rollback:r}=e
if(!t.ok)return null
const s=(0,o.$_)(e)??t.value.targets
if(!r.applies)return s
const a=new Set(n.flatMap(({offenders:e})=>(e??[]).map(({id:e})=>e)))
return s.filter(e=>!a.has(e))}}),3089:((e,t,n)=>{n.d(t,{AI:()=>globProblem,SR:()=>ignoreGlobs,ew:()=>folderGlobs,gV:()=>globs})
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
return}function globs(e){return matchAny(stepsOf(e))}function folderGlobs(e){return matchAny(stepsOf(e).flatMap(e=>namesAFolder(e)?[e,[...e,"**"]]:[e]))}function ignoreGlobs(e){return matchAny(stepsOf(e).map(e=>e.at(-1)==="**"?[...e,["*"]]:e))}function stepsOf(e){return e.flatMap(alternatives).map(e=>e.split("/").map(readStep))}function namesAFolder(e){const t=e.at(-1)
return t!==void 0&&t!=="**"&&!t.includes("*")}function matchAny(e){return t=>{const n=t.split("/").map(e=>Array.from(e))
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
return e=>n.some(([t,n])=>t<=e&&e<=n)!==t}function matchesStep(e,t){return e!=="**"&&matches(e,t,e=>e==="*",(e,t)=>e!=="*"&&e(t))}function matches(e,t,n,o){let r=0
let s=-1
let a=0
for(let i=0;i<t.length;){const l=e[r]
const c=t[i]
if(l!==void 0&&n(l)){s=r
a=i
r+=1}else if(l!==void 0&&c!==void 0&&o(l,c)){r+=1
i+=1}else if(s>=0){a+=1
i=a
r=s+1}else return false}return e.slice(r).every(n)}}),8027:((e,t,n)=>{n.d(t,{q0:()=>asksPeople,xS:()=>factsOf,SZ:()=>isApproved,ki:()=>judgeRuleChange,EO:()=>ownersToLookUp,Sv:()=>peopleQuestion,DI:()=>ruleChangeQuestion})
var o=n(7381)
var r=n(2933)
var s=n(5208)
var a=n(6667)
var i=n(5862)
function eligibleFor(e,t,n){const{policy:r,involved:s}=e
const a=(0,o.Wx)(e)
return[...(t.release?s.cohorts:[]).map(t=>eligible(t,(0,o.K2)(t,r),n.filter(({cohorts:e})=>e.includes(t)),e)),...t.policy?[{...eligible("policy",a?[]:r.policyOwners,n.filter(({forPolicy:e})=>e),e),administrators:a}]:[]]}function eligible(e,t,n,o){const r=new Set(n.map(({login:e})=>e.toLowerCase()))
const s=t.filter(e=>e.kind==="team"||!r.has(e.login.toLowerCase()))
const a=s.map(e=>({owner:e,reason:reasonAgainst(e,o)}))
return{cohort:e,owners:a.filter(({reason:e})=>e===null).map(({owner:e})=>e),administrators:false,excluded:a.flatMap(({owner:e,reason:t})=>t===null?[]:[{owner:e,reason:t}])}}function reasonAgainst(e,t){if(e.kind==="team")return t.people.teams.get((0,i.rq)(e))?.readable===false?"team-unreadable":null
return personReason(e.login,t)}function personReason(e,t){const n=t.contributors.get(e.toLowerCase())
if(n!==void 0)return n
return(0,i.YK)(t.people,e)==="none"?"no-write-access":null}function unreachable(e,t){const left=e=>e.some(({owners:e,administrators:t})=>t||e.some(({kind:e})=>e==="team"))?1/0:new Set(e.flatMap(({owners:e})=>e).map(e=>e.kind==="user"?e.login.toLowerCase():"")).size
const n=e.filter(({cohort:e})=>e==="policy")
const o=e.filter(({cohort:e})=>e!=="policy")
return Math.max(0,t.release-left(o),t.policy-left(n))}var l=n(7547)
var c=n(760)
const u=10
function hearCommands(e,t){const n=new Set([...t.counted,...t.vetoes].map(({url:e})=>e))
const o=(0,r.Gv)(e.pull).flatMap(e=>(0,c.GO)(e.writing).map(t=>({place:e,command:t})))
const s=o.toSorted((e,t)=>e.place.at<t.place.at?1:e.place.at>t.place.at?-1:0).flatMap(({place:t,command:n})=>answerTo(t,n,e))
return{heard:o.map(({place:e,command:t})=>({login:e.writing.author?.login??"ghost",url:e.writing.url,at:e.at,verb:t.verb,effect:effectOf(t,e,n)})),answers:s.slice(0,u)}}function effectOf(e,t,n){switch(e.verb){case"recheck":case"help":case"emergency":return"taken"
case"approve":if(!t.approves)return"misread"
return n.has(t.writing.url)?"taken":"idle"
case"reject":return n.has(t.writing.url)?"taken":"idle"
case"unreadable":case"in-code":return"misread"}}function answerTo({writing:{author:e,url:t},approves:n},r,s){const a=whyMisread(r,n)
if(a===null||e?.kind!=="user"||(0,i.YK)(s.people,e.login)==="none")return[]
const l=(0,o.Kc)(e.login,s)
if(l.length===0)return[]
const c=r.verb==="unreadable"||r.verb==="in-code"?r.meant:r.verb
const u=r.verb==="unreadable"||r.verb==="in-code"?r.written:"/cohort approve"
return[{login:e.login,url:t,why:a,written:u,line:lineFor(c,l,s.plan)}]}function whyMisread({verb:e},t){switch(e){case"unreadable":case"in-code":return e
case"approve":return t?null:"in-review"
case"reject":case"recheck":case"help":case"emergency":return null}}function lineFor(e,t,n){switch(e){case"approve":return(0,l.y)(t,n)
case"reject":case"recheck":return`/cohort ${e}`
case"help":case"emergency":case null:return"/cohort help"}}var d=n(6291)
function judge_judgeApprovals(e){const{pull:t,policy:n,people:l,release:c,guarded:u,involved:d}=e
const h={...e,contributors:(0,s.p)(t,l.pushers,{renderings:l.renderings,change:n.releases.change!==null}),changedSince:(0,a.I)(e)}
const f=(0,s.I)(t.commits,l.pushers,n.approvals.trustedBots)
const p=f.length>0?1:0
const m=d.crossCohort?n.approvals.cross:n.approvals.within
const g=c?m+p:0
const v=u?n.approvals.policy+(c?0:p):0
const y=r.l_.flatMap(e=>e.votes(h))
const w=perPerson(y.filter(e=>"cohorts"in e))
const b=vetoesOf(h)
const k=g===0?[]:cohortsWithout(w,h)
const $={release:Math.max(k.length>0?1:0,g-w.filter(({cohorts:e})=>e.length>0).length),policy:Math.max(0,v-w.filter(({forPolicy:e})=>e).length)}
const x=eligibleFor(h,{release:g>0,policy:v>0},w)
return{needed:g,policyNeeded:v,unattributed:f,counted:w,discounted:y.filter(e=>"reason"in e),vetoes:b,unapproved:k,missing:$,eligible:x,unreachable:unreachable(x,$),unreadableTeams:(0,i.Uv)([...d.cohorts.flatMap(e=>(0,o.K2)(e,n)),...u?n.policyOwners:[]],l.teams),administrators:(0,o.Wx)(h),...hearCommands(h,{counted:w,vetoes:b})}}function cohortsWithout(e,{involved:t,policy:n}){const r=new Set(e.flatMap(({cohorts:e})=>e))
return t.cohorts.filter(e=>!r.has(e)).map(e=>({cohort:e,owners:(0,o.K2)(e,n)}))}function perPerson(e){const t=Map.groupBy(e,({login:e})=>e.toLowerCase())
return[...t.values()].flatMap(e=>e.slice(0,1).map(({login:t,url:n})=>({login:t,cohorts:[...new Set(e.flatMap(({cohorts:e})=>e))],forPolicy:e.some(({forPolicy:e})=>e),url:n})))}function vetoesOf(e){const t=r.l_.flatMap(t=>t.vetoes(e.pull,e.people.renderings))
return(0,d.r7)(t).flatMap(({login:t,url:n})=>{const r=(0,i.YK)(e.people,t)==="none"?[]:(0,o.Kc)(t,e)
return r.length===0?[]:[{login:t,cohorts:r,url:n}]})}var h=n(2437)
function involvement(e,t,n,o,r=[]){const s=new Set([...n?.cohorts??[],...t.reach.keys()])
const a=new Set([...s].map(t=>e.cohorts.get(t)?.dimension))
const i=[...e.cohorts.values()].filter(({name:e,dimension:t})=>s.has(e)||r.includes(e)||a.has(t)&&(o?.cohorts.get(e)?.targeted??0)>0)
return together(i)}function involvementOf(e,t){return together([...e.cohorts.values()].filter(({name:e})=>t.includes(e)))}function together(e){const t=Map.groupBy(e,e=>e.dimension)
return{cohorts:e.map(e=>e.name),crossCohort:[...t.values()].some(e=>e.length>1)}}function factsOf(e,t,n,o=e){const r={...peopleQuestion(e,t,o),people:n}
return{...e,resolution:t,involved:r.involved,approvals:judge_judgeApprovals(r),asked:r}}function peopleQuestion(e,t,n=e){const{pull:o,policy:r,plan:s,scope:a,changed:i}=e
const l=(0,h.MI)(n.declaration)
const c=n===e&&t?.ok===true?t.value:null
const u=a.release||i.cohorts.length===0?l:null
const d=involvement(r,a,u,c,i.cohorts)
return{pull:o,policy:r,plan:s,involved:d,declared:l?.cohorts??[],release:d.cohorts.length>0?a.release||i.cohorts.length>0:a.release&&i.needsDeclaration,guarded:a.guarded.length>0||i.unreadable.length>0}}function asksPeople({scope:e,changed:t}){return e.guarded.length>0||t.unreadable.length>0||e.release||t.cohorts.length>0}function ruleChangeQuestion({pull:e,policy:t,plan:n},o){const r=involvementOf(t,o)
const s=r.cohorts.length>0
return{pull:e,policy:t,plan:n,involved:r,declared:[],release:s,guarded:true}}function isApproved({missing:e,vetoes:t}){return e.policy===0&&e.release===0&&t.length===0}function ownersToLookUp(e,t){const{eligible:n,missing:o}=judge_judgeApprovals({...e,people:t})
const r=n.filter(({cohort:e})=>(e==="policy"?o.policy:o.release)>0)
const s=r.flatMap(({owners:e})=>e.flatMap(e=>e.kind==="user"?[e.login]:[]))
return[...new Set(s)].filter(e=>!t.access.has(e.toLowerCase()))}function judgeRuleChange(e,t){const n={versions:[],complete:true}
return judge_judgeApprovals({...e,people:{...t,policyVersions:n}})}}),8086:((e,t,n)=>{n.d(t,{FN:()=>hasUnseen,uz:()=>splitLines,zG:()=>withoutUnseen})
const o=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
const r=new RegExp(o,"gu")
function hasUnseen(e){return o.test(e)}function withoutUnseen(e){return e.replaceAll(r,"")}const s=/[\v\f\u0085\u2028\u2029]/
function splitLines(e){return e.split(s)}}),9416:((e,t,n)=>{n.d(t,{S:()=>readPage})
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
return t.includes("email-hidden-reply")||t.includes("email-quoted-reply")}function keepsLineEnds(e){return e.tagName==="pre"||e.tagName==="textarea"||classesOf(e).some(e=>e==="email-fragment"||e==="email-signature-reply")}function classesOf(e){return(attribute(e,"class")??"").split(/\s+/)}function readPage(e){const t=parseTree(e)
if(t===null)return null
const n=new PageReader
n.readAll(t,h)
return n.finish()}const h={place:"other",within:"page",code:false,lineEnds:false,oddities:[]}
class PageReader{#xe=[]
#Oe=[]
#Se=new LineBuilder
#je=h
readAll(e,t){for(const n of e)this.#we(n,t)}finish(){this.#Pe(h)
return this.#xe}#we(e,t){if(isText(e))this.#qe(e.value,t)
else if(isElement(e))this.#Ae(e,t)}#qe(e,t){if(!t.lineEnds){this.#Se.add(e,t)
return}for(const[n,o]of e.split(/\r\n?|\n/).entries()){if(n>0)this.#Ce()
this.#Se.add(o,t)}}#Ae(e,t){const n=roleOf(e)
switch(n.kind){case"break":this.#Ce()
return
case"hidden":this.#Se.mark("hidden")
return
case"inline":if(isImage(e))this.#Se.mark("other")
this.readAll(e.childNodes,inside(e,t,n))
return
case"block":this.#Le(e,t,{...inside(e,t,n),place:placeOf(e)})
return}}#Le(e,t,n){this.#Pe(n)
this.readAll(e.childNodes,n)
this.#Pe(t)}#Ce(){this.#Oe.push(this.#Se.finish())
this.#Se=new LineBuilder}#Pe(e){this.#Ce()
const{place:t,within:n}=this.#je
if(this.#Oe.some(e=>e.text!==""))this.#xe.push({place:t,within:n,lines:this.#Oe})
this.#Oe=[]
this.#je=e}}function inside(e,t,{code:n,oddity:o}){return{place:t.place,within:withinOf(e,t),code:t.code||n,lineEnds:t.lineEnds||keepsLineEnds(e),oddities:o===null||t.oddities.includes(o)?t.oddities:[...t.oddities,o]}}function placeOf({tagName:e}){return e==="p"?"paragraph":e==="li"?"item":"other"}function withinOf(e,t){if(e.tagName==="blockquote"||isEmailQuotation(e))return"quotation"
return e.tagName==="pre"&&t.within==="page"?"code":t.within}function isImage({tagName:e}){return e==="img"||e==="input"||e==="button"||e==="select"}class LineBuilder{#Me=""
#Ie=new Set
#_e=false
#Te=false
add(e,{code:t,oddities:n}){this.#Me+=e
if(/^[ \t\n\f\r]*$/.test(e))return
if(t)this.#_e=true
else this.#Te=true
for(const e of n)this.mark(e)}mark(e){this.#Ie.add(e)}finish(){const e=this.#Me.replaceAll(/[ \t\n\f\r]+/g," ").replaceAll(/^ | $/g,"")
if(this.#_e&&this.#Te)this.mark("part-code")
return{text:e,oddities:[...this.#Ie]}}}}),7047:((e,t,n)=>{n.d(t,{BG:()=>definitions,Gb:()=>planDigest,JP:()=>digestOfAll,OK:()=>declarationValue})
var o=n(1662)
var r=n(1219)
var s=n(6585)
var a=n(5943)
var i=n(3061)
var l=n(6224)
function planDigest(e){return digest({version:1,repository:e.repository,pullRequest:e.pullRequest,base:e.base,head:e.head,declaration:e.declaration===null?null:declarationValue(e.declaration),cohorts:e.declaration===null?{}:definitions(e.declaration.cohorts,e.policy)})}function joinedDigest(e){return digest(e.toSorted())}function digestOfAll(e){const t=e.filter(e=>e!==null)
const[n,...o]=t
if(n===void 0||t.length<e.length)return null
return o.length===0?n:joinedDigest(t)}function declarationValue(e){const{targets:t}=e
return{cohorts:e.cohorts.toSorted(),all:e.all,requires:e.requires.length===0?[]:[(0,i.wp)(e.requires)],forbids:(0,i.sA)(e.forbids),expect:e.expect===null?null:{min:e.expect.min,max:e.expect.max},change:e.change,sites:t.kind==="sites"?t.ids.toSorted():null,select:t.kind==="select"?(0,l.vJ)(t.select):null}}function definitions(e,t){return Object.fromEntries(e.map(e=>{const n=t?.cohorts.get(e)
return[e.toWellFormed(),n===void 0?null:{dimension:n.dimension,select:n.select===null?null:(0,l.vJ)(n.select)}]}))}function digest(e){const t=JSON.parse(JSON.stringify(e),(e,t)=>typeof t==="string"?t.toWellFormed():t)
return(0,r.My)((0,o.sc)((0,r.AI)(a.YjP().parse((0,s.A)(t)))))}}),5312:((e,t,n)=>{n.d(t,{O:()=>c,VR:()=>i,gb:()=>boundsProblems})
var o=n(5943)
var r=n(4214)
var s=n(2745)
var a=n(7549)
const i="sites"
const l="a range of numbers of sites, such as 6000-7000, or one number"
const c=o.g1P(o.YjP(),o.KCZ([o.Whr({error:l}).min(0,{error:l}),(0,a.Qq)(l).regex(/^\d{1,9}-\d{1,9}$/)],{error:l}).transform((e,t)=>{const[n=0,o=n]=String(e).split("-").map(Number)
if(n<=o)return{min:n,max:o}
t.addIssue({code:"custom",message:`${l}, the smaller one first`})
return r.tm}),{error:"a mapping of `sites` and names of cohorts to ranges"}).describe("How many sites there may be: `sites` in all, or of a cohort by its name. Another size is an error.")
const u=o.Ikc({inventory:o.Ikc({bounds:o.g1P(o.YjP(),o.L5J())})})
function boundsProblems(e,t,n){const o=u.safeParse(e)
if(!o.success)return[]
const r=[i,...t]
return Object.keys(o.data.inventory.bounds).filter(e=>!r.includes(e)).map(e=>(0,s.CC)(n.at(["inventory","bounds"],e),e,`one of ${r.join(", ")}`,r))}}),5817:((e,t,n)=>{n.d(t,{Wj:()=>toMilliseconds,d_:()=>s,ft:()=>l,md:()=>a,tX:()=>i})
const o=36e5
const r={s:1e3,m:6e4,h:o,d:24*o,w:168*o}
const s=24*o
const a=o
const i=4*o
const l=/^\d{1,6}(?:s|m|h|d|w)$/
function toMilliseconds(e){return Number.parseInt(e,10)*(r[e.slice(-1)]??Number.NaN)}}),1231:((e,t,n)=>{n.d(t,{rZ:()=>inventoryPaths,xc:()=>inventoryScripts,rP:()=>printSource,KQ:()=>toInventory})
var o=n(5817)
function toItemsMapping(e,t){return{items:e===void 0?[]:[...e.matchAll(/"([^"]+)"|(\w+)/g)].map(([,e,t])=>e??t??""),site:{id:t.id,name:t.name??null,status:t.status??null,cohorts:t.cohorts??null,attributes:Object.entries(t.attributes??{}),labels:t.labels??null,deployed:t.deployed??null}}}function toField(e){if(e==="none")return null
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
const a=o===void 0||s===void 0?null:{name:o,pushedBy:s}
return{provider:"file",path:t,branch:a,mapping:toMapping(e),maxAge:n,...r}}case"step":return{provider:"step",format:e.format,mapping:toMapping(e),asOf:e["as-of"]??null,scripts:e.scripts??[],maxAge:n??o.d_,...r}
case"postgres":return{provider:"postgres",url:e.url,table:e.table,asOf:e["as-of"]??null,snapshot:e.snapshot===void 0,maxAge:n??o.d_,...r}}}function toMapping({items:e,site:t}){return t===void 0?null:toItemsMapping(e,t)}function toListMapping(e){const{site:t,items:n,next:o,total:r,"as-of":s,snapshot:a}=e
if(t===void 0||o===void 0||r===void 0||s===void 0||a===void 0)return null
return{...toItemsMapping(n,t),next:toNextPage(o),total:toField(r),asOf:toAsOf(s),snapshot:toField(a)}}function printSource(e){switch(e.provider){case"http":return e.url
case"file":return e.path
case"step":return"the inventory-file of the job"
case"postgres":return`${e.url} ${e.table}`}}function inventoryPaths(e){return sourcesOf(e).flatMap(e=>e.provider==="file"&&e.branch===null?[e.path]:[])}function inventoryScripts(e){return sourcesOf(e).flatMap(e=>e.provider==="step"?e.scripts:[])}function sourcesOf({confirm:e,...t}){return[t,...e.map(({source:e})=>e)]}}),520:((e,t,n)=>{n.d(t,{O:()=>parsePolicy})
var o=n(8821)
var r=n(2745)
var s=n(5569)
var a=n(1231)
var i=n(5312)
var l=n(5943)
var c=n(9625)
const u=l.KCZ([l.YjP().transform(e=>({name:e,job:null})),l.Ikc({name:l.YjP(),job:l.YjP().nullable().catch(null).default(null)})]).catch({name:"",job:null})
const d=l.YOg(u).catch([])
const h=l.Ikc({cohorts:l.g1P(l.YjP(),l.Ikc({environments:d,waves:l.YOg(l.Ikc({environments:d}).catch({environments:[]})).catch([])}).catch({environments:[],waves:[]}))})
function sharedEnvironments(e,t,n){const o=h.safeParse(e)
if(!o.success)return[]
const s=t.flatMap(e=>{const{environments:t=[],waves:n=[]}=o.data.cohorts[e]??{}
const r=[{path:["environments"],items:t},...n.map((e,t)=>({path:["waves",t,"environments"],items:e.environments}))]
return r.flatMap(({path:t,items:n})=>n.map(({name:n,job:o},r)=>({cohort:e,path:[...t,r],name:n,job:o})).filter(({name:e})=>e!==""))})
const a=Map.groupBy(s,({name:e})=>e.toLowerCase())
return[...a.values()].flatMap(e=>e.flatMap((t,n)=>sharingProblem(t,e.slice(0,n)))).slice(0,c.aZ).map(({entry:e,allowed:t})=>(0,r.CC)(n.at(["cohorts",e.cohort,...e.path]),e.name,t))}function sharingProblem(e,t){const[n]=t
if(n===void 0)return[]
const o=t.find(({cohort:t})=>t===e.cohort)
if(o!==void 0)return[{entry:e,allowed:`an environment that ${e.cohort} does not name above; names compare without case`}]
const r=[...t,e].find(({job:e})=>e===null)
const s=t.find(({job:t})=>t!==null&&t===e.job)
if(r===void 0&&s===void 0)return[]
return[{entry:e,allowed:`an environment of its own, or, as ${(s??n).cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`}]}const f=l.Ikc({freezes:l.YOg(l.Ikc({cohorts:l.YOg(l.YjP().catch("")).catch([])}).catch({cohorts:[]})).catch([])})
function unknownFreezeCohorts(e,t,n){const o=f.safeParse(e)
if(!o.success)return[]
return o.data.freezes.flatMap(({cohorts:e},t)=>e.map((e,n)=>({cohort:e,freeze:t,index:n}))).filter(({cohort:e})=>e!==""&&!t.includes(e)).slice(0,c.aZ).map(({cohort:e,freeze:o,index:s})=>(0,r.CC)(n.at(["freezes",o,"cohorts",s]),e,"a cohort of this policy",t))}const p=l.Ikc({cohorts:l.g1P(l.YjP(),l.Ikc({formerly:l.YOg(l.YjP().catch("")).catch([])}).catch({formerly:[]}))})
function formerNameProblems(e,t,n){const o=p.safeParse(e)
if(!o.success)return[]
const s=new Map
return t.flatMap(e=>{const{formerly:t=[]}=o.data.cohorts[e]??{}
return t.map((t,n)=>({cohort:e,former:t,index:n}))}).flatMap(({cohort:e,former:n,index:o})=>{const r=t.includes(n)?n:s.get(n)
s.set(n,r??e)
return r===void 0||n===""?[]:[{cohort:e,former:n,index:o,taken:r}]}).slice(0,c.aZ).map(({cohort:e,former:t,index:o,taken:s})=>(0,r.CC)(n.at(["cohorts",e,"formerly",o]),t,s===t?"a name that no cohort has now":`a name that is not a former name of ${s} too`))}var m=n(5817)
var g=n(4214)
var v=n(3089)
var y=n(6224)
var w=n(7725)
var b=n(9639)
var k=n(5444)
var $=n(7549)
const x='days and a time from the midnight of each day: "-1d 12:00"'
const O='two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"'
const S='two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"'
const j='the path of a file of this repository with one day a line: ".github/freezes/england.txt"'
const P=read(x,e=>{const[,t,n]=/^([+-]?\d{1,2})d\s+(\d\d:\d\d)$/.exec(e)??[]
const o=(0,b.pe)(n??"")
return o===null||Math.abs(Number(t))>w.DV?null:{days:Number(t),minute:o}})
const q=read(O,e=>{const[,t="",n="",o="",r=""]=/^(\w{3})\s+(\d\d:\d\d)\s*-\s*(\w{3})\s+(\d\d:\d\d)$/.exec(e)??[]
const[s,a]=[weekTime(t,n),weekTime(o,r)]
if(s===null||a===null)return null
return s.weekday===a.weekday&&s.minute===a.minute?null:{from:s,to:a}})
const A=read(S,e=>{const[,t="",n="",o="",r=""]=/^(\S+)\s+(\d\d:\d\d)\s+-\s+(\S+)\s+(\d\d:\d\d)$/.exec(e)??[]
const[s,a]=[wallTime(t,n),wallTime(o,r)]
return s===null||a===null||!isBefore(s,a)?null:{from:s,to:a}})
function read(e,t){return(0,$.Qq)(e).transform((n,o)=>{const r=t(n)
if(r!==null)return r
o.addIssue({code:"custom",message:e})
return g.tm})}function weekTime(e,t){const n=b.w4.findIndex(t=>t===e)
const o=(0,b.pe)(t)
return n<0||o===null?null:{weekday:n,minute:o}}function wallTime(e,t){const[n,o]=[(0,b.Iq)(e),(0,b.pe)(t)]
return n===null||o===null?null:{day:n,minute:o}}function isBefore(e,t){return e.day<t.day||e.day===t.day&&e.minute<t.minute}const C=(0,$.pq)({name:(0,$.Bq)("a name").describe("What the freeze is called in reports."),zone:(0,$.Qq)("a time zone, as Europe/London").refine(k.DS).describe("The IANA time zone of its times: `Europe/London`."),cohorts:(0,$.p_)((0,$.Qq)("the name of a cohort"),"at least one cohort").optional().describe("The cohorts that it is for. Default: all."),dates:(0,$.Qq)(j).regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).+\.txt$/).optional().describe("A file of the default branch with one day a line, and at the end `until <day>`: what is frozen around each day."),from:P.optional().describe("When it begins, from the midnight of each day of the file. Default: `0d 00:00`."),to:P.optional().describe("When it ends, from the midnight of each day of the file. Default: `+1d 00:00`."),weekly:q.optional().describe("A time of every week: `Fri 15:00 - Mon 07:00`."),once:A.optional().describe("One time: `2026-12-18 17:00 - 2027-01-04 07:00`.")}).transform((e,t)=>{const{dates:n,weekly:o,once:r,from:s,to:a,name:i,zone:l,cohorts:c}=e
const[u,d]=[s??L,a??M]
const h=[...n===void 0?[]:[{kind:"dates",path:n,from:u,to:d}],...o===void 0?[]:[{kind:"weekly",...o}],...r===void 0?[]:[{kind:"once",...r}]]
const[f,...p]=h
if(n===void 0&&(s!==void 0||a!==void 0))t.addIssue({code:"custom",message:"`from` and `to` only beside `dates`"})
if(n!==void 0&&u.days*1440+u.minute>=d.days*1440+d.minute)t.addIssue({code:"custom",path:["to"],message:"a time after `from`"})
if(f!==void 0&&p.length===0)return{name:i,zone:l,cohorts:c??null,when:f}
t.addIssue({code:"custom",message:"one of the keys dates, weekly and once"})
return g.tm})
const L={days:0,minute:0}
const M={days:1,minute:0}
const I=l.YOg(C,{error:"a list of freezes"})
var _=n(6028)
const T=["abs","avg","ceil","contains","ends_with","floor","join","keys","length","map","max","max_by","merge","min","min_by","not_null","reverse","sort","sort_by","starts_with","sum","to_array","to_number","to_string","type","values"]
function expressionProblem(e){let t
try{t=_.compile(e)
_.compile(`[*].[(${e})]`)}catch(e){return e instanceof Error?e.message:"unreadable"}const n=functionsOf(t).find(e=>!T.includes(e))
return n===void 0?null:`there is no function ${n}`}function functionsOf(e){if(Array.isArray(e))return e.flatMap(functionsOf)
if(typeof e!=="object"||e===null)return[]
const t="type"in e&&e.type==="Function"&&"name"in e&&typeof e.name==="string"?[e.name]:[]
return[...t,...Object.values(e).flatMap(functionsOf)]}const R="a JMESPath expression"
const Y=(0,$.Bq)(R)
const E=Y.superRefine((e,t)=>checkExpression(e,t))
function checkExpression(e,t,n=[]){const o=e.trim()===""?null:expressionProblem(e)
if(o!==null)t.addIssue({code:"custom",path:[...n],message:`${R}; ${o}`})}function checkForm(e,t){if(typeof e==="string"){if(e!=="none")checkExpression(e,t)
return}for(const n of["from","newest"]){const o=e[n]
if(o!==void 0)checkExpression(o,t,[n])}}const N=String.raw`(?:[A-Za-z_]\w*|"[^"\\]+")`
const B=new RegExp(String.raw`^${N}(?:\.${N})*$`)
const D=(0,$.Bq)("the name of a parameter of the query")
const z=/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/
const F=(0,$.Qq)("the name of a header").regex(z)
const W="an expression, or { header: … }, or none"
const K=(0,$.Qq)("a path of plain keys, such as results or data.items: nothing here may filter").regex(B).describe("Path of the array of sites: plain keys. Default: the answer itself is the array.")
const U=l.KCZ([Y,(0,$.pq)({link:(0,$.Bq)("the relation of a link, such as next")}),(0,$.pq)({cursor:D,from:Y}),(0,$.pq)({offset:D,limit:D}),(0,$.pq)({page:D})],{error:"an expression, { link: next }, { cursor, from }, { offset, limit }, { page }, or none"}).superRefine(checkForm).describe("How the next page is found: an expression that gives its address or cursor, { link: next } of the `Link` header, { cursor: parameter, from: expression }, { offset: parameter, limit: parameter }, { page: parameter }, or none.")
const G=l.KCZ([Y,(0,$.pq)({header:F})],{error:W}).superRefine(checkForm).describe("The number of all sites: an expression, { header: X-Total-Count }, or none (then with `bounds`).")
const H=l.KCZ([Y,(0,$.pq)({header:F}),(0,$.pq)({newest:Y})],{error:"an expression, { header: Date }, or { newest: an expression on an item }"}).superRefine(checkForm).describe("When the answer was true: an expression, { header: Date }, or { newest: expression on an item }.")
const V=l.KCZ([Y,(0,$.pq)({header:F})],{error:W}).superRefine(checkForm).describe("What names the state of the list: an expression, { header: ETag }, or none (then with `bounds`).")
const J=(0,$.pq)({id:E.describe("The stable, unique id."),name:E.optional().describe("The name that reports show."),status:E.optional().describe("The status. Default: unknown."),cohorts:E.optional().describe("A list of names: for cohorts without `select`."),attributes:l.g1P((0,$.Bq)("the name of an attribute"),E,{error:"a mapping of attribute names to expressions"}).optional().describe("Attributes by name, one expression each."),labels:E.optional().describe("A whole mapping of names to values, each of which becomes an attribute."),deployed:E.optional().describe("The full id of the commit that the site has now; anything else is unknown.")}).describe("What a site is made of: one JMESPath expression a field, evaluated on one item of the list.")
const Z=l.g1P(D,(0,$.Qq)("text, in quotes if it is a number"),{error:"a mapping of parameters to texts"}).describe("Parameters of the query, sent as they stand.")
const Q=l.KCZ([l.k5n(["bearer","basic"]),(0,$.pq)({header:F}),(0,$.pq)({scheme:(0,$.Qq)("the name of a scheme, such as Token").regex(z)}),(0,$.pq)({oidc:(0,$.Bq)("the audience of the identity token")})],{error:"bearer, basic, { header: X-Api-Key }, { scheme: Token } or { oidc: audience }"}).describe("How the `inventory-token` is sent: bearer (the default), basic (user:password), { header: X-Api-Key }, { scheme: Token }; or { oidc: audience }: the identity token of the workflow instead.")
const X=/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/
const ee=/^(?![/.-])(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|[/.]$)).{1,200}$/
const te=/^(?![Gg][Ii][Tt][Hh][Uu][Bb]-[Aa][Cc][Tt][Ii][Oo][Nn][Ss]\[bot\]$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const ne=(0,$.p0)("1s","520w")
const oe=(0,$.p0)("0s","1h")
const re=oe.optional().describe("Added to the two minutes that a judgement may take; at most 1h.")
const se="an https address without user, query or fragment (plain http only to a loopback address)"
const ae=["items","next","total","as-of","snapshot","query"]
const ie={next:"how the next page is found, or none",total:"where the number of all sites stands, or none","as-of":"where the time stands at which the answer was true",snapshot:"where the name of the state stands, or none"}
const le={provider:l.euz("http").describe("An API that answers with the sites."),url:(0,$.Qq)(se).refine(isInventoryUrl).describe("The base of an inventory API of our own shape (`/sites` and `/cohorts` are asked below it), or, with `site`, the address of the list itself. Plain http only to a loopback address."),auth:Q.optional(),query:Z.optional(),items:K.optional(),next:U.optional(),total:G.optional(),"as-of":H.optional(),snapshot:V.optional(),site:J.optional(),bounds:i.O.optional(),"max-age":ne.optional().describe("An older snapshot is stale. Default: 24h."),timeout:re}
const ce={provider:l.euz("file").describe("A file of this repository that lists the sites."),path:(0,$.Qq)("a path inside the repository that ends in .csv, .json, .ndjson or .jsonl").regex(X).describe("A CSV, JSON or NDJSON list of sites on the default branch, or on `branch`."),branch:(0,$.Qq)("the name of a branch").regex(ee).optional().describe("The branch that the file is read from, with `pushed-by`. Default: the default branch."),"pushed-by":(0,$.Qq)("the login of the one account that writes the branch; not `github-actions[bot]`, which every workflow of the repository is").regex(te).optional().describe("The only account that may have pushed to `branch` since it was created."),items:K.optional(),site:J.optional(),bounds:i.O.optional(),"max-age":ne.optional().describe("An older last change of the file is stale. Default: no limit."),timeout:re}
const ue='a glob, such as "scripts/estate/**"'
const de={provider:l.euz("step").describe("A file that an earlier step of the same job wrote: the input `inventory-file`."),format:l.k5n(["json","ndjson","csv"],{error:"json, ndjson or csv"}).describe("How the file is written."),items:K.optional(),site:J.optional(),"as-of":E.optional().describe("When the file was true: an expression on a JSON file. Default: when it was written."),scripts:l.YOg((0,$.Bq)(ue).superRefine((e,t)=>{const n=e===""?void 0:(0,v.AI)(e)
if(n!==void 0)t.addIssue({code:"custom",message:`${ue}; ${n}`})}),{error:"a list of globs"}).optional().describe("What of this repository writes the file: changing it needs a policy owner."),bounds:i.O.optional(),"max-age":ne.optional().describe("An older file is stale. Default: 24h."),timeout:re}
const he="the name of a table or view, with its schema or without: estate.sites"
const fe="the address of a database without a password, such as postgres://reader@inventory.example.org/estate (the password is the inventory-token)"
const pe={provider:l.euz("postgres").describe("A table or view of a PostgreSQL database, which does the counting."),url:(0,$.Qq)(fe).refine(isDatabaseUrl).describe("The database and the role: postgres://reader@host/database. The password is the `inventory-token`."),table:(0,$.Qq)(he).regex(/^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/).describe("A table or view with the column id; name, status and cohorts; every other column is an attribute."),"as-of":(0,$.Qq)("the name of a column").regex(/^[A-Za-z_]\w{0,62}$/).optional().describe("A column of timestamp with time zone: its newest value. Default: the time of the transaction."),snapshot:l.euz("none",{error:"none"}).optional().describe("none, with `bounds`: the rows are of several databases, which have no moment in common."),bounds:i.O.optional(),"max-age":ne.optional().describe("An older snapshot is stale. Default: 24h."),timeout:re}
const me="a `site` beside it, which says what a site is made of"
function checkHttp(e,t){const n=new Map(Object.entries(e))
if(e.site===void 0){for(const e of ae)if(n.get(e)!==void 0)t(e,me)
return}for(const[e,o]of Object.entries(ie))if(n.get(e)===void 0)t(e,o)
if((e.total==="none"||e.snapshot==="none")&&e.bounds?.["sites"]===void 0)t("bounds","a range for `sites`, because the list has no total or no snapshot: bounds: { sites: 6000-7000 }")}function checkFile({path:e,items:t,site:n,branch:o,"pushed-by":r},s){if(t!==void 0&&n===void 0)s("items",me)
if(n!==void 0&&!e.endsWith(".json"))s("site","a `path` that ends in .json beside it")
if(o!==void 0&&r===void 0)s("branch","a `pushed-by` beside it: who alone may push to it")
if(o===void 0&&r!==void 0)s("pushed-by","a `branch` beside it: the one that it pushes to")}function checkStep({format:e,items:t,site:n,"as-of":o},r){if(t!==void 0&&n===void 0)r("items",me)
if(t!==void 0&&e==="ndjson")r("items","none with `format: ndjson`: each line is an item")
if(n!==void 0&&e==="csv")r("site","a `format` of json or ndjson beside it")
if(o!==void 0&&e!=="json")r("as-of","a `format` of json beside it")}function checkPostgres({snapshot:e,bounds:t},n){if(e==="none"&&t?.["sites"]===void 0)n("bounds","a range for `sites`, because the rows are not of one moment: bounds: { sites: 6000-7000 }")}const check=e=>(t,n)=>e(t,(e,t)=>n.addIssue({code:"custom",path:[e],message:t}))
const ge="http, file, step or postgres"
const ve=(0,$.p_)((0,$.Bq)("a site status"),"at least one site status").describe("Statuses that a targeted site may have there.")
const ye=l.YOg(l.gMt("provider",[(0,$.pq)({...le,expect:ve}).superRefine(check(checkHttp)),(0,$.pq)({...ce,expect:ve}).superRefine(check(checkFile)),(0,$.pq)({...de,expect:ve}).superRefine(check(checkStep)),(0,$.pq)({...pe,expect:ve}).superRefine(check(checkPostgres))],{error:ge}),{error:"a list of further sources"}).optional().describe("Further sources: every targeted site must be in each, with a status of its `expect`.")
const we=l.gMt("provider",[(0,$.pq)({...le,confirm:ye}).superRefine(check(checkHttp)),(0,$.pq)({...ce,confirm:ye}).superRefine(check(checkFile)),(0,$.pq)({...de,confirm:ye}).superRefine(check(checkStep)),(0,$.pq)({...pe,confirm:ye}).superRefine(check(checkPostgres))],{error:ge})
function isInventoryUrl(e){if(!URL.canParse(e))return false
const t=new URL(e)
if(t.username!==""||t.password!==""||t.search!==""||t.hash!=="")return false
return t.protocol==="https:"||t.protocol==="http:"&&isLoopback(t.hostname)}function isDatabaseUrl(e){if(!URL.canParse(e))return false
const t=new URL(e)
return t.protocol==="postgres:"&&t.hostname!==""&&t.username!==""&&t.password===""&&/^\/[^/]+$/.test(t.pathname)&&t.search===""&&t.hash===""}function isLoopback(e){return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}const be=200
const ke=3
const $e=5
function isSafePattern(e){if(e.length>be||/\\[1-9k]/.test(e)||!compiles(e))return false
const t=e.replaceAll(/\\[^]/g,"x").replaceAll(/\[[^\]]*\]/g,"x")
const n=t.match(/\(/g)??[]
const o=t.replaceAll("(?:","(").match(/[*+?]|\{\d+,\d*\}/g)??[]
return!/\)[*+?{]|\(\?(?!:)/.test(t)&&n.length<=$e&&o.length<=ke}function compiles(e){try{return new RegExp(`^(?:${e})$`,"u").source!==""}catch{return false}}const xe=15368
const Oe='the name of a wave: letters, digits, ".", "_" and "-"'
function waveSchema(e,t){return(0,$.pq)({name:(0,$.Bq)(Oe).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:Oe}).describe("What the wave is called in reports."),select:e.describe("Label selector: the active sites of the cohort that it matches and no earlier wave does."),environments:(0,$.p_)(t,"at least one GitHub environment").describe("GitHub environments that deploy to this wave."),bake:(0,$.p0)("0s","26w").optional().describe("How long a change must have been there before the next wave gets it. Default: 0s."),healthy:(0,$.pq)({check:(0,$.Bq)("the name of a check run").describe("The name of the check run."),app:l.Whr({error:"the id of an app"}).min(1,{error:"the id of an app"}).refine(e=>e!==xe,{error:"the id of an app that is not GitHub Actions"}).describe("The id of the app that makes it; not GitHub Actions.")}).optional().describe("A check run that must be green on the commit that is deployed there, newer than the deployment.")})}const Se=/^(?!(?:all|policy)$)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/
const je='a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)'
const Pe=/^(?:@?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})|@[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100})$/
const qe=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const Ae=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const Ce=/^[^/\s][^/]*\.ya?ml\/.+$/
const Le=(0,$.p0)("1s","4w")
const Me=(0,$.Qq)('a login (alice) or a team with its organization ("@acme/team")').regex(Pe)
const Ie='a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group'
const _e='a glob, such as "deploy/**"'
const Te=(0,$.Bq)(_e).superRefine((e,t)=>{const n=e===""?void 0:(0,v.AI)(e)
if(n!==void 0)t.addIssue({code:"custom",message:`${_e}; one ${n}`})})
const Re=l.YOg(Te,{error:"a list of globs"})
const count=e=>l.Whr({error:`a whole number of at least ${e}`}).min(e)
const Ye=(0,$.Qq)(y.mx).transform((e,t)=>{const n=(0,y.Pl)(e)
if(n.ok)return n.value
t.addIssue({code:"custom",message:`${y.mx}; ${n.error}`})
return g.tm})
const Ee=(0,$.Bq)("the name of a GitHub environment")
const Ne=l.KCZ([Ee,(0,$.pq)({name:Ee.describe("The name of the environment."),job:(0,$.Qq)('a workflow file and a job name: "deploy.yml/deploy (rp)"').regex(Ce).optional().describe('The one job that deploys to it: "deploy.yml/deploy (rp)".'),baseline:(0,$.Qq)("a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only").regex(Ae).optional().describe("A commit up to which the owners answer for everything that is deployed there."),within:Le.optional().describe("How long after a deployment `verify` waits for sites that do not have it yet. Default: 1h.")})],{error:"the name of a GitHub environment, or { name, job, baseline, within }"})
const Be=(0,$.pq)({dimension:(0,$.Bq)("the name of a dimension").optional().describe("Cohorts of one dimension exclude each other. Default: one dimension for all that name none."),select:Ye.optional().describe("Label selector of its members. Default: the membership that the inventory itself states."),owners:(0,$.p_)(Me,"at least one login or team").describe("Who may approve for this cohort."),paths:Re.optional().describe("Changed paths that reach only this cohort (and others that claim them too)."),environments:l.YOg(Ne,{error:"a list of GitHub environments"}).optional().describe("GitHub environments that deploy to this cohort. Cohorts that share one each name their own `job`."),waves:l.YOg(waveSchema(Ye,Ne),{error:"a list of waves"}).optional().describe("Parts of the cohort that get a change before the rest of it, in this order."),formerly:l.YOg((0,$.Qq)(je).regex(Se),{error:"a list of former names of this cohort"}).optional().describe("Names that this cohort had: old manifests and declarations with them mean this cohort."),limits:count(1).optional().describe("Sites of this cohort in one deployment. Default: the `limits` of the policy.")})
const De=(0,$.pq)({version:l.euz(1,{error:"1"}).describe("The version of this format."),inventory:we.describe("Where the list of sites comes from."),cohorts:l.g1P(l.YjP().regex(Se,{error:je}),Be,{error:"a mapping of cohort names to cohorts"}).refine(e=>Object.keys(e).length>0,{error:"at least one cohort"}).describe("The cohorts, by name."),releases:(0,$.pq)({branches:(0,$.p_)(Te,"at least one branch").optional().describe("Branches whose pull requests are releases. Default: the default branch."),ignore:Re.optional().describe("Paths that make no release."),guarded:Re.optional().describe("Paths that decide where things go, besides .github/: changing them needs a policy owner."),manifests:Re.optional().describe("Release manifests. Default: [deploy/releases/*.yml]."),change:(0,$.Bq)(Ie).refine(isSafePattern,{error:Ie}).optional().describe("Pattern of the change number that every declaration must have. Default: none is asked for."),statuses:(0,$.p_)((0,$.Bq)("a site status"),"at least one site status").optional().describe("Statuses of sites that a release may reach. Default: [active]."),"unsigned-merges":l.k5n(["allow","deny"],{error:"allow or deny"}).optional().describe("Merge commits that GitHub did not make. Default: deny."),deployed:l.k5n(["environment","sites"],{error:"environment or sites"}).optional().describe("Who tells what is deployed: the environment (the default), or sites, by the field `deployed` of the inventory.")}).optional().describe("What makes a release."),approvals:(0,$.pq)({"within-cohort":count(0).optional().describe("Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed."),"cross-cohort":count(2).optional().describe("Approvals, by different people, for a release across cohorts. Default: 2, and at least 2."),policy:count(0).optional().describe("Approvals of policy owners for a change of the policy or of what is guarded. Default: 1; 0 is allowed."),"trusted-bots":l.YOg((0,$.Qq)("the login of a bot (dependabot)").regex(qe),{error:"a list of logins of bots"}).optional().describe("Bots whose signed commits need no additional approval. Default: none.")}).optional().describe("How many people must approve."),freezes:I.optional().describe("Times in which nothing is deployed, all of a time zone."),limits:count(1).optional().describe("Sites in one deployment. Default: no limit."),emergency:(0,$.pq)({approvers:(0,$.p_)(Me,"at least one login or team").describe("Who may let a deployment through freezes, bake time and limits."),approvals:count(2).optional().describe("How many different people it takes. Default: 2, and at least 2."),valid:(0,$.p0)("5m","24h").optional().describe("How long such an approval counts. Default: 4h.")}).optional().describe("The way through what only time or number holds back. Default: there is none."),"policy-owners":l.YOg(Me,{error:"a list of logins and teams"}).optional().describe("Who may approve a change of this policy. Default: the administrators of the repository.")})
const ze=l.Ikc({cohorts:l.g1P(l.YjP(),l.Ikc({waves:l.YOg(l.Ikc({name:l.YjP()}).catch({name:""})).catch([])}).catch({waves:[]}))})
function repeatedWaves(e,t,n){const o=ze.safeParse(e)
if(!o.success)return[]
return t.flatMap(e=>(o.data.cohorts[e]?.waves??[]).flatMap(({name:t},n,o)=>t!==""&&o.slice(0,n).some(e=>e.name===t)?[{cohort:e,name:t,index:n}]:[])).slice(0,c.aZ).map(({cohort:e,name:t,index:o})=>(0,r.CC)(n.at(["cohorts",e,"waves",o,"name"]),t,"a name that no wave above it has"))}var Fe=n(6699)
const We=128*1024
function parsePolicy(e,t){const n=(new TextEncoder).encode(e).length
if(n>We)return(0,s.f)([(0,r.CC)(t,`${Math.ceil(n/1024)} KB`,`a policy of at most ${We/1024} KB`)])
const o=(0,Fe.h)(e,t,"core","YAML")
if(!o.ok)return o
const{value:a,places:l}=o.value
const u=o.value.keysAt(["cohorts"])
const d=De.safeParse(a)
const h=[...d.success?[]:(0,c.GW)(d.error.issues,a,l,keysOf(De)),...nameProblems(u,l),...sharedEnvironments(a,u,l),...formerNameProblems(a,u,l),...(0,i.gb)(a,u,l),...repeatedWaves(a,u,l),...unknownFreezeCohorts(a,u,l)]
return d.success&&h.length===0?(0,s.ok)(toPolicy(d.data,u)):(0,s.f)(h)}function keysOf(e){return t=>{let n=alternatives(o.bl(e,{io:"input"}))
for(const e of t)n=n.flatMap(t=>child(t,String(e)))
return[...new Set(n.flatMap(e=>Object.keys(e.properties??{})))]}}function child(e,t){const n=e.properties?.[t]??e.additionalProperties??e.items
return[n].flat().filter(e=>typeof e==="object").flatMap(alternatives)}function alternatives(e){const t=[...e.anyOf??[],...e.oneOf??[]]
return t.length===0?[e]:t.filter(e=>typeof e==="object").flatMap(alternatives)}function nameProblems(e,t){return e.filter(e=>e==="__proto__").map(e=>(0,r.CC)(t.at(["cohorts"],e),e,je))}function toPolicy(e,t){const{releases:n={},approvals:o={}}=e
return{inventory:(0,a.KQ)(e.inventory),cohorts:new Map(Object.entries(e.cohorts).toSorted(([e],[n])=>t.indexOf(e)-t.indexOf(n)).map(([e,t])=>[e,toCohort(e,t)])),releases:{branches:n.branches??null,ignore:n.ignore??[],guarded:n.guarded??[],manifests:n.manifests??["deploy/releases/*.yml"],change:n.change??null,statuses:n.statuses??["active"],unsignedMerges:n["unsigned-merges"]??"deny",deployed:n.deployed??"environment"},approvals:{within:o["within-cohort"]??1,cross:o["cross-cohort"]??2,policy:o.policy??1,trustedBots:(o["trusted-bots"]??[]).map(e=>e.replace("[bot]",""))},freezes:e.freezes??[],limit:e.limits??null,emergency:e.emergency===void 0?null:{approvers:e.emergency.approvers.map(toOwner),approvals:e.emergency.approvals??2,valid:e.emergency.valid===void 0?m.tX:(0,m.Wj)(e.emergency.valid)},policyOwners:(e["policy-owners"]??[]).map(toOwner)}}function toCohort(e,t){return{name:e,dimension:t.dimension??"default",select:t.select??null,owners:t.owners.map(toOwner),paths:t.paths??[],environments:(t.environments??[]).map(toEnvironment),waves:(t.waves??[]).map(({name:e,select:t,environments:n,bake:o,healthy:r})=>({name:e,select:t,environments:n.map(toEnvironment),bake:o===void 0?0:(0,m.Wj)(o),healthy:r??null})),formerly:t.formerly??[],limit:t.limits??null}}function toEnvironment(e){if(typeof e==="string")return{name:e,job:null,baseline:null,within:m.md}
const{name:t,job:n,baseline:o,within:r}=e
return{name:t,job:n??null,baseline:o??null,within:r===void 0?m.md:(0,m.Wj)(r)}}function toOwner(e){const t=e.replace("@","")
const n=t.indexOf("/")
return n<0?{kind:"user",login:t}:{kind:"team",organization:t.slice(0,n),team:t.slice(n+1)}}}),4979:((e,t,n)=>{n.d(t,{LF:()=>limitOf,VM:()=>dimensionsOf,ao:()=>formerNames,n4:()=>printOwner,q:()=>sameName,x8:()=>freezeFiles})
function freezeFiles({freezes:e}){return[...new Set(e.flatMap(({when:e})=>e.kind==="dates"?[e.path]:[]))]}function limitOf(e,t){const n=[e.limit,e.cohorts.get(t)?.limit??null].filter(e=>e!==null)
return n.length===0?null:Math.min(...n)}function dimensionsOf({cohorts:e}){return[...new Set([...e.values()].map(({dimension:e})=>e))]}function formerNames(e){return new Map([...e.cohorts.values()].flatMap(({name:e,formerly:t})=>t.map(t=>[t,e])))}function sameName(e,t){return e.toLowerCase()===t.toLowerCase()&&e.toUpperCase()===t.toUpperCase()}function printOwner(e){return e.kind==="user"?e.login:`@${e.organization}/${e.team}`}}),9625:((e,t,n)=>{n.d(t,{GW:()=>problemsOf,N4:()=>Places,aZ:()=>s})
var o=n(6637)
var r=n(2745)
class Places{#Re
#Ye
#Oe
constructor(e,t,n){this.#Re=e
this.#Ye=t
this.#Oe=n}at(e,t){const n=printPath(t===void 0?e:[...e,t])
return`${this.#Re}${this.#Ee(e,t)}${n===""?"":` ${n}`}`}#Ee(e,t){for(let n=e.length;n>=0;n-=1){const r=this.#Ye.getIn(e.slice(0,n),true)
const s=(0,o.Ll)(r)?offset(r,n===e.length?t:void 0):void 0
if(s===void 0)continue
const{line:a,col:i}=this.#Oe.linePos(s)
return`:${a}:${i}`}return""}}function offset(e,t){const n=(0,o.jh)(e)?e.items.find(e=>(0,o.jn)(e.key)&&String(e.key.value)===t):void 0
return n!==void 0&&(0,o.jn)(n.key)?n.key.range?.[0]:e.range?.[0]}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t===0?"":"."}${(0,r.ml)(String(e),100)}`).join("")}const s=100
function problemsOf(e,t,n,o,r=[]){const a=[]
for(const i of e){if(a.length>=s)break
a.push(...problemsOfOne(i,t,n,o,[...r,...i.path]))}return a.slice(0,s)}function problemsOfOne(e,t,n,o,a){const i=printValue(valueAt(t,a))
switch(e.code){case"unrecognized_keys":{const t=o(a)
return e.keys.slice(0,s).map(e=>(0,r.CC)(n.at(a,e),e,`one of the keys ${t.join(", ")}`,t))}case"invalid_union":{const s=e.errors.find(e=>e.every(e=>e.path.length>0||e.code==="unrecognized_keys"))
return s===void 0?[(0,r.CC)(n.at(a),i,e.message,words(e.message))]:problemsOf(s,t,n,o,a)}case"invalid_key":return e.issues.map(e=>(0,r.CC)(n.at(a.slice(0,-1),String(a.at(-1))),String(a.at(-1)),e.message))
default:return[(0,r.CC)(n.at(a),i,e.message,words(e.message))]}}function words(e){return/^[a-z]+(?:, [a-z]+)* or [a-z]+$/.test(e)?e.split(/, | or /):[]}function valueAt(e,t){let n=e
for(const e of t){if(typeof n!=="object"||n===null||!Object.hasOwn(n,e))return
n=Reflect.get(n,e)}return n}function printValue(e){if(e===void 0||e===null)return"nothing"
if(e==="")return"an empty text"
return typeof e==="string"?e:typeof e==="number"?String(e):JSON.stringify(e)}}),7549:((e,t,n)=>{n.d(t,{Bq:()=>filled,Qq:()=>text,p0:()=>duration,p_:()=>list,pq:()=>mapping})
var o=n(5943)
var r=n(5817)
const text=e=>o.YjP({error:e}).refine(e=>e.isWellFormed(),{error:`${e}, without unpaired surrogates`})
const mapping=e=>o.rej(e,{error:`a mapping with some of the keys ${Object.keys(e).join(", ")}`})
const filled=e=>text(e).regex(/\S/)
const list=(e,t)=>o.YOg(e,{error:t}).min(1)
const s="a number and a unit: 30s, 5m, 24h, 7d or 2w"
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
const c=/^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/
function parseYaml(e,t,n,i){const c=new o.HN
if(/\r(?!\n)/.test(e))return(0,s.f)([(0,r.CC)(t,"a carriage return by itself",`${i}; lines end in LF or CRLF`)])
try{const r=(0,o.Tp)(e,{lineCounter:c,schema:n,version:"1.2",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"error"})
const place=e=>{const{line:n,col:o}=c.linePos(e)
return`${t}:${n}:${o}`}
if(r.errors.some(e=>e.code==="RESOURCE_EXHAUSTION"))throw new RangeError("stack")
const i=syntaxProblems(r.errors,e,t,c)
const l=i.length>0?i:problemsIn(r,e=>place(Number(e.range?.[0]))).slice(0,a.aZ)
if(l.length>0)return(0,s.f)(l)
return(0,s.ok)({value:r.toJS({maxAliasCount:50}),places:new a.N4(t,r,c),keysAt:e=>keysIn(r,e)})}catch(e){const n=e instanceof ReferenceError?"too many aliases":e instanceof RangeError?"nested too deeply":null
if(n===null)throw e
return(0,s.f)([(0,r.CC)(t,n,`${i} without aliases that multiply, at most ${l} levels deep`)])}}function problemsIn(e,t){const n=[]
const s=new Map;(0,o.YR)(e,{Node:(e,i,u)=>{if(u.length>l)n.push((0,r.CC)(t(i),`nested more than ${l} levels deep`,`at most ${l} levels`))
if(u.length>l||n.length>=a.aZ)return o.YR.BREAK
if(e==="key"&&!(0,o.jn)(i))n.push((0,r.CC)(t(i),(0,o.Vj)(i)?`*${i.source}`:"a list or mapping","a key that is a text"))
if((0,o.Vj)(i)){const e=s.get(i.source)
if(e===void 0)n.push((0,r.CC)(t(i),`*${i.source}`,"an alias of an anchor above it",[...s.keys()].map(e=>`*${e}`)))
else if(u.includes(e))n.push((0,r.CC)(t(i),`*${i.source}`,"an alias of something that does not hold the alias itself"))}else{if(i.anchor!==void 0)s.set(i.anchor,i)
if(i.tag!==void 0&&!c.test(i.tag))n.push((0,r.CC)(t(i),`the tag ${i.tag}`,"no tag but str, int, float, bool, null, seq and map"))
if((0,o.jh)(i))n.push(...readKeys(i,t))}return}})
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
return{pull:e,policy:t,defaultBranch:n.defaultBranch,scope:c,declaration:i,plan:planOf(e,t,l),proposed:r.proposed??null,trial:null,risk:null,parts:new Map,changed:s,baselines:[],standing:[],query:c.release?queryOf(l,t):null}}function readDeclaration(e,t,{manifest:n,changed:r,gone:s}){const a=(0,o.fD)(t)
const i=s===true?{...a,standing:false}:a
if(r.needsDeclaration)return(0,o.Av)({...e,manifest:n},i)
const l=n.kind==="several"?{kind:"none"}:n
const c=(0,o.Av)({...e,manifest:l},i)
return c.kind==="missing"&&c.almost===null?{kind:"unneeded"}:c}function planWithoutPolicy(e){const t=(0,o.Av)({...e,manifest:{kind:"none"}},(0,o.fD)(null))
return planOf(e,null,(0,o.MI)(t))}function manifestsOf(e,t,n){return scopeOf(e,t,n).manifests}function scopeOf(e,t,n){return(0,s.Sk)(e.changes,t,{base:e.base,...n})}function planOf(e,t,n){const{repository:o,number:s,base:a,head:i}=e
return(0,r.Gb)({repository:o,pullRequest:s,base:a,head:i,declaration:n,policy:t})}function queryOf(e,t){if(e===null||!e.cohorts.every(e=>t.cohorts.has(e)))return null
return{policy:t,declaration:e,coverage:(0,i._5)(e,t)}}}),9639:((e,t,n)=>{n.d(t,{Ac:()=>printDay,Iq:()=>parseDay,Up:()=>weekdayOf,d7:()=>o,kb:()=>dayOf,pe:()=>parseTime,tO:()=>printTime,w4:()=>r})
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
return r<=daysIn(n,o)?s:null}function daysIn(e,t){return(t===12?dayOf(e+1,1,1):dayOf(e,t+1,1))-dayOf(e,t,1)}function printDay(e){let t=1970+Math.floor(e/365.2425)
while(dayOf(t,1,1)>e)t-=1
while(dayOf(t+1,1,1)<=e)t+=1
let n=12
while(dayOf(t,n,1)>e)n-=1
return[padded(t,4),padded(n,2),padded(e-dayOf(t,n,1)+1,2)].join("-")}function parseTime(e){const t=/^([01]\d|2[0-3]):([0-5]\d)$/.exec(e)
return t===null?null:Number(t[1])*60+Number(t[2])}function printTime(e){return`${padded(Math.floor(e/60),2)}:${padded(e%60,2)}`}function weekdayOf(e){return((e+3)%7+7)%7}function padded(e,t){return String(e).padStart(t,"0")}}),5185:((e,t,n)=>{n.d(t,{g:()=>freezesFor,z:()=>isRollback})
var o=n(7725)
function isRollback({rollback:e}){return e.applies}function freezesFor(e){const t=e.releases.some(({reaches:e,undone:t})=>e&&!t)
return isRollback(e)||!t?[]:(0,o._1)(e.policy.freezes,e.cohort)}}),5221:((e,t,n)=>{n.d(t,{HF:()=>judgeEmergency,Ox:()=>emergencyCallers,Qt:()=>i,p9:()=>emergencyCalls,sx:()=>newestPull,vo:()=>isDeclared})
var o=n(7547)
var r=n(5208)
var s=n(5862)
var a=n(5444)
const i=20
const l=3e5
function newestPull(e){return e.reduce((e,t)=>e===null||t.number>e.number?t:e,null)}function emergencyCallers(e){const t=emergencyCalls(e).map(({comment:e})=>e.author)
return[...new Set(t.flatMap(e=>e===null?[]:[e.login.toLowerCase()]))]}function emergencyCalls(e){return e.comments.flatMap(e=>commandsIn(e).map(t=>({comment:e,call:parseCall(t)})))}function parseCall(e){const[,t,n="",o=""]=c.exec(e.trim())??[]
return t===void 0?null:{cohort:t,digest:n,reason:o.trim()}}function judgeEmergency(e){const{emergency:t,pull:n,releases:o}=e
const s=new Map
const a=[]
for(const{comment:t,call:o}of emergencyCalls(n)){const n=t.author?.login??"ghost"
const r=judgeCall(o,t,e)
if(typeof r==="string")a.push({login:n,why:r,url:t.url})
else s.set(n.toLowerCase(),{login:n,reason:r.reason,url:t.url})}const i=o.some(t=>(0,r.I)(t.pull.commits,t.pushers,e.trustedBots).length>0)
return{number:n.number,needed:t.approvals+(i?1:0),counted:[...s.values()],discounted:a}}function isDeclared({counted:e,needed:t}){return e.length>=t}const c=/^(\S+)\s+([0-9a-f]+)\s+because\s+(.+)$/is
const u=new Map
function judgeCall(e,t,n){const{emergency:c,cohort:d,plan:h,now:f,releases:p,access:m,teams:g,change:v}=n
const{author:y}=t
if(y===null||y.kind!=="user")return"not by a person"
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
switch((0,s.S4)(c.approvers,y.login,g)){case"no":return"not by an approver of emergencies"
case"unknown":return"the members of a team could not be read"
case"yes":}if(p.some(({pull:e,pushers:t})=>(0,r.p)(e,t,{renderings:u,change:v}).has($)))return"by somebody with a hand in what is deployed"
const x=m.get($)
return x==="write"||x==="admin"?{reason:b}:"no write access"}function commandsIn(e){return(0,o.P4)(e.html).flatMap(e=>e.verb==="emergency"?[e.words]:[])}}),7725:((e,t,n)=>{n.d(t,{D4:()=>c,DV:()=>s,Ef:()=>activeWindows,FP:()=>freeFrom,_1:()=>freezesOf,cJ:()=>l,p0:()=>calendarEnds,zX:()=>nextWindows})
var o=n(9639)
var r=n(5444)
const s=30
const a=864e5
function windowOf(e,t,n,o=null){return{freeze:e,start:(0,r.x1)(t,e.zone),end:(0,r.lR)(n,e.zone),day:o}}function windowsAround(e,t,n){const{when:a,zone:i}=e
switch(a.kind){case"once":return[windowOf(e,a.from,a.to)]
case"weekly":{const t=(0,r.z$)(n,i).day
const s=t-((0,o.Up)(t)-a.from.weekday+7)%7
const l=(a.to.weekday-a.from.weekday+7)%7
const c=l===0&&a.to.minute<=a.from.minute?7:l
return[s-7,s,s+7].map(t=>windowOf(e,{day:t,minute:a.from.minute},{day:t+c,minute:a.to.minute}))}case"dates":{const o=(0,r.z$)(n,i).day
return(t.get(a.path)?.days??[]).filter(({day:e})=>Math.abs(e-o)<=s+2).map(({day:t,name:n})=>windowOf(e,at(t,a.from),at(t,a.to),n))}}}function at(e,t){return{day:e+t.days,minute:t.minute}}function freezesOf(e,t){return e.filter(({cohorts:e})=>e===null||e.includes(t))}function activeWindows(e,t,n){return e.flatMap(e=>{const o=windowsAround(e,t,n).filter(({start:e,end:t})=>e<=n&&n<t)
return o.toSorted((e,t)=>t.end-e.end).slice(0,1)})}function nextWindows(e,t,n,o){return e.flatMap(e=>{const r=windowsAround(e,t,n)
if(r.some(({start:e,end:t})=>e<=n&&n<t))return[]
return r.filter(({start:e})=>e>n&&e<=n+o).toSorted((e,t)=>e.start-t.start).slice(0,1)})}const i=1e3
function freeFrom(e,t,n){let o=n
for(let n=0;n<i;n+=1){const[n]=activeWindows(e,t,o).toSorted((e,t)=>t.end-e.end)
if(n===void 0)return o
o=n.end}return null}function calendarEnds(e,t){return e.flatMap(e=>{const{when:n,zone:o}=e
const s=n.kind==="dates"?t.get(n.path):void 0
if(n.kind!=="dates"||s===void 0)return[]
const a=s.until+1
const i=Math.min((0,r.x1)({day:a,minute:0},o),(0,r.x1)(at(a,n.from),o))
return[{freeze:e,path:n.path,until:s.until,end:i}]})}const l=60*a
const c=a}),6246:((e,t,n)=>{n.d(t,{I:()=>declaredEmergencies})
var o=n(7547)
var r=n(5208)
var s=n(5862)
var a=n(5221)
var i=n(5444)
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
if(s!==void 0&&r.at-s.at<=n)return r.at}return null}}),3966:((e,t,n)=>{n.d(t,{Al:()=>membersQuery,BU:()=>partOf,Ix:()=>waveQueries,K3:()=>partSizes,M2:()=>environmentsOf,Nl:()=>earlyIn,Qr:()=>divide,Zw:()=>jobOf,fQ:()=>narrowed})
var o=n(8667)
var r=n(5185)
function partOf({environments:e,waves:t},n){const o=t.findIndex(e=>e.environments.includes(n))
const r=t[o]
if(r!==void 0)return{wave:r,earlier:t.slice(0,o)}
return e.includes(n)?{wave:null,earlier:t}:null}function environmentsOf({environments:e,waves:t}){return[...t.flatMap(e=>e.environments),...e]}function jobOf(e,t,n){const o=e.cohorts.get(t)
const r=o===void 0?[]:environmentsOf(o)
return r.find(({name:e})=>e===n)?.job??null}function divide(e,t){let n=e
const o=t.map(e=>{const t=new Set(e)
const o=n.filter(e=>t.has(e))
n=n.filter(e=>!t.has(e))
return o})
return{waves:o,rest:n}}function membersQuery(e,{name:t}){return{policy:e,declaration:{cohorts:[t],requires:[],forbids:[],all:false,expect:null,change:null,targets:{kind:"covered"}},coverage:(0,o._5)({cohorts:[t],all:false},e)}}function waveQueries(e,{name:t,waves:n}){return n.map(({select:n})=>({policy:e,declaration:{cohorts:[t],requires:[],forbids:[],all:false,expect:null,change:null,targets:{kind:"select",select:n}},coverage:(0,o._5)({cohorts:[t],all:false},e)}))}function partSizes({waves:e},t,n){const o=divide(t.targets,n.map(({targets:e})=>e))
return[...e.map(({name:e},t)=>({wave:e,sites:o.waves[t]?.length??0})),{wave:null,sites:o.rest.length}]}function narrowed(e,t){const n=new Set(t)
return{...e,targets:e.targets.filter(e=>n.has(e)),deployed:new Map([...e.deployed].map(([e,t])=>[e,t.filter(e=>n.has(e))]).filter(([,e])=>e.length>0)),violations:e.violations.filter(({site:e})=>n.has(e.id)),groups:e.groups.every(isListed)?e.groups.flatMap(e=>narrowedGroup(e,n)):[]}}function isListed({sites:e,targeted:t}){return e!==null||!t}function narrowedGroup(e,t){if(!e.targeted)return[e]
const n=Map.groupBy(e.sites??[],({id:e})=>t.has(e))
return[...n].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))}function earlyIn(e){const{risk:t}=e
const n=t?.waves??null
if(t===null||n===null||(0,r.z)(e))return[]
return n.earlier.flatMap(({wave:e,environments:n})=>n.flatMap(({name:n,state:o})=>{const r=o.kind==="there"?o.since+e.bake:null
return r===null||r<=t.now?[]:[{wave:e.name,environment:n,until:r}]}))}}),5444:((e,t,n)=>{n.d(t,{DS:()=>isZone,HZ:()=>printInstant,PP:()=>printInZone,lR:()=>lastInstantOf,nV:()=>parseInstant,x1:()=>firstInstantOf,z$:()=>wallTimeAt})
var o=n(9639)
function isZone(e){if(!/^[A-Za-z]/.test(e))return false
try{return formatter(e).resolvedOptions().timeZone!==""}catch{return false}}function wallTimeAt(e,t){const n=Math.floor(wallSeconds(Math.floor(e/1e3),t)/60)
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
return n}}),3190:((e,t,n)=>{n.d(t,{BK:()=>pathKinds,S9:()=>isReleaseBranch,Sk:()=>parseScope})
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
return{onReleaseBranch:s,release:u.length>0,reach:reachByPath(u.filter(e=>!l(e)),t),guarded:s||n.base===n.defaultBranch?c.filter(a):[],manifestsAlone:u.length>0&&u.every(l),manifests:e.filter(e=>e.kind!=="deleted"&&l(e.path)).map(e=>e.path).toSorted()}}function isReleaseBranch(e,t,n){return t.releases.branches===null?e===n:(0,o.gV)(t.releases.branches)(e)}function pathKinds(e,t){const n=guardedPaths(e,t)
const r=(0,o.gV)(e.releases.manifests)
const s=(0,o.SR)(e.releases.ignore)
return{isGuarded:n,isIgnored:e=>s(e)&&!n(e)&&!r(e)}}function guardedPaths(e,t){const n=(0,o.ew)([...e.releases.guarded,...(0,r.xc)(e.inventory)])
const a=[t,...(0,s.x8)(e),...(0,r.rZ)(e.inventory)]
return e=>e.startsWith(".github/")||a.includes(e)||n(e)}function reachByPath(e,t){const n=[...t.cohorts.values()].filter(e=>e.paths.length>0).map(({name:e,paths:t})=>({name:e,test:(0,o.ew)(t)}))
const r=new Set(e.filter(e=>!n.some(({test:t})=>t(e))))
return new Map(n.map(({name:t,test:n})=>[t,e.filter(e=>r.has(e)||n(e))]).filter(([,e])=>e.length>0))}}),8667:((e,t,n)=>{n.d(t,{$8:()=>membershipsOf,AY:()=>coversSite,AZ:()=>coversCohort,_5:()=>coverageOf,oy:()=>ambiguities})
var o=n(6224)
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
class SiteGroups{#Ne=new Map
#Be=0
#De=false
add(e,t){const n=this.#ze(t)
this.#Be+=1
if(n===null)return
n.count+=1
if(this.#Be<=r)n.sites.push({id:e.id,name:e.name})
else if(!this.#De)this.#Fe()}count(e,t){const n=this.#ze(t)
this.#Be+=e
if(n!==null)n.count+=e}finish(){const e=this.#Be<=r
return[...this.#Ne].toSorted(([e],[t])=>(0,o.U)(e,t)).map(([,{cohorts:t,status:n,covered:r,targeted:s,count:a,sites:i}])=>({cohorts:t,status:n,covered:r,targeted:s,count:a,sites:e?i.toSorted((e,t)=>(0,o.U)(e.id,t.id)):null}))}#Fe(){this.#De=true
for(const{sites:e}of this.#Ne.values())e.length=0}#ze(e){const{cohorts:t,status:n,covered:o,targeted:r}=e
const a=JSON.stringify([t,n,o,r])
const i=this.#Ne.get(a)
if(i!==void 0)return i
if(this.#Ne.size===s)return null
const l={cohorts:t,status:n,covered:o,targeted:r,count:0,sites:[]}
this.#Ne.set(a,l)
return l}}function encodeGroups(e){return e.map(({sites:e,...t})=>({...t,sites:e===null?null:e.map(({id:e,name:t})=>[e,t])}))}}),5408:((e,t,n)=>{n.d(t,{x:()=>Resolver,U:()=>i.U})
var o=n(8667)
var r=n(3061)
var s=n(6224)
const a={incapable:[],unproven:[]}
function prepareConditions({requires:e,forbids:t}){const n=printed((0,r.oR)(e))
const o=t.map(printed)
if(n.length===0&&o.length===0)return{failuresOf:()=>a}
return{failuresOf:e=>{const t=[requiredFailures(n,e),...o.map(t=>forbiddenFailures(t,e))]
return t.every(e=>e===a)?a:{incapable:t.flatMap(e=>e.incapable),unproven:t.flatMap(e=>e.unproven)}}}}function printed(e){return e.terms.map(e=>({term:e,text:(0,s.eV)(e)}))}function requiredFailures(e,t){const{wrong:n,unknown:o}=truthsOf(e,t)
if(n.length>0)return{incapable:n,unproven:[]}
return o.length>0?{incapable:[],unproven:o}:a}function forbiddenFailures(e,t){const{wrong:n,unknown:o}=truthsOf(e,t)
if(n.length>0)return a
if(o.length>0)return{incapable:[],unproven:o.map(e=>`not (${e})`)}
return{incapable:[`not (${e.map(({text:e})=>e).join(",")})`],unproven:[]}}function truthsOf(e,t){const n={true:[],false:[],unknown:[]}
for(const{term:o,text:r}of e)n[(0,s.KI)(o,t.attributes,"strict")].push(r)
return{wrong:n.false,unknown:n.unknown}}var i=n(953)
class CommitTally{#x=new Map
add(e,t){if(e===null)return
const n=this.#x.get(e)
if(n===void 0)this.#x.set(e,[t])
else n.push(t)}finish(){return new Map([...this.#x].toSorted(([e],[t])=>(0,i.U)(e,t)).map(([e,t])=>[e,t.toSorted(i.U)]))}}var l=n(177)
var c=n(8643)
var u=n(1358)
class Resolver{#We
#Ke
#Ue
#Ge=[]
#He
#Ve
#Je=new Set
#Ze=new Map
#Qe=new CommitTally
#Xe=new c.x
#et
#tt=[]
#Ne=new l.wQ
#nt=[]
#Be=0
#ot=0
constructor(e){this.#We=e
const{policy:t,declaration:n}=e
this.#Ke=prepareConditions(n)
this.#Ue=new Set(t.releases.statuses)
this.#He=new Set(n.targets.kind==="sites"?n.targets.ids:[])
this.#Ve=new Map([...t.cohorts.keys()].map(e=>[e,{members:0,permitted:0,targeted:0}]))
this.#et=new u.o(t.cohorts)}add(e){const{policy:t,coverage:n}=this.#We
const r=(0,o.$8)(e,t.cohorts.values())
const s=this.#Ue.has(e.status)
const a=(0,o.AY)(n,r)
const i=this.#z(e,a)
const l=i&&(s||this.#We.declaration.targets.kind==="sites")
this.#Be+=1
if(s){this.#ot+=1
this.#et.add(e,r)}for(const t of e.cohorts)this.#Je.add(t)
for(const e of r){const t=this.#Ve.get(e)
if(t===void 0)continue
t.members+=1
if(s)t.permitted+=1
if(l)t.targeted+=1}if(i)this.#Xe.add(e.status)
if(this.#We.grouped===true)this.#Ne.add(e,{cohorts:[...r],status:e.status,covered:a,targeted:l})
const c=this.#tt.length
if(l)this.#rt(e,r,s,a)
if(this.#We.explain?.includes(e.id)===true)this.#nt.push({site:e,memberships:[...r],permitted:s,covered:a,targeted:l,violations:this.#tt.slice(c)})}#rt(e,t,n,o){this.#He.delete(e.id)
this.#Ge.push(e.id)
if(this.#We.named===true&&e.name!==null)this.#Ze.set(e.id,e.name)
if(this.#We.deployed===true)this.#Qe.add(e.deployed,e.id)
this.#st(e,t,n,o)}asksInventory(e){return this.#We.policy.cohorts.get(e)?.select===null}members(e){return this.#Ve.get(e)?.members??0}finish(e){for(const e of this.#He){this.#Ge.push(e)
this.#tt.push({kind:"unknown",site:{id:e,name:null,status:null,cohorts:[]},reasons:[]})}const t=e.cohortNames??[...this.#Je]
const{declaration:n,policy:o}=this.#We
return{snapshot:e.snapshot,asOf:e.asOf,total:this.#Be,permitted:this.#ot,targets:this.#Ge.toSorted(),names:this.#Ze,deployed:this.#Qe.finish(),cohorts:this.#Ve,unknownCohorts:n.cohorts.filter(e=>o.cohorts.get(e)?.select===null&&!t.includes(e)),knownCohorts:t.toSorted(),statuses:this.#Xe.finish(),unassigned:this.#et.finish(),uncounted:e.uncounted??[],violations:this.#tt.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id)),groups:this.#Ne.finish(),explained:this.#nt.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id))}}#z(e,t){const{targets:n}=this.#We.declaration
switch(n.kind){case"covered":return t
case"select":return(0,s.Lm)(n.select,e.attributes,"kubernetes")==="true"
case"sites":return this.#He.has(e.id)}}#st(e,t,n,r){const{policy:s,declaration:a}=this.#We
const violate=(n,o)=>{if(o.length===0)return
this.#tt.push({kind:n,site:{id:e.id,name:e.name,status:e.status,cohorts:[...t]},reasons:o})}
if(!n)violate("inactive",[e.status])
if(!r)violate("outside-cohort",a.cohorts)
if(t.size>1)violate("ambiguous",(0,o.oy)(t,s.cohorts))
const{incapable:i,unproven:l}=this.#Ke.failuresOf(e)
violate("incapable",i)
violate("unproven",l)}}}),6224:((e,t,n)=>{n.d(t,{KI:()=>evaluateTerm,Lm:()=>evaluateSelector,Pl:()=>parseSelector,eV:()=>printTerm,mx:()=>l,vJ:()=>printSelector})
var o=n(2745)
var r=n(5569)
const s=/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const a=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const i=/\s*(?:==|!=|=|!|,|\(|\)|[^\s=!,()<>]+|[<>])/y
const l="a label selector: key=value, key!=value, key in (a,b), key notin (a,b), key or !key, joined by commas"
function parseSelector(e){const t=tokenize(e)
if(t.length===0)return(0,r.f)("it is empty, and nothing but the word `all` ever means everything")
const n=[]
let o=0
for(;;){const e=parseTerm(t,o)
if(!e.ok)return e
n.push(e.value.term)
o=e.value.next
if(o===t.length)return(0,r.ok)({terms:n})
if(t[o]!==",")return(0,r.f)(`"," or the end expected, ${shown(t[o])} found`)
o+=1}}function tokenize(e){const t=[]
i.lastIndex=0
for(let n=i.exec(e);n!==null;n=i.exec(e))t.push(n[0].trim())
return t}function parseTerm(e,t){if(e[t]==="!"){const n=parseKey(e[t+1])
return n.ok?(0,r.ok)({term:{kind:"absent",key:n.value},next:t+2}):n}const n=parseKey(e[t])
if(!n.ok)return n
const o=e[t+1]
switch(o){case void 0:case",":return(0,r.ok)({term:{kind:"exists",key:n.value},next:t+1})
case"=":case"==":case"!=":return parseEquality(e,t+2,n.value,o==="!="?"notin":"in")
case"in":case"notin":return parseSet(e,t+2,n.value,o)
default:return(0,r.f)(`an operator (=, ==, !=, in, notin) expected after "${n.value}", ${shown(o)} found`)}}function parseKey(e){if(e===void 0)return(0,r.f)("an attribute name expected, the end found")
const t=e.indexOf("/")
const n=t<0?void 0:e.slice(0,t)
const o=e.slice(t+1)
if(!s.test(o)||n!==void 0&&(n.length>253||!a.test(n)))return(0,r.f)(`${shown(e)} is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)
return(0,r.ok)(e)}function parseEquality(e,t,n,o){const s=e[t]
if(s===void 0||s===",")return(0,r.ok)({term:{kind:o,key:n,values:[""]},next:t})
const a=parseValue(s)
return a.ok?(0,r.ok)({term:{kind:o,key:n,values:[a.value]},next:t+1}):a}function parseSet(e,t,n,o){if(e[t]!=="(")return(0,r.f)(`"(" expected after "${n} ${o}", ${shown(e[t])} found`)
const s=new Set
let a=t+1
let i=true
for(;;a+=1){const t=e[a]
if(t===")")break
if(t===","){if(i)s.add("")
i=true
continue}if(!i)return(0,r.f)(`"," or ")" expected in the list of "${n}", ${shown(t)} found`)
const o=t===void 0?(0,r.f)(`")" expected to close the list of "${n}", the end found`):parseValue(t)
if(!o.ok)return o
s.add(o.value)
i=false}if(s.size===0)return(0,r.f)(`the list of "${n}" is empty`)
if(i)s.add("")
return(0,r.ok)({term:{kind:o,key:n,values:[...s].toSorted()},next:a+1})}function parseValue(e){return s.test(e)?(0,r.ok)(e):(0,r.f)(`${shown(e)} is no value: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)}function shown(e){return e===void 0?"the end":`"${(0,o.ml)(e,80)}"`}function printSelector(e){return[...new Set(e.terms.map(printTerm))].toSorted().join(",")}function printTerm(e){switch(e.kind){case"exists":return e.key
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
return truth(e.values.includes(o))
case"notin":if(o===void 0)return n==="strict"?"unknown":"true"
return truth(!e.values.includes(o))}}function truth(e){return e?"true":"false"}}),8643:((e,t,n)=>{n.d(t,{x:()=>StatusCounter})
var o=n(953)
const r=1e3
class StatusCounter{#Ve=new Map
add(e,t=1){const n=this.#Ve.get(e)
if(n!==void 0||this.#Ve.size<r)this.#Ve.set(e,(n??0)+t)}finish(){return new Map([...this.#Ve].toSorted(([e,t],[n,r])=>r-t||(0,o.U)(e,n)))}}}),1358:((e,t,n)=>{n.d(t,{n:()=>r,o:()=>UnassignedCounter})
var o=n(953)
const r=10
class UnassignedCounter{#e
constructor(e){this.#e=[...Map.groupBy(e.values(),e=>e.dimension)].map(([e,t])=>new Tally(e,t))}add(e,t){for(const n of this.#e)n.add(e,t)}finish(){return this.#e.map(e=>e.finish()).filter(({count:e})=>e>0)}}class Tally{#at
#it
#u
#lt
#B=[]
#ct=0
constructor(e,t){this.#at=e
this.#it=new Set(t.map(e=>e.name))
this.#u=[...new Set(t.flatMap(e=>e.select?.terms??[]).map(e=>e.key))].toSorted()
this.#lt=t.some(e=>e.select===null)}add(e,t){for(const e of t)if(this.#it.has(e))return
this.#ct+=1
const n=this.#B[r-1]
if(n!==void 0&&(0,o.U)(e.id,n.id)>0)return
const s=this.#B.findIndex(({id:t})=>(0,o.U)(e.id,t)<0)
this.#B.splice(s<0?this.#B.length:s,0,this.#ut(e))
this.#B.length=Math.min(this.#B.length,r)}finish(){return{dimension:this.#at,count:this.#ct,sites:this.#B}}#ut({id:e,name:t,attributes:n,cohorts:o}){return{id:e,name:t,values:this.#u.map(e=>({key:e,present:n.has(e),value:n.get(e)??null})),cohorts:this.#lt?o.toSorted():null}}}}),4714:((e,t,n)=>{n.d(t,{AV:()=>touchesStanding,S$:()=>standsOtherwise,_p:()=>standingChanges,vb:()=>l})
var o=n(3061)
var r=n(3089)
var s=n(7047)
var a=n(6224)
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
return{cohorts:[...o.policy.cohorts.keys()].filter(e=>u.includes(e)),unreadable:s.flatMap(({was:e})=>e!==null&&e.query===null?[e.path]:[]),needsDeclaration:!t||s.length===0||!s.every(isHarmless),broken:i.flatMap(({was:e,is:t})=>t!==null&&t.query===null&&e?.query!==null?[t]:[])}}function formerPath({kind:e,path:t,previous:n}){return e==="added"||e==="copied"?null:n??t}function pairOf(e,t,n){const o=readAt(formerPath(e),t)
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
var o=n(3966)
var r=n(1438)
function gatedCohorts(e,t){const n=t.filter(({query:e})=>e!==null)
return[...e.cohorts.values()].filter(e=>(0,o.M2)(e).length>0&&n.some(t=>(0,r.Kc)(t,e)))}function hasGates(e){return[...e.cohorts.values()].some(e=>(0,o.M2)(e).length>0)}function closingQueries(e,t){return[...t.flatMap(({query:e})=>e===null?[]:[e]),...gatedCohorts(e,t).flatMap(t=>[{...(0,o.Al)(e,t),named:true},...(0,o.Ix)(e,t)])]}function closingManifests(e,t,n){if(!hasGates(e))return[]
let s=0
const take=()=>n?.[s++]??null
const a=t.map(e=>({manifest:e,answer:e.query===null?null:take()}))
const i=gatedCohorts(e,t).flatMap(e=>{const t=take()
const n=e.waves.map(()=>take()).filter(e=>e!==null)
return t===null?[]:placesOf(e,t,n)})
const l=[...new Set([...e.cohorts.values()].flatMap(o.M2).map(({name:e})=>e))]
return a.flatMap(({manifest:e,answer:t})=>{const{path:n,problems:o}=e
if(o.length>0)return[{path:n,problems:o,offenders:null,environments:l}]
const s=i.filter(({cohort:t})=>(0,r.Kc)(e,t)).map(({environments:n,sites:o})=>({environments:n,offenders:(0,r.Ci)(e,t,o).offenders??[]})).filter(({offenders:e})=>e.length>0)
if(s.length===0)return[]
const a=new Map(s.flatMap(e=>e.offenders).map(e=>[e.id,e]))
const c=s.flatMap(e=>e.environments.map(({name:e})=>e))
return[{path:n,problems:o,offenders:sorted([...a.values()]),environments:[...new Set(c)]}]})}function placesOf(e,t,n){const{waves:r,rest:s}=(0,o.Qr)(t.targets,n.map(({targets:e})=>e))
const place=(n,r)=>({cohort:e,environments:n,sites:(0,o.fQ)(t,r)})
return[...e.waves.map(({environments:e},t)=>place(e,r[t]??[])),place(e.environments,s)].filter(({environments:e})=>e.length>0)}function sorted(e){return e.toSorted((e,t)=>e.id<t.id?-1:1)}}),1438:((e,t,n)=>{n.d(t,{Ci:()=>judgeStanding,Kc:()=>concerns,ZY:()=>readStanding,_m:()=>withPaste})
var o=n(4264)
var r=n(1830)
var s=n(4835)
var a=n(2437)
var i=n(2745)
var l=n(8667)
function readStanding(e,t){return e.map(e=>readManifest(e,t))}function readManifest({path:e,text:t,why:n},r){const unread=t=>({path:e,problems:t,cohorts:[],query:null})
if(t===null)return unread([(0,i.CC)(e,n,"a release manifest")])
const c=[...r.cohorts.keys()]
const u=(0,o.N)(t,e)
if(!u.ok)return unread(u.error)
if(u.value.cohorts===void 0)return unread([(0,i.CC)(e,"no cohorts",`cohorts of the policy: ${c.join(", ")}`)])
const d={kind:"file",path:e,content:t}
const h=(0,a.Av)({...s.q,manifest:d},(0,a.fD)(r))
if(h.kind!=="read")return unread([(0,i.CC)(e,"no declaration","a release manifest")])
const{declaration:f}=h
const[p,m]=[true,false].map(e=>f.cohorts.filter(t=>r.cohorts.has(t)===e))
const g=(m??[]).map(t=>(0,i.CC)(`${e} cohorts`,t,c.join(", "),c))
const v={policy:r,declaration:f,coverage:(0,l._5)(f,r),named:true}
return{path:e,problems:g,cohorts:p??[],query:g.length>0?null:v}}function withPaste(e,t,n){return e.map(e=>{const[o,...s]=e.problems
if(e.path!==t||n===null||o===void 0||s.length>0)return e
return{...e,problems:[{...o,paste:{into:"manifest",path:t,lines:(0,r.V)(n)}}]}})}function concerns({query:e},t){return e===null||(0,l.AZ)(e.coverage,t)}function judgeStanding({path:e,problems:t},n,o){if(n===null||o===null)return{path:e,problems:t,offenders:null}
const r=new Set(n.targets)
const s=Map.groupBy(n.violations,({site:e})=>e.id)
const a=o.targets.flatMap(e=>{const t=o.names.get(e)??null
if(!r.has(e))return[{id:e,name:t,why:"not-covered",reasons:[]}]
const[n]=s.get(e)??[]
return n===void 0?[]:[{id:e,name:t,why:n.kind,reasons:n.reasons}]})
return{path:e,problems:t,offenders:a}}}),4803:((e,t,n)=>{n.d(t,{L:()=>waitsUntil})
function waitsUntil({deployedAt:e,now:t,within:n,listed:o,told:r}){if(e!==null)return e+n
return o==="targets-file"||r==="deployed-file"?t+n:t}}),2496:((e,t,n)=>{n.d(t,{T:()=>askingAhead,U:()=>ahead})
var o=n(5943)
var r=n(6102)
function askingAhead(e){const t=new Map
const n=new Map
function inTime(e,o){const r=t.get(e)??o()
t.delete(e)
n.set(e,r)
return r}function early(e,o){const r=t.get(e)??n.get(e)
if(r!==void 0)return r
const s=o()
t.set(e,s)
s.catch(()=>{})
return s}return{github:asking(e,inTime),ahead:asking(e,early)}}function asking(e,t){const read=async(e,t,n)=>{const o=await n
return o.ok?(0,r.Wp)(e,t,o.value):o}
const key=(e,t,n)=>JSON.stringify([e,t,n])
const{owner:n,name:s}=e
const labelOf=e=>`GitHub REST: ${e.replace("{owner}",n).replace("{repo}",s)}`
return{owner:n,name:s,query:(n,s,a,i,l)=>read((0,r.CO)(n),i,t(key("query",s,a),()=>e.query(n,s,a,o.L5J(),l))),rest:(n,r,s)=>read(labelOf(n),s,t(key("rest",n,r),()=>e.rest(n,r,o.L5J()))),pages:(n,r,s,a)=>read(labelOf(n),s,t(key("pages",n,r),()=>e.pages(n,r,o.YOg(o.L5J()),a)))}}function ahead(e,t){if(e!==null)t(e).catch(()=>{})}}),6102:((e,t,n)=>{n.d(t,{CO:()=>labelOfQuery,Ng:()=>connect,Wp:()=>parseAnswer,mG:()=>c})
var o=n(5569)
var r=n(5338)
var s=n(5943)
var a=n(4414)
var i=n(8140)
const l=s.Ikc({data:s.L5J().optional(),errors:s.YOg(i.YJ).optional()})
const c="2022-11-28"
function connect(e){const[t="",n=""]=e.repository.split("/")
const s=new r.Eg({auth:e.token,baseUrl:e.apiUrl,userAgent:"cohort-guard",retry:{enabled:e.patience!==void 0},throttle:throttleOf(e.patience),log:{debug:ignore,info:ignore,warn:ignore,error:ignore},request:{fetch:e.fetch}})
const u=s.request.defaults({headers:{"x-github-api-version":c}})
async function query(o,r,s,c,d){const h=labelOfQuery(o)
try{const o=await u(`POST ${e.graphqlUrl}`,{query:r,variables:{owner:t,name:n,...s}})
const f=l.safeParse(o.data)
if(!f.success)return(0,a.hU)(h,"a GraphQL answer","a response of another kind")
const p=f.data.errors?.find(e=>d===void 0||e.path?.includes(d)!==true)
if(p!==void 0)return(0,a.J5)(h,"an answer without errors",(0,i.kB)(p,o.headers))
return parseAnswer(h,c,f.data.data)}catch(e){return(0,a.J5)(h,"an answer",(0,i.wM)(e))}}async function rest(e,o,r){const s=`GitHub REST: ${e.replace("{owner}",t).replace("{repo}",n)}`
try{const a=e.includes("{repo}")?{owner:t,repo:n}:{}
const i=await u(e,{...a,...o})
return parseAnswer(s,r,i.data)}catch(t){return(0,a.J5)(s,"an answer",(0,i.jq)(e,t))}}async function pages(e,r,s,l){const c=`GitHub REST: ${e.replace("{owner}",t).replace("{repo}",n)}`
const d=e.includes("{repo}")?{owner:t,repo:n}:{}
const h=[]
const f=new Set
let p=r
try{for(let t=0;t<l;t+=1){f.add(JSON.stringify(p))
const t=await u(e,{...d,...p})
const n=parseAnswer(c,s,t.data)
if(!n.ok)return n
h.push(...n.value)
p=nextPage(t.headers.link,r)
if(p===null)return(0,o.ok)(h)
if(f.has(JSON.stringify(p)))return(0,a.hU)(c,"a new page behind each link","the same page again")}}catch(t){return(0,a.J5)(c,"an answer",(0,i.jq)(e,t))}return(0,a.ps)(c,`at most ${l} pages`,"more")}return{owner:t,name:n,query:query,rest:rest,pages:pages}}const u=3
function throttleOf(e){if(e===void 0)return{enabled:false}
const again=(t,n,o,r)=>t<=e&&r<u
return{onRateLimit:again,onSecondaryRateLimit:again}}function parseAnswer(e,t,n){const r=t.safeParse(n)
if(r.success)return(0,o.ok)(r.data)
const[s=""]=r.error.issues.map(({path:e,message:t})=>`at ${e.join(".")}: ${t}`)
return(0,a.hU)(e,"an answer of the documented shape",s)}const d=["page","after","before","cursor","since"]
function nextPage(e,t){const n=/<([^>]+)>;\s*rel="next"/.exec(e??"")?.[1]
if(n===void 0||!URL.canParse(n))return null
return{...t,...Object.fromEntries([...new URL(n).searchParams].filter(([e])=>d.includes(e)))}}function labelOfQuery(e){return`GitHub GraphQL: ${e}`}function ignore(){}}),1064:((e,t,n)=>{n.d(t,{E0:()=>pagesOf,MY:()=>page,nC:()=>cursorAfter,r5:()=>fetchRemaining,vD:()=>pageSchema,yw:()=>readAll})
var o=n(5569)
var r=n(5943)
var s=n(4414)
var a=n(9840)
function page(e,t,n=""){const o=e.filter===void 0?"":`, ${e.filter}`
return`${e.field}(first: ${t}${n}${o}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${e.selection} } }`}function pageSchema(e){return r.Ikc({totalCount:r.Whr(),pageInfo:r.Ikc({hasNextPage:r.zMY(),endCursor:r.YjP().nullable()}),nodes:r.YOg(e.node)})}function cursorAfter(e,{pageInfo:t,nodes:n},r){const{hasNextPage:a,endCursor:i}=t
if(!a)return(0,o.ok)(null)
if(i===null||r.has(i))return(0,s.hU)(e,"a new cursor for each page","the same page again")
if(n.length===0)return(0,s.hU)(e,"entries on a page that is not the last","none")
r.add(i)
return(0,o.ok)(i)}async function*pagesOf(e,{asked:t,documentOf:n,variables:r,schema:i,listOf:l,most:c},u=null){const d=(0,a._M)()
const h=new Set(u===null?[]:[u])
let f=u
for(let s=0;s<c;){let c=1
const u=await d(o=>{c=o/a.tn[0]
return e.query(t,n(o),{...r,after:f},i)})
if(!u.ok)return yield u
s+=c
const p=l(u.value)
yield(0,o.ok)(p)
const m=cursorAfter(t,p,h)
if(!m.ok)return yield m
if(m.value===null)return
f=m.value}yield(0,s.ps)(t,`at most ${c} pages`,"more")}async function readAll(e,t){const n=[]
let r=0
for await(const o of pagesOf(e,t)){if(!o.ok)return o
n.push(...o.value.nodes)
r=Math.max(r,o.value.totalCount??0)}return n.length<r?(0,s.ps)(t.asked,`${r} entries`,`${n.length} of them`):(0,o.ok)(n)}async function fetchRemaining(e,t,n,i,l){const c=`${i.field} of #${t}`
const document=e=>`query Page($owner: String!, $name: String!, $number: Int!, $after: String!) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid ${page(i,e,", after: $after")} } }\n  }`
const u=r.Ikc({repository:r.Ikc({pullRequest:r._H3({headRefOid:r.YjP()})})})
const d=[...l.nodes]
const h=new Set
const f=(0,a._M)()
for(let o=l;;){const r=cursorAfter(c,o,h)
if(!r.ok)return r
const a=r.value
if(a===null)break
if(d.length>=l.totalCount)return(0,s.hU)(c,`${l.totalCount} entries`,"more of them")
const p=await f(n=>e.query(c,document(n),{number:t,after:a},u))
if(!p.ok)return p
const{pullRequest:m}=p.value.repository
if(m.headRefOid!==n)return(0,s.hU)(c,`head commit ${n} throughout`,`a push meanwhile; its own run judges it`)
const g=pageSchema(i).safeParse(m[i.field])
if(!g.success)return(0,s.hU)(c,"a page of the documented shape","another shape")
if(i.counted!==false&&g.data.totalCount!==l.totalCount)return(0,s.ps)(c,`${g.data.totalCount} entries, as a later page counts them`,`${l.totalCount} of them`)
d.push(...g.data.nodes)
o=g.data}return d.length===l.totalCount||i.counted===false&&d.length<l.totalCount?(0,o.ok)(d):(0,s.ps)(c,`${l.totalCount} entries`,`${d.length} of them`)}}),4414:((e,t,n)=>{n.d(t,{J5:()=>refused,hU:()=>unavailable,kZ:()=>rightNeeded,ps:()=>truncated})
var o=n(5569)
function unavailable(e,t,n){return(0,o.f)({code:"evidence.unavailable",asked:e,expected:t,observed:n})}function refused(e,t,{observed:n,reason:r,needs:s}){return(0,o.f)({code:"evidence.unavailable",asked:e,expected:t,observed:n,...r!==null&&{reason:r},...s!==null&&{needs:s}})}function rightNeeded({reason:e,needs:t}){return t!==void 0&&(e==="forbidden"||e==="absent")?` The job needs the permission "${t}".`:""}function truncated(e,t,n){return(0,o.f)({code:"evidence.truncated",asked:e,expected:t,observed:n})}}),9506:((e,t,n)=>{n.d(t,{y:()=>fetchTextFile})
var o=n(5569)
var r=n(5943)
const s=r.Ikc({type:r.YjP().optional(),encoding:r.YjP().optional(),content:r.YjP().optional()})
async function fetchTextFile(e,t,n){const r=await e.rest(`GET /repos/{owner}/{repo}/contents/${t.split("/").map(encodeURIComponent).join("/")}`,{ref:n},s)
if(!r.ok)return r
const{type:a="file",encoding:i,content:l}=r.value
if(a!=="file")return(0,o.ok)({kind:"unreadable",why:`a ${a}`})
if(i!=="base64"||l===void 0)return(0,o.ok)({kind:"unreadable",why:"a file of more than 1 MB"})
const c=Buffer.from(l,"base64")
const u=utf8(c)
return(0,o.ok)(u===null?{kind:"unreadable",why:"a file that is no UTF-8 text"}:{kind:"text",text:u})}function utf8(e){try{return new TextDecoder("utf-8",{fatal:true}).decode(e)}catch{return null}}}),9570:((e,t,n)=>{n.d(t,{E:()=>byAlias,Q:()=>sideBySide})
var o=n(5569)
var r=n(9840)
async function sideBySide(e,t,n){const s=Array.from({length:Math.ceil(e.length/t)},(n,o)=>e.slice(o*t,(o+1)*t))
const a=[]
for(const e of await Promise.all(s.map(e=>(0,r.oq)(e,t,n)))){if(!e.ok)return e
a.push(...e.value)}return(0,o.ok)(a)}function byAlias(e,t,n){return e.ok?(0,o.ok)(Array.from({length:n},(n,o)=>e.value.repository[`${t}${o}`])):e}}),3437:((e,t,n)=>{n.d(t,{Cv:()=>fetchCommitsOf,Ee:()=>fetchComparison,T8:()=>noRange})
var o=n(5943)
var r=n(5569)
var s=n(4414)
const a=o.YjP().regex(/^[0-9a-f]{40,64}$/)
const i=o.Ikc({status:o.k5n(["ahead","behind","identical","diverged"]),merge_base_commit:o.Ikc({sha:a}),total_commits:o.Whr(),commits:o.YOg(o.Ikc({sha:a,parents:o.YOg(o.Ikc({sha:a}))}))})
const l=100
const c=1e4
async function fetchPage(e,t,n,o){const s=`GET /repos/{owner}/{repo}/compare/${encodeURIComponent(t)}...${encodeURIComponent(n)}`
const a=await e.rest(s,o===null?{}:{per_page:l,page:o},i)
if(!a.ok)return a
const{status:c,merge_base_commit:u,total_commits:d,commits:h}=a.value
return(0,r.ok)({position:c,mergeBase:u.sha,total:d,first:h.map(({sha:e,parents:t})=>({oid:e,parents:t.map(e=>e.sha)}))})}function fetchComparison(e,t,n){return fetchPage(e,t,n,null)}async function fetchCommitsOf(e,t,n,{total:o,first:a}){const i=`commits between ${t} and ${n}`
if(o>c)return(0,s.ps)(i,`at most ${c} commits`,`${o} of them`)
if(a.length===o)return(0,r.ok)(a)
const u=await Promise.all(Array.from({length:Math.ceil(o/l)},(o,r)=>fetchPage(e,t,n,r+1)))
const d=new Map
for(const e of u){if(!e.ok)return e
for(const t of e.value.first)d.set(t.oid,t)}return d.size===o?(0,r.ok)([...d.values()]):(0,s.ps)(i,`${o} commits`,`${d.size} of them`)}function noRange(e,t,n){return(0,s.hU)(`commits between ${e} and ${t}`,"a commit that follows the other",`one that is ${n}`)}}),3086:((e,t,n)=>{n.d(t,{Z:()=>GitHistory,c:()=>lineOf})
var o=n(5569)
var r=n(3437)
class GitHistory{#o
#dt=new Map
#ht=new Map
constructor(e){this.#o=e}compare(e,t){return remembered(this.#dt,`${e}...${t}`,()=>e===t?Promise.resolve((0,o.ok)({position:"identical",mergeBase:e,total:0,first:[]})):(0,r.Ee)(this.#o,e,t))}async holds(e,t){const n=await this.compare(t,e)
return n.ok?(0,o.ok)(n.value.position==="ahead"||n.value.position==="identical"):n}async lacking(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
return remembered(this.#ht,`${e}...${t}`,()=>(0,r.Cv)(this.#o,e,t,n.value))}async firstParents(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
const{position:s}=n.value
if(s!=="ahead"&&s!=="identical")return(0,r.T8)(e,t,s)
const a=await this.lacking(e,t)
return a.ok?(0,o.ok)(lineOf(a.value,t)):a}}function lineOf(e,t){const n=new Map(e.map(e=>[e.oid,e]))
const o=[]
let r=t
for(let e=n.get(t);e!==void 0;e=n.get(r)){o.push(e.oid)
r=e.parents[0]??""}return{commits:e,firstParents:o,boundary:r}}function remembered(e,t,n){const o=e.get(t)??n()
e.set(t,o)
return o}}),2725:((e,t,n)=>{n.d(t,{U:()=>fetchOrigins,h:()=>fetchNewestMerged})
var o=n(5943)
var r=n(5569)
var s=n(4414)
var a=n(9570)
const i="number merged mergedAt baseRefName mergeCommit { oid } repository { nameWithOwner }"
const l=o.Ikc({number:o.Whr(),merged:o.zMY(),mergedAt:o.YjP().nullable(),baseRefName:o.YjP(),mergeCommit:o.Ikc({oid:o.YjP()}).nullable(),repository:o.Ikc({nameWithOwner:o.YjP()})})
function toPull({number:e,merged:t,mergedAt:n,baseRefName:o,mergeCommit:r}){return{number:e,merged:t,mergedAt:n,base:o,mergeCommit:r?.oid??null}}const c=o.Ikc({oid:o.YjP(),signature:o.Ikc({isValid:o.zMY(),wasSignedByGitHub:o.zMY()}).nullable(),associatedPullRequests:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(l)})})
const u=128
async function fetchOrigins(e,t){const n="pull requests of the commits"
const l=`${e.owner}/${e.name}`.toLowerCase()
const d=await(0,a.Q)([...new Set(t)],u,async t=>{const r=t.map((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit {\n      oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { ${i} } }\n    } }`)
const s=`query Origins($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${r.join(" ")} } }`
const l=o.Ikc({repository:o.g1P(o.YjP(),c)})
return(0,a.E)(await e.query(n,s,{},l),"c",t.length)})
if(!d.ok)return d
const h=new Map
for(const e of d.value){if(e===void 0)continue
const{oid:t,signature:o,associatedPullRequests:r}=e
const{totalCount:a,nodes:i}=r
if(a!==i.length)return(0,s.ps)(n,`all pull requests of ${t}`,"some of them")
h.set(t,{oid:t,signedByGitHub:o?.isValid===true&&o.wasSignedByGitHub,pulls:i.filter(({repository:e})=>e.nameWithOwner.toLowerCase()===l).map(toPull)})}const f=t.find(e=>!h.has(e))
return f===void 0?(0,r.ok)(h):(0,s.hU)(n,"an answer for each commit",`none for ${f}`)}const d=`query NewestMerged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n  pullRequests(states: MERGED, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { ${i} commits { totalCount } } }\n} }`
const h=o.Ikc({repository:o.Ikc({pullRequests:o.Ikc({nodes:o.YOg(l.extend({commits:o.Ikc({totalCount:o.Whr()})}))})})})
async function fetchNewestMerged(e){const t=await e.query("newest merged pull requests",d,{},h)
return t.ok?(0,r.ok)(t.value.repository.pullRequests.nodes.map(e=>({...toPull(e),commits:e.commits.totalCount}))):t}}),2470:((e,t,n)=>{n.d(t,{E:()=>fetchAllBranches,o:()=>fetchBranchesNamed})
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
return n===void 0?[]:[{name:e,tip:n}]}))}const allOf=e=>`query AllBranches($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) { refs(refPrefix: "refs/heads/", first: ${e}, after: $after) { pageInfo { hasNextPage endCursor } nodes { name target { oid } } } }\n}`
const i=r.Ikc({repository:r.Ikc({refs:r.Ikc({pageInfo:r.Ikc({hasNextPage:r.zMY(),endCursor:r.YjP().nullable()}),nodes:r.YOg(r.Ikc({name:r.YjP(),target:a.nullable()}))})})})
const l=20
async function fetchAllBranches(e){const t=await(0,s.yw)(e,{asked:"branches",documentOf:allOf,variables:{},schema:i,listOf:({repository:e})=>e.refs,most:l})
return t.ok?(0,o.ok)(t.value.flatMap(e=>e.target===null?[]:[{name:e.name,tip:e.target.oid}])):t}}),3826:((e,t,n)=>{n.d(t,{W:()=>fetchTreeFiles,u:()=>fetchFilesOfTrees})
var o=n(5943)
var r=n(3089)
var s=n(5569)
var a=n(4414)
var i=n(5065)
const l="manifests in the tree of the commit"
const c=40960
const u=o.Ikc({text:o.YjP().nullish(),isTruncated:o.zMY().optional(),isBinary:o.zMY().nullish()})
const d=o.Ikc({name:o.YjP(),type:o.YjP(),mode:o.Whr(),object:u.nullable()})
const h=o.Ikc({entries:o.YOg(d).optional()}).nullable()
const f=o.Ikc({repository:o.g1P(o.YjP(),o.KCZ([o.Ikc({oid:o.YjP()}),h]))})
async function fetchTreeFiles(e,t,n){const o=await fetchFilesOfTrees(e,[t],n)
return o.ok?(0,s.ok)(o.value[0]??[]):o}async function fetchFilesOfTrees(e,t,n){if(n.length===0)return(0,s.ok)(t.map(()=>[]))
const o=[...new Set(n.map(folderOf))]
const a=(0,r.gV)(n)
if(!o.some(e=>/[*?{[\\]/.test(e))&&!n.some(e=>e.includes("**")))return fetchFromFolders(e,t,o,a)
const i=await Promise.all(t.map(t=>fetchAnywhere(e,t,a)))
const l=[]
for(const e of i){if(!e.ok)return e
l.push(e.value)}return(0,s.ok)(l)}function folderOf(e){return e.includes("/")?e.slice(0,e.lastIndexOf("/")):""}async function fetchFromFolders(e,t,n,o){const r=t.flatMap((e,t)=>n.map((n,o)=>({key:`${t}_${o}`,at:t,path:n,expression:`${e}:${n}`})))
const i=Object.fromEntries([...t.map((e,t)=>[`c${t}`,e]),...r.map(({key:e,expression:t})=>[`e${e}`,t])])
const c=[...t.map((e,t)=>`$c${t}: GitObjectID!`),...r.map(({key:e})=>`$e${e}: String!`)].join(", ")
const u=[...t.map((e,t)=>`c${t}: object(oid: $c${t}) { oid }`),...r.map(({key:e})=>`d${e}: object(expression: $e${e}) { ... on Tree { entries { name type mode object { ... on Blob { text isTruncated isBinary } } } } }`)]
const d=await e.query(l,`query Manifests($owner: String!, $name: String!, ${c}) { repository(owner: $owner, name: $name) { ${u.join(" ")} } }`,i,f)
if(!d.ok)return d
const{repository:h}=d.value
const isThere=e=>(h[e]??null)!==null
const p=t.find((e,t)=>!isThere(`c${t}`))
if(p!==void 0)return(0,a.hU)(l,`commit ${p}`,"nothing")
const m=r.find(({key:e})=>!(`d${e}`in h))
if(m!==void 0)return(0,a.hU)(l,`an answer for ${m.expression}`,"nothing")
return(0,s.ok)(t.map((e,t)=>r.filter(({at:e})=>e===t).flatMap(({key:e,path:t})=>{const n=h[`d${e}`]??null
return n!==null&&"entries"in n?filesOf(n.entries??[],t):[]}).filter(e=>o(e.path)).toSorted((e,t)=>e.path<t.path?-1:1)))}function filesOf(e,t){return e.filter(({type:e})=>e==="blob").map(e=>toFile(t===""?e.name:`${t}/${e.name}`,e))}function toFile(e,{mode:t,object:n}){if(t===c)return{path:e,text:null,why:"a link"}
const o=n!==null&&n.isTruncated!==true&&n.isBinary!==true
return o&&typeof n.text==="string"?{path:e,text:n.text,why:""}:{path:e,text:null,why:"a file too large or no text"}}const p=o.Ikc({truncated:o.zMY(),tree:o.YOg(o.Ikc({path:o.YjP(),type:o.YjP(),mode:o.YjP()}))})
async function fetchAnywhere(e,t,n){const o="GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
const r=await e.rest(o,{tree_sha:t,recursive:"1"},p)
if(!r.ok)return r
if(r.value.truncated)return(0,a.ps)(l,"the whole tree","a part of it")
const c=r.value.tree.filter(({path:e,type:t})=>t==="blob"&&n(e))
const u=await(0,i.b)(e,c.map(({path:e})=>({path:e,commit:t})))
if(!u.ok)return u
return(0,s.ok)(c.map(({path:e,mode:n})=>{const o=u.value.get(`${t}:${e}`)
if(n==="120000")return{path:e,text:null,why:"a link"}
if(o?.kind==="text")return{path:e,text:o.text,why:""}
return{path:e,text:null,why:o?.why??"no file"}}))}}),4659:((e,t,n)=>{n.d(t,{H:()=>fetchDifferences,d:()=>fetchDifferingPaths})
var o=n(5943)
var r=n(5569)
var s=n(4414)
var a=n(9570)
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
const g="entries { name type mode oid object { ... on Tree { entries { name type mode oid } } } }"
const v=o.Ikc({oid:o.YjP(),tree:o.Ikc({oid:o.YjP(),entries:f.shape.entries.optional()})})
async function fetchRoots(e,t,n){const l=await(0,a.Q)(t,i,async t=>{const n=t.length>p?"":g
const r=t.map((e,t)=>`r${t}: object(oid: "${e}") { ... on Commit { oid tree { oid ${n} } } }`)
const s=`query Trees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${r.join(" ")} } }`
const i=o.Ikc({repository:o.g1P(o.YjP(),v)})
return(0,a.E)(await e.query(c,s,{},i),"r",t.length)})
if(!l.ok)return l
const u=new Map
for(const e of l.value){if(e===void 0)continue
u.set(e.oid,e.tree.oid)
if(e.tree.entries!==void 0)remember(e.tree.oid,e.tree.entries,n)}const d=t.find(e=>!u.has(e))
return d===void 0?(0,r.ok)(u):(0,s.hU)(c,"the tree of each commit",`none for ${d}`)}function remember(e,t,n){n.set(e,t)
for(const{oid:e,object:o}of t)if(o?.entries)n.set(e,o.entries)}async function fetchTrees(e,t,n){const l=[...new Set(t)].filter(e=>!n.has(e))
const u=await(0,a.Q)(l,i,async t=>{const n=t.length>p?m:g
const r=t.map((e,t)=>`t${t}: object(oid: "${e}") { ... on Tree { ${n} } }`)
const s=`query Folders($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${r.join(" ")} } }`
const i=o.Ikc({repository:o.g1P(o.YjP(),f)})
return(0,a.E)(await e.query(c,s,{},i),"t",t.length)})
if(!u.ok)return u
for(const[e,t]of l.entries()){const o=u.value[e]
if(o===void 0)return(0,s.hU)(c,"each folder",`none for ${t}`)
remember(t,o.entries,n)}return(0,r.ok)(null)}}),9840:((e,t,n)=>{n.d(t,{Wz:()=>inPages,_M:()=>pageAsker,oq:()=>inBatches,tn:()=>r})
var o=n(5569)
async function inBatches(e,t,n){const r=[]
let s=t
for(let t=0;t<e.length;){const o=e.slice(t,t+s)
const a=await n(o)
if(a.ok){r.push(...a.value)
t+=o.length}else if(a.error.reason==="too-large"&&o.length>1)s=Math.ceil(o.length/2)
else return a}return(0,o.ok)(r)}const r=[100,25,5,1]
async function inPages(e,t=r[0]){const[,...n]=r.filter(e=>e<=t)
let o=await e(t)
for(const t of n){if(o.ok||o.error.reason!=="too-large")return o
o=await e(t)}return o}function pageAsker(){let e=r[0]
return t=>inPages(n=>{e=n
return t(n)},e)}}),2432:((e,t,n)=>{n.d(t,{D:()=>watchLimit})
function watchLimit(e){let t=null
const seen=e=>{if(!e.ok&&e.error.reason==="limit")t??=e.error
return e}
return{limit:()=>t,github:{owner:e.owner,name:e.name,query:async(...t)=>seen(await e.query(...t)),rest:async(...t)=>seen(await e.rest(...t)),pages:async(...t)=>seen(await e.pages(...t))}}}}),3824:((e,t,n)=>{n.d(t,{e:()=>fetchRenderings})
var o=n(5943)
var r=n(5569)
async function fetchRenderings(e,t){const n=new Map
for(const r of new Set(t)){const t=await e.rest("POST /markdown",{text:r,mode:"gfm",context:`${e.owner}/${e.name}`},o.YjP())
if(!t.ok)return t
n.set(r,t.value)}return(0,r.ok)(n)}}),5065:((e,t,n)=>{n.d(t,{b:()=>fetchTexts,l:()=>fetchMerged})
var o=n(5569)
var r=n(5943)
var s=n(4414)
var a=n(9570)
var i=n(9840)
var l=n(6833)
const c=25
const u=l.Br.extend({mergeCommit:l.uX,mergedAt:r.YjP().nullable()})
async function fetchMerged(e,t,n){let r=i.tn[0]
const s=await(0,a.Q)(n,c,t=>t.length>1?fetchBatch(e,t,r):(0,i.Wz)(n=>{r=n
return fetchBatch(e,t,n)},r))
if(!s.ok)return s
const u=await Promise.all(s.value.map(n=>(0,l.My)(e,t,n)))
const d=[]
for(const[e,t]of s.value.entries()){const n=u[e]
if(n===void 0)continue
if(!n.ok)return n
const{mergeCommit:o,mergedAt:r}=t
d.push({pull:n.value,mergeCommit:o?.oid??null,beforeMerge:(0,l.ki)(o),mergedAt:r})}return(0,o.ok)(d)}async function fetchBatch(e,t,n){const a="pull requests of the range"
const i=t.map(e=>`p${e}: pullRequest(number: ${e}) { mergedAt ${l.lF} ${(0,l.CY)(n)} }`)
const c=await e.query(a,`query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${i.join(" ")} } }`,{},r.Ikc({repository:r.g1P(r.YjP(),u)}))
if(!c.ok)return named(c.error)
const d=[]
for(const e of t){const t=c.value.repository[`p${e}`]
if(t===void 0)return(0,s.hU)(a,`pull request #${e}`,"nothing")
d.push(t)}return(0,o.ok)(d)}function named(e){const t=/^NOT_FOUND at repository\.p(\d+)\b/.exec(e.observed)?.[1]
return(0,o.f)(t===void 0?e:{...e,asked:`pull request #${t}`,observed:`${e.observed} (an archived one is shown to people with the triage role only)`})}const d=r.Ikc({__typename:r.YjP(),text:r.YjP().nullish(),isTruncated:r.zMY().optional(),isBinary:r.zMY().nullish()}).nullish()
async function fetchTexts(e,t){const n=await(0,a.Q)(t,50,t=>fetchTextBatch(e,t))
return n.ok?(0,o.ok)(new Map(n.value)):n}async function fetchTextBatch(e,t){const n=[]
const a=Object.fromEntries(t.map(({path:e,commit:t},n)=>[`e${n}`,`${t}:${e}`]))
const i=t.map((e,t)=>`$e${t}: String!`).join(", ")
const l=t.map((e,t)=>`f${t}: object(expression: $e${t}) { __typename ... on Blob { text isTruncated isBinary } }`)
const c=`query Texts($owner: String!, $name: String!, ${i}) { repository(owner: $owner, name: $name) { ${l.join(" ")} } }`
const u=await e.query("files of the range",c,a,r.Ikc({repository:r.g1P(r.YjP(),d)}))
if(!u.ok)return u
for(const[e,{path:o,commit:r}]of t.entries()){const t=u.value.repository[`f${e}`]
const a=`${r}:${o}`
if(t?.__typename==="Blob"&&t.isTruncated===false&&t.isBinary!==true&&typeof t.text==="string")n.push([a,{kind:"text",text:t.text}])
else if(t===null||t===void 0)return(0,s.hU)(`file ${o}`,`it at ${r}`,"nothing")
else n.push([a,{kind:"unreadable",why:t.__typename==="Blob"?"a file too large or no text":"no file"}])}return(0,o.ok)(n)}}),7494:((e,t,n)=>{n.d(t,{DL:()=>fetchAccess,J:()=>mayWrite,jS:()=>fetchTeams})
var o=n(5569)
var r=n(5943)
var s=n(5862)
const a=r.Ikc({permission:r.YjP()})
async function fetchAccess(e,t){const n=await readPermission(e,t)
return n==="missing"?"none":n}async function mayWrite(e,t){return await readPermission(e,t)!=="none"}async function readPermission(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/collaborators/{username}/permission",{username:t},a)
if(!n.ok)return n.error.reason==="absent"?"missing":"unknown"
switch(n.value.permission){case"admin":case"write":return n.value.permission
default:return"none"}}async function fetchTeams(e,t,n){const o=new Map(t.filter(e=>e.kind==="team").map(e=>[(0,s.rq)(e),e]))
const r=[...o.values()]
if(e===null)return unread(r,"no-token")
if(r.length===0||n.length===0)return new Map
const a=await askTeams(e,r,n)
if(a.ok)return a.value
if(r.length===1)return unread(r,"refused")
const i=new Map
for(const t of r){const o=await askTeams(e,[t],n)
for(const[e,n]of o.ok?o.value:unread([t],"refused"))i.set(e,n)}return i}function unread(e,t){return new Map(e.map(e=>[(0,s.rq)(e),{readable:false,why:t}]))}const i=r.Ikc({totalCount:r.Whr(),nodes:r.YOg(r.Ikc({login:r.YjP()}))})
const l=r.g1P(r.YjP(),r.Ikc({team:r.g1P(r.YjP(),i).nullable()}).nullable())
async function askTeams(e,t,n){const r={}
const a=[]
const bind=(e,t)=>{r[e]=t
a.push(`$${e}: String!`)
return`$${e}`}
const i=n.map((e,t)=>bind(`login${t}`,e))
const c=t.map(({organization:e,team:t},n)=>{const o=i.map((e,t)=>`m${t}: members(query: ${e}, first: 100) { totalCount nodes { login } }`)
return`t${n}: organization(login: ${bind(`organization${n}`,e)}) { team(slug: ${bind(`team${n}`,t)}) { ${o.join(" ")} } }`})
const u=`query Teams(${a.join(", ")}) { ${c.join(" ")} }`
const d=await e.query("teams",u,r,l)
if(!d.ok)return d
const{value:h}=d
return(0,o.ok)(new Map(t.map((e,t)=>[(0,s.rq)(e),toMembers(h[`t${t}`]?.team??null,n)])))}function toMembers(e,t){if(e===null)return{readable:false,why:"not-found"}
const n=new Set
const o=new Set
for(const[r,s]of t.entries()){const t=e[`m${r}`]
if(t===void 0)return{readable:false,why:"refused"}
const a=s.toLowerCase()
if(t.nodes.some(e=>e.login.toLowerCase()===a))n.add(a)
else if(t.totalCount>t.nodes.length)o.add(a)}return{readable:true,members:n,unsure:o}}}),2772:((e,t,n)=>{n.d(t,{e0:()=>i,jN:()=>historyField,tg:()=>fetchPolicyCommits})
var o=n(5569)
var r=n(5943)
var s=n(1064)
var a=n(6833)
const historyField=(e,t="")=>`history(first: ${Math.min(50,e)}${t}, path: $policyPath) {\n    totalCount\n    pageInfo { hasNextPage endCursor }\n    nodes {\n      oid\n      parents(first: 2) { nodes { file(path: $policyPath) { oid } } }\n      associatedPullRequests(first: 20) { nodes { number merged mergedAt baseRefName } }\n      file(path: $policyPath) { object { __typename ... on Blob { oid text } } }\n    }\n  }`
const i=r.Ikc({totalCount:r.Whr(),pageInfo:r.Ikc({hasNextPage:r.zMY(),endCursor:r.YjP().nullable()}),nodes:r.YOg(r.Ikc({oid:r.YjP(),parents:r.Ikc({nodes:r.YOg(r.Ikc({file:(0,a.cl)(r.Ikc({oid:r.YjP().nullish()}))}))}),associatedPullRequests:r.Ikc({nodes:r.YOg(r.Ikc({number:r.Whr(),merged:r.zMY(),mergedAt:r.YjP().nullable(),baseRefName:r.YjP()}))}),file:(0,a.cl)(r.Ikc({object:(0,a.cl)(r.Ikc({oid:r.YjP().optional(),text:r.YjP().nullish()}))}))}))})
const documentOf=e=>`query Policies($owner: String!, $name: String!, $tip: GitObjectID!, $policyPath: String!, $after: String) {\n  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit { ${historyField(e,", after: $after")} } } }\n}`
const l=r.Ikc({repository:r.Ikc({object:r.Ikc({history:i})})})
const c=10
async function fetchPolicyCommits(e,t,{tip:n,defaultBranch:r,history:a}){const i=`history of ${t}`
const u=[...a?.nodes??[]]
const d=a===void 0?(0,o.ok)(null):(0,s.nC)(i,a,new Set)
if(!d.ok)return d
if(a===void 0||d.value!==null){const o={asked:i,documentOf:documentOf,variables:{tip:n,policyPath:t},schema:l,listOf:({repository:e})=>e.object.history,most:c}
for await(const t of(0,s.E0)(e,o,d.value)){if(!t.ok)return t
u.push(...t.value.nodes)}}return(0,o.ok)(u.map(({oid:e,parents:t,associatedPullRequests:n,file:o})=>({oid:e,blob:o?.object?.oid??null,text:o?.object?.text??null,adds:t.nodes.every(e=>e.file===null),pulls:n.nodes.filter(e=>e.merged&&e.baseRefName===r).map(e=>e.number)})))}}),2962:((e,t,n)=>{n.d(t,{O6:()=>s,P_:()=>fetchPolicyHistory,Yl:()=>a,mo:()=>landedAt})
var o=n(5569)
var r=n(5943)
const s="oid associatedPullRequests(first: 20) { nodes { mergedAt baseRefName } }"
const a=r.Ikc({oid:r.YjP(),associatedPullRequests:r.Ikc({nodes:r.YOg(r.Ikc({mergedAt:r.YjP().nullable(),baseRefName:r.YjP()}))}).nullable()})
function landedAt({associatedPullRequests:e},t){const n=(e?.nodes??[]).filter(e=>e.baseRefName===t).map(e=>e.mergedAt)
return n.filter(e=>e!==null).toSorted().at(-1)??null}const i=30
const l=`query PolicyHistory($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!) {\n  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit {\n    history(first: ${i}, path: $path) { totalCount nodes { ${s} file(path: $path) { object { __typename ... on Blob { text } } } } }\n  } } }\n}`
const c=r.Ikc({file:r.Ikc({object:r.Ikc({text:r.YjP().nullish()}).nullable()}).nullable()})
const u=r.Ikc({repository:r.Ikc({object:r.Ikc({history:r.Ikc({totalCount:r.Whr(),nodes:r.YOg(a.extend(c.shape))})})})})
const d=r.YOg(r.Ikc({ref:r.YjP(),after:r.YjP().nullish(),timestamp:r.YjP()}))
const h=10
async function fetchPolicyHistory(e,t,n){const r=await e.query("history of the policy",l,{path:t,tip:n.tip},u)
if(!r.ok)return r
const{nodes:s,totalCount:a}=r.value.repository.object.history
const i=s.map(e=>landedAt(e,n.defaultBranch))
const c=i.includes(null)?await readPushes(e,n.defaultBranch):new Map
const d=s.map((e,t)=>({since:i[t]??c.get(e.oid)??null,text:e.file?.object?.text??null}))
return(0,o.ok)({versions:d,complete:a===s.length})}async function readPushes(e,t){const n=`refs/heads/${t}`
const o=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:n,per_page:100},d,h)
if(!o.ok)return new Map
return new Map(o.value.flatMap(e=>e.ref===n&&typeof e.after==="string"?[[e.after,e.timestamp]]:[]))}}),6159:((e,t,n)=>{n.d(t,{h7:()=>s,rz:()=>toPolicyText,u_:()=>a})
var o=n(5943)
var r=n(6833)
const s="__typename ... on Blob { oid text isTruncated isBinary }"
const a=(0,r.cl)(o.Ikc({__typename:o.YjP(),oid:o.YjP().optional(),text:o.YjP().nullish(),isTruncated:o.zMY().optional(),isBinary:o.zMY().nullish()}))
function toPolicyText(e){if(e===null)return null
if(e.__typename!=="Blob")return{kind:"unreadable",why:"a folder"}
if(e.isTruncated!==false)return{kind:"unreadable",why:"a file too large to be a policy"}
return e.isBinary===true||typeof e.text!=="string"?{kind:"unreadable",why:"a binary file"}:{kind:"text",text:e.text}}}),6833:((e,t,n)=>{n.d(t,{lF:()=>E,ki:()=>beforeMerge,My:()=>complete,uX:()=>N,cl:()=>nullish,CY:()=>pullSelection,Br:()=>B})
var o=n(5569)
var r=n(5943)
var s=n(5408)
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
const g="__typename login"
const v=r.Ikc({__typename:r.YjP(),login:r.YjP()}).transform(({__typename:e,login:t})=>({login:t,kind:kindOf(e)})).nullable()
function kindOf(e){switch(e){case"User":return"user"
case"Bot":return"bot"
default:return"other"}}const y={field:"files",selection:"path changeType",node:r.Ikc({path:r.YjP(),changeType:r.k5n(["ADDED","CHANGED","COPIED","DELETED","MODIFIED","RENAMED"])}).transform(({path:e,changeType:t})=>({path:e,previous:null,kind:changeKind(t)}))}
function changeKind(e){switch(e){case"ADDED":return"added"
case"CHANGED":case"MODIFIED":return"modified"
case"COPIED":return"copied"
case"DELETED":return"deleted"
case"RENAMED":return"renamed"}}const w={field:"labels",selection:"name updatedAt",node:r.Ikc({name:r.YjP(),updatedAt:r.YjP().nullish()}).transform(({name:e,updatedAt:t})=>({name:e,updatedAt:t??null}))}
const b=["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]
function reviewState(e){switch(e){case"APPROVED":return"approved"
case"CHANGES_REQUESTED":return"changes-requested"
case"COMMENTED":return"commented"
case"DISMISSED":return"dismissed"
case"PENDING":return"pending"}}const k={OPEN:"open",CLOSED:"closed",MERGED:"merged"}
const $=`editedAt editor { ${g} } diff deletedAt`
const x=r.Ikc({editedAt:r.YjP(),editor:v,diff:r.YjP().nullable(),deletedAt:r.YjP().nullable()}).transform(({editedAt:e,editor:t,diff:n,deletedAt:o})=>({at:e,by:t,text:o===null?n:null}))
const O={field:"userContentEdits",selection:$,node:x}
function oldestFirst(e){return e.toReversed().toSorted((e,t)=>(0,s.U)(e.at,t.at))}const S=20
const j=`author { ${g} } body bodyHTML createdAt lastEditedAt includesCreatedEdit isMinimized url\n  userContentEdits(first: ${S}) { totalCount nodes { ${$} } }`
const P={author:v,body:r.YjP(),bodyHTML:r.YjP(),createdAt:r.YjP(),lastEditedAt:r.YjP().nullable(),includesCreatedEdit:r.zMY(),isMinimized:r.zMY(),url:r.YjP(),userContentEdits:r.Ikc({totalCount:r.Whr(),nodes:r.YOg(x)}).nullable()}
r.Ikc(P)
function writingOf(e){const t=e.userContentEdits??{totalCount:0,nodes:[]}
const n=oldestFirst(t.nodes)[0]?.at??e.createdAt
const o=t.totalCount>t.nodes.length?[{at:n,by:null,text:null}]:[]
return{author:e.author,body:e.body,html:e.bodyHTML,edited:e.lastEditedAt!==null||e.includesCreatedEdit||t.totalCount>0,hidden:e.isMinimized,revisions:[...o,...oldestFirst(t.nodes)],url:e.url}}const q={field:"comments",selection:`databaseId viewerDidAuthor ${j}`,node:r.Ikc({...P,databaseId:r.Whr().nullable(),viewerDidAuthor:r.zMY()}).transform(e=>({...writingOf(e),id:e.databaseId,createdAt:e.createdAt,mine:e.viewerDidAuthor}))}
const A={field:"reviews",selection:`id state commit { oid } submittedAt authorCanPushToRepository ${j}`,node:r.Ikc({...P,id:r.YjP(),state:r.k5n(b),commit:r.Ikc({oid:r.YjP()}).nullable(),submittedAt:r.YjP().nullable(),authorCanPushToRepository:r.zMY()}).transform(e=>({...writingOf(e),id:e.id,state:reviewState(e.state),commit:e.commit?.oid??null,submittedAt:e.submittedAt,canPush:e.authorCanPushToRepository}))}
const C=["LABELED_EVENT","UNLABELED_EVENT","BASE_REF_CHANGED_EVENT","AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT","COMMENT_DELETED_EVENT","REVIEW_DISMISSED_EVENT"]
const L=`createdAt actor { ${g} }`
const M={createdAt:r.YjP(),actor:v}
const I=r.Ikc({...M,label:r.Ikc({name:r.YjP()}).nullable()})
const _={field:"timelineItems",counted:false,filter:`itemTypes: [${C.join(", ")}]`,selection:`__typename\n    ... on LabeledEvent { ${L} label { name } }\n    ... on UnlabeledEvent { ${L} label { name } }\n    ... on BaseRefChangedEvent { ${L} }\n    ... on AutomaticBaseChangeSucceededEvent { ${L} }\n    ... on CommentDeletedEvent { ${L} deletedCommentAuthor { ${g} } }\n    ... on ReviewDismissedEvent { ${L} previousReviewState review { id } }`,node:r.gMt("__typename",[I.extend({__typename:r.euz("LabeledEvent")}),I.extend({__typename:r.euz("UnlabeledEvent")}),r.Ikc({...M,__typename:r.euz("BaseRefChangedEvent")}),r.Ikc({...M,__typename:r.euz("AutomaticBaseChangeSucceededEvent")}),r.Ikc({...M,__typename:r.euz("CommentDeletedEvent"),deletedCommentAuthor:v}),r.Ikc({...M,__typename:r.euz("ReviewDismissedEvent"),previousReviewState:r.k5n(b),review:r.Ikc({id:r.YjP()}).nullable()})]).transform(e=>{const{createdAt:t,actor:n}=e
switch(e.__typename){case"LabeledEvent":case"UnlabeledEvent":return{kind:"label",at:t,by:n,label:e.label?.name??null}
case"BaseRefChangedEvent":return{kind:"base",at:t,by:n}
case"AutomaticBaseChangeSucceededEvent":return{kind:"base",at:t,by:null}
case"CommentDeletedEvent":return{kind:"comment-deleted",at:t,by:n,author:e.deletedCommentAuthor}
case"ReviewDismissedEvent":return{kind:"review-dismissed",at:t,by:n,review:e.review?.id??null,was:reviewState(e.previousReviewState)}}})}
const T=100
const R=30
const Y=r.YOg(r.Ikc({filename:r.YjP(),status:r.YjP(),previous_filename:r.YjP().optional()}))
async function fetchFormerNames(e,t,n){const r=new Set(n.filter(e=>e.kind==="renamed").map(e=>e.path))
const s=new Map
for(let n=1;r.size>0&&n<=R;n+=1){const o=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:t,per_page:T,page:n},Y)
if(!o.ok)return o
for(const e of o.value){if(e.previous_filename===void 0||!r.delete(e.filename))continue
s.set(e.filename,e.previous_filename)}if(o.value.length<T)break}if(r.size>0)return(0,a.ps)(`files of #${t}`,"the former name of each renamed file",`none for ${[...r].join(", ")}`)
return(0,o.ok)(n.map(e=>({...e,previous:s.get(e.path)??null})))}function pullSelection(e){return`number title url state mergedAt body bodyHTML lastEditedAt editor { ${g} } baseRefName headRefName headRefOid changedFiles\n  author { ${g} }\n  headRepository { nameWithOwner }\n  ${[y,w,h,O,_,A,q].map(t=>(0,m.MY)(t,e)).join("\n  ")}`}const E="mergeCommit { oid parents(first: 1) { nodes { oid } } }"
const N=r.Ikc({oid:r.YjP(),parents:r.Ikc({nodes:r.YOg(r.Ikc({oid:r.YjP()}))})}).nullable()
function beforeMerge(e){return e?.parents.nodes[0]?.oid??null}const nullish=e=>e.nullish().transform(e=>e??null)
const B=r.Ikc({number:r.Whr(),title:r.YjP(),url:r.YjP(),state:r.k5n(["OPEN","CLOSED","MERGED"]),mergedAt:r.YjP().nullable(),body:r.YjP(),bodyHTML:r.YjP(),lastEditedAt:r.YjP().nullable(),editor:v,baseRefName:r.YjP(),headRefName:r.YjP(),headRefOid:r.YjP(),changedFiles:r.Whr(),author:v,headRepository:r.Ikc({nameWithOwner:r.YjP()}).nullable(),files:nullish((0,m.vD)(y)),labels:nullish((0,m.vD)(w)),reviews:nullish((0,m.vD)(A)),commits:(0,m.vD)(h),userContentEdits:nullish((0,m.vD)(O)),timelineItems:(0,m.vD)(_),comments:(0,m.vD)(q)})
async function complete(e,t,n){const{number:r,changedFiles:i}=n
const read=async(t,o)=>o===null?(0,a.hU)(`${t.field} of #${r}`,"a list","nothing"):(0,m.r5)(e,r,n.headRefOid,t,o)
const l=await read(y,n.files)
if(!l.ok)return l
if(l.value.length!==i)return(0,a.ps)(`files of #${r}`,`${i} changed files`,`a list of ${l.value.length}`)
const c=await fetchFormerNames(e,r,l.value)
if(!c.ok)return c
const u=await read(h,n.commits)
if(!u.ok)return u
const d=await withApps(e,r,u.value)
if(!d.ok)return d
const f=await read(w,n.labels)
if(!f.ok)return f
const p=await read(O,n.userContentEdits??D)
if(!p.ok)return p
const g=await read(_,n.timelineItems)
if(!g.ok)return g
const v=await read(A,n.reviews)
if(!v.ok)return v
const b=await read(q,n.comments)
if(!b.ok)return b
return(0,o.ok)({repository:t,number:r,title:n.title,url:n.url,state:k[n.state],mergedAt:n.mergedAt,author:n.author,base:n.baseRefName,head:n.headRefOid,headBranch:n.headRefName,headRepository:n.headRepository?.nameWithOwner??null,body:n.body,html:n.bodyHTML,changes:c.value,labels:f.value.map(e=>e.name),commits:d.value,revisions:revisionsOf(n,p.value),timeline:[...g.value,...f.value.flatMap(editOf)].toSorted((e,t)=>(0,s.U)(e.at,t.at)),reviews:v.value,comments:b.value})}function editOf({name:e,updatedAt:t}){return t===null?[]:[{kind:"label",at:t,by:null,label:e}]}const D={totalCount:0,pageInfo:{hasNextPage:false,endCursor:null},nodes:[]}
function revisionsOf(e,t){const n=oldestFirst(t)
const o=e.lastEditedAt
if(o===null||n.some(e=>e.at>=o))return n
const r={at:n.at(-1)?.at??"",by:null,text:null}
return[...n,r,{at:o,by:e.editor,text:e.body}]}}),347:((e,t,n)=>{n.d(t,{PT:()=>fetchPushers,ec:()=>fetchPushersOf,$M:()=>fetchWholeActivity,LC:()=>mayHaveShortActivity})
var o=n(5943)
function readPushers(e,t,n){const{mergedAt:o}=e
const s=o===null?t:t.filter(({at:e})=>e<=o)
const a=new Set([e.head,...e.commits.map(({oid:e})=>e)])
const i=s.findIndex(({after:e})=>a.has(e))
if(i<0||!s.some(({after:t})=>t===e.head))return r
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
return n.length===t.length&&n.some(({kind:e})=>e==="user")?[...new Set(n.map(({login:e})=>e))]:null}var s=n(3437)
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
const o=await(0,s.Ee)(e,i,n.commit)
if(!o.ok)return null
l.set(n.commit,["ahead","identical"].includes(o.value.position))}return null}async function fetchActivityOf(e,t){const n=await e.pages(a,{ref:t,per_page:100},o.YOg(i),l)
return n.ok?n.value:null}const u=5
const d=2
function mayHaveShortActivity(e){return e*d<u*100}async function fetchWholeActivity(e){const t=await e.pages(a,{per_page:100},o.YOg(i),u)
return t.ok?t.value:null}const h=50
const f=8
async function fetchPushersOf(e,t,n=1/0){const o=new Map
const r=t.length>f&&mayHaveShortActivity(n)?await fetchWholeActivity(e):null
for(let n=0;n<t.length;n+=h){const s=t.slice(n,n+h)
const a=await Promise.all(s.map(t=>fetchPushers(e,t,r)))
for(const[e,{number:t}]of s.entries())o.set(t,a[e]??null)}return o}const p={push:"push",force_push:"force-push",branch_creation:"creation",branch_deletion:"deletion",pr_merge:"merge",merge_queue_merge:"merge"}
function toAct({before:e,after:t,timestamp:n,activity_type:o,actor:r}){const s=p[o]
return{kind:s,before:e,after:t,at:n,by:r?{login:r.login,kind:r.type==="User"?"user":"bot"}:null}}}),8140:((e,t,n)=>{n.d(t,{YJ:()=>u,kB:()=>refusalOfError,wM:()=>refusalOfQuery,jq:()=>refusalOfRoute,oP:()=>refusalOfStatus})
var o=n(5943)
const r=[[/^POST \/issues\/\{issue_number\}\/comments$/,"pull-requests: write"],[/^PATCH \/issues\/comments\/\{comment_id\}$/,"pull-requests: write"],[/^(?:POST|PATCH) \/check-runs/,"checks: write"],[/^GET \/(?:check-runs|commits\/\{ref\}\/check-(?:runs|suites))/,"checks: read"],[/^POST \/markdown$/,"contents: read"],[/^GET \/(?:actions\/permissions|branches\/[^/]+\/protection)/,"administration: read"],[/^GET \/(?:actions|environments)\//,"actions: read"],[/^GET \/(?:rules|rulesets)\//,"metadata: read"],[/^GET \/deployments/,"deployments: read"],[/^GET \/(?:pulls|commits\/[^/]+\/pulls$)/,"pull-requests: read"],[/^GET \/collaborators\//,"metadata: read"],[/^GET \/(?:activity|commits|compare|contents|git)\b/,"contents: read"]]
function rightOfRoute(e){const t=e.replace("/repos/{owner}/{repo}","")
return r.find(([e])=>e.test(t))?.[1]??null}const s={mergeQueue:"merge-queues: read",team:"members: read",deployments:"deployments: read",checkSuites:"checks: read",associatedPullRequests:"pull-requests: read",pullRequests:"pull-requests: read",pullRequest:"pull-requests: read",object:"contents: read"}
function rightOfPath(e){for(const t of e.toReversed()){const e=s[String(t)]
if(e!==void 0)return e}return null}const a=o.g1P(o.YjP(),o.KCZ([o.YjP(),o.aig()]).optional().catch(void 0))
const i=o.Ikc({status:o.aig(),message:o.YjP(),response:o.Ikc({headers:a}).optional().catch(void 0)})
const l=o.Ikc({observed:o.YjP()})
function refusalOfRoute(e,t){const n=refusalOf(t)
return{...n,needs:n.reason==="limit"?null:rightOfRoute(e)}}function refusalOfStatus(e,{status:t,headers:n}){const o=limitOf(t,"",Object.fromEntries(n))
return o===null?{observed:`HTTP ${t}`,reason:c.get(t)??null,needs:rightOfRoute(e)}:{observed:`${o} (HTTP ${t})`,reason:"limit",needs:null}}function refusalOfQuery(e){const t=i.safeParse(e)
const n=t.success&&(t.data.status===502||t.data.status===504)
return{...refusalOf(e),...n&&{reason:"too-large"}}}function refusalOf(e){const t=l.safeParse(e instanceof Error&&e.cause!==void 0?e.cause:e)
if(t.success)return{observed:t.data.observed,reason:null,needs:null}
const n=i.safeParse(e)
if(!n.success)return{observed:e instanceof Error?e.message:"no answer",reason:null,needs:null}
const{status:o,message:r,response:s}=n.data
const a=`HTTP ${o}: ${r.replace(/\n[^]*/,"")}`
const u=limitOf(o,r,s?.headers??{})
return u===null?{observed:a,reason:c.get(o)??null,needs:null}:{observed:`${u} (${a})`,reason:"limit",needs:null}}const c=new Map([[401,"unauthorized"],[403,"forbidden"],[404,"absent"]])
function limitOf(e,t,n){if(e!==403&&e!==429)return null
if(String(n["x-ratelimit-remaining"])==="0")return limitOfTheHour(n)
const o=String(n["retry-after"]??"")
if(o===""&&e===403&&!/\brate limit\b/i.test(t))return null
return`GitHub takes no more requests of this token for now${/^\d+$/.test(o)?`; it asks to wait ${o} s`:""}`}function limitOfTheHour(e){const t=String(e["x-ratelimit-reset"]??"")
const n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3).toISOString().replace(".000",""):null
return`the limit of the hour is reached${n===null?"":`, and ends at ${n}`}`}const u=o.Ikc({message:o.YjP(),type:o.YjP().optional(),path:o.YOg(o.KCZ([o.YjP(),o.aig()])).optional()})
function refusalOfError(e,t){const n=`${e.type??"error"} at ${e.path?.join(".")??"the query"}: ${e.message}`
switch(e.type){case"RATE_LIMITED":return{observed:`${limitOfTheHour(t)} (${n})`,reason:"limit",needs:null}
case"RESOURCE_LIMITS_EXCEEDED":case"MAX_NODE_LIMIT_EXCEEDED":return{observed:n,reason:"too-large",needs:null}
case"NOT_FOUND":return{observed:n,reason:"absent",needs:rightOfPath(e.path??[])}
case"FORBIDDEN":return{observed:n,reason:"forbidden",needs:rightOfPath(e.path??[])}
case void 0:return{observed:n,reason:/\btimeout\b/i.test(e.message)?"too-large":null,needs:null}
default:return{observed:n,reason:null,needs:null}}}})}

