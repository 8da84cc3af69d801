export const id=590
export const ids=[590]
export const modules={4133:(function(e){(function(t,r){true?e.exports=r():0})(0,function(){"use strict"
var e=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
function getCjsExportFromNamespace(e){return e&&e["default"]||e}var load=function(e,t,r={}){var s,o,n
for(s in t){n=t[s]
r[s]=(o=e[s])!=null?o:n}return r}
var overwrite=function(e,t,r={}){var s,o
for(s in e){o=e[s]
if(t[s]!==void 0)r[s]=o}return r}
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
return}debug(){var e,t,r,s,o
e=this._first
o=[]
while(e!=null)o.push((t=e,e=e.next,{value:t.value,prev:(r=t.prev)!=null?r.value:void 0,next:(s=t.next)!=null?s.value:void 0}))
return o}}
var s=r
var o
o=class Events{constructor(e){this.instance=e
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
var n=o
var i,a,c
i=s
a=n
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
var d,g,m,h,f
h=10
g=5
f=t
d=p
m=class Job{constructor(e,t,r,s,o,n,i,a){this.task=e
this.args=t
this.rejectOnDrop=o
this.Events=n
this._states=i
this.Promise=a
this.options=f.load(r,s)
this.options.priority=this._sanitizePriority(this.options.priority)
if(this.options.id===s.id)this.options.id=`${this.options.id}-${this._randomIndex()}`
this.promise=new this.Promise((e,t)=>{this._resolve=e
this._reject=t})
this.retryCount=0}_sanitizePriority(e){var t
t=~~e!==e?g:e
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
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e,t,r,s){var o,n,i
if(this.retryCount===0){this._assertStatus("RUNNING")
this._states.next(this.options.id)}else this._assertStatus("EXECUTING")
n={args:this.args,options:this.options,retryCount:this.retryCount}
this.Events.trigger("executing",n)
try{i=await(e!=null?e.schedule(this.options,this.task,...this.args):this.task(...this.args))
if(t()){this.doDone(n)
await s(this.options,n)
this._assertStatus("DONE")
return this._resolve(i)}}catch(e){o=e
return this._onFailure(o,n,t,r,s)}}doExpire(e,t,r){var s,o
if(this._states.jobStatus(this.options.id==="RUNNING"))this._states.next(this.options.id)
this._assertStatus("EXECUTING")
o={args:this.args,options:this.options,retryCount:this.retryCount}
s=new d(`This job timed out after ${this.options.expiration} ms.`)
return this._onFailure(s,o,e,t,r)}async _onFailure(e,t,r,s,o){var n,i
if(r()){n=await this.Events.trigger("failed",e,t)
if(n!=null){i=~~n
this.Events.trigger("retry",`Retrying ${this.options.id} after ${i} ms`,t)
this.retryCount++
return s(i)}else{this.doDone(t)
await o(this.options,t)
this._assertStatus("DONE")
return this._reject(e)}}}doDone(e){this._assertStatus("EXECUTING")
this._states.next(this.options.id)
return this.Events.trigger("done",e)}}
var v=m
var y,b,E
E=t
y=p
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
if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null))return typeof(e=this.heartbeat=setInterval(()=>{var e,t,r,s,o
s=Date.now()
if(this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=s
this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount
this.instance._drainAll(this.computeCapacity())}if(this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){({reservoirIncreaseAmount:e,reservoirIncreaseMaximum:r,reservoir:o}=this.storeOptions)
this._lastReservoirIncrease=s
t=r!=null?Math.min(e,r-o):e
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
return this.check(e,t)}async __register__(e,t,r){var s,o
await this.yieldLoop()
s=Date.now()
if(this.conditionsCheck(t)){this._running+=t
if(this.storeOptions.reservoir!=null)this.storeOptions.reservoir-=t
o=Math.max(this._nextRequest-s,0)
this._nextRequest=s+o+this.storeOptions.minTime
return{success:true,wait:o,reservoir:this.storeOptions.reservoir}}else return{success:false}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(e,t){var r,s,o
await this.yieldLoop()
if(this.storeOptions.maxConcurrent!=null&&t>this.storeOptions.maxConcurrent)throw new y(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)
s=Date.now()
o=this.storeOptions.highWater!=null&&e===this.storeOptions.highWater&&!this.check(t,s)
r=this.strategyIsBlock()&&(o||this.isBlocked(s))
if(r){this._unblockTime=s+this.computePenalty()
this._nextRequest=this._unblockTime+this.storeOptions.minTime
this.instance._dropAllQueued()}return{reachedHWM:o,blocked:r,strategy:this.storeOptions.strategy}}async __free__(e,t){await this.yieldLoop()
this._running-=t
this._done+=t
this.instance._drainAll(this.computeCapacity())
return{running:this._running}}}
var T=b
var w,k
w=p
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
return(t=this.status[this._jobs[e]])!=null?t:null}statusJobs(e){var t,r,s,o,n
if(e!=null){r=this.status.indexOf(e)
if(r<0)throw new w(`status must be one of ${this.status.join(", ")}`)
s=this._jobs
o=[]
for(t in s){n=s[t]
if(n===r)o.push(t)}return o}else return Object.keys(this._jobs)}statusCounts(){return this.counts.reduce((e,t,r)=>{e[this.status[r]]=t
return e},{})}}
var P=k
var O,R
O=s
R=class Sync{constructor(e,t){this.schedule=this.schedule.bind(this)
this.name=e
this.Promise=t
this._running=0
this._queue=new O}isEmpty(){return this._queue.length===0}async _tryToRun(){var e,t,r,s,o,n,i
if(this._running<1&&this._queue.length>0){this._running++;({task:i,args:e,resolve:o,reject:s}=this._queue.shift())
t=await async function(){try{n=await i(...e)
return function(){return o(n)}}catch(e){r=e
return function(){return s(r)}}}()
this._running--
this._tryToRun()
return t()}}schedule(e,...t){var r,s,o
o=s=null
r=new this.Promise(function(e,t){o=e
return s=t})
this._queue.push({task:e,args:t,resolve:o,reject:s})
this._tryToRun()
return r}}
var A=R
var G="2.19.5"
var S={version:G}
var $=Object.freeze({version:G,default:S})
var require$$2=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$3=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var require$$4=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var F,z,D,I,U,x
x=t
F=n
I=require$$2
D=require$$3
U=require$$4
z=function(){class Group{constructor(e={}){this.deleteKey=this.deleteKey.bind(this)
this.limiterOptions=e
x.load(this.limiterOptions,this.defaults,this)
this.Events=new F(this)
this.instances={}
this.Bottleneck=se
this._startAutoCleanup()
this.sharedConnection=this.connection!=null
if(this.connection==null)if(this.limiterOptions.datastore==="redis")this.connection=new I(Object.assign({},this.limiterOptions,{Events:this.Events}))
else if(this.limiterOptions.datastore==="ioredis")this.connection=new D(Object.assign({},this.limiterOptions,{Events:this.Events}))}key(e=""){var t
return(t=this.instances[e])!=null?t:(()=>{var t
t=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,timeout:this.timeout,connection:this.connection}))
this.Events.trigger("created",t,e)
return t})()}async deleteKey(e=""){var t,r
r=this.instances[e]
if(this.connection)t=await this.connection.__runCommand__(["del",...U.allKeys(`${this.id}-${e}`)])
if(r!=null){delete this.instances[e]
await r.disconnect()}return r!=null||t>0}limiters(){var e,t,r,s
t=this.instances
r=[]
for(e in t){s=t[e]
r.push({key:e,limiter:s})}return r}keys(){return Object.keys(this.instances)}async clusterKeys(){var e,t,r,s,o,n,i,a,c
if(this.connection==null)return this.Promise.resolve(this.keys())
n=[]
e=null
c=`b_${this.id}-`.length
t="_settings".length
while(e!==0){[a,r]=await this.connection.__runCommand__(["scan",e!=null?e:0,"match",`b_${this.id}-*_settings`,"count",1e4])
e=~~a
for(s=0,i=r.length;s<i;s++){o=r[s]
n.push(o.slice(c,-t))}}return n}_startAutoCleanup(){var e
clearInterval(this.interval)
return typeof(e=this.interval=setInterval(async()=>{var e,t,r,s,o,n
o=Date.now()
r=this.instances
s=[]
for(t in r){n=r[t]
try{if(await n._store.__groupCheck__(o))s.push(this.deleteKey(t))
else s.push(void 0)}catch(t){e=t
s.push(n.Events.trigger("error",e))}}return s},this.timeout/2)).unref==="function"?e.unref():void 0}updateSettings(e={}){x.overwrite(e,this.defaults,this)
x.overwrite(e,e,this.limiterOptions)
if(e.timeout!=null)return this._startAutoCleanup()}disconnect(e=true){var t
if(!this.sharedConnection)return(t=this.connection)!=null?t.disconnect(e):void 0}}Group.prototype.defaults={timeout:1e3*60*5,connection:null,Promise:Promise,id:"group-key"}
return Group}.call(e)
var L=z
var j,q,Z
Z=t
q=n
j=function(){class Batcher{constructor(e={}){this.options=e
Z.load(this.options,this.defaults,this)
this.Events=new q(this)
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
var M=j
var require$$4$1=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
var B=getCjsExportFromNamespace($)
var N,V,W,H,K,J,Q,X,Y,ee,te,re=[].splice
J=10
V=5
te=t
Q=u
H=v
K=T
X=require$$4$1
W=n
Y=P
ee=A
N=function(){class Bottleneck{constructor(e={},...t){var r,s
this._addToQueue=this._addToQueue.bind(this)
this._validateOptions(e,t)
te.load(e,this.instanceDefaults,this)
this._queues=new Q(J)
this._scheduled={}
this._states=new Y(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]))
this._limiter=null
this.Events=new W(this)
this._submitLock=new ee("submit",this.Promise)
this._registerLock=new ee("register",this.Promise)
s=te.load(e,this.storeDefaults,{})
this._store=function(){if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){r=te.load(e,this.redisStoreDefaults,{})
return new X(this,s,r)}else if(this.datastore==="local"){r=te.load(e,this.localStoreDefaults,{})
return new K(this,s,r)}else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}.call(this)
this._queues.on("leftzero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0})
this._queues.on("zero",()=>{var e
return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(e,t){if(!(e!=null&&typeof e==="object"&&t.length===0))throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){this._limiter=e
return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){clearTimeout(this._scheduled[e].expiration)
delete this._scheduled[e]
return true}else return false}async _free(e,t,r,s){var o,n
try{({running:n}=await this._store.__free__(e,r.weight))
this.Events.trigger("debug",`Freed ${r.id}`,s)
if(n===0&&this.empty())return this.Events.trigger("idle")}catch(e){o=e
return this.Events.trigger("error",o)}}_run(e,t,r){var s,o,n
t.doRun()
s=this._clearGlobalState.bind(this,e)
n=this._run.bind(this,e,t)
o=this._free.bind(this,e,t)
return this._scheduled[e]={timeout:setTimeout(()=>t.doExecute(this._limiter,s,n,o),r),expiration:t.options.expiration!=null?setTimeout(function(){return t.doExpire(s,n,o)},r+t.options.expiration):void 0,job:t}}_drainOne(e){return this._registerLock.schedule(()=>{var t,r,s,o,n
if(this.queued()===0)return this.Promise.resolve(null)
n=this._queues.getFirst();({options:o,args:t}=s=n.first())
if(e!=null&&o.weight>e)return this.Promise.resolve(null)
this.Events.trigger("debug",`Draining ${o.id}`,{args:t,options:o})
r=this._randomIndex()
return this._store.__register__(r,o.weight,o.expiration).then(({success:e,wait:i,reservoir:a})=>{var c
this.Events.trigger("debug",`Drained ${o.id}`,{success:e,args:t,options:o})
if(e){n.shift()
c=this.empty()
if(c)this.Events.trigger("empty")
if(a===0)this.Events.trigger("depleted",c)
this._run(r,s,i)
return this.Promise.resolve(o.weight)}else return this.Promise.resolve(null)})})}_drainAll(e,t=0){return this._drainOne(e).then(r=>{var s
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
t=e.dropWaitingJobs?(this._run=function(t,r){return r.doDrop({message:e.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var t,s,o
s=this._scheduled
for(t in s){o=s[t]
if(this.jobStatus(o.job.options.id)==="RUNNING"){clearTimeout(o.timeout)
clearTimeout(o.expiration)
o.job.doDrop({message:e.dropErrorMessage})}}this._dropAllQueued(e.dropErrorMessage)
return r(0)}))):this.schedule({priority:J-1,weight:0},()=>r(1))
this._receive=function(t){return t._reject(new Bottleneck.prototype.BottleneckError(e.enqueueErrorMessage))}
this.stop=()=>this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"))
return t}async _addToQueue(e){var t,r,s,o,n,i,a;({args:t,options:o}=e)
try{({reachedHWM:n,blocked:r,strategy:a}=await this._store.__submit__(this.queued(),o.weight))}catch(r){s=r
this.Events.trigger("debug",`Could not queue ${o.id}`,{args:t,options:o,error:s})
e.doDrop({error:s})
return false}if(r){e.doDrop()
return true}else if(n){i=a===Bottleneck.prototype.strategy.LEAK?this._queues.shiftLastFrom(o.priority):a===Bottleneck.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(o.priority+1):a===Bottleneck.prototype.strategy.OVERFLOW?e:void 0
if(i!=null)i.doDrop()
if(i==null||a===Bottleneck.prototype.strategy.OVERFLOW){if(i==null)e.doDrop()
return n}}e.doQueue(n,r)
this._queues.push(e)
await this._drainAll()
return n}_receive(e){if(this._states.jobStatus(e.options.id)!=null){e._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${e.options.id})`))
return false}else{e.doReceive()
return this._submitLock.schedule(this._addToQueue,e)}}submit(...e){var t,r,s,o,n,i,a
if(typeof e[0]==="function"){n=e,[r,...e]=n,[t]=re.call(e,-1)
o=te.load({},this.jobDefaults)}else{i=e,[o,r,...e]=i,[t]=re.call(e,-1)
o=te.load(o,this.jobDefaults)}a=(...e)=>new this.Promise(function(t,s){return r(...e,function(...e){return(e[0]!=null?s:t)(e)})})
s=new H(a,e,o,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
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
Bottleneck.Group=Bottleneck.prototype.Group=L
Bottleneck.RedisConnection=Bottleneck.prototype.RedisConnection=require$$2
Bottleneck.IORedisConnection=Bottleneck.prototype.IORedisConnection=require$$3
Bottleneck.Batcher=Bottleneck.prototype.Batcher=M
Bottleneck.prototype.jobDefaults={priority:V,weight:1,expiration:null,id:"<no-id>"}
Bottleneck.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:Bottleneck.prototype.strategy.LEAK,penalty:null,reservoir:null,reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
Bottleneck.prototype.localStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:250}
Bottleneck.prototype.redisStoreDefaults={Promise:Promise,timeout:null,heartbeatInterval:5e3,clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null}
Bottleneck.prototype.instanceDefaults={datastore:"local",connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise:Promise}
Bottleneck.prototype.stopDefaults={enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."}
return Bottleneck}.call(e)
var se=N
var oe=se
return oe})}),5338:((e,t,r)=>{r.d(t,{Eg:()=>be})
function getUserAgent(){if(typeof navigator==="object"&&"userAgent"in navigator)return navigator.userAgent
if(typeof process==="object"&&process.version!==void 0)return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
return"<environment undetectable>"}function register(e,t,r,s){if(typeof r!=="function")throw new Error("method for before hook must be a function")
if(!s)s={}
if(Array.isArray(t))return t.reverse().reduce((t,r)=>register.bind(null,e,r,t,s),r)()
return Promise.resolve().then(()=>{if(!e.registry[t])return r(s)
return e.registry[t].reduce((e,t)=>t.hook.bind(null,e,s),r)()})}function addHook(e,t,r,s){const o=s
if(!e.registry[r])e.registry[r]=[]
if(t==="before")s=(e,t)=>Promise.resolve().then(o.bind(null,t)).then(e.bind(null,t))
if(t==="after")s=(e,t)=>{let r
return Promise.resolve().then(e.bind(null,t)).then(e=>{r=e
return o(r,t)}).then(()=>r)}
if(t==="error")s=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>o(e,t))
e.registry[r].push({hook:s,orig:o})}function removeHook(e,t,r){if(!e.registry[t])return
const s=e.registry[t].map(e=>e.orig).indexOf(r)
if(s===-1)return
e.registry[t].splice(s,1)}const s=Function.bind
const o=s.bind(s)
function bindApi(e,t,r){const s=o(removeHook,null).apply(null,r?[t,r]:[t])
e.api={remove:s}
e.remove=s;["before","error","after","wrap"].forEach(s=>{const n=r?[t,s,r]:[t,s]
e[s]=e.api[s]=o(addHook,null).apply(null,n)})}function Singular(){const e=Symbol("Singular")
const t={registry:{}}
const r=register.bind(null,t,e)
bindApi(r,t,e)
return r}function Collection(){const e={registry:{}}
const t=register.bind(null,e)
bindApi(t,e)
return t}const n={Singular:Singular,Collection:Collection}
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
else return t}function isDefined(e){return e!==void 0&&e!==null}function isKeyOperator(e){return e===";"||e==="&"||e==="?"}function getValues(e,t,r,s){var o=e[r],n=[]
if(isDefined(o)&&o!=="")if(typeof o==="string"||typeof o==="number"||typeof o==="bigint"||typeof o==="boolean"){o=o.toString()
if(s&&s!=="*")o=o.substring(0,parseInt(s,10))
n.push(encodeValue(t,o,isKeyOperator(t)?r:""))}else if(s==="*")if(Array.isArray(o))o.filter(isDefined).forEach(function(e){n.push(encodeValue(t,e,isKeyOperator(t)?r:""))})
else Object.keys(o).forEach(function(e){if(isDefined(o[e]))n.push(encodeValue(t,o[e],e))})
else{const e=[]
if(Array.isArray(o))o.filter(isDefined).forEach(function(r){e.push(encodeValue(t,r))})
else Object.keys(o).forEach(function(r){if(isDefined(o[r])){e.push(encodeUnreserved(r))
e.push(encodeValue(t,o[r].toString()))}})
if(isKeyOperator(t))n.push(encodeUnreserved(r)+"="+e.join(","))
else if(e.length!==0)n.push(e.join(","))}else if(t===";"){if(isDefined(o))n.push(encodeUnreserved(r))}else if(o===""&&(t==="&"||t==="?"))n.push(encodeUnreserved(r)+"=")
else if(o==="")n.push("")
return n}function parseUrl(e){return{expand:expand.bind(null,e)}}function expand(e,t){var r=["+","#",".","/",";","?","&"]
e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,s,o){if(s){let e=""
const o=[]
if(r.indexOf(s.charAt(0))!==-1){e=s.charAt(0)
s=s.substr(1)}s.split(/,/g).forEach(function(r){var s=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r)
o.push(getValues(t,e,s[1],s[2]||s[3]))})
if(e&&e!=="+"){var n=","
if(e==="?")n="&"
else if(e!=="#")n=e
return(o.length!==0?e:"")+o.join(n)}else return o.join(",")}else return encodeReserved(o)})
if(e==="/")return e
else return e.replace(/\/$/,"")}function parse(e){let t=e.method.toUpperCase()
let r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}")
let s=Object.assign({},e.headers)
let o
let n=omit(e,["method","baseUrl","url","headers","request","mediaType"])
const i=extractUrlVariableNames(r)
r=parseUrl(r).expand(n)
if(!/^http/.test(r))r=e.baseUrl+r
const a=Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl")
const c=omit(n,a)
const u=/application\/octet-stream/i.test(s.accept)
if(!u){if(e.mediaType.format)s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")
if(r.endsWith("/graphql"))if(e.mediaType.previews?.length){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
s.accept=t.concat(e.mediaType.previews).map(t=>{const r=e.mediaType.format?`.${e.mediaType.format}`:"+json"
return`application/vnd.github.${t}-preview${r}`}).join(",")}}if(["GET","HEAD"].includes(t))r=addQueryParameters(r,c)
else if("data"in c)o=c.data
else if(Object.keys(c).length)o=c
if(!s["content-type"]&&typeof o!=="undefined")s["content-type"]="application/json; charset=utf-8"
if(["PATCH","PUT"].includes(t)&&typeof o==="undefined")o=""
return Object.assign({method:t,url:r,headers:s},typeof o!=="undefined"?{body:o}:null,e.request?{request:e.request}:null)}function endpointWithDefaults(e,t,r){return parse(merge(e,t,r))}function withDefaults(e,t){const r=merge(e,t)
const s=endpointWithDefaults.bind(null,r)
return Object.assign(s,{DEFAULTS:r,defaults:withDefaults.bind(null,r),merge:merge.bind(null,r),parse:parse})}var l=withDefaults(null,c)
const p=32
const d=9
const g=59
const m=61
const h=34
const f=92
const v=44
const y=1
const b=2
const E=4
const T=8
const w=16
const k=65280
const P=y|k
const O=new Uint8Array(256)
O[d]|=b
O[p]|=b
O[g]|=E
O[v]|=T
for(let e=128;e<=255;e++)O[e]|=y
for(const e of"!#$%&'*+-.^_`|~")O[e.charCodeAt(0)]|=w
for(let e=48;e<=57;e++)O[e]|=w
for(let e=65;e<=90;e++)O[e]|=y|w
for(let e=97;e<=122;e++)O[e]|=w
const R=(()=>{const C=function(){}
C.prototype=Object.create(null)
return C})()
function dist_parse(e,t){const r=E|(t?.comma===true?T:0)
const s=e.length
let o=t?.start??0
while((O[e.charCodeAt(o)]&b)!==0)o++
let n=o
let i=0
let a=-1
let c=t?.parameters===false?T:0
while(n<s){const t=e.charCodeAt(n)
const s=O[t]
if((s&r)!==0){c|=s&T
break}if((s&b)!==0){if(a===-1)a=n}else a=-1
i|=t&k|s
n++}const u=a===-1?n:a
const l=e.slice(o,u)
const p=(i&P)===0?l:l.toLowerCase()
if(n===s||c!==0)return{type:p,index:n,parameters:new R}
return parseParameters(e,p,n,s,r)}function parseParameters(e,t,r,s,o){const n=new R
e:while(r<s){r++
while((O[e.charCodeAt(r)]&b)!==0)r++
const t=r
let i=0
let a=-1
while(r<s){const c=e.charCodeAt(r)
const u=O[c]
if((u&o)!==0){if((u&T)!==0)break e
continue e}if(c===m){const c=a===-1?r:a
const u=e.slice(t,c)
const l=(i&P)===0?u:u.toLowerCase()
r++
while((O[e.charCodeAt(r)]&b)!==0)r++
if(r<s&&e.charCodeAt(r)===h){const t=++r
let i=false
while(r<s){const a=e.charCodeAt(r)
if(a===h){if(n[l]===void 0)n[l]=i?unescapeQuotedPairs(e,t,r):e.slice(t,r)
r++
let a=0
while(r<s){const t=e.charCodeAt(r)
const s=O[t]
if((s&o)!==0){a=s&T
break}r++}if(a!==0)break e
continue e}if(a===f&&r+1<s){i=true
r+=2
continue}r++}continue e}const p=r
let d=0
let g=-1
while(r<s){const t=e.charCodeAt(r)
const s=O[t]
if((s&o)!==0){d=s&T
break}if((s&b)!==0){if(g===-1)g=r}else g=-1
r++}if(n[l]===void 0){const t=g===-1?r:g
n[l]=e.slice(p,t)}if(d!==0)break e
continue e}if((u&b)!==0){if(a===-1)a=r}else a=-1
i|=c&k|u
r++}}return{type:t,index:r,parameters:n}}function unescapeQuotedPairs(e,t,r){let s=""
for(let o=t;o<r;o++)if(e.charCodeAt(o)===f){s+=e.slice(t,o)
t=++o}return s+e.slice(t,r)}const A=/^-?\d+$/
const G=/^-?\d+n+$/
const S=JSON.stringify
const $=JSON.parse
const F=/^-?\d+n$/
const z=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
const D=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
const isUnstringifiable=e=>e===void 0||typeof e==="function"||typeof e==="symbol"
const isRawJSON=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON"
const stringifyIteratively=(e,t,r)=>{let s=""
if(typeof r==="number")s=" ".repeat(Math.min(10,Math.max(0,Math.floor(r))))
else if(typeof r==="string")s=r.slice(0,10)
const o=typeof t==="function"
const n=Array.isArray(t)?new Set(t.map(String)):null
const prepareVal=(e,r,s)=>{const n=s!==null&&typeof s==="object"
const i=n&&typeof s.toJSON==="function"
if(i)s=s.toJSON(r)
const a=typeof s==="string"&&G.test(s)
if(a)return s+"n"
const c=typeof s==="bigint"
if(c){const e="rawJSON"in JSON
if(e)return JSON.rawJSON(s.toString())
return s.toString()+"n"}if(o)s=t.call(e,r,s)
const u=s!==null&&typeof s==="object"
if(u){const e=s instanceof Number||s instanceof String||s instanceof Boolean
if(e)s=s.valueOf()}return s}
const i=prepareVal({"":e},"",e)
if(isUnstringifiable(i))return
const a=i===null||typeof i!=="object"
const c=isRawJSON(i)
if(a||c)return S(i)
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
e.index++}else{u.push(S(r))
e.first=false
e.index++}}}else t=true
else{while(e.index<e.keys.length){const t=e.keys[e.index++]
const r=n&&!n.has(t)
if(r)continue
const o=e.val[t]
const i=prepareVal(e.val,t,o)
if(isUnstringifiable(i))continue
if(!e.first)u.push(",")
if(s)u.push("\n"+s.repeat(l)+S(t)+": ")
else u.push(S(t)+":")
const a=i!==null&&typeof i==="object"
const c=isRawJSON(i)
if(a&&!c){if(d.has(i))throw new TypeError("Converting circular structure to JSON")
d.add(i)
p.push({parent:e.val,key:t,val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:true})
e.first=false
break}else{u.push(S(i))
e.first=false}}const r=e.index>=e.keys.length&&p[p.length-1]===e
if(r)t=true}if(t){l--
if(!e.first&&s)u.push("\n"+s.repeat(l))
u.push(e.isArray?"]":"}")
d.delete(e.val)
p.pop()}}return u.join("")}
const JSONStringify=(e,t,r)=>{try{const s="rawJSON"in JSON
if(s)return S(e,(e,r)=>{if(typeof r==="bigint")return JSON.rawJSON(r.toString())
const s=typeof t==="function"
if(s)return t(e,r)
const o=Array.isArray(t)&&t.includes(e)
if(o)return r
return r},r)
if(!e)return S(e,t,r)
const o=S(e,(e,r)=>{const s=typeof r==="string"&&G.test(r)
if(s)return r.toString()+"n"
if(typeof r==="bigint")return r.toString()+"n"
const o=typeof t==="function"
if(o)return t(e,r)
const n=Array.isArray(t)&&t.includes(e)
if(n)return r
return r},r)
const n=o.replace(z,"$1$2$3")
const i=n.replace(D,"$1$2$3")
return i}catch(s){if(s instanceof RangeError){const s=stringifyIteratively(e,t,r)
if(s===void 0)return
const o="rawJSON"in JSON
if(o)return s
const n=s.replace(z,"$1$2$3")
return n.replace(D,"$1$2$3")}throw s}}
const I=new Map
const isContextSourceSupported=()=>{const e=JSON.parse.toString()
if(I.has(e))return I.get(e)
try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&r.source==="1")
I.set(e,t)
return t}catch{I.set(e,false)
return false}}
const convertMarkedBigIntsReviver=(e,t,r,s)=>{const o=typeof t==="string"&&F.test(t)
if(o)return BigInt(t.slice(0,-1))
const n=typeof t==="string"&&G.test(t)
if(n)return t.slice(0,-1)
const i=typeof s==="function"
if(!i)return t
return s(e,t,r)}
const JSONParseV2=(e,t)=>JSON.parse(e,(e,r,s)=>{const o=typeof r==="number"
const n=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER
const i=o&&n
const a=s&&A.test(s.source)
const c=i&&a
if(c)return BigInt(s.source)
const u=typeof t==="function"
if(!u)return r
return t(e,r,s)})
const U=Number.MAX_SAFE_INTEGER.toString()
const x=U.length
const L=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
const j=/^"-?\d+n+"$/
const applyReviverIteratively=(e,t)=>{const r={"":e}
const s=[{parent:r,key:"",visited:false}]
while(s.length>0){const e=s[s.length-1]
if(!e.visited){e.visited=true
const t=e.parent[e.key]
const r=t!==null&&typeof t==="object"
if(r){const e=Object.keys(t)
for(let r=e.length-1;r>=0;r--)s.push({parent:t,key:e[r],visited:false})}}else{const{parent:r,key:o}=e
let n=r[o]
if(typeof n==="string"){const e=F.test(n)
if(e)n=BigInt(n.slice(0,-1))
else{const e=G.test(n)
if(e)n=n.slice(0,-1)}}const i=typeof t==="function"
if(i)n=t.call(r,o,n)
const a=n===void 0
if(a)delete r[o]
else r[o]=n
s.pop()}}return r[""]}
const serializeBigInts=e=>e.replace(L,(e,t,r,s)=>{const o=e[0]==='"'
const n=o&&j.test(e)
if(n)return e.substring(0,e.length-1)+'n"'
const i=r||s
const a=t&&(t.length<x||t.length===x&&t<=U)
const c=o||i||a
if(c)return e
return'"'+e+'n"'})
const JSONParse=(e,t)=>{if(!e)return $(e,t)
try{if(isContextSourceSupported())return JSONParseV2(e,t)
const r=serializeBigInts(e)
return $(r,(e,r,s)=>convertMarkedBigIntsReviver(e,r,s,t))}catch(r){if(r instanceof RangeError){const r=serializeBigInts(e)
const s=$(r)
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
this.request=s}}var q="10.0.16"
var Z={headers:{"user-agent":`octokit-request.js/${q} ${getUserAgent()}`}}
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
const o=dist_bundle_isPlainObject(e.body)||Array.isArray(e.body)?JSONStringify(e.body):e.body
const n=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]))
let i
try{i=await t(e.url,{method:e.method,body:o,redirect:e.request?.redirect,headers:n,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error"
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
return Object.assign(newApi,{endpoint:r,defaults:dist_bundle_withDefaults.bind(null,r)})}var M=dist_bundle_withDefaults(l,Z)
var B="0.0.0-development"
function _buildMessageForResponseErrors(e){return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var N=class extends Error{constructor(e,t,r){super(_buildMessageForResponseErrors(r))
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
const o=Object.keys(s).reduce((e,t)=>{if(V.includes(t)){e[t]=s[t]
return e}if(!e.variables)e.variables={}
e.variables[t]=s[t]
return e},{})
const n=s.baseUrl||e.endpoint.DEFAULTS.baseUrl
if(H.test(n))o.url=n.replace(H,"/api/graphql")
return e(o).then(e=>{if(e.data.errors){const t={}
for(const r of Object.keys(e.headers))t[r]=e.headers[r]
throw new N(o,t,e.data)}return e.data.data})}function graphql_dist_bundle_withDefaults(e,t){const r=e.defaults(t)
const newApi=(e,t)=>graphql(r,e,t)
return Object.assign(newApi,{defaults:graphql_dist_bundle_withDefaults.bind(null,r),endpoint:r.endpoint})}graphql_dist_bundle_withDefaults(M,{headers:{"user-agent":`octokit-graphql.js/${B} ${getUserAgent()}`},method:"POST",url:"/graphql"})
function withCustomRequest(e){return graphql_dist_bundle_withDefaults(e,{method:"POST",url:"/graphql"})}var K="(?:[a-zA-Z0-9_-]+)"
var J="\\."
var Q=new RegExp(`^${K}${J}${K}${J}${K}$`)
var X=Q.test.bind(Q)
async function auth(e){const t=X(e)
const r=e.startsWith("v1.")||e.startsWith("ghs_")
const s=e.startsWith("ghu_")
const o=t?"app":r?"installation":s?"user-to-server":"oauth"
return{type:"token",token:e,tokenType:o}}function withAuthorizationPrefix(e){if(e.split(/\./).length===3)return`bearer ${e}`
return`token ${e}`}async function hook(e,t,r,s){const o=t.endpoint.merge(r,s)
o.headers.authorization=withAuthorizationPrefix(e)
return t(o)}var Y=function createTokenAuth2(e){if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")
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
return r}constructor(e={}){const t=new n.Collection
const r={baseUrl:M.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${se}`:se
if(e.baseUrl)r.baseUrl=e.baseUrl
if(e.previews)r.mediaType.previews=e.previews
if(e.timeZone)r.headers["time-zone"]=e.timeZone
this.request=M.defaults(r)
this.graphql=withCustomRequest(this.request).defaults(r)
this.log=createLogger(e.log)
this.hook=t
if(!e.authStrategy)if(!e.auth)this.auth=async()=>({type:"unauthenticated"})
else{const r=Y(e.auth)
t.wrap("request",r.hook)
this.auth=r}else{const{authStrategy:r,...s}=e
const o=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:s},e.auth))
t.wrap("request",o.hook)
this.auth=o}const s=this.constructor
for(let t=0;t<s.plugins.length;++t)Object.assign(this,s.plugins[t](this,e))}request
graphql
log
hook
auth}var oe="0.0.0-development"
function normalizePaginatedListResponse(e){if(!e.data)return{...e,data:[]}
const t=("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)
if(!t)return e
const r=e.data.incomplete_results
const s=e.data.repository_selection
const o=e.data.total_count
const n=e.data.total_commits
delete e.data.incomplete_results
delete e.data.repository_selection
delete e.data.total_count
delete e.data.total_commits
const i=Object.keys(e.data)[0]
const a=e.data[i]
e.data=a
if(typeof r!=="undefined")e.data.incomplete_results=r
if(typeof s!=="undefined")e.data.repository_selection=s
e.data.total_count=o
e.data.total_commits=n
return e}function iterator(e,t,r){const s=typeof t==="function"?t.endpoint(r):e.request.endpoint(t,r)
const o=typeof t==="function"?t:e.request
const n=s.method
const i=s.headers
let a=s.url
return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{done:true}
try{const e=await o({method:n,url:a,headers:i})
const t=normalizePaginatedListResponse(e)
a=((t.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
if(!a&&"total_commits"in t.data){const e=new URL(t.url)
const r=e.searchParams
const s=parseInt(r.get("page")||"1",10)
const o=parseInt(r.get("per_page")||"250",10)
if(s*o<t.data.total_commits){r.set("page",String(s+1))
a=e.toString()}}return{value:t}}catch(e){if(e.status!==409)throw e
a=""
return{value:{status:200,headers:{},data:[]}}}}})}}function paginate(e,t,r,s){if(typeof r==="function"){s=r
r=void 0}return gather(e,[],iterator(e,t,r)[Symbol.asyncIterator](),s)}function gather(e,t,r,s){return r.next().then(o=>{if(o.done)return t
let n=false
function done(){n=true}t=t.concat(s?s(o.value,done):o.value.data)
if(n)return t
return gather(e,t,r,s)})}Object.assign(paginate,{iterator:iterator})
function paginateRest(e){return{paginate:Object.assign(paginate.bind(null,e),{iterator:iterator.bind(null,e)})}}paginateRest.VERSION=oe
var generateMessage=(e,t)=>`The cursor at "${e.join(",")}" did not change its value "${t}" after a page transition. Please make sure your that your query is set up correctly.`
var ne=class extends Error{constructor(e,t){super(generateMessage(e.pathInQuery,t))
this.pageInfo=e
this.cursorValue=t
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}name="MissingCursorChangeError"}
var ie=class extends Error{constructor(e){super(`No pageInfo property found in response. Please make sure to specify the pageInfo in your query. Response-Data: ${JSON.stringify(e,null,2)}`)
this.response=e
if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}name="MissingPageInfo"}
var isObject=e=>Object.prototype.toString.call(e)==="[object Object]"
function findPaginatedResourcePath(e){const t=deepFindPathToProperty(e,"pageInfo")
if(t.length===0)throw new ie(e)
return t}var deepFindPathToProperty=(e,t,r=[])=>{for(const s of Object.keys(e)){const o=[...r,s]
const n=e[s]
if(isObject(n)){if(n.hasOwnProperty(t))return o
const e=deepFindPathToProperty(n,t,o)
if(e.length>0)return e}}return[]}
var get=(e,t)=>t.reduce((e,t)=>e[t],e)
var set=(e,t,r)=>{const s=t[t.length-1]
const o=[...t].slice(0,-1)
const n=get(e,o)
if(typeof r==="function")n[s]=r(n[s])
else n[s]=r}
var extractPageInfos=e=>{const t=findPaginatedResourcePath(e)
return{pathInQuery:t,pageInfo:get(e,[...t,"pageInfo"])}}
var isForwardSearch=e=>e.hasOwnProperty("hasNextPage")
var getCursorFrom=e=>isForwardSearch(e)?e.endCursor:e.startCursor
var hasAnotherPage=e=>isForwardSearch(e)?e.hasNextPage:e.hasPreviousPage
var createIterator=e=>(t,r={})=>{let s=true
let o={...r}
return{[Symbol.asyncIterator]:()=>({async next(){if(!s)return{done:true,value:{}}
const r=await e.graphql(t,o)
const n=extractPageInfos(r)
const i=getCursorFrom(n.pageInfo)
s=hasAnotherPage(n.pageInfo)
if(s&&i===o.cursor)throw new ne(n,i)
o={...o,cursor:i}
return{done:false,value:r}}})}}
var mergeResponses=(e,t)=>{if(Object.keys(e).length===0)return Object.assign(e,t)
const r=findPaginatedResourcePath(e)
const s=[...r,"nodes"]
const o=get(t,s)
if(o)set(e,s,e=>[...e,...o])
const n=[...r,"edges"]
const i=get(t,n)
if(i)set(e,n,e=>[...e,...i])
const a=[...r,"pageInfo"]
set(e,a,get(t,a))
return e}
var createPaginate=e=>{const t=createIterator(e)
return async(e,r={})=>{let s={}
for await(const o of t(e,r))s=mergeResponses(s,o)
return s}}
function paginateGraphQL(e){return{graphql:Object.assign(e.graphql,{paginate:Object.assign(createPaginate(e),{iterator:createIterator(e)})})}}const ae="17.0.0"
const ce={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:["GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/packages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:["GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repos","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:["GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:["GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/following/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenticatedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /users/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}}
var ue=ce
const le=new Map
for(const[e,t]of Object.entries(ue))for(const[r,s]of Object.entries(t)){const[t,o,n]=s
const[i,a]=t.split(/ /)
const c=Object.assign({method:i,url:a},o)
if(!le.has(e))le.set(e,new Map)
le.get(e).set(r,{scope:e,methodName:r,endpointDefaults:c,decorations:n})}const pe={has({scope:e},t){return le.get(e).has(t)},getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:true,writable:true,enumerable:true}},defineProperty(e,t,r){Object.defineProperty(e.cache,t,r)
return true},deleteProperty(e,t){delete e.cache[t]
return true},ownKeys({scope:e}){return[...le.get(e).keys()]},set(e,t,r){return e.cache[t]=r},get({octokit:e,scope:t,cache:r},s){if(r[s])return r[s]
const o=le.get(t).get(s)
if(!o)return
const{endpointDefaults:n,decorations:i}=o
if(i)r[s]=decorate(e,t,s,n,i)
else r[s]=e.request.defaults(n)
return r[s]}}
function endpointsToMethods(e){const t={}
for(const r of le.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},pe)
return t}function decorate(e,t,r,s,o){const n=e.request.defaults(s)
function withDecorations(...s){let i=n.endpoint.merge(...s)
if(o.mapToData){i=Object.assign({},i,{data:i[o.mapToData],[o.mapToData]:void 0})
return n(i)}if(o.renamed){const[s,n]=o.renamed
e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${s}.${n}()`)}if(o.deprecated)e.log.warn(o.deprecated)
if(o.renamedParameters){const i=n.endpoint.merge(...s)
for(const[s,n]of Object.entries(o.renamedParameters))if(s in i){e.log.warn(`"${s}" parameter is deprecated for "octokit.${t}.${r}()". Use "${n}" instead`)
if(!(n in i))i[n]=i[s]
delete i[s]}return n(i)}return n(...s)}return Object.assign(withDecorations,n)}function restEndpointMethods(e){const t=endpointsToMethods(e)
return{rest:t}}restEndpointMethods.VERSION=ae
function legacyRestEndpointMethods(e){const t=endpointsToMethods(e)
return{...t,rest:t}}legacyRestEndpointMethods.VERSION=ae
var de=r(4133)
var ge="0.0.0-development"
function isRequestError(e){return e.request!==void 0}async function errorRequest(e,t,r,s){if(!isRequestError(r)||!r?.request.request)throw r
if(r.status>=400&&!e.doNotRetry.includes(r.status)){const o=s.request.retries!=null?s.request.retries:e.retries
const n=Math.pow((s.request.retryCount||0)+1,2)
throw t.retry.retryRequest(r,o,n)}throw r}async function wrapRequest(e,t,r,s){const o=new de
o.on("failed",function(t,r){const o=~~t.request.request?.retries
const n=~~t.request.request?.retryAfter
s.request.retryCount=r.retryCount+1
if(o>r.retryCount)return n*e.retryAfterBaseValue})
return o.schedule(requestWithGraphqlErrorHandling.bind(null,e,t,r),s)}async function requestWithGraphqlErrorHandling(e,t,r,s){const o=await r(s)
if(o.data&&o.data.errors&&o.data.errors.length>0&&/Something went wrong while executing your query/.test(o.data.errors[0].message)){const r=new RequestError(o.data.errors[0].message,500,{request:s,response:o})
return errorRequest(e,t,r,s)}return o}function retry(e,t){const r=Object.assign({enabled:true,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},t.retry)
const s={retry:{retryRequest:(e,t,r)=>{e.request.request=Object.assign({},e.request.request,{retries:t,retryAfter:r})
return e}}}
if(r.enabled){e.hook.error("request",errorRequest.bind(null,r,s))
e.hook.wrap("request",wrapRequest.bind(null,r,s))}return s}retry.VERSION=ge
var me="0.0.0-development"
var dist_bundle_noop=()=>Promise.resolve()
function dist_bundle_wrapRequest(e,t,r){return e.retryLimiter.schedule(doRequest,e,t,r)}async function doRequest(e,t,r){const{pathname:s}=new URL(r.url,"http://github.test")
const o=isAuthRequest(r.method,s)
const n=!o&&r.method!=="GET"&&r.method!=="HEAD"
const i=r.method==="GET"&&s.startsWith("/search/")
const a=s.startsWith("/graphql")
const c=~~t.retryCount
const u=c>0?{priority:0,weight:0}:{}
if(e.clustering)u.expiration=1e3*60
if(n||a)await e.write.key(e.id).schedule(u,dist_bundle_noop)
if(n&&e.triggersNotification(s))await e.notifications.key(e.id).schedule(u,dist_bundle_noop)
if(i)await e.search.key(e.id).schedule(u,dist_bundle_noop)
const l=(o?e.auth:e.global).key(e.id).schedule(u,t,r)
if(a){const e=await l
if(e.data.errors!=null&&e.data.errors.some(e=>e.type==="RATE_LIMITED")){const t=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{response:e,data:e.data})
throw t}}return l}function isAuthRequest(e,t){return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(t)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(t)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(t)||t==="/login/oauth/access_token")}var he=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
function routeMatcher(e){const t=e.map(e=>e.split("/").map(e=>e.startsWith("{")?"(?:.+?)":e).join("/"))
const r=`^(?:${t.map(e=>`(?:${e})`).join("|")})[^/]*$`
return new RegExp(r,"i")}var fe=routeMatcher(he)
var _e=fe.test.bind(fe)
var ve={}
var createGroups=function(e,t){ve.global=new e.Group({id:"octokit-global",maxConcurrent:10,...t})
ve.auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...t})
ve.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...t})
ve.write=new e.Group({id:"octokit-write",maxConcurrent:1,minTime:1e3,...t})
ve.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...t})}
function throttling(e,t){const{enabled:r=true,Bottleneck:s=de,id:o="no-id",timeout:n=1e3*60*2,connection:i}=t.throttle||{}
if(!r)return{}
const a={timeout:n}
if(typeof i!=="undefined")a.connection=i
const c=Object.assign({clustering:i!=null,triggersNotification:_e,fallbackSecondaryRateRetryAfter:60,retryAfterBaseValue:1e3,id:o},t.throttle)
if(typeof c.onSecondaryRateLimit!=="function"||typeof c.onRateLimit!=="function")throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
let u=false
const initializeBottleneck=()=>{if(u)return
u=true
if(ve.global==null)createGroups(s,a)
c.global=c.global??ve.global
c.auth=c.auth??ve.auth
c.search=c.search??ve.search
c.write=c.write??ve.write
c.notifications=c.notifications??ve.notifications
c.retryLimiter=c.retryLimiter??new s
const t={}
const r=new s.Events(t)
t.on("secondary-limit",c.onSecondaryRateLimit)
t.on("rate-limit",c.onRateLimit)
t.on("error",t=>e.log.warn("Error in throttling-plugin limit handler",t))
c.retryLimiter.on("failed",async function(t,s){const[o,n,i]=s.args
const{pathname:a}=new URL(i.url,"http://github.test")
const c=a.startsWith("/graphql")&&t.status!==401
if(!(c||t.status===403||t.status===429))return
const u=~~n.retryCount
n.retryCount=u
i.request.retryCount=u
const{wantRetry:l,retryAfter:p=0}=await async function(){if(/\bsecondary rate\b/i.test(t.message)){const s=Number(t.response.headers["retry-after"])||o.fallbackSecondaryRateRetryAfter
const n=await r.trigger("secondary-limit",s,i,e,u)
return{wantRetry:n,retryAfter:s}}if(t.response.headers!=null&&t.response.headers["x-ratelimit-remaining"]==="0"||(t.response.data?.errors??[]).some(e=>e.type==="RATE_LIMITED")){const s=new Date(~~t.response.headers["x-ratelimit-reset"]*1e3).getTime()
const o=Math.max(Math.ceil((s-Date.now())/1e3)+1,0)
const n=await r.trigger("rate-limit",o,i,e,u)
return{wantRetry:n,retryAfter:o}}return{}}()
if(l){n.retryCount++
return p*o.retryAfterBaseValue}})}
e.hook.wrap("request",(e,t)=>{initializeBottleneck()
return dist_bundle_wrapRequest(c,e,t)})
return{}}throttling.VERSION=me
throttling.triggersNotification=_e
var ye="0.0.0-development"
var be=Octokit.plugin(restEndpointMethods,paginateRest,paginateGraphQL,retry,throttling).defaults({userAgent:`octokit.js/${ye}`,throttle:{onRateLimit:onRateLimit,onSecondaryRateLimit:onSecondaryRateLimit}})
function onRateLimit(e,t,r){r.log.warn(`Request quota exhausted for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){r.log.info(`Retrying after ${e} seconds!`)
return true}}function onSecondaryRateLimit(e,t,r){r.log.warn(`SecondaryRateLimit detected for request ${t.method} ${t.url}`)
if(t.request.retryCount===0){r.log.info(`Retrying after ${e} seconds!`)
return true}}null&&(()=>{DefaultApp.defaults({Octokit:be})})()
null&&(()=>{DefaultOAuthApp.defaults({Octokit:be})})()}),6989:((e,t,r)=>{r.d(t,{Ay:()=>pRetry})
const s=Object.prototype.toString
const isError=e=>s.call(e)==="[object Error]"
const o=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
function isNetworkError(e){const t=e&&isError(e)&&e.name==="TypeError"&&typeof e.message==="string"
if(!t)return false
const{message:r,stack:s}=e
if(r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")"))return s===void 0||"__sentry_captured__"in e
if(r.startsWith("error sending request for url"))return true
if(r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")"))return true
return o.has(r)}function validateRetries(e){if(typeof e==="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
if(Number.isFinite(e)&&!Number.isInteger(e))throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.")}else if(e!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function validateNumberOption(e,t,{allowInfinity:r=false}={}){if(typeof t!=="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${r?" or Infinity":""}.`)
if(!r&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`)
if(t<0)throw new TypeError(`Expected \`${e}\` to be ≥ 0.`)}function validateOption(e,t,r){if(t===void 0||t===null)return
if(typeof t!==r)throw new TypeError(`Expected \`${e}\` to be a ${r}.`)}function validateSignal(e){if(e===void 0||e===null)return
if(typeof e.throwIfAborted!=="function"||typeof e.addEventListener!=="function"||typeof e.removeEventListener!=="function")throw new TypeError("Expected `signal` to be an AbortSignal.")}class AbortError extends Error{constructor(e){super(typeof e==="string"?e:void 0)
this.name="AbortError"
if(e instanceof Error){this.originalError=e;({message:e}=e)}else{this.originalError=new Error(e);({message:e}=this.originalError)
Error.captureStackTrace?.(this.originalError,AbortError)}this.message=e}}const n=2**31-1
function calculateDelay(e,t){if(t.minTimeout===0)return 0
const r=e+1
const s=t.randomize?Math.random()+1:1
const o=Math.round(s*t.minTimeout*t.factor**(r-1))
return Math.min(o,Math.ceil(t.maxTimeout),n)}function calculateRemainingTime(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function delayForRetry(e,t){if(e<=0)return
await new Promise((r,s)=>{const onAbort=()=>{clearTimeout(o)
s(t.signal.reason)}
const o=setTimeout(()=>{t.signal?.removeEventListener("abort",onAbort)
r()},e)
if(t.unref)o.unref?.()
t.signal?.addEventListener("abort",onAbort,{once:true})})}function stringifyThrownValue(e){try{return String(e)}catch{return Object.prototype.toString.call(e)}}function unwrapAbortError(e){let t=e
while(t instanceof AbortError&&t.originalError instanceof Error)t=t.originalError
return t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:s,options:o}){const abortIfNeeded=()=>{o.signal?.throwIfAborted()}
const n=e instanceof Error?e:new TypeError(`Non-error was thrown: "${stringifyThrownValue(e)}". You should only throw errors.`)
abortIfNeeded()
if(n instanceof AbortError)throw unwrapAbortError(n)
const i=o.retries-r
const a=!(n instanceof TypeError)||isNetworkError(n)
const c=calculateRemainingTime(s,o.maxRetryTime)
const u=a&&c>0&&i>0?calculateDelay(r,o):0
const l=Object.freeze({error:n,attemptNumber:t,retriesLeft:i,retriesConsumed:r,retryDelay:u})
const p=await o.shouldConsumeRetry(l)??true
abortIfNeeded()
const d=p?u:0
const g=Object.freeze({error:n,attemptNumber:t,retriesLeft:i,retriesConsumed:r,retryDelay:d})
await o.onFailedAttempt(g)
abortIfNeeded()
const m=calculateRemainingTime(s,o.maxRetryTime)
if(!a||m<=0||i<=0)throw n
const h=await o.shouldRetry(g)
abortIfNeeded()
if(!h)throw n
const f=calculateRemainingTime(s,o.maxRetryTime)
if(f<=0)throw n
if(!p)return false
await delayForRetry(Math.min(d,f),o)
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
const o=performance.now()
while(s<=t.retries){r++
try{t.signal?.throwIfAborted()
const s=await e(r)
t.signal?.throwIfAborted()
return s}catch(e){if(await onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:s,startTime:o,options:t}))s++}}throw new Error("Retry attempts exhausted without throwing an error.")}}),2335:((e,t,r)=>{r.d(t,{_L:()=>_boolean,FO:()=>_custom,qm:()=>_gte,LK:()=>_int,G1:()=>_isoDateTime,m9:()=>_minLength,G8:()=>_never,F7:()=>_number,NC:()=>_positive,fU:()=>_refine,Fk:()=>_regex,Rl:()=>_string,MB:()=>_superRefine,em:()=>_unknown,q0:()=>describe,mI:()=>meta})
var s=r(8880)
var o
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
return Object.keys(s).length?s:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}function registry(){return new $ZodRegistry}(o=globalThis).__zod_globalRegistry??(o.__zod_globalRegistry=registry())
const n=globalThis.__zod_globalRegistry
var i=r(4633)
function snapshotChecks(e){if(e.checks)e.checks=[...e.checks]
return e}function _string(e,t){return new e(snapshotChecks({type:"string",...i.A2(t)}))}function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...i.A2(t)})}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...i.A2(t)}))}function _int(e,t){return new e({type:"number",check:"number_format",abort:false,format:"safeint",...i.A2(t)})}function _boolean(e,t){return new e({type:"boolean",...i.A2(t)})}function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...i.A2(t)})}function _gt(e,t){return new s.J_({check:"greater_than",...i.A2(t),value:e,inclusive:false})}function _gte(e,t){return new s.J_({check:"greater_than",...i.A2(t),value:e,inclusive:true})}function _positive(e){return _gt(0,e)}function _minLength(e,t){return new s.Kk({check:"min_length",...i.A2(t),minimum:e})}function _regex(e,t){return new s.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}function _custom(e,t,r){const s=i.A2(r)
s.abort??(s.abort=true)
const o=new e({type:"custom",check:"custom",fn:t,...s})
return o}function _refine(e,t,r){const s=new e({type:"custom",check:"custom",fn:t,...i.A2(r)})
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
t._zod.onattach=[t=>{const r=n.get(t)??{}
n.add(t,{...r,description:e})}]
t._zod.check=()=>{}
return t}function meta(e){const t=new s.QP({check:"meta"})
t._zod.onattach=[t=>{const r=n.get(t)??{}
n.add(t,{...r,...e})}]
t._zod.check=()=>{}
return t}}),8880:((e,t,r)=>{r.d(t,{DG:()=>p,J_:()=>a,KH:()=>c,Kk:()=>u,QP:()=>n,ql:()=>l})
var s=r(4214)
var o=r(4633)
const n=s.xI("$ZodCheck",(e,t)=>{var r
e._zod??(e._zod={})
e._zod.def=t;(r=e._zod).onattach??(r.onattach=[])})
const _whenHasSize=e=>{const t=e.value
return!util.nullish(t)&&t.size!==void 0}
const _whenHasLength=e=>{const t=e.value
return!o.cl(t)&&t.length!==void 0}
const i={number:"number",bigint:"bigint",object:"date"}
null&&core.$constructor("$ZodCheckLessThan",(e,t)=>{n.init(e,t)
const r=i[typeof t.value]
e._zod.check=s=>{if(t.inclusive?s.value<=t.value:s.value<t.value)return
s.issues.push({origin:i[typeof s.value]??r,code:"too_big",maximum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
const a=s.xI("$ZodCheckGreaterThan",(e,t)=>{n.init(e,t)
const r=i[typeof t.value]
e._zod.check=s=>{if(t.inclusive?s.value>=t.value:s.value>t.value)return
s.issues.push({origin:i[typeof s.value]??r,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:s.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMultipleOf",(e,t)=>{n.init(e,t)
e._zod.check=r=>{if(typeof r.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
const s=typeof r.value==="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):util.floatSafeRemainder(r.value,t.value)===0
if(s)return
r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}})
const c=s.xI("$ZodCheckNumberFormat",(e,t)=>{n.init(e,t)
t.format=t.format||"float64"
const r=t.format?.includes("int")
const s=r?"int":"number"
const[i,a]=o.zH[t.format]
e._zod.check=o=>{const n=o.value
if(r){if(!Number.isInteger(n)){o.issues.push({expected:s,format:t.format,code:"invalid_type",continue:false,input:n,inst:e})
return}if(!Number.isSafeInteger(n)){if(n>0)o.issues.push({input:n,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort})
else o.issues.push({input:n,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:s,inclusive:true,continue:!t.abort})
return}}if(n<i)o.issues.push({origin:"number",input:n,code:"too_small",minimum:i,inclusive:true,inst:e,continue:!t.abort})
if(n>a)o.issues.push({origin:"number",input:n,code:"too_big",maximum:a,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{n.init(e,t)
const[r,s]=util.BIGINT_FORMAT_RANGES[t.format]
e._zod.check=o=>{const n=o.value
if(n<r)o.issues.push({origin:"bigint",input:n,code:"too_small",minimum:r,inclusive:true,inst:e,continue:!t.abort})
if(n>s)o.issues.push({origin:"bigint",input:n,code:"too_big",maximum:s,inclusive:true,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var r
n.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const o=s.size
if(o<=t.maximum)return
r.issues.push({origin:util.getSizableOrigin(s),code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var r
n.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const o=s.size
if(o>=t.minimum)return
r.issues.push({origin:util.getSizableOrigin(s),code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var r
n.init(e,t);(r=e._zod.def).when??(r.when=_whenHasSize)
e._zod.check=r=>{const s=r.value
const o=s.size
if(o===t.size)return
const n=o>t.size
r.issues.push({origin:util.getSizableOrigin(s),...n?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:true,exact:true,input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckMaxLength",(e,t)=>{var r
n.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const o=s.length
const n=typeof s==="string"&&o>t.maximum?util.codePointLength(s):o
if(n<=t.maximum)return
const i=util.getLengthableOrigin(s)
r.issues.push({origin:i,code:"too_big",maximum:t.maximum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
const u=s.xI("$ZodCheckMinLength",(e,t)=>{var r
n.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const n=s.length
const i=typeof s==="string"&&n>=t.minimum&&n<t.minimum*2?o.O7(s):n
if(i>=t.minimum)return
const a=o.Rc(s)
r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:s,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckLengthEquals",(e,t)=>{var r
n.init(e,t);(r=e._zod.def).when??(r.when=_whenHasLength)
e._zod.check=r=>{const s=r.value
const o=s.length
const n=typeof s==="string"&&o>=t.length&&o<=t.length*2?util.codePointLength(s):o
if(n===t.length)return
const i=util.getLengthableOrigin(s)
const a=n>t.length
r.issues.push({origin:i,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:r.value,inst:e,continue:!t.abort})}})
const l=s.xI("$ZodCheckStringFormat",(e,t)=>{var r,s
n.init(e,t)
if(t.pattern)(r=e._zod).check??(r.check=r=>{t.pattern.lastIndex=0
if(t.pattern.test(r.value))return
r.issues.push({origin:"string",code:"invalid_format",format:t.format,input:r.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})})
else(s=e._zod).check??(s.check=()=>{})})
const p=s.xI("$ZodCheckRegex",(e,t)=>{l.init(e,t)
e._zod.check=r=>{t.pattern.lastIndex=0
if(t.pattern.test(r.value))return
r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=regexes.lowercase)
l.init(e,t)})
null&&core.$constructor("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=regexes.uppercase)
l.init(e,t)})
null&&core.$constructor("$ZodCheckIncludes",(e,t)=>{n.init(e,t)
const r=util.escapeRegex(t.includes)
const s=new RegExp(typeof t.position==="number"?`^.{${t.position},}${r}`:r)
t.pattern=s
e._zod.check=r=>{if(r.value.includes(t.includes,t.position))return
r.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckStartsWith",(e,t)=>{n.init(e,t)
const r=new RegExp(`^${util.escapeRegex(t.prefix)}.*`)
t.pattern??(t.pattern=r)
e._zod.check=r=>{if(r.value.startsWith(t.prefix))return
r.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckEndsWith",(e,t)=>{n.init(e,t)
const r=new RegExp(`.*${util.escapeRegex(t.suffix)}$`)
t.pattern??(t.pattern=r)
e._zod.check=r=>{if(r.value.endsWith(t.suffix))return
r.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:r.value,inst:e,continue:!t.abort})}})
function handleCheckPropertyResult(e,t,r){if(e.issues.length)t.issues.push(...util.prefixIssues(r,e.issues))}null&&core.$constructor("$ZodCheckProperty",(e,t)=>{n.init(e,t)
e._zod.check=e=>{const r=t.schema._zod.run({value:e.value[t.property],issues:[]},{})
if(r instanceof Promise)return r.then(r=>handleCheckPropertyResult(r,e,t.property))
handleCheckPropertyResult(r,e,t.property)
return}})
null&&core.$constructor("$ZodCheckProperties",(e,t)=>{n.init(e,t)
util.hide(e,Symbol.iterator,function*(){yield e})
let r
e._zod.check=s=>{if(s.value==null){s.issues.push({expected:"object",code:"invalid_type",input:s.value,inst:e})
return}r??(r=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]))
const o=s.value
let n
for(const[e,t]of r){const r=t._zod.run({value:o[e],issues:[]},{})
if(r instanceof Promise){n??(n=[])
n.push(r.then(t=>handleCheckPropertyResult(t,s,e)))}else handleCheckPropertyResult(r,s,e)}if(n)return Promise.all(n).then(()=>{})
return}})
null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{n.init(e,t)
const r=new Set(t.mime)
e._zod.check=s=>{if(r.has(s.value.type))return
s.issues.push({code:"invalid_value",values:t.mime,input:s.value.type,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCheckOverwrite",(e,t)=>{n.init(e,t)
e._zod.check=e=>{e.value=t.tx(e.value)}})}),4214:((e,t,r)=>{r.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>n,xI:()=>$constructor})
var s=r(4633)
var o
const n=Object.freeze({status:"aborted"})
const i={value:void 0,enumerable:false}
let a="captureStackTrace"in Error?Error:null
function newError(e){const t=a
if(t){const r=t.stackTraceLimit
if(typeof r==="number"){try{t.stackTraceLimit=0}catch{a=null
return new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function $constructor(e,t,r,o){const n={}
function Internals(e){this.def=e
this.constr=_
this.traits=new Set}Internals.prototype=n
const a=r
const c=a&&new WeakSet
function init(r,o){if(!r._zod){i.value=new Internals(o)
try{Object.defineProperty(r,"_zod",i)}finally{i.value=void 0}}else if(r._zod.traits.has(e))return
r._zod.traits.add(e)
t(r,o)
if(c){const e=Object.getPrototypeOf(r)
const t=r._zod.constr.prototype
let o=e
while(o&&o!==t)o=Object.getPrototypeOf(o)
const n=o??e
if(!c.has(n)){c.add(n);(0,s.ol)(n,a)}}const n=_.prototype
for(const e in n){if(!Object.prototype.hasOwnProperty.call(n,e))continue
if(!(e in r))r[e]=n[e].bind(r)}}const u=o?.Parent??Object
class Definition extends u{}Object.defineProperty(Definition,"name",{value:e})
function _(e){const t=o?.Parent?newError(Definition):this
init(t,e)
const r=t._zod.deferred
if(r){for(const e of r)e()
t._zod.deferred=void 0}const s=globalThis.__zod_globalConfig?.postProcessor
if(s)s(t)
return t}Object.defineProperty(_,"init",{value:init})
Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(o?.Parent&&t instanceof o.Parent)return true
return t?._zod?.traits?.has(e)}})
Object.defineProperty(_,"name",{value:e})
return _}null&&Symbol("zod_brand")
class $ZodAsyncError extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`)
this.name="ZodEncodeError"}}(o=globalThis).__zod_globalConfig??(o.__zod_globalConfig={})
const c=globalThis.__zod_globalConfig
function config(e){if(e)Object.assign(c,e)
return c}}),1863:((e,t,r)=>{r.d(t,{$p:()=>G,sF:()=>P,t$:()=>M,b0:()=>N,rv:()=>Z,P0:()=>z,VO:()=>U,Ko:()=>v,nu:()=>x,Um:()=>A,qc:()=>q,vz:()=>w,I:()=>k,L8:()=>$,ig:()=>j,_m:()=>B,h:()=>I,$v:()=>d,EY:()=>g,Wc:()=>L,W4:()=>p,cu:()=>F,GP:()=>R})
var s=r(8880)
var o=r(4214)
const uuid=e=>{if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)}
null&&uuid(4)
null&&uuid(6)
null&&uuid(7)
const n=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
function regexes_anchor(e){return new RegExp(`^${e}$`)}null&&regexes_anchor(n)
function timeSource(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`
const r=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
return r}function datetime(e){const t=["Z"]
if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`)
const r=`${timeSource({precision:e.precision,seconds:true})}(?:${t.join("|")})`
const s=e.local?`${r}|${timeSource({precision:e.precision})}`:r
return new RegExp(`^${n}T(?:${s})$`)}const i=/^[\s\S]{0,}$/
const a=/^-?\d+(?:\.\d+)?$/
const c=/^(?:true|false)$/i
function fixedBase64(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function fixedBase64url(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}null&&fixedBase64(22,"==")
null&&fixedBase64url(22)
null&&fixedBase64(27,"=")
null&&fixedBase64url(27)
null&&fixedBase64(43,"=")
null&&fixedBase64url(43)
null&&fixedBase64(64,"")
null&&fixedBase64url(64)
null&&fixedBase64(86,"==")
null&&fixedBase64url(86)
var u=r(4633)
const l={major:4,minor:6,patch:7}
const p=o.xI("$ZodType",(e,t)=>{var r
e??(e={})
e._zod.def=t
e._zod.bag=e._zod.bag||{}
e._zod.version=l
const s=e._zod.def.checks
const n=e._zod.traits.has("$ZodCheck")?[e,...s??[]]:s?.length?[...s]:[]
for(const t of n)for(const r of t._zod.onattach)r(e)
if(n.length===0){(r=e._zod).deferred??(r.deferred=[])
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,r,s)=>{if(t.memo)return t
let n=u.QH(t)
let i
for(const a of r){if(a._zod.def.when){if(u.rL(t))continue
const e=a._zod.def.when(t)
if(!e)continue}else if(n)continue
const r=t.issues.length
const c=a._zod.check(t)
if(c instanceof Promise&&s?.async===false)throw new o.GT
if(i||c instanceof Promise)i=(i??Promise.resolve()).then(async()=>{await c
const s=t.issues.length
if(s===r)return
u.d3(t.issues,r,e)
if(!n)n=u.QH(t,r)})
else{const s=t.issues.length
if(s===r)continue
u.d3(t.issues,r,e)
if(!n)n=u.QH(t,r)}}if(i)return i.then(()=>t)
return t}
const handleCanaryResult=(t,r,s)=>{if(u.QH(t)){t.aborted=true
return t}const i=runChecks(r,n,s)
if(i instanceof Promise){if(s.async===false)throw new o.GT
return i.then(t=>e._zod.parse(t,s))}return e._zod.parse(i,s)}
e._zod.run=(t,r)=>{if(r.skipChecks)return e._zod.parse(t,r)
if(r.direction==="backward"){const s=e._zod.parse({value:t.value,issues:[]},{...r,skipChecks:true})
if(s instanceof Promise)return s.then(e=>handleCanaryResult(e,t,r))
return handleCanaryResult(s,t,r)}const s=e._zod.parse(t,r)
if(s instanceof Promise){if(r.async===false)throw new o.GT
return s.then(e=>runChecks(e,n,r))}return runChecks(s,n,r)}}},{get"~standard"(){return u.jD(this,"~standard",standardProps(this))},set"~standard"(e){u.qh(this,"~standard",e)}})
const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>u.iR(e,t,o.$W()))}:{value:e.value}
async function validateAsync(e,t){const r={async:true}
return toStandardResult(await e._zod.run({value:t,issues:[]},r),r)}function standardProps(e){return{validate:t=>{const r={async:false}
try{const s=e._zod.run({value:t,issues:[]},r)
if(!(s instanceof Promise))return toStandardResult(s,r)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1}}const d=o.xI("$ZodString",(e,t)=>{p.init(e,t)
e._zod.pattern=t.pattern??i
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=String(r.value)}catch(s){}if(typeof r.value==="string")return r
r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e})
return r}})
const g=o.xI("$ZodStringFormat",(e,t)=>{s.ql.init(e,t)
d.init(e,t)})
null&&core.$constructor("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=regexes.guid)
g.init(e,t)})
null&&core.$constructor("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}
const r=e[t.version]
if(r===void 0)throw new Error(`Invalid UUID version: "${t.version}"`)
t.pattern??(t.pattern=regexes.uuid(r))}else t.pattern??(t.pattern=regexes.uuid())
g.init(e,t)})
null&&core.$constructor("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=regexes.email)
g.init(e,t)})
const m=1
const h=2
function canParseURL(e){try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e)
new URL(e)
return true}catch{return false}}function validateURL(e,t){if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t))return canParseURL(e)||h
return parseURLObject(e,t)}function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===regexes.httpProtocol.source&&!/^https?:\/\//i.test(e))return m
try{if(typeof URL!=="undefined"){const t=URL
if(typeof t.parse==="function")return t.parse(e)??h}return new URL(e)}catch{return h}}const f=/[\t\n\r]/g
function stripTabAndNewline(e){return e.replace(f,"")}function urlHostnameOk(e,t){t.lastIndex=0
return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}null&&core.$constructor("$ZodURL",(e,t)=>{g.init(e,t)
e._zod.check=r=>{try{const s=r.value.trim()
const o=validateURL(s,t)
if(o===m){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort})
return}if(o===h){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})
return}if(o===true){r.value=stripTabAndNewline(s)
return}if(t.hostname&&!urlHostnameOk(o,t.hostname))r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort})
if(t.protocol&&!urlProtocolOk(o,t.protocol))r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort})
r.value=t.normalize?o.href:stripTabAndNewline(s)
return}catch(s){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}})
null&&core.$constructor("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=regexes.emoji())
g.init(e,t)})
null&&core.$constructor("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
t.pattern??(t.pattern=t.length===void 0?regexes.nanoid:regexes.nanoidOfLength(t.length))
g.init(e,t)})
null&&core.$constructor("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=regexes.cuid)
g.init(e,t)})
null&&core.$constructor("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=regexes.cuid2)
g.init(e,t)})
null&&core.$constructor("$ZodULID",(e,t)=>{t.pattern??(t.pattern=regexes.ulid)
g.init(e,t)})
null&&core.$constructor("$ZodXID",(e,t)=>{t.pattern??(t.pattern=regexes.xid)
g.init(e,t)})
null&&core.$constructor("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=regexes.ksuid)
g.init(e,t)})
const v=o.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=datetime(t))
g.init(e,t)})
null&&core.$constructor("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=regexes.date)
g.init(e,t)})
null&&core.$constructor("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=regexes.time(t))
g.init(e,t)})
null&&core.$constructor("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=regexes.duration)
g.init(e,t)})
null&&core.$constructor("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=regexes.ipv4)
g.init(e,t)})
const y=/^[0-9a-fA-F:.]+$/
function isValidIPv6(e){if(!y.test(e))return false
return canParseURL(`http://[${e}]`)}null&&core.$constructor("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=regexes.ipv6)
g.init(e,t)
e._zod.check=r=>{if(!isValidIPv6(r.value))r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=regexes.mac(t.delimiter))
g.init(e,t)})
null&&core.$constructor("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=regexes.cidrv4)
g.init(e,t)})
function isValidCIDRv6(e){const t=e.split("/")
if(t.length!==2)return false
const[r,s]=t
if(!s)return false
const o=Number(s)
if(`${o}`!==s)return false
if(o<0||o>128)return false
return isValidIPv6(r)}null&&core.$constructor("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=regexes.cidrv6)
g.init(e,t)
e._zod.check=r=>{if(!isValidCIDRv6(r.value))r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}})
function isValidBase64(e){if(e==="")return true
if(/\s/.test(e))return false
if(e.length%4!==0)return false
try{atob(e)
return true}catch{return false}}const b=/^[0-9a-zA-Z+/]*={0,2}$/
null&&core.$constructor("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=b)
g.init(e,t)
e._zod.check=r=>{if(isValidBase64(r.value))return
r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}})
const E=/^[A-Za-z0-9_-]*$/
function isValidBase64URL(e){if(!E.test(e))return false
const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/")
const r=t.padEnd(Math.ceil(t.length/4)*4,"=")
return isValidBase64(r)}null&&core.$constructor("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=E)
g.init(e,t)
e._zod.check=r=>{if(isValidBase64URL(r.value))return
r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodE164",(e,t)=>{t.pattern??(t.pattern=regexes.e164)
g.init(e,t)})
const T=/[- ]/g
function isLuhnAlgo(e){let t=e.length
let r=1
let s=0
while(t){const o=e.charCodeAt(--t)-48
r^=1
s+=r?[0,2,4,6,8,1,3,5,7,9][o]:o}return s%10===0}function isValidCreditCard(e){if(!regexes.creditCard.test(e))return false
return isLuhnAlgo(e.replace(T,""))}null&&core.$constructor("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=regexes.creditCard)
g.init(e,t)
e._zod.check=r=>{if(isValidCreditCard(r.value))return
r.issues.push({code:"invalid_format",format:"credit_card",input:r.value,inst:e,continue:!t.abort})}})
function isIso7064Mod97(e){let t=0
const r=e.length
for(let s=4;s<r;s++){const r=e.charCodeAt(s)
t=(r>=65?t*100+(r-55):t*10+(r-48))%97}for(let r=0;r<4;r++){const s=e.charCodeAt(r)
t=(s>=65?t*100+(s-55):t*10+(s-48))%97}return t===1}function isValidIBAN(e){if(!regexes.iban.test(e))return false
return isIso7064Mod97(e)}null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban)
g.init(e,t)
e._zod.check=r=>{if(isValidIBAN(r.value))return
r.issues.push({code:"invalid_format",format:"iban",input:r.value,inst:e,continue:!t.abort})}})
function isValidJWT(e,t=null){try{const r=e.split(".")
if(r.length!==3)return false
const[s]=r
if(!s)return false
const o=JSON.parse(atob(s))
if("typ"in o&&o?.typ!=="JWT")return false
if(!o.alg)return false
if(t&&(!("alg"in o)||o.alg!==t))return false
return true}catch{return false}}null&&core.$constructor("$ZodJWT",(e,t)=>{g.init(e,t)
e._zod.check=r=>{if(isValidJWT(r.value,t.alg))return
r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}})
null&&core.$constructor("$ZodCustomStringFormat",(e,t)=>{g.init(e,t)
e._zod.check=r=>{if(t.fn(r.value))return
r.issues.push({code:"invalid_format",format:t.format,input:r.value,inst:e,continue:!t.abort})}})
const w=o.xI("$ZodNumber",(e,t)=>{p.init(e,t)
e._zod.pattern=a
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=Number(r.value)}catch(e){}const o=r.value
if(typeof o==="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r
const n=typeof o==="number"?Number.isNaN(o)?"NaN":!Number.isFinite(o)?String(o):void 0:void 0
r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...n?{received:n}:{}})
return r}})
const k=o.xI("$ZodNumberFormat",(e,t)=>{s.KH.init(e,t)
w.init(e,t)})
const P=o.xI("$ZodBoolean",(e,t)=>{p.init(e,t)
e._zod.pattern=c
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=Boolean(r.value)}catch(e){}const o=r.value
if(typeof o==="boolean")return r
r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e})
return r}})
const O=null&&core.$constructor("$ZodBigInt",(e,t)=>{p.init(e,t)
e._zod.pattern=regexes.bigint
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=BigInt(r.value)}catch(e){}if(typeof r.value==="bigint")return r
r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e})
return r}})
null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t)
O.init(e,t)})
null&&core.$constructor("$ZodSymbol",(e,t)=>{p.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="symbol")return t
t.issues.push({expected:"symbol",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodUndefined",(e,t)=>{p.init(e,t)
e._zod.pattern=regexes.undefined
e._zod.values=new Set([void 0])
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="undefined")return t
t.issues.push({expected:"undefined",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodNull",(e,t)=>{p.init(e,t)
e._zod.pattern=regexes.null
e._zod.values=new Set([null])
e._zod.parse=(t,r)=>{const s=t.value
if(s===null)return t
t.issues.push({expected:"null",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodAny",(e,t)=>{p.init(e,t)
e._zod.parse=e=>e})
const R=o.xI("$ZodUnknown",(e,t)=>{p.init(e,t)
e._zod.parse=e=>e})
const A=o.xI("$ZodNever",(e,t)=>{p.init(e,t)
e._zod.parse=(t,r)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e})
return t}})
null&&core.$constructor("$ZodVoid",(e,t)=>{p.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(typeof s==="undefined")return t
t.issues.push({expected:"void",code:"invalid_type",input:s,inst:e})
return t}})
null&&core.$constructor("$ZodDate",(e,t)=>{p.init(e,t)
e._zod.parse=(r,s)=>{if(t.coerce)try{r.value=new Date(r.value)}catch(e){}const o=r.value
const n=o instanceof Date
const i=n&&!Number.isNaN(o.getTime())
if(i)return r
r.issues.push({expected:"date",code:"invalid_type",input:o,...n?{received:"Invalid Date"}:{},inst:e})
return r}})
function capSize(e,t){const r=u.hi(e._zod.def.checks)
if(!r.length)return
const s=Math.min(...r.map(e=>e[0]))
const o=e._zod.parse
e._zod.parse=(r,n)=>{const i=t(r.value)
if(i>s&&!n?.skipChecks&&n?.direction!=="backward")for(const[t,s]of u.hi(e._zod.def.checks))if(i>t&&s._zod.def.when(r)){const t=r.issues.length
s._zod.check(r)
r.issues[t].continue=false
u.d3(r.issues,t,e)
return r}return o(r,n)}}const arraySize=e=>Array.isArray(e)?e.length:-1
const mapSize=e=>e instanceof Map?e.size:-1
const setSize=e=>e instanceof Set?e.size:-1
function handleArrayResult(e,t,r){if(e.issues.length)t.issues.push(...u.lQ(r,e.issues))
t.value[r]=e.value}const G=o.xI("$ZodArray",(e,t)=>{p.init(e,t)
const r=o.cr.memoizer
r?.attach(e)
e._zod.parse=(s,o)=>{const n=s.value
if(!Array.isArray(n)){s.issues.push({expected:"array",code:"invalid_type",input:n,inst:e})
return s}s.value=r?r.alloc(e,s,Array(n.length),o):Array(n.length)
const i=[]
const a=o?.abortEarly
for(let e=0;e<n.length;e++){const r=n[e]
const c=t.element._zod.run({value:r,issues:[]},o)
if(c instanceof Promise)i.push(c.then(t=>handleArrayResult(t,s,e)))
else{handleArrayResult(c,s,e)
if(a&&c.issues.length!==0&&u.QH(c))break}}if(i.length)return Promise.all(i).then(()=>s)
return s}
capSize(e,arraySize)})
function handlePropertyResult(e,t,r,s,o,n){const i=r in s
const a=n==="optional"
if(!i&&a&&o==="optional")return
if(e.issues.length){if(o!==void 0&&a&&!i)return
t.issues.push(...u.lQ(r,e.issues))}if(!i&&o===void 0){if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]})
return}if(e.value===void 0){if(i||o==="defaulted"&&!a)t.value[r]=void 0}else t.value[r]=e.value}const S=[]
function normalizeDef(e){const t=Object.keys(e.shape)
const r=Object.getOwnPropertySymbols(e.shape)
const s=r.length?r:S
const o=s.length?[...t,...s]:t
for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
const n=u.NM(e.shape)
return{...e,allKeys:o,symbolKeys:s,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(n)}}function handleCatchall(e,t,r,s,o,n,i){const a=[]
const c=o.keySet
const l=o.catchall._zod
const p=l.def.type
const d=l.optin
const g=l.optout
let m=0
for(const o in t){if(i&&r.issues.length!==m){if(u.QH(r,m))break
m=r.issues.length}if(c.has(o))continue
if(o==="__proto__"){if(p==="never")a.push(o)
continue}if(p==="never"){a.push(o)
continue}const n=l.run({value:t[o],issues:[]},s)
if(n instanceof Promise)e.push(n.then(e=>handlePropertyResult(e,r,o,t,d,g)))
else handlePropertyResult(n,r,o,t,d,g)}if(a.length)r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:n,continue:true})
if(!e.length)return r
return Promise.all(e).then(()=>r)}const $=o.xI("$ZodObject",(e,t)=>{p.init(e,t)
const r=Object.getOwnPropertyDescriptor(t,"shape")
const s=r?.get?r.get.raw:t.shape??{}
if(s){const get=()=>{const e={...s}
Object.defineProperty(t,"shape",{value:e})
get.raw=e
return e}
get.raw=s
Object.defineProperty(t,"shape",{get:get})}const n=u.PO(()=>normalizeDef(t))
u.v5(e,"propValues",e=>{const t=e.def.shape
const r={}
for(const e in t){const s=t[e]._zod
if(s.values){if(!Object.prototype.hasOwnProperty.call(r,e))u.Vy(r,e,new Set)
for(const t of s.values)r[e].add(t)
if(s.optin!==void 0)r[e].add(void 0)}}return r})
const i=u.Gv
const a=t.catchall
let c
const l=o.cr.memoizer
l?.attach(e)
e._zod.parse=(t,r)=>{c??(c=n.value)
const s=t.value
if(!i(s)){t.issues.push({expected:"object",code:"invalid_type",input:s,inst:e})
return t}t.value=l?l.alloc(e,t,{},r):{}
const o=[]
const p=c.shape
const d=r?.abortEarly
let g=t.issues.length
for(const e of c.allKeys){if(d&&t.issues.length!==g){if(u.QH(t,g))break
g=t.issues.length}if(e==="__proto__")continue
const n=p[e]
const i=n._zod.optin
const a=n._zod.optout
const c=n._zod.run({value:s[e],issues:[]},r)
if(c instanceof Promise)o.push(c.then(r=>handlePropertyResult(r,t,e,s,i,a)))
else handlePropertyResult(c,t,e,s,i,a)}if(!a)return o.length?Promise.all(o).then(()=>t):t
return handleCatchall(o,s,t,r,n.value,e,d===true)}})
null&&core.$constructor("$ZodObjectJIT",(e,t)=>{$.init(e,t)
const r=e._zod.parse
const s=util.cached(()=>normalizeDef(t))
const o=core.globalConfig.memoizer
const generateFastpass=t=>{const r=s.value
const n=r.symbolKeys
const i=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,syms:n})
const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
i.write(`const input = payload.value;`)
const a=Object.create(null)
let c=0
for(const e of r.allKeys)a[e]=`key_${c++}`
i.write(o?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`)
for(const e of r.allKeys){if(e==="__proto__")continue
const r=a[e]
const s=typeof e==="symbol"?`syms[${n.indexOf(e)}]`:util.esc(e)
const o=`${s} in input`
const c=t[e]
const u=c?._zod?.optin
const l=u!==void 0
const p=c?._zod?.optout==="optional"
i.write(`const ${r} = ${parseStr(s)};`)
if(l&&p){const e=u==="optional"?`${r}_present`:`${r}.value !== undefined || ${r}_present`
i.write(`\n        const ${r}_present = ${o};\n        if (!${r}.issues.length || ${r}_present) {\n          if (${r}.issues.length) {${prefixStr(r,s)}\n          }\n\n          if (${e}) {\n            newResult[${s}] = ${r}.value;\n          }\n        }\n\n      `)}else if(!l)i.write(`\n        const ${r}_present = ${o};\n        if (${r}.issues.length) {${prefixStr(r,s)}\n        }\n        if (!${r}_present && !${r}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${s}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${r}_present) {\n          newResult[${s}] = ${r}.value;\n        }\n\n      `)
else{i.write(`\n        if (${r}.issues.length) {${prefixStr(r,s)}\n        }\n      `)
if(u==="defaulted")i.write(`newResult[${s}] = ${r}.value;`)
else i.write(`\n        if (${r}.value !== undefined || ${o}) {\n          newResult[${s}] = ${r}.value;\n        }\n      `)}}i.write(`payload.value = newResult;`)
i.write(`return payload;`)
return i.compile()}
let n
const i=util.isObject
const a=!core.globalConfig.jitless
const c=util.allowsEval
const u=a&&c.value
const l=t.catchall
let p
e._zod.parse=(o,c)=>{p??(p=s.value)
const d=o.value
if(!i(d)){o.issues.push({expected:"object",code:"invalid_type",input:d,inst:e})
return o}if(a&&u&&c?.async===false&&c.jitless!==true){if(!n)n=generateFastpass(t.shape)
o=n(o,c)
if(!l)return o
return handleCatchall([],d,o,c,p,e,c?.abortEarly===true)}return r(o,c)}})
function handleUnionResults(e,t,r,s){for(const r of e)if(r.issues.length===0){t.value=r.value
return t}const n=e.filter(e=>!u.QH(e))
if(n.length===1){t.value=n[0].value
return n[0]}t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(e=>e.issues.map(e=>u.iR(e,s,o.$W())))})
return t}const F=o.xI("$ZodUnion",(e,t)=>{p.init(e,t)
u.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
u.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0)
u.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))
return})
u.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
return new RegExp(`^(${t.map(e=>u.p6(e.source)).join("|")})$`)}return})
const r=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(s,o)=>{if(r)return r(s,o)
let n=false
const i=[]
for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},o)
if(t instanceof Promise){i.push(t)
n=true}else{if(t.issues.length===0)return t
i.push(t)}}if(!n)return handleUnionResults(i,s,e,o)
return Promise.all(i).then(t=>handleUnionResults(t,s,e,o))}})
function handleExclusiveUnionResults(e,t,r,s){const o=[]
for(let t=0;t<e.length;t++)if(e[t].issues.length===0)o.push(t)
if(o.length===1){t.value=e[o[0]].value
return t}if(o.length===0)t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,s,core.config())))})
else t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:[],inclusive:false,matches:o})
return t}null&&core.$constructor("$ZodXor",(e,t)=>{F.init(e,t)
t.inclusive=false
const r=t.options.length===1?t.options[0]._zod.run:null
e._zod.parse=(s,o)=>{if(r)return r(s,o)
let n=false
const i=[]
for(const e of t.options){const t=e._zod.run({value:s.value,issues:[]},o)
if(t instanceof Promise){i.push(t)
n=true}else i.push(t)}if(!n)return handleExclusiveUnionResults(i,s,e,o)
return Promise.all(i).then(t=>handleExclusiveUnionResults(t,s,e,o))}})
function discriminatorMap(e){const t=new Map
for(const r of e.options){const s=r._zod.propValues?.[e.discriminator]
if(!s||s.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`)
for(const e of s)if(t.has(e)){if(e!==void 0)throw new Error(`Duplicate discriminator value "${String(e)}"`)
t.set(e,null)}else t.set(e,r)}return t}const z=o.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false
F.init(e,t)
const r=e._zod.parse
u.v5(e,"propValues",e=>{const t={}
let r=0
for(const s of e.def.options){const o=s._zod.propValues
if(!o||Object.keys(o).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(s)}"`)
if(o[e.def.discriminator]?.has(void 0))r++
for(const[e,r]of Object.entries(o)){if(!Object.prototype.hasOwnProperty.call(t,e))u.Vy(t,e,new Set)
for(const s of r)t[e].add(s)}}if(!e.def.unionFallback&&r>1)t[e.def.discriminator]?.delete(void 0)
return t})
t.options.forEach((e,r)=>{const s=u.MO(e._zod.def)
if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${r}"`)})
const s=u.PO(()=>discriminatorMap(t))
e._zod.parse=(o,n)=>{const i=o.value
if(!u.Gv(i)){o.issues.push({code:"invalid_type",expected:"object",input:i,inst:e})
return o}const a=i?.[t.discriminator]
const c=s.value.get(a)
if(c&&(a!==void 0||n.direction!=="backward"))return c._zod.run(o,n)
if(t.unionFallback||n.direction==="backward")return r(o,n)
o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(s.value.keys()).filter(e=>s.value.get(e)!==null),input:i,path:[t.discriminator],inst:e})
return o}})
null&&core.$constructor("$ZodIntersection",(e,t)=>{p.init(e,t)
e._zod.parse=(e,r)=>{const s=e.value
const o=t.left._zod.run({value:s,issues:[]},r)
const n=t.right._zod.run({value:s,issues:[]},r)
const i=o instanceof Promise||n instanceof Promise
if(i)return Promise.all([o,n]).then(([t,r])=>handleIntersectionResults(e,t,r))
return handleIntersectionResults(e,o,n)}})
function mergeValues(e,t){if(e===t)return{valid:true,data:e}
if(e instanceof Date&&t instanceof Date&&+e===+t)return{valid:true,data:e}
if(util.isPlainObject(e)&&util.isPlainObject(t)){const r=Object.keys(t)
const s=Object.keys(e).filter(e=>r.indexOf(e)!==-1)
const o={...e,...t}
if(Object.prototype.hasOwnProperty.call(o,"__proto__"))delete o.__proto__
for(const r of s){if(r==="__proto__")continue
const s=mergeValues(e[r],t[r])
if(!s.valid)return{valid:false,mergeErrorPath:[r,...s.mergeErrorPath]}
o[r]=s.data}return{valid:true,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:false,mergeErrorPath:[]}
const r=[]
for(let s=0;s<e.length;s++){const o=e[s]
const n=t[s]
const i=mergeValues(o,n)
if(!i.valid)return{valid:false,mergeErrorPath:[s,...i.mergeErrorPath]}
r.push(i.data)}return{valid:true,data:r}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(e,t,r){const s=new Map
let o
const n=new Map
const collect=(e,t)=>{let r
if(e.code==="unrecognized_keys"&&!e.path?.length){o??(o=e)
r=e.keys}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0])
if(!n.has(t))n.set(t,e)
r=[t]}else return false
for(const e of r){if(!s.has(e))s.set(e,{})
s.get(e)[t]=true}return true}
for(const r of t.issues)if(!collect(r,"l"))e.issues.push(r)
for(const t of r.issues)if(!collect(t,"r"))e.issues.push(t)
const i=[...s].filter(([,e])=>e.l&&e.r).map(([e])=>e)
if(i.length){const t=o?i.filter(e=>o.keys.includes(e)):[]
if(t.length)e.issues.push({...o,keys:t})
for(const r of i)if(!t.includes(r)&&n.has(r))e.issues.push(n.get(r))}const a=mergeValues(t.value,r.value)
if(!a.valid){if(util.aborted(e))return e
throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(a.mergeErrorPath)}`)}e.value=a.data
return e}const D=null&&core.$constructor("$ZodTuple",(e,t)=>{p.init(e,t)
const r=t.items
const s=core.globalConfig.memoizer
s?.attach(e)
e._zod.parse=(o,n)=>{const i=o.value
if(!Array.isArray(i)){o.issues.push({input:i,inst:e,expected:"tuple",code:"invalid_type"})
return o}o.value=s?s.alloc(e,o,[],n):[]
const a=[]
const c=getTupleOptStart(r,"optin")
const u=getTupleOptStart(r,"optout")
if(!t.rest){if(i.length<c){o.issues.push({code:"too_small",minimum:c,inclusive:true,input:i,inst:e,origin:"array"})
return o}if(i.length>r.length)o.issues.push({code:"too_big",maximum:r.length,inclusive:true,input:i,inst:e,origin:"array"})}const l=new Array(r.length)
const p=t.rest?n?.abortEarly:void 0
let d=false
for(let e=0;e<r.length;e++){const t=r[e]._zod.run({value:i[e],issues:[]},n)
if(t instanceof Promise)a.push(t.then(t=>{l[e]=t}))
else{l[e]=t
if(p&&!d&&t.issues.length)d=util.aborted(t)}}if(t.rest&&!d){let e=r.length-1
const s=i.slice(r.length)
let c=o.issues.length
for(const r of s){if(p&&o.issues.length!==c){if(util.aborted(o,c))break
c=o.issues.length}e++
const s=t.rest._zod.run({value:r,issues:[]},n)
if(s instanceof Promise)a.push(s.then(t=>handleTupleResult(t,o,e)))
else handleTupleResult(s,o,e)}}if(a.length)return Promise.all(a).then(()=>handleTupleResults(l,o,r,i,u))
return handleTupleResults(l,o,r,i,u)}})
function getTupleOptStart(e,t){for(let r=e.length-1;r>=0;r--){const s=t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"
if(!s)return r+1}return 0}function handleTupleResult(e,t,r){if(e.issues.length)t.issues.push(...util.prefixIssues(r,e.issues))
t.value[r]=e.value}function handleTupleResults(e,t,r,s,o){for(let n=0;n<r.length;n++){const i=e[n]
const a=n<s.length
if(!a&&n>=o&&r[n]._zod.optin==="optional"){t.value.length=n
break}if(i.issues.length){if(!a&&n>=o){t.value.length=n
break}t.issues.push(...util.prefixIssues(n,i.issues))}t.value[n]=i.value}for(let e=t.value.length-1;e>=s.length;e--)if(r[e]._zod.optout==="optional"&&t.value[e]===void 0)t.value.length=e
else break
return t}const I=o.xI("$ZodRecord",(e,t)=>{p.init(e,t)
const r=o.cr.memoizer
r?.attach(e)
e._zod.parse=(s,n)=>{const i=s.value
if(!u.Qd(i)){s.issues.push({expected:"record",code:"invalid_type",input:i,inst:e})
return s}const c=[]
const l=t.keyType._zod.values
if(l&&!t.partial){s.value=r?r.alloc(e,s,{},n):{}
const a=new Set
for(const r of l)if(typeof r==="string"||typeof r==="number"||typeof r==="symbol"){a.add(typeof r==="number"?r.toString():r)
if(r==="__proto__")continue
const l=t.keyType._zod.run({value:r,issues:[]},n)
if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(l.issues.length){s.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>u.iR(e,n,o.$W())),input:r,path:[r],inst:e})
continue}const p=l.value
if(p==="__proto__")continue
const d=t.valueType._zod.run({value:i[r],issues:[]},n)
if(d instanceof Promise)c.push(d.then(e=>{if(e.issues.length)s.issues.push(...u.lQ(r,e.issues))
s.value[p]=e.value}))
else{if(d.issues.length)s.issues.push(...u.lQ(r,d.issues))
s.value[p]=d.value}}let p
for(const e in i)if(!a.has(e))if(t.mode==="loose"){if(e==="__proto__")continue
s.value[e]=i[e]}else{p=p??[]
p.push(e)}if(p&&p.length>0)s.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:p,continue:true})}else{s.value=r?r.alloc(e,s,{},n):{}
let p
for(const r of Reflect.ownKeys(i)){if(r==="__proto__")continue
if(!Object.prototype.propertyIsEnumerable.call(i,r))continue
let d=t.keyType._zod.run({value:r,issues:[]},n)
if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
const g=typeof r==="string"&&a.test(r)&&d.issues.length
if(g){const e=t.keyType._zod.run({value:Number(r),issues:[]},n)
if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
if(e.issues.length===0)d=e}if(d.issues.length){if(t.mode==="loose")s.value[r]=i[r]
else if(l){p=p??[]
p.push(r)}else s.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(e=>u.iR(e,n,o.$W())),input:r,path:[r],inst:e})
continue}const m=d.value
if(m==="__proto__")continue
const h=t.valueType._zod.run({value:i[r],issues:[]},n)
if(h instanceof Promise)c.push(h.then(e=>{if(e.issues.length)s.issues.push(...u.lQ(r,e.issues))
s.value[m]=e.value}))
else{if(h.issues.length)s.issues.push(...u.lQ(r,h.issues))
s.value[m]=h.value}}if(p&&p.length>0)s.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:p,continue:true})}if(c.length)return Promise.all(c).then(()=>s)
return s}})
null&&core.$constructor("$ZodMap",(e,t)=>{p.init(e,t)
const r=core.globalConfig.memoizer
r?.attach(e)
e._zod.parse=(s,o)=>{const n=s.value
if(!(n instanceof Map)){s.issues.push({expected:"map",code:"invalid_type",input:n,inst:e})
return s}const i=[]
s.value=r?r.alloc(e,s,new Map,o):new Map
const a=o?.abortEarly
let c=s.issues.length
for(const[r,u]of n){if(a&&s.issues.length!==c){if(util.aborted(s,c))break
c=s.issues.length}const l=t.keyType._zod.run({value:r,issues:[]},o)
const p=t.valueType._zod.run({value:u,issues:[]},o)
if(l instanceof Promise||p instanceof Promise)i.push(Promise.all([l,p]).then(([t,i])=>{handleMapResult(t,i,s,r,n,e,o)}))
else handleMapResult(l,p,s,r,n,e,o)}if(i.length)return Promise.all(i).then(()=>s)
return s}
capSize(e,mapSize)})
function handleMapResult(e,t,r,s,o,n,i){if(e.issues.length)if(util.propertyKeyTypes.has(typeof s))r.issues.push(...util.prefixIssues(s,e.issues))
else r.issues.push({code:"invalid_key",origin:"map",input:o,inst:n,issues:e.issues.map(e=>util.finalizeIssue(e,i,core.config()))})
if(t.issues.length)if(util.propertyKeyTypes.has(typeof s))r.issues.push(...util.prefixIssues(s,t.issues))
else r.issues.push({origin:"map",code:"invalid_element",input:o,inst:n,key:s,issues:t.issues.map(e=>util.finalizeIssue(e,i,core.config()))})
r.value.set(e.value,t.value)}null&&core.$constructor("$ZodSet",(e,t)=>{p.init(e,t)
const r=core.globalConfig.memoizer
r?.attach(e)
e._zod.parse=(s,o)=>{const n=s.value
if(!(n instanceof Set)){s.issues.push({input:n,inst:e,expected:"set",code:"invalid_type"})
return s}const i=[]
s.value=r?r.alloc(e,s,new Set,o):new Set
const a=o?.abortEarly
let c=s.issues.length
for(const e of n){if(a&&s.issues.length!==c){if(util.aborted(s,c))break
c=s.issues.length}const r=t.valueType._zod.run({value:e,issues:[]},o)
if(r instanceof Promise)i.push(r.then(e=>handleSetResult(e,s)))
else handleSetResult(r,s)}if(i.length)return Promise.all(i).then(()=>s)
return s}
capSize(e,setSize)})
function handleSetResult(e,t){if(e.issues.length)t.issues.push(...e.issues)
t.value.add(e.value)}const U=o.xI("$ZodEnum",(e,t)=>{p.init(e,t)
const r=u.w5(t.entries)
const s=new Set(r)
e._zod.values=s
u.v5(e,"pattern",e=>{const t=u.w5(e.def.entries).filter(e=>u.qQ.has(typeof e))
return new RegExp(t.length?`^(${t.map(e=>u.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(t,o)=>{const n=t.value
if(s.has(n))return t
t.issues.push({code:"invalid_value",values:r,input:n,inst:e})
return t}})
const x=o.xI("$ZodLiteral",(e,t)=>{p.init(e,t)
const r=new Set(t.values)
e._zod.values=r
u.v5(e,"pattern",e=>{const t=e.def.values
return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?u.sD(e):e?u.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")})
e._zod.parse=(s,o)=>{const n=s.value
if(r.has(n))return s
s.issues.push({code:"invalid_value",values:t.values,input:n,inst:e})
return s}})
null&&core.$constructor("$ZodFile",(e,t)=>{p.init(e,t)
e._zod.parse=(t,r)=>{const s=t.value
if(s instanceof File)return t
t.issues.push({expected:"file",code:"invalid_type",input:s,inst:e})
return t}})
const L=o.xI("$ZodTransform",(e,t)=>{p.init(e,t)
e._zod.optin="optional"
o.cr.memoizer?.guard(e)
e._zod.parse=(r,s)=>{if(s.direction==="backward")throw new o.cV(e.constructor.name)
const n=t.transform(r.value,r)
if(s.async){const e=n instanceof Promise?n:Promise.resolve(n)
return e.then(e=>{r.value=e
return r})}if(n instanceof Promise)throw new o.GT
r.value=n
return r}})
function handleOptionalResult(e,t){e.value=t.issues.length?void 0:t.value
return e}const j=o.xI("$ZodOptional",(e,t)=>{p.init(e,t)
u.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
e._zod.optout="optional"
u.v5(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t,void 0]):void 0})
u.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${u.p6(t.source)})?$`):void 0})
e._zod.parse=(e,r)=>{if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e
const s=t.innerType._zod.run({value:e.value,issues:[]},r)
if(s instanceof Promise)return s.then(t=>handleOptionalResult(e,t))
return handleOptionalResult(e,s)}return t.innerType._zod.run(e,r)}})
null&&core.$constructor("$ZodExactOptional",(e,t)=>{j.init(e,t)
util.defineLazyInternal(e,"values",e=>e.def.innerType._zod.values)
util.defineLazyInternal(e,"pattern",e=>e.def.innerType._zod.pattern)
e._zod.parse=(e,r)=>t.innerType._zod.run(e,r)})
const q=o.xI("$ZodNullable",(e,t)=>{p.init(e,t)
u.v5(e,"optin",e=>e.def.innerType._zod.optin)
u.v5(e,"optout",e=>e.def.innerType._zod.optout)
u.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
return t?new RegExp(`^(${u.p6(t.source)}|null)$`):void 0})
u.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
e._zod.parse=(e,r)=>{if(e.value===null)return e
return t.innerType._zod.run(e,r)}})
const Z=o.xI("$ZodDefault",(e,t)=>{p.init(e,t)
e._zod.optin="defaulted"
u.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
if(e.value===void 0){e.value=t.defaultValue
return e}const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handleDefaultResult(e,t))
return handleDefaultResult(s,t)}})
function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
return e}null&&core.$constructor("$ZodPrefault",(e,t)=>{p.init(e,t)
e._zod.optin="defaulted"
util.defineLazyInternal(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
if(e.value===void 0)e.value=t.defaultValue
return t.innerType._zod.run(e,r)}})
null&&core.$constructor("$ZodNonOptional",(e,t)=>{p.init(e,t)
util.defineLazyInternal(e,"values",e=>{const t=e.def.innerType._zod.values
return t?new Set([...t].filter(e=>e!==void 0)):void 0})
e._zod.parse=(r,s)=>{const o=t.innerType._zod.run(r,s)
if(o instanceof Promise)return o.then(t=>handleNonOptionalResult(t,e))
return handleNonOptionalResult(o,e)}})
function handleNonOptionalResult(e,t){if(!e.issues.length&&e.value===void 0)e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})
return e}null&&core.$constructor("$ZodSuccess",(e,t)=>{p.init(e,t)
e._zod.parse=(e,r)=>{if(r.direction==="backward")throw new core.$ZodEncodeError("ZodSuccess")
const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(t=>{e.value=t.issues.length===0
return e})
e.value=s.issues.length===0
return e}})
function handleCatchResult(e,t,r,s){if(!t.issues.length){e.value=t.value
if(t.memo)e.memo=true
return e}e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>u.iR(e,s,o.$W()))},input:e.value})
return e}const M=o.xI("$ZodCatch",(e,t)=>{p.init(e,t)
u.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
u.v5(e,"optout",e=>e.def.innerType._zod.optout)
u.v5(e,"values",e=>e.def.innerType._zod.values)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
const s=t.innerType._zod.run({value:e.value,issues:[]},r)
if(s instanceof Promise)return s.then(s=>handleCatchResult(e,s,t,r))
return handleCatchResult(e,s,t,r)}})
null&&core.$constructor("$ZodNaN",(e,t)=>{p.init(e,t)
e._zod.parse=(t,r)=>{if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({input:t.value,inst:e,expected:"nan",code:"invalid_type"})
return t}return t}})
const B=o.xI("$ZodPipe",(e,t)=>{p.init(e,t)
u.v5(e,"values",e=>e.def.in._zod.values)
u.v5(e,"optin",e=>e.def.in._zod.optin)
u.v5(e,"optout",e=>e.def.out._zod.optout)
u.v5(e,"propValues",e=>e.def.in._zod.propValues)
e._zod.parse=(e,r)=>{if(r.direction==="backward"){const s=t.out._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.in,r))
return handlePipeResult(s,t.in,r)}const s=t.in._zod.run(e,r)
if(s instanceof Promise)return s.then(e=>handlePipeResult(e,t.out,r))
return handlePipeResult(s,t.out,r)}})
function handlePipeResult(e,t,r){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true
return e}return t._zod.run({value:e.value,issues:e.issues},r)}null&&core.$constructor("$ZodCodec",(e,t)=>{p.init(e,t)
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
return e}return r._zod.run({value:t,issues:e.issues},s)}null&&core.$constructor("$ZodPreprocess",(e,t)=>{B.init(e,t)})
null&&core.$constructor("$ZodReadonly",(e,t)=>{p.init(e,t)
util.defineLazyInternal(e,"propValues",e=>e.def.innerType._zod.propValues)
util.defineLazyInternal(e,"values",e=>e.def.innerType._zod.values)
util.defineLazyInternal(e,"optin",e=>e.def.innerType?._zod?.optin)
util.defineLazyInternal(e,"optout",e=>e.def.innerType?._zod?.optout)
e._zod.parse=(e,r)=>{if(r.direction==="backward")return t.innerType._zod.run(e,r)
const s=t.innerType._zod.run(e,r)
if(s instanceof Promise)return s.then(handleReadonlyResult)
return handleReadonlyResult(s)}})
function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value)
return e}function leafPattern(e){const t=e._zod.def
let r=t.pattern
let s=!!t.format?.includes("int")
let o
let n
for(const e of t.checks??[]){const t=e._zod.def
if(t.pattern)r=t.pattern
s||(s=!!t.format?.includes("int"))
const i=t.minimum??t.length
const a=t.maximum??t.length
if(i!==void 0&&(o===void 0||i>o))o=i
if(a!==void 0&&(n===void 0||a<n))n=a}if(r)return r.source
if(o!==void 0&&n!==void 0&&o>n)return"(?!)"
if(o!==void 0||n!==void 0)return regexes.string({minimum:o,maximum:n}).source
const i=e._zod.pattern
return(s&&i===regexes.number?regexes.integer:i)?.source}function partPattern(e){const t=e._zod.def
const r=e._zod.pattern?.source
const s=t.innerType??e._zod.innerType
if(s){const e=s._zod.pattern?.source
const t=partPattern(s)
if(r&&e&&t&&t!==e)return r.replace(util.cleanRegex(e),()=>util.cleanRegex(t))
return r}if(t.options){const e=t.options.map(partPattern)
if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return leafPattern(e)}null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{p.init(e,t)
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
null&&core.$constructor("$ZodFunction",(e,t)=>{p.init(e,t)
Object.defineProperty(e,"_def",{value:t})
e._zod.def=t
e.implement=t=>{if(typeof t!=="function")throw new Error("implement() must be called with a function")
return Object.defineProperty(function(...r){const s=e._def.input?parse(e._def.input,r):r
const o=Reflect.apply(t,this,s)
if(e._def.output)return parse(e._def.output,o)
return o},"_zod",{value:e._zod,enumerable:false})}
e.implementAsync=t=>{if(typeof t!=="function")throw new Error("implementAsync() must be called with a function")
return Object.defineProperty(async function(...r){const s=e._def.input?await parseAsync(e._def.input,r):r
const o=await Reflect.apply(t,this,s)
if(e._def.output)return await parseAsync(e._def.output,o)
return o},"_zod",{value:e._zod,enumerable:false})}
e._zod.parse=(t,r)=>{if(typeof t.value!=="function"){t.issues.push({code:"invalid_type",expected:"function",input:t.value,inst:e})
return t}const s=e._def.output&&e._def.output._zod.def.type==="promise"
if(s)t.value=e.implementAsync(t.value)
else t.value=e.implement(t.value)
return t}
e.input=(...t)=>{const r=e.constructor
if(Array.isArray(t[0]))return new r({type:"function",input:new D({type:"tuple",items:t[0],rest:t[1]}),output:e._def.output})
return new r({type:"function",input:t[0],output:e._def.output})}
e.output=t=>{const r=e.constructor
return new r({type:"function",input:e._def.input,output:t})}
return e})
null&&core.$constructor("$ZodPromise",(e,t)=>{p.init(e,t)
e._zod.parse=(e,r)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},r))})
null&&core.$constructor("$ZodLazy",(e,t)=>{p.init(e,t)
util.defineLazy(e._zod,"innerType",()=>{const e=t
if(!e._cachedInner)e._cachedInner=t.getter()
return e._cachedInner})
util.defineLazyInternal(e,"pattern",e=>e.innerType?._zod?.pattern)
util.defineLazyInternal(e,"propValues",e=>e.innerType?._zod?.propValues)
util.defineLazyInternal(e,"optin",e=>e.innerType?._zod?.optin??void 0)
util.defineLazyInternal(e,"optout",e=>e.innerType?._zod?.optout??void 0)
e._zod.parse=(t,r)=>{const s=e._zod.innerType
return s._zod.run(t,r)}})
const N=o.xI("$ZodCustom",(e,t)=>{s.QP.init(e,t)
p.init(e,t)
e._zod.parse=(e,t)=>e
e._zod.check=r=>{const s=r.value
const o=t.fn(s)
if(o instanceof Promise)return o.then(t=>handleRefineResult(t,r,s,e))
handleRefineResult(o,r,s,e)
return}})
function handleRefineResult(e,t,r,s){if(!e){const e={code:"custom",input:r,inst:s,path:[...s._zod.def.path??[]],continue:!s._zod.def.abort}
if(s._zod.def.params)e.params=s._zod.def.params
t.issues.push(u.sn(e))}}}),4633:((e,t,r)=>{r.d(t,{A2:()=>normalizeParams,GW:()=>parsedType,Gv:()=>isObject,MO:()=>rawShape,NM:()=>optionalKeys,O7:()=>codePointLength,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,Vy:()=>assignProp,X:()=>installLazyProp,X$:()=>extend,cl:()=>nullish,d3:()=>attachSchema,gx:()=>s,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>o,qh:()=>own,rL:()=>explicitlyAborted,sD:()=>escapeRegex,sn:()=>issue,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,zH:()=>n,zM:()=>mergeDefs})
function getEnumValues(e){const t=Object.values(e).filter(e=>typeof e==="number")
const r=Object.entries(e).filter(([e,r])=>t.indexOf(+e)===-1).map(([e,t])=>t)
return r}function joinValues(e,t="|"){return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){if(typeof t==="bigint")return t.toString()
return t}class Cached{constructor(e){this._getter=e
this._value=void 0}get value(){const e=this._getter
if(e!==void 0){this._value=e()
this._getter=void 0}return this._value}}function cached(e){return new Cached(e)}function nullish(e){return e===null||e===void 0}function cleanRegex(e){const t=e.startsWith("^")?1:0
const r=e.endsWith("$")?e.length-1:e.length
return e.slice(t,r)}null&&Symbol("evaluating")
function assignProp(e,t,r){Object.defineProperty(e,t,{value:r,writable:true,enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}function deferProp(e,t,r){Object.defineProperty(e,t,{get(){const e=r()
assignProp(this,t,e)
return e},enumerable:true,configurable:true})}function putProp(e,t,r){if(t in e)assignProp(e,t,r)
else e[t]=r}function mirrorShape(e,t,r,s){const o=sourceShape(t)
for(const n of r){const r=Object.getOwnPropertyDescriptor(o,n)
if(!r.enumerable)continue
if(r.get)deferProp(e,n,()=>{const e=t._zod.def.shape[n]
return s?s(e,n):e})
else putProp(e,n,s?s(r.value,n):r.value)}}function mirrorProps(e,t){for(const r of Reflect.ownKeys(t)){const s=Object.getOwnPropertyDescriptor(t,r)
if(!s.enumerable)continue
if(s.get)deferProp(e,r,()=>t[r])
else putProp(e,r,s.value)}}function mergeDefs(...e){const t={}
for(const r of e){const e=Object.getOwnPropertyDescriptors(r)
Object.assign(t,e)}return Object.defineProperties({},t)}const s="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{}
function isObject(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}null&&cached(()=>{if(globalConfig.jitless)return false
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
return`${e}`}function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const n=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
BigInt("-9223372036854775808"),BigInt("9223372036854775807"),BigInt(0),BigInt("18446744073709551615")
function extend(e,t){if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object")
const r=e._zod.def.checks
const s=r&&r.length>0
if(s){const r=sourceShape(e)
for(const e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(r,e)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const r={}
mirrorShape(r,e,Reflect.ownKeys(sourceShape(e)))
mirrorProps(r,t)
return r}function aborted(e,t=0){if(e.aborted===true)return true
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
for(let o=t;o<e.length;o++)(s=e[o]).schema??(s.schema=r)}function finalizeIssue(e,t,r){var s
const o=e.inst?._zod?.traits
if(o?.has("$ZodType"))if(o.has("$ZodCheck"))(s=e).schema??(s.schema=e.inst)
else e.schema=e.inst
const n=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
const i=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(n?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(r.customError?.(e))??unwrapMessage(r.localeError?.(e))??"Invalid input"
const a={}
for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue
a[t]=e[t]}a.path??(a.path=[])
a.message=i
if(t?.reportInput)a.input=e.input
return a}const i=/[\uD800-\uDBFF]/
function codePointLength(e){const t=e.length
if(!i.test(e))return t
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
return r}function hide(e,t,r){return own(e,t,r,false)}function defineBound(e,t,r){Object.defineProperty(e,t,{configurable:true,get(){return this==null?r:own(this,t,r.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){const r=Object.getPrototypeOf(e)
return t in r?void 0:r}let a
let c=false
const u={configurable:true,get(){c=true
return}}
function defineLazyInternal(e,t,r){const s=Object.getPrototypeOf(e._zod)
if(t in s&&a!==e._zod){a=void 0
return}a=e._zod
Object.defineProperty(s,t,{configurable:true,get(){Object.defineProperty(this,t,u)
const e=c
c=false
try{const s=r(this)
if(c)delete this[t]
else Object.defineProperty(this,t,{configurable:true,writable:true,value:s})
c=c||e
return s}catch(r){delete this[t]
c=c||e
throw r}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,value:e})}})}function installLazyProp(e,t,r,s){const o=claim(e,t)
if(!o)return
Object.defineProperty(o,t,{configurable:true,get(){const e={configurable:true,writable:true,enumerable:s,value:void 0}
Object.defineProperty(this,t,e)
e.value=r(this)
Object.defineProperty(this,t,e)
return e.value},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:s,value:e})}})}const l="~constantCatch"
function constantCatch(e){const fn=()=>e
fn[l]=true
return fn}}),2417:((e,t,r)=>{r.d(t,{zUr:()=>v,Rvf:()=>_default,YOg:()=>array,zMY:()=>schemas_boolean,MfU:()=>_catch,rUs:()=>catchall,IeY:()=>custom,q0y:()=>j,gMt:()=>discriminatedUnion,k5n:()=>_enum,X$i:()=>extend,Whr:()=>schemas_int,euz:()=>literal,_H3:()=>looseObject,mee:()=>nullable,cl6:()=>nullish,aig:()=>number,Ikc:()=>object,lqM:()=>optional,FsL:()=>pipe,g1P:()=>record,YPB:()=>refine,rej:()=>strictObject,YjP:()=>string,zni:()=>superRefine,pdi:()=>transform,KCZ:()=>union,L5J:()=>unknown})
var s=r(4214)
var o=r(1863)
var n=r(4633)
var i=r(2335)
function _getMessage(){const e=this._zod
e.message??(e.message=JSON.stringify(e.def,n.k8,2))
return e.message}function _setMessage(e){this._zod.message=e}const a={get:_getMessage,set:_setMessage,enumerable:true,configurable:true}
const c={value:void 0,enumerable:false}
const u=new WeakSet([Object.prototype,Error.prototype])
const initializer=(e,t)=>{e.name="$ZodError"
c.value=t
Object.defineProperty(e,"issues",c)
c.value=void 0
Object.defineProperty(e,"message",a)
const r=Object.getPrototypeOf(e)
if(!u.has(r)){u.add(r)
Object.defineProperty(r,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})
return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}};(0,s.xI)("$ZodError",initializer)
const l=(0,s.xI)("$ZodError",initializer,void 0,{Parent:Error})
function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,r,o,i)=>{const a=o?{...o,async:false}:{async:false}
const c=t._zod.run({value:r,issues:[]},a)
if(c instanceof Promise)throw new s.GT
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>n.iR(e,a,s.$W())))
n.gx(t,i?.callee??fn)
throw t}return c.value}
return fn}
const p=_parse(l)
const _parseAsync=e=>{const fn=async(t,r,o,i)=>{const a=o?{...o,async:true}:{async:true}
let c=t._zod.run({value:r,issues:[]},a)
if(c instanceof Promise)c=await c
if(c.issues.length){const t=new(i?.Err??e)(c.issues.map(e=>n.iR(e,a,s.$W())))
n.gx(t,i?.callee??fn)
throw t}return c.value}
return fn}
const d=_parseAsync(l)
const _safeParse=e=>(t,r,o)=>{const n=o?{...o,async:false}:{async:false}
const i=t._zod.run({value:r,issues:[]},n)
if(i instanceof Promise)throw new s.GT
return i.issues.length?failure(e,i.issues,n):{success:true,data:i.value}}
const g=_safeParse(l)
function failure(e,t,r){let o
return{success:false,get error(){if(!o){o=new e(t.map(e=>n.iR(e,r,s.$W())))
t=void 0
r=void 0}return o},set error(e){o=e
t=void 0
r=void 0}}}const _safeParseAsync=e=>async(t,r,s)=>{const o=s?{...s,async:true}:{async:true}
let n=t._zod.run({value:r,issues:[]},o)
if(n instanceof Promise)n=await n
return n.issues.length?failure(e,n.issues,o):{success:true,data:n.value}}
const m=_safeParseAsync(l)
null&&Symbol.for("zod.compile.invalid")
null&&Symbol.for("zod.compile.fallback")
const _encode=e=>{const t=_parse(e)
const fn=(e,r,s,o)=>{const n=s?{...s,direction:"backward"}:{direction:"backward"}
return t(e,r,n,finalizeParams(fn,o))}
return fn}
_encode(l)
const _decode=e=>{const t=_parse(e)
const fn=(e,r,s,o)=>t(e,r,s,finalizeParams(fn,o))
return fn}
_decode(l)
const _encodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,r,s,o)=>{const n=s?{...s,direction:"backward"}:{direction:"backward"}
return await t(e,r,n,finalizeParams(fn,o))}
return fn}
_encodeAsync(l)
const _decodeAsync=e=>{const t=_parseAsync(e)
const fn=async(e,r,s,o)=>await t(e,r,s,finalizeParams(fn,o))
return fn}
_decodeAsync(l)
const _safeEncode=e=>(t,r,s)=>{const o=s?{...s,direction:"backward"}:{direction:"backward"}
return _safeParse(e)(t,r,o)}
_safeEncode(l)
const _safeDecode=e=>(t,r,s)=>_safeParse(e)(t,r,s)
_safeDecode(l)
const _safeEncodeAsync=e=>async(t,r,s)=>{const o=s?{...s,direction:"backward"}:{direction:"backward"}
return _safeParseAsync(e)(t,r,o)}
_safeEncodeAsync(l)
const _safeDecodeAsync=e=>async(t,r,s)=>_safeParseAsync(e)(t,r,s)
_safeDecodeAsync(l)
const h=s.xI("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.")
o.W4.init(e,t)
e.def=t
e.type=t.type},{get with(){return this.check},set with(e){n.qh(this,"with",e)},parse(e,t){return p(this,e,t,{callee:this.parse})},parseAsync(e,t){return d(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return g(this,e,t)},safeParseAsync(e,t){return m(this,e,t)},check(...e){const t=this.def
return this.clone({...t,checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]},{parent:true})},clone(e,t){return n.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t)
return this},apply(e,...t){return t.length===0?e(this):e(this,...t)}})
const f=s.xI("ZodMiniString",(e,t)=>{o.$v.init(e,t)
h.init(e,t)})
function string(e){return i.Rl(f,e)}const v=s.xI("ZodMiniStringFormat",(e,t)=>{o.EY.init(e,t)
f.init(e,t)})
null&&core.$constructor("ZodMiniEmail",(e,t)=>{core.$ZodEmail.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniGUID",(e,t)=>{core.$ZodGUID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniUUID",(e,t)=>{core.$ZodUUID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniURL",(e,t)=>{core.$ZodURL.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniEmoji",(e,t)=>{core.$ZodEmoji.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniNanoID",(e,t)=>{core.$ZodNanoID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniCUID",(e,t)=>{core.$ZodCUID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniCUID2",(e,t)=>{core.$ZodCUID2.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniULID",(e,t)=>{core.$ZodULID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniXID",(e,t)=>{core.$ZodXID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniKSUID",(e,t)=>{core.$ZodKSUID.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniIPv4",(e,t)=>{core.$ZodIPv4.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniIPv6",(e,t)=>{core.$ZodIPv6.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniCIDRv4",(e,t)=>{core.$ZodCIDRv4.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniCIDRv6",(e,t)=>{core.$ZodCIDRv6.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniMAC",(e,t)=>{core.$ZodMAC.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniBase64",(e,t)=>{core.$ZodBase64.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniBase64URL",(e,t)=>{core.$ZodBase64URL.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniE164",(e,t)=>{core.$ZodE164.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniCreditCard",(e,t)=>{core.$ZodCreditCard.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniIBAN",(e,t)=>{core.$ZodIBAN.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniJWT",(e,t)=>{core.$ZodJWT.init(e,t)
v.init(e,t)})
null&&core.$constructor("ZodMiniCustomStringFormat",(e,t)=>{core.$ZodCustomStringFormat.init(e,t)
v.init(e,t)})
const y=s.xI("ZodMiniNumber",(e,t)=>{o.vz.init(e,t)
h.init(e,t)})
function number(e){return i.F7(y,e)}const b=s.xI("ZodMiniNumberFormat",(e,t)=>{o.I.init(e,t)
y.init(e,t)})
function schemas_int(e){return i.LK(b,e)}const E=s.xI("ZodMiniBoolean",(e,t)=>{o.sF.init(e,t)
h.init(e,t)})
function schemas_boolean(e){return i._L(E,e)}const T=null&&core.$constructor("ZodMiniBigInt",(e,t)=>{core.$ZodBigInt.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t)
T.init(e,t)})
null&&core.$constructor("ZodMiniSymbol",(e,t)=>{core.$ZodSymbol.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniUndefined",(e,t)=>{core.$ZodUndefined.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniNull",(e,t)=>{core.$ZodNull.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniAny",(e,t)=>{core.$ZodAny.init(e,t)
h.init(e,t)})
const w=s.xI("ZodMiniUnknown",(e,t)=>{o.GP.init(e,t)
h.init(e,t)})
function unknown(){return i.em(w)}const k=s.xI("ZodMiniNever",(e,t)=>{o.Um.init(e,t)
h.init(e,t)})
function never(e){return i.G8(k,e)}null&&core.$constructor("ZodMiniVoid",(e,t)=>{core.$ZodVoid.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniDate",(e,t)=>{core.$ZodDate.init(e,t)
h.init(e,t)})
const P=s.xI("ZodMiniArray",(e,t)=>{o.$p.init(e,t)
h.init(e,t)})
function array(e,t){return new P({type:"array",element:e,...n.A2(t)})}const O=s.xI("ZodMiniObject",(e,t)=>{o.L8.init(e,t)
h.init(e,t)
n.X(e,"shape",e=>e._zod.def.shape,false)})
function object(e,t){const r={type:"object",shape:e??{},...n.A2(t)}
return new O(r)}function strictObject(e,t){return new O({type:"object",shape:e,catchall:never(),...n.A2(t)})}function looseObject(e,t){return new O({type:"object",shape:e,catchall:unknown(),...n.A2(t)})}function extend(e,t){return n.X$(e,t)}function catchall(e,t){return e.clone(n.zM(e._zod.def,{catchall:t}))}const R=s.xI("ZodMiniUnion",(e,t)=>{o.cu.init(e,t)
h.init(e,t)})
function union(e,t){return new R({type:"union",options:e,...n.A2(t)})}null&&core.$constructor("ZodMiniXor",(e,t)=>{R.init(e,t)
core.$ZodXor.init(e,t)})
const A=s.xI("ZodMiniDiscriminatedUnion",(e,t)=>{o.P0.init(e,t)
h.init(e,t)})
function discriminatedUnion(e,t,r){return new A({type:"union",options:t,discriminator:e,...n.A2(r)})}null&&core.$constructor("ZodMiniIntersection",(e,t)=>{core.$ZodIntersection.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniTuple",(e,t)=>{core.$ZodTuple.init(e,t)
h.init(e,t)})
const G=s.xI("ZodMiniRecord",(e,t)=>{o.h.init(e,t)
h.init(e,t)})
function record(e,t,r){if(!t||!t._zod)return new G({type:"record",keyType:string(),valueType:e,...n.A2(t)})
return new G({type:"record",keyType:e,valueType:t,...n.A2(r)})}null&&core.$constructor("ZodMiniMap",(e,t)=>{core.$ZodMap.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniSet",(e,t)=>{core.$ZodSet.init(e,t)
h.init(e,t)})
const S=s.xI("ZodMiniEnum",(e,t)=>{o.VO.init(e,t)
h.init(e,t)
e.options=[...e._zod.values]})
function _enum(e,t){const r=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e
return new S({type:"enum",entries:r,...n.A2(t)})}const $=s.xI("ZodMiniLiteral",(e,t)=>{o.nu.init(e,t)
h.init(e,t)})
function literal(e,t){return new $({type:"literal",values:Array.isArray(e)?e:[e],...n.A2(t)})}null&&core.$constructor("ZodMiniFile",(e,t)=>{core.$ZodFile.init(e,t)
h.init(e,t)})
const F=s.xI("ZodMiniTransform",(e,t)=>{o.Wc.init(e,t)
h.init(e,t)})
function transform(e){return new F({type:"transform",transform:e})}const z=s.xI("ZodMiniOptional",(e,t)=>{o.ig.init(e,t)
h.init(e,t)})
function optional(e){return new z({type:"optional",innerType:e})}null&&core.$constructor("ZodMiniExactOptional",(e,t)=>{core.$ZodExactOptional.init(e,t)
h.init(e,t)})
const D=s.xI("ZodMiniNullable",(e,t)=>{o.qc.init(e,t)
h.init(e,t)})
function nullable(e){return new D({type:"nullable",innerType:e})}function nullish(e){return optional(nullable(e))}const I=s.xI("ZodMiniDefault",(e,t)=>{o.rv.init(e,t)
h.init(e,t)})
function _default(e,t){return new I({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():n.yG(t)}})}null&&core.$constructor("ZodMiniPrefault",(e,t)=>{core.$ZodPrefault.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniNonOptional",(e,t)=>{core.$ZodNonOptional.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniSuccess",(e,t)=>{core.$ZodSuccess.init(e,t)
h.init(e,t)})
const U=s.xI("ZodMiniCatch",(e,t)=>{o.t$.init(e,t)
h.init(e,t)})
function _catch(e,t){return new U({type:"catch",innerType:e,catchValue:typeof t==="function"?t:n.SS(t)})}null&&core.$constructor("ZodMiniNaN",(e,t)=>{core.$ZodNaN.init(e,t)
h.init(e,t)})
const x=s.xI("ZodMiniPipe",(e,t)=>{o._m.init(e,t)
h.init(e,t)})
function pipe(e,t){return new x({type:"pipe",in:e,out:t})}null&&core.$constructor("ZodMiniCodec",(e,t)=>{x.init(e,t)
core.$ZodCodec.init(e,t)})
null&&core.$constructor("ZodMiniReadonly",(e,t)=>{core.$ZodReadonly.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniLazy",(e,t)=>{core.$ZodLazy.init(e,t)
h.init(e,t)})
null&&core.$constructor("ZodMiniPromise",(e,t)=>{core.$ZodPromise.init(e,t)
h.init(e,t)})
const L=s.xI("ZodMiniCustom",(e,t)=>{o.b0.init(e,t)
h.init(e,t)})
function custom(e,t){return i.FO(L,e??(()=>true),t)}function refine(e,t={}){return i.fU(L,e,t)}function superRefine(e,t){return i.MB(e,t)}const j=i.q0
i.mI
null&&core.$constructor("ZodMiniFunction",(e,t)=>{core.$ZodFunction.init(e,t)
h.init(e,t)})})}

