export const id=838
export const ids=[838]
export const modules={8812:((e,t,n)=>{n.d(t,{fetchBaselineQuestion:()=>fetchBaselineQuestion})
var o=n(3086)
var r=n(5065)
var a=n(5521)
var i=n(3312)
async function fetchBaselineQuestion(e,t,n,s,l){const{policyPath:u}=l
const c={github:e,git:new o.Z(e),repository:t,policy:s.policy,policyPath:u,place:n}
const f=await(0,i.p6)(c)
if(!f.ok)return f
const d=await(0,r.l)(e,f.value.branch.changes.flatMap(({pulls:e})=>e))
if(!d.ok)return d
return(0,a.AD)(s,c,{...f.value,merged:d.value,sources:l})}}),5521:((e,t,n)=>{n.d(t,{$z:()=>judgeSettings,AD:()=>nextSettingQuestion,f5:()=>settingsOf})
var o=n(5717)
var r=n(6737)
var a=n(5569)
var i=n(7375)
var s=n(6842)
function settingsOf({line:e,rulesAt:t,before:n,changes:r},{place:a,policyPath:i}){const s=e.firstParents.toReversed()
const[l]=s
let u=l===void 0?null:(0,o.TN)(t(n(l)),a)
return s.flatMap(e=>{const n=t(e)
if(typeof n!=="object")return[]
const s=(0,o.TN)(n,a)
const l=s!==null&&s!==u
u=s
if(!l)return[]
const c=r.find(t=>t.oid===e&&t.path===i)
return[{oid:e,value:s,pulls:c?.pulls??[]}]})}async function judgeSettings(e,t){const n=[]
let o=null
for(const r of settingsOf(t.branch,e)){const a=await rulesAfter(n.at(-1),r.oid,e,t)
if(!a.ok)return a
const i=await judgeSetting(r,a.value,e,t)
if(!i.ok)return i
if(i.value.change.approved)n.push(r.value)
o=i.value}return(0,a.ok)({counted:n,last:o})}async function nextSettingQuestion(e,t,n){const o=await judgeSettings(t,n)
if(!o.ok)return o
const r=await rulesAfter(o.value.counted.at(-1),null,t,n)
return r.ok?(0,a.ok)(await questionOf(e,r.value,t.policy,t,n)):r}async function rulesAfter(e,t,n,o){if(e===void 0)return approvedRules(t,n,o)
const r=await n.git.lineSince(e,n.repository.tip)
return r.ok?(0,a.ok)(o.branch.rulesAt(r.value.boundary)):r}async function approvedRules(e,t,{branch:n,first:o,merged:i,sources:l}){const u=n.changes.filter(({path:e})=>e===t.policyPath).toReversed()
let c=n.rulesAt(o)
for(const f of u){if(f.oid===o)continue
if(f.oid===e)break
const u=i.filter(({pull:e})=>f.pulls.includes(e.number))
if(u.length===0)break
for(const e of u){const n=await(0,s.FU)((0,s.US)(c,t.policy),e,t,l)
if(!n.ok)return n
if(!(0,r.SZ)(n.value.approvals))return(0,a.ok)(c)}c=n.rulesAt(f.oid)}return(0,a.ok)(c)}async function questionOf(e,t,n,{policy:r,place:{cohort:a}},{sources:i}){const l=await presentOwners([(0,o.qx)(t,a),(0,o.qx)(n,a)],i)
return(0,o.eh)(e,(0,s.US)(t,r),a,l)}async function presentOwners(e,t){for(const n of e){const e=await Promise.all(n.map(e=>e.kind==="team"?Promise.resolve("write"):t.access(e.login)))
if(e.some(e=>e!=="none"))return n}return[]}async function judgeSetting(e,t,n,r){const{policy:l,policyPath:u,repository:c}=n
const{branch:f,sources:d}=r
const p=r.merged.find(({pull:t})=>t.number===e.pulls[0])
const m={paths:[u],commit:e.oid,pull:null,plan:null,approved:false,approvals:null,baseline:true}
if(p===void 0)return(0,a.ok)({change:m,mergedAt:null})
const h=f.rulesAt(f.before(e.oid))
const g=await(0,s.fd)((0,s.US)(h,l),p.pull,n,d)
if(!g.ok)return g
const v=await questionOf(g.value,t,h,n,r)
const y=await(0,i.G)(v,c,d)
if(!y.ok)return y
const k={number:p.pull.number,url:p.pull.url}
const w=(0,o.dn)(v,y.value)
return(0,a.ok)({change:{...m,...w,commit:null,pull:k,plan:g.value.plan},mergedAt:p.mergedAt})}}),3312:((e,t,n)=>{n.d(t,{H:()=>statesAtTime,JK:()=>fetchFirstPolicy,Qh:()=>fetchDefaultBranch,p6:()=>fetchSinceFirstPolicy})
var o=n(1231)
var r=n(3282)
var a=n(4979)
var i=n(5569)
var s=n(4414)
var l=n(2638)
var u=n(2725)
var c=n(2962)
async function fetchDefaultBranch(e,t){const{github:n,git:c,repository:f,policy:d,policyPath:p}=e
const{tip:m,defaultBranch:h}=f
const g=await c.lineSince(t,m)
if(!g.ok)return g
const v=[...g.value.firstParents,g.value.boundary]
const y=[p,...(0,o.rZ)(d.inventory)]
const k=[...new Set([...y,...(0,a.x8)(d)])]
const w=(0,i.Q)(await Promise.all(k.map(e=>(0,l._n)(n,e,v))))
if(!w.ok)return w
const b=y.find((e,t)=>typeof w.value[t]?.get(m)!=="string")
if(b!==void 0)return(0,s.hU)(`states of ${b}`,"the file at the tip of the default branch","none")
const P=k.flatMap((e,t)=>{const n=w.value[t]
return g.value.firstParents.filter((e,t)=>n?.get(e)!==n?.get(v[t+1]??"")).map(t=>({path:e,oid:t}))})
const A=w.value[0]??new Map
const S=(0,i.Q)(await Promise.all([(0,l.EV)(n,[...new Set(A.values())].filter(e=>e!==null),f.texts),(0,u.Uy)(n,P.map(({oid:e})=>e))]))
if(!S.ok)return S
const[O,B]=S.value
const M=await fetchLateMerges(n,P,B,h)
if(!M.ok)return M
const C=new Map(v.map((e,t)=>[e,t]))
const j=new Map([...O].map(([e,t])=>[e,(0,r.H)(t,p)??"invalid"]))
return(0,i.ok)({line:g.value,changes:P.map(e=>({...e,...landingOf([...B.get(e.oid)?.pulls??[],...M.value.filter(({mergeCommit:t})=>t===e.oid)],h)})),rulesAt(e){const t=A.get(e)??null
return t===null?"none":j.get(t)??"invalid"},before:e=>v[(C.get(e)??-1)+1]??""})}async function fetchLateMerges(e,t,n,o){const isMissing=({oid:e})=>n.get(e)?.pulls.some(({merged:e,base:t})=>e&&t===o)!==true
return t.some(isMissing)?(0,u.hE)(e):(0,i.ok)([])}function landingOf(e,t){const n=e.filter(e=>e.merged&&e.base===t)
const o=n.map(e=>e.mergedAt).filter(e=>e!==null)
return{pulls:[...new Set(n.map(e=>e.number))],landedAt:o.toSorted().at(-1)??null}}function statesAtTime({line:e,changes:t,before:n},o,r){const a=[]
for(const{oid:e,landedAt:i}of t.filter(e=>e.path===r)){if(i!==null&&i>o)continue
a.push(e)
if(i!==null&&i<o)return a
a.push(n(e))}return a.length>0?a:[e.boundary]}async function fetchFirstPolicy(e){const{github:t,git:n,repository:o,policyPath:r}=e
const a=await(0,c.tg)(t,r,o)
if(!a.ok)return a
let u=null
for(const{oid:e}of a.value.filter(e=>e.adds))if(u===null)u=e
else{const t=await n.compare(u,e)
if(!t.ok)return t
u=t.value.mergeBase}if(u===null)return(0,s.hU)("history of the policy","the commit that first added it","none")
const f=await n.firstParents(u,o.tip)
if(!f.ok)return f
const d=[...f.value.firstParents,...f.value.boundary===""?[]:[f.value.boundary]]
const p=await(0,l._n)(t,r,d)
if(!p.ok)return p
const m=d.findLast(e=>typeof p.value.get(e)==="string")
return m===void 0?(0,s.hU)("history of the policy","a state of the default branch that has it","none"):(0,i.ok)(m)}async function fetchSinceFirstPolicy(e,t=null){const n=t===null?await fetchFirstPolicy(e):(0,i.ok)(t)
if(!n.ok)return n
const o=await fetchDefaultBranch(e,n.value)
return o.ok?(0,i.ok)({first:n.value,branch:o.value}):o}}),6842:((e,t,n)=>{n.d(t,{FU:()=>judgeBy,US:()=>policyOf,fd:()=>readAs})
var o=n(6737)
var r=n(7027)
var a=n(5569)
var i=n(7375)
var s=n(5999)
async function judgeBy(e,{pull:t},n,r,s=[]){const l=await readAs(e,t,n,r)
if(!l.ok)return l
const u=(0,o.DI)(l.value,s)
const c=await(0,i.G)(u,n.repository,r)
return c.ok?(0,a.ok)({plan:l.value.plan,approvals:(0,o.ki)(u,c.value)}):c}async function readAs(e,t,{repository:n,policyPath:o},i){const l={defaultBranch:n.defaultBranch,policyPath:o}
const u=await(0,s.C)(t,(0,r.oF)(t,e,l),i)
return u.ok?(0,a.ok)((0,r.iJ)(t,e,l,{manifest:u.value})):u}function policyOf(e,t){return typeof e==="object"?e:{...t,policyOwners:[],approvals:{...t.approvals,policy:Math.max(1,t.approvals.policy)}}}}),2725:((e,t,n)=>{n.d(t,{L0:()=>fetchBringers,Uy:()=>fetchOrigins,hE:()=>fetchNewestMerged})
var o=n(2417)
var r=n(5569)
var a=n(1064)
var i=n(4414)
var s=n(7506)
const l="number merged mergedAt baseRefName mergeCommit { oid } repository { nameWithOwner }"
const u=o.Ikc({number:o.Whr(),merged:o.zMY(),mergedAt:o.mee(o.YjP()),baseRefName:o.YjP(),mergeCommit:o.mee(o.Ikc({oid:o.YjP()})),repository:o.Ikc({nameWithOwner:o.YjP()})})
function toPull({number:e,merged:t,mergedAt:n,baseRefName:o,mergeCommit:r}){return{number:e,merged:t,mergedAt:n,base:o,mergeCommit:r?.oid??null}}const c=o.Ikc({oid:o.YjP(),signature:o.mee(o.Ikc({isValid:o.zMY(),wasSignedByGitHub:o.zMY()})),associatedPullRequests:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(u)})})
const f={asked:"pull requests of the commits",operation:"Origins",by:"oid",selection:()=>`... on Commit { oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { ${l} } } }`,schema:c,size:128}
async function fetchOrigins(e,t){const n=`${e.owner}/${e.name}`.toLowerCase()
const o=await(0,s.r)(e,f,[...new Set(t)])
if(!o.ok)return o
const a=new Map
for(const{oid:e,signature:t,associatedPullRequests:r}of o.value){const{totalCount:o,nodes:s}=r
if(o!==s.length)return(0,i.ps)(f.asked,`all pull requests of ${e}`,"some of them")
a.set(e,{oid:e,signedByGitHub:t?.isValid===true&&t.wasSignedByGitHub,pulls:s.filter(({repository:e})=>e.nameWithOwner.toLowerCase()===n).map(toPull)})}const l=t.find(e=>!a.has(e))
return l===void 0?(0,r.ok)(a):(0,i.hU)(f.asked,`an answer for ${l}`,"another commit")}async function fetchBringers(e,t,n){const o=await fetchOrigins(e,t.map(({oid:e})=>e))
if(!o.ok)return o
const a=[...o.value.values()].map(({oid:e,pulls:t})=>({oid:e,pulls:t.filter(n)}))
return(0,r.ok)({pulls:[...new Set(a.flatMap(({pulls:e})=>e.map(({number:e})=>e)))].toSorted((e,t)=>e-t),direct:a.filter(({pulls:e})=>e.length===0).map(({oid:e})=>e)})}const d={asked:"newest merged pull requests",operation:"NewestMerged",connection:{field:"pullRequests",filter:"states: MERGED, orderBy: { field: UPDATED_AT, direction: DESC }",selection:`${l} commits { totalCount }`,node:o.X$i(u,{commits:o.Ikc({totalCount:o.Whr()})})},most:1}
async function fetchNewestMerged(e){const t=await(0,a._i)(e,d)
return t.ok?(0,r.ok)(t.value.nodes.map(e=>({...toPull(e),commits:e.commits.totalCount}))):t}})}

