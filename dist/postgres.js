export const id=466
export const ids=[466]
export const modules={613:((t,e,n)=>{n.d(e,{postgresInventory:()=>postgresInventory})
var s=n(5569)
var a=n(8086)
var o=n(9972)
var r=n(9708)
var i=n(8060)
var c=n(6831)
var u=n(3061)
var l=n(177)
var d=n(8667)
var f=n(953)
var h=n(5408)
var m=n(8643)
var p=n(1358)
var y=n(3863)
function textAt(t,e){const n=t?.[e]
return typeof n==="string"?n:null}function listAt(t,e){const n=JSON.parse(textAt(t,e)??"[]")
return Array.isArray(n)?n.filter(t=>typeof t==="string"):[]}class Parameters{values=[]
add(t){this.values.push(t)
return`$${this.values.length}::${typeof t==="string"?"text":"text[]"}`}}const w=["id","name","status","cohorts","deployed"]
const $="^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
const g=String.raw`E'\u0009\u000a\u000b\u000c\u000d\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`
const b=String.raw`[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]`
function quoted(t){return`"${t.replaceAll('"','""')}"`}function textOf(t){return`nullif(btrim((${t})::text, ${g}), '') collate "C"`}function attributesOf(t){return t.filter(({name:t})=>!w.includes(t))}function sitesOf(t,e){const has=t=>e.some(e=>e.name===t)
const textColumn=t=>has(t)?textOf(quoted(t)):"null::text"
const n=attributesOf(e).map(({name:t},e)=>`${textOf(quoted(t))} as a${e}`)
return`(select ${[`${textColumn("id")} as id`,`${textColumn("name")} as name`,`coalesce(${textColumn("status")}, 'unknown') as status`,`${cohortsOf(e)} as cohorts`,`substring(${textColumn("deployed")} from '${$}') as deployed`,...n].join(", ")} from ${t}) as sites`}function cohortsOf(t){const e=t.find(({name:t})=>t==="cohorts")
if(e===void 0)return`'{}'::text[]`
const n=e.isArray?`${quoted("cohorts")}::text[]`:`string_to_array(${quoted("cohorts")}::text, ';')`
return`array(select ${textOf("cohort")} from pg_catalog.unnest(${n}) as cohort where ${textOf("cohort")} is not null)`}function patternOf(t,e,n){const s=t.map(({name:t,select:s})=>{const a=s===null?`${n.add(t)} = any(cohorts)`:selectorOf(s,e,"kubernetes",n)
return`case when ${a} then '1' else '0' end`})
return s.length===0?`''`:s.join(" || ")}function selectorOf(t,e,n,s){const a=t.terms.map(t=>termOf(t,e,n,s))
return a.length===0?"true":`(${a.join(" and ")})`}const x="null::boolean"
function termOf(t,e,n,s){const a=attributesOf(e).findIndex(({name:e})=>e===t.key)
if(a<0)return missingTerm(t,n)
const o=`a${a}`
switch(t.kind){case"exists":return`case when ${o} is null then ${x} else true end`
case"absent":return`case when ${o} is null then ${x} else false end`
case"in":return membership(o,s.add(t.values),"true","false")
case"notin":return membership(o,s.add(t.values),"false","true")}}function membership(t,e,n,s){const a=`btrim(regexp_replace(${t}, '${b}', '', 'g'), ${g})`
return`case when ${t} is null then ${x} when ${t} = any(${e}) then ${n} when ${t} ~ '${b}' and ${a} = any(${e}) then ${x} else ${s} end`}function missingTerm({kind:t},e){switch(t){case"exists":return"false"
case"absent":return"true"
case"in":return e==="strict"?x:"false"
case"notin":return e==="strict"?x:"true"}}class SiteTable{query
#t
#e
#n
constructor(t,{table:e,columns:n},s){this.query=s
this.#t=t
this.#e=n
this.#n=sitesOf(e,n)}async fetchGroups(){const t=new Parameters
const e=this.#s(t)
const n=this.#a(t)
const s=await this.#t(`select ${e} as pattern, status, ${n??"false"} as meant, count(*)::text as count from ${this.#n} group by 1, 2, 3`,t.values)
return s.map(t=>({...this.#o(t),count:Number(textAt(t,"count")??"0")}))}async fetchTargets(t,e){const n=new Parameters
const s=this.isTargeted(t,n)
const a=this.query.named===true?"id, name":"id"
const o=[]
const r=new Map
await this.#t.each(`select ${a} from ${this.#n} where ${s}`,n.values,t=>{const n=textAt(t,"id")??""
const s=textAt(t,"name")
o.push(n)
if(s!==null&&o.length<=c.oA)r.set(n,s)
e(o.length)})
return{ids:o.sort(),names:r}}async fetchDeployed(t){const e=new Parameters
const n=await this.#t(`select deployed, pg_catalog.to_json(pg_catalog.array_agg(id))::text as ids from ${this.#n}\n       where deployed is not null and ${this.isTargeted(t,e)} group by deployed order by deployed`,e.values)
return new Map(n.map(t=>[textAt(t,"deployed")??"",listAt(t,"ids").sort()]))}async fetchKnownCohorts(){const t=await this.#t(`select distinct cohort from ${this.#n}, pg_catalog.unnest(cohorts) as cohort where cohort is not null`,[])
return t.map(t=>textAt(t,"cohort")??"")}async fetchAlike(){const t=new Parameters
const e=`id, name, ${this.#s(t)} as pattern, status, ${this.#a(t)??"false"} as meant`
const n=await this.#t(`select ${e} from ${this.#n}`,t.values)
return n.map(t=>({site:{id:textAt(t,"id")??"",name:textAt(t,"name")},likeness:this.#o(t)}))}async fetchSites(t,e,n=""){const s=attributesOf(this.#e)
const a=["id","name","status","pg_catalog.to_json(cohorts)::text as cohorts","deployed",...s.map((t,e)=>`a${e}`)]
const o=await this.#t(`select ${a.join(", ")} from ${this.#n} where ${t} ${n}`,e.values)
return o.map(t=>({id:textAt(t,"id")??"",name:textAt(t,"name"),status:textAt(t,"status")??"",cohorts:listAt(t,"cohorts"),deployed:textAt(t,"deployed"),attributes:new Map(s.map(({name:e},n)=>[e,textAt(t,`a${n}`)]))}))}isTargeted(t,e){const{policy:n,declaration:s}=this.query
const a=this.#a(e)??this.isIn(t,({meant:t})=>t,e)
return s.targets.kind==="sites"?a:`${a} and status = any(${e.add(n.releases.statuses)})`}isIn(t,e,n){return`${this.#s(n)} = any(${n.add(patternsOf(t,e))})`}meets(t,e){return selectorOf(t,this.#e,"strict",e)}#o(t){const{policy:e,coverage:n,declaration:s}=this.query
const a=textAt(t,"pattern")??""
const o=new Set([...e.cohorts.keys()].filter((t,e)=>a[e]==="1"))
return{pattern:a,memberships:o,status:textAt(t,"status")??"",meant:s.targets.kind==="covered"?(0,d.AY)(n,o):t["meant"]===true}}#a(t){const{targets:e}=this.query.declaration
switch(e.kind){case"covered":return null
case"select":return`coalesce(${selectorOf(e.select,this.#e,"kubernetes",t)}, false)`
case"sites":return`coalesce(id = any(${t.add(e.ids)}), false)`}}#s(t){return`(${patternOf([...this.query.policy.cohorts.values()],this.#e,t)})`}}function patternsOf(t,e){return[...new Set(t.filter(e).map(({pattern:t})=>t))]}async function judgeInDatabase(t,e,n,a,r){const i=new SiteTable(t,e,n)
const{policy:c,declaration:u}=n
const l=await i.fetchGroups()
const isPermitted=({status:t})=>c.releases.statuses.includes(t)
const isTargeted=t=>t.meant&&(isPermitted(t)||u.targets.kind==="sites")
const sum=t=>l.filter(t).reduce((t,{count:e})=>t+e,0)
new y._(r,"counted by the database").came(0,sum(()=>true),null)
const[d,h]=[new y._(r,"read"),sum(isTargeted)]
const p=await i.fetchTargets(l,t=>d.came(0,t,h))
if(p.ids.length!==h)return(0,s.f)((0,o.OR)(`the ${h} targeted sites that were counted`,`${p.ids.length} when they were listed: the rows change from one statement to the next`,"table"))
const w=u.targets.kind==="sites"?missingFrom(p.ids,u.targets.ids):[]
const $=[...await violationsOf(i,l),...w.map(unknownSite)]
const g=await i.fetchKnownCohorts()
const b=new m.x
for(const{status:t,count:e,meant:n}of l)if(n)b.add(t,e)
return(0,s.ok)({snapshot:a.snapshot,asOf:a.asOf,total:sum(()=>true),permitted:sum(isPermitted),targets:w.length===0?p.ids:[...p.ids,...new Set(w)].toSorted(),names:p.names,deployed:n.deployed===true?await i.fetchDeployed(l):new Map,cohorts:new Map([...c.cohorts.keys()].map(t=>{const isMember=({memberships:e})=>e.has(t)
return[t,{members:sum(isMember),permitted:sum(t=>isMember(t)&&isPermitted(t)),targeted:sum(t=>isMember(t)&&isTargeted(t))}]})),unknownCohorts:u.cohorts.filter(t=>c.cohorts.get(t)?.select===null&&!g.includes(t)),knownCohorts:g.toSorted(),statuses:b.finish(),unassigned:await unassignedOf(i,l),uncounted:a.uncounted,violations:$.toSorted((t,e)=>(0,f.U)(t.site.id,e.site.id)),groups:n.grouped===true?await divide(i,l):[],explained:await explain(i)})}async function violationsOf(t,e){const{policy:n,coverage:s,declaration:a}=t.query
const o=new Parameters
const r=(0,u.oR)(a.requires)
const among=n=>t.isIn(e,n,o)
const strict=e=>t.meets(e,o)
const i=[`not status = any(${o.add(n.releases.statuses)})`,`not ${among(({memberships:t})=>(0,d.AY)(s,t))}`,among(({memberships:t})=>(0,d.oy)(t,n.cohorts).length>0),...r.terms.length===0?[]:[`${strict(r)} is not true`],...a.forbids.map(t=>`${strict(t)} is not false`)]
const c=await t.fetchSites(`${t.isTargeted(e,o)} and (${i.join(" or ")})`,o)
const l=new h.x(t.query)
for(const t of c)l.add(t)
return l.finish({snapshot:"",asOf:"",cohortNames:null}).violations.filter(({kind:t})=>t!=="unknown")}async function unassignedOf(t,e){const{policy:n}=t.query
const s=[]
for(const[a,o]of Map.groupBy(n.cohorts.values(),t=>t.dimension)){const isUnassigned=({memberships:t,status:e})=>n.releases.statuses.includes(e)&&!o.some(({name:e})=>t.has(e))
const r=e.filter(isUnassigned).reduce((t,e)=>t+e.count,0)
if(r===0)continue
const i=new Parameters
const c=await t.fetchSites(`status = any(${i.add(n.releases.statuses)}) and ${t.isIn(e,isUnassigned,i)}`,i,`order by id limit ${p.n}`)
const u=new p.o(new Map(o.map(t=>[t.name,t])))
for(const t of c)u.add(t,(0,d.$8)(t,o))
s.push(...u.finish().map(t=>({...t,dimension:a,count:r})))}return s}async function divide(t,e){const{coverage:n,declaration:s,policy:a}=t.query
const o=new l.wQ
const alikeOf=({memberships:t,status:e,meant:o})=>({cohorts:[...t],status:e,covered:(0,d.AY)(n,t),targeted:o&&(a.releases.statuses.includes(e)||s.targets.kind==="sites")})
if(e.reduce((t,{count:e})=>t+e,0)>l.Bl){for(const t of e)o.count(t.count,alikeOf(t))
return o.finish()}for(const{site:e,likeness:n}of await t.fetchAlike())o.add(e,alikeOf(n))
return o.finish()}async function explain(t){const{explain:e=[]}=t.query
if(e.length===0)return[]
const n=new Parameters
const s=new h.x(t.query)
for(const a of await t.fetchSites(`id = any(${n.add(e)})`,n))s.add(a)
return s.finish({snapshot:"",asOf:"",cohortNames:null}).explained}function unknownSite(t){return{kind:"unknown",site:{id:t,name:null,status:null,cohorts:[]},reasons:[]}}function missingFrom(t,e){const n=new c.MW(t)
return e.filter(t=>!n.has(t))}function postgresInventory(t,{token:e,now:n,progress:s=()=>{}}){return{async resolve(a,r){const i=await connect(t,e)
const end=()=>void i.end({timeout:0}).catch(()=>{})
r.addEventListener("abort",end,{once:true})
const c=`table ${t.table} of ${printAddress(t.url)}`
try{const r=await readOnly(i,e=>answerAll(e,t,a,n,s))
return r.ok?r:(0,o.gz)(c,hide(r.error,e))}catch(t){const n=r.aborted?(0,o.hU)("an answer","none before the time allowed for the whole judgement was up","url"):problemOf(t)
return(0,o.gz)(c,hide(n,e))}finally{r.removeEventListener("abort",end)
await i.end({timeout:1}).catch(()=>{})}}}}async function connect({url:t},e){const{default:s}=await Promise.all([n.e(168),n.e(466)]).then(n.bind(n,1168))
const a=new URL(t)
return s({host:a.hostname.replace(/^\[|\]$/g,""),port:Number(a.port||"5432"),database:decodeURIComponent(a.pathname.slice(1)),username:decodeURIComponent(a.username),...e===null?{}:{password:e},ssl:isLoopback(a.hostname)?false:{rejectUnauthorized:true},max:1,prepare:false,connect_timeout:20,onnotice:()=>{},connection:{application_name:"cohort-guard"}})}async function readOnly(t,e){const n=await t.begin("isolation level repeatable read read only",async t=>{for(const e of O)await t.unsafe(`set local ${e}`)
return{value:await e(runIn(t))}})
return n.value}function runIn(t){const start=(e,n)=>t.unsafe(e,n.map(asParameter))
return Object.assign(async(...t)=>start(...t),{each:async(t,e,n)=>{await start(t,e).cursor(v,t=>{for(const e of t)n(e)})}})}const v=1e3
const O=["row_security = off","datestyle = 'ISO, YMD'","intervalstyle = 'iso_8601'","timezone = 'UTC'","extra_float_digits = 1","bytea_output = 'hex'","lc_monetary = 'C'","standard_conforming_strings = on"]
function asParameter(t){return typeof t==="string"?t:[...t]}async function answerAll(t,e,n,r,c){const u=e.table.split(".").map(quoted).join(".")
const l=await columnsOf(t,u)
const d=l.find(({name:t})=>t==="id")
if(d===void 0)return(0,s.f)((0,o.Qm)("a column id",`the columns ${l.map(({name:t})=>t).join(", ")}`,"table"))
const f=l.find(({name:t})=>t==="cohorts")
if(f?.type.startsWith("json")===true)return(0,s.f)((0,o.Qm)("a column cohorts that is an array, or a text of names separated by ;",`one of ${f.type}`,"table"))
const h=await readAsOf(t,u,l,e.asOf)
if(!h.ok)return h
const[m]=await t("select pg_current_snapshot()::text as snapshot",[])
const p=textAt(m,"snapshot")??""
const y=(0,i.I)({snapshot:p,asOf:h.value},null,{maxAge:e.maxAge,now:r},{asOf:"as-of"})
if(y!==null)return(0,s.f)(y)
const w=await wrongIds(t,sitesOf(u,l))
if(w!==null)return(0,s.f)(w)
const $=[]
const g={snapshot:p,asOf:h.value,uncounted:e.snapshot?[]:["snapshot"]}
for(const e of n){const n=await judgeInDatabase(t,{table:u,columns:l},e,g,c)
if(!n.ok)return n
$.push(n.value)}const b=l.map(({name:t})=>t).find(a.FN)
return b===void 0?(0,s.ok)($):(0,s.f)((0,o.QB)(b,"table"))}async function columnsOf(t,e){const n=await t(`select attname::text as name, format_type(atttypid, atttypmod) as type, typcategory::text as category from pg_attribute\n     join pg_type on pg_type.oid = atttypid where attrelid = $1::text::regclass and attnum > 0 and not attisdropped order by attnum`,[e])
return n.map(t=>({name:textAt(t,"name")??"",type:textAt(t,"type")??"",isArray:textAt(t,"category")==="A"}))}async function readAsOf(t,e,n,a){const written=t=>`to_char((${t}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time`
const i=n.find(t=>t.name===a)
if(a===null){const e="case when pg_is_in_recovery() then pg_last_xact_replay_timestamp() else transaction_timestamp() end"
const[n]=await t(`select ${written(e)}`,[])
const a=n?.["time"]??null
return a===null?(0,s.f)((0,o.hU)("the time up to which this standby has replayed","none since it was started","as-of")):(0,r.mI)(a,"as-of")}if(i?.type!=="timestamp with time zone")return(0,s.f)((0,o.Qm)("a column of timestamp with time zone",`${a} is ${i?.type??"no column"}`,"as-of"))
const[c]=await t(`select ${written(`max(${quoted(a)})`)} from ${e}`,[])
const u=c?.["time"]??null
return u===null?(0,s.f)((0,o.Qm)(`a time in ${a}`,"none in any row","as-of")):(0,r.mI)(u,"as-of")}async function wrongIds(t,e){const[n]=await t(`select count(*)::text as count from ${e} where id is null`,[])
if(textAt(n,"count")!=="0")return(0,o.Qm)("an id in every row",`${textAt(n,"count")} rows without one`,"table")
const[s]=await t(`select id from ${e} group by id having count(*) > 1 order by id limit 1`,[])
return s===void 0?null:(0,o.OR)("each id once",`site ${textAt(s,"id")} a second time`,"table")}const A=new Map([["28","auth"],["22","table"],["25","table"],["42","table"]])
function problemOf(t){if(!(t instanceof Error))throw t
const e="code"in t&&typeof t.code==="string"?t.code:""
if(e==="")throw t
const n=A.get(e.slice(0,2))??"url"
return(0,o.hU)("an answer of the database",`${t.message} (${e})`,n)}function hide(t,e){const without=t=>e===null||e===""?t:t.replaceAll(e,"***")
return{...t,expected:without(t.expected),observed:without(t.observed)}}function printAddress(t){const{host:e,pathname:n}=new URL(t)
return`${e}${n}`}function isLoopback(t){return t==="localhost"||t==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(t)}})}

