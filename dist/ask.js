export const id=358
export const ids=[358]
export const modules={8329:((e,t,n)=>{n.r(t)
n.d(t,{askFirst:()=>askFirst,loadJudge:()=>loadJudge})
var r=n(4214);(0,r.$W)({jitless:true})
var s=n(2496)
var o=n(7189)
var a=n(1717)
var i=n(9230)
var c=n(3238)
const u=5e3
const l=4
class Lookout{#e
#t=null
#n=null
#r=null
#s=0
#o=false
constructor(e){this.#e=e}open(e){this.#t=e
this.#a()}asked(){if(this.#r?.runs.ok===true)this.#r=null
if(this.#o)this.#a()}ending(){this.#a()}answered(){this.#o=true}async seen(){await this.#n
const e=this.#r
if(e===null||!e.runs.ok)return e?.runs??null
return this.#e.now()-e.at<=u?e.runs:null}#a(){const e=this.#t
if(e===null||this.#n!==null||this.#s>=l||this.#r?.runs.ok===false)return
this.#s+=1
this.#r=null
this.#n=this.#i(e)
this.#n.catch(()=>{})}async#i(e){try{this.#r={runs:await e(),at:this.#e.now()}}finally{this.#n=null}}}async function askFirst({inputs:e,environment:t,deadline:n,runner:r}){const u=new Lookout(r.clock)
const l=(0,c.w8)(t,e,n,u)
const d=e.mode==="check"?(0,o.e)(t.event,t.payload,e.pullRequest):null
if(d?.ok===true&&d.value.kind==="pull-request"&&d.value.comment===null){const{number:t}=d.value;(0,s.U)(l.ahead,n=>(0,a.I)(n,t,e.policyPath))
await(0,i.t)()}return{github:l,lookout:u}}function loadJudge(){return Promise.all([n.e(86),n.e(780)]).then(n.bind(n,5500))}}),3238:((e,t,n)=>{n.d(t,{Ld:()=>withListener,cz:()=>optionsOf,dK:()=>connectWithListener,m6:()=>connectTo,oQ:()=>a,w8:()=>connectAhead})
var r=n(2496)
var s=n(4638)
var o=n(8940)
const a={asked:()=>{},ending:()=>{},answered:()=>{}}
function connectAhead(e,{githubToken:t},n,s){return(0,r.T)(connectWithListener(e,t,n,s),n.clock)}function connectWithListener(e,t,n,r){return(0,s.Ng)(withListener(optionsOf(e,t,n),r))}function connectTo(e,t,n,r=false){return(0,s.Ng)(optionsOf(e,t,n,r))}function optionsOf(e,t,n,r=false){const s=(0,o.A)({signal:n.signal,remaining:()=>n.remaining(),clock:n.clock,limits:{worked:5e3},repeatable:(t,n)=>t!=="POST"||n.href===e.graphqlUrl||n.href===`${e.apiUrl}/markdown`||r})
return{token:t,apiUrl:e.apiUrl,graphqlUrl:e.graphqlUrl,repository:e.repository,fetch:s}}function withListener(e,t){const{fetch:n}=e
return{...e,fetch:(...e)=>{t.asked()
return n(...e)}}}}),5862:((e,t,n)=>{n.d(t,{S4:()=>owns,Uv:()=>unreadableTeams,YK:()=>accessOf,rq:()=>teamKey})
var r=n(4979)
function accessOf(e,t){return e.access.get(t.toLowerCase())??"unknown"}function owns(e,t,n){const{users:r,teamsOf:s}=sorted(e)
if(r.has(t.toLowerCase()))return"yes"
let o="no"
for(const e of s){const r=isMember(n.get(e),t)
if(r==="yes")return r
if(r==="unknown")o=r}return o}const s=new WeakMap
function sorted(e){const t=s.get(e)
if(t!==void 0)return t
const n={users:new Set(e.flatMap(e=>e.kind==="user"?[e.login.toLowerCase()]:[])),teamsOf:new Set(e.flatMap(e=>e.kind==="team"?[teamKey(e)]:[]))}
s.set(e,n)
return n}function isMember(e,t){if(e===void 0||!e.readable)return"unknown"
if(e.members.has(t.toLowerCase()))return"yes"
return e.unsure.has(t.toLowerCase())?"unknown":"no"}function unreadableTeams(e,t){const n=new Map
for(const s of e){if(s.kind!=="team")continue
const e=t.get(teamKey(s))
if(e?.readable===false)n.set(teamKey(s),{team:(0,r.n4)(s),why:e.why})}return[...n.values()]}function teamKey(e){return`${e.organization}/${e.team}`.toLowerCase()}}),7232:((e,t,n)=>{n.d(t,{$i:()=>isPlain,cZ:()=>parseTree,vG:()=>readPagesWith})
const r=new Map([...kinds("blockquote li",true,"blocks"),...kinds("ol ul",true,"items"),...kinds("h1 h2 h3 h4 h5 h6 p",true,"text"),...kinds("hr",true,"nothing"),...kinds("a code del em span strong",false,"text"),...kinds("br img",false,"nothing")])
function kinds(e,t,n){return e.split(" ").map(e=>[e,{isBlock:t,content:n}])}const s=50
const o=/[^<&\r\0]+/y
const a=/&(?:amp|lt|gt|quot|#39);/y
const i=/<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*="[^"<>&\r\0]*")*)>/y
const c=/ ([a-z][a-z-]*)="([^"]*)"/g
const u=new Map([["&amp;","&"],["&lt;","<"],["&gt;",">"],["&quot;",'"'],["&#39;","'"]])
function parsePlain(e){const t={name:"",content:"blocks",nodes:[]}
const n=[t]
let o=0
const next=t=>{t.lastIndex=o
const n=t.exec(e)
if(n!==null)o=t.lastIndex
return n}
for(;;){const a=n.at(-1)??t
const c=readText(next)
if(c!=="")a.nodes.push({nodeName:"#text",value:c})
if(o===e.length)return n.length===1?t.nodes:null
const[,u,l="",d=""]=next(i)??[]
if(u==="/"){if(l!==a.name||d!=="")return null
n.pop()
continue}const f=r.get(l)
const h=attributesOf(d)
if(f===void 0||h===null||n.length>s||!mayStandIn(l,f,n))return null
const m={nodeName:l,tagName:l,attrs:h,childNodes:[]}
a.nodes.push(m)
if(f.content!=="nothing")n.push({name:l,content:f.content,nodes:m.childNodes})}}function readText(e){let t=""
for(;;){const n=e(o)?.[0]??u.get(e(a)?.[0]??"")
if(n===void 0)return t
t+=n}}function attributesOf(e){const t=Array.from(e.matchAll(c),([,e="",t=""])=>({name:e,value:t}))
return new Set(t.map(({name:e})=>e)).size===t.length?t:null}function mayStandIn(e,{isBlock:t},n){const r=n.at(-1)?.content
if(e==="a"&&n.some(t=>t.name===e))return false
if(e==="li")return r==="items"
return!t||r==="blocks"}const l=8e6
let parseAny=()=>{throw new Error("a page that is not plain has come before what reads it was loaded")}
function readPagesWith(e){parseAny=e}function isPlain(e){return e.length>l||parsePlain(e)!==null}function parseTree(e){return e.length>l?null:parsePlain(e)??parseAny(e)}}),4979:((e,t,n)=>{n.d(t,{LF:()=>limitOf,M2:()=>environmentsOf,VM:()=>dimensionsOf,Zw:()=>jobOf,ao:()=>formerNames,n4:()=>printOwner,q:()=>sameName,x8:()=>freezeFiles,y9:()=>environmentPlaces})
function freezeFiles({freezes:e}){return[...new Set(e.flatMap(({when:e})=>e.kind==="dates"?[e.path]:[]))]}function limitOf(e,t){const n=[e.limit,e.cohorts.get(t)?.limit??null].filter(e=>e!==null)
return n.length===0?null:Math.min(...n)}function environmentsOf({environments:e,waves:t}){return[...t.flatMap(e=>e.environments),...e]}function environmentPlaces({cohorts:e}){return[...e.values()].flatMap(e=>environmentsOf(e).map(t=>({cohort:e,environment:t})))}function jobOf(e,t,n){const r=e.cohorts.get(t)
if(r===void 0)return null
return environmentsOf(r).find(({name:e})=>e===n)?.job??null}function dimensionsOf({cohorts:e}){return[...new Set([...e.values()].map(({dimension:e})=>e))]}function formerNames(e){return new Map([...e.cohorts.values()].flatMap(({name:e,formerly:t})=>t.map(t=>[t,e])))}function sameName(e,t){return e.toLowerCase()===t.toLowerCase()&&e.toUpperCase()===t.toUpperCase()}function printOwner(e){return e.kind==="user"?e.login:`@${e.organization}/${e.team}`}}),2496:((e,t,n)=>{n.d(t,{T:()=>askingAhead,U:()=>ahead})
var r=n(4195)
var s=n(8455)
function askingAhead(e,t){const n=new r.N(t)
const s=new Map
function inTime(e,t){const r=n.take(e)??t()
s.set(e,r)
return r}function early(e,t){const r=n.peek(e)??s.get(e)
if(r!==void 0)return r
const o=t()
n.keep(e,o)
return o}return{github:asking(e,inTime),ahead:asking(e,early)}}function asking(e,t){return(0,s.V)(e,({kind:n,sent:r,parameters:s,within:o},a)=>t(JSON.stringify([n,r,s,o]),()=>a(e)),true)}function ahead(e,t){if(e!==null)t(e).catch(()=>{})}}),8455:((e,t,n)=>{n.d(t,{V:()=>answering})
var r=n(2417)
var s=n(4638)
const o=r.L5J()
const a=r.YOg(o)
function answering({owner:e,name:t},n,r=false){const parsed=async(e,t,n)=>{const r=await n
return r.ok?(0,s.Wp)(e,t,r.value):r}
return{owner:e,name:t,query:(e,t,r,a,i)=>parsed((0,s.CO)(e),a,n({kind:"query",asked:e,sent:t,parameters:r,within:i??null},n=>n.query(e,t,r,o,i))),rest:(a,i,c)=>parsed((0,s.BA)({owner:e,name:t},a),c,n({kind:"rest",asked:a,sent:a,parameters:i,within:null},e=>e.rest(a,i,r?o:c))),pages:(o,i,c,u)=>parsed((0,s.BA)({owner:e,name:t},o),c,n({kind:"pages",asked:o,sent:o,parameters:i,within:u},e=>e.pages(o,i,r?a:c,u)))}}}),4638:((e,t,n)=>{n.d(t,{mG:()=>f,Ng:()=>connect,CO:()=>labelOfQuery,BA:()=>labelOfRoute,Wp:()=>parseAnswer})
var r=n(5569)
var s=n(1099)
var o=n(2417)
var a=n(4633)
var i=n(4414)
var c=n(8140)
const u=/^application\/json\s*(?:;|$)/i
const l=/^text\/|;\s*charset="?utf-8/i
class Unread{#c
constructor(e){this.#c=e}async read(){const e=this.#c.headers.get("content-type")??"text/plain"
const t=await this.#c.text()
if(!u.test(e))return l.test(e)?t:void 0
try{return JSON.parse(t)}catch{return t}}}function handingOut(e){return{fetch:async(...t)=>{const n=await e(...t)
return{...n,body:new Unread(n)}},parseSuccessResponseBody:false}}const d=o.Ikc({data:o.lqM(o.L5J()),errors:o.lqM(o.YOg(c.YJ))})
const f="2022-11-28"
function connect(e){const[t="",n=""]=e.repository.split("/")
const s=octokitFor(e).defaults({headers:{"x-github-api-version":f},request:e.throttle===void 0?handingOut(e.fetch):{fetch:e.fetch}})
async function query(r,o,a,u,l){const f=labelOfQuery(r)
try{const r=await s(`POST ${e.graphqlUrl}`,{query:o,variables:{owner:t,name:n,...a}})
const h=d.safeParse(await read(r.data))
if(!h.success)return(0,i.hU)(f,"a GraphQL answer","a response of another kind")
const m=h.data.errors?.find(e=>l===void 0||e.path?.includes(l)!==true)
if(m!==void 0)return(0,i.J5)(f,"an answer without errors",(0,c.kB)(m,r.headers))
return parseAnswer(f,u,h.data.data)}catch(e){return(0,i.J5)(f,"an answer",(0,c.wM)(e))}}async function rest(e,r,o){const a=labelOfRoute({owner:t,name:n},e)
try{const i=e.includes("{repo}")?{owner:t,repo:n}:{}
const c=await s(e,{...i,...r})
return parseAnswer(a,o,await read(c.data))}catch(t){return(0,i.J5)(a,"an answer",(0,c.jq)(e,t))}}async function pages(e,o,a,u){const l=labelOfRoute({owner:t,name:n},e)
const d=e.includes("{repo}")?{owner:t,repo:n}:{}
const f=[]
const h=new Set
let m=o
try{for(let t=0;t<u;t+=1){h.add(JSON.stringify(m))
const t=await s(e,{...d,...m})
const n=parseAnswer(l,a,await read(t.data))
if(!n.ok)return n
f.push(...n.value)
m=nextPage(t.headers.link,o)
if(m===null)return(0,r.ok)(f)
if(h.has(JSON.stringify(m)))return(0,i.hU)(l,"a new page behind each link","the same page again")}}catch(t){return(0,i.J5)(l,"an answer",(0,c.jq)(e,t))}return(0,i.ps)(l,`at most ${u} pages`,"more")}return{owner:t,name:n,query:query,rest:rest,pages:pages}}function parseAnswer(e,t,n){const s=t.safeParse(n,{error:otherKind})
if(s.success)return(0,r.ok)(s.data)
const[o=""]=s.error.issues.map(({path:e,message:t})=>`at ${e.join(".")}: ${t}`)
return(0,i.hU)(e,"an answer of the documented shape",o)}function otherKind(e){if(e.code==="invalid_type")return`Invalid input: expected ${e.expected}, received ${a.GW(e.input)}`
if(e.code==="invalid_value")return`Invalid option: expected one of ${a.jw(e.values,"|")}`
return e.code==="too_big"?"Invalid input: the number is too large":"Invalid input"}const h=["page","after","before","cursor","since"]
function nextPage(e,t){const n=/<([^>]+)>;\s*rel="next"/.exec(e??"")?.[1]
if(n===void 0||!URL.canParse(n))return null
return{...t,...Object.fromEntries([...new URL(n).searchParams].filter(([e])=>h.includes(e)))}}function labelOfQuery(e){return`GitHub GraphQL: ${e}`}function labelOfRoute({owner:e,name:t},n){return`GitHub REST: ${n.replace("{owner}",e).replace("{repo}",t)}`}let m=null
function octokitFor({token:e,apiUrl:t,throttle:n}){if(n===void 0&&m?.token===e&&m.apiUrl===t)return m.request
const{request:r}=new s.Eg({auth:e,baseUrl:t,userAgent:"cohort-guard",retry:{enabled:n!==void 0},throttle:n??{enabled:false},log:{debug:ignore,info:ignore,warn:ignore,error:ignore}})
if(n===void 0)m={token:e,apiUrl:t,request:r}
return r}function read(e){return e instanceof Unread?e.read():e}function ignore(){}}),1064:((e,t,n)=>{n.d(t,{E0:()=>pagesOf,MY:()=>page,_i:()=>fetchFirstPage,r5:()=>fetchRemaining,vD:()=>pageSchema,yw:()=>readAll})
var r=n(5569)
var s=n(2417)
var o=n(4414)
var a=n(9840)
function page(e,t,n=""){const{field:r,filter:s,selection:o,largest:a=t}=e
const i=s===void 0?"":`, ${s}`
return`${r}(first: ${Math.min(t,a)}${n}${i}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${o} } }`}const i=s.Whr()
const c=s.Ikc({hasNextPage:s.zMY(),endCursor:s.mee(s.YjP())})
function pageSchema(e){return s.Ikc({totalCount:i,pageInfo:c,nodes:s.YOg(e.node)})}function cursorAfter(e,{pageInfo:t,nodes:n},s){const{hasNextPage:a,endCursor:i}=t
if(!a)return(0,r.ok)(null)
if(i===null||s.has(i))return(0,o.hU)(e,"a new cursor for each page","the same page again")
if(n.length===0)return(0,o.hU)(e,"entries on a page that is not the last","none")
s.add(i)
return(0,r.ok)(i)}async function*pagesOf(e,t,n=null){const{asked:s,connection:i,variables:c,most:u}=t
const l=(0,a._M)()
const d=new Set
let f=null
for(let h=0,m=n;h<u;m=null){let n=m===null?1:0
const u=m!==null?(0,r.ok)(m):await l(async o=>{n=o/a.tn[0]
const u=await e.query(s,documentOf(t,o),{...c,after:f},schemaOf(t))
return u.ok?(0,r.ok)(u.value[i.field]):u})
if(!u.ok)return yield u
if(u.value===void 0)return yield(0,o.hU)(s,"a list","nothing")
h+=n
const p=cursorAfter(s,u.value,d)
if(!p.ok)return yield p
yield(0,r.ok)(u.value)
if(p.value===null)return
f=p.value}yield(0,o.ps)(s,`at most ${u} pages`,"more")}function documentOf({operation:e,parameters:t="",of:n,connection:r},s){const o=page(r,s,", after: $after")
const a=n==="commit"?`object(oid: $oid) { ... on Commit { ${o} } }`:o
return`query ${e}($owner: String!, $name: String!, $after: String${t===""?"":`, ${t}`}) {\n    repository(owner: $owner, name: $name) { ${a} }\n  }`}function schemaOf({of:e,connection:t}){const n=s.g1P(s.YjP(),pageSchema(t))
return e==="commit"?s.FsL(s.Ikc({repository:s.Ikc({object:n})}),s.pdi(({repository:e})=>e.object)):s.FsL(s.Ikc({repository:n}),s.pdi(({repository:e})=>e))}async function fetchFirstPage(e,t,n=null){for await(const r of pagesOf(e,t,n))return r
return(0,o.hU)(t.asked,"a list","nothing")}async function readAll(e,t,n=null){const s=[]
let a=0
for await(const r of pagesOf(e,t,n)){if(!r.ok)return r
s.push(...r.value.nodes)
a=Math.max(a,r.value.totalCount)}return s.length<a?(0,o.ps)(t.asked,`${a} entries`,`${s.length} of them`):(0,r.ok)(s)}const u=s.Ikc({repository:s.Ikc({pullRequest:s._H3({headRefOid:s.YjP()})})})
async function fetchRemaining(e,t,n,s,i){const c=`${s.field} of #${t}`
const document=e=>`query Page($owner: String!, $name: String!, $number: Int!, $after: String!) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid ${page(s,e,", after: $after")} } }\n  }`
const l=[...i.nodes]
const d=new Set
const f=(0,a._M)()
for(let r=i;;){const a=cursorAfter(c,r,d)
if(!a.ok)return a
const h=a.value
if(h===null)break
if(l.length>=i.totalCount)return(0,o.hU)(c,`${i.totalCount} entries`,"more of them")
const m=await f(n=>e.query(c,document(n),{number:t,after:h},u))
if(!m.ok)return m
const{pullRequest:p}=m.value.repository
if(p.headRefOid!==n)return(0,o.hU)(c,`head commit ${n} throughout`,"a push meanwhile; its own run judges it")
const w=pageSchema(s).safeParse(p[s.field])
if(!w.success)return(0,o.hU)(c,"a page of the documented shape","another shape")
if(s.counted!==false&&w.data.totalCount!==i.totalCount)return(0,o.ps)(c,`${w.data.totalCount} entries, as a later page counts them`,`${i.totalCount} of them`)
l.push(...w.data.nodes)
r=w.data}return l.length===i.totalCount||s.counted===false&&l.length<i.totalCount?(0,r.ok)(l):(0,o.ps)(c,`${i.totalCount} entries`,`${l.length} of them`)}}),7189:((e,t,n)=>{n.d(t,{e:()=>subjectOf})
var r=n(2417)
var s=n(8729)
var o=n(2745)
var a=n(7585)
var i=n(5569)
const c=r.Ikc({pull_request:r.Ikc({number:r.Whr().check(s.NC()),head:r.cl6(r.Ikc({sha:r.YjP()}))})})
const u=r.Ikc({workflow_run:r.Ikc({head_sha:r.YjP(),head_branch:r.YjP(),head_repository:r.Ikc({full_name:r.YjP()})})})
const l=r.Ikc({merge_group:r.Ikc({head_sha:r.YjP(),head_ref:r.YjP(),base_sha:r.YjP(),base_ref:r.YjP()})})
const d="pull_request_target, pull_request, pull_request_review, issue_comment, workflow_run, merge_group, or any other event with the input pull-request"
function subjectOf(e,t,n){const r=carriedBy(e,t)
if(!r.ok)return r
if(r.value?.kind==="nothing")return(0,i.ok)(r.value)
if(n===null)return r.value===null?(0,i.f)((0,o.CC)("event",e,d)):(0,i.ok)(r.value)
if(r.value?.kind==="pull-request"){if(r.value.number===n)return(0,i.ok)(r.value)
return(0,i.f)((0,o.CC)("input pull-request",String(n),`nothing, or ${r.value.number}: the event ${e} carries its own`))}return(0,i.ok)({kind:"pull-request",number:n,head:null,comment:null})}function carriedBy(e,t){switch(e){case"pull_request_target":case"pull_request":case"pull_request_review":return parsed(e,c,t,({pull_request:e})=>({kind:"pull-request",number:e.number,head:e.head?.sha??null,comment:null}))
case"issue_comment":return(0,a.C)(t)
case"workflow_run":return parsed(e,u,t,({workflow_run:e})=>({kind:"head",commit:e.head_sha,branch:e.head_branch,repository:e.head_repository.full_name}))
case"merge_group":return parsed(e,l,t,({merge_group:e})=>({kind:"group",head:e.head_sha,base:e.base_sha,branch:e.base_ref.replace(/^refs\/heads\//,""),ref:e.head_ref}))
default:return(0,i.ok)(null)}}function parsed(e,t,n,r){const s=t.safeParse(n)
if(s.success)return(0,i.ok)(r(s.data))
const[o=""]=s.error.issues.map(({path:e})=>e.join("."))
return(0,a.S)(e,o)}}),4414:((e,t,n)=>{n.d(t,{J5:()=>refused,hU:()=>unavailable,kZ:()=>rightNeeded,ps:()=>truncated})
var r=n(5569)
function unavailable(e,t,n){return(0,r.f)({code:"evidence.unavailable",asked:e,expected:t,observed:n})}function refused(e,t,{observed:n,reason:s,needs:o}){return(0,r.f)({code:"evidence.unavailable",asked:e,expected:t,observed:n,...s!==null&&{reason:s},...o!==null&&{needs:o}})}function rightNeeded({reason:e,needs:t}){return t!==void 0&&(e==="forbidden"||e==="absent")?` The job needs the permission "${t}".`:""}function truncated(e,t,n){return(0,r.f)({code:"evidence.truncated",asked:e,expected:t,observed:n})}}),9506:((e,t,n)=>{n.d(t,{$7:()=>toTextFile,Se:()=>i,hL:()=>toManifestFile,v3:()=>c,yv:()=>fetchTextFile})
var r=n(5569)
var s=n(2417)
var o=n(7976)
const a=s.Ikc({type:s.lqM(s.YjP()),encoding:s.lqM(s.YjP()),content:s.lqM(s.YjP())})
async function fetchTextFile(e,t,n){const s=await e.rest(`GET /repos/{owner}/{repo}/contents/${t.split("/").map(encodeURIComponent).join("/")}`,{ref:n},a)
if(!s.ok)return s
const{type:o="file",encoding:i,content:c}=s.value
if(o!=="file")return(0,r.ok)({kind:"unreadable",why:`a ${o}`})
if(i!=="base64"||c===void 0)return(0,r.ok)({kind:"unreadable",why:"a file of more than 1 MB"})
return(0,r.ok)(textFileOf(Buffer.from(c,"base64")))}function toManifestFile(e,t){return t?.kind==="text"?{path:e,text:t.text,why:""}:{path:e,text:null,why:t?.why??"no such file"}}function textFileOf(e){try{return{kind:"text",text:new TextDecoder("utf-8",{fatal:true}).decode(e)}}catch{return{kind:"unreadable",why:"a file that is no UTF-8 text"}}}const i="__typename ... on Blob { oid text isTruncated isBinary }"
const c=(0,o.cl)(s.Ikc({__typename:s.YjP(),oid:s.lqM(s.YjP()),text:s.cl6(s.YjP()),isTruncated:s.lqM(s.zMY()),isBinary:s.cl6(s.zMY())}))
function toTextFile(e){if(e===null)return null
if(e.__typename!=="Blob")return{kind:"unreadable",why:"a folder"}
if(e.isTruncated!==false)return{kind:"unreadable",why:"a file that is too large"}
return e.isBinary===true||typeof e.text!=="string"?{kind:"unreadable",why:"a binary file"}:{kind:"text",text:e.text}}}),9840:((e,t,n)=>{n.d(t,{Wz:()=>inPages,_M:()=>pageAsker,oq:()=>inBatches,tn:()=>s})
var r=n(5569)
async function inBatches(e,t,n){const s=[]
let o=t
for(let t=0;t<e.length;){const r=e.slice(t,t+o)
const a=await n(r)
if(a.ok){s.push(...a.value)
t+=r.length}else if(a.error.reason==="too-large"&&r.length>1)o=Math.ceil(r.length/2)
else return a}return(0,r.ok)(s)}const s=[100,25,5,1]
async function inPages(e,t=s[0]){const[,...n]=s.filter(e=>e<=t)
let r=await e(t)
for(const t of n){if(r.ok||r.error.reason!=="too-large")return r
r=await e(t)}return r}function pageAsker(){let e=s[0]
return t=>inPages(n=>{e=n
return t(n)},e)}}),7494:((e,t,n)=>{n.d(t,{DL:()=>fetchAccess,J:()=>mayWrite,jS:()=>fetchTeams})
var r=n(5569)
var s=n(2417)
var o=n(5862)
const a=s.Ikc({permission:s.YjP()})
async function fetchAccess(e,t){const n=await readPermission(e,t)
return n==="missing"?"none":n}async function mayWrite(e,t){return await readPermission(e,t)!=="none"}async function readPermission(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/collaborators/{username}/permission",{username:t},a)
if(!n.ok)return n.error.reason==="absent"?"missing":"unknown"
switch(n.value.permission){case"admin":case"write":return n.value.permission
default:return"none"}}async function fetchTeams(e,t,n){const r=new Map(t.filter(e=>e.kind==="team").map(e=>[(0,o.rq)(e),e]))
const s=[...r.values()]
if(e===null)return unread(s,"no-token")
if(s.length===0||n.length===0)return new Map
const a=await askTeams(e,s,n)
if(a.ok)return a.value
if(s.length===1)return unread(s,"refused")
const i=new Map
for(const t of s){const r=await askTeams(e,[t],n)
for(const[e,n]of r.ok?r.value:unread([t],"refused"))i.set(e,n)}return i}function unread(e,t){return new Map(e.map(e=>[(0,o.rq)(e),{readable:false,why:t}]))}const i=s.Ikc({totalCount:s.Whr(),nodes:s.YOg(s.Ikc({login:s.YjP()}))})
const c=s.g1P(s.YjP(),s.mee(s.Ikc({team:s.mee(s.g1P(s.YjP(),i))})))
async function askTeams(e,t,n){const s={}
const a=[]
const bind=(e,t)=>{s[e]=t
a.push(`$${e}: String!`)
return`$${e}`}
const i=n.map((e,t)=>bind(`login${t}`,e))
const u=t.map(({organization:e,team:t},n)=>{const r=i.map((e,t)=>`m${t}: members(query: ${e}, first: 100) { totalCount nodes { login } }`)
return`t${n}: organization(login: ${bind(`organization${n}`,e)}) { team(slug: ${bind(`team${n}`,t)}) { ${r.join(" ")} } }`})
const l=`query Teams(${a.join(", ")}) { ${u.join(" ")} }`
const d=await e.query("teams",l,s,c)
if(!d.ok)return d
const{value:f}=d
return(0,r.ok)(new Map(t.map((e,t)=>[(0,o.rq)(e),toMembers(f[`t${t}`]?.team??null,n)])))}function toMembers(e,t){if(e===null)return{readable:false,why:"not-found"}
const n=new Set
const r=new Set
for(const[s,o]of t.entries()){const t=e[`m${s}`]
if(t===void 0)return{readable:false,why:"refused"}
const a=o.toLowerCase()
if(t.nodes.some(e=>e.login.toLowerCase()===a))n.add(a)
else if(t.totalCount>t.nodes.length)r.add(a)}return{readable:true,members:n,unsure:r}}}),5285:((e,t,n)=>{n.d(t,{H:()=>readable})
var r=n(7232)
async function readable(e){if(e.every(r.$i))return
const{parseAsBrowser:t}=await Promise.all([n.e(924),n.e(328)]).then(n.bind(n,4608));(0,r.vG)(t)}}),8140:((e,t,n)=>{n.d(t,{YJ:()=>l,kB:()=>refusalOfError,wM:()=>refusalOfQuery,jq:()=>refusalOfRoute,oP:()=>refusalOfStatus})
var r=n(2417)
const s=[[/^POST \/issues\/\{issue_number\}\/comments$/,"pull-requests: write"],[/^PATCH \/issues\/comments\/\{comment_id\}$/,"pull-requests: write"],[/^(?:POST|PATCH) \/check-runs/,"checks: write"],[/^GET \/(?:check-runs|commits\/\{ref\}\/check-(?:runs|suites))/,"checks: read"],[/^POST \/markdown$/,"contents: read"],[/^GET \/(?:actions\/(?:permissions|policies)|branches\/[^/]+\/protection)/,"administration: read"],[/^GET \/(?:actions|environments)\//,"actions: read"],[/^GET \/(?:rules|rulesets)\//,"metadata: read"],[/^GET \/deployments/,"deployments: read"],[/^GET \/(?:pulls|commits\/[^/]+\/pulls$)/,"pull-requests: read"],[/^GET \/collaborators\//,"metadata: read"],[/^GET \/(?:activity|commits|compare|contents|git)\b/,"contents: read"]]
function rightOfRoute(e){const t=e.replace("/repos/{owner}/{repo}","")
return s.find(([e])=>e.test(t))?.[1]??null}const o={mergeQueue:"merge-queues: read",team:"members: read",deployments:"deployments: read",checkSuites:"checks: read",associatedPullRequests:"pull-requests: read",pullRequests:"pull-requests: read",pullRequest:"pull-requests: read",object:"contents: read"}
function rightOfPath(e){for(const t of e.toReversed()){const e=o[String(t)]
if(e!==void 0)return e}return null}const a=r.g1P(r.YjP(),r.MfU(r.lqM(r.KCZ([r.YjP(),r.aig()])),void 0))
const i=r.Ikc({status:r.aig(),message:r.YjP(),response:r.MfU(r.lqM(r.Ikc({headers:a})),void 0)})
const c=r.Ikc({observed:r.YjP()})
function refusalOfRoute(e,t){const n=refusalOf(t)
if(/\bdiff is taking too long\b/i.test(n.observed))return{...n,reason:"too-large",needs:null}
return{...n,needs:n.reason==="limit"?null:rightOfRoute(e)}}function refusalOfStatus(e,{status:t,headers:n}){const r=limitOf(t,"",Object.fromEntries(n))
return r===null?{observed:`HTTP ${t}`,reason:u.get(t)??null,needs:rightOfRoute(e)}:{observed:`${r} (HTTP ${t})`,reason:"limit",needs:null}}function refusalOfQuery(e){const t=i.safeParse(e)
const n=t.success&&(t.data.status===502||t.data.status===504)
return{...refusalOf(e),...n&&{reason:"too-large"}}}function refusalOf(e){const t=c.safeParse(e instanceof Error&&e.cause!==void 0?e.cause:e)
if(t.success)return{observed:t.data.observed,reason:null,needs:null}
const n=i.safeParse(e)
if(!n.success)return{observed:e instanceof Error?e.message:"no answer",reason:null,needs:null}
const{status:r,message:s,response:o}=n.data
const a=`HTTP ${r}: ${s.replace(/\n[^]*/,"")}`
const l=limitOf(r,s,o?.headers??{})
return l===null?{observed:a,reason:u.get(r)??null,needs:null}:{observed:`${l} (${a})`,reason:"limit",needs:null}}const u=new Map([[401,"unauthorized"],[403,"forbidden"],[404,"absent"]])
function limitOf(e,t,n){if(e!==403&&e!==429)return null
if(String(n["x-ratelimit-remaining"])==="0")return limitOfTheHour(n)
const r=String(n["retry-after"]??"")
if(r===""&&e===403&&!/\brate limit\b/i.test(t))return null
return"GitHub takes no more requests of this token for now"+(/^\d+$/.test(r)?`; it asks to wait ${r} s`:"")}function limitOfTheHour(e){const t=String(e["x-ratelimit-reset"]??"")
const n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3).toISOString().replace(".000",""):null
return"the limit of the hour is reached"+(n===null?"":`, and ends at ${n}`)}const l=r.Ikc({message:r.YjP(),type:r.lqM(r.YjP()),path:r.lqM(r.YOg(r.KCZ([r.YjP(),r.aig()])))})
function refusalOfError(e,t){const n=`${e.type??"error"} at ${e.path?.join(".")??"the query"}: ${e.message}`
switch(e.type){case"RATE_LIMITED":return{observed:`${limitOfTheHour(t)} (${n})`,reason:"limit",needs:null}
case"RESOURCE_LIMITS_EXCEEDED":case"MAX_NODE_LIMIT_EXCEEDED":return{observed:n,reason:"too-large",needs:null}
case"NOT_FOUND":return{observed:n,reason:"absent",needs:rightOfPath(e.path??[])}
case"FORBIDDEN":return{observed:n,reason:"forbidden",needs:rightOfPath(e.path??[])}
case void 0:return{observed:n,reason:/\btimeout\b/i.test(e.message)?"too-large":null,needs:null}
default:return{observed:n,reason:null,needs:null}}}}),1717:((e,t,n)=>{n.d(t,{F:()=>fetchHead,I:()=>fetchTarget})
var r=n(5569)
var s=n(2417)
var o=n(1064)
var a=n(4414)
var i=n(9840)
var c=n(5285)
var u=n(7976)
var l=n(9506)
var d=n(7494)
const f=s.Ikc({number:s.Whr(),state:s.YjP(),baseRefName:s.YjP(),headRefName:s.YjP(),headRefOid:s.YjP(),headRepository:s.mee(s.Ikc({nameWithOwner:s.YjP()})),author:s.mee(s.Ikc({login:s.YjP()}))})
const h={field:"associatedPullRequests",selection:"number state baseRefName headRefName headRefOid headRepository { nameWithOwner } author { login }",node:f,largest:50}
const m=30
async function fetchSharers(e,t,n){const s=`pull requests with the head of #${t.number}`
if(n===null)return(0,a.hU)(s,"the pull requests of its head commit","nothing")
const i={asked:s,operation:"Sharers",connection:h,of:"commit",parameters:"$oid: GitObjectID!",variables:{oid:t.head},most:m}
const c=await(0,o.yw)(e,i,n)
if(!c.ok)return c
const u=c.value.filter(e=>e.number!==t.number&&e.state==="OPEN"&&e.headRefOid===t.head)
if(u.length===0)return(0,r.ok)({writer:true,others:[]})
const l=new Map([[null,true]])
for(const n of[t.author,...u.map(({author:e})=>e?.login??null)])if(n!==null&&!l.has(n))l.set(n,await(0,d.J)(e,n))
return(0,r.ok)({writer:l.get(t.author)??true,others:u.map(e=>({number:e.number,head:e.headRefOid,base:e.baseRefName,headBranch:e.headRefName,headRepository:e.headRepository?.nameWithOwner??null,writer:l.get(e.author?.login??null)??true}))})}const documentOf=e=>`query Target($owner: String!, $name: String!, $number: Int!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid } }\n    policy: object(expression: $policy) { ${l.Se} }\n    pullRequest(number: $number) {\n      number state baseRefName headRefName headRefOid\n      headRepository { nameWithOwner }\n      author { login }\n      bodyHTML labels(first: ${Math.min(10,e)}) { nodes { name } } files(first: ${e}) { nodes { path } }\n      last: commits(last: 1) { nodes { commit { oid ${(0,o.MY)(h,e)} } } }\n    }\n  }\n}`
const p=s.Ikc({repository:s.Ikc({nameWithOwner:s.YjP(),defaultBranchRef:s.Ikc({name:s.YjP(),target:(0,u.cl)(s.Ikc({oid:s.YjP()}))}),policy:l.v3,pullRequest:(0,u.cl)(s.Ikc({number:s.Whr(),state:s.k5n(["OPEN","CLOSED","MERGED"]),baseRefName:s.YjP(),headRefName:s.YjP(),headRefOid:s.YjP(),headRepository:s.mee(s.Ikc({nameWithOwner:s.YjP()})),author:s.mee(s.Ikc({login:s.YjP()})),bodyHTML:(0,u.cl)(s.YjP()),labels:(0,u.cl)(s.Ikc({nodes:s.YOg(s.Ikc({name:s.YjP()}))})),files:(0,u.cl)(s.Ikc({nodes:s.YOg(s.Ikc({path:s.YjP()}))})),last:s.Ikc({nodes:s.YOg(s.Ikc({commit:s.Ikc({oid:s.YjP(),associatedPullRequests:(0,u.cl)((0,o.vD)(h))})}))})}))})})
async function fetchTarget(e,t,n){const s=`head and base of #${t}`
const o=await(0,i.Wz)(r=>e.query(s,documentOf(r),{number:t,policy:`HEAD:${n}`},p))
if(!o.ok)return o
const{repository:u}=o.value
const{pullRequest:d}=u
if(d===null)return(0,a.hU)(s,"a pull request of this repository","none with that number")
const f=d.last.nodes.at(-1)?.commit
const h=await fetchSharers(e,{number:t,head:d.headRefOid,author:d.author?.login??null},f?.oid===d.headRefOid?f.associatedPullRequests:null)
if(!h.ok)return h
const m=d.bodyHTML??""
await(0,c.H)([m])
return(0,r.ok)({number:t,repository:u.nameWithOwner,open:d.state==="OPEN",head:d.headRefOid,base:d.baseRefName,headBranch:d.headRefName,headRepository:d.headRepository?.nameWithOwner??null,writer:h.value.writer,defaultBranch:u.defaultBranchRef.name,policy:(0,l.$7)(u.policy),sharers:h.value.others,foresight:{tip:u.defaultBranchRef.target?.oid??null,html:m,labels:d.labels?.nodes.map(e=>e.name)??[],paths:d.files?.nodes.map(({path:e})=>e)??[]}})}const w=s.Ikc({head:s.Ikc({sha:s.YjP()})})
async function fetchHead(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}",{pull_number:t},w)
return n.ok?n.value.head.sha:null}}),7976:((e,t,n)=>{n.d(t,{SW:()=>u,W1:()=>o,cl:()=>nullish,cn:()=>i,eN:()=>a,kB:()=>s,kg:()=>c,xj:()=>l,yL:()=>reviewState})
var r=n(2417)
const nullish=e=>r.Rvf(r.mee(e),null)
const s=r.YjP().check(r.YPB(e=>!Number.isNaN(Date.parse(e)),"no time"))
const o="__typename login"
const a=r.mee(r.FsL(r.Ikc({__typename:r.YjP(),login:r.YjP()}),r.pdi(({__typename:e,login:t})=>({login:t,kind:kindOf(e)}))))
function kindOf(e){switch(e){case"User":return"user"
case"Bot":return"bot"
default:return"other"}}const i={field:"files",selection:"path changeType",node:r.FsL(r.Ikc({path:r.YjP(),changeType:r.k5n(["ADDED","CHANGED","COPIED","DELETED","MODIFIED","RENAMED"])}),r.pdi(({path:e,changeType:t})=>({path:e,previous:null,kind:changeKind(t)})))}
function changeKind(e){switch(e){case"ADDED":return"added"
case"CHANGED":case"MODIFIED":return"modified"
case"COPIED":return"copied"
case"DELETED":return"deleted"
case"RENAMED":return"renamed"}}const c={field:"labels",selection:"name updatedAt",node:r.Ikc({name:r.YjP(),updatedAt:nullish(r.YjP())})}
const u=["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]
function reviewState(e){switch(e){case"APPROVED":return"approved"
case"CHANGES_REQUESTED":return"changes-requested"
case"COMMENTED":return"commented"
case"DISMISSED":return"dismissed"
case"PENDING":return"pending"}}const l={OPEN:"open",CLOSED:"closed",MERGED:"merged"}}),304:((e,t,n)=>{n.d(t,{e:()=>GrowingBody})
const r=1048576
class GrowingBody{#u=[]
#l=null
#d=0
get size(){return this.#d}add(e){const t=this.#d
this.#d+=e.byteLength
if(this.#d<r)this.#u.push(e)
else this.#f(t).set(e,t)}bytes(){if(this.#l!==null)return this.#l.subarray(0,this.#d)
const[e,...t]=this.#u
return e!==void 0&&t.length===0?e:Buffer.concat(this.#u)}#f(e){if(this.#l!==null&&this.#l.length>=this.#d)return this.#l
const t=Buffer.allocUnsafeSlow(this.#d*2)
if(this.#l===null)Buffer.concat(this.#u).copy(t)
else this.#l.copy(t,0,0,e)
this.#u=[]
this.#l=t
return t}}}),8940:((e,t,n)=>{n.d(t,{A:()=>boundedFetch})
var r=n(6989)
class NamedHeaders{#h
constructor(e){this.#h=new Map(e)}get(e){return this.#h.get(e.toLowerCase())??null}has(e){return this.#h.has(e.toLowerCase())}[Symbol.iterator](){return this.#h.entries()}}var s=n(304)
var o=n(8248)
const a=[301,302,303,307,308]
async function attempt(e,t,n){const{limits:r,signal:s}=n
const a=n.remaining()
if(s.aborted||a<=0)throw(0,o.dG)()
const i=new AbortController
const onDeadline=()=>i.abort((0,o.dG)())
const c={time:0}
const onTimeout=()=>{const{time:e}=c
c.time=0
if(a<r.tryTime)i.abort((0,o.dG)())
else if(e>0)u=n.clock.after(e,onTimeout)
else i.abort(timeoutFailure(r.tryTime))}
let u=n.clock.after(Math.min(r.tryTime,a),onTimeout)
s.addEventListener("abort",onDeadline,{once:true})
try{const r=await exchange(e,{...t,signal:i.signal},n,c)
i.signal.throwIfAborted()
return r}catch(e){if(e instanceof SinkFailure)throw e.cause
i.signal.throwIfAborted()
throw(0,o.rd)(e)}finally{u()
s.removeEventListener("abort",onDeadline)}}function timeoutFailure(e){return new o.e6("timeout",`no complete answer within ${e/1e3} s`)}async function exchange(e,t,n,r){const{limits:s,fetch:i}=n
let c=e
for(let e=0;;e+=1){const u=await i(c,t)
if(!a.includes(u.status))return complete(u,c,n,r)
await(u.body?.cancel())
if(e===s.redirects)throw new o.e6("redirect",`more than ${s.redirects} redirects`)
c=redirectTarget(u,c,t.method)}}function redirectTarget(e,t,n){const refuse=t=>new o.e6("redirect",`HTTP ${e.status}, ${t}`)
const r=e.headers.get("location")
if(r===null||!URL.canParse(r,t.href))throw refuse("a redirect without a usable address")
const s=new URL(r,t)
if(s.origin!==t.origin)throw refuse(`a redirect to another origin (${s.origin}), which is not followed`)
if(s.username!==""||s.password!=="")throw refuse("a redirect to an address with a user name, which is not followed")
const a=n==="GET"||n==="HEAD"||e.status===307||e.status===308
if(!a)throw refuse(`a redirect of a ${n} request that would turn it into another one`)
return s}async function complete(e,t,n,r){const{maxBytes:o}=n.limits
if(Number(e.headers.get("content-length")??"0")>o){await(e.body?.cancel())
throw tooLarge(o)}const a=new s.e
await readBody(e,n.open?.(e)??a,n,r)
const c=a.bytes()
const{status:u}=e
const text=()=>(new TextDecoder).decode(c)
return{ok:u>=200&&u<300,status:u,url:t.href,headers:new NamedHeaders([...e.headers].filter(([e])=>!i.includes(e))),bytes:()=>Promise.resolve(c),arrayBuffer:()=>Promise.resolve(new Uint8Array(c).buffer),text:()=>Promise.resolve(text()),json:()=>Promise.resolve().then(()=>JSON.parse(text()))}}const i=["content-encoding","content-length","transfer-encoding"]
async function readBody(e,t,{limits:{maxBytes:n},clock:r},s){let o=0
for await(const a of e.body??[]){o+=a.byteLength
if(o>n)throw tooLarge(n)
const e=r.now()
try{t.add(a)}catch(e){throw new SinkFailure("sink",{cause:e})}s.time+=r.now()-e}}class SinkFailure extends Error{}function tooLarge(e){return new o.e6("too-large",`an answer of more than ${printBytes(e)}`)}function printBytes(e){return e>=1048576?`${Math.floor(e/1024/1024)} MiB`:`${e} bytes`}var c=n(6796)
const u={tries:3,tryTime:2e4,backoff:[200,600],worked:1/0,redirects:3,maxBytes:67108864}
function waitAfterAnswer(e,t){const{status:n,headers:r}=e
const s=statedWait(r,t.now())
if(isSpent(n,r)){const e=untilReset(r,t.now())
return e===null?null:Math.max(backoff(t),e)}const o=n===429||n===403&&r.has("retry-after")||n===503&&s!==null
const a=(n===502||n===504)&&t.took>t.limits.worked
const i=t.repeatable&&!a&&(n===500||n>=502&&n<=504)
return o||i?Math.max(backoff(t),s??0):null}function waitAfterFailure(e,t){const n=e.kind==="network"||e.kind==="timeout"
return n&&t.repeatable?backoff(t):null}function backoff({made:e,limits:t,random:n}){return(t.backoff[e-1]??t.backoff.at(-1)??0)*(1+n()/5)}function statedWait(e,t){const n=e.get("retry-after")?.trim()??""
if(/^\d+$/.test(n))return Number(n)*1e3
const r=Date.parse(n)
return Number.isNaN(r)?null:Math.max(0,r-t)}function isSpent(e,t){const n=e===403||e===429
return n&&t.get("x-ratelimit-remaining")==="0"&&!t.has("retry-after")}function untilReset(e,t){const n=e.get("x-ratelimit-reset")??""
return/^\d+$/.test(n)?Math.max(0,Number(n)*1e3-t):null}var l=n(7075)
var d=n(4254)
const f=["gzip","br","deflate"]
async function transport(e,t={}){const n=new URL(e)
if(n.username!==""||n.password!=="")throw new TypeError("an address with a user name or a password")
if((0,d.Te)(process))return fetch(n,{...t,redirect:"manual"})
const{request:r}=process.getBuiltinModule(n.protocol==="https:"?"node:https":"node:http")
const{method:s="GET",headers:a,body:i,signal:c}=t
const u=await new Promise((e,t)=>{const u=r(n,{method:s,headers:{...h,...a},...c!==void 0&&{signal:c}})
u.maxHeadersCount=0
const closed=()=>t(new o.e6("network","the connection was closed before an answer came"))
u.on("close",closed)
u.on("response",t=>{u.off("close",closed)
u.on("error",e=>!t.complete&&t.destroy(e))
e(t)})
u.on("error",t)
c?.addEventListener("abort",()=>t(new o.e6("network","the request was given up")))
u.end(i)})
return{status:u.statusCode??0,headers:headersOf(u),body:bodyOf(u)}}const h={accept:"*/*","accept-encoding":f.join(", "),"user-agent":"cohort-guard"}
function headersOf({headersDistinct:e}){return new NamedHeaders(Object.entries(e).map(([e,t=[]])=>[e,t.join(", ")]))}function bodyOf(e){const t=unpacked(e)
return{[Symbol.asyncIterator]:()=>t.iterator(),cancel:()=>Promise.resolve(void t.destroy())}}function unpacked(e){const t=(e.headers["content-encoding"]??"").trim().toLowerCase()
const n=f.find(e=>e===t)
const r=e.complete&&e.readableLength===0
if(n===void 0||r)return e
const{createBrotliDecompress:s,createGunzip:o,createInflate:a}=process.getBuiltinModule("node:zlib")
const i={gzip:o,br:s,deflate:a}[n]()
return(0,l.pipeline)(e,i,()=>{})}function boundedFetch(e){const t={...u,...e.limits}
const{remaining:n,clock:s=c.m,repeatable:a=isIdempotent,fetch:i=transport,now:l=Date.now,random:d=Math.random,sleep:f=(e,t)=>s.sleep(e,t)}=e
return async(c,u={},h)=>{const m=new URL(c)
const p=(u.method??"GET").toUpperCase()
const w={...u,method:p,headers:readHeaders(u.headers)}
const g=u.signal?AbortSignal.any([e.signal,u.signal]):e.signal
const k={repeatable:a(p,m),limits:t,now:l,random:d}
let b=0
let y=0
const askOnce=async()=>{b+=1
y=s.now()
const e=await attempt(m,w,{limits:t,signal:g,remaining:n,clock:s,fetch:i,open:h})
const r=waitAfterAnswer(e,{...k,made:b,took:s.now()-y})
if(r!==null&&r<n())throw new PassingAnswer(e,r)
return e}
const shouldRetry=async({error:e})=>{const t=e instanceof PassingAnswer?e.wait:e instanceof o.e6?waitAfterFailure(e,{...k,made:b,took:s.now()-y}):null
if(t===null||t>=n())return false
await f(t,g).catch(()=>Promise.reject((0,o.dG)()))
return true}
try{return await(0,r.Ay)(askOnce,{retries:t.tries-1,minTimeout:0,shouldRetry:shouldRetry})}catch(e){if(e instanceof PassingAnswer)return e.response
throw e instanceof o.e6&&b>1?new o.e6(e.kind,`${e.observed}, after ${b} tries`):e}}}class PassingAnswer extends Error{response
wait
constructor(e,t){super(`HTTP ${e.status}`)
this.response=e
this.wait=t}}function isIdempotent(e){return e!=="POST"&&e!=="PATCH"}function readHeaders(e={}){const{validateHeaderName:t,validateHeaderValue:n}=process.getBuiltinModule("node:http")
const r=Object.entries(e).map(([e,t])=>[e.toLowerCase(),t.trim()])
try{for(const[e,s]of r){t(e)
n(e,s)}}catch{throw new o.e6("network","nothing was sent: a header, probably a token, holds characters that HTTP does not allow")}return Object.fromEntries(r)}}),4195:((e,t,n)=>{n.d(t,{N:()=>EarlyAnswers})
const r=2e4
class EarlyAnswers{#e
#m=new Map
constructor(e){this.#e=e}keep(e,t){const n={answer:t,at:null}
this.#m.set(e,n)
const lies=()=>void(n.at=this.#e.now())
t.then(lies,lies)}peek(e){return this.#m.get(e)?.answer??null}take(e){const t=this.#m.get(e)
this.#m.delete(e)
if(t===void 0)return null
return t.at===null||this.#e.now()-t.at<=r?t.answer:null}}}),8248:((e,t,n)=>{n.d(t,{dG:()=>deadlineFailure,e6:()=>RequestFailure,rd:()=>networkFailure})
class RequestFailure extends Error{name="RequestFailure"
kind
observed
constructor(e,t){super(t)
this.kind=e
this.observed=t}}function deadlineFailure(){return new RequestFailure("deadline","no answer before the time allowed for the whole judgement was up")}const r=new Map([["ECONNREFUSED","the connection was refused"],["ECONNRESET","the connection was closed before the answer was complete"],["EPIPE","the connection was reset"],["ETIMEDOUT","no connection could be made in time"],["ENOTFOUND","the host name does not resolve"],["EAI_AGAIN","the host name could not be resolved just now"],["EHOSTUNREACH","the host cannot be reached"],["ENETUNREACH","the network cannot be reached"],["CERT_HAS_EXPIRED","the server's certificate has expired"],["CERT_NOT_YET_VALID","the server's certificate is not valid yet"],["DEPTH_ZERO_SELF_SIGNED_CERT","the server's certificate is self-signed"],["SELF_SIGNED_CERT_IN_CHAIN","the server's certificate is self-signed"],["UNABLE_TO_VERIFY_LEAF_SIGNATURE","the server's certificate is from an unknown authority"],["UNABLE_TO_GET_ISSUER_CERT_LOCALLY","the server's certificate is from an unknown authority"],["ERR_TLS_CERT_ALTNAME_INVALID","the server's certificate is for another host"],["ERR_SSL_WRONG_VERSION_NUMBER","the server does not speak TLS: the address may be one of plain http"],["EPROTO","the server and this client agree on no version of TLS"],["ERR_PROXY_TUNNEL","the proxy did not open a tunnel to the host"],["Z_DATA_ERROR","the answer could not be decompressed"],["Z_BUF_ERROR","the answer could not be decompressed"]])
function networkFailure(e){if(e instanceof RequestFailure)return e
const t=codeOf(e)
if(t===null)return new RequestFailure("network","the request could not be completed")
const n=t.startsWith("HPE_")?"what came back was not HTTP":"the connection failed"
return new RequestFailure("network",`${r.get(t)??n} (${t})`)}function codeOf(e,t=0){if(!(e instanceof Error)||t>4)return null
if("code"in e&&typeof e.code==="string"&&/^[A-Z0-9_]{1,60}$/.test(e.code))return e.code
const n=e instanceof AggregateError?e.errors[0]:e.cause
return codeOf(n,t+1)}}),9230:((e,t,n)=>{n.d(t,{t:()=>sent})
var r=n(8500)
const s=3
async function sent(){for(let e=0;e<s;e+=1)await(0,r.setImmediate)()}})}

