export const id=664
export const ids=[664]
export const modules={2919:((e,t,n)=>{n.d(t,{fileInventory:()=>fileInventory,stepInventory:()=>stepInventory})
var r=n(7598)
var o=n(5569)
var l=n(9972)
var s=n(9708)
var a=n(3936)
var i=n(413)
var u=n(854)
var f=n(1551)
var c=n(7466)
const d=["id","name","status","cohorts","deployed"]
function readCsv(e,t){let n=null
let r=true
const onRecord=(e,{lines:l})=>{const s=e.map(c.dE)
if(!r||s.every(e=>e===null))return null
const a=`line ${l}`
if(n===null){n=s.map(e=>e??"")
const e=headerProblem(n)
if(e!==null)r=t(a,(0,o.f)(e))}else r=t(a,readRow(n,s))
return null}
try{(0,i.qg)(withoutCarriageReturns(e),{trim:true,skip_empty_lines:true,relax_column_count:true,on_record:onRecord})}catch(e){if(!(e instanceof i.J$))throw e
if(r)t(typeof e["lines"]==="number"?`line ${e["lines"]}`:"a line",(0,o.f)((0,l.Qm)("CSV, quoted as RFC 4180 says",e.message)))
return}if(n===null)t("line 1",(0,o.f)(headerError("an empty file")))}function headerProblem(e){const t=e.find((t,n)=>e.indexOf(t)!==n)
if(e.includes(""))return headerError("a column without a name")
if(t!==void 0)return headerError(`column ${(0,a.q)(t)} twice`)
if(e.includes("id"))return null
const[n="",...r]=e
return r.length===0&&n.includes(";")?headerError(`one column ${(0,a.q)(n)}: the cells are separated by semicolons, not by commas`):headerError(`no column id, but ${e.slice(0,8).map(a.q).join(", ")}`)}function headerError(e){return(0,l.Qm)("a header of names separated by commas, each once, one of them id",e)}function readRow(e,t){if(t.length!==e.length)return(0,o.f)((0,l.Qm)(`as many cells in every row as the header has (${e.length})`,`a row of ${(0,f.LS)(t.length,"cell")}`))
if(t.every((t,n)=>t===e[n]))return(0,o.f)((0,l.Qm)("a header in the first line alone","the header a second time: two files in one"))
const n=new Map(e.map((e,n)=>[e,t[n]??null]))
const r=n.get("id")??null
if(r===null)return(0,o.f)((0,l.Qm)("an id in every row","an empty id"))
const s={id:r,name:n.get("name")??null,status:n.get("status")??u.u,cohorts:splitCohorts(n.get("cohorts")??""),deployed:(0,u.q)(n.get("deployed"))}
for(const e of d)n.delete(e)
return(0,o.ok)({...s,attributes:n})}function splitCohorts(e){return e.split(";").map(e=>e.trim()).filter(e=>e!=="")}const m=13
const p=10
function withoutCarriageReturns(e){if(!e.includes("\r\n"))return e
const t=Buffer.allocUnsafe(e.length)
let n=0
for(let r=0;r<e.length;r+=1){const o=e[r]??0
if(o===m&&e[r+1]===p)continue
t[n]=o
n+=1}return t.subarray(0,n)}var h=n(1827)
const v="the whole file"
const g="a list of sites"
function*jsonItems(e){const t=skipSpace(e,0)
if(e[t]!==y){const t=(0,h.qF)(e.toString("utf8"))
const n=t.ok?(0,l.Qm)(g,(0,a.q)(t.value)):(0,l.Qm)("JSON",(0,h.fH)(t.error))
return yield{place:v,value:(0,o.f)(n)}}let n=0
let r=t+1
if(e[skipSpace(e,r)]===k)r=skipSpace(e,r)
else for(;;){const t=endOfItem(e,r)
n+=1
yield{place:`item ${n}`,value:readText(e.toString("utf8",r,t))}
r=t
if(e[r]!==S)break
r+=1}if(e[r]!==k)return yield{place:v,value:(0,o.f)((0,l.Qm)("JSON","a list without its end"))}
if(skipSpace(e,r+1)<e.length)yield{place:v,value:(0,o.f)((0,l.Qm)("JSON","more text after the end of the list"))}}function*ndjsonItems(e){let t=0
let n=true
for(let r=0;r<=e.length;){const o=e.indexOf(x,r)
const l=o<0?e.length:o
const s=e.toString("utf8",r,l)
t+=1
if(s.trim()!==""){n=false
yield{place:`line ${t}`,value:readText(s)}}r=l+1}if(n)yield{place:v,value:(0,o.f)((0,l.Qm)("a line for each site","an empty file"))}}function readText(e){const t=(0,h.qF)(e)
return t.ok?(0,o.ok)(t.value):(0,o.f)((0,l.Qm)("JSON",(0,h.fH)(t.error).replace(/ (?:in JSON )?at position .*$/,"")))}const y=91
const k=93
const w=123
const O=125
const S=44
const I=34
const $=92
const x=10
const j=[32,9,x,13]
function skipSpace(e,t){let n=t
while(n<e.length&&j.includes(e[n]??0))n+=1
return n}function endOfItem(e,t){let n=0
for(let r=t;r<e.length;r+=1){const t=e[r]
if(t===I)r=endOfString(e,r)
else if(n===0&&(t===S||t===k))return r
else if(t===y||t===w)n+=1
else if(t===k||t===O)n-=1}return e.length}function endOfString(e,t){for(let n=e.indexOf(I,t+1);n>=0;n=e.indexOf(I,n+1)){let t=0
while(e[n-1-t]===$)t+=1
if(t%2===0)return n}return e.length}var Q=n(1722)
var b=n(1110)
var q=n(4635)
const A=1e3
function readSites(e,{format:t,mapping:n},r){const o=(0,c.Iz)(e)
if(!o.ok)return r(null,o)
if(t==="csv"){let e=null
readCsv(o.value,(t,n)=>{e=r(t,n)
return e===null})
return e}for(const{place:e,site:l}of n===null?ownSites(o.value,t):mappedSites(o.value,t,n)){const t=r(e,l)
if(t!==null)return t}return null}function*ownSites(e,t){for(const{place:n,value:r}of t==="json"?jsonItems(e):ndjsonItems(e))yield{place:n,site:r.ok?(0,q.X_)(r.value):r}}function*mappedSites(e,t,{items:n,site:r}){const l=new b.V(r)
for(const r of batchesOf(t==="ndjson"?ndjsonItems(e):itemsAt(e,n))){const e=r.find(({value:e})=>!e.ok)
if(e!==void 0&&!e.value.ok)return yield{place:e.place,site:e.value}
const t=l.map(r.map(({value:e})=>e.ok?e.value:null),e=>r[e]?.place??"an item")
if(!t.ok)return yield{place:null,site:t}
for(const[e,n]of t.value.entries())yield{place:r[e]?.place??null,site:{ok:true,value:n}}}const s=l.unmapped()
if(s!==null)yield{place:null,site:(0,o.f)(s)}}function*itemsAt(e,t){if(t.length===0)return yield*jsonItems(e)
const n=(0,h.qF)(e.toString("utf8"))
const r=n.ok?(0,Q.M)(n.value,t):(0,o.f)((0,l.Qm)("JSON",(0,h.fH)(n.error)))
if(!r.ok)return yield{place:"the whole file",value:r}
for(const[e,t]of r.value.entries())yield{place:`item ${e+1}`,value:{ok:true,value:t}}}function*batchesOf(e){let t=[]
for(const n of e){t.push(n)
if(t.length<A&&n.value.ok)continue
yield t
t=[]}if(t.length>0)yield t}var N=n(9426)
var _=n(8060)
function fileInventory(e,t){return{async resolve(n,r){const o=await t.readFile(e,r)
return o.ok?judge(e,o.value,n,t.now):o}}}function judge(e,{content:t,changedAt:n},r,a){const i=`inventory file ${e.path}`
const u=(0,s.mI)(n)
if(!u.ok)return(0,l.gz)(i,u.error)
const f={snapshot:snapshotOf(t),asOf:u.value}
const c=(0,_.I)(f,null,{maxAge:e.maxAge,now:a})
if(c!==null)return(0,l.gz)(i,c)
const d=new N.t(r)
const m=readSites(t,{format:formatOf(e.path),mapping:e.mapping},(e,t)=>{const n=t.ok?d.add(t.value):t.error
return n===null?null:(0,l.gz)(e===null?i:`${i} (${e})`,{key:"path",...n}).error})
return m===null?(0,o.ok)(d.finish({...f,cohortNames:null})):(0,o.f)(m)}function formatOf(e){if(e.endsWith(".csv"))return"csv"
return e.endsWith(".json")?"json":"ndjson"}function snapshotOf(e){return`sha256:${(0,r.createHash)("sha256").update(e).digest("hex").slice(0,16)}`}var z=n(6028)
const C="the file of the input inventory-file"
function stepInventory(e,t){return{async resolve(n,r){const o=await t.readStepFile(r)
return o.ok?step_judge(e,o.value,n,t.now):(0,l.gz)(C,o.error)}}}function step_judge(e,{content:t,writtenAt:n},r,s){const a=e.asOf===null?(0,o.ok)(n):readAsOf(t,e.asOf)
if(!a.ok)return(0,l.gz)(C,a.error)
const i={snapshot:snapshotOf(t),asOf:a.value}
const u=(0,_.I)(i,null,{maxAge:e.maxAge,now:s},{asOf:"as-of"})
if(u!==null)return(0,l.gz)(C,u)
const f=new N.t(r)
const c=readSites(t,e,(e,t)=>{const n=t.ok?f.add(t.value):t.error
return n===null?null:(0,l.gz)(e===null?C:`${C} (${e})`,{key:"format",...n}).error})
return c===null?(0,o.ok)(f.finish({...i,cohortNames:null})):(0,o.f)(c)}function readAsOf(e,t){const n=(0,c._6)(e)
if(!n.ok)return n
const r=(0,h.qF)(n.value)
if(!r.ok)return(0,o.f)((0,l.Qm)("JSON",(0,h.fH)(r.error),"format"))
try{const e=z.search(r.value,t)
return(0,s.mI)(e,"as-of")}catch(e){return(0,o.f)((0,l.Qm)(`a file that as-of (${t}) can be applied to`,e instanceof Error?e.message:"it failed","as-of"))}}})}

