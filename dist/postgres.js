export const id=466
export const ids=[466]
export const modules={613:((t,e,s)=>{s.d(e,{postgresInventory:()=>postgresInventory})
var n=s(5569)
var a=s(8086)
var o=s(9972)
var r=s(9708)
var i=s(8060)
var c=s(6831)
var u=s(3061)
var l=s(177)
var d=s(8667)
var f=s(953)
var m=s(9377)
var h=s(8643)
var p=s(1358)
var y=s(3863)
function textAt(t,e){const s=t?.[e]
return typeof s==="string"?s:null}function listAt(t,e){const s=JSON.parse(textAt(t,e)??"[]")
return Array.isArray(s)?s.filter(t=>typeof t==="string"):[]}class Parameters{values=[]
add(t){this.values.push(t)
return`$${this.values.length}::${typeof t==="string"?"text":"text[]"}`}}const w=["id","name","status","cohorts","deployed"]
const g="^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
const $=String.raw`E'\u0009\u000a\u000b\u000c\u000d\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'`
const b=String.raw`[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]`
function quoted(t){return`"${t.replaceAll('"','""')}"`}function textOf(t){return`nullif(btrim((${t})::text, ${$}), '') collate "C"`}function attributesOf(t){return t.filter(({name:t})=>!w.includes(t))}function sitesOf(t,e){const has=t=>e.some(e=>e.name===t)
const textColumn=t=>has(t)?textOf(quoted(t)):"null::text"
const s=attributesOf(e).map(({name:t},e)=>`${textOf(quoted(t))} as a${e}`)
return`(select ${[`${textColumn("id")} as id`,`${textColumn("name")} as name`,`coalesce(${textColumn("status")}, 'unknown') as status`,`${cohortsOf(e)} as cohorts`,`substring(${textColumn("deployed")} from '${g}') as deployed`,...s].join(", ")} from ${t} offset 0) as sites`}function cohortsOf(t){const e=t.find(({name:t})=>t==="cohorts")
if(e===void 0)return"'{}'::text[]"
const s=e.isArray?`${quoted("cohorts")}::text[]`:`string_to_array(${quoted("cohorts")}::text, ';')`
return`array(select ${textOf("cohort")} from pg_catalog.unnest(${s}) as cohort where ${textOf("cohort")} is not null)`}function patternOf(t,e,s){const n=t.map(({name:t,select:n})=>{const a=n===null?`${s.add(t)} = any(cohorts)`:selectorOf(n,e,"kubernetes",s)
return`case when ${a} then '1' else '0' end`})
return n.length===0?"''":n.join(" || ")}function selectorOf(t,e,s,n){const a=t.terms.map(t=>termOf(t,e,s,n))
return a.length===0?"true":`(${a.join(" and ")})`}const x="null::boolean"
function termOf(t,e,s,n){const a=attributesOf(e).findIndex(({name:e})=>e===t.key)
if(a<0)return missingTerm(t,s)
const o=`a${a}`
switch(t.kind){case"exists":return`case when ${o} is null then ${x} else true end`
case"absent":return`case when ${o} is null then ${x} else false end`
case"in":return membership(o,n.add(t.values),"true","false")
case"notin":return membership(o,n.add(t.values),"false","true")}}function membership(t,e,s,n){const a=`btrim(regexp_replace(${t}, '${b}', '', 'g'), ${$})`
return`case when ${t} is null then ${x} when ${t} = any(${e}) then ${s} when ${t} ~ '${b}' and ${a} = any(${e}) then ${x} else ${n} end`}function missingTerm({kind:t},e){switch(t){case"exists":return"false"
case"absent":return"true"
case"in":return e==="strict"?x:"false"
case"notin":return e==="strict"?x:"true"}}class SiteTable{query
#t
#e
#s
constructor(t,{table:e,columns:s},n){this.query=n
this.#t=t
this.#e=s
this.#s=sitesOf(e,s)}async fetchGroups(){const t=new Parameters
const e=this.#n(t)
const s=this.#a(t)
const n=await this.#t(`select ${e} as pattern, status, ${s??"false"} as meant, count(*)::text as count from ${this.#s} group by 1, 2, 3`,t.values)
return n.map(t=>({...this.#o(t),count:Number(textAt(t,"count")??"0")}))}async fetchTargets(t,e){const s=new Parameters
const n=this.isTargeted(t,s)
const a=this.query.named===true?"id, name":"id"
const o=[]
const r=new Map
await this.#t.each(`select ${a} from ${this.#s} where ${n}`,s.values,t=>{const s=textAt(t,"id")??""
const n=textAt(t,"name")
o.push(s)
if(n!==null&&o.length<=c.oA)r.set(s,n)
e(o.length)})
return{ids:o.sort(),names:r}}async fetchDeployed(t){const e=new Parameters
const s=await this.#t(`select deployed, pg_catalog.to_json(pg_catalog.array_agg(id))::text as ids from ${this.#s}\n       where deployed is not null and ${this.isTargeted(t,e)} group by deployed order by deployed`,e.values)
return new Map(s.map(t=>[textAt(t,"deployed")??"",listAt(t,"ids").sort()]))}async fetchKnownCohorts(){const t=await this.#t(`select distinct cohort from ${this.#s}, pg_catalog.unnest(cohorts) as cohort where cohort is not null`,[])
return t.map(t=>textAt(t,"cohort")??"")}async fetchAlike(){const t=new Parameters
const e=`id, name, ${this.#n(t)} as pattern, status, ${this.#a(t)??"false"} as meant`
const s=await this.#t(`select ${e} from ${this.#s}`,t.values)
return s.map(t=>({site:{id:textAt(t,"id")??"",name:textAt(t,"name")},likeness:this.#o(t)}))}async fetchSites(t,e,s=""){const n=attributesOf(this.#e)
const a=["id","name","status","pg_catalog.to_json(cohorts)::text as cohorts","deployed",...n.map((t,e)=>`a${e}`)]
const o=await this.#t(`select ${a.join(", ")} from ${this.#s} where ${t} ${s}`,e.values)
return o.map(t=>({id:textAt(t,"id")??"",name:textAt(t,"name"),status:textAt(t,"status")??"",cohorts:listAt(t,"cohorts"),deployed:textAt(t,"deployed"),attributes:new Map(n.map(({name:e},s)=>[e,textAt(t,`a${s}`)]))}))}isTargetedGroup({meant:t,status:e}){const{policy:s,declaration:n}=this.query
return t&&(n.targets.kind==="sites"||s.releases.statuses.includes(e))}isTargeted(t,e){const{policy:s,declaration:n}=this.query
const a=this.#a(e)??this.isIn(t,({meant:t})=>t,e)
return n.targets.kind==="sites"?a:`${a} and status = any(${e.add(s.releases.statuses)})`}isIn(t,e,s){return`${this.#n(s)} = any(${s.add(patternsOf(t,e))})`}meets(t,e){return selectorOf(t,this.#e,"strict",e)}#o(t){const{policy:e,coverage:s,declaration:n}=this.query
const a=textAt(t,"pattern")??""
const o=new Set([...e.cohorts.keys()].filter((t,e)=>a[e]==="1"))
return{pattern:a,memberships:o,status:textAt(t,"status")??"",meant:n.targets.kind==="covered"?(0,d.AY)(s,o):t["meant"]===true}}#a(t){const{targets:e}=this.query.declaration
switch(e.kind){case"covered":return null
case"select":return`coalesce(${selectorOf(e.select,this.#e,"kubernetes",t)}, false)`
case"sites":return`coalesce(id = any(${t.add(e.ids)}), false)`}}#n(t){return`(${patternOf([...this.query.policy.cohorts.values()],this.#e,t)})`}}function patternsOf(t,e){return[...new Set(t.filter(e).map(({pattern:t})=>t))]}async function judgeInDatabase(t,e,s,a,r){const i=new SiteTable(t,e,s)
const{policy:c,declaration:u}=s
const l=await i.fetchGroups()
const isPermitted=({status:t})=>c.releases.statuses.includes(t)
const isTargeted=t=>i.isTargetedGroup(t)
const sum=t=>sizeOf(l.filter(t))
const d=sizeOf(l)
new y._(r,"counted by the database").came(0,d,null)
const[m,p]=[new y._(r,"read"),sum(isTargeted)]
const w=await i.fetchTargets(l,t=>m.came(0,t,p))
if(w.ids.length!==p)return(0,n.f)((0,o.OR)(`the ${p} targeted sites that were counted`,`${w.ids.length} when they were listed: the rows change from one statement to the next`,"table"))
const g=u.targets.kind==="sites"?missingFrom(w.ids,u.targets.ids):[]
const $=[...await violationsOf(i,l),...g.map(unknownSite)]
const b=await i.fetchKnownCohorts()
const x=new h.x
for(const{status:t,count:e,meant:s}of l)if(s)x.add(t,e)
return(0,n.ok)({...a,total:d,permitted:sum(isPermitted),targets:g.length===0?w.ids:[...w.ids,...new Set(g)].toSorted(),names:w.names,deployed:s.deployed===true?await i.fetchDeployed(l):new Map,cohorts:new Map([...c.cohorts.keys()].map(t=>{const isMember=({memberships:e})=>e.has(t)
return[t,{members:sum(isMember),permitted:sum(t=>isMember(t)&&isPermitted(t)),targeted:sum(t=>isMember(t)&&isTargeted(t))}]})),unknownCohorts:u.cohorts.filter(t=>c.cohorts.get(t)?.select===null&&!b.includes(t)),knownCohorts:b.toSorted(),statuses:x.finish(),unassigned:await unassignedOf(i,l),violations:$.toSorted((t,e)=>(0,f.U)(t.site.id,e.site.id)),groups:s.grouped===true?await divide(i,l):[],explained:await explain(i)})}async function violationsOf(t,e){const{policy:s,coverage:n,declaration:a}=t.query
const o=new Parameters
const r=(0,u.oR)(a.requires)
const i=e.filter(e=>t.isTargetedGroup(e))
const among=e=>i.some(e)?[t.isIn(i,e,o)]:[]
const strict=e=>t.meets(e,o)
const c=[...i.every(({status:t})=>s.releases.statuses.includes(t))?[]:[`not status = any(${o.add(s.releases.statuses)})`],...among(({memberships:t})=>!(0,d.AY)(n,t)),...among(({memberships:t})=>(0,d.oy)(t,s.cohorts).length>0),...r.terms.length===0?[]:[`${strict(r)} is not true`],...a.forbids.map(t=>`${strict(t)} is not false`)]
if(c.length===0)return[]
const l=`${t.isTargeted(e,o)} and (${c.join(" or ")})`
const{violations:f}=await resolveSome(t,l,o)
return f.filter(({kind:t})=>t!=="unknown")}async function unassignedOf(t,e){const{policy:s}=t.query
const n=[]
for(const[a,o]of Map.groupBy(s.cohorts.values(),t=>t.dimension)){const isUnassigned=({memberships:t,status:e})=>s.releases.statuses.includes(e)&&!o.some(({name:e})=>t.has(e))
const r=sizeOf(e.filter(isUnassigned))
if(r===0)continue
const i=new Parameters
const c=await t.fetchSites(`status = any(${i.add(s.releases.statuses)}) and ${t.isIn(e,isUnassigned,i)}`,i,`order by id limit ${p.n1}`)
const u=new p.o8(new Map(o.map(t=>[t.name,t])))
for(const t of c)for(const e of u.without((0,d.$8)(t,o)))e.add(t)
n.push(...u.finish().map(t=>({...t,dimension:a,count:r})))}return n}async function divide(t,e){const{coverage:s}=t.query
const n=new l.wQ
const alikeOf=e=>({cohorts:[...e.memberships],status:e.status,covered:(0,d.AY)(s,e.memberships),targeted:t.isTargetedGroup(e)})
if(sizeOf(e)>l.Bl){for(const t of e)n.count(t.count,alikeOf(t))
return n.finish()}for(const{site:e,likeness:s}of await t.fetchAlike())n.add(e,n.open(alikeOf(s)))
return n.finish()}async function explain(t){const{explain:e=[]}=t.query
if(e.length===0)return[]
const s=new Parameters
return(await resolveSome(t,`id = any(${s.add(e)})`,s)).explained}async function resolveSome(t,e,s){const n=new m.x(t.query)
for(const a of await t.fetchSites(e,s))n.add(a)
return n.finish({snapshot:"",asOf:"",cohortNames:null})}function sizeOf(t){return t.reduce((t,{count:e})=>t+e,0)}function unknownSite(t){return{kind:"unknown",site:{id:t,name:null,status:null,cohorts:[]},reasons:[]}}function missingFrom(t,e){const s=new c.MW(t)
return e.filter(t=>!s.has(t))}function postgresInventory(t,{token:e,now:s,progress:n=()=>{}}){return{async resolve(a,r){const i=await connect(t,e)
const end=()=>void i.end({timeout:0}).catch(()=>{})
r.addEventListener("abort",end,{once:true})
const c=`table ${t.table} of ${printAddress(t.url)}`
try{const r=await readOnly(i,e=>answerAll(e,t,a,s,n))
return r.ok?r:(0,o.gz)(c,hide(r.error,e))}catch(t){const s=r.aborted?(0,o.hU)("an answer","none before the time allowed for the whole judgement was up","url"):problemOf(t)
return(0,o.gz)(c,hide(s,e))}finally{r.removeEventListener("abort",end)
await i.end({timeout:1}).catch(()=>{})}}}}async function connect({url:t},e){const{default:n}=await Promise.all([s.e(168),s.e(466)]).then(s.bind(s,1168))
const a=new URL(t)
return n({host:a.hostname.replace(/^\[|\]$/g,""),port:Number(a.port||"5432"),database:decodeURIComponent(a.pathname.slice(1)),username:decodeURIComponent(a.username),...e===null?{}:{password:e},ssl:isLoopback(a.hostname)?false:{rejectUnauthorized:true},max:1,prepare:false,fetch_types:false,connect_timeout:20,onnotice:()=>{},connection:{application_name:"cohort-guard"}})}async function readOnly(t,e){const s=await t.begin("isolation level repeatable read read only",async t=>{for(const e of O)await t.unsafe(`set local ${e}`)
return{value:await e(runIn(t))}})
return s.value}function runIn(t){const start=(e,s)=>t.unsafe(e,s.map(asParameter))
return Object.assign(async(...t)=>start(...t),{each:async(t,e,s)=>{await start(t,e).cursor(v,t=>{for(const e of t)s(e)})}})}const v=5e3
const O=["row_security = off","datestyle = 'ISO, YMD'","intervalstyle = 'iso_8601'","timezone = 'UTC'","extra_float_digits = 1","bytea_output = 'hex'","lc_monetary = 'C'","standard_conforming_strings = on"]
function asParameter(t){if(typeof t==="string")return t
return`{${t.map(t=>`"${t.replace(/["\\]/g,String.raw`\$&`)}"`).join(",")}}`}async function answerAll(t,e,s,r,c){const u=e.table.split(".").map(quoted).join(".")
const l=await columnsOf(t,u)
const d=l.find(({name:t})=>t==="id")
if(d===void 0)return(0,n.f)((0,o.Qm)("a column id",`the columns ${l.map(({name:t})=>t).join(", ")}`,"table"))
const f=l.find(({name:t})=>t==="cohorts")
if(f?.type.startsWith("json")===true)return(0,n.f)((0,o.Qm)("a column cohorts that is an array, or a text of names separated by ;",`one of ${f.type}`,"table"))
const m=await readAsOf(t,u,l,e.asOf)
if(!m.ok)return m
const[h]=await t("select pg_current_snapshot()::text as snapshot",[])
const p=textAt(h,"snapshot")??""
const y=(0,i.I)({snapshot:p,asOf:m.value},null,{maxAge:e.maxAge,now:r},{asOf:"as-of"})
if(y!==null)return(0,n.f)(y)
const w=await wrongIds(t,sitesOf(u,l))
if(w!==null)return(0,n.f)(w)
const g=[]
const $={snapshot:p,asOf:m.value,uncounted:e.snapshot?[]:["snapshot"]}
for(const e of s){const s=await judgeInDatabase(t,{table:u,columns:l},e,$,c)
if(!s.ok)return s
g.push(s.value)}const b=l.map(({name:t})=>t).find(a.FN)
return b===void 0?(0,n.ok)(g):(0,n.f)((0,o.QB)(b,"table"))}async function columnsOf(t,e){const s=await t("select attname::text as name, format_type(atttypid, atttypmod) as type, typcategory::text as category from pg_attribute\n     join pg_type on pg_type.oid = atttypid where attrelid = $1::text::regclass and attnum > 0 and not attisdropped order by attnum",[e])
return s.map(t=>({name:textAt(t,"name")??"",type:textAt(t,"type")??"",isArray:textAt(t,"category")==="A"}))}async function readAsOf(t,e,s,a){const written=t=>`to_char((${t}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time`
const i=s.find(t=>t.name===a)
if(a===null){const e="case when pg_is_in_recovery() then pg_last_xact_replay_timestamp() else transaction_timestamp() end"
const[s]=await t(`select ${written(e)}`,[])
const a=s?.["time"]??null
return a===null?(0,n.f)((0,o.hU)("the time up to which this standby has replayed","none since it was started","as-of")):(0,r.mI)(a,"as-of")}if(i?.type!=="timestamp with time zone")return(0,n.f)((0,o.Qm)("a column of timestamp with time zone",`${a} is ${i?.type??"no column"}`,"as-of"))
const[c]=await t(`select ${written(`max(${quoted(a)})`)} from ${e}`,[])
const u=c?.["time"]??null
return u===null?(0,n.f)((0,o.Qm)(`a time in ${a}`,"none in any row","as-of")):(0,r.mI)(u,"as-of")}async function wrongIds(t,e){const[s]=await t(`select count(*) filter (where id is null)::text as missing, count(id)::text as ids, count(distinct id)::text as distinct from ${e}`,[])
const n=textAt(s,"missing")??""
if(n!=="0")return(0,o.Qm)("an id in every row",`${n} rows without one`,"table")
if(textAt(s,"ids")===textAt(s,"distinct"))return null
const[a]=await t(`select id from ${e} group by id having count(*) > 1 order by id limit 1`,[])
return(0,o.OR)("each id once",`site ${textAt(a,"id")??""} a second time`,"table")}const A=new Map([["28","auth"],["22","table"],["25","table"],["42","table"]])
function problemOf(t){if(!(t instanceof Error))throw t
const e="code"in t&&typeof t.code==="string"?t.code:""
if(e==="")throw t
const s=A.get(e.slice(0,2))??"url"
return(0,o.hU)("an answer of the database",`${t.message} (${e})`,s)}function hide(t,e){const without=t=>e===null||e===""?t:t.replaceAll(e,"***")
return{...t,expected:without(t.expected),observed:without(t.observed)}}function printAddress(t){const{host:e,pathname:s}=new URL(t)
return`${e}${s}`}function isLoopback(t){return t==="localhost"||t==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(t)}})}

