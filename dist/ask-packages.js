export const id=974
export const ids=[974]
export const modules={4133:(function(e){(function(t,r){true?e.exports=r():0})(0,function(){"use strict"
var e=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
function getCjsExportFromNamespace(e){return e&&e["default"]||e}var load=function(e,t,r={}){var s,n,o
for(s in t){o=t[s]
r[s]=(n=e[s])!=null?n:o}return r}
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
var o=n
var i,a,c
i=s
a=o
c=class Queues{constructor(e){this.Events=new a(this)
this._length=0
this._lists=function(){var t,r,s
s=[]
for(t=1,r=e;1<=r?t<=r:t>=r;1<=r?++t:--t)s.push(new i(()=>this.incr(),()=>this.decr()))
return s}.call(this)}incr(){if(this._length++===0)return this.Events.trigger("leftzero")}decr(){if(--this._length===0)return this.Events.trigger("zero")}push(e){return this._lists[e.options.priority].push(e)}queued(e){if(e!=null)return this._lists[e].length
else return this._length}shiftAll(e){return this._lists.forEach(function(t){return t.forEachShift(e)})}getFirst(e=this._lists){var t,r,s
for(t=0,r=e.length;t<r;t++){s=e[t]
if(s.length>0)return s}return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}}
var u=c
var l
l=class BottleneckError extends Error{}
var p=l
var d,f,m,h,g
h=10
f=5
g=t
d=p
m=class Job{constructor(e,t,r,s,n,o,i,a){this.task=e
this.args=t
this.rejectOnDrop=n
this.Events=o
this._states=i
this.Promise=a
this.options=g.load(r,s)
this.options.priority=this._sanitizePriority(this.options.priority)
if(this.options.id===s.id)this.options.id=`${this.options.id}-${this._randomIndex()}`
this.promise=new this.Promise((e,t)=>{this._resolve=e
this._reject=t})
this.retryCount=0}_sanitizePriority(e){var t
t=~~e!==e?f:e
if(t<0)return 0
else if(t>h-1)return h-1
else return t}_randomIndex(){return Math.random().toString(36).slice(2)}doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){if(this.rejectOnDrop)this._reject(e!=null?e:new d(t))
this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
return true}else return false}_assertStatus(e){var t
t=this._states.jobStatus(this.options.id)
if(!(t===e||e==="DONE"&&t===null))throw new d(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}doReceive(){this._states.start(this.options.id)
return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,t){this._assertStatus("RECEIVED")
this._states.next(this.options.id)
return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){if(this.retryCount===0){this._assertStatus("QUEUED")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e,t,r,s){var n,o,i
if(this.retryCount===0){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
o={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",o)
try{i=await(e!=null?e.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(t()){this.doDone(o)
await s(this.options,o)
this._assertStatus("DONE")
return this._resolve(i)}}catch(e){n=e
return this._onFailure(n,o,t,r,s)}}doExpire(e,t,r){var s,n
if(this._states.jobStatus(this.options.id==="RUNNING"))this._states.next(this.options.id)
this._assertStatus("EXECUTING")
n={args:this.args,options:this.options,retryCount:this.retryCount}
s=new d(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(s,n,e,t,r)}async _onFailure(e,t,r,s,n){var o,i
if(r()){o=await this.Events.trigger("failed",e,t)
if(o!=null){i=~~o
this.Events.trigger("retry",`Retrying ${this.options.id} after ${i} ms`,t)
this.retryCount++
return s(i)}else{this.doDone(t)
await n(this.options,t)
this._assertStatus("DONE")
return this._reject(e)}}}doDone(e){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",e)}}
var y=m
var v,b,E
E=t
v=p
b=class LocalDatastore{constructor(e,t,r){this.instance=e
this.storeOptions=t
this.clientId=this.instance._randomIndex()
E.load(r,r,this)
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
E.overwrite(e,e,this.storeOptions)
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
if(this.storeOptions.maxConcurrent!=null&&t>this.storeOptions.maxConcurrent)throw new v(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
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
var w=b
var T,k
T=p
k=class States{constructor(e){this.status=e
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
return(t=this.status[this._jobs[e]])!=null?t:null}statusJobs(e){var t,r,s,n,o
if(e!=null){r=this.status.indexOf(e)
if(r<0)throw new T(`status must be one of ${this.status.join(", ")}`)
s=this._jobs
n=[]
for(t in s){o=s[t]
if(o===r)n.push(t)}return n}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((e,t,r)=>{e[this.status[r]]=t
return e},{})}}
var O=k
var P,S
P=s
S=class Sync{constructor(e,t){this.schedule=this.schedule.bind(this)
this.name=e
this.Promise=t
this._running=0
this._queue=new P}isEmpty(){return this._queue.length===0}async _tryToRun(){var e,t,r,s,n,o,i
if(this._running<1&&this._queue.length>0){this._running++;({task:i,args:e,resolve:n,reject:s}=this._queue.shift())
t=await async function(){try{o=await i(...e)
return function(){return n(o)}}catch(e){r=e
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
var A=S
var R="2.19.5"
var z={version:R}
var G=Object.freeze({version:R,default:z})
var require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$4=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var x,I,F,$,D,j
j=t
x=o
$=require$$2
F=require$$3
D=require$$4
I=function(){class Group{constructor(e={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=e
j.load(this.limiterOptions,this.defaults,this)
this.Events=new x(this)
this.instances={}
this.Bottleneck=se
this._startAutoCleanup()
this.sharedConnection=this.connection!=null
if(this.connection==null)if(this.limiterOptions.datastore==="redis")this.connection=new $(Object.assign({},this.limiterOptions,{Events:this.Events}))
else if(this.limiterOptions.datastore==="ioredis")this.connection=new F(Object.assign({},this.limiterOptions,{Events:this.Events}))}key(e=""){var t
return(t=this.instances[e])!=null?t:(()=>{var t
t=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",t,e)
return t})()}async deleteKey(e=""){var t,r
r=this.instances[e]
if(this.connection)t=await this.connection.__runCommand__(["del",...D.allKeys(`${this.id}-${e}`)])
if(r!=null){delete this.instances[e]
await r.disconnect()}return r!=null||t>0}limiters(){var e,t,r,s
t=this.instances
r=[]
for(e in t){s=t[e]
r.push({key:e,limiter:s})}return r}keys(){return Object.keys(this.instances)}async clusterKeys(){var e,t,r,s,n,o,i,a,c
if(this.connection==null)return this.Promise.resolve(this.keys())
o=[]
e=null
c=`b_${this.id}-`.length
t="_settings".length
while(e!==0){[a,r]=await this.connection.__runCommand__(["scan",e!=null?e:0,"match",`b_${this.id}-*_settings`,"count",1e4])
e=~~a
for(s=0,i=r.length;s<i;s++){n=r[s]
o.push(n.slice(c,-t))}}return o}_startAutoCleanup(){var e
clearInterval(this.interval)
return typeof(e=this.interval=setInterval(async()=>{var e,t,r,s,n,o
n=Date.now()
r=this.instances
s=[]
for(t in r){o=r[t]
try{if(await o._store.__groupCheck__(n))s.push(this.deleteKey(t))
else s.push(void 0)}catch(t){e=t
s.push(o.Events.trigger("error",e))}}return s},this.timeout/2)).unref==="function"?e.unref():void 0}updateSettings(e={}){j.overwrite(e,this.defaults,this)
j.overwrite(e,e,this.limiterOptions)
if(e.timeout!=null)return this._startAutoCleanup()}disconnect(e=true){var t
if(!this.sharedConnection)return(t=this.connection)!=null?t.disconnect(e):void 0}}Group.prototype.defaults={timeout:1e3*60*5,connection:null,Promise:Promise,id:"group-key"}
return Group}.call(e)
var U=I
var L,N,Z
Z=t
N=o
L=function(){class Batcher{constructor(e={}){this.options=e
Z.load(this.options,this.defaults,this)
this.Events=new N(this)
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
var q=L
var require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var B=getCjsExportFromNamespace(G)
var M,V,W,H,J,K,Q,Y,X,ee,te,re=[].splice
K=10
V=5
te=t
Q=u
H=y
J=w
Y=require$$4$1
W=o
X=O
ee=A
M=function(){class Bottleneck{constructor(e={},...t){var r,s
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(e,t)
te.load(e,this.instanceDefaults,this)
this._queues=new Q(K)
this._scheduled={}
this._states=new X(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new W(this)
this._submitLock=new ee("submit",this.Promise)
this._registerLock=new ee("register",this.Promise)
s=te.load(e,this.storeDefaults,{})
this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){r=te.load(e,this.redisStoreDefaults,{})
return new Y(this,s,r)}else if(this.datastore==="local"){r=te.load(e,this.localStoreDefaults,{})
return new J(this,s,r)}else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this)
this._queues.on("leftzero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0})
this._queues.on("zero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(e,t){if(!(e!=null&&typeof e==="object"&&t.length===0))throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){this._limiter=e
return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){clearTimeout(this._scheduled[e].expiration)
delete this._scheduled[e]
return true}else return false}async _free(e,t,r,s){var n,o
try{({running:o}=await this._store.__free__(e,r.weight))
this.Events.trigger("debug",`Freed ${r.id}`,s)
if(o===0&&this.empty())return this.Events.trigger("idle")}catch(e){n=e
return this.Events.trigger("error",n)}}_run(e,t,r){var s,n,o
t.doRun()
s=this._clearGlobalState.bind(this,e)
o=this._run.bind(this,e,t)
n=this._free.bind(this,e,t)
return this._scheduled[e]={timeout:setTimeout(()=>t.doExecute(this._limiter,s,o,n),r),expiration:t.options.expiration!=null?setTimeout(function(){return t.doExpire(s,o,n)},r+t.options.expiration):void 0,job:t}}_drainOne(e){return this._registerLock.schedule(()=>{var t,r,s,n,o
if(this.queued()===0)return this.Promise.resolve(null)
o=this._queues.getFirst();({options:n,args:t}=s=o.first())
if(e!=null&&n.weight>e)return this.Promise.resolve(null)
this.Events.trigger("debug",`Draining ${n.id}`,{args:t,options:n})
r=this._randomIndex()
return this._store.__register__(r,n.weight,n.expiration).then(({success:e,wait:i,reservoir:a})=>{var c
this.Events.trigger("debug",`Drained ${n.id}`,{success:e,args:t,options:n})
if(e){o.shift()
c=this.empty()
if(c)this.Events.trigger("empty")
if(a===0)this.Events.trigger("depleted",c)
this._run(r,s,i)
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
return r(0)}))):this.schedule({priority:K-1,weight:0},()=>r(1))
this._receive=function(t){return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return t}async _addToQueue(e){var t,r,s,n,o,i,a;({args:t,options:n}=e)
try{({reachedHWM:o,blocked:r,strategy:a}=await this._store.__submit__(this.queued(),n.weight))}catch(r){s=r
this.Events.trigger("debug",`Could not queue ${n.id}`,{args:t,options:n,error:s})
e.doDrop({error:s})
return false}if(r){e.doDrop()
return true}else if(o){i=a===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(n.priority):a===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(n.priority+1):a===Bottleneck.prototype.strategy.OVERFLOW?e:void 0
if(i!=null)i.doDrop()
if(i==null||a===Bottleneck.prototype.strategy.OVERFLOW){if(i==null)e.doDrop()
return o}}e.doQueue(o,r)
this._queues.push(e)
await this._drainAll()
return o}_receive(e){if(this._states.jobStatus(e.options.id)!=null){e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`))
return false}else{e.doReceive()
return this._submitLock.schedule(this._addToQueue,e)}}submit(...e){var t,r,s,n,o,i,a
if(typeof e[0]==="function"){o=e,[r,...e]=o,[t]=re.call(e,-1)
n=te.load({},this.jobDefaults)}else{i=e,[n,r,...e]=i,[t]=re.call(e,-1)
n=te.load(n,this.jobDefaults)}a=(...e)=>new this.Promise(function(t,s){return r(...e,function(...e){return(e[0]!=null?s:t)(e)})})
s=new H(a,e,n,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
s.promise.then(function(e){return typeof t==="function"?t(...e):void 0}).catch(function(e){if(Array.isArray(e))return typeof t==="function"?t(...e):void 0
else return typeof t==="function"?t(e):void 0})
return this._receive(s)}schedule(...e){var t,r,s
if(typeof e[0]==="function"){[s,...e]=e
r={}}else[r,s,...e]=e
t=new H(s,e,r,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
this._receive(t)
return t.promise}wrap(e){var t,r
t=this.schedule.bind(this)
r=function(...r){return t(e.bind(this),...r)}
r.withOptions=function(r,...s){return t(r,e,...s)}
return r}async updateSettings(e={}){await this._store.__updateSettings__(te.overwrite(e,this.storeDefaults))
te.overwrite(e,this.instanceDefaults,this)
return this}currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}Bottleneck.default=Bottleneck
Bottleneck.Events=W
Bottleneck.version=Bottleneck.prototype.version=B.version
Bottleneck.strategy=Bottleneck.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
Bottleneck.BottleneckError=Bottleneck.prototype.BottleneckError=p
Bottleneck.Group=Bottleneck.prototype.Group=U
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=q
Bottleneck.prototype.jobDefaults={priority:V,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise:Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(e)
var se=M
var ne=se
return ne})}),5338:((e,t,r)=>{r.d(t,{Eg:()=>be})
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
e.remove=s;["before","error","after","wrap"].forEach(s=>{const o=r?[t,s,r]:[t,s]
e[s]=e.api[s]=n(addHook,null).apply(null,o)})}function Singular(){const e=Symbol("Singular")
const t={registry:{}}
const r=register.bind(null,t,e)
bindApi(r,t,e)
return r}function Collection(){const e={registry:{}}
const t=register.bind(null,e)
bindApi(t,e)
return t}const o={Singular:Singular,Collection:Collection}
var i="0.0.0-development"
var a=`octokit-endpoint.js/${i} ${getUserAgent()}`
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
return`${e}=${encodeURIComponent(t[e])}`}).join("&")}var u=/\{[^{}}]+\}/g
function removeNonChars(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function extractUrlVariableNames(e){const t=e.match(u)
if(!t)return[]
return t.map(removeNonChars).reduce((e,t)=>e.concat(t),[])}function omit(e,t){const r={__proto__:null}
for(const s of Object.keys(e))if(t.indexOf(s)===-1)r[s]=e[s]
return r}function encodeReserved(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e))e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")
return e}).join("")}function encodeUnreserved(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function encodeValue(e,t,r){t=e==="+"||e==="#"?encodeReserved(t):encodeUnreserved(t)
if(r)return encodeUnreserved(r)+"="+t
else return t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,r,s){var n=e[r],o=[]
if(isDefined(n)&&n!=="")if(typeof n==="string"||typeof n==="number"||typeof n==="bigint"||typeof n==="boolean"){n=n.toString()
if(s&&s!=="*")n=n.substring(0,parseInt(s,10))
o.push(encodeValue(t,n,isKeyOperator(t)?r:""))}else if(s==="*")if(Array.isArray(n))n.filter(isDefined).forEach(function(e){o.push(encodeValue(t,e,isKeyOperator(t)?r:""))})
else Object.keys(n).forEach(function(e){if(isDefined(n[e]))o.push(encodeValue(t,n[e],e))})
else{const e=[]
if(Array.isArray(n))n.filter(isDefined).forEach(function(r){e.push(encodeValue(t,r))})
else Object.keys(n).forEach(function(r){if(isDefined(n[r])){e.push(encodeUnreserved(r))
e.push(encodeValue(t,n[r].toString()))}})
if(isKeyOperator(t))o.push(encodeUnreserved(r)+"="+e.join(","))
else if(e.length!==0)o.push(e.join(","))}else if(t===";"){if(isDefined(n))o.push(encodeUnreserved(r))}else if(n===""&&(t==="&"||t==="?"))o.push(encodeUnreserved(r)+"=")
else if(n==="")o.push("")
return o}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var r=["+","#",".","/",";","?","&"]
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,s,n){if(s){let e=""
const n=[]
if(r.indexOf(s.charAt(0))!==-1){e=s.charAt(0)
s=s.substr(1)}s.split(/,/g).forEach(function(r){var s=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
n.push(getValues(t,e,s[1],s[2]||s[3]))})
if(e&&e!=="+"){var o=","
if(e==="?")o="&"
else if(e!=="#")o=e
return(n.length!==0?e:"")+n.join(o)}else return n.join(",")}else return encodeReserved(n)})
if(e==="/")return e
else return e.replace(/\/$/,"")}function parse(e){let t=e.method.toUpperCase()
let r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let s=Object.assign({},e.headers)
let n
let o=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const i=extractUrlVariableNames(r)
r=parseUrl(r).expand(o)
if(!/^http/.test(r))r=e.baseUrl+r
const a=Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl")
const c=omit(o,a)
const u=/application\/octet-stream/i.test(s.accept)
if(!u){if(e.mediaType.format)s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")
if(r.endsWith("/graphql"))if(e.mediaType.previews?.length){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
s.accept=t.concat(e.mediaType.previews).map(t=>{const r=e.mediaType.format?`.${e.mediaType.format}`:"+json"
return`application/vnd.github.${t}-preview${r}`}).join(",")}}if(["GET","HEAD"].includes(t))r=addQueryParameters(r,c)
else if("data"in c)n=c.data
else if(Object.keys(c).length)n=c
if(!s["content-type"]&&typeof n!=="undefined")s["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(t)&&typeof n==="undefined")n=""
return Object.assign({method:t,url:r,headers:s},typeof n!=="undefined"?{body:n}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,r){return parse(merge(e,t,r))}function withDefaults(e,t){const r=merge(e,t)
const s=endpointWithDefaults.bind(null,r)
return Object.assign(s,{DEFAULTS:r,defaults:withDefaults.bind(null,r),merge:merge.bind(null,r),parse:parse})}var l=withDefaults(null,c)
const p=32
const d=9
const f=59
const m=61
const h=34
const g=92
const y=44
const v=1
const b=2
const E=4
const w=8
const T=16
const k=65280
const O=v|k
const P=new Uint8Array(256)
P[d]|=b
P[p]|=b
P[f]|=E
P[y]|=w
for(let e=128;e<=255;e++)P[e]|=v
for(const e of"!#$%&'*+-.^_`|~")P[e.charCodeAt(0)]|=T
for(let e=48;e<=57;e++)P[e]|=T
for(let e=65;e<=90;e++)P[e]|=v|T
for(let e=97;e<=122;e++)P[e]|=T
const S=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const r=E|(t?.comma===true?w:0)
const s=e.length
let n=t?.start??0
while((P[e.charCodeAt(n)]&b)!==0)n++
let o=n
let i=0
let a=-1
let c=t?.parameters===false?w:0
while(o<s){const t=e.charCodeAt(o)
const s=P[t]
if((s&r)!==0){c|=s&w
break}if((s&b)!==0){if(a===-1)a=o}else a=-1
i|=t&k|s
o++}const u=a===-1?o:a
const l=e.slice(n,u)
const p=(i&O)===0?l:l.toLowerCase()
if(o===s||c!==0)return{type:p,index:o,parameters:new S}
return parseParameters(e,p,o,s,r)}function parseParameters(e,t,r,s,n){const o=new S
e:while(r<s){r++
while((P[e.charCodeAt(r)]&b)!==0)r++
const t=r
let i=0
let a=-1
while(r<s){const c=e.charCodeAt(r)
const u=P[c]
if((u&n)!==0){if((u&w)!==0)break e
continue e}if(c===m){const c=a===-1?r:a
const u=e.slice(t,c)
const l=(i&O)===0?u:u.toLowerCase()
r++
while((P[e.charCodeAt(r)]&b)!==0)r++
if(r<s&&e.charCodeAt(r)===h){const t=++r
let i=false
while(r<s){const a=e.charCodeAt(r)
if(a===h){if(o[l]===void 0)o[l]=i?unescapeQuotedPairs(e,t,r):e.slice(t,r)
r++
let a=0
while(r<s){const t=e.charCodeAt(r)
const s=P[t]
if((s&n)!==0){a=s&w
break}r++}if(a!==0)break e
continue e}if(a===g&&r+1<s){i=true
r+=2
continue}r++}continue e}const p=r
let d=0
let f=-1
while(r<s){const t=e.charCodeAt(r)
const s=P[t]
if((s&n)!==0){d=s&w
break}if((s&b)!==0){if(f===-1)f=r}else f=-1
r++}if(o[l]===void 0){const t=f===-1?r:f
o[l]=e.slice(p,t)}if(d!==0)break e
continue e}if((u&b)!==0){if(a===-1)a=r}else a=-1
i|=c&k|u
r++}}return{type:t,index:r,parameters:o}}function unescapeQuotedPairs(e,t,r){let s=""
for(let n=t;n<r;n++)if(e.charCodeAt(n)===g){s+=e.slice(t,n)
t=++n}return s+e.slice(t,r)}const A=/^-?\d+$/
const R=/^-?\d+n+$/
const z=JSON.stringify
const G=JSON.parse
const x=/^-?\d+n$/
const I=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const F=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=e=>e===void 0||typeof e==="function"||typeof e==="symbol"
const isRawJSON=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON"
const stringifyIteratively=(e,t,r)=>{let s=""
if(typeof r==="number")s=" ".repeat(Math.min(10,Math.max(0,Math.floor(r))))
else if(typeof r==="string")s=r.slice(0,10)
const n=typeof t==="function"
const o=Array.isArray(t)?new Set(t.map(String)):null
const prepareVal=(e,r,s)=>{const o=s!==null&&typeof s==="object"
const i=o&&typeof s.toJSON==="function"
if(i)s=s.toJSON(r)
const a=typeof s==="string"&&R.test(s)
if(a)return s+"n"
const c=typeof s==="bigint"
if(c){const e="rawJSON"in JSON
if(e)return JSON.rawJSON(s.toString())
return s.toString()+"n"}if(n)s=t.call(e,r,s)
const u=s!==null&&typeof s==="object"
if(u){const e=s instanceof Number||s instanceof String||s instanceof Boolean
if(e)s=s.valueOf()}return s}
const i=prepareVal({"":e},"",e)
if(isUnstringifiable(i))return
const a=i===null||typeof i!=="object"
const c=isRawJSON(i)
if(a||c)return z(i)
const u=[]
let l=0
const p=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true}]
const d=new WeakSet([i])
while(p.length>0){const e=p[p.length-1]
if(e.index===0){u.push(e.isArray?"[":"{")
l++}let t=false
if(e.isArray)if(e.index<e.val.length){if(!e.first)u.push(",")
if(s)u.push("\n"+s.repeat(l))
const t=e.val[e.index]
const r=prepareVal(e.val,String(e.index),t)
if(isUnstringifiable(r)){u.push("null")
e.first=false
e.index++}else{const t=r!==null&&typeof r==="object"
const s=isRawJSON(r)
if(t&&!s){if(d.has(r))throw new TypeError("Converting circular structure to JSON")
d.add(r)
p.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),keys:Array.isArray(r)?null:Object.keys(r),index:0,first:true})
e.first=false
e.index++}else{u.push(z(r))
e.first=false
e.index++}}}else t=true
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
const r=o&&!o.has(t)
if(r)continue
const n=e.val[t]
const i=prepareVal(e.val,t,n)
if(isUnstringifiable(i))continue
if(!e.first)u.push(",")
if(s)u.push("\n"+s.repeat(l)+z(t)+": ")
else u.push(z(t)+":")
const a=i!==null&&typeof i==="object"
const c=isRawJSON(i)
if(a&&!c){if(d.has(i))throw new TypeError("Converting circular structure to JSON")
d.add(i)
p.push({parent:e.val,key:t,val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true})
e.first=false
break}else{u.push(z(i))
e.first=false}}const r=e.index>=e.keys.length&&p[p.length-1]===e
if(r)t=true}if(t){l--
if(!e.first&&s)u.push("\n"+s.repeat(l))
u.push(e.isArray?"]":"}")
d.delete(e.val)
p.pop()}}return u.join("")}
const JSONStringify=(e,t,r)=>{try{const s="rawJSON"in JSON
if(s)return z(e,(e,r)=>{if(typeof r==="bigint")return JSON.rawJSON(r.toString())
const s=typeof t==="function"
if(s)return t(e,r)
const n=Array.isArray(t)&&t.includes(e)
if(n)return r
return r},r)
if(!e)return z(e,t,r)
const n=z(e,(e,r)=>{const s=typeof r==="string"&&R.test(r)
if(s)return r.toString()+"n"
if(typeof r==="bigint")return r.toString()+"n"
const n=typeof t==="function"
if(n)return t(e,r)
const o=Array.isArray(t)&&t.includes(e)
if(o)return r
return r},r)
const o=n.replace(I,"$1$2$3")
const i=o.replace(F,"$1$2$3")
return i}catch(s){if(s instanceof RangeError){const s=stringifyIteratively(e,t,r)
if(s===void 0)return
const n="rawJSON"in JSON
if(n)return s
const o=s.replace(I,"$1$2$3")
return o.replace(F,"$1$2$3")}throw s}}
const $=new Map
const isContextSourceSupported=()=>{const e=JSON.parse.toString()
if($.has(e))return $.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&r.source==="1")
$.set(e,t)
return t}catch{$.set(e,false)
return false}}
const convertMarkedBigIntsReviver=(e,t,r,s)=>{const n=typeof t==="string"&&x.test(t)
if(n)return BigInt(t.slice(0,-1))
const o=typeof t==="string"&&R.test(t)
if(o)return t.slice(0,-1)
const i=typeof s==="function"
if(!i)return t
return s(e,t,r)}
const JSONParseV2=(e,t)=>JSON.parse(e,(e,r,s)=>{const n=typeof r==="number"
const o=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER
const i=n&&o
const a=s&&A.test(s.source)
const c=i&&a
if(c)return BigInt(s.source)
const u=typeof t==="function"
if(!u)return r
return t(e,r,s)})
const D=Number.MAX_SAFE_INTEGER.toString()
const j=D.length
const U=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const L=/^"-?\d+n+"$/
const applyReviverIteratively=(e,t)=>{const r={"":e}
const s=[{parent:r,key:"",visited:false}]
while(s.length>0){const e=s[s.length-1]
if(!e.visited){e.visited=true
const t=e.parent[e.key]
const r=t!==null&&typeof t==="object"
if(r){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)s.push({parent:t,key:e[r],visited:false})}}else{const{parent:r,key:n}=e
let o=r[n]
if(typeof o==="string"){const e=x.test(o)
if(e)o=BigInt(o.slice(0,-1))
else{const e=R.test(o)
if(e)o=o.slice(0,-1)}}const i=typeof t==="function"
if(i)o=t.call(r,n,o)
const a=o===void 0
if(a)delete r[n]
else r[n]=o
s.pop()}}return r[""]}
const serializeBigInts=e=>e.replace(U,(e,t,r,s)=>{const n=e[0]==='"'
const o=n&&L.test(e)
if(o)return e.substring(0,e.length-1)+'n"'
const i=r||s
const a=t&&(t.length<j||t.length===j&&t<=D)
const c=n||i||a
if(c)return e
return'"'+e+'n"'})
const JSONParse=(e,t)=>{if(!e)return G(e,t)
try{if(isContextSourceSupported())return JSONParseV2(e,t)
const r=serializeBigInts(e)
return G(r,(e,r,s)=>convertMarkedBigIntsReviver(e,r,s,t))}catch(r){if(r instanceof RangeError){const r=serializeBigInts(e)
const s=G(r)
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
this.request=s}}var N="10.0.16"
var Z={headers:{"user-agent":`octokit-request.js/${N} ${getUserAgent()}`}}
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
const o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:n,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
if(t instanceof Error){if(t.name==="AbortError"){t.status=500
throw t}r=t.message
if(t.name==="TypeError"&&"cause"in t)if(t.cause instanceof Error)r=t.cause.message
else if(typeof t.cause==="string")r=t.cause}const s=new RequestError(r,500,{request:e})
s.cause=t
throw s}const a=i.status
const c=i.url
const u={}
for(const[e,t]of i.headers)u[e]=t
const l={url:c,status:a,headers:u,data:""}
if("deprecation"in u){const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/)
const s=t&&t.pop()
r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${s?`. See ${s}`:""}`)}if(a===204||a===205)return l
if(e.method==="HEAD"){if(a<400)return l
throw new RequestError(i.statusText,a,{response:l,request:e})}if(a===304){l.data=await getResponseData(i)
throw new RequestError("Not modified",a,{response:l,request:e})}if(a>=400){l.data=await getResponseData(i)
throw new RequestError(toErrorMessage(l.data),a,{response:l,request:e})}l.data=s?await getResponseData(i):i.body
return l}async function getResponseData(e){const t=e.headers.get("content-type")
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
return Object.assign(newApi,{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})}var q=dist_bundle_withDefaults(l,Z)
var B="0.0.0-development"
function _buildMessageForResponseErrors(e){return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var M=class extends Error{constructor(e,t,r){super(_buildMessageForResponseErrors(r))
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
var W=["query","method","url"]
var H=/\/api\/v3\/?$/
function graphql(e,t,r){if(r){if(typeof t==="string"&&"query"in r)return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))
for(const e in r){if(!W.includes(e))continue
return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}const s=typeof t==="string"?Object.assign({query:t},r):t
const n=Object.keys(s).reduce((e,t)=>{if(V.includes(t)){e[t]=s[t]
return e}if(!e.variables)e.variables={}
e.variables[t]=s[t]
return e},{})
const o=s.baseUrl||e.endpoint.DEFAULTS.baseUrl
if(H.test(o))n.url=o.replace(H,"/api/graphql")
return e(n).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new M(n,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const r=e.defaults(t)
const newApi=(e,t)=>graphql(r,e,t)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,r),endpoint:r.endpoint})}graphql_dist_bundle_withDefaults(q,{headers:{"user-agent":`octokit-graphql.js/${B} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var J="(?:[a-zA-Z0-9_-]+)"
var K="\\."
var Q=new RegExp(`^${J}${K}${J}${K}${J}$`)
var Y=Q.test.bind(Q)
async function auth(e){const t=Y(e)
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
return r}constructor(e={}){const t=new o.Collection
const r={baseUrl:q.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${se}`:se
if(e.baseUrl)r.baseUrl=e.baseUrl
if(e.previews)r.mediaType.previews=e.previews
if(e.timeZone)r.headers["time-zone"]=e.timeZone
this.request=q.defaults(r)
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
const o=e.data.total_commits
delete e.data.incomplete_results
delete e.data.repository_selection
delete e.data.total_count
delete e.data.total_commits
const i=Object.keys(e.data)[0]
const a=e.data[i]
e.data=a
if(typeof r!=="undefined")e.data.incomplete_results=r
if(typeof s!=="undefined")e.data.repository_selection=s
e.data.total_count=n
e.data.total_commits=o
return e}function iterator(e,t,r){const s=typeof t==="function"?t.endpoint(r):e.request.endpoint(t,r)
const n=typeof t==="function"?t:e.request
const o=s.method
const i=s.headers
let a=s.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:true}
try{const e=await n({method:o,url:a,headers:i})
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
let o=false
function done(){o=true}t=t.concat(s?s(n.value,done):n.value.data)
if(o)return t
return gather(e,t,r,s)})}Object.assign(paginate,{iterator:iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION=ne
var generateMessage=(e,t)=>`The cursor at "${e.join(",")}" did not change its value "${t}" after a page transition. Please make sure your that your query is set up correctly.`
var oe=class extends Error{constructor(e,t){super(generateMessage(e.pathInQuery,t))
this.pageInfo=e
this.cursorValue=t
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}name="MissingCursorChangeError"}
var ie=class extends Error{constructor(e){super(`No pageInfo property found in response. Please make sure to specify the pageInfo in your query. Response-Data: ${JSON.stringify(e,null,2)}`)
this.response=e
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}name="MissingPageInfo"}
var isObject=e=>Object.prototype.toString.call(e)==="[object Object]"
function findPaginatedResourcePath(e){const t=deepFindPathToProperty(e,"pageInfo")
if(t.length===0)throw new ie(e)
return t}var deepFindPathToProperty=(e,t,r=[])=>{for(const s of Object.keys(e)){const n=[...r,s]
const o=e[s]
if(isObject(o)){if(o.hasOwnProperty(t))return n
const e=deepFindPathToProperty(o,t,n)
if(e.length>0)return e}}return[]}
var get=(e,t)=>t.reduce((e,t)=>e[t],e)
var set=(e,t,r)=>{const s=t[t.length-1]
const n=[...t].slice(0,-1)
const o=get(e,n)
if(typeof r==="function")o[s]=r(o[s])
else o[s]=r}
var extractPageInfos=e=>{const t=findPaginatedResourcePath(e)
return{pathInQuery:t,pageInfo:get(e,[...t,"pageInfo"])}}
var isForwardSearch=e=>e.hasOwnProperty("hasNextPage")
var getCursorFrom=e=>isForwardSearch(e)?e.endCursor:e.startCursor
var hasAnotherPage=e=>isForwardSearch(e)?e.hasNextPage:e.hasPreviousPage
var createIterator=e=>(t,r={})=>{let s=true
let n={...r}
return{[Symbol.asyncIterator]:()=>({async next(){if(!s)return{done:true,value:{}}
const r=await e.graphql(t,n)
const o=extractPageInfos(r)
const i=getCursorFrom(o.pageInfo)
s=hasAnotherPage(o.pageInfo)
if(s&&i===n.cursor)throw new oe(o,i)
n={...n,cursor:i}
return{done:false,value:r}}})}}
var mergeResponses=(e,t)=>{if(Object.keys(e).length===0)return Object.assign(e,t)
const r=findPaginatedResourcePath(e)
const s=[...r,"nodes"]
const n=get(t,s)
if(n)set(e,s,e=>[...e,...n])
const o=[...r,"edges"]
const i=get(t,o)
if(i)set(e,o,e=>[...e,...i])
const a=[...r,"pageInfo"]
set(e,a,get(t,a))
return e}
var createPaginate=e=>{const t=createIterator(e)
return async(e,r={})=>{let s={}
for await(const n of t(e,r))s=mergeResponses(s,n)
return s}}
function paginateGraphQL(e){return{graphql:Object.assign(e.graphql,{paginate:Object.assign(createPaginate(e),{iterator:createIterator(e)})})}}const ae="17.0.0"
const ce={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:["GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticatedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}}
var ue=ce
const le=new Map
for(const[e,t]of Object.entries(ue))for(const[r,s]of Object.entries(t)){const[t,n,o]=s
const[i,a]=t.split(/ /)
const c=Object.assign({method:i,url:a},n)
if(!le.has(e))le.set(e,new Map)
le.get(e).set(r,{scope:e,methodName:r,endpointDefaults:c,decorations:o})}const pe={has({scope:e},t){return le.get(e).has(t)},getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:true,writable:true,enumerable:true}},defineProperty(e,t,r){Object.defineProperty(e.cache,t,r)
return true},deleteProperty(e,t){delete e.cache[t]
return true},ownKeys({scope:e}){return[...le.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},s){if(r[s])return r[s]
const n=le.get(t).get(s)
if(!n)return
const{endpointDefaults:o,decorations:i}=n
if(i)r[s]=decorate(e,t,s,o,i)
else r[s]=e.request.defaults(o)
return r[s]}}
function endpointsToMethods(e){const t={}
for(const r of le.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},pe)
return t}function decorate(e,t,r,s,n){const o=e.request.defaults(s)
function withDecorations(...s){let i=o.endpoint.merge(...s)
if(n.mapToData){i=Object.assign({},i,{data:i[n.mapToData],[n.mapToData]:void 0})
return o(i)}if(n.renamed){const[s,o]=n.renamed
e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${s}.${o}()`)}if(n.deprecated)e.log.warn(n.deprecated)
if(n.renamedParameters){const i=o.endpoint.merge(...s)
for(const[s,o]of Object.entries(n.renamedParameters))if(s in i){e.log.warn(`"${s}" parameter is deprecated for "octokit.${t}.${r}()". Use "${o}" instead`)
if(!(o in i))i[o]=i[s]
delete i[s]}return o(i)}return o(...s)}return Object.assign(withDecorations,o)}function restEndpointMethods(e){const t=endpointsToMethods(e)
return{rest:t}}restEndpointMethods.VERSION=ae
function legacyRestEndpointMethods(e){const t=endpointsToMethods(e)
return{...t,rest:t}}legacyRestEndpointMethods.VERSION=ae
var de=r(4133)
var fe="0.0.0-development"
function isRequestError(e){return e.request!==void 0}async function errorRequest(e,t,r,s){if(!isRequestError(r)||!r?.request.request)throw r
if(r.status>=400&&!e.doNotRetry.includes(r.status)){const n=s.request.retries!=null?s.request.retries:e.retries
const o=Math.pow((s.request.retryCount||0)+1,2)
throw t.retry.retryRequest(r,n,o)}throw r}async function wrapRequest(e,t,r,s){const n=new de
n.on("failed",function(t,r){const n=~~t.request.request?.retries
const o=~~t.request.request?.retryAfter
s.request.retryCount=r.retryCount+1
if(n>r.retryCount)return o*e.retryAfterBaseValue})
return n.schedule(requestWithGraphqlErrorHandling.bind(null,e,t,r),s)}async function requestWithGraphqlErrorHandling(e,t,r,s){const n=await r(s)
if(n.data&&n.data.errors&&n.data.errors.length>0&&/Something went wrong while executing your query/.test(n.data.errors[0].message)){const r=new RequestError(n.data.errors[0].message,500,{request:s,response:n})
return errorRequest(e,t,r,s)}return n}function retry(e,t){const r=Object.assign({enabled:true,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},t.retry)
const s={retry:{retryRequest:(e,t,r)=>{e.request.request=Object.assign({},e.request.request,{retries:t,retryAfter:r})
return e}}}
if(r.enabled){e.hook.error("request",errorRequest.bind(null,r,s))
e.hook.wrap("request",wrapRequest.bind(null,r,s))}return s}retry.VERSION=fe
var me="0.0.0-development"
var dist_bundle_noop=()=>Promise.resolve()
function dist_bundle_wrapRequest(e,t,r){return e.retryLimiter.schedule(doRequest,e,t,r)}async function doRequest(e,t,r){const{pathname:s}=new URL(r.url,"http://github.test")
const n=isAuthRequest(r.method,s)
const o=!n&&r.method!=="GET"&&r.method!=="HEAD"
const i=r.method==="GET"&&s.startsWith("/search/")
const a=s.startsWith("/graphql")
const c=~~t.retryCount
const u=c>0?{priority:0,weight:0}:{}
if(e.clustering)u.expiration=1e3*60
if(o||a)await e.write.key(e.id).schedule(u,dist_bundle_noop)
if(o&&e.triggersNotification(s))await e.notifications.key(e.id).schedule(u,dist_bundle_noop)
if(i)await e.search.key(e.id).schedule(u,dist_bundle_noop)
const l=(n?e.auth:e.global).key(e.id).schedule(u,t,r)
if(a){const e=await l
if(e.data.errors!=null&&e.data.errors.some(e=>e.type==="RATE_LIMITED")){const t=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:e,data:e.data})
throw t}}return l}function isAuthRequest(e,t){return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(t)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(t)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(t)||t==="/login/oauth/access_token")}var he=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
function routeMatcher(e){const t=e.map(e=>e.split("/").map(e=>e.startsWith("{")?"(?:.+?)":e).join("/"))
const r=`^(?:${t.map(e=>`(?:${e})`).join("|")})[^/]*$`
return new RegExp(r,"i")}var ge=routeMatcher(he)
var _e=ge.test.bind(ge)
var ye={}
var createGroups=function(e,t){ye.global=new e.Group({id:"octokit-global",maxConcurrent:10,...t})
ye.auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...t})
ye.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...t})
ye.write=new e.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...t})
ye.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...t})}
function throttling(e,t){const{enabled:r=true,Bottleneck:s=de,id:n="no-id",timeout:o=1e3*60*2,connection:i}=t.throttle||{}
if(!r)return{}
const a={timeout:o}
if(typeof i!=="undefined")a.connection=i
const c=Object.assign({clustering:i!=null,triggersNotification:_e,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:n},t.throttle)
if(typeof c.onSecondaryRateLimit!=="function"||typeof c.onRateLimit!=="function")throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
let u=false
const initializeBottleneck=()=>{if(u)return
u=true
if(ye.global==null)createGroups(s,a)
c.global=c.global??ye.global
c.auth=c.auth??ye.auth
c.search=c.search??ye.search
c.write=c.write??ye.write
c.notifications=c.notifications??ye.notifications
c.retryLimiter=c.retryLimiter??new s
const t={}
const r=new s.Events(t)
t.on("secondary-limit",c.onSecondaryRateLimit)
t.on("rate-limit",c.onRateLimit)
t.on("error",t=>e.log.warn("Error in throttling-plugin limit handler",t))
c.retryLimiter.on("failed",async function(t,s){const[n,o,i]=s.args
const{pathname:a}=new URL(i.url,"http://github.test")
const c=a.startsWith("/graphql")&&t.status!==401
if(!(c||t.status===403||t.status===429))return
const u=~~o.retryCount
o.retryCount=u
i.request.retryCount=u
const{wantRetry:l,retryAfter:p=0}=await async function(){if(/\bsecondary rate\b/i.test(t.message)){const s=Number(t.response.headers["retry-after"])||n.fallbackSecondaryRateRetryAfter
const o=await r.trigger("secondary-limit",s,i,e,u)
return{wantRetry:o,retryAfter:s}}if(t.response.headers!=null&&t.response.headers["x-ratelimit-remaining"]==="0"||(t.response.data?.errors??[]).some(e=>e.type==="RATE_LIMITED")){const s=new Date(~~t.response.headers["x-ratelimit-reset"]*1e3).getTime()
const n=Math.max(Math.ceil((s-Date.now())/1e3)+1,0)
const o=await r.trigger("rate-limit",n,i,e,u)
return{wantRetry:o,retryAfter:n}}return{}}()
if(l){o.retryCount++
return p*n.retryAfterBaseValue}})}
e.hook.wrap("request",(e,t)=>{initializeBottleneck()
return dist_bundle_wrapRequest(c,e,t)})
return{}}throttling.VERSION=me
throttling.triggersNotification=_e
var ve="0.0.0-development"
var be=Octokit.plugin(restEndpointMethods,paginateRest,paginateGraphQL,retry,throttling).defaults({userAgent:`octokit.js/${ve}`,throttle:{onRateLimit:onRateLimit,onSecondaryRateLimit:onSecondaryRateLimit}})
function onRateLimit(e,t,r){r.log.warn(`Request quota exhausted for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){r.log.info(`Retrying after ${e} seconds!`)
return true}}function onSecondaryRateLimit(e,t,r){r.log.warn(`SecondaryRateLimit detected for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){r.log.info(`Retrying after ${e} seconds!`)
return true}}null&&(()=>{DefaultApp.defaults({Octokit:be})})()
null&&(()=>{DefaultOAuthApp.defaults({Octokit:be})})()}),6989:((e,t,r)=>{r.d(t,{Ay:()=>pRetry})
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
Error.captureStackTrace?.(this.originalError,AbortError)}this.message=e}}const o=2**31-1
function calculateDelay(e,t){if(t.minTimeout===0)return 0
const r=e+1
const s=t.randomize?Math.random()+1:1
const n=Math.round(s*t.minTimeout*t.factor**(r-1))
return Math.min(n,Math.ceil(t.maxTimeout),o)}function calculateRemainingTime(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function delayForRetry(e,t){if(e<=0)return
await new Promise((r,s)=>{const onAbort=()=>{clearTimeout(n)
s(t.signal.reason)}
const n=setTimeout(()=>{t.signal?.removeEventListener("abort",onAbort)
r()},e)
if(t.unref)n.unref?.()
t.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(e){try{return String(e)}catch{return Object.prototype.toString.call(e)}}function unwrapAbortError(e){let t=e
while(t instanceof AbortError&&t.originalError instanceof Error)t=t.originalError
return t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:s,options:n}){const abortIfNeeded=()=>{n.signal?.throwIfAborted()}
const o=e instanceof Error?e:new TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`)
abortIfNeeded()
if(o instanceof AbortError)throw unwrapAbortError(o)
const i=n.retries-r
const a=!(o instanceof TypeError)||isNetworkError(o)
const c=calculateRemainingTime(s,n.maxRetryTime)
const u=a&&c>0&&i>0?calculateDelay(r,n):0
const l=Object.freeze({error:o,attemptNumber:t,retriesLeft:i,retriesConsumed:r,retryDelay:u})
const p=await n.shouldConsumeRetry(l)??true
abortIfNeeded()
const d=p?u:0
const f=Object.freeze({error:o,attemptNumber:t,retriesLeft:i,retriesConsumed:r,retryDelay:d})
await n.onFailedAttempt(f)
abortIfNeeded()
const m=calculateRemainingTime(s,n.maxRetryTime)
if(!a||m<=0||i<=0)throw o
const h=await n.shouldRetry(f)
abortIfNeeded()
if(!h)throw o
const g=calculateRemainingTime(s,n.maxRetryTime)
if(g<=0)throw o
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
return s}catch(e){if(await onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:s,startTime:n,options:t}))s++}}throw new Error("Retry attempts exhausted without throwing an error.")}}),9987:((e,t,r)=>{r.d(t,{You:()=>ct,YOg:()=>array,zMY:()=>schemas_boolean,IeY:()=>custom,gMt:()=>discriminatedUnion,k5n:()=>_enum,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,aig:()=>number,Ikc:()=>object,vkY:()=>preprocess,g1P:()=>record,rej:()=>strictObject,YjP:()=>string,KCZ:()=>union,L5J:()=>unknown})
var s=r(4214)
var n=r(4633)
class $ZodCyclicError extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`)
this.name="ZodCyclicError"}}const o="~memo"
const i=[]
function isRef(e){return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}const a=new WeakMap
const c=0
const u=1
const l=2
function isRecursive(e,t,r){const s=a.get(e)
if(s!==void 0)return s?l:c
if(t.has(e))return l
t.add(e)
let o=c
const check=e=>{if(o!==l&&e?._zod){const s=isRecursive(e,t,r)
if(s>o)o=s}}
const shape=(e,s)=>{let n=c
for(const o of Reflect.ownKeys(e)){const i=Object.getOwnPropertyDescriptor(e,o)
if(s&&!i.enumerable)continue
const a=i.get?u:i.value?._zod?isRecursive(i.value,t,r):c
if(a>n)n=a}return n}
const merge=e=>{if(e>o)o=e}
const i=e._zod.def
const p=i.type
switch(p){case"object":{const e=n.MO(i)
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
case"lazy":{const s=i._cachedInner??(r?e._zod.innerType:void 0)
merge(s?isRecursive(s,t,false):u)
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break
default:p
for(const e in i){const t=Object.getOwnPropertyDescriptor(i,e)
if(!t||t.get)continue
const r=t.value
if(!r||typeof r!=="object")continue
if(r._zod)check(r)
else if(Array.isArray(r))for(const e of r)check(e)}}t.delete(e)
return settle(e,o)}function settle(e,t){if(t!==u)a.set(e,t===l)
return t}function bucketFor(e,t){let r=e.buckets.get(t)
if(!r){r=new WeakMap
e.buckets.set(t,r)}return r}let p
const d=[]
const f={alloc(e,t,r){const s=p
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
const wrapped=(u,f)=>{if(r===void 0){const n=isRecursive(e,new Set,false)
if(n===c){e._zod.parse=t
if(e._zod.run===wrapped)e._zod.run=t
return t(u,f)}if(n===l||s)r=true
else s=true}const m=u.value
if(!isRef(m))return t(u,f)
let h=f[o]
if(!h){h={buckets:new WeakMap,backEdges:void 0}
f[o]=h}let g
if(n===f)g=a
else{g=bucketFor(h,e)
n=f
a=g}const y=g.get(m)
if(y){u.value=y.value
if(y.issues){if(y.issues.length)u.issues.push(...cloneIssues(y.issues))}else{u.memo=true
h.backEdges??(h.backEdges=new WeakSet)
h.backEdges.add(y.value)}return u}p=g
const v=d.length
const b=t(u,f)
p=void 0
const E=d.length>v?d.pop():void 0
if(b instanceof Promise)return b.then(e=>{if(E)E.issues=e.issues.length?cloneIssues(e.issues):i
return e})
if(E)E.issues=b.issues.length?cloneIssues(b.issues):i
return b}
e._zod.parse=wrapped
if(e._zod.run===t)e._zod.run=wrapped})}}
function memoizer(){return f}function isBackEdge(e,t){const r=e[o]?.backEdges
return r!==void 0&&isRef(t)&&r.has(t)}var m=r(8880)
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
return r(...Object.values(this.closed))}}var h=r(6674)
const g={major:4,minor:6,patch:7}
const y=s.xI("$ZodType",(e,t)=>{var r
e??(e={})
e._zod.def=t
e._zod.bag=e._zod.bag||{}
e._zod.version=g
const o=e._zod.def.checks
const i=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
for(const t of i)for(const r of t._zod.onattach)r(e)
if(i.length===0){(r=e._zod).deferred??(r.deferred=[])
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,r,o)=>{if(t.memo)return t
let i=n.QH(t)
let a
for(const c of r){if(c._zod.def.when){if(n.rL(t))continue
const e=c._zod.def.when(t)
if(!e)continue}else if(i)continue
const r=t.issues.length
const u=c._zod.check(t)
if(u instanceof Promise&&o?.async===false)throw new s.GT
if(a||u instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await u
const s=t.issues.length
if(s===r)return
n.d3(t.issues,r,e)
if(!i)i=n.QH(t,r)})
else{const s=t.issues.length
if(s===r)continue
n.d3(t.issues,r,e)
if(!i)i=n.QH(t,r)}}if(a)return a.then(()=>t)
return t}
const handleCanaryResult=(t,r,o)=>{if(n.QH(t)){t.aborted=true
return t}const a=runChecks(r,i,o)
if(a instanceof Promise){if(o.async===false)throw new s.GT
return a.then(t=>e._zod.parse(t,o))}return e._zod.parse(a,o)}
e._zod.run=(t,r)=>{if(r.skipChecks)return e._zod.parse(t,r)
if(r.direction==="backward"){const s=e._zod.parse({value:t.value,issues:[]},{...r,skipChecks:true})
if(s instanceof Promise)return s.then(e=>handleCanaryResult(e,t,r))
return handleCanaryResult(s,t,r)}const n=e._zod.parse(t,r)
if(n instanceof Promise){if(r.async===false)throw new s.GT
return n.then(e=>runChecks(e,i,r))}return runChecks(n,i,r)}}},{get"~standard"(){return n.jD(this,"~standard",standardProps(this))},set"~standard"(e){n.qh(this,"~standard",e)}})
const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>n.iR(e,t,s.$W()))}:{value:e.value}
async function validateAsync(e,t){const r={async:true}
return toStandardResult(await e._zod.run({value:t,issues:[]},r),r)}function standardProps(e){return{validate:t=>{const r={async:false}
try{const s=e._zod.run({value:t,issues:[]},r)
if(!(s instanceof Promise))return toStandardResult(s,r)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const v=s.xI("$ZodString",(e,t)=>{y.init(e,t)
e._zod.pattern=t.pattern??h.gp
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=String(r.value)}catch(s){}if(typeof r.value==="string")return r
r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e})
return r}})
const b=s.xI("$ZodStringFormat",(e,t)=>{m.ql.init(e,t)
v.init(e,t)})
const E=s.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=h.Os)
b.init(e,t)})
const w=s.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}
const r=e[t.version]
if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`)
t.pattern??(t.pattern=h.uR(r))}else t.pattern??(t.pattern=h.uR())
b.init(e,t)})
const T=s.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=h.Rp)
b.init(e,t)})
const k=1
const O=2
function canParseURL(e){try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e)
new URL(e)
return true}catch{return false}}function validateURL(e,t){if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t))return canParseURL(e)||O
return parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===h.F.source&&!/^https?:\/\//i.test(e))return k
try{if(typeof URL!=="undefined"){const t=URL
if(typeof t.parse==="function")return t.parse(e)??O}return new URL(e)}catch{return O}}const P=/[\t\n\r]/g
function stripTabAndNewline(e){return e.replace(P,"")}function urlHostnameOk(e,t){t.lastIndex=0
return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const S=s.xI("$ZodURL",(e,t)=>{b.init(e,t)
e._zod.check=r=>{try{const s=r.value.trim()
const n=validateURL(s,t)
if(n===k){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort})
return}if(n===O){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})
return}if(n===true){r.value=stripTabAndNewline(s)
return}if(t.hostname&&!urlHostnameOk(n,t.hostname))r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort})
if(t.protocol&&!urlProtocolOk(n,t.protocol))r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort})
r.value=t.normalize?n.href:stripTabAndNewline(s)
return}catch(s){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}})
const A=s.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=h.Zg())
b.init(e,t)})
const R=s.xI("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
t.pattern??(t.pattern=t.length===void 0?h.Ak:h.D2(t.length))
b.init(e,t)})
const z=s.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=h.gF)
b.init(e,t)})
const G=s.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=h.Gl)
b.init(e,t)})
const x=s.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=h.Z0)
b.init(e,t)})
const I=s.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=h.kM)
b.init(e,t)})
const F=s.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=h.fO)
b.init(e,t)})
const $=s.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=h.w$(t))
b.init(e,t)})
const D=s.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=h.p6)
b.init(e,t)})
const j=s.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=h.kB(t))
b.init(e,t)})
const U=s.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=h.p0)
b.init(e,t)})
const L=s.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=h.uX)
b.init(e,t)})
const N=/^[0-9a-fA-F:.]+$/
function isValidIPv6(e){if(!N.test(e))return false
return canParseURL(`http://[${e}]`)}const Z=s.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=h.ug)
b.init(e,t)
e._zod.check=r=>{if(!isValidIPv6(r.value))r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=regexes.mac(t.delimiter))
b.init(e,t)})
const q=s.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=h.zr)
b.init(e,t)})
function isValidCIDRv6(e){const t=e.split("/")
if(t.length!==2)return false
const[r,s]=t
if(!s)return false
const n=Number(s)
if(`${n}`!==s)return false
if(n<0||n>128)return false
return isValidIPv6(r)}const B=s.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=h.l7)
b.init(e,t)
e._zod.check=r=>{if(!isValidCIDRv6(r.value))r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}})
function isValidBase64(e){if(e==="")return true
if(/\s/.test(e))return false
if(e.length%4!==0)return false
try{atob(e)
return true}catch{return false}}const M=/^[0-9a-zA-Z+/]*={0,2}$/
const V=s.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=M)
b.init(e,t)
e._zod.check=r=>{if(isValidBase64(r.value))return
r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}})
const W=/^[A-Za-z0-9_-]*$/
function isValidBase64URL(e){if(!W.test(e))return false
const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/")
const r=t.padEnd(Math.ceil(t.length/4)*4,"=")
return isValidBase64(r)}const H=s.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=W)
b.init(e,t)
e._zod.check=r=>{if(isValidBase64URL(r.value))return
r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}})
const J=s.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=h.hQ)
b.init(e,t)})
const K=/[- ]/g
function isLuhnAlgo(e){let t=e.length
let r=1
let s=0
while(t){const n=e.charCodeAt(--t)-48
r^=1
s+=r?[0,2,4,6,8,1,3,5,7,9][n]:n}return s%10===0}function isValidCreditCard(e){if(!regexes.creditCard.test(e))return false
return isLuhnAlgo(e.replace(K,""))}null&&core.$constructor("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=regexes.creditCard)
b.init(e,t)
e._zod.check=r=>{if(isValidCreditCard(r.value))return
r.issues.push({code:"invalid_format",format:"credit_card",input:r.value,inst:e,continue:!t.abort})}})
function isIso7064Mod97(e){let t=0
const r=e.length
for(let s=4;s<r;s++){const r=e.charCodeAt(s)
t=(r>=65?t*100+(r-55):t*10+(r-48))%97}for(let r=0;r<4;r++){const s=e.charCodeAt(r)
t=(s>=65?t*100+(s-55):t*10+(s-48))%97}return t===1}function isValidIBAN(e){if(!regexes.iban.test(e))return false
return isIso7064Mod97(e)}null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban)
b.init(e,t)
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
return true}catch{return false}}const Q=s.xI("$ZodJWT",(e,t)=>{b.init(e,t)
e._zod.check=r=>{if(isValidJWT(r.value,t.alg))return
r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCustomStringFormat",(e,t)=>{b.init(e,t)
e._zod.check=r=>{if(t.fn(r.value))return
r.issues.push({code:"invalid_format",format:t.format,input:r.value,inst:e,continue:!t.abort})}})
const Y=s.xI("$ZodNumber",(e,t)=>{y.init(e,t)
e._zod.pattern=h.ai
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=Number(r.value)}catch(e){}const n=r.value
if(typeof n==="number"&&!Number.isNaN(n)&&Number.isFinite(n))return r
const o=typeof n==="number"?Number.isNaN(n)?"NaN":!Number.isFinite(n)?String(n):void 0:void 0
r.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...o?{received:o}:{}})
return r}})
const X=s.xI("$ZodNumberFormat",(e,t)=>{m.KH.init(e,t)
Y.init(e,t)})
const ee=s.xI("$ZodBoolean",(e,t)=>{y.init(e,t)
e._zod.pattern=h.zM
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=Boolean(r.value)}catch(e){}const n=r.value
if(typeof n==="boolean")return r
r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e})
return r}})
const te=s.xI("$ZodBigInt",(e,t)=>{y.init(e,t)
e._zod.pattern=h.o
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=BigInt(r.value)}catch(e){}if(typeof r.value==="bigint")return r
r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e})
return r}})
null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t)
te.init(e,t)})
null&&core.$constructor("$ZodSymbol",(e,t)=>{y.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="symbol")return t
t.issues.push({expected:"symbol",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodUndefined",(e,t)=>{y.init(e,t)
e._zod.pattern=regexes.undefined
e._zod.values=new Set([void 0])
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="undefined")return t
t.issues.push({expected:"undefined",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodNull",(e,t)=>{y.init(e,t)
e._zod.pattern=regexes.null
e._zod.values=new Set([null])
e._zod.parse=(t,r)=>{const s=t.value
if(s===null)return t
t.issues.push({expected:"null",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodAny",(e,t)=>{y.init(e,t)
e._zod.parse=e=>e})
const re=s.xI("$ZodUnknown",(e,t)=>{y.init(e,t)
e._zod.parse=e=>e})
const se=s.xI("$ZodNever",(e,t)=>{y.init(e,t)
e._zod.parse=(t,r)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e})
return t}})
null&&core.$constructor("$ZodVoid",(e,t)=>{y.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="undefined")return t
t.issues.push({expected:"void",code:"invalid_type",input:s,inst:e})
return t}})
const ne=s.xI("$ZodDate",(e,t)=>{y.init(e,t)
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=new Date(r.value)}catch(e){}const n=r.value
const o=n instanceof Date
const i=o&&!Number.isNaN(n.getTime())
if(i)return r
r.issues.push({expected:"date",code:"invalid_type",input:n,...o?{received:"Invalid Date"}:{},inst:e})
return r}})
function capSize(e,t){const r=n.hi(e._zod.def.checks)
if(!r.length)return
const s=Math.min(...r.map(e=>e[0]))
const o=e._zod.parse
e._zod.parse=(r,i)=>{const a=t(r.value)
if(a>s&&!i?.skipChecks&&i?.direction!=="backward")for(const[t,s]of n.hi(e._zod.def.checks))if(a>t&&s._zod.def.when(r)){const t=r.issues.length
s._zod.check(r)
r.issues[t].continue=false
n.d3(r.issues,t,e)
return r}return o(r,i)}}const arraySize=e=>Array.isArray(e)?e.length:-1
const mapSize=e=>e instanceof Map?e.size:-1
const setSize=e=>e instanceof Set?e.size:-1
function handleArrayResult(e,t,r){if(e.issues.length)t.issues.push(...n.lQ(r,e.issues))
t.value[r]=e.value}const oe=s.xI("$ZodArray",(e,t)=>{y.init(e,t)
const r=s.cr.memoizer
r?.attach(e)
e._zod.parse=(s,o)=>{const i=s.value
if(!Array.isArray(i)){s.issues.push({expected:"array",code:"invalid_type",input:i,inst:e})
return s}s.value=r?r.alloc(e,s,Array(i.length),o):Array(i.length)
const a=[]
const c=o?.abortEarly
for(let e=0;e<i.length;e++){const r=i[e]
const u=t.element._zod.run({value:r,issues:[]},o)
if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,s,e)))
else{handleArrayResult(u,s,e)
if(c&&u.issues.length!==0&&n.QH(u))break}}if(a.length)return Promise.all(a).then(()=>s)
return s}
capSize(e,arraySize)})
function handlePropertyResult(e,t,r,s,o,i){const a=r in s
const c=i==="optional"
if(!a&&c&&o==="optional")return
if(e.issues.length){if(o!==void 0&&c&&!a)return
t.issues.push(...n.lQ(r,e.issues))}if(!a&&o===void 0){if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})
return}if(e.value===void 0){if(a||o==="defaulted"&&!c)t.value[r]=void 0}else t.value[r]=e.value}const ie=[]
function normalizeDef(e){const t=Object.keys(e.shape)
const r=Object.getOwnPropertySymbols(e.shape)
const s=r.length?r:ie
const o=s.length?[...t,...s]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const i=n.NM(e.shape)
return{...e,allKeys:o,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function handleCatchall(e,t,r,s,o,i,a){const c=[]
const u=o.keySet
const l=o.catchall._zod
const p=l.def.type
const d=l.optin
const f=l.optout
let m=0
for(const o in t){if(a&&r.issues.length!==m){if(n.QH(r,m))break
m=r.issues.length}if(u.has(o))continue
if(o==="__proto__"){if(p==="never")c.push(o)
continue}if(p==="never"){c.push(o)
continue}const i=l.run({value:t[o],issues:[]},s)
if(i instanceof Promise)e.push(i.then(e=>handlePropertyResult(e,r,o,t,d,f)))
else handlePropertyResult(i,r,o,t,d,f)}if(c.length)r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:true})
if(!e.length)return r
return Promise.all(e).then(()=>r)}const ae=s.xI("$ZodObject",(e,t)=>{y.init(e,t)
const r=Object.getOwnPropertyDescriptor(t,"shape")
const o=r?.get?r.get.raw:t.shape??{}
if(o){const get=()=>{const e={...o}
Object.defineProperty(t,"shape",{value:e})
get.raw=e
return e}
get.raw=o
Object.defineProperty(t,"shape",{get:get})}const i=n.PO(()=>normalizeDef(t))
n.v5(e,"propValues",e=>{const t=e.def.shape
const r={}
for(const e in t){const s=t[e]._zod
if(s.values){if(!Object.prototype.hasOwnProperty.call(r,e))n.Vy(r,e,new Set)
for(const t of s.values)r[e].add(t)
if(s.optin!==void 0)r[e].add(void 0)}}return r})
const a=n.Gv
const c=t.catchall
let u
const l=s.cr.memoizer
l?.attach(e)
e._zod.parse=(t,r)=>{u??(u=i.value)
const s=t.value
if(!a(s)){t.issues.push({expected:"object",code:"invalid_type",input:s,inst:e})
return t}t.value=l?l.alloc(e,t,{},r):{}
const o=[]
const p=u.shape
const d=r?.abortEarly
let f=t.issues.length
for(const e of u.allKeys){if(d&&t.issues.length!==f){if(n.QH(t,f))break
f=t.issues.length}if(e==="__proto__")continue
const i=p[e]
const a=i._zod.optin
const c=i._zod.optout
const u=i._zod.run({value:s[e],issues:[]},r)
if(u instanceof Promise)o.push(u.then(r=>handlePropertyResult(r,t,e,s,a,c)))
else handlePropertyResult(u,t,e,s,a,c)}if(!c)return o.length?Promise.all(o).then(()=>t):t
return handleCatchall(o,s,t,r,i.value,e,d===true)}})
const ce=s.xI("$ZodObjectJIT",(e,t)=>{ae.init(e,t)
const r=e._zod.parse
const o=n.PO(()=>normalizeDef(t))
const i=s.cr.memoizer
const generateFastpass=t=>{const r=o.value
const s=r.symbolKeys
const a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:i,syms:s})
const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
a.write(`const input = payload.value;`)
const c=Object.create(null)
let u=0
for(const e of r.allKeys)c[e]=`key_${u++}`
a.write(i?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`)
for(const e of r.allKeys){if(e==="__proto__")continue
const r=c[e]
const o=typeof e==="symbol"?`syms[${s.indexOf(e)}]`:n.UQ(e)
const i=`${o} in input`
const u=t[e]
const l=u?._zod?.optin
const p=l!==void 0
const d=u?._zod?.optout==="optional"
a.write(`const ${r} = ${parseStr(o)};`)
if(p&&d){const e=l==="optional"?`${r}_present`:`${r}.value !== undefined || ${r}_present`
a.write(`\n        const ${r}_present = ${i};\n        if (!${r}.issues.length || ${r}_present) {\n          if (${r}.issues.length) {${prefixStr(r,o)}\n          }\n\n          if (${e}) {\n            newResult[${o}] = ${r}.value;\n          }\n        }\n\n      `)}else if(!p)a.write(`\n        const ${r}_present = ${i};\n        if (${r}.issues.length) {${prefixStr(r,o)}\n        }\n        if (!${r}_present && !${r}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${o}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${r}_present) {\n          newResult[${o}] = ${r}.value;\n        }\n\n      `)
else{a.write(`\n        if (${r}.issues.length) {${prefixStr(r,o)}\n        }\n      `)
if(l==="defaulted")a.write(`newResult[${o}] = ${r}.value;`)
else a.write(`\n        if (${r}.value !== undefined || ${i}) {\n          newResult[${o}] = ${r}.value;\n        }\n      `)}}a.write(`payload.value = newResult;`)
a.write(`return payload;`)
return a.compile()}
let a
const c=n.Gv
const u=!s.cr.jitless
const l=n.hI
const p=u&&l.value
const d=t.catchall
let f
e._zod.parse=(s,n)=>{f??(f=o.value)
const i=s.value
if(!c(i)){s.issues.push({expected:"object",code:"invalid_type",input:i,inst:e})
return s}if(u&&p&&n?.async===false&&n.jitless!==true){if(!a)a=generateFastpass(t.shape)
s=a(s,n)
if(!d)return s
return handleCatchall([],i,s,n,f,e,n?.abortEarly===true)}return r(s,n)}})
function handleUnionResults(e,t,r,o){for(const r of e)if(r.issues.length===0){t.value=r.value
return t}const i=e.filter(e=>!n.QH(e))
if(i.length===1){t.value=i[0].value
return i[0]}t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(e=>e.issues.map(e=>n.iR(e,o,s.$W())))})
return t}const ue=s.xI("$ZodUnion",(e,t)=>{y.init(e,t)
n.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
n.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0)
n.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))
return})
n.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>n.p6(e.source)).join("|")})$`)}return})
const r=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(s,n)=>{if(r)return r(s,n)
let o=false
const i=[]
for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},n)
if(t instanceof Promise){i.push(t)
o=true}else{if(t.issues.length===0)return t
i.push(t)}}if(!o)return handleUnionResults(i,s,e,n)
return Promise.all(i).then(t=>handleUnionResults(t,s,e,n))}})
function handleExclusiveUnionResults(e,t,r,s){const n=[]
for(let t=0;t<e.length;t++)if(e[t].issues.length===0)n.push(t)
if(n.length===1){t.value=e[n[0]].value
return t}if(n.length===0)t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,s,core.config())))})
else t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:[],inclusive:false,matches:n})
return t}null&&core.$constructor("$ZodXor",(e,t)=>{ue.init(e,t)
t.inclusive=false
const r=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(s,n)=>{if(r)return r(s,n)
let o=false
const i=[]
for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},n)
if(t instanceof Promise){i.push(t)
o=true}else i.push(t)}if(!o)return handleExclusiveUnionResults(i,s,e,n)
return Promise.all(i).then(t=>handleExclusiveUnionResults(t,s,e,n))}})
function discriminatorMap(e){const t=new Map
for(const r of e.options){const s=r._zod.propValues?.[e.discriminator]
if(!s||s.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`)
for(const e of s)if(t.has(e)){if(e!==void 0)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,r)}return t}const le=s.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false
ue.init(e,t)
const r=e._zod.parse
n.v5(e,"propValues",e=>{const t={}
let r=0
for(const s of e.def.options){const o=s._zod.propValues
if(!o||Object.keys(o).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(s)}"`)
if(o[e.def.discriminator]?.has(void 0))r++
for(const[e,r]of Object.entries(o)){if(!Object.prototype.hasOwnProperty.call(t,e))n.Vy(t,e,new Set)
for(const s of r)t[e].add(s)}}if(!e.def.unionFallback&&r>1)t[e.def.discriminator]?.delete(void 0)
return t})
t.options.forEach((e,r)=>{const s=n.MO(e._zod.def)
if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${r}"`)})
const s=n.PO(()=>discriminatorMap(t))
e._zod.parse=(o,i)=>{const a=o.value
if(!n.Gv(a)){o.issues.push({code:"invalid_type",expected:"object",input:a,inst:e})
return o}const c=a?.[t.discriminator]
const u=s.value.get(c)
if(u&&(c!==void 0||i.direction!=="backward"))return u._zod.run(o,i)
if(t.unionFallback||i.direction==="backward")return r(o,i)
o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(s.value.keys()).filter(e=>s.value.get(e)!==null),input:a,path:[t.discriminator],inst:e})
return o}})
const pe=s.xI("$ZodIntersection",(e,t)=>{y.init(e,t)
e._zod.parse=(e,r)=>{const s=e.value
const n=t.left._zod.run({value:s,issues:[]},r)
const o=t.right._zod.run({value:s,issues:[]},r)
const i=n instanceof Promise||o instanceof Promise
if(i)return Promise.all([n,o]).then(([t,r])=>handleIntersectionResults(e,t,r))
return handleIntersectionResults(e,n,o)}})
function mergeValues(e,t){if(e===t)return{valid:true,data:e}
if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:true,data:e}
if(n.Qd(e)&&n.Qd(t)){const r=Object.keys(t)
const s=Object.keys(e).filter(e=>r.indexOf(e)!==-1)
const n={...e,...t}
if(Object.prototype.hasOwnProperty.call(n,"__proto__"))delete n.__proto__
for(const r of s){if(r==="__proto__")continue
const s=mergeValues(e[r],t[r])
if(!s.valid)return{valid:false,mergeErrorPath:[r,...s.mergeErrorPath]}
n[r]=s.data}return{valid:true,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:false,mergeErrorPath:[]}
const r=[]
for(let s=0;s<e.length;s++){const n=e[s]
const o=t[s]
const i=mergeValues(n,o)
if(!i.valid)return{valid:false,mergeErrorPath:[s,...i.mergeErrorPath]}
r.push(i.data)}return{valid:true,data:r}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(e,t,r){const s=new Map
let o
const i=new Map
const collect=(e,t)=>{let r
if(e.code==="unrecognized_keys"&&!e.path?.length){o??(o=e)
r=e.keys}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0])
if(!i.has(t))i.set(t,e)
r=[t]}else return false
for(const e of r){if(!s.has(e))s.set(e,{})
s.get(e)[t]=true}return true}
for(const r of t.issues)if(!collect(r,"l"))e.issues.push(r)
for(const t of r.issues)if(!collect(t,"r"))e.issues.push(t)
const a=[...s].filter(([,e])=>e.l&&e.r).map(([e])=>e)
if(a.length){const t=o?a.filter(e=>o.keys.includes(e)):[]
if(t.length)e.issues.push({...o,keys:t})
for(const r of a)if(!t.includes(r)&&i.has(r))e.issues.push(i.get(r))}const c=mergeValues(t.value,r.value)
if(!c.valid){if(n.QH(e))return e
throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(c.mergeErrorPath)}`)}e.value=c.data
return e}const de=s.xI("$ZodTuple",(e,t)=>{y.init(e,t)
const r=t.items
const o=s.cr.memoizer
o?.attach(e)
e._zod.parse=(s,i)=>{const a=s.value
if(!Array.isArray(a)){s.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"})
return s}s.value=o?o.alloc(e,s,[],i):[]
const c=[]
const u=getTupleOptStart(r,"optin")
const l=getTupleOptStart(r,"optout")
if(!t.rest){if(a.length<u){s.issues.push({code:"too_small",minimum:u,inclusive:true,input:a,inst:e,origin:"array"})
return s}if(a.length>r.length)s.issues.push({code:"too_big",maximum:r.length,inclusive:true,input:a,inst:e,origin:"array"})}const p=new Array(r.length)
const d=t.rest?i?.abortEarly:void 0
let f=false
for(let e=0;e<r.length;e++){const t=r[e]._zod.run({value:a[e],issues:[]},i)
if(t instanceof Promise)c.push(t.then(t=>{p[e]=t}))
else{p[e]=t
if(d&&!f&&t.issues.length)f=n.QH(t)}}if(t.rest&&!f){let e=r.length-1
const o=a.slice(r.length)
let u=s.issues.length
for(const r of o){if(d&&s.issues.length!==u){if(n.QH(s,u))break
u=s.issues.length}e++
const o=t.rest._zod.run({value:r,issues:[]},i)
if(o instanceof Promise)c.push(o.then(t=>handleTupleResult(t,s,e)))
else handleTupleResult(o,s,e)}}if(c.length)return Promise.all(c).then(()=>handleTupleResults(p,s,r,a,l))
return handleTupleResults(p,s,r,a,l)}})
function getTupleOptStart(e,t){for(let r=e.length-1;r>=0;r--){const s=t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"
if(!s)return r+1}return 0}function handleTupleResult(e,t,r){if(e.issues.length)t.issues.push(...n.lQ(r,e.issues))
t.value[r]=e.value}function handleTupleResults(e,t,r,s,o){for(let i=0;i<r.length;i++){const a=e[i]
const c=i<s.length
if(!c&&i>=o&&r[i]._zod.optin==="optional"){t.value.length=i
break}if(a.issues.length){if(!c&&i>=o){t.value.length=i
break}t.issues.push(...n.lQ(i,a.issues))}t.value[i]=a.value}for(let e=t.value.length-1;e>=s.length;e--)if(r[e]._zod.optout==="optional"&&t.value[e]===void 0)t.value.length=e
else break
return t}const fe=s.xI("$ZodRecord",(e,t)=>{y.init(e,t)
const r=s.cr.memoizer
r?.attach(e)
e._zod.parse=(o,i)=>{const a=o.value
if(!n.Qd(a)){o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e})
return o}const c=[]
const u=t.keyType._zod.values
if(u&&!t.partial){o.value=r?r.alloc(e,o,{},i):{}
const l=new Set
for(const r of u)if(typeof r==="string"||typeof r==="number"||typeof r==="symbol"){l.add(typeof r==="number"?r.toString():r)
if(r==="__proto__")continue
const u=t.keyType._zod.run({value:r,issues:[]},i)
if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(u.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(e=>n.iR(e,i,s.$W())),input:r,path:[r],inst:e})
continue}const p=u.value
if(p==="__proto__")continue
const d=t.valueType._zod.run({value:a[r],issues:[]},i)
if(d instanceof Promise)c.push(d.then(e=>{if(e.issues.length)o.issues.push(...n.lQ(r,e.issues))
o.value[p]=e.value}))
else{if(d.issues.length)o.issues.push(...n.lQ(r,d.issues))
o.value[p]=d.value}}let p
for(const e in a)if(!l.has(e))if(t.mode==="loose"){if(e==="__proto__")continue
o.value[e]=a[e]}else{p=p??[]
p.push(e)}if(p&&p.length>0)o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:p,continue:true})}else{o.value=r?r.alloc(e,o,{},i):{}
let l
for(const r of Reflect.ownKeys(a)){if(r==="__proto__")continue
if(!Object.prototype.propertyIsEnumerable.call(a,r))continue
let p=t.keyType._zod.run({value:r,issues:[]},i)
if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
const d=typeof r==="string"&&h.ai.test(r)&&p.issues.length
if(d){const e=t.keyType._zod.run({value:Number(r),issues:[]},i)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(e.issues.length===0)p=e}if(p.issues.length){if(t.mode==="loose")o.value[r]=a[r]
else if(u){l=l??[]
l.push(r)}else o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(e=>n.iR(e,i,s.$W())),input:r,path:[r],inst:e})
continue}const f=p.value
if(f==="__proto__")continue
const m=t.valueType._zod.run({value:a[r],issues:[]},i)
if(m instanceof Promise)c.push(m.then(e=>{if(e.issues.length)o.issues.push(...n.lQ(r,e.issues))
o.value[f]=e.value}))
else{if(m.issues.length)o.issues.push(...n.lQ(r,m.issues))
o.value[f]=m.value}}if(l&&l.length>0)o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:true})}if(c.length)return Promise.all(c).then(()=>o)
return o}})
null&&core.$constructor("$ZodMap",(e,t)=>{y.init(e,t)
const r=core.globalConfig.memoizer
r?.attach(e)
e._zod.parse=(s,n)=>{const o=s.value
if(!(o instanceof Map)){s.issues.push({expected:"map",code:"invalid_type",input:o,inst:e})
return s}const i=[]
s.value=r?r.alloc(e,s,new Map,n):new Map
const a=n?.abortEarly
let c=s.issues.length
for(const[r,u]of o){if(a&&s.issues.length!==c){if(util.aborted(s,c))break
c=s.issues.length}const l=t.keyType._zod.run({value:r,issues:[]},n)
const p=t.valueType._zod.run({value:u,issues:[]},n)
if(l instanceof Promise||p instanceof Promise)i.push(Promise.all([l,p]).then(([t,i])=>{handleMapResult(t,i,s,r,o,e,n)}))
else handleMapResult(l,p,s,r,o,e,n)}if(i.length)return Promise.all(i).then(()=>s)
return s}
capSize(e,mapSize)})
function handleMapResult(e,t,r,s,n,o,i){if(e.issues.length)if(util.propertyKeyTypes.has(typeof s))r.issues.push(...util.prefixIssues(s,e.issues))
else r.issues.push({code:"invalid_key",origin:"map",input:n,inst:o,issues:e.issues.map(e=>util.finalizeIssue(e,i,core.config()))})
if(t.issues.length)if(util.propertyKeyTypes.has(typeof s))r.issues.push(...util.prefixIssues(s,t.issues))
else r.issues.push({origin:"map",code:"invalid_element",input:n,inst:o,key:s,issues:t.issues.map(e=>util.finalizeIssue(e,i,core.config()))})
r.value.set(e.value,t.value)}null&&core.$constructor("$ZodSet",(e,t)=>{y.init(e,t)
const r=core.globalConfig.memoizer
r?.attach(e)
e._zod.parse=(s,n)=>{const o=s.value
if(!(o instanceof Set)){s.issues.push({input:o,inst:e,expected:"set",code:"invalid_type"})
return s}const i=[]
s.value=r?r.alloc(e,s,new Set,n):new Set
const a=n?.abortEarly
let c=s.issues.length
for(const e of o){if(a&&s.issues.length!==c){if(util.aborted(s,c))break
c=s.issues.length}const r=t.valueType._zod.run({value:e,issues:[]},n)
if(r instanceof Promise)i.push(r.then(e=>handleSetResult(e,s)))
else handleSetResult(r,s)}if(i.length)return Promise.all(i).then(()=>s)
return s}
capSize(e,setSize)})
function handleSetResult(e,t){if(e.issues.length)t.issues.push(...e.issues)
t.value.add(e.value)}const me=s.xI("$ZodEnum",(e,t)=>{y.init(e,t)
const r=n.w5(t.entries)
const s=new Set(r)
e._zod.values=s
n.v5(e,"pattern",e=>{const t=n.w5(e.def.entries).filter(e=>n.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>n.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(t,n)=>{const o=t.value
if(s.has(o))return t
t.issues.push({code:"invalid_value",values:r,input:o,inst:e})
return t}})
const he=s.xI("$ZodLiteral",(e,t)=>{y.init(e,t)
const r=new Set(t.values)
e._zod.values=r
n.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?n.sD(e):e?n.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(s,n)=>{const o=s.value
if(r.has(o))return s
s.issues.push({code:"invalid_value",values:t.values,input:o,inst:e})
return s}})
null&&core.$constructor("$ZodFile",(e,t)=>{y.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(s instanceof File)return t
t.issues.push({expected:"file",code:"invalid_type",input:s,inst:e})
return t}})
const ge=s.xI("$ZodTransform",(e,t)=>{y.init(e,t)
e._zod.optin="optional"
s.cr.memoizer?.guard(e)
e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new s.cV(e.constructor.name)
const o=t.transform(r.value,r)
if(n.async){const e=o instanceof Promise?o:Promise.resolve(o)
return e.then(e=>{r.value=e
return r})}if(o instanceof Promise)throw new s.GT
r.value=o
return r}})
function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value
return e}const _e=s.xI("$ZodOptional",(e,t)=>{y.init(e,t)
n.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
e._zod.optout="optional"
n.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0})
n.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${n.p6(t.source)})?$`):void 0})
e._zod.parse=(e,r)=>{if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e
const s=t.innerType._zod.run({value:e.value,issues:[]},r)
if(s instanceof Promise)return s.then(t=>handleOptionalResult(e,t))
return handleOptionalResult(e,s)}return t.innerType._zod.run(e,r)}})
const ye=s.xI("$ZodExactOptional",(e,t)=>{_e.init(e,t)
n.v5(e,"values",e=>e.def.innerType._zod.values)
n.v5(e,"pattern",e=>e.def.innerType._zod.pattern)
e._zod.parse=(e,r)=>t.innerType._zod.run(e,r)})
const ve=s.xI("$ZodNullable",(e,t)=>{y.init(e,t)
n.v5(e,"optin",e=>e.def.innerType._zod.optin)
n.v5(e,"optout",e=>e.def.innerType._zod.optout)
n.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${n.p6(t.source)}|null)$`):void 0})
n.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
e._zod.parse=(e,r)=>{if(e.value===null)return e
return t.innerType._zod.run(e,r)}})
const be=s.xI("$ZodDefault",(e,t)=>{y.init(e,t)
e._zod.optin="defaulted"
n.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
if(e.value===void 0){e.value=t.defaultValue
return e}const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handleDefaultResult(e,t))
return handleDefaultResult(s,t)}})
function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
return e}const Ee=s.xI("$ZodPrefault",(e,t)=>{y.init(e,t)
e._zod.optin="defaulted"
n.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
if(e.value===void 0)e.value=t.defaultValue
return t.innerType._zod.run(e,r)}})
const we=s.xI("$ZodNonOptional",(e,t)=>{y.init(e,t)
n.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t].filter(e=>e!==void 0)):void 0})
e._zod.parse=(r,s)=>{const n=t.innerType._zod.run(r,s)
if(n instanceof Promise)return n.then(t=>handleNonOptionalResult(t,e))
return handleNonOptionalResult(n,e)}})
function handleNonOptionalResult(e,t){if(!e.issues.length&&e.value===void 0)e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})
return e}null&&core.$constructor("$ZodSuccess",(e,t)=>{y.init(e,t)
e._zod.parse=(e,r)=>{if(r.direction==="backward")throw new core.$ZodEncodeError("ZodSuccess")
const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(t=>{e.value=t.issues.length===0
return e})
e.value=s.issues.length===0
return e}})
function handleCatchResult(e,t,r,o){if(!t.issues.length){e.value=t.value
if(t.memo)e.memo=true
return e}e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>n.iR(e,o,s.$W()))},input:e.value})
return e}const Te=s.xI("$ZodCatch",(e,t)=>{y.init(e,t)
n.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
n.v5(e,"optout",e=>e.def.innerType._zod.optout)
n.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
const s=t.innerType._zod.run({value:e.value,issues:[]},r)
if(s instanceof Promise)return s.then(s=>handleCatchResult(e,s,t,r))
return handleCatchResult(e,s,t,r)}})
null&&core.$constructor("$ZodNaN",(e,t)=>{y.init(e,t)
e._zod.parse=(t,r)=>{if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({input:t.value,inst:e,expected:"nan",code:"invalid_type"})
return t}return t}})
const ke=s.xI("$ZodPipe",(e,t)=>{y.init(e,t)
n.v5(e,"values",e=>e.def.in._zod.values)
n.v5(e,"optin",e=>e.def.in._zod.optin)
n.v5(e,"optout",e=>e.def.out._zod.optout)
n.v5(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,r)=>{if(r.direction==="backward"){const s=t.out._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.in,r))
return handlePipeResult(s,t.in,r)}const s=t.in._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.out,r))
return handlePipeResult(s,t.out,r)}})
function handlePipeResult(e,t,r){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true
return e}return t._zod.run({value:e.value,issues:e.issues},r)}null&&core.$constructor("$ZodCodec",(e,t)=>{y.init(e,t)
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
return e}return r._zod.run({value:t,issues:e.issues},s)}const Oe=s.xI("$ZodPreprocess",(e,t)=>{ke.init(e,t)})
const Pe=s.xI("$ZodReadonly",(e,t)=>{y.init(e,t)
n.v5(e,"propValues",e=>e.def.innerType._zod.propValues)
n.v5(e,"values",e=>e.def.innerType._zod.values)
n.v5(e,"optin",e=>e.def.innerType?._zod?.optin)
n.v5(e,"optout",e=>e.def.innerType?._zod?.optout)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(handleReadonlyResult)
return handleReadonlyResult(s)}})
function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value)
return e}function leafPattern(e){const t=e._zod.def
let r=t.pattern
let s=!!t.format?.includes("int")
let n
let o
for(const e of t.checks??[]){const t=e._zod.def
if(t.pattern)r=t.pattern
s||(s=!!t.format?.includes("int"))
const i=t.minimum??t.length
const a=t.maximum??t.length
if(i!==void 0&&(n===void 0||i>n))n=i
if(a!==void 0&&(o===void 0||a<o))o=a}if(r)return r.source
if(n!==void 0&&o!==void 0&&n>o)return"(?!)"
if(n!==void 0||o!==void 0)return regexes.string({minimum:n,maximum:o}).source
const i=e._zod.pattern
return(s&&i===regexes.number?regexes.integer:i)?.source}function partPattern(e){const t=e._zod.def
const r=e._zod.pattern?.source
const s=t.innerType??e._zod.innerType
if(s){const e=s._zod.pattern?.source
const t=partPattern(s)
if(r&&e&&t&&t!==e)return r.replace(util.cleanRegex(e),()=>util.cleanRegex(t))
return r}if(t.options){const e=t.options.map(partPattern)
if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return leafPattern(e)}null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{y.init(e,t)
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
null&&core.$constructor("$ZodFunction",(e,t)=>{y.init(e,t)
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
if(Array.isArray(t[0]))return new r({type:"function",input:new de({type:"tuple",items:t[0],rest:t[1]}),output:e._def.output})
return new r({type:"function",input:t[0],output:e._def.output})}
e.output=t=>{const r=e.constructor
return new r({type:"function",input:e._def.input,output:t})}
return e})
null&&core.$constructor("$ZodPromise",(e,t)=>{y.init(e,t)
e._zod.parse=(e,r)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},r))})
null&&core.$constructor("$ZodLazy",(e,t)=>{y.init(e,t)
util.defineLazy(e._zod,"innerType",()=>{const e=t
if(!e._cachedInner)e._cachedInner=t.getter()
return e._cachedInner})
util.defineLazyInternal(e,"pattern",e=>e.innerType?._zod?.pattern)
util.defineLazyInternal(e,"propValues",e=>e.innerType?._zod?.propValues)
util.defineLazyInternal(e,"optin",e=>e.innerType?._zod?.optin??void 0)
util.defineLazyInternal(e,"optout",e=>e.innerType?._zod?.optout??void 0)
e._zod.parse=(t,r)=>{const s=e._zod.innerType
return s._zod.run(t,r)}})
const Se=s.xI("$ZodCustom",(e,t)=>{m.QP.init(e,t)
y.init(e,t)
e._zod.parse=(e,t)=>e
e._zod.check=r=>{const s=r.value
const n=t.fn(s)
if(n instanceof Promise)return n.then(t=>handleRefineResult(t,r,s,e))
handleRefineResult(n,r,s,e)
return}})
function handleRefineResult(e,t,r,s){if(!e){const e={code:"custom",input:r,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort}
if(s._zod.def.params)e.params=s._zod.def.params
t.issues.push(n.sn(e))}}var Ae=r(9110)
var Re=r(8729)
function assignProps(e,...t){for(const r of t)for(const t of Reflect.ownKeys(r))if(Object.prototype.propertyIsEnumerable.call(r,t))(0,n.Vy)(e,t,r[t])
return e}function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12"
if(t==="draft-4")t="draft-04"
if(t==="draft-7")t="draft-07"
return{processors:e.processors??{},metadataRegistry:e?.metadata??Ae.fd,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,r,s,n){const o=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:s.path,message:n}):t.unrepresentable
if(o==="any")return false
if(o===void 0||o==="throw")throw new Error(n)
Object.assign(r,o)
return true}function to_json_schema_processSchema(e,t,r={path:[],schemaPath:[]}){var s
const n=e._zod.def
const o=t.seen.get(e)
if(o){o.count++
const t=r.schemaPath.includes(e)
if(t)o.cycle=r.path
return o.schema}const i={schema:{},count:1,cycle:void 0,path:r.path}
t.seen.set(e,i)
t.sharedDefsExtractedFor=void 0
t.sharedEmitDoneFor=void 0
const a=e._zod.toJSONSchema?.()
if(a)i.schema=a
else{const s={...r,schemaPath:[...r.schemaPath,e],path:r.path}
if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,s)
else{const r=i.schema
const o=t.processors[n.type]
if(!o)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${n.type}`)
o(e,t,r,s)}const o=e._zod.parent
if(o){if(!i.ref)i.ref=o
to_json_schema_processSchema(o,t,s)
t.seen.get(o).isParent=true}}const c=t.metadataRegistry.get(e)
if(c)assignProps(i.schema,c)
if(t.io==="input"&&isTransforming(e)){delete i.schema.examples
delete i.schema.default}if(t.io==="input"&&"_prefault"in i.schema)(s=i.schema).default??(s.default=i.schema._prefault)
delete i.schema._prefault
const u=t.seen.get(e)
return u.schema}function encodeJSONPointerSegment(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){const r=e.seen.get(t)
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
const o=t[1].defId??t[1].schema.id??`schema${e.counter++}`
t[1].defId=o
return{defId:o,ref:`${n("__shared")}#/${s}/${encodeJSONPointerSegment(o)}`}}const n=`#`
const o=`${n}/${s}/`
if(t[1]===r&&!t[1].schema.id)return{ref:n}
const i=t[1].schema.id??`__schema${e.counter++}`
return{defId:i,ref:o+encodeJSONPointerSegment(i)}}
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
e.type=r.length===1?r[0]:r}const ze=new Set(["type","properties","required","additionalProperties"])
const Ge=["oneOf","anyOf"]
function undeclaredConstraint(e){const t=e.additionalProperties
if(t===void 0||t===false||typeof t!=="object"||t===null)return null
return Object.keys(t).length?t:null}function foldObjects(e){const t=[]
for(const r of e){if(typeof r!=="object"||r.type!=="object")return null
for(const e in r)if(!ze.has(e))return null
t.push(r)}const r={}
const s=new Set
for(const e of t){for(const s in e.properties){if(Object.prototype.hasOwnProperty.call(r,s))continue
const e=[]
for(const r of t){const t=r.properties?.[s]??undeclaredConstraint(r)
if(t===null||t===void 0)continue
if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const o=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,n.Vy)(r,s,o)}for(const t of e.required??[])s.add(t)}const o={type:"object",properties:r}
if(s.size)o.required=[...s]
if(t.every(e=>e.additionalProperties===false))o.additionalProperties=false
else{const e=[]
for(const r of t){const t=undeclaredConstraint(r)
if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}if(e.length===1)o.additionalProperties=e[0]
else if(e.length>1)o.additionalProperties={allOf:e}}return o}function foldIntersection(e){const t=e.allOf
if(!Array.isArray(t)||t.length<2)return
for(const t of ze)if(t in e)return
const r=t.filter(e=>Ge.some(t=>Array.isArray(e[t])))
let s=null
if(!r.length)s=foldObjects(t)
else{const e=r[0]
const n=Ge.find(t=>Array.isArray(e[t]))
if(Object.keys(e).length!==1)return
const o=t.filter(t=>t!==e)
const i=e[n].map(e=>foldObjects([...o,e]))
if(i.some(e=>!e))return
s={[n]:i}}if(!s)return
delete e.allOf
assignProps(e,s)}function to_json_schema_finalize(e,t){const r=e.seen.get(t)
if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.")
const flattenRef=t=>{const r=e.seen.get(t)
if(r.ref===null)return
const s=r.def??r.schema
const n={...s}
const o=r.ref
r.ref=null
if(o){flattenRef(o)
const r=e.seen.get(o)
const i=r.schema
if(i.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){s.allOf=s.allOf??[]
s.allOf.push(i)}else assignProps(s,i)
assignProps(s,n)
const a=t._zod.parent===o
if(a)for(const e in s){if(e==="$ref"||e==="allOf")continue
if(!(e in n))delete s[e]}if(i.$ref&&r.def)for(const e in s){if(e==="$ref"||e==="allOf")continue
if(e in r.def&&JSON.stringify(s[e])===JSON.stringify(r.def[e]))delete s[e]}}const i=t._zod.parent
if(i&&i!==o){flattenRef(i)
const t=e.seen.get(i)
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
const o=e.metadataRegistry.get(t)?.id
if(o!==void 0&&s.id===o)delete s.id
const i=e.external?.defs??{}
if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1]
if(e.def&&e.defId){if(e.def.id===e.defId)delete e.def.id;(0,n.Vy)(i,e.defId,e.def)}}if(e.external)e.sharedEmitDoneFor=e.external
if(e.external);else if(Object.keys(i).length>0)if(e.target==="draft-2020-12")s.$defs=i
else s.definitions=i
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
return false}return false}const createToJSONSchemaMethod=(e,t={})=>r=>{const s=to_json_schema_initializeContext({...r,processors:t})
to_json_schema_processSchema(e,s)
to_json_schema_extractDefs(s,e)
return to_json_schema_finalize(s,e)}
const createStandardJSONSchemaMethod=(e,t,r={})=>s=>{const{libraryOptions:n,target:o}=s??{}
const i=to_json_schema_initializeContext({...n??{},target:o,io:t,processors:r})
to_json_schema_processSchema(e,i)
to_json_schema_extractDefs(i,e)
return to_json_schema_finalize(i,e)}
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
const xe={greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),number_format:formatContributor(n.zH),bigint_format:formatContributor(n.NR),min_length:minContributor,max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format)
if(t.pattern)addPattern(e,t.pattern)
if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format
if(t.local||t.precision===-1)e.laxFormat=true},mime_type:(e,t)=>intersectMime(e,t.mime)}
function aggregateChecks(e){const t={}
const r=e._zod.def
const s=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[]
for(const e of s)xe[e._zod.def.check]?.(t,e._zod.def)
const n=e._zod.bag
if(n.minimum!==void 0)narrowMin(t,"minimum",n.minimum)
if(n.exclusiveMinimum!==void 0)narrowMin(t,"exclusiveMinimum",n.exclusiveMinimum)
if(n.maximum!==void 0)narrowMax(t,"maximum",n.maximum)
if(n.exclusiveMaximum!==void 0)narrowMax(t,"exclusiveMaximum",n.exclusiveMaximum)
if(n.multipleOf!==void 0)addDivisor(t,n.multipleOf)
if(n.format!==void 0){t.format??(t.format=n.format)
if(n.format.includes("int"))t.isInt=true}if(n.mime)intersectMime(t,n.mime)
for(const e of n.patterns??[])addPattern(t,e)
return t}const Ie={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""}
const Fe=new Map([[M,h.K3],[W,h.r0]])
const exactPattern=e=>Fe.get(e)??e
const stringProcessor=(e,t,r,s)=>{const n=r
n.type="string"
const{minimum:o,maximum:i,format:a,patterns:c,contentEncoding:u,laxFormat:l}=aggregateChecks(e)
if(typeof o==="number")n.minLength=o
if(typeof i==="number")n.maxLength=i
if(a){n.format=Ie[a]??a
if(n.format==="")delete n.format
if(a==="time"||l)delete n.format}if(u)n.contentEncoding=u
if(c&&c.size>0){const e=[...c].map(exactPattern)
if(e.length===1)n.pattern=e[0].source
else if(e.length>1)n.allOf=[...e.map(e=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}
const numberProcessor=(e,t,r,s)=>{const n=r
const{minimum:o,maximum:i,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:u,isInt:l}=aggregateChecks(e)
n.type=l?"integer":"number"
const p=typeof u==="number"&&u>=(o??Number.NEGATIVE_INFINITY)
const d=typeof c==="number"&&c<=(i??Number.POSITIVE_INFINITY)
const f=t.target==="draft-04"||t.target==="openapi-3.0"
if(p)if(f){n.minimum=u
n.exclusiveMinimum=true}else n.exclusiveMinimum=u
else if(typeof o==="number")n.minimum=o
if(d)if(f){n.maximum=c
n.exclusiveMaximum=true}else n.exclusiveMaximum=c
else if(typeof i==="number")n.maximum=i
if(a){const r=new Set
for(const o of a)if(Number.isFinite(o)&&o!==0)r.add(Math.abs(o))
else handleUnrepresentable(e,t,n,s,`A multipleOf divisor of ${o} cannot be represented in JSON Schema`)
const[o,...i]=r
if(o!==void 0)n.multipleOf=o
if(i.length)n.allOf=[...n.allOf??[],...i.map(e=>({multipleOf:e}))]}}
const booleanProcessor=(e,t,r,s)=>{r.type="boolean"}
const bigintProcessor=(e,t,r,s)=>{handleUnrepresentable(e,t,r,s,"BigInt cannot be represented in JSON Schema")}
const neverProcessor=(e,t,r,s)=>{r.not={}}
const unknownProcessor=(e,t,r,s)=>{}
const dateProcessor=(e,t,r,s)=>{handleUnrepresentable(e,t,r,s,"Date cannot be represented in JSON Schema")}
const enumProcessor=(e,t,r,s)=>{const o=e._zod.def
const i=(0,n.w5)(o.entries)
if(i.length===0){r.not={}
return}if(i.every(e=>typeof e==="number"))r.type="number"
if(i.every(e=>typeof e==="string"))r.type="string"
r.enum=i}
const literalProcessor=(e,t,r,s)=>{const n=e._zod.def
if(n.values.length===0){r.not={}
return}const o=[]
for(const i of n.values)if(i===void 0){if(handleUnrepresentable(e,t,r,s,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==="bigint"){if(handleUnrepresentable(e,t,r,s,"BigInt literals cannot be represented in JSON Schema"))return
o.push(Number(i))}else o.push(i)
if(o.length===0);else if(o.length===1){const e=o[0]
r.type=e===null?"null":typeof e
if(t.target==="draft-04"||t.target==="openapi-3.0")r.enum=[e]
else r.const=e}else{if(o.every(e=>typeof e==="number"))r.type="number"
if(o.every(e=>typeof e==="string"))r.type="string"
if(o.every(e=>typeof e==="boolean"))r.type="boolean"
if(o.every(e=>e===null))r.type="null"
r.enum=o}}
const customProcessor=(e,t,r,s)=>{handleUnrepresentable(e,t,r,s,"Custom types cannot be represented in JSON Schema")}
const transformProcessor=(e,t,r,s)=>{handleUnrepresentable(e,t,r,s,"Transforms cannot be represented in JSON Schema")}
const arrayProcessor=(e,t,r,s)=>{const n=r
const o=e._zod.def
const{minimum:i,maximum:a}=aggregateChecks(e)
if(typeof i==="number")n.minItems=i
if(typeof a==="number")n.maxItems=a
n.type="array"
n.items=to_json_schema_processSchema(o.element,t,{...s,path:[...s.path,"items"]})}
function inputOptin(e){const t=e._zod.def
if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform"))return inputOptin(t.out)
if(t.type==="catch")return inputOptin(t.innerType)
return e._zod.optin}const objectProcessor=(e,t,r,s)=>{const o=r
const i=e._zod.def
const a=i.shape
const c=Object.getOwnPropertySymbols(a)
if(c.length&&handleUnrepresentable(e,t,o,s,"Symbol keys cannot be represented in JSON Schema"))return
o.type="object"
o.properties={}
for(const e in a)(0,n.Vy)(o.properties,e,to_json_schema_processSchema(a[e],t,{...s,path:[...s.path,"properties",e]}))
const u=[]
for(const e of Object.keys(a)){const r=i.shape[e]
if(t.io==="input"?inputOptin(r)===void 0:r._zod.optout===void 0)u.push(e)}if(u.length>0)o.required=u
if(i.catchall?._zod.def.type==="never")o.additionalProperties=false
else if(!i.catchall){if(t.io==="output")o.additionalProperties=false}else if(i.catchall)o.additionalProperties=to_json_schema_processSchema(i.catchall,t,{...s,path:[...s.path,"additionalProperties"]})}
const unionProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=n.inclusive===false
const i=n.options.map((e,r)=>to_json_schema_processSchema(e,t,{...s,path:[...s.path,o?"oneOf":"anyOf",r]}))
if(o)r.oneOf=i
else r.anyOf=i}
const intersectionProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=to_json_schema_processSchema(n.left,t,{...s,path:[...s.path,"allOf",0]})
const i=to_json_schema_processSchema(n.right,t,{...s,path:[...s.path,"allOf",1]})
const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1
const a=[...isSimpleIntersection(o)?o.allOf:[o],...isSimpleIntersection(i)?i.allOf:[i]]
r.allOf=a
t.intersections.push(a)}
const tupleProcessor=(e,t,r,s)=>{const n=r
const o=e._zod.def
n.type="array"
const i=t.target==="draft-2020-12"?"prefixItems":"items"
const a=t.target==="draft-2020-12"?"items":t.target==="openapi-3.0"?"items":"additionalItems"
const c=o.items.map((e,r)=>to_json_schema_processSchema(e,t,{...s,path:[...s.path,i,r]}))
const u=o.rest?to_json_schema_processSchema(o.rest,t,{...s,path:[...s.path,a,...t.target==="openapi-3.0"?[o.items.length]:[]]}):null
let l=o.items.length
while(l>0){const e=o.items[l-1]
const r=t.io==="input"?inputOptin(e)!==void 0:e._zod.optout==="optional"
if(!r)break
l--}const p=o.items.length
const d=!o.rest
if(t.target==="draft-2020-12"){n.prefixItems=c
if(d)n.items=false
else if(u)n.items=u
if(l>0)n.minItems=l
if(d)n.maxItems=p}else if(t.target==="openapi-3.0"){n.items={anyOf:c}
if(u)n.items.anyOf.push(u)
if(l>0)n.minItems=l
if(d)n.maxItems=p}else{n.items=c
if(d)n.additionalItems=false
else if(u)n.additionalItems=u
if(l>0)n.minItems=l
if(d)n.maxItems=p}const{minimum:f,maximum:m}=aggregateChecks(e)
if(typeof f==="number")n.minItems=f
if(typeof m==="number")n.maxItems=m}
function stringifyKeyNames(e,t,r){if(t.$ref){if(r.has(t))return t
r.add(t)
const s=e.get(t)?.def
if(!s)return t
const n=stringifyKeyNames(e,s,r)
return n===s?t:n}for(const s of["anyOf","oneOf"]){const n=t[s]
if(!Array.isArray(n))continue
const o=n.map(t=>stringifyKeyNames(e,t,r))
if(o.some((e,t)=>e!==n[t]))t={...t,[s]:o}}const s=Array.isArray(t.type)?t.type:[t.type]
const n=!s.includes("string")&&s.some(e=>e==="number"||e==="integer")
const o=t.enum??(t.const!==void 0?[t.const]:void 0)
if(!n&&!o?.some(e=>typeof e==="number"))return t
const{minimum:i,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:l,format:p,id:d,...f}=t
if(f.enum)f.enum=f.enum.map(e=>typeof e==="number"?String(e):e)
else if(typeof f.const==="number")f.const=String(f.const)
if(!n)return f
f.type="string"
if(!o)f.pattern=(s.includes("number")?h.ai:h.nd).source
return f}const $e=new WeakMap
function rewriteKeyNames(e){const t=new Map
for(const r of e.seen.values())if(r.def&&!t.has(r.schema))t.set(r.schema,r)
const r=new Map
for(const s of $e.get(e)??[]){const n=e.seen.get(s)
const o=(n?.def??n?.schema)?.propertyNames
if(!o||o===true||r.has(o))continue
const i=stringifyKeyNames(t,o,new Set)
if(i!==o)r.set(o,i)}if(!r.size)return
for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&r.get(e.propertyNames)
if(t)e.propertyNames=t}}const recordProcessor=(e,t,r,s)=>{const o=r
const i=e._zod.def
o.type="object"
const a=i.keyType
const c=aggregateChecks(a).patterns
if(i.mode==="loose"&&c&&c.size>0){const e=to_json_schema_processSchema(i.valueType,t,{...s,path:[...s.path,"patternProperties","*"]})
o.patternProperties={}
for(const t of c)(0,n.Vy)(o.patternProperties,exactPattern(t).source,e)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){o.propertyNames=to_json_schema_processSchema(i.keyType,t,{...s,path:[...s.path,"propertyNames"]})
let r=$e.get(t)
if(!r){r=[]
$e.set(t,r)
t.deferred.push(()=>rewriteKeyNames(t))}r.push(e)}o.additionalProperties=to_json_schema_processSchema(i.valueType,t,{...s,path:[...s.path,"additionalProperties"]})}const u=a._zod.values
const l=t.io==="input"&&inputOptin(i.valueType)!==void 0
if(u&&!i.partial&&!l){const e=[...u].filter(e=>typeof e==="string"||typeof e==="number")
if(e.length>0)o.required=e.map(String)}}
const nullableProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=to_json_schema_processSchema(n.innerType,t,s)
const i=t.seen.get(e)
if(t.target==="openapi-3.0"){i.ref=n.innerType
r.nullable=true}else r.anyOf=[o,{type:"null"}]}
const nonoptionalProcessor=(e,t,r,s)=>{const n=e._zod.def
to_json_schema_processSchema(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType}
const Ce=Symbol()
function serializeDefaultValue(e,t,r,s,n){let o=false
const i=JSON.stringify(e,(e,t)=>{if(typeof t!=="bigint")return t
o=true
return null})
if(!o)return JSON.parse(i)
handleUnrepresentable(t,r,s,n,"BigInt defaults cannot be represented in JSON Schema")
return Ce}const defaultProcessor=(e,t,r,s)=>{const n=e._zod.def
to_json_schema_processSchema(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
const i=serializeDefaultValue(n.defaultValue,e,t,r,s)
if(i!==Ce)r.default=i}
const prefaultProcessor=(e,t,r,s)=>{const n=e._zod.def
to_json_schema_processSchema(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
if(t.io!=="input")return
const i=serializeDefaultValue(n.defaultValue,e,t,r,s)
if(i!==Ce)r._prefault=i}
const catchProcessor=(e,t,r,s)=>{const n=e._zod.def
to_json_schema_processSchema(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
let i
try{i=n.catchValue(void 0)}catch{handleUnrepresentable(e,t,r,s,"Dynamic catch values are not supported in JSON Schema")
return}r.default=i}
const pipeProcessor=(e,t,r,s)=>{const n=e._zod.def
const o=n.in._zod.traits.has("$ZodTransform")
const i=t.io==="input"?o?n.out:n.in:n.out
to_json_schema_processSchema(i,t,s)
const a=t.seen.get(e)
a.ref=i}
const readonlyProcessor=(e,t,r,s)=>{const n=e._zod.def
to_json_schema_processSchema(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType
r.readOnly=true}
const optionalProcessor=(e,t,r,s)=>{const n=e._zod.def
to_json_schema_processSchema(n.innerType,t,s)
const o=t.seen.get(e)
o.ref=n.innerType}
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
return e.message}function _setMessage(e){this._zod.message=e}const De={get:_getMessage,set:_setMessage,enumerable:true,configurable:true}
const je={value:void 0,enumerable:false}
const Ue=new WeakSet([Object.prototype,Error.prototype])
const initializer=(e,t)=>{e.name="$ZodError"
je.value=t
Object.defineProperty(e,"issues",je)
je.value=void 0
Object.defineProperty(e,"message",De)
const r=Object.getPrototypeOf(e)
if(!Ue.has(r)){Ue.add(r)
Object.defineProperty(r,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})
return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}}
const Le=(0,s.xI)("$ZodError",initializer)
const Ne=(0,s.xI)("$ZodError",initializer,void 0,{Parent:Error})
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
let o=0
while(o<e.length){const r=e[o]
const i=o===e.length-1
if(r==="_errors"){if(i)s._errors.push(t(n))
o++
continue}if(!Object.prototype.hasOwnProperty.call(s,r))Object.defineProperty(s,r,{value:{_errors:[]},enumerable:true,writable:true,configurable:true})
const a=s[r]
if(i)a._errors.push(t(n))
s=a
o++}}}}
processError(e)
return r}function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,r,o,i)=>{const a=o?{...o,async:false}:{async:false}
const c=t._zod.run({value:r,issues:[]},a)
if(c instanceof Promise)throw new s.GT
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>n.iR(e,a,s.$W())))
n.gx(t,i?.callee??fn)
throw t}return c.value}
return fn}
_parse(Ne)
const _parseAsync=e=>{const fn=async(t,r,o,i)=>{const a=o?{...o,async:true}:{async:true}
let c=t._zod.run({value:r,issues:[]},a)
if(c instanceof Promise)c=await c
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>n.iR(e,a,s.$W())))
n.gx(t,i?.callee??fn)
throw t}return c.value}
return fn}
_parseAsync(Ne)
const _safeParse=e=>(t,r,n)=>{const o=n?{...n,async:false}:{async:false}
const i=t._zod.run({value:r,issues:[]},o)
if(i instanceof Promise)throw new s.GT
return i.issues.length?failure(e,i.issues,o):{success:true,data:i.value}}
_safeParse(Ne)
function failure(e,t,r){let o
return{success:false,get error(){if(!o){o=new e(t.map(e=>n.iR(e,r,s.$W())))
t=void 0
r=void 0}return o},set error(e){o=e
t=void 0
r=void 0}}}const _safeParseAsync=e=>async(t,r,s)=>{const n=s?{...s,async:true}:{async:true}
let o=t._zod.run({value:r,issues:[]},n)
if(o instanceof Promise)o=await o
return o.issues.length?failure(e,o.issues,n):{success:true,data:o.value}}
_safeParseAsync(Ne)
const Ze=Symbol.for("zod.compile.invalid")
const qe=Symbol.for("zod.compile.fallback")
const validate=(e,t,r)=>{const s=e._zod.bag.validator
if(s!==void 0){if(s(t)!==Ze)return true
if(s.definite===true&&r===void 0)return false}return validateFallback(e,t,r)}
function validateFallback(e,t,r){const n=r?{...r,async:false,abortEarly:true}:{async:false,abortEarly:true}
const o=e._zod.bag.fallbackRun
let i
if(o){n[qe]=true
i=o({value:t,issues:[]},n)}else i=e._zod.run({value:t,issues:[]},n)
if(i instanceof Promise)throw new s.GT
return i.issues.length===0}const parse_validateAsync=async(e,t,r)=>{const s=r?{...r,async:true,abortEarly:true}:{async:true,abortEarly:true}
let n=e._zod.run({value:t,issues:[]},s)
if(n instanceof Promise)n=await n
return n.issues.length===0}
const _encode=e=>{const t=_parse(e)
const fn=(e,r,s,n)=>{const o=s?{...s,direction:"backward"}:{direction:"backward"}
return t(e,r,o,finalizeParams(fn,n))}
return fn}
_encode(Ne)
const _decode=e=>{const t=_parse(e)
const fn=(e,r,s,n)=>t(e,r,s,finalizeParams(fn,n))
return fn}
_decode(Ne)
const _encodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,r,s,n)=>{const o=s?{...s,direction:"backward"}:{direction:"backward"}
return await t(e,r,o,finalizeParams(fn,n))}
return fn}
_encodeAsync(Ne)
const _decodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,r,s,n)=>await t(e,r,s,finalizeParams(fn,n))
return fn}
_decodeAsync(Ne)
const _safeEncode=e=>(t,r,s)=>{const n=s?{...s,direction:"backward"}:{direction:"backward"}
return _safeParse(e)(t,r,n)}
_safeEncode(Ne)
const _safeDecode=e=>(t,r,s)=>_safeParse(e)(t,r,s)
_safeDecode(Ne)
const _safeEncodeAsync=e=>async(t,r,s)=>{const n=s?{...s,direction:"backward"}:{direction:"backward"}
return _safeParseAsync(e)(t,r,n)}
_safeEncodeAsync(Ne)
const _safeDecodeAsync=e=>async(t,r,s)=>_safeParseAsync(e)(t,r,s)
_safeDecodeAsync(Ne)
const Be=new WeakSet([Object.prototype,Error.prototype])
function _lazyMethod(e,t,r){Object.defineProperty(e,t,{configurable:true,enumerable:false,get(){const e=r(this)
Object.defineProperty(this,t,{value:e,configurable:true,writable:true})
return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true})}})}const errors_initializer=(e,t)=>{Le.init(e,t)
e.name="ZodError"
const r=Object.getPrototypeOf(e)
if(Be.has(r))return
Be.add(r)
_lazyMethod(r,"format",e=>t=>formatError(e,t))
_lazyMethod(r,"flatten",e=>t=>flattenError(e,t))
_lazyMethod(r,"addIssue",e=>t=>{e.issues.push(t)
e.message=JSON.stringify(e.issues,n.k8,2)})
_lazyMethod(r,"addIssues",e=>t=>{e.issues.push(...t)
e.message=JSON.stringify(e.issues,n.k8,2)})
Object.defineProperty(r,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
null&&core.$constructor("ZodError",errors_initializer)
const Me=s.xI("ZodError",errors_initializer,void 0,{Parent:Error})
const Ve=_parse(Me)
const We=_parseAsync(Me)
const He=_safeParse(Me)
const Je=_safeParseAsync(Me)
const Ke=_encode(Me)
const Qe=_decode(Me)
const Ye=_encodeAsync(Me)
const Xe=_decodeAsync(Me)
const et=_safeEncode(Me)
const tt=_safeDecode(Me)
const rt=_safeEncodeAsync(Me)
const st=_safeDecodeAsync(Me)
function _ensureDefaultLocale(){if(!s.cr.localeError)s.$W(en())}function _ensureDefaultMemoizer(){if(!s.cr.memoizer)s.$W({memoizer:memoizer()})}const nt=s.xI("ZodType",(e,t)=>{_ensureDefaultLocale()
y.init(e,t)
e.def=t
e.type=t.type
return e},{check(...e){const t=this.def
return this.clone(n.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){return this.check(...e)},clone(e,t){return n.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t)
return this},refine(e,t){return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){return this.check(Re.bS(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){return pipe(this,transform(e))},default(e){return _default(this,e)},prefault(e){return prefault(this,e)},catch(e){return _catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){const t=this.clone()
Ae.fd.add(t,{description:e})
return t},meta(...e){if(e.length===0)return Ae.fd.get(this)
const t=this.clone()
Ae.fd.add(t,e[0])
return t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return n.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){n.qh(this,"~standard",e)},parse:function _parse(e,t){return Ve(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){return await We(this,e,t,{callee:_parseAsync})},safeParse(e,t){return He(this,e,t)},async safeParseAsync(e,t){return Je(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){n.qh(this,"spa",e)},validate(e,t){return validate(this,e,t)},validateAsync(e,t){return parse_validateAsync(this,e,t)},encode:function _encode(e,t){return Ke(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Qe(this,e,t,{callee:_decode})},encodeAsync:async function _encodeAsync(e,t){return await Ye(this,e,t,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(e,t){return await Xe(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){return et(this,e,t)},safeDecode(e,t){return tt(this,e,t)},async safeEncodeAsync(e,t){return rt(this,e,t)},async safeDecodeAsync(e,t){return st(this,e,t)},toJSONSchema(e){return createToJSONSchemaMethod(this,{})(e)},get description(){return Ae.fd.get(this)?.description},get _def(){return this._zod.def}})
const ot=s.xI("_ZodString",(e,t)=>{v.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>stringProcessor(e,t,r,s)},n.un({format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(Re.Fk(...e))},includes(...e){return this.check(Re.dR(...e))},startsWith(...e){return this.check(Re.$S(...e))},endsWith(...e){return this.check(Re.ER(...e))},min(...e){return this.check(Re.m9(...e))},max(...e){return this.check(Re.Eb(...e))},length(...e){return this.check(Re.YA(...e))},nonempty(...e){return this.check(Re.m9(1,...e))},lowercase(e){return this.check(Re.hH(e))},uppercase(e){return this.check(Re.qF(e))},trim(){return this.check(Re.WN())},normalize(...e){return this.check(Re.lo(...e))},toLowerCase(){return this.check(Re.Il())},toUpperCase(){return this.check(Re.xY())},slugify(){return this.check(Re.TL())}}))
const it=s.xI("ZodString",(e,t)=>{v.init(e,t)
ot.init(e,t)},{email(e){return this.check(Re.Mu(dt,e))},url(e){return this.check(Re.Fn(ht,e))},jwt(e){return this.check(Re.rk(zt,e))},emoji(e){return this.check(Re.aC(gt,e))},guid(e){return this.check(Re.tB(ft,e))},uuid(e){return this.check(Re.Be(mt,e))},uuidv4(e){return this.check(Re.nA(mt,e))},uuidv6(e){return this.check(Re.pY(mt,e))},uuidv7(e){return this.check(Re.wA(mt,e))},nanoid(e){return this.check(Re.Dl(_t,e))},cuid(e){return this.check(Re.fs(yt,e))},cuid2(e){return this.check(Re.Bj(vt,e))},ulid(e){return this.check(Re.Ct(bt,e))},base64(e){return this.check(Re.rt(St,e))},base64url(e){return this.check(Re.cU(At,e))},xid(e){return this.check(Re.Pw(Et,e))},ksuid(e){return this.check(Re._z(wt,e))},ipv4(e){return this.check(Re.Ny(Tt,e))},ipv6(e){return this.check(Re.$O(kt,e))},cidrv4(e){return this.check(Re.Uy(Ot,e))},cidrv6(e){return this.check(Re.gP(Pt,e))},e164(e){return this.check(Re.KB(Rt,e))},datetime(e){return this.check(Re.G1(ct,e))},date(e){return this.check(Re.db(ut,e))},time(e){return this.check(Re.Kn(lt,e))},duration(e){return this.check(Re.f2(pt,e))}})
function string(e){return Re.Rl(it,e)}const at=s.xI("ZodStringFormat",(e,t)=>{b.init(e,t)
ot.init(e,t)})
const ct=s.xI("ZodISODateTime",(e,t)=>{$.init(e,t)
at.init(e,t)})
const ut=s.xI("ZodISODate",(e,t)=>{D.init(e,t)
at.init(e,t)})
const lt=s.xI("ZodISOTime",(e,t)=>{j.init(e,t)
at.init(e,t)})
const pt=s.xI("ZodISODuration",(e,t)=>{U.init(e,t)
at.init(e,t)})
const dt=s.xI("ZodEmail",(e,t)=>{T.init(e,t)
at.init(e,t)})
const ft=s.xI("ZodGUID",(e,t)=>{E.init(e,t)
at.init(e,t)})
const mt=s.xI("ZodUUID",(e,t)=>{w.init(e,t)
at.init(e,t)})
const ht=s.xI("ZodURL",(e,t)=>{S.init(e,t)
at.init(e,t)})
const gt=s.xI("ZodEmoji",(e,t)=>{A.init(e,t)
at.init(e,t)})
const _t=s.xI("ZodNanoID",(e,t)=>{R.init(e,t)
at.init(e,t)})
const yt=s.xI("ZodCUID",(e,t)=>{z.init(e,t)
at.init(e,t)})
const vt=s.xI("ZodCUID2",(e,t)=>{G.init(e,t)
at.init(e,t)})
const bt=s.xI("ZodULID",(e,t)=>{x.init(e,t)
at.init(e,t)})
const Et=s.xI("ZodXID",(e,t)=>{I.init(e,t)
at.init(e,t)})
const wt=s.xI("ZodKSUID",(e,t)=>{F.init(e,t)
at.init(e,t)})
const Tt=s.xI("ZodIPv4",(e,t)=>{L.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodMAC",(e,t)=>{core.$ZodMAC.init(e,t)
at.init(e,t)})
const kt=s.xI("ZodIPv6",(e,t)=>{Z.init(e,t)
at.init(e,t)})
const Ot=s.xI("ZodCIDRv4",(e,t)=>{q.init(e,t)
at.init(e,t)})
const Pt=s.xI("ZodCIDRv6",(e,t)=>{B.init(e,t)
at.init(e,t)})
const St=s.xI("ZodBase64",(e,t)=>{V.init(e,t)
at.init(e,t)})
const At=s.xI("ZodBase64URL",(e,t)=>{H.init(e,t)
at.init(e,t)})
const Rt=s.xI("ZodE164",(e,t)=>{J.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodCreditCard",(e,t)=>{core.$ZodCreditCard.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodIBAN",(e,t)=>{core.$ZodIBAN.init(e,t)
at.init(e,t)})
const zt=s.xI("ZodJWT",(e,t)=>{Q.init(e,t)
at.init(e,t)})
null&&core.$constructor("ZodCustomStringFormat",(e,t)=>{core.$ZodCustomStringFormat.init(e,t)
at.init(e,t)})
const Gt=s.xI("ZodNumber",(e,t)=>{Y.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>numberProcessor(e,t,r,s)
e.isFinite=true},n.un({minValue:e=>{const{minimum:t,exclusiveMinimum:r}=aggregateChecks(e)
return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:r}=aggregateChecks(e)
return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:r}=aggregateChecks(e)
return!!t||!!r?.some(Number.isSafeInteger)},format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(Re.Tx(e,t))},gte(e,t){return this.check(Re.qm(e,t))},min(e,t){return this.check(Re.qm(e,t))},lt(e,t){return this.check(Re.Au(e,t))},lte(e,t){return this.check(Re.Zm(e,t))},max(e,t){return this.check(Re.Zm(e,t))},int(e){return this.check(schemas_int(e))},safe(e){return this.check(schemas_int(e))},positive(e){return this.check(Re.Tx(0,e))},nonnegative(e){return this.check(Re.qm(0,e))},negative(e){return this.check(Re.Au(0,e))},nonpositive(e){return this.check(Re.Zm(0,e))},multipleOf(e,t){return this.check(Re.Hi(e,t))},step(e,t){return this.check(Re.Hi(e,t))},finite(){return this}}))
function number(e){return Re.F7(Gt,e)}const xt=s.xI("ZodNumberFormat",(e,t)=>{X.init(e,t)
Gt.init(e,t)})
function schemas_int(e){return Re.LK(xt,e)}const It=s.xI("ZodBoolean",(e,t)=>{ee.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>booleanProcessor(e,t,r,s)})
function schemas_boolean(e){return Re._L(It,e)}const Ft=s.xI("ZodBigInt",(e,t)=>{te.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>bigintProcessor(e,t,r,s)},n.un({minValue:e=>aggregateChecks(e).minimum??null,maxValue:e=>aggregateChecks(e).maximum??null,format:e=>aggregateChecks(e).format??null},{gte(e,t){return this.check(Re.qm(e,t))},min(e,t){return this.check(Re.qm(e,t))},gt(e,t){return this.check(Re.Tx(e,t))},lt(e,t){return this.check(Re.Au(e,t))},lte(e,t){return this.check(Re.Zm(e,t))},max(e,t){return this.check(Re.Zm(e,t))},positive(e){return this.check(Re.Tx(BigInt(0),e))},negative(e){return this.check(Re.Au(BigInt(0),e))},nonpositive(e){return this.check(Re.Zm(BigInt(0),e))},nonnegative(e){return this.check(Re.qm(BigInt(0),e))},multipleOf(e,t){return this.check(Re.Hi(e,t))}}))
null&&core.$constructor("ZodBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t)
Ft.init(e,t)})
null&&core.$constructor("ZodSymbol",(e,t)=>{core.$ZodSymbol.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.symbolProcessor(e,t,r,s)})
null&&core.$constructor("ZodUndefined",(e,t)=>{core.$ZodUndefined.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.undefinedProcessor(e,t,r,s)})
null&&core.$constructor("ZodNull",(e,t)=>{core.$ZodNull.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.nullProcessor(e,t,r,s)})
null&&core.$constructor("ZodAny",(e,t)=>{core.$ZodAny.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.anyProcessor(e,t,r,s)})
const $t=s.xI("ZodUnknown",(e,t)=>{re.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>unknownProcessor(e,t,r,s)})
function unknown(){return Re.em($t)}const Ct=s.xI("ZodNever",(e,t)=>{se.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>neverProcessor(e,t,r,s)})
function never(e){return Re.G8(Ct,e)}null&&core.$constructor("ZodVoid",(e,t)=>{core.$ZodVoid.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.voidProcessor(e,t,r,s)})
s.xI("ZodDate",(e,t)=>{ne.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>dateProcessor(e,t,r,s)
e.min=(t,r)=>e.check(Re.qm(t,r))
e.max=(t,r)=>e.check(Re.Zm(t,r))},n.un({minDate:e=>{const{minimum:t}=aggregateChecks(e)
return t?new Date(t):null},maxDate:e=>{const{maximum:t}=aggregateChecks(e)
return t?new Date(t):null}},{}))
const Dt=s.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer()
oe.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>arrayProcessor(e,t,r,s)
e.element=t.element},{min(e,t){return this.check(Re.m9(e,t))},nonempty(e){return this.check(Re.m9(1,e))},max(e,t){return this.check(Re.Eb(e,t))},length(e,t){return this.check(Re.YA(e,t))},unwrap(){return this.element}})
function array(e,t){return Re.dZ(Dt,e,t)}const jt=s.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer()
ce.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>objectProcessor(e,t,r,s)
n.X(e,"shape",e=>e._zod.def.shape,false)},{keyof(){return _enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(n.zM(this._zod.def,{catchall:e}))},passthrough(){return this.clone(n.zM(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(n.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(n.zM(this._zod.def,{catchall:never()}))},strip(){return this.clone(n.zM(this._zod.def,{catchall:void 0}))},extend(e){return n.X$(this,e)},safeExtend(e){return n.W0(this,e)},merge(e){return n.h1(this,e)},pick(e){return n.Up(this,e)},omit(e){return n.cJ(this,e)},partial(...e){return n.OH(Vt,this,e[0])},exactPartial(...e){return n.OH(Wt,this,e[0],"exactPartial")},required(...e){return n.mw(Qt,this,e[0])}})
function object(e,t){const r={type:"object",shape:e??{},...n.A2(t)}
return new jt(r)}function strictObject(e,t){return new jt({type:"object",shape:e,catchall:never(),...n.A2(t)})}function looseObject(e,t){return new jt({type:"object",shape:e,catchall:unknown(),...n.A2(t)})}const Ut=s.xI("ZodUnion",(e,t)=>{ue.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>unionProcessor(e,t,r,s)
e.options=t.options})
function union(e,t){return new Ut({type:"union",options:e,...n.A2(t)})}null&&core.$constructor("ZodXor",(e,t)=>{Ut.init(e,t)
core.$ZodXor.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.unionProcessor(e,t,r,s)
e.options=t.options})
const Lt=s.xI("ZodDiscriminatedUnion",(e,t)=>{Ut.init(e,t)
le.init(e,t)})
function discriminatedUnion(e,t,r){return new Lt({type:"union",options:t,discriminator:e,...n.A2(r)})}const Nt=s.xI("ZodIntersection",(e,t)=>{pe.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>intersectionProcessor(e,t,r,s)})
function intersection(e,t){return new Nt({type:"intersection",left:e,right:t})}s.xI("ZodTuple",(e,t)=>{_ensureDefaultMemoizer()
de.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>tupleProcessor(e,t,r,s)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def
if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements")
return this.clone({...e,items:e.items.map(e=>new Vt({type:"optional",innerType:e}))})}})
const Zt=s.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer()
fe.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>recordProcessor(e,t,r,s)
e.keyType=t.keyType
e.valueType=t.valueType})
function record(e,t,r){if(!t||!t._zod)return new Zt({type:"record",keyType:string(),valueType:e,...n.A2(t)})
return new Zt({type:"record",keyType:e,valueType:t,...n.A2(r)})}null&&core.$constructor("ZodMap",(e,t)=>{_ensureDefaultMemoizer()
core.$ZodMap.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.mapProcessor(e,t,r,s)
e.keyType=t.keyType
e.valueType=t.valueType
e.min=(...t)=>e.check(core._minSize(...t))
e.nonempty=t=>e.check(core._minSize(1,t))
e.max=(...t)=>e.check(core._maxSize(...t))
e.size=(...t)=>e.check(core._size(...t))})
null&&core.$constructor("ZodSet",(e,t)=>{_ensureDefaultMemoizer()
core.$ZodSet.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.setProcessor(e,t,r,s)
e.min=(...t)=>e.check(core._minSize(...t))
e.nonempty=t=>e.check(core._minSize(1,t))
e.max=(...t)=>e.check(core._maxSize(...t))
e.size=(...t)=>e.check(core._size(...t))})
const qt=s.xI("ZodEnum",(e,t)=>{me.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>enumProcessor(e,t,r,s)
e.enum=t.entries
e.options=[...e._zod.values]
const r=new Set(Object.keys(t.entries))
e.extract=(e,s)=>{const o={}
for(const s of e)if(r.has(s))o[s]=t.entries[s]
else throw new Error(`Key ${s} not found in enum`)
return new qt({...t,checks:[],...n.A2(s),entries:o})}
e.exclude=(e,s)=>{const o={...t.entries}
for(const t of e)if(r.has(t))delete o[t]
else throw new Error(`Key ${t} not found in enum`)
return new qt({...t,checks:[],...n.A2(s),entries:o})}})
function _enum(e,t){const r=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new qt({type:"enum",entries:r,...n.A2(t)})}const Bt=s.xI("ZodLiteral",(e,t)=>{he.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>literalProcessor(e,t,r,s)
e.values=new Set(t.values)
Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
return t.values[0]}})})
function literal(e,t){return new Bt({type:"literal",values:Array.isArray(e)?e:[e],...n.A2(t)})}null&&core.$constructor("ZodFile",(e,t)=>{core.$ZodFile.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.fileProcessor(e,t,r,s)
e.min=(t,r)=>e.check(core._minSize(t,r))
e.max=(t,r)=>e.check(core._maxSize(t,r))
e.mime=(t,r)=>e.check(core._mime(Array.isArray(t)?t:[t],r))})
const Mt=s.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer()
ge.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>transformProcessor(e,t,r,s)
e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new s.cV(e.constructor.name)
r.addIssue=s=>{if(typeof s==="string")r.issues.push(n.sn(s,r.value,t))
else{const t=s
if(t.fatal)t.continue=false
t.code??(t.code="custom")
if(!("input"in t))t.input=r.value
t.inst??(t.inst=e)
r.issues.push(n.sn(t))}}
const i=t.transform(r.value,r)
if(i instanceof Promise)return i.then(e=>{r.value=e
return r})
r.value=i
return r}})
function transform(e){return new Mt({type:"transform",transform:e})}const Vt=s.xI("ZodOptional",(e,t)=>{_e.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>optionalProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function optional(e){return new Vt({type:"optional",innerType:e})}const Wt=s.xI("ZodExactOptional",(e,t)=>{ye.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>optionalProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function exactOptional(e){return new Wt({type:"optional",innerType:e})}const Ht=s.xI("ZodNullable",(e,t)=>{ve.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>nullableProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function nullable(e){return new Ht({type:"nullable",innerType:e})}const Jt=s.xI("ZodDefault",(e,t)=>{be.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>defaultProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType
e.removeDefault=e.unwrap})
function _default(e,t){return new Jt({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():n.yG(t)}})}const Kt=s.xI("ZodPrefault",(e,t)=>{Ee.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>prefaultProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function prefault(e,t){return new Kt({type:"prefault",innerType:e,get defaultValue(){return typeof t==="function"?t():n.yG(t)}})}const Qt=s.xI("ZodNonOptional",(e,t)=>{we.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>nonoptionalProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function nonoptional(e,t){return new Qt({type:"nonoptional",innerType:e,...n.A2(t)})}null&&core.$constructor("ZodSuccess",(e,t)=>{core.$ZodSuccess.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.successProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
const Yt=s.xI("ZodCatch",(e,t)=>{Te.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>catchProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType
e.removeCatch=e.unwrap})
function _catch(e,t){return new Yt({type:"catch",innerType:e,catchValue:typeof t==="function"?t:n.SS(t)})}null&&core.$constructor("ZodNaN",(e,t)=>{core.$ZodNaN.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.nanProcessor(e,t,r,s)})
const Xt=s.xI("ZodPipe",(e,t)=>{ke.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>pipeProcessor(e,t,r,s)
e.in=t.in
e.out=t.out})
function pipe(e,t){return new Xt({type:"pipe",in:e,out:t})}null&&core.$constructor("ZodCodec",(e,t)=>{Xt.init(e,t)
core.$ZodCodec.init(e,t)})
const er=s.xI("ZodPreprocess",(e,t)=>{Xt.init(e,t)
Oe.init(e,t)})
const tr=s.xI("ZodReadonly",(e,t)=>{Pe.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>readonlyProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
function readonly(e){return new tr({type:"readonly",innerType:e})}null&&core.$constructor("ZodTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.templateLiteralProcessor(e,t,r,s)})
null&&core.$constructor("ZodLazy",(e,t)=>{core.$ZodLazy.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.lazyProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.getter()})
null&&core.$constructor("ZodPromise",(e,t)=>{core.$ZodPromise.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.promiseProcessor(e,t,r,s)
e.unwrap=()=>e._zod.def.innerType})
null&&core.$constructor("ZodFunction",(e,t)=>{core.$ZodFunction.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>processors.functionProcessor(e,t,r,s)})
const rr=s.xI("ZodCustom",(e,t)=>{Se.init(e,t)
nt.init(e,t)
e._zod.processJSONSchema=(t,r,s)=>customProcessor(e,t,r,s)})
function custom(e,t){return Re.FO(rr,e??(()=>true),t)}function refine(e,t={}){return Re.fU(rr,e,t)}function superRefine(e,t){return Re.MB(e,t)}Re.q0
Re.mI
s.xI("ZodInstanceOf",(e,t)=>{rr.init(e,t)},{properties(e,t){return this.check(Re.T2(e,t))}})
function preprocess(e,t){return new er({type:"pipe",in:transform(e),out:t})}}),8729:((e,t,r)=>{r.d(t,{$O:()=>_ipv6,$S:()=>_startsWith,Au:()=>_lt,Be:()=>_uuid,Bj:()=>_cuid2,Ct:()=>_ulid,Dl:()=>_nanoid,ER:()=>_endsWith,Eb:()=>_maxLength,F7:()=>_number,FO:()=>_custom,Fk:()=>_regex,Fn:()=>_url,G1:()=>_isoDateTime,G8:()=>_never,Hi:()=>_multipleOf,Il:()=>_toLowerCase,KB:()=>_e164,Kn:()=>_isoTime,LK:()=>_int,MB:()=>_superRefine,Mu:()=>_email,Ny:()=>_ipv4,Pw:()=>_xid,Rl:()=>_string,T2:()=>_properties,TL:()=>_slugify,Tx:()=>_gt,Uy:()=>_cidrv4,WN:()=>_trim,YA:()=>_length,Zm:()=>_lte,_L:()=>_boolean,_z:()=>_ksuid,aC:()=>_emoji,bS:()=>_overwrite,cU:()=>_base64url,dR:()=>_includes,dZ:()=>_array,db:()=>_isoDate,em:()=>_unknown,f2:()=>_isoDuration,fU:()=>_refine,fs:()=>_cuid,gP:()=>_cidrv6,hH:()=>_lowercase,lo:()=>_normalize,m9:()=>_minLength,mI:()=>meta,nA:()=>_uuidv4,pY:()=>_uuidv6,q0:()=>describe,qF:()=>_uppercase,qm:()=>_gte,rk:()=>_jwt,rt:()=>_base64,tB:()=>_guid,wA:()=>_uuidv7,xY:()=>_toUpperCase})
var s=r(8880)
var n=r(9110)
var o=r(4633)
function snapshotChecks(e){if(e.checks)e.checks=[...e.checks]
return e}function _string(e,t){return new e(snapshotChecks({type:"string",...o.A2(t)}))}function _email(e,t){return new e({type:"string",format:"email",check:"string_format",abort:false,...o.A2(t)})}function _guid(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:false,...o.A2(t)})}function _uuid(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,...o.A2(t)})}function _uuidv4(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...o.A2(t)})}function _uuidv6(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...o.A2(t)})}function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",...o.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...o.A2(t)})}function _emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...o.A2(t)})}function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,...o.A2(t)})}function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...o.A2(t)})}function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...o.A2(t)})}function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...o.A2(t)})}function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...o.A2(t)})}function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,...o.A2(t)})}function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...o.A2(t)})}function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...o.A2(t)})}function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:false,...o.A2(t)})}function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...o.A2(t)})}function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...o.A2(t)})}function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:false,...o.A2(t)})}function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,...o.A2(t)})}function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...o.A2(t)})}function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...o.A2(t)})}function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",...o.A2(t)})}function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...o.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...o.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...o.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...o.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...o.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...o.A2(t)})}function _lt(e,t){return new s.sm({check:"less_than",...o.A2(t),value:e,inclusive:false})}function _lte(e,t){return new s.sm({check:"less_than",...o.A2(t),value:e,inclusive:true})}function _gt(e,t){return new s.J_({check:"greater_than",...o.A2(t),value:e,inclusive:false})}function _gte(e,t){return new s.J_({check:"greater_than",...o.A2(t),value:e,inclusive:true})}function _multipleOf(e,t){return new s.Jk({check:"multiple_of",...o.A2(t),value:e})}function _maxLength(e,t){const r=new s.Yk({check:"max_length",...o.A2(t),maximum:e})
return r}function _minLength(e,t){return new s.Kk({check:"min_length",...o.A2(t),minimum:e})}function _length(e,t){return new s.RM({check:"length_equals",...o.A2(t),length:e})}function _regex(e,t){return new s.DG({check:"string_format",format:"regex",...o.A2(t),pattern:e})}function _lowercase(e){return new s.NI({check:"string_format",format:"lowercase",...o.A2(e)})}function _uppercase(e){return new s.kH({check:"string_format",format:"uppercase",...o.A2(e)})}function _includes(e,t){return new s.Tt({check:"string_format",format:"includes",...o.A2(t),includes:e})}function _startsWith(e,t){return new s.J({check:"string_format",format:"starts_with",...o.A2(t),prefix:e})}function _endsWith(e,t){return new s.E6({check:"string_format",format:"ends_with",...o.A2(t),suffix:e})}function _properties(e,t){return new s.nJ({check:"properties",shape:e,...o.A2(t)})}function _overwrite(e){return new s.v$({check:"overwrite",tx:e})}function _normalize(e){return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>o.Yv(e))}function _array(e,t,r){return new e({type:"array",element:t,...o.A2(r)})}function _custom(e,t,r){const s=o.A2(r)
s.abort??(s.abort=true)
const n=new e({type:"custom",check:"custom",fn:t,...s})
return n}function _refine(e,t,r){const s=new e({type:"custom",check:"custom",fn:t,...o.A2(r)})
return s}function _superRefine(e,t){const r=_check(t=>{t.addIssue=e=>{if(typeof e==="string")t.issues.push(o.sn(e,t.value,r._zod.def))
else{const s=e
if(s.fatal)s.continue=false
s.code??(s.code="custom")
if(!("input"in s))s.input=t.value
s.inst??(s.inst=r)
s.continue??(s.continue=!r._zod.def.abort)
t.issues.push(o.sn(s))}}
return e(t.value,t)},t)
return r}function _check(e,t){const r=new s.QP({check:"custom",...o.A2(t)})
r._zod.check=e
return r}function describe(e){const t=new s.QP({check:"describe"})
t._zod.onattach=[t=>{const r=n.fd.get(t)??{}
n.fd.add(t,{...r,description:e})}]
t._zod.check=()=>{}
return t}function meta(e){const t=new s.QP({check:"meta"})
t._zod.onattach=[t=>{const r=n.fd.get(t)??{}
n.fd.add(t,{...r,...e})}]
t._zod.check=()=>{}
return t}}),8880:((e,t,r)=>{r.d(t,{DG:()=>g,E6:()=>w,J:()=>E,J_:()=>u,Jk:()=>l,KH:()=>p,Kk:()=>f,NI:()=>y,QP:()=>i,RM:()=>m,Tt:()=>b,Yk:()=>d,kH:()=>v,nJ:()=>T,ql:()=>h,sm:()=>c,v$:()=>k})
var s=r(4214)
var n=r(6674)
var o=r(4633)
const i=s.xI("$ZodCheck",(e,t)=>{var r
e._zod??(e._zod={})
e._zod.def=t;(r=e._zod).onattach??(r.onattach=[])})
const _whenHasSize=e=>{const t=e.value
return!util.nullish(t)&&t.size!==void 0}
const _whenHasLength=e=>{const t=e.value
return!o.cl(t)&&t.length!==void 0}
const a={number:"number",bigint:"bigint",object:"date"}
const c=s.xI("$ZodCheckLessThan",(e,t)=>{i.init(e,t)
const r=a[typeof t.value]
e._zod.check=s=>{if(t.inclusive?s.value<=t.value:s.value<t.value)return
s.issues.push({origin:a[typeof s.value]??r,code:"too_big",maximum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const u=s.xI("$ZodCheckGreaterThan",(e,t)=>{i.init(e,t)
const r=a[typeof t.value]
e._zod.check=s=>{if(t.inclusive?s.value>=t.value:s.value>t.value)return
s.issues.push({origin:a[typeof s.value]??r,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const l=s.xI("$ZodCheckMultipleOf",(e,t)=>{i.init(e,t)
e._zod.check=r=>{if(typeof r.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
const s=typeof r.value==="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):o.LG(r.value,t.value)===0
if(s)return
r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}})
const p=s.xI("$ZodCheckNumberFormat",(e,t)=>{i.init(e,t)
t.format=t.format||"float64"
const r=t.format?.includes("int")
const s=r?"int":"number"
const[n,a]=o.zH[t.format]
e._zod.check=o=>{const i=o.value
if(r){if(!Number.isInteger(i)){o.issues.push({expected:s,format:t.format,code:"invalid_type",continue:false,input:i,inst:e})
return}if(!Number.isSafeInteger(i)){if(i>0)o.issues.push({input:i,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort})
else o.issues.push({input:i,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort})
return}}if(i<n)o.issues.push({origin:"number",input:i,code:"too_small",minimum:n,inclusive:true,inst:e,continue:!t.abort})
if(i>a)o.issues.push({origin:"number",input:i,code:"too_big",maximum:a,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{i.init(e,t)
const[r,s]=util.BIGINT_FORMAT_RANGES[t.format]
e._zod.check=n=>{const o=n.value
if(o<r)n.issues.push({origin:"bigint",input:o,code:"too_small",minimum:r,inclusive:true,inst:e,continue:!t.abort})
if(o>s)n.issues.push({origin:"bigint",input:o,code:"too_big",maximum:s,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var r
i.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const n=s.size
if(n<=t.maximum)return
r.issues.push({origin:util.getSizableOrigin(s),code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var r
i.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const n=s.size
if(n>=t.minimum)return
r.issues.push({origin:util.getSizableOrigin(s),code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var r
i.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const n=s.size
if(n===t.size)return
const o=n>t.size
r.issues.push({origin:util.getSizableOrigin(s),...o?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:true,exact:true,input:r.value,inst:e,continue:!t.abort})}})
const d=s.xI("$ZodCheckMaxLength",(e,t)=>{var r
i.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const i=typeof s==="string"&&n>t.maximum?o.O7(s):n
if(i<=t.maximum)return
const a=o.Rc(s)
r.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
const f=s.xI("$ZodCheckMinLength",(e,t)=>{var r
i.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const i=typeof s==="string"&&n>=t.minimum&&n<t.minimum*2?o.O7(s):n
if(i>=t.minimum)return
const a=o.Rc(s)
r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
const m=s.xI("$ZodCheckLengthEquals",(e,t)=>{var r
i.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const i=typeof s==="string"&&n>=t.length&&n<=t.length*2?o.O7(s):n
if(i===t.length)return
const a=o.Rc(s)
const c=i>t.length
r.issues.push({origin:a,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:r.value,inst:e,continue:!t.abort})}})
const h=s.xI("$ZodCheckStringFormat",(e,t)=>{var r,s
i.init(e,t)
if(t.pattern)(r=e._zod).check??(r.check=r=>{t.pattern.lastIndex=0
if(t.pattern.test(r.value))return
r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})})
else(s=e._zod).check??(s.check=()=>{})})
const g=s.xI("$ZodCheckRegex",(e,t)=>{h.init(e,t)
e._zod.check=r=>{t.pattern.lastIndex=0
if(t.pattern.test(r.value))return
r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})
const y=s.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=n.AC)
h.init(e,t)})
const v=s.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=n.Zv)
h.init(e,t)})
const b=s.xI("$ZodCheckIncludes",(e,t)=>{i.init(e,t)
const r=o.sD(t.includes)
const s=new RegExp(typeof t.position==="number"?`^.{${t.position},}${r}`:r)
t.pattern=s
e._zod.check=r=>{if(r.value.includes(t.includes,t.position))return
r.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:r.value,inst:e,continue:!t.abort})}})
const E=s.xI("$ZodCheckStartsWith",(e,t)=>{i.init(e,t)
const r=new RegExp(`^${o.sD(t.prefix)}.*`)
t.pattern??(t.pattern=r)
e._zod.check=r=>{if(r.value.startsWith(t.prefix))return
r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}})
const w=s.xI("$ZodCheckEndsWith",(e,t)=>{i.init(e,t)
const r=new RegExp(`.*${o.sD(t.suffix)}$`)
t.pattern??(t.pattern=r)
e._zod.check=r=>{if(r.value.endsWith(t.suffix))return
r.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}})
function handleCheckPropertyResult(e,t,r){if(e.issues.length)t.issues.push(...o.lQ(r,e.issues))}null&&core.$constructor("$ZodCheckProperty",(e,t)=>{i.init(e,t)
e._zod.check=e=>{const r=t.schema._zod.run({value:e.value[t.property],issues:[]},{})
if(r instanceof Promise)return r.then(r=>handleCheckPropertyResult(r,e,t.property))
handleCheckPropertyResult(r,e,t.property)
return}})
const T=s.xI("$ZodCheckProperties",(e,t)=>{i.init(e,t)
o.jD(e,Symbol.iterator,function*(){yield e})
let r
e._zod.check=s=>{if(s.value==null){s.issues.push({expected:"object",code:"invalid_type",input:s.value,inst:e})
return}r??(r=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]))
const n=s.value
let o
for(const[e,t]of r){const r=t._zod.run({value:n[e],issues:[]},{})
if(r instanceof Promise){o??(o=[])
o.push(r.then(t=>handleCheckPropertyResult(t,s,e)))}else handleCheckPropertyResult(r,s,e)}if(o)return Promise.all(o).then(()=>{})
return}})
null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{i.init(e,t)
const r=new Set(t.mime)
e._zod.check=s=>{if(r.has(s.value.type))return
s.issues.push({code:"invalid_value",values:t.mime,input:s.value.type,inst:e,continue:!t.abort})}})
const k=s.xI("$ZodCheckOverwrite",(e,t)=>{i.init(e,t)
e._zod.check=e=>{e.value=t.tx(e.value)}})}),4214:((e,t,r)=>{r.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>o,xI:()=>$constructor})
var s=r(4633)
var n
const o=Object.freeze({status:"aborted"})
const i={value:void 0,enumerable:false}
let a="captureStackTrace"in Error?Error:null
function newError(e){const t=a
if(t){const r=t.stackTraceLimit
if(typeof r==="number"){try{t.stackTraceLimit=0}catch{a=null
return new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function $constructor(e,t,r,n){const o={}
function Internals(e){this.def=e
this.constr=_
this.traits=new Set}Internals.prototype=o
const a=r
const c=a&&new WeakSet
function init(r,n){if(!r._zod){i.value=new Internals(n)
try{Object.defineProperty(r,"_zod",i)}finally{i.value=void 0}}else if(r._zod.traits.has(e))return
r._zod.traits.add(e)
t(r,n)
if(c){const e=Object.getPrototypeOf(r)
const t=r._zod.constr.prototype
let n=e
while(n&&n!==t)n=Object.getPrototypeOf(n)
const o=n??e
if(!c.has(o)){c.add(o);(0,s.ol)(o,a)}}const o=_.prototype
for(const e in o){if(!Object.prototype.hasOwnProperty.call(o,e))continue
if(!(e in r))r[e]=o[e].bind(r)}}const u=n?.Parent??Object
class Definition extends u{}Object.defineProperty(Definition,"name",{value:e})
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
return c}}),6674:((e,t,r)=>{r.d(t,{AC:()=>R,Ak:()=>c,D2:()=>nanoidOfLength,F:()=>b,Gl:()=>n,K3:()=>y,Os:()=>l,Rp:()=>p,Z0:()=>o,Zg:()=>emoji,Zv:()=>z,ai:()=>S,fO:()=>a,gF:()=>s,gp:()=>k,hQ:()=>E,kB:()=>time,kM:()=>i,l7:()=>g,nd:()=>P,o:()=>O,p0:()=>u,p6:()=>T,r0:()=>v,uR:()=>uuid,uX:()=>f,ug:()=>m,w$:()=>datetime,zM:()=>A,zr:()=>h})
const s=/^[cC][0-9a-z]{6,}$/
const n=/^[0-9a-z]+$/
const o=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/
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
const p=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
const d=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`
function emoji(){return new RegExp(d,"u")}const f=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
const m=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
const h=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
const g=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
const y=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/
const v=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/
const b=/^https?$/
const E=/^\+[1-9]\d{6,14}$/
const w=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
function anchor(e){return new RegExp(`^${e}$`)}const T=anchor(w)
function timeSource(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`
const r=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
return r}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"]
if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`)
const r=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`
const s=e.local?`${r}|${timeSource({precision:e.precision})}`:r
return new RegExp(`^${w}T(?:${s})$`)}const k=/^[\s\S]{0,}$/
const O=/^-?\d+n?$/
const P=/^-?\d+$/
const S=/^-?\d+(?:\.\d+)?$/
const A=/^(?:true|false)$/i
const R=/^[^A-Z]*$/
const z=/^[^a-z]*$/
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
const n=globalThis.__zod_globalRegistry}),4633:((e,t,r)=>{r.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>c,O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gx:()=>n,h1:()=>merge,hI:()=>o,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>i,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>a,zM:()=>mergeDefs})
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
for(const o of r){const r=Object.getOwnPropertyDescriptor(n,o)
if(!r.enumerable)continue
if(r.get)deferProp(e,o,()=>{const e=t._zod.def.shape[o]
return s?s(e,o):e})
else putProp(e,o,s?s(r.value,o):r.value)}}function mirrorProps(e,t){for(const r of Reflect.ownKeys(t)){const s=Object.getOwnPropertyDescriptor(t,r)
if(!s.enumerable)continue
if(s.get)deferProp(e,r,()=>t[r])
else putProp(e,r,s.value)}}function mergeDefs(...e){const t={}
for(const r of e){const e=Object.getOwnPropertyDescriptors(r)
Object.assign(t,e)}return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const n="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const o=cached(()=>{if(s.cr.jitless)return false
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
return e}const i=new Set(["string","number","symbol"])
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
const o={}
mirrorShape(o,e,maskedKeys(e,t))
return clone(e,mergeDefs(r,{shape:o,checks:[]}))}function maskedKeys(e,t){const r=sourceShape(e)
const s=[]
for(const e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
if(t[e])s.push(e)}return s}function omit(e,t){const r=e._zod.def
const s=r.checks
const n=s&&s.length>0
if(n)throw new Error(".omit() cannot be used on object schemas containing refinements")
const o=new Set(maskedKeys(e,t))
const i={}
mirrorShape(i,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!o.has(e)))
return clone(e,mergeDefs(r,{shape:i,checks:[]}))}function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object")
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
const o=n.checks
const i=o&&o.length>0
if(i)throw new Error(`.${s}() cannot be used on object schemas containing refinements`)
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
const o=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
const i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(o?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(r.customError?.(e))??unwrapMessage(r.localeError?.(e))??"Invalid input"
const a={}
for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue
a[t]=e[t]}a.path??(a.path=[])
a.message=i
if(t?.reportInput)a.input=e.input
return a}const u=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!u.test(e))return t
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
return t in r?void 0:r}let l
let p=false
const d={configurable:true,get(){p=true
return}}
function defineLazyInternal(e,t,r){const s=Object.getPrototypeOf(e._zod)
if(t in s&&l!==e._zod){l=void 0
return}l=e._zod
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
return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:s,value:e})}})}const f="~constantCatch"
function constantCatch(e){const fn=()=>e
fn[f]=true
return fn}})}

