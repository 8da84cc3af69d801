export const id=990
export const ids=[990]
export const modules={1211:((e,t,n)=>{n.r(t)
n.d(t,{runGate:()=>runGate,runVerify:()=>runVerify})
var o=n(2745)
var s=n(6241)
var r=n(9506)
var a=n(2676)
var i=n(5683)
function holdUntil(e,t,n){const o=t.filter(({effect:e})=>e==="hold")
const{risk:s}=n
if(e!=="hold"||s===null||!o.every(({code:e})=>e==="freeze.active"||e==="wave.early"))return null
const r=Math.max(s.now,...(0,a.Nl)(n).map(({until:e})=>e))
return(0,i.FP)((0,a.gA)(n),s.calendars,r)}var l=n(5569)
var c=n(3966)
function resolvePart(e,t,n,o,s){if(n.waves.length===0)return e
const r=(0,c.Ix)(t,n)
return async([t,...a],i)=>{if(t===void 0)return(0,l.ok)([])
const u=await e([t,...r,...a],i)
if(!u.ok)return u
const[f,...d]=u.value
if(f===void 0||d.length<r.length)throw new Error("the inventory left a question unanswered")
const m=d.slice(0,r.length).map(({targets:e})=>e)
const h=(0,c.Qr)(f.targets,m)
s.waves=h.waves
s.whole=f
const p=o.wave===null?h.rest:h.waves[n.waves.indexOf(o.wave)]??[]
return(0,l.ok)([(0,c.fQ)(f,p),...d.slice(r.length)])}}var u=n(5379)
var f=n(7062)
var d=n(5028)
var m=n(2432)
var h=n(3086)
var p=n(3826)
var v=n(2417)
const g="cohort-guard"
const y=v.Ikc({run_id:v.Whr(),head_sha:v.YjP(),name:v.YjP(),conclusion:v.mee(v.YjP()),steps:v.lqM(v.YOg(v.Ikc({name:v.YjP(),conclusion:v.mee(v.YjP())})))})
const w=v.Ikc({path:v.YjP(),head_sha:v.YjP(),event:v.YjP()})
const k=["push","workflow_dispatch","schedule","release","merge_group","workflow_run","repository_dispatch","create","deployment"]
async function fetchProof(e,{logs:t,commit:n},o){const s=[]
for(const r of new Set(t)){const t=await fetchProofOfLog(e,r,n,o)
if(!t.ok)return t
s.push(t.value)}const of=e=>s.some(t=>t.gate===e)
return(0,l.ok)({proven:s.some(e=>e.proven),gate:of("passed")?"passed":of("unknown")||s.length===0?"unknown":of("refused")?"refused":"absent",otherJobs:s.flatMap(e=>e.otherJobs)})}const b={proven:false,gate:"unknown",otherJobs:[]}
async function fetchProofOfLog(e,t,n,o){const s=idsIn(t)
if(s===null)return(0,l.ok)(b)
const r=(0,l.Q)(await Promise.all([fetchJob(e,s.job),e.rest("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{run_id:s.run},w)]))
if(!r.ok)return r.error.reason==="absent"?(0,l.ok)(b):r
const[a,{path:i,head_sha:c,event:u}]=r.value
const f=`${i.replace(/@[^]*/,"").replace(".github/workflows/","")}/${a.name}`
const d=gateOf(a)
const m=a.run_id===s.run&&a.head_sha===n&&c===n
const h=o===null||f===o&&i.startsWith(".github/workflows/")
return(0,l.ok)({proven:h&&m&&d==="passed"&&a.conclusion==="success"&&k.includes(u),gate:d,otherJobs:h?[]:[f]})}async function wasRefused(e,t){const n=new Set(t.map(e=>idsIn(e)?.job??null))
if(n.size===0)return(0,l.ok)(false)
for(const t of n){if(t===null)return(0,l.ok)(false)
const n=await fetchJob(e,t)
if(!n.ok)return n.error.reason==="absent"?(0,l.ok)(false):n
if(gateOf(n.value)!=="refused")return(0,l.ok)(false)}return(0,l.ok)(true)}function idsIn(e){const[,t,n]=/\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(e)??[]
return t===void 0||n===void 0?null:{run:Number(t),job:Number(n)}}function fetchJob(e,t){return e.rest("GET /repos/{owner}/{repo}/actions/jobs/{job_id}",{job_id:t},y)}function gateOf({steps:e=[]}){const t=e.filter(e=>e.name===g)
if(t.length===0)return"absent"
return t.some(e=>e.conclusion==="success")?"passed":"refused"}var S=n(2496)
var O=n(1064)
var $=n(4414)
var P=n(7976)
const A=v.mee(v.Ikc({__typename:v.YjP(),login:v.YjP()}))
const M=v.Ikc({state:v.YjP(),createdAt:P.kB,logUrl:v.mee(v.YjP()),creator:A})
const B=v.Ikc({commitOid:v.YjP(),createdAt:P.kB,environment:v.mee(v.YjP()),originalEnvironment:v.mee(v.YjP()),creator:A,statuses:v.mee(v.Ikc({totalCount:v.Whr(),nodes:v.YOg(M)}))})
const R={field:"deployments",filter:"environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }",selection:"commitOid createdAt environment originalEnvironment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } }",node:B,largest:50}
function deploymentsIn({nodes:e},t){const n=new Set(t.map(e=>e.toLowerCase()))
return e.filter(({environment:e,originalEnvironment:t,creator:o})=>n.has((t??e)?.toLowerCase()??"")&&isActions(o)).map(toDeployment)}function isActions(e){return e?.__typename==="Bot"&&e.login==="github-actions"}const j=["WAITING","QUEUED","PENDING"]
function toDeployment({commitOid:e,createdAt:t,statuses:n}){const o=n?.nodes.filter(e=>isActions(e.creator))??[]
const s=n===null||n.totalCount<=n.nodes.length
const of=(...e)=>o.filter(({state:t})=>e.includes(t))
const[r,a,i]=[of("SUCCESS"),of("FAILURE","ERROR"),of("IN_PROGRESS")]
const l=s&&o.every(({state:e})=>j.includes(e))
return{commit:e,createdAt:t,state:r.length>0?"succeeded":l?"waiting":"unfinished",underWay:r.length+a.length+of("INACTIVE").length===0,lastStatusAt:Math.max(Date.parse(t),...timesOf(o.filter(({state:e})=>e!=="INACTIVE"))),succeededAt:r.length===0?null:Math.min(...timesOf(r)),failedAt:a.length===0?null:Math.max(...timesOf(a)),startedAt:i.length===0?null:Math.min(...timesOf(i)),logs:logsOf(r.length>0?r:o),failedLogs:logsOf(a),startedLogs:logsOf(i),complete:s}}function timesOf(e){return e.map(({createdAt:e})=>Date.parse(e))}function logsOf(e){return e.map(({logUrl:e})=>e).filter(e=>e!==null)}const q=40
function readDeployments(e,{names:t,spellings:n,newest:o},s){return n.ask(e,t,n=>{const r={asked:`deployments of ${t[0]}`,operation:"Deployments",connection:R,parameters:"$environments: [String!]!",variables:{environments:n},most:q}
return s(deploymentsOn((0,O.E0)(e,r,n.length===1?o:null),t))})}async function*deploymentsOn(e,t){for await(const n of e)yield n.ok?(0,l.ok)(deploymentsIn(n.value,t)):n}const L=26784e5
function fetchHistorySince(e,t,n){let o=null
return fetchHistory(e,t,e=>{const t=Date.parse(e.createdAt)
if(o===null&&e.commit===n&&e.succeededAt!==null)o=t
return o!==null&&t<o-L})}function fetchHistory(e,t,n){return readDeployments(e,t,async e=>{const o=[]
for await(const s of e){if(!s.ok)return s
const e=s.value.find(({complete:e})=>!e)
if(e!==void 0)return(0,$.ps)(`deployments of ${t.names[0]}`,`all statuses of a deployment of ${e.commit}`,"some of them")
o.push(...s.value)
const r=o.find(n)
if(r!==void 0)return(0,l.ok)({value:o,since:Date.parse(r.createdAt)})}return(0,l.ok)({value:o,since:null})})}var C=n(4659)
var D=n(347)
var H=n(3312)
var I=n(5065)
var x=n(2725)
var _=n(4979)
var E=n(3190)
var F=n(9359)
var W=n(9840)
var U=n(2962)
var T=n(491)
const Y=v.mee(v.YjP())
const G=v.Ikc({createdAt:P.kB,environment:Y,originalEnvironment:Y,latestEnvironment:Y})
const N={field:"deployments",filter:"orderBy: { field: CREATED_AT, direction: DESC }",selection:"createdAt environment originalEnvironment latestEnvironment",node:G}
const J={asked:T.L,operation:"Spellings",connection:N,most:40}
const V=10
const K={...N,filter:"environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }"}
const Z=`query Spelling($owner: String!, $name: String!, $environments: [String!]!) {\n  repository(owner: $owner, name: $name) { ${(0,O.MY)(K,1)} }\n}`
const Q=v.Ikc({repository:v.Ikc({deployments:(0,O.vD)(K)})})
class Spellings{#e
#t=new Map
#n=1/0
#o=null
#s=0
#r=null
constructor(e){this.#e=e
this.#a(e)}of(e){const isNamed=t=>e.some(e=>(0,_.q)(e,t))
return[...new Set([...e,...[...this.#t.values()].filter(e=>e.some(isNamed)).flat()])]}async ask(e,t,n){for(;;){const o=this.of(t)
const s=await n(o)
if(!s.ok)return s
const r=await this.#i(e,s.value.since)
if(r!==null)return r
if(this.of(t).length===o.length)return(0,l.ok)(s.value.value)}}async#i(e,t){this.#o??=(0,O.E0)(e,J,this.#e)
const n=t??-1/0
while(this.#r===null&&this.#n!==-1/0&&this.#n>=n){if(this.#s===V){const t=await fetchIgnoresCase(e,this.#e.nodes)
if(!t.ok)return t
if(t.value){this.#n=-1/0
break}}const t=await this.#o.next()
this.#s+=1
if(t.done===true)this.#n=-1/0
else if(t.value.ok)this.#a(t.value.value)
else this.#r=t.value}return this.#r}#a({nodes:e,pageInfo:t}){for(const t of e)this.#t.set(namesOf(t).join("\n"),namesOf(t))
const n=e.at(-1)
if(!t.hasNextPage)this.#n=-1/0
else if(n!==void 0)this.#n=Date.parse(n.createdAt)}}async function fetchIgnoresCase(e,t){const n=t.flatMap(namesOf).find(e=>otherCase(e)!==e)
if(n===void 0)return(0,l.ok)(false)
const o=otherCase(n)
const s=await e.query(T.L,Z,{environments:[o]},Q)
if(!s.ok)return s
const r=s.value.repository.deployments.nodes.flatMap(namesOf)
return(0,l.ok)(r.length>0&&r.every(e=>e!==o&&(0,_.q)(e,o)))}function namesOf({environment:e,originalEnvironment:t,latestEnvironment:n}){return[e,t,n].filter(e=>e!==null)}function otherCase(e){return e.replaceAll( RegExp("\\p{L}","gu"),e=>e===e.toLowerCase()?e.toUpperCase():e.toLowerCase())}var z=n(901)
const X=20
const documentOf=e=>`query Ground($owner: String!, $name: String!, $policy: String!, $policyPath: String!, $environments: [String!]!) {\n  repository(owner: $owner, name: $name) {\n    ${z.c4}\n    defaultBranchRef { name target { oid ... on Commit { recent: history(first: ${X}) { nodes { oid } } ${(0,O.MY)(U.Vv,e)} } } }\n    merged: pullRequests(states: MERGED) { totalCount }\n    ${(0,O.MY)(R,e)}\n    spelt: ${(0,O.MY)(N,e)}\n  }\n}`
const ee=v.Ikc({repository:v.Ikc({...z.z,defaultBranchRef:v.Ikc({name:v.YjP(),target:v.Ikc({oid:v.YjP(),recent:v.Ikc({nodes:v.YOg(v.Ikc({oid:v.YjP()}))}),history:(0,O.vD)(U.Vv)})}),merged:v.Ikc({totalCount:v.Whr()}),deployments:(0,O.vD)(R),spelt:(0,O.vD)(N)})})
async function fetchGateRepository(e,{policyPath:t,environment:n}){const o={policy:`HEAD:${t}`,policyPath:t,environments:[n]}
const s=await(0,W.Wz)(t=>e.query("default branch and policy",documentOf(t),o,ee))
if(!s.ok)return s
const{repository:r}=s.value
const{policy:a,merged:i,deployments:c,spelt:u}=r
const{history:f,recent:d}=r.defaultBranchRef.target
const m=(0,z.FS)(r,f)
const h=new Map(f.nodes.flatMap(({file:e})=>typeof e?.object?.oid==="string"&&typeof e.object.text==="string"?[[e.object.oid,e.object.text]]:[]))
if(m.policy?.kind==="text"&&typeof a?.oid==="string")h.set(a.oid,m.policy.text)
return(0,l.ok)({...m,history:f,deployments:c,texts:h,merged:i.totalCount,spellings:new Spellings(u),recent:d.nodes.map(({oid:e})=>e)})}function placeOf(e,{cohort:t,environment:n}){const s=[...e.cohorts.keys()]
const r=e.cohorts.get(t)
if(r===void 0)return(0,l.f)((0,o.CC)("input cohort",t,`one of the cohorts ${s.join(", ")}`,s))
const a=(0,_.M2)(r)
const i=a.find(e=>(0,_.q)(e.name,n))
const u=i===void 0?null:(0,c.BU)(r,i)
if(i!==void 0&&u!==null)return(0,l.ok)({cohort:r,environment:i,part:u})
const f=a.map(e=>e.name)
const d=f.length===0?`an environment that the policy lists for ${t}; it lists none`:`one that the policy lists for ${t}: ${f.join(", ")}`
return(0,l.f)((0,o.CC)("input environment",n,d,f))}async function fetchPlace(e,t){const n=await fetchGateRepository(e,t)
if(!n.ok)return(0,l.f)({effect:"error",...n.error})
const o=(0,F.lN)(n.value,t.policyPath)
if(!o.ok)return o
const s=placeOf(o.value,t)
return s.ok?(0,l.ok)({repository:n.value,policy:o.value,place:s.value}):(0,l.f)({code:"input.invalid",effect:"error",problems:[s.error]})}function releaseBranches({policy:e,repository:t}){return n=>(0,E.S9)(n,e,t.defaultBranch)}function environmentOf({place:e,request:t,repository:n}){const o=[e.environment.name,t.environment]
return{names:o,spellings:n.spellings,newest:n.deployments}}function emptyRange(e){return{line:(0,h.c)([],e),broughtBy:new Map,signedByGitHub:new Set,elsewhere:new Map}}const te=5e3
async function fetchRange(e,t){const{github:n,git:o,commit:s}=e
const r=releaseBranches(e)
const a=await o.compare(t,s)
if(!a.ok)return a
const{total:i}=a.value
if(i>te)return(0,$.ps)(`commits between ${t} and ${s}`,`at most ${te} commits`,`${i} of them`)
const c=await o.firstParents(t,s)
if(!c.ok)return c
const u=c.value.commits.map(({oid:e})=>e)
const f=await(0,x.Uy)(n,u)
if(!f.ok)return f
const d=new Set(u)
const m=new Map
for(const e of u)m.set(e,pullsOf(f.value.get(e),r,e=>d.has(e)))
const h=[...f.value.values()].filter(e=>e.signedByGitHub)
return(0,l.ok)({line:c.value,broughtBy:m,signedByGitHub:new Set(h.map(({oid:e})=>e)),elsewhere:new Map([...f.value].map(([e,{pulls:t}])=>{const n=t.find(({merged:e,base:t})=>e&&!r(t))
return[e,n&&{pull:n.number,branch:n.base}]}))})}const ne=[500,1500]
const oe=[3e3,5e3,1e4,2e4,2e4]
const se=20
async function fetchLateOrigins(e,t,n,o){if(n.length===0)return(0,l.ok)(t)
const{github:s,git:r,commit:a}=e
const i=releaseBranches(e)
const c=await(0,x.hE)(s)
if(!c.ok)return c
const u=new Map(t.broughtBy)
const f=new Set(t.signedByGitHub)
const d=new Map(t.line.commits.map(({oid:e})=>[e,true]))
const m=c.value.filter(e=>e.merged&&i(e.base))
for(const{number:e,mergeCommit:t}of m)if(t!==null&&n.includes(t))u.set(t,[...u.get(t)??[],e])
const h=claimedBy(m,t.line)
const missing=()=>n.filter(e=>u.get(e)?.length===0)
for(const[e,t]of[0,...ne,...oe].entries()){const n=missing()
if(n.length===0)break
if(e>ne.length&&!n.some(e=>h.has(e)))break
if(t>0)await o(t)
const l=await(0,x.Uy)(s,n)
if(!l.ok)return l
for(const[e,t]of l.value){if(t.signedByGitHub)f.add(e)
const n=await learnMerges(r,a,t,d)
if(!n.ok)return n
u.set(e,pullsOf(t,i,e=>d.get(e)===true))}}return(0,l.ok)({...t,broughtBy:u,signedByGitHub:f})}async function learnMerges(e,t,{pulls:n},o){for(const{mergeCommit:s}of n.slice(0,se)){if(s===null||o.has(s))continue
const n=await e.holds(t,s)
if(!n.ok)return n
o.set(s,n.value)}return(0,l.ok)(null)}function pullsOf(e,t,n){return(e?.pulls??[]).filter(e=>e.merged&&t(e.base)&&e.mergeCommit!==null&&n(e.mergeCommit)).map(e=>e.number)}function claimedBy(e,{commits:t}){const n=new Map(t.map(e=>[e.oid,e]))
const o=new Set
for(const{mergeCommit:t,commits:s}of e){const e=t===null?void 0:n.get(t)
if(e===void 0)continue
const[,r]=e.parents
let a=r===void 0?e:n.get(r)
for(let e=s;a!==void 0&&e>0;e-=1){o.add(a.oid)
a=n.get(a.parents[0]??"")}}return o}function commitsOf({line:e}){return e.commits.map(({oid:e})=>e)}function openCommits({broughtBy:e}){return[...e].filter(([,e])=>e.length===0).map(([e])=>e)}function unsignedMerges({line:e,signedByGitHub:t}){const n=new Set(e.firstParents)
return e.commits.filter(({oid:e,parents:o})=>o.length>1&&n.has(e)&&!t.has(e)).map(({oid:e})=>e)}function unreviewedCommits(e,t,n){const o=new Set(openCommits(e))
const s=new Set(n==="deny"?unsignedMerges(e):[])
return e.line.commits.filter(({oid:e})=>(o.has(e)||s.has(e))&&!t(e)).map(({oid:t})=>{const n=o.has(t)?e.elsewhere.get(t):void 0
return{kind:o.has(t)?"commit":"merge",id:t,...n&&{into:n}}})}function askGateAhead(e,t){const{repository:n,request:o,policy:s,place:r,commit:a}=e
const i=o.environment
const l=deploymentsIn(n.deployments,[i]).find(({state:e})=>e==="succeeded")
if(l===void 0||l.commit===a||o.rollback||s.releases.deployed==="sites")return
const{commit:c}=l
const u=!n.recent.includes(c);(0,S.U)(t,t=>{const o={...e,github:t,git:new h.Z(t)}
return Promise.all([r.environment.job===null?null:fetchProof(t,l,r.environment.job),(0,C.H)(t,[{before:c,after:a}]),u&&(0,D.LC)(n.merged)?(0,D.$M)(t,n.merged):null,readReleasesAhead(o,c)])})}async function readReleasesAhead(e,t){const{github:n,repository:o}=e
const[s,r]=await Promise.all([fetchRange(e,t),(0,H.Qh)(e,t)])
if(!s.ok||!r.ok)return
const a=[...s.value.broughtBy.values(),...r.value.changes.map(({pulls:e})=>e)].flat()
const i=await(0,I.l)(n,a)
if(i.ok)await(0,D.ec)(n,i.value.map(({pull:e})=>e),o.merged)}var re=n(2470)
async function fetchReleaseBranch(e){const{git:t,commit:n,request:o}=e
const s=await fetchCandidates(e)
if(!s.ok)return s
const isOfRun=({name:e})=>Number(e===o.runBranch)
const r=s.value.toSorted((e,t)=>isOfRun(t)-isOfRun(e))
let a=null
for(const{name:e,tip:o}of r){const s=await t.holds(o,n)
if(!s.ok)return s
if(!s.value)continue
const r=await t.firstParents(n,o)
if(!r.ok)return r
const i=r.value.boundary===n
const c={name:e,isFirstParent:i,newerStates:new Set(r.value.firstParents)}
if(i)return(0,l.ok)(c)
a??=c}return(0,l.ok)(a)}async function fetchCandidates(e){const{github:t,policy:n,repository:o}=e
const{branches:s}=n.releases
if(s===null)return(0,l.ok)([{name:o.defaultBranch,tip:o.tip}])
if(s.every(e=>/^[\w./-]+$/.test(e)))return(0,re.o)(t,s)
const r=await(0,re.E)(t)
if(!r.ok)return r
const a=releaseBranches(e)
return(0,l.ok)(r.value.filter(({name:e})=>a(e)))}var ae=n(1438)
var ie=n(3282)
async function fetchRules(e,t){const{start:n,baseline:o,rulesSince:s}=t
const r=s===n.baseline.commit?(0,l.ok)(n.defaultBranch):await(0,H.Qh)(e,s)
if(!r.ok)return r
const{changes:a}=r.value
const i=kindsSince(e,r.value)
const c={defaultBranch:r.value,changes:a,firstPolicy:n.firstPolicy,kinds:i}
if(o.kind!=="deployment")return(0,l.ok)(c)
const u=await(0,U.tg)(e.github,e.policyPath,e.repository)
if(!u.ok)return u
const f=new Set(u.value.flatMap(({text:t})=>{const n=(0,ie.H)(t,e.policyPath)
return n===null?[]:[jobOf(n,e)]}))
if(f.size<2)return(0,l.ok)(c)
const d=await(0,H.p6)(e,n.firstPolicy)
if(!d.ok)return d
const{branch:m,first:h}=d.value
const p=new Set(r.value.line.firstParents)
const v=jobChanges(m,e).filter(({oid:e})=>!p.has(e))
return(0,l.ok)({defaultBranch:m,changes:[...a,...v],firstPolicy:h,kinds:i})}function kindsSince({policy:e,policyPath:t},{line:n,changes:o,rulesAt:s}){const r=o.filter(({path:e})=>e===t).map(({oid:e})=>e)
const a=[n.boundary,...r].map(s)
if(a.includes("invalid"))return{isIgnored:()=>false,isGuarded:()=>true}
return(0,E.BK)(e,t,a.filter(e=>typeof e==="object"))}function jobChanges({line:e,changes:t,rulesAt:n,before:o},s){const jobBefore=t=>{for(let r=o(t);r!=="";r=o(r)){const t=n(r)
if(typeof t==="object")return jobOf(t,s)
if(!e.firstParents.includes(r))return null}return null}
return t.filter(({path:e,oid:t})=>{const o=n(t)
if(e!==s.policyPath||typeof o!=="object")return false
const r=jobBefore(t)
return r!==null&&r!==jobOf(o,s)})}function jobOf(e,{place:{cohort:t,environment:n}}){const o=e.cohorts.get(t.name)
const s=(o===void 0?[]:(0,_.M2)(o)).find(({name:e})=>(0,_.q)(e,n.name))
return JSON.stringify(s===void 0?null:[s.job])}function commitsSince(e,t,n){const o=e.line.commits.map(({oid:e})=>e)
if(t===n)return new Set(o)
const s=heldOf(e,[t])
return new Set(o.filter(e=>!s.has(e)))}function heldOf({line:e},t){const n=new Map(e.commits.map(e=>[e.oid,e]))
const o=new Set
const s=[...t]
for(let e=s.pop();e!==void 0;e=s.pop()){const t=n.get(e)
if(t===void 0||o.has(e))continue
o.add(e)
s.push(...t.parents)}return o}async function fetchShared(e,t){const n=await sharedWith(e,t.below,t.aside)
if(!n.ok)return n
const o=await fetchPartly(e,n.value,t.halfDone)
if(!o.ok)return o
if(t.below===null||o.value.length===0)return(0,l.ok)({below:n.value,partly:[]})
let s=n.value
for(const t of o.value){const n=await sharedWith(e,s,t)
if(!n.ok)return n
s=n.value}return(0,l.ok)({below:s,partly:[t.below.commit,...o.value.map(({commit:e})=>e)]})}async function sharedWith({git:e,commit:t},n,o){if(o===null||n===null)return(0,l.ok)(n)
const s=await e.lineSince(o.commit,t)
if(!s.ok)return s.error.reason==="absent"||s.error.reason==="too-far"?(0,l.ok)(null):s
const r=s.value.boundary
if(r===""||r===n.commit)return(0,l.ok)(r===""?null:n)
const a=await e.holds(n.commit,r)
if(!a.ok)return a
return(0,l.ok)(a.value?{...o,commit:r,stand:"older"}:n)}async function fetchPartly({git:e,github:t,place:n},o,s){const r=[]
if(o===null)return(0,l.ok)(r)
for(const a of s){const{commit:s,createdAt:i}=a
if(r.some(e=>e.commit===s))continue
const l=await e.holds(s,o.commit)
if(!l.ok)return l
if(l.value)continue
const c=await fetchProof(t,a,n.environment.job)
if(!c.ok)return c
if(mayHaveReached(a,c.value))r.push({commit:s,createdAt:i,stand:"older"})}return(0,l.ok)(r)}function mayHaveReached({state:e},{gate:t}){return t!=="refused"&&(t!=="absent"||e==="succeeded")}const le=100
const ce={sites:null,proven:[],halfDone:[]}
async function fetchHalfway({github:e,place:t},{sites:n,proven:o,halfDone:s},r,a){const i=[...Map.groupBy(s,({commit:e})=>e)].filter(([e])=>comesAfter(r,e,a))
const c=i.slice(0,le)
const u=(0,l.Q)(await Promise.all(c.map(([,n])=>fetchReached(e,n,t.environment.job))))
if(!u.ok)return u
const f=[...o.filter(e=>comesAfter(r,e,a)),...i.filter((e,t)=>u.value[t]!==false).map(([e])=>e)]
return(0,l.ok)(f.map(e=>({sites:n,baseline:e,compared:[e],alsoHave:[]})))}function comesAfter(e,t,n){const o=heldOf(e,[t])
return e.line.commits.some(({oid:e,parents:t})=>o.has(e)&&t.includes(n))}async function fetchReached(e,t,n){for(const o of t){const t=await fetchProof(e,o,n)
if(!t.ok)return t
if(mayHaveReached(o,t.value))return(0,l.ok)(true)}return(0,l.ok)(false)}const ue=200
async function fetchParts({github:e,commit:t},{baseline:n,sections:o},s,r){const a=[...new Set([...openCommits(s),...unsignedMerges(s)])].slice(0,ue)
const i=new Map(s.line.commits.map(({oid:e,parents:[t]})=>[e,t??null]))
const c=[...new Set(o.flatMap(({compared:e,alsoHave:t})=>[...e,...t]))]
const u=(0,l.Q)(await Promise.all([(0,C.H)(e,c.map(e=>({before:e,after:t}))),(0,C.H)(e,a.map(e=>({before:i.get(e)??null,after:e})))]))
if(!u.ok)return u
const[f,d]=u.value
const m=new Map(c.map((e,t)=>[e,f[t]??[]]))
const differing=e=>[...new Set(e.flatMap(e=>m.get(e)??[]))]
return(0,l.ok)({parts:o.map(({sites:e,baseline:t,compared:o,alsoHave:r})=>({sites:e,commits:commitsSince(s,t,n.commit),paths:differing(o),differs:new Set(differing([...o,...r]))})),changedBy:new Map(d.map((e,t)=>[a[t]??"",e])),kinds:r})}function countsForNothing({parts:e,changedBy:t,kinds:n},o){const s=t.get(o)
const r=e.filter(({commits:e})=>e.has(o))
return r.length===0||s!==void 0&&!s.some(n.isGuarded)&&(s.every(n.isIgnored)||r.every(({differs:e})=>s.every(t=>!e.has(t))))}function releaseSections({parts:e},{broughtBy:t}){return e.map(({sites:e,commits:n,differs:o})=>({sites:e,differs:o,numbers:new Set([...t].flatMap(([e,t])=>n.has(e)?t:[]))}))}function unreviewedIn(e,t,n,{policy:o}){const s=releaseSections(t,e)
const r=t.parts.flatMap((e,o)=>{const r=n.filter(({pull:e})=>s[o]?.numbers.has(e.number)===true)
const a=new Set(r.flatMap(({pull:e})=>(0,d.vl)(e)))
return e.paths.filter(e=>!a.has(e)&&!t.kinds.isIgnored(e)).map(e=>({kind:"path",id:e}))})
const a=unreviewedCommits(e,e=>countsForNothing(t,e),o.releases.unsignedMerges)
return[...new Map([...a,...r].map(e=>[`${e.kind} ${e.id}`,e])).values()]}function unreviewedRules(e,{changedBy:t,kinds:n}){const idsOf=t=>e.filter(e=>e.kind===t).map(({id:e})=>e)
const o=idsOf("commit").map(e=>({commit:e,paths:(t.get(e)??[]).filter(n.isGuarded).toSorted()}))
const s=new Set(o.flatMap(({paths:e})=>e))
const r=idsOf("path").filter(e=>n.isGuarded(e)&&!s.has(e))
return[...o,{commit:null,paths:r.toSorted()}].filter(({paths:e})=>e.length>0)}var fe=n(5678)
var de=n(4862)
var me=n(5999)
var he=n(2437)
var pe=n(7047)
var ve=n(7027)
var ge=n(953)
function asItStands(e,t,n,o){const{scope:s,pull:r,policy:a,changed:i}=e
const[l,...c]=s.manifests
if(l===void 0||c.length>0||!s.release)return e
const u=follow(l,o)
const f=n.find(e=>e.path===u.path)
const d=f===void 0?{kind:"none"}:f.text===null?{kind:"unreadable",path:f.path,why:f.why}:{kind:"file",path:f.path,content:f.text}
const m=(0,ve.iJ)(r,a,t,{manifest:d,changed:i,...f===void 0&&{gone:true}})
const h=m.declaration.kind==="conflict"&&d.kind==="file"?(0,ve.iJ)(r,a,t,{manifest:d,changed:i,alone:true}):m
const p=u.deleted&&f!==void 0&&!saysTheSame(h,e)
const{declaration:v,query:g}=p?(0,ve.iJ)(r,a,t,{manifest:{kind:"none"},changed:i,gone:true}):h
return{...e,declaration:v,query:g}}function saysTheSame(e,t){const[n,o]=[e,t].map(({declaration:e})=>{const t=(0,he.MI)(e)
return t===null?null:JSON.stringify((0,pe.OK)(t))})
return n!==null&&n===o}function movesOf(e,t){const n=momentsIn(t)
return e.flatMap(e=>e.pull.changes.flatMap(({path:t,previous:o,kind:s})=>{const r={pull:e.pull.number,when:n(e)}
if(s==="deleted")return[{...r,from:t,to:null}]
return o===null?[]:[{...r,from:o,to:t}]})).toSorted(({when:e},{when:t})=>(0,ge.U)(e.at??"",t.at??"")||(e.place??-1)-(t.place??-1))}function momentsIn(e){const t=new Map(e.map((e,t)=>[e,t]))
return({mergeCommit:e,mergedAt:n})=>({at:n,place:e===null?null:t.get(e)??null})}function isLater(e,t){if(e.at===null||t.at===null)return true
if(e.at!==t.at)return e.at>t.at
return e.place===null||t.place===null||e.place>t.place}function follow(e,t){return t.reduce((e,{from:t,to:n})=>t!==e.path||e.deleted?e:{path:n??e.path,deleted:n===null},{path:e,deleted:false})}async function readReleases({repository:e,policy:t,files:n},o,s,r){const a={defaultBranch:e.defaultBranch,policyPath:r.policyPath}
const i=movesOf(o,s)
const l=momentsIn(s)
return Promise.all(o.map(async o=>{const{pull:s}=o
const c=await(0,me.u)(s,t,e,r)
if(!c.ok)return{kind:"failed",pull:s.number,outcome:c.error}
const u=c.value
const f=i.filter(e=>e.pull!==s.number&&isLater(e.when,l(o)))
return{kind:"read",pull:s.number,release:u,standing:asItStands(u,a,n,f)}}))}async function askInventory(e,t,n,o,s){const r=[n,...o.map(({query:e})=>e),...s.map(queryOf)]
const a=await e.resolve(r.filter(e=>e!==null),t)
let i=0
const[l,...c]=r.map(e=>e===null?null:(0,fe.u)(a,i++))
const u=l??(0,fe.u)(a,0)
return{members:u,standing:o.map((e,t)=>{const n=c[t]
return(0,ae.Ci)(e,n?.ok===true?n.value:null,u.ok?u.value:null)}),releases:c.slice(o.length)}}async function askOnce(e,t,n){if(e===null)return(0,l.ok)(await n())
if(t.every(e=>queryOf(e)===null))return(0,l.ok)({...e,releases:t.map(()=>null)})
const o=await n()
const s=e.members.ok&&o.members.ok&&!isSame(e.members.value,o.members.value)
return s?(0,l.f)({code:"inventory.inconsistent",asked:"inventory",expected:"the same active sites with the same commits as a moment before",observed:"others: a deployment is under way, or the inventory changed while it was read"}):(0,l.ok)(o)}function isSame(e,t){const state=({targets:e,deployed:t})=>JSON.stringify([e,[...t]])
return state(e)===state(t)}function queryOf(e){return e.kind==="read"?e.standing.query:null}async function judgeReleases({repository:e,cohort:t},n,o,s,r){return Promise.all(n.map(async(n,a)=>{const i=o[a]??null
const l=n.kind==="failed"?n.outcome:await(0,de.Z)(n.standing,i,e,r,n.release)
const c=n.pull
const u=s.filter(({numbers:e,differs:t})=>e.has(c)&&!(0,d.Y_)(l,t))
const m=(0,d.O6)(l,t)
return{outcome:l,targets:m&&i?.ok===true?i.value.targets:null,reaches:m||(0,d.gW)(l,t),undone:u.length===0,sites:s.some(({sites:e})=>e===null)?null:(0,f.Yc)(u.map(({sites:e})=>({sites:e??[]})))}}))}var ye=n(6842)
var we=n(6737)
var ke=n(4714)
async function judgeRules(e,t){const n=new Set(e.merged.map(({pull:e})=>e.number))
const o=e.changes.filter(t=>t.oid!==e.firstPolicy&&!t.pulls.some(e=>n.has(e)))
const isPushed=(e,t)=>o.some(n=>n.path===t&&(e===null||n.oid===e))
const s=[...o.map(({path:e,oid:t})=>changeWithoutPull([e],t)),...e.direct.map(({commit:e,paths:t})=>changeWithoutPull(t.filter(t=>!isPushed(e,t)),e)).filter(({paths:e})=>e.length>0)]
const r=Map.groupBy(e.changes.flatMap(e=>e.pulls.map(t=>({number:t,change:e}))),({number:e})=>e)
const a=(0,l.Q)(await Promise.all(e.merged.map(n=>{const o=(r.get(n.pull.number)??[]).map(({change:e})=>e)
return judgeMerged(n,o,e,t)})))
return a.ok?(0,l.ok)([...s,...a.value.filter(e=>e!==null)]):a}function changeWithoutPull(e,t){return{paths:e,pull:null,commit:t,plan:null,approved:false,approvals:null,baseline:false}}async function judgeMerged(e,t,n,o){const{pull:s}=e
const r=rulesBefore(e,t,n)
const a=t.filter(({oid:e})=>e!==n.firstPolicy)
const i=n.inRange.has(s.number)?guardedPaths(e,r,n):[]
const c=[...new Set([...a.map(e=>e.path),...i])].toSorted()
if(c.length===0||r.length===0)return(0,l.ok)(null)
const u=await fetchStandingOtherwise(a,n,o)
if(!u.ok)return u
const f=[]
for(const t of r){const s=await(0,ye.FU)((0,ye.US)(t,n.policy),e,n,o,u.value)
if(!s.ok)return s
f.push(s.value)}const[d]=f
const m=f.find(({approvals:e})=>!(0,we.SZ)(e))
return(0,l.ok)({...changeWithoutPull(c,null),pull:{number:s.number,url:s.url},plan:d?.plan??null,approved:m===void 0,approvals:(m??d)?.approvals??null})}async function fetchStandingOtherwise(e,{policyPath:t,defaultBranch:{before:n,rulesAt:o}},s){const r=[]
for(const{oid:a,path:i}of e){const[e,l]=[o(n(a)),o(a)]
if(i!==t||typeof e!=="object"||typeof l!=="object"||!(0,ke.S$)(e,l))continue
const c=await s.manifestFiles([n(a)],e.releases.manifests)
if(!c.ok)return c
const u={changes:[],manifestsAlone:false,standing:c.value[0]??[]}
r.push(...(0,ke._p)(u,{policy:e,files:[]},{policy:l,files:[]}).cohorts)}return(0,l.ok)(r)}function rulesBefore({mergedAt:e},t,{defaultBranch:n,firstPolicy:o,policyPath:s}){const{line:r,rulesAt:a,before:i}=n
const l=new Set(t.map(({oid:e})=>e))
const c=l.size===0?void 0:r.firstParents.findLast(e=>l.has(e))
if(c!==void 0&&c===o)return[]
const u=c===void 0?(0,H.H)(n,e??"",s):[i(c)]
const f=[...r.firstParents,r.boundary]
const d=o===null?-1:f.indexOf(o)
return u.filter(e=>d===-1||f.indexOf(e)<=d).map(a)}function guardedPaths({pull:e},t,{repository:n,policy:o,policyPath:s}){if(t.includes("invalid"))return(0,d.vl)(e)
const{defaultBranch:r}=n
const a={base:r,defaultBranch:r,policyPath:s}
return[...t.map(e=>(0,ye.US)(e,o)),o].flatMap(t=>(0,E.Sk)(e.changes,t,a).guarded)}var be=n(2638)
var Se=n(5862)
var Oe=n(2933)
var $e=n(7494)
var Pe=n(3824)
async function sharedSources({github:e,git:t,repository:n,policy:o,policyPath:s},a,i){const c=[...new Set(i.flatMap(({pull:e})=>(0,Oe.Ov)(e)))]
const u=[...[...o.cohorts.values()].flatMap(e=>e.owners),...o.policyOwners]
const f={defaultBranch:n.defaultBranch,policyPath:s}
const[d,m]=await Promise.all([(0,be.b9)(e,i.flatMap(e=>filesOf(e,o,f))),(0,$e.jS)(a,u,c)])
if(!d.ok)return d
const h=once(()=>(0,D.ec)(e,i.map(e=>e.pull),n.merged))
const v=once(()=>(0,U.P_)(e,s,n))
const g=new Map
return(0,l.ok)({policyPath:s,readFile:async(t,n)=>{const o=d.value.get(`${n}:${t}`)
return o===void 0?(0,r.yv)(e,t,n):(0,l.ok)(o)},access(t){const n=t.toLowerCase()
const o=g.get(n)??(0,$e.DL)(e,t)
g.set(n,o)
return o},pushers:async e=>(await h()).get(e.number)??null,teams:async(e,t)=>covers(m,e,t,c)?m:(0,$e.jS)(a,e,t),renderings:t=>(0,Pe.e)(e,t),policyHistory:v,manifestFiles:(t,n)=>(0,p.uq)(e,t,n),async diffBase({number:e,head:n}){const o=i.find(({pull:t})=>t.number===e)?.beforeMerge??null
if(o===null)return(0,$.hU)(`merge commit of #${e}`,"the commit that it follows","nothing")
const s=await t.compare(o,n)
return s.ok?(0,l.ok)(s.value.mergeBase):s}})}function filesOf({pull:e},t,{policyPath:n,defaultBranch:o}){const{manifests:s}=(0,E.Sk)(e.changes,t,{base:e.base,defaultBranch:o,policyPath:n})
const r=e.changes.some(e=>e.path===n&&e.kind!=="deleted")?[n]:[]
return[...s.length===1?s:[],...r].map(t=>({path:t,commit:e.head}))}function covers(e,t,n,o){const s=new Set(o)
return n.every(e=>s.has(e))&&t.every(t=>t.kind==="user"||e.has((0,Se.rq)(t)))}function once(e){let t=null
return()=>t??=e()}async function judgeSitesAlone(e,t,n,o,s){const{commit:r}=e
const a=s??await askAboutSites(e,t,o)
const i=n!==null&&!n.isFirstParent?[{kind:"commit",id:r}]:[]
return(0,l.ok)({members:a.members,standing:a.standing,unreviewed:i,releases:[],rules:[]})}function askAboutSites(e,t,n){const{repository:o}=e
return askInventory(n,o.tip,namedMembers(e),standingFor(e,t),[])}async function judgeBetween(e,t,n,o,s){const{commit:r,policy:a,place:i,repository:c}=e
const{baseline:u,isRollback:f}=t
const d=(0,l.Q)(await Promise.all([f?(0,l.ok)(emptyRange(r)):fetchRange(e,u.commit),fetchRules(e,t)]))
if(!d.ok)return d
const[m,h]=d.value
const p=await fetchHalfway(e,t.mayHave,m,u.commit)
if(!p.ok)return p
const v=[...t.sections,...p.value]
const g=await fetchParts(e,{...t,sections:v},m,h.kinds)
if(!g.ok)return g
const y=openCommits(m).filter(e=>!countsForNothing(g.value,e))
const w=await fetchLateOrigins(e,m,y,e=>o.sleep(e))
if(!w.ok)return w
const k=new Set([...w.value.broughtBy.values()].flat())
const b=await(0,I.l)(e.github,[...k,...h.changes.flatMap(({pulls:e})=>e)])
if(!b.ok)return b
const S=await sharedSources(e,o.members,b.value)
if(!S.ok)return S
const O=b.value.filter(({pull:e})=>k.has(e.number))
const $={repository:c,policy:a,cohort:i.cohort,files:n}
const P=await readReleases($,O,commitsOf(w.value),S.value)
const A=await askOnce(s,P,()=>askInventory(o,c.tip,namedMembers(e),standingFor(e,n),P))
if(!A.ok)return A
const M=unreviewedIn(w.value,g.value,O,e)
const B=unreviewedRules(M,g.value)
const[R,j]=await Promise.all([judgeReleases($,P,A.value.releases,releaseSections(g.value,w.value),S.value),judgeRules({...e,...h,direct:B,merged:b.value,inRange:k},S.value)])
if(!j.ok)return j
return(0,l.ok)({members:A.value.members,standing:A.value.standing,releases:R,rules:[...j.value,...t.keyChange===null?[]:[t.keyChange]],unreviewed:M})}function standingFor({policy:e,place:t},n){return(0,ae.ZY)(n,e).filter(e=>(0,ae.Kc)(e,t.cohort))}function namedMembers({policy:e,place:{cohort:t}}){return{...(0,c.Al)(e,t),named:true,grouped:true,deployed:e.releases.deployed==="sites"}}var Ae=n(5221)
var Me=n(6246)
async function fetchPastEmergencies(e,{github:t,members:n},o){const{emergency:s,releases:r,cohorts:a}=e.policy
const i=e.releases.flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const c=[...new Set(i.flatMap(Ae.Ox))]
if(s===null||c.length===0)return(0,l.ok)([])
const u=await(0,$e.jS)(n,s.approvers,c)
const f={emergency:s,teams:u,change:r.change!==null}
const d=[]
for(const n of i.flatMap(e=>(0,Me.I)(e,f))){const r=a.get(n.cohort)
if(r===void 0||isInForce(n,e))continue
const i=(0,_.M2)(r).map(({name:e})=>e)
const l=await fetchDeployedUnder(n,i,s,t,o)
if(!l.ok&&l.error.code!=="evidence.truncated")return l
if(!l.ok||l.value!==null)d.push({...n,deployed:l.ok?l.value:null})}return(0,l.ok)(d)}function isInForce({number:e,cohort:t,plan:n},o){const s=o.risk?.emergency??null
return s!==null&&(0,Ae.vo)(s)&&s.number===e&&o.cohort===t&&(0,d.FI)(o)?.startsWith(n)===true}async function fetchDeployedUnder({at:e,number:t},n,{valid:o},s,r){const a=new h.Z(s)
for(const i of n){const n=await fetchHistory(s,{names:[i],spellings:r.spellings,newest:null},({createdAt:t})=>Date.parse(t)<e-L)
if(!n.ok)return n
const c=n.value.toReversed().filter(t=>Date.parse(t.createdAt)<=e+o&&endOf(t)>=e)
if(c.length===0)continue
const u=await(0,I.l)(s,[t])
if(!u.ok)return u
const f=u.value[0]?.mergeCommit??null
for(const e of c){const t=f===null?(0,l.ok)(true):await a.holds(e.commit,f)
if(!t.ok)return t
const n=t.value&&e.succeededAt===null?await wasRefused(s,e.failedLogs):(0,l.ok)(false)
if(!n.ok)return n
if(t.value&&!n.value)return(0,l.ok)({environment:i,commit:e.commit})}}return(0,l.ok)(null)}function endOf({succeededAt:e,failedAt:t}){return e??t??-1/0}async function withEmergency(e,t,n){const{risk:o}=e
const{github:s,members:r}=t
if(o===null||(0,a.z1)(e))return(0,l.ok)(e)
const i=await emergencyOf(e,{teams:(e,t)=>(0,$e.jS)(r,e,t),access:e=>(0,$e.DL)(s,e),pushersOf:e=>(0,D.ec)(s,e)})
const c={...e,risk:{...o,emergency:i}}
const u=await fetchPastEmergencies(c,t,n)
return u.ok?(0,l.ok)({...c,risk:{...c.risk,past:u.value}}):u}async function emergencyOf(e,t){const{emergency:n}=e.policy
const o=e.releases.flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const s=(0,Ae.sx)(o)
const r=(0,d.FI)(e)
if(n===null||e.risk===null||s===null||r===null)return null
const a=(0,Ae.Ox)(s)
if(a.length===0)return null
const i=await t.teams(n.approvers,a)
const l=new Map
for(const e of a)l.set(e,await t.access(e))
const c=await t.pushersOf(o)
return(0,Ae.HF)({emergency:n,cohort:e.cohort,plan:r,now:e.risk.now,pull:s,releases:o.map(e=>({pull:e,pushers:c.get(e.number)??null})),access:l,teams:i,change:e.policy.releases.change!==null,trustedBots:e.policy.approvals.trustedBots})}async function fetchStart(e,{below:t,otherJobs:n}){if(t!==null){const{commit:o,createdAt:s}=t
const r={otherJobs:n,unjudged:null,commit:o,kind:"deployment",deployedAt:s}
const a=await(0,H.Qh)(e,o)
if(!a.ok)return startAnew(e,o,n,a)
if(a.value.rulesAt(a.value.line.boundary)!=="none")return(0,l.ok)({baseline:r,defaultBranch:a.value,firstPolicy:null})
const i=await(0,H.JK)(e)
if(!i.ok)return i
const c=await e.git.holds(o,i.value)
if(!c.ok)return c
if(c.value)return(0,l.ok)({baseline:r,defaultBranch:a.value,firstPolicy:i.value})}const o=await(0,H.JK)(e)
return o.ok?startAt(e,o.value,n):o}async function startAnew(e,t,n,o){if(o.error.reason!=="too-far")return o
const s=await(0,H.JK)(e)
if(!s.ok)return o
const r=await e.git.holds(t,s.value)
if(!r.ok)return r
return r.value?o:startAt(e,s.value,n)}async function startAt(e,t,n){const o=await historyOf(e,t)
if(!o.ok)return o
const s=await(0,H.Qh)(e,o.value)
if(!s.ok)return s
const r={otherJobs:n,unjudged:null,commit:o.value,kind:"first-policy",deployedAt:null}
return(0,l.ok)({baseline:r,defaultBranch:s.value,firstPolicy:t})}async function historyOf({git:e,commit:t},n){const o=(0,l.Q)([await e.lineSince(n,t),await e.holds(t,n)])
if(!o.ok)return o
const[{firstParents:s,boundary:r},a]=o.value
if(r===n||!a)return(0,l.ok)(r)
let[i,c]=[0,s.length]
while(c-i>1){const o=Math.floor((i+c)/2)
const r=await e.holds(s[o]??t,n)
if(!r.ok)return r
if(r.value)i=o
else c=o}return(0,l.ok)(s[i]??t)}var Be=n(5521)
const Re={baseline:null,change:null,counted:[],newest:null}
async function fetchBaselineKey(e,t,n,{members:o}){const{place:s,request:r,github:a}=e
const i=s.environment.baseline
if(i===null)return(0,l.ok)(Re)
const c=await isBetween(e,t.baseline.commit,i)
if(!c.ok)return c
const[u]=(0,Be.f5)(t.defaultBranch,e).toReversed()
const f=u?.value===i
if(!r.rollback&&(!c.value||!f))return(0,l.ok)(Re)
const d=await(0,H.p6)(e,t.firstPolicy)
if(!d.ok)return d
const m=await(0,I.l)(a,d.value.branch.changes.flatMap(({pulls:e})=>e))
if(!m.ok)return m
const h=await sharedSources(e,o,m.value)
if(!h.ok)return h
const p={...d.value,merged:m.value,sources:h.value}
const v=await(0,Be.$z)(e,p)
if(!v.ok)return v
const{counted:g,last:y}=v.value
const w={counted:g,newest:g.at(-1)??null}
if(y===null||!c.value||!f)return(0,l.ok)({...Re,...w})
const k=n!==null&&y.mergedAt!==null&&n.createdAt>y.mergedAt
if(k)return(0,l.ok)({...Re,...w})
if(!y.change.approved)return(0,l.ok)({...w,baseline:null,change:y.change})
const b=await fetchUnjudged(e,t.baseline.commit,i)
if(!b.ok)return b
const{otherJobs:S}=t.baseline
return(0,l.ok)({...w,baseline:{commit:i,kind:"policy",otherJobs:S,deployedAt:null,unjudged:b.value},change:null})}async function isBetween({git:e,commit:t},n,o){const s=await e.holds(t,o)
if(!s.ok)return s.error.reason==="absent"?(0,l.ok)(false):s
if(!s.value||o===n)return(0,l.ok)(false)
return e.holds(o,n)}async function fetchUnjudged({github:e,git:t},n,o){const s=await t.compare(n,o)
if(!s.ok)return s
const{total:r}=s.value
const a=r>te?null:await t.lacking(n,o)
const i=a?.ok===true?a.value:s.value.first
const c=await(0,x.L0)(e,i,({merged:e})=>e)
return c.ok?(0,l.ok)({since:n,commits:r,...c.value,complete:a?.ok===true}):c}async function fetchStand({git:e,commit:t,newerStates:n},o){if(o===t)return(0,l.ok)("same")
if(n.has(o))return(0,l.ok)("newer")
const s=await e.compare(o,t)
if(!s.ok)return s
switch(s.value.position){case"identical":return(0,l.ok)("same")
case"ahead":return(0,l.ok)("older")
case"behind":return(0,l.ok)("newer")
case"diverged":return(0,l.ok)("apart")}}const je=20
function fetchDeployed(e,t){return readDeployments(e.github,environmentOf(e),n=>readDeployed({...e,...t},n))}async function readDeployed(e,t){const n=new Walk(e)
let o=null
for await(const e of t){if(!e.ok)return e
let t=false
for(const s of e.value)if(t)n.noteEarlier(s)
else{const e=await n.take(s)
if(!e.ok)return e
t=e.value
if(t)o=Date.parse(s.createdAt)}if(t)break}const s=n.found()
const r=await fetchShared(e,s)
return r.ok?(0,l.ok)({value:{...s,...r.value},since:o}):r}class Walk{#l
#c=null
#u=null
#f=null
#d=false
#m=0
#h=new Map
#p=[]
#v=[]
#g=new Set
constructor(e){this.#l=e}found(){return{newest:this.#c,below:this.#u,aside:this.#f===this.#u?null:this.#f,partly:[],halfDone:this.#p,hasHadCommit:this.#d,above:[...this.#h.values()],earlier:this.#v,otherJobs:[...this.#g]}}async take(e){const{commit:t,state:n,createdAt:o}=e
if(n==="waiting")return(0,l.ok)(false)
if(this.#c!==null){this.noteEarlier(e)
if(n!=="succeeded"&&!this.#y())return(0,l.ok)(false)}const s=await fetchStand(this.#l,t)
if(!s.ok)return s
if(s.value==="older"&&this.#y())this.#p.push(e)
if(!this.#w(s.value,n))return(0,l.ok)(false)
const r=await this.#k(e,s.value)
if(!r.ok)return r
const a=n==="succeeded"&&r.value.proven
if(this.#c===null)this.#b(e,s.value,r.value)
if(!a)return n==="succeeded"?this.#S(r.value):(0,l.ok)(false)
const i={commit:t,createdAt:o,stand:s.value}
this.#c??=i
if(s.value==="same")this.#d=true
if(this.#O(s.value)||s.value==="apart")this.#f??=i
if(this.#u===null&&this.#O(s.value)){const e=await this.#$(t)
if(!e.ok)return e
if(e.value)this.#u=i}return(0,l.ok)(this.#u!==null&&(this.#d||!this.#l.request.rollback))}noteEarlier({commit:e,state:t}){if(t==="succeeded"&&e!==this.#c?.commit)this.#v.push(e)}#b(e,t,n){if(t!=="newer"&&t!=="apart"||!mayHaveReached(e,n))return
const{commit:o,state:s,lastStatusAt:r,underWay:a}=e
const i=s==="succeeded"
const l=this.#h.get(o)
if(l!==void 0&&(l.finished||!i))return
const c=l??{lastStatusAt:r,underWay:a}
this.#h.set(o,{commit:o,stand:t,finished:i,lastStatusAt:c.lastStatusAt,underWay:c.underWay})}#O(e){return e==="older"||e==="same"&&this.#l.before!==true}#y(){return this.#c===null||this.#l.before===true&&this.#f===null}#w(e,t){if(this.#c===null)return t==="succeeded"||e==="newer"||e==="apart"
if(t!=="succeeded")return false
if(this.#u===null&&this.#O(e))return true
if(this.#f===null&&e==="apart")return true
return e==="same"&&this.#l.request.rollback&&!this.#d}#S(e){for(const t of e.otherJobs)this.#g.add(t)
this.#m+=1
if(this.#m<je)return(0,l.ok)(false)
return this.#c===null&&this.#l.newerStates.size>0&&this.#h.size===0?(0,$.ps)("deployments of the environment",`one that counts among ${je}`,"none"):(0,l.ok)(true)}async#k(e,t){const{github:n,place:o}=this.#l
const{job:s}=o.environment
if(s===null&&(e.state==="succeeded"||t==="same"||t==="older"))return(0,l.ok)({proven:e.state==="succeeded",gate:"unknown",otherJobs:[]})
return fetchProof(n,e,s)}async#$(e){const t=await this.#l.git.firstParents(e,this.#l.commit)
if(!t.ok&&t.error.reason==="too-far")return(0,l.ok)(true)
return t.ok?(0,l.ok)(t.value.boundary===e):t}}const qe=5
async function fetchLosses(e,t){const n=[]
let o=0
for(const{commit:s,stand:r,finished:a}of notAccepted(e,t)){const t={commit:s,stand:r,finished:a,pulls:[],direct:[]}
if(r==="newer"){n.push(t)
continue}o+=1
const i=o>qe?(0,l.ok)(t):await fetchLoss(e,t)
if(!i.ok)return i
if(i.value!==null)n.push(i.value)}return(0,l.ok)(n)}function notAccepted({request:e},t){return t.filter(({stand:t})=>t==="newer"||!e.rollback)}async function fetchLoss(e,t){const{github:n,git:o,commit:s,policy:r,policyPath:a}=e
const i=releaseBranches(e)
const{isIgnored:c}=(0,E.BK)(r,a)
const u=await o.lacking(s,t.commit)
if(!u.ok)return u
const f=(0,l.Q)(await Promise.all([(0,x.L0)(n,u.value,({merged:e,base:t})=>e&&i(t)),(0,C.d)(n,s,t.commit)]))
if(!f.ok)return f
const[{pulls:m,direct:h},p]=f.value
const v=new Set(p.filter(e=>!c(e)))
if(v.size===0)return(0,l.ok)(null)
const g=await(0,I.l)(n,m)
if(!g.ok)return g
const y=g.value.filter(({pull:e})=>(0,d.vl)(e).some(e=>v.has(e))).map(({pull:e})=>e.number)
return(0,l.ok)(y.length===0&&h.length===0?null:{...t,pulls:y,direct:h})}async function fetchStandpoint(e,t,n){const{request:o,commit:s}=e
const r=await fetchDeployed(e,{newerStates:t.newerStates})
if(!r.ok)return r
const a=await fetchStart(e,r.value)
if(!a.ok)return a
const i=await fetchBaselineKey(e,a.value,r.value.newest,n)
if(!i.ok)return i
const c=i.value.baseline??a.value.baseline
if(o.rollback&&isBackwards(r.value)&&hasHad(s,r.value,i.value))return(0,l.ok)({...rollbackTo(s,a.value,c,i.value),groups:null})
const u=await fetchLosses(e,r.value.above)
if(!u.ok)return u
const f=await fetchRolledBack(e,r.value,c)
if(!f.ok)return f
const d={start:a.value,baseline:c,sections:[sectionSince(c,r.value)],mayHave:{...ce,halfDone:r.value.halfDone},isRollback:false,rulesSince:c.commit,keyChange:i.value.change}
return(0,l.ok)({inTheWay:u.value,groups:null,position:u.value.length>0?null:d,baseline:c,isRollback:false,rolledBack:f.value})}function rollbackTo(e,t,n,o){const s={start:t,baseline:n,sections:[{sites:null,baseline:n.commit,compared:[e],alsoHave:[]}],mayHave:ce,isRollback:true,rulesSince:o.newest??n.commit,keyChange:o.change}
return{inTheWay:[],position:s,baseline:n,isRollback:true,rolledBack:null}}function sectionSince({commit:e,kind:t},{aside:n,partly:o}){if(t!=="deployment")return{sites:null,baseline:e,compared:[e],alsoHave:[]}
const s=n?.stand==="apart"
return{sites:null,baseline:e,compared:[...new Set([e,...o,...n===null||s?[]:[n.commit]])],alsoHave:s?[n.commit]:[]}}function isBackwards({newest:e,above:t}){switch(e?.stand){case"newer":return true
case"older":case"apart":return false
case"same":case void 0:return t.some(({stand:e})=>e==="newer")}}function hasHad(e,t,n){return t.hasHadCommit||n.counted.includes(e)}async function fetchRolledBack({git:e,commit:t},n,o){if(o.kind!=="deployment")return(0,l.ok)(null)
const s=await e.lacking(o.commit,t)
if(!s.ok)return s
const r=new Set(s.value.map(({oid:e})=>e))
return(0,l.ok)(n.earlier.find(e=>r.has(e))??null)}var Le=n(6831)
var Ce=n(7506)
const De={asked:"commits that sites have",operation:"CommitDates",by:"oid",selection:()=>"... on Commit { oid committedDate }",schema:v.mee(v.Ikc({oid:v.lqM(v.YjP()),committedDate:v.lqM(v.YjP())})),size:100}
async function fetchCommitDates(e,t){const n=await(0,Ce.r)(e,De,t)
if(!n.ok)return n
const o=new Map
for(const e of n.value)if(e?.oid!==void 0&&e.committedDate!==void 0)o.set(e.oid,e.committedDate)
return(0,l.ok)(o)}const He=20
const Ie=1e3
async function fetchGroups(e,t){const n=await fetchNewestFirst(e.github,t.deployed)
return n.ok?fetchStands(e,t,n.value):n}async function fetchStands(e,{targets:t,deployed:n},o){const isState=t=>t===e.commit||e.newerStates.has(t)
const s=new Set(o.filter(e=>!isState(e)).slice(0,He))
const r=o.filter(e=>isState(e)||s.has(e))
const a=(0,l.Q)(await Promise.all(r.map(t=>fetchStandOfSite(e,t))))
if(!a.ok)return a
const i=a.value.map((e,t)=>{const o=r[t]??""
return{commit:o,stand:e,sites:n.get(o)??[],baseline:null}})
const c=new Le.MW((0,f.Yc)(i))
const u=t.filter(e=>!c.has(e))
return(0,l.ok)(u.length===0?i:[...i,{commit:null,stand:"unknown",sites:u,baseline:null}])}async function fetchNewestFirst(e,t){const n=[...t].toSorted(([e,t],[n,o])=>o.length-t.length||(0,ge.U)(e,n)).slice(0,Ie).map(([e])=>e)
const o=await fetchCommitDates(e,n)
if(!o.ok)return o
return(0,l.ok)([...o.value].toSorted(([e,t],[n,o])=>(0,ge.U)(o,t)||(0,ge.U)(e,n)).map(([e])=>e))}async function fetchStandOfSite(e,t){const n=await fetchStand(e,t)
return!n.ok&&n.error.reason==="absent"?(0,l.ok)("apart"):n}class BranchStates{#P
#A
constructor(e,t){this.#P=e
this.#A=t}async behind(e){const t=await this.#P.compare(e,this.#A)
return t.ok?(0,l.ok)(t.value.total):t}async oldest(e){const t=await this.#M(e)
return t.ok?(0,l.ok)(t.value[0]??null):t}async newer(e,t){const n=await this.oldest([e,t])
return n.ok?(0,l.ok)(n.value===e?t:e):n}async statesHeldBy(e){const t=new Map
const n=new Set
const o=await this.#M(e)
if(!o.ok)return o
for(const e of o.value){const o=n.has(e)?null:await this.#P.firstParents(e,this.#A)
if(o===null||!o.ok&&o.error.code==="evidence.truncated")t.set(e,e)
else if(!o.ok)return o
else{const{firstParents:s,boundary:r}=o.value
for(const e of s)n.add(e)
if(r!=="")t.set(e,r)}}return(0,l.ok)(t)}async#M(e){const t=[]
for(const n of e){const e=await this.behind(n)
if(!e.ok)return e
t.push({ancestor:n,behind:e.value})}return(0,l.ok)(t.toSorted((e,t)=>t.behind-e.behind).map(({ancestor:e})=>e))}}async function fetchSectionsOfSites(e,t){const{groups:n,states:o}=e
const s=n.filter(e=>(0,f.xg)(e,false))
const r=await fetchBases(e,s)
if(!r.ok)return r
const a=await fetchKeyOf(e,[...r.value.values()],t)
if(!a.ok)return a
const{answer:i,state:c}=a.value
const u=new Map
for(const e of s){const t=r.value.get(e)??null
const n=t===null||c===null?(0,l.ok)(t??c):await o.newer(t,c)
if(!n.ok)return n
u.set(e,n.value)}const d=await fetchStartOf(e,[...u.values()])
if(!d.ok)return d
const{start:m,firstPolicy:h}=d.value
const p=new Map
for(const[e,t]of u){const n=t===null||h===null?(0,l.ok)(t??m.baseline.commit):await o.newer(t,h)
if(!n.ok)return n
p.set(e,n.value)}const v=await describeBaseline(e,m,r.value,p,i,c)
if(!v.ok)return v
return(0,l.ok)({baselines:p,position:{start:m,baseline:v.value,sections:[...p].map(([e,t])=>sectionOf(e,t,r.value.get(e)??null)),mayHave:mayHaveOf(e,s),isRollback:false,rulesSince:m.baseline.commit,keyChange:i.change}})}function mayHaveOf({deployed:{below:e,halfDone:t}},n){const o=n.filter(({commit:e})=>e===null)
if(o.length===0)return ce
return{sites:(0,f.Yc)(o),proven:e===null?[]:[e.commit],halfDone:t}}function sectionOf({sites:e,commit:t,stand:n},o,s){const r=s===o&&t!==null&&t!==o?[t]:[]
return n==="apart"?{sites:e,baseline:o,compared:[o],alsoHave:r}:{sites:e,baseline:o,compared:[o,...r],alsoHave:[]}}async function fetchBases({git:e,commit:t,states:n,deployed:{below:o}},s){const r=new Map
for(const n of s){if(n.commit===null)continue
const o=await e.compare(n.commit,t)
if(o.ok)r.set(n,o.value.mergeBase)
else if(o.error.reason!=="absent")return o}const a=await n.statesHeldBy([...new Set(r.values())])
if(!a.ok)return a
const i=new Map
for(const e of s){const t=a.value.get(r.get(e)??"")??null
const s=t===null||o===null?(0,l.ok)(t):await n.oldest([t,o.commit])
if(!s.ok)return s
i.set(e,s.value)}return(0,l.ok)(i)}async function fetchKeyOf(e,t,n){const{git:o,states:s,commit:r,place:a}=e
const i=a.environment.baseline
const c=(0,l.ok)({answer:Re,state:null})
if(i===null)return c
const u=await o.holds(r,i)
if(!u.ok)return u.error.reason==="absent"?c:u
if(!u.value)return c
const f=await s.statesHeldBy([i])
if(!f.ok)return f
const d=f.value.get(i)??null
if(d===null)return c
const m=[]
for(const e of t){const t=e===null?(0,l.ok)(d):await s.newer(e,d)
if(!t.ok)return t
m.push(t.value!==e)}if(!m.includes(true))return c
const h=await fetchStart(e,{...e.deployed,below:null})
if(!h.ok)return h
const p=await fetchBaselineKey(e,h.value,null,n)
return p.ok?(0,l.ok)({answer:p.value,state:p.value.baseline===null?null:d}):p}async function fetchStartOf(e,t){const n=t.filter(e=>e!==null)
const o=n.length<t.length?(0,l.ok)(null):await e.states.oldest(n)
if(!o.ok)return o
const s=o.value===null?null:{commit:o.value,createdAt:"",stand:"older"}
const r=await fetchStart(e,{...e.deployed,below:s})
if(!r.ok)return r
const{kind:a,commit:i}=r.value.baseline
return(0,l.ok)({start:r.value,firstPolicy:a==="first-policy"?i:null})}async function describeBaseline(e,{baseline:t},n,o,{baseline:s},r){const a={...t,deployedAt:null}
const i=t.kind==="first-policy"?"first-policy":t.commit===r?"policy":"sites"
const c=[...o].filter(([e,t])=>t===r&&n.get(e)!==t)
if(s===null||c.length===0)return(0,l.ok)({...a,kind:i,unjudged:null})
const u=await sinceOf(e,c.map(([e])=>n.get(e)??null),s)
if(!u.ok)return u
const f=u.value===s.unjudged?.since?(0,l.ok)(s.unjudged):await fetchUnjudged(e,u.value,s.commit)
return f.ok?(0,l.ok)({...a,kind:i,unjudged:f.value}):f}async function sinceOf({states:e},t,{unjudged:n,commit:o}){const s=n?.since??o
const r=await e.oldest([...new Set(t.map(e=>e??s))])
return r.ok?(0,l.ok)(r.value??s):r}async function fetchStandpointOfSites(e,t,n,o){const{github:s,git:r,commit:a,request:i}=e
const c=(0,l.Q)(await Promise.all([fetchDeployed(e,{newerStates:t.newerStates}),fetchGroups({github:s,git:r,commit:a,newerStates:t.newerStates},n)]))
if(!c.ok)return c
const[u,f]=c.value
const d={...e,deployed:u,groups:f,states:new BranchStates(r,a)}
const m=i.rollback?await fetchRollback(d,o):(0,l.ok)(null)
if(!m.ok)return m
if(m.value!==null)return(0,l.ok)({...m.value,groups:f})
const h=await fetchLossesOfSites(d,n.asOf)
if(!h.ok)return h
const p={inTheWay:h.value,isRollback:false,rolledBack:null}
if(h.value.length>0||f.every(({stand:e})=>e==="same"))return(0,l.ok)({...p,groups:f,baseline:null,position:null})
const v=await fetchSectionsOfSites(d,o)
if(!v.ok)return v
const{position:g,baselines:y}=v.value
const w=await fetchRolledBackFrom(d,g.baseline)
if(!w.ok)return w
return(0,l.ok)({...p,rolledBack:w.value,groups:f.map(e=>({...e,baseline:y.get(e)??null})),baseline:g.baseline,position:g})}async function fetchRollback(e,t){const{deployed:n,groups:o,commit:s}=e
const r=o.some(({stand:e})=>e==="newer")
const a=n.newest?.stand==="same"
if(!r||n.newest!==null&&!a&&!isBackwards(n))return(0,l.ok)(null)
const i=await fetchStart(e,n)
if(!i.ok)return i
const c=await fetchBaselineKey(e,i.value,n.newest,t)
if(!c.ok)return c
return(0,l.ok)(hasHad(s,n,c.value)?rollbackTo(s,i.value,i.value.baseline,c.value):null)}async function fetchLossesOfSites(e,t){const{groups:n,deployed:o,git:s,commit:r}=e
const a={finished:true,lastStatusAt:0,underWay:false}
const i=[]
const c=[]
for(const e of n){if(e.stand!=="apart"||e.commit===null)continue
const t=await s.compare(e.commit,r)
if(!t.ok&&t.error.reason!=="absent")return t
if(t.ok)i.push({commit:e.commit,stand:"apart"})
else c.push({commit:e.commit,stand:"apart",finished:true,pulls:[],direct:[]})}const u=n.some(({stand:e})=>e==="unknown")
const f=o.above.filter(({lastStatusAt:e,underWay:n})=>u||n||e>=Date.parse(t))
const d=[...f,...i.map(e=>({...a,...e}))]
const m=[...new Map(d.map(e=>[e.commit,e])).values()]
const h=await fetchLosses(e,m)
if(!h.ok)return h
const p=isReachingNone(n)?n.flatMap(({commit:e,stand:t})=>t==="newer"&&e!==null?[{commit:e,stand:t,finished:true,pulls:[],direct:[]}]:[]):[]
const v=new Set(h.value.map(({commit:e})=>e))
return(0,l.ok)([...h.value,...notAccepted(e,c),...p.filter(({commit:e})=>!v.has(e))])}function isReachingNone(e){return e.every(e=>!(0,f.xg)(e,false))}function fetchRolledBackFrom(e,{kind:t}){const{below:n}=e.deployed
return n===null||t!=="sites"?Promise.resolve((0,l.ok)(null)):fetchRolledBack(e,e.deployed,{commit:n.commit,kind:"deployment"})}var xe=n(6196)
async function withEarlierWaves(e,{waves:t,whole:n},o,s){const{risk:r,baseline:i,inTheWay:u,groups:f}=e
const d=i===null||u.length>0||s===null
if(r===null||t===null||d||(0,a.z1)(e))return(0,l.ok)(e)
const{part:m}=o.place
const{newerStates:h}=s
const p=[]
for(const[e,s]of m.earlier.entries()){const r=t[e]??[]
const a=await fetchStates(o,s)
if(!a.ok)return a
const i=f===null||n===null?(0,l.ok)(null):await fetchLacking({...o,newerStates:h},(0,c.fQ)(n,r))
if(!i.ok)return i
p.push({wave:s,sites:r.length,lacking:i.value,environments:a.value})}return(0,l.ok)({...e,risk:{...r,waves:{name:m.wave?.name??null,earlier:p}}})}async function fetchStates(e,t){const{github:n,commit:o,repository:s}=e
const r=[]
for(const a of t.environments){const i={names:[a.name],spellings:s.spellings,newest:null}
const l=await fetchHistorySince(n,i,o)
if(!l.ok)return l
const c=await fetchState(e,t,a,l.value)
if(!c.ok)return c
r.push({name:a.name,state:c.value})}return(0,l.ok)(r)}async function fetchLacking(e,t){const n=await fetchGroups(e,t)
return n.ok?(0,l.ok)((0,f.Yc)(n.value.filter(({stand:e})=>e!=="same"&&e!=="newer"))):n}async function fetchState({github:e,git:t,commit:n},{healthy:o},s,r){const a=await newestOf(e,r,s,n)
if(!a.ok||a.value===null)return a.ok?(0,l.ok)({kind:"never"}):a
const{index:i,since:c}=a.value
let u={commit:n,succeededAt:c}
const f=r.filter((e,t)=>t<i||t>i&&lastOf(e)>c)
for(const o of f.toReversed().toSorted((e,t)=>lastOf(e)-lastOf(t))){if(o.failedAt!==null){const t=await wasRefused(e,o.failedLogs)
if(!t.ok)return t
if(t.value)continue
return(0,l.ok)({kind:"failed",commit:o.commit})}const{succeededAt:s,startedAt:r,startedLogs:a}=o
if(s===null&&r===null)continue
const i=await t.holds(o.commit,n)
if(!i.ok)return i
if(!i.value){const t=s===null?await wasRefused(e,a):(0,l.ok)(false)
if(!t.ok)return t
if(t.value)continue
return(0,l.ok)({kind:"rolled-back",commit:o.commit})}if(s!==null)u={commit:o.commit,succeededAt:s}}const d=o===null?(0,l.ok)(null):await fetchHealth(e,o,u)
return d.ok?(0,l.ok)({kind:"there",since:c,health:d.value}):d}function lastOf({succeededAt:e,failedAt:t,startedAt:n}){return Math.max(e??0,t??0,n??0)}async function newestOf(e,t,{job:n},o){for(const[s,r]of t.entries()){if(r.commit!==o||r.succeededAt===null||r.failedAt!==null)continue
const t=n===null?(0,l.ok)({proven:true}):await fetchProof(e,r,n)
if(!t.ok)return t
if(t.value.proven)return(0,l.ok)({index:s,since:r.succeededAt})}return(0,l.ok)(null)}async function fetchHealth(e,t,{commit:n,succeededAt:o}){const s=await(0,xe.vQ)(e,t.check,n,t.app)
if(!s.ok)return s
const r=s.value.filter(({app:e,byActions:n})=>e===t.app&&!n).filter(({startedAt:e})=>e!==null&&e>=o).toSorted((e,t)=>(t.startedAt??0)-(e.startedAt??0))
const[a]=r
if(a===void 0)return(0,l.ok)("none since the deployment")
return(0,l.ok)(a.conclusion==="success"?null:a.conclusion??"in progress")}async function judgeDeployment(e,t){const n=await fetchPlace(t.github,e)
if(!n.ok)return gate_closed(n.error)
const o=(0,m.U)(t)
const s=await gatherFacts(e,n.value,{...t,...o})
return s.ok?decide(s.value,o.limits()):gate_closed({effect:"error",...s.error})}async function gatherFacts(e,{repository:t,policy:n,place:o},a){const{github:i}=a
const{commit:c}=e
const u=new h.Z(i)
const d={request:e,repository:t,policy:n,place:o,github:i,git:u,policyPath:e.policyPath,commit:c}
askGateAhead(d,a.ahead)
const m=(0,l.Q)(await Promise.all([(0,s.mW)({policy:n,timed:o.cohort.waves.length>0||n.emergency!==null},t.tip,(e,t)=>(0,r.yv)(i,e,t),a.now),fetchReleaseBranch(d),(0,p.WB)(i,c,n.releases.manifests)]))
if(!m.ok)return m
const[v,g,y]=m.value
const w=g?.isFirstParent===true?g:null
const k={waves:null,whole:null}
const b=resolvePart(a.resolve,n,o.cohort,o.part,k)
const S={...a,resolve:b}
const O=n.releases.deployed==="sites"&&w!==null?await askAboutSites(d,y,S):null
const $=w===null?(0,l.ok)(null):await fetchStanding(d,w,S,O)
if(!$.ok)return $
const P=$.value
const A=P?.position??null
const M=A===null?await judgeSitesAlone(d,y,g,S,O):await judgeBetween(d,A,y,S,O)
if(!M.ok)return M
const B=(0,f.Dj)({policy:n,cohort:o.cohort.name,environment:o.environment.name,commit:c,branch:g?.name??null,baseline:P?.baseline??null,inTheWay:P?.inTheWay??[],groups:P?.groups??null,rollback:{asked:e.rollback,applies:P?.isRollback??false},rolledBack:P?.rolledBack??null,elsewhere:e.elsewhere,now:e.now,retentionDays:e.retentionDays,risk:v,...M.value})
const R=await withEarlierWaves(B,k,d,w)
return R.ok?withEmergency(R.value,a,t):R}async function fetchStanding(e,t,n,o){if(o===null)return fetchStandpoint(e,t,n)
return o.members.ok?fetchStandpointOfSites(e,t,o.members.value,n):(0,l.ok)(null)}function decide(e,t){const{verdict:n,findings:o}=(0,u.ff)((0,u.Ao)(e),t)
return{verdict:n,findings:o,facts:e,until:holdUntil(n,o,e),plan:(0,d.FI)(e),targets:n==="allow"?(0,f.r)(e):null}}function gate_closed(e){return{verdict:"error",findings:[e],facts:null,plan:null,until:null,targets:null}}var _e=n(4803)
const Ee=100
const Fe=20
async function fetchExtra(e,t,n,o,s){const r=new Map
const a=t.releases.map((e,t)=>{const o=n.releases[t]??null
return{release:e,answer:o,covered:new Set(o?.targets)}})
const i=new Set(t.range.line.commits.map(({oid:e})=>e))
const c=o.filter(e=>!i.has(e)).length
if(c>Ee)return(0,$.ps)("commits that sites have",`at most ${Ee} that the range does not list`,`${c}`)
for(let n=0;n<o.length;n+=Fe){const s=o.slice(n,n+Fe)
const i=await Promise.all(s.map(n=>fetchHeld(e,t,a,n)))
for(const[e,t]of s.entries()){const n=i[e]
if(n?.ok===false)return n
if(n!==void 0&&n.value.length>0)r.set(t,n.value)}}const u=await(0,C.H)(e.github,[...r.keys()].map(e=>({before:t.since,after:e})))
if(!u.ok)return u
const f=new Map([...r].map(([e,t],n)=>{const o=new Set(u.value[n]??[])
return[e,t.filter(({release:e})=>!isReverted(e,o))]}))
const d=await fetchExempt(e,t,s)
if(!d.ok)return d
return(0,l.ok)([...n.cohorts].flatMap(([e,t])=>{const o=n.commits.get(e)
const s=(o===void 0?[]:f.get(o)??[]).filter(n=>isUncovered(n,e,t,d.value)).map(({release:e})=>e.pull).toSorted((e,t)=>e-t)
return o===void 0||s.length===0?[]:[{kind:"uncovered",id:e,commit:o,pulls:s}]}).toSorted((e,t)=>(0,ge.U)(e.id,t.id)))}async function fetchHeld(e,{range:t},n,o){const s=await fetchPart(e,t,o)
if(!s.ok)return s
const{meetings:r,pulls:a}=s.value
const i=new Set([...numbersWithin(t,r),...a])
return(0,l.ok)(n.filter(({release:e})=>i.has(e.pull)))}function isReverted(e,t){return(0,d.Y_)({pull:e.kind==="read"?e.release.pull:e.outcome.pull},t)}function isUncovered({release:e,answer:t,covered:n},o,s,r){const a=s.filter(n=>r.get(n.name)?.has(e.pull)!==true&&(e.kind==="failed"||(0,d.fj)(e.standing,t,n)))
return a.length>0&&!n.has(o)}async function fetchExempt(e,t,n){const{policy:o}=e
const s=new Map
for(const r of o.cohorts.values()){const o=new Set
for(const s of(0,_.M2)(r)){const a=(0,c.BU)(r,s)
if(s.baseline===null||a===null)continue
const i={cohort:r,environment:s,part:a}
const l=await fetchBaselineKey({...e,place:i},t.start,null,n)
if(!l.ok)return l
const u=l.value.baseline?.commit??null
if(u!==null)for(const e of numbersWithin(t.range,[u]))o.add(e)}s.set(r.name,o)}return(0,l.ok)(s)}const We={meetings:[],pulls:[]}
async function fetchPart({github:e,git:t,commit:n},{line:o},s){if(o.commits.some(({oid:e})=>e===s))return(0,l.ok)({...We,meetings:[s]})
const r=await t.compare(s,n)
if(!r.ok)return r.error.reason==="absent"?(0,l.ok)(We):r
switch(r.value.position){case"identical":case"behind":return(0,l.ok)({...We,meetings:[n]})
case"ahead":return(0,l.ok)(We)
case"diverged":{const o=await t.lacking(n,s)
if(!o.ok)return o
const r=new Set(o.value.map(({oid:e})=>e))
const a=await(0,x.Uy)(e,[...r])
if(!a.ok)return a
return(0,l.ok)({meetings:o.value.flatMap(({parents:e})=>e.filter(e=>!r.has(e))),pulls:[...a.value.values()].flatMap(({pulls:e})=>e.map(({number:e})=>e))})}}}function numbersWithin(e,t){const n=heldOf(e,t)
return new Set([...e.broughtBy].flatMap(([e,t])=>n.has(e)?t:[]))}async function fetchBrought(e,t){const{github:n,commit:o,policy:s,repository:r}=e
const a=await fetchSince(e,t)
if(!a.ok)return a
const{since:i,start:c}=a.value
const u=(0,l.Q)(await Promise.all([fetchRange(e,i),(0,p.WB)(n,o,s.releases.manifests)]))
if(!u.ok)return u
const[f,d]=u.value
const m=await(0,I.l)(n,[...f.broughtBy.values()].flat())
if(!m.ok)return m
const h=await sharedSources(e,t.members,m.value)
if(!h.ok)return h
const v={repository:r,policy:s,files:d}
const g=await readReleases(v,m.value,commitsOf(f),h.value)
return(0,l.ok)({since:i,start:c,range:f,releases:g})}async function fetchSince(e,t){const n=await fetchDeployed(e,{newerStates:new Set,before:true})
if(!n.ok)return n
const o=await fetchStart(e,n.value)
if(!o.ok)return o
const s=e.policy.releases.deployed==="sites"?null:n.value.newest
const r=await fetchBaselineKey(e,o.value,s,t)
if(!r.ok)return r
const a=(r.value.baseline??o.value.baseline).commit
return(0,l.ok)({since:a,start:o.value})}async function fetchVerified(e,{commit:t,run:n,targets:o,deployed:s}){const r=await fetchHistory(e.github,environmentOf(e),()=>true)
if(!r.ok)return r
const a=r.value.find(e=>isUnderWay(e)&&isOfRun(e,n))
if(a!==void 0||o!==null||s!==null)return withRollback(e,r.value,t,a?.startedAt??timeOf(r.value,t))
const i=await fetchDeployed(e,{newerStates:new Set})
if(!i.ok)return i
const{newest:c}=i.value
if(c!==null){const t=timeOf(r.value,c.commit)??Date.parse(c.createdAt)
return withRollback(e,r.value,c.commit,t)}const u=await fetchCommitDates(e.github,[t])
if(!u.ok)return u
const f=u.value.get(t)
return(0,l.ok)({commit:t,deployedAt:f===void 0?null:Date.parse(f),isRollback:false})}async function withRollback(e,t,n,o){const s=await fetchIsRollback(e,t,n)
return s.ok?(0,l.ok)({commit:n,deployedAt:o,isRollback:s.value}):s}async function fetchIsRollback({git:e,policy:t},n,o){if(t.releases.deployed==="sites")return(0,l.ok)(false)
const s=n.findIndex(e=>e.commit===o)
const r=n.slice(s+1).find(e=>e.commit!==o&&e.succeededAt!==null)
if(r===void 0)return(0,l.ok)(false)
const a=await fetchStand({git:e,commit:o,newerStates:new Set},r.commit)
if(!a.ok)return a.error.reason==="absent"?(0,l.ok)(false):a
return(0,l.ok)(a.value==="newer")}function isUnderWay({succeededAt:e,failedAt:t}){return e===null&&t===null}function isOfRun({startedLogs:e},t){return t!==null&&e.some(e=>e.includes(`/actions/runs/${t}/`))}function timeOf(e,t){return e.find(e=>e.commit===t&&e.succeededAt!==null)?.succeededAt??null}const Ue=16e6
async function fetchSiteAnswers({policy:e,place:t,repository:n},o,s,r){const a=[...e.cohorts.values()]
const i=a.map(t=>({...(0,c.Al)(e,t),...Te}))
const u=s.map(queryOf)
const f=[o===null?{...(0,c.Al)(e,t.cohort),...Te}:listQuery(e,t.cohort,o),...i,...u.filter(e=>e!==null)]
const d=o===null?resolvePart(r.resolve,e,t.cohort,t.part,{waves:null,whole:null}):r.resolve
const m=await d(f,n.tip)
if(!m.ok)return m
const[h,...p]=m.value
if(h===void 0)throw new Error("the inventory left a question unanswered")
const v=p.slice(0,a.length)
const g=p.slice(a.length)
const y=[h,...v]
const w=y.reduce((e,{targets:t})=>e+t.length,0)
if(w>Ue)return(0,$.ps)("what sites have",`at most ${Ue} sites`,`${w}`)
let k=0
return(0,l.ok)({list:o??h.targets,commits:new Map(y.flatMap(({deployed:e})=>[...e].flatMap(([e,t])=>t.map(t=>[t,e])))),names:new Map(y.flatMap(({names:e})=>[...e])),cohorts:cohortsOf(a,v),releases:u.map(e=>e===null?null:g[k++]??null)})}const Te={named:true,deployed:true}
function listQuery(e,t,n){const{declaration:o,...s}=(0,c.Al)(e,t)
return{...s,...Te,declaration:{...o,targets:{kind:"sites",ids:n}}}}function cohortsOf(e,t){const n=new Map
for(const[o,s]of e.entries())for(const e of t[o]?.targets??[])n.set(e,[...n.get(e)??[],s])
return new Map([...n].toSorted(([e],[t])=>(0,ge.U)(e,t)))}async function verifyDeployment(e,t){const n=await fetchPlace(t.github,e)
if(!n.ok)return verify_closed(n.error)
const o=await compareSites(e,n.value,t)
return o.ok?verify_decide(o.value.facts,o.value.otherFindings):verify_closed({effect:"error",...o.error})}async function compareSites(e,t,n){const{github:o}=n
const s={request:{...e,runBranch:null,elsewhere:[],now:"",retentionDays:null,rollback:false},...t,policyPath:e.policyPath,github:o,git:new h.Z(o),commit:e.commit}
const r=await n.now()
if(!r.ok)return r
const a=await fetchVerified(s,e)
if(!a.ok)return a
const i={...s,commit:a.value.commit}
const c=factsOf(i,e,a.value,r.value)
const u=e.deployed===null?await compareWithInventory(i,e,e.rollback||a.value.isRollback,n):await compareWithFile(i,e.deployed,e.targets,n)
return u.ok?(0,l.ok)({...u.value,facts:{...c,...u.value.facts}}):u}function factsOf({policy:e,place:t,commit:n},{targets:o,deployed:s},{deployedAt:r},a){return{policy:e,cohort:t.cohort.name,environment:t.environment.name,commit:n,deployedAt:r===null||r>a?null:r,now:a,within:t.environment.within,listed:o===null?"active":"targets-file",reportedBy:s===null?"inventory":"deployed-file"}}async function compareWithFile(e,t,n,o){const s=n===null?await fetchSiteAnswers(e,null,[],o):(0,l.ok)(null)
if(!s.ok)return s
const r=n??s.value?.list??[]
const[a,i]=[new Le.MW(t.toSorted()),new Le.MW(r.toSorted())]
return(0,l.ok)({facts:{since:null,list:r,missing:r.filter(e=>!a.has(e)).map(e=>({id:e,commit:null})),unknown:[],extra:t.filter(e=>!i.has(e)).map(e=>({kind:"unlisted",id:e})),names:s.value?.names??new Map,groups:[]},otherFindings:emptyList(e,r)})}async function compareWithInventory(e,{targets:t},n,o){const s=await fetchBrought(e,o)
if(!s.ok)return s
const r=await fetchSiteAnswers(e,t,s.value.releases,o)
if(!r.ok)return r
const{list:a,commits:i,names:c}=r.value
const u=[...new Set([...r.value.cohorts.keys(),...a])]
const f=Map.groupBy(u.filter(e=>i.has(e)).toSorted(ge.U),e=>i.get(e)??"")
if(f.size>Ie)return(0,$.ps)("what sites have",`at most ${Ie} different values`,`${f.size} of them`)
const d=await fetchNewestFirst(e.github,f)
if(!d.ok)return d
const m={...e,newerStates:new Set}
const h=await fetchStands(m,{targets:u,deployed:f},d.value)
if(!h.ok)return h
const p=await fetchExtra(e,s.value,r.value,d.value,o)
if(!p.ok)return p
const v=new Set([e.commit,...h.value.filter(e=>countsAsDeployed(e,n)).map(commitOf)])
return(0,l.ok)({facts:{since:s.value.since,list:a,missing:a.flatMap(e=>{const t=i.get(e)
return t===void 0||v.has(t)?[]:[{id:e,commit:t}]}),unknown:a.filter(e=>!i.has(e)),extra:p.value,names:c,groups:groupsOf(h.value,new Set(a))},otherFindings:[...unreadReleases(s.value),...emptyList(e,a)]})}function countsAsDeployed({stand:e},t){return e==="same"||e==="newer"&&!t}function commitOf({commit:e}){return e??""}function groupsOf(e,t){return e.map(e=>({...e,sites:e.sites.filter(e=>t.has(e))})).filter(({sites:e})=>e.length>0)}function emptyList({policy:e,place:t},n){const{statuses:o}=e.releases
return n.length>0?[]:[{code:"cohort.empty",effect:"deny",cohorts:[t.cohort.name],statuses:o,found:[]}]}function unreadReleases({releases:e}){return e.flatMap(e=>e.kind==="failed"?e.outcome.findings.filter(({effect:e})=>e==="error"):[])}function verify_decide(e,t){const{verdict:n,findings:o}=(0,u.FL)(e,t)
return{verdict:n,findings:o,facts:e,until:n==="hold"?(0,_e.L)(e):null}}function verify_closed(e){return{verdict:"error",findings:[e],facts:null,until:null}}var Ye=n(2222)
var Ge=n(1551)
var Ne=n(7490)
var Je=n(7111)
var Ve=n(2499)
var Ke=n(3834)
function deploymentLine(e){const{cohort:t,environment:n,commit:o,branch:s,baseline:r,rollback:a}=e
const i=r===null?(0,Ne.aL)((0,f.T4)(e)?"every active site has it":"no baseline"):Ne.cv`baseline ${(0,Ne.rd)(r.commit)}, ${baselineKind(r)}`
return Ne.cv`${t} in the environment ${n}: commit ${(0,Ne.rd)(o)} ${s===null?(0,Ne.aL)("on no release branch"):Ne.cv`on ${s}`}; ${i}${(0,Ne.aL)(a.asked?"; asked for as a rollback":"")}`}function baselineKind({kind:e,otherJobs:t}){switch(e){case"deployment":return(0,Ne.aL)("the newest successful deployment before it")
case"sites":return(0,Ne.aL)("from which the sites that are furthest behind are judged")
case"policy":return Ne.cv`the ${"baseline"} of the environment in the policy`
case"first-policy":return t.length===0?(0,Ne.aL)("the commit that first added the policy"):Ne.cv`the commit that first added the policy (the policy names another job than those that have deployed here: ${(0,Ne.p_)(t,3)})`}}function unjudgedLine({baseline:e}){const t=e?.unjudged??null
if(t===null)return[]
const n=[...t.pulls.length===0?[]:[Ne.cv`pull requests ${(0,Ne.fj)(t.pulls.map(Ne.h3),", ",20)}`],...t.direct.length===0?[]:[Ne.cv`commits without a pull request ${(0,Ne.p_)(t.direct,10)}`]]
return[Ne.cv`Not judged, because those who approved the baseline answer for it: ${(0,Ne.aL)((0,Ge.LS)(t.commits,"commit"))} since ${(0,Ne.rd)(t.since)}${n.length===0?(0,Ne.aL)(""):Ne.cv` (${(0,Ne.fj)(n,"; ")})`}${(0,Ne.aL)(t.complete?"":", of which GitHub does not list all")}`]}function gateBasis(e){const{facts:t,plan:n}=e
return[(0,Ne.aL)(explanation(e)),...n===null?[]:[Ne.cv`Plan of what is deployed: ${n}`],...t===null?[]:[...unjudgedLine(t),...ruleLine(t),...t.members.ok?[Ne.cv`Active sites of ${t.cohort}: ${t.members.value.targets.length}`,(0,Ke.z)(t.members.value,t.policy.releases.statuses)]:[]]]}function ruleLine({rules:e}){if(e.length===0)return[]
const t=e.filter(e=>e.approved).length
const n=[...new Set(e.flatMap(e=>e.paths))]
return[Ne.cv`Changes of the rules: ${(0,Ne.aL)((0,Ge.LS)(e.length,"change"))}, ${(0,Ne.aL)(t===e.length?"approved by policy owners":`${(0,Ge.DK)(t)} of them approved by policy owners`)} (${(0,Ne.p_)(n,4)})`]}function explanation({verdict:e,targets:t,facts:n}){if(t!==null)return n?.rollback.applies===true?"Open: this commit was deployed here before. A rollback judges no releases. It goes to the sites that are active now.":n?.groups===null||n===null?"Open: every release since the baseline that reaches this cohort is allowed as it stands now, and targets all of its active sites.":"Open: every release that is new to a site and reaches this cohort is allowed as it stands now, and targets that site."
switch(e){case"hold":return"Closed, on hold: deploy nothing now. An approval on the merged pull request, or waiting, can open the gate."
case"error":return"Closed: deploy nothing now. Facts are missing, and what is not known counts against the deployment."
case"skip":return"Closed: there is nothing to deploy. Every active site has this commit."
case"allow":case"deny":return"Closed: deploy nothing now. As things stand, this commit may not go to this cohort."}}const Ze={same:"this commit",newer:"newer than this commit",older:"older than this commit",apart:"diverged from this commit",unknown:"commit not known in this repository"}
function printStand({stand:e}){return(0,Ne.aL)(Ze[e])}function spreadRows(e,t){return e.map(e=>({has:e.commit===null?null:(0,Ne.rd)(e.commit),sites:e.sites.length,meaning:t(e)}))}function spreadMeaning(e,t){const{stand:n,baseline:o}=e
if(n==="same")return printStand(e)
if(n==="newer"!==t)return Ne.cv`${printStand(e)}, left out`
if(t)return Ne.cv`${printStand(e)}, rolled back`
return o===null?printStand(e):Ne.cv`${printStand(e)}, judged since ${(0,Ne.rd)(o)}`}const Qe=/^(?:declaration\.|cohort\.unknown$)/
const ze={say:Ne.cv`Deploy to the sites in the file that the output ${"targets-file"} names, and to no others.`,lines:[]}
function stepsAtGate(e,t){const n=e.targets!==null
const o=gathered(withoutRepetition(t.filter(n=>isStep(n,e,t)).map(step)))
const s=e.findings.some(({code:e})=>e==="gate.superseded"||e==="gate.not-on-branch")
const r=o.some(mentionsRun)
return{steps:n?[ze,...o]:o,after:n||s||r||o.length===0?null:(0,Ne.aL)("Then run the deploy job again.")}}function withoutRepetition(e){const t=new Map
return e.flatMap(e=>{const n=e.lines.join("\n")
const o=(0,Ne.wh)(e.say).slice(0,40)
const s=t.get(n)
if(n===""||s===void 0){t.set(n,o)
return[e]}return s===o?[]:[{say:withLineAbove(e.say),lines:[]}]})}function gathered(e){const t=e.map(e=>({next:e,parts:openingOf(e.say)}))
const n=Map.groupBy(t,({parts:e})=>e===null?null:(0,Ne.wh)(e.opening))
return t.flatMap(({next:e,parts:t})=>{const o=t===null?[]:n.get((0,Ne.wh)(t.opening))??[]
if(t===null||o.length<2)return[e]
if(o[0]?.next!==e)return[]
const s=o.flatMap(e=>[{say:e.parts?.rest??[],lines:e.next.lines},...e.next.items??[]])
return[{say:Ne.cv`${t.opening}:`,lines:[],items:s}]})}function openingOf(e){const t=e.findIndex(e=>"text"in e&&e.text.includes(". "))
const n=e[t]
const o=e.slice(0,t)
if(n===void 0||!("text"in n))return null
if(!o.some(e=>"reference"in e&&e.reference.kind==="pull"))return null
const s=n.text.indexOf(". ")
return{opening:[...o,{text:n.text.slice(0,s)}],rest:[{text:n.text.slice(s+2)},...e.slice(t+1)]}}function withLineAbove(e){return e.map((t,n)=>n===e.length-1&&"text"in t?{text:t.text.replace(/:$/," (the line above).")}:t)}function mentionsRun({say:e}){return e.some(e=>"text"in e&&e.text.includes("run the deploy job again"))}function step({finding:e,description:t,of:n}){const{next:o}=t
return n===null||e.effect==="hold"?o:{...o,say:Ne.cv`Correct pull request ${(0,Ne.h3)(n)}, or revert it. ${o.say}`}}function isStep({finding:e,of:t},{findings:n,facts:o},s){if(e.code==="policy.changed"&&e.origin!==void 0&&"commit"in e.origin){const{commit:t}=e.origin
return!n.some(n=>n.code==="gate.unreviewed"&&n.items.some(({id:n})=>t===""?e.paths.includes(n):n===t))}if(e.code==="gate.site-ahead")return false
const r=t??(e.code==="gate.release-refused"?e.number:null)
const a=o?.releases.find(({outcome:e})=>r!==null&&e.pull?.number===r)?.outcome
if(a===void 0)return true
if(t===null)return a.findings.length===0||a.verdict==="deny"&&!isWidened(a,n)&&!s.some(e=>isCorrection(e,r))
return a.verdict==="deny"?e.effect==="deny"&&Qe.test(e.code):e.effect===a.verdict}function isCorrection({finding:e,of:t},n){return t!==null&&t===n&&e.effect==="deny"&&Qe.test(e.code)}function isWidened({pull:e,findings:t},n){return n.some(t=>t.code==="gate.outside-declaration"&&t.number===e?.number)&&t.every(({effect:e,code:t})=>e!=="deny"||t==="reach.undeclared")}const Xe=new WeakMap
function gateViewOf(e){const t=Xe.get(e)??makeView(e,"gate")
Xe.set(e,t)
return t}function makeView(e,t){const{facts:n}=e
const o=describeAllAtGate(e,t)
return{outcome:e,reason:openReason(e)??(0,Ne.aL)((0,Je.A3)(o)??"it could not be judged"),deployment:n===null?null:deploymentLine(n),findings:o,steps:stepsAtGate(e,o),releases:(n?.releases??[]).toSorted((e,t)=>rank(e)-rank(t)),spread:spreadRows(n?.groups??[],e=>spreadMeaning(e,n?.rollback.applies===true)),offenders:(0,Ve.nN)(o),basis:gateBasis(e)}}function describeAllAtGate({findings:e,facts:t},n){const o=t?.releases.map(e=>e.outcome)??[]
const s=new Set(o.flatMap(e=>e.findings))
const r=e.filter(e=>!s.has(e))
return(0,Je.Zi)(r,{at:n,release:null,gate:t}).flatMap(e=>{const{finding:t}=e
if(t.code!=="gate.release-refused")return[e]
const s=o.find(({pull:e})=>e?.number===t.number)
const r=s===void 0?[]:(0,Je.lb)(s,n)
return[e,...r.map(e=>({...e,of:t.number}))]})}function openReason({facts:e,targets:t,verdict:n}){if(e!==null&&n==="skip")return Ne.cv`every active site of ${e.cohort} has ${(0,Ne.rd)(e.commit)} already`
if(e===null||t===null)return null
const{cohort:o,commit:s,baseline:r,rollback:a}=e
const i=e.releases.filter(d.he).length
const l=r===null?(0,Ne.aL)(""):Ne.cv`, ${(0,Ne.aL)(i===0?"no release":(0,Ge.LS)(i,"release"))} since ${(0,Ne.rd)(r.commit)}`
const c=(0,Ne.aL)((0,Ge.LS)(t.length,"site"))
return a.applies?Ne.cv`roll back ${c} of ${o} to ${(0,Ne.rd)(s)}`:Ne.cv`deploy ${c} of ${o} at ${(0,Ne.rd)(s)}${l}`}function rank(e){return(0,d.he)(e)?(0,Ye.E)(e.outcome.verdict,[e.outcome])==="open"?1:0:2}var et=n(9525)
var tt=n(6307)
var nt=n(2285)
var ot=n(6470)
var st=n(8243)
var rt=n(9997)
var at=n(5563)
function gateSummaryOf(e,t=et.EB){const n=gateViewOf(e)
return new st.K(e=>gateParts(n,e,t),t).fit(st.u)}function gateParts(e,t,n){const{outcome:o,findings:s,offenders:r,deployment:a,steps:i,releases:l,spread:c,basis:u}=e
return{heading:{...nt._[o.verdict].gate,reason:e.reason},open:[a===null?[]:[(0,rt.FY)(a)],(0,at.Z)(i,t),releasesTable(l,t),(0,ot.kc)(c,t)],folded:{summary:s.length===0?"Details":`Details: ${(0,Ge.LS)(s.length,"finding")}`,parts:[(0,ot.bo)(s,t),...missingDetails(o.findings,t),(0,ot.Rd)(r,t),(0,ot.vt)(u,n)]}}}function releasesTable(e,t){if(e.length===0)return[]
return[(0,rt.tp)([{head:"Release"},{head:"Now"},{head:"Sites",align:"right"},{head:"Title"}],e.map(e=>[e.outcome.pull===null?(0,Ne.aL)("not known"):(0,Ne.h3)(e.outcome.pull.number),(0,Ne.aL)(standing(e)),(0,Ne.aL)(printTargets(e)),titleOf(e)]),t.rows,"; all in the decision record")]}function standing({outcome:e,reaches:t,undone:n}){if(!t)return"does not reach this cohort"
if(n)return"undone since"
const{symbol:o,predicate:s}=nt._[e.verdict]
return`${o} ${s}`}function printTargets({outcome:e}){const t=(0,Ve.Cp)(e.facts)
if(t!==null)return(0,Ge.DK)(t.targets.length)
return e.verdict==="skip"?"–":"not known"}function titleOf({outcome:e}){return e.pull===null?(0,Ne.aL)("–"):Ne.cv`${e.pull.title}`}function missingDetails(e,t){return e.filter(e=>e.code==="gate.outside-declaration").slice(0,t.steps).map(({number:e,missing:n})=>[(0,rt.FY)((0,Ne.aL)(`${(0,Ge.LS)(n.length,"active site")} left out by pull request ${e}`)),(0,rt.tp)([{head:"Site"},{head:"Name"}],n.map(e=>[Ne.cv`${e.id}`,e.name===null?(0,Ne.aL)("–"):Ne.cv`${e.name}`]),t.rows,"; all in the decision record")])}function gateLogOf(e){return(0,tt.kc)(gateParts(gateViewOf(e),tt.ST,et.EB),"GATE ")}var it=n(2258)
var lt=n(4431)
var ct=n(1044)
var ut=n(3278)
var ft=n(2048)
var dt=n(643)
function gateRecordOf(e,t){const{facts:n,findings:o,plan:s,targets:r,until:a,verdict:i}=e
const l=gateViewOf(e)
return{...(0,ut.d5)({verdict:i,gate:(0,lt.Rv)(i)},o,t),plan:s,reason:(0,ft.l)(l.reason),steps:(0,ct.VK)(l.steps),deployment:n===null?null:{...deploymentValue(n),until:a===null?null:(0,it.HZ)(a),targets:r},findings:l.findings.map(e=>({...(0,ct.h1)(e),pullRequest:e.of})),offendingSites:(0,ct.ry)(l.offenders),evidence:t.evidence??null}}function deploymentValue(e){const{policy:t,members:n,groups:o,releases:s,rules:r,risk:a,now:i,retentionDays:l,...c}=e
return{...c,members:n.ok?n.value.targets.length:null,...o!==null&&{spread:o.map(({commit:e,stand:t,baseline:n,sites:o})=>({commit:e,stand:t,baseline:n,sites:o.length}))},inventory:n.ok?(0,dt.um)(n.value):null,policy:(0,dt.oD)(t),releases:s.map(({outcome:e,reaches:t,undone:n,targets:o})=>({reaches:t,undone:n,covers:o?.length??null,...(0,ct.Hp)(e)})),rules:r.map(e=>{const{approvals:t,...n}=e
return n}),now:a===null?null:(0,it.HZ)(a.now),waves:a?.waves??null,emergency:a?.emergency??null}}var mt=n(1202)
var ht=n(6974)
const pt=v.MfU(v.Ikc({number:v.MfU(v.lqM(v.Whr()),void 0),missing:v.MfU(v.lqM(v.YOg(v.Ikc({id:v.YjP(),name:v.mee(v.YjP())}))),void 0)}),{})
var vt=n(720)
function subjectOfDeployment(e,t,n){const o=[...e.offendingSites.map(vt.SP),...standingOffenders(t),...e.findings.flatMap(leftOut)]
return(0,vt.et)(handedOut(t),t.policy,o,"d",n)}function handedOut({inventory:e,targets:t}){if(e===null||t===null)return e
const n=e.groups.filter(e=>e.targeted)
if(n.reduce((e,{count:t})=>e+t,0)===t.length)return e
if(n.some(({sites:e})=>e===null))return{...e,groups:[]}
const o=new Set(t)
const s=e.groups.flatMap(e=>{if(!e.targeted||e.sites===null)return[e]
const t=Map.groupBy(e.sites,([e])=>o.has(e))
return[...t].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))})
return{...e,groups:s}}function standingOffenders({standing:e}){return e.flatMap(({path:e,offenders:t})=>(t??[]).map(({id:t,name:n,why:o,reasons:s})=>({id:t,name:n,cohorts:[],why:(0,ft.l)(o==="not-covered"?[{text:"not covered by "},{code:e}]:[{text:"does not meet "},{code:s.join(", ")},{text:" of "},{code:e}]),inInventory:true})))}function leftOut({evidence:e}){const{number:t,missing:n=[]}=pt.parse(e)
const o=(0,Ne.wh)([{text:`left out by pull request #${t??0}`}])
return n.map(({id:e,name:t})=>({id:e,name:t,cohorts:[],why:o,inInventory:true}))}var gt=n(5872)
var yt=n(1859)
var wt=n(4451)
var kt=n(5222)
var bt=n(55)
var St=n(7903)
var Ot=n(8839)
function releasesSection(e,t,n,o){if(e.length===0)return null
return(0,Ot.uW)(`${t}-releases`,"Releases since the baseline",wt.qy`${e.map((e,s)=>releaseHtml(e,`${t}-${s}`,n,o))}`)}function releaseHtml(e,t,n,o){const{pullRequest:s,verdict:r,resolution:a,findings:i}=e
const{symbol:l,predicate:c}=nt._[r]
const u=!e.reaches?"does not reach this cohort":e.undone?"undone since":c
const f=(0,Ot.Eb)([(0,gt.W)(i,t,n),(0,St.c)(e,t,o)])
return wt.qy`<details class="release">
    <summary>
      ${e.reaches&&!e.undone?`${l} `:""}<b
        >${s===null?"a pull request that could not be read":`#${s.number}`}</b
      >
      ${u}${s===null?"":wt.qy`: ${(0,wt.pj)(s.title)}`}
    </summary>
    ${s===null?"":wt.qy`<p>${(0,wt.nf)(`Pull request #${s.number}`,s.url)}</p>`}
    <p>
      ${a===null?"The number of its sites is not known.":`It targets ${(0,Ge.DK)(a.targeted)} sites.`}
    </p>
    ${f.map(e=>(0,Ot.jB)(e,3))}
  </details>`}var $t=n(4424)
var Pt=n(144)
function spreadSection(e,t,n,o){if(e.length===0)return null
const s=e.reduce((e,{sites:t})=>e+t,0)
const r=e.map(e=>(0,Pt.nM)(e.commit===null?wt.qy`not known`:(0,bt.pA)((0,Ne.rd)(e.commit),o),[wt.qy`${share(e.sites,s)}${(0,Ge.DK)(e.sites)} (${(0,Ge.Fx)(e.sites,s)})`,(0,bt.pA)(t(e),o)]))
return(0,Ot.uW)(`${n}-spread`,"What sites have",(0,Pt.tp)("plain","How many sites have which commit",["Commit","Sites","For this deployment"],wt.qy`${r}`))}function share(e,t){const n=`${(e/t*100).toFixed(2)}%`
return wt.qy`<svg class="bar" width="100%" height="8" aria-hidden="true">
    <rect x="0" width="${n}" height="8" class="targeted"></rect>
  </svg>`}var At=n(5167)
function gatePageOf(e){return e.deployment==null?failurePage(e):deploymentPage(e,e.deployment)}function deploymentPage(e,t){const n=(0,vt.hP)(e,t.releases[0]?.pullRequest?.url)
const o=subjectOfDeployment(e,t,n)
const s={cohorts:[t.cohort],noteOf:e=>e===t.cohort?wt.qy`<p>to be deployed</p>`:wt.K$}
return(0,kt.Z)({title:`Gate ${nt._[e.verdict].gate.word}: ${t.cohort}`,header:deploymentHeader(e,t,n),chapters:[{title:null,sections:(0,Ot.Eb)([(0,At.Z)(e.steps,"d",n),releasesSection(t.releases,"d",n,e.timestamp),spreadSection(t.spread??[],e=>spreadMeaning(e,t.rollback.applies),"d",n),(0,ht.E)(o,s),(0,gt.W)(e.findings,"d",n),(0,$t.mW)(o),(0,mt.o)(e.plan??null,t.inventory,"d"),(0,$t.qz)(o)])}],footer:(0,mt.T)(e),style:(0,$t.w7)(o)})}function failurePage(e){const t=(0,vt.hP)(e,void 0)
return(0,kt.Z)({title:`${nt._[e.verdict].word}: ${(0,Ge.LS)(0,"pull request")}`,header:(0,yt.x_)(e,e.reason),chapters:[{title:null,sections:(0,Ot.Eb)([(0,At.Z)(e.steps,"d",t),(0,gt.W)(e.findings,"d",t)])}],footer:(0,mt.T)(e),style:""})}function deploymentHeader(e,t,n){const{cohort:o,environment:s,commit:r,branch:a,baseline:i,targets:l,until:c,rollback:u}=t
return(0,yt.Vr)(e,nt._[e.verdict].gate,(0,bt.t2)(e.reason,n),wt.qy`<p>
        ${(0,wt.Uq)(o)} in the environment ${(0,wt.Uq)(s)}: commit ${(0,bt.t2)(r.slice(0,12),n)}
        ${a===null?"on no release branch":wt.qy`on ${(0,wt.Uq)(a)}`};
        ${i===null?"no baseline":wt.qy`baseline ${(0,bt.t2)(i.commit.slice(0,12),n)}`}${u.asked?"; asked for as a rollback":""}
      </p>
      <p>
        ${l===null?"No site is handed out: deploy nothing now.":`${(0,Ge.LS)(l.length,"site")} handed out.`}${c!==null&&wt.qy` It can be open from ${(0,wt.Uq)(c)}.`}
      </p>`)}function verificationPageOf(e){const{verification:t=null,steps:n,findings:o,verdict:s}=e
const r=(0,vt.hP)(e,void 0)
const a=(0,Ot.Eb)([(0,At.Z)(n,"v",r),...t===null?[]:[sitesSection(t,r),spreadSection(t.spread,printStand,"v",r)],(0,gt.W)(o,"v",r)])
return(0,kt.Z)({title:`${nt._[s].verification.word}${t===null?"":`: ${t.cohort}`}`,header:verification_header(e,t,r),chapters:[{title:null,sections:a}],footer:(0,mt.T)(e),style:""})}function verification_header(e,t,n){return(0,yt.Vr)(e,nt._[e.verdict].verification,(0,bt.t2)(e.reason,n),wt.qy`${t!==null&&wt.qy`<p>
        ${(0,wt.Uq)(t.cohort)} in the environment ${(0,wt.Uq)(t.environment)}: commit
        ${(0,bt.pA)((0,Ne.rd)(t.commit),n)} at ${(0,Ge.DK)(t.list.length)} sites
      </p>`}`)}function sitesSection({missing:e,unknown:t,extra:n},o){const has=e=>e===null?wt.qy`not known`:(0,bt.pA)((0,Ne.rd)(e),o)
const whyExtra=e=>{switch(e.kind){case"unlisted":return[has(null),wt.qy`is not in the list`]
case"uncovered":return[has(e.commit),wt.qy`is not covered by ${(0,bt.pA)((0,Ne.fj)(e.pulls.map(Ne.h3),", "),o)}`]}}
const s=[...e.map(({id:e,name:t,commit:n})=>(0,Pt.nM)((0,wt.pj)(e),[t===null?wt.qy`–`:(0,wt.pj)(t),has(n),wt.qy`does not have the commit`])),...t.map(e=>(0,Pt.nM)((0,wt.pj)(e),[wt.qy`–`,wt.qy`not known`,wt.qy`commit not known`])),...n.map(e=>(0,Pt.nM)((0,wt.pj)(e.id),[wt.qy`–`,...whyExtra(e)]))]
return s.length===0?null:(0,Ot.uW)("v-sites","Sites that are not as they should be",(0,Pt.FI)("Every site that differs",["Site","Name","Has","Why"],wt.qy`<tbody>
            ${s}
          </tbody>`))}function verificationViewOf({verdict:e,findings:t,facts:n}){const o=(0,Je.Zi)(t,{at:"gate",release:null,gate:null})
return{...nt._[e].verification,reason:(e==="allow"?equalReason(n):null)??(0,Ne.aL)((0,Je.A3)(o)??"it could not be established"),subject:n===null?null:subjectLine(n),findings:o,steps:{steps:o.map(({description:e})=>e.next),after:null},spread:spreadRows(n?.groups??[],printStand),basis:n===null?[]:basisOf(n)}}function equalReason(e){return e===null?null:Ne.cv`${(0,Ne.aL)((0,Ge.LS)(e.list.length,"site"))} of ${e.cohort} ${(0,Ne.aL)(e.list.length===1?"has":"have")} ${(0,Ne.rd)(e.commit)}, and no site has a commit that it must not have`}function subjectLine({cohort:e,environment:t,commit:n,deployedAt:o}){const s=o===null?(0,Ne.aL)(""):Ne.cv`, deployed ${(0,it.HZ)(o)}`
return Ne.cv`${e} in the environment ${t}: commit ${(0,Ne.rd)(n)}${s}`}function basisOf({listed:e,reportedBy:t,list:n,since:o,within:s,environment:r}){return[Ne.cv`Sites that should have it: ${n.length}, ${(0,Ne.aL)(e==="active"?"all active sites":"those that the gate handed out")}`,t==="inventory"?(0,Ne.aL)("The inventory says which commit each site has."):(0,Ne.aL)("The deploy tool says which sites it reached."),...o===null?[]:[Ne.cv`Releases are compared since ${(0,Ne.rd)(o)}.`],Ne.cv`${r} gives sites ${(0,Ne.aL)((0,Ge.LS)(Math.round(s/6e4),"minute"))} after a deployment.`]}function verificationSummaryOf(e,t=et.EB){return new st.K(n=>verificationParts(e,n,t),t).fit(st.u)}function verificationParts(e,t,n){const{symbol:o,word:s,reason:r,subject:a,steps:i,spread:l,findings:c,basis:u}=verificationViewOf(e)
return{heading:{symbol:o,word:s,reason:r},open:[a===null?[]:[(0,rt.FY)(a)],(0,at.Z)(i,t),(0,ot.kc)(l,t)],folded:{summary:c.length===0?"Details":`Details: ${(0,Ge.LS)(c.length,"finding")}`,parts:[(0,ot.bo)(c,t),(0,ot.vt)(u,n)]}}}function verificationLogOf(e){return(0,tt.kc)(verificationParts(e,tt.ST,et.EB))}function verificationRecordOf(e,t){const{verdict:n,findings:o,facts:s,until:r}=e
const a=verificationViewOf(e)
return{...(0,ut.d5)({verdict:n,gate:(0,lt.Rv)(n)},o,t),plan:null,reason:(0,ft.l)(a.reason),steps:(0,ct.VK)(a.steps),verification:s===null?null:{...verificationValue(s),until:r===null?null:(0,it.HZ)(r)},findings:a.findings.map(e=>({...(0,ct.h1)(e),pullRequest:null})),offendingSites:[],evidence:t.evidence??null}}function verificationValue(e){const{policy:t,deployedAt:n,now:o,names:s,groups:r,missing:a,...i}=e
return{...i,missing:a.map(({id:e,commit:t})=>({id:e,name:s.get(e)??null,commit:t})),deployedAt:n===null?null:(0,it.HZ)(n),now:(0,it.HZ)(o),spread:r.map(({commit:e,stand:t,sites:n})=>({commit:e,stand:t,sites:n.length})),policy:(0,dt.oD)(t)}}var Mt=n(415)
var Bt=n(5722)
function gateRequest(e,t,n){const{cohort:s,environment:r,rollback:a,policyPath:i}=e
const{commit:c,branch:u}=t
const f=[]
if(s===null)f.push((0,o.CC)("input cohort","nothing","the cohort that this job is about to reach"))
if(r===null)f.push((0,o.CC)("input environment","nothing","the GitHub environment that this job deploys to"))
if(c===null||!/^[0-9a-f]{40,64}$/.test(c))f.push((0,o.CC)("GITHUB_SHA",c??"nothing","a commit id: run this as a step of a workflow"))
if(s===null||r===null||c===null||f.length>0)return(0,l.f)(f)
return(0,l.ok)({cohort:s,environment:r,rollback:a,policyPath:i,commit:c,runBranch:u,...n})}function gateOutputs({verdict:e,findings:t,facts:n,until:o,plan:s}){const r=n===null?null:(0,f.r)(n)
return{gate:(0,lt.Rv)(e),verdict:e,codes:JSON.stringify((0,ut.MZ)(t)),cohorts:(0,Bt.e)((n?.releases??[]).map(({outcome:e})=>e)),sites:r===null?"":String(r.length),until:o===null?"":(0,it.HZ)(o),plan:s??""}}function gateRunOf(e,t){return{elsewhere:[...elsewhereOf(e)],now:t.toISOString(),retentionDays:e.retentionDays}}const Rt=v.Ikc({workflow_run:v.MfU(v.lqM(v.Ikc({head_sha:v.YjP()})),void 0),inputs:v.MfU(v.cl6(v.g1P(v.YjP(),v.L5J())),null)})
const jt=/(?:^|[-_])(?:sha|commit|ref|tag|branch|revision|version)$/i
const qt=/^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,64}$/i
function elsewhereOf({event:e,payload:t,commit:n,branch:o}){const s=Rt.safeParse(t)
if(!s.success||n===null)return[]
const{workflow_run:r,inputs:a}=s.data
if(e==="workflow_run"&&r!==void 0&&r.head_sha!==n)return[{source:"workflow_run",value:r.head_sha}]
const i=[o,`refs/heads/${o??""}`,""]
return Object.entries(a??{}).flatMap(([e,t])=>{if(typeof t!=="string"||i.includes(t.trim()))return[]
const o=jt.test(e)||qt.test(t)||t.startsWith("refs/")
const s=t.length>=7&&n.startsWith(t.toLowerCase())
return o&&!s?[{source:`input ${e}`,value:t}]:[]})}var Lt=n(3238)
var Ct=n(2003)
var Dt=n(1455)
const Ht=104857600
async function fetchVerifyRun({targetsFile:e,deployedFile:t},n,o){const[s,r]=await Promise.all([e===null?(0,l.ok)(null):fetchIds("targets-file",e,n,o),t===null?(0,l.ok)(null):fetchIds("deployed-file",t,n,o)])
if(!s.ok||!r.ok)return(0,l.f)([...s.ok?[]:[s.error],...r.ok?[]:[r.error]])
return(0,l.ok)({run:/\/actions\/runs\/(\d+)$/.exec(n.runUrl??"")?.[1]??null,targets:s.value,deployed:r.value})}async function fetchIds(e,t,n,s){const refuse=(t,n)=>(0,l.f)((0,o.CC)(`input ${e}`,t,n))
const r=await(0,Ct.qE)(t,n.workspace)
if(r===null)return refuse(t,"the path of a file that is there and can be read")
const a=await(0,Ct.Xz)(r,n,s)
if(a!==false)return refuse(a===true?`${t}, which is in the commit of this run`:`${t}: ${a}`,"a file that a step of this job wrote")
const{size:i}=await(0,Dt.stat)(r)
if(i>Ht)return refuse(`${Math.ceil(i/1024/1024)} MB`,"a file of at most 100 MB")
const c=parseIds(await(0,Dt.readFile)(r,"utf8"))
if(c===null)return refuse(t,'a JSON array of ids of sites, such as ["A81005", "A81009"]')
return c.length===0&&e==="targets-file"?refuse(`${t}, an empty list`,"the list that a gate has handed out, which is never empty"):(0,l.ok)(c)}function parseIds(e){let t
try{t=JSON.parse(e.replace(/^\uFEFF/,""))}catch{return null}if(!Array.isArray(t))return null
const n=t.filter(e=>typeof e==="string").map(e=>e.trim())
return n.length===t.length&&n.every(e=>e!=="")?[...new Set(n)].toSorted(ge.U):null}function verifyRequest(e,t,n){const o=gateRequest(e,t,{elsewhere:[],now:"",retentionDays:null})
if(!o.ok)return o
const{cohort:s,environment:r,rollback:a,commit:i,policyPath:c}=o.value
return(0,l.ok)({...n,cohort:s,environment:r,rollback:a,commit:i,policyPath:c})}function verifyOutputs({verdict:e,findings:t,facts:n,until:o}){return{gate:(0,lt.Rv)(e),verdict:e,codes:JSON.stringify((0,ut.MZ)(t)),cohorts:"[]",sites:n===null?"":String(n.list.length),until:o===null?"":(0,it.HZ)(o),plan:""}}async function runGate({inputs:e,environment:t,deadline:n,runner:o},s,r){const a=gateRunOf(t,o.now())
const i=gateRequest(e,t,a)
if(!i.ok)return(0,Mt.TR)(i.error)
const l=(0,Lt.m6)(t,e.githubToken,n)
if(await(0,Ct.HN)(e,t,l))return(0,Mt.TR)([trackedFile(e)])
const c=await judgeDeployment(i.value,s)
return gateDelivered(c,t,r({gate:a}))}async function runVerify({inputs:e,environment:t,deadline:n},o,s){const r=(0,Lt.m6)(t,e.githubToken,n)
const a=await fetchVerifyRun(e,t,r)
if(!a.ok)return(0,Mt.TR)(a.error)
const i=verifyRequest(e,t,a.value)
if(!i.ok)return(0,Mt.TR)(i.error)
const l=await verifyDeployment(i.value,o)
return verifyDelivered(l,t,()=>({...s({gate:null})(),verify:a.value}))}function trackedFile({inventoryFile:e}){return(0,o.CC)("input inventory-file",e??"","a file that a step of this job wrote, and not one of the commit that is deployed")}function verifyDelivered(e,t,n){const{verdict:o}=e
return{outputs:verifyOutputs(e),exitCode:o==="deny"||o==="error"?1:0,environment:t,evidence:n,record:t=>{const n=verificationRecordOf(e,t)
return{value:n,page:()=>verificationPageOf(n)}},reports:[{log:()=>verificationLogOf(e),summary:()=>verificationSummaryOf(e,t.links)}]}}function gateDelivered(e,t,n){const o=gateOutputs(e)
return{outputs:o,targets:e.targets,exitCode:o.gate==="open"||e.verdict==="skip"?0:1,environment:t,evidence:n,record:t=>{const n=gateRecordOf(e,t)
return{value:n,page:()=>gatePageOf(n)}},reports:[{log:()=>gateLogOf(e),summary:()=>gateSummaryOf(e,t.links)}]}}}),2003:((e,t,n)=>{n.d(t,{HN:()=>stepFileIsTracked,Xz:()=>isTracked,mf:()=>findStepFile,qE:()=>findFile})
var o=n(3024)
var s=n(1455)
var r=n(6760)
var a=n(5569)
var i=n(9506)
const l=["pull_request_target","merge_group","issue_comment","workflow_run","schedule"]
const c=104857600
async function findStepFile({mode:e,inventoryFile:t},n,o){if(t===null)return refuse("the path of what an earlier step of this job wrote, as input inventory-file","no such input")
if(e==="check"&&!isGuarded(n))return refuse(`a run of ${l.join(", ")}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,`a run of ${n.event}`)
const r=await findFile(t,n.workspace)
if(r===null)return refuse("a file at the path of the input inventory-file","none")
const i=await isTracked(r,n,o)
if(i!==false)return refuse("a file that a step of this job wrote",i===true?`${t}, which is in the commit of this run`:i)
const{size:u,mtime:f}=await(0,s.stat)(r)
if(u>c)return refuse("a file of at most 100 MB",`one of ${Math.ceil(u/1024/1024)} MB`)
return(0,a.ok)({read:e=>readUnchanged(r,u,e),writtenAt:f.toISOString()})}async function readUnchanged(e,t,n){const s=n()
let r=0
const i=(0,o.createReadStream)(e)
for await(const e of i){r+=e.length
s.add(e)}return r===t?(0,a.ok)(s):refuse(`the ${t} bytes that it had`,`${r}: it is still being written`)}async function stepFileIsTracked({inventoryFile:e},t,n){const o=e===null?null:await findFile(e,t.workspace)
return o!==null&&await isTracked(o,t,n)}function isGuarded({event:e,payload:t,branch:n}){return l.includes(e)||e==="workflow_dispatch"&&n===defaultBranchOf(t)}function defaultBranchOf(e){const t=member(e,"repository")
const n=member(t,"default_branch")
return typeof n==="string"?n:void 0}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}async function findFile(e,t){try{const n=await(0,s.realpath)((0,r.resolve)(t,e))
await(0,s.access)(n,s.constants.R_OK)
const o=await(0,s.stat)(n)
return o.isFile()?n:null}catch{return null}}async function isTracked(e,{commit:t,workspace:n},o){const a=(0,r.relative)(await(0,s.realpath)(n).catch(()=>n),e)
if(a.startsWith("..")||(0,r.isAbsolute)(a))return false
if(t===null)return"no commit of the run to look it up in"
const l=await(0,i.yv)(o,a.replaceAll("\\","/"),t)
if(l.ok)return true
return l.error.reason==="absent"?false:l.error.observed}function refuse(e,t){return(0,a.f)({code:"inventory.unavailable",expected:e,observed:t,key:"provider"})}}),5521:((e,t,n)=>{n.d(t,{$z:()=>judgeSettings,AD:()=>nextSettingQuestion,f5:()=>settingsOf})
var o=n(5717)
var s=n(6737)
var r=n(5569)
var a=n(7375)
var i=n(6842)
function settingsOf({line:e,rulesAt:t,before:n,changes:s},{place:r,policyPath:a}){const i=e.firstParents.toReversed()
const[l]=i
let c=l===void 0?null:(0,o.TN)(t(n(l)),r)
return i.flatMap(e=>{const n=t(e)
if(typeof n!=="object")return[]
const i=(0,o.TN)(n,r)
const l=i!==null&&i!==c
c=i
if(!l)return[]
const u=s.find(t=>t.oid===e&&t.path===a)
return[{oid:e,value:i,pulls:u?.pulls??[]}]})}async function judgeSettings(e,t){const n=[]
let o=null
for(const s of settingsOf(t.branch,e)){const r=await rulesAfter(n.at(-1),s.oid,e,t)
if(!r.ok)return r
const a=await judgeSetting(s,r.value,e,t)
if(!a.ok)return a
if(a.value.change.approved)n.push(s.value)
o=a.value}return(0,r.ok)({counted:n,last:o})}async function nextSettingQuestion(e,t,n){const o=await judgeSettings(t,n)
if(!o.ok)return o
const s=await rulesAfter(o.value.counted.at(-1),null,t,n)
return s.ok?(0,r.ok)(await questionOf(e,s.value,t.policy,t,n)):s}async function rulesAfter(e,t,n,o){if(e===void 0)return approvedRules(t,n,o)
const s=await n.git.lineSince(e,n.repository.tip)
return s.ok?(0,r.ok)(o.branch.rulesAt(s.value.boundary)):s}async function approvedRules(e,t,{branch:n,first:o,merged:a,sources:l}){const c=n.changes.filter(({path:e})=>e===t.policyPath).toReversed()
let u=n.rulesAt(o)
for(const f of c){if(f.oid===o)continue
if(f.oid===e)break
const c=a.filter(({pull:e})=>f.pulls.includes(e.number))
if(c.length===0)break
for(const e of c){const n=await(0,i.FU)((0,i.US)(u,t.policy),e,t,l)
if(!n.ok)return n
if(!(0,s.SZ)(n.value.approvals))return(0,r.ok)(u)}u=n.rulesAt(f.oid)}return(0,r.ok)(u)}async function questionOf(e,t,n,{policy:s,place:{cohort:r}},{sources:a}){const l=await presentOwners([(0,o.qx)(t,r),(0,o.qx)(n,r)],a)
return(0,o.eh)(e,(0,i.US)(t,s),r,l)}async function presentOwners(e,t){for(const n of e){const e=await Promise.all(n.map(e=>e.kind==="team"?Promise.resolve("write"):t.access(e.login)))
if(e.some(e=>e!=="none"))return n}return[]}async function judgeSetting(e,t,n,s){const{policy:l,policyPath:c,repository:u}=n
const{branch:f,sources:d}=s
const m=s.merged.find(({pull:t})=>t.number===e.pulls[0])
const h={paths:[c],commit:e.oid,pull:null,plan:null,approved:false,approvals:null,baseline:true}
if(m===void 0)return(0,r.ok)({change:h,mergedAt:null})
const p=f.rulesAt(f.before(e.oid))
const v=await(0,i.fd)((0,i.US)(p,l),m.pull,n,d)
if(!v.ok)return v
const g=await questionOf(v.value,t,p,n,s)
const y=await(0,a.G)(g,u,d)
if(!y.ok)return y
const w={number:m.pull.number,url:m.pull.url}
const k=(0,o.dn)(g,y.value)
return(0,r.ok)({change:{...h,...k,commit:null,pull:w,plan:v.value.plan},mergedAt:m.mergedAt})}}),3312:((e,t,n)=>{n.d(t,{H:()=>statesAtTime,JK:()=>fetchFirstPolicy,Qh:()=>fetchDefaultBranch,p6:()=>fetchSinceFirstPolicy})
var o=n(1231)
var s=n(3282)
var r=n(4979)
var a=n(5569)
var i=n(4414)
var l=n(2638)
var c=n(2725)
var u=n(2962)
async function fetchDefaultBranch(e,t){const{github:n,git:u,repository:f,policy:d,policyPath:m}=e
const{tip:h,defaultBranch:p}=f
const v=await u.lineSince(t,h)
if(!v.ok)return v
const g=[...v.value.firstParents,v.value.boundary]
const y=[m,...(0,o.rZ)(d.inventory)]
const w=[...new Set([...y,...(0,r.x8)(d)])]
const k=(0,a.Q)(await Promise.all(w.map(e=>(0,l._n)(n,e,g))))
if(!k.ok)return k
const b=y.find((e,t)=>typeof k.value[t]?.get(h)!=="string")
if(b!==void 0)return(0,i.hU)(`states of ${b}`,"the file at the tip of the default branch","none")
const S=w.flatMap((e,t)=>{const n=k.value[t]
return v.value.firstParents.filter((e,t)=>n?.get(e)!==n?.get(g[t+1]??"")).map(t=>({path:e,oid:t}))})
const O=k.value[0]??new Map
const $=(0,a.Q)(await Promise.all([(0,l.EV)(n,[...new Set(O.values())].filter(e=>e!==null),f.texts),(0,c.Uy)(n,S.map(({oid:e})=>e))]))
if(!$.ok)return $
const[P,A]=$.value
const M=await fetchLateMerges(n,S,A,p)
if(!M.ok)return M
const B=new Map(g.map((e,t)=>[e,t]))
const R=new Map([...P].map(([e,t])=>[e,(0,s.H)(t,m)??"invalid"]))
return(0,a.ok)({line:v.value,changes:S.map(e=>({...e,...landingOf([...A.get(e.oid)?.pulls??[],...M.value.filter(({mergeCommit:t})=>t===e.oid)],p)})),rulesAt(e){const t=O.get(e)??null
return t===null?"none":R.get(t)??"invalid"},before:e=>g[(B.get(e)??-1)+1]??""})}async function fetchLateMerges(e,t,n,o){const isMissing=({oid:e})=>n.get(e)?.pulls.some(({merged:e,base:t})=>e&&t===o)!==true
return t.some(isMissing)?(0,c.hE)(e):(0,a.ok)([])}function landingOf(e,t){const n=e.filter(e=>e.merged&&e.base===t)
const o=n.map(e=>e.mergedAt).filter(e=>e!==null)
return{pulls:[...new Set(n.map(e=>e.number))],landedAt:o.toSorted().at(-1)??null}}function statesAtTime({line:e,changes:t,before:n},o,s){const r=[]
for(const{oid:e,landedAt:a}of t.filter(e=>e.path===s)){if(a!==null&&a>o)continue
r.push(e)
if(a!==null&&a<o)return r
r.push(n(e))}return r.length>0?r:[e.boundary]}async function fetchFirstPolicy(e){const{github:t,git:n,repository:o,policyPath:s}=e
const r=await(0,u.tg)(t,s,o)
if(!r.ok)return r
let c=null
for(const{oid:e}of r.value.filter(e=>e.adds))if(c===null)c=e
else{const t=await n.compare(c,e)
if(!t.ok)return t
c=t.value.mergeBase}if(c===null)return(0,i.hU)("history of the policy","the commit that first added it","none")
const f=await n.firstParents(c,o.tip)
if(!f.ok)return f
const d=[...f.value.firstParents,...f.value.boundary===""?[]:[f.value.boundary]]
const m=await(0,l._n)(t,s,d)
if(!m.ok)return m
const h=d.findLast(e=>typeof m.value.get(e)==="string")
return h===void 0?(0,i.hU)("history of the policy","a state of the default branch that has it","none"):(0,a.ok)(h)}async function fetchSinceFirstPolicy(e,t=null){const n=t===null?await fetchFirstPolicy(e):(0,a.ok)(t)
if(!n.ok)return n
const o=await fetchDefaultBranch(e,n.value)
return o.ok?(0,a.ok)({first:n.value,branch:o.value}):o}}),6842:((e,t,n)=>{n.d(t,{FU:()=>judgeBy,US:()=>policyOf,fd:()=>readAs})
var o=n(6737)
var s=n(7027)
var r=n(5569)
var a=n(7375)
var i=n(5999)
async function judgeBy(e,{pull:t},n,s,i=[]){const l=await readAs(e,t,n,s)
if(!l.ok)return l
const c=(0,o.DI)(l.value,i)
const u=await(0,a.G)(c,n.repository,s)
return u.ok?(0,r.ok)({plan:l.value.plan,approvals:(0,o.ki)(c,u.value)}):u}async function readAs(e,t,{repository:n,policyPath:o},a){const l={defaultBranch:n.defaultBranch,policyPath:o}
const c=await(0,i.C)(t,(0,s.oF)(t,e,l),a)
return c.ok?(0,r.ok)((0,s.iJ)(t,e,l,{manifest:c.value})):c}function policyOf(e,t){return typeof e==="object"?e:{...t,policyOwners:[],approvals:{...t.approvals,policy:Math.max(1,t.approvals.policy)}}}}),2725:((e,t,n)=>{n.d(t,{L0:()=>fetchBringers,Uy:()=>fetchOrigins,hE:()=>fetchNewestMerged})
var o=n(2417)
var s=n(5569)
var r=n(1064)
var a=n(4414)
var i=n(7506)
const l="number merged mergedAt baseRefName mergeCommit { oid } repository { nameWithOwner }"
const c=o.Ikc({number:o.Whr(),merged:o.zMY(),mergedAt:o.mee(o.YjP()),baseRefName:o.YjP(),mergeCommit:o.mee(o.Ikc({oid:o.YjP()})),repository:o.Ikc({nameWithOwner:o.YjP()})})
function toPull({number:e,merged:t,mergedAt:n,baseRefName:o,mergeCommit:s}){return{number:e,merged:t,mergedAt:n,base:o,mergeCommit:s?.oid??null}}const u=o.Ikc({oid:o.YjP(),signature:o.mee(o.Ikc({isValid:o.zMY(),wasSignedByGitHub:o.zMY()})),associatedPullRequests:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(c)})})
const f={asked:"pull requests of the commits",operation:"Origins",by:"oid",selection:()=>`... on Commit { oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { ${l} } } }`,schema:u,size:128}
async function fetchOrigins(e,t){const n=`${e.owner}/${e.name}`.toLowerCase()
const o=await(0,i.r)(e,f,[...new Set(t)])
if(!o.ok)return o
const r=new Map
for(const{oid:e,signature:t,associatedPullRequests:s}of o.value){const{totalCount:o,nodes:i}=s
if(o!==i.length)return(0,a.ps)(f.asked,`all pull requests of ${e}`,"some of them")
r.set(e,{oid:e,signedByGitHub:t?.isValid===true&&t.wasSignedByGitHub,pulls:i.filter(({repository:e})=>e.nameWithOwner.toLowerCase()===n).map(toPull)})}const l=t.find(e=>!r.has(e))
return l===void 0?(0,s.ok)(r):(0,a.hU)(f.asked,`an answer for ${l}`,"another commit")}async function fetchBringers(e,t,n){const o=await fetchOrigins(e,t.map(({oid:e})=>e))
if(!o.ok)return o
const r=[...o.value.values()].map(({oid:e,pulls:t})=>({oid:e,pulls:t.filter(n)}))
return(0,s.ok)({pulls:[...new Set(r.flatMap(({pulls:e})=>e.map(({number:e})=>e)))].toSorted((e,t)=>e-t),direct:r.filter(({pulls:e})=>e.length===0).map(({oid:e})=>e)})}const d={asked:"newest merged pull requests",operation:"NewestMerged",connection:{field:"pullRequests",filter:"states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }",selection:`${l} commits { totalCount }`,node:o.X$i(c,{commits:o.Ikc({totalCount:o.Whr()})})},most:1}
async function fetchNewestMerged(e){const t=await(0,r._i)(e,d)
return t.ok?(0,s.ok)(t.value.nodes.map(e=>({...toPull(e),commits:e.commits.totalCount}))):t}})}

