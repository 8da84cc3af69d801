export const id=664
export const ids=[664]
export const modules={5988:((e,t,n)=>{n.r(t)
n.d(t,{findRepositoryFile:()=>findRepositoryFile,findStepFile:()=>k.mf})
var r=n(5569)
var s=n(5943)
var i=n(4979)
const o=s.Ikc({ref:s.YjP(),after:s.YjP().nullish(),timestamp:s.YjP(),activity_type:s.YjP().nullish(),actor:s.Ikc({login:s.YjP()}).nullish()})
const a=50
async function fetchOnlyPusher(e,{name:t,pushedBy:n},l){const c=`activity of inventory branch ${t}`
const u=`refs/heads/${t}`
const f=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:u,per_page:100},s.YOg(o),a)
if(!f.ok)return f
const h=f.value.filter(e=>e.ref===u)
const d=h.findIndex(e=>e.activity_type==="branch_creation")
const refuse=e=>(0,r.f)({code:"evidence.unavailable",asked:c,expected:`the creation of the branch and every push since, all by ${n}`,observed:e,key:"pushed-by"})
if(d<0)return refuse("no creation of the branch that GitHub remembers")
const p=h.slice(0,d+1)
const[m]=p
if(m===void 0||m.after!==l)return refuse("a list that does not have the newest push yet: GitHub is some seconds behind")
const v=p.find(e=>!(0,i.q)(e.actor?.login??"",n))
return v===void 0?(0,r.ok)({newest:m.timestamp}):refuse(`a ${(v.activity_type??"push").replaceAll("_"," ")} by ${v.actor?.login??"an account that is gone"} at ${v.timestamp}`)}var l=n(4414)
const c=`query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }\n    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }\n  }\n}`
const u=s.Ikc({repository:s.Ikc({file:s.Ikc({__typename:s.YjP(),oid:s.YjP().optional(),byteSize:s.Whr().optional()}).nullable(),tip:s.Ikc({history:s.Ikc({nodes:s.YOg(s.Ikc({committedDate:s.YjP()}))}).optional()}).nullable()})})
const f=`query InventoryBranch($owner: String!, $name: String!, $ref: String!) {\n  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }\n}`
const h=s.Ikc({repository:s.Ikc({ref:s.Ikc({target:s.Ikc({oid:s.YjP()}).nullable()}).nullable()})})
const d=100*1024*1024
async function findInventoryFile(e,t,{path:n,branch:s},i){if(s===null)return await findAt(e,t,n,i,"the default branch")
const o=await fetchTip(e,s.name)
if(!o.ok)return o
const a=await fetchOnlyPusher(e,s,o.value)
if(!a.ok)return a
const l=await findAt(e,t,n,o.value,`branch ${s.name}`)
return l.ok?(0,r.ok)({...l.value,changedAt:a.value.newest}):l}async function fetchTip(e,t){const n=`inventory branch ${t}`
const s=await e.query(n,f,{ref:`refs/heads/${t}`},h)
if(!s.ok)return s
const i=s.value.repository.ref?.target?.oid
return i===void 0?(0,l.hU)(n,"a branch of that name in this repository","none"):(0,r.ok)(i)}async function findAt(e,t,n,s,i){const o=`inventory file ${n}`
const a=await e.query(o,c,{path:n,tip:s,expression:`${s}:${n}`},u)
if(!a.ok)return a
const{oid:f,byteSize:h}=a.value.repository.file??{}
if(f===void 0||h===void 0)return(0,l.hU)(o,`a file of that path on ${i}`,"none")
if(h>d)return(0,l.hU)(o,"a file of at most 100 MB",`one of ${Math.ceil(h/1024/1024)} MB`)
const p=a.value.repository.tip?.history?.nodes[0]?.committedDate
if(p===void 0)return(0,l.hU)(o,"the commit that last changed it","none")
return(0,r.ok)({read:e=>t({oid:f,size:h},e),changedAt:p})}var p=n(7598)
var m=n(8248)
var v=n(6102)
var g=n(8140)
const y="GET /repos/{owner}/{repo}/git/blobs/{file_sha}"
function connectRaw({token:e,apiUrl:t,repository:n,fetch:s,signal:i}){return async(o,a)=>{const c=`GitHub REST: GET /repos/${n}/git/blobs/${o.oid}`
const u={accept:"application/vnd.github.raw+json",authorization:`Bearer ${e}`,"user-agent":"cohort-guard","x-github-api-version":v.mG}
const f=[]
const begin=()=>{const e=new Identified(a(),o)
f.push(e)
return e}
try{const e=`${t}/repos/${n}/git/blobs/${o.oid}`
const a=await s(e,{headers:u,signal:i},({status:e})=>e===200?begin():null)
const h=f.at(-1)
if(a.status!==200||h===void 0)return(0,l.J5)(c,"HTTP 200 with the content of the file",(0,g.oP)(y,a))
return h.isWhole()?(0,r.ok)(h.sink):(0,l.hU)(c,`the ${o.size} bytes of that id`,h.found())}catch(e){if(e instanceof m.e6)return(0,l.hU)(c,"an answer",e.observed)
throw e}}}class Identified{sink
#e
#t
#n=0
constructor(e,t){this.sink=e
this.#e=t
this.#t=(0,p.createHash)(t.oid.length===64?"sha256":"sha1").update(`blob ${t.size}\0`)}add(e){this.#n+=e.length
this.#t.update(e)
this.sink.add(e)}isWhole(){return this.#n===this.#e.size&&this.#t.digest("hex")===this.#e.oid}found(){return this.#n===this.#e.size?"as many bytes of other content":`${this.#n} bytes`}}var b=n(1343)
var k=n(2003)
const w=101*1024*1024
async function findRepositoryFile(e,t,n){const s=await findInventoryFile(e.github,connectToBlobs(e),t,n)
if(!s.ok)return asInventory(s)
const{read:i,changedAt:o}=s.value
return(0,r.ok)({read:async e=>asInventory(await i(e)),changedAt:o})}function connectToBlobs({environment:e,inputs:t,deadline:n}){const{apiUrl:r,repository:s}=e
const{signal:i,clock:o}=n
const a=(0,b.A)({signal:i,remaining:()=>n.remaining(),clock:o,limits:{maxBytes:w}})
return connectRaw({token:t.githubToken,apiUrl:r,repository:s,fetch:a,signal:i})}function asInventory(e){return e.ok?e:(0,r.f)({...e.error,code:"inventory.unavailable",key:e.error.key??"path"})}}),2003:((e,t,n)=>{n.d(t,{HN:()=>stepFileIsTracked,Xz:()=>isTracked,mf:()=>findStepFile,qE:()=>findFile})
var r=n(3024)
var s=n(1455)
var i=n(6760)
var o=n(5569)
var a=n(9506)
const l=["pull_request_target","merge_group","issue_comment","workflow_run","schedule"]
const c=100*1024*1024
async function findStepFile({mode:e,inventoryFile:t},n,r){if(t===null)return refuse("the path of what an earlier step of this job wrote, as input inventory-file","no such input")
if(e==="check"&&!isGuarded(n))return refuse(`a run of ${l.join(", ")}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,`a run of ${n.event}`)
const i=await findFile(t,n.workspace)
if(i===null)return refuse("a file at the path of the input inventory-file","none")
const a=await isTracked(i,n,r)
if(a!==false)return refuse("a file that a step of this job wrote",a===true?`${t}, which is in the commit of this run`:a)
const{size:u,mtime:f}=await(0,s.stat)(i)
if(u>c)return refuse("a file of at most 100 MB",`one of ${Math.ceil(u/1024/1024)} MB`)
return(0,o.ok)({read:e=>readUnchanged(i,u,e),writtenAt:f.toISOString()})}async function readUnchanged(e,t,n){const s=n()
let i=0
const a=(0,r.createReadStream)(e)
for await(const e of a){i+=e.length
s.add(e)}return i===t?(0,o.ok)(s):refuse(`the ${t} bytes that it had`,`${i}: it is still being written`)}async function stepFileIsTracked({inventoryFile:e},t,n){const r=e===null?null:await findFile(e,t.workspace)
return r!==null&&await isTracked(r,t,n)}function isGuarded({event:e,payload:t,branch:n}){return l.includes(e)||e==="workflow_dispatch"&&n===defaultBranchOf(t)}function defaultBranchOf(e){const t=member(e,"repository")
const n=member(t,"default_branch")
return typeof n==="string"?n:void 0}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}async function findFile(e,t){try{const n=await(0,s.realpath)((0,i.resolve)(t,e))
await(0,s.access)(n,s.constants.R_OK)
const r=await(0,s.stat)(n)
return r.isFile()?n:null}catch{return null}}async function isTracked(e,{commit:t,workspace:n},r){const o=(0,i.relative)(await(0,s.realpath)(n).catch(()=>n),e)
if(o.startsWith("..")||(0,i.isAbsolute)(o))return false
if(t===null)return"no commit of the run to look it up in"
const l=await(0,a.y)(r,o.replaceAll("\\","/"),t)
if(l.ok)return true
return l.error.reason==="absent"?false:l.error.observed}function refuse(e,t){return(0,o.f)({code:"inventory.unavailable",expected:e,observed:t,key:"provider"})}}),7557:((e,t,n)=>{n.d(t,{fileInventory:()=>fileInventory,stepInventory:()=>stepInventory})
var r=n(9972)
var s=n(7598)
var i=n(5569)
var o=n(3863)
var a=n(9426)
var l=n(3936)
var c=n(6376)
var u=n(854)
var f=n(1551)
var h=n(7466)
const d=["id","name","status","cohorts","deployed"]
function csvSites(e){let t=null
let n=true
const s=new RowParser((r,s)=>{const o=r.map(h.dE)
if(!n||o.every(e=>e===null))return
const a=`line ${s}`
if(t===null){t=o.map(e=>e??"")
const r=headerProblem(t)
if(r!==null)n=e(a,(0,i.f)(r))}else n=e(a,readRow(t,o))})
const feed=t=>{const o=n?s.feed(t):null
if(o!==null&&n)n=e(o.place,(0,i.f)((0,r.Qm)("CSV, quoted as RFC 4180 says",o.message)))}
const o=new LineEnds
return{add:e=>feed(o.alike(e)),end(){feed(o.last())
feed(null)
if(n&&t===null)e("line 1",(0,i.f)(headerError("an empty file")))}}}class RowParser extends c.iX{constructor(e){super({trim:true,skip_empty_lines:true,relax_column_count:true,on_record(t,{lines:n}){e(t,n)
return null}})}feed(e){let t=null
const done=e=>void(t=e??null)
if(e===null)this._flush(done)
else this._transform(e,"utf8",done)
if(t===null)return null
if(!(t instanceof c.J$))throw t
const n=t["lines"]
return{place:typeof n==="number"?`line ${n}`:"a line",message:t.message}}}function headerProblem(e){const t=e.find((t,n)=>e.indexOf(t)!==n)
if(e.includes(""))return headerError("a column without a name")
if(t!==void 0)return headerError(`column ${(0,l.q)(t)} twice`)
if(e.includes("id"))return null
const[n="",...r]=e
return r.length===0&&n.includes(";")?headerError(`one column ${(0,l.q)(n)}: the cells are separated by semicolons, not by commas`):headerError(`no column id, but ${e.slice(0,8).map(l.q).join(", ")}`)}function headerError(e){return(0,r.Qm)("a header of names separated by commas, each once, one of them id",e)}function readRow(e,t){if(t.length!==e.length)return(0,i.f)((0,r.Qm)(`as many cells in every row as the header has (${e.length})`,`a row of ${(0,f.LS)(t.length,"cell")}`))
if(t.every((t,n)=>t===e[n]))return(0,i.f)((0,r.Qm)("a header in the first line alone","the header a second time: two files in one"))
const n=new Map(e.map((e,n)=>[e,t[n]??null]))
const s=n.get("id")??null
if(s===null)return(0,i.f)((0,r.Qm)("an id in every row","an empty id"))
const o={id:s,name:n.get("name")??null,status:n.get("status")??u.u,cohorts:splitCohorts(n.get("cohorts")??""),deployed:(0,u.q)(n.get("deployed"))}
for(const e of d)n.delete(e)
return(0,i.ok)({...o,attributes:n})}function splitCohorts(e){return e.split(";").map(e=>e.trim()).filter(e=>e!=="")}const p=13
const m=10
class LineEnds{#r=false
alike(e){const t=this.#r?Buffer.concat([this.last(),e]):e
this.#r=t.at(-1)===p
const n=this.#r?t.subarray(0,-1):t
return n.includes("\r\n")?withoutCarriageReturns(n):n}last(){return Buffer.from(this.#r?[p]:[])}}function withoutCarriageReturns(e){const t=Buffer.allocUnsafe(e.length)
let n=0
for(let r=0;r<e.length;r+=1){const s=e[r]??0
if(s===p&&e[r+1]===m)continue
t[n]=s
n+=1}return t.subarray(0,n)}var v=n(1827)
class Cutter{#s
#i=[]
#n=0
#o=0
constructor(e){this.#s=e}add(e){this.#i.push(e)
this.#n+=e.length
if(this.#n>=this.#o)this.#a(false)}end(){this.#a(true)}#a(e){const[t,...n]=this.#i
const r=t!==void 0&&n.length===0?t:Buffer.concat(this.#i)
const s=r.subarray(this.#s(r,e))
this.#i=s.length===0?[]:[s]
this.#n=s.length
this.#o=s.length*2}}const g="the whole file"
const y="a list of sites"
function jsonItems(e){const t=new List(e)
return new Cutter((e,n)=>t.read(e,n))}function jsonValue(e){return new Cutter((t,n)=>{if(n)e((0,v.qF)(t.toString("utf8")))
return 0})}class List{#l
#c="before"
#u=0
constructor(e){this.#l=e}read(e,t){for(let n=0;;){const r=this.#c==="item"?n:skipSpace(e,n)
if(r===e.length&&!t&&this.#c!=="item")return this.#c==="before"?0:r
switch(this.#c){case"before":if(e[r]!==b)return t?this.#f(e):0
this.#c="first"
n=r+1
break
case"first":this.#c=e[r]===k?"behind":"item"
break
case"item":{const r=endOfItem(e,n)
if(r===e.length&&!t)return n
this.#u+=1
const s={place:`item ${this.#u}`,value:readText(e.toString("utf8",n,r))}
this.#c=this.#l(s)?"behind":"over"
n=r
break}case"behind":if(e[r]===O)this.#c="item"
else if(e[r]===k)this.#c="after"
else return this.#h("a list without its end",e)
n=r+1
break
case"after":return r===e.length?r:this.#h("more text after the end of the list",e)
case"over":return e.length}}}#f(e){const t=(0,v.qF)(e.toString("utf8"))
const n=t.ok?(0,r.Qm)(y,(0,l.q)(t.value)):(0,r.Qm)("JSON",(0,v.fH)(t.error))
this.#l({place:g,value:(0,i.f)(n)})
return e.length}#h(e,t){this.#c="over"
this.#l({place:g,value:(0,i.f)((0,r.Qm)("JSON",e))})
return t.length}}function ndjsonItems(e){let t=0
let n=true
let s=true
const takeLine=r=>{t+=1
if(!s||r.trim()==="")return
n=false
s=e({place:`line ${t}`,value:readText(r)})}
return new Cutter((t,s)=>{let o=0
for(let e=t.indexOf(_);e>=0;e=t.indexOf(_,o)){takeLine(t.toString("utf8",o,e))
o=e+1}if(!s)return o
takeLine(t.toString("utf8",o))
if(n)e({place:g,value:(0,i.f)((0,r.Qm)("a line for each site","an empty file"))})
return t.length})}function readText(e){const t=(0,v.qF)(e)
return t.ok?(0,i.ok)(t.value):(0,i.f)((0,r.Qm)("JSON",(0,v.fH)(t.error).replace(/ (?:in JSON )?at position .*$/,"")))}const b=91
const k=93
const w=123
const $=125
const O=44
const I=34
const S=92
const _=10
const x=[32,9,_,13]
function skipSpace(e,t){let n=t
while(n<e.length&&x.includes(e[n]??0))n+=1
return n}function endOfItem(e,t){let n=0
for(let r=t;r<e.length;r+=1){const t=e[r]
if(t===I)r=endOfString(e,r)
else if(n===0&&(t===O||t===k))return r
else if(t===b||t===w)n+=1
else if(t===k||t===$)n-=1}return e.length}function endOfString(e,t){for(let n=e.indexOf(I,t+1);n>=0;n=e.indexOf(I,n+1)){let t=0
while(e[n-1-t]===S)t+=1
if(t%2===0)return n}return e.length}var j=n(6954)
class Utf8Pieces{#d=Buffer.alloc(0)
#p=true
#m=true
add(e){if(!this.#m)return null
const t=this.#d.length===0?bufferOf(e):Buffer.concat([this.#d,e])
const n=t.subarray(0,t.length-begunAtEnd(t))
this.#d=t.subarray(n.length)
this.#m=(0,j.isUtf8)(n)
if(!this.#m||n.length===0)return null
const r=this.#p
this.#p=false
return r?(0,h.E_)(n):n}end(){return this.#m&&this.#d.length===0}}function begunAtEnd(e){for(let t=1;t<=Math.min(3,e.length);t+=1){const n=e[e.length-t]??0
if((n&192)!==128)return lengthOf(n)>t?t:0}return 0}function lengthOf(e){if(e>=240)return 4
if(e>=224)return 3
return e>=192?2:1}function bufferOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}var F=n(1722)
var z=n(1110)
var A=n(4635)
const B=1e3
class SiteReader{#l
#v=new Utf8Pieces
#g
#y=null
constructor(e,t){this.#l=t
this.#g=readerOf(e,(e,n)=>{this.#y??=t(e,n)
return this.#y===null})}add(e){const t=this.#v.add(e)
if(t!==null&&this.#y===null)this.#g.add(t)}end(){if(!this.#v.end())return this.#l(null,(0,i.f)((0,h.T3)()))
if(this.#y===null)this.#g.end()
return this.#y}}function readerOf({format:e,mapping:t},n){if(e==="csv")return csvSites(n)
if(t!==null)return mappedSites(e,t,n)
const r=e==="json"?jsonItems:ndjsonItems
return r(({place:e,value:t})=>n(e,t.ok?(0,A.X_)(t.value):t))}function mappedSites(e,{items:t,site:n},r){const s=new MappedSites(n,r)
const add=e=>s.add(e)
const i=e==="ndjson"?ndjsonItems(add):t.length===0?jsonItems(add):itemsAt(t,add)
return{add:e=>i.add(e),end(){i.end()
s.end()}}}function itemsAt(e,t){return jsonValue(n=>{const s=n.ok?(0,F.M)(n.value,e):(0,i.f)((0,r.Qm)("JSON",(0,v.fH)(n.error)))
if(!s.ok)t({place:"the whole file",value:s})
else s.value.every((e,n)=>t({place:`item ${n+1}`,value:(0,i.ok)(e)}))})}class MappedSites{#b
#l
#k=[]
#w=true
constructor(e,t){this.#b=new z.V(e)
this.#l=t}add({place:e,value:t}){if(t.ok)this.#k.push({place:e,value:t.value})
if(!t.ok||this.#k.length===B)this.#$()
if(!t.ok&&this.#w)this.#w=this.#l(e,t)
return this.#w}end(){this.#$()
const e=this.#w?this.#b.unmapped():null
if(e!==null)this.#l(null,(0,i.f)(e))}#$(){const e=this.#k
this.#k=[]
const t=this.#w?this.#b.map(e.map(({value:e})=>e),t=>e[t]?.place??"an item"):(0,i.ok)([])
if(!t.ok)this.#w=this.#l(null,t)
else this.#w&&=t.value.every((t,n)=>this.#l(e[n]?.place??null,(0,i.ok)(t)))}}function heldBytes(e){return t=>{const n=t()
n.add(e)
return Promise.resolve((0,i.ok)(n))}}class FileReading{#t=(0,s.createHash)("sha256")
#O
#I
constructor({asked:e,key:t,progress:n=()=>{},...s},i){const l=new a.t(i)
const c=new o._(n,"read")
this.#O=l
this.#I=new SiteReader(s,(n,s)=>{const i=s.ok?l.add(s.value):s.error
if(i!==null)return(0,r.gz)(n===null?e:`${e} (${n})`,{key:t,...i}).error
c.came(0,l.size,null)
return null})}add(e){this.#t.update(e)
this.#I.add(e)}finish(e){const t=this.#I.end()
const n=`sha256:${this.#t.digest("hex").slice(0,16)}`
return t===null?(0,i.ok)(this.#O.finish({snapshot:n,asOf:e,cohortNames:null})):(0,i.f)(t)}}var R=n(9708)
var T=n(8060)
function fileInventory(e,{findFile:t,now:n,progress:s}){return{async resolve(i,o){const a=await t(e,o)
if(!a.ok)return a
const l=`inventory file ${e.path}`
const c=(0,R.mI)(a.value.changedAt)
if(!c.ok)return(0,r.gz)(l,c.error)
const u=(0,T.I)({snapshot:null,asOf:c.value},null,{maxAge:e.maxAge,now:n})
if(u!==null)return(0,r.gz)(l,u)
const{path:f,mapping:h}=e
const d={asked:l,key:"path",format:formatOf(f),mapping:h,progress:s}
const p=await a.value.read(()=>new FileReading(d,i))
return p.ok?p.value.finish(c.value):p}}}function formatOf(e){if(e.endsWith(".csv"))return"csv"
return e.endsWith(".json")?"json":"ndjson"}var P=n(6028)
var q=n(304)
const E="the file of the input inventory-file"
function stepInventory(e,{findStepFile:t,now:n,progress:s}){const{maxAge:i,format:o,mapping:a}=e
return{async resolve(l,c){const u=await t(c)
if(!u.ok)return(0,r.gz)(E,u.error)
const f=await stateOf(e,u.value)
if(!f.ok)return(0,r.gz)(E,f.error)
const{read:h,asOf:d}=f.value
const p=(0,T.I)({snapshot:null,asOf:d},null,{maxAge:i,now:n},{asOf:"as-of"})
if(p!==null)return(0,r.gz)(E,p)
const m={asked:E,key:"format",format:o,mapping:a,progress:s}
const v=await h(()=>new FileReading(m,l))
return v.ok?v.value.finish(d):(0,r.gz)(E,v.error)}}}async function stateOf({asOf:e},{read:t,writtenAt:n}){if(e===null)return(0,i.ok)({read:t,asOf:n})
const r=await t(()=>new q.e)
if(!r.ok)return r
const s=r.value.bytes()
const o=readAsOf(s,e)
return o.ok?(0,i.ok)({read:heldBytes(s),asOf:o.value}):o}function readAsOf(e,t){const n=(0,h._6)(e)
if(!n.ok)return n
const s=(0,v.qF)(n.value)
if(!s.ok)return(0,i.f)((0,r.Qm)("JSON",(0,v.fH)(s.error),"format"))
try{const e=P.search(s.value,t)
return(0,R.mI)(e,"as-of")}catch(e){return(0,i.f)((0,r.Qm)(`a file that as-of (${t}) can be applied to`,e instanceof Error?e.message:"it failed","as-of"))}}})}

