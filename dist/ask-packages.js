export const id=379
export const ids=[379]
export const modules={1099:((e,t,n)=>{n.d(t,{Eg:()=>ie})
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
e.remove=r;["before","error","after","wrap"].forEach(r=>{const i=n?[t,r,n]:[t,r]
e[r]=e.api[r]=o(addHook,null).apply(null,i)})}function Singular(){const e=Symbol("Singular")
const t={registry:{}}
const n=register.bind(null,t,e)
bindApi(n,t,e)
return n}function Collection(){const e={registry:{}}
const t=register.bind(null,e)
bindApi(t,e)
return t}const i={Singular:Singular,Collection:Collection}
var s="0.0.0-development"
var a=`octokit-endpoint.js/${s} ${getUserAgent()}`
var u={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":a},mediaType:{format:""}}
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
return`${e}=${encodeURIComponent(t[e])}`}).join("&")}var c=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const t=e.match(c)
if(!t)return[]
return t.map(removeNonChars).reduce((e,t)=>e.concat(t),[])}function omit(e,t){const n={__proto__:null}
for(const r of Object.keys(e))if(t.indexOf(r)===-1)n[r]=e[r]
return n}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e))e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,n){t=e==="+"||e==="#"?encodeReserved(t):encodeUnreserved(t)
if(n)return encodeUnreserved(n)+"="+t
else return t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,n,r){var o=e[n],i=[]
if(isDefined(o)&&o!=="")if(typeof o==="string"||typeof o==="number"||typeof o==="bigint"||typeof o==="boolean"){o=o.toString()
if(r&&r!=="*")o=o.substring(0,parseInt(r,10))
i.push(encodeValue(t,o,isKeyOperator(t)?n:""))}else if(r==="*")if(Array.isArray(o))o.filter(isDefined).forEach(function(e){i.push(encodeValue(t,e,isKeyOperator(t)?n:""))})
else Object.keys(o).forEach(function(e){if(isDefined(o[e]))i.push(encodeValue(t,o[e],e))})
else{const e=[]
if(Array.isArray(o))o.filter(isDefined).forEach(function(n){e.push(encodeValue(t,n))})
else Object.keys(o).forEach(function(n){if(isDefined(o[n])){e.push(encodeUnreserved(n))
e.push(encodeValue(t,o[n].toString()))}})
if(isKeyOperator(t))i.push(encodeUnreserved(n)+"="+e.join(","))
else if(e.length!==0)i.push(e.join(","))}else if(t===";"){if(isDefined(o))i.push(encodeUnreserved(n))}else if(o===""&&(t==="&"||t==="?"))i.push(encodeUnreserved(n)+"=")
else if(o==="")i.push("")
return i}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var n=["+","#",".","/",";","?","&"]
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,r,o){if(r){let e=""
const o=[]
if(n.indexOf(r.charAt(0))!==-1){e=r.charAt(0)
r=r.substr(1)}r.split(/,/g).forEach(function(n){var r=/([^:\*]*)(?::(\d+)|(\*))?/.exec(n)
o.push(getValues(t,e,r[1],r[2]||r[3]))})
if(e&&e!=="+"){var i=","
if(e==="?")i="&"
else if(e!=="#")i=e
return(o.length!==0?e:"")+o.join(i)}else return o.join(",")}else return encodeReserved(o)})
if(e==="/")return e
else return e.replace(/\/$/,"")}function parse(e){let t=e.method.toUpperCase()
let n=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let r=Object.assign({},e.headers)
let o
let i=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const s=extractUrlVariableNames(n)
n=parseUrl(n).expand(i)
if(!/^http/.test(n))n=e.baseUrl+n
const a=Object.keys(e).filter(e=>s.includes(e)).concat("baseUrl")
const u=omit(i,a)
const c=/application\/octet-stream/i.test(r.accept)
if(!c){if(e.mediaType.format)r.accept=r.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")
if(n.endsWith("/graphql"))if(e.mediaType.previews?.length){const t=r.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
r.accept=t.concat(e.mediaType.previews).map(t=>{const n=e.mediaType.format?`.${e.mediaType.format}`:"+json"
return`application/vnd.github.${t}-preview${n}`}).join(",")}}if(["GET","HEAD"].includes(t))n=addQueryParameters(n,u)
else if("data"in u)o=u.data
else if(Object.keys(u).length)o=u
if(!r["content-type"]&&typeof o!=="undefined")r["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(t)&&typeof o==="undefined")o=""
return Object.assign({method:t,url:n,headers:r},typeof o!=="undefined"?{body:o}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,n){return parse(merge(e,t,n))}function withDefaults(e,t){const n=merge(e,t)
const r=endpointWithDefaults.bind(null,n)
return Object.assign(r,{DEFAULTS:n,defaults:withDefaults.bind(null,n),merge:merge.bind(null,n),parse:parse})}var l=withDefaults(null,u)
const f=32
const d=9
const p=59
const h=61
const m=34
const y=92
const g=44
const v=1
const b=2
const w=4
const z=8
const k=16
const O=65280
const j=v|O
const $=new Uint8Array(256)
$[d]|=b
$[f]|=b
$[p]|=w
$[g]|=z
for(let e=128;e<=255;e++)$[e]|=v
for(const e of"!#$%&'*+-.^_`|~")$[e.charCodeAt(0)]|=k
for(let e=48;e<=57;e++)$[e]|=k
for(let e=65;e<=90;e++)$[e]|=v|k
for(let e=97;e<=122;e++)$[e]|=k
const A=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const n=w|(t?.comma===true?z:0)
const r=e.length
let o=t?.start??0
while(($[e.charCodeAt(o)]&b)!==0)o++
let i=o
let s=0
let a=-1
let u=t?.parameters===false?z:0
while(i<r){const t=e.charCodeAt(i)
const r=$[t]
if((r&n)!==0){u|=r&z
break}if((r&b)!==0){if(a===-1)a=i}else a=-1
s|=t&O|r
i++}const c=a===-1?i:a
const l=e.slice(o,c)
const f=(s&j)===0?l:l.toLowerCase()
if(i===r||u!==0)return{type:f,index:i,parameters:new A}
return parseParameters(e,f,i,r,n)}function parseParameters(e,t,n,r,o){const i=new A
e:while(n<r){n++
while(($[e.charCodeAt(n)]&b)!==0)n++
const t=n
let s=0
let a=-1
while(n<r){const u=e.charCodeAt(n)
const c=$[u]
if((c&o)!==0){if((c&z)!==0)break e
continue e}if(u===h){const u=a===-1?n:a
const c=e.slice(t,u)
const l=(s&j)===0?c:c.toLowerCase()
n++
while(($[e.charCodeAt(n)]&b)!==0)n++
if(n<r&&e.charCodeAt(n)===m){const t=++n
let s=false
while(n<r){const a=e.charCodeAt(n)
if(a===m){if(i[l]===void 0)i[l]=s?unescapeQuotedPairs(e,t,n):e.slice(t,n)
n++
let a=0
while(n<r){const t=e.charCodeAt(n)
const r=$[t]
if((r&o)!==0){a=r&z
break}n++}if(a!==0)break e
continue e}if(a===y&&n+1<r){s=true
n+=2
continue}n++}continue e}const f=n
let d=0
let p=-1
while(n<r){const t=e.charCodeAt(n)
const r=$[t]
if((r&o)!==0){d=r&z
break}if((r&b)!==0){if(p===-1)p=n}else p=-1
n++}if(i[l]===void 0){const t=p===-1?n:p
i[l]=e.slice(f,t)}if(d!==0)break e
continue e}if((c&b)!==0){if(a===-1)a=n}else a=-1
s|=u&O|c
n++}}return{type:t,index:n,parameters:i}}function unescapeQuotedPairs(e,t,n){let r=""
for(let o=t;o<n;o++)if(e.charCodeAt(o)===y){r+=e.slice(t,o)
t=++o}return r+e.slice(t,n)}const E=/^-?\d+$/
const x=/^-?\d+n+$/
const P=JSON.stringify
const T=JSON.parse
const S=/^-?\d+n$/
const R=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const I=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=e=>e===void 0||typeof e==="function"||typeof e==="symbol"
const isRawJSON=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON"
const stringifyIteratively=(e,t,n)=>{let r=""
if(typeof n==="number")r=" ".repeat(Math.min(10,Math.max(0,Math.floor(n))))
else if(typeof n==="string")r=n.slice(0,10)
const o=typeof t==="function"
const i=Array.isArray(t)?new Set(t.map(String)):null
const prepareVal=(e,n,r)=>{const i=r!==null&&typeof r==="object"
const s=i&&typeof r.toJSON==="function"
if(s)r=r.toJSON(n)
const a=typeof r==="string"&&x.test(r)
if(a)return r+"n"
const u=typeof r==="bigint"
if(u){const e="rawJSON"in JSON
if(e)return JSON.rawJSON(r.toString())
return r.toString()+"n"}if(o)r=t.call(e,n,r)
const c=r!==null&&typeof r==="object"
if(c){const e=r instanceof Number||r instanceof String||r instanceof Boolean
if(e)r=r.valueOf()}return r}
const s=prepareVal({"":e},"",e)
if(isUnstringifiable(s))return
const a=s===null||typeof s!=="object"
const u=isRawJSON(s)
if(a||u)return P(s)
const c=[]
let l=0
const f=[{parent:{"":s},key:"",val:s,isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:true}]
const d=new WeakSet([s])
while(f.length>0){const e=f[f.length-1]
if(e.index===0){c.push(e.isArray?"[":"{")
l++}let t=false
if(e.isArray)if(e.index<e.val.length){if(!e.first)c.push(",")
if(r)c.push("\n"+r.repeat(l))
const t=e.val[e.index]
const n=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(n)){c.push("null")
e.first=false
e.index++}else{const t=n!==null&&typeof n==="object"
const r=isRawJSON(n)
if(t&&!r){if(d.has(n))throw new TypeError("Converting circular structure to JSON")
d.add(n)
f.push({parent:e.val,key:String(e.index),val:n,isArray:Array.isArray(n),keys:Array.isArray(n)?null:Object.keys(n),index:0,first:true})
e.first=false
e.index++}else{c.push(P(n))
e.first=false
e.index++}}}else t=true
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
const n=i&&!i.has(t)
if(n)continue
const o=e.val[t]
const s=prepareVal(e.val,t,o)
if(isUnstringifiable(s))continue
if(!e.first)c.push(",")
if(r)c.push("\n"+r.repeat(l)+P(t)+": ")
else c.push(P(t)+":")
const a=s!==null&&typeof s==="object"
const u=isRawJSON(s)
if(a&&!u){if(d.has(s))throw new TypeError("Converting circular structure to JSON")
d.add(s)
f.push({parent:e.val,key:t,val:s,isArray:Array.isArray(s),keys:Array.isArray(s)?null:Object.keys(s),index:0,first:true})
e.first=false
break}else{c.push(P(s))
e.first=false}}const n=e.index>=e.keys.length&&f[f.length-1]===e
if(n)t=true}if(t){l--
if(!e.first&&r)c.push("\n"+r.repeat(l))
c.push(e.isArray?"]":"}")
d.delete(e.val)
f.pop()}}return c.join("")}
const JSONStringify=(e,t,n)=>{try{const r="rawJSON"in JSON
if(r)return P(e,(e,n)=>{if(typeof n==="bigint")return JSON.rawJSON(n.toString())
const r=typeof t==="function"
if(r)return t(e,n)
const o=Array.isArray(t)&&t.includes(e)
if(o)return n
return n},n)
if(!e)return P(e,t,n)
const o=P(e,(e,n)=>{const r=typeof n==="string"&&x.test(n)
if(r)return n.toString()+"n"
if(typeof n==="bigint")return n.toString()+"n"
const o=typeof t==="function"
if(o)return t(e,n)
const i=Array.isArray(t)&&t.includes(e)
if(i)return n
return n},n)
const i=o.replace(R,"$1$2$3")
const s=i.replace(I,"$1$2$3")
return s}catch(r){if(r instanceof RangeError){const r=stringifyIteratively(e,t,n)
if(r===void 0)return
const o="rawJSON"in JSON
if(o)return r
const i=r.replace(R,"$1$2$3")
return i.replace(I,"$1$2$3")}throw r}}
const N=new Map
const isContextSourceSupported=()=>{const e=JSON.parse.toString()
if(N.has(e))return N.get(e)
try{const t=JSON.parse("1",(e,t,n)=>!!n?.source&&n.source==="1")
N.set(e,t)
return t}catch{N.set(e,false)
return false}}
const convertMarkedBigIntsReviver=(e,t,n,r)=>{const o=typeof t==="string"&&S.test(t)
if(o)return BigInt(t.slice(0,-1))
const i=typeof t==="string"&&x.test(t)
if(i)return t.slice(0,-1)
const s=typeof r==="function"
if(!s)return t
return r(e,t,n)}
const JSONParseV2=(e,t)=>JSON.parse(e,(e,n,r)=>{const o=typeof n==="number"
const i=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER
const s=o&&i
const a=r&&E.test(r.source)
const u=s&&a
if(u)return BigInt(r.source)
const c=typeof t==="function"
if(!c)return n
return t(e,n,r)})
const q=Number.MAX_SAFE_INTEGER.toString()
const D=q.length
const M=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const Z=/^"-?\d+n+"$/
const applyReviverIteratively=(e,t)=>{const n={"":e}
const r=[{parent:n,key:"",visited:false}]
while(r.length>0){const e=r[r.length-1]
if(!e.visited){e.visited=true
const t=e.parent[e.key]
const n=t!==null&&typeof t==="object"
if(n){const e=Object.keys(t)
for(let n=e.length-1;n>=0;n--)r.push({parent:t,key:e[n],visited:false})}}else{const{parent:n,key:o}=e
let i=n[o]
if(typeof i==="string"){const e=S.test(i)
if(e)i=BigInt(i.slice(0,-1))
else{const e=x.test(i)
if(e)i=i.slice(0,-1)}}const s=typeof t==="function"
if(s)i=t.call(n,o,i)
const a=i===void 0
if(a)delete n[o]
else n[o]=i
r.pop()}}return n[""]}
const serializeBigInts=e=>e.replace(M,(e,t,n,r)=>{const o=e[0]==='"'
const i=o&&Z.test(e)
if(i)return e.substring(0,e.length-1)+'n"'
const s=n||r
const a=t&&(t.length<D||t.length===D&&t<=q)
const u=o||s||a
if(u)return e
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
this.request=r}}var U="10.0.16"
var L={headers:{"user-agent":`octokit-request.js/${U} ${getUserAgent()}`}}
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
const i=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let s
try{s=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let n="Unknown Error"
if(t instanceof Error){if(t.name==="AbortError"){t.status=500
throw t}n=t.message
if(t.name==="TypeError"&&"cause"in t)if(t.cause instanceof Error)n=t.cause.message
else if(typeof t.cause==="string")n=t.cause}const r=new RequestError(n,500,{request:e})
r.cause=t
throw r}const a=s.status
const u=s.url
const c={}
for(const[e,t]of s.headers)c[e]=t
const l={url:u,status:a,headers:c,data:""}
if("deprecation"in c){const t=c.link&&c.link.match(/<([^<>]+)>; rel="deprecation"/)
const r=t&&t.pop()
n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${c.sunset}${r?`. See ${r}`:""}`)}if(a===204||a===205)return l
if(e.method==="HEAD"){if(a<400)return l
throw new RequestError(s.statusText,a,{response:l,request:e})}if(a===304){l.data=await getResponseData(s)
throw new RequestError("Not modified",a,{response:l,request:e})}if(a>=400){l.data=await getResponseData(s)
throw new RequestError(toErrorMessage(l.data),a,{response:l,request:e})}l.data=r?await getResponseData(s):s.body
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
return Object.assign(newApi,{endpoint:n,defaults:dist_bundle_withDefaults.bind(null,n)})}var F=dist_bundle_withDefaults(l,L)
var W="0.0.0-development"
function _buildMessageForResponseErrors(e){return"Request failed due to following response errors:\n"+e.errors.map(e=>` - ${e.message}`).join("\n")}var V=class extends Error{constructor(e,t,n){super(_buildMessageForResponseErrors(n))
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
var G=["method","baseUrl","url","headers","request","query","mediaType","operationName"]
var J=["query","method","url"]
var Q=/\/api\/v3\/?$/
function graphql(e,t,n){if(n){if(typeof t==="string"&&"query"in n)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
for(const e in n){if(!J.includes(e))continue
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}const r=typeof t==="string"?Object.assign({query:t},n):t
const o=Object.keys(r).reduce((e,t)=>{if(G.includes(t)){e[t]=r[t]
return e}if(!e.variables)e.variables={}
e.variables[t]=r[t]
return e},{})
const i=r.baseUrl||e.endpoint.DEFAULTS.baseUrl
if(Q.test(i))o.url=i.replace(Q,"/api/graphql")
return e(o).then(e=>{if(e.data.errors){const t={}
for(const n of Object.keys(e.headers))t[n]=e.headers[n]
throw new V(o,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const n=e.defaults(t)
const newApi=(e,t)=>graphql(n,e,t)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,n),endpoint:n.endpoint})}graphql_dist_bundle_withDefaults(F,{headers:{"user-agent":`octokit-graphql.js/${W} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var K="(?:[a-zA-Z0-9_-]+)"
var H="\\."
var B=new RegExp(`^${K}${H}${K}${H}${K}$`)
var X=B.test.bind(B)
async function auth(e){const t=X(e)
const n=e.startsWith("v1.")||e.startsWith("ghs_")
const r=e.startsWith("ghu_")
const o=t?"app":n?"installation":r?"user-to-server":"oauth"
return{type:"token",token:e,tokenType:o}}function withAuthorizationPrefix(e){if(e.split(/\./).length===3)return`bearer ${e}`
return`token ${e}`}async function hook(e,t,n,r){const o=t.endpoint.merge(n,r)
o.headers.authorization=withAuthorizationPrefix(e)
return t(o)}var Y=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
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
return n}constructor(e={}){const t=new i.Collection
const n={baseUrl:F.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
n.headers["user-agent"]=e.userAgent?`${e.userAgent} ${re}`:re
if(e.baseUrl)n.baseUrl=e.baseUrl
if(e.previews)n.mediaType.previews=e.previews
if(e.timeZone)n.headers["time-zone"]=e.timeZone
this.request=F.defaults(n)
this.graphql=withCustomRequest(this.request).defaults(n)
this.log=createLogger(e.log)
this.hook=t
if(!e.authStrategy)if(!e.auth)this.auth=async()=>({type:"unauthenticated"})
else{const n=Y(e.auth)
t.wrap("request",n.hook)
this.auth=n}else{const{authStrategy:n,...r}=e
const o=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:r},e.auth))
t.wrap("request",o.hook)
this.auth=o}const r=this.constructor
for(let t=0;t<r.plugins.length;++t)Object.assign(this,r.plugins[t](this,e))}request
graphql
log
hook
auth}var oe="0.0.0-development"
var ie=Octokit.plugin().defaults({userAgent:`octokit.js/${oe}`,throttle:{onRateLimit:onRateLimit,onSecondaryRateLimit:onSecondaryRateLimit}})
function onRateLimit(e,t,n){n.log.warn(`Request quota exhausted for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){n.log.info(`Retrying after ${e} seconds!`)
return true}}function onSecondaryRateLimit(e,t,n){n.log.warn(`SecondaryRateLimit detected for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){n.log.info(`Retrying after ${e} seconds!`)
return true}}}),6989:((e,t,n)=>{n.d(t,{Ay:()=>pRetry})
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
Error.captureStackTrace?.(this.originalError,AbortError)}this.message=e}}const i=2**31-1
function calculateDelay(e,t){if(t.minTimeout===0)return 0
const n=e+1
const r=t.randomize?Math.random()+1:1
const o=Math.round(r*t.minTimeout*t.factor**(n-1))
return Math.min(o,Math.ceil(t.maxTimeout),i)}function calculateRemainingTime(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function delayForRetry(e,t){if(e<=0)return
await new Promise((n,r)=>{const onAbort=()=>{clearTimeout(o)
r(t.signal.reason)}
const o=setTimeout(()=>{t.signal?.removeEventListener("abort",onAbort)
n()},e)
if(t.unref)o.unref?.()
t.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(e){try{return String(e)}catch{return Object.prototype.toString.call(e)}}function unwrapAbortError(e){let t=e
while(t instanceof AbortError&&t.originalError instanceof Error)t=t.originalError
return t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:n,startTime:r,options:o}){const abortIfNeeded=()=>{o.signal?.throwIfAborted()}
const i=e instanceof Error?e:new TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`)
abortIfNeeded()
if(i instanceof AbortError)throw unwrapAbortError(i)
const s=o.retries-n
const a=!(i instanceof TypeError)||isNetworkError(i)
const u=calculateRemainingTime(r,o.maxRetryTime)
const c=a&&u>0&&s>0?calculateDelay(n,o):0
const l=Object.freeze({error:i,attemptNumber:t,retriesLeft:s,retriesConsumed:n,retryDelay:c})
const f=await o.shouldConsumeRetry(l)??true
abortIfNeeded()
const d=f?c:0
const p=Object.freeze({error:i,attemptNumber:t,retriesLeft:s,retriesConsumed:n,retryDelay:d})
await o.onFailedAttempt(p)
abortIfNeeded()
const h=calculateRemainingTime(r,o.maxRetryTime)
if(!a||h<=0||s<=0)throw i
const m=await o.shouldRetry(p)
abortIfNeeded()
if(!m)throw i
const y=calculateRemainingTime(r,o.maxRetryTime)
if(y<=0)throw i
if(!f)return false
await delayForRetry(Math.min(d,y),o)
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
return r}catch(e){if(await onAttemptFailure({error:e,attemptNumber:n,retriesConsumed:r,startTime:o,options:t}))r++}}throw new Error("Retry attempts exhausted without throwing an error.")}}),8729:((e,t,n)=>{n.d(t,{F7:()=>_number,Fk:()=>_regex,G1:()=>_isoDateTime,G8:()=>_never,LK:()=>_int,MB:()=>_superRefine,NC:()=>_positive,Rl:()=>_string,_L:()=>_boolean,em:()=>_unknown,fU:()=>_refine,m9:()=>_minLength,mI:()=>meta,q0:()=>describe,qm:()=>_gte})
var r=n(8880)
var o=n(9110)
var i=n(4633)
function snapshotChecks(e){if(e.checks)e.checks=[...e.checks]
return e}function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...i.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...i.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...i.A2(t)})}function _gt(e,t){return new r.J_({check:"greater_than",...i.A2(t),value:e,inclusive:false})}function _gte(e,t){return new r.J_({check:"greater_than",...i.A2(t),value:e,inclusive:true})}function _positive(e){return _gt(0,e)}function _minLength(e,t){return new r.Kk({check:"min_length",...i.A2(t),minimum:e})}function _regex(e,t){return new r.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}function _refine(e,t,n){const r=new e({type:"custom",check:"custom",fn:t,...i.A2(n)})
return r}function _superRefine(e,t){const n=_check(t=>{t.addIssue=e=>{if(typeof e==="string")t.issues.push(i.sn(e,t.value,n._zod.def))
else{const r=e
if(r.fatal)r.continue=false
r.code??(r.code="custom")
if(!("input"in r))r.input=t.value
r.inst??(r.inst=n)
r.continue??(r.continue=!n._zod.def.abort)
t.issues.push(i.sn(r))}}
return e(t.value,t)},t)
return n}function _check(e,t){const n=new r.QP({check:"custom",...i.A2(t)})
n._zod.check=e
return n}function describe(e){const t=new r.QP({check:"describe"})
t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,description:e})}]
t._zod.check=()=>{}
return t}function meta(e){const t=new r.QP({check:"meta"})
t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
o.fd.add(t,{...n,...e})}]
t._zod.check=()=>{}
return t}}),8880:((e,t,n)=>{n.d(t,{DG:()=>f,J_:()=>a,KH:()=>u,Kk:()=>c,QP:()=>i,ql:()=>l})
var r=n(4214)
var o=n(4633)
const i=r.xI("$ZodCheck",(e,t)=>{var n
e._zod??(e._zod={})
e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])})
const _whenHasLength=e=>{const t=e.value
return!o.cl(t)&&t.length!==void 0}
const s={number:"number",bigint:"bigint",object:"date"}
const a=r.xI("$ZodCheckGreaterThan",(e,t)=>{i.init(e,t)
const n=s[typeof t.value]
e._zod.check=r=>{if(t.inclusive?r.value>=t.value:r.value>t.value)return
r.issues.push({origin:s[typeof r.value]??n,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const u=r.xI("$ZodCheckNumberFormat",(e,t)=>{i.init(e,t)
t.format=t.format||"float64"
const n=t.format?.includes("int")
const r=n?"int":"number"
const[s,a]=o.zH[t.format]
e._zod.check=o=>{const i=o.value
if(n){if(!Number.isInteger(i)){o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:false,input:i,inst:e})
return}if(!Number.isSafeInteger(i)){if(i>0)o.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})
else o.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})
return}}if(i<s)o.issues.push({origin:"number",input:i,code:"too_small",minimum:s,inclusive:true,inst:e,continue:!t.abort})
if(i>a)o.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:true,inst:e,continue:!t.abort})}})
const c=r.xI("$ZodCheckMinLength",(e,t)=>{var n
i.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
e._zod.check=n=>{const r=n.value
const i=r.length
const s=typeof r==="string"&&i>=t.minimum&&i<t.minimum*2?o.O7(r):i
if(s>=t.minimum)return
const a=o.Rc(r)
n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
const l=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r
i.init(e,t)
if(t.pattern)(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0
if(t.pattern.test(n.value))return
n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})})
else(r=e._zod).check??(r.check=()=>{})})
const f=r.xI("$ZodCheckRegex",(e,t)=>{l.init(e,t)
e._zod.check=n=>{t.pattern.lastIndex=0
if(t.pattern.test(n.value))return
n.issues.push({origin:"string",code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})}),4214:((e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>u,tm:()=>i,xI:()=>$constructor})
var r=n(4633)
var o
const i=Object.freeze({status:"aborted"})
const s={value:void 0,enumerable:false}
let a="captureStackTrace"in Error?Error:null
function newError(e){const t=a
if(t){const n=t.stackTraceLimit
if(typeof n==="number"){try{t.stackTraceLimit=0}catch{a=null
return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,o){const i={}
function Internals(e){this.def=e
this.constr=_
this.traits=new Set}Internals.prototype=i
const a=n
const u=a&&new WeakSet
function init(n,o){if(!n._zod){s.value=new Internals(o)
try{Object.defineProperty(n,"_zod",s)}finally{s.value=void 0}}else if(n._zod.traits.has(e))return
n._zod.traits.add(e)
t(n,o)
if(u){const e=Object.getPrototypeOf(n)
const t=n._zod.constr.prototype
let o=e
while(o&&o!==t)o=Object.getPrototypeOf(o)
const i=o??e
if(!u.has(i)){u.add(i);(0,r.ol)(i,a)}}const i=_.prototype
for(const e in i){if(!Object.prototype.hasOwnProperty.call(i,e))continue
if(!(e in n))n[e]=i[e].bind(n)}}const c=o?.Parent??Object
class Definition extends c{}Object.defineProperty(Definition,"name",{value:e})
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
return _}class $ZodAsyncError extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`)
this.name="ZodEncodeError"}}(o=globalThis).__zod_globalConfig??(o.__zod_globalConfig={})
const u=globalThis.__zod_globalConfig
function config(e){if(e)Object.assign(u,e)
return u}}),9110:((e,t,n)=>{n.d(t,{fd:()=>o})
var r
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
const o=globalThis.__zod_globalRegistry}),1863:((e,t,n)=>{n.d(t,{$p:()=>w,sF:()=>g,t$:()=>R,b0:()=>N,rv:()=>S,P0:()=>j,VO:()=>A,Ko:()=>h,nu:()=>E,Um:()=>b,qc:()=>T,vz:()=>m,I:()=>y,L8:()=>k,ig:()=>P,_m:()=>I,h:()=>$,$v:()=>d,EY:()=>p,Wc:()=>x,W4:()=>f,cu:()=>O,GP:()=>v})
var r=n(8880)
var o=n(4214)
const i="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
function timeSource(e){const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
return n}function datetime(e){const t=["Z"]
if(e.offset)t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)")
const n=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`
const r=e.local?`${n}|${timeSource({precision:e.precision})}`:n
return new RegExp(`^${i}T(?:${r})$`)}const s=/^[\s\S]{0,}$/
const a=/^-?\d+(?:\.\d+)?$/
const u=/^(?:true|false)$/i
var c=n(4633)
const l={major:4,minor:6,patch:7}
const f=o.xI("$ZodType",(e,t)=>{var n
e??(e={})
e._zod.def=t
e._zod.bag=e._zod.bag||{}
e._zod.version=l
const r=e._zod.def.checks
const i=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[]
for(const t of i)for(const n of t._zod.onattach)n(e)
if(i.length===0){(n=e._zod).deferred??(n.deferred=[])
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,n,r)=>{if(t.memo)return t
let i=c.QH(t)
let s
for(const a of n){if(a._zod.def.when){if(c.rL(t))continue
const e=a._zod.def.when(t)
if(!e)continue}else if(i)continue
const n=t.issues.length
const u=a._zod.check(t)
if(u instanceof Promise&&r?.async===false)throw new o.GT
if(s||u instanceof Promise)s=(s??Promise.resolve()).then(async()=>{await u
const r=t.issues.length
if(r===n)return
c.d3(t.issues,n,e)
if(!i)i=c.QH(t,n)})
else{const r=t.issues.length
if(r===n)continue
c.d3(t.issues,n,e)
if(!i)i=c.QH(t,n)}}if(s)return s.then(()=>t)
return t}
const handleCanaryResult=(t,n,r)=>{if(c.QH(t)){t.aborted=true
return t}const s=runChecks(n,i,r)
if(s instanceof Promise){if(r.async===false)throw new o.GT
return s.then(t=>e._zod.parse(t,r))}return e._zod.parse(s,r)}
e._zod.run=(t,n)=>{if(n.skipChecks)return e._zod.parse(t,n)
if(n.direction==="backward"){const r=e._zod.parse({value:t.value,issues:[]},{...n,skipChecks:true})
if(r instanceof Promise)return r.then(e=>handleCanaryResult(e,t,n))
return handleCanaryResult(r,t,n)}const r=e._zod.parse(t,n)
if(r instanceof Promise){if(n.async===false)throw new o.GT
return r.then(e=>runChecks(e,i,n))}return runChecks(r,i,n)}}},{get"~standard"(){return c.jD(this,"~standard",standardProps(this))},set"~standard"(e){c.qh(this,"~standard",e)}})
const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>c.iR(e,t,o.$W()))}:{value:e.value}
async function validateAsync(e,t){const n={async:true}
return toStandardResult(await e._zod.run({value:t,issues:[]},n),n)}function standardProps(e){return{validate:t=>{const n={async:false}
try{const r=e._zod.run({value:t,issues:[]},n)
if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const d=o.xI("$ZodString",(e,t)=>{f.init(e,t)
e._zod.pattern=t.pattern??s
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}if(typeof n.value==="string")return n
n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e})
return n}})
const p=o.xI("$ZodStringFormat",(e,t)=>{r.ql.init(e,t)
d.init(e,t)})
const h=o.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=datetime(t))
p.init(e,t)})
const m=o.xI("$ZodNumber",(e,t)=>{f.init(e,t)
e._zod.pattern=a
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
if(typeof o==="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n
const i=typeof o==="number"?Number.isNaN(o)?"NaN":!Number.isFinite(o)?String(o):void 0:void 0
n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}})
return n}})
const y=o.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t)
m.init(e,t)})
const g=o.xI("$ZodBoolean",(e,t)=>{f.init(e,t)
e._zod.pattern=u
e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value
if(typeof o==="boolean")return n
n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e})
return n}})
const v=o.xI("$ZodUnknown",(e,t)=>{f.init(e,t)
e._zod.parse=e=>e})
const b=o.xI("$ZodNever",(e,t)=>{f.init(e,t)
e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e})
return t}})
function capSize(e,t){const n=c.hi(e._zod.def.checks)
if(!n.length)return
const r=Math.min(...n.map(e=>e[0]))
const o=e._zod.parse
e._zod.parse=(n,i)=>{const s=t(n.value)
if(s>r&&!i?.skipChecks&&i?.direction!=="backward")for(const[t,r]of c.hi(e._zod.def.checks))if(s>t&&r._zod.def.when(n)){const t=n.issues.length
r._zod.check(n)
n.issues[t].continue=false
c.d3(n.issues,t,e)
return n}return o(n,i)}}const arraySize=e=>Array.isArray(e)?e.length:-1
function handleArrayResult(e,t,n){if(e.issues.length)t.issues.push(...c.lQ(n,e.issues))
t.value[n]=e.value}const w=o.xI("$ZodArray",(e,t)=>{f.init(e,t)
const n=o.cr.memoizer
n?.attach(e)
e._zod.parse=(r,o)=>{const i=r.value
if(!Array.isArray(i)){r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e})
return r}r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length)
const s=[]
const a=o?.abortEarly
for(let e=0;e<i.length;e++){const n=i[e]
const u=t.element._zod.run({value:n,issues:[]},o)
if(u instanceof Promise)s.push(u.then(t=>handleArrayResult(t,r,e)))
else{handleArrayResult(u,r,e)
if(a&&u.issues.length!==0&&c.QH(u))break}}if(s.length)return Promise.all(s).then(()=>r)
return r}
capSize(e,arraySize)})
function handlePropertyResult(e,t,n,r,o,i){const s=n in r
const a=i==="optional"
if(!s&&a&&o==="optional")return
if(e.issues.length){if(o!==void 0&&a&&!s)return
t.issues.push(...c.lQ(n,e.issues))}if(!s&&o===void 0){if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})
return}if(e.value===void 0){if(s||o==="defaulted"&&!a)t.value[n]=void 0}else t.value[n]=e.value}const z=[]
function normalizeDef(e){const t=Object.keys(e.shape)
const n=Object.getOwnPropertySymbols(e.shape)
const r=n.length?n:z
const o=r.length?[...t,...r]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const i=c.NM(e.shape)
return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,n,r,o,i,s){const a=[]
const u=o.keySet
const l=o.catchall._zod
const f=l.def.type
const d=l.optin
const p=l.optout
let h=0
for(const o in t){if(s&&n.issues.length!==h){if(c.QH(n,h))break
h=n.issues.length}if(u.has(o))continue
if(o==="__proto__"){if(f==="never")a.push(o)
continue}if(f==="never"){a.push(o)
continue}const i=l.run({value:t[o],issues:[]},r)
if(i instanceof Promise)e.push(i.then(e=>handlePropertyResult(e,n,o,t,d,p)))
else handlePropertyResult(i,n,o,t,d,p)}if(a.length)n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,continue:true})
if(!e.length)return n
return Promise.all(e).then(()=>n)}const k=o.xI("$ZodObject",(e,t)=>{f.init(e,t)
const n=Object.getOwnPropertyDescriptor(t,"shape")
const r=n?.get?n.get.raw:t.shape??{}
if(r){const get=()=>{const e={...r}
Object.defineProperty(t,"shape",{value:e})
get.raw=e
return e}
get.raw=r
Object.defineProperty(t,"shape",{get:get})}const i=c.PO(()=>normalizeDef(t))
c.v5(e,"propValues",e=>{const t=e.def.shape
const n={}
for(const e in t){const r=t[e]._zod
if(r.values){if(!Object.prototype.hasOwnProperty.call(n,e))c.Vy(n,e,new Set)
for(const t of r.values)n[e].add(t)
if(r.optin!==void 0)n[e].add(void 0)}}return n})
const s=c.Gv
const a=t.catchall
let u
const l=o.cr.memoizer
l?.attach(e)
e._zod.parse=(t,n)=>{u??(u=i.value)
const r=t.value
if(!s(r)){t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e})
return t}t.value=l?l.alloc(e,t,{},n):{}
const o=[]
const f=u.shape
const d=n?.abortEarly
let p=t.issues.length
for(const e of u.allKeys){if(d&&t.issues.length!==p){if(c.QH(t,p))break
p=t.issues.length}if(e==="__proto__")continue
const i=f[e]
const s=i._zod.optin
const a=i._zod.optout
const u=i._zod.run({value:r[e],issues:[]},n)
if(u instanceof Promise)o.push(u.then(n=>handlePropertyResult(n,t,e,r,s,a)))
else handlePropertyResult(u,t,e,r,s,a)}if(!a)return o.length?Promise.all(o).then(()=>t):t
return handleCatchall(o,r,t,n,i.value,e,d===true)}})
function handleUnionResults(e,t,n,r){for(const n of e)if(n.issues.length===0){t.value=n.value
return t}const i=e.filter(e=>!c.QH(e))
if(i.length===1){t.value=i[0].value
return i[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>c.iR(e,r,o.$W())))})
return t}const O=o.xI("$ZodUnion",(e,t)=>{f.init(e,t)
c.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
c.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0)
c.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))
return})
c.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>c.p6(e.source)).join("|")})$`)}return})
const n=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(r,o)=>{if(n)return n(r,o)
let i=false
const s=[]
for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o)
if(t instanceof Promise){s.push(t)
i=true}else{if(t.issues.length===0)return t
s.push(t)}}if(!i)return handleUnionResults(s,r,e,o)
return Promise.all(s).then(t=>handleUnionResults(t,r,e,o))}})
function discriminatorMap(e){const t=new Map
for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
for(const e of r)if(t.has(e)){if(e!==void 0)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,n)}return t}const j=o.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false
O.init(e,t)
const n=e._zod.parse
c.v5(e,"propValues",e=>{const t={}
let n=0
for(const r of e.def.options){const o=r._zod.propValues
if(!o||Object.keys(o).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
if(o[e.def.discriminator]?.has(void 0))n++
for(const[e,n]of Object.entries(o)){if(!Object.prototype.hasOwnProperty.call(t,e))c.Vy(t,e,new Set)
for(const r of n)t[e].add(r)}}if(!e.def.unionFallback&&n>1)t[e.def.discriminator]?.delete(void 0)
return t})
t.options.forEach((e,n)=>{const r=c.MO(e._zod.def)
if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)})
const r=c.PO(()=>discriminatorMap(t))
e._zod.parse=(o,i)=>{const s=o.value
if(!c.Gv(s)){o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e})
return o}const a=s?.[t.discriminator]
const u=r.value.get(a)
if(u&&(a!==void 0||i.direction!=="backward"))return u._zod.run(o,i)
if(t.unionFallback||i.direction==="backward")return n(o,i)
o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:s,path:[t.discriminator],inst:e})
return o}})
const $=o.xI("$ZodRecord",(e,t)=>{f.init(e,t)
const n=o.cr.memoizer
n?.attach(e)
e._zod.parse=(r,i)=>{const s=r.value
if(!c.Qd(s)){r.issues.push({expected:"record",code:"invalid_type",input:s,inst:e})
return r}const u=[]
const l=t.keyType._zod.values
if(l&&!t.partial){r.value=n?n.alloc(e,r,{},i):{}
const a=new Set
for(const n of l)if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){a.add(typeof n==="number"?n.toString():n)
if(n==="__proto__")continue
const l=t.keyType._zod.run({value:n,issues:[]},i)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){r.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>c.iR(e,i,o.$W())),input:n,path:[n],inst:e})
continue}const f=l.value
if(f==="__proto__")continue
const d=t.valueType._zod.run({value:s[n],issues:[]},i)
if(d instanceof Promise)u.push(d.then(e=>{if(e.issues.length)r.issues.push(...c.lQ(n,e.issues))
r.value[f]=e.value}))
else{if(d.issues.length)r.issues.push(...c.lQ(n,d.issues))
r.value[f]=d.value}}let f
for(const e in s)if(!a.has(e))if(t.mode==="loose"){if(e==="__proto__")continue
r.value[e]=s[e]}else{f=f??[]
f.push(e)}if(f&&f.length>0)r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:f,continue:true})}else{r.value=n?n.alloc(e,r,{},i):{}
let f
for(const n of Reflect.ownKeys(s)){if(n==="__proto__")continue
if(!Object.prototype.propertyIsEnumerable.call(s,n))continue
let d=t.keyType._zod.run({value:n,issues:[]},i)
if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
const p=typeof n==="string"&&a.test(n)&&d.issues.length
if(p){const e=t.keyType._zod.run({value:Number(n),issues:[]},i)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(e.issues.length===0)d=e}if(d.issues.length){if(t.mode==="loose")r.value[n]=s[n]
else if(l){f=f??[]
f.push(n)}else r.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(e=>c.iR(e,i,o.$W())),input:n,path:[n],inst:e})
continue}const h=d.value
if(h==="__proto__")continue
const m=t.valueType._zod.run({value:s[n],issues:[]},i)
if(m instanceof Promise)u.push(m.then(e=>{if(e.issues.length)r.issues.push(...c.lQ(n,e.issues))
r.value[h]=e.value}))
else{if(m.issues.length)r.issues.push(...c.lQ(n,m.issues))
r.value[h]=m.value}}if(f&&f.length>0)r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:f,continue:true})}if(u.length)return Promise.all(u).then(()=>r)
return r}})
const A=o.xI("$ZodEnum",(e,t)=>{f.init(e,t)
const n=c.w5(t.entries)
const r=new Set(n)
e._zod.values=r
c.v5(e,"pattern",e=>{const t=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(t,o)=>{const i=t.value
if(r.has(i))return t
t.issues.push({code:"invalid_value",values:n,input:i,inst:e})
return t}})
const E=o.xI("$ZodLiteral",(e,t)=>{f.init(e,t)
const n=new Set(t.values)
e._zod.values=n
c.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(r,o)=>{const i=r.value
if(n.has(i))return r
r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e})
return r}})
const x=o.xI("$ZodTransform",(e,t)=>{f.init(e,t)
e._zod.optin="optional"
o.cr.memoizer?.guard(e)
e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new o.cV(e.constructor.name)
const i=t.transform(n.value,n)
if(r.async){const e=i instanceof Promise?i:Promise.resolve(i)
return e.then(e=>{n.value=e
return n})}if(i instanceof Promise)throw new o.GT
n.value=i
return n}})
function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value
return e}const P=o.xI("$ZodOptional",(e,t)=>{f.init(e,t)
c.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
e._zod.optout="optional"
c.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0})
c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})
e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
if(r instanceof Promise)return r.then(t=>handleOptionalResult(e,t))
return handleOptionalResult(e,r)}return t.innerType._zod.run(e,n)}})
const T=o.xI("$ZodNullable",(e,t)=>{f.init(e,t)
c.v5(e,"optin",e=>e.def.innerType._zod.optin)
c.v5(e,"optout",e=>e.def.innerType._zod.optout)
c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})
c.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
e._zod.parse=(e,n)=>{if(e.value===null)return e
return t.innerType._zod.run(e,n)}})
const S=o.xI("$ZodDefault",(e,t)=>{f.init(e,t)
e._zod.optin="defaulted"
c.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,n)=>{if(n.direction==="backward")return t.innerType._zod.run(e,n)
if(e.value===void 0){e.value=t.defaultValue
return e}const r=t.innerType._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handleDefaultResult(e,t))
return handleDefaultResult(r,t)}})
function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
return e}function handleCatchResult(e,t,n,r){if(!t.issues.length){e.value=t.value
if(t.memo)e.memo=true
return e}e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>c.iR(e,r,o.$W()))},input:e.value})
return e}const R=o.xI("$ZodCatch",(e,t)=>{f.init(e,t)
c.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
c.v5(e,"optout",e=>e.def.innerType._zod.optout)
c.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,n)=>{if(n.direction==="backward")return t.innerType._zod.run(e,n)
const r=t.innerType._zod.run({value:e.value,issues:[]},n)
if(r instanceof Promise)return r.then(r=>handleCatchResult(e,r,t,n))
return handleCatchResult(e,r,t,n)}})
const I=o.xI("$ZodPipe",(e,t)=>{f.init(e,t)
c.v5(e,"values",e=>e.def.in._zod.values)
c.v5(e,"optin",e=>e.def.in._zod.optin)
c.v5(e,"optout",e=>e.def.out._zod.optout)
c.v5(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,n)=>{if(n.direction==="backward"){const r=t.out._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handlePipeResult(e,t.in,n))
return handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
if(r instanceof Promise)return r.then(e=>handlePipeResult(e,t.out,n))
return handlePipeResult(r,t.out,n)}})
function handlePipeResult(e,t,n){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true
return e}return t._zod.run({value:e.value,issues:e.issues},n)}const N=o.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t)
f.init(e,t)
e._zod.parse=(e,t)=>e
e._zod.check=n=>{const r=n.value
const o=t.fn(r)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,n,r,e))
handleRefineResult(o,n,r,e)
return}})
function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
if(r._zod.def.params)e.params=r._zod.def.params
t.issues.push(c.sn(e))}}}),4633:((e,t,n)=>{n.d(t,{A2:()=>normalizeParams,GW:()=>parsedType,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,Vy:()=>assignProp,X:()=>installLazyProp,X$:()=>extend,cl:()=>nullish,d3:()=>attachSchema,gx:()=>r,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>i,zM:()=>mergeDefs})
function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number")
const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t)
return n}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString()
return t}class Cached{constructor(e){this._getter=e
this._value=void 0}get value(){const e=this._getter
if(e!==void 0){this._value=e()
this._getter=void 0}return this._value}}function cached(e){return new Cached(e)}function nullish(e){return e===null||e===void 0}function cleanRegex(e){const t=e.startsWith("^")?1:0
const n=e.endsWith("$")?e.length-1:e.length
return e.slice(t,n)}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n()
assignProp(this,t,e)
return e},enumerable:true,configurable:true})}function putProp(e,t,n){if(t in e)assignProp(e,t,n)
else e[t]=n}function mirrorShape(e,t,n,r){const o=sourceShape(t)
for(const i of n){const n=Object.getOwnPropertyDescriptor(o,i)
if(!n.enumerable)continue
if(n.get)deferProp(e,i,()=>{const e=t._zod.def.shape[i]
return r?r(e,i):e})
else putProp(e,i,r?r(n.value,i):n.value)}}function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
if(!r.enumerable)continue
if(r.get)deferProp(e,n,()=>t[n])
else putProp(e,n,r.value)}}function mergeDefs(...e){const t={}
for(const n of e){const e=Object.getOwnPropertyDescriptors(n)
Object.assign(t,e)}return Object.defineProperties({},t)}const r="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isPlainObject(e){if(isObject(e)===false)return false
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
return e}const o=new Set(["string","number","symbol"])
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
return`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const i=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object")
const n=e._zod.def.checks
const r=n&&n.length>0
if(r){const n=sourceShape(e)
for(const e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={}
mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)))
mirrorProps(n,t)
return n}function aborted(e,t=0){if(e.aborted===true)return true
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
const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
const s=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input"
const a={}
for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue
a[t]=e[t]}a.path??(a.path=[])
a.message=s
if(t?.reportInput)a.input=e.input
return a}const s=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!s.test(e))return t
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
return n}function hide(e,t,n){return own(e,t,n,false)}function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const n=Object.getPrototypeOf(e)
return t in n?void 0:n}let a
let u=false
const c={configurable:true,get(){u=true
return}}
function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod)
if(t in r&&a!==e._zod){a=void 0
return}a=e._zod
Object.defineProperty(r,t,{configurable:true,get(){Object.defineProperty(this,t,c)
const e=u
u=false
try{const r=n(this)
if(u)delete this[t]
else Object.defineProperty(this,t,{configurable:true,writable:true,value:r})
u=u||e
return r}catch(n){delete this[t]
u=u||e
throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}function installLazyProp(e,t,n,r){const o=claim(e,t)
if(!o)return
Object.defineProperty(o,t,{configurable:true,get(){const e={configurable:true,writable:true,enumerable:r,value:void 0}
Object.defineProperty(this,t,e)
e.value=n(this)
Object.defineProperty(this,t,e)
return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:r,value:e})}})}const l="~constantCatch"
function constantCatch(e){const fn=()=>e
fn[l]=true
return fn}}),2417:((e,t,n)=>{n.d(t,{zUr:()=>g,Rvf:()=>_default,YOg:()=>array,zMY:()=>schemas_boolean,MfU:()=>_catch,rUs:()=>catchall,q0y:()=>M,gMt:()=>discriminatedUnion,k5n:()=>_enum,X$i:()=>extend,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,mee:()=>nullable,cl6:()=>nullish,aig:()=>number,Ikc:()=>object,lqM:()=>optional,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>string,zni:()=>superRefine,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var r=n(4214)
var o=n(1863)
var i=n(4633)
var s=n(8729)
function _getMessage(){const e=this._zod
e.message??(e.message=JSON.stringify(e.def,i.k8,2))
return e.message}function _setMessage(e){this._zod.message=e}const a={get:_getMessage,set:_setMessage,enumerable:true,configurable:true}
const u={value:void 0,enumerable:false}
const c=new WeakSet([Object.prototype,Error.prototype])
const initializer=(e,t)=>{e.name="$ZodError"
u.value=t
Object.defineProperty(e,"issues",u)
u.value=void 0
Object.defineProperty(e,"message",a)
const n=Object.getPrototypeOf(e)
if(!c.has(n)){c.add(n)
Object.defineProperty(n,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})
return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}};(0,r.xI)("$ZodError",initializer)
const l=(0,r.xI)("$ZodError",initializer,void 0,{Parent:Error})
const _parse=e=>{const fn=(t,n,o,s)=>{const a=o?{...o,async:false}:{async:false}
const u=t._zod.run({value:n,issues:[]},a)
if(u instanceof Promise)throw new r.GT
if(u.issues.length){const t=new(s?.Err??e)(u.issues.map(e=>i.iR(e,a,r.$W())))
i.gx(t,s?.callee??fn)
throw t}return u.value}
return fn}
const f=_parse(l)
const _parseAsync=e=>{const fn=async(t,n,o,s)=>{const a=o?{...o,async:true}:{async:true}
let u=t._zod.run({value:n,issues:[]},a)
if(u instanceof Promise)u=await u
if(u.issues.length){const t=new(s?.Err??e)(u.issues.map(e=>i.iR(e,a,r.$W())))
i.gx(t,s?.callee??fn)
throw t}return u.value}
return fn}
const d=_parseAsync(l)
const _safeParse=e=>(t,n,o)=>{const i=o?{...o,async:false}:{async:false}
const s=t._zod.run({value:n,issues:[]},i)
if(s instanceof Promise)throw new r.GT
return s.issues.length?failure(e,s.issues,i):{success:true,data:s.value}}
const p=_safeParse(l)
function failure(e,t,n){let o
return{success:false,get error(){if(!o){o=new e(t.map(e=>i.iR(e,n,r.$W())))
t=void 0
n=void 0}return o},set error(e){o=e
t=void 0
n=void 0}}}const _safeParseAsync=e=>async(t,n,r)=>{const o=r?{...r,async:true}:{async:true}
let i=t._zod.run({value:n,issues:[]},o)
if(i instanceof Promise)i=await i
return i.issues.length?failure(e,i.issues,o):{success:true,data:i.value}}
const h=_safeParseAsync(l)
const m=r.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
o.W4.init(e,t)
e.def=t
e.type=t.type},{get with(){return this.check},set with(e){i.qh(this,"with",e)},parse(e,t){return f(this,e,t,{callee:this.parse})},parseAsync(e,t){return d(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return p(this,e,t)},safeParseAsync(e,t){return h(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:true})},clone(e,t){return i.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t)
return this},apply(e,...t){return t.length===0?e(this):e(this,...t)}})
const y=r.xI("ZodMiniString",(e,t)=>{o.$v.init(e,t)
m.init(e,t)})
function string(e){return s.Rl(y,e)}const g=r.xI("ZodMiniStringFormat",(e,t)=>{o.EY.init(e,t)
y.init(e,t)})
const v=r.xI("ZodMiniNumber",(e,t)=>{o.vz.init(e,t)
m.init(e,t)})
function number(e){return s.F7(v,e)}const b=r.xI("ZodMiniNumberFormat",(e,t)=>{o.I.init(e,t)
v.init(e,t)})
function schemas_int(e){return s.LK(b,e)}const w=r.xI("ZodMiniBoolean",(e,t)=>{o.sF.init(e,t)
m.init(e,t)})
function schemas_boolean(e){return s._L(w,e)}const z=r.xI("ZodMiniUnknown",(e,t)=>{o.GP.init(e,t)
m.init(e,t)})
function unknown(){return s.em(z)}const k=r.xI("ZodMiniNever",(e,t)=>{o.Um.init(e,t)
m.init(e,t)})
function never(e){return s.G8(k,e)}const O=r.xI("ZodMiniArray",(e,t)=>{o.$p.init(e,t)
m.init(e,t)})
function array(e,t){return new O({type:"array",element:e,...i.A2(t)})}const j=r.xI("ZodMiniObject",(e,t)=>{o.L8.init(e,t)
m.init(e,t)
i.X(e,"shape",e=>e._zod.def.shape,false)})
function object(e,t){const n={type:"object",shape:e??{},...i.A2(t)}
return new j(n)}function strictObject(e,t){return new j({type:"object",shape:e,catchall:never(),...i.A2(t)})}function looseObject(e,t){return new j({type:"object",shape:e,catchall:unknown(),...i.A2(t)})}function extend(e,t){return i.X$(e,t)}function catchall(e,t){return e.clone(i.zM(e._zod.def,{catchall:t}))}const $=r.xI("ZodMiniUnion",(e,t)=>{o.cu.init(e,t)
m.init(e,t)})
function union(e,t){return new $({type:"union",options:e,...i.A2(t)})}const A=r.xI("ZodMiniDiscriminatedUnion",(e,t)=>{o.P0.init(e,t)
m.init(e,t)})
function discriminatedUnion(e,t,n){return new A({type:"union",options:t,discriminator:e,...i.A2(n)})}const E=r.xI("ZodMiniRecord",(e,t)=>{o.h.init(e,t)
m.init(e,t)})
function record(e,t,n){if(!t||!t._zod)return new E({type:"record",keyType:string(),valueType:e,...i.A2(t)})
return new E({type:"record",keyType:e,valueType:t,...i.A2(n)})}const x=r.xI("ZodMiniEnum",(e,t)=>{o.VO.init(e,t)
m.init(e,t)
e.options=[...e._zod.values]})
function _enum(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new x({type:"enum",entries:n,...i.A2(t)})}const P=r.xI("ZodMiniLiteral",(e,t)=>{o.nu.init(e,t)
m.init(e,t)})
function literal(e,t){return new P({type:"literal",values:Array.isArray(e)?e:[e],...i.A2(t)})}const T=r.xI("ZodMiniTransform",(e,t)=>{o.Wc.init(e,t)
m.init(e,t)})
function transform(e){return new T({type:"transform",transform:e})}const S=r.xI("ZodMiniOptional",(e,t)=>{o.ig.init(e,t)
m.init(e,t)})
function optional(e){return new S({type:"optional",innerType:e})}const R=r.xI("ZodMiniNullable",(e,t)=>{o.qc.init(e,t)
m.init(e,t)})
function nullable(e){return new R({type:"nullable",innerType:e})}function nullish(e){return optional(nullable(e))}const I=r.xI("ZodMiniDefault",(e,t)=>{o.rv.init(e,t)
m.init(e,t)})
function _default(e,t){return new I({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():i.yG(t)}})}const N=r.xI("ZodMiniCatch",(e,t)=>{o.t$.init(e,t)
m.init(e,t)})
function _catch(e,t){return new N({type:"catch",innerType:e,catchValue:typeof t==="function"?t:i.SS(t)})}const q=r.xI("ZodMiniPipe",(e,t)=>{o._m.init(e,t)
m.init(e,t)})
function pipe(e,t){return new q({type:"pipe",in:e,out:t})}const D=r.xI("ZodMiniCustom",(e,t)=>{o.b0.init(e,t)
m.init(e,t)})
function refine(e,t={}){return s.fU(D,e,t)}function superRefine(e,t){return s.MB(e,t)}const M=s.q0
s.mI})}

