export const id=216
export const ids=[216]
export const modules={2372:((e,t,n)=>{n.d(t,{E:()=>Octokit})
function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator)return navigator.userAgent
if(typeof process==="object"&&process.version!==void 0)return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
return"<environment undetectable>"}function register(e,t,n,r){if(typeof n!=="function")throw new Error("method for before hook must be a function")
if(!r)r={}
if(Array.isArray(t))return t.reverse().reduce((t,n)=>register.bind(null,e,n,t,r),n)()
return Promise.resolve().then(()=>{if(!e.registry[t])return n(r)
return e.registry[t].reduce((e,t)=>t.hook.bind(null,e,r),n)()})}function addHook(e,t,n,r){const o=r
if(!e.registry[n])e.registry[n]=[]
if(t==="before")r=(e,t)=>Promise.resolve().then(o.bind(null,t)).then(e.bind(null,t))
if(t==="after")r=(e,t)=>{let n
return Promise.resolve().then(e.bind(null,t)).then(e=>{n=e
return o(n,t)}).then(()=>n)}
if(t==="error")r=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>o(e,t))
e.registry[n].push({hook:r,orig:o})}function removeHook(e,t,n){if(!e.registry[t])return
const r=e.registry[t].map(e=>e.orig).indexOf(n)
if(r===-1)return
e.registry[t].splice(r,1)}const r=Function.bind
const o=r.bind(r)
function bindApi(e,t,n){const r=o(removeHook,null).apply(null,n?[t,n]:[t])
e.api={remove:r}
e.remove=r;["before","error","after","wrap"].forEach(r=>{const s=n?[t,r,n]:[t,r]
e[r]=e.api[r]=o(addHook,null).apply(null,s)})}function Singular(){const e=Symbol("Singular")
const t={registry:{}}
const n=register.bind(null,t,e)
bindApi(n,t,e)
return n}function Collection(){const e={registry:{}}
const t=register.bind(null,e)
bindApi(t,e)
return t}const s={Singular:Singular,Collection:Collection}
var i="0.0.0-development"
var a=`octokit-endpoint.js/${i} ${getUserAgent()}`
var c={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":a},mediaType:{format:""}}
function lowercaseKeys(e){if(!e)return{}
return Object.keys(e).reduce((t,n)=>{t[n.toLowerCase()]=e[n]
return t},{})}function isPlainObject(e){if(typeof e!=="object"||e===null)return false
if(Object.prototype.toString.call(e)!=="[object Object]")return false
const t=Object.getPrototypeOf(e)
if(t===null)return true
const n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof n==="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function mergeDeep(e,t){const n=Object.assign({},e)
Object.keys(t).forEach(r=>{if(isPlainObject(t[r]))if(!(r in e))Object.assign(n,{[r]:t[r]})
else n[r]=mergeDeep(e[r],t[r])
else Object.assign(n,{[r]:t[r]})})
return n}function removeUndefinedProperties(e){for(const t in e)if(e[t]===void 0)delete e[t]
return e}function merge(e,t,n){if(typeof t==="string"){let[e,r]=t.split(" ")
n=Object.assign(r?{method:e,url:r}:{url:e},n)}else n=Object.assign({},t)
n.headers=lowercaseKeys(n.headers)
removeUndefinedProperties(n)
removeUndefinedProperties(n.headers)
const r=mergeDeep(e||{},n)
if(n.url==="/graphql"){if(e&&e.mediaType.previews?.length)r.mediaType.previews=e.mediaType.previews.filter(e=>!r.mediaType.previews.includes(e)).concat(r.mediaType.previews)
r.mediaType.previews=(r.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return r}function addQueryParameters(e,t){const n=/\?/.test(e)?"&":"?"
const r=Object.keys(t)
if(r.length===0)return e
return e+n+r.map(e=>{if(e==="q")return"q="+t.q.split("+").map(encodeURIComponent).join("+")
return`${e}=${encodeURIComponent(t[e])}`}).join("&")}var u=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const t=e.match(u)
if(!t)return[]
return t.map(removeNonChars).reduce((e,t)=>e.concat(t),[])}function omit(e,t){const n={__proto__:null}
for(const r of Object.keys(e))if(t.indexOf(r)===-1)n[r]=e[r]
return n}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e))e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,n){t=e==="+"||e==="#"?encodeReserved(t):encodeUnreserved(t)
if(n)return encodeUnreserved(n)+"="+t
else return t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,n,r){var o=e[n],s=[]
if(isDefined(o)&&o!=="")if(typeof o==="string"||typeof o==="number"||typeof o==="bigint"||typeof o==="boolean"){o=o.toString()
if(r&&r!=="*")o=o.substring(0,parseInt(r,10))
s.push(encodeValue(t,o,isKeyOperator(t)?n:""))}else if(r==="*")if(Array.isArray(o))o.filter(isDefined).forEach(function(e){s.push(encodeValue(t,e,isKeyOperator(t)?n:""))})
else Object.keys(o).forEach(function(e){if(isDefined(o[e]))s.push(encodeValue(t,o[e],e))})
else{const e=[]
if(Array.isArray(o))o.filter(isDefined).forEach(function(n){e.push(encodeValue(t,n))})
else Object.keys(o).forEach(function(n){if(isDefined(o[n])){e.push(encodeUnreserved(n))
e.push(encodeValue(t,o[n].toString()))}})
if(isKeyOperator(t))s.push(encodeUnreserved(n)+"="+e.join(","))
else if(e.length!==0)s.push(e.join(","))}else if(t===";"){if(isDefined(o))s.push(encodeUnreserved(n))}else if(o===""&&(t==="&"||t==="?"))s.push(encodeUnreserved(n)+"=")
else if(o==="")s.push("")
return s}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var n=["+","#",".","/",";","?","&"]
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,r,o){if(r){let e=""
const o=[]
if(n.indexOf(r.charAt(0))!==-1){e=r.charAt(0)
r=r.substr(1)}r.split(/,/g).forEach(function(n){var r=/([^:\*]*)(?::(\d+)|(\*))?/.exec(n)
o.push(getValues(t,e,r[1],r[2]||r[3]))})
if(e&&e!=="+"){var s=","
if(e==="?")s="&"
else if(e!=="#")s=e
return(o.length!==0?e:"")+o.join(s)}else return o.join(",")}else return encodeReserved(o)})
if(e==="/")return e
else return e.replace(/\/$/,"")}function parse(e){let t=e.method.toUpperCase()
let n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let r=Object.assign({},e.headers)
let o
let s=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const i=extractUrlVariableNames(n)
n=parseUrl(n).expand(s)
if(!/^http/.test(n))n=e.baseUrl+n
const a=Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl")
const c=omit(s,a)
const u=/application\/octet-stream/i.test(r.accept)
if(!u){if(e.mediaType.format)r.accept=r.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")
if(n.endsWith("/graphql"))if(e.mediaType.previews?.length){const t=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
r.accept=t.concat(e.mediaType.previews).map(t=>{const n=e.mediaType.format?`.${e.mediaType.format}`:"+json"
return`application/vnd.github.${t}-preview${n}`}).join(",")}}if(["GET","HEAD"].includes(t))n=addQueryParameters(n,c)
else if("data"in c)o=c.data
else if(Object.keys(c).length)o=c
if(!r["content-type"]&&typeof o!=="undefined")r["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(t)&&typeof o==="undefined")o=""
return Object.assign({method:t,url:n,headers:r},typeof o!=="undefined"?{body:o}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,n){return parse(merge(e,t,n))}function withDefaults(e,t){const n=merge(e,t)
const r=endpointWithDefaults.bind(null,n)
return Object.assign(r,{DEFAULTS:n,defaults:withDefaults.bind(null,n),merge:merge.bind(null,n),parse:parse})}var l=withDefaults(null,c)
const f=32
const d=9
const p=59
const h=61
const m=34
const g=92
const y=44
const v=1
const b=2
const w=4
const z=8
const k=16
const x=65280
const $=v|x
const O=new Uint8Array(256)
O[d]|=b
O[f]|=b
O[p]|=w
O[y]|=z
for(let e=128;e<=255;e++)O[e]|=v
for(const e of"!#$%&'*+-.^_`|~")O[e.charCodeAt(0)]|=k
for(let e=48;e<=57;e++)O[e]|=k
for(let e=65;e<=90;e++)O[e]|=v|k
for(let e=97;e<=122;e++)O[e]|=k
const S=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const n=w|(t?.comma===true?z:0)
const r=e.length
let o=t?.start??0
while((O[e.charCodeAt(o)]&b)!==0)o++
let s=o
let i=0
let a=-1
let c=t?.parameters===false?z:0
while(s<r){const t=e.charCodeAt(s)
const r=O[t]
if((r&n)!==0){c|=r&z
break}if((r&b)!==0){if(a===-1)a=s}else a=-1
i|=t&x|r
s++}const u=a===-1?s:a
const l=e.slice(o,u)
const f=(i&$)===0?l:l.toLowerCase()
if(s===r||c!==0)return{type:f,index:s,parameters:new S}
return parseParameters(e,f,s,r,n)}function parseParameters(e,t,n,r,o){const s=new S
e:while(n<r){n++
while((O[e.charCodeAt(n)]&b)!==0)n++
const t=n
let i=0
let a=-1
while(n<r){const c=e.charCodeAt(n)
const u=O[c]
if((u&o)!==0){if((u&z)!==0)break e
continue e}if(c===h){const c=a===-1?n:a
const u=e.slice(t,c)
const l=(i&$)===0?u:u.toLowerCase()
n++
while((O[e.charCodeAt(n)]&b)!==0)n++
if(n<r&&e.charCodeAt(n)===m){const t=++n
let i=false
while(n<r){const a=e.charCodeAt(n)
if(a===m){if(s[l]===void 0)s[l]=i?unescapeQuotedPairs(e,t,n):e.slice(t,n)
n++
let a=0
while(n<r){const t=e.charCodeAt(n)
const r=O[t]
if((r&o)!==0){a=r&z
break}n++}if(a!==0)break e
continue e}if(a===g&&n+1<r){i=true
n+=2
continue}n++}continue e}const f=n
let d=0
let p=-1
while(n<r){const t=e.charCodeAt(n)
const r=O[t]
if((r&o)!==0){d=r&z
break}if((r&b)!==0){if(p===-1)p=n}else p=-1
n++}if(s[l]===void 0){const t=p===-1?n:p
s[l]=e.slice(f,t)}if(d!==0)break e
continue e}if((u&b)!==0){if(a===-1)a=n}else a=-1
i|=c&x|u
n++}}return{type:t,index:n,parameters:s}}function unescapeQuotedPairs(e,t,n){let r=""
for(let o=t;o<n;o++)if(e.charCodeAt(o)===g){r+=e.slice(t,o)
t=++o}return r+e.slice(t,n)}const I=/^-?\d+$/
const A=/^-?\d+n+$/
const j=JSON.stringify
const T=JSON.parse
const P=/^-?\d+n$/
const E=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const N=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=e=>e===void 0||typeof e==="function"||typeof e==="symbol"
const isRawJSON=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON"
const stringifyIteratively=(e,t,n)=>{let r=""
if(typeof n==="number")r=" ".repeat(Math.min(10,Math.max(0,Math.floor(n))))
else if(typeof n==="string")r=n.slice(0,10)
const o=typeof t==="function"
const s=Array.isArray(t)?new Set(t.map(String)):null
const prepareVal=(e,n,r)=>{const s=r!==null&&typeof r==="object"
const i=s&&typeof r.toJSON==="function"
if(i)r=r.toJSON(n)
const a=typeof r==="string"&&A.test(r)
if(a)return r+"n"
const c=typeof r==="bigint"
if(c){const e="rawJSON"in JSON
if(e)return JSON.rawJSON(r.toString())
return r.toString()+"n"}if(o)r=t.call(e,n,r)
const u=r!==null&&typeof r==="object"
if(u){const e=r instanceof Number||r instanceof String||r instanceof Boolean
if(e)r=r.valueOf()}return r}
const i=prepareVal({"":e},"",e)
if(isUnstringifiable(i))return
const a=i===null||typeof i!=="object"
const c=isRawJSON(i)
if(a||c)return j(i)
const u=[]
let l=0
const f=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true}]
const d=new WeakSet([i])
while(f.length>0){const e=f[f.length-1]
if(e.index===0){u.push(e.isArray?"[":"{")
l++}let t=false
if(e.isArray)if(e.index<e.val.length){if(!e.first)u.push(",")
if(r)u.push("\n"+r.repeat(l))
const t=e.val[e.index]
const n=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(n)){u.push("null")
e.first=false
e.index++}else{const t=n!==null&&typeof n==="object"
const r=isRawJSON(n)
if(t&&!r){if(d.has(n))throw new TypeError("Converting circular structure to JSON")
d.add(n)
f.push({parent:e.val,key:String(e.index),val:n,isArray:Array.isArray(n),keys:Array.isArray(n)?null:Object.keys(n),index:0,first:true})
e.first=false
e.index++}else{u.push(j(n))
e.first=false
e.index++}}}else t=true
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
const n=s&&!s.has(t)
if(n)continue
const o=e.val[t]
const i=prepareVal(e.val,t,o)
if(isUnstringifiable(i))continue
if(!e.first)u.push(",")
if(r)u.push("\n"+r.repeat(l)+j(t)+": ")
else u.push(j(t)+":")
const a=i!==null&&typeof i==="object"
const c=isRawJSON(i)
if(a&&!c){if(d.has(i))throw new TypeError("Converting circular structure to JSON")
d.add(i)
f.push({parent:e.val,key:t,val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true})
e.first=false
break}else{u.push(j(i))
e.first=false}}const n=e.index>=e.keys.length&&f[f.length-1]===e
if(n)t=true}if(t){l--
if(!e.first&&r)u.push("\n"+r.repeat(l))
u.push(e.isArray?"]":"}")
d.delete(e.val)
f.pop()}}return u.join("")}
const JSONStringify=(e,t,n)=>{try{const r="rawJSON"in JSON
if(r)return j(e,(e,n)=>{if(typeof n==="bigint")return JSON.rawJSON(n.toString())
const r=typeof t==="function"
if(r)return t(e,n)
const o=Array.isArray(t)&&t.includes(e)
if(o)return n
return n},n)
if(!e)return j(e,t,n)
const o=j(e,(e,n)=>{const r=typeof n==="string"&&A.test(n)
if(r)return n.toString()+"n"
if(typeof n==="bigint")return n.toString()+"n"
const o=typeof t==="function"
if(o)return t(e,n)
const s=Array.isArray(t)&&t.includes(e)
if(s)return n
return n},n)
const s=o.replace(E,"$1$2$3")
const i=s.replace(N,"$1$2$3")
return i}catch(r){if(r instanceof RangeError){const r=stringifyIteratively(e,t,n)
if(r===void 0)return
const o="rawJSON"in JSON
if(o)return r
const s=r.replace(E,"$1$2$3")
return s.replace(N,"$1$2$3")}throw r}}
const R=new Map
const isContextSourceSupported=()=>{const e=JSON.parse.toString()
if(R.has(e))return R.get(e)
try{const t=JSON.parse("1",(e,t,n)=>!!n?.source&&n.source==="1")
R.set(e,t)
return t}catch{R.set(e,false)
return false}}
const convertMarkedBigIntsReviver=(e,t,n,r)=>{const o=typeof t==="string"&&P.test(t)
if(o)return BigInt(t.slice(0,-1))
const s=typeof t==="string"&&A.test(t)
if(s)return t.slice(0,-1)
const i=typeof r==="function"
if(!i)return t
return r(e,t,n)}
const JSONParseV2=(e,t)=>JSON.parse(e,(e,n,r)=>{const o=typeof n==="number"
const s=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER
const i=o&&s
const a=r&&I.test(r.source)
const c=i&&a
if(c)return BigInt(r.source)
const u=typeof t==="function"
if(!u)return n
return t(e,n,r)})
const Z=Number.MAX_SAFE_INTEGER.toString()
const D=Z.length
const F=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const U=/^"-?\d+n+"$/
const applyReviverIteratively=(e,t)=>{const n={"":e}
const r=[{parent:n,key:"",visited:false}]
while(r.length>0){const e=r[r.length-1]
if(!e.visited){e.visited=true
const t=e.parent[e.key]
const n=t!==null&&typeof t==="object"
if(n){const e=Object.keys(t)
for(let n=e.length-1;n>=0;n--)r.push({parent:t,key:e[n],visited:false})}}else{const{parent:n,key:o}=e
let s=n[o]
if(typeof s==="string"){const e=P.test(s)
if(e)s=BigInt(s.slice(0,-1))
else{const e=A.test(s)
if(e)s=s.slice(0,-1)}}const i=typeof t==="function"
if(i)s=t.call(n,o,s)
const a=s===void 0
if(a)delete n[o]
else n[o]=s
r.pop()}}return n[""]}
const serializeBigInts=e=>e.replace(F,(e,t,n,r)=>{const o=e[0]==='"'
const s=o&&U.test(e)
if(s)return e.substring(0,e.length-1)+'n"'
const i=n||r
const a=t&&(t.length<D||t.length===D&&t<=Z)
const c=o||i||a
if(c)return e
return'"'+e+'n"'})
const JSONParse=(e,t)=>{if(!e)return T(e,t)
try{if(isContextSourceSupported())return JSONParseV2(e,t)
const n=serializeBigInts(e)
return T(n,(e,n,r)=>convertMarkedBigIntsReviver(e,n,r,t))}catch(n){if(n instanceof RangeError){const n=serializeBigInts(e)
const r=T(n)
return applyReviverIteratively(r,t)}throw n}}
class RequestError extends Error{name
status
request
response
constructor(e,t,n){super(e,{cause:n.cause})
this.name="HttpError"
this.status=Number.parseInt(t)
if(Number.isNaN(this.status))this.status=0
if("response"in n)this.response=n.response
const r=Object.assign({},n.request)
if(n.request.headers.authorization)r.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})
r.url=r.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=r}}var M="10.0.16"
var J={headers:{"user-agent":`octokit-request.js/${M} ${getUserAgent()}`}}
function dist_bundle_isPlainObject(e){if(typeof e!=="object"||e===null)return false
if(Object.prototype.toString.call(e)!=="[object Object]")return false
const t=Object.getPrototypeOf(e)
if(t===null)return true
const n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof n==="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var noop=()=>""
async function fetchWrapper(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const n=e.request?.log||console
const r=e.request?.parseSuccessResponseBody!==false
const o=dist_bundle_isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body
const s=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:s,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let n="Unknown Error"
if(t instanceof Error){if(t.name==="AbortError"){t.status=500
throw t}n=t.message
if(t.name==="TypeError"&&"cause"in t)if(t.cause instanceof Error)n=t.cause.message
else if(typeof t.cause==="string")n=t.cause}const r=new RequestError(n,500,{request:e})
r.cause=t
throw r}const a=i.status
const c=i.url
const u={}
for(const[e,t]of i.headers)u[e]=t
const l={url:c,status:a,headers:u,data:""}
if("deprecation"in u){const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/)
const r=t&&t.pop()
n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${r?`. See ${r}`:""}`)}if(a===204||a===205)return l
if(e.method==="HEAD"){if(a<400)return l
throw new RequestError(i.statusText,a,{response:l,request:e})}if(a===304){l.data=await getResponseData(i)
throw new RequestError("Not modified",a,{response:l,request:e})}if(a>=400){l.data=await getResponseData(i)
throw new RequestError(toErrorMessage(l.data),a,{response:l,request:e})}l.data=r?await getResponseData(i):i.body
return l}async function getResponseData(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(noop)
const n=dist_parse(t)
if(isJSONResponse(n)){let t=""
try{t=await e.text()
return JSONParse(t)}catch(e){return t}}else if(n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream")return e.text().catch(noop)
else return e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function isJSONResponse(e){return e.type==="application/json"||e.type==="application/scim+json"}function toErrorMessage(e){if(typeof e==="string")return e
if(e instanceof ArrayBuffer)return"Unknown error"
if(typeof e==="object"&&e!==null&&"message"in e){const t=e
const n="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function dist_bundle_withDefaults(e,t){const n=e.defaults(t)
const newApi=function(e,t){const r=n.merge(e,t)
if(!r.request||!r.request.hook)return fetchWrapper(n.parse(r))
const request2=(e,t)=>fetchWrapper(n.parse(n.merge(e,t)))
Object.assign(request2,{endpoint:n,defaults:dist_bundle_withDefaults.bind(null,n)})
return r.request.hook(request2,r)}
return Object.assign(newApi,{endpoint:n,defaults:dist_bundle_withDefaults.bind(null,n)})}var L=dist_bundle_withDefaults(l,J)
var q="0.0.0-development"
function _buildMessageForResponseErrors(e){return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var V=class extends Error{constructor(e,t,n){super(_buildMessageForResponseErrors(n))
this.request=e
this.headers=t
this.response=n
this.errors=n.errors
this.data=n.data
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data}
var B=["method","baseUrl","url","headers","request","query","mediaType","operationName"]
var W=["query","method","url"]
var K=/\/api\/v3\/?$/
function graphql(e,t,n){if(n){if(typeof t==="string"&&"query"in n)return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))
for(const e in n){if(!W.includes(e))continue
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}const r=typeof t==="string"?Object.assign({query:t},n):t
const o=Object.keys(r).reduce((e,t)=>{if(B.includes(t)){e[t]=r[t]
return e}if(!e.variables)e.variables={}
e.variables[t]=r[t]
return e},{})
const s=r.baseUrl||e.endpoint.DEFAULTS.baseUrl
if(K.test(s))o.url=s.replace(K,"/api/graphql")
return e(o).then(e=>{if(e.data.errors){const t={}
for(const n of Object.keys(e.headers))t[n]=e.headers[n]
throw new V(o,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const n=e.defaults(t)
const newApi=(e,t)=>graphql(n,e,t)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,n),endpoint:n.endpoint})}graphql_dist_bundle_withDefaults(L,{headers:{"user-agent":`octokit-graphql.js/${q} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var G="(?:[a-zA-Z0-9_-]+)"
var H="\\."
var Q=new RegExp(`^${G}${H}${G}${H}${G}$`)
var Y=Q.test.bind(Q)
async function auth(e){const t=Y(e)
const n=e.startsWith("v1.")||e.startsWith("ghs_")
const r=e.startsWith("ghu_")
const o=t?"app":n?"installation":r?"user-to-server":"oauth"
return{type:"token",token:e,tokenType:o}}function withAuthorizationPrefix(e){if(e.split(/\./).length===3)return`bearer ${e}`
return`token ${e}`}async function hook(e,t,n,r){const o=t.endpoint.merge(n,r)
o.headers.authorization=withAuthorizationPrefix(e)
return t(o)}var X=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if(typeof e!=="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
e=e.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
const ee="7.0.8"
const dist_src_noop=()=>{}
const te=console.warn.bind(console)
const ne=console.error.bind(console)
function createLogger(e={}){if(typeof e.debug!=="function")e.debug=dist_src_noop
if(typeof e.info!=="function")e.info=dist_src_noop
if(typeof e.warn!=="function")e.warn=te
if(typeof e.error!=="function")e.error=ne
return e}const re=`octokit-core.js/${ee} ${getUserAgent()}`
class Octokit{static VERSION=ee
static defaults(e){const t=class extends(this){constructor(...t){const n=t[0]||{}
if(typeof e==="function"){super(e(n))
return}super(Object.assign({},e,n,n.userAgent&&e.userAgent?{userAgent:`${n.userAgent} ${e.userAgent}`}:null))}}
return t}static plugins=[]
static plugin(...e){const t=this.plugins
const n=class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}
return n}constructor(e={}){const t=new s.Collection
const n={baseUrl:L.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
n.headers["user-agent"]=e.userAgent?`${e.userAgent} ${re}`:re
if(e.baseUrl)n.baseUrl=e.baseUrl
if(e.previews)n.mediaType.previews=e.previews
if(e.timeZone)n.headers["time-zone"]=e.timeZone
this.request=L.defaults(n)
this.graphql=withCustomRequest(this.request).defaults(n)
this.log=createLogger(e.log)
this.hook=t
if(!e.authStrategy)if(!e.auth)this.auth=async()=>({type:"unauthenticated"})
else{const n=X(e.auth)
t.wrap("request",n.hook)
this.auth=n}else{const{authStrategy:n,...r}=e
const o=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:r},e.auth))
t.wrap("request",o.hook)
this.auth=o}const r=this.constructor
for(let t=0;t<r.plugins.length;++t)Object.assign(this,r.plugins[t](this,e))}request
graphql
log
hook
auth}}),6989:((e,t,n)=>{n.d(t,{Ay:()=>pRetry})
const r=Object.prototype.toString
const isError=e=>r.call(e)==="[object Error]"
const o=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
function isNetworkError(e){const t=e&&isError(e)&&e.name==="TypeError"&&typeof e.message==="string"
if(!t)return false
const{message:n,stack:r}=e
if(n==="Load failed"||n.startsWith("Load failed (")&&n.endsWith(")"))return r===void 0||"__sentry_captured__"in e
if(n.startsWith("error sending request for url"))return true
if(n==="Failed to fetch"||n.startsWith("Failed to fetch (")&&n.endsWith(")"))return true
return o.has(n)}function validateRetries(e){if(typeof e==="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
if(Number.isFinite(e)&&!Number.isInteger(e))throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.")}else if(e!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function validateNumberOption(e,t,{allowInfinity:n=false}={}){if(typeof t!=="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`)
if(t<0)throw new TypeError(`Expected \`${e}\` to be ≥ 0.`)}function validateOption(e,t,n){if(t===void 0||t===null)return
if(typeof t!==n)throw new TypeError(`Expected \`${e}\` to be a ${n}.`)}function validateSignal(e){if(e===void 0||e===null)return
if(typeof e.throwIfAborted!=="function"||typeof e.addEventListener!=="function"||typeof e.removeEventListener!=="function")throw new TypeError("Expected `signal` to be an AbortSignal.")}class AbortError extends Error{constructor(e){super(typeof e==="string"?e:void 0)
this.name="AbortError"
if(e instanceof Error){this.originalError=e;({message:e}=e)}else{this.originalError=new Error(e);({message:e}=this.originalError)
Error.captureStackTrace?.(this.originalError,AbortError)}this.message=e}}const s=2**31-1
function calculateDelay(e,t){if(t.minTimeout===0)return 0
const n=e+1
const r=t.randomize?Math.random()+1:1
const o=Math.round(r*t.minTimeout*t.factor**(n-1))
return Math.min(o,Math.ceil(t.maxTimeout),s)}function calculateRemainingTime(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function delayForRetry(e,t){if(e<=0)return
await new Promise((n,r)=>{const onAbort=()=>{clearTimeout(o)
r(t.signal.reason)}
const o=setTimeout(()=>{t.signal?.removeEventListener("abort",onAbort)
n()},e)
if(t.unref)o.unref?.()
t.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(e){try{return String(e)}catch{return Object.prototype.toString.call(e)}}function unwrapAbortError(e){let t=e
while(t instanceof AbortError&&t.originalError instanceof Error)t=t.originalError
return t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:n,startTime:r,options:o}){const abortIfNeeded=()=>{o.signal?.throwIfAborted()}
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`)
abortIfNeeded()
if(s instanceof AbortError)throw unwrapAbortError(s)
const i=o.retries-n
const a=!(s instanceof TypeError)||isNetworkError(s)
const c=calculateRemainingTime(r,o.maxRetryTime)
const u=a&&c>0&&i>0?calculateDelay(n,o):0
const l=Object.freeze({error:s,attemptNumber:t,retriesLeft:i,retriesConsumed:n,retryDelay:u})
const f=await o.shouldConsumeRetry(l)??true
abortIfNeeded()
const d=f?u:0
const p=Object.freeze({error:s,attemptNumber:t,retriesLeft:i,retriesConsumed:n,retryDelay:d})
await o.onFailedAttempt(p)
abortIfNeeded()
const h=calculateRemainingTime(r,o.maxRetryTime)
if(!a||h<=0||i<=0)throw s
const m=await o.shouldRetry(p)
abortIfNeeded()
if(!m)throw s
const g=calculateRemainingTime(r,o.maxRetryTime)
if(g<=0)throw s
if(!f)return false
await delayForRetry(Math.min(d,g),o)
return true}async function pRetry(e,t={}){t={...t}
t.retries??=10
validateRetries(t.retries)
if(Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
t.factor??=2
t.minTimeout??=1e3
t.maxTimeout??=1/0
t.maxRetryTime??=1/0
t.randomize??=false
t.onFailedAttempt??=()=>{}
t.shouldRetry??=()=>true
t.shouldConsumeRetry??=()=>true
validateOption("onFailedAttempt",t.onFailedAttempt,"function")
validateOption("shouldRetry",t.shouldRetry,"function")
validateOption("shouldConsumeRetry",t.shouldConsumeRetry,"function")
validateOption("randomize",t.randomize,"boolean")
validateOption("unref",t.unref,"boolean")
validateSignal(t.signal)
validateNumberOption("factor",t.factor)
validateNumberOption("minTimeout",t.minTimeout)
validateNumberOption("maxTimeout",t.maxTimeout,{allowInfinity:true})
validateNumberOption("maxRetryTime",t.maxRetryTime,{allowInfinity:true})
if(t.factor===0)t.factor=1
t.signal?.throwIfAborted()
let n=0
let r=0
const o=performance.now()
while(r<=t.retries){n++
try{t.signal?.throwIfAborted()
const r=await e(n)
t.signal?.throwIfAborted()
return r}catch(e){if(await onAttemptFailure({error:e,attemptNumber:n,retriesConsumed:r,startTime:o,options:t}))r++}}throw new Error("Retry attempts exhausted without throwing an error.")}}),9987:((e,t,n)=>{n.d(t,{You:()=>ct,YOg:()=>array,zMY:()=>schemas_boolean,IeY:()=>custom,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,aig:()=>number,Ikc:()=>object,vkY:()=>preprocess,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,KCZ:()=>union,L5J:()=>unknown})
var r=n(4214)
var o=n(4633)
class $ZodCyclicError extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`)
this.name="ZodCyclicError"}}const s="~memo"
const i=[]
function isRef(e){return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const a=new WeakMap
const c=0
const u=1
const l=2
function isRecursive(e,t,n){const r=a.get(e)
if(r!==void 0)return r?l:c
if(t.has(e))return l
t.add(e)
let s=c
const check=e=>{if(s!==l&&e?._zod){const r=isRecursive(e,t,n)
if(r>s)s=r}}
const shape=(e,r)=>{let o=c
for(const s of Reflect.ownKeys(e)){const i=Object.getOwnPropertyDescriptor(e,s)
if(r&&!i.enumerable)continue
const a=i.get?u:i.value?._zod?isRecursive(i.value,t,n):c
if(a>o)o=a}return o}
const merge=e=>{if(e>s)s=e}
const i=e._zod.def
const f=i.type
switch(f){case"object":{const e=o.MO(i)
merge(e?shape(e,true):u)
check(i.catchall)
break}case"array":check(i.element)
break
case"tuple":for(const e of i.items)check(e)
check(i.rest)
break
case"record":case"map":check(i.keyType)
check(i.valueType)
break
case"set":check(i.valueType)
break
case"union":for(const e of i.options)check(e)
break
case"intersection":check(i.left)
check(i.right)
break
case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(i.innerType)
break
case"pipe":check(i.in)
check(i.out)
break
case"function":check(i.input)
check(i.output)
break
case"lazy":{const r=i._cachedInner??(n?e._zod.innerType:void 0)
merge(r?isRecursive(r,t,false):u)
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break
default:f
for(const e in i){const t=Object.getOwnPropertyDescriptor(i,e)
if(!t||t.get)continue
const n=t.value
if(!n||typeof n!=="object")continue
if(n._zod)check(n)
else if(Array.isArray(n))for(const e of n)check(e)}}t.delete(e)
return settle(e,s)}function settle(e,t){if(t!==u)a.set(e,t===l)
return t}function bucketFor(e,t){let n=e.buckets.get(t)
if(!n){n=new WeakMap
e.buckets.set(t,n)}return n}let f
const d=[]
const p={alloc(e,t,n){const r=f
if(!r)return n
f=void 0
const o={value:n,issues:null}
r.set(t.value,o)
d.push(o)
return n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[])
e._zod.deferred.push(()=>{const t=e._zod.parse
const wrapped=(e,n)=>{if(n.direction!=="backward"&&isBackEdge(n,e.value))throw new $ZodCyclicError
return t(e,n)}
e._zod.parse=wrapped
if(e._zod.run===t)e._zod.run=wrapped})},attach(e){var t
let n
let r=false
let o
let a;(t=e._zod).deferred??(t.deferred=[])
e._zod.deferred.push(()=>{const t=e._zod.parse
const wrapped=(u,p)=>{if(n===void 0){const o=isRecursive(e,new Set,false)
if(o===c){e._zod.parse=t
if(e._zod.run===wrapped)e._zod.run=t
return t(u,p)}if(o===l||r)n=true
else r=true}const h=u.value
if(!isRef(h))return t(u,p)
let m=p[s]
if(!m){m={buckets:new WeakMap,backEdges:void 0}
p[s]=m}let g
if(o===p)g=a
else{g=bucketFor(m,e)
o=p
a=g}const y=g.get(h)
if(y){u.value=y.value
if(y.issues){if(y.issues.length)u.issues.push(...cloneIssues(y.issues))}else{u.memo=true
m.backEdges??(m.backEdges=new WeakSet)
m.backEdges.add(y.value)}return u}f=g
const v=d.length
const b=t(u,p)
f=void 0
const w=d.length>v?d.pop():void 0
if(b instanceof Promise)return b.then(e=>{if(w)w.issues=e.issues.length?cloneIssues(e.issues):i
return e})
if(w)w.issues=b.issues.length?cloneIssues(b.issues):i
return b}
e._zod.parse=wrapped
if(e._zod.run===t)e._zod.run=wrapped})}}
function memoizer(){return p}function isBackEdge(e,t){const n=e[s]?.backEdges
return n!==void 0&&isRef(t)&&n.has(t)}var h=n(8880)
class Doc{constructor(e=[],t={}){this.content=[]
this.indent=0
this.args=e
this.closed=t}indented(e){this.indent+=1
try{e(this)}finally{this.indent-=1}}write(e){if(typeof e==="function"){e(this,{execution:"sync"})
e(this,{execution:"async"})
return}const t=e
const n=t.split("\n").filter(e=>e)
const r=Math.min(...n.map(e=>e.length-e.trimStart().length))
const o=n.map(e=>e.slice(r)).map(e=>" ".repeat(this.indent*2)+e)
for(const e of o)this.content.push(e)}compile(){const e=Function
const t=this?.content??[``]
const n=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)
return n(...Object.values(this.closed))}}var m=n(6674)
const g={major:4,minor:6,patch:7}
const y=r.xI("$ZodType",(e,t)=>{var n
e??(e={})
e._zod.def=t
e._zod.bag=e._zod.bag||{}
e._zod.version=g
const s=e._zod.def.checks
const i=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[]
for(const t of i)for(const n of t._zod.onattach)n(e)
if(i.length===0){(n=e._zod).deferred??(n.deferred=[])
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,n,s)=>{if(t.memo)return t
let i=o.QH(t)
let a
for(const c of n){if(c._zod.def.when){if(o.rL(t))continue
const e=c._zod.def.when(t)
if(!e)continue}else if(i)continue
const n=t.issues.length
const u=c._zod.check(t)
if(u instanceof Promise&&s?.async===false)throw new r.GT
if(a||u instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await u
const r=t.issues.length
if(r===n)return
o.d3(t.issues,n,e)
if(!i)i=o.QH(t,n)})
else{const r=t.issues.length
if(r===n)continue
o.d3(t.issues,n,e)
if(!i)i=o.QH(t,n)}}if(a)return a.then(()=>t)
return t}
const handleCanaryResult=(t,n,s)=>{if(o.QH(t)){t.aborted=true
return t}const a=runChecks(n,i,s)
if(a instanceof Promise){if(s.async===false)throw new r.GT
return a.then(t=>e._zod.parse(t,s))}return e._zod.parse(a,s)}
e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if(n.direction==="backward"){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:true})
if(r instanceof Promise)return r.then(e=>handleCanaryResult(e,t,n))
return handleCanaryResult(r,t,n)}const o=e._zod.parse(t,n)
if(o instanceof Promise){if(n.async===false)throw new r.GT
return o.then(e=>runChecks(e,i,n))}return runChecks(o,i,n)}}},{get"~standard"(){return o.jD(this,"~standard",standardProps(this))},set"~standard"(e){o.qh(this,"~standard",e)}})
const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>o.iR(e,t,r.$W()))}:{value:e.value}
async function validateAsync(e,t){const n={async:true}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{const n={async:false}
try{const r=e._zod.run({value:t,issues:[]},n)
if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const v=r.xI("$ZodString",(e,t)=>{y.init(e,t)
e._zod.pattern=t.pattern??m.gp
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}if(typeof n.value==="string")return n
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e})
return n}})
const b=r.xI("$ZodStringFormat",(e,t)=>{h.ql.init(e,t)
v.init(e,t)})
const w=r.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=m.Os)
b.init(e,t)})
const z=r.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}
const n=e[t.version]
if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`)
t.pattern??(t.pattern=m.uR(n))}else t.pattern??(t.pattern=m.uR())
b.init(e,t)})
const k=r.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=m.Rp)
b.init(e,t)})
const x=1
const $=2
function canParseURL(e){try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e)
new URL(e)
return true}catch{return false}}function validateURL(e,t){if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t))return canParseURL(e)||$
return parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===m.F.source&&!/^https?:\/\//i.test(e))return x
try{if(typeof URL!=="undefined"){const t=URL
if(typeof t.parse==="function")return t.parse(e)??$}return new URL(e)}catch{return $}}const O=/[\t\n\r]/g
function stripTabAndNewline(e){return e.replace(O,"")}function urlHostnameOk(e,t){t.lastIndex=0
return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const S=r.xI("$ZodURL",(e,t)=>{b.init(e,t)
e._zod.check=n=>{try{const r=n.value.trim()
const o=validateURL(r,t)
if(o===x){n.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort})
return}if(o===$){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})
return}if(o===true){n.value=stripTabAndNewline(r)
return}if(t.hostname&&!urlHostnameOk(o,t.hostname))n.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort})
if(t.protocol&&!urlProtocolOk(o,t.protocol))n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort})
n.value=t.normalize?o.href:stripTabAndNewline(r)
return}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}})
const I=r.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=m.Zg())
b.init(e,t)})
const A=r.xI("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
t.pattern??(t.pattern=t.length===void 0?m.Ak:m.D2(t.length))
b.init(e,t)})
const j=r.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=m.gF)
b.init(e,t)})
const T=r.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=m.Gl)
b.init(e,t)})
const P=r.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=m.Z0)
b.init(e,t)})
const E=r.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=m.kM)
b.init(e,t)})
const N=r.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=m.fO)
b.init(e,t)})
const R=r.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=m.w$(t))
b.init(e,t)})
const Z=r.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=m.p6)
b.init(e,t)})
const D=r.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=m.kB(t))
b.init(e,t)})
const F=r.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=m.p0)
b.init(e,t)})
const U=r.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=m.uX)
b.init(e,t)})
const M=/^[0-9a-fA-F:.]+$/
function isValidIPv6(e){if(!M.test(e))return false
return canParseURL(`http://[${e}]`)}const J=r.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=m.ug)
b.init(e,t)
e._zod.check=n=>{if(!isValidIPv6(n.value))n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=regexes.mac(t.delimiter))
b.init(e,t)})
const L=r.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=m.zr)
b.init(e,t)})
function isValidCIDRv6(e){const t=e.split("/")
if(t.length!==2)return false
const[n,r]=t
if(!r)return false
const o=Number(r)
if(`${o}`!==r)return false
if(o<0||o>128)return false
return isValidIPv6(n)}const q=r.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=m.l7)
b.init(e,t)
e._zod.check=n=>{if(!isValidCIDRv6(n.value))n.issues.push({code:"invalid_format",format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}})
function isValidBase64(e){if(e==="")return true
if(/\s/.test(e))return false
if(e.length%4!==0)return false
try{atob(e)
return true}catch{return false}}const V=/^[0-9a-zA-Z+/]*={0,2}$/
const B=r.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=V)
b.init(e,t)
e._zod.check=n=>{if(isValidBase64(n.value))return
n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}})
const W=/^[A-Za-z0-9_-]*$/
function isValidBase64URL(e){if(!W.test(e))return false
const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/")
const n=t.padEnd(Math.ceil(t.length/4)*4,"=")
return isValidBase64(n)}const K=r.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=W)
b.init(e,t)
e._zod.check=n=>{if(isValidBase64URL(n.value))return
n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}})
const G=r.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=m.hQ)
b.init(e,t)})
const H=/[- ]/g
function isLuhnAlgo(e){let t=e.length
let n=1
let r=0
while(t){const o=e.charCodeAt(--t)-48
n^=1
r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}function isValidCreditCard(e){if(!regexes.creditCard.test(e))return false
return isLuhnAlgo(e.replace(H,""))}null&&core.$constructor("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=regexes.creditCard)
b.init(e,t)
e._zod.check=n=>{if(isValidCreditCard(n.value))return
n.issues.push({code:"invalid_format",format:"credit_card",input:n.value,inst:e,continue:!t.abort})}})
function isIso7064Mod97(e){let t=0
const n=e.length
for(let r=4;r<n;r++){const n=e.charCodeAt(r)
t=(n>=65?t*100+(n-55):t*10+(n-48))%97}for(let n=0;n<4;n++){const r=e.charCodeAt(n)
t=(r>=65?t*100+(r-55):t*10+(r-48))%97}return t===1}function isValidIBAN(e){if(!regexes.iban.test(e))return false
return isIso7064Mod97(e)}null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban)
b.init(e,t)
e._zod.check=n=>{if(isValidIBAN(n.value))return
n.issues.push({code:"invalid_format",format:"iban",input:n.value,inst:e,continue:!t.abort})}})
function isValidJWT(e,t=null){try{const n=e.split(".")
if(n.length!==3)return false
const[r]=n
if(!r)return false
const o=JSON.parse(atob(r))
if("typ"in o&&o?.typ!=="JWT")return false
if(!o.alg)return false
if(t&&(!("alg"in o)||o.alg!==t))return false
return true}catch{return false}}const Q=r.xI("$ZodJWT",(e,t)=>{b.init(e,t)
e._zod.check=n=>{if(isValidJWT(n.value,t.alg))return
n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCustomStringFormat",(e,t)=>{b.init(e,t)
e._zod.check=n=>{if(t.fn(n.value))return
n.issues.push({code:"invalid_format",format:t.format,input:n.value,inst:e,continue:!t.abort})}})
const Y=r.xI("$ZodNumber",(e,t)=>{y.init(e,t)
e._zod.pattern=m.ai
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
if(typeof o==="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n
const s=typeof o==="number"?Number.isNaN(o)?"NaN":!Number.isFinite(o)?String(o):void 0:void 0
n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}})
return n}})
const X=r.xI("$ZodNumberFormat",(e,t)=>{h.KH.init(e,t)
Y.init(e,t)})
const ee=r.xI("$ZodBoolean",(e,t)=>{y.init(e,t)
e._zod.pattern=m.zM
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value
if(typeof o==="boolean")return n
n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e})
return n}})
const te=r.xI("$ZodBigInt",(e,t)=>{y.init(e,t)
e._zod.pattern=m.o
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch(e){}if(typeof n.value==="bigint")return n
n.issues.push({expected:"bigint",code:"invalid_type",input:n.value,inst:e})
return n}})
null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t)
te.init(e,t)})
null&&core.$constructor("$ZodSymbol",(e,t)=>{y.init(e,t)
e._zod.parse=(t,n)=>{const r=t.value
if(typeof r==="symbol")return t
t.issues.push({expected:"symbol",code:"invalid_type",input:r,inst:e})
return t}})
null&&core.$constructor("$ZodUndefined",(e,t)=>{y.init(e,t)
e._zod.pattern=regexes.undefined
e._zod.values=new Set([void 0])
e._zod.parse=(t,n)=>{const r=t.value
if(typeof r==="undefined")return t
t.issues.push({expected:"undefined",code:"invalid_type",input:r,inst:e})
return t}})
null&&core.$constructor("$ZodNull",(e,t)=>{y.init(e,t)
e._zod.pattern=regexes.null
e._zod.values=new Set([null])
e._zod.parse=(t,n)=>{const r=t.value
if(r===null)return t
t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e})
return t}})
null&&core.$constructor("$ZodAny",(e,t)=>{y.init(e,t)
e._zod.parse=e=>e})
const ne=r.xI("$ZodUnknown",(e,t)=>{y.init(e,t)
e._zod.parse=e=>e})
const re=r.xI("$ZodNever",(e,t)=>{y.init(e,t)
e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e})
return t}})
null&&core.$constructor("$ZodVoid",(e,t)=>{y.init(e,t)
e._zod.parse=(t,n)=>{const r=t.value
if(typeof r==="undefined")return t
t.issues.push({expected:"void",code:"invalid_type",input:r,inst:e})
return t}})
const oe=r.xI("$ZodDate",(e,t)=>{y.init(e,t)
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=new Date(n.value)}catch(e){}const o=n.value
const s=o instanceof Date
const i=s&&!Number.isNaN(o.getTime())
if(i)return n
n.issues.push({expected:"date",code:"invalid_type",input:o,...s?{received:"Invalid Date"}:{},inst:e})
return n}})
function capSize(e,t){const n=o.hi(e._zod.def.checks)
if(!n.length)return
const r=Math.min(...n.map(e=>e[0]))
const s=e._zod.parse
e._zod.parse=(n,i)=>{const a=t(n.value)
if(a>r&&!i?.skipChecks&&i?.direction!=="backward")for(const[t,r]of o.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){const t=n.issues.length
r._zod.check(n)
n.issues[t].continue=false
o.d3(n.issues,t,e)
return n}return s(n,i)}}const arraySize=e=>Array.isArray(e)?e.length:-1
const mapSize=e=>e instanceof Map?e.size:-1
const setSize=e=>e instanceof Set?e.size:-1
function handleArrayResult(e,t,n){if(e.issues.length)t.issues.push(...o.lQ(n,e.issues))
t.value[n]=e.value}const se=r.xI("$ZodArray",(e,t)=>{y.init(e,t)
const n=r.cr.memoizer
n?.attach(e)
e._zod.parse=(r,s)=>{const i=r.value
if(!Array.isArray(i)){r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e})
return r}r.value=n?n.alloc(e,r,Array(i.length),s):Array(i.length)
const a=[]
const c=s?.abortEarly
for(let e=0;e<i.length;e++){const n=i[e]
const u=t.element._zod.run({value:n,issues:[]},s)
if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,r,e)))
else{handleArrayResult(u,r,e)
if(c&&u.issues.length!==0&&o.QH(u))break}}if(a.length)return Promise.all(a).then(()=>r)
return r}
capSize(e,arraySize)})
function handlePropertyResult(e,t,n,r,s,i){const a=n in r
const c=i==="optional"
if(!a&&c&&s==="optional")return
if(e.issues.length){if(s!==void 0&&c&&!a)return
t.issues.push(...o.lQ(n,e.issues))}if(!a&&s===void 0){if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})
return}if(e.value===void 0){if(a||s==="defaulted"&&!c)t.value[n]=void 0}else t.value[n]=e.value}const ie=[]
function normalizeDef(e){const t=Object.keys(e.shape)
const n=Object.getOwnPropertySymbols(e.shape)
const r=n.length?n:ie
const s=r.length?[...t,...r]:t
for(const t of s)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const i=o.NM(e.shape)
return{...e,allKeys:s,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,n,r,s,i,a){const c=[]
const u=s.keySet
const l=s.catchall._zod
const f=l.def.type
const d=l.optin
const p=l.optout
let h=0
for(const s in t){if(a&&n.issues.length!==h){if(o.QH(n,h))break
h=n.issues.length}if(u.has(s))continue
if(s==="__proto__"){if(f==="never")c.push(s)
continue}if(f==="never"){c.push(s)
continue}const i=l.run({value:t[s],issues:[]},r)
if(i instanceof Promise)e.push(i.then(e=>handlePropertyResult(e,n,s,t,d,p)))
else handlePropertyResult(i,n,s,t,d,p)}if(c.length)n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:true})
if(!e.length)return n
return Promise.all(e).then(()=>n)}const ae=r.xI("$ZodObject",(e,t)=>{y.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape")
const s=n?.get?n.get.raw:t.shape??{}
if(s){const get=()=>{const e={...s}
Object.defineProperty(t,"shape",{value:e})
get.raw=e
return e}
get.raw=s
Object.defineProperty(t,"shape",{get:get})}const i=o.PO(()=>normalizeDef(t))
o.v5(e,"propValues",e=>{const t=e.def.shape
const n={}
for(const e in t){const r=t[e]._zod
if(r.values){if(!Object.prototype.hasOwnProperty.call(n,e))o.Vy(n,e,new Set)
for(const t of r.values)n[e].add(t)
if(r.optin!==void 0)n[e].add(void 0)}}return n})
const a=o.Gv
const c=t.catchall
let u
const l=r.cr.memoizer
l?.attach(e)
e._zod.parse=(t,n)=>{u??(u=i.value)
const r=t.value
if(!a(r)){t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e})
return t}t.value=l?l.alloc(e,t,{},n):{}
const s=[]
const f=u.shape
const d=n?.abortEarly
let p=t.issues.length
for(const e of u.allKeys){if(d&&t.issues.length!==p){if(o.QH(t,p))break
p=t.issues.length}if(e==="__proto__")continue
const i=f[e]
const a=i._zod.optin
const c=i._zod.optout
const u=i._zod.run({value:r[e],issues:[]},n)
if(u instanceof Promise)s.push(u.then(n=>handlePropertyResult(n,t,e,r,a,c)))
else handlePropertyResult(u,t,e,r,a,c)}if(!c)return s.length?Promise.all(s).then(()=>t):t
return handleCatchall(s,r,t,n,i.value,e,d===true)}})
const ce=r.xI("$ZodObjectJIT",(e,t)=>{ae.init(e,t)
const n=e._zod.parse
const s=o.PO(()=>normalizeDef(t))
const i=r.cr.memoizer
const generateFastpass=t=>{const n=s.value
const r=n.symbolKeys
const a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:i,syms:r})
const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
a.write(`const input = payload.value;`)
const c=Object.create(null)
let u=0
for(const e of n.allKeys)c[e]=`key_${u++}`
a.write(i?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`)
for(const e of n.allKeys){if(e==="__proto__")continue
const n=c[e]
const s=typeof e==="symbol"?`syms[${r.indexOf(e)}]`:o.UQ(e)
const i=`${s} in input`
const u=t[e]
const l=u?._zod?.optin
const f=l!==void 0
const d=u?._zod?.optout==="optional"
a.write(`const ${n} = ${parseStr(s)};`)
if(f&&d){const e=l==="optional"?`${n}_present`:`${n}.value !== undefined || ${n}_present`
a.write(`\n        const ${n}_present = ${i};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,s)}\n          }\n\n          if (${e}) {\n            newResult[${s}] = ${n}.value;\n          }\n        }\n\n      `)}else if(!f)a.write(`\n        const ${n}_present = ${i};\n        if (${n}.issues.length) {${prefixStr(n,s)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${s}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${s}] = ${n}.value;\n        }\n\n      `)
else{a.write(`\n        if (${n}.issues.length) {${prefixStr(n,s)}\n        }\n      `)
if(l==="defaulted")a.write(`newResult[${s}] = ${n}.value;`)
else a.write(`\n        if (${n}.value !== undefined || ${i}) {\n          newResult[${s}] = ${n}.value;\n        }\n      `)}}a.write(`payload.value = newResult;`)
a.write(`return payload;`)
return a.compile()}
let a
const c=o.Gv
const u=!r.cr.jitless
const l=o.hI
const f=u&&l.value
const d=t.catchall
let p
e._zod.parse=(r,o)=>{p??(p=s.value)
const i=r.value
if(!c(i)){r.issues.push({expected:"object",code:"invalid_type",input:i,inst:e})
return r}if(u&&f&&o?.async===false&&o.jitless!==true){if(!a)a=generateFastpass(t.shape)
r=a(r,o)
if(!d)return r
return handleCatchall([],i,r,o,p,e,o?.abortEarly===true)}return n(r,o)}})
function handleUnionResults(e,t,n,s){for(const n of e)if(n.issues.length===0){t.value=n.value
return t}const i=e.filter(e=>!o.QH(e))
if(i.length===1){t.value=i[0].value
return i[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>o.iR(e,s,r.$W())))})
return t}const ue=r.xI("$ZodUnion",(e,t)=>{y.init(e,t)
o.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
o.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0)
o.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))
return})
o.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>o.p6(e.source)).join("|")})$`)}return})
const n=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(r,o)=>{if(n)return n(r,o)
let s=false
const i=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o)
if(t instanceof Promise){i.push(t)
s=true}else{if(t.issues.length===0)return t
i.push(t)}}if(!s)return handleUnionResults(i,r,e,o)
return Promise.all(i).then(t=>handleUnionResults(t,r,e,o))}})
function handleExclusiveUnionResults(e,t,n,r){const o=[]
for(let t=0;t<e.length;t++)if(e[t].issues.length===0)o.push(t)
if(o.length===1){t.value=e[o[0]].value
return t}if(o.length===0)t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,r,core.config())))})
else t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:false,matches:o})
return t}null&&core.$constructor("$ZodXor",(e,t)=>{ue.init(e,t)
t.inclusive=false
const n=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(r,o)=>{if(n)return n(r,o)
let s=false
const i=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o)
if(t instanceof Promise){i.push(t)
s=true}else i.push(t)}if(!s)return handleExclusiveUnionResults(i,r,e,o)
return Promise.all(i).then(t=>handleExclusiveUnionResults(t,r,e,o))}})
function discriminatorMap(e){const t=new Map
for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
for(const e of r)if(t.has(e)){if(e!==void 0)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,n)}return t}const le=r.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false
ue.init(e,t)
const n=e._zod.parse
o.v5(e,"propValues",e=>{const t={}
let n=0
for(const r of e.def.options){const s=r._zod.propValues
if(!s||Object.keys(s).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
if(s[e.def.discriminator]?.has(void 0))n++
for(const[e,n]of Object.entries(s)){if(!Object.prototype.hasOwnProperty.call(t,e))o.Vy(t,e,new Set)
for(const r of n)t[e].add(r)}}if(!e.def.unionFallback&&n>1)t[e.def.discriminator]?.delete(void 0)
return t})
t.options.forEach((e,n)=>{const r=o.MO(e._zod.def)
if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
const r=o.PO(()=>discriminatorMap(t))
e._zod.parse=(s,i)=>{const a=s.value
if(!o.Gv(a)){s.issues.push({code:"invalid_type",expected:"object",input:a,inst:e})
return s}const c=a?.[t.discriminator]
const u=r.value.get(c)
if(u&&(c!==void 0||i.direction!=="backward"))return u._zod.run(s,i)
if(t.unionFallback||i.direction==="backward")return n(s,i)
s.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:a,path:[t.discriminator],inst:e})
return s}})
const fe=r.xI("$ZodIntersection",(e,t)=>{y.init(e,t)
e._zod.parse=(e,n)=>{const r=e.value
const o=t.left._zod.run({value:r,issues:[]},n)
const s=t.right._zod.run({value:r,issues:[]},n)
const i=o instanceof Promise||s instanceof Promise
if(i)return Promise.all([o,s]).then(([t,n])=>handleIntersectionResults(e,t,n))
return handleIntersectionResults(e,o,s)}})
function mergeValues(e,t){if(e===t)return{valid:true,data:e}
if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:true,data:e}
if(o.Qd(e)&&o.Qd(t)){const n=Object.keys(t)
const r=Object.keys(e).filter(e=>n.indexOf(e)!==-1)
const o={...e,...t}
if(Object.prototype.hasOwnProperty.call(o,"__proto__"))delete o.__proto__
for(const n of r){if(n==="__proto__")continue
const r=mergeValues(e[n],t[n])
if(!r.valid)return{valid:false,mergeErrorPath:[n,...r.mergeErrorPath]}
o[n]=r.data}return{valid:true,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:false,mergeErrorPath:[]}
const n=[]
for(let r=0;r<e.length;r++){const o=e[r]
const s=t[r]
const i=mergeValues(o,s)
if(!i.valid)return{valid:false,mergeErrorPath:[r,...i.mergeErrorPath]}
n.push(i.data)}return{valid:true,data:n}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(e,t,n){const r=new Map
let s
const i=new Map
const collect=(e,t)=>{let n
if(e.code==="unrecognized_keys"&&!e.path?.length){s??(s=e)
n=e.keys}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0])
if(!i.has(t))i.set(t,e)
n=[t]}else return false
for(const e of n){if(!r.has(e))r.set(e,{})
r.get(e)[t]=true}return true}
for(const n of t.issues)if(!collect(n,"l"))e.issues.push(n)
for(const t of n.issues)if(!collect(t,"r"))e.issues.push(t)
const a=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e)
if(a.length){const t=s?a.filter(e=>s.keys.includes(e)):[]
if(t.length)e.issues.push({...s,keys:t})
for(const n of a)if(!t.includes(n)&&i.has(n))e.issues.push(i.get(n))}const c=mergeValues(t.value,n.value)
if(!c.valid){if(o.QH(e))return e
throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(c.mergeErrorPath)}`)}e.value=c.data
return e}const de=r.xI("$ZodTuple",(e,t)=>{y.init(e,t)
const n=t.items
const s=r.cr.memoizer
s?.attach(e)
e._zod.parse=(r,i)=>{const a=r.value
if(!Array.isArray(a)){r.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"})
return r}r.value=s?s.alloc(e,r,[],i):[]
const c=[]
const u=getTupleOptStart(n,"optin")
const l=getTupleOptStart(n,"optout")
if(!t.rest){if(a.length<u){r.issues.push({code:"too_small",minimum:u,inclusive:true,input:a,inst:e,origin:"array"})
return r}if(a.length>n.length)r.issues.push({code:"too_big",maximum:n.length,inclusive:true,input:a,inst:e,origin:"array"})}const f=new Array(n.length)
const d=t.rest?i?.abortEarly:void 0
let p=false
for(let e=0;e<n.length;e++){const t=n[e]._zod.run({value:a[e],issues:[]},i)
if(t instanceof Promise)c.push(t.then(t=>{f[e]=t}))
else{f[e]=t
if(d&&!p&&t.issues.length)p=o.QH(t)}}if(t.rest&&!p){let e=n.length-1
const s=a.slice(n.length)
let u=r.issues.length
for(const n of s){if(d&&r.issues.length!==u){if(o.QH(r,u))break
u=r.issues.length}e++
const s=t.rest._zod.run({value:n,issues:[]},i)
if(s instanceof Promise)c.push(s.then(t=>handleTupleResult(t,r,e)))
else handleTupleResult(s,r,e)}}if(c.length)return Promise.all(c).then(()=>handleTupleResults(f,r,n,a,l))
return handleTupleResults(f,r,n,a,l)}})
function getTupleOptStart(e,t){for(let n=e.length-1;n>=0;n--){const r=t==="optin"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"
if(!r)return n+1}return 0}function handleTupleResult(e,t,n){if(e.issues.length)t.issues.push(...o.lQ(n,e.issues))
t.value[n]=e.value}function handleTupleResults(e,t,n,r,s){for(let i=0;i<n.length;i++){const a=e[i]
const c=i<r.length
if(!c&&i>=s&&n[i]._zod.optin==="optional"){t.value.length=i
break}if(a.issues.length){if(!c&&i>=s){t.value.length=i
break}t.issues.push(...o.lQ(i,a.issues))}t.value[i]=a.value}for(let e=t.value.length-1;e>=r.length;e--)if(n[e]._zod.optout==="optional"&&t.value[e]===void 0)t.value.length=e
else break
return t}const pe=r.xI("$ZodRecord",(e,t)=>{y.init(e,t)
const n=r.cr.memoizer
n?.attach(e)
e._zod.parse=(s,i)=>{const a=s.value
if(!o.Qd(a)){s.issues.push({expected:"record",code:"invalid_type",input:a,inst:e})
return s}const c=[]
const u=t.keyType._zod.values
if(u&&!t.partial){s.value=n?n.alloc(e,s,{},i):{}
const l=new Set
for(const n of u)if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){l.add(typeof n==="number"?n.toString():n)
if(n==="__proto__")continue
const u=t.keyType._zod.run({value:n,issues:[]},i)
if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(u.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(e=>o.iR(e,i,r.$W())),input:n,path:[n],inst:e})
continue}const f=u.value
if(f==="__proto__")continue
const d=t.valueType._zod.run({value:a[n],issues:[]},i)
if(d instanceof Promise)c.push(d.then(e=>{if(e.issues.length)s.issues.push(...o.lQ(n,e.issues))
s.value[f]=e.value}))
else{if(d.issues.length)s.issues.push(...o.lQ(n,d.issues))
s.value[f]=d.value}}let f
for(const e in a)if(!l.has(e))if(t.mode==="loose"){if(e==="__proto__")continue
s.value[e]=a[e]}else{f=f??[]
f.push(e)}if(f&&f.length>0)s.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:f,continue:true})}else{s.value=n?n.alloc(e,s,{},i):{}
let l
for(const n of Reflect.ownKeys(a)){if(n==="__proto__")continue
if(!Object.prototype.propertyIsEnumerable.call(a,n))continue
let f=t.keyType._zod.run({value:n,issues:[]},i)
if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
const d=typeof n==="string"&&m.ai.test(n)&&f.issues.length
if(d){const e=t.keyType._zod.run({value:Number(n),issues:[]},i)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(e.issues.length===0)f=e}if(f.issues.length){if(t.mode==="loose")s.value[n]=a[n]
else if(u){l=l??[]
l.push(n)}else s.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(e=>o.iR(e,i,r.$W())),input:n,path:[n],inst:e})
continue}const p=f.value
if(p==="__proto__")continue
const h=t.valueType._zod.run({value:a[n],issues:[]},i)
if(h instanceof Promise)c.push(h.then(e=>{if(e.issues.length)s.issues.push(...o.lQ(n,e.issues))
s.value[p]=e.value}))
else{if(h.issues.length)s.issues.push(...o.lQ(n,h.issues))
s.value[p]=h.value}}if(l&&l.length>0)s.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:true})}if(c.length)return Promise.all(c).then(()=>s)
return s}})
null&&core.$constructor("$ZodMap",(e,t)=>{y.init(e,t)
const n=core.globalConfig.memoizer
n?.attach(e)
e._zod.parse=(r,o)=>{const s=r.value
if(!(s instanceof Map)){r.issues.push({expected:"map",code:"invalid_type",input:s,inst:e})
return r}const i=[]
r.value=n?n.alloc(e,r,new Map,o):new Map
const a=o?.abortEarly
let c=r.issues.length
for(const[n,u]of s){if(a&&r.issues.length!==c){if(util.aborted(r,c))break
c=r.issues.length}const l=t.keyType._zod.run({value:n,issues:[]},o)
const f=t.valueType._zod.run({value:u,issues:[]},o)
if(l instanceof Promise||f instanceof Promise)i.push(Promise.all([l,f]).then(([t,i])=>{handleMapResult(t,i,r,n,s,e,o)}))
else handleMapResult(l,f,r,n,s,e,o)}if(i.length)return Promise.all(i).then(()=>r)
return r}
capSize(e,mapSize)})
function handleMapResult(e,t,n,r,o,s,i){if(e.issues.length)if(util.propertyKeyTypes.has(typeof r))n.issues.push(...util.prefixIssues(r,e.issues))
else n.issues.push({code:"invalid_key",origin:"map",input:o,inst:s,issues:e.issues.map(e=>util.finalizeIssue(e,i,core.config()))})
if(t.issues.length)if(util.propertyKeyTypes.has(typeof r))n.issues.push(...util.prefixIssues(r,t.issues))
else n.issues.push({origin:"map",code:"invalid_element",input:o,inst:s,key:r,issues:t.issues.map(e=>util.finalizeIssue(e,i,core.config()))})
n.value.set(e.value,t.value)}null&&core.$constructor("$ZodSet",(e,t)=>{y.init(e,t)
const n=core.globalConfig.memoizer
n?.attach(e)
e._zod.parse=(r,o)=>{const s=r.value
if(!(s instanceof Set)){r.issues.push({input:s,inst:e,expected:"set",code:"invalid_type"})
return r}const i=[]
r.value=n?n.alloc(e,r,new Set,o):new Set
const a=o?.abortEarly
let c=r.issues.length
for(const e of s){if(a&&r.issues.length!==c){if(util.aborted(r,c))break
c=r.issues.length}const n=t.valueType._zod.run({value:e,issues:[]},o)
if(n instanceof Promise)i.push(n.then(e=>handleSetResult(e,r)))
else handleSetResult(n,r)}if(i.length)return Promise.all(i).then(()=>r)
return r}
capSize(e,setSize)})
function handleSetResult(e,t){if(e.issues.length)t.issues.push(...e.issues)
t.value.add(e.value)}const he=r.xI("$ZodEnum",(e,t)=>{y.init(e,t)
const n=o.w5(t.entries)
const r=new Set(n)
e._zod.values=r
o.v5(e,"pattern",e=>{const t=o.w5(e.def.entries).filter(e=>o.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>o.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(t,o)=>{const s=t.value
if(r.has(s))return t
t.issues.push({code:"invalid_value",values:n,input:s,inst:e})
return t}})
const me=r.xI("$ZodLiteral",(e,t)=>{y.init(e,t)
const n=new Set(t.values)
e._zod.values=n
o.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?o.sD(e):e?o.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(r,o)=>{const s=r.value
if(n.has(s))return r
r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e})
return r}})
null&&core.$constructor("$ZodFile",(e,t)=>{y.init(e,t)
e._zod.parse=(t,n)=>{const r=t.value
if(r instanceof File)return t
t.issues.push({expected:"file",code:"invalid_type",input:r,inst:e})
return t}})
const ge=r.xI("$ZodTransform",(e,t)=>{y.init(e,t)
e._zod.optin="optional"
r.cr.memoizer?.guard(e)
e._zod.parse=(n,o)=>{if(o.direction==="backward")throw new r.cV(e.constructor.name)
const s=t.transform(n.value,n)
if(o.async){const e=s instanceof Promise?s:Promise.resolve(s)
return e.then(e=>{n.value=e
return n})}if(s instanceof Promise)throw new r.GT
n.value=s
return n}})
function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value
return e}const ye=r.xI("$ZodOptional",(e,t)=>{y.init(e,t)
o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
e._zod.optout="optional"
o.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0})
o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${o.p6(t.source)})?$`):void 0})
e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
if(r instanceof Promise)return r.then(t=>handleOptionalResult(e,t))
return handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}})
const _e=r.xI("$ZodExactOptional",(e,t)=>{ye.init(e,t)
o.v5(e,"values",e=>e.def.innerType._zod.values)
o.v5(e,"pattern",e=>e.def.innerType._zod.pattern)
e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)})
const ve=r.xI("$ZodNullable",(e,t)=>{y.init(e,t)
o.v5(e,"optin",e=>e.def.innerType._zod.optin)
o.v5(e,"optout",e=>e.def.innerType._zod.optout)
o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${o.p6(t.source)}|null)$`):void 0})
o.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
e._zod.parse=(e,n)=>{if(e.value===null)return e
return t.innerType._zod.run(e,n)}})
const be=r.xI("$ZodDefault",(e,t)=>{y.init(e,t)
e._zod.optin="defaulted"
o.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,n)=>{if(n.direction==="backward")return t.innerType._zod.run(e,n)
if(e.value===void 0){e.value=t.defaultValue
return e}const r=t.innerType._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handleDefaultResult(e,t))
return handleDefaultResult(r,t)}})
function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
return e}const we=r.xI("$ZodPrefault",(e,t)=>{y.init(e,t)
e._zod.optin="defaulted"
o.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,n)=>{if(n.direction==="backward")return t.innerType._zod.run(e,n)
if(e.value===void 0)e.value=t.defaultValue
return t.innerType._zod.run(e,n)}})
const ze=r.xI("$ZodNonOptional",(e,t)=>{y.init(e,t)
o.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t].filter(e=>e!==void 0)):void 0})
e._zod.parse=(n,r)=>{const o=t.innerType._zod.run(n,r)
if(o instanceof Promise)return o.then(t=>handleNonOptionalResult(t,e))
return handleNonOptionalResult(o,e)}})
function handleNonOptionalResult(e,t){if(!e.issues.length&&e.value===void 0)e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})
return e}null&&core.$constructor("$ZodSuccess",(e,t)=>{y.init(e,t)
e._zod.parse=(e,n)=>{if(n.direction==="backward")throw new core.$ZodEncodeError("ZodSuccess")
const r=t.innerType._zod.run(e,n)
if(r instanceof Promise)return r.then(t=>{e.value=t.issues.length===0
return e})
e.value=r.issues.length===0
return e}})
function handleCatchResult(e,t,n,s){if(!t.issues.length){e.value=t.value
if(t.memo)e.memo=true
return e}e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>o.iR(e,s,r.$W()))},input:e.value})
return e}const ke=r.xI("$ZodCatch",(e,t)=>{y.init(e,t)
o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
o.v5(e,"optout",e=>e.def.innerType._zod.optout)
o.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,n)=>{if(n.direction==="backward")return t.innerType._zod.run(e,n)
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
if(r instanceof Promise)return r.then(r=>handleCatchResult(e,r,t,n))
return handleCatchResult(e,r,t,n)}})
null&&core.$constructor("$ZodNaN",(e,t)=>{y.init(e,t)
e._zod.parse=(t,n)=>{if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({input:t.value,inst:e,expected:"nan",code:"invalid_type"})
return t}return t}})
const xe=r.xI("$ZodPipe",(e,t)=>{y.init(e,t)
o.v5(e,"values",e=>e.def.in._zod.values)
o.v5(e,"optin",e=>e.def.in._zod.optin)
o.v5(e,"optout",e=>e.def.out._zod.optout)
o.v5(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,n)=>{if(n.direction==="backward"){const r=t.out._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handlePipeResult(e,t.in,n))
return handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handlePipeResult(e,t.out,n))
return handlePipeResult(r,t.out,n)}})
function handlePipeResult(e,t,n){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true
return e}return t._zod.run({value:e.value,issues:e.issues},n)}null&&core.$constructor("$ZodCodec",(e,t)=>{y.init(e,t)
util.defineLazyInternal(e,"values",e=>e.def.in._zod.values)
util.defineLazyInternal(e,"optin",e=>e.def.in._zod.optin)
util.defineLazyInternal(e,"optout",e=>e.def.out._zod.optout)
util.defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,n)=>{const r=n.direction||"forward"
if(r==="forward"){const r=t.in._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handleCodecAResult(e,t,n))
return handleCodecAResult(r,t,n)}else{const r=t.out._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handleCodecAResult(e,t,n))
return handleCodecAResult(r,t,n)}}})
function handleCodecAResult(e,t,n){if(e.issues.length){e.aborted=true
return e}const r=n.direction||"forward"
if(r==="forward"){const r=t.transform(e.value,e)
if(r instanceof Promise)return r.then(r=>handleCodecTxResult(e,r,t.out,n))
return handleCodecTxResult(e,r,t.out,n)}else{const r=t.reverseTransform(e.value,e)
if(r instanceof Promise)return r.then(r=>handleCodecTxResult(e,r,t.in,n))
return handleCodecTxResult(e,r,t.in,n)}}function handleCodecTxResult(e,t,n,r){if(e.issues.length){e.aborted=true
return e}return n._zod.run({value:t,issues:e.issues},r)}const $e=r.xI("$ZodPreprocess",(e,t)=>{xe.init(e,t)})
const Oe=r.xI("$ZodReadonly",(e,t)=>{y.init(e,t)
o.v5(e,"propValues",e=>e.def.innerType._zod.propValues)
o.v5(e,"values",e=>e.def.innerType._zod.values)
o.v5(e,"optin",e=>e.def.innerType?._zod?.optin)
o.v5(e,"optout",e=>e.def.innerType?._zod?.optout)
e._zod.parse=(e,n)=>{if(n.direction==="backward")return t.innerType._zod.run(e,n)
const r=t.innerType._zod.run(e,n)
if(r instanceof Promise)return r.then(handleReadonlyResult)
return handleReadonlyResult(r)}})
function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value)
return e}function leafPattern(e){const t=e._zod.def
let n=t.pattern
let r=!!t.format?.includes("int")
let o
let s
for(const e of t.checks??[]){const t=e._zod.def
if(t.pattern)n=t.pattern
r||(r=!!t.format?.includes("int"))
const i=t.minimum??t.length
const a=t.maximum??t.length
if(i!==void 0&&(o===void 0||i>o))o=i
if(a!==void 0&&(s===void 0||a<s))s=a}if(n)return n.source
if(o!==void 0&&s!==void 0&&o>s)return"(?!)"
if(o!==void 0||s!==void 0)return regexes.string({minimum:o,maximum:s}).source
const i=e._zod.pattern
return(r&&i===regexes.number?regexes.integer:i)?.source}function partPattern(e){const t=e._zod.def
const n=e._zod.pattern?.source
const r=t.innerType??e._zod.innerType
if(r){const e=r._zod.pattern?.source
const t=partPattern(r)
if(n&&e&&t&&t!==e)return n.replace(util.cleanRegex(e),()=>util.cleanRegex(t))
return n}if(t.options){const e=t.options.map(partPattern)
if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return leafPattern(e)}null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{y.init(e,t)
const n=[]
for(const e of t.parts)if(typeof e==="object"&&e!==null){const t=partPattern(e)
if(!t)throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`)
n.push(util.cleanRegex(t))}else if(e===null||util.primitiveTypes.has(typeof e))n.push(util.escapeRegex(`${e}`))
else throw new Error(`Invalid template literal part: ${e}`)
e._zod.pattern=new RegExp(`^${n.join("")}$`)
e._zod.parse=(n,r)=>{if(typeof n.value!=="string"){n.issues.push({input:n.value,inst:e,expected:"string",code:"invalid_type"})
return n}e._zod.pattern.lastIndex=0
if(!e._zod.pattern.test(n.value)){n.issues.push({input:n.value,inst:e,code:"invalid_format",format:t.format??"template_literal",pattern:e._zod.pattern.source})
return n}return n}})
null&&core.$constructor("$ZodFunction",(e,t)=>{y.init(e,t)
Object.defineProperty(e,"_def",{value:t})
e._zod.def=t
e.implement=t=>{if(typeof t!=="function")throw new Error("implement() must be called with a function")
return Object.defineProperty(function(...n){const r=e._def.input?parse(e._def.input,n):n
const o=Reflect.apply(t,this,r)
if(e._def.output)return parse(e._def.output,o)
return o},"_zod",{value:e._zod,enumerable:false})}
e.implementAsync=t=>{if(typeof t!=="function")throw new Error("implementAsync() must be called with a function")
return Object.defineProperty(async function(...n){const r=e._def.input?await parseAsync(e._def.input,n):n
const o=await Reflect.apply(t,this,r)
if(e._def.output)return await parseAsync(e._def.output,o)
return o},"_zod",{value:e._zod,enumerable:false})}
e._zod.parse=(t,n)=>{if(typeof t.value!=="function"){t.issues.push({code:"invalid_type",expected:"function",input:t.value,inst:e})
return t}const r=e._def.output&&e._def.output._zod.def.type==="promise"
if(r)t.value=e.implementAsync(t.value)
else t.value=e.implement(t.value)
return t}
e.input=(...t)=>{const n=e.constructor
if(Array.isArray(t[0]))return new n({type:"function",input:new de({type:"tuple",items:t[0],rest:t[1]}),output:e._def.output})
return new n({type:"function",input:t[0],output:e._def.output})}
e.output=t=>{const n=e.constructor
return new n({type:"function",input:e._def.input,output:t})}
return e})
null&&core.$constructor("$ZodPromise",(e,t)=>{y.init(e,t)
e._zod.parse=(e,n)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},n))})
null&&core.$constructor("$ZodLazy",(e,t)=>{y.init(e,t)
util.defineLazy(e._zod,"innerType",()=>{const e=t
if(!e._cachedInner)e._cachedInner=t.getter()
return e._cachedInner})
util.defineLazyInternal(e,"pattern",e=>e.innerType?._zod?.pattern)
util.defineLazyInternal(e,"propValues",e=>e.innerType?._zod?.propValues)
util.defineLazyInternal(e,"optin",e=>e.innerType?._zod?.optin??void 0)
util.defineLazyInternal(e,"optout",e=>e.innerType?._zod?.optout??void 0)
e._zod.parse=(t,n)=>{const r=e._zod.innerType
return r._zod.run(t,n)}})
const Se=r.xI("$ZodCustom",(e,t)=>{h.QP.init(e,t)
y.init(e,t)
e._zod.parse=(e,t)=>e
e._zod.check=n=>{const r=n.value
const o=t.fn(r)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,r,e))
handleRefineResult(o,n,r,e)
return}})
function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
if(r._zod.def.params)e.params=r._zod.def.params
t.issues.push(o.sn(e))}}var Ie=n(9110)
var Ae=n(8729)
function assignProps(e,...t){for(const n of t)for(const t of Reflect.ownKeys(n))if(Object.prototype.propertyIsEnumerable.call(n,t))(0,o.Vy)(e,t,n[t])
return e}function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12"
if(t==="draft-4")t="draft-04"
if(t==="draft-7")t="draft-07"
return{processors:e.processors??{},metadataRegistry:e?.metadata??Ie.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,r,o){const s=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable
if(s==="any")return false
if(s===void 0||s==="throw")throw new Error(o)
Object.assign(n,s)
return true}function to_json_schema_processSchema(e,t,n={path:[],schemaPath:[]}){var r
const o=e._zod.def
const s=t.seen.get(e)
if(s){s.count++
const t=n.schemaPath.includes(e)
if(t)s.cycle=n.path
return s.schema}const i={schema:{},count:1,cycle:void 0,path:n.path}
t.seen.set(e,i)
t.sharedDefsExtractedFor=void 0
t.sharedEmitDoneFor=void 0
const a=e._zod.toJSONSchema?.()
if(a)i.schema=a
else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,r)
else{const n=i.schema
const s=t.processors[o.type]
if(!s)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`)
s(e,t,n,r)}const s=e._zod.parent
if(s){if(!i.ref)i.ref=s
to_json_schema_processSchema(s,t,r)
t.seen.get(s).isParent=true}}const c=t.metadataRegistry.get(e)
if(c)assignProps(i.schema,c)
if(t.io==="input"&&isTransforming(e)){delete i.schema.examples
delete i.schema.default}if(t.io==="input"&&"_prefault"in i.schema)(r=i.schema).default??(r.default=i.schema._prefault)
delete i.schema._prefault
const u=t.seen.get(e)
return u.schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){const n=e.seen.get(t)
if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
if(e.external&&e.sharedDefsExtractedFor===e.external)return
const r=new Map
for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id
if(n){const e=r.get(n)
if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
r.set(n,t[0])}}const makeURI=t=>{const r=e.target==="draft-2020-12"?"$defs":"definitions"
if(e.external){const n=e.external.registry.get(t[0])?.id
const o=e.external.uri??(e=>e)
if(n)return{ref:o(n)}
const s=t[1].defId??t[1].schema.id??`schema${e.counter++}`
t[1].defId=s
return{defId:s,ref:`${o("__shared")}#/${r}/${encodeJSONPointerSegment(s)}`}}const o=`#`
const s=`${o}/${r}/`
if(t[1]===n&&!t[1].schema.id)return{ref:o}
const i=t[1].schema.id??`__schema${e.counter++}`
return{defId:i,ref:s+encodeJSONPointerSegment(i)}}
const extractToDef=e=>{if(e[1].schema.$ref)return
const t=e[1]
const{ref:n,defId:r}=makeURI(e)
t.def={...t.schema}
if(r)t.defId=r
const o=t.schema
for(const e in o)delete o[e]
o.$ref=n}
if(e.cycles==="throw")for(const t of e.seen.entries()){const e=t[1]
if(e.cycle)throw new Error("Cycle detected: "+`#/${e.cycle?.join("/")}/<root>`+'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.')}for(const n of e.seen.entries()){const r=n[1]
if(t===n[0]){extractToDef(n)
continue}if(e.external){const r=e.external.registry.get(n[0])?.id
if(t!==n[0]&&r){extractToDef(n)
continue}}const o=e.metadataRegistry.get(n[0])?.id
if(o){extractToDef(n)
continue}if(r.cycle){extractToDef(n)
continue}if(r.count>1)if(e.reused==="ref")extractToDef(n)}if(e.external)e.sharedDefsExtractedFor=e.external}function compactTypeUnion(e){const t=e.anyOf
if(!Array.isArray(t)||t.length===0||e.type!==void 0)return
const n=[]
for(const e of t){if(!e||typeof e!=="object")return
compactTypeUnion(e)
const t=Object.keys(e)
if(t.length!==1||t[0]!=="type")return
const r=e.type
for(const e of Array.isArray(r)?r:[r]){if(typeof e!=="string")return
if(!n.includes(e))n.push(e)}}delete e.anyOf
e.type=n.length===1?n[0]:n}const je=new Set(["type","properties","required","additionalProperties"])
const Te=["oneOf","anyOf"]
function undeclaredConstraint(e){const t=e.additionalProperties
if(t===void 0||t===false||typeof t!=="object"||t===null)return null
return Object.keys(t).length?t:null}function foldObjects(e){const t=[]
for(const n of e){if(typeof n!=="object"||n.type!=="object")return null
for(const e in n)if(!je.has(e))return null
t.push(n)}const n={}
const r=new Set
for(const e of t){for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue
const e=[]
for(const n of t){const t=n.properties?.[r]??undeclaredConstraint(n)
if(t===null||t===void 0)continue
if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const s=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,o.Vy)(n,r,s)}for(const t of e.required??[])r.add(t)}const s={type:"object",properties:n}
if(r.size)s.required=[...r]
if(t.every(e=>e.additionalProperties===false))s.additionalProperties=false
else{const e=[]
for(const n of t){const t=undeclaredConstraint(n)
if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}if(e.length===1)s.additionalProperties=e[0]
else if(e.length>1)s.additionalProperties={allOf:e}}return s}function foldIntersection(e){const t=e.allOf
if(!Array.isArray(t)||t.length<2)return
for(const t of je)if(t in e)return
const n=t.filter(e=>Te.some(t=>Array.isArray(e[t])))
let r=null
if(!n.length)r=foldObjects(t)
else{const e=n[0]
const o=Te.find(t=>Array.isArray(e[t]))
if(Object.keys(e).length!==1)return
const s=t.filter(t=>t!==e)
const i=e[o].map(e=>foldObjects([...s,e]))
if(i.some(e=>!e))return
r={[o]:i}}if(!r)return
delete e.allOf
assignProps(e,r)}function to_json_schema_finalize(e,t){const n=e.seen.get(t)
if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
const flattenRef=t=>{const n=e.seen.get(t)
if(n.ref===null)return
const r=n.def??n.schema
const o={...r}
const s=n.ref
n.ref=null
if(s){flattenRef(s)
const n=e.seen.get(s)
const i=n.schema
if(i.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){r.allOf=r.allOf??[]
r.allOf.push(i)}else assignProps(r,i)
assignProps(r,o)
const a=t._zod.parent===s
if(a)for(const e in r){if(e==="$ref"||e==="allOf")continue
if(!(e in o))delete r[e]}if(i.$ref&&n.def)for(const e in r){if(e==="$ref"||e==="allOf")continue
if(e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e]))delete r[e]}}const i=t._zod.parent
if(i&&i!==s){flattenRef(i)
const t=e.seen.get(i)
if(t?.schema.$ref){r.$ref=t.schema.$ref
if(t.def)for(const e in r){if(e==="$ref"||e==="allOf")continue
if(e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e]))delete r[e]}}}e.override({zodSchema:t,jsonSchema:r,path:n.path??[]})}
if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
if(e.target!=="openapi-3.0")for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema)
for(const t of e.deferred)t()
if(e.intersections.length){const t=new Map
for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf
if(!Array.isArray(n))continue
const r=t.get(n)
if(r)r.push(e)
else t.set(n,[e])}for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const r={}
if(e.target==="draft-2020-12")r.$schema="https://json-schema.org/draft/2020-12/schema"
else if(e.target==="draft-07")r.$schema="http://json-schema.org/draft-07/schema#"
else if(e.target==="draft-04")r.$schema="http://json-schema.org/draft-04/schema#"
else if(e.target==="openapi-3.0");if(e.external?.uri){const n=e.external.registry.get(t)?.id
if(!n)throw new Error("Schema is missing an `id` property")
r.$id=e.external.uri(n)}assignProps(r,n.defId?n.schema:n.def??n.schema)
const s=e.metadataRegistry.get(t)?.id
if(s!==void 0&&r.id===s)delete r.id
const i=e.external?.defs??{}
if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
if(e.def&&e.defId){if(e.def.id===e.defId)delete e.def.id;(0,o.Vy)(i,e.defId,e.def)}}if(e.external)e.sharedEmitDoneFor=e.external
if(e.external);else if(Object.keys(i).length>0)if(e.target==="draft-2020-12")r.$defs=i
else r.definitions=i
try{const n=JSON.parse(JSON.stringify(r))
Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:false,writable:false})
return n}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set}
if(n.seen.has(e))return false
n.seen.add(e)
const r=e._zod.def
if(r.type==="transform")return true
if(r.type==="array")return isTransforming(r.element,n)
if(r.type==="set")return isTransforming(r.valueType,n)
if(r.type==="lazy")return isTransforming(r.getter(),n)
if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return isTransforming(r.innerType,n)
if(r.type==="intersection")return isTransforming(r.left,n)||isTransforming(r.right,n)
if(r.type==="record"||r.type==="map")return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)
if(r.type==="pipe"){if(e._zod.traits.has("$ZodCodec"))return true
return isTransforming(r.in,n)||isTransforming(r.out,n)}if(r.type==="object"){for(const e in r.shape)if(isTransforming(r.shape[e],n))return true
return false}if(r.type==="union"){for(const e of r.options)if(isTransforming(e,n))return true
return false}if(r.type==="tuple"){for(const e of r.items)if(isTransforming(e,n))return true
if(r.rest&&isTransforming(r.rest,n))return true
return false}return false}const createToJSONSchemaMethod=(e,t={})=>n=>{const r=to_json_schema_initializeContext({...n,processors:t})
to_json_schema_processSchema(e,r)
to_json_schema_extractDefs(r,e)
return to_json_schema_finalize(r,e)}
const createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:o,target:s}=r??{}
const i=to_json_schema_initializeContext({...o??{},target:s,io:t,processors:n})
to_json_schema_processSchema(e,i)
to_json_schema_extractDefs(i,e)
return to_json_schema_finalize(i,e)}
const narrowMin=(e,t,n)=>{if(e[t]===void 0||n>e[t])e[t]=n}
const narrowMax=(e,t,n)=>{if(e[t]===void 0||n<e[t])e[t]=n}
const narrowBoth=(e,t)=>{narrowMin(e,"minimum",t)
narrowMax(e,"maximum",t)}
const addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[])
if(!e.multipleOf.includes(t))e.multipleOf.push(t)}
const addPattern=(e,t)=>{e.patterns??(e.patterns=new Set)
e.patterns.add(t)}
const intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]}
const setFormat=(e,t)=>{e.format=t
if(t.includes("int"))e.isInt=true}
const minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum)
const maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum)
const formatContributor=e=>(t,n)=>{setFormat(t,n.format)
const[r,o]=e[n.format]
narrowMin(t,"minimum",r)
narrowMax(t,"maximum",o)}
const Pe={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(o.zH),bigint_format:formatContributor(o.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format)
if(t.pattern)addPattern(e,t.pattern)
if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format
if(t.local||t.precision===-1)e.laxFormat=true},mime_type:(e,t)=>intersectMime(e,t.mime)}
function aggregateChecks(e){const t={}
const n=e._zod.def
const r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
for(const e of r)Pe[e._zod.def.check]?.(t,e._zod.def)
const o=e._zod.bag
if(o.minimum!==void 0)narrowMin(t,"minimum",o.minimum)
if(o.exclusiveMinimum!==void 0)narrowMin(t,"exclusiveMinimum",o.exclusiveMinimum)
if(o.maximum!==void 0)narrowMax(t,"maximum",o.maximum)
if(o.exclusiveMaximum!==void 0)narrowMax(t,"exclusiveMaximum",o.exclusiveMaximum)
if(o.multipleOf!==void 0)addDivisor(t,o.multipleOf)
if(o.format!==void 0){t.format??(t.format=o.format)
if(o.format.includes("int"))t.isInt=true}if(o.mime)intersectMime(t,o.mime)
for(const e of o.patterns??[])addPattern(t,e)
return t}const Ee={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""}
const Ne=new Map([[V,m.K3],[W,m.r0]])
const exactPattern=e=>Ne.get(e)??e
const stringProcessor=(e,t,n,r)=>{const o=n
o.type="string"
const{minimum:s,maximum:i,format:a,patterns:c,contentEncoding:u,laxFormat:l}=aggregateChecks(e)
if(typeof s==="number")o.minLength=s
if(typeof i==="number")o.maxLength=i
if(a){o.format=Ee[a]??a
if(o.format==="")delete o.format
if(a==="time"||l)delete o.format}if(u)o.contentEncoding=u
if(c&&c.size>0){const e=[...c].map(exactPattern)
if(e.length===1)o.pattern=e[0].source
else if(e.length>1)o.allOf=[...e.map(e=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}
const numberProcessor=(e,t,n,r)=>{const o=n
const{minimum:s,maximum:i,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:u,isInt:l}=aggregateChecks(e)
o.type=l?"integer":"number"
const f=typeof u==="number"&&u>=(s??Number.NEGATIVE_INFINITY)
const d=typeof c==="number"&&c<=(i??Number.POSITIVE_INFINITY)
const p=t.target==="draft-04"||t.target==="openapi-3.0"
if(f)if(p){o.minimum=u
o.exclusiveMinimum=true}else o.exclusiveMinimum=u
else if(typeof s==="number")o.minimum=s
if(d)if(p){o.maximum=c
o.exclusiveMaximum=true}else o.exclusiveMaximum=c
else if(typeof i==="number")o.maximum=i
if(a){const n=new Set
for(const s of a)if(Number.isFinite(s)&&s!==0)n.add(Math.abs(s))
else handleUnrepresentable(e,t,o,r,`A multipleOf divisor of ${s} cannot be represented in JSON Schema`)
const[s,...i]=n
if(s!==void 0)o.multipleOf=s
if(i.length)o.allOf=[...o.allOf??[],...i.map(e=>({multipleOf:e}))]}}
const booleanProcessor=(e,t,n,r)=>{n.type="boolean"}
const bigintProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"BigInt cannot be represented in JSON Schema")}
const neverProcessor=(e,t,n,r)=>{n.not={}}
const unknownProcessor=(e,t,n,r)=>{}
const dateProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Date cannot be represented in JSON Schema")}
const enumProcessor=(e,t,n,r)=>{const s=e._zod.def
const i=(0,o.w5)(s.entries)
if(i.length===0){n.not={}
return}if(i.every(e=>typeof e==="number"))n.type="number"
if(i.every(e=>typeof e==="string"))n.type="string"
n.enum=i}
const literalProcessor=(e,t,n,r)=>{const o=e._zod.def
if(o.values.length===0){n.not={}
return}const s=[]
for(const i of o.values)if(i===void 0){if(handleUnrepresentable(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==="bigint"){if(handleUnrepresentable(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return
s.push(Number(i))}else s.push(i)
if(s.length===0);else if(s.length===1){const e=s[0]
n.type=e===null?"null":typeof e
if(t.target==="draft-04"||t.target==="openapi-3.0")n.enum=[e]
else n.const=e}else{if(s.every(e=>typeof e==="number"))n.type="number"
if(s.every(e=>typeof e==="string"))n.type="string"
if(s.every(e=>typeof e==="boolean"))n.type="boolean"
if(s.every(e=>e===null))n.type="null"
n.enum=s}}
const customProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Custom types cannot be represented in JSON Schema")}
const transformProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Transforms cannot be represented in JSON Schema")}
const arrayProcessor=(e,t,n,r)=>{const o=n
const s=e._zod.def
const{minimum:i,maximum:a}=aggregateChecks(e)
if(typeof i==="number")o.minItems=i
if(typeof a==="number")o.maxItems=a
o.type="array"
o.items=to_json_schema_processSchema(s.element,t,{...r,path:[...r.path,"items"]})}
function inputOptin(e){const t=e._zod.def
if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform"))return inputOptin(t.out)
if(t.type==="catch")return inputOptin(t.innerType)
return e._zod.optin}const objectProcessor=(e,t,n,r)=>{const s=n
const i=e._zod.def
const a=i.shape
const c=Object.getOwnPropertySymbols(a)
if(c.length&&handleUnrepresentable(e,t,s,r,"Symbol keys cannot be represented in JSON Schema"))return
s.type="object"
s.properties={}
for(const e in a)(0,o.Vy)(s.properties,e,to_json_schema_processSchema(a[e],t,{...r,path:[...r.path,"properties",e]}))
const u=[]
for(const e of Object.keys(a)){const n=i.shape[e]
if(t.io==="input"?inputOptin(n)===void 0:n._zod.optout===void 0)u.push(e)}if(u.length>0)s.required=u
if(i.catchall?._zod.def.type==="never")s.additionalProperties=false
else if(!i.catchall){if(t.io==="output")s.additionalProperties=false}else if(i.catchall)s.additionalProperties=to_json_schema_processSchema(i.catchall,t,{...r,path:[...r.path,"additionalProperties"]})}
const unionProcessor=(e,t,n,r)=>{const o=e._zod.def
const s=o.inclusive===false
const i=o.options.map((e,n)=>to_json_schema_processSchema(e,t,{...r,path:[...r.path,s?"oneOf":"anyOf",n]}))
if(s)n.oneOf=i
else n.anyOf=i}
const intersectionProcessor=(e,t,n,r)=>{const o=e._zod.def
const s=to_json_schema_processSchema(o.left,t,{...r,path:[...r.path,"allOf",0]})
const i=to_json_schema_processSchema(o.right,t,{...r,path:[...r.path,"allOf",1]})
const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1
const a=[...isSimpleIntersection(s)?s.allOf:[s],...isSimpleIntersection(i)?i.allOf:[i]]
n.allOf=a
t.intersections.push(a)}
const tupleProcessor=(e,t,n,r)=>{const o=n
const s=e._zod.def
o.type="array"
const i=t.target==="draft-2020-12"?"prefixItems":"items"
const a=t.target==="draft-2020-12"?"items":t.target==="openapi-3.0"?"items":"additionalItems"
const c=s.items.map((e,n)=>to_json_schema_processSchema(e,t,{...r,path:[...r.path,i,n]}))
const u=s.rest?to_json_schema_processSchema(s.rest,t,{...r,path:[...r.path,a,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null
let l=s.items.length
while(l>0){const e=s.items[l-1]
const n=t.io==="input"?inputOptin(e)!==void 0:e._zod.optout==="optional"
if(!n)break
l--}const f=s.items.length
const d=!s.rest
if(t.target==="draft-2020-12"){o.prefixItems=c
if(d)o.items=false
else if(u)o.items=u
if(l>0)o.minItems=l
if(d)o.maxItems=f}else if(t.target==="openapi-3.0"){o.items={anyOf:c}
if(u)o.items.anyOf.push(u)
if(l>0)o.minItems=l
if(d)o.maxItems=f}else{o.items=c
if(d)o.additionalItems=false
else if(u)o.additionalItems=u
if(l>0)o.minItems=l
if(d)o.maxItems=f}const{minimum:p,maximum:h}=aggregateChecks(e)
if(typeof p==="number")o.minItems=p
if(typeof h==="number")o.maxItems=h}
function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t
n.add(t)
const r=e.get(t)?.def
if(!r)return t
const o=stringifyKeyNames(e,r,n)
return o===r?t:o}for(const r of["anyOf","oneOf"]){const o=t[r]
if(!Array.isArray(o))continue
const s=o.map(t=>stringifyKeyNames(e,t,n))
if(s.some((e,t)=>e!==o[t]))t={...t,[r]:s}}const r=Array.isArray(t.type)?t.type:[t.type]
const o=!r.includes("string")&&r.some(e=>e==="number"||e==="integer")
const s=t.enum??(t.const!==void 0?[t.const]:void 0)
if(!o&&!s?.some(e=>typeof e==="number"))return t
const{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:l,format:f,id:d,...p}=t
if(p.enum)p.enum=p.enum.map(e=>typeof e==="number"?String(e):e)
else if(typeof p.const==="number")p.const=String(p.const)
if(!o)return p
p.type="string"
if(!s)p.pattern=(r.includes("number")?m.ai:m.nd).source
return p}const Re=new WeakMap
function rewriteKeyNames(e){const t=new Map
for(const n of e.seen.values())if(n.def&&!t.has(n.schema))t.set(n.schema,n)
const n=new Map
for(const r of Re.get(e)??[]){const o=e.seen.get(r)
const s=(o?.def??o?.schema)?.propertyNames
if(!s||s===true||n.has(s))continue
const i=stringifyKeyNames(t,s,new Set)
if(i!==s)n.set(s,i)}if(!n.size)return
for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames)
if(t)e.propertyNames=t}}const recordProcessor=(e,t,n,r)=>{const s=n
const i=e._zod.def
s.type="object"
const a=i.keyType
const c=aggregateChecks(a).patterns
if(i.mode==="loose"&&c&&c.size>0){const e=to_json_schema_processSchema(i.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
s.patternProperties={}
for(const t of c)(0,o.Vy)(s.patternProperties,exactPattern(t).source,e)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){s.propertyNames=to_json_schema_processSchema(i.keyType,t,{...r,path:[...r.path,"propertyNames"]})
let n=Re.get(t)
if(!n){n=[]
Re.set(t,n)
t.deferred.push(()=>rewriteKeyNames(t))}n.push(e)}s.additionalProperties=to_json_schema_processSchema(i.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const u=a._zod.values
const l=t.io==="input"&&inputOptin(i.valueType)!==void 0
if(u&&!i.partial&&!l){const e=[...u].filter(e=>typeof e==="string"||typeof e==="number")
if(e.length>0)s.required=e.map(String)}}
const nullableProcessor=(e,t,n,r)=>{const o=e._zod.def
const s=to_json_schema_processSchema(o.innerType,t,r)
const i=t.seen.get(e)
if(t.target==="openapi-3.0"){i.ref=o.innerType
n.nullable=true}else n.anyOf=[s,{type:"null"}]}
const nonoptionalProcessor=(e,t,n,r)=>{const o=e._zod.def
to_json_schema_processSchema(o.innerType,t,r)
const s=t.seen.get(e)
s.ref=o.innerType}
const Ze=Symbol()
function serializeDefaultValue(e,t,n,r,o){let s=false
const i=JSON.stringify(e,(e,t)=>{if(typeof t!=="bigint")return t
s=true
return null})
if(!s)return JSON.parse(i)
handleUnrepresentable(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema")
return Ze}const defaultProcessor=(e,t,n,r)=>{const o=e._zod.def
to_json_schema_processSchema(o.innerType,t,r)
const s=t.seen.get(e)
s.ref=o.innerType
const i=serializeDefaultValue(o.defaultValue,e,t,n,r)
if(i!==Ze)n.default=i}
const prefaultProcessor=(e,t,n,r)=>{const o=e._zod.def
to_json_schema_processSchema(o.innerType,t,r)
const s=t.seen.get(e)
s.ref=o.innerType
if(t.io!=="input")return
const i=serializeDefaultValue(o.defaultValue,e,t,n,r)
if(i!==Ze)n._prefault=i}
const catchProcessor=(e,t,n,r)=>{const o=e._zod.def
to_json_schema_processSchema(o.innerType,t,r)
const s=t.seen.get(e)
s.ref=o.innerType
let i
try{i=o.catchValue(void 0)}catch{handleUnrepresentable(e,t,n,r,"Dynamic catch values are not supported in JSON Schema")
return}n.default=i}
const pipeProcessor=(e,t,n,r)=>{const o=e._zod.def
const s=o.in._zod.traits.has("$ZodTransform")
const i=t.io==="input"?s?o.out:o.in:o.out
to_json_schema_processSchema(i,t,r)
const a=t.seen.get(e)
a.ref=i}
const readonlyProcessor=(e,t,n,r)=>{const o=e._zod.def
to_json_schema_processSchema(o.innerType,t,r)
const s=t.seen.get(e)
s.ref=o.innerType
n.readOnly=true}
const optionalProcessor=(e,t,n,r)=>{const o=e._zod.def
to_json_schema_processSchema(o.innerType,t,r)
const s=t.seen.get(e)
s.ref=o.innerType}
const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}}
function getSizing(t){return e[t]??null}const t={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"}
const n={nan:"NaN"}
function getTypeName(e,t){if(e==="number"&&typeof t==="number"&&!Number.isFinite(t))return String(t)
return n[e]??e}return e=>{switch(e.code){case"invalid_type":{const t=getTypeName(e.expected)
const n=o.GW(e.input)
const r=getTypeName(n,e.input)
return`Invalid input: expected ${t}, received ${r}`}case"invalid_value":if(e.values.length===1)return`Invalid input: expected ${o.B7(e.values[0])}`
return`Invalid option: expected one of ${o.jw(e.values,"|")}`
case"too_big":{const t=e.exact?"exactly ":e.inclusive?"<=":"<"
const n=getSizing(e.origin)
if(n)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`
return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">"
const n=getSizing(e.origin)
if(n)return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`
return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e
if(n.format==="starts_with")return`Invalid string: must start with "${n.prefix}"`
if(n.format==="ends_with")return`Invalid string: must end with "${n.suffix}"`
if(n.format==="includes")return`Invalid string: must include "${n.includes}"`
if(n.format==="regex")return`Invalid string: must match pattern ${n.pattern}`
return`Invalid ${t[n.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`
case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${o.jw(e.keys,", ")}`
case"invalid_key":return`Invalid key in ${e.origin}`
case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){const t=e.options.map(e=>`'${e}'`).join(" | ")
return`Invalid discriminator value. Expected ${t}`}if(e.inclusive===false)return"Invalid input: more than one option matched"
return"Invalid input"
case"invalid_element":return`Invalid value in ${e.origin}`
default:return`Invalid input`}}}
function en(){return{localeError:error()}}function _getMessage(){const e=this._zod
e.message??(e.message=JSON.stringify(e.def,o.k8,2))
return e.message}function _setMessage(e){this._zod.message=e}const Ce={get:_getMessage,set:_setMessage,enumerable:true,configurable:true}
const De={value:void 0,enumerable:false}
const Fe=new WeakSet([Object.prototype,Error.prototype])
const initializer=(e,t)=>{e.name="$ZodError"
De.value=t
Object.defineProperty(e,"issues",De)
De.value=void 0
Object.defineProperty(e,"message",Ce)
const n=Object.getPrototypeOf(e)
if(!Fe.has(n)){Fe.add(n)
Object.defineProperty(n,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})
return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}}
const Ue=(0,r.xI)("$ZodError",initializer)
const Me=(0,r.xI)("$ZodError",initializer,void 0,{Parent:Error})
function node(e,t,n){if(!Object.prototype.hasOwnProperty.call(e,t))if(t==="__proto__")Object.defineProperty(e,t,{value:n(),writable:true,enumerable:true,configurable:true})
else e[t]=n()
return e[t]}function flattenError(e,t=e=>e.message){const n={}
const r=[]
for(const o of e.issues)if(o.path.length>0)node(n,o.path[0],()=>[]).push(t(o))
else r.push(t(o))
return{formErrors:r,fieldErrors:n}}function formatError(e,t=e=>e.message){const n={_errors:[]}
const processError=(e,r=[])=>{for(const o of e.issues)if(o.code==="invalid_union"&&o.errors.length)o.errors.map(e=>processError({issues:e},[...r,...o.path]))
else if(o.code==="invalid_key")processError({issues:o.issues},[...r,...o.path])
else if(o.code==="invalid_element")processError({issues:o.issues},[...r,...o.path])
else{const e=[...r,...o.path]
if(e.length===0)n._errors.push(t(o))
else{let r=n
let s=0
while(s<e.length){const n=e[s]
const i=s===e.length-1
if(n==="_errors"){if(i)r._errors.push(t(o))
s++
continue}if(!Object.prototype.hasOwnProperty.call(r,n))Object.defineProperty(r,n,{value:{_errors:[]},enumerable:true,writable:true,configurable:true})
const a=r[n]
if(i)a._errors.push(t(o))
r=a
s++}}}}
processError(e)
return n}function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,s,i)=>{const a=s?{...s,async:false}:{async:false}
const c=t._zod.run({value:n,issues:[]},a)
if(c instanceof Promise)throw new r.GT
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>o.iR(e,a,r.$W())))
o.gx(t,i?.callee??fn)
throw t}return c.value}
return fn}
_parse(Me)
const _parseAsync=e=>{const fn=async(t,n,s,i)=>{const a=s?{...s,async:true}:{async:true}
let c=t._zod.run({value:n,issues:[]},a)
if(c instanceof Promise)c=await c
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>o.iR(e,a,r.$W())))
o.gx(t,i?.callee??fn)
throw t}return c.value}
return fn}
_parseAsync(Me)
const _safeParse=e=>(t,n,o)=>{const s=o?{...o,async:false}:{async:false}
const i=t._zod.run({value:n,issues:[]},s)
if(i instanceof Promise)throw new r.GT
return i.issues.length?failure(e,i.issues,s):{success:true,data:i.value}}
_safeParse(Me)
function failure(e,t,n){let s
return{success:false,get error(){if(!s){s=new e(t.map(e=>o.iR(e,n,r.$W())))
t=void 0
n=void 0}return s},set error(e){s=e
t=void 0
n=void 0}}}const _safeParseAsync=e=>async(t,n,r)=>{const o=r?{...r,async:true}:{async:true}
let s=t._zod.run({value:n,issues:[]},o)
if(s instanceof Promise)s=await s
return s.issues.length?failure(e,s.issues,o):{success:true,data:s.value}}
_safeParseAsync(Me)
const Je=Symbol.for("zod.compile.invalid")
const Le=Symbol.for("zod.compile.fallback")
const validate=(e,t,n)=>{const r=e._zod.bag.validator
if(r!==void 0){if(r(t)!==Je)return true
if(r.definite===true&&n===void 0)return false}return validateFallback(e,t,n)}
function validateFallback(e,t,n){const o=n?{...n,async:false,abortEarly:true}:{async:false,abortEarly:true}
const s=e._zod.bag.fallbackRun
let i
if(s){o[Le]=true
i=s({value:t,issues:[]},o)}else i=e._zod.run({value:t,issues:[]},o)
if(i instanceof Promise)throw new r.GT
return i.issues.length===0}const parse_validateAsync=async(e,t,n)=>{const r=n?{...n,async:true,abortEarly:true}:{async:true,abortEarly:true}
let o=e._zod.run({value:t,issues:[]},r)
if(o instanceof Promise)o=await o
return o.issues.length===0}
const _encode=e=>{const t=_parse(e)
const fn=(e,n,r,o)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"}
return t(e,n,s,finalizeParams(fn,o))}
return fn}
_encode(Me)
const _decode=e=>{const t=_parse(e)
const fn=(e,n,r,o)=>t(e,n,r,finalizeParams(fn,o))
return fn}
_decode(Me)
const _encodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,n,r,o)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"}
return await t(e,n,s,finalizeParams(fn,o))}
return fn}
_encodeAsync(Me)
const _decodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,n,r,o)=>await t(e,n,r,finalizeParams(fn,o))
return fn}
_decodeAsync(Me)
const _safeEncode=e=>(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"}
return _safeParse(e)(t,n,o)}
_safeEncode(Me)
const _safeDecode=e=>(t,n,r)=>_safeParse(e)(t,n,r)
_safeDecode(Me)
const _safeEncodeAsync=e=>async(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"}
return _safeParseAsync(e)(t,n,o)}
_safeEncodeAsync(Me)
const _safeDecodeAsync=e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r)
_safeDecodeAsync(Me)
const qe=new WeakSet([Object.prototype,Error.prototype])
function _lazyMethod(e,t,n){Object.defineProperty(e,t,{configurable:true,enumerable:false,get(){const e=n(this)
Object.defineProperty(this,t,{value:e,configurable:true,writable:true})
return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true})}})}const errors_initializer=(e,t)=>{Ue.init(e,t)
e.name="ZodError"
const n=Object.getPrototypeOf(e)
if(qe.has(n))return
qe.add(n)
_lazyMethod(n,"format",e=>t=>formatError(e,t))
_lazyMethod(n,"flatten",e=>t=>flattenError(e,t))
_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t)
e.message=JSON.stringify(e.issues,o.k8,2)})
_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t)
e.message=JSON.stringify(e.issues,o.k8,2)})
Object.defineProperty(n,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
null&&core.$constructor("ZodError",errors_initializer)
const Ve=r.xI("ZodError",errors_initializer,void 0,{Parent:Error})
const Be=_parse(Ve)
const We=_parseAsync(Ve)
const Ke=_safeParse(Ve)
const Ge=_safeParseAsync(Ve)
const He=_encode(Ve)
const Qe=_decode(Ve)
const Ye=_encodeAsync(Ve)
const Xe=_decodeAsync(Ve)
const et=_safeEncode(Ve)
const tt=_safeDecode(Ve)
const nt=_safeEncodeAsync(Ve)
const rt=_safeDecodeAsync(Ve)
function _ensureDefaultLocale(){if(!r.cr.localeError)r.$W(en())}function _ensureDefaultMemoizer(){if(!r.cr.memoizer)r.$W({memoizer:memoizer()})}const ot=r.xI("ZodType",(e,t)=>{_ensureDefaultLocale()
y.init(e,t)
e.def=t
e.type=t.type
return e},{check(...e){const t=this.def
return this.clone(o.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){return this.check(...e)},clone(e,t){return o.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t)
return this},refine(e,t){return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){return this.check(Ae.bS(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){return pipe(this,transform(e))},default(e){return _default(this,e)},prefault(e){return prefault(this,e)},catch(e){return _catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){const t=this.clone()
Ie.fd.add(t,{description:e})
return t},meta(...e){if(e.length===0)return Ie.fd.get(this)
const t=this.clone()
Ie.fd.add(t,e[0])
return t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return o.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){o.qh(this,"~standard",e)},parse:function _parse(e,t){return Be(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await We(this,e,t,{callee:_parseAsync})},safeParse(e,t){return Ke(this,e,t)},async safeParseAsync(e,t){return Ge(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){o.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return parse_validateAsync(this,e,t)},encode:function _encode(e,t){return He(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Qe(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){return await Ye(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await Xe(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return et(this,e,t)},safeDecode(e,t){return tt(this,e,t)},async safeEncodeAsync(e,t){return nt(this,e,t)},async safeDecodeAsync(e,t){return rt(this,e,t)},toJSONSchema(e){return createToJSONSchemaMethod(this,{})(e)},get description(){return Ie.fd.get(this)?.description},get _def(){return this._zod.def}})
const st=r.xI("_ZodString",(e,t)=>{v.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>stringProcessor(e,t,n,r)},o.un({format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(Ae.Fk(...e))},includes(...e){return this.check(Ae.dR(...e))},startsWith(...e){return this.check(Ae.$S(...e))},endsWith(...e){return this.check(Ae.ER(...e))},min(...e){return this.check(Ae.m9(...e))},max(...e){return this.check(Ae.Eb(...e))},length(...e){return this.check(Ae.YA(...e))},nonempty(...e){return this.check(Ae.m9(1,...e))},lowercase(e){return this.check(Ae.hH(e))},uppercase(e){return this.check(Ae.qF(e))},trim(){return this.check(Ae.WN())},normalize(...e){return this.check(Ae.lo(...e))},toLowerCase(){return this.check(Ae.Il())},toUpperCase(){return this.check(Ae.xY())},slugify(){return this.check(Ae.TL())}}))
const it=r.xI("ZodString",(e,t)=>{v.init(e,t)
st.init(e,t)},{email(e){return this.check(Ae.Mu(dt,e))},url(e){return this.check(Ae.Fn(mt,e))},jwt(e){return this.check(Ae.rk(jt,e))},emoji(e){return this.check(Ae.aC(gt,e))},guid(e){return this.check(Ae.tB(pt,e))},uuid(e){return this.check(Ae.Be(ht,e))},uuidv4(e){return this.check(Ae.nA(ht,e))},uuidv6(e){return this.check(Ae.pY(ht,e))},uuidv7(e){return this.check(Ae.wA(ht,e))},nanoid(e){return this.check(Ae.Dl(yt,e))},cuid(e){return this.check(Ae.fs(_t,e))},cuid2(e){return this.check(Ae.Bj(vt,e))},ulid(e){return this.check(Ae.Ct(bt,e))},base64(e){return this.check(Ae.rt(St,e))},base64url(e){return this.check(Ae.cU(It,e))},xid(e){return this.check(Ae.Pw(wt,e))},ksuid(e){return this.check(Ae._z(zt,e))},ipv4(e){return this.check(Ae.Ny(kt,e))},ipv6(e){return this.check(Ae.$O(xt,e))},cidrv4(e){return this.check(Ae.Uy($t,e))},cidrv6(e){return this.check(Ae.gP(Ot,e))},e164(e){return this.check(Ae.KB(At,e))},datetime(e){return this.check(Ae.G1(ct,e))},date(e){return this.check(Ae.db(ut,e))},time(e){return this.check(Ae.Kn(lt,e))},duration(e){return this.check(Ae.f2(ft,e))}})
function string(e){return Ae.Rl(it,e)}const at=r.xI("ZodStringFormat",(e,t)=>{b.init(e,t)
st.init(e,t)})
const ct=r.xI("ZodISODateTime",(e,t)=>{R.init(e,t)
at.init(e,t)})
const ut=r.xI("ZodISODate",(e,t)=>{Z.init(e,t)
at.init(e,t)})
const lt=r.xI("ZodISOTime",(e,t)=>{D.init(e,t)
at.init(e,t)})
const ft=r.xI("ZodISODuration",(e,t)=>{F.init(e,t)
at.init(e,t)})
const dt=r.xI("ZodEmail",(e,t)=>{k.init(e,t)
at.init(e,t)})
const pt=r.xI("ZodGUID",(e,t)=>{w.init(e,t)
at.init(e,t)})
const ht=r.xI("ZodUUID",(e,t)=>{z.init(e,t)
at.init(e,t)})
const mt=r.xI("ZodURL",(e,t)=>{S.init(e,t)
at.init(e,t)})
const gt=r.xI("ZodEmoji",(e,t)=>{I.init(e,t)
at.init(e,t)})
const yt=r.xI("ZodNanoID",(e,t)=>{A.init(e,t)
at.init(e,t)})
const _t=r.xI("ZodCUID",(e,t)=>{j.init(e,t)
at.init(e,t)})
const vt=r.xI("ZodCUID2",(e,t)=>{T.init(e,t)
at.init(e,t)})
const bt=r.xI("ZodULID",(e,t)=>{P.init(e,t)
at.init(e,t)})
const wt=r.xI("ZodXID",(e,t)=>{E.init(e,t)
at.init(e,t)})
const zt=r.xI("ZodKSUID",(e,t)=>{N.init(e,t)
at.init(e,t)})
const kt=r.xI("ZodIPv4",(e,t)=>{U.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodMAC",(e,t)=>{core.$ZodMAC.init(e,t)
at.init(e,t)})
const xt=r.xI("ZodIPv6",(e,t)=>{J.init(e,t)
at.init(e,t)})
const $t=r.xI("ZodCIDRv4",(e,t)=>{L.init(e,t)
at.init(e,t)})
const Ot=r.xI("ZodCIDRv6",(e,t)=>{q.init(e,t)
at.init(e,t)})
const St=r.xI("ZodBase64",(e,t)=>{B.init(e,t)
at.init(e,t)})
const It=r.xI("ZodBase64URL",(e,t)=>{K.init(e,t)
at.init(e,t)})
const At=r.xI("ZodE164",(e,t)=>{G.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodCreditCard",(e,t)=>{core.$ZodCreditCard.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodIBAN",(e,t)=>{core.$ZodIBAN.init(e,t)
at.init(e,t)})
const jt=r.xI("ZodJWT",(e,t)=>{Q.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodCustomStringFormat",(e,t)=>{core.$ZodCustomStringFormat.init(e,t)
at.init(e,t)})
const Tt=r.xI("ZodNumber",(e,t)=>{Y.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>numberProcessor(e,t,n,r)
e.isFinite=true},o.un({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=aggregateChecks(e)
return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=aggregateChecks(e)
return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=aggregateChecks(e)
return!!t||!!n?.some(Number.isSafeInteger)},format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(Ae.Tx(e,t))},gte(e,t){return this.check(Ae.qm(e,t))},min(e,t){return this.check(Ae.qm(e,t))},lt(e,t){return this.check(Ae.Au(e,t))},lte(e,t){return this.check(Ae.Zm(e,t))},max(e,t){return this.check(Ae.Zm(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(Ae.Tx(0,e))},nonnegative(e){return this.check(Ae.qm(0,e))},negative(e){return this.check(Ae.Au(0,e))},nonpositive(e){return this.check(Ae.Zm(0,e))},multipleOf(e,t){return this.check(Ae.Hi(e,t))},step(e,t){return this.check(Ae.Hi(e,t))},finite(){return this}}))
function number(e){return Ae.F7(Tt,e)}const Pt=r.xI("ZodNumberFormat",(e,t)=>{X.init(e,t)
Tt.init(e,t)})
function schemas_int(e){return Ae.LK(Pt,e)}const Et=r.xI("ZodBoolean",(e,t)=>{ee.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>booleanProcessor(e,t,n,r)})
function schemas_boolean(e){return Ae._L(Et,e)}const Nt=r.xI("ZodBigInt",(e,t)=>{te.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>bigintProcessor(e,t,n,r)},o.un({minValue:e=>aggregateChecks(e).minimum??null,maxValue:e=>aggregateChecks(e).maximum??null,format:e=>aggregateChecks(e).format??null},{gte(e,t){return this.check(Ae.qm(e,t))},min(e,t){return this.check(Ae.qm(e,t))},gt(e,t){return this.check(Ae.Tx(e,t))},lt(e,t){return this.check(Ae.Au(e,t))},lte(e,t){return this.check(Ae.Zm(e,t))},max(e,t){return this.check(Ae.Zm(e,t))},positive(e){return this.check(Ae.Tx(BigInt(0),e))},negative(e){return this.check(Ae.Au(BigInt(0),e))},nonpositive(e){return this.check(Ae.Zm(BigInt(0),e))},nonnegative(e){return this.check(Ae.qm(BigInt(0),e))},multipleOf(e,t){return this.check(Ae.Hi(e,t))}}))
null&&core.$constructor("ZodBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t)
Nt.init(e,t)})
null&&core.$constructor("ZodSymbol",(e,t)=>{core.$ZodSymbol.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.symbolProcessor(e,t,n,r)})
null&&core.$constructor("ZodUndefined",(e,t)=>{core.$ZodUndefined.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.undefinedProcessor(e,t,n,r)})
null&&core.$constructor("ZodNull",(e,t)=>{core.$ZodNull.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.nullProcessor(e,t,n,r)})
null&&core.$constructor("ZodAny",(e,t)=>{core.$ZodAny.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.anyProcessor(e,t,n,r)})
const Rt=r.xI("ZodUnknown",(e,t)=>{ne.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>unknownProcessor(e,t,n,r)})
function unknown(){return Ae.em(Rt)}const Zt=r.xI("ZodNever",(e,t)=>{re.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>neverProcessor(e,t,n,r)})
function never(e){return Ae.G8(Zt,e)}null&&core.$constructor("ZodVoid",(e,t)=>{core.$ZodVoid.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.voidProcessor(e,t,n,r)})
r.xI("ZodDate",(e,t)=>{oe.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>dateProcessor(e,t,n,r)
e.min=(t,n)=>e.check(Ae.qm(t,n))
e.max=(t,n)=>e.check(Ae.Zm(t,n))},o.un({minDate:e=>{const{minimum:t}=aggregateChecks(e)
return t?new Date(t):null},maxDate:e=>{const{maximum:t}=aggregateChecks(e)
return t?new Date(t):null}},{}))
const Ct=r.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer()
se.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>arrayProcessor(e,t,n,r)
e.element=t.element},{min(e,t){return this.check(Ae.m9(e,t))},nonempty(e){return this.check(Ae.m9(1,e))},max(e,t){return this.check(Ae.Eb(e,t))},length(e,t){return this.check(Ae.YA(e,t))},unwrap(){return this.element}})
function array(e,t){return Ae.dZ(Ct,e,t)}const Dt=r.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer()
ce.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>objectProcessor(e,t,n,r)
o.X(e,"shape",e=>e._zod.def.shape,false)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(o.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(o.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(o.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(o.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(o.zM(this._zod.def,{catchall:void 0}))},extend(e){return o.X$(this,e)},safeExtend(e){return o.W0(this,e)},merge(e){return o.h1(this,e)},pick(e){return o.Up(this,e)},omit(e){return o.cJ(this,e)},partial(...e){return o.OH(Bt,this,e[0])},exactPartial(...e){return o.OH(Wt,this,e[0],"exactPartial")},required(...e){return o.mw(Qt,this,e[0])}})
function object(e,t){const n={type:"object",shape:e??{},...o.A2(t)}
return new Dt(n)}function strictObject(e,t){return new Dt({type:"object",shape:e,catchall:never(),...o.A2(t)})}function looseObject(e,t){return new Dt({type:"object",shape:e,catchall:unknown(),...o.A2(t)})}const Ft=r.xI("ZodUnion",(e,t)=>{ue.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>unionProcessor(e,t,n,r)
e.options=t.options})
function union(e,t){return new Ft({type:"union",options:e,...o.A2(t)})}null&&core.$constructor("ZodXor",(e,t)=>{Ft.init(e,t)
core.$ZodXor.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.unionProcessor(e,t,n,r)
e.options=t.options})
const Ut=r.xI("ZodDiscriminatedUnion",(e,t)=>{Ft.init(e,t)
le.init(e,t)})
function discriminatedUnion(e,t,n){return new Ut({type:"union",options:t,discriminator:e,...o.A2(n)})}const Mt=r.xI("ZodIntersection",(e,t)=>{fe.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>intersectionProcessor(e,t,n,r)})
function intersection(e,t){return new Mt({type:"intersection",left:e,right:t})}r.xI("ZodTuple",(e,t)=>{_ensureDefaultMemoizer()
de.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>tupleProcessor(e,t,n,r)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def
if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements")
return this.clone({...e,items:e.items.map(e=>new Bt({type:"optional",innerType:e}))})}})
const Jt=r.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer()
pe.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>recordProcessor(e,t,n,r)
e.keyType=t.keyType
e.valueType=t.valueType})
function record(e,t,n){if(!t||!t._zod)return new Jt({type:"record",keyType:string(),valueType:e,...o.A2(t)})
return new Jt({type:"record",keyType:e,valueType:t,...o.A2(n)})}null&&core.$constructor("ZodMap",(e,t)=>{_ensureDefaultMemoizer()
core.$ZodMap.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.mapProcessor(e,t,n,r)
e.keyType=t.keyType
e.valueType=t.valueType
e.min=(...t)=>e.check(core._minSize(...t))
e.nonempty=t=>e.check(core._minSize(1,t))
e.max=(...t)=>e.check(core._maxSize(...t))
e.size=(...t)=>e.check(core._size(...t))})
null&&core.$constructor("ZodSet",(e,t)=>{_ensureDefaultMemoizer()
core.$ZodSet.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.setProcessor(e,t,n,r)
e.min=(...t)=>e.check(core._minSize(...t))
e.nonempty=t=>e.check(core._minSize(1,t))
e.max=(...t)=>e.check(core._maxSize(...t))
e.size=(...t)=>e.check(core._size(...t))})
const Lt=r.xI("ZodEnum",(e,t)=>{he.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>enumProcessor(e,t,n,r)
e.enum=t.entries
e.options=[...e._zod.values]
const n=new Set(Object.keys(t.entries))
e.extract=(e,r)=>{const s={}
for(const r of e)if(n.has(r))s[r]=t.entries[r]
else throw new Error(`Key ${r} not found in enum`)
return new Lt({...t,checks:[],...o.A2(r),entries:s})}
e.exclude=(e,r)=>{const s={...t.entries}
for(const t of e)if(n.has(t))delete s[t]
else throw new Error(`Key ${t} not found in enum`)
return new Lt({...t,checks:[],...o.A2(r),entries:s})}})
function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new Lt({type:"enum",entries:n,...o.A2(t)})}const qt=r.xI("ZodLiteral",(e,t)=>{me.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>literalProcessor(e,t,n,r)
e.values=new Set(t.values)
Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
return t.values[0]}})})
function literal(e,t){return new qt({type:"literal",values:Array.isArray(e)?e:[e],...o.A2(t)})}null&&core.$constructor("ZodFile",(e,t)=>{core.$ZodFile.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.fileProcessor(e,t,n,r)
e.min=(t,n)=>e.check(core._minSize(t,n))
e.max=(t,n)=>e.check(core._maxSize(t,n))
e.mime=(t,n)=>e.check(core._mime(Array.isArray(t)?t:[t],n))})
const Vt=r.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer()
ge.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>transformProcessor(e,t,n,r)
e._zod.parse=(n,s)=>{if(s.direction==="backward")throw new r.cV(e.constructor.name)
n.addIssue=r=>{if(typeof r==="string")n.issues.push(o.sn(r,n.value,t))
else{const t=r
if(t.fatal)t.continue=false
t.code??(t.code="custom")
if(!("input"in t))t.input=n.value
t.inst??(t.inst=e)
n.issues.push(o.sn(t))}}
const i=t.transform(n.value,n)
if(i instanceof Promise)return i.then(e=>{n.value=e
return n})
n.value=i
return n}})
function transform(e){return new Vt({type:"transform",transform:e})}const Bt=r.xI("ZodOptional",(e,t)=>{ye.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
function optional(e){return new Bt({type:"optional",innerType:e})}const Wt=r.xI("ZodExactOptional",(e,t)=>{_e.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
function exactOptional(e){return new Wt({type:"optional",innerType:e})}const Kt=r.xI("ZodNullable",(e,t)=>{ve.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>nullableProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
function nullable(e){return new Kt({type:"nullable",innerType:e})}const Gt=r.xI("ZodDefault",(e,t)=>{be.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>defaultProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType
e.removeDefault=e.unwrap})
function _default(e,t){return new Gt({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():o.yG(t)}})}const Ht=r.xI("ZodPrefault",(e,t)=>{we.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>prefaultProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
function prefault(e,t){return new Ht({type:"prefault",innerType:e,get defaultValue(){return typeof t==="function"?t():o.yG(t)}})}const Qt=r.xI("ZodNonOptional",(e,t)=>{ze.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>nonoptionalProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
function nonoptional(e,t){return new Qt({type:"nonoptional",innerType:e,...o.A2(t)})}null&&core.$constructor("ZodSuccess",(e,t)=>{core.$ZodSuccess.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.successProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
const Yt=r.xI("ZodCatch",(e,t)=>{ke.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>catchProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType
e.removeCatch=e.unwrap})
function _catch(e,t){return new Yt({type:"catch",innerType:e,catchValue:typeof t==="function"?t:o.SS(t)})}null&&core.$constructor("ZodNaN",(e,t)=>{core.$ZodNaN.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.nanProcessor(e,t,n,r)})
const Xt=r.xI("ZodPipe",(e,t)=>{xe.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>pipeProcessor(e,t,n,r)
e.in=t.in
e.out=t.out})
function pipe(e,t){return new Xt({type:"pipe",in:e,out:t})}null&&core.$constructor("ZodCodec",(e,t)=>{Xt.init(e,t)
core.$ZodCodec.init(e,t)})
const tn=r.xI("ZodPreprocess",(e,t)=>{Xt.init(e,t)
$e.init(e,t)})
const nn=r.xI("ZodReadonly",(e,t)=>{Oe.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>readonlyProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
function readonly(e){return new nn({type:"readonly",innerType:e})}null&&core.$constructor("ZodTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.templateLiteralProcessor(e,t,n,r)})
null&&core.$constructor("ZodLazy",(e,t)=>{core.$ZodLazy.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.lazyProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.getter()})
null&&core.$constructor("ZodPromise",(e,t)=>{core.$ZodPromise.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.promiseProcessor(e,t,n,r)
e.unwrap=()=>e._zod.def.innerType})
null&&core.$constructor("ZodFunction",(e,t)=>{core.$ZodFunction.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>processors.functionProcessor(e,t,n,r)})
const rn=r.xI("ZodCustom",(e,t)=>{Se.init(e,t)
ot.init(e,t)
e._zod.processJSONSchema=(t,n,r)=>customProcessor(e,t,n,r)})
function custom(e,t){return Ae.FO(rn,e??(()=>true),t)}function refine(e,t={}){return Ae.fU(rn,e,t)}function superRefine(e,t){return Ae.MB(e,t)}Ae.q0
Ae.mI
r.xI("ZodInstanceOf",(e,t)=>{rn.init(e,t)},{properties(e,t){return this.check(Ae.T2(e,t))}})
function preprocess(e,t){return new tn({type:"pipe",in:transform(e),out:t})}}),8729:((e,t,n)=>{n.d(t,{$O:()=>_ipv6,$S:()=>_startsWith,Au:()=>_lt,Be:()=>_uuid,Bj:()=>_cuid2,Ct:()=>_ulid,Dl:()=>_nanoid,ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,FO:()=>_custom,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,Hi:()=>_multipleOf,Il:()=>_toLowerCase,KB:()=>_e164,Kn:()=>_isoTime,LK:()=>_int,MB:()=>_superRefine,Mu:()=>_email,Ny:()=>_ipv4,Pw:()=>_xid,Rl:()=>_string,T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,Uy:()=>_cidrv4,WN:()=>_trim,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,aC:()=>_emoji,bS:()=>_overwrite,cU:()=>_base64url,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,em:()=>_unknown,f2:()=>_isoDuration,fU:()=>_refine,fs:()=>_cuid,gP:()=>_cidrv6,hH:()=>_lowercase,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,pY:()=>_uuidv6,q0:()=>describe,qF:()=>_uppercase,qm:()=>_gte,rk:()=>_jwt,rt:()=>_base64,tB:()=>_guid,wA:()=>_uuidv7,xY:()=>_toUpperCase})
var r=n(8880)
var o=n(9110)
var s=n(4633)
function snapshotChecks(e){if(e.checks)e.checks=[...e.checks]
return e}function _string(e,t){return new e(snapshotChecks({type:"string",...s.A2(t)}))}function _email(e,t){return new e({type:"string",format:"email",check:"string_format",abort:false,...s.A2(t)})}function _guid(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:false,...s.A2(t)})}function _uuid(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,...s.A2(t)})}function _uuidv4(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...s.A2(t)})}function _uuidv6(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...s.A2(t)})}function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",...s.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...s.A2(t)})}function _emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...s.A2(t)})}function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,...s.A2(t)})}function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...s.A2(t)})}function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...s.A2(t)})}function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...s.A2(t)})}function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...s.A2(t)})}function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,...s.A2(t)})}function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...s.A2(t)})}function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...s.A2(t)})}function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:false,...s.A2(t)})}function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...s.A2(t)})}function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...s.A2(t)})}function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:false,...s.A2(t)})}function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,...s.A2(t)})}function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...s.A2(t)})}function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...s.A2(t)})}function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",...s.A2(t)})}function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...s.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...s.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...s.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...s.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...s.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...s.A2(t)})}function _lt(e,t){return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:false})}function _lte(e,t){return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:true})}function _gt(e,t){return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:false})}function _gte(e,t){return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:true})}function _multipleOf(e,t){return new r.Jk({check:"multiple_of",...s.A2(t),value:e})}function _maxLength(e,t){const n=new r.Yk({check:"max_length",...s.A2(t),maximum:e})
return n}function _minLength(e,t){return new r.Kk({check:"min_length",...s.A2(t),minimum:e})}function _length(e,t){return new r.RM({check:"length_equals",...s.A2(t),length:e})}function _regex(e,t){return new r.DG({check:"string_format",format:"regex",...s.A2(t),pattern:e})}function _lowercase(e){return new r.NI({check:"string_format",format:"lowercase",...s.A2(e)})}function _uppercase(e){return new r.kH({check:"string_format",format:"uppercase",...s.A2(e)})}function _includes(e,t){return new r.Tt({check:"string_format",format:"includes",...s.A2(t),includes:e})}function _startsWith(e,t){return new r.J({check:"string_format",format:"starts_with",...s.A2(t),prefix:e})}function _endsWith(e,t){return new r.E6({check:"string_format",format:"ends_with",...s.A2(t),suffix:e})}function _properties(e,t){return new r.nJ({check:"properties",shape:e,...s.A2(t)})}function _overwrite(e){return new r.v$({check:"overwrite",tx:e})}function _normalize(e){return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>s.Yv(e))}function _array(e,t,n){return new e({type:"array",element:t,...s.A2(n)})}function _custom(e,t,n){const r=s.A2(n)
r.abort??(r.abort=true)
const o=new e({type:"custom",check:"custom",fn:t,...r})
return o}function _refine(e,t,n){const r=new e({type:"custom",check:"custom",fn:t,...s.A2(n)})
return r}function _superRefine(e,t){const n=_check(t=>{t.addIssue=e=>{if(typeof e==="string")t.issues.push(s.sn(e,t.value,n._zod.def))
else{const r=e
if(r.fatal)r.continue=false
r.code??(r.code="custom")
if(!("input"in r))r.input=t.value
r.inst??(r.inst=n)
r.continue??(r.continue=!n._zod.def.abort)
t.issues.push(s.sn(r))}}
return e(t.value,t)},t)
return n}function _check(e,t){const n=new r.QP({check:"custom",...s.A2(t)})
n._zod.check=e
return n}function describe(e){const t=new r.QP({check:"describe"})
t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,description:e})}]
t._zod.check=()=>{}
return t}function meta(e){const t=new r.QP({check:"meta"})
t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,...e})}]
t._zod.check=()=>{}
return t}}),8880:((e,t,n)=>{n.d(t,{DG:()=>g,E6:()=>z,J:()=>w,J_:()=>u,Jk:()=>l,KH:()=>f,Kk:()=>p,NI:()=>y,QP:()=>i,RM:()=>h,Tt:()=>b,Yk:()=>d,kH:()=>v,nJ:()=>k,ql:()=>m,sm:()=>c,v$:()=>x})
var r=n(4214)
var o=n(6674)
var s=n(4633)
const i=r.xI("$ZodCheck",(e,t)=>{var n
e._zod??(e._zod={})
e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])})
const _whenHasSize=e=>{const t=e.value
return!util.nullish(t)&&t.size!==void 0}
const _whenHasLength=e=>{const t=e.value
return!s.cl(t)&&t.length!==void 0}
const a={number:"number",bigint:"bigint",object:"date"}
const c=r.xI("$ZodCheckLessThan",(e,t)=>{i.init(e,t)
const n=a[typeof t.value]
e._zod.check=r=>{if(t.inclusive?r.value<=t.value:r.value<t.value)return
r.issues.push({origin:a[typeof r.value]??n,code:"too_big",maximum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const u=r.xI("$ZodCheckGreaterThan",(e,t)=>{i.init(e,t)
const n=a[typeof t.value]
e._zod.check=r=>{if(t.inclusive?r.value>=t.value:r.value>t.value)return
r.issues.push({origin:a[typeof r.value]??n,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const l=r.xI("$ZodCheckMultipleOf",(e,t)=>{i.init(e,t)
e._zod.check=n=>{if(typeof n.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
const r=typeof n.value==="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):s.LG(n.value,t.value)===0
if(r)return
n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}})
const f=r.xI("$ZodCheckNumberFormat",(e,t)=>{i.init(e,t)
t.format=t.format||"float64"
const n=t.format?.includes("int")
const r=n?"int":"number"
const[o,a]=s.zH[t.format]
e._zod.check=s=>{const i=s.value
if(n){if(!Number.isInteger(i)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:false,input:i,inst:e})
return}if(!Number.isSafeInteger(i)){if(i>0)s.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})
else s.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})
return}}if(i<o)s.issues.push({origin:"number",input:i,code:"too_small",minimum:o,inclusive:true,inst:e,continue:!t.abort})
if(i>a)s.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{i.init(e,t)
const[n,r]=util.BIGINT_FORMAT_RANGES[t.format]
e._zod.check=o=>{const s=o.value
if(s<n)o.issues.push({origin:"bigint",input:s,code:"too_small",minimum:n,inclusive:true,inst:e,continue:!t.abort})
if(s>r)o.issues.push({origin:"bigint",input:s,code:"too_big",maximum:r,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize)
e._zod.check=n=>{const r=n.value
const o=r.size
if(o<=t.maximum)return
n.issues.push({origin:util.getSizableOrigin(r),code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize)
e._zod.check=n=>{const r=n.value
const o=r.size
if(o>=t.minimum)return
n.issues.push({origin:util.getSizableOrigin(r),code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasSize)
e._zod.check=n=>{const r=n.value
const o=r.size
if(o===t.size)return
const s=o>t.size
n.issues.push({origin:util.getSizableOrigin(r),...s?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
const d=r.xI("$ZodCheckMaxLength",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
e._zod.check=n=>{const r=n.value
const o=r.length
const i=typeof r==="string"&&o>t.maximum?s.O7(r):o
if(i<=t.maximum)return
const a=s.Rc(r)
n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
const p=r.xI("$ZodCheckMinLength",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
e._zod.check=n=>{const r=n.value
const o=r.length
const i=typeof r==="string"&&o>=t.minimum&&o<t.minimum*2?s.O7(r):o
if(i>=t.minimum)return
const a=s.Rc(r)
n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
const h=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
e._zod.check=n=>{const r=n.value
const o=r.length
const i=typeof r==="string"&&o>=t.length&&o<=t.length*2?s.O7(r):o
if(i===t.length)return
const a=s.Rc(r)
const c=i>t.length
n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
const m=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r
i.init(e,t)
if(t.pattern)(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0
if(t.pattern.test(n.value))return
n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})})
else(r=e._zod).check??(r.check=()=>{})})
const g=r.xI("$ZodCheckRegex",(e,t)=>{m.init(e,t)
e._zod.check=n=>{t.pattern.lastIndex=0
if(t.pattern.test(n.value))return
n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})
const y=r.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=o.AC)
m.init(e,t)})
const v=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=o.Zv)
m.init(e,t)})
const b=r.xI("$ZodCheckIncludes",(e,t)=>{i.init(e,t)
const n=s.sD(t.includes)
const r=new RegExp(typeof t.position==="number"?`^.{${t.position},}${n}`:n)
t.pattern=r
e._zod.check=n=>{if(n.value.includes(t.includes,t.position))return
n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}})
const w=r.xI("$ZodCheckStartsWith",(e,t)=>{i.init(e,t)
const n=new RegExp(`^${s.sD(t.prefix)}.*`)
t.pattern??(t.pattern=n)
e._zod.check=n=>{if(n.value.startsWith(t.prefix))return
n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}})
const z=r.xI("$ZodCheckEndsWith",(e,t)=>{i.init(e,t)
const n=new RegExp(`.*${s.sD(t.suffix)}$`)
t.pattern??(t.pattern=n)
e._zod.check=n=>{if(n.value.endsWith(t.suffix))return
n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}})
function handleCheckPropertyResult(e,t,n){if(e.issues.length)t.issues.push(...s.lQ(n,e.issues))}null&&core.$constructor("$ZodCheckProperty",(e,t)=>{i.init(e,t)
e._zod.check=e=>{const n=t.schema._zod.run({value:e.value[t.property],issues:[]},{})
if(n instanceof Promise)return n.then(n=>handleCheckPropertyResult(n,e,t.property))
handleCheckPropertyResult(n,e,t.property)
return}})
const k=r.xI("$ZodCheckProperties",(e,t)=>{i.init(e,t)
s.jD(e,Symbol.iterator,function*(){yield e})
let n
e._zod.check=r=>{if(r.value==null){r.issues.push({expected:"object",code:"invalid_type",input:r.value,inst:e})
return}n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]))
const o=r.value
let s
for(const[e,t]of n){const n=t._zod.run({value:o[e],issues:[]},{})
if(n instanceof Promise){s??(s=[])
s.push(n.then(t=>handleCheckPropertyResult(t,r,e)))}else handleCheckPropertyResult(n,r,e)}if(s)return Promise.all(s).then(()=>{})
return}})
null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{i.init(e,t)
const n=new Set(t.mime)
e._zod.check=r=>{if(n.has(r.value.type))return
r.issues.push({code:"invalid_value",values:t.mime,input:r.value.type,inst:e,continue:!t.abort})}})
const x=r.xI("$ZodCheckOverwrite",(e,t)=>{i.init(e,t)
e._zod.check=e=>{e.value=t.tx(e.value)}})}),4214:((e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>s,xI:()=>$constructor})
var r=n(4633)
var o
const s=Object.freeze({status:"aborted"})
const i={value:void 0,enumerable:false}
let a="captureStackTrace"in Error?Error:null
function newError(e){const t=a
if(t){const n=t.stackTraceLimit
if(typeof n==="number"){try{t.stackTraceLimit=0}catch{a=null
return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,o){const s={}
function Internals(e){this.def=e
this.constr=_
this.traits=new Set}Internals.prototype=s
const a=n
const c=a&&new WeakSet
function init(n,o){if(!n._zod){i.value=new Internals(o)
try{Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}else if(n._zod.traits.has(e))return
n._zod.traits.add(e)
t(n,o)
if(c){const e=Object.getPrototypeOf(n)
const t=n._zod.constr.prototype
let o=e
while(o&&o!==t)o=Object.getPrototypeOf(o)
const s=o??e
if(!c.has(s)){c.add(s);(0,r.ol)(s,a)}}const s=_.prototype
for(const e in s){if(!Object.prototype.hasOwnProperty.call(s,e))continue
if(!(e in n))n[e]=s[e].bind(n)}}const u=o?.Parent??Object
class Definition extends u{}Object.defineProperty(Definition,"name",{value:e})
function _(e){const t=o?.Parent?newError(Definition):this
init(t,e)
const n=t._zod.deferred
if(n){for(const e of n)e()
t._zod.deferred=void 0}const r=globalThis.__zod_globalConfig?.postProcessor
if(r)r(t)
return t}Object.defineProperty(_,"init",{value:init})
Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(o?.Parent&&t instanceof o.Parent)return true
return t?._zod?.traits?.has(e)}})
Object.defineProperty(_,"name",{value:e})
return _}null&&Symbol("zod_brand")
class $ZodAsyncError extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`)
this.name="ZodEncodeError"}}(o=globalThis).__zod_globalConfig??(o.__zod_globalConfig={})
const c=globalThis.__zod_globalConfig
function config(e){if(e)Object.assign(c,e)
return c}}),6674:((e,t,n)=>{n.d(t,{AC:()=>A,Ak:()=>c,D2:()=>nanoidOfLength,F:()=>b,Gl:()=>o,K3:()=>y,Os:()=>l,Rp:()=>f,Z0:()=>s,Zg:()=>emoji,Zv:()=>j,ai:()=>S,fO:()=>a,gF:()=>r,gp:()=>x,hQ:()=>w,kB:()=>time,kM:()=>i,l7:()=>g,nd:()=>O,o:()=>$,p0:()=>u,p6:()=>k,r0:()=>v,uR:()=>uuid,uX:()=>p,ug:()=>h,w$:()=>datetime,zM:()=>I,zr:()=>m})
const r=/^[cC][0-9a-z]{6,}$/
const o=/^[0-9a-z]+$/
const s=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/
const i=/^[0-9a-vA-V]{20}$/
const a=/^[A-Za-z0-9]{27}$/
const c=/^[a-zA-Z0-9_-]{21}$/
function nanoidOfLength(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const u=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
const l=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/
const uuid=e=>{if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)}
null&&uuid(4)
null&&uuid(6)
null&&uuid(7)
const f=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
const d=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`
function emoji(){return new RegExp(d,"u")}const p=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
const h=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
const m=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
const g=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
const y=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/
const v=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/
const b=/^https?$/
const w=/^\+[1-9]\d{6,14}$/
const z=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
function anchor(e){return new RegExp(`^${e}$`)}const k=anchor(z)
function timeSource(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`
const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
return n}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"]
if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`)
const n=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`
const r=e.local?`${n}|${timeSource({precision:e.precision})}`:n
return new RegExp(`^${z}T(?:${r})$`)}const x=/^[\s\S]{0,}$/
const $=/^-?\d+n?$/
const O=/^-?\d+$/
const S=/^-?\d+(?:\.\d+)?$/
const I=/^(?:true|false)$/i
const A=/^[^A-Z]*$/
const j=/^[^a-z]*$/
function fixedBase64(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function fixedBase64url(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}null&&fixedBase64(22,"==")
null&&fixedBase64url(22)
null&&fixedBase64(27,"=")
null&&fixedBase64url(27)
null&&fixedBase64(43,"=")
null&&fixedBase64url(43)
null&&fixedBase64(64,"")
null&&fixedBase64url(64)
null&&fixedBase64(86,"==")
null&&fixedBase64url(86)}),9110:((e,t,n)=>{n.d(t,{fd:()=>o})
var r
null&&Symbol("ZodOutput")
null&&Symbol("ZodInput")
class $ZodRegistry{constructor(){this._map=new WeakMap
this._idmap=new Map}add(e,...t){const n=t[0]
this._map.set(e,n)
if(n&&typeof n==="object"&&"id"in n)this._idmap.set(n.id,e)
return this}clear(){this._map=new WeakMap
this._idmap=new Map
return this}remove(e){const t=this._map.get(e)
if(t&&typeof t==="object"&&"id"in t)this._idmap.delete(t.id)
this._map.delete(e)
return this}get(e){const t=e._zod.parent
if(t){const n={...this.get(t)??{}}
delete n.id
const r={...n,...this._map.get(e)}
return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=registry())
const o=globalThis.__zod_globalRegistry}),4633:((e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>c,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>o,h1:()=>merge,hI:()=>s,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>i,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>a,zM:()=>mergeDefs})
var r=n(4214)
function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number")
const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t)
return n}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString()
return t}class Cached{constructor(e){this._getter=e
this._value=void 0}get value(){const e=this._getter
if(e!==void 0){this._value=e()
this._getter=void 0}return this._value}}function cached(e){return new Cached(e)}function nullish(e){return e===null||e===void 0}function cleanRegex(e){const t=e.startsWith("^")?1:0
const n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function floatSafeRemainder(e,t){const n=e/t
const r=Math.round(n)
const o=4*Number.EPSILON*Math.max(Math.abs(n),1)
if(Math.abs(n-r)<o)return 0
return n-r}null&&Symbol("evaluating")
function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n()
assignProp(this,t,e)
return e},enumerable:true,configurable:true})}function putProp(e,t,n){if(t in e)assignProp(e,t,n)
else e[t]=n}function mirrorShape(e,t,n,r){const o=sourceShape(t)
for(const s of n){const n=Object.getOwnPropertyDescriptor(o,s)
if(!n.enumerable)continue
if(n.get)deferProp(e,s,()=>{const e=t._zod.def.shape[s]
return r?r(e,s):e})
else putProp(e,s,r?r(n.value,s):n.value)}}function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
if(!r.enumerable)continue
if(r.get)deferProp(e,n,()=>t[n])
else putProp(e,n,r.value)}}function mergeDefs(...e){const t={}
for(const n of e){const e=Object.getOwnPropertyDescriptors(n)
Object.assign(t,e)}return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const o="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const s=cached(()=>{if(r.cr.jitless)return false
if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare"))return false
try{const e=Function
new e("")
return true}catch(e){return false}})
function isPlainObject(e){if(isObject(e)===false)return false
const t=e.constructor
if(t===void 0)return true
if(typeof t!=="function")return true
const n=t.prototype
if(isObject(n)===false)return false
if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false)return false
return true}function shallowClone(e){if(isPlainObject(e))return{...e}
if(Array.isArray(e))return[...e]
if(e instanceof Map)return new Map(e)
if(e instanceof Set)return new Set(e)
return e}const i=new Set(["string","number","symbol"])
new Set(["string","number","bigint","boolean","symbol","undefined"])
function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def)
if(!t||n?.parent)r._zod.parent=e
return r}function normalizeParams(e){const t=e
if(!t)return{}
if(typeof t==="string")return{error:()=>t}
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}delete t.message
if(typeof t.error==="string")return{...t,error:()=>t.error}
return t}function stringifyPrimitive(e){if(typeof e==="bigint")return e.toString()+"n"
if(typeof e==="string")return`"${e}"`
return`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const a=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
const c={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function pick(e,t){const n=e._zod.def
const r=n.checks
const o=r&&r.length>0
if(o)throw new Error(".pick() cannot be used on object schemas containing refinements")
const s={}
mirrorShape(s,e,maskedKeys(e,t))
return clone(e,mergeDefs(n,{shape:s,checks:[]}))}function maskedKeys(e,t){const n=sourceShape(e)
const r=[]
for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
if(t[e])r.push(e)}return r}function omit(e,t){const n=e._zod.def
const r=n.checks
const o=r&&r.length>0
if(o)throw new Error(".omit() cannot be used on object schemas containing refinements")
const s=new Set(maskedKeys(e,t))
const i={}
mirrorShape(i,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!s.has(e)))
return clone(e,mergeDefs(n,{shape:i,checks:[]}))}function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object")
const n=e._zod.def.checks
const r=n&&n.length>0
if(r){const n=sourceShape(e)
for(const e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={}
mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)))
mirrorProps(n,t)
return n}function safeExtend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object")
return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
const n={}
mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)))
mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)))
const r=mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]})
return clone(e,r)}function partial(e,t,n,r="partial"){const o=t._zod.def
const s=o.checks
const i=s&&s.length>0
if(i)throw new Error(`.${r}() cannot be used on object schemas containing refinements`)
const a=n?new Set(maskedKeys(t,n)):void 0
const c={}
mirrorShape(c,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:"optional",innerType:t})))
return clone(t,mergeDefs(t._zod.def,{shape:c,checks:[]}))}function required(e,t,n){const r=n?new Set(maskedKeys(t,n)):void 0
const o={}
mirrorShape(o,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t}))
return clone(t,mergeDefs(t._zod.def,{shape:o}))}function aborted(e,t=0){if(e.aborted===true)return true
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==true)return true
return false}function explicitlyAborted(e,t=0){if(e.aborted===true)return true
for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===false)return true
return false}function prefixIssues(e,t){return t.map(t=>{var n;(n=t).path??(n.path=[])
t.path.unshift(e)
return t})}function unwrapMessage(e){return typeof e==="string"?e:e?.message}function sizeCaps(e){const t=[]
for(const n of e??[]){const e=n._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const r=e.maximum??e.length??e.size
if(r>=0)t.push([r,n])}return t}function attachSchema(e,t,n){var r
for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function finalizeIssue(e,t,n){var r
const o=e.inst?._zod?.traits
if(o?.has("$ZodType"))if(o.has("$ZodCheck"))(r=e).schema??(r.schema=e.inst)
else e.schema=e.inst
const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
const i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(s?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input"
const a={}
for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue
a[t]=e[t]}a.path??(a.path=[])
a.message=i
if(t?.reportInput)a.input=e.input
return a}const u=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!u.test(e))return t
let n=t
for(let r=0;r<t-1;r++)if((e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320){n--
r++}return n}function getLengthableOrigin(e){if(Array.isArray(e))return"array"
if(typeof e==="string")return"string"
return"unknown"}function parsedType(e){const t=typeof e
switch(t){case"number":return Number.isNaN(e)?"nan":"number"
case"object":{if(e===null)return"null"
if(Array.isArray(e))return"array"
const t=e
if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t}function issue(...e){const[t,n,r]=e
if(typeof t==="string")return{message:t,code:"custom",input:n,inst:r}
return{...t}}function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
if(r.get)Object.defineProperty(e,n,{...r,enumerable:false})
else defineBound(e,n,r.value)}}function own(e,t,n,r=true){Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:r,value:n})
return n}function hide(e,t,n){return own(e,t,n,false)}function derived(e,t){for(const n in e){const r=e[n]
Object.defineProperty(t,n,{configurable:true,enumerable:true,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}let l
let f=false
const d={configurable:true,get(){f=true
return}}
function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod)
if(t in r&&l!==e._zod){l=void 0
return}l=e._zod
Object.defineProperty(r,t,{configurable:true,get(){Object.defineProperty(this,t,d)
const e=f
f=false
try{const r=n(this)
if(f)delete this[t]
else Object.defineProperty(this,t,{configurable:true,writable:true,value:r})
f=f||e
return r}catch(n){delete this[t]
f=f||e
throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}function installLazyProp(e,t,n,r){const o=claim(e,t)
if(!o)return
Object.defineProperty(o,t,{configurable:true,get(){const e={configurable:true,writable:true,enumerable:r,value:void 0}
Object.defineProperty(this,t,e)
e.value=n(this)
Object.defineProperty(this,t,e)
return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:r,value:e})}})}const p="~constantCatch"
function constantCatch(e){const fn=()=>e
fn[p]=true
return fn}})}

