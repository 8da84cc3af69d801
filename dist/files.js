export const id=664
export const ids=[664]
export const modules={5988:((e,t,n)=>{n.r(t)
n.d(t,{findRepositoryFile:()=>findRepositoryFile,findStepFile:()=>k.mf})
var s=n(5569)
var i=n(2417)
var r=n(4979)
const a=i.Ikc({ref:i.YjP(),after:i.cl6(i.YjP()),timestamp:i.YjP(),activity_type:i.cl6(i.YjP()),actor:i.cl6(i.Ikc({login:i.YjP()}))})
const o=50
async function fetchOnlyPusher(e,{name:t,pushedBy:n},l){const c=`activity of inventory branch ${t}`
const h=`refs/heads/${t}`
const u=await e.pages("GET /repos/{owner}/{repo}/activity",{ref:h,per_page:100},i.YOg(a),o)
if(!u.ok)return u
const f=u.value.filter(e=>e.ref===h)
const d=f.findIndex(e=>e.activity_type==="branch_creation")
const refuse=e=>(0,s.f)({code:"evidence.unavailable",asked:c,expected:`the creation of the branch and every push since, all by ${n}`,observed:e,key:"pushed-by"})
if(d<0)return refuse("no creation of the branch that GitHub remembers")
const p=f.slice(0,d+1)
const[m]=p
if(m===void 0||m.after!==l)return refuse("a list that does not have the newest push yet: GitHub is some seconds behind")
const g=p.find(e=>!(0,r.q)(e.actor?.login??"",n))
return g===void 0?(0,s.ok)({newest:m.timestamp}):refuse(`a ${(g.activity_type??"push").replaceAll("_"," ")} by ${g.actor?.login??"an account that is gone"} at ${g.timestamp}`)}var l=n(4414)
var c=n(2470)
const h="query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }\n    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }\n  }\n}"
const u=i.Ikc({repository:i.Ikc({file:i.mee(i.Ikc({__typename:i.YjP(),oid:i.lqM(i.YjP()),byteSize:i.lqM(i.Whr())})),tip:i.mee(i.Ikc({history:i.lqM(i.Ikc({nodes:i.YOg(i.Ikc({committedDate:i.YjP()}))}))}))})})
const f=104857600
async function findInventoryFile(e,t,{path:n,branch:i},r){if(i===null)return await findAt(e,t,n,r,"the default branch")
const a=await(0,c.o)(e,[i.name])
if(!a.ok)return a
const o=a.value[0]?.tip
if(o===void 0)return(0,l.hU)(`inventory branch ${i.name}`,"a branch of that name in this repository","none")
const h=await fetchOnlyPusher(e,i,o)
if(!h.ok)return h
const u=await findAt(e,t,n,o,`branch ${i.name}`)
return u.ok?(0,s.ok)({...u.value,changedAt:h.value.newest}):u}async function findAt(e,t,n,i,r){const a=`inventory file ${n}`
const o=await e.query(a,h,{path:n,tip:i,expression:`${i}:${n}`},u)
if(!o.ok)return o
const{oid:c,byteSize:d}=o.value.repository.file??{}
if(c===void 0||d===void 0)return(0,l.hU)(a,`a file of that path on ${r}`,"none")
if(d>f)return(0,l.hU)(a,"a file of at most 100 MB",`one of ${Math.ceil(d/1024/1024)} MB`)
const p=o.value.repository.tip?.history?.nodes[0]?.committedDate
if(p===void 0)return(0,l.hU)(a,"the commit that last changed it","none")
return(0,s.ok)({read:e=>t({oid:c,size:d},e),changedAt:p})}var d=n(7598)
var p=n(8248)
var m=n(4638)
var g=n(8140)
const v="GET /repos/{owner}/{repo}/git/blobs/{file_sha}"
function connectRaw({token:e,apiUrl:t,repository:n,fetch:i,signal:r}){return async(a,o)=>{const c=`GitHub REST: GET /repos/${n}/git/blobs/${a.oid}`
const h={accept:"application/vnd.github.raw+json",authorization:`Bearer ${e}`,"user-agent":"cohort-guard","x-github-api-version":m.mG}
const u=[]
const begin=()=>{const e=new Identified(o(),a)
u.push(e)
return e}
try{const e=`${t}/repos/${n}/git/blobs/${a.oid}`
const o=await i(e,{headers:h,signal:r},({status:e})=>e===200?begin():null)
const f=u.at(-1)
if(o.status!==200||f===void 0)return(0,l.J5)(c,"HTTP 200 with the content of the file",(0,g.oP)(v,o))
return f.isWhole()?(0,s.ok)(f.sink):(0,l.hU)(c,`the ${a.size} bytes of that id`,f.found())}catch(e){if(e instanceof p.e6)return(0,l.hU)(c,"an answer",e.observed)
throw e}}}class Identified{sink
#e
#t
#n=0
constructor(e,t){this.sink=e
this.#e=t
this.#t=(0,d.createHash)(t.oid.length===64?"sha256":"sha1").update(`blob ${t.size}\0`)}add(e){this.#n+=e.length
this.#t.update(e)
this.sink.add(e)}isWhole(){return this.#n===this.#e.size&&this.#t.digest("hex")===this.#e.oid}found(){return this.#n===this.#e.size?"as many bytes of other content":`${this.#n} bytes`}}var y=n(8940)
var k=n(2003)
const b=105906176
async function findRepositoryFile(e,t,n){const i=await findInventoryFile(e.github,connectToBlobs(e),t,n)
if(!i.ok)return asInventory(i)
const{read:r,changedAt:a}=i.value
return(0,s.ok)({read:async e=>asInventory(await r(e)),changedAt:a})}function connectToBlobs({environment:e,inputs:t,deadline:n}){const{apiUrl:s,repository:i}=e
const{signal:r,clock:a}=n
const o=(0,y.A)({signal:r,remaining:()=>n.remaining(),clock:a,limits:{maxBytes:b}})
return connectRaw({token:t.githubToken,apiUrl:s,repository:i,fetch:o,signal:r})}function asInventory(e){return e.ok?e:(0,s.f)({...e.error,code:"inventory.unavailable",key:e.error.key??"path"})}}),2003:((e,t,n)=>{n.d(t,{HN:()=>stepFileIsTracked,Xz:()=>isTracked,mf:()=>findStepFile,qE:()=>findFile})
var s=n(3024)
var i=n(1455)
var r=n(6760)
var a=n(5569)
var o=n(9506)
const l=["pull_request_target","merge_group","issue_comment","workflow_run","schedule"]
const c=104857600
async function findStepFile({mode:e,inventoryFile:t},n,s){if(t===null)return refuse("the path of what an earlier step of this job wrote, as input inventory-file","no such input")
if(e==="check"&&!isGuarded(n))return refuse(`a run of ${l.join(", ")}, or workflow_dispatch on the default branch: elsewhere a pull request can change the step that writes the file`,`a run of ${n.event}`)
const r=await findFile(t,n.workspace)
if(r===null)return refuse("a file at the path of the input inventory-file","none")
const o=await isTracked(r,n,s)
if(o!==false)return refuse("a file that a step of this job wrote",o===true?`${t}, which is in the commit of this run`:o)
const{size:h,mtime:u}=await(0,i.stat)(r)
if(h>c)return refuse("a file of at most 100 MB",`one of ${Math.ceil(h/1024/1024)} MB`)
return(0,a.ok)({read:e=>readUnchanged(r,h,e),writtenAt:u.toISOString()})}async function readUnchanged(e,t,n){const i=n()
let r=0
const o=(0,s.createReadStream)(e)
for await(const e of o){r+=e.length
i.add(e)}return r===t?(0,a.ok)(i):refuse(`the ${t} bytes that it had`,`${r}: it is still being written`)}async function stepFileIsTracked({inventoryFile:e},t,n){const s=e===null?null:await findFile(e,t.workspace)
return s!==null&&await isTracked(s,t,n)}function isGuarded({event:e,payload:t,branch:n}){return l.includes(e)||e==="workflow_dispatch"&&n===defaultBranchOf(t)}function defaultBranchOf(e){const t=member(e,"repository")
const n=member(t,"default_branch")
return typeof n==="string"?n:void 0}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}async function findFile(e,t){try{const n=await(0,i.realpath)((0,r.resolve)(t,e))
await(0,i.access)(n,i.constants.R_OK)
const s=await(0,i.stat)(n)
return s.isFile()?n:null}catch{return null}}async function isTracked(e,{commit:t,workspace:n},s){const a=(0,r.relative)(await(0,i.realpath)(n).catch(()=>n),e)
if(a.startsWith("..")||(0,r.isAbsolute)(a))return false
if(t===null)return"no commit of the run to look it up in"
const l=await(0,o.yv)(s,a.replaceAll("\\","/"),t)
if(l.ok)return true
return l.error.reason==="absent"?false:l.error.observed}function refuse(e,t){return(0,a.f)({code:"inventory.unavailable",expected:e,observed:t,key:"provider"})}}),2470:((e,t,n)=>{n.d(t,{E:()=>fetchAllBranches,o:()=>fetchBranchesNamed})
var s=n(5569)
var i=n(2417)
var r=n(1064)
var a=n(7506)
const o=i.mee(i.Ikc({oid:i.YjP()}))
async function fetchBranchesNamed(e,t){const n={asked:`branches ${t.join(", ")}`,operation:"Branches",by:"name",selection:()=>"target { oid }",schema:i.mee(i.Ikc({target:o})),size:100}
const r=await(0,a.r)(e,n,t.map(e=>`refs/heads/${e}`))
return r.ok?(0,s.ok)(r.value.flatMap((e,n)=>toBranch(t[n]??"",e?.target??null))):r}function toBranch(e,t){return t===null?[]:[{name:e,tip:t.oid}]}const l={asked:"branches",operation:"AllBranches",connection:{field:"refs",filter:'refPrefix: "refs/heads/"',selection:"name target { oid }",node:i.Ikc({name:i.YjP(),target:o})},most:20}
async function fetchAllBranches(e){const t=await(0,r.yw)(e,l)
return t.ok?(0,s.ok)(t.value.flatMap(({name:e,target:t})=>toBranch(e,t))):t}}),1379:((e,t,n)=>{n.d(t,{fileInventory:()=>fileInventory,stepInventory:()=>stepInventory})
var s=n(9972)
var i=n(7598)
var r=n(5569)
var a=n(3863)
var o=n(9426)
var l=n(1827)
var c=n(6376)
var h=n(854)
var u=n(1551)
var f=n(7466)
const d=["id","name","status","cohorts","deployed"]
function csvSites(e){let t=null
let n=true
const i=new RowParser((s,i)=>{const a=s.map(f.dE)
if(!n||a.every(e=>e===null))return
const o=`line ${i}`
if(t===null){t=a.map(e=>e??"")
const s=headerProblem(t)
if(s!==null)n=e(o,(0,r.f)(s))}else n=e(o,readRow(t,a))})
const feed=t=>{const a=n?i.feed(t):null
if(a!==null&&n)n=e(a.place,(0,r.f)((0,s.Qm)("CSV, quoted as RFC 4180 says",a.message)))}
const a=new LineEnds
return{add:e=>feed(a.alike(e)),end(){feed(a.last())
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
return s.length===0&&n.includes(";")?headerError(`one column ${(0,l.q0)(n)}: the cells are separated by semicolons, not by commas`):headerError(`no column id, but ${e.slice(0,8).map(l.q0).join(", ")}`)}function headerError(e){return(0,s.Qm)("a header of names separated by commas, each once, one of them id",e)}function readRow(e,t){if(t.length!==e.length)return(0,r.f)((0,s.Qm)(`as many cells in every row as the header has (${e.length})`,`a row of ${(0,u.LS)(t.length,"cell")}`))
if(t.every((t,n)=>t===e[n]))return(0,r.f)((0,s.Qm)("a header in the first line alone","the header a second time: two files in one"))
const n=new Map(e.map((e,n)=>[e,t[n]??null]))
const i=n.get("id")??null
if(i===null)return(0,r.f)((0,s.Qm)("an id in every row","an empty id"))
const a={id:i,name:n.get("name")??null,status:n.get("status")??h.u,cohorts:splitCohorts(n.get("cohorts")??""),deployed:(0,h.q)(n.get("deployed"))}
for(const e of d)n.delete(e)
return(0,r.ok)({...a,attributes:n})}function splitCohorts(e){return e.split(";").map(e=>e.trim()).filter(e=>e!=="")}const p=13
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
#a=0
constructor(e){this.#i=e}add(e){this.#r.push(e)
this.#n+=e.length
if(this.#n>=this.#a)this.#o(false)}end(){this.#o(true)}#o(e){const[t,...n]=this.#r
const s=t!==void 0&&n.length===0?t:Buffer.concat(this.#r)
const i=s.subarray(this.#i(s,e))
this.#r=i.length===0?[]:[i]
this.#n=i.length
this.#a=i.length*2}}function jsonItems(e){const t=new List(e,false)
return new Cutter((e,n)=>t.read(e,n))}class List{#l
#c
#h="before"
#u=0
constructor(e,t){this.#l=e
this.#c=t
if(t)this.#h="first"}get isClosed(){return this.#h==="after"}read(e,t){for(let n=0;;){const s=this.#h==="item"?n:skipSpace(e,n)
if(s===e.length&&!t&&this.#h!=="item")return this.#h==="before"?0:s
switch(this.#h){case"before":if(e[s]!==g)return t?this.#f(e):0
this.#h="first"
n=s+1
break
case"first":this.#h=e[s]===v?"behind":"item"
break
case"item":{const s=endOfItem(e,n)
if(s===e.length&&!t)return n
this.#u+=1
const i=e.toString("utf8",skipSpace(e,n),s)
const r={place:`item ${this.#u}`,value:readText(i)}
this.#h=this.#l(r)?"behind":"over"
n=s
break}case"behind":if(e[s]===b)this.#h="item"
else if(e[s]===v)this.#h="after"
else return this.#d("a list without its end",e)
n=s+1
break
case"after":if(this.#c)return n
return s===e.length?s:this.#d("more text after the end of the list",e)
case"over":return e.length}}}#f(e){const t=readText(e.toString("utf8"))
this.#l(wrongFile(t.ok?(0,s.Qm)("a list of sites",(0,l.q0)(t.value)):t.error))
return e.length}#d(e,t){this.#h="over"
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
class Utf8Pieces{#j=Buffer.alloc(0)
#B=true
#_=true
add(e){if(!this.#_)return null
const t=this.#j.length===0?bufferOf(e):Buffer.concat([this.#j,e])
const n=t.subarray(0,t.length-begunAtEnd(t))
this.#j=t.subarray(n.length)
this.#_=(0,x.isUtf8)(n)
if(!this.#_||n.length===0)return null
const s=this.#B
this.#B=false
return s?(0,f.E_)(n):n}end(){return this.#_&&this.#j.length===0}}function begunAtEnd(e){for(let t=1;t<=Math.min(3,e.length);t+=1){const n=e[e.length-t]??0
if((n&192)!==128)return lengthOf(n)>t?t:0}return 0}function lengthOf(e){if(e>=240)return 4
if(e>=224)return 3
return e>=192?2:1}function bufferOf({buffer:e,byteOffset:t,byteLength:n}){return Buffer.from(e,t,n)}var F=n(1722)
var j=n(1110)
var B=n(4635)
const _=1e3
class SiteReader{#l
#z=new Utf8Pieces
#A
#P=null
constructor(e,t){this.#l=t
this.#A=readerOf(e,(e,n)=>{this.#P??=t(e,n)
return this.#P===null})}add(e){const t=this.#z.add(e)
if(t!==null&&this.#P===null)this.#A.add(t)}end(){if(!this.#z.end())return this.#l(null,(0,r.f)((0,f.T3)()))
if(this.#P===null)this.#A.end()
return this.#P}}function readerOf({format:e,mapping:t},n){if(e==="csv")return csvSites(n)
if(t!==null)return mappedSites(e,t,n)
const s=e==="json"?jsonItems:ndjsonItems
return s(({place:e,value:t})=>n(e,t.ok?(0,B.X_)(t.value):t))}function mappedSites(e,{items:t,site:n},s){const i=new MappedSites(n,s)
const r=itemsOf(e,t,e=>i.add(e))
return{add:e=>r.add(e),end(){r.end()
i.end()}}}function itemsOf(e,t,n){if(e==="ndjson")return ndjsonItems(n)
return t.length===0?jsonItems(n):jsonItemsWithin(t,e=>(0,F.M)(e,t),n)}class MappedSites{#R
#l
#T=[]
#$=true
constructor(e,t){this.#R=new j.V(e)
this.#l=t}add({place:e,value:t}){if(t.ok)this.#T.push({place:e,value:t.value})
if(!t.ok||this.#T.length===_)this.#q()
if(!t.ok&&this.#$)this.#$=this.#l(e,t)
return this.#$}end(){this.#q()
const e=this.#$?this.#R.unmapped():null
if(e!==null)this.#l(null,(0,r.f)(e))}#q(){const e=this.#T
this.#T=[]
const t=this.#$?this.#R.map(e.map(({value:e})=>e),t=>e[t]?.place??"an item"):(0,r.ok)([])
if(!t.ok)this.#$=this.#l(null,t)
else this.#$&&=t.value.every((t,n)=>this.#l(e[n]?.place??null,(0,r.ok)(t)))}}function heldBytes(e){return t=>{const n=t()
n.add(e)
return Promise.resolve((0,r.ok)(n))}}class FileReading{#t=(0,i.createHash)("sha256")
#E
#M
constructor({asked:e,key:t,progress:n=()=>{},...i},r){const l=new o.t(r)
const c=new a._(n,"read")
this.#E=l
this.#M=new SiteReader(i,(n,i)=>{const r=i.ok?l.add(i.value):i.error
if(r!==null)return(0,s.gz)(n===null?e:`${e} (${n})`,{key:t,...r}).error
c.came(0,l.size,null)
return null})}add(e){this.#t.update(e)
this.#M.add(e)}finish(e){const t=this.#M.end()
const n=`sha256:${this.#t.digest("hex").slice(0,16)}`
return t===null?(0,r.ok)(this.#E.finish({snapshot:n,asOf:e,cohortNames:null})):(0,r.f)(t)}}var z=n(9708)
var A=n(8060)
function fileInventory(e,{findFile:t,now:n,progress:i}){return{async resolve(r,a){const o=await t(e,a)
if(!o.ok)return o
const l=`inventory file ${e.path}`
const c=(0,z.mI)(o.value.changedAt)
if(!c.ok)return(0,s.gz)(l,c.error)
const h=(0,A.I)({snapshot:null,asOf:c.value},null,{maxAge:e.maxAge,now:n})
if(h!==null)return(0,s.gz)(l,h)
const{path:u,mapping:f}=e
const d={asked:l,key:"path",format:formatOf(u),mapping:f,progress:i}
const p=await o.value.read(()=>new FileReading(d,r))
return p.ok?p.value.finish(c.value):p}}}function formatOf(e){if(e.endsWith(".csv"))return"csv"
return e.endsWith(".json")?"json":"ndjson"}var P=n(304)
var R=n(7508)
const T="the file of the input inventory-file"
function stepInventory(e,{findStepFile:t,now:n,progress:i}){const{maxAge:r,format:a,mapping:o}=e
return{async resolve(l,c){const h=await t(c)
if(!h.ok)return(0,s.gz)(T,h.error)
const u=await stateOf(e,h.value)
if(!u.ok)return(0,s.gz)(T,u.error)
const{read:f,asOf:d}=u.value
const p=(0,A.I)({snapshot:null,asOf:d},null,{maxAge:r,now:n},{asOf:"as-of"})
if(p!==null)return(0,s.gz)(T,p)
const m={asked:T,key:"format",format:a,mapping:o,progress:i}
const g=await f(()=>new FileReading(m,l))
return g.ok?g.value.finish(d):(0,s.gz)(T,g.error)}}}async function stateOf({asOf:e},{read:t,writtenAt:n}){if(e===null)return(0,r.ok)({read:t,asOf:n})
const s=await t(()=>new P.e)
if(!s.ok)return s
const i=s.value.bytes()
const a=readAsOf(i,e)
return a.ok?(0,r.ok)({read:heldBytes(i),asOf:a.value}):a}function readAsOf(e,t){const n=(0,f._6)(e)
if(!n.ok)return n
const i=(0,l.qF)(n.value)
if(!i.ok)return(0,r.f)((0,s.Qm)("JSON",(0,l.fH)(i.error),"format"))
const a=(0,R.$)(i.value,t,"a file","as-of")
return a.ok?(0,z.mI)(a.value,"as-of"):a}})}

