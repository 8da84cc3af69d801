export const id=168
export const ids=[168]
export const modules={1168:((e,t,r)=>{r.d(t,{default:()=>Q})
var n=r(857)
var s=r(9896)
const o=new Map,a=new Map,i=Symbol("OriginError")
const c={}
class Query extends Promise{constructor(e,t,r,n,s={}){let o,a
super((e,t)=>{o=e
a=t})
this.tagged=Array.isArray(e.raw)
this.strings=e
this.args=t
this.handler=r
this.canceller=n
this.options=s
this.state=null
this.statement=null
this.resolve=e=>(this.active=false,o(e))
this.reject=e=>(this.active=false,a(e))
this.active=false
this.cancelled=null
this.executed=false
this.signature=""
this[i]=this.handler.debug?new Error:this.tagged&&cachedError(this.strings)}get origin(){return(this.handler.debug?this[i].stack:this.tagged&&a.has(this.strings)?a.get(this.strings):a.set(this.strings,this[i].stack).get(this.strings))||""}static get[Symbol.species](){return Promise}cancel(){return this.canceller&&(this.canceller(this),this.canceller=null)}simple(){this.options.simple=true
this.options.prepare=false
return this}async readable(){this.simple()
this.streaming=true
return this}async writable(){this.simple()
this.streaming=true
return this}cursor(e=1,t){this.options.simple=false
if(typeof e==="function"){t=e
e=1}this.cursorRows=e
if(typeof t==="function")return this.cursorFn=t,this
let r
return{[Symbol.asyncIterator]:()=>({next:()=>{if(this.executed&&!this.active)return{done:true}
r&&r()
const e=new Promise((e,t)=>{this.cursorFn=t=>{e({value:t,done:false})
return new Promise(e=>r=e)}
this.resolve=()=>(this.active=false,e({done:true}))
this.reject=e=>(this.active=false,t(e))})
this.execute()
return e},return(){r&&r(c)
return{done:true}}})}}describe(){this.options.simple=false
this.onlyDescribe=this.options.prepare=true
return this}stream(){throw new Error(".stream has been renamed to .forEach")}forEach(e){this.forEachFn=e
this.handle()
return this}raw(){this.isRaw=true
return this}values(){this.isRaw="values"
return this}async handle(){!this.executed&&(this.executed=true)&&await 1&&this.handler(this)}execute(){this.handle()
return this}then(){this.handle()
return super.then.apply(this,arguments)}catch(){this.handle()
return super.catch.apply(this,arguments)}finally(){this.handle()
return super.finally.apply(this,arguments)}}function cachedError(e){if(o.has(e))return o.get(e)
const t=Error.stackTraceLimit
Error.stackTraceLimit=4
o.set(e,new Error)
Error.stackTraceLimit=t
return o.get(e)}class PostgresError extends Error{constructor(e){super(e.message)
this.name=this.constructor.name
Object.assign(this,e)}}const l={connection:connection,postgres:postgres,generic:generic,notSupported:notSupported}
function connection(e,t,r){const{host:n,port:s}=r||t
const o=Object.assign(new Error("write "+e+" "+(t.path||n+":"+s)),{code:e,errno:e,address:t.path||n},t.path?{}:{port:s})
Error.captureStackTrace(o,connection)
return o}function postgres(e){const t=new PostgresError(e)
Error.captureStackTrace(t,postgres)
return t}function generic(e,t){const r=Object.assign(new Error(e+": "+t),{code:e})
Error.captureStackTrace(r,generic)
return r}function notSupported(e){const t=Object.assign(new Error(e+" (B) is not supported"),{code:"MESSAGE_NOT_SUPPORTED",name:e})
Error.captureStackTrace(t,notSupported)
return t}const u={string:{to:25,from:null,serialize:e=>""+e},number:{to:0,from:[21,23,26,700,701],serialize:e=>""+e,parse:e=>+e},json:{to:114,from:[114,3802],serialize:e=>JSON.stringify(e),parse:e=>JSON.parse(e)},boolean:{to:16,from:16,serialize:e=>e===true?"t":"f",parse:e=>e==="t"},date:{to:1184,from:[1082,1114,1184],serialize:e=>(e instanceof Date?e:new Date(e)).toISOString(),parse:e=>new Date(e)},bytea:{to:17,from:17,serialize:e=>"\\x"+Buffer.from(e).toString("hex"),parse:e=>Buffer.from(e.slice(2),"hex")}}
class NotTagged{then(){notTagged()}catch(){notTagged()}finally(){notTagged()}}class Identifier extends NotTagged{constructor(e){super()
this.value=h(e)}}class Parameter extends NotTagged{constructor(e,t,r){super()
this.value=e
this.type=t
this.array=r}}class Builder extends NotTagged{constructor(e,t){super()
this.first=e
this.rest=t}build(e,t,r,n){const s=p.map(([t,r])=>({fn:r,i:e.search(t)})).sort((e,t)=>e.i-t.i).pop()
return s.i===-1?escapeIdentifiers(this.first,n):s.fn(this.first,this.rest,t,r,n)}}function handleValue(e,t,r,n){let s=e instanceof Parameter?e.value:e
if(s===void 0){e instanceof Parameter?e.value=n.transform.undefined:s=e=n.transform.undefined
if(s===void 0)throw l.generic("UNDEFINED_VALUE","Undefined values are not allowed")}return"$"+r.push(e instanceof Parameter?(t.push(e.value),e.array?e.array[e.type||g(e.value)]||e.type||firstIsString(e.value):e.type):(t.push(e),g(e)))}const f=typeHandlers(u)
function stringify(e,t,r,n,s,o){for(let a=1;a<e.strings.length;a++){t+=stringifyValue(t,r,n,s,o)+e.strings[a]
r=e.args[a]}return t}function stringifyValue(e,t,r,n,s){return t instanceof Builder?t.build(e,r,n,s):t instanceof Query?fragment(t,r,n,s):t instanceof Identifier?t.value:t&&t[0]instanceof Query?t.reduce((e,t)=>e+" "+fragment(t,r,n,s),""):handleValue(t,r,n,s)}function fragment(e,t,r,n){e.fragment=true
return stringify(e,e.strings[0],e.args[0],t,r,n)}function valuesBuilder(e,t,r,n,s){return e.map(e=>"("+n.map(n=>stringifyValue("values",e[n],t,r,s)).join(",")+")").join(",")}function values(e,t,r,n,s){const o=Array.isArray(e[0])
const a=t.length?t.flat():Object.keys(o?e[0]:e)
return valuesBuilder(o?e:[e],r,n,a,s)}function types_select(e,t,r,n,s){typeof e==="string"&&(e=[e].concat(t))
if(Array.isArray(e))return escapeIdentifiers(e,s)
let o
const a=t.length?t.flat():Object.keys(e)
return a.map(t=>{o=e[t]
return(o instanceof Query?fragment(o,r,n,s):o instanceof Identifier?o.value:handleValue(o,r,n,s))+" as "+h(s.transform.column.to?s.transform.column.to(t):t)}).join(",")}const p=Object.entries({values:values,in:(...e)=>{const t=values(...e)
return t==="()"?"(null)":t},select:types_select,as:types_select,returning:types_select,"\\(":types_select,update(e,t,r,n,s){return(t.length?t.flat():Object.keys(e)).map(t=>h(s.transform.column.to?s.transform.column.to(t):t)+"="+stringifyValue("values",e[t],r,n,s))},insert(e,t,r,n,s){const o=t.length?t.flat():Object.keys(Array.isArray(e)?e[0]:e)
return"("+escapeIdentifiers(o,s)+")values"+valuesBuilder(Array.isArray(e)?e:[e],r,n,o,s)}}).map(([e,t])=>[new RegExp("((?:^|[\\s(])"+e+"(?:$|[\\s(]))(?![\\s\\S]*\\1)","i"),t])
function notTagged(){throw l.generic("NOT_TAGGED_CALL","Query not called as a tagged template literal")}const d=f.serializers
const m=f.parsers
function firstIsString(e){if(Array.isArray(e))return firstIsString(e[0])
return typeof e==="string"?1009:0}const mergeUserTypes=function(e){const t=typeHandlers(e||{})
return{serializers:Object.assign({},d,t.serializers),parsers:Object.assign({},m,t.parsers)}}
function typeHandlers(e){return Object.keys(e).reduce((t,r)=>{e[r].from&&[].concat(e[r].from).forEach(n=>t.parsers[n]=e[r].parse)
if(e[r].serialize){t.serializers[e[r].to]=e[r].serialize
e[r].from&&[].concat(e[r].from).forEach(n=>t.serializers[n]=e[r].serialize)}return t},{parsers:{},serializers:{}})}function escapeIdentifiers(e,{transform:{column:t}}){return e.map(e=>h(t.to?t.to(e):e)).join(",")}const h=function escape(e){return'"'+e.replace(/"/g,'""').replace(/\./g,'"."')+'"'}
const g=function inferType(e){return e instanceof Parameter?e.type:e instanceof Date?1184:e instanceof Uint8Array?17:e===true||e===false?16:typeof e==="bigint"?20:Array.isArray(e)?inferType(e[0]):0}
const y=/\\/g
const w=/"/g
function arrayEscape(e){return e.replace(y,"\\\\").replace(w,'\\"')}const b=function arraySerializer(e,t,r,n){if(Array.isArray(e)===false)return e
if(!e.length)return"{}"
const s=e[0]
const o=n===1020?";":","
if(Array.isArray(s)&&!s.type)return"{"+e.map(e=>arraySerializer(e,t,r,n)).join(o)+"}"
return"{"+e.map(e=>{if(e===void 0){e=r.transform.undefined
if(e===void 0)throw l.generic("UNDEFINED_VALUE","Undefined values are not allowed")}return e===null?"null":'"'+arrayEscape(t?t(e.type?e.value:e):""+e)+'"'}).join(o)+"}"}
const v={i:0,char:null,str:"",quoted:false,last:0}
const E=function arrayParser(e,t,r){v.i=v.last=0
return arrayParserLoop(v,e,t,r)}
function arrayParserLoop(e,t,r,n){const s=[]
const o=n===1020?";":","
for(;e.i<t.length;e.i++){e.char=t[e.i]
if(e.quoted)if(e.char==="\\")e.str+=t[++e.i]
else if(e.char==='"'){s.push(r?r(e.str):e.str)
e.str=""
e.quoted=t[e.i+1]==='"'
e.last=e.i+2}else e.str+=e.char
else if(e.char==='"')e.quoted=true
else if(e.char==="{"){e.last=++e.i
s.push(arrayParserLoop(e,t,r,n))}else if(e.char==="}"){e.quoted=false
e.last<e.i&&s.push(r?r(t.slice(e.last,e.i)):t.slice(e.last,e.i))
e.last=e.i+1
break}else if(e.char===o&&e.p!=="}"&&e.p!=='"'){s.push(r?r(t.slice(e.last,e.i)):t.slice(e.last,e.i))
e.last=e.i+1}e.p=e.char}e.last<e.i&&s.push(r?r(t.slice(e.last,e.i+1)):t.slice(e.last,e.i+1))
return s}const toCamel=e=>{let t=e[0]
for(let r=1;r<e.length;r++)t+=e[r]==="_"?e[++r].toUpperCase():e[r]
return t}
const toPascal=e=>{let t=e[0].toUpperCase()
for(let r=1;r<e.length;r++)t+=e[r]==="_"?e[++r].toUpperCase():e[r]
return t}
const toKebab=e=>e.replace(/_/g,"-")
const fromCamel=e=>e.replace(/([A-Z])/g,"_$1").toLowerCase()
const fromPascal=e=>(e.slice(0,1)+e.slice(1).replace(/([A-Z])/g,"_$1")).toLowerCase()
const fromKebab=e=>e.replace(/-/g,"_")
function createJsonTransform(e){return function jsonTransform(t,r){return typeof t==="object"&&t!==null&&(r.type===114||r.type===3802)?Array.isArray(t)?t.map(e=>jsonTransform(e,r)):Object.entries(t).reduce((t,[n,s])=>Object.assign(t,{[e(n)]:jsonTransform(s,r)}),{}):t}}toCamel.column={from:toCamel}
toCamel.value={from:createJsonTransform(toCamel)}
fromCamel.column={to:fromCamel}
const _={...toCamel}
_.column.to=fromCamel
toPascal.column={from:toPascal}
toPascal.value={from:createJsonTransform(toPascal)}
fromPascal.column={to:fromPascal}
const S={...toPascal}
S.column.to=fromPascal
toKebab.column={from:toKebab}
toKebab.value={from:createJsonTransform(toKebab)}
fromKebab.column={to:fromKebab}
const P={...toKebab}
P.column.to=fromKebab
var A=r(9278)
var O=r(4756)
var x=r(6982)
var B=r(2203)
var C=r(2987)
class Result extends Array{constructor(){super()
Object.defineProperties(this,{count:{value:null,writable:true},state:{value:null,writable:true},command:{value:null,writable:true},columns:{value:null,writable:true},statement:{value:null,writable:true}})}static get[Symbol.species](){return Array}}const T=Queue
function Queue(e=[]){let t=e.slice()
let r=0
return{get length(){return t.length-r},remove:e=>{const r=t.indexOf(e)
return r===-1?null:(t.splice(r,1),e)},push:e=>(t.push(e),e),shift:()=>{const e=t[r++]
if(r===t.length){r=0
t=[]}else t[r-1]=void 0
return e}}}const I=256
let N=Buffer.allocUnsafe(I)
const R="BCcDdEFfHPpQSX".split("").reduce((e,t)=>{const r=t.charCodeAt(0)
e[t]=()=>{N[0]=r
k.i=5
return k}
return e},{})
const k=Object.assign(bytes_reset,R,{N:String.fromCharCode(0),i:0,inc(e){k.i+=e
return k},str(e){const t=Buffer.byteLength(e)
fit(t)
k.i+=N.write(e,k.i,t,"utf8")
return k},i16(e){fit(2)
N.writeUInt16BE(e,k.i)
k.i+=2
return k},i32(e,t){if(t||t===0){N.writeUInt32BE(e,t)
return k}fit(4)
N.writeUInt32BE(e,k.i)
k.i+=4
return k},z(e){fit(e)
N.fill(0,k.i,k.i+e)
k.i+=e
return k},raw(e){N=Buffer.concat([N.subarray(0,k.i),e])
k.i=N.length
return k},end(e=1){N.writeUInt32BE(k.i-e,e)
const t=N.subarray(0,k.i)
k.i=0
N=Buffer.allocUnsafe(I)
return t}})
const U=k
function fit(e){if(N.length-k.i<e){const t=N,r=t.length
N=Buffer.allocUnsafe(r+(r>>1)+e)
t.copy(N)}}function bytes_reset(){k.i=0
return k}const j=Connection
let D=1
const M=U().S().end(),q=U().H().end(),L=U().i32(8).i32(80877103).end(8),z=Buffer.concat([U().E().str(U.N).i32(0).end(),M]),F=U().D().str("S").str(U.N).end(),noop=()=>{}
const $=new Set(["FetchPreparedStatement","RevalidateCachedQuery","transformAssignedExpr"])
const G={83:"severity_local",86:"severity",67:"code",77:"message",68:"detail",72:"hint",80:"position",112:"internal_position",113:"internal_query",87:"where",115:"schema_name",116:"table_name",99:"column_name",100:"data type_name",110:"constraint_name",70:"file",76:"line",82:"routine"}
function Connection(e,t={},{onopen:r=noop,onend:n=noop,onclose:s=noop}={}){const{sslnegotiation:o,ssl:a,max:i,user:u,host:f,port:p,database:d,parsers:m,transform:h,onnotice:g,onnotify:y,onparameter:w,max_pipeline:v,keep_alive:_,backoff:S,target_session_attrs:P}=e
const I=T(),N=D++,R={pid:null,secret:null},k=timer(end,e.idle_timeout),j=timer(end,e.max_lifetime),G=timer(connectTimedOut,e.connect_timeout)
let Q,V=null,H=null,W=new Result,K=Buffer.alloc(0),Y=e.fetch_types,J={},X={},Z=Math.random().toString(36).slice(2),ee=1,te=0,re=0,ne=0,se=0,oe=0,ae=0,ie=0,ce=null,le=null,ue=false,fe=null,pe=null,de=null,me=null,he=null,ge=null,ye=null,we=null,be=null,ve=null
const Ee={queue:t.closed,idleTimer:k,connect(e){de=e
reconnect()},terminate:terminate,execute:execute,cancel:cancel,end:end,count:0,id:N}
t.closed&&t.closed.push(Ee)
return Ee
async function createSocket(){let t
try{t=e.socket?await Promise.resolve(e.socket(e)):new A.Socket}catch(e){error(e)
return}t.on("error",error)
t.on("close",closed)
t.on("drain",drain)
return t}async function cancel({pid:e,secret:t},r,n){try{Q=U().i32(16).i32(80877102).i32(e).i32(t).end(16)
await connect()
V.once("error",n)
V.once("close",r)}catch(e){n(e)}}function execute(t){if(ue)return queryError(t,l.connection("CONNECTION_DESTROYED",e))
if(he)return queryError(t,l.generic("COPY_IN_PROGRESS","You cannot execute queries during copy"))
if(t.cancelled)return
try{t.state=R
be?I.push(t):(be=t,be.active=true)
build(t)
return write(toBuffer(t))&&!t.describeFirst&&!t.cursorFn&&I.length<v&&(!t.options.onexecute||t.options.onexecute(Ee))}catch(e){I.length===0&&write(M)
errored(e)
return true}}function toBuffer(e){if(e.parameters.length>=65534)throw l.generic("MAX_PARAMETERS_EXCEEDED","Max number of parameters (65534) exceeded")
return e.options.simple?U().Q().str(e.statement.string+U.N).end():e.describeFirst?Buffer.concat([describe(e),q]):e.prepare?e.prepared?prepared(e):Buffer.concat([describe(e),prepared(e)]):unnamed(e)}function describe(e){return Buffer.concat([Parse(e.statement.string,e.parameters,e.statement.types,e.statement.name),Describe("S",e.statement.name)])}function prepared(e){return Buffer.concat([Bind(e.parameters,e.statement.types,e.statement.name,e.cursorName),e.cursorFn?Execute("",e.cursorRows):z])}function unnamed(e){return Buffer.concat([Parse(e.statement.string,e.parameters,e.statement.types),F,prepared(e)])}function build(t){const r=[],n=[]
const s=stringify(t,t.strings[0],t.args[0],r,n,e)
!t.tagged&&t.args.forEach(t=>handleValue(t,r,n,e))
t.prepare=e.prepare&&("prepare"in t.options?t.options.prepare:true)
t.string=s
t.signature=t.prepare&&n+s
t.onlyDescribe&&delete X[t.signature]
t.parameters=t.parameters||r
t.prepared=t.prepare&&t.signature in X
t.describeFirst=t.onlyDescribe||r.length&&!t.prepared
t.statement=t.prepared?X[t.signature]:{string:s,types:n,name:t.prepare?Z+ee++:""}
typeof e.debug==="function"&&e.debug(N,s,r,n)}function write(e,t){ge=ge?Buffer.concat([ge,e]):Buffer.from(e)
if(t||ge.length>=1024)return nextWrite(t)
le===null&&(le=setImmediate(nextWrite))
return true}function nextWrite(e){const t=V.write(ge,e)
le!==null&&clearImmediate(le)
ge=le=null
return t}function connectTimedOut(){errored(l.connection("CONNECT_TIMEOUT",e,V))
V.destroy()}async function secure(){if(o!=="direct"){write(L)
const e=await new Promise(e=>V.once("data",t=>e(t[0]===83)))
if(!e&&a==="prefer")return connected()}const e={socket:V,servername:A.isIP(V.host)?void 0:V.host}
if(o==="direct")e.ALPNProtocols=["postgresql"]
if(a==="require"||a==="allow"||a==="prefer")e.rejectUnauthorized=false
else if(typeof a==="object")Object.assign(e,a)
V.removeAllListeners()
V=O.connect(e)
V.on("secureConnect",connected)
V.on("error",error)
V.on("close",closed)
V.on("drain",drain)}function drain(){!be&&r(Ee)}function data(e){if(fe){fe.push(e)
re-=e.length
if(re>0)return}K=fe?Buffer.concat(fe,oe-re):K.length===0?e:Buffer.concat([K,e],K.length+e.length)
while(K.length>4){oe=K.readUInt32BE(1)
if(oe>=K.length){re=oe-K.length
fe=[K]
break}try{handle(K.subarray(0,oe+1))}catch(e){be&&(be.cursorFn||be.describeFirst)&&write(M)
errored(e)}K=K.subarray(oe+1)
re=0
fe=null}}async function connect(){ue=false
J={}
V||(V=await createSocket())
if(!V)return
G.start()
if(e.socket)return a?secure():connected()
V.on("connect",a?secure:connected)
if(e.path)return V.connect(e.path)
V.ssl=a
V.connect(p[ne],f[ne])
V.host=f[ne]
V.port=p[ne]
ne=(ne+1)%p.length}function reconnect(){setTimeout(connect,te?Math.max(0,te+ae-C.performance.now()):0)}function connected(){try{X={}
Y=e.fetch_types
Z=Math.random().toString(36).slice(2)
ee=1
j.start()
V.on("data",data)
_&&V.setKeepAlive&&V.setKeepAlive(true,1e3*_)
const t=StartupMessage()
write(t)}catch(e){error(e)}}function error(r){if(Ee.queue===t.connecting&&e.host[se+1])return
errored(r)
while(I.length)queryError(I.shift(),r)}function errored(e){he&&(he.destroy(e),he=null)
be&&queryError(be,e)
de&&(queryError(de,e),de=null)}function queryError(t,r){if(t.reserve)return t.reject(r)
if(!r||typeof r!=="object")r=new Error(r)
"query"in r||"parameters"in r||Object.defineProperties(r,{stack:{value:r.stack+t.origin.replace(/.*\n/,"\n"),enumerable:e.debug},query:{value:t.string,enumerable:e.debug},parameters:{value:t.parameters,enumerable:e.debug},args:{value:t.args,enumerable:e.debug},types:{value:t.statement&&t.statement.types,enumerable:e.debug}})
t.reject(r)}function end(){return me||(!Ee.reserved&&n(Ee),!Ee.reserved&&!de&&!be&&I.length===0?(terminate(),new Promise(e=>V&&V.readyState!=="closed"?V.once("close",e):e())):me=new Promise(e=>ye=e))}function terminate(){ue=true
if(he||be||de||I.length)error(l.connection("CONNECTION_DESTROYED",e))
clearImmediate(le)
if(V){V.removeListener("data",data)
V.removeListener("connect",connected)
V.readyState==="open"&&V.end(U().X().end())}ye&&(ye(),me=ye=null)}async function closed(t){K=Buffer.alloc(0)
re=0
fe=null
clearImmediate(le)
V.removeListener("data",data)
V.removeListener("connect",connected)
k.cancel()
j.cancel()
G.cancel()
V.removeAllListeners()
V=null
if(de)return reconnect()
!t&&(be||I.length)&&error(l.connection("CONNECTION_CLOSED",e,V))
te=C.performance.now()
t&&e.shared.retries++
ae=(typeof S==="function"?S(e.shared.retries):S)*1e3
s(Ee,l.connection("CONNECTION_CLOSED",e,V))}function handle(e,t=e[0]){(t===68?DataRow:t===100?CopyData:t===65?NotificationResponse:t===83?ParameterStatus:t===90?ReadyForQuery:t===67?CommandComplete:t===50?BindComplete:t===49?ParseComplete:t===116?ParameterDescription:t===84?RowDescription:t===82?Authentication:t===110?NoData:t===75?BackendKeyData:t===69?ErrorResponse:t===115?PortalSuspended:t===51?CloseComplete:t===71?CopyInResponse:t===78?NoticeResponse:t===72?CopyOutResponse:t===99?CopyDone:t===73?EmptyQueryResponse:t===86?FunctionCallResponse:t===118?NegotiateProtocolVersion:t===87?CopyBothResponse:UnknownMessage)(e)}function DataRow(e){let t=7
let r
let n
let s
const o=be.isRaw?new Array(be.statement.columns.length):{}
for(let a=0;a<be.statement.columns.length;a++){n=be.statement.columns[a]
r=e.readInt32BE(t)
t+=4
s=r===-1?null:be.isRaw===true?e.subarray(t,t+=r):n.parser===void 0?e.toString("utf8",t,t+=r):n.parser.array===true?n.parser(e.toString("utf8",t+1,t+=r)):n.parser(e.toString("utf8",t,t+=r))
be.isRaw?o[a]=be.isRaw===true?s:h.value.from?h.value.from(s,n):s:o[n.name]=h.value.from?h.value.from(s,n):s}be.forEachFn?be.forEachFn(h.row.from?h.row.from(o):o,W):W[ie++]=h.row.from?h.row.from(o):o}function ParameterStatus(t){const[r,n]=t.toString("utf8",5,t.length-1).split(U.N)
J[r]=n
if(e.parameters[r]!==n){e.parameters[r]=n
w&&w(r,n)}}function ReadyForQuery(t){if(be)if(H)be.retried?errored(be.retried):be.prepared&&$.has(H.routine)?retry(be,H):errored(H)
else be.resolve(pe||W)
else if(H)errored(H)
be=pe=H=null
W=new Result
G.cancel()
if(de){if(P)if(!J.in_hot_standby||!J.default_transaction_read_only)return fetchState()
else if(tryNext(P,J))return terminate()
if(Y){de.reserve&&(de=null)
return fetchArrayTypes()}de&&!de.reserve&&execute(de)
e.shared.retries=se=0
de=null
return}while(I.length&&(be=I.shift())&&(be.active=true,be.cancelled))Connection(e).cancel(be.state,be.cancelled.resolve,be.cancelled.reject)
if(be)return
Ee.reserved?!Ee.reserved.release&&t[5]===73?me?terminate():(Ee.reserved=null,r(Ee)):Ee.reserved():me?terminate():r(Ee)}function CommandComplete(e){ie=0
for(let t=e.length-1;t>0;t--){if(e[t]===32&&e[t+1]<58&&W.count===null)W.count=+e.toString("utf8",t+1,e.length-1)
if(e[t-1]>=65){W.command=e.toString("utf8",5,t)
W.state=R
break}}ve&&(ve(),ve=null)
if(W.command==="BEGIN"&&i!==1&&!Ee.reserved)return errored(l.generic("UNSAFE_TRANSACTION","Only use sql.begin, sql.reserved or max: 1"))
if(be.options.simple)return BindComplete()
if(be.cursorFn){W.count&&be.cursorFn(W)
write(M)}}function ParseComplete(){be.parsing=false}function BindComplete(){!W.statement&&(W.statement=be.statement)
W.columns=be.statement.columns}function ParameterDescription(e){const t=e.readUInt16BE(5)
for(let r=0;r<t;++r)!be.statement.types[r]&&(be.statement.types[r]=e.readUInt32BE(7+r*4))
be.prepare&&(X[be.signature]=be.statement)
be.describeFirst&&!be.onlyDescribe&&(write(prepared(be)),be.describeFirst=false)}function RowDescription(e){if(W.command){pe=pe||[W]
pe.push(W=new Result)
W.count=null
be.statement.columns=null}const t=e.readUInt16BE(5)
let r=7
let n
be.statement.columns=Array(t)
for(let s=0;s<t;++s){n=r
while(e[r++]!==0);const t=e.readUInt32BE(r)
const o=e.readUInt16BE(r+4)
const a=e.readUInt32BE(r+6)
be.statement.columns[s]={name:h.column.from?h.column.from(e.toString("utf8",n,r-1)):e.toString("utf8",n,r-1),parser:m[a],table:t,number:o,type:a}
r+=18}W.statement=be.statement
if(be.onlyDescribe)return be.resolve(be.statement),write(M)}async function Authentication(e,t=e.readUInt32BE(5)){(t===3?AuthenticationCleartextPassword:t===5?AuthenticationMD5Password:t===10?SASL:t===11?SASLContinue:t===12?SASLFinal:t!==0?UnknownAuth:noop)(e,t)}async function AuthenticationCleartextPassword(){const e=await Pass()
write(U().p().str(e).z(1).end())}async function AuthenticationMD5Password(e){const t="md5"+await md5(Buffer.concat([Buffer.from(await md5(await Pass()+u)),e.subarray(9)]))
write(U().p().str(t).z(1).end())}async function SASL(){we=(await x.randomBytes(18)).toString("base64")
U().p().str("SCRAM-SHA-256"+U.N)
const e=U.i
write(U.inc(4).str("n,,n=*,r="+we).i32(U.i-e-4,e).end())}async function SASLContinue(e){const t=e.toString("utf8",9).split(",").reduce((e,t)=>(e[t[0]]=t.slice(2),e),{})
const r=await x.pbkdf2Sync(await Pass(),Buffer.from(t.s,"base64"),parseInt(t.i),32,"sha256")
const n=await hmac(r,"Client Key")
const s="n=*,r="+we+",r="+t.r+",s="+t.s+",i="+t.i+",c=biws,r="+t.r
ce=(await hmac(await hmac(r,"Server Key"),s)).toString("base64")
const o="c=biws,r="+t.r+",p="+xor(n,Buffer.from(await hmac(await sha256(n),s))).toString("base64")
write(U().p().str(o).end())}function SASLFinal(e){if(e.toString("utf8",9).split(U.N,1)[0].slice(2)===ce)return
errored(l.generic("SASL_SIGNATURE_MISMATCH","The server did not return the correct signature"))
V.destroy()}function Pass(){return Promise.resolve(typeof e.pass==="function"?e.pass():e.pass)}function NoData(){W.statement=be.statement
W.statement.columns=[]
if(be.onlyDescribe)return be.resolve(be.statement),write(M)}function BackendKeyData(e){R.pid=e.readUInt32BE(5)
R.secret=e.readUInt32BE(9)}async function fetchArrayTypes(){Y=false
const e=await new Query(["\n      select b.oid, b.typarray\n      from pg_catalog.pg_type a\n      left join pg_catalog.pg_type b on b.oid = a.typelem\n      where a.typcategory = 'A'\n      group by b.oid, b.typarray\n      order by b.oid\n    "],[],execute)
e.forEach(({oid:e,typarray:t})=>addArrayType(e,t))}function addArrayType(t,r){if(!!e.parsers[r]&&!!e.serializers[r])return
const n=e.parsers[t]
e.shared.typeArrayMap[t]=r
e.parsers[r]=e=>E(e,n,r)
e.parsers[r].array=true
e.serializers[r]=n=>b(n,e.serializers[t],e,r)}function tryNext(t,r){return t==="read-write"&&r.default_transaction_read_only==="on"||t==="read-only"&&r.default_transaction_read_only==="off"||t==="primary"&&r.in_hot_standby==="on"||t==="standby"&&r.in_hot_standby==="off"||t==="prefer-standby"&&r.in_hot_standby==="off"&&e.host[se]}function fetchState(){const e=new Query(["\n      show transaction_read_only;\n      select pg_catalog.pg_is_in_recovery()\n    "],[],execute,null,{simple:true})
e.resolve=([[e],[t]])=>{J.default_transaction_read_only=e.transaction_read_only
J.in_hot_standby=t.pg_is_in_recovery?"on":"off"}
e.execute()}function ErrorResponse(e){if(be){(be.cursorFn||be.describeFirst)&&write(M)
H=l.postgres(parseError(e))}else errored(l.postgres(parseError(e)))}function retry(e,t){delete X[e.signature]
e.retried=t
execute(e)}function NotificationResponse(e){if(!y)return
let t=9
while(e[t++]!==0);y(e.toString("utf8",9,t-1),e.toString("utf8",t,e.length-1))}async function PortalSuspended(){try{const e=await Promise.resolve(be.cursorFn(W))
ie=0
e===c?write(Close(be.portal)):(W=new Result,write(Execute("",be.cursorRows)))}catch(e){write(M)
be.reject(e)}}function CloseComplete(){W.count&&be.cursorFn(W)
be.resolve(W)}function CopyInResponse(){he=new B.Writable({autoDestroy:true,write(e,t,r){V.write(U().d().raw(e).end(),r)},destroy(e,t){t(e)
V.write(U().f().str(e+U.N).end())
he=null},final(e){V.write(U().c().end())
ve=e
he=null}})
be.resolve(he)}function CopyOutResponse(){he=new B.Readable({read(){V.resume()}})
be.resolve(he)}function CopyBothResponse(){he=new B.Duplex({autoDestroy:true,read(){V.resume()},write(e,t,r){V.write(U().d().raw(e).end(),r)},destroy(e,t){t(e)
V.write(U().f().str(e+U.N).end())
he=null},final(e){V.write(U().c().end())
ve=e}})
be.resolve(he)}function CopyData(e){he&&(he.push(e.subarray(5))||V.pause())}function CopyDone(){he&&he.push(null)
he=null}function NoticeResponse(e){g?g(parseError(e)):console.log(parseError(e))}function EmptyQueryResponse(){}function FunctionCallResponse(){errored(l.notSupported("FunctionCallResponse"))}function NegotiateProtocolVersion(){errored(l.notSupported("NegotiateProtocolVersion"))}function UnknownMessage(e){console.error("Postgres.js : Unknown Message:",e[0])}function UnknownAuth(e,t){console.error("Postgres.js : Unknown Auth:",t)}function Bind(t,r,n="",s=""){let o,a
U().B().str(s+U.N).str(n+U.N).i16(0).i16(t.length)
t.forEach((n,s)=>{if(n===null)return U.i32(4294967295)
a=r[s]
t[s]=n=a in e.serializers?e.serializers[a](n):""+n
o=U.i
U.inc(4).str(n).i32(U.i-o-4,o)})
U.i16(0)
return U.end()}function Parse(e,t,r,n=""){U().P().str(n+U.N).str(e+U.N).i16(t.length)
t.forEach((e,t)=>U.i32(r[t]||0))
return U.end()}function Describe(e,t=""){return U().D().str(e).str(t+U.N).end()}function Execute(e="",t=0){return Buffer.concat([U().E().str(e+U.N).i32(t).end(),q])}function Close(e=""){return Buffer.concat([U().C().str("P").str(e+U.N).end(),U().S().end()])}function StartupMessage(){return Q||U().inc(4).i16(3).z(2).str(Object.entries(Object.assign({user:u,database:d,client_encoding:"UTF8"},e.connection)).filter(([,e])=>e).map(([e,t])=>e+U.N+t).join(U.N)).z(2).end(0)}}function parseError(e){const t={}
let r=5
for(let n=5;n<e.length-1;n++)if(e[n]===0){t[G[e[r]]]=e.toString("utf8",r+1,n)
r=n+1}return t}function md5(e){return x.createHash("md5").update(e).digest("hex")}function hmac(e,t){return x.createHmac("sha256",e).update(t).digest()}function sha256(e){return x.createHash("sha256").update(e).digest()}function xor(e,t){const r=Math.max(e.length,t.length)
const n=Buffer.allocUnsafe(r)
for(let s=0;s<r;s++)n[s]=e[s]^t[s]
return n}function timer(e,t){t=typeof t==="function"?t():t
if(!t)return{cancel:noop,start:noop}
let r
return{cancel(){r&&(clearTimeout(r),r=null)},start(){r&&clearTimeout(r)
r=setTimeout(done,t*1e3,arguments)}}
function done(t){e.apply(null,t)
r=null}}const subscribe_noop=()=>{}
function Subscribe(e,t){const r=new Map,n="postgresjs_"+Math.random().toString(36).slice(2),s={}
let o,a,i=false
const c=subscribe.sql=e({...t,transform:{column:{},value:{},row:{}},max:1,fetch_types:false,idle_timeout:null,max_lifetime:null,connection:{...t.connection,replication:"database"},onclose:async function(){if(i)return
a=null
s.pid=s.secret=void 0
connected(await init(c,n,t.publications))
r.forEach(e=>e.forEach(({onsubscribe:e})=>e()))},no_subscribe:true})
const l=c.end,u=c.close
c.end=async()=>{i=true
a&&await new Promise(e=>(a.once("close",e),a.end()))
return l()}
c.close=async()=>{a&&await new Promise(e=>(a.once("close",e),a.end()))
return u()}
return subscribe
async function subscribe(e,i,l=subscribe_noop,u=subscribe_noop){e=parseEvent(e)
if(!o)o=init(c,n,t.publications)
const f={fn:i,onsubscribe:l}
const p=r.has(e)?r.get(e).add(f):r.set(e,new Set([f])).get(e)
const unsubscribe=()=>{p.delete(f)
p.size===0&&r.delete(e)}
return o.then(e=>{connected(e)
l()
a&&a.on("error",u)
return{unsubscribe:unsubscribe,state:s,sql:c}})}function connected(e){a=e.stream
s.pid=e.state.pid
s.secret=e.state.secret}async function init(e,r,n){if(!n)throw new Error("Missing publication names")
const s=await e.unsafe(`CREATE_REPLICATION_SLOT ${r} TEMPORARY LOGICAL pgoutput NOEXPORT_SNAPSHOT`)
const[o]=s
const a=await e.unsafe(`START_REPLICATION SLOT ${r} LOGICAL ${o.consistent_point} (proto_version '1', publication_names '${n}')`).writable()
const i={lsn:Buffer.concat(o.consistent_point.split("/").map(e=>Buffer.from(("00000000"+e).slice(-8),"hex")))}
a.on("data",data)
a.on("error",error)
a.on("close",e.close)
return{stream:a,state:s.state}
function error(e){console.error("Unexpected error during logical streaming - reconnecting",e)}function data(r){if(r[0]===119)parse(r.subarray(25),i,e.options.parsers,handle,t.transform)
else if(r[0]===107&&r[17]){i.lsn=r.subarray(1,9)
pong()}}function handle(e,t){const r=t.relation.schema+"."+t.relation.table
call("*",e,t)
call("*:"+r,e,t)
t.relation.keys.length&&call("*:"+r+"="+t.relation.keys.map(t=>e[t.name]),e,t)
call(t.command,e,t)
call(t.command+":"+r,e,t)
t.relation.keys.length&&call(t.command+":"+r+"="+t.relation.keys.map(t=>e[t.name]),e,t)}function pong(){const e=Buffer.alloc(34)
e[0]="r".charCodeAt(0)
e.fill(i.lsn,1)
e.writeBigInt64BE(BigInt(Date.now()-Date.UTC(2e3,0,1))*BigInt(1e3),25)
a.write(e)}}function call(e,t,n){r.has(e)&&r.get(e).forEach(({fn:r})=>r(t,n,e))}}function Time(e){return new Date(Date.UTC(2e3,0,1)+Number(e/BigInt(1e3)))}function parse(e,t,r,n,s){const char=(e,[t,r])=>(e[t.charCodeAt(0)]=r,e)
Object.entries({R:e=>{let n=1
const o=t[e.readUInt32BE(n)]={schema:e.toString("utf8",n+=4,n=e.indexOf(0,n))||"pg_catalog",table:e.toString("utf8",n+1,n=e.indexOf(0,n+1)),columns:Array(e.readUInt16BE(n+=2)),keys:[]}
n+=2
let a,i=0
while(n<e.length){a=o.columns[i++]={key:e[n++],name:s.column.from?s.column.from(e.toString("utf8",n,n=e.indexOf(0,n))):e.toString("utf8",n,n=e.indexOf(0,n)),type:e.readUInt32BE(n+=1),parser:r[e.readUInt32BE(n)],atttypmod:e.readUInt32BE(n+=4)}
a.key&&o.keys.push(a)
n+=4}},Y:()=>{},O:()=>{},B:e=>{t.date=Time(e.readBigInt64BE(9))
t.lsn=e.subarray(1,9)},I:e=>{let r=1
const o=t[e.readUInt32BE(r)]
const{row:a}=tuples(e,o.columns,r+=7,s)
n(a,{command:"insert",relation:o})},D:e=>{let r=1
const o=t[e.readUInt32BE(r)]
r+=4
const a=e[r]===75
n(a||e[r]===79?tuples(e,o.columns,r+=3,s).row:null,{command:"delete",relation:o,key:a})},U:e=>{let r=1
const o=t[e.readUInt32BE(r)]
r+=4
const a=e[r]===75
const i=a||e[r]===79?tuples(e,o.columns,r+=3,s):null
i&&(r=i.i)
const{row:c}=tuples(e,o.columns,r+3,s)
n(c,{command:"update",relation:o,key:a,old:i&&i.row})},T:()=>{},C:()=>{}}).reduce(char,{})[e[0]](e)}function tuples(e,t,r,n){let s,o,a
const i=n.raw?new Array(t.length):{}
for(let c=0;c<t.length;c++){s=e[r++]
o=t[c]
a=s===110?null:s===117?void 0:o.parser===void 0?e.toString("utf8",r+4,r+=4+e.readUInt32BE(r)):o.parser.array===true?o.parser(e.toString("utf8",r+5,r+=4+e.readUInt32BE(r))):o.parser(e.toString("utf8",r+4,r+=4+e.readUInt32BE(r)))
n.raw?i[c]=n.raw===true?a:n.value.from?n.value.from(a,o):a:i[o.name]=n.value.from?n.value.from(a,o):a}return{i:r,row:n.row.from?n.row.from(i):i}}function parseEvent(e){const t=e.match(/^(\*|insert|update|delete)?:?([^.]+?\.?[^=]+)?=?(.+)?/i)||[]
if(!t)throw new Error("Malformed subscribe pattern: "+e)
const[,r,n,s]=t
return(r||"*")+(n?":"+(n.indexOf(".")===-1?"public."+n:n):"")+(s?"="+s:"")}function largeObject(e,t,r=393216){return new Promise(async(n,s)=>{await e.begin(async e=>{let s
!t&&([{oid:t}]=await(e`select lo_creat(-1) as oid`))
const[{fd:o}]=await(e`select lo_open(${t}, ${r}) as fd`)
const a={writable:writable,readable:readable,close:()=>e`select lo_close(${o})`.then(s),tell:()=>e`select lo_tell64(${o})`,read:t=>e`select loread(${o}, ${t}) as data`,write:t=>e`select lowrite(${o}, ${t})`,truncate:t=>e`select lo_truncate64(${o}, ${t})`,seek:(t,r=0)=>e`select lo_lseek64(${o}, ${t}, ${r})`,size:()=>e`
          select
            lo_lseek64(${o}, location, 0) as position,
            seek.size
          from (
            select
              lo_lseek64($1, 0, 2) as size,
              tell.location
            from (select lo_tell64($1) as location) tell
          ) seek
        `}
n(a)
return new Promise(async e=>s=e)
async function readable({highWaterMark:e=16384,start:t=0,end:r=1/0}={}){let n=r-t
t&&await a.seek(t)
return new B.Readable({highWaterMark:e,async read(e){const t=e>n?e-n:e
n-=e
const[{data:r}]=await a.read(t)
this.push(r)
if(r.length<e)this.push(null)}})}async function writable({highWaterMark:e=16384,start:t=0}={}){t&&await a.seek(t)
return new B.Writable({highWaterMark:e,write(e,t,r){a.write(e).then(()=>r(),r)}})}}).catch(s)})}Object.assign(Postgres,{PostgresError:PostgresError,toPascal:toPascal,pascal:S,toCamel:toCamel,camel:_,toKebab:toKebab,kebab:P,fromPascal:fromPascal,fromCamel:fromCamel,fromKebab:fromKebab,BigInt:{to:20,from:[20],parse:e=>BigInt(e),serialize:e=>e.toString()}})
const Q=Postgres
function Postgres(e,t){const r=parseOptions(e,t),n=r.no_subscribe||Subscribe(Postgres,{...r})
let o=false
const a=T(),i=T(),u=T(),f=T(),p=T(),d=T(),m=T(),h=T(),y={connecting:i,reserved:u,closed:f,ended:p,open:d,busy:m,full:h}
const w=[...Array(r.max)].map(()=>j(r,y,{onopen:onopen,onend:onend,onclose:onclose}))
const b=Sql(handler)
Object.assign(b,{get parameters(){return r.parameters},largeObject:largeObject.bind(null,b),subscribe:n,CLOSE:c,END:c,PostgresError:PostgresError,options:r,reserve:reserve,listen:listen,begin:begin,close:close,end:end})
return b
function Sql(e){e.debug=r.debug
Object.entries(r.types).reduce((e,[t,r])=>{e[t]=e=>new Parameter(e,r.to)
return e},typed)
Object.assign(sql,{types:typed,typed:typed,unsafe:unsafe,notify:notify,array:array,json:json,file:file})
return sql
function typed(e,t){return new Parameter(e,t)}function sql(t,...n){const s=t&&Array.isArray(t.raw)?new Query(t,n,e,cancel):typeof t==="string"&&!n.length?new Identifier(r.transform.column.to?r.transform.column.to(t):t):new Builder(t,n)
return s}function unsafe(t,r=[],n={}){arguments.length===2&&!Array.isArray(r)&&(n=r,r=[])
const s=new Query([t],r,e,cancel,{prepare:false,...n,simple:"simple"in n?n.simple:r.length===0})
return s}function file(t,r=[],n={}){arguments.length===2&&!Array.isArray(r)&&(n=r,r=[])
const o=new Query([],r,r=>{s.readFile(t,"utf8",(t,n)=>{if(t)return r.reject(t)
r.strings=[n]
e(r)})},cancel,{...n,simple:"simple"in n?n.simple:r.length===0})
return o}}async function listen(e,t,n){const s={fn:t,onlisten:n}
const o=listen.sql||(listen.sql=Postgres({...r,max:1,idle_timeout:null,max_lifetime:null,fetch_types:false,onclose(){Object.entries(listen.channels).forEach(([e,{listeners:t}])=>{delete listen.channels[e]
Promise.all(t.map(t=>listen(e,t.fn,t.onlisten).catch(()=>{})))})},onnotify(e,t){e in listen.channels&&listen.channels[e].listeners.forEach(e=>e.fn(t))}}))
const a=listen.channels||(listen.channels={}),i=e in a
if(i){a[e].listeners.push(s)
const t=await a[e].result
s.onlisten&&s.onlisten()
return{state:t.state,unlisten:unlisten}}a[e]={result:o`listen ${o.unsafe('"'+e.replace(/"/g,'""')+'"')}`,listeners:[s]}
const c=await a[e].result
s.onlisten&&s.onlisten()
return{state:c.state,unlisten:unlisten}
async function unlisten(){if(e in a===false)return
a[e].listeners=a[e].listeners.filter(e=>e!==s)
if(a[e].listeners.length)return
delete a[e]
return o`unlisten ${o.unsafe('"'+e.replace(/"/g,'""')+'"')}`}}async function notify(e,t){return await(b`select pg_notify(${e}, ${""+t})`)}async function reserve(){const e=T()
const t=d.length?d.shift():await new Promise((e,t)=>{const r={reserve:e,reject:t}
a.push(r)
f.length&&connect(f.shift(),r)})
move(t,u)
t.reserved=()=>e.length?t.execute(e.shift()):move(t,u)
t.reserved.release=true
const r=Sql(handler)
r.release=()=>{t.reserved=null
onopen(t)}
return r
function handler(r){t.queue===h?e.push(r):t.execute(r)||move(t,h)}}async function begin(e,t){!t&&(t=e,e="")
const r=T()
let n,s=0,o=null
try{await b.unsafe("begin "+e.replace(/[^a-z ]/gi,""),[],{onexecute:onexecute}).execute()
return await Promise.race([scope(n,t),new Promise((e,t)=>n.onclose=t)])}catch(e){throw e}async function scope(e,t,n){const a=Sql(handler)
a.savepoint=savepoint
a.prepare=e=>o=e.replace(/[^a-z0-9$-_. ]/gi)
let i,c
n&&await(a`savepoint ${a(n)}`)
try{c=await new Promise((e,r)=>{const n=t(a)
Promise.resolve(Array.isArray(n)?Promise.all(n):n).then(e,r)})
if(i)throw i}catch(e){await(n?a`rollback to ${a(n)}`:a`rollback`)
throw e instanceof PostgresError&&e.code==="25P02"&&i||e}if(!n)o?await(a`prepare transaction '${a.unsafe(o)}'`):await(a`commit`)
return c
function savepoint(t,r){if(t&&Array.isArray(t.raw))return savepoint(e=>e.apply(e,arguments))
arguments.length===1&&(r=t,t=null)
return scope(e,r,"s"+s+++(t?"_"+t:""))}function handler(t){t.catch(e=>i||(i=e))
e.queue===h?r.push(t):e.execute(t)||move(e,h)}}function onexecute(e){n=e
move(e,u)
e.reserved=()=>r.length?e.execute(r.shift()):move(e,u)}}function move(e,t){e.queue.remove(e)
t.push(e)
e.queue=t
t===d?e.idleTimer.start():e.idleTimer.cancel()
return e}function json(e){return new Parameter(e,3802)}function array(e,t){if(!Array.isArray(e))return array(Array.from(arguments))
return new Parameter(e,t||(e.length?g(e)||25:0),r.shared.typeArrayMap)}function handler(e){if(o)return e.reject(l.connection("CONNECTION_ENDED",r,r))
if(d.length)return go(d.shift(),e)
if(f.length)return connect(f.shift(),e)
m.length?go(m.shift(),e):a.push(e)}function go(e,t){return e.execute(t)?move(e,m):move(e,h)}function cancel(e){return new Promise((t,n)=>{e.state?e.active?j(r).cancel(e.state,t,n):e.cancelled={resolve:t,reject:n}:(a.remove(e),e.cancelled=true,e.reject(l.generic("57014","canceling statement due to user request")),t())})}async function end({timeout:e=null}={}){if(o)return o
await 1
let t
return o=Promise.race([new Promise(r=>e!==null&&(t=setTimeout(destroy,e*1e3,r))),Promise.all(w.map(e=>e.end()).concat(listen.sql?listen.sql.end({timeout:0}):[],n.sql?n.sql.end({timeout:0}):[]))]).then(()=>clearTimeout(t))}async function close(){await Promise.all(w.map(e=>e.end()))}async function destroy(e){await Promise.all(w.map(e=>e.terminate()))
while(a.length)a.shift().reject(l.connection("CONNECTION_DESTROYED",r))
e()}function connect(e,t){move(e,i)
e.connect(t)
return e}function onend(e){move(e,p)}function onopen(e){if(a.length===0)return move(e,d)
let t=Math.ceil(a.length/(i.length+1)),r=true
while(r&&a.length&&t-- >0){const t=a.shift()
if(t.reserve)return t.reserve(e)
r=e.execute(t)}r?move(e,m):move(e,h)}function onclose(e,t){move(e,f)
e.reserved=null
e.onclose&&(e.onclose(t),e.onclose=null)
r.onclose&&r.onclose(e.id)
a.length&&connect(e,a.shift())}}function parseOptions(e,t){if(e&&e.shared)return e
const r=process.env,n=(!e||typeof e==="string"?t:e)||{},{url:s,multihost:o}=parseUrl(e),a=[...s.searchParams].reduce((e,[t,r])=>(e[t]=r,e),{}),i=n.hostname||n.host||o||s.hostname||r.PGHOST||"localhost",c=n.port||s.port||r.PGPORT||5432,l=n.user||n.username||s.username||r.PGUSERNAME||r.PGUSER||osUsername()
n.no_prepare&&(n.prepare=false)
a.sslmode&&(a.ssl=a.sslmode,delete a.sslmode)
"timeout"in n&&(console.log("The timeout option is deprecated, use idle_timeout instead"),n.idle_timeout=n.timeout)
a.sslrootcert==="system"&&(a.ssl="verify-full")
const u=["idle_timeout","connect_timeout","max_lifetime","max_pipeline","backoff","keep_alive"]
const f={max:globalThis.Cloudflare?3:10,ssl:false,sslnegotiation:null,idle_timeout:null,connect_timeout:30,max_lifetime:max_lifetime,max_pipeline:100,backoff:backoff,keep_alive:60,prepare:true,debug:false,fetch_types:true,publications:"alltables",target_session_attrs:null}
return{host:Array.isArray(i)?i:i.split(",").map(e=>e.split(":")[0]),port:Array.isArray(c)?c:i.split(",").map(e=>parseInt(e.split(":")[1]||c)),path:n.path||i.indexOf("/")>-1&&i+"/.s.PGSQL."+c,database:n.database||n.db||(s.pathname||"").slice(1)||r.PGDATABASE||l,user:l,pass:n.pass||n.password||s.password||r.PGPASSWORD||"",...Object.entries(f).reduce((e,[t,s])=>{const o=t in n?n[t]:t in a?a[t]==="disable"||a[t]==="false"?false:a[t]:r["PG"+t.toUpperCase()]||s
e[t]=typeof o==="string"&&u.includes(t)?+o:o
return e},{}),connection:{application_name:r.PGAPPNAME||"postgres.js",...n.connection,...Object.entries(a).reduce((e,[t,r])=>(t in f||(e[t]=r),e),{})},types:n.types||{},target_session_attrs:tsa(n,s,r),onnotice:n.onnotice,onnotify:n.onnotify,onclose:n.onclose,onparameter:n.onparameter,socket:n.socket,transform:parseTransform(n.transform||{undefined:void 0}),parameters:{},shared:{retries:0,typeArrayMap:{}},...mergeUserTypes(n.types)}}function tsa(e,t,r){const n=e.target_session_attrs||t.searchParams.get("target_session_attrs")||r.PGTARGETSESSIONATTRS
if(!n||["read-write","read-only","primary","standby","prefer-standby"].includes(n))return n
throw new Error("target_session_attrs "+n+" is not supported")}function backoff(e){return(.5+Math.random()/2)*Math.min(3**e/100,20)}function max_lifetime(){return 60*(30+Math.random()*30)}function parseTransform(e){return{undefined:e.undefined,column:{from:typeof e.column==="function"?e.column:e.column&&e.column.from,to:e.column&&e.column.to},value:{from:typeof e.value==="function"?e.value:e.value&&e.value.from,to:e.value&&e.value.to},row:{from:typeof e.row==="function"?e.row:e.row&&e.row.from,to:e.row&&e.row.to}}}function parseUrl(e){if(!e||typeof e!=="string")return{url:{searchParams:new Map}}
let t=e
t=t.slice(t.indexOf("://")+3).split(/[?/]/)[0]
t=decodeURIComponent(t.slice(t.indexOf("@")+1))
const r=new URL(e.replace(t,t.split(",")[0]))
return{url:{username:decodeURIComponent(r.username),password:decodeURIComponent(r.password),host:r.host,hostname:r.hostname,port:r.port,pathname:r.pathname,searchParams:r.searchParams},multihost:t.indexOf(",")>-1&&t}}function osUsername(){try{return n.userInfo().username}catch(e){return process.env.USERNAME||process.env.USER||process.env.LOGNAME}}})}

