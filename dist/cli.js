#!/usr/bin/env node
import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module"
var __webpack_modules__={2484:((__unused_webpack_module,exports)=>{var __webpack_unused_export__
__webpack_unused_export__=true
exports.Io=__webpack_unused_export__=void 0
var peq=new Uint32Array(65536)
var myers_32=function(a,b){var n=a.length
var m=b.length
var lst=1<<n-1
var pv=-1
var mv=0
var sc=n
var i=n
while(i--){peq[a.charCodeAt(i)]|=1<<i}for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)]
var xv=eq|mv
eq|=(eq&pv)+pv^pv
mv|=~(eq|pv)
pv&=eq
if(mv&lst){sc++}if(pv&lst){sc--}mv=mv<<1|1
pv=pv<<1|~(xv|mv)
mv&=xv}i=n
while(i--){peq[a.charCodeAt(i)]=0}return sc}
var myers_x=function(b,a){var n=a.length
var m=b.length
var mhc=[]
var phc=[]
var hsize=Math.ceil(n/32)
var vsize=Math.ceil(m/32)
for(var i=0;i<hsize;i++){phc[i]=-1
mhc[i]=0}var j=0
for(;j<vsize-1;j++){var mv_1=0
var pv_1=-1
var start_1=j*32
var vlen_1=Math.min(32,m)+start_1
for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]|=1<<k}for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)]
var pb=phc[i/32|0]>>>i&1
var mb=mhc[i/32|0]>>>i&1
var xv=eq|mv_1
var xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb
var ph=mv_1|~(xh|pv_1)
var mh=pv_1&xh
if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb
mh=mh<<1|mb
pv_1=mh|~(xv|ph)
mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++){peq[b.charCodeAt(k)]=0}}var mv=0
var pv=-1
var start=j*32
var vlen=Math.min(32,m-start)+start
for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]|=1<<k}var score=m
for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)]
var pb=phc[i/32|0]>>>i&1
var mb=mhc[i/32|0]>>>i&1
var xv=eq|mv
var xh=((eq|mb)&pv)+pv^pv|eq|mb
var ph=mv|~(xh|pv)
var mh=pv&xh
score+=ph>>>m-1&1
score-=mh>>>m-1&1
if(ph>>>31^pb){phc[i/32|0]^=1<<i}if(mh>>>31^mb){mhc[i/32|0]^=1<<i}ph=ph<<1|pb
mh=mh<<1|mb
pv=mh|~(xv|ph)
mv=ph&xv}for(var k=start;k<vlen;k++){peq[b.charCodeAt(k)]=0}return score}
var distance=function(a,b){if(a.length<b.length){var tmp=b
b=a
a=tmp}if(b.length===0){return a.length}if(a.length<=32){return myers_32(a,b)}return myers_x(a,b)}
exports.Io=distance
var closest=function(str,arr){var min_distance=Infinity
var min_index=0
for(var i=0;i<arr.length;i++){var dist=distance(str,arr[i])
if(dist<min_distance){min_distance=dist
min_index=i}}return arr[min_index]}
__webpack_unused_export__=closest}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2037:((__unused_webpack_module,exports,__nccwpck_require__)=>{const{Argument:Argument}=__nccwpck_require__(9882)
const{Command:Command}=__nccwpck_require__(308)
const{CommanderError:CommanderError,InvalidArgumentError:InvalidArgumentError}=__nccwpck_require__(3943)
const{Help:Help}=__nccwpck_require__(9490)
const{Option:Option}=__nccwpck_require__(2656)
exports.DM=new Command
exports.gu=name=>new Command(name)
exports.Ww=(flags,description)=>new Option(flags,description)
exports.er=(name,description)=>new Argument(name,description)
exports.uB=Command
exports.c$=Option
exports.ef=Argument
exports._V=Help
exports.b7=CommanderError
exports.Di=InvalidArgumentError
exports.a2=InvalidArgumentError}),9882:((__unused_webpack_module,exports,__nccwpck_require__)=>{const{InvalidArgumentError:InvalidArgumentError}=__nccwpck_require__(3943)
class Argument{constructor(name,description){this.description=description||""
this.variadic=false
this.parseArg=undefined
this.defaultValue=undefined
this.defaultValueDescription=undefined
this.argChoices=undefined
switch(name[0]){case"<":this.required=true
this._name=name.slice(1,-1)
break
case"[":this.required=false
this._name=name.slice(1,-1)
break
default:this.required=true
this._name=name
break}if(this._name.endsWith("...")){this.variadic=true
this._name=this._name.slice(0,-3)}}name(){return this._name}_collectValue(value,previous){if(previous===this.defaultValue||!Array.isArray(previous)){return[value]}previous.push(value)
return previous}default(value,description){this.defaultValue=value
this.defaultValueDescription=description
return this}argParser(fn){this.parseArg=fn
return this}choices(values){this.argChoices=values.slice()
this.parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg)){throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`)}if(this.variadic){return this._collectValue(arg,previous)}return arg}
return this}argRequired(){this.required=true
return this}argOptional(){this.required=false
return this}}function humanReadableArgName(arg){const nameOutput=arg.name()+(arg.variadic===true?"...":"")
return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}exports.Argument=Argument
exports.humanReadableArgName=humanReadableArgName}),308:((__unused_webpack_module,exports,__nccwpck_require__)=>{const EventEmitter=__nccwpck_require__(8474).EventEmitter
const childProcess=__nccwpck_require__(1421)
const path=__nccwpck_require__(6760)
const fs=__nccwpck_require__(3024)
const process=__nccwpck_require__(1708)
const{Argument:Argument,humanReadableArgName:humanReadableArgName}=__nccwpck_require__(9882)
const{CommanderError:CommanderError}=__nccwpck_require__(3943)
const{Help:Help,stripColor:stripColor}=__nccwpck_require__(9490)
const{Option:Option,DualOptions:DualOptions}=__nccwpck_require__(2656)
const{suggestSimilar:suggestSimilar}=__nccwpck_require__(7886)
class Command extends EventEmitter{constructor(name){super()
this.commands=[]
this.options=[]
this.parent=null
this._allowUnknownOption=false
this._allowExcessArguments=false
this.registeredArguments=[]
this._args=this.registeredArguments
this.args=[]
this.rawArgs=[]
this.processedArgs=[]
this._scriptPath=null
this._name=name||""
this._optionValues={}
this._optionValueSources={}
this._storeOptionsAsProperties=false
this._actionHandler=null
this._executableHandler=false
this._executableFile=null
this._executableDir=null
this._defaultCommandName=null
this._exitCallback=null
this._aliases=[]
this._combineFlagAndOptionalValue=true
this._description=""
this._summary=""
this._argsDescription=undefined
this._enablePositionalOptions=false
this._passThroughOptions=false
this._lifeCycleHooks={}
this._showHelpAfterError=false
this._showSuggestionAfterError=true
this._savedState=null
this._outputConfiguration={writeOut:str=>process.stdout.write(str),writeErr:str=>process.stderr.write(str),outputError:(str,write)=>write(str),getOutHelpWidth:()=>process.stdout.isTTY?process.stdout.columns:undefined,getErrHelpWidth:()=>process.stderr.isTTY?process.stderr.columns:undefined,getOutHasColors:()=>useColor()??(process.stdout.isTTY&&process.stdout.hasColors?.()),getErrHasColors:()=>useColor()??(process.stderr.isTTY&&process.stderr.hasColors?.()),stripColor:str=>stripColor(str)}
this._hidden=false
this._helpOption=undefined
this._addImplicitHelpCommand=undefined
this._helpCommand=undefined
this._helpConfiguration={}
this._helpGroupHeading=undefined
this._defaultCommandGroup=undefined
this._defaultOptionGroup=undefined}copyInheritedSettings(sourceCommand){this._outputConfiguration=sourceCommand._outputConfiguration
this._helpOption=sourceCommand._helpOption
this._helpCommand=sourceCommand._helpCommand
this._helpConfiguration=sourceCommand._helpConfiguration
this._exitCallback=sourceCommand._exitCallback
this._storeOptionsAsProperties=sourceCommand._storeOptionsAsProperties
this._combineFlagAndOptionalValue=sourceCommand._combineFlagAndOptionalValue
this._allowExcessArguments=sourceCommand._allowExcessArguments
this._enablePositionalOptions=sourceCommand._enablePositionalOptions
this._showHelpAfterError=sourceCommand._showHelpAfterError
this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError
return this}_getCommandAndAncestors(){const result=[]
for(let command=this;command;command=command.parent){result.push(command)}return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){let desc=actionOptsOrExecDesc
let opts=execOpts
if(typeof desc==="object"&&desc!==null){opts=desc
desc=null}opts=opts||{}
const[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/)
const cmd=this.createCommand(name)
if(desc){cmd.description(desc)
cmd._executableHandler=true}if(opts.isDefault)this._defaultCommandName=cmd._name
cmd._hidden=!!(opts.noHelp||opts.hidden)
cmd._executableFile=opts.executableFile||null
if(args)cmd.arguments(args)
this._registerCommand(cmd)
cmd.parent=this
cmd.copyInheritedSettings(this)
if(desc)return this
return cmd}createCommand(name){return new Command(name)}createHelp(){return Object.assign(new Help,this.configureHelp())}configureHelp(configuration){if(configuration===undefined)return this._helpConfiguration
this._helpConfiguration=configuration
return this}configureOutput(configuration){if(configuration===undefined)return this._outputConfiguration
this._outputConfiguration={...this._outputConfiguration,...configuration}
return this}showHelpAfterError(displayHelp=true){if(typeof displayHelp!=="string")displayHelp=!!displayHelp
this._showHelpAfterError=displayHelp
return this}showSuggestionAfterError(displaySuggestion=true){this._showSuggestionAfterError=!!displaySuggestion
return this}addCommand(cmd,opts){if(!cmd._name){throw new Error(`Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()`)}opts=opts||{}
if(opts.isDefault)this._defaultCommandName=cmd._name
if(opts.noHelp||opts.hidden)cmd._hidden=true
this._registerCommand(cmd)
cmd.parent=this
cmd._checkForBrokenPassThrough()
return this}createArgument(name,description){return new Argument(name,description)}argument(name,description,parseArg,defaultValue){const argument=this.createArgument(name,description)
if(typeof parseArg==="function"){argument.default(defaultValue).argParser(parseArg)}else{argument.default(parseArg)}this.addArgument(argument)
return this}arguments(names){names.trim().split(/ +/).forEach(detail=>{this.argument(detail)})
return this}addArgument(argument){const previousArgument=this.registeredArguments.slice(-1)[0]
if(previousArgument?.variadic){throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`)}if(argument.required&&argument.defaultValue!==undefined&&argument.parseArg===undefined){throw new Error(`a default value for a required argument is never used: '${argument.name()}'`)}this.registeredArguments.push(argument)
return this}helpCommand(enableOrNameAndArgs,description){if(typeof enableOrNameAndArgs==="boolean"){this._addImplicitHelpCommand=enableOrNameAndArgs
if(enableOrNameAndArgs&&this._defaultCommandGroup){this._initCommandGroup(this._getHelpCommand())}return this}const nameAndArgs=enableOrNameAndArgs??"help [command]"
const[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/)
const helpDescription=description??"display help for command"
const helpCommand=this.createCommand(helpName)
helpCommand.helpOption(false)
if(helpArgs)helpCommand.arguments(helpArgs)
if(helpDescription)helpCommand.description(helpDescription)
this._addImplicitHelpCommand=true
this._helpCommand=helpCommand
if(enableOrNameAndArgs||description)this._initCommandGroup(helpCommand)
return this}addHelpCommand(helpCommand,deprecatedDescription){if(typeof helpCommand!=="object"){this.helpCommand(helpCommand,deprecatedDescription)
return this}this._addImplicitHelpCommand=true
this._helpCommand=helpCommand
this._initCommandGroup(helpCommand)
return this}_getHelpCommand(){const hasImplicitHelpCommand=this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))
if(hasImplicitHelpCommand){if(this._helpCommand===undefined){this.helpCommand(undefined,undefined)}return this._helpCommand}return null}hook(event,listener){const allowedValues=["preSubcommand","preAction","postAction"]
if(!allowedValues.includes(event)){throw new Error(`Unexpected value for event passed to hook : '${event}'.\nExpecting one of '${allowedValues.join("', '")}'`)}if(this._lifeCycleHooks[event]){this._lifeCycleHooks[event].push(listener)}else{this._lifeCycleHooks[event]=[listener]}return this}exitOverride(fn){if(fn){this._exitCallback=fn}else{this._exitCallback=err=>{if(err.code!=="commander.executeSubCommandAsync"){throw err}else{}}}return this}_exit(exitCode,code,message){if(this._exitCallback){this._exitCallback(new CommanderError(exitCode,code,message))}process.exit(exitCode)}action(fn){const listener=args=>{const expectedArgsCount=this.registeredArguments.length
const actionArgs=args.slice(0,expectedArgsCount)
if(this._storeOptionsAsProperties){actionArgs[expectedArgsCount]=this}else{actionArgs[expectedArgsCount]=this.opts()}actionArgs.push(this)
return fn.apply(this,actionArgs)}
this._actionHandler=listener
return this}createOption(flags,description){return new Option(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){try{return target.parseArg(value,previous)}catch(err){if(err.code==="commander.invalidArgument"){const message=`${invalidArgumentMessage} ${err.message}`
this.error(message,{exitCode:err.exitCode,code:err.code})}throw err}}_registerOption(option){const matchingOption=option.short&&this._findOption(option.short)||option.long&&this._findOption(option.long)
if(matchingOption){const matchingFlag=option.long&&this._findOption(option.long)?option.long:option.short
throw new Error(`Cannot add option '${option.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'\n-  already used by option '${matchingOption.flags}'`)}this._initOptionGroup(option)
this.options.push(option)}_registerCommand(command){const knownBy=cmd=>[cmd.name()].concat(cmd.aliases())
const alreadyUsed=knownBy(command).find(name=>this._findCommand(name))
if(alreadyUsed){const existingCmd=knownBy(this._findCommand(alreadyUsed)).join("|")
const newCmd=knownBy(command).join("|")
throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`)}this._initCommandGroup(command)
this.commands.push(command)}addOption(option){this._registerOption(option)
const oname=option.name()
const name=option.attributeName()
if(option.negate){const positiveLongFlag=option.long.replace(/^--no-/,"--")
if(!this._findOption(positiveLongFlag)){this.setOptionValueWithSource(name,option.defaultValue===undefined?true:option.defaultValue,"default")}}else if(option.defaultValue!==undefined){this.setOptionValueWithSource(name,option.defaultValue,"default")}const handleOptionValue=(val,invalidValueMessage,valueSource)=>{if(val==null&&option.presetArg!==undefined){val=option.presetArg}const oldValue=this.getOptionValue(name)
if(val!==null&&option.parseArg){val=this._callParseArg(option,val,oldValue,invalidValueMessage)}else if(val!==null&&option.variadic){val=option._collectValue(val,oldValue)}if(val==null){if(option.negate){val=false}else if(option.isBoolean()||option.optional){val=true}else{val=""}}this.setOptionValueWithSource(name,val,valueSource)}
this.on("option:"+oname,val=>{const invalidValueMessage=`error: option '${option.flags}' argument '${val}' is invalid.`
handleOptionValue(val,invalidValueMessage,"cli")})
if(option.envVar){this.on("optionEnv:"+oname,val=>{const invalidValueMessage=`error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`
handleOptionValue(val,invalidValueMessage,"env")})}return this}_optionEx(config,flags,description,fn,defaultValue){if(typeof flags==="object"&&flags instanceof Option){throw new Error("To add an Option object use addOption() instead of option() or requiredOption()")}const option=this.createOption(flags,description)
option.makeOptionMandatory(!!config.mandatory)
if(typeof fn==="function"){option.default(defaultValue).argParser(fn)}else if(fn instanceof RegExp){const regex=fn
fn=(val,def)=>{const m=regex.exec(val)
return m?m[0]:def}
option.default(defaultValue).argParser(fn)}else{option.default(fn)}return this.addOption(option)}option(flags,description,parseArg,defaultValue){return this._optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){return this._optionEx({mandatory:true},flags,description,parseArg,defaultValue)}combineFlagAndOptionalValue(combine=true){this._combineFlagAndOptionalValue=!!combine
return this}allowUnknownOption(allowUnknown=true){this._allowUnknownOption=!!allowUnknown
return this}allowExcessArguments(allowExcess=true){this._allowExcessArguments=!!allowExcess
return this}enablePositionalOptions(positional=true){this._enablePositionalOptions=!!positional
return this}passThroughOptions(passThrough=true){this._passThroughOptions=!!passThrough
this._checkForBrokenPassThrough()
return this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions){throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}}storeOptionsAsProperties(storeAsProperties=true){if(this.options.length){throw new Error("call .storeOptionsAsProperties() before adding options")}if(Object.keys(this._optionValues).length){throw new Error("call .storeOptionsAsProperties() before setting option values")}this._storeOptionsAsProperties=!!storeAsProperties
return this}getOptionValue(key){if(this._storeOptionsAsProperties){return this[key]}return this._optionValues[key]}setOptionValue(key,value){return this.setOptionValueWithSource(key,value,undefined)}setOptionValueWithSource(key,value,source){if(this._storeOptionsAsProperties){this[key]=value}else{this._optionValues[key]=value}this._optionValueSources[key]=source
return this}getOptionValueSource(key){return this._optionValueSources[key]}getOptionValueSourceWithGlobals(key){let source
this._getCommandAndAncestors().forEach(cmd=>{if(cmd.getOptionValueSource(key)!==undefined){source=cmd.getOptionValueSource(key)}})
return source}_prepareUserArgs(argv,parseOptions){if(argv!==undefined&&!Array.isArray(argv)){throw new Error("first parameter to parse must be array or undefined")}parseOptions=parseOptions||{}
if(argv===undefined&&parseOptions.from===undefined){if(process.versions?.electron){parseOptions.from="electron"}const execArgv=process.execArgv??[]
if(execArgv.includes("-e")||execArgv.includes("--eval")||execArgv.includes("-p")||execArgv.includes("--print")){parseOptions.from="eval"}}if(argv===undefined){argv=process.argv}this.rawArgs=argv.slice()
let userArgs
switch(parseOptions.from){case undefined:case"node":this._scriptPath=argv[1]
userArgs=argv.slice(2)
break
case"electron":if(process.defaultApp){this._scriptPath=argv[1]
userArgs=argv.slice(2)}else{userArgs=argv.slice(1)}break
case"user":userArgs=argv.slice(0)
break
case"eval":userArgs=argv.slice(1)
break
default:throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`)}if(!this._name&&this._scriptPath)this.nameFromFilename(this._scriptPath)
this._name=this._name||"program"
return userArgs}parse(argv,parseOptions){this._prepareForParse()
const userArgs=this._prepareUserArgs(argv,parseOptions)
this._parseCommand([],userArgs)
return this}async parseAsync(argv,parseOptions){this._prepareForParse()
const userArgs=this._prepareUserArgs(argv,parseOptions)
await this._parseCommand([],userArgs)
return this}_prepareForParse(){if(this._savedState===null){this.saveStateBeforeParse()}else{this.restoreStateBeforeParse()}}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties`)
this._name=this._savedState._name
this._scriptPath=null
this.rawArgs=[]
this._optionValues={...this._savedState._optionValues}
this._optionValueSources={...this._savedState._optionValueSources}
this.args=[]
this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){if(fs.existsSync(executableFile))return
const executableDirMessage=executableDir?`searched for local subcommand relative to directory '${executableDir}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory"
const executableMissing=`'${executableFile}' does not exist\n - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead\n - if the default executable name is not suitable, use the executableFile option to supply a custom name or path\n - ${executableDirMessage}`
throw new Error(executableMissing)}_executeSubCommand(subcommand,args){args=args.slice()
let launchWithNode=false
const sourceExt=[".js",".ts",".tsx",".mjs",".cjs"]
function findFile(baseDir,baseName){const localBin=path.resolve(baseDir,baseName)
if(fs.existsSync(localBin))return localBin
if(sourceExt.includes(path.extname(baseName)))return undefined
const foundExt=sourceExt.find(ext=>fs.existsSync(`${localBin}${ext}`))
if(foundExt)return`${localBin}${foundExt}`
return undefined}this._checkForMissingMandatoryOptions()
this._checkForConflictingOptions()
let executableFile=subcommand._executableFile||`${this._name}-${subcommand._name}`
let executableDir=this._executableDir||""
if(this._scriptPath){let resolvedScriptPath
try{resolvedScriptPath=fs.realpathSync(this._scriptPath)}catch{resolvedScriptPath=this._scriptPath}executableDir=path.resolve(path.dirname(resolvedScriptPath),executableDir)}if(executableDir){let localFile=findFile(executableDir,executableFile)
if(!localFile&&!subcommand._executableFile&&this._scriptPath){const legacyName=path.basename(this._scriptPath,path.extname(this._scriptPath))
if(legacyName!==this._name){localFile=findFile(executableDir,`${legacyName}-${subcommand._name}`)}}executableFile=localFile||executableFile}launchWithNode=sourceExt.includes(path.extname(executableFile))
let proc
if(process.platform!=="win32"){if(launchWithNode){args.unshift(executableFile)
args=incrementNodeInspectorPort(process.execArgv).concat(args)
proc=childProcess.spawn(process.argv[0],args,{stdio:"inherit"})}else{proc=childProcess.spawn(executableFile,args,{stdio:"inherit"})}}else{this._checkForMissingExecutable(executableFile,executableDir,subcommand._name)
args.unshift(executableFile)
args=incrementNodeInspectorPort(process.execArgv).concat(args)
proc=childProcess.spawn(process.execPath,args,{stdio:"inherit"})}if(!proc.killed){const signals=["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"]
signals.forEach(signal=>{process.on(signal,()=>{if(proc.killed===false&&proc.exitCode===null){proc.kill(signal)}})})}const exitCallback=this._exitCallback
proc.on("close",code=>{code=code??1
if(!exitCallback){process.exit(code)}else{exitCallback(new CommanderError(code,"commander.executeSubCommandAsync","(close)"))}})
proc.on("error",err=>{if(err.code==="ENOENT"){this._checkForMissingExecutable(executableFile,executableDir,subcommand._name)}else if(err.code==="EACCES"){throw new Error(`'${executableFile}' not executable`)}if(!exitCallback){process.exit(1)}else{const wrappedError=new CommanderError(1,"commander.executeSubCommandAsync","(error)")
wrappedError.nestedError=err
exitCallback(wrappedError)}})
this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown){const subCommand=this._findCommand(commandName)
if(!subCommand)this.help({error:true})
subCommand._prepareForParse()
let promiseChain
promiseChain=this._chainOrCallSubCommandHook(promiseChain,subCommand,"preSubcommand")
promiseChain=this._chainOrCall(promiseChain,()=>{if(subCommand._executableHandler){this._executeSubCommand(subCommand,operands.concat(unknown))}else{return subCommand._parseCommand(operands,unknown)}})
return promiseChain}_dispatchHelpCommand(subcommandName){if(!subcommandName){this.help()}const subCommand=this._findCommand(subcommandName)
if(subCommand&&!subCommand._executableHandler){subCommand.help()}return this._dispatchSubcommand(subcommandName,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((arg,i)=>{if(arg.required&&this.args[i]==null){this.missingArgument(arg.name())}})
if(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic){return}if(this.args.length>this.registeredArguments.length){this._excessArguments(this.args)}}_processArguments(){const myParseArg=(argument,value,previous)=>{let parsedValue=value
if(value!==null&&argument.parseArg){const invalidValueMessage=`error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`
parsedValue=this._callParseArg(argument,value,previous,invalidValueMessage)}return parsedValue}
this._checkNumberOfArguments()
const processedArgs=[]
this.registeredArguments.forEach((declaredArg,index)=>{let value=declaredArg.defaultValue
if(declaredArg.variadic){if(index<this.args.length){value=this.args.slice(index)
if(declaredArg.parseArg){value=value.reduce((processed,v)=>myParseArg(declaredArg,v,processed),declaredArg.defaultValue)}}else if(value===undefined){value=[]}}else if(index<this.args.length){value=this.args[index]
if(declaredArg.parseArg){value=myParseArg(declaredArg,value,declaredArg.defaultValue)}}processedArgs[index]=value})
this.processedArgs=processedArgs}_chainOrCall(promise,fn){if(promise?.then&&typeof promise.then==="function"){return promise.then(()=>fn())}return fn()}_chainOrCallHooks(promise,event){let result=promise
const hooks=[]
this._getCommandAndAncestors().reverse().filter(cmd=>cmd._lifeCycleHooks[event]!==undefined).forEach(hookedCommand=>{hookedCommand._lifeCycleHooks[event].forEach(callback=>{hooks.push({hookedCommand:hookedCommand,callback:callback})})})
if(event==="postAction"){hooks.reverse()}hooks.forEach(hookDetail=>{result=this._chainOrCall(result,()=>hookDetail.callback(hookDetail.hookedCommand,this))})
return result}_chainOrCallSubCommandHook(promise,subCommand,event){let result=promise
if(this._lifeCycleHooks[event]!==undefined){this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(result,()=>hook(this,subCommand))})}return result}_parseCommand(operands,unknown){const parsed=this.parseOptions(unknown)
this._parseOptionsEnv()
this._parseOptionsImplied()
operands=operands.concat(parsed.operands)
unknown=parsed.unknown
this.args=operands.concat(unknown)
if(operands&&this._findCommand(operands[0])){return this._dispatchSubcommand(operands[0],operands.slice(1),unknown)}if(this._getHelpCommand()&&operands[0]===this._getHelpCommand().name()){return this._dispatchHelpCommand(operands[1])}if(this._defaultCommandName){this._outputHelpIfRequested(unknown)
return this._dispatchSubcommand(this._defaultCommandName,operands,unknown)}if(this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName){this.help({error:true})}this._outputHelpIfRequested(parsed.unknown)
this._checkForMissingMandatoryOptions()
this._checkForConflictingOptions()
const checkForUnknownOptions=()=>{if(parsed.unknown.length>0){this.unknownOption(parsed.unknown[0])}}
const commandEvent=`command:${this.name()}`
if(this._actionHandler){checkForUnknownOptions()
this._processArguments()
let promiseChain
promiseChain=this._chainOrCallHooks(promiseChain,"preAction")
promiseChain=this._chainOrCall(promiseChain,()=>this._actionHandler(this.processedArgs))
if(this.parent){promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown)})}promiseChain=this._chainOrCallHooks(promiseChain,"postAction")
return promiseChain}if(this.parent?.listenerCount(commandEvent)){checkForUnknownOptions()
this._processArguments()
this.parent.emit(commandEvent,operands,unknown)}else if(operands.length){if(this._findCommand("*")){return this._dispatchSubcommand("*",operands,unknown)}if(this.listenerCount("command:*")){this.emit("command:*",operands,unknown)}else if(this.commands.length){this.unknownCommand()}else{checkForUnknownOptions()
this._processArguments()}}else if(this.commands.length){checkForUnknownOptions()
this.help({error:true})}else{checkForUnknownOptions()
this._processArguments()}}_findCommand(name){if(!name)return undefined
return this.commands.find(cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.find(option=>option.is(arg))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(cmd=>{cmd.options.forEach(anOption=>{if(anOption.mandatory&&cmd.getOptionValue(anOption.attributeName())===undefined){cmd.missingMandatoryOptionValue(anOption)}})})}_checkForConflictingLocalOptions(){const definedNonDefaultOptions=this.options.filter(option=>{const optionKey=option.attributeName()
if(this.getOptionValue(optionKey)===undefined){return false}return this.getOptionValueSource(optionKey)!=="default"})
const optionsWithConflicting=definedNonDefaultOptions.filter(option=>option.conflictsWith.length>0)
optionsWithConflicting.forEach(option=>{const conflictingAndDefined=definedNonDefaultOptions.find(defined=>option.conflictsWith.includes(defined.attributeName()))
if(conflictingAndDefined){this._conflictingOption(option,conflictingAndDefined)}})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}parseOptions(args){const operands=[]
const unknown=[]
let dest=operands
function maybeOption(arg){return arg.length>1&&arg[0]==="-"}const negativeNumberArg=arg=>{if(!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg))return false
return!this._getCommandAndAncestors().some(cmd=>cmd.options.map(opt=>opt.short).some(short=>/^-\d$/.test(short)))}
let activeVariadicOption=null
let activeGroup=null
let i=0
while(i<args.length||activeGroup){const arg=activeGroup??args[i++]
activeGroup=null
if(arg==="--"){if(dest===unknown)dest.push(arg)
dest.push(...args.slice(i))
break}if(activeVariadicOption&&(!maybeOption(arg)||negativeNumberArg(arg))){this.emit(`option:${activeVariadicOption.name()}`,arg)
continue}activeVariadicOption=null
if(maybeOption(arg)){const option=this._findOption(arg)
if(option){if(option.required){const value=args[i++]
if(value===undefined)this.optionMissingArgument(option)
this.emit(`option:${option.name()}`,value)}else if(option.optional){let value=null
if(i<args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i]))){value=args[i++]}this.emit(`option:${option.name()}`,value)}else{this.emit(`option:${option.name()}`)}activeVariadicOption=option.variadic?option:null
continue}}if(arg.length>2&&arg[0]==="-"&&arg[1]!=="-"){const option=this._findOption(`-${arg[1]}`)
if(option){if(option.required||option.optional&&this._combineFlagAndOptionalValue){this.emit(`option:${option.name()}`,arg.slice(2))}else{this.emit(`option:${option.name()}`)
activeGroup=`-${arg.slice(2)}`}continue}}if(/^--[^=]+=/.test(arg)){const index=arg.indexOf("=")
const option=this._findOption(arg.slice(0,index))
if(option&&(option.required||option.optional)){this.emit(`option:${option.name()}`,arg.slice(index+1))
continue}}if(dest===operands&&maybeOption(arg)&&!(this.commands.length===0&&negativeNumberArg(arg))){dest=unknown}if((this._enablePositionalOptions||this._passThroughOptions)&&operands.length===0&&unknown.length===0){if(this._findCommand(arg)){operands.push(arg)
unknown.push(...args.slice(i))
break}else if(this._getHelpCommand()&&arg===this._getHelpCommand().name()){operands.push(arg,...args.slice(i))
break}else if(this._defaultCommandName){unknown.push(arg,...args.slice(i))
break}}if(this._passThroughOptions){dest.push(arg,...args.slice(i))
break}dest.push(arg)}return{operands:operands,unknown:unknown}}opts(){if(this._storeOptionsAsProperties){const result={}
const len=this.options.length
for(let i=0;i<len;i++){const key=this.options[i].attributeName()
result[key]=key===this._versionOptionName?this._version:this[key]}return result}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((combinedOptions,cmd)=>Object.assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){this._outputConfiguration.outputError(`${message}\n`,this._outputConfiguration.writeErr)
if(typeof this._showHelpAfterError==="string"){this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`)}else if(this._showHelpAfterError){this._outputConfiguration.writeErr("\n")
this.outputHelp({error:true})}const config=errorOptions||{}
const exitCode=config.exitCode||1
const code=config.code||"commander.error"
this._exit(exitCode,code,message)}_parseOptionsEnv(){this.options.forEach(option=>{if(option.envVar&&option.envVar in process.env){const optionKey=option.attributeName()
if(this.getOptionValue(optionKey)===undefined||["default","config","env"].includes(this.getOptionValueSource(optionKey))){if(option.required||option.optional){this.emit(`optionEnv:${option.name()}`,process.env[option.envVar])}else{this.emit(`optionEnv:${option.name()}`)}}}})}_parseOptionsImplied(){const dualHelper=new DualOptions(this.options)
const hasCustomOptionValue=optionKey=>this.getOptionValue(optionKey)!==undefined&&!["default","implied"].includes(this.getOptionValueSource(optionKey))
this.options.filter(option=>option.implied!==undefined&&hasCustomOptionValue(option.attributeName())&&dualHelper.valueFromOption(this.getOptionValue(option.attributeName()),option)).forEach(option=>{Object.keys(option.implied).filter(impliedKey=>!hasCustomOptionValue(impliedKey)).forEach(impliedKey=>{this.setOptionValueWithSource(impliedKey,option.implied[impliedKey],"implied")})})}missingArgument(name){const message=`error: missing required argument '${name}'`
this.error(message,{code:"commander.missingArgument"})}optionMissingArgument(option){const message=`error: option '${option.flags}' argument missing`
this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option){const message=`error: required option '${option.flags}' not specified`
this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option,conflictingOption){const findBestOptionFromValue=option=>{const optionKey=option.attributeName()
const optionValue=this.getOptionValue(optionKey)
const negativeOption=this.options.find(target=>target.negate&&optionKey===target.attributeName())
const positiveOption=this.options.find(target=>!target.negate&&optionKey===target.attributeName())
if(negativeOption&&(negativeOption.presetArg===undefined&&optionValue===false||negativeOption.presetArg!==undefined&&optionValue===negativeOption.presetArg)){return negativeOption}return positiveOption||option}
const getErrorMessage=option=>{const bestOption=findBestOptionFromValue(option)
const optionKey=bestOption.attributeName()
const source=this.getOptionValueSource(optionKey)
if(source==="env"){return`environment variable '${bestOption.envVar}'`}return`option '${bestOption.flags}'`}
const message=`error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`
this.error(message,{code:"commander.conflictingOption"})}unknownOption(flag){if(this._allowUnknownOption)return
let suggestion=""
if(flag.startsWith("--")&&this._showSuggestionAfterError){let candidateFlags=[]
let command=this
do{const moreFlags=command.createHelp().visibleOptions(command).filter(option=>option.long).map(option=>option.long)
candidateFlags=candidateFlags.concat(moreFlags)
command=command.parent}while(command&&!command._enablePositionalOptions)
suggestion=suggestSimilar(flag,candidateFlags)}const message=`error: unknown option '${flag}'${suggestion}`
this.error(message,{code:"commander.unknownOption"})}_excessArguments(receivedArgs){if(this._allowExcessArguments)return
const expected=this.registeredArguments.length
const s=expected===1?"":"s"
const forSubcommand=this.parent?` for '${this.name()}'`:""
const message=`error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`
this.error(message,{code:"commander.excessArguments"})}unknownCommand(){const unknownName=this.args[0]
let suggestion=""
if(this._showSuggestionAfterError){const candidateNames=[]
this.createHelp().visibleCommands(this).forEach(command=>{candidateNames.push(command.name())
if(command.alias())candidateNames.push(command.alias())})
suggestion=suggestSimilar(unknownName,candidateNames)}const message=`error: unknown command '${unknownName}'${suggestion}`
this.error(message,{code:"commander.unknownCommand"})}version(str,flags,description){if(str===undefined)return this._version
this._version=str
flags=flags||"-V, --version"
description=description||"output the version number"
const versionOption=this.createOption(flags,description)
this._versionOptionName=versionOption.attributeName()
this._registerOption(versionOption)
this.on("option:"+versionOption.name(),()=>{this._outputConfiguration.writeOut(`${str}\n`)
this._exit(0,"commander.version",str)})
return this}description(str,argsDescription){if(str===undefined&&argsDescription===undefined)return this._description
this._description=str
if(argsDescription){this._argsDescription=argsDescription}return this}summary(str){if(str===undefined)return this._summary
this._summary=str
return this}alias(alias){if(alias===undefined)return this._aliases[0]
let command=this
if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler){command=this.commands[this.commands.length-1]}if(alias===command._name)throw new Error("Command alias can't be the same as its name")
const matchingCommand=this.parent?._findCommand(alias)
if(matchingCommand){const existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).join("|")
throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`)}command._aliases.push(alias)
return this}aliases(aliases){if(aliases===undefined)return this._aliases
aliases.forEach(alias=>this.alias(alias))
return this}usage(str){if(str===undefined){if(this._usage)return this._usage
const args=this.registeredArguments.map(arg=>humanReadableArgName(arg))
return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?args:[]).join(" ")}this._usage=str
return this}name(str){if(str===undefined)return this._name
this._name=str
return this}helpGroup(heading){if(heading===undefined)return this._helpGroupHeading??""
this._helpGroupHeading=heading
return this}commandsGroup(heading){if(heading===undefined)return this._defaultCommandGroup??""
this._defaultCommandGroup=heading
return this}optionsGroup(heading){if(heading===undefined)return this._defaultOptionGroup??""
this._defaultOptionGroup=heading
return this}_initOptionGroup(option){if(this._defaultOptionGroup&&!option.helpGroupHeading)option.helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){if(this._defaultCommandGroup&&!cmd.helpGroup())cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){this._name=path.basename(filename,path.extname(filename))
return this}executableDir(path){if(path===undefined)return this._executableDir
this._executableDir=path
return this}helpInformation(contextOptions){const helper=this.createHelp()
const context=this._getOutputContext(contextOptions)
helper.prepareContext({error:context.error,helpWidth:context.helpWidth,outputHasColors:context.hasColors})
const text=helper.formatHelp(this,helper)
if(context.hasColors)return text
return this._outputConfiguration.stripColor(text)}_getOutputContext(contextOptions){contextOptions=contextOptions||{}
const error=!!contextOptions.error
let baseWrite
let hasColors
let helpWidth
if(error){baseWrite=str=>this._outputConfiguration.writeErr(str)
hasColors=this._outputConfiguration.getErrHasColors()
helpWidth=this._outputConfiguration.getErrHelpWidth()}else{baseWrite=str=>this._outputConfiguration.writeOut(str)
hasColors=this._outputConfiguration.getOutHasColors()
helpWidth=this._outputConfiguration.getOutHelpWidth()}const write=str=>{if(!hasColors)str=this._outputConfiguration.stripColor(str)
return baseWrite(str)}
return{error:error,write:write,hasColors:hasColors,helpWidth:helpWidth}}outputHelp(contextOptions){let deprecatedCallback
if(typeof contextOptions==="function"){deprecatedCallback=contextOptions
contextOptions=undefined}const outputContext=this._getOutputContext(contextOptions)
const eventContext={error:outputContext.error,write:outputContext.write,command:this}
this._getCommandAndAncestors().reverse().forEach(command=>command.emit("beforeAllHelp",eventContext))
this.emit("beforeHelp",eventContext)
let helpInformation=this.helpInformation({error:outputContext.error})
if(deprecatedCallback){helpInformation=deprecatedCallback(helpInformation)
if(typeof helpInformation!=="string"&&!Buffer.isBuffer(helpInformation)){throw new Error("outputHelp callback must return a string or a Buffer")}}outputContext.write(helpInformation)
if(this._getHelpOption()?.long){this.emit(this._getHelpOption().long)}this.emit("afterHelp",eventContext)
this._getCommandAndAncestors().forEach(command=>command.emit("afterAllHelp",eventContext))}helpOption(flags,description){if(typeof flags==="boolean"){if(flags){if(this._helpOption===null)this._helpOption=undefined
if(this._defaultOptionGroup){this._initOptionGroup(this._getHelpOption())}}else{this._helpOption=null}return this}this._helpOption=this.createOption(flags??"-h, --help",description??"display help for command")
if(flags||description)this._initOptionGroup(this._helpOption)
return this}_getHelpOption(){if(this._helpOption===undefined){this.helpOption(undefined,undefined)}return this._helpOption}addHelpOption(option){this._helpOption=option
this._initOptionGroup(option)
return this}help(contextOptions){this.outputHelp(contextOptions)
let exitCode=Number(process.exitCode??0)
if(exitCode===0&&contextOptions&&typeof contextOptions!=="function"&&contextOptions.error){exitCode=1}this._exit(exitCode,"commander.help","(outputHelp)")}addHelpText(position,text){const allowedValues=["beforeAll","before","after","afterAll"]
if(!allowedValues.includes(position)){throw new Error(`Unexpected value for position to addHelpText.\nExpecting one of '${allowedValues.join("', '")}'`)}const helpEvent=`${position}Help`
this.on(helpEvent,context=>{let helpStr
if(typeof text==="function"){helpStr=text({error:context.error,command:context.command})}else{helpStr=text}if(helpStr){context.write(`${helpStr}\n`)}})
return this}_outputHelpIfRequested(args){const helpOption=this._getHelpOption()
const helpRequested=helpOption&&args.find(arg=>helpOption.is(arg))
if(helpRequested){this.outputHelp()
this._exit(0,"commander.helpDisplayed","(outputHelp)")}}}function incrementNodeInspectorPort(args){return args.map(arg=>{if(!arg.startsWith("--inspect")){return arg}let debugOption
let debugHost="127.0.0.1"
let debugPort="9229"
let match
if((match=arg.match(/^(--inspect(-brk)?)$/))!==null){debugOption=match[1]}else if((match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null){debugOption=match[1]
if(/^\d+$/.test(match[3])){debugPort=match[3]}else{debugHost=match[3]}}else if((match=arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null){debugOption=match[1]
debugHost=match[3]
debugPort=match[4]}if(debugOption&&debugPort!=="0"){return`${debugOption}=${debugHost}:${parseInt(debugPort)+1}`}return arg})}function useColor(){if(process.env.NO_COLOR||process.env.FORCE_COLOR==="0"||process.env.FORCE_COLOR==="false")return false
if(process.env.FORCE_COLOR||process.env.CLICOLOR_FORCE!==undefined)return true
return undefined}exports.Command=Command
exports.useColor=useColor}),3943:((__unused_webpack_module,exports)=>{class CommanderError extends Error{constructor(exitCode,code,message){super(message)
Error.captureStackTrace(this,this.constructor)
this.name=this.constructor.name
this.code=code
this.exitCode=exitCode
this.nestedError=undefined}}class InvalidArgumentError extends CommanderError{constructor(message){super(1,"commander.invalidArgument",message)
Error.captureStackTrace(this,this.constructor)
this.name=this.constructor.name}}exports.CommanderError=CommanderError
exports.InvalidArgumentError=InvalidArgumentError}),9490:((__unused_webpack_module,exports,__nccwpck_require__)=>{const{humanReadableArgName:humanReadableArgName}=__nccwpck_require__(9882)
class Help{constructor(){this.helpWidth=undefined
this.minWidthToWrap=40
this.sortSubcommands=false
this.sortOptions=false
this.showGlobalOptions=false}prepareContext(contextOptions){this.helpWidth=this.helpWidth??contextOptions.helpWidth??80}visibleCommands(cmd){const visibleCommands=cmd.commands.filter(cmd=>!cmd._hidden)
const helpCommand=cmd._getHelpCommand()
if(helpCommand&&!helpCommand._hidden){visibleCommands.push(helpCommand)}if(this.sortSubcommands){visibleCommands.sort((a,b)=>a.name().localeCompare(b.name()))}return visibleCommands}compareOptions(a,b){const getSortKey=option=>option.short?option.short.replace(/^-/,""):option.long.replace(/^--/,"")
return getSortKey(a).localeCompare(getSortKey(b))}visibleOptions(cmd){const visibleOptions=cmd.options.filter(option=>!option.hidden)
const helpOption=cmd._getHelpOption()
if(helpOption&&!helpOption.hidden){const removeShort=helpOption.short&&cmd._findOption(helpOption.short)
const removeLong=helpOption.long&&cmd._findOption(helpOption.long)
if(!removeShort&&!removeLong){visibleOptions.push(helpOption)}else if(helpOption.long&&!removeLong){visibleOptions.push(cmd.createOption(helpOption.long,helpOption.description))}else if(helpOption.short&&!removeShort){visibleOptions.push(cmd.createOption(helpOption.short,helpOption.description))}}if(this.sortOptions){visibleOptions.sort(this.compareOptions)}return visibleOptions}visibleGlobalOptions(cmd){if(!this.showGlobalOptions)return[]
const globalOptions=[]
for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent){const visibleOptions=ancestorCmd.options.filter(option=>!option.hidden)
globalOptions.push(...visibleOptions)}if(this.sortOptions){globalOptions.sort(this.compareOptions)}return globalOptions}visibleArguments(cmd){if(cmd._argsDescription){cmd.registeredArguments.forEach(argument=>{argument.description=argument.description||cmd._argsDescription[argument.name()]||""})}if(cmd.registeredArguments.find(argument=>argument.description)){return cmd.registeredArguments}return[]}subcommandTerm(cmd){const args=cmd.registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ")
return cmd._name+(cmd._aliases[0]?"|"+cmd._aliases[0]:"")+(cmd.options.length?" [options]":"")+(args?" "+args:"")}optionTerm(option){return option.flags}argumentTerm(argument){return argument.name()}longestSubcommandTermLength(cmd,helper){return helper.visibleCommands(cmd).reduce((max,command)=>Math.max(max,this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))),0)}longestOptionTermLength(cmd,helper){return helper.visibleOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}longestGlobalOptionTermLength(cmd,helper){return helper.visibleGlobalOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}longestArgumentTermLength(cmd,helper){return helper.visibleArguments(cmd).reduce((max,argument)=>Math.max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))),0)}commandUsage(cmd){let cmdName=cmd._name
if(cmd._aliases[0]){cmdName=cmdName+"|"+cmd._aliases[0]}let ancestorCmdNames=""
for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent){ancestorCmdNames=ancestorCmd.name()+" "+ancestorCmdNames}return ancestorCmdNames+cmdName+" "+cmd.usage()}commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){return cmd.summary()||cmd.description()}optionDescription(option){const extraInfo=[]
if(option.argChoices){extraInfo.push(`choices: ${option.argChoices.map(choice=>JSON.stringify(choice)).join(", ")}`)}if(option.defaultValue!==undefined){const showDefault=option.required||option.optional||option.isBoolean()&&typeof option.defaultValue==="boolean"
if(showDefault){extraInfo.push(`default: ${option.defaultValueDescription||JSON.stringify(option.defaultValue)}`)}}if(option.presetArg!==undefined&&option.optional){extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`)}if(option.envVar!==undefined){extraInfo.push(`env: ${option.envVar}`)}if(extraInfo.length>0){const extraDescription=`(${extraInfo.join(", ")})`
if(option.description){return`${option.description} ${extraDescription}`}return extraDescription}return option.description}argumentDescription(argument){const extraInfo=[]
if(argument.argChoices){extraInfo.push(`choices: ${argument.argChoices.map(choice=>JSON.stringify(choice)).join(", ")}`)}if(argument.defaultValue!==undefined){extraInfo.push(`default: ${argument.defaultValueDescription||JSON.stringify(argument.defaultValue)}`)}if(extraInfo.length>0){const extraDescription=`(${extraInfo.join(", ")})`
if(argument.description){return`${argument.description} ${extraDescription}`}return extraDescription}return argument.description}formatItemList(heading,items,helper){if(items.length===0)return[]
return[helper.styleTitle(heading),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){const result=new Map
unsortedItems.forEach(item=>{const group=getGroup(item)
if(!result.has(group))result.set(group,[])})
visibleItems.forEach(item=>{const group=getGroup(item)
if(!result.has(group)){result.set(group,[])}result.get(group).push(item)})
return result}formatHelp(cmd,helper){const termWidth=helper.padWidth(cmd,helper)
const helpWidth=helper.helpWidth??80
function callFormatItem(term,description){return helper.formatItem(term,termWidth,description,helper)}let output=[`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,""]
const commandDescription=helper.commandDescription(cmd)
if(commandDescription.length>0){output=output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription),helpWidth),""])}const argumentList=helper.visibleArguments(cmd).map(argument=>callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)),helper.styleArgumentDescription(helper.argumentDescription(argument))))
output=output.concat(this.formatItemList("Arguments:",argumentList,helper))
const optionGroups=this.groupItems(cmd.options,helper.visibleOptions(cmd),option=>option.helpGroupHeading??"Options:")
optionGroups.forEach((options,group)=>{const optionList=options.map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))))
output=output.concat(this.formatItemList(group,optionList,helper))})
if(helper.showGlobalOptions){const globalOptionList=helper.visibleGlobalOptions(cmd).map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(option))))
output=output.concat(this.formatItemList("Global Options:",globalOptionList,helper))}const commandGroups=this.groupItems(cmd.commands,helper.visibleCommands(cmd),sub=>sub.helpGroup()||"Commands:")
commandGroups.forEach((commands,group)=>{const commandList=commands.map(sub=>callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)),helper.styleSubcommandDescription(helper.subcommandDescription(sub))))
output=output.concat(this.formatItemList(group,commandList,helper))})
return output.join("\n")}displayWidth(str){return stripColor(str).length}styleTitle(str){return str}styleUsage(str){return str.split(" ").map(word=>{if(word==="[options]")return this.styleOptionText(word)
if(word==="[command]")return this.styleSubcommandText(word)
if(word[0]==="["||word[0]==="<")return this.styleArgumentText(word)
return this.styleCommandText(word)}).join(" ")}styleCommandDescription(str){return this.styleDescriptionText(str)}styleOptionDescription(str){return this.styleDescriptionText(str)}styleSubcommandDescription(str){return this.styleDescriptionText(str)}styleArgumentDescription(str){return this.styleDescriptionText(str)}styleDescriptionText(str){return str}styleOptionTerm(str){return this.styleOptionText(str)}styleSubcommandTerm(str){return str.split(" ").map(word=>{if(word==="[options]")return this.styleOptionText(word)
if(word[0]==="["||word[0]==="<")return this.styleArgumentText(word)
return this.styleSubcommandText(word)}).join(" ")}styleArgumentTerm(str){return this.styleArgumentText(str)}styleOptionText(str){return str}styleArgumentText(str){return str}styleSubcommandText(str){return str}styleCommandText(str){return str}padWidth(cmd,helper){return Math.max(helper.longestOptionTermLength(cmd,helper),helper.longestGlobalOptionTermLength(cmd,helper),helper.longestSubcommandTermLength(cmd,helper),helper.longestArgumentTermLength(cmd,helper))}preformatted(str){return/\n[^\S\r\n]/.test(str)}formatItem(term,termWidth,description,helper){const itemIndent=2
const itemIndentStr=" ".repeat(itemIndent)
if(!description)return itemIndentStr+term
const paddedTerm=term.padEnd(termWidth+term.length-helper.displayWidth(term))
const spacerWidth=2
const helpWidth=this.helpWidth??80
const remainingWidth=helpWidth-termWidth-spacerWidth-itemIndent
let formattedDescription
if(remainingWidth<this.minWidthToWrap||helper.preformatted(description)){formattedDescription=description}else{const wrappedDescription=helper.boxWrap(description,remainingWidth)
formattedDescription=wrappedDescription.replace(/\n/g,"\n"+" ".repeat(termWidth+spacerWidth))}return itemIndentStr+paddedTerm+" ".repeat(spacerWidth)+formattedDescription.replace(/\n/g,`\n${itemIndentStr}`)}boxWrap(str,width){if(width<this.minWidthToWrap)return str
const rawLines=str.split(/\r\n|\n/)
const chunkPattern=/[\s]*[^\s]+/g
const wrappedLines=[]
rawLines.forEach(line=>{const chunks=line.match(chunkPattern)
if(chunks===null){wrappedLines.push("")
return}let sumChunks=[chunks.shift()]
let sumWidth=this.displayWidth(sumChunks[0])
chunks.forEach(chunk=>{const visibleWidth=this.displayWidth(chunk)
if(sumWidth+visibleWidth<=width){sumChunks.push(chunk)
sumWidth+=visibleWidth
return}wrappedLines.push(sumChunks.join(""))
const nextChunk=chunk.trimStart()
sumChunks=[nextChunk]
sumWidth=this.displayWidth(nextChunk)})
wrappedLines.push(sumChunks.join(""))})
return wrappedLines.join("\n")}}function stripColor(str){const sgrPattern=/\x1b\[\d*(;\d*)*m/g
return str.replace(sgrPattern,"")}exports.Help=Help
exports.stripColor=stripColor}),2656:((__unused_webpack_module,exports,__nccwpck_require__)=>{const{InvalidArgumentError:InvalidArgumentError}=__nccwpck_require__(3943)
class Option{constructor(flags,description){this.flags=flags
this.description=description||""
this.required=flags.includes("<")
this.optional=flags.includes("[")
this.variadic=/\w\.\.\.[>\]]$/.test(flags)
this.mandatory=false
const optionFlags=splitOptionFlags(flags)
this.short=optionFlags.shortFlag
this.long=optionFlags.longFlag
this.negate=false
if(this.long){this.negate=this.long.startsWith("--no-")}this.defaultValue=undefined
this.defaultValueDescription=undefined
this.presetArg=undefined
this.envVar=undefined
this.parseArg=undefined
this.hidden=false
this.argChoices=undefined
this.conflictsWith=[]
this.implied=undefined
this.helpGroupHeading=undefined}default(value,description){this.defaultValue=value
this.defaultValueDescription=description
return this}preset(arg){this.presetArg=arg
return this}conflicts(names){this.conflictsWith=this.conflictsWith.concat(names)
return this}implies(impliedOptionValues){let newImplied=impliedOptionValues
if(typeof impliedOptionValues==="string"){newImplied={[impliedOptionValues]:true}}this.implied=Object.assign(this.implied||{},newImplied)
return this}env(name){this.envVar=name
return this}argParser(fn){this.parseArg=fn
return this}makeOptionMandatory(mandatory=true){this.mandatory=!!mandatory
return this}hideHelp(hide=true){this.hidden=!!hide
return this}_collectValue(value,previous){if(previous===this.defaultValue||!Array.isArray(previous)){return[value]}previous.push(value)
return previous}choices(values){this.argChoices=values.slice()
this.parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg)){throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`)}if(this.variadic){return this._collectValue(arg,previous)}return arg}
return this}name(){if(this.long){return this.long.replace(/^--/,"")}return this.short.replace(/^-/,"")}attributeName(){if(this.negate){return camelcase(this.name().replace(/^no-/,""))}return camelcase(this.name())}helpGroup(heading){this.helpGroupHeading=heading
return this}is(arg){return this.short===arg||this.long===arg}isBoolean(){return!this.required&&!this.optional&&!this.negate}}class DualOptions{constructor(options){this.positiveOptions=new Map
this.negativeOptions=new Map
this.dualOptions=new Set
options.forEach(option=>{if(option.negate){this.negativeOptions.set(option.attributeName(),option)}else{this.positiveOptions.set(option.attributeName(),option)}})
this.negativeOptions.forEach((value,key)=>{if(this.positiveOptions.has(key)){this.dualOptions.add(key)}})}valueFromOption(value,option){const optionKey=option.attributeName()
if(!this.dualOptions.has(optionKey))return true
const preset=this.negativeOptions.get(optionKey).presetArg
const negativeValue=preset!==undefined?preset:false
return option.negate===(negativeValue===value)}}function camelcase(str){return str.split("-").reduce((str,word)=>str+word[0].toUpperCase()+word.slice(1))}function splitOptionFlags(flags){let shortFlag
let longFlag
const shortFlagExp=/^-[^-]$/
const longFlagExp=/^--[^-]/
const flagParts=flags.split(/[ |,]+/).concat("guard")
if(shortFlagExp.test(flagParts[0]))shortFlag=flagParts.shift()
if(longFlagExp.test(flagParts[0]))longFlag=flagParts.shift()
if(!shortFlag&&shortFlagExp.test(flagParts[0]))shortFlag=flagParts.shift()
if(!shortFlag&&longFlagExp.test(flagParts[0])){shortFlag=longFlag
longFlag=flagParts.shift()}if(flagParts[0].startsWith("-")){const unsupportedFlag=flagParts[0]
const baseError=`option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`
if(/^-[^-][^-]/.test(unsupportedFlag))throw new Error(`${baseError}\n- a short flag is a single dash and a single character\n  - either use a single dash and a single character (for a short flag)\n  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`)
if(shortFlagExp.test(unsupportedFlag))throw new Error(`${baseError}\n- too many short flags`)
if(longFlagExp.test(unsupportedFlag))throw new Error(`${baseError}\n- too many long flags`)
throw new Error(`${baseError}\n- unrecognised flag format`)}if(shortFlag===undefined&&longFlag===undefined)throw new Error(`option creation failed due to no flags found in '${flags}'.`)
return{shortFlag:shortFlag,longFlag:longFlag}}exports.Option=Option
exports.DualOptions=DualOptions}),7886:((__unused_webpack_module,exports)=>{const maxDistance=3
function editDistance(a,b){if(Math.abs(a.length-b.length)>maxDistance)return Math.max(a.length,b.length)
const d=[]
for(let i=0;i<=a.length;i++){d[i]=[i]}for(let j=0;j<=b.length;j++){d[0][j]=j}for(let j=1;j<=b.length;j++){for(let i=1;i<=a.length;i++){let cost=1
if(a[i-1]===b[j-1]){cost=0}else{cost=1}d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost)
if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]){d[i][j]=Math.min(d[i][j],d[i-2][j-2]+1)}}}return d[a.length][b.length]}function suggestSimilar(word,candidates){if(!candidates||candidates.length===0)return""
candidates=Array.from(new Set(candidates))
const searchingOptions=word.startsWith("--")
if(searchingOptions){word=word.slice(2)
candidates=candidates.map(candidate=>candidate.slice(2))}let similar=[]
let bestDistance=maxDistance
const minSimilarity=.4
candidates.forEach(candidate=>{if(candidate.length<=1)return
const distance=editDistance(word,candidate)
const length=Math.max(word.length,candidate.length)
const similarity=(length-distance)/length
if(similarity>minSimilarity){if(distance<bestDistance){bestDistance=distance
similar=[candidate]}else if(distance===bestDistance){similar.push(candidate)}}})
similar.sort((a,b)=>a.localeCompare(b))
if(searchingOptions){similar=similar.map(candidate=>`--${candidate}`)}if(similar.length>1){return`\n(Did you mean one of ${similar.join(", ")}?)`}if(similar.length===1){return`\n(Did you mean ${similar[0]}?)`}return""}exports.suggestSimilar=suggestSimilar}),5069:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Scalar=__nccwpck_require__(6461)
var YAMLMap=__nccwpck_require__(862)
var YAMLSeq=__nccwpck_require__(7863)
var resolveBlockMap=__nccwpck_require__(7927)
var resolveBlockSeq=__nccwpck_require__(8166)
var resolveFlowCollection=__nccwpck_require__(7230)
function resolveCollection(CN,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag)
const Coll=coll.constructor
if(tagName==="!"||tagName===Coll.tagName){coll.tag=Coll.tagName
return coll}if(tagName)coll.tag=tagName
return coll}function composeCollection(CN,ctx,token,props,onError){const tagToken=props.tag
const tagName=!tagToken?null:ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg))
if(token.type==="block-seq"){const{anchor:anchor,newlineAfterProp:nl}=props
const lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken
if(lastProp&&(!nl||nl.offset<lastProp.offset)){const message="Missing newline after block sequence props"
onError(lastProp,"MISSING_CHAR",message)}}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq"
if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&expType==="seq"){return resolveCollection(CN,ctx,token,onError,tagName)}let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType)
if(!tag){const kt=ctx.schema.knownTags[tagName]
if(kt?.collection===expType){ctx.schema.tags.push(Object.assign({},kt,{default:false}))
tag=kt}else{if(kt){onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,true)}else{onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,true)}return resolveCollection(CN,ctx,token,onError,tagName)}}const coll=resolveCollection(CN,ctx,token,onError,tagName,tag)
const res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll
const node=identity.isNode(res)?res:new Scalar.Scalar(res)
node.range=coll.range
node.tag=tagName
if(tag?.format)node.format=tag.format
return node}exports.composeCollection=composeCollection}),6491:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Document=__nccwpck_require__(2965)
var composeNode=__nccwpck_require__(1273)
var resolveEnd=__nccwpck_require__(3604)
var resolveProps=__nccwpck_require__(9903)
function composeDoc(options,directives,{offset:offset,start:start,value:value,end:end},onError){const opts=Object.assign({_directives:directives},options)
const doc=new Document.Document(undefined,opts)
const ctx={atKey:false,atRoot:true,directives:doc.directives,options:doc.options,schema:doc.schema}
const props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset:offset,onError:onError,parentIndent:0,startOnNewline:true})
if(props.found){doc.directives.docStart=true
if(value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline)onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,props,onError)
const contentEnd=doc.contents.range[2]
const re=resolveEnd.resolveEnd(end,contentEnd,false,onError)
if(re.comment)doc.comment=re.comment
doc.range=[offset,contentEnd,re.offset]
return doc}exports.composeDoc=composeDoc}),1273:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Alias=__nccwpck_require__(4313)
var identity=__nccwpck_require__(4767)
var composeCollection=__nccwpck_require__(5069)
var composeScalar=__nccwpck_require__(6845)
var resolveEnd=__nccwpck_require__(3604)
var utilEmptyScalarPosition=__nccwpck_require__(6559)
const CN={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(ctx,token,props,onError){const atKey=ctx.atKey
const{spaceBefore:spaceBefore,comment:comment,anchor:anchor,tag:tag}=props
let node
let isSrcToken=true
switch(token.type){case"alias":node=composeAlias(ctx,token,onError)
if(anchor||tag)onError(token,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError)
if(anchor)node.anchor=anchor.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError)
if(anchor)node.anchor=anchor.source.substring(1)}catch(error){const message=error instanceof Error?error.message:String(error)
onError(token,"RESOURCE_EXHAUSTION",message)}break
default:{const message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`
onError(token,"UNEXPECTED_TOKEN",message)
isSrcToken=false}}node??(node=composeEmptyNode(ctx,token.offset,undefined,null,props,onError))
if(anchor&&node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")
if(atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!=="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")){const msg="With stringKeys, all keys must be strings"
onError(tag??token,"NON_STRING_KEY",msg)}if(spaceBefore)node.spaceBefore=true
if(comment){if(token.type==="scalar"&&token.source==="")node.comment=comment
else node.commentBefore=comment}if(ctx.options.keepSourceTokens&&isSrcToken)node.srcToken=token
return node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore:spaceBefore,comment:comment,anchor:anchor,tag:tag,end:end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""}
const node=composeScalar.composeScalar(ctx,token,tag,onError)
if(anchor){node.anchor=anchor.source.substring(1)
if(node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")}if(spaceBefore)node.spaceBefore=true
if(comment){node.comment=comment
node.range[2]=end}return node}function composeAlias({options:options},{offset:offset,source:source,end:end},onError){const alias=new Alias.Alias(source.substring(1))
if(alias.source==="")onError(offset,"BAD_ALIAS","Alias cannot be an empty string")
if(alias.source.endsWith(":"))onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const valueEnd=offset+source.length
const re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError)
alias.range=[offset,valueEnd,re.offset]
if(re.comment)alias.comment=re.comment
return alias}exports.composeEmptyNode=composeEmptyNode
exports.composeNode=composeNode}),6845:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Scalar=__nccwpck_require__(6461)
var resolveBlockScalar=__nccwpck_require__(4057)
var resolveFlowScalar=__nccwpck_require__(834)
function composeScalar(ctx,token,tagToken,onError){const{value:value,type:type,comment:comment,range:range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,onError)
const tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null
let tag
if(ctx.options.stringKeys&&ctx.atKey){tag=ctx.schema[identity.SCALAR]}else if(tagName)tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError)
else if(token.type==="scalar")tag=findScalarTagByTest(ctx,value,token,onError)
else tag=ctx.schema[identity.SCALAR]
let scalar
try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options)
scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error)
onError(tagToken??token,"TAG_RESOLVE_FAILED",msg)
scalar=new Scalar.Scalar(value)}scalar.range=range
scalar.source=value
if(type)scalar.type=type
if(tagName)scalar.tag=tagName
if(tag.format)scalar.format=tag.format
if(comment)scalar.comment=comment
return scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.SCALAR]
const matchWithTest=[]
for(const tag of schema.tags){if(!tag.collection&&tag.tag===tagName){if(tag.default&&tag.test)matchWithTest.push(tag)
else return tag}}for(const tag of matchWithTest)if(tag.test?.test(value))return tag
const kt=schema.knownTags[tagName]
if(kt&&!kt.collection){schema.tags.push(Object.assign({},kt,{default:false,test:undefined}))
return kt}onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str")
return schema[identity.SCALAR]}function findScalarTagByTest({atKey:atKey,directives:directives,schema:schema},value,token,onError){const tag=schema.tags.find(tag=>(tag.default===true||atKey&&tag.default==="key")&&tag.test?.test(value))||schema[identity.SCALAR]
if(schema.compat){const compat=schema.compat.find(tag=>tag.default&&tag.test?.test(value))??schema[identity.SCALAR]
if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag)
const cs=directives.tagString(compat.tag)
const msg=`Value may be parsed as either ${ts} or ${cs}`
onError(token,"TAG_RESOLVE_FAILED",msg,true)}}return tag}exports.composeScalar=composeScalar}),4920:((__unused_webpack_module,exports,__nccwpck_require__)=>{var node_process=__nccwpck_require__(932)
var directives=__nccwpck_require__(6422)
var Document=__nccwpck_require__(2965)
var errors=__nccwpck_require__(8144)
var identity=__nccwpck_require__(4767)
var composeDoc=__nccwpck_require__(6491)
var resolveEnd=__nccwpck_require__(3604)
function getErrorPos(src){if(typeof src==="number")return[src,src+1]
if(Array.isArray(src))return src.length===2?src:[src[0],src[1]]
const{offset:offset,source:source}=src
return[offset,offset+(typeof source==="string"?source.length:1)]}function parsePrelude(prelude){let comment=""
let atComment=false
let afterEmptyLine=false
for(let i=0;i<prelude.length;++i){const source=prelude[i]
switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?"\n\n":"\n")+(source.substring(1)||" ")
atComment=true
afterEmptyLine=false
break
case"%":if(prelude[i+1]?.[0]!=="#")i+=1
atComment=false
break
default:if(!atComment)afterEmptyLine=true
atComment=false}}return{comment:comment,afterEmptyLine:afterEmptyLine}}class Composer{constructor(options={}){this.doc=null
this.atDirectives=false
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source)
if(warning)this.warnings.push(new errors.YAMLWarning(pos,code,message))
else this.errors.push(new errors.YAMLParseError(pos,code,message))}
this.directives=new directives.Directives({version:options.version||"1.2"})
this.options=options}decorate(doc,afterDoc){const{comment:comment,afterEmptyLine:afterEmptyLine}=parsePrelude(this.prelude)
if(comment){const dc=doc.contents
if(afterDoc){doc.comment=doc.comment?`${doc.comment}\n${comment}`:comment}else if(afterEmptyLine||doc.directives.docStart||!dc){doc.commentBefore=comment}else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0]
if(identity.isPair(it))it=it.key
const cb=it.commentBefore
it.commentBefore=cb?`${comment}\n${cb}`:comment}else{const cb=dc.commentBefore
dc.commentBefore=cb?`${comment}\n${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i])
for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.warnings[i])}else{doc.errors=this.errors
doc.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=false,endOffset=-1){for(const token of tokens)yield*this.next(token)
yield*this.end(forceDoc,endOffset)}*next(token){if(node_process.env.LOG_STREAM)console.dir(token,{depth:null})
switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token)
pos[0]+=offset
this.onError(pos,"BAD_DIRECTIVE",message,warning)})
this.prelude.push(token.source)
this.atDirectives=true
break
case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError)
if(this.atDirectives&&!doc.directives.docStart)this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(doc,false)
if(this.doc)yield this.doc
this.doc=doc
this.atDirectives=false
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(token.source)
break
case"error":{const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message
const error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg)
if(this.atDirectives||!this.doc)this.errors.push(error)
else this.doc.errors.push(error)
break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document"
this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg))
break}this.doc.directives.docEnd=true
const end=resolveEnd.resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(end.comment){const dc=this.doc.comment
this.doc.comment=dc?`${dc}\n${end.comment}`:end.comment}this.doc.range[2]=end.offset
break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=false,endOffset=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(forceDoc){const opts=Object.assign({_directives:this.directives},this.options)
const doc=new Document.Document(undefined,opts)
if(this.atDirectives)this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line")
doc.range=[0,endOffset,endOffset]
this.decorate(doc,false)
yield doc}}}exports.Composer=Composer}),7927:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Pair=__nccwpck_require__(8037)
var YAMLMap=__nccwpck_require__(862)
var resolveProps=__nccwpck_require__(9903)
var utilContainsNewline=__nccwpck_require__(723)
var utilFlowIndentCheck=__nccwpck_require__(7531)
var utilMapIncludes=__nccwpck_require__(6203)
const startColMsg="All mapping items must start at the same column"
function resolveBlockMap({composeNode:composeNode,composeEmptyNode:composeEmptyNode},ctx,bm,onError,tag){const NodeClass=tag?.nodeClass??YAMLMap.YAMLMap
const map=new NodeClass(ctx.schema)
if(ctx.atRoot)ctx.atRoot=false
let offset=bm.offset
let commentEnd=null
for(const collItem of bm.items){const{start:start,key:key,sep:sep,value:value}=collItem
const keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset:offset,onError:onError,parentIndent:bm.indent,startOnNewline:true})
const implicitKey=!keyProps.found
if(implicitKey){if(key){if(key.type==="block-seq")onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in key&&key.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg)}if(!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end
if(keyProps.comment){if(map.comment)map.comment+="\n"+keyProps.comment
else map.comment=keyProps.comment}continue}if(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key)){onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}}else if(keyProps.found?.indent!==bm.indent){onError(offset,"BAD_INDENT",startColMsg)}ctx.atKey=true
const keyStart=keyProps.end
const keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError)
if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,key,onError)
ctx.atKey=false
if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique")
const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError:onError,parentIndent:bm.indent,startOnNewline:!key||key.type==="block-scalar"})
offset=valueProps.end
if(valueProps.found){if(implicitKey){if(value?.type==="block-map"&&!valueProps.hasNewline)onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(ctx.options.strict&&keyProps.start<valueProps.found.offset-1024)onError(keyNode.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError)
if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError)
offset=valueNode.range[2]
const pair=new Pair.Pair(keyNode,valueNode)
if(ctx.options.keepSourceTokens)pair.srcToken=collItem
map.items.push(pair)}else{if(implicitKey)onError(keyNode.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(valueProps.comment){if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment
else keyNode.comment=valueProps.comment}const pair=new Pair.Pair(keyNode)
if(ctx.options.keepSourceTokens)pair.srcToken=collItem
map.items.push(pair)}}if(commentEnd&&commentEnd<offset)onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content")
map.range=[bm.offset,offset,commentEnd??offset]
return map}exports.resolveBlockMap=resolveBlockMap}),4057:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
function resolveBlockScalar(ctx,scalar,onError){const start=scalar.offset
const header=parseBlockScalarHeader(scalar,ctx.options.strict,onError)
if(!header)return{value:"",type:null,comment:"",range:[start,start,start]}
const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL
const lines=scalar.source?splitLines(scalar.source):[]
let chompStart=lines.length
for(let i=lines.length-1;i>=0;--i){const content=lines[i][1]
if(content===""||content==="\r")chompStart=i
else break}if(chompStart===0){const value=header.chomp==="+"&&lines.length>0?"\n".repeat(Math.max(1,lines.length-1)):""
let end=start+header.length
if(scalar.source)end+=scalar.source.length
return{value:value,type:type,comment:header.comment,range:[start,end,end]}}let trimIndent=scalar.indent+header.indent
let offset=scalar.offset+header.length
let contentStart=0
for(let i=0;i<chompStart;++i){const[indent,content]=lines[i]
if(content===""||content==="\r"){if(header.indent===0&&indent.length>trimIndent)trimIndent=indent.length}else{if(indent.length<trimIndent){const message="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
onError(offset+indent.length,"MISSING_CHAR",message)}if(header.indent===0)trimIndent=indent.length
contentStart=i
if(trimIndent===0&&!ctx.atRoot){const message="Block scalar values in collections must be indented"
onError(offset,"BAD_INDENT",message)}break}offset+=indent.length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i){if(lines[i][0].length>trimIndent)chompStart=i+1}let value=""
let sep=""
let prevMoreIndented=false
for(let i=0;i<contentStart;++i)value+=lines[i][0].slice(trimIndent)+"\n"
for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i]
offset+=indent.length+content.length+1
const crlf=content[content.length-1]==="\r"
if(crlf)content=content.slice(0,-1)
if(content&&indent.length<trimIndent){const src=header.indent?"explicit indentation indicator":"first line"
const message=`Block scalar lines must not be less indented than their ${src}`
onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message)
indent=""}if(type===Scalar.Scalar.BLOCK_LITERAL){value+=sep+indent.slice(trimIndent)+content
sep="\n"}else if(indent.length>trimIndent||content[0]==="\t"){if(sep===" ")sep="\n"
else if(!prevMoreIndented&&sep==="\n")sep="\n\n"
value+=sep+indent.slice(trimIndent)+content
sep="\n"
prevMoreIndented=true}else if(content===""){if(sep==="\n")value+="\n"
else sep="\n"}else{value+=sep+content
sep=" "
prevMoreIndented=false}}switch(header.chomp){case"-":break
case"+":for(let i=chompStart;i<lines.length;++i)value+="\n"+lines[i][0].slice(trimIndent)
if(value[value.length-1]!=="\n")value+="\n"
break
default:value+="\n"}const end=start+header.length+scalar.source.length
return{value:value,type:type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset:offset,props:props},strict,onError){if(props[0].type!=="block-scalar-header"){onError(props[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:source}=props[0]
const mode=source[0]
let indent=0
let chomp=""
let error=-1
for(let i=1;i<source.length;++i){const ch=source[i]
if(!chomp&&(ch==="-"||ch==="+"))chomp=ch
else{const n=Number(ch)
if(!indent&&n)indent=n
else if(error===-1)error=offset+i}}if(error!==-1)onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`)
let hasSpace=false
let comment=""
let length=source.length
for(let i=1;i<props.length;++i){const token=props[i]
switch(token.type){case"space":hasSpace=true
case"newline":length+=token.source.length
break
case"comment":if(strict&&!hasSpace){const message="Comments must be separated from other tokens by white space characters"
onError(token,"MISSING_CHAR",message)}length+=token.source.length
comment=token.source.substring(1)
break
case"error":onError(token,"UNEXPECTED_TOKEN",token.message)
length+=token.source.length
break
default:{const message=`Unexpected token in block scalar header: ${token.type}`
onError(token,"UNEXPECTED_TOKEN",message)
const ts=token.source
if(ts&&typeof ts==="string")length+=ts.length}}}return{mode:mode,indent:indent,chomp:chomp,comment:comment,length:length}}function splitLines(source){const split=source.split(/\n( *)/)
const first=split[0]
const m=first.match(/^( *)/)
const line0=m?.[1]?[m[1],first.slice(m[1].length)]:["",first]
const lines=[line0]
for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]])
return lines}exports.resolveBlockScalar=resolveBlockScalar}),8166:((__unused_webpack_module,exports,__nccwpck_require__)=>{var YAMLSeq=__nccwpck_require__(7863)
var resolveProps=__nccwpck_require__(9903)
var utilFlowIndentCheck=__nccwpck_require__(7531)
function resolveBlockSeq({composeNode:composeNode,composeEmptyNode:composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq.YAMLSeq
const seq=new NodeClass(ctx.schema)
if(ctx.atRoot)ctx.atRoot=false
if(ctx.atKey)ctx.atKey=false
let offset=bs.offset
let commentEnd=null
for(const{start:start,value:value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset:offset,onError:onError,parentIndent:bs.indent,startOnNewline:true})
if(!props.found){if(props.anchor||props.tag||value){if(value?.type==="block-seq")onError(props.end,"BAD_INDENT","All sequence items must start at the same column")
else onError(offset,"MISSING_CHAR","Sequence item without - indicator")}else{commentEnd=props.end
if(props.comment)seq.comment=props.comment
continue}}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError)
if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError)
offset=node.range[2]
seq.items.push(node)}seq.range=[bs.offset,offset,commentEnd??offset]
return seq}exports.resolveBlockSeq=resolveBlockSeq}),3604:((__unused_webpack_module,exports)=>{function resolveEnd(end,offset,reqSpace,onError){let comment=""
if(end){let hasSpace=false
let sep=""
for(const token of end){const{source:source,type:type}=token
switch(type){case"space":hasSpace=true
break
case"comment":{if(reqSpace&&!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const cb=source.substring(1)||" "
if(!comment)comment=cb
else comment+=sep+cb
sep=""
break}case"newline":if(comment)sep+=source
hasSpace=true
break
default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment:comment,offset:offset}}exports.resolveEnd=resolveEnd}),7230:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Pair=__nccwpck_require__(8037)
var YAMLMap=__nccwpck_require__(862)
var YAMLSeq=__nccwpck_require__(7863)
var resolveEnd=__nccwpck_require__(3604)
var resolveProps=__nccwpck_require__(9903)
var utilContainsNewline=__nccwpck_require__(723)
var utilMapIncludes=__nccwpck_require__(6203)
const blockMsg="Block collections are not allowed within flow collections"
const isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq")
function resolveFlowCollection({composeNode:composeNode,composeEmptyNode:composeEmptyNode},ctx,fc,onError,tag){const isMap=fc.start.source==="{"
const fcName=isMap?"flow map":"flow sequence"
const NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq)
const coll=new NodeClass(ctx.schema)
coll.flow=true
const atRoot=ctx.atRoot
if(atRoot)ctx.atRoot=false
if(ctx.atKey)ctx.atKey=false
let offset=fc.offset+fc.start.source.length
for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i]
const{start:start,key:key,sep:sep,value:value}=collItem
const props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset:offset,onError:onError,parentIndent:fc.indent,startOnNewline:false})
if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){if(i===0&&props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)
else if(i<fc.items.length-1)onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`)
if(props.comment){if(coll.comment)coll.comment+="\n"+props.comment
else coll.comment=props.comment}offset=props.end
continue}if(!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key))onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0){if(props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)}else{if(!props.comma)onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`)
if(props.comment){let prevItemComment=""
loop:for(const st of start){switch(st.type){case"comma":case"space":break
case"comment":prevItemComment=st.source.substring(1)
break loop
default:break loop}}if(prevItemComment){let prev=coll.items[coll.items.length-1]
if(identity.isPair(prev))prev=prev.value??prev.key
if(prev.comment)prev.comment+="\n"+prevItemComment
else prev.comment=prevItemComment
props.comment=props.comment.substring(prevItemComment.length+1)}}}if(!isMap&&!sep&&!props.found){const valueNode=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError)
coll.items.push(valueNode)
offset=valueNode.range[2]
if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=true
const keyStart=props.end
const keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError)
if(isBlock(key))onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg)
ctx.atKey=false
const valueProps=resolveProps.resolveProps(sep??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError:onError,parentIndent:fc.indent,startOnNewline:false})
if(valueProps.found){if(!isMap&&!props.found&&ctx.options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break
if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(props.start<valueProps.found.offset-1024)onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(value){if("source"in value&&value.source?.[0]===":")onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`)
else onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`)}const valueNode=value?composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null
if(valueNode){if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else if(valueProps.comment){if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment
else keyNode.comment=valueProps.comment}const pair=new Pair.Pair(keyNode,valueNode)
if(ctx.options.keepSourceTokens)pair.srcToken=collItem
if(isMap){const map=coll
if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique")
map.items.push(pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema)
map.flow=true
map.items.push(pair)
const endRange=(valueNode??keyNode).range
map.range=[keyNode.range[0],endRange[1],endRange[2]]
coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap?"}":"]"
const[ce,...ee]=fc.end
let cePos=offset
if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length
else{const name=fcName[0].toUpperCase()+fcName.substring(1)
const msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`
onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg)
if(ce&&ce.source.length!==1)ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError)
if(end.comment){if(coll.comment)coll.comment+="\n"+end.comment
else coll.comment=end.comment}coll.range=[fc.offset,cePos,end.offset]}else{coll.range=[fc.offset,cePos,cePos]}return coll}exports.resolveFlowCollection=resolveFlowCollection}),834:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
var resolveEnd=__nccwpck_require__(3604)
function resolveFlowScalar(scalar,strict,onError){const{offset:offset,type:type,source:source,end:end}=scalar
let _type
let value
const _onError=(rel,code,msg)=>onError(offset+rel,code,msg)
switch(type){case"scalar":_type=Scalar.Scalar.PLAIN
value=plainValue(source,_onError)
break
case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE
value=singleQuotedValue(source,_onError)
break
case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE
value=doubleQuotedValue(source,_onError)
break
default:onError(scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`)
return{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}const valueEnd=offset+source.length
const re=resolveEnd.resolveEnd(end,valueEnd,strict,onError)
return{value:value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){let badChar=""
switch(source[0]){case"\t":badChar="a tab character"
break
case",":badChar="flow indicator character ,"
break
case"%":badChar="directive indicator character %"
break
case"|":case">":{badChar=`block scalar indicator ${source[0]}`
break}case"@":case"`":{badChar=`reserved character ${source[0]}`
break}}if(badChar)onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`)
return unfoldLines(source)}function singleQuotedValue(source,onError){if(source[source.length-1]!=="'"||source.length===1)onError(source.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy
let match=line.exec(source)
if(!match)return source
let trimEnd,trimBoth
try{trimEnd=new RegExp("(?<![ \t])[ \t]+$")
trimBoth=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{trimEnd=/[ \t]+$/
trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,"")
let sep=" "
let pos=line.lastIndex
while(match=line.exec(source)){const lm=match[1].replace(trimBoth,"")
if(lm===""){if(sep==="\n")res+=sep
else sep="\n"}else{res+=sep+lm
sep=" "}pos=line.lastIndex}const last=/[ \t]*(.*)/sy
last.lastIndex=pos
match=last.exec(source)
return res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){let res=""
for(let i=1;i<source.length-1;++i){const ch=source[i]
if(ch==="\r"&&source[i+1]==="\n")continue
if(ch==="\n"){const{fold:fold,offset:offset}=foldNewline(source,i)
res+=fold
i=offset}else if(ch==="\\"){let next=source[++i]
const cc=escapeCodes[next]
if(cc)res+=cc
else if(next==="\n"){next=source[i+1]
while(next===" "||next==="\t")next=source[++i+1]}else if(next==="\r"&&source[i+1]==="\n"){next=source[++i+1]
while(next===" "||next==="\t")next=source[++i+1]}else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8
res+=parseCharCode(source,i+1,length,onError)
i+=length}else{const raw=source.substr(i-1,2)
onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`)
res+=raw}}else if(ch===" "||ch==="\t"){const wsStart=i
let next=source[i+1]
while(next===" "||next==="\t")next=source[++i+1]
if(next!=="\n"&&!(next==="\r"&&source[i+2]==="\n"))res+=i>wsStart?source.slice(wsStart,i+1):ch}else{res+=ch}}if(source[source.length-1]!=='"'||source.length===1)onError(source.length,"MISSING_CHAR",'Missing closing "quote')
return res}function foldNewline(source,offset){let fold=""
let ch=source[offset+1]
while(ch===" "||ch==="\t"||ch==="\n"||ch==="\r"){if(ch==="\r"&&source[offset+2]!=="\n")break
if(ch==="\n")fold+="\n"
offset+=1
ch=source[offset+1]}if(!fold)fold=" "
return{fold:fold,offset:offset}}const escapeCodes={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length)
const ok=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)
const code=ok?parseInt(cc,16):NaN
try{return String.fromCodePoint(code)}catch{const raw=source.substr(offset-2,length+2)
onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`)
return raw}}exports.resolveFlowScalar=resolveFlowScalar}),9903:((__unused_webpack_module,exports)=>{function resolveProps(tokens,{flow:flow,indicator:indicator,next:next,offset:offset,onError:onError,parentIndent:parentIndent,startOnNewline:startOnNewline}){let spaceBefore=false
let atNewline=startOnNewline
let hasSpace=startOnNewline
let comment=""
let commentSep=""
let hasNewline=false
let reqSpace=false
let tab=null
let anchor=null
let tag=null
let newlineAfterProp=null
let comma=null
let found=null
let start=null
for(const token of tokens){if(reqSpace){if(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma")onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
reqSpace=false}if(tab){if(atNewline&&token.type!=="comment"&&token.type!=="newline"){onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation")}tab=null}switch(token.type){case"space":if(!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("\t")){tab=token}hasSpace=true
break
case"comment":{if(!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const cb=token.source.substring(1)||" "
if(!comment)comment=cb
else comment+=commentSep+cb
commentSep=""
atNewline=false
break}case"newline":if(atNewline){if(comment)comment+=token.source
else if(!found||indicator!=="seq-item-ind")spaceBefore=true}else commentSep+=token.source
atNewline=true
hasNewline=true
if(anchor||tag)newlineAfterProp=token
hasSpace=true
break
case"anchor":if(anchor)onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(token.source.endsWith(":"))onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
anchor=token
start??(start=token.offset)
atNewline=false
hasSpace=false
reqSpace=true
break
case"tag":{if(tag)onError(token,"MULTIPLE_TAGS","A node can have at most one tag")
tag=token
start??(start=token.offset)
atNewline=false
hasSpace=false
reqSpace=true
break}case indicator:if(anchor||tag)onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`)
if(found)onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`)
found=token
atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind"
hasSpace=false
break
case"comma":if(flow){if(comma)onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`)
comma=token
atNewline=false
hasSpace=false
break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`)
atNewline=false
hasSpace=false}}const last=tokens[tokens.length-1]
const end=last?last.offset+last.source.length:offset
if(reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")){onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq"))onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:comma,found:found,spaceBefore:spaceBefore,comment:comment,hasNewline:hasNewline,anchor:anchor,tag:tag,newlineAfterProp:newlineAfterProp,end:end,start:start??end}}exports.resolveProps=resolveProps}),723:((__unused_webpack_module,exports)=>{function containsNewline(key){if(!key)return null
switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes("\n"))return true
if(key.end)for(const st of key.end)if(st.type==="newline")return true
return false
case"flow-collection":for(const it of key.items){for(const st of it.start)if(st.type==="newline")return true
if(it.sep)for(const st of it.sep)if(st.type==="newline")return true
if(containsNewline(it.key)||containsNewline(it.value))return true}return false
default:return true}}exports.containsNewline=containsNewline}),6559:((__unused_webpack_module,exports)=>{function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length)
for(let i=pos-1;i>=0;--i){let st=before[i]
switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length
continue}st=before[++i]
while(st?.type==="space"){offset+=st.source.length
st=before[++i]}break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}),7531:((__unused_webpack_module,exports,__nccwpck_require__)=>{var utilContainsNewline=__nccwpck_require__(723)
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0]
if(end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.containsNewline(fc)){const msg="Flow end indicator should be more indented than parent"
onError(end,"BAD_INDENT",msg,true)}}}exports.flowIndentCheck=flowIndentCheck}),6203:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
function mapIncludes(ctx,items,search){const{uniqueKeys:uniqueKeys}=ctx.options
if(uniqueKeys===false)return false
const isEqual=typeof uniqueKeys==="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(b)&&a.value===b.value
return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}),2965:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Alias=__nccwpck_require__(4313)
var Collection=__nccwpck_require__(5149)
var identity=__nccwpck_require__(4767)
var Pair=__nccwpck_require__(8037)
var toJS=__nccwpck_require__(4355)
var Schema=__nccwpck_require__(8536)
var stringifyDocument=__nccwpck_require__(613)
var anchors=__nccwpck_require__(68)
var applyReviver=__nccwpck_require__(3381)
var createNode=__nccwpck_require__(7516)
var directives=__nccwpck_require__(6422)
class Document{constructor(value,replacer,options){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC})
let _replacer=null
if(typeof replacer==="function"||Array.isArray(replacer)){_replacer=replacer}else if(options===undefined&&replacer){options=replacer
replacer=undefined}const opt=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},options)
this.options=opt
let{version:version}=opt
if(options?._directives){this.directives=options._directives.atDocument()
if(this.directives.yaml.explicit)version=this.directives.yaml.version}else this.directives=new directives.Directives({version:version})
this.setSchema(version,options)
this.contents=value===undefined?null:this.createNode(value,_replacer,options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}})
copy.commentBefore=this.commentBefore
copy.comment=this.comment
copy.errors=this.errors.slice()
copy.warnings=this.warnings.slice()
copy.options=Object.assign({},this.options)
if(this.directives)copy.directives=this.directives.clone()
copy.schema=this.schema.clone()
copy.contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents
if(this.range)copy.range=this.range.slice()
return copy}add(value){if(assertCollection(this.contents))this.contents.add(value)}addIn(path,value){if(assertCollection(this.contents))this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.anchorNames(this)
node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer=undefined
if(typeof replacer==="function"){value=replacer.call({"":value},"",value)
_replacer=replacer}else if(Array.isArray(replacer)){const keyToStr=v=>typeof v==="number"||v instanceof String||v instanceof Number
const asStr=replacer.filter(keyToStr).map(String)
if(asStr.length>0)replacer=replacer.concat(asStr)
_replacer=replacer}else if(options===undefined&&replacer){options=replacer
replacer=undefined}const{aliasDuplicateObjects:aliasDuplicateObjects,anchorPrefix:anchorPrefix,flow:flow,keepUndefined:keepUndefined,onTagObj:onTagObj,tag:tag}=options??{}
const{onAnchor:onAnchor,setAnchors:setAnchors,sourceObjects:sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a")
const ctx={aliasDuplicateObjects:aliasDuplicateObjects??true,keepUndefined:keepUndefined??false,onAnchor:onAnchor,onTagObj:onTagObj,replacer:_replacer,schema:this.schema,sourceObjects:sourceObjects}
const node=createNode.createNode(value,tag,ctx)
if(flow&&identity.isCollection(node))node.flow=true
setAnchors()
return node}createPair(key,value,options={}){const k=this.createNode(key,null,options)
const v=this.createNode(value,null,options)
return new Pair.Pair(k,v)}delete(key){return assertCollection(this.contents)?this.contents.delete(key):false}deleteIn(path){if(Collection.isEmptyPath(path)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(path):false}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):undefined}getIn(path,keepScalar){if(Collection.isEmptyPath(path))return!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents
return identity.isCollection(this.contents)?this.contents.getIn(path,keepScalar):undefined}has(key){return identity.isCollection(this.contents)?this.contents.has(key):false}hasIn(path){if(Collection.isEmptyPath(path))return this.contents!==undefined
return identity.isCollection(this.contents)?this.contents.hasIn(path):false}set(key,value){if(this.contents==null){this.contents=Collection.collectionFromPath(this.schema,[key],value)}else if(assertCollection(this.contents)){this.contents.set(key,value)}}setIn(path,value){if(Collection.isEmptyPath(path)){this.contents=value}else if(this.contents==null){this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value)}else if(assertCollection(this.contents)){this.contents.setIn(path,value)}}setSchema(version,options={}){if(typeof version==="number")version=String(version)
let opt
switch(version){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new directives.Directives({version:"1.1"})
opt={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=version
else this.directives=new directives.Directives({version:version})
opt={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
opt=null
break
default:{const sv=JSON.stringify(version)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.schema
else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:json,jsonArg:jsonArg,mapAsMap:mapAsMap,maxAliasCount:maxAliasCount,onAnchor:onAnchor,reviver:reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:100}
const res=toJS.toJS(this.contents,jsonArg??"",ctx)
if(typeof onAnchor==="function")for(const{count:count,res:res}of ctx.anchors.values())onAnchor(res,count)
return typeof reviver==="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:true,jsonArg:jsonArg,mapAsMap:false,onAnchor:onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in options&&(!Number.isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent)
throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument.stringifyDocument(this,options)}}function assertCollection(contents){if(identity.isCollection(contents))return true
throw new Error("Expected a YAML collection as document contents")}exports.Document=Document}),68:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var visit=__nccwpck_require__(8948)
function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor)
const msg=`Anchor must not contain whitespace or control characters: ${sa}`
throw new Error(msg)}return true}function anchorNames(root){const anchors=new Set
visit.visit(root,{Value(_key,node){if(node.anchor)anchors.add(node.anchor)}})
return anchors}function findNewAnchor(prefix,exclude){for(let i=1;true;++i){const name=`${prefix}${i}`
if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix){const aliasObjects=[]
const sourceObjects=new Map
let prevAnchors=null
return{onAnchor:source=>{aliasObjects.push(source)
prevAnchors??(prevAnchors=anchorNames(doc))
const anchor=findNewAnchor(prefix,prevAnchors)
prevAnchors.add(anchor)
return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source)
if(typeof ref==="object"&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node))){ref.node.anchor=ref.anchor}else{const error=new Error("Failed to resolve repeated object (this should not happen)")
error.source=source
throw error}}},sourceObjects:sourceObjects}}exports.anchorIsValid=anchorIsValid
exports.anchorNames=anchorNames
exports.createNodeAnchors=createNodeAnchors
exports.findNewAnchor=findNewAnchor}),3381:((__unused_webpack_module,exports)=>{function applyReviver(reviver,obj,key,val){if(val&&typeof val==="object"){if(Array.isArray(val)){for(let i=0,len=val.length;i<len;++i){const v0=val[i]
const v1=applyReviver(reviver,val,String(i),v0)
if(v1===undefined)delete val[i]
else if(v1!==v0)val[i]=v1}}else if(val instanceof Map){for(const k of Array.from(val.keys())){const v0=val.get(k)
const v1=applyReviver(reviver,val,k,v0)
if(v1===undefined)val.delete(k)
else if(v1!==v0)val.set(k,v1)}}else if(val instanceof Set){for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0)
if(v1===undefined)val.delete(v0)
else if(v1!==v0){val.delete(v0)
val.add(v1)}}}else{for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0)
if(v1===undefined)delete val[k]
else if(v1!==v0)val[k]=v1}}}return reviver.call(obj,key,val)}exports.applyReviver=applyReviver}),7516:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Alias=__nccwpck_require__(4313)
var identity=__nccwpck_require__(4767)
var Scalar=__nccwpck_require__(6461)
const defaultTagPrefix="tag:yaml.org,2002:"
function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName)
const tagObj=match.find(t=>!t.format)??match[0]
if(!tagObj)throw new Error(`Tag ${tagName} not found`)
return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(identity.isDocument(value))value=value.contents
if(identity.isNode(value))return value
if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx)
map.items.push(value)
return map}if(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt!=="undefined"&&value instanceof BigInt){value=value.valueOf()}const{aliasDuplicateObjects:aliasDuplicateObjects,onAnchor:onAnchor,onTagObj:onTagObj,schema:schema,sourceObjects:sourceObjects}=ctx
let ref=undefined
if(aliasDuplicateObjects&&value&&typeof value==="object"){ref=sourceObjects.get(value)
if(ref){ref.anchor??(ref.anchor=onAnchor(value))
return new Alias.Alias(ref.anchor)}else{ref={anchor:null,node:null}
sourceObjects.set(value,ref)}}if(tagName?.startsWith("!!"))tagName=defaultTagPrefix+tagName.slice(2)
let tagObj=findTagObject(value,tagName,schema.tags)
if(!tagObj){if(value&&typeof value.toJSON==="function"){value=value.toJSON()}if(!value||typeof value!=="object"){const node=new Scalar.Scalar(value)
if(ref)ref.node=node
return node}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?schema[identity.SEQ]:schema[identity.MAP]}if(onTagObj){onTagObj(tagObj)
delete ctx.onTagObj}const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from==="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.Scalar(value)
if(tagName)node.tag=tagName
else if(!tagObj.default)node.tag=tagObj.tag
if(ref)ref.node=node
return node}exports.createNode=createNode}),6422:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var visit=__nccwpck_require__(8948)
const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"}
const escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch])
class Directives{constructor(yaml,tags){this.docStart=null
this.docEnd=false
this.yaml=Object.assign({},Directives.defaultYaml,yaml)
this.tags=Object.assign({},Directives.defaultTags,tags)}clone(){const copy=new Directives(this.yaml,this.tags)
copy.docStart=this.docStart
return copy}atDocument(){const res=new Directives(this.yaml,this.tags)
switch(this.yaml.version){case"1.1":this.atNextDocument=true
break
case"1.2":this.atNextDocument=false
this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.2"}
this.tags=Object.assign({},Directives.defaultTags)
break}return res}add(line,onError){if(this.atNextDocument){this.yaml={explicit:Directives.defaultYaml.explicit,version:"1.1"}
this.tags=Object.assign({},Directives.defaultTags)
this.atNextDocument=false}const parts=line.trim().split(/[ \t]+/)
const name=parts.shift()
switch(name){case"%TAG":{if(parts.length!==2){onError(0,"%TAG directive should contain exactly two parts")
if(parts.length<2)return false}const[handle,prefix]=parts
this.tags[handle]=prefix
return true}case"%YAML":{this.yaml.explicit=true
if(parts.length!==1){onError(0,"%YAML directive should contain exactly one part")
return false}const[version]=parts
if(version==="1.1"||version==="1.2"){this.yaml.version=version
return true}else{const isValid=/^\d+\.\d+$/.test(version)
onError(6,`Unsupported YAML version ${version}`,isValid)
return false}}default:onError(0,`Unknown directive ${name}`,true)
return false}}tagName(source,onError){if(source==="!")return"!"
if(source[0]!=="!"){onError(`Not a valid tag: ${source}`)
return null}if(source[1]==="<"){const verbatim=source.slice(2,-1)
if(verbatim==="!"||verbatim==="!!"){onError(`Verbatim tags aren't resolved, so ${source} is invalid.`)
return null}if(source[source.length-1]!==">")onError("Verbatim tags must end with a >")
return verbatim}const[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s)
if(!suffix)onError(`The ${source} tag has no suffix`)
const prefix=this.tags[handle]
if(prefix){try{return prefix+decodeURIComponent(suffix)}catch(error){onError(String(error))
return null}}if(handle==="!")return source
onError(`Could not resolve tag: ${source}`)
return null}tagString(tag){for(const[handle,prefix]of Object.entries(this.tags)){if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length))}return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
const tagEntries=Object.entries(this.tags)
let tagNames
if(doc&&tagEntries.length>0&&identity.isNode(doc.contents)){const tags={}
visit.visit(doc.contents,(_key,node)=>{if(identity.isNode(node)&&node.tag)tags[node.tag]=true})
tagNames=Object.keys(tags)}else tagNames=[]
for(const[handle,prefix]of tagEntries){if(handle==="!!"&&prefix==="tag:yaml.org,2002:")continue
if(!doc||tagNames.some(tn=>tn.startsWith(prefix)))lines.push(`%TAG ${handle} ${prefix}`)}return lines.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
exports.Directives=Directives}),8144:((__unused_webpack_module,exports)=>{class YAMLError extends Error{constructor(name,pos,code,message){super()
this.name=name
this.code=code
this.message=message
this.pos=pos}}class YAMLParseError extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,message)}}class YAMLWarning extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}}const prettifyError=(src,lc)=>error=>{if(error.pos[0]===-1)return
error.linePos=error.pos.map(pos=>lc.linePos(pos))
const{line:line,col:col}=error.linePos[0]
error.message+=` at line ${line}, column ${col}`
let ci=col-1
let lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"")
if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,lineStr.length-79)
lineStr="…"+lineStr.substring(trimStart)
ci-=trimStart-1}if(lineStr.length>80)lineStr=lineStr.substring(0,79)+"…"
if(line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1])
if(prev.length>80)prev=prev.substring(0,79)+"…\n"
lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1
const end=error.linePos[1]
if(end?.line===line&&end.col>col){count=Math.max(1,Math.min(end.col-col,80-ci))}const pointer=" ".repeat(ci)+"^".repeat(count)
error.message+=`:\n\n${lineStr}\n${pointer}\n`}}
exports.YAMLError=YAMLError
exports.YAMLParseError=YAMLParseError
exports.YAMLWarning=YAMLWarning
exports.prettifyError=prettifyError}),5399:((__unused_webpack_module,exports,__nccwpck_require__)=>{var __webpack_unused_export__
var composer=__nccwpck_require__(4920)
var Document=__nccwpck_require__(2965)
var Schema=__nccwpck_require__(8536)
var errors=__nccwpck_require__(8144)
var Alias=__nccwpck_require__(4313)
var identity=__nccwpck_require__(4767)
var Pair=__nccwpck_require__(8037)
var Scalar=__nccwpck_require__(6461)
var YAMLMap=__nccwpck_require__(862)
var YAMLSeq=__nccwpck_require__(7863)
var cst=__nccwpck_require__(3037)
var lexer=__nccwpck_require__(4769)
var lineCounter=__nccwpck_require__(3724)
var parser=__nccwpck_require__(8152)
var publicApi=__nccwpck_require__(9463)
var visit=__nccwpck_require__(8948)
__webpack_unused_export__=composer.Composer
__webpack_unused_export__=Document.Document
__webpack_unused_export__=Schema.Schema
__webpack_unused_export__=errors.YAMLError
__webpack_unused_export__=errors.YAMLParseError
__webpack_unused_export__=errors.YAMLWarning
__webpack_unused_export__=Alias.Alias
exports.Vj=identity.isAlias
__webpack_unused_export__=identity.isCollection
__webpack_unused_export__=identity.isDocument
exports.jh=identity.isMap
exports.Ll=identity.isNode
__webpack_unused_export__=identity.isPair
exports.jn=identity.isScalar
__webpack_unused_export__=identity.isSeq
__webpack_unused_export__=Pair.Pair
__webpack_unused_export__=Scalar.Scalar
__webpack_unused_export__=YAMLMap.YAMLMap
__webpack_unused_export__=YAMLSeq.YAMLSeq
__webpack_unused_export__=cst
__webpack_unused_export__=lexer.Lexer
exports.HN=lineCounter.LineCounter
__webpack_unused_export__=parser.Parser
exports.qg=publicApi.parse
__webpack_unused_export__=publicApi.parseAllDocuments
exports.Tp=publicApi.parseDocument
__webpack_unused_export__=publicApi.stringify
exports.YR=visit.visit
__webpack_unused_export__=visit.visitAsync}),9337:((__unused_webpack_module,exports,__nccwpck_require__)=>{var node_process=__nccwpck_require__(932)
function debug(logLevel,...messages){if(logLevel==="debug")console.log(...messages)}function warn(logLevel,warning){if(logLevel==="debug"||logLevel==="warn"){if(typeof node_process.emitWarning==="function")node_process.emitWarning(warning)
else console.warn(warning)}}exports.debug=debug
exports.warn=warn}),4313:((__unused_webpack_module,exports,__nccwpck_require__)=>{var anchors=__nccwpck_require__(68)
var visit=__nccwpck_require__(8948)
var identity=__nccwpck_require__(4767)
var Node=__nccwpck_require__(3849)
var toJS=__nccwpck_require__(4355)
class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS)
this.source=source
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let nodes
if(ctx?.aliasResolveCache){nodes=ctx.aliasResolveCache}else{nodes=[]
visit.visit(doc,{Node:(_key,node)=>{if(identity.isAlias(node)||identity.hasAnchor(node))nodes.push(node)}})
if(ctx)ctx.aliasResolveCache=nodes}let found=undefined
for(const node of nodes){if(node===this)break
if(node.anchor===this.source)found=node}if(found&&ctx){const{anchors:anchors,doc:doc,maxAliasCount:maxAliasCount}=ctx
let data=anchors.get(found)
if(!data){toJS.toJS(found,null,ctx)
data=anchors.get(found)}if(data?.res===undefined){const msg="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(msg)}if(maxAliasCount>=0){data.count+=1
if(data.aliasCount===0)data.aliasCount=getAliasCount(doc,found,anchors)
if(data.count*data.aliasCount>maxAliasCount){const msg="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(msg)}}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source}
const source=this.resolve(ctx.doc,ctx)
if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`
if(ctx){anchors.anchorIsValid(this.source)
if(ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}function getAliasCount(doc,node,anchors){if(identity.isAlias(node)){const source=node.resolve(doc)
const anchor=anchors&&source&&anchors.get(source)
return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count=0
for(const item of node.items){const c=getAliasCount(doc,item,anchors)
if(c>count)count=c}return count}else if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors)
const vc=getAliasCount(doc,node.value,anchors)
return Math.max(kc,vc)}return 1}exports.Alias=Alias}),5149:((__unused_webpack_module,exports,__nccwpck_require__)=>{var createNode=__nccwpck_require__(7516)
var identity=__nccwpck_require__(4767)
var Node=__nccwpck_require__(3849)
function collectionFromPath(schema,path,value){let v=value
for(let i=path.length-1;i>=0;--i){const k=path[i]
if(typeof k==="number"&&Number.isInteger(k)&&k>=0){const a=[]
a[k]=v
v=a}else{v=new Map([[k,v]])}}return createNode.createNode(v,undefined,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema,sourceObjects:new Map})}const isEmptyPath=path=>path==null||typeof path==="object"&&!!path[Symbol.iterator]().next().done
class Collection extends Node.NodeBase{constructor(type,schema){super(type)
Object.defineProperty(this,"schema",{value:schema,configurable:true,enumerable:false,writable:true})}clone(schema){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(schema)copy.schema=schema
copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it)
if(this.range)copy.range=this.range.slice()
return copy}addIn(path,value){if(isEmptyPath(path))this.add(value)
else{const[key,...rest]=path
const node=this.get(key,true)
if(identity.isCollection(node))node.addIn(rest,value)
else if(node===undefined&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value))
else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}deleteIn(path){const[key,...rest]=path
if(rest.length===0)return this.delete(key)
const node=this.get(key,true)
if(identity.isCollection(node))return node.deleteIn(rest)
else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key,...rest]=path
const node=this.get(key,true)
if(rest.length===0)return!keepScalar&&identity.isScalar(node)?node.value:node
else return identity.isCollection(node)?node.getIn(rest,keepScalar):undefined}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!identity.isPair(node))return false
const n=node.value
return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){const[key,...rest]=path
if(rest.length===0)return this.has(key)
const node=this.get(key,true)
return identity.isCollection(node)?node.hasIn(rest):false}setIn(path,value){const[key,...rest]=path
if(rest.length===0){this.set(key,value)}else{const node=this.get(key,true)
if(identity.isCollection(node))node.setIn(rest,value)
else if(node===undefined&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value))
else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}}exports.Collection=Collection
exports.collectionFromPath=collectionFromPath
exports.isEmptyPath=isEmptyPath}),3849:((__unused_webpack_module,exports,__nccwpck_require__)=>{var applyReviver=__nccwpck_require__(3381)
var identity=__nccwpck_require__(4767)
var toJS=__nccwpck_require__(4355)
class NodeBase{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)copy.range=this.range.slice()
return copy}toJS(doc,{mapAsMap:mapAsMap,maxAliasCount:maxAliasCount,onAnchor:onAnchor,reviver:reviver}={}){if(!identity.isDocument(doc))throw new TypeError("A document argument is required")
const ctx={anchors:new Map,doc:doc,keep:true,mapAsMap:mapAsMap===true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:100}
const res=toJS.toJS(this,"",ctx)
if(typeof onAnchor==="function")for(const{count:count,res:res}of ctx.anchors.values())onAnchor(res,count)
return typeof reviver==="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}}exports.NodeBase=NodeBase}),8037:((__unused_webpack_module,exports,__nccwpck_require__)=>{var createNode=__nccwpck_require__(7516)
var stringifyPair=__nccwpck_require__(9804)
var addPairToJSMap=__nccwpck_require__(4824)
var identity=__nccwpck_require__(4767)
function createPair(key,value,ctx){const k=createNode.createNode(key,undefined,ctx)
const v=createNode.createNode(value,undefined,ctx)
return new Pair(k,v)}class Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.PAIR})
this.key=key
this.value=value}clone(schema){let{key:key,value:value}=this
if(identity.isNode(key))key=key.clone(schema)
if(identity.isNode(value))value=value.clone(schema)
return new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{}
return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair
exports.createPair=createPair}),6461:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Node=__nccwpck_require__(3849)
var toJS=__nccwpck_require__(4355)
const isScalarValue=value=>!value||typeof value!=="function"&&typeof value!=="object"
class Scalar extends Node.NodeBase{constructor(value){super(identity.SCALAR)
this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
exports.Scalar=Scalar
exports.isScalarValue=isScalarValue}),862:((__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyCollection=__nccwpck_require__(8260)
var addPairToJSMap=__nccwpck_require__(4824)
var Collection=__nccwpck_require__(5149)
var identity=__nccwpck_require__(4767)
var Pair=__nccwpck_require__(8037)
var Scalar=__nccwpck_require__(6461)
function findPair(items,key){const k=identity.isScalar(key)?key.value:key
for(const it of items){if(identity.isPair(it)){if(it.key===key||it.key===k)return it
if(identity.isScalar(it.key)&&it.key.value===k)return it}}return undefined}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema)
this.items=[]}static from(schema,obj,ctx){const{keepUndefined:keepUndefined,replacer:replacer}=ctx
const map=new this(schema)
const add=(key,value)=>{if(typeof replacer==="function")value=replacer.call(obj,key,value)
else if(Array.isArray(replacer)&&!replacer.includes(key))return
if(value!==undefined||keepUndefined)map.items.push(Pair.createPair(key,value,ctx))}
if(obj instanceof Map){for(const[key,value]of obj)add(key,value)}else if(obj&&typeof obj==="object"){for(const key of Object.keys(obj))add(key,obj[key])}if(typeof schema.sortMapEntries==="function"){map.items.sort(schema.sortMapEntries)}return map}add(pair,overwrite){let _pair
if(identity.isPair(pair))_pair=pair
else if(!pair||typeof pair!=="object"||!("key"in pair)){_pair=new Pair.Pair(pair,pair?.value)}else _pair=new Pair.Pair(pair.key,pair.value)
const prev=findPair(this.items,_pair.key)
const sortEntries=this.schema?.sortMapEntries
if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`)
if(identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value))prev.value.value=_pair.value
else prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0)
if(i===-1)this.items.push(_pair)
else this.items.splice(i,0,_pair)}else{this.items.push(_pair)}}delete(key){const it=findPair(this.items,key)
if(!it)return false
const del=this.items.splice(this.items.indexOf(it),1)
return del.length>0}get(key,keepScalar){const it=findPair(this.items,key)
const node=it?.value
return(!keepScalar&&identity.isScalar(node)?node.value:node)??undefined}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),true)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{}
if(ctx?.onCreate)ctx.onCreate(map)
for(const item of this.items)addPairToJSMap.addPairToJSMap(ctx,map,item)
return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
for(const item of this.items){if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`)}if(!ctx.allNullValues&&this.hasAllNullValues(false))ctx=Object.assign({},ctx,{allNullValues:true})
return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep:onChompKeep,onComment:onComment})}}exports.YAMLMap=YAMLMap
exports.findPair=findPair}),7863:((__unused_webpack_module,exports,__nccwpck_require__)=>{var createNode=__nccwpck_require__(7516)
var stringifyCollection=__nccwpck_require__(8260)
var Collection=__nccwpck_require__(5149)
var identity=__nccwpck_require__(4767)
var Scalar=__nccwpck_require__(6461)
var toJS=__nccwpck_require__(4355)
class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.SEQ,schema)
this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key)
if(typeof idx!=="number")return false
const del=this.items.splice(idx,1)
return del.length>0}get(key,keepScalar){const idx=asItemIndex(key)
if(typeof idx!=="number")return undefined
const it=this.items[idx]
return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key)
return typeof idx==="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key)
if(typeof idx!=="number")throw new Error(`Expected a valid index, not ${key}.`)
const prev=this.items[idx]
if(identity.isScalar(prev)&&Scalar.isScalarValue(value))prev.value=value
else this.items[idx]=value}toJSON(_,ctx){const seq=[]
if(ctx?.onCreate)ctx.onCreate(seq)
let i=0
for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx))
return seq}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep:onChompKeep,onComment:onComment})}static from(schema,obj,ctx){const{replacer:replacer}=ctx
const seq=new this(schema)
if(obj&&Symbol.iterator in Object(obj)){let i=0
for(let it of obj){if(typeof replacer==="function"){const key=obj instanceof Set?it:String(i++)
it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,undefined,ctx))}}return seq}}function asItemIndex(key){let idx=identity.isScalar(key)?key.value:key
if(idx&&typeof idx==="string")idx=Number(idx)
return typeof idx==="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.YAMLSeq=YAMLSeq}),4824:((__unused_webpack_module,exports,__nccwpck_require__)=>{var log=__nccwpck_require__(9337)
var merge=__nccwpck_require__(300)
var stringify=__nccwpck_require__(5596)
var identity=__nccwpck_require__(4767)
var toJS=__nccwpck_require__(4355)
function addPairToJSMap(ctx,map,{key:key,value:value}){if(identity.isNode(key)&&key.addToJSMap)key.addToJSMap(ctx,map,value)
else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value)
else{const jsKey=toJS.toJS(key,"",ctx)
if(map instanceof Map){map.set(jsKey,toJS.toJS(value,jsKey,ctx))}else if(map instanceof Set){map.add(jsKey)}else{const stringKey=stringifyKey(key,jsKey,ctx)
const jsValue=toJS.toJS(value,stringKey,ctx)
if(stringKey in map)Object.defineProperty(map,stringKey,{value:jsValue,writable:true,enumerable:true,configurable:true})
else map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return""
if(typeof jsKey!=="object")return String(jsKey)
if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,{})
strCtx.anchors=new Set
for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor)
strCtx.inFlow=true
strCtx.inStringifyKey=true
const strKey=key.toString(strCtx)
if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey)
if(jsonStr.length>40)jsonStr=jsonStr.substring(0,36)+'..."'
log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`)
ctx.mapKeyWarned=true}return strKey}return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}),4767:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.for("yaml.alias")
const DOC=Symbol.for("yaml.document")
const MAP=Symbol.for("yaml.map")
const PAIR=Symbol.for("yaml.pair")
const SCALAR=Symbol.for("yaml.scalar")
const SEQ=Symbol.for("yaml.seq")
const NODE_TYPE=Symbol.for("yaml.node.type")
const isAlias=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===ALIAS
const isDocument=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===DOC
const isMap=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===MAP
const isPair=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===PAIR
const isScalar=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===SCALAR
const isSeq=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===SEQ
function isCollection(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return true}return false}function isNode(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return true}return false}const hasAnchor=node=>(isScalar(node)||isCollection(node))&&!!node.anchor
exports.ALIAS=ALIAS
exports.DOC=DOC
exports.MAP=MAP
exports.NODE_TYPE=NODE_TYPE
exports.PAIR=PAIR
exports.SCALAR=SCALAR
exports.SEQ=SEQ
exports.hasAnchor=hasAnchor
exports.isAlias=isAlias
exports.isCollection=isCollection
exports.isDocument=isDocument
exports.isMap=isMap
exports.isNode=isNode
exports.isPair=isPair
exports.isScalar=isScalar
exports.isSeq=isSeq}),4355:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx))
if(value&&typeof value.toJSON==="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(arg,ctx)
const data={aliasCount:0,count:1,res:undefined}
ctx.anchors.set(value,data)
ctx.onCreate=res=>{data.res=res
delete ctx.onCreate}
const res=value.toJSON(arg,ctx)
if(ctx.onCreate)ctx.onCreate(res)
return res}if(typeof value==="bigint"&&!ctx?.keep)return Number(value)
return value}exports.toJS=toJS}),870:((__unused_webpack_module,exports,__nccwpck_require__)=>{var resolveBlockScalar=__nccwpck_require__(4057)
var resolveFlowScalar=__nccwpck_require__(834)
var errors=__nccwpck_require__(8144)
var stringifyString=__nccwpck_require__(4802)
function resolveAsScalar(token,strict=true,onError){if(token){const _onError=(pos,code,message)=>{const offset=typeof pos==="number"?pos:Array.isArray(pos)?pos[0]:pos.offset
if(onError)onError(offset,code,message)
else throw new errors.YAMLParseError([offset,offset+1],code,message)}
switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,strict,_onError)
case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict:strict}},token,_onError)}}return null}function createScalarToken(value,context){const{implicitKey:implicitKey=false,indent:indent,inFlow:inFlow=false,offset:offset=-1,type:type="PLAIN"}=context
const source=stringifyString.stringifyString({type:type,value:value},{implicitKey:implicitKey,indent:indent>0?" ".repeat(indent):"",inFlow:inFlow,options:{blockQuote:true,lineWidth:-1}})
const end=context.end??[{type:"newline",offset:-1,indent:indent,source:"\n"}]
switch(source[0]){case"|":case">":{const he=source.indexOf("\n")
const head=source.substring(0,he)
const body=source.substring(he+1)+"\n"
const props=[{type:"block-scalar-header",offset:offset,indent:indent,source:head}]
if(!addEndtoBlockProps(props,end))props.push({type:"newline",offset:-1,indent:indent,source:"\n"})
return{type:"block-scalar",offset:offset,indent:indent,props:props,source:body}}case'"':return{type:"double-quoted-scalar",offset:offset,indent:indent,source:source,end:end}
case"'":return{type:"single-quoted-scalar",offset:offset,indent:indent,source:source,end:end}
default:return{type:"scalar",offset:offset,indent:indent,source:source,end:end}}}function setScalarValue(token,value,context={}){let{afterKey:afterKey=false,implicitKey:implicitKey=false,inFlow:inFlow=false,type:type}=context
let indent="indent"in token?token.indent:null
if(afterKey&&typeof indent==="number")indent+=2
if(!type)switch(token.type){case"single-quoted-scalar":type="QUOTE_SINGLE"
break
case"double-quoted-scalar":type="QUOTE_DOUBLE"
break
case"block-scalar":{const header=token.props[0]
if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:type="PLAIN"}const source=stringifyString.stringifyString({type:type,value:value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow:inFlow,options:{blockQuote:true,lineWidth:-1}})
switch(source[0]){case"|":case">":setBlockScalarValue(token,source)
break
case'"':setFlowScalarValue(token,source,"double-quoted-scalar")
break
case"'":setFlowScalarValue(token,source,"single-quoted-scalar")
break
default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.indexOf("\n")
const head=source.substring(0,he)
const body=source.substring(he+1)+"\n"
if(token.type==="block-scalar"){const header=token.props[0]
if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
header.source=head
token.source=body}else{const{offset:offset}=token
const indent="indent"in token?token.indent:-1
const props=[{type:"block-scalar-header",offset:offset,indent:indent,source:head}]
if(!addEndtoBlockProps(props,"end"in token?token.end:undefined))props.push({type:"newline",offset:-1,indent:indent,source:"\n"})
for(const key of Object.keys(token))if(key!=="type"&&key!=="offset")delete token[key]
Object.assign(token,{type:"block-scalar",indent:indent,props:props,source:body})}}function addEndtoBlockProps(props,end){if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st)
break
case"newline":props.push(st)
return true}return false}function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type
token.source=source
break
case"block-scalar":{const end=token.props.slice(1)
let oa=source.length
if(token.props[0].type==="block-scalar-header")oa-=token.props[0].source.length
for(const tok of end)tok.offset+=oa
delete token.props
Object.assign(token,{type:type,source:source,end:end})
break}case"block-map":case"block-seq":{const offset=token.offset+source.length
const nl={type:"newline",offset:offset,indent:token.indent,source:"\n"}
delete token.items
Object.assign(token,{type:type,source:source,end:[nl]})
break}default:{const indent="indent"in token?token.indent:-1
const end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[]
for(const key of Object.keys(token))if(key!=="type"&&key!=="offset")delete token[key]
Object.assign(token,{type:type,indent:indent,source:source,end:end})}}}exports.createScalarToken=createScalarToken
exports.resolveAsScalar=resolveAsScalar
exports.setScalarValue=setScalarValue}),1037:((__unused_webpack_module,exports)=>{const stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst)
function stringifyToken(token){switch(token.type){case"block-scalar":{let res=""
for(const tok of token.props)res+=stringifyToken(tok)
return res+token.source}case"block-map":case"block-seq":{let res=""
for(const item of token.items)res+=stringifyItem(item)
return res}case"flow-collection":{let res=token.start.source
for(const item of token.items)res+=stringifyItem(item)
for(const st of token.end)res+=st.source
return res}case"document":{let res=stringifyItem(token)
if(token.end)for(const st of token.end)res+=st.source
return res}default:{let res=token.source
if("end"in token&&token.end)for(const st of token.end)res+=st.source
return res}}}function stringifyItem({start:start,key:key,sep:sep,value:value}){let res=""
for(const st of start)res+=st.source
if(key)res+=stringifyToken(key)
if(sep)for(const st of sep)res+=st.source
if(value)res+=stringifyToken(value)
return res}exports.stringify=stringify}),1323:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit")
const SKIP=Symbol("skip children")
const REMOVE=Symbol("remove item")
function visit(cst,visitor){if("type"in cst&&cst.type==="document")cst={start:cst.start,value:cst.value}
_visit(Object.freeze([]),cst,visitor)}visit.BREAK=BREAK
visit.SKIP=SKIP
visit.REMOVE=REMOVE
visit.itemAtPath=(cst,path)=>{let item=cst
for(const[field,index]of path){const tok=item?.[field]
if(tok&&"items"in tok){item=tok.items[index]}else return undefined}return item}
visit.parentCollection=(cst,path)=>{const parent=visit.itemAtPath(cst,path.slice(0,-1))
const field=path[path.length-1][0]
const coll=parent?.[field]
if(coll&&"items"in coll)return coll
throw new Error("Parent collection not found")}
function _visit(path,item,visitor){let ctrl=visitor(item,path)
if(typeof ctrl==="symbol")return ctrl
for(const field of["key","value"]){const token=item[field]
if(token&&"items"in token){for(let i=0;i<token.items.length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor)
if(typeof ci==="number")i=ci-1
else if(ci===BREAK)return BREAK
else if(ci===REMOVE){token.items.splice(i,1)
i-=1}}if(typeof ctrl==="function"&&field==="key")ctrl=ctrl(item,path)}}return typeof ctrl==="function"?ctrl(item,path):ctrl}exports.visit=visit}),3037:((__unused_webpack_module,exports,__nccwpck_require__)=>{var cstScalar=__nccwpck_require__(870)
var cstStringify=__nccwpck_require__(1037)
var cstVisit=__nccwpck_require__(1323)
const BOM="\ufeff"
const DOCUMENT=""
const FLOW_END=""
const SCALAR=""
const isCollection=token=>!!token&&"items"in token
const isScalar=token=>!!token&&(token.type==="scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar")
function prettyToken(token){switch(token){case BOM:return"<BOM>"
case DOCUMENT:return"<DOC>"
case FLOW_END:return"<FLOW_END>"
case SCALAR:return"<SCALAR>"
default:return JSON.stringify(token)}}function tokenType(source){switch(source){case BOM:return"byte-order-mark"
case DOCUMENT:return"doc-mode"
case FLOW_END:return"flow-error-end"
case SCALAR:return"scalar"
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
case",":return"comma"}switch(source[0]){case" ":case"\t":return"space"
case"#":return"comment"
case"%":return"directive-line"
case"*":return"alias"
case"&":return"anchor"
case"!":return"tag"
case"'":return"single-quoted-scalar"
case'"':return"double-quoted-scalar"
case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken
exports.resolveAsScalar=cstScalar.resolveAsScalar
exports.setScalarValue=cstScalar.setScalarValue
exports.stringify=cstStringify.stringify
exports.visit=cstVisit.visit
exports.BOM=BOM
exports.DOCUMENT=DOCUMENT
exports.FLOW_END=FLOW_END
exports.SCALAR=SCALAR
exports.isCollection=isCollection
exports.isScalar=isScalar
exports.prettyToken=prettyToken
exports.tokenType=tokenType}),4769:((__unused_webpack_module,exports,__nccwpck_require__)=>{var cst=__nccwpck_require__(3037)
function isEmpty(ch){switch(ch){case undefined:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const hexDigits=new Set("0123456789ABCDEFabcdef")
const tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const flowIndicatorChars=new Set(",[]{}")
const invalidAnchorChars=new Set(" ,[]{}\n\r\t")
const isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch)
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
this.pos=0}*lex(source,incomplete=false){if(source){if(typeof source!=="string")throw TypeError("source is not a string")
this.buffer=this.buffer?this.buffer+source:source
this.lineEndPos=null}this.atEnd=!incomplete
let next=this.next??"stream"
while(next&&(incomplete||this.hasChars(1)))next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos
let ch=this.buffer[i]
while(ch===" "||ch==="\t")ch=this.buffer[++i]
if(!ch||ch==="#"||ch==="\n")return true
if(ch==="\r")return this.buffer[i+1]==="\n"
return false}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset]
if(this.indentNext>0){let indent=0
while(ch===" ")ch=this.buffer[++indent+offset]
if(ch==="\r"){const next=this.buffer[indent+offset+1]
if(next==="\n"||!next&&!this.atEnd)return offset+indent+1}return ch==="\n"||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3)
if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos
if(typeof end!=="number"||end!==-1&&end<this.pos){end=this.buffer.indexOf("\n",this.pos)
this.lineEndPos=end}if(end===-1)return this.atEnd?this.buffer.substring(this.pos):null
if(this.buffer[end-1]==="\r")end-=1
return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){this.buffer=this.buffer.substring(this.pos)
this.pos=0
this.lineEndPos=null
this.next=state
return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream()
case"line-start":return yield*this.parseLineStart()
case"block-start":return yield*this.parseBlockStart()
case"doc":return yield*this.parseDocument()
case"flow":return yield*this.parseFlowCollection()
case"quoted-scalar":return yield*this.parseQuotedScalar()
case"block-scalar":return yield*this.parseBlockScalar()
case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine()
if(line===null)return this.setNext("stream")
if(line[0]===cst.BOM){yield*this.pushCount(1)
line=line.substring(1)}if(line[0]==="%"){let dirEnd=line.length
let cs=line.indexOf("#")
while(cs!==-1){const ch=line[cs-1]
if(ch===" "||ch==="\t"){dirEnd=cs-1
break}else{cs=line.indexOf("#",cs+1)}}while(true){const ch=line[dirEnd-1]
if(ch===" "||ch==="\t")dirEnd-=1
else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(true))
yield*this.pushCount(line.length-n)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(true)
yield*this.pushCount(line.length-sp)
yield*this.pushNewline()
return"stream"}yield cst.DOCUMENT
return yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0)
if(!ch&&!this.atEnd)return this.setNext("line-start")
if(ch==="-"||ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start")
const s=this.peek(3)
if((s==="---"||s==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3)
this.indentValue=0
this.indentNext=0
return s==="---"?"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false)
if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue
return yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2)
if(!ch1&&!this.atEnd)return this.setNext("block-start")
if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(true))
this.indentNext=this.indentValue+1
this.indentValue+=n
return"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(true)
const line=this.getLine()
if(line===null)return this.setNext("doc")
let n=yield*this.pushIndicators()
switch(line[n]){case"#":yield*this.pushCount(line.length-n)
case undefined:yield*this.pushNewline()
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
case"|":case">":n+=(yield*this.parseBlockScalarHeader())
n+=(yield*this.pushSpaces(true))
yield*this.pushCount(line.length-n)
yield*this.pushNewline()
return yield*this.parseBlockScalar()
default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp
let indent=-1
do{nl=yield*this.pushNewline()
if(nl>0){sp=yield*this.pushSpaces(false)
this.indentValue=indent=sp}else{sp=0}sp+=(yield*this.pushSpaces(true))}while(nl+sp>0)
const line=this.getLine()
if(line===null)return this.setNext("flow")
if(indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("---")||line.startsWith("..."))&&isEmpty(line[3])){const atFlowEndMarker=indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")
if(!atFlowEndMarker){this.flowLevel=0
yield cst.FLOW_END
return yield*this.parseLineStart()}}let n=0
while(line[n]===","){n+=(yield*this.pushCount(1))
n+=(yield*this.pushSpaces(true))
this.flowKey=false}n+=(yield*this.pushIndicators())
switch(line[n]){case undefined:return"flow"
case"#":yield*this.pushCount(line.length-n)
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
case":":{const next=this.charAt(1)
if(this.flowKey||isEmpty(next)||next===","){this.flowKey=false
yield*this.pushCount(1)
yield*this.pushSpaces(true)
return"flow"}}default:this.flowKey=false
return yield*this.parsePlainScalar()}}*parseQuotedScalar(){const quote=this.charAt(0)
let end=this.buffer.indexOf(quote,this.pos+1)
if(quote==="'"){while(end!==-1&&this.buffer[end+1]==="'")end=this.buffer.indexOf("'",end+2)}else{while(end!==-1){let n=0
while(this.buffer[end-1-n]==="\\")n+=1
if(n%2===0)break
end=this.buffer.indexOf('"',end+1)}}const qb=this.buffer.substring(0,end)
let nl=qb.indexOf("\n",this.pos)
if(nl!==-1){while(nl!==-1){const cs=this.continueScalar(nl+1)
if(cs===-1)break
nl=qb.indexOf("\n",cs)}if(nl!==-1){end=nl-(qb[nl-1]==="\r"?2:1)}}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
end=this.buffer.length}yield*this.pushToIndex(end+1,false)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=false
let i=this.pos
while(true){const ch=this.buffer[++i]
if(ch==="+")this.blockScalarKeep=true
else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1
else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1
let indent=0
let ch
loop:for(let i=this.pos;ch=this.buffer[i];++i){switch(ch){case" ":indent+=1
break
case"\n":nl=i
indent=0
break
case"\r":{const next=this.buffer[i+1]
if(!next&&!this.atEnd)return this.setNext("block-scalar")
if(next==="\n")break}default:break loop}}if(!ch&&!this.atEnd)return this.setNext("block-scalar")
if(indent>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=indent
else{this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)}do{const cs=this.continueScalar(nl+1)
if(cs===-1)break
nl=this.buffer.indexOf("\n",cs)}while(nl!==-1)
if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar")
nl=this.buffer.length}}let i=nl+1
ch=this.buffer[i]
while(ch===" ")ch=this.buffer[++i]
if(ch==="\t"){while(ch==="\t"||ch===" "||ch==="\r"||ch==="\n")ch=this.buffer[++i]
nl=i-1}else if(!this.blockScalarKeep){do{let i=nl-1
let ch=this.buffer[i]
if(ch==="\r")ch=this.buffer[--i]
const lastChar=i
while(ch===" ")ch=this.buffer[--i]
if(ch==="\n"&&i>=this.pos&&i+1+indent>lastChar)nl=i
else break}while(true)}yield cst.SCALAR
yield*this.pushToIndex(nl+1,true)
return yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0
let end=this.pos-1
let i=this.pos-1
let ch
while(ch=this.buffer[++i]){if(ch===":"){const next=this.buffer[i+1]
if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break
end=i}else if(isEmpty(ch)){let next=this.buffer[i+1]
if(ch==="\r"){if(next==="\n"){i+=1
ch="\n"
next=this.buffer[i+1]}else end=i}if(next==="#"||inFlow&&flowIndicatorChars.has(next))break
if(ch==="\n"){const cs=this.continueScalar(i+1)
if(cs===-1)break
i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break
end=i}}if(!ch&&!this.atEnd)return this.setNext("plain-scalar")
yield cst.SCALAR
yield*this.pushToIndex(end+1,true)
return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.substr(this.pos,n)
this.pos+=n
return n}return 0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i)
if(s){yield s
this.pos+=s.length
return s.length}else if(allowEmpty)yield""
return 0}*pushIndicators(){let n=0
loop:while(true){switch(this.charAt(0)){case"!":n+=(yield*this.pushTag())
n+=(yield*this.pushSpaces(true))
continue loop
case"&":n+=(yield*this.pushUntil(isNotAnchorChar))
n+=(yield*this.pushSpaces(true))
continue loop
case"-":case"?":case":":{const inFlow=this.flowLevel>0
const ch1=this.charAt(1)
if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){if(!inFlow)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
n+=(yield*this.pushCount(1))
n+=(yield*this.pushSpaces(true))
continue loop}}}break loop}return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2
let ch=this.buffer[i]
while(!isEmpty(ch)&&ch!==">")ch=this.buffer[++i]
return yield*this.pushToIndex(ch===">"?i+1:i,false)}else{let i=this.pos+1
let ch=this.buffer[i]
while(ch){if(tagChars.has(ch))ch=this.buffer[++i]
else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2])){ch=this.buffer[i+=3]}else break}return yield*this.pushToIndex(i,false)}}*pushNewline(){const ch=this.buffer[this.pos]
if(ch==="\n")return yield*this.pushCount(1)
else if(ch==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2)
else return 0}*pushSpaces(allowTabs){let i=this.pos-1
let ch
do{ch=this.buffer[++i]}while(ch===" "||allowTabs&&ch==="\t")
const n=i-this.pos
if(n>0){yield this.buffer.substr(this.pos,n)
this.pos=i}return n}*pushUntil(test){let i=this.pos
let ch=this.buffer[i]
while(!test(ch))ch=this.buffer[++i]
return yield*this.pushToIndex(i,false)}}exports.Lexer=Lexer}),3724:((__unused_webpack_module,exports)=>{class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=offset=>this.lineStarts.push(offset)
this.linePos=offset=>{let low=0
let high=this.lineStarts.length
while(low<high){const mid=low+high>>1
if(this.lineStarts[mid]<offset)low=mid+1
else high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1}
if(low===0)return{line:0,col:offset}
const start=this.lineStarts[low-1]
return{line:low,col:offset-start+1}}}}exports.LineCounter=LineCounter}),8152:((__unused_webpack_module,exports,__nccwpck_require__)=>{var node_process=__nccwpck_require__(932)
var cst=__nccwpck_require__(3037)
var lexer=__nccwpck_require__(4769)
function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return true
return false}function findNonEmptyIndex(list){for(let i=0;i<list.length;++i){switch(list[i].type){case"space":case"comment":case"newline":break
default:return i}}return-1}function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true
default:return false}}function getPrevProps(parent){switch(parent.type){case"document":return parent.start
case"block-map":{const it=parent.items[parent.items.length-1]
return it.sep??it.start}case"block-seq":return parent.items[parent.items.length-1].start
default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[]
let i=prev.length
loop:while(--i>=0){switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}}while(prev[++i]?.type==="space"){}return prev.splice(i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source)
else for(let i=0;i<source.length;++i)target.push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start"){for(const it of fc.items){if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")){if(it.key)it.value=it.key
delete it.key
if(isFlowToken(it.value)){if(it.value.end)arrayPushArray(it.value.end,it.sep)
else it.value.end=it.sep}else arrayPushArray(it.start,it.sep)
delete it.sep}}}}class Parser{constructor(onNewLine){this.atNewLine=true
this.atScalar=false
this.indent=0
this.offset=0
this.onKeyLine=false
this.stack=[]
this.source=""
this.type=""
this.lexer=new lexer.Lexer
this.onNewLine=onNewLine}*parse(source,incomplete=false){if(this.onNewLine&&this.offset===0)this.onNewLine(0)
for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme)
if(!incomplete)yield*this.end()}*next(source){this.source=source
if(node_process.env.LOG_TOKENS)console.log("|",cst.prettyToken(source))
if(this.atScalar){this.atScalar=false
yield*this.step()
this.offset+=source.length
return}const type=cst.tokenType(source)
if(!type){const message=`Not a YAML token: ${source}`
yield*this.pop({type:"error",offset:this.offset,message:message,source:source})
this.offset+=source.length}else if(type==="scalar"){this.atNewLine=false
this.atScalar=true
this.type="scalar"}else{this.type=type
yield*this.step()
switch(type){case"newline":this.atNewLine=true
this.indent=0
if(this.onNewLine)this.onNewLine(this.offset+source.length)
break
case"space":if(this.atNewLine&&source[0]===" ")this.indent+=source.length
break
case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=source.length
break
case"doc-mode":case"flow-error-end":return
default:this.atNewLine=false}this.offset+=source.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const st={type:this.type,offset:this.offset,indent:this.indent,source:this.source}
return st}*step(){const top=this.peek(1)
if(this.type==="doc-end"&&top?.type!=="doc-end"){while(this.stack.length>0)yield*this.pop()
this.stack.push({type:"doc-end",offset:this.offset,source:this.source})
return}if(!top)return yield*this.stream()
switch(top.type){case"document":return yield*this.document(top)
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top)
case"block-scalar":return yield*this.blockScalar(top)
case"block-map":return yield*this.blockMap(top)
case"block-seq":return yield*this.blockSequence(top)
case"flow-collection":return yield*this.flowCollection(top)
case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.pop()
if(!token){const message="Tried to pop an empty stack"
yield{type:"error",offset:this.offset,source:"",message:message}}else if(this.stack.length===0){yield token}else{const top=this.peek(1)
if(token.type==="block-scalar"){token.indent="indent"in top?top.indent:0}else if(token.type==="flow-collection"&&top.type==="document"){token.indent=0}if(token.type==="flow-collection")fixFlowSeqItems(token)
switch(top.type){case"document":top.value=token
break
case"block-scalar":top.props.push(token)
break
case"block-map":{const it=top.items[top.items.length-1]
if(it.value){top.items.push({start:[],key:token,sep:[]})
this.onKeyLine=true
return}else if(it.sep){it.value=token}else{Object.assign(it,{key:token,sep:[]})
this.onKeyLine=!it.explicitKey
return}break}case"block-seq":{const it=top.items[top.items.length-1]
if(it.value)top.items.push({start:[],value:token})
else it.value=token
break}case"flow-collection":{const it=top.items[top.items.length-1]
if(!it||it.value)top.items.push({start:[],key:token,sep:[]})
else if(it.sep)it.value=token
else Object.assign(it,{key:token,sep:[]})
return}default:yield*this.pop()
yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.items[token.items.length-1]
if(last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))){if(top.type==="document")top.end=last.start
else top.items.push({start:last.start})
token.items.splice(-1,1)}}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source}
return
case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken
return
case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]}
if(this.type==="doc-start")doc.start.push(this.sourceToken)
this.stack.push(doc)
return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc)
switch(this.type){case"doc-start":{if(findNonEmptyIndex(doc.start)!==-1){yield*this.pop()
yield*this.step()}else doc.start.push(this.sourceToken)
return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken)
return}const bv=this.startBlockValue(doc)
if(bv)this.stack.push(bv)
else{yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}}*scalar(scalar){if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2))
const start=getFirstKeyStartProps(prev)
let sep
if(scalar.end){sep=scalar.end
sep.push(this.sourceToken)
delete scalar.end}else sep=[this.sourceToken]
const map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start:start,key:scalar,sep:sep}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken)
return
case"scalar":scalar.source=this.source
this.atNewLine=true
this.indent=0
if(this.onNewLine){let nl=this.source.indexOf("\n")+1
while(nl!==0){this.onNewLine(this.offset+nl)
nl=this.source.indexOf("\n",nl)+1}}yield*this.pop()
break
default:yield*this.pop()
yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1]
switch(this.type){case"newline":this.onKeyLine=false
if(it.value){const end="end"in it.value?it.value.end:undefined
const last=Array.isArray(end)?end[end.length-1]:undefined
if(last?.type==="comment")end?.push(this.sourceToken)
else map.items.push({start:[this.sourceToken]})}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}return
case"space":case"comment":if(it.value){map.items.push({start:[this.sourceToken]})}else if(it.sep){it.sep.push(this.sourceToken)}else{if(this.atIndentedComment(it.start,map.indent)){const prev=map.items[map.items.length-2]
const end=prev?.value?.end
if(Array.isArray(end)){arrayPushArray(end,it.start)
end.push(this.sourceToken)
map.items.pop()
return}}it.start.push(this.sourceToken)}return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent
const atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind"
let start=[]
if(atNextItem&&it.sep&&!it.value){const nl=[]
for(let i=0;i<it.sep.length;++i){const st=it.sep[i]
switch(st.type){case"newline":nl.push(i)
break
case"space":break
case"comment":if(st.indent>map.indent)nl.length=0
break
default:nl.length=0}}if(nl.length>=2)start=it.sep.splice(nl[1])}switch(this.type){case"anchor":case"tag":if(atNextItem||it.value){start.push(this.sourceToken)
map.items.push({start:start})
this.onKeyLine=true}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}return
case"explicit-key-ind":if(!it.sep&&!it.explicitKey){it.start.push(this.sourceToken)
it.explicitKey=true}else if(atNextItem||it.value){start.push(this.sourceToken)
map.items.push({start:start,explicitKey:true})}else{this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})}this.onKeyLine=true
return
case"map-value-ind":if(it.explicitKey){if(!it.sep){if(includesToken(it.start,"newline")){Object.assign(it,{key:null,sep:[this.sourceToken]})}else{const start=getFirstKeyStartProps(it.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:null,sep:[this.sourceToken]}]})}}else if(it.value){map.items.push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:null,sep:[this.sourceToken]}]})}else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start=getFirstKeyStartProps(it.start)
const key=it.key
const sep=it.sep
sep.push(this.sourceToken)
delete it.key
delete it.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:key,sep:sep}]})}else if(start.length>0){it.sep=it.sep.concat(start,this.sourceToken)}else{it.sep.push(this.sourceToken)}}else{if(!it.sep){Object.assign(it,{key:null,sep:[this.sourceToken]})}else if(it.value||atNextItem){map.items.push({start:start,key:null,sep:[this.sourceToken]})}else if(includesToken(it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{it.sep.push(this.sourceToken)}}this.onKeyLine=true
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type)
if(atNextItem||it.value){map.items.push({start:start,key:fs,sep:[]})
this.onKeyLine=true}else if(it.sep){this.stack.push(fs)}else{Object.assign(it,{key:fs,sep:[]})
this.onKeyLine=true}return}default:{const bv=this.startBlockValue(map)
if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else if(atMapIndent){map.items.push({start:start})}this.stack.push(bv)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1]
switch(this.type){case"newline":if(it.value){const end="end"in it.value?it.value.end:undefined
const last=Array.isArray(end)?end[end.length-1]:undefined
if(last?.type==="comment")end?.push(this.sourceToken)
else seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken)
return
case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(it.start,seq.indent)){const prev=seq.items[seq.items.length-2]
const end=prev?.value?.end
if(Array.isArray(end)){arrayPushArray(end,it.start)
end.push(this.sourceToken)
seq.items.pop()
return}}it.start.push(this.sourceToken)}return
case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break
it.start.push(this.sourceToken)
return
case"seq-item-ind":if(this.indent!==seq.indent)break
if(it.value||includesToken(it.start,"seq-item-ind"))seq.items.push({start:[this.sourceToken]})
else it.start.push(this.sourceToken)
return}if(this.indent>seq.indent){const bv=this.startBlockValue(seq)
if(bv){this.stack.push(bv)
return}}yield*this.pop()
yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1]
if(this.type==="flow-error-end"){let top
do{yield*this.pop()
top=this.peek(1)}while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":if(!it||it.sep)fc.items.push({start:[this.sourceToken]})
else it.start.push(this.sourceToken)
return
case"map-value-ind":if(!it||it.value)fc.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(it.sep)it.sep.push(this.sourceToken)
else Object.assign(it,{key:null,sep:[this.sourceToken]})
return
case"space":case"comment":case"newline":case"anchor":case"tag":if(!it||it.value)fc.items.push({start:[this.sourceToken]})
else if(it.sep)it.sep.push(this.sourceToken)
else it.start.push(this.sourceToken)
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type)
if(!it||it.value)fc.items.push({start:[],key:fs,sep:[]})
else if(it.sep)this.stack.push(fs)
else Object.assign(it,{key:fs,sep:[]})
return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken)
return}const bv=this.startBlockValue(fc)
if(bv)this.stack.push(bv)
else{yield*this.pop()
yield*this.step()}}else{const parent=this.peek(2)
if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent)
const start=getFirstKeyStartProps(prev)
fixFlowSeqItems(fc)
const sep=fc.end.splice(1,fc.end.length)
sep.push(this.sourceToken)
const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start:start,key:fc,sep:sep}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=map}else{yield*this.lineEnd(fc)}}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf("\n")+1
while(nl!==0){this.onNewLine(this.offset+nl)
nl=this.source.indexOf("\n",nl)+1}}return{type:type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=true
const prev=getPrevProps(parent)
const start=getFirstKeyStartProps(prev)
start.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true
const prev=getPrevProps(parent)
const start=getFirstKeyStartProps(prev)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){if(this.type!=="comment")return false
if(this.indent<=indent)return false
return start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){if(this.type!=="doc-mode"){if(docEnd.end)docEnd.end.push(this.sourceToken)
else docEnd.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=false
case"space":case"comment":default:if(token.end)token.end.push(this.sourceToken)
else token.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}}exports.Parser=Parser}),9463:((__unused_webpack_module,exports,__nccwpck_require__)=>{var composer=__nccwpck_require__(4920)
var Document=__nccwpck_require__(2965)
var errors=__nccwpck_require__(8144)
var log=__nccwpck_require__(9337)
var identity=__nccwpck_require__(4767)
var lineCounter=__nccwpck_require__(3724)
var parser=__nccwpck_require__(8152)
function parseOptions(options){const prettyErrors=options.prettyErrors!==false
const lineCounter$1=options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null
return{lineCounter:lineCounter$1,prettyErrors:prettyErrors}}function parseAllDocuments(source,options={}){const{lineCounter:lineCounter,prettyErrors:prettyErrors}=parseOptions(options)
const parser$1=new parser.Parser(lineCounter?.addNewLine)
const composer$1=new composer.Composer(options)
const docs=Array.from(composer$1.compose(parser$1.parse(source)))
if(prettyErrors&&lineCounter)for(const doc of docs){doc.errors.forEach(errors.prettifyError(source,lineCounter))
doc.warnings.forEach(errors.prettifyError(source,lineCounter))}if(docs.length>0)return docs
return Object.assign([],{empty:true},composer$1.streamInfo())}function parseDocument(source,options={}){const{lineCounter:lineCounter,prettyErrors:prettyErrors}=parseOptions(options)
const parser$1=new parser.Parser(lineCounter?.addNewLine)
const composer$1=new composer.Composer(options)
let doc=null
for(const _doc of composer$1.compose(parser$1.parse(source),true,source.length)){if(!doc)doc=_doc
else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}}if(prettyErrors&&lineCounter){doc.errors.forEach(errors.prettifyError(source,lineCounter))
doc.warnings.forEach(errors.prettifyError(source,lineCounter))}return doc}function parse(src,reviver,options){let _reviver=undefined
if(typeof reviver==="function"){_reviver=reviver}else if(options===undefined&&reviver&&typeof reviver==="object"){options=reviver}const doc=parseDocument(src,options)
if(!doc)return null
doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning))
if(doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0]
else doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null
if(typeof replacer==="function"||Array.isArray(replacer)){_replacer=replacer}else if(options===undefined&&replacer){options=replacer}if(typeof options==="string")options=options.length
if(typeof options==="number"){const indent=Math.round(options)
options=indent<1?undefined:indent>8?{indent:8}:{indent:indent}}if(value===undefined){const{keepUndefined:keepUndefined}=options??replacer??{}
if(!keepUndefined)return undefined}if(identity.isDocument(value)&&!_replacer)return value.toString(options)
return new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse
exports.parseAllDocuments=parseAllDocuments
exports.parseDocument=parseDocument
exports.stringify=stringify}),8536:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var map=__nccwpck_require__(8291)
var seq=__nccwpck_require__(4642)
var string=__nccwpck_require__(9976)
var tags=__nccwpck_require__(5946)
const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0
class Schema{constructor({compat:compat,customTags:customTags,merge:merge,resolveKnownTags:resolveKnownTags,schema:schema,sortMapEntries:sortMapEntries,toStringDefaults:toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null
this.name=typeof schema==="string"&&schema||"core"
this.knownTags=resolveKnownTags?tags.coreKnownTags:{}
this.tags=tags.getTags(customTags,this.name,merge)
this.toStringOptions=toStringDefaults??null
Object.defineProperty(this,identity.MAP,{value:map.map})
Object.defineProperty(this,identity.SCALAR,{value:string.string})
Object.defineProperty(this,identity.SEQ,{value:seq.seq})
this.sortMapEntries=typeof sortMapEntries==="function"?sortMapEntries:sortMapEntries===true?sortMapEntriesByKey:null}clone(){const copy=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
copy.tags=this.tags.slice()
return copy}}exports.Schema=Schema}),8291:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var YAMLMap=__nccwpck_require__(862)
const map={collection:"map",default:true,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map,onError){if(!identity.isMap(map))onError("Expected a mapping for this tag")
return map},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)}
exports.map=map}),2056:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
const nullTag={identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source:source},ctx)=>typeof source==="string"&&nullTag.test.test(source)?source:ctx.options.nullStr}
exports.nullTag=nullTag}),4642:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var YAMLSeq=__nccwpck_require__(7863)
const seq={collection:"seq",default:true,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq,onError){if(!identity.isSeq(seq))onError("Expected a sequence for this tag")
return seq},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)}
exports.seq=seq}),9976:((__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyString=__nccwpck_require__(4802)
const string={identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){ctx=Object.assign({actualString:true},ctx)
return stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}}
exports.string=string}),3231:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
const boolTag={identify:value=>typeof value==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({source:source,value:value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T"
if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}}
exports.boolTag=boolTag}),2621:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
var stringifyNumber=__nccwpck_require__(6473)
const floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber}
const floatExp={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value)
return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}}
const float={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str))
const dot=str.indexOf(".")
if(dot!==-1&&str[str.length-1]==="0")node.minFractionDigits=str.length-dot-1
return node},stringify:stringifyNumber.stringifyNumber}
exports.float=float
exports.floatExp=floatExp
exports.floatNaN=floatNaN}),1722:((__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyNumber=__nccwpck_require__(6473)
const intIdentify=value=>typeof value==="bigint"||Number.isInteger(value)
const intResolve=(str,offset,radix,{intAsBigInt:intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix)
function intStringify(node,radix,prefix){const{value:value}=node
if(intIdentify(value)&&value>=0)return prefix+value.toString(radix)
return stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")}
const int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber}
const intHex={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")}
exports.int=int
exports.intHex=intHex
exports.intOct=intOct}),4488:((__unused_webpack_module,exports,__nccwpck_require__)=>{var map=__nccwpck_require__(8291)
var _null=__nccwpck_require__(2056)
var seq=__nccwpck_require__(4642)
var string=__nccwpck_require__(9976)
var bool=__nccwpck_require__(3231)
var float=__nccwpck_require__(2621)
var int=__nccwpck_require__(1722)
const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float]
exports.schema=schema}),2271:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
var map=__nccwpck_require__(8291)
var seq=__nccwpck_require__(4642)
function intIdentify(value){return typeof value==="bigint"||Number.isInteger(value)}const stringifyJSON=({value:value})=>JSON.stringify(value)
const jsonScalars=[{identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt:intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value:value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}]
const jsonError={default:true,tag:"",test:/^/,resolve(str,onError){onError(`Unresolved plain scalar ${JSON.stringify(str)}`)
return str}}
const schema=[map.map,seq.seq].concat(jsonScalars,jsonError)
exports.schema=schema}),5946:((__unused_webpack_module,exports,__nccwpck_require__)=>{var map=__nccwpck_require__(8291)
var _null=__nccwpck_require__(2056)
var seq=__nccwpck_require__(4642)
var string=__nccwpck_require__(9976)
var bool=__nccwpck_require__(3231)
var float=__nccwpck_require__(2621)
var int=__nccwpck_require__(1722)
var schema=__nccwpck_require__(4488)
var schema$1=__nccwpck_require__(2271)
var binary=__nccwpck_require__(7243)
var merge=__nccwpck_require__(300)
var omap=__nccwpck_require__(1015)
var pairs=__nccwpck_require__(5705)
var schema$2=__nccwpck_require__(3825)
var set=__nccwpck_require__(736)
var timestamp=__nccwpck_require__(9944)
const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]])
const tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp}
const coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp}
function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName)
if(schemaTags&&!customTags){return addMergeTag&&!schemaTags.includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice()}let tags=schemaTags
if(!tags){if(Array.isArray(customTags))tags=[]
else{const keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ")
throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}}if(Array.isArray(customTags)){for(const tag of customTags)tags=tags.concat(tag)}else if(typeof customTags==="function"){tags=customTags(tags.slice())}if(addMergeTag)tags=tags.concat(merge.merge)
return tags.reduce((tags,tag)=>{const tagObj=typeof tag==="string"?tagsByName[tag]:tag
if(!tagObj){const tagName=JSON.stringify(tag)
const keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ")
throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}if(!tags.includes(tagObj))tags.push(tagObj)
return tags},[])}exports.coreKnownTags=coreKnownTags
exports.getTags=getTags}),7243:((__unused_webpack_module,exports,__nccwpck_require__)=>{var node_buffer=__nccwpck_require__(181)
var Scalar=__nccwpck_require__(6461)
var stringifyString=__nccwpck_require__(4802)
const binary={identify:value=>value instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.Buffer==="function"){return node_buffer.Buffer.from(src,"base64")}else if(typeof atob==="function"){const str=atob(src.replace(/[\n\r]/g,""))
const buffer=new Uint8Array(str.length)
for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i)
return buffer}else{onError("This environment does not support reading binary tags; either Buffer or atob is required")
return src}},stringify({comment:comment,type:type,value:value},ctx,onComment,onChompKeep){if(!value)return""
const buf=value
let str
if(typeof node_buffer.Buffer==="function"){str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("base64")}else if(typeof btoa==="function"){let s=""
for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i])
str=btoa(s)}else{throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")}type??(type=Scalar.Scalar.BLOCK_LITERAL)
if(type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth)
const n=Math.ceil(str.length/lineWidth)
const lines=new Array(n)
for(let i=0,o=0;i<n;++i,o+=lineWidth){lines[i]=str.substr(o,lineWidth)}str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString.stringifyString({comment:comment,type:type,value:str},ctx,onComment,onChompKeep)}}
exports.binary=binary}),8582:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
function boolStringify({value:value,source:source},ctx){const boolObj=value?trueTag:falseTag
if(source&&boolObj.test.test(source))return source
return value?ctx.options.trueStr:ctx.options.falseStr}const trueTag={identify:value=>value===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(true),stringify:boolStringify}
const falseTag={identify:value=>value===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.Scalar(false),stringify:boolStringify}
exports.falseTag=falseTag
exports.trueTag=trueTag}),1406:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
var stringifyNumber=__nccwpck_require__(6473)
const floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber}
const floatExp={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(node.value)
return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}}
const float={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,"")))
const dot=str.indexOf(".")
if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"")
if(f[f.length-1]==="0")node.minFractionDigits=f.length}return node},stringify:stringifyNumber.stringifyNumber}
exports.float=float
exports.floatExp=floatExp
exports.floatNaN=floatNaN}),8033:((__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyNumber=__nccwpck_require__(6473)
const intIdentify=value=>typeof value==="bigint"||Number.isInteger(value)
function intResolve(str,offset,radix,{intAsBigInt:intAsBigInt}){const sign=str[0]
if(sign==="-"||sign==="+")offset+=1
str=str.substring(offset).replace(/_/g,"")
if(intAsBigInt){switch(radix){case 2:str=`0b${str}`
break
case 8:str=`0o${str}`
break
case 16:str=`0x${str}`
break}const n=BigInt(str)
return sign==="-"?BigInt(-1)*n:n}const n=parseInt(str,radix)
return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){const{value:value}=node
if(intIdentify(value)){const str=value.toString(radix)
return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")}
const intOct={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(node,8,"0")}
const int={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber}
const intHex={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")}
exports.int=int
exports.intBin=intBin
exports.intHex=intHex
exports.intOct=intOct}),300:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Scalar=__nccwpck_require__(6461)
const MERGE_KEY="<<"
const merge={identify:value=>value===MERGE_KEY||typeof value==="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY}
const isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default)
function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value)
if(identity.isSeq(source))for(const it of source.items)mergeValue(ctx,map,it)
else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it)
else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(ctx,value)
if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases")
const srcMap=source.toJSON(null,ctx,Map)
for(const[key,value]of srcMap){if(map instanceof Map){if(!map.has(key))map.set(key,value)}else if(map instanceof Set){map.add(key)}else if(!Object.prototype.hasOwnProperty.call(map,key)){Object.defineProperty(map,key,{value:value,writable:true,enumerable:true,configurable:true})}}return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap
exports.isMergeKey=isMergeKey
exports.merge=merge}),1015:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var toJS=__nccwpck_require__(4355)
var YAMLMap=__nccwpck_require__(862)
var YAMLSeq=__nccwpck_require__(7863)
var pairs=__nccwpck_require__(5705)
class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super()
this.add=YAMLMap.YAMLMap.prototype.add.bind(this)
this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this)
this.get=YAMLMap.YAMLMap.prototype.get.bind(this)
this.has=YAMLMap.YAMLMap.prototype.has.bind(this)
this.set=YAMLMap.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_)
const map=new Map
if(ctx?.onCreate)ctx.onCreate(map)
for(const pair of this.items){let key,value
if(identity.isPair(pair)){key=toJS.toJS(pair.key,"",ctx)
value=toJS.toJS(pair.value,key,ctx)}else{key=toJS.toJS(pair,"",ctx)}if(map.has(key))throw new Error("Ordered maps must not include duplicate keys")
map.set(key,value)}return map}static from(schema,iterable,ctx){const pairs$1=pairs.createPairs(schema,iterable,ctx)
const omap=new this
omap.items=pairs$1.items
return omap}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError)
const seenKeys=[]
for(const{key:key}of pairs$1.items){if(identity.isScalar(key)){if(seenKeys.includes(key.value)){onError(`Ordered maps must not include duplicate keys: ${key.value}`)}else{seenKeys.push(key.value)}}}return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)}
exports.YAMLOMap=YAMLOMap
exports.omap=omap}),5705:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Pair=__nccwpck_require__(8037)
var Scalar=__nccwpck_require__(6461)
var YAMLSeq=__nccwpck_require__(7863)
function resolvePairs(seq,onError){if(identity.isSeq(seq)){for(let i=0;i<seq.items.length;++i){let item=seq.items[i]
if(identity.isPair(item))continue
else if(identity.isMap(item)){if(item.items.length>1)onError("Each pair must have its own sequence indicator")
const pair=item.items[0]||new Pair.Pair(new Scalar.Scalar(null))
if(item.commentBefore)pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}\n${pair.key.commentBefore}`:item.commentBefore
if(item.comment){const cn=pair.value??pair.key
cn.comment=cn.comment?`${item.comment}\n${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag")
return seq}function createPairs(schema,iterable,ctx){const{replacer:replacer}=ctx
const pairs=new YAMLSeq.YAMLSeq(schema)
pairs.tag="tag:yaml.org,2002:pairs"
let i=0
if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){if(typeof replacer==="function")it=replacer.call(iterable,String(i++),it)
let key,value
if(Array.isArray(it)){if(it.length===2){key=it[0]
value=it[1]}else throw new TypeError(`Expected [key, value] tuple: ${it}`)}else if(it&&it instanceof Object){const keys=Object.keys(it)
if(keys.length===1){key=keys[0]
value=it[key]}else{throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}}else{key=it}pairs.items.push(Pair.createPair(key,value,ctx))}return pairs}const pairs={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
exports.createPairs=createPairs
exports.pairs=pairs
exports.resolvePairs=resolvePairs}),3825:((__unused_webpack_module,exports,__nccwpck_require__)=>{var map=__nccwpck_require__(8291)
var _null=__nccwpck_require__(2056)
var seq=__nccwpck_require__(4642)
var string=__nccwpck_require__(9976)
var binary=__nccwpck_require__(7243)
var bool=__nccwpck_require__(8582)
var float=__nccwpck_require__(1406)
var int=__nccwpck_require__(8033)
var merge=__nccwpck_require__(300)
var omap=__nccwpck_require__(1015)
var pairs=__nccwpck_require__(5705)
var set=__nccwpck_require__(736)
var timestamp=__nccwpck_require__(9944)
const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp]
exports.schema=schema}),736:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Pair=__nccwpck_require__(8037)
var YAMLMap=__nccwpck_require__(862)
class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){super(schema)
this.tag=YAMLSet.tag}add(key){let pair
if(identity.isPair(key))pair=key
else if(key&&typeof key==="object"&&"key"in key&&"value"in key&&key.value===null)pair=new Pair.Pair(key.key,null)
else pair=new Pair.Pair(key,null)
const prev=YAMLMap.findPair(this.items,pair.key)
if(!prev)this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key)
return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if(typeof value!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`)
const prev=YAMLMap.findPair(this.items,key)
if(prev&&!value){this.items.splice(this.items.indexOf(prev),1)}else if(!prev&&value){this.items.push(new Pair.Pair(key))}}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},ctx,{allNullValues:true}),onComment,onChompKeep)
else throw new Error("Set items must all have null values")}static from(schema,iterable,ctx){const{replacer:replacer}=ctx
const set=new this(schema)
if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable){if(typeof replacer==="function")value=replacer.call(iterable,value,value)
set.items.push(Pair.createPair(value,null,ctx))}return set}}YAMLSet.tag="tag:yaml.org,2002:set"
const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(true))return Object.assign(new YAMLSet,map)
else onError("Set items must all have null values")}else onError("Expected a mapping for this tag")
return map}}
exports.YAMLSet=YAMLSet
exports.set=set}),9944:((__unused_webpack_module,exports,__nccwpck_require__)=>{var stringifyNumber=__nccwpck_require__(6473)
function parseSexagesimal(str,asBigInt){const sign=str[0]
const parts=sign==="-"||sign==="+"?str.substring(1):str
const num=n=>asBigInt?BigInt(n):Number(n)
const res=parts.replace(/_/g,"").split(":").reduce((res,p)=>res*num(60)+num(p),num(0))
return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value:value}=node
let num=n=>n
if(typeof value==="bigint")num=n=>BigInt(n)
else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node)
let sign=""
if(value<0){sign="-"
value*=num(-1)}const _60=num(60)
const parts=[value%_60]
if(value<60){parts.unshift(0)}else{value=(value-parts[0])/_60
parts.unshift(value%_60)
if(value>=60){value=(value-parts[0])/_60
parts.unshift(value)}}return sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>typeof value==="bigint"||Number.isInteger(value),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt:intAsBigInt})=>parseSexagesimal(str,intAsBigInt),stringify:stringifySexagesimal}
const floatTime={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,false),stringify:stringifySexagesimal}
const timestamp={identify:value=>value instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(str){const match=str.match(timestamp.test)
if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,year,month,day,hour,minute,second]=match.map(Number)
const millisec=match[7]?Number((match[7]+"00").substr(1,3)):0
let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec)
const tz=match[8]
if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,false)
if(Math.abs(d)<30)d*=60
date-=6e4*d}return new Date(date)},stringify:({value:value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
exports.floatTime=floatTime
exports.intTime=intTime
exports.timestamp=timestamp}),8819:((__unused_webpack_module,exports)=>{const FOLD_FLOW="flow"
const FOLD_BLOCK="block"
const FOLD_QUOTED="quoted"
function foldFlowLines(text,indent,mode="flow",{indentAtStart:indentAtStart,lineWidth:lineWidth=80,minContentWidth:minContentWidth=20,onFold:onFold,onOverflow:onOverflow}={}){if(!lineWidth||lineWidth<0)return text
if(lineWidth<minContentWidth)minContentWidth=0
const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length)
if(text.length<=endStep)return text
const folds=[]
const escapedFolds={}
let end=lineWidth-indent.length
if(typeof indentAtStart==="number"){if(indentAtStart>lineWidth-Math.max(2,minContentWidth))folds.push(0)
else end=lineWidth-indentAtStart}let split=undefined
let prev=undefined
let overflow=false
let i=-1
let escStart=-1
let escEnd=-1
if(mode===FOLD_BLOCK){i=consumeMoreIndentedLines(text,i,indent.length)
if(i!==-1)end=i+endStep}for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){escStart=i
switch(text[i+1]){case"x":i+=3
break
case"u":i+=5
break
case"U":i+=9
break
default:i+=1}escEnd=i}if(ch==="\n"){if(mode===FOLD_BLOCK)i=consumeMoreIndentedLines(text,i,indent.length)
end=i+indent.length+endStep
split=undefined}else{if(ch===" "&&prev&&prev!==" "&&prev!=="\n"&&prev!=="\t"){const next=text[i+1]
if(next&&next!==" "&&next!=="\n"&&next!=="\t")split=i}if(i>=end){if(split){folds.push(split)
end=split+endStep
split=undefined}else if(mode===FOLD_QUOTED){while(prev===" "||prev==="\t"){prev=ch
ch=text[i+=1]
overflow=true}const j=i>escEnd+1?i-2:escStart-1
if(escapedFolds[j])return text
folds.push(j)
escapedFolds[j]=true
end=j+endStep
split=undefined}else{overflow=true}}}prev=ch}if(overflow&&onOverflow)onOverflow()
if(folds.length===0)return text
if(onFold)onFold()
let res=text.slice(0,folds[0])
for(let i=0;i<folds.length;++i){const fold=folds[i]
const end=folds[i+1]||text.length
if(fold===0)res=`\n${indent}${text.slice(0,end)}`
else{if(mode===FOLD_QUOTED&&escapedFolds[fold])res+=`${text[fold]}\\`
res+=`\n${indent}${text.slice(fold+1,end)}`}}return res}function consumeMoreIndentedLines(text,i,indent){let end=i
let start=i+1
let ch=text[start]
while(ch===" "||ch==="\t"){if(i<start+indent){ch=text[++i]}else{do{ch=text[++i]}while(ch&&ch!=="\n")
end=i
start=i+1
ch=text[start]}}return end}exports.FOLD_BLOCK=FOLD_BLOCK
exports.FOLD_FLOW=FOLD_FLOW
exports.FOLD_QUOTED=FOLD_QUOTED
exports.foldFlowLines=foldFlowLines}),5596:((__unused_webpack_module,exports,__nccwpck_require__)=>{var anchors=__nccwpck_require__(68)
var identity=__nccwpck_require__(4767)
var stringifyComment=__nccwpck_require__(7167)
var stringifyString=__nccwpck_require__(4802)
function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:true,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},doc.schema.toStringOptions,options)
let inFlow
switch(opt.collectionStyle){case"block":inFlow=false
break
case"flow":inFlow=true
break
default:inFlow=null}return{anchors:new Set,doc:doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent==="number"?" ".repeat(opt.indent):"  ",inFlow:inFlow,options:opt}}function getTagObject(tags,item){if(item.tag){const match=tags.filter(t=>t.tag===item.tag)
if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj=undefined
let obj
if(identity.isScalar(item)){obj=item.value
let match=tags.filter(t=>t.identify?.(obj))
if(match.length>1){const testMatch=match.filter(t=>t.test)
if(testMatch.length>0)match=testMatch}tagObj=match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else{obj=item
tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj){const name=obj?.constructor?.name??(obj===null?"null":typeof obj)
throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc:doc}){if(!doc.directives)return""
const props=[]
const anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor
if(anchor&&anchors.anchorIsValid(anchor)){anchors$1.add(anchor)
props.push(`&${anchor}`)}const tag=node.tag??(tagObj.default?null:tagObj.tag)
if(tag)props.push(doc.directives.tagString(tag))
return props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.toString(ctx,onComment,onChompKeep)
if(identity.isAlias(item)){if(ctx.doc.directives)return item.toString(ctx)
if(ctx.resolvedAliases?.has(item)){throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(ctx.resolvedAliases)ctx.resolvedAliases.add(item)
else ctx.resolvedAliases=new Set([item])
item=item.resolve(ctx.doc)}}let tagObj=undefined
const node=identity.isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o})
tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node))
const props=stringifyProps(node,tagObj,ctx)
if(props.length>0)ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1
const str=typeof tagObj.stringify==="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep)
if(!props)return str
return identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:`${props}\n${ctx.indent}${str}`}exports.createStringifyContext=createStringifyContext
exports.stringify=stringify}),8260:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var stringify=__nccwpck_require__(5596)
var stringifyComment=__nccwpck_require__(7167)
function stringifyCollection(collection,ctx,options){const flow=ctx.inFlow??collection.flow
const stringify=flow?stringifyFlowCollection:stringifyBlockCollection
return stringify(collection,ctx,options)}function stringifyBlockCollection({comment:comment,items:items},ctx,{blockItemPrefix:blockItemPrefix,flowChars:flowChars,itemIndent:itemIndent,onChompKeep:onChompKeep,onComment:onComment}){const{indent:indent,options:{commentString:commentString}}=ctx
const itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null})
let chompKeep=false
const lines=[]
for(let i=0;i<items.length;++i){const item=items[i]
let comment=null
if(identity.isNode(item)){if(!chompKeep&&item.spaceBefore)lines.push("")
addCommentBefore(ctx,lines,item.commentBefore,chompKeep)
if(item.comment)comment=item.comment}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null
if(ik){if(!chompKeep&&ik.spaceBefore)lines.push("")
addCommentBefore(ctx,lines,ik.commentBefore,chompKeep)}}chompKeep=false
let str=stringify.stringify(item,itemCtx,()=>comment=null,()=>chompKeep=true)
if(comment)str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))
if(chompKeep&&comment)chompKeep=false
lines.push(blockItemPrefix+str)}let str
if(lines.length===0){str=flowChars.start+flowChars.end}else{str=lines[0]
for(let i=1;i<lines.length;++i){const line=lines[i]
str+=line?`\n${indent}${line}`:"\n"}}if(comment){str+="\n"+stringifyComment.indentComment(commentString(comment),indent)
if(onComment)onComment()}else if(chompKeep&&onChompKeep)onChompKeep()
return str}function stringifyFlowCollection({items:items},ctx,{flowChars:flowChars,itemIndent:itemIndent}){const{indent:indent,indentStep:indentStep,flowCollectionPadding:fcPadding,options:{commentString:commentString}}=ctx
itemIndent+=indentStep
const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:true,type:null})
let reqNewline=false
let linesAtValue=0
const lines=[]
for(let i=0;i<items.length;++i){const item=items[i]
let comment=null
if(identity.isNode(item)){if(item.spaceBefore)lines.push("")
addCommentBefore(ctx,lines,item.commentBefore,false)
if(item.comment)comment=item.comment}else if(identity.isPair(item)){const ik=identity.isNode(item.key)?item.key:null
if(ik){if(ik.spaceBefore)lines.push("")
addCommentBefore(ctx,lines,ik.commentBefore,false)
if(ik.comment)reqNewline=true}const iv=identity.isNode(item.value)?item.value:null
if(iv){if(iv.comment)comment=iv.comment
if(iv.commentBefore)reqNewline=true}else if(item.value==null&&ik?.comment){comment=ik.comment}}if(comment)reqNewline=true
let str=stringify.stringify(item,itemCtx,()=>comment=null)
reqNewline||(reqNewline=lines.length>linesAtValue||str.includes("\n"))
if(i<items.length-1){str+=","}else if(ctx.options.trailingComma){if(ctx.options.lineWidth>0){reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)}if(reqNewline){str+=","}}if(comment)str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))
lines.push(str)
linesAtValue=lines.length}const{start:start,end:end}=flowChars
if(lines.length===0){return start+end}else{if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2)
reqNewline=ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start
for(const line of lines)str+=line?`\n${indentStep}${indent}${line}`:"\n"
return`${str}\n${indent}${end}`}else{return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}}}function addCommentBefore({indent:indent,options:{commentString:commentString}},lines,comment,chompKeep){if(comment&&chompKeep)comment=comment.replace(/^\n+/,"")
if(comment){const ic=stringifyComment.indentComment(commentString(comment),indent)
lines.push(ic.trimStart())}}exports.stringifyCollection=stringifyCollection}),7167:((__unused_webpack_module,exports)=>{const stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(comment,indent){if(/^\n+$/.test(comment))return comment.substring(1)
return indent?comment.replace(/^(?! *$)/gm,indent):comment}const lineComment=(str,indent,comment)=>str.endsWith("\n")?indentComment(comment,indent):comment.includes("\n")?"\n"+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment
exports.indentComment=indentComment
exports.lineComment=lineComment
exports.stringifyComment=stringifyComment}),613:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var stringify=__nccwpck_require__(5596)
var stringifyComment=__nccwpck_require__(7167)
function stringifyDocument(doc,options){const lines=[]
let hasDirectives=options.directives===true
if(options.directives!==false&&doc.directives){const dir=doc.directives.toString(doc)
if(dir){lines.push(dir)
hasDirectives=true}else if(doc.directives.docStart)hasDirectives=true}if(hasDirectives)lines.push("---")
const ctx=stringify.createStringifyContext(doc,options)
const{commentString:commentString}=ctx.options
if(doc.commentBefore){if(lines.length!==1)lines.unshift("")
const cs=commentString(doc.commentBefore)
lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=false
let contentComment=null
if(doc.contents){if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives)lines.push("")
if(doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore)
lines.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment
contentComment=doc.contents.comment}const onChompKeep=contentComment?undefined:()=>chompKeep=true
let body=stringify.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep)
if(contentComment)body+=stringifyComment.lineComment(body,"",commentString(contentComment))
if((body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"){lines[lines.length-1]=`--- ${body}`}else lines.push(body)}else{lines.push(stringify.stringify(doc.contents,ctx))}if(doc.directives?.docEnd){if(doc.comment){const cs=commentString(doc.comment)
if(cs.includes("\n")){lines.push("...")
lines.push(stringifyComment.indentComment(cs,""))}else{lines.push(`... ${cs}`)}}else{lines.push("...")}}else{let dc=doc.comment
if(dc&&chompKeep)dc=dc.replace(/^\n+/,"")
if(dc){if((!chompKeep||contentComment)&&lines[lines.length-1]!=="")lines.push("")
lines.push(stringifyComment.indentComment(commentString(dc),""))}}return lines.join("\n")+"\n"}exports.stringifyDocument=stringifyDocument}),6473:((__unused_webpack_module,exports)=>{function stringifyNumber({format:format,minFractionDigits:minFractionDigits,tag:tag,value:value}){if(typeof value==="bigint")return String(value)
const num=typeof value==="number"?value:Number(value)
if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf"
let n=Object.is(value,-0)?"-0":JSON.stringify(value)
if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(".")
if(i<0){i=n.length
n+="."}let d=minFractionDigits-(n.length-i-1)
while(d-- >0)n+="0"}return n}exports.stringifyNumber=stringifyNumber}),9804:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
var Scalar=__nccwpck_require__(6461)
var stringify=__nccwpck_require__(5596)
var stringifyComment=__nccwpck_require__(7167)
function stringifyPair({key:key,value:value},ctx,onComment,onChompKeep){const{allNullValues:allNullValues,doc:doc,indent:indent,indentStep:indentStep,options:{commentString:commentString,indentSeq:indentSeq,simpleKeys:simpleKeys}}=ctx
let keyComment=identity.isNode(key)&&key.comment||null
if(simpleKeys){if(keyComment){throw new Error("With simple keys, key nodes cannot have comments")}if(identity.isCollection(key)||!identity.isNode(key)&&typeof key==="object"){const msg="With simple keys, collection cannot be used as a key value"
throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key==="object"))
ctx=Object.assign({},ctx,{allNullValues:false,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep})
let keyCommentDone=false
let chompKeep=false
let str=stringify.stringify(key,ctx,()=>keyCommentDone=true,()=>chompKeep=true)
if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
explicitKey=true}if(ctx.inFlow){if(allNullValues||value==null){if(keyCommentDone&&onComment)onComment()
return str===""?"?":explicitKey?`? ${str}`:str}}else if(allNullValues&&!simpleKeys||value==null&&explicitKey){str=`? ${str}`
if(keyComment&&!keyCommentDone){str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))}else if(chompKeep&&onChompKeep)onChompKeep()
return str}if(keyCommentDone)keyComment=null
if(explicitKey){if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))
str=`? ${str}\n${indent}:`}else{str=`${str}:`
if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))}let vsb,vcb,valueComment
if(identity.isNode(value)){vsb=!!value.spaceBefore
vcb=value.commentBefore
valueComment=value.comment}else{vsb=false
vcb=null
valueComment=null
if(value&&typeof value==="object")value=doc.createNode(value)}ctx.implicitKey=false
if(!explicitKey&&!keyComment&&identity.isScalar(value))ctx.indentAtStart=str.length+1
chompKeep=false
if(!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor){ctx.indent=ctx.indent.substring(2)}let valueCommentDone=false
const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=true,()=>chompKeep=true)
let ws=" "
if(keyComment||vsb||vcb){ws=vsb?"\n":""
if(vcb){const cs=commentString(vcb)
ws+=`\n${stringifyComment.indentComment(cs,ctx.indent)}`}if(valueStr===""&&!ctx.inFlow){if(ws==="\n"&&valueComment)ws="\n\n"}else{ws+=`\n${ctx.indent}`}}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0]
const nl0=valueStr.indexOf("\n")
const hasNewline=nl0!==-1
const flow=ctx.inFlow??value.flow??value.items.length===0
if(hasNewline||!flow){let hasPropsLine=false
if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ")
if(vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"){sp0=valueStr.indexOf(" ",sp0+1)}if(sp0===-1||nl0<sp0)hasPropsLine=true}if(!hasPropsLine)ws=`\n${ctx.indent}`}}else if(valueStr===""||valueStr[0]==="\n"){ws=""}str+=ws+valueStr
if(ctx.inFlow){if(valueCommentDone&&onComment)onComment()}else if(valueComment&&!valueCommentDone){str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment))}else if(chompKeep&&onChompKeep){onChompKeep()}return str}exports.stringifyPair=stringifyPair}),4802:((__unused_webpack_module,exports,__nccwpck_require__)=>{var Scalar=__nccwpck_require__(6461)
var foldFlowLines=__nccwpck_require__(8819)
const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth})
const containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str)
function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return false
const limit=lineWidth-indentLength
const strLen=str.length
if(strLen<=limit)return false
for(let i=0,start=0;i<strLen;++i){if(str[i]==="\n"){if(i-start>limit)return true
start=i+1
if(strLen-start<=limit)return false}}return true}function doubleQuotedString(value,ctx){const json=JSON.stringify(value)
if(ctx.options.doubleQuotedAsJSON)return json
const{implicitKey:implicitKey}=ctx
const minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength
const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"")
let str=""
let start=0
for(let i=0,ch=json[i];ch;ch=json[++i]){if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"){str+=json.slice(start,i)+"\\ "
i+=1
start=i
ch="\\"}if(ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i)
const code=json.substr(i+2,4)
switch(code){case"0000":str+="\\0"
break
case"0007":str+="\\a"
break
case"000b":str+="\\v"
break
case"001b":str+="\\e"
break
case"0085":str+="\\N"
break
case"00a0":str+="\\_"
break
case"2028":str+="\\L"
break
case"2029":str+="\\P"
break
default:if(code.substr(0,2)==="00")str+="\\x"+code.substr(2)
else str+=json.substr(i,6)}i+=5
start=i+1}break
case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength){i+=1}else{str+=json.slice(start,i)+"\n\n"
while(json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"'){str+="\n"
i+=2}str+=indent
if(json[i+2]===" ")str+="\\"
i+=1
start=i+1}break
default:i+=1}}str=start?str+json.slice(start):json
return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,false))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===false||ctx.implicitKey&&value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx)
const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"")
const res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&\n${indent}`)+"'"
return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,false))}function quotedString(value,ctx){const{singleQuote:singleQuote}=ctx.options
let qs
if(singleQuote===false)qs=doubleQuotedString
else{const hasDouble=value.includes('"')
const hasSingle=value.includes("'")
if(hasDouble&&!hasSingle)qs=singleQuotedString
else if(hasSingle&&!hasDouble)qs=doubleQuotedString
else qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines
try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment:comment,type:type,value:value},ctx,onComment,onChompKeep){const{blockQuote:blockQuote,commentString:commentString,lineWidth:lineWidth}=ctx.options
if(!blockQuote||/\n[\t ]+$/.test(value)){return quotedString(value,ctx)}const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":"")
const literal=blockQuote==="literal"?true:blockQuote==="folded"||type===Scalar.Scalar.BLOCK_FOLDED?false:type===Scalar.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(value,lineWidth,indent.length)
if(!value)return literal?"|\n":">\n"
let chomp
let endStart
for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1]
if(ch!=="\n"&&ch!=="\t"&&ch!==" ")break}let end=value.substring(endStart)
const endNlPos=end.indexOf("\n")
if(endNlPos===-1){chomp="-"}else if(value===end||endNlPos!==end.length-1){chomp="+"
if(onChompKeep)onChompKeep()}else{chomp=""}if(end){value=value.slice(0,-end.length)
if(end[end.length-1]==="\n")end=end.slice(0,-1)
end=end.replace(blockEndNewlines,`$&${indent}`)}let startWithSpace=false
let startEnd
let startNlPos=-1
for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd]
if(ch===" ")startWithSpace=true
else if(ch==="\n")startNlPos=startEnd
else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd)
if(start){value=value.substring(start.length)
start=start.replace(/\n+/g,`$&${indent}`)}const indentSize=indent?"2":"1"
let header=(startWithSpace?indentSize:"")+chomp
if(comment){header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," "))
if(onComment)onComment()}if(!literal){const foldedValue=value.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`)
let literalFallback=false
const foldOptions=getFoldOptions(ctx,true)
if(blockQuote!=="folded"&&type!==Scalar.Scalar.BLOCK_FOLDED){foldOptions.onOverflow=()=>{literalFallback=true}}const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions)
if(!literalFallback)return`>${header}\n${indent}${body}`}value=value.replace(/\n+/g,`$&${indent}`)
return`|${header}\n${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type:type,value:value}=item
const{actualString:actualString,implicitKey:implicitKey,indent:indent,indentStep:indentStep,inFlow:inFlow}=ctx
if(implicitKey&&value.includes("\n")||inFlow&&/[[\]{},]/.test(value)){return quotedString(value,ctx)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)){return implicitKey||inFlow||!value.includes("\n")?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep)}if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes("\n")){return blockString(item,ctx,onComment,onChompKeep)}if(containsDocumentMarker(value)){if(indent===""){ctx.forceBlockIndent=true
return blockString(item,ctx,onComment,onChompKeep)}else if(implicitKey&&indent===indentStep){return quotedString(value,ctx)}}const str=value.replace(/\n+/g,`$&\n${indent}`)
if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str)
const{compat:compat,tags:tags}=ctx.doc.schema
if(tags.some(test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,false))}function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey:implicitKey,inFlow:inFlow}=ctx
const ss=typeof item.value==="string"?item:Object.assign({},item,{value:String(item.value)})
let{type:type}=item
if(type!==Scalar.Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))type=Scalar.Scalar.QUOTE_DOUBLE}const _stringify=_type=>{switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep)
case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx)
case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx)
case Scalar.Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep)
default:return null}}
let res=_stringify(type)
if(res===null){const{defaultKeyType:defaultKeyType,defaultStringType:defaultStringType}=ctx.options
const t=implicitKey&&defaultKeyType||defaultStringType
res=_stringify(t)
if(res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.stringifyString=stringifyString}),8948:((__unused_webpack_module,exports,__nccwpck_require__)=>{var identity=__nccwpck_require__(4767)
const BREAK=Symbol("break visit")
const SKIP=Symbol("skip children")
const REMOVE=Symbol("remove node")
function visit(node,visitor){const visitor_=initVisitor(visitor)
if(identity.isDocument(node)){const cd=visit_(null,node.contents,visitor_,Object.freeze([node]))
if(cd===REMOVE)node.contents=null}else visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK
visit.SKIP=SKIP
visit.REMOVE=REMOVE
function visit_(key,node,visitor,path){const ctrl=callVisitor(key,node,visitor,path)
if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(key,path,ctrl)
return visit_(key,ctrl,visitor,path)}if(typeof ctrl!=="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node))
for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path)
if(typeof ci==="number")i=ci-1
else if(ci===BREAK)return BREAK
else if(ci===REMOVE){node.items.splice(i,1)
i-=1}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node))
const ck=visit_("key",node.key,visitor,path)
if(ck===BREAK)return BREAK
else if(ck===REMOVE)node.key=null
const cv=visit_("value",node.value,visitor,path)
if(cv===BREAK)return BREAK
else if(cv===REMOVE)node.value=null}}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor)
if(identity.isDocument(node)){const cd=await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))
if(cd===REMOVE)node.contents=null}else await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK
visitAsync.SKIP=SKIP
visitAsync.REMOVE=REMOVE
async function visitAsync_(key,node,visitor,path){const ctrl=await callVisitor(key,node,visitor,path)
if(identity.isNode(ctrl)||identity.isPair(ctrl)){replaceNode(key,path,ctrl)
return visitAsync_(key,ctrl,visitor,path)}if(typeof ctrl!=="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node))
for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path)
if(typeof ci==="number")i=ci-1
else if(ci===BREAK)return BREAK
else if(ci===REMOVE){node.items.splice(i,1)
i-=1}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node))
const ck=await visitAsync_("key",node.key,visitor,path)
if(ck===BREAK)return BREAK
else if(ck===REMOVE)node.key=null
const cv=await visitAsync_("value",node.value,visitor,path)
if(cv===BREAK)return BREAK
else if(cv===REMOVE)node.value=null}}return ctrl}function initVisitor(visitor){if(typeof visitor==="object"&&(visitor.Collection||visitor.Node||visitor.Value)){return Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor)}return visitor}function callVisitor(key,node,visitor,path){if(typeof visitor==="function")return visitor(key,node,path)
if(identity.isMap(node))return visitor.Map?.(key,node,path)
if(identity.isSeq(node))return visitor.Seq?.(key,node,path)
if(identity.isPair(node))return visitor.Pair?.(key,node,path)
if(identity.isScalar(node))return visitor.Scalar?.(key,node,path)
if(identity.isAlias(node))return visitor.Alias?.(key,node,path)
return undefined}function replaceNode(key,path,node){const parent=path[path.length-1]
if(identity.isCollection(parent)){parent.items[key]=node}else if(identity.isPair(parent)){if(key==="key")parent.key=node
else parent.value=node}else if(identity.isDocument(parent)){parent.contents=node}else{const pt=identity.isAlias(parent)?"alias":"scalar"
throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit
exports.visitAsync=visitAsync}),8020:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{d:()=>runCommand})
const external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")
var commander=__nccwpck_require__(2037)
const{DM:program,gu:createCommand,er:createArgument,Ww:createOption,b7:CommanderError,Di:InvalidArgumentError,a2:InvalidOptionArgumentError,uB:Command,ef:Argument,c$:Option,_V:Help}=commander
const VERSION="0.1.0"
function readOrExplain(terminal,path){try{return terminal.readFile(path)}catch(error){terminal.err(`${path}: the file cannot be read${reason(error)}.`)
return null}}function reason(error){const code=error instanceof Error&&"code"in error?error.code:null
switch(code){case"ENOENT":return": there is no such file"
case"EISDIR":return": it is a folder"
case"EACCES":return": you have no right to read it"
default:return""}}const external_node_util_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")
function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){return schema=>schema}function assertIs(_arg){}function assertNever(_x){throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){const numericValues=Object.values(entries).filter(v=>typeof v==="number")
const values=Object.entries(entries).filter(([k,_])=>numericValues.indexOf(+k)===-1).map(([_,v])=>v)
return values}function joinValues(array,separator="|"){return array.map(val=>stringifyPrimitive(val)).join(separator)}function jsonStringifyReplacer(_,value){if(typeof value==="bigint")return value.toString()
return value}class Cached{constructor(getter){this._getter=getter
this._value=undefined}get value(){const getter=this._getter
if(getter!==undefined){this._value=getter()
this._getter=undefined}return this._value}}function cached(getter){return new Cached(getter)}function nullish(input){return input===null||input===undefined}function cleanRegex(source){const start=source.startsWith("^")?1:0
const end=source.endsWith("$")?source.length-1:source.length
return source.slice(start,end)}function floatSafeRemainder(val,step){const ratio=val/step
const roundedRatio=Math.round(ratio)
const tolerance=4*Number.EPSILON*Math.max(Math.abs(ratio),1)
if(Math.abs(ratio-roundedRatio)<tolerance)return 0
return ratio-roundedRatio}const EVALUATING=null&&Symbol("evaluating")
function defineLazy(object,key,getter){let value=undefined
Object.defineProperty(object,key,{get(){if(value===EVALUATING){return undefined}if(value===undefined){value=EVALUATING
value=getter()}return value},set(v){Object.defineProperty(object,key,{value:v})},configurable:true})}function objectClone(obj){return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(obj))}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value:value,writable:true,enumerable:true,configurable:true})}function rawShape(def){const desc=Object.getOwnPropertyDescriptor(def,"shape")
return desc?.get?desc.get.raw:desc?.value}function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}function deferProp(target,key,getter){Object.defineProperty(target,key,{get(){const value=getter()
assignProp(this,key,value)
return value},enumerable:true,configurable:true})}function putProp(target,key,value){if(key in target)assignProp(target,key,value)
else target[key]=value}function mirrorShape(target,source,keys,wrap){const raw=sourceShape(source)
for(const key of keys){const desc=Object.getOwnPropertyDescriptor(raw,key)
if(!desc.enumerable)continue
if(desc.get){deferProp(target,key,()=>{const value=source._zod.def.shape[key]
return wrap?wrap(value,key):value})}else putProp(target,key,wrap?wrap(desc.value,key):desc.value)}}function mirrorProps(target,source){for(const key of Reflect.ownKeys(source)){const desc=Object.getOwnPropertyDescriptor(source,key)
if(!desc.enumerable)continue
if(desc.get)deferProp(target,key,()=>source[key])
else putProp(target,key,desc.value)}}function mergeDefs(...defs){const mergedDescriptors={}
for(const def of defs){const descriptors=Object.getOwnPropertyDescriptors(def)
Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}function cloneDef(schema){return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){if(!path)return obj
return path.reduce((acc,key)=>acc?.[key],obj)}function promiseAllObject(promisesObj){const keys=Object.keys(promisesObj)
const promises=keys.map(key=>promisesObj[key])
return Promise.all(promises).then(results=>{const resolvedObj={}
for(let i=0;i<keys.length;i++){resolvedObj[keys[i]]=results[i]}return resolvedObj})}function randomString(length=10){const chars="abcdefghijklmnopqrstuvwxyz"
let str=""
for(let i=0;i<length;i++){str+=chars[Math.floor(Math.random()*chars.length)]}return str}function esc(str){return JSON.stringify(str)}function slugify(input){return input.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{}
function util_isObject(data){return typeof data==="object"&&data!==null&&!Array.isArray(data)}const util_allowsEval=cached(()=>{if(globalConfig.jitless){return false}if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare")){return false}try{const F=Function
new F("")
return true}catch(_){return false}})
function isPlainObject(o){if(util_isObject(o)===false)return false
const ctor=o.constructor
if(ctor===undefined)return true
if(typeof ctor!=="function")return true
const prot=ctor.prototype
if(util_isObject(prot)===false)return false
if(Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===false){return false}return true}function shallowClone(o){if(isPlainObject(o))return{...o}
if(Array.isArray(o))return[...o]
if(o instanceof Map)return new Map(o)
if(o instanceof Set)return new Set(o)
return o}function numKeys(data){let keyCount=0
for(const key in data){if(Object.prototype.hasOwnProperty.call(data,key)){keyCount++}}return keyCount}const getParsedType=data=>{const t=typeof data
switch(t){case"undefined":return"undefined"
case"string":return"string"
case"number":return Number.isNaN(data)?"nan":"number"
case"boolean":return"boolean"
case"function":return"function"
case"bigint":return"bigint"
case"symbol":return"symbol"
case"object":if(Array.isArray(data)){return"array"}if(data===null){return"null"}if(data.then&&typeof data.then==="function"&&data.catch&&typeof data.catch==="function"){return"promise"}if(typeof Map!=="undefined"&&data instanceof Map){return"map"}if(typeof Set!=="undefined"&&data instanceof Set){return"set"}if(typeof Date!=="undefined"&&data instanceof Date){return"date"}if(typeof File!=="undefined"&&data instanceof File){return"file"}return"object"
default:throw new Error(`Unknown data type: ${t}`)}}
const propertyKeyTypes=new Set(["string","number","symbol"])
const primitiveTypes=new Set(["string","number","bigint","boolean","symbol","undefined"])
function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.def)
if(!def||params?.parent)cl._zod.parent=inst
return cl}function normalizeParams(_params){const params=_params
if(!params)return{}
if(typeof params==="string")return{error:()=>params}
if(params?.message!==undefined){if(params?.error!==undefined)throw new Error("Cannot specify both `message` and `error` params")
params.error=params.message}delete params.message
if(typeof params.error==="string")return{...params,error:()=>params.error}
return params}function createTransparentProxy(getter){let target
return new Proxy({},{get(_,prop,receiver){target??(target=getter())
return Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){target??(target=getter())
return Reflect.set(target,prop,value,receiver)},has(_,prop){target??(target=getter())
return Reflect.has(target,prop)},deleteProperty(_,prop){target??(target=getter())
return Reflect.deleteProperty(target,prop)},ownKeys(_){target??(target=getter())
return Reflect.ownKeys(target)},getOwnPropertyDescriptor(_,prop){target??(target=getter())
return Reflect.getOwnPropertyDescriptor(target,prop)},defineProperty(_,prop,descriptor){target??(target=getter())
return Reflect.defineProperty(target,prop,descriptor)}})}function stringifyPrimitive(value){if(typeof value==="bigint")return value.toString()+"n"
if(typeof value==="string")return`"${value}"`
return`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==undefined&&shape[k]._zod.optout==="optional")}const NUMBER_FORMAT_RANGES=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
const BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]}
function pick(schema,mask){const currDef=schema._zod.def
const checks=currDef.checks
const hasChecks=checks&&checks.length>0
if(hasChecks){throw new Error(".pick() cannot be used on object schemas containing refinements")}const newShape={}
mirrorShape(newShape,schema,maskedKeys(schema,mask))
return clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){const raw=sourceShape(schema)
const keys=[]
for(const key of Reflect.ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.enumerable){throw new Error(`Unrecognized key: "${String(key)}"`)}if(mask[key])keys.push(key)}return keys}function omit(schema,mask){const currDef=schema._zod.def
const checks=currDef.checks
const hasChecks=checks&&checks.length>0
if(hasChecks){throw new Error(".omit() cannot be used on object schemas containing refinements")}const omitted=new Set(maskedKeys(schema,mask))
const newShape={}
mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)).filter(key=>!omitted.has(key)))
return clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function extend(schema,shape){if(!isPlainObject(shape)){throw new Error("Invalid input to extend: expected a plain object")}const checks=schema._zod.def.checks
const hasChecks=checks&&checks.length>0
if(hasChecks){const existingShape=sourceShape(schema)
for(const key of Reflect.ownKeys(shape)){if(Object.getOwnPropertyDescriptor(existingShape,key)!==undefined){throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}}}return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){const newShape={}
mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)))
mirrorProps(newShape,shape)
return newShape}function safeExtend(schema,shape){if(!isPlainObject(shape)){throw new Error("Invalid input to safeExtend: expected a plain object")}return clone(schema,mergeDefs(schema._zod.def,{shape:extended(schema,shape)}))}function merge(a,b){if(!b?._zod?.def){throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")}if(a._zod.def.checks?.length){throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")}const newShape={}
mirrorShape(newShape,a,Reflect.ownKeys(sourceShape(a)))
mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)))
const def=mergeDefs(a._zod.def,{shape:newShape,get catchall(){return b._zod.def.catchall},checks:b._zod.def.checks??[]})
return clone(a,def)}function partial(Class,schema,mask,name="partial"){const currDef=schema._zod.def
const checks=currDef.checks
const hasChecks=checks&&checks.length>0
if(hasChecks){throw new Error(`.${name}() cannot be used on object schemas containing refinements`)}const selected=mask?new Set(maskedKeys(schema,mask)):undefined
const newShape={}
mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class&&((value,key)=>selected&&!selected.has(key)?value:new Class({type:"optional",innerType:value})))
return clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class,schema,mask){const selected=mask?new Set(maskedKeys(schema,mask)):undefined
const newShape={}
mirrorShape(newShape,schema,Reflect.ownKeys(sourceShape(schema)),(value,key)=>selected&&!selected.has(key)?value:new Class({type:"nonoptional",innerType:value}))
return clone(schema,mergeDefs(schema._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===true)return true
for(let i=startIndex;i<x.issues.length;i++){if(x.issues[i]?.continue!==true){return true}}return false}function explicitlyAborted(x,startIndex=0){if(x.aborted===true)return true
for(let i=startIndex;i<x.issues.length;i++){if(x.issues[i]?.continue===false){return true}}return false}function prefixIssues(path,issues){return issues.map(iss=>{var _a;(_a=iss).path??(_a.path=[])
iss.path.unshift(path)
return iss})}function unwrapMessage(message){return typeof message==="string"?message:message?.message}function sizeCaps(defChecks){const caps=[]
for(const ch of defChecks??[]){const d=ch._zod.def
if(!/_(length|size)$|_equals$/.test(d.check))break
const max=d.maximum??d.length??d.size
if(max>=0)caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a
for(let i=start;i<issues.length;i++){(_a=issues[i]).schema??(_a.schema=inst)}}function finalizeIssue(iss,ctx,config){var _a
const traits=iss.inst?._zod?.traits
if(traits?.has("$ZodType")){if(traits.has("$ZodCheck"))(_a=iss).schema??(_a.schema=iss.inst)
else iss.schema=iss.inst}const schemaError=iss.schema!==iss.inst?iss.schema?._zod.def?.error:undefined
const message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(config.localeError?.(iss))??"Invalid input"
const full={}
for(const k of Object.keys(iss)){if(k==="inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__")continue
full[k]=iss[k]}full.path??(full.path=[])
full.message=message
if(ctx?.reportInput){full.input=iss.input}return full}function getSizableOrigin(input){if(input instanceof Set)return"set"
if(input instanceof Map)return"map"
if(input instanceof File)return"file"
return"unknown"}const highSurrogate=/[\uD800-\uDBFF]/
function codePointLength(str){const units=str.length
if(!highSurrogate.test(str))return units
let count=units
for(let i=0;i<units-1;i++){if((str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320){count--
i++}}return count}function getLengthableOrigin(input){if(Array.isArray(input))return"array"
if(typeof input==="string")return"string"
return"unknown"}function parsedType(data){const t=typeof data
switch(t){case"number":{return Number.isNaN(data)?"nan":"number"}case"object":{if(data===null){return"null"}if(Array.isArray(data)){return"array"}const obj=data
if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&"constructor"in obj&&obj.constructor){return obj.constructor.name}}}return t}function util_issue(...args){const[iss,input,inst]=args
if(typeof iss==="string"){return{message:iss,code:"custom",input:input,inst:inst}}return{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.isNaN(Number.parseInt(k,10))).map(el=>el[1])}function base64ToUint8Array(base64){const binaryString=atob(base64)
const bytes=new Uint8Array(binaryString.length)
for(let i=0;i<binaryString.length;i++){bytes[i]=binaryString.charCodeAt(i)}return bytes}function uint8ArrayToBase64(bytes){let binaryString=""
for(let i=0;i<bytes.length;i++){binaryString+=String.fromCharCode(bytes[i])}return btoa(binaryString)}function base64urlToUint8Array(base64url){const base64=base64url.replace(/-/g,"+").replace(/_/g,"/")
const padding="=".repeat((4-base64.length%4)%4)
return base64ToUint8Array(base64+padding)}function uint8ArrayToBase64url(bytes){return uint8ArrayToBase64(bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){const cleanHex=hex.replace(/^0x/,"")
if(cleanHex.length%2!==0){throw new Error("Invalid hex string length")}const bytes=new Uint8Array(cleanHex.length/2)
for(let i=0;i<cleanHex.length;i+=2){bytes[i/2]=Number.parseInt(cleanHex.slice(i,i+2),16)}return bytes}function uint8ArrayToHex(bytes){return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}class Class{constructor(..._args){}}function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key)
if(desc.get)Object.defineProperty(proto,key,{...desc,enumerable:false})
else defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=true){Object.defineProperty(inst,key,{configurable:true,writable:true,enumerable:enumerable,value:value})
return value}function hide(inst,key,value){return own(inst,key,value,false)}function derived(computes,table){for(const key in computes){const compute=computes[key]
Object.defineProperty(table,key,{configurable:true,enumerable:true,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:true,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){const proto=Object.getPrototypeOf(inst)
return sentinel in proto?undefined:proto}let installing
let broke=false
const breaker={configurable:true,get(){broke=true
return undefined}}
function defineLazyInternal(inst,key,compute){const proto=Object.getPrototypeOf(inst._zod)
if(key in proto&&installing!==inst._zod){installing=undefined
return}installing=inst._zod
Object.defineProperty(proto,key,{configurable:true,get(){Object.defineProperty(this,key,breaker)
const outer=broke
broke=false
try{const value=compute(this)
if(broke)delete this[key]
else Object.defineProperty(this,key,{configurable:true,writable:true,value:value})
broke=broke||outer
return value}catch(err){delete this[key]
broke=broke||outer
throw err}},set(value){Object.defineProperty(this,key,{configurable:true,writable:true,value:value})}})}function installLazyProp(inst,key,make,enumerable){const proto=claim(inst,key)
if(!proto)return
Object.defineProperty(proto,key,{configurable:true,get(){const desc={configurable:true,writable:true,enumerable:enumerable,value:undefined}
Object.defineProperty(this,key,desc)
desc.value=make(this)
Object.defineProperty(this,key,desc)
return desc.value},set(value){Object.defineProperty(this,key,{configurable:true,writable:true,enumerable:enumerable,value:value})}})}const CONSTANT_CATCH="~constantCatch"
function constantCatch(value){const fn=()=>value
fn[CONSTANT_CATCH]=true
return fn}var _a
const NEVER=Object.freeze({status:"aborted"})
const _zodDesc={value:undefined,enumerable:false}
let _E="captureStackTrace"in Error?Error:null
function newError(Definition){const E=_E
if(E){const saved=E.stackTraceLimit
if(typeof saved==="number"){try{E.stackTraceLimit=0}catch{_E=null
return new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer,proto,params){const zodProto={}
function Internals(def){this.def=def
this.constr=_
this.traits=new Set}Internals.prototype=zodProto
const protoMembers=proto
const initialized=protoMembers&&new WeakSet
function init(inst,def){if(!inst._zod){_zodDesc.value=new Internals(def)
try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=undefined}}else if(inst._zod.traits.has(name)){return}inst._zod.traits.add(name)
initializer(inst,def)
if(initialized){const own=Object.getPrototypeOf(inst)
const ctorProto=inst._zod.constr.prototype
let up=own
while(up&&up!==ctorProto)up=Object.getPrototypeOf(up)
const target=up??own
if(!initialized.has(target)){initialized.add(target)
members(target,protoMembers)}}const proto=_.prototype
for(const k in proto){if(!Object.prototype.hasOwnProperty.call(proto,k))continue
if(!(k in inst)){inst[k]=proto[k].bind(inst)}}}const Parent=params?.Parent??Object
class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name})
function _(def){const inst=params?.Parent?newError(Definition):this
init(inst,def)
const deferred=inst._zod.deferred
if(deferred){for(const fn of deferred){fn()}inst._zod.deferred=undefined}const pp=globalThis.__zod_globalConfig?.postProcessor
if(pp)pp(inst)
return inst}Object.defineProperty(_,"init",{value:init})
Object.defineProperty(_,Symbol.hasInstance,{value:inst=>{if(params?.Parent&&inst instanceof params.Parent)return true
return inst?._zod?.traits?.has(name)}})
Object.defineProperty(_,"name",{value:name})
return _}const $brand=null&&Symbol("zod_brand")
class $ZodAsyncError extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class $ZodEncodeError extends Error{constructor(name){super(`Encountered unidirectional transform during encode: ${name}`)
this.name="ZodEncodeError"}}(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={})
const globalConfig=globalThis.__zod_globalConfig
function config(newConfig){if(newConfig)Object.assign(globalConfig,newConfig)
return globalConfig}class $ZodCyclicError extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`)
this.name="ZodCyclicError"}}const STATE="~memo"
const NO_ISSUES=[]
function isRef(value){return value!==null&&typeof value==="object"}function cloneIssues(issues){return issues.map(iss=>iss.path?{...iss,path:iss.path.slice()}:{...iss})}const recursive=new WeakMap
const NONE=0
const ASSUMED=1
const PROVEN=2
function isRecursive(inst,stack,resolve){const cached=recursive.get(inst)
if(cached!==undefined)return cached?PROVEN:NONE
if(stack.has(inst))return PROVEN
stack.add(inst)
let result=NONE
const check=child=>{if(result!==PROVEN&&child?._zod){const answer=isRecursive(child,stack,resolve)
if(answer>result)result=answer}}
const shape=(sh,spread)=>{let answer=NONE
for(const key of Reflect.ownKeys(sh)){const desc=Object.getOwnPropertyDescriptor(sh,key)
if(spread&&!desc.enumerable)continue
const child=desc.get?ASSUMED:desc.value?._zod?isRecursive(desc.value,stack,resolve):NONE
if(child>answer)answer=child}return answer}
const merge=answer=>{if(answer>result)result=answer}
const def=inst._zod.def
const kind=def.type
switch(kind){case"object":{const raw=rawShape(def)
merge(raw?shape(raw,true):ASSUMED)
check(def.catchall)
break}case"array":check(def.element)
break
case"tuple":for(const el of def.items)check(el)
check(def.rest)
break
case"record":case"map":check(def.keyType)
check(def.valueType)
break
case"set":check(def.valueType)
break
case"union":for(const el of def.options)check(el)
break
case"intersection":check(def.left)
check(def.right)
break
case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":check(def.innerType)
break
case"pipe":check(def.in)
check(def.out)
break
case"function":check(def.input)
check(def.output)
break
case"lazy":{const inner=def._cachedInner??(resolve?inst._zod.innerType:undefined)
merge(inner?isRecursive(inner,stack,false):ASSUMED)
break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break
default:{kind
for(const key in def){const desc=Object.getOwnPropertyDescriptor(def,key)
if(!desc||desc.get)continue
const value=desc.value
if(!value||typeof value!=="object")continue
if(value._zod)check(value)
else if(Array.isArray(value))for(const el of value)check(el)}}}stack.delete(inst)
return settle(inst,result)}function settle(inst,answer){if(answer!==ASSUMED)recursive.set(inst,answer===PROVEN)
return answer}function isRecursiveSchema(inst){return isRecursive(inst,new Set,true)!==NONE}function bucketFor(state,inst){let bucket=state.buckets.get(inst)
if(!bucket){bucket=new WeakMap
state.buckets.set(inst,bucket)}return bucket}let handoff
const memoizer_open=[]
const memo={alloc(_inst,payload,empty){const bucket=handoff
if(!bucket)return empty
handoff=undefined
const entry={value:empty,issues:null}
bucket.set(payload.value,entry)
memoizer_open.push(entry)
return empty},guard(inst){var _a;(_a=inst._zod).deferred??(_a.deferred=[])
inst._zod.deferred.push(()=>{const base=inst._zod.parse
const wrapped=(payload,ctx)=>{if(ctx.direction!=="backward"&&isBackEdge(ctx,payload.value))throw new $ZodCyclicError
return base(payload,ctx)}
inst._zod.parse=wrapped
if(inst._zod.run===base)inst._zod.run=wrapped})},attach(inst){var _a
let isRecursiveInst
let rechecked=false
let lastCtx
let lastBucket;(_a=inst._zod).deferred??(_a.deferred=[])
inst._zod.deferred.push(()=>{const base=inst._zod.parse
const wrapped=(payload,ctx)=>{if(isRecursiveInst===undefined){const walked=isRecursive(inst,new Set,false)
if(walked===NONE){inst._zod.parse=base
if(inst._zod.run===wrapped)inst._zod.run=base
return base(payload,ctx)}if(walked===PROVEN||rechecked)isRecursiveInst=true
else rechecked=true}const input=payload.value
if(!isRef(input))return base(payload,ctx)
let state=ctx[STATE]
if(!state){state={buckets:new WeakMap,backEdges:undefined}
ctx[STATE]=state}let bucket
if(lastCtx===ctx){bucket=lastBucket}else{bucket=bucketFor(state,inst)
lastCtx=ctx
lastBucket=bucket}const hit=bucket.get(input)
if(hit){payload.value=hit.value
if(hit.issues){if(hit.issues.length)payload.issues.push(...cloneIssues(hit.issues))}else{payload.memo=true
state.backEdges??(state.backEdges=new WeakSet)
state.backEdges.add(hit.value)}return payload}handoff=bucket
const depth=memoizer_open.length
const result=base(payload,ctx)
handoff=undefined
const entry=memoizer_open.length>depth?memoizer_open.pop():undefined
if(result instanceof Promise){return result.then(r=>{if(entry)entry.issues=r.issues.length?cloneIssues(r.issues):NO_ISSUES
return r})}if(entry)entry.issues=result.issues.length?cloneIssues(result.issues):NO_ISSUES
return result}
inst._zod.parse=wrapped
if(inst._zod.run===base)inst._zod.run=wrapped})}}
function memoizer(){return memo}function isBackEdge(ctx,value){const backEdges=ctx[STATE]?.backEdges
return backEdges!==undefined&&isRef(value)&&backEdges.has(value)}const cuid=/^[cC][0-9a-z]{6,}$/
const cuid2=/^[0-9a-z]+$/
const ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/
const xid=/^[0-9a-vA-V]{20}$/
const ksuid=/^[A-Za-z0-9]{27}$/
const nanoid=/^[a-zA-Z0-9_-]{21}$/
function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`)}const duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
const extendedDuration=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/
const guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/
const uuid=version=>{if(!version)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)}
const uuid4=null&&uuid(4)
const uuid6=null&&uuid(6)
const uuid7=null&&uuid(7)
const email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
const html5Email=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
const rfc5322Email=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/
const unicodeEmail=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u
const idnEmail=null&&unicodeEmail
const browserEmail=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
const _emoji=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`
function emoji(){return new RegExp(_emoji,"u")}const ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
const ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
const mac=delimiter=>{const escapedDelim=util.escapeRegex(delimiter??":")
return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`)}
const cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
const cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
const base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/
const base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/
const hostname=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/
const domain=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/
const httpProtocol=/^https?$/
const e164=/^\+[1-9]\d{6,14}$/
const creditCard=/^\d(?:[ -]?\d){11,18}$/
const currencyCode=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/
const iban=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/
const dateSource=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
function regexes_anchor(source){return new RegExp(`^${source}$`)}const date=regexes_anchor(dateSource)
function timeSource(args){const hhmm=`(?:[01]\\d|2[0-3]):[0-5]\\d`
const regex=typeof args.precision==="number"?args.precision===-1?`${hhmm}`:args.precision===0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`
return regex}function time(args){return new RegExp(`^${timeSource(args)}$`)}function datetime(args){const opts=["Z"]
if(args.offset)opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`)
const qualified=`${timeSource({precision:args.precision,seconds:true})}(?:${opts.join("|")})`
const timeRegex=args.local?`${qualified}|${timeSource({precision:args.precision})}`:qualified
return new RegExp(`^${dateSource}T(?:${timeRegex})$`)}const anyString=/^[\s\S]{0,}$/
const string=params=>{const regex=params?`[\\s\\S]{${params?.minimum??0},${params?.maximum??""}}`:`[\\s\\S]*`
return new RegExp(`^${regex}$`)}
const bigint=/^-?\d+n?$/
const integer=/^-?\d+$/
const number=/^-?\d+(?:\.\d+)?$/
const regexes_boolean=/^(?:true|false)$/i
const _null=/^null$/i
const _undefined=/^undefined$/i
const lowercase=/^[^A-Z]*$/
const uppercase=/^[^a-z]*$/
const hex=/^[0-9a-fA-F]*$/
function fixedBase64(bodyLength,padding){return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`)}function fixedBase64url(length){return new RegExp(`^[A-Za-z0-9_-]{${length}}$`)}const md5_hex=/^[0-9a-fA-F]{32}$/
const md5_base64=null&&fixedBase64(22,"==")
const md5_base64url=null&&fixedBase64url(22)
const sha1_hex=/^[0-9a-fA-F]{40}$/
const sha1_base64=null&&fixedBase64(27,"=")
const sha1_base64url=null&&fixedBase64url(27)
const sha256_hex=/^[0-9a-fA-F]{64}$/
const sha256_base64=null&&fixedBase64(43,"=")
const sha256_base64url=null&&fixedBase64url(43)
const sha384_hex=/^[0-9a-fA-F]{96}$/
const sha384_base64=null&&fixedBase64(64,"")
const sha384_base64url=null&&fixedBase64url(64)
const sha512_hex=/^[0-9a-fA-F]{128}$/
const sha512_base64=null&&fixedBase64(86,"==")
const sha512_base64url=null&&fixedBase64url(86)
const $ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a
inst._zod??(inst._zod={})
inst._zod.def=def;(_a=inst._zod).onattach??(_a.onattach=[])})
const _whenHasSize=payload=>{const val=payload.value
return!util.nullish(val)&&val.size!==undefined}
const _whenHasLength=payload=>{const val=payload.value
return!nullish(val)&&val.length!==undefined}
const numericOriginMap={number:"number",bigint:"bigint",object:"date"}
const $ZodCheckLessThan=$constructor("$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def)
const origin=numericOriginMap[typeof def.value]
inst._zod.check=payload=>{if(def.inclusive?payload.value<=def.value:payload.value<def.value){return}payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_big",maximum:typeof def.value==="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst:inst,continue:!def.abort})}})
const $ZodCheckGreaterThan=$constructor("$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def)
const origin=numericOriginMap[typeof def.value]
inst._zod.check=payload=>{if(def.inclusive?payload.value>=def.value:payload.value>def.value){return}payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:typeof def.value==="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst:inst,continue:!def.abort})}})
const $ZodCheckMultipleOf=$constructor("$ZodCheckMultipleOf",(inst,def)=>{$ZodCheck.init(inst,def)
inst._zod.check=payload=>{if(typeof payload.value!==typeof def.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
const isMultiple=typeof payload.value==="bigint"?def.value!==BigInt(0)&&payload.value%def.value===BigInt(0):floatSafeRemainder(payload.value,def.value)===0
if(isMultiple)return
payload.issues.push({origin:typeof payload.value,code:"not_multiple_of",divisor:def.value,input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def)
def.format=def.format||"float64"
const isInt=def.format?.includes("int")
const origin=isInt?"int":"number"
const[minimum,maximum]=NUMBER_FORMAT_RANGES[def.format]
inst._zod.check=payload=>{const input=payload.value
if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"invalid_type",continue:false,input:input,inst:inst})
return}if(!Number.isSafeInteger(input)){if(input>0){payload.issues.push({input:input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:inst,origin:origin,inclusive:true,continue:!def.abort})}else{payload.issues.push({input:input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:inst,origin:origin,inclusive:true,continue:!def.abort})}return}}if(input<minimum){payload.issues.push({origin:"number",input:input,code:"too_small",minimum:minimum,inclusive:true,inst:inst,continue:!def.abort})}if(input>maximum){payload.issues.push({origin:"number",input:input,code:"too_big",maximum:maximum,inclusive:true,inst:inst,continue:!def.abort})}}})
const $ZodCheckBigIntFormat=null&&core.$constructor("$ZodCheckBigIntFormat",(inst,def)=>{$ZodCheck.init(inst,def)
const[minimum,maximum]=util.BIGINT_FORMAT_RANGES[def.format]
inst._zod.check=payload=>{const input=payload.value
if(input<minimum){payload.issues.push({origin:"bigint",input:input,code:"too_small",minimum:minimum,inclusive:true,inst:inst,continue:!def.abort})}if(input>maximum){payload.issues.push({origin:"bigint",input:input,code:"too_big",maximum:maximum,inclusive:true,inst:inst,continue:!def.abort})}}})
const $ZodCheckMaxSize=null&&core.$constructor("$ZodCheckMaxSize",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasSize)
inst._zod.check=payload=>{const input=payload.value
const size=input.size
if(size<=def.maximum)return
payload.issues.push({origin:util.getSizableOrigin(input),code:"too_big",maximum:def.maximum,inclusive:true,input:input,inst:inst,continue:!def.abort})}})
const $ZodCheckMinSize=null&&core.$constructor("$ZodCheckMinSize",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasSize)
inst._zod.check=payload=>{const input=payload.value
const size=input.size
if(size>=def.minimum)return
payload.issues.push({origin:util.getSizableOrigin(input),code:"too_small",minimum:def.minimum,inclusive:true,input:input,inst:inst,continue:!def.abort})}})
const $ZodCheckSizeEquals=null&&core.$constructor("$ZodCheckSizeEquals",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasSize)
inst._zod.check=payload=>{const input=payload.value
const size=input.size
if(size===def.size)return
const tooBig=size>def.size
payload.issues.push({origin:util.getSizableOrigin(input),...tooBig?{code:"too_big",maximum:def.size}:{code:"too_small",minimum:def.size},inclusive:true,exact:true,input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value
const units=input.length
const length=typeof input==="string"&&units>def.maximum?codePointLength(input):units
if(length<=def.maximum)return
const origin=getLengthableOrigin(input)
payload.issues.push({origin:origin,code:"too_big",maximum:def.maximum,inclusive:true,input:input,inst:inst,continue:!def.abort})}})
const $ZodCheckMinLength=$constructor("$ZodCheckMinLength",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value
const units=input.length
const length=typeof input==="string"&&units>=def.minimum&&units<def.minimum*2?codePointLength(input):units
if(length>=def.minimum)return
const origin=getLengthableOrigin(input)
payload.issues.push({origin:origin,code:"too_small",minimum:def.minimum,inclusive:true,input:input,inst:inst,continue:!def.abort})}})
const $ZodCheckLengthEquals=$constructor("$ZodCheckLengthEquals",(inst,def)=>{var _a
$ZodCheck.init(inst,def);(_a=inst._zod.def).when??(_a.when=_whenHasLength)
inst._zod.check=payload=>{const input=payload.value
const units=input.length
const length=typeof input==="string"&&units>=def.length&&units<=def.length*2?codePointLength(input):units
if(length===def.length)return
const origin=getLengthableOrigin(input)
const tooBig=length>def.length
payload.issues.push({origin:origin,...tooBig?{code:"too_big",maximum:def.length}:{code:"too_small",minimum:def.length},inclusive:true,exact:true,input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a,_b
$ZodCheck.init(inst,def)
if(def.pattern)(_a=inst._zod).check??(_a.check=payload=>{def.pattern.lastIndex=0
if(def.pattern.test(payload.value))return
payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.pattern?{pattern:def.pattern.toString()}:{},inst:inst,continue:!def.abort})})
else(_b=inst._zod).check??(_b.check=()=>{})})
const $ZodCheckRegex=$constructor("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def)
inst._zod.check=payload=>{def.pattern.lastIndex=0
if(def.pattern.test(payload.value))return
payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst:inst,continue:!def.abort})}})
const $ZodCheckLowerCase=$constructor("$ZodCheckLowerCase",(inst,def)=>{def.pattern??(def.pattern=lowercase)
$ZodCheckStringFormat.init(inst,def)})
const $ZodCheckUpperCase=$constructor("$ZodCheckUpperCase",(inst,def)=>{def.pattern??(def.pattern=uppercase)
$ZodCheckStringFormat.init(inst,def)})
const $ZodCheckIncludes=$constructor("$ZodCheckIncludes",(inst,def)=>{$ZodCheck.init(inst,def)
const escapedRegex=escapeRegex(def.includes)
const pattern=new RegExp(typeof def.position==="number"?`^.{${def.position},}${escapedRegex}`:escapedRegex)
def.pattern=pattern
inst._zod.check=payload=>{if(payload.value.includes(def.includes,def.position))return
payload.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:def.includes,input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodCheckStartsWith=$constructor("$ZodCheckStartsWith",(inst,def)=>{$ZodCheck.init(inst,def)
const pattern=new RegExp(`^${escapeRegex(def.prefix)}.*`)
def.pattern??(def.pattern=pattern)
inst._zod.check=payload=>{if(payload.value.startsWith(def.prefix))return
payload.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:def.prefix,input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodCheckEndsWith=$constructor("$ZodCheckEndsWith",(inst,def)=>{$ZodCheck.init(inst,def)
const pattern=new RegExp(`.*${escapeRegex(def.suffix)}$`)
def.pattern??(def.pattern=pattern)
inst._zod.check=payload=>{if(payload.value.endsWith(def.suffix))return
payload.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:def.suffix,input:payload.value,inst:inst,continue:!def.abort})}})
function handleCheckPropertyResult(result,payload,property){if(result.issues.length){payload.issues.push(...prefixIssues(property,result.issues))}}const $ZodCheckProperty=null&&core.$constructor("$ZodCheckProperty",(inst,def)=>{$ZodCheck.init(inst,def)
inst._zod.check=payload=>{const result=def.schema._zod.run({value:payload.value[def.property],issues:[]},{})
if(result instanceof Promise){return result.then(result=>handleCheckPropertyResult(result,payload,def.property))}handleCheckPropertyResult(result,payload,def.property)
return}})
const $ZodCheckProperties=$constructor("$ZodCheckProperties",(inst,def)=>{$ZodCheck.init(inst,def)
hide(inst,Symbol.iterator,function*(){yield inst})
let entries
inst._zod.check=payload=>{if(payload.value==null){payload.issues.push({expected:"object",code:"invalid_type",input:payload.value,inst:inst})
return undefined}entries??(entries=Reflect.ownKeys(def.shape).map(key=>[key,def.shape[key]]))
const input=payload.value
let proms
for(const[key,schema]of entries){const result=schema._zod.run({value:input[key],issues:[]},{})
if(result instanceof Promise){proms??(proms=[])
proms.push(result.then(result=>handleCheckPropertyResult(result,payload,key)))}else{handleCheckPropertyResult(result,payload,key)}}if(proms)return Promise.all(proms).then(()=>undefined)
return undefined}})
const $ZodCheckMimeType=null&&core.$constructor("$ZodCheckMimeType",(inst,def)=>{$ZodCheck.init(inst,def)
const mimeSet=new Set(def.mime)
inst._zod.check=payload=>{if(mimeSet.has(payload.value.type))return
payload.issues.push({code:"invalid_value",values:def.mime,input:payload.value.type,inst:inst,continue:!def.abort})}})
const $ZodCheckOverwrite=$constructor("$ZodCheckOverwrite",(inst,def)=>{$ZodCheck.init(inst,def)
inst._zod.check=payload=>{payload.value=def.tx(payload.value)}})
class Doc{constructor(args=[],closed={}){this.content=[]
this.indent=0
this.args=args
this.closed=closed}indented(fn){this.indent+=1
try{fn(this)}finally{this.indent-=1}}write(arg){if(typeof arg==="function"){arg(this,{execution:"sync"})
arg(this,{execution:"async"})
return}const content=arg
const lines=content.split("\n").filter(x=>x)
const minIndent=Math.min(...lines.map(x=>x.length-x.trimStart().length))
const dedented=lines.map(x=>x.slice(minIndent)).map(x=>" ".repeat(this.indent*2)+x)
for(const line of dedented){this.content.push(line)}}compile(){const F=Function
const content=this?.content??[``]
const factory=new F(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)
return factory(...Object.values(this.closed))}}const version={major:4,minor:6,patch:7}
const $ZodType=$constructor("$ZodType",(inst,def)=>{var _a
inst??(inst={})
inst._zod.def=def
inst._zod.bag=inst._zod.bag||{}
inst._zod.version=version
const defChecks=inst._zod.def.checks
const checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[]
for(const ch of checks){for(const fn of ch._zod.onattach){fn(inst)}}if(checks.length===0){(_a=inst._zod).deferred??(_a.deferred=[])
inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse})}else{const runChecks=(payload,checks,ctx)=>{if(payload.memo)return payload
let isAborted=aborted(payload)
let asyncResult
for(const ch of checks){if(ch._zod.def.when){if(explicitlyAborted(payload))continue
const shouldRun=ch._zod.def.when(payload)
if(!shouldRun)continue}else if(isAborted){continue}const currLen=payload.issues.length
const _=ch._zod.check(payload)
if(_ instanceof Promise&&ctx?.async===false){throw new $ZodAsyncError}if(asyncResult||_ instanceof Promise){asyncResult=(asyncResult??Promise.resolve()).then(async()=>{await _
const nextLen=payload.issues.length
if(nextLen===currLen)return
attachSchema(payload.issues,currLen,inst)
if(!isAborted)isAborted=aborted(payload,currLen)})}else{const nextLen=payload.issues.length
if(nextLen===currLen)continue
attachSchema(payload.issues,currLen,inst)
if(!isAborted)isAborted=aborted(payload,currLen)}}if(asyncResult){return asyncResult.then(()=>payload)}return payload}
const handleCanaryResult=(canary,payload,ctx)=>{if(aborted(canary)){canary.aborted=true
return canary}const checkResult=runChecks(payload,checks,ctx)
if(checkResult instanceof Promise){if(ctx.async===false)throw new $ZodAsyncError
return checkResult.then(checkResult=>inst._zod.parse(checkResult,ctx))}return inst._zod.parse(checkResult,ctx)}
inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks){return inst._zod.parse(payload,ctx)}if(ctx.direction==="backward"){const canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:true})
if(canary instanceof Promise){return canary.then(canary=>handleCanaryResult(canary,payload,ctx))}return handleCanaryResult(canary,payload,ctx)}const result=inst._zod.parse(payload,ctx)
if(result instanceof Promise){if(ctx.async===false)throw new $ZodAsyncError
return result.then(result=>runChecks(result,checks,ctx))}return runChecks(result,checks,ctx)}}},{get"~standard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}})
const toStandardResult=(r,ctx)=>r.issues.length?{issues:r.issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value}
async function validateAsync(inst,value){const ctx={async:true}
return toStandardResult(await inst._zod.run({value:value,issues:[]},ctx),ctx)}function standardProps(inst){return{validate:value=>{const ctx={async:false}
try{const r=inst._zod.run({value:value,issues:[]},ctx)
if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch(_){}return validateAsync(inst,value)},vendor:"zod",version:1}}const $ZodString=$constructor("$ZodString",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=def.pattern??anyString
inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch(_){}if(typeof payload.value==="string")return payload
payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst:inst})
return payload}})
const $ZodStringFormat=$constructor("$ZodStringFormat",(inst,def)=>{$ZodCheckStringFormat.init(inst,def)
$ZodString.init(inst,def)})
const $ZodGUID=$constructor("$ZodGUID",(inst,def)=>{def.pattern??(def.pattern=guid)
$ZodStringFormat.init(inst,def)})
const $ZodUUID=$constructor("$ZodUUID",(inst,def)=>{if(def.version){const versionMap={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}
const v=versionMap[def.version]
if(v===undefined)throw new Error(`Invalid UUID version: "${def.version}"`)
def.pattern??(def.pattern=uuid(v))}else def.pattern??(def.pattern=uuid())
$ZodStringFormat.init(inst,def)})
const $ZodEmail=$constructor("$ZodEmail",(inst,def)=>{def.pattern??(def.pattern=email)
$ZodStringFormat.init(inst,def)})
const URL_BAD_FORMAT=1
const URL_UNPARSEABLE=2
function canParseURL(input){try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(input)
new URL(input)
return true}catch{return false}}function validateURL(trimmed,def){if(!("normalize"in def)&&!("hostname"in def)&&!("protocol"in def)){return canParseURL(trimmed)||URL_UNPARSEABLE}return parseURLObject(trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.protocol?.source===httpProtocol.source&&!/^https?:\/\//i.test(trimmed)){return URL_BAD_FORMAT}try{if(typeof URL!=="undefined"){const URLStatic=URL
if(typeof URLStatic.parse==="function")return URLStatic.parse(trimmed)??URL_UNPARSEABLE}return new URL(trimmed)}catch{return URL_UNPARSEABLE}}const asciiTabOrNewline=/[\t\n\r]/g
function stripTabAndNewline(value){return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url,hostname){hostname.lastIndex=0
return hostname.test(url.hostname)}function urlProtocolOk(url,protocol){protocol.lastIndex=0
return protocol.test(url.protocol.endsWith(":")?url.protocol.slice(0,-1):url.protocol)}const $ZodURL=$constructor("$ZodURL",(inst,def)=>{$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{try{const trimmed=payload.value.trim()
const url=validateURL(trimmed,def)
if(url===URL_BAD_FORMAT){payload.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:payload.value,inst:inst,continue:!def.abort})
return}if(url===URL_UNPARSEABLE){payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst:inst,continue:!def.abort})
return}if(url===true){payload.value=stripTabAndNewline(trimmed)
return}if(def.hostname&&!urlHostnameOk(url,def.hostname)){payload.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:def.hostname.source,input:payload.value,inst:inst,continue:!def.abort})}if(def.protocol&&!urlProtocolOk(url,def.protocol)){payload.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:def.protocol.source,input:payload.value,inst:inst,continue:!def.abort})}payload.value=def.normalize?url.href:stripTabAndNewline(trimmed)
return}catch(_){payload.issues.push({code:"invalid_format",format:"url",input:payload.value,inst:inst,continue:!def.abort})}}})
const $ZodEmoji=$constructor("$ZodEmoji",(inst,def)=>{def.pattern??(def.pattern=emoji())
$ZodStringFormat.init(inst,def)})
const $ZodNanoID=$constructor("$ZodNanoID",(inst,def)=>{if(def.length!==undefined&&(!Number.isInteger(def.length)||def.length<1))throw new Error(`Invalid nanoid length: ${def.length}`)
def.pattern??(def.pattern=def.length===undefined?nanoid:nanoidOfLength(def.length))
$ZodStringFormat.init(inst,def)})
const $ZodCUID=$constructor("$ZodCUID",(inst,def)=>{def.pattern??(def.pattern=cuid)
$ZodStringFormat.init(inst,def)})
const $ZodCUID2=$constructor("$ZodCUID2",(inst,def)=>{def.pattern??(def.pattern=cuid2)
$ZodStringFormat.init(inst,def)})
const $ZodULID=$constructor("$ZodULID",(inst,def)=>{def.pattern??(def.pattern=ulid)
$ZodStringFormat.init(inst,def)})
const $ZodXID=$constructor("$ZodXID",(inst,def)=>{def.pattern??(def.pattern=xid)
$ZodStringFormat.init(inst,def)})
const $ZodKSUID=$constructor("$ZodKSUID",(inst,def)=>{def.pattern??(def.pattern=ksuid)
$ZodStringFormat.init(inst,def)})
const $ZodISODateTime=$constructor("$ZodISODateTime",(inst,def)=>{def.pattern??(def.pattern=datetime(def))
$ZodStringFormat.init(inst,def)})
const $ZodISODate=$constructor("$ZodISODate",(inst,def)=>{def.pattern??(def.pattern=date)
$ZodStringFormat.init(inst,def)})
const $ZodISOTime=$constructor("$ZodISOTime",(inst,def)=>{def.pattern??(def.pattern=time(def))
$ZodStringFormat.init(inst,def)})
const $ZodISODuration=$constructor("$ZodISODuration",(inst,def)=>{def.pattern??(def.pattern=duration)
$ZodStringFormat.init(inst,def)})
const $ZodIPv4=$constructor("$ZodIPv4",(inst,def)=>{def.pattern??(def.pattern=ipv4)
$ZodStringFormat.init(inst,def)})
const ipv6Alphabet=/^[0-9a-fA-F:.]+$/
function isValidIPv6(value){if(!ipv6Alphabet.test(value))return false
return canParseURL(`http://[${value}]`)}const $ZodIPv6=$constructor("$ZodIPv6",(inst,def)=>{def.pattern??(def.pattern=ipv6)
$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(!isValidIPv6(payload.value)){payload.issues.push({code:"invalid_format",format:"ipv6",input:payload.value,inst:inst,continue:!def.abort})}}})
const $ZodMAC=null&&core.$constructor("$ZodMAC",(inst,def)=>{def.pattern??(def.pattern=regexes.mac(def.delimiter))
$ZodStringFormat.init(inst,def)})
const $ZodCIDRv4=$constructor("$ZodCIDRv4",(inst,def)=>{def.pattern??(def.pattern=cidrv4)
$ZodStringFormat.init(inst,def)})
function isValidCIDRv6(value){const parts=value.split("/")
if(parts.length!==2)return false
const[address,prefix]=parts
if(!prefix)return false
const prefixNum=Number(prefix)
if(`${prefixNum}`!==prefix)return false
if(prefixNum<0||prefixNum>128)return false
return isValidIPv6(address)}const $ZodCIDRv6=$constructor("$ZodCIDRv6",(inst,def)=>{def.pattern??(def.pattern=cidrv6)
$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(!isValidCIDRv6(payload.value)){payload.issues.push({code:"invalid_format",format:"cidrv6",input:payload.value,inst:inst,continue:!def.abort})}}})
function isValidBase64(data){if(data==="")return true
if(/\s/.test(data))return false
if(data.length%4!==0)return false
try{atob(data)
return true}catch{return false}}const base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/
const $ZodBase64=$constructor("$ZodBase64",(inst,def)=>{def.pattern??(def.pattern=base64Charset)
$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(isValidBase64(payload.value))return
payload.issues.push({code:"invalid_format",format:"base64",input:payload.value,inst:inst,continue:!def.abort})}})
const base64urlCharset=/^[A-Za-z0-9_-]*$/
function isValidBase64URL(data){if(!base64urlCharset.test(data))return false
const base64=data.replace(/[-_]/g,c=>c==="-"?"+":"/")
const padded=base64.padEnd(Math.ceil(base64.length/4)*4,"=")
return isValidBase64(padded)}const $ZodBase64URL=$constructor("$ZodBase64URL",(inst,def)=>{def.pattern??(def.pattern=base64urlCharset)
$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(isValidBase64URL(payload.value))return
payload.issues.push({code:"invalid_format",format:"base64url",input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodE164=$constructor("$ZodE164",(inst,def)=>{def.pattern??(def.pattern=e164)
$ZodStringFormat.init(inst,def)})
const CC_SANITIZE=/[- ]/g
function isLuhnAlgo(digits){let length=digits.length
let bit=1
let sum=0
while(length){const value=digits.charCodeAt(--length)-48
bit^=1
sum+=bit?[0,2,4,6,8,1,3,5,7,9][value]:value}return sum%10===0}function isValidCreditCard(input){if(!regexes.creditCard.test(input))return false
return isLuhnAlgo(input.replace(CC_SANITIZE,""))}const $ZodCreditCard=null&&core.$constructor("$ZodCreditCard",(inst,def)=>{def.pattern??(def.pattern=regexes.creditCard)
$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(isValidCreditCard(payload.value))return
payload.issues.push({code:"invalid_format",format:"credit_card",input:payload.value,inst:inst,continue:!def.abort})}})
function isIso7064Mod97(iban){let remainder=0
const len=iban.length
for(let i=4;i<len;i++){const code=iban.charCodeAt(i)
remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}for(let i=0;i<4;i++){const code=iban.charCodeAt(i)
remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}return remainder===1}function isValidIBAN(input){if(!regexes.iban.test(input))return false
return isIso7064Mod97(input)}const $ZodIBAN=null&&core.$constructor("$ZodIBAN",(inst,def)=>{def.pattern??(def.pattern=regexes.iban)
$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(isValidIBAN(payload.value))return
payload.issues.push({code:"invalid_format",format:"iban",input:payload.value,inst:inst,continue:!def.abort})}})
function isValidJWT(token,algorithm=null){try{const tokensParts=token.split(".")
if(tokensParts.length!==3)return false
const[header]=tokensParts
if(!header)return false
const parsedHeader=JSON.parse(atob(header))
if("typ"in parsedHeader&&parsedHeader?.typ!=="JWT")return false
if(!parsedHeader.alg)return false
if(algorithm&&(!("alg"in parsedHeader)||parsedHeader.alg!==algorithm))return false
return true}catch{return false}}const $ZodJWT=$constructor("$ZodJWT",(inst,def)=>{$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(isValidJWT(payload.value,def.alg))return
payload.issues.push({code:"invalid_format",format:"jwt",input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodCustomStringFormat=null&&core.$constructor("$ZodCustomStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def)
inst._zod.check=payload=>{if(def.fn(payload.value))return
payload.issues.push({code:"invalid_format",format:def.format,input:payload.value,inst:inst,continue:!def.abort})}})
const $ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=number
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Number(payload.value)}catch(_){}const input=payload.value
if(typeof input==="number"&&!Number.isNaN(input)&&Number.isFinite(input)){return payload}const received=typeof input==="number"?Number.isNaN(input)?"NaN":!Number.isFinite(input)?String(input):undefined:undefined
payload.issues.push({expected:"number",code:"invalid_type",input:input,inst:inst,...received?{received:received}:{}})
return payload}})
const $ZodNumberFormat=$constructor("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def)
$ZodNumber.init(inst,def)})
const $ZodBoolean=$constructor("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=regexes_boolean
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=Boolean(payload.value)}catch(_){}const input=payload.value
if(typeof input==="boolean")return payload
payload.issues.push({expected:"boolean",code:"invalid_type",input:input,inst:inst})
return payload}})
const $ZodBigInt=$constructor("$ZodBigInt",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=bigint
inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=BigInt(payload.value)}catch(_){}if(typeof payload.value==="bigint")return payload
payload.issues.push({expected:"bigint",code:"invalid_type",input:payload.value,inst:inst})
return payload}})
const $ZodBigIntFormat=null&&core.$constructor("$ZodBigIntFormat",(inst,def)=>{checks.$ZodCheckBigIntFormat.init(inst,def)
$ZodBigInt.init(inst,def)})
const $ZodSymbol=null&&core.$constructor("$ZodSymbol",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(typeof input==="symbol")return payload
payload.issues.push({expected:"symbol",code:"invalid_type",input:input,inst:inst})
return payload}})
const $ZodUndefined=null&&core.$constructor("$ZodUndefined",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=regexes.undefined
inst._zod.values=new Set([undefined])
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(typeof input==="undefined")return payload
payload.issues.push({expected:"undefined",code:"invalid_type",input:input,inst:inst})
return payload}})
const $ZodNull=null&&core.$constructor("$ZodNull",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.pattern=regexes.null
inst._zod.values=new Set([null])
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(input===null)return payload
payload.issues.push({expected:"null",code:"invalid_type",input:input,inst:inst})
return payload}})
const $ZodAny=null&&core.$constructor("$ZodAny",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=payload=>payload})
const $ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=payload=>payload})
const $ZodNever=$constructor("$ZodNever",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,_ctx)=>{payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst:inst})
return payload}})
const $ZodVoid=null&&core.$constructor("$ZodVoid",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(typeof input==="undefined")return payload
payload.issues.push({expected:"void",code:"invalid_type",input:input,inst:inst})
return payload}})
const $ZodDate=$constructor("$ZodDate",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,_ctx)=>{if(def.coerce){try{payload.value=new Date(payload.value)}catch(_err){}}const input=payload.value
const isDate=input instanceof Date
const isValidDate=isDate&&!Number.isNaN(input.getTime())
if(isValidDate)return payload
payload.issues.push({expected:"date",code:"invalid_type",input:input,...isDate?{received:"Invalid Date"}:{},inst:inst})
return payload}})
function capSize(inst,size){const caps=sizeCaps(inst._zod.def.checks)
if(!caps.length)return
const cap=Math.min(...caps.map(c=>c[0]))
const parse=inst._zod.parse
inst._zod.parse=(payload,ctx)=>{const n=size(payload.value)
if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(const[max,ch]of sizeCaps(inst._zod.def.checks)){if(n>max&&ch._zod.def.when(payload)){const start=payload.issues.length
ch._zod.check(payload)
payload.issues[start].continue=false
attachSchema(payload.issues,start,inst)
return payload}}}return parse(payload,ctx)}}const arraySize=input=>Array.isArray(input)?input.length:-1
const mapSize=input=>input instanceof Map?input.size:-1
const setSize=input=>input instanceof Set?input.size:-1
function handleArrayResult(result,final,index){if(result.issues.length){final.issues.push(...prefixIssues(index,result.issues))}final.value[index]=result.value}const $ZodArray=$constructor("$ZodArray",(inst,def)=>{$ZodType.init(inst,def)
const memo=globalConfig.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!Array.isArray(input)){payload.issues.push({expected:"array",code:"invalid_type",input:input,inst:inst})
return payload}payload.value=memo?memo.alloc(inst,payload,Array(input.length),ctx):Array(input.length)
const proms=[]
const abortEarly=ctx?.abortEarly
for(let i=0;i<input.length;i++){const item=input[i]
const result=def.element._zod.run({value:item,issues:[]},ctx)
if(result instanceof Promise){proms.push(result.then(result=>handleArrayResult(result,payload,i)))}else{handleArrayResult(result,payload,i)
if(abortEarly&&result.issues.length!==0&&aborted(result))break}}if(proms.length){return Promise.all(proms).then(()=>payload)}return payload}
capSize(inst,arraySize)})
function handlePropertyResult(result,final,key,input,optin,optout){const isPresent=key in input
const isOptionalOut=optout==="optional"
if(!isPresent&&isOptionalOut&&optin==="optional"){return}if(result.issues.length){if(optin!==undefined&&isOptionalOut&&!isPresent){return}final.issues.push(...prefixIssues(key,result.issues))}if(!isPresent&&optin===undefined){if(!result.issues.length){final.issues.push({code:"invalid_type",expected:"nonoptional",input:undefined,path:[key]})}return}if(result.value===undefined){if(isPresent||optin==="defaulted"&&!isOptionalOut){final.value[key]=undefined}}else{final.value[key]=result.value}}const NO_SYMBOL_KEYS=[]
function normalizeDef(def){const keys=Object.keys(def.shape)
const ownSymbols=Object.getOwnPropertySymbols(def.shape)
const symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS
const allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys
for(const k of allKeys){if(!def.shape?.[k]?._zod?.traits?.has("$ZodType")){throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`)}}const okeys=optionalKeys(def.shape)
return{...def,allKeys:allKeys,symbolKeys:symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){const unrecognized=[]
const keySet=def.keySet
const _catchall=def.catchall._zod
const t=_catchall.def.type
const optin=_catchall.optin
const optout=_catchall.optout
let seen=0
for(const key in input){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break
seen=payload.issues.length}if(keySet.has(key))continue
if(key==="__proto__"){if(t==="never")unrecognized.push(key)
continue}if(t==="never"){unrecognized.push(key)
continue}const r=_catchall.run({value:input[key],issues:[]},ctx)
if(r instanceof Promise){proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout)))}else{handlePropertyResult(r,payload,key,input,optin,optout)}}if(unrecognized.length){payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input:input,inst:inst,continue:true})}if(!proms.length)return payload
return Promise.all(proms).then(()=>payload)}const $ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def)
const desc=Object.getOwnPropertyDescriptor(def,"shape")
const sh=desc?.get?desc.get.raw:def.shape??{}
if(sh){const get=()=>{const newSh={...sh}
Object.defineProperty(def,"shape",{value:newSh})
get.raw=newSh
return newSh}
get.raw=sh
Object.defineProperty(def,"shape",{get:get})}const _normalized=cached(()=>normalizeDef(def))
defineLazyInternal(inst,"propValues",zod=>{const shape=zod.def.shape
const propValues={}
for(const key in shape){const field=shape[key]._zod
if(field.values){if(!Object.prototype.hasOwnProperty.call(propValues,key)){assignProp(propValues,key,new Set)}for(const v of field.values)propValues[key].add(v)
if(field.optin!==undefined)propValues[key].add(undefined)}}return propValues})
const isObject=util_isObject
const catchall=def.catchall
let value
const memo=globalConfig.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value)
const input=payload.value
if(!isObject(input)){payload.issues.push({expected:"object",code:"invalid_type",input:input,inst:inst})
return payload}payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
const proms=[]
const shape=value.shape
const abortEarly=ctx?.abortEarly
let seen=payload.issues.length
for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break
seen=payload.issues.length}if(key==="__proto__")continue
const el=shape[key]
const optin=el._zod.optin
const optout=el._zod.optout
const r=el._zod.run({value:input[key],issues:[]},ctx)
if(r instanceof Promise){proms.push(r.then(r=>handlePropertyResult(r,payload,key,input,optin,optout)))}else{handlePropertyResult(r,payload,key,input,optin,optout)}}if(!catchall){return proms.length?Promise.all(proms).then(()=>payload):payload}return handleCatchall(proms,input,payload,ctx,_normalized.value,inst,abortEarly===true)}})
const $ZodObjectJIT=$constructor("$ZodObjectJIT",(inst,def)=>{$ZodObject.init(inst,def)
const superParse=inst._zod.parse
const _normalized=cached(()=>normalizeDef(def))
const memo=globalConfig.memoizer
const generateFastpass=shape=>{const normalized=_normalized.value
const syms=normalized.symbolKeys
const doc=new Doc(["payload","ctx"],{shape:shape,inst:inst,memo:memo,syms:syms})
const parseStr=k=>`shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`
const prefixStr=(id,k)=>`\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
doc.write(`const input = payload.value;`)
const ids=Object.create(null)
let counter=0
for(const key of normalized.allKeys){ids[key]=`key_${counter++}`}doc.write(memo?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`)
for(const key of normalized.allKeys){if(key==="__proto__")continue
const id=ids[key]
const k=typeof key==="symbol"?`syms[${syms.indexOf(key)}]`:esc(key)
const isPresent=`${k} in input`
const schema=shape[key]
const optin=schema?._zod?.optin
const isOptionalIn=optin!==undefined
const isOptionalOut=schema?._zod?.optout==="optional"
doc.write(`const ${id} = ${parseStr(k)};`)
if(isOptionalIn&&isOptionalOut){const assign=optin==="optional"?`${id}_present`:`${id}.value !== undefined || ${id}_present`
doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id,k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `)}else if(!isOptionalIn){doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id,k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `)}else{doc.write(`\n        if (${id}.issues.length) {${prefixStr(id,k)}\n        }\n      `)
if(optin==="defaulted"){doc.write(`newResult[${k}] = ${id}.value;`)}else{doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `)}}}doc.write(`payload.value = newResult;`)
doc.write(`return payload;`)
return doc.compile()}
let fastpass
const isObject=util_isObject
const jit=!globalConfig.jitless
const allowsEval=util_allowsEval
const fastEnabled=jit&&allowsEval.value
const catchall=def.catchall
let value
inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value)
const input=payload.value
if(!isObject(input)){payload.issues.push({expected:"object",code:"invalid_type",input:input,inst:inst})
return payload}if(jit&&fastEnabled&&ctx?.async===false&&ctx.jitless!==true){if(!fastpass)fastpass=generateFastpass(def.shape)
payload=fastpass(payload,ctx)
if(!catchall)return payload
return handleCatchall([],input,payload,ctx,value,inst,ctx?.abortEarly===true)}return superParse(payload,ctx)}})
function handleUnionResults(results,final,inst,ctx){for(const result of results){if(result.issues.length===0){final.value=result.value
return final}}const nonaborted=results.filter(r=>!aborted(r))
if(nonaborted.length===1){final.value=nonaborted[0].value
return nonaborted[0]}final.issues.push({code:"invalid_union",input:final.value,inst:inst,errors:results.map(result=>result.issues.map(iss=>finalizeIssue(iss,ctx,config())))})
return final}const $ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.some(o=>o._zod.optin!==undefined)?"optional":undefined)
defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout==="optional")?"optional":undefined)
defineLazyInternal(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values)){return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))}return undefined})
defineLazyInternal(inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern)
return new RegExp(`^(${patterns.map(p=>cleanRegex(p.source)).join("|")})$`)}return undefined})
const first=def.options.length===1?def.options[0]._zod.run:null
inst._zod.parse=(payload,ctx)=>{if(first){return first(payload,ctx)}let async=false
const results=[]
for(const option of def.options){const result=option._zod.run({value:payload.value,issues:[]},ctx)
if(result instanceof Promise){results.push(result)
async=true}else{if(result.issues.length===0)return result
results.push(result)}}if(!async)return handleUnionResults(results,payload,inst,ctx)
return Promise.all(results).then(results=>handleUnionResults(results,payload,inst,ctx))}})
function handleExclusiveUnionResults(results,final,inst,ctx){const matches=[]
for(let i=0;i<results.length;i++){if(results[i].issues.length===0)matches.push(i)}if(matches.length===1){final.value=results[matches[0]].value
return final}if(matches.length===0){final.issues.push({code:"invalid_union",input:final.value,inst:inst,errors:results.map(result=>result.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config())))})}else{final.issues.push({code:"invalid_union",input:final.value,inst:inst,errors:[],inclusive:false,matches:matches})}return final}const $ZodXor=null&&core.$constructor("$ZodXor",(inst,def)=>{$ZodUnion.init(inst,def)
def.inclusive=false
const first=def.options.length===1?def.options[0]._zod.run:null
inst._zod.parse=(payload,ctx)=>{if(first){return first(payload,ctx)}let async=false
const results=[]
for(const option of def.options){const result=option._zod.run({value:payload.value,issues:[]},ctx)
if(result instanceof Promise){results.push(result)
async=true}else{results.push(result)}}if(!async)return handleExclusiveUnionResults(results,payload,inst,ctx)
return Promise.all(results).then(results=>handleExclusiveUnionResults(results,payload,inst,ctx))}})
function getDiscriminatedOption(union,value){const internals=union._zod
let map=internals.bag.optionsMap
if(!map){map=discriminatorMap(internals.def)
internals.bag.optionsMap=map}const option=map.get(value)
if(option===null)throw new Error(`Ambiguous discriminator value "${String(value)}"`)
return option}function discriminatorMap(def){const map=new Map
for(const option of def.options){const values=option._zod.propValues?.[def.discriminator]
if(!values||values.size===0)throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`)
for(const value of values){if(map.has(value)){if(value!==undefined)throw new Error(`Duplicate discriminator value "${String(value)}"`)
map.set(value,null)}else{map.set(value,option)}}}return map}const $ZodDiscriminatedUnion=$constructor("$ZodDiscriminatedUnion",(inst,def)=>{def.inclusive=false
$ZodUnion.init(inst,def)
const _super=inst._zod.parse
defineLazyInternal(inst,"propValues",zod=>{const propValues={}
let undefinedCount=0
for(const option of zod.def.options){const pv=option._zod.propValues
if(!pv||Object.keys(pv).length===0)throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`)
if(pv[zod.def.discriminator]?.has(undefined))undefinedCount++
for(const[k,v]of Object.entries(pv)){if(!Object.prototype.hasOwnProperty.call(propValues,k)){assignProp(propValues,k,new Set)}for(const val of v){propValues[k].add(val)}}}if(!zod.def.unionFallback&&undefinedCount>1)propValues[zod.def.discriminator]?.delete(undefined)
return propValues})
def.options.forEach((option,i)=>{const propShape=rawShape(option._zod.def)
if(propShape&&!Object.prototype.hasOwnProperty.call(propShape,def.discriminator)){throw new Error(`Invalid discriminated union option at index "${i}"`)}})
const disc=cached(()=>discriminatorMap(def))
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!util_isObject(input)){payload.issues.push({code:"invalid_type",expected:"object",input:input,inst:inst})
return payload}const value=input?.[def.discriminator]
const opt=disc.value.get(value)
if(opt&&(value!==undefined||ctx.direction!=="backward")){return opt._zod.run(payload,ctx)}if(def.unionFallback||ctx.direction==="backward"){return _super(payload,ctx)}payload.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:def.discriminator,options:Array.from(disc.value.keys()).filter(value=>disc.value.get(value)!==null),input:input,path:[def.discriminator],inst:inst})
return payload}})
const $ZodIntersection=$constructor("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
const left=def.left._zod.run({value:input,issues:[]},ctx)
const right=def.right._zod.run({value:input,issues:[]},ctx)
const async=left instanceof Promise||right instanceof Promise
if(async){return Promise.all([left,right]).then(([left,right])=>handleIntersectionResults(payload,left,right))}return handleIntersectionResults(payload,left,right)}})
function mergeValues(a,b){if(a===b){return{valid:true,data:a}}if(a instanceof Date&&b instanceof Date&&+a===+b){return{valid:true,data:a}}if(isPlainObject(a)&&isPlainObject(b)){const bKeys=Object.keys(b)
const sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==-1)
const newObj={...a,...b}
if(Object.prototype.hasOwnProperty.call(newObj,"__proto__"))delete newObj.__proto__
for(const key of sharedKeys){if(key==="__proto__")continue
const sharedValue=mergeValues(a[key],b[key])
if(!sharedValue.valid){return{valid:false,mergeErrorPath:[key,...sharedValue.mergeErrorPath]}}newObj[key]=sharedValue.data}return{valid:true,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.length!==b.length){return{valid:false,mergeErrorPath:[]}}const newArray=[]
for(let index=0;index<a.length;index++){const itemA=a[index]
const itemB=b[index]
const sharedValue=mergeValues(itemA,itemB)
if(!sharedValue.valid){return{valid:false,mergeErrorPath:[index,...sharedValue.mergeErrorPath]}}newArray.push(sharedValue.data)}return{valid:true,data:newArray}}return{valid:false,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){const unrecKeys=new Map
let unrecIssue
const keyIssues=new Map
const collect=(iss,side)=>{let keys
if(iss.code==="unrecognized_keys"&&!iss.path?.length){unrecIssue??(unrecIssue=iss)
keys=iss.keys}else if(iss.code==="invalid_key"&&iss.origin==="record"&&iss.path?.length===1){const k=String(iss.path[0])
if(!keyIssues.has(k))keyIssues.set(k,iss)
keys=[k]}else{return false}for(const k of keys){if(!unrecKeys.has(k))unrecKeys.set(k,{})
unrecKeys.get(k)[side]=true}return true}
for(const iss of left.issues){if(!collect(iss,"l"))result.issues.push(iss)}for(const iss of right.issues){if(!collect(iss,"r"))result.issues.push(iss)}const bothKeys=[...unrecKeys].filter(([,f])=>f.l&&f.r).map(([k])=>k)
if(bothKeys.length){const aggregated=unrecIssue?bothKeys.filter(k=>unrecIssue.keys.includes(k)):[]
if(aggregated.length)result.issues.push({...unrecIssue,keys:aggregated})
for(const k of bothKeys){if(!aggregated.includes(k)&&keyIssues.has(k))result.issues.push(keyIssues.get(k))}}const merged=mergeValues(left.value,right.value)
if(!merged.valid){if(aborted(result))return result
throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(merged.mergeErrorPath)}`)}result.value=merged.data
return result}const $ZodTuple=$constructor("$ZodTuple",(inst,def)=>{$ZodType.init(inst,def)
const items=def.items
const memo=globalConfig.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!Array.isArray(input)){payload.issues.push({input:input,inst:inst,expected:"tuple",code:"invalid_type"})
return payload}payload.value=memo?memo.alloc(inst,payload,[],ctx):[]
const proms=[]
const optinStart=getTupleOptStart(items,"optin")
const optoutStart=getTupleOptStart(items,"optout")
if(!def.rest){if(input.length<optinStart){payload.issues.push({code:"too_small",minimum:optinStart,inclusive:true,input:input,inst:inst,origin:"array"})
return payload}if(input.length>items.length){payload.issues.push({code:"too_big",maximum:items.length,inclusive:true,input:input,inst:inst,origin:"array"})}}const itemResults=new Array(items.length)
const abortEarly=def.rest?ctx?.abortEarly:undefined
let itemAborted=false
for(let i=0;i<items.length;i++){const r=items[i]._zod.run({value:input[i],issues:[]},ctx)
if(r instanceof Promise){proms.push(r.then(rr=>{itemResults[i]=rr}))}else{itemResults[i]=r
if(abortEarly&&!itemAborted&&r.issues.length)itemAborted=aborted(r)}}if(def.rest&&!itemAborted){let i=items.length-1
const rest=input.slice(items.length)
let seen=payload.issues.length
for(const el of rest){if(abortEarly&&payload.issues.length!==seen){if(aborted(payload,seen))break
seen=payload.issues.length}i++
const result=def.rest._zod.run({value:el,issues:[]},ctx)
if(result instanceof Promise){proms.push(result.then(r=>handleTupleResult(r,payload,i)))}else{handleTupleResult(result,payload,i)}}}if(proms.length){return Promise.all(proms).then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart))}return handleTupleResults(itemResults,payload,items,input,optoutStart)}})
function getTupleOptStart(items,key){for(let i=items.length-1;i>=0;i--){const omittable=key==="optin"?items[i]._zod.optin!==undefined:items[i]._zod.optout==="optional"
if(!omittable)return i+1}return 0}function handleTupleResult(result,final,index){if(result.issues.length){final.issues.push(...prefixIssues(index,result.issues))}final.value[index]=result.value}function handleTupleResults(itemResults,final,items,input,optoutStart){for(let i=0;i<items.length;i++){const r=itemResults[i]
const isPresent=i<input.length
if(!isPresent&&i>=optoutStart&&items[i]._zod.optin==="optional"){final.value.length=i
break}if(r.issues.length){if(!isPresent&&i>=optoutStart){final.value.length=i
break}final.issues.push(...prefixIssues(i,r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length;i--){if(items[i]._zod.optout==="optional"&&final.value[i]===undefined){final.value.length=i}else{break}}return final}const $ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def)
const memo=globalConfig.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!isPlainObject(input)){payload.issues.push({expected:"record",code:"invalid_type",input:input,inst:inst})
return payload}const proms=[]
const values=def.keyType._zod.values
if(values&&!def.partial){payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
const recordKeys=new Set
for(const key of values){if(typeof key==="string"||typeof key==="number"||typeof key==="symbol"){recordKeys.add(typeof key==="number"?key.toString():key)
if(key==="__proto__")continue
const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
if(keyResult instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst:inst})
continue}const outKey=keyResult.value
if(outKey==="__proto__")continue
const result=def.valueType._zod.run({value:input[key],issues:[]},ctx)
if(result instanceof Promise){proms.push(result.then(result=>{if(result.issues.length){payload.issues.push(...prefixIssues(key,result.issues))}payload.value[outKey]=result.value}))}else{if(result.issues.length){payload.issues.push(...prefixIssues(key,result.issues))}payload.value[outKey]=result.value}}}let unrecognized
for(const key in input){if(!recordKeys.has(key)){if(def.mode==="loose"){if(key==="__proto__")continue
payload.value[key]=input[key]}else{unrecognized=unrecognized??[]
unrecognized.push(key)}}}if(unrecognized&&unrecognized.length>0){payload.issues.push({code:"unrecognized_keys",input:input,inst:inst,keys:unrecognized,continue:true})}}else{payload.value=memo?memo.alloc(inst,payload,{},ctx):{}
let unrecognized
for(const key of Reflect.ownKeys(input)){if(key==="__proto__")continue
if(!Object.prototype.propertyIsEnumerable.call(input,key))continue
let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
if(keyResult instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}const checkNumericKey=typeof key==="string"&&number.test(key)&&keyResult.issues.length
if(checkNumericKey){const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},ctx)
if(retryResult instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}if(retryResult.issues.length===0){keyResult=retryResult}}if(keyResult.issues.length){if(def.mode==="loose"){payload.value[key]=input[key]}else if(values){unrecognized=unrecognized??[]
unrecognized.push(key)}else{payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst:inst})}continue}const outKey=keyResult.value
if(outKey==="__proto__")continue
const result=def.valueType._zod.run({value:input[key],issues:[]},ctx)
if(result instanceof Promise){proms.push(result.then(result=>{if(result.issues.length){payload.issues.push(...prefixIssues(key,result.issues))}payload.value[outKey]=result.value}))}else{if(result.issues.length){payload.issues.push(...prefixIssues(key,result.issues))}payload.value[outKey]=result.value}}if(unrecognized&&unrecognized.length>0){payload.issues.push({code:"unrecognized_keys",input:input,inst:inst,keys:unrecognized,continue:true})}}if(proms.length){return Promise.all(proms).then(()=>payload)}return payload}})
const $ZodMap=null&&core.$constructor("$ZodMap",(inst,def)=>{$ZodType.init(inst,def)
const memo=core.globalConfig.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!(input instanceof Map)){payload.issues.push({expected:"map",code:"invalid_type",input:input,inst:inst})
return payload}const proms=[]
payload.value=memo?memo.alloc(inst,payload,new Map,ctx):new Map
const abortEarly=ctx?.abortEarly
let seen=payload.issues.length
for(const[key,value]of input){if(abortEarly&&payload.issues.length!==seen){if(util.aborted(payload,seen))break
seen=payload.issues.length}const keyResult=def.keyType._zod.run({value:key,issues:[]},ctx)
const valueResult=def.valueType._zod.run({value:value,issues:[]},ctx)
if(keyResult instanceof Promise||valueResult instanceof Promise){proms.push(Promise.all([keyResult,valueResult]).then(([keyResult,valueResult])=>{handleMapResult(keyResult,valueResult,payload,key,input,inst,ctx)}))}else{handleMapResult(keyResult,valueResult,payload,key,input,inst,ctx)}}if(proms.length)return Promise.all(proms).then(()=>payload)
return payload}
capSize(inst,mapSize)})
function handleMapResult(keyResult,valueResult,final,key,input,inst,ctx){if(keyResult.issues.length){if(util.propertyKeyTypes.has(typeof key)){final.issues.push(...util.prefixIssues(key,keyResult.issues))}else{final.issues.push({code:"invalid_key",origin:"map",input:input,inst:inst,issues:keyResult.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config()))})}}if(valueResult.issues.length){if(util.propertyKeyTypes.has(typeof key)){final.issues.push(...util.prefixIssues(key,valueResult.issues))}else{final.issues.push({origin:"map",code:"invalid_element",input:input,inst:inst,key:key,issues:valueResult.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config()))})}}final.value.set(keyResult.value,valueResult.value)}const $ZodSet=null&&core.$constructor("$ZodSet",(inst,def)=>{$ZodType.init(inst,def)
const memo=core.globalConfig.memoizer
memo?.attach(inst)
inst._zod.parse=(payload,ctx)=>{const input=payload.value
if(!(input instanceof Set)){payload.issues.push({input:input,inst:inst,expected:"set",code:"invalid_type"})
return payload}const proms=[]
payload.value=memo?memo.alloc(inst,payload,new Set,ctx):new Set
const abortEarly=ctx?.abortEarly
let seen=payload.issues.length
for(const item of input){if(abortEarly&&payload.issues.length!==seen){if(util.aborted(payload,seen))break
seen=payload.issues.length}const result=def.valueType._zod.run({value:item,issues:[]},ctx)
if(result instanceof Promise){proms.push(result.then(result=>handleSetResult(result,payload)))}else handleSetResult(result,payload)}if(proms.length)return Promise.all(proms).then(()=>payload)
return payload}
capSize(inst,setSize)})
function handleSetResult(result,final){if(result.issues.length){final.issues.push(...result.issues)}final.value.add(result.value)}const $ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def)
const values=getEnumValues(def.entries)
const valuesSet=new Set(values)
inst._zod.values=valuesSet
defineLazyInternal(inst,"pattern",zod=>{const patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k))
return new RegExp(patternValues.length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")})
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(valuesSet.has(input)){return payload}payload.issues.push({code:"invalid_value",values:values,input:input,inst:inst})
return payload}})
const $ZodLiteral=$constructor("$ZodLiteral",(inst,def)=>{$ZodType.init(inst,def)
const values=new Set(def.values)
inst._zod.values=values
defineLazyInternal(inst,"pattern",zod=>{const vals=zod.def.values
return new RegExp(vals.length?`^(${vals.map(o=>typeof o==="string"?escapeRegex(o):o?escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")})
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(values.has(input)){return payload}payload.issues.push({code:"invalid_value",values:def.values,input:input,inst:inst})
return payload}})
const $ZodFile=null&&core.$constructor("$ZodFile",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,_ctx)=>{const input=payload.value
if(input instanceof File)return payload
payload.issues.push({expected:"file",code:"invalid_type",input:input,inst:inst})
return payload}})
const $ZodTransform=$constructor("$ZodTransform",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.optin="optional"
globalConfig.memoizer?.guard(inst)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){throw new $ZodEncodeError(inst.constructor.name)}const _out=def.transform(payload.value,payload)
if(ctx.async){const output=_out instanceof Promise?_out:Promise.resolve(_out)
return output.then(output=>{payload.value=output
return payload})}if(_out instanceof Promise){throw new $ZodAsyncError}payload.value=_out
return payload}})
function handleOptionalResult(payload,result){payload.value=result.issues.length?undefined:result.value
return payload}const $ZodOptional=$constructor("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
inst._zod.optout="optional"
defineLazyInternal(inst,"values",zod=>{const values=zod.def.innerType._zod.values
return values?new Set([...values,undefined]):undefined})
defineLazyInternal(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern
return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):undefined})
inst._zod.parse=(payload,ctx)=>{if(payload.value===undefined){if(def.innerType._zod.optin!=="defaulted")return payload
const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx)
if(result instanceof Promise)return result.then(result=>handleOptionalResult(payload,result))
return handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}})
const $ZodExactOptional=$constructor("$ZodExactOptional",(inst,def)=>{$ZodOptional.init(inst,def)
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values)
defineLazyInternal(inst,"pattern",zod=>zod.def.innerType._zod.pattern)
inst._zod.parse=(payload,ctx)=>def.innerType._zod.run(payload,ctx)})
const $ZodNullable=$constructor("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin)
defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout)
defineLazyInternal(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern
return pattern?new RegExp(`^(${cleanRegex(pattern.source)}|null)$`):undefined})
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):undefined)
inst._zod.parse=(payload,ctx)=>{if(payload.value===null)return payload
return def.innerType._zod.run(payload,ctx)}})
const $ZodDefault=$constructor("$ZodDefault",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.optin="defaulted"
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){return def.innerType._zod.run(payload,ctx)}if(payload.value===undefined){payload.value=def.defaultValue
return payload}const result=def.innerType._zod.run(payload,ctx)
if(result instanceof Promise){return result.then(result=>handleDefaultResult(result,def))}return handleDefaultResult(result,def)}})
function handleDefaultResult(payload,def){if(payload.value===undefined){payload.value=def.defaultValue}return payload}const $ZodPrefault=$constructor("$ZodPrefault",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.optin="defaulted"
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){return def.innerType._zod.run(payload,ctx)}if(payload.value===undefined){payload.value=def.defaultValue}return def.innerType._zod.run(payload,ctx)}})
const $ZodNonOptional=$constructor("$ZodNonOptional",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"values",zod=>{const v=zod.def.innerType._zod.values
return v?new Set([...v].filter(x=>x!==undefined)):undefined})
inst._zod.parse=(payload,ctx)=>{const result=def.innerType._zod.run(payload,ctx)
if(result instanceof Promise){return result.then(result=>handleNonOptionalResult(result,inst))}return handleNonOptionalResult(result,inst)}})
function handleNonOptionalResult(payload,inst){if(!payload.issues.length&&payload.value===undefined){payload.issues.push({code:"invalid_type",expected:"nonoptional",input:payload.value,inst:inst})}return payload}const $ZodSuccess=null&&core.$constructor("$ZodSuccess",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){throw new core.$ZodEncodeError("ZodSuccess")}const result=def.innerType._zod.run(payload,ctx)
if(result instanceof Promise){return result.then(result=>{payload.value=result.issues.length===0
return payload})}payload.value=result.issues.length===0
return payload}})
function handleCatchResult(payload,result,def,ctx){if(!result.issues.length){payload.value=result.value
if(result.memo)payload.memo=true
return payload}payload.value=def.catchValue({...result,value:payload.value,error:{issues:result.issues.map(iss=>finalizeIssue(iss,ctx,config()))},input:payload.value})
return payload}const $ZodCatch=$constructor("$ZodCatch",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
defineLazyInternal(inst,"optout",zod=>zod.def.innerType._zod.optout)
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){return def.innerType._zod.run(payload,ctx)}const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx)
if(result instanceof Promise){return result.then(result=>handleCatchResult(payload,result,def,ctx))}return handleCatchResult(payload,result,def,ctx)}})
const $ZodNaN=null&&core.$constructor("$ZodNaN",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,_ctx)=>{if(typeof payload.value!=="number"||!Number.isNaN(payload.value)){payload.issues.push({input:payload.value,inst:inst,expected:"nan",code:"invalid_type"})
return payload}return payload}})
const $ZodPipe=$constructor("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"values",zod=>zod.def.in._zod.values)
defineLazyInternal(inst,"optin",zod=>zod.def.in._zod.optin)
defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout)
defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.propValues)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){const right=def.out._zod.run(payload,ctx)
if(right instanceof Promise){return right.then(right=>handlePipeResult(right,def.in,ctx))}return handlePipeResult(right,def.in,ctx)}const left=def.in._zod.run(payload,ctx)
if(left instanceof Promise){return left.then(left=>handlePipeResult(left,def.out,ctx))}return handlePipeResult(left,def.out,ctx)}})
function handlePipeResult(left,next,ctx){if(left.issues.some(iss=>iss.code!=="unrecognized_keys")){left.aborted=true
return left}return next._zod.run({value:left.value,issues:left.issues},ctx)}const $ZodCodec=null&&core.$constructor("$ZodCodec",(inst,def)=>{$ZodType.init(inst,def)
util.defineLazyInternal(inst,"values",zod=>zod.def.in._zod.values)
util.defineLazyInternal(inst,"optin",zod=>zod.def.in._zod.optin)
util.defineLazyInternal(inst,"optout",zod=>zod.def.out._zod.optout)
util.defineLazyInternal(inst,"propValues",zod=>zod.def.in._zod.propValues)
inst._zod.parse=(payload,ctx)=>{const direction=ctx.direction||"forward"
if(direction==="forward"){const left=def.in._zod.run(payload,ctx)
if(left instanceof Promise){return left.then(left=>handleCodecAResult(left,def,ctx))}return handleCodecAResult(left,def,ctx)}else{const right=def.out._zod.run(payload,ctx)
if(right instanceof Promise){return right.then(right=>handleCodecAResult(right,def,ctx))}return handleCodecAResult(right,def,ctx)}}})
function handleCodecAResult(result,def,ctx){if(result.issues.length){result.aborted=true
return result}const direction=ctx.direction||"forward"
if(direction==="forward"){const transformed=def.transform(result.value,result)
if(transformed instanceof Promise){return transformed.then(value=>handleCodecTxResult(result,value,def.out,ctx))}return handleCodecTxResult(result,transformed,def.out,ctx)}else{const transformed=def.reverseTransform(result.value,result)
if(transformed instanceof Promise){return transformed.then(value=>handleCodecTxResult(result,value,def.in,ctx))}return handleCodecTxResult(result,transformed,def.in,ctx)}}function handleCodecTxResult(left,value,nextSchema,ctx){if(left.issues.length){left.aborted=true
return left}return nextSchema._zod.run({value:value,issues:left.issues},ctx)}const $ZodPreprocess=null&&core.$constructor("$ZodPreprocess",(inst,def)=>{$ZodPipe.init(inst,def)})
const $ZodReadonly=$constructor("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,def)
defineLazyInternal(inst,"propValues",zod=>zod.def.innerType._zod.propValues)
defineLazyInternal(inst,"values",zod=>zod.def.innerType._zod.values)
defineLazyInternal(inst,"optin",zod=>zod.def.innerType?._zod?.optin)
defineLazyInternal(inst,"optout",zod=>zod.def.innerType?._zod?.optout)
inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){return def.innerType._zod.run(payload,ctx)}const result=def.innerType._zod.run(payload,ctx)
if(result instanceof Promise){return result.then(handleReadonlyResult)}return handleReadonlyResult(result)}})
function handleReadonlyResult(payload){if(!payload.memo)payload.value=Object.freeze(payload.value)
return payload}function leafPattern(schema){const def=schema._zod.def
let pattern=def.pattern
let isInt=!!def.format?.includes("int")
let minimum
let maximum
for(const ch of def.checks??[]){const d=ch._zod.def
if(d.pattern)pattern=d.pattern
isInt||(isInt=!!d.format?.includes("int"))
const lo=d.minimum??d.length
const hi=d.maximum??d.length
if(lo!==undefined&&(minimum===undefined||lo>minimum))minimum=lo
if(hi!==undefined&&(maximum===undefined||hi<maximum))maximum=hi}if(pattern)return pattern.source
if(minimum!==undefined&&maximum!==undefined&&minimum>maximum)return"(?!)"
if(minimum!==undefined||maximum!==undefined)return regexes.string({minimum:minimum,maximum:maximum}).source
const own=schema._zod.pattern
return(isInt&&own===regexes.number?regexes.integer:own)?.source}function partPattern(schema){const def=schema._zod.def
const own=schema._zod.pattern?.source
const inner=def.innerType??schema._zod.innerType
if(inner){const before=inner._zod.pattern?.source
const after=partPattern(inner)
if(own&&before&&after&&after!==before){return own.replace(util.cleanRegex(before),()=>util.cleanRegex(after))}return own}if(def.options){const sources=def.options.map(partPattern)
if(sources.every(Boolean))return`^(${sources.map(s=>util.cleanRegex(s)).join("|")})$`}return leafPattern(schema)}const $ZodTemplateLiteral=null&&core.$constructor("$ZodTemplateLiteral",(inst,def)=>{$ZodType.init(inst,def)
const regexParts=[]
for(const part of def.parts){if(typeof part==="object"&&part!==null){const source=partPattern(part)
if(!source){throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`)}regexParts.push(util.cleanRegex(source))}else if(part===null||util.primitiveTypes.has(typeof part)){regexParts.push(util.escapeRegex(`${part}`))}else{throw new Error(`Invalid template literal part: ${part}`)}}inst._zod.pattern=new RegExp(`^${regexParts.join("")}$`)
inst._zod.parse=(payload,_ctx)=>{if(typeof payload.value!=="string"){payload.issues.push({input:payload.value,inst:inst,expected:"string",code:"invalid_type"})
return payload}inst._zod.pattern.lastIndex=0
if(!inst._zod.pattern.test(payload.value)){payload.issues.push({input:payload.value,inst:inst,code:"invalid_format",format:def.format??"template_literal",pattern:inst._zod.pattern.source})
return payload}return payload}})
const $ZodFunction=null&&core.$constructor("$ZodFunction",(inst,def)=>{$ZodType.init(inst,def)
Object.defineProperty(inst,"_def",{value:def})
inst._zod.def=def
inst.implement=func=>{if(typeof func!=="function"){throw new Error("implement() must be called with a function")}return Object.defineProperty(function(...args){const parsedArgs=inst._def.input?parse(inst._def.input,args):args
const result=Reflect.apply(func,this,parsedArgs)
if(inst._def.output){return parse(inst._def.output,result)}return result},"_zod",{value:inst._zod,enumerable:false})}
inst.implementAsync=func=>{if(typeof func!=="function"){throw new Error("implementAsync() must be called with a function")}return Object.defineProperty(async function(...args){const parsedArgs=inst._def.input?await parseAsync(inst._def.input,args):args
const result=await Reflect.apply(func,this,parsedArgs)
if(inst._def.output){return await parseAsync(inst._def.output,result)}return result},"_zod",{value:inst._zod,enumerable:false})}
inst._zod.parse=(payload,_ctx)=>{if(typeof payload.value!=="function"){payload.issues.push({code:"invalid_type",expected:"function",input:payload.value,inst:inst})
return payload}const hasPromiseOutput=inst._def.output&&inst._def.output._zod.def.type==="promise"
if(hasPromiseOutput){payload.value=inst.implementAsync(payload.value)}else{payload.value=inst.implement(payload.value)}return payload}
inst.input=(...args)=>{const F=inst.constructor
if(Array.isArray(args[0])){return new F({type:"function",input:new $ZodTuple({type:"tuple",items:args[0],rest:args[1]}),output:inst._def.output})}return new F({type:"function",input:args[0],output:inst._def.output})}
inst.output=output=>{const F=inst.constructor
return new F({type:"function",input:inst._def.input,output:output})}
return inst})
const $ZodPromise=null&&core.$constructor("$ZodPromise",(inst,def)=>{$ZodType.init(inst,def)
inst._zod.parse=(payload,ctx)=>Promise.resolve(payload.value).then(inner=>def.innerType._zod.run({value:inner,issues:[]},ctx))})
const $ZodLazy=null&&core.$constructor("$ZodLazy",(inst,def)=>{$ZodType.init(inst,def)
util.defineLazy(inst._zod,"innerType",()=>{const d=def
if(!d._cachedInner)d._cachedInner=def.getter()
return d._cachedInner})
util.defineLazyInternal(inst,"pattern",zod=>zod.innerType?._zod?.pattern)
util.defineLazyInternal(inst,"propValues",zod=>zod.innerType?._zod?.propValues)
util.defineLazyInternal(inst,"optin",zod=>zod.innerType?._zod?.optin??undefined)
util.defineLazyInternal(inst,"optout",zod=>zod.innerType?._zod?.optout??undefined)
inst._zod.parse=(payload,ctx)=>{const inner=inst._zod.innerType
return inner._zod.run(payload,ctx)}})
const $ZodCustom=$constructor("$ZodCustom",(inst,def)=>{$ZodCheck.init(inst,def)
$ZodType.init(inst,def)
inst._zod.parse=(payload,_)=>payload
inst._zod.check=payload=>{const input=payload.value
const r=def.fn(input)
if(r instanceof Promise){return r.then(r=>handleRefineResult(r,payload,input,inst))}handleRefineResult(r,payload,input,inst)
return}})
function handleRefineResult(result,payload,input,inst){if(!result){const _iss={code:"custom",input:input,inst:inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort}
if(inst._zod.def.params)_iss.params=inst._zod.def.params
payload.issues.push(util_issue(_iss))}}var registries_a
const $output=null&&Symbol("ZodOutput")
const $input=null&&Symbol("ZodInput")
class $ZodRegistry{constructor(){this._map=new WeakMap
this._idmap=new Map}add(schema,..._meta){const meta=_meta[0]
this._map.set(schema,meta)
if(meta&&typeof meta==="object"&&"id"in meta){this._idmap.set(meta.id,schema)}return this}clear(){this._map=new WeakMap
this._idmap=new Map
return this}remove(schema){const meta=this._map.get(schema)
if(meta&&typeof meta==="object"&&"id"in meta){this._idmap.delete(meta.id)}this._map.delete(schema)
return this}get(schema){const p=schema._zod.parent
if(p){const pm={...this.get(p)??{}}
delete pm.id
const f={...pm,...this._map.get(schema)}
return Object.keys(f).length?f:undefined}return this._map.get(schema)}has(schema){return this._map.has(schema)}}function registry(){return new $ZodRegistry}(registries_a=globalThis).__zod_globalRegistry??(registries_a.__zod_globalRegistry=registry())
const globalRegistry=globalThis.__zod_globalRegistry
function snapshotChecks(def){if(def.checks)def.checks=[...def.checks]
return def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...normalizeParams(params)}))}function _coercedString(Class,params){return new Class(snapshotChecks({type:"string",coerce:true,...util.normalizeParams(params)}))}function _email(Class,params){return new Class({type:"string",format:"email",check:"string_format",abort:false,...normalizeParams(params)})}function _guid(Class,params){return new Class({type:"string",format:"guid",check:"string_format",abort:false,...normalizeParams(params)})}function _uuid(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:false,...normalizeParams(params)})}function _uuidv4(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...normalizeParams(params)})}function _uuidv6(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...normalizeParams(params)})}function _uuidv7(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",...normalizeParams(params)})}function _url(Class,params){return new Class({type:"string",format:"url",check:"string_format",abort:false,...normalizeParams(params)})}function api_emoji(Class,params){return new Class({type:"string",format:"emoji",check:"string_format",abort:false,...normalizeParams(params)})}function _nanoid(Class,params){return new Class({type:"string",format:"nanoid",check:"string_format",abort:false,...normalizeParams(params)})}function _cuid(Class,params){return new Class({type:"string",format:"cuid",check:"string_format",abort:false,...normalizeParams(params)})}function _cuid2(Class,params){return new Class({type:"string",format:"cuid2",check:"string_format",abort:false,...normalizeParams(params)})}function _ulid(Class,params){return new Class({type:"string",format:"ulid",check:"string_format",abort:false,...normalizeParams(params)})}function _xid(Class,params){return new Class({type:"string",format:"xid",check:"string_format",abort:false,...normalizeParams(params)})}function _ksuid(Class,params){return new Class({type:"string",format:"ksuid",check:"string_format",abort:false,...normalizeParams(params)})}function _ipv4(Class,params){return new Class({type:"string",format:"ipv4",check:"string_format",abort:false,...normalizeParams(params)})}function _ipv6(Class,params){return new Class({type:"string",format:"ipv6",check:"string_format",abort:false,...normalizeParams(params)})}function _mac(Class,params){return new Class({type:"string",format:"mac",check:"string_format",abort:false,...util.normalizeParams(params)})}function _cidrv4(Class,params){return new Class({type:"string",format:"cidrv4",check:"string_format",abort:false,...normalizeParams(params)})}function _cidrv6(Class,params){return new Class({type:"string",format:"cidrv6",check:"string_format",abort:false,...normalizeParams(params)})}function _base64(Class,params){return new Class({type:"string",format:"base64",check:"string_format",abort:false,...normalizeParams(params)})}function _base64url(Class,params){return new Class({type:"string",format:"base64url",check:"string_format",abort:false,...normalizeParams(params)})}function _e164(Class,params){return new Class({type:"string",format:"e164",check:"string_format",abort:false,...normalizeParams(params)})}function _creditCard(Class,params){return new Class({type:"string",format:"credit_card",check:"string_format",abort:false,...util.normalizeParams(params)})}function _iban(Class,params){return new Class({type:"string",format:"iban",check:"string_format",abort:false,...util.normalizeParams(params)})}function _jwt(Class,params){return new Class({type:"string",format:"jwt",check:"string_format",abort:false,...normalizeParams(params)})}const TimePrecision={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6}
function _isoDateTime(Class,params){return new Class({type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...normalizeParams(params)})}function _isoDate(Class,params){return new Class({type:"string",format:"date",check:"string_format",...normalizeParams(params)})}function _isoTime(Class,params){return new Class({type:"string",format:"time",check:"string_format",precision:null,...normalizeParams(params)})}function _isoDuration(Class,params){return new Class({type:"string",format:"duration",check:"string_format",...normalizeParams(params)})}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...normalizeParams(params)}))}function _coercedNumber(Class,params){return new Class(snapshotChecks({type:"number",coerce:true,checks:[],...util.normalizeParams(params)}))}function _int(Class,params){return new Class({type:"number",check:"number_format",abort:false,format:"safeint",...normalizeParams(params)})}function _float32(Class,params){return new Class({type:"number",check:"number_format",abort:false,format:"float32",...util.normalizeParams(params)})}function _float64(Class,params){return new Class({type:"number",check:"number_format",abort:false,format:"float64",...util.normalizeParams(params)})}function _int32(Class,params){return new Class({type:"number",check:"number_format",abort:false,format:"int32",...util.normalizeParams(params)})}function _uint32(Class,params){return new Class({type:"number",check:"number_format",abort:false,format:"uint32",...util.normalizeParams(params)})}function _boolean(Class,params){return new Class({type:"boolean",...normalizeParams(params)})}function _coercedBoolean(Class,params){return new Class({type:"boolean",coerce:true,...util.normalizeParams(params)})}function _bigint(Class,params){return new Class({type:"bigint",...util.normalizeParams(params)})}function _coercedBigint(Class,params){return new Class({type:"bigint",coerce:true,...util.normalizeParams(params)})}function _int64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:false,format:"int64",...util.normalizeParams(params)})}function _uint64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:false,format:"uint64",...util.normalizeParams(params)})}function _symbol(Class,params){return new Class({type:"symbol",...util.normalizeParams(params)})}function api_undefined(Class,params){return new Class({type:"undefined",...util.normalizeParams(params)})}function api_null(Class,params){return new Class({type:"null",...util.normalizeParams(params)})}function _any(Class){return new Class({type:"any"})}function _unknown(Class){return new Class({type:"unknown"})}function _never(Class,params){return new Class({type:"never",...normalizeParams(params)})}function _void(Class,params){return new Class({type:"void",...util.normalizeParams(params)})}function _date(Class,params){return new Class({type:"date",...util.normalizeParams(params)})}function _coercedDate(Class,params){return new Class({type:"date",coerce:true,...util.normalizeParams(params)})}function _nan(Class,params){return new Class({type:"nan",...util.normalizeParams(params)})}function _lt(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),value:value,inclusive:false})}function _lte(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),value:value,inclusive:true})}function _gt(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value:value,inclusive:false})}function _gte(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value:value,inclusive:true})}function _positive(params){return _gt(0,params)}function _negative(params){return _lt(0,params)}function _nonpositive(params){return _lte(0,params)}function _nonnegative(params){return _gte(0,params)}function _multipleOf(value,params){return new $ZodCheckMultipleOf({check:"multiple_of",...normalizeParams(params),value:value})}function _maxSize(maximum,params){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(params),maximum:maximum})}function _minSize(minimum,params){return new checks.$ZodCheckMinSize({check:"min_size",...util.normalizeParams(params),minimum:minimum})}function _size(size,params){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(params),size:size})}function _maxLength(maximum,params){const ch=new $ZodCheckMaxLength({check:"max_length",...normalizeParams(params),maximum:maximum})
return ch}function _minLength(minimum,params){return new $ZodCheckMinLength({check:"min_length",...normalizeParams(params),minimum:minimum})}function _length(length,params){return new $ZodCheckLengthEquals({check:"length_equals",...normalizeParams(params),length:length})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(params),pattern:pattern})}function _lowercase(params){return new $ZodCheckLowerCase({check:"string_format",format:"lowercase",...normalizeParams(params)})}function _uppercase(params){return new $ZodCheckUpperCase({check:"string_format",format:"uppercase",...normalizeParams(params)})}function _includes(includes,params){return new $ZodCheckIncludes({check:"string_format",format:"includes",...normalizeParams(params),includes:includes})}function _startsWith(prefix,params){return new $ZodCheckStartsWith({check:"string_format",format:"starts_with",...normalizeParams(params),prefix:prefix})}function _endsWith(suffix,params){return new $ZodCheckEndsWith({check:"string_format",format:"ends_with",...normalizeParams(params),suffix:suffix})}function _property(property,schema,params){return new checks.$ZodCheckProperty({check:"property",property:property,schema:schema,...util.normalizeParams(params)})}function _properties(shape,params){return new $ZodCheckProperties({check:"properties",shape:shape,...normalizeParams(params)})}function _mime(types,params){return new checks.$ZodCheckMimeType({check:"mime_type",mime:types,...util.normalizeParams(params)})}function _overwrite(tx){return new $ZodCheckOverwrite({check:"overwrite",tx:tx})}function _normalize(form){return _overwrite(input=>input.normalize(form))}function _trim(){return _overwrite(input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}function _toUpperCase(){return _overwrite(input=>input.toUpperCase())}function _slugify(){return _overwrite(input=>slugify(input))}function _array(Class,element,params){return new Class({type:"array",element:element,...normalizeParams(params)})}function _union(Class,options,params){return new Class({type:"union",options:options,...util.normalizeParams(params)})}function _xor(Class,options,params){return new Class({type:"union",options:options,inclusive:false,...util.normalizeParams(params)})}function _discriminatedUnion(Class,discriminator,options,params){return new Class({type:"union",options:options,discriminator:discriminator,...util.normalizeParams(params)})}function _intersection(Class,left,right){return new Class({type:"intersection",left:left,right:right})}function _tuple(Class,items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof schemas.$ZodType
const params=hasRest?_params:_paramsOrRest
const rest=hasRest?_paramsOrRest:null
return new Class({type:"tuple",items:items,rest:rest,...util.normalizeParams(params)})}function _record(Class,keyType,valueType,params){return new Class({type:"record",keyType:keyType,valueType:valueType,...util.normalizeParams(params)})}function _map(Class,keyType,valueType,params){return new Class({type:"map",keyType:keyType,valueType:valueType,...util.normalizeParams(params)})}function _set(Class,valueType,params){return new Class({type:"set",valueType:valueType,...util.normalizeParams(params)})}function _enum(Class,values,params){const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values
return new Class({type:"enum",entries:entries,...util.normalizeParams(params)})}function _nativeEnum(Class,entries,params){return new Class({type:"enum",entries:entries,...util.normalizeParams(params)})}function _literal(Class,value,params){return new Class({type:"literal",values:Array.isArray(value)?value:[value],...util.normalizeParams(params)})}function _file(Class,params){return new Class({type:"file",...util.normalizeParams(params)})}function _transform(Class,fn){return new Class({type:"transform",transform:fn})}function _optional(Class,innerType){return new Class({type:"optional",innerType:innerType})}function _nullable(Class,innerType){return new Class({type:"nullable",innerType:innerType})}function _default(Class,innerType,defaultValue){return new Class({type:"default",innerType:innerType,get defaultValue(){return typeof defaultValue==="function"?defaultValue():util.shallowClone(defaultValue)}})}function _nonoptional(Class,innerType,params){return new Class({type:"nonoptional",innerType:innerType,...util.normalizeParams(params)})}function _success(Class,innerType){return new Class({type:"success",innerType:innerType})}function _catch(Class,innerType,catchValue){return new Class({type:"catch",innerType:innerType,catchValue:typeof catchValue==="function"?catchValue:util.constantCatch(catchValue)})}function _pipe(Class,in_,out){return new Class({type:"pipe",in:in_,out:out})}function _readonly(Class,innerType){return new Class({type:"readonly",innerType:innerType})}function _templateLiteral(Class,parts,params){return new Class({type:"template_literal",parts:parts,...util.normalizeParams(params)})}function _lazy(Class,getter){return new Class({type:"lazy",getter:getter})}function _promise(Class,innerType){return new Class({type:"promise",innerType:innerType})}function _custom(Class,fn,_params){const norm=util.normalizeParams(_params)
norm.abort??(norm.abort=true)
const schema=new Class({type:"custom",check:"custom",fn:fn,...norm})
return schema}function _refine(Class,fn,_params){const schema=new Class({type:"custom",check:"custom",fn:fn,...normalizeParams(_params)})
return schema}function _superRefine(fn,params){const ch=_check(payload=>{payload.addIssue=issue=>{if(typeof issue==="string"){payload.issues.push(util_issue(issue,payload.value,ch._zod.def))}else{const _issue=issue
if(_issue.fatal)_issue.continue=false
_issue.code??(_issue.code="custom")
if(!("input"in _issue))_issue.input=payload.value
_issue.inst??(_issue.inst=ch)
_issue.continue??(_issue.continue=!ch._zod.def.abort)
payload.issues.push(util_issue(_issue))}}
return fn(payload.value,payload)},params)
return ch}function _check(fn,params){const ch=new $ZodCheck({check:"custom",...normalizeParams(params)})
ch._zod.check=fn
return ch}function api_describe(description){const ch=new $ZodCheck({check:"describe"})
ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{}
globalRegistry.add(inst,{...existing,description:description})}]
ch._zod.check=()=>{}
return ch}function meta(metadata){const ch=new $ZodCheck({check:"meta"})
ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{}
globalRegistry.add(inst,{...existing,...metadata})}]
ch._zod.check=()=>{}
return ch}function _stringbool(Classes,_params){const params=util.normalizeParams(_params)
let truthyArray=params.truthy??["true","1","yes","on","y","enabled"]
let falsyArray=params.falsy??["false","0","no","off","n","disabled"]
if(params.case!=="sensitive"){truthyArray=truthyArray.map(v=>typeof v==="string"?v.toLowerCase():v)
falsyArray=falsyArray.map(v=>typeof v==="string"?v.toLowerCase():v)}const truthySet=new Set(truthyArray)
const falsySet=new Set(falsyArray)
const _Codec=Classes.Codec??schemas.$ZodCodec
const _Boolean=Classes.Boolean??schemas.$ZodBoolean
const _String=Classes.String??schemas.$ZodString
const stringSchema=new _String({type:"string",error:params.error})
const booleanSchema=new _Boolean({type:"boolean",error:params.error})
const codec=new _Codec({type:"pipe",in:stringSchema,out:booleanSchema,transform:(input,payload)=>{let data=input
if(params.case!=="sensitive")data=data.toLowerCase()
if(truthySet.has(data)){return true}else if(falsySet.has(data)){return false}else{payload.issues.push({code:"invalid_value",expected:"stringbool",values:[...truthySet,...falsySet],input:payload.value,inst:codec,continue:false})
return{}}},reverseTransform:(input,_payload)=>{if(input===true){return truthyArray[0]||"true"}else{return falsyArray[0]||"false"}},error:params.error})
codec._zod.bag.truthy=truthyArray
codec._zod.bag.falsy=falsyArray
codec._zod.bag.case=params.case??"insensitive"
return codec}function _stringFormat(Class,format,fnOrRegex,_params={}){const params=util.normalizeParams(_params)
const def={check:"string_format",type:"string",format:format,fn:typeof fnOrRegex==="function"?fnOrRegex:val=>fnOrRegex.test(val),...params}
if(fnOrRegex instanceof RegExp){def.pattern=fnOrRegex}const inst=new Class(def)
return inst}function assignProps(target,...sources){for(const source of sources){for(const key of Reflect.ownKeys(source)){if(Object.prototype.propertyIsEnumerable.call(source,key)){assignProp(target,key,source[key])}}}return target}function initializeContext(params){let target=params?.target??"draft-2020-12"
if(target==="draft-4")target="draft-04"
if(target==="draft-7")target="draft-07"
return{processors:params.processors??{},metadataRegistry:params?.metadata??globalRegistry,target:target,unrepresentable:params?.unrepresentable??"throw",override:params?.override??(()=>{}),io:params?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:undefined,sharedEmitDoneFor:undefined,cycles:params?.cycles??"ref",reused:params?.reused??"inline",intersections:[],deferred:[],external:params?.external??undefined}}function handleUnrepresentable(schema,ctx,json,params,message){const result=typeof ctx.unrepresentable==="function"?ctx.unrepresentable({zodSchema:schema,path:params.path,message:message}):ctx.unrepresentable
if(result==="any")return false
if(result===undefined||result==="throw")throw new Error(message)
Object.assign(json,result)
return true}function processSchema(schema,ctx,_params={path:[],schemaPath:[]}){var _a
const def=schema._zod.def
const seen=ctx.seen.get(schema)
if(seen){seen.count++
const isCycle=_params.schemaPath.includes(schema)
if(isCycle){seen.cycle=_params.path}return seen.schema}const result={schema:{},count:1,cycle:undefined,path:_params.path}
ctx.seen.set(schema,result)
ctx.sharedDefsExtractedFor=undefined
ctx.sharedEmitDoneFor=undefined
const overrideSchema=schema._zod.toJSONSchema?.()
if(overrideSchema){result.schema=overrideSchema}else{const params={..._params,schemaPath:[..._params.schemaPath,schema],path:_params.path}
if(schema._zod.processJSONSchema){schema._zod.processJSONSchema(ctx,result.schema,params)}else{const _json=result.schema
const processor=ctx.processors[def.type]
if(!processor){throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`)}processor(schema,ctx,_json,params)}const parent=schema._zod.parent
if(parent){if(!result.ref)result.ref=parent
processSchema(parent,ctx,params)
ctx.seen.get(parent).isParent=true}}const meta=ctx.metadataRegistry.get(schema)
if(meta)assignProps(result.schema,meta)
if(ctx.io==="input"&&isTransforming(schema)){delete result.schema.examples
delete result.schema.default}if(ctx.io==="input"&&"_prefault"in result.schema)(_a=result.schema).default??(_a.default=result.schema._prefault)
delete result.schema._prefault
const _result=ctx.seen.get(schema)
return _result.schema}function encodeJSONPointerSegment(segment){return segment.replace(/~/g,"~0").replace(/\//g,"~1")}function extractDefs(ctx,schema){const root=ctx.seen.get(schema)
if(!root)throw new Error("Unprocessed schema. This is a bug in Zod.")
if(ctx.external&&ctx.sharedDefsExtractedFor===ctx.external)return
const idToSchema=new Map
for(const entry of ctx.seen.entries()){const id=ctx.metadataRegistry.get(entry[0])?.id
if(id){const existing=idToSchema.get(id)
if(existing&&existing!==entry[0]){throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)}idToSchema.set(id,entry[0])}}const makeURI=entry=>{const defsSegment=ctx.target==="draft-2020-12"?"$defs":"definitions"
if(ctx.external){const externalId=ctx.external.registry.get(entry[0])?.id
const uriGenerator=ctx.external.uri??(id=>id)
if(externalId){return{ref:uriGenerator(externalId)}}const id=entry[1].defId??entry[1].schema.id??`schema${ctx.counter++}`
entry[1].defId=id
return{defId:id,ref:`${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`}}const uriPrefix=`#`
const defUriPrefix=`${uriPrefix}/${defsSegment}/`
if(entry[1]===root&&!entry[1].schema.id){return{ref:uriPrefix}}const defId=entry[1].schema.id??`__schema${ctx.counter++}`
return{defId:defId,ref:defUriPrefix+encodeJSONPointerSegment(defId)}}
const extractToDef=entry=>{if(entry[1].schema.$ref){return}const seen=entry[1]
const{ref:ref,defId:defId}=makeURI(entry)
seen.def={...seen.schema}
if(defId)seen.defId=defId
const schema=seen.schema
for(const key in schema){delete schema[key]}schema.$ref=ref}
if(ctx.cycles==="throw"){for(const entry of ctx.seen.entries()){const seen=entry[1]
if(seen.cycle){throw new Error("Cycle detected: "+`#/${seen.cycle?.join("/")}/<root>`+'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.')}}}for(const entry of ctx.seen.entries()){const seen=entry[1]
if(schema===entry[0]){extractToDef(entry)
continue}if(ctx.external){const ext=ctx.external.registry.get(entry[0])?.id
if(schema!==entry[0]&&ext){extractToDef(entry)
continue}}const id=ctx.metadataRegistry.get(entry[0])?.id
if(id){extractToDef(entry)
continue}if(seen.cycle){extractToDef(entry)
continue}if(seen.count>1){if(ctx.reused==="ref"){extractToDef(entry)}}}if(ctx.external)ctx.sharedDefsExtractedFor=ctx.external}function compactTypeUnion(schema){const options=schema.anyOf
if(!Array.isArray(options)||options.length===0||schema.type!==undefined)return
const types=[]
for(const option of options){if(!option||typeof option!=="object")return
compactTypeUnion(option)
const keys=Object.keys(option)
if(keys.length!==1||keys[0]!=="type")return
const type=option.type
for(const member of Array.isArray(type)?type:[type]){if(typeof member!=="string")return
if(!types.includes(member))types.push(member)}}delete schema.anyOf
schema.type=types.length===1?types[0]:types}const FOLDABLE_KEYS=new Set(["type","properties","required","additionalProperties"])
const UNION_KEYS=["oneOf","anyOf"]
function undeclaredConstraint(member){const extra=member.additionalProperties
if(extra===undefined||extra===false||typeof extra!=="object"||extra===null)return null
return Object.keys(extra).length?extra:null}function foldObjects(members){const objects=[]
for(const member of members){if(typeof member!=="object"||member.type!=="object")return null
for(const key in member){if(!FOLDABLE_KEYS.has(key))return null}objects.push(member)}const properties={}
const required=new Set
for(const object of objects){for(const key in object.properties){if(Object.prototype.hasOwnProperty.call(properties,key))continue
const parts=[]
for(const other of objects){const part=other.properties?.[key]??undeclaredConstraint(other)
if(part===null||part===undefined)continue
if(!parts.some(seen=>JSON.stringify(seen)===JSON.stringify(part)))parts.push(part)}const merged=parts.length===1?parts[0]:foldObjects(parts)??{allOf:parts}
assignProp(properties,key,merged)}for(const key of object.required??[])required.add(key)}const folded={type:"object",properties:properties}
if(required.size)folded.required=[...required]
if(objects.every(object=>object.additionalProperties===false)){folded.additionalProperties=false}else{const constraints=[]
for(const object of objects){const constraint=undeclaredConstraint(object)
if(constraint&&!constraints.some(seen=>JSON.stringify(seen)===JSON.stringify(constraint)))constraints.push(constraint)}if(constraints.length===1)folded.additionalProperties=constraints[0]
else if(constraints.length>1)folded.additionalProperties={allOf:constraints}}return folded}function foldIntersection(json){const allOf=json.allOf
if(!Array.isArray(allOf)||allOf.length<2)return
for(const key of FOLDABLE_KEYS)if(key in json)return
const unions=allOf.filter(m=>UNION_KEYS.some(k=>Array.isArray(m[k])))
let folded=null
if(!unions.length){folded=foldObjects(allOf)}else{const union=unions[0]
const keyword=UNION_KEYS.find(k=>Array.isArray(union[k]))
if(Object.keys(union).length!==1)return
const rest=allOf.filter(m=>m!==union)
const branches=union[keyword].map(branch=>foldObjects([...rest,branch]))
if(branches.some(b=>!b))return
folded={[keyword]:branches}}if(!folded)return
delete json.allOf
assignProps(json,folded)}function finalize(ctx,schema){const root=ctx.seen.get(schema)
if(!root)throw new Error("Unprocessed schema. This is a bug in Zod.")
const flattenRef=zodSchema=>{const seen=ctx.seen.get(zodSchema)
if(seen.ref===null)return
const schema=seen.def??seen.schema
const _cached={...schema}
const ref=seen.ref
seen.ref=null
if(ref){flattenRef(ref)
const refSeen=ctx.seen.get(ref)
const refSchema=refSeen.schema
if(refSchema.$ref&&(ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0")){schema.allOf=schema.allOf??[]
schema.allOf.push(refSchema)}else{assignProps(schema,refSchema)}assignProps(schema,_cached)
const isParentRef=zodSchema._zod.parent===ref
if(isParentRef){for(const key in schema){if(key==="$ref"||key==="allOf")continue
if(!(key in _cached)){delete schema[key]}}}if(refSchema.$ref&&refSeen.def){for(const key in schema){if(key==="$ref"||key==="allOf")continue
if(key in refSeen.def&&JSON.stringify(schema[key])===JSON.stringify(refSeen.def[key])){delete schema[key]}}}}const parent=zodSchema._zod.parent
if(parent&&parent!==ref){flattenRef(parent)
const parentSeen=ctx.seen.get(parent)
if(parentSeen?.schema.$ref){schema.$ref=parentSeen.schema.$ref
if(parentSeen.def){for(const key in schema){if(key==="$ref"||key==="allOf")continue
if(key in parentSeen.def&&JSON.stringify(schema[key])===JSON.stringify(parentSeen.def[key])){delete schema[key]}}}}}ctx.override({zodSchema:zodSchema,jsonSchema:schema,path:seen.path??[]})}
if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external){for(const entry of[...ctx.seen.entries()].reverse()){flattenRef(entry[0])}if(ctx.target!=="openapi-3.0"){for(const entry of ctx.seen.entries()){compactTypeUnion(entry[1].def??entry[1].schema)}}for(const rewrite of ctx.deferred)rewrite()
if(ctx.intersections.length){const carriers=new Map
for(const seen of ctx.seen.values()){for(const json of[seen.schema,seen.def]){const allOf=json?.allOf
if(!Array.isArray(allOf))continue
const existing=carriers.get(allOf)
if(existing)existing.push(json)
else carriers.set(allOf,[json])}}for(const allOf of ctx.intersections){for(const json of carriers.get(allOf)??[])foldIntersection(json)}}}const result={}
if(ctx.target==="draft-2020-12"){result.$schema="https://json-schema.org/draft/2020-12/schema"}else if(ctx.target==="draft-07"){result.$schema="http://json-schema.org/draft-07/schema#"}else if(ctx.target==="draft-04"){result.$schema="http://json-schema.org/draft-04/schema#"}else if(ctx.target==="openapi-3.0"){}else{}if(ctx.external?.uri){const id=ctx.external.registry.get(schema)?.id
if(!id)throw new Error("Schema is missing an `id` property")
result.$id=ctx.external.uri(id)}assignProps(result,root.defId?root.schema:root.def??root.schema)
const rootMetaId=ctx.metadataRegistry.get(schema)?.id
if(rootMetaId!==undefined&&result.id===rootMetaId)delete result.id
const defs=ctx.external?.defs??{}
if(!ctx.external||ctx.sharedEmitDoneFor!==ctx.external){for(const entry of ctx.seen.entries()){const seen=entry[1]
if(seen.def&&seen.defId){if(seen.def.id===seen.defId)delete seen.def.id
assignProp(defs,seen.defId,seen.def)}}}if(ctx.external)ctx.sharedEmitDoneFor=ctx.external
if(ctx.external){}else{if(Object.keys(defs).length>0){if(ctx.target==="draft-2020-12"){result.$defs=defs}else{result.definitions=defs}}}try{const finalized=JSON.parse(JSON.stringify(result))
Object.defineProperty(finalized,"~standard",{value:{...schema["~standard"],jsonSchema:{input:createStandardJSONSchemaMethod(schema,"input",ctx.processors),output:createStandardJSONSchemaMethod(schema,"output",ctx.processors)}},enumerable:false,writable:false})
return finalized}catch(_err){throw new Error("Error converting schema to JSON.")}}function isTransforming(_schema,_ctx){const ctx=_ctx??{seen:new Set}
if(ctx.seen.has(_schema))return false
ctx.seen.add(_schema)
const def=_schema._zod.def
if(def.type==="transform")return true
if(def.type==="array")return isTransforming(def.element,ctx)
if(def.type==="set")return isTransforming(def.valueType,ctx)
if(def.type==="lazy")return isTransforming(def.getter(),ctx)
if(def.type==="promise"||def.type==="optional"||def.type==="nonoptional"||def.type==="nullable"||def.type==="readonly"||def.type==="default"||def.type==="prefault"||def.type==="catch"){return isTransforming(def.innerType,ctx)}if(def.type==="intersection"){return isTransforming(def.left,ctx)||isTransforming(def.right,ctx)}if(def.type==="record"||def.type==="map"){return isTransforming(def.keyType,ctx)||isTransforming(def.valueType,ctx)}if(def.type==="pipe"){if(_schema._zod.traits.has("$ZodCodec"))return true
return isTransforming(def.in,ctx)||isTransforming(def.out,ctx)}if(def.type==="object"){for(const key in def.shape){if(isTransforming(def.shape[key],ctx))return true}return false}if(def.type==="union"){for(const option of def.options){if(isTransforming(option,ctx))return true}return false}if(def.type==="tuple"){for(const item of def.items){if(isTransforming(item,ctx))return true}if(def.rest&&isTransforming(def.rest,ctx))return true
return false}return false}const createToJSONSchemaMethod=(schema,processors={})=>params=>{const ctx=initializeContext({...params,processors:processors})
processSchema(schema,ctx)
extractDefs(ctx,schema)
return finalize(ctx,schema)}
const createStandardJSONSchemaMethod=(schema,io,processors={})=>params=>{const{libraryOptions:libraryOptions,target:target}=params??{}
const ctx=initializeContext({...libraryOptions??{},target:target,io:io,processors:processors})
processSchema(schema,ctx)
extractDefs(ctx,schema)
return finalize(ctx,schema)}
const narrowMin=(agg,key,value)=>{if(agg[key]===undefined||value>agg[key])agg[key]=value}
const narrowMax=(agg,key,value)=>{if(agg[key]===undefined||value<agg[key])agg[key]=value}
const narrowBoth=(agg,value)=>{narrowMin(agg,"minimum",value)
narrowMax(agg,"maximum",value)}
const addDivisor=(agg,value)=>{agg.multipleOf??(agg.multipleOf=[])
if(!agg.multipleOf.includes(value))agg.multipleOf.push(value)}
const addPattern=(agg,pattern)=>{agg.patterns??(agg.patterns=new Set)
agg.patterns.add(pattern)}
const intersectMime=(agg,mime)=>{agg.mime=agg.mime?agg.mime.filter(m=>mime.includes(m)):[...mime]}
const setFormat=(agg,format)=>{agg.format=format
if(format.includes("int"))agg.isInt=true}
const minContributor=(agg,def)=>narrowMin(agg,"minimum",def.minimum)
const maxContributor=(agg,def)=>narrowMax(agg,"maximum",def.maximum)
const formatContributor=ranges=>(agg,def)=>{setFormat(agg,def.format)
const[minimum,maximum]=ranges[def.format]
narrowMin(agg,"minimum",minimum)
narrowMax(agg,"maximum",maximum)}
const contributors={greater_than:(agg,def)=>narrowMin(agg,def.inclusive?"minimum":"exclusiveMinimum",def.value),less_than:(agg,def)=>narrowMax(agg,def.inclusive?"maximum":"exclusiveMaximum",def.value),multiple_of:(agg,def)=>addDivisor(agg,def.value),number_format:formatContributor(NUMBER_FORMAT_RANGES),bigint_format:formatContributor(BIGINT_FORMAT_RANGES),min_length:minContributor,max_length:maxContributor,length_equals:(agg,def)=>narrowBoth(agg,def.length),min_size:minContributor,max_size:maxContributor,size_equals:(agg,def)=>narrowBoth(agg,def.size),string_format:(agg,def)=>{setFormat(agg,def.format)
if(def.pattern)addPattern(agg,def.pattern)
if(def.format==="base64"||def.format==="base64url")agg.contentEncoding=def.format
if(def.local||def.precision===-1)agg.laxFormat=true},mime_type:(agg,def)=>intersectMime(agg,def.mime)}
function aggregateChecks(schema){const agg={}
const def=schema._zod.def
const list=schema._zod.traits.has("$ZodCheck")?[schema,...def.checks??[]]:def.checks??[]
for(const ch of list)contributors[ch._zod.def.check]?.(agg,ch._zod.def)
const bag=schema._zod.bag
if(bag.minimum!==undefined)narrowMin(agg,"minimum",bag.minimum)
if(bag.exclusiveMinimum!==undefined)narrowMin(agg,"exclusiveMinimum",bag.exclusiveMinimum)
if(bag.maximum!==undefined)narrowMax(agg,"maximum",bag.maximum)
if(bag.exclusiveMaximum!==undefined)narrowMax(agg,"exclusiveMaximum",bag.exclusiveMaximum)
if(bag.multipleOf!==undefined)addDivisor(agg,bag.multipleOf)
if(bag.format!==undefined){agg.format??(agg.format=bag.format)
if(bag.format.includes("int"))agg.isInt=true}if(bag.mime)intersectMime(agg,bag.mime)
for(const pattern of bag.patterns??[])addPattern(agg,pattern)
return agg}const formatMap={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""}
const exactPatterns=new Map([[base64Charset,base64],[base64urlCharset,base64url]])
const exactPattern=p=>exactPatterns.get(p)??p
const stringProcessor=(schema,ctx,_json,_params)=>{const json=_json
json.type="string"
const{minimum:minimum,maximum:maximum,format:format,patterns:patterns,contentEncoding:contentEncoding,laxFormat:laxFormat}=aggregateChecks(schema)
if(typeof minimum==="number")json.minLength=minimum
if(typeof maximum==="number")json.maxLength=maximum
if(format){json.format=formatMap[format]??format
if(json.format==="")delete json.format
if(format==="time"||laxFormat){delete json.format}}if(contentEncoding)json.contentEncoding=contentEncoding
if(patterns&&patterns.size>0){const patternList=[...patterns].map(exactPattern)
if(patternList.length===1)json.pattern=patternList[0].source
else if(patternList.length>1){json.allOf=[...patternList.map(regex=>({...ctx.target==="draft-07"||ctx.target==="draft-04"||ctx.target==="openapi-3.0"?{type:"string"}:{},pattern:regex.source}))]}}}
const numberProcessor=(schema,ctx,_json,params)=>{const json=_json
const{minimum:minimum,maximum:maximum,multipleOf:multipleOf,exclusiveMaximum:exclusiveMaximum,exclusiveMinimum:exclusiveMinimum,isInt:isInt}=aggregateChecks(schema)
json.type=isInt?"integer":"number"
const exMin=typeof exclusiveMinimum==="number"&&exclusiveMinimum>=(minimum??Number.NEGATIVE_INFINITY)
const exMax=typeof exclusiveMaximum==="number"&&exclusiveMaximum<=(maximum??Number.POSITIVE_INFINITY)
const legacy=ctx.target==="draft-04"||ctx.target==="openapi-3.0"
if(exMin){if(legacy){json.minimum=exclusiveMinimum
json.exclusiveMinimum=true}else{json.exclusiveMinimum=exclusiveMinimum}}else if(typeof minimum==="number"){json.minimum=minimum}if(exMax){if(legacy){json.maximum=exclusiveMaximum
json.exclusiveMaximum=true}else{json.exclusiveMaximum=exclusiveMaximum}}else if(typeof maximum==="number"){json.maximum=maximum}if(multipleOf){const divisors=new Set
for(const divisor of multipleOf){if(Number.isFinite(divisor)&&divisor!==0)divisors.add(Math.abs(divisor))
else handleUnrepresentable(schema,ctx,json,params,`A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`)}const[first,...rest]=divisors
if(first!==undefined)json.multipleOf=first
if(rest.length)json.allOf=[...json.allOf??[],...rest.map(m=>({multipleOf:m}))]}}
const booleanProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"}
const bigintProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"BigInt cannot be represented in JSON Schema")}
const symbolProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Symbols cannot be represented in JSON Schema")}
const nullProcessor=(_schema,ctx,json,_params)=>{if(ctx.target==="openapi-3.0"){json.type="string"
json.nullable=true
json.enum=[null]}else{json.type="null"}}
const undefinedProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Undefined cannot be represented in JSON Schema")}
const voidProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Void cannot be represented in JSON Schema")}
const neverProcessor=(_schema,_ctx,json,_params)=>{json.not={}}
const anyProcessor=(_schema,_ctx,_json,_params)=>{}
const unknownProcessor=(_schema,_ctx,_json,_params)=>{}
const dateProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Date cannot be represented in JSON Schema")}
const enumProcessor=(schema,_ctx,json,_params)=>{const def=schema._zod.def
const values=getEnumValues(def.entries)
if(values.length===0){json.not={}
return}if(values.every(v=>typeof v==="number"))json.type="number"
if(values.every(v=>typeof v==="string"))json.type="string"
json.enum=values}
const literalProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
if(def.values.length===0){json.not={}
return}const vals=[]
for(const val of def.values){if(val===undefined){if(handleUnrepresentable(schema,ctx,json,params,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof val==="bigint"){if(handleUnrepresentable(schema,ctx,json,params,"BigInt literals cannot be represented in JSON Schema"))return
vals.push(Number(val))}else{vals.push(val)}}if(vals.length===0){}else if(vals.length===1){const val=vals[0]
json.type=val===null?"null":typeof val
if(ctx.target==="draft-04"||ctx.target==="openapi-3.0"){json.enum=[val]}else{json.const=val}}else{if(vals.every(v=>typeof v==="number"))json.type="number"
if(vals.every(v=>typeof v==="string"))json.type="string"
if(vals.every(v=>typeof v==="boolean"))json.type="boolean"
if(vals.every(v=>v===null))json.type="null"
json.enum=vals}}
const nanProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"NaN cannot be represented in JSON Schema")}
const templateLiteralProcessor=(schema,_ctx,json,_params)=>{const _json=json
const pattern=schema._zod.pattern
if(!pattern)throw new Error("Pattern not found in template literal")
_json.type="string"
_json.pattern=pattern.source}
const fileProcessor=(schema,_ctx,json,_params)=>{const _json=json
_json.type="string"
_json.format="binary"
_json.contentEncoding="binary"
const{minimum:minimum,maximum:maximum,mime:mime}=aggregateChecks(schema)
if(minimum!==undefined)_json.minLength=minimum
if(maximum!==undefined)_json.maxLength=maximum
if(!mime)return
if(mime.length===0)_json.not={}
else if(mime.length===1)_json.contentMediaType=mime[0]
else _json.anyOf=mime.map(m=>({contentMediaType:m}))}
const successProcessor=(_schema,_ctx,json,_params)=>{json.type="boolean"}
const customProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Custom types cannot be represented in JSON Schema")}
const functionProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Function types cannot be represented in JSON Schema")}
const transformProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Transforms cannot be represented in JSON Schema")}
const mapProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Map cannot be represented in JSON Schema")}
const setProcessor=(schema,ctx,json,params)=>{handleUnrepresentable(schema,ctx,json,params,"Set cannot be represented in JSON Schema")}
const arrayProcessor=(schema,ctx,_json,params)=>{const json=_json
const def=schema._zod.def
const{minimum:minimum,maximum:maximum}=aggregateChecks(schema)
if(typeof minimum==="number")json.minItems=minimum
if(typeof maximum==="number")json.maxItems=maximum
json.type="array"
json.items=processSchema(def.element,ctx,{...params,path:[...params.path,"items"]})}
function inputOptin(schema){const def=schema._zod.def
if(def.type==="pipe"&&def.in._zod.traits.has("$ZodTransform")){return inputOptin(def.out)}if(def.type==="catch"){return inputOptin(def.innerType)}return schema._zod.optin}const objectProcessor=(schema,ctx,_json,params)=>{const json=_json
const def=schema._zod.def
const shape=def.shape
const symbolKeys=Object.getOwnPropertySymbols(shape)
if(symbolKeys.length&&handleUnrepresentable(schema,ctx,json,params,"Symbol keys cannot be represented in JSON Schema")){return}json.type="object"
json.properties={}
for(const key in shape){assignProp(json.properties,key,processSchema(shape[key],ctx,{...params,path:[...params.path,"properties",key]}))}const requiredKeys=[]
for(const key of Object.keys(shape)){const field=def.shape[key]
if(ctx.io==="input"?inputOptin(field)===undefined:field._zod.optout===undefined){requiredKeys.push(key)}}if(requiredKeys.length>0){json.required=requiredKeys}if(def.catchall?._zod.def.type==="never"){json.additionalProperties=false}else if(!def.catchall){if(ctx.io==="output")json.additionalProperties=false}else if(def.catchall){json.additionalProperties=processSchema(def.catchall,ctx,{...params,path:[...params.path,"additionalProperties"]})}}
const unionProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
const isExclusive=def.inclusive===false
const options=def.options.map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,isExclusive?"oneOf":"anyOf",i]}))
if(isExclusive){json.oneOf=options}else{json.anyOf=options}}
const intersectionProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
const a=processSchema(def.left,ctx,{...params,path:[...params.path,"allOf",0]})
const b=processSchema(def.right,ctx,{...params,path:[...params.path,"allOf",1]})
const isSimpleIntersection=val=>"allOf"in val&&Object.keys(val).length===1
const allOf=[...isSimpleIntersection(a)?a.allOf:[a],...isSimpleIntersection(b)?b.allOf:[b]]
json.allOf=allOf
ctx.intersections.push(allOf)}
const tupleProcessor=(schema,ctx,_json,params)=>{const json=_json
const def=schema._zod.def
json.type="array"
const prefixPath=ctx.target==="draft-2020-12"?"prefixItems":"items"
const restPath=ctx.target==="draft-2020-12"?"items":ctx.target==="openapi-3.0"?"items":"additionalItems"
const prefixItems=def.items.map((x,i)=>processSchema(x,ctx,{...params,path:[...params.path,prefixPath,i]}))
const rest=def.rest?processSchema(def.rest,ctx,{...params,path:[...params.path,restPath,...ctx.target==="openapi-3.0"?[def.items.length]:[]]}):null
let minItems=def.items.length
while(minItems>0){const item=def.items[minItems-1]
const optional=ctx.io==="input"?inputOptin(item)!==undefined:item._zod.optout==="optional"
if(!optional)break
minItems--}const maxItems=def.items.length
const isClosed=!def.rest
if(ctx.target==="draft-2020-12"){json.prefixItems=prefixItems
if(isClosed){json.items=false}else if(rest){json.items=rest}if(minItems>0)json.minItems=minItems
if(isClosed)json.maxItems=maxItems}else if(ctx.target==="openapi-3.0"){json.items={anyOf:prefixItems}
if(rest){json.items.anyOf.push(rest)}if(minItems>0)json.minItems=minItems
if(isClosed)json.maxItems=maxItems}else{json.items=prefixItems
if(isClosed){json.additionalItems=false}else if(rest){json.additionalItems=rest}if(minItems>0)json.minItems=minItems
if(isClosed)json.maxItems=maxItems}const{minimum:minimum,maximum:maximum}=aggregateChecks(schema)
if(typeof minimum==="number")json.minItems=minimum
if(typeof maximum==="number")json.maxItems=maximum}
function stringifyKeyNames(bySchema,json,visited){if(json.$ref){if(visited.has(json))return json
visited.add(json)
const def=bySchema.get(json)?.def
if(!def)return json
const inlined=stringifyKeyNames(bySchema,def,visited)
return inlined===def?json:inlined}for(const keyword of["anyOf","oneOf"]){const branches=json[keyword]
if(!Array.isArray(branches))continue
const mapped=branches.map(branch=>stringifyKeyNames(bySchema,branch,visited))
if(mapped.some((branch,i)=>branch!==branches[i]))json={...json,[keyword]:mapped}}const types=Array.isArray(json.type)?json.type:[json.type]
const numericType=!types.includes("string")&&types.some(t=>t==="number"||t==="integer")
const values=json.enum??(json.const!==undefined?[json.const]:undefined)
if(!numericType&&!values?.some(v=>typeof v==="number"))return json
const{minimum:minimum,maximum:maximum,exclusiveMinimum:exclusiveMinimum,exclusiveMaximum:exclusiveMaximum,multipleOf:multipleOf,format:format,id:id,...rest}=json
if(rest.enum)rest.enum=rest.enum.map(v=>typeof v==="number"?String(v):v)
else if(typeof rest.const==="number")rest.const=String(rest.const)
if(!numericType)return rest
rest.type="string"
if(!values)rest.pattern=(types.includes("number")?number:integer).source
return rest}const pendingRecords=new WeakMap
function rewriteKeyNames(ctx){const bySchema=new Map
for(const entry of ctx.seen.values()){if(entry.def&&!bySchema.has(entry.schema))bySchema.set(entry.schema,entry)}const rewrites=new Map
for(const record of pendingRecords.get(ctx)??[]){const seen=ctx.seen.get(record)
const names=(seen?.def??seen?.schema)?.propertyNames
if(!names||names===true||rewrites.has(names))continue
const rewritten=stringifyKeyNames(bySchema,names,new Set)
if(rewritten!==names)rewrites.set(names,rewritten)}if(!rewrites.size)return
for(const entry of ctx.seen.values()){for(const carrier of[entry.schema,entry.def]){const rewritten=carrier&&rewrites.get(carrier.propertyNames)
if(rewritten)carrier.propertyNames=rewritten}}}const recordProcessor=(schema,ctx,_json,params)=>{const json=_json
const def=schema._zod.def
json.type="object"
const keyType=def.keyType
const patterns=aggregateChecks(keyType).patterns
if(def.mode==="loose"&&patterns&&patterns.size>0){const valueSchema=processSchema(def.valueType,ctx,{...params,path:[...params.path,"patternProperties","*"]})
json.patternProperties={}
for(const pattern of patterns){assignProp(json.patternProperties,exactPattern(pattern).source,valueSchema)}}else{if(ctx.target==="draft-07"||ctx.target==="draft-2020-12"){json.propertyNames=processSchema(def.keyType,ctx,{...params,path:[...params.path,"propertyNames"]})
let pending=pendingRecords.get(ctx)
if(!pending){pending=[]
pendingRecords.set(ctx,pending)
ctx.deferred.push(()=>rewriteKeyNames(ctx))}pending.push(schema)}json.additionalProperties=processSchema(def.valueType,ctx,{...params,path:[...params.path,"additionalProperties"]})}const keyValues=keyType._zod.values
const omittableOnInput=ctx.io==="input"&&inputOptin(def.valueType)!==undefined
if(keyValues&&!def.partial&&!omittableOnInput){const validKeyValues=[...keyValues].filter(v=>typeof v==="string"||typeof v==="number")
if(validKeyValues.length>0){json.required=validKeyValues.map(String)}}}
const nullableProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
const inner=processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
if(ctx.target==="openapi-3.0"){seen.ref=def.innerType
json.nullable=true}else{json.anyOf=[inner,{type:"null"}]}}
const nonoptionalProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType}
const UNREPRESENTABLE_DEFAULT=Symbol()
function serializeDefaultValue(value,schema,ctx,json,params){let unrepresentable=false
const serialized=JSON.stringify(value,(_,val)=>{if(typeof val!=="bigint")return val
unrepresentable=true
return null})
if(!unrepresentable)return JSON.parse(serialized)
handleUnrepresentable(schema,ctx,json,params,"BigInt defaults cannot be represented in JSON Schema")
return UNREPRESENTABLE_DEFAULT}const defaultProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType
const value=serializeDefaultValue(def.defaultValue,schema,ctx,json,params)
if(value!==UNREPRESENTABLE_DEFAULT)json.default=value}
const prefaultProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType
if(ctx.io!=="input")return
const value=serializeDefaultValue(def.defaultValue,schema,ctx,json,params)
if(value!==UNREPRESENTABLE_DEFAULT)json._prefault=value}
const catchProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType
let catchValue
try{catchValue=def.catchValue(undefined)}catch{handleUnrepresentable(schema,ctx,json,params,"Dynamic catch values are not supported in JSON Schema")
return}json.default=catchValue}
const pipeProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def
const inIsTransform=def.in._zod.traits.has("$ZodTransform")
const innerType=ctx.io==="input"?inIsTransform?def.out:def.in:def.out
processSchema(innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=innerType}
const readonlyProcessor=(schema,ctx,json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType
json.readOnly=true}
const promiseProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType}
const optionalProcessor=(schema,ctx,_json,params)=>{const def=schema._zod.def
processSchema(def.innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=def.innerType}
const lazyProcessor=(schema,ctx,_json,params)=>{const innerType=schema._zod.innerType
processSchema(innerType,ctx,params)
const seen=ctx.seen.get(schema)
seen.ref=innerType}
const allProcessors={string:stringProcessor,number:numberProcessor,boolean:booleanProcessor,bigint:bigintProcessor,symbol:symbolProcessor,null:nullProcessor,undefined:undefinedProcessor,void:voidProcessor,never:neverProcessor,any:anyProcessor,unknown:unknownProcessor,date:dateProcessor,enum:enumProcessor,literal:literalProcessor,nan:nanProcessor,template_literal:templateLiteralProcessor,file:fileProcessor,success:successProcessor,custom:customProcessor,function:functionProcessor,transform:transformProcessor,map:mapProcessor,set:setProcessor,array:arrayProcessor,object:objectProcessor,union:unionProcessor,intersection:intersectionProcessor,tuple:tupleProcessor,record:recordProcessor,nullable:nullableProcessor,nonoptional:nonoptionalProcessor,default:defaultProcessor,prefault:prefaultProcessor,catch:catchProcessor,pipe:pipeProcessor,readonly:readonlyProcessor,promise:promiseProcessor,optional:optionalProcessor,lazy:lazyProcessor}
function toJSONSchema(input,params){if("_idmap"in input){const registry=input
const ctx=initializeContext({...params,processors:allProcessors})
const defs={}
for(const entry of registry._idmap.entries()){const[_,schema]=entry
processSchema(schema,ctx)}const schemas={}
const external={registry:registry,uri:params?.uri,defs:defs}
ctx.external=external
for(const entry of registry._idmap.entries()){const[key,schema]=entry
extractDefs(ctx,schema)
assignProp(schemas,key,finalize(ctx,schema))}if(Object.keys(defs).length>0){const defsSegment=ctx.target==="draft-2020-12"?"$defs":"definitions"
schemas.__shared={[defsSegment]:defs}}return{schemas:schemas}}const ctx=initializeContext({...params,processors:allProcessors})
processSchema(input,ctx)
extractDefs(ctx,input)
return finalize(ctx,input)}const error=()=>{const Sizable={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}}
function getSizing(origin){return Sizable[origin]??null}const FormatDictionary={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"}
const TypeDictionary={nan:"NaN"}
function getTypeName(type,input){if(type==="number"&&typeof input==="number"&&!Number.isFinite(input)){return String(input)}return TypeDictionary[type]??type}return issue=>{switch(issue.code){case"invalid_type":{const expected=getTypeName(issue.expected)
const receivedType=parsedType(issue.input)
const received=getTypeName(receivedType,issue.input)
return`Invalid input: expected ${expected}, received ${received}`}case"invalid_value":if(issue.values.length===1)return`Invalid input: expected ${stringifyPrimitive(issue.values[0])}`
return`Invalid option: expected one of ${joinValues(issue.values,"|")}`
case"too_big":{const adj=issue.exact?"exactly ":issue.inclusive?"<=":"<"
const sizing=getSizing(issue.origin)
if(sizing)return`Too big: expected ${issue.origin??"value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit??"elements"}`
return`Too big: expected ${issue.origin??"value"} to be ${adj}${issue.maximum.toString()}`}case"too_small":{const adj=issue.exact?"exactly ":issue.inclusive?">=":">"
const sizing=getSizing(issue.origin)
if(sizing){return`Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`}return`Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`}case"invalid_format":{const _issue=issue
if(_issue.format==="starts_with"){return`Invalid string: must start with "${_issue.prefix}"`}if(_issue.format==="ends_with")return`Invalid string: must end with "${_issue.suffix}"`
if(_issue.format==="includes")return`Invalid string: must include "${_issue.includes}"`
if(_issue.format==="regex")return`Invalid string: must match pattern ${_issue.pattern}`
return`Invalid ${FormatDictionary[_issue.format]??issue.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${issue.divisor}`
case"unrecognized_keys":return`Unrecognized key${issue.keys.length>1?"s":""}: ${joinValues(issue.keys,", ")}`
case"invalid_key":return`Invalid key in ${issue.origin}`
case"invalid_union":if(issue.options&&Array.isArray(issue.options)&&issue.options.length>0){const opts=issue.options.map(o=>`'${o}'`).join(" | ")
return`Invalid discriminator value. Expected ${opts}`}if(issue.inclusive===false){return"Invalid input: more than one option matched"}return"Invalid input"
case"invalid_element":return`Invalid value in ${issue.origin}`
default:return`Invalid input`}}}
function en(){return{localeError:error()}}function _getMessage(){const internals=this._zod
internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2))
return internals.message}function _setMessage(value){this._zod.message=value}const _messageDesc={get:_getMessage,set:_setMessage,enumerable:true,configurable:true}
const _issuesDesc={value:undefined,enumerable:false}
const _installedToString=new WeakSet([Object.prototype,Error.prototype])
const initializer=(inst,def)=>{inst.name="$ZodError"
_issuesDesc.value=def
Object.defineProperty(inst,"issues",_issuesDesc)
_issuesDesc.value=undefined
Object.defineProperty(inst,"message",_messageDesc)
const proto=Object.getPrototypeOf(inst)
if(!_installedToString.has(proto)){_installedToString.add(proto)
Object.defineProperty(proto,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.message
Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})
return value},set(value){Object.defineProperty(this,"toString",{value:value,configurable:true,writable:true})}})}}
const $ZodError=$constructor("$ZodError",initializer)
const $ZodRealError=$constructor("$ZodError",initializer,undefined,{Parent:Error})
function node(obj,key,make){if(!Object.prototype.hasOwnProperty.call(obj,key)){if(key==="__proto__"){Object.defineProperty(obj,key,{value:make(),writable:true,enumerable:true,configurable:true})}else{obj[key]=make()}}return obj[key]}function flattenError(error,mapper=issue=>issue.message){const fieldErrors={}
const formErrors=[]
for(const sub of error.issues){if(sub.path.length>0){node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub))}else{formErrors.push(mapper(sub))}}return{formErrors:formErrors,fieldErrors:fieldErrors}}function formatError(error,mapper=issue=>issue.message){const fieldErrors={_errors:[]}
const processError=(error,path=[])=>{for(const issue of error.issues){if(issue.code==="invalid_union"&&issue.errors.length){issue.errors.map(issues=>processError({issues:issues},[...path,...issue.path]))}else if(issue.code==="invalid_key"){processError({issues:issue.issues},[...path,...issue.path])}else if(issue.code==="invalid_element"){processError({issues:issue.issues},[...path,...issue.path])}else{const fullpath=[...path,...issue.path]
if(fullpath.length===0){fieldErrors._errors.push(mapper(issue))}else{let curr=fieldErrors
let i=0
while(i<fullpath.length){const el=fullpath[i]
const terminal=i===fullpath.length-1
if(el==="_errors"){if(terminal)curr._errors.push(mapper(issue))
i++
continue}if(!Object.prototype.hasOwnProperty.call(curr,el)){Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:true,writable:true,configurable:true})}const node=curr[el]
if(terminal){node._errors.push(mapper(issue))}curr=node
i++}}}}}
processError(error)
return fieldErrors}function treeifyError(error,mapper=issue=>issue.message){const result={errors:[]}
const processError=(error,path=[])=>{var _a
for(const issue of error.issues){if(issue.code==="invalid_union"&&issue.errors.length){issue.errors.map(issues=>processError({issues:issues},[...path,...issue.path]))}else if(issue.code==="invalid_key"){processError({issues:issue.issues},[...path,...issue.path])}else if(issue.code==="invalid_element"){processError({issues:issue.issues},[...path,...issue.path])}else{const fullpath=[...path,...issue.path]
if(fullpath.length===0){result.errors.push(mapper(issue))
continue}let curr=result
let i=0
while(i<fullpath.length){const el=fullpath[i]
const terminal=i===fullpath.length-1
if(typeof el==="string"){curr.properties??(curr.properties={})
if(!Object.prototype.hasOwnProperty.call(curr.properties,el)){Object.defineProperty(curr.properties,el,{value:{errors:[]},enumerable:true,writable:true,configurable:true})}curr=curr.properties[el]}else{curr.items??(curr.items=[]);(_a=curr.items)[el]??(_a[el]={errors:[]})
curr=curr.items[el]}if(terminal){curr.errors.push(mapper(issue))}i++}}}}
processError(error)
return result}function toDotPath(_path){const segs=[]
const path=_path.map(seg=>typeof seg==="object"?seg.key:seg)
for(const seg of path){if(typeof seg==="number")segs.push(`[${seg}]`)
else if(typeof seg==="symbol")segs.push(`[${JSON.stringify(String(seg))}]`)
else if(/[^\w$]/.test(seg))segs.push(`[${JSON.stringify(seg)}]`)
else{if(segs.length)segs.push(".")
segs.push(seg)}}return segs.join("")}function prettifyError(error){const lines=[]
const issues=[...error.issues].sort((a,b)=>(a.path??[]).length-(b.path??[]).length)
for(const issue of issues){lines.push(`✖ ${issue.message}`)
if(issue.path?.length)lines.push(`  → at ${toDotPath(issue.path)}`)}return lines.join("\n")}function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}const _parse=_Err=>{const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,async:false}:{async:false}
const result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise){throw new $ZodAsyncError}if(result.issues.length){const e=new(_params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())))
captureStackTrace(e,_params?.callee??fn)
throw e}return result.value}
return fn}
const parse_parse=_parse($ZodRealError)
const _parseAsync=_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:true}:{async:true}
let result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise)result=await result
if(result.issues.length){const e=new(params?.Err??_Err)(result.issues.map(iss=>finalizeIssue(iss,ctx,config())))
captureStackTrace(e,params?.callee??fn)
throw e}return result.value}
return fn}
const parse_parseAsync=_parseAsync($ZodRealError)
const _safeParse=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:false}:{async:false}
const result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise){throw new $ZodAsyncError}return result.issues.length?failure(_Err,result.issues,ctx):{success:true,data:result.value}}
const safeParse=_safeParse($ZodRealError)
function failure(Err,issues,ctx){let error
return{success:false,get error(){if(!error){error=new Err(issues.map(iss=>finalizeIssue(iss,ctx,config())))
issues=undefined
ctx=undefined}return error},set error(e){error=e
issues=undefined
ctx=undefined}}}const _safeParseAsync=_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:true}:{async:true}
let result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise)result=await result
return result.issues.length?failure(_Err,result.issues,ctx):{success:true,data:result.value}}
const safeParseAsync=_safeParseAsync($ZodRealError)
const COMPILE_INVALID=Symbol.for("zod.compile.invalid")
const COMPILE_FALLBACK=Symbol.for("zod.compile.fallback")
const validate=(schema,value,_ctx)=>{const validator=schema._zod.bag.validator
if(validator!==undefined){if(validator(value)!==COMPILE_INVALID)return true
if(validator.definite===true&&_ctx===undefined)return false}return validateFallback(schema,value,_ctx)}
function validateFallback(schema,value,_ctx){const ctx=_ctx?{..._ctx,async:false,abortEarly:true}:{async:false,abortEarly:true}
const fallbackRun=schema._zod.bag.fallbackRun
let result
if(fallbackRun){ctx[COMPILE_FALLBACK]=true
result=fallbackRun({value:value,issues:[]},ctx)}else{result=schema._zod.run({value:value,issues:[]},ctx)}if(result instanceof Promise){throw new $ZodAsyncError}return result.issues.length===0}const parse_validateAsync=async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:true,abortEarly:true}:{async:true,abortEarly:true}
let result=schema._zod.run({value:value,issues:[]},ctx)
if(result instanceof Promise)result=await result
return result.issues.length===0}
const _encode=_Err=>{const parse=_parse(_Err)
const fn=(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"}
return parse(schema,value,ctx,finalizeParams(fn,_params))}
return fn}
const encode=_encode($ZodRealError)
const _decode=_Err=>{const parse=_parse(_Err)
const fn=(schema,value,_ctx,_params)=>parse(schema,value,_ctx,finalizeParams(fn,_params))
return fn}
const decode=_decode($ZodRealError)
const _encodeAsync=_Err=>{const parseAsync=_parseAsync(_Err)
const fn=async(schema,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"}
return await parseAsync(schema,value,ctx,finalizeParams(fn,_params))}
return fn}
const encodeAsync=_encodeAsync($ZodRealError)
const _decodeAsync=_Err=>{const parseAsync=_parseAsync(_Err)
const fn=async(schema,value,_ctx,_params)=>await parseAsync(schema,value,_ctx,finalizeParams(fn,_params))
return fn}
const decodeAsync=_decodeAsync($ZodRealError)
const _safeEncode=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"}
return _safeParse(_Err)(schema,value,ctx)}
const safeEncode=_safeEncode($ZodRealError)
const _safeDecode=_Err=>(schema,value,_ctx)=>_safeParse(_Err)(schema,value,_ctx)
const safeDecode=_safeDecode($ZodRealError)
const _safeEncodeAsync=_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"}
return _safeParseAsync(_Err)(schema,value,ctx)}
const safeEncodeAsync=_safeEncodeAsync($ZodRealError)
const _safeDecodeAsync=_Err=>async(schema,value,_ctx)=>_safeParseAsync(_Err)(schema,value,_ctx)
const safeDecodeAsync=_safeDecodeAsync($ZodRealError)
const _installedErrorProtos=new WeakSet([Object.prototype,Error.prototype])
function _lazyMethod(proto,key,make){Object.defineProperty(proto,key,{configurable:true,enumerable:false,get(){const value=make(this)
Object.defineProperty(this,key,{value:value,configurable:true,writable:true})
return value},set(value){Object.defineProperty(this,key,{value:value,configurable:true,writable:true})}})}const errors_initializer=(inst,issues)=>{$ZodError.init(inst,issues)
inst.name="ZodError"
const proto=Object.getPrototypeOf(inst)
if(_installedErrorProtos.has(proto))return
_installedErrorProtos.add(proto)
_lazyMethod(proto,"format",self=>mapper=>formatError(self,mapper))
_lazyMethod(proto,"flatten",self=>mapper=>flattenError(self,mapper))
_lazyMethod(proto,"addIssue",self=>issue=>{self.issues.push(issue)
self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)})
_lazyMethod(proto,"addIssues",self=>issues=>{self.issues.push(...issues)
self.message=JSON.stringify(self.issues,jsonStringifyReplacer,2)})
Object.defineProperty(proto,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
const ZodError=null&&core.$constructor("ZodError",errors_initializer)
const ZodRealError=$constructor("ZodError",errors_initializer,undefined,{Parent:Error})
const classic_parse_parse=_parse(ZodRealError)
const classic_parse_parseAsync=_parseAsync(ZodRealError)
const parse_safeParse=_safeParse(ZodRealError)
const parse_safeParseAsync=_safeParseAsync(ZodRealError)
const parse_encode=_encode(ZodRealError)
const parse_decode=_decode(ZodRealError)
const parse_encodeAsync=_encodeAsync(ZodRealError)
const parse_decodeAsync=_decodeAsync(ZodRealError)
const parse_safeEncode=_safeEncode(ZodRealError)
const parse_safeDecode=_safeDecode(ZodRealError)
const parse_safeEncodeAsync=_safeEncodeAsync(ZodRealError)
const parse_safeDecodeAsync=_safeDecodeAsync(ZodRealError)
function _ensureDefaultLocale(){if(!globalConfig.localeError)config(en())}function _ensureDefaultMemoizer(){if(!globalConfig.memoizer)config({memoizer:memoizer()})}const ZodType=$constructor("ZodType",(inst,def)=>{_ensureDefaultLocale()
$ZodType.init(inst,def)
inst.def=def
inst.type=def.type
return inst},{check(...chks){const def=this.def
return this.clone(mergeDefs(def,{checks:[...def.checks??[],...chks.map(ch=>typeof ch==="function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]}),{parent:true})},with(...chks){return this.check(...chks)},clone(def,params){return clone(this,def,params)},brand(){return this},register(reg,meta){reg.add(this,meta)
return this},refine(check,params){return this.check(refine(check,params))},superRefine(refinement,params){return this.check(superRefine(refinement,params))},overwrite(fn){return this.check(_overwrite(fn))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(params){return nonoptional(this,params)},array(){return array(this)},or(arg){return union([this,arg])},and(arg){return intersection(this,arg)},transform(tx){return pipe(this,transform(tx))},default(d){return schemas_default(this,d)},prefault(d){return prefault(this,d)},catch(params){return schemas_catch(this,params)},pipe(target){return pipe(this,target)},readonly(){return readonly(this)},describe(description){const cl=this.clone()
globalRegistry.add(cl,{description:description})
return cl},meta(...args){if(args.length===0)return globalRegistry.get(this)
const cl=this.clone()
globalRegistry.add(cl,args[0])
return cl},isOptional(){return this.safeParse(undefined).success},isNullable(){return this.safeParse(null).success},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)},get"~standard"(){return hide(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(value){own(this,"~standard",value)},parse:function _parse(data,params){return classic_parse_parse(this,data,params,{callee:_parse})},parseAsync:async function _parseAsync(data,params){return await classic_parse_parseAsync(this,data,params,{callee:_parseAsync})},safeParse(data,params){return parse_safeParse(this,data,params)},async safeParseAsync(data,params){return parse_safeParseAsync(this,data,params)},get spa(){return this?.safeParseAsync},set spa(value){own(this,"spa",value)},validate(data,params){return validate(this,data,params)},validateAsync(data,params){return parse_validateAsync(this,data,params)},encode:function _encode(data,params){return parse_encode(this,data,params,{callee:_encode})},decode:function _decode(data,params){return parse_decode(this,data,params,{callee:_decode})},encodeAsync:async function _encodeAsync(data,params){return await parse_encodeAsync(this,data,params,{callee:_encodeAsync})},decodeAsync:async function _decodeAsync(data,params){return await parse_decodeAsync(this,data,params,{callee:_decodeAsync})},safeEncode(data,params){return parse_safeEncode(this,data,params)},safeDecode(data,params){return parse_safeDecode(this,data,params)},async safeEncodeAsync(data,params){return parse_safeEncodeAsync(this,data,params)},async safeDecodeAsync(data,params){return parse_safeDecodeAsync(this,data,params)},toJSONSchema(params){return createToJSONSchemaMethod(this,{})(params)},get description(){return globalRegistry.get(this)?.description},get _def(){return this._zod.def}})
const _ZodString=$constructor("_ZodString",(inst,def)=>{$ZodString.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>stringProcessor(inst,ctx,json,params)},derived({format:inst=>aggregateChecks(inst).format??null,minLength:inst=>aggregateChecks(inst).minimum??null,maxLength:inst=>aggregateChecks(inst).maximum??null},{regex(...args){return this.check(_regex(...args))},includes(...args){return this.check(_includes(...args))},startsWith(...args){return this.check(_startsWith(...args))},endsWith(...args){return this.check(_endsWith(...args))},min(...args){return this.check(_minLength(...args))},max(...args){return this.check(_maxLength(...args))},length(...args){return this.check(_length(...args))},nonempty(...args){return this.check(_minLength(1,...args))},lowercase(params){return this.check(_lowercase(params))},uppercase(params){return this.check(_uppercase(params))},trim(){return this.check(_trim())},normalize(...args){return this.check(_normalize(...args))},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){return this.check(_slugify())}}))
const ZodString=$constructor("ZodString",(inst,def)=>{$ZodString.init(inst,def)
_ZodString.init(inst,def)},{email(params){return this.check(_email(ZodEmail,params))},url(params){return this.check(_url(ZodURL,params))},jwt(params){return this.check(_jwt(ZodJWT,params))},emoji(params){return this.check(api_emoji(ZodEmoji,params))},guid(params){return this.check(_guid(ZodGUID,params))},uuid(params){return this.check(_uuid(ZodUUID,params))},uuidv4(params){return this.check(_uuidv4(ZodUUID,params))},uuidv6(params){return this.check(_uuidv6(ZodUUID,params))},uuidv7(params){return this.check(_uuidv7(ZodUUID,params))},nanoid(params){return this.check(_nanoid(ZodNanoID,params))},cuid(params){return this.check(_cuid(ZodCUID,params))},cuid2(params){return this.check(_cuid2(ZodCUID2,params))},ulid(params){return this.check(_ulid(ZodULID,params))},base64(params){return this.check(_base64(ZodBase64,params))},base64url(params){return this.check(_base64url(ZodBase64URL,params))},xid(params){return this.check(_xid(ZodXID,params))},ksuid(params){return this.check(_ksuid(ZodKSUID,params))},ipv4(params){return this.check(_ipv4(ZodIPv4,params))},ipv6(params){return this.check(_ipv6(ZodIPv6,params))},cidrv4(params){return this.check(_cidrv4(ZodCIDRv4,params))},cidrv6(params){return this.check(_cidrv6(ZodCIDRv6,params))},e164(params){return this.check(_e164(ZodE164,params))},datetime(params){return this.check(_isoDateTime(ZodISODateTime,params))},date(params){return this.check(_isoDate(ZodISODate,params))},time(params){return this.check(_isoTime(ZodISOTime,params))},duration(params){return this.check(_isoDuration(ZodISODuration,params))}})
function schemas_string(params){return _string(ZodString,params)}const ZodStringFormat=$constructor("ZodStringFormat",(inst,def)=>{$ZodStringFormat.init(inst,def)
_ZodString.init(inst,def)})
const ZodISODateTime=$constructor("ZodISODateTime",(inst,def)=>{$ZodISODateTime.init(inst,def)
ZodStringFormat.init(inst,def)})
const ZodISODate=$constructor("ZodISODate",(inst,def)=>{$ZodISODate.init(inst,def)
ZodStringFormat.init(inst,def)})
const ZodISOTime=$constructor("ZodISOTime",(inst,def)=>{$ZodISOTime.init(inst,def)
ZodStringFormat.init(inst,def)})
const ZodISODuration=$constructor("ZodISODuration",(inst,def)=>{$ZodISODuration.init(inst,def)
ZodStringFormat.init(inst,def)})
const ZodEmail=$constructor("ZodEmail",(inst,def)=>{$ZodEmail.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_email(params){return core._email(ZodEmail,params)}const ZodGUID=$constructor("ZodGUID",(inst,def)=>{$ZodGUID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_guid(params){return core._guid(ZodGUID,params)}const ZodUUID=$constructor("ZodUUID",(inst,def)=>{$ZodUUID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_uuid(params){return core._uuid(ZodUUID,params)}function uuidv4(params){return core._uuidv4(ZodUUID,params)}function uuidv6(params){return core._uuidv6(ZodUUID,params)}function uuidv7(params){return core._uuidv7(ZodUUID,params)}const ZodURL=$constructor("ZodURL",(inst,def)=>{$ZodURL.init(inst,def)
ZodStringFormat.init(inst,def)})
function url(params){return core._url(ZodURL,params)}function httpUrl(params){return core._url(ZodURL,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(params)})}const ZodEmoji=$constructor("ZodEmoji",(inst,def)=>{$ZodEmoji.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_emoji(params){return core._emoji(ZodEmoji,params)}const ZodNanoID=$constructor("ZodNanoID",(inst,def)=>{$ZodNanoID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_nanoid(params){return core._nanoid(ZodNanoID,params)}const ZodCUID=$constructor("ZodCUID",(inst,def)=>{$ZodCUID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_cuid(params){return core._cuid(ZodCUID,params)}const ZodCUID2=$constructor("ZodCUID2",(inst,def)=>{$ZodCUID2.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_cuid2(params){return core._cuid2(ZodCUID2,params)}const ZodULID=$constructor("ZodULID",(inst,def)=>{$ZodULID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_ulid(params){return core._ulid(ZodULID,params)}const ZodXID=$constructor("ZodXID",(inst,def)=>{$ZodXID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_xid(params){return core._xid(ZodXID,params)}const ZodKSUID=$constructor("ZodKSUID",(inst,def)=>{$ZodKSUID.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_ksuid(params){return core._ksuid(ZodKSUID,params)}const ZodIPv4=$constructor("ZodIPv4",(inst,def)=>{$ZodIPv4.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_ipv4(params){return core._ipv4(ZodIPv4,params)}const ZodMAC=null&&core.$constructor("ZodMAC",(inst,def)=>{core.$ZodMAC.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_mac(params){return core._mac(ZodMAC,params)}const ZodIPv6=$constructor("ZodIPv6",(inst,def)=>{$ZodIPv6.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_ipv6(params){return core._ipv6(ZodIPv6,params)}const ZodCIDRv4=$constructor("ZodCIDRv4",(inst,def)=>{$ZodCIDRv4.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_cidrv4(params){return core._cidrv4(ZodCIDRv4,params)}const ZodCIDRv6=$constructor("ZodCIDRv6",(inst,def)=>{$ZodCIDRv6.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_cidrv6(params){return core._cidrv6(ZodCIDRv6,params)}const ZodBase64=$constructor("ZodBase64",(inst,def)=>{$ZodBase64.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_base64(params){return core._base64(ZodBase64,params)}const ZodBase64URL=$constructor("ZodBase64URL",(inst,def)=>{$ZodBase64URL.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_base64url(params){return core._base64url(ZodBase64URL,params)}const ZodE164=$constructor("ZodE164",(inst,def)=>{$ZodE164.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_e164(params){return core._e164(ZodE164,params)}const ZodCreditCard=null&&core.$constructor("ZodCreditCard",(inst,def)=>{core.$ZodCreditCard.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_creditCard(params){return core._creditCard(ZodCreditCard,params)}const ZodIBAN=null&&core.$constructor("ZodIBAN",(inst,def)=>{core.$ZodIBAN.init(inst,def)
ZodStringFormat.init(inst,def)})
function schemas_iban(params){return core._iban(ZodIBAN,params)}const ZodJWT=$constructor("ZodJWT",(inst,def)=>{$ZodJWT.init(inst,def)
ZodStringFormat.init(inst,def)})
function jwt(params){return core._jwt(ZodJWT,params)}const ZodCustomStringFormat=null&&core.$constructor("ZodCustomStringFormat",(inst,def)=>{core.$ZodCustomStringFormat.init(inst,def)
ZodStringFormat.init(inst,def)})
function stringFormat(format,fnOrRegex,_params={}){return core._stringFormat(ZodCustomStringFormat,format,fnOrRegex,_params)}function schemas_hostname(_params){return core._stringFormat(ZodCustomStringFormat,"hostname",regexes.hostname,_params)}function schemas_hex(_params){return core._stringFormat(ZodCustomStringFormat,"hex",regexes.hex,_params)}function schemas_currencyCode(_params){return core._stringFormat(ZodCustomStringFormat,"currency_code",regexes.currencyCode,_params)}function hash(alg,params){const enc=params?.enc??"hex"
const format=`${alg}_${enc}`
const regex=core.regexes[format]
if(!regex)throw new Error(`Unrecognized hash format: ${format}`)
return core._stringFormat(ZodCustomStringFormat,format,regex,params)}const ZodNumber=$constructor("ZodNumber",(inst,def)=>{$ZodNumber.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>numberProcessor(inst,ctx,json,params)
inst.isFinite=true},derived({minValue:inst=>{const{minimum:minimum,exclusiveMinimum:exclusiveMinimum}=aggregateChecks(inst)
return Math.max(minimum??Number.NEGATIVE_INFINITY,exclusiveMinimum??Number.NEGATIVE_INFINITY)},maxValue:inst=>{const{maximum:maximum,exclusiveMaximum:exclusiveMaximum}=aggregateChecks(inst)
return Math.min(maximum??Number.POSITIVE_INFINITY,exclusiveMaximum??Number.POSITIVE_INFINITY)},isInt:inst=>{const{isInt:isInt,multipleOf:multipleOf}=aggregateChecks(inst)
return!!isInt||!!multipleOf?.some(Number.isSafeInteger)},format:inst=>aggregateChecks(inst).format??null},{gt(value,params){return this.check(_gt(value,params))},gte(value,params){return this.check(_gte(value,params))},min(value,params){return this.check(_gte(value,params))},lt(value,params){return this.check(_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.check(_lte(value,params))},int(params){return this.check(schemas_int(params))},safe(params){return this.check(schemas_int(params))},positive(params){return this.check(_gt(0,params))},nonnegative(params){return this.check(_gte(0,params))},negative(params){return this.check(_lt(0,params))},nonpositive(params){return this.check(_lte(0,params))},multipleOf(value,params){return this.check(_multipleOf(value,params))},step(value,params){return this.check(_multipleOf(value,params))},finite(){return this}}))
function schemas_number(params){return _number(ZodNumber,params)}const ZodNumberFormat=$constructor("ZodNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def)
ZodNumber.init(inst,def)})
function schemas_int(params){return _int(ZodNumberFormat,params)}function float32(params){return core._float32(ZodNumberFormat,params)}function float64(params){return core._float64(ZodNumberFormat,params)}function int32(params){return core._int32(ZodNumberFormat,params)}function uint32(params){return core._uint32(ZodNumberFormat,params)}const ZodBoolean=$constructor("ZodBoolean",(inst,def)=>{$ZodBoolean.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>booleanProcessor(inst,ctx,json,params)})
function schemas_boolean(params){return _boolean(ZodBoolean,params)}const ZodBigInt=$constructor("ZodBigInt",(inst,def)=>{$ZodBigInt.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>bigintProcessor(inst,ctx,json,params)},derived({minValue:inst=>aggregateChecks(inst).minimum??null,maxValue:inst=>aggregateChecks(inst).maximum??null,format:inst=>aggregateChecks(inst).format??null},{gte(value,params){return this.check(_gte(value,params))},min(value,params){return this.check(_gte(value,params))},gt(value,params){return this.check(_gt(value,params))},lt(value,params){return this.check(_lt(value,params))},lte(value,params){return this.check(_lte(value,params))},max(value,params){return this.check(_lte(value,params))},positive(params){return this.check(_gt(BigInt(0),params))},negative(params){return this.check(_lt(BigInt(0),params))},nonpositive(params){return this.check(_lte(BigInt(0),params))},nonnegative(params){return this.check(_gte(BigInt(0),params))},multipleOf(value,params){return this.check(_multipleOf(value,params))}}))
function schemas_bigint(params){return core._bigint(ZodBigInt,params)}const ZodBigIntFormat=null&&core.$constructor("ZodBigIntFormat",(inst,def)=>{core.$ZodBigIntFormat.init(inst,def)
ZodBigInt.init(inst,def)})
function int64(params){return core._int64(ZodBigIntFormat,params)}function uint64(params){return core._uint64(ZodBigIntFormat,params)}const ZodSymbol=null&&core.$constructor("ZodSymbol",(inst,def)=>{core.$ZodSymbol.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.symbolProcessor(inst,ctx,json,params)})
function symbol(params){return core._symbol(ZodSymbol,params)}const ZodUndefined=null&&core.$constructor("ZodUndefined",(inst,def)=>{core.$ZodUndefined.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.undefinedProcessor(inst,ctx,json,params)})
function schemas_undefined(params){return core._undefined(ZodUndefined,params)}const ZodNull=null&&core.$constructor("ZodNull",(inst,def)=>{core.$ZodNull.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.nullProcessor(inst,ctx,json,params)})
function schemas_null(params){return core._null(ZodNull,params)}const ZodAny=null&&core.$constructor("ZodAny",(inst,def)=>{core.$ZodAny.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.anyProcessor(inst,ctx,json,params)})
function any(){return core._any(ZodAny)}const ZodUnknown=$constructor("ZodUnknown",(inst,def)=>{$ZodUnknown.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>unknownProcessor(inst,ctx,json,params)})
function unknown(){return _unknown(ZodUnknown)}const ZodNever=$constructor("ZodNever",(inst,def)=>{$ZodNever.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>neverProcessor(inst,ctx,json,params)})
function never(params){return _never(ZodNever,params)}const ZodVoid=null&&core.$constructor("ZodVoid",(inst,def)=>{core.$ZodVoid.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.voidProcessor(inst,ctx,json,params)})
function schemas_void(params){return core._void(ZodVoid,params)}const ZodDate=$constructor("ZodDate",(inst,def)=>{$ZodDate.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>dateProcessor(inst,ctx,json,params)
inst.min=(value,params)=>inst.check(_gte(value,params))
inst.max=(value,params)=>inst.check(_lte(value,params))},derived({minDate:inst=>{const{minimum:minimum}=aggregateChecks(inst)
return minimum?new Date(minimum):null},maxDate:inst=>{const{maximum:maximum}=aggregateChecks(inst)
return maximum?new Date(maximum):null}},{}))
function schemas_date(params){return core._date(ZodDate,params)}const ZodArray=$constructor("ZodArray",(inst,def)=>{_ensureDefaultMemoizer()
$ZodArray.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>arrayProcessor(inst,ctx,json,params)
inst.element=def.element},{min(n,params){return this.check(_minLength(n,params))},nonempty(params){return this.check(_minLength(1,params))},max(n,params){return this.check(_maxLength(n,params))},length(n,params){return this.check(_length(n,params))},unwrap(){return this.element}})
function array(element,params){return _array(ZodArray,element,params)}function keyof(schema){const shape=schema._zod.def.shape
return schemas_enum(Object.keys(shape))}const ZodObject=$constructor("ZodObject",(inst,def)=>{_ensureDefaultMemoizer()
$ZodObjectJIT.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>objectProcessor(inst,ctx,json,params)
installLazyProp(inst,"shape",self=>self._zod.def.shape,false)},{keyof(){return schemas_enum(Object.keys(this._zod.def.shape))},catchall(catchall){return this.clone(mergeDefs(this._zod.def,{catchall:catchall}))},passthrough(){return this.clone(mergeDefs(this._zod.def,{catchall:unknown()}))},loose(){return this.clone(mergeDefs(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(mergeDefs(this._zod.def,{catchall:never()}))},strip(){return this.clone(mergeDefs(this._zod.def,{catchall:undefined}))},extend(incoming){return extend(this,incoming)},safeExtend(incoming){return safeExtend(this,incoming)},merge(other){return merge(this,other)},pick(mask){return pick(this,mask)},omit(mask){return omit(this,mask)},partial(...args){return partial(ZodOptional,this,args[0])},exactPartial(...args){return partial(ZodExactOptional,this,args[0],"exactPartial")},required(...args){return required(ZodNonOptional,this,args[0])}})
function object(shape,params){const def={type:"object",shape:shape??{},...normalizeParams(params)}
return new ZodObject(def)}function strictObject(shape,params){return new ZodObject({type:"object",shape:shape,catchall:never(),...normalizeParams(params)})}function looseObject(shape,params){return new ZodObject({type:"object",shape:shape,catchall:unknown(),...normalizeParams(params)})}const ZodUnion=$constructor("ZodUnion",(inst,def)=>{$ZodUnion.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>unionProcessor(inst,ctx,json,params)
inst.options=def.options})
function union(options,params){return new ZodUnion({type:"union",options:options,...normalizeParams(params)})}const ZodXor=null&&core.$constructor("ZodXor",(inst,def)=>{ZodUnion.init(inst,def)
core.$ZodXor.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.unionProcessor(inst,ctx,json,params)
inst.options=def.options})
function xor(options,params){return new ZodXor({type:"union",options:options,inclusive:false,...util.normalizeParams(params)})}const ZodDiscriminatedUnion=$constructor("ZodDiscriminatedUnion",(inst,def)=>{ZodUnion.init(inst,def)
$ZodDiscriminatedUnion.init(inst,def)})
function discriminatedUnion(discriminator,options,params){return new ZodDiscriminatedUnion({type:"union",options:options,discriminator:discriminator,...normalizeParams(params)})}const ZodIntersection=$constructor("ZodIntersection",(inst,def)=>{$ZodIntersection.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>intersectionProcessor(inst,ctx,json,params)})
function intersection(left,right){return new ZodIntersection({type:"intersection",left:left,right:right})}const ZodTuple=$constructor("ZodTuple",(inst,def)=>{_ensureDefaultMemoizer()
$ZodTuple.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>tupleProcessor(inst,ctx,json,params)},{rest(rest){return this.clone({...this._zod.def,rest:rest})},partial(){const def=this._zod.def
if(def.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements")
return this.clone({...def,items:def.items.map(item=>new ZodOptional({type:"optional",innerType:item}))})}})
function tuple(items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof $ZodType
const params=hasRest?_params:_paramsOrRest
const rest=hasRest?_paramsOrRest:null
return new ZodTuple({type:"tuple",items:items,rest:rest,...normalizeParams(params)})}const ZodRecord=$constructor("ZodRecord",(inst,def)=>{_ensureDefaultMemoizer()
$ZodRecord.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>recordProcessor(inst,ctx,json,params)
inst.keyType=def.keyType
inst.valueType=def.valueType})
function record(keyType,valueType,params){if(!valueType||!valueType._zod){return new ZodRecord({type:"record",keyType:schemas_string(),valueType:keyType,...normalizeParams(valueType)})}return new ZodRecord({type:"record",keyType:keyType,valueType:valueType,...normalizeParams(params)})}function partialRecord(keyType,valueType,params){return new ZodRecord({type:"record",keyType:keyType,valueType:valueType,...util.normalizeParams(params),partial:true})}function looseRecord(keyType,valueType,params){return new ZodRecord({type:"record",keyType:keyType,valueType:valueType,mode:"loose",...util.normalizeParams(params)})}const ZodMap=null&&core.$constructor("ZodMap",(inst,def)=>{_ensureDefaultMemoizer()
core.$ZodMap.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.mapProcessor(inst,ctx,json,params)
inst.keyType=def.keyType
inst.valueType=def.valueType
inst.min=(...args)=>inst.check(core._minSize(...args))
inst.nonempty=params=>inst.check(core._minSize(1,params))
inst.max=(...args)=>inst.check(core._maxSize(...args))
inst.size=(...args)=>inst.check(core._size(...args))})
function map(keyType,valueType,params){return new ZodMap({type:"map",keyType:keyType,valueType:valueType,...util.normalizeParams(params)})}const ZodSet=null&&core.$constructor("ZodSet",(inst,def)=>{_ensureDefaultMemoizer()
core.$ZodSet.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.setProcessor(inst,ctx,json,params)
inst.min=(...args)=>inst.check(core._minSize(...args))
inst.nonempty=params=>inst.check(core._minSize(1,params))
inst.max=(...args)=>inst.check(core._maxSize(...args))
inst.size=(...args)=>inst.check(core._size(...args))})
function set(valueType,params){return new ZodSet({type:"set",valueType:valueType,...util.normalizeParams(params)})}const ZodEnum=$constructor("ZodEnum",(inst,def)=>{$ZodEnum.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>enumProcessor(inst,ctx,json,params)
inst.enum=def.entries
inst.options=[...inst._zod.values]
const keys=new Set(Object.keys(def.entries))
inst.extract=(values,params)=>{const newEntries={}
for(const value of values){if(keys.has(value)){newEntries[value]=def.entries[value]}else throw new Error(`Key ${value} not found in enum`)}return new ZodEnum({...def,checks:[],...normalizeParams(params),entries:newEntries})}
inst.exclude=(values,params)=>{const newEntries={...def.entries}
for(const value of values){if(keys.has(value)){delete newEntries[value]}else throw new Error(`Key ${value} not found in enum`)}return new ZodEnum({...def,checks:[],...normalizeParams(params),entries:newEntries})}})
function schemas_enum(values,params){const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values
return new ZodEnum({type:"enum",entries:entries,...normalizeParams(params)})}function nativeEnum(entries,params){return new ZodEnum({type:"enum",entries:entries,...util.normalizeParams(params)})}const ZodLiteral=$constructor("ZodLiteral",(inst,def)=>{$ZodLiteral.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>literalProcessor(inst,ctx,json,params)
inst.values=new Set(def.values)
Object.defineProperty(inst,"value",{get(){if(def.values.length>1){throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")}return def.values[0]}})})
function literal(value,params){return new ZodLiteral({type:"literal",values:Array.isArray(value)?value:[value],...normalizeParams(params)})}const ZodFile=null&&core.$constructor("ZodFile",(inst,def)=>{core.$ZodFile.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.fileProcessor(inst,ctx,json,params)
inst.min=(size,params)=>inst.check(core._minSize(size,params))
inst.max=(size,params)=>inst.check(core._maxSize(size,params))
inst.mime=(types,params)=>inst.check(core._mime(Array.isArray(types)?types:[types],params))})
function file(params){return core._file(ZodFile,params)}const ZodTransform=$constructor("ZodTransform",(inst,def)=>{_ensureDefaultMemoizer()
$ZodTransform.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>transformProcessor(inst,ctx,json,params)
inst._zod.parse=(payload,_ctx)=>{if(_ctx.direction==="backward"){throw new $ZodEncodeError(inst.constructor.name)}payload.addIssue=issue=>{if(typeof issue==="string"){payload.issues.push(util_issue(issue,payload.value,def))}else{const _issue=issue
if(_issue.fatal)_issue.continue=false
_issue.code??(_issue.code="custom")
if(!("input"in _issue))_issue.input=payload.value
_issue.inst??(_issue.inst=inst)
payload.issues.push(util_issue(_issue))}}
const output=def.transform(payload.value,payload)
if(output instanceof Promise){return output.then(output=>{payload.value=output
return payload})}payload.value=output
return payload}})
function transform(fn){return new ZodTransform({type:"transform",transform:fn})}const ZodOptional=$constructor("ZodOptional",(inst,def)=>{$ZodOptional.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function optional(innerType){return new ZodOptional({type:"optional",innerType:innerType})}const ZodExactOptional=$constructor("ZodExactOptional",(inst,def)=>{$ZodExactOptional.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>optionalProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function exactOptional(innerType){return new ZodExactOptional({type:"optional",innerType:innerType})}const ZodNullable=$constructor("ZodNullable",(inst,def)=>{$ZodNullable.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>nullableProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function nullable(innerType){return new ZodNullable({type:"nullable",innerType:innerType})}function schemas_nullish(innerType){return optional(nullable(innerType))}const ZodDefault=$constructor("ZodDefault",(inst,def)=>{$ZodDefault.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>defaultProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType
inst.removeDefault=inst.unwrap})
function schemas_default(innerType,defaultValue){return new ZodDefault({type:"default",innerType:innerType,get defaultValue(){return typeof defaultValue==="function"?defaultValue():shallowClone(defaultValue)}})}const ZodPrefault=$constructor("ZodPrefault",(inst,def)=>{$ZodPrefault.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>prefaultProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function prefault(innerType,defaultValue){return new ZodPrefault({type:"prefault",innerType:innerType,get defaultValue(){return typeof defaultValue==="function"?defaultValue():shallowClone(defaultValue)}})}const ZodNonOptional=$constructor("ZodNonOptional",(inst,def)=>{$ZodNonOptional.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>nonoptionalProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function nonoptional(innerType,params){return new ZodNonOptional({type:"nonoptional",innerType:innerType,...normalizeParams(params)})}const ZodSuccess=null&&core.$constructor("ZodSuccess",(inst,def)=>{core.$ZodSuccess.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.successProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function success(innerType){return new ZodSuccess({type:"success",innerType:innerType})}const ZodCatch=$constructor("ZodCatch",(inst,def)=>{$ZodCatch.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>catchProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType
inst.removeCatch=inst.unwrap})
function schemas_catch(innerType,catchValue){return new ZodCatch({type:"catch",innerType:innerType,catchValue:typeof catchValue==="function"?catchValue:constantCatch(catchValue)})}const ZodNaN=null&&core.$constructor("ZodNaN",(inst,def)=>{core.$ZodNaN.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.nanProcessor(inst,ctx,json,params)})
function nan(params){return core._nan(ZodNaN,params)}const ZodPipe=$constructor("ZodPipe",(inst,def)=>{$ZodPipe.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>pipeProcessor(inst,ctx,json,params)
inst.in=def.in
inst.out=def.out})
function pipe(in_,out){return new ZodPipe({type:"pipe",in:in_,out:out})}const ZodCodec=null&&core.$constructor("ZodCodec",(inst,def)=>{ZodPipe.init(inst,def)
core.$ZodCodec.init(inst,def)})
function codec(in_,out,params){return new ZodCodec({type:"pipe",in:in_,out:out,transform:params.decode,reverseTransform:params.encode})}function invertCodec(codec){const def=codec._zod.def
return new ZodCodec({type:"pipe",in:def.out,out:def.in,transform:def.reverseTransform,reverseTransform:def.transform})}const ZodPreprocess=null&&core.$constructor("ZodPreprocess",(inst,def)=>{ZodPipe.init(inst,def)
core.$ZodPreprocess.init(inst,def)})
const ZodReadonly=$constructor("ZodReadonly",(inst,def)=>{$ZodReadonly.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>readonlyProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function readonly(innerType){return new ZodReadonly({type:"readonly",innerType:innerType})}const ZodTemplateLiteral=null&&core.$constructor("ZodTemplateLiteral",(inst,def)=>{core.$ZodTemplateLiteral.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.templateLiteralProcessor(inst,ctx,json,params)})
function templateLiteral(parts,params){return new ZodTemplateLiteral({type:"template_literal",parts:parts,...util.normalizeParams(params)})}const ZodLazy=null&&core.$constructor("ZodLazy",(inst,def)=>{core.$ZodLazy.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.lazyProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.getter()})
function lazy(getter){return new ZodLazy({type:"lazy",getter:getter})}const ZodPromise=null&&core.$constructor("ZodPromise",(inst,def)=>{core.$ZodPromise.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.promiseProcessor(inst,ctx,json,params)
inst.unwrap=()=>inst._zod.def.innerType})
function promise(innerType){return new ZodPromise({type:"promise",innerType:innerType})}const ZodFunction=null&&core.$constructor("ZodFunction",(inst,def)=>{core.$ZodFunction.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>processors.functionProcessor(inst,ctx,json,params)})
function _function(params){return new ZodFunction({type:"function",input:Array.isArray(params?.input)?tuple(params?.input):params?.input??array(unknown()),output:params?.output??unknown()})}const ZodCustom=$constructor("ZodCustom",(inst,def)=>{$ZodCustom.init(inst,def)
ZodType.init(inst,def)
inst._zod.processJSONSchema=(ctx,json,params)=>customProcessor(inst,ctx,json,params)})
function check(fn){const ch=new core.$ZodCheck({check:"custom"})
ch._zod.check=fn
return ch}function custom(fn,_params){return core._custom(ZodCustom,fn??(()=>true),_params)}function refine(fn,_params={}){return _refine(ZodCustom,fn,_params)}function superRefine(fn,params){return _superRefine(fn,params)}const schemas_describe=api_describe
const schemas_meta=meta
const ZodInstanceOf=$constructor("ZodInstanceOf",(inst,def)=>{ZodCustom.init(inst,def)},{properties(shape,params){return this.check(_properties(shape,params))}})
function _instanceof(cls,params={}){const inst=new ZodInstanceOf({type:"custom",check:"custom",fn:data=>data instanceof cls,abort:true,...util.normalizeParams(params)})
inst._zod.bag.Class=cls
inst._zod.check=payload=>{if(!(payload.value instanceof cls)){payload.issues.push({code:"invalid_type",expected:cls.name,input:payload.value,inst:inst,path:[...inst._zod.def.path??[]]})}}
return inst}const stringbool=(...args)=>core._stringbool({Codec:ZodCodec,Boolean:ZodBoolean,String:ZodString},...args)
function json(params){const jsonSchema=lazy(()=>union([schemas_string(params),schemas_number(),schemas_boolean(),schemas_null(),array(jsonSchema),record(schemas_string(),jsonSchema)]))
return jsonSchema}function preprocess(fn,schema){return new ZodPreprocess({type:"pipe",in:transform(fn),out:schema})}const DEEPEST=100
const ITEM=/^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: +|$)/
const RULE=/^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/
function detab(line){return line.split("\t").reduce((text,part)=>text+" ".repeat(4-text.length%4)+part)}function indentOf(text){return text.search(/[^ ]|$/)}function isBlank(text){return indentOf(text)===text.length}function isRule(text){return text.trimEnd().at(-1)===text[indentOf(text)]&&RULE.test(text)}function enter(containers,line){let rest=line
let matched=0
for(const container of containers){const indent=indentOf(rest)
if(container.kind==="quote"){if(indent>3||rest[indent]!==">")break
rest=afterQuote(rest,indent)}else if(indent===rest.length){if(container.bare)break}else if(indent>=container.width){rest=rest.slice(container.width)}else break
matched+=1}return{matched:matched,rest:rest}}function openAt(text,depth,interrupts){const opened=[]
let rest=text
while(depth+opened.length<DEEPEST){const indent=indentOf(rest)
if(indent<=3&&rest[indent]===">"){opened.push({kind:"quote"})
rest=afterQuote(rest,indent)
continue}const item=isRule(rest)?null:readItem(rest,interrupts&&opened.length===0)
if(item===null)break
opened.push(item)
rest=rest.slice(item.width)}return{opened:opened,rest:rest}}function afterQuote(text,indent){return text.slice(indent+(text[indent+1]===" "?2:1))}function readItem(text,interrupts){const match=ITEM.exec(text)
if(match===null)return null
const[whole]=match
const marked=whole.trimEnd().length
const bare=isBlank(text.slice(whole.length))
const number=Number.parseInt(whole,10)
if(interrupts&&(bare||number===0||number>1))return null
const gap=bare||whole.length-marked>4?1:whole.length-marked
return{kind:"item",width:marked+gap,bare:bare}}const NAME=/<\/?[a-z][a-z0-9-]*/iy
const ATTRIBUTE=/\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/iy
const END=/\s*\/?>/y
function tagEnd(text,start,dead=new Set){let at=after(NAME,text,start)
const passed=[]
while(at!==undefined&&!dead.has(at)){passed.push(at)
const end=after(END,text,at)
if(end!==undefined)return end
at=after(ATTRIBUTE,text,at)}for(const place of passed)dead.add(place)
return undefined}function after(pattern,text,at){pattern.lastIndex=at
return pattern.test(text)?pattern.lastIndex:undefined}const BLOCK=new RegExp(`^</?(?:${["address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure","footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param","search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul"].join("|")})(?:\\s|/?>|$)`,"i")
const VERBATIM=/^<(?:pre|script|style|textarea)(?:\s|>|$)/i
const VERBATIM_END=/<\/(?:pre|script|style|textarea)>/i
function htmlBlock(text,interrupts){if(VERBATIM.test(text))return VERBATIM_END
if(BLOCK.test(text))return"blank"
const end=interrupts?undefined:tagEnd(text,0)
return end!==undefined&&text.slice(end).trim()===""?"blank":undefined}const blocks_NONE={kind:"none"}
const FENCE=/^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s
const HEADING=/^ {0,3}#{1,6}(?: |$)/
const UNDERLINE=/^ {0,3}(?:=+|-+) *$/
function readBlocks(markdown){const reader=new BlockReader
for(const line of markdown.split(/\r\n?|\n/))reader.add(line)
return reader.finish()}class BlockReader{#containers=[]
#state=blocks_NONE
#lines=[]
#blocks=[]
add(line){const{matched:matched,rest:rest}=enter(this.#containers,detab(line))
const held=matched===this.#containers.length
if(held&&this.#continue(line,rest))return
if(isBlank(rest)){this.#close()
this.#blocks.push({kind:"gap"})
this.#containers=this.#containers.slice(0,matched)}else this.#begin(line,rest,matched)}finish(){this.#close(true)
return this.#blocks}#continue(line,rest){const state=this.#state
switch(state.kind){case"fence":if(endsFence(rest,state.mark))this.#close()
return true
case"indented":return isBlank(rest)||indentOf(rest)>3
case"comment":this.#lines.push(line)
if(rest.includes("--\x3e"))this.#close()
return true
case"html":if(isBlank(rest)){if(state.end==="blank")return false
this.#close()
this.#blocks.push({kind:"gap"})
this.#state=state
return true}this.#lines.push(line)
if(state.end!=="blank"&&state.end.test(rest))this.#close()
return true
case"text":case"none":return false}}#begin(line,before,matched){const held=matched===this.#containers.length
const paragraph=this.#state.kind==="text"
const{opened:opened,rest:rest}=openAt(before,matched,paragraph&&held)
const continues=paragraph&&opened.length===0
const next=stateAt(rest,continues)
const underline=continues&&held&&UNDERLINE.test(rest)
if(continues&&next.kind==="text"&&!underline&&!isLone(rest)){this.#lines.push(line)
return}if(!underline){this.#close()
const entered=this.#containers.slice(0,matched).map(one=>({...one,bare:false}))
this.#containers=[...entered,...opened]}if(next.kind==="fence"||next.kind==="indented")this.#blocks.push({kind:"gap"})
else this.#lines.push(line)
this.#state=next
const whole=next.kind==="comment"&&rest.includes("--\x3e")||next.kind==="html"&&next.end!=="blank"&&next.end.test(rest)
if(whole||underline||isLone(rest))this.#close()}#close(open=false){const{kind:kind}=this.#state
if(this.#lines.length>0){const text=this.#lines.join("\n")
this.#blocks.push(kind==="comment"?{kind:kind,text:text,open:open}:{kind:kind==="html"?"html":"text",text:text})}this.#lines=[]
this.#state=blocks_NONE}}function stateAt(rest,continues){const indent=indentOf(rest)
if(indent>3)return{kind:continues||isBlank(rest)?"text":"indented"}
const fence=FENCE.exec(rest)
const mark=fence?.[1]??fence?.[2]
if(mark!==undefined)return{kind:"fence",mark:mark}
const text=rest.slice(indent)
if(text.startsWith("\x3c!--"))return{kind:"comment"}
const end=htmlBlock(text,continues)
return end===undefined?{kind:"text"}:{kind:"html",end:end}}function endsFence(rest,mark){const end=rest.trim()
return indentOf(rest)<=3&&end.length>=mark.length&&end===mark.slice(0,1).repeat(end.length)}function isLone(rest){return HEADING.test(rest)||isRule(rest)||isBlank(rest)}function visibleParagraphs(markdown){const paragraphs=[[]]
for(const block of readBlocks(markdown)){if(block.kind==="gap"){paragraphs.push([])
continue}for(const line of shown(block).split("\n"))if(line.trim()!=="")paragraphs.at(-1)?.push(line)}return paragraphs.filter(lines=>lines.length>0)}function shown(block){switch(block.kind){case"text":return withoutInlineComments(block.text)
case"html":return withoutComments(block.text,false)
case"comment":return withoutComments(block.text,block.open)}}function withoutComments(html,hidesRest){const pattern=/<!--(?:-?>)?/g
const end=/--!?>/g
let out=""
let at=0
for(let open=pattern.exec(html);open!==null;open=pattern.exec(html)){const start=open.index
end.lastIndex=start+4
const whole=open[0].endsWith(">")
if(!whole&&!end.test(html))return out+html.slice(at,hidesRest?start:undefined)
out+=html.slice(at,start)
at=whole?pattern.lastIndex:end.lastIndex
pattern.lastIndex=at}return out+html.slice(at)}function withoutInlineComments(text){const token=/\\[^]|`+|<!--|<(?=[a-z/])/gi
const codeEnd=codeEnds(text)
const dead=new Set
let out=""
let at=0
for(let found=token.exec(text);found!==null;found=token.exec(text)){const start=found.index
if(found[0].startsWith("`"))token.lastIndex=codeEnd(start,found[0].length)??token.lastIndex
if(found[0]==="<")token.lastIndex=tagEnd(text,start,dead)??token.lastIndex
if(found[0]!=="\x3c!--")continue
const comment=commentAt(text,start)
if(comment===undefined)break
token.lastIndex=comment.end
if(comment.shown)continue
out+=text.slice(at,start)+withoutComments(text.slice(start,comment.end),false)
at=comment.end}return out+text.slice(at)}function commentAt(text,start){for(const whole of["\x3c!--\x3e","\x3c!---\x3e"])if(text.startsWith(whole,start))return{end:start+whole.length,shown:false}
const close=text.indexOf("--\x3e",start+4)
if(close<0)return undefined
const inner=text.slice(start+4,close)
return{end:close+3,shown:inner.includes("--")&&inner.includes("\n")}}function codeEnds(text){const runs=Map.groupBy([...text.matchAll(/`+/g)].map(run=>({at:run.index,length:run[0].length})),run=>run.length)
const next=new Map
return(start,length)=>{const same=runs.get(length)??[]
let index=next.get(length)??0
while((same[index]?.at??Infinity)<start+length)index+=1
next.set(length,index)
const run=same[index]
return run===undefined?undefined:run.at+length}}const LINE=/^\/cohort[ \t]+(approve|reject|recheck)(?:[ \t](.*))?$/i
const DIGEST=/^[0-9a-f]{7,}$/i
function readCommands(body){return visibleParagraphs(body).flat().flatMap(line=>{const match=LINE.exec(line.trimEnd())
switch(match?.[1]?.toLowerCase()){case"approve":return[readApprove(match?.[2]??"")]
case"reject":return[{verb:"reject"}]
case"recheck":return[{verb:"recheck"}]
default:return[]}})}function readApprove(rest){const words=rest.split(/[\s,]/).filter(word=>word!=="")
const last=words.at(-1)
const digest=last!==undefined&&DIGEST.test(last)?last:null
return{verb:"approve",cohorts:digest===null?words:words.slice(0,-1),digest:digest}}const DIGEST_DIGITS=16
function approveLine(cohorts,plan){return`/cohort approve ${cohorts.join(" ")} ${plan.slice(0,DIGEST_DIGITS)}`}function result_ok(value){return{ok:true,value:value}}function fail(error){return{ok:false,error:error}}var mod=__nccwpck_require__(2484)
function nearest(written,candidates){const wanted=written.toLowerCase()
const bound=wanted.length<4?1:Math.max(2,Math.floor(wanted.length/3))
let best
let bestDistance=bound+1
for(const candidate of candidates){const d=(0,mod.Io)(wanted,candidate.toLowerCase())
if(d<bestDistance)[best,bestDistance]=[candidate,d]}return best}function problem(place,found,allowed,candidates=[]){const short=shorten(found)
const near=nearest(short,candidates)
return near===undefined||near===found?{place:place,found:short,allowed:allowed}:{place:place,found:short,allowed:allowed,nearest:near}}function shorten(written,length=200){return written.length<=length?written:`${written.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}const selector_NAME=/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/
const PREFIX=/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/
const TOKEN=/\s*(?:==|!=|=|!|,|\(|\)|[^\s=!,()<>]+|[<>])/y
const SELECTOR_GRAMMAR="a label selector: key=value, key!=value, key in (a,b), key notin (a,b), key or !key, joined by commas"
function parseSelector(text){const tokens=tokenize(text)
if(tokens.length===0)return fail("it is empty, and nothing but the word `all` ever means everything")
const terms=[]
let at=0
for(;;){const parsed=parseTerm(tokens,at)
if(!parsed.ok)return parsed
terms.push(parsed.value.term)
at=parsed.value.next
if(at===tokens.length)return result_ok({terms:terms})
if(tokens[at]!==",")return fail(`"," or the end expected, ${selector_shown(tokens[at])} found`)
at+=1}}function tokenize(text){const tokens=[]
TOKEN.lastIndex=0
for(let match=TOKEN.exec(text);match!==null;match=TOKEN.exec(text))tokens.push(match[0].trim())
return tokens}function parseTerm(tokens,at){if(tokens[at]==="!"){const key=parseKey(tokens[at+1])
return key.ok?result_ok({term:{kind:"absent",key:key.value},next:at+2}):key}const key=parseKey(tokens[at])
if(!key.ok)return key
const operator=tokens[at+1]
switch(operator){case undefined:case",":return result_ok({term:{kind:"exists",key:key.value},next:at+1})
case"=":case"==":case"!=":return parseEquality(tokens,at+2,key.value,operator==="!="?"notin":"in")
case"in":case"notin":return parseSet(tokens,at+2,key.value,operator)
default:return fail(`an operator (=, ==, !=, in, notin) expected after "${key.value}", ${selector_shown(operator)} found`)}}function parseKey(token){if(token===undefined)return fail("an attribute name expected, the end found")
const slash=token.indexOf("/")
const prefix=slash<0?undefined:token.slice(0,slash)
const name=token.slice(slash+1)
if(!selector_NAME.test(name)||prefix!==undefined&&(prefix.length>253||!PREFIX.test(prefix))){return fail(`${selector_shown(token)} is no attribute name: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)}return result_ok(token)}function parseEquality(tokens,at,key,kind){const token=tokens[at]
if(token===undefined||token===",")return result_ok({term:{kind:kind,key:key,values:[""]},next:at})
const value=parseValue(token)
return value.ok?result_ok({term:{kind:kind,key:key,values:[value.value]},next:at+1}):value}function parseSet(tokens,at,key,kind){if(tokens[at]!=="(")return fail(`"(" expected after "${key} ${kind}", ${selector_shown(tokens[at])} found`)
const values=new Set
let next=at+1
let pending=true
for(;;next+=1){const token=tokens[next]
if(token===")")break
if(token===","){if(pending)values.add("")
pending=true
continue}if(!pending)return fail(`"," or ")" expected in the list of "${key}", ${selector_shown(token)} found`)
const value=token===undefined?fail(`")" expected to close the list of "${key}", the end found`):parseValue(token)
if(!value.ok)return value
values.add(value.value)
pending=false}if(values.size===0)return fail(`the list of "${key}" is empty`)
if(pending)values.add("")
return result_ok({term:{kind:kind,key:key,values:[...values].toSorted()},next:next+1})}function parseValue(token){return selector_NAME.test(token)?result_ok(token):fail(`${selector_shown(token)} is no value: up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit`)}function selector_shown(token){return token===undefined?"the end":`"${shorten(token,80)}"`}function printSelector(selector){return[...new Set(selector.terms.map(selector_printTerm))].toSorted().join(",")}function selector_printTerm(term){switch(term.kind){case"exists":return term.key
case"absent":return`!${term.key}`
case"in":return term.values.length===1?`${term.key}=${term.values[0]}`:`${term.key} in (${term.values.join(",")})`
case"notin":return term.values.length===1?`${term.key}!=${term.values[0]}`:`${term.key} notin (${term.values.join(",")})`}}function selector_evaluateSelector(selector,attributes,reading){let truth="true"
for(const term of selector.terms){const one=selector_evaluateTerm(term,attributes,reading)
if(one==="false")return"false"
if(one==="unknown")truth="unknown"}return truth}function selector_evaluateTerm(term,attributes,reading){const value=attributes.get(term.key)
if(value===null)return"unknown"
switch(term.kind){case"exists":return truth(value!==undefined)
case"absent":return truth(value===undefined)
case"in":if(value===undefined)return reading==="strict"?"unknown":"false"
return truth(term.values.includes(value))
case"notin":if(value===undefined)return reading==="strict"?"unknown":"true"
return truth(!term.values.includes(value))}}function truth(condition){return condition?"true":"false"}function readSelector(place,text){const parsed=parseSelector(text)
return parsed.ok?parsed:fail(problem(place,text,`${SELECTOR_GRAMMAR}; ${parsed.error}`))}const RANGE=/^(\d{1,9})(?:\s*-\s*(\d{1,9}))?$/
function readRange(place,text){const match=RANGE.exec(text)
const min=Number(match?.[1]??Number.NaN)
const max=Number(match?.[2]??min)
return min<=max?result_ok({min:min,max:max}):fail(problem(place,text,"a number of sites (1150) or a range (1100-1200), without separators"))}function readCohorts(place,names){const distinct=[...new Set(names)].toSorted()
if(distinct.length===0||distinct.includes(""))return fail(problem(place,names.join(", "),"cohort names separated by commas, or `all`"))
if(distinct.includes("all")&&distinct.length>1){return fail(problem(place,distinct.join(", "),"either `all` alone or the names of cohorts"))}return result_ok(distinct)}const COMMIT=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
function readCommits(place,ids){const wrong=ids.find(id=>!COMMIT.test(id))
return wrong===undefined&&ids.length>0?result_ok([...new Set(ids.map(id=>id.toLowerCase()))].toSorted()):fail(problem(place,wrong??"","full commit ids (40 hex digits) separated by commas"))}function splitList(text){return text.split(",").map(item=>item.trim())}const LABEL=/^cohort:(.*)/is
function parseLabels(labels){const names=labels.map(label=>LABEL.exec(label.toWellFormed())?.[1]?.trim()).filter(name=>name!==undefined)
if(names.length===0)return result_ok(undefined)
const cohorts=readCohorts("labels cohort:<name>",names)
return cohorts.ok?result_ok({source:"labels",cohorts:cohorts.value}):cohorts}function isCohortLabel(label){return LABEL.test(label)}const U32_MASK64=(()=>BigInt(2**32-1))()
const _32n=BigInt(32)
function fromBig(n,le=false){if(le)return{h:Number(n&U32_MASK64),l:Number(n>>_32n&U32_MASK64)}
return{h:Number(n>>_32n&U32_MASK64)|0,l:Number(n&U32_MASK64)|0}}function split(lst,le=false){const len=lst.length
let Ah=new Uint32Array(len)
let Al=new Uint32Array(len)
for(let i=0;i<len;i++){const{h:h,l:l}=fromBig(lst[i],le);[Ah[i],Al[i]]=[h,l]}return[Ah,Al]}const toBig=(h,l)=>BigInt(h>>>0)<<_32n|BigInt(l>>>0)
const fromNumH=n=>n/2**32|0
const fromNumL=n=>n>>>0
function setU64FromNum(view,byteOffset,n,isLE){const h=fromNumH(n)
const l=fromNumL(n)
view.setUint32(byteOffset,isLE?l:h,isLE)
view.setUint32(byteOffset+4,isLE?h:l,isLE)}const shrSH=(h,_l,s)=>h>>>s
const shrSL=(h,l,s)=>h<<32-s|l>>>s
const rotrSH=(h,l,s)=>h>>>s|l<<32-s
const rotrSL=(h,l,s)=>h<<32-s|l>>>s
const rotrBH=(h,l,s)=>h<<64-s|l>>>s-32
const rotrBL=(h,l,s)=>h>>>s-32|l<<64-s
const rotr32H=(_h,l)=>l
const rotr32L=(h,_l)=>h
function add(Ah,Al,Bh,Bl){const l=(Al>>>0)+(Bl>>>0)
return{h:Ah+Bh+(l/2**32|0)|0,l:l|0}}const add3L=(Al,Bl,Cl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)
const add3H=(low,Ah,Bh,Ch)=>Ah+Bh+Ch+(low/2**32|0)|0
const add4L=(Al,Bl,Cl,Dl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0)
const add4H=(low,Ah,Bh,Ch,Dh)=>Ah+Bh+Ch+Dh+(low/2**32|0)|0
const add5L=(Al,Bl,Cl,Dl,El)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0)+(El>>>0)
const add5H=(low,Ah,Bh,Ch,Dh,Eh)=>Ah+Bh+Ch+Dh+Eh+(low/2**32|0)|0
function isBytes(a){return a instanceof Uint8Array||ArrayBuffer.isView(a)&&a.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in a&&a.BYTES_PER_ELEMENT===1}const atitle=title=>title?`"${title}" `:""
function anumber(n,title=""){if(typeof n!=="number")throw new TypeError(atitle(title)+"expected number, got "+typeof n)
if(!Number.isSafeInteger(n)||n<0)throw new RangeError(atitle(title)+"expected integer >= 0, got "+n)
return n}function abool(value,title=""){if(typeof value!=="boolean")throw new TypeError(atitle(title)+"expected boolean, got type="+typeof value)
return value}function abytes(value,length,title=""){if(isBytes(value)&&(length===undefined||value.length===length))return value
if(length!==undefined)anumber(length,"length")
const bytes=isBytes(value)
const ofLen=length!==undefined?` of length ${length}`:""
const got=bytes?`length=${value.length}`:`type=${typeof value}`
const message=atitle(title)+"expected Uint8Array"+ofLen+", got "+got
if(!bytes)throw new TypeError(message)
throw new RangeError(message)}function copyBytes(bytes){return Uint8Array.from(abytes(bytes))}function ahash(h){if(typeof h!=="function"||typeof h.create!=="function")throw new TypeError("expected hash wrapped by utils.createHasher")
anumber(h.outputLen)
anumber(h.blockLen)
if(h.outputLen<1||h.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}const aobject=(value,label)=>{if(value===null||typeof value!=="object"||Array.isArray(value))throw new TypeError((label==="object"?"":`"${label}" `)+"expected object, got type="+typeof value)}
const aopts=(value,label)=>{aobject(value,label)
const proto=Object.getPrototypeOf(value)
if(proto!==Object.prototype&&proto!==null)throw new TypeError(`"${label}" expected plain object`)
if(Object.hasOwn(value,"__proto__"))throw new TypeError(`"${label}.__proto__" is not allowed`)}
function aexists(instance,checkFinished=true){if(instance.destroyed)throw new Error("hash was destroyed")
if(checkFinished&&instance.finished)throw new Error("digest() was already called")}function aoutput(out,instance){abytes(out,undefined,"output")
const min=instance.outputLen
if(!(out.length>=min)){throw new RangeError('"output" expected length >= '+min)}}function u8(arr){return new Uint8Array(arr.buffer,arr.byteOffset,arr.byteLength)}function u32(arr){return new Uint32Array(arr.buffer,arr.byteOffset,Math.floor(arr.byteLength/4))}function clean(...arrays){for(let i=0;i<arrays.length;i++){arrays[i].fill(0)}}function createView(arr){return new DataView(arr.buffer,arr.byteOffset,arr.byteLength)}function rotr(word,shift){return word<<32-shift|word>>>shift}function rotl(word,shift){return word<<shift|word>>>32-shift>>>0}const isLE=null&&(()=>new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68)()
function byteSwap(word){return word<<24&4278190080|word<<8&16711680|word>>>8&65280|word>>>24&255}const swap8IfBE=null&&(isLE?n=>n:n=>byteSwap(n)>>>0)
function byteSwap32(arr){for(let i=0;i<arr.length;i++){arr[i]=byteSwap(arr[i])}return arr}const swap32IfBE=null&&(isLE?u=>u:byteSwap32)
const hasHexBuiltin=(()=>typeof Uint8Array.from([]).toHex==="function"&&typeof Uint8Array.fromHex==="function")()
const hexes=Array.from({length:256},(_,i)=>i.toString(16).padStart(2,"0"))
function bytesToHex(bytes){abytes(bytes)
if(hasHexBuiltin)return bytes.toHex()
let hex=""
for(let i=0;i<bytes.length;i++){hex+=hexes[bytes[i]]}return hex}function asciiToBase16(ch){return ch>=48&&ch<=57?ch-48:ch>=65&&ch<=70?ch-(65-10):ch>=97&&ch<=102?ch-(97-10):undefined}function hexToBytes(hex){if(typeof hex!=="string")throw new TypeError("hex string expected, got "+typeof hex)
if(hasHexBuiltin){try{return Uint8Array.fromHex(hex)}catch(error){if(error instanceof SyntaxError)throw new RangeError(error.message)
throw error}}const hl=hex.length
const al=hl/2
if(hl%2)throw new RangeError("hex string expected, got unpadded hex of length "+hl)
const array=new Uint8Array(al)
for(let ai=0,hi=0;ai<al;ai++,hi+=2){const n1=asciiToBase16(hex.charCodeAt(hi))
const n2=asciiToBase16(hex.charCodeAt(hi+1))
if(n1===undefined||n2===undefined){const char=hex[hi]+hex[hi+1]
throw new RangeError('hex string expected, got non-hex character "'+char+'" at index '+hi)}array[ai]=n1*16+n2}return array}function nextTick(onReject){const host=globalThis
if(typeof host.scheduler?.yield==="function"){const promise=host.scheduler.yield()
if(onReject)promise.catch(onReject)
return promise}return new Promise(resolve=>host.setTimeout(resolve,0))}async function asyncLoop(iters,tick,cb,onReject){anumber(iters,"iters")
anumber(tick,"tick")
if(typeof cb!=="function")throw new TypeError("callback must be a function")
let ts=Date.now()
for(let i=0;i<iters;i++){cb(i)
const diff=Date.now()-ts
if(diff>=0&&diff<tick)continue
await nextTick(onReject)
ts=Date.now()}}function utf8ToBytes(str){if(typeof str!=="string")throw new TypeError("string expected")
const encoded=(new TextEncoder).encode(str)
try{return new Uint8Array(encoded)}finally{clean(encoded)}}function kdfInputToBytes(data,errorTitle=""){if(typeof data==="string")return utf8ToBytes(data)
return abytes(data,undefined,errorTitle)}function concatBytes(...arrays){let sum=0
for(let i=0;i<arrays.length;i++){const a=arrays[i]
abytes(a)
sum+=a.length}const res=new Uint8Array(sum)
for(let i=0,pad=0;i<arrays.length;i++){const a=arrays[i]
res.set(a,pad)
pad+=a.length}return res}const validateObject=(object,fields={},optFields={},title="object")=>{aobject(object,title)
aobject(fields,"fields")
aobject(optFields,"optFields")
function checkField(fieldName,expectedType,isOpt){const label=title==="object"?`param "${String(fieldName)}"`:`"${title}.${String(fieldName)}"`
const val=object[fieldName]
if(!Object.hasOwn(object,fieldName)&&(isOpt?val!==undefined:expectedType!=="function")){throw new TypeError(`${label} is invalid: expected own property`)}if(isOpt&&val===undefined)return
const current=typeof val
if(current!==expectedType||val===null)throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`)}const iter=(f,isOpt)=>Object.entries(f).forEach(([k,v])=>checkField(k,v,isOpt))
iter(fields,false)
iter(optFields,true)}
function checkOpts(defaults,opts,title="opts"){aopts(defaults,"defaults")
if(opts!==undefined)aopts(opts,title)
const merged=Object.assign(Object.create(null),defaults,opts)
return merged}function utils_createHasher(hashCons,info={}){if(typeof hashCons!=="function")throw new TypeError('"hashCons" expected function, got type='+typeof hashCons)
info=checkOpts({},info,"info")
const hashC=(msg,opts)=>hashCons(opts).update(msg).digest()
const tmp=hashCons(undefined)
hashC.outputLen=tmp.outputLen
hashC.blockLen=tmp.blockLen
hashC.canXOF=tmp.canXOF
hashC.create=opts=>hashCons(opts)
Object.assign(hashC,info)
return Object.freeze(hashC)}function randomBytes(bytesLength=32){anumber(bytesLength,"bytesLength")
const cr=typeof globalThis==="object"?globalThis.crypto:null
if(typeof cr?.getRandomValues!=="function")throw new Error("crypto.getRandomValues must be defined")
if(bytesLength>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`)
return cr.getRandomValues(new Uint8Array(bytesLength))}const utils_oidNist=suffix=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,suffix])})
function Chi(a,b,c){return a&b^~a&c}function Maj(a,b,c){return a&b^a&c^b&c}class HashMD{blockLen
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
constructor(blockLen,outputLen,padOffset,isLE){this.blockLen=blockLen
this.outputLen=outputLen
this.padOffset=padOffset
this.isLE=isLE
this.buffer=new Uint8Array(blockLen)
this.view=createView(this.buffer)}update(data){aexists(this)
abytes(data)
const{view:view,buffer:buffer,blockLen:blockLen}=this
const len=data.length
let processed=false
for(let pos=0;pos<len;){const take=Math.min(blockLen-this.pos,len-pos)
if(take===blockLen){const dataView=createView(data)
for(;blockLen<=len-pos;pos+=blockLen)this.process(dataView,pos)
processed=true
continue}buffer.set(pos===0&&take===len?data:data.subarray(pos,pos+take),this.pos)
this.pos+=take
pos+=take
if(this.pos===blockLen){this.process(view,0)
this.pos=0
processed=true}}this.length+=data.length
if(processed)this.roundClean()
return this}digestInto(out){aexists(this)
aoutput(out,this)
this.finished=true
const{buffer:buffer,view:view,blockLen:blockLen,isLE:isLE}=this
let{pos:pos}=this
buffer[pos++]=128
buffer.fill(0,pos)
if(this.padOffset>blockLen-pos){this.process(view,0)
buffer.fill(0)}setU64FromNum(view,blockLen-8,this.length*8,isLE)
this.process(view,0)
this.roundClean()
const oview=out===buffer?view:createView(out)
const len=this.outputLen
const outLen=len/4
const state=this.get()
if(len%4||outLen>state.length)throw new Error("invalid outputLen")
for(let i=0;i<outLen;i++)oview.setUint32(4*i,state[i],isLE)}digest(){const{buffer:buffer,outputLen:outputLen}=this
this.digestInto(buffer)
const res=buffer.slice(0,outputLen)
this.destroy()
return res}_cloneIntoMeta(to){const{buffer:buffer,length:length,finished:finished,destroyed:destroyed,pos:pos}=this
to.destroyed=destroyed
to.finished=finished
to.length=length
to.pos=pos
if(pos)to.buffer.set(buffer)
return to}clone(){return this._cloneInto()}}const SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
const SHA224_IV=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428])
const SHA384_IV=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428])
const SHA512_IV=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209])
const SHA256_K=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
const SHA256_W=new Uint32Array(64)
class SHA2_32B extends HashMD{A=0
B=0
C=0
D=0
E=0
F=0
G=0
H=0
constructor(outputLen,IV){super(64,outputLen,8,false)
this.A=IV[0]|0
this.B=IV[1]|0
this.C=IV[2]|0
this.D=IV[3]|0
this.E=IV[4]|0
this.F=IV[5]|0
this.G=IV[6]|0
this.H=IV[7]|0}get(){const{A:A,B:B,C:C,D:D,E:E,F:F,G:G,H:H}=this
return[A,B,C,D,E,F,G,H]}set(A,B,C,D,E,F,G,H){this.A=A|0
this.B=B|0
this.C=C|0
this.D=D|0
this.E=E|0
this.F=F|0
this.G=G|0
this.H=H|0}_cloneInto(to){(to||=new this.constructor).set(...this.get())
return this._cloneIntoMeta(to)}process(view,offset){for(let i=0;i<16;i++,offset+=4)SHA256_W[i]=view.getUint32(offset,false)
for(let i=16;i<64;i++){const W15=SHA256_W[i-15]
const W2=SHA256_W[i-2]
const s0=rotr(W15,7)^rotr(W15,18)^W15>>>3
const s1=rotr(W2,17)^rotr(W2,19)^W2>>>10
SHA256_W[i]=s1+SHA256_W[i-7]+s0+SHA256_W[i-16]|0}let{A:A,B:B,C:C,D:D,E:E,F:F,G:G,H:H}=this
for(let i=0;i<64;i++){const sigma1=rotr(E,6)^rotr(E,11)^rotr(E,25)
const T1=H+sigma1+Chi(E,F,G)+SHA256_K[i]+SHA256_W[i]|0
const sigma0=rotr(A,2)^rotr(A,13)^rotr(A,22)
const T2=sigma0+Maj(A,B,C)|0
H=G
G=F
F=E
E=D+T1|0
D=C
C=B
B=A
A=T1+T2|0}A=A+this.A|0
B=B+this.B|0
C=C+this.C|0
D=D+this.D|0
E=E+this.E|0
F=F+this.F|0
G=G+this.G|0
H=H+this.H|0
this.set(A,B,C,D,E,F,G,H)}roundClean(){clean(SHA256_W)}destroy(){this.destroyed=true
this.set(0,0,0,0,0,0,0,0)
clean(this.buffer)}}class _SHA256 extends SHA2_32B{constructor(){super(32,SHA256_IV)}}class _SHA224 extends SHA2_32B{constructor(){super(28,SHA224_IV)}}const K512=(()=>split(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(n=>BigInt(n))))()
const SHA512_Kh=(()=>K512[0])()
const SHA512_Kl=(()=>K512[1])()
const SHA512_W_H=new Uint32Array(80)
const SHA512_W_L=new Uint32Array(80)
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
constructor(outputLen,IV){super(128,outputLen,16,false)
this.Ah=IV[0]|0
this.Al=IV[1]|0
this.Bh=IV[2]|0
this.Bl=IV[3]|0
this.Ch=IV[4]|0
this.Cl=IV[5]|0
this.Dh=IV[6]|0
this.Dl=IV[7]|0
this.Eh=IV[8]|0
this.El=IV[9]|0
this.Fh=IV[10]|0
this.Fl=IV[11]|0
this.Gh=IV[12]|0
this.Gl=IV[13]|0
this.Hh=IV[14]|0
this.Hl=IV[15]|0}get(){const{Ah:Ah,Al:Al,Bh:Bh,Bl:Bl,Ch:Ch,Cl:Cl,Dh:Dh,Dl:Dl,Eh:Eh,El:El,Fh:Fh,Fl:Fl,Gh:Gh,Gl:Gl,Hh:Hh,Hl:Hl}=this
return[Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl]}set(Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl){this.Ah=Ah|0
this.Al=Al|0
this.Bh=Bh|0
this.Bl=Bl|0
this.Ch=Ch|0
this.Cl=Cl|0
this.Dh=Dh|0
this.Dl=Dl|0
this.Eh=Eh|0
this.El=El|0
this.Fh=Fh|0
this.Fl=Fl|0
this.Gh=Gh|0
this.Gl=Gl|0
this.Hh=Hh|0
this.Hl=Hl|0}_cloneInto(to){(to||=new this.constructor).set(...this.get())
return this._cloneIntoMeta(to)}process(view,offset){for(let i=0;i<16;i++,offset+=4){SHA512_W_H[i]=view.getUint32(offset)
SHA512_W_L[i]=view.getUint32(offset+=4)}for(let i=16;i<80;i++){const W15h=SHA512_W_H[i-15]|0
const W15l=SHA512_W_L[i-15]|0
const s0h=rotrSH(W15h,W15l,1)^rotrSH(W15h,W15l,8)^shrSH(W15h,W15l,7)
const s0l=rotrSL(W15h,W15l,1)^rotrSL(W15h,W15l,8)^shrSL(W15h,W15l,7)
const W2h=SHA512_W_H[i-2]|0
const W2l=SHA512_W_L[i-2]|0
const s1h=rotrSH(W2h,W2l,19)^rotrBH(W2h,W2l,61)^shrSH(W2h,W2l,6)
const s1l=rotrSL(W2h,W2l,19)^rotrBL(W2h,W2l,61)^shrSL(W2h,W2l,6)
const SUMl=add4L(s0l,s1l,SHA512_W_L[i-7],SHA512_W_L[i-16])
const SUMh=add4H(SUMl,s0h,s1h,SHA512_W_H[i-7],SHA512_W_H[i-16])
SHA512_W_H[i]=SUMh|0
SHA512_W_L[i]=SUMl|0}let{Ah:Ah,Al:Al,Bh:Bh,Bl:Bl,Ch:Ch,Cl:Cl,Dh:Dh,Dl:Dl,Eh:Eh,El:El,Fh:Fh,Fl:Fl,Gh:Gh,Gl:Gl,Hh:Hh,Hl:Hl}=this
for(let i=0;i<80;i++){const sigma1h=rotrSH(Eh,El,14)^rotrSH(Eh,El,18)^rotrBH(Eh,El,41)
const sigma1l=rotrSL(Eh,El,14)^rotrSL(Eh,El,18)^rotrBL(Eh,El,41)
const CHIh=Eh&Fh^~Eh&Gh
const CHIl=El&Fl^~El&Gl
const T1ll=add5L(Hl,sigma1l,CHIl,SHA512_Kl[i],SHA512_W_L[i])
const T1h=add5H(T1ll,Hh,sigma1h,CHIh,SHA512_Kh[i],SHA512_W_H[i])
const T1l=T1ll|0
const sigma0h=rotrSH(Ah,Al,28)^rotrBH(Ah,Al,34)^rotrBH(Ah,Al,39)
const sigma0l=rotrSL(Ah,Al,28)^rotrBL(Ah,Al,34)^rotrBL(Ah,Al,39)
const MAJh=Ah&Bh^Ah&Ch^Bh&Ch
const MAJl=Al&Bl^Al&Cl^Bl&Cl
Hh=Gh|0
Hl=Gl|0
Gh=Fh|0
Gl=Fl|0
Fh=Eh|0
Fl=El|0;({h:Eh,l:El}=add(Dh|0,Dl|0,T1h|0,T1l|0))
Dh=Ch|0
Dl=Cl|0
Ch=Bh|0
Cl=Bl|0
Bh=Ah|0
Bl=Al|0
const All=add3L(T1l,sigma0l,MAJl)
Ah=add3H(All,T1h,sigma0h,MAJh)
Al=All|0}({h:Ah,l:Al}=add(this.Ah|0,this.Al|0,Ah|0,Al|0));({h:Bh,l:Bl}=add(this.Bh|0,this.Bl|0,Bh|0,Bl|0));({h:Ch,l:Cl}=add(this.Ch|0,this.Cl|0,Ch|0,Cl|0));({h:Dh,l:Dl}=add(this.Dh|0,this.Dl|0,Dh|0,Dl|0));({h:Eh,l:El}=add(this.Eh|0,this.El|0,Eh|0,El|0));({h:Fh,l:Fl}=add(this.Fh|0,this.Fl|0,Fh|0,Fl|0));({h:Gh,l:Gl}=add(this.Gh|0,this.Gl|0,Gh|0,Gl|0));({h:Hh,l:Hl}=add(this.Hh|0,this.Hl|0,Hh|0,Hl|0))
this.set(Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl)}roundClean(){clean(SHA512_W_H,SHA512_W_L)}destroy(){this.destroyed=true
clean(this.buffer)
this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class _SHA512 extends SHA2_64B{constructor(){super(64,SHA512_IV)}}class _SHA384 extends SHA2_64B{constructor(){super(48,SHA384_IV)}}const T224_IV=Uint32Array.from([2352822216,424955298,1944164710,2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561])
const T256_IV=Uint32Array.from([573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,2177182882])
class _SHA512_224 extends SHA2_64B{constructor(){super(28,T224_IV)}}class _SHA512_256 extends SHA2_64B{constructor(){super(32,T256_IV)}}const sha256=utils_createHasher(()=>new _SHA256,utils_oidNist(1))
const sha224=null&&createHasher(()=>new _SHA224,oidNist(4))
const sha512=null&&createHasher(()=>new _SHA512,oidNist(3))
const sha384=null&&createHasher(()=>new _SHA384,oidNist(2))
const sha512_256=null&&createHasher(()=>new _SHA512_256,oidNist(6))
const sha512_224=null&&createHasher(()=>new _SHA512_224,oidNist(5))
function serializeString(value){if(!value.isWellFormed()){throw new Error("Lone surrogate is not allowed")}return JSON.stringify(value)}function serializePrimitive(value){switch(typeof value){case"number":if(isNaN(value)){throw new Error("NaN is not allowed")}if(!isFinite(value)){throw new Error("Infinity is not allowed")}return JSON.stringify(value)
case"string":return serializeString(value)
case"boolean":return value?"true":"false"
default:return JSON.stringify(value)}}function enterValue(value,seen){let wrappers=null
while(value!==null&&typeof value==="object"&&typeof value.toJSON==="function"){if(seen.has(value)){throw new Error("Circular reference detected")}seen.add(value);(wrappers??=[]).push(value)
value=value.toJSON()}if(value instanceof Number||value instanceof String||value instanceof Boolean){value=value.valueOf()}if(value===null||typeof value!=="object"){if(wrappers!==null){for(const wrapper of wrappers)seen.delete(wrapper)}return serializePrimitive(value)}if(seen.has(value)){throw new Error("Circular reference detected")}seen.add(value)
return{container:value,keys:Array.isArray(value)?null:Object.keys(value).sort(),index:0,first:true,wrappers:wrappers}}function canonicalize(object){if(object===null||typeof object!=="object"){return serializePrimitive(object)}const seen=new Set
const root=enterValue(object,seen)
if(typeof root!=="object"){return root}let result=root.keys===null?"[":"{"
const stack=[root]
outer:while(stack.length>0){const frame=stack[stack.length-1]
const container=frame.container
if(frame.keys===null){while(frame.index<container.length){const i=frame.index++
if(i>0){result+=","}const element=container[i]
const value=element===undefined||typeof element==="symbol"||typeof element==="function"?null:element
if(value===null||typeof value!=="object"){result+=serializePrimitive(value)
continue}const child=enterValue(value,seen)
if(typeof child!=="object"){result+=child===undefined?"null":child
continue}result+=child.keys===null?"[":"{"
stack.push(child)
continue outer}result+="]"}else{const keys=frame.keys
while(frame.index<keys.length){const key=keys[frame.index++]
const value=container[key]
if(value===undefined||typeof value==="symbol"||typeof value==="function"){continue}if(value===null||typeof value!=="object"){if(frame.first){frame.first=false}else{result+=","}result+=serializeString(key)+":"+serializePrimitive(value)
continue}const child=enterValue(value,seen)
if(child===undefined){continue}if(frame.first){frame.first=false}else{result+=","}result+=serializeString(key)+":"
if(typeof child!=="object"){result+=child
continue}result+=child.keys===null?"[":"{"
stack.push(child)
continue outer}result+="}"}seen.delete(container)
if(frame.wrappers!==null){for(const wrapper of frame.wrappers)seen.delete(wrapper)}stack.pop()}return result}function printRange(range){return range.min===range.max?String(range.min):`${range.min}-${range.max}`}function printSelectors(selectors){return[...new Set(selectors.map(printSelector))].toSorted()}function declaration_joined(selectors){const terms=new Map(selectors.flatMap(selector=>selector.terms).map(term=>[selector_printTerm(term),term]))
return{terms:[...terms.values()]}}function printRequirements(selectors){return printSelector(declaration_joined(selectors))}function planDigest(plan){return digest({version:1,repository:plan.repository,pullRequest:plan.pullRequest,base:plan.base,head:plan.head,declaration:plan.declaration===null?null:declarationValue(plan.declaration),cohorts:plan.declaration===null?{}:definitions(plan.declaration.cohorts,plan.policy)})}function joinedDigest(digests){return digest(digests.toSorted())}function declarationValue(declaration){const{targets:targets}=declaration
return{cohorts:declaration.cohorts.toSorted(),requires:declaration.requires.length===0?[]:[printRequirements(declaration.requires)],forbids:printSelectors(declaration.forbids),expect:declaration.expect===null?null:{min:declaration.expect.min,max:declaration.expect.max},sites:targets.kind==="sites"?targets.ids.toSorted():null,select:targets.kind==="select"?printSelector(targets.select):null,adopts:declaration.adopts.toSorted()}}function definitions(names,policy){return Object.fromEntries(names.map(name=>{const cohort=policy?.cohorts.get(name)
return[name.toWellFormed(),cohort===undefined?null:{dimension:cohort.dimension,select:cohort.select===null?null:printSelector(cohort.select)}]}))}function digest(value){const whole=JSON.parse(JSON.stringify(value),(_,each)=>typeof each==="string"?each.toWellFormed():each)
return bytesToHex(sha256(utf8ToBytes(schemas_string().parse(canonicalize(whole)))))}const TRAILERS=["Target-Cohort","Requires","Forbids","Expect-Sites","Adopts"]
const trailers_LINE=/^([A-Za-z-]+)[ \t]*:([^]*)/
const BREAKS=/[\v\f\u0085\u2028\u2029]/
function readLines(paragraph){return paragraph.flatMap(line=>line.split(BREAKS)).map(written=>{const match=trailers_LINE.exec(written)
const name=match?.[1]?.toLowerCase()
const trailer=TRAILERS.find(one=>one.toLowerCase()===name)??null
return{trailer:trailer,meant:trailer===null?meantBy(written):null,value:(match?.[2]??"").trim(),written:written}})}const UNSEEN=/[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]|<[^<>]*>|\]\([^()]*\)|[*~`\\[\]]/gu
const COLON=/[:\u02D0\u02F8\u0589\u05C3\u0703\u0704\u0903\u0A83\u16EC\u1803\u1809\u205A\u2236\uA4FD\uA789\uFE13\uFE30\uFE55\uFF1A]/
const REFERENCE=/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(colon)|[a-z]{2,30});/gi
const WORDS=/\p{L}(?:[^]*\p{L})?/u
const SEPARATORS=/[\s_\p{Pd}]+/u
const LONGEST=60
function meantBy(line){const seen=line.replace(REFERENCE,referred).replace(UNSEEN,"")
const name=WORDS.exec(seen.slice(0,Math.max(0,seen.search(COLON))))?.[0].normalize("NFKD").replaceAll(/\p{M}/gu,"").toLowerCase()
if(name===undefined||name.length>LONGEST)return null
const words=name.split(SEPARATORS)
const joined=words.join("")
const same=TRAILERS.find(trailer=>looksLike(joined,trailer.replace("-","").toLowerCase()))
if(same!==undefined)return same
const candidates=/\s/.test(name)?TRAILERS.filter(trailer=>trailer.includes("-")&&words.length===2):TRAILERS
return find(nearest(words.join("-"),candidates))}function looksLike(written,name){return written.length===name.length&&/[a-z]/.test(written)&&Array.from(name).every((letter,index)=>written.charAt(index)===letter||written.charAt(index)>"")}function referred(_,decimal,hex,colon){if(colon!==undefined)return":"
const code=Number(decimal??`0x${hex??"0"}`)
return code>0&&code<=1114111?String.fromCodePoint(code):""}function find(name){return TRAILERS.find(trailer=>trailer===name)??null}function readBody(body){const paragraphs=visibleParagraphs(body.toWellFormed()).map(readLines)
const held=paragraphs.filter(paragraph=>paragraph.some(line=>line.trailer==="Target-Cohort")).flat()
if(held.length===0){const almost=paragraphs.flat().find(line=>line.meant==="Target-Cohort"&&!line.written.trimStart().startsWith(">"))
return result_ok(almost===undefined?{}:{almost:almost.written})}const problems=held.flatMap(line=>line.meant===null?[]:[misspelt(line.written,line.meant)])
const values=trailer=>held.filter(line=>line.trailer===trailer).map(line=>line.value)
const cohorts=readAll(readCohorts("trailer Target-Cohort",values("Target-Cohort").flatMap(splitList)),problems)
const requires=readSelectors("Requires",values("Requires"),problems)
const forbids=readSelectors("Forbids",values("Forbids"),problems)
const expect=readExpect(values("Expect-Sites"),problems)
const ids=values("Adopts")
const adopts=ids.length===0?undefined:readAll(readCommits("trailer Adopts",ids.flatMap(splitList)),problems)
if(problems.length>0||cohorts===undefined)return fail(problems)
return result_ok({part:{source:"body",cohorts:cohorts,...requires&&{requires:requires},...forbids&&{forbids:forbids},...expect&&{expect:expect},...adopts&&{adopts:adopts}}})}function misspelt(written,meant){return{place:"trailers of the declaration",found:shorten(written),allowed:TRAILERS.join(", "),nearest:meant}}function readAll(result,problems){if(result.ok)return result.value
problems.push(result.error)
return undefined}function readSelectors(trailer,values,problems){if(values.length===0)return undefined
return values.map(value=>readAll(readSelector(`trailer ${trailer}`,value),problems)).filter(selector=>selector!==undefined)}function readExpect(values,problems){const[first,...more]=values
if(first===undefined)return undefined
if(more.length===0)return readAll(readRange("trailer Expect-Sites",first),problems)
problems.push(problem("trailer Expect-Sites",values.join("; "),"the trailer once"))
return undefined}var dist=__nccwpck_require__(5399)
class Places{#file
#document
#lines
constructor(file,document,lines){this.#file=file
this.#document=document
this.#lines=lines}at(path,key){const name=printPath(key===undefined?path:[...path,key])
return`${this.#file}${this.#position(path,key)}${name===""?"":` ${name}`}`}#position(path,key){for(let length=path.length;length>=0;length-=1){const node=this.#document.getIn(path.slice(0,length),true)
const start=(0,dist.Ll)(node)?offset(node,length===path.length?key:undefined):undefined
if(start===undefined)continue
const{line:line,col:col}=this.#lines.linePos(start)
return`:${line}:${col}`}return""}}function offset(node,key){const pair=(0,dist.jh)(node)?node.items.find(item=>(0,dist.jn)(item.key)&&String(item.key.value)===key):undefined
return pair!==undefined&&(0,dist.jn)(pair.key)?pair.key.range?.[0]:node.range?.[0]}function printPath(path){return path.map((step,index)=>typeof step==="number"?`[${step}]`:`${index===0?"":"."}${shorten(String(step),100)}`).join("")}const MAX_PROBLEMS=100
function problemsOf(issues,input,places,keysAt,prefix=[]){const problems=[]
for(const issue of issues){if(problems.length>=MAX_PROBLEMS)break
problems.push(...problemsOfOne(issue,input,places,keysAt,[...prefix,...issue.path]))}return problems.slice(0,MAX_PROBLEMS)}function problemsOfOne(issue,input,places,keysAt,path){const found=printValue(valueAt(input,path))
switch(issue.code){case"unrecognized_keys":{const keys=keysAt(path)
return issue.keys.slice(0,MAX_PROBLEMS).map(key=>problem(places.at(path,key),key,`one of the keys ${keys.join(", ")}`,keys))}case"invalid_union":{const nested=issue.errors.find(branch=>branch.every(one=>one.path.length>0||one.code==="unrecognized_keys"))
return nested===undefined?[problem(places.at(path),found,issue.message,problems_words(issue.message))]:problemsOf(nested,input,places,keysAt,path)}case"invalid_key":return issue.issues.map(one=>problem(places.at(path.slice(0,-1),String(path.at(-1))),String(path.at(-1)),one.message))
default:return[problem(places.at(path),found,issue.message,problems_words(issue.message))]}}function problems_words(message){return/^[a-z]+ or [a-z]+$/.test(message)?message.split(" or "):[]}function valueAt(input,path){let value=input
for(const step of path){if(typeof value!=="object"||value===null||!Object.hasOwn(value,step))return undefined
value=Reflect.get(value,step)}return value}function printValue(value){if(value===undefined||value===null)return"nothing"
if(value==="")return"an empty text"
return typeof value==="string"?value:typeof value==="number"?String(value):JSON.stringify(value)}const MAX_DEPTH=100
const TAG=/^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/
function parseYaml(text,file,schema,what){const lines=new dist.HN
if(/\r(?!\n)/.test(text))return fail([problem(file,"a carriage return by itself",`${what}; lines end in LF or CRLF`)])
try{const document=(0,dist.Tp)(text,{lineCounter:lines,schema:schema,version:"1.2",merge:false,uniqueKeys:false,prettyErrors:false,logLevel:"error"})
const place=offset=>{const{line:line,col:col}=lines.linePos(offset)
return`${file}:${line}:${col}`}
if(document.errors.some(error=>error.code==="RESOURCE_EXHAUSTION"))throw new RangeError("stack")
const errors=document.errors.slice(0,MAX_PROBLEMS).map(error=>problem(place(error.pos[0]),error.code,`${what}; ${firstLine(error.message)}`))
const problems=errors.length>0?errors:problemsIn(document,node=>place(Number(node.range?.[0]))).slice(0,MAX_PROBLEMS)
if(problems.length>0)return fail(problems)
return result_ok({value:document.toJS({maxAliasCount:50}),places:new Places(file,document,lines),keysAt:path=>keysIn(document,path)})}catch(error){const found=error instanceof ReferenceError?"too many aliases":error instanceof RangeError?"too much in one another":null
if(found===null)throw error
return fail([problem(file,found,`${what} without aliases that multiply, at most ${MAX_DEPTH} levels deep`)])}}function firstLine(message){return message.replace(/\n[^]*/,"").replace(/ at line \d+, column \d+:$/,"")}function problemsIn(document,place){const problems=[]
const anchors=new Map;(0,dist.YR)(document,{Node:(at,node,path)=>{if(path.length>MAX_DEPTH)problems.push(problem(place(node),"too much in one another",`at most ${MAX_DEPTH} levels`))
if(path.length>MAX_DEPTH||problems.length>=MAX_PROBLEMS)return dist.YR.BREAK
if(at==="key"&&!(0,dist.jn)(node))problems.push(problem(place(node),(0,dist.Vj)(node)?`*${node.source}`:"a list or mapping","a key that is a text"))
if((0,dist.Vj)(node)){const target=anchors.get(node.source)
if(target===undefined)problems.push(problem(place(node),`*${node.source}`,"an alias of an anchor above it",[...anchors.keys()].map(name=>`*${name}`)))
else if(path.includes(target))problems.push(problem(place(node),`*${node.source}`,"an alias of something that does not hold the alias itself"))}else{if(node.anchor!==undefined)anchors.set(node.anchor,node)
if(node.tag!==undefined&&!TAG.test(node.tag))problems.push(problem(place(node),`the tag ${node.tag}`,"no tag but str, int, float, bool, null, seq and map"))
if((0,dist.jh)(node))problems.push(...readKeys(node,place))}return undefined}})
return problems}function readKeys(map,place){const seen=new Set
return map.items.flatMap(({key:key})=>{if(!(0,dist.jn)(key))return[]
const written=String(key.source)
key.value=written
if(seen.has(written))return[problem(place(key),"DUPLICATE_KEY",`each key once; ${written} is there above`)]
seen.add(written)
return[]})}function keysIn(document,path){const node=document.getIn(path)
const map=(0,dist.Vj)(node)?node.resolve(document):node
return(0,dist.jh)(map)?map.items.map(({key:key})=>String(key)):[]}const KEYS=["cohorts","requires","forbids","expect","sites","select"]
const manifest_text=schemas_string({error:"a text"}).regex(/\S/,{error:"a text that is not blank"}).refine(value=>value.isWellFormed(),{error:"a text of whole characters"})
const names=allowed=>array(schemas_string({error:allowed}).regex(/\S/).refine(value=>value.isWellFormed()),{error:allowed}).min(1)
const selectors=union([manifest_text,array(manifest_text).min(1,{error:"at least one label selector"})],{error:"a label selector, or a list of them"})
const manifest_number=schemas_string({error:"a number of sites"}).regex(/^\d{1,9}$/)
const manifestSchema=strictObject({cohorts:names("a list of at least one cohort name").optional(),requires:selectors.optional(),forbids:selectors.optional(),expect:union([manifest_number,manifest_text,strictObject({min:manifest_number,max:manifest_number})],{error:"a number, a range or { min, max }"}).optional(),sites:names("a list of at least one site id").optional(),select:manifest_text.optional()},{error:`a mapping with some of the keys ${KEYS.join(", ")}`}).refine(manifest=>Object.keys(manifest).length>0,{error:`at least one of the keys ${KEYS.join(", ")}`}).refine(manifest=>manifest.sites===undefined||manifest.select===undefined,{error:"either sites or select, not both"})
function parseManifest(content,file){const yaml=parseYaml(content,file,"failsafe","a release manifest in YAML")
if(!yaml.ok)return yaml
const{value:value,places:places}=yaml.value
const parsed=manifestSchema.safeParse(value)
return parsed.success?toPart(parsed.data,places):fail(problemsOf(parsed.error.issues,value,places,path=>path.length===0?KEYS:["min","max"]))}function toPart(manifest,places){const problems=[]
const keep=result=>{if(result.ok)return[result.value]
problems.push(result.error)
return[]}
const each=key=>[manifest[key]??[]].flat().flatMap(value=>keep(readSelector(places.at([key]),value)))
const cohorts=manifest.cohorts===undefined?[]:keep(readCohorts(places.at(["cohorts"]),manifest.cohorts))
const requires=each("requires")
const forbids=each("forbids")
const expect=manifest.expect===undefined?[]:keep(toRange(places.at(["expect"]),manifest.expect))
const select=manifest.select===undefined?[]:keep(readSelector(places.at(["select"]),manifest.select))
if(problems.length>0)return fail(problems)
const targets=select[0]!==undefined?{kind:"select",select:select[0]}:manifest.sites&&{kind:"sites",ids:[...new Set(manifest.sites)].toSorted()}
return result_ok({source:"manifest",...cohorts[0]&&{cohorts:cohorts[0]},...requires.length>0&&{requires:requires},...forbids.length>0&&{forbids:forbids},...expect[0]&&{expect:expect[0]},...targets&&{targets:targets}})}function toRange(place,expect){return readRange(place,typeof expect==="string"?expect:`${expect.min}-${expect.max}`)}function parseDeclaration(sources,known){const body=readBody(sources.body)
const labels=parseLabels(sources.labels)
const manifest=readManifestSource(sources.manifest)
const elsewhere=labels.ok&&labels.value?.cohorts!==undefined||manifest.ok&&manifest.value?.cohorts!==undefined
const problems=[...body.ok?[]:body.error,...body.ok&&body.value.almost!==undefined&&elsewhere?[misspelt(body.value.almost,"Target-Cohort")]:[],...labels.ok?[]:[labels.error],...manifest.ok?[]:manifest.error]
if(problems.length>0||!body.ok||!labels.ok||!manifest.ok)return{kind:"invalid",problems:problems}
if(sources.manifest.kind==="several")return{kind:"conflict",conflicts:[severalManifests(sources.manifest.paths)]}
const parts=[body.value.part,labels.value,manifest.value].filter(part=>part!==undefined).map(part=>writeOutAll(part,known))
const conflicts=PARTS.flatMap(part=>conflictOf(part,parts))
if(conflicts.length>0)return{kind:"conflict",conflicts:conflicts}
const cohorts=first(parts,"cohorts")
if(cohorts===undefined)return{kind:"missing",almost:body.value.almost??null}
return{kind:"read",sources:parts.map(part=>part.source),declaration:{cohorts:cohorts,requires:first(parts,"requires")??[],forbids:first(parts,"forbids")??[],expect:first(parts,"expect")??null,targets:first(parts,"targets")??{kind:"covered"},adopts:first(parts,"adopts")??[]}}}function readManifestSource(manifest){switch(manifest.kind){case"none":case"several":return result_ok(undefined)
case"unreadable":return fail([problem(manifest.path,manifest.why,"a release manifest: a YAML text of at most 1 MB")])
case"file":return parseManifest(manifest.content,manifest.path)}}function severalManifests(paths){return{part:"manifest",said:paths.map(value=>({source:"manifest",value:value}))}}function writeOutAll(part,known){return known!==null&&part.cohorts?.[0]==="all"?{...part,cohorts:known.toSorted()}:part}const PARTS=[{name:"cohorts",print:part=>part.cohorts?.join(", ")},{name:"requires",print:part=>part.requires&&printRequirements(part.requires)},{name:"forbids",print:part=>part.forbids&&printSelectors(part.forbids).join("; ")},{name:"expect",print:part=>part.expect&&printRange(part.expect)}]
function conflictOf({name:name,print:print},parts){const said=parts.flatMap(part=>{const value=print(part)
return value===undefined?[]:[{source:part.source,value:value}]})
return new Set(said.map(one=>one.value)).size>1?[{part:name,said:said}]:[]}function first(parts,key){return parts.find(part=>part[key]!==undefined)?.[key]}function declarationFingerprint(body,labels=[],known=null){const reading=parseDeclaration({body:body,labels:labels,manifest:{kind:"none"}},known)
switch(reading.kind){case"read":return JSON.stringify(declarationValue(reading.declaration))
case"missing":return JSON.stringify(reading.almost)
case"invalid":case"conflict":return`unreadable ${JSON.stringify([body,labels.toSorted()])}`}}function changeSince(pull,at){const before=pull.revisions.findLast(revision=>revision.at<at)
const since=pull.revisions.filter(revision=>revision.at===at)
if(pull.revisions.length>0){if(before===undefined&&since.length===0)return"body-unreadable"
for(const{text:text}of[...before===undefined?[]:[before],...since]){if(text===null)return"body-unreadable"
if(declarationFingerprint(text)!==declarationFingerprint(pull.body))return"body-changed"}}const events=pull.timeline.filter(event=>event.at>=at)
if(events.some(event=>event.kind==="label"&&isCohortLabel(event.label)))return"label-changed"
return events.some(event=>event.kind==="base")?"base-changed":null}function definitionsHeld(cohorts,policy,{versions:versions,complete:complete},at){const now=JSON.stringify(definitions(cohorts,policy))
for(const version of versions){if(JSON.stringify(definitions(cohorts,version.policy))!==now)return false
if(version.since!==null&&version.since<at)return true}return complete&&(versions.at(-1)?.since??null)===null}function lastDeclarers(pull){const labels=pull.timeline.filter(event=>event.kind==="label"&&isCohortLabel(event.label))
const bases=pull.timeline.filter(event=>event.kind==="base")
return[...lastBodyEditors(pull.revisions),latest(labels.filter(isKnown))?.by,latest(bases.filter(isKnown))?.by].flatMap(actor=>actor?[actor.login]:[])}function lastBodyEditors(revisions){let editors=[]
let former
for(const revision of revisions){if(former!==undefined){if(former.text===null||revision.text===null)editors.push(revision.by)
else if(declarationFingerprint(former.text)!==declarationFingerprint(revision.text))editors=[revision.by]}former=revision}return editors}function isKnown(event){return event.by!==null}function latest(events){return events.reduce((last,event)=>last===undefined||event.at>=last.at?event:last,undefined)}const WEB_FLOW="web-flow"
function contributors_contributors(pull,pushers){const people=new Map
const add=(logins,why)=>{for(const key of logins.map(login=>login?.toLowerCase())){if(key!==undefined&&key!==WEB_FLOW&&!people.has(key))people.set(key,why)}}
add([pull.author?.login],"author")
add(pull.commits.flatMap(commit=>commit.people).map(person=>person?.login),"committer")
add(pushers??[],"pusher")
add(lastDeclarers(pull),"declarer")
return people}function unattributed(commits,pushers){return commits.filter(commit=>commit.people.includes(null)||pushers===null&&!commit.signed).map(commit=>commit.oid)}function sameName(a,b){return a.toLowerCase()===b.toLowerCase()&&a.toUpperCase()===b.toUpperCase()}function printOwner(owner){return owner.kind==="user"?owner.login:`@${owner.organization}/${owner.team}`}function numbers_printCount(count){return String(count).replace(/\B(?=(?:\d{3})+$)/g,",")}function numbers_plural(count,one,many=`${one}s`){return`${numbers_printCount(count)} ${count===1?one:many}`}function numbers_printShare(part,whole){if(whole===0)return"–"
const percent=part/whole*100
if(part>0&&percent<.1)return"under 0.1 %"
if(part<whole&&percent>99.9)return"over 99.9 %"
return`${percent>=10&&percent<=99?Math.round(percent):Number(percent.toFixed(1))} %`}const VALUE_LIMIT=160
const HIDDEN=/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu
const STACKED=/(?<=\p{M}{3})\p{M}/gu
const PIECE=/\[U\+[0-9A-F]{4,6}\]|./gsu
const EDGE=/^ +| +$/g
function printable_printable(value,limit=VALUE_LIMIT){if(value==="")return"(empty)"
const shown=[]
let length=0
let cut=0
for(const[written]of value.replaceAll(HIDDEN,printable_name).replaceAll(STACKED,printable_name).matchAll(PIECE)){if(cut>0||length+written.length>limit)cut+=1
else{shown.push(written)
length+=written.length}}const line=shown.join("").replace(EDGE,spaces=>printable_name(" ").repeat(spaces.length))
return cut===0?line:`${line}…(+${cut})`}function printable_name(character){return`[U+${(character.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}]`}function say_say(words,...values){return words.flatMap((text,index)=>{const value=values[index]
const own=text===""?[]:[{text:text}]
return value===undefined?own:[...own,...segments(value)]})}function segments(value){if(typeof value==="number")return[{text:numbers_printCount(value)}]
return typeof value==="string"?[{code:value}]:value}function say_words(text){return[{text:text}]}function say_list(values,limit=5){return say_join(values.map(value=>[{code:value}]),", ",limit)}function say_either(values){const[last,...others]=values.toReversed()
return last===undefined||others.length===0||values.length>6?say_list(values,6):say_say`${say_list(others.toReversed())} or ${last}`}function say_join(proses,separator,limit=Number.POSITIVE_INFINITY){if(proses.length===0)return say_words("none")
const shown=proses.slice(0,limit).flatMap((prose,index)=>index===0?prose:[{text:separator},...prose])
const more=proses.length-limit
return more>0?[...shown,{text:` and ${numbers_printCount(more)} more`}]:shown}const HARMLESS=/^(?!.*(?:www\.|:\S|[a-z]-\d|\b[0-9a-f]{7,}\b))[a-z0-9 ,;:.()'%-]+$/i
function say_phrase(text){return HARMLESS.test(text)?[{text:text}]:[{code:text}]}function say_line(literals,...values){return literals.map((text,index)=>`${text}${printed(values[index])}`).join("")}function printed(value){if(value===undefined)return""
return typeof value==="number"?String(value):printable_printable(value,400)}function plainText(prose,show=printable_printable){return prose.map(segment=>"code"in segment?`"${show(segment.code)}"`:segment.text).join("")}function next(prose,...lines){return{say:prose,lines:lines}}function describeProblem({place:place,found:found,allowed:allowed,nearest:nearest}){const base=say_say`${place}: found ${found}, expected ${allowed}`
return nearest===undefined?base:say_say`${base}; did you mean ${nearest}?`}function describeUnapproved(finding,facts){const{needed:needed,counted:counted,without:without}=finding
const more=needed-counted.length
return{title:more>0?`${numbers_plural(more,"more approval is","more approvals are")} needed (${counted.length} of ${needed} so far)`:`${numbers_plural(without.length,"cohort has","cohorts have")} no approval of an owner yet`,expected:say_say`${wanted(needed,facts)}${facts===null?say_words(""):say_say`, on the head commit ${facts.pull.head.slice(0,12)}`}`,observed:[counted.length===0?say_words("no approval that counts"):say_say`approved by ${say_list(counted)}`,...without.map(({cohort:cohort})=>say_say`no owner of ${cohort} has approved`),...obstacles(finding)],next:approval(askFor(finding,facts),lineFor(facts?.involved.cohorts??[],facts),facts,finding)}}function wanted(needed,facts){const[only,...others]=facts?.involved.cohorts??[]
const one=only!==undefined&&others.length===0
if(needed<=1)return one?say_say`approval by 1 owner of ${only}`:say_words("approval by an owner of every involved cohort")
return say_say`approvals by ${needed} different people, ${one?say_say`at least one of them an owner of ${only}`:say_words("among them an owner of every involved cohort")}`}function askFor({without:without},facts){const several=(facts?.involved.cohorts.length??2)>1
const each=without.map(({cohort:cohort,owners:owners})=>several?say_say`${approval_mayApprove(owners,facts)} for ${cohort}`:approval_mayApprove(owners,facts))
return each.length>0?say_join(each,", and by ",6):say_words("one more owner of an involved cohort")}function obstacles({unattributed:unattributed,teams:teams}){return[...unattributed.length>0?[say_say`one approval more than usual is needed, because no account stands behind ${say_words(numbers_plural(unattributed.length,"commit"))}: ${say_list(unattributed.map(oid=>oid.slice(0,12)),3)}`]:[],...teams==="readable"?[]:[say_words(teams==="no-token"?"the members of teams could not be read: there is no token for it":"the members of teams could not be read: the token was refused")]]}function approval(who,lines,facts,{needed:needed,teams:teams}){const token=teams==="readable"?say_words(""):say_say`For approvals by members of teams, give the action a token that may read them, as input ${"members-token"}. `
const people=needed>1?say_words(`It takes ${needed} different people in all. `):say_words("")
if(facts?.pull.state==="merged")return next(say_say`${token}${people}Have pull request ${`#${facts.pull.number}`} approved now, though it is merged, by ${who}, in a comment on it with this line:`,...lines)
const review=say_say`${token}${people}Get an approving review on the head commit by ${who}`
return lines.length===0?next(say_say`${review}.`):next(say_say`${review}, or a comment of theirs with this line:`,...lines)}function lineFor(cohorts,facts){return facts===null||cohorts.length===0?[]:[approveLine(cohorts.map(cohort=>printable_printable(cohort)),facts.plan)]}function approval_mayApprove(owners,facts){const hands=facts===null?new Map:contributors_contributors(facts.pull,null)
const others=owners.filter(owner=>owner.kind==="team"||!hands.has(owner.login.toLowerCase()))
return others.length===0?say_words("nobody: every owner has a hand in this pull request"):say_either(others.map(printOwner))}function describeVetoes(vetoes){return{title:`${numbers_plural(vetoes.length,"owner has","owners have")} requested changes or rejected`,expected:say_words("no owner who requests changes or rejects"),observed:vetoes.map(({login:login,cohorts:cohorts})=>say_say`${login} says no (owner of ${say_list(cohorts)})`),next:next(say_say`Settle it with ${say_list(vetoes.map(veto=>veto.login))}, who can lift it by approving.`)}}function describePolicyChange(finding,facts){const{effect:effect,paths:paths,needed:needed,counted:counted}=finding
return{title:`The pull request changes ${numbers_plural(paths.length,"file")} that ${paths.length===1?"decides":"decide"} where releases go`,expected:say_words(needed>1?`the approval of ${needed} policy owners`:"the approval of a policy owner"),observed:[say_say`changed: ${say_list(paths)}`,effect==="deny"?say_words("changed without a pull request"):counted.length===0?say_words("no policy owner has approved"):say_say`approved by ${say_list(counted)}`,...obstacles(finding)],next:policyNext(finding,facts)}}function policyNext(finding,facts){const lines=lineFor(["policy"],facts)
if(finding.administrators)return approval(say_words("an administrator of the repository, since no policy owner has write access"),lines,facts,{...finding,teams:"readable"})
if(finding.owners.length===0)return next(say_say`The policy names no ${"policy-owners"}, so no change of it can be approved here.`)
return approval(say_say`a policy owner: ${approval_mayApprove(finding.owners,facts)}`,lines,facts,finding)}function describeUnknownCohort(where,names,known,facts){return{title:`${numbers_plural(names.length,"declared cohort is","declared cohorts are")} not known to the ${where}`,expected:say_say`cohorts that the ${say_words(where)} knows: ${say_list(known,12)}`,observed:names.map(({name:name,nearest:nearest})=>nearest===null?say_say`${name}`:say_say`${name}; did you mean ${nearest}?`),next:where==="policy"?correctNames(names,facts):next(say_say`Correct the name in the policy or in the inventory, or give the cohort a ${"select"} in the policy.`)}}function correctNames(names,facts){const meant=new Map(names.map(({name:name,nearest:nearest})=>[name,nearest]))
const declared=facts?.declaration.kind==="read"?facts.declaration.declaration.cohorts:[...meant.keys()]
const corrected=declared.map(name=>meant.has(name)?meant.get(name)??null:name).filter(name=>name!==null)
if(corrected.length<declared.length)return next(say_words("Name a cohort of the policy in the declaration, or add the cohort to the policy in a pull request of its own."))
return next(say_words("Correct the names in the declaration, if this is what you mean:"),`Target-Cohort: ${[...new Set(corrected)].map(name=>say_line`${name}`).join(", ")}`)}function describeEmpty(cohorts,statuses){return{title:"The release targets no site at all",expected:say_say`at least one site of ${say_list(cohorts)} with status ${say_list(statuses)}`,observed:[say_words("no site")],next:next(say_say`Check the declared cohorts and the ${"select"} of the manifest against the inventory: nothing may be released to nobody by mistake.`)}}function describeUndeclared(declared,reached,facts){const all=[...declared,...reached.map(one=>one.cohort)].toSorted()
const cross=facts?.policy.approvals.cross??2
return{title:`Changed paths reach ${numbers_plural(reached.length,"cohort")} that the declaration does not cover`,expected:say_say`changes that reach only ${say_list(declared)}`,observed:reached.map(({cohort:cohort,paths:paths})=>say_say`${cohort} is reached by ${say_words(numbers_plural(paths.length,"path"))}: ${say_list(paths,3)}`),next:next(say_say`Move these paths to a release of their own. Only if ${say_list(reached.map(one=>one.cohort))} is meant to receive this change too, declare it as well (several cohorts of one dimension need ${say_words(numbers_plural(cross,"approval"))}):`,`Target-Cohort: ${all.map(name=>say_line`${name}`).join(", ")}`)}}function describeShared(others){return{title:`${numbers_plural(others.length,"other open pull request has","other open pull requests have")} the same head commit`,expected:say_words("a head commit of its own: the result of a check belongs to the commit, so the other pull request would wear this verdict"),observed:others.map(({number:number,base:base,differs:differs})=>say_say`pull request ${`#${number}`} into ${base}, with another ${say_words(differs==="base branch"?"base branch":"declaration")}`),next:next(say_words("Close the other pull request, or give this one a commit of its own:"),'git commit --allow-empty -m "Own head commit" && git push')}}function describeMissing(almost,facts){const reached=facts===null?[]:[...facts.scope.reach.keys()]
const known=facts===null?[]:[...facts.policy.cohorts.keys()]
return{title:almost===null?"The pull request does not say which cohort it is for":"The trailer that names the cohort is misspelt",expected:say_say`a declaration of the target cohorts: a ${"Target-Cohort"} line in the description, a ${"cohort:<name>"} label, or a release manifest`,observed:[almost===null?say_words("no declaration"):say_say`no ${"Target-Cohort"} line, but one that comes close: ${almost}`,...reached.length>0?[say_say`the changed paths reach ${say_list(reached)}`]:[]],next:next(...missingNext(almost,reached,known))}}function missingNext(almost,reached,known){if(almost!==null)return[say_words("Correct the line in the description:"),say_line`Target-Cohort: ${almost.slice(almost.indexOf(":")+1).trim()}`]
const[only,...others]=reached.length>0?reached:known
if(only!==undefined&&(others.length===0||reached.length>0)){const why=reached.length>0?"these are the cohorts that the changed paths reach":"it is the only cohort of the policy"
return[say_say`Add a line to the description, on its own (${say_words(why)}; change it if it is not what you mean):`,`Target-Cohort: ${[only,...others].map(name=>say_line`${name}`).join(", ")}`]}return[known.length===0?say_words("Add a line to the description, on its own, with the cohort you mean:"):say_say`Add a line to the description, on its own, with the cohort you mean, one or more of ${say_list(known,8)}:`,"Target-Cohort: <cohort>"]}function describeInvalid(problems){return{title:`The declaration has ${numbers_plural(problems.length,"mistake")}`,expected:say_words("a declaration without a mistake: none of it is ever guessed"),observed:problems.map(describeProblem),next:next(say_say`Correct ${say_words(numbers_plural(problems.length,"mistake"))} in the declaration (listed below); this check runs again when the description is edited.`)}}function describeConflict(conflicts){return{title:`The sources of the declaration contradict each other in ${numbers_plural(conflicts.length,"point")}`,expected:say_words("description, labels and release manifest that agree on what they both say, and at most one manifest"),observed:conflicts.map(({part:part,said:said})=>say_say`${part}: ${say_join(said.map(({source:source,value:value})=>say_say`${say_words(sourceName(source))} says ${value}`),"; ",6)}`),next:next(say_words("Make them say the same, or remove what is wrong from all but one of them."))}}function sourceName(source){switch(source){case"body":return"the description"
case"labels":return"the labels"
case"manifest":return"the manifest"}}function describeExpectation(expect,targeted){return{title:`The release targets ${numbers_plural(targeted,"site")}, ${targeted>expect.max?"more":"fewer"} than expected`,expected:say_say`${say_words(printRange(expect))} sites, as declared by ${"Expect-Sites"}`,observed:[say_say`${say_words(numbers_plural(targeted,"site"))} targeted`],next:next(say_say`Find out why the number differs: look at the cohorts and sites below. Only if ${targeted} is right, correct the declaration:`,say_line`Expect-Sites: ${targeted}`)}}const PERMISSIONS=["permissions:","  contents: read","  pull-requests: write","  checks: write"]
function describeFailure(failure){return{title:titleOf(failure.code),expected:say_say`${failure.expected}, when asked for ${failure.asked}`,observed:[say_say`${failure.observed}`],next:nextOf(failure)}}function titleOf(code){switch(code){case"inventory.unavailable":return"The inventory gave no complete answer"
case"inventory.malformed":return"The answer of the inventory could not be read"
case"inventory.inconsistent":return"The answer of the inventory contradicts itself"
case"inventory.stale":return"The inventory is out of date"
case"evidence.unavailable":return"GitHub did not give the evidence that a judgement needs"
case"evidence.truncated":return"GitHub cut a list short that a judgement needs in full"}}function nextOf({code:code,observed:observed,asked:asked}){const refused=/\b(?:401|403|forbidden|unauthori[sz]ed|not accessible)\b/i.test(observed)
switch(code){case"inventory.unavailable":return refused?next(say_say`Give the action a token that the inventory accepts, as input ${"inventory-token"}, and run the check again:`,"inventory-token: ${{ secrets.INVENTORY_TOKEN }}"):next(say_say`Run the check again. If it stays, look at the inventory, and at ${"inventory.url"} in the policy.`)
case"inventory.malformed":return next(say_words("Correct the inventory: its maintainers need the two lines of this finding. Nothing of the answer was used."))
case"inventory.inconsistent":return next(say_words("Run the check again: the inventory may have changed while it was read. If it stays, its maintainers need the two lines of this finding."))
case"inventory.stale":return next(say_say`Have the inventory refreshed, then run the check again. How old it may be is ${"inventory.max-age"} in the policy.`)
case"evidence.unavailable":if(/\/teams\/|\bteams?\b/i.test(asked))return next(say_say`Give the action a token that may read the members of teams, as input ${"members-token"} (the token of a workflow may not):`,"members-token: ${{ secrets.MEMBERS_TOKEN }}")
return refused?next(say_words("Give the token of the job these permissions in the workflow file, then run the check again:"),...PERMISSIONS):next(say_words("Run the check again. If it stays, see whether GitHub has an incident, and whether the job has these permissions:"),...PERMISSIONS)
case"evidence.truncated":return next(say_words("Split the pull request: GitHub does not list all of it, and what is not listed cannot be judged."))}}function describeInternal(id){return{title:"The check itself failed: this is a bug in it",expected:say_words("a judgement"),observed:[say_say`an internal error with id ${id}`],next:next(say_say`Run the check again. If it stays, report the lines with id ${id} in the log of this run.`)}}const SHOWN=40
function adoption(commits){const more=commits.length-SHOWN
const what=commits.length===1?"this commit":"these commits"
return next(say_say`Answer for ${say_words(what)} in a new pull request, approved like a release across cohorts and by a policy owner; put this beside ${"Target-Cohort"} in its description${say_words(more>0?` (and ${numbers_plural(more,"more","more")}, which the decision record names)`:"")}:`,...adoptLines(commits))}function adoptLines(commits){return commits.length===0?["Adopts: <full commit id>"]:commits.slice(0,SHOWN).map(id=>say_line`Adopts: ${id}`)}function describeUnreviewed({items:items}){const of=kind=>items.filter(item=>item.kind===kind).map(item=>item.id)
const[commits,merges,paths]=[of("commit"),of("merge"),of("path")]
return{title:`${numbers_plural(items.length,"change")} since the baseline ${items.length===1?"comes":"come"} from no merged pull request`,expected:say_words("every commit and every changed path from a merged pull request, and merge commits that GitHub signed"),observed:[...commits.length>0?[say_say`${say_words(numbers_plural(commits.length,"commit"))} of no merged pull request: ${say_list(commits,3)}`]:[],...merges.length>0?[say_say`${say_words(numbers_plural(merges.length,"merge commit"))} that GitHub did not sign: ${say_list(merges,3)}`]:[],...paths.length>0?[say_say`${say_words(numbers_plural(paths.length,"path"))} changed by no pull request: ${say_list(paths)}`]:[]],next:unreviewedNext([...commits,...merges],paths)}}function unreviewedNext(commits,paths){if(commits.length>0)return adoption(commits)
return next(say_say`Find the commits that changed ${say_list(paths)} (${"git log -m --first-parent --name-only"} shows them; a merge can carry more than its pull request), or undo these changes in a pull request. ${adoption([]).say}`,...adoptLines([]))}function describeSuperseded({commit:commit,deployed:deployed,environment:environment,rollback:rollback}){const tip=say_words("run the deploy job at the tip of the release branch")
if(deployed===null){return{title:"The rollback is none: the environment has never had this commit",expected:say_say`with ${"rollback: true"}, a commit that a successful deployment of ${environment} has had`,observed:[say_say`no such deployment of ${commit}`],next:next(say_say`To deploy this commit as a release, run the job without ${"rollback"}. To roll back, start the run at a commit that ${environment} has had.`)}}return{title:rollback?"An older commit than the deployed one, which the environment has never had":"An older commit than the deployed one",expected:say_say`a commit that is not older than the deployed one, ${deployed}${rollback?say_say`, or one that ${environment} has had`:say_words("")}`,observed:[say_say`${commit}, an ancestor of it`],next:rollback?next(say_say`To deploy what is newest, ${tip}. To roll back, start the run at a commit that a successful deployment of ${environment} has had.`):next(say_say`To deploy what is newest, ${tip}. Only if this is a rollback, start the run at ${commit.slice(0,12)} again with this input (the environment must have had the commit before):`,"rollback: true")}}const DEFAULT_BRANCH="the default branch"
function describeNotOnBranch({commit:commit,branches:branches}){const where=say_join(branches.map(branch=>branch===DEFAULT_BRANCH?say_words(branch):say_say`${branch}`)," or ")
return{title:"The commit is on no release branch",expected:say_say`a commit on ${where}`,observed:[say_say`${commit}, which is not`],next:next(say_say`Bring the change onto ${where} by a pull request (merge the branch, or cherry-pick the commit), then run the deploy job at the tip of that branch.`)}}function describeUnproven({environment:environment}){return{title:"What is deployed is the word of anybody with write access",expected:say_say`the one job that deploys to ${environment}, named in the policy`,observed:[say_say`no job: a deployment of ${environment} by any workflow counts as baseline, and a false one hides commits`],next:next(say_say`This alone does not close the gate. Name the job of the environment in the policy, under ${"environments"} of its cohort, by workflow file and job name, as in ${"deploy.yml/deploy (rp)"}:`,say_line`- { name: ${yamlName(environment)}, job: "<workflow file>/<job name>" }`)}}function yamlName(name){return/^[a-z][a-z0-9_-]*$/i.test(name)?name:JSON.stringify(name)}function ofPull(number){return say_say`pull request ${`#${number}`}`}function describeRefused({number:number,url:url,effect:effect},gate){return{title:`Pull request ${number} ${refusal(effect)} as it stands now`,expected:say_words("every release since the baseline that reaches this cohort, allowed as it stands now"),observed:[say_say`${url}, merged, ${say_words(refusal(effect))}; its own findings say why`],next:refusedNext(number,effect,gate)}}function refusal(effect){switch(effect){case"deny":return"is denied"
case"hold":return"is on hold"
case"error":return"could not be judged"}}function refusedNext(number,effect,gate){const pull=ofPull(number)
switch(effect){case"hold":return next(say_say`Approve ${pull} now, by comments on it, though it is merged; then run the deploy job again.`)
case"error":return next(say_say`Run the deploy job again once the facts about ${pull} can be read; its own findings say what is missing.`)
case"deny":return next(say_say`Put ${pull} right, though it is merged: correct its declaration, and have it approved anew by comments. If it cannot be allowed any more, revert it in a pull request (what is undone counts for nothing), or answer for its merge commit in a new pull request with:`,say_line`Adopts: ${mergeCommitOf(number,gate)}`)}}function describeUncovered({number:number,missing:missing,members:members},gate){const outcome=gate?.releases.find(release=>release.outcome.pull?.number===number)?.outcome
return{title:`Pull request ${number} leaves out ${missing.length===members?"every active site":`${numbers_printCount(missing.length)} of the ${numbers_plural(members,"active site")}`} of this cohort`,expected:say_say`${ofPull(number)}, which reaches this cohort, to cover and to target all of its active sites: what is deployed goes to all of them`,observed:[say_say`${say_words(`${numbers_printCount(members-missing.length)} of ${numbers_plural(members,"active site")}`)} targeted`,say_say`without: ${say_list(missing.map(site=>site.id))}`],next:widen(number,outcome?.facts??null,gate)}}function mergeCommitOf(number,gate){return gate?.releases.find(release=>release.outcome.pull?.number===number)?.mergeCommit??"<full id of its merge commit>"}function widen(number,facts,gate){const pull=ofPull(number)
const declaration=facts?.declaration.kind==="read"?facts.declaration.declaration:null
const revert=say_words("If they must not receive it, revert it in a pull request and release it to a cohort and an environment of its own")
if(declaration!==null&&declaration.targets.kind!=="covered"){return next(say_say`A release for part of a cohort cannot be deployed as the whole, and the manifest of ${pull} is merged. ${revert}. If all sites of the cohort are meant, answer for its merge commit in a new pull request without ${"sites"} or ${"select"}, with:`,say_line`Adopts: ${mergeCommitOf(number,gate)}`)}const names=declaration===null||gate===null?["<cohorts>"]:[...new Set([...declaration.cohorts,gate.cohort])].toSorted()
return next(say_say`If these sites are meant, widen the declaration of ${pull} by editing its description, and have it approved anew by comments with the new digest. If they are not meant yet, there is nothing to do: this environment waits until they are. ${revert}. The wider declaration:`,`Target-Cohort: ${names.map(name=>say_line`${name}`).join(", ")}`)}const SMALLEST_POLICY=["version: 1","inventory:","  provider: file","  path: inventory/sites.csv","cohorts:","  <cohort>:","    select: <attribute>=<value>","    owners: [<login>]"]
function describeNoPolicy(path,branch){return{title:"There is no policy",expected:say_say`a policy at ${path} on the default branch, ${branch}`,observed:[say_words("no such file")],next:next(say_say`Merge a policy at ${path} into ${branch}. The smallest one (one in a pull request is not read: a release must not bring its own rules):`,...SMALLEST_POLICY)}}function describeBadPolicy(effect,path,problems){const whose=effect==="error"?"The policy":"The policy as this pull request changes it"
return{title:`${whose} has ${numbers_plural(problems.length,"mistake")}`,expected:say_say`a valid policy at ${path}${say_words(effect==="error"?" on the default branch":", also after the merge")}`,observed:problems.map(describeProblem),next:next(effect==="error"?say_say`Correct the policy on the default branch in a pull request that changes only ${path}.`:say_say`Correct ${path} in this pull request.`)}}function describeBadInput(problems){return{title:`${numbers_plural(problems.length,"input is","inputs are")} invalid`,expected:say_words("valid inputs of the action"),observed:problems.map(describeProblem),next:next(say_say`Correct the inputs under ${"with:"} in the workflow file.`)}}function describeRuleChange(finding,origin){const{paths:paths}=finding
const files=`${numbers_plural(paths.length,"file")} that ${paths.length===1?"decides":"decide"} where releases go`
return{title:"pull"in origin?`Pull request ${origin.pull} changed ${files}, and no policy owner has approved it`:`A commit without a pull request changed ${files}`,expected:say_words("every change of the rules in a merged pull request, approved by a policy owner of the rules before it"),observed:[say_say`changed: ${say_list(paths)}`,"pull"in origin?say_say`${ofPull(origin.pull)}, merged without that approval`:say_say`commit ${origin.commit===""?say_words("not known"):say_say`${origin.commit}`}, of no merged pull request`],next:"pull"in origin?approveNow(finding,origin.pull,origin.plan):adoption(origin.commit===""?[]:[origin.commit])}}function approveNow({owners:owners},number,plan){const who=owners.length===0?say_words("a policy owner of the rules before it"):say_say`a policy owner of the rules before it (now: ${say_either(owners.map(printOwner))})`
const ask=say_say`Have ${ofPull(number)} approved now, though it is merged, by ${who}, in a comment on it with this line`
return plan===null?next(say_say`${ask} (its digest is in the report on it, as the plan):`,"/cohort approve policy <digest>"):next(say_say`${ask}:`,approveLine(["policy"],plan))}function site_advice_leavesOut(code){return code!=="cohort.ambiguous"&&code!=="site.unknown"}function site_advice_leaveOut(findings,facts){const sites=findings[0]?.sites??[]
const one=sites.length===1
const why=say_join(findings.map(finding=>site_advice_reason(finding,one)),", and ")
const meant=findings.every(finding=>finding.code==="site.outside-cohort")?say_words(` If ${one?"it is meant, it needs":"these sites are meant, they need"} a declaration that covers ${one?"it, and the owners of its cohort":"them, and the owners of their cohorts"} must approve.`):say_words("")
return next(say_say`Take ${them(sites)} out of ${targets(facts)} (or, if the inventory is wrong about ${say_words(one?"it":"them")}, correct it there): ${say_words(one?"it":"they")} ${why}.${meant}${absence(findings,facts)}`)}function site_advice_reason({code:code,sites:sites},one){const because=[...new Set(sites.flatMap(site=>site.reasons))]
switch(code){case"site.outside-cohort":return say_words(`${one?"is":"are"} outside the declared ${because.length===1?"cohort":"cohorts"}`)
case"site.inactive":return say_words(`${one?"has":"have"} a status that releases may not reach`)
case"site.incapable":return say_say`${say_words(one?"does":"do")} not meet ${say_list(because)}`
case"site.unproven":return say_say`${say_words(one?"has":"have")} no value to judge ${say_list(because)} (unknown counts as unfit)`}}function absence(findings,facts){if(facts?.declaration.kind!=="read")return[]
const because=new Set(findings.filter(finding=>finding.code==="site.unproven").flatMap(finding=>finding.sites.flatMap(site=>site.reasons)))
const{requires:requires,forbids:forbids}=facts.declaration.declaration
const keys=[...forbids.flatMap(({terms:terms})=>terms.filter(term=>term.kind==="in"&&terms.length===1&&because.has(`not (${selector_printTerm(term)})`))),...requires.flatMap(({terms:terms})=>terms.filter(term=>(term.kind==="notin"||term.kind==="in"&&term.values.every(isNo))&&because.has(selector_printTerm(term))))].map(term=>term.key)
return[...new Set(keys)].slice(0,3).flatMap(key=>say_say` If a missing ${key} means no, write ${`Forbids: ${key}`} instead: it asks whether the key is there at all.`)}function isNo(value){return/^(?:false|no|none|off|0)$/i.test(value)}function them(sites){return sites.length>3?say_words(`the ${numbers_printCount(sites.length)} sites`):say_list(sites.map(one=>one.site.id))}function targets(facts){const[manifest]=facts?.scope.manifests??[]
const where=manifest===undefined?say_words("the release manifest"):say_say`${manifest}`
if(facts?.declaration.kind!=="read")return where
switch(facts.declaration.declaration.targets.kind){case"sites":return say_say`${"sites"} in ${where}`
case"select":return say_say`what ${"select"} in ${where} catches`
case"covered":return say_words("the release, by declaring a narrower cohort or listing its sites in a manifest")}}function describeSites(code,sites,facts){const count=of(sites.length,facts)
const are=sites.length===1?"is":"are"
switch(code){case"site.outside-cohort":{const declared=[...new Set(sites.flatMap(one=>one.reasons))]
return{title:`${count} ${are} outside the declared ${declared.length===1?"cohort":"cohorts"}`,expected:say_say`every targeted site in ${say_list(declared)}`,observed:grouped(sites,one=>one.site.cohorts,cohorts=>cohorts.length===0?say_words("in no cohort at all"):say_say`in ${say_list(cohorts)}`),next:site_advice_leaveOut([{code:code,sites:sites}],facts)}}case"cohort.ambiguous":return{title:`${count} ${are} in two cohorts that exclude each other`,expected:say_words("every site in at most one cohort of a dimension"),observed:grouped(sites,one=>one.reasons,cohorts=>say_say`in ${say_list(cohorts)} at once`),next:next(say_say`Correct the sites in the inventory, or the ${"select"} of these cohorts in the policy.`)}
case"site.unknown":return{title:`${count} ${are} not in the inventory`,expected:say_words("every targeted site in the inventory"),observed:[say_say`not found: ${say_list(sites.map(one=>one.site.id),3)}`],next:next(say_say`Correct the ids in ${targets(facts)}, or add the sites to the inventory first.`)}
case"site.inactive":return{title:`${count} ${sites.length===1?"has":"have"} a status that releases may not reach`,expected:say_say`sites of status ${say_list(facts?.policy.releases.statuses??[])}`,observed:grouped(sites,one=>one.reasons,status=>say_say`with status ${say_list(status)}`),next:site_advice_leaveOut([{code:code,sites:sites}],facts)}
case"site.incapable":return{title:`${count} ${sites.length===1?"does":"do"} not meet what the change needs`,expected:requirements(facts),observed:grouped(sites,one=>one.reasons,terms=>say_say`violating ${say_list(terms)}`),next:site_advice_leaveOut([{code:code,sites:sites}],facts)}
case"site.unproven":return{title:`${count} cannot be shown to meet what the change needs`,expected:say_say`${requirements(facts)}, and a known value for it at every targeted site`,observed:grouped(sites,one=>one.reasons,terms=>say_say`without a value to judge ${say_list(terms)}`),next:site_advice_leaveOut([{code:code,sites:sites}],facts)}}}function of(count,facts){const targeted=facts?.resolution?.ok===true?facts.resolution.value.targets.length:null
return targeted===null?numbers_plural(count,"targeted site"):`${numbers_printCount(count)} of ${numbers_plural(targeted,"targeted site")}`}function requirements(facts){return facts?.declaration.kind==="read"?say_words("every targeted site to meet what the declaration requires and forbids"):say_words("every targeted site to meet the requirements")}function grouped(sites,key,tell){const groups=new Map
for(const one of sites){const same=JSON.stringify(key(one))
const known=groups.get(same)
if(known===undefined)groups.set(same,{what:tell(key(one)),ids:[one.site.id]})
else known.ids.push(one.site.id)}return[...groups.values()].toSorted((a,b)=>b.ids.length-a.ids.length).map(({what:what,ids:ids})=>say_say`${say_words(numbers_plural(ids.length,"site"))} ${what}: ${say_list(ids,3)}`)}function prose_describe(finding,facts=null,gate=null){switch(finding.code){case"declaration.missing":return describeMissing(finding.almost,facts)
case"declaration.invalid":return describeInvalid(finding.problems)
case"declaration.conflict":return describeConflict(finding.conflicts)
case"declaration.expectation":return describeExpectation(finding.expect,finding.targeted)
case"cohort.unknown":return describeUnknownCohort(finding.where,finding.names,finding.known,facts)
case"cohort.empty":return describeEmpty(finding.cohorts,finding.statuses)
case"cohort.ambiguous":case"site.unknown":case"site.inactive":case"site.outside-cohort":case"site.incapable":case"site.unproven":return describeSites(finding.code,finding.sites,facts)
case"reach.undeclared":return describeUndeclared(finding.declared,finding.reached,facts)
case"head.shared":return describeShared(finding.others)
case"approval.missing":return describeUnapproved(finding,facts)
case"approval.vetoed":return describeVetoes(finding.vetoes)
case"policy.changed":return finding.origin===undefined?describePolicyChange(finding,facts):describeRuleChange(finding,finding.origin)
case"policy.missing":return describeNoPolicy(finding.path,finding.branch)
case"policy.invalid":return describeBadPolicy(finding.effect,finding.path,finding.problems)
case"input.invalid":return describeBadInput(finding.problems)
case"inventory.unavailable":case"inventory.malformed":case"inventory.inconsistent":case"inventory.stale":case"evidence.unavailable":case"evidence.truncated":return describeFailure(finding)
case"gate.unreviewed":return describeUnreviewed(finding)
case"gate.release-refused":return describeRefused(finding,gate)
case"gate.outside-declaration":return describeUncovered(finding,gate)
case"gate.baseline-unproven":return describeUnproven(finding)
case"gate.not-on-branch":return describeNotOnBranch(finding)
case"gate.superseded":return describeSuperseded(finding)
case"internal":return describeInternal(finding.id)}}const GRAVITY={internal:0,"input.invalid":1,"policy.missing":2,"policy.invalid":3,"evidence.unavailable":4,"evidence.truncated":5,"inventory.unavailable":6,"inventory.malformed":7,"inventory.inconsistent":8,"inventory.stale":9,"declaration.missing":10,"declaration.invalid":11,"declaration.conflict":12,"cohort.unknown":13,"site.outside-cohort":14,"reach.undeclared":15,"cohort.ambiguous":16,"site.incapable":17,"site.unproven":18,"site.unknown":19,"site.inactive":20,"cohort.empty":21,"declaration.expectation":22,"head.shared":23,"gate.not-on-branch":24,"gate.superseded":25,"gate.unreviewed":26,"gate.outside-declaration":27,"gate.release-refused":28,"approval.vetoed":29,"approval.missing":30,"policy.changed":31,"gate.baseline-unproven":32}
const EFFECTS=["error","deny","hold","warn"]
function prose_bySeverity(findings){return findings.toSorted((a,b)=>EFFECTS.indexOf(a.effect)-EFFECTS.indexOf(b.effect)||GRAVITY[a.code]-GRAVITY[b.code])}function headline_headline(outcome){return{...badge(outcome.verdict),reason:headline_reasonOf(outcome)}}function badge(verdict){switch(verdict){case"allow":return{symbol:"✅",verdict:"Allowed"}
case"hold":return{symbol:"⏳",verdict:"On hold"}
case"deny":return{symbol:"⛔",verdict:"Denied"}
case"error":return{symbol:"❗",verdict:"Could not be judged"}
case"skip":return{symbol:"➖",verdict:"Not a release"}}}function headline_reasonOf(outcome){const against=bySeverity(outcome.findings)
const[first]=against
if(first!==undefined){const{title:title}=describe(first,outcome.facts)
return headline_withMore(title,first,against)}const{facts:facts}=outcome
if(outcome.verdict==="skip")return facts!==null&&!facts.scope.onReleaseBranch?"its base branch is no release branch":"nothing here reaches a site"
const targeted=facts?.resolution?.ok===true?facts.resolution.value.targets.length:null
const approvals=facts===null?0:facts.approvals.counted.filter(one=>one.cohorts.length>0).length
return`${targeted===null?"all targeted sites":plural(targeted,"site")} covered, ${plural(approvals,"approval")}`}function headline_withMore(title,first,all){const more=all.filter(finding=>finding.effect===first.effect).length-1
return more===0?title:`${title}; ${plural(more,"more finding")} below`}function headline_explanation(verdict){switch(verdict){case"allow":return"Allowed: the approved declaration covers every targeted site. The gate is open."
case"hold":return"On hold: nothing is wrong with the release itself; an approval is missing. The gate is closed until it is given."
case"deny":return"Denied: approvals cannot change this; the release or its declaration must change. The gate is closed."
case"error":return"Could not be judged: facts are missing, and what is not known counts against the release. The gate is closed."
case"skip":return"Not a release: there is nothing to declare or approve. The gate is open."}}function approvals_approvalRows(facts){const{approvals:approvals,involved:involved,policy:policy,scope:scope}=facts
const cohorts=scope.release&&approvals.needed>0?involved.cohorts:[]
return[...cohorts.map(cohort=>({what:say`${cohort}`,by:approvals.counted.filter(one=>one.cohorts.includes(cohort)).map(one=>one.login),may:mayApprove(policy.cohorts.get(cohort)?.owners??[],facts)})),...scope.guarded.length>0?[{what:words("the policy and what else decides where releases go"),by:approvals.counted.filter(one=>one.forPolicy).map(one=>one.login),may:approvals.administrators?words("administrators of the repository"):policy.policyOwners.length===0?words("nobody is named"):mayApprove(policy.policyOwners,facts)}]:[]]}function approvals_tally(facts){const{approvals:approvals,involved:involved,scope:scope}=facts
if(!scope.release)return scope.guarded.length>0?"by a policy owner":null
if(approvals.needed===0)return"none needed for a release within one cohort"
const people=approvals.counted.filter(one=>one.cohorts.length>0).length
const extra=approvals.unattributed.length>0?"; one more, for commits that no account stands behind":""
const why=involved.crossCohort?"sites of more than one cohort":involved.cohorts.length>1?"one cohort of each dimension":"one cohort only"
return`${people} of ${plural(approvals.needed,"needed approval")} (${why}${extra})`}function approvals_approvalsSection({facts:facts,verdict:verdict},limits){const line=facts===null?null:approvals_tally(facts)
if(facts===null||line===null)return[]
const rows=approvals_approvalRows(facts).map(({what:what,by:by,may:may})=>[what,by.length===0?words("❌ nobody yet"):say`✅ ${list(by)}`,may])
const{discounted:discounted}=facts.approvals
const discountedRows=discounted.map(({login:login,reason:reason})=>[say`${login}`,words(describeDiscount(reason))])
const blocks=[...rows.length>0?[table([{head:"For"},{head:"Approved by"},{head:"May approve"}],rows,limits.rows,"")]:[],...discounted.length>0?details(`${plural(discounted.length,"approval does","approvals do")} not count`,[table([{head:"Who"},{head:"Why it does not count"}],discountedRows,limits.rows,"")],true):[]]
if(verdict==="deny"||verdict==="error")return details("Approvals",[paragraph(words(`${line}.`)),...blocks])
return[paragraph(strong("Approvals"),words(`: ${line}`)),...blocks]}function coverage_coverageOf(cohorts,policy){const coverage=new Map
for(const name of cohorts){const cohort=policy.cohorts.get(name)
if(cohort===undefined)continue
coverage.set(cohort.dimension,(coverage.get(cohort.dimension)??new Set).add(name))}return coverage}function coverage_coversCohort(coverage,cohort){return coverage.size>0&&(coverage.get(cohort.dimension)?.has(cohort.name)??true)}function coverage_coversSite(coverage,memberships){return coverage.size>0&&[...coverage.values()].every(named=>!named.isDisjointFrom(memberships))}function coverage_membershipsOf(site,cohorts){const names=new Set
for(const cohort of cohorts){const member=cohort.select===null?site.cohorts.includes(cohort.name):evaluateSelector(cohort.select,site.attributes,"kubernetes")==="true"
if(member)names.add(cohort.name)}return names}function coverage_ambiguities(memberships,cohorts){const own=[...cohorts.values()].filter(cohort=>memberships.has(cohort.name))
return[...Map.groupBy(own,cohort=>cohort.dimension).values()].filter(rivals=>rivals.length>1).flat().map(cohort=>cohort.name)}const ORDER=null&&["undeclared","unknown","declared","implied"]
function reach_reachRows(facts){const declared=facts.declaration.kind==="read"?facts.declaration.declaration.cohorts:[]
const coverage=coverageOf(declared,facts.policy)
const resolution=reach_resolutionOf(facts)
const names=new Set([...facts.involved.cohorts,...facts.scope.reach.keys(),...declared])
const rows=[...names].map(name=>{const cohort=facts.policy.cohorts.get(name)
const covered=facts.declaration.kind==="read"&&cohort!==undefined&&coversCohort(coverage,cohort)
return{cohort:name,standing:cohort===undefined?"unknown":declared.includes(name)?"declared":covered?"implied":"undeclared",paths:facts.scope.reach.get(name)?.length??0,sites:resolution===null?null:count(name,resolution)}})
return rows.toSorted((a,b)=>ORDER.indexOf(a.standing)-ORDER.indexOf(b.standing))}function reach_resolutionOf(facts){return facts?.resolution?.ok===true?facts.resolution.value:null}function count(cohort,{cohorts:cohorts,violations:violations}){const counted=cohorts.get(cohort)
if(counted===undefined)return null
const notPermitted=violations.filter(one=>one.kind==="inactive"&&one.site.cohorts.includes(cohort)).length
return{targeted:counted.targeted,notPermitted:notPermitted,permitted:counted.permitted}}function reach_printTargeted({targeted:targeted,notPermitted:notPermitted,permitted:permitted},noun=""){const share=`${printCount(targeted-notPermitted)} of ${printCount(permitted)}${noun}`
return notPermitted===0?share:`${share}, and ${printCount(notPermitted)} of another status`}function reach_offenders(findings){const violations=findings.flatMap(finding=>"sites"in finding?finding.sites:[])
const found=new Map
for(const one of violations){const known=found.get(one.site.id)
if(known===undefined)found.set(one.site.id,{site:one.site,violations:[one]})
else known.violations.push(one)}return[...found.values()]}function reach_uncovered(facts){const violations=reach_resolutionOf(facts)?.violations??[]
return{unassigned:violations.filter(one=>one.kind==="outside-cohort"&&one.site.cohorts.length===0).length,unknown:violations.filter(one=>one.kind==="unknown").length}}function findings_findingsSection(told,limits){if(told.length===0)return[]
return[paragraph(strong("Findings")),bullets(told.map(({finding:finding,description:description,of:of})=>{const{title:title,expected:expected,observed:observed}=description
const shown=findings_shorten(observed,limits.rows)
return[paragraph([{code:finding.code},{text:` ${findings_effectOf(finding.effect)}: `}],strong(title),of===null?[]:say` (of pull request ${`#${of}`})`),bullets([[paragraph(say`expected: ${expected}`)],...shown.length===1?shown.map(one=>[paragraph(say`found: ${one}`)]):[[paragraph(words("found:")),bullets(shown.map(one=>[paragraph(one)]))]]])]}))]}function findings_shorten(lines,limit){const more=lines.length-limit
return more>0?[...lines.slice(0,limit),words(`… ${plural(more,"more","more")}; all in the decision record`)]:[...lines]}function findings_effectOf(effect){switch(effect){case"deny":return"denies"
case"hold":return"holds"
case"error":return"error"
case"warn":return"warns"}}const OPEN=10
function findings_sitesSection(findings,limits){const sites=offenders(bySeverity(findings))
if(sites.length===0)return[]
const rows=sites.map(({site:site,violations:violations})=>[say`${site.id}`,site.name===null?words("–"):say`${site.name}`,site.cohorts.length===0?words("none"):list(site.cohorts,4),join(violations.map(findings_reasonOf),"; ")])
const shown=Math.min(limits.rows,sites.length)
const summary=shown<sites.length?`${plural(sites.length,"offending site")}: the first ${shown} by name`:`${plural(sites.length,"offending site")} by name`
return details(summary,[table([{head:"Site"},{head:"Name"},{head:"In cohort"},{head:"Why it may not receive this change"}],rows,limits.rows,"; all in the decision record")],sites.length<=OPEN)}function findings_reasonOf({kind:kind,reasons:reasons}){switch(kind){case"unknown":return words("not in the inventory")
case"inactive":return say`status ${list(reasons)}`
case"outside-cohort":return say`outside ${list(reasons)}`
case"ambiguous":return say`in ${list(reasons)} at once`
case"incapable":return say`violates ${list(reasons)}`
case"unproven":return say`no value to judge ${list(reasons)}`}}function findings_expectLine(outcome){const{facts:facts}=outcome
const resolution=resolutionOf(facts)
if(facts===null||resolution===null||facts.declaration.kind!=="read"||facts.declaration.declaration.expect!==null)return null
const offending=offenders(outcome.findings).length
const fine=resolution.targets.length-offending
if(fine<=0)return null
const left=offending===0?"":` (${plural(fine,"site is","sites are")} left without the offending ones)`
return{why:words(`No number of sites is declared. Add this line${left}, and a release that reaches another number is stopped. Add it before asking for approval: it changes the plan.`),line:line`Expect-Sites: ${fine}`}}function findings_expectSection(outcome){const expect=findings_expectLine(outcome)
return expect===null?[]:[paragraph(expect.why),code("text",[expect.line])]}function footer_basis(outcome){const{facts:facts}=outcome
const resolution=resolutionOf(facts)
return[...outcome.plan===null?[]:[say`Plan (what an approval approves): ${outcome.plan}`],...facts===null||resolution===null?[]:[words(`Targeted: ${plural(resolution.targets.length,"site")}`),footer_inventoryLine(resolution,facts.policy.releases.statuses)],words(explanation(outcome.verdict))]}function footer_inventoryLine({total:total,permitted:permitted,snapshot:snapshot,asOf:asOf},statuses){return say`Inventory (the estate): ${words(plural(total,"site"))}, ${words(printCount(permitted))} of them ${either(statuses)}; snapshot ${snapshot}, as of ${asOf}`}function footer_footerSection(lines){return[{type:"thematicBreak"},...lines.map(line=>paragraph(line))]}function opening_opening(outcome){const{symbol:symbol,verdict:verdict,reason:reason}=headline(outcome)
const first={type:"heading",depth:3,children:[{type:"text",value:`${symbol} `},strong(verdict),{type:"text",value:` — ${reason}`}]}
return outcome.note===null?[first]:[first,paragraph(phrase(outcome.note))]}function opening_nextSection({steps:steps,after:after},limits){if(steps.length===0)return[]
const shown=steps.slice(0,limits.steps).map(step=>[paragraph(step.say),...step.lines.length>0?[code("text",step.lines)]:[]])
const more=steps.length-shown.length
return[paragraph(strong("What to do next")),...steps.length===1?shown.flat():[numbered(shown)],...more>0?[paragraph(words(`${plural(more,"more step")} in the decision record.`))]:[],...after===null?[]:[paragraph(after)]]}const NODES=12
const SETTINGS='%%{init: {"flowchart": {"wrappingWidth": 420, "nodeSpacing": 20, "rankSpacing": 60}}}%%'
const STYLES=null&&["  classDef release fill:#ddf4ff,stroke:#0969da,color:#1f2328","  classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328","  classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px"]
function chart_reachChart(facts){const rows=reachRows(facts)
const nodes=[...rows.filter(row=>row.standing!=="declared"&&row.standing!=="implied").map(chart_node),...strayNodes(facts),...rows.filter(row=>row.standing==="declared"||row.standing==="implied").map(chart_node)]
const shown=nodes.slice(0,nodes.length>NODES?NODES-1:NODES)
const hidden=nodes.length-shown.length
const all=hidden>0?[...shown,{label:`${printCount(hidden)} more cohorts`,bad:nodes.slice(shown.length).some(one=>one.bad)}]:shown
const bad=all.flatMap((one,index)=>one.bad?[index]:[])
const good=all.flatMap((one,index)=>one.bad?[]:[index])
return[SETTINGS,"flowchart LR",`  release(["${releaseLabel(facts)}"])`,...all.map((one,index)=>`  c${index}["${one.label}"]`),...all.map((one,index)=>`  release ${one.bad?"-.->":"--\x3e"} c${index}`),...STYLES,"  class release release",...good.length>0?[`  class ${good.map(index=>`c${index}`).join(",")} good`]:[],...bad.length>0?[`  class ${bad.map(index=>`c${index}`).join(",")} bad`,`  linkStyle ${bad.join(",")} stroke:#cf222e,stroke-width:3px`]:[]].join("\n")}function releaseLabel(facts){const resolution=resolutionOf(facts)
const what=`pull request ${facts.pull.number}`
return resolution===null?what:`${what}<br/>${plural(resolution.targets.length,"targeted site")}`}function chart_node(row){return{label:`${escaped(row.cohort)}<br/>${standing(row.standing)}${detail(row)}`,bad:row.standing==="undeclared"||row.standing==="unknown"}}function standing(value){switch(value){case"declared":return"✓ declared"
case"undeclared":return"✗ not declared"
case"implied":return"✓ covered"
case"unknown":return"✗ not in the policy"}}function detail({sites:sites,paths:paths}){if(sites!==null)return` · ${printTargeted(sites," sites")}`
return paths>0?` · reached by ${plural(paths,"path")}`:""}function strayNodes(facts){const{unassigned:unassigned,unknown:unknown}=uncovered(facts)
return[...unassigned>0?[{label:`in no cohort<br/>✗ not covered · ${plural(unassigned,"site")}`,bad:true}]:[],...unknown>0?[{label:`not in the inventory<br/>✗ unknown · ${plural(unknown,"site")}`,bad:true}]:[]]}function escaped(name){return printable(name,40).replaceAll(/[^A-Za-z0-9 ]/gu,character=>`#${character.codePointAt(0)??0};`)}const COLUMNS=[{head:"Cohort"},{head:"Declared"},{head:"Reached by"},{head:"Sites targeted",align:"right"},{head:"Share of estate",align:"right"}]
function reach_reachSection({facts:facts},limits){if(facts===null||!facts.scope.release)return[]
const estate=resolutionOf(facts)?.total??0
const rows=reachRows(facts)
if(rows.length===0)return[]
return[table(COLUMNS,rows.map(row=>cells(row,estate)),limits.rows," cohorts"),code("mermaid",[reachChart(facts)])]}function cells({cohort:cohort,standing:standing,paths:paths,sites:sites},estate){return[say`${cohort}`,words(declared(standing)),paths===0?words("–"):say`${paths} ${words(paths===1?"path":"paths")}`,sites===null?words("not known"):words(printTargeted(sites)),sites===null?words("–"):words(printShare(sites.targeted,estate))]}function declared(standing){switch(standing){case"declared":return"✅ yes"
case"undeclared":return"❌ no"
case"implied":return"covered"
case"unknown":return"❌ not in the policy"}}function described_describeAll({findings:findings,facts:facts}){return prose_bySeverity(findings).map(finding=>({finding:finding,description:prose_describe(finding,facts),of:null}))}function steps_stepsOf(outcome){if(outcome.verdict==="allow")return{steps:[{say:words("Merge it when you are ready. A new commit or a changed declaration is judged afresh and needs new approvals."),lines:[]}],after:null}
const told=describeAll(outcome)
const first=told.filter(({finding:finding})=>finding.effect==="deny"||finding.effect==="error")
if(first.length===0)return{steps:merged(told,outcome.facts),after:null}
const later=told.some(({finding:finding})=>finding.effect==="hold")
return{steps:merged(first,outcome.facts),after:later?words("Approvals come next, once this is fixed; who is needed depends on what is left."):null}}function merged(told,facts){const groups=Map.groupBy(told,({finding:finding})=>isLeftOut(finding)?sitesOf(finding):finding)
return[...groups.values()].flatMap(group=>{const sites=group.map(({finding:finding})=>finding).filter(isLeftOut)
return sites.length>0?[leaveOut(sites,facts)]:group.map(({description:description})=>description.next)})}function isLeftOut(finding){return"sites"in finding&&leavesOut(finding.code)}function sitesOf({sites:sites}){return JSON.stringify(sites.map(({site:site})=>site.id).toSorted())}const LEVELS=[{rows:20,steps:8},{rows:10,steps:6},{rows:5,steps:4},{rows:2,steps:3}]
function parts(outcome,limits){return[opening(outcome),nextSection(stepsOf(outcome),limits),reachSection(outcome,limits),findingsSection(describeAll(outcome),limits),sitesSection(outcome.findings,limits),expectSection(outcome),approvalsSection(outcome,limits),footerSection(basis(outcome))]}function sections_report(outcome,bytes,from="verdict"){return sections_fit(limits=>parts(outcome,limits).slice(from==="verdict"?0:1),bytes,opening({...outcome,note:null}))}function sections_fit(parts,bytes,last){for(const limits of LEVELS){const text=serialise(parts(limits).flat())
if(size(text)<=bytes)return text}const sparse=parts({rows:1,steps:1}).filter(part=>part.length>0)
for(let kept=sparse.length-1;kept>0;kept-=1){const note=details(`${plural(sparse.length-kept,"section")} left out for length: all of it is in the decision record`,[])
const text=serialise([...sparse.slice(0,kept).flat(),...note])
if(size(text)<=bytes)return text}return serialise(last)}function size(text){return(new TextEncoder).encode(text).length}const TITLE_LIMIT=255
const TEXT_LIMIT=6e4
function checkRunOf(outcome){const{symbol:symbol,verdict:verdict,reason:reason}=headline(outcome)
return{conclusion:conclusionOf(outcome.verdict),title:`${verdict}: ${reason}`.slice(0,TITLE_LIMIT),summary:`${symbol} ${explanation(outcome.verdict)}\n`,text:report(outcome,TEXT_LIMIT,"next")}}function conclusionOf(verdict){switch(verdict){case"allow":case"skip":return"success"
case"hold":return"action_required"
case"deny":case"error":return"failure"}}const MARKER="\x3c!-- cohort-guard --\x3e"
const COMMENT_LIMIT=6e4
function commentOf(outcome){return`${MARKER}\n\n${report(outcome,COMMENT_LIMIT)}`}const COUNT=/^Targeted: ([\d,]{1,11}) sites?\r?$/m
function readCount(comment){const count=comment.startsWith(MARKER)?COUNT.exec(comment)?.[1]:undefined
return count===undefined?null:Number(count.replaceAll(",",""))}const OBSERVED=12
function lines_nextLines({steps:steps,after:after}){if(steps.length===0)return[]
return["What to do next",...steps.flatMap((step,index)=>[...wrap(steps.length===1?"  ":`  ${index+1}. `,step.say),...step.lines.map(line=>`         ${line}`)]),...after===null?[]:wrap("  ",after)]}function lines_findingLines(told){if(told.length===0)return[]
return["Findings",...told.flatMap(({finding:finding,description:description,of:of})=>{const{title:title,expected:expected,observed:observed}=description
const more=observed.length-OBSERVED
return[...wrap("  ",say`${words(`${finding.code} ${effectOf(finding.effect)}: ${title}`)}${words(of===null?"":` (of pull request ${of})`)}`),...wrap("    expected  ",expected),...observed.slice(0,OBSERVED).flatMap((line,index)=>wrap(index===0?"    found     ":"              ",line)),...more>0?[`              … ${printCount(more)} more; all in the decision record`]:[]]})]}function lines_blocks(parts){return`${parts.filter(lines=>lines.length>0).map(lines=>lines.map(neutralise).join("\n")).join("\n\n")}\n`}const SITES=10
function logOf(outcome){const{verdict:verdict,reason:reason}=headline(outcome)
return blocks([[...wrap("",words(`${verdict.toUpperCase()}: ${reason}`)),...pullLines(outcome),...outcome.note===null?[]:wrap("",phrase(outcome.note))],nextLines(stepsOf(outcome)),findingLines(describeAll(outcome)),log_siteLines(outcome.findings),cohortLines(outcome),expectLines(outcome),approvalLines(outcome),basis(outcome).flatMap(line=>wrap("",line))])}function pullLines({pull:pull}){return pull===null?[]:wrap("",say`Pull request ${words(String(pull.number))} of ${pull.repository} into ${pull.base}, head ${pull.head.slice(0,12)}`)}function log_siteLines(findings){const sites=offenders(bySeverity(findings))
if(sites.length===0)return[]
const shown=sites.slice(0,SITES)
const width=Math.max(...shown.map(({site:site})=>printable(site.id,24).length))
return[`Offending sites: ${printCount(sites.length)}`,...shown.flatMap(({site:site,violations:violations})=>wrap(`  ${printable(site.id,24).padEnd(width)}  `,say`${site.name===null?words("(no name)"):say`${site.name}`} in ${site.cohorts.length===0?words("no cohort"):list(site.cohorts,4)}: ${join(violations.map(reasonOf),"; ")}`)),...sites.length>SITES?[`  … ${printCount(sites.length-SITES)} more; all in the decision record`]:[]]}function cohortLines({facts:facts}){if(facts===null||!facts.scope.release)return[]
const estate=resolutionOf(facts)?.total??0
const rows=reachRows(facts).slice(0,20)
if(rows.length===0)return[]
const width=Math.max(...rows.map(row=>printable(row.cohort,40).length))
return["Cohorts",...rows.flatMap(({cohort:cohort,standing:standing,paths:paths,sites:sites})=>{const counts=sites===null?"sites not known":`${printTargeted(sites," sites")} (${printShare(sites.targeted,estate)} of the estate)`
return wrap(`  ${printable(cohort,40).padEnd(width)}  `,words(`${standing==="undeclared"?"NOT DECLARED":standing==="unknown"?"NOT IN THE POLICY":standing==="implied"?"covered":"declared"}, ${counts}${paths>0?`, reached by ${plural(paths,"path")}`:""}`))})]}function expectLines(outcome){const expect=expectLine(outcome)
return expect===null?[]:[...wrap("",expect.why),`  ${expect.line}`]}function approvalLines({facts:facts}){const line=facts===null?null:tally(facts)
if(facts===null||line===null)return[]
return[`Approvals: ${line}`,...approvalRows(facts).flatMap(({what:what,by:by,may:may})=>wrap("  ",say`${what}: ${by.length===0?say`nobody yet; may approve: ${may}`:say`approved by ${list(by)}`}`)),...facts.approvals.discounted.flatMap(({login:login,reason:reason})=>wrap("  ",say`approval by ${login} does not count: ${words(describeDiscount(reason))}`))]}function described_describeAllAtGate({findings:findings,facts:facts}){const releases=facts?.releases.map(release=>release.outcome)??[]
const theirs=new Set(releases.flatMap(release=>release.findings))
return prose_bySeverity(findings.filter(finding=>!theirs.has(finding))).flatMap(finding=>{const own={finding:finding,description:prose_describe(finding,null,facts),of:null}
if(finding.code!=="gate.release-refused")return[own]
const release=releases.find(one=>one.pull?.number===finding.number)
return release===undefined?[own]:[own,...described_describeAll(release).map(told=>({...told,of:finding.number}))]})}const CORRECTABLE=/^(?:declaration\.|cohort\.unknown$)/
const DEPLOY={say:say_say`Deploy to the sites in the file that the output ${"targets-file"} names, and to no others.`,lines:[]}
function described_stepsAtGate(outcome){const open=outcome.targets!==null
const steps=described_describeAllAtGate(outcome).filter(told=>isStep(told,outcome)).map(step)
const elsewhere=outcome.findings.some(({code:code})=>code==="gate.superseded"||code==="gate.not-on-branch")
return{steps:open?[DEPLOY,...steps]:steps,after:open||elsewhere||steps.length===0?null:words("Then run the deploy job again.")}}function step({finding:finding,description:description,of:of}){const{next:next}=description
return of===null||finding.effect==="hold"?next:{...next,say:say`On pull request ${`#${of}`}: ${next.say}`}}function isStep({finding:finding,of:of},{findings:findings,facts:facts}){if(finding.code==="policy.changed"&&finding.origin!==undefined&&"commit"in finding.origin){const{commit:commit}=finding.origin
return!findings.some(one=>one.code==="gate.unreviewed"&&one.items.some(item=>item.id===commit))}const number=of??(finding.code==="gate.release-refused"?finding.number:null)
const release=facts?.releases.find(one=>number!==null&&one.outcome.pull?.number===number)?.outcome
if(release===undefined)return true
if(of===null)return release.findings.length===0||release.verdict==="deny"&&!isWidened(release,findings)
return release.verdict==="deny"?finding.effect==="deny"&&CORRECTABLE.test(finding.code):finding.effect===release.verdict}function isWidened({pull:pull,findings:own},findings){return findings.some(one=>one.code==="gate.outside-declaration"&&one.number===pull?.number)&&own.every(one=>one.effect!=="deny"||one.code==="reach.undeclared")}function headline_gateHeadline(outcome){const{facts:facts,targets:targets,verdict:verdict}=outcome
const face=gateBadge(verdict)
if(gateOf(verdict)==="open"&&facts!==null&&targets!==null)return{...face,reason:openReason(facts,targets.length)}
const told=describeAllAtGate(outcome)
const[first]=told
const reason=first===undefined?words("it could not be judged"):words(withMore(first.description.title,first.finding,told.filter(one=>one.of===null).map(one=>one.finding)))
return{...face,reason:reason}}function gateBadge(verdict){switch(verdict){case"allow":case"skip":return{symbol:"🟢",verdict:"Open"}
case"hold":return{symbol:"⏳",verdict:"Closed, on hold"}
case"deny":return{symbol:"🔴",verdict:"Closed"}
case"error":return{symbol:"❗",verdict:"Closed, could not be judged"}}}function openReason(facts,sites){const{cohort:cohort,commit:commit,baseline:baseline,rollback:rollback}=facts
const count=facts.releases.filter(headline_isCounted).length
const since=baseline===null?words(""):say`, ${words(count===0?"no release":plural(count,"release"))} since ${baseline.commit.slice(0,12)}`
return say`${words(rollback.asked?"roll back":"deploy")} ${words(plural(sites,"site"))} of ${cohort} ${words(rollback.asked?"to":"at")} ${commit.slice(0,12)}${rollback.asked?words(""):since}`}function headline_isCounted({reaches:reaches,undone:undone}){return reaches&&!undone}function headline_gateExplanation({verdict:verdict,facts:facts}){if(gateOf(verdict)==="open"){return facts?.rollback.asked===true?"Open: this environment has had the commit before. A rollback judges no release; the sites are those that are active now.":"Open: every release since the baseline that reaches this cohort is allowed as it stands now, and targets all of its active sites."}return verdict==="hold"?"Closed: an approval is missing, and can still be given on the merged pull request. Nothing is to be deployed.":verdict==="error"?"Closed: facts are missing, and what is not known counts against the deployment. Nothing is to be deployed.":"Closed: as things stand, this commit may not be deployed to this cohort. Nothing is to be deployed."}function basis_deployment({cohort:cohort,environment:environment,commit:commit,branch:branch,baseline:baseline,rollback:rollback}){const from=baseline===null?words("no baseline"):say`baseline ${baseline.commit}, ${words(baseline.kind==="deployment"?"the newest successful deployment before it":"the commit that first added the policy")}`
return say`${cohort} in the environment ${environment}: commit ${commit} ${branch===null?words("on no release branch"):say`on ${branch}`}; ${from}${words(rollback.asked?"; asked for as a rollback":"")}`}function basis_drift({releases:releases}){const moved=releases.filter(isCounted).flatMap(release=>{const now=resolutionOf(release.outcome.facts)?.targets.length
return release.announced===null||now===undefined||now===release.announced?[]:[say`${basis_name(release)} ${words(`${printCount(release.announced)} at its check, ${printCount(now)} now`)}`]})
return moved.length===0?null:say`The number of targeted sites has moved: ${join(moved,"; ",6)}`}function basis_name({outcome:outcome}){return outcome.pull===null?words("not known"):say`${`#${outcome.pull.number}`}`}function basis_gateBasis(outcome){const{facts:facts,plan:plan}=outcome
return[...facts===null?[]:[...ruleLine(facts),...facts.members.ok?[say`Active sites of ${facts.cohort}: ${facts.members.value.targets.length}`,inventoryLine(facts.members.value,facts.policy.releases.statuses)]:[]],...plan===null?[]:[say`Plan of what is deployed: ${plan}`],words(gateExplanation(outcome))]}function ruleLine({rules:rules}){if(rules.length===0)return[]
const approved=rules.filter(rule=>rule.approved).length
const paths=[...new Set(rules.flatMap(rule=>rule.paths))]
return[say`Changes of the rules: ${words(plural(rules.length,"change"))}, ${words(approved===rules.length?"approved by policy owners":`${printCount(approved)} of them approved by policy owners`)} (${list(paths,4)})`]}const SUMMARY_LIMIT=1e6
function gateSummaryOf(outcome){return fit(limits=>summary_parts(outcome,limits),SUMMARY_LIMIT,[heading(outcome)])}function summary_parts(outcome,limits){const{facts:facts,findings:findings}=outcome
const moved=facts===null?null:drift(facts)
return[[heading(outcome),...facts===null?[]:[paragraph(deployment(facts))]],nextSection(stepsAtGate(outcome),limits),releasesSection(facts?.releases??[],limits),moved===null?[]:[paragraph(moved)],findingsSection(describeAllAtGate(outcome),limits),missingSection(findings,limits),sitesSection(findings,limits),footerSection(gateBasis(outcome))]}function heading(outcome){const{symbol:symbol,verdict:verdict,reason:reason}=gateHeadline(outcome)
return{type:"heading",depth:3,children:[{type:"text",value:`${symbol} `},strong(verdict),{type:"text",value:" — "},...phrasing(reason)]}}function releasesSection(releases,limits){if(releases.length===0)return[]
const rows=summary_inOrder(releases).map(release=>[name(release),title(release),words(verdictCell(release.outcome.verdict)),words(release.reaches?"yes":"no"),words(summary_targeted(release)),words(release.undone?"yes":"no")])
return[table([{head:"Release"},{head:"Title"},{head:"As it stands now"},{head:"Reaches this cohort"},{head:"Sites targeted",align:"right"},{head:"Undone"}],rows,limits.rows,"; all in the decision record")]}function summary_inOrder(releases){return releases.toSorted((a,b)=>weight(a)-weight(b))}function weight(release){return isCounted(release)?gateOf(release.outcome.verdict)==="open"?1:0:2}function title({outcome:outcome}){return outcome.pull===null?words("–"):say`${outcome.pull.title}`}function summary_targeted({outcome:outcome}){const resolution=resolutionOf(outcome.facts)
if(resolution!==null)return printCount(resolution.targets.length)
return outcome.verdict==="skip"?"–":"not known"}function verdictCell(verdict){switch(verdict){case"allow":return"✅ allowed"
case"hold":return"⏳ on hold"
case"deny":return"⛔ denied"
case"error":return"❗ could not be judged"
case"skip":return"no release"}}function missingSection(findings,limits){return findings.filter(finding=>finding.code==="gate.outside-declaration").slice(0,limits.steps).flatMap(({number:number,missing:missing})=>{const rows=missing.map(site=>[say`${site.id}`,site.name===null?words("–"):say`${site.name}`])
return details(`${plural(missing.length,"active site")} that pull request ${number} leaves out`,[table([{head:"Site"},{head:"Name"}],rows,limits.rows,"; all in the decision record")])})}const RELEASES=30
function gateLogOf(outcome){const{facts:facts}=outcome
const{verdict:verdict,reason:reason}=gateHeadline(outcome)
const moved=facts===null?null:drift(facts)
return blocks([[...wrap("",say`${words(`GATE ${verdict.toUpperCase()}: `)}${reason}`),...facts===null?[]:wrap("",deployment(facts))],nextLines(stepsAtGate(outcome)),releaseLines(facts?.releases??[]),moved===null?[]:wrap("",moved),findingLines(describeAllAtGate(outcome)),siteLines(outcome.findings),gateBasis(outcome).flatMap(line=>wrap("",line))])}function releaseLines(releases){if(releases.length===0)return[]
const more=releases.length-RELEASES
return["Releases since the baseline",...inOrder(releases).slice(0,RELEASES).flatMap(release=>{const{outcome:outcome,reaches:reaches,undone:undone}=release
const what=`${outcome.verdict}, ${reaches?"reaches":"does not reach"} this cohort, ${targeted(release)} sites targeted${undone?", undone":""}`
return wrap("  ",say`${name(release)} ${words(what)}${outcome.pull===null?words(""):say`: ${outcome.pull.title}`}`)}),...more>0?[`  … ${printCount(more)} more; all in the decision record`]:[]]}class Resolver{#query
#targets=new Set
#unseen
#counts
#named=new Set
#names=new Map
#violations=[]
#total=0
#permitted=0
constructor(query){this.#query=query
const{targets:targets}=query.declaration
this.#unseen=new Set(targets.kind==="sites"?targets.ids:[])
this.#counts=new Map([...query.policy.cohorts.keys()].map(name=>[name,{members:0,permitted:0,targeted:0}]))}add(site){const{policy:policy,coverage:coverage}=this.#query
const memberships=membershipsOf(site,policy.cohorts.values())
const permitted=policy.releases.statuses.includes(site.status)
const covered=coversSite(coverage,memberships)
const targeted=this.#isTarget(site,permitted,covered)
this.#total+=1
if(permitted)this.#permitted+=1
for(const name of site.cohorts)this.#named.add(name)
for(const[name,count]of this.#counts){if(!memberships.has(name))continue
count.members+=1
if(permitted)count.permitted+=1
if(targeted)count.targeted+=1}this.#unseen.delete(site.id)
if(!targeted)return
this.#targets.add(site.id)
if(this.#query.named===true&&site.name!==null)this.#names.set(site.id,site.name)
this.#judge(site,memberships,permitted,covered)}asksInventory(cohort){return this.#query.policy.cohorts.get(cohort)?.select===null}members(cohort){return this.#counts.get(cohort)?.members??0}finish(answer){for(const id of this.#unseen){this.#targets.add(id)
this.#violations.push({kind:"unknown",site:{id:id,name:null,status:null,cohorts:[]},reasons:[]})}const known=answer.cohortNames??[...this.#named]
const{declaration:declaration,policy:policy}=this.#query
return{snapshot:answer.snapshot,asOf:answer.asOf,total:this.#total,permitted:this.#permitted,targets:[...this.#targets].toSorted(),names:this.#names,cohorts:this.#counts,unknownCohorts:declaration.cohorts.filter(name=>policy.cohorts.get(name)?.select===null&&!known.includes(name)),knownCohorts:known.toSorted(),violations:this.#violations.toSorted((a,b)=>resolution_compare(a.site.id,b.site.id))}}#isTarget(site,permitted,covered){const{targets:targets}=this.#query.declaration
switch(targets.kind){case"covered":return permitted&&covered
case"select":return permitted&&evaluateSelector(targets.select,site.attributes,"kubernetes")==="true"
case"sites":return this.#unseen.has(site.id)}}#judge(site,memberships,permitted,covered){const{policy:policy,declaration:declaration}=this.#query
const violate=(kind,reasons)=>{this.#violations.push({kind:kind,site:{id:site.id,name:site.name,status:site.status,cohorts:[...memberships]},reasons:reasons})}
if(!permitted)violate("inactive",[site.status])
if(!covered)violate("outside-cohort",declaration.cohorts)
const ambiguous=ambiguities(memberships,policy.cohorts)
if(ambiguous.length>0)violate("ambiguous",ambiguous)
for(const kind of["incapable","unproven"]){const reasons=[...failures(joined(declaration.requires),site,"true")[kind],...declaration.forbids.flatMap(selector=>failures(selector,site,"false")[kind].map(term=>`not (${term})`))]
if(reasons.length>0)violate(kind,reasons)}}}function failures(selector,site,wanted){const terms=selector.terms.map(term=>({text:printTerm(term),truth:evaluateTerm(term,site.attributes,"strict")}))
const wrong=terms.filter(term=>term.truth==="false").map(term=>term.text)
const unknown=terms.filter(term=>term.truth==="unknown").map(term=>term.text)
if(wanted==="true")return wrong.length>0?{incapable:wrong,unproven:[]}:{incapable:[],unproven:unknown}
if(wrong.length>0)return{incapable:[],unproven:[]}
return unknown.length>0?{incapable:[],unproven:unknown}:{incapable:[terms.map(term=>term.text).join(",")],unproven:[]}}function resolution_compare(a,b){return a<b?-1:a>b?1:0}const VERDICTS=["allow","hold","deny","error","skip"]
function verdictOf(findings,clear){const effects=new Set(findings.map(finding=>finding.effect))
if(effects.has("error"))return"error"
if(effects.has("deny"))return"deny"
if(effects.has("hold"))return"hold"
return clear}function verdict_gateOf(verdict){switch(verdict){case"allow":case"skip":return"open"
case"hold":case"deny":case"error":return"closed"}}function discount_describeDiscount(reason){switch(reason){case"bot":return"is not a human account"
case"account-gone":return"the account no longer exists"
case"not-an-owner":return"owns no cohort involved here"
case"team-unreadable":return"may be in an owning team, but teams could not be read"
case"not-involved":return"names no cohort that is to be approved"
case"no-write-access":return"has no write access now"
case"access-unknown":return"has an access that could not be found out"
case"author":return"is the author of the pull request"
case"committer":return"has written or committed some of it"
case"pusher":return"has pushed to its branch"
case"declarer":return"was the last to change what is declared"
case"stale-head":return"given on an earlier commit: approve again on the head commit"
case"body-changed":return"given before the declaration in the description changed: approve again"
case"body-unreadable":return"given on a description that can no longer be read: approve again"
case"label-changed":return"given before a cohort label changed: approve again"
case"base-changed":return"given before the base branch changed: approve again"
case"definition-changed":return"given before the policy changed what a declared cohort means: approve again"
case"dismissed":return"dismissed"
case"superseded":return"followed by a later review of the same person"
case"edited":return"edited after it was written"
case"hidden":return"hidden"
case"digest-missing":return"gives no digest of the plan"
case"digest-short":return"gives too few digits of the digest of the plan"
case"digest-outdated":return"given for another plan: approve the plan as it is now"}}function record_parts_object(entries){return Object.fromEntries(entries)}function policyValue(policy){const{inventory:inventory,releases:releases,approvals:approvals}=policy
return{inventory:{provider:inventory.provider,from:inventory.provider==="http"?inventory.url:inventory.path,maxAgeMilliseconds:inventory.maxAge},cohorts:record_parts_object([...policy.cohorts].map(([name,{dimension:dimension,select:select,owners:owners,paths:paths,environments:environments}])=>[name,{dimension:dimension,select:select===null?null:printSelector(select),owners:owners.map(printOwner),paths:paths,environments:environments}])),releases:{branches:releases.branches,ignore:releases.ignore,guarded:releases.guarded,manifests:releases.manifests,statuses:releases.statuses,unsignedMerges:releases.unsignedMerges},approvals:{withinCohort:approvals.within,crossCohort:approvals.cross},policyOwners:policy.policyOwners.map(printOwner)}}function resolutionValue({resolution:resolution}){if(resolution===null||!resolution.ok)return null
const{snapshot:snapshot,asOf:asOf,total:total,permitted:permitted,targets:targets,cohorts:cohorts}=resolution.value
return{snapshot:snapshot,asOf:asOf,total:total,permitted:permitted,targeted:targets.length,targets:targets,cohorts:record_parts_object([...cohorts].map(([name,count])=>[name,{members:count.members,permitted:count.permitted,targeted:count.targeted}]))}}function approvalsValue({approvals:approvals}){return{needed:approvals.needed,policyNeeded:approvals.policyNeeded,unattributed:approvals.unattributed,teams:approvals.teams,administrators:approvals.administrators,counted:approvals.counted.map(({login:login,cohorts:cohorts,forPolicy:forPolicy,url:url})=>({login:login,cohorts:cohorts,forPolicy:forPolicy,url:url})),discounted:approvals.discounted.map(({login:login,reason:reason,via:via,url:url})=>({login:login,reason:reason,because:discount_describeDiscount(reason),via:via,url:url})),vetoes:approvals.vetoes.map(({login:login,cohorts:cohorts,url:url})=>({login:login,cohorts:cohorts,url:url})),unapproved:approvals.unapproved.map(({cohort:cohort,owners:owners})=>({cohort:cohort,owners:owners.map(printOwner)}))}}function recordOf(outcomes,context){const verdict=record_GRAVITY.find(one=>outcomes.some(outcome=>outcome.verdict===one))??"error"
return{...head(verdict,outcomes.flatMap(outcome=>outcome.findings),context),judgements:outcomes.map(judgementValue),evidence:context.evidence??null}}const record_GRAVITY=["error","deny","hold","allow","skip"]
function head(verdict,findings,context){return{version:1,tool:{name:"cohort-guard",version:context.version??null},timestamp:context.timestamp,event:context.event,run:context.run,inputs:record_parts_object(Object.entries(context.inputs).toSorted(([a],[b])=>resolution_compare(a,b))),verdict:verdict,gate:verdict_gateOf(verdict),codes:codesOf(findings)}}function codesOf(findings){return[...new Set(findings.map(finding=>finding.code))].toSorted(resolution_compare)}function judgementValue(outcome){const{facts:facts,pull:pull}=outcome
return{verdict:outcome.verdict,gate:verdict_gateOf(outcome.verdict),note:outcome.note,codes:codesOf(outcome.findings),plan:outcome.plan,pullRequest:pull===null?null:{repository:pull.repository,number:pull.number,title:pull.title,url:pull.url,state:pull.state,author:pull.author?.login??null,base:pull.base,head:pull.head,headBranch:pull.headBranch,headRepository:pull.headRepository,labels:pull.labels,changes:pull.changes.map(({path:path,previous:previous,kind:kind})=>({path:path,previous:previous,kind:kind}))},policy:facts===null?null:policyValue(facts.policy),scope:facts===null?null:{onReleaseBranch:facts.scope.onReleaseBranch,release:facts.scope.release,reach:record_parts_object(facts.scope.reach),guarded:facts.scope.guarded,manifests:facts.scope.manifests},declaration:facts?.declaration.kind==="read"?{sources:facts.declaration.sources,...declarationValue(facts.declaration.declaration)}:null,involved:facts===null?null:{cohorts:facts.involved.cohorts,crossCohort:facts.involved.crossCohort},resolution:facts===null?null:resolutionValue(facts),approvals:facts===null?null:approvalsValue(facts),findings:described_describeAll(outcome).map(findingValue),offendingSites:offendingSites(outcome.findings)}}function offendingSites(findings){return reach_offenders(prose_bySeverity(findings)).map(({site:site,violations:violations})=>({id:site.id,name:site.name,status:site.status,cohorts:site.cohorts,violations:violations.map(({kind:kind,reasons:reasons})=>({kind:kind,reasons:reasons}))}))}function findingValue({finding:finding,description:description}){const{code:code,effect:effect,...evidence}=finding
const{title:title,expected:expected,observed:observed,next:next}=description
return{code:code,effect:effect,title:title,expected:whole(expected),observed:observed.map(whole),next:{say:whole(next.say),lines:next.lines},evidence:"sites"in evidence?{sites:evidence.sites.map(one=>one.site.id)}:evidence}}function whole(prose){return plainText(prose,value=>value)}function gateRecordOf(outcome,context){const{facts:facts,findings:findings,plan:plan,targets:targets,verdict:verdict}=outcome
return{...head(verdict,findings,context),plan:plan,deployment:facts===null?null:{...deploymentValue(facts),targets:targets},findings:described_describeAllAtGate(outcome).map(told=>({...findingValue(told),pullRequest:told.of})),offendingSites:offendingSites(findings),evidence:context.evidence??null}}function deploymentValue({policy:policy,cohort:cohort,environment:environment,commit:commit,branch:branch,baseline:baseline,newerDeployed:newerDeployed,rollback:rollback,members:members,unreviewed:unreviewed,releases:releases,rules:rules}){return{cohort:cohort,environment:environment,commit:commit,branch:branch,baseline:baseline,newerDeployed:newerDeployed,rollback:rollback,members:members.ok?members.value.targets.length:null,inventory:members.ok?{snapshot:members.value.snapshot,asOf:members.value.asOf,total:members.value.total,permitted:members.value.permitted}:null,policy:policyValue(policy),releases:releases.map(({outcome:outcome,reaches:reaches,undone:undone,announced:announced})=>({reaches:reaches,undone:undone,announced:announced,...judgementValue(outcome)})),rules:rules,unreviewed:unreviewed}}const summary_SUMMARY_LIMIT=1e6
function summaryOf(outcome){return report(outcome,summary_SUMMARY_LIMIT)}function failures_unavailable(asked,expected,observed){return fail({code:"evidence.unavailable",asked:asked,expected:expected,observed:observed})}function failures_truncated(asked,expected,observed){return fail({code:"evidence.truncated",asked:asked,expected:expected,observed:observed})}const graphqlAnswer=object({data:unknown(),errors:array(object({message:schemas_string(),type:schemas_string().optional(),path:array(union([schemas_string(),schemas_number()])).optional()})).optional()})
function connect(options){const[owner="",name=""]=options.repository.split("/")
const octokit=new Octokit({auth:options.token,baseUrl:options.apiUrl,userAgent:"cohort-guard",retry:{enabled:false},throttle:{enabled:false},log:{debug:ignore,info:ignore,warn:ignore,error:ignore},request:{fetch:options.fetch}})
async function query(asked,document,variables,schema,spare){const label=labelOfQuery(asked)
try{const response=await octokit.request(`POST ${options.graphqlUrl}`,{query:document,variables:{owner:owner,name:name,...variables}})
const answer=graphqlAnswer.safeParse(response.data)
if(!answer.success)return unavailable(label,"a GraphQL answer","something that is none")
const first=answer.data.errors?.find(error=>spare===undefined||error.path?.includes(spare)!==true)
if(first!==undefined)return unavailable(label,"an answer without errors",`${first.type??"error"} at ${first.path?.join(".")??"the query"}: ${first.message}`)
return parseAnswer(label,schema,answer.data.data)}catch(error){return unavailable(label,"an answer",observedOf(error))}}async function rest(route,parameters,schema){const label=`GitHub REST: ${route.replace("{owner}",owner).replace("{repo}",name)}`
try{const response=await octokit.request(route,{owner:owner,repo:name,...parameters})
return parseAnswer(label,schema,response.data)}catch(error){return unavailable(label,"an answer",observedOf(error))}}async function pages(route,parameters,schema,most){const label=`GitHub REST: ${route.replace("{owner}",owner).replace("{repo}",name)}`
const all=[]
const asked=new Set
let next=parameters
try{for(let made=0;made<most;made+=1){asked.add(JSON.stringify(next))
const response=await octokit.request(route,{owner:owner,repo:name,...next})
const page=parseAnswer(label,schema,response.data)
if(!page.ok)return page
all.push(...page.value)
next=nextPage(response.headers.link,parameters)
if(next===null)return ok(all)
if(asked.has(JSON.stringify(next)))return unavailable(label,"a new page behind each link","the same page again")}}catch(error){return unavailable(label,"an answer",observedOf(error))}return truncated(label,`at most ${most} pages`,"more")}return{owner:owner,name:name,query:query,rest:rest,pages:pages}}function parseAnswer(label,schema,data){const parsed=schema.safeParse(data)
if(parsed.success)return result_ok(parsed.data)
const[where=""]=parsed.error.issues.map(({path:path,message:message})=>`at ${path.join(".")}: ${message}`)
return failures_unavailable(label,"an answer of the documented shape",where)}const httpError=object({status:schemas_number(),message:schemas_string()})
const requestFailure=object({observed:schemas_string()})
function observedOf(error){const failed=requestFailure.safeParse(error instanceof Error&&error.cause!==undefined?error.cause:error)
if(failed.success)return failed.data.observed
const http=httpError.safeParse(error)
if(http.success)return`HTTP ${http.data.status}: ${http.data.message.replace(/\n[^]*/,"")}`
return error instanceof Error?error.message:"no answer"}const CURSORS=null&&["page","after","before","cursor","since"]
function nextPage(link,parameters){const target=/<([^>]+)>;\s*rel="next"/.exec(link??"")?.[1]
if(target===undefined||!URL.canParse(target))return null
return{...parameters,...Object.fromEntries([...new URL(target).searchParams].filter(([name])=>CURSORS.includes(name)))}}function labelOfQuery(asked){return`GitHub GraphQL: ${asked}`}function ignore(){}class ExchangeLog{#taken=new Map
record(asked,parameters,key,answer){const exchange=this.#taken.get(key)??{asked:asked,parameters:parameters,key:key,answers:[]}
exchange.answers.push(answer)
this.#taken.set(key,exchange)}exchanges(){return[...this.#taken.values()].toSorted((a,b)=>a.key<b.key?-1:1)}}function recordingGitHub(github,tape){return{owner:github.owner,name:github.name,async query(asked,document,variables,schema,spare){const answer=await github.query(asked,document,variables,unknown(),spare)
tape.record(asked,variables,keyOf("query",document,variables),answer)
return answer.ok?parseAnswer(labelOfQuery(asked),schema,answer.value):answer},async rest(route,parameters,schema){const answer=await github.rest(route,parameters,schema)
tape.record(route,parameters,keyOf("rest",route,parameters),answer)
return answer},async pages(route,parameters,schema,most){const answer=await github.pages(route,parameters,schema,most)
tape.record(route,parameters,keyOf("pages",route,parameters),answer)
return answer}}}function replayingGitHub(repository,exchanges,missing){const[owner="",name=""]=repository.split("/")
const left=new Map(exchanges.map(({key:key,answers:answers})=>[key,[...answers]]))
function answer(asked,key,schema){const answers=left.get(key)??[]
const taken=answers.length>1?answers.shift():answers[0]
if(taken===undefined){missing(asked)
return failures_unavailable(asked,"an answer in the record","none")}return taken.ok?parseAnswer(asked,schema,taken.value):taken}return{owner:owner,name:name,query:(asked,document,variables,schema)=>Promise.resolve(answer(labelOfQuery(asked),keyOf("query",document,variables),schema)),rest:(route,parameters,schema)=>Promise.resolve(answer(route,keyOf("rest",route,parameters),schema)),pages:(route,parameters,schema)=>Promise.resolve(answer(route,keyOf("pages",route,parameters),schema))}}function keyOf(kind,sent,parameters){return(0,external_node_crypto_namespaceObject.createHash)("sha256").update(canonicalize([kind,sent,parameters])??"").digest("hex")}const violation=object({kind:schemas_enum(["unknown","inactive","outside-cohort","ambiguous","incapable","unproven"]),site:object({id:schemas_string(),name:schemas_string().nullable(),status:schemas_string().nullable(),cohorts:array(schemas_string())}),reasons:array(schemas_string())})
const recorded_count=object({members:schemas_int(),permitted:schemas_int(),targeted:schemas_int()})
const recordedResolution=object({snapshot:schemas_string(),asOf:schemas_string(),total:schemas_int(),permitted:schemas_int(),targets:array(schemas_string()),names:array(tuple([schemas_string(),schemas_string()])).transform(names=>new Map(names)),cohorts:array(tuple([schemas_string(),recorded_count])).transform(counts=>new Map(counts)),unknownCohorts:array(schemas_string()),knownCohorts:array(schemas_string()),violations:array(violation)})
function encodeResolution(resolution){const{names:names,cohorts:cohorts,...rest}=resolution
return{...rest,names:[...names].toSorted(([a],[b])=>resolution_compare(a,b)),cohorts:[...cohorts]}}const recorder_failure=object({code:schemas_enum(["inventory.unavailable","inventory.malformed","inventory.inconsistent","inventory.stale","evidence.unavailable","evidence.truncated"]),asked:schemas_string(),expected:schemas_string(),observed:schemas_string()})
function lookup(value){return discriminatedUnion("ok",[object({ok:literal(true),value:value}),object({ok:literal(false),error:recorder_failure})])}const exchange=object({asked:schemas_string(),parameters:record(schemas_string(),unknown()),key:schemas_string(),answers:array(lookup(unknown()))})
const resolutions=lookup(array(recordedResolution))
const subject=discriminatedUnion("kind",[object({kind:literal("pull-request"),number:schemas_int(),head:schemas_string().nullable(),comment:schemas_int().nullable()}),object({kind:literal("head"),commit:schemas_string(),branch:schemas_string(),repository:schemas_string()}),object({kind:literal("group"),head:schemas_string(),base:schemas_string(),branch:schemas_string()}),object({kind:literal("nothing"),why:schemas_string()})])
const recordedEvidence=object({format:literal(1),repository:schemas_string(),subject:subject.nullable(),commit:schemas_string().nullable(),branch:schemas_string().nullable(),github:array(exchange),members:array(exchange).nullable(),inventory:array(resolutions)})
class Recorder{#github=new ExchangeLog
#members=new ExchangeLog
#inventory=[]
of(outside){const{members:members}=outside
return{github:recordingGitHub(outside.github,this.#github),members:members===null?null:recordingGitHub(members,this.#members),resolve:async(queries,tip)=>{const answer=await outside.resolve(queries,tip)
this.#inventory.push(answer)
return answer},sleep:outside.sleep}}value(matter,hasMembers){return{format:1,...matter,github:this.#github.exchanges(),members:hasMembers?this.#members.exchanges():null,inventory:this.#inventory.map(answer=>answer.ok?result_ok(answer.value.map(encodeResolution)):answer)}}}function replayPorts(taken,missing){const answers=[...taken.inventory]
return{github:replayingGitHub(taken.repository,taken.github,missing),members:taken.members===null?null:replayingGitHub(taken.repository,taken.members,missing),resolve:()=>Promise.resolve(answers.shift()??nothingTaken(missing)),sleep:()=>Promise.resolve()}}function nothingTaken(missing){missing("inventory")
return fail({code:"inventory.unavailable",asked:"inventory",expected:"an answer in the record",observed:"none"})}function gateRequest(inputs,environment){const{cohort:cohort,environment:name,rollback:rollback,policyPath:policyPath}=inputs
const{commit:commit,branch:branch}=environment
const problems=[]
if(cohort===null)problems.push(problem("input cohort","nothing","the cohort that this job is about to reach"))
if(name===null)problems.push(problem("input environment","nothing","the GitHub environment that this job deploys to"))
if(commit===null||!/^[0-9a-f]{40,64}$/.test(commit))problems.push(problem("GITHUB_SHA",commit??"nothing","a commit id: run this as a step of a workflow"))
if(cohort===null||name===null||commit===null||problems.length>0)return fail(problems)
return result_ok({cohort:cohort,environment:name,rollback:rollback,policyPath:policyPath,commit:commit,runBranch:branch})}function gateOutputs({verdict:verdict,findings:findings,facts:facts,plan:plan}){const declared=(facts?.releases??[]).flatMap(({outcome:outcome})=>outcome.facts?.declaration.kind==="read"?outcome.facts.declaration.declaration.cohorts:[])
const json=words=>JSON.stringify([...new Set(words)].toSorted(compare))
return{gate:gateOf(verdict),verdict:verdict,codes:json(findings.map(finding=>finding.code)),cohorts:json(declared),sites:facts?.members.ok===true?String(facts.members.value.targets.length):"",plan:plan??""}}function approvalRules({scope:scope,declaration:declaration,approvals:approvals}){const{needed:needed,counted:counted,unapproved:unapproved,vetoes:vetoes,unattributed:unattributed,teams:teams}=approvals
const findings=[]
if(vetoes.length>0)findings.push({code:"approval.vetoed",effect:"hold",vetoes:vetoes})
if(!scope.release||declaration.kind!=="read")return findings
const adopts=declaration.declaration.adopts.length>0
const people=counted.filter(one=>one.cohorts.length>0||adopts&&one.forPolicy).map(one=>one.login)
if(people.length<needed||unapproved.length>0){findings.push({code:"approval.missing",effect:"hold",needed:needed,counted:people,without:unapproved,unattributed:unattributed,teams:teams})}return findings}function cohortRules({scope:scope,policy:policy,declaration:declaration,resolution:resolution}){if(!scope.release||declaration.kind!=="read")return[]
const{cohorts:cohorts}=declaration.declaration
const findings=cohort_unknown("policy",cohorts.filter(name=>!policy.cohorts.has(name)),[...policy.cohorts.keys()])
if(resolution===null||!resolution.ok)return findings
const{unknownCohorts:unknownCohorts,knownCohorts:knownCohorts,targets:targets}=resolution.value
findings.push(...cohort_unknown("inventory",unknownCohorts,knownCohorts))
if(targets.length===0)findings.push({code:"cohort.empty",effect:"deny",cohorts:cohorts,statuses:policy.releases.statuses})
return findings}function cohort_unknown(where,names,known){if(names.length===0)return[]
return[{code:"cohort.unknown",effect:"deny",where:where,known:known,names:names.map(name=>({name:name,nearest:nearest(name,known)??null}))}]}function declarationRules({scope:scope,declaration:declaration,resolution:resolution}){if(!scope.release)return[]
switch(declaration.kind){case"missing":return[{code:"declaration.missing",effect:"deny",almost:declaration.almost}]
case"invalid":return[{code:"declaration.invalid",effect:"deny",problems:declaration.problems}]
case"conflict":return[{code:"declaration.conflict",effect:"deny",conflicts:declaration.conflicts}]
case"read":{const{expect:expect}=declaration.declaration
if(expect===null||resolution===null||!resolution.ok)return[]
const targeted=resolution.value.targets.length
return targeted<expect.min||targeted>expect.max?[{code:"declaration.expectation",effect:"deny",expect:expect,targeted:targeted}]:[]}}}const MAX_LENGTH=500
const MAX_ALTERNATIVES=100
function globProblem(glob){if(glob.length>MAX_LENGTH)return`of at most ${MAX_LENGTH} characters`
if(alternatives(glob).length>MAX_ALTERNATIVES)return`with at most ${MAX_ALTERNATIVES} combinations of braces`
if(/(?:^|[^\\])(?:\\\\)*\\$/.test(glob))return"that does not end in a backslash"
if(alternatives(glob).some(one=>one.split("/").some(step=>["",".",".."].includes(step)))){return'relative to the root of the repository, without empty steps, "." and ".." (all of a folder: "deploy/**")'}return undefined}function globs(patterns){const tests=patterns.flatMap(alternatives).map(one=>one.split("/").map(readStep))
return path=>{const steps=path.split("/").map(step=>Array.from(step))
return tests.some(test=>matches(test,steps,one=>one==="**",matchesStep))}}function alternatives(glob){const braces=innermost(glob)
if(braces===null)return[glob]
const{start:start,end:end,choices:choices}=braces
const all=[]
for(const choice of choices){all.push(...alternatives(glob.slice(0,start)+choice+glob.slice(end)))
if(all.length>MAX_ALTERNATIVES)break}return all}function innermost(glob){const match=/(?<!\\)\{(?:[^{}\\]|\\[^])*,(?:[^{}\\]|\\[^])*\}/.exec(glob)
if(match===null)return null
const[whole]=match
return{start:match.index,end:match.index+whole.length,choices:whole.slice(1,-1).split(/(?<!\\),/)}}const globs_PIECE=/\\([^])|\[([!^]?)(\]?[^\]]+)\]|[^]/gu
function readStep(step){if(step==="**")return"**"
return[...step.matchAll(globs_PIECE)].map(([whole,escaped,not,set])=>{if(escaped!==undefined)return is(escaped)
if(set!==undefined)return oneOf(set,not!=="")
if(whole==="*")return"*"
return whole==="?"?()=>true:is(whole)})}function is(wanted){return character=>character===wanted}function oneOf(set,not){const ranges=[...set.matchAll(/([^])-([^])|[^]/gu)].map(([one,from=one,to=one])=>[from,to])
return character=>ranges.some(([from,to])=>from<=character&&character<=to)!==not}function matchesStep(step,characters){return step!=="**"&&matches(step,characters,piece=>piece==="*",(piece,character)=>piece!=="*"&&piece(character))}function matches(pattern,list,isStar,fits){let at=0
let star=-1
let from=0
for(let index=0;index<list.length;){const piece=pattern[at]
const item=list[index]
if(piece!==undefined&&isStar(piece)){star=at
from=index
at+=1}else if(piece!==undefined&&item!==undefined&&fits(piece,item)){at+=1
index+=1}else if(star>=0){from+=1
index=from
at=star+1}else return false}return pattern.slice(at).every(isStar)}function parseScope(changes,policy,ground){const{releases:releases}=policy
const onReleaseBranch=isReleaseBranch(ground.base,policy,ground.defaultBranch)
const isGuarded=guardedPaths(policy,ground.policyPath)
const isIgnored=globs(releases.ignore)
const isManifest=globs(releases.manifests)
const paths=[...new Set(changes.flatMap(change=>[change.path,...change.previous===null?[]:[change.previous]]))].toSorted()
const counted=onReleaseBranch?paths.filter(path=>isManifest(path)||!isGuarded(path)&&!isIgnored(path)):[]
return{onReleaseBranch:onReleaseBranch,release:counted.length>0,reach:reachByPath(counted.filter(path=>!isManifest(path)),policy),guarded:onReleaseBranch||ground.base===ground.defaultBranch?paths.filter(isGuarded):[],touchesManifest:counted.some(isManifest),manifests:changes.filter(change=>change.kind!=="deleted"&&isManifest(change.path)).map(change=>change.path).toSorted()}}function isReleaseBranch(branch,policy,defaultBranch){return policy.releases.branches===null?branch===defaultBranch:globs(policy.releases.branches)(branch)}function guardedPaths(policy,policyPath){const isGuarded=globs(policy.releases.guarded)
const files=[policyPath,...policy.inventory.provider==="file"?[policy.inventory.path]:[]]
return path=>path.startsWith(".github/")||files.includes(path)||isGuarded(path)}function reachByPath(paths,policy){const claims=[...policy.cohorts.values()].filter(cohort=>cohort.paths.length>0).map(({name:name,paths:claimed})=>({name:name,test:globs(claimed)}))
const shared=new Set(paths.filter(path=>!claims.some(({test:test})=>test(path))))
return new Map(claims.map(({name:name,test:test})=>[name,paths.filter(path=>shared.has(path)||test(path))]).filter(([,reaching])=>reaching.length>0))}function headRules({scope:scope,pull:pull,policy:policy,defaultBranch:defaultBranch}){if(!scope.onReleaseBranch)return[]
const declared=({body:body,labels:labels})=>declarationFingerprint(body,labels,[...policy.cohorts.keys()])
const others=pull.sharers.filter(other=>isReleaseBranch(other.base,policy,defaultBranch)).flatMap(other=>{const differs=other.base!==pull.base?"base branch":declared(other)!==declared(pull)?"declaration":null
return differs===null?[]:[{number:other.number,base:other.base,differs:differs}]})
return others.length===0?[]:[{code:"head.shared",effect:"deny",others:others}]}function inventoryRules({resolution:resolution}){return resolution===null||resolution.ok?[]:[{effect:"error",...resolution.error}]}function policyRules({scope:scope,policy:policy,proposed:proposed,approvals:approvals,declaration:declaration}){const findings=[]
if(proposed!==null&&proposed.problems.length>0){findings.push({code:"policy.invalid",effect:"deny",path:proposed.path,problems:proposed.problems})}const{policyNeeded:policyNeeded,unattributed:unattributed,teams:teams,administrators:administrators}=approvals
const needed=scope.guarded.length>0?Math.max(1,policyNeeded):policyNeeded
const counted=approvals.counted.filter(one=>one.forPolicy).map(one=>one.login)
if(counted.length<needed){const adopted=declaration.kind==="read"?declaration.declaration.adopts:[]
findings.push({code:"policy.changed",effect:"hold",paths:[...scope.guarded,...adopted],owners:policy.policyOwners,administrators:administrators,needed:needed,counted:counted,unattributed:unattributed,teams:teams})}return findings}function reachRules({scope:scope,policy:policy,declaration:declaration}){if(declaration.kind!=="read")return[]
const declared=declaration.declaration.cohorts
const coverage=coverage_coverageOf(declared,policy)
if(coverage.size===0)return[]
const reached=[...policy.cohorts.values()].flatMap(cohort=>{const paths=scope.reach.get(cohort.name)
return paths===undefined||coverage_coversCohort(coverage,cohort)?[]:[{cohort:cohort.name,paths:paths}]})
return reached.length===0?[]:[{code:"reach.undeclared",effect:"deny",declared:declared,reached:reached}]}const CODES=[["unknown","site.unknown"],["outside-cohort","site.outside-cohort"],["ambiguous","cohort.ambiguous"],["inactive","site.inactive"],["incapable","site.incapable"],["unproven","site.unproven"]]
function siteRules({resolution:resolution}){if(resolution===null||!resolution.ok)return[]
const violations=Map.groupBy(resolution.value.violations,violation=>violation.kind)
return CODES.flatMap(([kind,code])=>{const sites=violations.get(kind)??[]
return sites.length===0?[]:[{code:code,effect:"deny",sites:sites}]})}const RULES=[inventoryRules,policyRules,declarationRules,cohortRules,reachRules,siteRules,headRules,approvalRules]
function evaluate(facts){const findings=RULES.flatMap(rule=>rule(facts))
return judgement(findings,facts.scope.release?"allow":"skip")}function judgement(findings,clear){return{verdict:verdictOf(findings,clear),findings:findings.toSorted((a,b)=>evaluate_weight(a.effect)-evaluate_weight(b.effect))}}function evaluate_weight(effect){switch(effect){case"error":return 0
case"deny":return 1
case"hold":return 2
case"warn":return 3}}function judgeGate(facts){return judgement([...judge_members(facts),...position(facts),...rules(facts),...unreviewed(facts),...releases(facts),...baseline(facts)],"allow")}function judge_members({members:answer,cohort:cohort,policy:policy}){if(!answer.ok)return[{effect:"error",...answer.error}]
const{targets:targets,unknownCohorts:unknownCohorts,knownCohorts:knownCohorts,violations:violations}=answer.value
const findings=[]
if(unknownCohorts.length>0)findings.push({code:"cohort.unknown",effect:"deny",where:"inventory",known:knownCohorts,names:[{name:cohort,nearest:null}]})
if(targets.length===0)findings.push({code:"cohort.empty",effect:"deny",cohorts:[cohort],statuses:policy.releases.statuses})
const ambiguous=violations.filter(violation=>violation.kind==="ambiguous")
if(ambiguous.length>0)findings.push({code:"cohort.ambiguous",effect:"deny",sites:ambiguous})
return findings}function position({branch:branch,commit:commit,newerDeployed:newerDeployed,rollback:rollback,environment:environment,policy:policy}){if(branch===null)return[{code:"gate.not-on-branch",effect:"deny",commit:commit,branches:policy.releases.branches??["the default branch"]}]
const allowed=rollback.asked&&rollback.had
if(newerDeployed!==null&&!allowed)return[{code:"gate.superseded",effect:"deny",commit:commit,deployed:newerDeployed,environment:environment,rollback:rollback.asked}]
return rollback.asked&&!rollback.had?[{code:"gate.superseded",effect:"deny",commit:commit,deployed:null,environment:environment,rollback:true}]:[]}function rules({rules:changes,policy:policy}){return changes.filter(change=>!change.approved).map(change=>({code:"policy.changed",effect:change.pull===null?"deny":"hold",paths:change.paths,origin:change.pull===null?{commit:change.commit??""}:{pull:change.pull.number,plan:change.plan},owners:policy.policyOwners,administrators:false,needed:1,counted:[],unattributed:[],teams:"readable"}))}function unreviewed({unreviewed:items}){return items.length===0?[]:[{code:"gate.unreviewed",effect:"deny",items:items}]}function releases(facts){return facts.releases.filter(release=>release.reaches&&!release.undone).flatMap(release=>releaseFindings(release,facts.members))}function releaseFindings({outcome:outcome},answer){const{pull:pull,verdict:verdict,findings:findings,facts:facts}=outcome
if(pull===null)return[...findings]
const refused=judge_effectOf(verdict)
const own=refused===null?[]:[{code:"gate.release-refused",effect:refused,number:pull.number,url:pull.url,verdict:verdict},...findings]
if(!answer.ok||facts?.resolution?.ok!==true)return own
const covered=new Set(facts.resolution.value.targets)
const missing=answer.value.targets.filter(id=>!covered.has(id)).map(id=>({id:id,name:answer.value.names.get(id)??null}))
if(missing.length===0)return own
return[...own,{code:"gate.outside-declaration",effect:"deny",number:pull.number,url:pull.url,missing:missing,members:answer.value.targets.length}]}function judge_effectOf(verdict){switch(verdict){case"allow":case"skip":return null
case"hold":case"deny":case"error":return verdict}}function baseline({policy:policy,cohort:cohort,environment:environment}){const job=policy.cohorts.get(cohort)?.environments.find(one=>one.name===environment)?.job??null
return job===null?[{code:"gate.baseline-unproven",effect:"warn",environment:environment}]:[]}const HOUR=36e5
const UNITS={s:1e3,m:6e4,h:HOUR,d:24*HOUR,w:168*HOUR}
const DAY=24*HOUR
const DURATION=/^\d{1,6}(?:s|m|h|d|w)$/
function toMilliseconds(duration){return Number.parseInt(duration,10)*(UNITS[duration.slice(-1)]??Number.NaN)}const COHORT_NAME=/^(?!(?:all|policy)$)[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/
const OWNER=/^(?:@?[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})|@[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100})$/
const FILE=/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/
const JOB=/^[^/\s][^/]*\.ya?ml\/.+$/
const schema_text=allowed=>schemas_string({error:allowed}).refine(value=>value.isWellFormed(),{error:`${allowed}, of whole characters`})
const mapping=shape=>strictObject(shape,{error:`a mapping with some of the keys ${Object.keys(shape).join(", ")}`})
const filled=allowed=>schema_text(allowed).regex(/\S/)
const schema_list=(item,allowed)=>array(item,{error:allowed}).min(1)
const DURATIONS="a number and a unit: 30s, 5m, 24h, 7d or 2w"
const schema_duration=(least,most)=>schema_text(DURATIONS).regex(DURATION,{error:DURATIONS,abort:true}).refine(value=>toMilliseconds(value)>=toMilliseconds(least)&&toMilliseconds(value)<=toMilliseconds(most),{error:`${DURATIONS}; from ${least} to ${most}`})
const age=schema_duration("1s","520w")
const extra=schema_duration("0s","1h")
const owner=schema_text('a login (alice) or a team with its organization ("@acme/team")').regex(OWNER)
const GLOB='a glob, such as "deploy/**"'
const glob=filled(GLOB).superRefine((value,context)=>{const wrong=value===""?undefined:globProblem(value)
if(wrong!==undefined)context.addIssue({code:"custom",message:`${GLOB}; one ${wrong}`})})
const schema_globs=array(glob,{error:"a list of globs"})
const schema_count=least=>schemas_int({error:`a whole number of at least ${least}`}).min(least)
const selector=schema_text(SELECTOR_GRAMMAR).transform((value,context)=>{const parsed=parseSelector(value)
if(parsed.ok)return parsed.value
context.addIssue({code:"custom",message:`${SELECTOR_GRAMMAR}; ${parsed.error}`})
return NEVER})
const URL_ALLOWED="an https address without user, query or fragment (plain http only to a loopback address)"
const inventory=discriminatedUnion("provider",[mapping({provider:literal("http").describe("An API that answers with the sites."),url:schema_text(URL_ALLOWED).refine(isInventoryUrl).describe("The base of the inventory API; `/sites` and `/cohorts` are asked below it. Plain http only to a loopback address."),"max-age":age.optional().describe("An older snapshot is stale. Default: 24h."),timeout:extra.optional().describe("Added to the two minutes that a judgement may take; at most 1h.")}),mapping({provider:literal("file").describe("A file of this repository that lists the sites."),path:schema_text("a path inside the repository that ends in .csv, .json, .ndjson or .jsonl").regex(FILE).describe("A CSV, JSON or NDJSON list of sites on the default branch."),"max-age":age.optional().describe("An older last change of the file is stale. Default: no limit."),timeout:extra.optional().describe("Added to the two minutes that a judgement may take; at most 1h.")})],{error:"http or file"})
const environmentName=filled("the name of a GitHub environment")
const environment=union([environmentName,mapping({name:environmentName.describe("The name of the environment."),job:schema_text('a workflow file and a job name: "deploy.yml/deploy (rp)"').regex(JOB).optional().describe('The one job that deploys to it: "deploy.yml/deploy (rp)".')})],{error:"the name of a GitHub environment, or { name, job }"})
const cohort=mapping({dimension:filled("the name of a dimension").optional().describe("Cohorts of one dimension exclude each other. Default: one dimension for all that name none."),select:selector.optional().describe("Label selector of its members. Default: the membership that the inventory itself states."),owners:schema_list(owner,"at least one login or team").describe("Who may approve for this cohort."),paths:schema_globs.optional().describe("Changed paths that reach only this cohort (and others that claim them too)."),environments:array(environment,{error:"a list of GitHub environments"}).optional().describe("GitHub environments that deploy to this cohort, and to no other.")})
const COHORT_NAMES='a cohort name of letters, digits, ".", "_", "/" and "-" (`all` and `policy` are reserved)'
const policySchema=mapping({version:literal(1,{error:"1"}).describe("The version of this format."),inventory:inventory.describe("Where the list of sites comes from."),cohorts:record(schemas_string().regex(COHORT_NAME,{error:COHORT_NAMES}),cohort,{error:"a mapping of cohort names to cohorts"}).refine(cohorts=>Object.keys(cohorts).length>0,{error:"at least one cohort"}).describe("The cohorts, by name."),releases:mapping({branches:schema_list(glob,"at least one branch").optional().describe("Branches whose pull requests are releases. Default: the default branch."),ignore:schema_globs.optional().describe("Paths that make no release."),guarded:schema_globs.optional().describe("Paths that decide where things go, besides .github/: changing them needs a policy owner."),manifests:schema_globs.optional().describe("Release manifests."),statuses:schema_list(filled("a site status"),"at least one site status").optional().describe("Statuses of sites that a release may reach. Default: [active]."),"unsigned-merges":schemas_enum(["allow","deny"],{error:"allow or deny"}).optional().describe("Merge commits that GitHub did not make. Default: deny.")}).optional().describe("What makes a release."),approvals:mapping({"within-cohort":schema_count(0).optional().describe("Approvals for a release within one cohort of each dimension. Default: 1; 0 is allowed."),"cross-cohort":schema_count(2).optional().describe("Approvals, by different people, for a release across cohorts. Default: 2, and at least 2.")}).optional().describe("How many people must approve."),"policy-owners":array(owner,{error:"a list of logins and teams"}).optional().describe("Who may approve a change of this policy. Without any, none can be approved.")})
function isInventoryUrl(value){if(!URL.canParse(value))return false
const url=new URL(value)
if(url.username!==""||url.password!==""||url.search!==""||url.hash!=="")return false
return url.protocol==="https:"||url.protocol==="http:"&&isLoopback(url.hostname)}function isLoopback(host){return host==="localhost"||host==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(host)}function parsePolicy(text,file){const yaml=parseYaml(text,file,"core","YAML")
if(!yaml.ok)return yaml
const{value:value,places:places}=yaml.value
const names=yaml.value.keysAt(["cohorts"])
const parsed=policySchema.safeParse(value)
const problems=[...parsed.success?[]:problemsOf(parsed.error.issues,value,places,keysAt),...nameProblems(names,places),...sharedEnvironments(value,names,places)]
return parsed.success&&problems.length===0?result_ok(toPolicy(parsed.data,names)):fail(problems)}function keysAt(path){let schemas=parse_alternatives(toJSONSchema(policySchema,{io:"input"}))
for(const step of path)schemas=schemas.flatMap(schema=>child(schema,String(step)))
return[...new Set(schemas.flatMap(schema=>Object.keys(schema.properties??{})))]}function child(schema,step){const inner=schema.properties?.[step]??schema.additionalProperties??schema.items
return[inner].flat().filter(one=>typeof one==="object").flatMap(parse_alternatives)}function parse_alternatives(schema){const branches=[...schema.anyOf??[],...schema.oneOf??[]]
return branches.length===0?[schema]:branches.filter(branch=>typeof branch==="object").flatMap(parse_alternatives)}function nameProblems(names,places){return names.filter(name=>name==="__proto__").map(name=>problem(places.at(["cohorts"],name),name,COHORT_NAMES))}const named=schemas_string().or(object({name:schemas_string()}).transform(({name:name})=>name)).catch("")
const withEnvironments=object({cohorts:record(schemas_string(),object({environments:array(named).catch([])}).catch({environments:[]}))})
function sharedEnvironments(value,names,places){const read=withEnvironments.safeParse(value)
if(!read.success)return[]
const owners=new Map
const shared=names.flatMap(cohort=>(read.data.cohorts[cohort]?.environments??[]).flatMap((name,index)=>{const key=name.toLowerCase()
const owner=owners.get(key)
if(name==="")return[]
owners.set(key,owner??cohort)
return owner===undefined?[]:[{cohort:cohort,index:index,name:name,owner:owner}]}))
return shared.slice(0,MAX_PROBLEMS).map(({cohort:cohort,index:index,name:name,owner:owner})=>problem(places.at(["cohorts",cohort,"environments",index]),name,`an environment of its own; it belongs to ${owner}`))}function toPolicy(file,names){const{releases:releases={},approvals:approvals={}}=file
return{inventory:toInventory(file.inventory),cohorts:new Map(Object.entries(file.cohorts).toSorted(([a],[b])=>names.indexOf(a)-names.indexOf(b)).map(([name,cohort])=>[name,toCohort(name,cohort)])),releases:{branches:releases.branches??null,ignore:releases.ignore??[],guarded:releases.guarded??[],manifests:releases.manifests??[],statuses:releases.statuses??["active"],unsignedMerges:releases["unsigned-merges"]??"deny"},approvals:{within:approvals["within-cohort"]??1,cross:approvals["cross-cohort"]??2},policyOwners:(file["policy-owners"]??[]).map(toOwner)}}function toInventory(file){const maxAge=file["max-age"]===undefined?null:toMilliseconds(file["max-age"])
const timeout=file.timeout===undefined?0:toMilliseconds(file.timeout)
return file.provider==="http"?{provider:"http",url:file.url,maxAge:maxAge??DAY,timeout:timeout}:{provider:"file",path:file.path,maxAge:maxAge,timeout:timeout}}function toCohort(name,file){return{name:name,dimension:file.dimension??"default",select:file.select??null,owners:file.owners.map(toOwner),paths:file.paths??[],environments:(file.environments??[]).map(item=>typeof item==="string"?{name:item,job:null}:{name:item.name,job:item.job??null})}}function toOwner(written){const name=written.replace("@","")
const slash=name.indexOf("/")
return slash<0?{kind:"user",login:name}:{kind:"team",organization:name.slice(0,slash),team:name.slice(slash+1)}}function page(connection,after=""){const filter=connection.filter===undefined?"":`, ${connection.filter}`
return`${connection.field}(first: 100${after}${filter}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${connection.selection} } }`}function pageSchema(connection){return object({totalCount:schemas_int(),pageInfo:object({hasNextPage:schemas_boolean(),endCursor:schemas_string().nullable()}),nodes:array(connection.node)})}function cursorAfter(asked,{pageInfo:pageInfo,nodes:nodes},used){const{hasNextPage:hasNextPage,endCursor:endCursor}=pageInfo
if(!hasNextPage)return result_ok(null)
if(endCursor===null||used.has(endCursor))return failures_unavailable(asked,"a new cursor for each page","the same page again")
if(nodes.length===0)return failures_unavailable(asked,"entries on a page that is not the last","none")
used.add(endCursor)
return result_ok(endCursor)}async function fetchRemaining(github,number,head,connection,start){const asked=`${connection.field} of #${number}`
const document=`query Page($owner: String!, $name: String!, $number: Int!, $after: String!) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid ${page(connection,", after: $after")} } }\n  }`
const schema=object({repository:object({pullRequest:looseObject({headRefOid:schemas_string()})})})
const nodes=[...start.nodes]
const cursors=new Set
for(let at=start;;){const cursor=cursorAfter(asked,at,cursors)
if(!cursor.ok)return cursor
const after=cursor.value
if(after===null)break
if(nodes.length>=start.totalCount)return failures_unavailable(asked,`${start.totalCount} entries`,"more of them")
const answer=await github.query(asked,document,{number:number,after:after},schema)
if(!answer.ok)return answer
const{pullRequest:pullRequest}=answer.value.repository
if(pullRequest.headRefOid!==head)return failures_unavailable(asked,`head commit ${head} throughout`,`a push meanwhile; its own run judges it`)
const next=pageSchema(connection).safeParse(pullRequest[connection.field])
if(!next.success)return failures_unavailable(asked,"a page of the documented shape","another shape")
if(connection.counted!==false&&next.data.totalCount!==start.totalCount)return failures_truncated(asked,`${next.data.totalCount} entries, as a later page counts them`,`${start.totalCount} of them`)
nodes.push(...next.data.nodes)
at=next.data}return nodes.length===start.totalCount||connection.counted===false&&nodes.length<start.totalCount?result_ok(nodes):failures_truncated(asked,`${start.totalCount} entries`,`${nodes.length} of them`)}const commits_WEB_FLOW="web-flow"
const PERSON="user { login }"
const SELECTION=`oid authors(first: 50) { totalCount nodes { ${PERSON} } } committer { ${PERSON} } signature { isValid wasSignedByGitHub }`
const person=object({user:object({login:schemas_string()}).nullable()}).transform(({user:user})=>user===null?null:{login:user.login,kind:"user"})
const commit=object({oid:schemas_string(),authors:object({totalCount:schemas_int(),nodes:array(person)}),committer:person.nullable(),signature:object({isValid:schemas_boolean(),wasSignedByGitHub:schemas_boolean()}).nullable()}).transform(({oid:oid,authors:authors,committer:committer,signature:signature})=>({oid:oid,authors:authors.nodes,committer:committer??(signature?.isValid===true&&signature.wasSignedByGitHub?{login:commits_WEB_FLOW,kind:"other"}:null),signed:signature?.isValid===true,complete:authors.totalCount===authors.nodes.length&&authors.totalCount>0}))
const COMMITS={field:"commits",selection:`commit { ${SELECTION} }`,node:object({commit:commit}).transform(node=>node.commit)}
const account=object({login:schemas_string(),type:schemas_string()}).nullish()
const restCommits=array(object({sha:schemas_string(),author:account,committer:account}))
async function withApps(github,number,commits){const cut=commits.find(one=>!one.complete)
if(cut!==undefined)return failures_truncated(`commits of #${number}`,`all authors of ${cut.oid}`,"some of them")
if(commits.every(one=>one.authors[0]!==null&&one.committer!==null))return result_ok(commits.map(toCommit))
const known=new Map
for(let at=1;at<=3;at+=1){const answer=await github.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",{pull_number:number,per_page:100,page:at},restCommits)
if(!answer.ok)return answer
for(const one of answer.value)known.set(one.sha,one)
if(answer.value.length<100)break}return result_ok(commits.map(one=>toCommit(completed(one,known.get(one.oid)))))}function completed(commit,rest){const[first=null,...others]=commit.authors
return{...commit,authors:[first??toActor(rest?.author),...others],committer:commit.committer??toActor(rest?.committer)}}function toActor(found){return found?{login:found.login,kind:found.type==="User"?"user":"bot"}:null}function toCommit({oid:oid,authors:authors,committer:committer,signed:signed}){return{oid:oid,people:[...authors.map(author=>author?.login===commits_WEB_FLOW?null:author),committer],signed:signed}}async function commits_readCommits(github,oids){if(oids.length===0)return result_ok([])
const asked="adopted commits"
if(oids.length>100)return failures_truncated(asked,"at most 100 of them",`${oids.length}`)
const fields=oids.map((oid,index)=>`c${index}: object(oid: "${oid}") { ... on Commit { ${SELECTION} } }`)
const schema=object({repository:record(schemas_string(),commit.nullable())})
const answer=await github.query(asked,`query Commits($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`,{},schema)
if(!answer.ok)return answer
const found=Object.values(answer.value.repository)
if(found.length!==oids.length||found.includes(null))return failures_unavailable(asked,"commits of this repository","some that are not there")
return withAppsOf(github,found.filter(one=>one!==null))}const restCommit=object({author:account,committer:account})
async function withAppsOf(github,commits){const all=[]
for(const one of commits){if(!one.complete)return failures_truncated("adopted commits",`all authors of ${one.oid}`,"some of them")
if(one.authors[0]!==null&&one.committer!==null){all.push(toCommit(one))
continue}const answer=await github.rest("GET /repos/{owner}/{repo}/commits/{ref}",{ref:one.oid},restCommit)
if(!answer.ok)return answer
all.push(toCommit(completed(one,answer.value)))}return result_ok(all)}async function readParents(github,oids){if(oids.length===0)return result_ok(new Map)
const fields=oids.map((oid,index)=>`c${index}: object(oid: "${oid}") { ... on Commit { oid parents(first: 1) { nodes { oid } } } }`)
const schema=object({repository:record(schemas_string(),object({oid:schemas_string(),parents:object({nodes:array(object({oid:schemas_string()}))})}))})
const answer=await github.query("adopted commits",`query Parents($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`,{},schema)
if(!answer.ok)return answer
return result_ok(new Map(Object.values(answer.value.repository).map(({oid:oid,parents:parents})=>[oid,parents.nodes[0]?.oid??null])))}const ACTOR="__typename login"
const actor=object({__typename:schemas_string(),login:schemas_string()}).transform(({__typename:__typename,login:login})=>({login:login,kind:kindOf(__typename)})).nullable()
function kindOf(typename){switch(typename){case"User":return"user"
case"Bot":return"bot"
default:return"other"}}const FILES={field:"files",selection:"path changeType",node:object({path:schemas_string(),changeType:schemas_enum(["ADDED","CHANGED","COPIED","DELETED","MODIFIED","RENAMED"])}).transform(({path:path,changeType:changeType})=>({path:path,previous:null,kind:changeKind(changeType)}))}
function changeKind(type){switch(type){case"ADDED":return"added"
case"CHANGED":case"MODIFIED":return"modified"
case"COPIED":return"copied"
case"DELETED":return"deleted"
case"RENAMED":return"renamed"}}const LABELS={field:"labels",selection:"name updatedAt",node:object({name:schemas_string(),updatedAt:schemas_string().nullish()}).transform(({name:name,updatedAt:updatedAt})=>({name:name,updatedAt:updatedAt??null}))}
const REVIEW_STATES=["APPROVED","CHANGES_REQUESTED","COMMENTED","DISMISSED","PENDING"]
const REVIEWS={field:"reviews",selection:`id author { ${ACTOR} } state commit { oid } submittedAt authorCanPushToRepository url`,node:object({id:schemas_string(),author:actor,state:schemas_enum(REVIEW_STATES),commit:object({oid:schemas_string()}).nullable(),submittedAt:schemas_string().nullable(),authorCanPushToRepository:schemas_boolean(),url:schemas_string()}).transform(({id:id,author:author,state:state,commit:commit,submittedAt:submittedAt,authorCanPushToRepository:authorCanPushToRepository,url:url})=>({id:id,author:author,state:reviewState(state),commit:commit?.oid??null,submittedAt:submittedAt,canPush:authorCanPushToRepository,url:url}))}
function reviewState(state){switch(state){case"APPROVED":return"approved"
case"CHANGES_REQUESTED":return"changes-requested"
case"COMMENTED":return"commented"
case"DISMISSED":return"dismissed"
case"PENDING":return"pending"}}const STATES={OPEN:"open",CLOSED:"closed",MERGED:"merged"}
const EDIT=`editedAt editor { ${ACTOR} } diff deletedAt`
const edit=object({editedAt:schemas_string(),editor:actor,diff:schemas_string().nullable(),deletedAt:schemas_string().nullable()}).transform(({editedAt:editedAt,editor:editor,diff:diff,deletedAt:deletedAt})=>({at:editedAt,by:editor,text:deletedAt===null?diff:null}))
const EDITS={field:"userContentEdits",selection:EDIT,node:edit}
function oldestFirst(revisions){return revisions.toReversed().toSorted((a,b)=>resolution_compare(a.at,b.at))}const COMMENT_EDITS=20
const COMMENTS={field:"comments",selection:`databaseId author { ${ACTOR} } body createdAt lastEditedAt includesCreatedEdit isMinimized viewerDidAuthor url\n    userContentEdits(first: ${COMMENT_EDITS}) { totalCount nodes { ${EDIT} } }`,node:object({databaseId:schemas_int().nullable(),author:actor,body:schemas_string(),createdAt:schemas_string(),lastEditedAt:schemas_string().nullable(),includesCreatedEdit:schemas_boolean(),isMinimized:schemas_boolean(),viewerDidAuthor:schemas_boolean(),url:schemas_string(),userContentEdits:object({totalCount:schemas_int(),nodes:array(edit)}).nullable()}).transform(comment=>{const edits=comment.userContentEdits??{totalCount:0,nodes:[]}
const edited=comment.lastEditedAt!==null||comment.includesCreatedEdit||edits.totalCount>0
const oldest=oldestFirst(edits.nodes)[0]?.at??comment.createdAt
const unread=edits.totalCount>edits.nodes.length?[{at:oldest,by:null,text:null}]:[]
return{id:comment.databaseId,author:comment.author,body:comment.body,createdAt:comment.createdAt,edited:edited,hidden:comment.isMinimized,revisions:[...unread,...oldestFirst(edits.nodes)],mine:comment.viewerDidAuthor,url:comment.url}})}
const TYPES=["LABELED_EVENT","UNLABELED_EVENT","BASE_REF_CHANGED_EVENT","AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT","COMMENT_DELETED_EVENT","REVIEW_DISMISSED_EVENT"]
const EVENT=`createdAt actor { ${ACTOR} }`
const discussion_event={createdAt:schemas_string(),actor:actor}
const labelled=object({...discussion_event,label:object({name:schemas_string()})})
const TIMELINE={field:"timelineItems",counted:false,filter:`itemTypes: [${TYPES.join(", ")}]`,selection:`__typename\n    ... on LabeledEvent { ${EVENT} label { name } }\n    ... on UnlabeledEvent { ${EVENT} label { name } }\n    ... on BaseRefChangedEvent { ${EVENT} }\n    ... on AutomaticBaseChangeSucceededEvent { ${EVENT} }\n    ... on CommentDeletedEvent { ${EVENT} deletedCommentAuthor { ${ACTOR} } }\n    ... on ReviewDismissedEvent { ${EVENT} previousReviewState review { id } }`,node:discriminatedUnion("__typename",[labelled.extend({__typename:literal("LabeledEvent")}),labelled.extend({__typename:literal("UnlabeledEvent")}),object({...discussion_event,__typename:literal("BaseRefChangedEvent")}),object({...discussion_event,__typename:literal("AutomaticBaseChangeSucceededEvent")}),object({...discussion_event,__typename:literal("CommentDeletedEvent"),deletedCommentAuthor:actor}),object({...discussion_event,__typename:literal("ReviewDismissedEvent"),previousReviewState:schemas_enum(REVIEW_STATES),review:object({id:schemas_string()}).nullable()})]).transform(item=>{const{createdAt:at,actor:by}=item
switch(item.__typename){case"LabeledEvent":case"UnlabeledEvent":return{kind:"label",at:at,by:by,label:item.label.name}
case"BaseRefChangedEvent":case"AutomaticBaseChangeSucceededEvent":return{kind:"base",at:at,by:by}
case"CommentDeletedEvent":return{kind:"comment-deleted",at:at,by:by,author:item.deletedCommentAuthor}
case"ReviewDismissedEvent":return{kind:"review-dismissed",at:at,by:by,review:item.review?.id??null,was:reviewState(item.previousReviewState)}}})}
const PER_PAGE=100
const MAX_PAGES=30
const files=array(object({filename:schemas_string(),status:schemas_string(),previous_filename:schemas_string().optional()}))
async function fetchFormerNames(github,number,changes){const missing=new Set(changes.filter(change=>change.kind==="renamed").map(change=>change.path))
const former=new Map
for(let at=1;missing.size>0&&at<=MAX_PAGES;at+=1){const answer=await github.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files",{pull_number:number,per_page:PER_PAGE,page:at},files)
if(!answer.ok)return answer
for(const file of answer.value){if(file.previous_filename===undefined||!missing.delete(file.filename))continue
former.set(file.filename,file.previous_filename)}if(answer.value.length<PER_PAGE)break}if(missing.size>0)return failures_truncated(`files of #${number}`,"the former name of each renamed file",`none for ${[...missing].join(", ")}`)
return result_ok(changes.map(change=>({...change,previous:former.get(change.path)??null})))}const PULL_SELECTION=`number title url state body lastEditedAt editor { ${ACTOR} } baseRefName headRefName headRefOid changedFiles\n  author { ${ACTOR} }\n  headRepository { nameWithOwner }\n  ${[FILES,LABELS,COMMITS,EDITS,TIMELINE,REVIEWS,COMMENTS].map(connection=>page(connection)).join("\n  ")}`
const pull_lists_nullish=schema=>schema.nullish().transform(value=>value??null)
const pullShape=object({number:schemas_int(),title:schemas_string(),url:schemas_string(),state:schemas_enum(["OPEN","CLOSED","MERGED"]),body:schemas_string(),lastEditedAt:schemas_string().nullable(),editor:actor,baseRefName:schemas_string(),headRefName:schemas_string(),headRefOid:schemas_string(),changedFiles:schemas_int(),author:actor,headRepository:object({nameWithOwner:schemas_string()}).nullable(),files:pull_lists_nullish(pageSchema(FILES)),labels:pull_lists_nullish(pageSchema(LABELS)),reviews:pull_lists_nullish(pageSchema(REVIEWS)),commits:pageSchema(COMMITS),userContentEdits:pull_lists_nullish(pageSchema(EDITS)),timelineItems:pageSchema(TIMELINE),comments:pageSchema(COMMENTS)})
async function complete(github,repository,pull){const{number:number,changedFiles:changedFiles}=pull
const read=async(connection,start)=>start===null?failures_unavailable(`${connection.field} of #${number}`,"a list","nothing"):fetchRemaining(github,number,pull.headRefOid,connection,start)
const files=await read(FILES,pull.files)
if(!files.ok)return files
if(files.value.length!==changedFiles)return failures_truncated(`files of #${number}`,`${changedFiles} changed files`,`a list of ${files.value.length}`)
const changes=await fetchFormerNames(github,number,files.value)
if(!changes.ok)return changes
const commits=await read(COMMITS,pull.commits)
if(!commits.ok)return commits
const people=await withApps(github,number,commits.value)
if(!people.ok)return people
const labels=await read(LABELS,pull.labels)
if(!labels.ok)return labels
const edits=await read(EDITS,pull.userContentEdits??pull_lists_NONE)
if(!edits.ok)return edits
const timeline=await read(TIMELINE,pull.timelineItems)
if(!timeline.ok)return timeline
const reviews=await read(REVIEWS,pull.reviews)
if(!reviews.ok)return reviews
const comments=await read(COMMENTS,pull.comments)
if(!comments.ok)return comments
return result_ok({repository:repository,number:number,title:pull.title,url:pull.url,state:STATES[pull.state],author:pull.author,base:pull.baseRefName,head:pull.headRefOid,headBranch:pull.headRefName,headRepository:pull.headRepository?.nameWithOwner??null,body:pull.body,changes:changes.value,labels:labels.value.map(label=>label.name),commits:people.value,revisions:revisionsOf(pull,edits.value),timeline:[...timeline.value,...labels.value.flatMap(editOf)].toSorted((a,b)=>resolution_compare(a.at,b.at)),reviews:reviews.value,comments:comments.value})}function editOf({name:name,updatedAt:updatedAt}){return updatedAt===null?[]:[{kind:"label",at:updatedAt,by:null,label:name}]}const pull_lists_NONE={totalCount:0,pageInfo:{hasNextPage:false,endCursor:null},nodes:[]}
function revisionsOf(pull,edits){const known=oldestFirst(edits)
const last=pull.lastEditedAt
if(last===null||known.some(revision=>revision.at>=last))return known
const unread={at:known.at(-1)?.at??"",by:null,text:null}
return[...known,unread,{at:last,by:pull.editor,text:pull.body}]}const LANDING="oid associatedPullRequests(first: 20) { nodes { mergedAt baseRefName } }"
const landing=object({oid:schemas_string(),associatedPullRequests:object({nodes:array(object({mergedAt:schemas_string().nullable(),baseRefName:schemas_string()}))}).nullable()})
function landedAt({associatedPullRequests:associatedPullRequests},defaultBranch){const merges=(associatedPullRequests?.nodes??[]).filter(pull=>pull.baseRefName===defaultBranch).map(pull=>pull.mergedAt)
return merges.filter(at=>at!==null).toSorted().at(-1)??null}const MAX_VERSIONS=30
const DOCUMENT=`query PolicyHistory($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!) {\n  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit {\n    history(first: ${MAX_VERSIONS}, path: $path) { totalCount nodes { ${LANDING} file(path: $path) { object { __typename ... on Blob { text } } } } }\n  } } }\n}`
const policy_history_file=object({file:object({object:object({text:schemas_string().nullish()}).nullable()}).nullable()})
const wire=object({repository:object({object:object({history:object({totalCount:schemas_int(),nodes:array(landing.extend(policy_history_file.shape))})})})})
const pushes=array(object({ref:schemas_string(),after:schemas_string().nullish(),timestamp:schemas_string()}))
const policy_history_MAX_PAGES=10
async function fetchPolicyHistory(github,path,at){const answer=await github.query("history of the policy",DOCUMENT,{path:path,tip:at.tip},wire)
if(!answer.ok)return answer
const{nodes:nodes,totalCount:totalCount}=answer.value.repository.object.history
const merged=nodes.map(node=>landedAt(node,at.defaultBranch))
const pushed=merged.includes(null)?await readPushes(github,at.defaultBranch):new Map
const versions=nodes.map((node,index)=>({since:merged[index]??pushed.get(node.oid)??null,text:node.file?.object?.text??null}))
return result_ok({versions:versions,complete:totalCount===nodes.length})}async function readPushes(github,branch){const ref=`refs/heads/${branch}`
const answer=await github.pages("GET /repos/{owner}/{repo}/activity",{ref:ref,per_page:100},pushes,policy_history_MAX_PAGES)
if(!answer.ok)return new Map
return new Map(answer.value.flatMap(entry=>entry.ref===ref&&typeof entry.after==="string"?[[entry.after,entry.timestamp]]:[]))}const AT=`query PolicyAt($owner: String!, $name: String!, $expression: String!, $commit: GitObjectID!) {\n  repository(owner: $owner, name: $name) { object(expression: $expression) { __typename ... on Blob { text } } commit: object(oid: $commit) { oid } }\n}`
const at=object({repository:object({object:object({text:schemas_string().nullish()}).nullable(),commit:object({oid:schemas_string()})})})
async function readPolicyAt(github,path,commit){const answer=await github.query("policy before the adopted commits",AT,{expression:`${commit}:${path}`,commit:commit},at)
return answer.ok?result_ok(answer.value.repository.object?.text??null):answer}function accessOf(people,login){return people.access.get(login.toLowerCase())??"unknown"}function owns(owners,login,teams){const answers=owners.map(owner=>{if(owner.kind==="user")return sameName(owner.login,login)?"yes":"no"
if(!teams.readable)return"unknown"
if(teams.members.get(teamKey(owner))?.has(login.toLowerCase())===true)return"yes"
return teams.unsure?.get(teamKey(owner))?.has(login.toLowerCase())===true?"unknown":"no"})
return answers.includes("yes")?"yes":answers.includes("unknown")?"unknown":"no"}function teamKey(owner){return`${owner.organization}/${owner.team}`.toLowerCase()}const permission=object({permission:schemas_string()})
async function fetchAccess(github,login){const access=await readPermission(github,login)
return access==="missing"?"none":access}async function mayWrite(github,login){return await readPermission(github,login)!=="none"}async function readPermission(github,login){const answer=await github.rest("GET /repos/{owner}/{repo}/collaborators/{username}/permission",{username:login},permission)
if(!answer.ok)return answer.error.observed.startsWith("HTTP 404")?"missing":"unknown"
switch(answer.value.permission){case"admin":case"write":return answer.value.permission
default:return"none"}}const activity=object({ref:schemas_string(),after:schemas_string().nullish(),activity_type:schemas_string().nullish(),actor:object({login:schemas_string()}).nullish()})
const people_MAX_PAGES=10
async function fetchPushers(github,pull){if(!isOwnBranch(pull))return null
const ref=refOf(pull)
const answer=await github.pages(ACTIVITY,{ref:ref,per_page:100},array(activity),people_MAX_PAGES)
return answer.ok?loginsOf(answer.value.filter(entry=>entry.ref===ref),pull.head):null}const FEW=3
async function fetchPushersOf(github,pulls){const own=pulls.filter(isOwnBranch)
const found=new Map(pulls.map(pull=>[pull.number,null]))
if(own.length<=FEW){for(const pull of own)found.set(pull.number,await fetchPushers(github,pull))
return found}const all=await github.pages(ACTIVITY,{per_page:100},array(activity),people_MAX_PAGES)
if(!all.ok)return found
const byRef=Map.groupBy(all.value,entry=>entry.ref)
for(const pull of own)found.set(pull.number,loginsOf(byRef.get(refOf(pull))??[],pull.head))
return found}const ACTIVITY="GET /repos/{owner}/{repo}/activity"
function isOwnBranch(pull){return pull.headRepository?.toLowerCase()===pull.repository.toLowerCase()}function refOf(pull){return`refs/heads/${pull.headBranch}`}function loginsOf(entries,head){const pushes=entries.filter(entry=>entry.activity_type!=="branch_deletion")
if(pushes.length>0&&!pushes.some(entry=>entry.after===head))return null
const logins=pushes.map(entry=>entry.actor?.login)
return logins.includes(undefined)?null:logins.filter(login=>login!==undefined)}async function fetchTeams(github,owners,logins){const teams=new Map(owners.filter(owner=>owner.kind==="team").map(owner=>[teamKey(owner),owner]))
if(teams.size===0||logins.length===0)return result_ok({readable:true,members:new Map})
if(github===null)return result_ok({readable:false,why:"no-token"})
const list=[...teams.entries()]
const variables={}
const parameters=[]
const bind=(name,value)=>{variables[name]=value
parameters.push(`$${name}: String!`)
return`$${name}`}
const people=logins.map((login,index)=>bind(`login${index}`,login))
const fields=list.map(([,team],at)=>{const members=people.map((login,index)=>`m${index}: members(query: ${login}, first: 100) { totalCount nodes { login } }`)
return`t${at}: organization(login: ${bind(`organization${at}`,team.organization)}) { team(slug: ${bind(`team${at}`,team.team)}) { ${members.join(" ")} } }`})
const members=object({totalCount:schemas_int(),nodes:array(object({login:schemas_string()}))})
const schema=record(schemas_string(),object({team:record(schemas_string(),members)}))
const answer=await github.query("teams",`query Teams(${parameters.join(", ")}) { ${fields.join(" ")} }`,variables,schema)
if(!answer.ok)return result_ok({readable:false,why:"refused"})
const found=new Map
const unsure=new Map
for(const[at,[key]]of list.entries()){const holders=new Set
const open=new Set
for(const[index,login]of logins.entries()){const page=answer.value[`t${at}`]?.team[`m${index}`]
if(page===undefined)return result_ok({readable:false,why:"refused"})
if(page.nodes.some(node=>node.login.toLowerCase()===login.toLowerCase()))holders.add(login.toLowerCase())
else if(page.totalCount>page.nodes.length)open.add(login.toLowerCase())}found.set(key,holders)
unsure.set(key,open)}return result_ok({readable:true,members:found,unsure:unsure})}const ASSOCIATED=`totalCount pageInfo { hasNextPage endCursor }\n  nodes { number state baseRefName headRefOid body author { login } labels(first: 100) { totalCount nodes { name } } }`
const associated=object({totalCount:schemas_int(),pageInfo:object({hasNextPage:schemas_boolean(),endCursor:schemas_string().nullable()}),nodes:array(object({number:schemas_int(),state:schemas_string(),baseRefName:schemas_string(),headRefOid:schemas_string(),body:schemas_string(),author:object({login:schemas_string()}).nullable(),labels:object({totalCount:schemas_int(),nodes:array(object({name:schemas_string()}))}).nullish()}))})
const sharers_DOCUMENT=`query Sharers($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {\n  repository(owner: $owner, name: $name) { object(oid: $head) { ... on Commit { associatedPullRequests(first: 100, after: $after) { ${ASSOCIATED} } } } }\n}`
const sharers_wire=object({repository:object({object:object({associatedPullRequests:associated})})})
const sharers_MAX_PAGES=30
async function fetchSharers(github,own,first){const asked=`pull requests with the head of #${own.number}`
if(first===null)return failures_unavailable(asked,"the pull requests of its head commit","nothing")
const all=await sharers_readAll(github,asked,own.head,first)
if(!all.ok)return all
const sharers=[]
const writers=new Map
for(const other of all.value){if(other.number===own.number||other.state!=="OPEN"||other.headRefOid!==own.head)continue
const login=other.author?.login??null
const writes=login===null||(writers.get(login)??await mayWrite(github,login))
if(login!==null)writers.set(login,writes)
if(!writes)continue
const labels=other.labels??{totalCount:1,nodes:[]}
if(labels.totalCount>labels.nodes.length)return failures_truncated(asked,`all labels of #${other.number}`,"some of them")
sharers.push({number:other.number,base:other.baseRefName,body:other.body,labels:labels.nodes.map(label=>label.name)})}return result_ok(sharers)}async function sharers_readAll(github,asked,head,first){const nodes=[...first.nodes]
const cursors=new Set
let total=first.totalCount
for(let at=first,pages=1;;pages+=1){const after=cursorAfter(asked,at,cursors)
if(!after.ok)return after
if(after.value===null)break
if(pages>sharers_MAX_PAGES)return failures_truncated(asked,`${first.totalCount} pull requests`,`${nodes.length} of them`)
const answer=await github.query(asked,sharers_DOCUMENT,{head:head,after:after.value},sharers_wire)
if(!answer.ok)return answer
at=answer.value.repository.object.associatedPullRequests
total=Math.max(total,at.totalCount)
nodes.push(...at.nodes)}return nodes.length<total?failures_truncated(asked,`${total} pull requests`,`${nodes.length} of them`):result_ok(nodes)}const POLICY_BLOB="__typename ... on Blob { text isTruncated isBinary }"
const policyBlob=pull_lists_nullish(object({__typename:schemas_string(),text:schemas_string().nullish(),isTruncated:schemas_boolean().optional(),isBinary:schemas_boolean().nullish()}))
const pull_request_DOCUMENT=`query PullRequest($owner: String!, $name: String!, $number: Int!, $policyPath: String!, $policy: String!, $checkName: String!, $publish: Boolean!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid ... on Commit { history(first: 1, path: $policyPath) { totalCount nodes { ${LANDING} } } } } }\n    policy: object(expression: $policy) { ${POLICY_BLOB} }\n    pullRequest(number: $number) {\n      ${PULL_SELECTION}\n      last: commits(last: 1) { nodes { commit {\n        oid\n        associatedPullRequests(first: 50) { ${ASSOCIATED} }\n        published: checkSuites(first: 100) @include(if: $publish) { nodes { checkRuns(first: 10, filterBy: { checkName: $checkName }) { nodes { databaseId } } } }\n      } } }\n    }\n  }\n}`
const pull_request_wire=object({repository:object({nameWithOwner:schemas_string(),defaultBranchRef:object({name:schemas_string(),target:object({oid:schemas_string(),history:object({totalCount:schemas_int(),nodes:array(landing)})})}),policy:policyBlob,pullRequest:pull_lists_nullish(pullShape.extend({last:object({nodes:array(object({commit:object({oid:schemas_string(),associatedPullRequests:pull_lists_nullish(associated),published:pull_lists_nullish(object({nodes:array(object({checkRuns:pull_lists_nullish(object({nodes:array(object({databaseId:schemas_int().nullable()}))}))}))}))})}))})}))})})
async function fetchPullRequest(github,wanted){const{number:number,policyPath:policyPath,checkName:checkName,publish:publish}=wanted
const asked=`pull request #${number}`
const answer=await github.query(asked,pull_request_DOCUMENT,{number:number,policyPath:policyPath,policy:`HEAD:${policyPath}`,checkName:checkName,publish:publish},pull_request_wire,"published")
if(!answer.ok)return answer
const{repository:repository}=answer.value
const{pullRequest:pull}=repository
if(pull===null)return failures_unavailable(asked,"a pull request of this repository","none with that number")
const read=await complete(github,repository.nameWithOwner,pull)
if(!read.ok)return read
const head=pull.last.nodes.at(-1)?.commit
const sharers=await fetchSharers(github,{number:number,head:pull.headRefOid},head?.oid===pull.headRefOid?head.associatedPullRequests:null)
if(!sharers.ok)return sharers
const{target:target,name:name}=repository.defaultBranchRef
const latest=target.history.nodes[0]
return result_ok({pull:{...read.value,sharers:sharers.value},defaultBranch:name,tip:target.oid,policy:toPolicyText(repository.policy),policySince:latest===undefined?null:landedAt(latest,name),policyFirst:target.history.totalCount===1,published:{checkRuns:head?.published?.nodes.flatMap(suite=>suite.checkRuns?.nodes??[]).map(run=>run.databaseId).filter(id=>id!==null)??null,comment:read.value.comments.find(comment=>comment.mine&&comment.body.startsWith(wanted.marker))?.id??null}})}function toPolicyText(blob){if(blob===null)return null
if(blob.__typename!=="Blob")return{kind:"unreadable",why:"a folder"}
if(blob.isTruncated!==false)return{kind:"unreadable",why:"a file too large to be a policy"}
return blob.isBinary===true||typeof blob.text!=="string"?{kind:"unreadable",why:"a binary file"}:{kind:"text",text:blob.text}}const GROUND=`query Ground($owner: String!, $name: String!, $policy: String!) {\n  repository(owner: $owner, name: $name) {\n    nameWithOwner\n    defaultBranchRef { name target { oid } }\n    policy: object(expression: $policy) { ${POLICY_BLOB} }\n  }\n}`
const ground=object({repository:object({nameWithOwner:schemas_string(),defaultBranchRef:object({name:schemas_string(),target:object({oid:schemas_string()})}),policy:policyBlob})})
async function fetchRepositoryState(github,policyPath){const answer=await github.query("default branch and policy",GROUND,{policy:`HEAD:${policyPath}`},ground)
if(!answer.ok)return answer
const{nameWithOwner:nameWithOwner,defaultBranchRef:defaultBranchRef,policy:policy}=answer.value.repository
return result_ok({repository:nameWithOwner,defaultBranch:defaultBranchRef.name,tip:defaultBranchRef.target.oid,policy:toPolicyText(policy)})}const HISTORY=`query Policies($owner: String!, $name: String!, $tip: GitObjectID!, $path: String!, $after: String) {\n  repository(owner: $owner, name: $name) { object(oid: $tip) { ... on Commit { history(first: 50, after: $after, path: $path) {\n    pageInfo { hasNextPage endCursor }\n    nodes {\n      oid\n      parents(first: 2) { nodes { file(path: $path) { oid } } }\n      associatedPullRequests(first: 20) { nodes { number merged baseRefName } }\n      file(path: $path) { object { __typename ... on Blob { text } } }\n    }\n  } } } }\n}`
const repository_state_history=object({repository:object({object:object({history:object({pageInfo:object({hasNextPage:schemas_boolean(),endCursor:schemas_string().nullable()}),nodes:array(object({oid:schemas_string(),parents:object({nodes:array(object({file:pull_lists_nullish(object({oid:schemas_string().nullish()}))}))}),associatedPullRequests:object({nodes:array(object({number:schemas_int(),merged:schemas_boolean(),baseRefName:schemas_string()}))}),file:pull_lists_nullish(object({object:pull_lists_nullish(object({text:schemas_string().nullish()}))}))}))})})})})
const repository_state_MAX_PAGES=10
async function fetchPolicyCommits(github,path,ground){const asked=`history of ${path}`
const commits=[]
let after=null
const cursors=new Set
for(let page=0;page<repository_state_MAX_PAGES;page+=1){const answer=await github.query(asked,HISTORY,{tip:ground.tip,path:path,after:after},repository_state_history)
if(!answer.ok)return answer
const{nodes:nodes,pageInfo:pageInfo}=answer.value.repository.object.history
for(const{oid:oid,parents:parents,associatedPullRequests:associatedPullRequests,file:file}of nodes){const pulls=associatedPullRequests.nodes.filter(pull=>pull.merged&&pull.baseRefName===ground.defaultBranch).map(pull=>pull.number)
commits.push({oid:oid,text:file?.object?.text??null,adds:parents.nodes.every(parent=>parent.file===null),pulls:pulls})}const next=cursorAfter(asked,{nodes:nodes,pageInfo:pageInfo},cursors)
if(!next.ok)return next
if(next.value===null)return result_ok(commits)
after=next.value}return failures_truncated(asked,`at most ${repository_state_MAX_PAGES} pages`,"more")}const oid=schemas_string().regex(/^[0-9a-f]{40,64}$/)
const comparison=object({status:schemas_enum(["ahead","behind","identical","diverged"]),merge_base_commit:object({sha:oid}),total_commits:schemas_int(),commits:array(object({sha:oid,parents:array(object({sha:oid}))}))})
function route(base,head){return`GET /repos/{owner}/{repo}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`}async function fetchComparison(github,base,head){const answer=await github.rest(route(base,head),{per_page:1,page:1},comparison)
if(!answer.ok)return answer
const{status:status,merge_base_commit:merge_base_commit,total_commits:total_commits}=answer.value
return result_ok({position:status,mergeBase:merge_base_commit.sha,total:total_commits})}const compare_PER_PAGE=100
const MAX_COMMITS=5e3
async function fetchRange(github,base,head){if(base===head)return result_ok([])
const asked="commits since the baseline"
const commits=new Map
for(let page=1;;page+=1){const answer=await github.rest(route(base,head),{per_page:compare_PER_PAGE,page:page},comparison)
if(!answer.ok)return answer
const{status:status,total_commits:total}=answer.value
if(status!=="ahead")return failures_unavailable(asked,"a commit that follows the baseline",`one that is ${status}`)
if(total>MAX_COMMITS)return failures_truncated(asked,`at most ${MAX_COMMITS} commits`,`${total} of them: deploy an earlier commit first`)
const before=commits.size
for(const{sha:sha,parents:parents}of answer.value.commits)commits.set(sha,{oid:sha,parents:parents.map(parent=>parent.sha)})
if(commits.size===total)return result_ok([...commits.values()])
if(commits.size===before||commits.size>total)return failures_truncated(asked,`${total} commits`,`${commits.size} of them`)}}const BATCH_SIZE=50
const originShape=own=>object({oid:schemas_string(),signature:object({isValid:schemas_boolean(),wasSignedByGitHub:schemas_boolean()}).nullable(),associatedPullRequests:object({totalCount:schemas_int(),nodes:array(object({number:schemas_int(),merged:schemas_boolean(),baseRefName:schemas_string(),mergeCommit:object({oid:schemas_string()}).nullable(),repository:object({nameWithOwner:schemas_string()})}))})}).transform(({oid:oid,signature:signature,associatedPullRequests:{totalCount:totalCount,nodes:nodes}})=>({complete:totalCount===nodes.length,origin:{oid:oid,signedByGitHub:signature?.isValid===true&&signature.wasSignedByGitHub,pulls:nodes.filter(pull=>pull.repository.nameWithOwner.toLowerCase()===own).map(pull=>({number:pull.number,merged:pull.merged,base:pull.baseRefName,mergeCommit:pull.mergeCommit?.oid??null}))}}))
async function fetchOrigins(github,oids){const asked="pull requests of the commits"
const origins=new Map
const shape=originShape(`${github.owner}/${github.name}`.toLowerCase())
for(let at=0;at<oids.length;at+=BATCH_SIZE){const batch=oids.slice(at,at+BATCH_SIZE)
const fields=batch.map((oid,index)=>`c${index}: object(oid: "${oid}") { ... on Commit {\n      oid signature { isValid wasSignedByGitHub } associatedPullRequests(first: 50) { totalCount nodes { number merged baseRefName mergeCommit { oid } repository { nameWithOwner } } }\n    } }`)
const answer=await github.query(asked,`query Origins($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`,{},object({repository:record(schemas_string(),shape)}))
if(!answer.ok)return answer
for(const{complete:complete,origin:origin}of Object.values(answer.value.repository)){if(!complete)return failures_truncated(asked,`all pull requests of ${origin.oid}`,"some of them")
origins.set(origin.oid,origin)}}const missing=oids.find(oid=>!origins.has(oid))
return missing===undefined?result_ok(origins):failures_unavailable(asked,"an answer for each commit",`none for ${missing}`)}const UNDATED="~"
function voters(pull){const spoken=[...pull.reviews.filter(isVote).map(review=>review.author),...pull.comments.filter(comment=>hasVote(comment)).map(comment=>comment.author),...pull.timeline.filter(event=>event.kind==="comment-deleted").map(event=>event.author)]
const logins=new Map(spoken.flatMap(actor=>actor?.kind==="user"?[[actor.login.toLowerCase(),actor.login]]:[]))
return[...logins.values()]}function anyApproval(pull){return pull.reviews.some(review=>review.state==="approved")||pull.comments.some(comment=>readCommands(comment.body).some(command=>command.verb==="approve"))}function isVote(review){return review.state==="approved"||review.state==="changes-requested"||review.state==="dismissed"}function hasVote(comment){return textsOf(comment).some(({text:text})=>text===null||readCommands(text).some(command=>command.verb!=="recheck"))}function standingVeto(pull,login){const words=[...reviewVotes(pull,login),...commentVotes(pull,login),...deletedVotes(pull,login)]
const last=words.reduce((latest,word)=>latest===null||word.at>latest.at||word.at===latest.at&&word.kind==="veto"?word:latest,null)
return last?.kind==="veto"?last:null}function reviewVotes(pull,login){return pull.reviews.filter(review=>isBy(review.author,login)&&isVote(review)).flatMap(review=>{const word=kind=>[{kind:kind,at:review.submittedAt??(kind==="veto"?UNDATED:""),url:review.url}]
if(review.state!=="dismissed")return word(review.state==="approved"?"approve":"veto")
const dismissal=pull.timeline.find(event=>event.kind==="review-dismissed"&&event.review===review.id)
if(dismissal?.kind!=="review-dismissed")return word("veto")
if(dismissal.was==="approved")return word("approve")
return isBy(dismissal.by,login)?[]:word("veto")})}function commentVotes(pull,login){return pull.comments.filter(comment=>isBy(comment.author,login)).flatMap(comment=>{const approves=!comment.edited&&!comment.hidden&&readCommands(comment.body).some(command=>command.verb==="approve")
const vetoes=textsOf(comment).filter(({text:text,by:by})=>(by===null||isBy(by,login))&&(text===null||readCommands(text).some(command=>command.verb==="reject")))
return[...approves?[{kind:"approve",at:comment.createdAt,url:comment.url}]:[],...vetoes.map(({at:at})=>({kind:"veto",at:at,url:comment.url}))]})}function deletedVotes(pull,login){return pull.timeline.filter(event=>event.kind==="comment-deleted"&&isBy(event.author,login)&&!isBy(event.by,login)).map(event=>({kind:"veto",at:event.at,url:pull.url}))}function textsOf(comment){const now={text:comment.body,at:comment.createdAt,by:comment.author}
if(!comment.edited)return[now]
return comment.revisions.length>0?[...comment.revisions]:[now,{...now,text:null}]}function isBy(actor,login){return actor!==null&&sameName(actor.login,login)}function judgeApprovals(given){const{pull:pull,policy:policy,involved:involved,people:people}=given
const anonymous=unattributed(pull.commits,people.pushers)
const extra=anonymous.length>0?1:0
const basic=involved.crossCohort||given.adopts===true?policy.approvals.cross:policy.approvals.within
const needed=given.release?basic+extra:0
const judged=[...judgeReviews(given),...judgeComments(given)]
const counted=perPerson(judged.filter(one=>"cohorts"in one))
return{needed:needed,policyNeeded:given.guarded?1+(given.release?0:extra):0,unattributed:anonymous,counted:counted,discounted:judged.filter(one=>"reason"in one),vetoes:vetoesOf(given),unapproved:needed===0?[]:involved.cohorts.filter(cohort=>!counted.some(one=>one.cohorts.includes(cohort))).map(cohort=>({cohort:cohort,owners:ownersOf(cohort,policy)})),teams:people.teams.readable?"readable":people.teams.why,administrators:administratorsStandIn(given)}}function judgeReviews(given){const byPerson=Map.groupBy(given.pull.reviews.filter(isVote),review=>review.author?.login.toLowerCase()??"")
return[...byPerson.values()].flatMap(reviews=>{const last=reviews.reduce((latest,review)=>isLater(review,latest,given.pull.head)?review:latest)
return reviews.flatMap(review=>{const login=review.author?.login??"ghost"
if(review!==last)return review.state==="approved"?[{login:login,reason:"superseded",via:"review",url:review.url}]:[]
return review.state==="changes-requested"?[]:[judgeReview(review,given)]})})}function isLater(review,than,head){const[at,other]=[review.submittedAt??UNDATED,than.submittedAt??UNDATED]
return at>other||at===other&&worth(review,head)<worth(than,head)}function worth(review,head){if(review.state!=="approved")return review.state==="dismissed"?1:0
return review.commit===head?3:2}function judgeReview(review,given){const{author:author,url:url,submittedAt:submittedAt}=review
const{pull:pull}=given
const discount=reason=>({login:author?.login??"ghost",reason:reason,via:"review",url:url})
if(author===null)return discount("account-gone")
if(author.kind!=="user")return discount("bot")
if(review.state==="dismissed")return discount("dismissed")
if(review.commit!==pull.head)return discount("stale-head")
if(submittedAt===null)return discount("body-unreadable")
const change=changeSince(pull,submittedAt)
if(change!==null)return discount(change)
if(!definitionsHeld(given.declared,given.policy,given.people.policyVersions,submittedAt))return discount("definition-changed")
const access=review.canPush?"write":"none"
return judgePerson(author.login,[...given.involved.cohorts,"policy"],{url:url,via:"review",access:access},given)}function judgeComments(given){return given.pull.comments.flatMap(comment=>{const approvals=readCommands(comment.body).filter(command=>command.verb==="approve")
return approvals.map(command=>{const{author:author,url:url}=comment
const discount=reason=>({login:author?.login??"ghost",reason:reason,via:"comment",url:url})
if(author===null)return discount("account-gone")
if(author.kind!=="user")return discount("bot")
if(comment.edited)return discount("edited")
if(comment.hidden)return discount("hidden")
const wrong=wrongDigest(command,given.plan)
if(wrong!==null)return discount(wrong)
const access=accessOf(given.people,author.login)
return judgePerson(author.login,command.cohorts,{url:url,via:"comment",access:access},given)})})}function wrongDigest({digest:digest},plan){if(digest===null)return"digest-missing"
if(digest.length<DIGEST_DIGITS)return"digest-short"
return plan.startsWith(digest.toLowerCase())?null:"digest-outdated"}function judgePerson(login,named,by,given){const{policy:policy,involved:involved,people:people,pull:pull}=given
const discount=reason=>({login:login,reason:reason,via:by.via,url:by.url})
const meant=involved.cohorts.filter(cohort=>named.includes(cohort))
const meansPolicy=named.includes("policy")&&given.guarded
if(meant.length===0&&!meansPolicy)return discount("not-involved")
const answers=meant.map(cohort=>({cohort:cohort,owns:owns(ownersOf(cohort,policy),login,people.teams)}))
const cohorts=answers.filter(answer=>answer.owns==="yes").map(answer=>answer.cohort)
const policyOwner=meansPolicy?ownsPolicy(login,given):"no"
if(cohorts.length===0&&policyOwner!=="yes"){return discount(policyOwner==="unknown"||answers.some(answer=>answer.owns==="unknown")?"team-unreadable":"not-an-owner")}const hand=contributors_contributors(pull,people.pushers).get(login.toLowerCase())
if(hand!==undefined)return discount(hand)
if(by.access==="unknown")return discount("access-unknown")
if(by.access==="none")return discount("no-write-access")
return{login:login,cohorts:cohorts,forPolicy:policyOwner==="yes",url:by.url}}function ownersOf(cohort,policy){return policy.cohorts.get(cohort)?.owners??[]}function ownsPolicy(login,given){if(administratorsStandIn(given))return accessOf(given.people,login)==="admin"?"yes":"no"
return owns(given.policy.policyOwners,login,given.people.teams)}function administratorsStandIn({guarded:guarded,policy:policy,people:people}){return guarded&&policy.policyOwners.length>0&&!people.policyOwnerPresent}function perPerson(counted){const people=Map.groupBy(counted,one=>one.login.toLowerCase())
return[...people.values()].flatMap(own=>own.slice(0,1).map(first=>({login:first.login,cohorts:[...new Set(own.flatMap(one=>one.cohorts))],forPolicy:own.some(one=>one.forPolicy),url:first.url})))}function vetoesOf(given){const{pull:pull,policy:policy,involved:involved,people:people}=given
return voters(pull).flatMap(login=>{const word=standingVeto(pull,login)
const access=accessOf(people,login)
if(word===null||access==="none")return[]
const concerned=given.release?involved.cohorts:[]
const cohorts=concerned.filter(cohort=>owns(ownersOf(cohort,policy),login,people.teams)!=="no")
const forPolicy=given.guarded&&ownsPolicy(login,given)!=="no"
return cohorts.length===0&&!forPolicy?[]:[{login:login,cohorts:forPolicy?[...cohorts,"policy"]:cohorts,url:word.url}]})}function involvement(policy,scope,declaration,resolution){const named=new Set([...declaration?.cohorts??[],...scope.reach.keys()])
const dimensions=new Set([...named].map(name=>policy.cohorts.get(name)?.dimension))
const cohorts=[...policy.cohorts.values()].filter(({name:name,dimension:dimension})=>named.has(name)||dimensions.has(dimension)&&(resolution?.cohorts.get(name)?.targeted??0)>0)
const perDimension=Map.groupBy(cohorts,cohort=>cohort.dimension)
return{cohorts:cohorts.map(cohort=>cohort.name),crossCohort:[...perDimension.values()].some(members=>members.length>1)}}async function fetchPeople(asked,sources){const{pull:pull,policy:policy,involved:involved,guarded:guarded}=asked
const logins=voters(pull)
const owners=[...involved.cohorts.flatMap(cohort=>policy.cohorts.get(cohort)?.owners??[]),...guarded?policy.policyOwners:[]]
const teams=await sources.teams(owners,logins)
if(!teams.ok)return teams
const access=new AccessBook(pull,sources)
const policyOwnerPresent=!guarded||await anyPresent(policy.policyOwners,access)
for(const login of logins){if(owns(owners,login,teams.value)!=="no")await access.of(login)
if(!policyOwnerPresent)await access.exactly(login)}const approved=anyApproval(pull)
const matters=approved||policy.approvals.within===0||pull.headRepository?.toLowerCase()!==pull.repository.toLowerCase()
return result_ok({access:access.known,teams:teams.value,pushers:matters?await sources.pushers(pull):[],policyOwnerPresent:policyOwnerPresent,policyVersions:approved?await versionsOf(asked,sources):{versions:[],complete:true}})}class AccessBook{known=new Map
#exact=new Set
#pull
#sources
constructor(pull,sources){this.#pull=pull
this.#sources=sources}async of(login){const key=login.toLowerCase()
const review=this.#pull.reviews.findLast(one=>isBy(one.author,login))
if(!this.known.has(key)&&review!==undefined)this.known.set(key,review.canPush?"write":"none")
return this.known.get(key)??this.exactly(login)}async exactly(login){const key=login.toLowerCase()
const known=this.known.get(key)
if(known!==undefined&&this.#exact.has(key))return known
const access=await this.#sources.access(login)
this.known.set(key,access)
this.#exact.add(key)
return access}}async function anyPresent(owners,access){for(const owner of owners){if(owner.kind==="team"||await access.of(owner.login)!=="none")return true}return owners.length===0}async function versionsOf({evidence:evidence,pull:pull,policy:policy,policyPath:policyPath},sources){const current={since:evidence.policySince,policy:policy}
const earliest=pull.reviews.filter(review=>review.state==="approved").map(review=>review.submittedAt??"").toSorted()[0]
if(earliest===undefined||evidence.policyFirst||current.since!==null&&current.since<earliest){return{versions:[current],complete:evidence.policyFirst}}const history=await sources.policyHistory(evidence)
if(!history.ok)return{versions:[current],complete:false}
return{versions:history.value.versions.map(({since:since,text:text})=>({since:since,policy:parsed(text,policyPath)})),complete:history.value.complete}}function parsed(text,path){const policy=text===null?null:parsePolicy(text,path)
return policy?.ok===true?policy.value:null}async function policyFor(evidence,path,sources){if(evidence.policy===null)return fail({code:"policy.missing",effect:"error",path:path,branch:evidence.defaultBranch})
const policy=readPolicy(evidence.policy,path)
if(policy.ok)return policy
const last=onlyChanges(evidence.pull,path)?await lastValid(evidence,path,sources):null
return last?.ok===true?last:fail({code:"policy.invalid",effect:"error",path:path,problems:policy.error})}function readPolicy(file,path){return file.kind==="text"?parsePolicy(file.text,path):fail([problem(path,file.why,"a policy file")])}function onlyChanges(pull,path){return pull.changes.length>0&&pull.changes.every(change=>change.path===path&&(change.previous??path)===path)}async function lastValid(evidence,path,sources){const history=await sources.policyHistory(evidence)
if(!history.ok)return null
const texts=history.value.versions.map(version=>version.text).filter(text=>text!==null)
return texts.map(text=>parsePolicy(text,path)).find(policy=>policy.ok)??null}async function readProposed(pull,path,sources){const changes=pull.changes.some(change=>change.path===path&&change.kind!=="deleted")
if(!changes)return result_ok(null)
const file=await sources.readFile(path,pull.head)
if(!file.ok)return file
const policy=readPolicy(file.value,path)
return result_ok({path:path,problems:policy.ok?[]:policy.error})}async function fetchRelease(evidence,policy,policyPath,sources){const prepared=await prepareBy(evidence,policy,policyPath,sources)
const adopts=prepared.ok?prepared.value.declared?.adopts??[]:[]
if(!prepared.ok||adopts.length===0)return prepared
const before=await sources.policyBefore(adopts)
if(!before.ok)return fail(undecided(evidence.pull,prepared.value.plan,{effect:"error",...before.error}))
const earlier=before.value===null?null:parsePolicy(before.value,policyPath)
return earlier?.ok===true?prepareBy(evidence,earlier.value,policyPath,sources):prepared}async function prepareBy(evidence,policy,policyPath,sources){const{defaultBranch:defaultBranch}=evidence
const ground={base:evidence.pull.base,defaultBranch:defaultBranch,policyPath:policyPath}
const shown=parseScope(evidence.pull.changes,policy,ground)
const failed=(finding,plan=planOf(evidence.pull,policy,null))=>fail(undecided(evidence.pull,plan,finding))
const reading=await readDeclared(evidence.pull,policy,shown,sources)
if(!reading.ok)return failed({effect:"error",...reading.error})
const declaration=reading.value
const declared=declaration.kind==="read"?declaration.declaration:null
const plan=planOf(evidence.pull,policy,declared)
const adopted=await sources.commits(declared?.adopts??[])
if(!adopted.ok)return failed({effect:"error",...adopted.error},plan)
const paths=await sources.adoptedPaths(declared?.adopts??[])
if(!paths.ok)return failed({effect:"error",...paths.error},plan)
const proposed=await readProposed(evidence.pull,policyPath,sources)
if(!proposed.ok)return failed({effect:"error",...proposed.error},plan)
const pull={...evidence.pull,commits:[...evidence.pull.commits,...adopted.value]}
const scope=declared===null||declared.adopts.length===0?shown:adopting(parseScope([...evidence.pull.changes,...paths.value.map(changed)],policy,ground),shown)
const query=scope.release?queryOf(declared,policy):null
return result_ok({evidence:evidence,pull:pull,policy:policy,policyPath:policyPath,scope:scope,declaration:declaration,declared:declared,plan:plan,proposed:proposed.value,query:query})}function withoutPolicy(pull,finding){const declaration=parseDeclaration({body:pull.body,labels:pull.labels,manifest:{kind:"none"}},null)
return undecided(pull,planOf(pull,null,declaration.kind==="read"?declaration.declaration:null),finding)}function undecided(pull,plan,finding){return{verdict:"error",findings:[finding],pull:pull,facts:null,plan:plan,note:null}}async function readManifest(pull,scope,sources){const[path,...more]=scope.manifests
if(path===undefined)return result_ok({kind:"none"})
if(more.length>0)return result_ok({kind:"several",paths:scope.manifests})
const file=await sources.readFile(path,pull.head)
if(!file.ok)return file
return result_ok(file.value.kind==="text"?{kind:"file",path:path,content:file.value.text}:{kind:"unreadable",path:path,why:file.value.why})}async function readDeclared(pull,policy,scope,sources){const manifest=await readManifest(pull,scope,sources)
if(!manifest.ok)return manifest
return result_ok(parseDeclaration({body:pull.body,labels:pull.labels,manifest:manifest.value},[...policy.cohorts.keys()]))}function queryOf(declaration,policy){if(declaration===null||!declaration.cohorts.every(name=>policy.cohorts.has(name)))return null
return{policy:policy,declaration:declaration,coverage:coverage_coverageOf(declaration.cohorts,policy)}}function changed(path){return{path:path,previous:null,kind:"modified"}}function adopting(scope,shown){return{...scope,release:scope.onReleaseBranch,manifests:shown.manifests}}function planOf(pull,policy,declaration){return planDigest({repository:pull.repository,pullRequest:pull.number,base:pull.base,head:pull.head,declaration:declaration,policy:policy})}async function check_check(evidence,policyPath,sources,resolve){const policy=await policyFor(evidence,policyPath,sources)
if(!policy.ok)return withoutPolicy(evidence.pull,policy.error)
const prepared=await fetchRelease(evidence,policy.value,policyPath,sources)
if(!prepared.ok)return prepared.error
const{query:query}=prepared.value
const resolutions=query===null?null:await resolve([query],evidence.tip)
return judgePrepared(prepared.value,resolutions===null?null:answerOf(resolutions,0),sources)}function answerOf(answers,index){if(!answers.ok)return answers
const value=answers.value[index]
if(value===undefined)throw new Error(`the inventory left question ${index} of ${answers.value.length} unanswered`)
return result_ok(value)}async function judgePrepared(prepared,resolution,sources){const{evidence:evidence,pull:pull,policy:policy,policyPath:policyPath,scope:scope,declaration:declaration,declared:declared,plan:plan,proposed:proposed}=prepared
const involved=involvement(policy,scope,declared,resolution?.ok===true?resolution.value:null)
const adopts=(declared?.adopts.length??0)>0
const guarded=scope.guarded.length>0||adopts
const people=await fetchPeople({evidence:evidence,pull:pull,policy:policy,policyPath:policyPath,involved:involved,guarded:guarded},sources)
if(!people.ok)return undecided(pull,plan,{effect:"error",...people.error})
const approvals=judgeApprovals({pull:pull,policy:policy,involved:involved,declared:declared?.cohorts??[],plan:plan,release:scope.release,guarded:guarded,adopts:adopts,people:people.value})
const facts={pull:pull,policy:policy,proposed:proposed,defaultBranch:evidence.defaultBranch,plan:plan,scope:scope,declaration:declaration,resolution:resolution,involved:involved,approvals:approvals}
return{...evaluate(facts),pull:pull,facts:facts,plan:plan,note:scope.release?null:skipNote(scope)}}function skipNote(scope){return scope.onReleaseBranch?"No changed path makes a release.":"The base branch is not a release branch."}async function fetchFirstParentHistory(github,base,head){const range=await fetchRange(github,base,head)
if(!range.ok)return range
const byId=new Map(range.value.map(commit=>[commit.oid,commit]))
const firstParents=[]
let boundary=head
for(let at=byId.get(head);at!==undefined;at=byId.get(boundary)){firstParents.push(at.oid)
boundary=at.parents[0]??""}return result_ok({commits:range.value,firstParents:firstParents,boundary:boundary})}const target=object({oid:schemas_string()})
async function fetchBranchesNamed(github,names){const variables=Object.fromEntries(names.map((name,index)=>[`b${index}`,`refs/heads/${name}`]))
const parameters=names.map((_,index)=>`$b${index}: String!`).join(", ")
const fields=names.map((_,index)=>`b${index}: ref(qualifiedName: $b${index}) { target { oid } }`).join(" ")
const schema=object({repository:record(schemas_string(),object({target:target.nullable()}).nullable())})
const answer=await github.query("release branches",`query Branches($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`,variables,schema)
if(!answer.ok)return answer
const{repository:repository}=answer.value
return result_ok(names.flatMap((name,index)=>{const tip=repository[`b${index}`]?.target?.oid
return tip===undefined?[]:[{name:name,tip:tip}]}))}const ALL=`query AllBranches($owner: String!, $name: String!, $after: String) {\n  repository(owner: $owner, name: $name) { refs(refPrefix: "refs/heads/", first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { name target { oid } } } }\n}`
const refs_all=object({repository:object({refs:object({pageInfo:object({hasNextPage:schemas_boolean(),endCursor:schemas_string().nullable()}),nodes:array(object({name:schemas_string(),target:target.nullable()}))})})})
const refs_MAX_PAGES=20
async function fetchAllBranches(github){const branches=[]
let after=null
const cursors=new Set
for(let page=0;page<refs_MAX_PAGES;page+=1){const answer=await github.query("branches",ALL,{after:after},refs_all)
if(!answer.ok)return answer
const{nodes:nodes,pageInfo:pageInfo}=answer.value.repository.refs
branches.push(...nodes.flatMap(node=>node.target===null?[]:[{name:node.name,tip:node.target.oid}]))
const next=cursorAfter("branches",{nodes:nodes,pageInfo:pageInfo},cursors)
if(!next.ok)return next
if(next.value===null)return result_ok(branches)
after=next.value}return failures_truncated("branches",`at most ${refs_MAX_PAGES} pages`,"more")}const deployments_DOCUMENT=`query Deployments($owner: String!, $name: String!, $environments: [String!]!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    deployments(environments: $environments, first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      pageInfo { hasNextPage endCursor }\n      nodes { commitOid environment creator { __typename login } statuses(first: 100) { totalCount nodes { state logUrl creator { __typename login } } } }\n    }\n  }\n}`
const creator=object({__typename:schemas_string(),login:schemas_string()}).nullable()
const deployments_node=object({commitOid:schemas_string(),environment:schemas_string().nullable(),creator:creator,statuses:object({totalCount:schemas_int(),nodes:array(object({state:schemas_string(),logUrl:schemas_string().nullable(),creator:creator}))}).nullable()})
const deployments_wire=object({repository:object({deployments:object({pageInfo:object({hasNextPage:schemas_boolean(),endCursor:schemas_string().nullable()}),nodes:array(deployments_node)})})})
const deployments_MAX_PAGES=40
async function*deploymentsOf(github,names){const asked="deployments of the environment"
let after=null
const cursors=new Set
for(let page=0;page<deployments_MAX_PAGES;page+=1){const answer=await github.query(asked,deployments_DOCUMENT,{environments:[...new Set(names)],after:after},deployments_wire)
if(!answer.ok)return yield answer
const{nodes:nodes,pageInfo:pageInfo}=answer.value.repository.deployments
for(const one of nodes){if(!names.some(name=>name.toLowerCase()===one.environment?.toLowerCase())||!isActions(one.creator))continue
const statuses=one.statuses??{totalCount:0,nodes:[]}
const successes=statuses.nodes.filter(status=>status.state==="SUCCESS"&&isActions(status.creator))
if(statuses.totalCount>statuses.nodes.length)return yield failures_truncated(asked,`all statuses of a deployment of ${one.commitOid}`,"some of them")
if(successes.length>0)yield result_ok({commit:one.commitOid,logs:successes.map(status=>status.logUrl).filter(url=>url!==null)})}const next=cursorAfter(asked,{nodes:nodes,pageInfo:pageInfo},cursors)
if(!next.ok)return yield next
if(next.value===null)return
after=next.value}yield failures_truncated(asked,`at most ${deployments_MAX_PAGES} pages`,"more")}function isActions(by){return by?.__typename==="Bot"&&by.login==="github-actions"}const job=object({run_id:schemas_int(),head_sha:schemas_string(),name:schemas_string(),conclusion:schemas_string().nullable()})
const run=object({path:schemas_string(),head_sha:schemas_string()})
async function matchJob(github,deployment,expected){let work="other"
for(const log of new Set(deployment.logs)){const one=await matchJobOfLog(github,log,deployment.commit,expected)
if(!one.ok||one.value==="own")return one
if(one.value==="gone")work="gone"}return result_ok(work)}async function matchJobOfLog(github,log,commit,expected){const no=result_ok("other")
const id=/\/actions\/runs\/(\d+)\/jobs?\/(\d+)\/?$/.exec(log)
if(id===null)return no
const at=expected.indexOf("/")
const[file,name]=[expected.slice(0,at),expected.slice(at+1)]
const found=await github.rest("GET /repos/{owner}/{repo}/actions/jobs/{job_id}",{job_id:Number(id[2])},job)
if(!found.ok)return found.error.observed.startsWith("HTTP 404")?result_ok("gone"):found
if(String(found.value.run_id)!==id[1]||found.value.name!==name||found.value.conclusion!=="success"||found.value.head_sha!==commit)return no
const of=await github.rest("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{run_id:found.value.run_id},run)
if(!of.ok)return of
const workflow=of.value.path.replace(/@[^]*/,"")
const own=of.value.head_sha===commit&&workflow===`.github/workflows/${file}`
return own?result_ok("own"):no}const MAX_UNPROVEN=20
async function findBaseline(asked,above){let newerDeployed=null
let ancestor=null
let had=false
let doubts=0
for await(const deployment of deploymentsOf(asked.github,asked.names)){if(!deployment.ok)return deployment
const{commit:commit}=deployment.value
const sought=commit===asked.commit?!had:above.has(commit)?newerDeployed===null&&ancestor===null:ancestor===null
if(!sought)continue
const counts=await believed(asked,deployment.value,above)
if(!counts.ok)return counts
if(!counts.value){doubts+=1
if(doubts<MAX_UNPROVEN)continue
if(above.size>0&&newerDeployed===null)return failures_truncated("deployments of the environment",`a believable one among ${MAX_UNPROVEN}`,"none")
break}if(commit===asked.commit)had=true
if(above.has(commit))newerDeployed??=commit
else ancestor??=commit
if(ancestor!==null&&(had||!asked.rollback))break}const baseline=await notBeforePolicy(asked,ancestor)
return baseline.ok?result_ok({baseline:baseline.value,newerDeployed:newerDeployed,had:had}):baseline}async function believed({github:github,job:job,commit:commit,rollback:rollback},deployment,above){const work=job===null?result_ok("own"):await matchJob(github,deployment,job)
if(!work.ok)return work
const own=work.value==="own"
if(above.has(deployment.commit)){return work.value==="gone"&&!rollback?failures_unavailable("deployments of the environment",`the job that deployed ${deployment.commit}, a newer commit`,"none (HTTP 404)"):result_ok(own)}if(!own||deployment.commit===commit)return result_ok(own)
const stand=await fetchComparison(github,deployment.commit,commit)
if(!stand.ok)return stand
if(stand.value.position!=="ahead")return result_ok(false)
const line=await fetchFirstParentHistory(github,deployment.commit,commit)
return line.ok?result_ok(line.value.boundary===deployment.commit):line}async function notBeforePolicy({github:github,commit:commit,firstPolicy:firstPolicy},ancestor){if(ancestor!==null){const order=await fetchComparison(github,firstPolicy,ancestor)
if(!order.ok)return order
if(order.value.position==="ahead"||order.value.position==="identical")return result_ok({commit:ancestor,kind:"deployment"})}const own=await fetchComparison(github,firstPolicy,commit)
if(!own.ok)return own
const line=await fetchFirstParentHistory(github,own.value.mergeBase,commit)
if(!line.ok)return line
const{firstParents:firstParents,boundary:boundary}=line.value
if(boundary===firstPolicy||own.value.mergeBase!==firstPolicy)return result_ok({commit:boundary,kind:"first-policy"})
const brought=await oldestWith(github,firstPolicy,firstParents)
return brought.ok?result_ok({commit:brought.value,kind:"first-policy"}):brought}async function oldestWith(github,commit,states){let[has,lacks]=[0,states.length]
while(lacks-has>1){const middle=Math.floor((has+lacks)/2)
const stand=await fetchComparison(github,commit,states[middle]??commit)
if(!stand.ok)return stand
if(stand.value.position==="ahead"||stand.value.position==="identical")has=middle
else lacks=middle}return result_ok(states[has]??commit)}async function fetchPosition(asked){const branch=await releaseBranchOf(asked)
if(!branch.ok)return branch
const nowhere={baseline:null,newerDeployed:null,had:false}
if(branch.value===null)return result_ok({branch:null,onLine:false,...nowhere})
const{name:name,tip:tip}=branch.value
const above=await fetchFirstParentHistory(asked.github,asked.commit,tip)
if(!above.ok)return above
if(above.value.boundary!==asked.commit)return result_ok({branch:name,onLine:false,...nowhere})
const found=await findBaseline(asked,new Set(above.value.firstParents))
return found.ok?result_ok({branch:name,onLine:true,...found.value}):found}async function releaseBranchOf({github:github,ground:ground,policy:policy,commit:commit,runBranch:runBranch}){const candidates=await releaseBranches(github,policy,ground)
if(!candidates.ok)return candidates
const ordered=candidates.value.toSorted((a,b)=>Number(b.name===runBranch)-Number(a.name===runBranch))
for(const branch of ordered){const stand=await fetchComparison(github,branch.tip,commit)
if(!stand.ok)return stand
if(stand.value.position==="behind"||stand.value.position==="identical")return result_ok(branch)}return result_ok(null)}async function releaseBranches(github,policy,ground){const{branches:branches}=policy.releases
if(branches===null)return result_ok([{name:ground.defaultBranch,tip:ground.tip}])
if(branches.every(pattern=>/^[\w./-]+$/.test(pattern)))return fetchBranchesNamed(github,branches)
const all=await fetchAllBranches(github)
if(!all.ok)return all
const isRelease=globs(branches)
return result_ok(all.value.filter(branch=>isRelease(branch.name)))}const merged_BATCH_SIZE=10
const shape=pullShape.extend({mergeCommit:object({oid:schemas_string()}).nullable()})
async function fetchMerged(github,repository,numbers){const merged=[]
for(let at=0;at<numbers.length;at+=merged_BATCH_SIZE){const batch=numbers.slice(at,at+merged_BATCH_SIZE)
const fields=batch.map(number=>`p${number}: pullRequest(number: ${number}) { mergeCommit { oid } ${PULL_SELECTION} }`)
const document=`query Merged($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`
const answer=await github.query("pull requests of the range",document,{},object({repository:record(schemas_string(),shape)}))
if(!answer.ok)return answer
for(const number of batch){const wire=answer.value.repository[`p${number}`]
if(wire===undefined)return failures_unavailable("pull requests of the range",`pull request #${number}`,"nothing")
const pull=await complete(github,repository,wire)
if(!pull.ok)return pull
merged.push({pull:{...pull.value,sharers:[]},mergeCommit:wire.mergeCommit?.oid??null})}}return result_ok(merged)}const blob=object({__typename:schemas_string(),text:schemas_string().nullish(),isTruncated:schemas_boolean().optional(),isBinary:schemas_boolean().nullish()}).nullish()
async function fetchTexts(github,wanted){const found=new Map
for(let at=0;at<wanted.length;at+=50){const batch=wanted.slice(at,at+50)
const variables=Object.fromEntries(batch.map(({path:path,commit:commit},index)=>[`e${index}`,`${commit}:${path}`]))
const parameters=batch.map((_,index)=>`$e${index}: String!`).join(", ")
const fields=batch.map((_,index)=>`f${index}: object(expression: $e${index}) { __typename ... on Blob { text isTruncated isBinary } }`)
const document=`query Texts($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`
const answer=await github.query("files of the range",document,variables,object({repository:record(schemas_string(),blob)}))
if(!answer.ok)return answer
for(const[index,{path:path,commit:commit}]of batch.entries()){const file=answer.value.repository[`f${index}`]
const key=`${commit}:${path}`
if(file?.__typename==="Blob"&&file.isTruncated===false&&file.isBinary!==true&&typeof file.text==="string")found.set(key,{kind:"text",text:file.text})
else if(file===null||file===undefined)return failures_unavailable(`file ${path}`,`it at ${commit}`,"nothing")
else found.set(key,{kind:"unreadable",why:file.__typename==="Blob"?"a file too large or no text":"no file"})}}return result_ok(found)}const trees_BATCH_SIZE=50
const MAX_FOLDERS=5e3
const tree=object({entries:array(object({name:schemas_string(),type:schemas_string(),mode:schemas_int(),oid:schemas_string()}))})
const ROOTS=`query Trees($owner: String!, $name: String!, $before: GitObjectID!, $after: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    before: object(oid: $before) { ... on Commit { tree { oid } } }\n    after: object(oid: $after) { ... on Commit { tree { oid } } }\n  }\n}`
const roots=object({repository:object({before:object({tree:object({oid:schemas_string()})}),after:object({tree:object({oid:schemas_string()})})})})
async function fetchDifferingPaths(github,before,after){if(before===after)return result_ok([])
const start=await github.query("trees of baseline and commit",ROOTS,{before:before,after:after},roots)
if(!start.ok)return start
const{repository:repository}=start.value
const paths=[]
let level=repository.before.tree.oid===repository.after.tree.oid?[]:[{path:"",before:repository.before.tree.oid,after:repository.after.tree.oid}]
for(let walked=0;level.length>0;){walked+=level.length
if(walked>MAX_FOLDERS)return failures_truncated("trees of baseline and commit",`at most ${MAX_FOLDERS} folders that differ`,"more")
const trees=await readTrees(github,level.flatMap(pair=>[pair.before,pair.after]).filter(oid=>oid!==null))
if(!trees.ok)return trees
const next=[]
for(const pair of level)compareFolder(pair,trees.value,paths,next)
level=next}return result_ok(paths.toSorted())}function compareFolder(pair,trees,paths,next){const sides=[pair.before,pair.after].map(oid=>new Map((oid===null?[]:trees.get(oid)??[]).map(entry=>[entry.name,entry])))
const[before=new Map,after=new Map]=sides
for(const name of new Set([...before.keys(),...after.keys()])){const[one,other]=[before.get(name),after.get(name)]
if(one?.oid===other?.oid&&one?.mode===other?.mode)continue
const path=pair.path===""?name:`${pair.path}/${name}`
const folders={path:path,before:one?.type==="tree"?one.oid:null,after:other?.type==="tree"?other.oid:null}
if(folders.before!==null||folders.after!==null)next.push(folders)
if(one!==undefined&&one.type!=="tree"||other!==undefined&&other.type!=="tree")paths.push(path)}}async function readTrees(github,oids){const found=new Map
const wanted=[...new Set(oids)]
for(let at=0;at<wanted.length;at+=trees_BATCH_SIZE){const batch=wanted.slice(at,at+trees_BATCH_SIZE)
const fields=batch.map((oid,index)=>`t${index}: object(oid: "${oid}") { ... on Tree { entries { name type mode oid } } }`)
const answer=await github.query("trees of baseline and commit",`query Folders($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`,{},object({repository:record(schemas_string(),tree)}))
if(!answer.ok)return answer
for(const[index,oid]of batch.entries()){const one=answer.value.repository[`t${index}`]
if(one===undefined)return failures_unavailable("trees of baseline and commit","each folder",`none for ${oid}`)
found.set(oid,one.entries)}}return result_ok(found)}const content=object({type:schemas_string().optional(),encoding:schemas_string().optional(),content:schemas_string().optional()})
async function fetchTextFile(github,path,commit){const answer=await github.rest(`GET /repos/{owner}/{repo}/contents/${path.split("/").map(encodeURIComponent).join("/")}`,{ref:commit},content)
if(!answer.ok)return answer
const{type:type="file",encoding:encoding,content:encoded}=answer.value
if(type!=="file")return result_ok({kind:"unreadable",why:`a ${type}`})
if(encoding!=="base64"||encoded===undefined)return result_ok({kind:"unreadable",why:"a file of more than 1 MB"})
const bytes=Buffer.from(encoded,"base64")
const text=utf8(bytes)
return result_ok(text===null?{kind:"unreadable",why:"a file that is no UTF-8 text"}:{kind:"text",text:text})}function utf8(bytes){try{return new TextDecoder("utf-8",{fatal:true}).decode(bytes)}catch{return null}}const files_DOCUMENT=null&&`query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {\n  repository(owner: $owner, name: $name) {\n    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }\n    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }\n  }\n}`
const files_file=object({repository:object({file:object({__typename:schemas_string(),oid:schemas_string().optional(),byteSize:schemas_int().optional()}).nullable(),tip:object({history:object({nodes:array(object({committedDate:schemas_string()}))}).optional()}).nullable()})})
const files_blob=object({encoding:schemas_string(),content:schemas_string()})
async function fetchInventoryFile(github,path,tip){const asked=`inventory file ${path}`
const answer=await github.query(asked,files_DOCUMENT,{path:path,tip:tip,expression:`${tip}:${path}`},files_file)
if(!answer.ok)return answer
const{oid:oid}=answer.value.repository.file??{}
if(oid===undefined)return unavailable(asked,"a file of that path on the default branch","none")
const changedAt=answer.value.repository.tip?.history?.nodes[0]?.committedDate
if(changedAt===undefined)return unavailable(asked,"the commit that last changed it","none")
const content=await github.rest("GET /repos/{owner}/{repo}/git/blobs/{file_sha}",{file_sha:oid},files_blob)
if(!content.ok)return content
if(content.value.encoding!=="base64")return unavailable(asked,"its content in base64",`the encoding ${content.value.encoding}`)
return ok({content:Buffer.from(content.value.content,"base64"),changedAt:changedAt})}async function adoptedPaths(github,oids){const parents=await readParents(github,oids)
if(!parents.ok)return parents
const paths=new Set
for(const[oid,parent]of parents.value){if(parent===null)return failures_unavailable("adopted commits","a commit with a parent",`${oid}, which has none`)
const changed=await fetchDifferingPaths(github,parent,oid)
if(!changed.ok)return changed
for(const path of changed.value)paths.add(path)}return result_ok([...paths].toSorted())}async function policyBefore(github,path,oids){let[earliest,...others]=oids
if(earliest===undefined)return result_ok(null)
for(const other of others){const stand=await fetchComparison(github,other,earliest)
if(!stand.ok)return stand
if(stand.value.position==="ahead")earliest=other}const parents=await readParents(github,[earliest])
if(!parents.ok)return parents
const parent=parents.value.get(earliest)
return typeof parent==="string"?readPolicyAt(github,path,parent):failures_unavailable("adopted commits","a commit with a parent",`${earliest}, which has none`)}async function sharedSources(shared,merged,policy){const{github:github,members:members,policyPath:policyPath}=shared
const texts=await fetchTexts(github,merged.flatMap(one=>filesOf(one,policy,shared)))
if(!texts.ok)return texts
const logins=[...new Set(merged.flatMap(one=>voters(one.pull)))]
const owners=[...[...policy.cohorts.values()].flatMap(cohort=>cohort.owners),...policy.policyOwners]
const teams=await fetchTeams(members,owners,logins)
if(!teams.ok)return teams
const pushers=once(()=>fetchPushersOf(github,merged.map(one=>one.pull)))
const history=once(()=>fetchPolicyHistory(github,policyPath,shared))
const access=new Map
return result_ok({readFile:async(path,commit)=>{const text=texts.value.get(`${commit}:${path}`)
return text===undefined?fetchTextFile(github,path,commit):result_ok(text)},commits:oids=>commits_readCommits(github,oids),policyBefore:oids=>policyBefore(github,policyPath,oids),adoptedPaths:async oids=>withPullsOf(await adoptedPaths(github,oids),oids,merged),access(login){const key=login.toLowerCase()
const known=access.get(key)??fetchAccess(github,login)
access.set(key,known)
return known},pushers:async pull=>(await pushers()).get(pull.number)??null,teams:async(wanted,of)=>covers(teams.value,wanted,of,logins)?teams:fetchTeams(members,wanted,of),policyHistory:history})}function filesOf({pull:pull},policy,{policyPath:policyPath,defaultBranch:defaultBranch}){const{manifests:manifests}=parseScope(pull.changes,policy,{base:pull.base,defaultBranch:defaultBranch,policyPath:policyPath})
const proposed=pull.changes.some(change=>change.path===policyPath&&change.kind!=="deleted")?[policyPath]:[]
return[...manifests.length===1?manifests:[],...proposed].map(path=>({path:path,commit:pull.head}))}function covers(teams,wanted,of,logins){if(!teams.readable)return true
const known=new Set(logins)
return of.every(login=>known.has(login))&&wanted.every(owner=>owner.kind==="user"||teams.members.has(`${owner.organization}/${owner.team}`.toLowerCase()))}function withPullsOf(paths,oids,merged){if(!paths.ok)return paths
const own=merged.filter(({mergeCommit:mergeCommit})=>mergeCommit!==null&&oids.includes(mergeCommit)).flatMap(({pull:pull})=>pull.changes)
return result_ok([...new Set([...paths.value,...own.flatMap(({path:path,previous:previous})=>previous===null?[path]:[path,previous])])].toSorted())}function once(ask){let answer=null
return()=>answer??=ask()}function adoptionOf(candidates,line){const order=new Map(line.commits.map((commit,index)=>[commit.oid,index]))
const place=({mergeCommit:mergeCommit})=>mergeCommit===null?-1:order.get(mergeCommit)??-1
const adopters=new Map
for(const{merged:merged,prepared:prepared}of candidates.toSorted((a,b)=>place(b.merged)-place(a.merged))){if(merged.mergeCommit!==null&&adopters.has(merged.mergeCommit))continue
for(const oid of prepared?.declared?.adopts??[]){const at=order.get(oid)
if(at!==undefined&&at<place(merged)&&oid!==merged.mergeCommit&&!adopters.has(oid))adopters.set(oid,merged.pull.number)}}return{adopterOf:oid=>adopters.get(oid),answersFor:({mergeCommit:mergeCommit})=>mergeCommit===null?undefined:adopters.get(mergeCommit)}}const RETRY_DELAYS_MS=[500,1500]
async function fetchReviewedRange(github,branch,baseline,commit,sleep){const line=await fetchFirstParentHistory(github,baseline,commit)
return line.ok?originsOf(github,branch,line.value,line.value.commits.map(one=>one.oid),sleep):line}async function originsOf(github,branch,line,wanted,sleep){const inRange=new Set(line.commits.map(commit=>commit.oid))
const brought=new Map(wanted.map(oid=>[oid,[]]))
const signed=new Set
let open=[...wanted]
for(const wait of[0,...RETRY_DELAYS_MS]){if(open.length===0)break
if(wait>0)await sleep(wait)
const answer=await fetchOrigins(github,open)
if(!answer.ok)return answer
for(const[oid,origin]of answer.value){brought.set(oid,pullsOf(origin,branch,inRange))
if(origin.signedByGitHub)signed.add(oid)}open=[...brought].filter(([,pulls])=>pulls.length===0).map(([oid])=>oid)}return result_ok({line:line,broughtBy:brought,signedByGitHub:signed})}function pullsOf(origin,branch,inRange){return origin.pulls.filter(pull=>pull.merged&&pull.base===branch&&pull.mergeCommit!==null&&inRange.has(pull.mergeCommit)).map(pull=>pull.number)}function unreviewedCommits({line:line,broughtBy:broughtBy,signedByGitHub:signedByGitHub},isAdopted,unsignedMerges){const states=new Set(line.firstParents)
const brought=new Set([...broughtBy].filter(([,pulls])=>pulls.length>0).map(([oid])=>oid))
return line.commits.filter(({oid:oid})=>!isAdopted(oid)).flatMap(({oid:oid,parents:parents})=>{if(!brought.has(oid))return[{kind:"commit",id:oid}]
const merge=parents.length>1&&states.has(oid)&&!signedByGitHub.has(oid)&&unsignedMerges==="deny"
return merge?[{kind:"merge",id:oid}]:[]})}const blobs_BATCH_SIZE=50
async function fetchBlobIds(github,path,commits){const schema=object({repository:record(schemas_string(),object({oid:schemas_string()}).nullable())})
const found=new Map
for(let at=0;at<commits.length;at+=blobs_BATCH_SIZE){const batch=commits.slice(at,at+blobs_BATCH_SIZE)
const variables=Object.fromEntries(batch.map((commit,index)=>[`e${index}`,`${commit}:${path}`]))
const parameters=batch.map((_,index)=>`$e${index}: String!`).join(", ")
const fields=batch.map((_,index)=>`f${index}: object(expression: $e${index}) { oid }`).join(" ")
const answer=await github.query(`states of ${path}`,`query Blobs($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields} } }`,variables,schema)
if(!answer.ok)return answer
for(const[index,commit]of batch.entries())found.set(commit,answer.value.repository[`f${index}`]?.oid??null)}return result_ok(found)}async function fetchBlobTexts(github,oids){const schema=object({repository:record(schemas_string(),object({text:schemas_string().nullish()}).nullable())})
const found=new Map
const wanted=[...new Set(oids)]
for(let at=0;at<wanted.length;at+=blobs_BATCH_SIZE){const batch=wanted.slice(at,at+blobs_BATCH_SIZE)
const fields=batch.map((oid,index)=>`t${index}: object(oid: "${oid}") { ... on Blob { text } }`).join(" ")
const answer=await github.query("policies before changes of them",`query Policies($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } }`,{},schema)
if(!answer.ok)return answer
for(const[index,oid]of batch.entries()){const text=answer.value.repository[`t${index}`]
if(text===null||text===undefined)return failures_unavailable("policies before changes of them",`the policy ${oid}, of which GitHub told`,"none")
found.set(oid,text.text??null)}}return result_ok(found)}async function fetchRuleChanges(asked,range,github,sleep){const{ground:ground,policy:policy,policyCommits:policyCommits,baseline:baseline,branch:branch,request:request}=asked
const onDefault=branch===ground.defaultBranch
const base=onDefault?result_ok({mergeBase:baseline.commit}):await fetchComparison(github,baseline.commit,ground.tip)
if(!base.ok)return base
const tipLine=await fetchFirstParentHistory(github,base.value.mergeBase,ground.tip)
if(!tipLine.ok)return tipLine
const files=[request.policyPath,...policy.inventory.provider==="file"?[policy.inventory.path]:[]]
const states=[...tipLine.value.firstParents,tipLine.value.boundary]
const found=[]
const ids=new Map
for(const path of files){const wanted=path===request.policyPath?[...new Set([...states,...range.line.firstParents,range.line.boundary])]:states
const blobs=await fetchBlobIds(github,path,wanted)
if(!blobs.ok)return blobs
if(typeof blobs.value.get(ground.tip)!=="string")return failures_unavailable(`states of ${path}`,"the file at the tip of the default branch","none")
for(const[index,oid]of tipLine.value.firstParents.entries()){if(blobs.value.get(oid)!==blobs.value.get(states[index+1]??""))found.push({path:path,oid:oid})}if(path===request.policyPath)for(const[oid,id]of blobs.value)ids.set(oid,id)}const origins=await originsOf(github,ground.defaultBranch,tipLine.value,found.map(change=>change.oid),sleep)
if(!origins.ok)return origins
const texts=await fetchBlobTexts(github,[...new Set(ids.values())].filter(id=>id!==null))
if(!texts.ok)return texts
const parse=memoized(id=>rule_changes_parsed(texts.value.get(id),request.policyPath))
const earlier=policyCommits.filter(commit=>!tipLine.value.commits.some(one=>one.oid===commit.oid))
const fallback=earlier.map(commit=>rule_changes_parsed(commit.text,request.policyPath)).find(one=>one!==null)??null
const lines=[tipLine.value,range.line]
const before=oid=>{const line=lines.find(one=>one.firstParents.includes(oid))
if(line===undefined)return null
const older=[...line.firstParents.slice(line.firstParents.indexOf(oid)+1),line.boundary].map(state=>ids.get(state)??null)
const valid=older.map(id=>id===null?null:parse(id)).find(one=>one!==null)??fallback
return valid??(older.every(id=>id===null)&&earlier.length===0?"none":null)}
const broughtBy=new Map([...origins.value.broughtBy,...range.broughtBy])
return result_ok({changes:[...found.map(change=>({...change,pulls:broughtBy.get(change.oid)??[],before:null})),...entryChanges(asked,earlier)],policyBeforeState:before,policyBefore(number){const own=lines.map(line=>oldestOf(line,broughtBy,number)).find(oid=>oid!==undefined)
return own===undefined?null:before(own)}})}function oldestOf(line,broughtBy,number){return line.firstParents.findLast(oid=>broughtBy.get(oid)?.includes(number)===true)}function entryChanges({request:request,cohort:cohort,policyCommits:policyCommits},earlier){const valid=policyCommits.map(commit=>({commit:commit,policy:rule_changes_parsed(commit.text,request.policyPath)})).filter(one=>one.policy!==null)
return valid.flatMap(({commit:commit,policy:policy},index)=>{const older=valid[index+1]?.policy??null
if(policy===null||older===null||!earlier.includes(commit))return[]
const[now,then]=[policy,older].map(one=>entryOf(one,request.environment,cohort.name))
return now===then?[]:[{path:request.policyPath,oid:commit.oid,pulls:commit.pulls,before:older}]})}function entryOf(policy,environment,cohort){const entries=[...policy.cohorts.values()].flatMap(one=>one.environments.filter(own=>sameName(own.name,environment)).map(own=>[one.name,own.job]))
return JSON.stringify(entries.filter(([name])=>name===cohort))}function rule_changes_parsed(text,path){const policy=typeof text==="string"?parsePolicy(text,path):null
return policy?.ok===true?policy.value:null}function memoized(compute){const known=new Map
return key=>{const value=known.get(key)??compute(key)
known.set(key,value)
return value}}async function judgeRules(asked,sources){const found=[]
const known=new Set(asked.merged.map(one=>one.pull.number))
for(const change of asked.rules.changes){const adopter=asked.adoption.adopterOf(change.oid)
const first=change.before===null&&asked.rules.policyBeforeState(change.oid)==="none"
if(first||adopter===undefined&&change.pulls.some(number=>known.has(number)))continue
found.push({paths:[change.path],pull:null,commit:change.oid,plan:null,approved:adopter!==undefined&&answered(adopter,asked)})}for(const{adopter:adopter,commit:commit,paths:paths,policy:policy}of asked.adopted){const guarded=guardedOf(policy,paths.map(path=>({path:path,previous:null,kind:"modified"})),asked)
if(guarded.length>0)found.push({paths:guarded,pull:null,commit:commit,plan:null,approved:answered(adopter,asked)})}for(const merged of asked.merged){const change=await judgePull(merged,asked,sources)
if(!change.ok)return change
if(change.value!==null)found.push(change.value)}return result_ok(found)}function answered(adopter,{outcomes:outcomes}){const approvals=outcomes.get(adopter)?.facts?.approvals
return approvals!==undefined&&approvals.counted.some(one=>one.forPolicy)&&!approvals.vetoes.some(veto=>veto.cohorts.includes("policy"))}async function judgePull(merged,asked,sources){const{ground:ground,policyPath:policyPath,rules:rules}=asked
const{pull:pull}=merged
const own=rules.changes.filter(change=>change.pulls.includes(pull.number))
const before=own.find(change=>change.before!==null)?.before??rules.policyBefore(pull.number)
if(before==="none")return result_ok(null)
const paths=before===null?own.map(change=>change.path):guardedBy(before,merged,own,asked)
if(paths.length===0)return result_ok(null)
const change={paths:paths,pull:{number:pull.number,url:pull.url},commit:null}
const adopter=asked.adoption.answersFor(merged)
if(adopter!==undefined)return result_ok({...change,plan:null,approved:answered(adopter,asked)})
if(before===null)return result_ok({...change,plan:null,approved:false})
const declaration=await readDeclared(pull,before,parseScope(pull.changes,before,{base:pull.base,defaultBranch:ground.defaultBranch,policyPath:policyPath}),sources)
if(!declaration.ok)return declaration
const plan=planOf(pull,before,declaration.value.kind==="read"?declaration.value.declaration:null)
const evidence={pull:pull,defaultBranch:ground.defaultBranch,tip:ground.tip,policy:ground.policy,policySince:null,policyFirst:false,published:{checkRuns:null,comment:null}}
const involved={cohorts:[],crossCohort:false}
const people=await fetchPeople({evidence:evidence,pull:pull,policy:before,policyPath:policyPath,involved:involved,guarded:true},sources)
if(!people.ok)return people
const approvals=judgeApprovals({pull:pull,policy:before,involved:involved,declared:[],plan:plan,release:false,guarded:true,people:{...people.value,policyVersions:{versions:[],complete:true}}})
const counted=approvals.counted.filter(one=>one.forPolicy).length
return result_ok({...change,plan:plan,approved:counted>=approvals.policyNeeded&&approvals.vetoes.length===0})}function guardedBy(policy,{pull:pull},own,asked){const guarded=asked.inRange.has(pull.number)?guardedOf(policy,pull.changes,asked):[]
return[...new Set([...own.map(change=>change.path),...guarded])]}function guardedOf(policy,changes,{ground:ground,policyPath:policyPath}){return parseScope(changes,policy,{base:ground.defaultBranch,defaultBranch:ground.defaultBranch,policyPath:policyPath}).guarded}async function gatherReleases(asked,ports){const{github:github,members:members,sleep:sleep}=ports
const{request:request,ground:ground,policy:policy,branch:branch,baseline:baseline}=asked
const range=asked.judgeReleases?await fetchReviewedRange(github,branch,baseline.commit,request.commit,sleep):NOTHING(request.commit)
if(!range.ok)return range
const rules=await fetchRuleChanges(asked,range.value,github,sleep)
if(!rules.ok)return rules
const inRange=new Set([...range.value.broughtBy.values()].flat())
const numbers=new Set([...inRange,...rules.value.changes.flatMap(change=>change.pulls)])
const merged=await fetchMerged(github,ground.repository,[...numbers].toSorted((a,b)=>a-b))
if(!merged.ok)return merged
const sources=await sharedSources({github:github,members:members,policyPath:request.policyPath,defaultBranch:ground.defaultBranch,tip:ground.tip},merged.value,policy)
if(!sources.ok)return sources
const prepared=await prepareAll(merged.value.filter(one=>inRange.has(one.pull.number)),asked,sources.value)
const adoption=adoptionOf(prepared,range.value.line)
const judged=prepared.filter(one=>adoption.answersFor(one.merged)===undefined)
const answers=await ports.resolve([asked.members,...judged.flatMap(one=>one.prepared?.query??[])],ground.tip)
const outcomes=await concludeAll(judged,answers,sources.value)
const byNumber=new Map(outcomes.map(({release:release,outcome:outcome})=>[release.merged.pull.number,outcome]))
const adopted=await adoptedChanges(prepared,range.value,adoption,sources.value)
if(!adopted.ok)return adopted
const judgedRules=await judgeRules({ground:ground,policyPath:request.policyPath,rules:rules.value,merged:merged.value,inRange:inRange,adoption:adoption,adopted:adopted.value,outcomes:byNumber},sources.value)
if(!judgedRules.ok)return judgedRules
const differing=await fetchDifferingPaths(github,asked.judgeReleases?baseline.commit:request.commit,request.commit)
if(!differing.ok)return differing
const differs=new Set(differing.value)
const explained=new Set([...adopted.value.flatMap(one=>one.paths),...prepared.flatMap(one=>changedPaths(one.merged.pull))])
return result_ok({members:answerOf(answers,0),rules:judgedRules.value,releases:outcomes.map(({release:{merged:own},outcome:outcome})=>({outcome:outcome,mergeCommit:own.mergeCommit,reaches:reaches(outcome,asked.cohort,prepared.filter(other=>adoption.answersFor(other.merged)===own.pull.number)),undone:isUndone(outcome,differs),announced:announcedBy(own.pull)})),unreviewed:[...unreviewedCommits(range.value,oid=>adoption.adopterOf(oid)!==undefined,policy.releases.unsignedMerges),...differing.value.filter(path=>!explained.has(path)).map(path=>({kind:"path",id:path}))]})}async function adoptedChanges(prepared,{line:line},adoption,sources){const all=[]
for(const{oid:oid}of line.commits){const adopter=adoption.adopterOf(oid)
const policy=prepared.find(one=>one.merged.pull.number===adopter)?.prepared?.policy
if(adopter===undefined||policy===undefined)continue
const paths=await sources.adoptedPaths([oid])
if(!paths.ok)return paths
all.push({adopter:adopter,commit:oid,paths:paths.value,policy:policy})}return result_ok(all)}const NOTHING=commit=>result_ok({line:{commits:[],firstParents:[],boundary:commit},broughtBy:new Map,signedByGitHub:new Set})
async function concludeAll(judged,answers,sources){const all=[]
let next=1
for(const release of judged){const{prepared:prepared}=release
const answer=prepared?.query?answerOf(answers,next++):null
const outcome=prepared===null?release.outcome:await judgePrepared(prepared,answer,sources)
if(outcome!==null)all.push({release:release,outcome:outcome})}return all}async function prepareAll(merged,{ground:ground,policy:policy,request:request},sources){const all=[]
for(const one of merged){const evidence={pull:one.pull,defaultBranch:ground.defaultBranch,tip:ground.tip,policy:ground.policy,policySince:null,policyFirst:false,published:{checkRuns:null,comment:null}}
const prepared=await fetchRelease(evidence,policy,request.policyPath,sources)
all.push(prepared.ok?{merged:one,prepared:prepared.value,outcome:null}:{merged:one,prepared:null,outcome:prepared.error})}return all}function reaches({facts:facts,pull:pull,verdict:verdict},cohort,answersFor){if(facts===null||pull===null)return true
if(verdict==="skip"||!facts.scope.release)return false
const{scope:scope,declaration:declaration,resolution:resolution}=facts
if(cohort.paths.length===0||scope.reach.has(cohort.name))return true
if(resolution===null&&(scope.touchesManifest||scope.reach.size===0))return true
if(answersFor.some(({prepared:prepared})=>prepared===null||prepared.scope.reach.has(cohort.name)||prepared.declared?.cohorts.includes(cohort.name)===true))return true
return declaration.kind==="read"&&declaration.declaration.cohorts.includes(cohort.name)||resolution?.ok===true&&(resolution.value.cohorts.get(cohort.name)?.targeted??0)>0}function announcedBy({comments:comments}){return comments.filter(comment=>comment.mine).map(comment=>readCount(comment.body)).find(count=>count!==null)??null}function isUndone(outcome,differs){const{facts:facts,pull:pull}=outcome
const adopts=facts?.declaration.kind==="read"&&facts.declaration.declaration.adopts.length>0
return!adopts&&pull!==null&&changedPaths(pull).every(path=>!differs.has(path))}function changedPaths({changes:changes}){return changes.flatMap(({path:path,previous:previous})=>previous===null?[path]:[path,previous])}async function judgeDeployment(request,ports){const ground=await fetchRepositoryState(ports.github,request.policyPath)
if(!ground.ok)return gate_closed({effect:"error",...ground.error})
const policy=policyOf(ground.value,request.policyPath)
if(!policy.ok)return gate_closed(policy.error)
const place=placeOf(policy.value,request)
if(!place.ok)return gate_closed({code:"input.invalid",effect:"error",problems:[place.error]})
const facts=await gatherFacts(request,ground.value,policy.value,place.value,ports)
return facts.ok?decide(facts.value):gate_closed({effect:"error",...facts.error})}function decide(facts){const{verdict:verdict,findings:findings}=judgeGate(facts)
const plans=facts.releases.filter(release=>release.reaches&&!release.undone).map(release=>release.outcome.plan).filter(plan=>plan!==null)
const[only,...more]=plans
return{verdict:verdict,findings:findings,facts:facts,plan:only===undefined?null:more.length===0?only:joinedDigest(plans),targets:verdict==="allow"&&facts.members.ok?facts.members.value.targets:null}}function gate_closed(finding){return{verdict:"error",findings:[finding],facts:null,plan:null,targets:null}}function policyOf(ground,path){if(ground.policy===null)return fail({code:"policy.missing",effect:"error",path:path,branch:ground.defaultBranch})
const policy=ground.policy.kind==="text"?parsePolicy(ground.policy.text,path):fail([problem(path,ground.policy.why,"a policy file")])
return policy.ok?policy:fail({code:"policy.invalid",effect:"error",path:path,problems:policy.error})}function placeOf(policy,{cohort:cohort,environment:environment}){const names=[...policy.cohorts.keys()]
const found=policy.cohorts.get(cohort)
if(found===undefined)return fail(problem("input cohort",cohort,`one of the cohorts ${names.join(", ")}`,names))
const own=found.environments.find(one=>sameName(one.name,environment))
const listed=found.environments.map(one=>one.name)
if(own!==undefined)return result_ok({cohort:found,environment:own})
return fail(problem("input environment",environment,listed.length===0?`an environment that the policy lists for ${cohort}; it lists none`:`one that the policy lists for ${cohort}: ${listed.join(", ")}`,listed))}async function gatherFacts(request,ground,policy,{cohort:cohort,environment:environment},ports){const{github:github}=ports
const policyCommits=await fetchPolicyCommits(github,request.policyPath,ground)
if(!policyCommits.ok)return policyCommits
const first=await firstOf(github,policyCommits.value)
if(!first.ok)return first
const position=await fetchPosition({github:github,ground:ground,policy:policy,commit:request.commit,names:[environment.name,request.environment],job:environment.job,firstPolicy:first.value,rollback:request.rollback,runBranch:request.runBranch})
if(!position.ok)return position
const{baseline:baseline,branch:branch,onLine:onLine,newerDeployed:newerDeployed,had:had}=position.value
const rollback={asked:request.rollback,had:had}
const members=membersQuery(policy,cohort)
const facts=found=>({policy:policy,cohort:cohort.name,environment:environment.name,commit:request.commit,branch:branch,baseline:baseline,newerDeployed:newerDeployed,rollback:rollback,...found})
const judges=branch!==null&&baseline!==null&&!refusedAlready(position.value,rollback)
if(!judges){const answers=await ports.resolve([members],ground.tip)
const unreviewed=branch!==null&&!onLine?[{kind:"commit",id:request.commit}]:[]
return result_ok(facts({members:answerOf(answers,0),unreviewed:unreviewed,releases:[],rules:[]}))}const gathered=await gatherReleases({request:request,ground:ground,policy:policy,cohort:cohort,policyCommits:policyCommits.value,branch:branch,baseline:baseline,judgeReleases:!(rollback.asked&&had),members:members},ports)
return gathered.ok?result_ok(facts(gathered.value)):gathered}async function firstOf(github,commits){const[last,...others]=commits.filter(commit=>commit.adds).toReversed()
if(last===undefined)return failures_unavailable("history of the policy","the commit that first added it","none")
let first=last.oid
for(const{oid:oid}of others){const stand=await fetchComparison(github,oid,first)
if(!stand.ok)return stand
if(stand.value.position==="ahead")first=oid}return result_ok(first)}function refusedAlready({newerDeployed:newerDeployed},rollback){return rollback.asked?!rollback.had:newerDeployed!==null}function membersQuery(policy,cohort){const declaration={cohorts:[cohort.name],requires:[],forbids:[],expect:null,targets:{kind:"covered"},adopts:[]}
return{policy:policy,declaration:declaration,coverage:coverage_coverageOf(declaration.cohorts,policy),named:true}}const INPUTS={mode:"check","github-token":"","members-token":"","policy-path":".github/cohort-guard.yml","inventory-token":"","pull-request":"",cohort:"",environment:"",rollback:"false","fail-on":"deny,hold,error",publish:"true"}
const SECRET_INPUTS=["github-token","members-token","inventory-token"]
const MODES=["check","gate"]
function parseInputs(get){const problems=[]
const text=name=>get(name).trim()||INPUTS[name]
const optional=name=>text(name)||null
const one=(name,allowed,otherwise)=>{const found=allowed.find(word=>word===text(name))
if(found===undefined)problems.push(problem(`input ${name}`,text(name),allowed.join(" or "),allowed))
return found??otherwise}
const inputs={mode:one("mode",MODES,"check"),githubToken:text("github-token"),membersToken:optional("members-token"),policyPath:text("policy-path"),inventoryToken:optional("inventory-token"),pullRequest:readNumber(text("pull-request"),problems),cohort:optional("cohort"),environment:optional("environment"),rollback:one("rollback",["true","false"],"false")==="true",failOn:readFailOn(text("fail-on"),problems),publish:one("publish",["true","false"],"true")==="true"}
if(inputs.githubToken==="")problems.push(problem("input github-token","nothing","a token, such as ${{ github.token }}"))
if(!/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))\S.*$/.test(inputs.policyPath)){problems.push(problem("input policy-path",inputs.policyPath,`a path inside the repository, such as ${INPUTS["policy-path"]}`))}return problems.length>0?fail(problems):result_ok(inputs)}function readNumber(text,problems){if(text==="")return null
if(/^[1-9]\d{0,8}$/.test(text))return Number(text)
problems.push(problem("input pull-request",text,"the number of a pull request"))
return null}function readFailOn(text,problems){if(text==="none")return[]
return text.split(",").map(word=>word.trim()).flatMap(word=>{const verdict=VERDICTS.find(one=>one===word)
if(verdict!==undefined)return[verdict]
problems.push(problem("input fail-on",word===""?"an empty word":word,`${VERDICTS.join(", ")}, separated by commas, or none alone`,VERDICTS))
return[]})}const SITE_CODES=null&&["cohort.ambiguous","site.unknown","site.inactive","site.outside-cohort","site.incapable","site.unproven"]
function finding_failure(code,asked,expected,observed){return{effect:"error",code:code,asked:asked,expected:expected,observed:observed}}const find_pull_request_DOCUMENT=`query Heads($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(headRefName: $branch, first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {\n      totalCount\n      nodes { number state headRefOid headRepository { nameWithOwner } }\n    }\n  }\n}`
const find_pull_request_wire=object({repository:object({pullRequests:object({totalCount:schemas_int(),nodes:array(object({number:schemas_int(),state:schemas_enum(["OPEN","CLOSED","MERGED"]),headRefOid:schemas_string(),headRepository:object({nameWithOwner:schemas_string()}).nullable()}))})})})
async function fetchPullRequestsOfHead(github,head){const asked="pull requests by head branch"
const answer=await github.query(asked,find_pull_request_DOCUMENT,{branch:head.branch},find_pull_request_wire)
if(!answer.ok)return answer
const{nodes:nodes,totalCount:totalCount}=answer.value.repository.pullRequests
const matching=nodes.filter(pull=>pull.headRefOid===head.commit&&pull.headRepository?.nameWithOwner.toLowerCase()===head.repository.toLowerCase())
const open=matching.filter(pull=>pull.state==="OPEN")
const found=(open.length>0?open:matching.slice(0,1)).map(pull=>pull.number).toSorted((a,b)=>a-b)
if(found.length>0)return result_ok(found)
return totalCount>nodes.length?failures_truncated(asked,`${totalCount} pull requests`,`the newest ${nodes.length} of them`):result_ok([])}const merge_queue_DOCUMENT=`query MergeQueue($owner: String!, $name: String!, $branch: String!) {\n  repository(owner: $owner, name: $name) {\n    mergeQueue(branch: $branch) { entries(first: 100) { totalCount nodes { headCommit { oid } baseCommit { oid } pullRequest { number } } } }\n  }\n}`
const merge_queue_commit=object({oid:schemas_string()}).nullable()
const merge_queue_wire=object({repository:object({mergeQueue:object({entries:object({totalCount:schemas_int(),nodes:array(object({headCommit:merge_queue_commit,baseCommit:merge_queue_commit,pullRequest:object({number:schemas_int()}).nullable()}))}).nullable()}).nullable()})})
async function fetchMergeGroup(github,group){const asked=`merge queue of ${group.branch}`
const answer=await github.query(asked,merge_queue_DOCUMENT,{branch:group.branch},merge_queue_wire)
if(!answer.ok)return answer
const entries=answer.value.repository.mergeQueue?.entries??null
if(entries===null)return failures_unavailable(asked,"a merge queue","none")
const numbers=new Set
for(let at=group.head;at!==group.base;){const entry=entries.nodes.find(one=>one.headCommit?.oid===at)
const number=entry?.pullRequest?.number
if(entry===undefined||entry.baseCommit===null||number===undefined||numbers.has(number)){return entries.totalCount>entries.nodes.length?failures_truncated(asked,`${entries.totalCount} entries`,`${entries.nodes.length} of them`):failures_unavailable(asked,"the entries between the base and the head of the group",`none that ends at ${at}`)}numbers.add(number)
at=entry.baseCommit.oid}return numbers.size>0?result_ok([...numbers].toSorted((a,b)=>a-b)):failures_unavailable(asked,"pull requests in the group","none")}const CHECK_NAME="cohort-guard"
function unknownSubject(problem){return{judged:[outcomeWithoutPullRequest([{code:"input.invalid",effect:"error",problems:[problem]}])],head:null,comment:null,group:false}}async function judgeSubject(subject,options,outside){const without=judged=>({judged:[judged],head:headOf(subject),comment:null,group:subject.kind==="group"})
if(subject.kind==="nothing")return without(outcomeWithoutPullRequest([],subject.why))
const numbers=await numbersOf(outside.github,subject)
if(!numbers.ok)return without(outcomeWithoutPullRequest([{effect:"error",...numbers.error}]))
if(numbers.value.length===0)return{judged:[outcomeWithoutPullRequest([noPullRequest])],head:null,comment:null,group:false}
const judged=[]
for(const number of numbers.value)judged.push(await judgePullRequest(outside,number,options))
const comment=subject.kind==="pull-request"?subject.comment:null
return{judged:judged,head:headOf(subject),comment:comment,group:subject.kind==="group"}}const noPullRequest=finding_failure("evidence.unavailable","pull requests by head branch","a pull request with the head commit and repository of the workflow run","none")
function headOf(subject){switch(subject.kind){case"pull-request":case"group":return subject.head
case"head":return subject.commit
case"nothing":return null}}async function numbersOf(github,subject){switch(subject.kind){case"pull-request":return result_ok([subject.number])
case"head":return fetchPullRequestsOfHead(github,subject)
case"group":return fetchMergeGroup(github,subject)}}async function judgePullRequest(outside,number,options){const{policyPath:policyPath,publish:publish}=options
const evidence=await fetchPullRequest(outside.github,{number:number,policyPath:policyPath,checkName:CHECK_NAME,marker:MARKER,publish:publish})
if(!evidence.ok)return outcomeWithoutPullRequest([{effect:"error",...evidence.error}])
const outcome=await check_check(evidence.value,policyPath,sourcesOf(outside,policyPath),outside.resolve)
return{outcome:outcome,evidence:evidence.value}}function sourcesOf({github:github,members:members},policyPath){return{readFile:(path,commit)=>fetchTextFile(github,path,commit),commits:oids=>commits_readCommits(github,oids),policyBefore:oids=>policyBefore(github,policyPath,oids),adoptedPaths:oids=>adoptedPaths(github,oids),access:login=>fetchAccess(github,login),pushers:pull=>fetchPushers(github,pull),teams:(owners,logins)=>fetchTeams(members,owners,logins),policyHistory:at=>fetchPolicyHistory(github,policyPath,at)}}function outcomeWithoutPullRequest(findings,note=null){const verdict=findings.length>0?"error":"skip"
return{outcome:{verdict:verdict,findings:findings,pull:null,facts:null,plan:null,note:note},evidence:null}}const taken=object({version:literal(1),tool:object({name:literal("cohort-guard"),version:schemas_string().nullable()}),timestamp:schemas_string(),event:schemas_string().nullable(),run:schemas_string().nullable(),inputs:record(schemas_string(),schemas_string()),verdict:schemas_string(),evidence:unknown()})
async function replay(text){const record=readRecord(text)
if(typeof record==="string")return{kind:"impossible",why:record}
const evidence=recordedEvidence.safeParse(record.evidence)
if(!evidence.success)return{kind:"impossible",why:unreadEvidence(record.evidence)}
const inputs=parseInputs(name=>name==="github-token"?"not needed":record.inputs[name]??"")
if(!inputs.ok)return{kind:"impossible",why:"its inputs are not those of an action"}
const missing=[]
const again=await judgeAgain(record,evidence.data,inputs.value,replayPorts(evidence.data,asked=>missing.push(asked)))
if(again===null)return{kind:"impossible",why:"it does not tell what was to be judged"}
const hidden=text.includes("***")
const madeBy=record.tool.version??"an unknown version"
if(missing[0]!==undefined){if(hidden)return{kind:"impossible",why:`a token was hidden in it, and with it what was asked (${missing[0]})`}
return{kind:"impossible",why:`this version (${VERSION}) asks what ${madeBy}, which made the record, did not ask (${missing[0]}): replay it with that version`}}const written=`${JSON.stringify(again,null,2)}\n`
return{kind:"judged",was:record.verdict,is:again.verdict,exactly:written===text,differing:differing(JSON.parse(text),JSON.parse(written)),madeBy:madeBy,hidden:hidden}}function readRecord(text){try{const read=taken.safeParse(JSON.parse(text))
if(read.success)return read.data
const[first]=read.error.issues.map(issue=>`${issue.path.join(".")||"the file"}: ${issue.message}`)
return`it is not a decision record (${first})`}catch{return"it is not JSON"}}function unreadEvidence(evidence){return evidence===null||evidence===undefined?"nothing was asked when it was made (inputs or event could not be read, or the run ended by a bug)":"its evidence is not as a record has it: it was changed, or another version made it"}async function judgeAgain(record,evidence,inputs,outside){const again=new Recorder
const{repository:repository,subject:subject,commit:commit,branch:branch}=evidence
const context=()=>({version:record.tool.version??VERSION,inputs:withoutSecretInputs(record.inputs),event:record.event,run:record.run,timestamp:record.timestamp,evidence:again.value({repository:repository,subject:subject,commit:commit,branch:branch},evidence.members!==null)})
switch(inputs.mode){case"gate":{const request=gateRequest(inputs,{commit:commit,branch:branch})
return request.ok?gateRecordOf(await judgeDeployment(request.value,again.of(outside)),context()):null}case"check":{if(subject===null)return null
const{judged:judged}=await judgeSubject(subject,inputs,again.of(outside))
return recordOf(judged.map(one=>one.outcome),context())}}}function withoutSecretInputs(inputs){return Object.fromEntries(Object.entries(inputs).filter(([name])=>!SECRET_INPUTS.some(secret=>secret===name)))}const replay_parts=record(schemas_string(),unknown())
function differing(before,after){const[was,is]=[replay_parts.parse(before),replay_parts.parse(after)]
return[...new Set([...Object.keys(was),...Object.keys(is)])].filter(key=>!(0,external_node_util_namespaceObject.isDeepStrictEqual)(was[key],is[key]))}const defineReplay=(program,terminal,end)=>{program.command("replay").summary("judge a decision record again").description("Judges the evidence of a decision record again, without a network. 0: the verdict is the same; 1: it is another; 2: the file cannot be replayed.").argument("<record>","the file that the output `record-file` names").action(async path=>{const text=readOrExplain(terminal,path)
if(text===null)return end(2)
const{code:code,sentence:sentence}=replay_command_conclusionOf(await replay(text))
terminal[code===2?"err":"out"](`${path}: ${sentence}`)
end(code)})}
function replay_command_conclusionOf(outcome){if(outcome.kind==="impossible")return{code:2,sentence:`the record cannot be replayed: ${outcome.why}.`}
const{was:was,is:is,exactly:exactly,differing:differing}=outcome
if(was!==is)return{code:1,sentence:`the verdict was ${was}; on the same evidence it is ${is} now. ${cause(outcome)}`}
if(exactly)return{code:0,sentence:`${is}, as before; the record is the same, byte for byte.`}
const where=differing.length===0?"only its layout":differing.join(", ")
return{code:0,sentence:`${is}, as before. Different in the record: ${where}. ${cause(outcome)}`}}function cause({madeBy:madeBy,hidden:hidden}){if(madeBy!==VERSION)return`Version ${madeBy} made the record, this is ${VERSION}.`
return hidden?"A token was hidden in it when it was written.":"This version made the record, so the file has been changed since."}function errors(problems){return problems.map(problem=>({level:"error",problem:problem}))}function warning(place,found,allowed){return{level:"warning",problem:{place:place,found:found,allowed:allowed}}}const PLACE=/^(?<file>.+?):(?<line>\d+):(?<column>\d+)(?: (?<path>.+))?$/s
function renderFinding({level:level,problem:problem},terminal){const{place:place,found:found,allowed:allowed,nearest:nearest}=problem
const at=PLACE.exec(place)?.groups
const lines=[`${paint(level,terminal)} ${printable_printable(place)}`,...excerpt(at,terminal),`   expected ${printable_printable(allowed,400)}`,`   found    ${printable_printable(found)}`]
return(nearest===undefined?lines:[...lines,`   did you mean ${printable_printable(nearest)}?`]).join("\n")}function paint(level,{colour:colour}){if(!colour)return level
return level==="error"?`[31m${level}[39m`:`[33m${level}[39m`}function excerpt(at,terminal){const{file:file,line:line,column:column}=at??{}
if(file===undefined||line===undefined||column===undefined||!terminal.exists(file))return[]
const text=terminal.readFile(file).split(/\r?\n/)[Number(line)-1]
if(text===undefined)return[]
const margin=`   ${line} | `
const indent=/^ */.exec(text)?.[0]??""
const shown=text.trim()===""?"":printable_printable(text.trim(),100)
return[`${margin}${indent}${shown}`,`${" ".repeat(margin.length+Math.min(Number(column)-1,99))}^`]}function validateManifests(policy,files,terminal){const manifests=files.filter(globs(policy.releases.manifests))
const findings=manifests.flatMap(path=>{const manifest=parseManifest(terminal.readFile(path),path)
if(!manifest.ok)return errors(manifest.error)
const unknown=(manifest.value.cohorts??[]).filter(name=>name!=="all"&&!policy.cohorts.has(name))
return unknown.map(name=>warning(`${path} cohorts`,name,`a cohort of the policy: ${[...policy.cohorts.keys()].join(", ")}`))})
return{count:manifests.length,findings:findings}}function validateMatches(policy,policyPath,files,terminal){const{guarded:guarded,manifests:manifests,branches:branches}=policy.releases
const lists=[...[...policy.cohorts.values()].map(cohort=>[`cohorts.${cohort.name}.paths`,cohort.paths]),["releases.guarded",guarded],["releases.manifests",manifests]]
const unmatched=lists.flatMap(([key,patterns])=>patterns.filter(pattern=>!files.some(globs([pattern]))).map(pattern=>warning(`${policyPath} ${key}`,pattern,"a glob that matches a file of this clone")))
const known=branchesOf(terminal)
const missing=known.length===0?[]:(branches??[]).filter(pattern=>!known.some(globs([pattern])))
return[...unmatched,...missing.map(pattern=>warning(`${policyPath} releases.branches`,pattern,`a branch of this clone: ${known.slice(0,8).join(", ")}`))]}function branchesOf(terminal){const refs=terminal.git("for-each-ref","--format=%(refname)","refs/heads","refs/remotes")??""
const names=refs.split("\n").map(ref=>ref.replace(/^refs\/heads\/|^refs\/remotes\/[^/]+\//,"")).filter(name=>name!==""&&name!=="HEAD")
return[...new Set(names)]}const workflows_step=looseObject({name:schemas_string().optional(),uses:schemas_string().optional(),with:record(schemas_string(),unknown()).optional()})
const workflows_job=looseObject({name:schemas_string().optional(),uses:schemas_string().optional(),environment:union([schemas_string(),looseObject({name:schemas_string(),deployment:unknown().optional()})]).optional(),strategy:unknown().optional(),steps:array(workflows_step).optional()})
const workflow=looseObject({jobs:record(schemas_string(),workflows_job).optional()})
const OURS=/(?:^|\/)cohort-guard(?:@|$)/
function validateWorkflows(policy,files,terminal){const paths=files.filter(path=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
const jobs=paths.flatMap(path=>jobsOf(path,terminal))
const environments=[...policy.cohorts.values()].flatMap(cohort=>cohort.environments)
const findings=jobs.flatMap(({path:path,id:id,value:value})=>validateJob(path,id,value,environments))
const unused=environments.filter(environment=>!jobs.some(({value:value})=>workflows_names(value,environment)))
return{count:paths.length,findings:[...findings,...paths.length===0||jobs.some(({value:value})=>workflows_checks(value))?[]:[NO_CHECK],...paths.length===0?[]:unused.map(environment=>warning(".github/workflows",`no job with environment: ${environment.name}`,"a job that deploys to each environment of the policy"))]}}const NO_CHECK=warning(".github/workflows","no step that uses cohort-guard in mode check","a workflow that judges pull requests, as examples/workflows/cohort-guard.yml")
function jobsOf(path,terminal){try{const read=workflow.safeParse((0,dist.qg)(terminal.readFile(path)))
return Object.entries(read.success?read.data.jobs??{}:{}).map(([id,value])=>({path:path,id:id,value:value}))}catch{return[]}}function workflows_checks({uses:uses,steps:steps=[]}){if(uses!==undefined&&/cohort-guard\/\.github\/workflows\/check\.yml/.test(uses))return true
return steps.some(one=>isOurs(one)&&(one.with?.["mode"]??"check")==="check")}function isOurs({uses:uses}){return uses!==undefined&&OURS.test(uses.replace(/@.*$/,"@"))}function environmentOf({environment:environment}){return typeof environment==="object"?environment.name:environment??null}function workflows_names(value,environment){const own=environmentOf(value)
return own!==null&&(own.includes("${{")||sameName(own,environment.name))}function validateJob(path,id,value,environments){const meant=environments.filter(environment=>workflows_names(value,environment))
if(meant.length===0)return[]
const place=`${path} jobs.${id}`
const{environment:environment,steps:steps=[]}=value
const gate=steps.findIndex(one=>isOurs(one)&&one.with?.["mode"]==="gate")
const found=[]
if(typeof environment==="object"&&environment.deployment===false)found.push(warning(`${place}.environment`,"deployment: false","a job whose deployment is recorded: without a record the gate does not know what is deployed"))
if(gate<0)return[...found,warning(`${place}.steps`,"no step that uses cohort-guard in mode gate","the gate as a step of the job that deploys, just before the deploy step")]
if(steps[gate]?.name!=="cohort-guard")found.push(warning(`${place}.steps[${gate}].name`,steps[gate]?.name??"nothing","the name cohort-guard: by it a later gate knows that this one ran"))
if(gate===steps.length-1)found.push(warning(`${place}.steps[${gate}]`,"the last step","a deploy step after the gate: a later job would act on an answer that a re-run keeps for 30 days"))
return[...found,...meant.flatMap(one=>fits(path,id,value,one))]}function fits(path,id,value,{name:name,job:expected}){if(expected===null)return[]
const written=`${path.replace(/^.*\//,"")}/${value.name??id}`
const dynamic=written.includes("${{")||value.name===undefined&&value.strategy!==undefined
if(dynamic||written===expected)return[]
const own=environmentOf(value)??""
if(own.includes("${{"))return[]
return[warning(`${path} jobs.${id}.name`,written,`${expected}, the job that the policy names for ${name}`)]}const DEFAULT_POLICY=".github/cohort-guard.yml"
const defineValidate=(program,terminal,end)=>{program.command("validate").summary("check the policy, manifests and workflows of this clone").description("Checks the policy, the release manifests and the workflows of this clone, offline. 0: nothing is wrong; 1: there are errors; 2: there is no policy file.").argument("[policy]","the policy file",DEFAULT_POLICY).option("--json","print the findings as JSON").action((path,options)=>end(validate_validate(path,options.json===true,terminal)))}
function validate_validate(path,json,terminal){const text=readOrExplain(terminal,path)
if(text===null)return 2
const policy=parsePolicy(text,path)
const{read:read,findings:findings}=policy.ok?validateClone(policy.value,path,terminal):{read:[path],findings:errors(policy.error)}
const count=findings.filter(({level:level})=>level==="error").length
if(json)terminal.out(JSON.stringify({read:read,findings:findings},null,2))
else for(const line of[...findings.map(finding=>renderFinding(finding,terminal)),summary(read,findings)])terminal.out(line)
return count>0?1:0}function validateClone(policy,path,terminal){const files=(terminal.git("ls-files","-z","--cached","--others","--exclude-standard")??"").split("\0").filter(file=>file!==""&&terminal.exists(file))
if(files.length===0)return{read:[path,"no clone: nothing else was looked at"],findings:[]}
const manifests=validateManifests(policy,files,terminal)
const workflows=validateWorkflows(policy,files,terminal)
return{read:[path,numbers_plural(manifests.count,"manifest"),numbers_plural(workflows.count,"workflow"),numbers_plural(files.length,"path")],findings:[...manifests.findings,...workflows.findings,...validateMatches(policy,path,files,terminal)]}}function summary(read,findings){const count=level=>findings.filter(finding=>finding.level===level).length
return`${numbers_plural(count("error"),"error")}, ${numbers_plural(count("warning"),"warning")} in ${read.join(", ")}`}const COMMANDS=[defineValidate,defineReplay]
const DESCRIPTION="Guarded rollouts: try a policy and a release here, before GitHub judges them. Nothing is ever written to GitHub."
const EXIT_CODES="\nExit codes: 0 allowed or clean; 1 refused or findings; 2 could not be judged, or used wrongly."
async function runCommand(words,terminal){let code=2
const program=new Command("cohort-guard").description(DESCRIPTION).version(VERSION).addHelpText("after",EXIT_CODES).helpCommand(true).exitOverride().configureOutput({writeOut:text=>terminal.out(text),writeErr:text=>terminal.err(text),getOutHelpWidth:()=>terminal.width,getErrHelpWidth:()=>terminal.width})
for(const define of COMMANDS)define(program,terminal,ended=>code=ended)
try{await program.parseAsync(words,{from:"user"})
return code}catch(error){if(error instanceof CommanderError)return error.exitCode===0?0:2
return bug(error,terminal)}}function bug(error,terminal){const stack=error instanceof Error?error.stack??error.message:String(error)
const id=(0,external_node_crypto_namespaceObject.createHash)("sha256").update(stack).digest("hex").slice(0,8)
terminal.err(`The command failed by a bug in it (internal ${id}). Please report these lines:\n${stack}`)
return 2}}),3278:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{var _http_proxy_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(2421)
var _index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(8020)
var _terminal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(7007);(0,_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__.F)(process.env)
process.exitCode=await(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.d)(process.argv.slice(2),(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__.W)())
__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),7007:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{W:()=>systemTerminal})
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(1421)
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(3024)
var node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(6760)
const WIDTH=80
function systemTerminal(folder=process.cwd()){const at=path=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder,path)
return{out:text=>void process.stdout.write(text.endsWith("\n")?text:`${text}\n`),err:text=>void process.stderr.write(text.endsWith("\n")?text:`${text}\n`),colour:process.stdout.isTTY&&(process.env["NO_COLOR"]??"")==="",width:process.stdout.isTTY?process.stdout.columns:WIDTH,variables:process.env,now:()=>new Date,readFile:path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path==="-"?0:at(path),"utf8"),readBytes:path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(at(path)),writeFile:(path,content)=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(at(path),content,{flag:"wx"}),exists:path=>(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(at(path)),git(...words){try{return(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git",["-c","core.quotePath=false",...words],{cwd:folder,encoding:"utf8",stdio:["ignore","pipe","ignore"],maxBuffer:256*1024*1024})}catch{return null}}}}}),2421:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__)=>{__nccwpck_require__.d(__webpack_exports__,{F:()=>useProxyFromEnvironment})
var external_node_child_process_=__nccwpck_require__(1421)
const external_node_http_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")
var external_node_http_namespaceObject_0=__nccwpck_require__.t(external_node_http_namespaceObject,2)
const VARIABLES=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]
function useProxyFromEnvironment(environment){if(VARIABLES.every(name=>(environment[name]??"")===""))return
if("setGlobalProxyFromEnv"in external_node_http_namespaceObject_0)external_node_http_namespaceObject.setGlobalProxyFromEnv(environment)
else if(environment["NODE_USE_ENV_PROXY"]!=="1")startAgainWithProxy(environment)}function startAgainWithProxy(environment){const again=(0,external_node_child_process_.spawnSync)(process.execPath,process.argv.slice(1),{env:{...environment,NODE_USE_ENV_PROXY:"1"},stdio:"inherit"})
process.exit(again.status??1)}})}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==undefined){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var webpackError=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=queue=>{if(queue&&queue.d<1){queue.d=1
queue.forEach(fn=>fn.r--)
queue.forEach(fn=>fn.r--?fn.r++:fn())}}
var wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep
if(dep.then){var queue=[]
queue.d=0
dep.then(r=>{obj[webpackExports]=r
resolveQueue(queue)},e=>{obj[webpackError]=e
resolveQueue(queue)})
var obj={}
obj[webpackQueues]=fn=>fn(queue)
return obj}}var ret={}
ret[webpackQueues]=x=>{}
ret[webpackExports]=dep
return ret})
__nccwpck_require__.a=(module,body,hasAwait)=>{var queue
hasAwait&&((queue=[]).d=-1)
var depQueues=new Set
var exports=module.exports
var currentDeps
var outerResolve
var reject
var promise=new Promise((resolve,rej)=>{reject=rej
outerResolve=resolve})
promise[webpackExports]=exports
promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}))
module.exports=promise
body(deps=>{currentDeps=wrapDeps(deps)
var fn
var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError]
return d[webpackExports]})
var promise=new Promise(resolve=>{fn=()=>resolve(getResult)
fn.r=0
var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)))
currentDeps.map(dep=>dep[webpackQueues](fnQueue))})
return fn.r?promise:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)))
queue&&queue.d<0&&(queue.d=0)}})();(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__
var leafPrototypes
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value)
if(mode&8)return value
if(typeof value==="object"&&value){if(mode&4&&value.__esModule)return value
if(mode&16&&typeof value.then==="function")return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])}def["default"]=()=>value
__nccwpck_require__.d(ns,def)
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})()
var __webpack_exports__=__nccwpck_require__(3278)
__webpack_exports__=await __webpack_exports__

