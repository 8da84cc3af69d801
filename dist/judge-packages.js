export const id=516
export const ids=[516]
export const modules={4133:(function(e){(function(t,r){true?e.exports=r():0})(0,function(){"use strict"
var e=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
function getCjsExportFromNamespace(e){return e&&e["default"]||e}var load=function(e,t,r={}){var s,n,i
for(s in t){i=t[s]
r[s]=(n=e[s])!=null?n:i}return r}
var overwrite=function(e,t,r={}){var s,n
for(s in e){n=e[s]
if(t[s]!==void 0)r[s]=n}return r}
var t={load:load,overwrite:overwrite}
var r
r=class DLList{constructor(e,t){this.incr=e
this.decr=t
this._first=null
this._last=null
this.length=0}push(e){var t
this.length++
if(typeof this.incr==="function")this.incr()
t={value:e,prev:this._last,next:null}
if(this._last!=null){this._last.next=t
this._last=t}else this._first=this._last=t
return}shift(){var e
if(this._first==null)return
else{this.length--
if(typeof this.decr==="function")this.decr()}e=this._first.value
if((this._first=this._first.next)!=null)this._first.prev=null
else this._last=null
return e}first(){if(this._first!=null)return this._first.value}getArray(){var e,t,r
e=this._first
r=[]
while(e!=null)r.push((t=e,e=e.next,t.value))
return r}forEachShift(e){var t
t=this.shift()
while(t!=null)e(t),t=this.shift()
return}debug(){var e,t,r,s,n
e=this._first
n=[]
while(e!=null)n.push((t=e,e=e.next,{value:t.value,prev:(r=t.prev)!=null?r.value:void 0,next:(s=t.next)!=null?s.value:void 0}))
return n}}
var s=r
var n
n=class Events{constructor(e){this.instance=e
this._events={}
if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null)throw new Error("An Emitter already exists for this object")
this.instance.on=(e,t)=>this._addListener(e,"many",t)
this.instance.once=(e,t)=>this._addListener(e,"once",t)
this.instance.removeAllListeners=(e=null)=>{if(e!=null)return delete this._events[e]
else return this._events={}}}_addListener(e,t,r){var s
if((s=this._events)[e]==null)s[e]=[]
this._events[e].push({cb:r,status:t})
return this.instance}listenerCount(e){if(this._events[e]!=null)return this._events[e].length
else return 0}async trigger(e,...t){var r,s
try{if(e!=="debug")this.trigger("debug",`Event triggered: ${e}`,t)
if(this._events[e]==null)return
this._events[e]=this._events[e].filter(function(e){return e.status!=="none"})
s=this._events[e].map(async e=>{var r,s
if(e.status==="none")return
if(e.status==="once")e.status="none"
try{s=typeof e.cb==="function"?e.cb(...t):void 0
if(typeof(s!=null?s.then:void 0)==="function")return await s
else return s}catch(e){r=e
this.trigger("error",r)
return null}})
return(await Promise.all(s)).find(function(e){return e!=null})}catch(e){r=e
this.trigger("error",r)
return null}}}
var i=n
var o,a,c
o=s
a=i
c=class Queues{constructor(e){this.Events=new a(this)
this._length=0
this._lists=function(){var t,r,s
s=[]
for(t=1,r=e;1<=r?t<=r:t>=r;1<=r?++t:--t)s.push(new o(()=>this.incr(),()=>this.decr()))
return s}.call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(e){return this._lists[e.options.priority].push(e)}queued(e){if(e!=null)return this._lists[e].length
else return this._length}shiftAll(e){return this._lists.forEach(function(t){return t.forEachShift(e)})}getFirst(e=this._lists){var t,r,s
for(t=0,r=e.length;t<r;t++){s=e[t]
if(s.length>0)return s}return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}}
var l=c
var u
u=class BottleneckError extends Error{}
var p=u
var d,h,f,m,g
m=10
h=5
g=t
d=p
f=class Job{constructor(e,t,r,s,n,i,o,a){this.task=e
this.args=t
this.rejectOnDrop=n
this.Events=i
this._states=o
this.Promise=a
this.options=g.load(r,s)
this.options.priority=this._sanitizePriority(this.options.priority)
if(this.options.id===s.id)this.options.id=`${this.options.id}-${this._randomIndex()}`
this.promise=new this.Promise((e,t)=>{this._resolve=e
this._reject=t})
this.retryCount=0}_sanitizePriority(e){var t
t=~~e!==e?h:e
if(t<0)return 0
else if(t>m-1)return m-1
else return t}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){if(this.rejectOnDrop)this._reject(e!=null?e:new d(t))
this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
return true}else return false}_assertStatus(e){var t
t=this._states.jobStatus(this.options.id)
if(!(t===e||e==="DONE"&&t===null))throw new d(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){this._states.start(this.options.id)
return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,t){this._assertStatus("RECEIVED")
this._states.next(this.options.id)
return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){if(this.retryCount===0){this._assertStatus("QUEUED")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e,t,r,s){var n,i,o
if(this.retryCount===0){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
i={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",i)
try{o=await(e!=null?e.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(t()){this.doDone(i)
await s(this.options,i)
this._assertStatus("DONE")
return this._resolve(o)}}catch(e){n=e
return this._onFailure(n,i,t,r,s)}}doExpire(e,t,r){var s,n
if(this._states.jobStatus(this.options.id==="RUNNING"))this._states.next(this.options.id)
this._assertStatus("EXECUTING")
n={args:this.args,options:this.options,retryCount:this.retryCount}
s=new d(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(s,n,e,t,r)}async _onFailure(e,t,r,s,n){var i,o
if(r()){i=await this.Events.trigger("failed",e,t)
if(i!=null){o=~~i
this.Events.trigger("retry",`Retrying ${this.options.id} after ${o} ms`,t)
this.retryCount++
return s(o)}else{this.doDone(t)
await n(this.options,t)
this._assertStatus("DONE")
return this._reject(e)}}}doDone(e){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",e)}}
var E=f
var T,y,b
b=t
T=p
y=class LocalDatastore{constructor(e,t,r){this.instance=e
this.storeOptions=t
this.clientId=this.instance._randomIndex()
b.load(r,r,this)
this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now()
this._running=0
this._done=0
this._unblockTime=0
this.ready=this.Promise.resolve()
this.clients={}
this._startHeartbeat()}_startHeartbeat(){var e
if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null))return typeof(e=this.heartbeat=setInterval(()=>{var e,t,r,s,n
s=Date.now()
if(this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=s
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount
this.instance._drainAll(this.computeCapacity())}if(this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){({reservoirIncreaseAmount:e,reservoirIncreaseMaximum:r,reservoir:n}=this.storeOptions)
this._lastReservoirIncrease=s
t=r!=null?Math.min(e,r-n):e
if(t>0){this.storeOptions.reservoir+=t
return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?e.unref():void 0
else return clearInterval(this.heartbeat)}async __publish__(e){await this.yieldLoop()
return this.instance.Events.trigger("message",e.toString())}async __disconnect__(e){await this.yieldLoop()
clearInterval(this.heartbeat)
return this.Promise.resolve()}yieldLoop(e=0){return new this.Promise(function(t,r){return setTimeout(t,e)})}computePenalty(){var e
return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}async __updateSettings__(e){await this.yieldLoop()
b.overwrite(e,e,this.storeOptions)
this._startHeartbeat()
this.instance._drainAll(this.computeCapacity())
return true}async __running__(){await this.yieldLoop()
return this._running}async __queued__(){await this.yieldLoop()
return this.instance.queued()}async __done__(){await this.yieldLoop()
return this._done}async __groupCheck__(e){await this.yieldLoop()
return this._nextRequest+this.timeout<e}computeCapacity(){var e,t;({maxConcurrent:e,reservoir:t}=this.storeOptions)
if(e!=null&&t!=null)return Math.min(e-this._running,t)
else if(e!=null)return e-this._running
else if(t!=null)return t
else return null}conditionsCheck(e){var t
t=this.computeCapacity()
return t==null||e<=t}async __incrementReservoir__(e){var t
await this.yieldLoop()
t=this.storeOptions.reservoir+=e
this.instance._drainAll(this.computeCapacity())
return t}async __currentReservoir__(){await this.yieldLoop()
return this.storeOptions.reservoir}isBlocked(e){return this._unblockTime>=e}check(e,t){return this.conditionsCheck(e)&&this._nextRequest-t<=0}async __check__(e){var t
await this.yieldLoop()
t=Date.now()
return this.check(e,t)}async __register__(e,t,r){var s,n
await this.yieldLoop()
s=Date.now()
if(this.conditionsCheck(t)){this._running+=t
if(this.storeOptions.reservoir!=null)this.storeOptions.reservoir-=t
n=Math.max(this._nextRequest-s,0)
this._nextRequest=s+n+this.storeOptions.minTime
return{success:true,wait:n,reservoir:this.storeOptions.reservoir}}else return{success:false}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(e,t){var r,s,n
await this.yieldLoop()
if(this.storeOptions.maxConcurrent!=null&&t>this.storeOptions.maxConcurrent)throw new T(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
s=Date.now()
n=this.storeOptions.highWater!=null&&e===this.storeOptions.highWater&&!this.check(t,s)
r=this.strategyIsBlock()&&(n||this.isBlocked(s))
if(r){this._unblockTime=s+this.computePenalty()
this._nextRequest=this._unblockTime+this.storeOptions.minTime
this.instance._dropAllQueued()}return{reachedHWM:n,blocked:r,strategy:this.storeOptions.strategy}}async __free__(e,t){await this.yieldLoop()
this._running-=t
this._done+=t
this.instance._drainAll(this.computeCapacity())
return{running:this._running}}}
var A=y
var v,S
v=p
S=class States{constructor(e){this.status=e
this._jobs={}
this.counts=this.status.map(function(){return 0})}next(e){var t,r
t=this._jobs[e]
r=t+1
if(t!=null&&r<this.status.length){this.counts[t]--
this.counts[r]++
return this._jobs[e]++}else if(t!=null){this.counts[t]--
return delete this._jobs[e]}}start(e){var t
t=0
this._jobs[e]=t
return this.counts[t]++}remove(e){var t
t=this._jobs[e]
if(t!=null){this.counts[t]--
delete this._jobs[e]}return t!=null}jobStatus(e){var t
return(t=this.status[this._jobs[e]])!=null?t:null}statusJobs(e){var t,r,s,n,i
if(e!=null){r=this.status.indexOf(e)
if(r<0)throw new v(`status must be one of ${this.status.join(", ")}`)
s=this._jobs
n=[]
for(t in s){i=s[t]
if(i===r)n.push(t)}return n}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((e,t,r)=>{e[this.status[r]]=t
return e},{})}}
var k=S
var w,I
w=s
I=class Sync{constructor(e,t){this.schedule=this.schedule.bind(this)
this.name=e
this.Promise=t
this._running=0
this._queue=new w}isEmpty(){return this._queue.length===0}async _tryToRun(){var e,t,r,s,n,i,o
if(this._running<1&&this._queue.length>0){this._running++;({task:o,args:e,resolve:n,reject:s}=this._queue.shift())
t=await async function(){try{i=await o(...e)
return function(){return n(i)}}catch(e){r=e
return function(){return s(r)}}}()
this._running--
this._tryToRun()
return t()}}schedule(e,...t){var r,s,n
n=s=null
r=new this.Promise(function(e,t){n=e
return s=t})
this._queue.push({task:e,args:t,resolve:n,reject:s})
this._tryToRun()
return r}}
var O=I
var N="2.19.5"
var D={version:N}
var R=Object.freeze({version:N,default:D})
var require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$4=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var P,L,x,$,M,F
F=t
P=i
$=require$$2
x=require$$3
M=require$$4
L=function(){class Group{constructor(e={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=e
F.load(this.limiterOptions,this.defaults,this)
this.Events=new P(this)
this.instances={}
this.Bottleneck=se
this._startAutoCleanup()
this.sharedConnection=this.connection!=null
if(this.connection==null)if(this.limiterOptions.datastore==="redis")this.connection=new $(Object.assign({},this.limiterOptions,{Events:this.Events}))
else if(this.limiterOptions.datastore==="ioredis")this.connection=new x(Object.assign({},this.limiterOptions,{Events:this.Events}))}key(e=""){var t
return(t=this.instances[e])!=null?t:(()=>{var t
t=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",t,e)
return t})()}async deleteKey(e=""){var t,r
r=this.instances[e]
if(this.connection)t=await this.connection.__runCommand__(["del",...M.allKeys(`${this.id}-${e}`)])
if(r!=null){delete this.instances[e]
await r.disconnect()}return r!=null||t>0}limiters(){var e,t,r,s
t=this.instances
r=[]
for(e in t){s=t[e]
r.push({key:e,limiter:s})}return r}keys(){return Object.keys(this.instances)}async clusterKeys(){var e,t,r,s,n,i,o,a,c
if(this.connection==null)return this.Promise.resolve(this.keys())
i=[]
e=null
c=`b_${this.id}-`.length
t="_settings".length
while(e!==0){[a,r]=await this.connection.__runCommand__(["scan",e!=null?e:0,"match",`b_${this.id}-*_settings`,"count",1e4])
e=~~a
for(s=0,o=r.length;s<o;s++){n=r[s]
i.push(n.slice(c,-t))}}return i}_startAutoCleanup(){var e
clearInterval(this.interval)
return typeof(e=this.interval=setInterval(async()=>{var e,t,r,s,n,i
n=Date.now()
r=this.instances
s=[]
for(t in r){i=r[t]
try{if(await i._store.__groupCheck__(n))s.push(this.deleteKey(t))
else s.push(void 0)}catch(t){e=t
s.push(i.Events.trigger("error",e))}}return s},this.timeout/2)).unref==="function"?e.unref():void 0}updateSettings(e={}){F.overwrite(e,this.defaults,this)
F.overwrite(e,e,this.limiterOptions)
if(e.timeout!=null)return this._startAutoCleanup()}disconnect(e=true){var t
if(!this.sharedConnection)return(t=this.connection)!=null?t.disconnect(e):void 0}}Group.prototype.defaults={timeout:1e3*60*5,connection:null,Promise:Promise,id:"group-key"}
return Group}.call(e)
var B=L
var U,G,H
H=t
G=i
U=function(){class Batcher{constructor(e={}){this.options=e
H.load(this.options,this.defaults,this)
this.Events=new G(this)
this._arr=[]
this._resetPromise()
this._lastFlush=Date.now()}_resetPromise(){return this._promise=new this.Promise((e,t)=>this._resolve=e)}_flush(){clearTimeout(this._timeout)
this._lastFlush=Date.now()
this._resolve()
this.Events.trigger("batch",this._arr)
this._arr=[]
return this._resetPromise()}add(e){var t
this._arr.push(e)
t=this._promise
if(this._arr.length===this.maxSize)this._flush()
else if(this.maxTime!=null&&this._arr.length===1)this._timeout=setTimeout(()=>this._flush(),this.maxTime)
return t}}Batcher.prototype.defaults={maxTime:null,maxSize:null,Promise:Promise}
return Batcher}.call(e)
var z=U
var require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var q=getCjsExportFromNamespace(R)
var j,V,Y,K,W,Z,Q,J,X,ee,te,re=[].splice
Z=10
V=5
te=t
Q=l
K=E
W=A
J=require$$4$1
Y=i
X=k
ee=O
j=function(){class Bottleneck{constructor(e={},...t){var r,s
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(e,t)
te.load(e,this.instanceDefaults,this)
this._queues=new Q(Z)
this._scheduled={}
this._states=new X(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new Y(this)
this._submitLock=new ee("submit",this.Promise)
this._registerLock=new ee("register",this.Promise)
s=te.load(e,this.storeDefaults,{})
this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){r=te.load(e,this.redisStoreDefaults,{})
return new J(this,s,r)}else if(this.datastore==="local"){r=te.load(e,this.localStoreDefaults,{})
return new W(this,s,r)}else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this)
this._queues.on("leftzero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0})
this._queues.on("zero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(e,t){if(!(e!=null&&typeof e==="object"&&t.length===0))throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){this._limiter=e
return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){clearTimeout(this._scheduled[e].expiration)
delete this._scheduled[e]
return true}else return false}async _free(e,t,r,s){var n,i
try{({running:i}=await this._store.__free__(e,r.weight))
this.Events.trigger("debug",`Freed ${r.id}`,s)
if(i===0&&this.empty())return this.Events.trigger("idle")}catch(e){n=e
return this.Events.trigger("error",n)}}_run(e,t,r){var s,n,i
t.doRun()
s=this._clearGlobalState.bind(this,e)
i=this._run.bind(this,e,t)
n=this._free.bind(this,e,t)
return this._scheduled[e]={timeout:setTimeout(()=>t.doExecute(this._limiter,s,i,n),r),expiration:t.options.expiration!=null?setTimeout(function(){return t.doExpire(s,i,n)},r+t.options.expiration):void 0,job:t}}_drainOne(e){return this._registerLock.schedule(()=>{var t,r,s,n,i
if(this.queued()===0)return this.Promise.resolve(null)
i=this._queues.getFirst();({options:n,args:t}=s=i.first())
if(e!=null&&n.weight>e)return this.Promise.resolve(null)
this.Events.trigger("debug",`Draining ${n.id}`,{args:t,options:n})
r=this._randomIndex()
return this._store.__register__(r,n.weight,n.expiration).then(({success:e,wait:o,reservoir:a})=>{var c
this.Events.trigger("debug",`Drained ${n.id}`,{success:e,args:t,options:n})
if(e){i.shift()
c=this.empty()
if(c)this.Events.trigger("empty")
if(a===0)this.Events.trigger("depleted",c)
this._run(r,s,o)
return this.Promise.resolve(n.weight)}else return this.Promise.resolve(null)})})}_drainAll(e,t=0){return this._drainOne(e).then(r=>{var s
if(r!=null){s=e!=null?e-r:e
return this._drainAll(s,t+r)}else return this.Promise.resolve(t)}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(e){return this._queues.shiftAll(function(t){return t.doDrop({message:e})})}stop(e={}){var t,r
e=te.load(e,this.stopDefaults)
r=e=>{var t
t=()=>{var t
t=this._states.counts
return t[0]+t[1]+t[2]+t[3]===e}
return new this.Promise((e,r)=>{if(t())return e()
else return this.on("done",()=>{if(t()){this.removeAllListeners("done")
return e()}})})}
t=e.dropWaitingJobs?(this._run=function(t,r){return r.doDrop({message:e.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var t,s,n
s=this._scheduled
for(t in s){n=s[t]
if(this.jobStatus(n.job.options.id)==="RUNNING"){clearTimeout(n.timeout)
clearTimeout(n.expiration)
n.job.doDrop({message:e.dropErrorMessage})}}this._dropAllQueued(e.dropErrorMessage)
return r(0)}))):this.schedule({priority:Z-1,weight:0},()=>r(1))
this._receive=function(t){return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return t}async _addToQueue(e){var t,r,s,n,i,o,a;({args:t,options:n}=e)
try{({reachedHWM:i,blocked:r,strategy:a}=await this._store.__submit__(this.queued(),n.weight))}catch(r){s=r
this.Events.trigger("debug",`Could not queue ${n.id}`,{args:t,options:n,error:s})
e.doDrop({error:s})
return false}if(r){e.doDrop()
return true}else if(i){o=a===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(n.priority):a===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(n.priority+1):a===Bottleneck.prototype.strategy.OVERFLOW?e:void 0
if(o!=null)o.doDrop()
if(o==null||a===Bottleneck.prototype.strategy.OVERFLOW){if(o==null)e.doDrop()
return i}}e.doQueue(i,r)
this._queues.push(e)
await this._drainAll()
return i}_receive(e){if(this._states.jobStatus(e.options.id)!=null){e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`))
return false}else{e.doReceive()
return this._submitLock.schedule(this._addToQueue,e)}}submit(...e){var t,r,s,n,i,o,a
if(typeof e[0]==="function"){i=e,[r,...e]=i,[t]=re.call(e,-1)
n=te.load({},this.jobDefaults)}else{o=e,[n,r,...e]=o,[t]=re.call(e,-1)
n=te.load(n,this.jobDefaults)}a=(...e)=>new this.Promise(function(t,s){return r(...e,function(...e){return(e[0]!=null?s:t)(e)})})
s=new K(a,e,n,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
s.promise.then(function(e){return typeof t==="function"?t(...e):void 0}).catch(function(e){if(Array.isArray(e))return typeof t==="function"?t(...e):void 0
else return typeof t==="function"?t(e):void 0})
return this._receive(s)}schedule(...e){var t,r,s
if(typeof e[0]==="function"){[s,...e]=e
r={}}else[r,s,...e]=e
t=new K(s,e,r,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
this._receive(t)
return t.promise}wrap(e){var t,r
t=this.schedule.bind(this)
r=function(...r){return t(e.bind(this),...r)}
r.withOptions=function(r,...s){return t(r,e,...s)}
return r}async updateSettings(e={}){await this._store.__updateSettings__(te.overwrite(e,this.storeDefaults))
te.overwrite(e,this.instanceDefaults,this)
return this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}Bottleneck.default=Bottleneck
Bottleneck.Events=Y
Bottleneck.version=Bottleneck.prototype.version=q.version
Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=p
Bottleneck.Group=Bottleneck.prototype.Group=B
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=z
Bottleneck.prototype.jobDefaults={priority:V,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise:Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(e)
var se=j
var ne=se
return ne})}),6028:((e,t)=>{(function(e){"use strict"
function isArray(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Array]"
else return false}function isObject(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Object]"
else return false}function strictDeepEqual(e,t){if(e===t)return true
var r=Object.prototype.toString.call(e)
if(r!==Object.prototype.toString.call(t))return false
if(isArray(e)===true){if(e.length!==t.length)return false
for(var s=0;s<e.length;s++)if(strictDeepEqual(e[s],t[s])===false)return false
return true}if(isObject(e)===true){var n={}
for(var i in e)if(hasOwnProperty.call(e,i)){if(strictDeepEqual(e[i],t[i])===false)return false
n[i]=true}for(var o in t)if(hasOwnProperty.call(t,o))if(n[o]!==true)return false
return true}return false}function isFalse(e){if(e===""||e===false||e===null)return true
else if(isArray(e)&&e.length===0)return true
else if(isObject(e)){for(var t in e)if(e.hasOwnProperty(t))return false
return true}else return false}function objValues(e){var t=Object.keys(e)
var r=[]
for(var s=0;s<t.length;s++)r.push(e[t[s]])
return r}var t
if(typeof String.prototype.trimLeft==="function")t=function(e){return e.trimLeft()}
else t=function(e){return e.match(/^\s*(.*)/)[1]}
var r=0
var s=1
var n=2
var i=3
var o=4
var a=5
var c=6
var l=7
var u=8
var p=9
var d={0:"number",1:"any",2:"string",3:"array",4:"object",5:"boolean",6:"expression",7:"null",8:"Array<number>",9:"Array<string>"}
var h="EOF"
var f="UnquotedIdentifier"
var m="QuotedIdentifier"
var g="Rbracket"
var E="Rparen"
var T="Comma"
var y="Colon"
var b="Rbrace"
var A="Number"
var v="Current"
var S="Expref"
var k="Pipe"
var w="Or"
var I="And"
var O="EQ"
var N="GT"
var D="LT"
var R="GTE"
var P="LTE"
var L="NE"
var x="Flatten"
var $="Star"
var M="Filter"
var F="Dot"
var B="Not"
var U="Lbrace"
var G="Lbracket"
var H="Lparen"
var z="Literal"
var q={".":F,"*":$,",":T,":":y,"{":U,"}":b,"]":g,"(":H,")":E,"@":v}
var j={"<":true,">":true,"=":true,"!":true}
var V={" ":true,"\t":true,"\n":true}
function isAlpha(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e==="_"}function isNum(e){return e>="0"&&e<="9"||e==="-"}function isAlphaNum(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||e==="_"}function Lexer(){}Lexer.prototype={tokenize:function(e){var t=[]
this._current=0
var r
var s
var n
while(this._current<e.length)if(isAlpha(e[this._current])){r=this._current
s=this._consumeUnquotedIdentifier(e)
t.push({type:f,value:s,start:r})}else if(q[e[this._current]]!==void 0){t.push({type:q[e[this._current]],value:e[this._current],start:this._current})
this._current++}else if(isNum(e[this._current])){n=this._consumeNumber(e)
t.push(n)}else if(e[this._current]==="["){n=this._consumeLBracket(e)
t.push(n)}else if(e[this._current]==='"'){r=this._current
s=this._consumeQuotedIdentifier(e)
t.push({type:m,value:s,start:r})}else if(e[this._current]==="'"){r=this._current
s=this._consumeRawStringLiteral(e)
t.push({type:z,value:s,start:r})}else if(e[this._current]==="`"){r=this._current
var i=this._consumeLiteral(e)
t.push({type:z,value:i,start:r})}else if(j[e[this._current]]!==void 0)t.push(this._consumeOperator(e))
else if(V[e[this._current]]!==void 0)this._current++
else if(e[this._current]==="&"){r=this._current
this._current++
if(e[this._current]==="&"){this._current++
t.push({type:I,value:"&&",start:r})}else t.push({type:S,value:"&",start:r})}else if(e[this._current]==="|"){r=this._current
this._current++
if(e[this._current]==="|"){this._current++
t.push({type:w,value:"||",start:r})}else t.push({type:k,value:"|",start:r})}else{var o=new Error("Unknown character:"+e[this._current])
o.name="LexerError"
throw o}return t},_consumeUnquotedIdentifier:function(e){var t=this._current
this._current++
while(this._current<e.length&&isAlphaNum(e[this._current]))this._current++
return e.slice(t,this._current)},_consumeQuotedIdentifier:function(e){var t=this._current
this._current++
var r=e.length
while(e[this._current]!=='"'&&this._current<r){var s=this._current
if(e[s]==="\\"&&(e[s+1]==="\\"||e[s+1]==='"'))s+=2
else s++
this._current=s}this._current++
return JSON.parse(e.slice(t,this._current))},_consumeRawStringLiteral:function(e){var t=this._current
this._current++
var r=e.length
while(e[this._current]!=="'"&&this._current<r){var s=this._current
if(e[s]==="\\"&&(e[s+1]==="\\"||e[s+1]==="'"))s+=2
else s++
this._current=s}this._current++
var n=e.slice(t+1,this._current-1)
return n.replace("\\'","'")},_consumeNumber:function(e){var t=this._current
this._current++
var r=e.length
while(isNum(e[this._current])&&this._current<r)this._current++
var s=parseInt(e.slice(t,this._current))
return{type:A,value:s,start:t}},_consumeLBracket:function(e){var t=this._current
this._current++
if(e[this._current]==="?"){this._current++
return{type:M,value:"[?",start:t}}else if(e[this._current]==="]"){this._current++
return{type:x,value:"[]",start:t}}else return{type:G,value:"[",start:t}},_consumeOperator:function(e){var t=this._current
var r=e[t]
this._current++
if(r==="!")if(e[this._current]==="="){this._current++
return{type:L,value:"!=",start:t}}else return{type:B,value:"!",start:t}
else if(r==="<")if(e[this._current]==="="){this._current++
return{type:P,value:"<=",start:t}}else return{type:D,value:"<",start:t}
else if(r===">")if(e[this._current]==="="){this._current++
return{type:R,value:">=",start:t}}else return{type:N,value:">",start:t}
else if(r==="=")if(e[this._current]==="="){this._current++
return{type:O,value:"==",start:t}}},_consumeLiteral:function(e){this._current++
var r=this._current
var s=e.length
var n
while(e[this._current]!=="`"&&this._current<s){var i=this._current
if(e[i]==="\\"&&(e[i+1]==="\\"||e[i+1]==="`"))i+=2
else i++
this._current=i}var o=t(e.slice(r,this._current))
o=o.replace("\\`","`")
if(this._looksLikeJSON(o))n=JSON.parse(o)
else n=JSON.parse('"'+o+'"')
this._current++
return n},_looksLikeJSON:function(e){var t='[{"'
var r=["true","false","null"]
var s="-0123456789"
if(e==="")return false
else if(t.indexOf(e[0])>=0)return true
else if(r.indexOf(e)>=0)return true
else if(s.indexOf(e[0])>=0)try{JSON.parse(e)
return true}catch(e){return false}else return false}}
var Y={}
Y[h]=0
Y[f]=0
Y[m]=0
Y[g]=0
Y[E]=0
Y[T]=0
Y[b]=0
Y[A]=0
Y[v]=0
Y[S]=0
Y[k]=1
Y[w]=2
Y[I]=3
Y[O]=5
Y[N]=5
Y[D]=5
Y[R]=5
Y[P]=5
Y[L]=5
Y[x]=9
Y[$]=20
Y[M]=21
Y[F]=40
Y[B]=45
Y[U]=50
Y[G]=55
Y[H]=60
function Parser(){}Parser.prototype={parse:function(e){this._loadTokens(e)
this.index=0
var t=this.expression(0)
if(this._lookahead(0)!==h){var r=this._lookaheadToken(0)
var s=new Error("Unexpected token type: "+r.type+", value: "+r.value)
s.name="ParserError"
throw s}return t},_loadTokens:function(e){var t=new Lexer
var r=t.tokenize(e)
r.push({type:h,value:"",start:e.length})
this.tokens=r},expression:function(e){var t=this._lookaheadToken(0)
this._advance()
var r=this.nud(t)
var s=this._lookahead(0)
while(e<Y[s]){this._advance()
r=this.led(s,r)
s=this._lookahead(0)}return r},_lookahead:function(e){return this.tokens[this.index+e].type},_lookaheadToken:function(e){return this.tokens[this.index+e]},_advance:function(){this.index++},nud:function(e){var t
var r
var s
switch(e.type){case z:return{type:"Literal",value:e.value}
case f:return{type:"Field",name:e.value}
case m:var n={type:"Field",name:e.value}
if(this._lookahead(0)===H)throw new Error("Quoted identifier not allowed for function names.")
return n
case B:r=this.expression(Y.Not)
return{type:"NotExpression",children:[r]}
case $:t={type:"Identity"}
r=null
if(this._lookahead(0)===g)r={type:"Identity"}
else r=this._parseProjectionRHS(Y.Star)
return{type:"ValueProjection",children:[t,r]}
case M:return this.led(e.type,{type:"Identity"})
case U:return this._parseMultiselectHash()
case x:t={type:x,children:[{type:"Identity"}]}
r=this._parseProjectionRHS(Y.Flatten)
return{type:"Projection",children:[t,r]}
case G:if(this._lookahead(0)===A||this._lookahead(0)===y){r=this._parseIndexExpression()
return this._projectIfSlice({type:"Identity"},r)}else if(this._lookahead(0)===$&&this._lookahead(1)===g){this._advance()
this._advance()
r=this._parseProjectionRHS(Y.Star)
return{type:"Projection",children:[{type:"Identity"},r]}}return this._parseMultiselectList()
case v:return{type:v}
case S:s=this.expression(Y.Expref)
return{type:"ExpressionReference",children:[s]}
case H:var i=[]
while(this._lookahead(0)!==E){if(this._lookahead(0)===v){s={type:v}
this._advance()}else s=this.expression(0)
i.push(s)}this._match(E)
return i[0]
default:this._errorToken(e)}},led:function(e,t){var r
switch(e){case F:var s=Y.Dot
if(this._lookahead(0)!==$){r=this._parseDotRHS(s)
return{type:"Subexpression",children:[t,r]}}this._advance()
r=this._parseProjectionRHS(s)
return{type:"ValueProjection",children:[t,r]}
case k:r=this.expression(Y.Pipe)
return{type:k,children:[t,r]}
case w:r=this.expression(Y.Or)
return{type:"OrExpression",children:[t,r]}
case I:r=this.expression(Y.And)
return{type:"AndExpression",children:[t,r]}
case H:var n=t.name
var i=[]
var o,a
while(this._lookahead(0)!==E){if(this._lookahead(0)===v){o={type:v}
this._advance()}else o=this.expression(0)
if(this._lookahead(0)===T)this._match(T)
i.push(o)}this._match(E)
a={type:"Function",name:n,children:i}
return a
case M:var c=this.expression(0)
this._match(g)
if(this._lookahead(0)===x)r={type:"Identity"}
else r=this._parseProjectionRHS(Y.Filter)
return{type:"FilterProjection",children:[t,r,c]}
case x:var l={type:x,children:[t]}
var u=this._parseProjectionRHS(Y.Flatten)
return{type:"Projection",children:[l,u]}
case O:case L:case N:case R:case D:case P:return this._parseComparator(t,e)
case G:var p=this._lookaheadToken(0)
if(p.type===A||p.type===y){r=this._parseIndexExpression()
return this._projectIfSlice(t,r)}this._match($)
this._match(g)
r=this._parseProjectionRHS(Y.Star)
return{type:"Projection",children:[t,r]}
default:this._errorToken(this._lookaheadToken(0))}},_match:function(e){if(this._lookahead(0)===e)this._advance()
else{var t=this._lookaheadToken(0)
var r=new Error("Expected "+e+", got: "+t.type)
r.name="ParserError"
throw r}},_errorToken:function(e){var t=new Error("Invalid token ("+e.type+'): "'+e.value+'"')
t.name="ParserError"
throw t},_parseIndexExpression:function(){if(this._lookahead(0)===y||this._lookahead(1)===y)return this._parseSliceExpression()
else{var e={type:"Index",value:this._lookaheadToken(0).value}
this._advance()
this._match(g)
return e}},_projectIfSlice:function(e,t){var r={type:"IndexExpression",children:[e,t]}
if(t.type==="Slice")return{type:"Projection",children:[r,this._parseProjectionRHS(Y.Star)]}
else return r},_parseSliceExpression:function(){var e=[null,null,null]
var t=0
var r=this._lookahead(0)
while(r!==g&&t<3){if(r===y){t++
this._advance()}else if(r===A){e[t]=this._lookaheadToken(0).value
this._advance()}else{var s=this._lookahead(0)
var n=new Error("Syntax error, unexpected token: "+s.value+"("+s.type+")")
n.name="Parsererror"
throw n}r=this._lookahead(0)}this._match(g)
return{type:"Slice",children:e}},_parseComparator:function(e,t){var r=this.expression(Y[t])
return{type:"Comparator",name:t,children:[e,r]}},_parseDotRHS:function(e){var t=this._lookahead(0)
var r=[f,m,$]
if(r.indexOf(t)>=0)return this.expression(e)
else if(t===G){this._match(G)
return this._parseMultiselectList()}else if(t===U){this._match(U)
return this._parseMultiselectHash()}},_parseProjectionRHS:function(e){var t
if(Y[this._lookahead(0)]<10)t={type:"Identity"}
else if(this._lookahead(0)===G)t=this.expression(e)
else if(this._lookahead(0)===M)t=this.expression(e)
else if(this._lookahead(0)===F){this._match(F)
t=this._parseDotRHS(e)}else{var r=this._lookaheadToken(0)
var s=new Error("Sytanx error, unexpected token: "+r.value+"("+r.type+")")
s.name="ParserError"
throw s}return t},_parseMultiselectList:function(){var e=[]
while(this._lookahead(0)!==g){var t=this.expression(0)
e.push(t)
if(this._lookahead(0)===T){this._match(T)
if(this._lookahead(0)===g)throw new Error("Unexpected token Rbracket")}}this._match(g)
return{type:"MultiSelectList",children:e}},_parseMultiselectHash:function(){var e=[]
var t=[f,m]
var r,s,n,i
for(;;){r=this._lookaheadToken(0)
if(t.indexOf(r.type)<0)throw new Error("Expecting an identifier token, got: "+r.type)
s=r.value
this._advance()
this._match(y)
n=this.expression(0)
i={type:"KeyValuePair",name:s,value:n}
e.push(i)
if(this._lookahead(0)===T)this._match(T)
else if(this._lookahead(0)===b){this._match(b)
break}}return{type:"MultiSelectHash",children:e}}}
function TreeInterpreter(e){this.runtime=e}TreeInterpreter.prototype={search:function(e,t){return this.visit(e,t)},visit:function(e,t){var r,s,n,i,o,a,c,l,u,p
switch(e.type){case"Field":if(t!==null&&isObject(t)){a=t[e.name]
if(a===void 0)return null
else return a}return null
case"Subexpression":n=this.visit(e.children[0],t)
for(p=1;p<e.children.length;p++){n=this.visit(e.children[1],n)
if(n===null)return null}return n
case"IndexExpression":c=this.visit(e.children[0],t)
l=this.visit(e.children[1],c)
return l
case"Index":if(!isArray(t))return null
var d=e.value
if(d<0)d=t.length+d
n=t[d]
if(n===void 0)n=null
return n
case"Slice":if(!isArray(t))return null
var h=e.children.slice(0)
var f=this.computeSliceParams(t.length,h)
var m=f[0]
var g=f[1]
var E=f[2]
n=[]
if(E>0)for(p=m;p<g;p+=E)n.push(t[p])
else for(p=m;p>g;p+=E)n.push(t[p])
return n
case"Projection":var T=this.visit(e.children[0],t)
if(!isArray(T))return null
u=[]
for(p=0;p<T.length;p++){s=this.visit(e.children[1],T[p])
if(s!==null)u.push(s)}return u
case"ValueProjection":T=this.visit(e.children[0],t)
if(!isObject(T))return null
u=[]
var y=objValues(T)
for(p=0;p<y.length;p++){s=this.visit(e.children[1],y[p])
if(s!==null)u.push(s)}return u
case"FilterProjection":T=this.visit(e.children[0],t)
if(!isArray(T))return null
var b=[]
var A=[]
for(p=0;p<T.length;p++){r=this.visit(e.children[2],T[p])
if(!isFalse(r))b.push(T[p])}for(var w=0;w<b.length;w++){s=this.visit(e.children[1],b[w])
if(s!==null)A.push(s)}return A
case"Comparator":i=this.visit(e.children[0],t)
o=this.visit(e.children[1],t)
switch(e.name){case O:n=strictDeepEqual(i,o)
break
case L:n=!strictDeepEqual(i,o)
break
case N:n=i>o
break
case R:n=i>=o
break
case D:n=i<o
break
case P:n=i<=o
break
default:throw new Error("Unknown comparator: "+e.name)}return n
case x:var I=this.visit(e.children[0],t)
if(!isArray(I))return null
var $=[]
for(p=0;p<I.length;p++){s=I[p]
if(isArray(s))$.push.apply($,s)
else $.push(s)}return $
case"Identity":return t
case"MultiSelectList":if(t===null)return null
u=[]
for(p=0;p<e.children.length;p++)u.push(this.visit(e.children[p],t))
return u
case"MultiSelectHash":if(t===null)return null
u={}
var M
for(p=0;p<e.children.length;p++){M=e.children[p]
u[M.name]=this.visit(M.value,t)}return u
case"OrExpression":r=this.visit(e.children[0],t)
if(isFalse(r))r=this.visit(e.children[1],t)
return r
case"AndExpression":i=this.visit(e.children[0],t)
if(isFalse(i)===true)return i
return this.visit(e.children[1],t)
case"NotExpression":i=this.visit(e.children[0],t)
return isFalse(i)
case"Literal":return e.value
case k:c=this.visit(e.children[0],t)
return this.visit(e.children[1],c)
case v:return t
case"Function":var F=[]
for(p=0;p<e.children.length;p++)F.push(this.visit(e.children[p],t))
return this.runtime.callFunction(e.name,F)
case"ExpressionReference":var B=e.children[0]
B.jmespathType=S
return B
default:throw new Error("Unknown node type: "+e.type)}},computeSliceParams:function(e,t){var r=t[0]
var s=t[1]
var n=t[2]
var i=[null,null,null]
if(n===null)n=1
else if(n===0){var o=new Error("Invalid slice, step cannot be 0")
o.name="RuntimeError"
throw o}var a=n<0?true:false
if(r===null)r=a?e-1:0
else r=this.capSliceRange(e,r,n)
if(s===null)s=a?-1:e
else s=this.capSliceRange(e,s,n)
i[0]=r
i[1]=s
i[2]=n
return i},capSliceRange:function(e,t,r){if(t<0){t+=e
if(t<0)t=r<0?-1:0}else if(t>=e)t=r<0?e-1:e
return t}}
function Runtime(e){this._interpreter=e
this.functionTable={abs:{_func:this._functionAbs,_signature:[{types:[r]}]},avg:{_func:this._functionAvg,_signature:[{types:[u]}]},ceil:{_func:this._functionCeil,_signature:[{types:[r]}]},contains:{_func:this._functionContains,_signature:[{types:[n,i]},{types:[s]}]},ends_with:{_func:this._functionEndsWith,_signature:[{types:[n]},{types:[n]}]},floor:{_func:this._functionFloor,_signature:[{types:[r]}]},length:{_func:this._functionLength,_signature:[{types:[n,i,o]}]},map:{_func:this._functionMap,_signature:[{types:[c]},{types:[i]}]},max:{_func:this._functionMax,_signature:[{types:[u,p]}]},merge:{_func:this._functionMerge,_signature:[{types:[o],variadic:true}]},max_by:{_func:this._functionMaxBy,_signature:[{types:[i]},{types:[c]}]},sum:{_func:this._functionSum,_signature:[{types:[u]}]},starts_with:{_func:this._functionStartsWith,_signature:[{types:[n]},{types:[n]}]},min:{_func:this._functionMin,_signature:[{types:[u,p]}]},min_by:{_func:this._functionMinBy,_signature:[{types:[i]},{types:[c]}]},type:{_func:this._functionType,_signature:[{types:[s]}]},keys:{_func:this._functionKeys,_signature:[{types:[o]}]},values:{_func:this._functionValues,_signature:[{types:[o]}]},sort:{_func:this._functionSort,_signature:[{types:[p,u]}]},sort_by:{_func:this._functionSortBy,_signature:[{types:[i]},{types:[c]}]},join:{_func:this._functionJoin,_signature:[{types:[n]},{types:[p]}]},reverse:{_func:this._functionReverse,_signature:[{types:[n,i]}]},to_array:{_func:this._functionToArray,_signature:[{types:[s]}]},to_string:{_func:this._functionToString,_signature:[{types:[s]}]},to_number:{_func:this._functionToNumber,_signature:[{types:[s]}]},not_null:{_func:this._functionNotNull,_signature:[{types:[s],variadic:true}]}}}Runtime.prototype={callFunction:function(e,t){var r=this.functionTable[e]
if(r===void 0)throw new Error("Unknown function: "+e+"()")
this._validateArgs(e,t,r._signature)
return r._func.call(this,t)},_validateArgs:function(e,t,r){var s
if(r[r.length-1].variadic){if(t.length<r.length){s=r.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() "+"takes at least"+r.length+s+" but received "+t.length)}}else if(t.length!==r.length){s=r.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() "+"takes "+r.length+s+" but received "+t.length)}var n
var i
var o
for(var a=0;a<r.length;a++){o=false
n=r[a].types
i=this._getTypeName(t[a])
for(var c=0;c<n.length;c++)if(this._typeMatches(i,n[c],t[a])){o=true
break}if(!o){var l=n.map(function(e){return d[e]}).join(",")
throw new Error("TypeError: "+e+"() "+"expected argument "+(a+1)+" to be type "+l+" but received type "+d[i]+" instead.")}}},_typeMatches:function(e,t,o){if(t===s)return true
if(t===p||t===u||t===i){if(t===i)return e===i
else if(e===i){var a
if(t===u)a=r
else if(t===p)a=n
for(var c=0;c<o.length;c++)if(!this._typeMatches(this._getTypeName(o[c]),a,o[c]))return false
return true}}else return e===t},_getTypeName:function(e){switch(Object.prototype.toString.call(e)){case"[object String]":return n
case"[object Number]":return r
case"[object Array]":return i
case"[object Boolean]":return a
case"[object Null]":return l
case"[object Object]":if(e.jmespathType===S)return c
else return o}},_functionStartsWith:function(e){return e[0].lastIndexOf(e[1])===0},_functionEndsWith:function(e){var t=e[0]
var r=e[1]
return t.indexOf(r,t.length-r.length)!==-1},_functionReverse:function(e){var t=this._getTypeName(e[0])
if(t===n){var r=e[0]
var s=""
for(var i=r.length-1;i>=0;i--)s+=r[i]
return s}else{var o=e[0].slice(0)
o.reverse()
return o}},_functionAbs:function(e){return Math.abs(e[0])},_functionCeil:function(e){return Math.ceil(e[0])},_functionAvg:function(e){var t=0
var r=e[0]
for(var s=0;s<r.length;s++)t+=r[s]
return t/r.length},_functionContains:function(e){return e[0].indexOf(e[1])>=0},_functionFloor:function(e){return Math.floor(e[0])},_functionLength:function(e){if(!isObject(e[0]))return e[0].length
else return Object.keys(e[0]).length},_functionMap:function(e){var t=[]
var r=this._interpreter
var s=e[0]
var n=e[1]
for(var i=0;i<n.length;i++)t.push(r.visit(s,n[i]))
return t},_functionMerge:function(e){var t={}
for(var r=0;r<e.length;r++){var s=e[r]
for(var n in s)t[n]=s[n]}return t},_functionMax:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===r)return Math.max.apply(Math,e[0])
else{var s=e[0]
var n=s[0]
for(var i=1;i<s.length;i++)if(n.localeCompare(s[i])<0)n=s[i]
return n}}else return null},_functionMin:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===r)return Math.min.apply(Math,e[0])
else{var s=e[0]
var n=s[0]
for(var i=1;i<s.length;i++)if(s[i].localeCompare(n)<0)n=s[i]
return n}}else return null},_functionSum:function(e){var t=0
var r=e[0]
for(var s=0;s<r.length;s++)t+=r[s]
return t},_functionType:function(e){switch(this._getTypeName(e[0])){case r:return"number"
case n:return"string"
case i:return"array"
case o:return"object"
case a:return"boolean"
case c:return"expref"
case l:return"null"}},_functionKeys:function(e){return Object.keys(e[0])},_functionValues:function(e){var t=e[0]
var r=Object.keys(t)
var s=[]
for(var n=0;n<r.length;n++)s.push(t[r[n]])
return s},_functionJoin:function(e){var t=e[0]
var r=e[1]
return r.join(t)},_functionToArray:function(e){if(this._getTypeName(e[0])===i)return e[0]
else return[e[0]]},_functionToString:function(e){if(this._getTypeName(e[0])===n)return e[0]
else return JSON.stringify(e[0])},_functionToNumber:function(e){var t=this._getTypeName(e[0])
var s
if(t===r)return e[0]
else if(t===n){s=+e[0]
if(!isNaN(s))return s}return null},_functionNotNull:function(e){for(var t=0;t<e.length;t++)if(this._getTypeName(e[t])!==l)return e[t]
return null},_functionSort:function(e){var t=e[0].slice(0)
t.sort()
return t},_functionSortBy:function(e){var t=e[0].slice(0)
if(t.length===0)return t
var s=this._interpreter
var i=e[1]
var o=this._getTypeName(s.visit(i,t[0]))
if([r,n].indexOf(o)<0)throw new Error("TypeError")
var a=this
var c=[]
for(var l=0;l<t.length;l++)c.push([l,t[l]])
c.sort(function(e,t){var r=s.visit(i,e[1])
var n=s.visit(i,t[1])
if(a._getTypeName(r)!==o)throw new Error("TypeError: expected "+o+", received "+a._getTypeName(r))
else if(a._getTypeName(n)!==o)throw new Error("TypeError: expected "+o+", received "+a._getTypeName(n))
if(r>n)return 1
else if(r<n)return-1
else return e[0]-t[0]})
for(var u=0;u<c.length;u++)t[u]=c[u][1]
return t},_functionMaxBy:function(e){var t=e[1]
var s=e[0]
var i=this.createKeyFunction(t,[r,n])
var o=-1/0
var a
var c
for(var l=0;l<s.length;l++){c=i(s[l])
if(c>o){o=c
a=s[l]}}return a},_functionMinBy:function(e){var t=e[1]
var s=e[0]
var i=this.createKeyFunction(t,[r,n])
var o=1/0
var a
var c
for(var l=0;l<s.length;l++){c=i(s[l])
if(c<o){o=c
a=s[l]}}return a},createKeyFunction:function(e,t){var r=this
var s=this._interpreter
var keyFunc=function(n){var i=s.visit(e,n)
if(t.indexOf(r._getTypeName(i))<0){var o="TypeError: expected one of "+t+", received "+r._getTypeName(i)
throw new Error(o)}return i}
return keyFunc}}
function compile(e){var t=new Parser
var r=t.parse(e)
return r}function tokenize(e){var t=new Lexer
return t.tokenize(e)}function search(e,t){var r=new Parser
var s=new Runtime
var n=new TreeInterpreter(s)
s._interpreter=n
var i=r.parse(t)
return n.search(i,e)}e.tokenize=tokenize
e.compile=compile
e.search=search
e.strictDeepEqual=strictDeepEqual})(false?0:t)}),3043:((e,t,r)=>{var s=r(1737)
var n=r(1543)
var i=r(1856)
var o=r(3013)
var a=r(9573)
var c=r(1120)
var l=r(8884)
function resolveCollection(e,t,r,s,n,i){const o=r.type==="block-map"?a.resolveBlockMap(e,t,r,s,i):r.type==="block-seq"?c.resolveBlockSeq(e,t,r,s,i):l.resolveFlowCollection(e,t,r,s,i)
const u=o.constructor
if(n==="!"||n===u.tagName){o.tag=u.tagName
return o}if(n)o.tag=n
return o}function composeCollection(e,t,r,a,c){const l=a.tag
const u=!l?null:t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e))
if(r.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=a
const r=e&&l?e.offset>l.offset?e:l:e??l
if(r&&(!t||t.offset<r.offset)){const e="Missing newline after block sequence props"
c(r,"MISSING_CHAR",e)}}const p=r.type==="block-map"?"map":r.type==="block-seq"?"seq":r.start.source==="{"?"map":"seq"
if(!l||!u||u==="!"||u===i.YAMLMap.tagName&&p==="map"||u===o.YAMLSeq.tagName&&p==="seq")return resolveCollection(e,t,r,c,u)
let d=t.schema.tags.find(e=>e.tag===u&&e.collection===p)
if(!d){const s=t.schema.knownTags[u]
if(s?.collection===p){t.schema.tags.push(Object.assign({},s,{default:false}))
d=s}else{if(s)c(l,"BAD_COLLECTION_TYPE",`${s.tag} used for ${p} collection, but expects ${s.collection??"scalar"}`,true)
else c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,true)
return resolveCollection(e,t,r,c,u)}}const h=resolveCollection(e,t,r,c,u,d)
const f=d.resolve?.(h,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??h
const m=s.isNode(f)?f:new n.Scalar(f)
m.range=h.range
m.tag=u
if(d?.format)m.format=d.format
return m}t.composeCollection=composeCollection}),4153:((e,t,r)=>{var s=r(3915)
var n=r(7691)
var i=r(2022)
var o=r(3121)
function composeDoc(e,t,{offset:r,start:a,value:c,end:l},u){const p=Object.assign({_directives:t},e)
const d=new s.Document(void 0,p)
const h={atKey:false,atRoot:true,directives:d.directives,options:d.options,schema:d.schema}
const f=o.resolveProps(a,{indicator:"doc-start",next:c??l?.[0],offset:r,onError:u,parentIndent:0,startOnNewline:true})
if(f.found){d.directives.docStart=true
if(c&&(c.type==="block-map"||c.type==="block-seq")&&!f.hasNewline)u(f.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}d.contents=c?n.composeNode(h,c,f,u):n.composeEmptyNode(h,f.end,a,null,f,u)
const m=d.contents.range[2]
const g=i.resolveEnd(l,m,false,u)
if(g.comment)d.comment=g.comment
d.range=[r,m,g.offset]
return d}t.composeDoc=composeDoc}),7691:((e,t,r)=>{var s=r(7)
var n=r(1737)
var i=r(3043)
var o=r(6547)
var a=r(2022)
var c=r(3933)
const l={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,r,s){const a=e.atKey
const{spaceBefore:c,comment:u,anchor:p,tag:d}=r
let h
let f=true
switch(t.type){case"alias":h=composeAlias(e,t,s)
if(p||d)s(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":h=o.composeScalar(e,t,d,s)
if(p)h.anchor=p.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{h=i.composeCollection(l,e,t,r,s)
if(p)h.anchor=p.source.substring(1)}catch(e){const r=e instanceof Error?e.message:String(e)
s(t,"RESOURCE_EXHAUSTION",r)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
s(t,"UNEXPECTED_TOKEN",e)
f=false}}h??(h=composeEmptyNode(e,t.offset,void 0,null,r,s))
if(p&&h.anchor==="")s(p,"BAD_ALIAS","Anchor cannot be an empty string")
if(a&&e.options.stringKeys&&(!n.isScalar(h)||typeof h.value!=="string"||h.tag&&h.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
s(d??t,"NON_STRING_KEY",e)}if(c)h.spaceBefore=true
if(u)if(t.type==="scalar"&&t.source==="")h.comment=u
else h.commentBefore=u
if(e.options.keepSourceTokens&&f)h.srcToken=t
return h}function composeEmptyNode(e,t,r,s,{spaceBefore:n,comment:i,anchor:a,tag:l,end:u},p){const d={type:"scalar",offset:c.emptyScalarPosition(t,r,s),indent:-1,source:""}
const h=o.composeScalar(e,d,l,p)
if(a){h.anchor=a.source.substring(1)
if(h.anchor==="")p(a,"BAD_ALIAS","Anchor cannot be an empty string")}if(n)h.spaceBefore=true
if(i){h.comment=i
h.range[2]=u}return h}function composeAlias({options:e},{offset:t,source:r,end:n},i){const o=new s.Alias(r.substring(1))
if(o.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string")
if(o.source.endsWith(":"))i(t+r.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const c=t+r.length
const l=a.resolveEnd(n,c,e.strict,i)
o.range=[t,c,l.offset]
if(l.comment)o.comment=l.comment
return o}t.composeEmptyNode=composeEmptyNode
t.composeNode=composeNode}),6547:((e,t,r)=>{var s=r(1737)
var n=r(1543)
var i=r(1399)
var o=r(2976)
function composeScalar(e,t,r,a){const{value:c,type:l,comment:u,range:p}=t.type==="block-scalar"?i.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a)
const d=r?e.directives.tagName(r.source,e=>a(r,"TAG_RESOLVE_FAILED",e)):null
let h
if(e.options.stringKeys&&e.atKey)h=e.schema[s.SCALAR]
else if(d)h=findScalarTagByName(e.schema,c,d,r,a)
else if(t.type==="scalar")h=findScalarTagByTest(e,c,t,a)
else h=e.schema[s.SCALAR]
let f
try{const i=h.resolve(c,e=>a(r??t,"TAG_RESOLVE_FAILED",e),e.options)
f=s.isScalar(i)?i:new n.Scalar(i)}catch(e){const s=e instanceof Error?e.message:String(e)
a(r??t,"TAG_RESOLVE_FAILED",s)
f=new n.Scalar(c)}f.range=p
f.source=c
if(l)f.type=l
if(d)f.tag=d
if(h.format)f.format=h.format
if(u)f.comment=u
return f}function findScalarTagByName(e,t,r,n,i){if(r==="!")return e[s.SCALAR]
const o=[]
for(const t of e.tags)if(!t.collection&&t.tag===r)if(t.default&&t.test)o.push(t)
else return t
for(const e of o)if(e.test?.test(t))return e
const a=e.knownTags[r]
if(a&&!a.collection){e.tags.push(Object.assign({},a,{default:false,test:void 0}))
return a}i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,r!=="tag:yaml.org,2002:str")
return e[s.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:r},n,i,o){const a=r.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(n))||r[s.SCALAR]
if(r.compat){const e=r.compat.find(e=>e.default&&e.test?.test(n))??r[s.SCALAR]
if(a.tag!==e.tag){const r=t.tagString(a.tag)
const s=t.tagString(e.tag)
const n=`Value may be parsed as either ${r} or ${s}`
o(i,"TAG_RESOLVE_FAILED",n,true)}}return a}t.composeScalar=composeScalar}),2814:((e,t,r)=>{var s=r(932)
var n=r(2768)
var i=r(3915)
var o=r(8450)
var a=r(1737)
var c=r(4153)
var l=r(2022)
function getErrorPos(e){if(typeof e==="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:r}=e
return[t,t+(typeof r==="string"?r.length:1)]}function parsePrelude(e){let t=""
let r=false
let s=false
for(let n=0;n<e.length;++n){const i=e[n]
switch(i[0]){case"#":t+=(t===""?"":s?"\n\n":"\n")+(i.substring(1)||" ")
r=true
s=false
break
case"%":if(e[n+1]?.[0]!=="#")n+=1
r=false
break
default:if(!r)s=true
r=false}}return{comment:t,afterEmptyLine:s}}class Composer{constructor(e={}){this.doc=null
this.atDirectives=false
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,r,s)=>{const n=getErrorPos(e)
if(s)this.warnings.push(new o.YAMLWarning(n,t,r))
else this.errors.push(new o.YAMLParseError(n,t,r))}
this.directives=new n.Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:r,afterEmptyLine:s}=parsePrelude(this.prelude)
if(r){const n=e.contents
if(t)e.comment=e.comment?`${e.comment}\n${r}`:r
else if(s||e.directives.docStart||!n)e.commentBefore=r
else if(a.isCollection(n)&&!n.flow&&n.items.length>0){let e=n.items[0]
if(a.isPair(e))e=e.key
const t=e.commentBefore
e.commentBefore=t?`${r}\n${t}`:r}else{const e=n.commentBefore
n.commentBefore=e?`${r}\n${e}`:r}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
e.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=false,r=-1){for(const t of e)yield*this.next(t)
yield*this.end(t,r)}*next(e){if(s.env.LOG_STREAM)console.dir(e,{depth:null})
switch(e.type){case"directive":this.directives.add(e.source,(t,r,s)=>{const n=getErrorPos(e)
n[0]+=t
this.onError(n,"BAD_DIRECTIVE",r,s)})
this.prelude.push(e.source)
this.atDirectives=true
break
case"document":{const t=c.composeDoc(this.options,this.directives,e,this.onError)
if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(t,false)
if(this.doc)yield this.doc
this.doc=t
this.atDirectives=false
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
const r=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(r)
else this.doc.errors.push(r)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const r=new i.Document(void 0,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
r.range=[0,t,t]
this.decorate(r,false)
yield r}}}t.Composer=Composer}),9573:((e,t,r)=>{var s=r(7567)
var n=r(1856)
var i=r(3121)
var o=r(7865)
var a=r(5637)
var c=r(1117)
const l="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},r,u,p,d){const h=d?.nodeClass??n.YAMLMap
const f=new h(r.schema)
if(r.atRoot)r.atRoot=false
let m=u.offset
let g=null
for(const n of u.items){const{start:d,key:h,sep:E,value:T}=n
const y=i.resolveProps(d,{indicator:"explicit-key-ind",next:h??E?.[0],offset:m,onError:p,parentIndent:u.indent,startOnNewline:true})
const b=!y.found
if(b){if(h)if(h.type==="block-seq")p(m,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in h&&h.indent!==u.indent)p(m,"BAD_INDENT",l)
if(!y.anchor&&!y.tag&&!E){g=y.end
if(y.comment)if(f.comment)f.comment+="\n"+y.comment
else f.comment=y.comment
continue}if(y.newlineAfterProp||o.containsNewline(h))p(h??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else if(y.found?.indent!==u.indent)p(m,"BAD_INDENT",l)
r.atKey=true
const A=y.end
const v=h?e(r,h,y,p):t(r,A,d,null,y,p)
if(r.schema.compat)a.flowIndentCheck(u.indent,h,p)
r.atKey=false
if(c.mapIncludes(r,f.items,v))p(A,"DUPLICATE_KEY","Map keys must be unique")
const S=i.resolveProps(E??[],{indicator:"map-value-ind",next:T,offset:v.range[2],onError:p,parentIndent:u.indent,startOnNewline:!h||h.type==="block-scalar"})
m=S.end
if(S.found){if(b){if(T?.type==="block-map"&&!S.hasNewline)p(m,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(r.options.strict&&y.start<S.found.offset-1024)p(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const i=T?e(r,T,S,p):t(r,m,E,null,S,p)
if(r.schema.compat)a.flowIndentCheck(u.indent,T,p)
m=i.range[2]
const o=new s.Pair(v,i)
if(r.options.keepSourceTokens)o.srcToken=n
f.items.push(o)}else{if(b)p(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(S.comment)if(v.comment)v.comment+="\n"+S.comment
else v.comment=S.comment
const e=new s.Pair(v)
if(r.options.keepSourceTokens)e.srcToken=n
f.items.push(e)}}if(g&&g<m)p(g,"IMPOSSIBLE","Map comment with trailing content")
f.range=[u.offset,m,g??m]
return f}t.resolveBlockMap=resolveBlockMap}),1399:((e,t,r)=>{var s=r(1543)
function resolveBlockScalar(e,t,r){const n=t.offset
const i=parseBlockScalarHeader(t,e.options.strict,r)
if(!i)return{value:"",type:null,comment:"",range:[n,n,n]}
const o=i.mode===">"?s.Scalar.BLOCK_FOLDED:s.Scalar.BLOCK_LITERAL
const a=t.source?splitLines(t.source):[]
let c=a.length
for(let e=a.length-1;e>=0;--e){const t=a[e][1]
if(t===""||t==="\r")c=e
else break}if(c===0){const e=i.chomp==="+"&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):""
let r=n+i.length
if(t.source)r+=t.source.length
return{value:e,type:o,comment:i.comment,range:[n,r,r]}}let l=t.indent+i.indent
let u=t.offset+i.length
let p=0
for(let t=0;t<c;++t){const[s,n]=a[t]
if(n===""||n==="\r"){if(i.indent===0&&s.length>l)l=s.length}else{if(s.length<l){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
r(u+s.length,"MISSING_CHAR",e)}if(i.indent===0)l=s.length
p=t
if(l===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
r(u,"BAD_INDENT",e)}break}u+=s.length+n.length+1}for(let e=a.length-1;e>=c;--e)if(a[e][0].length>l)c=e+1
let d=""
let h=""
let f=false
for(let e=0;e<p;++e)d+=a[e][0].slice(l)+"\n"
for(let e=p;e<c;++e){let[t,n]=a[e]
u+=t.length+n.length+1
const c=n[n.length-1]==="\r"
if(c)n=n.slice(0,-1)
if(n&&t.length<l){const e=i.indent?"explicit indentation indicator":"first line"
const s=`Block scalar lines must not be less indented than their ${e}`
r(u-n.length-(c?2:1),"BAD_INDENT",s)
t=""}if(o===s.Scalar.BLOCK_LITERAL){d+=h+t.slice(l)+n
h="\n"}else if(t.length>l||n[0]==="\t"){if(h===" ")h="\n"
else if(!f&&h==="\n")h="\n\n"
d+=h+t.slice(l)+n
h="\n"
f=true}else if(n==="")if(h==="\n")d+="\n"
else h="\n"
else{d+=h+n
h=" "
f=false}}switch(i.chomp){case"-":break
case"+":for(let e=c;e<a.length;++e)d+="\n"+a[e][0].slice(l)
if(d[d.length-1]!=="\n")d+="\n"
break
default:d+="\n"}const m=n+i.length+t.source.length
return{value:d,type:o,comment:i.comment,range:[n,m,m]}}function parseBlockScalarHeader({offset:e,props:t},r,s){if(t[0].type!=="block-scalar-header"){s(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:n}=t[0]
const i=n[0]
let o=0
let a=""
let c=-1
for(let t=1;t<n.length;++t){const r=n[t]
if(!a&&(r==="-"||r==="+"))a=r
else{const s=Number(r)
if(!o&&s)o=s
else if(c===-1)c=e+t}}if(c!==-1)s(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`)
let l=false
let u=""
let p=n.length
for(let e=1;e<t.length;++e){const n=t[e]
switch(n.type){case"space":l=true
case"newline":p+=n.source.length
break
case"comment":if(r&&!l){const e="Comments must be separated from other tokens by white space characters"
s(n,"MISSING_CHAR",e)}p+=n.source.length
u=n.source.substring(1)
break
case"error":s(n,"UNEXPECTED_TOKEN",n.message)
p+=n.source.length
break
default:{const e=`Unexpected token in block scalar header: ${n.type}`
s(n,"UNEXPECTED_TOKEN",e)
const t=n.source
if(t&&typeof t==="string")p+=t.length}}}return{mode:i,indent:o,chomp:a,comment:u,length:p}}function splitLines(e){const t=e.split(/\n( *)/)
const r=t[0]
const s=r.match(/^( *)/)
const n=s?.[1]?[s[1],r.slice(s[1].length)]:["",r]
const i=[n]
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]])
return i}t.resolveBlockScalar=resolveBlockScalar}),1120:((e,t,r)=>{var s=r(3013)
var n=r(3121)
var i=r(5637)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},r,o,a,c){const l=c?.nodeClass??s.YAMLSeq
const u=new l(r.schema)
if(r.atRoot)r.atRoot=false
if(r.atKey)r.atKey=false
let p=o.offset
let d=null
for(const{start:s,value:c}of o.items){const l=n.resolveProps(s,{indicator:"seq-item-ind",next:c,offset:p,onError:a,parentIndent:o.indent,startOnNewline:true})
if(!l.found)if(l.anchor||l.tag||c)if(c?.type==="block-seq")a(l.end,"BAD_INDENT","All sequence items must start at the same column")
else a(p,"MISSING_CHAR","Sequence item without - indicator")
else{d=l.end
if(l.comment)u.comment=l.comment
continue}const h=c?e(r,c,l,a):t(r,l.end,s,null,l,a)
if(r.schema.compat)i.flowIndentCheck(o.indent,c,a)
p=h.range[2]
u.items.push(h)}u.range=[o.offset,p,d??p]
return u}t.resolveBlockSeq=resolveBlockSeq}),2022:((e,t)=>{function resolveEnd(e,t,r,s){let n=""
if(e){let i=false
let o=""
for(const a of e){const{source:e,type:c}=a
switch(c){case"space":i=true
break
case"comment":{if(r&&!i)s(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!n)n=t
else n+=o+t
o=""
break}case"newline":if(n)o+=e
i=true
break
default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:n,offset:t}}t.resolveEnd=resolveEnd}),8884:((e,t,r)=>{var s=r(1737)
var n=r(7567)
var i=r(1856)
var o=r(3013)
var a=r(2022)
var c=r(3121)
var l=r(7865)
var u=r(1117)
const p="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},r,d,h,f){const m=d.start.source==="{"
const g=m?"flow map":"flow sequence"
const E=f?.nodeClass??(m?i.YAMLMap:o.YAMLSeq)
const T=new E(r.schema)
T.flow=true
const y=r.atRoot
if(y)r.atRoot=false
if(r.atKey)r.atKey=false
let b=d.offset+d.start.source.length
for(let o=0;o<d.items.length;++o){const a=d.items[o]
const{start:f,key:E,sep:y,value:A}=a
const v=c.resolveProps(f,{flow:g,indicator:"explicit-key-ind",next:E??y?.[0],offset:b,onError:h,parentIndent:d.indent,startOnNewline:false})
if(!v.found){if(!v.anchor&&!v.tag&&!y&&!A){if(o===0&&v.comma)h(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)
else if(o<d.items.length-1)h(v.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${g}`)
if(v.comment)if(T.comment)T.comment+="\n"+v.comment
else T.comment=v.comment
b=v.end
continue}if(!m&&r.options.strict&&l.containsNewline(E))h(E,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(o===0){if(v.comma)h(v.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${g}`)}else{if(!v.comma)h(v.start,"MISSING_CHAR",`Missing , between ${g} items`)
if(v.comment){let e=""
e:for(const t of f)switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}if(e){let t=T.items[T.items.length-1]
if(s.isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
v.comment=v.comment.substring(e.length+1)}}}if(!m&&!y&&!v.found){const s=A?e(r,A,v,h):t(r,v.end,y,null,v,h)
T.items.push(s)
b=s.range[2]
if(isBlock(A))h(s.range,"BLOCK_IN_FLOW",p)}else{r.atKey=true
const s=v.end
const o=E?e(r,E,v,h):t(r,s,f,null,v,h)
if(isBlock(E))h(o.range,"BLOCK_IN_FLOW",p)
r.atKey=false
const l=c.resolveProps(y??[],{flow:g,indicator:"map-value-ind",next:A,offset:o.range[2],onError:h,parentIndent:d.indent,startOnNewline:false})
if(l.found){if(!m&&!v.found&&r.options.strict){if(y)for(const e of y){if(e===l.found)break
if(e.type==="newline"){h(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(v.start<l.found.offset-1024)h(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(A)if("source"in A&&A.source?.[0]===":")h(A,"MISSING_CHAR",`Missing space after : in ${g}`)
else h(l.start,"MISSING_CHAR",`Missing , or : between ${g} items`)
const S=A?e(r,A,l,h):l.found?t(r,l.end,y,null,l,h):null
if(S){if(isBlock(A))h(S.range,"BLOCK_IN_FLOW",p)}else if(l.comment)if(o.comment)o.comment+="\n"+l.comment
else o.comment=l.comment
const k=new n.Pair(o,S)
if(r.options.keepSourceTokens)k.srcToken=a
if(m){const e=T
if(u.mapIncludes(r,e.items,o))h(s,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(k)}else{const e=new i.YAMLMap(r.schema)
e.flow=true
e.items.push(k)
const t=(S??o).range
e.range=[o.range[0],t[1],t[2]]
T.items.push(e)}b=S?S.range[2]:l.end}}const A=m?"}":"]"
const[v,...S]=d.end
let k=b
if(v?.source===A)k=v.offset+v.source.length
else{const e=g[0].toUpperCase()+g.substring(1)
const t=y?`${e} must end with a ${A}`:`${e} in block collection must be sufficiently indented and end with a ${A}`
h(b,y?"MISSING_CHAR":"BAD_INDENT",t)
if(v&&v.source.length!==1)S.unshift(v)}if(S.length>0){const e=a.resolveEnd(S,k,r.options.strict,h)
if(e.comment)if(T.comment)T.comment+="\n"+e.comment
else T.comment=e.comment
T.range=[d.offset,k,e.offset]}else T.range=[d.offset,k,k]
return T}t.resolveFlowCollection=resolveFlowCollection}),2976:((e,t,r)=>{var s=r(1543)
var n=r(2022)
function resolveFlowScalar(e,t,r){const{offset:i,type:o,source:a,end:c}=e
let l
let u
const _onError=(e,t,s)=>r(i+e,t,s)
switch(o){case"scalar":l=s.Scalar.PLAIN
u=plainValue(a,_onError)
break
case"single-quoted-scalar":l=s.Scalar.QUOTE_SINGLE
u=singleQuotedValue(a,_onError)
break
case"double-quoted-scalar":l=s.Scalar.QUOTE_DOUBLE
u=doubleQuotedValue(a,_onError)
break
default:r(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`)
return{value:"",type:null,comment:"",range:[i,i+a.length,i+a.length]}}const p=i+a.length
const d=n.resolveEnd(c,p,t,r)
return{value:u,type:l,comment:d.comment,range:[i,p,d.offset]}}function plainValue(e,t){let r=""
switch(e[0]){case"\t":r="a tab character"
break
case",":r="flow indicator character ,"
break
case"%":r="directive indicator character %"
break
case"|":case">":r=`block scalar indicator ${e[0]}`
break
case"@":case"`":r=`reserved character ${e[0]}`
break}if(r)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${r}`)
return unfoldLines(e)}function singleQuotedValue(e,t){if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
let r=t.exec(e)
if(!r)return e
let s,n
try{s=new RegExp("(?<![ \t])[ \t]+$")
n=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{s=/[ \t]+$/
n=/^[ \t]+|[ \t]+$/g}let i=r[1].replace(s,"")
let o=" "
let a=t.lastIndex
while(r=t.exec(e)){const e=r[1].replace(n,"")
if(e==="")if(o==="\n")i+=o
else o="\n"
else{i+=o+e
o=" "}a=t.lastIndex}const c=/[ \t]*(.*)/sy
c.lastIndex=a
r=c.exec(e)
return i+o+(r?.[1]??"")}function doubleQuotedValue(e,t){let r=""
for(let s=1;s<e.length-1;++s){const n=e[s]
if(n==="\r"&&e[s+1]==="\n")continue
if(n==="\n"){const{fold:t,offset:n}=foldNewline(e,s)
r+=t
s=n}else if(n==="\\"){let n=e[++s]
const o=i[n]
if(o)r+=o
else if(n==="\n"){n=e[s+1]
while(n===" "||n==="\t")n=e[++s+1]}else if(n==="\r"&&e[s+1]==="\n"){n=e[++s+1]
while(n===" "||n==="\t")n=e[++s+1]}else if(n==="x"||n==="u"||n==="U"){const i=n==="x"?2:n==="u"?4:8
r+=parseCharCode(e,s+1,i,t)
s+=i}else{const n=e.substr(s-1,2)
t(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${n}`)
r+=n}}else if(n===" "||n==="\t"){const t=s
let i=e[s+1]
while(i===" "||i==="\t")i=e[++s+1]
if(i!=="\n"&&!(i==="\r"&&e[s+2]==="\n"))r+=s>t?e.slice(t,s+1):n}else r+=n}if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote')
return r}function foldNewline(e,t){let r=""
let s=e[t+1]
while(s===" "||s==="\t"||s==="\n"||s==="\r"){if(s==="\r"&&e[t+2]!=="\n")break
if(s==="\n")r+="\n"
t+=1
s=e[t+1]}if(!r)r=" "
return{fold:r,offset:t}}const i={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,r,s){const n=e.substr(t,r)
const i=n.length===r&&/^[0-9a-fA-F]+$/.test(n)
const o=i?parseInt(n,16):NaN
try{return String.fromCodePoint(o)}catch{const n=e.substr(t-2,r+2)
s(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${n}`)
return n}}t.resolveFlowScalar=resolveFlowScalar}),3121:((e,t)=>{function resolveProps(e,{flow:t,indicator:r,next:s,offset:n,onError:i,parentIndent:o,startOnNewline:a}){let c=false
let l=a
let u=a
let p=""
let d=""
let h=false
let f=false
let m=null
let g=null
let E=null
let T=null
let y=null
let b=null
let A=null
for(const n of e){if(f){if(n.type!=="space"&&n.type!=="newline"&&n.type!=="comma")i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
f=false}if(m){if(l&&n.type!=="comment"&&n.type!=="newline")i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
m=null}switch(n.type){case"space":if(!t&&(r!=="doc-start"||s?.type!=="flow-collection")&&n.source.includes("\t"))m=n
u=true
break
case"comment":{if(!u)i(n,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=n.source.substring(1)||" "
if(!p)p=e
else p+=d+e
d=""
l=false
break}case"newline":if(l){if(p)p+=n.source
else if(!b||r!=="seq-item-ind")c=true}else d+=n.source
l=true
h=true
if(g||E)T=n
u=true
break
case"anchor":if(g)i(n,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(n.source.endsWith(":"))i(n.offset+n.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
g=n
A??(A=n.offset)
l=false
u=false
f=true
break
case"tag":if(E)i(n,"MULTIPLE_TAGS","A node can have at most one tag")
E=n
A??(A=n.offset)
l=false
u=false
f=true
break
case r:if(g||E)i(n,"BAD_PROP_ORDER",`Anchors and tags must be after the ${n.source} indicator`)
if(b)i(n,"UNEXPECTED_TOKEN",`Unexpected ${n.source} in ${t??"collection"}`)
b=n
l=r==="seq-item-ind"||r==="explicit-key-ind"
u=false
break
case"comma":if(t){if(y)i(n,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
y=n
l=false
u=false
break}default:i(n,"UNEXPECTED_TOKEN",`Unexpected ${n.type} token`)
l=false
u=false}}const v=e[e.length-1]
const S=v?v.offset+v.source.length:n
if(f&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!==""))i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
if(m&&(l&&m.indent<=o||s?.type==="block-map"||s?.type==="block-seq"))i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:y,found:b,spaceBefore:c,comment:p,hasNewline:h,anchor:g,tag:E,newlineAfterProp:T,end:S,start:A??S}}t.resolveProps=resolveProps}),7865:((e,t)=>{function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
if(e.end)for(const t of e.end)if(t.type==="newline")return true
return false
case"flow-collection":for(const t of e.items){for(const e of t.start)if(e.type==="newline")return true
if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
if(containsNewline(t.key)||containsNewline(t.value))return true}return false
default:return true}}t.containsNewline=containsNewline}),3933:((e,t)=>{function emptyScalarPosition(e,t,r){if(t){r??(r=t.length)
for(let s=r-1;s>=0;--s){let r=t[s]
switch(r.type){case"space":case"comment":case"newline":e-=r.source.length
continue}r=t[++s]
while(r?.type==="space"){e+=r.source.length
r=t[++s]}break}}return e}t.emptyScalarPosition=emptyScalarPosition}),5637:((e,t,r)=>{var s=r(7865)
function flowIndentCheck(e,t,r){if(t?.type==="flow-collection"){const n=t.end[0]
if(n.indent===e&&(n.source==="]"||n.source==="}")&&s.containsNewline(t)){const e="Flow end indicator should be more indented than parent"
r(n,"BAD_INDENT",e,true)}}}t.flowIndentCheck=flowIndentCheck}),1117:((e,t,r)=>{var s=r(1737)
function mapIncludes(e,t,r){const{uniqueKeys:n}=e.options
if(n===false)return false
const i=typeof n==="function"?n:(e,t)=>e===t||s.isScalar(e)&&s.isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,r))}t.mapIncludes=mapIncludes}),3915:((e,t,r)=>{var s=r(7)
var n=r(935)
var i=r(1737)
var o=r(7567)
var a=r(445)
var c=r(7878)
var l=r(9255)
var u=r(9030)
var p=r(6767)
var d=r(1126)
var h=r(2768)
class Document{constructor(e,t,r){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC})
let s=null
if(typeof t==="function"||Array.isArray(t))s=t
else if(r===void 0&&t){r=t
t=void 0}const n=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},r)
this.options=n
let{version:o}=n
if(r?._directives){this.directives=r._directives.atDocument()
if(this.directives.yaml.explicit)o=this.directives.yaml.version}else this.directives=new h.Directives({version:o})
this.setSchema(o,r)
this.contents=e===void 0?null:this.createNode(e,s,r)}clone(){const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
if(this.directives)e.directives=this.directives.clone()
e.schema=this.schema.clone()
e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents
if(this.range)e.range=this.range.slice()
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const r=u.anchorNames(this)
e.anchor=!t||r.has(t)?u.findNewAnchor(t||"a",r):t}return new s.Alias(e.anchor)}createNode(e,t,r){let s
if(typeof t==="function"){e=t.call({"":e},"",e)
s=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
s=t}else if(r===void 0&&t){r=t
t=void 0}const{aliasDuplicateObjects:n,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:p}=r??{}
const{onAnchor:h,setAnchors:f,sourceObjects:m}=u.createNodeAnchors(this,o||"a")
const g={aliasDuplicateObjects:n??true,keepUndefined:c??false,onAnchor:h,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:m}
const E=d.createNode(e,p,g)
if(a&&i.isCollection(E))E.flow=true
f()
return E}createPair(e,t,r={}){const s=this.createNode(e,null,r)
const n=this.createNode(t,null,r)
return new o.Pair(s,n)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(n.isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return i.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){if(n.isEmptyPath(e))return!t&&i.isScalar(this.contents)?this.contents.value:this.contents
return i.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return i.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(n.isEmptyPath(e))return this.contents!==void 0
return i.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null)this.contents=n.collectionFromPath(this.schema,[e],t)
else if(assertCollection(this.contents))this.contents.set(e,t)}setIn(e,t){if(n.isEmptyPath(e))this.contents=t
else if(this.contents==null)this.contents=n.collectionFromPath(this.schema,Array.from(e),t)
else if(assertCollection(this.contents))this.contents.setIn(e,t)}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let r
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new h.Directives({version:"1.1"})
r={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new h.Directives({version:e})
r={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
r=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(r)this.schema=new c.Schema(Object.assign(r,t))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:r,maxAliasCount:s,onAnchor:n,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:r===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100}
const c=a.toJS(this.contents,t??"",o)
if(typeof n==="function")for(const{count:e,res:t}of o.anchors.values())n(t,e)
return typeof i==="function"?p.applyReviver(i,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return l.stringifyDocument(this,e)}}function assertCollection(e){if(i.isCollection(e))return true
throw new Error("Expected a YAML collection as document contents")}t.Document=Document}),9030:((e,t,r)=>{var s=r(1737)
var n=r(4190)
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
const r=`Anchor must not contain whitespace or control characters: ${t}`
throw new Error(r)}return true}function anchorNames(e){const t=new Set
n.visit(e,{Value(e,r){if(r.anchor)t.add(r.anchor)}})
return t}function findNewAnchor(e,t){for(let r=1;true;++r){const s=`${e}${r}`
if(!t.has(s))return s}}function createNodeAnchors(e,t){const r=[]
const n=new Map
let i=null
return{onAnchor:s=>{r.push(s)
i??(i=anchorNames(e))
const n=findNewAnchor(t,i)
i.add(n)
return n},setAnchors:()=>{for(const e of r){const t=n.get(e)
if(typeof t==="object"&&t.anchor&&(s.isScalar(t.node)||s.isCollection(t.node)))t.node.anchor=t.anchor
else{const t=new Error("Failed to resolve repeated object (this should not happen)")
t.source=e
throw t}}},sourceObjects:n}}t.anchorIsValid=anchorIsValid
t.anchorNames=anchorNames
t.createNodeAnchors=createNodeAnchors
t.findNewAnchor=findNewAnchor}),6767:((e,t)=>{function applyReviver(e,t,r,s){if(s&&typeof s==="object")if(Array.isArray(s))for(let t=0,r=s.length;t<r;++t){const r=s[t]
const n=applyReviver(e,s,String(t),r)
if(n===void 0)delete s[t]
else if(n!==r)s[t]=n}else if(s instanceof Map)for(const t of Array.from(s.keys())){const r=s.get(t)
const n=applyReviver(e,s,t,r)
if(n===void 0)s.delete(t)
else if(n!==r)s.set(t,n)}else if(s instanceof Set)for(const t of Array.from(s)){const r=applyReviver(e,s,t,t)
if(r===void 0)s.delete(t)
else if(r!==t){s.delete(t)
s.add(r)}}else for(const[t,r]of Object.entries(s)){const n=applyReviver(e,s,t,r)
if(n===void 0)delete s[t]
else if(n!==r)s[t]=n}return e.call(t,r,s)}t.applyReviver=applyReviver}),1126:((e,t,r)=>{var s=r(7)
var n=r(1737)
var i=r(1543)
const o="tag:yaml.org,2002:"
function findTagObject(e,t,r){if(t){const e=r.filter(e=>e.tag===t)
const s=e.find(e=>!e.format)??e[0]
if(!s)throw new Error(`Tag ${t} not found`)
return s}return r.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,r){if(n.isDocument(e))e=e.contents
if(n.isNode(e))return e
if(n.isPair(e)){const t=r.schema[n.MAP].createNode?.(r.schema,null,r)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt)e=e.valueOf()
const{aliasDuplicateObjects:a,onAnchor:c,onTagObj:l,schema:u,sourceObjects:p}=r
let d
if(a&&e&&typeof e==="object"){d=p.get(e)
if(d){d.anchor??(d.anchor=c(e))
return new s.Alias(d.anchor)}else{d={anchor:null,node:null}
p.set(e,d)}}if(t?.startsWith("!!"))t=o+t.slice(2)
let h=findTagObject(e,t,u.tags)
if(!h){if(e&&typeof e.toJSON==="function")e=e.toJSON()
if(!e||typeof e!=="object"){const t=new i.Scalar(e)
if(d)d.node=t
return t}h=e instanceof Map?u[n.MAP]:Symbol.iterator in Object(e)?u[n.SEQ]:u[n.MAP]}if(l){l(h)
delete r.onTagObj}const f=h?.createNode?h.createNode(r.schema,e,r):typeof h?.nodeClass?.from==="function"?h.nodeClass.from(r.schema,e,r):new i.Scalar(e)
if(t)f.tag=t
else if(!h.default)f.tag=h.tag
if(d)d.node=f
return f}t.createNode=createNode}),2768:((e,t,r)=>{var s=r(1737)
var n=r(4190)
const i={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"}
const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>i[e])
class Directives{constructor(e,t){this.docStart=null
this.docEnd=false
this.yaml=Object.assign({},Directives.defaultYaml,e)
this.tags=Object.assign({},Directives.defaultTags,t)}clone(){const e=new Directives(this.yaml,this.tags)
e.docStart=this.docStart
return e}atDocument(){const e=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=true
break
case"1.2":this.atNextDocument=false
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)
break}return e}add(e,t){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=false}const r=e.trim().split(/[ \t]+/)
const s=r.shift()
switch(s){case"%TAG":{if(r.length!==2){t(0,"%TAG directive should contain exactly two parts")
if(r.length<2)return false}const[e,s]=r
this.tags[e]=s
return true}case"%YAML":{this.yaml.explicit=true
if(r.length!==1){t(0,"%YAML directive should contain exactly one part")
return false}const[e]=r
if(e==="1.1"||e==="1.2"){this.yaml.version=e
return true}else{const r=/^\d+\.\d+$/.test(e)
t(6,`Unsupported YAML version ${e}`,r)
return false}}default:t(0,`Unknown directive ${s}`,true)
return false}}tagName(e,t){if(e==="!")return"!"
if(e[0]!=="!"){t(`Not a valid tag: ${e}`)
return null}if(e[1]==="<"){const r=e.slice(2,-1)
if(r==="!"||r==="!!"){t(`Verbatim tags aren't resolved, so ${e} is invalid.`)
return null}if(e[e.length-1]!==">")t("Verbatim tags must end with a >")
return r}const[,r,s]=e.match(/^(.*!)([^!]*)$/s)
if(!s)t(`The ${e} tag has no suffix`)
const n=this.tags[r]
if(n)try{return n+decodeURIComponent(s)}catch(e){t(String(e))
return null}if(r==="!")return e
t(`Could not resolve tag: ${e}`)
return null}tagString(e){for(const[t,r]of Object.entries(this.tags))if(e.startsWith(r))return t+escapeTagName(e.substring(r.length))
return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
const r=Object.entries(this.tags)
let i
if(e&&r.length>0&&s.isNode(e.contents)){const t={}
n.visit(e.contents,(e,r)=>{if(s.isNode(r)&&r.tag)t[r.tag]=true})
i=Object.keys(t)}else i=[]
for(const[s,n]of r){if(s==="!!"&&n==="tag:yaml.org,2002:")continue
if(!e||i.some(e=>e.startsWith(n)))t.push(`%TAG ${s} ${n}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
t.Directives=Directives}),8450:((e,t)=>{class YAMLError extends Error{constructor(e,t,r,s){super()
this.name=e
this.code=r
this.message=s
this.pos=t}}class YAMLParseError extends YAMLError{constructor(e,t,r){super("YAMLParseError",e,t,r)}}class YAMLWarning extends YAMLError{constructor(e,t,r){super("YAMLWarning",e,t,r)}}const prettifyError=(e,t)=>r=>{if(r.pos[0]===-1)return
r.linePos=r.pos.map(e=>t.linePos(e))
const{line:s,col:n}=r.linePos[0]
r.message+=` at line ${s}, column ${n}`
let i=n-1
let o=e.substring(t.lineStarts[s-1],t.lineStarts[s]).replace(/[\n\r]+$/,"")
if(i>=60&&o.length>80){const e=Math.min(i-39,o.length-79)
o="…"+o.substring(e)
i-=e-1}if(o.length>80)o=o.substring(0,79)+"…"
if(s>1&&/^ *$/.test(o.substring(0,i))){let r=e.substring(t.lineStarts[s-2],t.lineStarts[s-1])
if(r.length>80)r=r.substring(0,79)+"…\n"
o=r+o}if(/[^ ]/.test(o)){let e=1
const t=r.linePos[1]
if(t?.line===s&&t.col>n)e=Math.max(1,Math.min(t.col-n,80-i))
const a=" ".repeat(i)+"^".repeat(e)
r.message+=`:\n\n${o}\n${a}\n`}}
t.YAMLError=YAMLError
t.YAMLParseError=YAMLParseError
t.YAMLWarning=YAMLWarning
t.prettifyError=prettifyError}),6637:((e,t,r)=>{var s=r(2814)
var n=r(3915)
var i=r(7878)
var o=r(8450)
var a=r(7)
var c=r(1737)
var l=r(7567)
var u=r(1543)
var p=r(1856)
var d=r(3013)
var h=r(1475)
var f=r(7371)
var m=r(1242)
var g=r(8238)
var E=r(9901)
var T=r(4190)
s.Composer
n.Document
i.Schema
o.YAMLError
o.YAMLParseError
o.YAMLWarning
a.Alias
t.Vj=c.isAlias
c.isCollection
c.isDocument
t.jh=c.isMap
t.Ll=c.isNode
c.isPair
t.jn=c.isScalar
c.isSeq
l.Pair
u.Scalar
p.YAMLMap
d.YAMLSeq
0
f.Lexer
t.HN=m.LineCounter
g.Parser
E.parse
E.parseAllDocuments
t.Tp=E.parseDocument
E.stringify
t.YR=T.visit
T.visitAsync}),8195:((e,t,r)=>{var s=r(932)
function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){if(e==="debug"||e==="warn")if(typeof s.emitWarning==="function")s.emitWarning(t)
else console.warn(t)}t.debug=debug
t.warn=warn}),7:((e,t,r)=>{var s=r(9030)
var n=r(4190)
var i=r(1737)
var o=r(9447)
var a=r(445)
class Alias extends o.NodeBase{constructor(e){super(i.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let r
if(t?.aliasResolveCache)r=t.aliasResolveCache
else{r=[]
n.visit(e,{Node:(e,t)=>{if(i.isAlias(t)||i.hasAnchor(t))r.push(t)}})
if(t)t.aliasResolveCache=r}let s
for(const e of r){if(e===this)break
if(e.anchor===this.source)s=e}if(s&&t){const{anchors:e,doc:r,maxAliasCount:n}=t
let i=e.get(s)
if(!i){a.toJS(s,null,t)
i=e.get(s)}if(i?.res===void 0){const e="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(e)}if(n>=0){i.count+=1
if(i.aliasCount===0)i.aliasCount=getAliasCount(r,s,e)
if(i.count*i.aliasCount>n){const e="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(e)}}}return s}toJSON(e,t){if(!t)return{source:this.source}
const r=this.resolve(t.doc,t)
if(!r){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(r).res}toString(e,t,r){const n=`*${this.source}`
if(e){s.anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${n} `}return n}}function getAliasCount(e,t,r){if(i.isAlias(t)){const s=t.resolve(e)
const n=r&&s&&r.get(s)
return n?n.count*n.aliasCount:0}else if(i.isCollection(t)){let s=0
for(const n of t.items){const t=getAliasCount(e,n,r)
if(t>s)s=t}return s}else if(i.isPair(t)){const s=getAliasCount(e,t.key,r)
const n=getAliasCount(e,t.value,r)
return Math.max(s,n)}return 1}t.Alias=Alias}),935:((e,t,r)=>{var s=r(1126)
var n=r(1737)
var i=r(9447)
function collectionFromPath(e,t,r){let n=r
for(let e=t.length-1;e>=0;--e){const r=t[e]
if(typeof r==="number"&&Number.isInteger(r)&&r>=0){const e=[]
e[r]=n
n=e}else n=new Map([[r,n]])}return s.createNode(n,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
class Collection extends i.NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(e)t.schema=e
t.items=t.items.map(t=>n.isNode(t)||n.isPair(t)?t.clone(e):t)
if(this.range)t.range=this.range.slice()
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[r,...s]=e
const i=this.get(r,true)
if(n.isCollection(i))i.addIn(s,t)
else if(i===void 0&&this.schema)this.set(r,collectionFromPath(this.schema,s,t))
else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(e){const[t,...r]=e
if(r.length===0)return this.delete(t)
const s=this.get(t,true)
if(n.isCollection(s))return s.deleteIn(r)
else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${r}`)}getIn(e,t){const[r,...s]=e
const i=this.get(r,true)
if(s.length===0)return!t&&n.isScalar(i)?i.value:i
else return n.isCollection(i)?i.getIn(s,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!n.isPair(t))return false
const r=t.value
return r==null||e&&n.isScalar(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(e){const[t,...r]=e
if(r.length===0)return this.has(t)
const s=this.get(t,true)
return n.isCollection(s)?s.hasIn(r):false}setIn(e,t){const[r,...s]=e
if(s.length===0)this.set(r,t)
else{const e=this.get(r,true)
if(n.isCollection(e))e.setIn(s,t)
else if(e===void 0&&this.schema)this.set(r,collectionFromPath(this.schema,s,t))
else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}}t.Collection=Collection
t.collectionFromPath=collectionFromPath
t.isEmptyPath=isEmptyPath}),9447:((e,t,r)=>{var s=r(6767)
var n=r(1737)
var i=r(445)
class NodeBase{constructor(e){Object.defineProperty(this,n.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:r,onAnchor:o,reviver:a}={}){if(!n.isDocument(e))throw new TypeError("A document argument is required")
const c={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof r==="number"?r:100}
const l=i.toJS(this,"",c)
if(typeof o==="function")for(const{count:e,res:t}of c.anchors.values())o(t,e)
return typeof a==="function"?s.applyReviver(a,{"":l},"",l):l}}t.NodeBase=NodeBase}),7567:((e,t,r)=>{var s=r(1126)
var n=r(8070)
var i=r(8374)
var o=r(1737)
function createPair(e,t,r){const n=s.createNode(e,void 0,r)
const i=s.createNode(t,void 0,r)
return new Pair(n,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:r}=this
if(o.isNode(t))t=t.clone(e)
if(o.isNode(r))r=r.clone(e)
return new Pair(t,r)}toJSON(e,t){const r=t?.mapAsMap?new Map:{}
return i.addPairToJSMap(t,r,this)}toString(e,t,r){return e?.doc?n.stringifyPair(this,e,t,r):JSON.stringify(this)}}t.Pair=Pair
t.createPair=createPair}),1543:((e,t,r)=>{var s=r(1737)
var n=r(9447)
var i=r(445)
const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
class Scalar extends n.NodeBase{constructor(e){super(s.SCALAR)
this.value=e}toJSON(e,t){return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
t.Scalar=Scalar
t.isScalarValue=isScalarValue}),1856:((e,t,r)=>{var s=r(486)
var n=r(8374)
var i=r(935)
var o=r(1737)
var a=r(7567)
var c=r(1543)
function findPair(e,t){const r=o.isScalar(t)?t.value:t
for(const s of e)if(o.isPair(s)){if(s.key===t||s.key===r)return s
if(o.isScalar(s.key)&&s.key.value===r)return s}return}class YAMLMap extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e)
this.items=[]}static from(e,t,r){const{keepUndefined:s,replacer:n}=r
const i=new this(e)
const add=(e,o)=>{if(typeof n==="function")o=n.call(t,e,o)
else if(Array.isArray(n)&&!n.includes(e))return
if(o!==void 0||s)i.items.push(a.createPair(e,o,r))}
if(t instanceof Map)for(const[e,r]of t)add(e,r)
else if(t&&typeof t==="object")for(const e of Object.keys(t))add(e,t[e])
if(typeof e.sortMapEntries==="function")i.items.sort(e.sortMapEntries)
return i}add(e,t){let r
if(o.isPair(e))r=e
else if(!e||typeof e!=="object"||!("key"in e))r=new a.Pair(e,e?.value)
else r=new a.Pair(e.key,e.value)
const s=findPair(this.items,r.key)
const n=this.schema?.sortMapEntries
if(s){if(!t)throw new Error(`Key ${r.key} already set`)
if(o.isScalar(s.value)&&c.isScalarValue(r.value))s.value.value=r.value
else s.value=r.value}else if(n){const e=this.items.findIndex(e=>n(r,e)<0)
if(e===-1)this.items.push(r)
else this.items.splice(e,0,r)}else this.items.push(r)}delete(e){const t=findPair(this.items,e)
if(!t)return false
const r=this.items.splice(this.items.indexOf(t),1)
return r.length>0}get(e,t){const r=findPair(this.items,e)
const s=r?.value
return(!t&&o.isScalar(s)?s.value:s)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),true)}toJSON(e,t,r){const s=r?new r:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(s)
for(const e of this.items)n.addPairToJSMap(t,s,e)
return s}toString(e,t,r){if(!e)return JSON.stringify(this)
for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return s.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:r,onComment:t})}}t.YAMLMap=YAMLMap
t.findPair=findPair}),3013:((e,t,r)=>{var s=r(1126)
var n=r(486)
var i=r(935)
var o=r(1737)
var a=r(1543)
var c=r(445)
class YAMLSeq extends i.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const r=this.items.splice(t,1)
return r.length>0}get(e,t){const r=asItemIndex(e)
if(typeof r!=="number")return
const s=this.items[r]
return!t&&o.isScalar(s)?s.value:s}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const r=asItemIndex(e)
if(typeof r!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const s=this.items[r]
if(o.isScalar(s)&&a.isScalarValue(t))s.value=t
else this.items[r]=t}toJSON(e,t){const r=[]
if(t?.onCreate)t.onCreate(r)
let s=0
for(const e of this.items)r.push(c.toJS(e,String(s++),t))
return r}toString(e,t,r){if(!e)return JSON.stringify(this)
return n.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:r,onComment:t})}static from(e,t,r){const{replacer:n}=r
const i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let o of t){if(typeof n==="function"){const r=t instanceof Set?o:String(e++)
o=n.call(t,r,o)}i.items.push(s.createNode(o,void 0,r))}}return i}}function asItemIndex(e){let t=o.isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq}),8374:((e,t,r)=>{var s=r(8195)
var n=r(5970)
var i=r(5474)
var o=r(1737)
var a=r(445)
function addPairToJSMap(e,t,{key:r,value:s}){if(o.isNode(r)&&r.addToJSMap)r.addToJSMap(e,t,s)
else if(n.isMergeKey(e,r))n.addMergeToJSMap(e,t,s)
else{const n=a.toJS(r,"",e)
if(t instanceof Map)t.set(n,a.toJS(s,n,e))
else if(t instanceof Set)t.add(n)
else{const i=stringifyKey(r,n,e)
const o=a.toJS(s,i,e)
if(i in t)Object.defineProperty(t,i,{value:o,writable:true,enumerable:true,configurable:true})
else t[i]=o}}return t}function stringifyKey(e,t,r){if(t===null)return""
if(typeof t!=="object")return String(t)
if(o.isNode(e)&&r?.doc){const t=i.createStringifyContext(r.doc,{})
t.anchors=new Set
for(const e of r.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=true
t.inStringifyKey=true
const n=e.toString(t)
if(!r.mapKeyWarned){let e=JSON.stringify(n)
if(e.length>40)e=e.substring(0,36)+'..."'
s.warn(r.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
r.mapKeyWarned=true}return n}return JSON.stringify(t)}t.addPairToJSMap=addPairToJSMap}),1737:((e,t)=>{const r=Symbol.for("yaml.alias")
const s=Symbol.for("yaml.document")
const n=Symbol.for("yaml.map")
const i=Symbol.for("yaml.pair")
const o=Symbol.for("yaml.scalar")
const a=Symbol.for("yaml.seq")
const c=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[c]===r
const isDocument=e=>!!e&&typeof e==="object"&&e[c]===s
const isMap=e=>!!e&&typeof e==="object"&&e[c]===n
const isPair=e=>!!e&&typeof e==="object"&&e[c]===i
const isScalar=e=>!!e&&typeof e==="object"&&e[c]===o
const isSeq=e=>!!e&&typeof e==="object"&&e[c]===a
function isCollection(e){if(e&&typeof e==="object")switch(e[c]){case n:case a:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[c]){case r:case n:case o:case a:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
t.ALIAS=r
t.DOC=s
t.MAP=n
t.NODE_TYPE=c
t.PAIR=i
t.SCALAR=o
t.SEQ=a
t.hasAnchor=hasAnchor
t.isAlias=isAlias
t.isCollection=isCollection
t.isDocument=isDocument
t.isMap=isMap
t.isNode=isNode
t.isPair=isPair
t.isScalar=isScalar
t.isSeq=isSeq}),445:((e,t,r)=>{var s=r(1737)
function toJS(e,t,r){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),r))
if(e&&typeof e.toJSON==="function"){if(!r||!s.hasAnchor(e))return e.toJSON(t,r)
const n={aliasCount:0,count:1,res:void 0}
r.anchors.set(e,n)
r.onCreate=e=>{n.res=e
delete r.onCreate}
const i=e.toJSON(t,r)
if(r.onCreate)r.onCreate(i)
return i}if(typeof e==="bigint"&&!r?.keep)return Number(e)
return e}t.toJS=toJS}),1588:((e,t,r)=>{var s=r(1399)
var n=r(2976)
var i=r(8450)
var o=r(4387)
function resolveAsScalar(e,t=true,r){if(e){const _onError=(e,t,s)=>{const n=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset
if(r)r(n,t,s)
else throw new i.YAMLParseError([n,n+1],t,s)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return n.resolveFlowScalar(e,t,_onError)
case"block-scalar":return s.resolveBlockScalar({options:{strict:t}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:r=false,indent:s,inFlow:n=false,offset:i=-1,type:a="PLAIN"}=t
const c=o.stringifyString({type:a,value:e},{implicitKey:r,indent:s>0?" ".repeat(s):"",inFlow:n,options:{blockQuote:true,lineWidth:-1}})
const l=t.end??[{type:"newline",offset:-1,indent:s,source:"\n"}]
switch(c[0]){case"|":case">":{const e=c.indexOf("\n")
const t=c.substring(0,e)
const r=c.substring(e+1)+"\n"
const n=[{type:"block-scalar-header",offset:i,indent:s,source:t}]
if(!addEndtoBlockProps(n,l))n.push({type:"newline",offset:-1,indent:s,source:"\n"})
return{type:"block-scalar",offset:i,indent:s,props:n,source:r}}case'"':return{type:"double-quoted-scalar",offset:i,indent:s,source:c,end:l}
case"'":return{type:"single-quoted-scalar",offset:i,indent:s,source:c,end:l}
default:return{type:"scalar",offset:i,indent:s,source:c,end:l}}}function setScalarValue(e,t,r={}){let{afterKey:s=false,implicitKey:n=false,inFlow:i=false,type:a}=r
let c="indent"in e?e.indent:null
if(s&&typeof c==="number")c+=2
if(!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE"
break
case"double-quoted-scalar":a="QUOTE_DOUBLE"
break
case"block-scalar":{const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
a=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:a="PLAIN"}const l=o.stringifyString({type:a,value:t},{implicitKey:n||c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}})
switch(l[0]){case"|":case">":setBlockScalarValue(e,l)
break
case'"':setFlowScalarValue(e,l,"double-quoted-scalar")
break
case"'":setFlowScalarValue(e,l,"single-quoted-scalar")
break
default:setFlowScalarValue(e,l,"scalar")}}function setBlockScalarValue(e,t){const r=t.indexOf("\n")
const s=t.substring(0,r)
const n=t.substring(r+1)+"\n"
if(e.type==="block-scalar"){const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
t.source=s
e.source=n}else{const{offset:t}=e
const r="indent"in e?e.indent:-1
const i=[{type:"block-scalar-header",offset:t,indent:r,source:s}]
if(!addEndtoBlockProps(i,"end"in e?e.end:void 0))i.push({type:"newline",offset:-1,indent:r,source:"\n"})
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:"block-scalar",indent:r,props:i,source:n})}}function addEndtoBlockProps(e,t){if(t)for(const r of t)switch(r.type){case"space":case"comment":e.push(r)
break
case"newline":e.push(r)
return true}return false}function setFlowScalarValue(e,t,r){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=r
e.source=t
break
case"block-scalar":{const s=e.props.slice(1)
let n=t.length
if(e.props[0].type==="block-scalar-header")n-=e.props[0].source.length
for(const e of s)e.offset+=n
delete e.props
Object.assign(e,{type:r,source:t,end:s})
break}case"block-map":case"block-seq":{const s=e.offset+t.length
const n={type:"newline",offset:s,indent:e.indent,source:"\n"}
delete e.items
Object.assign(e,{type:r,source:t,end:[n]})
break}default:{const s="indent"in e?e.indent:-1
const n="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[]
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:r,indent:s,source:t,end:n})}}}t.createScalarToken=createScalarToken
t.resolveAsScalar=resolveAsScalar
t.setScalarValue=setScalarValue}),751:((e,t)=>{const stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)
function stringifyToken(e){switch(e.type){case"block-scalar":{let t=""
for(const r of e.props)t+=stringifyToken(r)
return t+e.source}case"block-map":case"block-seq":{let t=""
for(const r of e.items)t+=stringifyItem(r)
return t}case"flow-collection":{let t=e.start.source
for(const r of e.items)t+=stringifyItem(r)
for(const r of e.end)t+=r.source
return t}case"document":{let t=stringifyItem(e)
if(e.end)for(const r of e.end)t+=r.source
return t}default:{let t=e.source
if("end"in e&&e.end)for(const r of e.end)t+=r.source
return t}}}function stringifyItem({start:e,key:t,sep:r,value:s}){let n=""
for(const t of e)n+=t.source
if(t)n+=stringifyToken(t)
if(r)for(const e of r)n+=e.source
if(s)n+=stringifyToken(s)
return n}t.stringify=stringify}),1:((e,t)=>{const r=Symbol("break visit")
const s=Symbol("skip children")
const n=Symbol("remove item")
function visit(e,t){if("type"in e&&e.type==="document")e={start:e.start,value:e.value}
_visit(Object.freeze([]),e,t)}visit.BREAK=r
visit.SKIP=s
visit.REMOVE=n
visit.itemAtPath=(e,t)=>{let r=e
for(const[e,s]of t){const t=r?.[e]
if(t&&"items"in t)r=t.items[s]
else return}return r}
visit.parentCollection=(e,t)=>{const r=visit.itemAtPath(e,t.slice(0,-1))
const s=t[t.length-1][0]
const n=r?.[s]
if(n&&"items"in n)return n
throw new Error("Parent collection not found")}
function _visit(e,t,s){let i=s(t,e)
if(typeof i==="symbol")return i
for(const o of["key","value"]){const a=t[o]
if(a&&"items"in a){for(let t=0;t<a.items.length;++t){const i=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],s)
if(typeof i==="number")t=i-1
else if(i===r)return r
else if(i===n){a.items.splice(t,1)
t-=1}}if(typeof i==="function"&&o==="key")i=i(t,e)}}return typeof i==="function"?i(t,e):i}t.visit=visit}),1475:((e,t,r)=>{var s=r(1588)
var n=r(751)
var i=r(1)
const o="\ufeff"
const a=""
const c=""
const l=""
const isCollection=e=>!!e&&"items"in e
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
function prettyToken(e){switch(e){case o:return"<BOM>"
case a:return"<DOC>"
case c:return"<FLOW_END>"
case l:return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case o:return"byte-order-mark"
case a:return"doc-mode"
case c:return"flow-error-end"
case l:return"scalar"
case"---":return"doc-start"
case"...":return"doc-end"
case"":case"\n":case"\r\n":return"newline"
case"-":return"seq-item-ind"
case"?":return"explicit-key-ind"
case":":return"map-value-ind"
case"{":return"flow-map-start"
case"}":return"flow-map-end"
case"[":return"flow-seq-start"
case"]":return"flow-seq-end"
case",":return"comma"}switch(e[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}t.createScalarToken=s.createScalarToken
t.resolveAsScalar=s.resolveAsScalar
t.setScalarValue=s.setScalarValue
t.stringify=n.stringify
t.visit=i.visit
t.BOM=o
t.DOCUMENT=a
t.FLOW_END=c
t.SCALAR=l
t.isCollection=isCollection
t.isScalar=isScalar
t.prettyToken=prettyToken
t.tokenType=tokenType}),7371:((e,t,r)=>{var s=r(1475)
function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const n=new Set("0123456789ABCDEFabcdef")
const i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const o=new Set(",[]{}")
const a=new Set(" ,[]{}\n\r\t")
const isNotAnchorChar=e=>!e||a.has(e)
class Lexer{constructor(){this.atEnd=false
this.blockScalarIndent=-1
this.blockScalarKeep=false
this.buffer=""
this.flowKey=false
this.flowLevel=0
this.indentNext=0
this.indentValue=0
this.lineEndPos=null
this.next=null
this.pos=0}*lex(e,t=false){if(e){if(typeof e!=="string")throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+e:e
this.lineEndPos=null}this.atEnd=!t
let r=this.next??"stream"
while(r&&(t||this.hasChars(1)))r=yield*this.parseNext(r)}atLineEnd(){let e=this.pos
let t=this.buffer[e]
while(t===" "||t==="\t")t=this.buffer[++e]
if(!t||t==="#"||t==="\n")return true
if(t==="\r")return this.buffer[e+1]==="\n"
return false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e]
if(this.indentNext>0){let r=0
while(t===" ")t=this.buffer[++r+e]
if(t==="\r"){const t=this.buffer[r+e+1]
if(t==="\n"||!t&&!this.atEnd)return e+r+1}return t==="\n"||r>=this.indentNext||!t&&!this.atEnd?e+r:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
if((t==="---"||t==="...")&&isEmpty(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos
if(typeof e!=="number"||e!==-1&&e<this.pos){e=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=e}if(e===-1)return this.atEnd?this.buffer.substring(this.pos):null
if(this.buffer[e-1]==="\r")e-=1
return this.buffer.substring(this.pos,e)}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=e
return null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine()
if(e===null)return this.setNext("stream")
if(e[0]===s.BOM){yield*this.pushCount(1)
e=e.substring(1)}if(e[0]==="%"){let t=e.length
let r=e.indexOf("#")
while(r!==-1){const s=e[r-1]
if(s===" "||s==="\t"){t=r-1
break}else r=e.indexOf("#",r+1)}while(true){const r=e[t-1]
if(r===" "||r==="\t")t-=1
else break}const s=(yield*this.pushCount(t))+(yield*this.pushSpaces(true))
yield*this.pushCount(e.length-s)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(true)
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return"stream"}yield s.DOCUMENT
return yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0)
if(!e&&!this.atEnd)return this.setNext("line-start")
if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const e=this.peek(3)
if((e==="---"||e==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return e==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false)
if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue
return yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2)
if(!t&&!this.atEnd)return this.setNext("block-start")
if((e==="-"||e==="?"||e===":")&&isEmpty(t)){const e=(yield*this.pushCount(1))+(yield*this.pushSpaces(true))
this.indentNext=this.indentValue+1
this.indentValue+=e
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true)
const e=this.getLine()
if(e===null)return this.setNext("doc")
let t=yield*this.pushIndicators()
switch(e[t]){case"#":yield*this.pushCount(e.length-t)
case void 0:yield*this.pushNewline()
return yield*this.parseLineStart()
case"{":case"[":yield*this.pushCount(1)
this.flowKey=false
this.flowLevel=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
return"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"doc"
case'"':case"'":return yield*this.parseQuotedScalar()
case"|":case">":t+=(yield*this.parseBlockScalarHeader())
t+=(yield*this.pushSpaces(true))
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t
let r=-1
do{e=yield*this.pushNewline()
if(e>0){t=yield*this.pushSpaces(false)
this.indentValue=r=t}else t=0
t+=(yield*this.pushSpaces(true))}while(e+t>0)
const n=this.getLine()
if(n===null)return this.setNext("flow")
if(r!==-1&&r<this.indentNext&&n[0]!=="#"||r===0&&(n.startsWith("---")||n.startsWith("..."))&&isEmpty(n[3])){const e=r===this.indentNext-1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")
if(!e){this.flowLevel=0
yield s.FLOW_END
return yield*this.parseLineStart()}}let i=0
while(n[i]===","){i+=(yield*this.pushCount(1))
i+=(yield*this.pushSpaces(true))
this.flowKey=false}i+=(yield*this.pushIndicators())
switch(n[i]){case void 0:return"flow"
case"#":yield*this.pushCount(n.length-i)
return"flow"
case"{":case"[":yield*this.pushCount(1)
this.flowKey=false
this.flowLevel+=1
return"flow"
case"}":case"]":yield*this.pushCount(1)
this.flowKey=true
this.flowLevel-=1
return this.flowLevel?"flow":"doc"
case"*":yield*this.pushUntil(isNotAnchorChar)
return"flow"
case'"':case"'":this.flowKey=true
return yield*this.parseQuotedScalar()
case":":{const e=this.charAt(1)
if(this.flowKey||isEmpty(e)||e===","){this.flowKey=false
yield*this.pushCount(1)
yield*this.pushSpaces(true)
return"flow"}}default:this.flowKey=false
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0)
let t=this.buffer.indexOf(e,this.pos+1)
if(e==="'")while(t!==-1&&this.buffer[t+1]==="'")t=this.buffer.indexOf("'",t+2)
else while(t!==-1){let e=0
while(this.buffer[t-1-e]==="\\")e+=1
if(e%2===0)break
t=this.buffer.indexOf('"',t+1)}const r=this.buffer.substring(0,t)
let s=r.indexOf("\n",this.pos)
if(s!==-1){while(s!==-1){const e=this.continueScalar(s+1)
if(e===-1)break
s=r.indexOf("\n",e)}if(s!==-1)t=s-(r[s-1]==="\r"?2:1)}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
t=this.buffer.length}yield*this.pushToIndex(t+1,false)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=false
let e=this.pos
while(true){const t=this.buffer[++e]
if(t==="+")this.blockScalarKeep=true
else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1
else if(t!=="-")break}return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e=this.pos-1
let t=0
let r
e:for(let s=this.pos;r=this.buffer[s];++s)switch(r){case" ":t+=1
break
case"\n":e=s
t=0
break
case"\r":{const e=this.buffer[s+1]
if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(e==="\n")break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar")
if(t>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=t
else this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
do{const t=this.continueScalar(e+1)
if(t===-1)break
e=this.buffer.indexOf("\n",t)}while(e!==-1)
if(e===-1){if(!this.atEnd)return this.setNext("block-scalar")
e=this.buffer.length}}let n=e+1
r=this.buffer[n]
while(r===" ")r=this.buffer[++n]
if(r==="\t"){while(r==="\t"||r===" "||r==="\r"||r==="\n")r=this.buffer[++n]
e=n-1}else if(!this.blockScalarKeep)do{let r=e-1
let s=this.buffer[r]
if(s==="\r")s=this.buffer[--r]
const n=r
while(s===" ")s=this.buffer[--r]
if(s==="\n"&&r>=this.pos&&r+1+t>n)e=r
else break}while(true)
yield s.SCALAR
yield*this.pushToIndex(e+1,true)
return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let t=this.pos-1
let r=this.pos-1
let n
while(n=this.buffer[++r])if(n===":"){const s=this.buffer[r+1]
if(isEmpty(s)||e&&o.has(s))break
t=r}else if(isEmpty(n)){let s=this.buffer[r+1]
if(n==="\r")if(s==="\n"){r+=1
n="\n"
s=this.buffer[r+1]}else t=r
if(s==="#"||e&&o.has(s))break
if(n==="\n"){const e=this.continueScalar(r+1)
if(e===-1)break
r=Math.max(r,e-2)}}else{if(e&&o.has(n))break
t=r}if(!n&&!this.atEnd)return this.setNext("plain-scalar")
yield s.SCALAR
yield*this.pushToIndex(t+1,true)
return e?"flow":"doc"}*pushCount(e){if(e>0){yield this.buffer.substr(this.pos,e)
this.pos+=e
return e}return 0}*pushToIndex(e,t){const r=this.buffer.slice(this.pos,e)
if(r){yield r
this.pos+=r.length
return r.length}else if(t)yield""
return 0}*pushIndicators(){let e=0
e:while(true){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag())
e+=(yield*this.pushSpaces(true))
continue e
case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
e+=(yield*this.pushSpaces(true))
continue e
case"-":case"?":case":":{const t=this.flowLevel>0
const r=this.charAt(1)
if(isEmpty(r)||t&&o.has(r)){if(!t)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(true))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2
let t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1
let t=this.buffer[e]
while(t)if(i.has(t))t=this.buffer[++e]
else if(t==="%"&&n.has(this.buffer[e+1])&&n.has(this.buffer[e+2]))t=this.buffer[e+=3]
else break
return yield*this.pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos]
if(e==="\n")return yield*this.pushCount(1)
else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2)
else return 0}*pushSpaces(e){let t=this.pos-1
let r
do{r=this.buffer[++t]}while(r===" "||e&&r==="\t")
const s=t-this.pos
if(s>0){yield this.buffer.substr(this.pos,s)
this.pos=t}return s}*pushUntil(e){let t=this.pos
let r=this.buffer[t]
while(!e(r))r=this.buffer[++t]
return yield*this.pushToIndex(t,false)}}t.Lexer=Lexer}),1242:((e,t)=>{class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0
let r=this.lineStarts.length
while(t<r){const s=t+r>>1
if(this.lineStarts[s]<e)t=s+1
else r=s}if(this.lineStarts[t]===e)return{line:t+1,col:1}
if(t===0)return{line:0,col:e}
const s=this.lineStarts[t-1]
return{line:t,col:e-s+1}}}}t.LineCounter=LineCounter}),8238:((e,t,r)=>{var s=r(932)
var n=r(1475)
var i=r(7371)
function includesToken(e,t){for(let r=0;r<e.length;++r)if(e[r].type===t)return true
return false}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break
default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true
default:return false}}function getPrevProps(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function getFirstKeyStartProps(e){if(e.length===0)return[]
let t=e.length
e:while(--t>=0)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}while(e[++t]?.type==="space");return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t)
else for(let r=0;r<t.length;++r)e.push(t[r])}function fixFlowSeqItems(e){if(e.start.type==="flow-seq-start")for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){if(t.key)t.value=t.key
delete t.key
if(isFlowToken(t.value))if(t.value.end)arrayPushArray(t.value.end,t.sep)
else t.value.end=t.sep
else arrayPushArray(t.start,t.sep)
delete t.sep}}class Parser{constructor(e){this.atNewLine=true
this.atScalar=false
this.indent=0
this.offset=0
this.onKeyLine=false
this.stack=[]
this.source=""
this.type=""
this.lexer=new i.Lexer
this.onNewLine=e}*parse(e,t=false){if(this.onNewLine&&this.offset===0)this.onNewLine(0)
for(const r of this.lexer.lex(e,t))yield*this.next(r)
if(!t)yield*this.end()}*next(e){this.source=e
if(s.env.LOG_TOKENS)console.log("|",n.prettyToken(e))
if(this.atScalar){this.atScalar=false
yield*this.step()
this.offset+=e.length
return}const t=n.tokenType(e)
if(!t){const t=`Not a YAML token: ${e}`
yield*this.pop({type:"error",offset:this.offset,message:t,source:e})
this.offset+=e.length}else if(t==="scalar"){this.atNewLine=false
this.atScalar=true
this.type="scalar"}else{this.type=t
yield*this.step()
switch(t){case"newline":this.atNewLine=true
this.indent=0
if(this.onNewLine)this.onNewLine(this.offset+e.length)
break
case"space":if(this.atNewLine&&e[0]===" ")this.indent+=e.length
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=e.length
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=false}this.offset+=e.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const e={type:this.type,offset:this.offset,indent:this.indent,source:this.source}
return e}*step(){const e=this.peek(1)
if(this.type==="doc-end"&&e?.type!=="doc-end"){while(this.stack.length>0)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})
return}if(!e)return yield*this.stream()
switch(e.type){case"document":return yield*this.document(e)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e)
case"block-scalar":return yield*this.blockScalar(e)
case"block-map":return yield*this.blockMap(e)
case"block-seq":return yield*this.blockSequence(e)
case"flow-collection":return yield*this.flowCollection(e)
case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop()
if(!t){const e="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:e}}else if(this.stack.length===0)yield t
else{const e=this.peek(1)
if(t.type==="block-scalar")t.indent="indent"in e?e.indent:0
else if(t.type==="flow-collection"&&e.type==="document")t.indent=0
if(t.type==="flow-collection")fixFlowSeqItems(t)
switch(e.type){case"document":e.value=t
break
case"block-scalar":e.props.push(t)
break
case"block-map":{const r=e.items[e.items.length-1]
if(r.value){e.items.push({start:[],key:t,sep:[]})
this.onKeyLine=true
return}else if(r.sep)r.value=t
else{Object.assign(r,{key:t,sep:[]})
this.onKeyLine=!r.explicitKey
return}break}case"block-seq":{const r=e.items[e.items.length-1]
if(r.value)e.items.push({start:[],value:t})
else r.value=t
break}case"flow-collection":{const r=e.items[e.items.length-1]
if(!r||r.value)e.items.push({start:[],key:t,sep:[]})
else if(r.sep)r.value=t
else Object.assign(r,{key:t,sep:[]})
return}default:yield*this.pop()
yield*this.pop(t)}if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){const r=t.items[t.items.length-1]
if(r&&!r.sep&&!r.value&&r.start.length>0&&findNonEmptyIndex(r.start)===-1&&(t.indent===0||r.start.every(e=>e.type!=="comment"||e.indent<t.indent))){if(e.type==="document")e.end=r.start
else e.items.push({start:r.start})
t.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]}
if(this.type==="doc-start")e.start.push(this.sourceToken)
this.stack.push(e)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e)
switch(this.type){case"doc-start":if(findNonEmptyIndex(e.start)!==-1){yield*this.pop()
yield*this.step()}else e.start.push(this.sourceToken)
return
case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken)
return}const t=this.startBlockValue(e)
if(t)this.stack.push(t)
else yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=getPrevProps(this.peek(2))
const r=getFirstKeyStartProps(t)
let s
if(e.end){s=e.end
s.push(this.sourceToken)
delete e.end}else s=[this.sourceToken]
const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
return
case"scalar":e.source=this.source
this.atNewLine=true
this.indent=0
if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":this.onKeyLine=false
if(t.value){const r="end"in t.value?t.value.end:void 0
const s=Array.isArray(r)?r[r.length-1]:void 0
if(s?.type==="comment")r?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else{if(this.atIndentedComment(t.start,e.indent)){const r=e.items[e.items.length-2]
const s=r?.value?.end
if(Array.isArray(s)){arrayPushArray(s,t.start)
s.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const r=!this.onKeyLine&&this.indent===e.indent
const s=r&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind"
let n=[]
if(s&&t.sep&&!t.value){const r=[]
for(let s=0;s<t.sep.length;++s){const n=t.sep[s]
switch(n.type){case"newline":r.push(s)
break
case"space":break
case"comment":if(n.indent>e.indent)r.length=0
break
default:r.length=0}}if(r.length>=2)n=t.sep.splice(r[1])}switch(this.type){case"anchor":case"tag":if(s||t.value){n.push(this.sourceToken)
e.items.push({start:n})
this.onKeyLine=true}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"explicit-key-ind":if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken)
t.explicitKey=true}else if(s||t.value){n.push(this.sourceToken)
e.items.push({start:n,explicitKey:true})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})
this.onKeyLine=true
return
case"map-value-ind":if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]})
else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start)
const r=t.key
const s=t.sep
s.push(this.sourceToken)
delete t.key
delete t.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:r,sep:s}]})}else if(n.length>0)t.sep=t.sep.concat(n,this.sourceToken)
else t.sep.push(this.sourceToken)
else if(!t.sep)Object.assign(t,{key:null,sep:[this.sourceToken]})
else if(t.value||s)e.items.push({start:n,key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})
else t.sep.push(this.sourceToken)
this.onKeyLine=true
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(this.type)
if(s||t.value){e.items.push({start:n,key:r,sep:[]})
this.onKeyLine=true}else if(t.sep)this.stack.push(r)
else{Object.assign(t,{key:r,sep:[]})
this.onKeyLine=true}return}default:{const s=this.startBlockValue(e)
if(s){if(s.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else if(r)e.items.push({start:n})
this.stack.push(s)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const r="end"in t.value?t.value.end:void 0
const s=Array.isArray(r)?r[r.length-1]:void 0
if(s?.type==="comment")r?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const r=e.items[e.items.length-2]
const s=r?.value?.end
if(Array.isArray(s)){arrayPushArray(s,t.start)
s.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return
case"anchor":case"tag":if(t.value||this.indent<=e.indent)break
t.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==e.indent)break
if(t.value||includesToken(t.start,"seq-item-ind"))e.items.push({start:[this.sourceToken]})
else t.start.push(this.sourceToken)
return}if(this.indent>e.indent){const t=this.startBlockValue(e)
if(t){this.stack.push(t)
return}}yield*this.pop()
yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1]
if(this.type==="flow-error-end"){let e
do{yield*this.pop()
e=this.peek(1)}while(e?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":if(!t||t.sep)e.items.push({start:[this.sourceToken]})
else t.start.push(this.sourceToken)
return
case"map-value-ind":if(!t||t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else Object.assign(t,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":if(!t||t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(this.type)
if(!t||t.value)e.items.push({start:[],key:r,sep:[]})
else if(t.sep)this.stack.push(r)
else Object.assign(t,{key:r,sep:[]})
return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken)
return}const r=this.startBlockValue(e)
if(r)this.stack.push(r)
else{yield*this.pop()
yield*this.step()}}else{const t=this.peek(2)
if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){const r=getPrevProps(t)
const s=getFirstKeyStartProps(r)
fixFlowSeqItems(e)
const n=e.end.splice(1,e.end.length)
n.push(this.sourceToken)
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const r=getFirstKeyStartProps(t)
r.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const r=getFirstKeyStartProps(t)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){if(this.type!=="comment")return false
if(this.indent<=t)return false
return e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=false
case"space":case"comment":default:if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}}t.Parser=Parser}),9901:((e,t,r)=>{var s=r(2814)
var n=r(3915)
var i=r(8450)
var o=r(8195)
var a=r(1737)
var c=r(1242)
var l=r(8238)
function parseOptions(e){const t=e.prettyErrors!==false
const r=e.lineCounter||t&&new c.LineCounter||null
return{lineCounter:r,prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:r,prettyErrors:n}=parseOptions(t)
const o=new l.Parser(r?.addNewLine)
const a=new s.Composer(t)
const c=Array.from(a.compose(o.parse(e)))
if(n&&r)for(const t of c){t.errors.forEach(i.prettifyError(e,r))
t.warnings.forEach(i.prettifyError(e,r))}if(c.length>0)return c
return Object.assign([],{empty:true},a.streamInfo())}function parseDocument(e,t={}){const{lineCounter:r,prettyErrors:n}=parseOptions(t)
const o=new l.Parser(r?.addNewLine)
const a=new s.Composer(t)
let c=null
for(const t of a.compose(o.parse(e),true,e.length))if(!c)c=t
else if(c.options.logLevel!=="silent"){c.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}if(n&&r){c.errors.forEach(i.prettifyError(e,r))
c.warnings.forEach(i.prettifyError(e,r))}return c}function parse(e,t,r){let s
if(typeof t==="function")s=t
else if(r===void 0&&t&&typeof t==="object")r=t
const n=parseDocument(e,r)
if(!n)return null
n.warnings.forEach(e=>o.warn(n.options.logLevel,e))
if(n.errors.length>0)if(n.options.logLevel!=="silent")throw n.errors[0]
else n.errors=[]
return n.toJS(Object.assign({reviver:s},r))}function stringify(e,t,r){let s=null
if(typeof t==="function"||Array.isArray(t))s=t
else if(r===void 0&&t)r=t
if(typeof r==="string")r=r.length
if(typeof r==="number"){const e=Math.round(r)
r=e<1?void 0:e>8?{indent:8}:{indent:e}}if(e===void 0){const{keepUndefined:e}=r??t??{}
if(!e)return}if(a.isDocument(e)&&!s)return e.toString(r)
return new n.Document(e,s,r).toString(r)}t.parse=parse
t.parseAllDocuments=parseAllDocuments
t.parseDocument=parseDocument
t.stringify=stringify}),7878:((e,t,r)=>{var s=r(1737)
var n=r(773)
var i=r(1744)
var o=r(2678)
var a=r(8904)
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:r,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:p}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null
this.name=typeof l==="string"&&l||"core"
this.knownTags=c?a.coreKnownTags:{}
this.tags=a.getTags(t,this.name,r)
this.toStringOptions=p??null
Object.defineProperty(this,s.MAP,{value:n.map})
Object.defineProperty(this,s.SCALAR,{value:o.string})
Object.defineProperty(this,s.SEQ,{value:i.seq})
this.sortMapEntries=typeof u==="function"?u:u===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}t.Schema=Schema}),773:((e,t,r)=>{var s=r(1737)
var n=r(1856)
const i={collection:"map",default:true,nodeClass:n.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!s.isMap(e))t("Expected a mapping for this tag")
return e},createNode:(e,t,r)=>n.YAMLMap.from(e,t,r)}
t.map=i}),5410:((e,t,r)=>{var s=r(1543)
const n={identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new s.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&n.test.test(e)?e:t.options.nullStr}
t.nullTag=n}),1744:((e,t,r)=>{var s=r(1737)
var n=r(3013)
const i={collection:"seq",default:true,nodeClass:n.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!s.isSeq(e))t("Expected a sequence for this tag")
return e},createNode:(e,t,r)=>n.YAMLSeq.from(e,t,r)}
t.seq=i}),2678:((e,t,r)=>{var s=r(4387)
const n={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,r,n){t=Object.assign({actualString:true},t)
return s.stringifyString(e,t,r,n)}}
t.string=n}),8437:((e,t,r)=>{var s=r(1543)
const n={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new s.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},r){if(e&&n.test.test(e)){const r=e[0]==="t"||e[0]==="T"
if(t===r)return e}return t?r.options.trueStr:r.options.falseStr}}
t.boolTag=n}),2859:((e,t,r)=>{var s=r(1543)
var n=r(5208)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:n.stringifyNumber}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():n.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new s.Scalar(parseFloat(e))
const r=e.indexOf(".")
if(r!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-r-1
return t},stringify:n.stringifyNumber}
t.float=a
t.floatExp=o
t.floatNaN=i}),4044:((e,t,r)=>{var s=r(5208)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,r,{intAsBigInt:s})=>s?BigInt(e):parseInt(e.substring(t),r)
function intStringify(e,t,r){const{value:n}=e
if(intIdentify(n)&&n>=0)return r+n.toString(t)
return s.stringifyNumber(e)}const n={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,r)=>intResolve(e,2,8,r),stringify:e=>intStringify(e,8,"0o")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,r)=>intResolve(e,0,10,r),stringify:s.stringifyNumber}
const o={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,r)=>intResolve(e,2,16,r),stringify:e=>intStringify(e,16,"0x")}
t.int=i
t.intHex=o
t.intOct=n}),1946:((e,t,r)=>{var s=r(773)
var n=r(5410)
var i=r(1744)
var o=r(2678)
var a=r(8437)
var c=r(2859)
var l=r(4044)
const u=[s.map,i.seq,o.string,n.nullTag,a.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float]
t.schema=u}),9605:((e,t,r)=>{var s=r(1543)
var n=r(773)
var i=r(1744)
function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const o=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new s.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:r})=>r?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const a={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const c=[n.map,i.seq].concat(o,a)
t.schema=c}),8904:((e,t,r)=>{var s=r(773)
var n=r(5410)
var i=r(1744)
var o=r(2678)
var a=r(8437)
var c=r(2859)
var l=r(4044)
var u=r(1946)
var p=r(9605)
var d=r(6737)
var h=r(5970)
var f=r(8781)
var m=r(9751)
var g=r(3019)
var E=r(1314)
var T=r(5994)
const y=new Map([["core",u.schema],["failsafe",[s.map,i.seq,o.string]],["json",p.schema],["yaml11",g.schema],["yaml-1.1",g.schema]])
const b={binary:d.binary,bool:a.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:T.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:T.intTime,map:s.map,merge:h.merge,null:n.nullTag,omap:f.omap,pairs:m.pairs,seq:i.seq,set:E.set,timestamp:T.timestamp}
const A={"tag:yaml.org,2002:binary":d.binary,"tag:yaml.org,2002:merge":h.merge,"tag:yaml.org,2002:omap":f.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":E.set,"tag:yaml.org,2002:timestamp":T.timestamp}
function getTags(e,t,r){const s=y.get(t)
if(s&&!e)return r&&!s.includes(h.merge)?s.concat(h.merge):s.slice()
let n=s
if(!n)if(Array.isArray(e))n=[]
else{const e=Array.from(y.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}if(Array.isArray(e))for(const t of e)n=n.concat(t)
else if(typeof e==="function")n=e(n.slice())
if(r)n=n.concat(h.merge)
return n.reduce((e,t)=>{const r=typeof t==="string"?b[t]:t
if(!r){const e=JSON.stringify(t)
const r=Object.keys(b).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${r}`)}if(!e.includes(r))e.push(r)
return e},[])}t.coreKnownTags=A
t.getTags=getTags}),6737:((e,t,r)=>{var s=r(181)
var n=r(1543)
var i=r(4387)
const o={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof s.Buffer==="function")return s.Buffer.from(e,"base64")
else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const r=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)r[e]=t.charCodeAt(e)
return r}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:r},o,a,c){if(!r)return""
const l=r
let u
if(typeof s.Buffer==="function")u=l instanceof s.Buffer?l.toString("base64"):s.Buffer.from(l.buffer).toString("base64")
else if(typeof btoa==="function"){let e=""
for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t])
u=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
t??(t=n.Scalar.BLOCK_LITERAL)
if(t!==n.Scalar.QUOTE_DOUBLE){const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth)
const r=Math.ceil(u.length/e)
const s=new Array(r)
for(let t=0,n=0;t<r;++t,n+=e)s[t]=u.substr(n,e)
u=s.join(t===n.Scalar.BLOCK_LITERAL?"\n":" ")}return i.stringifyString({comment:e,type:t,value:u},o,a,c)}}
t.binary=o}),2348:((e,t,r)=>{var s=r(1543)
function boolStringify({value:e,source:t},r){const s=e?n:i
if(t&&s.test.test(t))return t
return e?r.options.trueStr:r.options.falseStr}const n={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new s.Scalar(true),stringify:boolStringify}
const i={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new s.Scalar(false),stringify:boolStringify}
t.falseTag=i
t.trueTag=n}),7292:((e,t,r)=>{var s=r(1543)
var n=r(5208)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:n.stringifyNumber}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():n.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new s.Scalar(parseFloat(e.replace(/_/g,"")))
const r=e.indexOf(".")
if(r!==-1){const s=e.substring(r+1).replace(/_/g,"")
if(s[s.length-1]==="0")t.minFractionDigits=s.length}return t},stringify:n.stringifyNumber}
t.float=a
t.floatExp=o
t.floatNaN=i}),7851:((e,t,r)=>{var s=r(5208)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
function intResolve(e,t,r,{intAsBigInt:s}){const n=e[0]
if(n==="-"||n==="+")t+=1
e=e.substring(t).replace(/_/g,"")
if(s){switch(r){case 2:e=`0b${e}`
break
case 8:e=`0o${e}`
break
case 16:e=`0x${e}`
break}const t=BigInt(e)
return n==="-"?BigInt(-1)*t:t}const i=parseInt(e,r)
return n==="-"?-1*i:i}function intStringify(e,t,r){const{value:n}=e
if(intIdentify(n)){const e=n.toString(t)
return n<0?"-"+r+e.substr(1):r+e}return s.stringifyNumber(e)}const n={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,r)=>intResolve(e,2,2,r),stringify:e=>intStringify(e,2,"0b")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,r)=>intResolve(e,1,8,r),stringify:e=>intStringify(e,8,"0")}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,r)=>intResolve(e,0,10,r),stringify:s.stringifyNumber}
const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,r)=>intResolve(e,2,16,r),stringify:e=>intStringify(e,16,"0x")}
t.int=o
t.intBin=n
t.intHex=a
t.intOct=i}),5970:((e,t,r)=>{var s=r(1737)
var n=r(1543)
const i="<<"
const o={identify:e=>e===i||typeof e==="symbol"&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new n.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),stringify:()=>i}
const isMergeKey=(e,t)=>(o.identify(t)||s.isScalar(t)&&(!t.type||t.type===n.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default)
function addMergeToJSMap(e,t,r){const n=resolveAliasValue(e,r)
if(s.isSeq(n))for(const r of n.items)mergeValue(e,t,r)
else if(Array.isArray(n))for(const r of n)mergeValue(e,t,r)
else mergeValue(e,t,n)}function mergeValue(e,t,r){const n=resolveAliasValue(e,r)
if(!s.isMap(n))throw new Error("Merge sources must be maps or map aliases")
const i=n.toJSON(null,e,Map)
for(const[e,r]of i)if(t instanceof Map){if(!t.has(e))t.set(e,r)}else if(t instanceof Set)t.add(e)
else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{value:r,writable:true,enumerable:true,configurable:true})
return t}function resolveAliasValue(e,t){return e&&s.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
t.isMergeKey=isMergeKey
t.merge=o}),8781:((e,t,r)=>{var s=r(1737)
var n=r(445)
var i=r(1856)
var o=r(3013)
var a=r(9751)
class YAMLOMap extends o.YAMLSeq{constructor(){super()
this.add=i.YAMLMap.prototype.add.bind(this)
this.delete=i.YAMLMap.prototype.delete.bind(this)
this.get=i.YAMLMap.prototype.get.bind(this)
this.has=i.YAMLMap.prototype.has.bind(this)
this.set=i.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const r=new Map
if(t?.onCreate)t.onCreate(r)
for(const e of this.items){let i,o
if(s.isPair(e)){i=n.toJS(e.key,"",t)
o=n.toJS(e.value,i,t)}else i=n.toJS(e,"",t)
if(r.has(i))throw new Error("Ordered maps must not include duplicate keys")
r.set(i,o)}return r}static from(e,t,r){const s=a.createPairs(e,t,r)
const n=new this
n.items=s.items
return n}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const r=a.resolvePairs(e,t)
const n=[]
for(const{key:e}of r.items)if(s.isScalar(e))if(n.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`)
else n.push(e.value)
return Object.assign(new YAMLOMap,r)},createNode:(e,t,r)=>YAMLOMap.from(e,t,r)}
t.YAMLOMap=YAMLOMap
t.omap=c}),9751:((e,t,r)=>{var s=r(1737)
var n=r(7567)
var i=r(1543)
var o=r(3013)
function resolvePairs(e,t){if(s.isSeq(e))for(let r=0;r<e.items.length;++r){let o=e.items[r]
if(s.isPair(o))continue
else if(s.isMap(o)){if(o.items.length>1)t("Each pair must have its own sequence indicator")
const e=o.items[0]||new n.Pair(new i.Scalar(null))
if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore
if(o.comment){const t=e.value??e.key
t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[r]=s.isPair(o)?o:new n.Pair(o)}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,r){const{replacer:s}=r
const i=new o.YAMLSeq(e)
i.tag="tag:yaml.org,2002:pairs"
let a=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,String(a++),e)
let o,c
if(Array.isArray(e))if(e.length===2){o=e[0]
c=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)
else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){o=t[0]
c=e[o]}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e
i.items.push(n.createPair(o,c,r))}return i}const a={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
t.createPairs=createPairs
t.pairs=a
t.resolvePairs=resolvePairs}),3019:((e,t,r)=>{var s=r(773)
var n=r(5410)
var i=r(1744)
var o=r(2678)
var a=r(6737)
var c=r(2348)
var l=r(7292)
var u=r(7851)
var p=r(5970)
var d=r(8781)
var h=r(9751)
var f=r(1314)
var m=r(5994)
const g=[s.map,i.seq,o.string,n.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,a.binary,p.merge,d.omap,h.pairs,f.set,m.intTime,m.floatTime,m.timestamp]
t.schema=g}),1314:((e,t,r)=>{var s=r(1737)
var n=r(7567)
var i=r(1856)
class YAMLSet extends i.YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
if(s.isPair(e))t=e
else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new n.Pair(e.key,null)
else t=new n.Pair(e,null)
const r=i.findPair(this.items,t.key)
if(!r)this.items.push(t)}get(e,t){const r=i.findPair(this.items,e)
return!t&&s.isPair(r)?s.isScalar(r.key)?r.key.value:r.key:r}set(e,t){if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`)
const r=i.findPair(this.items,e)
if(r&&!t)this.items.splice(this.items.indexOf(r),1)
else if(!r&&t)this.items.push(new n.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,r){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,r)
else throw new Error("Set items must all have null values")}static from(e,t,r){const{replacer:s}=r
const i=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof s==="function")e=s.call(t,e,e)
i.items.push(n.createPair(e,null,r))}return i}}YAMLSet.tag="tag:yaml.org,2002:set"
const o={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,r)=>YAMLSet.from(e,t,r),resolve(e,t){if(s.isMap(e))if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")
else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=YAMLSet
t.set=o}),5994:((e,t,r)=>{var s=r(5208)
function parseSexagesimal(e,t){const r=e[0]
const s=r==="-"||r==="+"?e.substring(1):e
const num=e=>t?BigInt(e):Number(e)
const n=s.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
return r==="-"?num(-1)*n:n}function stringifySexagesimal(e){let{value:t}=e
let num=e=>e
if(typeof t==="bigint")num=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return s.stringifyNumber(e)
let r=""
if(t<0){r="-"
t*=num(-1)}const n=num(60)
const i=[t%n]
if(t<60)i.unshift(0)
else{t=(t-i[0])/n
i.unshift(t%n)
if(t>=60){t=(t-i[0])/n
i.unshift(t)}}return r+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const n={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:r})=>parseSexagesimal(e,r),stringify:stringifySexagesimal}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal}
const o={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){const t=e.match(o.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,r,s,n,i,a,c]=t.map(Number)
const l=t[7]?Number((t[7]+"00").substr(1,3)):0
let u=Date.UTC(r,s-1,n,i||0,a||0,c||0,l)
const p=t[8]
if(p&&p!=="Z"){let e=parseSexagesimal(p,false)
if(Math.abs(e)<30)e*=60
u-=6e4*e}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=i
t.intTime=n
t.timestamp=o}),9777:((e,t)=>{const r="flow"
const s="block"
const n="quoted"
function foldFlowLines(e,t,r="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:a=20,onFold:c,onOverflow:l}={}){if(!o||o<0)return e
if(o<a)a=0
const u=Math.max(1+a,1+o-t.length)
if(e.length<=u)return e
const p=[]
const d={}
let h=o-t.length
if(typeof i==="number")if(i>o-Math.max(2,a))p.push(0)
else h=o-i
let f
let m
let g=false
let E=-1
let T=-1
let y=-1
if(r===s){E=consumeMoreIndentedLines(e,E,t.length)
if(E!==-1)h=E+u}for(let i;i=e[E+=1];){if(r===n&&i==="\\"){T=E
switch(e[E+1]){case"x":E+=3
break
case"u":E+=5
break
case"U":E+=9
break
default:E+=1}y=E}if(i==="\n"){if(r===s)E=consumeMoreIndentedLines(e,E,t.length)
h=E+t.length+u
f=void 0}else{if(i===" "&&m&&m!==" "&&m!=="\n"&&m!=="\t"){const t=e[E+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")f=E}if(E>=h)if(f){p.push(f)
h=f+u
f=void 0}else if(r===n){while(m===" "||m==="\t"){m=i
i=e[E+=1]
g=true}const t=E>y+1?E-2:T-1
if(d[t])return e
p.push(t)
d[t]=true
h=t+u
f=void 0}else g=true}m=i}if(g&&l)l()
if(p.length===0)return e
if(c)c()
let b=e.slice(0,p[0])
for(let s=0;s<p.length;++s){const i=p[s]
const o=p[s+1]||e.length
if(i===0)b=`\n${t}${e.slice(0,o)}`
else{if(r===n&&d[i])b+=`${e[i]}\\`
b+=`\n${t}${e.slice(i+1,o)}`}}return b}function consumeMoreIndentedLines(e,t,r){let s=t
let n=t+1
let i=e[n]
while(i===" "||i==="\t")if(t<n+r)i=e[++t]
else{do{i=e[++t]}while(i&&i!=="\n")
s=t
n=t+1
i=e[n]}return s}t.FOLD_BLOCK=s
t.FOLD_FLOW=r
t.FOLD_QUOTED=n
t.foldFlowLines=foldFlowLines}),5474:((e,t,r)=>{var s=r(9030)
var n=r(1737)
var i=r(2005)
var o=r(4387)
function createStringifyContext(e,t){const r=Object.assign({blockQuote:true,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t)
let s
switch(r.collectionStyle){case"block":s=false
break
case"flow":s=true
break
default:s=null}return{anchors:new Set,doc:e,flowCollectionPadding:r.flowCollectionPadding?" ":"",indent:"",indentStep:typeof r.indent==="number"?" ".repeat(r.indent):"  ",inFlow:s,options:r}}function getTagObject(e,t){if(t.tag){const r=e.filter(e=>e.tag===t.tag)
if(r.length>0)return r.find(e=>e.format===t.format)??r[0]}let r
let s
if(n.isScalar(t)){s=t.value
let n=e.filter(e=>e.identify?.(s))
if(n.length>1){const e=n.filter(e=>e.test)
if(e.length>0)n=e}r=n.find(e=>e.format===t.format)??n.find(e=>!e.format)}else{s=t
r=e.find(e=>e.nodeClass&&s instanceof e.nodeClass)}if(!r){const e=s?.constructor?.name??(s===null?"null":typeof s)
throw new Error(`Tag not resolved for ${e} value`)}return r}function stringifyProps(e,t,{anchors:r,doc:i}){if(!i.directives)return""
const o=[]
const a=(n.isScalar(e)||n.isCollection(e))&&e.anchor
if(a&&s.anchorIsValid(a)){r.add(a)
o.push(`&${a}`)}const c=e.tag??(t.default?null:t.tag)
if(c)o.push(i.directives.tagString(c))
return o.join(" ")}function stringify(e,t,r,s){if(n.isPair(e))return e.toString(t,r,s)
if(n.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e))throw new TypeError(`Cannot stringify circular structure without alias nodes`)
else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let i
const a=n.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e})
i??(i=getTagObject(t.doc.schema.tags,a))
const c=stringifyProps(a,i,t)
if(c.length>0)t.indentAtStart=(t.indentAtStart??0)+c.length+1
const l=typeof i.stringify==="function"?i.stringify(a,t,r,s):n.isScalar(a)?o.stringifyString(a,t,r,s):a.toString(t,r,s)
if(!c)return l
return n.isScalar(a)||l[0]==="{"||l[0]==="["?`${c} ${l}`:`${c}\n${t.indent}${l}`}t.createStringifyContext=createStringifyContext
t.stringify=stringify}),486:((e,t,r)=>{var s=r(1737)
var n=r(5474)
var i=r(2005)
function stringifyCollection(e,t,r){const s=t.inFlow??e.flow
const n=s?stringifyFlowCollection:stringifyBlockCollection
return n(e,t,r)}function stringifyBlockCollection({comment:e,items:t},r,{blockItemPrefix:o,flowChars:a,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:p,options:{commentString:d}}=r
const h=Object.assign({},r,{indent:c,type:null})
let f=false
const m=[]
for(let e=0;e<t.length;++e){const a=t[e]
let l=null
if(s.isNode(a)){if(!f&&a.spaceBefore)m.push("")
addCommentBefore(r,m,a.commentBefore,f)
if(a.comment)l=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
if(e){if(!f&&e.spaceBefore)m.push("")
addCommentBefore(r,m,e.commentBefore,f)}}f=false
let u=n.stringify(a,h,()=>l=null,()=>f=true)
if(l)u+=i.lineComment(u,c,d(l))
if(f&&l)f=false
m.push(o+u)}let g
if(m.length===0)g=a.start+a.end
else{g=m[0]
for(let e=1;e<m.length;++e){const t=m[e]
g+=t?`\n${p}${t}`:"\n"}}if(e){g+="\n"+i.indentComment(d(e),p)
if(u)u()}else if(f&&l)l()
return g}function stringifyFlowCollection({items:e},t,{flowChars:r,itemIndent:o}){const{indent:a,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t
o+=c
const p=Object.assign({},t,{indent:o,inFlow:true,type:null})
let d=false
let h=0
const f=[]
for(let r=0;r<e.length;++r){const a=e[r]
let c=null
if(s.isNode(a)){if(a.spaceBefore)f.push("")
addCommentBefore(t,f,a.commentBefore,false)
if(a.comment)c=a.comment}else if(s.isPair(a)){const e=s.isNode(a.key)?a.key:null
if(e){if(e.spaceBefore)f.push("")
addCommentBefore(t,f,e.commentBefore,false)
if(e.comment)d=true}const r=s.isNode(a.value)?a.value:null
if(r){if(r.comment)c=r.comment
if(r.commentBefore)d=true}else if(a.value==null&&e?.comment)c=e.comment}if(c)d=true
let l=n.stringify(a,p,()=>c=null)
d||(d=f.length>h||l.includes("\n"))
if(r<e.length-1)l+=","
else if(t.options.trailingComma){if(t.options.lineWidth>0)d||(d=f.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)
if(d)l+=","}if(c)l+=i.lineComment(l,o,u(c))
f.push(l)
h=f.length}const{start:m,end:g}=r
if(f.length===0)return m+g
else{if(!d){const e=f.reduce((e,t)=>e+t.length+2,2)
d=t.options.lineWidth>0&&e>t.options.lineWidth}if(d){let e=m
for(const t of f)e+=t?`\n${c}${a}${t}`:"\n"
return`${e}\n${a}${g}`}else return`${m}${l}${f.join(" ")}${l}${g}`}}function addCommentBefore({indent:e,options:{commentString:t}},r,s,n){if(s&&n)s=s.replace(/^\n+/,"")
if(s){const n=i.indentComment(t(s),e)
r.push(n.trimStart())}}t.stringifyCollection=stringifyCollection}),2005:((e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,r)=>e.endsWith("\n")?indentComment(r,t):r.includes("\n")?"\n"+indentComment(r,t):(e.endsWith(" ")?"":" ")+r
t.indentComment=indentComment
t.lineComment=lineComment
t.stringifyComment=stringifyComment}),9255:((e,t,r)=>{var s=r(1737)
var n=r(5474)
var i=r(2005)
function stringifyDocument(e,t){const r=[]
let o=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){r.push(t)
o=true}else if(e.directives.docStart)o=true}if(o)r.push("---")
const a=n.createStringifyContext(e,t)
const{commentString:c}=a.options
if(e.commentBefore){if(r.length!==1)r.unshift("")
const t=c(e.commentBefore)
r.unshift(i.indentComment(t,""))}let l=false
let u=null
if(e.contents){if(s.isNode(e.contents)){if(e.contents.spaceBefore&&o)r.push("")
if(e.contents.commentBefore){const t=c(e.contents.commentBefore)
r.push(i.indentComment(t,""))}a.forceBlockIndent=!!e.comment
u=e.contents.comment}const t=u?void 0:()=>l=true
let p=n.stringify(e.contents,a,()=>u=null,t)
if(u)p+=i.lineComment(p,"",c(u))
if((p[0]==="|"||p[0]===">")&&r[r.length-1]==="---")r[r.length-1]=`--- ${p}`
else r.push(p)}else r.push(n.stringify(e.contents,a))
if(e.directives?.docEnd)if(e.comment){const t=c(e.comment)
if(t.includes("\n")){r.push("...")
r.push(i.indentComment(t,""))}else r.push(`... ${t}`)}else r.push("...")
else{let t=e.comment
if(t&&l)t=t.replace(/^\n+/,"")
if(t){if((!l||u)&&r[r.length-1]!=="")r.push("")
r.push(i.indentComment(c(t),""))}}return r.join("\n")+"\n"}t.stringifyDocument=stringifyDocument}),5208:((e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:r,value:s}){if(typeof s==="bigint")return String(s)
const n=typeof s==="number"?s:Number(s)
if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf"
let i=Object.is(s,-0)?"-0":JSON.stringify(s)
if(!e&&t&&(!r||r==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".")
if(e<0){e=i.length
i+="."}let r=t-(i.length-e-1)
while(r-- >0)i+="0"}return i}t.stringifyNumber=stringifyNumber}),8070:((e,t,r)=>{var s=r(1737)
var n=r(1543)
var i=r(5474)
var o=r(2005)
function stringifyPair({key:e,value:t},r,a,c){const{allNullValues:l,doc:u,indent:p,indentStep:d,options:{commentString:h,indentSeq:f,simpleKeys:m}}=r
let g=s.isNode(e)&&e.comment||null
if(m){if(g)throw new Error("With simple keys, key nodes cannot have comments")
if(s.isCollection(e)||!s.isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let E=!m&&(!e||g&&t==null&&!r.inFlow||s.isCollection(e)||(s.isScalar(e)?e.type===n.Scalar.BLOCK_FOLDED||e.type===n.Scalar.BLOCK_LITERAL:typeof e==="object"))
r=Object.assign({},r,{allNullValues:false,implicitKey:!E&&(m||!l),indent:p+d})
let T=false
let y=false
let b=i.stringify(e,r,()=>T=true,()=>y=true)
if(!E&&!r.inFlow&&b.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
E=true}if(r.inFlow){if(l||t==null){if(T&&a)a()
return b===""?"?":E?`? ${b}`:b}}else if(l&&!m||t==null&&E){b=`? ${b}`
if(g&&!T)b+=o.lineComment(b,r.indent,h(g))
else if(y&&c)c()
return b}if(T)g=null
if(E){if(g)b+=o.lineComment(b,r.indent,h(g))
b=`? ${b}\n${p}:`}else{b=`${b}:`
if(g)b+=o.lineComment(b,r.indent,h(g))}let A,v,S
if(s.isNode(t)){A=!!t.spaceBefore
v=t.commentBefore
S=t.comment}else{A=false
v=null
S=null
if(t&&typeof t==="object")t=u.createNode(t)}r.implicitKey=false
if(!E&&!g&&s.isScalar(t))r.indentAtStart=b.length+1
y=false
if(!f&&d.length>=2&&!r.inFlow&&!E&&s.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)r.indent=r.indent.substring(2)
let k=false
const w=i.stringify(t,r,()=>k=true,()=>y=true)
let I=" "
if(g||A||v){I=A?"\n":""
if(v){const e=h(v)
I+=`\n${o.indentComment(e,r.indent)}`}if(w===""&&!r.inFlow){if(I==="\n"&&S)I="\n\n"}else I+=`\n${r.indent}`}else if(!E&&s.isCollection(t)){const e=w[0]
const s=w.indexOf("\n")
const n=s!==-1
const i=r.inFlow??t.flow??t.items.length===0
if(n||!i){let t=false
if(n&&(e==="&"||e==="!")){let r=w.indexOf(" ")
if(e==="&"&&r!==-1&&r<s&&w[r+1]==="!")r=w.indexOf(" ",r+1)
if(r===-1||s<r)t=true}if(!t)I=`\n${r.indent}`}}else if(w===""||w[0]==="\n")I=""
b+=I+w
if(r.inFlow){if(k&&a)a()}else if(S&&!k)b+=o.lineComment(b,r.indent,h(S))
else if(y&&c)c()
return b}t.stringifyPair=stringifyPair}),4387:((e,t,r)=>{var s=r(1543)
var n=r(9777)
const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth})
const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,t,r){if(!t||t<0)return false
const s=t-r
const n=e.length
if(n<=s)return false
for(let t=0,r=0;t<n;++t)if(e[t]==="\n"){if(t-r>s)return true
r=t+1
if(n-r<=s)return false}return true}function doubleQuotedString(e,t){const r=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return r
const{implicitKey:s}=t
const i=t.options.doubleQuotedMinMultiLineLength
const o=t.indent||(containsDocumentMarker(e)?"  ":"")
let a=""
let c=0
for(let e=0,t=r[e];t;t=r[++e]){if(t===" "&&r[e+1]==="\\"&&r[e+2]==="n"){a+=r.slice(c,e)+"\\ "
e+=1
c=e
t="\\"}if(t==="\\")switch(r[e+1]){case"u":{a+=r.slice(c,e)
const t=r.substr(e+2,4)
switch(t){case"0000":a+="\\0"
break
case"0007":a+="\\a"
break
case"000b":a+="\\v"
break
case"001b":a+="\\e"
break
case"0085":a+="\\N"
break
case"00a0":a+="\\_"
break
case"2028":a+="\\L"
break
case"2029":a+="\\P"
break
default:if(t.substr(0,2)==="00")a+="\\x"+t.substr(2)
else a+=r.substr(e,6)}e+=5
c=e+1}break
case"n":if(s||r[e+2]==='"'||r.length<i)e+=1
else{a+=r.slice(c,e)+"\n\n"
while(r[e+2]==="\\"&&r[e+3]==="n"&&r[e+4]!=='"'){a+="\n"
e+=2}a+=o
if(r[e+2]===" ")a+="\\"
e+=1
c=e+1}break
default:e+=1}}a=c?a+r.slice(c):r
return s?a:n.foldFlowLines(a,o,n.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const r=t.indent||(containsDocumentMarker(e)?"  ":"")
const s="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${r}`)+"'"
return t.implicitKey?s:n.foldFlowLines(s,r,n.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:r}=t.options
let s
if(r===false)s=doubleQuotedString
else{const t=e.includes('"')
const n=e.includes("'")
if(t&&!n)s=singleQuotedString
else if(n&&!t)s=doubleQuotedString
else s=r?singleQuotedString:doubleQuotedString}return s(e,t)}let i
try{i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:r},o,a,c){const{blockQuote:l,commentString:u,lineWidth:p}=o.options
if(!l||/\n[\t ]+$/.test(r))return quotedString(r,o)
const d=o.indent||(o.forceBlockIndent||containsDocumentMarker(r)?"  ":"")
const h=l==="literal"?true:l==="folded"||t===s.Scalar.BLOCK_FOLDED?false:t===s.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(r,p,d.length)
if(!r)return h?"|\n":">\n"
let f
let m
for(m=r.length;m>0;--m){const e=r[m-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let g=r.substring(m)
const E=g.indexOf("\n")
if(E===-1)f="-"
else if(r===g||E!==g.length-1){f="+"
if(c)c()}else f=""
if(g){r=r.slice(0,-g.length)
if(g[g.length-1]==="\n")g=g.slice(0,-1)
g=g.replace(i,`$&${d}`)}let T=false
let y
let b=-1
for(y=0;y<r.length;++y){const e=r[y]
if(e===" ")T=true
else if(e==="\n")b=y
else break}let A=r.substring(0,b<y?b+1:y)
if(A){r=r.substring(A.length)
A=A.replace(/\n+/g,`$&${d}`)}const v=d?"2":"1"
let S=(T?v:"")+f
if(e){S+=" "+u(e.replace(/ ?[\r\n]+/g," "))
if(a)a()}if(!h){const e=r.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${d}`)
let i=false
const a=getFoldOptions(o,true)
if(l!=="folded"&&t!==s.Scalar.BLOCK_FOLDED)a.onOverflow=()=>{i=true}
const c=n.foldFlowLines(`${A}${e}${g}`,d,n.FOLD_BLOCK,a)
if(!i)return`>${S}\n${d}${c}`}r=r.replace(/\n+/g,`$&${d}`)
return`|${S}\n${d}${A}${r}${g}`}function plainString(e,t,r,i){const{type:o,value:a}=e
const{actualString:c,implicitKey:l,indent:u,indentStep:p,inFlow:d}=t
if(l&&a.includes("\n")||d&&/[[\]{},]/.test(a))return quotedString(a,t)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return l||d||!a.includes("\n")?quotedString(a,t):blockString(e,t,r,i)
if(!l&&!d&&o!==s.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,r,i)
if(containsDocumentMarker(a))if(u===""){t.forceBlockIndent=true
return blockString(e,t,r,i)}else if(l&&u===p)return quotedString(a,t)
const h=a.replace(/\n+/g,`$&\n${u}`)
if(c){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(h)
const{compat:e,tags:r}=t.doc.schema
if(r.some(test)||e?.some(test))return quotedString(a,t)}return l?h:n.foldFlowLines(h,u,n.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,r,n){const{implicitKey:i,inFlow:o}=t
const a=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:c}=e
if(c!==s.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))c=s.Scalar.QUOTE_DOUBLE
const _stringify=e=>{switch(e){case s.Scalar.BLOCK_FOLDED:case s.Scalar.BLOCK_LITERAL:return i||o?quotedString(a.value,t):blockString(a,t,r,n)
case s.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t)
case s.Scalar.QUOTE_SINGLE:return singleQuotedString(a.value,t)
case s.Scalar.PLAIN:return plainString(a,t,r,n)
default:return null}}
let l=_stringify(c)
if(l===null){const{defaultKeyType:e,defaultStringType:r}=t.options
const s=i&&e||r
l=_stringify(s)
if(l===null)throw new Error(`Unsupported default string type ${s}`)}return l}t.stringifyString=stringifyString}),4190:((e,t,r)=>{var s=r(1737)
const n=Symbol("break visit")
const i=Symbol("skip children")
const o=Symbol("remove node")
function visit(e,t){const r=initVisitor(t)
if(s.isDocument(e)){const t=visit_(null,e.contents,r,Object.freeze([e]))
if(t===o)e.contents=null}else visit_(null,e,r,Object.freeze([]))}visit.BREAK=n
visit.SKIP=i
visit.REMOVE=o
function visit_(e,t,r,i){const a=callVisitor(e,t,r,i)
if(s.isNode(a)||s.isPair(a)){replaceNode(e,i,a)
return visit_(e,a,r,i)}if(typeof a!=="symbol")if(s.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const s=visit_(e,t.items[e],r,i)
if(typeof s==="number")e=s-1
else if(s===n)return n
else if(s===o){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
const e=visit_("key",t.key,r,i)
if(e===n)return n
else if(e===o)t.key=null
const s=visit_("value",t.value,r,i)
if(s===n)return n
else if(s===o)t.value=null}return a}async function visitAsync(e,t){const r=initVisitor(t)
if(s.isDocument(e)){const t=await visitAsync_(null,e.contents,r,Object.freeze([e]))
if(t===o)e.contents=null}else await visitAsync_(null,e,r,Object.freeze([]))}visitAsync.BREAK=n
visitAsync.SKIP=i
visitAsync.REMOVE=o
async function visitAsync_(e,t,r,i){const a=await callVisitor(e,t,r,i)
if(s.isNode(a)||s.isPair(a)){replaceNode(e,i,a)
return visitAsync_(e,a,r,i)}if(typeof a!=="symbol")if(s.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const s=await visitAsync_(e,t.items[e],r,i)
if(typeof s==="number")e=s-1
else if(s===n)return n
else if(s===o){t.items.splice(e,1)
e-=1}}}else if(s.isPair(t)){i=Object.freeze(i.concat(t))
const e=await visitAsync_("key",t.key,r,i)
if(e===n)return n
else if(e===o)t.key=null
const s=await visitAsync_("value",t.value,r,i)
if(s===n)return n
else if(s===o)t.value=null}return a}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)
return e}function callVisitor(e,t,r,n){if(typeof r==="function")return r(e,t,n)
if(s.isMap(t))return r.Map?.(e,t,n)
if(s.isSeq(t))return r.Seq?.(e,t,n)
if(s.isPair(t))return r.Pair?.(e,t,n)
if(s.isScalar(t))return r.Scalar?.(e,t,n)
if(s.isAlias(t))return r.Alias?.(e,t,n)
return}function replaceNode(e,t,r){const n=t[t.length-1]
if(s.isCollection(n))n.items[e]=r
else if(s.isPair(n))if(e==="key")n.key=r
else n.value=r
else if(s.isDocument(n))n.contents=r
else{const e=s.isAlias(n)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit
t.visitAsync=visitAsync}),5338:((e,t,r)=>{r.d(t,{Eg:()=>ye})
function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator)return navigator.userAgent
if(typeof process==="object"&&process.version!==void 0)return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
return"<environment undetectable>"}function register(e,t,r,s){if(typeof r!=="function")throw new Error("method for before hook must be a function")
if(!s)s={}
if(Array.isArray(t))return t.reverse().reduce((t,r)=>register.bind(null,e,r,t,s),r)()
return Promise.resolve().then(()=>{if(!e.registry[t])return r(s)
return e.registry[t].reduce((e,t)=>t.hook.bind(null,e,s),r)()})}function addHook(e,t,r,s){const n=s
if(!e.registry[r])e.registry[r]=[]
if(t==="before")s=(e,t)=>Promise.resolve().then(n.bind(null,t)).then(e.bind(null,t))
if(t==="after")s=(e,t)=>{let r
return Promise.resolve().then(e.bind(null,t)).then(e=>{r=e
return n(r,t)}).then(()=>r)}
if(t==="error")s=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>n(e,t))
e.registry[r].push({hook:s,orig:n})}function removeHook(e,t,r){if(!e.registry[t])return
const s=e.registry[t].map(e=>e.orig).indexOf(r)
if(s===-1)return
e.registry[t].splice(s,1)}const s=Function.bind
const n=s.bind(s)
function bindApi(e,t,r){const s=n(removeHook,null).apply(null,r?[t,r]:[t])
e.api={remove:s}
e.remove=s;["before","error","after","wrap"].forEach(s=>{const i=r?[t,s,r]:[t,s]
e[s]=e.api[s]=n(addHook,null).apply(null,i)})}function Singular(){const e=Symbol("Singular")
const t={registry:{}}
const r=register.bind(null,t,e)
bindApi(r,t,e)
return r}function Collection(){const e={registry:{}}
const t=register.bind(null,e)
bindApi(t,e)
return t}const i={Singular:Singular,Collection:Collection}
var o="0.0.0-development"
var a=`octokit-endpoint.js/${o} ${getUserAgent()}`
var c={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":a},mediaType:{format:""}}
function lowercaseKeys(e){if(!e)return{}
return Object.keys(e).reduce((t,r)=>{t[r.toLowerCase()]=e[r]
return t},{})}function isPlainObject(e){if(typeof e!=="object"||e===null)return false
if(Object.prototype.toString.call(e)!=="[object Object]")return false
const t=Object.getPrototypeOf(e)
if(t===null)return true
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof r==="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}function mergeDeep(e,t){const r=Object.assign({},e)
Object.keys(t).forEach(s=>{if(isPlainObject(t[s]))if(!(s in e))Object.assign(r,{[s]:t[s]})
else r[s]=mergeDeep(e[s],t[s])
else Object.assign(r,{[s]:t[s]})})
return r}function removeUndefinedProperties(e){for(const t in e)if(e[t]===void 0)delete e[t]
return e}function merge(e,t,r){if(typeof t==="string"){let[e,s]=t.split(" ")
r=Object.assign(s?{method:e,url:s}:{url:e},r)}else r=Object.assign({},t)
r.headers=lowercaseKeys(r.headers)
removeUndefinedProperties(r)
removeUndefinedProperties(r.headers)
const s=mergeDeep(e||{},r)
if(r.url==="/graphql"){if(e&&e.mediaType.previews?.length)s.mediaType.previews=e.mediaType.previews.filter(e=>!s.mediaType.previews.includes(e)).concat(s.mediaType.previews)
s.mediaType.previews=(s.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return s}function addQueryParameters(e,t){const r=/\?/.test(e)?"&":"?"
const s=Object.keys(t)
if(s.length===0)return e
return e+r+s.map(e=>{if(e==="q")return"q="+t.q.split("+").map(encodeURIComponent).join("+")
return`${e}=${encodeURIComponent(t[e])}`}).join("&")}var l=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const t=e.match(l)
if(!t)return[]
return t.map(removeNonChars).reduce((e,t)=>e.concat(t),[])}function omit(e,t){const r={__proto__:null}
for(const s of Object.keys(e))if(t.indexOf(s)===-1)r[s]=e[s]
return r}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e))e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,r){t=e==="+"||e==="#"?encodeReserved(t):encodeUnreserved(t)
if(r)return encodeUnreserved(r)+"="+t
else return t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,r,s){var n=e[r],i=[]
if(isDefined(n)&&n!=="")if(typeof n==="string"||typeof n==="number"||typeof n==="bigint"||typeof n==="boolean"){n=n.toString()
if(s&&s!=="*")n=n.substring(0,parseInt(s,10))
i.push(encodeValue(t,n,isKeyOperator(t)?r:""))}else if(s==="*")if(Array.isArray(n))n.filter(isDefined).forEach(function(e){i.push(encodeValue(t,e,isKeyOperator(t)?r:""))})
else Object.keys(n).forEach(function(e){if(isDefined(n[e]))i.push(encodeValue(t,n[e],e))})
else{const e=[]
if(Array.isArray(n))n.filter(isDefined).forEach(function(r){e.push(encodeValue(t,r))})
else Object.keys(n).forEach(function(r){if(isDefined(n[r])){e.push(encodeUnreserved(r))
e.push(encodeValue(t,n[r].toString()))}})
if(isKeyOperator(t))i.push(encodeUnreserved(r)+"="+e.join(","))
else if(e.length!==0)i.push(e.join(","))}else if(t===";"){if(isDefined(n))i.push(encodeUnreserved(r))}else if(n===""&&(t==="&"||t==="?"))i.push(encodeUnreserved(r)+"=")
else if(n==="")i.push("")
return i}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var r=["+","#",".","/",";","?","&"]
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,s,n){if(s){let e=""
const n=[]
if(r.indexOf(s.charAt(0))!==-1){e=s.charAt(0)
s=s.substr(1)}s.split(/,/g).forEach(function(r){var s=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
n.push(getValues(t,e,s[1],s[2]||s[3]))})
if(e&&e!=="+"){var i=","
if(e==="?")i="&"
else if(e!=="#")i=e
return(n.length!==0?e:"")+n.join(i)}else return n.join(",")}else return encodeReserved(n)})
if(e==="/")return e
else return e.replace(/\/$/,"")}function parse(e){let t=e.method.toUpperCase()
let r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let s=Object.assign({},e.headers)
let n
let i=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const o=extractUrlVariableNames(r)
r=parseUrl(r).expand(i)
if(!/^http/.test(r))r=e.baseUrl+r
const a=Object.keys(e).filter(e=>o.includes(e)).concat("baseUrl")
const c=omit(i,a)
const l=/application\/octet-stream/i.test(s.accept)
if(!l){if(e.mediaType.format)s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")
if(r.endsWith("/graphql"))if(e.mediaType.previews?.length){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
s.accept=t.concat(e.mediaType.previews).map(t=>{const r=e.mediaType.format?`.${e.mediaType.format}`:"+json"
return`application/vnd.github.${t}-preview${r}`}).join(",")}}if(["GET","HEAD"].includes(t))r=addQueryParameters(r,c)
else if("data"in c)n=c.data
else if(Object.keys(c).length)n=c
if(!s["content-type"]&&typeof n!=="undefined")s["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(t)&&typeof n==="undefined")n=""
return Object.assign({method:t,url:r,headers:s},typeof n!=="undefined"?{body:n}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,r){return parse(merge(e,t,r))}function withDefaults(e,t){const r=merge(e,t)
const s=endpointWithDefaults.bind(null,r)
return Object.assign(s,{DEFAULTS:r,defaults:withDefaults.bind(null,r),merge:merge.bind(null,r),parse:parse})}var u=withDefaults(null,c)
const p=32
const d=9
const h=59
const f=61
const m=34
const g=92
const E=44
const T=1
const y=2
const b=4
const A=8
const v=16
const S=65280
const k=T|S
const w=new Uint8Array(256)
w[d]|=y
w[p]|=y
w[h]|=b
w[E]|=A
for(let e=128;e<=255;e++)w[e]|=T
for(const e of"!#$%&'*+-.^_`|~")w[e.charCodeAt(0)]|=v
for(let e=48;e<=57;e++)w[e]|=v
for(let e=65;e<=90;e++)w[e]|=T|v
for(let e=97;e<=122;e++)w[e]|=v
const I=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const r=b|(t?.comma===true?A:0)
const s=e.length
let n=t?.start??0
while((w[e.charCodeAt(n)]&y)!==0)n++
let i=n
let o=0
let a=-1
let c=t?.parameters===false?A:0
while(i<s){const t=e.charCodeAt(i)
const s=w[t]
if((s&r)!==0){c|=s&A
break}if((s&y)!==0){if(a===-1)a=i}else a=-1
o|=t&S|s
i++}const l=a===-1?i:a
const u=e.slice(n,l)
const p=(o&k)===0?u:u.toLowerCase()
if(i===s||c!==0)return{type:p,index:i,parameters:new I}
return parseParameters(e,p,i,s,r)}function parseParameters(e,t,r,s,n){const i=new I
e:while(r<s){r++
while((w[e.charCodeAt(r)]&y)!==0)r++
const t=r
let o=0
let a=-1
while(r<s){const c=e.charCodeAt(r)
const l=w[c]
if((l&n)!==0){if((l&A)!==0)break e
continue e}if(c===f){const c=a===-1?r:a
const l=e.slice(t,c)
const u=(o&k)===0?l:l.toLowerCase()
r++
while((w[e.charCodeAt(r)]&y)!==0)r++
if(r<s&&e.charCodeAt(r)===m){const t=++r
let o=false
while(r<s){const a=e.charCodeAt(r)
if(a===m){if(i[u]===void 0)i[u]=o?unescapeQuotedPairs(e,t,r):e.slice(t,r)
r++
let a=0
while(r<s){const t=e.charCodeAt(r)
const s=w[t]
if((s&n)!==0){a=s&A
break}r++}if(a!==0)break e
continue e}if(a===g&&r+1<s){o=true
r+=2
continue}r++}continue e}const p=r
let d=0
let h=-1
while(r<s){const t=e.charCodeAt(r)
const s=w[t]
if((s&n)!==0){d=s&A
break}if((s&y)!==0){if(h===-1)h=r}else h=-1
r++}if(i[u]===void 0){const t=h===-1?r:h
i[u]=e.slice(p,t)}if(d!==0)break e
continue e}if((l&y)!==0){if(a===-1)a=r}else a=-1
o|=c&S|l
r++}}return{type:t,index:r,parameters:i}}function unescapeQuotedPairs(e,t,r){let s=""
for(let n=t;n<r;n++)if(e.charCodeAt(n)===g){s+=e.slice(t,n)
t=++n}return s+e.slice(t,r)}const O=/^-?\d+$/
const N=/^-?\d+n+$/
const D=JSON.stringify
const R=JSON.parse
const P=/^-?\d+n$/
const L=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const x=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=e=>e===void 0||typeof e==="function"||typeof e==="symbol"
const isRawJSON=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON"
const stringifyIteratively=(e,t,r)=>{let s=""
if(typeof r==="number")s=" ".repeat(Math.min(10,Math.max(0,Math.floor(r))))
else if(typeof r==="string")s=r.slice(0,10)
const n=typeof t==="function"
const i=Array.isArray(t)?new Set(t.map(String)):null
const prepareVal=(e,r,s)=>{const i=s!==null&&typeof s==="object"
const o=i&&typeof s.toJSON==="function"
if(o)s=s.toJSON(r)
const a=typeof s==="string"&&N.test(s)
if(a)return s+"n"
const c=typeof s==="bigint"
if(c){const e="rawJSON"in JSON
if(e)return JSON.rawJSON(s.toString())
return s.toString()+"n"}if(n)s=t.call(e,r,s)
const l=s!==null&&typeof s==="object"
if(l){const e=s instanceof Number||s instanceof String||s instanceof Boolean
if(e)s=s.valueOf()}return s}
const o=prepareVal({"":e},"",e)
if(isUnstringifiable(o))return
const a=o===null||typeof o!=="object"
const c=isRawJSON(o)
if(a||c)return D(o)
const l=[]
let u=0
const p=[{parent:{"":o},key:"",val:o,isArray:Array.isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:true}]
const d=new WeakSet([o])
while(p.length>0){const e=p[p.length-1]
if(e.index===0){l.push(e.isArray?"[":"{")
u++}let t=false
if(e.isArray)if(e.index<e.val.length){if(!e.first)l.push(",")
if(s)l.push("\n"+s.repeat(u))
const t=e.val[e.index]
const r=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(r)){l.push("null")
e.first=false
e.index++}else{const t=r!==null&&typeof r==="object"
const s=isRawJSON(r)
if(t&&!s){if(d.has(r))throw new TypeError("Converting circular structure to JSON")
d.add(r)
p.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:true})
e.first=false
e.index++}else{l.push(D(r))
e.first=false
e.index++}}}else t=true
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
const r=i&&!i.has(t)
if(r)continue
const n=e.val[t]
const o=prepareVal(e.val,t,n)
if(isUnstringifiable(o))continue
if(!e.first)l.push(",")
if(s)l.push("\n"+s.repeat(u)+D(t)+": ")
else l.push(D(t)+":")
const a=o!==null&&typeof o==="object"
const c=isRawJSON(o)
if(a&&!c){if(d.has(o))throw new TypeError("Converting circular structure to JSON")
d.add(o)
p.push({parent:e.val,key:t,val:o,isArray:Array.isArray(o),keys:Array.isArray(o)?null:Object.keys(o),index:0,first:true})
e.first=false
break}else{l.push(D(o))
e.first=false}}const r=e.index>=e.keys.length&&p[p.length-1]===e
if(r)t=true}if(t){u--
if(!e.first&&s)l.push("\n"+s.repeat(u))
l.push(e.isArray?"]":"}")
d.delete(e.val)
p.pop()}}return l.join("")}
const JSONStringify=(e,t,r)=>{try{const s="rawJSON"in JSON
if(s)return D(e,(e,r)=>{if(typeof r==="bigint")return JSON.rawJSON(r.toString())
const s=typeof t==="function"
if(s)return t(e,r)
const n=Array.isArray(t)&&t.includes(e)
if(n)return r
return r},r)
if(!e)return D(e,t,r)
const n=D(e,(e,r)=>{const s=typeof r==="string"&&N.test(r)
if(s)return r.toString()+"n"
if(typeof r==="bigint")return r.toString()+"n"
const n=typeof t==="function"
if(n)return t(e,r)
const i=Array.isArray(t)&&t.includes(e)
if(i)return r
return r},r)
const i=n.replace(L,"$1$2$3")
const o=i.replace(x,"$1$2$3")
return o}catch(s){if(s instanceof RangeError){const s=stringifyIteratively(e,t,r)
if(s===void 0)return
const n="rawJSON"in JSON
if(n)return s
const i=s.replace(L,"$1$2$3")
return i.replace(x,"$1$2$3")}throw s}}
const $=new Map
const isContextSourceSupported=()=>{const e=JSON.parse.toString()
if($.has(e))return $.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&r.source==="1")
$.set(e,t)
return t}catch{$.set(e,false)
return false}}
const convertMarkedBigIntsReviver=(e,t,r,s)=>{const n=typeof t==="string"&&P.test(t)
if(n)return BigInt(t.slice(0,-1))
const i=typeof t==="string"&&N.test(t)
if(i)return t.slice(0,-1)
const o=typeof s==="function"
if(!o)return t
return s(e,t,r)}
const JSONParseV2=(e,t)=>JSON.parse(e,(e,r,s)=>{const n=typeof r==="number"
const i=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER
const o=n&&i
const a=s&&O.test(s.source)
const c=o&&a
if(c)return BigInt(s.source)
const l=typeof t==="function"
if(!l)return r
return t(e,r,s)})
const M=Number.MAX_SAFE_INTEGER.toString()
const F=M.length
const B=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const U=/^"-?\d+n+"$/
const applyReviverIteratively=(e,t)=>{const r={"":e}
const s=[{parent:r,key:"",visited:false}]
while(s.length>0){const e=s[s.length-1]
if(!e.visited){e.visited=true
const t=e.parent[e.key]
const r=t!==null&&typeof t==="object"
if(r){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)s.push({parent:t,key:e[r],visited:false})}}else{const{parent:r,key:n}=e
let i=r[n]
if(typeof i==="string"){const e=P.test(i)
if(e)i=BigInt(i.slice(0,-1))
else{const e=N.test(i)
if(e)i=i.slice(0,-1)}}const o=typeof t==="function"
if(o)i=t.call(r,n,i)
const a=i===void 0
if(a)delete r[n]
else r[n]=i
s.pop()}}return r[""]}
const serializeBigInts=e=>e.replace(B,(e,t,r,s)=>{const n=e[0]==='"'
const i=n&&U.test(e)
if(i)return e.substring(0,e.length-1)+'n"'
const o=r||s
const a=t&&(t.length<F||t.length===F&&t<=M)
const c=n||o||a
if(c)return e
return'"'+e+'n"'})
const JSONParse=(e,t)=>{if(!e)return R(e,t)
try{if(isContextSourceSupported())return JSONParseV2(e,t)
const r=serializeBigInts(e)
return R(r,(e,r,s)=>convertMarkedBigIntsReviver(e,r,s,t))}catch(r){if(r instanceof RangeError){const r=serializeBigInts(e)
const s=R(r)
return applyReviverIteratively(s,t)}throw r}}
class RequestError extends Error{name
status
request
response
constructor(e,t,r){super(e,{cause:r.cause})
this.name="HttpError"
this.status=Number.parseInt(t)
if(Number.isNaN(this.status))this.status=0
if("response"in r)this.response=r.response
const s=Object.assign({},r.request)
if(r.request.headers.authorization)s.headers=Object.assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})
s.url=s.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]")
this.request=s}}var G="10.0.16"
var H={headers:{"user-agent":`octokit-request.js/${G} ${getUserAgent()}`}}
function dist_bundle_isPlainObject(e){if(typeof e!=="object"||e===null)return false
if(Object.prototype.toString.call(e)!=="[object Object]")return false
const t=Object.getPrototypeOf(e)
if(t===null)return true
const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
return typeof r==="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}var noop=()=>""
async function fetchWrapper(e){const t=e.request?.fetch||globalThis.fetch
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
const r=e.request?.log||console
const s=e.request?.parseSuccessResponseBody!==false
const n=dist_bundle_isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body
const i=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let o
try{o=await t(e.url,{method:e.method,body:n,redirect:e.request?.redirect,headers:i,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if(t.name==="AbortError"){t.status=500
throw t}r=t.message
if(t.name==="TypeError"&&"cause"in t)if(t.cause instanceof Error)r=t.cause.message
else if(typeof t.cause==="string")r=t.cause}const s=new RequestError(r,500,{request:e})
s.cause=t
throw s}const a=o.status
const c=o.url
const l={}
for(const[e,t]of o.headers)l[e]=t
const u={url:c,status:a,headers:l,data:""}
if("deprecation"in l){const t=l.link&&l.link.match(/<([^<>]+)>; rel="deprecation"/)
const s=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${l.sunset}${s?`. See ${s}`:""}`)}if(a===204||a===205)return u
if(e.method==="HEAD"){if(a<400)return u
throw new RequestError(o.statusText,a,{response:u,request:e})}if(a===304){u.data=await getResponseData(o)
throw new RequestError("Not modified",a,{response:u,request:e})}if(a>=400){u.data=await getResponseData(o)
throw new RequestError(toErrorMessage(u.data),a,{response:u,request:e})}u.data=s?await getResponseData(o):o.body
return u}async function getResponseData(e){const t=e.headers.get("content-type")
if(!t)return e.text().catch(noop)
const r=dist_parse(t)
if(isJSONResponse(r)){let t=""
try{t=await e.text()
return JSONParse(t)}catch(e){return t}}else if(r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream")return e.text().catch(noop)
else return e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function isJSONResponse(e){return e.type==="application/json"||e.type==="application/scim+json"}function toErrorMessage(e){if(typeof e==="string")return e
if(e instanceof ArrayBuffer)return"Unknown error"
if(typeof e==="object"&&e!==null&&"message"in e){const t=e
const r="documentation_url"in t?` - ${t.documentation_url}`:""
return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}function dist_bundle_withDefaults(e,t){const r=e.defaults(t)
const newApi=function(e,t){const s=r.merge(e,t)
if(!s.request||!s.request.hook)return fetchWrapper(r.parse(s))
const request2=(e,t)=>fetchWrapper(r.parse(r.merge(e,t)))
Object.assign(request2,{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})
return s.request.hook(request2,s)}
return Object.assign(newApi,{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})}var z=dist_bundle_withDefaults(u,H)
var q="0.0.0-development"
function _buildMessageForResponseErrors(e){return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var j=class extends Error{constructor(e,t,r){super(_buildMessageForResponseErrors(r))
this.request=e
this.headers=t
this.response=r
this.errors=r.errors
this.data=r.data
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}request
headers
response
name="GraphqlResponseError"
errors
data}
var V=["method","baseUrl","url","headers","request","query","mediaType","operationName"]
var Y=["query","method","url"]
var K=/\/api\/v3\/?$/
function graphql(e,t,r){if(r){if(typeof t==="string"&&"query"in r)return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))
for(const e in r){if(!Y.includes(e))continue
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}const s=typeof t==="string"?Object.assign({query:t},r):t
const n=Object.keys(s).reduce((e,t)=>{if(V.includes(t)){e[t]=s[t]
return e}if(!e.variables)e.variables={}
e.variables[t]=s[t]
return e},{})
const i=s.baseUrl||e.endpoint.DEFAULTS.baseUrl
if(K.test(i))n.url=i.replace(K,"/api/graphql")
return e(n).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new j(n,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const r=e.defaults(t)
const newApi=(e,t)=>graphql(r,e,t)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,r),endpoint:r.endpoint})}graphql_dist_bundle_withDefaults(z,{headers:{"user-agent":`octokit-graphql.js/${q} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var W="(?:[a-zA-Z0-9_-]+)"
var Z="\\."
var Q=new RegExp(`^${W}${Z}${W}${Z}${W}$`)
var J=Q.test.bind(Q)
async function auth(e){const t=J(e)
const r=e.startsWith("v1.")||e.startsWith("ghs_")
const s=e.startsWith("ghu_")
const n=t?"app":r?"installation":s?"user-to-server":"oauth"
return{type:"token",token:e,tokenType:n}}function withAuthorizationPrefix(e){if(e.split(/\./).length===3)return`bearer ${e}`
return`token ${e}`}async function hook(e,t,r,s){const n=t.endpoint.merge(r,s)
n.headers.authorization=withAuthorizationPrefix(e)
return t(n)}var X=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
if(typeof e!=="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")
e=e.replace(/^(token|bearer) +/i,"")
return Object.assign(auth.bind(null,e),{hook:hook.bind(null,e)})}
const ee="7.0.8"
const dist_src_noop=()=>{}
const te=console.warn.bind(console)
const re=console.error.bind(console)
function createLogger(e={}){if(typeof e.debug!=="function")e.debug=dist_src_noop
if(typeof e.info!=="function")e.info=dist_src_noop
if(typeof e.warn!=="function")e.warn=te
if(typeof e.error!=="function")e.error=re
return e}const se=`octokit-core.js/${ee} ${getUserAgent()}`
class Octokit{static VERSION=ee
static defaults(e){const t=class extends(this){constructor(...t){const r=t[0]||{}
if(typeof e==="function"){super(e(r))
return}super(Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null))}}
return t}static plugins=[]
static plugin(...e){const t=this.plugins
const r=class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))}
return r}constructor(e={}){const t=new i.Collection
const r={baseUrl:z.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${se}`:se
if(e.baseUrl)r.baseUrl=e.baseUrl
if(e.previews)r.mediaType.previews=e.previews
if(e.timeZone)r.headers["time-zone"]=e.timeZone
this.request=z.defaults(r)
this.graphql=withCustomRequest(this.request).defaults(r)
this.log=createLogger(e.log)
this.hook=t
if(!e.authStrategy)if(!e.auth)this.auth=async()=>({type:"unauthenticated"})
else{const r=X(e.auth)
t.wrap("request",r.hook)
this.auth=r}else{const{authStrategy:r,...s}=e
const n=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:s},e.auth))
t.wrap("request",n.hook)
this.auth=n}const s=this.constructor
for(let t=0;t<s.plugins.length;++t)Object.assign(this,s.plugins[t](this,e))}request
graphql
log
hook
auth}var ne="0.0.0-development"
function normalizePaginatedListResponse(e){if(!e.data)return{...e,data:[]}
const t=("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)
if(!t)return e
const r=e.data.incomplete_results
const s=e.data.repository_selection
const n=e.data.total_count
const i=e.data.total_commits
delete e.data.incomplete_results
delete e.data.repository_selection
delete e.data.total_count
delete e.data.total_commits
const o=Object.keys(e.data)[0]
const a=e.data[o]
e.data=a
if(typeof r!=="undefined")e.data.incomplete_results=r
if(typeof s!=="undefined")e.data.repository_selection=s
e.data.total_count=n
e.data.total_commits=i
return e}function iterator(e,t,r){const s=typeof t==="function"?t.endpoint(r):e.request.endpoint(t,r)
const n=typeof t==="function"?t:e.request
const i=s.method
const o=s.headers
let a=s.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:true}
try{const e=await n({method:i,url:a,headers:o})
const t=normalizePaginatedListResponse(e)
a=((t.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!a&&"total_commits"in t.data){const e=new URL(t.url)
const r=e.searchParams
const s=parseInt(r.get("page")||"1",10)
const n=parseInt(r.get("per_page")||"250",10)
if(s*n<t.data.total_commits){r.set("page",String(s+1))
a=e.toString()}}return{value:t}}catch(e){if(e.status!==409)throw e
a=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,t,r,s){if(typeof r==="function"){s=r
r=void 0}return gather(e,[],iterator(e,t,r)[Symbol.asyncIterator](),s)}function gather(e,t,r,s){return r.next().then(n=>{if(n.done)return t
let i=false
function done(){i=true}t=t.concat(s?s(n.value,done):n.value.data)
if(i)return t
return gather(e,t,r,s)})}Object.assign(paginate,{iterator:iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION=ne
var generateMessage=(e,t)=>`The cursor at "${e.join(",")}" did not change its value "${t}" after a page transition. Please make sure your that your query is set up correctly.`
var ie=class extends Error{constructor(e,t){super(generateMessage(e.pathInQuery,t))
this.pageInfo=e
this.cursorValue=t
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}name="MissingCursorChangeError"}
var oe=class extends Error{constructor(e){super(`No pageInfo property found in response. Please make sure to specify the pageInfo in your query. Response-Data: ${JSON.stringify(e,null,2)}`)
this.response=e
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}name="MissingPageInfo"}
var isObject=e=>Object.prototype.toString.call(e)==="[object Object]"
function findPaginatedResourcePath(e){const t=deepFindPathToProperty(e,"pageInfo")
if(t.length===0)throw new oe(e)
return t}var deepFindPathToProperty=(e,t,r=[])=>{for(const s of Object.keys(e)){const n=[...r,s]
const i=e[s]
if(isObject(i)){if(i.hasOwnProperty(t))return n
const e=deepFindPathToProperty(i,t,n)
if(e.length>0)return e}}return[]}
var get=(e,t)=>t.reduce((e,t)=>e[t],e)
var set=(e,t,r)=>{const s=t[t.length-1]
const n=[...t].slice(0,-1)
const i=get(e,n)
if(typeof r==="function")i[s]=r(i[s])
else i[s]=r}
var extractPageInfos=e=>{const t=findPaginatedResourcePath(e)
return{pathInQuery:t,pageInfo:get(e,[...t,"pageInfo"])}}
var isForwardSearch=e=>e.hasOwnProperty("hasNextPage")
var getCursorFrom=e=>isForwardSearch(e)?e.endCursor:e.startCursor
var hasAnotherPage=e=>isForwardSearch(e)?e.hasNextPage:e.hasPreviousPage
var createIterator=e=>(t,r={})=>{let s=true
let n={...r}
return{[Symbol.asyncIterator]:()=>({async next(){if(!s)return{done:true,value:{}}
const r=await e.graphql(t,n)
const i=extractPageInfos(r)
const o=getCursorFrom(i.pageInfo)
s=hasAnotherPage(i.pageInfo)
if(s&&o===n.cursor)throw new ie(i,o)
n={...n,cursor:o}
return{done:false,value:r}}})}}
var mergeResponses=(e,t)=>{if(Object.keys(e).length===0)return Object.assign(e,t)
const r=findPaginatedResourcePath(e)
const s=[...r,"nodes"]
const n=get(t,s)
if(n)set(e,s,e=>[...e,...n])
const i=[...r,"edges"]
const o=get(t,i)
if(o)set(e,i,e=>[...e,...o])
const a=[...r,"pageInfo"]
set(e,a,get(t,a))
return e}
var createPaginate=e=>{const t=createIterator(e)
return async(e,r={})=>{let s={}
for await(const n of t(e,r))s=mergeResponses(s,n)
return s}}
function paginateGraphQL(e){return{graphql:Object.assign(e.graphql,{paginate:Object.assign(createPaginate(e),{iterator:createIterator(e)})})}}const ae="17.0.0"
const ce={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:["GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticatedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}}
var le=ce
const ue=new Map
for(const[e,t]of Object.entries(le))for(const[r,s]of Object.entries(t)){const[t,n,i]=s
const[o,a]=t.split(/ /)
const c=Object.assign({method:o,url:a},n)
if(!ue.has(e))ue.set(e,new Map)
ue.get(e).set(r,{scope:e,methodName:r,endpointDefaults:c,decorations:i})}const pe={has({scope:e},t){return ue.get(e).has(t)},getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:true,writable:true,enumerable:true}},defineProperty(e,t,r){Object.defineProperty(e.cache,t,r)
return true},deleteProperty(e,t){delete e.cache[t]
return true},ownKeys({scope:e}){return[...ue.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},s){if(r[s])return r[s]
const n=ue.get(t).get(s)
if(!n)return
const{endpointDefaults:i,decorations:o}=n
if(o)r[s]=decorate(e,t,s,i,o)
else r[s]=e.request.defaults(i)
return r[s]}}
function endpointsToMethods(e){const t={}
for(const r of ue.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},pe)
return t}function decorate(e,t,r,s,n){const i=e.request.defaults(s)
function withDecorations(...s){let o=i.endpoint.merge(...s)
if(n.mapToData){o=Object.assign({},o,{data:o[n.mapToData],[n.mapToData]:void 0})
return i(o)}if(n.renamed){const[s,i]=n.renamed
e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${s}.${i}()`)}if(n.deprecated)e.log.warn(n.deprecated)
if(n.renamedParameters){const o=i.endpoint.merge(...s)
for(const[s,i]of Object.entries(n.renamedParameters))if(s in o){e.log.warn(`"${s}" parameter is deprecated for "octokit.${t}.${r}()". Use "${i}" instead`)
if(!(i in o))o[i]=o[s]
delete o[s]}return i(o)}return i(...s)}return Object.assign(withDecorations,i)}function restEndpointMethods(e){const t=endpointsToMethods(e)
return{rest:t}}restEndpointMethods.VERSION=ae
function legacyRestEndpointMethods(e){const t=endpointsToMethods(e)
return{...t,rest:t}}legacyRestEndpointMethods.VERSION=ae
var de=r(4133)
var he="0.0.0-development"
function isRequestError(e){return e.request!==void 0}async function errorRequest(e,t,r,s){if(!isRequestError(r)||!r?.request.request)throw r
if(r.status>=400&&!e.doNotRetry.includes(r.status)){const n=s.request.retries!=null?s.request.retries:e.retries
const i=Math.pow((s.request.retryCount||0)+1,2)
throw t.retry.retryRequest(r,n,i)}throw r}async function wrapRequest(e,t,r,s){const n=new de
n.on("failed",function(t,r){const n=~~t.request.request?.retries
const i=~~t.request.request?.retryAfter
s.request.retryCount=r.retryCount+1
if(n>r.retryCount)return i*e.retryAfterBaseValue})
return n.schedule(requestWithGraphqlErrorHandling.bind(null,e,t,r),s)}async function requestWithGraphqlErrorHandling(e,t,r,s){const n=await r(s)
if(n.data&&n.data.errors&&n.data.errors.length>0&&/Something went wrong while executing your query/.test(n.data.errors[0].message)){const r=new RequestError(n.data.errors[0].message,500,{request:s,response:n})
return errorRequest(e,t,r,s)}return n}function retry(e,t){const r=Object.assign({enabled:true,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},t.retry)
const s={retry:{retryRequest:(e,t,r)=>{e.request.request=Object.assign({},e.request.request,{retries:t,retryAfter:r})
return e}}}
if(r.enabled){e.hook.error("request",errorRequest.bind(null,r,s))
e.hook.wrap("request",wrapRequest.bind(null,r,s))}return s}retry.VERSION=he
var fe="0.0.0-development"
var dist_bundle_noop=()=>Promise.resolve()
function dist_bundle_wrapRequest(e,t,r){return e.retryLimiter.schedule(doRequest,e,t,r)}async function doRequest(e,t,r){const{pathname:s}=new URL(r.url,"http://github.test")
const n=isAuthRequest(r.method,s)
const i=!n&&r.method!=="GET"&&r.method!=="HEAD"
const o=r.method==="GET"&&s.startsWith("/search/")
const a=s.startsWith("/graphql")
const c=~~t.retryCount
const l=c>0?{priority:0,weight:0}:{}
if(e.clustering)l.expiration=1e3*60
if(i||a)await e.write.key(e.id).schedule(l,dist_bundle_noop)
if(i&&e.triggersNotification(s))await e.notifications.key(e.id).schedule(l,dist_bundle_noop)
if(o)await e.search.key(e.id).schedule(l,dist_bundle_noop)
const u=(n?e.auth:e.global).key(e.id).schedule(l,t,r)
if(a){const e=await u
if(e.data.errors!=null&&e.data.errors.some(e=>e.type==="RATE_LIMITED")){const t=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:e,data:e.data})
throw t}}return u}function isAuthRequest(e,t){return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(t)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(t)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(t)||t==="/login/oauth/access_token")}var me=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
function routeMatcher(e){const t=e.map(e=>e.split("/").map(e=>e.startsWith("{")?"(?:.+?)":e).join("/"))
const r=`^(?:${t.map(e=>`(?:${e})`).join("|")})[^/]*$`
return new RegExp(r,"i")}var ge=routeMatcher(me)
var Ee=ge.test.bind(ge)
var Te={}
var createGroups=function(e,t){Te.global=new e.Group({id:"octokit-global",maxConcurrent:10,...t})
Te.auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...t})
Te.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...t})
Te.write=new e.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...t})
Te.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...t})}
function throttling(e,t){const{enabled:r=true,Bottleneck:s=de,id:n="no-id",timeout:i=1e3*60*2,connection:o}=t.throttle||{}
if(!r)return{}
const a={timeout:i}
if(typeof o!=="undefined")a.connection=o
const c=Object.assign({clustering:o!=null,triggersNotification:Ee,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:n},t.throttle)
if(typeof c.onSecondaryRateLimit!=="function"||typeof c.onRateLimit!=="function")throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
let l=false
const initializeBottleneck=()=>{if(l)return
l=true
if(Te.global==null)createGroups(s,a)
c.global=c.global??Te.global
c.auth=c.auth??Te.auth
c.search=c.search??Te.search
c.write=c.write??Te.write
c.notifications=c.notifications??Te.notifications
c.retryLimiter=c.retryLimiter??new s
const t={}
const r=new s.Events(t)
t.on("secondary-limit",c.onSecondaryRateLimit)
t.on("rate-limit",c.onRateLimit)
t.on("error",t=>e.log.warn("Error in throttling-plugin limit handler",t))
c.retryLimiter.on("failed",async function(t,s){const[n,i,o]=s.args
const{pathname:a}=new URL(o.url,"http://github.test")
const c=a.startsWith("/graphql")&&t.status!==401
if(!(c||t.status===403||t.status===429))return
const l=~~i.retryCount
i.retryCount=l
o.request.retryCount=l
const{wantRetry:u,retryAfter:p=0}=await async function(){if(/\bsecondary rate\b/i.test(t.message)){const s=Number(t.response.headers["retry-after"])||n.fallbackSecondaryRateRetryAfter
const i=await r.trigger("secondary-limit",s,o,e,l)
return{wantRetry:i,retryAfter:s}}if(t.response.headers!=null&&t.response.headers["x-ratelimit-remaining"]==="0"||(t.response.data?.errors??[]).some(e=>e.type==="RATE_LIMITED")){const s=new Date(~~t.response.headers["x-ratelimit-reset"]*1e3).getTime()
const n=Math.max(Math.ceil((s-Date.now())/1e3)+1,0)
const i=await r.trigger("rate-limit",n,o,e,l)
return{wantRetry:i,retryAfter:n}}return{}}()
if(u){i.retryCount++
return p*n.retryAfterBaseValue}})}
e.hook.wrap("request",(e,t)=>{initializeBottleneck()
return dist_bundle_wrapRequest(c,e,t)})
return{}}throttling.VERSION=fe
throttling.triggersNotification=Ee
var _e="0.0.0-development"
var ye=Octokit.plugin(restEndpointMethods,paginateRest,paginateGraphQL,retry,throttling).defaults({userAgent:`octokit.js/${_e}`,throttle:{onRateLimit:onRateLimit,onSecondaryRateLimit:onSecondaryRateLimit}})
function onRateLimit(e,t,r){r.log.warn(`Request quota exhausted for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){r.log.info(`Retrying after ${e} seconds!`)
return true}}function onSecondaryRateLimit(e,t,r){r.log.warn(`SecondaryRateLimit detected for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){r.log.info(`Retrying after ${e} seconds!`)
return true}}null&&(()=>{DefaultApp.defaults({Octokit:ye})})()
null&&(()=>{DefaultOAuthApp.defaults({Octokit:ye})})()}),1662:((e,t,r)=>{r.d(t,{sc:()=>y})
const s=(()=>BigInt(2**32-1))()
const n=BigInt(32)
function fromBig(e,t=false){if(t)return{h:Number(e&s),l:Number(e>>n&s)}
return{h:Number(e>>n&s)|0,l:Number(e&s)|0}}function split(e,t=false){const r=e.length
let s=new Uint32Array(r)
let n=new Uint32Array(r)
for(let i=0;i<r;i++){const{h:r,l:o}=fromBig(e[i],t);[s[i],n[i]]=[r,o]}return[s,n]}const fromNumH=e=>e/2**32|0
const fromNumL=e=>e>>>0
function setU64FromNum(e,t,r,s){const n=fromNumH(r)
const i=fromNumL(r)
e.setUint32(t,s?i:n,s)
e.setUint32(t+4,s?n:i,s)}const shrSH=(e,t,r)=>e>>>r
const shrSL=(e,t,r)=>e<<32-r|t>>>r
const rotrSH=(e,t,r)=>e>>>r|t<<32-r
const rotrSL=(e,t,r)=>e<<32-r|t>>>r
const rotrBH=(e,t,r)=>e<<64-r|t>>>r-32
const rotrBL=(e,t,r)=>e>>>r-32|t<<64-r
function add(e,t,r,s){const n=(t>>>0)+(s>>>0)
return{h:e+r+(n/2**32|0)|0,l:n|0}}const add3L=(e,t,r)=>(e>>>0)+(t>>>0)+(r>>>0)
const add3H=(e,t,r,s)=>t+r+s+(e/2**32|0)|0
const add4L=(e,t,r,s)=>(e>>>0)+(t>>>0)+(r>>>0)+(s>>>0)
const add4H=(e,t,r,s,n)=>t+r+s+n+(e/2**32|0)|0
const add5L=(e,t,r,s,n)=>(e>>>0)+(t>>>0)+(r>>>0)+(s>>>0)+(n>>>0)
const add5H=(e,t,r,s,n,i)=>t+r+s+n+i+(e/2**32|0)|0
var i=r(1219)
function Chi(e,t,r){return e&t^~e&r}function Maj(e,t,r){return e&t^e&r^t&r}class HashMD{blockLen
outputLen
canXOF=false
padOffset
isLE
buffer
view
finished=false
length=0
pos=0
destroyed=false
constructor(e,t,r,s){this.blockLen=e
this.outputLen=t
this.padOffset=r
this.isLE=s
this.buffer=new Uint8Array(e)
this.view=(0,i.O8)(this.buffer)}update(e){(0,i.CC)(this);(0,i.DO)(e)
const{view:t,buffer:r,blockLen:s}=this
const n=e.length
let o=false
for(let a=0;a<n;){const c=Math.min(s-this.pos,n-a)
if(c===s){const t=(0,i.O8)(e)
for(;s<=n-a;a+=s)this.process(t,a)
o=true
continue}r.set(a===0&&c===n?e:e.subarray(a,a+c),this.pos)
this.pos+=c
a+=c
if(this.pos===s){this.process(t,0)
this.pos=0
o=true}}this.length+=e.length
if(o)this.roundClean()
return this}digestInto(e){(0,i.CC)(this);(0,i.Ht)(e,this)
this.finished=true
const{buffer:t,view:r,blockLen:s,isLE:n}=this
let{pos:o}=this
t[o++]=128
t.fill(0,o)
if(this.padOffset>s-o){this.process(r,0)
t.fill(0)}setU64FromNum(r,s-8,this.length*8,n)
this.process(r,0)
this.roundClean()
const a=e===t?r:(0,i.O8)(e)
const c=this.outputLen
const l=c/4
const u=this.get()
if(c%4||l>u.length)throw new Error("invalid outputLen")
for(let e=0;e<l;e++)a.setUint32(4*e,u[e],n)}digest(){const{buffer:e,outputLen:t}=this
this.digestInto(e)
const r=e.slice(0,t)
this.destroy()
return r}_cloneIntoMeta(e){const{buffer:t,length:r,finished:s,destroyed:n,pos:i}=this
e.destroyed=n
e.finished=s
e.length=r
e.pos=i
if(i)e.buffer.set(t)
return e}clone(){return this._cloneInto()}}const o=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
const a=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428])
const c=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428])
const l=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209])
const u=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
const p=new Uint32Array(64)
class SHA2_32B extends HashMD{A=0
B=0
C=0
D=0
E=0
F=0
G=0
H=0
constructor(e,t){super(64,e,8,false)
this.A=t[0]|0
this.B=t[1]|0
this.C=t[2]|0
this.D=t[3]|0
this.E=t[4]|0
this.F=t[5]|0
this.G=t[6]|0
this.H=t[7]|0}get(){const{A:e,B:t,C:r,D:s,E:n,F:i,G:o,H:a}=this
return[e,t,r,s,n,i,o,a]}set(e,t,r,s,n,i,o,a){this.A=e|0
this.B=t|0
this.C=r|0
this.D=s|0
this.E=n|0
this.F=i|0
this.G=o|0
this.H=a|0}_cloneInto(e){(e||=new this.constructor).set(...this.get())
return this._cloneIntoMeta(e)}process(e,t){for(let r=0;r<16;r++,t+=4)p[r]=e.getUint32(t,false)
for(let e=16;e<64;e++){const t=p[e-15]
const r=p[e-2]
const s=(0,i.Ow)(t,7)^(0,i.Ow)(t,18)^t>>>3
const n=(0,i.Ow)(r,17)^(0,i.Ow)(r,19)^r>>>10
p[e]=n+p[e-7]+s+p[e-16]|0}let{A:r,B:s,C:n,D:o,E:a,F:c,G:l,H:d}=this
for(let e=0;e<64;e++){const t=(0,i.Ow)(a,6)^(0,i.Ow)(a,11)^(0,i.Ow)(a,25)
const h=d+t+Chi(a,c,l)+u[e]+p[e]|0
const f=(0,i.Ow)(r,2)^(0,i.Ow)(r,13)^(0,i.Ow)(r,22)
const m=f+Maj(r,s,n)|0
d=l
l=c
c=a
a=o+h|0
o=n
n=s
s=r
r=h+m|0}r=r+this.A|0
s=s+this.B|0
n=n+this.C|0
o=o+this.D|0
a=a+this.E|0
c=c+this.F|0
l=l+this.G|0
d=d+this.H|0
this.set(r,s,n,o,a,c,l,d)}roundClean(){(0,i.uH)(p)}destroy(){this.destroyed=true
this.set(0,0,0,0,0,0,0,0);(0,i.uH)(this.buffer)}}class _SHA256 extends SHA2_32B{constructor(){super(32,o)}}class _SHA224 extends SHA2_32B{constructor(){super(28,a)}}const d=(()=>split(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))))()
const h=(()=>d[0])()
const f=(()=>d[1])()
const m=new Uint32Array(80)
const g=new Uint32Array(80)
class SHA2_64B extends HashMD{Ah=0
Al=0
Bh=0
Bl=0
Ch=0
Cl=0
Dh=0
Dl=0
Eh=0
El=0
Fh=0
Fl=0
Gh=0
Gl=0
Hh=0
Hl=0
constructor(e,t){super(128,e,16,false)
this.Ah=t[0]|0
this.Al=t[1]|0
this.Bh=t[2]|0
this.Bl=t[3]|0
this.Ch=t[4]|0
this.Cl=t[5]|0
this.Dh=t[6]|0
this.Dl=t[7]|0
this.Eh=t[8]|0
this.El=t[9]|0
this.Fh=t[10]|0
this.Fl=t[11]|0
this.Gh=t[12]|0
this.Gl=t[13]|0
this.Hh=t[14]|0
this.Hl=t[15]|0}get(){const{Ah:e,Al:t,Bh:r,Bl:s,Ch:n,Cl:i,Dh:o,Dl:a,Eh:c,El:l,Fh:u,Fl:p,Gh:d,Gl:h,Hh:f,Hl:m}=this
return[e,t,r,s,n,i,o,a,c,l,u,p,d,h,f,m]}set(e,t,r,s,n,i,o,a,c,l,u,p,d,h,f,m){this.Ah=e|0
this.Al=t|0
this.Bh=r|0
this.Bl=s|0
this.Ch=n|0
this.Cl=i|0
this.Dh=o|0
this.Dl=a|0
this.Eh=c|0
this.El=l|0
this.Fh=u|0
this.Fl=p|0
this.Gh=d|0
this.Gl=h|0
this.Hh=f|0
this.Hl=m|0}_cloneInto(e){(e||=new this.constructor).set(...this.get())
return this._cloneIntoMeta(e)}process(e,t){for(let r=0;r<16;r++,t+=4){m[r]=e.getUint32(t)
g[r]=e.getUint32(t+=4)}for(let e=16;e<80;e++){const t=m[e-15]|0
const r=g[e-15]|0
const s=rotrSH(t,r,1)^rotrSH(t,r,8)^shrSH(t,r,7)
const n=rotrSL(t,r,1)^rotrSL(t,r,8)^shrSL(t,r,7)
const i=m[e-2]|0
const o=g[e-2]|0
const a=rotrSH(i,o,19)^rotrBH(i,o,61)^shrSH(i,o,6)
const c=rotrSL(i,o,19)^rotrBL(i,o,61)^shrSL(i,o,6)
const l=add4L(n,c,g[e-7],g[e-16])
const u=add4H(l,s,a,m[e-7],m[e-16])
m[e]=u|0
g[e]=l|0}let{Ah:r,Al:s,Bh:n,Bl:i,Ch:o,Cl:a,Dh:c,Dl:l,Eh:u,El:p,Fh:d,Fl:E,Gh:T,Gl:y,Hh:b,Hl:A}=this
for(let e=0;e<80;e++){const t=rotrSH(u,p,14)^rotrSH(u,p,18)^rotrBH(u,p,41)
const v=rotrSL(u,p,14)^rotrSL(u,p,18)^rotrBL(u,p,41)
const S=u&d^~u&T
const k=p&E^~p&y
const w=add5L(A,v,k,f[e],g[e])
const I=add5H(w,b,t,S,h[e],m[e])
const O=w|0
const N=rotrSH(r,s,28)^rotrBH(r,s,34)^rotrBH(r,s,39)
const D=rotrSL(r,s,28)^rotrBL(r,s,34)^rotrBL(r,s,39)
const R=r&n^r&o^n&o
const P=s&i^s&a^i&a
b=T|0
A=y|0
T=d|0
y=E|0
d=u|0
E=p|0;({h:u,l:p}=add(c|0,l|0,I|0,O|0))
c=o|0
l=a|0
o=n|0
a=i|0
n=r|0
i=s|0
const L=add3L(O,D,P)
r=add3H(L,I,N,R)
s=L|0}({h:r,l:s}=add(this.Ah|0,this.Al|0,r|0,s|0));({h:n,l:i}=add(this.Bh|0,this.Bl|0,n|0,i|0));({h:o,l:a}=add(this.Ch|0,this.Cl|0,o|0,a|0));({h:c,l:l}=add(this.Dh|0,this.Dl|0,c|0,l|0));({h:u,l:p}=add(this.Eh|0,this.El|0,u|0,p|0));({h:d,l:E}=add(this.Fh|0,this.Fl|0,d|0,E|0));({h:T,l:y}=add(this.Gh|0,this.Gl|0,T|0,y|0));({h:b,l:A}=add(this.Hh|0,this.Hl|0,b|0,A|0))
this.set(r,s,n,i,o,a,c,l,u,p,d,E,T,y,b,A)}roundClean(){(0,i.uH)(m,g)}destroy(){this.destroyed=true;(0,i.uH)(this.buffer)
this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class _SHA512 extends SHA2_64B{constructor(){super(64,l)}}class _SHA384 extends SHA2_64B{constructor(){super(48,c)}}const E=Uint32Array.from([2352822216,424955298,1944164710,2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561])
const T=Uint32Array.from([573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,2177182882])
class _SHA512_224 extends SHA2_64B{constructor(){super(28,E)}}class _SHA512_256 extends SHA2_64B{constructor(){super(32,T)}}const y=(0,i.qj)(()=>new _SHA256,(0,i.nx)(1))
null&&createHasher(()=>new _SHA224,oidNist(4))
null&&createHasher(()=>new _SHA512,oidNist(3))
null&&createHasher(()=>new _SHA384,oidNist(2))
null&&createHasher(()=>new _SHA512_256,oidNist(6))
null&&createHasher(()=>new _SHA512_224,oidNist(5))}),1219:((e,t,r)=>{r.d(t,{AI:()=>utf8ToBytes,CC:()=>aexists,DO:()=>abytes,Ht:()=>aoutput,My:()=>bytesToHex,O8:()=>createView,Ow:()=>rotr,nx:()=>oidNist,qj:()=>createHasher,uH:()=>clean})
function isBytes(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}const atitle=e=>e?`"${e}" `:""
function anumber(e,t=""){if(typeof e!=="number")throw new TypeError(atitle(t)+"expected number, got "+typeof e)
if(!Number.isSafeInteger(e)||e<0)throw new RangeError(atitle(t)+"expected integer >= 0, got "+e)
return e}function abytes(e,t,r=""){if(isBytes(e)&&(t===void 0||e.length===t))return e
if(t!==void 0)anumber(t,"length")
const s=isBytes(e)
const n=t!==void 0?` of length ${t}`:""
const i=s?`length=${e.length}`:`type=${typeof e}`
const o=atitle(r)+"expected Uint8Array"+n+", got "+i
if(!s)throw new TypeError(o)
throw new RangeError(o)}const aobject=(e,t)=>{if(e===null||typeof e!=="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)}
const aopts=(e,t)=>{aobject(e,t)
const r=Object.getPrototypeOf(e)
if(r!==Object.prototype&&r!==null)throw new TypeError(`"${t}" expected plain object`)
if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)}
function aexists(e,t=true){if(e.destroyed)throw new Error("hash was destroyed")
if(t&&e.finished)throw new Error("digest() was already called")}function aoutput(e,t){abytes(e,void 0,"output")
const r=t.outputLen
if(!(e.length>=r))throw new RangeError('"output" expected length >= '+r)}function clean(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function createView(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function rotr(e,t){return e<<32-t|e>>>t}null&&(()=>{new Uint8Array(new Uint32Array([287454020]).buffer)[0]})()
const s=(()=>typeof Uint8Array.from([]).toHex==="function"&&typeof Uint8Array.fromHex==="function")()
const n=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
function bytesToHex(e){abytes(e)
if(s)return e.toHex()
let t=""
for(let r=0;r<e.length;r++)t+=n[e[r]]
return t}function utf8ToBytes(e){if(typeof e!=="string")throw new TypeError("string expected")
const t=(new TextEncoder).encode(e)
try{return new Uint8Array(t)}finally{clean(t)}}function checkOpts(e,t,r="opts"){aopts(e,"defaults")
if(t!==void 0)aopts(t,r)
const s=Object.assign(Object.create(null),e,t)
return s}function createHasher(e,t={}){if(typeof e!=="function")throw new TypeError('"hashCons" expected function, got type='+typeof e)
t=checkOpts({},t,"info")
const hashC=(t,r)=>e(r).update(t).digest()
const r=e(void 0)
hashC.outputLen=r.outputLen
hashC.blockLen=r.blockLen
hashC.canXOF=r.canXOF
hashC.create=t=>e(t)
Object.assign(hashC,t)
return Object.freeze(hashC)}const oidNist=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])})}),6585:((e,t,r)=>{r.d(t,{A:()=>canonicalize})
function serializeString(e){if(!e.isWellFormed())throw new Error("Lone surrogate is not allowed")
return JSON.stringify(e)}function serializePrimitive(e){switch(typeof e){case"number":if(isNaN(e))throw new Error("NaN is not allowed")
if(!isFinite(e))throw new Error("Infinity is not allowed")
return JSON.stringify(e)
case"string":return serializeString(e)
case"boolean":return e?"true":"false"
default:return JSON.stringify(e)}}function enterValue(e,t){let r=null
while(e!==null&&typeof e==="object"&&typeof e.toJSON==="function"){if(t.has(e))throw new Error("Circular reference detected")
t.add(e);(r??=[]).push(e)
e=e.toJSON()}if(e instanceof Number||e instanceof String||e instanceof Boolean)e=e.valueOf()
if(e===null||typeof e!=="object"){if(r!==null)for(const e of r)t.delete(e)
return serializePrimitive(e)}if(t.has(e))throw new Error("Circular reference detected")
t.add(e)
return{container:e,keys:Array.isArray(e)?null:Object.keys(e).sort(),index:0,first:true,wrappers:r}}function canonicalize(e){if(e===null||typeof e!=="object")return serializePrimitive(e)
const t=new Set
const r=enterValue(e,t)
if(typeof r!=="object")return r
let s=r.keys===null?"[":"{"
const n=[r]
e:while(n.length>0){const e=n[n.length-1]
const r=e.container
if(e.keys===null){while(e.index<r.length){const i=e.index++
if(i>0)s+=","
const o=r[i]
const a=o===void 0||typeof o==="symbol"||typeof o==="function"?null:o
if(a===null||typeof a!=="object"){s+=serializePrimitive(a)
continue}const c=enterValue(a,t)
if(typeof c!=="object"){s+=c===void 0?"null":c
continue}s+=c.keys===null?"[":"{"
n.push(c)
continue e}s+="]"}else{const i=e.keys
while(e.index<i.length){const o=i[e.index++]
const a=r[o]
if(a===void 0||typeof a==="symbol"||typeof a==="function")continue
if(a===null||typeof a!=="object"){if(e.first)e.first=false
else s+=","
s+=serializeString(o)+":"+serializePrimitive(a)
continue}const c=enterValue(a,t)
if(c===void 0)continue
if(e.first)e.first=false
else s+=","
s+=serializeString(o)+":"
if(typeof c!=="object"){s+=c
continue}s+=c.keys===null?"[":"{"
n.push(c)
continue e}s+="}"}t.delete(r)
if(e.wrappers!==null)for(const r of e.wrappers)t.delete(r)
n.pop()}return s}}),2984:((e,t,r)=>{r.d(t,{d:()=>gfmTableToMarkdown})
function defaultStringLength(e){return e.length}function markdownTable(e,t){const r=t||{}
const s=(r.align||[]).concat()
const n=r.stringLength||defaultStringLength
const i=[]
const o=[]
const a=[]
const c=[]
let l=0
let u=-1
while(++u<e.length){const t=[]
const s=[]
let i=-1
if(e[u].length>l)l=e[u].length
while(++i<e[u].length){const o=serialize(e[u][i])
if(r.alignDelimiters!==false){const e=n(o)
s[i]=e
if(c[i]===void 0||e>c[i])c[i]=e}t.push(o)}o[u]=t
a[u]=s}let p=-1
if(typeof s==="object"&&"length"in s)while(++p<l)i[p]=toAlignment(s[p])
else{const e=toAlignment(s)
while(++p<l)i[p]=e}p=-1
const d=[]
const h=[]
while(++p<l){const e=i[p]
let t=""
let s=""
if(e===99){t=":"
s=":"}else if(e===108)t=":"
else if(e===114)s=":"
let n=r.alignDelimiters===false?1:Math.max(1,c[p]-t.length-s.length)
const o=t+"-".repeat(n)+s
if(r.alignDelimiters!==false){n=t.length+n+s.length
if(n>c[p])c[p]=n
h[p]=n}d[p]=o}o.splice(1,0,d)
a.splice(1,0,h)
u=-1
const f=[]
while(++u<o.length){const e=o[u]
const t=a[u]
const s=r.fillRows===false?Math.max(1,o[u===1?0:u].length):l
p=-1
const n=[]
while(++p<s){const o=e[p]||""
let a=""
let l=""
if(r.alignDelimiters!==false){const e=c[p]-(t[p]||0)
const r=i[p]
if(r===114)a=" ".repeat(e)
else if(r===99){const t=e/2
if(e%2){a=" ".repeat(t+.5)
l=" ".repeat(t-.5)}else{a=" ".repeat(t)
l=a}}else l=" ".repeat(e)}if(r.delimiterStart!==false&&!p)n.push("|")
if(r.padding!==false&&!(r.alignDelimiters===false&&o==="")&&(r.delimiterStart!==false||p))n.push(" ")
if(r.alignDelimiters!==false)n.push(a)
n.push(o)
if(r.alignDelimiters!==false)n.push(l)
if(r.padding!==false)n.push(" ")
if(r.delimiterEnd!==false||p!==s-1)n.push("|")}f.push(r.delimiterEnd===false?n.join("").replace(/ +$/,""):n.join(""))}return f.join("\n")}function serialize(e){return e===null||e===void 0?"":String(e)}function toAlignment(e){const t=typeof e==="string"?e.codePointAt(0):0
return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}var s=r(1479)
var n=r(6967)
var i=r(5387)
var o=r(5908)
function gfmTableToMarkdown(e){const t=e||{}
const{tableCellPadding:r,tablePipeAlign:n,stringLength:i}=t
const o=r?" ":"|"
return{handlers:{inlineCode:inlineCodeWithTable,table:handleTable,tableCell:handleTableCell,tableRow:handleTableRow},join:[joinTable],unsafe:[{character:"\r",inConstruct:"tableCell"},{character:"\n",inConstruct:"tableCell"},{atBreak:true,character:"|",after:"[\t :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:true,character:":",after:"-"},{atBreak:true,character:"-",after:"[:|-]"}]}
function handleTable(e,t,r,s){const n=handleTableAsData(e,r,s)
const i=n[0]
if(i){let t=e.align?e.align.length:0
let r=-1
if(!t)while(++r<n.length)if(n[r].length>t)t=n[r].length
while(i.length<t)i.push("")}return serializeData(n,e.align)}function handleTableRow(e,t,r,s){const n=handleTableRowAsData(e,r,s)
const i=serializeData([n])
return i.slice(0,i.indexOf("\n"))}function handleTableCell(e,t,r,s){const n=r.enter("tableCell")
const i=r.enter("phrasing")
const a=r.containerPhrasing(e,{...s,before:o,after:o})
i()
n()
return a}function serializeData(e,t){return markdownTable(e,{align:t,alignDelimiters:n,fillRows:false,padding:r,stringLength:i})}function handleTableAsData(e,t,r){const{children:s}=e
let n=-1
const i=[]
const o=t.enter("table")
while(++n<s.length)i[n]=handleTableRowAsData(s[n],t,r)
o()
return i}function handleTableRowAsData(e,t,r){const{children:s}=e
let n=-1
const i=[]
const o=t.enter("tableRow")
while(++n<s.length)i[n]=handleTableCell(s[n],e,t,r)
o()
return i}function inlineCodeWithTable(e,t,r){const n=s.p.inlineCode(e,t,r)
if(!r.stack.includes("tableCell"))return n
const i=[]
let o=0
let a=n.indexOf("|")
while(a!==-1){let e=a
while(e>o&&n.charCodeAt(e-1)===92)e--
i.push(n.slice(o,a))
if((a-e)%2===0)i.push("\\")
o=a
a=n.indexOf("|",a+1)}i.push(n.slice(o))
return i.join("")}}function joinTable(e,t,r,s){if(e.type==="table"&&r.type==="listItem"&&r.spread===false&&(t.type==="definition"||t.type==="heading"&&formatHeadingAsSetext(t,s)||t.type==="paragraph"||t.type==="table"))return 1}function formatHeadingAsSetext(e,t){let r=false;(0,i.YR)(e,function(e){if(e.type==="break"||"value"in e&&/\r?\n|\r/.test(e.value)){r=true
return o.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,n.d)(e)&&(t.options.setext||r))}}),5256:((e,t,r)=>{r.d(t,{f:()=>n})
var s=r(7168)
const n=(0,s.C)(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElement","mdxTextExpression","strong","text","textDirective"])}),1479:((e,t,r)=>{r.d(t,{p:()=>p})
function blockquote(e,t,r,s){const n=r.enter("blockquote")
const i=r.createTracker(s)
i.move("> ")
i.shift(2)
const o=r.indentLines(r.containerFlow(e,i.current()),map)
n()
return o}function map(e,t,r){return">"+(r?"":" ")+e}var s=r(7941)
function hardBreak(e,t,r,n){let i=-1
while(++i<r.unsafe.length){const e=r.unsafe[i]
if(e.character==="\n"&&!e.before&&!e.after&&(0,s.q)(r.stack,e))return/[\t ]/.test(n.before)?"":" "}return"\\\n"}function longestStreak(e,t){const r=String(e)
let s=r.indexOf(t)
let n=s
let i=0
let o=0
if(typeof t!=="string")throw new TypeError("Expected substring")
while(s!==-1){if(s===n){if(++i>o)o=i}else i=1
n=s+t.length
s=r.indexOf(t,n)}return o}var n=r(3586)
function checkFence(e){const t=e.options.fence||"`"
if(t!=="`"&&t!=="~")throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`")
return t}function code(e,t,r,s){const i=checkFence(r)
const o=e.value||""
if((0,n.m)(e,r)){const e=r.enter("codeIndented")
const t=r.indentLines(o,code_map)
e()
return t}const a=r.createTracker(s)
const c=i.repeat(Math.max(longestStreak(o,i)+1,3))
const l=r.enter("codeFenced")
const u=i==="`"?"GraveAccent":"Tilde"
let p=a.move(c)
if(e.lang){const t=r.enter(`codeFencedLang${u}`)
p+=a.move(r.safe(e.lang,{before:p,after:" ",encode:["`"],...a.current()}))
t()}if(e.lang&&e.meta){const t=r.enter(`codeFencedMeta${u}`)
p+=a.move(" ")
p+=a.move(r.safe(e.meta,{before:p,after:"\n",encode:["`"],...a.current()}))
t()}p+=a.move("\n")
if(o)p+=a.move(o+"\n")
p+=a.move(c)
l()
return p}function code_map(e,t,r){return(r?"":"    ")+e}function checkQuote(e){const t=e.options.quote||'"'
if(t!=='"'&&t!=="'")throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`")
return t}function definition(e,t,r,s){const n=checkQuote(r)
const i=n==='"'?"Quote":"Apostrophe"
const o=r.enter("definition")
let a=r.enter("label")
const c=r.createTracker(s)
let l=c.move("[")
l+=c.move(r.safe(r.associationId(e),{before:l,after:"]",...c.current()}))
l+=c.move("]: ")
a()
if(!e.url||/[\0- \u007F]/.test(e.url)){a=r.enter("destinationLiteral")
l+=c.move("<")
l+=c.move(r.safe(e.url,{before:l,after:">",...c.current()}))
l+=c.move(">")}else{a=r.enter("destinationRaw")
l+=c.move(r.safe(e.url,{before:l,after:e.title?" ":"\n",...c.current()}))}a()
if(e.title){a=r.enter(`title${i}`)
l+=c.move(" "+n)
l+=c.move(r.safe(e.title,{before:l,after:n,...c.current()}))
l+=c.move(n)
a()}o()
return l}function checkEmphasis(e){const t=e.options.emphasis||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`")
return t}var i=r(2396)
emphasis.attention=attention
emphasis.peek=peek
function emphasis(e,t,r,s){const n=r.enter("phrasing")
const o=(0,i.mx)(e,attention,r,r.createTracker(s))
const a=o?(0,i.lK)([o],s.before,s.after):""
n()
return a}function attention(e,t){const r=checkEmphasis(t)
return{construct:"emphasis",markers:r==="*"?["*","_"]:["_","*"],sizes:[1]}}function peek(e,t,r){return r.options.emphasis||"*"}var o=r(518)
var a=r(5871)
function heading(e,t,r,s){const n=Math.max(Math.min(6,e.depth||1),1)
const i=r.createTracker(s)
if((0,a.f)(e,r)){const t=r.enter("headingSetext")
const s=r.enter("phrasing")
const o=r.containerPhrasing(e,{...i.current(),before:"\n",after:"\n"})
s()
t()
return o+"\n"+(n===1?"=":"-").repeat(o.length-(Math.max(o.lastIndexOf("\r"),o.lastIndexOf("\n"))+1))}const c="#".repeat(n)
const l=r.enter("headingAtx")
const u=r.enter("phrasing")
i.move(c+" ")
let p=r.containerPhrasing(e,{before:"# ",after:"\n",...i.current()})
const d=p.charCodeAt(0)
if(d===9||d===32)p=(0,o.T)(d)+p.slice(1)
p=p?c+" "+p:c
if(r.options.closeAtx)p+=" "+c
u()
l()
return p}html.peek=htmlPeek
function html(e){return e.value||""}function htmlPeek(){return"<"}image_image.peek=imagePeek
function image_image(e,t,r,s){const n=checkQuote(r)
const i=n==='"'?"Quote":"Apostrophe"
const o=r.enter("image")
let a=r.enter("label")
const c=r.createTracker(s)
let l=c.move("![")
l+=c.move(r.safe(e.alt,{before:l,after:"]",...c.current()}))
l+=c.move("](")
a()
if(!e.url&&e.title||/[\0- \u007F]/.test(e.url)){a=r.enter("destinationLiteral")
l+=c.move("<")
l+=c.move(r.safe(e.url,{before:l,after:">",...c.current()}))
l+=c.move(">")}else{a=r.enter("destinationRaw")
l+=c.move(r.safe(e.url,{before:l,after:e.title?" ":")",...c.current()}))}a()
if(e.title){a=r.enter(`title${i}`)
l+=c.move(" "+n)
l+=c.move(r.safe(e.title,{before:l,after:n,...c.current()}))
l+=c.move(n)
a()}l+=c.move(")")
o()
return l}function imagePeek(){return"!"}imageReference.peek=imageReferencePeek
function imageReference(e,t,r,s){const n=e.referenceType
const i=r.enter("imageReference")
let o=r.enter("label")
const a=r.createTracker(s)
let c=a.move("![")
const l=r.safe(e.alt,{before:c,after:"]",...a.current()})
c+=a.move(l+"][")
o()
const u=r.stack
r.stack=u.filter(function(e){return e!=="phrasing"})
o=r.enter("reference")
const p=r.safe(r.associationId(e),{before:c,after:"]",...a.current()})
o()
r.stack=u
i()
if(n==="full"||!l||l!==p)c+=a.move(p+"]")
else if(n==="shortcut")c=c.slice(0,-1)
else c+=a.move("]")
return c}function imageReferencePeek(){return"!"}inlineCode.peek=inlineCodePeek
function inlineCode(e,t,r){let s=e.value||""
let n="`"
let i=-1
while(new RegExp("(^|[^`])"+n+"([^`]|$)").test(s))n+="`"
if(/[^\n\r ]/.test(s)&&(/^[\n\r ]/.test(s)&&/[\n\r ]$/.test(s)||/^`|`$/.test(s)))s=" "+s+" "
while(++i<r.unsafe.length){const e=r.unsafe[i]
const t=r.compilePattern(e)
if(!e.atBreak)continue
let n
while(n=t.exec(s)){let e=n.index
if(s.charCodeAt(e)===10&&s.charCodeAt(e-1)===13)e--
s=s.slice(0,e)+" "+s.slice(n.index+1)}}return n+s+n}function inlineCodePeek(){return"`"}var c=r(6967)
function formatLinkAsAutolink(e,t){const r=(0,c.d)(e)
return Boolean(!t.options.resourceLink&&e.url&&!e.title&&e.children&&e.children.length===1&&e.children[0].type==="text"&&(r===e.url||"mailto:"+r===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))}link_link.peek=linkPeek
function link_link(e,t,r,s){const n=checkQuote(r)
const i=n==='"'?"Quote":"Apostrophe"
const o=r.createTracker(s)
if(formatLinkAsAutolink(e,r)){const t=r.stack
r.stack=t.filter(function(e){return e!=="phrasing"})
const s=r.enter("autolink")
let n=o.move("<")
n+=o.move(r.containerPhrasing(e,{before:n,after:">",...o.current()}))
n+=o.move(">")
s()
r.stack=t
return n}const a=r.enter("link")
let c=r.enter("label")
let l=o.move("[")
const u=r.containerPhrasing(e,{before:l,after:"](",...o.current()})
l+=o.move(u)
c()
l+=o.move("](")
const p=/[\0- \u007F]/.test(e.url)
const d=s.before.charAt(s.before.length-1)
let h=e.title||void 0
if(!h&&!p&&(d==="\n"||d==="\r")){let e=0
while(e<u.length&&u.charCodeAt(e)!==93)e+=u.charCodeAt(e)===92?2:1
if(u.charCodeAt(e+1)===58)h=""}if(!e.url&&typeof h==="string"||p){c=r.enter("destinationLiteral")
l+=o.move("<")
l+=o.move(r.safe(e.url,{before:l,after:">",...o.current()}))
l+=o.move(">")}else{c=r.enter("destinationRaw")
l+=o.move(r.safe(e.url,{before:l,after:typeof h==="string"?" ":")",...o.current()}))}c()
if(typeof h==="string"){c=r.enter(`title${i}`)
l+=o.move(" "+n)
l+=o.move(r.safe(h,{before:l,after:n,...o.current()}))
l+=o.move(n)
c()}l+=o.move(")")
a()
return l}function linkPeek(e,t,r){return formatLinkAsAutolink(e,r)?"<":"["}linkReference.peek=linkReferencePeek
function linkReference(e,t,r,s){const n=e.referenceType
const i=r.enter("linkReference")
let o=r.enter("label")
const a=r.createTracker(s)
let c=a.move("[")
const l=r.containerPhrasing(e,{before:c,after:"]",...a.current()})
c+=a.move(l+"][")
o()
const u=r.stack
r.stack=u.filter(function(e){return e!=="phrasing"})
o=r.enter("reference")
const p=r.safe(r.associationId(e),{before:c,after:"]",...a.current()})
o()
r.stack=u
i()
if(n==="full"||!l||l!==p)c+=a.move(p+"]")
else if(n==="shortcut")c=c.slice(0,-1)
else c+=a.move("]")
return c}function linkReferencePeek(){return"["}function checkBullet(e){const t=e.options.bullet||"*"
if(t!=="*"&&t!=="+"&&t!=="-")throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`")
return t}function checkBulletOther(e){const t=checkBullet(e)
const r=e.options.bulletOther
if(!r)return t==="*"?"-":"*"
if(r!=="*"&&r!=="+"&&r!=="-")throw new Error("Cannot serialize items with `"+r+"` for `options.bulletOther`, expected `*`, `+`, or `-`")
if(r===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+r+"`) to be different")
return r}function checkBulletOrdered(e){const t=e.options.bulletOrdered||"."
if(t!=="."&&t!==")")throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`")
return t}var l=r(4531)
function list(e,t,r,s){const n=r.enter("list")
const i=r.bulletCurrent
let o=e.ordered?checkBulletOrdered(r):checkBullet(r)
const a=e.ordered?o==="."?")":".":checkBulletOther(r)
let c=t&&r.bulletLastUsed?o===r.bulletLastUsed:false
if(!e.ordered){const t=e.children?e.children[0]:void 0
if((o==="*"||o==="-")&&t&&(!t.children||!t.children[0])&&r.stack[r.stack.length-1]==="list"&&r.stack[r.stack.length-2]==="listItem"&&r.stack[r.stack.length-3]==="list"&&r.stack[r.stack.length-4]==="listItem"&&r.indexStack[r.indexStack.length-1]===0&&r.indexStack[r.indexStack.length-2]===0&&r.indexStack[r.indexStack.length-3]===0)c=true
if((0,l.T)(r)===o&&t){let t=-1
while(++t<e.children.length){const r=e.children[t]
if(r&&r.type==="listItem"&&r.children&&r.children[0]&&r.children[0].type==="thematicBreak"){c=true
break}}}}if(c)o=a
r.bulletCurrent=o
const u=r.containerFlow(e,s)
r.bulletLastUsed=o
r.bulletCurrent=i
n()
return u}function checkListItemIndent(e){const t=e.options.listItemIndent||"one"
if(t!=="tab"&&t!=="one"&&t!=="mixed")throw new Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`")
return t}function listItem(e,t,r,s){const n=checkListItemIndent(r)
let i=r.bulletCurrent||checkBullet(r)
if(t&&t.type==="list"&&t.ordered)i=(typeof t.start==="number"&&t.start>-1?t.start:1)+(r.options.incrementListMarker===false?0:t.children.indexOf(e))+i
let o=i.length+1
if(n==="tab"||n==="mixed"&&(t&&t.type==="list"&&t.spread||e.spread))o=Math.ceil(o/4)*4
const a=r.createTracker(s)
a.move(i+" ".repeat(o-i.length))
a.shift(o)
const c=r.enter("listItem")
const l=r.indentLines(r.containerFlow(e,a.current()),map)
c()
return l
function map(e,t,r){if(t)return(r?"":" ".repeat(o))+e
return(r?i:i+" ".repeat(o-i.length))+e}}function paragraph(e,t,r,s){const n=r.enter("paragraph")
const i=r.enter("phrasing")
const o=r.containerPhrasing(e,s)
i()
n()
return o}var u=r(5256)
function root(e,t,r,s){const n=e.children.some(function(e){return(0,u.f)(e)})
if(!n)return r.containerFlow(e,s)
const i=r.enter("phrasing")
const o=r.containerPhrasing(e,s)
i()
return o}function checkStrong(e){const t=e.options.strong||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`")
return t}strong.attention=strong_attention
strong.peek=strong_peek
function strong(e,t,r,s){const n=r.enter("phrasing")
const o=(0,i.mx)(e,strong_attention,r,r.createTracker(s))
const a=o?(0,i.lK)([o],s.before,s.after):""
n()
return a}function strong_attention(e,t){const r=checkStrong(t)
return{construct:"strong",markers:r==="*"?["*","_"]:["_","*"],sizes:[2]}}function strong_peek(e,t,r){return r.options.strong||"*"}function text_text(e,t,r,s){const n=t?t.children:[]
const i=r.indexStack[r.indexStack.length-1]
return r.safe(e.value,{...s,afterNode:n[i+1],beforeNode:n[i-1]})}function checkRuleRepetition(e){const t=e.options.ruleRepetition||3
if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more")
return t}function thematicBreak(e,t,r){const s=((0,l.T)(r)+(r.options.ruleSpaces?" ":"")).repeat(checkRuleRepetition(r))
return r.options.ruleSpaces?s.slice(0,-1):s}const p={blockquote:blockquote,break:hardBreak,code:code,definition:definition,emphasis:emphasis,hardBreak:hardBreak,heading:heading,html:html,image:image_image,imageReference:imageReference,inlineCode:inlineCode,link:link_link,linkReference:linkReference,list:list,listItem:listItem,paragraph:paragraph,root:root,strong:strong,text:text_text,thematicBreak:thematicBreak}}),3269:((e,t,r)=>{r.d(t,{l:()=>toMarkdown})
var s=r(5256)
const n={}.hasOwnProperty
function zwitch(e,t){const r=t||{}
function one(t,...r){let s=one.invalid
const i=one.handlers
if(t&&n.call(t,e)){const r=String(t[e])
s=n.call(i,r)?i[r]:one.unknown}if(s)return s.call(this,t,...r)}one.handlers=r.handlers||{}
one.invalid=r.invalid
one.unknown=r.unknown
return one}const i={}.hasOwnProperty
function configure(e,t){let r=-1
let s
if(t.extensions)while(++r<t.extensions.length)configure(e,t.extensions[r])
for(s in t)if(i.call(t,s))switch(s){case"extensions":break
case"unsafe":list(e[s],t[s])
break
case"join":list(e[s],t[s])
break
case"handlers":map(e[s],t[s])
break
default:e.options[s]=t[s]}return e}function list(e,t){if(t)e.push(...t)}function map(e,t){if(t)Object.assign(e,t)}var o=r(1479)
var a=r(4531)
var c=r(3586)
var l=r(5871)
var u=r(5884)
const p=[joinDefaults]
function joinDefaults(e,t,r,s){if(t.type==="code"&&(0,c.m)(t,s)&&(e.type==="list"||e.type===t.type&&(0,c.m)(e,s)))return false
if("spread"in r&&typeof r.spread==="boolean"){if(r.spread)return 1
if(e.type==="html"){const t=(0,u.C)(e.value)
if(t===void 0||t===6||t===7)return 1}if(e.type==="blockquote"&&t.type==="blockquote")return 1
if((e.type==="definition"||e.type==="paragraph")&&t.type==="list"&&(t.ordered&&typeof t.start==="number"&&t.start!==1||t.children.length>0&&t.children[0].children.length===0))return 1
if(e.type==="paragraph"&&t.type==="thematicBreak"&&(0,a.T)(s)==="-"&&!s.options.ruleSpaces)return 1
let n=e
while((n.type==="blockquote"||n.type==="list"||n.type==="listItem")&&n.children.length>0)n=n.children[n.children.length-1]
if(n.type!=="definition"&&n.type!=="paragraph")return 0
if(t.type==="code"&&(0,c.m)(t,s))return 1
if(t.type==="html"){const e=(0,u.C)(t.value)
if(e===void 0||e===7)return 1}if((e.type==="paragraph"||e!==n)&&(t.type==="definition"||t.type==="heading"&&(0,l.f)(t,s)||t.type==="paragraph"))return 1
return 0}}const d=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"]
const h=[{character:"\t",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"\r",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\n",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\r",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\r",after:"\\r",inConstruct:"phrasing"},{character:"\n",before:"\\n",inConstruct:"phrasing"},{character:"\n",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",before:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"!",after:"\\[",inConstruct:"phrasing",notInConstruct:d},{character:'"',inConstruct:"titleQuote"},{atBreak:true,character:"#"},{character:"#",inConstruct:"headingAtx",after:"(?:[\r\n]|$)"},{character:"&",after:"[#A-Za-z]",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","destinationRaw","phrasing","titleApostrophe","titleQuote"]},{character:"'",inConstruct:"titleApostrophe"},{character:"(",inConstruct:"destinationRaw"},{before:"\\]",character:"(",inConstruct:"phrasing",notInConstruct:d},{atBreak:true,before:"\\d+",character:")"},{character:")",inConstruct:"destinationRaw"},{atBreak:true,character:"*",after:"(?:[ \t\r\n*])"},{character:"*",inConstruct:"phrasing",notInConstruct:d},{atBreak:true,character:"+",after:"(?:[ \t\r\n])"},{atBreak:true,character:"-",after:"(?:[ \t\r\n-])"},{atBreak:true,before:"\\d+",character:".",after:"(?:[ \t\r\n]|$)"},{atBreak:true,character:"<",after:"[!/?A-Za-z]"},{character:"<",after:"[!/?A-Za-z]",inConstruct:"phrasing",notInConstruct:d},{character:"<",inConstruct:"destinationLiteral"},{atBreak:true,character:"="},{atBreak:true,character:">"},{character:">",inConstruct:"destinationLiteral"},{atBreak:true,character:"["},{character:"[",inConstruct:"phrasing",notInConstruct:d},{character:"[",inConstruct:["label","reference"]},{character:"\\",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"]",inConstruct:["label","reference"]},{atBreak:true,character:"_"},{character:"_",inConstruct:"phrasing",notInConstruct:d},{atBreak:true,character:"`"},{character:"`",inConstruct:["codeFencedLangGraveAccent","codeFencedMetaGraveAccent"]},{character:"`",inConstruct:"phrasing",notInConstruct:d},{atBreak:true,character:"~"},{character:"<",inConstruct:"autolink"},{character:">",inConstruct:"autolink"},{character:"",inConstruct:"autolink"}]
let f=-1
while(++f<33)h.push({character:String.fromCharCode(f),inConstruct:"autolink"})
const m={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:">",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",LeftUpVectorBar:"⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"​",NegativeThinSpace:"​",NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:"\n",Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"⩾̸",NotGreaterTilde:"≵",NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",NotLessEqual:"≰",NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",NotRightTriangleEqual:"⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",NotSubsetEqual:"⊈",NotSucceeds:"⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",Rcy:"Р",Re:"ℜ",ReverseElement:"∋",ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"⇥",RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",RightFloor:"⌋",RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",RightUpDownVector:"⥏",RightUpTeeVector:"⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"⪰",SucceedsSlantEqual:"≽",SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"Ћ",TScy:"Ц",Tab:"\t",Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"≃",TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",Ucirc:"Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",UnionPlus:"⊎",Uogon:"Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"⨆",bigstar:"★",bigtriangledown:"▽",bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"▴",blacktriangledown:"▾",blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",bnot:"⌐",bopf:"𝕓",bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"╧",boxUL:"╝",boxUR:"╚",boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",boxdR:"╒",boxdl:"┐",boxdr:"┌",boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",boxul:"┘",boxur:"└",boxv:"│",boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"⁏",bsim:"∽",bsime:"⋍",bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"⩄",capbrcup:"⩉",capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"⩐",cdot:"ċ",cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"≗",circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",cirmid:"⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",complexes:"ℂ",cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",csup:"⫐",csupe:"⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",cupdot:"⊍",cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",curvearrowleft:"↶",curvearrowright:"↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",fallingdotseq:"≒",fcy:"ф",female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"𝕗",forall:"∀",fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",gesdoto:"⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",gnapprox:"⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",gtdot:"⋗",gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",gvnE:"≩︀",hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",hellip:"…",hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",hscr:"𝒽",hslash:"ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",ii:"ⅈ",iiiint:"⨌",iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",in:"∈",incare:"℅",infin:"∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",iogon:"į",iopf:"𝕚",iota:"ι",iprod:"⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"‚",lstrok:"ł",lt:"<",ltcc:"⪦",ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",lurdshar:"⥊",luruhar:"⥦",lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",mapstoleft:"↤",mapstoup:"↥",marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"⫰",middot:"·",minus:"−",minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",mu:"μ",multimap:"⊸",mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"⇏",nVDash:"⊯",nVdash:"⊮",nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"ℕ",nbsp:" ",nbump:"≎̸",nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",nearhk:"⤤",nearr:"↗",nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",ngeqq:"≧̸",ngeqslant:"⩾̸",nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"≮",nlsim:"≴",nlt:"≮",nltri:"⋪",nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"⋶",notni:"∌",notniva:"∌",notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯̸",nprec:"⊀",npreceq:"⪯̸",nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",nscr:"𝓃",nshortmid:"∤",nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",nsube:"⊈",nsubset:"⊂⃒",nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",nsupseteqq:"⫆̸",ntgl:"≹",ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"№",numsp:" ",nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",nvrArr:"⤃",nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",ocy:"о",odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"∮",olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",oplus:"⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",osol:"⊘",otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",percnt:"%",period:".",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",planck:"ℏ",planckh:"ℎ",plankv:"ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",plustwo:"⨧",pm:"±",pointint:"⨕",popf:"𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",profline:"⌒",profsurf:"⌓",prop:"∝",propto:"∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",scirc:"ŝ",scnE:"⪶",scnap:"⪺",scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"↘",sect:"§",semi:";",seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"∥",shy:"­",sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"⨤",simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"⧄",solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"⊏",sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",submult:"⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",subsub:"⫕",subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",sung:"♪",sup1:"¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",supmult:"⫂",supnE:"⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",supsup:"⫖",swArr:"⇙",swarhk:"⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",thksim:"∼",thorn:"þ",tilde:"˜",times:"×",timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"}
const g={}.hasOwnProperty
function decodeNamedCharacterReference(e){return g.call(m,e)?m[e]:false}function decodeNumericCharacterReference(e,t){const r=Number.parseInt(e,t)
if(r<9||r===11||r>13&&r<32||r>126&&r<160||r>55295&&r<57344||r>64975&&r<65008||(r&65535)===65535||(r&65535)===65534||r>1114111)return"�"
return String.fromCodePoint(r)}const E=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi
function decodeString(e){return e.replace(E,decode)}function decode(e,t,r){if(t)return t
const s=r.charCodeAt(0)
if(s===35){const e=r.charCodeAt(1)
const t=e===120||e===88
return decodeNumericCharacterReference(r.slice(t?2:1),t?16:10)}return decodeNamedCharacterReference(r)||e}function association(e){if(e.label||!e.identifier)return e.label||""
return decodeString(e.identifier)}function compilePattern(e){if(!e._compiled){const t=(e.atBreak?"[\\r\\n][\\t ]*":"")+(e.before?"(?:"+e.before+")":"")
e._compiled=new RegExp((e.beforeNode?"^":t?"("+t+")":"")+(/[$()*+.?[\\\]^{|}]/.test(e.character)?"\\":"")+e.character+(e.afterNode?"$":e.after?"(?:"+e.after+")":""),e.unicode?"gu":"g")}return e._compiled}var T=r(2396)
function containerFlow(e,t,r){const s=t.indexStack
const n=e.children||[]
const i=t.createTracker(r)
const o=[]
let a=-1
s.push(-1)
while(++a<n.length){const r=n[a]
s[s.length-1]=a
o.push(i.move(t.handle(r,e,t,{before:"\n",after:"\n",...i.current()})))
if(r.type!=="list")t.bulletLastUsed=void 0
if(a<n.length-1)o.push(i.move(between(r,n[a+1],e,t)))}s.pop()
return o.join("")}function between(e,t,r,s){let n=s.join.length
while(n--){const i=s.join[n](e,t,r,s)
if(i===true||i===1)break
if(typeof i==="number")return"\n".repeat(1+i)
if(i===false)return"\n\n\x3c!----\x3e\n\n"}return"\n\n"}const y=/\r?\n|\r/g
function indentLines(e,t){const r=[]
let s=0
let n=0
let i
while(i=y.exec(e)){one(e.slice(s,i.index))
r.push(i[0])
s=i.index+i[0].length
n++}one(e.slice(s))
return r.join("")
function one(e){r.push(t(e,n,!e))}}var b=r(1956)
var A=r(518)
var v=r(7941)
const S={}.hasOwnProperty
function safe(e,t,r){const s=(r.before||"")+(t||"")+(r.after||"")
const n=[]
const i=[]
const o={}
const a=e.stack.includes("autolink")
const c=r.before?r.before.length:0
const l=s.length-(r.after?r.after.length:0)
let u=-1
while(++u<e.unsafe.length){const t=e.unsafe[u]
if(!(0,v.q)(e.stack,t)||!nodeInScope(t.beforeNode,r.beforeNode)||!nodeInScope(t.afterNode,r.afterNode))continue
const i=e.compilePattern(t)
const a=t.beforeNode?c:0
const p=s.slice(a,t.afterNode?l:void 0)
let d
while(d=i.exec(p)){const e=Boolean(t.before||t.atBreak)
const r=Boolean(t.after)
const s=a+d.index+(e?d[1].length:0)
if(S.call(o,s)){if(o[s].before&&!e)o[s].before=false
if(o[s].after&&!r)o[s].after=false}else{n.push(s)
o[s]={before:e,after:r}}}}n.sort(numerical)
let p=c
u=-1
while(++u<n.length){const e=n[u]
if(e<p||e>=l)continue
if(s.charAt(e)==="_"&&e>0&&(0,b.S)(s.charCodeAt(e-1))===void 0&&!S.call(o,e-1)&&!(e-1===c&&/[*_]/.test(s.charAt(c-1)))){let t=e+1
while(t<l&&s.charAt(t)==="_")t++
const r=t-e-1
if(n[u+r]===t-1&&t<s.length&&(0,b.S)(s.charCodeAt(t))===void 0&&!S.call(o,t)&&!(t===l-1&&/[*_]/.test(s.charAt(l)))){u+=r
continue}}if(e+1<l&&n[u+1]===e+1&&o[e].after&&!o[e+1].before&&!o[e+1].after||e-1>=c&&n[u-1]===e-1&&o[e].before&&!o[e-1].before&&!o[e-1].after)continue
if(p!==e){const t=s.slice(p,e)
i.push(a?t:escapeBackslashes(t,"\\"))}p=e+1
if(a)i.push("%"+s.charCodeAt(e).toString(16).toUpperCase().padStart(2,"0"))
else if(/[!-/:-@[-`{-~]/.test(s.charAt(e))&&(!r.encode||!r.encode.includes(s.charAt(e))))i.push("\\"+s.charAt(e))
else i.push((0,A.T)(s.charCodeAt(e)))}const d=s.slice(p,l)
i.push(a?d:escapeBackslashes(d,r.after))
return i.join("")}function nodeInScope(e,t){if(!e)return true
if(!t)return false
return typeof e==="string"?e===t.type:e.includes(t.type)}function numerical(e,t){return e-t}function escapeBackslashes(e,t){const r=/\\(?=[!-/:-@[-`{-~])/g
const s=[]
const n=[]
const i=e+t
let o=-1
let a=0
let c
while(c=r.exec(i))s.push(c.index)
while(++o<s.length){if(a!==s[o])n.push(e.slice(a,s[o]))
n.push("\\")
a=s[o]}n.push(e.slice(a))
return n.join("")}function track(e){const t=e||{}
const r=t.now||{}
let s=t.lineShift||0
let n=r.line||1
let i=r.column||1
return{move:move,current:current,shift:shift}
function current(){return{now:{line:n,column:i},lineShift:s}}function shift(e){s+=e}function move(e){const t=e||""
const r=t.split(/\r?\n|\r/g)
const o=r[r.length-1]
n+=r.length-1
i=r.length===1?i+o.length:1+o.length+s
return t}}function toMarkdown(e,t){const r=t||{}
const n={associationId:association,bulletCurrent:void 0,bulletLastUsed:void 0,containerPhrasing:containerPhrasingBound,containerFlow:containerFlowBound,createTracker:track,compilePattern:compilePattern,enter:enter,handlers:{...o.p},handle:void 0,indentLines:indentLines,indexStack:[],join:[...p],options:{},safe:safeBound,stack:[],unsafe:[...h]}
configure(n,r)
if(n.options.tightDefinitions)n.join.push(joinDefinition)
n.handle=zwitch("type",{invalid:invalid,unknown:unknown,handlers:n.handlers})
let i=n.handle((0,s.f)(e)?{type:"root",children:[e]}:e,void 0,n,{before:"\n",after:"\n",now:{line:1,column:1},lineShift:0})
if(i&&i.charCodeAt(i.length-1)!==10&&i.charCodeAt(i.length-1)!==13)i+="\n"
return i
function enter(e){n.stack.push(e)
return exit
function exit(){n.stack.pop()}}}function invalid(e){throw new Error("Cannot handle value `"+e+"`, expected node")}function unknown(e){const t=e
throw new Error("Cannot handle unknown node `"+t.type+"`")}function joinDefinition(e,t){if(e.type==="definition"&&e.type===t.type)return 0}function containerPhrasingBound(e,t){return(0,T.UA)(e,this,t)}function containerFlowBound(e,t){return containerFlow(e,this,t)}function safeBound(e,t){return safe(this,e,t)}}),4531:((e,t,r)=>{r.d(t,{T:()=>checkRule})
function checkRule(e){const t=e.options.rule||"*"
if(t!=="*"&&t!=="-"&&t!=="_")throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`")
return t}}),2396:((e,t,r)=>{r.d(t,{mx:()=>attentionItem,UA:()=>containerPhrasing,lK:()=>serialize})
var s=r(359)
var n=r(1956)
function firstCharacter(e){const t=e.codePointAt(0)
return t===void 0?"":String.fromCodePoint(t)}function lastCharacter(e){const t=e.codePointAt(e.length-2)
return t!==void 0&&t>65535?e.slice(-2):e.slice(-1)}var i=r(518)
function encodeInfo(e,t,r){const s=(0,n.S)(e)
const i=(0,n.S)(t)
if(s===void 0)return i===void 0?r==="_"?{inside:true,outside:true}:{inside:false,outside:false}:i===1?{inside:true,outside:true}:{inside:false,outside:true}
if(s===1)return i===void 0?{inside:false,outside:false}:i===1?{inside:true,outside:true}:{inside:false,outside:false}
return i===void 0?{inside:false,outside:false}:i===1?{inside:true,outside:false}:{inside:false,outside:false}}var o=r(5884)
const a=new Map([["*",false],["_",true]])
function candidates(e,t,r){const s=new Set
for(const n of e){const e=r.get(n)
if(e&&n.attention&&t.some(e=>e.attention===n.attention))for(const t of e.tokens)s.add(t.attention)}const n=[]
for(const t of e)if(t.attention&&s.delete(t.attention))n.push(t.attention)
n.reverse()
return n}function check(e,t,r){const s=[]
const i=new Map
const o=new Map
let c=0
while(c<e.length){if(!e[c].attention){c++
continue}const l=e[c].value.charAt(0)
const u=a.get(l)
let p=c+1
while(p<e.length&&e[p].attention&&e[p].value.charAt(0)===l)p++
const d=c?e[c-1].value:t
const h=(0,n.S)(d.charCodeAt(d.length-1))
const f=(0,n.S)((p<e.length?e[p].value:r).charCodeAt(0))
const m=!f||f===2&&Boolean(h)
const g=!h||h===2&&Boolean(f)
const E={tokens:e.slice(c,p),markers:[],start:0,end:0,open:u?m&&(Boolean(h)||!g):m,close:u?g&&(Boolean(f)||!m):g,split:u!==void 0}
for(const e of E.tokens){i.set(e,[...E.tokens])
o.set(e,E)
let t=e.value.length
while(t--)E.markers.push(e)}E.end=E.markers.length
s.push(E)
c=p}pair(s,i)
c=-1
while(++c<e.length){const t=i.get(e[c])
if(t)return{attention:candidates(e,t,o),index:c}}}function containerPhrasing(e,t,r){return serialize(phrasing(e,t,r),r.before,r.after)}function encode(e,t){const r=e[t?0:e.length-1]
if(!r||r.attention)return
const s=t?firstCharacter(r.value):lastCharacter(r.value)
const n=(0,i.T)(s.codePointAt(0))
if(t)r.value=n+r.value.slice(s.length)
else{let e=r.value.slice(0,r.value.length-s.length)
let t=0
while(e.charCodeAt(e.length-1-t)===92)t++
if(t%2)e+="\\"
r.value=e+n}}function improve(e,t,r,s,n){for(const i of r.attention){const o=t.get(i)||i.sequences[0]
for(const a of i.sequences){if(a===o)continue
const c=new Map(t)
c.set(i,a)
const l=render(e,c,s,n)
const u=check(l,s,n)
if(!u||u.index>r.index)return{chosen:c,mistake:u,tokens:l}}}}function pair(e,t){const r=new Map
for(const s of e){const e=s.tokens[0].value.charAt(0)
let n=r.get(e)
if(!n){n=[]
r.set(e,n)}let i=s.close?n.length:0
while(i--&&s.start<s.end){const e=n[i]
const r=e.end-e.start
const o=s.end-s.start
if(s.split?(e.close||s.open)&&o%3&&!((r+o)%3):r!==e.markers.length||r!==o)continue
const a=s.split?r>1&&o>1?2:1:o
const c=e.markers.slice(e.end-a,e.end)
const l=s.markers.slice(s.start,s.start+a)
const u=c[0]
const p=l[0]
if(u===c[a-1]&&u.value.length===a&&p===l[a-1]&&p.value.length===a&&u.attention===p.attention){t.delete(u)
t.delete(p)}else{const e=[...new Set([...c,...l])]
for(const r of e){const s=t.get(r)
if(s)s.push(...e)}}e.end-=a
s.start+=a
if(e.start===e.end)n.splice(i,1)
i=n.length}if(s.open&&s.start<s.end)n.push(s)}}function attentionSequences(e,t,r){if(t.length===0)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers")
if(r.length===0)throw new Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes")
for(const t of r)if(!Number.isSafeInteger(t)||t<1)throw new Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer")
const n=[]
for(const i of t){if(i.length!==1)throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected a single ascii character")
if(!(0,s.ol)(i.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected ascii punctuation")
for(const e of r)n.push(i.repeat(e))}return n}function phrasing(e,t,r){const s=t.indexStack
const n=e.children||[]
const i=[]
let a=-1
let c=r.before
s.push(-1)
let l=t.createTracker(r)
while(++a<n.length){const u=n[a]
let p
s[s.length-1]=a
if(a+1<n.length){let r=t.handle.handlers[n[a+1].type]
if(r&&r.peek)r=r.peek
p=r?firstCharacter(r(n[a+1],e,t,{before:"",after:"",...l.current()})):""}else p=r.after
const d=i[i.length-1]
if(typeof d==="string"&&(c==="\r"||c==="\n")&&u.type==="html"&&(0,o.C)(u.value)!==7){i[i.length-1]=d.replace(/(\r?\n|\r)$/," ")
c=" "
l=t.createTracker(r)
l.move(serialize(i,r.before,r.after))}const h=t.handle.handlers[u.type]
if(h&&h.attention){const e=attentionItem(u,h.attention,t,l)
if(!e)continue
i.push(e)
c=lastCharacter(e.sequences[0])}else{const r=t.handle(u,e,t,{...l.current(),after:p,before:c})
if(!r)continue
l.move(r)
i.push(r)
c=lastCharacter(r)}}s.pop()
return i}function attentionItem(e,t,r,s){const{construct:n,markers:i,sizes:o}=t(e,r)
const a=attentionSequences(e.type,i,o)
const c=a[0]
const l=r.enter(n)
const u=r.createTracker(s.current())
u.move(c)
const p=phrasing(e,r,{...u.current(),before:c,after:c})
l()
if(p.length===0)return
s.move(c)
s.move(serialize(p,c,c))
s.move(c)
return{children:p,sequences:a}}function fix(e,t,r,s){let n=render(e,t,r,s)
let i=check(n,r,s)
while(i){const o=improve(e,t,i,r,s)
if(!o)return
t=o.chosen
n=o.tokens
i=o.mistake}return n}function guess(e,t,r,s){let n=r
let i=-1
while(++i<e.length){const o=e[i]
if(typeof o==="string"){n=""
continue}const c=i===e.length-1?s:""
const l=o.sequences.find(function(t){const s=t.charAt(0)
return s!==n.charAt(0)&&s!==c.charAt(0)||e.length===1&&a.has(s)&&t.length>r.length})||o.sequences[0]
if(l!==o.sequences[0])t.set(o,l)
guess(o.children,t,l,l)
n=l}}function render(e,t,r,s){const n=[]
let i
let o=lastCharacter(r)
let a=-1
while(++a<e.length){const r=e[a]
if(typeof r==="string"){const e={value:r,attention:void 0}
if(i&&i===firstCharacter(r))encode([e],true)
i=void 0
n.push(e)
if(e.value)o=lastCharacter(e.value)
continue}const c=t.get(r)||r.sequences[0]
const l=c.charAt(0)
const u=e[a+1]
const p=o
const d=firstCharacter(u===void 0?s:typeof u==="string"?u:t.get(u)||u.sequences[0])
const h=render(r.children,t,c,c)
const f=h[0].value
const m=encodeInfo(p.charCodeAt(p.length-1),f.charCodeAt(0),l)
if(m.inside)encode(h,true)
const g=lastCharacter(h[h.length-1].value)
const E=encodeInfo(d.charCodeAt(0),g.charCodeAt(g.length-1),l)
if(E.inside)encode(h,false)
if(m.outside&&p!=="\n"&&p!=="\r")encode(n,false)
if(E.outside)i=d
n.push({value:c,attention:r},...h,{value:c,attention:r})
o=c.charAt(c.length-1)}return n}function serialize(e,t,r){const s=new Map
guess(e,s,t,r)
const n=(s.size>0?fix(e,s,t,r):void 0)||fix(e,new Map,t,r)||render(e,new Map,t,r)
let i=""
for(const e of n)i+=e.value
return i}}),518:((e,t,r)=>{r.d(t,{T:()=>encodeCharacterReference})
function encodeCharacterReference(e){return"&#x"+e.toString(16).toUpperCase()+";"}}),3586:((e,t,r)=>{r.d(t,{m:()=>formatCodeAsIndented})
function formatCodeAsIndented(e,t){return Boolean(t.options.fences===false&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))}}),5871:((e,t,r)=>{r.d(t,{f:()=>formatHeadingAsSetext})
var s=r(5387)
var n=r(5908)
var i=r(6967)
function formatHeadingAsSetext(e,t){let r=false;(0,s.YR)(e,function(e){if("value"in e&&/\r?\n|\r/.test(e.value)||e.type==="break"){r=true
return n.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,i.d)(e)&&(t.options.setext||r))}}),5884:((e,t,r)=>{r.d(t,{C:()=>htmlKind})
var s=r(359)
const n=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"]
const i=["pre","script","style","textarea"]
function htmlKind(e){if(e.charCodeAt(0)!==60)return
const t=e.charCodeAt(1)
if(t===33){const t=e.charCodeAt(2)
if(t===45)return 2
if(t===91)return 5
if((0,s.CW)(t))return 4
return}if(t===63)return 3
const r=t===47
const o=r?2:1
let a=o
let c=e.charCodeAt(a)
if(!(0,s.CW)(c))return
while(c===45||(0,s.lV)(c))c=e.charCodeAt(++a)
const l=e.slice(o,a).toLowerCase()
if(!r&&c!==47&&i.includes(l))return 1
return n.includes(l)?6:7}}),7941:((e,t,r)=>{r.d(t,{q:()=>patternInScope})
function patternInScope(e,t){return listInScope(e,t.inConstruct,true)&&!listInScope(e,t.notInConstruct,false)}function listInScope(e,t,r){if(typeof t==="string")t=[t]
if(!t||t.length===0)return r
let s=-1
while(++s<t.length)if(e.includes(t[s]))return true
return false}}),6967:((e,t,r)=>{r.d(t,{d:()=>toString})
const s={}
function toString(e,t){const r=t||s
const n=typeof r.includeImageAlt==="boolean"?r.includeImageAlt:true
const i=typeof r.includeHtml==="boolean"?r.includeHtml:true
return one(e,n,i)}function one(e,t,r){if(node(e)){if("value"in e)return e.type==="html"&&!r?"":e.value
if(t&&"alt"in e&&e.alt)return e.alt
if("children"in e)return all(e.children,t,r)}if(Array.isArray(e))return all(e,t,r)
return""}function all(e,t,r){const s=[]
let n=-1
while(++n<e.length)s[n]=one(e[n],t,r)
return s.join("")}function node(e){return Boolean(e&&typeof e==="object")}}),359:((e,t,r)=>{r.d(t,{CW:()=>s,Ee:()=>markdownLineEndingOrSpace,Ny:()=>a,es:()=>o,lV:()=>n,ol:()=>i})
const s=regexCheck(/[A-Za-z]/)
const n=regexCheck(/[\dA-Za-z]/)
regexCheck(/[#-'*+\--9=?A-Z^-~]/)
regexCheck(/\d/)
regexCheck(/[\dA-Fa-f]/)
const i=regexCheck(/[!-/:-@[-`{-~]/)
function markdownLineEndingOrSpace(e){return e!==null&&(e<0||e===32)}const o=regexCheck(/\p{P}|\p{S}/u)
const a=regexCheck(/\s/)
function regexCheck(e){return check
function check(t){return t!==null&&t>-1&&e.test(String.fromCharCode(t))}}}),1956:((e,t,r)=>{r.d(t,{S:()=>classifyCharacter})
var s=r(359)
function classifyCharacter(e){if(e===null||(0,s.Ee)(e)||(0,s.Ny)(e))return 1
if((0,s.es)(e))return 2}}),6989:((e,t,r)=>{r.d(t,{Ay:()=>pRetry})
const s=Object.prototype.toString
const isError=e=>s.call(e)==="[object Error]"
const n=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
function isNetworkError(e){const t=e&&isError(e)&&e.name==="TypeError"&&typeof e.message==="string"
if(!t)return false
const{message:r,stack:s}=e
if(r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")"))return s===void 0||"__sentry_captured__"in e
if(r.startsWith("error sending request for url"))return true
if(r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")"))return true
return n.has(r)}function validateRetries(e){if(typeof e==="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
if(Number.isFinite(e)&&!Number.isInteger(e))throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.")}else if(e!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function validateNumberOption(e,t,{allowInfinity:r=false}={}){if(typeof t!=="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${r?" or Infinity":""}.`)
if(!r&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`)
if(t<0)throw new TypeError(`Expected \`${e}\` to be ≥ 0.`)}function validateOption(e,t,r){if(t===void 0||t===null)return
if(typeof t!==r)throw new TypeError(`Expected \`${e}\` to be a ${r}.`)}function validateSignal(e){if(e===void 0||e===null)return
if(typeof e.throwIfAborted!=="function"||typeof e.addEventListener!=="function"||typeof e.removeEventListener!=="function")throw new TypeError("Expected `signal` to be an AbortSignal.")}class AbortError extends Error{constructor(e){super(typeof e==="string"?e:void 0)
this.name="AbortError"
if(e instanceof Error){this.originalError=e;({message:e}=e)}else{this.originalError=new Error(e);({message:e}=this.originalError)
Error.captureStackTrace?.(this.originalError,AbortError)}this.message=e}}const i=2**31-1
function calculateDelay(e,t){if(t.minTimeout===0)return 0
const r=e+1
const s=t.randomize?Math.random()+1:1
const n=Math.round(s*t.minTimeout*t.factor**(r-1))
return Math.min(n,Math.ceil(t.maxTimeout),i)}function calculateRemainingTime(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function delayForRetry(e,t){if(e<=0)return
await new Promise((r,s)=>{const onAbort=()=>{clearTimeout(n)
s(t.signal.reason)}
const n=setTimeout(()=>{t.signal?.removeEventListener("abort",onAbort)
r()},e)
if(t.unref)n.unref?.()
t.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(e){try{return String(e)}catch{return Object.prototype.toString.call(e)}}function unwrapAbortError(e){let t=e
while(t instanceof AbortError&&t.originalError instanceof Error)t=t.originalError
return t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:s,options:n}){const abortIfNeeded=()=>{n.signal?.throwIfAborted()}
const i=e instanceof Error?e:new TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`)
abortIfNeeded()
if(i instanceof AbortError)throw unwrapAbortError(i)
const o=n.retries-r
const a=!(i instanceof TypeError)||isNetworkError(i)
const c=calculateRemainingTime(s,n.maxRetryTime)
const l=a&&c>0&&o>0?calculateDelay(r,n):0
const u=Object.freeze({error:i,attemptNumber:t,retriesLeft:o,retriesConsumed:r,retryDelay:l})
const p=await n.shouldConsumeRetry(u)??true
abortIfNeeded()
const d=p?l:0
const h=Object.freeze({error:i,attemptNumber:t,retriesLeft:o,retriesConsumed:r,retryDelay:d})
await n.onFailedAttempt(h)
abortIfNeeded()
const f=calculateRemainingTime(s,n.maxRetryTime)
if(!a||f<=0||o<=0)throw i
const m=await n.shouldRetry(h)
abortIfNeeded()
if(!m)throw i
const g=calculateRemainingTime(s,n.maxRetryTime)
if(g<=0)throw i
if(!p)return false
await delayForRetry(Math.min(d,g),n)
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
let r=0
let s=0
const n=performance.now()
while(s<=t.retries){r++
try{t.signal?.throwIfAborted()
const s=await e(r)
t.signal?.throwIfAborted()
return s}catch(e){if(await onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:s,startTime:n,options:t}))s++}}throw new Error("Retry attempts exhausted without throwing an error.")}}),2924:((e,t,r)=>{r.d(t,{jh:()=>Ie,qy:()=>s,oH:()=>parseFragment})
var s={}
r.r(s)
r.d(s,{VF:()=>Y,W$:()=>K,NS:()=>V,aW:()=>ee,aY:()=>X,JK:()=>Z,qY:()=>W,u_:()=>getTagID})
const n=new Set([65534,65535,131070,131071,196606,196607,262142,262143,327678,327679,393214,393215,458750,458751,524286,524287,589822,589823,655358,655359,720894,720895,786430,786431,851966,851967,917502,917503,983038,983039,1048574,1048575,1114110,1114111])
const i="�"
var o;(function(e){e[e["EOF"]=-1]="EOF"
e[e["NULL"]=0]="NULL"
e[e["TABULATION"]=9]="TABULATION"
e[e["CARRIAGE_RETURN"]=13]="CARRIAGE_RETURN"
e[e["LINE_FEED"]=10]="LINE_FEED"
e[e["FORM_FEED"]=12]="FORM_FEED"
e[e["SPACE"]=32]="SPACE"
e[e["EXCLAMATION_MARK"]=33]="EXCLAMATION_MARK"
e[e["QUOTATION_MARK"]=34]="QUOTATION_MARK"
e[e["AMPERSAND"]=38]="AMPERSAND"
e[e["APOSTROPHE"]=39]="APOSTROPHE"
e[e["HYPHEN_MINUS"]=45]="HYPHEN_MINUS"
e[e["SOLIDUS"]=47]="SOLIDUS"
e[e["DIGIT_0"]=48]="DIGIT_0"
e[e["DIGIT_9"]=57]="DIGIT_9"
e[e["SEMICOLON"]=59]="SEMICOLON"
e[e["LESS_THAN_SIGN"]=60]="LESS_THAN_SIGN"
e[e["EQUALS_SIGN"]=61]="EQUALS_SIGN"
e[e["GREATER_THAN_SIGN"]=62]="GREATER_THAN_SIGN"
e[e["QUESTION_MARK"]=63]="QUESTION_MARK"
e[e["LATIN_CAPITAL_A"]=65]="LATIN_CAPITAL_A"
e[e["LATIN_CAPITAL_Z"]=90]="LATIN_CAPITAL_Z"
e[e["RIGHT_SQUARE_BRACKET"]=93]="RIGHT_SQUARE_BRACKET"
e[e["GRAVE_ACCENT"]=96]="GRAVE_ACCENT"
e[e["LATIN_SMALL_A"]=97]="LATIN_SMALL_A"
e[e["LATIN_SMALL_Z"]=122]="LATIN_SMALL_Z"})(o||(o={}))
const a={DASH_DASH:"--",CDATA_START:"[CDATA[",DOCTYPE:"doctype",SCRIPT:"script",PUBLIC:"public",SYSTEM:"system"}
function isSurrogate(e){return e>=55296&&e<=57343}function isSurrogatePair(e){return e>=56320&&e<=57343}function getSurrogatePairCodePoint(e,t){return(e-55296)*1024+9216+t}function isControlCodePoint(e){return e!==32&&e!==10&&e!==13&&e!==9&&e!==12&&e>=1&&e<=31||e>=127&&e<=159}function isUndefinedCodePoint(e){return e>=64976&&e<=65007||n.has(e)}var c;(function(e){e["controlCharacterInInputStream"]="control-character-in-input-stream"
e["noncharacterInInputStream"]="noncharacter-in-input-stream"
e["surrogateInInputStream"]="surrogate-in-input-stream"
e["nonVoidHtmlElementStartTagWithTrailingSolidus"]="non-void-html-element-start-tag-with-trailing-solidus"
e["endTagWithAttributes"]="end-tag-with-attributes"
e["endTagWithTrailingSolidus"]="end-tag-with-trailing-solidus"
e["unexpectedSolidusInTag"]="unexpected-solidus-in-tag"
e["unexpectedNullCharacter"]="unexpected-null-character"
e["unexpectedQuestionMarkInsteadOfTagName"]="unexpected-question-mark-instead-of-tag-name"
e["invalidFirstCharacterOfTagName"]="invalid-first-character-of-tag-name"
e["unexpectedEqualsSignBeforeAttributeName"]="unexpected-equals-sign-before-attribute-name"
e["missingEndTagName"]="missing-end-tag-name"
e["unexpectedCharacterInAttributeName"]="unexpected-character-in-attribute-name"
e["unknownNamedCharacterReference"]="unknown-named-character-reference"
e["missingSemicolonAfterCharacterReference"]="missing-semicolon-after-character-reference"
e["unexpectedCharacterAfterDoctypeSystemIdentifier"]="unexpected-character-after-doctype-system-identifier"
e["unexpectedCharacterInUnquotedAttributeValue"]="unexpected-character-in-unquoted-attribute-value"
e["eofBeforeTagName"]="eof-before-tag-name"
e["eofInTag"]="eof-in-tag"
e["missingAttributeValue"]="missing-attribute-value"
e["missingWhitespaceBetweenAttributes"]="missing-whitespace-between-attributes"
e["missingWhitespaceAfterDoctypePublicKeyword"]="missing-whitespace-after-doctype-public-keyword"
e["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"]="missing-whitespace-between-doctype-public-and-system-identifiers"
e["missingWhitespaceAfterDoctypeSystemKeyword"]="missing-whitespace-after-doctype-system-keyword"
e["missingQuoteBeforeDoctypePublicIdentifier"]="missing-quote-before-doctype-public-identifier"
e["missingQuoteBeforeDoctypeSystemIdentifier"]="missing-quote-before-doctype-system-identifier"
e["missingDoctypePublicIdentifier"]="missing-doctype-public-identifier"
e["missingDoctypeSystemIdentifier"]="missing-doctype-system-identifier"
e["abruptDoctypePublicIdentifier"]="abrupt-doctype-public-identifier"
e["abruptDoctypeSystemIdentifier"]="abrupt-doctype-system-identifier"
e["cdataInHtmlContent"]="cdata-in-html-content"
e["incorrectlyOpenedComment"]="incorrectly-opened-comment"
e["eofInScriptHtmlCommentLikeText"]="eof-in-script-html-comment-like-text"
e["eofInDoctype"]="eof-in-doctype"
e["nestedComment"]="nested-comment"
e["abruptClosingOfEmptyComment"]="abrupt-closing-of-empty-comment"
e["eofInComment"]="eof-in-comment"
e["incorrectlyClosedComment"]="incorrectly-closed-comment"
e["eofInCdata"]="eof-in-cdata"
e["absenceOfDigitsInNumericCharacterReference"]="absence-of-digits-in-numeric-character-reference"
e["nullCharacterReference"]="null-character-reference"
e["surrogateCharacterReference"]="surrogate-character-reference"
e["characterReferenceOutsideUnicodeRange"]="character-reference-outside-unicode-range"
e["controlCharacterReference"]="control-character-reference"
e["noncharacterCharacterReference"]="noncharacter-character-reference"
e["missingWhitespaceBeforeDoctypeName"]="missing-whitespace-before-doctype-name"
e["missingDoctypeName"]="missing-doctype-name"
e["invalidCharacterSequenceAfterDoctypeName"]="invalid-character-sequence-after-doctype-name"
e["duplicateAttribute"]="duplicate-attribute"
e["nonConformingDoctype"]="non-conforming-doctype"
e["missingDoctype"]="missing-doctype"
e["misplacedDoctype"]="misplaced-doctype"
e["endTagWithoutMatchingOpenElement"]="end-tag-without-matching-open-element"
e["closingOfElementWithOpenChildElements"]="closing-of-element-with-open-child-elements"
e["disallowedContentInNoscriptInHead"]="disallowed-content-in-noscript-in-head"
e["openElementsLeftAfterEof"]="open-elements-left-after-eof"
e["abandonedHeadElementChild"]="abandoned-head-element-child"
e["misplacedStartTagForHeadElement"]="misplaced-start-tag-for-head-element"
e["nestedNoscriptInHead"]="nested-noscript-in-head"
e["eofInElementThatCanContainOnlyText"]="eof-in-element-that-can-contain-only-text"})(c||(c={}))
const l=1<<16
class Preprocessor{constructor(e){this.handler=e
this.html=""
this.pos=-1
this.lastGapPos=-2
this.gapStack=[]
this.skipNextNewLine=false
this.lastChunkWritten=false
this.endOfChunkHit=false
this.bufferWaterline=l
this.isEol=false
this.lineStartPos=0
this.droppedBufferSize=0
this.line=1
this.lastErrOffset=-1}get col(){return this.pos-this.lineStartPos+Number(this.lastGapPos!==this.pos)}get codePointStart(){return this.pos-Number(this.lastGapPos===this.pos)}get offset(){return this.droppedBufferSize+this.codePointStart}getError(e,t){const{line:r,col:s,offset:n}=this
const i=s+t
const o=n+t
return{code:e,startLine:r,endLine:r,startCol:i,endCol:i,startOffset:o,endOffset:o}}_err(e){if(this.handler.onParseError&&this.lastErrOffset!==this.offset){this.lastErrOffset=this.offset
this.handler.onParseError(this.getError(e,0))}}_addGap(){this.gapStack.push(this.lastGapPos)
this.lastGapPos=this.pos}_processSurrogate(e){if(this.pos!==this.html.length-1){const t=this.html.charCodeAt(this.pos+1)
if(!isSurrogatePair(e)&&isSurrogatePair(t)){this.pos++
this._addGap()
return getSurrogatePairCodePoint(e,t)}}else if(!this.lastChunkWritten){this.endOfChunkHit=true
return o.EOF}this._err(c.surrogateInInputStream)
return e}willDropParsedChunk(){return this.pos>this.bufferWaterline}dropParsedChunk(e=0){if(this.willDropParsedChunk()){const t=this.offset-this.droppedBufferSize-e
this.html=this.html.substring(t)
this.lineStartPos-=t
this.droppedBufferSize+=t
this.pos-=t
this.lastGapPos=-2
this.gapStack.length=0
if(this.pos>e)this._addGap()}}write(e,t){if(this.html.length>0)this.html+=e
else this.html=e
this.endOfChunkHit=false
this.lastChunkWritten=t}insertHtmlAtCurrentPos(e){this.html=this.html.substring(0,this.pos+1)+e+this.html.substring(this.pos+1)
this.endOfChunkHit=false}startsWith(e,t){if(this.pos+e.length>this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return false}if(t)return this.html.startsWith(e,this.pos)
for(let t=0;t<e.length;t++){const r=this.html.charCodeAt(this.pos+t)|32
if(r!==e.charCodeAt(t))return false}return true}peek(e){const t=this.pos+e
if(t>=this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return o.EOF}const r=this.html.charCodeAt(t)
return r===o.CARRIAGE_RETURN?o.LINE_FEED:r}advance(){this.pos++
if(this.isEol){this.isEol=false
this.line++
this.lineStartPos=this.pos}if(this.pos>=this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return o.EOF}let e=this.html.charCodeAt(this.pos)
if(e===o.CARRIAGE_RETURN){this.isEol=true
this.skipNextNewLine=true
return o.LINE_FEED}if(e===o.LINE_FEED){this.isEol=true
if(this.skipNextNewLine){this.line--
this.skipNextNewLine=false
this._addGap()
return this.advance()}}this.skipNextNewLine=false
if(isSurrogate(e))e=this._processSurrogate(e)
const t=this.handler.onParseError===null||e>31&&e<127||e===o.LINE_FEED||e===o.CARRIAGE_RETURN||e>159&&e<64976
if(!t)this._checkForProblematicCharacters(e)
return e}_checkForProblematicCharacters(e){if(isControlCodePoint(e))this._err(c.controlCharacterInInputStream)
else if(isUndefinedCodePoint(e))this._err(c.noncharacterInInputStream)}retreat(e){this.pos-=e
while(this.pos<this.lastGapPos){this.lastGapPos=this.gapStack.pop()
this.pos--}this.isEol=false}}var u;(function(e){e[e["CHARACTER"]=0]="CHARACTER"
e[e["NULL_CHARACTER"]=1]="NULL_CHARACTER"
e[e["WHITESPACE_CHARACTER"]=2]="WHITESPACE_CHARACTER"
e[e["START_TAG"]=3]="START_TAG"
e[e["END_TAG"]=4]="END_TAG"
e[e["COMMENT"]=5]="COMMENT"
e[e["DOCTYPE"]=6]="DOCTYPE"
e[e["EOF"]=7]="EOF"
e[e["HIBERNATION"]=8]="HIBERNATION"})(u||(u={}))
function getTokenAttr(e,t){for(let r=e.attrs.length-1;r>=0;r--)if(e.attrs[r].name===t)return e.attrs[r].value
return null}const p=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]
function isInvalidCodePoint(e){return e===0||e>=55296&&e<=57343||e>1114111}function replaceCodePoint(e){if(isInvalidCodePoint(e))return 65533
if(e>=128&&e<=159)return p[e-128]||e
return e}const d=["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000",'Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠ ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ\tΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋\'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ ≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌']
const h=35
const f=48
const m=6
const g=6
const E=2654435761
const T=2246822507
const y=1024
const b=(()=>{const e=new Uint8Array(128)
for(let t=48;t<=57;t++)e[t]=t-47
for(let t=65;t<=90;t++)e[t]=t-54
for(let t=97;t<=122;t++)e[t]=t-60
return e})()
function exactKey(e,t,r){return e.charCodeAt(t)<<25|e.charCodeAt(t+1)<<18|e.charCodeAt(t+r-2)<<11|b[e.charCodeAt(t+r-1)]<<5|r}function decode_data_format_pairIndex(e,t){return(e*3<<3^t)&y-1}function bucketOne(e,t){return(Math.imul(e,E)>>>16)*t>>>16}function bucketTwo(e,t){return(Math.imul(e,T)>>>16)*t>>>16}function initDecodeData(e){const[t,r]=e
const s=t.charCodeAt(0)-f<<6|t.charCodeAt(1)-f
const n=t.charCodeAt(2)-f<<6|t.charCodeAt(3)-f
const i=t.charCodeAt(4)-f<<6|t.charCodeAt(5)-f
const o=m+n
const a=o+2*s
const c=2*i
const l=new Int32Array(c)
const u=new Uint16Array(c)
const p=new Uint16Array(c)
const d=new Uint32Array(y)
const E=new Map
const T=[]
let b=""
let A=m
let v=0
for(let e=0;e<s;e++){const r=t.charCodeAt(o+2*e)-h
const s=t.charCodeAt(o+2*e+1)-h
const n=r&31
const c=n+(s&31)
const m=(s>>5)+1
b=b.slice(0,n)+t.slice(A,A+c-n)
A+=c-n
const y=exactKey(b,0,c)
const S=t.charCodeAt(a+Math.floor(e/g))-f&1<<e%g
let k=2*(S===0?bucketOne:bucketTwo)(y,i)
if(l[k]!==0)k+=1
l[k]=y
if(c>4){const e=b.slice(2,c-2)
const t=E.get(e)
if(t===void 0){E.set(e,T.length)
u[k]=T.length
for(let t=0;t<e.length;t+=2)T.push(e.charCodeAt(t)|e.charCodeAt(t+1)<<16)}else u[k]=t}const w=decode_data_format_pairIndex(b.charCodeAt(0),b.charCodeAt(1))
d[w]|=c<=16?1<<c-2:32768
if((r&32)!==0)d[w]|=1<<c-2+16
p[k]=v<<2|m-1|(r&32)>>4
v+=m}return{keys:l,buckets:i,slotMidOff:u,slotValue:p,values:r,lengthBits:d,middles:new Uint32Array(T)}}const A=35
const v=59
const S=61
const k=48
const w=97
const I=120
const O=65
const N=32
function isNumber(e){return e-k>>>0<=9}function isAlphaNumeric(e){return isNumber(e)||(e|N)-w>>>0<=25}function isEntityInAttributeInvalidEnd(e){return e===S||isAlphaNumeric(e)}var D;(function(e){e[e["Legacy"]=0]="Legacy"
e[e["Strict"]=1]="Strict"
e[e["Attribute"]=2]="Attribute"})(D||(D={}))
const R=initDecodeData(d)
const P=(()=>R.keys)()
const L=(()=>R.buckets)()
const x=(()=>R.slotMidOff)()
const $=(()=>R.lengthBits)()
const M=(()=>R.middles)()
const F=(()=>R.slotValue)()
const B=(()=>R.values)()
function findSlotHtml(e,t,r){const s=e.charCodeAt(t)
const n=e.charCodeAt(t+1)
const i=e.charCodeAt(t+r-2)
const o=e.charCodeAt(t+r-1)
if((s|n|i|o)>127)return-1
const a=s<<25|n<<18|i<<11|b[o]<<5|r
let c=2*((Math.imul(a,E)>>>16)*L>>>16)
for(let s=0;;s++){if(P[c]===a&&(r<=4||isMidMatchHtml(c,e,t,r)))return c
if(P[c+1]===a&&(r<=4||isMidMatchHtml(c+1,e,t,r)))return c+1
if(s===1)return-1
c=2*((Math.imul(a,T)>>>16)*L>>>16)}}function isMidMatchHtml(e,t,r,s){let n=x[e]
let i=r+2
const o=r+s-2
while(i+1<o){if((t.charCodeAt(i)|t.charCodeAt(i+1)<<16)!==M[n++])return false
i+=2}return i===o||t.charCodeAt(i)===(M[n]&65535)}const U=(()=>{const e=new Uint8Array(128).fill(255)
for(let t=0;t<10;t++)e[k+t]=t
for(let t=0;t<6;t++){e[O+t]=t+10
e[w+t]=t+10}return e})()
function findLegacySlot(e,t,r){let s=$[decode_data_format_pairIndex(e.charCodeAt(t),e.charCodeAt(t+1))]>>>16&31
while(s!==0){const n=31-Math.clz32(s)
s^=1<<n
if(n+2>r)continue
const i=findSlotHtml(e,t,n+2)
if(i>=0&&(F[i]&2)!==0)return i<<3|n+2}return-1}function findLongClassMatch(e,t,r){const s=e.slice(t,t+32).indexOf(";")
if(s-2>>>0<=29){const r=findSlotHtml(e,t,s)
if(r>=0)return r<<6|s+1}if(r!==D.Strict){const s=findLegacySlot(e,t,Math.min(31,e.length-t))
if(s>=0){const n=s&7
if(r!==D.Attribute||t+n>=e.length||!isEntityInAttributeInvalidEnd(e.charCodeAt(t+n)))return s>>3<<6|n}}return-1}const G=0
const H=1
const z=2
const q=3
const j=4
class EntityDecoderBase{emitCodePoint
errors
state=G
consumed=1
result=0
decodeMode=D.Strict
replaceNumericCodePoint=replaceCodePoint
constructor(e,t){this.emitCodePoint=e
this.errors=t}stateNumericStart(e,t){if(t>=e.length)return-1
if((e.charCodeAt(t)|N)===I){this.state=q
this.consumed+=1
return this.stateNumericHex(e,t+1)}this.state=z
return this.stateNumericDecimal(e,t)}stateNumericHex(e,t){const r=e.length
let{result:s,consumed:n}=this
let i=t
while(i<r){const t=e.charCodeAt(i)
const r=U[t]
if(r<=15)s=s*16+r
else{this.result=s
this.consumed=n
return this.emitNumericEntity(t,3)}n+=1
i+=1}this.result=s
this.consumed=n
return-1}stateNumericDecimal(e,t){const r=e.length
let{result:s,consumed:n}=this
let i=t
while(i<r){const t=e.charCodeAt(i)-k
if(t>>>0>9){this.result=s
this.consumed=n
return this.emitNumericEntity(t+k,2)}s=s*10+t
n+=1
i+=1}this.result=s
this.consumed=n
return-1}emitNumericEntity(e,t){if(this.consumed<=t){this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed)
return 0}if(e===v)this.consumed+=1
else if(this.decodeMode===D.Strict)return 0
this.emitCodePoint(this.replaceNumericCodePoint(this.result),this.consumed)
if(this.errors){if(e!==v)this.errors.missingSemicolonAfterCharacterReference()
this.errors.validateNumericCharacterReference(this.result)}return this.consumed}startEntity(e){this.decodeMode=e
this.state=G
this.result=0
this.consumed=1}write(e,t){switch(this.state){case G:if(e.charCodeAt(t)===A){this.state=H
this.consumed+=1
return this.stateNumericStart(e,t+1)}this.state=j
return this.stateNamedEntity(e,t)
case H:return this.stateNumericStart(e,t)
case z:return this.stateNumericDecimal(e,t)
case q:return this.stateNumericHex(e,t)
default:return this.stateNamedEntity(e,t)}}end(){switch(this.state){case j:return this.endNamedEntity()
case z:return this.emitNumericEntity(0,2)
case q:return this.emitNumericEntity(0,3)
case H:this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed)
return 0
default:return 0}}}class HtmlEntityDecoder extends EntityDecoderBase{runLength=0
nameBuffer=new Uint8Array(32)
emitSlot(e){const t=F[e]
const r=t>>2
this.emitCodePoint(B.charCodeAt(r),this.consumed)
if((t&1)!==0)this.emitCodePoint(B.charCodeAt(r+1),this.consumed)}startEntity(e){super.startEntity(e)
this.runLength=0}stateNamedEntity(e,t){const r=e.length
if(this.runLength===0&&t+17<=r){const s=e.charCodeAt(t)
const n=decode_data_format_pairIndex(s,e.charCodeAt(t+1))
const i=$[n]
if((i&32768)!==0&&t+32<=r){const r=findLongClassMatch(e,t,this.decodeMode)
if(r>=0){const s=r&63
this.consumed=s+1
this.emitSlot(r>>6)
if(e.charCodeAt(t+s-1)!==v)this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}return 0}let o=i&32767
while(o!==0){const r=o&-o
o^=r
const s=33-Math.clz32(r)
if(e.charCodeAt(t+s)===v){const r=findSlotHtml(e,t,s)
if(r>=0){this.consumed=s+2
this.emitSlot(r)
return this.consumed}}}if((i&32768)===0){if(this.decodeMode!==D.Strict){const r=findLegacySlot(e,t,31)
if(r>=0){const s=r&7
const n=e.charCodeAt(t+s)
if(this.decodeMode===D.Attribute&&isEntityInAttributeInvalidEnd(n))return 0
this.consumed=s+1
this.emitSlot(r>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}return 0}}let s=t
let{runLength:n}=this
let i=-1
const o=Math.min(r,t+32-n)
while(s<o){const t=e.charCodeAt(s)
if(!isAlphaNumeric(t)){i=t
break}this.nameBuffer[n++]=t
s++}if(i<0&&n<32){this.runLength=n
return-1}if(i===v&&n-2>>>0<=29){const e=findBufferedHtmlSlot(this.nameBuffer,n)
if(e>=0){this.consumed=n+2
this.emitSlot(e)
return this.consumed}}if(this.decodeMode!==D.Strict&&n>=2){const e=findBufferedLegacySlot(this.nameBuffer,n)
if(e>=0){const t=e&7
const r=t<n?this.nameBuffer[t]:i
if(this.decodeMode===D.Attribute&&isEntityInAttributeInvalidEnd(r))return 0
this.consumed=t+1
this.emitSlot(e>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}return 0}endNamedEntity(){if(this.decodeMode===D.Strict||this.runLength<2)return 0
const e=findBufferedLegacySlot(this.nameBuffer,this.runLength)
if(e<0)return 0
if(this.decodeMode===D.Attribute&&(e&7)<this.runLength)return 0
this.consumed=(e&7)+1
this.emitSlot(e>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}function findBufferedHtmlSlot(e,t){const r=e[0]<<25|e[1]<<18|e[t-2]<<11|b[e[t-1]]<<5|t
let s=2*((Math.imul(r,E)>>>16)*L>>>16)
for(let n=0;;n++){if(P[s]===r&&(t<=4||isBufferedMiddle(s,e,t)))return s
if(P[s+1]===r&&(t<=4||isBufferedMiddle(s+1,e,t)))return s+1
if(n===1)return-1
s=2*((Math.imul(r,T)>>>16)*L>>>16)}}function isBufferedMiddle(e,t,r){let s=x[e]
let n=2
const i=r-2
while(n+1<i){if((t[n]|t[n+1]<<16)!==M[s++])return false
n+=2}return n===i||t[n]===(M[s]&65535)}function findBufferedLegacySlot(e,t){let r=$[decode_data_format_pairIndex(e[0],e[1])]>>>16&31
while(r!==0){const s=31-Math.clz32(r)
r^=1<<s
if(s+2>t)continue
const n=findBufferedHtmlSlot(e,s+2)
if(n>=0&&(F[n]&2)!==0)return n<<3|s+2}return-1}var V;(function(e){e["HTML"]="http://www.w3.org/1999/xhtml"
e["MATHML"]="http://www.w3.org/1998/Math/MathML"
e["SVG"]="http://www.w3.org/2000/svg"
e["XLINK"]="http://www.w3.org/1999/xlink"
e["XML"]="http://www.w3.org/XML/1998/namespace"
e["XMLNS"]="http://www.w3.org/2000/xmlns/"})(V||(V={}))
var Y;(function(e){e["TYPE"]="type"
e["ACTION"]="action"
e["ENCODING"]="encoding"
e["PROMPT"]="prompt"
e["NAME"]="name"
e["COLOR"]="color"
e["FACE"]="face"
e["SIZE"]="size"})(Y||(Y={}))
var K;(function(e){e["NO_QUIRKS"]="no-quirks"
e["QUIRKS"]="quirks"
e["LIMITED_QUIRKS"]="limited-quirks"})(K||(K={}))
var W;(function(e){e["A"]="a"
e["ADDRESS"]="address"
e["ANNOTATION_XML"]="annotation-xml"
e["APPLET"]="applet"
e["AREA"]="area"
e["ARTICLE"]="article"
e["ASIDE"]="aside"
e["B"]="b"
e["BASE"]="base"
e["BASEFONT"]="basefont"
e["BGSOUND"]="bgsound"
e["BIG"]="big"
e["BLOCKQUOTE"]="blockquote"
e["BODY"]="body"
e["BR"]="br"
e["BUTTON"]="button"
e["CAPTION"]="caption"
e["CENTER"]="center"
e["CODE"]="code"
e["COL"]="col"
e["COLGROUP"]="colgroup"
e["DD"]="dd"
e["DESC"]="desc"
e["DETAILS"]="details"
e["DIALOG"]="dialog"
e["DIR"]="dir"
e["DIV"]="div"
e["DL"]="dl"
e["DT"]="dt"
e["EM"]="em"
e["EMBED"]="embed"
e["FIELDSET"]="fieldset"
e["FIGCAPTION"]="figcaption"
e["FIGURE"]="figure"
e["FONT"]="font"
e["FOOTER"]="footer"
e["FOREIGN_OBJECT"]="foreignObject"
e["FORM"]="form"
e["FRAME"]="frame"
e["FRAMESET"]="frameset"
e["H1"]="h1"
e["H2"]="h2"
e["H3"]="h3"
e["H4"]="h4"
e["H5"]="h5"
e["H6"]="h6"
e["HEAD"]="head"
e["HEADER"]="header"
e["HGROUP"]="hgroup"
e["HR"]="hr"
e["HTML"]="html"
e["I"]="i"
e["IMG"]="img"
e["IMAGE"]="image"
e["INPUT"]="input"
e["IFRAME"]="iframe"
e["KEYGEN"]="keygen"
e["LABEL"]="label"
e["LI"]="li"
e["LINK"]="link"
e["LISTING"]="listing"
e["MAIN"]="main"
e["MALIGNMARK"]="malignmark"
e["MARQUEE"]="marquee"
e["MATH"]="math"
e["MENU"]="menu"
e["META"]="meta"
e["MGLYPH"]="mglyph"
e["MI"]="mi"
e["MO"]="mo"
e["MN"]="mn"
e["MS"]="ms"
e["MTEXT"]="mtext"
e["NAV"]="nav"
e["NOBR"]="nobr"
e["NOFRAMES"]="noframes"
e["NOEMBED"]="noembed"
e["NOSCRIPT"]="noscript"
e["OBJECT"]="object"
e["OL"]="ol"
e["OPTGROUP"]="optgroup"
e["OPTION"]="option"
e["P"]="p"
e["PARAM"]="param"
e["PLAINTEXT"]="plaintext"
e["PRE"]="pre"
e["RB"]="rb"
e["RP"]="rp"
e["RT"]="rt"
e["RTC"]="rtc"
e["RUBY"]="ruby"
e["S"]="s"
e["SCRIPT"]="script"
e["SEARCH"]="search"
e["SECTION"]="section"
e["SELECT"]="select"
e["SOURCE"]="source"
e["SMALL"]="small"
e["SPAN"]="span"
e["STRIKE"]="strike"
e["STRONG"]="strong"
e["STYLE"]="style"
e["SUB"]="sub"
e["SUMMARY"]="summary"
e["SUP"]="sup"
e["TABLE"]="table"
e["TBODY"]="tbody"
e["TEMPLATE"]="template"
e["TEXTAREA"]="textarea"
e["TFOOT"]="tfoot"
e["TD"]="td"
e["TH"]="th"
e["THEAD"]="thead"
e["TITLE"]="title"
e["TR"]="tr"
e["TRACK"]="track"
e["TT"]="tt"
e["U"]="u"
e["UL"]="ul"
e["SVG"]="svg"
e["VAR"]="var"
e["WBR"]="wbr"
e["XMP"]="xmp"})(W||(W={}))
var Z;(function(e){e[e["UNKNOWN"]=0]="UNKNOWN"
e[e["A"]=1]="A"
e[e["ADDRESS"]=2]="ADDRESS"
e[e["ANNOTATION_XML"]=3]="ANNOTATION_XML"
e[e["APPLET"]=4]="APPLET"
e[e["AREA"]=5]="AREA"
e[e["ARTICLE"]=6]="ARTICLE"
e[e["ASIDE"]=7]="ASIDE"
e[e["B"]=8]="B"
e[e["BASE"]=9]="BASE"
e[e["BASEFONT"]=10]="BASEFONT"
e[e["BGSOUND"]=11]="BGSOUND"
e[e["BIG"]=12]="BIG"
e[e["BLOCKQUOTE"]=13]="BLOCKQUOTE"
e[e["BODY"]=14]="BODY"
e[e["BR"]=15]="BR"
e[e["BUTTON"]=16]="BUTTON"
e[e["CAPTION"]=17]="CAPTION"
e[e["CENTER"]=18]="CENTER"
e[e["CODE"]=19]="CODE"
e[e["COL"]=20]="COL"
e[e["COLGROUP"]=21]="COLGROUP"
e[e["DD"]=22]="DD"
e[e["DESC"]=23]="DESC"
e[e["DETAILS"]=24]="DETAILS"
e[e["DIALOG"]=25]="DIALOG"
e[e["DIR"]=26]="DIR"
e[e["DIV"]=27]="DIV"
e[e["DL"]=28]="DL"
e[e["DT"]=29]="DT"
e[e["EM"]=30]="EM"
e[e["EMBED"]=31]="EMBED"
e[e["FIELDSET"]=32]="FIELDSET"
e[e["FIGCAPTION"]=33]="FIGCAPTION"
e[e["FIGURE"]=34]="FIGURE"
e[e["FONT"]=35]="FONT"
e[e["FOOTER"]=36]="FOOTER"
e[e["FOREIGN_OBJECT"]=37]="FOREIGN_OBJECT"
e[e["FORM"]=38]="FORM"
e[e["FRAME"]=39]="FRAME"
e[e["FRAMESET"]=40]="FRAMESET"
e[e["H1"]=41]="H1"
e[e["H2"]=42]="H2"
e[e["H3"]=43]="H3"
e[e["H4"]=44]="H4"
e[e["H5"]=45]="H5"
e[e["H6"]=46]="H6"
e[e["HEAD"]=47]="HEAD"
e[e["HEADER"]=48]="HEADER"
e[e["HGROUP"]=49]="HGROUP"
e[e["HR"]=50]="HR"
e[e["HTML"]=51]="HTML"
e[e["I"]=52]="I"
e[e["IMG"]=53]="IMG"
e[e["IMAGE"]=54]="IMAGE"
e[e["INPUT"]=55]="INPUT"
e[e["IFRAME"]=56]="IFRAME"
e[e["KEYGEN"]=57]="KEYGEN"
e[e["LABEL"]=58]="LABEL"
e[e["LI"]=59]="LI"
e[e["LINK"]=60]="LINK"
e[e["LISTING"]=61]="LISTING"
e[e["MAIN"]=62]="MAIN"
e[e["MALIGNMARK"]=63]="MALIGNMARK"
e[e["MARQUEE"]=64]="MARQUEE"
e[e["MATH"]=65]="MATH"
e[e["MENU"]=66]="MENU"
e[e["META"]=67]="META"
e[e["MGLYPH"]=68]="MGLYPH"
e[e["MI"]=69]="MI"
e[e["MO"]=70]="MO"
e[e["MN"]=71]="MN"
e[e["MS"]=72]="MS"
e[e["MTEXT"]=73]="MTEXT"
e[e["NAV"]=74]="NAV"
e[e["NOBR"]=75]="NOBR"
e[e["NOFRAMES"]=76]="NOFRAMES"
e[e["NOEMBED"]=77]="NOEMBED"
e[e["NOSCRIPT"]=78]="NOSCRIPT"
e[e["OBJECT"]=79]="OBJECT"
e[e["OL"]=80]="OL"
e[e["OPTGROUP"]=81]="OPTGROUP"
e[e["OPTION"]=82]="OPTION"
e[e["P"]=83]="P"
e[e["PARAM"]=84]="PARAM"
e[e["PLAINTEXT"]=85]="PLAINTEXT"
e[e["PRE"]=86]="PRE"
e[e["RB"]=87]="RB"
e[e["RP"]=88]="RP"
e[e["RT"]=89]="RT"
e[e["RTC"]=90]="RTC"
e[e["RUBY"]=91]="RUBY"
e[e["S"]=92]="S"
e[e["SCRIPT"]=93]="SCRIPT"
e[e["SEARCH"]=94]="SEARCH"
e[e["SECTION"]=95]="SECTION"
e[e["SELECT"]=96]="SELECT"
e[e["SOURCE"]=97]="SOURCE"
e[e["SMALL"]=98]="SMALL"
e[e["SPAN"]=99]="SPAN"
e[e["STRIKE"]=100]="STRIKE"
e[e["STRONG"]=101]="STRONG"
e[e["STYLE"]=102]="STYLE"
e[e["SUB"]=103]="SUB"
e[e["SUMMARY"]=104]="SUMMARY"
e[e["SUP"]=105]="SUP"
e[e["TABLE"]=106]="TABLE"
e[e["TBODY"]=107]="TBODY"
e[e["TEMPLATE"]=108]="TEMPLATE"
e[e["TEXTAREA"]=109]="TEXTAREA"
e[e["TFOOT"]=110]="TFOOT"
e[e["TD"]=111]="TD"
e[e["TH"]=112]="TH"
e[e["THEAD"]=113]="THEAD"
e[e["TITLE"]=114]="TITLE"
e[e["TR"]=115]="TR"
e[e["TRACK"]=116]="TRACK"
e[e["TT"]=117]="TT"
e[e["U"]=118]="U"
e[e["UL"]=119]="UL"
e[e["SVG"]=120]="SVG"
e[e["VAR"]=121]="VAR"
e[e["WBR"]=122]="WBR"
e[e["XMP"]=123]="XMP"})(Z||(Z={}))
const Q=new Map([[W.A,Z.A],[W.ADDRESS,Z.ADDRESS],[W.ANNOTATION_XML,Z.ANNOTATION_XML],[W.APPLET,Z.APPLET],[W.AREA,Z.AREA],[W.ARTICLE,Z.ARTICLE],[W.ASIDE,Z.ASIDE],[W.B,Z.B],[W.BASE,Z.BASE],[W.BASEFONT,Z.BASEFONT],[W.BGSOUND,Z.BGSOUND],[W.BIG,Z.BIG],[W.BLOCKQUOTE,Z.BLOCKQUOTE],[W.BODY,Z.BODY],[W.BR,Z.BR],[W.BUTTON,Z.BUTTON],[W.CAPTION,Z.CAPTION],[W.CENTER,Z.CENTER],[W.CODE,Z.CODE],[W.COL,Z.COL],[W.COLGROUP,Z.COLGROUP],[W.DD,Z.DD],[W.DESC,Z.DESC],[W.DETAILS,Z.DETAILS],[W.DIALOG,Z.DIALOG],[W.DIR,Z.DIR],[W.DIV,Z.DIV],[W.DL,Z.DL],[W.DT,Z.DT],[W.EM,Z.EM],[W.EMBED,Z.EMBED],[W.FIELDSET,Z.FIELDSET],[W.FIGCAPTION,Z.FIGCAPTION],[W.FIGURE,Z.FIGURE],[W.FONT,Z.FONT],[W.FOOTER,Z.FOOTER],[W.FOREIGN_OBJECT,Z.FOREIGN_OBJECT],[W.FORM,Z.FORM],[W.FRAME,Z.FRAME],[W.FRAMESET,Z.FRAMESET],[W.H1,Z.H1],[W.H2,Z.H2],[W.H3,Z.H3],[W.H4,Z.H4],[W.H5,Z.H5],[W.H6,Z.H6],[W.HEAD,Z.HEAD],[W.HEADER,Z.HEADER],[W.HGROUP,Z.HGROUP],[W.HR,Z.HR],[W.HTML,Z.HTML],[W.I,Z.I],[W.IMG,Z.IMG],[W.IMAGE,Z.IMAGE],[W.INPUT,Z.INPUT],[W.IFRAME,Z.IFRAME],[W.KEYGEN,Z.KEYGEN],[W.LABEL,Z.LABEL],[W.LI,Z.LI],[W.LINK,Z.LINK],[W.LISTING,Z.LISTING],[W.MAIN,Z.MAIN],[W.MALIGNMARK,Z.MALIGNMARK],[W.MARQUEE,Z.MARQUEE],[W.MATH,Z.MATH],[W.MENU,Z.MENU],[W.META,Z.META],[W.MGLYPH,Z.MGLYPH],[W.MI,Z.MI],[W.MO,Z.MO],[W.MN,Z.MN],[W.MS,Z.MS],[W.MTEXT,Z.MTEXT],[W.NAV,Z.NAV],[W.NOBR,Z.NOBR],[W.NOFRAMES,Z.NOFRAMES],[W.NOEMBED,Z.NOEMBED],[W.NOSCRIPT,Z.NOSCRIPT],[W.OBJECT,Z.OBJECT],[W.OL,Z.OL],[W.OPTGROUP,Z.OPTGROUP],[W.OPTION,Z.OPTION],[W.P,Z.P],[W.PARAM,Z.PARAM],[W.PLAINTEXT,Z.PLAINTEXT],[W.PRE,Z.PRE],[W.RB,Z.RB],[W.RP,Z.RP],[W.RT,Z.RT],[W.RTC,Z.RTC],[W.RUBY,Z.RUBY],[W.S,Z.S],[W.SCRIPT,Z.SCRIPT],[W.SEARCH,Z.SEARCH],[W.SECTION,Z.SECTION],[W.SELECT,Z.SELECT],[W.SOURCE,Z.SOURCE],[W.SMALL,Z.SMALL],[W.SPAN,Z.SPAN],[W.STRIKE,Z.STRIKE],[W.STRONG,Z.STRONG],[W.STYLE,Z.STYLE],[W.SUB,Z.SUB],[W.SUMMARY,Z.SUMMARY],[W.SUP,Z.SUP],[W.TABLE,Z.TABLE],[W.TBODY,Z.TBODY],[W.TEMPLATE,Z.TEMPLATE],[W.TEXTAREA,Z.TEXTAREA],[W.TFOOT,Z.TFOOT],[W.TD,Z.TD],[W.TH,Z.TH],[W.THEAD,Z.THEAD],[W.TITLE,Z.TITLE],[W.TR,Z.TR],[W.TRACK,Z.TRACK],[W.TT,Z.TT],[W.U,Z.U],[W.UL,Z.UL],[W.SVG,Z.SVG],[W.VAR,Z.VAR],[W.WBR,Z.WBR],[W.XMP,Z.XMP]])
function getTagID(e){var t
return(t=Q.get(e))!==null&&t!==void 0?t:Z.UNKNOWN}const J=Z
const X={[V.HTML]:new Set([J.ADDRESS,J.APPLET,J.AREA,J.ARTICLE,J.ASIDE,J.BASE,J.BASEFONT,J.BGSOUND,J.BLOCKQUOTE,J.BODY,J.BR,J.BUTTON,J.CAPTION,J.CENTER,J.COL,J.COLGROUP,J.DD,J.DETAILS,J.DIR,J.DIV,J.DL,J.DT,J.EMBED,J.FIELDSET,J.FIGCAPTION,J.FIGURE,J.FOOTER,J.FORM,J.FRAME,J.FRAMESET,J.H1,J.H2,J.H3,J.H4,J.H5,J.H6,J.HEAD,J.HEADER,J.HGROUP,J.HR,J.HTML,J.IFRAME,J.IMG,J.INPUT,J.LI,J.LINK,J.LISTING,J.MAIN,J.MARQUEE,J.MENU,J.META,J.NAV,J.NOEMBED,J.NOFRAMES,J.NOSCRIPT,J.OBJECT,J.OL,J.P,J.PARAM,J.PLAINTEXT,J.PRE,J.SCRIPT,J.SECTION,J.SELECT,J.SOURCE,J.STYLE,J.SUMMARY,J.TABLE,J.TBODY,J.TD,J.TEMPLATE,J.TEXTAREA,J.TFOOT,J.TH,J.THEAD,J.TITLE,J.TR,J.TRACK,J.UL,J.WBR,J.XMP]),[V.MATHML]:new Set([J.MI,J.MO,J.MN,J.MS,J.MTEXT,J.ANNOTATION_XML]),[V.SVG]:new Set([J.TITLE,J.FOREIGN_OBJECT,J.DESC]),[V.XLINK]:new Set,[V.XML]:new Set,[V.XMLNS]:new Set}
const ee=new Set([J.H1,J.H2,J.H3,J.H4,J.H5,J.H6])
new Set([W.STYLE,W.SCRIPT,W.XMP,W.IFRAME,W.NOEMBED,W.NOFRAMES,W.PLAINTEXT])
const te=64
var re;(function(e){e[e["DATA"]=0]="DATA"
e[e["RCDATA"]=1]="RCDATA"
e[e["RAWTEXT"]=2]="RAWTEXT"
e[e["SCRIPT_DATA"]=3]="SCRIPT_DATA"
e[e["PLAINTEXT"]=4]="PLAINTEXT"
e[e["TAG_OPEN"]=5]="TAG_OPEN"
e[e["END_TAG_OPEN"]=6]="END_TAG_OPEN"
e[e["TAG_NAME"]=7]="TAG_NAME"
e[e["RCDATA_LESS_THAN_SIGN"]=8]="RCDATA_LESS_THAN_SIGN"
e[e["RCDATA_END_TAG_OPEN"]=9]="RCDATA_END_TAG_OPEN"
e[e["RCDATA_END_TAG_NAME"]=10]="RCDATA_END_TAG_NAME"
e[e["RAWTEXT_LESS_THAN_SIGN"]=11]="RAWTEXT_LESS_THAN_SIGN"
e[e["RAWTEXT_END_TAG_OPEN"]=12]="RAWTEXT_END_TAG_OPEN"
e[e["RAWTEXT_END_TAG_NAME"]=13]="RAWTEXT_END_TAG_NAME"
e[e["SCRIPT_DATA_LESS_THAN_SIGN"]=14]="SCRIPT_DATA_LESS_THAN_SIGN"
e[e["SCRIPT_DATA_END_TAG_OPEN"]=15]="SCRIPT_DATA_END_TAG_OPEN"
e[e["SCRIPT_DATA_END_TAG_NAME"]=16]="SCRIPT_DATA_END_TAG_NAME"
e[e["SCRIPT_DATA_ESCAPE_START"]=17]="SCRIPT_DATA_ESCAPE_START"
e[e["SCRIPT_DATA_ESCAPE_START_DASH"]=18]="SCRIPT_DATA_ESCAPE_START_DASH"
e[e["SCRIPT_DATA_ESCAPED"]=19]="SCRIPT_DATA_ESCAPED"
e[e["SCRIPT_DATA_ESCAPED_DASH"]=20]="SCRIPT_DATA_ESCAPED_DASH"
e[e["SCRIPT_DATA_ESCAPED_DASH_DASH"]=21]="SCRIPT_DATA_ESCAPED_DASH_DASH"
e[e["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"]=22]="SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"
e[e["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"]=23]="SCRIPT_DATA_ESCAPED_END_TAG_OPEN"
e[e["SCRIPT_DATA_ESCAPED_END_TAG_NAME"]=24]="SCRIPT_DATA_ESCAPED_END_TAG_NAME"
e[e["SCRIPT_DATA_DOUBLE_ESCAPE_START"]=25]="SCRIPT_DATA_DOUBLE_ESCAPE_START"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED"]=26]="SCRIPT_DATA_DOUBLE_ESCAPED"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"]=27]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"]=28]="SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"
e[e["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"]=29]="SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"
e[e["SCRIPT_DATA_DOUBLE_ESCAPE_END"]=30]="SCRIPT_DATA_DOUBLE_ESCAPE_END"
e[e["BEFORE_ATTRIBUTE_NAME"]=31]="BEFORE_ATTRIBUTE_NAME"
e[e["ATTRIBUTE_NAME"]=32]="ATTRIBUTE_NAME"
e[e["AFTER_ATTRIBUTE_NAME"]=33]="AFTER_ATTRIBUTE_NAME"
e[e["BEFORE_ATTRIBUTE_VALUE"]=34]="BEFORE_ATTRIBUTE_VALUE"
e[e["ATTRIBUTE_VALUE_DOUBLE_QUOTED"]=35]="ATTRIBUTE_VALUE_DOUBLE_QUOTED"
e[e["ATTRIBUTE_VALUE_SINGLE_QUOTED"]=36]="ATTRIBUTE_VALUE_SINGLE_QUOTED"
e[e["ATTRIBUTE_VALUE_UNQUOTED"]=37]="ATTRIBUTE_VALUE_UNQUOTED"
e[e["AFTER_ATTRIBUTE_VALUE_QUOTED"]=38]="AFTER_ATTRIBUTE_VALUE_QUOTED"
e[e["SELF_CLOSING_START_TAG"]=39]="SELF_CLOSING_START_TAG"
e[e["BOGUS_COMMENT"]=40]="BOGUS_COMMENT"
e[e["MARKUP_DECLARATION_OPEN"]=41]="MARKUP_DECLARATION_OPEN"
e[e["COMMENT_START"]=42]="COMMENT_START"
e[e["COMMENT_START_DASH"]=43]="COMMENT_START_DASH"
e[e["COMMENT"]=44]="COMMENT"
e[e["COMMENT_LESS_THAN_SIGN"]=45]="COMMENT_LESS_THAN_SIGN"
e[e["COMMENT_LESS_THAN_SIGN_BANG"]=46]="COMMENT_LESS_THAN_SIGN_BANG"
e[e["COMMENT_LESS_THAN_SIGN_BANG_DASH"]=47]="COMMENT_LESS_THAN_SIGN_BANG_DASH"
e[e["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"]=48]="COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"
e[e["COMMENT_END_DASH"]=49]="COMMENT_END_DASH"
e[e["COMMENT_END"]=50]="COMMENT_END"
e[e["COMMENT_END_BANG"]=51]="COMMENT_END_BANG"
e[e["DOCTYPE"]=52]="DOCTYPE"
e[e["BEFORE_DOCTYPE_NAME"]=53]="BEFORE_DOCTYPE_NAME"
e[e["DOCTYPE_NAME"]=54]="DOCTYPE_NAME"
e[e["AFTER_DOCTYPE_NAME"]=55]="AFTER_DOCTYPE_NAME"
e[e["AFTER_DOCTYPE_PUBLIC_KEYWORD"]=56]="AFTER_DOCTYPE_PUBLIC_KEYWORD"
e[e["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"]=57]="BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"
e[e["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"]=58]="DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"
e[e["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"]=59]="DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"
e[e["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"]=60]="AFTER_DOCTYPE_PUBLIC_IDENTIFIER"
e[e["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"]=61]="BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"
e[e["AFTER_DOCTYPE_SYSTEM_KEYWORD"]=62]="AFTER_DOCTYPE_SYSTEM_KEYWORD"
e[e["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"]=63]="BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"
e[e["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"]=64]="DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"
e[e["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"]=65]="DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"
e[e["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"]=66]="AFTER_DOCTYPE_SYSTEM_IDENTIFIER"
e[e["BOGUS_DOCTYPE"]=67]="BOGUS_DOCTYPE"
e[e["CDATA_SECTION"]=68]="CDATA_SECTION"
e[e["CDATA_SECTION_BRACKET"]=69]="CDATA_SECTION_BRACKET"
e[e["CDATA_SECTION_END"]=70]="CDATA_SECTION_END"
e[e["CHARACTER_REFERENCE"]=71]="CHARACTER_REFERENCE"
e[e["AMBIGUOUS_AMPERSAND"]=72]="AMBIGUOUS_AMPERSAND"})(re||(re={}))
const se={DATA:re.DATA,RCDATA:re.RCDATA,RAWTEXT:re.RAWTEXT,SCRIPT_DATA:re.SCRIPT_DATA,PLAINTEXT:re.PLAINTEXT,CDATA_SECTION:re.CDATA_SECTION}
function isAsciiDigit(e){return e>=o.DIGIT_0&&e<=o.DIGIT_9}function isAsciiUpper(e){return e>=o.LATIN_CAPITAL_A&&e<=o.LATIN_CAPITAL_Z}function isAsciiLower(e){return e>=o.LATIN_SMALL_A&&e<=o.LATIN_SMALL_Z}function isAsciiLetter(e){return isAsciiLower(e)||isAsciiUpper(e)}function isAsciiAlphaNumeric(e){return isAsciiLetter(e)||isAsciiDigit(e)}function toAsciiLower(e){return e+32}function isWhitespace(e){return e===o.SPACE||e===o.LINE_FEED||e===o.TABULATION||e===o.FORM_FEED||e===o.CARRIAGE_RETURN}function isScriptDataDoubleEscapeSequenceEnd(e){return isWhitespace(e)||e===o.SOLIDUS||e===o.GREATER_THAN_SIGN}function getErrorForNumericCharacterReference(e){if(e===o.NULL)return c.nullCharacterReference
else if(e>1114111)return c.characterReferenceOutsideUnicodeRange
else if(isSurrogate(e))return c.surrogateCharacterReference
else if(isUndefinedCodePoint(e))return c.noncharacterCharacterReference
else if(isControlCodePoint(e)||e===o.CARRIAGE_RETURN)return c.controlCharacterReference
return null}class Tokenizer{constructor(e,t){this.options=e
this.handler=t
this.paused=false
this.inLoop=false
this.inForeignNode=false
this.lastStartTagName=""
this.active=false
this.state=re.DATA
this.returnState=re.DATA
this.entityStartPos=0
this.consumedAfterSnapshot=-1
this.currentCharacterToken=null
this.currentToken=null
this.currentAttr={name:"",value:""}
this.currentAttrLocation=null
this.currentAttrNames=null
this.runStart=0
this.runEnd=0
this.preprocessor=new Preprocessor(t)
this.currentLocation=this.getCurrentLocation(-1)
this.entityDecoder=new HtmlEntityDecoder((e,t)=>{this.preprocessor.pos=this.entityStartPos+t-1
if(!this._isCharacterReferenceInAttribute())this._ensureCharacterToken(isWhitespace(e)?u.WHITESPACE_CHARACTER:e===o.NULL?u.NULL_CHARACTER:u.CHARACTER)
this._extendRunWith(String.fromCodePoint(e),0)
this.entityStartPos=this.preprocessor.pos-t+1},t.onParseError?{missingSemicolonAfterCharacterReference:()=>{this._err(c.missingSemicolonAfterCharacterReference,1)},absenceOfDigitsInNumericCharacterReference:e=>{this._err(c.absenceOfDigitsInNumericCharacterReference,this.entityStartPos-this.preprocessor.pos+e)},validateNumericCharacterReference:e=>{const t=getErrorForNumericCharacterReference(e)
if(t)this._err(t,1)}}:void 0)}_err(e,t=0){var r,s;(s=(r=this.handler).onParseError)===null||s===void 0?void 0:s.call(r,this.preprocessor.getError(e,t))}getCurrentLocation(e){if(!this.options.sourceCodeLocationInfo)return null
return{startLine:this.preprocessor.line,startCol:this.preprocessor.col-e,startOffset:this.preprocessor.offset-e,endLine:-1,endCol:-1,endOffset:-1}}_runParsingLoop(){if(this.inLoop)return
this.inLoop=true
while(this.active&&!this.paused){this.consumedAfterSnapshot=0
const e=this._consume()
if(!this._ensureHibernation())this._callState(e)}this.inLoop=false}flushCharacters(){var e
if(this.inLoop)throw new Error("Cannot flush characters from a tokenizer callback")
const t=(e=this.currentCharacterToken)===null||e===void 0?void 0:e.location
let r=null
if(t){r=this.getCharacterTokenEndLocation(t)
this.currentLocation=r}this.inLoop=true
try{this._emitCurrentCharacterToken(r)}finally{this.inLoop=false}this._runParsingLoop()}getCharacterTokenEndLocation(e){const t=this.getCharacterTokenEndOffset()
const r=this.preprocessor.html.slice(e.startOffset-this.preprocessor.droppedBufferSize,t-this.preprocessor.droppedBufferSize)
let s=e.startLine
let n=-1
for(let e=r.indexOf("\n");e!==-1;e=r.indexOf("\n",e+1)){s++
n=e}for(let e=r.indexOf("\r");e!==-1;e=r.indexOf("\r",e+1))if(r.charCodeAt(e+1)!==o.LINE_FEED){s++
n=Math.max(n,e)}return{startLine:s,startCol:n===-1?e.startCol+r.length:r.length-n,startOffset:t,endLine:-1,endCol:-1,endOffset:-1}}getCharacterTokenEndOffset(){var e
const t=this.preprocessor.droppedBufferSize+this.preprocessor.pos+1
const r=(e=this.currentToken)===null||e===void 0?void 0:e.location
switch(this.state){case re.TAG_OPEN:case re.RCDATA_LESS_THAN_SIGN:case re.RAWTEXT_LESS_THAN_SIGN:case re.SCRIPT_DATA_LESS_THAN_SIGN:case re.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:case re.CDATA_SECTION_BRACKET:return t-1
case re.END_TAG_OPEN:case re.MARKUP_DECLARATION_OPEN:case re.RCDATA_END_TAG_OPEN:case re.RCDATA_END_TAG_NAME:case re.RAWTEXT_END_TAG_OPEN:case re.RAWTEXT_END_TAG_NAME:case re.SCRIPT_DATA_END_TAG_OPEN:case re.SCRIPT_DATA_END_TAG_NAME:case re.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:case re.SCRIPT_DATA_ESCAPED_END_TAG_NAME:case re.CDATA_SECTION_END:return t-2
case re.CHARACTER_REFERENCE:return this._isCharacterReferenceInAttribute()&&r?r.startOffset:this.preprocessor.droppedBufferSize+this.entityStartPos
case re.DOCTYPE:case re.BEFORE_DOCTYPE_NAME:return this.currentLocation.startOffset
default:if(r&&(this.state===re.TAG_NAME||this.state>=re.BEFORE_ATTRIBUTE_NAME&&this.state<=re.BOGUS_COMMENT||this.state>=re.COMMENT_START&&this.state<=re.BOGUS_DOCTYPE))return r.startOffset
return t}}pause(){this.paused=true}resume(e){if(!this.paused)throw new Error("Parser was already resumed")
this.paused=false
if(this.inLoop)return
this._runParsingLoop()
if(!this.paused)e===null||e===void 0?void 0:e()}write(e,t,r){this.active=true
this.preprocessor.write(e,t)
this._runParsingLoop()
if(!this.paused)r===null||r===void 0?void 0:r()}insertHtmlAtCurrentPos(e){this.active=true
this.preprocessor.insertHtmlAtCurrentPos(e)
this._runParsingLoop()}flushCurrentCharacterToken(){if(this.paused||this.active||!this.currentCharacterToken||this.currentToken||this.state===re.DOCTYPE||this.state===re.BEFORE_DOCTYPE_NAME||!this.preprocessor.willDropParsedChunk())return
const e=this.preprocessor.droppedBufferSize+this.preprocessor.pos+1-this.getCharacterTokenEndOffset()
this.preprocessor.advance()
this.currentLocation=this.getCurrentLocation(e)
this.preprocessor.retreat(1)
this._emitCurrentCharacterToken(this.currentLocation)
this._createCharacterToken(u.CHARACTER)
this.preprocessor.dropParsedChunk(Math.max(e-1,0))
this.entityStartPos=this.preprocessor.pos+1-e}_ensureHibernation(){if(this.preprocessor.endOfChunkHit){this.preprocessor.retreat(this.consumedAfterSnapshot)
this.consumedAfterSnapshot=0
this.active=false
return true}return false}_consume(){this.consumedAfterSnapshot++
return this.preprocessor.advance()}_advanceBy(e){this.consumedAfterSnapshot+=e
for(let t=0;t<e;t++)this.preprocessor.advance()}_consumeSequenceIfMatch(e,t){if(this.preprocessor.startsWith(e,t)){this._advanceBy(e.length-1)
return true}return false}_createStartTagToken(){this._flushRun("")
this.currentToken={type:u.START_TAG,tagName:"",tagID:Z.UNKNOWN,selfClosing:false,ackSelfClosing:false,attrs:[],location:this.getCurrentLocation(1)}}_createEndTagToken(){this._flushRun("")
this.currentToken={type:u.END_TAG,tagName:"",tagID:Z.UNKNOWN,selfClosing:false,ackSelfClosing:false,attrs:[],location:this.getCurrentLocation(2)}}_createCommentToken(e){this._flushRun("")
this.currentToken={type:u.COMMENT,data:"",location:this.getCurrentLocation(e)}}_createDoctypeToken(e){this._flushRun("")
this.currentToken={type:u.DOCTYPE,name:e,forceQuirks:false,publicId:null,systemId:null,location:this.currentLocation}}_createCharacterToken(e){if(this.currentLocation){const e=this.currentLocation.startOffset-this.preprocessor.droppedBufferSize
if(this.preprocessor.html[e]==="\n"&&this.preprocessor.html[e-1]==="\r")this.currentLocation.startOffset++}this.currentCharacterToken={type:e,chars:"",location:this.currentLocation}}_createAttr(e){this._flushRun("")
this.currentAttr={name:e,value:""}
this.currentAttrLocation=this.getCurrentLocation(0)}_leaveAttrName(){var e
var t
const r=this.currentToken
const{name:s}=this.currentAttr
const n=this.currentAttrNames
let i
if(n===null){i=getTokenAttr(r,s)!==null
if(!i&&r.attrs.length===te)this.currentAttrNames=new Set(r.attrs.map(e=>e.name)).add(s)}else{i=n.has(s)
if(!i)n.add(s)}if(i)this._err(c.duplicateAttribute)
else{r.attrs.push(this.currentAttr)
if(r.location&&this.currentAttrLocation){const s=(e=(t=r.location).attrs)!==null&&e!==void 0?e:t.attrs=Object.create(null)
s[this.currentAttr.name]=this.currentAttrLocation
this._leaveAttrValue()}}}_leaveAttrValue(){if(this.currentAttrLocation){this.currentAttrLocation.endLine=this.preprocessor.line
this.currentAttrLocation.endCol=this.preprocessor.col
this.currentAttrLocation.endOffset=this.preprocessor.offset}}_flushRun(e){if(this.runEnd===this.runStart&&e.length===0)return
const t=this.preprocessor.html.slice(this.runStart,this.runEnd)
const r=(t.length<13?t:` ${t}`.slice(1))+e
const s=this.currentToken
this.runStart=this.runEnd
if(s===null)this.currentCharacterToken.chars+=r
else if(s.type===u.COMMENT)s.data+=r
else this.currentAttr.value+=r}_extendRun(e){const{preprocessor:t}=this
if(e===o.LINE_FEED&&t.html.charCodeAt(t.pos)!==o.LINE_FEED){this._flushRun("\n")
this.runStart=t.pos+1}else{const r=t.pos-Number(e>65535)
if(r!==this.runEnd){this._flushRun("")
this.runStart=r}}this.runEnd=t.pos+1}_extendRunWith(e,t){const{preprocessor:r}=this
const s=r.codePointStart+1+t-e.length
if(s>=0&&r.html.startsWith(e,s)){if(s!==this.runEnd){this._flushRun("")
this.runStart=s}}else{this._flushRun(e)
this.runStart=s+e.length}this.runEnd=s+e.length}prepareToken(e){this._emitCurrentCharacterToken(e.location)
this.currentToken=null
if(e.location){e.location.endLine=this.preprocessor.line
e.location.endCol=this.preprocessor.col+1
e.location.endOffset=this.preprocessor.offset+1}this.currentLocation=this.getCurrentLocation(-1)}emitCurrentTagToken(){const e=this.currentToken
this.currentAttrNames=null
this.prepareToken(e)
e.tagID=getTagID(e.tagName)
if(e.type===u.START_TAG){this.lastStartTagName=e.tagName
this.handler.onStartTag(e)}else{if(e.attrs.length>0)this._err(c.endTagWithAttributes)
if(e.selfClosing)this._err(c.endTagWithTrailingSolidus)
this.handler.onEndTag(e)}this.preprocessor.dropParsedChunk()}emitCurrentComment(e){this.prepareToken(e)
this.handler.onComment(e)
this.preprocessor.dropParsedChunk()}emitCurrentDoctype(e){this.prepareToken(e)
this.handler.onDoctype(e)
this.preprocessor.dropParsedChunk()}_emitCurrentCharacterToken(e){this._flushRun("")
if(this.currentCharacterToken){if(e&&this.currentCharacterToken.location){this.currentCharacterToken.location.endLine=e.startLine
this.currentCharacterToken.location.endCol=e.startCol
this.currentCharacterToken.location.endOffset=e.startOffset}switch(this.currentCharacterToken.type){case u.CHARACTER:this.handler.onCharacter(this.currentCharacterToken)
break
case u.NULL_CHARACTER:this.handler.onNullCharacter(this.currentCharacterToken)
break
case u.WHITESPACE_CHARACTER:this.handler.onWhitespaceCharacter(this.currentCharacterToken)
break}this.currentCharacterToken=null}}_emitEOFToken(){var e,t
const r=this.getCurrentLocation(0)
if(r){r.endLine=r.startLine
r.endCol=r.startCol
r.endOffset=r.startOffset}this._emitCurrentCharacterToken((t=(e=this.currentToken)===null||e===void 0?void 0:e.location)!==null&&t!==void 0?t:r)
this.handler.onEof({type:u.EOF,location:r})
this.active=false}_ensureCharacterToken(e){if(this.currentCharacterToken){if(this.currentCharacterToken.type===e)return
this.currentLocation=this.getCurrentLocation(0)
this._emitCurrentCharacterToken(this.currentLocation)
this.preprocessor.dropParsedChunk()}this._createCharacterToken(e)}_emitCodePoint(e){const t=isWhitespace(e)?u.WHITESPACE_CHARACTER:e===o.NULL?u.NULL_CHARACTER:u.CHARACTER
const r=this.currentCharacterToken
if(r===null||r.type!==t)this._ensureCharacterToken(t)
this._extendRun(e)}_emitChars(e,t=0){if(this.options.sourceCodeLocationInfo&&t!==0&&this.currentCharacterToken&&this.currentCharacterToken.type!==u.CHARACTER){this.currentLocation=this.getCurrentLocation(e.length-1-t)
this._emitCurrentCharacterToken(this.currentLocation)
this._createCharacterToken(u.CHARACTER)}else this._ensureCharacterToken(u.CHARACTER)
this._extendRunWith(e,t)}_startCharacterReference(){this.returnState=this.state
this.state=re.CHARACTER_REFERENCE
this.entityStartPos=this.preprocessor.pos
this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute()?D.Attribute:D.Legacy)}_isCharacterReferenceInAttribute(){return this.returnState===re.ATTRIBUTE_VALUE_DOUBLE_QUOTED||this.returnState===re.ATTRIBUTE_VALUE_SINGLE_QUOTED||this.returnState===re.ATTRIBUTE_VALUE_UNQUOTED}_flushCodePointConsumedAsCharacterReference(e){if(this._isCharacterReferenceInAttribute())this._extendRun(e)
else this._emitCodePoint(e)}_callState(e){switch(this.state){case re.DATA:this._stateData(e)
break
case re.RCDATA:this._stateRcdata(e)
break
case re.RAWTEXT:this._stateRawtext(e)
break
case re.SCRIPT_DATA:this._stateScriptData(e)
break
case re.PLAINTEXT:this._statePlaintext(e)
break
case re.TAG_OPEN:this._stateTagOpen(e)
break
case re.END_TAG_OPEN:this._stateEndTagOpen(e)
break
case re.TAG_NAME:this._stateTagName(e)
break
case re.RCDATA_LESS_THAN_SIGN:this._stateRcdataLessThanSign(e)
break
case re.RCDATA_END_TAG_OPEN:this._stateRcdataEndTagOpen(e)
break
case re.RCDATA_END_TAG_NAME:this._stateRcdataEndTagName(e)
break
case re.RAWTEXT_LESS_THAN_SIGN:this._stateRawtextLessThanSign(e)
break
case re.RAWTEXT_END_TAG_OPEN:this._stateRawtextEndTagOpen(e)
break
case re.RAWTEXT_END_TAG_NAME:this._stateRawtextEndTagName(e)
break
case re.SCRIPT_DATA_LESS_THAN_SIGN:this._stateScriptDataLessThanSign(e)
break
case re.SCRIPT_DATA_END_TAG_OPEN:this._stateScriptDataEndTagOpen(e)
break
case re.SCRIPT_DATA_END_TAG_NAME:this._stateScriptDataEndTagName(e)
break
case re.SCRIPT_DATA_ESCAPE_START:this._stateScriptDataEscapeStart(e)
break
case re.SCRIPT_DATA_ESCAPE_START_DASH:this._stateScriptDataEscapeStartDash(e)
break
case re.SCRIPT_DATA_ESCAPED:this._stateScriptDataEscaped(e)
break
case re.SCRIPT_DATA_ESCAPED_DASH:this._stateScriptDataEscapedDash(e)
break
case re.SCRIPT_DATA_ESCAPED_DASH_DASH:this._stateScriptDataEscapedDashDash(e)
break
case re.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:this._stateScriptDataEscapedLessThanSign(e)
break
case re.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:this._stateScriptDataEscapedEndTagOpen(e)
break
case re.SCRIPT_DATA_ESCAPED_END_TAG_NAME:this._stateScriptDataEscapedEndTagName(e)
break
case re.SCRIPT_DATA_DOUBLE_ESCAPE_START:this._stateScriptDataDoubleEscapeStart(e)
break
case re.SCRIPT_DATA_DOUBLE_ESCAPED:this._stateScriptDataDoubleEscaped(e)
break
case re.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:this._stateScriptDataDoubleEscapedDash(e)
break
case re.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:this._stateScriptDataDoubleEscapedDashDash(e)
break
case re.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:this._stateScriptDataDoubleEscapedLessThanSign(e)
break
case re.SCRIPT_DATA_DOUBLE_ESCAPE_END:this._stateScriptDataDoubleEscapeEnd(e)
break
case re.BEFORE_ATTRIBUTE_NAME:this._stateBeforeAttributeName(e)
break
case re.ATTRIBUTE_NAME:this._stateAttributeName(e)
break
case re.AFTER_ATTRIBUTE_NAME:this._stateAfterAttributeName(e)
break
case re.BEFORE_ATTRIBUTE_VALUE:this._stateBeforeAttributeValue(e)
break
case re.ATTRIBUTE_VALUE_DOUBLE_QUOTED:this._stateAttributeValueDoubleQuoted(e)
break
case re.ATTRIBUTE_VALUE_SINGLE_QUOTED:this._stateAttributeValueSingleQuoted(e)
break
case re.ATTRIBUTE_VALUE_UNQUOTED:this._stateAttributeValueUnquoted(e)
break
case re.AFTER_ATTRIBUTE_VALUE_QUOTED:this._stateAfterAttributeValueQuoted(e)
break
case re.SELF_CLOSING_START_TAG:this._stateSelfClosingStartTag(e)
break
case re.BOGUS_COMMENT:this._stateBogusComment(e)
break
case re.MARKUP_DECLARATION_OPEN:this._stateMarkupDeclarationOpen(e)
break
case re.COMMENT_START:this._stateCommentStart(e)
break
case re.COMMENT_START_DASH:this._stateCommentStartDash(e)
break
case re.COMMENT:this._stateComment(e)
break
case re.COMMENT_LESS_THAN_SIGN:this._stateCommentLessThanSign(e)
break
case re.COMMENT_LESS_THAN_SIGN_BANG:this._stateCommentLessThanSignBang(e)
break
case re.COMMENT_LESS_THAN_SIGN_BANG_DASH:this._stateCommentLessThanSignBangDash(e)
break
case re.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:this._stateCommentLessThanSignBangDashDash(e)
break
case re.COMMENT_END_DASH:this._stateCommentEndDash(e)
break
case re.COMMENT_END:this._stateCommentEnd(e)
break
case re.COMMENT_END_BANG:this._stateCommentEndBang(e)
break
case re.DOCTYPE:this._stateDoctype(e)
break
case re.BEFORE_DOCTYPE_NAME:this._stateBeforeDoctypeName(e)
break
case re.DOCTYPE_NAME:this._stateDoctypeName(e)
break
case re.AFTER_DOCTYPE_NAME:this._stateAfterDoctypeName(e)
break
case re.AFTER_DOCTYPE_PUBLIC_KEYWORD:this._stateAfterDoctypePublicKeyword(e)
break
case re.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:this._stateBeforeDoctypePublicIdentifier(e)
break
case re.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypePublicIdentifierDoubleQuoted(e)
break
case re.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypePublicIdentifierSingleQuoted(e)
break
case re.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:this._stateAfterDoctypePublicIdentifier(e)
break
case re.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:this._stateBetweenDoctypePublicAndSystemIdentifiers(e)
break
case re.AFTER_DOCTYPE_SYSTEM_KEYWORD:this._stateAfterDoctypeSystemKeyword(e)
break
case re.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:this._stateBeforeDoctypeSystemIdentifier(e)
break
case re.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypeSystemIdentifierDoubleQuoted(e)
break
case re.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypeSystemIdentifierSingleQuoted(e)
break
case re.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:this._stateAfterDoctypeSystemIdentifier(e)
break
case re.BOGUS_DOCTYPE:this._stateBogusDoctype(e)
break
case re.CDATA_SECTION:this._stateCdataSection(e)
break
case re.CDATA_SECTION_BRACKET:this._stateCdataSectionBracket(e)
break
case re.CDATA_SECTION_END:this._stateCdataSectionEnd(e)
break
case re.CHARACTER_REFERENCE:this._stateCharacterReference()
break
case re.AMBIGUOUS_AMPERSAND:this._stateAmbiguousAmpersand(e)
break
default:throw new Error("Unknown state")}}_stateData(e){switch(e){case o.LESS_THAN_SIGN:this.state=re.TAG_OPEN
break
case o.AMPERSAND:this._startCharacterReference()
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitCodePoint(e)
break
case o.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateRcdata(e){switch(e){case o.AMPERSAND:this._startCharacterReference()
break
case o.LESS_THAN_SIGN:this.state=re.RCDATA_LESS_THAN_SIGN
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case o.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateRawtext(e){switch(e){case o.LESS_THAN_SIGN:this.state=re.RAWTEXT_LESS_THAN_SIGN
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case o.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptData(e){switch(e){case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_LESS_THAN_SIGN
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case o.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_statePlaintext(e){switch(e){case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case o.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateTagOpen(e){if(isAsciiLetter(e)){this._createStartTagToken()
this.state=re.TAG_NAME
this._stateTagName(e)}else switch(e){case o.EXCLAMATION_MARK:this.state=re.MARKUP_DECLARATION_OPEN
break
case o.SOLIDUS:this.state=re.END_TAG_OPEN
break
case o.QUESTION_MARK:this._err(c.unexpectedQuestionMarkInsteadOfTagName)
this._createCommentToken(1)
this.state=re.BOGUS_COMMENT
this._stateBogusComment(e)
break
case o.EOF:this._err(c.eofBeforeTagName)
this._emitChars("<",-1)
this._emitEOFToken()
break
default:this._err(c.invalidFirstCharacterOfTagName)
this._emitChars("<",-1)
this.state=re.DATA
this._stateData(e)}}_stateEndTagOpen(e){if(isAsciiLetter(e)){this._createEndTagToken()
this.state=re.TAG_NAME
this._stateTagName(e)}else switch(e){case o.GREATER_THAN_SIGN:this._err(c.missingEndTagName)
this.state=re.DATA
break
case o.EOF:this._err(c.eofBeforeTagName)
this._emitChars("</",-1)
this._emitEOFToken()
break
default:this._err(c.invalidFirstCharacterOfTagName)
this._createCommentToken(2)
this.state=re.BOGUS_COMMENT
this._stateBogusComment(e)}}_stateTagName(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this.state=re.BEFORE_ATTRIBUTE_NAME
break
case o.SOLIDUS:this.state=re.SELF_CLOSING_START_TAG
break
case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentTagToken()
break
case o.NULL:this._err(c.unexpectedNullCharacter)
t.tagName+=i
break
case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:t.tagName+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateRcdataLessThanSign(e){if(e===o.SOLIDUS)this.state=re.RCDATA_END_TAG_OPEN
else{this._emitChars("<",-1)
this.state=re.RCDATA
this._stateRcdata(e)}}_stateRcdataEndTagOpen(e){if(isAsciiLetter(e)){this.state=re.RCDATA_END_TAG_NAME
this._stateRcdataEndTagName(e)}else{this._emitChars("</",-1)
this.state=re.RCDATA
this._stateRcdata(e)}}handleSpecialEndTag(e){if(!this.preprocessor.startsWith(this.lastStartTagName,false))return!this._ensureHibernation()
this._createEndTagToken()
const t=this.currentToken
t.tagName=this.lastStartTagName
const r=this.preprocessor.peek(this.lastStartTagName.length)
switch(r){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this._advanceBy(this.lastStartTagName.length)
this.state=re.BEFORE_ATTRIBUTE_NAME
return false
case o.SOLIDUS:this._advanceBy(this.lastStartTagName.length)
this.state=re.SELF_CLOSING_START_TAG
return false
case o.GREATER_THAN_SIGN:this._advanceBy(this.lastStartTagName.length)
this.emitCurrentTagToken()
this.state=re.DATA
return false
default:this.currentToken=null
return!this._ensureHibernation()}}_stateRcdataEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=re.RCDATA
this._stateRcdata(e)}}_stateRawtextLessThanSign(e){if(e===o.SOLIDUS)this.state=re.RAWTEXT_END_TAG_OPEN
else{this._emitChars("<",-1)
this.state=re.RAWTEXT
this._stateRawtext(e)}}_stateRawtextEndTagOpen(e){if(isAsciiLetter(e)){this.state=re.RAWTEXT_END_TAG_NAME
this._stateRawtextEndTagName(e)}else{this._emitChars("</",-1)
this.state=re.RAWTEXT
this._stateRawtext(e)}}_stateRawtextEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=re.RAWTEXT
this._stateRawtext(e)}}_stateScriptDataLessThanSign(e){switch(e){case o.SOLIDUS:this.state=re.SCRIPT_DATA_END_TAG_OPEN
break
case o.EXCLAMATION_MARK:this.state=re.SCRIPT_DATA_ESCAPE_START
this._emitChars("<!")
break
default:this._emitChars("<",-1)
this.state=re.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEndTagOpen(e){if(isAsciiLetter(e)){this.state=re.SCRIPT_DATA_END_TAG_NAME
this._stateScriptDataEndTagName(e)}else{this._emitChars("</",-1)
this.state=re.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=re.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscapeStart(e){if(e===o.HYPHEN_MINUS){this.state=re.SCRIPT_DATA_ESCAPE_START_DASH
this._emitChars("-")}else{this.state=re.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscapeStartDash(e){if(e===o.HYPHEN_MINUS){this.state=re.SCRIPT_DATA_ESCAPED_DASH_DASH
this._emitChars("-")}else{this.state=re.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscaped(e){switch(e){case o.HYPHEN_MINUS:this.state=re.SCRIPT_DATA_ESCAPED_DASH
this._emitChars("-")
break
case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case o.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptDataEscapedDash(e){switch(e){case o.HYPHEN_MINUS:this.state=re.SCRIPT_DATA_ESCAPED_DASH_DASH
this._emitChars("-")
break
case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this.state=re.SCRIPT_DATA_ESCAPED
this._emitChars(i)
break
case o.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=re.SCRIPT_DATA_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataEscapedDashDash(e){switch(e){case o.HYPHEN_MINUS:this._emitChars("-")
break
case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case o.GREATER_THAN_SIGN:this.state=re.SCRIPT_DATA
this._emitChars(">")
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this.state=re.SCRIPT_DATA_ESCAPED
this._emitChars(i)
break
case o.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=re.SCRIPT_DATA_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataEscapedLessThanSign(e){if(e===o.SOLIDUS)this.state=re.SCRIPT_DATA_ESCAPED_END_TAG_OPEN
else if(isAsciiLetter(e)){this._emitChars("<",-1)
this.state=re.SCRIPT_DATA_DOUBLE_ESCAPE_START
this._stateScriptDataDoubleEscapeStart(e)}else{this._emitChars("<",-1)
this.state=re.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataEscapedEndTagOpen(e){if(isAsciiLetter(e)){this.state=re.SCRIPT_DATA_ESCAPED_END_TAG_NAME
this._stateScriptDataEscapedEndTagName(e)}else{this._emitChars("</",-1)
this.state=re.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataEscapedEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=re.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataDoubleEscapeStart(e){if(this.preprocessor.startsWith(a.SCRIPT,false)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(a.SCRIPT.length))){this._emitCodePoint(e)
for(let e=0;e<a.SCRIPT.length;e++)this._emitCodePoint(this._consume())
this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED}else if(!this._ensureHibernation()){this.state=re.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataDoubleEscaped(e){switch(e){case o.HYPHEN_MINUS:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED_DASH
this._emitChars("-")
break
case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case o.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDash(e){switch(e){case o.HYPHEN_MINUS:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH
this._emitChars("-")
break
case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitChars(i)
break
case o.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDashDash(e){switch(e){case o.HYPHEN_MINUS:this._emitChars("-")
break
case o.LESS_THAN_SIGN:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case o.GREATER_THAN_SIGN:this.state=re.SCRIPT_DATA
this._emitChars(">")
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitChars(i)
break
case o.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedLessThanSign(e){if(e===o.SOLIDUS){this.state=re.SCRIPT_DATA_DOUBLE_ESCAPE_END
this._emitChars("/")}else{this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED
this._stateScriptDataDoubleEscaped(e)}}_stateScriptDataDoubleEscapeEnd(e){if(this.preprocessor.startsWith(a.SCRIPT,false)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(a.SCRIPT.length))){this._emitCodePoint(e)
for(let e=0;e<a.SCRIPT.length;e++)this._emitCodePoint(this._consume())
this.state=re.SCRIPT_DATA_ESCAPED}else if(!this._ensureHibernation()){this.state=re.SCRIPT_DATA_DOUBLE_ESCAPED
this._stateScriptDataDoubleEscaped(e)}}_stateBeforeAttributeName(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.SOLIDUS:case o.GREATER_THAN_SIGN:case o.EOF:this.state=re.AFTER_ATTRIBUTE_NAME
this._stateAfterAttributeName(e)
break
case o.EQUALS_SIGN:this._err(c.unexpectedEqualsSignBeforeAttributeName)
this._createAttr("=")
this.state=re.ATTRIBUTE_NAME
break
default:this._createAttr("")
this.state=re.ATTRIBUTE_NAME
this._stateAttributeName(e)}}_stateAttributeName(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:case o.SOLIDUS:case o.GREATER_THAN_SIGN:case o.EOF:this._leaveAttrName()
this.state=re.AFTER_ATTRIBUTE_NAME
this._stateAfterAttributeName(e)
break
case o.EQUALS_SIGN:this._leaveAttrName()
this.state=re.BEFORE_ATTRIBUTE_VALUE
break
case o.QUOTATION_MARK:case o.APOSTROPHE:case o.LESS_THAN_SIGN:this._err(c.unexpectedCharacterInAttributeName)
this.currentAttr.name+=String.fromCodePoint(e)
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this.currentAttr.name+=i
break
default:this.currentAttr.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterAttributeName(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.SOLIDUS:this.state=re.SELF_CLOSING_START_TAG
break
case o.EQUALS_SIGN:this.state=re.BEFORE_ATTRIBUTE_VALUE
break
case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentTagToken()
break
case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._createAttr("")
this.state=re.ATTRIBUTE_NAME
this._stateAttributeName(e)}}_stateBeforeAttributeValue(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.QUOTATION_MARK:this.state=re.ATTRIBUTE_VALUE_DOUBLE_QUOTED
break
case o.APOSTROPHE:this.state=re.ATTRIBUTE_VALUE_SINGLE_QUOTED
break
case o.GREATER_THAN_SIGN:this._err(c.missingAttributeValue)
this.state=re.DATA
this.emitCurrentTagToken()
break
default:this.state=re.ATTRIBUTE_VALUE_UNQUOTED
this._stateAttributeValueUnquoted(e)}}_stateAttributeValueDoubleQuoted(e){switch(e){case o.QUOTATION_MARK:this.state=re.AFTER_ATTRIBUTE_VALUE_QUOTED
break
case o.AMPERSAND:this._startCharacterReference()
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAttributeValueSingleQuoted(e){switch(e){case o.APOSTROPHE:this.state=re.AFTER_ATTRIBUTE_VALUE_QUOTED
break
case o.AMPERSAND:this._startCharacterReference()
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAttributeValueUnquoted(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this._leaveAttrValue()
this.state=re.BEFORE_ATTRIBUTE_NAME
break
case o.AMPERSAND:this._startCharacterReference()
break
case o.GREATER_THAN_SIGN:this._leaveAttrValue()
this.state=re.DATA
this.emitCurrentTagToken()
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case o.QUOTATION_MARK:case o.APOSTROPHE:case o.LESS_THAN_SIGN:case o.EQUALS_SIGN:case o.GRAVE_ACCENT:this._err(c.unexpectedCharacterInUnquotedAttributeValue)
this._extendRun(e)
break
case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAfterAttributeValueQuoted(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this._leaveAttrValue()
this.state=re.BEFORE_ATTRIBUTE_NAME
break
case o.SOLIDUS:this._leaveAttrValue()
this.state=re.SELF_CLOSING_START_TAG
break
case o.GREATER_THAN_SIGN:this._leaveAttrValue()
this.state=re.DATA
this.emitCurrentTagToken()
break
case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._err(c.missingWhitespaceBetweenAttributes)
this._leaveAttrValue()
this.state=re.BEFORE_ATTRIBUTE_NAME
this._stateBeforeAttributeName(e)}}_stateSelfClosingStartTag(e){switch(e){case o.GREATER_THAN_SIGN:{const e=this.currentToken
e.selfClosing=true
this.state=re.DATA
this.emitCurrentTagToken()
break}case o.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._err(c.unexpectedSolidusInTag)
this.state=re.BEFORE_ATTRIBUTE_NAME
this._stateBeforeAttributeName(e)}}_stateBogusComment(e){const t=this.currentToken
switch(e){case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentComment(t)
break
case o.EOF:this.emitCurrentComment(t)
this._emitEOFToken()
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
default:this._extendRun(e)}}_stateMarkupDeclarationOpen(e){if(this._consumeSequenceIfMatch(a.DASH_DASH,true)){this._createCommentToken(a.DASH_DASH.length+1)
this.state=re.COMMENT_START}else if(this._consumeSequenceIfMatch(a.DOCTYPE,false)){this.currentLocation=this.getCurrentLocation(a.DOCTYPE.length+1)
this.state=re.DOCTYPE}else if(this._consumeSequenceIfMatch(a.CDATA_START,true))if(this.inForeignNode)this.state=re.CDATA_SECTION
else{this._err(c.cdataInHtmlContent)
this._createCommentToken(a.CDATA_START.length+1)
this.currentToken.data="[CDATA["
this.state=re.BOGUS_COMMENT}else if(!this._ensureHibernation()){this._err(c.incorrectlyOpenedComment)
this._createCommentToken(2)
this.state=re.BOGUS_COMMENT
this._stateBogusComment(e)}}_stateCommentStart(e){switch(e){case o.HYPHEN_MINUS:this.state=re.COMMENT_START_DASH
break
case o.GREATER_THAN_SIGN:{this._err(c.abruptClosingOfEmptyComment)
this.state=re.DATA
const e=this.currentToken
this.emitCurrentComment(e)
break}default:this.state=re.COMMENT
this._stateComment(e)}}_stateCommentStartDash(e){const t=this.currentToken
switch(e){case o.HYPHEN_MINUS:this.state=re.COMMENT_END
break
case o.GREATER_THAN_SIGN:this._err(c.abruptClosingOfEmptyComment)
this.state=re.DATA
this.emitCurrentComment(t)
break
case o.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("-",-1)
this.state=re.COMMENT
this._stateComment(e)}}_stateComment(e){const t=this.currentToken
switch(e){case o.HYPHEN_MINUS:this.state=re.COMMENT_END_DASH
break
case o.LESS_THAN_SIGN:this._extendRunWith("<",0)
this.state=re.COMMENT_LESS_THAN_SIGN
break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case o.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateCommentLessThanSign(e){switch(e){case o.EXCLAMATION_MARK:this._extendRunWith("!",0)
this.state=re.COMMENT_LESS_THAN_SIGN_BANG
break
case o.LESS_THAN_SIGN:this._extendRunWith("<",0)
break
default:this.state=re.COMMENT
this._stateComment(e)}}_stateCommentLessThanSignBang(e){if(e===o.HYPHEN_MINUS)this.state=re.COMMENT_LESS_THAN_SIGN_BANG_DASH
else{this.state=re.COMMENT
this._stateComment(e)}}_stateCommentLessThanSignBangDash(e){if(e===o.HYPHEN_MINUS)this.state=re.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH
else{this.state=re.COMMENT_END_DASH
this._stateCommentEndDash(e)}}_stateCommentLessThanSignBangDashDash(e){if(e!==o.GREATER_THAN_SIGN&&e!==o.EOF)this._err(c.nestedComment)
this.state=re.COMMENT_END
this._stateCommentEnd(e)}_stateCommentEndDash(e){const t=this.currentToken
switch(e){case o.HYPHEN_MINUS:this.state=re.COMMENT_END
break
case o.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("-",-1)
this.state=re.COMMENT
this._stateComment(e)}}_stateCommentEnd(e){const t=this.currentToken
switch(e){case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentComment(t)
break
case o.EXCLAMATION_MARK:this.state=re.COMMENT_END_BANG
break
case o.HYPHEN_MINUS:this._extendRunWith("-",-2)
break
case o.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("--",-1)
this.state=re.COMMENT
this._stateComment(e)}}_stateCommentEndBang(e){const t=this.currentToken
switch(e){case o.HYPHEN_MINUS:this._extendRunWith("--!",-1)
this.state=re.COMMENT_END_DASH
break
case o.GREATER_THAN_SIGN:this._err(c.incorrectlyClosedComment)
this.state=re.DATA
this.emitCurrentComment(t)
break
case o.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("--!",-1)
this.state=re.COMMENT
this._stateComment(e)}}_stateDoctype(e){switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this.state=re.BEFORE_DOCTYPE_NAME
break
case o.GREATER_THAN_SIGN:this.state=re.BEFORE_DOCTYPE_NAME
this._stateBeforeDoctypeName(e)
break
case o.EOF:{this._err(c.eofInDoctype)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this._emitEOFToken()
break}default:this._err(c.missingWhitespaceBeforeDoctypeName)
this.state=re.BEFORE_DOCTYPE_NAME
this._stateBeforeDoctypeName(e)}}_stateBeforeDoctypeName(e){if(isAsciiUpper(e)){this._createDoctypeToken(String.fromCharCode(toAsciiLower(e)))
this.state=re.DOCTYPE_NAME}else switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.NULL:this._err(c.unexpectedNullCharacter)
this._createDoctypeToken(i)
this.state=re.DOCTYPE_NAME
break
case o.GREATER_THAN_SIGN:{this._err(c.missingDoctypeName)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this.state=re.DATA
break}case o.EOF:{this._err(c.eofInDoctype)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this._emitEOFToken()
break}default:this._createDoctypeToken(String.fromCodePoint(e))
this.state=re.DOCTYPE_NAME}}_stateDoctypeName(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this.state=re.AFTER_DOCTYPE_NAME
break
case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.NULL:this._err(c.unexpectedNullCharacter)
t.name+=i
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterDoctypeName(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:if(this._consumeSequenceIfMatch(a.PUBLIC,false))this.state=re.AFTER_DOCTYPE_PUBLIC_KEYWORD
else if(this._consumeSequenceIfMatch(a.SYSTEM,false))this.state=re.AFTER_DOCTYPE_SYSTEM_KEYWORD
else if(!this._ensureHibernation()){this._err(c.invalidCharacterSequenceAfterDoctypeName)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}}_stateAfterDoctypePublicKeyword(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this.state=re.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER
break
case o.QUOTATION_MARK:this._err(c.missingWhitespaceAfterDoctypePublicKeyword)
t.publicId=""
this.state=re.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED
break
case o.APOSTROPHE:this._err(c.missingWhitespaceAfterDoctypePublicKeyword)
t.publicId=""
this.state=re.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED
break
case o.GREATER_THAN_SIGN:this._err(c.missingDoctypePublicIdentifier)
t.forceQuirks=true
this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypePublicIdentifier)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBeforeDoctypePublicIdentifier(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.QUOTATION_MARK:t.publicId=""
this.state=re.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED
break
case o.APOSTROPHE:t.publicId=""
this.state=re.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED
break
case o.GREATER_THAN_SIGN:this._err(c.missingDoctypePublicIdentifier)
t.forceQuirks=true
this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypePublicIdentifier)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateDoctypePublicIdentifierDoubleQuoted(e){const t=this.currentToken
switch(e){case o.QUOTATION_MARK:this.state=re.AFTER_DOCTYPE_PUBLIC_IDENTIFIER
break
case o.NULL:this._err(c.unexpectedNullCharacter)
t.publicId+=i
break
case o.GREATER_THAN_SIGN:this._err(c.abruptDoctypePublicIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.publicId+=String.fromCodePoint(e)}}_stateDoctypePublicIdentifierSingleQuoted(e){const t=this.currentToken
switch(e){case o.APOSTROPHE:this.state=re.AFTER_DOCTYPE_PUBLIC_IDENTIFIER
break
case o.NULL:this._err(c.unexpectedNullCharacter)
t.publicId+=i
break
case o.GREATER_THAN_SIGN:this._err(c.abruptDoctypePublicIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.publicId+=String.fromCodePoint(e)}}_stateAfterDoctypePublicIdentifier(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this.state=re.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS
break
case o.GREATER_THAN_SIGN:this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.QUOTATION_MARK:this._err(c.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers)
t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case o.APOSTROPHE:this._err(c.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers)
t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBetweenDoctypePublicAndSystemIdentifiers(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.QUOTATION_MARK:t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case o.APOSTROPHE:t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateAfterDoctypeSystemKeyword(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:this.state=re.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER
break
case o.QUOTATION_MARK:this._err(c.missingWhitespaceAfterDoctypeSystemKeyword)
t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case o.APOSTROPHE:this._err(c.missingWhitespaceAfterDoctypeSystemKeyword)
t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case o.GREATER_THAN_SIGN:this._err(c.missingDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBeforeDoctypeSystemIdentifier(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.QUOTATION_MARK:t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case o.APOSTROPHE:t.systemId=""
this.state=re.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case o.GREATER_THAN_SIGN:this._err(c.missingDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=re.DATA
this.emitCurrentDoctype(t)
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateDoctypeSystemIdentifierDoubleQuoted(e){const t=this.currentToken
switch(e){case o.QUOTATION_MARK:this.state=re.AFTER_DOCTYPE_SYSTEM_IDENTIFIER
break
case o.NULL:this._err(c.unexpectedNullCharacter)
t.systemId+=i
break
case o.GREATER_THAN_SIGN:this._err(c.abruptDoctypeSystemIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.systemId+=String.fromCodePoint(e)}}_stateDoctypeSystemIdentifierSingleQuoted(e){const t=this.currentToken
switch(e){case o.APOSTROPHE:this.state=re.AFTER_DOCTYPE_SYSTEM_IDENTIFIER
break
case o.NULL:this._err(c.unexpectedNullCharacter)
t.systemId+=i
break
case o.GREATER_THAN_SIGN:this._err(c.abruptDoctypeSystemIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.systemId+=String.fromCodePoint(e)}}_stateAfterDoctypeSystemIdentifier(e){const t=this.currentToken
switch(e){case o.SPACE:case o.LINE_FEED:case o.TABULATION:case o.FORM_FEED:break
case o.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.unexpectedCharacterAfterDoctypeSystemIdentifier)
this.state=re.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBogusDoctype(e){const t=this.currentToken
switch(e){case o.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=re.DATA
break
case o.NULL:this._err(c.unexpectedNullCharacter)
break
case o.EOF:this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:}}_stateCdataSection(e){switch(e){case o.RIGHT_SQUARE_BRACKET:this.state=re.CDATA_SECTION_BRACKET
break
case o.EOF:this._err(c.eofInCdata)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateCdataSectionBracket(e){if(e===o.RIGHT_SQUARE_BRACKET)this.state=re.CDATA_SECTION_END
else{this._emitChars("]",-1)
this.state=re.CDATA_SECTION
this._stateCdataSection(e)}}_stateCdataSectionEnd(e){switch(e){case o.GREATER_THAN_SIGN:this.state=re.DATA
break
case o.RIGHT_SQUARE_BRACKET:this._emitChars("]",-2)
break
default:this._emitChars("]]",-1)
this.state=re.CDATA_SECTION
this._stateCdataSection(e)}}_stateCharacterReference(){let e=this.entityDecoder.write(this.preprocessor.html,this.preprocessor.pos)
if(e<0)if(this.preprocessor.lastChunkWritten)e=this.entityDecoder.end()
else{this.active=false
this.preprocessor.pos=this.preprocessor.html.length-1
this.consumedAfterSnapshot=0
this.preprocessor.endOfChunkHit=true
return}if(e===0){this.preprocessor.pos=this.entityStartPos
this._flushCodePointConsumedAsCharacterReference(o.AMPERSAND)
this.state=!this._isCharacterReferenceInAttribute()&&isAsciiAlphaNumeric(this.preprocessor.peek(1))?re.AMBIGUOUS_AMPERSAND:this.returnState}else this.state=this.returnState}_stateAmbiguousAmpersand(e){if(isAsciiAlphaNumeric(e))this._flushCodePointConsumedAsCharacterReference(e)
else{if(e===o.SEMICOLON)this._err(c.unknownNamedCharacterReference)
this.state=this.returnState
this._callState(e)}}}const ne=new Set([Z.DD,Z.DT,Z.LI,Z.OPTGROUP,Z.OPTION,Z.P,Z.RB,Z.RP,Z.RT,Z.RTC])
const ie=new Set([...ne,Z.CAPTION,Z.COLGROUP,Z.TBODY,Z.TD,Z.TFOOT,Z.TH,Z.THEAD,Z.TR])
const oe=64
const ae=256
const ce=512
const le=768
const ue=[Z.H1,Z.H2,Z.H3,Z.H4,Z.H5,Z.H6]
const pe=[Z.TBODY,Z.TFOOT,Z.THEAD]
const de=[Z.TR,Z.TEMPLATE,Z.HTML]
const he=[...pe,Z.TEMPLATE,Z.HTML]
const fe=[Z.TABLE,Z.TEMPLATE,Z.HTML]
const me=[Z.TD,Z.TH]
const ge=1
const Ee=2
const Te=4
const _e=8
const ye=16
const be=32
const Ae=new Uint8Array(le)
for(const[e,t]of[[V.HTML,0],[V.SVG,ae],[V.MATHML,ce]])for(const r of X[e])Ae[t+r]=e===V.HTML&&(r===Z.ADDRESS||r===Z.DIV||r===Z.P)?ge:ge|Ee
for(const e of[Z.APPLET,Z.CAPTION,Z.HTML,Z.MARQUEE,Z.OBJECT,Z.TABLE,Z.TD,Z.TEMPLATE,Z.TH,ae+Z.DESC,ae+Z.FOREIGN_OBJECT,ae+Z.TITLE,ce+Z.ANNOTATION_XML,ce+Z.MI,ce+Z.MN,ce+Z.MO,ce+Z.MS,ce+Z.MTEXT])Ae[e]|=Te|_e|ye
Ae[Z.OL]|=_e
Ae[Z.UL]|=_e
Ae[Z.BUTTON]|=ye
Ae[Z.TABLE]|=be
Ae[Z.HTML]|=be
const ve=new Uint8Array(le)
for(const e of[Z.A,Z.B,Z.BIG,Z.CODE,Z.EM,Z.FONT,Z.I,Z.NOBR,Z.S,Z.SMALL,Z.STRIKE,Z.STRONG,Z.TT,Z.U])ve[e]=1
function tagKey(e,t){if(t===Z.UNKNOWN)return-1
switch(e){case V.HTML:return t
case V.SVG:return ae+t
case V.MATHML:return ce+t
default:return-1}}class OpenElementStack{get currentTmplContentOrNode(){return this._isInTemplate()?this.treeAdapter.getTemplateContent(this.current):this.current}constructor(e,t,r){this.treeAdapter=t
this.handler=r
this.items=[]
this.tagIDs=[]
this.stackTop=-1
this.depth=0
this.tmplCount=0
this.currentTagId=Z.UNKNOWN
this.indexed=false
this.below=[]
this.above=[]
this.keys=[]
this.keyPrev=[]
this.keyNext=[]
this.keyTops=new Int32Array(0)
this.specials=[]
this.listItemBoundaries=[]
this.scopeBoundaries=[]
this.htmlSlots=[]
this.formattingSlots=new Map
this.current=e}_indexOf(e){if(this.indexed){const t=this.formattingSlots.get(e)
if(t!==void 0)return t
if(ve[getTagID(this.treeAdapter.getTagName(e))])return-1}return this.items.lastIndexOf(e,this.stackTop)}slotBelow(e){return this.indexed?this.below[e]:e-1}slotAbove(e){if(this.indexed)return this.above[e]
return e===this.stackTop?-1:e+1}_isInTemplate(){return this.currentTagId===Z.TEMPLATE&&this.treeAdapter.getNamespaceURI(this.current)===V.HTML}_updateCurrentElement(){this.current=this.items[this.stackTop]
this.currentTagId=this.tagIDs[this.stackTop]}_nameKey(e,t,r){var s,n
const i=`${e} ${t}`
let o=(s=this.nameKeys)===null||s===void 0?void 0:s.get(i)
if(o===void 0&&r){(n=this.nameKeys)!==null&&n!==void 0?n:this.nameKeys=new Map
o=le+this.nameKeys.size
this.nameKeys.set(i,o)
if(o===this.keyTops.length){const e=new Int32Array(2*o).fill(-1)
e.set(this.keyTops)
this.keyTops=e}}return o!==null&&o!==void 0?o:-1}_indexAll(){this.indexed=true
this.keyTops=new Int32Array(le).fill(-1)
for(let e=0;e<=this.stackTop;e++)this._index(e,e-1)}_index(e,t){const r=this.items[e]
const s=this.tagIDs[e]
const n=this.treeAdapter.getNamespaceURI(r)
let i=tagKey(n,s)
if(i===-1)i=this._nameKey(n,this.treeAdapter.getTagName(r),true)
const o=this.keyTops[i]
this.keys[e]=i
this.keyPrev[e]=o
this.keyNext[e]=-1
if(o!==-1)this.keyNext[o]=e
this.keyTops[i]=e
this.above[e]=-1
this._link(e,t,n===V.HTML)
if(ve[s])this.formattingSlots.set(r,e)}_link(e,t,r){const s=this.keys[e]
const n=s<le?Ae[s]:0
this.below[e]=t
if(t===-1){this.specials[e]=n&ge
this.listItemBoundaries[e]=(n&Ee)>>1
this.scopeBoundaries[e]=(n&Te)>>2
this.htmlSlots[e]=r?e:-1}else{this.above[t]=e
this.specials[e]=this.specials[t]+(n&ge)
this.listItemBoundaries[e]=this.listItemBoundaries[t]+((n&Ee)>>1)
this.scopeBoundaries[e]=this.scopeBoundaries[t]+((n&Te)>>2)
this.htmlSlots[e]=r?e:this.htmlSlots[t]}}_unindex(e){const t=this.keys[e]
const r=this.keyPrev[e]
const s=this.keyNext[e]
if(r!==-1)this.keyNext[r]=s
if(s===-1)this.keyTops[t]=r
else this.keyPrev[s]=r
if(ve[this.tagIDs[e]])this.formattingSlots.delete(this.items[e])}_move(e,t){const r=this.items[e]
const s=this.keys[e]
const n=this.keyPrev[e]
const i=this.keyNext[e]
this.items[t]=r
this.tagIDs[t]=this.tagIDs[e]
this.keys[t]=s
this.keyPrev[t]=n
this.keyNext[t]=i
if(n!==-1)this.keyNext[n]=t
if(i===-1)this.keyTops[s]=t
else this.keyPrev[i]=t
if(ve[this.tagIDs[t]])this.formattingSlots.set(r,t)}indexOfTopmost(e){if(this.indexed)return this.keyTops[e]
for(let t=this.stackTop;t>=0;t--)if(this.tagIDs[t]===e&&this.treeAdapter.getNamespaceURI(this.items[t])===V.HTML)return t
return-1}indexOfTopmostOf(e){if(this.indexed){let t=-1
for(const r of e)if(this.keyTops[r]>t)t=this.keyTops[r]
return t}for(let t=this.stackTop;t>=0;t--)if(e.includes(this.tagIDs[t])&&this.treeAdapter.getNamespaceURI(this.items[t])===V.HTML)return t
return-1}indexOfTopmostByName(e,t){if(this.indexed){let r=tagKey(e,getTagID(t))
if(r===-1)r=this._nameKey(e,t,false)
return r===-1?-1:this.keyTops[r]}for(let r=this.stackTop;r>=0;r--){const s=this.items[r]
if(this.treeAdapter.getTagName(s)===t&&this.treeAdapter.getNamespaceURI(s)===e)return r}return-1}indexOfTopmostHtmlElement(){if(this.indexed)return this.stackTop===-1?-1:this.htmlSlots[this.stackTop]
let e=this.stackTop
while(e>=0&&this.treeAdapter.getNamespaceURI(this.items[e])!==V.HTML)e--
return e}_hasAbove(e,t){for(let r=this.stackTop;r>e;r--){const e=tagKey(this.treeAdapter.getNamespaceURI(this.items[r]),this.tagIDs[r])
if(e!==-1&&Ae[e]&t)return true}return false}hasSpecialElementAbove(e){return this.indexed?this.specials[this.stackTop]!==this.specials[e]:this._hasAbove(e,ge)}hasListItemBoundaryAbove(e){return this.indexed?this.listItemBoundaries[this.stackTop]!==this.listItemBoundaries[e]:this._hasAbove(e,Ee)}push(e,t){const r=this.stackTop
this.stackTop++
this.depth++
this.items[this.stackTop]=e
this.current=e
this.tagIDs[this.stackTop]=t
this.currentTagId=t
if(this.indexed)this._index(this.stackTop,r)
else if(this.depth===oe)this._indexAll()
if(this._isInTemplate())this.tmplCount++
this.handler.onItemPush(e,t,true)}_popCurrent(){if(this.tmplCount>0&&this._isInTemplate())this.tmplCount--
if(this.indexed){this._unindex(this.stackTop)
this.stackTop=this.below[this.stackTop]
if(this.stackTop!==-1)this.above[this.stackTop]=-1}else this.stackTop--
this.depth--
this._updateCurrentElement()}pop(){const e=this.current
this._popCurrent()
this.handler.onItemPop(e,true)}replace(e,t){const r=this._indexOf(e)
this.items[r]=t
if(this.indexed&&ve[this.tagIDs[r]]){this.formattingSlots.delete(e)
this.formattingSlots.set(t,r)}if(r===this.stackTop)this.current=t}replaceFormattingElement(e,t,r,s){const n=this.items[e]
if(!this.indexed){this.items.splice(e,1)
this.tagIDs.splice(e,1)
this.handler.onItemPop(n,false)
this.items.splice(t,0,r)
this.tagIDs.splice(t,0,s)
if(t===this.stackTop)this._updateCurrentElement()
if(this.current&&this.currentTagId!==void 0)this.handler.onItemPush(this.current,this.currentTagId,t===this.stackTop)
return}const i=this.keys[e]
const o=this.below[e]
const a=this.above[t]
const c=[]
for(let r=this.above[e];r!==t;r=this.above[r])c.push(r)
const l=this.keyNext[e]
this._unindex(e)
this.items[e]=void 0
this.handler.onItemPop(n,false)
let u=t-1
while(c.length>0&&c[c.length-1]===u){c.pop()
u--}for(let e=u+1;e<=t;e++)this._move(e,e-1)
const p=l===-1?this.keyTops[i]:this.keyPrev[l]
this.items[t]=r
this.tagIDs[t]=s
this.keys[t]=i
this.keyPrev[t]=p
this.keyNext[t]=l
if(p!==-1)this.keyNext[p]=t
if(l===-1)this.keyTops[i]=t
else this.keyPrev[l]=t
if(ve[s])this.formattingSlots.set(r,t)
let d=o
for(const e of c){this._link(e,d,true)
d=e}for(let e=u;e<t;e++){this._link(e,d,true)
d=e}this._link(t,d,true)
if(a===-1)this._updateCurrentElement()
if(this.current&&this.currentTagId!==void 0)this.handler.onItemPush(this.current,this.currentTagId,a===-1)}popUntilTagNamePopped(e){this.shortenToLength(Math.max(this.indexOfTopmost(e),0))}shortenToLength(e){while(this.stackTop>=e){const t=this.current
this._popCurrent()
this.handler.onItemPop(t,this.stackTop<e)}}popUntilElementPopped(e){const t=this._indexOf(e)
this.shortenToLength(Math.max(t,0))}popUntilNumberedHeaderPopped(){this.shortenToLength(Math.max(this.indexOfTopmostOf(ue),0))}popUntilTableCellPopped(){this.shortenToLength(Math.max(this.indexOfTopmostOf(me),0))}popAllUpToHtmlElement(){this.tmplCount=0
this.shortenToLength(1)}clearBackToTableContext(){this.shortenToLength(this.indexOfTopmostOf(fe)+1)}clearBackToTableBodyContext(){this.shortenToLength(this.indexOfTopmostOf(he)+1)}clearBackToTableRowContext(){this.shortenToLength(this.indexOfTopmostOf(de)+1)}remove(e){const t=this._indexOf(e)
if(t!==-1)this.removeAt(t)}removeAt(e){if(e===this.stackTop){this.pop()
return}const t=this.items[e]
this.depth--
if(this.indexed){const t=this.keys[e]<le?Ae[this.keys[e]]:0
const r=this.below[e]
const s=this.above[e]
this._unindex(e)
this.items[e]=void 0
this.below[s]=r
if(r!==-1)this.above[r]=s
if(t!==0)for(let e=s;e!==-1;e=this.above[e]){this.specials[e]-=t&ge
this.listItemBoundaries[e]-=(t&Ee)>>1
this.scopeBoundaries[e]-=(t&Te)>>2}const n=r===-1?-1:this.htmlSlots[r]
for(let t=s;t!==-1&&this.htmlSlots[t]===e;t=this.above[t])this.htmlSlots[t]=n}else{this.items.splice(e,1)
this.tagIDs.splice(e,1)
this.stackTop--
this._updateCurrentElement()}this.handler.onItemPop(t,false)}tryPeekProperlyNestedBodyElement(){return this.stackTop>=1&&this.tagIDs[1]===Z.BODY?this.items[1]:null}contains(e){return this._indexOf(e)>-1}getCommonAncestor(e){const t=this._indexOf(e)
const r=t===-1?-1:this.slotBelow(t)
return r===-1?null:this.items[r]}isRootHtmlElementCurrent(){return this.stackTop===0&&this.tagIDs[0]===Z.HTML}_isInScope(e,t){let r=-1
switch(t){case _e:r=Math.max(this.keyTops[Z.OL],this.keyTops[Z.UL])
break
case ye:r=this.keyTops[Z.BUTTON]
break
case be:r=Math.max(this.keyTops[Z.TABLE],this.keyTops[Z.HTML])
return e===-1?r===-1:e>=r
default:}return e===-1?r===-1&&(this.stackTop===-1||this.scopeBoundaries[this.stackTop]===0):e>=r&&this.scopeBoundaries[this.stackTop]===this.scopeBoundaries[e]}_scanScope(e,t,r,s){for(let n=this.stackTop;n>=0;n--){const i=tagKey(this.treeAdapter.getNamespaceURI(this.items[n]),this.tagIDs[n])
if(i===-1)continue
if((t?t.includes(i):i===e)&&(!s||this.items[n]===s))return true
if(Ae[i]&r)return false}return true}hasInScope(e,t){if(!this.indexed)return this._scanScope(e,null,Te,t)
return this._isInScope(t?this._indexOf(t):this.keyTops[e],Te)}hasInListItemScope(e){return this.indexed?this._isInScope(this.keyTops[e],_e):this._scanScope(e,null,_e)}hasInButtonScope(e){return this.indexed?this._isInScope(this.keyTops[e],ye):this._scanScope(e,null,ye)}hasNumberedHeaderInScope(){return this.indexed?this._isInScope(this.indexOfTopmostOf(ue),Te):this._scanScope(Z.UNKNOWN,ue,Te)}hasInTableScope(e){return this.indexed?this._isInScope(this.keyTops[e],be):this._scanScope(e,null,be)}hasTableBodyContextInTableScope(){return this.indexed?this._isInScope(this.indexOfTopmostOf(pe),be):this._scanScope(Z.UNKNOWN,pe,be)}hasInSelectScope(e){for(let t=this.stackTop;t>=0;t=this.slotBelow(t)){if(this.treeAdapter.getNamespaceURI(this.items[t])!==V.HTML)continue
switch(this.tagIDs[t]){case e:return true
case Z.OPTION:case Z.OPTGROUP:break
default:return false}}return true}generateImpliedEndTags(){while(this.currentTagId!==void 0&&ne.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===V.HTML)this.pop()}generateImpliedEndTagsThoroughly(){while(this.currentTagId!==void 0&&ie.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===V.HTML)this.pop()}generateImpliedEndTagsWithExclusion(e){while(this.currentTagId!==void 0&&this.currentTagId!==e&&ie.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===V.HTML)this.pop()}}const Se=3
var ke;(function(e){e[e["Marker"]=0]="Marker"
e[e["Element"]=1]="Element"})(ke||(ke={}))
class FormattingElementList{constructor(){this.newest=null
this.bookmark=null
this.index=null
this.elementEntries=new Map}_insertElementEntry(e,t,r){const s=r===null?null:r.newer
const n={type:ke.Element,element:e,token:t,older:r,newer:s,ark:null,olderSameTag:null,newerSameTag:null}
if(s===null)this.newest=n
else s.older=n
if(r!==null)r.newer=n
return this.index===null?null:this._addToIndex(this.index,n)}_addToIndex(e,t){const{tagName:r,attrs:s}=t.token
const n=r+s.map(({name:e,value:t})=>`\0${e}\0${t}`).sort().join("")
let i=e.arks.get(n)
if(i===void 0){i={entries:[],key:n}
e.arks.set(n,i)}i.entries.push(t)
t.ark=i
this.elementEntries.set(t.element,t)
let o=e.tagNames.get(r)
if(o===void 0){o={olderSameTag:null}
e.tagNames.set(r,o)}t.olderSameTag=o.olderSameTag
t.newerSameTag=o
if(o.olderSameTag!==null)o.olderSameTag.newerSameTag=t
o.olderSameTag=t
return i}insertMarker(){if(this.index===null)for(let e=this.newest;e!==null&&e.type===ke.Element;e=e.older)this.elementEntries.set(e.element,e)
const e={type:ke.Marker,older:this.newest,newer:null,outerIndex:this.index}
if(this.newest!==null)this.newest.newer=e
this.newest=e
this.index=null}pushElement(e,t){if(this.index===null){let e=null
let t=0
for(let r=this.newest;r!==null&&r.type===ke.Element;r=r.older){e=r
t++}if(t>=Se){this.index={arks:new Map,tagNames:new Map}
for(let t=e;t!==null&&t.type===ke.Element;t=t.newer)this._addToIndex(this.index,t)}}const r=this._insertElementEntry(e,t,this.newest)
if(r!==null&&r.entries.length>Se)this.removeEntry(r.entries[0])}insertElementAfterBookmark(e,t){const{bookmark:r}=this
this.bookmark=null
this._insertElementEntry(e,t,r)}removeEntry(e){var t
if(e.newer===null?this.newest!==e:e.newer.older!==e)return
this.elementEntries.delete(e.element)
if(e.newer===null)this.newest=e.older
else e.newer.older=e.older
if(e.older!==null)e.older.newer=e.newer
if(e.ark!==null){const{entries:r,key:s}=e.ark
r.splice(r.indexOf(e),1)
if(r.length===0)(t=this.index)===null||t===void 0?void 0:t.arks.delete(s)}if(e.newerSameTag!==null){e.newerSameTag.olderSameTag=e.olderSameTag
if(e.olderSameTag!==null)e.olderSameTag.newerSameTag=e.newerSameTag}}replaceElement(e,t){if(this.elementEntries.delete(e.element))this.elementEntries.set(t,e)
e.element=t}clearToLastMarker(){let e=this.newest
for(;e!==null&&e.type===ke.Element;e=e.older)this.elementEntries.delete(e.element)
this.newest=e===null?null:e.older
this.index=e===null?null:e.outerIndex
if(this.newest!==null)this.newest.newer=null}getElementEntryInScopeWithTagName(e){var t,r
if(this.index!==null)return(r=(t=this.index.tagNames.get(e))===null||t===void 0?void 0:t.olderSameTag)!==null&&r!==void 0?r:null
for(let t=this.newest;t!==null&&t.type===ke.Element;t=t.older)if(t.token.tagName===e)return t
return null}getElementEntry(e){if(this.index===null)for(let t=this.newest;t!==null&&t.type===ke.Element;t=t.older)if(t.element===e)return t
return this.elementEntries.get(e)}}const we=new WeakMap
const Ie={createDocument(){return{nodeName:"#document",mode:K.NO_QUIRKS,childNodes:[]}},createDocumentFragment(){return{nodeName:"#document-fragment",childNodes:[]}},createElement(e,t,r){return{nodeName:e,tagName:e,attrs:r,namespaceURI:t,childNodes:[],parentNode:null}},createCommentNode(e){return{nodeName:"#comment",data:e,parentNode:null}},createTextNode(e){return{nodeName:"#text",value:e,parentNode:null}},appendChild(e,t){e.childNodes.push(t)
t.parentNode=e},insertBefore(e,t,r){const{childNodes:s}=e
const n=s[s.length-1]===r?s.length-1:s.indexOf(r)
s.splice(n,0,t)
t.parentNode=e},setTemplateContent(e,t){e.content=t},getTemplateContent(e){return e.content},setDocumentType(e,t,r,s){const n=e.childNodes.find(e=>e.nodeName==="#documentType")
if(n){n.name=t
n.publicId=r
n.systemId=s}else{const n={nodeName:"#documentType",name:t,publicId:r,systemId:s,parentNode:null}
Ie.appendChild(e,n)}},setDocumentMode(e,t){e.mode=t},getDocumentMode(e){return e.mode},detachNode(e){if(e.parentNode){const{childNodes:t}=e.parentNode
const r=t[t.length-1]===e?t.length-1:t.indexOf(e)
t.splice(r,1)
e.parentNode=null}},insertText(e,t){if(e.childNodes.length>0){const r=e.childNodes[e.childNodes.length-1]
if(Ie.isTextNode(r)){r.value+=t
return}}Ie.appendChild(e,Ie.createTextNode(t))},insertTextBefore(e,t,r){const{childNodes:s}=e
const n=s[s.length-1]===r?s.length-1:s.indexOf(r)
const i=s[n-1]
if(i&&Ie.isTextNode(i))i.value+=t
else Ie.insertBefore(e,Ie.createTextNode(t),r)},adoptAttributes(e,t){if(t.length===0||t===e.attrs)return
const r=we.get(e.attrs)
const s=(r===null||r===void 0?void 0:r.size)===e.attrs.length&&t.every(({name:t})=>{var s
const n=r.get(t)
return n===void 0||((s=e.attrs[n])===null||s===void 0?void 0:s.name)===t})
const n=s?r:new Map
if(!s){for(let t=0;t<e.attrs.length;t++){const r=e.attrs[t]
if(r!==void 0)n.set(r.name,t)}we.set(e.attrs,n)}const i=e.attrs.length
for(let r=0;r<t.length;r++)if(!n.has(t[r].name))e.attrs.push(t[r])
for(let t=i;t<e.attrs.length;t++)n.set(e.attrs[t].name,t)
if(n.size!==e.attrs.length)we.delete(e.attrs)},getFirstChild(e){return e.childNodes[0]},getChildNodes(e){return e.childNodes},getParentNode(e){return e.parentNode},getAttrList(e){return e.attrs},getTagName(e){return e.tagName},getNamespaceURI(e){return e.namespaceURI},getTextNodeContent(e){return e.value},getCommentNodeContent(e){return e.data},getDocumentTypeNodeName(e){return e.name},getDocumentTypeNodePublicId(e){return e.publicId},getDocumentTypeNodeSystemId(e){return e.systemId},isTextNode(e){return e.nodeName==="#text"},isCommentNode(e){return e.nodeName==="#comment"},isDocumentTypeNode(e){return e.nodeName==="#documentType"},isElementNode(e){return Object.prototype.hasOwnProperty.call(e,"tagName")},setNodeSourceCodeLocation(e,t){e.sourceCodeLocation=t},getNodeSourceCodeLocation(e){return e.sourceCodeLocation},updateNodeSourceCodeLocation(e,t){e.sourceCodeLocation={...e.sourceCodeLocation,...t}}}
const Oe="html"
const Ce="about:legacy-compat"
const Ne="http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
const De=["+//silmaril//dtd html pro v0r11 19970101//","-//as//dtd html 3.0 aswedit + extensions//","-//advasoft ltd//dtd html 3.0 aswedit + extensions//","-//ietf//dtd html 2.0 level 1//","-//ietf//dtd html 2.0 level 2//","-//ietf//dtd html 2.0 strict level 1//","-//ietf//dtd html 2.0 strict level 2//","-//ietf//dtd html 2.0 strict//","-//ietf//dtd html 2.0//","-//ietf//dtd html 2.1e//","-//ietf//dtd html 3.0//","-//ietf//dtd html 3.2 final//","-//ietf//dtd html 3.2//","-//ietf//dtd html 3//","-//ietf//dtd html level 0//","-//ietf//dtd html level 1//","-//ietf//dtd html level 2//","-//ietf//dtd html level 3//","-//ietf//dtd html strict level 0//","-//ietf//dtd html strict level 1//","-//ietf//dtd html strict level 2//","-//ietf//dtd html strict level 3//","-//ietf//dtd html strict//","-//ietf//dtd html//","-//metrius//dtd metrius presentational//","-//microsoft//dtd internet explorer 2.0 html strict//","-//microsoft//dtd internet explorer 2.0 html//","-//microsoft//dtd internet explorer 2.0 tables//","-//microsoft//dtd internet explorer 3.0 html strict//","-//microsoft//dtd internet explorer 3.0 html//","-//microsoft//dtd internet explorer 3.0 tables//","-//netscape comm. corp.//dtd html//","-//netscape comm. corp.//dtd strict html//","-//o'reilly and associates//dtd html 2.0//","-//o'reilly and associates//dtd html extended 1.0//","-//o'reilly and associates//dtd html extended relaxed 1.0//","-//sq//dtd html 2.0 hotmetal + extensions//","-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//","-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//","-//spyglass//dtd html 2.0 extended//","-//sun microsystems corp.//dtd hotjava html//","-//sun microsystems corp.//dtd hotjava strict html//","-//w3c//dtd html 3 1995-03-24//","-//w3c//dtd html 3.2 draft//","-//w3c//dtd html 3.2 final//","-//w3c//dtd html 3.2//","-//w3c//dtd html 3.2s draft//","-//w3c//dtd html 4.0 frameset//","-//w3c//dtd html 4.0 transitional//","-//w3c//dtd html experimental 19960712//","-//w3c//dtd html experimental 970421//","-//w3c//dtd w3 html//","-//w3o//dtd w3 html 3.0//","-//webtechs//dtd mozilla html 2.0//","-//webtechs//dtd mozilla html//"]
const Re=[...De,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
const Pe=new Set(["-//w3o//dtd w3 html strict 3.0//en//","-/w3c/dtd html 4.0 transitional/en","html"])
const Le=["-//w3c//dtd xhtml 1.0 frameset//","-//w3c//dtd xhtml 1.0 transitional//"]
const xe=[...Le,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
function hasPrefix(e,t){return t.some(t=>e.startsWith(t))}function isConforming(e){return e.name===Oe&&e.publicId===null&&(e.systemId===null||e.systemId===Ce)}function getDocumentMode(e){if(e.name!==Oe)return K.QUIRKS
const{systemId:t}=e
if(t&&t.toLowerCase()===Ne)return K.QUIRKS
let{publicId:r}=e
if(r!==null){r=r.toLowerCase()
if(Pe.has(r))return K.QUIRKS
let e=t===null?Re:De
if(hasPrefix(r,e))return K.QUIRKS
e=t===null?Le:xe
if(hasPrefix(r,e))return K.LIMITED_QUIRKS}return K.NO_QUIRKS}const $e={TEXT_HTML:"text/html",APPLICATION_XML:"application/xhtml+xml"}
const Me="definitionurl"
const Fe="definitionURL"
const Be=new Map(["attributeName","attributeType","baseFrequency","baseProfile","calcMode","clipPathUnits","diffuseConstant","edgeMode","filterUnits","glyphRef","gradientTransform","gradientUnits","kernelMatrix","kernelUnitLength","keyPoints","keySplines","keyTimes","lengthAdjust","limitingConeAngle","markerHeight","markerUnits","markerWidth","maskContentUnits","maskUnits","numOctaves","pathLength","patternContentUnits","patternTransform","patternUnits","pointsAtX","pointsAtY","pointsAtZ","preserveAlpha","preserveAspectRatio","primitiveUnits","refX","refY","repeatCount","repeatDur","requiredExtensions","requiredFeatures","specularConstant","specularExponent","spreadMethod","startOffset","stdDeviation","stitchTiles","surfaceScale","systemLanguage","tableValues","targetX","targetY","textLength","viewBox","viewTarget","xChannelSelector","yChannelSelector","zoomAndPan"].map(e=>[e.toLowerCase(),e]))
const Ue=new Map([["xlink:actuate",{prefix:"xlink",name:"actuate",namespace:V.XLINK}],["xlink:arcrole",{prefix:"xlink",name:"arcrole",namespace:V.XLINK}],["xlink:href",{prefix:"xlink",name:"href",namespace:V.XLINK}],["xlink:role",{prefix:"xlink",name:"role",namespace:V.XLINK}],["xlink:show",{prefix:"xlink",name:"show",namespace:V.XLINK}],["xlink:title",{prefix:"xlink",name:"title",namespace:V.XLINK}],["xlink:type",{prefix:"xlink",name:"type",namespace:V.XLINK}],["xml:lang",{prefix:"xml",name:"lang",namespace:V.XML}],["xml:space",{prefix:"xml",name:"space",namespace:V.XML}],["xmlns",{prefix:"",name:"xmlns",namespace:V.XMLNS}],["xmlns:xlink",{prefix:"xmlns",name:"xlink",namespace:V.XMLNS}]])
const Ge=new Map(["altGlyph","altGlyphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient","radialGradient","textPath"].map(e=>[e.toLowerCase(),e]))
const He=new Set([Z.B,Z.BIG,Z.BLOCKQUOTE,Z.BODY,Z.BR,Z.CENTER,Z.CODE,Z.DD,Z.DIV,Z.DL,Z.DT,Z.EM,Z.EMBED,Z.H1,Z.H2,Z.H3,Z.H4,Z.H5,Z.H6,Z.HEAD,Z.HR,Z.I,Z.IMG,Z.LI,Z.LISTING,Z.MENU,Z.META,Z.NOBR,Z.OL,Z.P,Z.PRE,Z.RUBY,Z.S,Z.SMALL,Z.SPAN,Z.STRONG,Z.STRIKE,Z.SUB,Z.SUP,Z.TABLE,Z.TT,Z.U,Z.UL,Z.VAR])
function causesExit(e){const t=e.tagID
const r=t===Z.FONT&&e.attrs.some(({name:e})=>e===Y.COLOR||e===Y.SIZE||e===Y.FACE)
return r||He.has(t)}function adjustTokenMathMLAttrs(e){for(let t=0;t<e.attrs.length;t++)if(e.attrs[t].name===Me){e.attrs[t].name=Fe
break}}function adjustTokenSVGAttrs(e){for(let t=0;t<e.attrs.length;t++){const r=Be.get(e.attrs[t].name)
if(r!=null)e.attrs[t].name=r}}function adjustTokenXMLAttrs(e){for(let t=0;t<e.attrs.length;t++){const r=Ue.get(e.attrs[t].name)
if(r){e.attrs[t].prefix=r.prefix
e.attrs[t].name=r.name
e.attrs[t].namespace=r.namespace}}}function adjustTokenSVGTagName(e){const t=Ge.get(e.tagName)
if(t!=null){e.tagName=t
e.tagID=getTagID(e.tagName)}}function isMathMLTextIntegrationPoint(e,t){return t===V.MATHML&&(e===Z.MI||e===Z.MO||e===Z.MN||e===Z.MS||e===Z.MTEXT)}function isHtmlIntegrationPoint(e,t,r){if(t===V.MATHML&&e===Z.ANNOTATION_XML)for(let e=0;e<r.length;e++)if(r[e].name===Y.ENCODING){const t=r[e].value.toLowerCase()
return t===$e.TEXT_HTML||t===$e.APPLICATION_XML}return t===V.SVG&&(e===Z.FOREIGN_OBJECT||e===Z.DESC||e===Z.TITLE)}function foreign_content_isIntegrationPoint(e,t,r,s){return(!s||s===V.HTML)&&isHtmlIntegrationPoint(e,t,r)||(!s||s===V.MATHML)&&isMathMLTextIntegrationPoint(e,t)}const ze=[Z.TR,Z.TBODY,Z.THEAD,Z.TFOOT,Z.CAPTION,Z.COLGROUP,Z.TABLE,Z.FRAMESET,Z.SELECT,Z.TEMPLATE,Z.TD,Z.TH,Z.HEAD,Z.BODY,Z.HTML]
const qe="hidden"
const je=[]
const Ve=8
const Ye=3
var Ke;(function(e){e[e["INITIAL"]=0]="INITIAL"
e[e["BEFORE_HTML"]=1]="BEFORE_HTML"
e[e["BEFORE_HEAD"]=2]="BEFORE_HEAD"
e[e["IN_HEAD"]=3]="IN_HEAD"
e[e["IN_HEAD_NO_SCRIPT"]=4]="IN_HEAD_NO_SCRIPT"
e[e["AFTER_HEAD"]=5]="AFTER_HEAD"
e[e["IN_BODY"]=6]="IN_BODY"
e[e["TEXT"]=7]="TEXT"
e[e["IN_TABLE"]=8]="IN_TABLE"
e[e["IN_TABLE_TEXT"]=9]="IN_TABLE_TEXT"
e[e["IN_CAPTION"]=10]="IN_CAPTION"
e[e["IN_COLUMN_GROUP"]=11]="IN_COLUMN_GROUP"
e[e["IN_TABLE_BODY"]=12]="IN_TABLE_BODY"
e[e["IN_ROW"]=13]="IN_ROW"
e[e["IN_CELL"]=14]="IN_CELL"
e[e["IN_SELECT"]=15]="IN_SELECT"
e[e["IN_SELECT_IN_TABLE"]=16]="IN_SELECT_IN_TABLE"
e[e["IN_TEMPLATE"]=17]="IN_TEMPLATE"
e[e["AFTER_BODY"]=18]="AFTER_BODY"
e[e["IN_FRAMESET"]=19]="IN_FRAMESET"
e[e["AFTER_FRAMESET"]=20]="AFTER_FRAMESET"
e[e["AFTER_AFTER_BODY"]=21]="AFTER_AFTER_BODY"
e[e["AFTER_AFTER_FRAMESET"]=22]="AFTER_AFTER_FRAMESET"})(Ke||(Ke={}))
const We={startLine:-1,startCol:-1,startOffset:-1,endLine:-1,endCol:-1,endOffset:-1}
const Ze=new Set([Z.TABLE,Z.TBODY,Z.TFOOT,Z.THEAD,Z.TR])
const Qe={scriptingEnabled:true,sourceCodeLocationInfo:false,treeAdapter:Ie,onParseError:null}
class parser_Parser{constructor(e,t,r=null,s=null){this.fragmentContext=r
this.scriptHandler=s
this.currentToken=null
this.stopped=false
this.insertionMode=Ke.INITIAL
this.originalInsertionMode=Ke.INITIAL
this.headElement=null
this.formElement=null
this.currentNotInHTML=false
this.tmplInsertionModeStack=[]
this.pendingCharacterTokens=[]
this.hasNonWhitespacePendingCharacterToken=false
this.framesetOk=true
this.skipNextNewLine=false
this.fosterParentingEnabled=false
this.options={...Qe,...e}
this.treeAdapter=this.options.treeAdapter
this.onParseError=this.options.onParseError
if(this.onParseError)this.options.sourceCodeLocationInfo=true
this.document=t!==null&&t!==void 0?t:this.treeAdapter.createDocument()
this.tokenizer=new Tokenizer(this.options,this)
this.activeFormattingElements=new FormattingElementList
this.fragmentContextID=r?getTagID(this.treeAdapter.getTagName(r)):Z.UNKNOWN
this._setContextModes(r!==null&&r!==void 0?r:this.document,this.fragmentContextID)
this.openElements=new OpenElementStack(this.document,this.treeAdapter,this)}static parse(e,t){const r=new this(t)
r.tokenizer.write(e,true)
return r.document}static getFragmentParser(e,t){const r={...Qe,...t}
e!==null&&e!==void 0?e:e=r.treeAdapter.createElement(W.TEMPLATE,V.HTML,[])
const s=r.treeAdapter.createElement("documentmock",V.HTML,[])
const n=new this(r,s,e)
if(n.fragmentContextID===Z.TEMPLATE)n.tmplInsertionModeStack.push(Ke.IN_TEMPLATE)
n._initTokenizerForFragmentParsing()
n._insertFakeRootElement()
n._resetInsertionMode()
n._findFormInFragmentContext()
return n}getFragment(){const e=this.treeAdapter.getFirstChild(this.document)
const t=this.treeAdapter.createDocumentFragment()
this._adoptNodes(e,t)
return t}_err(e,t,r){var s
if(!this.onParseError)return
const n=(s=e.location)!==null&&s!==void 0?s:We
const i={code:t,startLine:n.startLine,startCol:n.startCol,startOffset:n.startOffset,endLine:r?n.startLine:n.endLine,endCol:r?n.startCol:n.endCol,endOffset:r?n.startOffset:n.endOffset}
this.onParseError(i)}onItemPush(e,t,r){var s,n;(n=(s=this.treeAdapter).onItemPush)===null||n===void 0?void 0:n.call(s,e)
if(r&&this.openElements.stackTop>0)this._setContextModes(e,t)}onItemPop(e,t){var r,s,n
if(this.options.sourceCodeLocationInfo)this._setEndLocation(e,this.currentToken);(s=(r=this.treeAdapter).onItemPop)===null||s===void 0?void 0:s.call(r,e,this.openElements.current);(n=this.annotationXmlIntegrationPoints)===null||n===void 0?void 0:n.delete(e)
if(t){let e
let t
if(this.openElements.stackTop===0&&this.fragmentContext){e=this.fragmentContext
t=this.fragmentContextID}else({current:e,currentTagId:t}=this.openElements)
this._setContextModes(e,t)}}_setContextModes(e,t){const r=e===this.document||e&&this.treeAdapter.getNamespaceURI(e)===V.HTML
this.currentNotInHTML=!r
this.tokenizer.inForeignNode=!r&&e!==void 0&&t!==void 0&&!this._isIntegrationPoint(t,e)}_switchToTextParsing(e,t){this._insertElement(e,V.HTML)
this.tokenizer.state=t
this.originalInsertionMode=this.insertionMode
this.insertionMode=Ke.TEXT}switchToPlaintextParsing(){this.insertionMode=Ke.TEXT
this.originalInsertionMode=Ke.IN_BODY
this.tokenizer.state=se.PLAINTEXT}_getAdjustedCurrentElement(){return this.openElements.stackTop===0&&this.fragmentContext?this.fragmentContext:this.openElements.current}_findFormInFragmentContext(){let e=this.fragmentContext
while(e){if(this.treeAdapter.getTagName(e)===W.FORM&&this.treeAdapter.getNamespaceURI(e)===V.HTML){this.formElement=e
break}e=this.treeAdapter.getParentNode(e)}}_initTokenizerForFragmentParsing(){if(!this.fragmentContext||this.treeAdapter.getNamespaceURI(this.fragmentContext)!==V.HTML)return
switch(this.fragmentContextID){case Z.TITLE:case Z.TEXTAREA:this.tokenizer.state=se.RCDATA
break
case Z.STYLE:case Z.XMP:case Z.IFRAME:case Z.NOEMBED:case Z.NOFRAMES:case Z.NOSCRIPT:this.tokenizer.state=se.RAWTEXT
break
case Z.SCRIPT:this.tokenizer.state=se.SCRIPT_DATA
break
case Z.PLAINTEXT:this.tokenizer.state=se.PLAINTEXT
break
default:}}_setDocumentType(e){const t=e.name||""
const r=e.publicId||""
const s=e.systemId||""
this.treeAdapter.setDocumentType(this.document,t,r,s)
if(e.location){const t=this.treeAdapter.getChildNodes(this.document)
const r=t.find(e=>this.treeAdapter.isDocumentTypeNode(e))
if(r)this.treeAdapter.setNodeSourceCodeLocation(r,e.location)}}_attachElementToTree(e,t,r){if(this.options.sourceCodeLocationInfo){const r=t&&{...t,startTag:t}
this.treeAdapter.setNodeSourceCodeLocation(e,r)}if(r.beforeElement)this.treeAdapter.insertBefore(r.parent,e,r.beforeElement)
else this.treeAdapter.appendChild(r.parent,e)}_getInsertionLocation(){var e
if(this._shouldFosterParentOnInsertion())return this._findFosterParentingLocation()
return{parent:(e=this.openElements.currentTmplContentOrNode)!==null&&e!==void 0?e:this.document,beforeElement:null}}_createElement(e,t,r,s){var n,i
const o=this.treeAdapter.createElement(e,t,r);(i=(n=this.treeAdapter).onElementCreated)===null||i===void 0?void 0:i.call(n,o,{intendedParent:s,formElement:this.formElement,isInTemplate:this.openElements.tmplCount>0})
return o}_appendElement(e,t){const r=this._getInsertionLocation()
const s=this._createElement(e.tagName,t,e.attrs,r.parent)
this._attachElementToTree(s,e.location,r)}_insertElement(e,t){const r=this._getInsertionLocation()
const s=this._createElement(e.tagName,t,e.attrs,r.parent)
this._attachElementToTree(s,e.location,r)
this.openElements.push(s,e.tagID)}_insertFakeElement(e,t){const r=this._getInsertionLocation()
const s=this._createElement(e,V.HTML,[],r.parent)
this._attachElementToTree(s,null,r)
this.openElements.push(s,t)}_insertTemplate(e){const t=this._getInsertionLocation()
const r=this._createElement(e.tagName,V.HTML,e.attrs,t.parent)
const s=this.treeAdapter.createDocumentFragment()
this.treeAdapter.setTemplateContent(r,s)
this._attachElementToTree(r,e.location,t)
this.openElements.push(r,e.tagID)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(s,null)}_insertFakeRootElement(){const e=this._createElement(W.HTML,V.HTML,[],this.document)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(e,null)
this.treeAdapter.appendChild(this.document,e)
this.openElements.push(e,Z.HTML)}_appendCommentNode(e,t){const r=this.treeAdapter.createCommentNode(e.data)
this.treeAdapter.appendChild(t,r)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(r,e.location)}_insertCharacters(e){let t
let r
if(this._shouldFosterParentOnInsertion()){({parent:t,beforeElement:r}=this._findFosterParentingLocation())
if(r)this.treeAdapter.insertTextBefore(t,e.chars,r)
else this.treeAdapter.insertText(t,e.chars)}else{t=this.openElements.currentTmplContentOrNode
this.treeAdapter.insertText(t,e.chars)}if(!e.location)return
const s=this.treeAdapter.getChildNodes(t)
const n=r?s.lastIndexOf(r):s.length
const i=s[n-1]
const o=this.treeAdapter.getNodeSourceCodeLocation(i)
if(o){const{endLine:t,endCol:r,endOffset:s}=e.location
this.treeAdapter.updateNodeSourceCodeLocation(i,{endLine:t,endCol:r,endOffset:s})}else if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(i,e.location)}_adoptNodes(e,t){const r=[...this.treeAdapter.getChildNodes(e)]
for(let e=r.length-1;e>=0;e--)this.treeAdapter.detachNode(r[e])
for(const e of r)this.treeAdapter.appendChild(t,e)}_setEndLocation(e,t){if(this.treeAdapter.getNodeSourceCodeLocation(e)&&t.location){const r=t.location
const s=this.treeAdapter.getTagName(e)
const n=t.type===u.END_TAG&&s===t.tagName?{endTag:{...r},endLine:r.endLine,endCol:r.endCol,endOffset:r.endOffset}:{endLine:r.startLine,endCol:r.startCol,endOffset:r.startOffset}
this.treeAdapter.updateNodeSourceCodeLocation(e,n)}}shouldProcessStartTagTokenInForeignContent(e){if(!this.currentNotInHTML)return false
let t
let r
if(this.openElements.stackTop===0&&this.fragmentContext){t=this.fragmentContext
r=this.fragmentContextID}else({current:t,currentTagId:r}=this.openElements)
if(e.tagID===Z.SVG&&this.treeAdapter.getTagName(t)===W.ANNOTATION_XML&&this.treeAdapter.getNamespaceURI(t)===V.MATHML)return false
return this.tokenizer.inForeignNode||(e.tagID===Z.MGLYPH||e.tagID===Z.MALIGNMARK)&&r!==void 0&&!this._isIntegrationPoint(r,t,V.HTML)}_processToken(e){switch(e.type){case u.CHARACTER:this.onCharacter(e)
break
case u.NULL_CHARACTER:this.onNullCharacter(e)
break
case u.COMMENT:this.onComment(e)
break
case u.DOCTYPE:this.onDoctype(e)
break
case u.START_TAG:this._processStartTag(e)
break
case u.END_TAG:this.onEndTag(e)
break
case u.EOF:this.onEof(e)
break
case u.WHITESPACE_CHARACTER:this.onWhitespaceCharacter(e)
break}}_isIntegrationPoint(e,t,r){var s
const n=this.treeAdapter.getNamespaceURI(t)
if(e===Z.ANNOTATION_XML&&n===V.MATHML&&r!==V.MATHML){const r=(s=this.annotationXmlIntegrationPoints)!==null&&s!==void 0?s:this.annotationXmlIntegrationPoints=new Map
let i=r.get(t)
if(i===void 0){i=foreign_content_isIntegrationPoint(e,n,this.treeAdapter.getAttrList(t))
r.set(t,i)}return i}return foreign_content_isIntegrationPoint(e,n,je,r)}_reconstructActiveFormattingElements(){let e=null
for(let t=this.activeFormattingElements.newest;t!==null&&t.type===ke.Element&&!this.openElements.contains(t.element);t=t.older)e=t
for(let t=e;t!==null&&t.type===ke.Element;t=t.newer){this._insertElement(t.token,this.treeAdapter.getNamespaceURI(t.element))
this.activeFormattingElements.replaceElement(t,this.openElements.current)}}_closeTableCell(){this.openElements.generateImpliedEndTags()
this.openElements.popUntilTableCellPopped()
this.activeFormattingElements.clearToLastMarker()
this.insertionMode=Ke.IN_ROW}_closePElement(){this.openElements.generateImpliedEndTagsWithExclusion(Z.P)
this.openElements.popUntilTagNamePopped(Z.P)}_resetInsertionMode(){const e=this.openElements.indexOfTopmostOf(ze)
const t=e===0&&this.fragmentContext?this.fragmentContextID:this.openElements.tagIDs[e]
const r=e===0&&this.fragmentContext?this.fragmentContext:this.openElements.items[e]
if(r!==void 0&&this.treeAdapter.getNamespaceURI(r)===V.HTML)switch(t){case Z.TR:this.insertionMode=Ke.IN_ROW
return
case Z.TBODY:case Z.THEAD:case Z.TFOOT:this.insertionMode=Ke.IN_TABLE_BODY
return
case Z.CAPTION:this.insertionMode=Ke.IN_CAPTION
return
case Z.COLGROUP:this.insertionMode=Ke.IN_COLUMN_GROUP
return
case Z.TABLE:this.insertionMode=Ke.IN_TABLE
return
case Z.BODY:this.insertionMode=Ke.IN_BODY
return
case Z.FRAMESET:this.insertionMode=Ke.IN_FRAMESET
return
case Z.SELECT:this._resetInsertionModeForSelect(e)
return
case Z.TEMPLATE:this.insertionMode=this.tmplInsertionModeStack[this.tmplInsertionModeStack.length-1]
return
case Z.HTML:this.insertionMode=this.headElement?Ke.AFTER_HEAD:Ke.BEFORE_HEAD
return
case Z.TD:case Z.TH:if(e>0){this.insertionMode=Ke.IN_CELL
return}break
case Z.HEAD:if(e>0){this.insertionMode=Ke.IN_HEAD
return}break}this.insertionMode=Ke.IN_BODY}_resetInsertionModeForSelect(e){if(e>0){const e=this.openElements.indexOfTopmost(Z.TABLE)
if(e>0&&e>this.openElements.indexOfTopmost(Z.TEMPLATE)){this.insertionMode=Ke.IN_SELECT_IN_TABLE
return}}this.insertionMode=Ke.IN_SELECT}_isElementCausesFosterParenting(e){return Ze.has(e)}_shouldFosterParentOnInsertion(){return this.fosterParentingEnabled&&this.openElements.currentTagId!==void 0&&this._isElementCausesFosterParenting(this.openElements.currentTagId)}_findFosterParentingLocation(){const{openElements:e}=this
const t=e.indexOfTopmost(Z.TABLE)
const r=e.indexOfTopmost(Z.TEMPLATE)
if(r>t)return{parent:this.treeAdapter.getTemplateContent(e.items[r]),beforeElement:null}
if(t!==-1){const r=e.items[t]
const s=this.treeAdapter.getParentNode(r)
if(s)return{parent:s,beforeElement:r}
return{parent:e.items[e.slotBelow(t)],beforeElement:null}}return{parent:e.items[0],beforeElement:null}}_fosterParentElement(e){const t=this._findFosterParentingLocation()
if(t.beforeElement)this.treeAdapter.insertBefore(t.parent,e,t.beforeElement)
else this.treeAdapter.appendChild(t.parent,e)}_isSpecialElement(e,t){const r=this.treeAdapter.getNamespaceURI(e)
return X[r].has(t)}onCharacter(e){this.skipNextNewLine=false
if(this.tokenizer.inForeignNode){characterInForeignContent(this,e)
return}switch(this.insertionMode){case Ke.INITIAL:tokenInInitialMode(this,e)
break
case Ke.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case Ke.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case Ke.IN_HEAD:tokenInHead(this,e)
break
case Ke.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case Ke.AFTER_HEAD:tokenAfterHead(this,e)
break
case Ke.IN_BODY:case Ke.IN_CAPTION:case Ke.IN_CELL:case Ke.IN_TEMPLATE:characterInBody(this,e)
break
case Ke.TEXT:case Ke.IN_SELECT:case Ke.IN_SELECT_IN_TABLE:this._insertCharacters(e)
break
case Ke.IN_TABLE:case Ke.IN_TABLE_BODY:case Ke.IN_ROW:characterInTable(this,e)
break
case Ke.IN_TABLE_TEXT:characterInTableText(this,e)
break
case Ke.IN_COLUMN_GROUP:tokenInColumnGroup(this,e)
break
case Ke.AFTER_BODY:tokenAfterBody(this,e)
break
case Ke.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onNullCharacter(e){this.skipNextNewLine=false
if(this.tokenizer.inForeignNode){nullCharacterInForeignContent(this,e)
return}switch(this.insertionMode){case Ke.INITIAL:tokenInInitialMode(this,e)
break
case Ke.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case Ke.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case Ke.IN_HEAD:tokenInHead(this,e)
break
case Ke.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case Ke.AFTER_HEAD:tokenAfterHead(this,e)
break
case Ke.TEXT:this._insertCharacters(e)
break
case Ke.IN_TABLE:case Ke.IN_TABLE_BODY:case Ke.IN_ROW:characterInTable(this,e)
break
case Ke.IN_COLUMN_GROUP:tokenInColumnGroup(this,e)
break
case Ke.AFTER_BODY:tokenAfterBody(this,e)
break
case Ke.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onComment(e){this.skipNextNewLine=false
if(this.currentNotInHTML){appendComment(this,e)
return}switch(this.insertionMode){case Ke.INITIAL:case Ke.BEFORE_HTML:case Ke.BEFORE_HEAD:case Ke.IN_HEAD:case Ke.IN_HEAD_NO_SCRIPT:case Ke.AFTER_HEAD:case Ke.IN_BODY:case Ke.IN_TABLE:case Ke.IN_CAPTION:case Ke.IN_COLUMN_GROUP:case Ke.IN_TABLE_BODY:case Ke.IN_ROW:case Ke.IN_CELL:case Ke.IN_SELECT:case Ke.IN_SELECT_IN_TABLE:case Ke.IN_TEMPLATE:case Ke.IN_FRAMESET:case Ke.AFTER_FRAMESET:appendComment(this,e)
break
case Ke.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Ke.AFTER_BODY:appendCommentToRootHtmlElement(this,e)
break
case Ke.AFTER_AFTER_BODY:case Ke.AFTER_AFTER_FRAMESET:appendCommentToDocument(this,e)
break
default:}}onDoctype(e){this.skipNextNewLine=false
switch(this.insertionMode){case Ke.INITIAL:doctypeInInitialMode(this,e)
break
case Ke.BEFORE_HEAD:case Ke.IN_HEAD:case Ke.IN_HEAD_NO_SCRIPT:case Ke.AFTER_HEAD:this._err(e,c.misplacedDoctype)
break
case Ke.IN_TABLE_TEXT:tokenInTableText(this,e)
break
default:}}onStartTag(e){this.skipNextNewLine=false
this.currentToken=e
this._processStartTag(e)
if(e.selfClosing&&!e.ackSelfClosing)this._err(e,c.nonVoidHtmlElementStartTagWithTrailingSolidus)}_processStartTag(e){if(this.shouldProcessStartTagTokenInForeignContent(e))startTagInForeignContent(this,e)
else this._startTagOutsideForeignContent(e)}_startTagOutsideForeignContent(e){switch(this.insertionMode){case Ke.INITIAL:tokenInInitialMode(this,e)
break
case Ke.BEFORE_HTML:startTagBeforeHtml(this,e)
break
case Ke.BEFORE_HEAD:startTagBeforeHead(this,e)
break
case Ke.IN_HEAD:startTagInHead(this,e)
break
case Ke.IN_HEAD_NO_SCRIPT:startTagInHeadNoScript(this,e)
break
case Ke.AFTER_HEAD:startTagAfterHead(this,e)
break
case Ke.IN_BODY:startTagInBody(this,e)
break
case Ke.IN_TABLE:startTagInTable(this,e)
break
case Ke.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Ke.IN_CAPTION:startTagInCaption(this,e)
break
case Ke.IN_COLUMN_GROUP:startTagInColumnGroup(this,e)
break
case Ke.IN_TABLE_BODY:startTagInTableBody(this,e)
break
case Ke.IN_ROW:startTagInRow(this,e)
break
case Ke.IN_CELL:startTagInCell(this,e)
break
case Ke.IN_SELECT:startTagInSelect(this,e)
break
case Ke.IN_SELECT_IN_TABLE:startTagInSelectInTable(this,e)
break
case Ke.IN_TEMPLATE:startTagInTemplate(this,e)
break
case Ke.AFTER_BODY:startTagAfterBody(this,e)
break
case Ke.IN_FRAMESET:startTagInFrameset(this,e)
break
case Ke.AFTER_FRAMESET:startTagAfterFrameset(this,e)
break
case Ke.AFTER_AFTER_BODY:startTagAfterAfterBody(this,e)
break
case Ke.AFTER_AFTER_FRAMESET:startTagAfterAfterFrameset(this,e)
break
default:}}onEndTag(e){this.skipNextNewLine=false
this.currentToken=e
if(this.currentNotInHTML)endTagInForeignContent(this,e)
else this._endTagOutsideForeignContent(e)}_endTagOutsideForeignContent(e){switch(this.insertionMode){case Ke.INITIAL:tokenInInitialMode(this,e)
break
case Ke.BEFORE_HTML:endTagBeforeHtml(this,e)
break
case Ke.BEFORE_HEAD:endTagBeforeHead(this,e)
break
case Ke.IN_HEAD:endTagInHead(this,e)
break
case Ke.IN_HEAD_NO_SCRIPT:endTagInHeadNoScript(this,e)
break
case Ke.AFTER_HEAD:endTagAfterHead(this,e)
break
case Ke.IN_BODY:endTagInBody(this,e)
break
case Ke.TEXT:endTagInText(this,e)
break
case Ke.IN_TABLE:endTagInTable(this,e)
break
case Ke.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Ke.IN_CAPTION:endTagInCaption(this,e)
break
case Ke.IN_COLUMN_GROUP:endTagInColumnGroup(this,e)
break
case Ke.IN_TABLE_BODY:endTagInTableBody(this,e)
break
case Ke.IN_ROW:endTagInRow(this,e)
break
case Ke.IN_CELL:endTagInCell(this,e)
break
case Ke.IN_SELECT:endTagInSelect(this,e)
break
case Ke.IN_SELECT_IN_TABLE:endTagInSelectInTable(this,e)
break
case Ke.IN_TEMPLATE:endTagInTemplate(this,e)
break
case Ke.AFTER_BODY:endTagAfterBody(this,e)
break
case Ke.IN_FRAMESET:endTagInFrameset(this,e)
break
case Ke.AFTER_FRAMESET:endTagAfterFrameset(this,e)
break
case Ke.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onEof(e){switch(this.insertionMode){case Ke.INITIAL:tokenInInitialMode(this,e)
break
case Ke.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case Ke.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case Ke.IN_HEAD:tokenInHead(this,e)
break
case Ke.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case Ke.AFTER_HEAD:tokenAfterHead(this,e)
break
case Ke.IN_BODY:case Ke.IN_TABLE:case Ke.IN_CAPTION:case Ke.IN_COLUMN_GROUP:case Ke.IN_TABLE_BODY:case Ke.IN_ROW:case Ke.IN_CELL:case Ke.IN_SELECT:case Ke.IN_SELECT_IN_TABLE:eofInBody(this,e)
break
case Ke.TEXT:eofInText(this,e)
break
case Ke.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case Ke.IN_TEMPLATE:eofInTemplate(this,e)
break
case Ke.AFTER_BODY:case Ke.IN_FRAMESET:case Ke.AFTER_FRAMESET:case Ke.AFTER_AFTER_BODY:case Ke.AFTER_AFTER_FRAMESET:stopParsing(this,e)
break
default:}}onWhitespaceCharacter(e){if(this.skipNextNewLine){this.skipNextNewLine=false
if(e.chars.charCodeAt(0)===o.LINE_FEED){if(e.chars.length===1)return
e.chars=e.chars.substr(1)}}if(this.tokenizer.inForeignNode){this._insertCharacters(e)
return}switch(this.insertionMode){case Ke.IN_HEAD:case Ke.IN_HEAD_NO_SCRIPT:case Ke.AFTER_HEAD:case Ke.TEXT:case Ke.IN_COLUMN_GROUP:case Ke.IN_SELECT:case Ke.IN_SELECT_IN_TABLE:case Ke.IN_FRAMESET:case Ke.AFTER_FRAMESET:this._insertCharacters(e)
break
case Ke.IN_BODY:case Ke.IN_CAPTION:case Ke.IN_CELL:case Ke.IN_TEMPLATE:case Ke.AFTER_BODY:case Ke.AFTER_AFTER_BODY:case Ke.AFTER_AFTER_FRAMESET:whitespaceCharacterInBody(this,e)
break
case Ke.IN_TABLE:case Ke.IN_TABLE_BODY:case Ke.IN_ROW:characterInTable(this,e)
break
case Ke.IN_TABLE_TEXT:whitespaceCharacterInTableText(this,e)
break
default:}}}function aaObtainFormattingElementEntry(e,t){let r=e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName)
if(r){if(!e.openElements.contains(r.element)){e.activeFormattingElements.removeEntry(r)
r=null}else if(!e.openElements.hasInScope(t.tagID,r.element))r=null}else genericEndTagInBody(e,t)
return r}function aaObtainFurthestBlock(e,t){const{openElements:r}=e
const s=r._indexOf(t.element)
for(let t=r.slotAbove(s);t!==-1;t=r.slotAbove(t))if(e._isSpecialElement(r.items[t],r.tagIDs[t]))return t
r.shortenToLength(s)
e.activeFormattingElements.removeEntry(t)
return-1}function aaInnerLoop(e,t,r){const s=e.openElements.items[t]
let n=s
let i=e.openElements.slotBelow(t)
const o=e.openElements.getCommonAncestor(r)
for(let t=0,a=i;e.openElements.items[a]!==r;t++,a=i){let r=e.openElements.items[a]
i=e.openElements.slotBelow(a)
const c=e.activeFormattingElements.getElementEntry(r)
const l=c&&t>=Ye
const u=!c||l
if(u){if(l)e.activeFormattingElements.removeEntry(c)
e.openElements.removeAt(a)}else{r=aaRecreateElementFromEntry(e,c,o)
if(n===s)e.activeFormattingElements.bookmark=c
e.treeAdapter.detachNode(n)
e.treeAdapter.appendChild(r,n)
n=r}}return n}function aaRecreateElementFromEntry(e,t,r){const s=e.treeAdapter.getNamespaceURI(t.element)
const n=e._createElement(t.token.tagName,s,t.token.attrs,r)
e.openElements.replace(t.element,n)
e.activeFormattingElements.replaceElement(t,n)
return n}function aaInsertLastNodeInCommonAncestor(e,t,r){const s=e.treeAdapter.getTagName(t)
const n=getTagID(s)
if(e._isElementCausesFosterParenting(n))e._fosterParentElement(r)
else{const s=e.treeAdapter.getNamespaceURI(t)
if(n===Z.TEMPLATE&&s===V.HTML)t=e.treeAdapter.getTemplateContent(t)
e.treeAdapter.appendChild(t,r)}}function aaReplaceFormattingElement(e,t,r){const s=e.treeAdapter.getNamespaceURI(r.element)
const{token:n}=r
const i=e._createElement(n.tagName,s,n.attrs,t)
e._adoptNodes(t,i)
e.treeAdapter.appendChild(t,i)
e.activeFormattingElements.insertElementAfterBookmark(i,n)
e.activeFormattingElements.removeEntry(r)
const o=e.openElements._indexOf(r.element)
let a=e.openElements.slotAbove(o)
while(e.openElements.items[a]!==t)a=e.openElements.slotAbove(a)
e.openElements.replaceFormattingElement(o,a,i,n.tagID)}function callAdoptionAgency(e,t){const{current:r,currentTagId:s}=e.openElements
if(s===t.tagID&&e.treeAdapter.getNamespaceURI(r)===V.HTML&&!e.activeFormattingElements.getElementEntry(r)){e.openElements.pop()
return}for(let r=0;r<Ve;r++){const r=aaObtainFormattingElementEntry(e,t)
if(!r)break
const s=aaObtainFurthestBlock(e,r)
if(s===-1)break
const n=e.openElements.items[s]
e.activeFormattingElements.bookmark=r
const i=aaInnerLoop(e,s,r.element)
const o=e.openElements.getCommonAncestor(r.element)
e.treeAdapter.detachNode(i)
if(o)aaInsertLastNodeInCommonAncestor(e,o,i)
aaReplaceFormattingElement(e,n,r)}}function appendComment(e,t){e._appendCommentNode(t,e.openElements.currentTmplContentOrNode)}function appendCommentToRootHtmlElement(e,t){e._appendCommentNode(t,e.openElements.items[0])}function appendCommentToDocument(e,t){e._appendCommentNode(t,e.document)}function stopParsing(e,t){e.stopped=true
if(t.location){const r=e.fragmentContext?0:2
for(let s=e.openElements.stackTop;s>=r;s=e.openElements.slotBelow(s))e._setEndLocation(e.openElements.items[s],t)
if(!e.fragmentContext&&e.openElements.stackTop>=0){const r=e.openElements.items[0]
const s=e.treeAdapter.getNodeSourceCodeLocation(r)
if(s&&!s.endTag){e._setEndLocation(r,t)
if(e.openElements.stackTop>=1){const r=e.openElements.items[1]
const s=e.treeAdapter.getNodeSourceCodeLocation(r)
if(s&&!s.endTag)e._setEndLocation(r,t)}}}}}function doctypeInInitialMode(e,t){e._setDocumentType(t)
const r=t.forceQuirks?K.QUIRKS:getDocumentMode(t)
if(!isConforming(t))e._err(t,c.nonConformingDoctype)
e.treeAdapter.setDocumentMode(e.document,r)
e.insertionMode=Ke.BEFORE_HTML}function tokenInInitialMode(e,t){e._err(t,c.missingDoctype,true)
e.treeAdapter.setDocumentMode(e.document,K.QUIRKS)
e.insertionMode=Ke.BEFORE_HTML
e._processToken(t)}function startTagBeforeHtml(e,t){if(t.tagID===Z.HTML){e._insertElement(t,V.HTML)
e.insertionMode=Ke.BEFORE_HEAD}else tokenBeforeHtml(e,t)}function endTagBeforeHtml(e,t){const r=t.tagID
if(r===Z.HTML||r===Z.HEAD||r===Z.BODY||r===Z.BR)tokenBeforeHtml(e,t)}function tokenBeforeHtml(e,t){e._insertFakeRootElement()
e.insertionMode=Ke.BEFORE_HEAD
e._processToken(t)}function startTagBeforeHead(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.HEAD:e._insertElement(t,V.HTML)
e.headElement=e.openElements.current
e.insertionMode=Ke.IN_HEAD
break
default:tokenBeforeHead(e,t)}}function endTagBeforeHead(e,t){const r=t.tagID
if(r===Z.HEAD||r===Z.BODY||r===Z.HTML||r===Z.BR)tokenBeforeHead(e,t)
else e._err(t,c.endTagWithoutMatchingOpenElement)}function tokenBeforeHead(e,t){e._insertFakeElement(W.HEAD,Z.HEAD)
e.headElement=e.openElements.current
e.insertionMode=Ke.IN_HEAD
e._processToken(t)}function startTagInHead(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.BASE:case Z.BASEFONT:case Z.BGSOUND:case Z.LINK:case Z.META:e._appendElement(t,V.HTML)
t.ackSelfClosing=true
break
case Z.TITLE:e._switchToTextParsing(t,se.RCDATA)
break
case Z.NOSCRIPT:if(e.options.scriptingEnabled)e._switchToTextParsing(t,se.RAWTEXT)
else{e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_HEAD_NO_SCRIPT}break
case Z.NOFRAMES:case Z.STYLE:e._switchToTextParsing(t,se.RAWTEXT)
break
case Z.SCRIPT:e._switchToTextParsing(t,se.SCRIPT_DATA)
break
case Z.TEMPLATE:e._insertTemplate(t)
e.activeFormattingElements.insertMarker()
e.framesetOk=false
e.insertionMode=Ke.IN_TEMPLATE
e.tmplInsertionModeStack.push(Ke.IN_TEMPLATE)
break
case Z.HEAD:e._err(t,c.misplacedStartTagForHeadElement)
break
default:tokenInHead(e,t)}}function endTagInHead(e,t){switch(t.tagID){case Z.HEAD:e.openElements.pop()
e.insertionMode=Ke.AFTER_HEAD
break
case Z.BODY:case Z.BR:case Z.HTML:tokenInHead(e,t)
break
case Z.TEMPLATE:templateEndTagInHead(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function templateEndTagInHead(e,t){if(e.openElements.tmplCount>0){e.openElements.generateImpliedEndTagsThoroughly()
if(e.openElements.currentTagId!==Z.TEMPLATE)e._err(t,c.closingOfElementWithOpenChildElements)
e.openElements.popUntilTagNamePopped(Z.TEMPLATE)
e.activeFormattingElements.clearToLastMarker()
e.tmplInsertionModeStack.pop()
e._resetInsertionMode()}else e._err(t,c.endTagWithoutMatchingOpenElement)}function tokenInHead(e,t){e.openElements.pop()
e.insertionMode=Ke.AFTER_HEAD
e._processToken(t)}function startTagInHeadNoScript(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.BASEFONT:case Z.BGSOUND:case Z.HEAD:case Z.LINK:case Z.META:case Z.NOFRAMES:case Z.STYLE:startTagInHead(e,t)
break
case Z.NOSCRIPT:e._err(t,c.nestedNoscriptInHead)
break
default:tokenInHeadNoScript(e,t)}}function endTagInHeadNoScript(e,t){switch(t.tagID){case Z.NOSCRIPT:e.openElements.pop()
e.insertionMode=Ke.IN_HEAD
break
case Z.BR:tokenInHeadNoScript(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function tokenInHeadNoScript(e,t){const r=t.type===u.EOF?c.openElementsLeftAfterEof:c.disallowedContentInNoscriptInHead
e._err(t,r)
e.openElements.pop()
e.insertionMode=Ke.IN_HEAD
e._processToken(t)}function startTagAfterHead(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.BODY:e._insertElement(t,V.HTML)
e.framesetOk=false
e.insertionMode=Ke.IN_BODY
break
case Z.FRAMESET:e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_FRAMESET
break
case Z.BASE:case Z.BASEFONT:case Z.BGSOUND:case Z.LINK:case Z.META:case Z.NOFRAMES:case Z.SCRIPT:case Z.STYLE:case Z.TEMPLATE:case Z.TITLE:e._err(t,c.abandonedHeadElementChild)
e.openElements.push(e.headElement,Z.HEAD)
startTagInHead(e,t)
e.openElements.remove(e.headElement)
break
case Z.HEAD:e._err(t,c.misplacedStartTagForHeadElement)
break
default:tokenAfterHead(e,t)}}function endTagAfterHead(e,t){switch(t.tagID){case Z.BODY:case Z.HTML:case Z.BR:tokenAfterHead(e,t)
break
case Z.TEMPLATE:templateEndTagInHead(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function tokenAfterHead(e,t){e._insertFakeElement(W.BODY,Z.BODY)
e.insertionMode=Ke.IN_BODY
modeInBody(e,t)}function modeInBody(e,t){switch(t.type){case u.CHARACTER:characterInBody(e,t)
break
case u.WHITESPACE_CHARACTER:whitespaceCharacterInBody(e,t)
break
case u.COMMENT:appendComment(e,t)
break
case u.START_TAG:startTagInBody(e,t)
break
case u.END_TAG:endTagInBody(e,t)
break
case u.EOF:eofInBody(e,t)
break
default:}}function whitespaceCharacterInBody(e,t){e._reconstructActiveFormattingElements()
e._insertCharacters(t)}function characterInBody(e,t){e._reconstructActiveFormattingElements()
e._insertCharacters(t)
e.framesetOk=false}function htmlStartTagInBody(e,t){if(e.openElements.tmplCount===0)e.treeAdapter.adoptAttributes(e.openElements.items[0],t.attrs)}function bodyStartTagInBody(e,t){const r=e.openElements.tryPeekProperlyNestedBodyElement()
if(r&&e.openElements.tmplCount===0){e.framesetOk=false
e.treeAdapter.adoptAttributes(r,t.attrs)}}function framesetStartTagInBody(e,t){const r=e.openElements.tryPeekProperlyNestedBodyElement()
if(e.framesetOk&&r){e.treeAdapter.detachNode(r)
e.openElements.popAllUpToHtmlElement()
e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_FRAMESET}}function addressStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._insertElement(t,V.HTML)}function numberedHeaderStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
if(e.openElements.currentTagId!==void 0&&ee.has(e.openElements.currentTagId))e.openElements.pop()
e._insertElement(t,V.HTML)}function preStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._insertElement(t,V.HTML)
e.skipNextNewLine=true
e.framesetOk=false}function formStartTagInBody(e,t){const r=e.openElements.tmplCount>0
if(!e.formElement||r){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._insertElement(t,V.HTML)
if(!r)e.formElement=e.openElements.current}}function listItemStartTagInBody(e,t){e.framesetOk=false
const r=t.tagID===Z.LI?e.openElements.indexOfTopmost(Z.LI):Math.max(e.openElements.indexOfTopmost(Z.DD),e.openElements.indexOfTopmost(Z.DT))
if(r!==-1&&!e.openElements.hasListItemBoundaryAbove(r)){const t=e.openElements.tagIDs[r]
e.openElements.generateImpliedEndTagsWithExclusion(t)
e.openElements.popUntilTagNamePopped(t)}if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._insertElement(t,V.HTML)}function plaintextStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._insertElement(t,V.HTML)
e.tokenizer.state=se.PLAINTEXT}function buttonStartTagInBody(e,t){if(e.openElements.hasInScope(Z.BUTTON)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(Z.BUTTON)}e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)
e.framesetOk=false}function aStartTagInBody(e,t){const r=e.activeFormattingElements.getElementEntryInScopeWithTagName(W.A)
if(r){callAdoptionAgency(e,t)
e.openElements.remove(r.element)
e.activeFormattingElements.removeEntry(r)}e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function bStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function nobrStartTagInBody(e,t){e._reconstructActiveFormattingElements()
if(e.openElements.hasInScope(Z.NOBR)){callAdoptionAgency(e,t)
e._reconstructActiveFormattingElements()}e._insertElement(t,V.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function appletStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)
e.activeFormattingElements.insertMarker()
e.framesetOk=false}function tableStartTagInBody(e,t){if(e.treeAdapter.getDocumentMode(e.document)!==K.QUIRKS&&e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._insertElement(t,V.HTML)
e.framesetOk=false
e.insertionMode=Ke.IN_TABLE}function areaStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._appendElement(t,V.HTML)
e.framesetOk=false
t.ackSelfClosing=true}function isHiddenInput(e){const t=getTokenAttr(e,Y.TYPE)
return t!=null&&t.toLowerCase()===qe}function inputStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._appendElement(t,V.HTML)
if(!isHiddenInput(t))e.framesetOk=false
t.ackSelfClosing=true}function paramStartTagInBody(e,t){e._appendElement(t,V.HTML)
t.ackSelfClosing=true}function hrStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._appendElement(t,V.HTML)
e.framesetOk=false
t.ackSelfClosing=true}function imageStartTagInBody(e,t){t.tagName=W.IMG
t.tagID=Z.IMG
areaStartTagInBody(e,t)}function textareaStartTagInBody(e,t){e._insertElement(t,V.HTML)
e.skipNextNewLine=true
e.tokenizer.state=se.RCDATA
e.originalInsertionMode=e.insertionMode
e.framesetOk=false
e.insertionMode=Ke.TEXT}function xmpStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Z.P))e._closePElement()
e._reconstructActiveFormattingElements()
e.framesetOk=false
e._switchToTextParsing(t,se.RAWTEXT)}function iframeStartTagInBody(e,t){e.framesetOk=false
e._switchToTextParsing(t,se.RAWTEXT)}function rawTextStartTagInBody(e,t){e._switchToTextParsing(t,se.RAWTEXT)}function selectStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)
e.framesetOk=false
e.insertionMode=e.insertionMode===Ke.IN_TABLE||e.insertionMode===Ke.IN_CAPTION||e.insertionMode===Ke.IN_TABLE_BODY||e.insertionMode===Ke.IN_ROW||e.insertionMode===Ke.IN_CELL?Ke.IN_SELECT_IN_TABLE:Ke.IN_SELECT}function optgroupStartTagInBody(e,t){if(e.openElements.currentTagId===Z.OPTION)e.openElements.pop()
e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)}function rbStartTagInBody(e,t){if(e.openElements.hasInScope(Z.RUBY))e.openElements.generateImpliedEndTags()
e._insertElement(t,V.HTML)}function rtStartTagInBody(e,t){if(e.openElements.hasInScope(Z.RUBY))e.openElements.generateImpliedEndTagsWithExclusion(Z.RTC)
e._insertElement(t,V.HTML)}function mathStartTagInBody(e,t){e._reconstructActiveFormattingElements()
adjustTokenMathMLAttrs(t)
adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,V.MATHML)
else e._insertElement(t,V.MATHML)
t.ackSelfClosing=true}function svgStartTagInBody(e,t){e._reconstructActiveFormattingElements()
adjustTokenSVGAttrs(t)
adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,V.SVG)
else e._insertElement(t,V.SVG)
t.ackSelfClosing=true}function genericStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,V.HTML)}function startTagInBody(e,t){switch(t.tagID){case Z.I:case Z.S:case Z.B:case Z.U:case Z.EM:case Z.TT:case Z.BIG:case Z.CODE:case Z.FONT:case Z.SMALL:case Z.STRIKE:case Z.STRONG:bStartTagInBody(e,t)
break
case Z.A:aStartTagInBody(e,t)
break
case Z.H1:case Z.H2:case Z.H3:case Z.H4:case Z.H5:case Z.H6:numberedHeaderStartTagInBody(e,t)
break
case Z.P:case Z.DL:case Z.OL:case Z.UL:case Z.DIV:case Z.DIR:case Z.NAV:case Z.MAIN:case Z.MENU:case Z.ASIDE:case Z.CENTER:case Z.FIGURE:case Z.FOOTER:case Z.HEADER:case Z.HGROUP:case Z.DIALOG:case Z.DETAILS:case Z.ADDRESS:case Z.ARTICLE:case Z.SEARCH:case Z.SECTION:case Z.SUMMARY:case Z.FIELDSET:case Z.BLOCKQUOTE:case Z.FIGCAPTION:addressStartTagInBody(e,t)
break
case Z.LI:case Z.DD:case Z.DT:listItemStartTagInBody(e,t)
break
case Z.BR:case Z.IMG:case Z.WBR:case Z.AREA:case Z.EMBED:case Z.KEYGEN:areaStartTagInBody(e,t)
break
case Z.HR:hrStartTagInBody(e,t)
break
case Z.RB:case Z.RTC:rbStartTagInBody(e,t)
break
case Z.RT:case Z.RP:rtStartTagInBody(e,t)
break
case Z.PRE:case Z.LISTING:preStartTagInBody(e,t)
break
case Z.XMP:xmpStartTagInBody(e,t)
break
case Z.SVG:svgStartTagInBody(e,t)
break
case Z.HTML:htmlStartTagInBody(e,t)
break
case Z.BASE:case Z.LINK:case Z.META:case Z.STYLE:case Z.TITLE:case Z.SCRIPT:case Z.BGSOUND:case Z.BASEFONT:case Z.TEMPLATE:startTagInHead(e,t)
break
case Z.BODY:bodyStartTagInBody(e,t)
break
case Z.FORM:formStartTagInBody(e,t)
break
case Z.NOBR:nobrStartTagInBody(e,t)
break
case Z.MATH:mathStartTagInBody(e,t)
break
case Z.TABLE:tableStartTagInBody(e,t)
break
case Z.INPUT:inputStartTagInBody(e,t)
break
case Z.PARAM:case Z.TRACK:case Z.SOURCE:paramStartTagInBody(e,t)
break
case Z.IMAGE:imageStartTagInBody(e,t)
break
case Z.BUTTON:buttonStartTagInBody(e,t)
break
case Z.APPLET:case Z.OBJECT:case Z.MARQUEE:appletStartTagInBody(e,t)
break
case Z.IFRAME:iframeStartTagInBody(e,t)
break
case Z.SELECT:selectStartTagInBody(e,t)
break
case Z.OPTION:case Z.OPTGROUP:optgroupStartTagInBody(e,t)
break
case Z.NOEMBED:case Z.NOFRAMES:rawTextStartTagInBody(e,t)
break
case Z.FRAMESET:framesetStartTagInBody(e,t)
break
case Z.TEXTAREA:textareaStartTagInBody(e,t)
break
case Z.NOSCRIPT:if(e.options.scriptingEnabled)rawTextStartTagInBody(e,t)
else genericStartTagInBody(e,t)
break
case Z.PLAINTEXT:plaintextStartTagInBody(e,t)
break
case Z.COL:case Z.TH:case Z.TD:case Z.TR:case Z.HEAD:case Z.FRAME:case Z.TBODY:case Z.TFOOT:case Z.THEAD:case Z.CAPTION:case Z.COLGROUP:break
default:genericStartTagInBody(e,t)}}function bodyEndTagInBody(e,t){if(e.openElements.hasInScope(Z.BODY)){e.insertionMode=Ke.AFTER_BODY
if(e.options.sourceCodeLocationInfo){const r=e.openElements.tryPeekProperlyNestedBodyElement()
if(r)e._setEndLocation(r,t)}}}function htmlEndTagInBody(e,t){if(e.openElements.hasInScope(Z.BODY)){e.insertionMode=Ke.AFTER_BODY
endTagAfterBody(e,t)}}function addressEndTagInBody(e,t){const r=t.tagID
if(e.openElements.hasInScope(r)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(r)}}function formEndTagInBody(e){const t=e.openElements.tmplCount>0
const{formElement:r}=e
if(!t)e.formElement=null
if((r||t)&&e.openElements.hasInScope(Z.FORM)){e.openElements.generateImpliedEndTags()
if(t)e.openElements.popUntilTagNamePopped(Z.FORM)
else if(r)e.openElements.remove(r)}}function pEndTagInBody(e){if(!e.openElements.hasInButtonScope(Z.P))e._insertFakeElement(W.P,Z.P)
e._closePElement()}function liEndTagInBody(e){if(e.openElements.hasInListItemScope(Z.LI)){e.openElements.generateImpliedEndTagsWithExclusion(Z.LI)
e.openElements.popUntilTagNamePopped(Z.LI)}}function ddEndTagInBody(e,t){const r=t.tagID
if(e.openElements.hasInScope(r)){e.openElements.generateImpliedEndTagsWithExclusion(r)
e.openElements.popUntilTagNamePopped(r)}}function numberedHeaderEndTagInBody(e){if(e.openElements.hasNumberedHeaderInScope()){e.openElements.generateImpliedEndTags()
e.openElements.popUntilNumberedHeaderPopped()}}function appletEndTagInBody(e,t){const r=t.tagID
if(e.openElements.hasInScope(r)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(r)
e.activeFormattingElements.clearToLastMarker()}}function brEndTagInBody(e){e._reconstructActiveFormattingElements()
e._insertFakeElement(W.BR,Z.BR)
e.openElements.pop()
e.framesetOk=false}function genericEndTagInBody(e,t){const r=t.tagID
const s=r===Z.UNKNOWN?e.openElements.indexOfTopmostByName(V.HTML,t.tagName):e.openElements.indexOfTopmost(r)
if(s>0&&!e.openElements.hasSpecialElementAbove(s)){e.openElements.generateImpliedEndTagsWithExclusion(r)
if(e.openElements.stackTop>=s)e.openElements.shortenToLength(s)}}function endTagInBody(e,t){switch(t.tagID){case Z.A:case Z.B:case Z.I:case Z.S:case Z.U:case Z.EM:case Z.TT:case Z.BIG:case Z.CODE:case Z.FONT:case Z.NOBR:case Z.SMALL:case Z.STRIKE:case Z.STRONG:callAdoptionAgency(e,t)
break
case Z.P:pEndTagInBody(e)
break
case Z.DL:case Z.UL:case Z.OL:case Z.DIR:case Z.DIV:case Z.NAV:case Z.PRE:case Z.MAIN:case Z.MENU:case Z.ASIDE:case Z.BUTTON:case Z.CENTER:case Z.FIGURE:case Z.FOOTER:case Z.HEADER:case Z.HGROUP:case Z.DIALOG:case Z.ADDRESS:case Z.ARTICLE:case Z.DETAILS:case Z.SEARCH:case Z.SECTION:case Z.SUMMARY:case Z.LISTING:case Z.FIELDSET:case Z.BLOCKQUOTE:case Z.FIGCAPTION:addressEndTagInBody(e,t)
break
case Z.LI:liEndTagInBody(e)
break
case Z.DD:case Z.DT:ddEndTagInBody(e,t)
break
case Z.H1:case Z.H2:case Z.H3:case Z.H4:case Z.H5:case Z.H6:numberedHeaderEndTagInBody(e)
break
case Z.BR:brEndTagInBody(e)
break
case Z.BODY:bodyEndTagInBody(e,t)
break
case Z.HTML:htmlEndTagInBody(e,t)
break
case Z.FORM:formEndTagInBody(e)
break
case Z.APPLET:case Z.OBJECT:case Z.MARQUEE:appletEndTagInBody(e,t)
break
case Z.TEMPLATE:templateEndTagInHead(e,t)
break
default:genericEndTagInBody(e,t)}}function eofInBody(e,t){if(e.tmplInsertionModeStack.length>0)eofInTemplate(e,t)
else stopParsing(e,t)}function endTagInText(e,t){var r
if(t.tagID===Z.SCRIPT)(r=e.scriptHandler)===null||r===void 0?void 0:r.call(e,e.openElements.current)
e.openElements.pop()
e.insertionMode=e.originalInsertionMode}function eofInText(e,t){e._err(t,c.eofInElementThatCanContainOnlyText)
e.openElements.pop()
e.insertionMode=e.originalInsertionMode
e.onEof(t)}function characterInTable(e,t){if(e.openElements.currentTagId!==void 0&&Ze.has(e.openElements.currentTagId)){e.pendingCharacterTokens.length=0
e.hasNonWhitespacePendingCharacterToken=false
e.originalInsertionMode=e.insertionMode
e.insertionMode=Ke.IN_TABLE_TEXT
switch(t.type){case u.CHARACTER:characterInTableText(e,t)
break
case u.WHITESPACE_CHARACTER:whitespaceCharacterInTableText(e,t)
break}}else tokenInTable(e,t)}function captionStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e.activeFormattingElements.insertMarker()
e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_CAPTION}function colgroupStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_COLUMN_GROUP}function colStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertFakeElement(W.COLGROUP,Z.COLGROUP)
e.insertionMode=Ke.IN_COLUMN_GROUP
startTagInColumnGroup(e,t)}function tbodyStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_TABLE_BODY}function tdStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertFakeElement(W.TBODY,Z.TBODY)
e.insertionMode=Ke.IN_TABLE_BODY
startTagInTableBody(e,t)}function tableStartTagInTable(e,t){if(e.openElements.hasInTableScope(Z.TABLE)){e.openElements.popUntilTagNamePopped(Z.TABLE)
e._resetInsertionMode()
e._processStartTag(t)}}function inputStartTagInTable(e,t){if(isHiddenInput(t))e._appendElement(t,V.HTML)
else tokenInTable(e,t)
t.ackSelfClosing=true}function formStartTagInTable(e,t){if(!e.formElement&&e.openElements.tmplCount===0){e._insertElement(t,V.HTML)
e.formElement=e.openElements.current
e.openElements.pop()}}function startTagInTable(e,t){switch(t.tagID){case Z.TD:case Z.TH:case Z.TR:tdStartTagInTable(e,t)
break
case Z.STYLE:case Z.SCRIPT:case Z.TEMPLATE:startTagInHead(e,t)
break
case Z.COL:colStartTagInTable(e,t)
break
case Z.FORM:formStartTagInTable(e,t)
break
case Z.TABLE:tableStartTagInTable(e,t)
break
case Z.TBODY:case Z.TFOOT:case Z.THEAD:tbodyStartTagInTable(e,t)
break
case Z.INPUT:inputStartTagInTable(e,t)
break
case Z.CAPTION:captionStartTagInTable(e,t)
break
case Z.COLGROUP:colgroupStartTagInTable(e,t)
break
default:tokenInTable(e,t)}}function endTagInTable(e,t){switch(t.tagID){case Z.TABLE:if(e.openElements.hasInTableScope(Z.TABLE)){e.openElements.popUntilTagNamePopped(Z.TABLE)
e._resetInsertionMode()}break
case Z.TEMPLATE:templateEndTagInHead(e,t)
break
case Z.BODY:case Z.CAPTION:case Z.COL:case Z.COLGROUP:case Z.HTML:case Z.TBODY:case Z.TD:case Z.TFOOT:case Z.TH:case Z.THEAD:case Z.TR:break
default:tokenInTable(e,t)}}function tokenInTable(e,t){const r=e.fosterParentingEnabled
e.fosterParentingEnabled=true
modeInBody(e,t)
e.fosterParentingEnabled=r}function whitespaceCharacterInTableText(e,t){e.pendingCharacterTokens.push(t)}function characterInTableText(e,t){e.pendingCharacterTokens.push(t)
e.hasNonWhitespacePendingCharacterToken=true}function tokenInTableText(e,t){let r=0
if(e.hasNonWhitespacePendingCharacterToken)for(;r<e.pendingCharacterTokens.length;r++)tokenInTable(e,e.pendingCharacterTokens[r])
else for(;r<e.pendingCharacterTokens.length;r++)e._insertCharacters(e.pendingCharacterTokens[r])
e.insertionMode=e.originalInsertionMode
e._processToken(t)}const Je=new Set([Z.CAPTION,Z.COL,Z.COLGROUP,Z.TBODY,Z.TD,Z.TFOOT,Z.TH,Z.THEAD,Z.TR])
function startTagInCaption(e,t){const r=t.tagID
if(Je.has(r)){if(e.openElements.hasInTableScope(Z.CAPTION)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(Z.CAPTION)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=Ke.IN_TABLE
startTagInTable(e,t)}}else startTagInBody(e,t)}function endTagInCaption(e,t){const r=t.tagID
switch(r){case Z.CAPTION:case Z.TABLE:if(e.openElements.hasInTableScope(Z.CAPTION)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(Z.CAPTION)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=Ke.IN_TABLE
if(r===Z.TABLE)endTagInTable(e,t)}break
case Z.BODY:case Z.COL:case Z.COLGROUP:case Z.HTML:case Z.TBODY:case Z.TD:case Z.TFOOT:case Z.TH:case Z.THEAD:case Z.TR:break
default:endTagInBody(e,t)}}function startTagInColumnGroup(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.COL:e._appendElement(t,V.HTML)
t.ackSelfClosing=true
break
case Z.TEMPLATE:startTagInHead(e,t)
break
default:tokenInColumnGroup(e,t)}}function endTagInColumnGroup(e,t){switch(t.tagID){case Z.COLGROUP:if(e.openElements.currentTagId===Z.COLGROUP){e.openElements.pop()
e.insertionMode=Ke.IN_TABLE}break
case Z.TEMPLATE:templateEndTagInHead(e,t)
break
case Z.COL:break
default:tokenInColumnGroup(e,t)}}function tokenInColumnGroup(e,t){if(e.openElements.currentTagId===Z.COLGROUP){e.openElements.pop()
e.insertionMode=Ke.IN_TABLE
e._processToken(t)}}function startTagInTableBody(e,t){switch(t.tagID){case Z.TR:e.openElements.clearBackToTableBodyContext()
e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_ROW
break
case Z.TH:case Z.TD:e.openElements.clearBackToTableBodyContext()
e._insertFakeElement(W.TR,Z.TR)
e.insertionMode=Ke.IN_ROW
startTagInRow(e,t)
break
case Z.CAPTION:case Z.COL:case Z.COLGROUP:case Z.TBODY:case Z.TFOOT:case Z.THEAD:if(e.openElements.hasTableBodyContextInTableScope()){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE
startTagInTable(e,t)}break
default:startTagInTable(e,t)}}function endTagInTableBody(e,t){const r=t.tagID
switch(t.tagID){case Z.TBODY:case Z.TFOOT:case Z.THEAD:if(e.openElements.hasInTableScope(r)){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE}break
case Z.TABLE:if(e.openElements.hasTableBodyContextInTableScope()){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE
endTagInTable(e,t)}break
case Z.BODY:case Z.CAPTION:case Z.COL:case Z.COLGROUP:case Z.HTML:case Z.TD:case Z.TH:case Z.TR:break
default:endTagInTable(e,t)}}function startTagInRow(e,t){switch(t.tagID){case Z.TH:case Z.TD:e.openElements.clearBackToTableRowContext()
e._insertElement(t,V.HTML)
e.insertionMode=Ke.IN_CELL
e.activeFormattingElements.insertMarker()
break
case Z.CAPTION:case Z.COL:case Z.COLGROUP:case Z.TBODY:case Z.TFOOT:case Z.THEAD:case Z.TR:if(e.openElements.hasInTableScope(Z.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE_BODY
startTagInTableBody(e,t)}break
default:startTagInTable(e,t)}}function endTagInRow(e,t){switch(t.tagID){case Z.TR:if(e.openElements.hasInTableScope(Z.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE_BODY}break
case Z.TABLE:if(e.openElements.hasInTableScope(Z.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE_BODY
endTagInTableBody(e,t)}break
case Z.TBODY:case Z.TFOOT:case Z.THEAD:if(e.openElements.hasInTableScope(t.tagID)||e.openElements.hasInTableScope(Z.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=Ke.IN_TABLE_BODY
endTagInTableBody(e,t)}break
case Z.BODY:case Z.CAPTION:case Z.COL:case Z.COLGROUP:case Z.HTML:case Z.TD:case Z.TH:break
default:endTagInTable(e,t)}}function startTagInCell(e,t){const r=t.tagID
if(Je.has(r)){if(e.openElements.hasInTableScope(Z.TD)||e.openElements.hasInTableScope(Z.TH)){e._closeTableCell()
startTagInRow(e,t)}}else startTagInBody(e,t)}function endTagInCell(e,t){const r=t.tagID
switch(r){case Z.TD:case Z.TH:if(e.openElements.hasInTableScope(r)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(r)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=Ke.IN_ROW}break
case Z.TABLE:case Z.TBODY:case Z.TFOOT:case Z.THEAD:case Z.TR:if(e.openElements.hasInTableScope(r)){e._closeTableCell()
endTagInRow(e,t)}break
case Z.BODY:case Z.CAPTION:case Z.COL:case Z.COLGROUP:case Z.HTML:break
default:endTagInBody(e,t)}}function startTagInSelect(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.OPTION:if(e.openElements.currentTagId===Z.OPTION)e.openElements.pop()
e._insertElement(t,V.HTML)
break
case Z.OPTGROUP:if(e.openElements.currentTagId===Z.OPTION)e.openElements.pop()
if(e.openElements.currentTagId===Z.OPTGROUP)e.openElements.pop()
e._insertElement(t,V.HTML)
break
case Z.HR:if(e.openElements.currentTagId===Z.OPTION)e.openElements.pop()
if(e.openElements.currentTagId===Z.OPTGROUP)e.openElements.pop()
e._appendElement(t,V.HTML)
t.ackSelfClosing=true
break
case Z.INPUT:case Z.KEYGEN:case Z.TEXTAREA:case Z.SELECT:if(e.openElements.hasInSelectScope(Z.SELECT)){e.openElements.popUntilTagNamePopped(Z.SELECT)
e._resetInsertionMode()
if(t.tagID!==Z.SELECT)e._processStartTag(t)}break
case Z.SCRIPT:case Z.TEMPLATE:startTagInHead(e,t)
break
default:}}function endTagInSelect(e,t){switch(t.tagID){case Z.OPTGROUP:if(e.openElements.stackTop>0&&e.openElements.currentTagId===Z.OPTION&&e.openElements.tagIDs[e.openElements.slotBelow(e.openElements.stackTop)]===Z.OPTGROUP)e.openElements.pop()
if(e.openElements.currentTagId===Z.OPTGROUP)e.openElements.pop()
break
case Z.OPTION:if(e.openElements.currentTagId===Z.OPTION)e.openElements.pop()
break
case Z.SELECT:if(e.openElements.hasInSelectScope(Z.SELECT)){e.openElements.popUntilTagNamePopped(Z.SELECT)
e._resetInsertionMode()}break
case Z.TEMPLATE:templateEndTagInHead(e,t)
break
default:}}function startTagInSelectInTable(e,t){const r=t.tagID
if(r===Z.CAPTION||r===Z.TABLE||r===Z.TBODY||r===Z.TFOOT||r===Z.THEAD||r===Z.TR||r===Z.TD||r===Z.TH){e.openElements.popUntilTagNamePopped(Z.SELECT)
e._resetInsertionMode()
e._processStartTag(t)}else startTagInSelect(e,t)}function endTagInSelectInTable(e,t){const r=t.tagID
if(r===Z.CAPTION||r===Z.TABLE||r===Z.TBODY||r===Z.TFOOT||r===Z.THEAD||r===Z.TR||r===Z.TD||r===Z.TH){if(e.openElements.hasInTableScope(r)){e.openElements.popUntilTagNamePopped(Z.SELECT)
e._resetInsertionMode()
e.onEndTag(t)}}else endTagInSelect(e,t)}function startTagInTemplate(e,t){switch(t.tagID){case Z.BASE:case Z.BASEFONT:case Z.BGSOUND:case Z.LINK:case Z.META:case Z.NOFRAMES:case Z.SCRIPT:case Z.STYLE:case Z.TEMPLATE:case Z.TITLE:startTagInHead(e,t)
break
case Z.CAPTION:case Z.COLGROUP:case Z.TBODY:case Z.TFOOT:case Z.THEAD:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Ke.IN_TABLE
e.insertionMode=Ke.IN_TABLE
startTagInTable(e,t)
break
case Z.COL:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Ke.IN_COLUMN_GROUP
e.insertionMode=Ke.IN_COLUMN_GROUP
startTagInColumnGroup(e,t)
break
case Z.TR:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Ke.IN_TABLE_BODY
e.insertionMode=Ke.IN_TABLE_BODY
startTagInTableBody(e,t)
break
case Z.TD:case Z.TH:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Ke.IN_ROW
e.insertionMode=Ke.IN_ROW
startTagInRow(e,t)
break
default:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=Ke.IN_BODY
e.insertionMode=Ke.IN_BODY
startTagInBody(e,t)}}function endTagInTemplate(e,t){if(t.tagID===Z.TEMPLATE)templateEndTagInHead(e,t)}function eofInTemplate(e,t){if(e.openElements.tmplCount>0){do{e.openElements.popUntilTagNamePopped(Z.TEMPLATE)
e.activeFormattingElements.clearToLastMarker()
e.tmplInsertionModeStack.pop()}while(e.openElements.tmplCount>0)
e._resetInsertionMode()
e.onEof(t)}else stopParsing(e,t)}function startTagAfterBody(e,t){if(t.tagID===Z.HTML)startTagInBody(e,t)
else tokenAfterBody(e,t)}function endTagAfterBody(e,t){var r
if(t.tagID===Z.HTML){if(!e.fragmentContext)e.insertionMode=Ke.AFTER_AFTER_BODY
if(e.options.sourceCodeLocationInfo&&e.openElements.tagIDs[0]===Z.HTML){e._setEndLocation(e.openElements.items[0],t)
const s=e.openElements.items[1]
if(s&&!((r=e.treeAdapter.getNodeSourceCodeLocation(s))===null||r===void 0?void 0:r.endTag))e._setEndLocation(s,t)}}else tokenAfterBody(e,t)}function tokenAfterBody(e,t){e.insertionMode=Ke.IN_BODY
modeInBody(e,t)}function startTagInFrameset(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.FRAMESET:e._insertElement(t,V.HTML)
break
case Z.FRAME:e._appendElement(t,V.HTML)
t.ackSelfClosing=true
break
case Z.NOFRAMES:startTagInHead(e,t)
break
default:}}function endTagInFrameset(e,t){if(t.tagID===Z.FRAMESET&&!e.openElements.isRootHtmlElementCurrent()){e.openElements.pop()
if(!e.fragmentContext&&e.openElements.currentTagId!==Z.FRAMESET)e.insertionMode=Ke.AFTER_FRAMESET}}function startTagAfterFrameset(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.NOFRAMES:startTagInHead(e,t)
break
default:}}function endTagAfterFrameset(e,t){if(t.tagID===Z.HTML)e.insertionMode=Ke.AFTER_AFTER_FRAMESET}function startTagAfterAfterBody(e,t){if(t.tagID===Z.HTML)startTagInBody(e,t)
else tokenAfterAfterBody(e,t)}function tokenAfterAfterBody(e,t){e.insertionMode=Ke.IN_BODY
modeInBody(e,t)}function startTagAfterAfterFrameset(e,t){switch(t.tagID){case Z.HTML:startTagInBody(e,t)
break
case Z.NOFRAMES:startTagInHead(e,t)
break
default:}}function nullCharacterInForeignContent(e,t){t.chars=i
e._insertCharacters(t)}function characterInForeignContent(e,t){e._insertCharacters(t)
e.framesetOk=false}function popUntilHtmlOrIntegrationPoint(e){while(e.treeAdapter.getNamespaceURI(e.openElements.current)!==V.HTML&&e.openElements.currentTagId!==void 0&&!e._isIntegrationPoint(e.openElements.currentTagId,e.openElements.current))e.openElements.pop()}function startTagInForeignContent(e,t){if(causesExit(t)){popUntilHtmlOrIntegrationPoint(e)
e._startTagOutsideForeignContent(t)}else{const r=e._getAdjustedCurrentElement()
const s=e.treeAdapter.getNamespaceURI(r)
if(s===V.MATHML)adjustTokenMathMLAttrs(t)
else if(s===V.SVG){adjustTokenSVGTagName(t)
adjustTokenSVGAttrs(t)}adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,s)
else e._insertElement(t,s)
t.ackSelfClosing=true}}function endTagInForeignContent(e,t){if(t.tagID===Z.P||t.tagID===Z.BR){popUntilHtmlOrIntegrationPoint(e)
e._endTagOutsideForeignContent(t)
return}if(e.openElements.stackTop===0)return
const{tagName:r}=t
const s=Ge.get(r)
const n=e.fragmentContext?e.treeAdapter.getNamespaceURI(e.fragmentContext):V.HTML
const i=Math.max(e.openElements.indexOfTopmostByName(V.SVG,r),e.openElements.indexOfTopmostByName(V.MATHML,r),s===void 0?-1:e.openElements.indexOfTopmostByName(V.SVG,s),n===V.HTML||n===V.SVG||n===V.MATHML?-1:e.openElements.indexOfTopmostByName(n,r))
if(i>e.openElements.indexOfTopmostHtmlElement()){t.tagName=e.treeAdapter.getTagName(e.openElements.items[i])
e.openElements.shortenToLength(i)}else e._endTagOutsideForeignContent(t)}new Set([W.AREA,W.BASE,W.BASEFONT,W.BGSOUND,W.BR,W.COL,W.EMBED,W.FRAME,W.HR,W.IMG,W.INPUT,W.KEYGEN,W.LINK,W.META,W.PARAM,W.SOURCE,W.TRACK,W.WBR])
function parseFragment(e,t,r){if(typeof e==="string"){r=t
t=e
e=null}const s=parser_Parser.getFragmentParser(e,r)
s.tokenizer.write(t,true)
return s.getFragment()}}),7168:((e,t,r)=>{r.d(t,{C:()=>convert})
const convert=function(e){if(e===null||e===void 0)return ok
if(typeof e==="function")return castFactory(e)
if(typeof e==="object")return Array.isArray(e)?anyFactory(e):propertiesFactory(e)
if(typeof e==="string")return typeFactory(e)
throw new Error("Expected function, string, or object as test")}
function anyFactory(e){const t=[]
let r=-1
while(++r<e.length)t[r]=convert(e[r])
return castFactory(any)
function any(...e){let r=-1
while(++r<t.length)if(t[r].apply(this,e))return true
return false}}function propertiesFactory(e){const t=e
return castFactory(all)
function all(r){const s=r
let n
for(n in e)if(s[n]!==t[n])return false
return true}}function typeFactory(e){return castFactory(type)
function type(t){return t&&t.type===e}}function castFactory(e){return check
function check(t,r,s){return Boolean(looksLikeANode(t)&&e.call(this,t,typeof r==="number"?r:void 0,s||void 0))}}function ok(){return true}function looksLikeANode(e){return e!==null&&typeof e==="object"&&"type"in e}}),5908:((e,t,r)=>{r.d(t,{dc:()=>o,VG:()=>visitParents})
var s=r(7168)
function color(e){return"[33m"+e+"[39m"}const n=[]
const i=true
const o=false
const a="skip"
function visitParents(e,t,r,i){if(!e||typeof e!=="object")throw new Error("Unexpected value `"+e+"` for `tree`, expected node")
let c=true
let l
let u
let p
let d
if(typeof r==="function"||r&&typeof r==="object"){l=t
u=r
if(i)c=false}else{u=t
if(r)c=false}if(typeof u==="function")p=u
else if(u&&typeof u==="object"){if(u.enter===null||u.enter===void 0);else if(typeof u.enter==="function")p=u.enter
else throw new Error("Unexpected value `"+u.enter+"` for `visitors.enter`, expected optional visitor")
if(typeof u.exit==="function")d=u.exit
else throw new Error("Unexpected value `"+u.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw new Error("Unexpected value `"+u+"` for `enter` or `visitors`, expected visitor or object with visitors")
const h=(0,s.C)(l)
const f=c?1:-1
factory(e,void 0,[])()
function factory(e,t,r){const s=e&&typeof e==="object"?e:{}
if(typeof s.type==="string"){const t=typeof s.tagName==="string"?s.tagName:typeof s.name==="string"?s.name:void 0
Object.defineProperty(visit,"name",{value:"node ("+color(e.type+(t?"<"+t+">":""))+")"})}return visit
function visit(){const s=!l||h(e,t,r[r.length-1]||void 0)
let i=n
if(p&&s){i=toResult(p(e,r,t))
if(i[0]===o)return i}if("children"in e&&e.children){const t=e
if(t.children&&i[0]!==a){let e=(c?-1:t.children.length)+f
const s=[...r,t]
while(e>-1&&e<t.children.length){const r=t.children[e]
const n=factory(r,e,s)()
if(n[0]===o)return n
e=typeof n[1]==="number"?n[1]:e+f}}}if(d&&s){const s=toResult(d(e,r,t))
if(s[0]===a)throw new Error("Unexpected value `"+s[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
if(s[0]===o||typeof s[1]==="number")return s}return i}}}function toResult(e){if(Array.isArray(e))return e
if(typeof e==="number")return[i,e]
return e===null||e===void 0?n:[e]}}),5387:((e,t,r)=>{r.d(t,{YR:()=>visit})
var s=r(5908)
function visit(e,t,r,n){let i
let o
let a
if(typeof r==="function"||r&&typeof r==="object"){i=t
o=r
a=n}else{o=t
a=r}if(typeof o==="function")(0,s.VG)(e,i,wrap(o),a)
else(0,s.VG)(e,i,wrapVisitors(o),a)}function wrapVisitors(e){if(!e||typeof e!=="object")return e
return{enter:typeof e.enter==="function"?wrap(e.enter):e.enter,exit:typeof e.exit==="function"?wrap(e.exit):e.exit}}function wrap(e){return overload
function overload(t,r,s){return e(t,s,r[r.length-1])}}}),9435:((e,t,r)=>{r.d(t,{w$:()=>datetime})
var s=r(8729)
var n=r(5943)
function datetime(e){return s.G1(n.You,e)}}),5943:((e,t,r)=>{r.d(t,{You:()=>V,YOg:()=>array,zMY:()=>schemas_boolean,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,aig:()=>number,Ikc:()=>object,vkY:()=>preprocess,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,PVZ:()=>tuple,KCZ:()=>union,L5J:()=>unknown})
var s=r(4214)
var n=r(4633)
class $ZodCyclicError extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`)
this.name="ZodCyclicError"}}const i="~memo"
const o=[]
function isRef(e){return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const a=new WeakMap
const c=0
const l=1
const u=2
function isRecursive(e,t,r){const s=a.get(e)
if(s!==void 0)return s?u:c
if(t.has(e))return u
t.add(e)
let i=c
const check=e=>{if(i!==u&&e?._zod){const s=isRecursive(e,t,r)
if(s>i)i=s}}
const shape=(e,s)=>{let n=c
for(const i of Reflect.ownKeys(e)){const o=Object.getOwnPropertyDescriptor(e,i)
if(s&&!o.enumerable)continue
const a=o.get?l:o.value?._zod?isRecursive(o.value,t,r):c
if(a>n)n=a}return n}
const merge=e=>{if(e>i)i=e}
const o=e._zod.def
const p=o.type
switch(p){case"object":{const e=n.MO(o)
merge(e?shape(e,true):l)
check(o.catchall)
break}case"array":check(o.element)
break
case"tuple":for(const e of o.items)check(e)
check(o.rest)
break
case"record":case"map":check(o.keyType)
check(o.valueType)
break
case"set":check(o.valueType)
break
case"union":for(const e of o.options)check(e)
break
case"intersection":check(o.left)
check(o.right)
break
case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(o.innerType)
break
case"pipe":check(o.in)
check(o.out)
break
case"function":check(o.input)
check(o.output)
break
case"lazy":{const s=o._cachedInner??(r?e._zod.innerType:void 0)
merge(s?isRecursive(s,t,false):l)
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break
default:p
for(const e in o){const t=Object.getOwnPropertyDescriptor(o,e)
if(!t||t.get)continue
const r=t.value
if(!r||typeof r!=="object")continue
if(r._zod)check(r)
else if(Array.isArray(r))for(const e of r)check(e)}}t.delete(e)
return settle(e,i)}function settle(e,t){if(t!==l)a.set(e,t===u)
return t}function bucketFor(e,t){let r=e.buckets.get(t)
if(!r){r=new WeakMap
e.buckets.set(t,r)}return r}let p
const d=[]
const h={alloc(e,t,r){const s=p
if(!s)return r
p=void 0
const n={value:r,issues:null}
s.set(t.value,n)
d.push(n)
return r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[])
e._zod.deferred.push(()=>{const t=e._zod.parse
const wrapped=(e,r)=>{if(r.direction!=="backward"&&isBackEdge(r,e.value))throw new $ZodCyclicError
return t(e,r)}
e._zod.parse=wrapped
if(e._zod.run===t)e._zod.run=wrapped})},attach(e){var t
let r
let s=false
let n
let a;(t=e._zod).deferred??(t.deferred=[])
e._zod.deferred.push(()=>{const t=e._zod.parse
const wrapped=(l,h)=>{if(r===void 0){const n=isRecursive(e,new Set,false)
if(n===c){e._zod.parse=t
if(e._zod.run===wrapped)e._zod.run=t
return t(l,h)}if(n===u||s)r=true
else s=true}const f=l.value
if(!isRef(f))return t(l,h)
let m=h[i]
if(!m){m={buckets:new WeakMap,backEdges:void 0}
h[i]=m}let g
if(n===h)g=a
else{g=bucketFor(m,e)
n=h
a=g}const E=g.get(f)
if(E){l.value=E.value
if(E.issues){if(E.issues.length)l.issues.push(...cloneIssues(E.issues))}else{l.memo=true
m.backEdges??(m.backEdges=new WeakSet)
m.backEdges.add(E.value)}return l}p=g
const T=d.length
const y=t(l,h)
p=void 0
const b=d.length>T?d.pop():void 0
if(y instanceof Promise)return y.then(e=>{if(b)b.issues=e.issues.length?cloneIssues(e.issues):o
return e})
if(b)b.issues=y.issues.length?cloneIssues(y.issues):o
return y}
e._zod.parse=wrapped
if(e._zod.run===t)e._zod.run=wrapped})}}
function memoizer(){return h}function isBackEdge(e,t){const r=e[i]?.backEdges
return r!==void 0&&isRef(t)&&r.has(t)}var f=r(9643)
var m=r(9110)
var g=r(8729)
var E=r(8821)
var T=r(3327)
const error=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}}
function getSizing(t){return e[t]??null}const t={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"}
const r={nan:"NaN"}
function getTypeName(e,t){if(e==="number"&&typeof t==="number"&&!Number.isFinite(t))return String(t)
return r[e]??e}return e=>{switch(e.code){case"invalid_type":{const t=getTypeName(e.expected)
const r=n.GW(e.input)
const s=getTypeName(r,e.input)
return`Invalid input: expected ${t}, received ${s}`}case"invalid_value":if(e.values.length===1)return`Invalid input: expected ${n.B7(e.values[0])}`
return`Invalid option: expected one of ${n.jw(e.values,"|")}`
case"too_big":{const t=e.exact?"exactly ":e.inclusive?"<=":"<"
const r=getSizing(e.origin)
if(r)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${r.unit??"elements"}`
return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{const t=e.exact?"exactly ":e.inclusive?">=":">"
const r=getSizing(e.origin)
if(r)return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${r.unit}`
return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const r=e
if(r.format==="starts_with")return`Invalid string: must start with "${r.prefix}"`
if(r.format==="ends_with")return`Invalid string: must end with "${r.suffix}"`
if(r.format==="includes")return`Invalid string: must include "${r.includes}"`
if(r.format==="regex")return`Invalid string: must match pattern ${r.pattern}`
return`Invalid ${t[r.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`
case"unrecognized_keys":return`Unrecognized key${e.keys.length>1?"s":""}: ${n.jw(e.keys,", ")}`
case"invalid_key":return`Invalid key in ${e.origin}`
case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){const t=e.options.map(e=>`'${e}'`).join(" | ")
return`Invalid discriminator value. Expected ${t}`}if(e.inclusive===false)return"Invalid input: more than one option matched"
return"Invalid input"
case"invalid_element":return`Invalid value in ${e.origin}`
default:return`Invalid input`}}}
function en(){return{localeError:error()}}function _getMessage(){const e=this._zod
e.message??(e.message=JSON.stringify(e.def,n.k8,2))
return e.message}function _setMessage(e){this._zod.message=e}const y={get:_getMessage,set:_setMessage,enumerable:true,configurable:true}
const b={value:void 0,enumerable:false}
const A=new WeakSet([Object.prototype,Error.prototype])
const initializer=(e,t)=>{e.name="$ZodError"
b.value=t
Object.defineProperty(e,"issues",b)
b.value=void 0
Object.defineProperty(e,"message",y)
const r=Object.getPrototypeOf(e)
if(!A.has(r)){A.add(r)
Object.defineProperty(r,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})
return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}}
const v=(0,s.xI)("$ZodError",initializer)
const S=(0,s.xI)("$ZodError",initializer,void 0,{Parent:Error})
function node(e,t,r){if(!Object.prototype.hasOwnProperty.call(e,t))if(t==="__proto__")Object.defineProperty(e,t,{value:r(),writable:true,enumerable:true,configurable:true})
else e[t]=r()
return e[t]}function flattenError(e,t=e=>e.message){const r={}
const s=[]
for(const n of e.issues)if(n.path.length>0)node(r,n.path[0],()=>[]).push(t(n))
else s.push(t(n))
return{formErrors:s,fieldErrors:r}}function formatError(e,t=e=>e.message){const r={_errors:[]}
const processError=(e,s=[])=>{for(const n of e.issues)if(n.code==="invalid_union"&&n.errors.length)n.errors.map(e=>processError({issues:e},[...s,...n.path]))
else if(n.code==="invalid_key")processError({issues:n.issues},[...s,...n.path])
else if(n.code==="invalid_element")processError({issues:n.issues},[...s,...n.path])
else{const e=[...s,...n.path]
if(e.length===0)r._errors.push(t(n))
else{let s=r
let i=0
while(i<e.length){const r=e[i]
const o=i===e.length-1
if(r==="_errors"){if(o)s._errors.push(t(n))
i++
continue}if(!Object.prototype.hasOwnProperty.call(s,r))Object.defineProperty(s,r,{value:{_errors:[]},enumerable:true,writable:true,configurable:true})
const a=s[r]
if(o)a._errors.push(t(n))
s=a
i++}}}}
processError(e)
return r}function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,r,i,o)=>{const a=i?{...i,async:false}:{async:false}
const c=t._zod.run({value:r,issues:[]},a)
if(c instanceof Promise)throw new s.GT
if(c.issues.length){const t=new(o?.Err??e)(c.issues.map(e=>n.iR(e,a,s.$W())))
n.gx(t,o?.callee??fn)
throw t}return c.value}
return fn}
_parse(S)
const _parseAsync=e=>{const fn=async(t,r,i,o)=>{const a=i?{...i,async:true}:{async:true}
let c=t._zod.run({value:r,issues:[]},a)
if(c instanceof Promise)c=await c
if(c.issues.length){const t=new(o?.Err??e)(c.issues.map(e=>n.iR(e,a,s.$W())))
n.gx(t,o?.callee??fn)
throw t}return c.value}
return fn}
_parseAsync(S)
const _safeParse=e=>(t,r,n)=>{const i=n?{...n,async:false}:{async:false}
const o=t._zod.run({value:r,issues:[]},i)
if(o instanceof Promise)throw new s.GT
return o.issues.length?failure(e,o.issues,i):{success:true,data:o.value}}
_safeParse(S)
function failure(e,t,r){let i
return{success:false,get error(){if(!i){i=new e(t.map(e=>n.iR(e,r,s.$W())))
t=void 0
r=void 0}return i},set error(e){i=e
t=void 0
r=void 0}}}const _safeParseAsync=e=>async(t,r,s)=>{const n=s?{...s,async:true}:{async:true}
let i=t._zod.run({value:r,issues:[]},n)
if(i instanceof Promise)i=await i
return i.issues.length?failure(e,i.issues,n):{success:true,data:i.value}}
_safeParseAsync(S)
const k=Symbol.for("zod.compile.invalid")
const w=Symbol.for("zod.compile.fallback")
const validate=(e,t,r)=>{const s=e._zod.bag.validator
if(s!==void 0){if(s(t)!==k)return true
if(s.definite===true&&r===void 0)return false}return validateFallback(e,t,r)}
function validateFallback(e,t,r){const n=r?{...r,async:false,abortEarly:true}:{async:false,abortEarly:true}
const i=e._zod.bag.fallbackRun
let o
if(i){n[w]=true
o=i({value:t,issues:[]},n)}else o=e._zod.run({value:t,issues:[]},n)
if(o instanceof Promise)throw new s.GT
return o.issues.length===0}const validateAsync=async(e,t,r)=>{const s=r?{...r,async:true,abortEarly:true}:{async:true,abortEarly:true}
let n=e._zod.run({value:t,issues:[]},s)
if(n instanceof Promise)n=await n
return n.issues.length===0}
const _encode=e=>{const t=_parse(e)
const fn=(e,r,s,n)=>{const i=s?{...s,direction:"backward"}:{direction:"backward"}
return t(e,r,i,finalizeParams(fn,n))}
return fn}
_encode(S)
const _decode=e=>{const t=_parse(e)
const fn=(e,r,s,n)=>t(e,r,s,finalizeParams(fn,n))
return fn}
_decode(S)
const _encodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,r,s,n)=>{const i=s?{...s,direction:"backward"}:{direction:"backward"}
return await t(e,r,i,finalizeParams(fn,n))}
return fn}
_encodeAsync(S)
const _decodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,r,s,n)=>await t(e,r,s,finalizeParams(fn,n))
return fn}
_decodeAsync(S)
const _safeEncode=e=>(t,r,s)=>{const n=s?{...s,direction:"backward"}:{direction:"backward"}
return _safeParse(e)(t,r,n)}
_safeEncode(S)
const _safeDecode=e=>(t,r,s)=>_safeParse(e)(t,r,s)
_safeDecode(S)
const _safeEncodeAsync=e=>async(t,r,s)=>{const n=s?{...s,direction:"backward"}:{direction:"backward"}
return _safeParseAsync(e)(t,r,n)}
_safeEncodeAsync(S)
const _safeDecodeAsync=e=>async(t,r,s)=>_safeParseAsync(e)(t,r,s)
_safeDecodeAsync(S)
const I=new WeakSet([Object.prototype,Error.prototype])
function _lazyMethod(e,t,r){Object.defineProperty(e,t,{configurable:true,enumerable:false,get(){const e=r(this)
Object.defineProperty(this,t,{value:e,configurable:true,writable:true})
return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true})}})}const errors_initializer=(e,t)=>{v.init(e,t)
e.name="ZodError"
const r=Object.getPrototypeOf(e)
if(I.has(r))return
I.add(r)
_lazyMethod(r,"format",e=>t=>formatError(e,t))
_lazyMethod(r,"flatten",e=>t=>flattenError(e,t))
_lazyMethod(r,"addIssue",e=>t=>{e.issues.push(t)
e.message=JSON.stringify(e.issues,n.k8,2)})
_lazyMethod(r,"addIssues",e=>t=>{e.issues.push(...t)
e.message=JSON.stringify(e.issues,n.k8,2)})
Object.defineProperty(r,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
null&&core.$constructor("ZodError",errors_initializer)
const O=s.xI("ZodError",errors_initializer,void 0,{Parent:Error})
const N=_parse(O)
const D=_parseAsync(O)
const R=_safeParse(O)
const P=_safeParseAsync(O)
const L=_encode(O)
const x=_decode(O)
const $=_encodeAsync(O)
const M=_decodeAsync(O)
const F=_safeEncode(O)
const B=_safeDecode(O)
const U=_safeEncodeAsync(O)
const G=_safeDecodeAsync(O)
function _ensureDefaultLocale(){if(!s.cr.localeError)s.$W(en())}function _ensureDefaultMemoizer(){if(!s.cr.memoizer)s.$W({memoizer:memoizer()})}const H=s.xI("ZodType",(e,t)=>{_ensureDefaultLocale()
f.W4.init(e,t)
e.def=t
e.type=t.type
return e},{check(...e){const t=this.def
return this.clone(n.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){return this.check(...e)},clone(e,t){return n.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t)
return this},refine(e,t){return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){return this.check(g.bS(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){return pipe(this,transform(e))},default(e){return _default(this,e)},prefault(e){return prefault(this,e)},catch(e){return _catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){const t=this.clone()
m.fd.add(t,{description:e})
return t},meta(...e){if(e.length===0)return m.fd.get(this)
const t=this.clone()
m.fd.add(t,e[0])
return t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return n.jD(this,"~standard",{...f.YK(this),jsonSchema:{input:(0,T.uE)(this,"input"),output:(0,T.uE)(this,"output")}})},set"~standard"(e){n.qh(this,"~standard",e)},parse:function _parse(e,t){return N(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await D(this,e,t,{callee:_parseAsync})},safeParse(e,t){return R(this,e,t)},async safeParseAsync(e,t){return P(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){n.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return validateAsync(this,e,t)},encode:function _encode(e,t){return L(this,e,t,{callee:_encode})},decode:function _decode(e,t){return x(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){return await $(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await M(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return F(this,e,t)},safeDecode(e,t){return B(this,e,t)},async safeEncodeAsync(e,t){return U(this,e,t)},async safeDecodeAsync(e,t){return G(this,e,t)},toJSONSchema(e){return(0,T.OA)(this,{})(e)},get description(){return m.fd.get(this)?.description},get _def(){return this._zod.def}})
const z=s.xI("_ZodString",(e,t)=>{f.$v.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.SW(e,t,r,s)},n.un({format:e=>E.Fs(e).format??null,minLength:e=>E.Fs(e).minimum??null,maxLength:e=>E.Fs(e).maximum??null},{regex(...e){return this.check(g.Fk(...e))},includes(...e){return this.check(g.dR(...e))},startsWith(...e){return this.check(g.$S(...e))},endsWith(...e){return this.check(g.ER(...e))},min(...e){return this.check(g.m9(...e))},max(...e){return this.check(g.Eb(...e))},length(...e){return this.check(g.YA(...e))},nonempty(...e){return this.check(g.m9(1,...e))},lowercase(e){return this.check(g.hH(e))},uppercase(e){return this.check(g.qF(e))},trim(){return this.check(g.WN())},normalize(...e){return this.check(g.lo(...e))},toLowerCase(){return this.check(g.Il())},toUpperCase(){return this.check(g.xY())},slugify(){return this.check(g.TL())}}))
const q=s.xI("ZodString",(e,t)=>{f.$v.init(e,t)
z.init(e,t)},{email(e){return this.check(g.Mu(Z,e))},url(e){return this.check(g.Fn(X,e))},jwt(e){return this.check(g.rk(fe,e))},emoji(e){return this.check(g.aC(ee,e))},guid(e){return this.check(g.tB(Q,e))},uuid(e){return this.check(g.Be(J,e))},uuidv4(e){return this.check(g.nA(J,e))},uuidv6(e){return this.check(g.pY(J,e))},uuidv7(e){return this.check(g.wA(J,e))},nanoid(e){return this.check(g.Dl(te,e))},cuid(e){return this.check(g.fs(re,e))},cuid2(e){return this.check(g.Bj(se,e))},ulid(e){return this.check(g.Ct(ne,e))},base64(e){return this.check(g.rt(pe,e))},base64url(e){return this.check(g.cU(de,e))},xid(e){return this.check(g.Pw(ie,e))},ksuid(e){return this.check(g._z(oe,e))},ipv4(e){return this.check(g.Ny(ae,e))},ipv6(e){return this.check(g.$O(ce,e))},cidrv4(e){return this.check(g.Uy(le,e))},cidrv6(e){return this.check(g.gP(ue,e))},e164(e){return this.check(g.KB(he,e))},datetime(e){return this.check(g.G1(V,e))},date(e){return this.check(g.db(Y,e))},time(e){return this.check(g.Kn(K,e))},duration(e){return this.check(g.f2(W,e))}})
function string(e){return g.Rl(q,e)}const j=s.xI("ZodStringFormat",(e,t)=>{f.EY.init(e,t)
z.init(e,t)})
const V=s.xI("ZodISODateTime",(e,t)=>{f.Ko.init(e,t)
j.init(e,t)})
const Y=s.xI("ZodISODate",(e,t)=>{f.v1.init(e,t)
j.init(e,t)})
const K=s.xI("ZodISOTime",(e,t)=>{f.Ax.init(e,t)
j.init(e,t)})
const W=s.xI("ZodISODuration",(e,t)=>{f.$N.init(e,t)
j.init(e,t)})
const Z=s.xI("ZodEmail",(e,t)=>{f.qG.init(e,t)
j.init(e,t)})
const Q=s.xI("ZodGUID",(e,t)=>{f.Zc.init(e,t)
j.init(e,t)})
const J=s.xI("ZodUUID",(e,t)=>{f.Zn.init(e,t)
j.init(e,t)})
const X=s.xI("ZodURL",(e,t)=>{f.VY.init(e,t)
j.init(e,t)})
const ee=s.xI("ZodEmoji",(e,t)=>{f.cG.init(e,t)
j.init(e,t)})
const te=s.xI("ZodNanoID",(e,t)=>{f.Py.init(e,t)
j.init(e,t)})
const re=s.xI("ZodCUID",(e,t)=>{f.bl.init(e,t)
j.init(e,t)})
const se=s.xI("ZodCUID2",(e,t)=>{f.Zu.init(e,t)
j.init(e,t)})
const ne=s.xI("ZodULID",(e,t)=>{f.g5.init(e,t)
j.init(e,t)})
const ie=s.xI("ZodXID",(e,t)=>{f.TF.init(e,t)
j.init(e,t)})
const oe=s.xI("ZodKSUID",(e,t)=>{f.GY.init(e,t)
j.init(e,t)})
const ae=s.xI("ZodIPv4",(e,t)=>{f.Lc.init(e,t)
j.init(e,t)})
null&&core.$constructor("ZodMAC",(e,t)=>{core.$ZodMAC.init(e,t)
j.init(e,t)})
const ce=s.xI("ZodIPv6",(e,t)=>{f.Zy.init(e,t)
j.init(e,t)})
const le=s.xI("ZodCIDRv4",(e,t)=>{f.CI.init(e,t)
j.init(e,t)})
const ue=s.xI("ZodCIDRv6",(e,t)=>{f.Cn.init(e,t)
j.init(e,t)})
const pe=s.xI("ZodBase64",(e,t)=>{f.Dq.init(e,t)
j.init(e,t)})
const de=s.xI("ZodBase64URL",(e,t)=>{f.CQ.init(e,t)
j.init(e,t)})
const he=s.xI("ZodE164",(e,t)=>{f.Oy.init(e,t)
j.init(e,t)})
null&&core.$constructor("ZodCreditCard",(e,t)=>{core.$ZodCreditCard.init(e,t)
j.init(e,t)})
null&&core.$constructor("ZodIBAN",(e,t)=>{core.$ZodIBAN.init(e,t)
j.init(e,t)})
const fe=s.xI("ZodJWT",(e,t)=>{f.h8.init(e,t)
j.init(e,t)})
null&&core.$constructor("ZodCustomStringFormat",(e,t)=>{core.$ZodCustomStringFormat.init(e,t)
j.init(e,t)})
const me=s.xI("ZodNumber",(e,t)=>{f.vz.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.Wg(e,t,r,s)
e.isFinite=true},n.un({minValue:e=>{const{minimum:t,exclusiveMinimum:r}=E.Fs(e)
return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:r}=E.Fs(e)
return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:r}=E.Fs(e)
return!!t||!!r?.some(Number.isSafeInteger)},format:e=>E.Fs(e).format??null},{gt(e,t){return this.check(g.Tx(e,t))},gte(e,t){return this.check(g.qm(e,t))},min(e,t){return this.check(g.qm(e,t))},lt(e,t){return this.check(g.Au(e,t))},lte(e,t){return this.check(g.Zm(e,t))},max(e,t){return this.check(g.Zm(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(g.Tx(0,e))},nonnegative(e){return this.check(g.qm(0,e))},negative(e){return this.check(g.Au(0,e))},nonpositive(e){return this.check(g.Zm(0,e))},multipleOf(e,t){return this.check(g.Hi(e,t))},step(e,t){return this.check(g.Hi(e,t))},finite(){return this}}))
function number(e){return g.F7(me,e)}const ge=s.xI("ZodNumberFormat",(e,t)=>{f.I.init(e,t)
me.init(e,t)})
function schemas_int(e){return g.LK(ge,e)}const Ee=s.xI("ZodBoolean",(e,t)=>{f.sF.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.dO(e,t,r,s)})
function schemas_boolean(e){return g._L(Ee,e)}const Te=s.xI("ZodBigInt",(e,t)=>{f.BN.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.Y8(e,t,r,s)},n.un({minValue:e=>E.Fs(e).minimum??null,maxValue:e=>E.Fs(e).maximum??null,format:e=>E.Fs(e).format??null},{gte(e,t){return this.check(g.qm(e,t))},min(e,t){return this.check(g.qm(e,t))},gt(e,t){return this.check(g.Tx(e,t))},lt(e,t){return this.check(g.Au(e,t))},lte(e,t){return this.check(g.Zm(e,t))},max(e,t){return this.check(g.Zm(e,t))},positive(e){return this.check(g.Tx(BigInt(0),e))},negative(e){return this.check(g.Au(BigInt(0),e))},nonpositive(e){return this.check(g.Zm(BigInt(0),e))},nonnegative(e){return this.check(g.qm(BigInt(0),e))},multipleOf(e,t){return this.check(g.Hi(e,t))}}))
null&&core.$constructor("ZodBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t)
Te.init(e,t)})
null&&core.$constructor("ZodSymbol",(e,t)=>{core.$ZodSymbol.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.symbolProcessor(e,t,r,s)})
null&&core.$constructor("ZodUndefined",(e,t)=>{core.$ZodUndefined.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.undefinedProcessor(e,t,r,s)})
null&&core.$constructor("ZodNull",(e,t)=>{core.$ZodNull.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.nullProcessor(e,t,r,s)})
null&&core.$constructor("ZodAny",(e,t)=>{core.$ZodAny.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.anyProcessor(e,t,r,s)})
const _e=s.xI("ZodUnknown",(e,t)=>{f.GP.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.NV(e,t,r,s)})
function unknown(){return g.em(_e)}const ye=s.xI("ZodNever",(e,t)=>{f.Um.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.RH(e,t,r,s)})
function never(e){return g.G8(ye,e)}null&&core.$constructor("ZodVoid",(e,t)=>{core.$ZodVoid.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.voidProcessor(e,t,r,s)})
s.xI("ZodDate",(e,t)=>{f.o5.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.Fl(e,t,r,s)
e.min=(t,r)=>e.check(g.qm(t,r))
e.max=(t,r)=>e.check(g.Zm(t,r))},n.un({minDate:e=>{const{minimum:t}=E.Fs(e)
return t?new Date(t):null},maxDate:e=>{const{maximum:t}=E.Fs(e)
return t?new Date(t):null}},{}))
const be=s.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer()
f.$p.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.cY(e,t,r,s)
e.element=t.element},{min(e,t){return this.check(g.m9(e,t))},nonempty(e){return this.check(g.m9(1,e))},max(e,t){return this.check(g.Eb(e,t))},length(e,t){return this.check(g.YA(e,t))},unwrap(){return this.element}})
function array(e,t){return g.dZ(be,e,t)}const Ae=s.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer()
f.w.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.Ec(e,t,r,s)
n.X(e,"shape",e=>e._zod.def.shape,false)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(n.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(n.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(n.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(n.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(n.zM(this._zod.def,{catchall:void 0}))},extend(e){return n.X$(this,e)},safeExtend(e){return n.W0(this,e)},merge(e){return n.h1(this,e)},pick(e){return n.Up(this,e)},omit(e){return n.cJ(this,e)},partial(...e){return n.OH(De,this,e[0])},exactPartial(...e){return n.OH(Re,this,e[0],"exactPartial")},required(...e){return n.mw($e,this,e[0])}})
function object(e,t){const r={type:"object",shape:e??{},...n.A2(t)}
return new Ae(r)}function strictObject(e,t){return new Ae({type:"object",shape:e,catchall:never(),...n.A2(t)})}function looseObject(e,t){return new Ae({type:"object",shape:e,catchall:unknown(),...n.A2(t)})}const ve=s.xI("ZodUnion",(e,t)=>{f.cu.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.iC(e,t,r,s)
e.options=t.options})
function union(e,t){return new ve({type:"union",options:e,...n.A2(t)})}null&&core.$constructor("ZodXor",(e,t)=>{ve.init(e,t)
core.$ZodXor.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.unionProcessor(e,t,r,s)
e.options=t.options})
const Se=s.xI("ZodDiscriminatedUnion",(e,t)=>{ve.init(e,t)
f.P0.init(e,t)})
function discriminatedUnion(e,t,r){return new Se({type:"union",options:t,discriminator:e,...n.A2(r)})}const ke=s.xI("ZodIntersection",(e,t)=>{f.LJ.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.i_(e,t,r,s)})
function intersection(e,t){return new ke({type:"intersection",left:e,right:t})}const we=s.xI("ZodTuple",(e,t)=>{_ensureDefaultMemoizer()
f.G3.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.CN(e,t,r,s)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def
if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements")
return this.clone({...e,items:e.items.map(e=>new De({type:"optional",innerType:e}))})}})
function tuple(e,t,r){const s=t instanceof f.W4
const i=s?r:t
const o=s?t:null
return new we({type:"tuple",items:e,rest:o,...n.A2(i)})}const Ie=s.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer()
f.h.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.GC(e,t,r,s)
e.keyType=t.keyType
e.valueType=t.valueType})
function record(e,t,r){if(!t||!t._zod)return new Ie({type:"record",keyType:string(),valueType:e,...n.A2(t)})
return new Ie({type:"record",keyType:e,valueType:t,...n.A2(r)})}null&&core.$constructor("ZodMap",(e,t)=>{_ensureDefaultMemoizer()
core.$ZodMap.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.mapProcessor(e,t,r,s)
e.keyType=t.keyType
e.valueType=t.valueType
e.min=(...t)=>e.check(core._minSize(...t))
e.nonempty=t=>e.check(core._minSize(1,t))
e.max=(...t)=>e.check(core._maxSize(...t))
e.size=(...t)=>e.check(core._size(...t))})
null&&core.$constructor("ZodSet",(e,t)=>{_ensureDefaultMemoizer()
core.$ZodSet.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.setProcessor(e,t,r,s)
e.min=(...t)=>e.check(core._minSize(...t))
e.nonempty=t=>e.check(core._minSize(1,t))
e.max=(...t)=>e.check(core._maxSize(...t))
e.size=(...t)=>e.check(core._size(...t))})
const Oe=s.xI("ZodEnum",(e,t)=>{f.VO.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.C0(e,t,r,s)
e.enum=t.entries
e.options=[...e._zod.values]
const r=new Set(Object.keys(t.entries))
e.extract=(e,s)=>{const i={}
for(const s of e)if(r.has(s))i[s]=t.entries[s]
else throw new Error(`Key ${s} not found in enum`)
return new Oe({...t,checks:[],...n.A2(s),entries:i})}
e.exclude=(e,s)=>{const i={...t.entries}
for(const t of e)if(r.has(t))delete i[t]
else throw new Error(`Key ${t} not found in enum`)
return new Oe({...t,checks:[],...n.A2(s),entries:i})}})
function _enum(e,t){const r=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new Oe({type:"enum",entries:r,...n.A2(t)})}const Ce=s.xI("ZodLiteral",(e,t)=>{f.nu.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.Yv(e,t,r,s)
e.values=new Set(t.values)
Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
return t.values[0]}})})
function literal(e,t){return new Ce({type:"literal",values:Array.isArray(e)?e:[e],...n.A2(t)})}null&&core.$constructor("ZodFile",(e,t)=>{core.$ZodFile.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.fileProcessor(e,t,r,s)
e.min=(t,r)=>e.check(core._minSize(t,r))
e.max=(t,r)=>e.check(core._maxSize(t,r))
e.mime=(t,r)=>e.check(core._mime(Array.isArray(t)?t:[t],r))})
const Ne=s.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer()
f.Wc.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.xi(e,t,r,s)
e._zod.parse=(r,i)=>{if(i.direction==="backward")throw new s.cV(e.constructor.name)
r.addIssue=s=>{if(typeof s==="string")r.issues.push(n.sn(s,r.value,t))
else{const t=s
if(t.fatal)t.continue=false
t.code??(t.code="custom")
if(!("input"in t))t.input=r.value
t.inst??(t.inst=e)
r.issues.push(n.sn(t))}}
const o=t.transform(r.value,r)
if(o instanceof Promise)return o.then(e=>{r.value=e
return r})
r.value=o
return r}})
function transform(e){return new Ne({type:"transform",transform:e})}const De=s.xI("ZodOptional",(e,t)=>{f.ig.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.$k(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function optional(e){return new De({type:"optional",innerType:e})}const Re=s.xI("ZodExactOptional",(e,t)=>{f.RL.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.$k(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function exactOptional(e){return new Re({type:"optional",innerType:e})}const Pe=s.xI("ZodNullable",(e,t)=>{f.qc.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.yq(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function nullable(e){return new Pe({type:"nullable",innerType:e})}const Le=s.xI("ZodDefault",(e,t)=>{f.rv.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.mh(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType
e.removeDefault=e.unwrap})
function _default(e,t){return new Le({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():n.yG(t)}})}const xe=s.xI("ZodPrefault",(e,t)=>{f.VF.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.A(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function prefault(e,t){return new xe({type:"prefault",innerType:e,get defaultValue(){return typeof t==="function"?t():n.yG(t)}})}const $e=s.xI("ZodNonOptional",(e,t)=>{f.N$.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.cR(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function nonoptional(e,t){return new $e({type:"nonoptional",innerType:e,...n.A2(t)})}null&&core.$constructor("ZodSuccess",(e,t)=>{core.$ZodSuccess.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.successProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
const Me=s.xI("ZodCatch",(e,t)=>{f.t$.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.Q9(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType
e.removeCatch=e.unwrap})
function _catch(e,t){return new Me({type:"catch",innerType:e,catchValue:typeof t==="function"?t:n.SS(t)})}null&&core.$constructor("ZodNaN",(e,t)=>{core.$ZodNaN.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.nanProcessor(e,t,r,s)})
const Fe=s.xI("ZodPipe",(e,t)=>{f._m.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.fs(e,t,r,s)
e.in=t.in
e.out=t.out})
function pipe(e,t){return new Fe({type:"pipe",in:e,out:t})}null&&core.$constructor("ZodCodec",(e,t)=>{Fe.init(e,t)
core.$ZodCodec.init(e,t)})
const Be=s.xI("ZodPreprocess",(e,t)=>{Fe.init(e,t)
f.KX.init(e,t)})
const Ue=s.xI("ZodReadonly",(e,t)=>{f.Sb.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.$X(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function readonly(e){return new Ue({type:"readonly",innerType:e})}null&&core.$constructor("ZodTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.templateLiteralProcessor(e,t,r,s)})
null&&core.$constructor("ZodLazy",(e,t)=>{core.$ZodLazy.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.lazyProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.getter()})
null&&core.$constructor("ZodPromise",(e,t)=>{core.$ZodPromise.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.promiseProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
null&&core.$constructor("ZodFunction",(e,t)=>{core.$ZodFunction.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.functionProcessor(e,t,r,s)})
const Ge=s.xI("ZodCustom",(e,t)=>{f.b0.init(e,t)
H.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>E.A6(e,t,r,s)})
function refine(e,t={}){return g.fU(Ge,e,t)}function superRefine(e,t){return g.MB(e,t)}g.q0
g.mI
s.xI("ZodInstanceOf",(e,t)=>{Ge.init(e,t)},{properties(e,t){return this.check(g.T2(e,t))}})
function preprocess(e,t){return new Be({type:"pipe",in:transform(e),out:t})}}),8729:((e,t,r)=>{r.d(t,{$O:()=>_ipv6,$S:()=>_startsWith,Au:()=>_lt,Be:()=>_uuid,Bj:()=>_cuid2,Ct:()=>_ulid,Dl:()=>_nanoid,ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,Hi:()=>_multipleOf,Il:()=>_toLowerCase,KB:()=>_e164,Kn:()=>_isoTime,LK:()=>_int,MB:()=>_superRefine,Mu:()=>_email,Ny:()=>_ipv4,Pw:()=>_xid,Rl:()=>_string,T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,Uy:()=>_cidrv4,WN:()=>_trim,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,aC:()=>_emoji,bS:()=>_overwrite,cU:()=>_base64url,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,em:()=>_unknown,f2:()=>_isoDuration,fU:()=>_refine,fs:()=>_cuid,gP:()=>_cidrv6,hH:()=>_lowercase,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,pY:()=>_uuidv6,q0:()=>describe,qF:()=>_uppercase,qm:()=>_gte,rk:()=>_jwt,rt:()=>_base64,tB:()=>_guid,wA:()=>_uuidv7,xY:()=>_toUpperCase})
var s=r(8880)
var n=r(9110)
var i=r(4633)
function snapshotChecks(e){if(e.checks)e.checks=[...e.checks]
return e}function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}function _email(e,t){return new e({type:"string",format:"email",check:"string_format",abort:false,...i.A2(t)})}function _guid(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:false,...i.A2(t)})}function _uuid(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,...i.A2(t)})}function _uuidv4(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...i.A2(t)})}function _uuidv6(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...i.A2(t)})}function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",...i.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...i.A2(t)})}function _emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...i.A2(t)})}function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,...i.A2(t)})}function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...i.A2(t)})}function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...i.A2(t)})}function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...i.A2(t)})}function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...i.A2(t)})}function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,...i.A2(t)})}function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...i.A2(t)})}function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...i.A2(t)})}function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:false,...i.A2(t)})}function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...i.A2(t)})}function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...i.A2(t)})}function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:false,...i.A2(t)})}function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,...i.A2(t)})}function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...i.A2(t)})}function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...i.A2(t)})}function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",...i.A2(t)})}function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...i.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...i.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...i.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...i.A2(t)})}function _lt(e,t){return new s.sm({check:"less_than",...i.A2(t),value:e,inclusive:false})}function _lte(e,t){return new s.sm({check:"less_than",...i.A2(t),value:e,inclusive:true})}function _gt(e,t){return new s.J_({check:"greater_than",...i.A2(t),value:e,inclusive:false})}function _gte(e,t){return new s.J_({check:"greater_than",...i.A2(t),value:e,inclusive:true})}function _multipleOf(e,t){return new s.Jk({check:"multiple_of",...i.A2(t),value:e})}function _maxLength(e,t){const r=new s.Yk({check:"max_length",...i.A2(t),maximum:e})
return r}function _minLength(e,t){return new s.Kk({check:"min_length",...i.A2(t),minimum:e})}function _length(e,t){return new s.RM({check:"length_equals",...i.A2(t),length:e})}function _regex(e,t){return new s.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}function _lowercase(e){return new s.NI({check:"string_format",format:"lowercase",...i.A2(e)})}function _uppercase(e){return new s.kH({check:"string_format",format:"uppercase",...i.A2(e)})}function _includes(e,t){return new s.Tt({check:"string_format",format:"includes",...i.A2(t),includes:e})}function _startsWith(e,t){return new s.J({check:"string_format",format:"starts_with",...i.A2(t),prefix:e})}function _endsWith(e,t){return new s.E6({check:"string_format",format:"ends_with",...i.A2(t),suffix:e})}function _properties(e,t){return new s.nJ({check:"properties",shape:e,...i.A2(t)})}function _overwrite(e){return new s.v$({check:"overwrite",tx:e})}function _normalize(e){return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>i.Yv(e))}function _array(e,t,r){return new e({type:"array",element:t,...i.A2(r)})}function _refine(e,t,r){const s=new e({type:"custom",check:"custom",fn:t,...i.A2(r)})
return s}function _superRefine(e,t){const r=_check(t=>{t.addIssue=e=>{if(typeof e==="string")t.issues.push(i.sn(e,t.value,r._zod.def))
else{const s=e
if(s.fatal)s.continue=false
s.code??(s.code="custom")
if(!("input"in s))s.input=t.value
s.inst??(s.inst=r)
s.continue??(s.continue=!r._zod.def.abort)
t.issues.push(i.sn(s))}}
return e(t.value,t)},t)
return r}function _check(e,t){const r=new s.QP({check:"custom",...i.A2(t)})
r._zod.check=e
return r}function describe(e){const t=new s.QP({check:"describe"})
t._zod.onattach=[t=>{const r=n.fd.get(t)??{}
n.fd.add(t,{...r,description:e})}]
t._zod.check=()=>{}
return t}function meta(e){const t=new s.QP({check:"meta"})
t._zod.onattach=[t=>{const r=n.fd.get(t)??{}
n.fd.add(t,{...r,...e})}]
t._zod.check=()=>{}
return t}}),8880:((e,t,r)=>{r.d(t,{DG:()=>g,E6:()=>A,J:()=>b,J_:()=>l,Jk:()=>u,KH:()=>p,Kk:()=>h,NI:()=>E,QP:()=>o,RM:()=>f,Tt:()=>y,Yk:()=>d,kH:()=>T,nJ:()=>v,ql:()=>m,sm:()=>c,v$:()=>S})
var s=r(4214)
var n=r(6674)
var i=r(4633)
const o=s.xI("$ZodCheck",(e,t)=>{var r
e._zod??(e._zod={})
e._zod.def=t;(r=e._zod).onattach??(r.onattach=[])})
const _whenHasSize=e=>{const t=e.value
return!util.nullish(t)&&t.size!==void 0}
const _whenHasLength=e=>{const t=e.value
return!i.cl(t)&&t.length!==void 0}
const a={number:"number",bigint:"bigint",object:"date"}
const c=s.xI("$ZodCheckLessThan",(e,t)=>{o.init(e,t)
const r=a[typeof t.value]
e._zod.check=s=>{if(t.inclusive?s.value<=t.value:s.value<t.value)return
s.issues.push({origin:a[typeof s.value]??r,code:"too_big",maximum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const l=s.xI("$ZodCheckGreaterThan",(e,t)=>{o.init(e,t)
const r=a[typeof t.value]
e._zod.check=s=>{if(t.inclusive?s.value>=t.value:s.value>t.value)return
s.issues.push({origin:a[typeof s.value]??r,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const u=s.xI("$ZodCheckMultipleOf",(e,t)=>{o.init(e,t)
e._zod.check=r=>{if(typeof r.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
const s=typeof r.value==="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):i.LG(r.value,t.value)===0
if(s)return
r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}})
const p=s.xI("$ZodCheckNumberFormat",(e,t)=>{o.init(e,t)
t.format=t.format||"float64"
const r=t.format?.includes("int")
const s=r?"int":"number"
const[n,a]=i.zH[t.format]
e._zod.check=i=>{const o=i.value
if(r){if(!Number.isInteger(o)){i.issues.push({expected:s,format:t.format,code:"invalid_type",continue:false,input:o,inst:e})
return}if(!Number.isSafeInteger(o)){if(o>0)i.issues.push({input:o,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort})
else i.issues.push({input:o,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort})
return}}if(o<n)i.issues.push({origin:"number",input:o,code:"too_small",minimum:n,inclusive:true,inst:e,continue:!t.abort})
if(o>a)i.issues.push({origin:"number",input:o,code:"too_big",maximum:a,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{o.init(e,t)
const[r,s]=util.BIGINT_FORMAT_RANGES[t.format]
e._zod.check=n=>{const i=n.value
if(i<r)n.issues.push({origin:"bigint",input:i,code:"too_small",minimum:r,inclusive:true,inst:e,continue:!t.abort})
if(i>s)n.issues.push({origin:"bigint",input:i,code:"too_big",maximum:s,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var r
o.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const n=s.size
if(n<=t.maximum)return
r.issues.push({origin:util.getSizableOrigin(s),code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var r
o.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const n=s.size
if(n>=t.minimum)return
r.issues.push({origin:util.getSizableOrigin(s),code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var r
o.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const n=s.size
if(n===t.size)return
const i=n>t.size
r.issues.push({origin:util.getSizableOrigin(s),...i?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:true,exact:true,input:r.value,inst:e,continue:!t.abort})}})
const d=s.xI("$ZodCheckMaxLength",(e,t)=>{var r
o.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const o=typeof s==="string"&&n>t.maximum?i.O7(s):n
if(o<=t.maximum)return
const a=i.Rc(s)
r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
const h=s.xI("$ZodCheckMinLength",(e,t)=>{var r
o.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const o=typeof s==="string"&&n>=t.minimum&&n<t.minimum*2?i.O7(s):n
if(o>=t.minimum)return
const a=i.Rc(s)
r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
const f=s.xI("$ZodCheckLengthEquals",(e,t)=>{var r
o.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const o=typeof s==="string"&&n>=t.length&&n<=t.length*2?i.O7(s):n
if(o===t.length)return
const a=i.Rc(s)
const c=o>t.length
r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:r.value,inst:e,continue:!t.abort})}})
const m=s.xI("$ZodCheckStringFormat",(e,t)=>{var r,s
o.init(e,t)
if(t.pattern)(r=e._zod).check??(r.check=r=>{t.pattern.lastIndex=0
if(t.pattern.test(r.value))return
r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})})
else(s=e._zod).check??(s.check=()=>{})})
const g=s.xI("$ZodCheckRegex",(e,t)=>{m.init(e,t)
e._zod.check=r=>{t.pattern.lastIndex=0
if(t.pattern.test(r.value))return
r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})
const E=s.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=n.AC)
m.init(e,t)})
const T=s.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=n.Zv)
m.init(e,t)})
const y=s.xI("$ZodCheckIncludes",(e,t)=>{o.init(e,t)
const r=i.sD(t.includes)
const s=new RegExp(typeof t.position==="number"?`^.{${t.position},}${r}`:r)
t.pattern=s
e._zod.check=r=>{if(r.value.includes(t.includes,t.position))return
r.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:r.value,inst:e,continue:!t.abort})}})
const b=s.xI("$ZodCheckStartsWith",(e,t)=>{o.init(e,t)
const r=new RegExp(`^${i.sD(t.prefix)}.*`)
t.pattern??(t.pattern=r)
e._zod.check=r=>{if(r.value.startsWith(t.prefix))return
r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}})
const A=s.xI("$ZodCheckEndsWith",(e,t)=>{o.init(e,t)
const r=new RegExp(`.*${i.sD(t.suffix)}$`)
t.pattern??(t.pattern=r)
e._zod.check=r=>{if(r.value.endsWith(t.suffix))return
r.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}})
function handleCheckPropertyResult(e,t,r){if(e.issues.length)t.issues.push(...i.lQ(r,e.issues))}null&&core.$constructor("$ZodCheckProperty",(e,t)=>{o.init(e,t)
e._zod.check=e=>{const r=t.schema._zod.run({value:e.value[t.property],issues:[]},{})
if(r instanceof Promise)return r.then(r=>handleCheckPropertyResult(r,e,t.property))
handleCheckPropertyResult(r,e,t.property)
return}})
const v=s.xI("$ZodCheckProperties",(e,t)=>{o.init(e,t)
i.jD(e,Symbol.iterator,function*(){yield e})
let r
e._zod.check=s=>{if(s.value==null){s.issues.push({expected:"object",code:"invalid_type",input:s.value,inst:e})
return}r??(r=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]))
const n=s.value
let i
for(const[e,t]of r){const r=t._zod.run({value:n[e],issues:[]},{})
if(r instanceof Promise){i??(i=[])
i.push(r.then(t=>handleCheckPropertyResult(t,s,e)))}else handleCheckPropertyResult(r,s,e)}if(i)return Promise.all(i).then(()=>{})
return}})
null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{o.init(e,t)
const r=new Set(t.mime)
e._zod.check=s=>{if(r.has(s.value.type))return
s.issues.push({code:"invalid_value",values:t.mime,input:s.value.type,inst:e,continue:!t.abort})}})
const S=s.xI("$ZodCheckOverwrite",(e,t)=>{o.init(e,t)
e._zod.check=e=>{e.value=t.tx(e.value)}})}),4214:((e,t,r)=>{r.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>i,xI:()=>$constructor})
var s=r(4633)
var n
const i=Object.freeze({status:"aborted"})
const o={value:void 0,enumerable:false}
let a="captureStackTrace"in Error?Error:null
function newError(e){const t=a
if(t){const r=t.stackTraceLimit
if(typeof r==="number"){try{t.stackTraceLimit=0}catch{a=null
return new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function $constructor(e,t,r,n){const i={}
function Internals(e){this.def=e
this.constr=_
this.traits=new Set}Internals.prototype=i
const a=r
const c=a&&new WeakSet
function init(r,n){if(!r._zod){o.value=new Internals(n)
try{Object.defineProperty(r,"_zod",o)}finally{o.value=void 0}}else if(r._zod.traits.has(e))return
r._zod.traits.add(e)
t(r,n)
if(c){const e=Object.getPrototypeOf(r)
const t=r._zod.constr.prototype
let n=e
while(n&&n!==t)n=Object.getPrototypeOf(n)
const i=n??e
if(!c.has(i)){c.add(i);(0,s.ol)(i,a)}}const i=_.prototype
for(const e in i){if(!Object.prototype.hasOwnProperty.call(i,e))continue
if(!(e in r))r[e]=i[e].bind(r)}}const l=n?.Parent??Object
class Definition extends l{}Object.defineProperty(Definition,"name",{value:e})
function _(e){const t=n?.Parent?newError(Definition):this
init(t,e)
const r=t._zod.deferred
if(r){for(const e of r)e()
t._zod.deferred=void 0}const s=globalThis.__zod_globalConfig?.postProcessor
if(s)s(t)
return t}Object.defineProperty(_,"init",{value:init})
Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(n?.Parent&&t instanceof n.Parent)return true
return t?._zod?.traits?.has(e)}})
Object.defineProperty(_,"name",{value:e})
return _}null&&Symbol("zod_brand")
class $ZodAsyncError extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`)
this.name="ZodEncodeError"}}(n=globalThis).__zod_globalConfig??(n.__zod_globalConfig={})
const c=globalThis.__zod_globalConfig
function config(e){if(e)Object.assign(c,e)
return c}}),8821:((e,t,r)=>{r.d(t,{$X:()=>readonlyProcessor,$k:()=>optionalProcessor,A:()=>prefaultProcessor,A6:()=>customProcessor,C0:()=>enumProcessor,CN:()=>tupleProcessor,Ec:()=>objectProcessor,Fl:()=>dateProcessor,Fs:()=>aggregateChecks,GC:()=>recordProcessor,NV:()=>unknownProcessor,Q9:()=>catchProcessor,RH:()=>neverProcessor,SW:()=>stringProcessor,Wg:()=>numberProcessor,Y8:()=>bigintProcessor,Yv:()=>literalProcessor,bl:()=>toJSONSchema,cR:()=>nonoptionalProcessor,cY:()=>arrayProcessor,dO:()=>booleanProcessor,fs:()=>pipeProcessor,iC:()=>unionProcessor,i_:()=>intersectionProcessor,mh:()=>defaultProcessor,xi:()=>transformProcessor,yq:()=>nullableProcessor})
var s=r(6674)
var n=r(9643)
var i=r(3327)
var o=r(4633)
const narrowMin=(e,t,r)=>{if(e[t]===void 0||r>e[t])e[t]=r}
const narrowMax=(e,t,r)=>{if(e[t]===void 0||r<e[t])e[t]=r}
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
const formatContributor=e=>(t,r)=>{setFormat(t,r.format)
const[s,n]=e[r.format]
narrowMin(t,"minimum",s)
narrowMax(t,"maximum",n)}
const a={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(o.zH),bigint_format:formatContributor(o.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format)
if(t.pattern)addPattern(e,t.pattern)
if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format
if(t.local||t.precision===-1)e.laxFormat=true},mime_type:(e,t)=>intersectMime(e,t.mime)}
function aggregateChecks(e){const t={}
const r=e._zod.def
const s=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[]
for(const e of s)a[e._zod.def.check]?.(t,e._zod.def)
const n=e._zod.bag
if(n.minimum!==void 0)narrowMin(t,"minimum",n.minimum)
if(n.exclusiveMinimum!==void 0)narrowMin(t,"exclusiveMinimum",n.exclusiveMinimum)
if(n.maximum!==void 0)narrowMax(t,"maximum",n.maximum)
if(n.exclusiveMaximum!==void 0)narrowMax(t,"exclusiveMaximum",n.exclusiveMaximum)
if(n.multipleOf!==void 0)addDivisor(t,n.multipleOf)
if(n.format!==void 0){t.format??(t.format=n.format)
if(n.format.includes("int"))t.isInt=true}if(n.mime)intersectMime(t,n.mime)
for(const e of n.patterns??[])addPattern(t,e)
return t}const c={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""}
const l=new Map([[n.cq,s.K3],[n.xE,s.r0]])
const exactPattern=e=>l.get(e)??e
const stringProcessor=(e,t,r,s)=>{const n=r
n.type="string"
const{minimum:i,maximum:o,format:a,patterns:l,contentEncoding:u,laxFormat:p}=aggregateChecks(e)
if(typeof i==="number")n.minLength=i
if(typeof o==="number")n.maxLength=o
if(a){n.format=c[a]??a
if(n.format==="")delete n.format
if(a==="time"||p)delete n.format}if(u)n.contentEncoding=u
if(l&&l.size>0){const e=[...l].map(exactPattern)
if(e.length===1)n.pattern=e[0].source
else if(e.length>1)n.allOf=[...e.map(e=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}
const numberProcessor=(e,t,r,s)=>{const n=r
const{minimum:o,maximum:a,multipleOf:c,exclusiveMaximum:l,exclusiveMinimum:u,isInt:p}=aggregateChecks(e)
n.type=p?"integer":"number"
const d=typeof u==="number"&&u>=(o??Number.NEGATIVE_INFINITY)
const h=typeof l==="number"&&l<=(a??Number.POSITIVE_INFINITY)
const f=t.target==="draft-04"||t.target==="openapi-3.0"
if(d)if(f){n.minimum=u
n.exclusiveMinimum=true}else n.exclusiveMinimum=u
else if(typeof o==="number")n.minimum=o
if(h)if(f){n.maximum=l
n.exclusiveMaximum=true}else n.exclusiveMaximum=l
else if(typeof a==="number")n.maximum=a
if(c){const r=new Set
for(const o of c)if(Number.isFinite(o)&&o!==0)r.add(Math.abs(o))
else(0,i._S)(e,t,n,s,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`)
const[o,...a]=r
if(o!==void 0)n.multipleOf=o
if(a.length)n.allOf=[...n.allOf??[],...a.map(e=>({multipleOf:e}))]}}
const booleanProcessor=(e,t,r,s)=>{r.type="boolean"}
const bigintProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"BigInt cannot be represented in JSON Schema")}
const symbolProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Symbols cannot be represented in JSON Schema")}
const nullProcessor=(e,t,r,s)=>{if(t.target==="openapi-3.0"){r.type="string"
r.nullable=true
r.enum=[null]}else r.type="null"}
const undefinedProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Undefined cannot be represented in JSON Schema")}
const voidProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Void cannot be represented in JSON Schema")}
const neverProcessor=(e,t,r,s)=>{r.not={}}
const anyProcessor=(e,t,r,s)=>{}
const unknownProcessor=(e,t,r,s)=>{}
const dateProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Date cannot be represented in JSON Schema")}
const enumProcessor=(e,t,r,s)=>{const n=e._zod.def
const i=(0,o.w5)(n.entries)
if(i.length===0){r.not={}
return}if(i.every(e=>typeof e==="number"))r.type="number"
if(i.every(e=>typeof e==="string"))r.type="string"
r.enum=i}
const literalProcessor=(e,t,r,s)=>{const n=e._zod.def
if(n.values.length===0){r.not={}
return}const o=[]
for(const a of n.values)if(a===void 0){if((0,i._S)(e,t,r,s,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a==="bigint"){if((0,i._S)(e,t,r,s,"BigInt literals cannot be represented in JSON Schema"))return
o.push(Number(a))}else o.push(a)
if(o.length===0);else if(o.length===1){const e=o[0]
r.type=e===null?"null":typeof e
if(t.target==="draft-04"||t.target==="openapi-3.0")r.enum=[e]
else r.const=e}else{if(o.every(e=>typeof e==="number"))r.type="number"
if(o.every(e=>typeof e==="string"))r.type="string"
if(o.every(e=>typeof e==="boolean"))r.type="boolean"
if(o.every(e=>e===null))r.type="null"
r.enum=o}}
const nanProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"NaN cannot be represented in JSON Schema")}
const templateLiteralProcessor=(e,t,r,s)=>{const n=r
const i=e._zod.pattern
if(!i)throw new Error("Pattern not found in template literal")
n.type="string"
n.pattern=i.source}
const fileProcessor=(e,t,r,s)=>{const n=r
n.type="string"
n.format="binary"
n.contentEncoding="binary"
const{minimum:i,maximum:o,mime:a}=aggregateChecks(e)
if(i!==void 0)n.minLength=i
if(o!==void 0)n.maxLength=o
if(!a)return
if(a.length===0)n.not={}
else if(a.length===1)n.contentMediaType=a[0]
else n.anyOf=a.map(e=>({contentMediaType:e}))}
const successProcessor=(e,t,r,s)=>{r.type="boolean"}
const customProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Custom types cannot be represented in JSON Schema")}
const functionProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Function types cannot be represented in JSON Schema")}
const transformProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Transforms cannot be represented in JSON Schema")}
const mapProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Map cannot be represented in JSON Schema")}
const setProcessor=(e,t,r,s)=>{(0,i._S)(e,t,r,s,"Set cannot be represented in JSON Schema")}
const arrayProcessor=(e,t,r,s)=>{const n=r
const o=e._zod.def
const{minimum:a,maximum:c}=aggregateChecks(e)
if(typeof a==="number")n.minItems=a
if(typeof c==="number")n.maxItems=c
n.type="array"
n.items=(0,i.Lp)(o.element,t,{...s,path:[...s.path,"items"]})}
function inputOptin(e){const t=e._zod.def
if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform"))return inputOptin(t.out)
if(t.type==="catch")return inputOptin(t.innerType)
return e._zod.optin}const objectProcessor=(e,t,r,s)=>{const n=r
const a=e._zod.def
const c=a.shape
const l=Object.getOwnPropertySymbols(c)
if(l.length&&(0,i._S)(e,t,n,s,"Symbol keys cannot be represented in JSON Schema"))return
n.type="object"
n.properties={}
for(const e in c)(0,o.Vy)(n.properties,e,(0,i.Lp)(c[e],t,{...s,path:[...s.path,"properties",e]}))
const u=[]
for(const e of Object.keys(c)){const r=a.shape[e]
if(t.io==="input"?inputOptin(r)===void 0:r._zod.optout===void 0)u.push(e)}if(u.length>0)n.required=u
if(a.catchall?._zod.def.type==="never")n.additionalProperties=false
else if(!a.catchall){if(t.io==="output")n.additionalProperties=false}else if(a.catchall)n.additionalProperties=(0,i.Lp)(a.catchall,t,{...s,path:[...s.path,"additionalProperties"]})}
const unionProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=n.inclusive===false
const a=n.options.map((e,r)=>(0,i.Lp)(e,t,{...s,path:[...s.path,o?"oneOf":"anyOf",r]}))
if(o)r.oneOf=a
else r.anyOf=a}
const intersectionProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=(0,i.Lp)(n.left,t,{...s,path:[...s.path,"allOf",0]})
const a=(0,i.Lp)(n.right,t,{...s,path:[...s.path,"allOf",1]})
const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1
const c=[...isSimpleIntersection(o)?o.allOf:[o],...isSimpleIntersection(a)?a.allOf:[a]]
r.allOf=c
t.intersections.push(c)}
const tupleProcessor=(e,t,r,s)=>{const n=r
const o=e._zod.def
n.type="array"
const a=t.target==="draft-2020-12"?"prefixItems":"items"
const c=t.target==="draft-2020-12"?"items":t.target==="openapi-3.0"?"items":"additionalItems"
const l=o.items.map((e,r)=>(0,i.Lp)(e,t,{...s,path:[...s.path,a,r]}))
const u=o.rest?(0,i.Lp)(o.rest,t,{...s,path:[...s.path,c,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null
let p=o.items.length
while(p>0){const e=o.items[p-1]
const r=t.io==="input"?inputOptin(e)!==void 0:e._zod.optout==="optional"
if(!r)break
p--}const d=o.items.length
const h=!o.rest
if(t.target==="draft-2020-12"){n.prefixItems=l
if(h)n.items=false
else if(u)n.items=u
if(p>0)n.minItems=p
if(h)n.maxItems=d}else if(t.target==="openapi-3.0"){n.items={anyOf:l}
if(u)n.items.anyOf.push(u)
if(p>0)n.minItems=p
if(h)n.maxItems=d}else{n.items=l
if(h)n.additionalItems=false
else if(u)n.additionalItems=u
if(p>0)n.minItems=p
if(h)n.maxItems=d}const{minimum:f,maximum:m}=aggregateChecks(e)
if(typeof f==="number")n.minItems=f
if(typeof m==="number")n.maxItems=m}
function stringifyKeyNames(e,t,r){if(t.$ref){if(r.has(t))return t
r.add(t)
const s=e.get(t)?.def
if(!s)return t
const n=stringifyKeyNames(e,s,r)
return n===s?t:n}for(const s of["anyOf","oneOf"]){const n=t[s]
if(!Array.isArray(n))continue
const i=n.map(t=>stringifyKeyNames(e,t,r))
if(i.some((e,t)=>e!==n[t]))t={...t,[s]:i}}const n=Array.isArray(t.type)?t.type:[t.type]
const i=!n.includes("string")&&n.some(e=>e==="number"||e==="integer")
const o=t.enum??(t.const!==void 0?[t.const]:void 0)
if(!i&&!o?.some(e=>typeof e==="number"))return t
const{minimum:a,maximum:c,exclusiveMinimum:l,exclusiveMaximum:u,multipleOf:p,format:d,id:h,...f}=t
if(f.enum)f.enum=f.enum.map(e=>typeof e==="number"?String(e):e)
else if(typeof f.const==="number")f.const=String(f.const)
if(!i)return f
f.type="string"
if(!o)f.pattern=(n.includes("number")?s.ai:s.nd).source
return f}const u=new WeakMap
function rewriteKeyNames(e){const t=new Map
for(const r of e.seen.values())if(r.def&&!t.has(r.schema))t.set(r.schema,r)
const r=new Map
for(const s of u.get(e)??[]){const n=e.seen.get(s)
const i=(n?.def??n?.schema)?.propertyNames
if(!i||i===true||r.has(i))continue
const o=stringifyKeyNames(t,i,new Set)
if(o!==i)r.set(i,o)}if(!r.size)return
for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&r.get(e.propertyNames)
if(t)e.propertyNames=t}}const recordProcessor=(e,t,r,s)=>{const n=r
const a=e._zod.def
n.type="object"
const c=a.keyType
const l=aggregateChecks(c).patterns
if(a.mode==="loose"&&l&&l.size>0){const e=(0,i.Lp)(a.valueType,t,{...s,path:[...s.path,"patternProperties","*"]})
n.patternProperties={}
for(const t of l)(0,o.Vy)(n.patternProperties,exactPattern(t).source,e)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){n.propertyNames=(0,i.Lp)(a.keyType,t,{...s,path:[...s.path,"propertyNames"]})
let r=u.get(t)
if(!r){r=[]
u.set(t,r)
t.deferred.push(()=>rewriteKeyNames(t))}r.push(e)}n.additionalProperties=(0,i.Lp)(a.valueType,t,{...s,path:[...s.path,"additionalProperties"]})}const p=c._zod.values
const d=t.io==="input"&&inputOptin(a.valueType)!==void 0
if(p&&!a.partial&&!d){const e=[...p].filter(e=>typeof e==="string"||typeof e==="number")
if(e.length>0)n.required=e.map(String)}}
const nullableProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=(0,i.Lp)(n.innerType,t,s)
const a=t.seen.get(e)
if(t.target==="openapi-3.0"){a.ref=n.innerType
r.nullable=true}else r.anyOf=[o,{type:"null"}]}
const nonoptionalProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType}
const p=Symbol()
function serializeDefaultValue(e,t,r,s,n){let o=false
const a=JSON.stringify(e,(e,t)=>{if(typeof t!=="bigint")return t
o=true
return null})
if(!o)return JSON.parse(a);(0,i._S)(t,r,s,n,"BigInt defaults cannot be represented in JSON Schema")
return p}const defaultProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
const a=serializeDefaultValue(n.defaultValue,e,t,r,s)
if(a!==p)r.default=a}
const prefaultProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
if(t.io!=="input")return
const a=serializeDefaultValue(n.defaultValue,e,t,r,s)
if(a!==p)r._prefault=a}
const catchProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
let a
try{a=n.catchValue(void 0)}catch{(0,i._S)(e,t,r,s,"Dynamic catch values are not supported in JSON Schema")
return}r.default=a}
const pipeProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=n.in._zod.traits.has("$ZodTransform")
const a=t.io==="input"?o?n.out:n.in:n.out;(0,i.Lp)(a,t,s)
const c=t.seen.get(e)
c.ref=a}
const readonlyProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
r.readOnly=true}
const promiseProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType}
const optionalProcessor=(e,t,r,s)=>{const n=e._zod.def;(0,i.Lp)(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType}
const lazyProcessor=(e,t,r,s)=>{const n=e._zod.innerType;(0,i.Lp)(n,t,s)
const o=t.seen.get(e)
o.ref=n}
const d={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor}
function toJSONSchema(e,t){if("_idmap"in e){const r=e
const s=(0,i.az)({...t,processors:d})
const n={}
for(const e of r._idmap.entries()){const[t,r]=e;(0,i.Lp)(r,s)}const a={}
const c={registry:r,uri:t?.uri,defs:n}
s.external=c
for(const e of r._idmap.entries()){const[t,r]=e;(0,i.Wb)(s,r);(0,o.Vy)(a,t,(0,i.jE)(s,r))}if(Object.keys(n).length>0){const e=s.target==="draft-2020-12"?"$defs":"definitions"
a.__shared={[e]:n}}return{schemas:a}}const r=(0,i.az)({...t,processors:d});(0,i.Lp)(e,r);(0,i.Wb)(r,e)
return(0,i.jE)(r,e)}}),6674:((e,t,r)=>{r.d(t,{AC:()=>N,Ak:()=>c,D2:()=>nanoidOfLength,F:()=>y,Gl:()=>n,K3:()=>E,Os:()=>u,Rp:()=>p,Z0:()=>i,Zg:()=>emoji,Zv:()=>D,ai:()=>I,fO:()=>a,gF:()=>s,gp:()=>S,hQ:()=>b,kB:()=>time,kM:()=>o,l7:()=>g,nd:()=>w,o:()=>k,p0:()=>l,p6:()=>v,r0:()=>T,uR:()=>uuid,uX:()=>h,ug:()=>f,w$:()=>datetime,zM:()=>O,zr:()=>m})
const s=/^[cC][0-9a-z]{6,}$/
const n=/^[0-9a-z]+$/
const i=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/
const o=/^[0-9a-vA-V]{20}$/
const a=/^[A-Za-z0-9]{27}$/
const c=/^[a-zA-Z0-9_-]{21}$/
function nanoidOfLength(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const l=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
const u=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/
const uuid=e=>{if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)}
null&&uuid(4)
null&&uuid(6)
null&&uuid(7)
const p=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
const d=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`
function emoji(){return new RegExp(d,"u")}const h=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
const f=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
const m=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
const g=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
const E=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/
const T=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/
const y=/^https?$/
const b=/^\+[1-9]\d{6,14}$/
const A=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
function anchor(e){return new RegExp(`^${e}$`)}const v=anchor(A)
function timeSource(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`
const r=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
return r}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"]
if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`)
const r=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`
const s=e.local?`${r}|${timeSource({precision:e.precision})}`:r
return new RegExp(`^${A}T(?:${s})$`)}const S=/^[\s\S]{0,}$/
const k=/^-?\d+n?$/
const w=/^-?\d+$/
const I=/^-?\d+(?:\.\d+)?$/
const O=/^(?:true|false)$/i
const N=/^[^A-Z]*$/
const D=/^[^a-z]*$/
function fixedBase64(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function fixedBase64url(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}null&&fixedBase64(22,"==")
null&&fixedBase64url(22)
null&&fixedBase64(27,"=")
null&&fixedBase64url(27)
null&&fixedBase64(43,"=")
null&&fixedBase64url(43)
null&&fixedBase64(64,"")
null&&fixedBase64url(64)
null&&fixedBase64(86,"==")
null&&fixedBase64url(86)}),9110:((e,t,r)=>{r.d(t,{fd:()=>n})
var s
null&&Symbol("ZodOutput")
null&&Symbol("ZodInput")
class $ZodRegistry{constructor(){this._map=new WeakMap
this._idmap=new Map}add(e,...t){const r=t[0]
this._map.set(e,r)
if(r&&typeof r==="object"&&"id"in r)this._idmap.set(r.id,e)
return this}clear(){this._map=new WeakMap
this._idmap=new Map
return this}remove(e){const t=this._map.get(e)
if(t&&typeof t==="object"&&"id"in t)this._idmap.delete(t.id)
this._map.delete(e)
return this}get(e){const t=e._zod.parent
if(t){const r={...this.get(t)??{}}
delete r.id
const s={...r,...this._map.get(e)}
return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=registry())
const n=globalThis.__zod_globalRegistry}),9643:((e,t,r)=>{r.d(t,{$p:()=>Z,Dq:()=>M,CQ:()=>B,BN:()=>V,sF:()=>j,CI:()=>L,Cn:()=>x,bl:()=>b,Zu:()=>A,t$:()=>fe,b0:()=>Te,o5:()=>W,rv:()=>pe,P0:()=>te,Oy:()=>U,qG:()=>h,cG:()=>T,VO:()=>ie,RL:()=>le,Zc:()=>p,Lc:()=>D,Zy:()=>P,v1:()=>I,Ko:()=>w,$N:()=>N,Ax:()=>O,LJ:()=>re,h8:()=>H,GY:()=>k,nu:()=>oe,Py:()=>y,Um:()=>K,N$:()=>he,qc:()=>ue,vz:()=>z,I:()=>q,w:()=>X,ig:()=>ce,_m:()=>me,VF:()=>de,KX:()=>ge,Sb:()=>Ee,h:()=>ne,$v:()=>l,EY:()=>u,Wc:()=>ae,G3:()=>se,W4:()=>c,g5:()=>v,VY:()=>E,Zn:()=>d,cu:()=>ee,GP:()=>Y,TF:()=>S,cq:()=>$,xE:()=>F,YK:()=>standardProps})
var s=r(8880)
var n=r(4214)
class Doc{constructor(e=[],t={}){this.content=[]
this.indent=0
this.args=e
this.closed=t}indented(e){this.indent+=1
try{e(this)}finally{this.indent-=1}}write(e){if(typeof e==="function"){e(this,{execution:"sync"})
e(this,{execution:"async"})
return}const t=e
const r=t.split("\n").filter(e=>e)
const s=Math.min(...r.map(e=>e.length-e.trimStart().length))
const n=r.map(e=>e.slice(s)).map(e=>" ".repeat(this.indent*2)+e)
for(const e of n)this.content.push(e)}compile(){const e=Function
const t=this?.content??[``]
const r=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)
return r(...Object.values(this.closed))}}var i=r(6674)
var o=r(4633)
const a={major:4,minor:6,patch:7}
const c=n.xI("$ZodType",(e,t)=>{var r
e??(e={})
e._zod.def=t
e._zod.bag=e._zod.bag||{}
e._zod.version=a
const s=e._zod.def.checks
const i=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[]
for(const t of i)for(const r of t._zod.onattach)r(e)
if(i.length===0){(r=e._zod).deferred??(r.deferred=[])
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,r,s)=>{if(t.memo)return t
let i=o.QH(t)
let a
for(const c of r){if(c._zod.def.when){if(o.rL(t))continue
const e=c._zod.def.when(t)
if(!e)continue}else if(i)continue
const r=t.issues.length
const l=c._zod.check(t)
if(l instanceof Promise&&s?.async===false)throw new n.GT
if(a||l instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await l
const s=t.issues.length
if(s===r)return
o.d3(t.issues,r,e)
if(!i)i=o.QH(t,r)})
else{const s=t.issues.length
if(s===r)continue
o.d3(t.issues,r,e)
if(!i)i=o.QH(t,r)}}if(a)return a.then(()=>t)
return t}
const handleCanaryResult=(t,r,s)=>{if(o.QH(t)){t.aborted=true
return t}const a=runChecks(r,i,s)
if(a instanceof Promise){if(s.async===false)throw new n.GT
return a.then(t=>e._zod.parse(t,s))}return e._zod.parse(a,s)}
e._zod.run=(t,r)=>{if(r.skipChecks)return e._zod.parse(t,r)
if(r.direction==="backward"){const s=e._zod.parse({value:t.value,issues:[]},{...r,skipChecks:true})
if(s instanceof Promise)return s.then(e=>handleCanaryResult(e,t,r))
return handleCanaryResult(s,t,r)}const s=e._zod.parse(t,r)
if(s instanceof Promise){if(r.async===false)throw new n.GT
return s.then(e=>runChecks(e,i,r))}return runChecks(s,i,r)}}},{get"~standard"(){return o.jD(this,"~standard",standardProps(this))},set"~standard"(e){o.qh(this,"~standard",e)}})
const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>o.iR(e,t,n.$W()))}:{value:e.value}
async function validateAsync(e,t){const r={async:true}
return toStandardResult(await e._zod.run({value:t,issues:[]},r),r)}function standardProps(e){return{validate:t=>{const r={async:false}
try{const s=e._zod.run({value:t,issues:[]},r)
if(!(s instanceof Promise))return toStandardResult(s,r)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const l=n.xI("$ZodString",(e,t)=>{c.init(e,t)
e._zod.pattern=t.pattern??i.gp
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=String(r.value)}catch(s){}if(typeof r.value==="string")return r
r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e})
return r}})
const u=n.xI("$ZodStringFormat",(e,t)=>{s.ql.init(e,t)
l.init(e,t)})
const p=n.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=i.Os)
u.init(e,t)})
const d=n.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}
const r=e[t.version]
if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`)
t.pattern??(t.pattern=i.uR(r))}else t.pattern??(t.pattern=i.uR())
u.init(e,t)})
const h=n.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=i.Rp)
u.init(e,t)})
const f=1
const m=2
function canParseURL(e){try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e)
new URL(e)
return true}catch{return false}}function validateURL(e,t){if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t))return canParseURL(e)||m
return parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===i.F.source&&!/^https?:\/\//i.test(e))return f
try{if(typeof URL!=="undefined"){const t=URL
if(typeof t.parse==="function")return t.parse(e)??m}return new URL(e)}catch{return m}}const g=/[\t\n\r]/g
function stripTabAndNewline(e){return e.replace(g,"")}function urlHostnameOk(e,t){t.lastIndex=0
return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const E=n.xI("$ZodURL",(e,t)=>{u.init(e,t)
e._zod.check=r=>{try{const s=r.value.trim()
const n=validateURL(s,t)
if(n===f){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort})
return}if(n===m){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})
return}if(n===true){r.value=stripTabAndNewline(s)
return}if(t.hostname&&!urlHostnameOk(n,t.hostname))r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort})
if(t.protocol&&!urlProtocolOk(n,t.protocol))r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort})
r.value=t.normalize?n.href:stripTabAndNewline(s)
return}catch(s){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}})
const T=n.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=i.Zg())
u.init(e,t)})
const y=n.xI("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
t.pattern??(t.pattern=t.length===void 0?i.Ak:i.D2(t.length))
u.init(e,t)})
const b=n.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=i.gF)
u.init(e,t)})
const A=n.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=i.Gl)
u.init(e,t)})
const v=n.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=i.Z0)
u.init(e,t)})
const S=n.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=i.kM)
u.init(e,t)})
const k=n.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=i.fO)
u.init(e,t)})
const w=n.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=i.w$(t))
u.init(e,t)})
const I=n.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=i.p6)
u.init(e,t)})
const O=n.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=i.kB(t))
u.init(e,t)})
const N=n.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=i.p0)
u.init(e,t)})
const D=n.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=i.uX)
u.init(e,t)})
const R=/^[0-9a-fA-F:.]+$/
function isValidIPv6(e){if(!R.test(e))return false
return canParseURL(`http://[${e}]`)}const P=n.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=i.ug)
u.init(e,t)
e._zod.check=r=>{if(!isValidIPv6(r.value))r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=regexes.mac(t.delimiter))
u.init(e,t)})
const L=n.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=i.zr)
u.init(e,t)})
function isValidCIDRv6(e){const t=e.split("/")
if(t.length!==2)return false
const[r,s]=t
if(!s)return false
const n=Number(s)
if(`${n}`!==s)return false
if(n<0||n>128)return false
return isValidIPv6(r)}const x=n.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=i.l7)
u.init(e,t)
e._zod.check=r=>{if(!isValidCIDRv6(r.value))r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}})
function isValidBase64(e){if(e==="")return true
if(/\s/.test(e))return false
if(e.length%4!==0)return false
try{atob(e)
return true}catch{return false}}const $=/^[0-9a-zA-Z+/]*={0,2}$/
const M=n.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=$)
u.init(e,t)
e._zod.check=r=>{if(isValidBase64(r.value))return
r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}})
const F=/^[A-Za-z0-9_-]*$/
function isValidBase64URL(e){if(!F.test(e))return false
const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/")
const r=t.padEnd(Math.ceil(t.length/4)*4,"=")
return isValidBase64(r)}const B=n.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=F)
u.init(e,t)
e._zod.check=r=>{if(isValidBase64URL(r.value))return
r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}})
const U=n.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=i.hQ)
u.init(e,t)})
const G=/[- ]/g
function isLuhnAlgo(e){let t=e.length
let r=1
let s=0
while(t){const n=e.charCodeAt(--t)-48
r^=1
s+=r?[0,2,4,6,8,1,3,5,7,9][n]:n}return s%10===0}function isValidCreditCard(e){if(!regexes.creditCard.test(e))return false
return isLuhnAlgo(e.replace(G,""))}null&&core.$constructor("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=regexes.creditCard)
u.init(e,t)
e._zod.check=r=>{if(isValidCreditCard(r.value))return
r.issues.push({code:"invalid_format",format:"credit_card",input:r.value,inst:e,continue:!t.abort})}})
function isIso7064Mod97(e){let t=0
const r=e.length
for(let s=4;s<r;s++){const r=e.charCodeAt(s)
t=(r>=65?t*100+(r-55):t*10+(r-48))%97}for(let r=0;r<4;r++){const s=e.charCodeAt(r)
t=(s>=65?t*100+(s-55):t*10+(s-48))%97}return t===1}function isValidIBAN(e){if(!regexes.iban.test(e))return false
return isIso7064Mod97(e)}null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban)
u.init(e,t)
e._zod.check=r=>{if(isValidIBAN(r.value))return
r.issues.push({code:"invalid_format",format:"iban",input:r.value,inst:e,continue:!t.abort})}})
function isValidJWT(e,t=null){try{const r=e.split(".")
if(r.length!==3)return false
const[s]=r
if(!s)return false
const n=JSON.parse(atob(s))
if("typ"in n&&n?.typ!=="JWT")return false
if(!n.alg)return false
if(t&&(!("alg"in n)||n.alg!==t))return false
return true}catch{return false}}const H=n.xI("$ZodJWT",(e,t)=>{u.init(e,t)
e._zod.check=r=>{if(isValidJWT(r.value,t.alg))return
r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCustomStringFormat",(e,t)=>{u.init(e,t)
e._zod.check=r=>{if(t.fn(r.value))return
r.issues.push({code:"invalid_format",format:t.format,input:r.value,inst:e,continue:!t.abort})}})
const z=n.xI("$ZodNumber",(e,t)=>{c.init(e,t)
e._zod.pattern=i.ai
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=Number(r.value)}catch(e){}const n=r.value
if(typeof n==="number"&&!Number.isNaN(n)&&Number.isFinite(n))return r
const i=typeof n==="number"?Number.isNaN(n)?"NaN":!Number.isFinite(n)?String(n):void 0:void 0
r.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...i?{received:i}:{}})
return r}})
const q=n.xI("$ZodNumberFormat",(e,t)=>{s.KH.init(e,t)
z.init(e,t)})
const j=n.xI("$ZodBoolean",(e,t)=>{c.init(e,t)
e._zod.pattern=i.zM
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=Boolean(r.value)}catch(e){}const n=r.value
if(typeof n==="boolean")return r
r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e})
return r}})
const V=n.xI("$ZodBigInt",(e,t)=>{c.init(e,t)
e._zod.pattern=i.o
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=BigInt(r.value)}catch(e){}if(typeof r.value==="bigint")return r
r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e})
return r}})
null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t)
V.init(e,t)})
null&&core.$constructor("$ZodSymbol",(e,t)=>{c.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="symbol")return t
t.issues.push({expected:"symbol",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodUndefined",(e,t)=>{c.init(e,t)
e._zod.pattern=regexes.undefined
e._zod.values=new Set([void 0])
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="undefined")return t
t.issues.push({expected:"undefined",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodNull",(e,t)=>{c.init(e,t)
e._zod.pattern=regexes.null
e._zod.values=new Set([null])
e._zod.parse=(t,r)=>{const s=t.value
if(s===null)return t
t.issues.push({expected:"null",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodAny",(e,t)=>{c.init(e,t)
e._zod.parse=e=>e})
const Y=n.xI("$ZodUnknown",(e,t)=>{c.init(e,t)
e._zod.parse=e=>e})
const K=n.xI("$ZodNever",(e,t)=>{c.init(e,t)
e._zod.parse=(t,r)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e})
return t}})
null&&core.$constructor("$ZodVoid",(e,t)=>{c.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="undefined")return t
t.issues.push({expected:"void",code:"invalid_type",input:s,inst:e})
return t}})
const W=n.xI("$ZodDate",(e,t)=>{c.init(e,t)
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=new Date(r.value)}catch(e){}const n=r.value
const i=n instanceof Date
const o=i&&!Number.isNaN(n.getTime())
if(o)return r
r.issues.push({expected:"date",code:"invalid_type",input:n,...i?{received:"Invalid Date"}:{},inst:e})
return r}})
function capSize(e,t){const r=o.hi(e._zod.def.checks)
if(!r.length)return
const s=Math.min(...r.map(e=>e[0]))
const n=e._zod.parse
e._zod.parse=(r,i)=>{const a=t(r.value)
if(a>s&&!i?.skipChecks&&i?.direction!=="backward")for(const[t,s]of o.hi(e._zod.def.checks))if(a>t&&s._zod.def.when(r)){const t=r.issues.length
s._zod.check(r)
r.issues[t].continue=false
o.d3(r.issues,t,e)
return r}return n(r,i)}}const arraySize=e=>Array.isArray(e)?e.length:-1
const mapSize=e=>e instanceof Map?e.size:-1
const setSize=e=>e instanceof Set?e.size:-1
function handleArrayResult(e,t,r){if(e.issues.length)t.issues.push(...o.lQ(r,e.issues))
t.value[r]=e.value}const Z=n.xI("$ZodArray",(e,t)=>{c.init(e,t)
const r=n.cr.memoizer
r?.attach(e)
e._zod.parse=(s,n)=>{const i=s.value
if(!Array.isArray(i)){s.issues.push({expected:"array",code:"invalid_type",input:i,inst:e})
return s}s.value=r?r.alloc(e,s,Array(i.length),n):Array(i.length)
const a=[]
const c=n?.abortEarly
for(let e=0;e<i.length;e++){const r=i[e]
const l=t.element._zod.run({value:r,issues:[]},n)
if(l instanceof Promise)a.push(l.then(t=>handleArrayResult(t,s,e)))
else{handleArrayResult(l,s,e)
if(c&&l.issues.length!==0&&o.QH(l))break}}if(a.length)return Promise.all(a).then(()=>s)
return s}
capSize(e,arraySize)})
function handlePropertyResult(e,t,r,s,n,i){const a=r in s
const c=i==="optional"
if(!a&&c&&n==="optional")return
if(e.issues.length){if(n!==void 0&&c&&!a)return
t.issues.push(...o.lQ(r,e.issues))}if(!a&&n===void 0){if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})
return}if(e.value===void 0){if(a||n==="defaulted"&&!c)t.value[r]=void 0}else t.value[r]=e.value}const Q=[]
function normalizeDef(e){const t=Object.keys(e.shape)
const r=Object.getOwnPropertySymbols(e.shape)
const s=r.length?r:Q
const n=s.length?[...t,...s]:t
for(const t of n)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const i=o.NM(e.shape)
return{...e,allKeys:n,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,r,s,n,i,a){const c=[]
const l=n.keySet
const u=n.catchall._zod
const p=u.def.type
const d=u.optin
const h=u.optout
let f=0
for(const n in t){if(a&&r.issues.length!==f){if(o.QH(r,f))break
f=r.issues.length}if(l.has(n))continue
if(n==="__proto__"){if(p==="never")c.push(n)
continue}if(p==="never"){c.push(n)
continue}const i=u.run({value:t[n],issues:[]},s)
if(i instanceof Promise)e.push(i.then(e=>handlePropertyResult(e,r,n,t,d,h)))
else handlePropertyResult(i,r,n,t,d,h)}if(c.length)r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:true})
if(!e.length)return r
return Promise.all(e).then(()=>r)}const J=n.xI("$ZodObject",(e,t)=>{c.init(e,t)
const r=Object.getOwnPropertyDescriptor(t,"shape")
const s=r?.get?r.get.raw:t.shape??{}
if(s){const get=()=>{const e={...s}
Object.defineProperty(t,"shape",{value:e})
get.raw=e
return e}
get.raw=s
Object.defineProperty(t,"shape",{get:get})}const i=o.PO(()=>normalizeDef(t))
o.v5(e,"propValues",e=>{const t=e.def.shape
const r={}
for(const e in t){const s=t[e]._zod
if(s.values){if(!Object.prototype.hasOwnProperty.call(r,e))o.Vy(r,e,new Set)
for(const t of s.values)r[e].add(t)
if(s.optin!==void 0)r[e].add(void 0)}}return r})
const a=o.Gv
const l=t.catchall
let u
const p=n.cr.memoizer
p?.attach(e)
e._zod.parse=(t,r)=>{u??(u=i.value)
const s=t.value
if(!a(s)){t.issues.push({expected:"object",code:"invalid_type",input:s,inst:e})
return t}t.value=p?p.alloc(e,t,{},r):{}
const n=[]
const c=u.shape
const d=r?.abortEarly
let h=t.issues.length
for(const e of u.allKeys){if(d&&t.issues.length!==h){if(o.QH(t,h))break
h=t.issues.length}if(e==="__proto__")continue
const i=c[e]
const a=i._zod.optin
const l=i._zod.optout
const u=i._zod.run({value:s[e],issues:[]},r)
if(u instanceof Promise)n.push(u.then(r=>handlePropertyResult(r,t,e,s,a,l)))
else handlePropertyResult(u,t,e,s,a,l)}if(!l)return n.length?Promise.all(n).then(()=>t):t
return handleCatchall(n,s,t,r,i.value,e,d===true)}})
const X=n.xI("$ZodObjectJIT",(e,t)=>{J.init(e,t)
const r=e._zod.parse
const s=o.PO(()=>normalizeDef(t))
const i=n.cr.memoizer
const generateFastpass=t=>{const r=s.value
const n=r.symbolKeys
const a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:i,syms:n})
const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
a.write(`const input = payload.value;`)
const c=Object.create(null)
let l=0
for(const e of r.allKeys)c[e]=`key_${l++}`
a.write(i?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`)
for(const e of r.allKeys){if(e==="__proto__")continue
const r=c[e]
const s=typeof e==="symbol"?`syms[${n.indexOf(e)}]`:o.UQ(e)
const i=`${s} in input`
const l=t[e]
const u=l?._zod?.optin
const p=u!==void 0
const d=l?._zod?.optout==="optional"
a.write(`const ${r} = ${parseStr(s)};`)
if(p&&d){const e=u==="optional"?`${r}_present`:`${r}.value !== undefined || ${r}_present`
a.write(`\n        const ${r}_present = ${i};\n        if (!${r}.issues.length || ${r}_present) {\n          if (${r}.issues.length) {${prefixStr(r,s)}\n          }\n\n          if (${e}) {\n            newResult[${s}] = ${r}.value;\n          }\n        }\n\n      `)}else if(!p)a.write(`\n        const ${r}_present = ${i};\n        if (${r}.issues.length) {${prefixStr(r,s)}\n        }\n        if (!${r}_present && !${r}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${s}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${r}_present) {\n          newResult[${s}] = ${r}.value;\n        }\n\n      `)
else{a.write(`\n        if (${r}.issues.length) {${prefixStr(r,s)}\n        }\n      `)
if(u==="defaulted")a.write(`newResult[${s}] = ${r}.value;`)
else a.write(`\n        if (${r}.value !== undefined || ${i}) {\n          newResult[${s}] = ${r}.value;\n        }\n      `)}}a.write(`payload.value = newResult;`)
a.write(`return payload;`)
return a.compile()}
let a
const c=o.Gv
const l=!n.cr.jitless
const u=o.hI
const p=l&&u.value
const d=t.catchall
let h
e._zod.parse=(n,i)=>{h??(h=s.value)
const o=n.value
if(!c(o)){n.issues.push({expected:"object",code:"invalid_type",input:o,inst:e})
return n}if(l&&p&&i?.async===false&&i.jitless!==true){if(!a)a=generateFastpass(t.shape)
n=a(n,i)
if(!d)return n
return handleCatchall([],o,n,i,h,e,i?.abortEarly===true)}return r(n,i)}})
function handleUnionResults(e,t,r,s){for(const r of e)if(r.issues.length===0){t.value=r.value
return t}const i=e.filter(e=>!o.QH(e))
if(i.length===1){t.value=i[0].value
return i[0]}t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(e=>e.issues.map(e=>o.iR(e,s,n.$W())))})
return t}const ee=n.xI("$ZodUnion",(e,t)=>{c.init(e,t)
o.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
o.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0)
o.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))
return})
o.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>o.p6(e.source)).join("|")})$`)}return})
const r=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(s,n)=>{if(r)return r(s,n)
let i=false
const o=[]
for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},n)
if(t instanceof Promise){o.push(t)
i=true}else{if(t.issues.length===0)return t
o.push(t)}}if(!i)return handleUnionResults(o,s,e,n)
return Promise.all(o).then(t=>handleUnionResults(t,s,e,n))}})
function handleExclusiveUnionResults(e,t,r,s){const n=[]
for(let t=0;t<e.length;t++)if(e[t].issues.length===0)n.push(t)
if(n.length===1){t.value=e[n[0]].value
return t}if(n.length===0)t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,s,core.config())))})
else t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:[],inclusive:false,matches:n})
return t}null&&core.$constructor("$ZodXor",(e,t)=>{ee.init(e,t)
t.inclusive=false
const r=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(s,n)=>{if(r)return r(s,n)
let i=false
const o=[]
for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},n)
if(t instanceof Promise){o.push(t)
i=true}else o.push(t)}if(!i)return handleExclusiveUnionResults(o,s,e,n)
return Promise.all(o).then(t=>handleExclusiveUnionResults(t,s,e,n))}})
function discriminatorMap(e){const t=new Map
for(const r of e.options){const s=r._zod.propValues?.[e.discriminator]
if(!s||s.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`)
for(const e of s)if(t.has(e)){if(e!==void 0)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,r)}return t}const te=n.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false
ee.init(e,t)
const r=e._zod.parse
o.v5(e,"propValues",e=>{const t={}
let r=0
for(const s of e.def.options){const n=s._zod.propValues
if(!n||Object.keys(n).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(s)}"`)
if(n[e.def.discriminator]?.has(void 0))r++
for(const[e,r]of Object.entries(n)){if(!Object.prototype.hasOwnProperty.call(t,e))o.Vy(t,e,new Set)
for(const s of r)t[e].add(s)}}if(!e.def.unionFallback&&r>1)t[e.def.discriminator]?.delete(void 0)
return t})
t.options.forEach((e,r)=>{const s=o.MO(e._zod.def)
if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${r}"`)})
const s=o.PO(()=>discriminatorMap(t))
e._zod.parse=(n,i)=>{const a=n.value
if(!o.Gv(a)){n.issues.push({code:"invalid_type",expected:"object",input:a,inst:e})
return n}const c=a?.[t.discriminator]
const l=s.value.get(c)
if(l&&(c!==void 0||i.direction!=="backward"))return l._zod.run(n,i)
if(t.unionFallback||i.direction==="backward")return r(n,i)
n.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(s.value.keys()).filter(e=>s.value.get(e)!==null),input:a,path:[t.discriminator],inst:e})
return n}})
const re=n.xI("$ZodIntersection",(e,t)=>{c.init(e,t)
e._zod.parse=(e,r)=>{const s=e.value
const n=t.left._zod.run({value:s,issues:[]},r)
const i=t.right._zod.run({value:s,issues:[]},r)
const o=n instanceof Promise||i instanceof Promise
if(o)return Promise.all([n,i]).then(([t,r])=>handleIntersectionResults(e,t,r))
return handleIntersectionResults(e,n,i)}})
function mergeValues(e,t){if(e===t)return{valid:true,data:e}
if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:true,data:e}
if(o.Qd(e)&&o.Qd(t)){const r=Object.keys(t)
const s=Object.keys(e).filter(e=>r.indexOf(e)!==-1)
const n={...e,...t}
if(Object.prototype.hasOwnProperty.call(n,"__proto__"))delete n.__proto__
for(const r of s){if(r==="__proto__")continue
const s=mergeValues(e[r],t[r])
if(!s.valid)return{valid:false,mergeErrorPath:[r,...s.mergeErrorPath]}
n[r]=s.data}return{valid:true,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:false,mergeErrorPath:[]}
const r=[]
for(let s=0;s<e.length;s++){const n=e[s]
const i=t[s]
const o=mergeValues(n,i)
if(!o.valid)return{valid:false,mergeErrorPath:[s,...o.mergeErrorPath]}
r.push(o.data)}return{valid:true,data:r}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(e,t,r){const s=new Map
let n
const i=new Map
const collect=(e,t)=>{let r
if(e.code==="unrecognized_keys"&&!e.path?.length){n??(n=e)
r=e.keys}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0])
if(!i.has(t))i.set(t,e)
r=[t]}else return false
for(const e of r){if(!s.has(e))s.set(e,{})
s.get(e)[t]=true}return true}
for(const r of t.issues)if(!collect(r,"l"))e.issues.push(r)
for(const t of r.issues)if(!collect(t,"r"))e.issues.push(t)
const a=[...s].filter(([,e])=>e.l&&e.r).map(([e])=>e)
if(a.length){const t=n?a.filter(e=>n.keys.includes(e)):[]
if(t.length)e.issues.push({...n,keys:t})
for(const r of a)if(!t.includes(r)&&i.has(r))e.issues.push(i.get(r))}const c=mergeValues(t.value,r.value)
if(!c.valid){if(o.QH(e))return e
throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(c.mergeErrorPath)}`)}e.value=c.data
return e}const se=n.xI("$ZodTuple",(e,t)=>{c.init(e,t)
const r=t.items
const s=n.cr.memoizer
s?.attach(e)
e._zod.parse=(n,i)=>{const a=n.value
if(!Array.isArray(a)){n.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"})
return n}n.value=s?s.alloc(e,n,[],i):[]
const c=[]
const l=getTupleOptStart(r,"optin")
const u=getTupleOptStart(r,"optout")
if(!t.rest){if(a.length<l){n.issues.push({code:"too_small",minimum:l,inclusive:true,input:a,inst:e,origin:"array"})
return n}if(a.length>r.length)n.issues.push({code:"too_big",maximum:r.length,inclusive:true,input:a,inst:e,origin:"array"})}const p=new Array(r.length)
const d=t.rest?i?.abortEarly:void 0
let h=false
for(let e=0;e<r.length;e++){const t=r[e]._zod.run({value:a[e],issues:[]},i)
if(t instanceof Promise)c.push(t.then(t=>{p[e]=t}))
else{p[e]=t
if(d&&!h&&t.issues.length)h=o.QH(t)}}if(t.rest&&!h){let e=r.length-1
const s=a.slice(r.length)
let l=n.issues.length
for(const r of s){if(d&&n.issues.length!==l){if(o.QH(n,l))break
l=n.issues.length}e++
const s=t.rest._zod.run({value:r,issues:[]},i)
if(s instanceof Promise)c.push(s.then(t=>handleTupleResult(t,n,e)))
else handleTupleResult(s,n,e)}}if(c.length)return Promise.all(c).then(()=>handleTupleResults(p,n,r,a,u))
return handleTupleResults(p,n,r,a,u)}})
function getTupleOptStart(e,t){for(let r=e.length-1;r>=0;r--){const s=t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"
if(!s)return r+1}return 0}function handleTupleResult(e,t,r){if(e.issues.length)t.issues.push(...o.lQ(r,e.issues))
t.value[r]=e.value}function handleTupleResults(e,t,r,s,n){for(let i=0;i<r.length;i++){const a=e[i]
const c=i<s.length
if(!c&&i>=n&&r[i]._zod.optin==="optional"){t.value.length=i
break}if(a.issues.length){if(!c&&i>=n){t.value.length=i
break}t.issues.push(...o.lQ(i,a.issues))}t.value[i]=a.value}for(let e=t.value.length-1;e>=s.length;e--)if(r[e]._zod.optout==="optional"&&t.value[e]===void 0)t.value.length=e
else break
return t}const ne=n.xI("$ZodRecord",(e,t)=>{c.init(e,t)
const r=n.cr.memoizer
r?.attach(e)
e._zod.parse=(s,a)=>{const c=s.value
if(!o.Qd(c)){s.issues.push({expected:"record",code:"invalid_type",input:c,inst:e})
return s}const l=[]
const u=t.keyType._zod.values
if(u&&!t.partial){s.value=r?r.alloc(e,s,{},a):{}
const i=new Set
for(const r of u)if(typeof r==="string"||typeof r==="number"||typeof r==="symbol"){i.add(typeof r==="number"?r.toString():r)
if(r==="__proto__")continue
const u=t.keyType._zod.run({value:r,issues:[]},a)
if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(u.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(e=>o.iR(e,a,n.$W())),input:r,path:[r],inst:e})
continue}const p=u.value
if(p==="__proto__")continue
const d=t.valueType._zod.run({value:c[r],issues:[]},a)
if(d instanceof Promise)l.push(d.then(e=>{if(e.issues.length)s.issues.push(...o.lQ(r,e.issues))
s.value[p]=e.value}))
else{if(d.issues.length)s.issues.push(...o.lQ(r,d.issues))
s.value[p]=d.value}}let p
for(const e in c)if(!i.has(e))if(t.mode==="loose"){if(e==="__proto__")continue
s.value[e]=c[e]}else{p=p??[]
p.push(e)}if(p&&p.length>0)s.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:p,continue:true})}else{s.value=r?r.alloc(e,s,{},a):{}
let p
for(const r of Reflect.ownKeys(c)){if(r==="__proto__")continue
if(!Object.prototype.propertyIsEnumerable.call(c,r))continue
let d=t.keyType._zod.run({value:r,issues:[]},a)
if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
const h=typeof r==="string"&&i.ai.test(r)&&d.issues.length
if(h){const e=t.keyType._zod.run({value:Number(r),issues:[]},a)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(e.issues.length===0)d=e}if(d.issues.length){if(t.mode==="loose")s.value[r]=c[r]
else if(u){p=p??[]
p.push(r)}else s.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(e=>o.iR(e,a,n.$W())),input:r,path:[r],inst:e})
continue}const f=d.value
if(f==="__proto__")continue
const m=t.valueType._zod.run({value:c[r],issues:[]},a)
if(m instanceof Promise)l.push(m.then(e=>{if(e.issues.length)s.issues.push(...o.lQ(r,e.issues))
s.value[f]=e.value}))
else{if(m.issues.length)s.issues.push(...o.lQ(r,m.issues))
s.value[f]=m.value}}if(p&&p.length>0)s.issues.push({code:"unrecognized_keys",input:c,inst:e,keys:p,continue:true})}if(l.length)return Promise.all(l).then(()=>s)
return s}})
null&&core.$constructor("$ZodMap",(e,t)=>{c.init(e,t)
const r=core.globalConfig.memoizer
r?.attach(e)
e._zod.parse=(s,n)=>{const i=s.value
if(!(i instanceof Map)){s.issues.push({expected:"map",code:"invalid_type",input:i,inst:e})
return s}const o=[]
s.value=r?r.alloc(e,s,new Map,n):new Map
const a=n?.abortEarly
let c=s.issues.length
for(const[r,l]of i){if(a&&s.issues.length!==c){if(util.aborted(s,c))break
c=s.issues.length}const u=t.keyType._zod.run({value:r,issues:[]},n)
const p=t.valueType._zod.run({value:l,issues:[]},n)
if(u instanceof Promise||p instanceof Promise)o.push(Promise.all([u,p]).then(([t,o])=>{handleMapResult(t,o,s,r,i,e,n)}))
else handleMapResult(u,p,s,r,i,e,n)}if(o.length)return Promise.all(o).then(()=>s)
return s}
capSize(e,mapSize)})
function handleMapResult(e,t,r,s,n,i,o){if(e.issues.length)if(util.propertyKeyTypes.has(typeof s))r.issues.push(...util.prefixIssues(s,e.issues))
else r.issues.push({code:"invalid_key",origin:"map",input:n,inst:i,issues:e.issues.map(e=>util.finalizeIssue(e,o,core.config()))})
if(t.issues.length)if(util.propertyKeyTypes.has(typeof s))r.issues.push(...util.prefixIssues(s,t.issues))
else r.issues.push({origin:"map",code:"invalid_element",input:n,inst:i,key:s,issues:t.issues.map(e=>util.finalizeIssue(e,o,core.config()))})
r.value.set(e.value,t.value)}null&&core.$constructor("$ZodSet",(e,t)=>{c.init(e,t)
const r=core.globalConfig.memoizer
r?.attach(e)
e._zod.parse=(s,n)=>{const i=s.value
if(!(i instanceof Set)){s.issues.push({input:i,inst:e,expected:"set",code:"invalid_type"})
return s}const o=[]
s.value=r?r.alloc(e,s,new Set,n):new Set
const a=n?.abortEarly
let c=s.issues.length
for(const e of i){if(a&&s.issues.length!==c){if(util.aborted(s,c))break
c=s.issues.length}const r=t.valueType._zod.run({value:e,issues:[]},n)
if(r instanceof Promise)o.push(r.then(e=>handleSetResult(e,s)))
else handleSetResult(r,s)}if(o.length)return Promise.all(o).then(()=>s)
return s}
capSize(e,setSize)})
function handleSetResult(e,t){if(e.issues.length)t.issues.push(...e.issues)
t.value.add(e.value)}const ie=n.xI("$ZodEnum",(e,t)=>{c.init(e,t)
const r=o.w5(t.entries)
const s=new Set(r)
e._zod.values=s
o.v5(e,"pattern",e=>{const t=o.w5(e.def.entries).filter(e=>o.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>o.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(t,n)=>{const i=t.value
if(s.has(i))return t
t.issues.push({code:"invalid_value",values:r,input:i,inst:e})
return t}})
const oe=n.xI("$ZodLiteral",(e,t)=>{c.init(e,t)
const r=new Set(t.values)
e._zod.values=r
o.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?o.sD(e):e?o.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(s,n)=>{const i=s.value
if(r.has(i))return s
s.issues.push({code:"invalid_value",values:t.values,input:i,inst:e})
return s}})
null&&core.$constructor("$ZodFile",(e,t)=>{c.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(s instanceof File)return t
t.issues.push({expected:"file",code:"invalid_type",input:s,inst:e})
return t}})
const ae=n.xI("$ZodTransform",(e,t)=>{c.init(e,t)
e._zod.optin="optional"
n.cr.memoizer?.guard(e)
e._zod.parse=(r,s)=>{if(s.direction==="backward")throw new n.cV(e.constructor.name)
const i=t.transform(r.value,r)
if(s.async){const e=i instanceof Promise?i:Promise.resolve(i)
return e.then(e=>{r.value=e
return r})}if(i instanceof Promise)throw new n.GT
r.value=i
return r}})
function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value
return e}const ce=n.xI("$ZodOptional",(e,t)=>{c.init(e,t)
o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
e._zod.optout="optional"
o.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0})
o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${o.p6(t.source)})?$`):void 0})
e._zod.parse=(e,r)=>{if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e
const s=t.innerType._zod.run({value:e.value,issues:[]},r)
if(s instanceof Promise)return s.then(t=>handleOptionalResult(e,t))
return handleOptionalResult(e,s)}return t.innerType._zod.run(e,r)}})
const le=n.xI("$ZodExactOptional",(e,t)=>{ce.init(e,t)
o.v5(e,"values",e=>e.def.innerType._zod.values)
o.v5(e,"pattern",e=>e.def.innerType._zod.pattern)
e._zod.parse=(e,r)=>t.innerType._zod.run(e,r)})
const ue=n.xI("$ZodNullable",(e,t)=>{c.init(e,t)
o.v5(e,"optin",e=>e.def.innerType._zod.optin)
o.v5(e,"optout",e=>e.def.innerType._zod.optout)
o.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${o.p6(t.source)}|null)$`):void 0})
o.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
e._zod.parse=(e,r)=>{if(e.value===null)return e
return t.innerType._zod.run(e,r)}})
const pe=n.xI("$ZodDefault",(e,t)=>{c.init(e,t)
e._zod.optin="defaulted"
o.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
if(e.value===void 0){e.value=t.defaultValue
return e}const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handleDefaultResult(e,t))
return handleDefaultResult(s,t)}})
function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
return e}const de=n.xI("$ZodPrefault",(e,t)=>{c.init(e,t)
e._zod.optin="defaulted"
o.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
if(e.value===void 0)e.value=t.defaultValue
return t.innerType._zod.run(e,r)}})
const he=n.xI("$ZodNonOptional",(e,t)=>{c.init(e,t)
o.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t].filter(e=>e!==void 0)):void 0})
e._zod.parse=(r,s)=>{const n=t.innerType._zod.run(r,s)
if(n instanceof Promise)return n.then(t=>handleNonOptionalResult(t,e))
return handleNonOptionalResult(n,e)}})
function handleNonOptionalResult(e,t){if(!e.issues.length&&e.value===void 0)e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})
return e}null&&core.$constructor("$ZodSuccess",(e,t)=>{c.init(e,t)
e._zod.parse=(e,r)=>{if(r.direction==="backward")throw new core.$ZodEncodeError("ZodSuccess")
const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(t=>{e.value=t.issues.length===0
return e})
e.value=s.issues.length===0
return e}})
function handleCatchResult(e,t,r,s){if(!t.issues.length){e.value=t.value
if(t.memo)e.memo=true
return e}e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>o.iR(e,s,n.$W()))},input:e.value})
return e}const fe=n.xI("$ZodCatch",(e,t)=>{c.init(e,t)
o.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
o.v5(e,"optout",e=>e.def.innerType._zod.optout)
o.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
const s=t.innerType._zod.run({value:e.value,issues:[]},r)
if(s instanceof Promise)return s.then(s=>handleCatchResult(e,s,t,r))
return handleCatchResult(e,s,t,r)}})
null&&core.$constructor("$ZodNaN",(e,t)=>{c.init(e,t)
e._zod.parse=(t,r)=>{if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({input:t.value,inst:e,expected:"nan",code:"invalid_type"})
return t}return t}})
const me=n.xI("$ZodPipe",(e,t)=>{c.init(e,t)
o.v5(e,"values",e=>e.def.in._zod.values)
o.v5(e,"optin",e=>e.def.in._zod.optin)
o.v5(e,"optout",e=>e.def.out._zod.optout)
o.v5(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,r)=>{if(r.direction==="backward"){const s=t.out._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.in,r))
return handlePipeResult(s,t.in,r)}const s=t.in._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.out,r))
return handlePipeResult(s,t.out,r)}})
function handlePipeResult(e,t,r){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true
return e}return t._zod.run({value:e.value,issues:e.issues},r)}null&&core.$constructor("$ZodCodec",(e,t)=>{c.init(e,t)
util.defineLazyInternal(e,"values",e=>e.def.in._zod.values)
util.defineLazyInternal(e,"optin",e=>e.def.in._zod.optin)
util.defineLazyInternal(e,"optout",e=>e.def.out._zod.optout)
util.defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,r)=>{const s=r.direction||"forward"
if(s==="forward"){const s=t.in._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handleCodecAResult(e,t,r))
return handleCodecAResult(s,t,r)}else{const s=t.out._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handleCodecAResult(e,t,r))
return handleCodecAResult(s,t,r)}}})
function handleCodecAResult(e,t,r){if(e.issues.length){e.aborted=true
return e}const s=r.direction||"forward"
if(s==="forward"){const s=t.transform(e.value,e)
if(s instanceof Promise)return s.then(s=>handleCodecTxResult(e,s,t.out,r))
return handleCodecTxResult(e,s,t.out,r)}else{const s=t.reverseTransform(e.value,e)
if(s instanceof Promise)return s.then(s=>handleCodecTxResult(e,s,t.in,r))
return handleCodecTxResult(e,s,t.in,r)}}function handleCodecTxResult(e,t,r,s){if(e.issues.length){e.aborted=true
return e}return r._zod.run({value:t,issues:e.issues},s)}const ge=n.xI("$ZodPreprocess",(e,t)=>{me.init(e,t)})
const Ee=n.xI("$ZodReadonly",(e,t)=>{c.init(e,t)
o.v5(e,"propValues",e=>e.def.innerType._zod.propValues)
o.v5(e,"values",e=>e.def.innerType._zod.values)
o.v5(e,"optin",e=>e.def.innerType?._zod?.optin)
o.v5(e,"optout",e=>e.def.innerType?._zod?.optout)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(handleReadonlyResult)
return handleReadonlyResult(s)}})
function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value)
return e}function leafPattern(e){const t=e._zod.def
let r=t.pattern
let s=!!t.format?.includes("int")
let n
let i
for(const e of t.checks??[]){const t=e._zod.def
if(t.pattern)r=t.pattern
s||(s=!!t.format?.includes("int"))
const o=t.minimum??t.length
const a=t.maximum??t.length
if(o!==void 0&&(n===void 0||o>n))n=o
if(a!==void 0&&(i===void 0||a<i))i=a}if(r)return r.source
if(n!==void 0&&i!==void 0&&n>i)return"(?!)"
if(n!==void 0||i!==void 0)return regexes.string({minimum:n,maximum:i}).source
const o=e._zod.pattern
return(s&&o===regexes.number?regexes.integer:o)?.source}function partPattern(e){const t=e._zod.def
const r=e._zod.pattern?.source
const s=t.innerType??e._zod.innerType
if(s){const e=s._zod.pattern?.source
const t=partPattern(s)
if(r&&e&&t&&t!==e)return r.replace(util.cleanRegex(e),()=>util.cleanRegex(t))
return r}if(t.options){const e=t.options.map(partPattern)
if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return leafPattern(e)}null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{c.init(e,t)
const r=[]
for(const e of t.parts)if(typeof e==="object"&&e!==null){const t=partPattern(e)
if(!t)throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`)
r.push(util.cleanRegex(t))}else if(e===null||util.primitiveTypes.has(typeof e))r.push(util.escapeRegex(`${e}`))
else throw new Error(`Invalid template literal part: ${e}`)
e._zod.pattern=new RegExp(`^${r.join("")}$`)
e._zod.parse=(r,s)=>{if(typeof r.value!=="string"){r.issues.push({input:r.value,inst:e,expected:"string",code:"invalid_type"})
return r}e._zod.pattern.lastIndex=0
if(!e._zod.pattern.test(r.value)){r.issues.push({input:r.value,inst:e,code:"invalid_format",format:t.format??"template_literal",pattern:e._zod.pattern.source})
return r}return r}})
null&&core.$constructor("$ZodFunction",(e,t)=>{c.init(e,t)
Object.defineProperty(e,"_def",{value:t})
e._zod.def=t
e.implement=t=>{if(typeof t!=="function")throw new Error("implement() must be called with a function")
return Object.defineProperty(function(...r){const s=e._def.input?parse(e._def.input,r):r
const n=Reflect.apply(t,this,s)
if(e._def.output)return parse(e._def.output,n)
return n},"_zod",{value:e._zod,enumerable:false})}
e.implementAsync=t=>{if(typeof t!=="function")throw new Error("implementAsync() must be called with a function")
return Object.defineProperty(async function(...r){const s=e._def.input?await parseAsync(e._def.input,r):r
const n=await Reflect.apply(t,this,s)
if(e._def.output)return await parseAsync(e._def.output,n)
return n},"_zod",{value:e._zod,enumerable:false})}
e._zod.parse=(t,r)=>{if(typeof t.value!=="function"){t.issues.push({code:"invalid_type",expected:"function",input:t.value,inst:e})
return t}const s=e._def.output&&e._def.output._zod.def.type==="promise"
if(s)t.value=e.implementAsync(t.value)
else t.value=e.implement(t.value)
return t}
e.input=(...t)=>{const r=e.constructor
if(Array.isArray(t[0]))return new r({type:"function",input:new se({type:"tuple",items:t[0],rest:t[1]}),output:e._def.output})
return new r({type:"function",input:t[0],output:e._def.output})}
e.output=t=>{const r=e.constructor
return new r({type:"function",input:e._def.input,output:t})}
return e})
null&&core.$constructor("$ZodPromise",(e,t)=>{c.init(e,t)
e._zod.parse=(e,r)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},r))})
null&&core.$constructor("$ZodLazy",(e,t)=>{c.init(e,t)
util.defineLazy(e._zod,"innerType",()=>{const e=t
if(!e._cachedInner)e._cachedInner=t.getter()
return e._cachedInner})
util.defineLazyInternal(e,"pattern",e=>e.innerType?._zod?.pattern)
util.defineLazyInternal(e,"propValues",e=>e.innerType?._zod?.propValues)
util.defineLazyInternal(e,"optin",e=>e.innerType?._zod?.optin??void 0)
util.defineLazyInternal(e,"optout",e=>e.innerType?._zod?.optout??void 0)
e._zod.parse=(t,r)=>{const s=e._zod.innerType
return s._zod.run(t,r)}})
const Te=n.xI("$ZodCustom",(e,t)=>{s.QP.init(e,t)
c.init(e,t)
e._zod.parse=(e,t)=>e
e._zod.check=r=>{const s=r.value
const n=t.fn(s)
if(n instanceof Promise)return n.then(t=>handleRefineResult(t,r,s,e))
handleRefineResult(n,r,s,e)
return}})
function handleRefineResult(e,t,r,s){if(!e){const e={code:"custom",input:r,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort}
if(s._zod.def.params)e.params=s._zod.def.params
t.issues.push(o.sn(e))}}}),3327:((e,t,r)=>{r.d(t,{Lp:()=>processSchema,OA:()=>createToJSONSchemaMethod,Wb:()=>extractDefs,_S:()=>handleUnrepresentable,az:()=>initializeContext,jE:()=>finalize,uE:()=>createStandardJSONSchemaMethod})
var s=r(9110)
var n=r(4633)
function assignProps(e,...t){for(const r of t)for(const t of Reflect.ownKeys(r))if(Object.prototype.propertyIsEnumerable.call(r,t))(0,n.Vy)(e,t,r[t])
return e}function initializeContext(e){let t=e?.target??"draft-2020-12"
if(t==="draft-4")t="draft-04"
if(t==="draft-7")t="draft-07"
return{processors:e.processors??{},metadataRegistry:e?.metadata??s.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,r,s,n){const i=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:s.path,message:n}):t.unrepresentable
if(i==="any")return false
if(i===void 0||i==="throw")throw new Error(n)
Object.assign(r,i)
return true}function processSchema(e,t,r={path:[],schemaPath:[]}){var s
const n=e._zod.def
const i=t.seen.get(e)
if(i){i.count++
const t=r.schemaPath.includes(e)
if(t)i.cycle=r.path
return i.schema}const o={schema:{},count:1,cycle:void 0,path:r.path}
t.seen.set(e,o)
t.sharedDefsExtractedFor=void 0
t.sharedEmitDoneFor=void 0
const a=e._zod.toJSONSchema?.()
if(a)o.schema=a
else{const s={...r,schemaPath:[...r.schemaPath,e],path:r.path}
if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,s)
else{const r=o.schema
const i=t.processors[n.type]
if(!i)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${n.type}`)
i(e,t,r,s)}const i=e._zod.parent
if(i){if(!o.ref)o.ref=i
processSchema(i,t,s)
t.seen.get(i).isParent=true}}const c=t.metadataRegistry.get(e)
if(c)assignProps(o.schema,c)
if(t.io==="input"&&isTransforming(e)){delete o.schema.examples
delete o.schema.default}if(t.io==="input"&&"_prefault"in o.schema)(s=o.schema).default??(s.default=o.schema._prefault)
delete o.schema._prefault
const l=t.seen.get(e)
return l.schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(e,t){const r=e.seen.get(t)
if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.")
if(e.external&&e.sharedDefsExtractedFor===e.external)return
const s=new Map
for(const t of e.seen.entries()){const r=e.metadataRegistry.get(t[0])?.id
if(r){const e=s.get(r)
if(e&&e!==t[0])throw new Error(`Duplicate schema id "${r}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
s.set(r,t[0])}}const makeURI=t=>{const s=e.target==="draft-2020-12"?"$defs":"definitions"
if(e.external){const r=e.external.registry.get(t[0])?.id
const n=e.external.uri??(e=>e)
if(r)return{ref:n(r)}
const i=t[1].defId??t[1].schema.id??`schema${e.counter++}`
t[1].defId=i
return{defId:i,ref:`${n("__shared")}#/${s}/${encodeJSONPointerSegment(i)}`}}const n=`#`
const i=`${n}/${s}/`
if(t[1]===r&&!t[1].schema.id)return{ref:n}
const o=t[1].schema.id??`__schema${e.counter++}`
return{defId:o,ref:i+encodeJSONPointerSegment(o)}}
const extractToDef=e=>{if(e[1].schema.$ref)return
const t=e[1]
const{ref:r,defId:s}=makeURI(e)
t.def={...t.schema}
if(s)t.defId=s
const n=t.schema
for(const e in n)delete n[e]
n.$ref=r}
if(e.cycles==="throw")for(const t of e.seen.entries()){const e=t[1]
if(e.cycle)throw new Error("Cycle detected: "+`#/${e.cycle?.join("/")}/<root>`+'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.')}for(const r of e.seen.entries()){const s=r[1]
if(t===r[0]){extractToDef(r)
continue}if(e.external){const s=e.external.registry.get(r[0])?.id
if(t!==r[0]&&s){extractToDef(r)
continue}}const n=e.metadataRegistry.get(r[0])?.id
if(n){extractToDef(r)
continue}if(s.cycle){extractToDef(r)
continue}if(s.count>1)if(e.reused==="ref")extractToDef(r)}if(e.external)e.sharedDefsExtractedFor=e.external}function compactTypeUnion(e){const t=e.anyOf
if(!Array.isArray(t)||t.length===0||e.type!==void 0)return
const r=[]
for(const e of t){if(!e||typeof e!=="object")return
compactTypeUnion(e)
const t=Object.keys(e)
if(t.length!==1||t[0]!=="type")return
const s=e.type
for(const e of Array.isArray(s)?s:[s]){if(typeof e!=="string")return
if(!r.includes(e))r.push(e)}}delete e.anyOf
e.type=r.length===1?r[0]:r}const i=new Set(["type","properties","required","additionalProperties"])
const o=["oneOf","anyOf"]
function undeclaredConstraint(e){const t=e.additionalProperties
if(t===void 0||t===false||typeof t!=="object"||t===null)return null
return Object.keys(t).length?t:null}function foldObjects(e){const t=[]
for(const r of e){if(typeof r!=="object"||r.type!=="object")return null
for(const e in r)if(!i.has(e))return null
t.push(r)}const r={}
const s=new Set
for(const e of t){for(const s in e.properties){if(Object.prototype.hasOwnProperty.call(r,s))continue
const e=[]
for(const r of t){const t=r.properties?.[s]??undeclaredConstraint(r)
if(t===null||t===void 0)continue
if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const i=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,n.Vy)(r,s,i)}for(const t of e.required??[])s.add(t)}const o={type:"object",properties:r}
if(s.size)o.required=[...s]
if(t.every(e=>e.additionalProperties===false))o.additionalProperties=false
else{const e=[]
for(const r of t){const t=undeclaredConstraint(r)
if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}if(e.length===1)o.additionalProperties=e[0]
else if(e.length>1)o.additionalProperties={allOf:e}}return o}function foldIntersection(e){const t=e.allOf
if(!Array.isArray(t)||t.length<2)return
for(const t of i)if(t in e)return
const r=t.filter(e=>o.some(t=>Array.isArray(e[t])))
let s=null
if(!r.length)s=foldObjects(t)
else{const e=r[0]
const n=o.find(t=>Array.isArray(e[t]))
if(Object.keys(e).length!==1)return
const i=t.filter(t=>t!==e)
const a=e[n].map(e=>foldObjects([...i,e]))
if(a.some(e=>!e))return
s={[n]:a}}if(!s)return
delete e.allOf
assignProps(e,s)}function finalize(e,t){const r=e.seen.get(t)
if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.")
const flattenRef=t=>{const r=e.seen.get(t)
if(r.ref===null)return
const s=r.def??r.schema
const n={...s}
const i=r.ref
r.ref=null
if(i){flattenRef(i)
const r=e.seen.get(i)
const o=r.schema
if(o.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){s.allOf=s.allOf??[]
s.allOf.push(o)}else assignProps(s,o)
assignProps(s,n)
const a=t._zod.parent===i
if(a)for(const e in s){if(e==="$ref"||e==="allOf")continue
if(!(e in n))delete s[e]}if(o.$ref&&r.def)for(const e in s){if(e==="$ref"||e==="allOf")continue
if(e in r.def&&JSON.stringify(s[e])===JSON.stringify(r.def[e]))delete s[e]}}const o=t._zod.parent
if(o&&o!==i){flattenRef(o)
const t=e.seen.get(o)
if(t?.schema.$ref){s.$ref=t.schema.$ref
if(t.def)for(const e in s){if(e==="$ref"||e==="allOf")continue
if(e in t.def&&JSON.stringify(s[e])===JSON.stringify(t.def[e]))delete s[e]}}}e.override({zodSchema:t,jsonSchema:s,path:r.path??[]})}
if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
if(e.target!=="openapi-3.0")for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema)
for(const t of e.deferred)t()
if(e.intersections.length){const t=new Map
for(const r of e.seen.values())for(const e of[r.schema,r.def]){const r=e?.allOf
if(!Array.isArray(r))continue
const s=t.get(r)
if(s)s.push(e)
else t.set(r,[e])}for(const r of e.intersections)for(const e of t.get(r)??[])foldIntersection(e)}}const s={}
if(e.target==="draft-2020-12")s.$schema="https://json-schema.org/draft/2020-12/schema"
else if(e.target==="draft-07")s.$schema="http://json-schema.org/draft-07/schema#"
else if(e.target==="draft-04")s.$schema="http://json-schema.org/draft-04/schema#"
else if(e.target==="openapi-3.0");if(e.external?.uri){const r=e.external.registry.get(t)?.id
if(!r)throw new Error("Schema is missing an `id` property")
s.$id=e.external.uri(r)}assignProps(s,r.defId?r.schema:r.def??r.schema)
const i=e.metadataRegistry.get(t)?.id
if(i!==void 0&&s.id===i)delete s.id
const o=e.external?.defs??{}
if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
if(e.def&&e.defId){if(e.def.id===e.defId)delete e.def.id;(0,n.Vy)(o,e.defId,e.def)}}if(e.external)e.sharedEmitDoneFor=e.external
if(e.external);else if(Object.keys(o).length>0)if(e.target==="draft-2020-12")s.$defs=o
else s.definitions=o
try{const r=JSON.parse(JSON.stringify(s))
Object.defineProperty(r,"~standard",{value:{...t["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(t,"input",e.processors),output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:false,writable:false})
return r}catch(e){throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const r=t??{seen:new Set}
if(r.seen.has(e))return false
r.seen.add(e)
const s=e._zod.def
if(s.type==="transform")return true
if(s.type==="array")return isTransforming(s.element,r)
if(s.type==="set")return isTransforming(s.valueType,r)
if(s.type==="lazy")return isTransforming(s.getter(),r)
if(s.type==="promise"||s.type==="optional"||s.type==="nonoptional"||s.type==="nullable"||s.type==="readonly"||s.type==="default"||s.type==="prefault"||s.type==="catch")return isTransforming(s.innerType,r)
if(s.type==="intersection")return isTransforming(s.left,r)||isTransforming(s.right,r)
if(s.type==="record"||s.type==="map")return isTransforming(s.keyType,r)||isTransforming(s.valueType,r)
if(s.type==="pipe"){if(e._zod.traits.has("$ZodCodec"))return true
return isTransforming(s.in,r)||isTransforming(s.out,r)}if(s.type==="object"){for(const e in s.shape)if(isTransforming(s.shape[e],r))return true
return false}if(s.type==="union"){for(const e of s.options)if(isTransforming(e,r))return true
return false}if(s.type==="tuple"){for(const e of s.items)if(isTransforming(e,r))return true
if(s.rest&&isTransforming(s.rest,r))return true
return false}return false}const createToJSONSchemaMethod=(e,t={})=>r=>{const s=initializeContext({...r,processors:t})
processSchema(e,s)
extractDefs(s,e)
return finalize(s,e)}
const createStandardJSONSchemaMethod=(e,t,r={})=>s=>{const{libraryOptions:n,target:i}=s??{}
const o=initializeContext({...n??{},target:i,io:t,processors:r})
processSchema(e,o)
extractDefs(o,e)
return finalize(o,e)}}),4633:((e,t,r)=>{r.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>c,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>n,h1:()=>merge,hI:()=>i,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>a,zM:()=>mergeDefs})
var s=r(4214)
function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number")
const r=Object.entries(e).filter(([e,r])=>t.indexOf(+e)===-1).map(([e,t])=>t)
return r}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString()
return t}class Cached{constructor(e){this._getter=e
this._value=void 0}get value(){const e=this._getter
if(e!==void 0){this._value=e()
this._getter=void 0}return this._value}}function cached(e){return new Cached(e)}function nullish(e){return e===null||e===void 0}function cleanRegex(e){const t=e.startsWith("^")?1:0
const r=e.endsWith("$")?e.length-1:e.length
return e.slice(t,r)}function floatSafeRemainder(e,t){const r=e/t
const s=Math.round(r)
const n=4*Number.EPSILON*Math.max(Math.abs(r),1)
if(Math.abs(r-s)<n)return 0
return r-s}null&&Symbol("evaluating")
function assignProp(e,t,r){Object.defineProperty(e,t,{value:r,writable:true,enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,r){Object.defineProperty(e,t,{get(){const e=r()
assignProp(this,t,e)
return e},enumerable:true,configurable:true})}function putProp(e,t,r){if(t in e)assignProp(e,t,r)
else e[t]=r}function mirrorShape(e,t,r,s){const n=sourceShape(t)
for(const i of r){const r=Object.getOwnPropertyDescriptor(n,i)
if(!r.enumerable)continue
if(r.get)deferProp(e,i,()=>{const e=t._zod.def.shape[i]
return s?s(e,i):e})
else putProp(e,i,s?s(r.value,i):r.value)}}function mirrorProps(e,t){for(const r of Reflect.ownKeys(t)){const s=Object.getOwnPropertyDescriptor(t,r)
if(!s.enumerable)continue
if(s.get)deferProp(e,r,()=>t[r])
else putProp(e,r,s.value)}}function mergeDefs(...e){const t={}
for(const r of e){const e=Object.getOwnPropertyDescriptors(r)
Object.assign(t,e)}return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const n="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const i=cached(()=>{if(s.cr.jitless)return false
if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare"))return false
try{const e=Function
new e("")
return true}catch(e){return false}})
function isPlainObject(e){if(isObject(e)===false)return false
const t=e.constructor
if(t===void 0)return true
if(typeof t!=="function")return true
const r=t.prototype
if(isObject(r)===false)return false
if(Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===false)return false
return true}function shallowClone(e){if(isPlainObject(e))return{...e}
if(Array.isArray(e))return[...e]
if(e instanceof Map)return new Map(e)
if(e instanceof Set)return new Set(e)
return e}const o=new Set(["string","number","symbol"])
new Set(["string","number","bigint","boolean","symbol","undefined"])
function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(e,t,r){const s=new e._zod.constr(t??e._zod.def)
if(!t||r?.parent)s._zod.parent=e
return s}function normalizeParams(e){const t=e
if(!t)return{}
if(typeof t==="string")return{error:()=>t}
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params")
t.error=t.message}delete t.message
if(typeof t.error==="string")return{...t,error:()=>t.error}
return t}function stringifyPrimitive(e){if(typeof e==="bigint")return e.toString()+"n"
if(typeof e==="string")return`"${e}"`
return`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const a=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
const c={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function pick(e,t){const r=e._zod.def
const s=r.checks
const n=s&&s.length>0
if(n)throw new Error(".pick() cannot be used on object schemas containing refinements")
const i={}
mirrorShape(i,e,maskedKeys(e,t))
return clone(e,mergeDefs(r,{shape:i,checks:[]}))}function maskedKeys(e,t){const r=sourceShape(e)
const s=[]
for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
if(t[e])s.push(e)}return s}function omit(e,t){const r=e._zod.def
const s=r.checks
const n=s&&s.length>0
if(n)throw new Error(".omit() cannot be used on object schemas containing refinements")
const i=new Set(maskedKeys(e,t))
const o={}
mirrorShape(o,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!i.has(e)))
return clone(e,mergeDefs(r,{shape:o,checks:[]}))}function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object")
const r=e._zod.def.checks
const s=r&&r.length>0
if(s){const r=sourceShape(e)
for(const e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(r,e)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const r={}
mirrorShape(r,e,Reflect.ownKeys(sourceShape(e)))
mirrorProps(r,t)
return r}function safeExtend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object")
return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
const r={}
mirrorShape(r,e,Reflect.ownKeys(sourceShape(e)))
mirrorShape(r,t,Reflect.ownKeys(sourceShape(t)))
const s=mergeDefs(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]})
return clone(e,s)}function partial(e,t,r,s="partial"){const n=t._zod.def
const i=n.checks
const o=i&&i.length>0
if(o)throw new Error(`.${s}() cannot be used on object schemas containing refinements`)
const a=r?new Set(maskedKeys(t,r)):void 0
const c={}
mirrorShape(c,t,Reflect.ownKeys(sourceShape(t)),e&&((t,r)=>a&&!a.has(r)?t:new e({type:"optional",innerType:t})))
return clone(t,mergeDefs(t._zod.def,{shape:c,checks:[]}))}function required(e,t,r){const s=r?new Set(maskedKeys(t,r)):void 0
const n={}
mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)),(t,r)=>s&&!s.has(r)?t:new e({type:"nonoptional",innerType:t}))
return clone(t,mergeDefs(t._zod.def,{shape:n}))}function aborted(e,t=0){if(e.aborted===true)return true
for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==true)return true
return false}function explicitlyAborted(e,t=0){if(e.aborted===true)return true
for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===false)return true
return false}function prefixIssues(e,t){return t.map(t=>{var r;(r=t).path??(r.path=[])
t.path.unshift(e)
return t})}function unwrapMessage(e){return typeof e==="string"?e:e?.message}function sizeCaps(e){const t=[]
for(const r of e??[]){const e=r._zod.def
if(!/_(length|size)$|_equals$/.test(e.check))break
const s=e.maximum??e.length??e.size
if(s>=0)t.push([s,r])}return t}function attachSchema(e,t,r){var s
for(let n=t;n<e.length;n++)(s=e[n]).schema??(s.schema=r)}function finalizeIssue(e,t,r){var s
const n=e.inst?._zod?.traits
if(n?.has("$ZodType"))if(n.has("$ZodCheck"))(s=e).schema??(s.schema=e.inst)
else e.schema=e.inst
const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
const o=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(r.customError?.(e))??unwrapMessage(r.localeError?.(e))??"Invalid input"
const a={}
for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue
a[t]=e[t]}a.path??(a.path=[])
a.message=o
if(t?.reportInput)a.input=e.input
return a}const l=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!l.test(e))return t
let r=t
for(let s=0;s<t-1;s++)if((e.charCodeAt(s)&64512)===55296&&(e.charCodeAt(s+1)&64512)===56320){r--
s++}return r}function getLengthableOrigin(e){if(Array.isArray(e))return"array"
if(typeof e==="string")return"string"
return"unknown"}function parsedType(e){const t=typeof e
switch(t){case"number":return Number.isNaN(e)?"nan":"number"
case"object":{if(e===null)return"null"
if(Array.isArray(e))return"array"
const t=e
if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t}function issue(...e){const[t,r,s]=e
if(typeof t==="string")return{message:t,code:"custom",input:r,inst:s}
return{...t}}function members(e,t){for(const r in t){const s=Object.getOwnPropertyDescriptor(t,r)
if(s.get)Object.defineProperty(e,r,{...s,enumerable:false})
else defineBound(e,r,s.value)}}function own(e,t,r,s=true){Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:s,value:r})
return r}function hide(e,t,r){return own(e,t,r,false)}function derived(e,t){for(const r in e){const s=e[r]
Object.defineProperty(t,r,{configurable:true,enumerable:true,get(){return own(this,r,s(this))},set(e){own(this,r,e)}})}return t}function defineBound(e,t,r){Object.defineProperty(e,t,{configurable:true,get(){return this==null?r:own(this,t,r.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const r=Object.getPrototypeOf(e)
return t in r?void 0:r}let u
let p=false
const d={configurable:true,get(){p=true
return}}
function defineLazyInternal(e,t,r){const s=Object.getPrototypeOf(e._zod)
if(t in s&&u!==e._zod){u=void 0
return}u=e._zod
Object.defineProperty(s,t,{configurable:true,get(){Object.defineProperty(this,t,d)
const e=p
p=false
try{const s=r(this)
if(p)delete this[t]
else Object.defineProperty(this,t,{configurable:true,writable:true,value:s})
p=p||e
return s}catch(r){delete this[t]
p=p||e
throw r}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}function installLazyProp(e,t,r,s){const n=claim(e,t)
if(!n)return
Object.defineProperty(n,t,{configurable:true,get(){const e={configurable:true,writable:true,enumerable:s,value:void 0}
Object.defineProperty(this,t,e)
e.value=r(this)
Object.defineProperty(this,t,e)
return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:s,value:e})}})}const h="~constantCatch"
function constantCatch(e){const fn=()=>e
fn[h]=true
return fn}})}

