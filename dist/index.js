import{createRequire as e}from"module"
var __webpack_modules__={2818:((e,t)=>{0
t.Io=void 0
var n=new Uint32Array(65536)
var myers_32=function(e,t){var r=e.length
var o=t.length
var i=1<<r-1
var s=-1
var a=0
var c=r
var l=r
while(l--)n[e.charCodeAt(l)]|=1<<l
for(l=0;l<o;l++){var u=n[t.charCodeAt(l)]
var p=u|a
u|=(u&s)+s^s
a|=~(u|s)
s&=u
if(a&i)c++
if(s&i)c--
a=a<<1|1
s=s<<1|~(p|a)
a&=p}l=r
while(l--)n[e.charCodeAt(l)]=0
return c}
var myers_x=function(e,t){var r=t.length
var o=e.length
var i=[]
var s=[]
var a=Math.ceil(r/32)
var c=Math.ceil(o/32)
for(var l=0;l<a;l++){s[l]=-1
i[l]=0}var u=0
for(;u<c-1;u++){var p=0
var d=-1
var f=u*32
var m=Math.min(32,o)+f
for(var h=f;h<m;h++)n[e.charCodeAt(h)]|=1<<h
for(l=0;l<r;l++){var v=n[t.charCodeAt(l)]
var g=s[l/32|0]>>>l&1
var _=i[l/32|0]>>>l&1
var y=v|p
var w=((v|_)&d)+d^d|v|_
var b=p|~(w|d)
var k=d&w
if(b>>>31^g)s[l/32|0]^=1<<l
if(k>>>31^_)i[l/32|0]^=1<<l
b=b<<1|g
k=k<<1|_
d=k|~(y|b)
p=b&y}for(h=f;h<m;h++)n[e.charCodeAt(h)]=0}var T=0
var $=-1
var O=u*32
var S=Math.min(32,o-O)+O
for(h=O;h<S;h++)n[e.charCodeAt(h)]|=1<<h
var I=o
for(l=0;l<r;l++){v=n[t.charCodeAt(l)]
g=s[l/32|0]>>>l&1
_=i[l/32|0]>>>l&1
y=v|T
w=((v|_)&$)+$^$|v|_
b=T|~(w|$)
k=$&w
I+=b>>>o-1&1
I-=k>>>o-1&1
if(b>>>31^g)s[l/32|0]^=1<<l
if(k>>>31^_)i[l/32|0]^=1<<l
b=b<<1|g
k=k<<1|_
$=k|~(y|b)
T=b&y}for(h=O;h<S;h++)n[e.charCodeAt(h)]=0
return I}
var distance=function(e,t){if(e.length<t.length){var n=t
t=e
e=n}if(t.length===0)return e.length
if(e.length<=32)return myers_32(e,t)
return myers_x(e,t)}
t.Io=distance
var closest=function(e,t){var n=1/0
var r=0
for(var o=0;o<t.length;o++){var i=distance(e,t[o])
if(i<n){n=i
r=o}}return t[r]}
0}),6982:(t=>{t.exports=e(import.meta.url)("crypto")}),9896:(t=>{t.exports=e(import.meta.url)("fs")}),9278:(t=>{t.exports=e(import.meta.url)("net")}),6954:(t=>{t.exports=e(import.meta.url)("node:buffer")}),7598:(t=>{t.exports=e(import.meta.url)("node:crypto")}),3024:(t=>{t.exports=e(import.meta.url)("node:fs")}),1455:(t=>{t.exports=e(import.meta.url)("node:fs/promises")}),6760:(t=>{t.exports=e(import.meta.url)("node:path")}),7075:(t=>{t.exports=e(import.meta.url)("node:stream")}),8500:(t=>{t.exports=e(import.meta.url)("node:timers/promises")}),857:(t=>{t.exports=e(import.meta.url)("os")}),2987:(t=>{t.exports=e(import.meta.url)("perf_hooks")}),2203:(t=>{t.exports=e(import.meta.url)("stream")}),4756:(t=>{t.exports=e(import.meta.url)("tls")}),3083:((e,t,n)=>{n.d(t,{TL:()=>parseInputs,mc:()=>s,pH:()=>a})
var r=n(2745)
var o=n(5569)
var i=n(4431)
const s={mode:"check","github-token":"","members-token":"","policy-path":".github/cohort-guard.yml","inventory-token":"","inventory-file":"","pull-request":"",cohort:"",environment:"",rollback:"false","targets-file":"","deployed-file":"","fail-on":"deny,hold,error",publish:"true"}
const a=["github-token","members-token","inventory-token"]
const c=["check","gate","verify"]
function parseInputs(e){const t=[]
const text=t=>e(t).trim()||s[t]
const optional=e=>text(e)||null
const choice=(e,n,o)=>{const i=n.find(t=>t===text(e))
if(i===void 0)t.push((0,r.CC)(`input ${e}`,text(e),n.join(", ").replace(/, (?=[^,]*$)/," or "),n))
return i??o}
const n={mode:choice("mode",c,"check"),githubToken:text("github-token"),membersToken:optional("members-token"),policyPath:text("policy-path"),inventoryToken:optional("inventory-token"),inventoryFile:optional("inventory-file"),pullRequest:readNumber(text("pull-request"),t),cohort:optional("cohort"),environment:optional("environment"),rollback:choice("rollback",["true","false"],"false")==="true",targetsFile:optional("targets-file"),deployedFile:optional("deployed-file"),failOn:readFailOn(text("fail-on"),t),publish:choice("publish",["true","false"],"true")==="true"}
if(n.githubToken==="")t.push((0,r.CC)("input github-token","nothing","a token, such as ${{ github.token }}"))
if(!/^(?!.*(?:^|\/)\.{0,2}(?:\/|$))\S.*$/.test(n.policyPath))t.push((0,r.CC)("input policy-path",n.policyPath,`a path inside the repository without empty steps, such as ${s["policy-path"]}`))
return t.length>0?(0,o.f)(t):(0,o.ok)(n)}function readNumber(e,t){if(e==="")return null
if(/^[1-9]\d{0,8}$/.test(e))return Number(e)
t.push((0,r.CC)("input pull-request",e,"the number of a pull request"))
return null}function readFailOn(e,t){if(e==="none")return[]
return e.split(",").map(e=>e.trim()).flatMap(e=>{const n=i.bk.find(t=>t===e)
if(n!==void 0)return[n]
t.push((0,r.CC)("input fail-on",e===""?"an empty word":e,`${i.bk.join(", ")}, separated by commas, or none alone`,i.bk))
return[]})}}),7949:((e,t,n)=>{n.d(t,{$p:()=>redactor,tF:()=>redactedRunner,y:()=>redactorOf})
var r=n(2922)
var o=n(4451)
var i=n(3083)
function redactor(e){return redactorOf(i.pH.map(t=>e.input(t)))}function redactorOf(e){const t=e.filter(e=>e.length>=s)
const n=new Set(t.flatMap(written))
const r=Map.groupBy(n,e=>e.slice(0,a))
return e=>withoutStarts(withoutParts(e,r),n)}const s=4
const a=12
function written(e){return[e,e.toLowerCase()].flatMap(quoted).flatMap(e=>[e,e.replaceAll("|","\\|"),(0,r.g)(e,Number.POSITIVE_INFINITY),(0,o.aT)(e,Number.POSITIVE_INFINITY)])}const c=3
function quoted(e){const t=[e]
for(let n=e;t.length<=c;t.push(n))n=JSON.stringify(n).slice(1,-1)
return t}function withoutParts(e,t){const n=[]
for(const[r,o]of t)for(let t=e.indexOf(r);t!==-1;t=e.indexOf(r,t+1))n.push({from:t,to:t+Math.max(...o.map(n=>lengthOfPart(e,t,n)))})
let r=""
let o=0
for(const{from:t,to:i}of n.toSorted((e,t)=>e.from-t.from)){if(t>=o)r+=`${e.slice(o,t)}***`
o=Math.max(o,i)}return r+e.slice(o)}function lengthOfPart(e,t,n){let r=0
while(r<n.length&&e[t+r]===n[r])r+=1
return r}const l="…(+"
function withoutStarts(e,t){if(!e.includes(l))return e
const n=e.split(l)
return n.map((e,r)=>r<n.length-1?withoutStart(e,t):e).join(l)}function withoutStart(e,t){for(let n=a-1;n>=s;n-=1)for(const r of t)if(e.endsWith(r.slice(0,n)))return`${e.slice(0,-n)}***`
return e}function redactedRunner(e){const t=redactor(e)
return{...e,output:(n,r)=>e.output(n,t(r)),summarize:n=>e.summarize(t(n)),write:(n,r)=>e.write(n,typeof r==="string"?t(r):hidden(r,t)),log:n=>e.log(t(n)),warn:n=>e.warn(t(n)),debug:n=>e.debug(t(n))}}function*hidden(e,t){for(const n of e)yield t(n)}}),523:((e,t,n)=>{n.d(t,{e:()=>run})
var r=n(2745)
var o=n(3332)
var i=n(4254)
var s=n(7598)
const a="0.1.0"
var c=n(3083)
const l=65536
const u=4096
const p=3
function*jsonPieces(e){let t=""
for(const n of partsOf(plain(e),p,"\n")){t+=n
if(t.length<l)continue
yield t
t=""}yield t}function*partsOf(e,t,n){const r=t>0&&!(Array.isArray(e)&&isPlainList(e))
if(typeof e!=="object"||e===null||!r&&isShort(e))return yield JSON.stringify(e)
const[o,i,s]=r?[`${n}  `,n,": "]:["","",":"]
if(Array.isArray(e)){if(e.length===0)return yield"[]"
for(let n=0;n<e.length;n+=u){const i=e.slice(n,n+u)
if(!r&&isShort(i))yield(n===0?"[":",")+JSON.stringify(i).slice(1,-1)
else for(const[e,r]of i.entries()){yield`${n+e===0?"[":","}${o}`
yield*partsOf(plain(r)??null,t-1,o)}}return yield`${i}]`}let a=`{${o}`
for(const[n,r]of Object.entries(e)){const e=plain(r)
if(e===void 0)continue
yield`${a}${JSON.stringify(n)}${s}`
yield*partsOf(e,t-1,o)
a=`,${o}`}yield a.startsWith("{")?"{}":`${i}}`}function isPlainList(e){return e.length>0&&isPlain(e[0])}function isPlain(e){return typeof e!=="object"||e===null}const d=16*u
function isShort(e){let t=d
const fits=e=>{t-=1
if(typeof e!=="object"||e===null)return t>=0
if(Array.isArray(e)){if(!isPlainList(e)||!isPlain(e.at(-1)))return e.length<=t&&e.every(fits)
t-=e.length
return t>=0}return Object.values(e).every(fits)}
return fits(e)}function plain(e){if(typeof e==="function"||typeof e==="symbol")return
if(typeof e!=="object"||e===null||!("toJSON"in e))return e
return typeof e.toJSON==="function"?plain(e.toJSON()):e}function*listPieces(e){if(e.length===0)return yield"[]"
for(let t=0;t<e.length;t+=u)yield(t===0?"[":",")+JSON.stringify(e.slice(t,t+u)).slice(1,-1)
yield"]"}function*ended(e){yield*e
yield"\n"}const f={cohorts:"[]",sites:"",until:"",plan:""}
class Delivery{#e
#t=false
#n=null
constructor(e){this.#e=e}reportInternal(e){this.#n=e}deliver(e){this.decide(e)
this.report(e)}decide({outputs:e,targets:t=null,exitCode:n}){const r=t===null?null:this.#e.write("cohort-guard-targets.json",ended(listPieces(t)))
if(r!==null)this.#e.output("targets-file",r)
this.#r(e,n)}report(e){for(const t of this.reportInParts(e));}*reportInParts({environment:e,evidence:t,record:n,reports:r}){const{value:o,page:i}=n(this.#o(e,t()))
this.#i("decision record",()=>{this.#e.output("record-file",this.#e.write("cohort-guard-record.json",ended(jsonPieces(o))))})
yield
for(const{log:e,summary:t}of r){this.#i("log",()=>this.#e.log(e()))
this.#i("job summary",()=>this.#e.summarize(t()))
yield}this.#i("report",()=>{this.#e.output("report-file",this.#e.write("cohort-guard-report.html",i()))})}crash(e){const t=e instanceof Error?e.stack??e.message:String(e)
const n=(0,s.createHash)("sha256").update(t).digest("hex").slice(0,8)
this.#e.debug(`internal ${n}: ${t}`)
if(this.#t){this.#e.exit(1)
return this.#e.warn(`The verdict stands, but it could not be published (internal ${n}), so this step fails.`)}if(this.#n!==null)return this.deliver(this.#n(n))
this.#r({gate:"closed",verdict:"error",codes:'["internal"]',...f},1)
this.#e.warn(`The action failed before it could judge anything (internal ${n}).`)}#r(e,t){this.#e.exit(1)
for(const[t,n]of Object.entries(e))this.#e.output(t,n)
this.#e.exit(t)
this.#t=true}#i(e,t){try{t()}catch(t){this.#e.warn(`The ${e} could not be written (${t instanceof Error?t.message:"no reason given"}). The verdict stands.`)}}#o(e,t){return{version:a,inputs:this.#s(),event:e?.event??null,run:e?.runUrl??null,timestamp:this.#e.now().toISOString(),evidence:t}}#s(){const e=Object.keys(c.mc).filter(e=>!c.pH.some(t=>t===e))
return Object.fromEntries(e.map(e=>[e,this.#e.input(e)]))}}var m=n(5569)
async function readEnvironment(e,t){const get=t=>e[t]??""
const n=[]
if(get("GITHUB_EVENT_NAME")==="")n.push((0,r.CC)("GITHUB_EVENT_NAME","nothing","the name of an event: run this as a step of a workflow"))
const o=get("GITHUB_REPOSITORY")
if(!/^[^/\s]+\/[^/\s]+$/.test(o))n.push((0,r.CC)("GITHUB_REPOSITORY",o||"nothing","owner/name: run this as a step of a workflow"))
const i=["GITHUB_API_URL","GITHUB_GRAPHQL_URL"].filter(e=>get(e)!==""&&!URL.canParse(address(get(e))))
for(const e of i)n.push((0,r.CC)(e,get(e),"an address"))
if(i.length>0)return(0,m.f)(n)
const s=await contextOf(get("GITHUB_EVENT_PATH"),t)
if(!s.ok)return(0,m.f)([...n,s.error])
const{value:a}=s
const c=address(a.apiUrl)||"https://api.github.com"
const l=get("GITHUB_GRAPHQL_URL")===""?`${c}/graphql`:address(a.graphqlUrl)
if(n.length>0)return(0,m.f)(n)
const u=address(a.serverUrl)||"https://github.com"
const p=`${u}/${a.repo.owner}/${a.repo.repo}`
const d=Number.isNaN(a.runId)?null:`${p}/actions/runs/${a.runId}`
const f=get("GITHUB_RETENTION_DAYS")
return(0,m.ok)({event:a.eventName,payload:a.payload,repository:o,apiUrl:c,graphqlUrl:l,commit:get("GITHUB_SHA")===""?null:a.sha,branch:get("GITHUB_REF")===""?null:/^refs\/heads\/(.+)$/s.exec(a.ref)?.[1]??null,retentionDays:/^[1-9]\d{0,3}$/.test(f)?Number(f):null,workspace:get("GITHUB_WORKSPACE")||".",runUrl:d,links:{repository:p,codes:codesPage(u,get("GITHUB_ACTION_REPOSITORY"),get("GITHUB_ACTION_REF")),run:d},identity:readIdentity(get("ACTIONS_ID_TOKEN_REQUEST_URL"),get("ACTIONS_ID_TOKEN_REQUEST_TOKEN"))})}async function contextOf(e,t){const n="GITHUB_EVENT_PATH"
if(e==="")return(0,m.f)((0,r.CC)(n,"nothing","the path of the event file: run this as a step of a workflow"))
try{return(0,m.ok)(await t())}catch(e){const t=e instanceof SyntaxError?"a file that is not JSON":"a file that cannot be read"
return(0,m.f)((0,r.CC)(n,t,"the event as JSON"))}}function address(e){return e.replace(/\/+$/,"")}function readIdentity(e,t){return URL.canParse(e)&&t!==""?{url:e,token:t}:null}function codesPage(e,t,n){return/^[\w.-]+\/[\w.-]+$/.test(t)&&/^[\w./-]+$/.test(n)?`${e}/${t}/blob/${n}/docs/reference/codes.md`:null}var h=n(6928)
var v=n(7585)
var g=n(4573)
var _=n(3258)
var y=n(7490)
var w=n(3125)
var b=n(4451)
var k=n(3278)
var T=n(2285)
const{symbol:$,word:O,explanation:S}=T._.skip
function nothingRecordOf(e,t){const n={verdict:"skip",gate:"closed",note:e,reason:T.r,steps:{steps:[],after:null},codes:[],plan:null,pullRequest:null,policy:null,scope:null,trial:null,declaration:null,involved:null,cohorts:[],resolution:null,approvals:null,findings:[],offendingSites:[]}
return{...(0,k.d5)({verdict:"skip",gate:"closed"},[],t),plan:null,judgements:[n],sharedHead:[],evidence:t.evidence??null}}function nothingLogOf(e){const lines=e=>(0,w.LV)("",(0,y.aL)(e)).join("\n")
return`${lines(`${O.toUpperCase()}: ${T.r}`)}\n\n${lines(e)}\n\n${lines(S)}\n`}function nothingSummaryOf(e){return`### ${$} **${O}** — ${T.r}\n\n${e}\n\n<details>\n<summary>Details</summary>\n\n${S}\n\n</details>\n`}function nothingPageOf(e){return b.qy`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${O}</title>
      </head>
      <body>
        <main>
          <h1>${$} ${O}</h1>
          <p>${T.r}</p>
          <p>${e}</p>
          <p>${S}</p>
        </main>
      </body>
    </html> `.html}function nothingToJudge({mode:e,pullRequest:t,membersToken:n,failOn:r},o){const{event:i,payload:s,repository:a,commit:c,branch:l}=o
const u=e==="check"&&i==="issue_comment"?(0,v.C)(s):null
const p=u===null||!u.ok?null:noteOf(u.value,t)
if(u===null||!u.ok||p===null)return null
const d={repository:a,subject:u.value,commit:c,branch:l,gate:null}
return{outputs:{gate:"closed",verdict:"skip",codes:"[]",cohorts:"[]",sites:"0",until:"",plan:""},exitCode:r.includes("skip")?1:0,environment:o,evidence:()=>(0,_.X)(d,{github:[],members:n===null?null:[],now:null,inventory:[]}),record:e=>({value:nothingRecordOf(p,e),page:()=>nothingPageOf(p)}),reports:[{log:()=>nothingLogOf(p),summary:()=>nothingSummaryOf(p)}]}}function noteOf(e,t){if(e.kind==="nothing")return e.why
if(e.kind!=="pull-request"||t!==null&&t!==e.number)return null
return e.comment?.some(h.U)===false?g.Q:null}var I=n(7949)
const U=12e4
async function run(e){const t=(0,I.tF)(e)
const s=new Delivery(t)
t.onCrash(e=>s.crash(e))
const a=(0,o.d)(U,e.clock)
try{const o=(0,c.TL)(t=>e.input(t))
const l=await readEnvironment(e.variables,()=>e.context())
if(o.ok&&l.ok){const e=nothingToJudge(o.value,l.value)
if(e!==null)return s.deliver(e)}const u=(0,i.FS)(e.variables)
const{askFirst:p,loadJudge:d}=await Promise.all([n.e(379),n.e(358)]).then(n.bind(n,8329))
if(!o.ok||!l.ok||u!==null){const e=[...o.ok?[]:o.error,...l.ok?[]:l.error,...u===null?[]:[(0,r.CC)(u,"no address",i.cJ)]]
const{loadReports:t}=await d()
const{refuse:n}=await t(s)
return s.deliver(n(e))}const f={inputs:o.value,environment:l.value,deadline:a,runner:t}
const m=await p(f)
const{judge:h}=await d()
await h(f,m,s)}catch(e){await Promise.all([n.e(379),n.e(358)]).then(n.bind(n,8329)).then(({loadJudge:e})=>e()).then(({loadReports:e})=>e(s)).catch(()=>{})
s.crash(e)}finally{a.clear()}}}),4051:((t,n,r)=>{r.d(n,{l:()=>runner})
var o=r(7598)
var i=r(3024)
const s=e(import.meta.url)("node:os")
var a=r(6760)
var c=r(857)
function utils_toCommandValue(e){if(e===null||e===void 0)return""
else if(typeof e==="string"||e instanceof String)return e
return JSON.stringify(e)}function utils_toCommandProperties(e){if(!Object.keys(e).length)return{}
return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,t,n){const r=new Command(e,t,n)
process.stdout.write(r.toString()+c.EOL)}const l="::"
class Command{constructor(e,t,n){if(!e)e="missing.command"
this.command=e
this.properties=t
this.message=n}toString(){let e=l+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let t=true
for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
if(r){if(t)t=false
else e+=","
e+=`${n}=${escapeProperty(r)}`}}}e+=`${l}${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var u=r(6982)
var p=r(9896)
function file_command_issueFileCommand(e,t){const n=process.env[`GITHUB_${e}`]
if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
if(!p.existsSync(n))throw new Error(`Missing file at path: ${n}`)
p.appendFileSync(n,`${utils_toCommandValue(t)}${c.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,t){const n=`ghadelimiter_${u.randomUUID()}`
const r=utils_toCommandValue(t)
if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
return`${e}<<${n}${c.EOL}${r}${c.EOL}${n}`}e(import.meta.url)("path")
var d;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(d||(d={}))
function getInput(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
if(t&&t.trimWhitespace===false)return n
return n.trim()}function setOutput(e,t){const n=process.env["GITHUB_OUTPUT"]||""
if(n)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,t))
process.stdout.write(c.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(t))}function debug(e){command_issueCommand("debug",{},e)}function warning(e,t={}){command_issueCommand("warning",utils_toCommandProperties(t),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+c.EOL)}var f=r(6796)
function runner(){return{variables:process.env,input:e=>getInput(e),output:(e,t)=>setOutput(e,t),summarize(e){const t=process.env["GITHUB_STEP_SUMMARY"]??""
if(t!=="")(0,i.appendFileSync)(t,`${e}\n`)},write(e,t){const{name:n,ext:r}=(0,a.parse)(e)
const c=(0,a.join)(process.env["RUNNER_TEMP"]??(0,s.tmpdir)(),`${n}-${(0,o.randomUUID)().slice(0,8)}${r}`)
const l=(0,i.openSync)(c,"wx",384)
try{for(const e of typeof t==="string"?[t]:t)(0,i.writeFileSync)(l,e)}finally{(0,i.closeSync)(l)}return c},async context(){(0,i.accessSync)(process.env["GITHUB_EVENT_PATH"]??"")
const{context:e}=await Promise.resolve().then(r.bind(r,8175))
return e},log:e=>info(e),warn:e=>warning(e),debug:e=>debug(e),now:()=>new Date,clock:f.m,exit(e){process.exitCode=e},onCrash(e){for(const t of["uncaughtException","unhandledRejection"])process.once(t,t=>end(e,t))
for(const t of["SIGINT","SIGTERM"])process.once(t,()=>end(e,new Error(`ended by ${t}`)))}}}function end(e,t){e(t)
process.exit(1)}}),6928:((e,t,n)=>{n.d(t,{U:()=>mayHoldCommand})
const r="cohort"
const o=new RegExp(Array.from(r).flatMap((e,t)=>[`${r.slice(0,t)}[a-z0-9]?${r.slice(t+1)}`,`${r.slice(0,t)}[a-z0-9]${r.slice(t)}`,`${r.slice(0,t)}${r.charAt(t+1)}${e}${r.slice(t+2)}`]).join("|"))
const i=/[&<\]\u0080-\uffff]/
function mayHoldCommand(e){return i.test(e)||o.test(e.toLowerCase().replaceAll(/[^a-z0-9]/g,""))}}),2745:((e,t,n)=>{n.d(t,{CC:()=>problem,ml:()=>shorten,pA:()=>nearest})
var r=n(2818)
function nearest(e,t){const n=e.toLowerCase()
const o=n.length<4?1:Math.max(2,Math.floor(n.length/3))
let i
let s=o+1
for(const e of t){const t=(0,r.Io)(n,e.toLowerCase())
if(t<s)[i,s]=[e,t]}return i}function problem(e,t,n,r=[]){const o=shorten(t)
const i=nearest(o,r)
return i===void 0||i===t?{place:e,found:o,allowed:n}:{place:e,found:o,allowed:n,nearest:i}}function shorten(e,t=200){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\uD800-\uDBFF]$/,"")}…`}}),5569:((e,t,n)=>{n.d(t,{Q:()=>all,f:()=>fail,ok:()=>ok})
function ok(e){return{ok:true,value:e}}function fail(e){return{ok:false,error:e}}function all(e){const t=[]
for(const n of e){if(!n.ok)return n
t.push(n.value)}return ok(t)}}),953:((e,t,n)=>{n.d(t,{U:()=>compare})
function compare(e,t){return e<t?-1:e>t?1:0}}),4431:((e,t,n)=>{n.d(t,{Rv:()=>gateOf,_U:()=>judgement,bk:()=>r,tQ:()=>o,ux:()=>mostSevere})
const r=["allow","hold","deny","error","skip"]
const o=["error","deny","hold","warn"]
const i=["error","deny","hold","allow","skip"]
function mostSevere(e){return i.find(t=>e.includes(t))??"error"}function verdictOf(e,t){return i.find(t=>e.some(({effect:e})=>e===t))??t}function judgement(e,t){return{verdict:verdictOf(e,t),findings:e.toSorted((e,t)=>o.indexOf(e.effect)-o.indexOf(t.effect))}}function gateOf(e,t="not-judged"){switch(e){case"allow":return"open"
case"skip":return t==="into-release-branch"?"open":"closed"
case"hold":case"deny":case"error":return"closed"}}}),7585:((e,t,n)=>{n.d(t,{C:()=>commentSubject,S:()=>otherShape})
var r=n(2745)
var o=n(5569)
function commentSubject(e){const t=member(e,"issue")
const n=member(t,"number")
if(typeof n!=="number"||!Number.isSafeInteger(n)||n<1)return otherShape("issue_comment",typeof t==="object"&&t!==null?"issue.number":"issue")
if((member(t,"pull_request")??null)===null)return(0,o.ok)({kind:"nothing",why:"The comment is on an issue, not on a pull request."})
const r=member(member(e,"comment"),"body")??null
if(r!==null&&typeof r!=="string")return otherShape("issue_comment","comment.body")
const i=member(member(member(e,"changes"),"body"),"from")??null
if(i!==null&&typeof i!=="string")return otherShape("issue_comment","changes.body.from")
const s=r===null?null:[r,...i===null?[]:[i]]
return(0,o.ok)({kind:"pull-request",number:n,head:null,comment:s})}function otherShape(e,t){return(0,o.f)((0,r.CC)(t===""?`event ${e}`:`event ${e}, ${t}`,"another shape","the payload that GitHub documents for it"))}function member(e,t){return typeof e==="object"&&e!==null?Reflect.get(e,t):void 0}}),4573:((e,t,n)=>{n.d(t,{Q:()=>r})
const r="The comment holds no command."}),6796:((e,t,n)=>{n.d(t,{m:()=>o})
var r=n(8500)
const o={now:()=>performance.now(),after(e,t){const n=setTimeout(t,e)
return()=>clearTimeout(n)},async sleep(e,t){await(0,r.setTimeout)(e,void 0,{signal:t})}}}),3332:((e,t,n)=>{n.d(t,{d:()=>startDeadline})
var r=n(6796)
function startDeadline(e,t=r.m){const n=new AbortController
let o=t.now()+e
const remaining=()=>Math.max(0,o-t.now())
const arm=()=>t.after(remaining(),()=>n.abort())
let i=arm()
return{clock:t,signal:n.signal,remaining:remaining,extend(e){o+=e
i()
i=arm()},clear(){i()
n.abort()}}}}),4254:((e,t,n)=>{n.d(t,{FS:()=>useProxyFromEnvironment,Te:()=>hasProxyForFetchAlone,cJ:()=>o})
const r=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]
function useProxyFromEnvironment(e){const t=r.filter(t=>(e[t]??"")!=="")
if(t.length===0)return null
const n=process.getBuiltinModule("node:http")
try{if("setGlobalProxyFromEnv"in n)n.setGlobalProxyFromEnv(e)
else if(e["NODE_USE_ENV_PROXY"]!=="1")startAgainWithProxy(e)
return null}catch{return t.join(", ")}}const o="the address of a proxy, such as http://proxy.example.org:3128"
function hasProxyForFetchAlone(e){return e.env["NODE_USE_ENV_PROXY"]==="1"&&!e.allowedNodeEnvironmentFlags.has("--use-env-proxy")}function startAgainWithProxy(e){const t=process.getBuiltinModule("node:child_process").spawnSync(process.execPath,process.argv.slice(1),{env:{...e,NODE_USE_ENV_PROXY:"1"},stdio:"inherit"})
process.exit(t.status??1)}}),8540:((e,t,n)=>{n.a(e,async(e,t)=>{try{var r=n(523)
var o=n(4051)
await(0,r.e)((0,o.l)())
t()}catch(e){t(e)}},1)}),8175:((e,t,n)=>{n.d(t,{context:()=>i})
var r=n(9896)
var o=n(857)
class Context{constructor(){var e,t,n
this.payload={}
if(process.env.GITHUB_EVENT_PATH)if((0,r.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,r.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))
else{const e=process.env.GITHUB_EVENT_PATH
process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME
this.sha=process.env.GITHUB_SHA
this.ref=process.env.GITHUB_REF
this.workflow=process.env.GITHUB_WORKFLOW
this.action=process.env.GITHUB_ACTION
this.actor=process.env.GITHUB_ACTOR
this.job=process.env.GITHUB_JOB
this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10)
this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
this.runId=parseInt(process.env.GITHUB_RUN_ID,10)
this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com"
this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://github.com"
this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){const e=this.payload
return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/")
return{owner:e,repo:t}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name}
throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}const i=new Context}),1551:((e,t,n)=>{n.d(t,{DK:()=>printCount,Fx:()=>printShare,LS:()=>plural})
function printCount(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function plural(e,t,n=`${t}s`){return`${printCount(e)} ${e===1?t:n}`}function printShare(e,t){if(t===0)return"–"
const n=e/t*100
if(e>0&&n<.1)return"under 0.1 %"
if(e<t&&n>99.9)return"over 99.9 %"
return`${n>=10&&n<=99?Math.round(n):Number(n.toFixed(1))} %`}}),2922:((e,t,n)=>{n.d(t,{g:()=>printable})
const r=160
const o= RegExp("(?! )[\\p{C}\\p{Z}\\p{Default_Ignorable_Code_Point}]","gu")
const i= RegExp("(?<=\\p{M}{3})\\p{M}","gu")
const s=/^[!-~](?:[ -~]*[!-~])?$/
const a=/\[U\+[0-9A-F]{4,6}\]|./gsu
const c=/^ +| +$/g
function printable(e,t=r){if(e==="")return"(empty)"
if(e.length<=t&&s.test(e))return e
const n=[]
let l=0
let u=0
for(const[r]of e.replaceAll(o,name).replaceAll(i,name).matchAll(a))if(u>0||l+r.length>t)u+=1
else{n.push(r)
l+=r.length}const p=n.join("").replace(c,e=>name(" ").repeat(e.length))
return u===0?p:`${p}…(+${u})`}function name(e){return`[U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}}),7490:((e,t,n)=>{n.d(t,{MZ:()=>phrase,N4:()=>pullName,aL:()=>words,cv:()=>say,fj:()=>join,gP:()=>either,h3:()=>pullReference,n8:()=>line,nt:()=>printReference,p_:()=>list,ps:()=>codeReference,rd:()=>commitReference,wh:()=>plainText})
var r=n(1551)
var o=n(2922)
function say(e,...t){return e.flatMap((e,n)=>{const r=t[n]
const o=e===""?[]:[{text:e}]
return r===void 0?o:[...o,...segments(r)]})}function segments(e){if(typeof e==="number")return[{text:(0,r.DK)(e)}]
return typeof e==="string"?[{code:e}]:e}function words(e){return[{text:e}]}function pullReference(e){return[{reference:{kind:"pull",number:e}}]}function pullName(e){return say`pull request ${pullReference(e)}`}function commitReference(e){return/^[0-9a-f]{40}$/.test(e)?[{reference:{kind:"commit",oid:e}}]:[{code:e}]}function codeReference(e){return[{reference:{kind:"finding-code",code:e}}]}function printReference(e){switch(e.kind){case"pull":return`#${e.number}`
case"commit":return e.oid.slice(0,12)
case"finding-code":return e.code}}function list(e,t=5){return join(e.map(e=>[{code:e}]),", ",t)}function either(e){const[t,...n]=e.toReversed()
return t===void 0||n.length===0||e.length>6?list(e,6):say`${list(n.toReversed())} or ${t}`}function join(e,t,n=Number.POSITIVE_INFINITY){if(e.length===0)return words("none")
const o=e.slice(0,n).flatMap((e,n)=>n===0?e:[{text:t},...e])
const i=e.length-n
return i>0?[...o,{text:` and ${(0,r.DK)(i)} more`}]:o}const i=/^(?!.*(?:www\.|:\S|[a-z]-\d|\b[0-9a-f]{7,}\b))[a-z0-9 ,;:.()'%-]+$/i
function phrase(e){return i.test(e)?[{text:e}]:[{code:e}]}function line(e,...t){return e.map((e,n)=>`${e}${printed(t[n])}`).join("")}function printed(e){if(e===void 0)return""
return typeof e==="number"?String(e):(0,o.g)(e,400)}function plainText(e,t=o.g){return e.map(e=>{if("reference"in e)return printReference(e.reference)
return"code"in e?`"${t(e.code)}"`:e.text}).join("")}}),3125:((e,t,n)=>{n.d(t,{$0:()=>neutralise,LV:()=>wrap,MY:()=>i,ew:()=>glued})
var r=n(7490)
var o=n(2922)
const i=92
const s="\0"
function wrap(e,t,n=i){const a=" ".repeat(e.length)
const c=[]
let l=e
let u=true
for(const e of(0,r.wh)(t,e=>(0,o.g)(e).replaceAll(" ",s)).split(" ")){if(!u&&l.length+1+e.length>n){c.push(l)
l=a+e}else l+=u?e:` ${e}`
u=false}return[...c,l].map(e=>e.replaceAll(s," ").trimEnd())}function glued(e){return[{text:e.replaceAll(" ",s)}]}function neutralise(e){return e.replaceAll(/:(?=:)/g,"[U+003A]").replaceAll("##[","#[U+0023][")}}),3258:((e,t,n)=>{n.d(t,{X:()=>evidenceOf})
function evidenceOf(e,t){return{format:1,...e,...t}}}),4451:((e,t,n)=>{n.d(t,{K$:()=>i,Uq:()=>value,aT:()=>plainHtml,cR:()=>joinHtml,nf:()=>link,pj:()=>plain,qy:()=>html})
var r=n(2922)
function html(e,...t){const n=o.get(e)??e.map(e=>e.replaceAll(/\s*\n\s*/g," "))
o.set(e,n)
let r=""
for(const[e,o]of n.entries())r+=o+rendered(t[e]??null)
return{html:r}}const o=new WeakMap
function joinHtml(e,t=""){return{html:e.map(e=>e.html).join(t)}}const i={html:""}
function rendered(e){if(e===null||e===false)return""
if(typeof e==="string")return escape(e)
if(typeof e==="number")return String(e)
return"html"in e?e.html:e.map(rendered).join("")}const s={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}
function escape(e){return a.test(e)?e.replaceAll(/[&<>"']/g,e=>s[e]??""):e}const a=/[&<>"']/
function value(e,t){return html`<code><bdi>${(0,r.g)(e,t)}</bdi></code>`}function plain(e,t){return{html:plainHtml(e,t)}}function plainHtml(e,t){return escape((0,r.g)(e,t))}function link(e,t){return t!==null&&isWeb(t)?html`<a href="${t}" rel="noreferrer noopener">${e}</a>`:html`${e}`}function isWeb(e){const t=URL.parse(e)
return t!==null&&(t.protocol==="https:"||t.protocol==="http:")}}),3278:((e,t,n)=>{n.d(t,{MZ:()=>codesOf,d5:()=>head})
var r=n(953)
const o=1
function head({verdict:e,gate:t},n,i){return{version:o,tool:{name:"cohort-guard",version:i.version??null},timestamp:i.timestamp,event:i.event,run:i.run,inputs:Object.fromEntries(Object.entries(i.inputs).toSorted(([e],[t])=>(0,r.U)(e,t))),verdict:e,gate:t,codes:codesOf(n)}}function codesOf(e){return[...new Set(e.map(e=>e.code))].toSorted(r.U)}}),2285:((e,t,n)=>{n.d(t,{_:()=>o,r:()=>r})
const r="no changed file reaches a site"
const o={allow:{symbol:"✅",word:"Allowed",gate:{symbol:"🟢",word:"Open"},verification:{symbol:"🟢",word:"Equal"},conclusion:"success",predicate:"allowed",explanation:"Allowed: the approved declaration covers every targeted site."},hold:{symbol:"⏳",word:"On hold",gate:{symbol:"⏳",word:"Closed, on hold"},verification:{symbol:"⏳",word:"Not yet equal"},conclusion:"action_required",predicate:"on hold",explanation:"On hold: the release need not change. It can become allowed by an approval, or by waiting."},deny:{symbol:"⛔",word:"Denied",gate:{symbol:"🔴",word:"Closed"},verification:{symbol:"🔴",word:"Not equal"},conclusion:"failure",predicate:"denied",explanation:"Denied: approvals cannot change this. The release or its declaration must change."},error:{symbol:"❗",word:"Could not be judged",gate:{symbol:"❗",word:"Closed, could not be judged"},verification:{symbol:"❗",word:"Could not be compared"},conclusion:"failure",predicate:"could not be judged",explanation:"Could not be judged: facts are missing. What is not known counts against the release."},skip:{symbol:"➖",word:"Not a release",gate:{symbol:"➖",word:"Closed, nothing to deploy"},verification:{symbol:"➖",word:"Nothing to compare"},conclusion:"success",predicate:"not a release",explanation:"Not a release: there is nothing to declare or to approve."}}})}
var t={}
function __nccwpck_require__(e){var n=t[e]
if(n!==void 0)return n.exports
var r=t[e]={exports:{}}
var o=true
try{__webpack_modules__[e](r,r.exports,__nccwpck_require__)
o=false}finally{if(o)delete t[e]}return r.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var t=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var n=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=e=>{if(e&&e.d<1){e.d=1
e.forEach(e=>e.r--)
e.forEach(e=>e.r--?e.r++:e())}}
var wrapDeps=r=>r.map(r=>{if(r!==null&&typeof r==="object"){if(r[e])return r
if(r.then){var o=[]
o.d=0
r.then(e=>{i[t]=e
resolveQueue(o)},e=>{i[n]=e
resolveQueue(o)})
var i={}
i[e]=e=>e(o)
return i}}var s={}
s[e]=e=>{}
s[t]=r
return s})
__nccwpck_require__.a=(r,o,i)=>{var s
i&&((s=[]).d=-1)
var a=new Set
var c=r.exports
var l
var u
var p
var d=new Promise((e,t)=>{p=t
u=e})
d[t]=c
d[e]=e=>(s&&e(s),a.forEach(e),d["catch"](e=>{}))
r.exports=d
o(r=>{l=wrapDeps(r)
var o
var getResult=()=>l.map(e=>{if(e[n])throw e[n]
return e[t]})
var i=new Promise(t=>{o=()=>t(getResult)
o.r=0
var fnQueue=e=>e!==s&&!a.has(e)&&(a.add(e),e&&!e.d&&(o.r++,e.push(o)))
l.map(t=>t[e](fnQueue))})
return o.r?i:getResult()},e=>(e?p(d[n]=e):u(c),resolveQueue(s)))
s&&s.d<0&&(s.d=0)}})();(()=>{__nccwpck_require__.d=(e,t)=>{for(var n in t)if(__nccwpck_require__.o(t,n)&&!__nccwpck_require__.o(e,n))Object.defineProperty(e,n,{enumerable:true,get:t[n]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((t,n)=>{__nccwpck_require__.f[n](e,t)
return t},[]))})();(()=>{__nccwpck_require__.u=e=>({86:"judge-packages",168:"postgres-packages",328:"html",358:"ask",376:"files-packages",379:"ask-packages",466:"postgres",664:"files",668:"report-packages",741:"check",780:"judge",838:"baseline",857:"report",924:"html-packages",990:"gate"}[e]+".js")})();(()=>{__nccwpck_require__.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})();(()=>{__nccwpck_require__.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={792:0}
var installChunk=t=>{var{ids:n,modules:modules,runtime:r}=t
var o,i,s=0
for(o in modules)if(__nccwpck_require__.o(modules,o))__nccwpck_require__.m[o]=modules[o]
if(r)r(__nccwpck_require__)
for(;s<n.length;s++){i=n[s]
if(__nccwpck_require__.o(e,i)&&e[i])e[i][0]()
e[n[s]]=0}}
__nccwpck_require__.f.j=(t,n)=>{var r=__nccwpck_require__.o(e,t)?e[t]:void 0
if(r!==0)if(r)n.push(r[1])
else if(true){var o=import("./"+__nccwpck_require__.u(t)).then(installChunk,n=>{if(e[t]!==0)e[t]=void 0
throw n})
o=Promise.race([o,new Promise(n=>r=e[t]=[n])])
n.push(r[1]=o)}}})()
var n=__nccwpck_require__(8540)
n=await n

