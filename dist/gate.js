export const id=990
export const ids=[990]
export const modules={5940:((e,t,n)=>{n.d(t,{SH:()=>l,lE:()=>fetchUnjudged,xB:()=>fetchBaselineKey})
var o=n(5521)
var r=n(6345)
var s=n(5569)
var a=n(2725)
var i=n(4948)
const l={baseline:null,change:null,had:[],newest:null}
async function fetchBaselineKey(e,t,n){const{place:a,deployed:i,request:c}=e
const u=a.environment.baseline
if(u===null)return(0,s.ok)(l)
const f=await isBetween(e,t.baseline.commit,u)
if(!f.ok)return f
const[d]=(0,o.f)(t.defaultBranch,e).toReversed()
const m=d?.value===u
if(!c.rollback&&(!f.value||!m))return(0,s.ok)(l)
const h=t.firstPolicy===null?await(0,r.JK)(e):(0,s.ok)(t.firstPolicy)
if(!h.ok)return h
const p=await(0,r.Qh)(e,h.value)
if(!p.ok)return p
const v=[...new Set(p.value.changes.flatMap(({pulls:e})=>e))]
const k=await n(v)
if(!k.ok)return k
const{merged:g,sources:w}=k.value
const y=await new o.p(e,p.value,h.value,g,w).judge()
if(!y.ok)return y
const{had:b,last:S}=y.value
const P={had:b,newest:b.at(-1)??null}
if(S===null||!f.value||!m)return(0,s.ok)({...l,...P})
const O=i.newest!==null&&S.mergedAt!==null&&i.newest.createdAt>S.mergedAt
if(O)return(0,s.ok)({...l,...P})
if(!S.change.approved)return(0,s.ok)({...P,baseline:null,change:S.change})
const B=await fetchUnjudged(e,t.baseline.commit,u)
if(!B.ok)return B
const{otherJobs:j}=t.baseline
return(0,s.ok)({...P,baseline:{commit:u,kind:"policy",otherJobs:j,deployedAt:null,unjudged:B.value},change:null})}async function isBetween({git:e,commit:t},n,o){const r=await e.holds(t,o)
if(!r.ok)return r.error.reason==="absent"?(0,s.ok)(false):r
if(!r.value||o===n)return(0,s.ok)(false)
return e.holds(o,n)}async function fetchUnjudged({github:e,git:t},n,o){const r=await t.compare(n,o)
if(!r.ok)return r
const{total:l}=r.value
const c=l>i.hX?null:await t.lacking(n,o)
const u=c?.ok===true?c.value:r.value.first
const f=await(0,a.U)(e,u.map(({oid:e})=>e))
if(!f.ok)return f
const d=[...f.value.values()].map(({oid:e,pulls:t})=>({oid:e,numbers:t.filter(({merged:e})=>e).map(({number:e})=>e)}))
return(0,s.ok)({since:n,commits:l,pulls:[...new Set(d.flatMap(({numbers:e})=>e))].toSorted((e,t)=>e-t),direct:d.filter(({numbers:e})=>e.length===0).map(({oid:e})=>e),complete:c?.ok===true})}}),9638:((e,t,n)=>{n.d(t,{v:()=>fetchStart})
var o=n(5569)
var r=n(6345)
async function fetchStart(e){const{below:t,otherJobs:n}=e.deployed
const s={otherJobs:n,unjudged:null}
if(t!==null){const n={...s,commit:t.commit,kind:"deployment",deployedAt:t.createdAt}
const a=await(0,r.Qh)(e,t.commit)
if(!a.ok)return a
if(a.value.rulesAt(a.value.line.boundary)!=="none")return(0,o.ok)({baseline:n,defaultBranch:a.value,firstPolicy:null})
const i=await(0,r.JK)(e)
if(!i.ok)return i
const l=await e.git.holds(t.commit,i.value)
if(!l.ok)return l
if(l.value)return(0,o.ok)({baseline:n,defaultBranch:a.value,firstPolicy:i.value})}const a=await(0,r.JK)(e)
if(!a.ok)return a
const i=await historyOf(e,a.value)
if(!i.ok)return i
const l=await(0,r.Qh)(e,i.value)
if(!l.ok)return l
const c={...s,commit:i.value,kind:"first-policy",deployedAt:null}
return(0,o.ok)({baseline:c,defaultBranch:l.value,firstPolicy:a.value})}async function historyOf({git:e,commit:t},n){const r=await e.compare(n,t)
if(!r.ok)return r
const s=await e.firstParents(r.value.mergeBase,t)
if(!s.ok)return s
const{firstParents:a,boundary:i}=s.value
if(i===n||r.value.mergeBase!==n)return(0,o.ok)(i)
let[l,c]=[0,a.length]
while(c-l>1){const o=Math.floor((l+c)/2)
const r=await e.holds(a[o]??t,n)
if(!r.ok)return r
if(r.value)l=o
else c=o}return(0,o.ok)(a[l]??t)}}),1983:((e,t,n)=>{n.d(t,{v:()=>fetchDeployed})
var o=n(5569)
var r=n(7845)
var s=n(4414)
var a=n(4489)
const i=20
async function fetchDeployed(e){const t=new Walk(e)
for await(const n of(0,r.o)(e.github,e.names,e.first)){if(!n.ok)return n
let e=false
for(const o of n.value)if(e)t.noteEarlier(o)
else{const n=await t.take(o)
if(!n.ok)return n
e=n.value}if(e)break}return(0,o.ok)(t.found())}class Walk{#e
#t=null
#n=null
#o=false
#r=0
#s=new Map
#a=[]
#i=new Set
constructor(e){this.#e=e}found(){return{newest:this.#t,below:this.#n,had:this.#o,above:[...this.#s.values()],earlier:this.#a,otherJobs:[...this.#i]}}async take(e){const{commit:t,state:n,createdAt:r}=e
if(n==="waiting")return(0,o.ok)(false)
if(this.#t!==null){this.noteEarlier(e)
if(n!=="succeeded")return(0,o.ok)(false)}const s=await(0,a.L)(this.#e,t)
if(!s.ok)return s
if(!this.#l(s.value,n))return(0,o.ok)(false)
const i=await this.#c(e,s.value)
if(!i.ok)return i
const l=n==="succeeded"&&i.value.proven
if(this.#t===null)this.#u(e,s.value,i.value)
if(!l)return n==="succeeded"?this.#f(i.value):(0,o.ok)(false)
const c={commit:t,createdAt:r,stand:s.value}
this.#t??=c
if(s.value==="same")this.#o=true
if(this.#n===null&&this.#d(s.value)){const e=await this.#m(t)
if(!e.ok)return e
if(e.value)this.#n=c}return(0,o.ok)(this.#n!==null&&(this.#o||!this.#e.rollback))}noteEarlier({commit:e,state:t}){if(t==="succeeded"&&e!==this.#t?.commit)this.#a.push(e)}#u({commit:e,state:t,toldAt:n,underWay:o},r,{gate:s}){if(r!=="newer"&&r!=="apart")return
const a=t==="succeeded"
if(s==="refused"||s==="absent"&&!a)return
const i=this.#s.get(e)
if(i!==void 0&&(i.finished||!a))return
const l=i??{toldAt:n,underWay:o}
this.#s.set(e,{commit:e,stand:r,finished:a,toldAt:l.toldAt,underWay:l.underWay})}#d(e){return e==="older"||e==="same"&&this.#e.before!==true}#l(e,t){if(this.#t===null)return t==="succeeded"||e==="newer"||e==="apart"
if(this.#n===null&&this.#d(e))return true
return e==="same"&&this.#e.rollback&&!this.#o}#f(e){for(const t of e.others)this.#i.add(t)
this.#r+=1
if(this.#r<i)return(0,o.ok)(false)
return this.#t===null&&this.#e.newerStates.size>0&&this.#s.size===0?(0,s.ps)("deployments of the environment",`one that counts among ${i}`,"none"):(0,o.ok)(true)}async#c(e,t){const{github:n,job:s}=this.#e
if(s===null&&(e.state==="succeeded"||t==="same"||t==="older"))return(0,o.ok)({proven:e.state==="succeeded",gate:"unknown",others:[]})
return(0,r.Ye)(n,e,s)}async#m(e){const t=await this.#e.git.firstParents(e,this.#e.commit)
return t.ok?(0,o.ok)(t.value.boundary===e):t}}}),4120:((e,t,n)=>{n.d(t,{judgeDeployment:()=>judgeDeployment})
var o=n(388)
var r=n(9506)
var s=n(5185)
var a=n(7725)
var i=n(3966)
function holdUntil(e,t,n){const o=t.filter(({effect:e})=>e==="hold")
const{risk:r}=n
if(e!=="hold"||r===null||!o.every(({code:e})=>e==="freeze.active"||e==="wave.early"))return null
const l=Math.max(r.now,...(0,i.Nl)(n).map(({until:e})=>e))
return(0,a.FP)((0,s.g)(n),r.calendars,l)}var l=n(4631)
var c=n(5379)
var u=n(7062)
var f=n(4450)
var d=n(4725)
var m=n(5569)
var h=n(2432)
var p=n(3086)
var v=n(3826)
var k=n(5802)
var g=n(2496)
var w=n(7845)
var y=n(4659)
var b=n(5065)
var S=n(347)
var P=n(6345)
var O=n(4948)
function askGateAhead(e,t){const{repository:n,request:o,policy:r,place:s,commit:a}=e
const i=o.environment
const l=(0,w.qU)(n.deployments,[i]).find(({state:e})=>e==="succeeded")
if(l===void 0||l.commit===a||o.rollback||r.releases.deployed==="sites")return
const{commit:c}=l
const u=!n.recent.includes(c);(0,g.U)(t,t=>{const o={...e,github:t,git:new p.Z(t)}
return Promise.all([s.environment.job===null?null:(0,w.Ye)(t,l,s.environment.job),(0,y.H)(t,[{before:c,after:a}]),u&&(0,S.LC)(n.merged)?(0,S.$M)(t):null,readReleasesAhead(o,c)])})}async function readReleasesAhead(e,t){const{github:n,repository:o}=e
const[r,s]=await Promise.all([(0,O.sj)((0,O.af)(e,t)),(0,P.Qh)(e,t)])
if(!r.ok||!s.ok)return
const a=[...r.value.broughtBy.values(),...s.value.changes.map(({pulls:e})=>e)].flat()
const i=await(0,b.l)(n,o.repository,[...new Set(a)].toSorted((e,t)=>e-t))
if(i.ok)await(0,S.ec)(n,i.value.map(({pull:e})=>e),o.merged)}var B=n(3089)
var j=n(2470)
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
const l={name:e,onLine:i,above:new Set(s.value.firstParents)}
if(i)return(0,m.ok)(l)
a??=l}return(0,m.ok)(a)}async function fetchCandidates({github:e,policy:t,repository:n}){const{branches:o}=t.releases
if(o===null)return(0,m.ok)([{name:n.defaultBranch,tip:n.tip}])
if(o.every(e=>/^[\w./-]+$/.test(e)))return(0,j.o)(e,o)
const r=await(0,j.E)(e)
if(!r.ok)return r
const s=(0,B.gV)(o)
return(0,m.ok)(r.value.filter(e=>s(e.name)))}var A=n(5028)
var M=n(3190)
var R=n(1438)
const I=200
async function fetchRangeDifferences(e,t,n,o,r){const s=[...new Set([...(0,O.J8)(t),...(0,O.fu)(t)])].slice(0,I)
const a=new Map(t.line.commits.map(({oid:e,parents:[t]})=>[e,t??null]))
const i=[...new Set(n.flatMap(({compared:e,had:t})=>[...e,...t]))]
const[l,c]=await Promise.all([(0,y.H)(e,i.map(e=>({before:e,after:o}))),(0,y.H)(e,s.map(e=>({before:a.get(e)??null,after:e})))])
if(!l.ok)return l
if(!c.ok)return c
const u=new Map(i.map((e,t)=>[e,l.value[t]??[]]))
const f=new Map(s.map((e,t)=>[e,c.value[t]]))
const all=e=>[...new Set(e.flatMap(e=>u.get(e)??[]))]
return(0,m.ok)(n.map(({compared:e,had:t})=>{const n=new Set(all([...e,...t]))
return{paths:all(e),differs:n,countsForNothing:e=>isNothing(f.get(e),n,r)}}))}function isNothing(e,t,{isIgnored:n,isGuarded:o}){return e!==void 0&&e.every(e=>!o(e))&&(e.every(n)||e.every(e=>!t.has(e)))}function unexplainedPaths(e,t,{isIgnored:n}){return e.filter(e=>!t.has(e)&&!n(e)).map(e=>({kind:"path",id:e}))}var $=n(520)
var C=n(4979)
var _=n(2772)
async function fetchRules(e,t){const{start:n,baseline:o,rulesSince:r}=t
const s=r===n.baseline.commit?(0,m.ok)(n.defaultBranch):await(0,P.Qh)(e,r)
if(!s.ok)return s
const a={defaultBranch:s.value,changes:s.value.changes,firstPolicy:n.firstPolicy}
if(o.kind!=="deployment")return(0,m.ok)(a)
const i=await(0,_.tg)(e.github,e.policyPath,e.repository)
if(!i.ok)return i
const l=new Set(i.value.flatMap(({text:t})=>{const n=t===null?null:(0,$.O)(t,e.policyPath)
return n?.ok===true?[jobOf(n.value,e)]:[]}))
if(l.size<2)return(0,m.ok)(a)
const c=n.firstPolicy===null?await(0,P.JK)(e):(0,m.ok)(n.firstPolicy)
if(!c.ok)return c
const u=await(0,P.Qh)(e,c.value)
if(!u.ok)return u
const f=new Set(s.value.line.firstParents)
const d=jobChanges(u.value,e).filter(({oid:e})=>!f.has(e))
return(0,m.ok)({defaultBranch:u.value,changes:[...s.value.changes,...d],firstPolicy:c.value})}function jobChanges({line:e,changes:t,rulesAt:n,before:o},r){const jobBefore=t=>{for(let s=o(t);s!=="";s=o(s)){const t=n(s)
if(typeof t==="object")return jobOf(t,r)
if(!e.firstParents.includes(s))return null}return null}
return t.filter(({path:e,oid:t})=>{const o=n(t)
if(e!==r.policyPath||typeof o!=="object")return false
const s=jobBefore(t)
return s!==null&&s!==jobOf(o,r)})}function jobOf(e,{place:{cohort:t,environment:n}}){const o=e.cohorts.get(t.name)
const r=(o===void 0?[]:(0,i.M2)(o)).find(({name:e})=>(0,C.q)(e,n.name))
return JSON.stringify(r===void 0?null:[r.job])}var Y=n(2183)
var W=n(6842)
var D=n(8027)
var E=n(4714)
async function judgeRules(e,t){const n=new Set(e.merged.map(({pull:e})=>e.number))
const o=e.changes.filter(t=>t.oid!==e.firstPolicy&&!t.pulls.some(e=>n.has(e))).map(({path:e,oid:t})=>({paths:[e],pull:null,commit:t,plan:null,approved:false,approvals:null,baseline:false}))
const r=await Promise.all(e.merged.map(n=>judgeMerged(n,e,t)))
const s=[...o]
for(const e of r){if(!e.ok)return e
if(e.value!==null)s.push(e.value)}return(0,m.ok)(s)}async function judgeMerged(e,t,n){const{pull:o}=e
const r=policiesBefore(e,t)
const s=(changesByPull(t.changes).get(o.number)??[]).filter(({oid:e})=>e!==t.firstPolicy)
const a=t.inRange.has(o.number)?[...r,t.policy].flatMap(n=>guardedPaths(e,n,t)):[]
const i=[...new Set([...s.map(e=>e.path),...a])].toSorted()
if(i.length===0||r.length===0)return(0,m.ok)(null)
const l=await fetchStandingOtherwise(s,t,n)
if(!l.ok)return l
const c=[]
for(const o of r){const r=await(0,W.FU)(o,e,t,n,l.value)
if(!r.ok)return r
c.push(r.value)}const[u]=c
const f=c.find(({approvals:e})=>!(0,D.SZ)(e))
return(0,m.ok)({paths:i,pull:{number:o.number,url:o.url},commit:null,plan:u?.plan??null,approved:f===void 0,approvals:(f??u)?.approvals??null,baseline:false})}const x=new WeakMap
function changesByPull(e){const t=x.get(e)
if(t!==void 0)return t
const n=e.flatMap(e=>e.pulls.map(t=>({number:t,change:e})))
const o=new Map([...Map.groupBy(n,({number:e})=>e)].map(([e,t])=>[e,t.map(({change:e})=>e)]))
x.set(e,o)
return o}async function fetchStandingOtherwise(e,{policyPath:t,defaultBranch:{before:n,rulesAt:o}},r){const s=[]
for(const{oid:a,path:i}of e){const[e,l]=[o(n(a)),o(a)]
if(i!==t||typeof e!=="object"||typeof l!=="object"||!(0,E.S$)(e,l))continue
const c=await r.manifestFiles([n(a)],e.releases.manifests)
if(!c.ok)return c
const u={changes:[],manifestsAlone:false,standing:c.value[0]??[]}
s.push(...(0,E._p)(u,{policy:e,files:[]},{policy:l,files:[]}).cohorts)}return(0,m.ok)(s)}function policiesBefore({pull:e,mergedAt:t},{defaultBranch:n,changes:o,firstPolicy:r,policy:s,policyPath:a}){const{line:i,rulesAt:l,before:c}=n
const u=new Set((changesByPull(o).get(e.number)??[]).map(({oid:e})=>e))
const f=u.size===0?void 0:i.firstParents.findLast(e=>u.has(e))
if(f!==void 0&&f===r)return[]
const d=f===void 0?(0,P.qY)(n,t??"",a):[l(c(f))]
const m=r!==null&&i.firstParents.includes(r)
return d.flatMap(e=>e==="none"&&m?[]:[(0,W.US)(e,s)])}function guardedPaths({pull:e},t,{repository:n,policyPath:o}){const{defaultBranch:r}=n
return(0,M.Sk)(e.changes,t,{base:r,defaultBranch:r,policyPath:o}).guarded}var q=n(3989)
var L=n(8867)
async function judgeNothing(e,t,n,o,r){const{commit:s}=e
const a=r??await askAboutSites(e,t,o)
const i=n!==null&&!n.onLine?[{kind:"commit",id:s}]:[]
return(0,m.ok)({members:a.members,standing:a.standing,unreviewed:i,releases:[],rules:[]})}function askAboutSites(e,t,n){const{repository:o}=e
return(0,Y.O3)(n,o.tip,namedMembers(e),standingFor(e,t),[])}async function judgeBetween(e,t,n,o,r){const{github:s,commit:a,policy:i,policyPath:l,place:c,repository:u}=e
const{baseline:f,isRollback:d,sections:h}=t
const p=(0,O.af)(e,f.commit)
const[v,k]=await Promise.all([d?(0,m.ok)((0,O.tD)(a)):(0,O.sj)(p),fetchRules(e,t)])
if(!v.ok)return v
if(!k.ok)return k
const g=(0,M.BK)(i,l)
const w=await fetchRangeDifferences(s,v.value,h,a,g)
if(!w.ok)return w
const y=h.map((e,t)=>({sites:e.sites,commits:(0,q.n)(v.value,e.baseline,f.commit),differences:w.value[t]??U}))
const countsForNothing=e=>y.every(t=>!t.commits.has(e)||t.differences.countsForNothing(e))
const S=(0,O.J8)(v.value).filter(e=>!countsForNothing(e))
const P=await(0,O.sO)(p,v.value,S,e=>o.sleep(e))
if(!P.ok)return P
const B=y.map(({sites:e,commits:t,differences:{differs:n}})=>({sites:e,differs:n,numbers:new Set([...P.value.broughtBy].flatMap(([e,n])=>t.has(e)?n:[]))}))
const j=new Set([...P.value.broughtBy.values()].flat())
const A=new Set([...j,...k.value.changes.flatMap(({pulls:e})=>e)])
const R=await(0,b.l)(s,u.repository,[...A].toSorted((e,t)=>e-t))
if(!R.ok)return R
const I=await(0,L.i)(e,o.members,R.value)
if(!I.ok)return I
const $={repository:u,policy:i,cohort:c.cohort,files:n}
const C=R.value.filter(({pull:e})=>j.has(e.number))
const _=await(0,Y.tl)($,C,I.value)
const W=standingFor(e,n)
const D=await(0,Y.RV)(r,_,()=>(0,Y.O3)(o,u.tip,namedMembers(e),W,_))
if(!D.ok)return D
const[E,x]=await Promise.all([(0,Y.C1)($,_,D.value.releases,B,I.value),judgeRules({...e,...k.value,merged:R.value,inRange:j},I.value)])
if(!x.ok)return x
return(0,m.ok)({members:D.value.members,standing:D.value.standing,releases:E,rules:[...x.value,...t.keyChange===null?[]:[t.keyChange]],unreviewed:distinct([...(0,O.dv)(P.value,countsForNothing,i.releases.unsignedMerges),...y.flatMap(({differences:{paths:e}},t)=>unexplainedPaths(e,explainedBy(C,B[t]),g))])})}const U={paths:[],differs:new Set,countsForNothing:()=>false}
function explainedBy(e,t){return new Set(e.flatMap(({pull:e})=>t?.numbers.has(e.number)===true?(0,A.vl)(e):[]))}function distinct(e){return[...new Map(e.map(e=>[`${e.kind} ${e.id}`,e])).values()]}function standingFor({policy:e,place:t},n){return(0,R.ZY)(n,e).filter(e=>(0,R.Kc)(e,t.cohort))}function namedMembers({policy:e,place:{cohort:t}}){return{...(0,i.Al)(e,t),named:true,grouped:true,deployed:e.releases.deployed==="sites"}}var H=n(5221)
var N=n(7494)
async function fetchEmergency(e,{github:t,members:n}){const o=await emergencyOf(e,{teams:(e,t)=>(0,N.jS)(n,e,t),access:e=>(0,N.DL)(t,e),pushersOf:e=>(0,S.ec)(t,e)})
return(0,m.ok)(o)}async function emergencyOf(e,t){const{emergency:n}=e.policy
const o=e.releases.flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const r=(0,H.sx)(o)
const s=(0,d.F)(e)
if(n===null||e.risk===null||r===null||s===null)return null
const a=(0,H.Ox)(r)
if(a.length===0)return null
const i=await t.teams(n.approvers,a)
const l=new Map
for(const e of a)l.set(e,await t.access(e))
const c=await t.pushersOf(o)
return(0,H.HF)({emergency:n,cohort:e.cohort,plan:s,now:e.risk.now,pull:r,releases:o.map(e=>({pull:e,pushers:c.get(e.number)??null})),access:l,teams:i,change:e.policy.releases.change!==null,trustedBots:e.policy.approvals.trustedBots})}var F=n(6246)
var G=n(6581)
var Q=n(5943)
var T=n(3437)
var J=n(3685)
async function fetchEarlierWaves(e,{earlier:t},n,o){const r=[]
for(const[s,a]of t.entries()){const t=[]
for(const n of a.environments){const r=await fetchState(e,a,n,o)
if(!r.ok)return r
t.push({name:n.name,state:r.value})}r.push({wave:a,sites:n[s]?.length??0,lacking:null,environments:t})}return(0,m.ok)(r)}async function withLacking(e,t,n,o){const r=[]
for(const[s,a]of t.entries()){const t=await(0,J.pl)(e,(0,i.fQ)(o,n[s]??[]))
if(!t.ok)return t
const l=t.value.filter(({stand:e})=>e!=="same"&&e!=="newer")
r.push({...a,lacking:(0,u.Yc)(l)})}return(0,m.ok)(r)}async function fetchState(e,{healthy:t},n,o){const r=await(0,G.dI)(e,n.name,o)
if(!r.ok)return r
const s=await newestOf(e,r.value,n,o)
if(!s.ok||s.value===null)return s.ok?(0,m.ok)({kind:"never"}):s
const{index:a,since:i}=s.value
let l={commit:o,succeededAt:i}
const c=r.value.filter((e,t)=>t<a||t>a&&lastOf(e)>i)
for(const t of c.toReversed().toSorted((e,t)=>lastOf(e)-lastOf(t))){if(t.failed){const n=await wasRefused(e,t.failedLogs)
if(!n.ok)return n
if(n.value)continue
return(0,m.ok)({kind:"failed",commit:t.commit})}const{succeededAt:n,startedAt:r,startedLogs:s}=t
if(n===null&&r===null)continue
const a=await isContained(e,o,t.commit)
if(!a.ok)return a
if(!a.value){const o=n===null?await wasRefused(e,s):(0,m.ok)(false)
if(!o.ok)return o
if(o.value)continue
return(0,m.ok)({kind:"rolled-back",commit:t.commit})}if(n!==null)l={commit:t.commit,succeededAt:n}}const u=t===null?(0,m.ok)(null):await fetchHealth(e,t,l)
return u.ok?(0,m.ok)({kind:"there",since:i,health:u.value}):u}function lastOf({succeededAt:e,failedAt:t,startedAt:n}){return Math.max(e??0,t??0,n??0)}const K=Q.Ikc({steps:Q.YOg(Q.Ikc({name:Q.YjP(),conclusion:Q.YjP().nullable()})).optional()})
async function wasRefused(e,t){const n=new Set(t.map(e=>/\/actions\/runs\/\d+\/jobs?\/(\d+)\/?$/.exec(e)?.[1]??""))
if(n.size===0||n.has(""))return(0,m.ok)(false)
for(const t of n){const n=await e.rest("GET /repos/{owner}/{repo}/actions/jobs/{job_id}",{job_id:Number(t)},K)
if(!n.ok)return n.error.reason==="absent"?(0,m.ok)(false):n
if((0,w.Rv)(n.value.steps)!=="refused")return(0,m.ok)(false)}return(0,m.ok)(true)}async function newestOf(e,t,{job:n},o){for(const[r,s]of t.entries()){if(s.commit!==o||s.succeededAt===null||s.failed)continue
const t=n===null?(0,m.ok)({proven:true}):await(0,w.Ye)(e,s,n)
if(!t.ok)return t
if(t.value.proven)return(0,m.ok)({index:r,since:s.succeededAt})}return(0,m.ok)(null)}async function isContained(e,t,n){if(t===n)return(0,m.ok)(true)
const o=await(0,T.Ee)(e,t,n)
return o.ok?(0,m.ok)(["ahead","identical"].includes(o.value.position)):o}async function fetchHealth(e,t,{commit:n,succeededAt:o}){const r=await(0,G.Ip)(e,n,t)
if(!r.ok)return r
const s=r.value.filter(({startedAt:e})=>e!==null&&e>=o).toSorted((e,t)=>(t.startedAt??0)-(e.startedAt??0))
const[a]=s
if(a===void 0)return(0,m.ok)("none since the deployment")
return(0,m.ok)(a.conclusion==="success"?null:a.conclusion??"in progress")}async function fetchPastEmergencies(e,{github:t,members:n}){const{emergency:o,releases:r,cohorts:s}=e.policy
const a=e.releases.flatMap(({outcome:e})=>e.pull===null?[]:[e.pull])
const l=[...new Set(a.flatMap(H.Ox))]
if(o===null||l.length===0)return(0,m.ok)([])
const c=await(0,N.jS)(n,o.approvers,l)
const u={emergency:o,teams:c,change:r.change!==null}
const f=[]
for(const n of a.flatMap(e=>(0,F.I)(e,u))){const r=s.get(n.cohort)
if(r===void 0||isInForce(n,e))continue
const a=(0,i.M2)(r).map(({name:e})=>e)
const l=await fetchDeployedUnder(n,a,o,t)
if(!l.ok&&l.error.code!=="evidence.truncated")return l
if(!l.ok||l.value!==null)f.push({...n,deployed:l.ok?l.value:null})}return(0,m.ok)(f)}function isInForce({number:e,cohort:t,plan:n},o){const r=o.risk?.emergency??null
return r!==null&&(0,H.vo)(r)&&r.number===e&&o.cohort===t&&(0,d.F)(o)?.startsWith(n)===true}async function fetchDeployedUnder({at:e,number:t},n,{valid:o},r){const s=new p.Z(r)
for(const a of n){const n=await(0,G.Ny)(r,[a],({createdAt:t})=>t<e-G.nC)
if(!n.ok)return n
const i=n.value.toReversed().filter(t=>t.createdAt<=e+o&&endOf(t)>=e)
if(i.length===0)continue
const l=await(0,b.l)(r,`${r.owner}/${r.name}`,[t])
if(!l.ok)return l
const c=l.value[0]?.mergeCommit??null
for(const e of i){const t=c===null?(0,m.ok)(true):await s.holds(e.commit,c)
if(!t.ok)return t
const n=t.value&&e.succeededAt===null?await wasRefused(r,e.failedLogs):(0,m.ok)(false)
if(!n.ok)return n
if(t.value&&!n.value)return(0,m.ok)({environment:a,commit:e.commit})}}return(0,m.ok)(null)}function endOf({succeededAt:e,failedAt:t}){return e??t??-1/0}async function withEarlierWaves(e,{waves:t,whole:n},{github:o,git:r,place:{part:a},commit:i},l){const{risk:c,baseline:u,inTheWay:f}=e
const d=u===null||f.length>0||l===null
if(c===null||t===null||d||(0,s.z)(e))return(0,m.ok)(e)
const h=await fetchEarlierWaves(o,a,t,i)
if(!h.ok)return h
const p=e.groups===null||n===null?h:await withLacking({github:o,git:r,commit:i,newerStates:l.above},h.value,t,n)
return p.ok?(0,m.ok)({...e,risk:{...c,waves:{name:a.wave?.name??null,earlier:p.value}}}):p}async function withEmergency(e,t){const{risk:n}=e
if(n===null||(0,s.z)(e))return(0,m.ok)(e)
const o=await fetchEmergency(e,t)
if(!o.ok)return o
const r={...e,risk:{...n,emergency:o.value}}
const a=await fetchPastEmergencies(r,t)
return a.ok?(0,m.ok)({...r,risk:{...r.risk,past:a.value}}):a}var z=n(6086)
var V=n(9638)
var Z=n(5940)
var X=n(4858)
class Line{#h
#p
constructor(e,t){this.#h=e
this.#p=t}async behind(e){const t=await this.#h.compare(e,this.#p)
return t.ok?(0,m.ok)(t.value.total):t}async oldest(e){const t=await this.#v(e)
return t.ok?(0,m.ok)(t.value[0]??null):t}async newer(e,t){const n=await this.oldest([e,t])
return n.ok?(0,m.ok)(n.value===e?t:e):n}async statesHeldBy(e){const t=new Map
const n=new Set
const o=await this.#v(e)
if(!o.ok)return o
for(const e of o.value){const o=n.has(e)?null:await this.#h.firstParents(e,this.#p)
if(o===null||!o.ok&&o.error.code==="evidence.truncated")t.set(e,e)
else if(!o.ok)return o
else{const{firstParents:r,boundary:s}=o.value
for(const e of r)n.add(e)
if(s!=="")t.set(e,s)}}return(0,m.ok)(t)}async#v(e){const t=[]
for(const n of e){const e=await this.behind(n)
if(!e.ok)return e
t.push({ancestor:n,behind:e.value})}return(0,m.ok)(t.toSorted((e,t)=>t.behind-e.behind).map(({ancestor:e})=>e))}}async function fetchSectionsOfSites(e,t){const{groups:n,line:o}=e
const r=n.filter(e=>(0,u.xg)(e,false))
const s=await fetchBases(e,r)
if(!s.ok)return s
const a=await fetchKeyOf(e,[...s.value.values()],t)
if(!a.ok)return a
const{answer:i,state:l}=a.value
const c=new Map
for(const e of r){const t=s.value.get(e)??null
const n=t===null||l===null?(0,m.ok)(t??l):await o.newer(t,l)
if(!n.ok)return n
c.set(e,n.value)}const f=await fetchStartOf(e,[...c.values()])
if(!f.ok)return f
const{start:d,firstPolicy:h}=f.value
const p=new Map
for(const[e,t]of c){const n=t===null||h===null?(0,m.ok)(t??d.baseline.commit):await o.newer(t,h)
if(!n.ok)return n
p.set(e,n.value)}const v=await describeBaseline(e,d,s.value,p,i,l)
if(!v.ok)return v
return(0,m.ok)({baselines:p,position:{start:d,baseline:v.value,sections:[...p].map(([e,t])=>sectionOf(e,t,s.value.get(e)??null)),isRollback:false,rulesSince:d.baseline.commit,keyChange:i.change}})}function sectionOf({sites:e,commit:t,stand:n},o,r){const s=r===o&&t!==null&&t!==o?[t]:[]
return n==="apart"?{sites:e,baseline:o,compared:[o],had:s}:{sites:e,baseline:o,compared:[o,...s],had:[]}}async function fetchBases({git:e,commit:t,line:n,deployed:{below:o}},r){const s=new Map
for(const n of r){if(n.commit===null)continue
const o=await e.compare(n.commit,t)
if(o.ok)s.set(n,o.value.mergeBase)
else if(o.error.reason!=="absent")return o}const a=await n.statesHeldBy([...new Set(s.values())])
if(!a.ok)return a
const i=new Map
for(const e of r){const t=a.value.get(s.get(e)??"")??null
const r=t===null||o===null?(0,m.ok)(t):await n.oldest([t,o.commit])
if(!r.ok)return r
i.set(e,r.value)}return(0,m.ok)(i)}async function fetchKeyOf(e,t,n){const{git:o,line:r,commit:s,place:a}=e
const i=a.environment.baseline
const l=(0,m.ok)({answer:Z.SH,state:null})
if(i===null)return l
const c=await o.holds(s,i)
if(!c.ok)return c.error.reason==="absent"?l:c
if(!c.value)return l
const u=await r.statesHeldBy([i])
if(!u.ok)return u
const f=u.value.get(i)??null
if(f===null)return l
const d=[]
for(const e of t){const t=e===null?(0,m.ok)(f):await r.newer(e,f)
if(!t.ok)return t
d.push(t.value!==e)}if(!d.includes(true))return l
const h=await(0,V.v)(withRecord(e,null))
if(!h.ok)return h
const p=await n(h.value)
return p.ok?(0,m.ok)({answer:p.value,state:p.value.baseline===null?null:f}):p}async function fetchStartOf(e,t){const n=t.filter(e=>e!==null)
const o=n.length<t.length?(0,m.ok)(null):await e.line.oldest(n)
if(!o.ok)return o
const r=await(0,V.v)(withRecord(e,o.value))
if(!r.ok)return r
const{kind:s,commit:a}=r.value.baseline
return(0,m.ok)({start:r.value,firstPolicy:s==="first-policy"?a:null})}function withRecord(e,t){const n=t===null?null:{commit:t,createdAt:"",stand:"older"}
return{...e,deployed:{...e.deployed,below:n}}}async function describeBaseline(e,{baseline:t},n,o,{baseline:r},s){const a={...t,deployedAt:null}
const i=t.kind==="first-policy"?"first-policy":t.commit===s?"policy":"sites"
const l=[...o].filter(([e,t])=>t===s&&n.get(e)!==t)
if(r===null||l.length===0)return(0,m.ok)({...a,kind:i,unjudged:null})
const c=await sinceOf(e,l.map(([e])=>n.get(e)??null),r)
if(!c.ok)return c
const u=c.value===r.unjudged?.since?(0,m.ok)(r.unjudged):await(0,Z.lE)(e,c.value,r.commit)
return u.ok?(0,m.ok)({...a,kind:i,unjudged:u.value}):u}async function sinceOf({line:e},t,{unjudged:n,commit:o}){const r=n?.since??o
const s=await e.oldest([...new Set(t.map(e=>e??r))])
return s.ok?(0,m.ok)(s.value??r):s}async function fetchStandpointOfSites(e,t,n,o){const{github:r,git:s,commit:a,request:i}=e
const[l,c]=await Promise.all([(0,z.Kd)(e,t),(0,J.pl)({github:r,git:s,commit:a,newerStates:t.above},n)])
if(!l.ok)return l
if(!c.ok)return c
const u=c.value
const f={...e,deployed:l.value,groups:u,line:new Line(s,a)}
const d=i.rollback?await fetchRollback(f,o):(0,m.ok)(null)
if(!d.ok)return d
if(d.value!==null)return(0,m.ok)({...d.value,groups:u})
const h=await fetchLossesOfSites(f,n.asOf)
if(!h.ok)return h
const p={inTheWay:h.value,isRollback:false,rolledBack:null}
if(h.value.length>0||u.every(({stand:e})=>e==="same"))return(0,m.ok)({...p,groups:u,baseline:null,position:null})
const v=await fetchSectionsOfSites(f,e=>fetchKey(f,e,o))
if(!v.ok)return v
const{position:k,baselines:g}=v.value
const w=await fetchRolledBackFrom(f,k.baseline)
if(!w.ok)return w
return(0,m.ok)({...p,rolledBack:w.value,groups:u.map(e=>({...e,baseline:g.get(e)??null})),baseline:k.baseline,position:k})}async function fetchRollback(e,t){const{deployed:n,groups:o,commit:r}=e
const s=o.some(({stand:e})=>e==="newer")
const a=n.newest?.stand==="same"
if(!s||n.newest!==null&&!a&&!(0,z.B_)(n))return(0,m.ok)(null)
const i=await(0,V.v)(e)
if(!i.ok)return i
const l=await(0,Z.xB)(e,i.value,(0,z.OD)(e,t))
if(!l.ok)return l
if(!(0,z.oS)(r,n,l.value))return(0,m.ok)(null)
const{baseline:c}=i.value
const u={start:i.value,baseline:c,sections:[{sites:null,baseline:c.commit,compared:[r],had:[]}],isRollback:true,rulesSince:l.value.newest??c.commit,keyChange:l.value.change}
return(0,m.ok)({inTheWay:[],baseline:c,isRollback:true,rolledBack:null,position:u})}async function fetchLossesOfSites(e,t){const{groups:n,deployed:o,git:r,commit:s}=e
const a={finished:true,toldAt:"",underWay:false}
const i=[]
const l=[]
for(const e of n){if(e.stand!=="apart"||e.commit===null)continue
const t=await r.compare(e.commit,s)
if(!t.ok&&t.error.reason!=="absent")return t
if(t.ok)i.push({commit:e.commit,stand:"apart"})
else l.push({commit:e.commit,stand:"apart",finished:true,pulls:[],direct:[]})}const c=n.some(({stand:e})=>e==="unknown")
const u=o.above.filter(({toldAt:e,underWay:n})=>c||n||Date.parse(e)>=Date.parse(t))
const f=[...u,...i.map(e=>({...a,...e}))]
const d=[...new Map(f.map(e=>[e.commit,e])).values()]
const h=await(0,X.u)((0,z.Cx)(e),(0,z.Mx)(e,d))
if(!h.ok)return h
const p=isReachingNone(n)?n.flatMap(({commit:e,stand:t})=>t==="newer"&&e!==null?[{commit:e,stand:t,finished:true,pulls:[],direct:[]}]:[]):[]
const v=new Set(h.value.map(({commit:e})=>e))
return(0,m.ok)([...h.value,...(0,z.Mx)(e,l),...p.filter(({commit:e})=>!v.has(e))])}function isReachingNone(e){return e.every(e=>!(0,u.xg)(e,false))}function fetchRolledBackFrom(e,{kind:t}){const{below:n}=e.deployed
return n===null||t!=="sites"?Promise.resolve((0,m.ok)(null)):(0,z.QE)(e,{commit:n.commit,kind:"deployment"})}function fetchKey(e,t,n){if(e.place.environment.baseline===null)return Promise.resolve((0,m.ok)(Z.SH))
const o={...e.deployed,newest:null}
return(0,Z.xB)({...e,deployed:o},t,(0,z.OD)(e,n))}var ee=n(526)
async function judgeDeployment(e,t){const n=await(0,k.i)(t.github,e)
if(!n.ok)return gate_closed({effect:"error",...n.error})
const o=(0,ee.l)(n.value,e.policyPath)
if(!o.ok)return gate_closed(o.error)
const r=(0,ee.$)(o.value,e)
if(!r.ok)return gate_closed({code:"input.invalid",effect:"error",problems:[r.error]})
const[s,a]=[(0,h.D)(t.github),t.members===null?null:(0,h.D)(t.members)]
const i={...t,github:s.github,members:a?.github??null}
const l=await gatherFacts(e,n.value,o.value,r.value,i)
return l.ok?decide(l.value,[s.limit(),a?.limit()??null]):gate_closed({effect:"error",...l.error})}async function gatherFacts(e,t,n,s,a){const{github:i}=a
const{commit:c,runBranch:f}=e
const d=new p.Z(i)
const h={request:e,repository:t,policy:n,place:s,github:i,git:d,policyPath:e.policyPath,commit:c}
askGateAhead(h,a.ahead)
const[k,g,w]=await Promise.all([fetchReleaseBranch({...h,runBranch:f}),(0,v.W)(i,c,n.releases.manifests),(0,o.mW)({policy:n,timed:s.cohort.waves.length>0||n.emergency!==null},t.tip,(e,t)=>(0,r.y)(i,e,t),a.now)])
if(!w.ok)return w
if(!k.ok)return k
if(!g.ok)return g
const y=k.value?.onLine===true?k.value:null
const b={waves:null,whole:null}
const S=(0,l.u)(a.resolve,n,s.cohort,s.part,b)
const P={...a,resolve:S}
const O=n.releases.deployed==="sites"&&y!==null?await askAboutSites(h,g.value,P):null
const B=y===null?(0,m.ok)(null):await fetchStanding(h,y,P,O)
if(!B.ok)return B
const j=B.value
const A=j?.position??null
const M=A===null?await judgeNothing(h,g.value,k.value,P,O):await judgeBetween(h,A,g.value,P,O)
if(!M.ok)return M
const R=(0,u.Dj)({policy:n,cohort:s.cohort.name,environment:s.environment.name,commit:c,branch:k.value?.name??null,baseline:j?.baseline??null,inTheWay:j?.inTheWay??[],groups:j?.groups??null,rollback:{asked:e.rollback,applies:j?.isRollback??false},rolledBack:j?.rolledBack??null,elsewhere:e.elsewhere,now:e.now,retentionDays:e.retentionDays,risk:w.value,...M.value})
const I=await withEarlierWaves(R,b,h,y)
return I.ok?withEmergency(I.value,a):I}async function fetchStanding(e,t,n,o){if(o===null)return(0,z.tK)(e,t,n)
return o.members.ok?fetchStandpointOfSites(e,t,o.members.value,n):(0,m.ok)(null)}function decide(e,t){const{verdict:n,findings:o}=(0,c.ff)((0,c.Ao)(e),t)
return{verdict:n,findings:o,facts:e,until:holdUntil(n,o,e),plan:(0,d.F)(e),targets:n==="allow"?(0,f.r)(e):null}}function gate_closed(e){return{verdict:"error",findings:[e],facts:null,plan:null,until:null,targets:null}}}),3685:((e,t,n)=>{n.d(t,{IQ:()=>fetchStands,_c:()=>c,f1:()=>fetchNewestFirst,pl:()=>fetchGroups})
var o=n(7062)
var r=n(5569)
var s=n(5408)
var a=n(2097)
var i=n(4489)
const l=20
const c=1e3
async function fetchGroups(e,t){const n=await fetchNewestFirst(e.github,t.deployed)
return n.ok?fetchStands(e,t,n.value):n}async function fetchStands(e,{targets:t,deployed:n},s){const isState=t=>t===e.commit||e.newerStates.has(t)
const a=new Set(s.filter(e=>!isState(e)).slice(0,l))
const i=s.filter(e=>isState(e)||a.has(e))
const c=await Promise.all(i.map(t=>fetchStandOfSite(e,t)))
const u=[]
for(const[e,t]of i.entries()){const o=c[e]
if(o===void 0)continue
if(!o.ok)return o
u.push({commit:t,stand:o.value,sites:n.get(t)??[],baseline:null})}const f=new Set((0,o.Yc)(u))
const d=t.filter(e=>!f.has(e))
return(0,r.ok)(d.length===0?u:[...u,{commit:null,stand:"unknown",sites:d,baseline:null}])}async function fetchNewestFirst(e,t){const n=[...t].toSorted(([e,t],[n,o])=>o.length-t.length||(0,s.U)(e,n)).slice(0,c).map(([e])=>e)
const o=await(0,a.r)(e,n)
if(!o.ok)return o
return(0,r.ok)([...o.value].toSorted(([e,t],[n,o])=>(0,s.U)(o,t)||(0,s.U)(e,n)).map(([e])=>e))}async function fetchStandOfSite(e,t){const n=await(0,i.L)(e,t)
return!n.ok&&n.error.reason==="absent"?(0,r.ok)("apart"):n}}),4858:((e,t,n)=>{n.d(t,{u:()=>fetchLosses})
var o=n(5028)
var r=n(5569)
var s=n(2725)
var a=n(4659)
var i=n(5065)
const l=5
async function fetchLosses(e,t){const n=[]
let o=0
for(const{commit:s,stand:a,finished:i}of t){const t={commit:s,stand:a,finished:i,pulls:[],direct:[]}
if(a==="newer"){n.push(t)
continue}o+=1
const c=o>l?(0,r.ok)(t):await fetchLoss(e,t)
if(!c.ok)return c
if(c.value!==null)n.push(c.value)}return(0,r.ok)(n)}async function fetchLoss({github:e,git:t,repository:n,commit:l,isReleaseBranch:c,isIgnored:u},f){const d=await t.lacking(l,f.commit)
if(!d.ok)return d
const m=d.value.map(({oid:e})=>e)
const[h,p]=await Promise.all([(0,s.U)(e,m),(0,a.H)(e,[{before:l,after:f.commit}])])
if(!h.ok)return h
if(!p.ok)return p
const v=new Set((p.value[0]??[]).filter(e=>!u(e)))
if(v.size===0)return(0,r.ok)(null)
const k=[...h.value.values()].map(({oid:e,pulls:t})=>({oid:e,numbers:t.filter(({merged:e,base:t})=>e&&c(t)).map(({number:e})=>e)}))
const g=k.filter(({numbers:e})=>e.length===0).map(({oid:e})=>e)
const w=await(0,i.l)(e,n,[...new Set(k.flatMap(({numbers:e})=>e))])
if(!w.ok)return w
const y=w.value.filter(({pull:e})=>(0,o.vl)(e).some(e=>v.has(e))).map(({pull:e})=>e.number).toSorted((e,t)=>e-t)
return(0,r.ok)(y.length===0&&g.length===0?null:{...f,pulls:y,direct:g})}}),4631:((e,t,n)=>{n.d(t,{u:()=>resolvePart})
var o=n(5569)
var r=n(3966)
function resolvePart(e,t,n,s,a){if(n.waves.length===0)return e
const i=(0,r.Ix)(t,n)
return async([t,...l],c)=>{if(t===void 0)return(0,o.ok)([])
const u=await e([t,...i,...l],c)
if(!u.ok)return u
const[f,...d]=u.value
if(f===void 0||d.length<i.length)throw new Error("the inventory left a question unanswered")
const m=d.slice(0,i.length).map(({targets:e})=>e)
const h=(0,r.Qr)(f.targets,m)
a.waves=h.waves
a.whole=f
const p=s.wave===null?h.rest:h.waves[n.waves.indexOf(s.wave)]??[]
return(0,o.ok)([(0,r.fQ)(f,p),...d.slice(i.length)])}}}),526:((e,t,n)=>{n.d(t,{$:()=>placeOf,l:()=>policyInForce})
var o=n(520)
var r=n(4979)
var s=n(2745)
var a=n(3966)
var i=n(5569)
function policyInForce({policy:e,defaultBranch:t},n){if(e===null)return(0,i.f)({code:"policy.missing",effect:"error",path:n,branch:t})
const r=e.kind==="text"?(0,o.O)(e.text,n):(0,i.f)([(0,s.CC)(n,e.why,"a policy file")])
return r.ok?r:(0,i.f)({code:"policy.invalid",effect:"error",path:n,problems:r.error})}function placeOf(e,{cohort:t,environment:n}){const o=[...e.cohorts.keys()]
const l=e.cohorts.get(t)
if(l===void 0)return(0,i.f)((0,s.CC)("input cohort",t,`one of the cohorts ${o.join(", ")}`,o))
const c=(0,a.M2)(l)
const u=c.find(e=>(0,r.q)(e.name,n))
const f=u===void 0?null:(0,a.BU)(l,u)
if(u!==void 0&&f!==null)return(0,i.ok)({cohort:l,environment:u,part:f})
const d=c.map(e=>e.name)
const m=d.length===0?`an environment that the policy lists for ${t}; it lists none`:`one that the policy lists for ${t}: ${d.join(", ")}`
return(0,i.f)((0,s.CC)("input environment",n,m,d))}}),6086:((e,t,n)=>{n.d(t,{B_:()=>isBackwards,Cx:()=>lossQuestion,Kd:()=>fetchRecord,Mx:()=>stillInTheWay,OD:()=>mergedReader,QE:()=>fetchRolledBack,oS:()=>isHad,tK:()=>fetchStandpoint})
var o=n(5569)
var r=n(3190)
var s=n(5065)
var a=n(9638)
var i=n(5940)
var l=n(1983)
var c=n(4858)
var u=n(8867)
async function fetchStandpoint(e,t,n){const{request:r,commit:s}=e
const l=await fetchRecord(e,t)
if(!l.ok)return l
const u={...e,deployed:l.value}
const f=await(0,a.v)(u)
if(!f.ok)return f
const d=await(0,i.xB)(u,f.value,mergedReader(e,n))
if(!d.ok)return d
const m=r.rollback&&isBackwards(l.value)&&isHad(s,l.value,d.value)
const h=m?(0,o.ok)([]):await(0,c.u)(lossQuestion(e),stillInTheWay(e,l.value.above))
if(!h.ok)return h
const p=d.value.baseline??f.value.baseline
const v=m?(0,o.ok)(null):await fetchRolledBack(u,p)
if(!v.ok)return v
const k={inTheWay:h.value,groups:null,baseline:p,isRollback:m,rolledBack:v.value}
const g=m?s:p.commit
const w={start:f.value,baseline:p,sections:[{sites:null,baseline:p.commit,compared:[g],had:[]}],isRollback:m,rulesSince:m?d.value.newest??p.commit:p.commit,keyChange:d.value.change}
return(0,o.ok)({...k,position:h.value.length>0?null:w})}function fetchRecord({github:e,git:t,commit:n,place:o,request:r,repository:s},a){return(0,l.v)({github:e,git:t,commit:n,names:[o.environment.name,r.environment],job:o.environment.job,rollback:r.rollback,newerStates:a.above,first:s.deployments})}function lossQuestion({github:e,git:t,repository:n,commit:o,policy:s,policyPath:a}){return{github:e,git:t,repository:n.repository,commit:o,isReleaseBranch:e=>(0,r.S9)(e,s,n.defaultBranch),isIgnored:(0,r.BK)(s,a).isIgnored}}function stillInTheWay({request:e},t){return t.filter(({stand:t})=>t==="newer"||!e.rollback)}function mergedReader(e,t){return async n=>{const r=await(0,s.l)(e.github,e.repository.repository,n)
if(!r.ok)return r
const a=await(0,u.i)(e,t.members,r.value)
return a.ok?(0,o.ok)({merged:r.value,sources:a.value}):a}}function isBackwards({newest:e,above:t}){return e?.stand==="newer"||t.some(({stand:e})=>e==="newer")}function isHad(e,t,n){return t.had||n.had.includes(e)}async function fetchRolledBack({git:e,commit:t,deployed:n},r){if(r.kind!=="deployment")return(0,o.ok)(null)
const s=await e.lacking(r.commit,t)
if(!s.ok)return s
const a=new Set(s.value.map(({oid:e})=>e))
return(0,o.ok)(n.earlier.find(e=>a.has(e))??null)}}),4948:((e,t,n)=>{n.d(t,{J8:()=>openCommits,af:()=>rangeQuestion,dv:()=>unreviewedCommits,fu:()=>unsignedMerges,hX:()=>l,sO:()=>fetchLateOrigins,sj:()=>fetchRange,tD:()=>emptyRange})
var o=n(5569)
var r=n(3190)
var s=n(4414)
var a=n(3086)
var i=n(2725)
function emptyRange(e){return{line:(0,a.c)([],e),broughtBy:new Map,signedByGitHub:new Set}}const l=5e3
function rangeQuestion({github:e,git:t,commit:n,policy:o,repository:s},a){const isRelease=e=>(0,r.S9)(e,o,s.defaultBranch)
return{github:e,git:t,commit:n,baseline:a,isReleaseBranch:isRelease}}async function fetchRange({github:e,git:t,baseline:n,commit:r,isReleaseBranch:a}){const c=await t.compare(n,r)
if(!c.ok)return c
const{total:u}=c.value
if(u>l)return(0,s.ps)(`commits between ${n} and ${r}`,`at most ${l} commits`,`${u} of them`)
const f=await t.firstParents(n,r)
if(!f.ok)return f
const d=f.value.commits.map(({oid:e})=>e)
const m=await(0,i.U)(e,d)
if(!m.ok)return m
const h=new Set(d)
const p=new Map
for(const e of d){const t=pullsOf(m.value.get(e),a,e=>h.has(e))
p.set(e,t.length>0?t:[])}const v=[...m.value.values()].filter(e=>e.signedByGitHub)
return(0,o.ok)({line:f.value,broughtBy:p,signedByGitHub:new Set(v.map(({oid:e})=>e))})}const c=[500,1500]
const u=[3e3,5e3,1e4,2e4,2e4]
const f=20
async function fetchLateOrigins({github:e,git:t,commit:n,isReleaseBranch:r},s,a,l){if(a.length===0)return(0,o.ok)(s)
const f=await(0,i.h)(e)
if(!f.ok)return f
const d=new Map(s.broughtBy)
const m=new Set(s.signedByGitHub)
const h=new Map(s.line.commits.map(({oid:e})=>[e,true]))
const p=f.value.filter(e=>e.merged&&r(e.base))
for(const{number:e,mergeCommit:t}of p)if(t!==null&&a.includes(t))d.set(t,[...d.get(t)??[],e])
const v=claimedBy(p,s.line)
const missing=()=>a.filter(e=>d.get(e)?.length===0)
for(const[o,s]of[0,...c,...u].entries()){const a=missing()
if(a.length===0)break
if(o>c.length&&!a.some(e=>v.has(e)))break
if(s>0)await l(s)
const u=await(0,i.U)(e,a)
if(!u.ok)return u
for(const[e,o]of u.value){if(o.signedByGitHub)m.add(e)
const s=await learnMerges(t,n,o,h)
if(!s.ok)return s
d.set(e,pullsOf(o,r,e=>h.get(e)===true))}}return(0,o.ok)({line:s.line,broughtBy:d,signedByGitHub:m})}async function learnMerges(e,t,{pulls:n},r){for(const{mergeCommit:o}of n.slice(0,f)){if(o===null||r.has(o))continue
const n=await e.holds(t,o)
if(!n.ok)return n
r.set(o,n.value)}return(0,o.ok)(null)}function pullsOf(e,t,n){return(e?.pulls??[]).filter(e=>e.merged&&t(e.base)&&e.mergeCommit!==null&&n(e.mergeCommit)).map(e=>e.number)}function claimedBy(e,{commits:t}){const n=new Map(t.map(e=>[e.oid,e]))
const o=new Set
for(const{mergeCommit:t,commits:r}of e){const e=t===null?void 0:n.get(t)
if(e===void 0)continue
const[,s]=e.parents
let a=s===void 0?e:n.get(s)
for(let e=r;a!==void 0&&e>0;e-=1){o.add(a.oid)
a=n.get(a.parents[0]??"")}}return o}function openCommits({broughtBy:e}){return[...e].filter(([,e])=>e.length===0).map(([e])=>e)}function unsignedMerges({line:e,signedByGitHub:t}){const n=new Set(e.firstParents)
return e.commits.filter(({oid:e,parents:o})=>o.length>1&&n.has(e)&&!t.has(e)).map(({oid:e})=>e)}function unreviewedCommits(e,t,n){const o=new Set(openCommits(e))
const r=new Set(n==="deny"?unsignedMerges(e):[])
return e.line.commits.filter(({oid:e})=>(o.has(e)||r.has(e))&&!t(e)).map(({oid:e})=>({kind:o.has(e)?"commit":"merge",id:e}))}}),2183:((e,t,n)=>{n.d(t,{C1:()=>judgeReleases,E2:()=>queryOf,O3:()=>askInventory,RV:()=>askOnce,tl:()=>readReleases})
var o=n(7354)
var r=n(5999)
var s=n(4835)
var a=n(7062)
var i=n(5028)
var l=n(7027)
var c=n(5569)
var u=n(1438)
async function readReleases({repository:e,policy:t,files:n},o,s){const a={defaultBranch:e.defaultBranch,policyPath:s.policyPath}
const i=new Map(o.flatMap(({pull:e})=>e.changes.flatMap(({path:e,previous:t})=>t===null?[]:[[t,e]])))
return Promise.all(o.map(async({pull:o})=>{const l=await(0,r.u)(o,t,e,s)
if(!l.ok)return{kind:"failed",pull:o.number,outcome:l.error}
const c=l.value
return{kind:"read",pull:o.number,release:c,standing:asItStands(c,a,n,i)}}))}function asItStands(e,t,n,o){const{scope:r,pull:a,policy:i,changed:c}=e
const[u,...f]=r.manifests
if(u===void 0||f.length>0||!r.release)return e
const d=n.find(e=>e.path===u)??n.find(e=>e.path===follow(u,o))
const m=d===void 0?{kind:"none"}:d.text===null?{kind:"unreadable",path:d.path,why:d.why}:{kind:"file",path:d.path,content:d.text}
const h=(0,l.iJ)(a,i,t,{manifest:m,changed:c,...d===void 0&&{gone:true}})
const p=h.declaration.kind==="conflict"&&m.kind==="file"?(0,l.iJ)({...a,...s.q},i,t,{manifest:m,changed:c}):h
return{...e,declaration:p.declaration,query:p.query}}function follow(e,t){const n=new Set([e])
for(let o=t.get(e);o!==void 0&&!n.has(o);o=t.get(o))n.add(o)
return[...n].at(-1)??e}async function askInventory(e,t,n,r,s){const a=[n,...r.map(({query:e})=>e),...s.map(queryOf)]
const i=await e.resolve(a.filter(e=>e!==null),t)
let l=0
const[c,...f]=a.map(e=>e===null?null:(0,o.ut)(i,l++))
const d=c??(0,o.ut)(i,0)
return{members:d,standing:r.map((e,t)=>{const n=f[t]
return(0,u.Ci)(e,n?.ok===true?n.value:null,d.ok?d.value:null)}),releases:f.slice(r.length)}}async function askOnce(e,t,n){if(e===null)return(0,c.ok)(await n())
if(t.every(e=>queryOf(e)===null))return(0,c.ok)({...e,releases:t.map(()=>null)})
const o=await n()
const r=e.members.ok&&o.members.ok&&!isSame(e.members.value,o.members.value)
return r?(0,c.f)({code:"inventory.inconsistent",asked:"inventory",expected:"the same active sites with the same commits as a moment before",observed:"others: a deployment is under way, or the inventory changed while it was read"}):(0,c.ok)(o)}function isSame(e,t){const state=({targets:e,deployed:t})=>JSON.stringify([e,[...t]])
return state(e)===state(t)}function queryOf(e){return e.kind==="read"?e.standing.query:null}async function judgeReleases({repository:e,cohort:t},n,r,s,l){return Promise.all(n.map(async(n,c)=>{const u=r[c]??null
const f=n.kind==="failed"?n.outcome:await(0,o.Zc)(n.standing,u,e,l,n.release)
const d=n.pull
const m=s.filter(({numbers:e,differs:t})=>e.has(d)&&!(0,i.Y_)(f,t))
const h=(0,i.O6)(f,t)
return{outcome:f,targets:h&&u?.ok===true?u.value.targets:null,reaches:h||(0,i.gW)(f,t),undone:m.length===0,sites:s.some(({sites:e})=>e===null)?null:(0,a.Yc)(m.map(({sites:e})=>({sites:e??[]})))}}))}}),3989:((e,t,n)=>{n.d(t,{n:()=>commitsSince})
function commitsSince({line:e},t,n){const o=new Map(e.commits.map(e=>[e.oid,e]))
if(t===n)return new Set(o.keys())
const r=ancestorsWithin(o,t)
return new Set([...o.keys()].filter(e=>!r.has(e)))}function ancestorsWithin(e,t){const n=new Set
const o=[t]
for(let t=o.pop();t!==void 0;t=o.pop()){const r=e.get(t)
if(r===void 0||n.has(t))continue
n.add(t)
o.push(...r.parents)}return n}}),8867:((e,t,n)=>{n.d(t,{i:()=>sharedSources})
var o=n(5569)
var r=n(5862)
var s=n(2933)
var a=n(3190)
var i=n(4414)
var l=n(9506)
var c=n(3826)
var u=n(5065)
var f=n(7494)
var d=n(347)
var m=n(3824)
var h=n(2962)
async function sharedSources({github:e,git:t,repository:n,policy:r,policyPath:a},p,v){const k=[...new Set(v.flatMap(({pull:e})=>(0,s.Ov)(e)))]
const g=[...[...r.cohorts.values()].flatMap(e=>e.owners),...r.policyOwners]
const w={defaultBranch:n.defaultBranch,policyPath:a}
const[y,b]=await Promise.all([(0,u.b)(e,v.flatMap(e=>filesOf(e,r,w))),(0,f.jS)(p,g,k)])
if(!y.ok)return y
const S=once(()=>(0,d.ec)(e,v.map(e=>e.pull),n.merged))
const P=once(()=>(0,h.P_)(e,a,n))
const O=new Map
return(0,o.ok)({policyPath:a,readFile:async(t,n)=>{const r=y.value.get(`${n}:${t}`)
return r===void 0?(0,l.y)(e,t,n):(0,o.ok)(r)},access(t){const n=t.toLowerCase()
const o=O.get(n)??(0,f.DL)(e,t)
O.set(n,o)
return o},pushers:async e=>(await S()).get(e.number)??null,teams:async(e,t)=>covers(b,e,t,k)?b:(0,f.jS)(p,e,t),renderings:t=>(0,m.e)(e,t),policyHistory:P,manifestFiles:(t,n)=>(0,c.u)(e,t,n),async diffBase({number:e,head:n}){const r=v.find(({pull:t})=>t.number===e)?.beforeMerge??null
if(r===null)return(0,i.hU)(`merge commit of #${e}`,"the commit that it follows","nothing")
const s=await t.compare(r,n)
return s.ok?(0,o.ok)(s.value.mergeBase):s}})}function filesOf({pull:e},t,{policyPath:n,defaultBranch:o}){const{manifests:r}=(0,a.Sk)(e.changes,t,{base:e.base,defaultBranch:o,policyPath:n})
const s=e.changes.some(e=>e.path===n&&e.kind!=="deleted")?[n]:[]
return[...r.length===1?r:[],...s].map(t=>({path:t,commit:e.head}))}function covers(e,t,n,o){const s=new Set(o)
return n.every(e=>s.has(e))&&t.every(t=>t.kind==="user"||e.has((0,r.rq)(t)))}function once(e){let t=null
return()=>t??=e()}}),4489:((e,t,n)=>{n.d(t,{L:()=>fetchStand})
var o=n(5569)
async function fetchStand({git:e,commit:t,newerStates:n},r){if(r===t)return(0,o.ok)("same")
if(n.has(r))return(0,o.ok)("newer")
const s=await e.compare(r,t)
if(!s.ok)return s
switch(s.value.position){case"identical":return(0,o.ok)("same")
case"ahead":return(0,o.ok)("older")
case"behind":return(0,o.ok)("newer")
case"diverged":return(0,o.ok)("apart")}}}),9368:((e,t,n)=>{n.d(t,{verifyDeployment:()=>verifyDeployment})
var o=n(5379)
var r=n(5569)
var s=n(5408)
var a=n(4803)
var i=n(3086)
var l=n(4414)
var c=n(5802)
var u=n(3685)
var f=n(526)
var d=n(5028)
var m=n(3966)
var h=n(4659)
var p=n(5940)
var v=n(6086)
var k=n(3989)
const g=100
const w=20
async function fetchExtra(e,t,n,o,a){const i=new Map
const c=t.releases.map((e,t)=>{const o=n.releases[t]??null
return{release:e,answer:o,covered:new Set(o?.targets)}})
const u=new Set(t.range.line.commits.map(({oid:e})=>e))
const f=o.filter(e=>!u.has(e)).length
if(f>g)return(0,l.ps)("commits that sites have",`at most ${g} that the range does not list`,`${f}`)
for(let n=0;n<o.length;n+=w){const r=o.slice(n,n+w)
const s=await Promise.all(r.map(n=>fetchHeld(e,t,c,n)))
for(const[e,t]of r.entries()){const n=s[e]
if(n?.ok===false)return n
if(n!==void 0&&n.value.length>0)i.set(t,n.value)}}const d=await(0,h.H)(e.github,[...i.keys()].map(e=>({before:t.since,after:e})))
if(!d.ok)return d
const m=new Map([...i].map(([e,t],n)=>{const o=new Set(d.value[n]??[])
return[e,t.filter(({release:e})=>!isReverted(e,o))]}))
const p=await fetchAnswered(e,t,a)
if(!p.ok)return p
return(0,r.ok)([...n.cohorts].flatMap(([e,t])=>{const o=n.commits.get(e)
const r=(o===void 0?[]:m.get(o)??[]).filter(n=>isUncovered(n,e,t,p.value)).map(({release:e})=>e.pull).toSorted((e,t)=>e-t)
return o===void 0||r.length===0?[]:[{kind:"uncovered",id:e,commit:o,pulls:r}]}).toSorted((e,t)=>(0,s.U)(e.id,t.id)))}async function fetchHeld({git:e,commit:t},n,o,s){const a=await fetchNumbersWithin(e,n,s,t)
if(!a.ok)return a
return(0,r.ok)(o.filter(({release:e})=>a.value.has(e.pull)))}async function fetchNumbersWithin(e,{range:t,since:n},o,s){const a=await fetchShared(e,t,o,s)
if(!a.ok)return a
if(a.value===null)return(0,r.ok)(new Set)
const i=(0,k.n)(t,a.value,n)
return(0,r.ok)(new Set([...t.broughtBy].flatMap(([e,t])=>i.has(e)?[]:t)))}async function fetchShared(e,{line:t},n,o){if(t.commits.some(({oid:e})=>e===n))return(0,r.ok)(n)
const s=await e.compare(n,o)
return s.ok?(0,r.ok)(s.value.mergeBase):s.error.reason==="absent"?(0,r.ok)(null):s}function isReverted(e,t){return(0,d.Y_)({pull:e.kind==="read"?e.release.pull:e.outcome.pull},t)}function isUncovered({release:e,answer:t,covered:n},o,r,s){const a=r.filter(n=>s.get(n.name)?.has(e.pull)!==true&&(e.kind==="failed"||(0,d.fj)(e.standing,t,n)))
return a.length>0&&!n.has(o)}async function fetchAnswered(e,t,n){const{git:o,commit:s,policy:a}=e
const i=new Map
for(const l of a.cohorts.values()){const a=new Set
for(const i of(0,m.M2)(l)){const c=(0,m.BU)(l,i)
if(i.baseline===null||c===null)continue
const u=await fetchKey({...e,place:{cohort:l,environment:i,part:c}},t,n)
if(!u.ok)return u
const f=u.value.baseline?.commit??null
const d=f===null?(0,r.ok)(new Set):await fetchNumbersWithin(o,t,f,s)
if(!d.ok)return d
for(const e of d.value)a.add(e)}i.set(l.name,a)}return(0,r.ok)(i)}function fetchKey(e,{start:t,record:n},o){return(0,p.xB)({...e,deployed:{...n,newest:null}},t,(0,v.OD)(e,o))}var y=n(3190)
var b=n(3826)
var S=n(5065)
var P=n(9638)
var O=n(1983)
var B=n(4948)
var j=n(2183)
var A=n(8867)
async function fetchBrought(e,t){const{github:n,git:o,commit:s,policy:a,repository:i}=e
const l=await fetchSince(e,t)
if(!l.ok)return l
const{since:c,start:u,record:f}=l.value
const[d,m]=await Promise.all([(0,B.sj)({github:n,git:o,baseline:c,commit:s,isReleaseBranch:e=>(0,y.S9)(e,a,i.defaultBranch)}),(0,b.W)(n,s,a.releases.manifests)])
if(!d.ok)return d
if(!m.ok)return m
const h=[...new Set([...d.value.broughtBy.values()].flat())].toSorted((e,t)=>e-t)
const p=await(0,S.l)(n,i.repository,h)
if(!p.ok)return p
const v=await(0,A.i)(e,t.members,p.value)
if(!v.ok)return v
const k=await(0,j.tl)({repository:i,policy:a,files:m.value},p.value,v.value)
return(0,r.ok)({since:c,start:u,record:f,range:d.value,releases:k})}async function fetchSince(e,t){const{github:n,git:o,commit:s,place:a,request:i,policy:l,repository:c}=e
const u=await(0,O.v)({github:n,git:o,commit:s,names:[a.environment.name,i.environment],job:a.environment.job,rollback:false,newerStates:new Set,first:c.deployments,before:true})
if(!u.ok)return u
const f={...e,deployed:u.value}
const d=await(0,P.v)(f)
if(!d.ok)return d
const m=l.releases.deployed==="sites"
const h=await(0,p.xB)(m?{...f,deployed:{...u.value,newest:null}}:f,d.value,(0,v.OD)(e,t))
if(!h.ok)return h
const k=(h.value.baseline??d.value.baseline).commit
return(0,r.ok)({since:k,start:d.value,record:u.value})}var M=n(6581)
var R=n(2097)
var I=n(4489)
async function fetchVerified(e,{commit:t,run:n,targets:o,deployed:s}){const{github:a,git:i,place:l,repository:c}=e
const{name:u,job:f}=l.environment
const d=[u,e.request.environment]
const m=await(0,M.Ny)(a,d,()=>true)
if(!m.ok)return m
const h=m.value.find(e=>isUnderWay(e)&&isOfRun(e,n))
if(h!==void 0||o!==null||s!==null)return told(e,m.value,t,h?.startedAt??timeOf(m.value,t))
const p=await(0,O.v)({github:a,git:i,commit:t,names:d,job:f,rollback:false,newerStates:new Set,first:c.deployments})
if(!p.ok)return p
const{newest:v}=p.value
if(v!==null){const t=timeOf(m.value,v.commit)??Date.parse(v.createdAt)
return told(e,m.value,v.commit,t)}const k=await(0,R.r)(a,[t])
if(!k.ok)return k
const g=k.value.get(t)
return(0,r.ok)({commit:t,deployedAt:g===void 0?null:Date.parse(g),isRollback:false})}async function told(e,t,n,o){const s=await fetchIsRollback(e,t,n)
return s.ok?(0,r.ok)({commit:n,deployedAt:o,isRollback:s.value}):s}async function fetchIsRollback({git:e,policy:t},n,o){if(t.releases.deployed==="sites")return(0,r.ok)(false)
const s=n.findIndex(e=>e.commit===o)
const a=n.slice(s+1).find(e=>e.commit!==o&&e.succeededAt!==null)
if(a===void 0)return(0,r.ok)(false)
const i=await(0,I.L)({git:e,commit:o,newerStates:new Set},a.commit)
if(!i.ok)return i.error.reason==="absent"?(0,r.ok)(false):i
return(0,r.ok)(i.value==="newer")}function isUnderWay({succeededAt:e,failed:t}){return e===null&&!t}function isOfRun({startedLogs:e},t){return t!==null&&e.some(e=>e.includes(`/actions/runs/${t}/`))}function timeOf(e,t){return e.find(e=>e.commit===t&&e.succeededAt!==null)?.succeededAt??null}var $=n(4631)
async function askAfterwards({policy:e,place:t,repository:n},o,s,a){const i=[...e.cohorts.values()]
const l=i.map(t=>({...(0,m.Al)(e,t),...C}))
const c=s.map(j.E2)
const u=[o===null?{...(0,m.Al)(e,t.cohort),...C}:listQuery(e,t.cohort,o),...l,...c.filter(e=>e!==null)]
const f=o===null?(0,$.u)(a.resolve,e,t.cohort,t.part,{waves:null,whole:null}):a.resolve
const d=await f(u,n.tip)
if(!d.ok)return d
const[h,...p]=d.value
if(h===void 0)throw new Error("the inventory left a question unanswered")
const v=p.slice(0,i.length)
const k=p.slice(i.length)
const g=[h,...v]
let w=0
return(0,r.ok)({list:o??h.targets,commits:new Map(g.flatMap(({deployed:e})=>[...e].flatMap(([e,t])=>t.map(t=>[t,e])))),names:new Map(g.flatMap(({names:e})=>[...e])),cohorts:cohortsOf(i,v),releases:c.map(e=>e===null?null:k[w++]??null)})}const C={named:true,deployed:true}
function listQuery(e,t,n){const{declaration:o,...r}=(0,m.Al)(e,t)
return{...r,...C,declaration:{...o,targets:{kind:"sites",ids:n}}}}function cohortsOf(e,t){const n=new Map
for(const[o,r]of e.entries())for(const e of t[o]?.targets??[])n.set(e,[...n.get(e)??[],r])
return new Map([...n].toSorted(([e],[t])=>(0,s.U)(e,t)))}async function verifyDeployment(e,t){const{github:n}=t
const o=await(0,c.i)(n,e)
if(!o.ok)return verify_closed({effect:"error",...o.error})
const r=(0,f.l)(o.value,e.policyPath)
if(!r.ok)return verify_closed(r.error)
const s=(0,f.$)(r.value,e)
if(!s.ok)return verify_closed({code:"input.invalid",effect:"error",problems:[s.error]})
const a={request:{...e,runBranch:null,elsewhere:[],now:"",retentionDays:null,rollback:false},repository:o.value,policy:r.value,policyPath:e.policyPath,place:s.value,github:n,git:new i.Z(n),commit:e.commit}
const l=await t.now()
if(!l.ok)return verify_closed({effect:"error",...l.error})
const u=await fetchVerified(a,e)
if(!u.ok)return verify_closed({effect:"error",...u.error})
const d={...a,commit:u.value.commit}
const m=factsOf(d,e,u.value,l.value)
const h=e.deployed===null?await compareWithInventory(d,e,e.rollback||u.value.isRollback,t):await compareWithFile(d,e.deployed,e.targets,t)
if(!h.ok)return verify_closed({effect:"error",...h.error})
return decide({...m,...h.value.facts},h.value.besides)}function factsOf({policy:e,place:t,commit:n},{targets:o,deployed:r},{deployedAt:s},a){return{policy:e,cohort:t.cohort.name,environment:t.environment.name,commit:n,deployedAt:s===null||s>a?null:s,now:a,within:t.environment.within,listed:o===null?"active":"targets-file",told:r===null?"inventory":"deployed-file"}}async function compareWithFile(e,t,n,o){const s=n===null?await askAfterwards(e,null,[],o):(0,r.ok)(null)
if(!s.ok)return s
const a=n??s.value?.list??[]
const[i,l]=[new Set(t),new Set(a)]
return(0,r.ok)({facts:{since:null,list:a,missing:a.filter(e=>!i.has(e)).map(e=>({id:e,commit:null})),unknown:[],extra:t.filter(e=>!l.has(e)).map(e=>({kind:"unlisted",id:e})),names:s.value?.names??new Map,groups:[]},besides:withoutSites(e,a)})}async function compareWithInventory(e,{targets:t},n,o){const a=await fetchBrought(e,o)
if(!a.ok)return a
const i=await askAfterwards(e,t,a.value.releases,o)
if(!i.ok)return i
const{list:c,commits:f,names:d}=i.value
const m=[...new Set([...i.value.cohorts.keys(),...c])]
const h=Map.groupBy(m.filter(e=>f.has(e)).toSorted(s.U),e=>f.get(e)??"")
if(h.size>u._c)return(0,l.ps)("what sites have",`at most ${u._c} different values`,`${h.size} of them`)
const p=await(0,u.f1)(e.github,h)
if(!p.ok)return p
const v={...e,newerStates:new Set}
const k=await(0,u.IQ)(v,{targets:m,deployed:h},p.value)
if(!k.ok)return k
const g=await fetchExtra(e,a.value,i.value,p.value,o)
if(!g.ok)return g
const w=new Set([e.commit,...k.value.filter(e=>hasIt(e,n)).map(commitOf)])
return(0,r.ok)({facts:{since:a.value.since,list:c,missing:c.flatMap(e=>{const t=f.get(e)
return t===void 0||w.has(t)?[]:[{id:e,commit:t}]}),unknown:c.filter(e=>!f.has(e)),extra:g.value,names:d,groups:within(k.value,new Set(c))},besides:[...unread(a.value),...withoutSites(e,c)]})}function hasIt({stand:e},t){return e==="same"||e==="newer"&&!t}function commitOf({commit:e}){return e??""}function within(e,t){return e.map(e=>({...e,sites:e.sites.filter(e=>t.has(e))})).filter(({sites:e})=>e.length>0)}function withoutSites({policy:e,place:t},n){const{statuses:o}=e.releases
return n.length>0?[]:[{code:"cohort.empty",effect:"deny",cohorts:[t.cohort.name],statuses:o,found:[]}]}function unread({releases:e}){return e.flatMap(e=>e.kind==="failed"?e.outcome.findings.filter(({effect:e})=>e==="error"):[])}function decide(e,t){const{verdict:n,findings:r}=(0,o.FL)(e,t)
return{verdict:n,findings:r,facts:e,until:n==="hold"?(0,a.L)(e):null}}function verify_closed(e){return{verdict:"error",findings:[e],facts:null,until:null}}}),7845:((e,t,n)=>{n.d(t,{Rv:()=>gateOf,Ye:()=>fetchWork,li:()=>deploymentsField,o:()=>deploymentsOf,qU:()=>deploymentsIn,wL:()=>c})
var o=n(5943)
var r=n(5569)
var s=n(1064)
const deploymentsField=(e,t="")=>`deployments(environments: $environments, first: ${Math.min(50,e)}${t}, orderBy: { field: CREATED_AT, direction: DESC }) {\n      pageInfo { hasNextPage endCursor }\n      nodes { commitOid createdAt environment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } } }\n    }`
const documentOf=e=>`query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {\n  repository(owner: $owner, name: $name) { ${deploymentsField(e,", after: $after")} }\n}`
const a=o.Ikc({__typename:o.YjP(),login:o.YjP()}).nullable()
const i=o.Ikc({state:o.YjP(),createdAt:o.YjP(),logUrl:o.YjP().nullable(),creator:a})
const l=o.Ikc({commitOid:o.YjP(),createdAt:o.YjP(),environment:o.YjP().nullable(),creator:a,statuses:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(i)}).nullable()})
const c=o.Ikc({pageInfo:o.Ikc({hasNextPage:o.zMY(),endCursor:o.YjP().nullable()}),nodes:o.YOg(l)})
const u=o.Ikc({repository:o.Ikc({deployments:c})})
const f=40
async function*deploymentsOf(e,t,n=null){const o="deployments of the environment"
const a=[...new Set(t)]
let i=null
if(n!==null&&a.length===1){yield(0,r.ok)(deploymentsIn(n,t))
const e=(0,s.nC)(o,n,new Set)
if(!e.ok)return yield e
if(e.value===null)return
i=e.value}const l={asked:o,documentOf:documentOf,variables:{environments:a},schema:u,listOf:({repository:e})=>e.deployments,most:f}
for await(const n of(0,s.E0)(e,l,i))yield n.ok?(0,r.ok)(deploymentsIn(n.value,t)):n}function deploymentsIn({nodes:e},t){const isOurs=({environment:e})=>t.some(t=>t.toLowerCase()===e?.toLowerCase())
return e.filter(e=>isOurs(e)&&isActions(e.creator)).map(toDeployment)}const d=["WAITING","QUEUED","PENDING"]
const m=["FAILURE","ERROR","INACTIVE"]
function toDeployment({commitOid:e,createdAt:t,statuses:n}){const{totalCount:o,nodes:r}=n??{totalCount:0,nodes:[]}
const s=r.filter(e=>isActions(e.creator))
const a=s.filter(e=>e.state==="SUCCESS")
const i=s.filter(e=>e.state!=="INACTIVE").map(e=>e.createdAt)
const l=[t,...i].reduce((e,t)=>Date.parse(e)>Date.parse(t)?e:t)
const logs=e=>e.map(e=>e.logUrl).filter(e=>e!==null)
if(a.length>0)return{commit:e,createdAt:t,toldAt:l,state:"succeeded",underWay:false,logs:logs(a)}
const c=o===r.length&&s.every(e=>d.includes(e.state))
const u=!s.some(e=>m.includes(e.state))
return{commit:e,createdAt:t,toldAt:l,state:c?"waiting":"unfinished",underWay:u,logs:logs(s)}}function isActions(e){return e?.__typename==="Bot"&&e.login==="github-actions"}const h="cohort-guard"
const p=o.Ikc({run_id:o.Whr(),head_sha:o.YjP(),name:o.YjP(),conclusion:o.YjP().nullable(),steps:o.YOg(o.Ikc({name:o.YjP(),conclusion:o.YjP().nullable()})).optional()})
const v=o.Ikc({path:o.YjP(),head_sha:o.YjP(),event:o.YjP()})
const k=["push","workflow_dispatch","schedule","release","merge_group","workflow_run","repository_dispatch","create","deployment"]
async function fetchWork(e,{logs:t,commit:n},o){const s=[]
for(const r of new Set(t)){const t=await fetchWorkOfLog(e,r,n,o)
if(!t.ok)return t
s.push(t.value)}const of=e=>s.some(t=>t.gate===e)
return(0,r.ok)({proven:s.some(e=>e.proven),gate:of("passed")?"passed":of("unknown")||s.length===0?"unknown":of("refused")?"refused":"absent",others:s.flatMap(e=>e.others)})}const g={proven:false,gate:"unknown",others:[]}
async function fetchWorkOfLog(e,t,n,o){const s=/\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(t)
if(s===null)return(0,r.ok)(g)
const[a,i]=await Promise.all([e.rest("GET /repos/{owner}/{repo}/actions/jobs/{job_id}",{job_id:Number(s[2])},p),e.rest("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{run_id:Number(s[1])},v)])
if(!a.ok)return isAbsent(a.error)?(0,r.ok)(g):a
if(!i.ok)return isAbsent(i.error)?(0,r.ok)(g):i
const l=`${i.value.path.replace(/@[^]*/,"").replace(".github/workflows/","")}/${a.value.name}`
const c=gateOf(a.value.steps)
const u=String(a.value.run_id)===s[1]&&a.value.head_sha===n&&i.value.head_sha===n
const f=o===null||l===o&&i.value.path.startsWith(".github/workflows/")
return(0,r.ok)({proven:f&&u&&c==="passed"&&a.value.conclusion==="success"&&k.includes(i.value.event),gate:c,others:f?[]:[l]})}function gateOf(e=[]){const t=e.filter(e=>e.name===h)
if(t.length===0)return"absent"
return t.some(e=>e.conclusion==="success")?"passed":"refused"}function isAbsent({reason:e}){return e==="absent"}}),6581:((e,t,n)=>{n.d(t,{Ip:()=>fetchAppCheckRuns,Ny:()=>fetchHistory,dI:()=>fetchHistorySince,nC:()=>u})
var o=n(5569)
var r=n(5943)
var s=n(1064)
var a=n(4414)
const documentOf=e=>`query EnvironmentHistory($owner: String!, $name: String!, $environments: [String!]!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    deployments(environments: $environments, first: ${Math.min(50,e)}, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      pageInfo { hasNextPage endCursor }\n      nodes { commitOid createdAt environment creator { __typename login } statuses(first: 100) { totalCount nodes { state createdAt logUrl creator { __typename login } } } }\n    }\n  }\n}`
const i=r.Ikc({__typename:r.YjP(),login:r.YjP()}).nullable()
const l=r.Ikc({repository:r.Ikc({deployments:r.Ikc({pageInfo:r.Ikc({hasNextPage:r.zMY(),endCursor:r.YjP().nullable()}),nodes:r.YOg(r.Ikc({commitOid:r.YjP(),createdAt:r.YjP(),environment:r.YjP().nullable(),creator:i,statuses:r.Ikc({totalCount:r.Whr(),nodes:r.YOg(r.Ikc({state:r.YjP(),createdAt:r.YjP(),logUrl:r.YjP().nullable(),creator:i}))}).nullable()}))})})})
const c=20
const isActions=e=>e?.__typename==="Bot"&&e.login==="github-actions"
const u=31*864e5
function fetchHistorySince(e,t,n){let o=null
return fetchHistory(e,[t],e=>{if(o===null&&e.commit===n&&e.succeededAt!==null)o=e.createdAt
return o!==null&&e.createdAt<o-u})}async function fetchHistory(e,t,n){const[r=""]=t
const i=`deployments of ${r}`
const u=new Set(t.map(e=>e.toLowerCase()))
const f=[]
const d=(0,s.E0)(e,{asked:i,documentOf:documentOf,variables:{environments:[...new Set(t)]},schema:l,listOf:({repository:e})=>e.deployments,most:c})
for await(const e of d){if(!e.ok)return e
for(const t of e.value.nodes){if(!u.has(t.environment?.toLowerCase()??"")||!isActions(t.creator))continue
const{totalCount:e,nodes:n}=t.statuses??{totalCount:0,nodes:[]}
if(e>n.length)return(0,a.ps)(i,`all statuses of a deployment of ${t.commitOid}`,"some of them")
const o=n.filter(e=>isActions(e.creator))
const r=o.filter(({state:e})=>e==="SUCCESS")
const s=o.filter(({state:e})=>e==="FAILURE"||e==="ERROR")
const l=o.filter(({state:e})=>e==="IN_PROGRESS")
const timesOf=e=>e.map(({createdAt:e})=>Date.parse(e))
f.push({commit:t.commitOid,createdAt:Date.parse(t.createdAt),succeededAt:r.length===0?null:Math.min(...timesOf(r)),logs:r.map(({logUrl:e})=>e).filter(e=>e!==null),failed:s.length>0,failedAt:s.length===0?null:Math.max(...timesOf(s)),failedLogs:s.map(({logUrl:e})=>e).filter(e=>e!==null),startedAt:l.length===0?null:Math.min(...timesOf(l)),startedLogs:l.map(({logUrl:e})=>e).filter(e=>e!==null)})}if(f.some(n))return(0,o.ok)(f)}return(0,o.ok)(f)}const f=r.YOg(r.Ikc({name:r.YjP(),conclusion:r.YjP().nullable(),started_at:r.YjP().nullable(),app:r.Ikc({id:r.Whr(),slug:r.YjP().optional()}).nullable()}))
async function fetchAppCheckRuns(e,t,{check:n,app:s}){const i=await e.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{ref:t,check_name:n,app_id:s,filter:"all",per_page:100},r.Ikc({total_count:r.Whr(),check_runs:f}))
if(!i.ok)return i
const{total_count:l,check_runs:c}=i.value
if(l>c.length)return(0,a.ps)(`check runs ${n} of ${t}`,"at most 100 check runs",String(l))
return(0,o.ok)(c.filter(e=>e.name===n&&e.app?.id===s&&e.app.slug!=="github-actions").map(e=>({conclusion:e.conclusion,startedAt:e.started_at===null?null:Date.parse(e.started_at)})))}}),2097:((e,t,n)=>{n.d(t,{r:()=>fetchCommitDates})
var o=n(5943)
var r=n(5569)
var s=n(4414)
var a=n(9570)
const i=100
const l="commits that sites have"
const c=o.Ikc({oid:o.YjP().optional(),committedDate:o.YjP().optional()}).nullable()
async function fetchCommitDates(e,t){const n=await(0,a.Q)(t,i,async t=>{const n=t.map((e,t)=>`d${t}: object(oid: "${e}") { ... on Commit { oid committedDate } }`)
const r=`query CommitDates($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${n.join(" ")} } }`
const s=o.Ikc({repository:o.g1P(o.YjP(),c)})
return(0,a.E)(await e.query(l,r,{},s),"d",t.length)})
if(!n.ok)return n
const u=new Map
for(const[e,o]of n.value.entries()){if(o===void 0)return(0,s.hU)(l,"an answer for each commit",`none for ${t[e]??""}`)
if(o?.oid!==void 0&&o.committedDate!==void 0)u.set(o.oid,o.committedDate)}return(0,r.ok)(u)}}),5802:((e,t,n)=>{n.d(t,{i:()=>fetchGround})
var o=n(5569)
var r=n(5943)
var s=n(7845)
var a=n(9840)
var i=n(2772)
var l=n(2962)
var c=n(6159)
const u=20
const documentOf=e=>`query Ground($owner: String!, $name: String!, $policy: String!, $policyPath: String!, $environments: [String!]!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid ... on Commit { recent: history(first: ${u}) { nodes { oid } } ${(0,i.jN)(e)} } } }\n    policy: object(expression: $policy) { ${c.h7} }\n    merged: pullRequests(states: MERGED) { totalCount }\n    ${(0,s.li)(e)}\n  }\n}`
const f=r.Ikc({repository:r.Ikc({nameWithOwner:r.YjP(),defaultBranchRef:r.Ikc({name:r.YjP(),target:r.Ikc({oid:r.YjP(),recent:r.Ikc({nodes:r.YOg(r.Ikc({oid:r.YjP()}))}),history:i.e0})}),policy:c.u_,merged:r.Ikc({totalCount:r.Whr()}),deployments:s.wL})})
async function fetchGround(e,{policyPath:t,environment:n}){const r={policy:`HEAD:${t}`,policyPath:t,environments:[n]}
const s=await(0,a.Wz)(t=>e.query("default branch and policy",documentOf(t),r,f))
if(!s.ok)return s
const{nameWithOwner:i,defaultBranchRef:u,policy:d,merged:m,deployments:h}=s.value.repository
const{name:p,target:v}=u
const{history:k}=v
const[g]=k.nodes
const w=(0,c.rz)(d)
const y=new Map(k.nodes.flatMap(({file:e})=>typeof e?.object?.oid==="string"&&typeof e.object.text==="string"?[[e.object.oid,e.object.text]]:[]))
if(w?.kind==="text"&&typeof d?.oid==="string")y.set(d.oid,w.text)
return(0,o.ok)({repository:i,defaultBranch:p,tip:v.oid,policy:w,policySince:g===void 0?null:(0,l.mo)(g,p),policyFirst:k.totalCount===1,history:k,deployments:h,texts:y,merged:m.totalCount,recent:v.recent.nodes.map(({oid:e})=>e)})}})}

