export const id=664
export const ids=[664]
export const modules={5988:((e,t,n)=>{n.r(t)
n.d(t,{findRepositoryFile:()=>findRepositoryFile,findStepFile:()=>b.mf})
var s=n(5569)
var i=n(5943)
var r=n(4979)
const o=i.Ikc({ref:i.YjP(),after:i.YjP().nullish(),timestamp:i.YjP(),activity_type:i.YjP().nullish(),actor:i.Ikc({login:i.YjP()}).nullish()})
const a=50
async function fetchOnlyPusher(e,{name:t,pushedBy:n},l){const c=`activity of inventory branch ${t}`
const u=`refs/heads/${t}`
const h=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:u,per_page:100},i.YOg(o),a)
if(!h.ok)return h
const f=h.value.filter(e=>e.ref===u)
const d=f.findIndex(e=>e.activity_type==="branch_creation")
const refuse=e=>(0,s.f)({code:"evidence.unavailable",asked:c,expected:`the creation of the branch and every push since, all by ${n}`,observed:e,key:"pushed-by"})
if(d<0)return refuse("no creation of the branch that GitHub remembers")
const p=f.slice(0,d+1)
const[m]=p
if(m===void 0||m.after!==l)return refuse("a list that does not have the newest push yet: GitHub is some seconds behind")
const g=p.find(e=>!(0,r.q)(e.actor?.login??"",n))
return g===void 0?(0,s.ok)({newest:m.timestamp}):refuse(`a ${(g.activity_type??"push").replaceAll("_"," ")} by ${g.actor?.login??"an account that is gone"} at ${g.timestamp}`)}var l=n(4414)
const c=`query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }\n    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }\n  }\n}`
const u=i.Ikc({repository:i.Ikc({file:i.Ikc({__typename:i.YjP(),oid:i.YjP().optional(),byteSize:i.Whr().optional()}).nullable(),tip:i.Ikc({history:i.Ikc({nodes:i.YOg(i.Ikc({committedDate:i.YjP()}))}).optional()}).nullable()})})
const h=`query InventoryBranch($owner: String!, $name: String!, $ref: String!) {\n  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }\n}`
const f=i.Ikc({repository:i.Ikc({ref:i.Ikc({target:i.Ikc({oid:i.YjP()}).nullable()}).nullable()})})
const d=100*1024*1024
async function findInventoryFile(e,t,{path:n,branch:i},r){if(i===null)return await findAt(e,t,n,r,"the default branch")
const o=await fetchTip(e,i.name)
if(!o.ok)return o
const a=await fetchOnlyPusher(e,i,o.value)
if(!a.ok)return a
const l=await findAt(e,t,n,o.value,`branch ${i.name}`)
return l.ok?(0,s.ok)({...l.value,changedAt:a.value.newest}):l}async function fetchTip(e,t){const n=`inventory branch ${t}`
const i=await e.query(n,h,{ref:`refs/heads/${t}`},f)
if(!i.ok)return i
const r=i.value.repository.ref?.target?.oid
return r===void 0?(0,l.hU)(n,"a branch of that name in this repository","none"):(0,s.ok)(r)}async function findAt(e,t,n,i,r){const o=`inventory file ${n}`
const a=await e.query(o,c,{path:n,tip:i,expression:`${i}:${n}`},u)
if(!a.ok)return a
const{oid:h,byteSize:f}=a.value.repository.file??{}
if(h===void 0||f===void 0)return(0,l.hU)(o,`a file of that path on ${r}`,"none")
if(f>d)return(0,l.hU)(o,"a file of at most 100 MB",`one of ${Math.ceil(f/1024/1024)} MB`)
const p=a.value.repository.tip?.history?.nodes[0]?.committedDate
if(p===void 0)return(0,l.hU)(o,"the commit that last changed it","none")
return(0,s.ok)({read:e=>t({oid:h,size:f},e),changedAt:p})}var p=n(7598)
var m=n(8248)
var g=n(6102)
var v=n(8140)
const y="GET /repos/{owner}/{repo}/git/blobs/{file_sha}"
function connectRaw({token:e,apiUrl:t,repository:n,fetch:i,signal:r}){return async(o,a)=>{const c=`GitHub REST: GET /repos/${n}/git/blobs/${o.oid}`
const u={accept:"application/vnd.github.raw+json",authorization:`Bearer ${e}`,"user-agent":"cohort-guard","x-github-api-version":g.mG}
const h=[]
const begin=()=>{const e=new Identified(a(),o)
h.push(e)
return e}
try{const e=`${t}/repos/${n}/git/blobs/${o.oid}`
const a=await i(e,{headers:u,signal:r},({status:e})=>e===200?begin():null)
const f=h.at(-1)
if(a.status!==200||f===void 0)return(0,l.J5)(c,"HTTP 200 with the content of the file",(0,v.oP)(y,a))
return f.isWhole()?(0,s.ok)(f.sink):(0,l.hU)(c,`the ${o.size} bytes of that id`,f.found())}catch(e){if(e instanceof m.e6)return(0,l.hU)(c,"an answer",e.observed)
throw e}}}class Identified{sink
#e
#t
#n=0
constructor(e,t){this.sink=e
this.#e=t
this.#t=(0,p.createHash)(t.oid.length===64?"sha256":"sha1").update(`blob ${t.size}\0`)}add(e){this.#n+=e.length
this.#t.update(e)
this.sink.add(e)}isWhole(){return this.#n===this.#e.size&&this.#t.digest("hex")===this.#e.oid}found(){return this.#n===this.#e.size?"as many bytes of other content":`${this.#n} bytes`}}var k=n(8940)
var b=n(2003)
const w=101*1024*1024
async function findRepositoryFile(e,t,n){const i=await findInventoryFile(e.github,connectToBlobs(e),t,n)
if(!i.ok)return asInventory(i)
const{read:r,changedAt:o}=i.value
return(0,s.ok)({read:async e=>asInventory(await r(e)),changedAt:o})}function connectToBlobs({environment:e,inputs:t,deadline:n}){const{apiUrl:s,repository:i}=e
const{signal:r,clock:o}=n
const a=(0,k.A)({signal:r,remaining:()=>n.remaining(),clock:o,limits:{maxBytes:w}})
return connectRaw({token:t.githubToken,apiUrl:s,repository:i,fetch:a,signal:r})}function asInventory(e){return e.ok?e:(0,s.f)({...e.error,code:"inventory.unavailable",key:e.error.key??"path"})}}),2003:((e,t,n)=>{n.d(t,{HN:()=>stepFileIsTracked,Xz:()=>isTracked,mf:()=>findStepFile,qE:()=>findFile})
var s=n(3024)
var i=n(1455)
var r=n(6760)
var o=n(5569)
var a=n(9506)
const l=["pull_request_target","merge_group","issue_comment","workflow_run","schedule"]
const c=100*1024*1024
async function findStepFile({mode:e,inventoryFile:t},n,s){if(t===null)return refuse("the path of what an earlier step of this job wrote, as input inventory-file","no such input")
if(e==="check"&&!isGuarded(n))return refuse(`a run of ${l.join(", ")}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,`a run of ${n.event}`)
const r=await findFile(t,n.workspace)
if(r===null)return refuse("a file at the path of the input inventory-file","none")
const a=await isTracked(r,n,s)
if(a!==false)return refuse("a file that a step of this job wrote",a===true?`${t}, which is in the commit of this run`:a)
const{size:u,mtime:h}=await(0,i.stat)(r)
if(u>c)return refuse("a file of at most 100 MB",`one of ${Math.ceil(u/1024/1024)} MB`)
return(0,o.ok)({read:e=>readUnchanged(r,u,e),writtenAt:h.toISOString()})}async function readUnchanged(e,t,n){const i=n()
let r=0
const a=(0,s.createReadStream)(e)
for await(const e of a){r+=e.length
i.add(e)}return r===t?(0,o.ok)(i):refuse(`the ${t} bytes that it had`,`${r}: it is still being written`)}async function stepFileIsTracked({inventoryFile:e},t,n){const s=e===null?null:await findFile(e,t.workspace)
return s!==null&&await isTracked(s,t,n)}function isGuarded({event:e,payload:t,branch:n}){return l.includes(e)||e==="workflow_dispatch"&&n===defaultBranchOf(t)}function defaultBranchOf(e){const t=member(e,"repository")
const n=member(t,"default_branch")
return typeof n==="string"?n:void 0}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}async function findFile(e,t){try{const n=await(0,i.realpath)((0,r.resolve)(t,e))
await(0,i.access)(n,i.constants.R_OK)
const s=await(0,i.stat)(n)
return s.isFile()?n:null}catch{return null}}async function isTracked(e,{commit:t,workspace:n},s){const o=(0,r.relative)(await(0,i.realpath)(n).catch(()=>n),e)
if(o.startsWith("..")||(0,r.isAbsolute)(o))return false
if(t===null)return"no commit of the run to look it up in"
const l=await(0,a.yv)(s,o.replaceAll("\\","/"),t)
if(l.ok)return true
return l.error.reason==="absent"?false:l.error.observed}function refuse(e,t){return(0,o.f)({code:"inventory.unavailable",expected:e,observed:t,key:"provider"})}}),1379:((e,t,n)=>{n.d(t,{fileInventory:()=>fileInventory,stepInventory:()=>stepInventory})
var s=n(9972)
var i=n(7598)
var r=n(5569)
var o=n(3863)
var a=n(9426)
var l=n(1827)
var c=n(6376)
var u=n(854)
var h=n(1551)
var f=n(7466)
const d=["id","name","status","cohorts","deployed"]
function csvSites(e){let t=null
let n=true
const i=new RowParser((s,i)=>{const o=s.map(f.dE)
if(!n||o.every(e=>e===null))return
const a=`line ${i}`
if(t===null){t=o.map(e=>e??"")
const s=headerProblem(t)
if(s!==null)n=e(a,(0,r.f)(s))}else n=e(a,readRow(t,o))})
const feed=t=>{const o=n?i.feed(t):null
if(o!==null&&n)n=e(o.place,(0,r.f)((0,s.Qm)("CSV, quoted as RFC 4180 says",o.message)))}
const o=new LineEnds
return{add:e=>feed(o.alike(e)),end(){feed(o.last())
feed(null)
if(n&&t===null)e("line 1",(0,r.f)(headerError("an empty file")))}}}class RowParser extends c.iX{constructor(e){super({trim:true,skip_empty_lines:true,relax_column_count:true,on_record(t,{lines:n}){e(t,n)
return null}})}feed(e){let t=null
const done=e=>void(t=e??null)
if(e===null)this._flush(done)
else this._transform(e,"utf8",done)
if(t===null)return null
if(!(t instanceof c.J$))throw t
const n=t["lines"]
return{place:typeof n==="number"?`line ${n}`:"a line",message:t.message}}}function headerProblem(e){const t=e.find((t,n)=>e.indexOf(t)!==n)
if(e.includes(""))return headerError("a column without a name")
if(t!==void 0)return headerError(`column ${(0,l.q0)(t)} twice`)
if(e.includes("id"))return null
const[n="",...s]=e
return s.length===0&&n.includes(";")?headerError(`one column ${(0,l.q0)(n)}: the cells are separated by semicolons, not by commas`):headerError(`no column id, but ${e.slice(0,8).map(l.q0).join(", ")}`)}function headerError(e){return(0,s.Qm)("a header of names separated by commas, each once, one of them id",e)}function readRow(e,t){if(t.length!==e.length)return(0,r.f)((0,s.Qm)(`as many cells in every row as the header has (${e.length})`,`a row of ${(0,h.LS)(t.length,"cell")}`))
if(t.every((t,n)=>t===e[n]))return(0,r.f)((0,s.Qm)("a header in the first line alone","the header a second time: two files in one"))
const n=new Map(e.map((e,n)=>[e,t[n]??null]))
const i=n.get("id")??null
if(i===null)return(0,r.f)((0,s.Qm)("an id in every row","an empty id"))
const o={id:i,name:n.get("name")??null,status:n.get("status")??u.u,cohorts:splitCohorts(n.get("cohorts")??""),deployed:(0,u.q)(n.get("deployed"))}
for(const e of d)n.delete(e)
return(0,r.ok)({...o,attributes:n})}function splitCohorts(e){return e.split(";").map(e=>e.trim()).filter(e=>e!=="")}const p=13
const m=10
class LineEnds{#s=false
alike(e){const t=this.#s?Buffer.concat([this.last(),e]):e
this.#s=t.at(-1)===p
const n=this.#s?t.subarray(0,-1):t
return n.includes("\r\n")?withoutCarriageReturns(n):n}last(){return Buffer.from(this.#s?[p]:[])}}function withoutCarriageReturns(e){const t=Buffer.allocUnsafe(e.length)
let n=0
for(let s=0;s<e.length;s+=1){const i=e[s]??0
if(i===p&&e[s+1]===m)continue
t[n]=i
n+=1}return t.subarray(0,n)}function wrongFile(e){return{place:"the whole file",value:(0,r.f)(e)}}function readText(e){const t=(0,l.qF)(e)
return t.ok?(0,r.ok)(t.value):(0,r.f)(notJson(t.error))}function notJson(e){return(0,s.Qm)("JSON",(0,l.fH)(e).replace(/ (?:in JSON )?at position .*$/,""))}const g=91
const v=93
const y=123
const k=125
const b=44
const w=58
const O=34
const $=92
const I=[32,9,10,13]
function skipSpace(e,t){let n=t
while(n<e.length&&I.includes(e[n]??0))n+=1
return n}function endOfItem(e,t){let n=0
for(let s=t;s<e.length;s+=1){const t=e[s]
if(t===O)s=endOfString(e,s)
else if(n===0&&(t===b||t===v))return s
else if(t===g||t===y)n+=1
else if(t===v||t===k)n-=1}return e.length}function endOfString(e,t){for(let n=e.indexOf(O,t+1);n>=0;n=e.indexOf(O,n+1)){let t=0
while(e[n-1-t]===$)t+=1
if(t%2===0)return n}return e.length}class Cutter{#i
#r=[]
#n=0
#o=0
constructor(e){this.#i=e}add(e){this.#r.push(e)
this.#n+=e.length
if(this.#n>=this.#o)this.#a(false)}end(){this.#a(true)}#a(e){const[t,...n]=this.#r
const s=t!==void 0&&n.length===0?t:Buffer.concat(this.#r)
const i=s.subarray(this.#i(s,e))
this.#r=i.length===0?[]:[i]
this.#n=i.length
this.#o=i.length*2}}function jsonItems(e){const t=new List(e,false)
return new Cutter((e,n)=>t.read(e,n))}class List{#l
#c
#u="before"
#h=0
constructor(e,t){this.#l=e
this.#c=t
if(t)this.#u="first"}get isClosed(){return this.#u==="after"}read(e,t){for(let n=0;;){const s=this.#u==="item"?n:skipSpace(e,n)
if(s===e.length&&!t&&this.#u!=="item")return this.#u==="before"?0:s
switch(this.#u){case"before":if(e[s]!==g)return t?this.#f(e):0
this.#u="first"
n=s+1
break
case"first":this.#u=e[s]===v?"behind":"item"
break
case"item":{const s=endOfItem(e,n)
if(s===e.length&&!t)return n
this.#h+=1
const i=e.toString("utf8",skipSpace(e,n),s)
const r={place:`item ${this.#h}`,value:readText(i)}
this.#u=this.#l(r)?"behind":"over"
n=s
break}case"behind":if(e[s]===b)this.#u="item"
else if(e[s]===v)this.#u="after"
else return this.#d("a list without its end",e)
n=s+1
break
case"after":if(this.#c)return n
return s===e.length?s:this.#d("more text after the end of the list",e)
case"over":return e.length}}}#f(e){const t=readText(e.toString("utf8"))
this.#l(wrongFile(t.ok?(0,s.Qm)("a list of sites",(0,l.q0)(t.value)):t.error))
return e.length}#d(e,t){this.#u="over"
this.#l(wrongFile((0,s.Qm)("JSON",e)))
return t.length}}function jsonItemsWithin(e,t,n){const s=new Value(e,t,n)
return new Cutter((e,t)=>s.read(e,t))}class Value{#p
#m
#l
#g=[]
#v=0
#y=0
#k=""
#b=false
#w=null
#O=0
#$=true
constructor(e,t,n){this.#p=e
this.#m=t
this.#l=e=>this.#$=n(e)}read(e,t){let n=0
while(this.#$&&(this.#w!==null||n<e.length))if(this.#w===null){const s=this.#I(e,n,t)
this.#g.push(Buffer.from(e.subarray(n,s)))
if(s<e.length&&this.#w===null)return s
n=s}else{n+=this.#w.read(e.subarray(n),t)
if(!this.#w.isClosed)return this.#$?n:e.length
this.#w=null
this.#g.push(Buffer.of(v))}if(t&&this.#$)this.#S()
return e.length}#I(e,t,n){for(let s=t;s<e.length;s+=1){switch(e[s]){case O:{const t=endOfString(e,s)
if(t===e.length&&!n)return s
if(this.#x())this.#k=e.toString("utf8",s,t+1)
s=t
break}case w:this.#b=this.#x()&&this.#F()
continue
case g:if(this.#b&&this.#y===this.#p.length-1){this.#w=new List(this.#l,true)
this.#O+=1
this.#b=false
return s+1}this.#v+=1
break
case y:if(this.#b&&this.#y<this.#p.length-1)this.#y+=1
this.#v+=1
break
case v:case k:this.#v-=1
if(this.#y>0&&this.#v<=this.#y)this.#y-=1
break
default:continue}this.#b=false}return e.length}#x(){return this.#v===this.#y+1}#F(){const e=(0,l.qF)(this.#k)
return e.ok&&e.value===this.#p[this.#y]}#S(){const e=(0,l.qF)(Buffer.concat(this.#g).toString("utf8"))
if(!e.ok)return void this.#l(wrongFile(notJson(e.error)))
const t=this.#m(e.value)
if(!t.ok)return void this.#l(wrongFile(t.error))
if(this.#O!==1)throw new Error("a list within a value that was not seen while it was read")}}const S=10
function ndjsonItems(e){let t=0
let n=true
let i=true
const takeLine=s=>{t+=1
if(!i||s.trim()==="")return
n=false
i=e({place:`line ${t}`,value:readText(s)})}
return new Cutter((t,i)=>{let r=0
for(let e=t.indexOf(S);e>=0;e=t.indexOf(S,r)){takeLine(t.toString("utf8",r,e))
r=e+1}if(!i)return r
takeLine(t.toString("utf8",r))
if(n)e(wrongFile((0,s.Qm)("a line for each site","an empty file")))
return t.length})}var x=n(6954)
class Utf8Pieces{#_=Buffer.alloc(0)
#j=true
#z=true
add(e){if(!this.#z)return null
const t=this.#_.length===0?bufferOf(e):Buffer.concat([this.#_,e])
const n=t.subarray(0,t.length-begunAtEnd(t))
this.#_=t.subarray(n.length)
this.#z=(0,x.isUtf8)(n)
if(!this.#z||n.length===0)return null
const s=this.#j
this.#j=false
return s?(0,f.E_)(n):n}end(){return this.#z&&this.#_.length===0}}function begunAtEnd(e){for(let t=1;t<=Math.min(3,e.length);t+=1){const n=e[e.length-t]??0
if((n&192)!==128)return lengthOf(n)>t?t:0}return 0}function lengthOf(e){if(e>=240)return 4
if(e>=224)return 3
return e>=192?2:1}function bufferOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}var F=n(1722)
var _=n(1110)
var j=n(4635)
const z=1e3
class SiteReader{#l
#B=new Utf8Pieces
#P
#A=null
constructor(e,t){this.#l=t
this.#P=readerOf(e,(e,n)=>{this.#A??=t(e,n)
return this.#A===null})}add(e){const t=this.#B.add(e)
if(t!==null&&this.#A===null)this.#P.add(t)}end(){if(!this.#B.end())return this.#l(null,(0,r.f)((0,f.T3)()))
if(this.#A===null)this.#P.end()
return this.#A}}function readerOf({format:e,mapping:t},n){if(e==="csv")return csvSites(n)
if(t!==null)return mappedSites(e,t,n)
const s=e==="json"?jsonItems:ndjsonItems
return s(({place:e,value:t})=>n(e,t.ok?(0,j.X_)(t.value):t))}function mappedSites(e,{items:t,site:n},s){const i=new MappedSites(n,s)
const r=itemsOf(e,t,e=>i.add(e))
return{add:e=>r.add(e),end(){r.end()
i.end()}}}function itemsOf(e,t,n){if(e==="ndjson")return ndjsonItems(n)
return t.length===0?jsonItems(n):jsonItemsWithin(t,e=>(0,F.M)(e,t),n)}class MappedSites{#T
#l
#R=[]
#$=true
constructor(e,t){this.#T=new _.V(e)
this.#l=t}add({place:e,value:t}){if(t.ok)this.#R.push({place:e,value:t.value})
if(!t.ok||this.#R.length===z)this.#q()
if(!t.ok&&this.#$)this.#$=this.#l(e,t)
return this.#$}end(){this.#q()
const e=this.#$?this.#T.unmapped():null
if(e!==null)this.#l(null,(0,r.f)(e))}#q(){const e=this.#R
this.#R=[]
const t=this.#$?this.#T.map(e.map(({value:e})=>e),t=>e[t]?.place??"an item"):(0,r.ok)([])
if(!t.ok)this.#$=this.#l(null,t)
else this.#$&&=t.value.every((t,n)=>this.#l(e[n]?.place??null,(0,r.ok)(t)))}}function heldBytes(e){return t=>{const n=t()
n.add(e)
return Promise.resolve((0,r.ok)(n))}}class FileReading{#t=(0,i.createHash)("sha256")
#E
#U
constructor({asked:e,key:t,progress:n=()=>{},...i},r){const l=new a.t(r)
const c=new o._(n,"read")
this.#E=l
this.#U=new SiteReader(i,(n,i)=>{const r=i.ok?l.add(i.value):i.error
if(r!==null)return(0,s.gz)(n===null?e:`${e} (${n})`,{key:t,...r}).error
c.came(0,l.size,null)
return null})}add(e){this.#t.update(e)
this.#U.add(e)}finish(e){const t=this.#U.end()
const n=`sha256:${this.#t.digest("hex").slice(0,16)}`
return t===null?(0,r.ok)(this.#E.finish({snapshot:n,asOf:e,cohortNames:null})):(0,r.f)(t)}}var B=n(9708)
var P=n(8060)
function fileInventory(e,{findFile:t,now:n,progress:i}){return{async resolve(r,o){const a=await t(e,o)
if(!a.ok)return a
const l=`inventory file ${e.path}`
const c=(0,B.mI)(a.value.changedAt)
if(!c.ok)return(0,s.gz)(l,c.error)
const u=(0,P.I)({snapshot:null,asOf:c.value},null,{maxAge:e.maxAge,now:n})
if(u!==null)return(0,s.gz)(l,u)
const{path:h,mapping:f}=e
const d={asked:l,key:"path",format:formatOf(h),mapping:f,progress:i}
const p=await a.value.read(()=>new FileReading(d,r))
return p.ok?p.value.finish(c.value):p}}}function formatOf(e){if(e.endsWith(".csv"))return"csv"
return e.endsWith(".json")?"json":"ndjson"}var A=n(304)
var T=n(7508)
const R="the file of the input inventory-file"
function stepInventory(e,{findStepFile:t,now:n,progress:i}){const{maxAge:r,format:o,mapping:a}=e
return{async resolve(l,c){const u=await t(c)
if(!u.ok)return(0,s.gz)(R,u.error)
const h=await stateOf(e,u.value)
if(!h.ok)return(0,s.gz)(R,h.error)
const{read:f,asOf:d}=h.value
const p=(0,P.I)({snapshot:null,asOf:d},null,{maxAge:r,now:n},{asOf:"as-of"})
if(p!==null)return(0,s.gz)(R,p)
const m={asked:R,key:"format",format:o,mapping:a,progress:i}
const g=await f(()=>new FileReading(m,l))
return g.ok?g.value.finish(d):(0,s.gz)(R,g.error)}}}async function stateOf({asOf:e},{read:t,writtenAt:n}){if(e===null)return(0,r.ok)({read:t,asOf:n})
const s=await t(()=>new A.e)
if(!s.ok)return s
const i=s.value.bytes()
const o=readAsOf(i,e)
return o.ok?(0,r.ok)({read:heldBytes(i),asOf:o.value}):o}function readAsOf(e,t){const n=(0,f._6)(e)
if(!n.ok)return n
const i=(0,l.qF)(n.value)
if(!i.ok)return(0,r.f)((0,s.Qm)("JSON",(0,l.fH)(i.error),"format"))
const o=(0,T.$)(i.value,t,"a file","as-of")
return o.ok?(0,B.mI)(o.value,"as-of"):o}})}

