export const id=741
export const ids=[741]
export const modules={5134:((e,t,n)=>{n.r(t)
n.d(t,{loadReports:()=>loadReports})
function loadReports(){return Promise.all([n.e(668),n.e(857)]).then(n.bind(n,1399))}}),4862:((e,t,n)=>{n.d(t,{Z:()=>askPeopleAndJudge,z:()=>check})
var o=n(5379)
var r=n(6737)
var a=n(7027)
var s=n(5717)
var i=n(5569)
var c=n(7375)
async function fetchBaselines(e,t,n,o){const r=e.pull.state==="merged"?null:e.proposed?.policy??null
const a=[]
for(const i of t===null||r===null?[]:(0,s.wD)(t,r)){const t=await o.baselineQuestion(i,e)
if(!t.ok)return t
const r=await(0,c.G)(t.value,n,o)
if(!r.ok)return r
const{cohort:l,environment:h}=i
a.push({cohort:l.name,environment:h.name,...(0,s.dn)(t.value,r.value)})}return(0,i.ok)(a)}var l=n(5678)
var h=n(8276)
var d=n(9359)
var u=n(5999)
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
const a=[...[...e.cohorts.values()].flatMap(e=>e.paths.map(t=>({key:`cohorts.${e.name}.paths`,value:t}))),...n.map(e=>({key:"releases.guarded",value:e}))]
const s=[...a.map(e=>({...e,test:(0,v.ew)([e.value])})),...r.map(e=>({key:"releases.manifests",value:e,test:(0,v.gV)([e])}))]
return s.slice(0,Math.ceil(g/Math.max(1,t.length))).filter(({test:e})=>!t.some(e)).map(({key:e,value:t})=>({key:e,value:t,kind:"path"}))}function unmatchedBranches(e,t){return(e.releases.branches??[]).filter(e=>!t.some((0,v.gV)([e]))).map(e=>({key:"releases.branches",value:e,kind:"branch"}))}function unmappedDeployed({releases:e,inventory:t}){const n=t.provider==="postgres"?null:t.mapping
return e.deployed==="sites"&&n!==null&&n.site.deployed===null?[{key:"releases.deployed",value:"sites",kind:"field"}]:[]}function unreportedDeployed(e,t){if(t.length===0||unmappedDeployed(e).length>0)return[]
const n=t.length>3?` and ${t.length-3} more`:""
return[{key:"releases.deployed",value:`${t.slice(0,3).join(", ")}${n}`,kind:"site"}]}function namedOwners(e){const t=[...[...e.cohorts.values()].flatMap(e=>e.owners.map(t=>({owner:t,key:`cohorts.${e.name}.owners`}))),...e.policyOwners.map(e=>({owner:e,key:"policy-owners"}))]
const n=new Map
for(const{owner:e,key:o}of t)if(e.kind==="user"&&!n.has(e.login.toLowerCase()))n.set(e.login.toLowerCase(),{login:e.login,key:o})
return[...n.values()]}var w=n(2745)
const b=100
async function fetchTrial(e,t,n,o,r,a){const s=n?.policy??null
const i=s??t
if(i===null)return null
const touches=t=>e.changes.some(({path:e,previous:n})=>e===t||n===t)
const c=ownFile(i)
const l=c!==null&&touches(c)
const h=t===null?[]:(0,p.x8)(t)
const d=(0,p.x8)(i).filter(e=>touches(e)||s!==null&&!h.includes(e))
if(s===null&&!l&&d.length===0)return null
const u=l||c!==ownFile(t)?c:null
const f=await r.paths(e.head)
const m=f.ok&&f.value.complete?f.value.paths:null
const v=s!==null?await findUnmatched(s,m,o,r):k
const g=u!==null&&m?.includes(u)===false?unread(u,"no such file in this pull request","the inventory file that the policy names"):await tryEstate({pull:e,inForce:t,next:i,atHead:u},o,r,a)
const y=await readCalendars(d,e.head,r)
return{estate:g.estate,mistakes:[...g.mistakes??[],...y.mistakes],unmatched:[...v.unmatched,...unreportedDeployed(i,g.unreported??[])],untried:[...v.untried,...y.untried],dimensions:s===null?[]:deployedDimensions(s)}}async function readCalendars(e,t,n){const o=[]
const r=[]
for(const a of e){const e=await n.readFile(a,t)
if(!e.ok&&e.error.reason==="absent")o.push({path:a,problems:[(0,f.VT)(a)]})
else if(!e.ok)r.push(`${a}: ${e.error.observed}`)
else{const t=(0,f.fK)(e.value,a)
if(!t.ok)o.push({path:a,problems:t.error})}}return{mistakes:o,untried:r}}const k={unmatched:[],untried:[]}
function ownFile(e){const t=e?.inventory
return t?.provider==="file"&&t.branch===null?t.path:null}async function tryEstate({pull:e,inForce:t,next:n,atHead:o},{tip:r},a,s){const c=e.author===null?"none":await a.access(e.author.login)
const l=c==="write"||c==="admin"
const h=o===null?null:await s(estateQueries(n),e.head)
if(o!==null&&h?.ok===false)return unreadFile(o,h.error)
if(!l)return{estate:{kind:"hidden"}}
if(h===null&&t===null)return{estate:{kind:"untried",why:"no policy is in force whose inventory could be asked"}}
const d=t===null?[]:estateQueries(t)
const u=h!==null||t===null?[]:estateQueries({...n,inventory:t.inventory})
const f=d.length===0?(0,i.ok)([]):await s([...d,...u],r)
if(!f.ok)return untried(f.error)
const p=h?.ok===true?h.value:f.value.slice(d.length)
const m=h!==null||JSON.stringify(n.inventory)===JSON.stringify(t?.inventory)
return{estate:{kind:"counted",before:t===null?null:estateOf(t,f.value.slice(0,d.length)),after:estateOf(n,p)},unreported:m?unreportedSites(n,p):[]}}function unreadFile(e,t){const n=t.code==="inventory.malformed"||t.code==="inventory.inconsistent"||t.code==="inventory.unmapped"
return n?unread(e,t.observed,t.expected):untried(t)}function unread(e,t,n){return{estate:{kind:"untried",why:"the inventory file of this pull request cannot be read"},mistakes:[{path:e,problems:[(0,w.CC)(e,t,n)]}]}}function untried({asked:e,observed:t}){return{estate:{kind:"untried",why:`${e}: ${t}`}}}async function findUnmatched(e,t,{defaultBranch:n},o){const r=[...unmappedDeployed(e),...t===null?[]:unmatchedPaths(e,t)]
const a=t===null?["the paths of the repository: GitHub did not list them all"]:[]
if(unmatchedBranches(e,[n]).length>0){const t=await o.branches()
if(t.ok)r.push(...unmatchedBranches(e,t.value))
else a.push(`its branches: ${t.error.observed}`)}const s=namedOwners(e)
for(const{login:e,key:t}of s.slice(0,b))if(await o.access(e)==="none")r.push({key:t,value:e,kind:"owner"})
if(s.length>b)a.push(`owners beyond the first ${b}`)
return{unmatched:r,untried:a}}async function check({pull:e,repository:t},n,{resolve:s,now:i}){const c=(0,d.ki)(e,t,n.policyPath)
if(!c.ok)return(0,o.oo)({pull:e,plan:(0,a.QR)(e)},c.error)
const{inForce:p}=c.value
const m=await(0,u.u)(e,c.value.policy,t,n)
if(!m.ok)return m.error
const v=m.value
const g=await(0,h.V)(v,t,n)
if(!g.ok)return(0,o.gz)(v,g.error)
const y=(0,r.q0)(v)
const[{answer:w,parts:b,standing:k},$,x]=await Promise.all([(0,l.O)(v,g.value,t,s),(0,f.z)(v,t,n,i),y?n.pushers(e):null])
if(!$.ok)return(0,o.gz)(v,$.error)
const L=await fetchTrial(e,p,v.proposed,t,n,s)
const M=await fetchBaselines(v,p,t,n)
if(!M.ok)return(0,o.gz)(v,M.error)
const C={...v,baselines:M.value,trial:L,risk:$.value,parts:b,standing:k}
const S=y?{...n,pushers:()=>Promise.resolve(x)}:n
return askPeopleAndJudge(C,w,t,S)}async function askPeopleAndJudge(e,t,n,a,s=e){const i=await(0,c.G)((0,r.Sv)(e,t,s),n,a)
return i.ok?(0,o.fP)(e,t,i.value,s):(0,o.gz)(e,i.error)}}),5678:((e,t,n)=>{n.d(t,{O:()=>askInventory,u:()=>answerOf})
var o=n(5569)
var r=n(4979)
var a=n(3966)
var s=n(8236)
async function askInventory(e,t,{tip:n},o){const{query:r,policy:a,parts:i,proposed:c,changed:l}=e
const h=c?.policy?(0,s.kC)(c.policy,l.broken,null):[]
if(r===null)return{answer:null,parts:i,standing:[...(0,s.kC)(a,t,null),...h]}
const d=partQueries(e)
const u=await o([{...r,grouped:true},...d,...(0,s.sN)(a,t)],n)
const f=u.ok?u.value.slice(1):null
const p=(0,s.kC)(a,t,f?.slice(d.length)??null)
return{answer:answerOf(u,0),parts:f===null?i:partsOf(e,f.slice(0,d.length)),standing:[...p,...h]}}function answerOf(e,t){if(!e.ok)return e
const n=e.value[t]
if(n===void 0)throw new Error(`the inventory left question ${t} of ${e.value.length} unanswered`)
return(0,o.ok)(n)}function cohortsInParts({query:e,policy:t}){return(e?.declaration.cohorts??[]).flatMap(e=>{const n=t.cohorts.get(e)
return n===void 0||n.waves.length===0||(0,r.LF)(t,e)===null?[]:[n]})}function partQueries(e){return cohortsInParts(e).flatMap(t=>[(0,a.Al)(e.policy,t),...(0,a.Ix)(e.policy,t)])}function partsOf(e,t){let n=0
const o=new Map
for(const r of cohortsInParts(e)){const[e,...s]=t.slice(n,n+1+r.waves.length)
n+=1+r.waves.length
if(e!==void 0)o.set(r.name,(0,a.K3)(r,e,s))}return o}}),8276:((e,t,n)=>{n.d(t,{S:()=>fetchStandingChanges,V:()=>fetchStandingManifests})
var o=n(2437)
var r=n(5028)
var a=n(5569)
var s=n(8236)
var i=n(4714)
var c=n(1438)
async function fetchStandingChanges({pull:e,policy:t,scope:n},o,{tip:r},s){const c=o!==null&&(0,i.S$)(t,o)?o:t
const l=n.release&&(0,i.AV)(e.changes,t)
if(!l&&c===t)return(0,a.ok)(i.vb)
const h=[...new Set([...t.releases.manifests,...c.releases.manifests])]
const d=l?await s.diffBase(e):(0,a.ok)(null)
if(!d.ok)return d
const u=d.value===null?[]:[d.value,e.head]
const f=await s.manifestFiles([...u,...c===t?[]:[r]],h)
if(!f.ok)return f
const[p=[],m=[]]=u.length===0?[]:f.value
const v=c===t?[]:f.value.at(-1)??[]
return(0,a.ok)((0,i._p)({changes:e.changes,manifestsAlone:n.manifestsAlone,standing:v},{policy:t,files:p},{policy:c,files:m}))}async function fetchStandingManifests({pull:e,policy:t,scope:n,declaration:i},{tip:l,defaultBranch:h},d){const{manifests:u}=t.releases
const f=e.state==="open"||e.state==="unopened"
if(!n.release||!f||u.length===0||!(0,s.x0)(t))return(0,a.ok)([])
const p=e.base===h
const m=await d.manifestFiles(p?[e.head,l]:[e.head],u)
if(!m.ok)return m
const[v=[],g=[]]=m.value
const y=new Set((0,r.vl)(e))
const w=p?[...v.filter(({path:e})=>y.has(e)),...g.filter(({path:e})=>!y.has(e))]:v
const b=(0,c.ZY)(w.toSorted((e,t)=>e.path<t.path?-1:1),t)
return(0,a.ok)((0,c._m)(b,n.manifests[0],(0,o.MI)(i)))}}),7375:((e,t,n)=>{n.d(t,{G:()=>fetchPeople})
var o=n(5569)
var r=n(5862)
var a=n(1412)
var s=n(2933)
var i=n(6737)
var c=n(3282)
const l=20
const h=20
async function fetchPeople(e,t,n){const{pull:a,policy:c,involved:d,guarded:u,release:f}=e
const p=(0,s.Ov)(a)
const m=[...d.cohorts.flatMap(e=>c.cohorts.get(e)?.owners??[]),...u?c.policyOwners:[]]
const v=await n.teams(m,p)
const g=new AccessBook(a,n)
const y=!u||await anyPresent(c.policyOwners,g)
const w=p.filter(e=>!y||(0,r.S4)(m,e,v)!=="no")
for(let e=0;e<w.length;e+=h)await Promise.all(w.slice(e,e+h).map(e=>y?g.of(e):g.exactly(e)))
const b=await fetchPages(e,w,n)
if(!b.ok)return b
const k={access:g.known,teams:v,pushers:f||u?await n.pushers(a):[],policyOwnerPresent:y,renderings:b.value,policyVersions:(0,s.aN)(a)?await versionsOf(e,t,n):{versions:[],complete:true}}
const $=(0,i.EO)(e,k).slice(0,l)
await Promise.all($.map(e=>g.of(e)))
return(0,o.ok)(k)}const d=50
async function fetchPages({pull:e,policy:t},n,r){const i=t.releases.change!==null
const c=new Map
let l=[...(0,s.li)(e,n),...(0,a.L)(e,n,(0,s.lD)(e),{renderings:c,change:i})]
while(l.length>0&&c.size<d){const t=await r.renderings(l.slice(0,d-c.size))
if(!t.ok)return t
for(const[e,n]of t.value)c.set(e,n)
l=(0,a.L)(e,n,(0,s.lD)(e),{renderings:c,change:i})}return(0,o.ok)(c)}class AccessBook{known=new Map
#e=new Set
#t
#n
constructor({reviews:e},t){this.#t=new Map(e.flatMap(({author:e,canPush:t})=>e===null?[]:[[e.login.toLowerCase(),t]]))
this.#n=t}async of(e){const t=e.toLowerCase()
const n=this.#t.get(t)
if(!this.known.has(t)&&n!==void 0)this.known.set(t,n?"write":"none")
return this.known.get(t)??this.exactly(e)}async exactly(e){const t=e.toLowerCase()
const n=this.known.get(t)
if(n!==void 0&&this.#e.has(t))return n
const o=await this.#n.access(e)
this.known.set(t,o)
this.#e.add(t)
return o}}async function anyPresent(e,t){for(const n of e)if(n.kind==="team"||await t.of(n.login)!=="none")return true
return false}async function versionsOf({pull:e,policy:t},n,o){const r={since:n.policySince,policy:t}
const[a]=(0,s.lD)(e).toSorted()
if(a===void 0||n.policyFirst||r.since!==null&&r.since<a)return{versions:[r],complete:n.policyFirst}
const i=await o.policyHistory(n)
if(!i.ok)return{versions:[r],complete:false}
return{versions:i.value.versions.map(({since:e,text:t})=>({since:e,policy:(0,c.H)(t,o.policyPath)})),complete:i.value.complete}}}),5992:((e,t,n)=>{n.r(t)
n.d(t,{judgeTargets:()=>judgeTargets,sourcesOf:()=>sourcesOf})
var o=n(491)
var r=n(5569)
var a=n(9506)
var s=n(2432)
var i=n(7494)
var c=n(347)
var l=n(3824)
var h=n(2962)
var d=n(2037)
var u=n(3826)
var f=n(2470)
var p=n(2417)
var m=n(4414)
var v=n(9840)
var g=n(901)
var y=n(7248)
var w=n(7976)
const documentOf=e=>`query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    ${g.c4}\n    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${h.O6} } } } } }\n    pullRequest(number: $number) {\n      ${y.lF} ${(0,y.CY)(e)}\n    }\n  }\n}`
const b=p.Ikc({repository:p.Ikc({...g.z,defaultBranchRef:p.Ikc({name:p.YjP(),target:p.Ikc({oid:p.YjP(),history:p.Ikc({totalCount:p.Whr(),nodes:p.YOg(h.Yl)})})}),pullRequest:(0,w.cl)(p.X$i(y.Br,{mergeCommit:y.uX}))})})
async function fetchPullRequest(e,t){const{number:n,policyPath:o}=t
const a=`pull request #${n}`
const s=await(0,v.Wz)(t=>e.query(a,documentOf(t),{number:n,policyPath:o,policy:`HEAD:${o}`},b))
if(!s.ok)return s
const{repository:i}=s.value
const{pullRequest:c}=i
if(c===null)return(0,m.hU)(a,"a pull request of this repository","none with that number")
const l=await(0,y.My)(e,i.nameWithOwner,c)
if(!l.ok)return l
return(0,r.ok)({pull:l.value,repository:(0,g.FS)(i,i.defaultBranchRef.target.history),beforeMerge:(0,y.ki)(c.mergeCommit),published:{comment:l.value.comments.find(e=>e.mine&&e.body.startsWith(t.marker))?.id??null}})}var k=n(2851)
var $=n(5379)
var x=n(2437)
var L=n(3190)
var M=n(8236)
var C=n(2496)
var S=n(9359)
function askCheckAhead({target:e,standing:t},{policyPath:n},{ahead:o,listAhead:r}){if(e===null||e.policy===null||t.kind==="elsewhere")return
const s=(0,S.T4)(e.policy,n)
if(!s.ok)return
const{defaultBranch:i,head:l,headBranch:h,headRepository:d,repository:f}=e
const{paths:p,tip:m}=e.foresight
const v=t.kind==="stack"?t.trunk:e.base
const g=p.map(e=>({path:e,previous:null,kind:"modified"}))
const y=(0,L.Sk)(g,s.value,{base:v,defaultBranch:i,policyPath:n})
if(!y.release)return
if(asksInventory(e,y,s.value))r?.(s.value)
if(d?.toLowerCase()===f.toLowerCase())(0,C.U)(o,e=>(0,c.lH)(e,`refs/heads/${h}`))
const[w,...b]=y.manifests
if(w!==void 0&&b.length===0)(0,C.U)(o,e=>(0,a.yv)(e,w,l))
const{manifests:k}=s.value.releases
if(e.open&&k.length>0&&(0,M.x0)(s.value)&&m!==null){const e=v===i?[l,m]:[l];(0,C.U)(o,t=>(0,u.uq)(t,e,k))}}function asksInventory({foresight:{html:e,labels:t}},{manifests:n},o){if(n.length>0)return true
const r=(0,x.Av)({html:e,labels:t,manifest:{kind:"none"}},(0,x.fD)(o))
return(0,x.MI)(r)?.cohorts.every(e=>o.cohorts.has(e))===true}var T=n(4862)
var O=n(373)
async function judgeStack(e,t,n,o,r){const a=[]
let s=t
for(const t of n){const n=await(0,d.LU)(o,s,t.head)
if(!n.ok)return(0,$.ir)(e,{effect:"error",...n.error})
const{verdict:i}=await r(t)
a.push({number:t.number,verdict:i,moved:!n.value})
s=t.head}const i=a.filter(({verdict:e,moved:t})=>t||e!=="allow"&&e!=="skip")
return i.length===0?e:(0,$.ir)(e,{code:"stack.waiting",effect:"hold",layers:i})}async function judgeTargets(e,t,n){const[o,...r]=e.subjects
if(o!==void 0&&r.length===0&&e.kind!=="group")askCheckAhead(o,t,n)
const judgeAll=async e=>{const o=[]
for(const r of e)o.push(await judgePlaced(r,t,n))
return o}
const a=await judgeAll(e.subjects)
const s=e.kind==="group"?[]:await judgeAll(e.sharers)
return{judged:a,sharers:s,check:e.check,group:e.kind==="group"}}async function judgePlaced({pull:e,standing:t,onCheck:n},{policyPath:o},r){const a=await fetchAndJudge(e,t,o,r)
if(t.kind!=="stack"||a.evidence===null)return{...a,onCheck:n}
const s={kind:"stack",trunk:t.trunk,below:[]}
const i=await judgeStack(a.outcome,e.head,t.below,r.github,async e=>{const t=await fetchAndJudge(e,s,o,r)
return t.outcome})
return{...a,outcome:i,onCheck:n}}async function fetchAndJudge(e,t,n,o){const r=(0,s.U)(o)
const a=await fetchPullRequest(r.github,{number:e.number,policyPath:n,marker:k.t})
if(!a.ok)return(0,O.L)([{effect:"error",...a.error}])
const{value:i}=a
if(i.pull.head!==e.head||i.pull.base!==e.base)return{...(0,O.L)([movedMeanwhile(e.number)]),evidence:i}
const c=t.kind==="stack"?{...i,pull:{...i.pull,base:t.trunk}}:i
const l=sourcesOf(r,n,i)
const h=await(0,T.z)(c,l,o)
return{outcome:(0,$.ff)(h,r.limits()),evidence:i,onCheck:true}}const movedMeanwhile=e=>(0,o.V)("evidence.unavailable",`pull request #${e}`,"the head commit and base branch that it had a moment before","another one: the run that this change has started judges it, or `/cohort recheck`")
function sourcesOf({github:e,members:t},o,{pull:{base:s},beforeMerge:p,repository:m}){const v={policyPath:o,readFile:(t,n)=>(0,a.yv)(e,t,n),access:t=>(0,i.DL)(e,t),pushers:t=>(0,c.PT)(e,t),teams:(e,n)=>(0,i.jS)(t,e,n),renderings:t=>(0,l.e)(e,t),policyHistory:t=>(0,h.P_)(e,o,t),manifestFiles:(t,n)=>(0,u.uq)(e,t,n),diffBase:async({head:t})=>{const n=await(0,d.Ee)(e,p??s,t)
return n.ok?(0,r.ok)(n.value.mergeBase):n},paths:t=>(0,u.lE)(e,t),branches:async()=>namesOf(await(0,f.E)(e))}
return{...v,async baselineQuestion(t,o){const{fetchBaselineQuestion:r}=await n.e(838).then(n.bind(n,8812))
return r(e,m,t,o,v)}}}function namesOf(e){return e.ok?(0,r.ok)(e.value.map(({name:e})=>e)):e}}),5999:((e,t,n)=>{n.d(t,{C:()=>fetchManifest,u:()=>fetchRelease})
var o=n(5379)
var r=n(7027)
var a=n(5569)
var s=n(4714)
var i=n(8276)
var c=n(9359)
async function fetchRelease(e,t,n,l){const h={defaultBranch:n.defaultBranch,policyPath:l.policyPath}
const read=n=>(0,r.iJ)(e,t,h,{manifest:n})
const d=await fetchManifest(e,(0,r.oF)(e,t,h),l)
if(!d.ok)return(0,a.f)((0,o.gz)(read({kind:"none"}),d.error))
const u=read(d.value)
const f=await(0,c.PN)(e,l)
if(!f.ok)return(0,a.f)((0,o.gz)(u,f.error))
const p=e.state==="merged"?null:f.value?.policy??null
const m=await(0,i.S)(u,p,n,l)
if(!m.ok)return(0,a.f)((0,o.gz)(u,m.error))
if(m.value===s.vb)return(0,a.ok)({...u,proposed:f.value})
const v={manifest:d.value,proposed:f.value,changed:m.value}
return(0,a.ok)((0,r.iJ)(e,t,h,v))}async function fetchManifest({head:e},t,n){const[o,...r]=t
if(o===void 0)return(0,a.ok)({kind:"none"})
if(r.length>0)return(0,a.ok)({kind:"several",paths:t})
const s=await n.readFile(o,e)
if(!s.ok)return s
return(0,a.ok)(s.value.kind==="text"?{kind:"file",path:o,content:s.value.text}:{kind:"unreadable",path:o,why:s.value.why})}}),6241:((e,t,n)=>{n.d(t,{z:()=>fetchReleaseRisk,mW:()=>fetchRisk,VT:()=>noSuchFile,fK:()=>readCalendar})
var o=n(4979)
var r=n(2745)
var a=n(5569)
var s=n(9621)
const i=5e3
const c=20
const l='a day and its name, "2026-12-25 Christmas Day", or, at the end, "until 2028-12-31"'
function parseCalendar(e,t){const n=e.split("\n").map((e,n)=>({line:e.trim(),place:`${t}:${n+1}`})).filter(({line:e})=>e!==""&&!e.startsWith("#"))
if(n.length>i)return(0,a.f)([(0,r.CC)(t,`${n.length} lines`,`at most ${i} days`)])
const[o,...h]=n.toReversed()
const d=(0,s.Iq)(/^until\s+(\S+)$/.exec(o?.line??"")?.[1]??"")
if(o===void 0||d===null)return(0,a.f)([(0,r.CC)(o?.place??t,o?.line??"nothing",'a last line "until 2028-12-31": the day up to which it is complete')])
const u=[]
const f=[]
for(const{line:e,place:t}of h){const[n=""]=e.split(/\s/)
const o=e.slice(n.length).trim()
const a=(0,s.Iq)(n)
if(a===null)f.push((0,r.CC)(t,e,l))
else if(a>d)f.push((0,r.CC)(t,e,`a day up to ${(0,s.Ac)(d)}, where the file ends`))
else u.push({day:a,name:o===""?null:o})}return f.length>0?(0,a.f)(f.toReversed().slice(0,c)):(0,a.ok)({days:u.toSorted((e,t)=>e.day-t.day),until:d})}var h=n(5221)
var d=n(6246)
async function fetchRisk({policy:e,timed:t},n,r,s){if(e.freezes.length===0&&!t)return(0,a.ok)(null)
const i=await s()
if(!i.ok)return i
const c=new Map
const l=[]
for(const t of(0,o.x8)(e)){const e=await r(t,n)
if(!e.ok&&e.error.reason!=="absent")return e
const o=e.ok?readCalendar(e.value,t):(0,a.f)([noSuchFile(t)])
if(o.ok)c.set(t,o.value)
else l.push({path:t,problems:o.error})}return(0,a.ok)({now:i.value,calendars:c,unreadable:l,waves:null,emergency:null,past:[]})}async function fetchReleaseRisk({pull:e,policy:t,scope:n},{tip:o},r,s){if(!n.release)return(0,a.ok)(null)
const i=await fetchDeclared(e,t,r)
const c=i.length>0
const l=await fetchRisk({policy:t,timed:c},o,(e,t)=>r.readFile(e,t),s)
return l.ok&&l.value!==null?(0,a.ok)({...l.value,past:i}):l}async function fetchDeclared(e,{emergency:t,releases:n,cohorts:o},r){const a=e.state==="merged"?(0,h.Ox)(e):[]
if(t===null||a.length===0)return[]
const s=await r.teams(t.approvers,a)
return(0,d.I)(e,{emergency:t,teams:s,change:n.change!==null}).filter(({cohort:e})=>o.has(e)).map(e=>({...e,deployed:null}))}function readCalendar(e,t){return e.kind==="text"?parseCalendar(e.text,t):(0,a.f)([(0,r.CC)(t,e.why,"a text file")])}function noSuchFile(e){return(0,r.CC)(e,"no such file","the file of days that the policy names")}}),5731:((e,t,n)=>{n.d(t,{BJ:()=>describeProblem,E8:()=>define,K2:()=>next,L5:()=>retry,TG:()=>again,TH:()=>advise,lE:()=>a,u_:()=>correctAll})
var o=n(1551)
var r=n(7490)
function define(e){const hasCode=t=>t.code===e.code
return{code:e.code,find:t=>listOf(e.find?.(t)??null),findAtGate:t=>listOf(e.findAtGate?.(t)??null),findAtVerify:t=>listOf(e.findAtVerify?.(t)??null),describe:(t,n)=>hasCode(t)?e.describe(t,n):null,docs:{when:e.when,next:e.fix}}}function listOf(e){if(e===null)return[]
return"code"in e?[e]:e}const a="COHORT_GUARD_INVENTORY_TOKEN"
function again(e){return repetition(e,"write","run")}function retry(e){return repetition(e,"Write","Run")}function repetition({at:e},t,n){switch(e){case"check":return r.cv`${(0,r.aL)(`${t} `)}${"/cohort recheck"} in a comment on the pull request`
case"gate":return(0,r.aL)(`${n} the deploy job again`)
case"clone":return(0,r.aL)(`${n} this command again`)}}const s=3
function correctAll(e,t,n=[]){const a=next(n.length>0?r.cv`Correct ${e}. Use these lines:`:r.cv`Correct ${e}:`,...n)
const i=t.length-s
const c=t.slice(0,s).map(e=>next(describeProblem(e)))
return{...a,items:i>0?[...c,next((0,r.aL)(`${(0,o.LS)(i,"more mistake")}, listed under Findings`))]:c}}function next(e,...t){return{say:e,lines:t}}function advise(...e){return next((0,r.cv)(...e))}function describeProblem({place:e,found:t,allowed:n,nearest:o}){const a=r.cv`${e}: found ${t}, expected ${n}`
return o===void 0?a:r.cv`${a} (did you mean ${o}?)`}}),1953:((e,t,n)=>{n.d(t,{f:()=>describeDiscount})
var o=n(6396)
const r={bot:"is not a human account","account-gone":"the account no longer exists","not-an-owner":"owns no cohort involved here","team-unreadable":"may be in an owning team, but teams could not be read","not-involved":"names no cohort that needs an approval","no-write-access":"has no write access now","access-unknown":"repository permission could not be read",author:"is the author of the pull request",committer:"has written or committed part of it",pusher:"has pushed to its branch",declarer:"was the last to change what is declared","stale-head":"given on an earlier commit: approve again on the head commit","base-changed":"given before the base branch changed: approve again","definition-changed":"given before the policy changed what a declared cohort means: approve again",dismissed:"dismissed",superseded:"followed by a later review of the same person",edited:"edited after it was written",hidden:"hidden","digest-missing":"gives no digest of the plan","digest-short":"gives too few digits of the digest of the plan","digest-outdated":"given for another plan: approve the plan as it is now"}
const a=new Map([r,...o.H.map(({changes:e})=>e)].flatMap(Object.entries))
function describeDiscount(e){return a.get(e)??e}}),7457:((e,t,n)=>{n.d(t,{H0:()=>isRefused,a:()=>d,cG:()=>h})
var o=n(1830)
var r=n(5028)
var a=n(1551)
var s=n(7490)
var i=n(5731)
var c=n(3806)
var l=n(8950)
const h=(0,i.E8)({code:"gate.release-refused",findAtGate:({releases:e})=>e.filter(r.he).flatMap(({outcome:{pull:e,verdict:t}})=>{const n=effectOf(t)
return e===null||n===null?[]:[{code:"gate.release-refused",effect:n,number:e.number,url:e.url,verdict:t}]}),describe:({number:e,effect:t},{gate:n})=>({title:`Pull request ${e} ${refusal(t)} as it stands now`,expected:(0,s.aL)("every release since the baseline that reaches this cohort to be allowed as it stands now"),observed:[s.cv`${(0,s.N4)(e)}, merged, ${(0,s.aL)(refusal(t))}: its findings follow`],next:refusedNext(e,t,n)}),when:{deny:"a release since the baseline that reaches the cohort is denied as it stands now; its findings follow",hold:"such a release lacks an approval as it stands now",error:"such a release could not be judged"},fix:"Correct the description of the merged pull request and have it approved again, by comments with the digest of its plan. Or revert it: a release that is undone does not count. Or give the environment a `baseline` in the policy."})
function isRefused(e){const{pull:t,verdict:n}=e.outcome
return(0,r.he)(e)&&(t===null||effectOf(n)!==null)}function effectOf(e){switch(e){case"allow":case"skip":return null
case"hold":case"deny":case"error":return e}}function refusal(e){switch(e){case"deny":return"is denied"
case"hold":return"is on hold"
case"error":return"could not be judged"}}function refusedNext(e,t,n){const o=(0,s.N4)(e)
switch(t){case"hold":return i.TH`Approve ${o} with comments on it, though it is merged. Then run the deploy job again.`
case"error":return i.TH`Run the deploy job again when the facts about ${o} can be read: its findings say what is missing.`
case"deny":return(0,i.K2)(s.cv`Correct the declaration of ${o} and have it approved again, by comments on it. Or revert it in a pull request. Or give this environment a ${"baseline"} in the policy:`,(0,c.G)(n))}}const d=(0,i.E8)({code:"gate.outside-declaration",findAtGate:({releases:e,members:t})=>e.filter(r.he).flatMap(({outcome:{pull:e},targets:n,sites:o})=>{if(e===null||!t.ok||n===null)return[]
const{names:r}=t.value
const a=o??t.value.targets
const s=new Set(n)
const i=a.filter(e=>!s.has(e)).map(e=>({id:e,name:r.get(e)??null}))
if(i.length===0)return[]
const{number:c,url:l}=e
return[{code:"gate.outside-declaration",effect:"deny",number:c,url:l,missing:i,members:a.length}]}),describe:({number:e,missing:t,members:n},{gate:o})=>{const r=o?.releases.find(t=>t.outcome.pull?.number===e)?.outcome
return{title:`Pull request ${e} leaves out ${t.length===n?"every active site":`${(0,a.DK)(t.length)} of the ${(0,a.LS)(n,"active site")}`} of this cohort`,expected:s.cv`${(0,s.N4)(e)} to cover and to target all active sites of this cohort, since the deployment goes to all of them`,observed:[s.cv`${(0,s.aL)(`${(0,a.DK)(n-t.length)} of ${(0,a.LS)(n,"active site")}`)} targeted`,s.cv`left out: ${(0,s.p_)(t.map(e=>e.id))}`],next:widen(e,r?.facts??null,o)}},when:{deny:"a release since the baseline reaches the deployed cohort, and its targets do not include all of its active sites"},fix:"If these sites are meant, widen the declaration of the merged pull request by editing its description, and have it approved anew by comments with the new digest. A release for part of a cohort cannot be deployed as the whole: make a pilot a wave of the cohort, with an environment of its own."})
function widen(e,t,n){const r=(0,s.N4)(e)
const inDescription=e=>(0,i.K2)(s.cv`If ${r} is not meant for this cohort yet, wait: this environment stays closed until then. If it never is, revert it. If it is, widen its declaration by this line in its description, and have it approved again by comments with the new digest:`,e)
if(t?.declaration.kind!=="read"||n===null)return inDescription("Target-Cohort: <cohorts>")
const{declaration:a,sources:c}=t.declaration
const h=widerCohorts(a.cohorts,n)
const[d]=c.includes("manifest")?t.scope.manifests:[]
if(d===void 0)return inDescription((0,l.Ue)(h))
const f={...a,cohorts:h,all:false,expect:null,targets:u}
return(0,i.K2)(s.cv`If all these sites are to receive it, widen the manifest of ${r} in a new pull request, and deploy that. If not yet, wait: this environment stays closed until then. If never, revert ${r}. The wider ${d}:`,...(0,o.V)(f).map(e=>s.n8`${e}`))}const u={kind:"covered"}
function widerCohorts(e,{policy:t,cohort:n}){const o=t.cohorts.get(n)?.dimension
const r=e.some(e=>t.cohorts.get(e)?.dimension!==o)
return r?["all"]:[...new Set([...e,n])].toSorted()}}),5976:((e,t,n)=>{n.d(t,{Lp:()=>De,q0:()=>Ve,I6:()=>We,yy:()=>Ye,Mq:()=>Ue,g:()=>Je})
var o=n(2745)
var r=n(7490)
var a=n(1551)
var s=n(854)
var i=n(5731)
function siteCode(e){const find=({violations:t})=>{const n=t.filter(({kind:t})=>t===e.kind)
return n.length===0?[]:[{code:e.code,effect:"deny",sites:n}]}
return(0,i.E8)({code:e.code,find:({resolution:e})=>e?.ok===true?find(e.value):[],findAtGate:({members:t})=>e.atGate===true&&t.ok?find(t.value):[],describe:(t,{release:n})=>({title:e.title(countOf(t.sites,n),t.sites.length===1,t.sites),expected:e.expected(t.sites,n),observed:grouped(t.sites,e),next:e.next(t,n)}),when:e.when,fix:e.fix})}function countOf(e,t){const n=t?.resolution?.ok===true?t.resolution.value.targets.length:null
return n===null?(0,a.LS)(e.length,"targeted site"):`${(0,a.DK)(e.length)} of ${(0,a.LS)(n,"targeted site")}`}function grouped(e,{group:t,observed:n}){const o=new Map
for(const r of e){const e=t(r)
const a=JSON.stringify(e)
const s=o.get(a)
if(s===void 0)o.set(a,{what:n(e),ids:[r.site.id]})
else s.ids.push(r.site.id)}return[...o.values()].toSorted((e,t)=>t.ids.length-e.ids.length).map(({what:e,ids:t})=>r.cv`${(0,r.aL)((0,a.LS)(t.length,"site"))} ${e}: ${(0,r.p_)(t,3)}`)}var c=n(8950)
const l=(0,i.E8)({code:"cohort.unknown",find:({scope:e,policy:t,declaration:n,resolution:o})=>{if(!e.release||n.kind!=="read")return[]
const{cohorts:r}=n.declaration
const a=[...t.cohorts.keys()]
const s=unknown("policy",r.filter(e=>!t.cohorts.has(e)),a)
if(o?.ok!==true)return s
const{unknownCohorts:i,knownCohorts:c}=o.value
return[...s,...unknown("inventory",i,c)]},findAtGate:({members:e,cohort:t})=>e.ok&&e.value.unknownCohorts.length>0?unknown("inventory",[t],e.value.knownCohorts):[],describe:({where:e,names:t,known:n},{release:o})=>({title:`${(0,a.LS)(t.length,"declared cohort is","declared cohorts are")} not known to the ${e}`,expected:r.cv`cohorts that the ${(0,r.aL)(e)} knows: ${(0,r.p_)(n,12)}`,observed:t.map(({name:e,nearest:t,several:n})=>{if(n!==void 0)return r.cv`${e}; did you mean ${(0,r.p_)(n)}?`
return t===null?r.cv`${e}`:r.cv`${e}; did you mean ${t}?`}),next:e==="policy"?correctNames(t,o):i.TH`Correct the name in the policy or in the inventory, or give the cohort a ${"select"} in the policy.`}),when:{deny:"a declared cohort is not in the policy, or has no `select` and is not in the inventory; the nearest name is given"},fix:"Correct the name, or add the cohort to the policy in a pull request of its own."})
function unknown(e,t,n){const r=t.map(e=>{const t=severalIn(e,n)
return t.length>1?{name:e,nearest:null,several:t}:{name:e,nearest:(0,o.pA)(e,n)??null}})
return t.length===0?[]:[{code:"cohort.unknown",effect:"deny",where:e,known:n,names:r}]}const h=/\s+(?:and|und|et|or|plus)\s+|\s*[&+;/|]\s*|\s+/iu
function severalIn(e,t){const n=e.split(h).filter(e=>e!=="")
const r=n.map(e=>t.includes(e)?e:(0,o.pA)(e,t))
const a=r.filter(e=>e!==void 0)
return a.length<n.length?[]:[...new Set(a)]}function correctNames(e,t){const n=new Map(e.map(({name:e,nearest:t,several:n})=>[e,n??(t===null?[]:[t])]))
const o=t?.declaration.kind==="read"?t.declaration.declaration.cohorts:[...n.keys()]
if([...n.values()].some(e=>e.length===0))return i.TH`Name cohorts of the policy in the declaration (several are separated by commas), or add the cohort to the policy in a pull request of its own.`
const a=o.flatMap(e=>n.get(e)??[e])
return(0,c.S6)((0,r.aL)("If this is what you mean, correct the declaration. "),[...new Set(a)],t)}const d=8
const u=(0,i.E8)({code:"cohort.empty",find:({scope:e,policy:t,declaration:n,resolution:o})=>e.release&&n.kind==="read"&&o?.ok===true?emptyIn(o.value,n.declaration.cohorts,t):null,findAtGate:({members:e,cohort:t,policy:n})=>e.ok?emptyIn(e.value,[t],n):null,describe:({cohorts:e,statuses:t,found:n})=>({title:"The release targets no site at all",expected:r.cv`at least one site of ${(0,r.p_)(e)} with status ${(0,r.p_)(t)}`,observed:n.length===0?[(0,r.aL)("no site")]:n.map(([e,t])=>r.cv`${(0,r.aL)((0,a.LS)(t,"site"))} with status ${e}`),next:n.length===0?i.TH`A release must target at least one site. Compare the declared cohorts, their ${"select"} in the policy and that of the manifest with the inventory: an attribute or a value may be misspelt.`:n.every(([e])=>e===s.u)?i.TH`The inventory tells no status of them: have it do so as ${"status"} (a column, a field, or ${"inventory.site.status"} of a mapping; in small letters). Where sites have none, add ${s.u} to ${"releases.statuses"} in the policy.`:i.TH`If releases may reach one of these statuses, add it to ${"releases.statuses"} in the policy, in a pull request of its own. Otherwise correct the sites in the inventory, or the declaration.`}),when:{deny:"the release targets no site at all"},fix:"Check the declared cohorts, and `select` in the policy and in the manifest, against the inventory. Where the sites have another status, the finding names it: add it to `releases.statuses`, or correct the sites."})
function emptyIn({targets:e,statuses:t},n,o){if(e.length>0)return null
const r=[...t].slice(0,d)
return{code:"cohort.empty",effect:"deny",cohorts:n,statuses:o.releases.statuses,found:r}}const f=siteCode({code:"cohort.ambiguous",kind:"ambiguous",atGate:true,title:(e,t)=>`${e} ${t?"is":"are"} in two cohorts that exclude each other`,expected:()=>(0,r.aL)("every site in at most one cohort of a dimension"),group:({reasons:e})=>e,observed:e=>r.cv`in ${(0,r.p_)(e)} at once`,next:()=>i.TH`Correct the sites in the inventory, or the ${"select"} of these cohorts in the policy.`,when:{deny:"a targeted site is in two cohorts of one dimension"},fix:"Correct the site in the inventory, or the `select` of these cohorts in the policy."})
var p=n(4431)
function catalogueOf(e){const t=new Map(e.map(({code:e},t)=>[e,t]))
const rank=n=>t.get(n.code)??e.length
return{find:t=>e.flatMap(e=>e.find(t)),findAtGate:t=>e.flatMap(e=>e.findAtGate(t)),findAtVerify:t=>e.flatMap(e=>e.findAtVerify(t)),describe:(t,n)=>{const o=e[rank(t)]?.describe(t,n)??null
if(o===null)throw new Error(`no code describes ${t.code}`)
return o},inReadingOrder:e=>e.toSorted((e,t)=>p.tQ.indexOf(e.effect)-p.tQ.indexOf(t.effect)||rank(e)-rank(t))}}var m=n(4979)
var v=n(1919)
const g=(0,i.E8)({code:"approval.vetoed",find:({approvals:{vetoes:e}})=>e.length===0?[]:[{code:"approval.vetoed",effect:"hold",vetoes:e}],describe:({vetoes:e})=>({title:`${(0,a.LS)(e.length,"owner has","owners have")} requested changes or rejected`,expected:(0,r.aL)("no request for changes and no rejection by an owner"),observed:e.map(({login:e,cohorts:t})=>r.cv`${e}, an owner of ${(0,r.p_)(t)}`),next:i.TH`Settle it with ${(0,r.p_)(e.map(({login:e})=>e))}: an approval by the same person lifts the veto. If that person is away, a change of the policy can name other owners.`}),when:{hold:"an owner of an involved cohort (or a policy owner, where one must approve) has requested changes or rejected, and has not approved since"},fix:"Settle it with that person, whose approval lifts the veto. If the person is away, a change of the policy can name other owners."})
const y=(0,i.E8)({code:"approval.missing",find:({scope:e,declaration:t,approvals:n,changed:o})=>{const{needed:r,counted:a,unapproved:s}=n
const i=e.release?t.kind==="read"||t.kind==="unneeded":o.cohorts.length>0
if(!i)return[]
const c=a.filter(({cohorts:e})=>e.length>0).map(({login:e})=>e)
if(c.length>=r&&s.length===0)return[]
return[{code:"approval.missing",effect:"hold",needed:r,counted:c,without:s,eligible:askedFor(n),...(0,v.HR)(n)}]},describe:(e,{release:t})=>{const{needed:n,counted:o,without:s}=e
const i=n-o.length
return{title:i>0?`${(0,a.LS)(i,"more approval is","more approvals are")} needed (${o.length} of ${n} so far)`:`${(0,a.LS)(s.length,"cohort has","cohorts have")} no approval of an owner yet`,expected:r.cv`${wanted(n,t)}${t===null?(0,r.aL)(""):r.cv`, on the head commit ${t.pull.head.slice(0,12)}`}`,observed:[o.length===0?(0,r.aL)("no approval that counts"):r.cv`approved by ${(0,r.p_)(o)}`,...s.map(({cohort:e})=>r.cv`no owner of ${e} has approved`),...standingOf(t),...(0,v.Bw)(e)],next:(0,v.cs)(whoMay(e,t),(0,v.Jg)(t?.involved.cohorts??[],t),t?.pull??null,e)}},when:{hold:"fewer approvals count than are needed, or an involved cohort has none by one of its owners"},fix:"Ask the owners named in the report for an approving review on the head commit, or for a comment `/cohort approve <cohorts> <digest>`. What counts is in [approvals.md](approvals.md). A commit whose e-mail address belongs to no GitHub account costs one more approval: commit with an address of your account."})
function standingOf(e){const t=e?.changed.cohorts??[]
return t.length===0?[]:[r.cv`it changes which release manifests apply to ${(0,r.p_)(t)}`]}function wanted(e,t){const[n,...o]=t?.involved.cohorts??[]
const a=n!==void 0&&o.length===0
if(e<=1)return a?r.cv`approval by 1 owner of ${n}`:(0,r.aL)("approval by an owner of every involved cohort")
return r.cv`approvals by ${e} different people, ${a?r.cv`at least one of them an owner of ${n}`:(0,r.aL)("among them an owner of every involved cohort")}`}function askedFor({eligible:e,unapproved:t}){const n=e.filter(({cohort:e})=>e!=="policy")
const o=n.filter(({cohort:e})=>t.some(t=>t.cohort===e))
return o.length>0?o:n.filter(v.ZA)}function whoMay({eligible:e,without:t},n){if(t.length===0){const t=[...new Set(e.flatMap(e=>e.owners.map(m.n4)))]
return t.length===0?(0,r.aL)("one more owner of an involved cohort"):r.cv`one more owner of an involved cohort: ${(0,r.gP)(t)}`}return(0,v.Q5)(e,(n?.involved.cohorts.length??2)>1)}var w=n(6396)
const b=(0,i.E8)({code:"declaration.invalid",find:({scope:e,declaration:t})=>e.release&&t.kind==="invalid"?[{code:"declaration.invalid",effect:"deny",problems:t.problems}]:[],describe:({problems:e},{release:t})=>({title:`The declaration has ${(0,a.LS)(e.length,"mistake")}`,expected:(0,r.aL)("a declaration without mistakes, because nothing in it is guessed"),observed:e.map(i.BJ),next:t?.pull.state==="merged"?mergedNext(e,t):invalidNext(e)}),when:{deny:"a trailer, a label or the manifest cannot be read; all problems are listed"},fix:"Correct what is listed. No part of a declaration with a mistake is guessed."})
function mergedNext(e,{policy:t,scope:n}){const o=e.some(({paste:e})=>e?.into==="manifest")
if(!o||n.manifests.length>0)return invalidNext(e)
return(0,m.VM)(t).length>1?(0,i.K2)(r.cv`It is merged, so no manifest can be added to it. If it is meant for every cohort, say so in its description, and have it approved again:`,(0,c.Ue)(["all"])):i.TH`It is merged, so no manifest can be added to it. Take the conditions out of its description, put them into a manifest in a pull request of its own, and have this one approved again.`}function invalidNext(e){const t=e.flatMap(({paste:e})=>e===void 0?[]:[e])
const n=t.find(e=>e.into==="manifest")
const o=t.flatMap(e=>e.into==="description"?e.lines:[])
if(n!==void 0)return(0,i.K2)(r.cv`Put the declaration into a release manifest of this pull request, ${n.path}, and take its lines out of the description:`,...n.lines.map(e=>r.n8`${e}`))
return(0,i.u_)((0,r.aL)("the declaration"),e,o.map(e=>r.n8`${e}`))}const k=(0,i.E8)({code:"declaration.conflict",find:({scope:e,declaration:t})=>e.release&&t.kind==="conflict"?[{code:"declaration.conflict",effect:"deny",conflicts:t.conflicts}]:[],describe:({conflicts:e})=>({title:`The sources of the declaration disagree in ${(0,a.LS)(e.length,"point")}`,expected:(0,r.aL)("a description, labels and a release manifest that agree, and at most one manifest"),observed:e.map(({part:e,said:t})=>r.cv`${e}: ${(0,r.fj)(t.map(({source:e,value:t})=>r.cv`${(0,r.aL)(w.H.find(({name:t})=>t===e)?.says??e)} ${t}`),"; ",6)}`),next:i.TH`Make the sources agree, or declare in only one of them.`}),when:{deny:"two sources disagree, or the diff has more than one release manifest"},fix:"Make the sources agree, or declare in only one of them."})
const $=(0,i.E8)({code:"declaration.missing",find:({scope:e,declaration:t})=>e.release&&t.kind==="missing"?[{code:"declaration.missing",effect:"deny",nearMiss:t.nearMiss}]:[],describe:({nearMiss:e},{release:t})=>{const n=t===null?[]:[...t.scope.reach.keys()]
const o=t===null?[]:[...t.policy.cohorts.keys()]
return{title:e===null?"The pull request does not say which cohort it is for":"The trailer that names the cohort is misspelt",expected:r.cv`a declaration of the target cohorts: a ${"Target-Cohort"} line in the description, a ${"cohort:<name>"} label, or a release manifest`,observed:[e===null?(0,r.aL)("no declaration"):r.cv`no ${"Target-Cohort"} line, but one that comes close: ${e.written}`,...n.length>0?[r.cv`the changed paths reach ${(0,r.p_)(n)}`]:[]],next:missingNext(e,n,o,t)}},when:{deny:"neither the description nor labels nor a release manifest names a cohort"},fix:"Add a line `Target-Cohort: <cohort>` to the description. A bot may set the label `cohort:all`. See [declarations.md](declarations.md)."})
function missingNext(e,t,n,o){if(e!==null)return(0,i.K2)((0,r.aL)("Write this line instead, as plain text in a paragraph of its own:"),r.n8`${e.line}`)
const[a,...s]=t.length>0?t:n
if(a!==void 0&&(s.length===0||t.length>0)){const e=t.length>0?"the changed paths reach these cohorts":"it is the only cohort of the policy"
const n=[a,...s]
return o!==null&&(0,c.gl)(n,o)?(0,c.S6)(r.cv`Declare the cohorts (${(0,r.aL)(e)}; change them if you mean others). `,n,o):(0,i.K2)(r.cv`Add this line to the description, in a paragraph of its own (${(0,r.aL)(e)}; change it if you mean others):`,(0,c.Ue)(n))}return(0,i.K2)(n.length===0?(0,r.aL)("Add this line to the description, in a paragraph of its own, with the cohort you mean:"):r.cv`Add this line to the description, in a paragraph of its own, with one or more of ${(0,r.p_)(n,8)} (separated by commas):`,"Target-Cohort: <cohort>")}var x=n(3061)
const L=(0,i.E8)({code:"declaration.change",find:({scope:e,declaration:t,policy:{releases:n}})=>{const{change:o}=n
if(!e.release||t.kind!=="read"||o===null)return[]
const{change:r}=t.declaration
return r!==null&&new RegExp(`^(?:${o})$`,"u").test(r)?[]:[{code:"declaration.change",effect:"deny",change:r,pattern:o}]},describe:({change:e,pattern:t})=>({title:e===null?"The declaration gives no change number":"The change number is not one of the policy",expected:r.cv`a change number of the pattern ${t}, as the policy says in ${"releases.change"}`,observed:[e===null?(0,r.aL)("none"):r.cv`${e}`],next:i.TH`Add the number to the declaration: a line ${"Change: <number>"} below ${"Target-Cohort"}, or ${"change"} in the release manifest.`}),when:{deny:"the policy asks for a change number, and the declaration gives none or one of another pattern"},fix:"Add the line `Change: <number>` to the declaration, or `change` to the release manifest."})
const M=(0,i.E8)({code:"declaration.expectation",find:({scope:e,declaration:t,resolution:n})=>{if(!e.release||t.kind!=="read"||n?.ok!==true)return[]
const{expect:o}=t.declaration
const r=n.value.targets.length
return o!==null&&(r<o.min||r>o.max)?[{code:"declaration.expectation",effect:"deny",expect:o,targeted:r}]:[]},describe:({expect:e,targeted:t},{release:n})=>({title:`The release targets ${(0,a.LS)(t,"site")}, ${t>e.max?"more":"fewer"} than expected`,expected:r.cv`${(0,r.aL)(e.min===1&&e.max===1?"1 site":`${(0,x.Tp)(e)} sites`)}, as declared by ${"Expect-Sites"}`,observed:[r.cv`${(0,r.aL)((0,a.LS)(t,"site"))} targeted`],next:expectationNext(t,n)}),when:{deny:"the number of targeted sites is outside `Expect-Sites`"},fix:"Find out why the number differs from what was expected, in the table of cohorts. Only then change the number."})
function expectationNext(e,t){const n=t?.resolution?.ok===true?t.resolution.value.violations.length:0
if(n>0||e===0)return i.TH`Then compare the number of sites again: what you correct before changes it.`
const o=r.cv`Find out why the number differs: compare the cohorts in the table with what you meant to reach. If ${e} is right, correct the declaration`
const a=t?.declaration.kind==="read"?t.declaration.saidBy.expect:[]
const[s="the release manifest"]=t?.scope.manifests??[]
if(!a.includes("manifest"))return(0,i.K2)(r.cv`${o}:`,r.n8`Expect-Sites: ${e}`)
return a.includes("body")?(0,i.K2)(r.cv`${o}, in the description and in ${s}:`,r.n8`Expect-Sites: ${e}`,r.n8`expect: ${e}`):(0,i.K2)(r.cv`${o}, in ${s}:`,r.n8`expect: ${e}`)}var C=n(491)
var S=n(3806)
function failureCode(e){const hasCode=t=>t.code===e.code
const find=e=>e===null||e.ok||!hasCode(e.error)?[]:[{...e.error,effect:"error"}]
return(0,i.E8)({code:e.code,find:({resolution:e})=>find(e),findAtGate:({members:e})=>find(e),describe:(t,n)=>({title:e.title,expected:r.cv`${t.expected} (asked for: ${t.asked})`,observed:[r.cv`${t.observed}`],next:e.next(t,n)}),when:e.when,fix:e.fix})}function isRefused({observed:e}){return/\b(?:401|403|forbidden|unauthori[sz]ed|not accessible)\b/i.test(e)}function afterLimit(e){return i.TH`Wait until the limit has ended, then ${(0,i.TG)(e)}. All workflows of the repository share the limit.`}const T="write `/cohort recheck` in a comment on the pull request (at the gate: run the deploy job again)"
const O={check:["permissions:","  contents: read","  pull-requests: write","  checks: write"],gate:["permissions:","  contents: read","  pull-requests: read","  deployments: read","  actions: read"]}
function nextOf(e,t){return t.at==="clone"?nextInClone(e,t):nextInJob(e,t,O[t.at])}function nextInClone(e,t){const{reason:n,needs:o}=e
if(n==="limit"||n==="too-large")return i.TH`Wait for a while, then ${(0,i.TG)(t)}.`
if(o===void 0&&n===void 0&&!isRefused(e)&&!isAboutTeams(e))return i.TH`${(0,i.L5)(t)}. If the problem persists, see whether GitHub has an incident (${"githubstatus.com"}).`
const a=isAboutTeams(e)?(0,r.aL)("the members of teams"):(0,r.aL)("the repository")
return i.TH`Use a token that can read ${a}: log in with ${"gh auth login"}, or put one in ${"GITHUB_TOKEN"}. Then ${(0,i.TG)(t)}.`}function isAboutTeams({needs:e,asked:t}){return e==="members: read"||/\/teams\/|\bteams?\b/i.test(t)}function nextInJob(e,t,n){if(e.needs==="merge-queues: read")return(0,i.K2)(r.cv`Give the action the token of an app with the right ${"Merge queues: read"}, as input ${"members-token"} (the token of a workflow cannot have it):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
if(isAboutTeams(e))return(0,i.K2)(r.cv`Give the action a token that may read the members of teams, as input ${"members-token"} (the token of a workflow may not):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
switch(e.reason??null){case"limit":return afterLimit(t)
case"too-large":return i.TH`GitHub ended the query because it cost too much: ${(0,i.TG)(t)}. If the problem persists, the pull request has more commits, comments and edits than GitHub can list.`
case"unauthorized":return i.TH`Give the action a valid token as input ${"github-token"}, or leave the input out to use the job's own. GitHub does not accept the present one: it is mistyped or has expired.`
case"forbidden":return forbidden(e,t,n)
case"absent":return/^pull request #\d+$/.test(e.asked)?i.TH`The token cannot see ${e.asked}. If it is archived, unarchive it. Then ${(0,i.TG)(t)}.`:forbidden(e,t,n)
case"too-far":case null:return isRefused(e)?forbidden(e,t,n):(0,i.K2)(r.cv`${(0,i.L5)(t)}. If the problem persists, see whether GitHub has an incident (${"githubstatus.com"}), and whether the job has these permissions:`,...n)}}function forbidden({needs:e},t,n){return e===void 0?(0,i.K2)(r.cv`Give the job these permissions in the workflow file, then ${(0,i.TG)(t)}:`,...n):(0,i.K2)(r.cv`Add this permission to those of the job in the workflow file, then ${(0,i.TG)(t)}:`,"permissions:",`  ${e}`)}const A=failureCode({code:"evidence.unavailable",title:"GitHub did not answer a question that the judgement needs",next:nextOf,when:{error:"GitHub did not answer a question that the judgement needs, or not in the documented shape"},fix:`Where a limit of the hour is reached, wait for its end; where an archived pull request is named, unarchive it. Else look at the permissions of the job (\`contents: read\`, \`pull-requests: write\`, \`checks: write\`; at the gate \`contents\`, \`pull-requests\`, \`deployments\` and \`actions: read\`), then ${T}. After a push, the run of the newer head judges.`})
const q=failureCode({code:"evidence.truncated",title:"GitHub returned an incomplete list",next:(e,t)=>{const{at:n,release:o,gate:a}=t
return e.reason==="too-far"?(0,i.K2)(r.cv`So many commits are never read. Start over: in a pull request that a policy owner approves, copy the policy to another path, and give it as ${"policy-path"} to every step of cohort-guard. Whoever approves it answers for what came before, which the gate then takes for history:`,"policy-path: .github/cohort-guard-2.yml"):e.asked===C.L?i.TH`A job may have spelt the environment otherwise, and too many deployments came since to look. Delete inactive ones of other environments, such as previews (${"DELETE /repos/{owner}/{repo}/deployments/{id}"}), then ${(0,i.TG)(t)}.`:n==="gate"||o?.pull.state==="merged"?(0,i.K2)(r.cv`GitHub does not list all of ${e.asked}, so it cannot be judged. Give this environment a ${"baseline"} in the policy, at the commit to deploy, in a pull request with the approvals of a release across cohorts, a policy owner and an owner of the cohort among them: they then answer for everything up to it.`,(0,S.G)(a)):i.TH`Split the pull request into smaller ones: GitHub does not list all of ${e.asked}, and what is not listed cannot be judged.`},when:{error:"a list ended before GitHub's own count of it"},fix:"Split the pull request into smaller ones: what GitHub does not list cannot be judged. At the gate: give the environment a `baseline` in the policy, at the commit to deploy. Where more than 10,000 commits lie between: copy the policy to another path, with which its history begins anew. Where deployments of the repository are too many: delete inactive ones."})
const j=(0,i.E8)({code:"gate.unreviewed",findAtGate:({unreviewed:e})=>e.length===0?[]:[{code:"gate.unreviewed",effect:"deny",items:e}],describe:({items:e},{gate:t})=>{const of=t=>e.filter(e=>e.kind===t).map(e=>e.id)
const[n,o,s]=[of("commit"),of("merge"),of("path")]
return{title:`${(0,a.LS)(e.length,"change")} since the baseline ${e.length===1?"comes":"come"} from no merged pull request`,expected:r.cv`every commit and every changed path from a merged pull request, and merge commits that GitHub signed`,observed:[...n.length>0?[r.cv`${(0,r.aL)((0,a.LS)(n.length,"commit"))} of no merged pull request: ${(0,r.fj)(n.map(r.rd),", ",3)}`]:[],...strayPulls(e).map(({pull:e,branch:t})=>r.cv`${(0,r.N4)(e)} was merged into ${t}, no release branch: give a layer of a stack the release branch as base before it is merged`),...o.length>0?[r.cv`${(0,r.aL)((0,a.LS)(o.length,"merge commit"))} that GitHub did not sign: ${(0,r.fj)(o.map(r.rd),", ",3)}`]:[],...s.length>0?[r.cv`${(0,r.aL)((0,a.LS)(s.length,"path"))} changed by no pull request: ${(0,r.p_)(s)}`]:[]],next:unreviewedNext([...n,...o],s,t)}},when:{deny:"a commit or a changed path since the baseline comes from no merged pull request, or a merge commit is not one that GitHub made"},fix:"Give the environment a `baseline` in the policy, in a pull request: its approvers answer for the commits. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of the cohort. Where a pull request is named that went into another branch: change the base of such a layer to the release branch before it is merged. Where only paths are named, `git log -m --first-parent --name-only` shows which commit carried them."})
function strayPulls(e){const t=e.flatMap(({into:e})=>e===void 0?[]:[[e.pull,e]])
return[...new Map(t).values()].slice(0,3)}function unreviewedNext(e,t,n){if(e.length>0)return(0,S.u3)((0,r.aL)(e.length===1?"this commit":"these commits"),n)
return(0,i.K2)(r.cv`Undo the changes of ${(0,r.p_)(t)} in a pull request (a merge can carry more than its pull request; ${"git log -m --first-parent --name-only"} shows the commits). Or give this environment a ${"baseline"} in the policy:`,(0,S.G)(n))}const P="the default branch"
const I=(0,i.E8)({code:"gate.not-on-branch",findAtGate:({branch:e,commit:t,policy:n})=>e===null?{code:"gate.not-on-branch",effect:"deny",commit:t,branches:n.releases.branches??[P]}:null,describe:({commit:e,branches:t})=>{const n=(0,r.fj)(t.map(e=>e===P?(0,r.aL)(e):r.cv`${e}`)," or ")
return{title:"The commit is on no release branch",expected:r.cv`a commit on ${n}`,observed:[r.cv`${(0,r.rd)(e)}, which is on none`],next:i.TH`Bring the change to ${n} in a pull request (merge the branch, or cherry-pick the commit). Then run the deploy job at the tip of that branch.`}},when:{deny:"the commit of the run is on none of `releases.branches`"},fix:"Bring the change onto a release branch by a pull request (merge the branch, or cherry-pick the commit), and run the deploy job there."})
const _=(0,i.E8)({code:"gate.baseline-unproven",findAtGate:({policy:e,cohort:t,environment:n})=>(0,m.Zw)(e,t,n)===null?[{code:"gate.baseline-unproven",effect:"warn",environment:n}]:[],describe:({environment:e})=>({title:"Anyone with write access can fake the baseline: the policy names no deploy job",expected:r.cv`a policy that names the job that deploys to ${e}`,observed:[r.cv`no job, so a deployment of ${e} by any workflow counts as the baseline, and a false one hides commits`],next:(0,i.K2)(r.cv`Name the deploy job in the policy, under ${"environments"} of the cohort (this alone does not close the gate):`,r.n8`- { name: ${(0,S.ls)(e)}, job: "<workflow file>/<job name>" }`)}),when:{warn:"the policy names no job for the environment, so anyone with write access can fake the baseline"},fix:'Name the job in the policy, as workflow file and job name: `environments: [{ name: production-rp, job: "deploy.yml/deploy (rp)" }]`.'})
var N=n(7457)
var H=n(9621)
var E=n(2676)
var B=n(5683)
var G=n(2258)
var F=n(5028)
var R=n(54)
var z=n(5221)
var K=n(2922)
function isEmergency({risk:e}){return e?.emergency!==null&&e?.emergency!==void 0&&(0,z.vo)(e.emergency)}function emergencyUsed(e){return(0,i.E8)({code:"emergency.used",find:({risk:e,policy:t})=>(e?.past??[]).map(n=>usedThen(n,frozenThen(n,t,e))),findAtGate:t=>{const{risk:n}=t
const o=n?.emergency??null
const r=o===null||!(0,z.vo)(o)?[]:[usedNow(o,t.cohort,e(t))]
return[...r,...(n?.past??[]).map(n=>usedThen(n,liftedThen(n,t,e)))]},describe:({number:e,cohort:t,approvals:n,lifted:o,past:a})=>({title:a===null?"An emergency is declared: freezes, bake time and limits do not hold this deployment back":a.deployed===null?"An emergency was declared for what is released here":"What is released here was deployed in an emergency before",expected:(0,r.aL)("a deployment outside of freezes, after its bake time and within its limits"),observed:[...a===null?[]:[describePast(a,t)],r.cv`lifted: ${o.length===0?(0,r.aL)(a===null?"nothing that is there now":"what the record of that gate says"):(0,r.p_)(o)}`,...n.map(({login:e,reason:t})=>r.cv`${e}: ${t}`)],next:i.TH`Look afterwards at what was deployed, and at the comments on ${(0,r.h3)(e)}.`}),when:{warn:"enough approvers of emergencies have let this very deployment through freezes, bake time or limits, or an earlier deployment of a release that is in the range"},fix:"Nothing for the deployment. Look afterwards at what was deployed, who said so and why."})}function usedNow({number:e,counted:t},n,o){return{code:"emergency.used",effect:"warn",number:e,cohort:n,approvals:t,lifted:o,past:null}}function usedThen({number:e,cohort:t,approvals:n,at:o,deployed:r},a){return{code:"emergency.used",effect:"warn",number:e,cohort:t,approvals:n,lifted:a,past:{at:o,deployed:r}}}function describePast({at:e,deployed:t},n){const o=r.cv`for ${n}, at ${(0,G.HZ)(e)}`
return t===null?o:r.cv`${o}: ${(0,r.rd)(t.commit)} was deployed to ${t.environment}`}function liftedThen(e,t,n){const{risk:o,environment:r,policy:a}=t
if(o===null)return[]
const s=frozenThen(e,a,o)
if(e.deployed?.environment!==r)return s
const i=n({...t,risk:{...o,now:e.at}})
return[...new Set([...i.filter(e=>!e.startsWith("freeze.")),...s])]}function frozenThen({cohort:e,at:t},n,o){if(o===null)return[]
const r=(0,B._1)(n.freezes,e)
return[...(0,B.Ef)(r,o.calendars,t).length>0?["freeze.active"]:[],...(0,B.p0)(r,o.calendars).some(({end:e})=>e<=t)?["freeze.ended"]:[]]}function orEmergency(e,t){const n=t?.policy.emergency??null
const o=t===null?null:(0,F.FI)(t)
const s=(t?.releases??[]).flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const c=(0,z.sx)(s)
if(t===null||n===null||o===null||c===null)return e
const l=(0,r.aL)((0,a.LS)(n.approvals,"person","different people"))
return(0,i.K2)(r.cv`${e.say} In an emergency: a comment with this line on ${(0,r.h3)(c.number)} by ${l} of ${(0,r.gP)(n.approvers.map(m.n4))}, none of whom contributed to what is deployed, each with a reason of at least ${z.Qt} characters:`,...e.lines,`/cohort emergency ${(0,K.g)(t.cohort,400)} ${o.slice(0,R.Y)} because <reason>`)}const D=(0,i.E8)({code:"freeze.active",findAtGate:e=>{const{risk:t}=e
const n=(0,E.gA)(e)
const o=t===null||isEmergency(e)?[]:(0,B.Ef)(n,t.calendars,t.now)
return t===null||o.length===0?[]:[{code:"freeze.active",effect:"hold",windows:o,free:(0,B.FP)(n,t.calendars,t.now)}]},describe:({windows:e,free:t},{gate:n})=>({title:"A freeze is active: nothing is deployed now",expected:(0,r.aL)("a time in which no freeze of this cohort is active"),observed:e.map(e=>r.cv`${nameOf(e)} until ${when(e.end,e.freeze)}`),next:orEmergency(t===null?i.TH`The freezes of the policy follow one another without an end. Change them in a pull request.`:i.TH`Run the deploy job again at ${(0,G.HZ)(t)} or later. A rollback passes freezes, and so does a deployment without a release.`,n)}),when:{hold:"a freeze of the policy is active for the cohort"},fix:"Run the deploy job again when the freeze is over; the report and the output `until` say when. A rollback passes freezes, and so does a deployment without a release."})
const W=(0,i.E8)({code:"freeze.ended",findAtGate:e=>{const t=isEmergency(e)?[]:endsBefore((0,E.gA)(e),e.risk,0)
return t.length===0?[]:[{code:"freeze.ended",effect:"error",ends:t}]},describe:({ends:e},{gate:t})=>({title:"A calendar of freezes has ended: which days are frozen is not known",expected:(0,r.aL)("a file of days that reaches beyond today"),observed:e.map(e=>r.cv`${e.freeze.name}: ${e.path} ends on ${(0,H.Ac)(e.until)}`),next:orEmergency(extend(e),t)}),when:{error:"a file of days that a freeze of the cohort names has ended"},fix:"Add the days that follow and a later `until` to the file, in a pull request that policy owners approve."})
const Y=(0,i.E8)({code:"freeze.soon",find:({risk:e,policy:t,scope:n,involved:o})=>{const r=t.freezes.filter(e=>o.cohorts.some(t=>(0,B._1)([e],t).length>0))
return n.release&&e!==null?found(noticesOf(r,e)):[]},findAtGate:e=>{const{risk:t}=e
const n=(0,E.gA)(e)
return t===null?[]:found(noticesOf(n,t).filter(({kind:e})=>e==="next"||e==="ending"))},describe:({notices:e})=>{const t=e.flatMap(e=>"end"in e?[e.end]:[])
return{title:e.some(({kind:e})=>e==="active")?"The gate is closed by a freeze":"A freeze is near",expected:(0,r.aL)("to be known before the release is deployed"),observed:e.map(describeNotice),next:t.length>0?extend(t):i.TH`Nothing: this does not hold up the merge.`}},when:{warn:"a freeze is active or begins within a day (check), or a file of days ends within 60 days or cannot be read"},fix:"Nothing, where a freeze is near: it holds up the deployment and not the merge. Where a file of days ends, add the days that follow and a later `until`."})
function found(e){return e.length===0?[]:[{code:"freeze.soon",effect:"warn",notices:e}]}function noticesOf(e,t){const{now:n,calendars:o,unreadable:r}=t
const a=endsBefore(e,t,0)
const s=e.flatMap(({when:e})=>e.kind==="dates"?[e.path]:[])
return[...(0,B.Ef)(e,o,n).map(e=>({kind:"active",window:e})),...(0,B.zX)(e,o,n,B.D4).map(e=>({kind:"next",window:e})),...a.map(e=>({kind:"ended",end:e})),...endsBefore(e,t,B.cJ).filter(e=>e.end>n).map(e=>({kind:"ending",end:e})),...r.filter(({path:e})=>s.includes(e)).map(({path:e})=>({kind:"unreadable",path:e}))]}function endsBefore(e,t,n){return t===null?[]:(0,B.p0)(e,t.calendars).filter(({end:e})=>e<=t.now+n)}function describeNotice(e){switch(e.kind){case"active":return r.cv`${nameOf(e.window)} is active until ${when(e.window.end,e.window.freeze)}`
case"next":return r.cv`${nameOf(e.window)} begins on ${when(e.window.start,e.window.freeze)}`
case"ended":return r.cv`${e.end.path} has ended on ${(0,H.Ac)(e.end.until)}: the gate is closed`
case"ending":return r.cv`${e.end.path} ends on ${(0,H.Ac)(e.end.until)}: from then on the gate is closed`
case"unreadable":return r.cv`${e.path} cannot be read: the gate is closed`}}function nameOf({freeze:e,day:t}){return t===null?r.cv`${e.name}`:r.cv`${e.name} (${t})`}function when(e,{zone:t}){return r.cv`${(0,G.PP)(e,t)} ${t} (${(0,G.HZ)(e)})`}function extend(e){const t=[...new Set(e.map(({path:e})=>e))]
return i.TH`Add the days that follow, and a later ${"until"} as its last line, to ${(0,r.p_)(t)} in a pull request that policy owners approve.`}var U=n(5817)
const V="workflow_run"
const J=(0,i.E8)({code:"gate.another-commit",findAtGate:({commit:e,elsewhere:t})=>t.length===0?null:{code:"gate.another-commit",effect:t.some(({source:e})=>e===V)?"deny":"warn",commit:e,elsewhere:t},describe:({effect:e,commit:t,elsewhere:n})=>({title:e==="deny"?"The run was started for another commit than the one that is judged":"An input of the run names another commit, tag or branch",expected:r.cv`nothing to be deployed but ${(0,r.rd)(t)}, the commit of the run`,observed:n.map(({source:e,value:t})=>r.cv`${e}: ${t}`),next:e==="deny"?i.TH`A workflow that another one starts runs at the tip of the default branch. Deploy in the workflow that was pushed, or start this one at the commit itself.`:i.TH`Make sure that the deploy step takes ${(0,r.rd)(t)}, the commit of the run. To deploy another commit, start the run at the branch or tag that has it. This alone does not close the gate.`}),when:{deny:"the run was started by another workflow (`workflow_run`), for another commit than its own",warn:"an input of the run looks like another commit, tag or branch than its own"},fix:"What is judged is the commit of the run. Start the run at the commit that is to be deployed, and let the deploy step take `github.sha`."})
const Q=(0,i.E8)({code:"gate.rolled-back",findAtGate:({rolledBack:e,environment:t})=>e===null?[]:[{code:"gate.rolled-back",effect:"warn",environment:t,from:e}],describe:({environment:e,from:t})=>({title:"The commit contains one that the environment was rolled back from",expected:r.cv`no commit that ${e} was rolled back from`,observed:[r.cv`${(0,r.rd)(t)}, deployed before the last deployment and contained in this commit`],next:i.TH`This deployment brings back a change that was rolled back. If its fault is still there, first revert it in a pull request. This alone does not close the gate.`}),when:{warn:"the commit contains one that was deployed and then rolled back"},fix:"If the fault is still in it, revert it in a pull request first. Otherwise there is nothing to do."})
const Z=(0,i.E8)({code:"gate.baseline-aging",findAtGate:({baseline:e,now:t,retentionDays:n,environment:o})=>{const r=e?.deployedAt??null
if(r===null||n===null)return[]
const a=Math.floor((Date.parse(t)-Date.parse(r))/U.d_)
return a*3<=n*2?[]:[{code:"gate.baseline-aging",effect:"warn",environment:o,days:a,retention:n}]},describe:({environment:e,days:t,retention:n})=>({title:`The deployment that proves the baseline is ${(0,a.LS)(t,"day")} old`,expected:r.cv`a deployment of ${e} within two thirds of the ${(0,r.aL)((0,a.LS)(n,"day"))} for which the repository keeps its runs`,observed:[(0,r.aL)((0,a.LS)(t,"day"))],next:i.TH`This alone does not close the gate. Deploy before GitHub deletes the run: after that every release since the first policy is judged again.`}),when:{warn:"the baseline's run is older than two thirds of the repository's retention"},fix:"Deploy again before GitHub forgets the run, or lengthen the retention of the repository. After that, a `baseline` in the policy is the way out."})
const X=(0,i.E8)({code:"input.invalid",describe:({problems:e})=>({title:`${(0,a.LS)(e.length,"input is","inputs are")} invalid`,expected:(0,r.aL)("valid inputs"),observed:e.map(i.BJ),next:(0,i.u_)(r.cv`the inputs under ${"with:"} in the workflow file`,e)}),when:{error:"an input of the action, or the event it runs on, cannot be used; all problems are listed"},fix:"Correct the inputs under `with:` in the workflow file. An event that carries no pull request needs the input `pull-request`."})
const ee=(0,i.E8)({code:"internal",describe:({id:e},t)=>({title:"The judgement failed because of a bug in cohort-guard",expected:(0,r.aL)("a judgement"),observed:[r.cv`an internal error with id ${e}`],next:i.TH`${(0,i.L5)(t)}. If the problem persists, report the lines with id ${e} in the log of this run.`}),when:{error:"cohort-guard itself failed"},fix:"Run it again. If the problem persists, report the lines with the id of the finding; they are in the log when the run is repeated with debug logging."})
const keyOf=({key:e},t)=>`inventory.${e??t}`
const te=["path","branch","pushed-by"]
const inventory_nameOf=({key:e=""})=>e.replace(/^confirm\[\d+\]\./,"")
const isFile=e=>te.includes(inventory_nameOf(e))
const ne=failureCode({code:"inventory.unavailable",title:"The inventory gave no complete answer",next:(e,t)=>isFile(e)?nextOfFile(e,t):nextOfServer(e,t),when:{error:"the inventory gave no complete answer: refused, not found, too slow, a redirect to another origin; a file that is not there, or a branch that another account has pushed to"},fix:`401 or 403: set the input \`inventory-token\`, and \`inventory.auth\` in the policy. Else look at the key of the policy that the finding names, and ${T}.`})
function nextOfServer(e,t){if(t.at==="clone")return inventory_nextInClone(e,t)
if(inventory_nameOf(e)==="provider")return(0,i.K2)(r.cv`Have an earlier step of this job write the file, in a workflow of the default branch and outside the tree of the commit, and give its path as input ${"inventory-file"}:`,"inventory-file: ${{ runner.temp }}/sites.json")
if(inventory_nameOf(e)==="auth"||isRefused(e))return(0,i.K2)(r.cv`Give the action a token that the inventory accepts, as input ${"inventory-token"} (${keyOf(e,"auth")} in the policy says how it is sent). Then ${(0,i.TG)(t)}:`,"inventory-token: ${{ secrets.INVENTORY_TOKEN }}")
return i.TH`${(0,i.L5)(t)}. If the problem persists, check the inventory, and ${keyOf(e,"url")} in the policy.`}function inventory_nextInClone(e,t){if(inventory_nameOf(e)==="provider")return i.TH`Name the file that the step writes with ${"--inventory-file FILE"}.`
const n=inventory_nameOf(e)==="auth"||isRefused(e)
return(0,i.K2)(n?r.cv`Put a token that the inventory accepts in the variable ${i.lE} (${keyOf(e,"auth")} in the policy says how it is sent), then ${(0,i.TG)(t)}.`:r.cv`Check the inventory, and ${keyOf(e,"url")} in the policy. If it wants a token, put it in the variable ${i.lE}.`)}function nextOfFile(e,t){if(e.reason==="limit")return afterLimit(t)
if(isRefused(e))return(0,i.K2)(r.cv`Give the job this permission in the workflow file, then ${(0,i.TG)(t)}:`,"permissions:","  contents: read")
if(inventory_nameOf(e)==="pushed-by")return i.TH`Let the account of ${keyOf(e,"pushed-by")} delete the branch and create it again with the file, then ${(0,i.TG)(t)}. No other account may push to that branch.`
const n=r.cv`Check ${keyOf(e,"path")} in the policy, and the file that it names.`
return(0,i.K2)(t.at==="clone"?r.cv`${n} A file that is not merged yet, or lies elsewhere, is asked with ${"--inventory FILE"}.`:r.cv`${n} Then ${(0,i.TG)(t)}.`)}function correctFile(e,t){return i.TH`Correct ${e.asked}: found ${e.observed}, expected ${e.expected}. Then ${(0,i.TG)(t)}.`}const oe=failureCode({code:"inventory.malformed",title:"The answer of the inventory could not be read",next:(e,t)=>{if(isFile(e))return correctFile(e,t)
return e.key===void 0?i.TH`Send what was expected and found, below, to the maintainers of the inventory. When it is corrected, ${(0,i.TG)(t)}.`:i.TH`Correct ${keyOf(e,"url")} in the policy, in a pull request of its own, or the inventory. Then ${(0,i.TG)(t)}.`},when:{error:"an answer or the file is not in the documented shape, or not in that of the mapping"},fix:"Correct the file, the inventory, or the key of the policy that the finding names: it gives the place, what was expected and what was found. Nothing of the answer was used. The shapes are in [inventory.md](inventory.md)."})
const re=failureCode({code:"inventory.inconsistent",title:"The answer of the inventory contradicts itself",next:(e,t)=>{if(isFile(e))return correctFile(e,t)
return e.key===void 0?i.TH`${(0,i.L5)(t)}: the inventory may have changed while it was read. If the problem persists, send what was expected and found, below, to its maintainers.`:i.TH`${(0,i.L5)(t)}: the inventory may have changed while it was read. If the problem persists, check ${keyOf(e,"url")} in the policy, and how the inventory orders and counts its pages.`},when:{error:"pages or counts contradict each other: two snapshots, a total that is not reached, an id or a page twice, an `asOf` in the future, another list at the second reading"},fix:`The inventory may have changed while it was read: ${T}. If the problem persists, send the finding to its maintainers, or correct the key of the policy that it names. Correct a file at the place that the finding names.`})
const ae=failureCode({code:"inventory.stale",title:"The inventory is out of date",next:(e,t)=>i.TH`Refresh the inventory (a file: commit a newer one), then ${(0,i.TG)(t)}. ${keyOf(e,"max-age")} in the policy says how old it may be.`,when:{error:"the snapshot is older than `inventory.max-age`"},fix:`Refresh the inventory (a file: commit a newer one), then ${T}.`})
const se=failureCode({code:"inventory.unmapped",title:"The mapping of the inventory finds nothing",next:e=>i.TH`Correct ${keyOf(e,"site")} in the policy, in a pull request of its own: it names nothing that a site of this inventory has.`,when:{error:"an expression of the mapping gives nothing for every site"},fix:"Correct the expression that the finding names; it lists the keys that the first item has, and the nearest one."})
const ie=failureCode({code:"inventory.bounds",title:"The inventory has another size than the policy allows",next:e=>i.TH`See in the inventory whether sites are missing or too many. If this is the size it has now, write it as ${keyOf(e,"bounds")} in the policy, in a pull request of its own.`,when:{error:"the number of sites, in all or of a cohort, is outside `inventory.bounds`"},fix:"See in the inventory whether sites are missing or too many. If the estate has changed, change `inventory.bounds` in the policy."})
const findUncounted=({uncounted:e})=>e.length===0?[]:[{code:"inventory.uncounted",effect:"warn",missing:e}]
const ce=(0,i.E8)({code:"inventory.uncounted",find:({resolution:e})=>e?.ok===true?findUncounted(e.value):[],findAtGate:({members:e})=>e.ok?findUncounted(e.value):[],describe:({missing:e})=>({title:`The inventory names no ${e.join(" and no ")}`,expected:(0,r.aL)("a total and a snapshot, which show that a list is complete and of one moment"),observed:e.map(e=>r.cv`${`inventory.${e}`} is ${"none"} in the policy`),next:i.TH`Nothing needs to be done: the number of sites was within ${"inventory.bounds"}. Where the API can name them, write them in the policy.`}),when:{warn:"the policy says that the list has no total, or no snapshot (`none`)"},fix:"Nothing needs to be done: `inventory.bounds` holds the number of sites, and a list of several pages without a snapshot was read twice."})
const findUnassigned=({unassigned:e})=>e.length===0?[]:[{code:"site.unassigned",effect:"warn",dimensions:e}]
const le=3
const he=(0,i.E8)({code:"site.unassigned",find:({resolution:e})=>e?.ok===true?findUnassigned(e.value):[],findAtGate:({members:e})=>e.ok?findUnassigned(e.value):[],describe:({dimensions:e})=>({title:`${titleOf(e)}: no release reaches ${e.length===1&&e[0]?.count===1?"it":"them"}`,expected:r.cv`every active site in a cohort of each dimension (${(0,r.p_)(e.map(({dimension:e})=>e))})`,observed:e.flatMap(observedOf),next:i.TH`If these sites are meant to get releases, correct them in the inventory, or the ${"select"} of a cohort in the policy.`}),when:{warn:"active sites are in no cohort of a dimension; they are counted, and the first are named"},fix:"Correct the sites in the inventory, or the `select` of a cohort in the policy, if releases are meant to reach them."})
const de=/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/
function titleOf(e){return e.map(({dimension:t,count:n},o)=>{const r=(0,a.LS)(n,"active site")
const s=de.test(t)&&t.length<=40
if(t==="default"||!s&&e.length===1)return`${r} in no cohort`
const i=s?t:o===0?"one dimension":"another dimension"
return`${r} in no cohort of ${i}`}).join(" and ")}function observedOf({dimension:e,count:t,sites:n}){const o=n.slice(0,le)
const s=t-o.length
return[...o.map(t=>r.cv`${t.id}, in no cohort of ${e}: it has ${describeUnassigned(t)}`),...s>0?[(0,r.aL)(`and ${(0,a.DK)(s)} more`)]:[]]}function describeUnassigned({values:e,cohorts:t}){const n=e.filter(({value:e})=>e!==null).map(({key:e,value:t})=>`${e}=${t??""}`)
const o=e.filter(({value:e})=>e===null).map(({key:e})=>e)
const a=[...n.length>0?[(0,r.p_)(n)]:[],...o.length>0?[r.cv`no value for ${(0,r.p_)(o)}`]:[],...t===null?[]:[t.length===0?(0,r.aL)("no cohort of its own"):r.cv`the cohorts ${(0,r.p_)(t)}`]]
return a.length===0?(0,r.aL)("nothing to select by"):(0,r.fj)(a,", ")}const ue=(0,i.E8)({code:"wave.early",findAtGate:e=>{const t=isEmergency(e)?[]:(0,E.Nl)(e)
return t.length===0?[]:[{code:"wave.early",effect:"hold",waves:t}]},describe:({waves:e},{gate:t})=>({title:"An earlier wave has not had this commit for long enough",expected:(0,r.aL)("the commit in each earlier wave for the whole of its bake time"),observed:e.map(({wave:e,environment:t,until:n})=>r.cv`wave ${e} (${t}): until ${(0,G.HZ)(n)}`),next:orEmergency(i.TH`Run the deploy job again at ${(0,G.HZ)(Math.max(...e.map(({until:e})=>e)))} or later, at this very commit.`,t)}),when:{hold:"an earlier wave has not had the commit for the whole of its bake time"},fix:"Run the deploy job again at this very commit when the bake time is over; the report and the output `until` say when."})
const fe=(0,i.E8)({code:"wave.skipped",findAtGate:e=>{const t=earlierIn(e).flatMap(({wave:e,sites:t,environments:n,lacking:o})=>{const r=n.filter(({state:e})=>e.kind==="never").map(({name:e})=>e)
const a=o??[]
return t===0||r.length>0||a.length>0?[{wave:e.name,environments:r,empty:t===0,lacking:a}]:[]})
return t.length===0?[]:[{code:"wave.skipped",effect:"deny",waves:t}]},describe:({waves:e})=>({title:"An earlier wave has not had this commit",expected:(0,r.aL)("a successful deployment of this very commit in each environment of each earlier wave"),observed:e.flatMap(({wave:e,environments:t,empty:n,lacking:o})=>[...n?[r.cv`wave ${e}: no active site is in it`]:[],...n||t.length===0?[]:[r.cv`wave ${e}: not deployed to ${(0,r.p_)(t)}`],...o.length===0?[]:[r.cv`wave ${e}: ${(0,r.aL)((0,a.LS)(o.length,"site"))} without it (${(0,r.p_)(o,5)})`]]),next:e.some(({empty:e})=>e)?i.TH`A wave without an active site cannot have it: change the ${"waves"} of the cohort in the policy, or the sites in the inventory.`:(0,i.K2)((0,r.aL)(e.every(({environments:e})=>e.length===0)?"Deploy this commit to these sites of the earlier wave first: run its deploy job again, which hands out those that lack it.":"Run the deploy jobs of the earlier waves at this very commit first, in their order."))}),when:{deny:"an earlier wave has not had this very commit by a successful deployment that counts, or has no active site, or (with `releases.deployed: sites`) has a site without it"},fix:"Run the deploy jobs of the earlier waves at this very commit first. A wave that can never have it is taken out by a change of the policy."})
const pe=(0,i.E8)({code:"wave.unhealthy",findAtGate:e=>{const t=earlierIn(e).flatMap(({wave:e,environments:t})=>t.filter(({state:e})=>isUnhealthy(e)).map(({name:t,state:n})=>({wave:e.name,environment:t,state:n,check:e.healthy?.check??null})))
return t.length===0?[]:[{code:"wave.unhealthy",effect:"hold",waves:t}]},describe:({waves:e})=>({title:"An earlier wave is not healthy",expected:r.cv`each earlier wave without a failure or a rollback since it got the commit, and with its check green`,observed:e.map(({wave:e,environment:t,state:n,check:o})=>r.cv`wave ${e} (${t}): ${describeState(n,o)}`),next:i.TH`Fix the earlier wave: deploy there successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request.`}),when:{hold:"since an earlier wave has the commit, a deployment there failed or was rolled back, or its check is not green"},fix:"Deploy the commit to the earlier wave successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request."})
function earlierIn(e){return(0,E.z1)(e)?[]:e.risk?.waves?.earlier??[]}function isUnhealthy(e){switch(e.kind){case"never":return false
case"failed":case"rolled-back":return true
case"there":return e.health!==null}}function describeState(e,t){switch(e.kind){case"never":return(0,r.aL)("never deployed")
case"failed":return r.cv`a deployment of ${e.commit.slice(0,12)} failed since`
case"rolled-back":return r.cv`${e.commit.slice(0,12)}, which does not contain it, was deployed since or is on its way`
case"there":return r.cv`the check ${t??""} is not green: ${e.health??"not known"}`}}var me=n(4803)
const ve=(0,i.E8)({code:"deployed.missing",findAtVerify:e=>{const{missing:t,commit:n,now:o}=e
const r=(0,me.L)(e)
return t.length===0?null:{code:"deployed.missing",effect:o<r?"hold":"deny",commit:n,missing:t,listed:e.list.length,until:r}},describe:({effect:e,commit:t,missing:n,listed:o,until:a})=>({title:`${shareOf(n.length,o)} ${n.length===1?"does":"do"} not have the commit${e==="hold"?" yet":""}`,expected:r.cv`${(0,r.rd)(t)} at every site of the list`,observed:[...Map.groupBy(n,e=>e.commit)].map(([e,t])=>{const n=(0,r.p_)(t.map(({id:e})=>e),10)
return e===null?r.cv`not deployed: ${n}`:r.cv`${(0,r.rd)(e)}: ${n}`}),next:e==="hold"?i.TH`Wait until ${(0,G.HZ)(a)}, and verify again. Sites that do not have it then are missing.`:i.TH`Find out why these sites were missed, and run the deploy job again at ${(0,r.rd)(t)}. If they need longer as a rule, lengthen ${"within"} of the environment in the policy.`}),when:{hold:"verify: sites of the list do not have the commit, and the time that `within` gives them is not over",deny:"verify: sites of the list do not have the commit, and that time is over"},fix:"Wait, or run the deploy job again at this commit. With `releases.deployed: sites` its gate hands out only the sites that lack it."})
const ge=(0,i.E8)({code:"deployed.extra",findAtVerify:({extra:e})=>e.length===0?[]:[{code:"deployed.extra",effect:"deny",extra:e}],describe:({extra:e})=>{const t=new Set(e.map(({id:e})=>e))
const n=e.flatMap(e=>e.kind==="unlisted"?[e.id]:[])
const o=e.filter(e=>e.kind==="uncovered")
const s=[...new Set(o.flatMap(e=>e.pulls))].toSorted((e,t)=>e-t)
return{title:`${(0,a.LS)(t.size,"site has","sites have")} a commit that ${t.size===1?"it":"they"} must not have`,expected:(0,r.aL)("the commit at no site outside the list, and no release at a site that it does not cover"),observed:[...n.length===0?[]:[r.cv`deployed to, and not in the list: ${(0,r.p_)(n,10)}`],...[...Map.groupBy(o,({commit:e,pulls:t})=>JSON.stringify([e,t]))].map(([,e])=>describeUncovered(e))],next:s.length===0?i.TH`Find out what made the deploy step reach these sites. The deploy step must take its sites only from the output ${"targets-file"} of the gate.`:i.TH`Find out who deployed to these sites, and roll them back. If they should keep it, widen the declaration of ${(0,r.fj)(s.map(r.N4),", ",5)} and have it approved again.`}},when:{deny:"verify: a site has a commit with a release that reaches its cohort and does not cover it, or the deploy tool names a site that is not in the list"},fix:"Find out what deployed there, and take it back. If the sites are to keep it, widen the declaration of the release and have it approved again."})
function shareOf(e,t){return e===t?(0,a.LS)(t,"site"):`${(0,a.DK)(e)} of ${(0,a.LS)(t,"site")}`}function describeUncovered(e){const t=(0,r.p_)(e.map(({id:e})=>e),10)
const[n]=e
return n===void 0?t:r.cv`${(0,r.rd)(n.commit)} with ${(0,r.fj)(n.pulls.map(r.N4),", ",5)}, which ${(0,r.aL)(n.pulls.length===1?"does":"do")} not cover ${t}`}const ye=(0,i.E8)({code:"deployed.unknown",findAtVerify:({unknown:e,list:t})=>e.length===0?[]:[{code:"deployed.unknown",effect:"error",unknown:e,listed:t.length}],describe:({unknown:e,listed:t})=>({title:`It is not known which commit ${shareOf(e.length,t)} ${e.length===1?"has":"have"}`,expected:r.cv`for each site a full commit id as ${"deployed"} in the inventory`,observed:[r.cv`none for ${(0,r.p_)(e,10)}`],next:i.TH`Have the inventory give the full commit id that each site has (${"site.deployed"} of a mapping, a column ${"deployed"}). Where it cannot, give this step the ids that the deploy tool says it has reached, as input ${"deployed-file"}.`}),when:{error:"verify: the commit of a site of the list is not known"},fix:"Have the inventory give `deployed`, a full commit id, for every site; or give the input `deployed-file`."})
var we=n(7062)
const be=(0,i.E8)({code:"limit.exceeded",find:({scope:e,policy:t,involved:n,resolution:o,parts:r})=>{if(!e.release||o?.ok!==true)return[]
const a=o.value.cohorts
const s=n.cohorts.filter(e=>t.cohorts.get(e)?.waves.length===0)
const i=[...s.flatMap(e=>above(e,null,a.get(e)?.permitted??0,t)),...[...r].flatMap(([e,n])=>n.flatMap(({wave:n,sites:o})=>above(e,n,o,t)))]
return i.length===0?[]:[{code:"limit.exceeded",effect:"warn",cohorts:i}]},findAtGate:e=>{const{members:t,cohort:n,policy:o}=e
if(!t.ok||(0,E.z1)(e)||isEmergency(e))return[]
const r=e.risk?.waves?.name??null
const a=above(n,r,((0,we.r)(e)??[]).length,o)
return a.length===0?[]:[{code:"limit.exceeded",effect:"deny",cohorts:a}]},describe:({effect:e,cohorts:t},{gate:n})=>({title:e==="deny"?"More sites than one deployment may reach":"The gate will be closed: more sites than one deployment may reach",expected:(0,r.aL)("as many sites in one deployment as the limit of the policy, or fewer"),observed:t.map(({cohort:e,wave:t,sites:n,limit:o})=>r.cv`${(0,r.aL)((0,a.LS)(n,"active site"))} of ${e}${t===null?(0,r.aL)(""):r.cv` in wave ${t}`}, of at most ${o}`),next:orEmergency(i.TH`Change the policy in a pull request: raise ${"limits"}, or let the cohort go out in ${"waves"}, each with environments of its own.`,n)}),when:{deny:"the gate would hand out more sites than `limits` of the policy or of the cohort allow",warn:"a cohort of the release, or one of its waves, has more active sites than the limit, so that its gate will be closed"},fix:"Change the policy: raise `limits`, or let the cohort go out in waves. A rollback passes limits."})
function above(e,t,n,o){const r=(0,m.LF)(o,e)
return r!==null&&n>r?[{cohort:e,wave:t,sites:n,limit:r}]:[]}function describeRuleChange(e,t,n){const{paths:o}=e
const s=`${(0,a.LS)(o.length,"file")} that ${o.length===1?"decides":"decide"} where releases go`
if("commit"in t)return{title:t.commit===""?`No pull request of the range changed ${s}, and yet ${o.length===1?"it differs":"they differ"}`:`A commit without a pull request changed ${s}`,expected:ke,observed:[r.cv`changed: ${(0,r.p_)(o)}`,t.commit===""?(0,r.aL)("which commit carried it is not known: a merge or squash can hold more than its pull request"):r.cv`commit ${(0,r.rd)(t.commit)}, which belongs to no merged pull request`],next:(0,S.u3)((0,r.aL)(t.commit===""?"this change":"this commit"),n)}
if(t.baseline)return describeBaseline(e,t,n)
const i=cohortsOf(e.eligible)
return{title:`Pull request ${t.pull} changed ${s}, and ${i.length===0&&e.counted.length===0?"no policy owner has approved it":"lacks approvals that it needs"}`,expected:ke,observed:[r.cv`changed: ${(0,r.p_)(o)}`,r.cv`${(0,r.N4)(t.pull)}, merged without ${i.length===0?(0,r.aL)("that approval"):(0,r.aL)("these approvals")}`,...i.length===0?[]:[r.cv`it changed which release manifests apply to ${(0,r.p_)(i)}`],...(0,v.Bw)(e)],next:approveNow(e,t,n)}}const ke=r.cv`every change of the rules in a merged pull request with the approvals that the rules before it ask for`
function describeBaseline(e,{pull:t,plan:n},o){const a=o?.cohort??"<cohort>"
return{title:`Pull request ${t} gives the environment a baseline without the approvals that it needs`,expected:r.cv`the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it`,observed:[r.cv`${(0,r.N4)(t)}, merged without them, so the baseline is not used`,...(0,v.Bw)(e)],next:(0,i.K2)(r.cv`Have ${(0,r.N4)(t)} approved now, though it is merged, by different people, among them a policy owner and an owner of ${a}${whoOf(e.eligible)}, in comments on it with this line:`,n===null?"/cohort approve <cohort> policy <digest>":(0,R.y)([...o===null?[]:[o.cohort],"policy"],n))}}function whoOf(e){if(e.length===0)return(0,r.aL)("")
const t=e.map(e=>e.cohort==="policy"?r.cv`of the policy: ${(0,v.he)(e)}`:r.cv`of ${e.cohort}: ${(0,v.he)(e)}`)
return r.cv` (${(0,r.fj)(t,"; ",6)})`}function approveNow(e,{pull:t,plan:n},o){const{eligible:a}=e
if(a.length===0||n===null){const e=r.cv`${(0,r.aL)("Pull request")} ${(0,r.h3)(t)} is merged, so approve it with a comment on it. Ask a policy owner of the rules before it to write`
return n===null?(0,i.K2)(r.cv`${e} (the digest is the plan in the report on it):`,"/cohort approve policy <digest>"):(0,i.K2)(r.cv`${e}:`,(0,R.y)(["policy"],n))}if(e.unreachable>0||!a.every(v.ZA))return(0,S.u3)(r.cv`this change, which no one is left to approve`,o)
const s=a.map(({cohort:e})=>e)
return(0,v.cs)(people(a),[(0,R.y)(s,n)],{state:"merged",number:t},e)}function people(e){const t=e.map(e=>e.cohort==="policy"?r.cv`a policy owner of the rules before it (${(0,v.he)(e)})`:r.cv`an owner of ${e.cohort} (${(0,v.he)(e)})`)
return(0,r.fj)(t,", and from ",6)}function cohortsOf(e){return e.map(({cohort:e})=>e).filter(e=>e!=="policy")}const $e=(0,i.E8)({code:"policy.changed",find:e=>[...ownChange(e),...settingsIn(e)],findAtGate:({rules:e})=>e.filter(({approved:e})=>!e).map(({pull:e,paths:t,commit:n,plan:o,baseline:r,approvals:a})=>({code:"policy.changed",effect:e===null?"deny":"hold",paths:t,origin:e===null?{commit:n??""}:{pull:e.number,plan:o,baseline:r},owners:[],...a===null?xe:askedAtGate(a,r)})),describe:(e,t)=>{if(e.origin!==void 0)return describeRuleChange(e,e.origin,t.gate)
return e.sets===void 0?describeOwnChange(e,t):describeSetting(e,e.sets,t.release)},when:{hold:"the pull request changes the policy, the inventory file, something under `.github/` or a guarded path, and no policy owner has approved it; or it sets or moves a `baseline` without the approvals of a release across cohorts, a policy owner and an owner of that cohort among them",deny:"such a change came without a pull request (gate)"},fix:"Ask one of `policy-owners` for an approving review on the head commit, or for `/cohort approve policy <digest>`. Where the policy names none, or none of them has write access, ask an administrator of the repository. At the gate: a merged pull request is approved by that comment still; a commit without one is answered for with a `baseline` of the environment in the policy."})
function ownChange({scope:e,policy:t,approvals:n,changed:o}){const{policyNeeded:r,administrators:a}=n
const s=n.counted.filter(({forPolicy:e})=>e).map(({login:e})=>e)
if(s.length>=r)return[]
return[{code:"policy.changed",effect:"hold",paths:[...e.guarded,...o.unreadable],owners:t.policyOwners,administrators:a,needed:r,counted:s,eligible:n.eligible.filter(({cohort:e})=>e==="policy"),...(0,v.HR)(n)}]}function settingsIn({baselines:e,proposed:t}){return e.filter(({approved:e})=>!e).map(({cohort:e,environment:n,approvals:o})=>({code:"policy.changed",effect:"hold",paths:t===null?[]:[t.path],owners:[],sets:{cohort:e,environment:n},...askedAtGate(o,true)}))}function describeSetting(e,{cohort:t,environment:n},o){const{needed:a,counted:s,eligible:i}=e
return{title:"The pull request gives an environment a baseline, which takes the approvals of a release across cohorts",expected:r.cv`approvals by ${(0,r.aL)(`${a} different people`)}, among them a policy owner and an owner of ${t}, by the rules up to which all was approved`,observed:[r.cv`in ${n} its approvers will answer for everything up to the commit that it names`,s.length===0?(0,r.aL)("none of them has approved"):r.cv`approved by ${(0,r.p_)(s)}`,...(0,v.Bw)(e)],next:(0,v.cs)(people(i),(0,v.Jg)([t,"policy"],o),o?.pull??null,e)}}const xe={administrators:false,needed:1,counted:[],unattributed:[],unreadableTeams:[],eligible:[],unreachable:0}
function askedAtGate(e,t){const{administrators:n,policyNeeded:o,needed:r,counted:a,eligible:s,missing:i,unapproved:c}=e
const l=t||i.release>0?s.filter(({cohort:e})=>e!=="policy"):[]
const h=l.filter(({cohort:e})=>c.some(t=>t.cohort===e))
const d=t||i.policy>0?s.filter(({cohort:e})=>e==="policy"):[]
return{administrators:n,needed:Math.max(o,r),counted:a.map(({login:e})=>e),eligible:[...h.length>0&&!t?h:l,...d],...(0,v.HR)(e)}}function describeOwnChange(e,t){const{paths:n,needed:o,counted:s}=e
return{title:`The pull request changes ${(0,a.LS)(n.length,"file")} that ${n.length===1?"decides":"decide"} where releases go`,expected:(0,r.aL)(o>1?`the approval of ${o} policy owners`:"the approval of a policy owner"),observed:[r.cv`changed: ${(0,r.p_)(n)}`,s.length===0?(0,r.aL)("no policy owner has approved"):r.cv`approved by ${(0,r.p_)(s)}`,...(0,v.Bw)(e)],next:ownChangeNext(e,t)}}function ownChangeNext(e,{release:t}){const{administrators:n,owners:o,eligible:a}=e
const s=(0,v.Jg)(["policy"],t)
const i=t?.pull??null
if(!n)return(0,v.cs)(r.cv`a policy owner (${(0,v.Q5)(a,false)})`,s,i,e)
const c=o.length===0?"the policy names no policy owners":"no policy owner has write access"
const l=(0,r.aL)(`an administrator of the repository, since ${c}`)
return(0,v.cs)(l,s,i,{...e,unreadableTeams:[]})}const Le=["version: 1","inventory:","  provider: file","  path: inventory/sites.csv","cohorts:","  <cohort>:","    select: <attribute>=<value>","    owners: [<login>, <another login>]","    environments: [<GitHub environment>]"]
const Me=(0,i.E8)({code:"policy.missing",describe:({path:e,branch:t})=>({title:"There is no policy",expected:r.cv`a policy at ${e} on the default branch, ${t}`,observed:[(0,r.aL)("no such file")],next:(0,i.K2)(r.cv`Merge a policy at ${e} into ${t}, in a pull request that changes nothing else and that an administrator of the repository approves. The smallest one that checks and gates can work with:`,...Le)}),when:{error:"there is no policy at `policy-path` on the default branch"},fix:"Merge a policy first, in a pull request that changes nothing else: an administrator of the repository approves it, and its report says what it would do. The policy of a pull request judges nothing: a release does not bring its own rules."})
const Ce=(0,i.E8)({code:"policy.invalid",find:({proposed:e,trial:t})=>{const n=[...e===null?[]:[e],...t?.mistakes??[]]
return n.filter(({problems:e})=>e.length>0).map(({path:e,problems:t})=>({code:"policy.invalid",effect:"deny",path:e,problems:t}))},findAtGate:e=>{const{risk:t,policy:n,cohort:o}=e
const r=(0,m.x8)({freezes:(0,B._1)(n.freezes,o)})
const a=t===null||(0,E.z1)(e)?[]:t.unreadable
return a.filter(({path:e})=>r.includes(e)).map(({path:e,problems:t})=>({code:"policy.invalid",effect:"error",path:e,problems:t}))},describe:({effect:e,path:t,problems:n})=>{const o=e==="error"?"The policy":"A file that decides where releases go"
return{title:`${o} has ${(0,a.LS)(n.length,"mistake")}`,expected:e==="error"?r.cv`a valid policy at ${t} on the default branch`:r.cv`${t} without mistakes, before it is merged`,observed:n.map(i.BJ),next:(0,i.u_)(e==="error"?r.cv`${t} on the default branch, in a pull request that changes nothing else`:r.cv`${t} in this pull request`,n)}},when:{error:"the policy on the default branch has mistakes; each is listed with line, column and what is allowed",deny:"the policy, the inventory file or another file that the policy names has mistakes as the pull request would change it"},fix:"Denied: correct the file in this pull request. Error: correct it in a pull request that changes nothing but the policy; that one needs the approval of an administrator of the repository, and every other is an error until it is merged."})
const Se=(0,i.E8)({code:"policy.unmatched",find:({trial:e})=>e===null||e.unmatched.length===0?[]:[{code:"policy.unmatched",effect:"warn",items:e.unmatched}],describe:({items:e})=>({title:`The policy names ${(0,a.LS)(e.length,"thing")} that nothing matches`,expected:(0,r.aL)("globs that match something in the repository, and owners with write access"),observed:e.map(describeUnmatched),next:(0,i.K2)((0,r.aL)(e.some(({kind:e})=>e==="field"||e==="site")?"Add what is missing, and correct the spelling of others, in this pull request.":"Correct the spelling in this pull request, or leave it where what it names is still to come."))}),when:{warn:"a glob of `paths`, `guarded`, `manifests` or `branches` in a changed policy matches nothing in the repository, or an owner has no write access, or `releases.deployed` is `sites` while `inventory.site` has no `deployed` or sites tell no commit"},fix:"Correct the spelling in the pull request, or give the owner write access. Add `inventory.site.deployed`, the expression that gives the full id of the commit that a site has. Leave a name where what it names is still to come."})
function describeUnmatched({key:e,value:t,kind:n}){switch(n){case"path":return r.cv`${e}: no path matches ${t}`
case"branch":return r.cv`${e}: no branch matches ${t}`
case"owner":return r.cv`${e}: ${t} has no write access to this repository`
case"site":return r.cv`${e}: no full commit id in ${"deployed"} of ${t}`
case"field":return r.cv`${e}: ${t} needs ${"inventory.site.deployed"}, the expression that gives the full id of the commit that a site has`}}var Te=n(8667)
const Oe=(0,i.E8)({code:"reach.undeclared",find:({scope:e,policy:t,declaration:n})=>{if(n.kind!=="read")return[]
const o=n.declaration.cohorts
const r=(0,Te._5)(n.declaration,t)
if(r.kind==="named"&&r.dimensions.size===0)return[]
const a=[...t.cohorts.values()].flatMap(t=>{const n=e.reach.get(t.name)
return n===void 0||(0,Te.AZ)(r,t)?[]:[{cohort:t.name,paths:n}]})
return a.length===0?[]:[{code:"reach.undeclared",effect:"deny",declared:o,reached:a}]},describe:({declared:e,reached:t},{release:n})=>{const o=[...e,...t.map(({cohort:e})=>e)].toSorted()
const s=n?.policy.approvals.cross??2
return{title:`Changed paths reach ${(0,a.LS)(t.length,"cohort")} that the declaration does not cover`,expected:r.cv`changes that reach only ${(0,r.p_)(e)}`,observed:t.map(({cohort:e,paths:t})=>r.cv`${e} is reached by ${(0,r.aL)((0,a.LS)(t.length,"path"))}: ${(0,r.p_)(t,3)}`),next:(0,c.S6)(r.cv`${reachedNext(t.flatMap(({paths:e})=>e),n)}If ${(0,r.p_)(t.map(({cohort:e})=>e))} ${(0,r.aL)(t.length===1?"is":"are")} meant to receive this change too, declare ${(0,r.aL)(t.length===1?"it":"them")} (several cohorts of one dimension need ${(0,r.aL)((0,a.LS)(s,"approval"))}). `,o,n)}},when:{deny:"a changed path reaches a cohort that the declaration does not cover"},fix:"Move these paths to a release of their own. Declare the cohort as well only if it is meant to receive the change."})
function reachedNext(e,t){return t?.pull.state==="merged"?(0,r.aL)(""):r.cv`Move the changes of ${(0,r.p_)([...new Set(e)],3)} to a pull request of their own. `}var Ae=n(953)
const qe=(0,i.E8)({code:"gate.standing-condition",find:({standing:e})=>{if(e.length===0)return[]
const t=[...new Set(e.flatMap(e=>e.environments))].toSorted(Ae.U)
const n=e.map(({path:e,problems:t,offenders:n})=>({path:e,problems:t,offenders:n}))
return[{code:"gate.standing-condition",effect:"warn",manifests:n,environments:t}]},findAtGate:e=>{const t=e.standing.filter(({problems:e,offenders:t})=>e.length>0||(t??[]).length>0)
if(t.length===0)return[]
const{rollback:n}=e
const o=t.every(({problems:e})=>e.length===0)
const r=((0,we.r)(e)??[]).length>0
const a=n.applies&&o&&r?"warn":"deny"
return[{code:"gate.standing-condition",effect:a,manifests:t}]},describe:({effect:e,manifests:t,environments:n},{gate:o})=>({title:standing_titleOf(t,n===void 0?"of the deployed commit":"that will stand"),expected:r.cv`every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions`,observed:[...t.flatMap(({path:e,problems:t,offenders:n})=>[...t.map(i.BJ),...[...Map.groupBy(n??[],reasonOf)].map(([,t])=>r.cv`${e}: ${describeAlike(t)}`)]),...n===void 0?[]:[r.cv`as things stand, these gates will be closed: ${(0,r.p_)(n,5)}`]],next:e==="deny"&&o?.rollback.applies===true?backNext(t):standing_nextOf(e,t,n)}),when:{deny:"a site that would be handed out is not covered by a manifest in the tree of the deployed commit, or does not meet its conditions; or such a manifest cannot be read",warn:"check: the same as things stand, so that a gate will be closed; gate: the same on a rollback, where the sites are left out"},fix:"Correct the sites in the inventory, or widen, correct or delete the manifest in a pull request. A site that joined the cohort after a release is judged like the others."})
function standing_titleOf(e,t){const n=new Set(e.flatMap(({offenders:e})=>(e??[]).map(({id:e})=>e)))
const o=e.filter(({problems:e})=>e.length>0)
return o.length>0?`${(0,a.LS)(o.length,"manifest")} ${t} cannot be read or ${o.length===1?"names":"name"} no known cohort`:`${(0,a.LS)(n.size,"site")} ${n.size===1?"does":"do"} not meet ${(0,a.LS)(e.length,"manifest")} ${t}`}function standing_nextOf(e,t,n){const o=(0,r.p_)(t.map(({path:e})=>e),3)
const a=t.flatMap(({problems:e})=>e.flatMap(({paste:e})=>e??[]))
const s=a.find(({into:e})=>e==="manifest")
if(n!==void 0&&s?.into==="manifest")return(0,i.K2)(r.cv`Put the whole declaration into the release manifest ${s.path}: once merged it stands by itself, without the description and the labels. Until then these gates stay closed:`,...s.lines.map(e=>r.n8`${e}`))
if(n!==void 0)return i.TH`Correct the sites that ${o} keeps out in the inventory, or widen, correct or delete the manifest, in this pull request or in another. Until then these gates stay closed.`
return e==="warn"?i.TH`These sites are left out. Deploy to the sites in the file, and to no others.`:i.TH`Widen, correct or delete ${o} in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.`}function backNext(e){const t=(0,r.p_)(e.map(({path:e})=>e),3)
return e.some(({problems:e})=>e.length>0)?i.TH`An older commit keeps its manifests. Where one names a cohort by a former name, give the cohort that name as ${"formerly"} in the policy. Otherwise undo the change by a pull request, with ${t} corrected or deleted, and deploy that.`:i.TH`An older commit keeps its manifests. Correct these sites in the inventory, or undo the change by a pull request, with ${t} widened or deleted, and deploy that.`}function reasonOf({why:e,reasons:t}){return JSON.stringify([e,t])}function describeAlike(e){const t=(0,r.p_)(e.map(({id:e})=>e),5)
const[{why:n,reasons:o}]=[e[0]??{why:"not-covered",reasons:[]}]
switch(n){case"not-covered":return r.cv`does not cover ${t}`
case"incapable":return r.cv`${t}: ${(0,r.p_)(o)} does not hold`
case"unproven":return r.cv`${t}: ${(0,r.p_)(o)} is not known`
case"ambiguous":return r.cv`${t} in several cohorts of one dimension: ${(0,r.p_)(o)}`
case"outside-cohort":return r.cv`${t} outside of its cohorts`
case"inactive":return r.cv`${t} with the status ${(0,r.p_)(o)}`
case"unknown":return r.cv`${t} not in the inventory`
case"disputed":return r.cv`${t} disputed by another source: ${(0,r.p_)(o)}`}}const je=(0,i.E8)({code:"gate.superseded",findAtGate:({branch:e,commit:t,inTheWay:n,rollback:o,environment:r})=>e===null||n.length===0?[]:[{code:"gate.superseded",effect:"deny",commit:t,environment:r,rollback:o.asked,inTheWay:n}],describe:e=>{const{commit:t,environment:n,rollback:o,inTheWay:a}=e
const s=a.some(({stand:e})=>e==="newer")
return{title:s?"The commit is older than what is deployed"+(o?", and the environment cannot be rolled back to it":""):"The commit lacks changes that are deployed",expected:r.cv`a commit that contains everything deployed to ${n}, or a rollback to a commit deployed there before`,observed:a.map(e=>observe(e,t)),next:s?olderNext(e):lackingNext(e)}},when:{deny:"the commit is older than what is deployed or half deployed, or lacks pull requests of it, and this is no permitted rollback"},fix:"Run the deploy job at the tip of the release branch. To roll back, start the run at a commit that the environment has had, with `rollback: true`. Where the commit lacks deployed pull requests, merge them into its branch first; `rollback: true` lets them go."})
function observe({commit:e,stand:t,finished:n,pulls:o,direct:a},s){const i=(0,r.aL)(n?"deployed":"half deployed: its deployment failed or is under way")
if(t==="newer")return r.cv`${(0,r.rd)(e)}, ${i}; ${(0,r.rd)(s)} is an ancestor of it`
const c=[...o.map(e=>(0,r.N4)(e)),...a.length===0?[]:[r.cv`commits without a pull request ${(0,r.fj)(a.map(r.rd),", ",3)}`]]
return r.cv`${(0,r.rd)(e)}, ${i}; would be lost: ${c.length===0?(0,r.aL)("what it has and this commit lacks"):(0,r.fj)(c,", ",10)}`}const Pe=(0,r.aL)("run the deploy job at the tip of the release branch")
function olderNext({commit:e,environment:t,rollback:n}){return n?i.TH`To deploy what is newest, ${Pe}. To roll back, start the run at a commit that was successfully deployed to ${t} before the present one.`:(0,i.K2)(r.cv`To deploy what is newest, ${Pe}. Only if this is a rollback, start the run at ${(0,r.rd)(e)} again with this input (the commit must have been deployed there before):`,"rollback: true")}function lackingNext({commit:e,inTheWay:t}){const n=[...new Set(t.flatMap(e=>e.pulls))]
const o=n.length===0?(0,r.aL)("what would be lost"):(0,r.fj)(n.map(r.N4),", ",5)
return(0,i.K2)(r.cv`Bring ${o} onto this branch by a pull request, and run the deploy job there. Only to remove it, start the run at ${(0,r.rd)(e)} again with this input:`,"rollback: true")}var Ie=n(4086)
const _e=siteCode({code:"site.outside-cohort",kind:"outside-cohort",title:(e,t,n)=>`${e} ${t?"is":"are"} outside the declared ${declaredOf(n).length===1?"cohort":"cohorts"}`,expected:e=>r.cv`every targeted site in ${(0,r.p_)(declaredOf(e))}`,group:({site:e})=>e.cohorts,observed:e=>e.length===0?(0,r.aL)("in no cohort"):r.cv`in ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),when:{deny:"a targeted site is not covered by the declaration"},fix:"Take the sites out of the manifest. If the change is meant for them, declare their cohort as well: its owners must then approve, too."})
function declaredOf(e){return[...new Set(e.flatMap(({reasons:e})=>e))]}const Ne=siteCode({code:"site.unknown",kind:"unknown",title:(e,t)=>`${e} ${t?"is":"are"} not in the inventory`,expected:()=>(0,r.aL)("every targeted site in the inventory"),group:()=>[],observed:()=>(0,r.aL)("not found"),next:({sites:e},t)=>i.TH`Correct ${(0,r.p_)(e.map(({site:e})=>e.id),3)} in ${(0,Ie.zV)(t)}, or add ${(0,r.aL)(e.length===1?"the site":"the sites")} to the inventory first.`,when:{deny:"the manifest lists an id that the inventory does not have"},fix:"Correct the id, or add the site to the inventory first."})
const He=siteCode({code:"site.inactive",kind:"inactive",title:(e,t)=>`${e} ${t?"has":"have"} a status that releases must not reach`,expected:(e,t)=>r.cv`sites of status ${(0,r.p_)(t?.policy.releases.statuses??[])}`,group:({reasons:e})=>e,observed:e=>r.cv`with status ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),when:{deny:"the manifest lists a site whose status is not one of `releases.statuses`"},fix:"Take the site out of the manifest, or correct the inventory where it is wrong about the status."})
const Ee=siteCode({code:"site.incapable",kind:"incapable",title:(e,t)=>`${e} ${t?"does":"do"} not meet the conditions of the change`,expected:(e,t)=>conditions(t),group:({reasons:e})=>e,observed:e=>r.cv`not meeting ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),when:{deny:"a targeted site does not meet a condition (`requires`, `forbids`)"},fix:"Leave the sites out, or correct the inventory where it is wrong about them."})
const Be=siteCode({code:"site.unproven",kind:"unproven",title:(e,t)=>`${e} ${t?"has":"have"} no value for a condition of the change`,expected:()=>(0,r.aL)("a known value for each condition at every targeted site, since unknown counts as not met"),group:({reasons:e})=>e,observed:e=>r.cv`with no value for ${(0,r.p_)(e)}`,next:(e,t)=>(0,Ie.ov)([e],t),when:{deny:"a targeted site has no value for an attribute in a condition (`requires`, `forbids`), or one that differs from it by invisible characters alone"},fix:"Leave the sites out, or record the value in the inventory. Unknown counts as not met. Where a missing key means no, write `forbids: frozen` and not `forbids: frozen=true`: it asks whether the key is there at all. Where no site has a value, the name of the attribute is probably misspelt."})
const Ge=siteCode({code:"site.disputed",kind:"disputed",atGate:true,title:(e,t)=>`${e} ${t?"is":"are"} not confirmed by a further source`,expected:(e,t)=>r.cv`every targeted site, of status ${(0,r.p_)(t?.policy.releases.statuses??[])} in the inventory, to be in each source of ${"inventory.confirm"} with a status of its ${"expect"}`,group:({reasons:e})=>e,observed:([e="",t=""])=>r.cv`in ${e}: ${t}`,next:()=>i.TH`Find out which of the two is right, and correct the other. Until then leave the sites out of this release, or out of the inventory's active ones.`,when:{deny:"a source of `inventory.confirm` does not have a targeted site, or with another status"},fix:"Find out which of the two sources is right, and correct the other."})
function conditions(e){return e?.declaration.kind==="read"?(0,r.aL)("every targeted site to meet the conditions that the declaration requires and forbids"):(0,r.aL)("every targeted site to meet the conditions")}const Fe=(0,i.E8)({code:"gate.site-ahead",findAtGate:({groups:e,rollback:t,commit:n})=>{const o=(e??[]).flatMap(e=>e.stand==="newer"&&e.commit!==null?[{commit:e.commit,ids:e.sites}]:[])
return o.length===0||t.applies?[]:[{code:"gate.site-ahead",effect:"warn",commit:n,ahead:o}]},describe:({commit:e,ahead:t})=>({title:`${(0,a.LS)(count(t),"site has","sites have")} a newer commit already, and ${count(t)===1?"is":"are"} left out`,expected:r.cv`no site with a newer commit than ${(0,r.rd)(e)}`,observed:t.map(e=>r.cv`${(0,r.rd)(e.commit)}: ${(0,r.p_)(e.ids,10)}`),next:i.TH`Leave these sites as they are: the list does not have them, and they have more than this commit.`}),when:{warn:"with `releases.deployed: sites`, a site has a newer commit than that of the run"},fix:"Nothing for the deployment: the sites are left out of the file. To take them back, roll back with `rollback: true`."})
function count(e){return e.reduce((e,{ids:t})=>e+t.length,0)}const Re=(0,i.E8)({code:"stack.waiting",describe:({layers:e})=>({title:`${(0,a.LS)(e.length,"pull request")} below in the stack ${e.length===1?"is":"are"} not ready`,expected:(0,r.aL)("every pull request below in the stack to be allowed, at the commit that this one stands on"),observed:e.map(observed),next:(0,i.K2)(r.cv`${(0,r.fj)(e.map(step),". ")}. Then comment ${"/cohort recheck"} here: a change of a pull request below does not start this check again.`,"/cohort recheck")}),when:{hold:"the base branch is the head of another open pull request, and that one, or one below it, would not be allowed at the commit that this one stands on"},fix:"Bring the pull requests below to *Allowed*, and rebase this one where one of them has new commits. Then comment `/cohort recheck`."})
function observed({number:e,verdict:t,moved:n}){if(n)return r.cv`${(0,r.N4)(e)} has commits that this branch does not contain`
return r.cv`${(0,r.N4)(e)}: ${(0,r.aL)(t)}`}function step({number:e,moved:t}){return t?r.cv`Rebase this branch on the head of ${(0,r.N4)(e)}`:r.cv`Follow the report on ${(0,r.N4)(e)}`}const ze=[be,ue,D,W]
const Ke=emergencyUsed(e=>{const t=e.risk===null?e:{...e,risk:{...e.risk,emergency:null}}
return ze.filter(({findAtGate:e})=>e(t).length>0).map(({code:e})=>e)})
const De=[ee,X,Me,Ce,A,q,ne,oe,re,ae,se,ie,W,$,b,k,L,l,_e,Oe,f,Ee,Be,Ne,He,Ge,u,M,J,I,je,j,qe,N.a,N.cG,ye,ge,ve,be,fe,pe,ue,D,Re,g,y,$e,Fe,Q,_,Z,Se,he,ce,Y,Ke]
const{find:We,findAtGate:Ye,findAtVerify:Ue,describe:Ve,inReadingOrder:Je}=catalogueOf(De)}),5379:((e,t,n)=>{n.d(t,{Ao:()=>judgeGateFacts,FL:()=>judgeVerification,fP:()=>judgeRelease,ff:()=>afterLimits,gz:()=>failed,ir:()=>withFinding,oo:()=>undecided})
var o=n(7062)
var r=n(6737)
var a=n(4431)
var s=n(5976)
var i=n(7457)
function judgeRelease(e,t,n,o=e){const{pull:a,plan:s,scope:i}=e
const c=(0,r.xS)(e,t,n,o)
return{...judgeFacts(c),pull:a,facts:c,plan:s,note:i.release?null:skipNote(i)}}function undecided({pull:e,plan:t},n){return{verdict:"error",findings:[n],pull:e,facts:null,plan:t,note:null}}function failed(e,t){return undecided(e,{...t,effect:"error"})}function withFinding(e,t){const n=e.facts?.scope.release===false?"skip":"allow"
return{...e,...(0,a._U)([...e.findings,t],n)}}function afterLimits(e,t){const[n]=t
return n===void 0||e.verdict!=="hold"?e:{...e,...(0,a._U)([...e.findings,{...n,effect:"error"}],"allow")}}function judgeFacts(e){return(0,a._U)((0,s.I6)(e),e.scope.release?"allow":"skip")}function judgeGateFacts(e){const t=e.releases.filter(i.H0).flatMap(({outcome:e})=>e.findings)
return(0,a._U)([...(0,s.yy)(e),...t],(0,o.T4)(e)?"skip":"allow")}function judgeVerification(e,t=[]){return(0,a._U)([...(0,s.Mq)(e),...t],"allow")}function skipNote(e){return e.onReleaseBranch?"No changed path makes a release.":"The base branch is not a release branch."}}),1919:((e,t,n)=>{n.d(t,{Bw:()=>obstacles,HR:()=>shortfallOf,Jg:()=>approvalLines,Q5:()=>describeEligibleFor,ZA:()=>mayBeAsked,cs:()=>askForApproval,he:()=>describeEligible})
var o=n(54)
var r=n(4979)
var a=n(1551)
var s=n(7490)
var i=n(5731)
var c=n(1953)
function shortfallOf(e){const{unattributed:t,unreadableTeams:n,unreachable:o}=e
return{unattributed:t,unreadableTeams:n,unreachable:o}}function obstacles({unattributed:e,unreadableTeams:t,eligible:n,unreachable:o}){return[...e.length>0?[s.cv`one more approval is needed, because ${(0,s.aL)((0,a.LS)(e.length,"commit is","commits are"))} not linked to a GitHub account: ${(0,s.fj)(e.map(s.rd),", ",3)}`]:[],...t.map(({team:e,why:t})=>s.cv`the members of ${e} could not be read: ${(0,s.aL)(l[t])}`),...n.filter(e=>o>0||!mayBeAsked(e)).flatMap(({excluded:e})=>e).filter(({reason:e})=>e!=="team-unreadable").map(({owner:e,reason:t})=>s.cv`${(0,r.n4)(e)} ${(0,s.aL)((0,c.f)(t))}`)]}const l={"no-token":"there is no token for that",refused:"the token was refused","not-found":"there is no such team, or the token may not see it"}
function askForApproval(e,t,n,o){const{needed:r,unreadableTeams:a}=o
const c=a.length===0?(0,s.aL)(""):s.cv`To count approvals by members of ${(0,s.gP)(a.map(({team:e})=>e))}, give the action a token that may read teams, as input ${"members-token"}. `
const l=o.eligible.filter(e=>!mayBeAsked(e))
if(l.length>0||o.unreachable>0)return i.TH`${c}${whereNobodyIsLeft(l,o)}`
const h=r>1?(0,s.aL)(`Approvals by ${r} different people are needed. `):(0,s.aL)("")
if(n?.state==="merged")return(0,i.K2)(s.cv`${c}${h}Pull request ${(0,s.h3)(n.number)} is merged, so approve it with a comment on it. Get this line from ${e}:`,...t)
if(n?.state==="unopened")return i.TH`${h}Once the pull request is open, get an approving review of its head commit from ${e}.`
const d=s.cv`${c}${h}Get an approving review of the head commit from ${e}`
return t.length===0?i.TH`${d}.`:(0,i.K2)(s.cv`${d}, or this comment:`,...t)}function whereNobodyIsLeft(e,{unreachable:t,eligible:n}){const o=e.length>0?e:n
const i=(0,s.gP)(o.map(({cohort:e})=>e==="policy"?"policy-owners":e))
const c=o.flatMap(({excluded:e})=>e).filter(({reason:e})=>e==="no-write-access")
const l=c.length===0?(0,s.aL)(""):s.cv`, give ${(0,s.gP)(c.map(({owner:e})=>(0,r.n4)(e)))} write access`
const h=e.length>0?s.cv`No one is left who may approve for ${i}`:(0,s.aL)(`${(0,a.LS)(t,"more person is","more people are")} needed than may approve`)
return s.cv`${h}. Name another owner of ${i} in a change of the policy${l}, or let another author make the change in a pull request of their own.`}function mayBeAsked({owners:e,administrators:t}){return t||e.length>0}function approvalLines(e,t){return t===null||t.pull.state==="unopened"||e.length===0?[]:[(0,o.y)(e,t.plan)]}function describeEligible(e){if(e.administrators)return(0,s.aL)("an administrator of the repository")
return e.owners.length===0?(0,s.aL)("no one"):(0,s.gP)(e.owners.map(r.n4))}function describeEligibleFor(e,t){const n=e.map(e=>t?s.cv`${describeEligible(e)} for ${e.cohort}`:describeEligible(e))
return n.length>0?(0,s.fj)(n,", and from ",6):(0,s.aL)("one more owner of an involved cohort")}}),4086:((e,t,n)=>{n.d(t,{WY:()=>isLeftOut,ov:()=>leaveOut,zV:()=>targets})
var o=n(2025)
var r=n(1551)
var a=n(7490)
var s=n(5731)
const i=["site.outside-cohort","site.inactive","site.incapable","site.unproven"]
function isLeftOut(e){return i.some(t=>t===e.code)}function leaveOut(e,t){const n=withoutAnyValue(e,t)
if(n!==null)return n
const o=[...new Set(e.flatMap(({sites:e})=>e.map(({site:e})=>e.id)))]
const r=o.length===1
const[i,c]=r?["it","it"]:["them","they"]
const l=(0,a.aL)(` If the inventory is wrong about ${r?"it":"some of them"}, correct it there.`)
const h=e.every(({sites:e})=>e.length===o.length)
const d=(0,a.fj)(e.map(e=>reason(e,r)),", and ")
const u=e.every(({code:e})=>e==="site.outside-cohort")?(0,a.aL)(` If the change is meant for ${i}, declare ${r?"its cohort":"their cohorts"} as well: the owners must then approve, too.`):(0,a.aL)("")
const f=h?a.cv`Take ${named(o)} out of ${targets(t)}: ${(0,a.aL)(c)} ${d}.`:a.cv`Take ${named(o)} out of ${targets(t)}. Each is listed below with its reason.`
return s.TH`${f}${l}${u}${absence(e,t)}`}function withoutAnyValue(e,t){const n=t?.resolution?.ok===true?t.resolution.value.targets.length:0
const[o,...r]=e
if(o===void 0||r.length>0||o.code!=="site.unproven")return null
if(n<2||o.sites.length<n)return null
const i=[...new Set(o.sites.flatMap(({reasons:e})=>e))]
return s.TH`No targeted site has a value for ${(0,a.p_)(i)}. Correct the name of the attribute, or record its values in the inventory.${absence(e,t)}`}function reason({code:e,sites:t},n){const o=[...new Set(t.flatMap(e=>e.reasons))]
switch(e){case"site.outside-cohort":return(0,a.aL)(`${n?"is":"are"} outside the declared ${o.length===1?"cohort":"cohorts"}`)
case"site.inactive":return(0,a.aL)((n?"has":"have")+" a status that releases must not reach")
case"site.incapable":return a.cv`${(0,a.aL)(n?"does":"do")} not meet ${(0,a.p_)(o)}`
case"site.unproven":return a.cv`${(0,a.aL)(n?"has":"have")} no value for ${(0,a.p_)(o)}, which counts as not met`}}function absence(e,t){if(t?.declaration.kind!=="read")return[]
const n=new Set(e.filter(e=>e.code==="site.unproven").flatMap(e=>e.sites.flatMap(e=>e.reasons)))
const{requires:r,forbids:s}=t.declaration.declaration
const i=[...s.flatMap(({terms:e})=>e.filter(t=>t.kind==="in"&&e.length===1&&n.has(`not (${(0,o.eV)(t)})`))),...r.flatMap(({terms:e})=>e.filter(e=>(e.kind==="notin"||e.kind==="in"&&e.values.every(isNo))&&n.has((0,o.eV)(e))))].map(e=>e.key)
return[...new Set(i)].slice(0,3).flatMap(e=>a.cv` If a missing ${e} means no, write ${`forbids: ${e}`} in the manifest instead: it asks whether the key is there at all.`)}function isNo(e){return/^(?:false|no|none|off|0)$/i.test(e)}function named(e){return e.length>5?(0,a.aL)(`${(0,r.DK)(e.length)} sites`):(0,a.p_)(e)}function targets(e){const[t]=e?.scope.manifests??[]
const n=t===void 0?(0,a.aL)("the release manifest"):a.cv`${t}`
if(e?.declaration.kind!=="read")return n
switch(e.declaration.declaration.targets.kind){case"sites":return a.cv`${"sites"} in ${n}`
case"select":return a.cv`what ${"select"} in ${n} catches`
case"covered":return(0,a.aL)("the release, by a narrower cohort or by a manifest that lists its sites")}}}),8950:((e,t,n)=>{n.d(t,{S6:()=>declareNext,Ue:()=>targetLine,gl:()=>mustStand})
var o=n(1830)
var r=n(2437)
var a=n(4497)
var s=n(7490)
var i=n(5731)
function targetLine(e){return(0,a.eh)("Target-Cohort",e.map(e=>s.n8`${e}`).join(", "))}function declareNext(e,t,n){const o=n?.declaration.kind==="read"?n.declaration.saidBy.cohorts:[]
if(n!==null&&(o.includes("manifest")||mustStand(t,n)))return inManifest(e,t,n)
if(!o.includes("labels"))return(0,i.K2)(s.cv`${e}The line for the description:`,targetLine(t))
const r=(0,s.p_)(t.map(e=>`cohort:${e}`))
return o.includes("body")?(0,i.K2)(s.cv`${e}Set the labels ${r} and no others, and write this line in the description:`,targetLine(t)):i.TH`${e}Set the labels ${r} and no others.`}function inManifest(e,t,n){const[a]=n.scope.manifests
const c=(0,r.MI)(n.declaration)
const l=c===null?(0,o.L)([{cohorts:t}]):(0,o.V)({...c,cohorts:t,all:false})
const h=l.map(e=>s.n8`${e}`)
const d=s.cv`and let the description and labels name no others`
return a===void 0?(0,i.K2)(s.cv`${e}Put this into a release manifest, ${manifestPath(n)}, ${d}:`,...h):(0,i.K2)(s.cv`${e}Write this line in the release manifest ${a}, ${d}:`,...h.slice(0,1))}function manifestPath({policy:e}){return e.releases.manifests[0]??"releases.manifests of the policy"}function mustStand(e,{policy:t,pull:n}){return(0,r.fD)(t).standing&&e[0]!=="all"&&n.state!=="merged"}}),3806:((e,t,n)=>{n.d(t,{G:()=>baselineLine,ls:()=>yamlName,u3:()=>answerFor})
var o=n(4979)
var r=n(7490)
var a=n(5731)
function answerFor(e,t){return(0,a.K2)(r.cv`Give this environment a ${"baseline"} in the policy, in a pull request: its approvers answer for ${e}. It needs as many approvals as a release across cohorts, among them a policy owner and an owner of this cohort:`,baselineLine(t))}function baselineLine(e){if(e===null)return"- { name: <environment>, job: <its job>, baseline: <full commit id> }"
const{policy:t,cohort:n,environment:a,commit:s}=e
const i=(0,o.Zw)(t,n,a)
return i===null?r.n8`- { name: ${yamlName(a)}, baseline: ${s} }`:r.n8`- { name: ${yamlName(a)}, job: ${JSON.stringify(i)}, baseline: ${s} }`}function yamlName(e){return/^[a-z][a-z0-9_-]*$/i.test(e)?e:JSON.stringify(e)}}),7381:((e,t,n)=>{n.d(t,{K2:()=>ownersOf,Kc:()=>concerns,Wx:()=>administratorsStandIn,bA:()=>judgeApproval,id:()=>discount,lC:()=>judgePerson})
var o=n(5862)
function judgePerson(e,t){const{login:n,named:a,access:s,url:i}=e
const{policy:c,involved:l,people:h}=t
const d=l.cohorts.filter(e=>a===null||a.includes(e))
const u=t.guarded&&(a===null||a.includes("policy"))
if(d.length===0&&!u)return"not-involved"
const f=d.map(e=>({cohort:e,owns:(0,o.S4)(ownersOf(e,c),n,h.teams)}))
const p=f.filter(e=>e.owns==="yes").map(({cohort:e})=>e)
const m=u?ownsPolicy(n,t):"no"
if(p.length===0&&m!=="yes"){if(m==="unknown"&&administratorsStandIn(t))return"access-unknown"
return m==="unknown"||f.some(e=>e.owns==="unknown")?"team-unreadable":"not-an-owner"}return t.contributors.get(n.toLowerCase())??r[s]??{login:n,cohorts:p,forPolicy:m==="yes",url:i}}const r={unknown:"access-unknown",none:"no-write-access",write:null,admin:null}
function judgeApproval(e,t,n){const{author:o}=t
const r=o===null?"account-gone":o.kind==="user"?n(o.login):"bot"
return typeof r==="string"?discount(e,t,r):r}function discount(e,{author:t,url:n},o){return{login:t?.login??"ghost",reason:o,via:e,url:n}}function ownersOf(e,t){return t.cohorts.get(e)?.owners??[]}function ownsPolicy(e,t){if(!administratorsStandIn(t))return(0,o.S4)(t.policy.policyOwners,e,t.people.teams)
const n=(0,o.YK)(t.people,e)
return n==="unknown"?"unknown":n==="admin"?"yes":"no"}function administratorsStandIn({guarded:e,people:t}){return e&&!t.policyOwnerPresent}function concerns(e,t){const{policy:n,involved:r,people:a,release:s,guarded:i}=t
const c=(s?r.cohorts:[]).filter(t=>(0,o.S4)(ownersOf(t,n),e,a.teams)!=="no")
return i&&ownsPolicy(e,t)!=="no"?[...c,"policy"]:c}}),2933:((e,t,n)=>{n.d(t,{l_:()=>d,aN:()=>anyApproval,Gv:()=>commandPlaces,li:()=>formerTextsOf,lD:()=>heldTo,Ov:()=>voters})
var o=n(7381)
var r=n(54)
var a=n(5862)
var s=n(6291)
var i=n(760)
const c={voters:e=>[...written(e).filter(e=>(0,i.dN)(e)).map(({author:e})=>e),...e.timeline.flatMap(e=>e.kind==="comment-deleted"?[e.author]:[])],hasApproval:e=>written(e).some(approves),heldTo:()=>[],votes:judgeComments,withoutApprovals:e=>({...e,comments:e.comments.filter(e=>!approves(e))}),vetoes:(e,t)=>[...written(e).flatMap(e=>statementsOf(e,t)),...deletions(e)],writings:e=>written(e).map(e=>({writing:e,at:e.createdAt,approves:true}))}
function written({comments:e}){return e.filter(e=>!(0,i.PS)(e))}function approves(e){return(0,i.GO)(e).some(({verb:e})=>e==="approve")}function judgeComments(e){return e.pull.comments.filter(({mine:e})=>!e).flatMap(t=>(0,i.GO)(t).flatMap(n=>n.verb==="approve"?[(0,o.bA)("comment",t,o=>judgeComment(o,t,n,e))]:[]))}function judgeComment(e,{edited:t,hidden:n,url:r},s,i){if(t)return"edited"
if(n)return"hidden"
const c=(0,a.YK)(i.people,e)
return wrongDigest(s,i.plan)??(0,o.lC)({login:e,named:s.cohorts,access:c,url:r},i)}function wrongDigest({digest:e},t){if(e===null)return"digest-missing"
if(e.length<r.Y)return"digest-short"
return t.startsWith(e.toLowerCase())?null:"digest-outdated"}function statementsOf(e,t){const{author:n,url:o,createdAt:r}=e
const a=!e.edited&&!e.hidden&&approves(e)
return[...a?(0,s.Eo)(n,"approve",r,o):[],...(0,s.wM)(e,r,t,"command")]}function deletions({timeline:e,url:t}){return e.flatMap(e=>{if(e.kind!=="comment-deleted"||e.author===null||(0,i._m)(e.by,e.author.login))return[]
return(0,s.Eo)(e.author,"doubt",e.at,t)})}const l={voters:e=>e.reviews.filter(e=>isVote(e)||(0,i.dN)(e)).map(({author:e})=>e),hasApproval:e=>e.reviews.some(({state:e})=>e==="approved"),heldTo:e=>e.reviews.filter(({state:t,commit:n})=>t==="approved"&&n===e.head).map(({submittedAt:e})=>e??""),votes:judgeReviews,withoutApprovals:e=>({...e,reviews:e.reviews.filter(({state:e})=>e!=="approved")}),vetoes:reviews_statementsOf,writings:e=>e.reviews.map(e=>({writing:e,at:e.submittedAt??s.oc,approves:false}))}
function isVote(e){return e.state==="approved"||e.state==="changes-requested"||e.state==="dismissed"}function judgeReviews(e){const t=Map.groupBy(e.pull.reviews.filter(isVote),e=>e.author?.login.toLowerCase()??"")
return[...t.values()].flatMap(t=>{const n=t.reduce((t,n)=>isLater(n,t,e.pull.head)?n:t)
return t.flatMap(t=>{if(t!==n)return t.state==="approved"?[(0,o.id)("review",t,"superseded")]:[]
if(t.state==="changes-requested")return[]
return[(0,o.bA)("review",t,n=>judgeReview(n,t,e))]})})}function isLater(e,t,n){const[o,r]=[e.submittedAt??s.oc,t.submittedAt??s.oc]
return o>r||o===r&&worth(e,n)<worth(t,n)}function worth(e,t){if(e.state!=="approved")return e.state==="dismissed"?1:0
return e.commit===t?3:2}function judgeReview(e,t,n){const{url:r,submittedAt:a}=t
if(t.state==="dismissed")return"dismissed"
if(t.commit!==n.pull.head)return"stale-head"
const s=t.canPush?"write":"none"
const i=(0,o.lC)({login:e,named:null,access:s,url:r},n)
if(typeof i==="string")return i
if(a===null)return"body-unreadable"
return n.changedSince(a)??i}function reviews_statementsOf(e,t){const n=new Map(e.timeline.flatMap(e=>e.kind==="review-dismissed"?[[e.review,e]]:[]))
return e.reviews.flatMap(e=>[...stateOf(e,n.get(e.id)),...(0,s.wM)(e,e.submittedAt??s.oc,t,null)])}function stateOf(e,t){const{author:n,submittedAt:o,url:r}=e
const veto=()=>(0,s.Eo)(n,"veto",o??s.oc,r)
const approve=()=>(0,s.Eo)(n,"approve",o??"",r)
switch(e.state){case"approved":return approve()
case"changes-requested":return veto()
case"dismissed":if(t?.was==="approved")return approve()
return t!==void 0&&n!==null&&(0,i._m)(t.by,n.login)?[]:veto()
case"commented":case"pending":return[]}}const h={review:l,comment:c}
const d=Object.values(h)
function voters(e){const t=d.flatMap(t=>t.voters(e))
const n=new Map(t.flatMap(e=>e?.kind==="user"?[[e.login.toLowerCase(),e.login]]:[]))
return[...n.values()]}function anyApproval(e){return d.some(t=>t.hasApproval(e))}function heldTo(e){return d.flatMap(t=>t.heldTo(e))}function commandPlaces(e){return d.flatMap(t=>t.writings(e))}function formerTextsOf(e,t){const n=new Set(t.map(e=>e.toLowerCase()))
const o=commandPlaces(e).filter(({writing:e})=>e.author!==null&&n.has(e.author.login.toLowerCase())).flatMap(({writing:e})=>(0,i.ae)(e))
return[...new Set(o)]}}),2827:((e,t,n)=>{n.d(t,{I:()=>unattributed,p:()=>contributors})
var o=n(4979)
var r=n(6667)
const a="web-flow"
function contributors(e,t,n){const o=new Map
const add=(e,t)=>{for(const n of e.map(e=>e?.toLowerCase()))if(n!==void 0&&n!==a&&!o.has(n))o.set(n,t)}
add([e.author?.login],"author")
add(e.commits.flatMap(e=>e.people).map(e=>e?.login),"committer")
add(t??[],"pusher")
add((0,r.p)(e,n),"declarer")
return o}function unattributed(e,t,n){return e.filter(({people:e,signed:o})=>{const r=e.filter(e=>e!==null)
return r.length<e.length||t===null&&!o||!(r.some(isHuman)||o&&isOfTrusted(r,n))}).map(({oid:e})=>e)}function isHuman({kind:e,login:t}){return e==="user"&&t.toLowerCase()!==a}function isOfTrusted(e,t){const n=e.filter(({kind:e})=>e==="bot").map(({login:e})=>e.replace(/\[bot\]$/i,""))
return n.length>0&&n.every(e=>t.some(t=>(0,o.q)(t,e)))}}),6667:((e,t,n)=>{n.d(t,{I:()=>declarationChanges,p:()=>lastDeclarers})
var o=n(3605)
var r=n(6396)
var a=n(7047)
var s=n(1412)
const i=[...r.H,(0,o.o)("base-changed",({kind:e})=>e==="base")]
function declarationChanges(e){const{pull:t,policy:n,declared:o,people:r}=e
const a=new s.w(t,{renderings:r.renderings,change:n.releases.change!==null})
const c=[...i.map(e=>e.changedSince(t,a)),definitionsChangedSince(o,n,r.policyVersions)]
return e=>{for(const t of c){const n=t(e)
if(n!==null)return n}return null}}function lastDeclarers(e,t){const n=new s.w(e,t)
return i.flatMap(t=>t.lastChangedBy(e,n)).flatMap(e=>e===null?[]:[e.login])}function meaningsOf(e,t,n){const o=e.map(e=>{const o=[e,...t.cohorts.get(e)?.formerly??[]]
const[r=e,...s]=o.filter(e=>n?.cohorts.has(e)===true)
const{[r]:i=null}=(0,a.BG)([r],n)
return s.length>0?o:[e,i?.select==null?r:"",i]})
return JSON.stringify(o)}function definitionsChangedSince(e,t,{versions:n,complete:o}){const r=meaningsOf(e,t,t)
const a=n.findIndex(n=>meaningsOf(e,t,n.policy)!==r)
const s=a<0?n:n.slice(0,a)
const i=a<0&&o&&(n.at(-1)?.since??null)===null
return e=>i||s.some(({since:t})=>(t??e)<e)?null:"definition-changed"}}),7264:((e,t,n)=>{n.d(t,{HB:()=>unreachable,PU:()=>eligibleFor,R5:()=>peopleLeft})
var o=n(4979)
var r=n(7381)
var a=n(5862)
function eligibleFor(e,t,n){const{policy:o,involved:a}=e
const s=(0,r.Wx)(e)
const i=t.release?a.cohorts:[]
const c=i.map(t=>({cohort:t,administrators:false,...judgeOwners((0,r.K2)(t,o),n.filter(({cohorts:e})=>e.includes(t)),e)}))
if(!t.policy)return c
const l=s?[]:o.policyOwners
const h=n.filter(({forPolicy:e})=>e)
return[...c,{cohort:"policy",administrators:s,...judgeOwners(l,h,e)}]}function judgeOwners(e,t,n){const o=new Set(t.map(({login:e})=>e.toLowerCase()))
const r=e.filter(e=>e.kind==="team"||!o.has(e.login.toLowerCase()))
const a=r.map(e=>({owner:e,reason:reasonAgainst(e,n)}))
return{owners:a.filter(({reason:e})=>e===null).map(({owner:e})=>e),excluded:a.flatMap(({owner:e,reason:t})=>t===null?[]:[{owner:e,reason:t}])}}function reasonAgainst(e,t){if(e.kind==="team")return t.people.teams.get((0,a.rq)(e))?.readable===false?"team-unreadable":null
const n=t.contributors.get(e.login.toLowerCase())
return n??((0,a.YK)(t.people,e.login)==="none"?"no-write-access":null)}function peopleLeft(e){return e.some(({owners:e,administrators:t})=>t||e.some(({kind:e})=>e==="team"))?1/0:new Set(e.flatMap(({owners:e})=>e.map(e=>(0,o.n4)(e).toLowerCase()))).size}function unreachable(e,t){const n=e.filter(({cohort:e})=>e==="policy")
const o=e.filter(({cohort:e})=>e!=="policy")
return Math.max(0,t.release-peopleLeft(o),t.policy-peopleLeft(n))}}),1412:((e,t,n)=>{n.d(t,{L:()=>unrendered,w:()=>FormerBodies})
var o=n(8393)
var r=n(2647)
class FormerBodies{#o
#r
#a=new Map
constructor(e,t){this.#o=e
this.#r=t}fingerprint(e){return e===this.#o.body?this.#s(this.#o.html):this.#i(e)}compare(e){if(e===this.#o.body)return"same"
const[t,n]=[this.#i(e),this.#i(this.#o.body)]
if(t===null||n===null)return"unreadable"
const o=this.#s(this.#o.html)
return t===o&&n===o?"same":"changed"}#i(e){const t=this.#r.renderings.get(e)
return t===void 0?null:this.#s(t)}#s(e){const t=this.#a.get(e)??(0,o.p)(e,this.#r.change)
this.#a.set(e,t)
return t}}function unrendered(e,t,n,o){const r=[...textsAt(e,n),...editedTexts(e,t,o)]
return[...new Set(r)].filter(e=>!o.renderings.has(e))}function textsAt(e,t){const n=new r.h(e.revisions)
const o=[...new Set(t)].flatMap(e=>{const{before:t,within:o}=n.at(e)
return[t,...o].flatMap(e=>e?.text??[])}).filter(t=>t!==e.body)
return o.length===0?[]:[e.body,...o]}function editedTexts(e,t,n){const o=new Set(t.map(e=>e.toLowerCase()))
if(!e.revisions.slice(1).some(({by:e})=>e!==null&&o.has(e.login.toLowerCase())))return[]
const r=new FormerBodies(e,n)
let a=null
for(const{text:t}of e.revisions.toReversed()){if(t!==null&&r.fingerprint(t)===null)return[t]
if(t!==null&&a!==null&&r.fingerprint(t)!==r.fingerprint(a))return[]
a=t}return[]}}),6291:((e,t,n)=>{n.d(t,{Eo:()=>stated,oc:()=>r,r7:()=>standingVetoes,wM:()=>statementsOfTexts})
var o=n(760)
const r="~"
function standingVetoes(e){const t=Map.groupBy(e,({login:e})=>e.toLowerCase())
return[...t.values()].flatMap(e=>{const t=latest(e.filter(({kind:e})=>e==="approve"||e==="veto"))
if(t?.kind==="veto")return[t]
const n=latest(e.filter(({kind:e})=>e==="doubt"))
return n!==void 0&&e.every(({at:e})=>e<=n.at)?[n]:[]})}function latest(e){return e.reduce((e,t)=>e===void 0||t.at>e.at||t.at===e.at&&t.kind==="veto"?t:e,void 0)}function stated(e,t,n,o){return e?.kind==="user"?[{login:e.login,kind:t,at:n,url:o}]:[]}function statementsOfTexts(e,t,n,r){const{author:a,url:s}=e
return(0,o.kr)(e,t,n).flatMap(({commands:e,at:t,by:n})=>{if(a===null||n!==null&&!(0,o._m)(n,a.login))return[]
if(e===null)return stated(a,"doubt",t,s)
return e.flatMap(e=>{switch(e.verb){case"reject":return stated(a,"veto",t,s)
case"unreadable":return e.meant==="approve"?[]:stated(a,"veto",t,s)
case"approve":return r===null?[]:stated(a,r,t,s)
case"recheck":case"help":case"emergency":return stated(a,"command",t,s)
case"in-code":return[]}})})}}),8393:((e,t,n)=>{n.d(t,{p:()=>bodyFingerprint,x:()=>readBody})
var o=n(8086)
var r=n(5333)
var a=n(2745)
var s=n(3061)
var i=n(4835)
var c=n(4497)
var l=n(4383)
const h="the description"
function readBody(e,t){const n=(0,r.S)(e)
if(n===null)return{...i.P,problems:[(0,a.CC)(h,"a page nested too deeply to be read","plain paragraphs")]}
const o=c.jl.filter(e=>t||e!=="Change")
const s=n.filter(e=>e.within==="page")
const l=declaringBlock(s,d)??(t?declaringBlock(s,["Change"]):void 0)
const u=s.filter(e=>e!==l).flatMap(({lines:e})=>e.filter(e=>declares(e,d))).map(e=>strayLine(e,l!==void 0))
if(l===void 0)return{...i.P,problems:u,nearMiss:u.length>0?null:nearMissIn(s)}
const f=readDeclaration(l,o)
return{...f,problems:[...f.problems,...u]}}const d=["Target-Cohort","Expect-Sites"]
function declaringBlock(e,t){return e.find(({place:e,lines:n})=>e!=="other"&&n.some(e=>declares(e,t)))}function declares({text:e},t){return(0,c.$0)(e,t)!==null}function strayLine({text:e},t){return(0,a.CC)(h,e,t?"one declaration: all of its lines in one paragraph, and none of them anywhere else on the page, but in quotations and code blocks":"the declaration in a paragraph or list item of its own, as plain text")}function nearMissIn(e){for(const{text:t}of e.flatMap(e=>e.lines)){const e=(0,c.ot)(t,d)
if(e.kind==="nearly")return{written:(0,a.ml)(t),line:(0,c.eh)(e.meant,e.value)}}return null}function readDeclaration({lines:e},t){const n=e.map(e=>({line:e,reading:(0,c.ot)(e.text,t)}))
const values=e=>n.flatMap(({reading:t})=>t.kind==="trailer"&&t.trailer===e?[t.value]:[])
const o=n.flatMap((e,o)=>problemOf(e,n[o-1]?.reading??null,t)??[])
const keep=e=>{if(e.ok)return[e.value]
o.push(e.error)
return[]}
const once=(e,t)=>{const[n,...r]=values(e)
if(n===void 0)return
if(r.length===0)return keep(t(`trailer ${e}`,n))[0]
o.push((0,a.CC)(`trailer ${e}`,values(e).join("; "),"the trailer once"))
return}
const r=values("Target-Cohort").flatMap(l.ry)
const s=r.length===0?void 0:keep((0,l.LT)("trailer Target-Cohort",r))[0]
const i=once("Expect-Sites",l.qX)
const h=once("Change",l.pm)
const d=["Requires","Forbids"].flatMap(e=>values(e).map(t=>({name:e==="Requires"?"requires":"forbids",selector:t})))
const u={...s&&{cohorts:s},...i&&{expect:i},...h!==void 0&&{change:h}}
return{part:o.length>0?null:u,conditions:d,problems:o,nearMiss:null}}function problemOf({line:e,reading:t},n,r){const{text:s,oddities:i}=e
const wrong=e=>{const n=pasteFor(t,r)
return{...(0,a.CC)("the declaration",s,e),...t.kind==="nearly"&&{nearest:t.meant},...n&&{paste:n}}}
const[c]=i
if(c!==void 0)return wrong(allowedFor(c))
if((0,o.FN)(s))return wrong("no character that the page does not show, and none that turns the order of others")
switch(t.kind){case"nearly":return wrong(`one of ${r.join(", ")}, as it is written here, then a colon`)
case"trailer":return hasSecond(t.value,r)?wrong("each line of the declaration on a line of its own"):null
case"text":return s!==""&&(n?.kind==="trailer"||n?.kind==="nearly")?wrong("no text right below a line of the declaration: a blank line in front of it, or all of the value on one line"):null
case"foreign":return null}}function pasteFor(e,t){if(e.kind==="foreign"||e.kind==="text")return null
const n=e.kind==="trailer"?e.trailer:e.meant
return n==="Requires"||n==="Forbids"||hasSecond(e.value,t)?null:{into:"description",lines:[(0,c.eh)(n,e.value)]}}function hasSecond(e,t){return e.includes(":")&&new RegExp(`(?<![\\p{L}\\p{N}-])(?:${t.join("|")})\\s*:`,"iu").test(e)}function allowedFor(e){switch(e){case"hidden":return"nothing that the page hides"
case"struck":return"nothing that is struck out"
case"collapsed":return"a paragraph that the page shows without a click"
case"turned":return"text in its usual direction"
case"part-code":return"no inline code, or inline code over the whole line"
case"other":return"plain text, links, bold and italics; pictures, boxes and other elements stand in another paragraph"}}function bodyFingerprint(e,t){const{part:n,conditions:o,problems:r,nearMiss:a}=readBody(e,t)
return JSON.stringify([n?.cohorts??null,n?.expect===void 0?null:(0,s.Tp)(n.expect),n?.change??null,o,r,a])}}),3605:((e,t,n)=>{n.d(t,{o:()=>historyOf})
function historyOf(e,t){return{changedSince:({timeline:n})=>{const o=latest(n.filter(t))
return t=>o!==void 0&&o.at>=t?e:null},lastChangedBy:({timeline:e})=>lastKnown(e.filter(t))}}function lastKnown(e){const t=latest(e.filter(({by:e})=>e!==null))
return t===void 0?[]:[t.by]}function latest(e){return e.reduce((e,t)=>e===void 0||t.at>=e.at?t:e,void 0)}}),4264:((e,t,n)=>{n.d(t,{N:()=>parseManifest})
var o=n(2417)
var r=n(8729)
var a=n(9625)
var s=n(7549)
var i=n(6699)
var c=n(2745)
var l=n(5569)
var h=n(4383)
const d=["cohorts","requires","forbids","expect","change","sites","select"]
const u=131072
const f="a release manifest of at most 128 KB; `select` names many sites in one line"
const p=(0,s.Bq)("a text that is not blank")
const m=o.KCZ([p,(0,s.p_)(p,"at least one label selector")],{error:"a label selector, or a list of them"})
const v=(0,s.Qq)("a number of sites",r.Fk(/^\d{1,9}$/))
const g=(0,s.pq)({cohorts:o.lqM((0,s.p_)((0,s.Bq)("a cohort name"),"at least one cohort name")),requires:o.lqM(m),forbids:o.lqM(m),expect:o.lqM(o.KCZ([v,p,(0,s.pq)({min:v,max:v})],{error:"a number, a range or { min, max }"})),change:o.lqM(p),sites:o.lqM((0,s.p_)((0,s.Bq)("a site id"),"at least one site id")),select:o.lqM(p)}).check(o.YPB(e=>Object.keys(e).length>0,{error:`at least one of the keys ${d.join(", ")}`}),o.YPB(e=>e.sites===void 0||e.select===void 0,{error:"either sites or select, not both"}))
function parseManifest(e,t){if(e.length>u)return(0,l.f)([(0,c.CC)(t,`${e.length} characters`,f)])
const n=(0,i.h)(e,t,"failsafe","a release manifest in YAML")
if(!n.ok)return n
const{value:o,places:r}=n.value
const s=g.safeParse(o)
return s.success?toPart(s.data,r):(0,l.f)((0,a.GW)(s.error.issues,o,r))}function toPart(e,t){const n=[]
const keep=e=>{if(e.ok)return[e.value]
n.push(e.error)
return[]}
const selectorsOf=n=>[e[n]??[]].flat().flatMap(e=>keep((0,h.Id)(t.at([n]),e)))
const o=e.cohorts===void 0?[]:keep((0,h.LT)(t.at(["cohorts"]),e.cohorts))
const r=selectorsOf("requires")
const a=selectorsOf("forbids")
const s=typeof e.expect==="object"?`${e.expect.min}-${e.expect.max}`:e.expect
const i=s===void 0?[]:keep((0,h.qX)(t.at(["expect"]),s))
const c=e.select===void 0?[]:keep((0,h.Id)(t.at(["select"]),e.select))
if(n.length>0)return(0,l.f)(n)
const d=c[0]!==void 0?{kind:"select",select:c[0]}:e.sites&&{kind:"sites",ids:[...new Set(e.sites)].toSorted()}
return(0,l.ok)({...o[0]&&{cohorts:o[0]},...r.length>0&&{requires:r},...a.length>0&&{forbids:a},...i[0]&&{expect:i[0]},...e.change!==void 0&&{change:e.change.trim()},...d&&{targets:d}})}}),1830:((e,t,n)=>{n.d(t,{L:()=>printManifest,V:()=>printWhole})
var o=n(3061)
var r=n(2025)
function printManifest(e){const first=t=>e.find(e=>e[t]!==void 0)?.[t]
const t=first("cohorts")
const n=first("expect")
const a=first("change")
const s=first("targets")
return[...t?[`cohorts: ${printList(t)}`]:[],...selectors("requires",(0,o.sA)(e.flatMap(e=>e.requires??[]))),...selectors("forbids",(0,o.sA)(e.flatMap(e=>e.forbids??[]))),...n?[`expect: ${(0,o.Tp)(n)}`]:[],...a!==void 0?[`change: ${scalar(a)}`]:[],...s?.kind==="sites"?[`sites: ${printList(s.ids)}`]:[],...s?.kind==="select"?[`select: ${scalar((0,r.vJ)(s.select))}`]:[]]}function printWhole({cohorts:e,all:t,requires:n,forbids:o,expect:r,change:a,targets:s}){return printManifest([{cohorts:t?["all"]:e,requires:n,forbids:o,...r&&{expect:r},...a!==null&&{change:a},targets:s}])}function selectors(e,t){const[n,...o]=t
if(n===void 0)return[]
return[`${e}: ${o.length===0?scalar(n):printList(t)}`]}function printList(e){return`[${e.map(scalar).join(", ")}]`}function scalar(e){return/^[A-Za-z0-9][A-Za-z0-9._/=-]*$/.test(e)?e:JSON.stringify(e)}}),2437:((e,t,n)=>{n.d(t,{Av:()=>parseDeclaration,MI:()=>declarationOf,fD:()=>rulesOf})
var o=n(4979)
var r=n(2745)
var a=n(3061)
var s=n(1830)
var i=n(6396)
var c=n(4383)
function rulesOf(e){if(e===null)return{known:null,former:new Map,change:false,manifests:[],standing:false}
return{known:[...e.cohorts.keys()],former:(0,o.ao)(e),change:e.releases.change!==null,manifests:e.releases.manifests,standing:e.releases.deployed==="environment"&&(0,o.VM)(e).length>1}}function declarationOf(e){return e.kind==="read"?e.declaration:null}function parseDeclaration(e,t){const n=i.H.map(n=>({source:n,reading:n.read(e,t.change)}))
const o=n.flatMap(({source:e,reading:t})=>t.part===null?[]:[{...t.part,source:e}])
const r=o.some(e=>e.cohorts!==void 0)
const a=n.flatMap(({reading:n})=>[...n.problems,...misplaced(n,o,e.manifest,t),...n.nearMiss!==null&&r?[overlooked(n.nearMiss)]:[]])
const s=n.find(({reading:e})=>e.nearMiss!==null)?.reading.nearMiss??null
if(a.length>0)return{kind:"invalid",problems:a}
if(e.manifest.kind==="several"){const t=e.manifest.paths.map(e=>({source:"manifest",value:e}))
return{kind:"conflict",conflicts:[{part:"manifest",said:t}]}}const c=o.map(e=>withCurrentNames(writeOutAll(e,t.known),t.former))
const l=h.flatMap(e=>conflictOf(e,c,t))
if(l.length>0)return{kind:"conflict",conflicts:l}
const d=first(c,"cohorts")
if(d===void 0)return{kind:"missing",nearMiss:s}
const u=o.find(e=>e.cohorts!==void 0&&e.cohorts[0]!=="all")
if(t.standing&&u!==void 0&&first(o.filter(({source:e})=>e.stands),"cohorts")===void 0)return{kind:"invalid",problems:[notStanding(u,o,e.manifest,t)]}
return{kind:"read",sources:c.map(({source:e})=>e.name),saidBy:{cohorts:saying(c,"cohorts"),expect:saying(c,"expect")},declaration:{cohorts:d,all:o.some(e=>e.cohorts?.[0]==="all"),requires:first(c,"requires")??[],forbids:first(c,"forbids")??[],expect:first(c,"expect")??null,change:first(c,"change")??null,targets:first(c,"targets")??{kind:"covered"}}}}function overlooked({written:e,line:t}){const n="a line of the declaration, as it is written there, or none that comes close to one"
return{...(0,r.CC)("the description",e,n),paste:{into:"description",lines:[t]}}}function misplaced({conditions:e,problems:t},n,o,a){if(e.length===0)return[]
const s=e.map(({name:e,selector:t})=>({name:e,read:(0,c.Id)(`trailer ${l[e]}`,t)}))
const i=s.flatMap(e=>e.read.ok?[]:[e.read.error])
const selectors=e=>s.flatMap(t=>t.name===e&&t.read.ok?[t.read.value]:[])
const h=(0,r.CC)("the declaration",e.map(({name:e,selector:t})=>`${l[e]}: ${t}`).join("; "),"conditions in a release manifest only, where they stay in force with the change")
if(i.length>0||t.length>0)return[...i,h]
const d=[...n,{requires:selectors("requires"),forbids:selectors("forbids")}]
return[{...h,paste:manifestFor(d,o,a)}]}const l={requires:"Requires",forbids:"Forbids"}
function notStanding(e,t,n,o){const a="cohorts named by a release manifest (or `all`): the policy has cohorts of several dimensions"
return{...(0,r.CC)(e.source.place,(e.cohorts??[]).join(", "),a),paste:manifestFor(t,n,o)}}function manifestFor(e,t,{manifests:n}){const o=t.kind==="file"?t.path:n[0]??"releases.manifests of the policy"
return{into:"manifest",path:o,lines:(0,s.L)(e)}}function writeOutAll(e,t){return t!==null&&e.cohorts?.[0]==="all"?{...e,cohorts:t.toSorted(),all:true}:e}function withCurrentNames(e,t){const n=e.cohorts?.map(e=>t.get(e)??e)
return n===void 0?e:{...e,cohorts:[...new Set(n)].toSorted()}}const h=[{name:"cohorts",print:(e,{standing:t})=>e.all===true&&t?"all":e.cohorts?.join(", ")},{name:"requires",print:e=>e.requires&&(0,a.wp)(e.requires)},{name:"forbids",print:e=>e.forbids&&(0,a.sA)(e.forbids).join("; ")},{name:"expect",print:e=>e.expect&&(0,a.Tp)(e.expect)},{name:"change",print:e=>e.change}]
function conflictOf({name:e,print:t},n,o){const r=n.flatMap(e=>{const n=t(e,o)
return n===void 0?[]:[{source:e.source.name,value:n}]})
return new Set(r.map(({value:e})=>e)).size>1?[{part:e,said:r}]:[]}function first(e,t){return e.find(e=>e[t]!==void 0)?.[t]}function saying(e,t){return e.filter(e=>e[t]!==void 0).map(({source:e})=>e.name)}}),2647:((e,t,n)=>{n.d(t,{h:()=>Revisions})
class Revisions{#c
constructor(e){this.#c=e.toSorted((e,t)=>e.at<t.at?-1:e.at>t.at?1:0)}at(e){const t=this.#l(e)
let n=t
while(this.#c[n]?.at===e)n+=1
return{before:this.#c[t-1],within:this.#c.slice(t,n)}}#l(e){let[t,n]=[0,this.#c.length]
while(t<n){const o=t+n>>>1
if((this.#c[o]?.at??"")<e)t=o+1
else n=o}return t}}}),6396:((e,t,n)=>{n.d(t,{H:()=>y})
var o=n(8393)
var r=n(2647)
var a=n(4835)
const s={name:"body",says:"the description says",changes:{"body-changed":"given before the declaration in the description changed: approve again","body-unreadable":"given on a description that can no longer be read: approve again"},place:"the declaration",stands:false,read:({html:e},t)=>e===void 0?a.P:(0,o.x)(e,t),changedSince:bodyChangedSince,lastChangedBy:({revisions:e},t)=>lastEditors(e,t)}
function bodyChangedSince({revisions:e},t){if(e.length===0)return()=>null
const n=new r.h(e)
const o=new Map
return e=>{if(!o.has(e))o.set(e,changeSince(n.at(e),t))
return o.get(e)??null}}function changeSince({before:e,within:t},n){if(e===void 0&&t.length===0)return"body-unreadable"
for(const{text:o}of e===void 0?t:[e,...t]){if(o===null)return"body-unreadable"
const e=n.compare(o)
if(e!=="same")return e==="changed"?"body-changed":"body-unreadable"}return null}function lastEditors(e,t){let n=[]
let o
for(const r of e){if(o!==void 0){const[e,a]=[o,r].map(({text:e})=>e===null?null:t.fingerprint(e))
if(o.text===null||o.text!==r.text)if(e===null||a===null)n.push(r.by)
else if(e!==a)n=[r.by]}o=r}return n}var i=n(3605)
var c=n(2818)
var l=n(8086)
var h=n(2745)
var d=n(5569)
var u=n(4497)
var f=n(4383)
const p=/^cohort:(.*)/is
function parseLabels(e){const t=e.find(isNearlyCohortLabel)
if(t!==void 0)return(0,d.f)((0,h.CC)("labels cohort:<name>",t,"cohort:<name>, written exactly so; take this label off, or give it that name"))
const n=e.map(e=>p.exec(e.toWellFormed())?.[1]?.trim()).filter(e=>e!==void 0)
if(n.length===0)return(0,d.ok)(void 0)
const o=(0,f.LT)("labels cohort:<name>",n)
return o.ok?(0,d.ok)({cohorts:o.value}):o}function isNearlyCohortLabel(e){if(p.test(e))return false
const t=new RegExp(`^\\s*(.{1,30}?)\\s*${u.oH.source}`,"u")
const[,n=""]=t.exec((0,l.zG)(e).normalize("NFKC"))??[]
const o=n.toLowerCase().replace(/^target[\s_-]*/,"")
return(0,c.Io)(o,"cohort")<=1||(0,l._4)(o,"cohort")}function isCohortLabel(e){return e===null||p.test(e)}const m={name:"labels",says:"the labels say",changes:{"label-changed":"given before a cohort label changed: approve again"},place:"labels cohort:<name>",stands:false,read({labels:e=[]}){const t=parseLabels(e)
return t.ok?{...a.P,part:t.value??null}:{...a.P,problems:[t.error]}},...(0,i.o)("label-changed",e=>e.kind==="label"&&isCohortLabel(e.label))}
var v=n(4264)
const g={name:"manifest",says:"the manifest says",changes:{},place:"the manifest",stands:true,read({manifest:e}){switch(e.kind){case"none":case"several":return a.P
case"unreadable":return{...a.P,problems:[(0,h.CC)(e.path,e.why,"a release manifest: a YAML text of at most 1 MB")]}
case"file":{const t=(0,v.N)(e.content,e.path)
return t.ok?{...a.P,part:t.value}:{...a.P,problems:t.error}}}},changedSince:()=>()=>null,lastChangedBy:()=>[]}
const y=[s,m,g]}),4835:((e,t,n)=>{n.d(t,{P:()=>o})
const o={part:null,problems:[],conditions:[],nearMiss:null}}),4497:((e,t,n)=>{n.d(t,{$0:()=>readExactTrailer,eh:()=>trailerLine,jl:()=>a,oH:()=>i,ot:()=>readTrailer})
var o=n(8086)
var r=n(2745)
const a=["Target-Cohort","Expect-Sites","Change","Requires","Forbids"]
const s=/^([A-Za-z-]+)\s*:(.*)$/su
function readExactTrailer(e,t){const[,n="",o=""]=s.exec(e.trim())??[]
const r=t.find(e=>e.toLowerCase()===n.toLowerCase())
return r===void 0?null:{kind:"trailer",trailer:r,value:o.trim()}}function readTrailer(e,t){const n=readExactTrailer(e,t)
if(n!==null)return n
const r=e.trim()
const a=(0,o.zG)(r).normalize("NFKD")
const s=nearlyTrailer(a,t)??withoutColon(a,t)
if(s!==null)return s
return{kind:isForeign(r)?"foreign":"text"}}function isForeign(e){return RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N}-]*:(?:\\s|$)","u").test(e)||/^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s+\S*#\d+\b/iu.test(e)}const i=/[:\u02D0\u02F8\u0589\u05C3\u0703\u0704\u0903\u0A83\u16EC\u1803\u1809\u205A\u2236\uA4FD\uA789\uFE13\uFE30\uFE55\uFF1A]/u
const c=60
function nearlyTrailer(e,t){const n=e.search(i)
const a= RegExp("\\p{L}(?:.*\\p{L})?","su").exec(e.slice(0,Math.max(0,n)).slice(0,2*c))?.[0].replaceAll( RegExp("\\p{M}","gu"),"").toLowerCase()
if(a===void 0||a.length>c)return null
const s=a.split( RegExp("[\\s_\\p{Pd}]+","u"))
const l=s.join("")
const h=/\s/.test(a)?t.filter(e=>e.split("-").length===s.length):t
const d=(0,r.pA)(s.join("-"),h)
const u=t.find(e=>(0,o._4)(l,e.replace("-","").toLowerCase()))??t.find(e=>e===d)
return u===void 0?null:{kind:"nearly",meant:u,value:e.slice(n+1).trim()}}function withoutColon(e,t){const n=e.toLowerCase()
for(const o of t){if(!n.includes(o.replace(/-.*/,"").toLowerCase()))continue
const t=new RegExp(`^\\P{L}*${o.replace("-","[\\s_\\p{Pd}]*")}(?![\\p{L}\\p{N}_-])(.*)$`,"isu").exec(e)
if(t===null||o==="Change"&&!/^\s*(?:=|\S+\s*$)/u.test(t[1]??""))continue
return{kind:"nearly",meant:o,value:(t[1]??"").replace( RegExp("^[\\s=\\p{Pd}>]+","u"),"").trim()}}return null}function trailerLine(e,t){const n=`${e}: ${(0,o.zG)(t).replaceAll("`","").trim()}`
return RegExp("[\\\\*~<>&[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])","u").test(n)?`\`${n}\``:n}}),4383:((e,t,n)=>{n.d(t,{Id:()=>readSelector,LT:()=>readCohorts,pm:()=>readChange,qX:()=>readRange,ry:()=>splitList})
var o=n(2745)
var r=n(5569)
var a=n(2025)
function readSelector(e,t){const n=(0,a.Pl)(t)
return n.ok?n:(0,r.f)((0,o.CC)(e,t,`${a.mx}; ${n.error}`))}const s=/^(\d{1,9})(?:\s*-\s*(\d{1,9}))?$/
function readRange(e,t){const n=s.exec(t)
const a=Number(n?.[1]??Number.NaN)
const i=Number(n?.[2]??a)
return a<=i?(0,r.ok)({min:a,max:i}):(0,r.f)((0,o.CC)(e,t,"a number of sites (1150) or a range (1100-1200), without separators"))}function readCohorts(e,t){const n=[...new Set(t)].toSorted()
if(n.length===0||n.includes(""))return(0,r.f)((0,o.CC)(e,t.join(", "),"cohort names separated by commas, or `all`"))
if(n.includes("all")&&n.length>1)return(0,r.f)((0,o.CC)(e,n.join(", "),"either `all` alone or the names of cohorts"))
return(0,r.ok)(n)}const i=100
function readChange(e,t){return t===""||t.length>i?(0,r.f)((0,o.CC)(e,t,`a change number of at most ${i} characters`)):(0,r.ok)(t)}function splitList(e){return e.split(",").map(e=>e.trim())}}),5717:((e,t,n)=>{n.d(t,{TN:()=>keyOf,dn:()=>judgeBaseline,eh:()=>baselineQuestion,qx:()=>ownersIn,wD:()=>movedBaselines})
var o=n(6737)
var r=n(4979)
var a=n(7264)
function keyOf(e,{cohort:t,environment:n}){if(typeof e!=="object")return null
const o=[t.name,...t.formerly]
const a=o.map(t=>e.cohorts.get(t)).find(e=>e!==void 0)
const s=a===void 0?[]:(0,r.M2)(a)
return s.find(({name:e})=>(0,r.q)(e,n.name))?.baseline??null}function movedBaselines(e,t){return(0,r.y9)(t).filter(t=>t.environment.baseline!==null&&t.environment.baseline!==keyOf(e,t))}function ownersIn(e,t){return typeof e==="object"?[t.name,...t.formerly].flatMap(t=>e.cohorts.get(t)?.owners??[]):[]}function baselineQuestion(e,t,n,o){const r=new Map([...t.cohorts,[n.name,{...n,owners:o}]])
const{pull:a,plan:s}=e
const i={cohorts:[n.name],crossCohort:true}
return{pull:a,policy:{...t,cohorts:r},plan:s,involved:i,declared:[],release:true,guarded:true}}function judgeBaseline(e,t){const{policy:n,involved:r}=e
const s=(0,o.ki)(e,t)
const{counted:i,needed:c,vetoes:l,eligible:h}=s
const d=i.filter(({forPolicy:e})=>e).length
const u=i.filter(({cohorts:e})=>e.length>0).length
const f=r.cohorts.some(e=>(n.cohorts.get(e)?.owners.length??0)>0)
const isOfPolicy=({cohort:e})=>e==="policy"
const p=d<(f?1:2)
const m=f&&u===0
const v=Math.max(c-i.length,p||m?1:0)
const g=h.filter(e=>isOfPolicy(e)?p:m)
const y=g.length>0&&v<=g.length?g:h.filter(e=>f||isOfPolicy(e))
return{approved:l.length===0&&i.length>=c&&!p&&!m,approvals:{...s,eligible:y,unreachable:Math.max(0,v-(0,a.R5)(y))}}}}),7062:((e,t,n)=>{n.d(t,{Dj:()=>withinReach,T4:()=>isEverywhere,Yc:()=>sitesOf,r:()=>handedOut,xg:()=>isReached})
var o=n(5569)
var r=n(953)
var a=n(6831)
function isReached({stand:e},t){switch(e){case"same":return false
case"newer":return t
case"older":case"apart":case"unknown":return!t}}function reachedSites({groups:e,rollback:t,policy:n}){if(n.releases.deployed==="environment")return null
return sitesOf((e??[]).filter(e=>isReached(e,t.applies)))}function withinReach(e){const t=reachedSites(e)
if(t===null)return e
const n=new a.MW(t)
const{members:r,standing:s}=e
return{...e,members:r.ok?(0,o.ok)({...r.value,violations:r.value.violations.filter(({site:e})=>n.has(e.id))}):r,standing:(t.length===0?[]:s).map(e=>({...e,offenders:e.offenders?.filter(({id:e})=>n.has(e))??null}))}}function sitesOf(e){return e.flatMap(({sites:e})=>e).toSorted(r.U)}function isEverywhere({groups:e,inTheWay:t,members:n}){return e!==null&&t.length===0&&n.ok&&n.value.targets.length>0&&e.every(({stand:e})=>e==="same")}function handedOut(e){const{members:t,standing:n,rollback:o}=e
if(!t.ok)return null
const r=reachedSites(e)??t.value.targets
if(!o.applies)return r
const a=new Set(n.flatMap(({offenders:e})=>(e??[]).map(({id:e})=>e)))
return r.filter(e=>!a.has(e))}}),5028:((e,t,n)=>{n.d(t,{FI:()=>gatePlan,O6:()=>reaches,Y_:()=>isUndone,fj:()=>reachesCohort,gW:()=>changesStanding,he:()=>isCounted,vl:()=>changedPaths})
var o=n(2437)
var r=n(7047)
function isCounted({reaches:e,undone:t}){return e&&!t}function gatePlan({releases:e}){const t=e.filter(isCounted).map(({outcome:e})=>e.plan)
return(0,r.JP)(t.filter(e=>e!==null))}function reaches({facts:e,pull:t,verdict:n},o){if(e===null||t===null)return true
const r=e.resolution?.ok===true?e.resolution.value:null
return n!=="skip"&&reachesCohort(e,r,o)}function reachesCohort({scope:e,declaration:t},n,r){if(!e.release||t.kind==="unneeded")return false
const a=(0,o.MI)(t)
if(a===null||n===null)return true
return r.paths.length===0||e.reach.has(r.name)||a.cohorts.includes(r.name)||(n.cohorts.get(r.name)?.targeted??0)>0}function changesStanding({facts:e},t){if(e===null)return false
const{cohorts:n,unreadable:o}=e.changed
return n.includes(t.name)||o.length>0}function changedPaths({changes:e}){return e.flatMap(({path:e,previous:t})=>t===null?[e]:[e,t])}function isUndone({pull:e},t){return e!==null&&changedPaths(e).every(e=>!t.has(e))}}),2676:((e,t,n)=>{n.d(t,{Nl:()=>earlyIn,gA:()=>freezesFor,z1:()=>isRollback})
var o=n(5683)
var r=n(5028)
function isRollback({rollback:e}){return e.applies}function freezesFor(e){const t=e.releases.some(r.he)
return isRollback(e)||!t?[]:(0,o._1)(e.policy.freezes,e.cohort)}function earlyIn(e){const{risk:t}=e
const n=t?.waves??null
if(t===null||n===null||isRollback(e))return[]
return n.earlier.flatMap(({wave:e,environments:n})=>n.flatMap(({name:n,state:o})=>{const r=o.kind==="there"?o.since+e.bake:null
return r===null||r<=t.now?[]:[{wave:e.name,environment:n,until:r}]}))}}),6737:((e,t,n)=>{n.d(t,{q0:()=>asksPeople,xS:()=>factsOf,SZ:()=>isApproved,ki:()=>judgeRuleChange,EO:()=>ownersToLookUp,Sv:()=>peopleQuestion,DI:()=>ruleChangeQuestion})
var o=n(7381)
var r=n(2933)
var a=n(2827)
var s=n(6667)
var i=n(7264)
var c=n(953)
var l=n(54)
var h=n(5862)
var d=n(760)
const u=10
function hearCommands(e,t){const n=new Set([...t.counted,...t.vetoes].map(({url:e})=>e))
const o=(0,r.Gv)(e.pull).flatMap(e=>(0,d.GO)(e.writing).map(t=>({place:e,command:t})))
const a=o.toSorted((e,t)=>(0,c.U)(t.place.at,e.place.at)).flatMap(({place:t,command:n})=>answerTo(t,n,e))
return{heard:o.map(({place:e,command:t})=>({login:e.writing.author?.login??"ghost",url:e.writing.url,at:e.at,verb:t.verb,effect:effectOf(t,e,n)})),answers:a.slice(0,u)}}function effectOf(e,t,n){switch(e.verb){case"recheck":case"help":case"emergency":return"taken"
case"approve":if(!t.approves)return"misread"
return n.has(t.writing.url)?"taken":"idle"
case"reject":return n.has(t.writing.url)?"taken":"idle"
case"unreadable":case"in-code":return"misread"}}function answerTo({writing:{author:e,url:t},approves:n},r,a){const s=whyMisread(r,n)
if(s===null||e?.kind!=="user"||(0,h.YK)(a.people,e.login)==="none")return[]
const i=(0,o.Kc)(e.login,a)
if(i.length===0)return[]
const c=r.verb==="unreadable"||r.verb==="in-code"?r.meant:r.verb
const l=r.verb==="unreadable"||r.verb==="in-code"?r.written:"/cohort approve"
return[{login:e.login,url:t,why:s,written:l,line:lineFor(c,i,a.plan)}]}function whyMisread({verb:e},t){switch(e){case"unreadable":case"in-code":return e
case"approve":return t?null:"in-review"
case"reject":case"recheck":case"help":case"emergency":return null}}function lineFor(e,t,n){switch(e){case"approve":return(0,l.y)(t,n)
case"reject":case"recheck":return`/cohort ${e}`
case"help":case"emergency":case null:return"/cohort help"}}var f=n(6291)
function judge_judgeApprovals(e){const{pull:t,policy:n,people:c,release:l,guarded:d,involved:u}=e
const f={...e,contributors:(0,a.p)(t,c.pushers,{renderings:c.renderings,change:n.releases.change!==null}),changedSince:(0,s.I)(e)}
const p=(0,a.I)(t.commits,c.pushers,n.approvals.trustedBots)
const m=p.length>0?1:0
const v=u.crossCohort?n.approvals.cross:n.approvals.within
const g=l?v+m:0
const y=d?n.approvals.policy+(l?0:m):0
const w=r.l_.flatMap(e=>e.votes(f))
const b=perPerson(w.filter(e=>"cohorts"in e))
const k=vetoesOf(f)
const $=g===0?[]:cohortsWithout(b,f)
const x={release:Math.max($.length>0?1:0,g-b.filter(({cohorts:e})=>e.length>0).length),policy:Math.max(0,y-b.filter(({forPolicy:e})=>e).length)}
const L=(0,i.PU)(f,{release:g>0,policy:y>0},b)
return{needed:g,policyNeeded:y,unattributed:p,counted:b,discounted:w.filter(e=>"reason"in e),vetoes:k,unapproved:$,missing:x,eligible:L,unreachable:(0,i.HB)(L,x),unreadableTeams:(0,h.Uv)([...u.cohorts.flatMap(e=>(0,o.K2)(e,n)),...d?n.policyOwners:[]],c.teams),administrators:(0,o.Wx)(f),...hearCommands(f,{counted:b,vetoes:k})}}function cohortsWithout(e,{involved:t,policy:n}){const r=new Set(e.flatMap(({cohorts:e})=>e))
return t.cohorts.filter(e=>!r.has(e)).map(e=>({cohort:e,owners:(0,o.K2)(e,n)}))}function perPerson(e){const t=Map.groupBy(e,({login:e})=>e.toLowerCase())
return[...t.values()].flatMap(e=>e.slice(0,1).map(({login:t,url:n})=>({login:t,cohorts:[...new Set(e.flatMap(({cohorts:e})=>e))],forPolicy:e.some(({forPolicy:e})=>e),url:n})))}function vetoesOf(e){const t=r.l_.flatMap(t=>t.vetoes(e.pull,e.people.renderings))
return(0,f.r7)(t).flatMap(({login:t,url:n})=>{const r=(0,h.YK)(e.people,t)==="none"?[]:(0,o.Kc)(t,e)
return r.length===0?[]:[{login:t,cohorts:r,url:n}]})}var p=n(2437)
function involvement(e,t,n,o,r){const a=new Set([...n?.cohorts??[],...t.reach.keys()])
const s=new Set([...a].map(t=>e.cohorts.get(t)?.dimension))
const i=[...e.cohorts.values()].filter(({name:e,dimension:t})=>a.has(e)||r.includes(e)||s.has(t)&&(o?.cohorts.get(e)?.targeted??0)>0)
return together(i)}function involvementOf(e,t){return together([...e.cohorts.values()].filter(({name:e})=>t.includes(e)))}function together(e){const t=Map.groupBy(e,e=>e.dimension)
return{cohorts:e.map(e=>e.name),crossCohort:[...t.values()].some(e=>e.length>1)}}function factsOf(e,t,n,o=e){const r={...peopleQuestion(e,t,o),people:n}
return{...e,resolution:t,involved:r.involved,approvals:judge_judgeApprovals(r),asked:r}}function peopleQuestion(e,t,n=e){const{pull:o,policy:r,plan:a,scope:s,changed:i}=e
const c=(0,p.MI)(n.declaration)
const l=n===e&&t?.ok===true?t.value:null
const h=s.release||i.cohorts.length===0?c:null
const d=involvement(r,s,h,l,i.cohorts)
return{pull:o,policy:r,plan:a,involved:d,declared:c?.cohorts??[],release:d.cohorts.length>0?s.release||i.cohorts.length>0:s.release&&i.needsDeclaration,guarded:s.guarded.length>0||i.unreadable.length>0}}function asksPeople({scope:e,changed:t}){return e.guarded.length>0||t.unreadable.length>0||e.release||t.cohorts.length>0}function ruleChangeQuestion({pull:e,policy:t,plan:n},o){const r=involvementOf(t,o)
const a=r.cohorts.length>0
return{pull:e,policy:t,plan:n,involved:r,declared:[],release:a,guarded:true}}function isApproved({missing:e,vetoes:t}){return e.policy===0&&e.release===0&&t.length===0}function ownersToLookUp(e,t){const{eligible:n,missing:o}=judge_judgeApprovals({...e,people:t})
const r=n.filter(({cohort:e})=>(e==="policy"?o.policy:o.release)>0)
const a=r.flatMap(({owners:e})=>e.flatMap(e=>e.kind==="user"?[e.login]:[]))
return[...new Set(a)].filter(e=>!t.access.has(e.toLowerCase()))}function judgeRuleChange(e,t){const n={versions:[],complete:true}
return judge_judgeApprovals({...e,people:{...t,policyVersions:n}})}}),7047:((e,t,n)=>{n.d(t,{BG:()=>definitions,Gb:()=>planDigest,JP:()=>digestOfAll,OK:()=>declarationValue})
var o=n(7598)
var r=n(6585)
var a=n(3061)
var s=n(2025)
function planDigest(e){return digest({version:1,repository:e.repository,pullRequest:e.pullRequest,base:e.base,head:e.head,declaration:e.declaration===null?null:declarationValue(e.declaration),cohorts:e.declaration===null?{}:definitions(e.declaration.cohorts,e.policy)})}function joinedDigest(e){return digest(e.toSorted())}function digestOfAll(e){const t=e.filter(e=>e!==null)
const[n,...o]=t
if(n===void 0||t.length<e.length)return null
return o.length===0?n:joinedDigest(t)}function declarationValue(e){const{targets:t}=e
return{cohorts:e.cohorts.toSorted(),all:e.all,requires:e.requires.length===0?[]:[(0,a.wp)(e.requires)],forbids:(0,a.sA)(e.forbids),expect:e.expect===null?null:{min:e.expect.min,max:e.expect.max},change:e.change,sites:t.kind==="sites"?t.ids.toSorted():null,select:t.kind==="select"?(0,s.vJ)(t.select):null}}function definitions(e,t){return Object.fromEntries(e.map(e=>{const n=t?.cohorts.get(e)
return[e.toWellFormed(),n===void 0?null:{dimension:n.dimension,select:n.select===null?null:(0,s.vJ)(n.select)}]}))}function digest(e){const t=JSON.parse(JSON.stringify(e),(e,t)=>typeof t==="string"?t.toWellFormed():t)
return(0,o.hash)("sha256",(0,r.A)(t)??"")}}),7027:((e,t,n)=>{n.d(t,{QR:()=>planWithoutPolicy,iJ:()=>readRelease,oF:()=>manifestsOf})
var o=n(2437)
var r=n(7047)
var a=n(3190)
var s=n(4714)
var i=n(8667)
function readRelease(e,t,n,r){const a=r.changed??s.vb
const i=readDeclaration(e,t,{...r,changed:a})
const c=(0,o.MI)(i)
const l=scopeOf(e,t,n)
return{pull:e,policy:t,defaultBranch:n.defaultBranch,scope:l,declaration:i,plan:planOf(e,t,c),proposed:r.proposed??null,trial:null,risk:null,parts:new Map,changed:a,baselines:[],standing:[],query:l.release?queryOf(c,t):null}}function readDeclaration(e,t,{manifest:n,changed:r,gone:a,alone:s}){const i=a===true?{...(0,o.fD)(t),standing:false}:(0,o.fD)(t)
const c=s===true?{}:e
if(r.needsDeclaration)return(0,o.Av)({...c,manifest:n},i)
const l=n.kind==="several"?{kind:"none"}:n
const h=(0,o.Av)({...c,manifest:l},i)
return h.kind==="missing"&&h.nearMiss===null?{kind:"unneeded"}:h}function planWithoutPolicy(e){const t=(0,o.Av)({...e,manifest:{kind:"none"}},(0,o.fD)(null))
return planOf(e,null,(0,o.MI)(t))}function manifestsOf(e,t,n){return scopeOf(e,t,n).manifests}function scopeOf(e,t,n){return(0,a.Sk)(e.changes,t,{base:e.base,...n})}function planOf(e,t,n){const{repository:o,number:a,base:s,head:i}=e
return(0,r.Gb)({repository:o,pullRequest:a,base:s,head:i,declaration:n,policy:t})}function queryOf(e,t){if(e===null||!e.cohorts.every(e=>t.cohorts.has(e)))return null
return{policy:t,declaration:e,coverage:(0,i._5)(e,t)}}}),5221:((e,t,n)=>{n.d(t,{HF:()=>judgeEmergency,Ox:()=>emergencyCallers,Qt:()=>c,p9:()=>emergencyCalls,sx:()=>newestPull,vo:()=>isDeclared})
var o=n(54)
var r=n(2827)
var a=n(5862)
var s=n(760)
var i=n(2258)
const c=20
const l=3e5
function newestPull(e){return e.reduce((e,t)=>e===null||t.number>e.number?t:e,null)}function emergencyCallers(e){const t=emergencyCalls(e).map(({comment:e})=>e.author)
return[...new Set(t.flatMap(e=>e===null?[]:[e.login.toLowerCase()]))]}function emergencyCalls(e){return e.comments.flatMap(e=>emergenciesIn(e).map(t=>({comment:e,call:parseCall(t)})))}function parseCall(e){const[,t,n="",o=""]=h.exec(e)??[]
return t===void 0?null:{cohort:t,digest:n,reason:o}}function judgeEmergency(e){const{emergency:t,pull:n,releases:o}=e
const a=new Map
const s=[]
for(const{comment:t,call:o}of emergencyCalls(n)){const n=t.author?.login??"ghost"
const r=judgeCall(o,t,e)
if(typeof r==="string")s.push({login:n,why:r,url:t.url})
else a.set(n.toLowerCase(),{login:n,reason:r.reason,url:t.url})}const i=o.some(t=>(0,r.I)(t.pull.commits,t.pushers,e.trustedBots).length>0)
return{number:n.number,needed:t.approvals+(i?1:0),counted:[...a.values()],discounted:s}}function isDeclared({counted:e,needed:t}){return e.length>=t}const h=/^(\S+)\s+([0-9a-f]+)\s+because\s+(.+)$/is
const d=new Map
function judgeCall(e,t,n){const{emergency:s,cohort:h,plan:u,now:f,releases:p,access:m,teams:v,change:g}=n
const{author:y}=t
if(y===null||y.kind!=="user")return"not by a person"
if(t.mine)return"by the account whose token judges"
if(t.edited)return"edited"
if(t.hidden)return"hidden"
if(e===null)return"not of the form: cohort, digest, because, reason"
const{digest:w,reason:b}=e
if(e.cohort!==h)return"for another cohort"
if(w.length<o.Y||!u.startsWith(w.toLowerCase()))return"for another plan"
if(Array.from(b).length<c)return`a reason of less than ${c} characters`
const k=(0,i.nV)(t.createdAt)
if(k===null||k>f+l||f-k>s.valid)return"too long ago"
const $=y.login.toLowerCase()
switch((0,a.S4)(s.approvers,y.login,v)){case"no":return"not by an approver of emergencies"
case"unknown":return"the members of a team could not be read"
case"yes":}if(p.some(({pull:e,pushers:t})=>(0,r.p)(e,t,{renderings:d,change:g}).has($)))return"by a contributor to what is deployed"
const x=m.get($)
return x==="write"||x==="admin"?{reason:b}:"no write access"}function emergenciesIn(e){return(0,s.GO)(e).flatMap(e=>e.verb==="emergency"?[e.words]:[])}}),6246:((e,t,n)=>{n.d(t,{I:()=>declaredEmergencies})
var o=n(54)
var r=n(2827)
var a=n(5862)
var s=n(5221)
var i=n(2258)
function declaredEmergencies(e,t){const{emergency:n,teams:c,change:l}=t
const h=(0,r.p)(e,[],{renderings:new Map,change:l})
const d=new Map
for(const{comment:t,call:r}of(0,s.p9)(e)){const e=(0,i.nV)(t.createdAt)
const{author:l}=t
if(r===null||e===null||l?.kind!=="user"||h.has(l.login.toLowerCase()))continue
if(r.digest.length<o.Y||Array.from(r.reason).length<s.Qt)continue
if((0,a.S4)(n.approvers,l.login,c)==="no")continue
const u=r.digest.slice(0,o.Y).toLowerCase()
const f=`${r.cohort} ${u}`
const p=d.get(f)??{cohort:r.cohort,plan:u,by:new Map}
d.set(f,p)
if(!p.by.has(l.login.toLowerCase()))p.by.set(l.login.toLowerCase(),{login:l.login,reason:r.reason,url:t.url,at:e})}return[...d.values()].flatMap(({cohort:t,plan:o,by:r})=>{const a=[...r.values()].toSorted((e,t)=>e.at-t.at)
const s=completedAt(a,n)
return s===null?[]:[{number:e.number,cohort:t,plan:o,approvals:a.map(({login:e,reason:t,url:n})=>({login:e,reason:t,url:n})),at:s}]})}function completedAt(e,{approvals:t,valid:n}){for(const[o,r]of e.entries()){const a=e[o-t+1]
if(a!==void 0&&r.at-a.at<=n)return r.at}return null}}),3966:((e,t,n)=>{n.d(t,{Al:()=>membersQuery,BU:()=>partOf,Ix:()=>waveQueries,K3:()=>partSizes,Qr:()=>divide,fQ:()=>narrowed})
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
return[...n].map(([t,n])=>({...e,targeted:t,count:n.length,sites:n}))}}),3381:((e,t,n)=>{n.d(t,{p:()=>cohortsQuery})
var o=n(8667)
function cohortsQuery(e,t,n={}){const r={cohorts:t,all:false,requires:[],forbids:[],expect:null,change:null,targets:{kind:"covered"},...n}
return{policy:e,declaration:r,coverage:(0,o._5)(r,e)}}}),4714:((e,t,n)=>{n.d(t,{AV:()=>touchesStanding,S$:()=>standsOtherwise,_p:()=>standingChanges,vb:()=>c})
var o=n(3061)
var r=n(3089)
var a=n(7047)
var s=n(2025)
var i=n(1438)
const c={cohorts:[],unreadable:[],needsDeclaration:true,broken:[]}
function touchesStanding(e,{releases:t}){const n=(0,r.gV)(t.manifests)
return e.some(e=>{const t=formerPath(e)
return t!==null&&n(t)})}function standsOtherwise(e,t){const print=t=>JSON.stringify([t.releases.manifests,(0,a.BG)([...e.cohorts.keys()],t),[...e.cohorts.keys()].map(e=>t.cohorts.get(e)?.formerly??[])])
return print(e)!==print(t)}function standingChanges({changes:e,manifestsAlone:t,standing:n},o,r){const a=e.flatMap(e=>pairOf(e,o,r))
const s=new Set(e.flatMap(({path:e,previous:t})=>[e,t]))
const i=n.filter(({path:e})=>!s.has(e)).map(e=>({was:readOne(e,o.policy),is:readOne(e,r.policy)})).filter(({was:e,is:t})=>e!==null&&e.query!==null&&!standsAlike(e,t))
const c=[...a.filter(({was:e})=>e!==null),...i]
const l=c.flatMap(({was:e,is:t})=>[...e?.cohorts??[],...t?.cohorts??[]])
const h=l.map(e=>nameBefore(e,o.policy,r.policy))
return{cohorts:[...o.policy.cohorts.keys()].filter(e=>h.includes(e)),unreadable:a.flatMap(({was:e})=>e!==null&&e.query===null?[e.path]:[]),needsDeclaration:!t||a.length===0||!a.every(isHarmless),broken:i.flatMap(({is:e})=>e!==null&&e.query===null?[e]:[])}}function formerPath({kind:e,path:t,previous:n}){return e==="added"||e==="copied"?null:n??t}function pairOf(e,t,n){const o=readAt(formerPath(e),t)
const r=readAt(e.kind==="deleted"?null:e.path,n)
return o===null&&r===null?[]:[{was:o,is:r}]}function readAt(e,{policy:t,files:n}){if(e===null)return null
const o=n.find(t=>t.path===e)??{path:e,text:null,why:"not in the tree"}
return readOne(o,t)}function readOne(e,t){if(!(0,r.gV)(t.releases.manifests)(e.path))return null
return(0,i.ZY)([e],t)[0]??null}function isHarmless({was:e,is:t}){return e!==null&&(t===null||standsAlike(e,t)||widens(e,t))}function standsAlike({query:e},t){const n=t?.query??null
if(e===null||n===null)return false
const o=e.declaration.all&&n.declaration.all?e.declaration.cohorts:null
return JSON.stringify(standOf(e.declaration,e.policy,o))===JSON.stringify(standOf(n.declaration,n.policy,o))}function standOf(e,t,n){const{cohorts:o,all:r,requires:s,forbids:i,sites:c,select:l}=(0,a.OK)(e)
return{all:r,requires:s,forbids:i,sites:c,select:l,cohorts:(0,a.BG)(n??o,t)}}function widens({query:e},{query:t}){if(e===null||t===null)return false
const[n,r]=[e.declaration,t.declaration]
return coversMore(n,r,t.policy)&&targetsMore(n.targets,r.targets)&&includes(terms(n.requires),terms(r.requires))&&includes((0,o.sA)(n.forbids),(0,o.sA)(r.forbids))}function coversMore(e,t,{cohorts:n}){if(t.all)return true
const dimensions=e=>e.map(e=>n.get(e)?.dimension??"")
return!e.all&&includes(t.cohorts,e.cohorts)&&includes(dimensions(e.cohorts),dimensions(t.cohorts))}function targetsMore(e,t){if(t.kind==="covered")return true
if(e.kind==="select"&&t.kind==="select")return(0,s.vJ)(e.select)===(0,s.vJ)(t.select)
return e.kind==="sites"&&t.kind==="sites"&&includes(t.ids,e.ids)}function terms(e){return e.flatMap(({terms:e})=>e).map(e=>(0,o.wp)([{terms:[e]}]))}function includes(e,t){return t.every(t=>e.includes(t))}function nameBefore(e,t,n){if(t.cohorts.has(e))return e
return n.cohorts.get(e)?.formerly.find(e=>t.cohorts.has(e))??null}}),8236:((e,t,n)=>{n.d(t,{kC:()=>closingManifests,sN:()=>closingQueries,x0:()=>hasGates})
var o=n(4979)
var r=n(3966)
var a=n(953)
var s=n(1438)
function gatedCohorts(e,t){const n=t.filter(({query:e})=>e!==null)
return[...e.cohorts.values()].filter(e=>(0,o.M2)(e).length>0&&n.some(t=>(0,s.Kc)(t,e)))}function hasGates(e){return(0,o.y9)(e).length>0}function closingQueries(e,t){return[...t.flatMap(({query:e})=>e===null?[]:[e]),...gatedCohorts(e,t).flatMap(t=>[{...(0,r.Al)(e,t),named:true},...(0,r.Ix)(e,t)])]}function closingManifests(e,t,n){if(!hasGates(e))return[]
let r=0
const take=()=>n?.[r++]??null
const a=t.map(e=>({manifest:e,answer:e.query===null?null:take()}))
const i=gatedCohorts(e,t).flatMap(e=>{const t=take()
const n=e.waves.map(()=>take()).filter(e=>e!==null)
return t===null?[]:placesOf(e,t,n)})
const c=[...new Set((0,o.y9)(e).map(({environment:e})=>e.name))]
return a.flatMap(({manifest:e,answer:t})=>{const{path:n,problems:o}=e
if(o.length>0)return[{path:n,problems:o,offenders:null,environments:c}]
const r=i.filter(({cohort:t})=>(0,s.Kc)(e,t)).map(({environments:n,sites:o})=>({environments:n,offenders:(0,s.Ci)(e,t,o).offenders??[]})).filter(({offenders:e})=>e.length>0)
if(r.length===0)return[]
const a=new Map(r.flatMap(e=>e.offenders).map(e=>[e.id,e]))
const l=r.flatMap(e=>e.environments.map(({name:e})=>e))
return[{path:n,problems:o,offenders:sorted([...a.values()]),environments:[...new Set(l)]}]})}function placesOf(e,t,n){const{waves:o,rest:a}=(0,r.Qr)(t.targets,n.map(({targets:e})=>e))
const place=(n,o)=>({cohort:e,environments:n,sites:(0,r.fQ)(t,o)})
return[...e.waves.map(({environments:e},t)=>place(e,o[t]??[])),place(e.environments,a)].filter(({environments:e})=>e.length>0)}function sorted(e){return e.toSorted((e,t)=>(0,a.U)(e.id,t.id))}}),1438:((e,t,n)=>{n.d(t,{Ci:()=>judgeStanding,Kc:()=>concerns,ZY:()=>readStanding,_m:()=>withPaste})
var o=n(6831)
var r=n(4264)
var a=n(1830)
var s=n(2437)
var i=n(2745)
var c=n(8667)
function readStanding(e,t){return e.map(e=>readManifest(e,t))}function readManifest({path:e,text:t,why:n},o){const unread=t=>({path:e,problems:t,cohorts:[],query:null})
if(t===null)return unread([(0,i.CC)(e,n,"a release manifest")])
const a=[...o.cohorts.keys()]
const l=(0,r.N)(t,e)
if(!l.ok)return unread(l.error)
if(l.value.cohorts===void 0)return unread([(0,i.CC)(e,"no cohorts",`cohorts of the policy: ${a.join(", ")}`)])
const h={kind:"file",path:e,content:t}
const d=(0,s.Av)({manifest:h},(0,s.fD)(o))
if(d.kind!=="read")return unread([(0,i.CC)(e,"no declaration","a release manifest")])
const{declaration:u}=d
const f=u.cohorts.filter(e=>o.cohorts.has(e))
const p=u.cohorts.filter(e=>!o.cohorts.has(e))
const m=p.map(t=>(0,i.CC)(`${e} cohorts`,t,a.join(", "),a))
const v={policy:o,declaration:u,coverage:(0,c._5)(u,o),named:true}
return{path:e,problems:m,cohorts:f,query:m.length>0?null:v}}function withPaste(e,t,n){return e.map(e=>{const[o,...r]=e.problems
if(e.path!==t||n===null||o===void 0||r.length>0)return e
return{...e,problems:[{...o,paste:{into:"manifest",path:t,lines:(0,a.V)(n)}}]}})}function concerns({query:e},t){return e===null||(0,c.AZ)(e.coverage,t)}function judgeStanding({path:e,problems:t},n,r){if(n===null||r===null)return{path:e,problems:t,offenders:null}
const a=new o.MW(n.targets)
const s=Map.groupBy(n.violations,({site:e})=>e.id)
const i=r.targets.flatMap(e=>{const t=r.names.get(e)??null
if(!a.has(e))return[{id:e,name:t,why:"not-covered",reasons:[]}]
const[n]=s.get(e)??[]
return n===void 0?[]:[{id:e,name:t,why:n.kind,reasons:n.reasons}]})
return{path:e,problems:t,offenders:i}}}),4803:((e,t,n)=>{n.d(t,{L:()=>waitsUntil})
function waitsUntil({deployedAt:e,now:t,within:n,listed:o,reportedBy:r}){if(e!==null)return e+n
return o==="targets-file"||r==="deployed-file"?t+n:t}}),2638:((e,t,n)=>{n.d(t,{EV:()=>fetchBlobTexts,_n:()=>fetchBlobIds,b9:()=>fetchTexts})
var o=n(2417)
var r=n(5569)
var a=n(4414)
var s=n(9506)
var i=n(7506)
const c=o.mee(o.Ikc({oid:o.YjP()}))
async function fetchBlobIds(e,t,n){const o=[...new Set(n)]
const a=await(0,i.r)(e,{asked:`states of ${t}`,operation:"Blobs",by:"expression",selection:()=>"oid",schema:c,size:100},o.map(e=>`${e}:${t}`))
return a.ok?(0,r.ok)(new Map(o.map((e,t)=>[e,a.value[t]?.oid??null]))):a}const l={asked:"policies before changes of them",operation:"Policies",by:"oid",selection:()=>"... on Blob { text }",schema:o.mee(o.Ikc({text:o.cl6(o.YjP())})),size:100}
async function fetchBlobTexts(e,t,n=new Map){const o=[...new Set(t)].filter(e=>!n.has(e))
const s=await(0,i.r)(e,l,o)
if(!s.ok)return s
const c=new Map(n)
for(const[e,t]of s.value.entries()){const n=o[e]??""
if(t===null)return(0,a.hU)(l.asked,`the policy ${n}, which GitHub has named`,"nothing")
c.set(n,t.text??null)}return(0,r.ok)(c)}const h={asked:"files of the range",operation:"Texts",by:"expression",selection:()=>s.Se,schema:s.v3,size:50}
async function fetchTexts(e,t){const n=t.map(({path:e,commit:t})=>`${t}:${e}`)
const o=await(0,i.r)(e,h,n)
if(!o.ok)return o
const c=new Map
for(const[e,{path:n,commit:r}]of t.entries()){const t=(0,s.$7)(o.value[e]??null)
if(t===null)return(0,a.hU)(`file ${n}`,`it at ${r}`,"nothing")
c.set(`${r}:${n}`,t)}return(0,r.ok)(c)}}),2470:((e,t,n)=>{n.d(t,{E:()=>fetchAllBranches,o:()=>fetchBranchesNamed})
var o=n(5569)
var r=n(2417)
var a=n(1064)
var s=n(7506)
const i=r.mee(r.Ikc({oid:r.YjP()}))
async function fetchBranchesNamed(e,t){const n={asked:`branches ${t.join(", ")}`,operation:"Branches",by:"name",selection:()=>"target { oid }",schema:r.mee(r.Ikc({target:i})),size:100}
const a=await(0,s.r)(e,n,t.map(e=>`refs/heads/${e}`))
return a.ok?(0,o.ok)(a.value.flatMap((e,n)=>toBranch(t[n]??"",e?.target??null))):a}function toBranch(e,t){return t===null?[]:[{name:e,tip:t.oid}]}const c={asked:"branches",operation:"AllBranches",connection:{field:"refs",filter:'refPrefix: "refs/heads/"',selection:"name target { oid }",node:r.Ikc({name:r.YjP(),target:i})},most:20}
async function fetchAllBranches(e){const t=await(0,a.yw)(e,c)
return t.ok?(0,o.ok)(t.value.flatMap(({name:e,target:t})=>toBranch(e,t))):t}}),3826:((e,t,n)=>{n.d(t,{WB:()=>fetchTreeFiles,lE:()=>fetchPaths,uq:()=>fetchFilesOfTrees})
var o=n(2638)
var r=n(2417)
var a=n(3089)
var s=n(5569)
var i=n(4414)
var c=n(9506)
const l="manifests in the tree of the commit"
const h=40960
const d=r.Ikc({name:r.YjP(),type:r.YjP(),mode:r.Whr(),object:c.v3})
const u=r.mee(r.Ikc({entries:r.lqM(r.YOg(d))}))
const f=r.Ikc({repository:r.g1P(r.YjP(),r.KCZ([r.Ikc({oid:r.YjP()}),u]))})
async function fetchTreeFiles(e,t,n){const o=await fetchFilesOfTrees(e,[t],n)
return o.ok?(0,s.ok)(o.value[0]??[]):o}async function fetchFilesOfTrees(e,t,n){if(n.length===0)return(0,s.ok)(t.map(()=>[]))
const o=[...new Set(n.map(folderOf))]
const r=(0,a.gV)(n)
if(!o.some(e=>/[*?{[\\]/.test(e))&&!n.some(e=>e.includes("**")))return fetchFromFolders(e,t,o,r)
return(0,s.Q)(await Promise.all(t.map(t=>fetchAnywhere(e,t,r))))}function folderOf(e){return e.includes("/")?e.slice(0,e.lastIndexOf("/")):""}async function fetchFromFolders(e,t,n,o){const r=t.flatMap((e,t)=>n.map((n,o)=>({key:`${t}_${o}`,at:t,path:n,expression:`${e}:${n}`})))
const a=Object.fromEntries([...t.map((e,t)=>[`c${t}`,e]),...r.map(({key:e,expression:t})=>[`e${e}`,t])])
const h=[...t.map((e,t)=>`$c${t}: GitObjectID!`),...r.map(({key:e})=>`$e${e}: String!`)].join(", ")
const d=[...t.map((e,t)=>`c${t}: object(oid: $c${t}) { oid }`),...r.map(({key:e})=>`d${e}: object(expression: $e${e}) { ... on Tree { entries { name type mode object { ${c.Se} } } } }`)]
const u=await e.query(l,`query Manifests($owner: String!, $name: String!, ${h}) { repository(owner: $owner, name: $name) { ${d.join(" ")} } }`,a,f)
if(!u.ok)return u
const{repository:p}=u.value
const isThere=e=>(p[e]??null)!==null
const m=t.find((e,t)=>!isThere(`c${t}`))
if(m!==void 0)return(0,i.hU)(l,`commit ${m}`,"nothing")
const v=r.find(({key:e})=>!(`d${e}`in p))
if(v!==void 0)return(0,i.hU)(l,`an answer for ${v.expression}`,"nothing")
return(0,s.ok)(t.map((e,t)=>r.filter(({at:e})=>e===t).flatMap(({key:e,path:t})=>{const n=p[`d${e}`]??null
return n!==null&&"entries"in n?filesOf(n.entries??[],t):[]}).filter(e=>o(e.path)).toSorted((e,t)=>e.path<t.path?-1:1)))}function filesOf(e,t){return e.filter(({type:e})=>e==="blob").map(e=>toFile(t===""?e.name:`${t}/${e.name}`,e))}function toFile(e,{mode:t,object:n}){return t===h?{path:e,text:null,why:"a link"}:(0,c.hL)(e,(0,c.$7)(n))}async function fetchAnywhere(e,t,n){const r=await fetchWholeTree(e,t)
if(!r.ok)return r
if(r.value.truncated)return(0,i.ps)(l,"the whole tree","a part of it")
const a=r.value.tree.filter(({path:e,type:t})=>t==="blob"&&n(e))
const h=await(0,o.b9)(e,a.map(({path:e})=>({path:e,commit:t})))
if(!h.ok)return h
return(0,s.ok)(a.map(({path:e,mode:n})=>{const o=h.value.get(`${t}:${e}`)
return n==="120000"?{path:e,text:null,why:"a link"}:(0,c.hL)(e,o??null)}))}const p=r.Ikc({truncated:r.zMY(),tree:r.YOg(r.Ikc({path:r.YjP(),type:r.YjP(),mode:r.YjP()}))})
function fetchWholeTree(e,t){const n="GET /repos/{owner}/{repo}/git/trees/{tree_sha}"
return e.rest(n,{tree_sha:t,recursive:"1"},p)}async function fetchPaths(e,t){const n=await fetchWholeTree(e,t)
if(!n.ok)return n
const{tree:o,truncated:r}=n.value
return(0,s.ok)({paths:o.filter(({type:e})=>e!=="tree").map(({path:e})=>e),complete:!r})}}),2432:((e,t,n)=>{n.d(t,{U:()=>watchLimits})
var o=n(8455)
function watchLimits({github:e,members:t}){const n=new Map
const watched=e=>(0,o.V)(e,async(t,o)=>{const r=await o(e)
if(!r.ok&&r.error.reason==="limit"&&!n.has(e))n.set(e,r.error)
return r})
return{github:watched(e),members:t===null?null:watched(t),limits:()=>[e,t].flatMap(e=>e===null?[]:n.get(e)??[])}}}),2962:((e,t,n)=>{n.d(t,{O6:()=>i,P_:()=>fetchPolicyHistory,Vv:()=>h,Yl:()=>c,mo:()=>landedAt,tg:()=>fetchPolicyCommits})
var o=n(5569)
var r=n(2417)
var a=n(1064)
var s=n(7976)
const i="oid associatedPullRequests(first: 20) { nodes { mergedAt baseRefName } }"
const c=r.Ikc({oid:r.YjP(),associatedPullRequests:r.mee(r.Ikc({nodes:r.YOg(r.Ikc({mergedAt:r.mee(r.YjP()),baseRefName:r.YjP()}))}))})
function landedAt({associatedPullRequests:e},t){const n=(e?.nodes??[]).filter(e=>e.baseRefName===t).map(e=>e.mergedAt).filter(e=>e!==null)
return n.toSorted().at(-1)??null}const l=r.X$i(c,{parents:r.Ikc({nodes:r.YOg(r.Ikc({file:(0,s.cl)(r.Ikc({oid:r.cl6(r.YjP())}))}))}),file:(0,s.cl)(r.Ikc({object:(0,s.cl)(r.Ikc({oid:r.lqM(r.YjP()),text:r.cl6(r.YjP())}))}))})
const h={field:"history",filter:"path: $policyPath",selection:`${i} parents(first: 2) { nodes { file(path: $policyPath) { oid } } }\n    file(path: $policyPath) { object { __typename ... on Blob { oid text } } }`,node:l,largest:50}
function listOf(e,{tip:t}){return{asked:`history of ${e}`,operation:"Policies",connection:h,of:"commit",parameters:"$oid: GitObjectID!, $policyPath: String!",variables:{oid:t,policyPath:e},most:10}}async function fetchPolicyCommits(e,t,n){const r=await(0,a.yw)(e,listOf(t,n),n.history??null)
if(!r.ok)return r.error.code==="evidence.truncated"?(0,o.f)({...r.error,reason:"too-far"}):r
return(0,o.ok)(r.value.map(({oid:e,parents:t,file:n})=>({oid:e,text:n?.object?.text??null,adds:t.nodes.every(e=>e.file===null)})))}async function fetchPolicyHistory(e,t,n){const{defaultBranch:r,history:s=null}=n
const i=await(0,a._i)(e,listOf(t,n),s)
if(!i.ok)return i
const{nodes:c,totalCount:l}=i.value
const h=c.map(e=>landedAt(e,r))
const d=h.includes(null)?await readPushes(e,r):new Map
const u=c.map(({oid:e,file:t},n)=>({since:h[n]??d.get(e)??null,text:t?.object?.text??null}))
return(0,o.ok)({versions:u,complete:l===c.length})}const d=r.YOg(r.Ikc({ref:r.YjP(),after:r.cl6(r.YjP()),timestamp:r.YjP()}))
const u=10
async function readPushes(e,t){const n=`refs/heads/${t}`
const o=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:n,per_page:100},d,u)
if(!o.ok)return new Map
return new Map(o.value.flatMap(e=>e.ref===n&&typeof e.after==="string"?[[e.after,e.timestamp]]:[]))}}),347:((e,t,n)=>{n.d(t,{lH:()=>fetchActivityOf,PT:()=>fetchPushers,ec:()=>fetchPushersOf,$M:()=>fetchWholeActivity,LC:()=>mayHaveShortActivity})
var o=n(2417)
function readPushers(e,t,n){const{mergedAt:o}=e
const a=o===null?t:t.filter(({at:e})=>e<=o)
const s=new Set([e.head,...e.commits.map(({oid:e})=>e)])
const i=a.findIndex(({after:e})=>s.has(e))
if(!a.some(({after:t})=>t===e.head))return r
if(a.slice(0,i+1).some(({before:e})=>s.has(e)))return r
let c=i
for(let e=boundaryBefore(a,i);;){const t=stateBefore(a,e)
const o=e===0
const s=c===i&&!a.slice(0,1).some(isBreak)
if(o&&(isNothing(t)||s))break
const l=n.get(t)
if(l===void 0)return{kind:"ask",commit:t}
if(!l)break
if(o)return r
c=boundaryBefore(a,e-1)
e=c}return{kind:"known",pushers:loginsOf(a.slice(c))}}const r={kind:"known",pushers:null}
function isBreak({kind:e}){return e==="force-push"||e==="creation"}function boundaryBefore(e,t){const n=e.findLastIndex((e,n)=>n<=t&&isBreak(e))
return Math.max(n,0)}function stateBefore(e,t){const n=e[t-1]
const{before:o=""}=e[t]??{}
if(!isNothing(o)||n===void 0)return o
return isNothing(n.after)?n.before:n.after}function isNothing(e){return/^0*$/.test(e)}function loginsOf(e){const t=e.filter(({kind:e})=>e!=="deletion"&&e!=="merge").map(({by:e})=>e)
const n=t.filter(e=>e!==null)
return n.length===t.length&&n.some(({kind:e})=>e==="user")?[...new Set(n.map(({login:e})=>e))]:null}var a=n(2037)
const s="GET /repos/{owner}/{repo}/activity"
const i=o.Ikc({ref:o.YjP(),before:o.YjP(),after:o.YjP(),timestamp:o.YjP(),activity_type:o.k5n(["push","force_push","branch_creation","branch_deletion","pr_merge","merge_queue_merge"]),actor:o.cl6(o.Ikc({login:o.YjP(),type:o.YjP()}))})
const c=10
const l=10
async function fetchPushers(e,t,n=null){if(t.headRepository?.toLowerCase()!==t.repository.toLowerCase())return null
const o=`refs/heads/${t.headBranch}`
const r=n??await fetchActivityOf(e,o)
if(r===null)return null
const s=r.filter(e=>e.ref===o).map(toAct).toReversed()
const i=t.commits[0]?.oid??t.head
const c=new Map
while(c.size<=l){const n=readPushers(t,s,c)
if(n.kind==="known")return n.pushers
const o=await(0,a.LU)(e,n.commit,i)
if(!o.ok)return null
c.set(n.commit,o.value)}return null}async function fetchActivityOf(e,t){const n=await e.pages(s,{ref:t,per_page:100},o.YOg(i),c)
return n.ok?n.value:null}const h=5
const d=2
function mayHaveShortActivity(e){return e*d<h*100}const u=4
async function fetchWholeActivity(e,t){const n=Math.min(h,Math.ceil(t*u/100)+1)
const r=await e.pages(s,{per_page:100},o.YOg(i),n)
return r.ok?r.value:null}const f=50
const p=8
async function fetchPushersOf(e,t,n=1/0){const o=new Map
const r=t.length>p&&mayHaveShortActivity(n)?await fetchWholeActivity(e,n):null
for(let n=0;n<t.length;n+=f){const a=t.slice(n,n+f)
const s=await Promise.all(a.map(t=>fetchPushers(e,t,r)))
for(const[e,{number:t}]of a.entries())o.set(t,s[e]??null)}return o}const m={push:"push",force_push:"force-push",branch_creation:"creation",branch_deletion:"deletion",pr_merge:"merge",merge_queue_merge:"merge"}
function toAct({before:e,after:t,timestamp:n,activity_type:o,actor:r}){const a=m[o]
return{kind:a,before:e,after:t,at:n,by:r?{login:r.login,kind:r.type==="User"?"user":"bot"}:null}}}),901:((e,t,n)=>{n.d(t,{FS:()=>toRepositoryState,c4:()=>s,z:()=>c})
var o=n(2417)
var r=n(9506)
var a=n(2962)
const s=`nameWithOwner policy: object(expression: $policy) { ${r.Se} }`
const i=o.Ikc({oid:o.YjP()})
const c={nameWithOwner:o.YjP(),defaultBranchRef:o.Ikc({name:o.YjP(),target:i}),policy:r.v3}
function toRepositoryState({nameWithOwner:e,defaultBranchRef:{name:t,target:n},policy:o},s){const i=s?.nodes[0]
return{repository:e,defaultBranch:t,tip:n.oid,policy:(0,r.$7)(o),policySince:i===void 0?null:(0,a.mo)(i,t),policyFirst:s?.totalCount===1}}o.Ikc({repository:o.Ikc(c)})})}

