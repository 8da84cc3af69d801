export const id=990
export const ids=[990]
export const modules={3034:((e,t,n)=>{n.d(t,{runGate:()=>runGate,runVerify:()=>runVerify})
var o=n(2745)
var r=n(6241)
var s=n(9506)
var a=n(2676)
var i=n(5683)
function holdUntil(e,t,n){const o=t.filter(({effect:e})=>e==="hold")
const{risk:r}=n
if(e!=="hold"||r===null||!o.every(({code:e})=>e==="freeze.active"||e==="wave.early"))return null
const s=Math.max(r.now,...(0,a.Nl)(n).map(({until:e})=>e))
return(0,i.FP)((0,a.gA)(n),r.calendars,s)}var l=n(5569)
var c=n(3966)
function resolvePart(e,t,n,o,r){if(n.waves.length===0)return e
const s=(0,c.Ix)(t,n)
return async([t,...a],i)=>{if(t===void 0)return(0,l.ok)([])
const u=await e([t,...s,...a],i)
if(!u.ok)return u
const[f,...d]=u.value
if(f===void 0||d.length<s.length)throw new Error("the inventory left a question unanswered")
const m=d.slice(0,s.length).map(({targets:e})=>e)
const h=(0,c.Qr)(f.targets,m)
r.waves=h.waves
r.whole=f
const p=o.wave===null?h.rest:h.waves[n.waves.indexOf(o.wave)]??[]
return(0,l.ok)([(0,c.fQ)(f,p),...d.slice(s.length)])}}var u=n(5379)
var f=n(7062)
var d=n(4450)
var m=n(4725)
var h=n(2432)
var p=n(3086)
var v=n(3826)
var g=n(5943)
const deploymentsField=(e,t="")=>`deployments(environments: $environments, first: ${Math.min(50,e)}${t}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      pageInfo { hasNextPage endCursor }\n      nodes { commitOid createdAt environment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } } }\n    }`
const y=g.Ikc({__typename:g.YjP(),login:g.YjP()}).nullable()
const k=g.Ikc({state:g.YjP(),createdAt:g.YjP(),logUrl:g.YjP().nullable(),creator:y})
const w=g.Ikc({commitOid:g.YjP(),createdAt:g.YjP(),environment:g.YjP().nullable(),creator:y,statuses:g.Ikc({totalCount:g.Whr(),nodes:g.YOg(k)}).nullable()})
const b=g.Ikc({pageInfo:g.Ikc({hasNextPage:g.zMY(),endCursor:g.YjP().nullable()}),nodes:g.YOg(w)})
function deploymentsOfActions({nodes:e},t){const n=new Set(t.map(e=>e.toLowerCase()))
return e.filter(({environment:e,creator:t})=>n.has(e?.toLowerCase()??"")&&isActions(t)).map(({commitOid:e,createdAt:t,statuses:n})=>({commit:e,createdAt:t,statuses:n?.nodes.filter(e=>isActions(e.creator))??[],complete:n===null||n.totalCount<=n.nodes.length}))}function logsOf(e){return e.map(({logUrl:e})=>e).filter(e=>e!==null)}function isActions(e){return e?.__typename==="Bot"&&e.login==="github-actions"}var S=n(9840)
var $=n(2772)
var P=n(2962)
var O=n(491)
var A=n(4979)
var j=n(1064)
const speltField=(e,t="")=>`deployments(first: ${e}${t}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      pageInfo { hasNextPage endCursor }\n      nodes { createdAt environment originalEnvironment latestEnvironment }\n    }`
const R=g.YjP().nullable()
const B=g.Ikc({createdAt:g.YjP(),environment:R,originalEnvironment:R,latestEnvironment:R})
const M=g.Ikc({pageInfo:g.Ikc({hasNextPage:g.zMY(),endCursor:g.YjP().nullable()}),nodes:g.YOg(B)})
const I=g.Ikc({repository:g.Ikc({deployments:M})})
const pagesOfAll=e=>`query Spellings($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) { ${speltField(e,", after: $after")} }\n}`
const C=`query Spelling($owner: String!, $name: String!, $environments: [String!]!) {\n  repository(owner: $owner, name: $name) {\n    deployments(environments: $environments, first: 1, orderBy: { field: CREATED_AT, direction: DESC }) {\n      pageInfo { hasNextPage endCursor }\n      nodes { createdAt environment originalEnvironment latestEnvironment }\n    }\n  }\n}`
const L=40
class Spellings{#e
#t=new Set
#n=1/0
#o=null
#r=null
constructor(e){this.#e=e
this.#s(e)
this.#o=e.pageInfo.endCursor}of(e){return[...new Set([...e,...[...this.#t].filter(t=>e.some(e=>(0,A.q)(e,t)))])]}async ask(e,t,n){for(;;){const o=this.of(t)
const r=await n(o)
if(!r.ok)return r
const s=await this.#a(e,r.value.since)
if(!s.ok)return s
if(this.of(t).length===o.length)return(0,l.ok)(r.value.value)}}async#a(e,t){const isRead=()=>this.#n===-1/0||t!==null&&this.#n<t
if(isRead())return(0,l.ok)(null)
this.#r??=fetchIgnoresCase(e,this.#e.nodes)
const n=await this.#r
if(!n.ok)return n
if(n.value)return(0,l.ok)(null)
const o={asked:O.L,documentOf:pagesOfAll,variables:{},schema:I,listOf:({repository:e})=>e.deployments,most:L}
for await(const t of(0,j.E0)(e,o,this.#o)){if(!t.ok)return t
this.#s(t.value)
this.#o=t.value.pageInfo.endCursor
if(isRead())break}return(0,l.ok)(null)}#s({nodes:e,pageInfo:t}){for(const t of e)for(const e of namesOf(t))this.#t.add(e)
const n=e.at(-1)
if(!t.hasNextPage)this.#n=-1/0
else if(n!==void 0)this.#n=Date.parse(n.createdAt)}}async function fetchIgnoresCase(e,t){const n=t.flatMap(namesOf).find(e=>otherCase(e)!==e)
if(n===void 0)return(0,l.ok)(false)
const o=otherCase(n)
const r=await e.query(O.L,C,{environments:[o]},I)
if(!r.ok)return r
const[s]=r.value.repository.deployments.nodes
const a=s===void 0?[]:namesOf(s)
return(0,l.ok)(a.length>0&&a.every(e=>e!==o&&(0,A.q)(e,o)))}function namesOf({environment:e,originalEnvironment:t,latestEnvironment:n}){return[e,t,n].filter(e=>e!==null)}function otherCase(e){return e.replaceAll(/\p{L}/gu,e=>e===e.toLowerCase()?e.toUpperCase():e.toLowerCase())}var q=n(6159)
const D=20
const documentOf=e=>`query Ground($owner: String!, $name: String!, $policy: String!, $policyPath: String!, $environments: [String!]!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid ... on Commit { recent: history(first: ${D}) { nodes { oid } } ${(0,$.jN)(e)} } } }\n    policy: object(expression: $policy) { ${q.h7} }\n    merged: pullRequests(states: MERGED) { totalCount }\n    ${deploymentsField(e)}\n    spelt: ${speltField(e)}\n  }\n}`
const _=g.Ikc({repository:g.Ikc({nameWithOwner:g.YjP(),defaultBranchRef:g.Ikc({name:g.YjP(),target:g.Ikc({oid:g.YjP(),recent:g.Ikc({nodes:g.YOg(g.Ikc({oid:g.YjP()}))}),history:$.e0})}),policy:q.u_,merged:g.Ikc({totalCount:g.Whr()}),deployments:b,spelt:M})})
async function fetchGateRepository(e,{policyPath:t,environment:n}){const o={policy:`HEAD:${t}`,policyPath:t,environments:[n]}
const r=await(0,S.Wz)(t=>e.query("default branch and policy",documentOf(t),o,_))
if(!r.ok)return r
const{nameWithOwner:s,defaultBranchRef:a,policy:i,merged:c,deployments:u,spelt:f}=r.value.repository
const{name:d,target:m}=a
const{history:h}=m
const[p]=h.nodes
const v=(0,q.rz)(i)
const g=new Map(h.nodes.flatMap(({file:e})=>typeof e?.object?.oid==="string"&&typeof e.object.text==="string"?[[e.object.oid,e.object.text]]:[]))
if(v?.kind==="text"&&typeof i?.oid==="string")g.set(i.oid,v.text)
return(0,l.ok)({repository:s,defaultBranch:d,tip:m.oid,policy:v,policySince:p===void 0?null:(0,P.mo)(p,d),policyFirst:h.totalCount===1,history:h,deployments:u,texts:g,merged:c.totalCount,spellings:new Spellings(f),recent:m.recent.nodes.map(({oid:e})=>e)})}const x="cohort-guard"
const W=g.Ikc({run_id:g.Whr(),head_sha:g.YjP(),name:g.YjP(),conclusion:g.YjP().nullable(),steps:g.YOg(g.Ikc({name:g.YjP(),conclusion:g.YjP().nullable()})).optional()})
const Y=g.Ikc({path:g.YjP(),head_sha:g.YjP(),event:g.YjP()})
const E=["push","workflow_dispatch","schedule","release","merge_group","workflow_run","repository_dispatch","create","deployment"]
async function fetchWork(e,{logs:t,commit:n},o){const r=[]
for(const s of new Set(t)){const t=await fetchWorkOfLog(e,s,n,o)
if(!t.ok)return t
r.push(t.value)}const of=e=>r.some(t=>t.gate===e)
return(0,l.ok)({proven:r.some(e=>e.proven),gate:of("passed")?"passed":of("unknown")||r.length===0?"unknown":of("refused")?"refused":"absent",others:r.flatMap(e=>e.others)})}const F={proven:false,gate:"unknown",others:[]}
async function fetchWorkOfLog(e,t,n,o){const r=/\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(t)
if(r===null)return(0,l.ok)(F)
const[s,a]=await Promise.all([e.rest("GET /repos/{owner}/{repo}/actions/jobs/{job_id}",{job_id:Number(r[2])},W),e.rest("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{run_id:Number(r[1])},Y)])
if(!s.ok)return isAbsent(s.error)?(0,l.ok)(F):s
if(!a.ok)return isAbsent(a.error)?(0,l.ok)(F):a
const i=`${a.value.path.replace(/@[^]*/,"").replace(".github/workflows/","")}/${s.value.name}`
const c=gateOf(s.value.steps)
const u=String(s.value.run_id)===r[1]&&s.value.head_sha===n&&a.value.head_sha===n
const f=o===null||i===o&&a.value.path.startsWith(".github/workflows/")
return(0,l.ok)({proven:f&&u&&c==="passed"&&s.value.conclusion==="success"&&E.includes(a.value.event),gate:c,others:f?[]:[i]})}function gateOf(e=[]){const t=e.filter(e=>e.name===x)
if(t.length===0)return"absent"
return t.some(e=>e.conclusion==="success")?"passed":"refused"}function isAbsent({reason:e}){return e==="absent"}var H=n(2496)
const deployments_documentOf=e=>`query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {\n  repository(owner: $owner, name: $name) { ${deploymentsField(e,", after: $after")} }\n}`
const N=g.Ikc({repository:g.Ikc({deployments:b})})
const U=40
async function*deploymentsOf(e,t,n=null){const o="deployments of the environment"
const r=[...new Set(t)]
let s=null
if(n!==null&&r.length===1){yield(0,l.ok)(deploymentsIn(n,t))
const e=(0,j.nC)(o,n,new Set)
if(!e.ok)return yield e
if(e.value===null)return
s=e.value}const a={asked:o,documentOf:deployments_documentOf,variables:{environments:r},schema:N,listOf:({repository:e})=>e.deployments,most:U}
for await(const n of(0,j.E0)(e,a,s))yield n.ok?(0,l.ok)(deploymentsIn(n.value,t)):n}function deploymentsIn(e,t){return deploymentsOfActions(e,t).map(toDeployment)}const T=["WAITING","QUEUED","PENDING"]
const G=["FAILURE","ERROR","INACTIVE"]
function toDeployment({commit:e,createdAt:t,statuses:n,complete:o}){const r=n.filter(({state:e})=>e==="SUCCESS")
const s=n.filter(({state:e})=>e!=="INACTIVE").map(e=>e.createdAt)
const a=[t,...s].reduce((e,t)=>Date.parse(e)>Date.parse(t)?e:t)
const i={commit:e,createdAt:t,lastStatusAt:a}
if(r.length>0)return{...i,state:"succeeded",underWay:false,logs:logsOf(r)}
const l=o&&n.every(({state:e})=>T.includes(e))
return{...i,state:l?"waiting":"unfinished",underWay:!n.some(({state:e})=>G.includes(e)),logs:logsOf(n)}}var K=n(4659)
var V=n(5065)
var J=n(347)
var Q=n(6345)
var z=n(3190)
var Z=n(4414)
var X=n(2725)
function emptyRange(e){return{line:(0,p.c)([],e),broughtBy:new Map,signedByGitHub:new Set,elsewhere:new Map}}const ee=5e3
function rangeQuestion({github:e,git:t,commit:n,policy:o,repository:r},s){const isRelease=e=>(0,z.S9)(e,o,r.defaultBranch)
return{github:e,git:t,commit:n,baseline:s,isReleaseBranch:isRelease}}async function fetchRange({github:e,git:t,baseline:n,commit:o,isReleaseBranch:r}){const s=await t.compare(n,o)
if(!s.ok)return s
const{total:a}=s.value
if(a>ee)return(0,Z.ps)(`commits between ${n} and ${o}`,`at most ${ee} commits`,`${a} of them`)
const i=await t.firstParents(n,o)
if(!i.ok)return i
const c=i.value.commits.map(({oid:e})=>e)
const u=await(0,X.U)(e,c)
if(!u.ok)return u
const f=new Set(c)
const d=new Map
for(const e of c)d.set(e,pullsOf(u.value.get(e),r,e=>f.has(e)))
const m=[...u.value.values()].filter(e=>e.signedByGitHub)
return(0,l.ok)({line:i.value,broughtBy:d,signedByGitHub:new Set(m.map(({oid:e})=>e)),elsewhere:new Map([...u.value].map(([e,{pulls:t}])=>{const n=t.find(({merged:e,base:t})=>e&&!r(t))
return[e,n&&{pull:n.number,branch:n.base}]}))})}const te=[500,1500]
const ne=[3e3,5e3,1e4,2e4,2e4]
const oe=20
async function fetchLateOrigins({github:e,git:t,commit:n,isReleaseBranch:o},r,s,a){if(s.length===0)return(0,l.ok)(r)
const i=await(0,X.h)(e)
if(!i.ok)return i
const c=new Map(r.broughtBy)
const u=new Set(r.signedByGitHub)
const f=new Map(r.line.commits.map(({oid:e})=>[e,true]))
const d=i.value.filter(e=>e.merged&&o(e.base))
for(const{number:e,mergeCommit:t}of d)if(t!==null&&s.includes(t))c.set(t,[...c.get(t)??[],e])
const m=claimedBy(d,r.line)
const missing=()=>s.filter(e=>c.get(e)?.length===0)
for(const[r,s]of[0,...te,...ne].entries()){const i=missing()
if(i.length===0)break
if(r>te.length&&!i.some(e=>m.has(e)))break
if(s>0)await a(s)
const l=await(0,X.U)(e,i)
if(!l.ok)return l
for(const[e,r]of l.value){if(r.signedByGitHub)u.add(e)
const s=await learnMerges(t,n,r,f)
if(!s.ok)return s
c.set(e,pullsOf(r,o,e=>f.get(e)===true))}}return(0,l.ok)({...r,broughtBy:c,signedByGitHub:u})}async function learnMerges(e,t,{pulls:n},o){for(const{mergeCommit:r}of n.slice(0,oe)){if(r===null||o.has(r))continue
const n=await e.holds(t,r)
if(!n.ok)return n
o.set(r,n.value)}return(0,l.ok)(null)}function pullsOf(e,t,n){return(e?.pulls??[]).filter(e=>e.merged&&t(e.base)&&e.mergeCommit!==null&&n(e.mergeCommit)).map(e=>e.number)}function claimedBy(e,{commits:t}){const n=new Map(t.map(e=>[e.oid,e]))
const o=new Set
for(const{mergeCommit:t,commits:r}of e){const e=t===null?void 0:n.get(t)
if(e===void 0)continue
const[,s]=e.parents
let a=s===void 0?e:n.get(s)
for(let e=r;a!==void 0&&e>0;e-=1){o.add(a.oid)
a=n.get(a.parents[0]??"")}}return o}function commitsOf({line:e}){return e.commits.map(({oid:e})=>e)}function openCommits({broughtBy:e}){return[...e].filter(([,e])=>e.length===0).map(([e])=>e)}function unsignedMerges({line:e,signedByGitHub:t}){const n=new Set(e.firstParents)
return e.commits.filter(({oid:e,parents:o})=>o.length>1&&n.has(e)&&!t.has(e)).map(({oid:e})=>e)}function unreviewedCommits(e,t,n){const o=new Set(openCommits(e))
const r=new Set(n==="deny"?unsignedMerges(e):[])
return e.line.commits.filter(({oid:e})=>(o.has(e)||r.has(e))&&!t(e)).map(({oid:t})=>{const n=o.has(t)?e.elsewhere.get(t):void 0
return{kind:o.has(t)?"commit":"merge",id:t,...n&&{into:n}}})}function askGateAhead(e,t){const{repository:n,request:o,policy:r,place:s,commit:a}=e
const i=o.environment
const l=deploymentsIn(n.deployments,[i]).find(({state:e})=>e==="succeeded")
if(l===void 0||l.commit===a||o.rollback||r.releases.deployed==="sites")return
const{commit:c}=l
const u=!n.recent.includes(c);(0,H.U)(t,t=>{const o={...e,github:t,git:new p.Z(t)}
return Promise.all([s.environment.job===null?null:fetchWork(t,l,s.environment.job),(0,K.H)(t,[{before:c,after:a}]),u&&(0,J.LC)(n.merged)?(0,J.$M)(t,n.merged):null,readReleasesAhead(o,c)])})}async function readReleasesAhead(e,t){const{github:n,repository:o}=e
const[r,s]=await Promise.all([fetchRange(rangeQuestion(e,t)),(0,Q.Qh)(e,t)])
if(!r.ok||!s.ok)return
const a=[...r.value.broughtBy.values(),...s.value.changes.map(({pulls:e})=>e)].flat()
const i=await(0,V.l)(n,o.repository,[...new Set(a)].toSorted((e,t)=>e-t))
if(i.ok)await(0,J.ec)(n,i.value.map(({pull:e})=>e),o.merged)}var re=n(3089)
var se=n(2470)
async function fetchReleaseBranch(e){const{git:t,commit:n,runBranch:o}=e
const r=await fetchCandidates(e)
if(!r.ok)return r
const s=r.value.toSorted((e,t)=>Number(t.name===o)-Number(e.name===o))
let a=null
for(const{name:e,tip:o}of s){const r=await t.holds(o,n)
if(!r.ok)return r
if(!r.value)continue
const s=await t.firstParents(n,o)
if(!s.ok)return s
const i=s.value.boundary===n
const c={name:e,isFirstParent:i,newerStates:new Set(s.value.firstParents)}
if(i)return(0,l.ok)(c)
a??=c}return(0,l.ok)(a)}async function fetchCandidates({github:e,policy:t,repository:n}){const{branches:o}=t.releases
if(o===null)return(0,l.ok)([{name:n.defaultBranch,tip:n.tip}])
if(o.every(e=>/^[\w./-]+$/.test(e)))return(0,se.o)(e,o)
const r=await(0,se.E)(e)
if(!r.ok)return r
const s=(0,re.gV)(o)
return(0,l.ok)(r.value.filter(e=>s(e.name)))}var ae=n(1438)
var ie=n(520)
function kindsSince({policy:e,policyPath:t},{line:n,changes:o,rulesAt:r}){const s=o.filter(({path:e})=>e===t).map(({oid:e})=>e)
const a=[n.boundary,...s].map(r).filter(e=>typeof e==="object")
return(0,z.BK)(e,t,a)}async function fetchRules(e,t){const{start:n,baseline:o,rulesSince:r}=t
const s=r===n.baseline.commit?(0,l.ok)(n.defaultBranch):await(0,Q.Qh)(e,r)
if(!s.ok)return s
const{changes:a}=s.value
const i=kindsSince(e,s.value)
const c={defaultBranch:s.value,changes:a,firstPolicy:n.firstPolicy,kinds:i}
if(o.kind!=="deployment")return(0,l.ok)(c)
const u=await(0,$.tg)(e.github,e.policyPath,e.repository)
if(!u.ok)return u
const f=new Set(u.value.flatMap(({text:t})=>{const n=t===null?null:(0,ie.O)(t,e.policyPath)
return n?.ok===true?[jobOf(n.value,e)]:[]}))
if(f.size<2)return(0,l.ok)(c)
const d=n.firstPolicy===null?await(0,Q.JK)(e):(0,l.ok)(n.firstPolicy)
if(!d.ok)return d
const m=await(0,Q.Qh)(e,d.value)
if(!m.ok)return m
const h=new Set(s.value.line.firstParents)
const p=jobChanges(m.value,e).filter(({oid:e})=>!h.has(e))
return(0,l.ok)({defaultBranch:m.value,changes:[...a,...p],firstPolicy:d.value,kinds:i})}function jobChanges({line:e,changes:t,rulesAt:n,before:o},r){const jobBefore=t=>{for(let s=o(t);s!=="";s=o(s)){const t=n(s)
if(typeof t==="object")return jobOf(t,r)
if(!e.firstParents.includes(s))return null}return null}
return t.filter(({path:e,oid:t})=>{const o=n(t)
if(e!==r.policyPath||typeof o!=="object")return false
const s=jobBefore(t)
return s!==null&&s!==jobOf(o,r)})}function jobOf(e,{place:{cohort:t,environment:n}}){const o=e.cohorts.get(t.name)
const r=(o===void 0?[]:(0,A.M2)(o)).find(({name:e})=>(0,A.q)(e,n.name))
return JSON.stringify(r===void 0?null:[r.job])}function commitsSince(e,t,n){const o=e.line.commits.map(({oid:e})=>e)
if(t===n)return new Set(o)
const r=heldOf(e,[t])
return new Set(o.filter(e=>!r.has(e)))}function heldOf({line:e},t){const n=new Map(e.commits.map(e=>[e.oid,e]))
const o=new Set
const r=[...t]
for(let e=r.pop();e!==void 0;e=r.pop()){const t=n.get(e)
if(t===void 0||o.has(e))continue
o.add(e)
r.push(...t.parents)}return o}async function fetchShared(e,t){const n=await sharedWith(e,t.below,t.aside)
if(!n.ok)return n
const o=await fetchPartly(e,n.value,t.halfDone)
if(!o.ok)return o
if(t.below===null||o.value.length===0)return(0,l.ok)({below:n.value,partly:[]})
let r=n.value
for(const t of o.value){const n=await sharedWith(e,r,t)
if(!n.ok)return n
r=n.value}return(0,l.ok)({below:r,partly:[t.below.commit,...o.value.map(({commit:e})=>e)]})}async function sharedWith({git:e,commit:t},n,o){if(o===null||n===null)return(0,l.ok)(n)
const r=await e.compare(o.commit,t)
if(!r.ok)return r.error.reason==="absent"?(0,l.ok)(null):r
const s=await e.firstParents(r.value.mergeBase,t)
if(!s.ok)return s.error.reason==="too-far"?(0,l.ok)(null):s
const a=s.value.boundary
if(a===""||a===n.commit)return(0,l.ok)(a===""?null:n)
const i=await e.holds(n.commit,a)
if(!i.ok)return i
return(0,l.ok)(i.value?{...o,commit:a,stand:"older"}:n)}async function fetchPartly({git:e,github:t,job:n},o,r){const s=[]
if(o===null)return(0,l.ok)(s)
for(const a of r){const{commit:r,createdAt:i}=a
if(s.some(e=>e.commit===r))continue
const l=await e.holds(r,o.commit)
if(!l.ok)return l
if(l.value)continue
const c=await fetchWork(t,a,n)
if(!c.ok)return c
if(mayHaveReached(a,c.value))s.push({commit:r,createdAt:i,stand:"older"})}return(0,l.ok)(s)}function mayHaveReached({state:e},{gate:t}){return t!=="refused"&&(t!=="absent"||e==="succeeded")}const le=100
async function fetchHalfway({github:e,place:t},{halfDone:n,baseline:o},r){const s=[...Map.groupBy(n,({commit:e})=>e)].filter(([e])=>comesAfter(r,e,o.commit))
const a=await Promise.all(s.map(async([n,o],r)=>{const s=r<le?await fetchReached(e,o,t.environment.job):(0,l.ok)(true)
if(!s.ok)return s
return(0,l.ok)(s.value?[{sites:null,baseline:n,compared:[n],had:[]}]:[])}))
const i=[]
for(const e of a){if(!e.ok)return e
i.push(...e.value)}return(0,l.ok)(i)}function comesAfter(e,t,n){const o=heldOf(e,[t])
return e.line.commits.some(({oid:e,parents:t})=>o.has(e)&&t.includes(n))}async function fetchReached(e,t,n){for(const o of t){const t=await fetchWork(e,o,n)
if(!t.ok)return t
if(mayHaveReached(o,t.value))return(0,l.ok)(true)}return(0,l.ok)(false)}var ce=n(5028)
const ue=200
async function fetchRangeDifferences(e,t,n,o,r){const s=[...new Set([...openCommits(t),...unsignedMerges(t)])].slice(0,ue)
const a=new Map(t.line.commits.map(({oid:e,parents:[t]})=>[e,t??null]))
const i=[...new Set(n.flatMap(({compared:e,had:t})=>[...e,...t]))]
const[c,u]=await Promise.all([(0,K.H)(e,i.map(e=>({before:e,after:o}))),(0,K.H)(e,s.map(e=>({before:a.get(e)??null,after:e})))])
if(!c.ok)return c
if(!u.ok)return u
const f=new Map(i.map((e,t)=>[e,c.value[t]??[]]))
const d=new Map(s.map((e,t)=>[e,u.value[t]]))
const all=e=>[...new Set(e.flatMap(e=>f.get(e)??[]))]
return(0,l.ok)(n.map(({compared:e,had:t})=>{const n=new Set(all([...e,...t]))
return{paths:all(e),differs:n,countsForNothing:e=>isNothing(d.get(e),n,r),guardedIn:e=>(d.get(e)??[]).filter(r.isGuarded)}}))}function isNothing(e,t,{isIgnored:n,isGuarded:o}){return e!==void 0&&e.every(e=>!o(e))&&(e.every(n)||e.every(e=>!t.has(e)))}function unexplainedPaths(e,t,{isIgnored:n}){return e.filter(e=>!t.has(e)&&!n(e)).map(e=>({kind:"path",id:e}))}async function fetchParts({github:e,commit:t},{baseline:n,sections:o},r,s){const a=await fetchRangeDifferences(e,r,o,t,s)
if(!a.ok)return a
return(0,l.ok)(o.map((e,t)=>({sites:e.sites,commits:commitsSince(r,e.baseline,n.commit),differences:a.value[t]??fe})))}const fe={paths:[],differs:new Set,countsForNothing:()=>false,guardedIn:()=>[]}
function countsForNothing(e,t){return e.every(({commits:e,differences:n})=>!e.has(t)||n.countsForNothing(t))}function releaseSections(e,{broughtBy:t}){return e.map(({sites:e,commits:n,differences:{differs:o}})=>({sites:e,differs:o,numbers:new Set([...t].flatMap(([e,t])=>n.has(e)?t:[]))}))}function unreviewedIn(e,t,n,{policy:o},r){const s=releaseSections(t,e)
const a=t.flatMap(({differences:e},t)=>{const o=s[t]?.numbers
const a=n.filter(({pull:e})=>o?.has(e.number)===true)
return unexplainedPaths(e.paths,new Set(a.flatMap(({pull:e})=>(0,ce.vl)(e))),r)})
const i=unreviewedCommits(e,e=>countsForNothing(t,e),o.releases.unsignedMerges)
return[...new Map([...i,...a].map(e=>[`${e.kind} ${e.id}`,e])).values()]}function unreviewedRules(e,t,n){const idsOf=t=>e.filter(e=>e.kind===t).map(({id:e})=>e)
const o=idsOf("commit").map(e=>({commit:e,paths:[...new Set(t.flatMap(({differences:t})=>t.guardedIn(e)))].toSorted()}))
const r=new Set(o.flatMap(({paths:e})=>e))
const s=idsOf("path").filter(e=>n.isGuarded(e)&&!r.has(e))
return[...o,{commit:null,paths:s.toSorted()}].filter(({paths:e})=>e.length>0)}var de=n(7903)
var me=n(4862)
var he=n(5999)
var pe=n(2437)
var ve=n(7047)
var ge=n(7027)
var ye=n(953)
function asItStands(e,t,n,o){const{scope:r,pull:s,policy:a,changed:i}=e
const[l,...c]=r.manifests
if(l===void 0||c.length>0||!r.release)return e
const u=follow(l,o)
const f=n.find(e=>e.path===u.path)
const d=f===void 0?{kind:"none"}:f.text===null?{kind:"unreadable",path:f.path,why:f.why}:{kind:"file",path:f.path,content:f.text}
const m=(0,ge.iJ)(s,a,t,{manifest:d,changed:i,...f===void 0&&{gone:true}})
const h=m.declaration.kind==="conflict"&&d.kind==="file"?(0,ge.iJ)(s,a,t,{manifest:d,changed:i,alone:true}):m
const p=u.deleted&&f!==void 0&&!saysTheSame(h,e)
const{declaration:v,query:g}=p?(0,ge.iJ)(s,a,t,{manifest:{kind:"none"},changed:i,gone:true}):h
return{...e,declaration:v,query:g}}function saysTheSame(e,t){const[n,o]=[e,t].map(({declaration:e})=>{const t=(0,pe.MI)(e)
return t===null?null:JSON.stringify((0,ve.OK)(t))})
return n!==null&&n===o}function movesOf(e,t){const n=momentsIn(t)
return e.flatMap(e=>e.pull.changes.flatMap(({path:t,previous:o,kind:r})=>{const s={pull:e.pull.number,when:n(e)}
if(r==="deleted")return[{...s,from:t,to:null}]
return o===null?[]:[{...s,from:o,to:t}]})).toSorted(({when:e},{when:t})=>(0,ye.U)(e.at??"",t.at??"")||(e.place??-1)-(t.place??-1))}function momentsIn(e){const t=new Map(e.map((e,t)=>[e,t]))
return({mergeCommit:e,mergedAt:n})=>({at:n,place:e===null?null:t.get(e)??null})}function isLater(e,t){if(e.at===null||t.at===null)return true
if(e.at!==t.at)return e.at>t.at
return e.place===null||t.place===null||e.place>t.place}function follow(e,t){return t.reduce((e,{from:t,to:n})=>t!==e.path||e.deleted?e:{path:n??e.path,deleted:n===null},{path:e,deleted:false})}async function readReleases({repository:e,policy:t,files:n},o,r,s){const a={defaultBranch:e.defaultBranch,policyPath:s.policyPath}
const i=movesOf(o,r)
const l=momentsIn(r)
return Promise.all(o.map(async o=>{const{pull:r}=o
const c=await(0,he.u)(r,t,e,s)
if(!c.ok)return{kind:"failed",pull:r.number,outcome:c.error}
const u=c.value
const f=i.filter(e=>e.pull!==r.number&&isLater(e.when,l(o)))
return{kind:"read",pull:r.number,release:u,standing:asItStands(u,a,n,f)}}))}async function askInventory(e,t,n,o,r){const s=[n,...o.map(({query:e})=>e),...r.map(queryOf)]
const a=await e.resolve(s.filter(e=>e!==null),t)
let i=0
const[l,...c]=s.map(e=>e===null?null:(0,de.u)(a,i++))
const u=l??(0,de.u)(a,0)
return{members:u,standing:o.map((e,t)=>{const n=c[t]
return(0,ae.Ci)(e,n?.ok===true?n.value:null,u.ok?u.value:null)}),releases:c.slice(o.length)}}async function askOnce(e,t,n){if(e===null)return(0,l.ok)(await n())
if(t.every(e=>queryOf(e)===null))return(0,l.ok)({...e,releases:t.map(()=>null)})
const o=await n()
const r=e.members.ok&&o.members.ok&&!isSame(e.members.value,o.members.value)
return r?(0,l.f)({code:"inventory.inconsistent",asked:"inventory",expected:"the same active sites with the same commits as a moment before",observed:"others: a deployment is under way, or the inventory changed while it was read"}):(0,l.ok)(o)}function isSame(e,t){const state=({targets:e,deployed:t})=>JSON.stringify([e,[...t]])
return state(e)===state(t)}function queryOf(e){return e.kind==="read"?e.standing.query:null}async function judgeReleases({repository:e,cohort:t},n,o,r,s){return Promise.all(n.map(async(n,a)=>{const i=o[a]??null
const l=n.kind==="failed"?n.outcome:await(0,me.Z)(n.standing,i,e,s,n.release)
const c=n.pull
const u=r.filter(({numbers:e,differs:t})=>e.has(c)&&!(0,ce.Y_)(l,t))
const d=(0,ce.O6)(l,t)
return{outcome:l,targets:d&&i?.ok===true?i.value.targets:null,reaches:d||(0,ce.gW)(l,t),undone:u.length===0,sites:r.some(({sites:e})=>e===null)?null:(0,f.Yc)(u.map(({sites:e})=>({sites:e??[]})))}}))}var ke=n(6842)
var we=n(8027)
var be=n(4714)
async function judgeRules(e,t){const n=new Set(e.merged.map(({pull:e})=>e.number))
const o=e.changes.filter(t=>t.oid!==e.firstPolicy&&!t.pulls.some(e=>n.has(e)))
const isPushed=(e,t)=>o.some(n=>n.path===t&&(e===null||n.oid===e))
const r=[...o.map(({path:e,oid:t})=>changeWithoutPull([e],t)),...e.direct.map(({commit:e,paths:t})=>changeWithoutPull(t.filter(t=>!isPushed(e,t)),e)).filter(({paths:e})=>e.length>0)]
const s=await Promise.all(e.merged.map(n=>judgeMerged(n,e,t)))
for(const e of s){if(!e.ok)return e
if(e.value!==null)r.push(e.value)}return(0,l.ok)(r)}function changeWithoutPull(e,t){return{paths:e,pull:null,commit:t,plan:null,approved:false,approvals:null,baseline:false}}async function judgeMerged(e,t,n){const{pull:o}=e
const r=policiesBefore(e,t)
const s=(changesByPull(t.changes).get(o.number)??[]).filter(({oid:e})=>e!==t.firstPolicy)
const a=t.inRange.has(o.number)?[...r,t.policy].flatMap(n=>guardedPaths(e,n,t)):[]
const i=[...new Set([...s.map(e=>e.path),...a])].toSorted()
if(i.length===0||r.length===0)return(0,l.ok)(null)
const c=await fetchStandingOtherwise(s,t,n)
if(!c.ok)return c
const u=[]
for(const o of r){const r=await(0,ke.FU)(o,e,t,n,c.value)
if(!r.ok)return r
u.push(r.value)}const[f]=u
const d=u.find(({approvals:e})=>!(0,we.SZ)(e))
return(0,l.ok)({paths:i,pull:{number:o.number,url:o.url},commit:null,plan:f?.plan??null,approved:d===void 0,approvals:(d??f)?.approvals??null,baseline:false})}const Se=new WeakMap
function changesByPull(e){const t=Se.get(e)
if(t!==void 0)return t
const n=e.flatMap(e=>e.pulls.map(t=>({number:t,change:e})))
const o=new Map([...Map.groupBy(n,({number:e})=>e)].map(([e,t])=>[e,t.map(({change:e})=>e)]))
Se.set(e,o)
return o}async function fetchStandingOtherwise(e,{policyPath:t,defaultBranch:{before:n,rulesAt:o}},r){const s=[]
for(const{oid:a,path:i}of e){const[e,l]=[o(n(a)),o(a)]
if(i!==t||typeof e!=="object"||typeof l!=="object"||!(0,be.S$)(e,l))continue
const c=await r.manifestFiles([n(a)],e.releases.manifests)
if(!c.ok)return c
const u={changes:[],manifestsAlone:false,standing:c.value[0]??[]}
s.push(...(0,be._p)(u,{policy:e,files:[]},{policy:l,files:[]}).cohorts)}return(0,l.ok)(s)}function policiesBefore({pull:e,mergedAt:t},{defaultBranch:n,changes:o,firstPolicy:r,policy:s,policyPath:a}){const{line:i,rulesAt:l,before:c}=n
const u=new Set((changesByPull(o).get(e.number)??[]).map(({oid:e})=>e))
const f=u.size===0?void 0:i.firstParents.findLast(e=>u.has(e))
if(f!==void 0&&f===r)return[]
const d=f===void 0?(0,Q.qY)(n,t??"",a):[l(c(f))]
const m=r!==null&&i.firstParents.includes(r)
return d.flatMap(e=>e==="none"&&m?[]:[(0,ke.US)(e,s)])}function guardedPaths({pull:e},t,{repository:n,policyPath:o}){const{defaultBranch:r}=n
return(0,z.Sk)(e.changes,t,{base:r,defaultBranch:r,policyPath:o}).guarded}var $e=n(3198)
var Pe=n(5862)
var Oe=n(2933)
var Ae=n(7494)
var je=n(3824)
async function sharedSources({github:e,git:t,repository:n,policy:o,policyPath:r},a,i){const c=[...new Set(i.flatMap(({pull:e})=>(0,Oe.Ov)(e)))]
const u=[...[...o.cohorts.values()].flatMap(e=>e.owners),...o.policyOwners]
const f={defaultBranch:n.defaultBranch,policyPath:r}
const[d,m]=await Promise.all([(0,$e.b)(e,i.flatMap(e=>filesOf(e,o,f))),(0,Ae.jS)(a,u,c)])
if(!d.ok)return d
const h=once(()=>(0,J.ec)(e,i.map(e=>e.pull),n.merged))
const p=once(()=>(0,P.P_)(e,r,n))
const g=new Map
return(0,l.ok)({policyPath:r,readFile:async(t,n)=>{const o=d.value.get(`${n}:${t}`)
return o===void 0?(0,s.y)(e,t,n):(0,l.ok)(o)},access(t){const n=t.toLowerCase()
const o=g.get(n)??(0,Ae.DL)(e,t)
g.set(n,o)
return o},pushers:async e=>(await h()).get(e.number)??null,teams:async(e,t)=>covers(m,e,t,c)?m:(0,Ae.jS)(a,e,t),renderings:t=>(0,je.e)(e,t),policyHistory:p,manifestFiles:(t,n)=>(0,v.u)(e,t,n),async diffBase({number:e,head:n}){const o=i.find(({pull:t})=>t.number===e)?.beforeMerge??null
if(o===null)return(0,Z.hU)(`merge commit of #${e}`,"the commit that it follows","nothing")
const r=await t.compare(o,n)
return r.ok?(0,l.ok)(r.value.mergeBase):r}})}function filesOf({pull:e},t,{policyPath:n,defaultBranch:o}){const{manifests:r}=(0,z.Sk)(e.changes,t,{base:e.base,defaultBranch:o,policyPath:n})
const s=e.changes.some(e=>e.path===n&&e.kind!=="deleted")?[n]:[]
return[...r.length===1?r:[],...s].map(t=>({path:t,commit:e.head}))}function covers(e,t,n,o){const r=new Set(o)
return n.every(e=>r.has(e))&&t.every(t=>t.kind==="user"||e.has((0,Pe.rq)(t)))}function once(e){let t=null
return()=>t??=e()}async function judgeNothing(e,t,n,o,r){const{commit:s}=e
const a=r??await askAboutSites(e,t,o)
const i=n!==null&&!n.isFirstParent?[{kind:"commit",id:s}]:[]
return(0,l.ok)({members:a.members,standing:a.standing,unreviewed:i,releases:[],rules:[]})}function askAboutSites(e,t,n){const{repository:o}=e
return askInventory(n,o.tip,namedMembers(e),standingFor(e,t),[])}async function judgeBetween(e,t,n,o,r){const{commit:s,policy:a,place:i,repository:c}=e
const{baseline:u,isRollback:f}=t
const d=rangeQuestion(e,u.commit)
const[m,h]=await Promise.all([f?(0,l.ok)(emptyRange(s)):fetchRange(d),fetchRules(e,t)])
if(!m.ok)return m
if(!h.ok)return h
const p=await fetchHalfway(e,t,m.value)
if(!p.ok)return p
const v=[...t.sections,...p.value]
const g=await fetchParts(e,{...t,sections:v},m.value,h.value.kinds)
if(!g.ok)return g
const y=openCommits(m.value).filter(e=>!countsForNothing(g.value,e))
const k=await fetchLateOrigins(d,m.value,y,e=>o.sleep(e))
if(!k.ok)return k
const w=new Set([...k.value.broughtBy.values()].flat())
const b=await fetchPulls(e,[...w,...h.value.changes.flatMap(({pulls:e})=>e)])
if(!b.ok)return b
const S=await sharedSources(e,o.members,b.value)
if(!S.ok)return S
const $=b.value.filter(({pull:e})=>w.has(e.number))
const P={repository:c,policy:a,cohort:i.cohort,files:n}
const O=await readReleases(P,$,commitsOf(k.value),S.value)
const A=await askOnce(r,O,()=>askInventory(o,c.tip,namedMembers(e),standingFor(e,n),O))
if(!A.ok)return A
const j=unreviewedIn(k.value,g.value,$,e,h.value.kinds)
const R=unreviewedRules(j,g.value,h.value.kinds)
const[B,M]=await Promise.all([judgeReleases(P,O,A.value.releases,releaseSections(g.value,k.value),S.value),judgeRules({...e,...h.value,direct:R,merged:b.value,inRange:w},S.value)])
if(!M.ok)return M
return(0,l.ok)({members:A.value.members,standing:A.value.standing,releases:B,rules:[...M.value,...t.keyChange===null?[]:[t.keyChange]],unreviewed:j})}function fetchPulls({github:e,repository:t},n){return(0,V.l)(e,t.repository,[...new Set(n)].toSorted((e,t)=>e-t))}function standingFor({policy:e,place:t},n){return(0,ae.ZY)(n,e).filter(e=>(0,ae.Kc)(e,t.cohort))}function namedMembers({policy:e,place:{cohort:t}}){return{...(0,c.Al)(e,t),named:true,grouped:true,deployed:e.releases.deployed==="sites"}}var Re=n(5221)
async function fetchEmergency(e,{github:t,members:n}){const o=await emergencyOf(e,{teams:(e,t)=>(0,Ae.jS)(n,e,t),access:e=>(0,Ae.DL)(t,e),pushersOf:e=>(0,J.ec)(t,e)})
return(0,l.ok)(o)}async function emergencyOf(e,t){const{emergency:n}=e.policy
const o=e.releases.flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const r=(0,Re.sx)(o)
const s=(0,m.F)(e)
if(n===null||e.risk===null||r===null||s===null)return null
const a=(0,Re.Ox)(r)
if(a.length===0)return null
const i=await t.teams(n.approvers,a)
const l=new Map
for(const e of a)l.set(e,await t.access(e))
const c=await t.pushersOf(o)
return(0,Re.HF)({emergency:n,cohort:e.cohort,plan:s,now:e.risk.now,pull:r,releases:o.map(e=>({pull:e,pushers:c.get(e.number)??null})),access:l,teams:i,change:e.policy.releases.change!==null,trustedBots:e.policy.approvals.trustedBots})}var Be=n(6246)
const environment_history_documentOf=e=>`query EnvironmentHistory($owner: String!, $name: String!, $environments: [String!]!, $after: String) {\n  repository(owner: $owner, name: $name) { ${deploymentsField(e,", after: $after")} }\n}`
const Me=g.Ikc({repository:g.Ikc({deployments:b})})
const Ie=20
const Ce=31*864e5
function fetchHistorySince(e,t,n){let o=null
return fetchHistory(e,t,e=>{if(o===null&&e.commit===n&&e.succeededAt!==null)o=e.createdAt
return o!==null&&e.createdAt<o-Ce})}function fetchHistory(e,{names:t,spellings:n},o){return n.ask(e,t,t=>readHistory(e,t,o))}async function readHistory(e,t,n){const[o=""]=t
const r=`deployments of ${o}`
const s=[]
const a=(0,j.E0)(e,{asked:r,documentOf:environment_history_documentOf,variables:{environments:[...new Set(t)]},schema:Me,listOf:({repository:e})=>e.deployments,most:Ie})
for await(const e of a){if(!e.ok)return e
for(const n of deploymentsOfActions(e.value,t)){if(!n.complete)return(0,Z.ps)(r,`all statuses of a deployment of ${n.commit}`,"some of them")
s.push(toPast(n))}const o=s.find(n)
if(o!==void 0)return(0,l.ok)({value:s,since:o.createdAt})}return(0,l.ok)({value:s,since:null})}function toPast({commit:e,createdAt:t,statuses:n}){const o=n.filter(({state:e})=>e==="SUCCESS")
const r=n.filter(({state:e})=>e==="FAILURE"||e==="ERROR")
const s=n.filter(({state:e})=>e==="IN_PROGRESS")
const timesOf=e=>e.map(e=>Date.parse(e.createdAt))
return{commit:e,createdAt:Date.parse(t),succeededAt:o.length===0?null:Math.min(...timesOf(o)),logs:logsOf(o),failed:r.length>0,failedAt:r.length===0?null:Math.max(...timesOf(r)),failedLogs:logsOf(r),startedAt:s.length===0?null:Math.min(...timesOf(s)),startedLogs:logsOf(s)}}const Le=g.YOg(g.Ikc({name:g.YjP(),conclusion:g.YjP().nullable(),started_at:g.YjP().nullable(),app:g.Ikc({id:g.Whr(),slug:g.YjP().optional()}).nullable()}))
async function fetchAppCheckRuns(e,t,{check:n,app:o}){const r=await e.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{ref:t,check_name:n,app_id:o,filter:"all",per_page:100},g.Ikc({total_count:g.Whr(),check_runs:Le}))
if(!r.ok)return r
const{total_count:s,check_runs:a}=r.value
if(s>a.length)return(0,Z.ps)(`check runs ${n} of ${t}`,"at most 100 check runs",String(s))
return(0,l.ok)(a.filter(e=>e.name===n&&e.app?.id===o&&e.app.slug!=="github-actions").map(e=>({conclusion:e.conclusion,startedAt:e.started_at===null?null:Date.parse(e.started_at)})))}var qe=n(2037)
var De=n(6831)
var _e=n(9570)
const xe=100
const We="commits that sites have"
const Ye=g.Ikc({oid:g.YjP().optional(),committedDate:g.YjP().optional()}).nullable()
async function fetchCommitDates(e,t){const n=await(0,_e.Q)(t,xe,async t=>{const n=t.map((e,t)=>`d${t}: object(oid: "${e}") { ... on Commit { oid committedDate } }`)
const o=`query CommitDates($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${n.join(" ")} } }`
const r=g.Ikc({repository:g.g1P(g.YjP(),Ye)})
return(0,_e.E)(await e.query(We,o,{},r),"d",t.length)})
if(!n.ok)return n
const o=new Map
for(const[e,r]of n.value.entries()){if(r===void 0)return(0,Z.hU)(We,"an answer for each commit",`none for ${t[e]??""}`)
if(r?.oid!==void 0&&r.committedDate!==void 0)o.set(r.oid,r.committedDate)}return(0,l.ok)(o)}async function fetchStand({git:e,commit:t,newerStates:n},o){if(o===t)return(0,l.ok)("same")
if(n.has(o))return(0,l.ok)("newer")
const r=await e.compare(o,t)
if(!r.ok)return r
switch(r.value.position){case"identical":return(0,l.ok)("same")
case"ahead":return(0,l.ok)("older")
case"behind":return(0,l.ok)("newer")
case"diverged":return(0,l.ok)("apart")}}const Ee=20
const Fe=1e3
async function fetchGroups(e,t){const n=await fetchNewestFirst(e.github,t.deployed)
return n.ok?fetchStands(e,t,n.value):n}async function fetchStands(e,{targets:t,deployed:n},o){const isState=t=>t===e.commit||e.newerStates.has(t)
const r=new Set(o.filter(e=>!isState(e)).slice(0,Ee))
const s=o.filter(e=>isState(e)||r.has(e))
const a=await Promise.all(s.map(t=>fetchStandOfSite(e,t)))
const i=[]
for(const[e,t]of s.entries()){const o=a[e]
if(o===void 0)continue
if(!o.ok)return o
i.push({commit:t,stand:o.value,sites:n.get(t)??[],baseline:null})}const c=new De.MW((0,f.Yc)(i))
const u=t.filter(e=>!c.has(e))
return(0,l.ok)(u.length===0?i:[...i,{commit:null,stand:"unknown",sites:u,baseline:null}])}async function fetchNewestFirst(e,t){const n=[...t].toSorted(([e,t],[n,o])=>o.length-t.length||(0,ye.U)(e,n)).slice(0,Fe).map(([e])=>e)
const o=await fetchCommitDates(e,n)
if(!o.ok)return o
return(0,l.ok)([...o.value].toSorted(([e,t],[n,o])=>(0,ye.U)(o,t)||(0,ye.U)(e,n)).map(([e])=>e))}async function fetchStandOfSite(e,t){const n=await fetchStand(e,t)
return!n.ok&&n.error.reason==="absent"?(0,l.ok)("apart"):n}async function fetchEarlierWaves({github:e,place:t,commit:n,repository:o},r){const s=[]
for(const[a,i]of t.part.earlier.entries()){const t=[]
for(const r of i.environments){const s={names:[r.name],spellings:o.spellings}
const a=await fetchHistorySince(e,s,n)
if(!a.ok)return a
const l=await fetchState(e,i,r,a.value,n)
if(!l.ok)return l
t.push({name:r.name,state:l.value})}s.push({wave:i,sites:r[a]?.length??0,lacking:null,environments:t})}return(0,l.ok)(s)}async function withLacking(e,t,n,o){const r=[]
for(const[s,a]of t.entries()){const t=await fetchGroups(e,(0,c.fQ)(o,n[s]??[]))
if(!t.ok)return t
const i=t.value.filter(({stand:e})=>e!=="same"&&e!=="newer")
r.push({...a,lacking:(0,f.Yc)(i)})}return(0,l.ok)(r)}async function fetchState(e,{healthy:t},n,o,r){const s=await newestOf(e,o,n,r)
if(!s.ok||s.value===null)return s.ok?(0,l.ok)({kind:"never"}):s
const{index:a,since:i}=s.value
let c={commit:r,succeededAt:i}
const u=o.filter((e,t)=>t<a||t>a&&lastOf(e)>i)
for(const t of u.toReversed().toSorted((e,t)=>lastOf(e)-lastOf(t))){if(t.failed){const n=await wasRefused(e,t.failedLogs)
if(!n.ok)return n
if(n.value)continue
return(0,l.ok)({kind:"failed",commit:t.commit})}const{succeededAt:n,startedAt:o,startedLogs:s}=t
if(n===null&&o===null)continue
const a=await isContained(e,r,t.commit)
if(!a.ok)return a
if(!a.value){const o=n===null?await wasRefused(e,s):(0,l.ok)(false)
if(!o.ok)return o
if(o.value)continue
return(0,l.ok)({kind:"rolled-back",commit:t.commit})}if(n!==null)c={commit:t.commit,succeededAt:n}}const f=t===null?(0,l.ok)(null):await fetchHealth(e,t,c)
return f.ok?(0,l.ok)({kind:"there",since:i,health:f.value}):f}function lastOf({succeededAt:e,failedAt:t,startedAt:n}){return Math.max(e??0,t??0,n??0)}const He=g.Ikc({steps:g.YOg(g.Ikc({name:g.YjP(),conclusion:g.YjP().nullable()})).optional()})
async function wasRefused(e,t){const n=new Set(t.map(e=>/\/actions\/runs\/\d+\/jobs?\/(\d+)\/?$/.exec(e)?.[1]??""))
if(n.size===0||n.has(""))return(0,l.ok)(false)
for(const t of n){const n=await e.rest("GET /repos/{owner}/{repo}/actions/jobs/{job_id}",{job_id:Number(t)},He)
if(!n.ok)return n.error.reason==="absent"?(0,l.ok)(false):n
if(gateOf(n.value.steps)!=="refused")return(0,l.ok)(false)}return(0,l.ok)(true)}async function newestOf(e,t,{job:n},o){for(const[r,s]of t.entries()){if(s.commit!==o||s.succeededAt===null||s.failed)continue
const t=n===null?(0,l.ok)({proven:true}):await fetchWork(e,s,n)
if(!t.ok)return t
if(t.value.proven)return(0,l.ok)({index:r,since:s.succeededAt})}return(0,l.ok)(null)}async function isContained(e,t,n){if(t===n)return(0,l.ok)(true)
const o=await(0,qe.Ee)(e,t,n)
return o.ok?(0,l.ok)(["ahead","identical"].includes(o.value.position)):o}async function fetchHealth(e,t,{commit:n,succeededAt:o}){const r=await fetchAppCheckRuns(e,n,t)
if(!r.ok)return r
const s=r.value.filter(({startedAt:e})=>e!==null&&e>=o).toSorted((e,t)=>(t.startedAt??0)-(e.startedAt??0))
const[a]=s
if(a===void 0)return(0,l.ok)("none since the deployment")
return(0,l.ok)(a.conclusion==="success"?null:a.conclusion??"in progress")}async function fetchPastEmergencies(e,{github:t,members:n},o){const{emergency:r,releases:s,cohorts:a}=e.policy
const i=e.releases.flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const c=[...new Set(i.flatMap(Re.Ox))]
if(r===null||c.length===0)return(0,l.ok)([])
const u=await(0,Ae.jS)(n,r.approvers,c)
const f={emergency:r,teams:u,change:s.change!==null}
const d=[]
for(const n of i.flatMap(e=>(0,Be.I)(e,f))){const s=a.get(n.cohort)
if(s===void 0||isInForce(n,e))continue
const i=(0,A.M2)(s).map(({name:e})=>e)
const l=await fetchDeployedUnder(n,i,r,t,o)
if(!l.ok&&l.error.code!=="evidence.truncated")return l
if(!l.ok||l.value!==null)d.push({...n,deployed:l.ok?l.value:null})}return(0,l.ok)(d)}function isInForce({number:e,cohort:t,plan:n},o){const r=o.risk?.emergency??null
return r!==null&&(0,Re.vo)(r)&&r.number===e&&o.cohort===t&&(0,m.F)(o)?.startsWith(n)===true}async function fetchDeployedUnder({at:e,number:t},n,{valid:o},r,s){const a=new p.Z(r)
for(const i of n){const n=await fetchHistory(r,{names:[i],spellings:s.spellings},({createdAt:t})=>t<e-Ce)
if(!n.ok)return n
const c=n.value.toReversed().filter(t=>t.createdAt<=e+o&&endOf(t)>=e)
if(c.length===0)continue
const u=await(0,V.l)(r,`${r.owner}/${r.name}`,[t])
if(!u.ok)return u
const f=u.value[0]?.mergeCommit??null
for(const e of c){const t=f===null?(0,l.ok)(true):await a.holds(e.commit,f)
if(!t.ok)return t
const n=t.value&&e.succeededAt===null?await wasRefused(r,e.failedLogs):(0,l.ok)(false)
if(!n.ok)return n
if(t.value&&!n.value)return(0,l.ok)({environment:i,commit:e.commit})}}return(0,l.ok)(null)}function endOf({succeededAt:e,failedAt:t}){return e??t??-1/0}async function withEarlierWaves(e,{waves:t,whole:n},o,r){const{risk:s,baseline:i,inTheWay:c}=e
const u=i===null||c.length>0||r===null
if(s===null||t===null||u||(0,a.z1)(e))return(0,l.ok)(e)
const{github:f,git:d,place:m,commit:h}=o
const p=await fetchEarlierWaves(o,t)
if(!p.ok)return p
const v=e.groups===null||n===null?p:await withLacking({github:f,git:d,commit:h,newerStates:r.newerStates},p.value,t,n)
return v.ok?(0,l.ok)({...e,risk:{...s,waves:{name:m.part.wave?.name??null,earlier:v.value}}}):v}async function withEmergency(e,t,n){const{risk:o}=e
if(o===null||(0,a.z1)(e))return(0,l.ok)(e)
const r=await fetchEmergency(e,t)
if(!r.ok)return r
const s={...e,risk:{...o,emergency:r.value}}
const i=await fetchPastEmergencies(s,t,n)
return i.ok?(0,l.ok)({...s,risk:{...s.risk,past:i.value}}):i}async function fetchStart(e){const{below:t,otherJobs:n}=e.deployed
if(t!==null){const o={otherJobs:n,unjudged:null,commit:t.commit,kind:"deployment",deployedAt:t.createdAt}
const r=await(0,Q.Qh)(e,t.commit)
if(!r.ok)return startAnew(e,t.commit,r)
if(r.value.rulesAt(r.value.line.boundary)!=="none")return(0,l.ok)({baseline:o,defaultBranch:r.value,firstPolicy:null})
const s=await(0,Q.JK)(e)
if(!s.ok)return s
const a=await e.git.holds(t.commit,s.value)
if(!a.ok)return a
if(a.value)return(0,l.ok)({baseline:o,defaultBranch:r.value,firstPolicy:s.value})}const o=await(0,Q.JK)(e)
return o.ok?startAt(e,o.value):o}async function startAnew(e,t,n){if(n.error.reason!=="too-far")return n
const o=await(0,Q.JK)(e)
if(!o.ok)return n
const r=await e.git.holds(t,o.value)
if(!r.ok)return r
return r.value?n:startAt(e,o.value)}async function startAt(e,t){const n=await historyOf(e,t)
if(!n.ok)return n
const o=await(0,Q.Qh)(e,n.value)
if(!o.ok)return o
const{otherJobs:r}=e.deployed
const s={otherJobs:r,unjudged:null,commit:n.value,kind:"first-policy",deployedAt:null}
return(0,l.ok)({baseline:s,defaultBranch:o.value,firstPolicy:t})}async function historyOf({git:e,commit:t},n){const o=await e.compare(n,t)
if(!o.ok)return o
const r=await e.firstParents(o.value.mergeBase,t)
if(!r.ok)return r
const{firstParents:s,boundary:a}=r.value
if(a===n||o.value.mergeBase!==n)return(0,l.ok)(a)
let[i,c]=[0,s.length]
while(c-i>1){const o=Math.floor((i+c)/2)
const r=await e.holds(s[o]??t,n)
if(!r.ok)return r
if(r.value)i=o
else c=o}return(0,l.ok)(s[i]??t)}var Ne=n(5521)
const Ue={baseline:null,change:null,had:[],newest:null}
async function fetchBaselineKey(e,t,n){const{place:o,deployed:r,request:s}=e
const a=o.environment.baseline
if(a===null)return(0,l.ok)(Ue)
const i=await isBetween(e,t.baseline.commit,a)
if(!i.ok)return i
const[c]=(0,Ne.f)(t.defaultBranch,e).toReversed()
const u=c?.value===a
if(!s.rollback&&(!i.value||!u))return(0,l.ok)(Ue)
const f=t.firstPolicy===null?await(0,Q.JK)(e):(0,l.ok)(t.firstPolicy)
if(!f.ok)return f
const d=await(0,Q.Qh)(e,f.value)
if(!d.ok)return d
const m=[...new Set(d.value.changes.flatMap(({pulls:e})=>e))]
const h=await n(m)
if(!h.ok)return h
const{merged:p,sources:v}=h.value
const g=await new Ne.p(e,d.value,f.value,p,v).judge()
if(!g.ok)return g
const{had:y,last:k}=g.value
const w={had:y,newest:y.at(-1)??null}
if(k===null||!i.value||!u)return(0,l.ok)({...Ue,...w})
const b=r.newest!==null&&k.mergedAt!==null&&r.newest.createdAt>k.mergedAt
if(b)return(0,l.ok)({...Ue,...w})
if(!k.change.approved)return(0,l.ok)({...w,baseline:null,change:k.change})
const S=await fetchUnjudged(e,t.baseline.commit,a)
if(!S.ok)return S
const{otherJobs:$}=t.baseline
return(0,l.ok)({...w,baseline:{commit:a,kind:"policy",otherJobs:$,deployedAt:null,unjudged:S.value},change:null})}async function isBetween({git:e,commit:t},n,o){const r=await e.holds(t,o)
if(!r.ok)return r.error.reason==="absent"?(0,l.ok)(false):r
if(!r.value||o===n)return(0,l.ok)(false)
return e.holds(o,n)}async function fetchUnjudged({github:e,git:t},n,o){const r=await t.compare(n,o)
if(!r.ok)return r
const{total:s}=r.value
const a=s>ee?null:await t.lacking(n,o)
const i=a?.ok===true?a.value:r.value.first
const c=await(0,X.U)(e,i.map(({oid:e})=>e))
if(!c.ok)return c
const u=[...c.value.values()].map(({oid:e,pulls:t})=>({oid:e,numbers:t.filter(({merged:e})=>e).map(({number:e})=>e)}))
return(0,l.ok)({since:n,commits:s,pulls:[...new Set(u.flatMap(({numbers:e})=>e))].toSorted((e,t)=>e-t),direct:u.filter(({numbers:e})=>e.length===0).map(({oid:e})=>e),complete:a?.ok===true})}const Te=20
function fetchDeployed(e){const{github:t,names:n,spellings:o}=e
return o.ask(t,n,t=>readDeployed(e,t))}async function readDeployed(e,t){const n=new Walk(e)
let o=null
for await(const r of deploymentsOf(e.github,t,e.first)){if(!r.ok)return r
let e=false
for(const t of r.value)if(e)n.noteEarlier(t)
else{const r=await n.take(t)
if(!r.ok)return r
e=r.value
if(e)o=Date.parse(t.createdAt)}if(e)break}const r=n.found()
const s=await fetchShared(e,r)
return s.ok?(0,l.ok)({value:{...r,...s.value},since:o}):s}class Walk{#i
#l=null
#c=null
#u=null
#f=false
#d=0
#m=new Map
#h=[]
#p=[]
#v=new Set
constructor(e){this.#i=e}found(){return{newest:this.#l,below:this.#c,aside:this.#u===this.#c?null:this.#u,partly:[],halfDone:this.#h,had:this.#f,above:[...this.#m.values()],earlier:this.#p,otherJobs:[...this.#v]}}async take(e){const{commit:t,state:n,createdAt:o}=e
if(n==="waiting")return(0,l.ok)(false)
if(this.#l!==null){this.noteEarlier(e)
if(n!=="succeeded"&&!this.#g())return(0,l.ok)(false)}const r=await fetchStand(this.#i,t)
if(!r.ok)return r
if(r.value==="older"&&this.#g())this.#h.push(e)
if(!this.#y(r.value,n))return(0,l.ok)(false)
const s=await this.#k(e,r.value)
if(!s.ok)return s
const a=n==="succeeded"&&s.value.proven
if(this.#l===null)this.#w(e,r.value,s.value)
if(!a)return n==="succeeded"?this.#b(s.value):(0,l.ok)(false)
const i={commit:t,createdAt:o,stand:r.value}
this.#l??=i
if(r.value==="same")this.#f=true
if(this.#S(r.value)||r.value==="apart")this.#u??=i
if(this.#c===null&&this.#S(r.value)){const e=await this.#$(t)
if(!e.ok)return e
if(e.value)this.#c=i}return(0,l.ok)(this.#c!==null&&(this.#f||!this.#i.rollback))}noteEarlier({commit:e,state:t}){if(t==="succeeded"&&e!==this.#l?.commit)this.#p.push(e)}#w(e,t,n){if(t!=="newer"&&t!=="apart"||!mayHaveReached(e,n))return
const{commit:o,state:r,lastStatusAt:s,underWay:a}=e
const i=r==="succeeded"
const l=this.#m.get(o)
if(l!==void 0&&(l.finished||!i))return
const c=l??{lastStatusAt:s,underWay:a}
this.#m.set(o,{commit:o,stand:t,finished:i,lastStatusAt:c.lastStatusAt,underWay:c.underWay})}#S(e){return e==="older"||e==="same"&&this.#i.before!==true}#g(){return this.#l===null||this.#i.before===true&&this.#u===null}#y(e,t){if(this.#l===null)return t==="succeeded"||e==="newer"||e==="apart"
if(t!=="succeeded")return false
if(this.#c===null&&this.#S(e))return true
if(this.#u===null&&e==="apart")return true
return e==="same"&&this.#i.rollback&&!this.#f}#b(e){for(const t of e.others)this.#v.add(t)
this.#d+=1
if(this.#d<Te)return(0,l.ok)(false)
return this.#l===null&&this.#i.newerStates.size>0&&this.#m.size===0?(0,Z.ps)("deployments of the environment",`one that counts among ${Te}`,"none"):(0,l.ok)(true)}async#k(e,t){const{github:n,job:o}=this.#i
if(o===null&&(e.state==="succeeded"||t==="same"||t==="older"))return(0,l.ok)({proven:e.state==="succeeded",gate:"unknown",others:[]})
return fetchWork(n,e,o)}async#$(e){const t=await this.#i.git.firstParents(e,this.#i.commit)
if(!t.ok&&t.error.reason==="too-far")return(0,l.ok)(true)
return t.ok?(0,l.ok)(t.value.boundary===e):t}}const Ge=5
async function fetchLosses(e,t){const n=[]
let o=0
for(const{commit:r,stand:s,finished:a}of t){const t={commit:r,stand:s,finished:a,pulls:[],direct:[]}
if(s==="newer"){n.push(t)
continue}o+=1
const i=o>Ge?(0,l.ok)(t):await fetchLoss(e,t)
if(!i.ok)return i
if(i.value!==null)n.push(i.value)}return(0,l.ok)(n)}async function fetchLoss({github:e,git:t,repository:n,commit:o,isReleaseBranch:r,isIgnored:s},a){const i=await t.lacking(o,a.commit)
if(!i.ok)return i
const c=i.value.map(({oid:e})=>e)
const[u,f]=await Promise.all([(0,X.U)(e,c),(0,K.H)(e,[{before:o,after:a.commit}])])
if(!u.ok)return u
if(!f.ok)return f
const d=new Set((f.value[0]??[]).filter(e=>!s(e)))
if(d.size===0)return(0,l.ok)(null)
const m=[...u.value.values()].map(({oid:e,pulls:t})=>({oid:e,numbers:t.filter(({merged:e,base:t})=>e&&r(t)).map(({number:e})=>e)}))
const h=m.filter(({numbers:e})=>e.length===0).map(({oid:e})=>e)
const p=await(0,V.l)(e,n,[...new Set(m.flatMap(({numbers:e})=>e))])
if(!p.ok)return p
const v=p.value.filter(({pull:e})=>(0,ce.vl)(e).some(e=>d.has(e))).map(({pull:e})=>e.number).toSorted((e,t)=>e-t)
return(0,l.ok)(v.length===0&&h.length===0?null:{...a,pulls:v,direct:h})}async function fetchStandpoint(e,t,n){const{request:o,commit:r}=e
const s=await fetchRecord(e,{newerStates:t.newerStates})
if(!s.ok)return s
const a={...e,deployed:s.value}
const i=await fetchStart(a)
if(!i.ok)return i
const c=await fetchBaselineKey(a,i.value,mergedReader(e,n))
if(!c.ok)return c
const u=o.rollback&&isBackwards(s.value)&&isHad(r,s.value,c.value)
const f=u?(0,l.ok)([]):await fetchLosses(lossQuestion(e),stillInTheWay(e,s.value.above))
if(!f.ok)return f
const d=c.value.baseline??i.value.baseline
const m=u?(0,l.ok)(null):await fetchRolledBack(a,d)
if(!m.ok)return m
const h={inTheWay:f.value,groups:null,baseline:d,isRollback:u,rolledBack:m.value}
const p=u?{sites:null,baseline:d.commit,compared:[r],had:[]}:sectionSince(d,s.value)
const v={start:i.value,baseline:d,sections:[p],halfDone:u?[]:s.value.halfDone,isRollback:u,rulesSince:u?c.value.newest??d.commit:d.commit,keyChange:c.value.change}
return(0,l.ok)({...h,position:f.value.length>0?null:v})}function sectionSince({commit:e,kind:t},{aside:n,partly:o}){if(t!=="deployment")return{sites:null,baseline:e,compared:[e],had:[]}
const r=n?.stand==="apart"
return{sites:null,baseline:e,compared:[...new Set([e,...o,...n===null||r?[]:[n.commit]])],had:r?[n.commit]:[]}}function fetchRecord({github:e,git:t,commit:n,place:o,request:r,repository:s},a){return fetchDeployed({github:e,git:t,commit:n,names:[o.environment.name,r.environment],spellings:s.spellings,job:o.environment.job,rollback:r.rollback,first:s.deployments,...a})}function lossQuestion({github:e,git:t,repository:n,commit:o,policy:r,policyPath:s}){return{github:e,git:t,repository:n.repository,commit:o,isReleaseBranch:e=>(0,z.S9)(e,r,n.defaultBranch),isIgnored:(0,z.BK)(r,s).isIgnored}}function stillInTheWay({request:e},t){return t.filter(({stand:t})=>t==="newer"||!e.rollback)}function mergedReader(e,t){return async n=>{const o=await(0,V.l)(e.github,e.repository.repository,n)
if(!o.ok)return o
const r=await sharedSources(e,t.members,o.value)
return r.ok?(0,l.ok)({merged:o.value,sources:r.value}):r}}function isBackwards({newest:e,above:t}){switch(e?.stand){case"newer":return true
case"older":case"apart":return false
case"same":case void 0:return t.some(({stand:e})=>e==="newer")}}function isHad(e,t,n){return t.had||n.had.includes(e)}async function fetchRolledBack({git:e,commit:t,deployed:n},o){if(o.kind!=="deployment")return(0,l.ok)(null)
const r=await e.lacking(o.commit,t)
if(!r.ok)return r
const s=new Set(r.value.map(({oid:e})=>e))
return(0,l.ok)(n.earlier.find(e=>s.has(e))??null)}class Line{#P
#O
constructor(e,t){this.#P=e
this.#O=t}async behind(e){const t=await this.#P.compare(e,this.#O)
return t.ok?(0,l.ok)(t.value.total):t}async oldest(e){const t=await this.#A(e)
return t.ok?(0,l.ok)(t.value[0]??null):t}async newer(e,t){const n=await this.oldest([e,t])
return n.ok?(0,l.ok)(n.value===e?t:e):n}async statesHeldBy(e){const t=new Map
const n=new Set
const o=await this.#A(e)
if(!o.ok)return o
for(const e of o.value){const o=n.has(e)?null:await this.#P.firstParents(e,this.#O)
if(o===null||!o.ok&&o.error.code==="evidence.truncated")t.set(e,e)
else if(!o.ok)return o
else{const{firstParents:r,boundary:s}=o.value
for(const e of r)n.add(e)
if(s!=="")t.set(e,s)}}return(0,l.ok)(t)}async#A(e){const t=[]
for(const n of e){const e=await this.behind(n)
if(!e.ok)return e
t.push({ancestor:n,behind:e.value})}return(0,l.ok)(t.toSorted((e,t)=>t.behind-e.behind).map(({ancestor:e})=>e))}}async function fetchSectionsOfSites(e,t){const{groups:n,line:o}=e
const r=n.filter(e=>(0,f.xg)(e,false))
const s=await fetchBases(e,r)
if(!s.ok)return s
const a=await fetchKeyOf(e,[...s.value.values()],t)
if(!a.ok)return a
const{answer:i,state:c}=a.value
const u=new Map
for(const e of r){const t=s.value.get(e)??null
const n=t===null||c===null?(0,l.ok)(t??c):await o.newer(t,c)
if(!n.ok)return n
u.set(e,n.value)}const d=await fetchStartOf(e,[...u.values()])
if(!d.ok)return d
const{start:m,firstPolicy:h}=d.value
const p=new Map
for(const[e,t]of u){const n=t===null||h===null?(0,l.ok)(t??m.baseline.commit):await o.newer(t,h)
if(!n.ok)return n
p.set(e,n.value)}const v=await describeBaseline(e,m,s.value,p,i,c)
if(!v.ok)return v
return(0,l.ok)({baselines:p,position:{start:m,baseline:v.value,sections:[...p].map(([e,t])=>sectionOf(e,t,s.value.get(e)??null)),halfDone:[],isRollback:false,rulesSince:m.baseline.commit,keyChange:i.change}})}function sectionOf({sites:e,commit:t,stand:n},o,r){const s=r===o&&t!==null&&t!==o?[t]:[]
return n==="apart"?{sites:e,baseline:o,compared:[o],had:s}:{sites:e,baseline:o,compared:[o,...s],had:[]}}async function fetchBases({git:e,commit:t,line:n,deployed:{below:o}},r){const s=new Map
for(const n of r){if(n.commit===null)continue
const o=await e.compare(n.commit,t)
if(o.ok)s.set(n,o.value.mergeBase)
else if(o.error.reason!=="absent")return o}const a=await n.statesHeldBy([...new Set(s.values())])
if(!a.ok)return a
const i=new Map
for(const e of r){const t=a.value.get(s.get(e)??"")??null
const r=t===null||o===null?(0,l.ok)(t):await n.oldest([t,o.commit])
if(!r.ok)return r
i.set(e,r.value)}return(0,l.ok)(i)}async function fetchKeyOf(e,t,n){const{git:o,line:r,commit:s,place:a}=e
const i=a.environment.baseline
const c=(0,l.ok)({answer:Ue,state:null})
if(i===null)return c
const u=await o.holds(s,i)
if(!u.ok)return u.error.reason==="absent"?c:u
if(!u.value)return c
const f=await r.statesHeldBy([i])
if(!f.ok)return f
const d=f.value.get(i)??null
if(d===null)return c
const m=[]
for(const e of t){const t=e===null?(0,l.ok)(d):await r.newer(e,d)
if(!t.ok)return t
m.push(t.value!==e)}if(!m.includes(true))return c
const h=await fetchStart(withRecord(e,null))
if(!h.ok)return h
const p=await n(h.value)
return p.ok?(0,l.ok)({answer:p.value,state:p.value.baseline===null?null:d}):p}async function fetchStartOf(e,t){const n=t.filter(e=>e!==null)
const o=n.length<t.length?(0,l.ok)(null):await e.line.oldest(n)
if(!o.ok)return o
const r=await fetchStart(withRecord(e,o.value))
if(!r.ok)return r
const{kind:s,commit:a}=r.value.baseline
return(0,l.ok)({start:r.value,firstPolicy:s==="first-policy"?a:null})}function withRecord(e,t){const n=t===null?null:{commit:t,createdAt:"",stand:"older"}
return{...e,deployed:{...e.deployed,below:n}}}async function describeBaseline(e,{baseline:t},n,o,{baseline:r},s){const a={...t,deployedAt:null}
const i=t.kind==="first-policy"?"first-policy":t.commit===s?"policy":"sites"
const c=[...o].filter(([e,t])=>t===s&&n.get(e)!==t)
if(r===null||c.length===0)return(0,l.ok)({...a,kind:i,unjudged:null})
const u=await sinceOf(e,c.map(([e])=>n.get(e)??null),r)
if(!u.ok)return u
const f=u.value===r.unjudged?.since?(0,l.ok)(r.unjudged):await fetchUnjudged(e,u.value,r.commit)
return f.ok?(0,l.ok)({...a,kind:i,unjudged:f.value}):f}async function sinceOf({line:e},t,{unjudged:n,commit:o}){const r=n?.since??o
const s=await e.oldest([...new Set(t.map(e=>e??r))])
return s.ok?(0,l.ok)(s.value??r):s}async function fetchStandpointOfSites(e,t,n,o){const{github:r,git:s,commit:a,request:i}=e
const[c,u]=await Promise.all([fetchRecord(e,{newerStates:t.newerStates}),fetchGroups({github:r,git:s,commit:a,newerStates:t.newerStates},n)])
if(!c.ok)return c
if(!u.ok)return u
const f=u.value
const d={...e,deployed:c.value,groups:f,line:new Line(s,a)}
const m=i.rollback?await fetchRollback(d,o):(0,l.ok)(null)
if(!m.ok)return m
if(m.value!==null)return(0,l.ok)({...m.value,groups:f})
const h=await fetchLossesOfSites(d,n.asOf)
if(!h.ok)return h
const p={inTheWay:h.value,isRollback:false,rolledBack:null}
if(h.value.length>0||f.every(({stand:e})=>e==="same"))return(0,l.ok)({...p,groups:f,baseline:null,position:null})
const v=await fetchSectionsOfSites(d,e=>fetchKey(d,e,o))
if(!v.ok)return v
const{position:g,baselines:y}=v.value
const k=await fetchRolledBackFrom(d,g.baseline)
if(!k.ok)return k
return(0,l.ok)({...p,rolledBack:k.value,groups:f.map(e=>({...e,baseline:y.get(e)??null})),baseline:g.baseline,position:g})}async function fetchRollback(e,t){const{deployed:n,groups:o,commit:r}=e
const s=o.some(({stand:e})=>e==="newer")
const a=n.newest?.stand==="same"
if(!s||n.newest!==null&&!a&&!isBackwards(n))return(0,l.ok)(null)
const i=await fetchStart(e)
if(!i.ok)return i
const c=await fetchBaselineKey(e,i.value,mergedReader(e,t))
if(!c.ok)return c
if(!isHad(r,n,c.value))return(0,l.ok)(null)
const{baseline:u}=i.value
const f={start:i.value,baseline:u,sections:[{sites:null,baseline:u.commit,compared:[r],had:[]}],halfDone:[],isRollback:true,rulesSince:c.value.newest??u.commit,keyChange:c.value.change}
return(0,l.ok)({inTheWay:[],baseline:u,isRollback:true,rolledBack:null,position:f})}async function fetchLossesOfSites(e,t){const{groups:n,deployed:o,git:r,commit:s}=e
const a={finished:true,lastStatusAt:"",underWay:false}
const i=[]
const c=[]
for(const e of n){if(e.stand!=="apart"||e.commit===null)continue
const t=await r.compare(e.commit,s)
if(!t.ok&&t.error.reason!=="absent")return t
if(t.ok)i.push({commit:e.commit,stand:"apart"})
else c.push({commit:e.commit,stand:"apart",finished:true,pulls:[],direct:[]})}const u=n.some(({stand:e})=>e==="unknown")
const f=o.above.filter(({lastStatusAt:e,underWay:n})=>u||n||Date.parse(e)>=Date.parse(t))
const d=[...f,...i.map(e=>({...a,...e}))]
const m=[...new Map(d.map(e=>[e.commit,e])).values()]
const h=await fetchLosses(lossQuestion(e),stillInTheWay(e,m))
if(!h.ok)return h
const p=isReachingNone(n)?n.flatMap(({commit:e,stand:t})=>t==="newer"&&e!==null?[{commit:e,stand:t,finished:true,pulls:[],direct:[]}]:[]):[]
const v=new Set(h.value.map(({commit:e})=>e))
return(0,l.ok)([...h.value,...stillInTheWay(e,c),...p.filter(({commit:e})=>!v.has(e))])}function isReachingNone(e){return e.every(e=>!(0,f.xg)(e,false))}function fetchRolledBackFrom(e,{kind:t}){const{below:n}=e.deployed
return n===null||t!=="sites"?Promise.resolve((0,l.ok)(null)):fetchRolledBack(e,{commit:n.commit,kind:"deployment"})}function fetchKey(e,t,n){if(e.place.environment.baseline===null)return Promise.resolve((0,l.ok)(Ue))
const o={...e.deployed,newest:null}
return fetchBaselineKey({...e,deployed:o},t,mergedReader(e,n))}function policyInForce({policy:e,defaultBranch:t},n){if(e===null)return(0,l.f)({code:"policy.missing",effect:"error",path:n,branch:t})
const r=e.kind==="text"?(0,ie.O)(e.text,n):(0,l.f)([(0,o.CC)(n,e.why,"a policy file")])
return r.ok?r:(0,l.f)({code:"policy.invalid",effect:"error",path:n,problems:r.error})}function placeOf(e,{cohort:t,environment:n}){const r=[...e.cohorts.keys()]
const s=e.cohorts.get(t)
if(s===void 0)return(0,l.f)((0,o.CC)("input cohort",t,`one of the cohorts ${r.join(", ")}`,r))
const a=(0,A.M2)(s)
const i=a.find(e=>(0,A.q)(e.name,n))
const u=i===void 0?null:(0,c.BU)(s,i)
if(i!==void 0&&u!==null)return(0,l.ok)({cohort:s,environment:i,part:u})
const f=a.map(e=>e.name)
const d=f.length===0?`an environment that the policy lists for ${t}; it lists none`:`one that the policy lists for ${t}: ${f.join(", ")}`
return(0,l.f)((0,o.CC)("input environment",n,d,f))}async function judgeDeployment(e,t){const n=await fetchGateRepository(t.github,e)
if(!n.ok)return gate_closed({effect:"error",...n.error})
const o=policyInForce(n.value,e.policyPath)
if(!o.ok)return gate_closed(o.error)
const r=placeOf(o.value,e)
if(!r.ok)return gate_closed({code:"input.invalid",effect:"error",problems:[r.error]})
const[s,a]=[(0,h.D)(t.github),t.members===null?null:(0,h.D)(t.members)]
const i={...t,github:s.github,members:a?.github??null}
const l=await gatherFacts(e,n.value,o.value,r.value,i)
return l.ok?decide(l.value,[s.limit(),a?.limit()??null]):gate_closed({effect:"error",...l.error})}async function gatherFacts(e,t,n,o,a){const{github:i}=a
const{commit:c,runBranch:u}=e
const d=new p.Z(i)
const m={request:e,repository:t,policy:n,place:o,github:i,git:d,policyPath:e.policyPath,commit:c}
askGateAhead(m,a.ahead)
const[h,g,y]=await Promise.all([fetchReleaseBranch({...m,runBranch:u}),(0,v.W)(i,c,n.releases.manifests),(0,r.mW)({policy:n,timed:o.cohort.waves.length>0||n.emergency!==null},t.tip,(e,t)=>(0,s.y)(i,e,t),a.now)])
if(!y.ok)return y
if(!h.ok)return h
if(!g.ok)return g
const k=h.value?.isFirstParent===true?h.value:null
const w={waves:null,whole:null}
const b=resolvePart(a.resolve,n,o.cohort,o.part,w)
const S={...a,resolve:b}
const $=n.releases.deployed==="sites"&&k!==null?await askAboutSites(m,g.value,S):null
const P=k===null?(0,l.ok)(null):await fetchStanding(m,k,S,$)
if(!P.ok)return P
const O=P.value
const A=O?.position??null
const j=A===null?await judgeNothing(m,g.value,h.value,S,$):await judgeBetween(m,A,g.value,S,$)
if(!j.ok)return j
const R=(0,f.Dj)({policy:n,cohort:o.cohort.name,environment:o.environment.name,commit:c,branch:h.value?.name??null,baseline:O?.baseline??null,inTheWay:O?.inTheWay??[],groups:O?.groups??null,rollback:{asked:e.rollback,applies:O?.isRollback??false},rolledBack:O?.rolledBack??null,elsewhere:e.elsewhere,now:e.now,retentionDays:e.retentionDays,risk:y.value,...j.value})
const B=await withEarlierWaves(R,w,m,k)
return B.ok?withEmergency(B.value,a,t):B}async function fetchStanding(e,t,n,o){if(o===null)return fetchStandpoint(e,t,n)
return o.members.ok?fetchStandpointOfSites(e,t,o.members.value,n):(0,l.ok)(null)}function decide(e,t){const{verdict:n,findings:o}=(0,u.ff)((0,u.Ao)(e),t)
return{verdict:n,findings:o,facts:e,until:holdUntil(n,o,e),plan:(0,m.F)(e),targets:n==="allow"?(0,d.r)(e):null}}function gate_closed(e){return{verdict:"error",findings:[e],facts:null,plan:null,until:null,targets:null}}var Ke=n(4803)
const Ve={meetings:[],pulls:[]}
async function fetchPart({github:e,git:t,commit:n},{line:o},r){if(o.commits.some(({oid:e})=>e===r))return(0,l.ok)({...Ve,meetings:[r]})
const s=await t.compare(r,n)
if(!s.ok)return s.error.reason==="absent"?(0,l.ok)(Ve):s
switch(s.value.position){case"identical":case"behind":return(0,l.ok)({...Ve,meetings:[n]})
case"ahead":return(0,l.ok)(Ve)
case"diverged":{const o=await t.lacking(n,r)
if(!o.ok)return o
const s=new Set(o.value.map(({oid:e})=>e))
const a=await(0,X.U)(e,[...s])
if(!a.ok)return a
return(0,l.ok)({meetings:o.value.flatMap(({parents:e})=>e.filter(e=>!s.has(e))),pulls:[...a.value.values()].flatMap(({pulls:e})=>e.map(({number:e})=>e))})}}}function numbersWithin(e,t){const n=heldOf(e,t)
return new Set([...e.broughtBy].flatMap(([e,t])=>n.has(e)?t:[]))}const Je=100
const Qe=20
async function fetchExtra(e,t,n,o,r){const s=new Map
const a=t.releases.map((e,t)=>{const o=n.releases[t]??null
return{release:e,answer:o,covered:new Set(o?.targets)}})
const i=new Set(t.range.line.commits.map(({oid:e})=>e))
const c=o.filter(e=>!i.has(e)).length
if(c>Je)return(0,Z.ps)("commits that sites have",`at most ${Je} that the range does not list`,`${c}`)
for(let n=0;n<o.length;n+=Qe){const r=o.slice(n,n+Qe)
const i=await Promise.all(r.map(n=>fetchHeld(e,t,a,n)))
for(const[e,t]of r.entries()){const n=i[e]
if(n?.ok===false)return n
if(n!==void 0&&n.value.length>0)s.set(t,n.value)}}const u=await(0,K.H)(e.github,[...s.keys()].map(e=>({before:t.since,after:e})))
if(!u.ok)return u
const f=new Map([...s].map(([e,t],n)=>{const o=new Set(u.value[n]??[])
return[e,t.filter(({release:e})=>!isReverted(e,o))]}))
const d=await fetchExempt(e,t,r)
if(!d.ok)return d
return(0,l.ok)([...n.cohorts].flatMap(([e,t])=>{const o=n.commits.get(e)
const r=(o===void 0?[]:f.get(o)??[]).filter(n=>isUncovered(n,e,t,d.value)).map(({release:e})=>e.pull).toSorted((e,t)=>e-t)
return o===void 0||r.length===0?[]:[{kind:"uncovered",id:e,commit:o,pulls:r}]}).toSorted((e,t)=>(0,ye.U)(e.id,t.id)))}async function fetchHeld(e,{range:t},n,o){const r=await fetchPart(e,t,o)
if(!r.ok)return r
const{meetings:s,pulls:a}=r.value
const i=new Set([...numbersWithin(t,s),...a])
return(0,l.ok)(n.filter(({release:e})=>i.has(e.pull)))}function isReverted(e,t){return(0,ce.Y_)({pull:e.kind==="read"?e.release.pull:e.outcome.pull},t)}function isUncovered({release:e,answer:t,covered:n},o,r,s){const a=r.filter(n=>s.get(n.name)?.has(e.pull)!==true&&(e.kind==="failed"||(0,ce.fj)(e.standing,t,n)))
return a.length>0&&!n.has(o)}async function fetchExempt(e,t,n){const{policy:o}=e
const r=new Map
for(const s of o.cohorts.values()){const o=new Set
for(const r of(0,A.M2)(s)){const a=(0,c.BU)(s,r)
if(r.baseline===null||a===null)continue
const i=await extra_fetchKey({...e,place:{cohort:s,environment:r,part:a}},t,n)
if(!i.ok)return i
const l=i.value.baseline?.commit??null
if(l!==null)for(const e of numbersWithin(t.range,[l]))o.add(e)}r.set(s.name,o)}return(0,l.ok)(r)}function extra_fetchKey(e,{start:t,record:n},o){return fetchBaselineKey({...e,deployed:{...n,newest:null}},t,mergedReader(e,o))}async function fetchBrought(e,t){const{github:n,commit:o,policy:r,repository:s}=e
const a=await fetchSince(e,t)
if(!a.ok)return a
const{since:i,start:c,record:u}=a.value
const[f,d]=await Promise.all([fetchRange(rangeQuestion(e,i)),(0,v.W)(n,o,r.releases.manifests)])
if(!f.ok)return f
if(!d.ok)return d
const m=[...new Set([...f.value.broughtBy.values()].flat())].toSorted((e,t)=>e-t)
const h=await(0,V.l)(n,s.repository,m)
if(!h.ok)return h
const p=await sharedSources(e,t.members,h.value)
if(!p.ok)return p
const g={repository:s,policy:r,files:d.value}
const y=await readReleases(g,h.value,commitsOf(f.value),p.value)
return(0,l.ok)({since:i,start:c,record:u,range:f.value,releases:y})}async function fetchSince(e,t){const n=await fetchRecord(e,{newerStates:new Set,before:true})
if(!n.ok)return n
const o={...e,deployed:n.value}
const r=await fetchStart(o)
if(!r.ok)return r
const s=e.policy.releases.deployed==="sites"
const a=await fetchBaselineKey(s?{...o,deployed:{...n.value,newest:null}}:o,r.value,mergedReader(e,t))
if(!a.ok)return a
const i=(a.value.baseline??r.value.baseline).commit
return(0,l.ok)({since:i,start:r.value,record:n.value})}async function fetchVerified(e,{commit:t,run:n,targets:o,deployed:r}){const{github:s,place:a,repository:i}=e
const c=[a.environment.name,e.request.environment]
const u=await fetchHistory(s,{names:c,spellings:i.spellings},()=>true)
if(!u.ok)return u
const f=u.value.find(e=>isUnderWay(e)&&isOfRun(e,n))
if(f!==void 0||o!==null||r!==null)return withRollback(e,u.value,t,f?.startedAt??timeOf(u.value,t))
const d=await fetchRecord(e,{newerStates:new Set})
if(!d.ok)return d
const{newest:m}=d.value
if(m!==null){const t=timeOf(u.value,m.commit)??Date.parse(m.createdAt)
return withRollback(e,u.value,m.commit,t)}const h=await fetchCommitDates(s,[t])
if(!h.ok)return h
const p=h.value.get(t)
return(0,l.ok)({commit:t,deployedAt:p===void 0?null:Date.parse(p),isRollback:false})}async function withRollback(e,t,n,o){const r=await fetchIsRollback(e,t,n)
return r.ok?(0,l.ok)({commit:n,deployedAt:o,isRollback:r.value}):r}async function fetchIsRollback({git:e,policy:t},n,o){if(t.releases.deployed==="sites")return(0,l.ok)(false)
const r=n.findIndex(e=>e.commit===o)
const s=n.slice(r+1).find(e=>e.commit!==o&&e.succeededAt!==null)
if(s===void 0)return(0,l.ok)(false)
const a=await fetchStand({git:e,commit:o,newerStates:new Set},s.commit)
if(!a.ok)return a.error.reason==="absent"?(0,l.ok)(false):a
return(0,l.ok)(a.value==="newer")}function isUnderWay({succeededAt:e,failed:t}){return e===null&&!t}function isOfRun({startedLogs:e},t){return t!==null&&e.some(e=>e.includes(`/actions/runs/${t}/`))}function timeOf(e,t){return e.find(e=>e.commit===t&&e.succeededAt!==null)?.succeededAt??null}const ze=16e6
async function fetchSiteAnswers({policy:e,place:t,repository:n},o,r,s){const a=[...e.cohorts.values()]
const i=a.map(t=>({...(0,c.Al)(e,t),...Ze}))
const u=r.map(queryOf)
const f=[o===null?{...(0,c.Al)(e,t.cohort),...Ze}:listQuery(e,t.cohort,o),...i,...u.filter(e=>e!==null)]
const d=o===null?resolvePart(s.resolve,e,t.cohort,t.part,{waves:null,whole:null}):s.resolve
const m=await d(f,n.tip)
if(!m.ok)return m
const[h,...p]=m.value
if(h===void 0)throw new Error("the inventory left a question unanswered")
const v=p.slice(0,a.length)
const g=p.slice(a.length)
const y=[h,...v]
const k=y.reduce((e,{targets:t})=>e+t.length,0)
if(k>ze)return(0,Z.ps)("what sites have",`at most ${ze} sites`,`${k}`)
let w=0
return(0,l.ok)({list:o??h.targets,commits:new Map(y.flatMap(({deployed:e})=>[...e].flatMap(([e,t])=>t.map(t=>[t,e])))),names:new Map(y.flatMap(({names:e})=>[...e])),cohorts:cohortsOf(a,v),releases:u.map(e=>e===null?null:g[w++]??null)})}const Ze={named:true,deployed:true}
function listQuery(e,t,n){const{declaration:o,...r}=(0,c.Al)(e,t)
return{...r,...Ze,declaration:{...o,targets:{kind:"sites",ids:n}}}}function cohortsOf(e,t){const n=new Map
for(const[o,r]of e.entries())for(const e of t[o]?.targets??[])n.set(e,[...n.get(e)??[],r])
return new Map([...n].toSorted(([e],[t])=>(0,ye.U)(e,t)))}async function verifyDeployment(e,t){const{github:n}=t
const o=await fetchGateRepository(n,e)
if(!o.ok)return verify_closed({effect:"error",...o.error})
const r=policyInForce(o.value,e.policyPath)
if(!r.ok)return verify_closed(r.error)
const s=placeOf(r.value,e)
if(!s.ok)return verify_closed({code:"input.invalid",effect:"error",problems:[s.error]})
const a={request:{...e,runBranch:null,elsewhere:[],now:"",retentionDays:null,rollback:false},repository:o.value,policy:r.value,policyPath:e.policyPath,place:s.value,github:n,git:new p.Z(n),commit:e.commit}
const i=await t.now()
if(!i.ok)return verify_closed({effect:"error",...i.error})
const l=await fetchVerified(a,e)
if(!l.ok)return verify_closed({effect:"error",...l.error})
const c={...a,commit:l.value.commit}
const u=factsOf(c,e,l.value,i.value)
const f=e.deployed===null?await compareWithInventory(c,e,e.rollback||l.value.isRollback,t):await compareWithFile(c,e.deployed,e.targets,t)
if(!f.ok)return verify_closed({effect:"error",...f.error})
return verify_decide({...u,...f.value.facts},f.value.otherFindings)}function factsOf({policy:e,place:t,commit:n},{targets:o,deployed:r},{deployedAt:s},a){return{policy:e,cohort:t.cohort.name,environment:t.environment.name,commit:n,deployedAt:s===null||s>a?null:s,now:a,within:t.environment.within,listed:o===null?"active":"targets-file",reportedBy:r===null?"inventory":"deployed-file"}}async function compareWithFile(e,t,n,o){const r=n===null?await fetchSiteAnswers(e,null,[],o):(0,l.ok)(null)
if(!r.ok)return r
const s=n??r.value?.list??[]
const[a,i]=[new De.MW(t.toSorted()),new De.MW(s.toSorted())]
return(0,l.ok)({facts:{since:null,list:s,missing:s.filter(e=>!a.has(e)).map(e=>({id:e,commit:null})),unknown:[],extra:t.filter(e=>!i.has(e)).map(e=>({kind:"unlisted",id:e})),names:r.value?.names??new Map,groups:[]},otherFindings:emptyList(e,s)})}async function compareWithInventory(e,{targets:t},n,o){const r=await fetchBrought(e,o)
if(!r.ok)return r
const s=await fetchSiteAnswers(e,t,r.value.releases,o)
if(!s.ok)return s
const{list:a,commits:i,names:c}=s.value
const u=[...new Set([...s.value.cohorts.keys(),...a])]
const f=Map.groupBy(u.filter(e=>i.has(e)).toSorted(ye.U),e=>i.get(e)??"")
if(f.size>Fe)return(0,Z.ps)("what sites have",`at most ${Fe} different values`,`${f.size} of them`)
const d=await fetchNewestFirst(e.github,f)
if(!d.ok)return d
const m={...e,newerStates:new Set}
const h=await fetchStands(m,{targets:u,deployed:f},d.value)
if(!h.ok)return h
const p=await fetchExtra(e,r.value,s.value,d.value,o)
if(!p.ok)return p
const v=new Set([e.commit,...h.value.filter(e=>countsAsDeployed(e,n)).map(commitOf)])
return(0,l.ok)({facts:{since:r.value.since,list:a,missing:a.flatMap(e=>{const t=i.get(e)
return t===void 0||v.has(t)?[]:[{id:e,commit:t}]}),unknown:a.filter(e=>!i.has(e)),extra:p.value,names:c,groups:groupsOf(h.value,new Set(a))},otherFindings:[...unreadReleases(r.value),...emptyList(e,a)]})}function countsAsDeployed({stand:e},t){return e==="same"||e==="newer"&&!t}function commitOf({commit:e}){return e??""}function groupsOf(e,t){return e.map(e=>({...e,sites:e.sites.filter(e=>t.has(e))})).filter(({sites:e})=>e.length>0)}function emptyList({policy:e,place:t},n){const{statuses:o}=e.releases
return n.length>0?[]:[{code:"cohort.empty",effect:"deny",cohorts:[t.cohort.name],statuses:o,found:[]}]}function unreadReleases({releases:e}){return e.flatMap(e=>e.kind==="failed"?e.outcome.findings.filter(({effect:e})=>e==="error"):[])}function verify_decide(e,t){const{verdict:n,findings:o}=(0,u.FL)(e,t)
return{verdict:n,findings:o,facts:e,until:n==="hold"?(0,Ke.L)(e):null}}function verify_closed(e){return{verdict:"error",findings:[e],facts:null,until:null}}var Xe=n(1551)
var et=n(7490)
var tt=n(3125)
var nt=n(4847)
var ot=n(2285)
var rt=n(3834)
var st=n(2499)
function deploymentLine(e){const{cohort:t,environment:n,commit:o,branch:r,baseline:s,rollback:a}=e
const i=s===null?(0,et.aL)((0,f.T4)(e)?"every active site has it":"no baseline"):(0,et.cv)`baseline ${(0,et.rd)(s.commit)}, ${baselineKind(s)}`
return(0,et.cv)`${t} in the environment ${n}: commit ${(0,et.rd)(o)} ${r===null?(0,et.aL)("on no release branch"):(0,et.cv)`on ${r}`}; ${i}${(0,et.aL)(a.asked?"; asked for as a rollback":"")}`}function baselineKind({kind:e,otherJobs:t}){switch(e){case"deployment":return(0,et.aL)("the newest successful deployment before it")
case"sites":return(0,et.aL)("from which the sites that are furthest behind are judged")
case"policy":return(0,et.cv)`the ${"baseline"} of the environment in the policy`
case"first-policy":return t.length===0?(0,et.aL)("the commit that first added the policy"):(0,et.cv)`the commit that first added the policy (the policy names another job than those that have deployed here: ${(0,et.p_)(t,3)})`}}function unjudgedLine({baseline:e}){const t=e?.unjudged??null
if(t===null)return[]
const n=[...t.pulls.length===0?[]:[(0,et.cv)`pull requests ${(0,et.fj)(t.pulls.map(et.h3),", ",20)}`],...t.direct.length===0?[]:[(0,et.cv)`commits without a pull request ${(0,et.p_)(t.direct,10)}`]]
return[(0,et.cv)`Not judged, because those who approved the baseline answer for it: ${(0,et.aL)((0,Xe.LS)(t.commits,"commit"))} since ${(0,et.rd)(t.since)}${n.length===0?(0,et.aL)(""):(0,et.cv)` (${(0,et.fj)(n,"; ")})`}${(0,et.aL)(t.complete?"":", of which GitHub does not list all")}`]}function releaseName({outcome:e}){return e.pull===null?(0,et.aL)("not known"):(0,et.h3)(e.pull.number)}function printTargets({outcome:e}){const t=(0,st.Cp)(e.facts)
if(t!==null)return(0,Xe.DK)(t.targets.length)
return e.verdict==="skip"?null:"not known"}function gateBasis(e){const{facts:t,plan:n}=e
return[(0,et.aL)(explanation(e)),...n===null?[]:[(0,et.cv)`Plan of what is deployed: ${n}`],...t===null?[]:[...unjudgedLine(t),...ruleLine(t),...t.members.ok?[(0,et.cv)`Active sites of ${t.cohort}: ${t.members.value.targets.length}`,(0,rt.z)(t.members.value,t.policy.releases.statuses)]:[]]]}function ruleLine({rules:e}){if(e.length===0)return[]
const t=e.filter(e=>e.approved).length
const n=[...new Set(e.flatMap(e=>e.paths))]
return[(0,et.cv)`Changes of the rules: ${(0,et.aL)((0,Xe.LS)(e.length,"change"))}, ${(0,et.aL)(t===e.length?"approved by policy owners":`${(0,Xe.DK)(t)} of them approved by policy owners`)} (${(0,et.p_)(n,4)})`]}function explanation({verdict:e,targets:t,facts:n}){if(t!==null)return n?.rollback.applies===true?"Open: this commit was deployed here before. A rollback judges no releases. It goes to the sites that are active now.":n?.groups===null||n===null?"Open: every release since the baseline that reaches this cohort is allowed as it stands now, and targets all of its active sites.":"Open: every release that is new to a site and reaches this cohort is allowed as it stands now, and targets that site."
switch(e){case"hold":return"Closed, on hold: deploy nothing now. An approval on the merged pull request, or waiting, can open the gate."
case"error":return"Closed: deploy nothing now. Facts are missing, and what is not known counts against the deployment."
case"skip":return"Closed: there is nothing to deploy. Every active site has this commit."
case"allow":case"deny":return"Closed: deploy nothing now. As things stand, this commit may not go to this cohort."}}var at=n(1383)
var it=n(5976)
var lt=n(7457)
var ct=n(2222)
var ut=n(7111)
const ft=/^(?:declaration\.|cohort\.unknown$)/
const dt={say:(0,et.cv)`Deploy to the sites in the file that the output ${"targets-file"} names, and to no others.`,lines:[]}
function stepsAtGate(e,t){const n=e.targets!==null
const o=gathered(withoutRepetition(t.filter(n=>isStep(n,e,t)).map(step)))
const r=e.findings.some(({code:e})=>e==="gate.superseded"||e==="gate.not-on-branch")
const s=o.some(mentionsRun)
return{steps:n?[dt,...o]:o,after:n||r||s||o.length===0?null:(0,et.aL)("Then run the deploy job again.")}}function withoutRepetition(e){const t=new Map
return e.flatMap(e=>{const n=e.lines.join("\n")
const o=(0,et.wh)(e.say).slice(0,40)
const r=t.get(n)
if(n===""||r===void 0){t.set(n,o)
return[e]}return r===o?[]:[{say:withLineAbove(e.say),lines:[]}]})}function gathered(e){const t=e.map(e=>({next:e,parts:openingOf(e.say)}))
const n=Map.groupBy(t,({parts:e})=>e===null?null:(0,et.wh)(e.opening))
return t.flatMap(({next:e,parts:t})=>{const o=t===null?[]:n.get((0,et.wh)(t.opening))??[]
if(t===null||o.length<2)return[e]
if(o[0]?.next!==e)return[]
const r=o.flatMap(e=>[{say:e.parts?.rest??[],lines:e.next.lines},...e.next.items??[]])
return[{say:(0,et.cv)`${t.opening}:`,lines:[],items:r}]})}function openingOf(e){const t=e.findIndex(e=>"text"in e&&e.text.includes(". "))
const n=e[t]
const o=e.slice(0,t)
if(n===void 0||!("text"in n))return null
if(!o.some(e=>"reference"in e&&e.reference.kind==="pull"))return null
const r=n.text.indexOf(". ")
return{opening:[...o,{text:n.text.slice(0,r)}],rest:[{text:n.text.slice(r+2)},...e.slice(t+1)]}}function withLineAbove(e){return e.map((t,n)=>n===e.length-1&&"text"in t?{text:t.text.replace(/:$/," (the line above).")}:t)}function mentionsRun({say:e}){return e.some(e=>"text"in e&&e.text.includes("run the deploy job again"))}function step({finding:e,description:t,of:n}){const{next:o}=t
return n===null||e.effect==="hold"?o:{...o,say:(0,et.cv)`Correct pull request ${(0,et.h3)(n)}, or revert it. ${o.say}`}}function isStep({finding:e,of:t},{findings:n,facts:o},r){if(e.code==="policy.changed"&&e.origin!==void 0&&"commit"in e.origin){const{commit:t}=e.origin
return!n.some(n=>n.code==="gate.unreviewed"&&n.items.some(({id:n})=>t===""?e.paths.includes(n):n===t))}if(e.code==="gate.site-ahead")return false
const s=t??(e.code==="gate.release-refused"?e.number:null)
const a=o?.releases.find(({outcome:e})=>s!==null&&e.pull?.number===s)?.outcome
if(a===void 0)return true
if(t===null)return a.findings.length===0||a.verdict==="deny"&&!isWidened(a,n)&&!r.some(e=>isCorrection(e,s))
return a.verdict==="deny"?e.effect==="deny"&&ft.test(e.code):e.effect===a.verdict}function isCorrection({finding:e,of:t},n){return t!==null&&t===n&&e.effect==="deny"&&ft.test(e.code)}function isWidened({pull:e,findings:t},n){return n.some(t=>t.code==="gate.outside-declaration"&&t.number===e?.number)&&t.every(({effect:e,code:t})=>e!=="deny"||t==="reach.undeclared")}const mt=new WeakMap
function gateViewOf(e){const t=mt.get(e)??makeView(e,"gate")
mt.set(e,t)
return t}function makeView(e,t){const{facts:n}=e
const o=describeAllAtGate(e,t)
return{outcome:e,reason:openReason(e)??(0,et.aL)((0,ut.A3)(o)??"it could not be judged"),deployment:n===null?null:deploymentLine(n),findings:o,steps:stepsAtGate(e,o),releases:(n?.releases??[]).toSorted((e,t)=>rank(e)-rank(t)),spread:n===null?[]:(0,at.ZX)(n),offenders:(0,st.nN)(o),basis:gateBasis(e)}}function describeAllAtGate({findings:e,facts:t},n){const o=t?.releases.map(e=>e.outcome)??[]
const r=new Set(o.flatMap(e=>e.findings))
const s=(0,it.g)(e.filter(e=>!r.has(e)))
return s.flatMap(e=>{const r={finding:e,description:(0,it.q0)(e,{at:n,release:null,gate:t}),of:null}
if(e.code!=="gate.release-refused")return[r]
const s=o.find(({pull:t})=>t?.number===e.number)
return s===void 0?[r]:[r,...(0,ut.lb)(s,n).map(t=>({...t,of:e.number}))]})}function openReason({facts:e,targets:t,verdict:n}){if(e!==null&&n==="skip")return(0,et.cv)`every active site of ${e.cohort} has ${(0,et.rd)(e.commit)} already`
if(e===null||t===null)return null
const{cohort:o,commit:r,baseline:s,rollback:a}=e
const i=e.releases.filter(lt.he).length
const l=s===null?(0,et.aL)(""):(0,et.cv)`, ${(0,et.aL)(i===0?"no release":(0,Xe.LS)(i,"release"))} since ${(0,et.rd)(s.commit)}`
const c=(0,et.aL)((0,Xe.LS)(t.length,"site"))
return a.applies?(0,et.cv)`roll back ${c} of ${o} to ${(0,et.rd)(r)}`:(0,et.cv)`deploy ${c} of ${o} at ${(0,et.rd)(r)}${l}`}function rank(e){return(0,lt.he)(e)?(0,ct.E)(e.outcome.verdict,[e.outcome])==="open"?1:0:2}const ht=30
function gateLogOf(e){const t=gateViewOf(e)
const{word:n}=ot._[e.verdict].gate
return(0,nt.Bv)([[...(0,tt.LV)("",(0,et.cv)`${(0,et.aL)(`GATE ${n.toUpperCase()}: `)}${t.reason}`),...t.deployment===null?[]:(0,tt.LV)("",t.deployment)],(0,nt.N7)(t.steps),releaseLines(t.releases),t.spread.length===0?[]:["What the sites have",...(0,at.nB)(t.spread).flatMap(e=>(0,tt.LV)("  ",e))],(0,nt.hq)(t.findings),(0,nt.HD)(t.offenders),t.basis.flatMap(e=>(0,tt.LV)("",e))])}function releaseLines(e){if(e.length===0)return[]
const t=e.length-ht
return["Releases since the baseline",...e.slice(0,ht).flatMap(e=>{const{outcome:t}=e
const n=t.pull===null?(0,et.aL)(""):(0,et.cv)` ${t.pull.title}`
return(0,tt.LV)("  ",(0,et.cv)`${releaseName(e)}${n}: ${(0,et.aL)(standing(e))}`)}),...t>0?[`  … ${(0,Xe.DK)(t)} more; all in the decision record`]:[]]}function standing(e){const t=printTargets(e)
return[ot._[e.outcome.verdict].predicate,e.reaches?"reaches this cohort":"does not reach this cohort",...t===null?[]:[`number of sites: ${t}`],...e.undone?["undone since, so it does not count"]:[]].join("; ")}var pt=n(2258)
var vt=n(4431)
var gt=n(1044)
var yt=n(3278)
var kt=n(177)
var wt=n(2048)
var bt=n(643)
function gateRecordOf(e,t){const{facts:n,findings:o,plan:r,targets:s,until:a,verdict:i}=e
const l=gateViewOf(e)
return{...(0,yt.d5)({verdict:i,gate:(0,vt.Rv)(i)},o,t),plan:r,reason:(0,wt.l)(l.reason),steps:(0,gt.VK)(l.steps),deployment:n===null?null:{...deploymentValue(n),until:a===null?null:(0,pt.HZ)(a),targets:s},findings:l.findings.map(e=>({...(0,gt.h1)(e),pullRequest:e.of})),offendingSites:(0,gt.ry)(l.offenders),evidence:t.evidence??null}}function deploymentValue({policy:e,cohort:t,environment:n,commit:o,branch:r,baseline:s,inTheWay:a,rollback:i,groups:l,members:c,unreviewed:u,releases:f,rules:d,risk:m,rolledBack:h,elsewhere:p,standing:v}){return{cohort:t,environment:n,commit:o,branch:r,baseline:s,inTheWay:a,rollback:i,members:c.ok?c.value.targets.length:null,...l!==null&&{spread:l.map(({commit:e,stand:t,baseline:n,sites:o})=>({commit:e,stand:t,baseline:n,sites:o.length}))},inventory:c.ok?{snapshot:c.value.snapshot,asOf:c.value.asOf,total:c.value.total,permitted:c.value.permitted,groups:(0,kt.$G)(c.value.groups)}:null,policy:(0,bt.oD)(e),releases:f.map(({outcome:e,reaches:t,undone:n,targets:o})=>({reaches:t,undone:n,covers:o?.length??null,...(0,gt.Hp)(e)})),rules:d.map(({paths:e,pull:t,commit:n,plan:o,approved:r,baseline:s})=>({paths:e,pull:t,commit:n,plan:o,approved:r,baseline:s})),unreviewed:u,now:m===null?null:(0,pt.HZ)(m.now),waves:m?.waves??null,rolledBack:h,elsewhere:p,standing:v,emergency:m?.emergency??null}}var St=n(9525)
var $t=n(6470)
var Pt=n(8243)
var Ot=n(9997)
function spreadTable(e,t){if(e.length===0)return[]
return[(0,Ot.tp)([{head:"What sites have"},{head:"Sites",align:"right"},{head:"Now"}],e.map(({has:e,sites:t,meaning:n})=>[e??(0,et.aL)("not known"),(0,et.aL)((0,Xe.DK)(t)),n]),t.rows,"; all in the decision record")]}var At=n(5563)
const jt=1e6
function gateSummaryOf(e,t=St.EB){const n=gateViewOf(e)
return(0,Pt.U)(e=>gateParts(n,e,t),jt,[heading(n)],t)}function gateParts(e,t,n){const{outcome:o,findings:r,offenders:s,deployment:a,steps:i,releases:l,spread:c,basis:u}=e
return{open:[[heading(e),...a===null?[]:[(0,Ot.FY)(a)]],(0,At.Z)(i,t),releasesTable(l,t),spreadTable(c,t)],folded:{summary:r.length===0?"Details":`Details: ${(0,Xe.LS)(r.length,"finding")}`,parts:[(0,$t.bo)(r,t),...missingDetails(o.findings,t),(0,$t.Rd)(s,t),(0,$t.vt)(u,n)]}}}function heading({outcome:e,reason:t}){const{symbol:n,word:o}=ot._[e.verdict].gate
return(0,Ot.G8)(n,o,t)}function releasesTable(e,t){if(e.length===0)return[]
return[(0,Ot.tp)([{head:"Release"},{head:"Now"},{head:"Sites",align:"right"},{head:"Title"}],e.map(e=>[releaseName(e),(0,et.aL)(gate_summary_standing(e)),(0,et.aL)(printTargets(e)??"–"),titleOf(e)]),t.rows,"; all in the decision record")]}function gate_summary_standing({outcome:e,reaches:t,undone:n}){if(!t)return"does not reach this cohort"
if(n)return"undone since"
const{symbol:o,predicate:r}=ot._[e.verdict]
return`${o} ${r}`}function titleOf({outcome:e}){return e.pull===null?(0,et.aL)("–"):(0,et.cv)`${e.pull.title}`}function missingDetails(e,t){return e.filter(e=>e.code==="gate.outside-declaration").slice(0,t.steps).map(({number:e,missing:n})=>[(0,Ot.FY)((0,et.aL)(`${(0,Xe.LS)(n.length,"active site")} left out by pull request ${e}`)),(0,Ot.tp)([{head:"Site"},{head:"Name"}],n.map(e=>[(0,et.cv)`${e.id}`,e.name===null?(0,et.aL)("–"):(0,et.cv)`${e.name}`]),t.rows,"; all in the decision record")])}var Rt=n(8605)
const Bt=1e6
function verificationSummaryOf(e,t=St.EB){const n=(0,Rt.o)(e)
const o=(0,Ot.G8)(n.symbol,n.word,n.reason)
const{subject:r,steps:s,spread:a,findings:i,basis:l}=n
return(0,Pt.U)(e=>({open:[[o,...r===null?[]:[(0,Ot.FY)(r)]],(0,At.Z)(s,e),spreadTable(a,e)],folded:{summary:i.length===0?"Details":`Details: ${(0,Xe.LS)(i.length,"finding")}`,parts:[(0,$t.bo)(i,e),(0,$t.vt)(l,t)]}}),Bt,[o],t)}function verificationLogOf(e){const{word:t,reason:n,subject:o,steps:r,findings:s,spread:a,basis:i}=(0,Rt.o)(e)
return(0,nt.Bv)([[...(0,tt.LV)("",(0,et.cv)`${(0,et.aL)(`${t.toUpperCase()}: `)}${n}`),...o===null?[]:(0,tt.LV)("",o)],(0,nt.N7)(r),a.length===0?[]:["What the sites have",...(0,at.nB)(a).flatMap(e=>(0,tt.LV)("  ",e))],(0,nt.hq)(s),i.flatMap(e=>(0,tt.LV)("",e))])}function verificationRecordOf(e,t){const{verdict:n,findings:o,facts:r,until:s}=e
const a=(0,Rt.o)(e)
return{...(0,yt.d5)({verdict:n,gate:(0,vt.Rv)(n)},o,t),plan:null,reason:(0,wt.l)(a.reason),steps:(0,gt.VK)(a.steps),verification:r===null?null:{...verificationValue(r),until:s===null?null:(0,pt.HZ)(s)},findings:a.findings.map(e=>({...(0,gt.h1)(e),pullRequest:null})),offendingSites:[],evidence:t.evidence??null}}function verificationValue(e){const{policy:t,deployedAt:n,now:o,names:r,groups:s,missing:a,...i}=e
return{...i,missing:a.map(({id:e,commit:t})=>({id:e,name:r.get(e)??null,commit:t})),deployedAt:n===null?null:(0,pt.HZ)(n),now:(0,pt.HZ)(o),spread:s.map(({commit:e,stand:t,sites:n})=>({commit:e,stand:t,sites:n.length})),policy:(0,bt.oD)(t)}}var Mt=n(3913)
function gateRequest(e,t,n){const{cohort:r,environment:s,rollback:a,policyPath:i}=e
const{commit:c,branch:u}=t
const f=[]
if(r===null)f.push((0,o.CC)("input cohort","nothing","the cohort that this job is about to reach"))
if(s===null)f.push((0,o.CC)("input environment","nothing","the GitHub environment that this job deploys to"))
if(c===null||!/^[0-9a-f]{40,64}$/.test(c))f.push((0,o.CC)("GITHUB_SHA",c??"nothing","a commit id: run this as a step of a workflow"))
if(r===null||s===null||c===null||f.length>0)return(0,l.f)(f)
return(0,l.ok)({cohort:r,environment:s,rollback:a,policyPath:i,commit:c,runBranch:u,...n})}function gateOutputs({verdict:e,findings:t,facts:n,until:o,plan:r}){const s=(n?.releases??[]).flatMap(({outcome:e})=>e.facts?.declaration.kind==="read"?e.facts.declaration.declaration.cohorts:[])
const json=e=>JSON.stringify([...new Set(e)].toSorted(ye.U))
const a=n===null?null:(0,d.r)(n)
return{gate:(0,vt.Rv)(e),verdict:e,codes:json(t.map(e=>e.code)),cohorts:json(s),sites:a===null?"":String(a.length),until:o===null?"":(0,pt.HZ)(o),plan:r??""}}function gateRunOf(e,t){return{elsewhere:[...elsewhereOf(e)],now:t.toISOString(),retentionDays:e.retentionDays}}const It=g.Ikc({workflow_run:g.Ikc({head_sha:g.YjP()}).optional().catch(void 0),inputs:g.g1P(g.YjP(),g.L5J()).nullish().catch(null)})
const Ct=/(?:^|[-_])(?:sha|commit|ref|tag|branch|revision|version)$/i
const Lt=/^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,64}$/i
function elsewhereOf({event:e,payload:t,commit:n,branch:o}){const r=It.safeParse(t)
if(!r.success||n===null)return[]
const{workflow_run:s,inputs:a}=r.data
if(e==="workflow_run"&&s!==void 0&&s.head_sha!==n)return[{source:"workflow_run",value:s.head_sha}]
const i=[o,`refs/heads/${o??""}`,""]
return Object.entries(a??{}).flatMap(([e,t])=>{if(typeof t!=="string"||i.includes(t.trim()))return[]
const o=Ct.test(e)||Lt.test(t)||t.startsWith("refs/")
const r=t.length>=7&&n.startsWith(t.toLowerCase())
return o&&!r?[{source:`input ${e}`,value:t}]:[]})}var qt=n(3238)
var Dt=n(2003)
var _t=n(1455)
const xt=100*1024*1024
async function fetchVerifyRun({targetsFile:e,deployedFile:t},n,o){const[r,s]=await Promise.all([e===null?(0,l.ok)(null):fetchIds("targets-file",e,n,o),t===null?(0,l.ok)(null):fetchIds("deployed-file",t,n,o)])
if(!r.ok||!s.ok)return(0,l.f)([...r.ok?[]:[r.error],...s.ok?[]:[s.error]])
return(0,l.ok)({run:/\/actions\/runs\/(\d+)$/.exec(n.runUrl??"")?.[1]??null,targets:r.value,deployed:s.value})}async function fetchIds(e,t,n,r){const refuse=(t,n)=>(0,l.f)((0,o.CC)(`input ${e}`,t,n))
const s=await(0,Dt.qE)(t,n.workspace)
if(s===null)return refuse(t,"the path of a file that is there and can be read")
const a=await(0,Dt.Xz)(s,n,r)
if(a!==false)return refuse(a===true?`${t}, which is in the commit of this run`:`${t}: ${a}`,"a file that a step of this job wrote")
const{size:i}=await(0,_t.stat)(s)
if(i>xt)return refuse(`${Math.ceil(i/1024/1024)} MB`,"a file of at most 100 MB")
const c=parseIds(await(0,_t.readFile)(s,"utf8"))
return c===null?refuse(t,'a JSON array of ids of sites, such as ["A81005", "A81009"]'):(0,l.ok)(c)}function parseIds(e){let t
try{t=JSON.parse(e.replace(/^\uFEFF/,""))}catch{return null}if(!Array.isArray(t))return null
const n=t.filter(e=>typeof e==="string").map(e=>e.trim())
return n.length===t.length&&n.every(e=>e!=="")?[...new Set(n)].toSorted(ye.U):null}function verifyRequest(e,t,n){const o=gateRequest(e,t,{elsewhere:[],now:"",retentionDays:null})
if(!o.ok)return o
const{cohort:r,environment:s,rollback:a,commit:i,policyPath:c}=o.value
return(0,l.ok)({...n,cohort:r,environment:s,rollback:a,commit:i,policyPath:c})}function verifyOutputs({verdict:e,findings:t,facts:n,until:o}){return{gate:(0,vt.Rv)(e),verdict:e,codes:JSON.stringify((0,yt.MZ)(t)),cohorts:"[]",sites:n===null?"":String(n.list.length),until:o===null?"":(0,pt.HZ)(o),plan:""}}async function runGate({inputs:e,environment:t,deadline:n,runner:o},r,s){const a=gateRunOf(t,o.now())
const i=gateRequest(e,t,a)
if(!i.ok)return(0,Mt.TR)(i.error)
const l=(0,qt.m6)(t,e.githubToken,n)
if(await(0,Dt.HN)(e,t,l))return(0,Mt.TR)([trackedFile(e)])
const c=await judgeDeployment(i.value,r)
return gateDelivered(c,t,s({gate:a}))}async function runVerify({inputs:e,environment:t,deadline:n},o,r){const s=(0,qt.m6)(t,e.githubToken,n)
const a=await fetchVerifyRun(e,t,s)
if(!a.ok)return(0,Mt.TR)(a.error)
const i=verifyRequest(e,t,a.value)
if(!i.ok)return(0,Mt.TR)(i.error)
const l=await verifyDeployment(i.value,o)
return verifyDelivered(l,t,{...r({gate:null}),verify:a.value})}function trackedFile({inventoryFile:e}){return(0,o.CC)("input inventory-file",e??"","a file that a step of this job wrote, and not one of the commit that is deployed")}function verifyDelivered(e,t,n){const{verdict:o}=e
return{outputs:verifyOutputs(e),exitCode:o==="deny"||o==="error"?1:0,environment:t,evidence:n,record:t=>verificationRecordOf(e,t),page:Mt.MY,reports:[{log:()=>verificationLogOf(e),summary:()=>verificationSummaryOf(e,t.links)}]}}function gateDelivered(e,t,n){const o=gateOutputs(e)
return{outputs:o,targets:e.targets,exitCode:o.gate==="open"||e.verdict==="skip"?0:1,environment:t,evidence:n,record:t=>gateRecordOf(e,t),page:Mt.MY,reports:[{log:()=>gateLogOf(e),summary:()=>gateSummaryOf(e,t.links)}]}}}),2003:((e,t,n)=>{n.d(t,{HN:()=>stepFileIsTracked,Xz:()=>isTracked,mf:()=>findStepFile,qE:()=>findFile})
var o=n(3024)
var r=n(1455)
var s=n(6760)
var a=n(5569)
var i=n(9506)
const l=["pull_request_target","merge_group","issue_comment","workflow_run","schedule"]
const c=100*1024*1024
async function findStepFile({mode:e,inventoryFile:t},n,o){if(t===null)return refuse("the path of what an earlier step of this job wrote, as input inventory-file","no such input")
if(e==="check"&&!isGuarded(n))return refuse(`a run of ${l.join(", ")}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,`a run of ${n.event}`)
const s=await findFile(t,n.workspace)
if(s===null)return refuse("a file at the path of the input inventory-file","none")
const i=await isTracked(s,n,o)
if(i!==false)return refuse("a file that a step of this job wrote",i===true?`${t}, which is in the commit of this run`:i)
const{size:u,mtime:f}=await(0,r.stat)(s)
if(u>c)return refuse("a file of at most 100 MB",`one of ${Math.ceil(u/1024/1024)} MB`)
return(0,a.ok)({read:e=>readUnchanged(s,u,e),writtenAt:f.toISOString()})}async function readUnchanged(e,t,n){const r=n()
let s=0
const i=(0,o.createReadStream)(e)
for await(const e of i){s+=e.length
r.add(e)}return s===t?(0,a.ok)(r):refuse(`the ${t} bytes that it had`,`${s}: it is still being written`)}async function stepFileIsTracked({inventoryFile:e},t,n){const o=e===null?null:await findFile(e,t.workspace)
return o!==null&&await isTracked(o,t,n)}function isGuarded({event:e,payload:t,branch:n}){return l.includes(e)||e==="workflow_dispatch"&&n===defaultBranchOf(t)}function defaultBranchOf(e){const t=member(e,"repository")
const n=member(t,"default_branch")
return typeof n==="string"?n:void 0}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}async function findFile(e,t){try{const n=await(0,r.realpath)((0,s.resolve)(t,e))
await(0,r.access)(n,r.constants.R_OK)
const o=await(0,r.stat)(n)
return o.isFile()?n:null}catch{return null}}async function isTracked(e,{commit:t,workspace:n},o){const a=(0,s.relative)(await(0,r.realpath)(n).catch(()=>n),e)
if(a.startsWith("..")||(0,s.isAbsolute)(a))return false
if(t===null)return"no commit of the run to look it up in"
const l=await(0,i.y)(o,a.replaceAll("\\","/"),t)
if(l.ok)return true
return l.error.reason==="absent"?false:l.error.observed}function refuse(e,t){return(0,a.f)({code:"inventory.unavailable",expected:e,observed:t,key:"provider"})}}),8812:((e,t,n)=>{n.d(t,{fetchBaselineQuestion:()=>fetchBaselineQuestion})
var o=n(3086)
var r=n(5065)
var s=n(5521)
var a=n(6345)
async function fetchBaselineQuestion(e,t,n,i,l){const{policyPath:c}=l
const u={github:e,git:new o.Z(e),repository:t,policy:i.policy,policyPath:c,place:n}
const f=await(0,a.JK)(u)
if(!f.ok)return f
const d=await(0,a.Qh)(u,f.value)
if(!d.ok)return d
const m=[...new Set(d.value.changes.flatMap(({pulls:e})=>e))]
const h=await(0,r.l)(e,t.repository,m)
if(!h.ok)return h
return new s.p(u,d.value,f.value,h.value,l).askedOf(i)}}),5521:((e,t,n)=>{n.d(t,{f:()=>settingsOf,p:()=>BaselineSettings})
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
return[{oid:e,value:i,pulls:u?.pulls??[]}]})}class BaselineSettings{#i
#j
#e
#R
#B
constructor(e,t,n,o,r){this.#i=e
this.#j=t
this.#e=n
this.#R=new Map(o.map(e=>[e.pull.number,e]))
this.#B=r}async judge(){const e=[]
let t=null
for(const n of settingsOf(this.#j,this.#i)){const o=await this.#M(e.at(-1),n.oid)
if(!o.ok)return o
const r=await this.#I(n,o.value)
if(!r.ok)return r
if(r.value.change.approved)e.push(n.value)
t=r.value}return(0,s.ok)({had:e,last:t})}async askedOf(e){const t=await this.judge()
if(!t.ok)return t
const n=await this.#M(t.value.had.at(-1),null)
return n.ok?(0,s.ok)(await this.#C(e,n.value,this.#i.policy)):n}#M(e,t){return e===void 0?this.#L(t):this.#q(e)}async#L(e){const{policyPath:t,policy:n}=this.#i
const o=this.#j.changes.filter(({path:e})=>e===t).toReversed()
let a=this.#j.rulesAt(this.#e)
for(const t of o){if(t.oid===this.#e)continue
if(t.oid===e)break
const o=t.pulls.flatMap(e=>this.#R.get(e)??[])
if(o.length===0)break
for(const e of o){const t=await(0,i.FU)((0,i.US)(a,n),e,this.#i,this.#B)
if(!t.ok)return t
if(!(0,r.SZ)(t.value.approvals))return(0,s.ok)(a)}a=this.#j.rulesAt(t.oid)}return(0,s.ok)(a)}async#q(e){const{git:t,repository:n}=this.#i
const o=await t.compare(e,n.tip)
if(!o.ok)return o
const r=await t.firstParents(o.value.mergeBase,n.tip)
return r.ok?(0,s.ok)(this.#j.rulesAt(r.value.boundary)):r}async#C(e,t,n){const{policy:r,place:s}=this.#i
const a=await this.#D([t,n])
return(0,o.eh)(e,(0,i.US)(t,r),s.cohort,a)}async#D(e){for(const t of e.map(e=>(0,o.qx)(e,this.#i.place.cohort))){const e=await Promise.all(t.map(e=>e.kind==="team"?Promise.resolve("write"):this.#B.access(e.login)))
if(e.some(e=>e!=="none"))return t}return[]}async#I(e,t){const{policy:n,policyPath:r,repository:l}=this.#i
const[c]=e.pulls
const u=c===void 0?void 0:this.#R.get(c)
const f={paths:[r],commit:e.oid,pull:null,plan:null,approved:false,approvals:null,baseline:true}
if(u===void 0)return(0,s.ok)({change:f,mergedAt:null})
const d=this.#j.rulesAt(this.#j.before(e.oid))
const m=await(0,i.fd)((0,i.US)(d,n),u.pull,this.#i,this.#B)
if(!m.ok)return m
const h=await this.#C(m.value,t,d)
const p=await(0,a.G)(h,l,this.#B)
if(!p.ok)return p
const v={number:u.pull.number,url:u.pull.url}
const g=(0,o.dn)(h,p.value)
return(0,s.ok)({change:{...f,...g,commit:null,pull:v,plan:m.value.plan},mergedAt:u.mergedAt})}}}),6345:((e,t,n)=>{n.d(t,{Qh:()=>fetchDefaultBranch,JK:()=>fetchFirstPolicy,qY:()=>rulesAtTime})
var o=n(1231)
var r=n(520)
var s=n(4979)
var a=n(5569)
var i=n(4414)
var l=n(5943)
var c=n(9570)
const u=100
const f=l.Ikc({repository:l.g1P(l.YjP(),l.Ikc({oid:l.YjP()}).nullable())})
async function fetchBlobIds(e,t,n){const o=[...new Set(n)]
const r=await(0,c.Q)(o,u,async n=>{const o=Object.fromEntries(n.map((e,n)=>[`e${n}`,`${e}:${t}`]))
const r=n.map((e,t)=>`$e${t}: String!`).join(", ")
const s=n.map((e,t)=>`f${t}: object(expression: $e${t}) { oid }`).join(" ")
const a=`query Blobs($owner: String!, $name: String!, ${r}) { repository(owner: $owner, name: $name) { ${s} } }`
return(0,c.E)(await e.query(`states of ${t}`,a,o,f),"f",n.length)})
if(!r.ok)return r
const s=new Map
for(const[e,n]of o.entries()){const o=r.value[e]
if(o===void 0)return(0,i.hU)(`states of ${t}`,`an answer for ${n}`,"nothing")
s.set(n,o?.oid??null)}return(0,a.ok)(s)}const d=l.Ikc({repository:l.g1P(l.YjP(),l.Ikc({text:l.YjP().nullish()}).nullable())})
async function fetchBlobTexts(e,t,n=new Map){const o="policies before changes of them"
const r=[...new Set(t)].filter(e=>!n.has(e))
const s=await(0,c.Q)(r,u,async t=>{const n=t.map((e,t)=>`t${t}: object(oid: "${e}") { ... on Blob { text } }`).join(" ")
const r=`query Policies($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${n} } }`
return(0,c.E)(await e.query(o,r,{},d),"t",t.length)})
if(!s.ok)return s
const l=new Map(n)
for(const[e,t]of r.entries()){const n=s.value[e]
if(n===null||n===void 0)return(0,i.hU)(o,`the policy ${t}, which GitHub has named`,"nothing")
l.set(t,n.text??null)}return(0,a.ok)(l)}var m=n(2725)
var h=n(2772)
async function fetchDefaultBranch(e,t){const{github:n,git:r,repository:l,policy:c,policyPath:u}=e
const{tip:f,defaultBranch:d}=l
const h=await r.compare(t,f)
if(!h.ok)return h
const p=await r.firstParents(h.value.mergeBase,f)
if(!p.ok)return p
const v=[...p.value.firstParents,p.value.boundary]
const g=[u,...(0,o.rZ)(c.inventory)]
const y=[...new Set([...g,...(0,s.x8)(c)])]
const k=await Promise.all(y.map(e=>fetchBlobIds(n,e,v)))
const w=[]
for(const[e,t]of y.entries()){const n=k[e]
if(n===void 0)continue
if(!n.ok)return n
if(g.includes(t)&&typeof n.value.get(f)!=="string")return(0,i.hU)(`states of ${t}`,"the file at the tip of the default branch","none")
for(const[e,o]of p.value.firstParents.entries())if(n.value.get(o)!==n.value.get(v[e+1]??""))w.push({path:t,oid:o})}const b=k[0]?.ok===true?k[0].value:new Map
const[S,$]=await Promise.all([fetchBlobTexts(n,[...new Set(b.values())].filter(e=>e!==null),l.texts),(0,m.U)(n,[...new Set(w.map(e=>e.oid))])])
if(!S.ok)return S
if(!$.ok)return $
const P=await fetchLateMerges(n,w,$.value,d)
if(!P.ok)return P
const O=new Map(v.map((e,t)=>[e,t]))
const A=new Map([...S.value].map(([e,t])=>[e,rulesOf(t,u)]))
return(0,a.ok)({line:p.value,changes:w.map(e=>({...e,...landingOf([...$.value.get(e.oid)?.pulls??[],...P.value.filter(({mergeCommit:t})=>t===e.oid)],d)})),rulesAt(e){const t=b.get(e)??null
return t===null?"none":A.get(t)??"invalid"},before:e=>v[(O.get(e)??-1)+1]??""})}function rulesOf(e,t){const n=e===null?null:(0,r.O)(e,t)
return n?.ok===true?n.value:"invalid"}async function fetchLateMerges(e,t,n,o){const isMissing=({oid:e})=>n.get(e)?.pulls.some(({merged:e,base:t})=>e&&t===o)!==true
return t.some(isMissing)?(0,m.h)(e):(0,a.ok)([])}function landingOf(e,t){const n=e.filter(e=>e.merged&&e.base===t)
const o=n.map(e=>e.mergedAt).filter(e=>e!==null)
return{pulls:[...new Set(n.map(e=>e.number))],landedAt:o.toSorted().at(-1)??null}}function rulesAtTime({line:e,changes:t,rulesAt:n,before:o},r,s){const a=[]
const i=t.filter(e=>e.path===s)
for(const{oid:e,landedAt:t}of i){if(t!==null&&t>r)continue
a.push(n(e))
if(t!==null&&t<r)return a
a.push(n(o(e)))}return a.length>0?a:[n(e.boundary)]}async function fetchFirstPolicy(e){const{github:t,git:n,repository:o,policyPath:r}=e
const s=await(0,h.tg)(t,r,o)
if(!s.ok)return s
let l=null
for(const{oid:e}of s.value.filter(e=>e.adds))if(l===null)l=e
else{const t=await n.compare(l,e)
if(!t.ok)return t
l=t.value.mergeBase}if(l===null)return(0,i.hU)("history of the policy","the commit that first added it","none")
const c=await n.firstParents(l,o.tip)
if(!c.ok)return c
const u=[...c.value.firstParents,...c.value.boundary===""?[]:[c.value.boundary]]
const f=await fetchBlobIds(t,r,u)
if(!f.ok)return f
const d=u.findLast(e=>typeof f.value.get(e)==="string")
return d===void 0?(0,i.hU)("history of the policy","a state of the default branch that has it","none"):(0,a.ok)(d)}}),6842:((e,t,n)=>{n.d(t,{FU:()=>judgeBy,US:()=>policyOf,fd:()=>readAs})
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
return c.ok?(0,s.ok)((0,r.iJ)(t,e,l,{manifest:c.value})):c}function policyOf(e,t){return typeof e==="object"?e:{...t,policyOwners:[],approvals:{...t.approvals,policy:Math.max(1,t.approvals.policy)}}}}),2725:((e,t,n)=>{n.d(t,{U:()=>fetchOrigins,h:()=>fetchNewestMerged})
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
const f=await(0,a.Q)([...new Set(t)],u,async t=>{const r=t.map((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit {\n      oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { ${i} } }\n    } }`)
const s=`query Origins($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${r.join(" ")} } }`
const l=o.Ikc({repository:o.g1P(o.YjP(),c)})
return(0,a.E)(await e.query(n,s,{},l),"c",t.length)})
if(!f.ok)return f
const d=new Map
for(const e of f.value){if(e===void 0)continue
const{oid:t,signature:o,associatedPullRequests:r}=e
const{totalCount:a,nodes:i}=r
if(a!==i.length)return(0,s.ps)(n,`all pull requests of ${t}`,"some of them")
d.set(t,{oid:t,signedByGitHub:o?.isValid===true&&o.wasSignedByGitHub,pulls:i.filter(({repository:e})=>e.nameWithOwner.toLowerCase()===l).map(toPull)})}const m=t.find(e=>!d.has(e))
return m===void 0?(0,r.ok)(d):(0,s.hU)(n,"an answer for each commit",`none for ${m}`)}const f=`query NewestMerged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n  pullRequests(states: MERGED, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { ${i} commits { totalCount } } }\n} }`
const d=o.Ikc({repository:o.Ikc({pullRequests:o.Ikc({nodes:o.YOg(l.extend({commits:o.Ikc({totalCount:o.Whr()})}))})})})
async function fetchNewestMerged(e){const t=await e.query("newest merged pull requests",f,{},d)
return t.ok?(0,r.ok)(t.value.repository.pullRequests.nodes.map(e=>({...toPull(e),commits:e.commits.totalCount}))):t}}),2772:((e,t,n)=>{n.d(t,{e0:()=>i,jN:()=>historyField,tg:()=>fetchPolicyCommits})
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
const f=a===void 0?(0,o.ok)(null):(0,s.nC)(i,a,new Set)
if(!f.ok)return f
if(a===void 0||f.value!==null){const r={asked:i,documentOf:documentOf,variables:{tip:n,policyPath:t},schema:l,listOf:({repository:e})=>e.object.history,most:c}
for await(const t of(0,s.E0)(e,r,f.value)){if(!t.ok)return t.error.code==="evidence.truncated"?(0,o.f)({...t.error,reason:"too-far"}):t
u.push(...t.value.nodes)}}return(0,o.ok)(u.map(({oid:e,parents:t,associatedPullRequests:n,file:o})=>({oid:e,blob:o?.object?.oid??null,text:o?.object?.text??null,adds:t.nodes.every(e=>e.file===null),pulls:n.nodes.filter(e=>e.merged&&e.baseRefName===r).map(e=>e.number)})))}})}

