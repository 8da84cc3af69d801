export const id=780
export const ids=[780]
export const modules={5500:((e,t,n)=>{n.r(t)
n.d(t,{judge:()=>judge,loadReports:()=>loadReports})
var s=n(373)
var r=n(6928)
var o=n(4573)
var i=n(491)
var a=n(5569)
var u=n(2417)
var c=n(1064)
const l=5
const d=u.mee(u.Ikc({nameWithOwner:u.YjP()}))
const h=u.Ikc({number:u.Whr(),state:u.k5n(["OPEN","CLOSED","MERGED"]),baseRefName:u.YjP(),headRefOid:u.YjP(),headRepository:d})
function fetchHeads(e,t,n,s){return(0,c.yw)(e,{asked:t,operation:"Heads",connection:{field:"pullRequests",filter:"headRefName: $branch, states: $states, orderBy: { field: CREATED_AT, direction: DESC }",selection:"number state baseRefName headRefOid headRepository { nameWithOwner }",node:h},parameters:"$branch: String!, $states: [PullRequestState!]",variables:{branch:n,...s!==null&&{states:s}},most:l})}function isHere({owner:e,name:t},n){return n?.nameWithOwner.toLowerCase()===`${e}/${t}`.toLowerCase()}async function fetchPullRequestsOfHead(e,t){const n="pull requests by head branch"
const s=await fetchHeads(e,n,t.branch,null)
if(!s.ok)return s
const r=s.value.filter(e=>e.headRefOid===t.commit&&e.headRepository?.nameWithOwner.toLowerCase()===t.repository.toLowerCase())
const o=r.filter(e=>e.state==="OPEN")
const i=(o.length>0?o:r.slice(0,1)).map(e=>e.number).toSorted((e,t)=>e-t)
return(0,a.ok)(i)}async function fetchOpenPullRequestsFrom(e,t){const n=`open pull requests from ${t}`
const s=await fetchHeads(e,n,t,["OPEN"])
if(!s.ok)return s
return(0,a.ok)(s.value.filter(t=>t.state==="OPEN"&&isHere(e,t.headRepository)).map(e=>({number:e.number,head:e.headRefOid,base:e.baseRefName})))}const f={field:"pullRequests",filter:"baseRefName: $branch, states: [OPEN]",selection:"headRefName headRefOid headRepository { nameWithOwner }",node:u.Ikc({headRefName:u.YjP(),headRefOid:u.YjP(),headRepository:d})}
async function fetchOpenPullRequestsInto(e,t){const n=await(0,c.yw)(e,{asked:`open pull requests into ${t}`,operation:"Above",connection:f,parameters:"$branch: String!",variables:{branch:t},most:l})
if(!n.ok)return n
return(0,a.ok)(n.value.map(({headRefOid:t,headRefName:n,headRepository:s})=>({head:t,branch:isHere(e,s)?n:null})))}var m=n(3824)
var p=n(4414)
var v=n(3086)
var g=n(4659)
var y=n(5065)
const k="query MergeQueue($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }\n  }\n}"
const w=u.mee(u.Ikc({oid:u.YjP()}))
const b=u.Ikc({repository:u.Ikc({mergeQueue:u.mee(u.Ikc({entries:u.mee(u.Ikc({totalCount:u.Whr(),nodes:u.YOg(u.Ikc({headCommit:w,baseCommit:w,pullRequest:u.mee(u.Ikc({number:u.Whr()}))}))}))}))})})
async function fetchMergeGroup(e,t,n){const s=`merge queue of ${n.branch}`
const r=numberIn(n)
if(r!==null&&n.base!==n.head){const t=await isAlone(e,n,r)
if(!t.ok)return t
if(t.value)return(0,a.ok)([r])}return t===null?(0,p.hU)(s,"a group of one pull request that brings only its own commits and paths, or the list of the queue",'another group, and no token that may read the queue: the input `members-token` needs the right "Merge queues: read" of a GitHub App'):fetchQueue(t,n,s)}function numberIn({branch:e,ref:t}){const n=`gh-readonly-queue/${e}/`
const s=t.replace(/^refs\/heads\//,"")
const r=/^pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/.exec(s.startsWith(n)?s.slice(n.length):"")
return r?.[1]===void 0?null:Number(r[1])}async function isAlone(e,{base:t,head:n},s){const r=await new v.Z(e).firstParents(t,n)
if(!r.ok)return r
const{commits:o}=r.value
const i=await(0,y.l)(e,[s])
if(!i.ok)return i
const u=i.value[0]?.pull
if(u===void 0)return(0,a.ok)(false)
const c=new Set(u.commits.map(({oid:e})=>e))
const l=o.filter(({oid:e})=>!c.has(e))
if(!isMadeOf(u,l,o.length-l.length,{base:t,head:n}))return(0,a.ok)(false)
const d=await(0,g.d)(e,t,n)
if(!d.ok)return d
const h=new Set(u.changes.flatMap(({path:e,previous:t})=>[e,...t===null?[]:[t]]))
return(0,a.ok)(d.value.every(e=>h.has(e)))}function isMadeOf(e,t,n,{base:s,head:r}){const o=t.find(({oid:e})=>e===r)
if(o===void 0)return false
if(n>0)return t.length===1&&o.parents[0]===s&&o.parents[1]===e.head
if(t.some(({parents:e})=>e.length!==1))return false
return t.length===1?o.parents[0]===s:t.length===e.commits.length}async function fetchQueue(e,t,n){const s=await e.query(n,k,{branch:t.branch},b)
if(!s.ok)return s
const r=s.value.repository.mergeQueue?.entries??null
if(r===null)return(0,p.hU)(n,"a merge queue","none")
const o=new Set
for(let e=t.head;e!==t.base;){const t=r.nodes.find(t=>t.headCommit?.oid===e)
const s=t?.pullRequest?.number
if(t===void 0||t.baseCommit===null||s===void 0||o.has(s))return r.totalCount>r.nodes.length?(0,p.ps)(n,`${r.totalCount} entries`,`${r.nodes.length} of them`):(0,p.hU)(n,"the entries between the base and the head of the group",`none that ends at ${e}`)
o.add(s)
e=t.baseCommit.oid}return o.size>0?(0,a.ok)([...o].toSorted((e,t)=>e-t)):(0,p.hU)(n,"pull requests in the group","none")}var $=n(1717)
var O=n(3190)
var x=n(9359)
const S=10
async function fetchStanding(e,t,n){const s=[]
for(let r=t.base;!n(r);){const n=await fetchOpenPullRequestsFrom(e,r)
if(!n.ok)return n
const o=n.value.filter(e=>e.number!==t.number)
const[i,...u]=o
const c=(0,a.ok)({kind:"ambiguous",branch:r,numbers:n.value.map(({number:e})=>e)})
if(i===void 0)return n.value.length>0?c:(0,a.ok)({kind:"elsewhere"})
const l=s.some(e=>e.number===i.number)
if(u.length>0||l||s.length===S)return c
s.push(i)
r=i.base}const r=s.at(-1)?.base
return(0,a.ok)(r===void 0?{kind:"direct"}:{kind:"stack",trunk:r,below:s})}function trunksOf({policy:e,defaultBranch:t},n){const s=e===null?null:(0,x.T4)(e,n)
if(s?.ok!==true)return()=>true
return e=>e===t||(0,O.S9)(e,s.value,t)}async function findTargets(e,t,n){const{github:s,members:r}=e
switch(t.kind){case"nothing":return{kind:"nothing",why:t.why}
case"pull-request":if(t.comment!==null&&!await mayHoldCommandOf(s,t.comment))return{kind:"nothing",why:o.Q}
return placeAll(s,[t.number],n,t.head)
case"head":{const e=await fetchPullRequestsOfHead(s,t)
if(!e.ok)return unknown(e.error,t.commit)
if(e.value.length===0)return{kind:"unknown",findings:[A],check:{kind:"none"}}
return placeAll(s,e.value,n,t.commit)}case"group":return placeGroup(s,r,t,n)}}async function mayHoldCommandOf(e,t){const s=t.filter(r.U)
if(s.length===0)return false
const o=await(0,m.e)(e,s)
const{readCommands:i}=await n.e(741).then(n.bind(n,54))
if(!o.ok)return true
return s.some(e=>{const t=o.value.get(e)
return t===void 0||i(t).length>0})}const A=(0,i.V)("evidence.unavailable","pull requests by head branch","a pull request with the head commit and repository of the workflow run","none")
function unknown(e,t){return{kind:"unknown",findings:[{effect:"error",...e}],check:t===null?{kind:"no-head"}:{kind:"complete",head:t}}}async function placeAll(e,t,n,s){const r=[]
const o=new Map
const i=await Promise.all(t.map(t=>(0,$.I)(e,t,n)))
for(const[a,u]of t.entries()){const c=i[a]
if(c===void 0)continue
if(!c.ok)return unknown(c.error,s??await(0,$.F)(e,u))
const l=trunksOf(c.value,n)
const d=await fetchStanding(e,c.value,l)
if(!d.ok)return unknown(d.error,c.value.head)
r.push({pull:c.value,standing:d.value,target:c.value,...c.value})
for(const n of c.value.sharers){if(t.includes(n.number)||o.has(n.number))continue
const s=await fetchStanding(e,n,l)
if(!s.ok)return unknown(s.error,c.value.head)
o.set(n.number,{pull:n,standing:s.value,target:null,writer:n.writer,open:true})}}return together(r,[...o.values()])}const q=10
function together(e,t){const isJudged=({standing:e})=>e.kind!=="elsewhere"
const n=[...e,...t].filter(e=>e.open&&isJudged(e))
const s=n.filter(e=>e.writer)
const r=n.length===0?e.filter(isJudged):s.length>0?s:n
const place=e=>({...e,onCheck:r.includes(e)})
const result=(t,n=[])=>({kind:"pull-requests",subjects:e.map(place),sharers:n.map(place),check:t})
const[o]=e
if(o===void 0)return result({kind:"none"})
const{head:a}=o.pull
if(!e.some(e=>r.includes(e)))return result(r.length>0?{kind:"none"}:{kind:"successor",head:a,why:elsewhere(o)})
const u=t.filter(e=>r.includes(e))
if(u.length>q){const e=`pull requests with the head ${a}`
return unknown((0,i.V)("evidence.truncated",e,`at most ${q}`,`${u.length}`),a)}for(const{standing:e}of r)if(e.kind==="ambiguous")return result({kind:"unfinished",head:a,why:ambiguous(e)},u)
return result({kind:"complete",head:a},u)}function elsewhere({pull:e}){return`Nothing is judged for pull request ${e.number} while its base branch is no release branch.`}function ambiguous({numbers:e}){return`Several open pull requests come from the base branch or lead back to it (${e.join(", ")}): the release branch that this one is for is not clear.`}async function placeGroup(e,t,n,s){const r=await fetchMergeGroup(e,t,n)
if(!r.ok)return unknown(r.error,n.head)
const o=[]
let i=false
for(const t of r.value){const r=await(0,$.I)(e,t,s)
if(!r.ok)return unknown(r.error,n.head)
i=trunksOf(r.value,s)(n.branch)
o.push({pull:r.value,standing:i?{kind:"direct"}:{kind:"elsewhere"},target:null,onCheck:true})}const a="Nothing is judged for a merge queue whose branch is no release branch."
return{kind:"group",subjects:o,check:i?{kind:"complete",head:n.head}:{kind:"successor",head:n.head,why:a}}}function unknownSubject(e){return alone((0,s.L)([{code:"input.invalid",effect:"error",problems:[e]}]))}async function judgeSubject(e,t,n,r=()=>Promise.resolve()){const o=await findTargets(n,e,t.policyPath)
switch(o.kind){case"nothing":return alone((0,s.L)([],o.why))
case"unknown":return{...alone((0,s.L)(o.findings)),check:o.check,group:e.kind==="group"}
case"group":case"pull-requests":{await r(o.check)
const{judgeTargets:e}=await loadJudging()
return e(o,t,n)}}}function alone(e){return{judged:[e],sharers:[],check:{kind:"none"},group:false}}function loadJudging(){return n.e(741).then(n.bind(n,5992))}var P=n(4431)
var C=n(7189)
var I=n(9230)
var j=n(7598)
var M=n(6585)
var z=n(8455)
class ExchangeLog{#e=new Map
record(e,t,n,s){const r=this.#e.get(n)??{asked:e,parameters:t,key:n,answers:[]}
r.answers.push(s)
this.#e.set(n,r)}exchanges(){return[...this.#e.values()].toSorted((e,t)=>e.key<t.key?-1:1)}}function recordingGitHub(e,t){return(0,z.V)(e,async(n,s)=>{const r=await s(e)
t.record(n.asked,n.parameters,keyOf(n),r)
return r})}function keyOf({kind:e,sent:t,parameters:n}){return(0,j.hash)("sha256",(0,M.A)([e,t,n])??"")}var N=n(3258)
var T=n(6831)
function encodeAnswers(e){const t=e.flatMap(idLists).toSorted((e,t)=>t.length-e.length).reduce(union,[])
const n=namesIn(e)
return{sites:n.size===0?t:t.map(e=>pairOf(e,n.get(e))),answers:e.map(e=>encodeAnswer(e,e=>runsIn(t,e)))}}function encodeAnswer(e,t){const{targets:n,names:s,deployed:r,cohorts:o,statuses:i,groups:a,explained:u,...c}=e
return{...c,targets:t(n),...s.size>0&&{named:true},...r.size>0&&{deployed:[...r].map(([e,n])=>[e,t(n)])},cohorts:[...o],statuses:[...i],groups:a.map(({sites:e,...n})=>({...n,sites:e===null?null:t(e.map(({id:e})=>e))}))}}function idLists({targets:e,groups:t}){const n=t.flatMap(({sites:e})=>(e??[]).map(({id:e})=>e))
return[e,n.sort()]}function union(e,t){if(e.length===0)return t
const n=[]
const s=new T.MW(e)
let r=0
for(const e of t){const t=s.indexOf(e,r)
if(t<0)n.push(e)
else r=t+1}return n.length===0?e:[...e,...n].sort()}function runsIn(e,t){const n=new T.MW(e)
const s=[]
let r=0
t.forEach(t=>{const o=e[r]===t?r:n.indexOf(t,r)
const i=o===r?s.at(-1):void 0
if(i===void 0)s.push([o,o+1])
else i[1]=o+1
r=o+1})
return s}function namesIn(e){const t=e.flatMap(({groups:e})=>e.flatMap(({sites:e})=>e??[]))
const[n,...s]=e.map(({names:e})=>e).filter(e=>e.size>0)
if(n!==void 0&&s.length===0&&t.length===0)return n
const r=new Map(n)
for(const e of s)e.forEach((e,t)=>r.set(t,e))
t.forEach(({id:e,name:t})=>{if(t!==null)r.set(e,t)})
return r}function pairOf(e,t){return t===void 0?e:[e,t]}class Recorder{#t=new ExchangeLog
#n=new ExchangeLog
#s=[]
#r=null
of(e){const{members:t}=e
return{github:recordingGitHub(e.github,this.#t),ahead:e.ahead,members:t===null?null:recordingGitHub(t,this.#n),resolve:async(t,n)=>{const s=await e.resolve(t,n)
this.#s.push(s)
return s},listAhead:e.listAhead,now:async()=>this.#r=await e.now(),sleep:e.sleep}}value(e,t){return(0,N.X)(e,{github:this.#t.exchanges(),members:t?this.#n.exchanges():null,now:this.#r,inventory:this.#s.map(e=>e.ok?(0,a.ok)(encodeAnswers(e.value)):e)})}}var R=n(6196)
var _=n(2037)
var E=n(3332)
const L="cohort-guard"
const F="cohort-guard:"
function isOurs({externalId:e}){return e.startsWith(F)}function oursIn(e,{app:t}){return e.filter(e=>e.app===t&&isOurs(e))}function hasOthers(e,t){return oursIn(e,t).some(({id:e})=>e!==t.id)}const B="A pull request below in the stack has changed, and this one stands on it. Bring that one to Allowed, then comment `/cohort recheck` here."
const D={title:"Judging",summary:"Where this stays unfinished, the run ended before it had a verdict, or could not publish it: start it again, or comment `/cohort recheck`.\n"}
function notJudged(e){return{title:"Not judged",summary:`${e}\n`}}var W=n(3238)
var Y=n(7949)
const U=2e4
const Q=18e4
const H=10
class CheckRunPublisher{#o
#i
#a
#u
#c
#l=null
#d=null
#h=null
constructor(e,t,n,s){this.#o=e
this.#i=t
this.#a=n
this.#u=s
const r=e.runUrl?.replace(/^.*\//,"")??"local"
this.#c=`${F}${r}:${n.now().toISOString()}`}async claim(e){if(!this.#i.publish||e.kind!=="complete"&&e.kind!=="unfinished")return
await this.#f(U,async t=>{const n=e.kind==="unfinished"?notJudged(e.why):D
const s=await this.#m(t,e.head,n)
if(s.ok)this.#l=s.value})
if(e.kind!=="complete")return
const look=t=>this.#f(t,t=>(0,R.vQ)(t,L,e.head))
if(this.#l===null)this.#d=await look(U)
else this.#u.open(()=>look(Q))}async isLatest(e){if(e.kind!=="complete")return true
return this.#f(Q,async t=>{if(await this.#p(t,e.head))return this.#v()
const n=await this.#g(t,e.head,D)
if(n===null)return true
const s=await this.#u.seen()??await(0,R.vQ)(t,L,e.head)
this.#h=s
if(s.ok&&oursIn(s.value,n).some(e=>e.id>n.id))return this.#v()
if(this.#d?.ok===false&&s.ok&&hasOthers(s.value,n))this.#h=this.#d
return true})}async#p(e,t){const n=this.#d
if(n?.ok!==true)return false
const s=new Set(n.value.map(({id:e})=>e))
const r=await(0,R.vQ)(e,L,t)
if(!r.ok)this.#d=r
return r.ok&&r.value.some(e=>isOurs(e)&&e.externalId!==this.#c&&!s.has(e.id))}#v(){this.#a.log("A newer judgement of this head commit has begun: it publishes, this one does not.")
return false}async publish(e,t){switch(e.kind){case"none":return"published"
case"no-head":return this.#y({observed:"the head commit could not be read"})
case"successor":return this.#f(Q,t=>this.#k(t,e.head,e.why,()=>true))
case"unfinished":return this.#f(Q,async t=>{const n=await this.#g(t,e.head,notJudged(e.why))
return n===null?"failed":"published"})
case"complete":return this.#f(Q,e=>this.#w(e,t))}}async unsettle({headBranch:e,head:t},n){return this.#f(Q,async s=>{const r=new Set([t])
const o=[{name:e,stale:!n}]
for(let e=o.shift();e!==void 0;e=o.shift()){const n=await fetchOpenPullRequestsInto(s,e.name)
if(!n.ok)return this.#y(n.error)
for(const i of n.value){if(r.has(i.head))continue
r.add(i.head)
const n=e.stale?(0,a.ok)(false):await(0,_.LU)(s,i.head,t)
if(!n.ok)return this.#y(n.error)
if(n.value)continue
const u=await this.#k(s,i.head,B,e=>e==="success")
if(u==="failed")return u
if(i.branch!==null)o.push({name:i.branch,stale:true})}}return"published"})}async#w(e,t){const[n,s]=[this.#l,this.#h]
if(n===null||s===null)return"failed"
if(!s.ok)return this.#y(s.error)
const{conclusion:r,title:o,summary:i,text:a}=t
const u=await(0,R.Fp)(e,n.id,r,{title:o,summary:i,...a!==void 0&&{text:a}})
if(!u.ok)return this.#y(u.error)
await this.#b(e,oursIn(s.value,n).filter(e=>e.id<n.id&&e.conclusion!==r),t)
return"published"}async#b(e,t,{conclusion:n,title:s}){const r={title:s,summary:"A newer check run of cohort-guard on this commit has the report.\n"}
for(let s=0;s<t.length;s+=H){const o=await Promise.all(t.slice(s,s+H).map(t=>(0,R.Fp)(e,t.id,n,r)))
const i=o.find(e=>!e.ok)
if(i===void 0||i.ok)continue
this.#a.log(`Older check runs of cohort-guard on this commit stay as they are (${i.error.observed}). The newest one counts.`)
return}}async#k(e,t,n,s){const r=await(0,R.vQ)(e,L,t)
if(!r.ok)return this.#y(r.error)
const o=r.value.filter(isOurs).toSorted((e,t)=>t.id-e.id)[0]
if(o===void 0||o.conclusion===null||!s(o.conclusion))return"published"
const i=await this.#m(e,t,notJudged(n))
return i.ok?"published":this.#y(i.error)}async#g(e,t,n){if(this.#l!==null)return this.#l
const s=await this.#m(e,t,n)
if(s.ok)return this.#l=s.value
this.#y(s.error)
return null}#m(e,t,n){const{runUrl:s}=this.#o
return(0,R._U)(e,{name:L,head:t,externalId:this.#c,detailsUrl:s,output:n})}#y(e){const t=(0,Y.$p)(this.#a)
this.#a.warn(t(`The check run could not be published (${e.observed}), so this step fails.${(0,p.kZ)(e)}`))
return"failed"}async#f(e,t){const n=(0,E.d)(e,this.#a.clock)
try{return await t((0,W.m6)(this.#o,this.#i.githubToken,n,true))}finally{n.clear()}}}var G=n(8140)
const Z="GitHub's clock"
async function fetchTime({token:e,apiUrl:t,repository:n,fetch:s}){try{const r=await s(`${t}/repos/${n}`,{headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json"}})
await r.arrayBuffer()
const o=r.headers.get("date")??"none"
const i=Date.parse(o)
if(!r.ok)return(0,p.J5)(Z,"an answer",(0,G.oP)("GET /repos/{owner}/{repo}",r))
return Number.isNaN(i)?(0,p.hU)(Z,"a date on an answer",o):(0,a.ok)(i)}catch(e){return(0,p.hU)(Z,"an answer",e instanceof Error?e.message:"none")}}var K=n(5312)
var V=n(9972)
function boundedInventory(e,t){if(t.size===0)return e
return{async resolve(n,s){const r=await e.resolve(n,s)
if(!r.ok)return r
for(const e of r.value){const n=outOfBounds(e,t)
if(n!==null)return(0,V.gz)("inventory",n)}return r}}}function outOfBounds({total:e,cohorts:t},n){for(const[s,{min:r,max:o}]of n){const n=s===K.V?e:t.get(s)?.members
if(n===void 0||n>=r&&n<=o)continue
const i=s===K.V?"sites in all":`sites of cohort ${s}`
return{code:"inventory.bounds",expected:`${r} to ${o} ${i}, as the policy says`,observed:`${n} ${i}`,key:`bounds.${s}`}}return null}var J=n(1231)
var X=n(953)
function confirmedInventory(e,t){if(t.length===0)return e
return{async resolve(n,s){const r=await e.resolve(n,s)
if(!r.ok)return r
let o=r.value
for(const[e,r]of t.entries()){const t=n.map((e,t)=>confirmationQuery(e,o[t]?.targets??[],r))
const i=await r.inventory.resolve(t,s)
if(!i.ok)return(0,a.f)(ofConfirmation(i.error,e))
o=o.map((e,t)=>dispute(e,i.value[t],r.source))}return(0,a.ok)(o)}}}function confirmationQuery({policy:e,declaration:t},n,{expect:s}){return{policy:{...e,cohorts:new Map,releases:{...e.releases,statuses:s}},declaration:{...t,cohorts:[],requires:[],forbids:[],targets:{kind:"sites",ids:n}},coverage:{kind:"named",dimensions:new Map}}}function dispute(e,t,n){const s=new Set(e.violations.filter(({kind:e})=>e==="unknown").map(({site:e})=>e.id))
const r=(t?.violations??[]).filter(({kind:e,site:t})=>(e==="unknown"||e==="inactive")&&!s.has(t.id)).map(({kind:t,site:s})=>({kind:"disputed",site:{...s,name:e.names.get(s.id)??s.name,cohorts:[]},reasons:[(0,J.rP)(n),t==="unknown"?"not there":`status ${s.status??""}`]}))
return{...e,violations:[...e.violations,...r].toSorted((e,t)=>(0,X.U)(e.site.id,t.site.id))}}function ofConfirmation(e,t){return e.key===void 0?e:{...e,key:`confirm[${t}].${e.key}`}}var ee=n(9426)
var te=n(8060)
const ne="the inventory-token input is missing"
const se="no secret was sent, since auth does not say how"
const re="the inventory-token input was refused"
const oe=8
async function authorize(e,t,n,s){if(e.kind==="oidc"){const t=await n(e.audience,s)
if(!t.ok)return t
return(0,a.ok)({headers:{authorization:`Bearer ${t.value}`},secrets:[t.value],unhidden:[t.value],refusal:"the identity token of the workflow was refused"})}return authorizeBy(e,t)}function authorizeBy(e,t){if(e.kind==="none"||t===null)return(0,a.ok)({headers:{},secrets:[],unhidden:[],refusal:e.kind==="none"?se:ne})
const n={secrets:[t],unhidden:[],refusal:re}
switch(e.kind){case"bearer":return(0,a.ok)({headers:{authorization:`Bearer ${t}`},...n})
case"scheme":return(0,a.ok)({headers:{authorization:`${e.scheme} ${t}`},...n})
case"header":return(0,a.ok)({headers:{[e.header.toLowerCase()]:t},...n})
case"basic":{const e=Buffer.from(t).toString("base64")
const n=[e,t.slice(t.indexOf(":")+1)].filter(({length:e})=>e>=oe)
return t.includes(":")?(0,a.ok)({headers:{authorization:`Basic ${e}`},secrets:[t,...n],unhidden:n,refusal:re}):(0,a.f)((0,V.hU)("an inventory-token input of the form user:password","one without a colon","auth"))}}}function hide({secrets:e},t){return e.flatMap(e=>[e,e.toLowerCase()]).reduce((e,t)=>e.replaceAll(t,"***"),t)}function repeatsSecret({unhidden:e},t){if(e.length===0)return false
const n=t.includes("\\")?t.replaceAll(/\\(?:u([\da-f]{4})|(.))/gi,(e,t,n="")=>t===void 0?n:String.fromCharCode(Number.parseInt(t,16))):t
return e.some(e=>n.includes(e))}const ie=4
async function askPages(e,t,n){let s=e.first
for(let r=1,o=0;s!==null&&r<=ie;r+=1){const i=t.ask(s,r)
n.keep(t.key(s),i)
const a=await i
const u=a.ok?e.read(a.value,s,o):null
if(u?.ok!==true)return
o+=u.value.received
s=u.value.next}}async function readList(e,t,n,s,r=()=>{}){const o=(0,j.createHash)("sha256")
const i=new Set
const u=new Pages(t)
let c=e.first
let l=null
let d=null
let h=0
let f=false
for(let m=1;;m+=1){i.add(c.href)
const p=await u.take(c,m)
if(!p.ok)return p
const v=e.read(p.value,c,h)
if(!v.ok)return t.refuse(m,v.error)
const{value:g}=v
if(m===1)l=g.total
const y={snapshot:g.snapshot,asOf:g.asOf}
const k=(0,te.I)(y,d,t.freshness,e.keys)??checkTotal(g,l,h,e)??checkNext(g,i,e)
if(k!==null)return t.refuse(m,g.readSites(()=>{})??k)
d=(0,te.Y)(y,d)
if(g.next!==null)u.askAfter(g.next,e.foresee(g,c,h),m+1,p.value.bytes)
if(!f&&isWhole(g,h+g.received*(1+u.underWay))){f=true
if(g.next!==null)r()}if(g.next!==null)await(0,I.t)()
const w=[]
const b=[]
const $=g.readSites(e=>{if(g.snapshot===null)w.push(rowOf(e))
const t=b.length===0?s(e):null
if(t!==null)b.push(t)})
if($!==null)return t.refuse(m,$)
const[O]=b
const x=m===1?e.keys.id:e.keys.next
if(O!==void 0)return t.refuse(m,x===void 0?O:{key:x,...O})
if(g.snapshot===null)o.update(JSON.stringify(w))
h+=g.received
n.came(m,h,l)
if(g.next===null){const n=finish(e,d,t)
if(!n.ok)return t.refuse(m,n.error)
return(0,a.ok)({pages:m,sites:h,total:l,stamp:n.value,digest:o.digest("hex")})}c=g.next}}const ae=8388608
class Pages{#$
#O=new Map
#x=true
constructor(e){this.#$=e}askAfter(e,t,n,s){if(this.#O.size>0&&!this.#O.has(e.href)){this.#x=false
this.#O.clear()}this.#S(e,n)
if(!this.#x)return
const r=Math.floor(ae/Math.max(1,s))
for(const[e,s]of t.slice(0,r).entries())this.#S(s,n+e)}take(e,t){const n=this.#S(e,t)
this.#O.delete(e.href)
return n}get underWay(){return this.#O.size}#S(e,t){const n=this.#O.get(e.href)
if(n!==void 0)return n
const s=this.#$.ask(e,t)
s.catch(()=>{})
this.#O.set(e.href,s)
return s}}function isWhole({snapshot:e,total:t},n){return e!==null&&t!==null&&n>=t}function checkTotal({total:e,received:t,next:n},s,r,{keys:o}){if(e!==s)return(0,V.OR)(`the same total on every page (${s})`,`total ${e}`,o.total)
if(s===null)return null
const i=r+t
if(i>s)return(0,V.OR)(`${s} sites, as its total says`,`more than ${s} sites`,o.total)
if(n!==null||i===s)return null
const a=r===0?o.next:o.total
return(0,V.OR)(`${s} sites, as its total says`,`${i} sites, and no further page`,a)}function checkNext({next:e,received:t,promised:n},s,{keys:r}){if(e===null)return null
if(n&&t===0)return(0,V.OR)("sites on a page that is not the last","no sites, and a further page",r.next)
return s.has(e.href)?(0,V.OR)("a new page behind each page","a page that was asked for before",r.next):null}function finish(e,t,{freshness:n}){const s=e.finish()
if(!s.ok)return s
const r={snapshot:t.snapshot,asOf:s.value??t.asOf}
const o=(0,te.I)(r,null,n,e.keys)
return o===null?(0,a.ok)(r):{ok:false,error:o}}function rowOf({id:e,name:t,status:n,cohorts:s,attributes:r}){return[e,t,n,s,[...r]]}var ue=n(1827)
var ce=n(1110)
var le=n(9708)
var de=n(1722)
var he=n(7508)
var fe=n(4635)
const me={url:null,promised:true}
const pe="1000"
function firstPage(e,t){return t.kind==="offset"&&!e.searchParams.has(t.limit)?withParameter(e,t.limit,pe):e}function nextPage(e,t){const{url:n,first:s,received:r,seen:o,total:i}=t
switch(e.kind){case"none":return(0,a.ok)(me)
case"link":return addressed(linkOf(t.link,e.relation),n)
case"expression":{const e=readMark(t.found)
if(e===void 0)return(0,a.f)((0,V.Qm)("an address or a cursor from next",(0,ue.q0)(t.found),"next"))
if(e===null)return(0,a.ok)(me)
return/^(?:https?:\/\/|[/?])/i.test(e)?addressed(e,n):(0,a.ok)(following(s,"cursor",e))}case"cursor":{const n=readMark(t.found)
if(n===void 0)return(0,a.f)((0,V.Qm)("a cursor from next.from",(0,ue.q0)(t.found),"next.from"))
return(0,a.ok)(n===null?me:following(s,e.parameter,n))}case"offset":{if(r===0||o===i)return(0,a.ok)(me)
const t=Number(s.searchParams.get(e.offset)??"0")
return(0,a.ok)({...following(s,e.offset,String(t+o)),promised:false})}case"page":{if(r===0||o===i)return(0,a.ok)(me)
const t=Number(n.searchParams.get(e.parameter)??"1")
return(0,a.ok)({...following(s,e.parameter,String(t+1)),promised:false})}}}function readMark(e){return e===false?null:(0,fe.$t)(e)}const ve=4
function foreseenPages(e,{url:t,first:n,received:s,seen:r,total:o}){if(s===0||e.kind!=="offset"&&e.kind!=="page")return[]
const i=Math.ceil((o-r)/s)
const[a,u,c]=e.kind==="offset"?[e.offset,Number(n.searchParams.get(e.offset)??"0")+r,s]:[e.parameter,Number(t.searchParams.get(e.parameter)??"1")+1,1]
return Array.from({length:Math.min(i,ve)},(e,t)=>withParameter(n,a,String(u+t*c)))}function following(e,t,n){return{url:withParameter(e,t,n),promised:true}}function withParameter(e,t,n){const s=new URL(e)
s.searchParams.set(t,n)
return s}function addressed(e,t){if(e===null)return(0,a.ok)(me)
if(!URL.canParse(e,t.href))return(0,a.f)((0,V.Qm)("an address from next",(0,ue.q0)(e),"next"))
const n=new URL(e,t)
if(n.origin!==t.origin)return(0,a.f)((0,V.OR)(`a next page at ${t.origin}`,`one at ${n.origin}, which is not followed`,"next"))
if(n.username!==""||n.password!=="")return(0,a.f)((0,V.OR)("an address without a user name","one with a user name","next"))
n.hash=""
return(0,a.ok)({url:n,promised:true})}function linkOf(e,t){for(const[,n="",s=""]of(e??"").matchAll(/<([^>]*)>\s*((?:;(?:[^",;]|"(?:[^"\\]|\\.)*")*)*)/g)){const e=[...s.matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)].find(([,e])=>e?.toLowerCase()==="rel")
if((e?.[2]??e?.[3]??"").toLowerCase().split(/\s+/).includes(t.toLowerCase()))return n}return null}function mappedPages(e,t){return new MappedPages(e,t)}class MappedPages{first
keys={id:"site.id",total:"total",next:"next",snapshot:"snapshot",asOf:"as-of"}
#A
#q
#P=null
#h=0
constructor(e,t){this.#A=t
this.#q=new ce.V(t.site)
this.first=firstPage(e,t.next)}read(e,t,n){const{next:s,total:r,snapshot:o}=this.#A
const i=(0,de.M)(e.body,this.#A.items)
if(!i.ok)return i
const u=r===null?(0,a.ok)(null):readTotal(r,e)
if(!u.ok)return u
const c=o===null?(0,a.ok)(null):readSnapshot(o,e)
if(!c.ok)return c
const l=this.#C(e,i.value)
if(!l.ok)return l
const d=s.kind==="expression"||s.kind==="cursor"?(0,he.$)(e.body,s.expression,"an answer","next"):(0,a.ok)(null)
if(!d.ok)return d
this.#h=n+i.value.length
const h=nextPage(s,{url:t,first:this.first,found:d.value,link:e.headers.get("link"),received:i.value.length,seen:this.#h,total:u.value})
if(!h.ok)return h
const{url:f,promised:m}=h.value
return(0,a.ok)({received:i.value.length,readSites:e=>{const t=this.#q.map(i.value,e=>`item ${n+e+1}`)
if(!t.ok)return t.error
t.value.forEach(e)
return null},total:u.value,snapshot:c.value,asOf:l.value,next:f,promised:m})}foresee({received:e,total:t,next:n},s,r){return n===null||t===null?[]:foreseenPages(this.#A.next,{url:s,first:this.first,received:e,seen:r+e,total:t})}finish(){const e=this.#q.unmapped()
if(e!==null)return(0,a.f)(e)
const{asOf:t}=this.#A
if(t.kind!=="newest")return(0,a.ok)(null)
return this.#P===null?(0,a.f)((0,V.Qm)(`a time from as-of.newest (${t.expression}) in at least one item`,`none in ${this.#h} items`,"as-of.newest")):(0,a.ok)(this.#P)}#C(e,t){const{asOf:n}=this.#A
switch(n.kind){case"header":return(0,le.m6)(e.headers.get(n.header),"as-of")
case"expression":{const t=(0,he.$)(e.body,n.expression,"an answer","as-of")
return t.ok?(0,le.mI)(t.value,"as-of"):t}case"newest":{const e=(0,he.$)(t,`[*].[(${n.expression})][]`,"an answer","as-of.newest")
if(!e.ok)return e
for(const t of Array.isArray(e.value)?e.value:[]){if(t===null)continue
const e=(0,le.mI)(t,"as-of.newest")
if(!e.ok)return e
if(this.#P===null||Date.parse(e.value)>Date.parse(this.#P))this.#P=e.value}return(0,a.ok)(null)}}}}function readTotal(e,t){const n=readField(e,t,"total")
if(!n.ok)return n
const s=(0,fe.$t)(n.value)??""
return/^\d{1,15}$/.test(s)?(0,a.ok)(Number(s)):(0,a.f)((0,V.Qm)(`a whole number from total (${printField(e)})`,(0,ue.q0)(n.value),"total"))}function readSnapshot(e,t){const n=readField(e,t,"snapshot")
if(!n.ok)return n
const s=(0,fe.$t)(n.value)??null
return s===null?(0,a.f)((0,V.Qm)(`a text from snapshot (${printField(e)})`,(0,ue.q0)(n.value),"snapshot")):(0,a.ok)(s)}function readField(e,{body:t,headers:n},s){return e.kind==="header"?(0,a.ok)(n.get(e.header)):(0,he.$)(t,e.expression,"an answer",s)}function printField(e){return e.kind==="header"?`header ${e.header}`:e.expression}const ge=1e3
const ye="text that is not empty"
const ke="a whole number, not negative"
function parseCohortCounts(e){const t=readStamp(e)
if(!t.ok)return t
const{snapshot:n,asOf:s,fields:r}=t.value
const o=r["cohorts"]
if(!Array.isArray(o))return(0,a.f)((0,fe.Qm)("cohorts","a list",o))
const i=[]
for(const[e,t]of o.entries()){const n=readCohort(t,`cohorts[${e}]`)
if(!n.ok)return n
i.push(n.value)}return(0,a.ok)({snapshot:n,asOf:s,cohorts:i})}function readCohort(e,t){if(!(0,fe.Gv)(e))return(0,a.f)((0,fe.Qm)(t,"an object with name and sites",e))
const n=e["name"]
if(!isFilled(n))return(0,a.f)((0,fe.Qm)(`${t}.name`,ye,n))
const s=readCount(e["sites"])
return s===null?(0,a.f)((0,fe.Qm)(`${t}.sites`,ke,e["sites"])):(0,a.ok)({name:n,sites:s})}function ownPages(e){const t=e.searchParams.has("limit")?e:withParameter(e,"limit",String(ge))
return{first:t,keys:{},read:({body:e})=>readPage(e,t),foresee:()=>[],finish:()=>(0,a.ok)(null)}}function readPage(e,t){const n=readStamp(e)
if(!n.ok)return n
const{snapshot:s,asOf:r,fields:o}=n.value
const i=readCount(o["total"])
if(i===null)return(0,a.f)((0,fe.Qm)("total",ke,o["total"]))
const u=o["next"]??null
if(u!==null&&typeof u!=="string")return(0,a.f)((0,fe.Qm)("next","text",u))
const c=o["sites"]
if(!Array.isArray(c))return(0,a.f)((0,fe.Qm)("sites","a list",c))
return(0,a.ok)({received:c.length,readSites:e=>readSites(c,e),total:i,snapshot:s,asOf:r,next:u?withParameter(t,"cursor",u):null,promised:true})}function readSites(e,t){for(const n of e){const s=(0,fe.X_)(n)
if(!s.ok){const t=(0,fe.X_)(n,`sites[${e.indexOf(n)}]`)
return t.ok?s.error:t.error}t(s.value)}return null}function readStamp(e){if(!(0,fe.Gv)(e))return(0,a.f)((0,fe.Qm)("it","an object",e))
const{snapshot:t,asOf:n}=e
if(!isFilled(t))return(0,a.f)((0,fe.Qm)("snapshot",ye,t))
if(!(0,le.t_)(n))return(0,a.f)((0,fe.Qm)("asOf",le.BA,n))
return(0,a.ok)({snapshot:t,asOf:n,fields:e})}function isFilled(e){return typeof e==="string"&&e!==""}function readCount(e){const t=e instanceof ue.vD?Number(e.text):e
return typeof t==="number"&&Number.isSafeInteger(t)&&t>=0?t:null}var we=n(3863)
var be=n(8248)
var $e=n(7466)
const Oe="HTTP 200 with JSON"
async function fetchJson({url:e,asked:t,authorization:n},s,r){const o=headersOf(n)
let i
try{i=await s(e,{headers:o,signal:r})}catch(e){if(e instanceof be.e6)return(0,V.gz)(t,(0,V.hU)(Oe,hide(n,e.observed),"url"))
throw e}if(i.status!==200)return(0,V.gz)(t,badStatus(i.status,n))
const u=await i.bytes()
const c=(0,$e._6)(u)
if(!c.ok)return(0,V.gz)(t,{...c.error,key:"url"})
if(repeatsSecret(n,c.value))return(0,V.gz)(t,(0,V.Qm)(Oe,"an answer that repeats the secret it was sent","auth"))
const l=(0,ue.qF)(c.value)
if(l.ok)return(0,a.ok)({body:l.value,headers:i.headers,bytes:u.length})
const d=l.error.kind==="repeated-key"?"JSON with a key twice in one object":`${u.length} bytes of ${contentType(i)} that are not JSON`
return(0,V.gz)(t,(0,V.Qm)(Oe,d,"url"))}function headersOf(e){return{accept:"application/json",...e.headers}}function badStatus(e,t){const n=reason(e,t)
const s=e===401||e===403?"auth":"url"
return(0,V.hU)(Oe,n===null?`HTTP ${e}`:`HTTP ${e}: ${n}`,s)}function reason(e,{refusal:t}){if(e===401||e===403)return t
if(e===404)return"the inventory has nothing there, or hides it without a valid inventory-token"
if(e===429)return"too many requests"
return e>=500?"the inventory server failed":null}function contentType(e){const t=e.headers.get("content-type")?.split(";",1)[0]?.trim()??""
return/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(t)?t:"unnamed content"}class Session{#I
#j
constructor(e,t){this.#I=e
this.#j=t}get freshness(){return this.#j.freshness}ask(e,t){const{early:n,authorization:s,fetch:r,signal:o}=this.#j
return n?.take(this.key(e))??fetchJson({url:e,asked:this.#M(t),authorization:s},r,o)}key(e){return JSON.stringify([e.href,this.#j.authorization.headers])}refuse(e,t){const hidden=e=>hide(this.#j.authorization,e)
return(0,V.gz)(this.#M(e),{...t,expected:hidden(t.expected),observed:hidden(t.observed)})}#M(e){return e===null?`GET ${this.#I}`:`GET ${this.#I} (page ${e})`}}function httpInventory(e,t){return{async resolve(n,s){const r=new AbortController
try{const o=AbortSignal.any([s,r.signal])
const i=await authorize(e.auth,t.token||null,t.fetchIdentity,o)
if(!i.ok)return(0,V.gz)(`GET ${addressOf(e).href}`,i.error)
return await answer(e,t,sessions(e,t,i.value,o),n)}finally{r.abort()}}}}function askFirstPages(e,t,{token:n,signal:s,...r}){if(e.auth.kind==="oidc")return
const o=authorizeBy(e.auth,n||null)
if(!o.ok)return
const i=sessions(e,r,o.value,s)
askPages(pagesOf(e),i(addressOf(e)),r.early).catch(()=>{})
if(!hasCounts(e,t))return
const a=resourceOf(e.url,"cohorts")
const u=i(a)
r.early.keep(u.key(a),u.ask(a,null))}function sessions({maxAge:e},{fetch:t,now:n,early:s},r,o){return({href:i})=>new Session(i,{authorization:r,fetch:t,signal:o,freshness:{maxAge:e,now:n},early:s})}async function answer(e,{progress:t=()=>{},onLast:n},s,r){const o=new ee.t(r)
const i=s(addressOf(e))
const read=(n,s,r)=>readList(pagesOf(e),i,new we._(t,n),s,r)
const u=read("read",e=>o.add(e),n)
const c=r.some(({policy:t})=>hasCounts(e,t))?askCounts(e,s):null
const l=await u
if(!l.ok)return l
if(l.value.stamp.snapshot===null&&l.value.pages>1){const e=await read("read again",()=>null)
if(!e.ok)return e
if(e.value.digest!==l.value.digest)return i.refuse(null,otherList(l.value,e.value))}const d=c===null?(0,a.ok)(null):await compareCounts(c,o,l.value.stamp)
if(!d.ok)return d
const h=d.value===null?l.value.stamp:(0,te.Y)(d.value.stamp,l.value.stamp)
return(0,a.ok)(o.finish({snapshot:h.snapshot??`sha256:${l.value.digest.slice(0,16)}`,asOf:h.asOf??"",cohortNames:d.value?.names??null,uncounted:uncountedOf(e)}))}function otherList(e,t){return(0,V.OR)("the same list when it is read a second time, since it has no snapshot",t.sites===e.sites?`another one, of ${e.sites} sites too`:`${e.sites} sites, then ${t.sites}`,"snapshot")}function askCounts(e,t){const n=resourceOf(e.url,"cohorts")
const s=t(n)
const r=s.ask(n,null)
r.catch(()=>{})
return{session:s,pending:r}}async function compareCounts({session:e,pending:t},n,s){const r=await t
if(!r.ok)return r
const o=parseCohortCounts(r.value.body)
if(!o.ok)return e.refuse(null,o.error)
const i=(0,te.I)(o.value,s,e.freshness)??checkCounts(o.value,n)
return i===null?(0,a.ok)({names:o.value.cohorts.map(e=>e.name),stamp:o.value}):e.refuse(null,i)}function uncountedOf({mapping:e}){return["total","snapshot"].filter(t=>e!==null&&e[t]===null)}function pagesOf(e){const t=addressOf(e)
for(const[n,s]of e.query)t.searchParams.set(n,s)
return e.mapping===null?ownPages(t):mappedPages(t,e.mapping)}function addressOf({url:e,mapping:t}){return t===null?resourceOf(e,"sites"):new URL(e)}function resourceOf(e,t){const n=new URL(e)
n.pathname=`${n.pathname.replace(/\/+$/,"")}/${t}`
return n}function hasCounts({mapping:e},t){return e===null&&[...t.cohorts.values()].some(e=>e.select===null)}function checkCounts({cohorts:e},t){const n=new Set
for(const{name:s,sites:r}of e){if(n.has(s))return(0,V.OR)("each cohort once",`cohort ${s} a second time`)
n.add(s)
const e=t.members(s).find(e=>e!==r)
if(e!==void 0)return(0,V.OR)(`cohort ${s} to have the ${e} members found among the sites`,`a count of ${r} for cohort ${s}`)}return null}function createInventory(e,t){const n=e.confirm.map(e=>({...e,inventory:sourceOf(e.source,t)}))
return confirmedInventory(sourceOf(e,t),n)}function askInventoryAhead(e,t){if(e.inventory.provider==="http")askFirstPages(e.inventory,e,t)}function sourceOf(e,t){return boundedInventory(providerOf(e,t),e.bounds)}function providerOf(e,t){switch(e.provider){case"http":return httpInventory(e,t)
case"file":return lateInventory(async()=>{const{fileInventory:s}=await Promise.all([n.e(376),n.e(664)]).then(n.bind(n,1379))
return s(e,t)})
case"step":return lateInventory(async()=>{const{stepInventory:s}=await Promise.all([n.e(376),n.e(664)]).then(n.bind(n,1379))
return s(e,t)})
case"postgres":return lateInventory(async()=>{const{postgresInventory:s}=await Promise.all([n.e(168),n.e(466)]).then(n.bind(n,613))
return s(e,t)})}}function lateInventory(e){return{resolve:async(t,n)=>(await e()).resolve(t,n)}}var xe=n(8940)
var Se=n(4195)
var Ae=n(8729)
const qe="the identity token of this workflow"
const Pe=u.Ikc({value:u.YjP().check(Ae.m9(1))})
async function fetchIdentity(e,t,n,s){if(e===null)return refuse("none: the job needs `permissions: id-token: write`")
const r=new URL(e.url)
r.searchParams.set("audience",t)
try{const t=await n(r,{headers:{authorization:`Bearer ${e.token}`},signal:s})
if(t.status!==200)return refuse(`HTTP ${t.status} from the runner's token service`)
const o=Pe.safeParse(await t.json())
return o.success?(0,a.ok)(o.data.value):refuse("an answer without one from the runner's token service")}catch(e){if(e instanceof be.e6)return refuse(e.observed)
if(e instanceof SyntaxError)return refuse("an answer that is not JSON from the runner's token service")
throw e}}function refuse(e){return(0,a.f)({code:"inventory.unavailable",expected:qe,observed:e,key:"auth"})}function connectPorts(e,t,n,s,r={},o=W.oQ,{github:i,ahead:a}=(0,W.w8)(e,t,n,o)){const{signal:u,clock:c}=n
const l=(0,xe.A)({signal:u,remaining:()=>n.remaining(),clock:c})
const d=new Se.N(c)
const h={now:s,fetch:(0,W.Ld)({fetch:l},o).fetch,early:d}
const f=resolver(e,i,t,n,{...h,onLast:()=>o.ending(),...r})
return{github:i,ahead:a,members:t.membersToken===null?null:(0,W.dK)(e,t.membersToken,n,o),resolve:async(e,t)=>{const n=await f(e,t)
o.answered()
return n},listAhead:e=>askInventoryAhead(e,{...h,token:t.inventoryToken,signal:u}),now:once(()=>fetchTime((0,W.Ld)((0,W.cz)(e,t.githubToken,n),o))),sleep:e=>n.clock.sleep(e,n.signal).catch(()=>{})}}function once(e){let t=null
return()=>t??=e()}function resolver(e,t,s,r,o){const files=()=>Promise.all([n.e(376),n.e(664)]).then(n.bind(n,5988))
const i=[s.githubToken,s.membersToken??"",s.inventoryToken??""]
return resolveWithin(r,i,n=>({token:s.inventoryToken,fetchIdentity:(t,n)=>fetchIdentity(e.identity,t,o.fetch,n),findStepFile:async()=>(await files()).findStepFile(s,e,t),findFile:async o=>(await files()).findRepositoryFile({environment:e,inputs:s,deadline:r,github:t},o,n),...o}))}function withoutTokens(e,t){if(!e.ok)return e
const n=(0,Y.y)(t)
const s=e.value.every(({targets:e})=>isUnchanged(e,n))
return s?e:(0,a.f)({code:"inventory.malformed",asked:"ids of sites",expected:"ids that hold none of the tokens of this run",observed:"one that does",key:"site.id"})}const Ce=4096
function isUnchanged(e,t){for(let n=0;n<e.length;n+=Ce){const s=e.slice(n,n+Ce).join("\n")
if(t(s)!==s)return false}return true}function resolveWithin(e,t,n){return async(s,r)=>{const[o]=s
if(o===void 0)return(0,a.ok)([])
const{timeout:i,confirm:u}=o.policy.inventory
e.extend(u.reduce((e,{source:t})=>e+t.timeout,i))
const c=await createInventory(o.policy.inventory,n(r)).resolve(s,e.signal)
return withoutTokens(c,t)}}async function loadReports(e){const t=await n.e(741).then(n.bind(n,5134))
const s=await t.loadReports()
e.reportInternal(s.internal)
return s}async function judge(e,{github:t,lookout:n},s){const{inputs:r,environment:o,deadline:i,runner:a}=e
const u=new Recorder
const progress=e=>a.log(e)
const c=u.of(connectPorts(o,r,i,()=>a.now(),{progress:progress},n,t))
const{repository:l,commit:d,branch:h}=o
const taken=(e,t)=>()=>u.value({repository:l,subject:e,commit:d,branch:h,gate:t},r.membersToken!==null)
switch(r.mode){case"gate":case"verify":{const{loadDeployments:t}=await loadReports(s)
const{runGate:n,runVerify:o}=await t()
const i=r.mode==="gate"?n:o
return s.deliver(await i(e,c,({gate:e})=>taken(null,e)))}case"check":{const e=(0,C.e)(o.event,o.payload,r.pullRequest)
const t=new CheckRunPublisher(o,r,a,n)
const i=e.ok?await judgeSubject(e.value,r,c,async e=>{await whileSent(t.claim(e),loadJudging);(0,I.t)().then(()=>loadReports(s).catch(()=>{}))}):unknownSubject(e.error)
const{delivered:u,publish:l}=await loadReports(s)
const d=e.ok?taken(e.value,null):()=>null
const h=u(i,o,d,exitCodeOf(i,r))
s.decide(h)
if(!r.publish)return s.report(h)
const f=l(i,t,{environment:o,inputs:r,runner:a})
const m=await whileSent(f,async()=>{for(const e of s.reportInParts(h))await(0,I.t)()})
if(!m)a.exit(1)}}}async function whileSent(e,t){const[n]=await Promise.all([e,(0,I.t)().then(t)])
return n}function exitCodeOf({judged:e},{failOn:t}){const n=(0,P.ux)(e.map(({outcome:e})=>e.verdict))
const s=e.some(({outcome:e})=>e.findings.some(({code:e})=>e==="input.invalid"))
return s||t.includes(n)?1:0}}),9359:((e,t,n)=>{n.d(t,{PN:()=>fetchProposed,lN:()=>policyInForce,T4:()=>readPolicy,ki:()=>rulingPolicy})
const s={inventory:{provider:"http",url:"https://localhost",auth:{kind:"bearer"},query:[],mapping:null,bounds:new Map,confirm:[],maxAge:0,timeout:0},cohorts:new Map,releases:{branches:null,ignore:[],guarded:[],manifests:[],change:null,statuses:["active"],unsignedMerges:"deny",deployed:"environment"},approvals:{within:1,cross:2,policy:1,trustedBots:[]},freezes:[],limit:null,emergency:null,policyOwners:[]}
var r=n(3282)
var o=n(2745)
var i=n(5569)
function rulingPolicy(e,t,n){const r=policyInForce(t,n)
if(r.ok)return(0,i.ok)({policy:r.value,inForce:r.value})
return e.base===t.defaultBranch&&onlyChanges(e,n)?(0,i.ok)({policy:s,inForce:null}):r}function policyInForce({policy:e,defaultBranch:t},n){if(e===null)return(0,i.f)({code:"policy.missing",effect:"error",path:n,branch:t})
const s=readPolicy(e,n)
return s.ok?s:(0,i.f)({code:"policy.invalid",effect:"error",path:n,problems:s.error})}function readPolicy(e,t){return e.kind==="text"?parseOnce(e.text,t):(0,i.f)([(0,o.CC)(t,e.why,"a policy file")])}let a=null
function parseOnce(e,t){if(a?.text!==e||a.path!==t)a={text:e,path:t,policy:(0,r.O)(e,t)}
return a.policy}function onlyChanges(e,t){return e.changes.length>0&&e.changes.every(e=>e.path===t&&(e.previous??t)===t)}async function fetchProposed(e,{policyPath:t,readFile:n}){const s=e.changes.some(e=>e.path===t&&e.kind!=="deleted")
if(!s)return(0,i.ok)(null)
const r=await n(t,e.head)
if(!r.ok)return r
const o=readPolicy(r.value,t)
return(0,i.ok)({path:t,problems:o.ok?[]:o.error,policy:o.ok?o.value:null})}}),373:((e,t,n)=>{n.d(t,{L:()=>outcomeWithoutPullRequest})
function outcomeWithoutPullRequest(e,t=null){const n=e.length>0?"error":"skip"
return{outcome:{verdict:n,findings:e,pull:null,facts:null,plan:null,note:t},evidence:null,onCheck:true}}}),54:((e,t,n)=>{n.d(t,{Y:()=>p,y:()=>approveLine,readCommands:()=>readCommands})
var s=n(2922)
var r=n(2745)
var o=n(8086)
var i=n(5333)
var a=n(2818)
const u=["approve","reject","recheck","help","emergency"]
const c={accept:"approve",ack:"approve",lgtm:"approve",ok:"approve",yes:"approve",block:"reject",decline:"reject",deny:"reject",hold:"reject",nack:"reject",no:"reject",refuse:"reject",stop:"reject",veto:"reject",wait:"reject",again:"recheck",check:"recheck",refresh:"recheck",rerun:"recheck",retry:"recheck",commands:"help",usage:"help"}
function isNearly(e,t){const n=e.toLowerCase()
return(0,a.Io)(n,t)<=1||isSwapped(n,t)||(0,o._4)(n,t)}function isSwapped(e,t){const n=Array.from(t).findIndex((t,n)=>e[n]!==t)
return e===`${t.slice(0,n)}${t.charAt(n+1)}${t.charAt(n)}${t.slice(n+2)}`}const l=["","s","d","ed","es","ing","er","al"]
function nearlyVerb(e){const t=e.toLowerCase()
return u.find(e=>isNearly(t,e))??u.find(e=>l.some(n=>[e,e.replace(/e$/,"")].includes(t.slice(0,t.length-n.length))&&t.endsWith(n)))??null}function meantVerb(e){const t=e.toLowerCase()
const[n]=u.map(e=>({verb:e,away:(0,a.Io)(t,e)})).toSorted((e,t)=>e.away-t.away)
const s=n!==void 0&&n.away<=Math.max(1,Math.floor(n.verb.length/3))?n.verb:null
return nearlyVerb(t)??c[t]??s}function readCommands(e){const t=(0,i.S)(e)
if(t===null)return[{verb:"unreadable",meant:null,written:""}]
return t.filter(e=>e.within!=="quotation").flatMap(({within:e,lines:t})=>t.flatMap(t=>(0,o.uz)(t.text).flatMap(n=>{const s=readLine({...t,text:n})
if(s===null)return[]
return e==="code"?inCode(s,n):s})))}const d=/^\/cohort(?:\s+(.*))?$/isu
const h=/^(\S+)(?:\s+(.*))?$/su
function readLine(e){const t=e.text.trim()
const n=d.exec(t)
if(n===null||(0,o.FN)(t))return readNearly(t)
const[,s="",i=""]=h.exec(n[1]??"")??[]
const unreadable=e=>({verb:"unreadable",meant:e,written:(0,r.ml)(t)})
switch(s.toLowerCase().replace( RegExp("[^\\p{L}\\p{N}]+$","u"),"")){case"reject":return{verb:"reject"}
case"recheck":return{verb:"recheck"}
case"help":return{verb:"help"}
case"approve":return(e.oddities.includes("struck")||s.length>7?null:readApprove(i))??unreadable("approve")
case"emergency":return e.oddities.includes("struck")?unreadable("emergency"):{verb:"emergency",words:i}
default:return unreadable(meantVerb(s))}}const f=/^[0-9a-f]{7,}$/i
function readApprove(e){const t=e.split(/[\s,]/).filter(e=>e!=="")
const n=t.at(-1)
const s=n!==void 0&&f.test(n)?n:null
const r=s===null?t:t.slice(0,-1)
const o=r.some(e=>e.length>=p&&f.test(e))
return o?null:{verb:"approve",cohorts:r,digest:s}}function firstWord(e){const[,...t]= RegExp("^([^\\p{L}\\p{N}]*)([\\p{L}\\p{N}]+)(.*)$","su").exec(e)??[]
return t}const m=/^cohort(approve|reject|recheck|help|emergency)/i
function readNearly(e){const t=(0,o.zG)(e.normalize("NFKC")).trim()
const[n="",s="",i=""]=firstWord(t)
if(/\s/.test(n)&&(n.includes(">")||!/[/\\]\s*$/.test(n)))return null
const a=m.exec(s)
if(a===null&&!isNearly(s,"cohort"))return null
const u=a===null?i.replace(/^-guard\b/i,""):s.slice(6)
const[,c=""]=firstWord(u)
const l=/[/\\]/.test(n)&&!/\s$/.test(n)
if(!l&&nearlyVerb(c)===null)return null
return{verb:"unreadable",meant:meantVerb(c),written:(0,r.ml)(e)}}function inCode(e,t){const n="meant"in e?e.meant:e.verb
return{verb:"in-code",meant:n,written:(0,r.ml)(t.trim())}}const p=16
function approveLine(e,t){return`/cohort approve ${e.map(e=>(0,s.g)(e)).join(" ")} ${t.slice(0,p)}`}}),2851:((e,t,n)=>{n.d(t,{t:()=>s})
const s="\x3c!-- cohort-guard --\x3e"}),760:((e,t,n)=>{n.d(t,{GO:()=>commandsIn,PS:()=>isReport,_m:()=>isBy,ae:()=>formerTexts,dN:()=>mayHoldVote,kr:()=>everWritten})
var s=n(4979)
var r=n(54)
var o=n(2851)
var i=n(6928)
function isReport(e){return"mine"in e&&e.mine&&e.body.startsWith(o.t)}const a=new WeakMap
function commandsIn(e){const t=a.get(e)??(isReport(e)?[]:(0,r.readCommands)(e.html))
a.set(e,t)
return t}function everWritten(e,t,n){const s={commands:commandsIn(e),at:t,by:e.author}
if(!e.edited)return[s]
if(e.revisions.length===0)return[s,{...s,commands:null}]
return e.revisions.map(({text:t,at:s,by:r})=>({commands:commandsOf(e,t,n),at:s,by:r}))}function commandsOf(e,t,n){if(t===null)return null
if(t===e.body)return commandsIn(e)
if(!(0,i.U)(t))return[]
const s=n.get(t)
return s===void 0?null:(0,r.readCommands)(s)}function formerTexts({body:e,revisions:t}){return t.map(({text:e})=>e).filter(e=>e!==null).filter(t=>t!==e&&(0,i.U)(t))}function mayHoldVote(e){return commandsIn(e).some(({verb:e})=>e!=="recheck"&&e!=="help"&&e!=="in-code")||e.edited&&(e.revisions.length===0||e.revisions.some(({text:e})=>e===null||(0,i.U)(e)))}function isBy(e,t){return e!==null&&(0,s.q)(e.login,t)}}),3061:((e,t,n)=>{n.d(t,{Tp:()=>printRange,oR:()=>joined,sA:()=>printSelectors,wp:()=>printRequirements})
var s=n(2025)
function printRange(e){return e.min===e.max?String(e.min):`${e.min}-${e.max}`}function printSelectors(e){return[...new Set(e.map(s.vJ))].toSorted()}function joined(e){const t=new Map(e.flatMap(e=>e.terms).map(e=>[(0,s.eV)(e),e]))
return{terms:[...t.values()]}}function printRequirements(e){return(0,s.vJ)(joined(e))}}),491:((e,t,n)=>{n.d(t,{L:()=>s,V:()=>failure})
const s="all deployments of the repository"
function failure(e,t,n,s){return{effect:"error",code:e,asked:t,expected:n,observed:s}}}),3089:((e,t,n)=>{n.d(t,{AI:()=>globProblem,SR:()=>ignoreGlobs,ew:()=>folderGlobs,gV:()=>globs})
const s=500
const r=100
const o=[[/^!/,'without "!" in front, which takes nothing out (a name that begins so: "\\!name")'],[/[@+?*!]\(/,'without "@(", "+(", "?(", "*(" and "!(" (either of two: "{a,b}"; such a name: "@\\(name)")'],[/\{[^{},]*\.\.[^{},]*\}/,'without ranges in braces (written out: "{1,2,3}")'],[/\[[^\]]*\[:/,'without classes such as "[[:digit:]]" (a digit: "[0-9]")']]
function globProblem(e){if(e.length>s)return`of at most ${s} characters`
if(alternatives(e).length>r)return`with at most ${r} combinations of braces`
if(/(?:^|[^\\])(?:\\\\)*\\$/.test(e))return"that does not end in a backslash"
const t=[e,...alternatives(e)].map(e=>e.replaceAll(/\\[^]/g,"_"))
const n=o.find(([e])=>t.some(t=>e.test(t)))
if(n!==void 0)return n[1]
if(alternatives(e).some(e=>e.split("/").some(e=>["",".",".."].includes(e))))return'relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")'
return}function globs(e){return matchAny(stepsOf(e))}function folderGlobs(e){return matchAny(stepsOf(e).flatMap(e=>namesAFolder(e)?[e,[...e,"**"]]:[e]))}function ignoreGlobs(e){return matchAny(stepsOf(e).map(e=>e.at(-1)==="**"?[...e,["*"]]:e))}function stepsOf(e){return e.flatMap(alternatives).map(e=>e.split("/").map(readStep))}function namesAFolder(e){return e.at(-1)?.includes("*")===false}function matchAny(e){return t=>{const n=t.split("/").map(e=>Array.from(e))
return e.some(e=>matches(e,n,e=>e==="**",matchesStep))}}function alternatives(e){const t=innermost(e)
if(t===null)return[e]
const{start:n,end:s,choices:o}=t
const i=[]
for(const t of o){i.push(...alternatives(e.slice(0,n)+t+e.slice(s)))
if(i.length>r)break}return i}function innermost(e){if(!e.includes("{"))return null
const t=/(?<!\\)\{(?:[^{}\\]|\\[^])*,(?:[^{}\\]|\\[^])*\}/.exec(e)
if(t===null)return null
const[n]=t
return{start:t.index,end:t.index+n.length,choices:n.slice(1,-1).split(/(?<!\\),/)}}const i=/\\([^])|\[([!^]?)(\]?[^\]]+)\]|[^]/gu
function readStep(e){if(e==="**")return"**"
return[...e.matchAll(i)].map(([e,t,n,s])=>{if(t!==void 0)return is(t)
if(s!==void 0)return oneOf(s,n!=="")
if(e==="*")return"*"
return e==="?"?()=>true:is(e)})}function is(e){return t=>t===e}function oneOf(e,t){const n=[...e.matchAll(/([^])-([^])|[^]/gu)].map(([e,t=e,n=e])=>[t,n])
return e=>n.some(([t,n])=>t<=e&&e<=n)!==t}function matchesStep(e,t){return matches(e,t,e=>e==="*",(e,t)=>e(t))}function matches(e,t,n,s){let r=0
let o=-1
let i=0
for(let a=0;a<t.length;){const u=e[r]
const c=t[a]
if(u!==void 0&&n(u)){o=r
i=a
r+=1}else if(u!==void 0&&c!==void 0&&s(u,c)){r+=1
a+=1}else if(o>=0){i+=1
a=i
r=o+1}else return false}return e.slice(r).every(n)}}),8086:((e,t,n)=>{n.d(t,{FN:()=>hasUnseen,_4:()=>looksLike,uz:()=>splitLines,zG:()=>withoutUnseen})
const s=/[^ -~]/
const unseen=()=> RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800]","gu")
function hasUnseen(e){return s.test(e)&&unseen().test(e)}function withoutUnseen(e){return s.test(e)?e.replaceAll(unseen(),""):e}const r=/[\v\f\u0085\u2028\u2029]/
function splitLines(e){return e.split(r)}function looksLike(e,t){return e.length===t.length&&/[a-z]/.test(e)&&Array.from(t).every((t,n)=>e.charAt(n)===t||e.charAt(n)>"")}}),5333:((e,t,n)=>{n.d(t,{S:()=>readPage})
function attribute(e,t){return e.attrs.find(e=>e.name===t)?.value}function isElement(e){return"tagName"in e}function isText(e){return e.nodeName==="#text"}const s=new Set(["address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form","h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul"].flatMap(e=>e.split(" ")))
const r=new Set("area audio base canvas embed head iframe link math meta noembed noframes noscript object param script style svg template title video".split(" "))
const o=new Set("a b em i span strong".split(" "))
const i=new Set(["code"])
const a=new Set(["del","s","strike"])
function roleOf(e){const{tagName:t}=e
if(t==="br")return{kind:"break"}
if(isHidden(e))return{kind:"hidden"}
const n=s.has(t)?"block":"inline"
return{kind:n,code:i.has(t),oddity:oddityOf(e,n)}}function isHidden(e){return r.has(e.tagName)||attribute(e,"hidden")!==void 0||/display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(attribute(e,"style")??"")}function oddityOf(e,t){const{tagName:n}=e
if(a.has(n))return"struck"
if(n==="details")return"collapsed"
if(n==="bdo"||n==="bdi"||attribute(e,"dir")?.trim().toLowerCase()==="rtl")return"turned"
if(attribute(e,"style")!==void 0)return"other"
return t==="block"||o.has(n)||i.has(n)?null:"other"}function isEmailQuotation(e){const t=classesOf(e)
return t.includes("email-hidden-reply")||t.includes("email-quoted-reply")}function keepsLineEnds(e){return e.tagName==="pre"||e.tagName==="textarea"||classesOf(e).some(e=>e==="email-fragment"||e==="email-signature-reply")}function classesOf(e){return(attribute(e,"class")??"").split(/\s/)}var u=n(7232)
function readPage(e){const t=(0,u.cZ)(e)
if(t===null)return null
const n=new PageReader
n.readAll(t,c)
return n.finish()}const c={place:"other",within:"page",code:false,lineEnds:false,oddities:[]}
class PageReader{#z=[]
#N=[]
#T=new LineBuilder
#R=c
readAll(e,t){for(const n of e)this.#_(n,t)}finish(){this.#E(c)
return this.#z}#_(e,t){if(isText(e))this.#L(e.value,t)
else if(isElement(e))this.#F(e,t)}#L(e,t){if(!t.lineEnds){this.#T.add(e,t)
return}for(const[n,s]of e.split(/\r\n?|\n/).entries()){if(n>0)this.#B()
this.#T.add(s,t)}}#F(e,t){const n=roleOf(e)
switch(n.kind){case"break":this.#B()
return
case"hidden":this.#T.mark("hidden")
return
case"inline":if(isImage(e))this.#T.mark("other")
this.readAll(e.childNodes,inside(e,t,n))
return
case"block":this.#D(e,t,{...inside(e,t,n),place:placeOf(e)})
return}}#D(e,t,n){this.#E(n)
this.readAll(e.childNodes,n)
this.#E(t)}#B(){this.#N.push(this.#T.finish())
this.#T=new LineBuilder}#E(e){this.#B()
const{place:t,within:n}=this.#R
if(this.#N.some(e=>e.text!==""))this.#z.push({place:t,within:n,lines:this.#N})
this.#N=[]
this.#R=e}}function inside(e,t,{code:n,oddity:s}){return{place:t.place,within:withinOf(e,t),code:t.code||n,lineEnds:t.lineEnds||keepsLineEnds(e),oddities:s===null||t.oddities.includes(s)?t.oddities:[...t.oddities,s]}}function placeOf({tagName:e}){return e==="p"?"paragraph":e==="li"?"item":"other"}function withinOf(e,t){if(e.tagName==="blockquote"||isEmailQuotation(e))return"quotation"
return e.tagName==="pre"&&t.within==="page"?"code":t.within}function isImage({tagName:e}){return e==="img"||e==="input"||e==="button"||e==="select"}class LineBuilder{#W=""
#Y=new Set
#U=false
#Q=false
add(e,{code:t,oddities:n}){this.#W+=e
if(/^[ \t\n\f\r]*$/.test(e))return
if(t)this.#U=true
else this.#Q=true
for(const e of n)this.mark(e)}mark(e){this.#Y.add(e)}finish(){const e=this.#W.replaceAll(/[ \t\n\f\r]+/g," ").replaceAll(/^ | $/g,"")
if(this.#U&&this.#Q)this.mark("part-code")
return{text:e,oddities:[...this.#Y]}}}}),5312:((e,t,n)=>{n.d(t,{O:()=>u,V:()=>i})
var s=n(2417)
var r=n(8729)
var o=n(7549)
const i="sites"
const a="a range of numbers of sites, such as 6000-7000, or one number"
const u=s.g1P(s.YjP(),(0,o.LF)(s.KCZ([s.Whr({error:a}).check(r.qm(0,{error:a})),(0,o.Qq)(a,r.Fk(/^\d{1,9}(?:-\d{1,9})?$/))],{error:a}),(e,t)=>{const[n=0,s=n]=String(e).split("-").map(Number)
return n<=s?{min:n,max:s}:t(`${a}, the smaller one first`)}),{error:"a mapping of `sites` and names of cohorts to ranges"}).check(s.q0y("How many sites there may be: `sites` in all, or of a cohort by its name. Another size is an error."))}),5817:((e,t,n)=>{n.d(t,{Wj:()=>toMilliseconds,d_:()=>o,ft:()=>u,md:()=>i,tX:()=>a})
const s=36e5
const r={s:1e3,m:6e4,h:s,d:24*s,w:168*s}
const o=24*s
const i=toMilliseconds("1h")
const a=4*s
const u=/^\d{1,6}(?:s|m|h|d|w)$/
function toMilliseconds(e){return Number.parseInt(e,10)*(r[e.slice(-1)]??Number.NaN)}}),1231:((e,t,n)=>{n.d(t,{rZ:()=>inventoryPaths,xc:()=>inventoryScripts,rP:()=>printSource,KQ:()=>toInventory})
var s=n(5817)
function toItemsMapping(e,t){return{items:e===void 0?[]:[...e.matchAll(/"([^"]+)"|(\w+)/g)].map(([,e,t])=>String(e??t)),site:{id:t.id,name:t.name??null,status:t.status??null,cohorts:t.cohorts??null,attributes:Object.entries(t.attributes??{}),labels:t.labels??null,deployed:t.deployed??null}}}function toField(e){if(e==="none")return null
return typeof e==="string"?{kind:"expression",expression:e}:{kind:"header",header:e.header}}function toAsOf(e){if(typeof e==="string")return{kind:"expression",expression:e}
return"newest"in e?{kind:"newest",expression:e.newest}:{kind:"header",header:e.header}}function toNextPage(e){if(e==="none")return{kind:"none"}
if(typeof e==="string")return{kind:"expression",expression:e}
if("link"in e)return{kind:"link",relation:e.link}
if("cursor"in e)return{kind:"cursor",parameter:e.cursor,expression:e.from}
return"offset"in e?{kind:"offset",offset:e.offset,limit:e.limit}:{kind:"page",parameter:e.page}}function toCredentials(e){if(typeof e==="string")return{kind:e}
if("header"in e)return{kind:"header",header:e.header}
return"scheme"in e?{kind:"scheme",scheme:e.scheme}:{kind:"oidc",audience:e.oidc}}function toInventory(e){return{...toSource(e,{kind:"bearer"}),confirm:(e.confirm??[]).map(toConfirmation)}}function toConfirmation(e){return{source:toSource(e,{kind:"none"}),expect:e.expect}}function toSource(e,t){const n=e["max-age"]===void 0?null:(0,s.Wj)(e["max-age"])
const r={bounds:new Map(Object.entries(e.bounds??{})),timeout:e.timeout===void 0?0:(0,s.Wj)(e.timeout)}
switch(e.provider){case"http":return{provider:"http",url:e.url,auth:e.auth===void 0?t:toCredentials(e.auth),query:Object.entries(e.query??{}),mapping:toListMapping(e),maxAge:n??s.d_,...r}
case"file":{const{path:t,branch:s,"pushed-by":o}=e
const i={name:s,pushedBy:o}
return{provider:"file",path:t,branch:isWhole(i)?i:null,mapping:toMapping(e),maxAge:n,...r}}case"step":return{provider:"step",format:e.format,mapping:toMapping(e),asOf:e["as-of"]??null,scripts:e.scripts??[],maxAge:n??s.d_,...r}
case"postgres":return{provider:"postgres",url:e.url,table:e.table,asOf:e["as-of"]??null,snapshot:e.snapshot===void 0,maxAge:n??s.d_,...r}}}function toMapping({items:e,site:t}){return t===void 0?null:toItemsMapping(e,t)}function toListMapping(e){const{site:t,items:n,next:s,total:r,"as-of":o,snapshot:i}=e
const a={site:t,next:s,total:r,asOf:o,snapshot:i}
if(!isWhole(a))return null
return{...toItemsMapping(n,a.site),next:toNextPage(a.next),total:toField(a.total),asOf:toAsOf(a.asOf),snapshot:toField(a.snapshot)}}function isWhole(e){return!Object.values(e).includes(void 0)}function printSource(e){switch(e.provider){case"http":return e.url
case"file":return e.path
case"step":return"the inventory-file of the job"
case"postgres":return`${e.url} ${e.table}`}}function inventoryPaths(e){return sourcesOf(e).flatMap(e=>e.provider==="file"&&e.branch===null?[e.path]:[])}function inventoryScripts(e){return sourcesOf(e).flatMap(e=>e.provider==="step"?e.scripts:[])}function sourcesOf({confirm:e,...t}){return[t,...e.map(({source:e})=>e)]}}),3282:((e,t,n)=>{n.d(t,{O:()=>parsePolicy,H:()=>validPolicy})
var s=n(2745)
var r=n(5569)
var o=n(1231)
var i=n(5817)
var a=n(5312)
var u=n(9625)
var c=n(8729)
var l=n(2417)
var d=n(3089)
var h=n(2025)
var f=n(5683)
var m=n(9621)
var p=n(2258)
var v=n(7549)
const g='days and a time from the midnight of each day: "-1d 12:00"'
const y='two days of the week with their times, the second later: "Fri 15:00 - Mon 07:00"'
const k='two days with their times, the second later: "2026-12-18 17:00 - 2027-01-04 07:00"'
const w='the path of a file of this repository with one day a line: ".github/freezes/england.txt"'
const b=times(g,e=>{const t=/^([+-]?\d{1,2})d\s+(\d\d:\d\d)$/.exec(e)
if(t===null)return null
const[n,s]=[Number(t[1]),(0,m.pe)(String(t[2]))]
return s===null||Math.abs(n)>f.DV?null:{days:n,minute:s}})
const $=times(y,e=>{const t=/^(\w{3})\s+(\d\d:\d\d)\s*-\s*(\w{3})\s+(\d\d:\d\d)$/.exec(e)
if(t===null)return null
const[n,s]=[weekTime(t[1],t[2]),weekTime(t[3],t[4])]
if(n===null||s===null)return null
return n.weekday===s.weekday&&n.minute===s.minute?null:{from:n,to:s}})
const O=times(k,e=>{const t=/^(\S+)\s+(\d\d:\d\d)\s+-\s+(\S+)\s+(\d\d:\d\d)$/.exec(e)
if(t===null)return null
const[n,s]=[wallTime(t[1],t[2]),wallTime(t[3],t[4])]
return n===null||s===null||!isBefore(n,s)?null:{from:n,to:s}})
function times(e,t){return(0,v.LF)((0,v.Qq)(e),(n,s)=>t(n)??s(e))}function weekTime(e,t){const n=m.w4.findIndex(t=>t===e)
const s=(0,m.pe)(String(t))
return n<0||s===null?null:{weekday:n,minute:s}}function wallTime(e,t){const[n,s]=[(0,m.Iq)(String(e)),(0,m.pe)(String(t))]
return n===null||s===null?null:{day:n,minute:s}}function isBefore(e,t){return e.day<t.day||e.day===t.day&&e.minute<t.minute}const x=(0,v.LF)((0,v.pq)({name:(0,v.Bq)("a name",l.q0y("What the freeze is called in reports.")),zone:(0,v.Qq)("a time zone, as Europe/London",l.YPB(p.DS),l.q0y("The IANA time zone of its times: `Europe/London`.")),cohorts:(0,v.lq)((0,v.p_)((0,v.Qq)("the name of a cohort"),"at least one cohort"),"The cohorts that it is for. Default: all."),dates:(0,v.lq)((0,v.Qq)(w,c.Fk(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.txt$/)),"A file of the default branch with one day a line, and at the end `until <day>`: what is frozen around each day."),from:(0,v.lq)(b,"When it begins, from the midnight of each day of the file. Default: `0d 00:00`."),to:(0,v.lq)(b,"When it ends, from the midnight of each day of the file. Default: `+1d 00:00`."),weekly:(0,v.lq)($,"A time of every week: `Fri 15:00 - Mon 07:00`."),once:(0,v.lq)(O,"One time: `2026-12-18 17:00 - 2027-01-04 07:00`.")}),(e,t)=>{const{dates:n,weekly:s,once:r,from:o,to:i,name:a,zone:u,cohorts:c}=e
const[l,d]=[o??S,i??A]
const h=[...n===void 0?[]:[{kind:"dates",path:n,from:l,to:d}],...s===void 0?[]:[{kind:"weekly",...s}],...r===void 0?[]:[{kind:"once",...r}]]
const[f,...m]=h
if(n===void 0&&(o!==void 0||i!==void 0))t("`from` and `to` only with `dates`")
if(n!==void 0&&l.days*1440+l.minute>=d.days*1440+d.minute)t("a time after `from`",["to"])
if(f!==void 0&&m.length===0)return{name:a,zone:u,cohorts:c??null,when:f}
return t("one of the keys dates, weekly and once")})
const S={days:0,minute:0}
const A={days:1,minute:0}
const q=l.YOg(x,{error:"a list of freezes"})
var P=n(6028)
const C=["abs","avg","ceil","contains","ends_with","floor","join","keys","length","map","max","max_by","merge","min","min_by","not_null","reverse","sort","sort_by","starts_with","sum","to_array","to_number","to_string","type","values"]
function expressionProblem(e){let t
try{t=P.compile(e)
P.compile(`[*].[(${e})]`)}catch(e){return e instanceof Error?e.message:"unreadable"}const n=functionsOf(t).find(e=>!C.includes(e))
return n===void 0?null:`there is no function ${n}`}function functionsOf(e){if(!(e instanceof Object))return[]
const t="type"in e&&e.type==="Function"&&"name"in e?[String(e.name)]:[]
return[...t,...Object.values(e).flatMap(functionsOf)]}const I="a JMESPath expression"
const j=(0,v.Bq)(I)
const M=j.check(l.zni((e,t)=>checkExpression(e,t)))
function checkExpression(e,t,n=[]){const s=e.trim()===""?null:expressionProblem(e)
if(s!==null)(0,v.NC)(t,n,`${I}; ${s}`)}function checkForm(e,t){if(typeof e==="string"){checkExpression(e,t)
return}for(const n of["from","newest"]){const s=e[n]
if(s!==void 0)checkExpression(s,t,[n])}}const z=String.raw`(?:[A-Za-z_]\w*|"[^"\\]+")`
const N=new RegExp(String.raw`^(?:@|${z}(?:\.${z})*)$`)
const T=(0,v.Bq)("the name of a parameter of the query")
const R=/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/
const _=(0,v.Qq)("the name of a header",c.Fk(R))
const E="an expression, or { header: … }, or none"
const L=(0,v.Qq)("a path of plain keys, such as results or data.items, or @ for the answer itself: nothing here may filter",c.Fk(N),l.q0y("Path of the array of sites: plain keys, or `@`. Default: `@`, the answer itself is the array."))
const F=l.KCZ([j,(0,v.pq)({link:(0,v.Bq)("the relation of a link, such as next")}),(0,v.pq)({cursor:T,from:j}),(0,v.pq)({offset:T,limit:T}),(0,v.pq)({page:T})],{error:"an expression, { link: next }, { cursor, from }, { offset, limit }, { page }, or none"}).check(l.zni(checkForm),l.q0y("How the next page is found: an expression that gives its address or cursor, { link: next } of the `Link` header, { cursor: parameter, from: expression }, { offset: parameter, limit: parameter }, { page: parameter }, or none."))
const B=l.KCZ([j,(0,v.pq)({header:_})],{error:E}).check(l.zni(checkForm),l.q0y("The number of all sites: an expression, { header: X-Total-Count }, or none (then with `bounds`)."))
const D=l.KCZ([j,(0,v.pq)({header:_}),(0,v.pq)({newest:j})],{error:"an expression, { header: Date }, or { newest: an expression on an item }"}).check(l.zni(checkForm),l.q0y("When the answer was true: an expression, { header: Date }, or { newest: expression on an item }."))
const W=l.KCZ([j,(0,v.pq)({header:_})],{error:E}).check(l.zni(checkForm),l.q0y("What names the state of the list: an expression, { header: ETag }, or none (then with `bounds`)."))
const Y=(0,v.pq)({id:M.check(l.q0y("The stable, unique id.")),name:(0,v.lq)(M,"The name that reports show."),status:(0,v.lq)(M,"The status. Default: unknown."),cohorts:(0,v.lq)(M,"A list of names: for cohorts without `select`."),attributes:(0,v.lq)(l.g1P((0,v.Bq)("the name of an attribute"),M,{error:"a mapping of attribute names to expressions"}),"Attributes by name, one expression each."),labels:(0,v.lq)(M,"A whole mapping of names to values, each of which becomes an attribute."),deployed:(0,v.lq)(M,"The full id of the commit that the site has now; anything else is unknown.")}).check(l.q0y("What a site is made of: one JMESPath expression a field, evaluated on one item of the list."))
const U=l.g1P(T,(0,v.Qq)("text, in quotes if it is a number"),{error:"a mapping of parameters to texts"}).check(l.q0y("Parameters of the query, sent as they stand."))
const Q=l.KCZ([l.k5n(["bearer","basic"]),(0,v.pq)({header:_}),(0,v.pq)({scheme:(0,v.Qq)("the name of a scheme, such as Token",c.Fk(R))}),(0,v.pq)({oidc:(0,v.Bq)("the audience of the identity token")})],{error:"bearer, basic, { header: X-Api-Key }, { scheme: Token } or { oidc: audience }"}).check(l.q0y("How the `inventory-token` is sent: bearer (the default), basic (user:password), { header: X-Api-Key }, { scheme: Token }; or { oidc: audience }: the identity token of the workflow instead."))
const H=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/
const G=/^(?![/.-])(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|[/.]$)).{1,200}$/
const Z=/^(?![Gg][Ii][Tt][Hh][Uu][Bb]-[Aa][Cc][Tt][Ii][Oo][Nn][Ss]\[bot\]$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const K=(0,v.p0)("1s","520w")
const V=(0,v.p0)("0s","1h")
const J=(0,v.lq)(V,"Added to the two minutes that a judgement may take; at most 1h.")
const X="an https address without user, query or fragment (plain http only to a loopback address)"
const ee=["items","next","total","as-of","snapshot","query"]
const te={next:"how the next page is found, or none",total:"where the number of all sites stands, or none","as-of":"where the time stands at which the answer was true",snapshot:"where the name of the state stands, or none"}
const ne={provider:l.euz("http").check(l.q0y("An API that answers with the sites.")),url:(0,v.Qq)(X,l.YPB(isInventoryUrl),l.q0y("The base of an inventory API of our own shape (`/sites` and `/cohorts` are asked below it), or, with `site`, the address of the list itself. Plain http only to a loopback address.")),auth:l.lqM(Q),query:l.lqM(U),items:l.lqM(L),next:l.lqM(F),total:l.lqM(B),"as-of":l.lqM(D),snapshot:l.lqM(W),site:l.lqM(Y),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older snapshot is stale. Default: 24h."),timeout:J}
const se={provider:l.euz("file").check(l.q0y("A file of this repository that lists the sites.")),path:(0,v.Qq)("a path inside the repository that ends in .csv, .json, .ndjson or .jsonl",c.Fk(H),l.q0y("A CSV, JSON or NDJSON list of sites on the default branch, or on `branch`.")),branch:(0,v.lq)((0,v.Qq)("the name of a branch",c.Fk(G)),"The branch that the file is read from, with `pushed-by`. Default: the default branch."),"pushed-by":(0,v.lq)((0,v.Qq)("the login of the one account that writes the branch; not `github-actions[bot]`, which every workflow of the repository is",c.Fk(Z)),"The only account that may have pushed to `branch` since it was created."),items:l.lqM(L),site:l.lqM(Y),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older last change of the file is stale. Default: no limit."),timeout:J}
const re='a glob, such as "scripts/estate/**"'
const oe={provider:l.euz("step").check(l.q0y("A file that an earlier step of the same job wrote: the input `inventory-file`.")),format:l.k5n(["json","ndjson","csv"],{error:"json, ndjson or csv"}).check(l.q0y("How the file is written.")),items:l.lqM(L),site:l.lqM(Y),"as-of":(0,v.lq)(M,"When the file was true: an expression on a JSON file. Default: when it was written."),scripts:(0,v.lq)(l.YOg((0,v.Bq)(re,l.zni((e,t)=>{const n=e===""?void 0:(0,d.AI)(e)
if(n!==void 0)t.addIssue(`${re}; ${n}`)})),{error:"a list of globs"}),"What of this repository writes the file: changing it needs a policy owner."),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older file is stale. Default: 24h."),timeout:J}
const ie="the name of a table or view, with its schema or without: estate.sites"
const ae="the address of a database without a password, such as postgres://reader@inventory.example.org/estate (the password is the inventory-token)"
const ue={provider:l.euz("postgres").check(l.q0y("A table or view of a PostgreSQL database, which does the counting.")),url:(0,v.Qq)(ae,l.YPB(isDatabaseUrl),l.q0y("The database and the role: postgres://reader@host/database. The password is the `inventory-token`.")),table:(0,v.Qq)(ie,c.Fk(/^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/),l.q0y("A table or view with the column id; name, status and cohorts; every other column is an attribute.")),"as-of":(0,v.lq)((0,v.Qq)("the name of a column",c.Fk(/^[A-Za-z_]\w{0,62}$/)),"A column of timestamp with time zone: its newest value. Default: the time of the transaction."),snapshot:(0,v.lq)(l.euz("none",{error:"none"}),"none, with `bounds`: the rows are of several databases, which have no moment in common."),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older snapshot is stale. Default: 24h."),timeout:J}
const ce="a `site` as well, which says what a site is made of"
function checkTogether(e,t){const issue=(e,n)=>(0,v.NC)(t,[e],n)
const{provider:n,path:s,format:r,items:o,site:i,branch:a,"pushed-by":u,"as-of":c}=e
switch(n){case"http":if(i===void 0){for(const t of ee)if(e[t]!==void 0)issue(t,ce)
return}for(const[t,n]of Object.entries(te))if(e[t]===void 0)issue(t,n)
if(isUnbounded(e,["total","snapshot"]))issue("bounds",boundsFor("the list has no total or no snapshot"))
return
case"file":if(o!==void 0&&i===void 0)issue("items",ce)
if(i!==void 0&&!String(s).endsWith(".json"))issue("site","a `path` that ends in .json as well")
if(a!==void 0&&u===void 0)issue("branch","a `pushed-by` as well: who alone may push to it")
if(a===void 0&&u!==void 0)issue("pushed-by","a `branch` as well: the one that it pushes to")
return
case"step":if(o!==void 0&&i===void 0)issue("items",ce)
if(o!==void 0&&r==="ndjson")issue("items","none with `format: ndjson`: each line is an item")
if(i!==void 0&&r==="csv")issue("site","a `format` of json or ndjson as well")
if(c!==void 0&&r!=="json")issue("as-of","a `format` of json as well")
return
case"postgres":if(isUnbounded(e,["snapshot"]))issue("bounds",boundsFor("the rows are not of one moment"))}}function isUnbounded(e,t){const n=e["bounds"]
return t.some(t=>e[t]==="none")&&!(n instanceof Object&&"sites"in n)}function boundsFor(e){return`a range for \`sites\`, because ${e}: bounds: { sites: 6000-7000 }`}const sources=e=>l.gMt("provider",[(0,v.pq)({...ne,...e}),(0,v.pq)({...se,...e}),(0,v.pq)({...oe,...e}),(0,v.pq)({...ue,...e})],{error:"http, file, step or postgres"}).check(l.zni(checkTogether))
const le=(0,v.p_)((0,v.Bq)("a site status"),"at least one site status").check(l.q0y("Statuses that a targeted site may have there."))
const de=(0,v.lq)(l.YOg(sources({expect:le}),{error:"a list of further sources"}),"Further sources: every targeted site must be in each, with a status of its `expect`.")
const he=sources({confirm:de})
function isInventoryUrl(e){if(!URL.canParse(e))return false
const t=new URL(e)
if(t.username!==""||t.password!==""||t.search!==""||t.hash!=="")return false
return t.protocol==="https:"||t.protocol==="http:"&&isLoopback(t.hostname)}function isDatabaseUrl(e){if(!URL.canParse(e))return false
const t=new URL(e)
return t.protocol==="postgres:"&&t.username!==""&&t.password===""&&/^\/[^/]+$/.test(t.pathname)&&t.search===""&&t.hash===""}function isLoopback(e){return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}const fe=200
const me=3
const pe=5
function isSafePattern(e){if(e.length>fe||/\\[1-9k]/.test(e)||compiled(e)===null)return false
const t=e.replaceAll(/\\[^]/g,"x").replaceAll(/\[[^\]]*\]/g,"x")
const n=[...t.matchAll(/\(/g)]
const s=[...t.matchAll(/[*+]|(?<!\()\?|\{\d+,\d*\}/g)]
return!/\)[*+?{]|\(\?(?!:)/.test(t)&&n.length<=pe&&s.length<=me}function compiled(e){try{return new RegExp(`^(?:${e})$`,"u")}catch{return null}}const ve=15368
const ge='the name of a wave: letters, digits, ".", "_" and "-"'
function waveSchema(e,t){return(0,v.pq)({name:(0,v.Bq)(ge,c.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,{error:ge}),l.q0y("What the wave is called in reports.")),select:e.check(l.q0y("Label selector: the active sites of the cohort that it matches and no earlier wave does.")),environments:(0,v.p_)(t,"at least one GitHub environment").check(l.q0y("GitHub environments that deploy to this wave.")),bake:(0,v.lq)((0,v.p0)("0s","26w"),"How long a change must have been there before the next wave gets it. Default: 0s."),healthy:(0,v.lq)((0,v.pq)({check:(0,v.Bq)("the name of a check run",l.q0y("The name of the check run.")),app:l.Whr({error:"the id of an app"}).check(c.qm(1,{error:"the id of an app"}),l.YPB(e=>e!==ve,{error:"the id of an app that is not GitHub Actions"}),l.q0y("The id of the app that makes it; not GitHub Actions."))}),"A check run that must be green on the commit that is deployed there, newer than the deployment.")})}const ye=/^(?!(?:all|policy)$)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/
const ke='a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)'
const we=/^(?:@?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})|@[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100})$/
const be=/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const $e=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const Oe=/^[^/\s][^/]*\.ya?ml\/.+$/
const xe=(0,v.p0)("1s","4w")
const Se=(0,v.Qq)('a login (alice) or a team with its organization ("@acme/team")',c.Fk(we))
const Ae='a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group'
const qe='a glob, such as "deploy/**"'
const Pe=(0,v.Bq)(qe,l.zni((e,t)=>{const n=e===""?void 0:(0,d.AI)(e)
if(n!==void 0)t.addIssue(`${qe}; one ${n}`)}))
const Ce=l.YOg(Pe,{error:"a list of globs"})
const count=e=>l.Whr({error:`a whole number of at least ${e}`}).check(c.qm(e))
const Ie=(0,v.LF)((0,v.Qq)(h.mx),(e,t)=>{const n=(0,h.Pl)(e)
return n.ok?n.value:t(`${h.mx}; ${n.error}`)})
const je=(0,v.Bq)("the name of a GitHub environment")
const Me=l.KCZ([je,(0,v.pq)({name:je.check(l.q0y("The name of the environment.")),job:(0,v.lq)((0,v.Qq)('a workflow file and a job name: "deploy.yml/deploy (rp)"',c.Fk(Oe)),'The one job that deploys to it: "deploy.yml/deploy (rp)".'),baseline:(0,v.lq)((0,v.Qq)("a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only",c.Fk($e)),"A commit up to which the owners answer for everything that is deployed there."),within:(0,v.lq)(xe,"How long after a deployment `verify` waits for sites that do not have it yet. Default: 1h.")})],{error:"the name of a GitHub environment, or { name, job, baseline, within }"})
const ze=(0,v.pq)({dimension:(0,v.lq)((0,v.Bq)("the name of a dimension"),"Cohorts of one dimension exclude each other. Default: one dimension for all that name none."),select:(0,v.lq)(Ie,"Label selector of its members. Default: the membership that the inventory itself states."),owners:(0,v.p_)(Se,"at least one login or team").check(l.q0y("Who may approve for this cohort.")),paths:(0,v.lq)(Ce,"Changed paths that reach only this cohort (and others that claim them too)."),environments:(0,v.lq)(l.YOg(Me,{error:"a list of GitHub environments"}),"GitHub environments that deploy to this cohort. Cohorts that share one each name their own `job`."),waves:(0,v.lq)(l.YOg(waveSchema(Ie,Me),{error:"a list of waves"}),"Parts of the cohort that get a change before the rest of it, in this order."),formerly:(0,v.lq)(l.YOg((0,v.Qq)(ke,c.Fk(ye)),{error:"a list of former names of this cohort"}),"Names that this cohort had: old manifests and declarations with them mean this cohort."),limits:(0,v.lq)(count(1),"Sites of this cohort in one deployment. Default: the `limits` of the policy.")})
const Ne=(0,v.pq)({version:l.euz(1,{error:"1"}).check(l.q0y("The version of this format.")),inventory:he.check(l.q0y("Where the list of sites comes from.")),cohorts:l.g1P(l.YjP().check(c.Fk(ye,{error:ke})),ze,{error:"a mapping of cohort names to cohorts"}).check(l.YPB(e=>Object.keys(e).length>0,{error:"at least one cohort"}),l.q0y("The cohorts, by name.")),releases:(0,v.lq)((0,v.pq)({branches:(0,v.lq)((0,v.p_)(Pe,"at least one branch"),"Branches whose pull requests are releases. Default: the default branch."),ignore:(0,v.lq)(Ce,"Paths that make no release."),guarded:(0,v.lq)(Ce,"Paths that decide where things go, in addition to .github/: changing them needs a policy owner."),manifests:(0,v.lq)(Ce,"Release manifests. Default: [deploy/releases/*.yml]."),change:(0,v.lq)((0,v.Bq)(Ae,l.YPB(isSafePattern,{error:Ae})),"Pattern of the change number that every declaration must have. Default: none is asked for."),statuses:(0,v.lq)((0,v.p_)((0,v.Bq)("a site status"),"at least one site status"),"Statuses of sites that a release may reach. Default: [active]."),"unsigned-merges":(0,v.lq)(l.k5n(["allow","deny"],{error:"allow or deny"}),"Merge commits that GitHub did not make. Default: deny."),deployed:(0,v.lq)(l.k5n(["environment","sites"],{error:"environment or sites"}),"Who tells what is deployed: the environment (the default), or sites, by the field `deployed` of the inventory.")}),"What makes a release."),approvals:(0,v.lq)((0,v.pq)({"within-cohort":(0,v.lq)(count(0),"Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed."),"cross-cohort":(0,v.lq)(count(2),"Approvals, by different people, for a release across cohorts. Default: 2, and at least 2."),policy:(0,v.lq)(count(0),"Approvals of policy owners for a change of the policy or of what is guarded. Default: 1; 0 is allowed."),"trusted-bots":(0,v.lq)(l.YOg((0,v.Qq)("the login of a bot (dependabot)",c.Fk(be)),{error:"a list of logins of bots"}),"Bots whose signed commits need no additional approval. Default: none.")}),"How many people must approve."),freezes:(0,v.lq)(q,"Times in which nothing is deployed, all of a time zone."),limits:(0,v.lq)(count(1),"Sites in one deployment. Default: no limit."),emergency:(0,v.lq)((0,v.pq)({approvers:(0,v.p_)(Se,"at least one login or team").check(l.q0y("Who may let a deployment through freezes, bake time and limits.")),approvals:(0,v.lq)(count(2),"How many different people it takes. Default: 2, and at least 2."),valid:(0,v.lq)((0,v.p0)("5m","24h"),"How long such an approval counts. Default: 4h.")}),"The way through what only time or number holds back. Default: there is none."),"policy-owners":(0,v.lq)(l.YOg(Se,{error:"a list of logins and teams"}),"Who may approve a change of this policy. Default: the administrators of the repository.")})
function inconsistencies(e,t,n){return[lostNames,sharedEnvironments,repeatedFormerNames,unknownBounds,repeatedWaves,unknownFreezeCohorts].flatMap(r=>r(t,e).slice(0,u.aZ).map(({path:e,key:t,found:r,allowed:o,known:i})=>(0,s.CC)(n.at(e,t),r,o,i)))}function lostNames(e){return e.filter(e=>e==="__proto__").map(e=>({path:["cohorts"],key:e,found:e,allowed:ke}))}function sharedEnvironments(e,t){const n=e.flatMap(e=>{const n=["cohorts",e]
const s=itemsAt(t,[...n,"waves"]).map((e,t)=>[...n,"waves",t,"environments"])
return[[...n,"environments"],...s].flatMap(n=>itemsAt(t,n).map((t,s)=>({cohort:e,path:[...n,s],name:textAt(t)||textAt(t,["name"]),job:textAt(t,["job"])})))})
const s=n.filter(({name:e})=>e!=="")
return[...Map.groupBy(s,({name:e})=>e.toLowerCase()).values()].flatMap(e=>e.flatMap((t,n)=>sharingMistake(t,e.slice(0,n))))}function sharingMistake({cohort:e,path:t,name:n,job:s},r){const[o]=r
if(o===void 0)return[]
if(r.some(t=>t.cohort===e))return[{path:t,found:n,allowed:`an environment that ${e} does not name above; names compare without case`}]
const i=r.find(e=>e.job!==""&&e.job===s)
if(i===void 0&&[...r,{job:s}].every(e=>e.job!==""))return[]
const a=`an environment of its own, or, as ${(i??o).cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`
return[{path:t,found:n,allowed:a}]}function repeatedFormerNames(e,t){const n=new Map
return e.flatMap(s=>{const r=["cohorts",s,"formerly"]
return itemsAt(t,r).flatMap((t,o)=>{const i=textAt(t)
const a=e.includes(i)?i:n.get(i)
n.set(i,a??s)
if(a===void 0||i==="")return[]
const u=a===i?"a name that no cohort has now":`a name that is not a former name of ${a} too`
return[{path:[...r,o],found:i,allowed:u}]})})}function unknownBounds(e,t){const unknown=(e,n)=>keysAt(t,e).filter(e=>!n.includes(e)).map(t=>({path:e,key:t,found:t,allowed:`one of ${n.join(", ")}`,known:n}))
return[...unknown(["inventory","bounds"],[a.V,...e]),...itemsAt(t,["inventory","confirm"]).flatMap((e,t)=>unknown(["inventory","confirm",t,"bounds"],[a.V]))]}function repeatedWaves(e,t){return e.flatMap(e=>{const n=["cohorts",e,"waves"]
const s=itemsAt(t,n).map(e=>textAt(e,["name"]))
return s.flatMap((e,t)=>e===""||s.indexOf(e)===t?[]:[{path:[...n,t,"name"],found:e,allowed:"a name that no wave above it has"}])})}function unknownFreezeCohorts(e,t){return itemsAt(t,["freezes"]).flatMap((t,n)=>itemsAt(t,["cohorts"]).flatMap((t,s)=>{const r=textAt(t)
if(r===""||e.includes(r))return[]
const o=["freezes",n,"cohorts",s]
return[{path:o,found:r,allowed:"a cohort of this policy",known:e}]}))}function itemsAt(e,t){const n=(0,u.fK)(e,t)
return Array.isArray(n)?n:[]}function keysAt(e,t){const n=(0,u.fK)(e,t)
return n instanceof Object&&!Array.isArray(n)?Object.keys(n):[]}function textAt(e,t=[]){const n=(0,u.fK)(e,t)
return typeof n==="string"?n:""}var Te=n(6699)
const Re=131072
function parsePolicy(e,t){const n=(new TextEncoder).encode(e).length
if(n>Re)return(0,r.f)([(0,s.CC)(t,`${Math.ceil(n/1024)} KB`,`a policy of at most ${Re/1024} KB`)])
const o=(0,Te.h)(e,t,"core","YAML")
if(!o.ok)return o
const{value:i,places:a}=o.value
const c=o.value.keysAt(["cohorts"])
const l=Ne.safeParse(i)
const d=[...l.success?[]:(0,u.GW)(l.error.issues,i,a),...inconsistencies(i,c,a)]
return l.success&&d.length===0?(0,r.ok)(toPolicy(l.data,c)):(0,r.f)(d)}function validPolicy(e,t){const n=e===null?null:parsePolicy(e,t)
return n?.ok===true?n.value:null}function toPolicy(e,t){const{releases:n={},approvals:s={}}=e
return{inventory:(0,o.KQ)(e.inventory),cohorts:new Map(Object.entries(e.cohorts).toSorted(([e],[n])=>t.indexOf(e)-t.indexOf(n)).map(([e,t])=>[e,toCohort(e,t)])),releases:{branches:n.branches??null,ignore:n.ignore??[],guarded:n.guarded??[],manifests:n.manifests??["deploy/releases/*.yml"],change:n.change??null,statuses:n.statuses??["active"],unsignedMerges:n["unsigned-merges"]??"deny",deployed:n.deployed??"environment"},approvals:{within:s["within-cohort"]??1,cross:s["cross-cohort"]??2,policy:s.policy??1,trustedBots:(s["trusted-bots"]??[]).map(e=>e.replace("[bot]",""))},freezes:e.freezes??[],limit:e.limits??null,emergency:e.emergency===void 0?null:{approvers:e.emergency.approvers.map(toOwner),approvals:e.emergency.approvals??2,valid:e.emergency.valid===void 0?i.tX:(0,i.Wj)(e.emergency.valid)},policyOwners:(e["policy-owners"]??[]).map(toOwner)}}function toCohort(e,t){return{name:e,dimension:t.dimension??"default",select:t.select??null,owners:t.owners.map(toOwner),paths:t.paths??[],environments:(t.environments??[]).map(toEnvironment),waves:(t.waves??[]).map(({name:e,select:t,environments:n,bake:s,healthy:r})=>({name:e,select:t,environments:n.map(toEnvironment),bake:s===void 0?0:(0,i.Wj)(s),healthy:r??null})),formerly:t.formerly??[],limit:t.limits??null}}function toEnvironment(e){if(typeof e==="string")return{name:e,job:null,baseline:null,within:i.md}
const{name:t,job:n,baseline:s,within:r}=e
return{name:t,job:n??null,baseline:s??null,within:r===void 0?i.md:(0,i.Wj)(r)}}function toOwner(e){const t=e.replace("@","")
const n=t.indexOf("/")
return t.includes("/")?{kind:"team",organization:t.slice(0,n),team:t.slice(n+1)}:{kind:"user",login:t}}}),9625:((e,t,n)=>{n.d(t,{GW:()=>problemsOf,N4:()=>Places,aZ:()=>o,fK:()=>valueAt})
var s=n(600)
var r=n(2745)
class Places{#H
#G
#N
constructor(e,t,n){this.#H=e
this.#G=t
this.#N=n}at(e,t){const n=printPath(t===void 0?e:[...e,t])
return`${this.#H}${this.#Z(e,t)}${n===""?"":` ${n}`}`}#Z(e,t){for(let n=e.length;n>=0;n-=1){const r=this.#G.getIn(e.slice(0,n),true)
const o=(0,s.Ll)(r)?offset(r,n===e.length?t:void 0):void 0
if(o===void 0)continue
const{line:i,col:a}=this.#N.linePos(o)
return`:${i}:${a}`}return""}}function offset(e,t){const n=(0,s.jh)(e)?e.items.find(e=>(0,s.jn)(e.key)&&String(e.key.value)===t)?.key:void 0
return((0,s.jn)(n)?n:e).range?.[0]}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t===0?"":"."}${(0,r.ml)(String(e),100)}`).join("")}const o=100
function problemsOf(e,t,n,s=[]){const r=[]
for(const i of e){if(r.length>=o)break
r.push(...problemsOfOne(i,t,n,[...s,...i.path]))}return r.slice(0,o)}function problemsOfOne(e,t,n,s){const i=printValue(valueAt(t,s))
switch(e.code){case"unrecognized_keys":return e.keys.slice(0,o).map(t=>(0,r.CC)(n.at(s,t),t,e.message,words(e.message)))
case"invalid_union":{const[o,...a]=e.errors.filter(e=>e.every(e=>e.path.length>0||e.code==="unrecognized_keys"))
return o===void 0||a.length>0?[(0,r.CC)(n.at(s),i,e.message,words(e.message))]:problemsOf(o,t,n,s)}case"invalid_key":return e.issues.map(e=>(0,r.CC)(n.at(s.slice(0,-1),String(s.at(-1))),String(s.at(-1)),e.message))
case"invalid_type":case"invalid_value":return[(0,r.CC)(n.at(s),quoted(valueAt(t,s))??i,e.message,words(e.message))]
default:return[(0,r.CC)(n.at(s),i,e.message,words(e.message))]}}function words(e){const[,t=null]=/^one of the keys (.+)$/.exec(e)??[]
if(t!==null)return t.split(", ")
return/^[a-z]+(?:, [a-z]+)* or [a-z]+$/.test(e)?e.split(/, | or /):[]}function valueAt(e,t){let n=e
for(const e of t){if(typeof n!=="object"||n===null||!Object.hasOwn(n,e))return
n=Reflect.get(n,e)}return n}function quoted(e){return typeof e==="string"&&/^[+-]?\d[\d.]*$/.test(e)?`"${e}" in quotes, which is a text`:null}function printValue(e){if(e===void 0||e===null)return"nothing"
if(e==="")return"an empty text"
return typeof e==="string"?e:typeof e==="number"?String(e):JSON.stringify(e)}}),7549:((e,t,n)=>{n.d(t,{Bq:()=>filled,LF:()=>read,NC:()=>issueAt,Qq:()=>text,lq:()=>optional,p0:()=>duration,p_:()=>list,pq:()=>mapping})
var s=n(2417)
var r=n(8729)
var o=n(9110)
var i=n(4214)
var a=n(5817)
const text=(e,...t)=>s.YjP({error:e}).check(t=>{if(t.value.isWellFormed())return
const n=`${e}, without unpaired surrogates`
t.issues.push({code:"custom",message:n,input:t.value,continue:true})},...t)
const mapping=e=>{const t=`of the keys ${Object.keys(e).join(", ")}`
return s.rej(e,{error:({code:e})=>e==="unrecognized_keys"?`one ${t}`:`a mapping with some ${t}`})}
const filled=(e,...t)=>text(e,r.Fk(/\S/),...t)
const list=(e,t)=>s.YOg(e,{error:`a list of ${t}`}).check(r.m9(1))
const optional=(e,t)=>{const n=s.lqM(e)
o.fd.add(n,{description:t})
return n}
const read=(e,t)=>s.FsL(e,s.pdi((e,n)=>t(e,(t,s=[])=>{n.issues.push({code:"custom",message:t,path:[...s],input:e})
return i.tm})))
function issueAt(e,t,n){e.addIssue({code:"custom",path:[...t],message:n})}const u="a number and a unit: 30s, 5m, 24h, 7d or 2w"
const duration=(e,t)=>text(u).check(r.Fk(a.ft,{error:u,abort:true}),s.YPB(n=>(0,a.Wj)(n)>=(0,a.Wj)(e)&&(0,a.Wj)(n)<=(0,a.Wj)(t),{error:`${u}; from ${e} to ${t}`}))}),6699:((e,t,n)=>{n.d(t,{h:()=>parseYaml})
var s=n(600)
var r=n(2745)
var o=n(5569)
var i=n(9625)
function syntaxProblems(e,t,n,s){const o=e.filter(({code:e})=>e==="TAB_AS_INDENT")
const a=new Set
const u=[]
for(const c of o.length>0?o:e){const{line:e,col:o}=s.linePos(c.pos[0])
if(u.length>=i.aZ)break
if(a.has(e))continue
a.add(e)
u.push((0,r.CC)(`${n}:${e}:${o}`,foundAt(c,t),expected(c)))}return u}const a=60
function foundAt({code:e,pos:[t]},n){if(e==="TAB_AS_INDENT")return"a tab"
const s=n.slice(t,t+a+1).replace(/\r?\n[^]*/,"").trim()
if(s==="")return"the end of the line"
return s.length>a?`${s.slice(0,a)}…`:s}function expected({code:e,message:t}){switch(e){case"TAB_AS_INDENT":return"spaces: YAML is not indented with tabs"
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
case"UNEXPECTED_TOKEN":case"BAD_COLLECTION_TYPE":case"IMPOSSIBLE":case"BAD_DIRECTIVE":case"DUPLICATE_KEY":case"NON_STRING_KEY":case"RESOURCE_EXHAUSTION":return"nothing more here: look at quotes, brackets and indentation, here and above"}}const u=100
const c="nested too deeply"
const l=/^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/
const d=/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
function parseYaml(e,t,n,a){const l=new s.HN
const beyond=e=>(0,o.f)([(0,r.CC)(t,e,`${a} without aliases that multiply, at most ${u} levels deep`)])
if(/\r(?!\n)/.test(e))return(0,o.f)([(0,r.CC)(t,"a carriage return by itself",`${a}; lines end in LF or CRLF`)])
try{const r=(0,s.Tp)(e,{lineCounter:l,schema:n,version:"1.2",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"error"})
const place=e=>{const{line:n,col:s}=l.linePos(e)
return`${t}:${n}:${s}`}
if(r.errors.some(e=>e.code==="RESOURCE_EXHAUSTION"))return beyond(c)
const a=syntaxProblems(r.errors,e,t,l)
const u=a.length>0?a:problemsIn(r,e=>place(Number(e.range?.[0]))).slice(0,i.aZ)
if(u.length>0)return(0,o.f)(u)
return(0,o.ok)({value:r.toJS({maxAliasCount:50}),places:new i.N4(t,r,l),keysAt:e=>keysIn(r,e)})}catch(e){const t=e instanceof ReferenceError?"too many aliases":e instanceof RangeError?c:null
if(t===null)throw e
return beyond(t)}}function problemsIn(e,t){const n=[]
const o=new Map;(0,s.YR)(e,{Node:(e,a,c)=>{if(c.length>u)n.push((0,r.CC)(t(a),`nested more than ${u} levels deep`,`at most ${u} levels`))
if(c.length>u||n.length>=i.aZ)return s.YR.BREAK
if(e==="key"&&!(0,s.jn)(a))n.push((0,r.CC)(t(a),(0,s.Vj)(a)?`*${a.source}`:"a list or mapping","a key that is a text"))
if((0,s.Vj)(a)){const e=o.get(a.source)
if(e===void 0)n.push((0,r.CC)(t(a),`*${a.source}`,"an alias of an anchor above it",[...o.keys()].map(e=>`*${e}`)))
else if(c.includes(e))n.push((0,r.CC)(t(a),`*${a.source}`,"an alias of something that does not hold the alias itself"))}else{if(a.anchor!==void 0)o.set(a.anchor,a)
if(a.tag!==void 0&&!l.test(a.tag))n.push((0,r.CC)(t(a),`the tag ${a.tag}`,"no tag but str, int, float, bool, null, seq and map"))
if((0,s.jh)(a))n.push(...readKeys(a,t))
if((0,s.jn)(a)&&Number.isFinite(a.value)&&!d.test(a.source??""))n.push((0,r.CC)(t(a),(0,r.ml)(a.source??"",100),"a number in plain digits, such as 1000"))}return}})
return n}function readKeys(e,t){const n=new Set
return e.items.flatMap(({key:e})=>{if(!(0,s.jn)(e))return[]
const o=String(e.source)
e.value=o
if(n.has(o))return[(0,r.CC)(t(e),`the key ${(0,r.ml)(o,100)}, twice`,"each key once")]
n.add(o)
return[]})}function keysIn(e,t){const n=e.getIn(t)
const r=(0,s.Vj)(n)?n.resolve(e):n
return(0,s.jh)(r)?r.items.map(({key:e})=>String(e)):[]}}),3190:((e,t,n)=>{n.d(t,{BK:()=>pathKinds,S9:()=>isReleaseBranch,Sk:()=>parseScope})
var s=n(3089)
var r=n(1231)
var o=n(4979)
function parseScope(e,t,n){const{releases:r}=t
const o=isReleaseBranch(n.base,t,n.defaultBranch)
const i=guardedPaths(t,n.policyPath)
const a=(0,s.SR)(r.ignore)
const u=(0,s.gV)(r.manifests)
const c=[...new Set(e.flatMap(e=>[e.path,...e.previous===null?[]:[e.previous]]))].toSorted()
const l=o?c.filter(e=>u(e)||!i(e)&&!a(e)):[]
return{onReleaseBranch:o,release:l.length>0,reach:reachByPath(l.filter(e=>!u(e)),t),guarded:o||n.base===n.defaultBranch?c.filter(i):[],manifestsAlone:l.length>0&&l.every(u),manifests:e.filter(e=>e.kind!=="deleted"&&u(e.path)).map(e=>e.path).toSorted()}}function isReleaseBranch(e,t,n){return t.releases.branches===null?e===n:(0,s.gV)(t.releases.branches)(e)}function pathKinds(e,t,n=[]){const r=[e,...n].map(e=>guardedPaths(e,t))
const isGuarded=e=>r.some(t=>t(e))
const o=(0,s.gV)(e.releases.manifests)
const i=(0,s.SR)(e.releases.ignore)
return{isGuarded:isGuarded,isIgnored:e=>i(e)&&!isGuarded(e)&&!o(e)}}function guardedPaths(e,t){const n=(0,s.ew)([...e.releases.guarded,...(0,r.xc)(e.inventory)])
const i=[t,...(0,o.x8)(e),...(0,r.rZ)(e.inventory)]
return e=>e.startsWith(".github/")||i.includes(e)||n(e)}function reachByPath(e,t){const n=[...t.cohorts.values()].filter(e=>e.paths.length>0).map(({name:e,paths:t})=>({name:e,test:(0,s.ew)(t)}))
const r=new Set(e.filter(e=>!n.some(({test:t})=>t(e))))
return new Map(n.map(({name:t,test:n})=>[t,e.filter(e=>r.has(e)||n(e))]).filter(([,e])=>e.length>0))}}),2025:((e,t,n)=>{n.d(t,{KI:()=>evaluateTerm,Lm:()=>evaluateSelector,Pl:()=>parseSelector,eV:()=>printTerm,mx:()=>c,vJ:()=>printSelector})
var s=n(8086)
var r=n(2745)
var o=n(5569)
const i=/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const a=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const u=/\s*(?:==|!=|=|!|,|\(|\)|[^\s=!,()<>]+|[<>])/y
const c="a label selector: key=value, key!=value, key in (a,b), key notin (a,b), key or !key, joined by commas"
function parseSelector(e){const t=tokenize(e)
if(t.length===0)return(0,o.f)("it is empty, and nothing but the word `all` ever means everything")
const n=[]
let s=0
for(;;){const e=parseTerm(t,s)
if(!e.ok)return e
n.push(e.value.term)
s=e.value.next
if(s===t.length)return(0,o.ok)({terms:n})
if(t[s]!==",")return(0,o.f)(`"," or the end expected, ${shown(t[s])} found`)
s+=1}}function tokenize(e){const t=[]
u.lastIndex=0
for(let n=u.exec(e);n!==null;n=u.exec(e))t.push(n[0].trim())
return t}function parseTerm(e,t){if(e[t]==="!"){const n=parseKey(e[t+1])
return n.ok?(0,o.ok)({term:{kind:"absent",key:n.value},next:t+2}):n}const n=parseKey(e[t])
if(!n.ok)return n
const s=e[t+1]
switch(s){case void 0:case",":return(0,o.ok)({term:{kind:"exists",key:n.value},next:t+1})
case"=":case"==":case"!=":return parseEquality(e,t+2,n.value,s==="!="?"notin":"in")
case"in":case"notin":return parseSet(e,t+2,n.value,s)
default:return(0,o.f)(`an operator (=, ==, !=, in, notin) expected after "${n.value}", ${shown(s)} found`)}}function parseKey(e){if(e===void 0)return(0,o.f)("an attribute name expected, the end found")
const t=e.indexOf("/")
const n=t<0?void 0:e.slice(0,t)
const s=e.slice(t+1)
if(!i.test(s)||n!==void 0&&(n.length>253||!a.test(n)))return(0,o.f)(`${shown(e)} is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)
return(0,o.ok)(e)}function parseEquality(e,t,n,s){const r=e[t]
if(r===void 0||r===",")return(0,o.ok)({term:{kind:s,key:n,values:[""]},next:t})
const i=parseValue(r)
return i.ok?(0,o.ok)({term:{kind:s,key:n,values:[i.value]},next:t+1}):i}function parseSet(e,t,n,s){if(e[t]!=="(")return(0,o.f)(`"(" expected after "${n} ${s}", ${shown(e[t])} found`)
const r=new Set
let i=t+1
let a=true
for(;;i+=1){const t=e[i]
if(t===")")break
if(t===","){if(a)r.add("")
a=true
continue}if(!a)return(0,o.f)(`"," or ")" expected in the list of "${n}", ${shown(t)} found`)
const s=t===void 0?(0,o.f)(`")" expected to close the list of "${n}", the end found`):parseValue(t)
if(!s.ok)return s
r.add(s.value)
a=false}if(r.size===0)return(0,o.f)(`the list of "${n}" is empty`)
if(a)r.add("")
return(0,o.ok)({term:{kind:s,key:n,values:[...r].toSorted()},next:i+1})}function parseValue(e){return i.test(e)?(0,o.ok)(e):(0,o.f)(`${shown(e)} is no value: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)}function shown(e){return e===void 0?"the end":`"${(0,r.ml)(e,80)}"`}function printSelector(e){return[...new Set(e.terms.map(printTerm))].toSorted().join(",")}function printTerm(e){switch(e.kind){case"exists":return e.key
case"absent":return`!${e.key}`
case"in":return e.values.length===1?`${e.key}=${e.values[0]}`:`${e.key} in (${e.values.join(",")})`
case"notin":return e.values.length===1?`${e.key}!=${e.values[0]}`:`${e.key} notin (${e.values.join(",")})`}}function evaluateSelector(e,t,n){let s="true"
const{terms:r}=e
for(let e=0;e<r.length;e+=1){const o=r[e]
const i=o===void 0?"unknown":evaluateTerm(o,t,n)
if(i==="false")return"false"
if(i==="unknown")s="unknown"}return s}function evaluateTerm(e,t,n){const s=t.get(e.key)
if(s===null)return"unknown"
switch(e.kind){case"exists":return truth(s!==void 0)
case"absent":return truth(s===void 0)
case"in":if(s===void 0)return n==="strict"?"unknown":"false"
return membership(s,e.values,"true","false")
case"notin":if(s===void 0)return n==="strict"?"unknown":"true"
return membership(s,e.values,"false","true")}}function membership(e,t,n,r){if(t.includes(e))return n
return t.includes((0,s.zG)(e).trim())?"unknown":r}function truth(e){return e?"true":"false"}}),8667:((e,t,n)=>{n.d(t,{$8:()=>membershipsOf,AY:()=>coversSite,AZ:()=>coversCohort,NB:()=>isMember,_5:()=>coverageOf,oy:()=>ambiguities})
var s=n(2025)
function coverageOf(e,t){if(e.all)return{kind:"all"}
const n=new Map
for(const s of e.cohorts){const e=t.cohorts.get(s)
if(e===void 0)continue
n.set(e.dimension,(n.get(e.dimension)??new Set).add(s))}return{kind:"named",dimensions:n}}function coversCohort(e,t){if(e.kind==="all")return true
const{dimensions:n}=e
return n.size>0&&(n.get(t.dimension)?.has(t.name)??true)}function coversSite(e,t){if(e.kind==="all")return t.size>0
const{dimensions:n}=e
return n.size>0&&[...n.values()].every(e=>!e.isDisjointFrom(t))}function isMember(e,{name:t,select:n}){return n===null?e.cohorts.includes(t):(0,s.Lm)(n,e.attributes,"kubernetes")==="true"}function membershipsOf(e,t){const n=new Set
for(const s of t)if(isMember(e,s))n.add(s.name)
return n}function ambiguities(e,t){const n=[...t.values()].filter(t=>e.has(t.name))
return[...Map.groupBy(n,e=>e.dimension).values()].filter(e=>e.length>1).flat().map(e=>e.name)}}),177:((e,t,n)=>{n.d(t,{$G:()=>encodeGroups,Bl:()=>r,wQ:()=>SiteGroups})
var s=n(953)
const r=1e4
const o=r
class SiteGroups{#K=new Map
#V=0
open(e){const{cohorts:t,status:n,covered:s,targeted:r}=e
const i=keyOf(e)
const a=this.#K.get(i)
if(a!==void 0)return a
if(this.#K.size===o)return null
const u={cohorts:t,status:n,covered:s,targeted:r,count:0,sites:[]}
this.#K.set(i,u)
return u}add({id:e,name:t},n){this.#V+=1
if(n===null)return
n.count+=1
if(this.#V<=r)n.sites.push({id:e,name:t})}count(e,t){const n=this.open(t)
this.#V+=e
if(n!==null)n.count+=e}finish(){const e=this.#V<=r
return[...this.#K].toSorted(([e],[t])=>(0,s.U)(e,t)).map(([,{cohorts:t,status:n,covered:r,targeted:o,count:i,sites:a}])=>({cohorts:t,status:n,covered:r,targeted:o,count:i,sites:e?a.toSorted((e,t)=>(0,s.U)(e.id,t.id)):null}))}}function keyOf({cohorts:e,status:t,covered:n,targeted:s}){return JSON.stringify([e,t,n,s])}function encodeGroups(e){return e.map(({sites:e,...t})=>({...t,sites:e===null?null:e.map(({id:e,name:t})=>[e,t])}))}}),9377:((e,t,n)=>{n.d(t,{x:()=>Resolver})
var s=n(3061)
var r=n(2025)
const o={incapable:[],unproven:[]}
function prepareConditions({requires:e,forbids:t}){const n=(0,s.oR)(e)
const i=printed(n)
const a=t.map(printed)
if(i.length===0&&a.length===0)return{failuresOf:()=>o}
const isMet=({attributes:e})=>(0,r.Lm)(n,e,"strict")==="true"&&t.every(t=>(0,r.Lm)(t,e,"strict")==="false")
return{failuresOf:e=>{if(isMet(e))return o
const t=[requiredFailures(i,e),...a.map(t=>forbiddenFailures(t,e))]
return{incapable:t.flatMap(e=>e.incapable),unproven:t.flatMap(e=>e.unproven)}}}}function printed(e){return e.terms.map(e=>({term:e,text:(0,r.eV)(e)}))}function requiredFailures(e,t){const{wrong:n,unknown:s}=truthsOf(e,t)
return{incapable:n,unproven:n.length>0?[]:s}}function forbiddenFailures(e,t){const{wrong:n,unknown:s}=truthsOf(e,t)
if(n.length>0)return o
if(s.length>0)return{incapable:[],unproven:s.map(e=>`not (${e})`)}
return{incapable:[`not (${e.map(({text:e})=>e).join(",")})`],unproven:[]}}function truthsOf(e,t){const n={true:[],false:[],unknown:[]}
for(const{term:s,text:o}of e)n[(0,r.KI)(s,t.attributes,"strict")].push(o)
return{wrong:n.false,unknown:n.unknown}}var i=n(953)
class CommitTally{#J=new Map
add(e,t){if(e===null)return
const n=this.#J.get(e)
if(n===void 0)this.#J.set(e,[t])
else n.push(t)}finish(){return new Map([...this.#J].toSorted(([e],[t])=>(0,i.U)(e,t)).map(([e,t])=>[e,t.toSorted(i.U)]))}}var a=n(177)
var u=n(8667)
var c=n(8643)
const l=1e4
class KindsOfSites{#X
#ee
#te
#ne
#K
#se
#re
#oe=new c.x
#ie=new Map
#ae=0
#V=0
#ue=0
constructor(e,t,n,s){const{cohorts:r,releases:o}=e.policy
this.#X=e
this.#ee=[...r.values()]
this.#te=new Set(o.statuses)
this.#ne=t
this.#K=n
this.#se=s
this.#re=new Map([...r.keys()].map(e=>[e,{members:0,permitted:0,targeted:0}]))}add(e){if(this.#ae>=l)this.#ce()
const t=this.#le(e)
const n=this.#de(e,t.covered)
const s=n?t.meant:t.others
let r=s.get(e.status)
if(r===void 0){r=this.#he(t,e.status,n)
s.set(e.status,r)
this.#ae+=1}r.count+=1
return r}counts(){this.#ce()
return{total:this.#V,permitted:this.#ue,cohorts:this.#re,statuses:this.#oe.finish()}}#le(e){let t=""
for(let n=0;n<this.#ee.length;n+=1){const s=this.#ee[n]
if(s!==void 0&&(0,u.NB)(e,s))t+=` ${n}`}const n=this.#ie.get(t)
if(n!==void 0)return n
const s=(0,u.$8)(e,this.#ee)
const r=(0,u.AY)(this.#X.coverage,s)
const o={memberships:s,covered:r,meant:new Map,others:new Map}
this.#ie.set(t,o)
return o}#de(e,t){const{targets:n}=this.#X.declaration
switch(n.kind){case"covered":return t
case"select":return(0,r.Lm)(n.select,e.attributes,"kubernetes")==="true"
case"sites":return this.#ne.has(e.id)}}#he({memberships:e,covered:t},n,s){const r=this.#te.has(n)
const o=s&&(r||this.#X.declaration.targets.kind==="sites")
const i={cohorts:[...e],status:n,covered:t,targeted:o}
return{...i,permitted:r,meant:s,broken:o?this.#fe(e,n,r,t):[],unassigned:r?this.#se.without(e):[],group:this.#K?.open(i)??null,count:0}}#fe(e,t,n,s){const{policy:r,declaration:o}=this.#X
const i=[{kind:"inactive",reasons:n?[]:[t]},{kind:"outside-cohort",reasons:s?[]:o.cohorts},{kind:"ambiguous",reasons:(0,u.oy)(e,r.cohorts)}]
return i.filter(({reasons:e})=>e.length>0)}#ce(){for(const{meant:e,others:t}of this.#ie.values())for(const n of[e,t])for(const e of n.values())this.#me(e)
this.#ie.clear()
this.#ae=0}#me({cohorts:e,status:t,permitted:n,meant:s,targeted:r,count:o}){this.#V+=o
if(n)this.#ue+=o
if(s)this.#oe.add(t,o)
for(const t of e){const e=this.#re.get(t)
if(e===void 0)continue
e.members+=o
if(n)e.permitted+=o
if(r)e.targeted+=o}}}var d=n(6831)
var h=n(1358)
class Resolver{#X
#pe
#ve=[]
#ne
#ge=new Set
#ye=e=>void this.#ge.add(e)
#ke=new Map
#we=new CommitTally
#se
#be=[]
#K=new a.wQ
#ie
#$e=[]
constructor(e){this.#X=e
const{policy:t,declaration:n,grouped:s}=e
this.#pe=prepareConditions(n)
this.#ne=new d.dz(n.targets.kind==="sites"?n.targets.ids:[])
this.#se=new h.o8(t.cohorts)
this.#ie=new KindsOfSites(e,this.#ne,s===true?this.#K:null,this.#se)}add(e){const t=this.#ie.add(e)
if(t.unassigned.length>0)for(const n of t.unassigned)n.add(e)
e.cohorts.forEach(this.#ye)
if(this.#X.grouped===true)this.#K.add(e,t.group)
const n=this.#be.length
if(t.targeted)this.#Oe(e,t)
if(this.#X.explain?.includes(e.id)===true){const{cohorts:s,permitted:r,covered:o,targeted:i}=t
const a=this.#be.slice(n)
this.#$e.push({site:e,memberships:s,permitted:r,covered:o,targeted:i,violations:a})}}#Oe(e,t){const{targets:n}=this.#X.declaration
if(n.kind==="sites")this.#ne.find(e.id)
this.#ve.push(e.id)
if(this.#X.named===true&&e.name!==null&&this.#ke.size<d.oA)this.#ke.set(e.id,e.name)
if(this.#X.deployed===true)this.#we.add(e.deployed,e.id)
if(t.broken.length>0)for(const n of t.broken)this.#xe(e,t,n)
const{incapable:s,unproven:r}=this.#pe.failuresOf(e)
if(s.length>0)this.#xe(e,t,{kind:"incapable",reasons:s})
if(r.length>0)this.#xe(e,t,{kind:"unproven",reasons:r})}#xe({id:e,name:t,status:n},{cohorts:s},{kind:r,reasons:o}){this.#be.push({kind:r,site:{id:e,name:t,status:n,cohorts:s},reasons:o})}asksInventory(e){return this.#X.policy.cohorts.get(e)?.select===null}members(e){return this.#ie.counts().cohorts.get(e)?.members??0}finish(e){for(const e of this.#ne.missing()){this.#ve.push(e)
this.#be.push({kind:"unknown",site:{id:e,name:null,status:null,cohorts:[]},reasons:[]})}const t=e.cohortNames??[...this.#ge]
const{declaration:n,policy:s}=this.#X
const{total:r,permitted:o,cohorts:a,statuses:u}=this.#ie.counts()
return{snapshot:e.snapshot,asOf:e.asOf,total:r,permitted:o,targets:this.#ve.sort(),names:this.#ke,deployed:this.#we.finish(),cohorts:a,unknownCohorts:n.cohorts.filter(e=>s.cohorts.get(e)?.select===null&&!t.includes(e)),knownCohorts:t.toSorted(),statuses:u,unassigned:this.#se.finish(),uncounted:e.uncounted??[],violations:this.#be.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id)),groups:this.#K.finish(),explained:this.#$e.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id))}}}}),854:((e,t,n)=>{n.d(t,{q:()=>deployedCommit,u:()=>r})
const s=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
function deployedCommit(e){return typeof e==="string"&&s.test(e)?e:null}const r="unknown"}),6831:((e,t,n)=>{n.d(t,{MW:()=>SortedIds,dz:()=>SoughtIds,oA:()=>r})
var s=n(953)
const r=2**23
class SortedIds{#J
constructor(e){this.#J=e}has(e){return this.indexOf(e)>=0}indexOf(e,t){const n=this.#J
let r=t??0
let o=n.length
if(t!==void 0)for(let s=1,i=t;i<n.length;s*=2,i+=s){const t=String(n[i])
if(t===e)return i
if(t>e){o=i
break}r=i+1}while(r<o){const t=r+o>>>1
const i=(0,s.U)(String(n[t]),e)
if(i<0)r=t+1
else if(i>0)o=t
else return t}return-1}}class SoughtIds{#J
#Se
#Ae
constructor(e){const t=e.toSorted()
this.#J=t.filter((e,n)=>e!==t[n-1])
this.#Se=new SortedIds(this.#J)
this.#Ae=new Uint8Array(this.#J.length)}has(e){return this.#Se.has(e)}find(e){this.#Ae[this.#Se.indexOf(e)]=1}missing(){return this.#J.filter((e,t)=>this.#Ae[t]===0)}}}),8643:((e,t,n)=>{n.d(t,{x:()=>StatusCounter})
var s=n(953)
const r=1e3
class StatusCounter{#re=new Map
add(e,t=1){const n=this.#re.get(e)
if(n!==void 0||this.#re.size<r)this.#re.set(e,(n??0)+t)}finish(){return new Map([...this.#re].toSorted(([e,t],[n,r])=>r-t||(0,s.U)(e,n)))}}}),1358:((e,t,n)=>{n.d(t,{n1:()=>r,o8:()=>UnassignedCounter})
var s=n(953)
const r=10
class UnassignedCounter{#qe
constructor(e){this.#qe=[...Map.groupBy(e.values(),e=>e.dimension)].map(([e,t])=>new UnassignedTally(e,t))}without(e){return this.#qe.filter(t=>t.isWithout(e))}finish(){return this.#qe.map(e=>e.finish()).filter(({count:e})=>e>0)}}class UnassignedTally{#Pe
#ee
#Ce
#Ie
#je=[]
#me=0
constructor(e,t){this.#Pe=e
this.#ee=new Set(t.map(e=>e.name))
this.#Ce=[...new Set(t.flatMap(e=>e.select?.terms??[]).map(e=>e.key))].toSorted()
this.#Ie=t.some(e=>e.select===null)}isWithout(e){return this.#ee.isDisjointFrom(e)}add(e){this.#me+=1
const t=this.#je[r-1]
if(t!==void 0&&(0,s.U)(e.id,t.id)>0)return
const n=this.#je.findIndex(({id:t})=>(0,s.U)(e.id,t)<0)
this.#je.splice(n<0?this.#je.length:n,0,this.#Me(e))
this.#je.length=Math.min(this.#je.length,r)}finish(){return{dimension:this.#Pe,count:this.#me,sites:this.#je}}#Me({id:e,name:t,attributes:n,cohorts:s}){return{id:e,name:t,values:this.#Ce.map(e=>({key:e,present:n.has(e),value:n.get(e)??null})),cohorts:this.#Ie?s.toSorted():null}}}}),9621:((e,t,n)=>{n.d(t,{Ac:()=>printDay,Iq:()=>parseDay,Up:()=>weekdayOf,d7:()=>s,kb:()=>dayOf,pe:()=>parseTime,tO:()=>printTime,w4:()=>r})
const s=1440
const r=["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]
const o=719468
function dayOf(e,t,n){const s=t>2?e:e-1
const r=Math.floor(s/4)-Math.floor(s/100)+Math.floor(s/400)
const i=(t+9)%12
return s*365+r+Math.floor((153*i+2)/5)+n-1-o}function parseDay(e){const t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e)
if(t===null)return null
const[n,s,r]=[Number(t[1]),Number(t[2]),Number(t[3])]
if(n<1||s<1||s>12||r<1)return null
const o=dayOf(n,s,r)
return r<=daysIn(n,s)?o:null}function daysIn(e,t){return dayOf(e,t+1,1)-dayOf(e,t,1)}function yearOf(e){let t=1970+Math.floor(e/365.2425)
while(dayOf(t,1,1)>e)t-=1
while(dayOf(t+1,1,1)<=e)t+=1
return t}function printDay(e){const t=yearOf(e)
let n=12
while(dayOf(t,n,1)>e)n-=1
return[padded(t,4),padded(n,2),padded(e-dayOf(t,n,1)+1,2)].join("-")}function parseTime(e){const t=/^([01]\d|2[0-3]):([0-5]\d)$/.exec(e)
return t===null?null:Number(t[1])*60+Number(t[2])}function printTime(e){return`${padded(Math.floor(e/60),2)}:${padded(e%60,2)}`}function weekdayOf(e){return((e+3)%7+7)%7}function padded(e,t){return String(e).padStart(t,"0")}}),5683:((e,t,n)=>{n.d(t,{D4:()=>c,DV:()=>o,Ef:()=>activeWindows,FP:()=>freeFrom,_1:()=>freezesOf,cJ:()=>u,p0:()=>calendarEnds,zX:()=>nextWindows})
var s=n(9621)
var r=n(2258)
const o=30
const i=864e5
function windowOf(e,t,n,s=null){return{freeze:e,start:(0,r.x1)(t,e.zone),end:(0,r.lR)(n,e.zone),day:s}}function windowsAround(e,t,n){const{when:i,zone:a}=e
switch(i.kind){case"once":return[windowOf(e,i.from,i.to)]
case"weekly":{const t=(0,r.z$)(n,a).day
const o=t-(0,s.Up)(t)+i.from.weekday
const u=(i.to.weekday-i.from.weekday+7)%7
const c=u===0&&i.to.minute<=i.from.minute?7:u
return[o-7,o,o+7].map(t=>windowOf(e,{day:t,minute:i.from.minute},{day:t+c,minute:i.to.minute}))}case"dates":{const s=(0,r.z$)(n,a).day
return(t.get(i.path)?.days??[]).filter(({day:e})=>Math.abs(e-s)<=o+2).map(({day:t,name:n})=>windowOf(e,at(t,i.from),at(t,i.to),n))}}}function at(e,t){return{day:e+t.days,minute:t.minute}}function freezesOf(e,t){return e.filter(({cohorts:e})=>e===null||e.includes(t))}function activeWindows(e,t,n){return e.flatMap(e=>{const s=windowsAround(e,t,n).filter(({start:e,end:t})=>e<=n&&n<t)
return s.toSorted((e,t)=>t.end-e.end).slice(0,1)})}function nextWindows(e,t,n,s){return e.flatMap(e=>{const r=windowsAround(e,t,n)
if(r.some(({start:e,end:t})=>e<=n&&n<t))return[]
return r.filter(({start:e})=>e>n&&e<=n+s).slice(0,1)})}const a=1e3
function freeFrom(e,t,n){let s=n
for(let n=0;n<a;n+=1){const[n]=activeWindows(e,t,s)
if(n===void 0)return s
s=n.end}return null}function calendarEnds(e,t){return e.flatMap(e=>{const{when:n,zone:s}=e
if(n.kind!=="dates")return[]
const o=t.get(n.path)
if(o===void 0)return[]
const i=o.until+1
const a=Math.min((0,r.x1)({day:i,minute:0},s),(0,r.x1)(at(i,n.from),s))
return[{freeze:e,path:n.path,until:o.until,end:a}]})}const u=60*i
const c=i}),2258:((e,t,n)=>{n.d(t,{DS:()=>isZone,HZ:()=>printInstant,PP:()=>printInZone,lR:()=>lastInstantOf,nV:()=>parseInstant,x1:()=>firstInstantOf,z$:()=>wallTimeAt})
var s=n(9621)
function isZone(e){if(!/[A-Za-z]/.test(e))return false
try{formatter(e)
return true}catch{return false}}function wallTimeAt(e,t){const n=Math.floor(wallSeconds(Math.floor(e/1e3),t)/60)
const r=Math.floor(n/s.d7)
return{day:r,minute:n-r*s.d7}}function firstInstantOf(e,t){const n=secondsOf(e)
const{before:s,after:r,change:o}=changeAround(n,t)
return 1e3*(n-s<o?n-s:Math.max(o,n-r))}function lastInstantOf(e,t){const n=secondsOf(e)
const{before:s,after:r,change:o}=changeAround(n,t)
return 1e3*(n-r>=o?n-r:Math.min(o,n-s))}function printInZone(e,t){const{day:n,minute:r}=wallTimeAt(e,t)
return`${s.w4[(0,s.Up)(n)]} ${(0,s.Ac)(n)} ${(0,s.tO)(r)}`}function printInstant(e){const t=Math.floor(e/1e3)
const{day:n,minute:r}=wallTimeAt(e,"UTC")
return`${(0,s.Ac)(n)}T${(0,s.tO)(r)}:${String((t%60+60)%60).padStart(2,"0")}Z`}function parseInstant(e){const[,t="",n="",r=""]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):([0-5]\d)Z$/.exec(e)??[]
const[o,i]=[(0,s.Iq)(t),(0,s.pe)(n)]
return o===null||i===null?null:((o*s.d7+i)*60+Number(r))*1e3}const r=172800
function changeAround(e,t){let n=e-r
let s=e+r
const o=offset(n,t)
const i=offset(s,t)
if(o===i)return{before:o,after:i,change:n}
while(s-n>1){const e=Math.floor((n+s)/2)
if(offset(e,t)===o)n=e
else s=e}return{before:o,after:i,change:s}}function offset(e,t){return wallSeconds(e,t)-e}function secondsOf({day:e,minute:t}){return(e*s.d7+t)*60}function wallSeconds(e,t){const n=new Map(formatter(t).formatToParts(e*1e3).map(({type:e,value:t})=>[e,Number(t)]))
const part=e=>Number(n.get(e))
const r=(0,s.kb)(part("year"),part("month"),part("day"))
return((r*24+part("hour"))*60+part("minute"))*60+part("second")}const o=new Map
function formatter(e){const t=o.get(e)
if(t!==void 0)return t
const n=new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})
o.set(e,n)
return n}}),6196:((e,t,n)=>{n.d(t,{Fp:()=>completeCheckRun,_U:()=>createCheckRun,vQ:()=>fetchCheckRuns})
var s=n(5569)
var r=n(2417)
var o=n(4414)
var i=n(7976)
const a=r.Ikc({id:r.Whr(),app:r.Ikc({id:r.Whr()})})
async function createCheckRun(e,{name:t,head:n,externalId:r,detailsUrl:o,output:i}){const u=await e.rest("POST /repos/{owner}/{repo}/check-runs",{name:t,head_sha:n,status:"in_progress",external_id:r,...o!==null&&{details_url:o},output:i},a)
return u.ok?(0,s.ok)({id:u.value.id,app:u.value.app.id}):u}async function completeCheckRun(e,t,n,s){return e.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{check_run_id:t,status:"completed",conclusion:n,output:s},r.Ikc({id:r.Whr()}))}const u=r.Ikc({total_count:r.Whr(),check_runs:r.YOg(r.Ikc({id:r.Whr(),name:r.YjP(),external_id:r.mee(r.YjP()),conclusion:r.mee(r.YjP()),started_at:r.cl6(i.kB),app:r.mee(r.Ikc({id:r.Whr(),slug:r.lqM(r.YjP())}))}))})
const c=10
async function fetchCheckRuns(e,t,n,r=null){const i=new Map
for(let o=1;o<=c;o+=1){const a=await e.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{ref:n,check_name:t,...r!==null&&{app_id:r},filter:"all",per_page:100,page:o},u)
if(!a.ok)return a
const{check_runs:c,total_count:l}=a.value
for(const{id:e,name:t,app:n,external_id:s,conclusion:r,started_at:o}of c)i.set(e,{id:e,name:t,app:n?.id??null,externalId:s??"",conclusion:r,startedAt:typeof o==="string"?Date.parse(o):null,byActions:n?.slug==="github-actions"})
if(i.size>=l)return(0,s.ok)([...i.values()].filter(e=>e.name===t))
if(c.length===0)break}return(0,o.ps)(`check runs ${t} on ${n}`,"all of them",`${i.size} of them`)}}),2037:((e,t,n)=>{n.d(t,{Cv:()=>fetchCommitsOf,Ee:()=>fetchComparison,LU:()=>fetchHolds,Ub:()=>holdsBase,T8:()=>noRange})
var s=n(2417)
var r=n(8729)
var o=n(5569)
var i=n(1064)
var a=n(4414)
const u=s.Ikc({totalCount:s.Whr(),nodes:s.YOg(s.Ikc({oid:s.YjP()}))})
const c={field:"history",selection:"oid parents(first: 20) { totalCount nodes { oid } }",node:s.Ikc({oid:s.YjP(),parents:u})}
const l=10
async function fetchLacking(e,t,n,s){const r=`commits between ${t} and ${n}`
const i=2*Math.ceil(s/100)+l
const[u,c]=[pages(e,r,n,i),pages(e,r,t,i)]
const d=new Map
const h=new Set
for(let e=0;e<i;e+=1){const[e,t]=await Promise.all([u.next(),c.next()])
if(e.done===true&&t.done===true)break
for(const n of[e,t])if(n.done!==true&&!n.value.ok)return n.value
if(e.done!==true&&e.value.ok)for(const t of e.value.value)if(!d.has(t.oid))d.set(t.oid,t)
if(t.done!==true&&t.value.ok)for(const{oid:e}of t.value.value)h.add(e)
const r=walk(n,d,h)
if(r!==null&&r.size===s)return(0,o.ok)([...d.values()].filter(({oid:e})=>r.has(e)).toReversed())}return(0,a.ps)(r,`${s} commits`,"another number")}function walk(e,t,n){const s=new Set
const r=[e]
for(let e=r.pop();e!==void 0;e=r.pop()){if(n.has(e)||s.has(e))continue
const o=t.get(e)
if(o===void 0)return null
s.add(e)
r.push(...o.parents)}return s}async function*pages(e,t,n,s){const r={asked:t,operation:"Ancestors",connection:c,of:"commit",parameters:"$oid: GitObjectID!",variables:{oid:n},most:s}
for await(const n of(0,i.E0)(e,r))if(!n.ok)yield n
else if(n.value.nodes.some(({parents:e})=>e.totalCount>e.nodes.length))yield(0,a.ps)(t,"all parents of each commit","some of them")
else yield(0,o.ok)(n.value.nodes.map(e=>({oid:e.oid,parents:e.parents.nodes.map(e=>e.oid)})))}const d=s.YjP().check(r.Fk(/^[0-9a-f]{40,64}$/,"no commit id"))
const h=s.Ikc({status:s.k5n(["ahead","behind","identical","diverged"]),merge_base_commit:s.Ikc({sha:d}),total_commits:s.Whr(),commits:s.YOg(s.Ikc({sha:d,parents:s.YOg(s.Ikc({sha:d}))}))})
const f=100
const m=1e4
async function fetchPage(e,t,n,s){const r=`GET /repos/{owner}/{repo}/compare/${encodeURIComponent(t)}...${encodeURIComponent(n)}`
const i=await e.rest(r,s===null?{}:{per_page:f,page:s},h)
if(!i.ok)return i
const{status:a,merge_base_commit:u,total_commits:c,commits:l}=i.value
return(0,o.ok)({position:a,mergeBase:u.sha,total:c,first:l.map(({sha:e,parents:t})=>({oid:e,parents:t.map(e=>e.sha)}))})}async function fetchComparison(e,t,n){const s=await fetchPage(e,t,n,null)
if(s.ok||s.error.reason!=="too-large")return s
const r=await fetchPage(e,t,n,2)
return r.ok?(0,o.ok)({...r.value,first:[]}):r}async function fetchHolds(e,t,n){const s=await fetchComparison(e,n,t)
return s.ok?(0,o.ok)(holdsBase(s.value)):s}function holdsBase({position:e}){return e==="ahead"||e==="identical"}async function fetchCommitsOf(e,t,n,{total:s,first:r}){const i=`commits between ${t} and ${n}`
if(s>m)return(0,o.f)({code:"evidence.truncated",asked:i,expected:`at most ${m} commits`,observed:`${s} of them`,reason:"too-far"})
if(r.length===s)return(0,o.ok)(r)
if(r.length===0)return fetchLacking(e,t,n,s)
const u=await Promise.all(Array.from({length:Math.ceil(s/f)},(s,r)=>fetchPage(e,t,n,r+1)))
const c=new Map
for(const e of u){if(!e.ok)return e
for(const t of e.value.first)c.set(t.oid,t)}return c.size===s?(0,o.ok)([...c.values()]):(0,a.ps)(i,`${s} commits`,`${c.size} of them`)}function noRange(e,t,n){return(0,a.hU)(`commits between ${e} and ${t}`,"a commit that follows the other",`one that is ${n}`)}}),3086:((e,t,n)=>{n.d(t,{Z:()=>GitHistory,c:()=>lineOf})
var s=n(5569)
var r=n(2037)
class GitHistory{#t
#ze=new Map
#Ne=new Map
constructor(e){this.#t=e}compare(e,t){return remembered(this.#ze,`${e}...${t}`,()=>e===t?Promise.resolve((0,s.ok)({position:"identical",mergeBase:e,total:0,first:[]})):(0,r.Ee)(this.#t,e,t))}async holds(e,t){const n=await this.compare(t,e)
return n.ok?(0,s.ok)((0,r.Ub)(n.value)):n}async lacking(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
return remembered(this.#Ne,`${e}...${t}`,()=>(0,r.Cv)(this.#t,e,t,n.value))}async firstParents(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
if(!(0,r.Ub)(n.value))return(0,r.T8)(e,t,n.value.position)
const o=await this.lacking(e,t)
return o.ok?(0,s.ok)(lineOf(o.value,t)):o}async lineSince(e,t){const n=await this.compare(e,t)
return n.ok?this.firstParents(n.value.mergeBase,t):n}}function lineOf(e,t){const n=new Map(e.map(e=>[e.oid,e]))
const s=[]
let r=t
for(let e=n.get(t);e!==void 0;e=n.get(r)){s.push(e.oid)
r=e.parents[0]??""}return{commits:e,firstParents:s,boundary:r}}function remembered(e,t,n){const s=e.get(t)??n()
e.set(t,s)
return s}}),7506:((e,t,n)=>{n.d(t,{Q:()=>sideBySide,r:()=>fetchObjects})
var s=n(2417)
var r=n(5569)
var o=n(4414)
var i=n(9840)
const a={oid:{field:"object(oid",type:"GitObjectID!"},expression:{field:"object(expression",type:"String!"},name:{field:"ref(qualifiedName",type:"String!"}}
function fetchObjects(e,{asked:t,operation:n,by:i,selection:u,schema:c,size:l},d){const{field:h,type:f}=a[i]
const m=s.Ikc({repository:s.g1P(s.YjP(),c)})
return sideBySide(d,l,async s=>{const i=s.map((e,t)=>`$k${t}: ${f}`).join(", ")
const a=s.map((e,t)=>`o${t}: ${h}: $k${t}) { ${u(s.length)} }`)
const c=await e.query(t,`query ${n}($owner: String!, $name: String!, ${i}) { repository(owner: $owner, name: $name) { ${a.join(" ")} } }`,Object.fromEntries(s.map((e,t)=>[`k${t}`,e])),m)
if(!c.ok)return c
const l=[]
for(const[e,n]of s.entries()){const s=c.value.repository[`o${e}`]
if(s===void 0)return(0,o.hU)(t,`an answer for ${n}`,"nothing")
l.push(s)}return(0,r.ok)(l)})}async function sideBySide(e,t,n){const s=Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t))
const o=[]
for(const e of await Promise.all(s.map(e=>(0,i.oq)(e,t,n)))){if(!e.ok)return e
o.push(...e.value)}return(0,r.ok)(o)}}),4659:((e,t,n)=>{n.d(t,{H:()=>fetchDifferences,d:()=>fetchDifferingPaths})
var s=n(2417)
var r=n(5569)
var o=n(4414)
var i=n(7506)
const a=50
const u=5e3
const c="trees of the commits"
const l={name:s.YjP(),type:s.YjP(),mode:s.Whr(),oid:s.YjP()}
const d=s.Ikc({entries:s.YOg(s.Ikc(l))})
const h=s.cl6(s.Ikc({entries:s.lqM(d.shape.entries)}))
const f=s.Ikc({entries:s.YOg(s.Ikc({...l,object:h}))})
async function fetchDifferingPaths(e,t,n){const s=await fetchDifferences(e,[{before:t,after:n}])
return s.ok?(0,r.ok)(s.value[0]??[]):s}async function fetchDifferences(e,t){const n=[...new Set(t.filter(({before:e,after:t})=>e!==t).flatMap(ends))]
const s=new Map
const i=await fetchRoots(e,n,s)
if(!i.ok)return i
const a=t.map(()=>[])
let l=t.flatMap(({before:e,after:t},n)=>{const s={pair:n,path:"",before:e===null?null:i.value.get(e)??null,after:i.value.get(t)??null}
return e===t||s.before===s.after?[]:[s]})
for(let t=0;l.length>0;){t+=l.length
if(t>u)return(0,o.ps)(c,`at most ${u} folders that differ`,"more")
const n=await fetchTrees(e,l.flatMap(e=>[e.before,e.after]).filter(e=>e!==null),s)
if(!n.ok)return n
l=l.flatMap(e=>compareFolder(e,s,a[e.pair]??[]))}return(0,r.ok)(a.map(e=>e.toSorted()))}function ends({before:e,after:t}){return e===null?[t]:[e,t]}function compareFolder(e,t,n){const[s,r]=[e.before,e.after].map(e=>new Map((e===null?[]:t.get(e)??[]).map(e=>[e.name,e])))
const o=new Set([...s?.keys()??[],...r?.keys()??[]])
return[...o].flatMap(t=>{const[o,i]=[s?.get(t),r?.get(t)]
if(o?.oid===i?.oid&&o?.mode===i?.mode)return[]
const a=e.path===""?t:`${e.path}/${t}`
if([o,i].some(e=>e!==void 0&&e.type!=="tree"))n.push(a)
const u={pair:e.pair,path:a,before:o?.type==="tree"?o.oid:null,after:i?.type==="tree"?i.oid:null}
return u.before===null&&u.after===null?[]:[u]})}const m=20
const p="entries { name type mode oid }"
const v="entries { name type mode oid object { ... on Tree { entries { name type mode oid } } } }"
const g=s.Ikc({oid:s.YjP(),tree:s.Ikc({oid:s.YjP(),entries:s.lqM(f.shape.entries)})})
async function fetchRoots(e,t,n){const s=await(0,i.r)(e,{asked:c,operation:"Trees",by:"oid",selection:e=>`... on Commit { oid tree { oid ${e>m?"":v} } }`,schema:g,size:a},t)
if(!s.ok)return s
const u=new Map
for(const e of s.value){u.set(e.oid,e.tree.oid)
if(e.tree.entries!==void 0)remember(e.tree.oid,e.tree.entries,n)}const l=t.find(e=>!u.has(e))
return l===void 0?(0,r.ok)(u):(0,o.hU)(c,`the tree of ${l}`,"that of another commit")}function remember(e,t,n){n.set(e,t)
for(const{oid:e,object:s}of t)if(s?.entries)n.set(e,s.entries)}async function fetchTrees(e,t,n){const s=[...new Set(t)].filter(e=>!n.has(e))
const o=await(0,i.r)(e,{asked:c,operation:"Folders",by:"oid",selection:e=>`... on Tree { ${e>m?p:v} }`,schema:f,size:a},s)
if(!o.ok)return o
for(const[e,t]of o.value.entries())remember(s[e]??"",t.entries,n)
return(0,r.ok)(null)}}),3824:((e,t,n)=>{n.d(t,{e:()=>fetchRenderings})
var s=n(2417)
var r=n(5569)
var o=n(5285)
async function fetchRenderings(e,t){const n=new Map
for(const r of new Set(t)){const t=await e.rest("POST /markdown",{text:r,mode:"gfm",context:`${e.owner}/${e.name}`},s.YjP())
if(!t.ok)return t
n.set(r,t.value)}await(0,o.H)([...n.values()])
return(0,r.ok)(n)}}),5065:((e,t,n)=>{n.d(t,{l:()=>fetchMerged})
var s=n(5569)
var r=n(2417)
var o=n(4414)
var i=n(7506)
var a=n(9840)
var u=n(7248)
const c=25
const l=r.X$i(u.Br,{mergeCommit:u.uX})
async function fetchMerged(e,t){let n=a.tn[0]
const r=[...new Set(t)].toSorted((e,t)=>e-t)
const o=await(0,i.Q)(r,c,t=>t.length>1?fetchBatch(e,t,n):(0,a.Wz)(s=>{n=s
return fetchBatch(e,t,s)},n))
if(!o.ok)return o
const l=await Promise.all(o.value.map(({repository:t,pull:n})=>(0,u.My)(e,t,n)))
const d=[]
for(const[e,{pull:t}]of o.value.entries()){const n=l[e]
if(n===void 0)continue
if(!n.ok)return n
const{mergeCommit:s,mergedAt:r}=t
d.push({pull:n.value,mergeCommit:s?.oid??null,beforeMerge:(0,u.ki)(s),mergedAt:r})}return(0,s.ok)(d)}async function fetchBatch(e,t,n){const i="pull requests of the range"
const a=t.map(e=>`p${e}: pullRequest(number: ${e}) { ${u.lF} ${(0,u.CY)(n)} }`)
const c=await e.query(i,`query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { nameWithOwner ${a.join(" ")} } }`,{},r.Ikc({repository:r.rUs(r.Ikc({nameWithOwner:r.YjP()}),l)}))
if(!c.ok)return named(c.error)
const{nameWithOwner:d,...h}=c.value.repository
const f=[]
for(const e of t){const t=h[`p${e}`]
if(t===void 0)return(0,o.hU)(i,`pull request #${e}`,"nothing")
f.push({repository:d,pull:t})}return(0,s.ok)(f)}function named(e){const t=/^NOT_FOUND at repository\.p(\d+)\b/.exec(e.observed)?.[1]
return(0,s.f)(t===void 0?e:{...e,asked:`pull request #${t}`,observed:`${e.observed} (an archived one is shown to people with the triage role only)`})}}),7248:((e,t,n)=>{n.d(t,{lF:()=>T,ki:()=>beforeMerge,My:()=>complete,uX:()=>R,CY:()=>pullSelection,Br:()=>_})
var s=n(5569)
var r=n(2417)
var o=n(760)
var i=n(953)
var a=n(4414)
const u="web-flow"
const c="user { login }"
const l=`oid authors(first: 50) { totalCount nodes { ${c} } } committer { ${c} } signature { isValid wasSignedByGitHub }`
const d=r.FsL(r.Ikc({user:r.mee(r.Ikc({login:r.YjP()}))}),r.pdi(({user:e})=>e===null?null:{login:e.login,kind:"user"}))
const h=r.FsL(r.Ikc({oid:r.YjP(),authors:r.Ikc({totalCount:r.Whr(),nodes:r.YOg(d)}),committer:r.mee(d),signature:r.mee(r.Ikc({isValid:r.zMY(),wasSignedByGitHub:r.zMY()}))}),r.pdi(({oid:e,authors:t,committer:n,signature:s})=>({oid:e,authors:t.nodes,committer:n??(s?.isValid===true&&s.wasSignedByGitHub?{login:u,kind:"other"}:null),signed:s?.isValid===true,complete:t.totalCount===t.nodes.length&&t.totalCount>0})))
const f={field:"commits",selection:`commit { ${l} }`,node:r.FsL(r.Ikc({commit:h}),r.pdi(e=>e.commit))}
const m=r.cl6(r.Ikc({login:r.YjP(),type:r.YjP()}))
const p=r.YOg(r.Ikc({sha:r.YjP(),author:m,committer:m}))
async function withApps(e,t,n){const r=n.find(e=>!e.complete)
if(r!==void 0)return(0,a.ps)(`commits of #${t}`,`all authors of ${r.oid}`,"some of them")
if(n.every(e=>e.authors[0]!==null&&e.committer!==null))return(0,s.ok)(n.map(toCommit))
const o=new Map
for(let n=1;n<=3;n+=1){const s=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",{pull_number:t,per_page:100,page:n},p)
if(!s.ok)return s
for(const e of s.value)o.set(e.sha,e)
if(s.value.length<100)break}return(0,s.ok)(n.map(e=>toCommit(completed(e,o.get(e.oid)))))}function completed(e,t){const[n=null,...s]=e.authors
return{...e,authors:[n??toActor(t?.author),...s],committer:e.committer??toActor(t?.committer)}}function toActor(e){return e?{login:e.login,kind:e.type==="User"?"user":"bot"}:null}function toCommit({oid:e,authors:t,committer:n,signed:s}){return{oid:e,people:[...t.map(e=>e?.login===u?null:e),n],signed:s}}var v=n(1064)
var g=n(7976)
const y=`editedAt editor { ${g.W1} } diff deletedAt`
const k=r.FsL(r.Ikc({editedAt:r.YjP(),editor:g.eN,diff:r.mee(r.YjP()),deletedAt:r.mee(r.YjP())}),r.pdi(({editedAt:e,editor:t,diff:n,deletedAt:s})=>({at:e,by:t,text:s===null?n:null})))
const w={field:"userContentEdits",selection:y,node:k}
function oldestFirst(e){return e.toReversed().toSorted((e,t)=>(0,i.U)(e.at,t.at))}const b=20
const $=`author { ${g.W1} } body bodyHTML createdAt lastEditedAt includesCreatedEdit isMinimized url\n  userContentEdits(first: ${b}) { totalCount nodes { ${y} } }`
const O={author:g.eN,body:r.YjP(),bodyHTML:r.YjP(),createdAt:r.YjP(),lastEditedAt:r.mee(r.YjP()),includesCreatedEdit:r.zMY(),isMinimized:r.zMY(),url:r.YjP(),userContentEdits:r.mee(r.Ikc({totalCount:r.Whr(),nodes:r.YOg(k)}))}
r.Ikc(O)
function writingOf(e){const t=e.userContentEdits??{totalCount:0,nodes:[]}
const n=oldestFirst(t.nodes)[0]?.at??e.createdAt
const s=t.totalCount>t.nodes.length?[{at:n,by:null,text:null}]:[]
return{author:e.author,body:e.body,html:e.bodyHTML,edited:e.lastEditedAt!==null||e.includesCreatedEdit||t.totalCount>0,hidden:e.isMinimized,revisions:[...s,...oldestFirst(t.nodes)],url:e.url}}const x={field:"comments",selection:`databaseId viewerDidAuthor ${$}`,node:r.FsL(r.Ikc({...O,databaseId:r.mee(r.Whr()),viewerDidAuthor:r.zMY()}),r.pdi(e=>({...writingOf(e),id:e.databaseId,createdAt:e.createdAt,mine:e.viewerDidAuthor})))}
const S={field:"reviews",selection:`id state commit { oid } submittedAt authorCanPushToRepository ${$}`,node:r.FsL(r.Ikc({...O,id:r.YjP(),state:r.k5n(g.SW),commit:r.mee(r.Ikc({oid:r.YjP()})),submittedAt:r.mee(r.YjP()),authorCanPushToRepository:r.zMY()}),r.pdi(e=>({...writingOf(e),id:e.id,state:(0,g.yL)(e.state),commit:e.commit?.oid??null,submittedAt:e.submittedAt,canPush:e.authorCanPushToRepository})))}
const A={label:{LabeledEvent:"label { name }",UnlabeledEvent:"label { name }"},base:{BaseRefChangedEvent:"",AutomaticBaseChangeSucceededEvent:""},"comment-deleted":{CommentDeletedEvent:`deletedCommentAuthor { ${g.W1} }`},"review-dismissed":{ReviewDismissedEvent:"previousReviewState review { id }"}}
const q=Object.values(A).flatMap(e=>Object.entries(e))
function itemType(e){return e.replaceAll(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}const P={createdAt:r.YjP(),actor:g.eN}
const C=r.Ikc({...P,label:r.mee(r.Ikc({name:r.YjP()}))})
const I={field:"timelineItems",counted:false,filter:`itemTypes: [${q.map(([e])=>itemType(e)).join(", ")}]`,selection:`__typename ${q.map(([e,t])=>`... on ${e} { createdAt actor { ${g.W1} } ${t} }`).join(" ")}`,node:r.FsL(r.gMt("__typename",[r.X$i(C,{__typename:r.euz("LabeledEvent")}),r.X$i(C,{__typename:r.euz("UnlabeledEvent")}),r.Ikc({...P,__typename:r.euz("BaseRefChangedEvent")}),r.Ikc({...P,__typename:r.euz("AutomaticBaseChangeSucceededEvent")}),r.Ikc({...P,__typename:r.euz("CommentDeletedEvent"),deletedCommentAuthor:g.eN}),r.Ikc({...P,__typename:r.euz("ReviewDismissedEvent"),previousReviewState:r.k5n(g.SW),review:r.mee(r.Ikc({id:r.YjP()}))})],{error:({code:e})=>e==="invalid_union"?"an event that was not asked for":void 0}),r.pdi(e=>{const{createdAt:t,actor:n}=e
switch(e.__typename){case"LabeledEvent":case"UnlabeledEvent":return{kind:"label",at:t,by:n,label:e.label?.name??null}
case"BaseRefChangedEvent":return{kind:"base",at:t,by:n}
case"AutomaticBaseChangeSucceededEvent":return{kind:"base",at:t,by:null}
case"CommentDeletedEvent":return{kind:"comment-deleted",at:t,by:n,author:e.deletedCommentAuthor}
case"ReviewDismissedEvent":return{kind:"review-dismissed",at:t,by:n,review:e.review?.id??null,was:(0,g.yL)(e.previousReviewState)}}}))}
var j=n(5285)
const M=100
const z=30
const N=r.YOg(r.Ikc({filename:r.YjP(),status:r.YjP(),previous_filename:r.lqM(r.YjP())}))
async function fetchFormerNames(e,t,n){const r=new Set(n.filter(e=>e.kind==="renamed").map(e=>e.path))
const o=new Map
for(let n=1;r.size>0&&n<=z;n+=1){const s=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:t,per_page:M,page:n},N)
if(!s.ok)return s
for(const e of s.value){if(e.previous_filename===void 0||!r.delete(e.filename))continue
o.set(e.filename,e.previous_filename)}if(s.value.length<M)break}if(r.size>0)return(0,a.ps)(`files of #${t}`,"the former name of each renamed file",`none for ${[...r].join(", ")}`)
return(0,s.ok)(n.map(e=>({...e,previous:o.get(e.path)??null})))}function pullSelection(e){return`number title url state mergedAt body bodyHTML lastEditedAt editor { ${g.W1} } baseRefName headRefName headRefOid changedFiles\n  author { ${g.W1} }\n  headRepository { nameWithOwner }\n  ${[g.cn,g.kg,f,w,I,S,x].map(t=>(0,v.MY)(t,e)).join("\n  ")}`}const T="mergeCommit { oid parents(first: 1) { nodes { oid } } }"
const R=r.mee(r.Ikc({oid:r.YjP(),parents:r.Ikc({nodes:r.YOg(r.Ikc({oid:r.YjP()}))})}))
function beforeMerge(e){return e?.parents.nodes[0]?.oid??null}const _=r.Ikc({number:r.Whr(),title:r.YjP(),url:r.YjP(),state:r.k5n(["OPEN","CLOSED","MERGED"]),mergedAt:r.mee(r.YjP()),body:r.YjP(),bodyHTML:r.YjP(),lastEditedAt:r.mee(r.YjP()),editor:g.eN,baseRefName:r.YjP(),headRefName:r.YjP(),headRefOid:r.YjP(),changedFiles:r.Whr(),author:g.eN,headRepository:r.mee(r.Ikc({nameWithOwner:r.YjP()})),files:(0,g.cl)((0,v.vD)(g.cn)),labels:(0,g.cl)((0,v.vD)(g.kg)),reviews:(0,g.cl)((0,v.vD)(S)),commits:(0,v.vD)(f),userContentEdits:(0,g.cl)((0,v.vD)(w)),timelineItems:(0,v.vD)(I),comments:(0,v.vD)(x)})
const E=3e3
async function complete(e,t,n){const{number:r,changedFiles:u}=n
const read=async(t,s)=>s===null?(0,a.hU)(`${t.field} of #${r}`,"a list","nothing"):(0,v.r5)(e,r,n.headRefOid,t,s)
const c=await read(g.cn,n.files)
if(!c.ok)return c
if(c.value.length!==u)return(0,a.ps)(`files of #${r}`,`${u} changed files`,`a list of ${c.value.length}`)
if(c.value.length>=E)return(0,a.ps)(`files of #${r}`,`fewer than ${E} changed files`,`a list of ${c.value.length}`)
const l=await fetchFormerNames(e,r,c.value)
if(!l.ok)return l
const d=await read(f,n.commits)
if(!d.ok)return d
const h=await withApps(e,r,d.value)
if(!h.ok)return h
const m=await read(g.kg,n.labels)
if(!m.ok)return m
const p=await read(w,n.userContentEdits??L)
if(!p.ok)return p
const y=await read(I,n.timelineItems)
if(!y.ok)return y
const k=await read(S,n.reviews)
if(!k.ok)return k
const b=await read(x,n.comments)
if(!b.ok)return b
const $=[...k.value,...b.value.filter(e=>!(0,o.PS)(e))]
await(0,j.H)([n.bodyHTML,...$.map(({html:e})=>e)])
return(0,s.ok)({repository:t,number:r,title:n.title,url:n.url,state:g.xj[n.state],mergedAt:n.mergedAt,author:n.author,base:n.baseRefName,head:n.headRefOid,headBranch:n.headRefName,headRepository:n.headRepository?.nameWithOwner??null,body:n.body,html:n.bodyHTML,changes:l.value,labels:m.value.map(e=>e.name),commits:h.value,revisions:revisionsOf(n,p.value),timeline:[...y.value,...m.value.flatMap(editOf)].toSorted((e,t)=>(0,i.U)(e.at,t.at)),reviews:k.value,comments:b.value})}function editOf({name:e,updatedAt:t}){return t===null?[]:[{kind:"label",at:t,by:null,label:e}]}const L={totalCount:0,pageInfo:{hasNextPage:false,endCursor:null},nodes:[]}
function revisionsOf(e,t){const n=oldestFirst(t)
const s=e.lastEditedAt
if(s===null||n.some(e=>e.at>=s))return n
const r={at:n.at(-1)?.at??"",by:null,text:null}
return[...n,r,{at:s,by:e.editor,text:e.body}]}}),9972:((e,t,n)=>{n.d(t,{OR:()=>o,QB:()=>illegible,Qm:()=>r,gz:()=>failed,hU:()=>i})
var s=n(5569)
const r=errorOf("inventory.malformed")
const o=errorOf("inventory.inconsistent")
const i=errorOf("inventory.unavailable")
function errorOf(e){return(t,n,s)=>({code:e,expected:t,observed:n,...withKey(s)})}function illegible(e,t){return r("names of attributes without invisible characters",`the name ${JSON.stringify(e)}`,t)}function failed(e,{code:t,expected:n,observed:r,key:o}){return(0,s.f)({code:t,asked:e,expected:clip(n),observed:clip(r),...withKey(o)})}function withKey(e){return e===void 0?{}:{key:e}}function clip(e){return e.length<=300?e:`${e.slice(0,299).toWellFormed()}…`}}),1827:((e,t,n)=>{n.d(t,{fH:()=>printJsonProblem,q0:()=>describe,qF:()=>parseJson,vD:()=>WrittenNumber})
var s=n(5569)
class WrittenNumber{text
constructor(e){this.text=e}toJSON(){return this.text}}function describe(e){if(e instanceof WrittenNumber)return e.text
if(Array.isArray(e))return`a list of ${e.length}`
if(typeof e==="object"&&e!==null)return"an object"
if(e===void 0)return"missing"
return typeof e==="number"?String(e):JSON.stringify(e)}function parseJson(e){let t
try{t=JSON.parse(e)}catch(e){return(0,s.f)({kind:"syntax",message:e instanceof SyntaxError?e.message:"unreadable"})}if(isPrintedFrom(t,e))return(0,s.ok)(t)
const n=scan(e)
if(n.keys!==countKeys(t))return(0,s.f)({kind:"repeated-key",key:repeatedKey(e)})
return n.oddNumber?parseAsWritten(e):(0,s.ok)(t)}const r=1e3
function isPrintedFrom(e,t){if(t.slice(0,r).includes('": '))return false
try{return JSON.stringify(e)===t}catch(e){if(e instanceof RangeError)return false
throw e}}function printJsonProblem(e){return e.kind==="syntax"?e.message:`the key ${e.key} twice in one object`}function parseAsWritten(e){try{return(0,s.ok)(JSON.parse(e,keepWritten))}catch(e){if(e instanceof RangeError)return(0,s.f)({kind:"syntax",message:"nested too deeply"})
throw e}}function keepWritten(e,t,...n){const[s]=n
if(typeof t!=="number"||typeof s!=="object"||s===null)return t
const r=Reflect.get(s,"source")
return typeof r==="string"&&isOdd(r)?new WrittenNumber(r):t}const o=34
const i=58
const a=45
function scan(e){let t=0
let n=false
for(let s=0;s<e.length;s+=1){const r=e.charCodeAt(s)
if(r===o)s=endOfString(e,s)
else if(r===i)t+=1
else if(r===a||isDigit(r)){const t=s
while(isPartOfNumber(e.charCodeAt(s+1)))s+=1
n||=isOdd(e.slice(t,s+1))}}return{keys:t,oddNumber:n}}function endOfString(e,t){for(let n=e.indexOf('"',t+1);;n=e.indexOf('"',n+1)){if(n<0)return e.length
let t=0
while(e[n-1-t]==="\\")t+=1
if(t%2===0)return n}}function isDigit(e){return e>=48&&e<=57}function isPartOfNumber(e){return isDigit(e)||e===46||e===101||e===69||e===43||e===a}function isOdd(e){return String(Number(e))!==e}function countKeys(e){let t=0
const n=[e]
while(n.length>0){const e=n.pop()
if(typeof e!=="object"||e===null)continue
const s=Array.isArray(e)?e:Object.values(e)
if(!Array.isArray(e))t+=s.length
for(const e of s)if(typeof e==="object"&&e!==null)n.push(e)}return t}function repeatedKey(e){const t=[]
let n=""
for(let s=0;s<e.length;s+=1){const r=e[s]
if(r==='"'){const t=endOfString(e,s)
n=e.slice(s,t+1)
s=t}else if(r==="{")t.push(new Set)
else if(r==="}")t.pop()
else if(r===":"){const e=JSON.parse(n)
const s=t.at(-1)
if(s?.has(e)===true)return n
s?.add(e)}}throw new Error("a text with more keys than its value has one twice")}}),7466:((e,t,n)=>{n.d(t,{E_:()=>withoutMark,T3:()=>notUtf8,_6:()=>decodeUtf8,dE:()=>trimmed})
var s=n(6954)
var r=n(5569)
var o=n(9972)
const i=[239,187,191]
function decodeUtf8(e){if(!(0,s.isUtf8)(e))return(0,r.f)(notUtf8())
return(0,r.ok)(withoutMark(Buffer.from(e.buffer,e.byteOffset,e.byteLength)).toString("utf8"))}function notUtf8(){return(0,o.Qm)("text in UTF-8","bytes that are not UTF-8")}function withoutMark(e){return e.subarray(i.every((t,n)=>e[n]===t)?i.length:0)}function trimmed(e){return e.trim()||null}}),1722:((e,t,n)=>{n.d(t,{M:()=>findItems})
var s=n(1827)
var r=n(5569)
var o=n(2745)
var i=n(9972)
var a=n(4635)
function findItems(e,t){let n=e
for(const[e,s]of t.entries()){if(!(0,a.Gv)(n)||!Object.hasOwn(n,s))return(0,r.f)(notThere(n,t,e))
n=n[s]}if(Array.isArray(n))return(0,r.ok)(n)
const o=t.length===0?"a list as the whole answer":`a list at ${t.join(".")}`
const u=(0,a.Gv)(n)?`an object with the keys ${Object.keys(n).slice(0,12).join(", ")}`:(0,s.q0)(n)
return(0,r.f)((0,i.Qm)(o,u,"items"))}function notThere(e,t,n){const r=(0,a.Gv)(e)?Object.keys(e):[]
const u=(0,o.pA)(t[n]??"",r)
const c=u===void 0?"":`; did you mean ${u}?`
const l=(0,a.Gv)(e)?`the keys ${r.slice(0,12).join(", ")||"(none)"}`:(0,s.q0)(e)
return(0,i.Qm)(`a list at ${t.join(".")}`,`${l}${c}`,"items")}}),1110:((e,t,n)=>{n.d(t,{V:()=>SiteMapper})
var s=n(1827)
var r=n(6028)
var o=n(2745)
var i=n(5569)
var a=n(854)
var u=n(9972)
var c=n(7508)
var l=n(4635)
class SiteMapper{#Te
#Re
#_e
#Ce=null
#Ee=0
constructor(e){const t=["id","name","status","cohorts","labels","deployed"].map(t=>({key:`site.${t}`,expression:e[t]??"`null`",read:e[t]===null}))
const n=e.attributes.map(([e,t])=>({key:`site.attributes.${e}`,expression:t,read:false}))
this.#Te=[...t,...n]
this.#Re=e.attributes.map(([e])=>e)
this.#_e=`[*].[${this.#Te.map(({expression:e})=>`(${e})`).join(",")}]`}map(e,t){if(e.length===0)return(0,i.ok)([])
this.#Ce??=keysOf(e[0],"",3)
const n=this.#Le(e)
if(!n.ok)return n
const s=[]
for(const[e,r]of n.value.entries()){const n=this.#Fe(r,t(e))
if(!n.ok)return n
s.push(n.value)}this.#Ee+=s.length
return(0,i.ok)(s)}unmapped(){const e=this.#Ee===0?void 0:this.#Te.find(({read:e})=>!e)
return e===void 0?null:this.#Be(e,`nothing for any of ${this.#Ee} sites`)}#Le(e){try{const t=r.search(e,this.#_e)
if(isRows(t)&&t.length===e.length)return(0,i.ok)(t)
return(0,i.f)((0,u.Qm)("a site for every item of the list","an item that is null","items"))}catch(t){return(0,i.f)(this.#De(e,t))}}#De(e,t){const n=this.#Te.find(({expression:t})=>throws(()=>r.search(e,`[*].[(${t})]`)))
return(0,u.Qm)(`values that ${n?.key??"site"} (${n?.expression??""}) can be applied to`,(0,c.Z)(t),n?.key??"site")}#Fe(e,t){const n=[]
for(const[s,r]of this.#Te.entries()){const o=e[s]??null
if(o!==null)r.read=true
if(s===m||s===p||s===v)continue
const a=(0,l.$t)(o)
if(a===void 0)return(0,i.f)(wrongValue(r,t,"a single value",o))
n[s]=a}const s=n[d]??null
if(s===null)return(0,i.f)(this.#We(t,e[d]))
const r=this.#Ye(e[m],t)
if(!r.ok)return r
const o=this.#Ue(e[p],t)
if(!o.ok)return o
for(const[e,t]of this.#Re.entries())o.value.set(t,n[g+e]??null)
return(0,i.ok)({id:s,name:n[h]??null,status:n[f]??a.u,cohorts:r.value,attributes:o.value,deployed:(0,a.q)((0,l.$t)(e[v]??null))})}#Ye(e,t){const n=[]
for(const s of Array.isArray(e)?e:[e??null]){const r=(0,l.$t)(s)
const o=this.#Te[m]
if(r===void 0&&o!==void 0)return(0,i.f)(wrongValue(o,t,"a list of names",e))
if(r!==null&&r!==void 0)n.push(r)}return(0,i.ok)(n)}#Ue(e,t){const n=(0,l.wb)(e,`${t}: site.labels`)
return n.ok?n:(0,i.f)({...n.error,key:"site.labels"})}#We(e,t){const[n]=this.#Te
if(n!==void 0&&!n.read)return this.#Be(n,`nothing for ${e}`)
return(0,u.Qm)(`an id in every item, by site.id (${n?.expression??""})`,`${(0,s.q0)(t)} for ${e}`,"site.id")}#Be({key:e,expression:t},n){const s=this.#Ce??[]
const r=(0,o.pA)(t,s)
const i=r===void 0?"":`; did you mean ${r}?`
return{code:"inventory.unmapped",expected:`${e} (${t}) to give a value for at least one site`,observed:`${n}; the first item has ${s.slice(0,12).join(", ")||"no keys"}${i}`,key:e}}}const d=0
const h=1
const f=2
const m=3
const p=4
const v=5
const g=6
function wrongValue({key:e,expression:t},n,r,o){return(0,u.Qm)(`${r} from ${e} (${t})`,`${(0,s.q0)(o)} for ${n}`,e)}function isRows(e){return Array.isArray(e)&&e.every(e=>Array.isArray(e))}function throws(e){try{e()
return false}catch{return true}}function keysOf(e,t,n){if(!(0,l.Gv)(e)||n===0)return[]
return Object.entries(e).slice(0,50).flatMap(([e,s])=>{const r=`${t}${/^[A-Za-z_]\w*$/.test(e)?e:JSON.stringify(e)}`
return(0,l.Gv)(s)?keysOf(s,`${r}.`,n-1):[r]})}}),9708:((e,t,n)=>{n.d(t,{BA:()=>u,m6:()=>parseHttpDate,mI:()=>parseMoment,t_:()=>isMoment})
var s=n(1827)
var r=n(7336)
var o=n(5569)
var i=n(9972)
var a=n(4635)
const u="a time with its zone, such as 2026-11-22T02:00:00Z"
const c=r.w$({offset:true})
function isMoment(e){return c.safeParse(e).success}function parseMoment(e,t){const n=(0,a.$t)(e)??""
if(/^\d{10}$/.test(n))return(0,o.ok)(new Date(Number(n)*1e3).toISOString())
if(/^\d{13}$/.test(n))return(0,o.ok)(new Date(Number(n)).toISOString())
return isMoment(n)?(0,o.ok)(n):(0,o.f)((0,i.Qm)(u,(0,s.q0)(e),t))}function parseHttpDate(e,t){const n=/\bGMT$/.test(e??"")?Date.parse(e??""):Number.NaN
return Number.isNaN(n)?parseMoment(e,t):(0,o.ok)(new Date(n).toISOString())}}),3863:((e,t,n)=>{n.d(t,{_:()=>ReadingProgress})
var s=n(1551)
const r=100
const o=1e5
class ReadingProgress{#Qe
#He
#Ge=0
#je=0
constructor(e,t){this.#Qe=e
this.#He=t}came(e,t,n){if(e-this.#Ge<r&&t-this.#je<o)return
this.#Ge=e
this.#je=t
const i=n===null?(0,s.LS)(t,"site"):`${(0,s.DK)(t)} of ${(0,s.LS)(n,"site")}`
this.#Qe(`Inventory: ${i} ${this.#He}${e===0?"":` (${(0,s.LS)(e,"page")})`}`)}}}),7508:((e,t,n)=>{n.d(t,{$:()=>search,Z:()=>problemOf})
var s=n(6028)
var r=n(5569)
var o=n(9972)
function search(e,t,n,i){try{const n=s.search(e,t)
return(0,r.ok)(n)}catch(e){return(0,r.f)((0,o.Qm)(`${n} that ${i} (${t}) can be applied to`,problemOf(e),i))}}function problemOf(e){return e instanceof Error?e.message:"it failed"}}),9426:((e,t,n)=>{n.d(t,{t:()=>SiteCollector})
var s=n(8086)
var r=n(9377)
var o=n(7598)
const i=16384
class IdSet{#Ze
#Ke=new Set
#Ve=null
constructor(e=i){this.#Ze=e}add(e){if(this.#Ve!==null)return this.#Ve.add(e)
if(this.#Ke.has(e))return false
this.#Ke.add(e)
if(this.#Ke.size>this.#Ze)this.#Je()
return true}get size(){return this.#Ve?.size??this.#Ke.size}#Je(){const e=new Fingerprints(this.#Ze*2)
for(const t of this.#Ke)e.add(t)
this.#Ke.clear()
this.#Ve=e}}const a=2
const u=.7
class Fingerprints{#Xe
#et
#tt
#ae=0
constructor(e){this.#et=e
this.#tt=new Uint32Array(e*a)
const[t=0,n=0]=(0,o.randomFillSync)(new Uint32Array(a))
this.#Xe=[t,n]}add(e){let[t,n]=this.#Xe
for(let s=0;s<e.length;s+=1){const r=e.charCodeAt(s)
t=Math.imul(t^r,2654435761)
n=Math.imul(n^r,2246822507)
t=t<<13|t>>>19
n=n<<17|n>>>15}t=mixed(t^e.length)
if(!this.#nt(t===0?1:t,mixed(n)))return false
this.#ae+=1
if(this.#ae>this.#et*u)this.#st()
return true}get size(){return this.#ae}#nt(e,t){const n=this.#tt
for(let s=(e^t)>>>0;;s+=1){const r=s%this.#et*a
const o=n[r]??0
if(o===0){n[r]=e
n[r+1]=t
return true}if(o===e&&n[r+1]===t)return false}}#st(){const e=this.#tt
this.#et*=2
this.#tt=new Uint32Array(this.#et*a)
for(let t=0;t<e.length;t+=a)if(e[t]!==0)this.#nt(e[t]??0,e[t+1]??0)}}function mixed(e){let t=Math.imul(e^e>>>16,569420461)
t=Math.imul(t^t>>>15,1935289751)
return(t^t>>>15)>>>0}var c=n(9972)
const l=1e4
class SiteCollector{#rt
#J=new IdSet
#ot=new Set
constructor(e){this.#rt=e.map(e=>new r.x(e))}add(e){if(!this.#J.add(e.id))return(0,c.OR)("each id once",`site ${e.id} a second time`)
const t=this.#it(e)
if(t!==null)return t
for(let t=0;t<this.#rt.length;t+=1)this.#rt[t]?.add(e)
return null}#it({attributes:e}){if(this.#ot.isSupersetOf(e))return null
for(const t of e.keys()){if(this.#ot.has(t))continue
if((0,s.FN)(t))return(0,c.QB)(t)
if(this.#ot.size<l)this.#ot.add(t)}return null}get size(){return this.#J.size}members(e){return this.#rt.filter(t=>t.asksInventory(e)).map(t=>t.members(e))}finish(e){return this.#rt.map(t=>t.finish(e))}}}),4635:((e,t,n)=>{n.d(t,{$t:()=>readScalar,Gv:()=>isObject,Qm:()=>wrong,X_:()=>parseSite,wb:()=>readAttributes})
var s=n(5569)
var r=n(854)
var o=n(9972)
var i=n(1827)
var a=n(7466)
function parseSite(e,t=""){if(!isObject(e))return(0,s.f)(wrong(t||"it","a site: an object with an id",e))
const n=readName(e["id"])
const o=readText(e["name"])
const i=readText(e["status"])
const a=readCohorts(e["cohorts"])
if(n===null||o===void 0||i===void 0||a===null)return(0,s.f)(wrongField(e,t===""?"":`${t}.`))
const u=readAttributes(e["attributes"],t===""?"attributes":`${t}.attributes`)
if(!u.ok)return u
return(0,s.ok)({id:n,name:o,status:i??r.u,cohorts:a,attributes:u.value,deployed:(0,r.q)(readScalar(e["deployed"]))})}function wrongField(e,t){if(readName(e["id"])===null)return wrong(`${t}id`,"text that is not empty",e["id"])
for(const n of["name","status"])if(readText(e[n])===void 0)return wrong(`${t}${n}`,"text",e[n])
const n=e["cohorts"]
if(!Array.isArray(n))return wrong(`${t}cohorts`,"a list",n)
const s=n.findIndex(e=>readName(e)===null)
return wrong(`${t}cohorts[${s}]`,"text that is not empty",n[s])}function readName(e){return typeof e==="string"?(0,a.dE)(e):null}function readText(e){if(e===void 0||e===null)return null
return typeof e==="string"?(0,a.dE)(e):void 0}function readCohorts(e){if(e===void 0||e===null)return[]
if(!Array.isArray(e))return null
const t=e.map(readName)
return t.every(e=>e!==null)?t:null}function readAttributes(e,t){const n=new Map
if(e===void 0||e===null)return(0,s.ok)(n)
if(!isObject(e)||e instanceof i.vD)return(0,s.f)(wrong(t,"an object",e))
for(const r in e){if(!Object.hasOwn(e,r))continue
const a=r.trim()
const u=readScalar(e[r])
if(u===void 0)return(0,s.f)(wrong(`${t}.${r}`,"text, a number, true, false or null",e[r]))
const c=n.size
if(n.set(a,u).size===c)return(0,s.f)((0,o.Qm)(`${t} to have each name once`,`the name ${(0,i.q0)(a)} twice`))}return(0,s.ok)(n)}function readScalar(e){switch(typeof e){case"string":return(0,a.dE)(e)
case"number":case"boolean":return String(e)
default:if(e===null)return null
return e instanceof i.vD?e.text:void 0}}function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function wrong(e,t,n){return(0,o.Qm)(`${e} to be ${t}`,`${e} is ${(0,i.q0)(n)}`)}}),8060:((e,t,n)=>{n.d(t,{I:()=>checkFreshness,Y:()=>olderOf})
var s=n(1827)
var r=n(9972)
const o=1e4
function checkFreshness({snapshot:e,asOf:t},n,{maxAge:i,now:a},u={}){if(n!==null&&e!==n.snapshot)return(0,r.OR)(`one snapshot in all answers (${(0,s.q0)(n.snapshot)})`,`snapshot ${(0,s.q0)(e)}: the inventory changed while it was read`,u.snapshot)
if(t===null)return null
const c=Date.parse(t)
const l=a().getTime()-c
if(Number.isNaN(c)||l<-o)return(0,r.OR)("an asOf that is not in the future",`asOf ${t}, while it is ${a().toISOString()}`,u.asOf)
if(i!==null&&l>i)return{code:"inventory.stale",expected:`a snapshot at most ${printDuration(i)} old`,observed:`a snapshot as of ${t}, ${printDuration(l)} old`,key:"max-age"}
return null}function olderOf(e,t){return t!==null&&Date.parse(t.asOf??"")<=Date.parse(e.asOf??"")?t:e}const i=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
function printDuration(e){let t=e
const n=[]
for(const[e,s]of i){if(e==="d"&&t<2*s)continue
const r=Math.floor(t/s)
t-=r*s
if(r>0)n.push(`${r} ${e}`)}return n.slice(0,2).join(" ")}})}

