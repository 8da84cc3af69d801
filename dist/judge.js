export const id=780
export const ids=[780]
export const modules={5500:((e,t,n)=>{n.r(t)
n.d(t,{judge:()=>judge,loadReports:()=>loadReports})
var s=n(373)
var o=n(6928)
var r=n(4573)
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
const o=s.value.filter(e=>e.headRefOid===t.commit&&e.headRepository?.nameWithOwner.toLowerCase()===t.repository.toLowerCase())
const r=o.filter(e=>e.state==="OPEN")
const i=(r.length>0?r:o.slice(0,1)).map(e=>e.number).toSorted((e,t)=>e-t)
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
const k=`query MergeQueue($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }\n  }\n}`
const w=u.mee(u.Ikc({oid:u.YjP()}))
const b=u.Ikc({repository:u.Ikc({mergeQueue:u.mee(u.Ikc({entries:u.mee(u.Ikc({totalCount:u.Whr(),nodes:u.YOg(u.Ikc({headCommit:w,baseCommit:w,pullRequest:u.mee(u.Ikc({number:u.Whr()}))}))}))}))})})
async function fetchMergeGroup(e,t,n){const s=`merge queue of ${n.branch}`
const o=numberIn(n)
if(o!==null&&n.base!==n.head){const t=await isAlone(e,n,o)
if(!t.ok)return t
if(t.value)return(0,a.ok)([o])}return t===null?(0,p.hU)(s,"a group of one pull request that brings only its own commits and paths, or the list of the queue",'another group, and no token that may read the queue: the input `members-token` needs the right "Merge queues: read" of a GitHub App'):fetchQueue(t,n,s)}function numberIn({branch:e,ref:t}){const n=`gh-readonly-queue/${e}/`
const s=t.replace(/^refs\/heads\//,"")
const o=/^pr-([1-9]\d{0,8})-[0-9a-f]{40,64}$/.exec(s.startsWith(n)?s.slice(n.length):"")
return o?.[1]===void 0?null:Number(o[1])}async function isAlone(e,{base:t,head:n},s){const o=await new v.Z(e).firstParents(t,n)
if(!o.ok)return o
const{commits:r}=o.value
const i=await(0,y.l)(e,[s])
if(!i.ok)return i
const u=i.value[0]?.pull
if(u===void 0)return(0,a.ok)(false)
const c=new Set(u.commits.map(({oid:e})=>e))
const l=r.filter(({oid:e})=>!c.has(e))
if(!isMadeOf(u,l,r.length-l.length,{base:t,head:n}))return(0,a.ok)(false)
const d=await(0,g.d)(e,t,n)
if(!d.ok)return d
const h=new Set(u.changes.flatMap(({path:e,previous:t})=>[e,...t===null?[]:[t]]))
return(0,a.ok)(d.value.every(e=>h.has(e)))}function isMadeOf(e,t,n,{base:s,head:o}){const r=t.find(({oid:e})=>e===o)
if(r===void 0)return false
if(n>0)return t.length===1&&r.parents[0]===s&&r.parents[1]===e.head
if(t.some(({parents:e})=>e.length!==1))return false
return t.length===1?r.parents[0]===s:t.length===e.commits.length}async function fetchQueue(e,t,n){const s=await e.query(n,k,{branch:t.branch},b)
if(!s.ok)return s
const o=s.value.repository.mergeQueue?.entries??null
if(o===null)return(0,p.hU)(n,"a merge queue","none")
const r=new Set
for(let e=t.head;e!==t.base;){const t=o.nodes.find(t=>t.headCommit?.oid===e)
const s=t?.pullRequest?.number
if(t===void 0||t.baseCommit===null||s===void 0||r.has(s))return o.totalCount>o.nodes.length?(0,p.ps)(n,`${o.totalCount} entries`,`${o.nodes.length} of them`):(0,p.hU)(n,"the entries between the base and the head of the group",`none that ends at ${e}`)
r.add(s)
e=t.baseCommit.oid}return r.size>0?(0,a.ok)([...r].toSorted((e,t)=>e-t)):(0,p.hU)(n,"pull requests in the group","none")}var $=n(1717)
var O=n(3190)
var x=n(9359)
const q=10
async function fetchStanding(e,t,n){const s=[]
for(let o=t.base;!n(o);){const n=await fetchOpenPullRequestsFrom(e,o)
if(!n.ok)return n
const r=n.value.filter(e=>e.number!==t.number)
const[i,...u]=r
const c=(0,a.ok)({kind:"ambiguous",branch:o,numbers:n.value.map(({number:e})=>e)})
if(i===void 0)return n.value.length>0?c:(0,a.ok)({kind:"elsewhere"})
const l=s.some(e=>e.number===i.number)
if(u.length>0||l||s.length===q)return c
s.push(i)
o=i.base}const o=s.at(-1)?.base
return(0,a.ok)(o===void 0?{kind:"direct"}:{kind:"stack",trunk:o,below:s})}function trunksOf({policy:e,defaultBranch:t},n){const s=e===null?null:(0,x.T4)(e,n)
if(s?.ok!==true)return()=>true
return e=>e===t||(0,O.S9)(e,s.value,t)}async function findTargets(e,t,n){const{github:s,members:o}=e
switch(t.kind){case"nothing":return{kind:"nothing",why:t.why}
case"pull-request":if(t.comment!==null&&!await mayHoldCommandOf(s,t.comment))return{kind:"nothing",why:r.Q}
return placeAll(s,[t.number],n,t.head)
case"head":{const e=await fetchPullRequestsOfHead(s,t)
if(!e.ok)return unknown(e.error,t.commit)
if(e.value.length===0)return{kind:"unknown",findings:[S],check:{kind:"none"}}
return placeAll(s,e.value,n,t.commit)}case"group":return placeGroup(s,o,t,n)}}async function mayHoldCommandOf(e,t){const s=t.filter(o.U)
if(s.length===0)return false
const r=await(0,m.e)(e,s)
const{readCommands:i}=await Promise.all([n.e(924),n.e(741)]).then(n.bind(n,54))
return!r.ok||s.some(e=>i(r.value.get(e)??e).length>0)}const S=(0,i.V)("evidence.unavailable","pull requests by head branch","a pull request with the head commit and repository of the workflow run","none")
function unknown(e,t){return{kind:"unknown",findings:[{effect:"error",...e}],check:t===null?{kind:"no-head"}:{kind:"complete",head:t}}}async function placeAll(e,t,n,s){const o=[]
const r=new Map
const i=await Promise.all(t.map(t=>(0,$.I)(e,t,n)))
for(const[a,u]of t.entries()){const c=i[a]
if(c===void 0)continue
if(!c.ok)return unknown(c.error,s??await(0,$.F)(e,u))
const l=trunksOf(c.value,n)
const d=await fetchStanding(e,c.value,l)
if(!d.ok)return unknown(d.error,c.value.head)
o.push({pull:c.value,standing:d.value,target:c.value,...c.value})
for(const n of c.value.sharers){if(t.includes(n.number)||r.has(n.number))continue
const s=await fetchStanding(e,n,l)
if(!s.ok)return unknown(s.error,c.value.head)
r.set(n.number,{pull:n,standing:s.value,target:null,writer:n.writer,open:true})}}return together(o,[...r.values()])}const A=10
function together(e,t){const isJudged=({standing:e})=>e.kind!=="elsewhere"
const n=[...e,...t].filter(e=>e.open&&isJudged(e))
const s=n.filter(e=>e.writer)
const o=n.length===0?e.filter(isJudged):s.length>0?s:n
const place=e=>({...e,onCheck:o.includes(e)})
const result=(t,n=[])=>({kind:"pull-requests",subjects:e.map(place),sharers:n.map(place),check:t})
const[r]=e
if(r===void 0)return result({kind:"none"})
const{head:a}=r.pull
if(!e.some(e=>o.includes(e)))return result(o.length>0?{kind:"none"}:{kind:"successor",head:a,why:elsewhere(r)})
const u=t.filter(e=>o.includes(e))
if(u.length>A){const e=`pull requests with the head ${a}`
return unknown((0,i.V)("evidence.truncated",e,`at most ${A}`,`${u.length}`),a)}for(const{standing:e}of o)if(e.kind==="ambiguous")return result({kind:"unfinished",head:a,why:ambiguous(e)},u)
return result({kind:"complete",head:a},u)}function elsewhere({pull:e}){return`Nothing is judged for pull request ${e.number} while its base branch is no release branch.`}function ambiguous({numbers:e}){return`Several open pull requests come from the base branch or lead back to it (${e.join(", ")}): the release branch that this one is for is not clear.`}async function placeGroup(e,t,n,s){const o=await fetchMergeGroup(e,t,n)
if(!o.ok)return unknown(o.error,n.head)
const r=[]
let i=false
for(const t of o.value){const o=await(0,$.I)(e,t,s)
if(!o.ok)return unknown(o.error,n.head)
i=trunksOf(o.value,s)(n.branch)
r.push({pull:o.value,standing:i?{kind:"direct"}:{kind:"elsewhere"},target:null,onCheck:true})}const a="Nothing is judged for a merge queue whose branch is no release branch."
return{kind:"group",subjects:r,check:i?{kind:"complete",head:n.head}:{kind:"successor",head:n.head,why:a}}}function unknownSubject(e){return alone((0,s.L)([{code:"input.invalid",effect:"error",problems:[e]}]))}async function judgeSubject(e,t,n,o=()=>Promise.resolve()){const r=await findTargets(n,e,t.policyPath)
switch(r.kind){case"nothing":return alone((0,s.L)([],r.why))
case"unknown":return{...alone((0,s.L)(r.findings)),check:r.check,group:e.kind==="group"}
case"group":case"pull-requests":{await o(r.check)
const{judgeTargets:e}=await loadJudging()
return e(r,t,n)}}}function alone(e){return{judged:[e],sharers:[],check:{kind:"none"},group:false}}function loadJudging(){return Promise.all([n.e(924),n.e(741)]).then(n.bind(n,5992))}var P=n(4431)
var I=n(7189)
var j=n(9230)
var C=n(7598)
var M=n(6585)
var z=n(8455)
class ExchangeLog{#e=new Map
record(e,t,n,s){const o=this.#e.get(n)??{asked:e,parameters:t,key:n,answers:[]}
o.answers.push(s)
this.#e.set(n,o)}exchanges(){return[...this.#e.values()].toSorted((e,t)=>e.key<t.key?-1:1)}}function recordingGitHub(e,t){return(0,z.V)(e,async(n,s)=>{const o=await s(e)
t.record(n.asked,n.parameters,keyOf(n),o)
return o})}function keyOf({kind:e,sent:t,parameters:n}){return(0,C.hash)("sha256",(0,M.A)([e,t,n])??"")}var R=n(3258)
var T=n(6831)
function encodeAnswers(e){const t=e.flatMap(idLists).toSorted((e,t)=>t.length-e.length).reduce(union,[])
const n=namesIn(e)
return{sites:n.size===0?t:t.map(e=>pairOf(e,n.get(e))),answers:e.map(e=>encodeAnswer(e,e=>runsIn(t,e)))}}function encodeAnswer(e,t){const{targets:n,names:s,deployed:o,cohorts:r,statuses:i,groups:a,explained:u,...c}=e
return{...c,targets:t(n),...s.size>0&&{named:true},...o.size>0&&{deployed:[...o].map(([e,n])=>[e,t(n)])},cohorts:[...r],statuses:[...i],groups:a.map(({sites:e,...n})=>({...n,sites:e===null?null:t(e.map(({id:e})=>e))}))}}function idLists({targets:e,groups:t}){const n=t.flatMap(({sites:e})=>(e??[]).map(({id:e})=>e))
return[e,n.sort()]}function union(e,t){if(e.length===0)return t
const n=[]
const s=new T.MW(e)
let o=0
for(const e of t){const t=s.indexOf(e,o)
if(t<0)n.push(e)
else o=t+1}return n.length===0?e:[...e,...n].sort()}function runsIn(e,t){const n=[]
let s=0
for(const o of t){const t=e.indexOf(o,s)
const r=n.at(-1)
if(r!==void 0&&t===s)r[1]+=1
else n.push([t,t+1])
s=t+1}return n}function namesIn(e){const t=e.flatMap(({groups:e})=>e.flatMap(({sites:e})=>e??[]))
const[n,...s]=e.map(({names:e})=>e).filter(e=>e.size>0)
if(n!==void 0&&s.length===0&&t.length===0)return n
const o=new Map(n)
for(const e of s)for(const[t,n]of e)o.set(t,n)
for(const{id:e,name:n}of t)if(n!==null)o.set(e,n)
return o}function pairOf(e,t){return t===void 0?e:[e,t]}class Recorder{#t=new ExchangeLog
#n=new ExchangeLog
#s=[]
#o=null
of(e){const{members:t}=e
return{github:recordingGitHub(e.github,this.#t),ahead:e.ahead,members:t===null?null:recordingGitHub(t,this.#n),resolve:async(t,n)=>{const s=await e.resolve(t,n)
this.#s.push(s)
return s},listAhead:e.listAhead,now:async()=>this.#o=await e.now(),sleep:e.sleep}}value(e,t){return(0,R.X)(e,{github:this.#t.exchanges(),members:t?this.#n.exchanges():null,now:this.#o,inventory:this.#s.map(e=>e.ok?(0,a.ok)(encodeAnswers(e.value)):e)})}}var _=n(6196)
var N=n(2037)
var E=n(3332)
const F="cohort-guard"
const L="cohort-guard:"
function isOurs({externalId:e}){return e.startsWith(L)}function oursIn(e,{app:t}){return e.filter(e=>e.app===t&&isOurs(e))}function hasOthers(e,t){return oursIn(e,t).some(({id:e})=>e!==t.id)}const D="A pull request below in the stack has changed, and this one stands on it. Bring that one to Allowed, then comment `/cohort recheck` here."
const Y={title:"Judging",summary:"Where this stays unfinished, the run ended before it had a verdict, or could not publish it: start it again, or comment `/cohort recheck`.\n"}
function notJudged(e){return{title:"Not judged",summary:`${e}\n`}}var B=n(3238)
var W=n(7949)
const U=2e4
const Q=18e4
const H=10
class CheckRunPublisher{#r
#i
#a
#u
#c
#l=null
#d=null
#h=null
constructor(e,t,n,s){this.#r=e
this.#i=t
this.#a=n
this.#u=s
const o=e.runUrl?.replace(/^.*\//,"")??"local"
this.#c=`${L}${o}:${n.now().toISOString()}`}async claim(e){if(!this.#i.publish||e.kind!=="complete"&&e.kind!=="unfinished")return
await this.#f(U,async t=>{const n=e.kind==="unfinished"?notJudged(e.why):Y
const s=await this.#m(t,e.head,n)
if(s.ok)this.#l=s.value})
if(e.kind!=="complete")return
const look=t=>this.#f(t,t=>(0,_.vQ)(t,F,e.head))
if(this.#l===null)this.#d=await look(U)
else this.#u.open(()=>look(Q))}async isLatest(e){if(e.kind!=="complete")return true
return this.#f(Q,async t=>{if(await this.#p(t,e.head))return this.#v()
const n=await this.#g(t,e.head,Y)
if(n===null)return true
const s=await this.#u.seen()??await(0,_.vQ)(t,F,e.head)
this.#h=s
if(s.ok&&oursIn(s.value,n).some(e=>e.id>n.id))return this.#v()
if(this.#d?.ok===false&&s.ok&&hasOthers(s.value,n))this.#h=this.#d
return true})}async#p(e,t){const n=this.#d
if(n?.ok!==true)return false
const s=new Set(n.value.map(({id:e})=>e))
const o=await(0,_.vQ)(e,F,t)
if(!o.ok)this.#d=o
return o.ok&&o.value.some(e=>isOurs(e)&&e.externalId!==this.#c&&!s.has(e.id))}#v(){this.#a.log("A newer judgement of this head commit has begun: it publishes, this one does not.")
return false}async publish(e,t){switch(e.kind){case"none":return"published"
case"no-head":return this.#y({observed:"the head commit could not be read"})
case"successor":return this.#f(Q,t=>this.#k(t,e.head,e.why,()=>true))
case"unfinished":return this.#f(Q,async t=>{const n=await this.#g(t,e.head,notJudged(e.why))
return n===null?"failed":"published"})
case"complete":return this.#f(Q,e=>this.#w(e,t))}}async unsettle({headBranch:e,head:t},n){return this.#f(Q,async s=>{const o=new Set([t])
const r=[{name:e,stale:!n}]
for(let e=r.shift();e!==void 0;e=r.shift()){const n=await fetchOpenPullRequestsInto(s,e.name)
if(!n.ok)return this.#y(n.error)
for(const i of n.value){if(o.has(i.head))continue
o.add(i.head)
const n=e.stale?(0,a.ok)(false):await(0,N.LU)(s,i.head,t)
if(!n.ok)return this.#y(n.error)
if(n.value)continue
const u=await this.#k(s,i.head,D,e=>e==="success")
if(u==="failed")return u
if(i.branch!==null)r.push({name:i.branch,stale:true})}}return"published"})}async#w(e,t){const[n,s]=[this.#l,this.#h]
if(n===null||s===null)return"failed"
if(!s.ok)return this.#y(s.error)
const{conclusion:o,title:r,summary:i,text:a}=t
const u=await(0,_.Fp)(e,n.id,o,{title:r,summary:i,...a!==void 0&&{text:a}})
if(!u.ok)return this.#y(u.error)
await this.#b(e,oursIn(s.value,n).filter(e=>e.id<n.id&&e.conclusion!==o),t)
return"published"}async#b(e,t,{conclusion:n,title:s}){const o={title:s,summary:"A newer check run of cohort-guard on this commit has the report.\n"}
for(let s=0;s<t.length;s+=H){const r=await Promise.all(t.slice(s,s+H).map(t=>(0,_.Fp)(e,t.id,n,o)))
const i=r.find(e=>!e.ok)
if(i===void 0||i.ok)continue
this.#a.log(`Older check runs of cohort-guard on this commit stay as they are (${i.error.observed}). The newest one counts.`)
return}}async#k(e,t,n,s){const o=await(0,_.vQ)(e,F,t)
if(!o.ok)return this.#y(o.error)
const r=o.value.filter(isOurs).toSorted((e,t)=>t.id-e.id)[0]
if(r===void 0||r.conclusion===null||!s(r.conclusion))return"published"
const i=await this.#m(e,t,notJudged(n))
return i.ok?"published":this.#y(i.error)}async#g(e,t,n){if(this.#l!==null)return this.#l
const s=await this.#m(e,t,n)
if(s.ok)return this.#l=s.value
this.#y(s.error)
return null}#m(e,t,n){const{runUrl:s}=this.#r
return(0,_._U)(e,{name:F,head:t,externalId:this.#c,detailsUrl:s,output:n})}#y(e){const t=(0,W.$p)(this.#a)
this.#a.warn(t(`The check run could not be published (${e.observed}), so this step fails.${(0,p.kZ)(e)}`))
return"failed"}async#f(e,t){const n=(0,E.d)(e,this.#a.clock)
try{return await t((0,B.m6)(this.#r,this.#i.githubToken,n,true))}finally{n.clear()}}}var G=n(8140)
const Z="GitHub's clock"
async function fetchTime({token:e,apiUrl:t,repository:n,fetch:s}){try{const o=await s(`${t}/repos/${n}`,{headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json"}})
await o.arrayBuffer()
const r=o.headers.get("date")??"none"
const i=Date.parse(r)
if(!o.ok)return(0,p.J5)(Z,"an answer",(0,G.oP)("GET /repos/{owner}/{repo}",o))
return Number.isNaN(i)?(0,p.hU)(Z,"a date on an answer",r):(0,a.ok)(i)}catch(e){return(0,p.hU)(Z,"an answer",e instanceof Error?e.message:"none")}}var K=n(5312)
var J=n(9972)
function boundedInventory(e,t){if(t.size===0)return e
return{async resolve(n,s){const o=await e.resolve(n,s)
if(!o.ok)return o
for(const e of o.value){const n=outOfBounds(e,t)
if(n!==null)return(0,J.gz)("inventory",n)}return o}}}function outOfBounds({total:e,cohorts:t},n){for(const[s,{min:o,max:r}]of n){const n=s===K.V?e:t.get(s)?.members
if(n===void 0||n>=o&&n<=r)continue
const i=s===K.V?"sites in all":`sites of cohort ${s}`
return{code:"inventory.bounds",expected:`${o} to ${r} ${i}, as the policy says`,observed:`${n} ${i}`,key:`bounds.${s}`}}return null}var V=n(1231)
var X=n(953)
function confirmedInventory(e,t){if(t.length===0)return e
return{async resolve(n,s){const o=await e.resolve(n,s)
if(!o.ok)return o
let r=o.value
for(const[e,o]of t.entries()){const t=n.map((e,t)=>confirmationQuery(e,r[t]?.targets??[],o))
const i=await o.inventory.resolve(t,s)
if(!i.ok)return(0,a.f)(ofConfirmation(i.error,e))
r=r.map((e,t)=>dispute(e,i.value[t],o.source))}return(0,a.ok)(r)}}}function confirmationQuery({policy:e,declaration:t},n,{expect:s}){return{policy:{...e,cohorts:new Map,releases:{...e.releases,statuses:s}},declaration:{...t,cohorts:[],requires:[],forbids:[],targets:{kind:"sites",ids:n}},coverage:{kind:"named",dimensions:new Map}}}function dispute(e,t,n){const s=new Set(e.violations.filter(({kind:e})=>e==="unknown").map(({site:e})=>e.id))
const o=(t?.violations??[]).filter(({kind:e,site:t})=>(e==="unknown"||e==="inactive")&&!s.has(t.id)).map(({kind:t,site:s})=>({kind:"disputed",site:{...s,name:e.names.get(s.id)??s.name,cohorts:[]},reasons:[(0,V.rP)(n),t==="unknown"?"not there":`status ${s.status??""}`]}))
return{...e,violations:[...e.violations,...o].toSorted((e,t)=>(0,X.U)(e.site.id,t.site.id))}}function ofConfirmation(e,t){return e.key===void 0?e:{...e,key:`confirm[${t}].${e.key}`}}var ee=n(9426)
var te=n(8060)
const ne="the inventory-token input is missing"
const se="no secret was sent, since auth does not say how"
const oe="the inventory-token input was refused"
const re=8
async function authorize(e,t,n,s){if(e.kind==="oidc"){const t=await n(e.audience,s)
if(!t.ok)return t
return(0,a.ok)({headers:{authorization:`Bearer ${t.value}`},secrets:[t.value],unhidden:[t.value],refusal:"the identity token of the workflow was refused"})}return authorizeBy(e,t)}function authorizeBy(e,t){if(e.kind==="none"||t===null)return(0,a.ok)({headers:{},secrets:[],unhidden:[],refusal:e.kind==="none"?se:ne})
const n={secrets:[t],unhidden:[],refusal:oe}
switch(e.kind){case"bearer":return(0,a.ok)({headers:{authorization:`Bearer ${t}`},...n})
case"scheme":return(0,a.ok)({headers:{authorization:`${e.scheme} ${t}`},...n})
case"header":return(0,a.ok)({headers:{[e.header.toLowerCase()]:t},...n})
case"basic":{const e=Buffer.from(t).toString("base64")
const n=[e,t.slice(t.indexOf(":")+1)].filter(({length:e})=>e>=re)
return t.includes(":")?(0,a.ok)({headers:{authorization:`Basic ${e}`},secrets:[t,...n],unhidden:n,refusal:oe}):(0,a.f)((0,J.hU)("an inventory-token input of the form user:password","one without a colon","auth"))}}}function hide({secrets:e},t){return e.flatMap(e=>[e,e.toLowerCase()]).reduce((e,t)=>e.replaceAll(t,"***"),t)}function repeatsSecret({unhidden:e},t){if(e.length===0)return false
const n=t.includes("\\")?t.replaceAll(/\\(?:u([\da-f]{4})|(.))/gi,(e,t,n="")=>t===void 0?n:String.fromCharCode(Number.parseInt(t,16))):t
return e.some(e=>n.includes(e))}const ie=4
async function askPages(e,t,n){let s=e.first
for(let o=1,r=0;s!==null&&o<=ie;o+=1){const i=t.ask(s,o)
n.keep(t.key(s),i)
const a=await i
const u=a.ok?e.read(a.value,s,r):null
if(u?.ok!==true)return
r+=u.value.received
s=u.value.next}}async function readList(e,t,n,s,o=()=>{}){const r=(0,C.createHash)("sha256")
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
if(k!==null){const e=g.readSites()
return t.refuse(m,e.ok?k:e.error)}d=(0,te.Y)(y,d)
if(g.next!==null)u.askAfter(g.next,e.foresee(g,c,h),m+1,p.value.bytes)
if(!f&&isWhole(g,h+g.received*(1+u.underWay))){f=true
if(g.next!==null)o()}if(g.next!==null)await(0,j.t)()
const w=g.readSites()
if(!w.ok)return t.refuse(m,w.error)
for(const n of w.value){const o=s(n)
const r=m===1?e.keys.id:e.keys.next
if(o!==null)return t.refuse(m,r===void 0?o:{key:r,...o})}if(g.snapshot===null)r.update(JSON.stringify(w.value.map(rowOf)))
h+=w.value.length
n.came(m,h,l)
if(g.next===null){const n=finish(e,d,t)
if(!n.ok)return t.refuse(m,n.error)
return(0,a.ok)({pages:m,sites:h,total:l,stamp:n.value,digest:r.digest("hex")})}c=g.next}}const ae=8*1024*1024
class Pages{#$
#O=new Map
#x=true
constructor(e){this.#$=e}askAfter(e,t,n,s){if(this.#O.size>0&&!this.#O.has(e.href)){this.#x=false
this.#O.clear()}this.#q(e,n)
if(!this.#x)return
const o=Math.floor(ae/Math.max(1,s))
for(const[e,s]of t.slice(0,o).entries())this.#q(s,n+e)}take(e,t){const n=this.#q(e,t)
this.#O.delete(e.href)
return n}get underWay(){return this.#O.size}#q(e,t){const n=this.#O.get(e.href)
if(n!==void 0)return n
const s=this.#$.ask(e,t)
s.catch(()=>{})
this.#O.set(e.href,s)
return s}}function isWhole({snapshot:e,total:t},n){return e!==null&&t!==null&&n>=t}function checkTotal({total:e,received:t,next:n},s,o,{keys:r}){if(e!==s)return(0,J.OR)(`the same total on every page (${s})`,`total ${e}`,r.total)
if(s===null)return null
const i=o+t
if(i>s)return(0,J.OR)(`${s} sites, as its total says`,`more than ${s} sites`,r.total)
if(n!==null||i===s)return null
const a=o===0?r.next:r.total
return(0,J.OR)(`${s} sites, as its total says`,`${i} sites, and no further page`,a)}function checkNext({next:e,received:t,promised:n},s,{keys:o}){if(e===null)return null
if(n&&t===0)return(0,J.OR)("sites on a page that is not the last","no sites, and a further page",o.next)
return s.has(e.href)?(0,J.OR)("a new page behind each page","a page that was asked for before",o.next):null}function finish(e,t,{freshness:n}){const s=e.finish()
if(!s.ok)return s
const o={snapshot:t.snapshot,asOf:s.value??t.asOf}
const r=(0,te.I)(o,null,n,e.keys)
return r===null?(0,a.ok)(o):{ok:false,error:r}}function rowOf({id:e,name:t,status:n,cohorts:s,attributes:o}){return[e,t,n,s,[...o]]}var ue=n(1827)
var ce=n(1110)
var le=n(9708)
var de=n(1722)
var he=n(7508)
var fe=n(4635)
const me={url:null,promised:true}
const pe="1000"
function firstPage(e,t){return t.kind==="offset"&&!e.searchParams.has(t.limit)?withParameter(e,t.limit,pe):e}function nextPage(e,t){const{url:n,first:s,received:o,seen:r,total:i}=t
switch(e.kind){case"none":return(0,a.ok)(me)
case"link":return addressed(linkOf(t.link,e.relation),n)
case"expression":{const e=readMark(t.found)
if(e===void 0)return(0,a.f)((0,J.Qm)("an address or a cursor from next",(0,ue.q0)(t.found),"next"))
if(e===null)return(0,a.ok)(me)
return/^(?:https?:\/\/|[/?])/i.test(e)?addressed(e,n):(0,a.ok)(following(s,"cursor",e))}case"cursor":{const n=readMark(t.found)
if(n===void 0)return(0,a.f)((0,J.Qm)("a cursor from next.from",(0,ue.q0)(t.found),"next.from"))
return(0,a.ok)(n===null?me:following(s,e.parameter,n))}case"offset":{if(o===0||r===i)return(0,a.ok)(me)
const t=Number(s.searchParams.get(e.offset)??"0")
return(0,a.ok)({...following(s,e.offset,String(t+r)),promised:false})}case"page":{if(o===0||r===i)return(0,a.ok)(me)
const t=Number(n.searchParams.get(e.parameter)??"1")
return(0,a.ok)({...following(s,e.parameter,String(t+1)),promised:false})}}}function readMark(e){return e===false?null:(0,fe.$t)(e)}const ve=4
function foreseenPages(e,{url:t,first:n,received:s,seen:o,total:r}){if(s===0||e.kind!=="offset"&&e.kind!=="page")return[]
const i=Math.ceil((r-o)/s)
const[a,u,c]=e.kind==="offset"?[e.offset,Number(n.searchParams.get(e.offset)??"0")+o,s]:[e.parameter,Number(t.searchParams.get(e.parameter)??"1")+1,1]
return Array.from({length:Math.min(i,ve)},(e,t)=>withParameter(n,a,String(u+t*c)))}function following(e,t,n){return{url:withParameter(e,t,n),promised:true}}function withParameter(e,t,n){const s=new URL(e)
s.searchParams.set(t,n)
return s}function addressed(e,t){if(e===null)return(0,a.ok)(me)
if(!URL.canParse(e,t.href))return(0,a.f)((0,J.Qm)("an address from next",(0,ue.q0)(e),"next"))
const n=new URL(e,t)
if(n.origin!==t.origin)return(0,a.f)((0,J.OR)(`a next page at ${t.origin}`,`one at ${n.origin}, which is not followed`,"next"))
if(n.username!==""||n.password!=="")return(0,a.f)((0,J.OR)("an address without a user name","one with a user name","next"))
n.hash=""
return(0,a.ok)({url:n,promised:true})}function linkOf(e,t){for(const[,n="",s=""]of(e??"").matchAll(/<([^>]*)>\s*((?:;(?:[^",;]|"(?:[^"\\]|\\.)*")*)*)/g)){const e=[...s.matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)].find(([,e])=>e?.toLowerCase()==="rel")
if((e?.[2]??e?.[3]??"").toLowerCase().split(/\s+/).includes(t.toLowerCase()))return n}return null}function mappedPages(e,t){return new MappedPages(e,t)}class MappedPages{first
keys={id:"site.id",total:"total",next:"next",snapshot:"snapshot",asOf:"as-of"}
#S
#A
#P=null
#h=0
constructor(e,t){this.#S=t
this.#A=new ce.V(t.site)
this.first=firstPage(e,t.next)}read(e,t,n){const{next:s,total:o,snapshot:r}=this.#S
const i=(0,de.M)(e.body,this.#S.items)
if(!i.ok)return i
const u=o===null?(0,a.ok)(null):readTotal(o,e)
if(!u.ok)return u
const c=r===null?(0,a.ok)(null):readSnapshot(r,e)
if(!c.ok)return c
const l=this.#I(e,i.value)
if(!l.ok)return l
const d=s.kind==="expression"||s.kind==="cursor"?(0,he.$)(e.body,s.expression,"an answer","next"):(0,a.ok)(null)
if(!d.ok)return d
this.#h=n+i.value.length
const h=nextPage(s,{url:t,first:this.first,found:d.value,link:e.headers.get("link"),received:i.value.length,seen:this.#h,total:u.value})
if(!h.ok)return h
const{url:f,promised:m}=h.value
return(0,a.ok)({received:i.value.length,readSites:()=>this.#A.map(i.value,e=>`item ${n+e+1}`),total:u.value,snapshot:c.value,asOf:l.value,next:f,promised:m})}foresee({received:e,total:t,next:n},s,o){return n===null||t===null?[]:foreseenPages(this.#S.next,{url:s,first:this.first,received:e,seen:o+e,total:t})}finish(){const e=this.#A.unmapped()
if(e!==null)return(0,a.f)(e)
const{asOf:t}=this.#S
if(t.kind!=="newest")return(0,a.ok)(null)
return this.#P===null?(0,a.f)((0,J.Qm)(`a time from as-of.newest (${t.expression}) in at least one item`,`none in ${this.#h} items`,"as-of.newest")):(0,a.ok)(this.#P)}#I(e,t){const{asOf:n}=this.#S
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
return/^\d{1,15}$/.test(s)?(0,a.ok)(Number(s)):(0,a.f)((0,J.Qm)(`a whole number from total (${printField(e)})`,(0,ue.q0)(n.value),"total"))}function readSnapshot(e,t){const n=readField(e,t,"snapshot")
if(!n.ok)return n
const s=(0,fe.$t)(n.value)??null
return s===null?(0,a.f)((0,J.Qm)(`a text from snapshot (${printField(e)})`,(0,ue.q0)(n.value),"snapshot")):(0,a.ok)(s)}function readField(e,{body:t,headers:n},s){return e.kind==="header"?(0,a.ok)(n.get(e.header)):(0,he.$)(t,e.expression,"an answer",s)}function printField(e){return e.kind==="header"?`header ${e.header}`:e.expression}var ge=n(8729)
const ye=1e3
const ke=u.YjP({error:"text"})
const we=u.YjP({error:"text that is not empty"}).check(ge.m9(1,{error:"text that is not empty"}))
const be="a whole number, not negative"
const $e=u.FsL(u.pdi(e=>e instanceof ue.vD?Number(e.text):e),u.Whr({error:be}).check(ge.qm(0,{error:be})))
const list=e=>u.YOg(e,{error:"a list"})
const Oe={snapshot:we,asOf:le.n$}
const xe=u.IeY(Array.isArray,{error:"a list"})
const qe=u.Ikc({...Oe,total:$e,next:u.cl6(ke),sites:xe},{error:"an object"})
const Se=u.Ikc({...Oe,cohorts:list(u.Ikc({name:we,sites:$e},{error:"an object with name and sites"}))},{error:"an object"})
const parseCohortCounts=e=>read(Se,e)
function ownPages(e){const t=e.searchParams.has("limit")?e:withParameter(e,"limit",String(ye))
return{first:t,keys:{},read:({body:e})=>readPage(e,t),foresee:()=>[],finish:()=>(0,a.ok)(null)}}function readPage(e,t){const n=read(qe,e)
if(!n.ok)return n
const{total:s,snapshot:o,asOf:r,next:i,sites:u}=n.value
return(0,a.ok)({received:u.length,readSites:()=>readSites(u),total:s,snapshot:o,asOf:r,next:i?withParameter(t,"cursor",i):null,promised:true})}function readSites(e){const t=[]
for(const n of e){const e=(0,fe.X_)(n)
if(!e.ok)return unread(n,t.length,e.error)
t.push(e.value)}return(0,a.ok)(t)}function unread(e,t,n){const s=(0,fe.X_)(e,`sites[${t}]`)
return(0,a.f)(s.ok?n:s.error)}function read(e,t){const n=e.safeParse(t)
if(n.success)return(0,a.ok)(n.data)
const s=n.error.issues[0]
if(s===void 0)throw new Error("a failed parse has an issue")
const o=printPath(s.path)||"it"
return(0,a.f)((0,J.Qm)(`${o} to be ${s.message}`,`${o} is ${(0,ue.q0)(valueAt(t,s.path))}`))}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t>0?".":""}${String(e)}`).join("")}function valueAt(e,t){return t.reduce((e,t)=>typeof e==="object"&&e!==null?Reflect.get(e,t):void 0,e)}var Ae=n(3863)
var Pe=n(8248)
var Ie=n(7466)
const je="HTTP 200 with JSON"
async function fetchJson({url:e,asked:t,authorization:n},s,o){const r=headersOf(n)
let i
try{i=await s(e,{headers:r,signal:o})}catch(e){if(e instanceof Pe.e6)return(0,J.gz)(t,(0,J.hU)(je,hide(n,e.observed),"url"))
throw e}if(i.status!==200)return(0,J.gz)(t,badStatus(i.status,n))
const u=await i.bytes()
const c=(0,Ie._6)(u)
if(!c.ok)return(0,J.gz)(t,{...c.error,key:"url"})
if(repeatsSecret(n,c.value))return(0,J.gz)(t,(0,J.Qm)(je,"an answer that repeats the secret it was sent","auth"))
const l=(0,ue.qF)(c.value)
if(l.ok)return(0,a.ok)({body:l.value,headers:i.headers,bytes:u.length})
const d=l.error.kind==="repeated-key"?"JSON with a key twice in one object":`${u.length} bytes of ${contentType(i)} that are not JSON`
return(0,J.gz)(t,(0,J.Qm)(je,d,"url"))}function headersOf(e){return{accept:"application/json",...e.headers}}function badStatus(e,t){const n=reason(e,t)
const s=e===401||e===403?"auth":"url"
return(0,J.hU)(je,n===null?`HTTP ${e}`:`HTTP ${e}: ${n}`,s)}function reason(e,{refusal:t}){if(e===401||e===403)return t
if(e===404)return"the inventory has nothing there, or hides it without a valid inventory-token"
if(e===429)return"too many requests"
return e>=500?"the inventory server failed":null}function contentType(e){const t=e.headers.get("content-type")?.split(";",1)[0]?.trim()??""
return/^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(t)?t:"unnamed content"}class Session{#j
#C
constructor(e,t){this.#j=e
this.#C=t}get freshness(){return this.#C.freshness}ask(e,t){const{early:n,authorization:s,fetch:o,signal:r}=this.#C
return n?.take(this.key(e))??fetchJson({url:e,asked:this.#M(t),authorization:s},o,r)}key(e){return JSON.stringify([e.href,this.#C.authorization.headers])}refuse(e,t){const hidden=e=>hide(this.#C.authorization,e)
return(0,J.gz)(this.#M(e),{...t,expected:hidden(t.expected),observed:hidden(t.observed)})}#M(e){return e===null?`GET ${this.#j}`:`GET ${this.#j} (page ${e})`}}function httpInventory(e,t){return{async resolve(n,s){const o=new AbortController
try{const r=AbortSignal.any([s,o.signal])
const i=await authorize(e.auth,t.token||null,t.fetchIdentity,r)
if(!i.ok)return(0,J.gz)(`GET ${addressOf(e).href}`,i.error)
return await answer(e,t,sessions(e,t,i.value,r),n)}finally{o.abort()}}}}function askFirstPages(e,t,{token:n,signal:s,...o}){if(e.auth.kind==="oidc")return
const r=authorizeBy(e.auth,n||null)
if(!r.ok)return
const i=sessions(e,o,r.value,s)
askPages(pagesOf(e),i(addressOf(e)),o.early).catch(()=>{})
if(!hasCounts(e,t))return
const a=resourceOf(e.url,"cohorts")
const u=i(a)
o.early.keep(u.key(a),u.ask(a,null))}function sessions({maxAge:e},{fetch:t,now:n,early:s},o,r){return({href:i})=>new Session(i,{authorization:o,fetch:t,signal:r,freshness:{maxAge:e,now:n},early:s})}async function answer(e,{progress:t=()=>{},onLast:n},s,o){const r=new ee.t(o)
const i=s(addressOf(e))
const read=(n,s,o)=>readList(pagesOf(e),i,new Ae._(t,n),s,o)
const u=read("read",e=>r.add(e),n)
const c=o.some(({policy:t})=>hasCounts(e,t))?askCounts(e,s):null
const l=await u
if(!l.ok)return l
if(l.value.stamp.snapshot===null&&l.value.pages>1){const e=await read("read again",()=>null)
if(!e.ok)return e
if(e.value.digest!==l.value.digest)return i.refuse(null,otherList(l.value,e.value))}const d=c===null?(0,a.ok)(null):await compareCounts(c,r,l.value.stamp)
if(!d.ok)return d
const h=d.value===null?l.value.stamp:(0,te.Y)(d.value.stamp,l.value.stamp)
return(0,a.ok)(r.finish({snapshot:h.snapshot??`sha256:${l.value.digest.slice(0,16)}`,asOf:h.asOf??"",cohortNames:d.value?.names??null,uncounted:uncountedOf(e)}))}function otherList(e,t){return(0,J.OR)("the same list when it is read a second time, since it has no snapshot",t.sites===e.sites?`another one, of ${e.sites} sites too`:`${e.sites} sites, then ${t.sites}`,"snapshot")}function askCounts(e,t){const n=resourceOf(e.url,"cohorts")
const s=t(n)
const o=s.ask(n,null)
o.catch(()=>{})
return{session:s,pending:o}}async function compareCounts({session:e,pending:t},n,s){const o=await t
if(!o.ok)return o
const r=parseCohortCounts(o.value.body)
if(!r.ok)return e.refuse(null,r.error)
const i=(0,te.I)(r.value,s,e.freshness)??checkCounts(r.value,n)
return i===null?(0,a.ok)({names:r.value.cohorts.map(e=>e.name),stamp:r.value}):e.refuse(null,i)}function uncountedOf({mapping:e}){return["total","snapshot"].filter(t=>e!==null&&e[t]===null)}function pagesOf(e){const t=addressOf(e)
for(const[n,s]of e.query)t.searchParams.set(n,s)
return e.mapping===null?ownPages(t):mappedPages(t,e.mapping)}function addressOf({url:e,mapping:t}){return t===null?resourceOf(e,"sites"):new URL(e)}function resourceOf(e,t){const n=new URL(e)
n.pathname=`${n.pathname.replace(/\/+$/,"")}/${t}`
return n}function hasCounts({mapping:e},t){return e===null&&[...t.cohorts.values()].some(e=>e.select===null)}function checkCounts({cohorts:e},t){const n=new Set
for(const{name:s,sites:o}of e){if(n.has(s))return(0,J.OR)("each cohort once",`cohort ${s} a second time`)
n.add(s)
const e=t.members(s).find(e=>e!==o)
if(e!==void 0)return(0,J.OR)(`cohort ${s} to have the ${e} members found among the sites`,`a count of ${o} for cohort ${s}`)}return null}function createInventory(e,t){const n=e.confirm.map(e=>({...e,inventory:sourceOf(e.source,t)}))
return confirmedInventory(sourceOf(e,t),n)}function askInventoryAhead(e,t){if(e.inventory.provider==="http")askFirstPages(e.inventory,e,t)}function sourceOf(e,t){return boundedInventory(providerOf(e,t),e.bounds)}function providerOf(e,t){switch(e.provider){case"http":return httpInventory(e,t)
case"file":return lateInventory(async()=>{const{fileInventory:s}=await Promise.all([n.e(376),n.e(664)]).then(n.bind(n,1379))
return s(e,t)})
case"step":return lateInventory(async()=>{const{stepInventory:s}=await Promise.all([n.e(376),n.e(664)]).then(n.bind(n,1379))
return s(e,t)})
case"postgres":return lateInventory(async()=>{const{postgresInventory:s}=await Promise.all([n.e(168),n.e(466)]).then(n.bind(n,613))
return s(e,t)})}}function lateInventory(e){return{resolve:async(t,n)=>(await e()).resolve(t,n)}}var Ce=n(8940)
var Me=n(4195)
const ze="the identity token of this workflow"
const Re=u.Ikc({value:u.YjP().check(ge.m9(1))})
async function fetchIdentity(e,t,n,s){if(e===null)return refuse("none: the job needs `permissions: id-token: write`")
const o=new URL(e.url)
o.searchParams.set("audience",t)
try{const t=await n(o,{headers:{authorization:`Bearer ${e.token}`},signal:s})
if(t.status!==200)return refuse(`HTTP ${t.status} from the runner's token service`)
const r=Re.safeParse(await t.json())
return r.success?(0,a.ok)(r.data.value):refuse("an answer without one from the runner's token service")}catch(e){if(e instanceof Pe.e6)return refuse(e.observed)
if(e instanceof SyntaxError)return refuse("an answer that is not JSON from the runner's token service")
throw e}}function refuse(e){return(0,a.f)({code:"inventory.unavailable",expected:ze,observed:e,key:"auth"})}function connectPorts(e,t,n,s,o={},r=B.oQ,{github:i,ahead:a}=(0,B.w8)(e,t,n,r)){const{signal:u,clock:c}=n
const l=(0,Ce.A)({signal:u,remaining:()=>n.remaining(),clock:c})
const d=new Me.N(c)
const h={now:s,fetch:(0,B.Ld)({fetch:l},r).fetch,early:d}
const f=resolver(e,i,t,n,{...h,onLast:()=>r.ending(),...o})
return{github:i,ahead:a,members:t.membersToken===null?null:(0,B.dK)(e,t.membersToken,n,r),resolve:async(e,t)=>{const n=await f(e,t)
r.answered()
return n},listAhead:e=>askInventoryAhead(e,{...h,token:t.inventoryToken,signal:u}),now:once(()=>fetchTime((0,B.Ld)((0,B.cz)(e,t.githubToken,n),r))),sleep:e=>n.clock.sleep(e,n.signal).catch(()=>{})}}function once(e){let t=null
return()=>t??=e()}function resolver(e,t,s,o,r){const files=()=>Promise.all([n.e(376),n.e(664)]).then(n.bind(n,5988))
const i=[s.githubToken,s.membersToken??"",s.inventoryToken??""]
return resolveWithin(o,i,n=>({token:s.inventoryToken,fetchIdentity:(t,n)=>fetchIdentity(e.identity,t,r.fetch,n),findStepFile:async()=>(await files()).findStepFile(s,e,t),findFile:async r=>(await files()).findRepositoryFile({environment:e,inputs:s,deadline:o,github:t},r,n),...r}))}function withoutTokens(e,t){if(!e.ok)return e
const n=(0,W.y)(t)
const s=e.value.every(({targets:e})=>isUnchanged(e,n))
return s?e:(0,a.f)({code:"inventory.malformed",asked:"ids of sites",expected:"ids that hold none of the tokens of this run",observed:"one that does",key:"site.id"})}const Te=4096
function isUnchanged(e,t){for(let n=0;n<e.length;n+=Te){const s=e.slice(n,n+Te).join("\n")
if(t(s)!==s)return false}return true}function resolveWithin(e,t,n){return async(s,o)=>{const[r]=s
if(r===void 0)return(0,a.ok)([])
const{timeout:i,confirm:u}=r.policy.inventory
e.extend(u.reduce((e,{source:t})=>e+t.timeout,i))
const c=await createInventory(r.policy.inventory,n(o)).resolve(s,e.signal)
return withoutTokens(c,t)}}async function loadReports(e){const t=await Promise.all([n.e(924),n.e(741)]).then(n.bind(n,5134))
const s=await t.loadReports()
e.reportInternal(s.internal)
return s}async function judge(e,{github:t,lookout:n},s){const{inputs:o,environment:r,deadline:i,runner:a}=e
const u=new Recorder
const progress=e=>a.log(e)
const c=u.of(connectPorts(r,o,i,()=>a.now(),{progress:progress},n,t))
const{repository:l,commit:d,branch:h}=r
const taken=(e,t)=>()=>u.value({repository:l,subject:e,commit:d,branch:h,gate:t},o.membersToken!==null)
switch(o.mode){case"gate":case"verify":{const{loadDeployments:t}=await loadReports(s)
const{runGate:n,runVerify:r}=await t()
const i=o.mode==="gate"?n:r
return s.deliver(await i(e,c,({gate:e})=>taken(null,e)))}case"check":{const e=(0,I.e)(r.event,r.payload,o.pullRequest)
const t=new CheckRunPublisher(r,o,a,n)
const i=e.ok?await judgeSubject(e.value,o,c,async e=>{await whileSent(t.claim(e),loadJudging);(0,j.t)().then(()=>loadReports(s).catch(()=>{}))}):unknownSubject(e.error)
const{delivered:u,publish:l}=await loadReports(s)
const d=e.ok?taken(e.value,null):()=>null
const h=u(i,r,d,exitCodeOf(i,o))
s.decide(h)
if(!o.publish)return s.report(h)
const f=l(i,t,{environment:r,inputs:o,runner:a})
const m=await whileSent(f,async()=>{for(const e of s.reportInParts(h))await(0,j.t)()})
if(!m)a.exit(1)}}}async function whileSent(e,t){const[n]=await Promise.all([e,(0,j.t)().then(t)])
return n}function exitCodeOf({judged:e},{failOn:t}){const n=(0,P.ux)(e.map(({outcome:e})=>e.verdict))
const s=e.some(({outcome:e})=>e.findings.some(({code:e})=>e==="input.invalid"))
return s||t.includes(n)?1:0}}),9359:((e,t,n)=>{n.d(t,{PN:()=>fetchProposed,lN:()=>policyInForce,T4:()=>readPolicy,ki:()=>rulingPolicy})
const s={inventory:{provider:"http",url:"https://localhost",auth:{kind:"bearer"},query:[],mapping:null,bounds:new Map,confirm:[],maxAge:0,timeout:0},cohorts:new Map,releases:{branches:null,ignore:[],guarded:[],manifests:[],change:null,statuses:["active"],unsignedMerges:"deny",deployed:"environment"},approvals:{within:1,cross:2,policy:1,trustedBots:[]},freezes:[],limit:null,emergency:null,policyOwners:[]}
var o=n(3282)
var r=n(2745)
var i=n(5569)
function rulingPolicy(e,t,n){const o=policyInForce(t,n)
if(o.ok)return(0,i.ok)({policy:o.value,inForce:o.value})
return e.base===t.defaultBranch&&onlyChanges(e,n)?(0,i.ok)({policy:s,inForce:null}):o}function policyInForce({policy:e,defaultBranch:t},n){if(e===null)return(0,i.f)({code:"policy.missing",effect:"error",path:n,branch:t})
const s=readPolicy(e,n)
return s.ok?s:(0,i.f)({code:"policy.invalid",effect:"error",path:n,problems:s.error})}function readPolicy(e,t){return e.kind==="text"?parseOnce(e.text,t):(0,i.f)([(0,r.CC)(t,e.why,"a policy file")])}let a=null
function parseOnce(e,t){if(a?.text!==e||a.path!==t)a={text:e,path:t,policy:(0,o.O)(e,t)}
return a.policy}function onlyChanges(e,t){return e.changes.length>0&&e.changes.every(e=>e.path===t&&(e.previous??t)===t)}async function fetchProposed(e,{policyPath:t,readFile:n}){const s=e.changes.some(e=>e.path===t&&e.kind!=="deleted")
if(!s)return(0,i.ok)(null)
const o=await n(t,e.head)
if(!o.ok)return o
const r=readPolicy(o.value,t)
return(0,i.ok)({path:t,problems:r.ok?[]:r.error,policy:r.ok?r.value:null})}}),373:((e,t,n)=>{n.d(t,{L:()=>outcomeWithoutPullRequest})
function outcomeWithoutPullRequest(e,t=null){const n=e.length>0?"error":"skip"
return{outcome:{verdict:n,findings:e,pull:null,facts:null,plan:null,note:t},evidence:null,onCheck:true}}}),3061:((e,t,n)=>{n.d(t,{Tp:()=>printRange,oR:()=>joined,sA:()=>printSelectors,wp:()=>printRequirements})
var s=n(2025)
function printRange(e){return e.min===e.max?String(e.min):`${e.min}-${e.max}`}function printSelectors(e){return[...new Set(e.map(s.vJ))].toSorted()}function joined(e){const t=new Map(e.flatMap(e=>e.terms).map(e=>[(0,s.eV)(e),e]))
return{terms:[...t.values()]}}function printRequirements(e){return(0,s.vJ)(joined(e))}}),491:((e,t,n)=>{n.d(t,{L:()=>s,V:()=>failure})
const s="all deployments of the repository"
function failure(e,t,n,s){return{effect:"error",code:e,asked:t,expected:n,observed:s}}}),3089:((e,t,n)=>{n.d(t,{AI:()=>globProblem,SR:()=>ignoreGlobs,ew:()=>folderGlobs,gV:()=>globs})
const s=500
const o=100
const r=[[/^!/,'without "!" in front, which takes nothing out (a name that begins so: "\\!name")'],[/[@+?*!]\(/,'without "@(", "+(", "?(", "*(" and "!(" (either of two: "{a,b}"; such a name: "@\\(name)")'],[/\{[^{},]*\.\.[^{},]*\}/,'without ranges in braces (written out: "{1,2,3}")'],[/\[[^\]]*\[:/,'without classes such as "[[:digit:]]" (a digit: "[0-9]")']]
function globProblem(e){if(e.length>s)return`of at most ${s} characters`
if(alternatives(e).length>o)return`with at most ${o} combinations of braces`
if(/(?:^|[^\\])(?:\\\\)*\\$/.test(e))return"that does not end in a backslash"
const t=[e,...alternatives(e)].map(e=>e.replaceAll(/\\[^]/g,"_"))
const n=r.find(([e])=>t.some(t=>e.test(t)))
if(n!==void 0)return n[1]
if(alternatives(e).some(e=>e.split("/").some(e=>["",".",".."].includes(e))))return'relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")'
return}function globs(e){return matchAny(stepsOf(e))}function folderGlobs(e){return matchAny(stepsOf(e).flatMap(e=>namesAFolder(e)?[e,[...e,"**"]]:[e]))}function ignoreGlobs(e){return matchAny(stepsOf(e).map(e=>e.at(-1)==="**"?[...e,["*"]]:e))}function stepsOf(e){return e.flatMap(alternatives).map(e=>e.split("/").map(readStep))}function namesAFolder(e){return e.at(-1)?.includes("*")===false}function matchAny(e){return t=>{const n=t.split("/").map(e=>Array.from(e))
return e.some(e=>matches(e,n,e=>e==="**",matchesStep))}}function alternatives(e){const t=innermost(e)
if(t===null)return[e]
const{start:n,end:s,choices:r}=t
const i=[]
for(const t of r){i.push(...alternatives(e.slice(0,n)+t+e.slice(s)))
if(i.length>o)break}return i}function innermost(e){const t=/(?<!\\)\{(?:[^{}\\]|\\[^])*,(?:[^{}\\]|\\[^])*\}/.exec(e)
if(t===null)return null
const[n]=t
return{start:t.index,end:t.index+n.length,choices:n.slice(1,-1).split(/(?<!\\),/)}}const i=/\\([^])|\[([!^]?)(\]?[^\]]+)\]|[^]/gu
function readStep(e){if(e==="**")return"**"
return[...e.matchAll(i)].map(([e,t,n,s])=>{if(t!==void 0)return is(t)
if(s!==void 0)return oneOf(s,n!=="")
if(e==="*")return"*"
return e==="?"?()=>true:is(e)})}function is(e){return t=>t===e}function oneOf(e,t){const n=[...e.matchAll(/([^])-([^])|[^]/gu)].map(([e,t=e,n=e])=>[t,n])
return e=>n.some(([t,n])=>t<=e&&e<=n)!==t}function matchesStep(e,t){return matches(e,t,e=>e==="*",(e,t)=>e(t))}function matches(e,t,n,s){let o=0
let r=-1
let i=0
for(let a=0;a<t.length;){const u=e[o]
const c=t[a]
if(u!==void 0&&n(u)){r=o
i=a
o+=1}else if(u!==void 0&&c!==void 0&&s(u,c)){o+=1
a+=1}else if(r>=0){i+=1
a=i
o=r+1}else return false}return e.slice(o).every(n)}}),8086:((e,t,n)=>{n.d(t,{FN:()=>hasUnseen,_4:()=>looksLike,uz:()=>splitLines,zG:()=>withoutUnseen})
const s=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
const o=new RegExp(s,"gu")
const r=/[^ -~]/
function hasUnseen(e){return r.test(e)&&s.test(e)}function withoutUnseen(e){return r.test(e)?e.replaceAll(o,""):e}const i=/[\v\f\u0085\u2028\u2029]/
function splitLines(e){return e.split(i)}function looksLike(e,t){return e.length===t.length&&/[a-z]/.test(e)&&Array.from(t).every((t,n)=>e.charAt(n)===t||e.charAt(n)>"")}}),5312:((e,t,n)=>{n.d(t,{O:()=>u,V:()=>i})
var s=n(2417)
var o=n(8729)
var r=n(7549)
const i="sites"
const a="a range of numbers of sites, such as 6000-7000, or one number"
const u=s.g1P(s.YjP(),(0,r.LF)(s.KCZ([s.Whr({error:a}).check(o.qm(0,{error:a})),(0,r.Qq)(a,o.Fk(/^\d{1,9}(?:-\d{1,9})?$/))],{error:a}),(e,t)=>{const[n=0,s=n]=String(e).split("-").map(Number)
return n<=s?{min:n,max:s}:t(`${a}, the smaller one first`)}),{error:"a mapping of `sites` and names of cohorts to ranges"}).check(s.q0y("How many sites there may be: `sites` in all, or of a cohort by its name. Another size is an error."))}),5817:((e,t,n)=>{n.d(t,{Wj:()=>toMilliseconds,d_:()=>r,ft:()=>u,md:()=>i,tX:()=>a})
const s=36e5
const o={s:1e3,m:6e4,h:s,d:24*s,w:168*s}
const r=24*s
const i=toMilliseconds("1h")
const a=4*s
const u=/^\d{1,6}(?:s|m|h|d|w)$/
function toMilliseconds(e){return Number.parseInt(e,10)*(o[e.slice(-1)]??Number.NaN)}}),1231:((e,t,n)=>{n.d(t,{rZ:()=>inventoryPaths,xc:()=>inventoryScripts,rP:()=>printSource,KQ:()=>toInventory})
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
const o={bounds:new Map(Object.entries(e.bounds??{})),timeout:e.timeout===void 0?0:(0,s.Wj)(e.timeout)}
switch(e.provider){case"http":return{provider:"http",url:e.url,auth:e.auth===void 0?t:toCredentials(e.auth),query:Object.entries(e.query??{}),mapping:toListMapping(e),maxAge:n??s.d_,...o}
case"file":{const{path:t,branch:s,"pushed-by":r}=e
const i={name:s,pushedBy:r}
return{provider:"file",path:t,branch:isWhole(i)?i:null,mapping:toMapping(e),maxAge:n,...o}}case"step":return{provider:"step",format:e.format,mapping:toMapping(e),asOf:e["as-of"]??null,scripts:e.scripts??[],maxAge:n??s.d_,...o}
case"postgres":return{provider:"postgres",url:e.url,table:e.table,asOf:e["as-of"]??null,snapshot:e.snapshot===void 0,maxAge:n??s.d_,...o}}}function toMapping({items:e,site:t}){return t===void 0?null:toItemsMapping(e,t)}function toListMapping(e){const{site:t,items:n,next:s,total:o,"as-of":r,snapshot:i}=e
const a={site:t,next:s,total:o,asOf:r,snapshot:i}
if(!isWhole(a))return null
return{...toItemsMapping(n,a.site),next:toNextPage(a.next),total:toField(a.total),asOf:toAsOf(a.asOf),snapshot:toField(a.snapshot)}}function isWhole(e){return!Object.values(e).includes(void 0)}function printSource(e){switch(e.provider){case"http":return e.url
case"file":return e.path
case"step":return"the inventory-file of the job"
case"postgres":return`${e.url} ${e.table}`}}function inventoryPaths(e){return sourcesOf(e).flatMap(e=>e.provider==="file"&&e.branch===null?[e.path]:[])}function inventoryScripts(e){return sourcesOf(e).flatMap(e=>e.provider==="step"?e.scripts:[])}function sourcesOf({confirm:e,...t}){return[t,...e.map(({source:e})=>e)]}}),3282:((e,t,n)=>{n.d(t,{O:()=>parsePolicy,H:()=>validPolicy})
var s=n(2745)
var o=n(5569)
var r=n(1231)
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
return n===null||s===null?null:{day:n,minute:s}}function isBefore(e,t){return e.day<t.day||e.day===t.day&&e.minute<t.minute}const x=(0,v.LF)((0,v.pq)({name:(0,v.Bq)("a name",l.q0y("What the freeze is called in reports.")),zone:(0,v.Qq)("a time zone, as Europe/London",l.YPB(p.DS),l.q0y("The IANA time zone of its times: `Europe/London`.")),cohorts:(0,v.lq)((0,v.p_)((0,v.Qq)("the name of a cohort"),"at least one cohort"),"The cohorts that it is for. Default: all."),dates:(0,v.lq)((0,v.Qq)(w,c.Fk(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.txt$/)),"A file of the default branch with one day a line, and at the end `until <day>`: what is frozen around each day."),from:(0,v.lq)(b,"When it begins, from the midnight of each day of the file. Default: `0d 00:00`."),to:(0,v.lq)(b,"When it ends, from the midnight of each day of the file. Default: `+1d 00:00`."),weekly:(0,v.lq)($,"A time of every week: `Fri 15:00 - Mon 07:00`."),once:(0,v.lq)(O,"One time: `2026-12-18 17:00 - 2027-01-04 07:00`.")}),(e,t)=>{const{dates:n,weekly:s,once:o,from:r,to:i,name:a,zone:u,cohorts:c}=e
const[l,d]=[r??q,i??S]
const h=[...n===void 0?[]:[{kind:"dates",path:n,from:l,to:d}],...s===void 0?[]:[{kind:"weekly",...s}],...o===void 0?[]:[{kind:"once",...o}]]
const[f,...m]=h
if(n===void 0&&(r!==void 0||i!==void 0))t("`from` and `to` only with `dates`")
if(n!==void 0&&l.days*1440+l.minute>=d.days*1440+d.minute)t("a time after `from`",["to"])
if(f!==void 0&&m.length===0)return{name:a,zone:u,cohorts:c??null,when:f}
return t("one of the keys dates, weekly and once")})
const q={days:0,minute:0}
const S={days:1,minute:0}
const A=l.YOg(x,{error:"a list of freezes"})
var P=n(6028)
const I=["abs","avg","ceil","contains","ends_with","floor","join","keys","length","map","max","max_by","merge","min","min_by","not_null","reverse","sort","sort_by","starts_with","sum","to_array","to_number","to_string","type","values"]
function expressionProblem(e){let t
try{t=P.compile(e)
P.compile(`[*].[(${e})]`)}catch(e){return e instanceof Error?e.message:"unreadable"}const n=functionsOf(t).find(e=>!I.includes(e))
return n===void 0?null:`there is no function ${n}`}function functionsOf(e){if(!(e instanceof Object))return[]
const t="type"in e&&e.type==="Function"&&"name"in e?[String(e.name)]:[]
return[...t,...Object.values(e).flatMap(functionsOf)]}const j="a JMESPath expression"
const C=(0,v.Bq)(j)
const M=C.check(l.zni((e,t)=>checkExpression(e,t)))
function checkExpression(e,t,n=[]){const s=e.trim()===""?null:expressionProblem(e)
if(s!==null)(0,v.NC)(t,n,`${j}; ${s}`)}function checkForm(e,t){if(typeof e==="string"){checkExpression(e,t)
return}for(const n of["from","newest"]){const s=e[n]
if(s!==void 0)checkExpression(s,t,[n])}}const z=String.raw`(?:[A-Za-z_]\w*|"[^"\\]+")`
const R=new RegExp(String.raw`^(?:@|${z}(?:\.${z})*)$`)
const T=(0,v.Bq)("the name of a parameter of the query")
const _=/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/
const N=(0,v.Qq)("the name of a header",c.Fk(_))
const E="an expression, or { header: … }, or none"
const F=(0,v.Qq)("a path of plain keys, such as results or data.items, or @ for the answer itself: nothing here may filter",c.Fk(R),l.q0y("Path of the array of sites: plain keys, or `@`. Default: `@`, the answer itself is the array."))
const L=l.KCZ([C,(0,v.pq)({link:(0,v.Bq)("the relation of a link, such as next")}),(0,v.pq)({cursor:T,from:C}),(0,v.pq)({offset:T,limit:T}),(0,v.pq)({page:T})],{error:"an expression, { link: next }, { cursor, from }, { offset, limit }, { page }, or none"}).check(l.zni(checkForm),l.q0y("How the next page is found: an expression that gives its address or cursor, { link: next } of the `Link` header, { cursor: parameter, from: expression }, { offset: parameter, limit: parameter }, { page: parameter }, or none."))
const D=l.KCZ([C,(0,v.pq)({header:N})],{error:E}).check(l.zni(checkForm),l.q0y("The number of all sites: an expression, { header: X-Total-Count }, or none (then with `bounds`)."))
const Y=l.KCZ([C,(0,v.pq)({header:N}),(0,v.pq)({newest:C})],{error:"an expression, { header: Date }, or { newest: an expression on an item }"}).check(l.zni(checkForm),l.q0y("When the answer was true: an expression, { header: Date }, or { newest: expression on an item }."))
const B=l.KCZ([C,(0,v.pq)({header:N})],{error:E}).check(l.zni(checkForm),l.q0y("What names the state of the list: an expression, { header: ETag }, or none (then with `bounds`)."))
const W=(0,v.pq)({id:M.check(l.q0y("The stable, unique id.")),name:(0,v.lq)(M,"The name that reports show."),status:(0,v.lq)(M,"The status. Default: unknown."),cohorts:(0,v.lq)(M,"A list of names: for cohorts without `select`."),attributes:(0,v.lq)(l.g1P((0,v.Bq)("the name of an attribute"),M,{error:"a mapping of attribute names to expressions"}),"Attributes by name, one expression each."),labels:(0,v.lq)(M,"A whole mapping of names to values, each of which becomes an attribute."),deployed:(0,v.lq)(M,"The full id of the commit that the site has now; anything else is unknown.")}).check(l.q0y("What a site is made of: one JMESPath expression a field, evaluated on one item of the list."))
const U=l.g1P(T,(0,v.Qq)("text, in quotes if it is a number"),{error:"a mapping of parameters to texts"}).check(l.q0y("Parameters of the query, sent as they stand."))
const Q=l.KCZ([l.k5n(["bearer","basic"]),(0,v.pq)({header:N}),(0,v.pq)({scheme:(0,v.Qq)("the name of a scheme, such as Token",c.Fk(_))}),(0,v.pq)({oidc:(0,v.Bq)("the audience of the identity token")})],{error:"bearer, basic, { header: X-Api-Key }, { scheme: Token } or { oidc: audience }"}).check(l.q0y("How the `inventory-token` is sent: bearer (the default), basic (user:password), { header: X-Api-Key }, { scheme: Token }; or { oidc: audience }: the identity token of the workflow instead."))
const H=/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/
const G=/^(?![/.-])(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|[/.]$)).{1,200}$/
const Z=/^(?![Gg][Ii][Tt][Hh][Uu][Bb]-[Aa][Cc][Tt][Ii][Oo][Nn][Ss]\[bot\]$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/
const K=(0,v.p0)("1s","520w")
const J=(0,v.p0)("0s","1h")
const V=(0,v.lq)(J,"Added to the two minutes that a judgement may take; at most 1h.")
const X="an https address without user, query or fragment (plain http only to a loopback address)"
const ee=["items","next","total","as-of","snapshot","query"]
const te={next:"how the next page is found, or none",total:"where the number of all sites stands, or none","as-of":"where the time stands at which the answer was true",snapshot:"where the name of the state stands, or none"}
const ne={provider:l.euz("http").check(l.q0y("An API that answers with the sites.")),url:(0,v.Qq)(X,l.YPB(isInventoryUrl),l.q0y("The base of an inventory API of our own shape (`/sites` and `/cohorts` are asked below it), or, with `site`, the address of the list itself. Plain http only to a loopback address.")),auth:l.lqM(Q),query:l.lqM(U),items:l.lqM(F),next:l.lqM(L),total:l.lqM(D),"as-of":l.lqM(Y),snapshot:l.lqM(B),site:l.lqM(W),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older snapshot is stale. Default: 24h."),timeout:V}
const se={provider:l.euz("file").check(l.q0y("A file of this repository that lists the sites.")),path:(0,v.Qq)("a path inside the repository that ends in .csv, .json, .ndjson or .jsonl",c.Fk(H),l.q0y("A CSV, JSON or NDJSON list of sites on the default branch, or on `branch`.")),branch:(0,v.lq)((0,v.Qq)("the name of a branch",c.Fk(G)),"The branch that the file is read from, with `pushed-by`. Default: the default branch."),"pushed-by":(0,v.lq)((0,v.Qq)("the login of the one account that writes the branch; not `github-actions[bot]`, which every workflow of the repository is",c.Fk(Z)),"The only account that may have pushed to `branch` since it was created."),items:l.lqM(F),site:l.lqM(W),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older last change of the file is stale. Default: no limit."),timeout:V}
const oe='a glob, such as "scripts/estate/**"'
const re={provider:l.euz("step").check(l.q0y("A file that an earlier step of the same job wrote: the input `inventory-file`.")),format:l.k5n(["json","ndjson","csv"],{error:"json, ndjson or csv"}).check(l.q0y("How the file is written.")),items:l.lqM(F),site:l.lqM(W),"as-of":(0,v.lq)(M,"When the file was true: an expression on a JSON file. Default: when it was written."),scripts:(0,v.lq)(l.YOg((0,v.Bq)(oe,l.zni((e,t)=>{const n=e===""?void 0:(0,d.AI)(e)
if(n!==void 0)t.addIssue(`${oe}; ${n}`)})),{error:"a list of globs"}),"What of this repository writes the file: changing it needs a policy owner."),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older file is stale. Default: 24h."),timeout:V}
const ie="the name of a table or view, with its schema or without: estate.sites"
const ae="the address of a database without a password, such as postgres://reader@inventory.example.org/estate (the password is the inventory-token)"
const ue={provider:l.euz("postgres").check(l.q0y("A table or view of a PostgreSQL database, which does the counting.")),url:(0,v.Qq)(ae,l.YPB(isDatabaseUrl),l.q0y("The database and the role: postgres://reader@host/database. The password is the `inventory-token`.")),table:(0,v.Qq)(ie,c.Fk(/^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/),l.q0y("A table or view with the column id; name, status and cohorts; every other column is an attribute.")),"as-of":(0,v.lq)((0,v.Qq)("the name of a column",c.Fk(/^[A-Za-z_]\w{0,62}$/)),"A column of timestamp with time zone: its newest value. Default: the time of the transaction."),snapshot:(0,v.lq)(l.euz("none",{error:"none"}),"none, with `bounds`: the rows are of several databases, which have no moment in common."),bounds:l.lqM(a.O),"max-age":(0,v.lq)(K,"An older snapshot is stale. Default: 24h."),timeout:V}
const ce="a `site` as well, which says what a site is made of"
function checkTogether(e,t){const issue=(e,n)=>(0,v.NC)(t,[e],n)
const{provider:n,path:s,format:o,items:r,site:i,branch:a,"pushed-by":u,"as-of":c}=e
switch(n){case"http":if(i===void 0){for(const t of ee)if(e[t]!==void 0)issue(t,ce)
return}for(const[t,n]of Object.entries(te))if(e[t]===void 0)issue(t,n)
if(isUnbounded(e,["total","snapshot"]))issue("bounds",boundsFor("the list has no total or no snapshot"))
return
case"file":if(r!==void 0&&i===void 0)issue("items",ce)
if(i!==void 0&&!String(s).endsWith(".json"))issue("site","a `path` that ends in .json as well")
if(a!==void 0&&u===void 0)issue("branch","a `pushed-by` as well: who alone may push to it")
if(a===void 0&&u!==void 0)issue("pushed-by","a `branch` as well: the one that it pushes to")
return
case"step":if(r!==void 0&&i===void 0)issue("items",ce)
if(r!==void 0&&o==="ndjson")issue("items","none with `format: ndjson`: each line is an item")
if(i!==void 0&&o==="csv")issue("site","a `format` of json or ndjson as well")
if(c!==void 0&&o!=="json")issue("as-of","a `format` of json as well")
return
case"postgres":if(isUnbounded(e,["snapshot"]))issue("bounds",boundsFor("the rows are not of one moment"))}}function isUnbounded(e,t){const n=e["bounds"]
return t.some(t=>e[t]==="none")&&!(n instanceof Object&&"sites"in n)}function boundsFor(e){return`a range for \`sites\`, because ${e}: bounds: { sites: 6000-7000 }`}const sources=e=>l.gMt("provider",[(0,v.pq)({...ne,...e}),(0,v.pq)({...se,...e}),(0,v.pq)({...re,...e}),(0,v.pq)({...ue,...e})],{error:"http, file, step or postgres"}).check(l.zni(checkTogether))
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
const qe=(0,v.Qq)('a login (alice) or a team with its organization ("@acme/team")',c.Fk(we))
const Se='a simple regular expression, such as "CHG\\\\d{7}": at most 3 of * + ? {n,m}, none after a group'
const Ae='a glob, such as "deploy/**"'
const Pe=(0,v.Bq)(Ae,l.zni((e,t)=>{const n=e===""?void 0:(0,d.AI)(e)
if(n!==void 0)t.addIssue(`${Ae}; one ${n}`)}))
const Ie=l.YOg(Pe,{error:"a list of globs"})
const count=e=>l.Whr({error:`a whole number of at least ${e}`}).check(c.qm(e))
const je=(0,v.LF)((0,v.Qq)(h.mx),(e,t)=>{const n=(0,h.Pl)(e)
return n.ok?n.value:t(`${h.mx}; ${n.error}`)})
const Ce=(0,v.Bq)("the name of a GitHub environment")
const Me=l.KCZ([Ce,(0,v.pq)({name:Ce.check(l.q0y("The name of the environment.")),job:(0,v.lq)((0,v.Qq)('a workflow file and a job name: "deploy.yml/deploy (rp)"',c.Fk(Oe)),'The one job that deploys to it: "deploy.yml/deploy (rp)".'),baseline:(0,v.lq)((0,v.Qq)("a full commit id of 40 or 64 lower-case hex digits, in quotes if it has digits only",c.Fk($e)),"A commit up to which the owners answer for everything that is deployed there."),within:(0,v.lq)(xe,"How long after a deployment `verify` waits for sites that do not have it yet. Default: 1h.")})],{error:"the name of a GitHub environment, or { name, job, baseline, within }"})
const ze=(0,v.pq)({dimension:(0,v.lq)((0,v.Bq)("the name of a dimension"),"Cohorts of one dimension exclude each other. Default: one dimension for all that name none."),select:(0,v.lq)(je,"Label selector of its members. Default: the membership that the inventory itself states."),owners:(0,v.p_)(qe,"at least one login or team").check(l.q0y("Who may approve for this cohort.")),paths:(0,v.lq)(Ie,"Changed paths that reach only this cohort (and others that claim them too)."),environments:(0,v.lq)(l.YOg(Me,{error:"a list of GitHub environments"}),"GitHub environments that deploy to this cohort. Cohorts that share one each name their own `job`."),waves:(0,v.lq)(l.YOg(waveSchema(je,Me),{error:"a list of waves"}),"Parts of the cohort that get a change before the rest of it, in this order."),formerly:(0,v.lq)(l.YOg((0,v.Qq)(ke,c.Fk(ye)),{error:"a list of former names of this cohort"}),"Names that this cohort had: old manifests and declarations with them mean this cohort."),limits:(0,v.lq)(count(1),"Sites of this cohort in one deployment. Default: the `limits` of the policy.")})
const Re=(0,v.pq)({version:l.euz(1,{error:"1"}).check(l.q0y("The version of this format.")),inventory:he.check(l.q0y("Where the list of sites comes from.")),cohorts:l.g1P(l.YjP().check(c.Fk(ye,{error:ke})),ze,{error:"a mapping of cohort names to cohorts"}).check(l.YPB(e=>Object.keys(e).length>0,{error:"at least one cohort"}),l.q0y("The cohorts, by name.")),releases:(0,v.lq)((0,v.pq)({branches:(0,v.lq)((0,v.p_)(Pe,"at least one branch"),"Branches whose pull requests are releases. Default: the default branch."),ignore:(0,v.lq)(Ie,"Paths that make no release."),guarded:(0,v.lq)(Ie,"Paths that decide where things go, in addition to .github/: changing them needs a policy owner."),manifests:(0,v.lq)(Ie,"Release manifests. Default: [deploy/releases/*.yml]."),change:(0,v.lq)((0,v.Bq)(Se,l.YPB(isSafePattern,{error:Se})),"Pattern of the change number that every declaration must have. Default: none is asked for."),statuses:(0,v.lq)((0,v.p_)((0,v.Bq)("a site status"),"at least one site status"),"Statuses of sites that a release may reach. Default: [active]."),"unsigned-merges":(0,v.lq)(l.k5n(["allow","deny"],{error:"allow or deny"}),"Merge commits that GitHub did not make. Default: deny."),deployed:(0,v.lq)(l.k5n(["environment","sites"],{error:"environment or sites"}),"Who tells what is deployed: the environment (the default), or sites, by the field `deployed` of the inventory.")}),"What makes a release."),approvals:(0,v.lq)((0,v.pq)({"within-cohort":(0,v.lq)(count(0),"Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed."),"cross-cohort":(0,v.lq)(count(2),"Approvals, by different people, for a release across cohorts. Default: 2, and at least 2."),policy:(0,v.lq)(count(0),"Approvals of policy owners for a change of the policy or of what is guarded. Default: 1; 0 is allowed."),"trusted-bots":(0,v.lq)(l.YOg((0,v.Qq)("the login of a bot (dependabot)",c.Fk(be)),{error:"a list of logins of bots"}),"Bots whose signed commits need no additional approval. Default: none.")}),"How many people must approve."),freezes:(0,v.lq)(A,"Times in which nothing is deployed, all of a time zone."),limits:(0,v.lq)(count(1),"Sites in one deployment. Default: no limit."),emergency:(0,v.lq)((0,v.pq)({approvers:(0,v.p_)(qe,"at least one login or team").check(l.q0y("Who may let a deployment through freezes, bake time and limits.")),approvals:(0,v.lq)(count(2),"How many different people it takes. Default: 2, and at least 2."),valid:(0,v.lq)((0,v.p0)("5m","24h"),"How long such an approval counts. Default: 4h.")}),"The way through what only time or number holds back. Default: there is none."),"policy-owners":(0,v.lq)(l.YOg(qe,{error:"a list of logins and teams"}),"Who may approve a change of this policy. Default: the administrators of the repository.")})
function inconsistencies(e,t,n){return[lostNames,sharedEnvironments,repeatedFormerNames,unknownBounds,repeatedWaves,unknownFreezeCohorts].flatMap(o=>o(t,e).slice(0,u.aZ).map(({path:e,key:t,found:o,allowed:r,known:i})=>(0,s.CC)(n.at(e,t),o,r,i)))}function lostNames(e){return e.filter(e=>e==="__proto__").map(e=>({path:["cohorts"],key:e,found:e,allowed:ke}))}function sharedEnvironments(e,t){const n=e.flatMap(e=>{const n=["cohorts",e]
const s=itemsAt(t,[...n,"waves"]).map((e,t)=>[...n,"waves",t,"environments"])
return[[...n,"environments"],...s].flatMap(n=>itemsAt(t,n).map((t,s)=>({cohort:e,path:[...n,s],name:textAt(t)||textAt(t,["name"]),job:textAt(t,["job"])})))})
const s=n.filter(({name:e})=>e!=="")
return[...Map.groupBy(s,({name:e})=>e.toLowerCase()).values()].flatMap(e=>e.flatMap((t,n)=>sharingMistake(t,e.slice(0,n))))}function sharingMistake({cohort:e,path:t,name:n,job:s},o){const[r]=o
if(r===void 0)return[]
if(o.some(t=>t.cohort===e))return[{path:t,found:n,allowed:`an environment that ${e} does not name above; names compare without case`}]
const i=o.find(e=>e.job!==""&&e.job===s)
if(i===void 0&&[...o,{job:s}].every(e=>e.job!==""))return[]
const a=`an environment of its own, or, as ${(i??r).cohort} has this one too, { name, job } in each cohort with the job that deploys to that cohort alone`
return[{path:t,found:n,allowed:a}]}function repeatedFormerNames(e,t){const n=new Map
return e.flatMap(s=>{const o=["cohorts",s,"formerly"]
return itemsAt(t,o).flatMap((t,r)=>{const i=textAt(t)
const a=e.includes(i)?i:n.get(i)
n.set(i,a??s)
if(a===void 0||i==="")return[]
const u=a===i?"a name that no cohort has now":`a name that is not a former name of ${a} too`
return[{path:[...o,r],found:i,allowed:u}]})})}function unknownBounds(e,t){const unknown=(e,n)=>keysAt(t,e).filter(e=>!n.includes(e)).map(t=>({path:e,key:t,found:t,allowed:`one of ${n.join(", ")}`,known:n}))
return[...unknown(["inventory","bounds"],[a.V,...e]),...itemsAt(t,["inventory","confirm"]).flatMap((e,t)=>unknown(["inventory","confirm",t,"bounds"],[a.V]))]}function repeatedWaves(e,t){return e.flatMap(e=>{const n=["cohorts",e,"waves"]
const s=itemsAt(t,n).map(e=>textAt(e,["name"]))
return s.flatMap((e,t)=>e===""||s.indexOf(e)===t?[]:[{path:[...n,t,"name"],found:e,allowed:"a name that no wave above it has"}])})}function unknownFreezeCohorts(e,t){return itemsAt(t,["freezes"]).flatMap((t,n)=>itemsAt(t,["cohorts"]).flatMap((t,s)=>{const o=textAt(t)
if(o===""||e.includes(o))return[]
const r=["freezes",n,"cohorts",s]
return[{path:r,found:o,allowed:"a cohort of this policy",known:e}]}))}function itemsAt(e,t){const n=(0,u.fK)(e,t)
return Array.isArray(n)?n:[]}function keysAt(e,t){const n=(0,u.fK)(e,t)
return n instanceof Object&&!Array.isArray(n)?Object.keys(n):[]}function textAt(e,t=[]){const n=(0,u.fK)(e,t)
return typeof n==="string"?n:""}var Te=n(6699)
const _e=128*1024
function parsePolicy(e,t){const n=(new TextEncoder).encode(e).length
if(n>_e)return(0,o.f)([(0,s.CC)(t,`${Math.ceil(n/1024)} KB`,`a policy of at most ${_e/1024} KB`)])
const r=(0,Te.h)(e,t,"core","YAML")
if(!r.ok)return r
const{value:i,places:a}=r.value
const c=r.value.keysAt(["cohorts"])
const l=Re.safeParse(i)
const d=[...l.success?[]:(0,u.GW)(l.error.issues,i,a),...inconsistencies(i,c,a)]
return l.success&&d.length===0?(0,o.ok)(toPolicy(l.data,c)):(0,o.f)(d)}function validPolicy(e,t){const n=e===null?null:parsePolicy(e,t)
return n?.ok===true?n.value:null}function toPolicy(e,t){const{releases:n={},approvals:s={}}=e
return{inventory:(0,r.KQ)(e.inventory),cohorts:new Map(Object.entries(e.cohorts).toSorted(([e],[n])=>t.indexOf(e)-t.indexOf(n)).map(([e,t])=>[e,toCohort(e,t)])),releases:{branches:n.branches??null,ignore:n.ignore??[],guarded:n.guarded??[],manifests:n.manifests??["deploy/releases/*.yml"],change:n.change??null,statuses:n.statuses??["active"],unsignedMerges:n["unsigned-merges"]??"deny",deployed:n.deployed??"environment"},approvals:{within:s["within-cohort"]??1,cross:s["cross-cohort"]??2,policy:s.policy??1,trustedBots:(s["trusted-bots"]??[]).map(e=>e.replace("[bot]",""))},freezes:e.freezes??[],limit:e.limits??null,emergency:e.emergency===void 0?null:{approvers:e.emergency.approvers.map(toOwner),approvals:e.emergency.approvals??2,valid:e.emergency.valid===void 0?i.tX:(0,i.Wj)(e.emergency.valid)},policyOwners:(e["policy-owners"]??[]).map(toOwner)}}function toCohort(e,t){return{name:e,dimension:t.dimension??"default",select:t.select??null,owners:t.owners.map(toOwner),paths:t.paths??[],environments:(t.environments??[]).map(toEnvironment),waves:(t.waves??[]).map(({name:e,select:t,environments:n,bake:s,healthy:o})=>({name:e,select:t,environments:n.map(toEnvironment),bake:s===void 0?0:(0,i.Wj)(s),healthy:o??null})),formerly:t.formerly??[],limit:t.limits??null}}function toEnvironment(e){if(typeof e==="string")return{name:e,job:null,baseline:null,within:i.md}
const{name:t,job:n,baseline:s,within:o}=e
return{name:t,job:n??null,baseline:s??null,within:o===void 0?i.md:(0,i.Wj)(o)}}function toOwner(e){const t=e.replace("@","")
const n=t.indexOf("/")
return t.includes("/")?{kind:"team",organization:t.slice(0,n),team:t.slice(n+1)}:{kind:"user",login:t}}}),9625:((e,t,n)=>{n.d(t,{GW:()=>problemsOf,N4:()=>Places,aZ:()=>r,fK:()=>valueAt})
var s=n(600)
var o=n(2745)
class Places{#z
#R
#T
constructor(e,t,n){this.#z=e
this.#R=t
this.#T=n}at(e,t){const n=printPath(t===void 0?e:[...e,t])
return`${this.#z}${this.#_(e,t)}${n===""?"":` ${n}`}`}#_(e,t){for(let n=e.length;n>=0;n-=1){const o=this.#R.getIn(e.slice(0,n),true)
const r=(0,s.Ll)(o)?offset(o,n===e.length?t:void 0):void 0
if(r===void 0)continue
const{line:i,col:a}=this.#T.linePos(r)
return`:${i}:${a}`}return""}}function offset(e,t){const n=(0,s.jh)(e)?e.items.find(e=>(0,s.jn)(e.key)&&String(e.key.value)===t)?.key:void 0
return((0,s.jn)(n)?n:e).range?.[0]}function printPath(e){return e.map((e,t)=>typeof e==="number"?`[${e}]`:`${t===0?"":"."}${(0,o.ml)(String(e),100)}`).join("")}const r=100
function problemsOf(e,t,n,s=[]){const o=[]
for(const i of e){if(o.length>=r)break
o.push(...problemsOfOne(i,t,n,[...s,...i.path]))}return o.slice(0,r)}function problemsOfOne(e,t,n,s){const i=printValue(valueAt(t,s))
switch(e.code){case"unrecognized_keys":return e.keys.slice(0,r).map(t=>(0,o.CC)(n.at(s,t),t,e.message,words(e.message)))
case"invalid_union":{const[r,...a]=e.errors.filter(e=>e.every(e=>e.path.length>0||e.code==="unrecognized_keys"))
return r===void 0||a.length>0?[(0,o.CC)(n.at(s),i,e.message,words(e.message))]:problemsOf(r,t,n,s)}case"invalid_key":return e.issues.map(e=>(0,o.CC)(n.at(s.slice(0,-1),String(s.at(-1))),String(s.at(-1)),e.message))
case"invalid_type":case"invalid_value":return[(0,o.CC)(n.at(s),quoted(valueAt(t,s))??i,e.message,words(e.message))]
default:return[(0,o.CC)(n.at(s),i,e.message,words(e.message))]}}function words(e){const[,t=null]=/^one of the keys (.+)$/.exec(e)??[]
if(t!==null)return t.split(", ")
return/^[a-z]+(?:, [a-z]+)* or [a-z]+$/.test(e)?e.split(/, | or /):[]}function valueAt(e,t){let n=e
for(const e of t){if(typeof n!=="object"||n===null||!Object.hasOwn(n,e))return
n=Reflect.get(n,e)}return n}function quoted(e){return typeof e==="string"&&/^[+-]?\d[\d.]*$/.test(e)?`"${e}" in quotes, which is a text`:null}function printValue(e){if(e===void 0||e===null)return"nothing"
if(e==="")return"an empty text"
return typeof e==="string"?e:typeof e==="number"?String(e):JSON.stringify(e)}}),7549:((e,t,n)=>{n.d(t,{Bq:()=>filled,LF:()=>read,NC:()=>issueAt,Qq:()=>text,lq:()=>optional,p0:()=>duration,p_:()=>list,pq:()=>mapping})
var s=n(2417)
var o=n(8729)
var r=n(9110)
var i=n(4214)
var a=n(5817)
const text=(e,...t)=>s.YjP({error:e}).check(t=>{if(t.value.isWellFormed())return
const n=`${e}, without unpaired surrogates`
t.issues.push({code:"custom",message:n,input:t.value,continue:true})},...t)
const mapping=e=>{const t=`of the keys ${Object.keys(e).join(", ")}`
return s.rej(e,{error:({code:e})=>e==="unrecognized_keys"?`one ${t}`:`a mapping with some ${t}`})}
const filled=(e,...t)=>text(e,o.Fk(/\S/),...t)
const list=(e,t)=>s.YOg(e,{error:`a list of ${t}`}).check(o.m9(1))
const optional=(e,t)=>{const n=s.lqM(e)
r.fd.add(n,{description:t})
return n}
const read=(e,t)=>s.FsL(e,s.pdi((e,n)=>t(e,(t,s=[])=>{n.issues.push({code:"custom",message:t,path:[...s],input:e})
return i.tm})))
function issueAt(e,t,n){e.addIssue({code:"custom",path:[...t],message:n})}const u="a number and a unit: 30s, 5m, 24h, 7d or 2w"
const duration=(e,t)=>text(u).check(o.Fk(a.ft,{error:u,abort:true}),s.YPB(n=>(0,a.Wj)(n)>=(0,a.Wj)(e)&&(0,a.Wj)(n)<=(0,a.Wj)(t),{error:`${u}; from ${e} to ${t}`}))}),6699:((e,t,n)=>{n.d(t,{h:()=>parseYaml})
var s=n(600)
var o=n(2745)
var r=n(5569)
var i=n(9625)
function syntaxProblems(e,t,n,s){const r=e.filter(({code:e})=>e==="TAB_AS_INDENT")
const a=new Set
const u=[]
for(const c of r.length>0?r:e){const{line:e,col:r}=s.linePos(c.pos[0])
if(u.length>=i.aZ)break
if(a.has(e))continue
a.add(e)
u.push((0,o.CC)(`${n}:${e}:${r}`,foundAt(c,t),expected(c)))}return u}const a=60
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
const beyond=e=>(0,r.f)([(0,o.CC)(t,e,`${a} without aliases that multiply, at most ${u} levels deep`)])
if(/\r(?!\n)/.test(e))return(0,r.f)([(0,o.CC)(t,"a carriage return by itself",`${a}; lines end in LF or CRLF`)])
try{const o=(0,s.Tp)(e,{lineCounter:l,schema:n,version:"1.2",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"error"})
const place=e=>{const{line:n,col:s}=l.linePos(e)
return`${t}:${n}:${s}`}
if(o.errors.some(e=>e.code==="RESOURCE_EXHAUSTION"))return beyond(c)
const a=syntaxProblems(o.errors,e,t,l)
const u=a.length>0?a:problemsIn(o,e=>place(Number(e.range?.[0]))).slice(0,i.aZ)
if(u.length>0)return(0,r.f)(u)
return(0,r.ok)({value:o.toJS({maxAliasCount:50}),places:new i.N4(t,o,l),keysAt:e=>keysIn(o,e)})}catch(e){const t=e instanceof ReferenceError?"too many aliases":e instanceof RangeError?c:null
if(t===null)throw e
return beyond(t)}}function problemsIn(e,t){const n=[]
const r=new Map;(0,s.YR)(e,{Node:(e,a,c)=>{if(c.length>u)n.push((0,o.CC)(t(a),`nested more than ${u} levels deep`,`at most ${u} levels`))
if(c.length>u||n.length>=i.aZ)return s.YR.BREAK
if(e==="key"&&!(0,s.jn)(a))n.push((0,o.CC)(t(a),(0,s.Vj)(a)?`*${a.source}`:"a list or mapping","a key that is a text"))
if((0,s.Vj)(a)){const e=r.get(a.source)
if(e===void 0)n.push((0,o.CC)(t(a),`*${a.source}`,"an alias of an anchor above it",[...r.keys()].map(e=>`*${e}`)))
else if(c.includes(e))n.push((0,o.CC)(t(a),`*${a.source}`,"an alias of something that does not hold the alias itself"))}else{if(a.anchor!==void 0)r.set(a.anchor,a)
if(a.tag!==void 0&&!l.test(a.tag))n.push((0,o.CC)(t(a),`the tag ${a.tag}`,"no tag but str, int, float, bool, null, seq and map"))
if((0,s.jh)(a))n.push(...readKeys(a,t))
if((0,s.jn)(a)&&Number.isFinite(a.value)&&!d.test(a.source??""))n.push((0,o.CC)(t(a),(0,o.ml)(a.source??"",100),"a number in plain digits, such as 1000"))}return}})
return n}function readKeys(e,t){const n=new Set
return e.items.flatMap(({key:e})=>{if(!(0,s.jn)(e))return[]
const r=String(e.source)
e.value=r
if(n.has(r))return[(0,o.CC)(t(e),`the key ${(0,o.ml)(r,100)}, twice`,"each key once")]
n.add(r)
return[]})}function keysIn(e,t){const n=e.getIn(t)
const o=(0,s.Vj)(n)?n.resolve(e):n
return(0,s.jh)(o)?o.items.map(({key:e})=>String(e)):[]}}),3190:((e,t,n)=>{n.d(t,{BK:()=>pathKinds,S9:()=>isReleaseBranch,Sk:()=>parseScope})
var s=n(3089)
var o=n(1231)
var r=n(4979)
function parseScope(e,t,n){const{releases:o}=t
const r=isReleaseBranch(n.base,t,n.defaultBranch)
const i=guardedPaths(t,n.policyPath)
const a=(0,s.SR)(o.ignore)
const u=(0,s.gV)(o.manifests)
const c=[...new Set(e.flatMap(e=>[e.path,...e.previous===null?[]:[e.previous]]))].toSorted()
const l=r?c.filter(e=>u(e)||!i(e)&&!a(e)):[]
return{onReleaseBranch:r,release:l.length>0,reach:reachByPath(l.filter(e=>!u(e)),t),guarded:r||n.base===n.defaultBranch?c.filter(i):[],manifestsAlone:l.length>0&&l.every(u),manifests:e.filter(e=>e.kind!=="deleted"&&u(e.path)).map(e=>e.path).toSorted()}}function isReleaseBranch(e,t,n){return t.releases.branches===null?e===n:(0,s.gV)(t.releases.branches)(e)}function pathKinds(e,t,n=[]){const o=[e,...n].map(e=>guardedPaths(e,t))
const isGuarded=e=>o.some(t=>t(e))
const r=(0,s.gV)(e.releases.manifests)
const i=(0,s.SR)(e.releases.ignore)
return{isGuarded:isGuarded,isIgnored:e=>i(e)&&!isGuarded(e)&&!r(e)}}function guardedPaths(e,t){const n=(0,s.ew)([...e.releases.guarded,...(0,o.xc)(e.inventory)])
const i=[t,...(0,r.x8)(e),...(0,o.rZ)(e.inventory)]
return e=>e.startsWith(".github/")||i.includes(e)||n(e)}function reachByPath(e,t){const n=[...t.cohorts.values()].filter(e=>e.paths.length>0).map(({name:e,paths:t})=>({name:e,test:(0,s.ew)(t)}))
const o=new Set(e.filter(e=>!n.some(({test:t})=>t(e))))
return new Map(n.map(({name:t,test:n})=>[t,e.filter(e=>o.has(e)||n(e))]).filter(([,e])=>e.length>0))}}),2025:((e,t,n)=>{n.d(t,{KI:()=>evaluateTerm,Lm:()=>evaluateSelector,Pl:()=>parseSelector,eV:()=>printTerm,mx:()=>c,vJ:()=>printSelector})
var s=n(8086)
var o=n(2745)
var r=n(5569)
const i=/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const a=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const u=/\s*(?:==|!=|=|!|,|\(|\)|[^\s=!,()<>]+|[<>])/y
const c="a label selector: key=value, key!=value, key in (a,b), key notin (a,b), key or !key, joined by commas"
function parseSelector(e){const t=tokenize(e)
if(t.length===0)return(0,r.f)("it is empty, and nothing but the word `all` ever means everything")
const n=[]
let s=0
for(;;){const e=parseTerm(t,s)
if(!e.ok)return e
n.push(e.value.term)
s=e.value.next
if(s===t.length)return(0,r.ok)({terms:n})
if(t[s]!==",")return(0,r.f)(`"," or the end expected, ${shown(t[s])} found`)
s+=1}}function tokenize(e){const t=[]
u.lastIndex=0
for(let n=u.exec(e);n!==null;n=u.exec(e))t.push(n[0].trim())
return t}function parseTerm(e,t){if(e[t]==="!"){const n=parseKey(e[t+1])
return n.ok?(0,r.ok)({term:{kind:"absent",key:n.value},next:t+2}):n}const n=parseKey(e[t])
if(!n.ok)return n
const s=e[t+1]
switch(s){case void 0:case",":return(0,r.ok)({term:{kind:"exists",key:n.value},next:t+1})
case"=":case"==":case"!=":return parseEquality(e,t+2,n.value,s==="!="?"notin":"in")
case"in":case"notin":return parseSet(e,t+2,n.value,s)
default:return(0,r.f)(`an operator (=, ==, !=, in, notin) expected after "${n.value}", ${shown(s)} found`)}}function parseKey(e){if(e===void 0)return(0,r.f)("an attribute name expected, the end found")
const t=e.indexOf("/")
const n=t<0?void 0:e.slice(0,t)
const s=e.slice(t+1)
if(!i.test(s)||n!==void 0&&(n.length>253||!a.test(n)))return(0,r.f)(`${shown(e)} is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)
return(0,r.ok)(e)}function parseEquality(e,t,n,s){const o=e[t]
if(o===void 0||o===",")return(0,r.ok)({term:{kind:s,key:n,values:[""]},next:t})
const i=parseValue(o)
return i.ok?(0,r.ok)({term:{kind:s,key:n,values:[i.value]},next:t+1}):i}function parseSet(e,t,n,s){if(e[t]!=="(")return(0,r.f)(`"(" expected after "${n} ${s}", ${shown(e[t])} found`)
const o=new Set
let i=t+1
let a=true
for(;;i+=1){const t=e[i]
if(t===")")break
if(t===","){if(a)o.add("")
a=true
continue}if(!a)return(0,r.f)(`"," or ")" expected in the list of "${n}", ${shown(t)} found`)
const s=t===void 0?(0,r.f)(`")" expected to close the list of "${n}", the end found`):parseValue(t)
if(!s.ok)return s
o.add(s.value)
a=false}if(o.size===0)return(0,r.f)(`the list of "${n}" is empty`)
if(a)o.add("")
return(0,r.ok)({term:{kind:s,key:n,values:[...o].toSorted()},next:i+1})}function parseValue(e){return i.test(e)?(0,r.ok)(e):(0,r.f)(`${shown(e)} is no value: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)}function shown(e){return e===void 0?"the end":`"${(0,o.ml)(e,80)}"`}function printSelector(e){return[...new Set(e.terms.map(printTerm))].toSorted().join(",")}function printTerm(e){switch(e.kind){case"exists":return e.key
case"absent":return`!${e.key}`
case"in":return e.values.length===1?`${e.key}=${e.values[0]}`:`${e.key} in (${e.values.join(",")})`
case"notin":return e.values.length===1?`${e.key}!=${e.values[0]}`:`${e.key} notin (${e.values.join(",")})`}}function evaluateSelector(e,t,n){let s="true"
const{terms:o}=e
for(let e=0;e<o.length;e+=1){const r=o[e]
const i=r===void 0?"unknown":evaluateTerm(r,t,n)
if(i==="false")return"false"
if(i==="unknown")s="unknown"}return s}function evaluateTerm(e,t,n){const s=t.get(e.key)
if(s===null)return"unknown"
switch(e.kind){case"exists":return truth(s!==void 0)
case"absent":return truth(s===void 0)
case"in":if(s===void 0)return n==="strict"?"unknown":"false"
return membership(s,e.values,"true","false")
case"notin":if(s===void 0)return n==="strict"?"unknown":"true"
return membership(s,e.values,"false","true")}}function membership(e,t,n,o){if(t.includes(e))return n
return t.includes((0,s.zG)(e).trim())?"unknown":o}function truth(e){return e?"true":"false"}}),8667:((e,t,n)=>{n.d(t,{$8:()=>membershipsOf,AY:()=>coversSite,AZ:()=>coversCohort,NB:()=>isMember,_5:()=>coverageOf,oy:()=>ambiguities})
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
return[...Map.groupBy(n,e=>e.dimension).values()].filter(e=>e.length>1).flat().map(e=>e.name)}}),177:((e,t,n)=>{n.d(t,{$G:()=>encodeGroups,Bl:()=>o,wQ:()=>SiteGroups})
var s=n(953)
const o=1e4
const r=o
class SiteGroups{#N=new Map
#E=0
open(e){const{cohorts:t,status:n,covered:s,targeted:o}=e
const i=keyOf(e)
const a=this.#N.get(i)
if(a!==void 0)return a
if(this.#N.size===r)return null
const u={cohorts:t,status:n,covered:s,targeted:o,count:0,sites:[]}
this.#N.set(i,u)
return u}add({id:e,name:t},n){this.#E+=1
if(n===null)return
n.count+=1
if(this.#E<=o)n.sites.push({id:e,name:t})}count(e,t){const n=this.open(t)
this.#E+=e
if(n!==null)n.count+=e}finish(){const e=this.#E<=o
return[...this.#N].toSorted(([e],[t])=>(0,s.U)(e,t)).map(([,{cohorts:t,status:n,covered:o,targeted:r,count:i,sites:a}])=>({cohorts:t,status:n,covered:o,targeted:r,count:i,sites:e?a.toSorted((e,t)=>(0,s.U)(e.id,t.id)):null}))}}function keyOf({cohorts:e,status:t,covered:n,targeted:s}){return JSON.stringify([e,t,n,s])}function encodeGroups(e){return e.map(({sites:e,...t})=>({...t,sites:e===null?null:e.map(({id:e,name:t})=>[e,t])}))}}),9377:((e,t,n)=>{n.d(t,{x:()=>Resolver})
var s=n(3061)
var o=n(2025)
const r={incapable:[],unproven:[]}
function prepareConditions({requires:e,forbids:t}){const n=(0,s.oR)(e)
const i=printed(n)
const a=t.map(printed)
if(i.length===0&&a.length===0)return{failuresOf:()=>r}
const isMet=({attributes:e})=>(0,o.Lm)(n,e,"strict")==="true"&&t.every(t=>(0,o.Lm)(t,e,"strict")==="false")
return{failuresOf:e=>{if(isMet(e))return r
const t=[requiredFailures(i,e),...a.map(t=>forbiddenFailures(t,e))]
return{incapable:t.flatMap(e=>e.incapable),unproven:t.flatMap(e=>e.unproven)}}}}function printed(e){return e.terms.map(e=>({term:e,text:(0,o.eV)(e)}))}function requiredFailures(e,t){const{wrong:n,unknown:s}=truthsOf(e,t)
return{incapable:n,unproven:n.length>0?[]:s}}function forbiddenFailures(e,t){const{wrong:n,unknown:s}=truthsOf(e,t)
if(n.length>0)return r
if(s.length>0)return{incapable:[],unproven:s.map(e=>`not (${e})`)}
return{incapable:[`not (${e.map(({text:e})=>e).join(",")})`],unproven:[]}}function truthsOf(e,t){const n={true:[],false:[],unknown:[]}
for(const{term:s,text:r}of e)n[(0,o.KI)(s,t.attributes,"strict")].push(r)
return{wrong:n.false,unknown:n.unknown}}var i=n(953)
class CommitTally{#F=new Map
add(e,t){if(e===null)return
const n=this.#F.get(e)
if(n===void 0)this.#F.set(e,[t])
else n.push(t)}finish(){return new Map([...this.#F].toSorted(([e],[t])=>(0,i.U)(e,t)).map(([e,t])=>[e,t.toSorted(i.U)]))}}var a=n(177)
var u=n(8667)
var c=n(8643)
const l=1e4
class KindsOfSites{#L
#D
#Y
#B
#N
#W
#U
#Q=new c.x
#H=new Map
#G=0
#E=0
#Z=0
constructor(e,t,n,s){const{cohorts:o,releases:r}=e.policy
this.#L=e
this.#D=[...o.values()]
this.#Y=new Set(r.statuses)
this.#B=t
this.#N=n
this.#W=s
this.#U=new Map([...o.keys()].map(e=>[e,{members:0,permitted:0,targeted:0}]))}add(e){if(this.#G>=l)this.#K()
const t=this.#J(e)
const n=this.#V(e,t.covered)
const s=n?t.meant:t.others
let o=s.get(e.status)
if(o===void 0){o=this.#X(t,e.status,n)
s.set(e.status,o)
this.#G+=1}o.count+=1
return o}counts(){this.#K()
return{total:this.#E,permitted:this.#Z,cohorts:this.#U,statuses:this.#Q.finish()}}#J(e){let t=""
this.#D.forEach((n,s)=>{if((0,u.NB)(e,n))t+=` ${s}`})
const n=this.#H.get(t)
if(n!==void 0)return n
const s=(0,u.$8)(e,this.#D)
const o=(0,u.AY)(this.#L.coverage,s)
const r={memberships:s,covered:o,meant:new Map,others:new Map}
this.#H.set(t,r)
return r}#V(e,t){const{targets:n}=this.#L.declaration
switch(n.kind){case"covered":return t
case"select":return(0,o.Lm)(n.select,e.attributes,"kubernetes")==="true"
case"sites":return this.#B.has(e.id)}}#X({memberships:e,covered:t},n,s){const o=this.#Y.has(n)
const r=s&&(o||this.#L.declaration.targets.kind==="sites")
const i={cohorts:[...e],status:n,covered:t,targeted:r}
return{...i,memberships:e,permitted:o,meant:s,broken:r?this.#ee(e,n,o,t):[],unassigned:o?this.#W.without(e):[],group:this.#N?.open(i)??null,count:0}}#ee(e,t,n,s){const{policy:o,declaration:r}=this.#L
const i=[{kind:"inactive",reasons:n?[]:[t]},{kind:"outside-cohort",reasons:s?[]:r.cohorts},{kind:"ambiguous",reasons:(0,u.oy)(e,o.cohorts)}]
return i.filter(({reasons:e})=>e.length>0)}#K(){for(const{meant:e,others:t}of this.#H.values())for(const n of[e,t])for(const e of n.values())this.#te(e)
this.#H.clear()
this.#G=0}#te({memberships:e,status:t,permitted:n,meant:s,targeted:o,count:r}){this.#E+=r
if(n)this.#Z+=r
if(s)this.#Q.add(t,r)
for(const t of e){const e=this.#U.get(t)
if(e===void 0)continue
e.members+=r
if(n)e.permitted+=r
if(o)e.targeted+=r}}}var d=n(6831)
var h=n(1358)
class Resolver{#L
#ne
#se=[]
#B
#oe=new Set
#re=e=>void this.#oe.add(e)
#ie=new Map
#ae=new CommitTally
#W
#ue=[]
#N=new a.wQ
#H
#ce=[]
constructor(e){this.#L=e
const{policy:t,declaration:n,grouped:s}=e
this.#ne=prepareConditions(n)
this.#B=new d.dz(n.targets.kind==="sites"?n.targets.ids:[])
this.#W=new h.o8(t.cohorts)
this.#H=new KindsOfSites(e,this.#B,s===true?this.#N:null,this.#W)}add(e){const t=this.#H.add(e)
if(t.unassigned.length>0)for(const n of t.unassigned)n.add(e)
e.cohorts.forEach(this.#re)
if(this.#L.grouped===true)this.#N.add(e,t.group)
const n=this.#ue.length
if(t.targeted)this.#le(e,t)
if(this.#L.explain?.includes(e.id)===true){const{cohorts:s,permitted:o,covered:r,targeted:i}=t
const a=this.#ue.slice(n)
this.#ce.push({site:e,memberships:s,permitted:o,covered:r,targeted:i,violations:a})}}#le(e,t){const{targets:n}=this.#L.declaration
if(n.kind==="sites")this.#B.find(e.id)
this.#se.push(e.id)
if(this.#L.named===true&&e.name!==null&&this.#ie.size<d.oA)this.#ie.set(e.id,e.name)
if(this.#L.deployed===true)this.#ae.add(e.deployed,e.id)
if(t.broken.length>0)for(const n of t.broken)this.#de(e,t,n)
const{incapable:s,unproven:o}=this.#ne.failuresOf(e)
if(s.length>0)this.#de(e,t,{kind:"incapable",reasons:s})
if(o.length>0)this.#de(e,t,{kind:"unproven",reasons:o})}#de({id:e,name:t,status:n},{cohorts:s},{kind:o,reasons:r}){this.#ue.push({kind:o,site:{id:e,name:t,status:n,cohorts:s},reasons:r})}asksInventory(e){return this.#L.policy.cohorts.get(e)?.select===null}members(e){return this.#H.counts().cohorts.get(e)?.members??0}finish(e){for(const e of this.#B.missing()){this.#se.push(e)
this.#ue.push({kind:"unknown",site:{id:e,name:null,status:null,cohorts:[]},reasons:[]})}const t=e.cohortNames??[...this.#oe]
const{declaration:n,policy:s}=this.#L
const{total:o,permitted:r,cohorts:a,statuses:u}=this.#H.counts()
return{snapshot:e.snapshot,asOf:e.asOf,total:o,permitted:r,targets:this.#se.sort(),names:this.#ie,deployed:this.#ae.finish(),cohorts:a,unknownCohorts:n.cohorts.filter(e=>s.cohorts.get(e)?.select===null&&!t.includes(e)),knownCohorts:t.toSorted(),statuses:u,unassigned:this.#W.finish(),uncounted:e.uncounted??[],violations:this.#ue.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id)),groups:this.#N.finish(),explained:this.#ce.toSorted((e,t)=>(0,i.U)(e.site.id,t.site.id))}}}}),854:((e,t,n)=>{n.d(t,{q:()=>deployedCommit,u:()=>o})
const s=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
function deployedCommit(e){return typeof e==="string"&&s.test(e)?e:null}const o="unknown"}),6831:((e,t,n)=>{n.d(t,{MW:()=>SortedIds,dz:()=>SoughtIds,oA:()=>o})
var s=n(953)
const o=2**23
class SortedIds{#F
constructor(e){this.#F=e}has(e){return this.indexOf(e)>=0}indexOf(e,t){const n=this.#F
let o=t??0
let r=n.length
if(t!==void 0)for(let s=1,i=t;i<n.length;s*=2,i+=s){const t=String(n[i])
if(t===e)return i
if(t>e){r=i
break}o=i+1}while(o<r){const t=o+r>>>1
const i=(0,s.U)(String(n[t]),e)
if(i<0)o=t+1
else if(i>0)r=t
else return t}return-1}}class SoughtIds{#F
#he
#fe
constructor(e){const t=e.toSorted()
this.#F=t.filter((e,n)=>e!==t[n-1])
this.#he=new SortedIds(this.#F)
this.#fe=new Uint8Array(this.#F.length)}has(e){return this.#he.has(e)}find(e){this.#fe[this.#he.indexOf(e)]=1}missing(){return this.#F.filter((e,t)=>this.#fe[t]===0)}}}),8643:((e,t,n)=>{n.d(t,{x:()=>StatusCounter})
var s=n(953)
const o=1e3
class StatusCounter{#U=new Map
add(e,t=1){const n=this.#U.get(e)
if(n!==void 0||this.#U.size<o)this.#U.set(e,(n??0)+t)}finish(){return new Map([...this.#U].toSorted(([e,t],[n,o])=>o-t||(0,s.U)(e,n)))}}}),1358:((e,t,n)=>{n.d(t,{n1:()=>o,o8:()=>UnassignedCounter})
var s=n(953)
const o=10
class UnassignedCounter{#me
constructor(e){this.#me=[...Map.groupBy(e.values(),e=>e.dimension)].map(([e,t])=>new UnassignedTally(e,t))}without(e){return this.#me.filter(t=>t.isWithout(e))}finish(){return this.#me.map(e=>e.finish()).filter(({count:e})=>e>0)}}class UnassignedTally{#pe
#D
#ve
#ge
#ye=[]
#te=0
constructor(e,t){this.#pe=e
this.#D=new Set(t.map(e=>e.name))
this.#ve=[...new Set(t.flatMap(e=>e.select?.terms??[]).map(e=>e.key))].toSorted()
this.#ge=t.some(e=>e.select===null)}isWithout(e){return this.#D.isDisjointFrom(e)}add(e){this.#te+=1
const t=this.#ye[o-1]
if(t!==void 0&&(0,s.U)(e.id,t.id)>0)return
const n=this.#ye.findIndex(({id:t})=>(0,s.U)(e.id,t)<0)
this.#ye.splice(n<0?this.#ye.length:n,0,this.#ke(e))
this.#ye.length=Math.min(this.#ye.length,o)}finish(){return{dimension:this.#pe,count:this.#te,sites:this.#ye}}#ke({id:e,name:t,attributes:n,cohorts:s}){return{id:e,name:t,values:this.#ve.map(e=>({key:e,present:n.has(e),value:n.get(e)??null})),cohorts:this.#ge?s.toSorted():null}}}}),9621:((e,t,n)=>{n.d(t,{Ac:()=>printDay,Iq:()=>parseDay,Up:()=>weekdayOf,d7:()=>s,kb:()=>dayOf,pe:()=>parseTime,tO:()=>printTime,w4:()=>o})
const s=1440
const o=["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]
const r=719468
function dayOf(e,t,n){const s=t>2?e:e-1
const o=Math.floor(s/4)-Math.floor(s/100)+Math.floor(s/400)
const i=(t+9)%12
return s*365+o+Math.floor((153*i+2)/5)+n-1-r}function parseDay(e){const t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e)
if(t===null)return null
const[n,s,o]=[Number(t[1]),Number(t[2]),Number(t[3])]
if(n<1||s<1||s>12||o<1)return null
const r=dayOf(n,s,o)
return o<=daysIn(n,s)?r:null}function daysIn(e,t){return dayOf(e,t+1,1)-dayOf(e,t,1)}function yearOf(e){let t=1970+Math.floor(e/365.2425)
while(dayOf(t,1,1)>e)t-=1
while(dayOf(t+1,1,1)<=e)t+=1
return t}function printDay(e){const t=yearOf(e)
let n=12
while(dayOf(t,n,1)>e)n-=1
return[padded(t,4),padded(n,2),padded(e-dayOf(t,n,1)+1,2)].join("-")}function parseTime(e){const t=/^([01]\d|2[0-3]):([0-5]\d)$/.exec(e)
return t===null?null:Number(t[1])*60+Number(t[2])}function printTime(e){return`${padded(Math.floor(e/60),2)}:${padded(e%60,2)}`}function weekdayOf(e){return((e+3)%7+7)%7}function padded(e,t){return String(e).padStart(t,"0")}}),5683:((e,t,n)=>{n.d(t,{D4:()=>c,DV:()=>r,Ef:()=>activeWindows,FP:()=>freeFrom,_1:()=>freezesOf,cJ:()=>u,p0:()=>calendarEnds,zX:()=>nextWindows})
var s=n(9621)
var o=n(2258)
const r=30
const i=864e5
function windowOf(e,t,n,s=null){return{freeze:e,start:(0,o.x1)(t,e.zone),end:(0,o.lR)(n,e.zone),day:s}}function windowsAround(e,t,n){const{when:i,zone:a}=e
switch(i.kind){case"once":return[windowOf(e,i.from,i.to)]
case"weekly":{const t=(0,o.z$)(n,a).day
const r=t-(0,s.Up)(t)+i.from.weekday
const u=(i.to.weekday-i.from.weekday+7)%7
const c=u===0&&i.to.minute<=i.from.minute?7:u
return[r-7,r,r+7].map(t=>windowOf(e,{day:t,minute:i.from.minute},{day:t+c,minute:i.to.minute}))}case"dates":{const s=(0,o.z$)(n,a).day
return(t.get(i.path)?.days??[]).filter(({day:e})=>Math.abs(e-s)<=r+2).map(({day:t,name:n})=>windowOf(e,at(t,i.from),at(t,i.to),n))}}}function at(e,t){return{day:e+t.days,minute:t.minute}}function freezesOf(e,t){return e.filter(({cohorts:e})=>e===null||e.includes(t))}function activeWindows(e,t,n){return e.flatMap(e=>{const s=windowsAround(e,t,n).filter(({start:e,end:t})=>e<=n&&n<t)
return s.toSorted((e,t)=>t.end-e.end).slice(0,1)})}function nextWindows(e,t,n,s){return e.flatMap(e=>{const o=windowsAround(e,t,n)
if(o.some(({start:e,end:t})=>e<=n&&n<t))return[]
return o.filter(({start:e})=>e>n&&e<=n+s).slice(0,1)})}const a=1e3
function freeFrom(e,t,n){let s=n
for(let n=0;n<a;n+=1){const[n]=activeWindows(e,t,s)
if(n===void 0)return s
s=n.end}return null}function calendarEnds(e,t){return e.flatMap(e=>{const{when:n,zone:s}=e
if(n.kind!=="dates")return[]
const r=t.get(n.path)
if(r===void 0)return[]
const i=r.until+1
const a=Math.min((0,o.x1)({day:i,minute:0},s),(0,o.x1)(at(i,n.from),s))
return[{freeze:e,path:n.path,until:r.until,end:a}]})}const u=60*i
const c=i}),2258:((e,t,n)=>{n.d(t,{DS:()=>isZone,HZ:()=>printInstant,PP:()=>printInZone,lR:()=>lastInstantOf,nV:()=>parseInstant,x1:()=>firstInstantOf,z$:()=>wallTimeAt})
var s=n(9621)
function isZone(e){if(!/[A-Za-z]/.test(e))return false
try{formatter(e)
return true}catch{return false}}function wallTimeAt(e,t){const n=Math.floor(wallSeconds(Math.floor(e/1e3),t)/60)
const o=Math.floor(n/s.d7)
return{day:o,minute:n-o*s.d7}}function firstInstantOf(e,t){const n=secondsOf(e)
const{before:s,after:o,change:r}=changeAround(n,t)
return 1e3*(n-s<r?n-s:Math.max(r,n-o))}function lastInstantOf(e,t){const n=secondsOf(e)
const{before:s,after:o,change:r}=changeAround(n,t)
return 1e3*(n-o>=r?n-o:Math.min(r,n-s))}function printInZone(e,t){const{day:n,minute:o}=wallTimeAt(e,t)
return`${s.w4[(0,s.Up)(n)]} ${(0,s.Ac)(n)} ${(0,s.tO)(o)}`}function printInstant(e){const t=Math.floor(e/1e3)
const{day:n,minute:o}=wallTimeAt(e,"UTC")
return`${(0,s.Ac)(n)}T${(0,s.tO)(o)}:${String((t%60+60)%60).padStart(2,"0")}Z`}function parseInstant(e){const[,t="",n="",o=""]=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):([0-5]\d)Z$/.exec(e)??[]
const[r,i]=[(0,s.Iq)(t),(0,s.pe)(n)]
return r===null||i===null?null:((r*s.d7+i)*60+Number(o))*1e3}const o=2*86400
function changeAround(e,t){let n=e-o
let s=e+o
const r=offset(n,t)
const i=offset(s,t)
if(r===i)return{before:r,after:i,change:n}
while(s-n>1){const e=Math.floor((n+s)/2)
if(offset(e,t)===r)n=e
else s=e}return{before:r,after:i,change:s}}function offset(e,t){return wallSeconds(e,t)-e}function secondsOf({day:e,minute:t}){return(e*s.d7+t)*60}function wallSeconds(e,t){const n=new Map(formatter(t).formatToParts(e*1e3).map(({type:e,value:t})=>[e,Number(t)]))
const part=e=>Number(n.get(e))
const o=(0,s.kb)(part("year"),part("month"),part("day"))
return((o*24+part("hour"))*60+part("minute"))*60+part("second")}const r=new Map
function formatter(e){const t=r.get(e)
if(t!==void 0)return t
const n=new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"})
r.set(e,n)
return n}}),6196:((e,t,n)=>{n.d(t,{Fp:()=>completeCheckRun,_U:()=>createCheckRun,vQ:()=>fetchCheckRuns})
var s=n(5569)
var o=n(2417)
var r=n(4414)
var i=n(7976)
const a=o.Ikc({id:o.Whr(),app:o.Ikc({id:o.Whr()})})
async function createCheckRun(e,{name:t,head:n,externalId:o,detailsUrl:r,output:i}){const u=await e.rest("POST /repos/{owner}/{repo}/check-runs",{name:t,head_sha:n,status:"in_progress",external_id:o,...r!==null&&{details_url:r},output:i},a)
return u.ok?(0,s.ok)({id:u.value.id,app:u.value.app.id}):u}async function completeCheckRun(e,t,n,s){return e.rest("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",{check_run_id:t,status:"completed",conclusion:n,output:s},o.Ikc({id:o.Whr()}))}const u=o.Ikc({total_count:o.Whr(),check_runs:o.YOg(o.Ikc({id:o.Whr(),name:o.YjP(),external_id:o.mee(o.YjP()),conclusion:o.mee(o.YjP()),started_at:o.cl6(i.kB),app:o.mee(o.Ikc({id:o.Whr(),slug:o.lqM(o.YjP())}))}))})
const c=10
async function fetchCheckRuns(e,t,n,o=null){const i=new Map
for(let r=1;r<=c;r+=1){const a=await e.rest("GET /repos/{owner}/{repo}/commits/{ref}/check-runs",{ref:n,check_name:t,...o!==null&&{app_id:o},filter:"all",per_page:100,page:r},u)
if(!a.ok)return a
const{check_runs:c,total_count:l}=a.value
for(const{id:e,name:t,app:n,external_id:s,conclusion:o,started_at:r}of c)i.set(e,{id:e,name:t,app:n?.id??null,externalId:s??"",conclusion:o,startedAt:typeof r==="string"?Date.parse(r):null,byActions:n?.slug==="github-actions"})
if(i.size>=l)return(0,s.ok)([...i.values()].filter(e=>e.name===t))
if(c.length===0)break}return(0,r.ps)(`check runs ${t} on ${n}`,"all of them",`${i.size} of them`)}}),2037:((e,t,n)=>{n.d(t,{Cv:()=>fetchCommitsOf,Ee:()=>fetchComparison,LU:()=>fetchHolds,Ub:()=>holdsBase,T8:()=>noRange})
var s=n(2417)
var o=n(8729)
var r=n(5569)
var i=n(1064)
var a=n(4414)
const u=s.Ikc({totalCount:s.Whr(),nodes:s.YOg(s.Ikc({oid:s.YjP()}))})
const c={field:"history",selection:"oid parents(first: 20) { totalCount nodes { oid } }",node:s.Ikc({oid:s.YjP(),parents:u})}
const l=10
async function fetchLacking(e,t,n,s){const o=`commits between ${t} and ${n}`
const i=2*Math.ceil(s/100)+l
const[u,c]=[pages(e,o,n,i),pages(e,o,t,i)]
const d=new Map
const h=new Set
for(let e=0;e<i;e+=1){const[e,t]=await Promise.all([u.next(),c.next()])
if(e.done===true&&t.done===true)break
for(const n of[e,t])if(n.done!==true&&!n.value.ok)return n.value
if(e.done!==true&&e.value.ok)for(const t of e.value.value)if(!d.has(t.oid))d.set(t.oid,t)
if(t.done!==true&&t.value.ok)for(const{oid:e}of t.value.value)h.add(e)
const o=walk(n,d,h)
if(o!==null&&o.size===s)return(0,r.ok)([...d.values()].filter(({oid:e})=>o.has(e)).toReversed())}return(0,a.ps)(o,`${s} commits`,"another number")}function walk(e,t,n){const s=new Set
const o=[e]
for(let e=o.pop();e!==void 0;e=o.pop()){if(n.has(e)||s.has(e))continue
const r=t.get(e)
if(r===void 0)return null
s.add(e)
o.push(...r.parents)}return s}async function*pages(e,t,n,s){const o={asked:t,operation:"Ancestors",connection:c,of:"commit",parameters:"$oid: GitObjectID!",variables:{oid:n},most:s}
for await(const n of(0,i.E0)(e,o))if(!n.ok)yield n
else if(n.value.nodes.some(({parents:e})=>e.totalCount>e.nodes.length))yield(0,a.ps)(t,"all parents of each commit","some of them")
else yield(0,r.ok)(n.value.nodes.map(e=>({oid:e.oid,parents:e.parents.nodes.map(e=>e.oid)})))}const d=s.YjP().check(o.Fk(/^[0-9a-f]{40,64}$/,"no commit id"))
const h=s.Ikc({status:s.k5n(["ahead","behind","identical","diverged"]),merge_base_commit:s.Ikc({sha:d}),total_commits:s.Whr(),commits:s.YOg(s.Ikc({sha:d,parents:s.YOg(s.Ikc({sha:d}))}))})
const f=100
const m=1e4
async function fetchPage(e,t,n,s){const o=`GET /repos/{owner}/{repo}/compare/${encodeURIComponent(t)}...${encodeURIComponent(n)}`
const i=await e.rest(o,s===null?{}:{per_page:f,page:s},h)
if(!i.ok)return i
const{status:a,merge_base_commit:u,total_commits:c,commits:l}=i.value
return(0,r.ok)({position:a,mergeBase:u.sha,total:c,first:l.map(({sha:e,parents:t})=>({oid:e,parents:t.map(e=>e.sha)}))})}async function fetchComparison(e,t,n){const s=await fetchPage(e,t,n,null)
if(s.ok||s.error.reason!=="too-large")return s
const o=await fetchPage(e,t,n,2)
return o.ok?(0,r.ok)({...o.value,first:[]}):o}async function fetchHolds(e,t,n){const s=await fetchComparison(e,n,t)
return s.ok?(0,r.ok)(holdsBase(s.value)):s}function holdsBase({position:e}){return e==="ahead"||e==="identical"}async function fetchCommitsOf(e,t,n,{total:s,first:o}){const i=`commits between ${t} and ${n}`
if(s>m)return(0,r.f)({code:"evidence.truncated",asked:i,expected:`at most ${m} commits`,observed:`${s} of them`,reason:"too-far"})
if(o.length===s)return(0,r.ok)(o)
if(o.length===0)return fetchLacking(e,t,n,s)
const u=await Promise.all(Array.from({length:Math.ceil(s/f)},(s,o)=>fetchPage(e,t,n,o+1)))
const c=new Map
for(const e of u){if(!e.ok)return e
for(const t of e.value.first)c.set(t.oid,t)}return c.size===s?(0,r.ok)([...c.values()]):(0,a.ps)(i,`${s} commits`,`${c.size} of them`)}function noRange(e,t,n){return(0,a.hU)(`commits between ${e} and ${t}`,"a commit that follows the other",`one that is ${n}`)}}),3086:((e,t,n)=>{n.d(t,{Z:()=>GitHistory,c:()=>lineOf})
var s=n(5569)
var o=n(2037)
class GitHistory{#t
#we=new Map
#be=new Map
constructor(e){this.#t=e}compare(e,t){return remembered(this.#we,`${e}...${t}`,()=>e===t?Promise.resolve((0,s.ok)({position:"identical",mergeBase:e,total:0,first:[]})):(0,o.Ee)(this.#t,e,t))}async holds(e,t){const n=await this.compare(t,e)
return n.ok?(0,s.ok)((0,o.Ub)(n.value)):n}async lacking(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
return remembered(this.#be,`${e}...${t}`,()=>(0,o.Cv)(this.#t,e,t,n.value))}async firstParents(e,t){const n=await this.compare(e,t)
if(!n.ok)return n
if(!(0,o.Ub)(n.value))return(0,o.T8)(e,t,n.value.position)
const r=await this.lacking(e,t)
return r.ok?(0,s.ok)(lineOf(r.value,t)):r}async lineSince(e,t){const n=await this.compare(e,t)
return n.ok?this.firstParents(n.value.mergeBase,t):n}}function lineOf(e,t){const n=new Map(e.map(e=>[e.oid,e]))
const s=[]
let o=t
for(let e=n.get(t);e!==void 0;e=n.get(o)){s.push(e.oid)
o=e.parents[0]??""}return{commits:e,firstParents:s,boundary:o}}function remembered(e,t,n){const s=e.get(t)??n()
e.set(t,s)
return s}}),7506:((e,t,n)=>{n.d(t,{Q:()=>sideBySide,r:()=>fetchObjects})
var s=n(2417)
var o=n(5569)
var r=n(4414)
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
if(s===void 0)return(0,r.hU)(t,`an answer for ${n}`,"nothing")
l.push(s)}return(0,o.ok)(l)})}async function sideBySide(e,t,n){const s=Array.from({length:Math.ceil(e.length/t)},(n,s)=>e.slice(s*t,(s+1)*t))
const r=[]
for(const e of await Promise.all(s.map(e=>(0,i.oq)(e,t,n)))){if(!e.ok)return e
r.push(...e.value)}return(0,o.ok)(r)}}),4659:((e,t,n)=>{n.d(t,{H:()=>fetchDifferences,d:()=>fetchDifferingPaths})
var s=n(2417)
var o=n(5569)
var r=n(4414)
var i=n(7506)
const a=50
const u=5e3
const c="trees of the commits"
const l={name:s.YjP(),type:s.YjP(),mode:s.Whr(),oid:s.YjP()}
const d=s.Ikc({entries:s.YOg(s.Ikc(l))})
const h=s.cl6(s.Ikc({entries:s.lqM(d.shape.entries)}))
const f=s.Ikc({entries:s.YOg(s.Ikc({...l,object:h}))})
async function fetchDifferingPaths(e,t,n){const s=await fetchDifferences(e,[{before:t,after:n}])
return s.ok?(0,o.ok)(s.value[0]??[]):s}async function fetchDifferences(e,t){const n=[...new Set(t.filter(({before:e,after:t})=>e!==t).flatMap(ends))]
const s=new Map
const i=await fetchRoots(e,n,s)
if(!i.ok)return i
const a=t.map(()=>[])
let l=t.flatMap(({before:e,after:t},n)=>{const s={pair:n,path:"",before:e===null?null:i.value.get(e)??null,after:i.value.get(t)??null}
return e===t||s.before===s.after?[]:[s]})
for(let t=0;l.length>0;){t+=l.length
if(t>u)return(0,r.ps)(c,`at most ${u} folders that differ`,"more")
const n=await fetchTrees(e,l.flatMap(e=>[e.before,e.after]).filter(e=>e!==null),s)
if(!n.ok)return n
l=l.flatMap(e=>compareFolder(e,s,a[e.pair]??[]))}return(0,o.ok)(a.map(e=>e.toSorted()))}function ends({before:e,after:t}){return e===null?[t]:[e,t]}function compareFolder(e,t,n){const[s,o]=[e.before,e.after].map(e=>new Map((e===null?[]:t.get(e)??[]).map(e=>[e.name,e])))
const r=new Set([...s?.keys()??[],...o?.keys()??[]])
return[...r].flatMap(t=>{const[r,i]=[s?.get(t),o?.get(t)]
if(r?.oid===i?.oid&&r?.mode===i?.mode)return[]
const a=e.path===""?t:`${e.path}/${t}`
if([r,i].some(e=>e!==void 0&&e.type!=="tree"))n.push(a)
const u={pair:e.pair,path:a,before:r?.type==="tree"?r.oid:null,after:i?.type==="tree"?i.oid:null}
return u.before===null&&u.after===null?[]:[u]})}const m=20
const p="entries { name type mode oid }"
const v="entries { name type mode oid object { ... on Tree { entries { name type mode oid } } } }"
const g=s.Ikc({oid:s.YjP(),tree:s.Ikc({oid:s.YjP(),entries:s.lqM(f.shape.entries)})})
async function fetchRoots(e,t,n){const s=await(0,i.r)(e,{asked:c,operation:"Trees",by:"oid",selection:e=>`... on Commit { oid tree { oid ${e>m?"":v} } }`,schema:g,size:a},t)
if(!s.ok)return s
const u=new Map
for(const e of s.value){u.set(e.oid,e.tree.oid)
if(e.tree.entries!==void 0)remember(e.tree.oid,e.tree.entries,n)}const l=t.find(e=>!u.has(e))
return l===void 0?(0,o.ok)(u):(0,r.hU)(c,`the tree of ${l}`,"that of another commit")}function remember(e,t,n){n.set(e,t)
for(const{oid:e,object:s}of t)if(s?.entries)n.set(e,s.entries)}async function fetchTrees(e,t,n){const s=[...new Set(t)].filter(e=>!n.has(e))
const r=await(0,i.r)(e,{asked:c,operation:"Folders",by:"oid",selection:e=>`... on Tree { ${e>m?p:v} }`,schema:f,size:a},s)
if(!r.ok)return r
for(const[e,t]of r.value.entries())remember(s[e]??"",t.entries,n)
return(0,o.ok)(null)}}),3824:((e,t,n)=>{n.d(t,{e:()=>fetchRenderings})
var s=n(2417)
var o=n(5569)
async function fetchRenderings(e,t){const n=new Map
for(const o of new Set(t)){const t=await e.rest("POST /markdown",{text:o,mode:"gfm",context:`${e.owner}/${e.name}`},s.YjP())
if(!t.ok)return t
n.set(o,t.value)}return(0,o.ok)(n)}}),5065:((e,t,n)=>{n.d(t,{l:()=>fetchMerged})
var s=n(5569)
var o=n(2417)
var r=n(4414)
var i=n(7506)
var a=n(9840)
var u=n(7248)
const c=25
const l=o.X$i(u.Br,{mergeCommit:u.uX})
async function fetchMerged(e,t){let n=a.tn[0]
const o=[...new Set(t)].toSorted((e,t)=>e-t)
const r=await(0,i.Q)(o,c,t=>t.length>1?fetchBatch(e,t,n):(0,a.Wz)(s=>{n=s
return fetchBatch(e,t,s)},n))
if(!r.ok)return r
const l=await Promise.all(r.value.map(({repository:t,pull:n})=>(0,u.My)(e,t,n)))
const d=[]
for(const[e,{pull:t}]of r.value.entries()){const n=l[e]
if(n===void 0)continue
if(!n.ok)return n
const{mergeCommit:s,mergedAt:o}=t
d.push({pull:n.value,mergeCommit:s?.oid??null,beforeMerge:(0,u.ki)(s),mergedAt:o})}return(0,s.ok)(d)}async function fetchBatch(e,t,n){const i="pull requests of the range"
const a=t.map(e=>`p${e}: pullRequest(number: ${e}) { ${u.lF} ${(0,u.CY)(n)} }`)
const c=await e.query(i,`query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { nameWithOwner ${a.join(" ")} } }`,{},o.Ikc({repository:o.rUs(o.Ikc({nameWithOwner:o.YjP()}),l)}))
if(!c.ok)return named(c.error)
const{nameWithOwner:d,...h}=c.value.repository
const f=[]
for(const e of t){const t=h[`p${e}`]
if(t===void 0)return(0,r.hU)(i,`pull request #${e}`,"nothing")
f.push({repository:d,pull:t})}return(0,s.ok)(f)}function named(e){const t=/^NOT_FOUND at repository\.p(\d+)\b/.exec(e.observed)?.[1]
return(0,s.f)(t===void 0?e:{...e,asked:`pull request #${t}`,observed:`${e.observed} (an archived one is shown to people with the triage role only)`})}}),7248:((e,t,n)=>{n.d(t,{lF:()=>z,ki:()=>beforeMerge,My:()=>complete,uX:()=>R,CY:()=>pullSelection,Br:()=>T})
var s=n(5569)
var o=n(2417)
var r=n(953)
var i=n(4414)
const a="web-flow"
const u="user { login }"
const c=`oid authors(first: 50) { totalCount nodes { ${u} } } committer { ${u} } signature { isValid wasSignedByGitHub }`
const l=o.FsL(o.Ikc({user:o.mee(o.Ikc({login:o.YjP()}))}),o.pdi(({user:e})=>e===null?null:{login:e.login,kind:"user"}))
const d=o.FsL(o.Ikc({oid:o.YjP(),authors:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(l)}),committer:o.mee(l),signature:o.mee(o.Ikc({isValid:o.zMY(),wasSignedByGitHub:o.zMY()}))}),o.pdi(({oid:e,authors:t,committer:n,signature:s})=>({oid:e,authors:t.nodes,committer:n??(s?.isValid===true&&s.wasSignedByGitHub?{login:a,kind:"other"}:null),signed:s?.isValid===true,complete:t.totalCount===t.nodes.length&&t.totalCount>0})))
const h={field:"commits",selection:`commit { ${c} }`,node:o.FsL(o.Ikc({commit:d}),o.pdi(e=>e.commit))}
const f=o.cl6(o.Ikc({login:o.YjP(),type:o.YjP()}))
const m=o.YOg(o.Ikc({sha:o.YjP(),author:f,committer:f}))
async function withApps(e,t,n){const o=n.find(e=>!e.complete)
if(o!==void 0)return(0,i.ps)(`commits of #${t}`,`all authors of ${o.oid}`,"some of them")
if(n.every(e=>e.authors[0]!==null&&e.committer!==null))return(0,s.ok)(n.map(toCommit))
const r=new Map
for(let n=1;n<=3;n+=1){const s=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",{pull_number:t,per_page:100,page:n},m)
if(!s.ok)return s
for(const e of s.value)r.set(e.sha,e)
if(s.value.length<100)break}return(0,s.ok)(n.map(e=>toCommit(completed(e,r.get(e.oid)))))}function completed(e,t){const[n=null,...s]=e.authors
return{...e,authors:[n??toActor(t?.author),...s],committer:e.committer??toActor(t?.committer)}}function toActor(e){return e?{login:e.login,kind:e.type==="User"?"user":"bot"}:null}function toCommit({oid:e,authors:t,committer:n,signed:s}){return{oid:e,people:[...t.map(e=>e?.login===a?null:e),n],signed:s}}var p=n(1064)
var v=n(7976)
const g=`editedAt editor { ${v.W1} } diff deletedAt`
const y=o.FsL(o.Ikc({editedAt:o.YjP(),editor:v.eN,diff:o.mee(o.YjP()),deletedAt:o.mee(o.YjP())}),o.pdi(({editedAt:e,editor:t,diff:n,deletedAt:s})=>({at:e,by:t,text:s===null?n:null})))
const k={field:"userContentEdits",selection:g,node:y}
function oldestFirst(e){return e.toReversed().toSorted((e,t)=>(0,r.U)(e.at,t.at))}const w=20
const b=`author { ${v.W1} } body bodyHTML createdAt lastEditedAt includesCreatedEdit isMinimized url\n  userContentEdits(first: ${w}) { totalCount nodes { ${g} } }`
const $={author:v.eN,body:o.YjP(),bodyHTML:o.YjP(),createdAt:o.YjP(),lastEditedAt:o.mee(o.YjP()),includesCreatedEdit:o.zMY(),isMinimized:o.zMY(),url:o.YjP(),userContentEdits:o.mee(o.Ikc({totalCount:o.Whr(),nodes:o.YOg(y)}))}
o.Ikc($)
function writingOf(e){const t=e.userContentEdits??{totalCount:0,nodes:[]}
const n=oldestFirst(t.nodes)[0]?.at??e.createdAt
const s=t.totalCount>t.nodes.length?[{at:n,by:null,text:null}]:[]
return{author:e.author,body:e.body,html:e.bodyHTML,edited:e.lastEditedAt!==null||e.includesCreatedEdit||t.totalCount>0,hidden:e.isMinimized,revisions:[...s,...oldestFirst(t.nodes)],url:e.url}}const O={field:"comments",selection:`databaseId viewerDidAuthor ${b}`,node:o.FsL(o.Ikc({...$,databaseId:o.mee(o.Whr()),viewerDidAuthor:o.zMY()}),o.pdi(e=>({...writingOf(e),id:e.databaseId,createdAt:e.createdAt,mine:e.viewerDidAuthor})))}
const x={field:"reviews",selection:`id state commit { oid } submittedAt authorCanPushToRepository ${b}`,node:o.FsL(o.Ikc({...$,id:o.YjP(),state:o.k5n(v.SW),commit:o.mee(o.Ikc({oid:o.YjP()})),submittedAt:o.mee(o.YjP()),authorCanPushToRepository:o.zMY()}),o.pdi(e=>({...writingOf(e),id:e.id,state:(0,v.yL)(e.state),commit:e.commit?.oid??null,submittedAt:e.submittedAt,canPush:e.authorCanPushToRepository})))}
const q={label:{LabeledEvent:"label { name }",UnlabeledEvent:"label { name }"},base:{BaseRefChangedEvent:"",AutomaticBaseChangeSucceededEvent:""},"comment-deleted":{CommentDeletedEvent:`deletedCommentAuthor { ${v.W1} }`},"review-dismissed":{ReviewDismissedEvent:"previousReviewState review { id }"}}
const S=Object.values(q).flatMap(e=>Object.entries(e))
function itemType(e){return e.replaceAll(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}const A={createdAt:o.YjP(),actor:v.eN}
const P=o.Ikc({...A,label:o.mee(o.Ikc({name:o.YjP()}))})
const I={field:"timelineItems",counted:false,filter:`itemTypes: [${S.map(([e])=>itemType(e)).join(", ")}]`,selection:`__typename ${S.map(([e,t])=>`... on ${e} { createdAt actor { ${v.W1} } ${t} }`).join(" ")}`,node:o.FsL(o.gMt("__typename",[o.X$i(P,{__typename:o.euz("LabeledEvent")}),o.X$i(P,{__typename:o.euz("UnlabeledEvent")}),o.Ikc({...A,__typename:o.euz("BaseRefChangedEvent")}),o.Ikc({...A,__typename:o.euz("AutomaticBaseChangeSucceededEvent")}),o.Ikc({...A,__typename:o.euz("CommentDeletedEvent"),deletedCommentAuthor:v.eN}),o.Ikc({...A,__typename:o.euz("ReviewDismissedEvent"),previousReviewState:o.k5n(v.SW),review:o.mee(o.Ikc({id:o.YjP()}))})]),o.pdi(e=>{const{createdAt:t,actor:n}=e
switch(e.__typename){case"LabeledEvent":case"UnlabeledEvent":return{kind:"label",at:t,by:n,label:e.label?.name??null}
case"BaseRefChangedEvent":return{kind:"base",at:t,by:n}
case"AutomaticBaseChangeSucceededEvent":return{kind:"base",at:t,by:null}
case"CommentDeletedEvent":return{kind:"comment-deleted",at:t,by:n,author:e.deletedCommentAuthor}
case"ReviewDismissedEvent":return{kind:"review-dismissed",at:t,by:n,review:e.review?.id??null,was:(0,v.yL)(e.previousReviewState)}}}))}
const j=100
const C=30
const M=o.YOg(o.Ikc({filename:o.YjP(),status:o.YjP(),previous_filename:o.lqM(o.YjP())}))
async function fetchFormerNames(e,t,n){const o=new Set(n.filter(e=>e.kind==="renamed").map(e=>e.path))
const r=new Map
for(let n=1;o.size>0&&n<=C;n+=1){const s=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:t,per_page:j,page:n},M)
if(!s.ok)return s
for(const e of s.value){if(e.previous_filename===void 0||!o.delete(e.filename))continue
r.set(e.filename,e.previous_filename)}if(s.value.length<j)break}if(o.size>0)return(0,i.ps)(`files of #${t}`,"the former name of each renamed file",`none for ${[...o].join(", ")}`)
return(0,s.ok)(n.map(e=>({...e,previous:r.get(e.path)??null})))}function pullSelection(e){return`number title url state mergedAt body bodyHTML lastEditedAt editor { ${v.W1} } baseRefName headRefName headRefOid changedFiles\n  author { ${v.W1} }\n  headRepository { nameWithOwner }\n  ${[v.cn,v.kg,h,k,I,x,O].map(t=>(0,p.MY)(t,e)).join("\n  ")}`}const z="mergeCommit { oid parents(first: 1) { nodes { oid } } }"
const R=o.mee(o.Ikc({oid:o.YjP(),parents:o.Ikc({nodes:o.YOg(o.Ikc({oid:o.YjP()}))})}))
function beforeMerge(e){return e?.parents.nodes[0]?.oid??null}const T=o.Ikc({number:o.Whr(),title:o.YjP(),url:o.YjP(),state:o.k5n(["OPEN","CLOSED","MERGED"]),mergedAt:o.mee(o.YjP()),body:o.YjP(),bodyHTML:o.YjP(),lastEditedAt:o.mee(o.YjP()),editor:v.eN,baseRefName:o.YjP(),headRefName:o.YjP(),headRefOid:o.YjP(),changedFiles:o.Whr(),author:v.eN,headRepository:o.mee(o.Ikc({nameWithOwner:o.YjP()})),files:(0,v.cl)((0,p.vD)(v.cn)),labels:(0,v.cl)((0,p.vD)(v.kg)),reviews:(0,v.cl)((0,p.vD)(x)),commits:(0,p.vD)(h),userContentEdits:(0,v.cl)((0,p.vD)(k)),timelineItems:(0,p.vD)(I),comments:(0,p.vD)(O)})
const _=3e3
async function complete(e,t,n){const{number:o,changedFiles:a}=n
const read=async(t,s)=>s===null?(0,i.hU)(`${t.field} of #${o}`,"a list","nothing"):(0,p.r5)(e,o,n.headRefOid,t,s)
const u=await read(v.cn,n.files)
if(!u.ok)return u
if(u.value.length!==a)return(0,i.ps)(`files of #${o}`,`${a} changed files`,`a list of ${u.value.length}`)
if(u.value.length>=_)return(0,i.ps)(`files of #${o}`,`fewer than ${_} changed files`,`a list of ${u.value.length}`)
const c=await fetchFormerNames(e,o,u.value)
if(!c.ok)return c
const l=await read(h,n.commits)
if(!l.ok)return l
const d=await withApps(e,o,l.value)
if(!d.ok)return d
const f=await read(v.kg,n.labels)
if(!f.ok)return f
const m=await read(k,n.userContentEdits??N)
if(!m.ok)return m
const g=await read(I,n.timelineItems)
if(!g.ok)return g
const y=await read(x,n.reviews)
if(!y.ok)return y
const w=await read(O,n.comments)
if(!w.ok)return w
return(0,s.ok)({repository:t,number:o,title:n.title,url:n.url,state:v.xj[n.state],mergedAt:n.mergedAt,author:n.author,base:n.baseRefName,head:n.headRefOid,headBranch:n.headRefName,headRepository:n.headRepository?.nameWithOwner??null,body:n.body,html:n.bodyHTML,changes:c.value,labels:f.value.map(e=>e.name),commits:d.value,revisions:revisionsOf(n,m.value),timeline:[...g.value,...f.value.flatMap(editOf)].toSorted((e,t)=>(0,r.U)(e.at,t.at)),reviews:y.value,comments:w.value})}function editOf({name:e,updatedAt:t}){return t===null?[]:[{kind:"label",at:t,by:null,label:e}]}const N={totalCount:0,pageInfo:{hasNextPage:false,endCursor:null},nodes:[]}
function revisionsOf(e,t){const n=oldestFirst(t)
const s=e.lastEditedAt
if(s===null||n.some(e=>e.at>=s))return n
const o={at:n.at(-1)?.at??"",by:null,text:null}
return[...n,o,{at:s,by:e.editor,text:e.body}]}}),9972:((e,t,n)=>{n.d(t,{OR:()=>r,QB:()=>illegible,Qm:()=>o,gz:()=>failed,hU:()=>i})
var s=n(5569)
const o=errorOf("inventory.malformed")
const r=errorOf("inventory.inconsistent")
const i=errorOf("inventory.unavailable")
function errorOf(e){return(t,n,s)=>({code:e,expected:t,observed:n,...withKey(s)})}function illegible(e,t){return o("names of attributes without invisible characters",`the name ${JSON.stringify(e)}`,t)}function failed(e,{code:t,expected:n,observed:o,key:r}){return(0,s.f)({code:t,asked:e,expected:clip(n),observed:clip(o),...withKey(r)})}function withKey(e){return e===void 0?{}:{key:e}}function clip(e){return e.length<=300?e:`${e.slice(0,299).toWellFormed()}…`}}),1827:((e,t,n)=>{n.d(t,{fH:()=>printJsonProblem,q0:()=>describe,qF:()=>parseJson,vD:()=>WrittenNumber})
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
return n.oddNumber?parseAsWritten(e):(0,s.ok)(t)}const o=1e3
function isPrintedFrom(e,t){if(t.slice(0,o).includes('": '))return false
try{return JSON.stringify(e)===t}catch(e){if(e instanceof RangeError)return false
throw e}}function printJsonProblem(e){return e.kind==="syntax"?e.message:`the key ${e.key} twice in one object`}function parseAsWritten(e){try{return(0,s.ok)(JSON.parse(e,keepWritten))}catch(e){if(e instanceof RangeError)return(0,s.f)({kind:"syntax",message:"nested too deeply"})
throw e}}function keepWritten(e,t,...n){const[s]=n
if(typeof t!=="number"||typeof s!=="object"||s===null)return t
const o=Reflect.get(s,"source")
return typeof o==="string"&&isOdd(o)?new WrittenNumber(o):t}const r=34
const i=58
const a=45
function scan(e){let t=0
let n=false
for(let s=0;s<e.length;s+=1){const o=e.charCodeAt(s)
if(o===r)s=endOfString(e,s)
else if(o===i)t+=1
else if(o===a||isDigit(o)){const t=s
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
for(let s=0;s<e.length;s+=1){const o=e[s]
if(o==='"'){const t=endOfString(e,s)
n=e.slice(s,t+1)
s=t}else if(o==="{")t.push(new Set)
else if(o==="}")t.pop()
else if(o===":"){const e=JSON.parse(n)
const s=t.at(-1)
if(s?.has(e)===true)return n
s?.add(e)}}throw new Error("a text with more keys than its value has one twice")}}),7466:((e,t,n)=>{n.d(t,{E_:()=>withoutMark,T3:()=>notUtf8,_6:()=>decodeUtf8,dE:()=>trimmed})
var s=n(6954)
var o=n(5569)
var r=n(9972)
const i=[239,187,191]
function decodeUtf8(e){if(!(0,s.isUtf8)(e))return(0,o.f)(notUtf8())
return(0,o.ok)(withoutMark(Buffer.from(e.buffer,e.byteOffset,e.byteLength)).toString("utf8"))}function notUtf8(){return(0,r.Qm)("text in UTF-8","bytes that are not UTF-8")}function withoutMark(e){return e.subarray(i.every((t,n)=>e[n]===t)?i.length:0)}function trimmed(e){return e.trim()||null}}),1722:((e,t,n)=>{n.d(t,{M:()=>findItems})
var s=n(1827)
var o=n(5569)
var r=n(2745)
var i=n(9972)
var a=n(4635)
function findItems(e,t){let n=e
for(const[e,s]of t.entries()){if(!(0,a.Gv)(n)||!Object.hasOwn(n,s))return(0,o.f)(notThere(n,t,e))
n=n[s]}if(Array.isArray(n))return(0,o.ok)(n)
const r=t.length===0?"a list as the whole answer":`a list at ${t.join(".")}`
const u=(0,a.Gv)(n)?`an object with the keys ${Object.keys(n).slice(0,12).join(", ")}`:(0,s.q0)(n)
return(0,o.f)((0,i.Qm)(r,u,"items"))}function notThere(e,t,n){const o=(0,a.Gv)(e)?Object.keys(e):[]
const u=(0,r.pA)(t[n]??"",o)
const c=u===void 0?"":`; did you mean ${u}?`
const l=(0,a.Gv)(e)?`the keys ${o.slice(0,12).join(", ")||"(none)"}`:(0,s.q0)(e)
return(0,i.Qm)(`a list at ${t.join(".")}`,`${l}${c}`,"items")}}),1110:((e,t,n)=>{n.d(t,{V:()=>SiteMapper})
var s=n(1827)
var o=n(6028)
var r=n(2745)
var i=n(5569)
var a=n(854)
var u=n(9972)
var c=n(7508)
var l=n(4635)
class SiteMapper{#$e
#Oe
#xe
#ve=null
#qe=0
constructor(e){const t=["id","name","status","cohorts","labels","deployed"].map(t=>({key:`site.${t}`,expression:e[t]??"`null`",read:e[t]===null}))
const n=e.attributes.map(([e,t])=>({key:`site.attributes.${e}`,expression:t,read:false}))
this.#$e=[...t,...n]
this.#Oe=e.attributes.map(([e])=>e)
this.#xe=`[*].[${this.#$e.map(({expression:e})=>`(${e})`).join(",")}]`}map(e,t){if(e.length===0)return(0,i.ok)([])
this.#ve??=keysOf(e[0],"",3)
const n=this.#Se(e)
if(!n.ok)return n
const s=[]
for(const[e,o]of n.value.entries()){const n=this.#Ae(o,t(e))
if(!n.ok)return n
s.push(n.value)}this.#qe+=s.length
return(0,i.ok)(s)}unmapped(){const e=this.#qe===0?void 0:this.#$e.find(({read:e})=>!e)
return e===void 0?null:this.#Pe(e,`nothing for any of ${this.#qe} sites`)}#Se(e){try{const t=o.search(e,this.#xe)
if(isRows(t)&&t.length===e.length)return(0,i.ok)(t)
return(0,i.f)((0,u.Qm)("a site for every item of the list","an item that is null","items"))}catch(t){return(0,i.f)(this.#Ie(e,t))}}#Ie(e,t){const n=this.#$e.find(({expression:t})=>throws(()=>o.search(e,`[*].[(${t})]`)))
return(0,u.Qm)(`values that ${n?.key??"site"} (${n?.expression??""}) can be applied to`,(0,c.Z)(t),n?.key??"site")}#Ae(e,t){const n=[]
for(const[s,o]of this.#$e.entries()){const r=e[s]??null
if(r!==null)o.read=true
if(s===m||s===p||s===v)continue
const a=(0,l.$t)(r)
if(a===void 0)return(0,i.f)(wrongValue(o,t,"a single value",r))
n[s]=a}const s=n[d]??null
if(s===null)return(0,i.f)(this.#je(t,e[d]))
const o=this.#Ce(e[m],t)
if(!o.ok)return o
const r=this.#Me(e[p],t)
if(!r.ok)return r
for(const[e,t]of this.#Oe.entries())r.value.set(t,n[g+e]??null)
return(0,i.ok)({id:s,name:n[h]??null,status:n[f]??a.u,cohorts:o.value,attributes:r.value,deployed:(0,a.q)((0,l.$t)(e[v]??null))})}#Ce(e,t){const n=[]
for(const s of Array.isArray(e)?e:[e??null]){const o=(0,l.$t)(s)
const r=this.#$e[m]
if(o===void 0&&r!==void 0)return(0,i.f)(wrongValue(r,t,"a list of names",e))
if(o!==null&&o!==void 0)n.push(o)}return(0,i.ok)(n)}#Me(e,t){const n=(0,l.wb)(e,`${t}: site.labels`)
return n.ok?n:(0,i.f)({...n.error,key:"site.labels"})}#je(e,t){const[n]=this.#$e
if(n!==void 0&&!n.read)return this.#Pe(n,`nothing for ${e}`)
return(0,u.Qm)(`an id in every item, by site.id (${n?.expression??""})`,`${(0,s.q0)(t)} for ${e}`,"site.id")}#Pe({key:e,expression:t},n){const s=this.#ve??[]
const o=(0,r.pA)(t,s)
const i=o===void 0?"":`; did you mean ${o}?`
return{code:"inventory.unmapped",expected:`${e} (${t}) to give a value for at least one site`,observed:`${n}; the first item has ${s.slice(0,12).join(", ")||"no keys"}${i}`,key:e}}}const d=0
const h=1
const f=2
const m=3
const p=4
const v=5
const g=6
function wrongValue({key:e,expression:t},n,o,r){return(0,u.Qm)(`${o} from ${e} (${t})`,`${(0,s.q0)(r)} for ${n}`,e)}function isRows(e){return Array.isArray(e)&&e.every(e=>Array.isArray(e))}function throws(e){try{e()
return false}catch{return true}}function keysOf(e,t,n){if(!(0,l.Gv)(e)||n===0)return[]
return Object.entries(e).slice(0,50).flatMap(([e,s])=>{const o=`${t}${/^[A-Za-z_]\w*$/.test(e)?e:JSON.stringify(e)}`
return(0,l.Gv)(s)?keysOf(s,`${o}.`,n-1):[o]})}}),9708:((e,t,n)=>{n.d(t,{m6:()=>parseHttpDate,mI:()=>parseMoment,n$:()=>c})
var s=n(1827)
var o=n(7336)
var r=n(5569)
var i=n(9972)
var a=n(4635)
const u="a time with its zone, such as 2026-11-22T02:00:00Z"
const c=o.w$({offset:true,error:u})
function parseMoment(e,t){const n=(0,a.$t)(e)??""
if(/^\d{10}$/.test(n))return(0,r.ok)(new Date(Number(n)*1e3).toISOString())
if(/^\d{13}$/.test(n))return(0,r.ok)(new Date(Number(n)).toISOString())
return c.safeParse(n).success?(0,r.ok)(n):(0,r.f)((0,i.Qm)(u,(0,s.q0)(e),t))}function parseHttpDate(e,t){const n=/\bGMT$/.test(e??"")?Date.parse(e??""):Number.NaN
return Number.isNaN(n)?parseMoment(e,t):(0,r.ok)(new Date(n).toISOString())}}),3863:((e,t,n)=>{n.d(t,{_:()=>ReadingProgress})
var s=n(1551)
const o=100
const r=1e5
class ReadingProgress{#ze
#Re
#Te=0
#ye=0
constructor(e,t){this.#ze=e
this.#Re=t}came(e,t,n){if(e-this.#Te<o&&t-this.#ye<r)return
this.#Te=e
this.#ye=t
const i=n===null?(0,s.LS)(t,"site"):`${(0,s.DK)(t)} of ${(0,s.LS)(n,"site")}`
this.#ze(`Inventory: ${i} ${this.#Re}${e===0?"":` (${(0,s.LS)(e,"page")})`}`)}}}),7508:((e,t,n)=>{n.d(t,{$:()=>search,Z:()=>problemOf})
var s=n(6028)
var o=n(5569)
var r=n(9972)
function search(e,t,n,i){try{const n=s.search(e,t)
return(0,o.ok)(n)}catch(e){return(0,o.f)((0,r.Qm)(`${n} that ${i} (${t}) can be applied to`,problemOf(e),i))}}function problemOf(e){return e instanceof Error?e.message:"it failed"}}),9426:((e,t,n)=>{n.d(t,{t:()=>SiteCollector})
var s=n(8086)
var o=n(9377)
var r=n(7598)
const i=1<<14
class IdSet{#_e
#Ne=new Set
#Ee=null
constructor(e=i){this.#_e=e}add(e){if(this.#Ee!==null)return this.#Ee.add(e)
if(this.#Ne.has(e))return false
this.#Ne.add(e)
if(this.#Ne.size>this.#_e)this.#Fe()
return true}get size(){return this.#Ee?.size??this.#Ne.size}#Fe(){const e=new Fingerprints(this.#_e*2)
for(const t of this.#Ne)e.add(t)
this.#Ne.clear()
this.#Ee=e}}const a=2
const u=.7
class Fingerprints{#Le
#De
#Ye
#G=0
constructor(e){this.#De=e
this.#Ye=new Uint32Array(e*a)
const[t=0,n=0]=(0,r.randomFillSync)(new Uint32Array(a))
this.#Le=[t,n]}add(e){let[t,n]=this.#Le
for(let s=0;s<e.length;s+=1){const o=e.charCodeAt(s)
t=Math.imul(t^o,2654435761)
n=Math.imul(n^o,2246822507)
t=t<<13|t>>>19
n=n<<17|n>>>15}t=mixed(t^e.length)
if(!this.#Be(t===0?1:t,mixed(n)))return false
this.#G+=1
if(this.#G>this.#De*u)this.#We()
return true}get size(){return this.#G}#Be(e,t){const n=this.#Ye
for(let s=(e^t)>>>0;;s+=1){const o=s%this.#De*a
const r=n[o]??0
if(r===0){n[o]=e
n[o+1]=t
return true}if(r===e&&n[o+1]===t)return false}}#We(){const e=this.#Ye
this.#De*=2
this.#Ye=new Uint32Array(this.#De*a)
for(let t=0;t<e.length;t+=a)if(e[t]!==0)this.#Be(e[t]??0,e[t+1]??0)}}function mixed(e){let t=Math.imul(e^e>>>16,569420461)
t=Math.imul(t^t>>>15,1935289751)
return(t^t>>>15)>>>0}var c=n(9972)
const l=1e4
class SiteCollector{#Ue
#F=new IdSet
#Qe=new Set
constructor(e){this.#Ue=e.map(e=>new o.x(e))}add(e){if(!this.#F.add(e.id))return(0,c.OR)("each id once",`site ${e.id} a second time`)
const t=this.#He(e)
if(t!==null)return t
this.#Ue.forEach(t=>t.add(e))
return null}#He({attributes:e}){if(this.#Qe.isSupersetOf(e))return null
for(const t of e.keys()){if(this.#Qe.has(t))continue
if((0,s.FN)(t))return(0,c.QB)(t)
if(this.#Qe.size<l)this.#Qe.add(t)}return null}get size(){return this.#F.size}members(e){return this.#Ue.filter(t=>t.asksInventory(e)).map(t=>t.members(e))}finish(e){return this.#Ue.map(t=>t.finish(e))}}}),4635:((e,t,n)=>{n.d(t,{$t:()=>readScalar,Gv:()=>isObject,X_:()=>parseSite,wb:()=>readAttributes})
var s=n(5569)
var o=n(854)
var r=n(9972)
var i=n(1827)
var a=n(7466)
function parseSite(e,t=""){if(!isObject(e))return(0,s.f)(wrong(t||"it","a site: an object with an id",e))
const n=readName(e["id"])
const r=readText(e["name"])
const i=readText(e["status"])
const a=readCohorts(e["cohorts"])
if(n===null||r===void 0||i===void 0||a===null)return(0,s.f)(wrongField(e,t===""?"":`${t}.`))
const u=readAttributes(e["attributes"],t===""?"attributes":`${t}.attributes`)
if(!u.ok)return u
return(0,s.ok)({id:n,name:r,status:i??o.u,cohorts:a,attributes:u.value,deployed:(0,o.q)(readScalar(e["deployed"]))})}function wrongField(e,t){if(readName(e["id"])===null)return wrong(`${t}id`,"text that is not empty",e["id"])
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
for(const o in e){const a=o.trim()
const u=readScalar(e[o])
if(u===void 0)return(0,s.f)(wrong(`${t}.${o}`,"text, a number, true, false or null",e[o]))
const c=n.size
if(n.set(a,u).size===c)return(0,s.f)((0,r.Qm)(`${t} to have each name once`,`the name ${(0,i.q0)(a)} twice`))}return(0,s.ok)(n)}function readScalar(e){switch(typeof e){case"string":return(0,a.dE)(e)
case"number":case"boolean":return String(e)
default:if(e===null)return null
return e instanceof i.vD?e.text:void 0}}function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function wrong(e,t,n){return(0,r.Qm)(`${e} to be ${t}`,`${e} is ${(0,i.q0)(n)}`)}}),8060:((e,t,n)=>{n.d(t,{I:()=>checkFreshness,Y:()=>olderOf})
var s=n(1827)
var o=n(9972)
const r=1e4
function checkFreshness({snapshot:e,asOf:t},n,{maxAge:i,now:a},u={}){if(n!==null&&e!==n.snapshot)return(0,o.OR)(`one snapshot in all answers (${(0,s.q0)(n.snapshot)})`,`snapshot ${(0,s.q0)(e)}: the inventory changed while it was read`,u.snapshot)
if(t===null)return null
const c=Date.parse(t)
const l=a().getTime()-c
if(Number.isNaN(c)||l<-r)return(0,o.OR)("an asOf that is not in the future",`asOf ${t}, while it is ${a().toISOString()}`,u.asOf)
if(i!==null&&l>i)return{code:"inventory.stale",expected:`a snapshot at most ${printDuration(i)} old`,observed:`a snapshot as of ${t}, ${printDuration(l)} old`,key:"max-age"}
return null}function olderOf(e,t){return t!==null&&Date.parse(t.asOf??"")<=Date.parse(e.asOf??"")?t:e}const i=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
function printDuration(e){let t=e
const n=[]
for(const[e,s]of i){if(e==="d"&&t<2*s)continue
const o=Math.floor(t/s)
t-=o*s
if(o>0)n.push(`${o} ${e}`)}return n.slice(0,2).join(" ")}})}

