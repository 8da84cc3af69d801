export const id=358
export const ids=[358]
export const modules={8329:((e,t,n)=>{n.r(t)
n.d(t,{askFirst:()=>askFirst,loadJudge:()=>loadJudge})
var r=n(4214);(0,r.$W)({jitless:true})
var o=n(2496)
var a=n(7189)
var s=n(1717)
var i=n(9230)
var l=n(3238)
const u=5e3
const c=4
class Lookout{#e
#t=null
#n=null
#r=null
#o=0
#a=false
constructor(e){this.#e=e}open(e){this.#t=e
this.#s()}asked(){if(this.#r?.runs.ok===true)this.#r=null
if(this.#a)this.#s()}ending(){this.#s()}answered(){this.#a=true}async seen(){await this.#n
const e=this.#r
if(e===null||!e.runs.ok)return e?.runs??null
return this.#e.now()-e.at<=u?e.runs:null}#s(){const e=this.#t
if(e===null||this.#n!==null||this.#o>=c||this.#r?.runs.ok===false)return
this.#o+=1
this.#r=null
this.#n=this.#i(e)
this.#n.catch(()=>{})}async#i(e){try{this.#r={runs:await e(),at:this.#e.now()}}finally{this.#n=null}}}async function askFirst({inputs:e,environment:t,deadline:n,runner:r}){const u=new Lookout(r.clock)
const c=(0,l.w8)(t,e,n,u)
const d=e.mode==="check"?(0,a.e)(t.event,t.payload,e.pullRequest):null
if(d?.ok===true&&d.value.kind==="pull-request"&&d.value.comment===null){const{number:t}=d.value;(0,o.U)(c.ahead,n=>(0,s.I)(n,t,e.policyPath))
await(0,i.t)()}return{github:c,lookout:u}}async function loadJudge(e){const t=await Promise.all([n.e(883),n.e(780)]).then(n.bind(n,6715))
e.reportInternal(t.internal)
return t}}),3238:((e,t,n)=>{n.d(t,{Ld:()=>withListener,cz:()=>optionsOf,dK:()=>connectWithListener,m6:()=>connectTo,oQ:()=>s,w8:()=>connectAhead})
var r=n(2496)
var o=n(6102)
var a=n(1343)
const s={asked:()=>{},ending:()=>{},answered:()=>{}}
function connectAhead(e,{githubToken:t},n,o){return(0,r.T)(connectWithListener(e,t,n,o),n.clock)}function connectWithListener(e,t,n,r){return(0,o.Ng)(withListener(optionsOf(e,t,n),r))}function connectTo(e,t,n,r=false){return(0,o.Ng)(optionsOf(e,t,n,r))}function optionsOf(e,t,n,r=false){const o=(0,a.A)({signal:n.signal,remaining:()=>n.remaining(),clock:n.clock,limits:{worked:5e3},repeatable:(t,n)=>t!=="POST"||n.href===e.graphqlUrl||n.href===`${e.apiUrl}/markdown`||r})
return{token:t,apiUrl:e.apiUrl,graphqlUrl:e.graphqlUrl,repository:e.repository,fetch:o}}function withListener(e,t){const{fetch:n}=e
return{...e,fetch:(e,r)=>{t.asked()
return n(e,r)}}}}),5862:((e,t,n)=>{n.d(t,{S4:()=>owns,Uv:()=>unreadableTeams,YK:()=>accessOf,rq:()=>teamKey})
var r=n(4979)
function accessOf(e,t){return e.access.get(t.toLowerCase())??"unknown"}function owns(e,t,n){const{users:r,teamsOf:o}=sorted(e)
if(r.has(t.toLowerCase()))return"yes"
let a="no"
for(const e of o){const r=isMember(n.get(e),t)
if(r==="yes")return r
if(r==="unknown")a=r}return a}const o=new WeakMap
function sorted(e){const t=o.get(e)
if(t!==void 0)return t
const n={users:new Set(e.flatMap(e=>e.kind==="user"?[e.login.toLowerCase()]:[])),teamsOf:new Set(e.flatMap(e=>e.kind==="team"?[teamKey(e)]:[]))}
o.set(e,n)
return n}function isMember(e,t){if(e===void 0||!e.readable)return"unknown"
if(e.members.has(t.toLowerCase()))return"yes"
return e.unsure.has(t.toLowerCase())?"unknown":"no"}function unreadableTeams(e,t){const n=new Map
for(const o of e){if(o.kind!=="team")continue
const e=t.get(teamKey(o))
if(e?.readable===false)n.set(teamKey(o),{team:(0,r.n4)(o),why:e.why})}return[...n.values()]}function teamKey(e){return`${e.organization}/${e.team}`.toLowerCase()}}),4979:((e,t,n)=>{n.d(t,{LF:()=>limitOf,M2:()=>environmentsOf,VM:()=>dimensionsOf,Zw:()=>jobOf,ao:()=>formerNames,n4:()=>printOwner,q:()=>sameName,x8:()=>freezeFiles})
function freezeFiles({freezes:e}){return[...new Set(e.flatMap(({when:e})=>e.kind==="dates"?[e.path]:[]))]}function limitOf(e,t){const n=[e.limit,e.cohorts.get(t)?.limit??null].filter(e=>e!==null)
return n.length===0?null:Math.min(...n)}function environmentsOf({environments:e,waves:t}){return[...t.flatMap(e=>e.environments),...e]}function jobOf(e,t,n){const r=e.cohorts.get(t)
if(r===void 0)return null
return environmentsOf(r).find(({name:e})=>e===n)?.job??null}function dimensionsOf({cohorts:e}){return[...new Set([...e.values()].map(({dimension:e})=>e))]}function formerNames(e){return new Map([...e.cohorts.values()].flatMap(({name:e,formerly:t})=>t.map(t=>[t,e])))}function sameName(e,t){return e.toLowerCase()===t.toLowerCase()&&e.toUpperCase()===t.toUpperCase()}function printOwner(e){return e.kind==="user"?e.login:`@${e.organization}/${e.team}`}}),2496:((e,t,n)=>{n.d(t,{T:()=>askingAhead,U:()=>ahead})
var r=n(4195)
var o=n(8455)
function askingAhead(e,t){const n=new r.N(t)
const o=new Map
function inTime(e,t){const r=n.take(e)??t()
o.set(e,r)
return r}function early(e,t){const r=n.peek(e)??o.get(e)
if(r!==void 0)return r
const a=t()
n.keep(e,a)
return a}return{github:asking(e,inTime),ahead:asking(e,early)}}function asking(e,t){return(0,o.V)(e,({kind:n,sent:r,parameters:o,within:a},s)=>t(JSON.stringify([n,r,o,a]),()=>s(e)),true)}function ahead(e,t){if(e!==null)t(e).catch(()=>{})}}),8455:((e,t,n)=>{n.d(t,{V:()=>answering})
var r=n(5943)
var o=n(6102)
function answering({owner:e,name:t},n,a=false){const parsed=async(e,t,n)=>{const r=await n
return r.ok?(0,o.Wp)(e,t,r.value):r}
return{owner:e,name:t,query:(e,t,a,s,i)=>parsed((0,o.CO)(e),s,n({kind:"query",asked:e,sent:t,parameters:a,within:i??null},n=>n.query(e,t,a,r.L5J(),i))),rest:(s,i,l)=>parsed((0,o.BA)({owner:e,name:t},s),l,n({kind:"rest",asked:s,sent:s,parameters:i,within:null},e=>e.rest(s,i,a?r.L5J():l))),pages:(s,i,l,u)=>parsed((0,o.BA)({owner:e,name:t},s),l,n({kind:"pages",asked:s,sent:s,parameters:i,within:u},e=>e.pages(s,i,a?r.YOg(r.L5J()):l,u)))}}}),6102:((e,t,n)=>{n.d(t,{BA:()=>labelOfRoute,CO:()=>labelOfQuery,Ng:()=>connect,Wp:()=>parseAnswer,mG:()=>u})
var r=n(5569)
var o=n(5338)
var a=n(5943)
var s=n(4414)
var i=n(8140)
const l=a.Ikc({data:a.L5J().optional(),errors:a.YOg(i.YJ).optional()})
const u="2022-11-28"
function connect(e){const[t="",n=""]=e.repository.split("/")
const a=new o.Eg({auth:e.token,baseUrl:e.apiUrl,userAgent:"cohort-guard",retry:{enabled:e.throttle!==void 0},throttle:e.throttle??{enabled:false},log:{debug:ignore,info:ignore,warn:ignore,error:ignore},request:{fetch:e.fetch}})
const c=a.request.defaults({headers:{"x-github-api-version":u}})
async function query(r,o,a,u,d){const f=labelOfQuery(r)
try{const r=await c(`POST ${e.graphqlUrl}`,{query:o,variables:{owner:t,name:n,...a}})
const h=l.safeParse(r.data)
if(!h.success)return(0,s.hU)(f,"a GraphQL answer","a response of another kind")
const m=h.data.errors?.find(e=>d===void 0||e.path?.includes(d)!==true)
if(m!==void 0)return(0,s.J5)(f,"an answer without errors",(0,i.kB)(m,r.headers))
return parseAnswer(f,u,h.data.data)}catch(e){return(0,s.J5)(f,"an answer",(0,i.wM)(e))}}async function rest(e,r,o){const a=labelOfRoute({owner:t,name:n},e)
try{const s=e.includes("{repo}")?{owner:t,repo:n}:{}
const i=await c(e,{...s,...r})
return parseAnswer(a,o,i.data)}catch(t){return(0,s.J5)(a,"an answer",(0,i.jq)(e,t))}}async function pages(e,o,a,l){const u=labelOfRoute({owner:t,name:n},e)
const d=e.includes("{repo}")?{owner:t,repo:n}:{}
const f=[]
const h=new Set
let m=o
try{for(let t=0;t<l;t+=1){h.add(JSON.stringify(m))
const t=await c(e,{...d,...m})
const n=parseAnswer(u,a,t.data)
if(!n.ok)return n
f.push(...n.value)
m=nextPage(t.headers.link,o)
if(m===null)return(0,r.ok)(f)
if(h.has(JSON.stringify(m)))return(0,s.hU)(u,"a new page behind each link","the same page again")}}catch(t){return(0,s.J5)(u,"an answer",(0,i.jq)(e,t))}return(0,s.ps)(u,`at most ${l} pages`,"more")}return{owner:t,name:n,query:query,rest:rest,pages:pages}}function parseAnswer(e,t,n){const o=t.safeParse(n)
if(o.success)return(0,r.ok)(o.data)
const[a=""]=o.error.issues.map(({path:e,message:t})=>`at ${e.join(".")}: ${t}`)
return(0,s.hU)(e,"an answer of the documented shape",a)}const c=["page","after","before","cursor","since"]
function nextPage(e,t){const n=/<([^>]+)>;\s*rel="next"/.exec(e??"")?.[1]
if(n===void 0||!URL.canParse(n))return null
return{...t,...Object.fromEntries([...new URL(n).searchParams].filter(([e])=>c.includes(e)))}}function labelOfQuery(e){return`GitHub GraphQL: ${e}`}function labelOfRoute({owner:e,name:t},n){return`GitHub REST: ${n.replace("{owner}",e).replace("{repo}",t)}`}function ignore(){}}),1064:((e,t,n)=>{n.d(t,{E0:()=>pagesOf,MY:()=>page,r5:()=>fetchRemaining,vD:()=>pageSchema,yw:()=>readAll})
var r=n(5569)
var o=n(5943)
var a=n(4414)
var s=n(9840)
function page(e,t,n=""){const{field:r,filter:o,selection:a,largest:s=t}=e
const i=o===void 0?"":`, ${o}`
return`${r}(first: ${Math.min(t,s)}${n}${i}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${a} } }`}function pageSchema(e){return o.Ikc({totalCount:o.Whr(),pageInfo:o.Ikc({hasNextPage:o.zMY(),endCursor:o.YjP().nullable()}),nodes:o.YOg(e.node)})}function cursorAfter(e,{pageInfo:t,nodes:n},o){const{hasNextPage:s,endCursor:i}=t
if(!s)return(0,r.ok)(null)
if(i===null||o.has(i))return(0,a.hU)(e,"a new cursor for each page","the same page again")
if(n.length===0)return(0,a.hU)(e,"entries on a page that is not the last","none")
o.add(i)
return(0,r.ok)(i)}async function*pagesOf(e,t,n=null){const{asked:o,connection:i,variables:l,most:u}=t
const c=(0,s._M)()
const d=new Set
let f=null
for(let h=0,m=n;h<u;m=null){let n=m===null?1:0
const u=m!==null?(0,r.ok)(m):await c(async a=>{n=a/s.tn[0]
const u=await e.query(o,documentOf(t,a),{...l,after:f},schemaOf(t))
return u.ok?(0,r.ok)(u.value[i.field]):u})
if(!u.ok)return yield u
if(u.value===void 0)return yield(0,a.hU)(o,"a list","nothing")
h+=n
yield(0,r.ok)(u.value)
const p=cursorAfter(o,u.value,d)
if(!p.ok)return yield p
if(p.value===null)return
f=p.value}yield(0,a.ps)(o,`at most ${u} pages`,"more")}function documentOf({operation:e,parameters:t,of:n,connection:r},o){const a=page(r,o,", after: $after")
const s=n==="commit"?`object(oid: $oid) { ... on Commit { ${a} } }`:a
return`query ${e}($owner: String!, $name: String!, $after: String${t===""?"":`, ${t}`}) {\n    repository(owner: $owner, name: $name) { ${s} }\n  }`}function schemaOf({of:e,connection:t}){const n=o.g1P(o.YjP(),pageSchema(t))
return e==="commit"?o.Ikc({repository:o.Ikc({object:n})}).transform(({repository:e})=>e.object):o.Ikc({repository:n}).transform(({repository:e})=>e)}async function readAll(e,t,n=null){const o=[]
let s=0
for await(const r of pagesOf(e,t,n)){if(!r.ok)return r
o.push(...r.value.nodes)
s=Math.max(s,r.value.totalCount)}return o.length<s?(0,a.ps)(t.asked,`${s} entries`,`${o.length} of them`):(0,r.ok)(o)}async function fetchRemaining(e,t,n,i,l){const u=`${i.field} of #${t}`
const document=e=>`query Page($owner: String!, $name: String!, $number: Int!, $after: String!) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid ${page(i,e,", after: $after")} } }\n  }`
const c=o.Ikc({repository:o.Ikc({pullRequest:o._H3({headRefOid:o.YjP()})})})
const d=[...l.nodes]
const f=new Set
const h=(0,s._M)()
for(let r=l;;){const o=cursorAfter(u,r,f)
if(!o.ok)return o
const s=o.value
if(s===null)break
if(d.length>=l.totalCount)return(0,a.hU)(u,`${l.totalCount} entries`,"more of them")
const m=await h(n=>e.query(u,document(n),{number:t,after:s},c))
if(!m.ok)return m
const{pullRequest:p}=m.value.repository
if(p.headRefOid!==n)return(0,a.hU)(u,`head commit ${n} throughout`,`a push meanwhile; its own run judges it`)
const w=pageSchema(i).safeParse(p[i.field])
if(!w.success)return(0,a.hU)(u,"a page of the documented shape","another shape")
if(i.counted!==false&&w.data.totalCount!==l.totalCount)return(0,a.ps)(u,`${w.data.totalCount} entries, as a later page counts them`,`${l.totalCount} of them`)
d.push(...w.data.nodes)
r=w.data}return d.length===l.totalCount||i.counted===false&&d.length<l.totalCount?(0,r.ok)(d):(0,a.ps)(u,`${l.totalCount} entries`,`${d.length} of them`)}}),7189:((e,t,n)=>{n.d(t,{e:()=>subjectOf})
var r=n(5943)
var o=n(2745)
var a=n(7585)
var s=n(5569)
const i=r.Ikc({pull_request:r.Ikc({number:r.Whr().positive(),head:r.Ikc({sha:r.YjP()}).nullish()})})
const l=r.Ikc({workflow_run:r.Ikc({head_sha:r.YjP(),head_branch:r.YjP(),head_repository:r.Ikc({full_name:r.YjP()})})})
const u=r.Ikc({merge_group:r.Ikc({head_sha:r.YjP(),head_ref:r.YjP(),base_sha:r.YjP(),base_ref:r.YjP()})})
const c="pull_request_target, pull_request, pull_request_review, issue_comment, workflow_run, merge_group, or any other event with the input pull-request"
function subjectOf(e,t,n){const r=carriedBy(e,t)
if(!r.ok)return r
if(r.value?.kind==="nothing")return(0,s.ok)(r.value)
if(n===null)return r.value===null?(0,s.f)((0,o.CC)("event",e,c)):(0,s.ok)(r.value)
if(r.value?.kind==="pull-request"){if(r.value.number===n)return(0,s.ok)(r.value)
return(0,s.f)((0,o.CC)("input pull-request",String(n),`nothing, or ${r.value.number}: the event ${e} carries its own`))}return(0,s.ok)({kind:"pull-request",number:n,head:null,comment:null})}function carriedBy(e,t){switch(e){case"pull_request_target":case"pull_request":case"pull_request_review":return parsed(e,i,t,({pull_request:e})=>({kind:"pull-request",number:e.number,head:e.head?.sha??null,comment:null}))
case"issue_comment":return(0,a.C)(t)
case"workflow_run":return parsed(e,l,t,({workflow_run:e})=>({kind:"head",commit:e.head_sha,branch:e.head_branch,repository:e.head_repository.full_name}))
case"merge_group":return parsed(e,u,t,({merge_group:e})=>({kind:"group",head:e.head_sha,base:e.base_sha,branch:e.base_ref.replace(/^refs\/heads\//,""),ref:e.head_ref}))
default:return(0,s.ok)(null)}}function parsed(e,t,n,r){const o=t.safeParse(n)
if(o.success)return(0,s.ok)(r(o.data))
const[i=""]=o.error.issues.map(({path:e})=>e.join("."))
return(0,a.S)(e,i)}}),4414:((e,t,n)=>{n.d(t,{J5:()=>refused,hU:()=>unavailable,kZ:()=>rightNeeded,ps:()=>truncated})
var r=n(5569)
function unavailable(e,t,n){return(0,r.f)({code:"evidence.unavailable",asked:e,expected:t,observed:n})}function refused(e,t,{observed:n,reason:o,needs:a}){return(0,r.f)({code:"evidence.unavailable",asked:e,expected:t,observed:n,...o!==null&&{reason:o},...a!==null&&{needs:a}})}function rightNeeded({reason:e,needs:t}){return t!==void 0&&(e==="forbidden"||e==="absent")?` The job needs the permission "${t}".`:""}function truncated(e,t,n){return(0,r.f)({code:"evidence.truncated",asked:e,expected:t,observed:n})}}),9840:((e,t,n)=>{n.d(t,{Wz:()=>inPages,_M:()=>pageAsker,oq:()=>inBatches,tn:()=>o})
var r=n(5569)
async function inBatches(e,t,n){const o=[]
let a=t
for(let t=0;t<e.length;){const r=e.slice(t,t+a)
const s=await n(r)
if(s.ok){o.push(...s.value)
t+=r.length}else if(s.error.reason==="too-large"&&r.length>1)a=Math.ceil(r.length/2)
else return s}return(0,r.ok)(o)}const o=[100,25,5,1]
async function inPages(e,t=o[0]){const[,...n]=o.filter(e=>e<=t)
let r=await e(t)
for(const t of n){if(r.ok||r.error.reason!=="too-large")return r
r=await e(t)}return r}function pageAsker(){let e=o[0]
return t=>inPages(n=>{e=n
return t(n)},e)}}),7494:((e,t,n)=>{n.d(t,{DL:()=>fetchAccess,J:()=>mayWrite,jS:()=>fetchTeams})
var r=n(5569)
var o=n(5943)
var a=n(5862)
const s=o.Ikc({permission:o.YjP()})
async function fetchAccess(e,t){const n=await readPermission(e,t)
return n==="missing"?"none":n}async function mayWrite(e,t){return await readPermission(e,t)!=="none"}async function readPermission(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/collaborators/{username}/permission",{username:t},s)
if(!n.ok)return n.error.reason==="absent"?"missing":"unknown"
switch(n.value.permission){case"admin":case"write":return n.value.permission
default:return"none"}}async function fetchTeams(e,t,n){const r=new Map(t.filter(e=>e.kind==="team").map(e=>[(0,a.rq)(e),e]))
const o=[...r.values()]
if(e===null)return unread(o,"no-token")
if(o.length===0||n.length===0)return new Map
const s=await askTeams(e,o,n)
if(s.ok)return s.value
if(o.length===1)return unread(o,"refused")
const i=new Map
for(const t of o){const r=await askTeams(e,[t],n)
for(const[e,n]of r.ok?r.value:unread([t],"refused"))i.set(e,n)}return i}function unread(e,t){return new Map(e.map(e=>[(0,a.rq)(e),{readable:false,why:t}]))}const i=o.Ikc({totalCount:o.Whr(),nodes:o.YOg(o.Ikc({login:o.YjP()}))})
const l=o.g1P(o.YjP(),o.Ikc({team:o.g1P(o.YjP(),i).nullable()}).nullable())
async function askTeams(e,t,n){const o={}
const s=[]
const bind=(e,t)=>{o[e]=t
s.push(`$${e}: String!`)
return`$${e}`}
const i=n.map((e,t)=>bind(`login${t}`,e))
const u=t.map(({organization:e,team:t},n)=>{const r=i.map((e,t)=>`m${t}: members(query: ${e}, first: 100) { totalCount nodes { login } }`)
return`t${n}: organization(login: ${bind(`organization${n}`,e)}) { team(slug: ${bind(`team${n}`,t)}) { ${r.join(" ")} } }`})
const c=`query Teams(${s.join(", ")}) { ${u.join(" ")} }`
const d=await e.query("teams",c,o,l)
if(!d.ok)return d
const{value:f}=d
return(0,r.ok)(new Map(t.map((e,t)=>[(0,a.rq)(e),toMembers(f[`t${t}`]?.team??null,n)])))}function toMembers(e,t){if(e===null)return{readable:false,why:"not-found"}
const n=new Set
const r=new Set
for(const[o,a]of t.entries()){const t=e[`m${o}`]
if(t===void 0)return{readable:false,why:"refused"}
const s=a.toLowerCase()
if(t.nodes.some(e=>e.login.toLowerCase()===s))n.add(s)
else if(t.totalCount>t.nodes.length)r.add(s)}return{readable:true,members:n,unsure:r}}}),6833:((e,t,n)=>{n.d(t,{lF:()=>q,ki:()=>beforeMerge,My:()=>complete,uX:()=>L,cl:()=>nullish,CY:()=>pullSelection,Br:()=>U})
var r=n(5569)
var o=n(5943)
var a=n(953)
var s=n(4414)
const i="web-flow"
const l="user { login }"
const u=`oid authors(first: 50) { totalCount nodes { ${l} } } committer { ${l} } signature { isValid wasSignedByGitHub }`
const c=o.Ikc({user:o.Ikc({login:o.YjP()}).nullable()}).transform(({user:e})=>e===null?null:{login:e.login,kind:"user"})
const d=o.Ikc({oid:o.YjP(),authors:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(c)}),committer:c.nullable(),signature:o.Ikc({isValid:o.zMY(),wasSignedByGitHub:o.zMY()}).nullable()}).transform(({oid:e,authors:t,committer:n,signature:r})=>({oid:e,authors:t.nodes,committer:n??(r?.isValid===true&&r.wasSignedByGitHub?{login:i,kind:"other"}:null),signed:r?.isValid===true,complete:t.totalCount===t.nodes.length&&t.totalCount>0}))
const f={field:"commits",selection:`commit { ${u} }`,node:o.Ikc({commit:d}).transform(e=>e.commit)}
const h=o.Ikc({login:o.YjP(),type:o.YjP()}).nullish()
const m=o.YOg(o.Ikc({sha:o.YjP(),author:h,committer:h}))
async function withApps(e,t,n){const o=n.find(e=>!e.complete)
if(o!==void 0)return(0,s.ps)(`commits of #${t}`,`all authors of ${o.oid}`,"some of them")
if(n.every(e=>e.authors[0]!==null&&e.committer!==null))return(0,r.ok)(n.map(toCommit))
const a=new Map
for(let n=1;n<=3;n+=1){const r=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",{pull_number:t,per_page:100,page:n},m)
if(!r.ok)return r
for(const e of r.value)a.set(e.sha,e)
if(r.value.length<100)break}return(0,r.ok)(n.map(e=>toCommit(completed(e,a.get(e.oid)))))}function completed(e,t){const[n=null,...r]=e.authors
return{...e,authors:[n??toActor(t?.author),...r],committer:e.committer??toActor(t?.committer)}}function toActor(e){return e?{login:e.login,kind:e.type==="User"?"user":"bot"}:null}function toCommit({oid:e,authors:t,committer:n,signed:r}){return{oid:e,people:[...t.map(e=>e?.login===i?null:e),n],signed:r}}var p=n(1064)
const w="__typename login"
const g=o.Ikc({__typename:o.YjP(),login:o.YjP()}).transform(({__typename:e,login:t})=>({login:t,kind:kindOf(e)})).nullable()
function kindOf(e){switch(e){case"User":return"user"
case"Bot":return"bot"
default:return"other"}}const b={field:"files",selection:"path changeType",node:o.Ikc({path:o.YjP(),changeType:o.k5n(["ADDED","CHANGED","COPIED","DELETED","MODIFIED","RENAMED"])}).transform(({path:e,changeType:t})=>({path:e,previous:null,kind:changeKind(t)}))}
function changeKind(e){switch(e){case"ADDED":return"added"
case"CHANGED":case"MODIFIED":return"modified"
case"COPIED":return"copied"
case"DELETED":return"deleted"
case"RENAMED":return"renamed"}}const k={field:"labels",selection:"name updatedAt",node:o.Ikc({name:o.YjP(),updatedAt:o.YjP().nullish()}).transform(({name:e,updatedAt:t})=>({name:e,updatedAt:t??null}))}
const v=["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]
function reviewState(e){switch(e){case"APPROVED":return"approved"
case"CHANGES_REQUESTED":return"changes-requested"
case"COMMENTED":return"commented"
case"DISMISSED":return"dismissed"
case"PENDING":return"pending"}}const y={OPEN:"open",CLOSED:"closed",MERGED:"merged"}
const E=`editedAt editor { ${w} } diff deletedAt`
const O=o.Ikc({editedAt:o.YjP(),editor:g,diff:o.YjP().nullable(),deletedAt:o.YjP().nullable()}).transform(({editedAt:e,editor:t,diff:n,deletedAt:r})=>({at:e,by:t,text:r===null?n:null}))
const P={field:"userContentEdits",selection:E,node:O}
function oldestFirst(e){return e.toReversed().toSorted((e,t)=>(0,a.U)(e.at,t.at))}const R=20
const $=`author { ${w} } body bodyHTML createdAt lastEditedAt includesCreatedEdit isMinimized url\n  userContentEdits(first: ${R}) { totalCount nodes { ${E} } }`
const _={author:g,body:o.YjP(),bodyHTML:o.YjP(),createdAt:o.YjP(),lastEditedAt:o.YjP().nullable(),includesCreatedEdit:o.zMY(),isMinimized:o.zMY(),url:o.YjP(),userContentEdits:o.Ikc({totalCount:o.Whr(),nodes:o.YOg(O)}).nullable()}
o.Ikc(_)
function writingOf(e){const t=e.userContentEdits??{totalCount:0,nodes:[]}
const n=oldestFirst(t.nodes)[0]?.at??e.createdAt
const r=t.totalCount>t.nodes.length?[{at:n,by:null,text:null}]:[]
return{author:e.author,body:e.body,html:e.bodyHTML,edited:e.lastEditedAt!==null||e.includesCreatedEdit||t.totalCount>0,hidden:e.isMinimized,revisions:[...r,...oldestFirst(t.nodes)],url:e.url}}const T={field:"comments",selection:`databaseId viewerDidAuthor ${$}`,node:o.Ikc({..._,databaseId:o.Whr().nullable(),viewerDidAuthor:o.zMY()}).transform(e=>({...writingOf(e),id:e.databaseId,createdAt:e.createdAt,mine:e.viewerDidAuthor}))}
const I={field:"reviews",selection:`id state commit { oid } submittedAt authorCanPushToRepository ${$}`,node:o.Ikc({..._,id:o.YjP(),state:o.k5n(v),commit:o.Ikc({oid:o.YjP()}).nullable(),submittedAt:o.YjP().nullable(),authorCanPushToRepository:o.zMY()}).transform(e=>({...writingOf(e),id:e.id,state:reviewState(e.state),commit:e.commit?.oid??null,submittedAt:e.submittedAt,canPush:e.authorCanPushToRepository}))}
const A={label:{LabeledEvent:"label { name }",UnlabeledEvent:"label { name }"},base:{BaseRefChangedEvent:"",AutomaticBaseChangeSucceededEvent:""},"comment-deleted":{CommentDeletedEvent:`deletedCommentAuthor { ${w} }`},"review-dismissed":{ReviewDismissedEvent:"previousReviewState review { id }"}}
const j=Object.values(A).flatMap(e=>Object.entries(e))
function itemType(e){return e.replaceAll(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}const C={createdAt:o.YjP(),actor:g}
const Y=o.Ikc({...C,label:o.Ikc({name:o.YjP()}).nullable()})
const S={field:"timelineItems",counted:false,filter:`itemTypes: [${j.map(([e])=>itemType(e)).join(", ")}]`,selection:`__typename ${j.map(([e,t])=>`... on ${e} { createdAt actor { ${w} } ${t} }`).join(" ")}`,node:o.gMt("__typename",[Y.extend({__typename:o.euz("LabeledEvent")}),Y.extend({__typename:o.euz("UnlabeledEvent")}),o.Ikc({...C,__typename:o.euz("BaseRefChangedEvent")}),o.Ikc({...C,__typename:o.euz("AutomaticBaseChangeSucceededEvent")}),o.Ikc({...C,__typename:o.euz("CommentDeletedEvent"),deletedCommentAuthor:g}),o.Ikc({...C,__typename:o.euz("ReviewDismissedEvent"),previousReviewState:o.k5n(v),review:o.Ikc({id:o.YjP()}).nullable()})]).transform(e=>{const{createdAt:t,actor:n}=e
switch(e.__typename){case"LabeledEvent":case"UnlabeledEvent":return{kind:"label",at:t,by:n,label:e.label?.name??null}
case"BaseRefChangedEvent":return{kind:"base",at:t,by:n}
case"AutomaticBaseChangeSucceededEvent":return{kind:"base",at:t,by:null}
case"CommentDeletedEvent":return{kind:"comment-deleted",at:t,by:n,author:e.deletedCommentAuthor}
case"ReviewDismissedEvent":return{kind:"review-dismissed",at:t,by:n,review:e.review?.id??null,was:reviewState(e.previousReviewState)}}})}
const N=100
const M=30
const D=o.YOg(o.Ikc({filename:o.YjP(),status:o.YjP(),previous_filename:o.YjP().optional()}))
async function fetchFormerNames(e,t,n){const o=new Set(n.filter(e=>e.kind==="renamed").map(e=>e.path))
const a=new Map
for(let n=1;o.size>0&&n<=M;n+=1){const r=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:t,per_page:N,page:n},D)
if(!r.ok)return r
for(const e of r.value){if(e.previous_filename===void 0||!o.delete(e.filename))continue
a.set(e.filename,e.previous_filename)}if(r.value.length<N)break}if(o.size>0)return(0,s.ps)(`files of #${t}`,"the former name of each renamed file",`none for ${[...o].join(", ")}`)
return(0,r.ok)(n.map(e=>({...e,previous:a.get(e.path)??null})))}function pullSelection(e){return`number title url state mergedAt body bodyHTML lastEditedAt editor { ${w} } baseRefName headRefName headRefOid changedFiles\n  author { ${w} }\n  headRepository { nameWithOwner }\n  ${[b,k,f,P,S,I,T].map(t=>(0,p.MY)(t,e)).join("\n  ")}`}const q="mergeCommit { oid parents(first: 1) { nodes { oid } } }"
const L=o.Ikc({oid:o.YjP(),parents:o.Ikc({nodes:o.YOg(o.Ikc({oid:o.YjP()}))})}).nullable()
function beforeMerge(e){return e?.parents.nodes[0]?.oid??null}const nullish=e=>e.nullish().transform(e=>e??null)
const U=o.Ikc({number:o.Whr(),title:o.YjP(),url:o.YjP(),state:o.k5n(["OPEN","CLOSED","MERGED"]),mergedAt:o.YjP().nullable(),body:o.YjP(),bodyHTML:o.YjP(),lastEditedAt:o.YjP().nullable(),editor:g,baseRefName:o.YjP(),headRefName:o.YjP(),headRefOid:o.YjP(),changedFiles:o.Whr(),author:g,headRepository:o.Ikc({nameWithOwner:o.YjP()}).nullable(),files:nullish((0,p.vD)(b)),labels:nullish((0,p.vD)(k)),reviews:nullish((0,p.vD)(I)),commits:(0,p.vD)(f),userContentEdits:nullish((0,p.vD)(P)),timelineItems:(0,p.vD)(S),comments:(0,p.vD)(T)})
const B=3e3
async function complete(e,t,n){const{number:o,changedFiles:i}=n
const read=async(t,r)=>r===null?(0,s.hU)(`${t.field} of #${o}`,"a list","nothing"):(0,p.r5)(e,o,n.headRefOid,t,r)
const l=await read(b,n.files)
if(!l.ok)return l
if(l.value.length!==i)return(0,s.ps)(`files of #${o}`,`${i} changed files`,`a list of ${l.value.length}`)
if(l.value.length>=B)return(0,s.ps)(`files of #${o}`,`fewer than ${B} changed files`,`a list of ${l.value.length}`)
const u=await fetchFormerNames(e,o,l.value)
if(!u.ok)return u
const c=await read(f,n.commits)
if(!c.ok)return c
const d=await withApps(e,o,c.value)
if(!d.ok)return d
const h=await read(k,n.labels)
if(!h.ok)return h
const m=await read(P,n.userContentEdits??x)
if(!m.ok)return m
const w=await read(S,n.timelineItems)
if(!w.ok)return w
const g=await read(I,n.reviews)
if(!g.ok)return g
const v=await read(T,n.comments)
if(!v.ok)return v
return(0,r.ok)({repository:t,number:o,title:n.title,url:n.url,state:y[n.state],mergedAt:n.mergedAt,author:n.author,base:n.baseRefName,head:n.headRefOid,headBranch:n.headRefName,headRepository:n.headRepository?.nameWithOwner??null,body:n.body,html:n.bodyHTML,changes:u.value,labels:h.value.map(e=>e.name),commits:d.value,revisions:revisionsOf(n,m.value),timeline:[...w.value,...h.value.flatMap(editOf)].toSorted((e,t)=>(0,a.U)(e.at,t.at)),reviews:g.value,comments:v.value})}function editOf({name:e,updatedAt:t}){return t===null?[]:[{kind:"label",at:t,by:null,label:e}]}const x={totalCount:0,pageInfo:{hasNextPage:false,endCursor:null},nodes:[]}
function revisionsOf(e,t){const n=oldestFirst(t)
const r=e.lastEditedAt
if(r===null||n.some(e=>e.at>=r))return n
const o={at:n.at(-1)?.at??"",by:null,text:null}
return[...n,o,{at:r,by:e.editor,text:e.body}]}}),8140:((e,t,n)=>{n.d(t,{YJ:()=>c,kB:()=>refusalOfError,wM:()=>refusalOfQuery,jq:()=>refusalOfRoute,oP:()=>refusalOfStatus})
var r=n(5943)
const o=[[/^POST \/issues\/\{issue_number\}\/comments$/,"pull-requests: write"],[/^PATCH \/issues\/comments\/\{comment_id\}$/,"pull-requests: write"],[/^(?:POST|PATCH) \/check-runs/,"checks: write"],[/^GET \/(?:check-runs|commits\/\{ref\}\/check-(?:runs|suites))/,"checks: read"],[/^POST \/markdown$/,"contents: read"],[/^GET \/(?:actions\/(?:permissions|policies)|branches\/[^/]+\/protection)/,"administration: read"],[/^GET \/(?:actions|environments)\//,"actions: read"],[/^GET \/(?:rules|rulesets)\//,"metadata: read"],[/^GET \/deployments/,"deployments: read"],[/^GET \/(?:pulls|commits\/[^/]+\/pulls$)/,"pull-requests: read"],[/^GET \/collaborators\//,"metadata: read"],[/^GET \/(?:activity|commits|compare|contents|git)\b/,"contents: read"]]
function rightOfRoute(e){const t=e.replace("/repos/{owner}/{repo}","")
return o.find(([e])=>e.test(t))?.[1]??null}const a={mergeQueue:"merge-queues: read",team:"members: read",deployments:"deployments: read",checkSuites:"checks: read",associatedPullRequests:"pull-requests: read",pullRequests:"pull-requests: read",pullRequest:"pull-requests: read",object:"contents: read"}
function rightOfPath(e){for(const t of e.toReversed()){const e=a[String(t)]
if(e!==void 0)return e}return null}const s=r.g1P(r.YjP(),r.KCZ([r.YjP(),r.aig()]).optional().catch(void 0))
const i=r.Ikc({status:r.aig(),message:r.YjP(),response:r.Ikc({headers:s}).optional().catch(void 0)})
const l=r.Ikc({observed:r.YjP()})
function refusalOfRoute(e,t){const n=refusalOf(t)
if(/\bdiff is taking too long\b/i.test(n.observed))return{...n,reason:"too-large",needs:null}
return{...n,needs:n.reason==="limit"?null:rightOfRoute(e)}}function refusalOfStatus(e,{status:t,headers:n}){const r=limitOf(t,"",Object.fromEntries(n))
return r===null?{observed:`HTTP ${t}`,reason:u.get(t)??null,needs:rightOfRoute(e)}:{observed:`${r} (HTTP ${t})`,reason:"limit",needs:null}}function refusalOfQuery(e){const t=i.safeParse(e)
const n=t.success&&(t.data.status===502||t.data.status===504)
return{...refusalOf(e),...n&&{reason:"too-large"}}}function refusalOf(e){const t=l.safeParse(e instanceof Error&&e.cause!==void 0?e.cause:e)
if(t.success)return{observed:t.data.observed,reason:null,needs:null}
const n=i.safeParse(e)
if(!n.success)return{observed:e instanceof Error?e.message:"no answer",reason:null,needs:null}
const{status:r,message:o,response:a}=n.data
const s=`HTTP ${r}: ${o.replace(/\n[^]*/,"")}`
const c=limitOf(r,o,a?.headers??{})
return c===null?{observed:s,reason:u.get(r)??null,needs:null}:{observed:`${c} (${s})`,reason:"limit",needs:null}}const u=new Map([[401,"unauthorized"],[403,"forbidden"],[404,"absent"]])
function limitOf(e,t,n){if(e!==403&&e!==429)return null
if(String(n["x-ratelimit-remaining"])==="0")return limitOfTheHour(n)
const r=String(n["retry-after"]??"")
if(r===""&&e===403&&!/\brate limit\b/i.test(t))return null
return`GitHub takes no more requests of this token for now${/^\d+$/.test(r)?`; it asks to wait ${r} s`:""}`}function limitOfTheHour(e){const t=String(e["x-ratelimit-reset"]??"")
const n=/^\d{1,11}$/.test(t)?new Date(Number(t)*1e3).toISOString().replace(".000",""):null
return`the limit of the hour is reached${n===null?"":`, and ends at ${n}`}`}const c=r.Ikc({message:r.YjP(),type:r.YjP().optional(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional()})
function refusalOfError(e,t){const n=`${e.type??"error"} at ${e.path?.join(".")??"the query"}: ${e.message}`
switch(e.type){case"RATE_LIMITED":return{observed:`${limitOfTheHour(t)} (${n})`,reason:"limit",needs:null}
case"RESOURCE_LIMITS_EXCEEDED":case"MAX_NODE_LIMIT_EXCEEDED":return{observed:n,reason:"too-large",needs:null}
case"NOT_FOUND":return{observed:n,reason:"absent",needs:rightOfPath(e.path??[])}
case"FORBIDDEN":return{observed:n,reason:"forbidden",needs:rightOfPath(e.path??[])}
case void 0:return{observed:n,reason:/\btimeout\b/i.test(e.message)?"too-large":null,needs:null}
default:return{observed:n,reason:null,needs:null}}}}),1717:((e,t,n)=>{n.d(t,{F:()=>fetchHead,I:()=>fetchTarget})
var r=n(5569)
var o=n(5943)
var a=n(1064)
var s=n(4414)
var i=n(9840)
var l=n(6833)
var u=n(3960)
var c=n(7494)
const d=o.Ikc({number:o.Whr(),state:o.YjP(),baseRefName:o.YjP(),headRefName:o.YjP(),headRefOid:o.YjP(),headRepository:o.Ikc({nameWithOwner:o.YjP()}).nullable(),author:o.Ikc({login:o.YjP()}).nullable()})
const f={field:"associatedPullRequests",selection:"number state baseRefName headRefName headRefOid headRepository { nameWithOwner } author { login }",node:d,largest:50}
const h=30
async function fetchSharers(e,t,n){const o=`pull requests with the head of #${t.number}`
if(n===null)return(0,s.hU)(o,"the pull requests of its head commit","nothing")
const i={asked:o,operation:"Sharers",connection:f,of:"commit",parameters:"$oid: GitObjectID!",variables:{oid:t.head},most:h}
const l=await(0,a.yw)(e,i,n)
if(!l.ok)return l
const u=l.value.filter(e=>e.number!==t.number&&e.state==="OPEN"&&e.headRefOid===t.head)
if(u.length===0)return(0,r.ok)({writer:true,others:[]})
const d=new Map([[null,true]])
for(const n of[t.author,...u.map(({author:e})=>e?.login??null)])if(n!==null&&!d.has(n))d.set(n,await(0,c.J)(e,n))
return(0,r.ok)({writer:d.get(t.author)??true,others:u.map(e=>({number:e.number,head:e.headRefOid,base:e.baseRefName,headBranch:e.headRefName,headRepository:e.headRepository?.nameWithOwner??null,writer:d.get(e.author?.login??null)??true}))})}const documentOf=e=>`query Target($owner: String!, $name: String!, $number: Int!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid } }\n    policy: object(expression: $policy) { ${u.Se} }\n    pullRequest(number: $number) {\n      number state baseRefName headRefName headRefOid\n      headRepository { nameWithOwner }\n      author { login }\n      bodyHTML labels(first: ${Math.min(10,e)}) { nodes { name } } files(first: ${e}) { nodes { path } }\n      last: commits(last: 1) { nodes { commit { oid ${(0,a.MY)(f,e)} } } }\n    }\n  }\n}`
const m=o.Ikc({repository:o.Ikc({nameWithOwner:o.YjP(),defaultBranchRef:o.Ikc({name:o.YjP(),target:(0,l.cl)(o.Ikc({oid:o.YjP()}))}),policy:u.v3,pullRequest:(0,l.cl)(o.Ikc({number:o.Whr(),state:o.k5n(["OPEN","CLOSED","MERGED"]),baseRefName:o.YjP(),headRefName:o.YjP(),headRefOid:o.YjP(),headRepository:o.Ikc({nameWithOwner:o.YjP()}).nullable(),author:o.Ikc({login:o.YjP()}).nullable(),bodyHTML:(0,l.cl)(o.YjP()),labels:(0,l.cl)(o.Ikc({nodes:o.YOg(o.Ikc({name:o.YjP()}))})),files:(0,l.cl)(o.Ikc({nodes:o.YOg(o.Ikc({path:o.YjP()}))})),last:o.Ikc({nodes:o.YOg(o.Ikc({commit:o.Ikc({oid:o.YjP(),associatedPullRequests:(0,l.cl)((0,a.vD)(f))})}))})}))})})
async function fetchTarget(e,t,n){const o=`head and base of #${t}`
const a=await(0,i.Wz)(r=>e.query(o,documentOf(r),{number:t,policy:`HEAD:${n}`},m))
if(!a.ok)return a
const{repository:l}=a.value
const{pullRequest:c}=l
if(c===null)return(0,s.hU)(o,"a pull request of this repository","none with that number")
const d=c.last.nodes.at(-1)?.commit
const f=await fetchSharers(e,{number:t,head:c.headRefOid,author:c.author?.login??null},d?.oid===c.headRefOid?d.associatedPullRequests:null)
if(!f.ok)return f
return(0,r.ok)({number:t,repository:l.nameWithOwner,open:c.state==="OPEN",head:c.headRefOid,base:c.baseRefName,headBranch:c.headRefName,headRepository:c.headRepository?.nameWithOwner??null,writer:f.value.writer,defaultBranch:l.defaultBranchRef.name,policy:(0,u.$7)(l.policy),sharers:f.value.others,foresight:{tip:l.defaultBranchRef.target?.oid??null,html:c.bodyHTML??"",labels:c.labels?.nodes.map(e=>e.name)??[],paths:c.files?.nodes.map(({path:e})=>e)??[]}})}const p=o.Ikc({head:o.Ikc({sha:o.YjP()})})
async function fetchHead(e,t){const n=await e.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}",{pull_number:t},p)
return n.ok?n.value.head.sha:null}}),3960:((e,t,n)=>{n.d(t,{$7:()=>toTextFile,Se:()=>a,v3:()=>s})
var r=n(5943)
var o=n(6833)
const a="__typename ... on Blob { oid text isTruncated isBinary }"
const s=(0,o.cl)(r.Ikc({__typename:r.YjP(),oid:r.YjP().optional(),text:r.YjP().nullish(),isTruncated:r.zMY().optional(),isBinary:r.zMY().nullish()}))
function toTextFile(e){if(e===null)return null
if(e.__typename!=="Blob")return{kind:"unreadable",why:"a folder"}
if(e.isTruncated!==false)return{kind:"unreadable",why:"a file that is too large"}
return e.isBinary===true||typeof e.text!=="string"?{kind:"unreadable",why:"a binary file"}:{kind:"text",text:e.text}}}),304:((e,t,n)=>{n.d(t,{e:()=>GrowingBody})
const r=1024*1024
class GrowingBody{#l=[]
#u=null
#c=0
get size(){return this.#c}add(e){const t=this.#c
this.#c+=e.byteLength
if(this.#c<r)this.#l.push(e)
else this.#d(t).set(e,t)}bytes(){if(this.#u!==null)return this.#u.subarray(0,this.#c)
const[e,...t]=this.#l
return e!==void 0&&t.length===0?e:Buffer.concat(this.#l)}#d(e){if(this.#u!==null&&this.#u.length>=this.#c)return this.#u
const t=Buffer.allocUnsafeSlow(this.#c*2)
if(this.#u===null)Buffer.concat(this.#l).copy(t)
else this.#u.copy(t,0,0,e)
this.#l=[]
this.#u=t
return t}}}),1343:((e,t,n)=>{n.d(t,{A:()=>boundedFetch})
var r=n(6989)
var o=n(304)
var a=n(8248)
const s=[301,302,303,307,308]
async function attempt(e,t,n){const{limits:r,signal:o}=n
const s=n.remaining()
if(o.aborted||s<=0)throw(0,a.dG)()
const i=new AbortController
const onDeadline=()=>i.abort((0,a.dG)())
const l={time:0}
const onTimeout=()=>{const{time:e}=l
l.time=0
if(s<r.tryTime)i.abort((0,a.dG)())
else if(e>0)u=n.clock.after(e,onTimeout)
else i.abort(timeoutFailure(r.tryTime))}
let u=n.clock.after(Math.min(r.tryTime,s),onTimeout)
o.addEventListener("abort",onDeadline,{once:true})
try{return await exchange(e,{...t,redirect:"manual",signal:i.signal},n,l)}catch(e){if(e instanceof SinkFailure)throw e.cause
i.signal.throwIfAborted()
throw(0,a.rd)(e)}finally{u()
o.removeEventListener("abort",onDeadline)}}function timeoutFailure(e){return new a.e6("timeout",`no complete answer within ${e/1e3} s`)}async function exchange(e,t,n,r){const{limits:o,fetch:i}=n
let l=e
for(let e=0;;e+=1){const u=await i(l,t)
if(!s.includes(u.status))return complete(u,l,n,r)
await(u.body?.cancel())
if(e===o.redirects)throw new a.e6("redirect",`more than ${o.redirects} redirects`)
l=redirectTarget(u,l,t.method)}}function redirectTarget(e,t,n){const refuse=t=>new a.e6("redirect",`HTTP ${e.status}, ${t}`)
const r=e.headers.get("location")
if(r===null||!URL.canParse(r,t.href))throw refuse("a redirect without a usable address")
const o=new URL(r,t)
if(o.origin!==t.origin)throw refuse(`a redirect to another origin (${o.origin}), which is not followed`)
if(o.username!==""||o.password!=="")throw refuse("a redirect to an address with a user name, which is not followed")
const s=n==="GET"||n==="HEAD"||e.status===307||e.status===308
if(!s)throw refuse(`a redirect of a ${n} request that would turn it into another one`)
return o}async function complete(e,t,n,r){const{maxBytes:a}=n.limits
if(Number(e.headers.get("content-length")??"0")>a){await(e.body?.cancel())
throw tooLarge(a)}const s=new o.e
await readBody(e,n.open?.(e)??s,n,r)
const i=s.bytes()
const l=new Headers(e.headers)
for(const e of["content-encoding","content-length","transfer-encoding"])l.delete(e)
const{status:u,statusText:c}=e
const d=new Response(null,{status:u,statusText:c,headers:l})
const text=()=>(new TextDecoder).decode(i)
return Object.defineProperties(d,{url:{value:t.href},bytes:{value:()=>Promise.resolve(i)},arrayBuffer:{value:()=>Promise.resolve(new Uint8Array(i).buffer)},text:{value:()=>Promise.resolve(text())},json:{value:()=>Promise.resolve().then(()=>JSON.parse(text()))}})}async function readBody(e,t,{limits:{maxBytes:n},clock:r},o){let a=0
for await(const s of e.body??[]){a+=s.byteLength
if(a>n)throw tooLarge(n)
const e=r.now()
try{t.add(s)}catch(e){throw new SinkFailure("sink",{cause:e})}o.time+=r.now()-e}}class SinkFailure extends Error{}function tooLarge(e){return new a.e6("too-large",`an answer of more than ${printBytes(e)}`)}function printBytes(e){return e>=1024*1024?`${Math.floor(e/1024/1024)} MiB`:`${e} bytes`}var i=n(6796)
const l={tries:3,tryTime:2e4,backoff:[200,600],worked:1/0,redirects:3,maxBytes:64*1024*1024}
function waitAfterAnswer(e,t){const{status:n,headers:r}=e
const o=statedWait(r,t.now())
if(isSpent(n,r)){const e=untilReset(r,t.now())
return e===null?null:Math.max(backoff(t),e)}const a=n===429||n===403&&r.has("retry-after")||n===503&&o!==null
const s=(n===502||n===504)&&t.took>t.limits.worked
const i=t.repeatable&&!s&&(n===500||n>=502&&n<=504)
return a||i?Math.max(backoff(t),o??0):null}function waitAfterFailure(e,t){const n=e.kind==="network"||e.kind==="timeout"
return n&&t.repeatable?backoff(t):null}function backoff({made:e,limits:t,random:n}){return(t.backoff[e-1]??t.backoff.at(-1)??0)*(1+n()/5)}function statedWait(e,t){const n=e.get("retry-after")?.trim()??""
if(/^\d+$/.test(n))return Number(n)*1e3
const r=Date.parse(n)
return Number.isNaN(r)?null:Math.max(0,r-t)}function isSpent(e,t){const n=e===403||e===429
return n&&t.get("x-ratelimit-remaining")==="0"&&!t.has("retry-after")}function untilReset(e,t){const n=e.get("x-ratelimit-reset")??""
return/^\d+$/.test(n)?Math.max(0,Number(n)*1e3-t):null}function boundedFetch(e){const t={...l,...e.limits}
const{remaining:n,clock:o=i.m,repeatable:s=isIdempotent,fetch:u=globalThis.fetch,now:c=Date.now,random:d=Math.random,sleep:f=(e,t)=>o.sleep(e,t)}=e
return async(i,l={},h)=>{const m=new URL(i)
const p=(l.method??"GET").toUpperCase()
const w={...l,method:p,headers:readHeaders(l.headers)}
const g=l.signal?AbortSignal.any([e.signal,l.signal]):e.signal
const b={repeatable:s(p,m),limits:t,now:c,random:d}
let k=0
let v=0
const askOnce=async()=>{k+=1
v=o.now()
const e=await attempt(m,w,{limits:t,signal:g,remaining:n,clock:o,fetch:u,open:h})
const r=waitAfterAnswer(e,{...b,made:k,took:o.now()-v})
if(r!==null&&r<n())throw new PassingAnswer(e,r)
return e}
const shouldRetry=async({error:e})=>{const t=e instanceof PassingAnswer?e.wait:e instanceof a.e6?waitAfterFailure(e,{...b,made:k,took:o.now()-v}):null
if(t===null||t>=n())return false
await f(t,g).catch(()=>Promise.reject((0,a.dG)()))
return true}
try{return await(0,r.Ay)(askOnce,{retries:t.tries-1,minTimeout:0,shouldRetry:shouldRetry})}catch(e){if(e instanceof PassingAnswer)return e.response
throw e instanceof a.e6&&k>1?new a.e6(e.kind,`${e.observed}, after ${k} tries`):e}}}class PassingAnswer extends Error{response
wait
constructor(e,t){super(`HTTP ${e.status}`)
this.response=e
this.wait=t}}function isIdempotent(e){return e!=="POST"&&e!=="PATCH"}function readHeaders(e){try{return new Headers(e)}catch{throw new a.e6("network","nothing was sent: a header, probably a token, holds characters that HTTP does not allow")}}}),4195:((e,t,n)=>{n.d(t,{N:()=>EarlyAnswers})
const r=2e4
class EarlyAnswers{#e
#f=new Map
constructor(e){this.#e=e}keep(e,t){const n={answer:t,at:null}
this.#f.set(e,n)
const lies=()=>void(n.at=this.#e.now())
t.then(lies,lies)}peek(e){return this.#f.get(e)?.answer??null}take(e){const t=this.#f.get(e)
this.#f.delete(e)
if(t===void 0)return null
return t.at===null||this.#e.now()-t.at<=r?t.answer:null}}}),8248:((e,t,n)=>{n.d(t,{dG:()=>deadlineFailure,e6:()=>RequestFailure,rd:()=>networkFailure})
class RequestFailure extends Error{name="RequestFailure"
kind
observed
constructor(e,t){super(t)
this.kind=e
this.observed=t}}function deadlineFailure(){return new RequestFailure("deadline","no answer before the time allowed for the whole judgement was up")}const r=new Map([["ECONNREFUSED","the connection was refused"],["ECONNRESET","the connection was reset"],["EPIPE","the connection was reset"],["ETIMEDOUT","no connection could be made in time"],["UND_ERR_CONNECT_TIMEOUT","no connection could be made in time"],["UND_ERR_SOCKET","the connection was closed before the answer was complete"],["UND_ERR_RES_CONTENT_LENGTH_MISMATCH","the answer was shorter or longer than it said"],["BAD_PORT","the address has a port that is kept for another protocol, and nothing was sent"],["ENOTFOUND","the host name does not resolve"],["EAI_AGAIN","the host name could not be resolved just now"],["EHOSTUNREACH","the host cannot be reached"],["ENETUNREACH","the network cannot be reached"],["CERT_HAS_EXPIRED","the server's certificate has expired"],["CERT_NOT_YET_VALID","the server's certificate is not valid yet"],["DEPTH_ZERO_SELF_SIGNED_CERT","the server's certificate is self-signed"],["SELF_SIGNED_CERT_IN_CHAIN","the server's certificate is self-signed"],["UNABLE_TO_VERIFY_LEAF_SIGNATURE","the server's certificate is from an unknown authority"],["UNABLE_TO_GET_ISSUER_CERT_LOCALLY","the server's certificate is from an unknown authority"],["ERR_TLS_CERT_ALTNAME_INVALID","the server's certificate is for another host"],["ERR_SSL_WRONG_VERSION_NUMBER","the server does not speak TLS: the address may be one of plain http"],["EPROTO","the server and this client agree on no version of TLS"],["UND_ERR_ABORTED","the proxy did not open a tunnel to the host"],["Z_DATA_ERROR","the answer could not be decompressed"],["HTTPParserError","what came back was not HTTP"],["Z_BUF_ERROR","the answer could not be decompressed"]])
function networkFailure(e){if(e instanceof RequestFailure)return e
const t=codeOf(e)
if(t===null)return new RequestFailure("network","the request could not be completed")
return new RequestFailure("network",`${r.get(t)??"the connection failed"} (${t})`)}function codeOf(e,t=0){if(!(e instanceof Error)||t>4)return null
if("code"in e&&typeof e.code==="string"&&/^[A-Z0-9_]{1,60}$/.test(e.code))return e.code
if(r.has(e.name))return e.name
if(e.message==="bad port")return"BAD_PORT"
const n=e instanceof AggregateError?e.errors[0]:e.cause
return codeOf(n,t+1)}}),9230:((e,t,n)=>{n.d(t,{t:()=>sent})
var r=n(8500)
const o=3
async function sent(){for(let e=0;e<o;e+=1)await(0,r.setImmediate)()}})}

