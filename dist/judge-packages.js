export const id=883
export const ids=[883]
export const modules={6028:((e,t)=>{(function(e){"use strict"
function isArray(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Array]"
else return false}function isObject(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Object]"
else return false}function strictDeepEqual(e,t){if(e===t)return true
var n=Object.prototype.toString.call(e)
if(n!==Object.prototype.toString.call(t))return false
if(isArray(e)===true){if(e.length!==t.length)return false
for(var r=0;r<e.length;r++)if(strictDeepEqual(e[r],t[r])===false)return false
return true}if(isObject(e)===true){var s={}
for(var i in e)if(hasOwnProperty.call(e,i)){if(strictDeepEqual(e[i],t[i])===false)return false
s[i]=true}for(var a in t)if(hasOwnProperty.call(t,a))if(s[a]!==true)return false
return true}return false}function isFalse(e){if(e===""||e===false||e===null)return true
else if(isArray(e)&&e.length===0)return true
else if(isObject(e)){for(var t in e)if(e.hasOwnProperty(t))return false
return true}else return false}function objValues(e){var t=Object.keys(e)
var n=[]
for(var r=0;r<t.length;r++)n.push(e[t[r]])
return n}var t
if(typeof String.prototype.trimLeft==="function")t=function(e){return e.trimLeft()}
else t=function(e){return e.match(/^\s*(.*)/)[1]}
var n=0
var r=1
var s=2
var i=3
var a=4
var o=5
var c=6
var l=7
var u=8
var h=9
var f={0:"number",1:"any",2:"string",3:"array",4:"object",5:"boolean",6:"expression",7:"null",8:"Array<number>",9:"Array<string>"}
var d="EOF"
var p="UnquotedIdentifier"
var m="QuotedIdentifier"
var E="Rbracket"
var T="Rparen"
var g="Comma"
var A="Colon"
var _="Rbrace"
var S="Number"
var I="Current"
var y="Expref"
var b="Pipe"
var N="Or"
var C="And"
var k="EQ"
var D="GT"
var O="LT"
var v="GTE"
var L="LTE"
var R="NE"
var w="Flatten"
var P="Star"
var M="Filter"
var B="Dot"
var $="Not"
var x="Lbrace"
var F="Lbracket"
var H="Lparen"
var U="Literal"
var G={".":B,"*":P,",":g,":":A,"{":x,"}":_,"]":E,"(":H,")":T,"@":I}
var q={"<":true,">":true,"=":true,"!":true}
var Y={" ":true,"\t":true,"\n":true}
function isAlpha(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e==="_"}function isNum(e){return e>="0"&&e<="9"||e==="-"}function isAlphaNum(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||e==="_"}function Lexer(){}Lexer.prototype={tokenize:function(e){var t=[]
this._current=0
var n
var r
var s
while(this._current<e.length)if(isAlpha(e[this._current])){n=this._current
r=this._consumeUnquotedIdentifier(e)
t.push({type:p,value:r,start:n})}else if(G[e[this._current]]!==void 0){t.push({type:G[e[this._current]],value:e[this._current],start:this._current})
this._current++}else if(isNum(e[this._current])){s=this._consumeNumber(e)
t.push(s)}else if(e[this._current]==="["){s=this._consumeLBracket(e)
t.push(s)}else if(e[this._current]==='"'){n=this._current
r=this._consumeQuotedIdentifier(e)
t.push({type:m,value:r,start:n})}else if(e[this._current]==="'"){n=this._current
r=this._consumeRawStringLiteral(e)
t.push({type:U,value:r,start:n})}else if(e[this._current]==="`"){n=this._current
var i=this._consumeLiteral(e)
t.push({type:U,value:i,start:n})}else if(q[e[this._current]]!==void 0)t.push(this._consumeOperator(e))
else if(Y[e[this._current]]!==void 0)this._current++
else if(e[this._current]==="&"){n=this._current
this._current++
if(e[this._current]==="&"){this._current++
t.push({type:C,value:"&&",start:n})}else t.push({type:y,value:"&",start:n})}else if(e[this._current]==="|"){n=this._current
this._current++
if(e[this._current]==="|"){this._current++
t.push({type:N,value:"||",start:n})}else t.push({type:b,value:"|",start:n})}else{var a=new Error("Unknown character:"+e[this._current])
a.name="LexerError"
throw a}return t},_consumeUnquotedIdentifier:function(e){var t=this._current
this._current++
while(this._current<e.length&&isAlphaNum(e[this._current]))this._current++
return e.slice(t,this._current)},_consumeQuotedIdentifier:function(e){var t=this._current
this._current++
var n=e.length
while(e[this._current]!=='"'&&this._current<n){var r=this._current
if(e[r]==="\\"&&(e[r+1]==="\\"||e[r+1]==='"'))r+=2
else r++
this._current=r}this._current++
return JSON.parse(e.slice(t,this._current))},_consumeRawStringLiteral:function(e){var t=this._current
this._current++
var n=e.length
while(e[this._current]!=="'"&&this._current<n){var r=this._current
if(e[r]==="\\"&&(e[r+1]==="\\"||e[r+1]==="'"))r+=2
else r++
this._current=r}this._current++
var s=e.slice(t+1,this._current-1)
return s.replace("\\'","'")},_consumeNumber:function(e){var t=this._current
this._current++
var n=e.length
while(isNum(e[this._current])&&this._current<n)this._current++
var r=parseInt(e.slice(t,this._current))
return{type:S,value:r,start:t}},_consumeLBracket:function(e){var t=this._current
this._current++
if(e[this._current]==="?"){this._current++
return{type:M,value:"[?",start:t}}else if(e[this._current]==="]"){this._current++
return{type:w,value:"[]",start:t}}else return{type:F,value:"[",start:t}},_consumeOperator:function(e){var t=this._current
var n=e[t]
this._current++
if(n==="!")if(e[this._current]==="="){this._current++
return{type:R,value:"!=",start:t}}else return{type:$,value:"!",start:t}
else if(n==="<")if(e[this._current]==="="){this._current++
return{type:L,value:"<=",start:t}}else return{type:O,value:"<",start:t}
else if(n===">")if(e[this._current]==="="){this._current++
return{type:v,value:">=",start:t}}else return{type:D,value:">",start:t}
else if(n==="=")if(e[this._current]==="="){this._current++
return{type:k,value:"==",start:t}}},_consumeLiteral:function(e){this._current++
var n=this._current
var r=e.length
var s
while(e[this._current]!=="`"&&this._current<r){var i=this._current
if(e[i]==="\\"&&(e[i+1]==="\\"||e[i+1]==="`"))i+=2
else i++
this._current=i}var a=t(e.slice(n,this._current))
a=a.replace("\\`","`")
if(this._looksLikeJSON(a))s=JSON.parse(a)
else s=JSON.parse('"'+a+'"')
this._current++
return s},_looksLikeJSON:function(e){var t='[{"'
var n=["true","false","null"]
var r="-0123456789"
if(e==="")return false
else if(t.indexOf(e[0])>=0)return true
else if(n.indexOf(e)>=0)return true
else if(r.indexOf(e[0])>=0)try{JSON.parse(e)
return true}catch(e){return false}else return false}}
var K={}
K[d]=0
K[p]=0
K[m]=0
K[E]=0
K[T]=0
K[g]=0
K[_]=0
K[S]=0
K[I]=0
K[y]=0
K[b]=1
K[N]=2
K[C]=3
K[k]=5
K[D]=5
K[O]=5
K[v]=5
K[L]=5
K[R]=5
K[w]=9
K[P]=20
K[M]=21
K[B]=40
K[$]=45
K[x]=50
K[F]=55
K[H]=60
function Parser(){}Parser.prototype={parse:function(e){this._loadTokens(e)
this.index=0
var t=this.expression(0)
if(this._lookahead(0)!==d){var n=this._lookaheadToken(0)
var r=new Error("Unexpected token type: "+n.type+", value: "+n.value)
r.name="ParserError"
throw r}return t},_loadTokens:function(e){var t=new Lexer
var n=t.tokenize(e)
n.push({type:d,value:"",start:e.length})
this.tokens=n},expression:function(e){var t=this._lookaheadToken(0)
this._advance()
var n=this.nud(t)
var r=this._lookahead(0)
while(e<K[r]){this._advance()
n=this.led(r,n)
r=this._lookahead(0)}return n},_lookahead:function(e){return this.tokens[this.index+e].type},_lookaheadToken:function(e){return this.tokens[this.index+e]},_advance:function(){this.index++},nud:function(e){var t
var n
var r
switch(e.type){case U:return{type:"Literal",value:e.value}
case p:return{type:"Field",name:e.value}
case m:var s={type:"Field",name:e.value}
if(this._lookahead(0)===H)throw new Error("Quoted identifier not allowed for function names.")
return s
case $:n=this.expression(K.Not)
return{type:"NotExpression",children:[n]}
case P:t={type:"Identity"}
n=null
if(this._lookahead(0)===E)n={type:"Identity"}
else n=this._parseProjectionRHS(K.Star)
return{type:"ValueProjection",children:[t,n]}
case M:return this.led(e.type,{type:"Identity"})
case x:return this._parseMultiselectHash()
case w:t={type:w,children:[{type:"Identity"}]}
n=this._parseProjectionRHS(K.Flatten)
return{type:"Projection",children:[t,n]}
case F:if(this._lookahead(0)===S||this._lookahead(0)===A){n=this._parseIndexExpression()
return this._projectIfSlice({type:"Identity"},n)}else if(this._lookahead(0)===P&&this._lookahead(1)===E){this._advance()
this._advance()
n=this._parseProjectionRHS(K.Star)
return{type:"Projection",children:[{type:"Identity"},n]}}return this._parseMultiselectList()
case I:return{type:I}
case y:r=this.expression(K.Expref)
return{type:"ExpressionReference",children:[r]}
case H:var i=[]
while(this._lookahead(0)!==T){if(this._lookahead(0)===I){r={type:I}
this._advance()}else r=this.expression(0)
i.push(r)}this._match(T)
return i[0]
default:this._errorToken(e)}},led:function(e,t){var n
switch(e){case B:var r=K.Dot
if(this._lookahead(0)!==P){n=this._parseDotRHS(r)
return{type:"Subexpression",children:[t,n]}}this._advance()
n=this._parseProjectionRHS(r)
return{type:"ValueProjection",children:[t,n]}
case b:n=this.expression(K.Pipe)
return{type:b,children:[t,n]}
case N:n=this.expression(K.Or)
return{type:"OrExpression",children:[t,n]}
case C:n=this.expression(K.And)
return{type:"AndExpression",children:[t,n]}
case H:var s=t.name
var i=[]
var a,o
while(this._lookahead(0)!==T){if(this._lookahead(0)===I){a={type:I}
this._advance()}else a=this.expression(0)
if(this._lookahead(0)===g)this._match(g)
i.push(a)}this._match(T)
o={type:"Function",name:s,children:i}
return o
case M:var c=this.expression(0)
this._match(E)
if(this._lookahead(0)===w)n={type:"Identity"}
else n=this._parseProjectionRHS(K.Filter)
return{type:"FilterProjection",children:[t,n,c]}
case w:var l={type:w,children:[t]}
var u=this._parseProjectionRHS(K.Flatten)
return{type:"Projection",children:[l,u]}
case k:case R:case D:case v:case O:case L:return this._parseComparator(t,e)
case F:var h=this._lookaheadToken(0)
if(h.type===S||h.type===A){n=this._parseIndexExpression()
return this._projectIfSlice(t,n)}this._match(P)
this._match(E)
n=this._parseProjectionRHS(K.Star)
return{type:"Projection",children:[t,n]}
default:this._errorToken(this._lookaheadToken(0))}},_match:function(e){if(this._lookahead(0)===e)this._advance()
else{var t=this._lookaheadToken(0)
var n=new Error("Expected "+e+", got: "+t.type)
n.name="ParserError"
throw n}},_errorToken:function(e){var t=new Error("Invalid token ("+e.type+'): "'+e.value+'"')
t.name="ParserError"
throw t},_parseIndexExpression:function(){if(this._lookahead(0)===A||this._lookahead(1)===A)return this._parseSliceExpression()
else{var e={type:"Index",value:this._lookaheadToken(0).value}
this._advance()
this._match(E)
return e}},_projectIfSlice:function(e,t){var n={type:"IndexExpression",children:[e,t]}
if(t.type==="Slice")return{type:"Projection",children:[n,this._parseProjectionRHS(K.Star)]}
else return n},_parseSliceExpression:function(){var e=[null,null,null]
var t=0
var n=this._lookahead(0)
while(n!==E&&t<3){if(n===A){t++
this._advance()}else if(n===S){e[t]=this._lookaheadToken(0).value
this._advance()}else{var r=this._lookahead(0)
var s=new Error("Syntax error, unexpected token: "+r.value+"("+r.type+")")
s.name="Parsererror"
throw s}n=this._lookahead(0)}this._match(E)
return{type:"Slice",children:e}},_parseComparator:function(e,t){var n=this.expression(K[t])
return{type:"Comparator",name:t,children:[e,n]}},_parseDotRHS:function(e){var t=this._lookahead(0)
var n=[p,m,P]
if(n.indexOf(t)>=0)return this.expression(e)
else if(t===F){this._match(F)
return this._parseMultiselectList()}else if(t===x){this._match(x)
return this._parseMultiselectHash()}},_parseProjectionRHS:function(e){var t
if(K[this._lookahead(0)]<10)t={type:"Identity"}
else if(this._lookahead(0)===F)t=this.expression(e)
else if(this._lookahead(0)===M)t=this.expression(e)
else if(this._lookahead(0)===B){this._match(B)
t=this._parseDotRHS(e)}else{var n=this._lookaheadToken(0)
var r=new Error("Sytanx error, unexpected token: "+n.value+"("+n.type+")")
r.name="ParserError"
throw r}return t},_parseMultiselectList:function(){var e=[]
while(this._lookahead(0)!==E){var t=this.expression(0)
e.push(t)
if(this._lookahead(0)===g){this._match(g)
if(this._lookahead(0)===E)throw new Error("Unexpected token Rbracket")}}this._match(E)
return{type:"MultiSelectList",children:e}},_parseMultiselectHash:function(){var e=[]
var t=[p,m]
var n,r,s,i
for(;;){n=this._lookaheadToken(0)
if(t.indexOf(n.type)<0)throw new Error("Expecting an identifier token, got: "+n.type)
r=n.value
this._advance()
this._match(A)
s=this.expression(0)
i={type:"KeyValuePair",name:r,value:s}
e.push(i)
if(this._lookahead(0)===g)this._match(g)
else if(this._lookahead(0)===_){this._match(_)
break}}return{type:"MultiSelectHash",children:e}}}
function TreeInterpreter(e){this.runtime=e}TreeInterpreter.prototype={search:function(e,t){return this.visit(e,t)},visit:function(e,t){var n,r,s,i,a,o,c,l,u,h
switch(e.type){case"Field":if(t!==null&&isObject(t)){o=t[e.name]
if(o===void 0)return null
else return o}return null
case"Subexpression":s=this.visit(e.children[0],t)
for(h=1;h<e.children.length;h++){s=this.visit(e.children[1],s)
if(s===null)return null}return s
case"IndexExpression":c=this.visit(e.children[0],t)
l=this.visit(e.children[1],c)
return l
case"Index":if(!isArray(t))return null
var f=e.value
if(f<0)f=t.length+f
s=t[f]
if(s===void 0)s=null
return s
case"Slice":if(!isArray(t))return null
var d=e.children.slice(0)
var p=this.computeSliceParams(t.length,d)
var m=p[0]
var E=p[1]
var T=p[2]
s=[]
if(T>0)for(h=m;h<E;h+=T)s.push(t[h])
else for(h=m;h>E;h+=T)s.push(t[h])
return s
case"Projection":var g=this.visit(e.children[0],t)
if(!isArray(g))return null
u=[]
for(h=0;h<g.length;h++){r=this.visit(e.children[1],g[h])
if(r!==null)u.push(r)}return u
case"ValueProjection":g=this.visit(e.children[0],t)
if(!isObject(g))return null
u=[]
var A=objValues(g)
for(h=0;h<A.length;h++){r=this.visit(e.children[1],A[h])
if(r!==null)u.push(r)}return u
case"FilterProjection":g=this.visit(e.children[0],t)
if(!isArray(g))return null
var _=[]
var S=[]
for(h=0;h<g.length;h++){n=this.visit(e.children[2],g[h])
if(!isFalse(n))_.push(g[h])}for(var N=0;N<_.length;N++){r=this.visit(e.children[1],_[N])
if(r!==null)S.push(r)}return S
case"Comparator":i=this.visit(e.children[0],t)
a=this.visit(e.children[1],t)
switch(e.name){case k:s=strictDeepEqual(i,a)
break
case R:s=!strictDeepEqual(i,a)
break
case D:s=i>a
break
case v:s=i>=a
break
case O:s=i<a
break
case L:s=i<=a
break
default:throw new Error("Unknown comparator: "+e.name)}return s
case w:var C=this.visit(e.children[0],t)
if(!isArray(C))return null
var P=[]
for(h=0;h<C.length;h++){r=C[h]
if(isArray(r))P.push.apply(P,r)
else P.push(r)}return P
case"Identity":return t
case"MultiSelectList":if(t===null)return null
u=[]
for(h=0;h<e.children.length;h++)u.push(this.visit(e.children[h],t))
return u
case"MultiSelectHash":if(t===null)return null
u={}
var M
for(h=0;h<e.children.length;h++){M=e.children[h]
u[M.name]=this.visit(M.value,t)}return u
case"OrExpression":n=this.visit(e.children[0],t)
if(isFalse(n))n=this.visit(e.children[1],t)
return n
case"AndExpression":i=this.visit(e.children[0],t)
if(isFalse(i)===true)return i
return this.visit(e.children[1],t)
case"NotExpression":i=this.visit(e.children[0],t)
return isFalse(i)
case"Literal":return e.value
case b:c=this.visit(e.children[0],t)
return this.visit(e.children[1],c)
case I:return t
case"Function":var B=[]
for(h=0;h<e.children.length;h++)B.push(this.visit(e.children[h],t))
return this.runtime.callFunction(e.name,B)
case"ExpressionReference":var $=e.children[0]
$.jmespathType=y
return $
default:throw new Error("Unknown node type: "+e.type)}},computeSliceParams:function(e,t){var n=t[0]
var r=t[1]
var s=t[2]
var i=[null,null,null]
if(s===null)s=1
else if(s===0){var a=new Error("Invalid slice, step cannot be 0")
a.name="RuntimeError"
throw a}var o=s<0?true:false
if(n===null)n=o?e-1:0
else n=this.capSliceRange(e,n,s)
if(r===null)r=o?-1:e
else r=this.capSliceRange(e,r,s)
i[0]=n
i[1]=r
i[2]=s
return i},capSliceRange:function(e,t,n){if(t<0){t+=e
if(t<0)t=n<0?-1:0}else if(t>=e)t=n<0?e-1:e
return t}}
function Runtime(e){this._interpreter=e
this.functionTable={abs:{_func:this._functionAbs,_signature:[{types:[n]}]},avg:{_func:this._functionAvg,_signature:[{types:[u]}]},ceil:{_func:this._functionCeil,_signature:[{types:[n]}]},contains:{_func:this._functionContains,_signature:[{types:[s,i]},{types:[r]}]},ends_with:{_func:this._functionEndsWith,_signature:[{types:[s]},{types:[s]}]},floor:{_func:this._functionFloor,_signature:[{types:[n]}]},length:{_func:this._functionLength,_signature:[{types:[s,i,a]}]},map:{_func:this._functionMap,_signature:[{types:[c]},{types:[i]}]},max:{_func:this._functionMax,_signature:[{types:[u,h]}]},merge:{_func:this._functionMerge,_signature:[{types:[a],variadic:true}]},max_by:{_func:this._functionMaxBy,_signature:[{types:[i]},{types:[c]}]},sum:{_func:this._functionSum,_signature:[{types:[u]}]},starts_with:{_func:this._functionStartsWith,_signature:[{types:[s]},{types:[s]}]},min:{_func:this._functionMin,_signature:[{types:[u,h]}]},min_by:{_func:this._functionMinBy,_signature:[{types:[i]},{types:[c]}]},type:{_func:this._functionType,_signature:[{types:[r]}]},keys:{_func:this._functionKeys,_signature:[{types:[a]}]},values:{_func:this._functionValues,_signature:[{types:[a]}]},sort:{_func:this._functionSort,_signature:[{types:[h,u]}]},sort_by:{_func:this._functionSortBy,_signature:[{types:[i]},{types:[c]}]},join:{_func:this._functionJoin,_signature:[{types:[s]},{types:[h]}]},reverse:{_func:this._functionReverse,_signature:[{types:[s,i]}]},to_array:{_func:this._functionToArray,_signature:[{types:[r]}]},to_string:{_func:this._functionToString,_signature:[{types:[r]}]},to_number:{_func:this._functionToNumber,_signature:[{types:[r]}]},not_null:{_func:this._functionNotNull,_signature:[{types:[r],variadic:true}]}}}Runtime.prototype={callFunction:function(e,t){var n=this.functionTable[e]
if(n===void 0)throw new Error("Unknown function: "+e+"()")
this._validateArgs(e,t,n._signature)
return n._func.call(this,t)},_validateArgs:function(e,t,n){var r
if(n[n.length-1].variadic){if(t.length<n.length){r=n.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() "+"takes at least"+n.length+r+" but received "+t.length)}}else if(t.length!==n.length){r=n.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() "+"takes "+n.length+r+" but received "+t.length)}var s
var i
var a
for(var o=0;o<n.length;o++){a=false
s=n[o].types
i=this._getTypeName(t[o])
for(var c=0;c<s.length;c++)if(this._typeMatches(i,s[c],t[o])){a=true
break}if(!a){var l=s.map(function(e){return f[e]}).join(",")
throw new Error("TypeError: "+e+"() "+"expected argument "+(o+1)+" to be type "+l+" but received type "+f[i]+" instead.")}}},_typeMatches:function(e,t,a){if(t===r)return true
if(t===h||t===u||t===i){if(t===i)return e===i
else if(e===i){var o
if(t===u)o=n
else if(t===h)o=s
for(var c=0;c<a.length;c++)if(!this._typeMatches(this._getTypeName(a[c]),o,a[c]))return false
return true}}else return e===t},_getTypeName:function(e){switch(Object.prototype.toString.call(e)){case"[object String]":return s
case"[object Number]":return n
case"[object Array]":return i
case"[object Boolean]":return o
case"[object Null]":return l
case"[object Object]":if(e.jmespathType===y)return c
else return a}},_functionStartsWith:function(e){return e[0].lastIndexOf(e[1])===0},_functionEndsWith:function(e){var t=e[0]
var n=e[1]
return t.indexOf(n,t.length-n.length)!==-1},_functionReverse:function(e){var t=this._getTypeName(e[0])
if(t===s){var n=e[0]
var r=""
for(var i=n.length-1;i>=0;i--)r+=n[i]
return r}else{var a=e[0].slice(0)
a.reverse()
return a}},_functionAbs:function(e){return Math.abs(e[0])},_functionCeil:function(e){return Math.ceil(e[0])},_functionAvg:function(e){var t=0
var n=e[0]
for(var r=0;r<n.length;r++)t+=n[r]
return t/n.length},_functionContains:function(e){return e[0].indexOf(e[1])>=0},_functionFloor:function(e){return Math.floor(e[0])},_functionLength:function(e){if(!isObject(e[0]))return e[0].length
else return Object.keys(e[0]).length},_functionMap:function(e){var t=[]
var n=this._interpreter
var r=e[0]
var s=e[1]
for(var i=0;i<s.length;i++)t.push(n.visit(r,s[i]))
return t},_functionMerge:function(e){var t={}
for(var n=0;n<e.length;n++){var r=e[n]
for(var s in r)t[s]=r[s]}return t},_functionMax:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===n)return Math.max.apply(Math,e[0])
else{var r=e[0]
var s=r[0]
for(var i=1;i<r.length;i++)if(s.localeCompare(r[i])<0)s=r[i]
return s}}else return null},_functionMin:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===n)return Math.min.apply(Math,e[0])
else{var r=e[0]
var s=r[0]
for(var i=1;i<r.length;i++)if(r[i].localeCompare(s)<0)s=r[i]
return s}}else return null},_functionSum:function(e){var t=0
var n=e[0]
for(var r=0;r<n.length;r++)t+=n[r]
return t},_functionType:function(e){switch(this._getTypeName(e[0])){case n:return"number"
case s:return"string"
case i:return"array"
case a:return"object"
case o:return"boolean"
case c:return"expref"
case l:return"null"}},_functionKeys:function(e){return Object.keys(e[0])},_functionValues:function(e){var t=e[0]
var n=Object.keys(t)
var r=[]
for(var s=0;s<n.length;s++)r.push(t[n[s]])
return r},_functionJoin:function(e){var t=e[0]
var n=e[1]
return n.join(t)},_functionToArray:function(e){if(this._getTypeName(e[0])===i)return e[0]
else return[e[0]]},_functionToString:function(e){if(this._getTypeName(e[0])===s)return e[0]
else return JSON.stringify(e[0])},_functionToNumber:function(e){var t=this._getTypeName(e[0])
var r
if(t===n)return e[0]
else if(t===s){r=+e[0]
if(!isNaN(r))return r}return null},_functionNotNull:function(e){for(var t=0;t<e.length;t++)if(this._getTypeName(e[t])!==l)return e[t]
return null},_functionSort:function(e){var t=e[0].slice(0)
t.sort()
return t},_functionSortBy:function(e){var t=e[0].slice(0)
if(t.length===0)return t
var r=this._interpreter
var i=e[1]
var a=this._getTypeName(r.visit(i,t[0]))
if([n,s].indexOf(a)<0)throw new Error("TypeError")
var o=this
var c=[]
for(var l=0;l<t.length;l++)c.push([l,t[l]])
c.sort(function(e,t){var n=r.visit(i,e[1])
var s=r.visit(i,t[1])
if(o._getTypeName(n)!==a)throw new Error("TypeError: expected "+a+", received "+o._getTypeName(n))
else if(o._getTypeName(s)!==a)throw new Error("TypeError: expected "+a+", received "+o._getTypeName(s))
if(n>s)return 1
else if(n<s)return-1
else return e[0]-t[0]})
for(var u=0;u<c.length;u++)t[u]=c[u][1]
return t},_functionMaxBy:function(e){var t=e[1]
var r=e[0]
var i=this.createKeyFunction(t,[n,s])
var a=-1/0
var o
var c
for(var l=0;l<r.length;l++){c=i(r[l])
if(c>a){a=c
o=r[l]}}return o},_functionMinBy:function(e){var t=e[1]
var r=e[0]
var i=this.createKeyFunction(t,[n,s])
var a=1/0
var o
var c
for(var l=0;l<r.length;l++){c=i(r[l])
if(c<a){a=c
o=r[l]}}return o},createKeyFunction:function(e,t){var n=this
var r=this._interpreter
var keyFunc=function(s){var i=r.visit(e,s)
if(t.indexOf(n._getTypeName(i))<0){var a="TypeError: expected one of "+t+", received "+n._getTypeName(i)
throw new Error(a)}return i}
return keyFunc}}
function compile(e){var t=new Parser
var n=t.parse(e)
return n}function tokenize(e){var t=new Lexer
return t.tokenize(e)}function search(e,t){var n=new Parser
var r=new Runtime
var s=new TreeInterpreter(r)
r._interpreter=s
var i=n.parse(t)
return s.search(i,e)}e.tokenize=tokenize
e.compile=compile
e.search=search
e.strictDeepEqual=strictDeepEqual})(false?0:t)}),3043:((e,t,n)=>{var r=n(1737)
var s=n(1543)
var i=n(1856)
var a=n(3013)
var o=n(9573)
var c=n(1120)
var l=n(8884)
function resolveCollection(e,t,n,r,s,i){const a=n.type==="block-map"?o.resolveBlockMap(e,t,n,r,i):n.type==="block-seq"?c.resolveBlockSeq(e,t,n,r,i):l.resolveFlowCollection(e,t,n,r,i)
const u=a.constructor
if(s==="!"||s===u.tagName){a.tag=u.tagName
return a}if(s)a.tag=s
return a}function composeCollection(e,t,n,o,c){const l=o.tag
const u=!l?null:t.directives.tagName(l.source,e=>c(l,"TAG_RESOLVE_FAILED",e))
if(n.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=o
const n=e&&l?e.offset>l.offset?e:l:e??l
if(n&&(!t||t.offset<n.offset)){const e="Missing newline after block sequence props"
c(n,"MISSING_CHAR",e)}}const h=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq"
if(!l||!u||u==="!"||u===i.YAMLMap.tagName&&h==="map"||u===a.YAMLSeq.tagName&&h==="seq")return resolveCollection(e,t,n,c,u)
let f=t.schema.tags.find(e=>e.tag===u&&e.collection===h)
if(!f){const r=t.schema.knownTags[u]
if(r?.collection===h){t.schema.tags.push(Object.assign({},r,{default:false}))
f=r}else{if(r)c(l,"BAD_COLLECTION_TYPE",`${r.tag} used for ${h} collection, but expects ${r.collection??"scalar"}`,true)
else c(l,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,true)
return resolveCollection(e,t,n,c,u)}}const d=resolveCollection(e,t,n,c,u,f)
const p=f.resolve?.(d,e=>c(l,"TAG_RESOLVE_FAILED",e),t.options)??d
const m=r.isNode(p)?p:new s.Scalar(p)
m.range=d.range
m.tag=u
if(f?.format)m.format=f.format
return m}t.composeCollection=composeCollection}),4153:((e,t,n)=>{var r=n(3915)
var s=n(7691)
var i=n(2022)
var a=n(3121)
function composeDoc(e,t,{offset:n,start:o,value:c,end:l},u){const h=Object.assign({_directives:t},e)
const f=new r.Document(void 0,h)
const d={atKey:false,atRoot:true,directives:f.directives,options:f.options,schema:f.schema}
const p=a.resolveProps(o,{indicator:"doc-start",next:c??l?.[0],offset:n,onError:u,parentIndent:0,startOnNewline:true})
if(p.found){f.directives.docStart=true
if(c&&(c.type==="block-map"||c.type==="block-seq")&&!p.hasNewline)u(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}f.contents=c?s.composeNode(d,c,p,u):s.composeEmptyNode(d,p.end,o,null,p,u)
const m=f.contents.range[2]
const E=i.resolveEnd(l,m,false,u)
if(E.comment)f.comment=E.comment
f.range=[n,m,E.offset]
return f}t.composeDoc=composeDoc}),7691:((e,t,n)=>{var r=n(7)
var s=n(1737)
var i=n(3043)
var a=n(6547)
var o=n(2022)
var c=n(3933)
const l={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,n,r){const o=e.atKey
const{spaceBefore:c,comment:u,anchor:h,tag:f}=n
let d
let p=true
switch(t.type){case"alias":d=composeAlias(e,t,r)
if(h||f)r(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":d=a.composeScalar(e,t,f,r)
if(h)d.anchor=h.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{d=i.composeCollection(l,e,t,n,r)
if(h)d.anchor=h.source.substring(1)}catch(e){const n=e instanceof Error?e.message:String(e)
r(t,"RESOURCE_EXHAUSTION",n)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
r(t,"UNEXPECTED_TOKEN",e)
p=false}}d??(d=composeEmptyNode(e,t.offset,void 0,null,n,r))
if(h&&d.anchor==="")r(h,"BAD_ALIAS","Anchor cannot be an empty string")
if(o&&e.options.stringKeys&&(!s.isScalar(d)||typeof d.value!=="string"||d.tag&&d.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
r(f??t,"NON_STRING_KEY",e)}if(c)d.spaceBefore=true
if(u)if(t.type==="scalar"&&t.source==="")d.comment=u
else d.commentBefore=u
if(e.options.keepSourceTokens&&p)d.srcToken=t
return d}function composeEmptyNode(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:l,end:u},h){const f={type:"scalar",offset:c.emptyScalarPosition(t,n,r),indent:-1,source:""}
const d=a.composeScalar(e,f,l,h)
if(o){d.anchor=o.source.substring(1)
if(d.anchor==="")h(o,"BAD_ALIAS","Anchor cannot be an empty string")}if(s)d.spaceBefore=true
if(i){d.comment=i
d.range[2]=u}return d}function composeAlias({options:e},{offset:t,source:n,end:s},i){const a=new r.Alias(n.substring(1))
if(a.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string")
if(a.source.endsWith(":"))i(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const c=t+n.length
const l=o.resolveEnd(s,c,e.strict,i)
a.range=[t,c,l.offset]
if(l.comment)a.comment=l.comment
return a}t.composeEmptyNode=composeEmptyNode
t.composeNode=composeNode}),6547:((e,t,n)=>{var r=n(1737)
var s=n(1543)
var i=n(1399)
var a=n(2976)
function composeScalar(e,t,n,o){const{value:c,type:l,comment:u,range:h}=t.type==="block-scalar"?i.resolveBlockScalar(e,t,o):a.resolveFlowScalar(t,e.options.strict,o)
const f=n?e.directives.tagName(n.source,e=>o(n,"TAG_RESOLVE_FAILED",e)):null
let d
if(e.options.stringKeys&&e.atKey)d=e.schema[r.SCALAR]
else if(f)d=findScalarTagByName(e.schema,c,f,n,o)
else if(t.type==="scalar")d=findScalarTagByTest(e,c,t,o)
else d=e.schema[r.SCALAR]
let p
try{const i=d.resolve(c,e=>o(n??t,"TAG_RESOLVE_FAILED",e),e.options)
p=r.isScalar(i)?i:new s.Scalar(i)}catch(e){const r=e instanceof Error?e.message:String(e)
o(n??t,"TAG_RESOLVE_FAILED",r)
p=new s.Scalar(c)}p.range=h
p.source=c
if(l)p.type=l
if(f)p.tag=f
if(d.format)p.format=d.format
if(u)p.comment=u
return p}function findScalarTagByName(e,t,n,s,i){if(n==="!")return e[r.SCALAR]
const a=[]
for(const t of e.tags)if(!t.collection&&t.tag===n)if(t.default&&t.test)a.push(t)
else return t
for(const e of a)if(e.test?.test(t))return e
const o=e.knownTags[n]
if(o&&!o.collection){e.tags.push(Object.assign({},o,{default:false,test:void 0}))
return o}i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str")
return e[r.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:n},s,i,a){const o=n.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(s))||n[r.SCALAR]
if(n.compat){const e=n.compat.find(e=>e.default&&e.test?.test(s))??n[r.SCALAR]
if(o.tag!==e.tag){const n=t.tagString(o.tag)
const r=t.tagString(e.tag)
const s=`Value may be parsed as either ${n} or ${r}`
a(i,"TAG_RESOLVE_FAILED",s,true)}}return o}t.composeScalar=composeScalar}),2814:((e,t,n)=>{var r=n(932)
var s=n(2768)
var i=n(3915)
var a=n(8450)
var o=n(1737)
var c=n(4153)
var l=n(2022)
function getErrorPos(e){if(typeof e==="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:n}=e
return[t,t+(typeof n==="string"?n.length:1)]}function parsePrelude(e){let t=""
let n=false
let r=false
for(let s=0;s<e.length;++s){const i=e[s]
switch(i[0]){case"#":t+=(t===""?"":r?"\n\n":"\n")+(i.substring(1)||" ")
n=true
r=false
break
case"%":if(e[s+1]?.[0]!=="#")s+=1
n=false
break
default:if(!n)r=true
n=false}}return{comment:t,afterEmptyLine:r}}class Composer{constructor(e={}){this.doc=null
this.atDirectives=false
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,n,r)=>{const s=getErrorPos(e)
if(r)this.warnings.push(new a.YAMLWarning(s,t,n))
else this.errors.push(new a.YAMLParseError(s,t,n))}
this.directives=new s.Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:n,afterEmptyLine:r}=parsePrelude(this.prelude)
if(n){const s=e.contents
if(t)e.comment=e.comment?`${e.comment}\n${n}`:n
else if(r||e.directives.docStart||!s)e.commentBefore=n
else if(o.isCollection(s)&&!s.flow&&s.items.length>0){let e=s.items[0]
if(o.isPair(e))e=e.key
const t=e.commentBefore
e.commentBefore=t?`${n}\n${t}`:n}else{const e=s.commentBefore
s.commentBefore=e?`${n}\n${e}`:n}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
e.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=false,n=-1){for(const t of e)yield*this.next(t)
yield*this.end(t,n)}*next(e){if(r.env.LOG_STREAM)console.dir(e,{depth:null})
switch(e.type){case"directive":this.directives.add(e.source,(t,n,r)=>{const s=getErrorPos(e)
s[0]+=t
this.onError(s,"BAD_DIRECTIVE",n,r)})
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
const n=new a.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(n)
else this.doc.errors.push(n)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new a.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=l.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new a.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const n=new i.Document(void 0,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
n.range=[0,t,t]
this.decorate(n,false)
yield n}}}t.Composer=Composer}),9573:((e,t,n)=>{var r=n(7567)
var s=n(1856)
var i=n(3121)
var a=n(7865)
var o=n(5637)
var c=n(1117)
const l="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},n,u,h,f){const d=f?.nodeClass??s.YAMLMap
const p=new d(n.schema)
if(n.atRoot)n.atRoot=false
let m=u.offset
let E=null
for(const s of u.items){const{start:f,key:d,sep:T,value:g}=s
const A=i.resolveProps(f,{indicator:"explicit-key-ind",next:d??T?.[0],offset:m,onError:h,parentIndent:u.indent,startOnNewline:true})
const _=!A.found
if(_){if(d)if(d.type==="block-seq")h(m,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in d&&d.indent!==u.indent)h(m,"BAD_INDENT",l)
if(!A.anchor&&!A.tag&&!T){E=A.end
if(A.comment)if(p.comment)p.comment+="\n"+A.comment
else p.comment=A.comment
continue}if(A.newlineAfterProp||a.containsNewline(d))h(d??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else if(A.found?.indent!==u.indent)h(m,"BAD_INDENT",l)
n.atKey=true
const S=A.end
const I=d?e(n,d,A,h):t(n,S,f,null,A,h)
if(n.schema.compat)o.flowIndentCheck(u.indent,d,h)
n.atKey=false
if(c.mapIncludes(n,p.items,I))h(S,"DUPLICATE_KEY","Map keys must be unique")
const y=i.resolveProps(T??[],{indicator:"map-value-ind",next:g,offset:I.range[2],onError:h,parentIndent:u.indent,startOnNewline:!d||d.type==="block-scalar"})
m=y.end
if(y.found){if(_){if(g?.type==="block-map"&&!y.hasNewline)h(m,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(n.options.strict&&A.start<y.found.offset-1024)h(I.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const i=g?e(n,g,y,h):t(n,m,T,null,y,h)
if(n.schema.compat)o.flowIndentCheck(u.indent,g,h)
m=i.range[2]
const a=new r.Pair(I,i)
if(n.options.keepSourceTokens)a.srcToken=s
p.items.push(a)}else{if(_)h(I.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(y.comment)if(I.comment)I.comment+="\n"+y.comment
else I.comment=y.comment
const e=new r.Pair(I)
if(n.options.keepSourceTokens)e.srcToken=s
p.items.push(e)}}if(E&&E<m)h(E,"IMPOSSIBLE","Map comment with trailing content")
p.range=[u.offset,m,E??m]
return p}t.resolveBlockMap=resolveBlockMap}),1399:((e,t,n)=>{var r=n(1543)
function resolveBlockScalar(e,t,n){const s=t.offset
const i=parseBlockScalarHeader(t,e.options.strict,n)
if(!i)return{value:"",type:null,comment:"",range:[s,s,s]}
const a=i.mode===">"?r.Scalar.BLOCK_FOLDED:r.Scalar.BLOCK_LITERAL
const o=t.source?splitLines(t.source):[]
let c=o.length
for(let e=o.length-1;e>=0;--e){const t=o[e][1]
if(t===""||t==="\r")c=e
else break}if(c===0){const e=i.chomp==="+"&&o.length>0?"\n".repeat(Math.max(1,o.length-1)):""
let n=s+i.length
if(t.source)n+=t.source.length
return{value:e,type:a,comment:i.comment,range:[s,n,n]}}let l=t.indent+i.indent
let u=t.offset+i.length
let h=0
for(let t=0;t<c;++t){const[r,s]=o[t]
if(s===""||s==="\r"){if(i.indent===0&&r.length>l)l=r.length}else{if(r.length<l){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
n(u+r.length,"MISSING_CHAR",e)}if(i.indent===0)l=r.length
h=t
if(l===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
n(u,"BAD_INDENT",e)}break}u+=r.length+s.length+1}for(let e=o.length-1;e>=c;--e)if(o[e][0].length>l)c=e+1
let f=""
let d=""
let p=false
for(let e=0;e<h;++e)f+=o[e][0].slice(l)+"\n"
for(let e=h;e<c;++e){let[t,s]=o[e]
u+=t.length+s.length+1
const c=s[s.length-1]==="\r"
if(c)s=s.slice(0,-1)
if(s&&t.length<l){const e=i.indent?"explicit indentation indicator":"first line"
const r=`Block scalar lines must not be less indented than their ${e}`
n(u-s.length-(c?2:1),"BAD_INDENT",r)
t=""}if(a===r.Scalar.BLOCK_LITERAL){f+=d+t.slice(l)+s
d="\n"}else if(t.length>l||s[0]==="\t"){if(d===" ")d="\n"
else if(!p&&d==="\n")d="\n\n"
f+=d+t.slice(l)+s
d="\n"
p=true}else if(s==="")if(d==="\n")f+="\n"
else d="\n"
else{f+=d+s
d=" "
p=false}}switch(i.chomp){case"-":break
case"+":for(let e=c;e<o.length;++e)f+="\n"+o[e][0].slice(l)
if(f[f.length-1]!=="\n")f+="\n"
break
default:f+="\n"}const m=s+i.length+t.source.length
return{value:f,type:a,comment:i.comment,range:[s,m,m]}}function parseBlockScalarHeader({offset:e,props:t},n,r){if(t[0].type!=="block-scalar-header"){r(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:s}=t[0]
const i=s[0]
let a=0
let o=""
let c=-1
for(let t=1;t<s.length;++t){const n=s[t]
if(!o&&(n==="-"||n==="+"))o=n
else{const r=Number(n)
if(!a&&r)a=r
else if(c===-1)c=e+t}}if(c!==-1)r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`)
let l=false
let u=""
let h=s.length
for(let e=1;e<t.length;++e){const s=t[e]
switch(s.type){case"space":l=true
case"newline":h+=s.source.length
break
case"comment":if(n&&!l){const e="Comments must be separated from other tokens by white space characters"
r(s,"MISSING_CHAR",e)}h+=s.source.length
u=s.source.substring(1)
break
case"error":r(s,"UNEXPECTED_TOKEN",s.message)
h+=s.source.length
break
default:{const e=`Unexpected token in block scalar header: ${s.type}`
r(s,"UNEXPECTED_TOKEN",e)
const t=s.source
if(t&&typeof t==="string")h+=t.length}}}return{mode:i,indent:a,chomp:o,comment:u,length:h}}function splitLines(e){const t=e.split(/\n( *)/)
const n=t[0]
const r=n.match(/^( *)/)
const s=r?.[1]?[r[1],n.slice(r[1].length)]:["",n]
const i=[s]
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]])
return i}t.resolveBlockScalar=resolveBlockScalar}),1120:((e,t,n)=>{var r=n(3013)
var s=n(3121)
var i=n(5637)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},n,a,o,c){const l=c?.nodeClass??r.YAMLSeq
const u=new l(n.schema)
if(n.atRoot)n.atRoot=false
if(n.atKey)n.atKey=false
let h=a.offset
let f=null
for(const{start:r,value:c}of a.items){const l=s.resolveProps(r,{indicator:"seq-item-ind",next:c,offset:h,onError:o,parentIndent:a.indent,startOnNewline:true})
if(!l.found)if(l.anchor||l.tag||c)if(c?.type==="block-seq")o(l.end,"BAD_INDENT","All sequence items must start at the same column")
else o(h,"MISSING_CHAR","Sequence item without - indicator")
else{f=l.end
if(l.comment)u.comment=l.comment
continue}const d=c?e(n,c,l,o):t(n,l.end,r,null,l,o)
if(n.schema.compat)i.flowIndentCheck(a.indent,c,o)
h=d.range[2]
u.items.push(d)}u.range=[a.offset,h,f??h]
return u}t.resolveBlockSeq=resolveBlockSeq}),2022:((e,t)=>{function resolveEnd(e,t,n,r){let s=""
if(e){let i=false
let a=""
for(const o of e){const{source:e,type:c}=o
switch(c){case"space":i=true
break
case"comment":{if(n&&!i)r(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!s)s=t
else s+=a+t
a=""
break}case"newline":if(s)a+=e
i=true
break
default:r(o,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}t+=e.length}}return{comment:s,offset:t}}t.resolveEnd=resolveEnd}),8884:((e,t,n)=>{var r=n(1737)
var s=n(7567)
var i=n(1856)
var a=n(3013)
var o=n(2022)
var c=n(3121)
var l=n(7865)
var u=n(1117)
const h="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},n,f,d,p){const m=f.start.source==="{"
const E=m?"flow map":"flow sequence"
const T=p?.nodeClass??(m?i.YAMLMap:a.YAMLSeq)
const g=new T(n.schema)
g.flow=true
const A=n.atRoot
if(A)n.atRoot=false
if(n.atKey)n.atKey=false
let _=f.offset+f.start.source.length
for(let a=0;a<f.items.length;++a){const o=f.items[a]
const{start:p,key:T,sep:A,value:S}=o
const I=c.resolveProps(p,{flow:E,indicator:"explicit-key-ind",next:T??A?.[0],offset:_,onError:d,parentIndent:f.indent,startOnNewline:false})
if(!I.found){if(!I.anchor&&!I.tag&&!A&&!S){if(a===0&&I.comma)d(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${E}`)
else if(a<f.items.length-1)d(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${E}`)
if(I.comment)if(g.comment)g.comment+="\n"+I.comment
else g.comment=I.comment
_=I.end
continue}if(!m&&n.options.strict&&l.containsNewline(T))d(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(a===0){if(I.comma)d(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${E}`)}else{if(!I.comma)d(I.start,"MISSING_CHAR",`Missing , between ${E} items`)
if(I.comment){let e=""
e:for(const t of p)switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}if(e){let t=g.items[g.items.length-1]
if(r.isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
I.comment=I.comment.substring(e.length+1)}}}if(!m&&!A&&!I.found){const r=S?e(n,S,I,d):t(n,I.end,A,null,I,d)
g.items.push(r)
_=r.range[2]
if(isBlock(S))d(r.range,"BLOCK_IN_FLOW",h)}else{n.atKey=true
const r=I.end
const a=T?e(n,T,I,d):t(n,r,p,null,I,d)
if(isBlock(T))d(a.range,"BLOCK_IN_FLOW",h)
n.atKey=false
const l=c.resolveProps(A??[],{flow:E,indicator:"map-value-ind",next:S,offset:a.range[2],onError:d,parentIndent:f.indent,startOnNewline:false})
if(l.found){if(!m&&!I.found&&n.options.strict){if(A)for(const e of A){if(e===l.found)break
if(e.type==="newline"){d(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(I.start<l.found.offset-1024)d(l.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(S)if("source"in S&&S.source?.[0]===":")d(S,"MISSING_CHAR",`Missing space after : in ${E}`)
else d(l.start,"MISSING_CHAR",`Missing , or : between ${E} items`)
const y=S?e(n,S,l,d):l.found?t(n,l.end,A,null,l,d):null
if(y){if(isBlock(S))d(y.range,"BLOCK_IN_FLOW",h)}else if(l.comment)if(a.comment)a.comment+="\n"+l.comment
else a.comment=l.comment
const b=new s.Pair(a,y)
if(n.options.keepSourceTokens)b.srcToken=o
if(m){const e=g
if(u.mapIncludes(n,e.items,a))d(r,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(b)}else{const e=new i.YAMLMap(n.schema)
e.flow=true
e.items.push(b)
const t=(y??a).range
e.range=[a.range[0],t[1],t[2]]
g.items.push(e)}_=y?y.range[2]:l.end}}const S=m?"}":"]"
const[I,...y]=f.end
let b=_
if(I?.source===S)b=I.offset+I.source.length
else{const e=E[0].toUpperCase()+E.substring(1)
const t=A?`${e} must end with a ${S}`:`${e} in block collection must be sufficiently indented and end with a ${S}`
d(_,A?"MISSING_CHAR":"BAD_INDENT",t)
if(I&&I.source.length!==1)y.unshift(I)}if(y.length>0){const e=o.resolveEnd(y,b,n.options.strict,d)
if(e.comment)if(g.comment)g.comment+="\n"+e.comment
else g.comment=e.comment
g.range=[f.offset,b,e.offset]}else g.range=[f.offset,b,b]
return g}t.resolveFlowCollection=resolveFlowCollection}),2976:((e,t,n)=>{var r=n(1543)
var s=n(2022)
function resolveFlowScalar(e,t,n){const{offset:i,type:a,source:o,end:c}=e
let l
let u
const _onError=(e,t,r)=>n(i+e,t,r)
switch(a){case"scalar":l=r.Scalar.PLAIN
u=plainValue(o,_onError)
break
case"single-quoted-scalar":l=r.Scalar.QUOTE_SINGLE
u=singleQuotedValue(o,_onError)
break
case"double-quoted-scalar":l=r.Scalar.QUOTE_DOUBLE
u=doubleQuotedValue(o,_onError)
break
default:n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${a}`)
return{value:"",type:null,comment:"",range:[i,i+o.length,i+o.length]}}const h=i+o.length
const f=s.resolveEnd(c,h,t,n)
return{value:u,type:l,comment:f.comment,range:[i,h,f.offset]}}function plainValue(e,t){let n=""
switch(e[0]){case"\t":n="a tab character"
break
case",":n="flow indicator character ,"
break
case"%":n="directive indicator character %"
break
case"|":case">":n=`block scalar indicator ${e[0]}`
break
case"@":case"`":n=`reserved character ${e[0]}`
break}if(n)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`)
return unfoldLines(e)}function singleQuotedValue(e,t){if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
let n=t.exec(e)
if(!n)return e
let r,s
try{r=new RegExp("(?<![ \t])[ \t]+$")
s=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{r=/[ \t]+$/
s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,"")
let a=" "
let o=t.lastIndex
while(n=t.exec(e)){const e=n[1].replace(s,"")
if(e==="")if(a==="\n")i+=a
else a="\n"
else{i+=a+e
a=" "}o=t.lastIndex}const c=/[ \t]*(.*)/sy
c.lastIndex=o
n=c.exec(e)
return i+a+(n?.[1]??"")}function doubleQuotedValue(e,t){let n=""
for(let r=1;r<e.length-1;++r){const s=e[r]
if(s==="\r"&&e[r+1]==="\n")continue
if(s==="\n"){const{fold:t,offset:s}=foldNewline(e,r)
n+=t
r=s}else if(s==="\\"){let s=e[++r]
const a=i[s]
if(a)n+=a
else if(s==="\n"){s=e[r+1]
while(s===" "||s==="\t")s=e[++r+1]}else if(s==="\r"&&e[r+1]==="\n"){s=e[++r+1]
while(s===" "||s==="\t")s=e[++r+1]}else if(s==="x"||s==="u"||s==="U"){const i=s==="x"?2:s==="u"?4:8
n+=parseCharCode(e,r+1,i,t)
r+=i}else{const s=e.substr(r-1,2)
t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${s}`)
n+=s}}else if(s===" "||s==="\t"){const t=r
let i=e[r+1]
while(i===" "||i==="\t")i=e[++r+1]
if(i!=="\n"&&!(i==="\r"&&e[r+2]==="\n"))n+=r>t?e.slice(t,r+1):s}else n+=s}if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote')
return n}function foldNewline(e,t){let n=""
let r=e[t+1]
while(r===" "||r==="\t"||r==="\n"||r==="\r"){if(r==="\r"&&e[t+2]!=="\n")break
if(r==="\n")n+="\n"
t+=1
r=e[t+1]}if(!n)n=" "
return{fold:n,offset:t}}const i={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,n,r){const s=e.substr(t,n)
const i=s.length===n&&/^[0-9a-fA-F]+$/.test(s)
const a=i?parseInt(s,16):NaN
try{return String.fromCodePoint(a)}catch{const s=e.substr(t-2,n+2)
r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${s}`)
return s}}t.resolveFlowScalar=resolveFlowScalar}),3121:((e,t)=>{function resolveProps(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:a,startOnNewline:o}){let c=false
let l=o
let u=o
let h=""
let f=""
let d=false
let p=false
let m=null
let E=null
let T=null
let g=null
let A=null
let _=null
let S=null
for(const s of e){if(p){if(s.type!=="space"&&s.type!=="newline"&&s.type!=="comma")i(s.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
p=false}if(m){if(l&&s.type!=="comment"&&s.type!=="newline")i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
m=null}switch(s.type){case"space":if(!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&s.source.includes("\t"))m=s
u=true
break
case"comment":{if(!u)i(s,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=s.source.substring(1)||" "
if(!h)h=e
else h+=f+e
f=""
l=false
break}case"newline":if(l){if(h)h+=s.source
else if(!_||n!=="seq-item-ind")c=true}else f+=s.source
l=true
d=true
if(E||T)g=s
u=true
break
case"anchor":if(E)i(s,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(s.source.endsWith(":"))i(s.offset+s.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
E=s
S??(S=s.offset)
l=false
u=false
p=true
break
case"tag":if(T)i(s,"MULTIPLE_TAGS","A node can have at most one tag")
T=s
S??(S=s.offset)
l=false
u=false
p=true
break
case n:if(E||T)i(s,"BAD_PROP_ORDER",`Anchors and tags must be after the ${s.source} indicator`)
if(_)i(s,"UNEXPECTED_TOKEN",`Unexpected ${s.source} in ${t??"collection"}`)
_=s
l=n==="seq-item-ind"||n==="explicit-key-ind"
u=false
break
case"comma":if(t){if(A)i(s,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
A=s
l=false
u=false
break}default:i(s,"UNEXPECTED_TOKEN",`Unexpected ${s.type} token`)
l=false
u=false}}const I=e[e.length-1]
const y=I?I.offset+I.source.length:s
if(p&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!=="comma"&&(r.type!=="scalar"||r.source!==""))i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
if(m&&(l&&m.indent<=a||r?.type==="block-map"||r?.type==="block-seq"))i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:A,found:_,spaceBefore:c,comment:h,hasNewline:d,anchor:E,tag:T,newlineAfterProp:g,end:y,start:S??y}}t.resolveProps=resolveProps}),7865:((e,t)=>{function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
if(e.end)for(const t of e.end)if(t.type==="newline")return true
return false
case"flow-collection":for(const t of e.items){for(const e of t.start)if(e.type==="newline")return true
if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
if(containsNewline(t.key)||containsNewline(t.value))return true}return false
default:return true}}t.containsNewline=containsNewline}),3933:((e,t)=>{function emptyScalarPosition(e,t,n){if(t){n??(n=t.length)
for(let r=n-1;r>=0;--r){let n=t[r]
switch(n.type){case"space":case"comment":case"newline":e-=n.source.length
continue}n=t[++r]
while(n?.type==="space"){e+=n.source.length
n=t[++r]}break}}return e}t.emptyScalarPosition=emptyScalarPosition}),5637:((e,t,n)=>{var r=n(7865)
function flowIndentCheck(e,t,n){if(t?.type==="flow-collection"){const s=t.end[0]
if(s.indent===e&&(s.source==="]"||s.source==="}")&&r.containsNewline(t)){const e="Flow end indicator should be more indented than parent"
n(s,"BAD_INDENT",e,true)}}}t.flowIndentCheck=flowIndentCheck}),1117:((e,t,n)=>{var r=n(1737)
function mapIncludes(e,t,n){const{uniqueKeys:s}=e.options
if(s===false)return false
const i=typeof s==="function"?s:(e,t)=>e===t||r.isScalar(e)&&r.isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,n))}t.mapIncludes=mapIncludes}),3915:((e,t,n)=>{var r=n(7)
var s=n(935)
var i=n(1737)
var a=n(7567)
var o=n(445)
var c=n(7878)
var l=n(9255)
var u=n(9030)
var h=n(6767)
var f=n(1126)
var d=n(2768)
class Document{constructor(e,t,n){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC})
let r=null
if(typeof t==="function"||Array.isArray(t))r=t
else if(n===void 0&&t){n=t
t=void 0}const s=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},n)
this.options=s
let{version:a}=s
if(n?._directives){this.directives=n._directives.atDocument()
if(this.directives.yaml.explicit)a=this.directives.yaml.version}else this.directives=new d.Directives({version:a})
this.setSchema(a,n)
this.contents=e===void 0?null:this.createNode(e,r,n)}clone(){const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
if(this.directives)e.directives=this.directives.clone()
e.schema=this.schema.clone()
e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents
if(this.range)e.range=this.range.slice()
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const n=u.anchorNames(this)
e.anchor=!t||n.has(t)?u.findNewAnchor(t||"a",n):t}return new r.Alias(e.anchor)}createNode(e,t,n){let r
if(typeof t==="function"){e=t.call({"":e},"",e)
r=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
r=t}else if(n===void 0&&t){n=t
t=void 0}const{aliasDuplicateObjects:s,anchorPrefix:a,flow:o,keepUndefined:c,onTagObj:l,tag:h}=n??{}
const{onAnchor:d,setAnchors:p,sourceObjects:m}=u.createNodeAnchors(this,a||"a")
const E={aliasDuplicateObjects:s??true,keepUndefined:c??false,onAnchor:d,onTagObj:l,replacer:r,schema:this.schema,sourceObjects:m}
const T=f.createNode(e,h,E)
if(o&&i.isCollection(T))T.flow=true
p()
return T}createPair(e,t,n={}){const r=this.createNode(e,null,n)
const s=this.createNode(t,null,n)
return new a.Pair(r,s)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(s.isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return i.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){if(s.isEmptyPath(e))return!t&&i.isScalar(this.contents)?this.contents.value:this.contents
return i.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return i.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(s.isEmptyPath(e))return this.contents!==void 0
return i.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null)this.contents=s.collectionFromPath(this.schema,[e],t)
else if(assertCollection(this.contents))this.contents.set(e,t)}setIn(e,t){if(s.isEmptyPath(e))this.contents=t
else if(this.contents==null)this.contents=s.collectionFromPath(this.schema,Array.from(e),t)
else if(assertCollection(this.contents))this.contents.setIn(e,t)}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let n
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new d.Directives({version:"1.1"})
n={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new d.Directives({version:e})
n={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
n=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(n)this.schema=new c.Schema(Object.assign(n,t))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:n,maxAliasCount:r,onAnchor:s,reviver:i}={}){const a={anchors:new Map,doc:this,keep:!e,mapAsMap:n===true,mapKeyWarned:false,maxAliasCount:typeof r==="number"?r:100}
const c=o.toJS(this.contents,t??"",a)
if(typeof s==="function")for(const{count:e,res:t}of a.anchors.values())s(t,e)
return typeof i==="function"?h.applyReviver(i,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return l.stringifyDocument(this,e)}}function assertCollection(e){if(i.isCollection(e))return true
throw new Error("Expected a YAML collection as document contents")}t.Document=Document}),9030:((e,t,n)=>{var r=n(1737)
var s=n(4190)
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
const n=`Anchor must not contain whitespace or control characters: ${t}`
throw new Error(n)}return true}function anchorNames(e){const t=new Set
s.visit(e,{Value(e,n){if(n.anchor)t.add(n.anchor)}})
return t}function findNewAnchor(e,t){for(let n=1;true;++n){const r=`${e}${n}`
if(!t.has(r))return r}}function createNodeAnchors(e,t){const n=[]
const s=new Map
let i=null
return{onAnchor:r=>{n.push(r)
i??(i=anchorNames(e))
const s=findNewAnchor(t,i)
i.add(s)
return s},setAnchors:()=>{for(const e of n){const t=s.get(e)
if(typeof t==="object"&&t.anchor&&(r.isScalar(t.node)||r.isCollection(t.node)))t.node.anchor=t.anchor
else{const t=new Error("Failed to resolve repeated object (this should not happen)")
t.source=e
throw t}}},sourceObjects:s}}t.anchorIsValid=anchorIsValid
t.anchorNames=anchorNames
t.createNodeAnchors=createNodeAnchors
t.findNewAnchor=findNewAnchor}),6767:((e,t)=>{function applyReviver(e,t,n,r){if(r&&typeof r==="object")if(Array.isArray(r))for(let t=0,n=r.length;t<n;++t){const n=r[t]
const s=applyReviver(e,r,String(t),n)
if(s===void 0)delete r[t]
else if(s!==n)r[t]=s}else if(r instanceof Map)for(const t of Array.from(r.keys())){const n=r.get(t)
const s=applyReviver(e,r,t,n)
if(s===void 0)r.delete(t)
else if(s!==n)r.set(t,s)}else if(r instanceof Set)for(const t of Array.from(r)){const n=applyReviver(e,r,t,t)
if(n===void 0)r.delete(t)
else if(n!==t){r.delete(t)
r.add(n)}}else for(const[t,n]of Object.entries(r)){const s=applyReviver(e,r,t,n)
if(s===void 0)delete r[t]
else if(s!==n)r[t]=s}return e.call(t,n,r)}t.applyReviver=applyReviver}),1126:((e,t,n)=>{var r=n(7)
var s=n(1737)
var i=n(1543)
const a="tag:yaml.org,2002:"
function findTagObject(e,t,n){if(t){const e=n.filter(e=>e.tag===t)
const r=e.find(e=>!e.format)??e[0]
if(!r)throw new Error(`Tag ${t} not found`)
return r}return n.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,n){if(s.isDocument(e))e=e.contents
if(s.isNode(e))return e
if(s.isPair(e)){const t=n.schema[s.MAP].createNode?.(n.schema,null,n)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt)e=e.valueOf()
const{aliasDuplicateObjects:o,onAnchor:c,onTagObj:l,schema:u,sourceObjects:h}=n
let f
if(o&&e&&typeof e==="object"){f=h.get(e)
if(f){f.anchor??(f.anchor=c(e))
return new r.Alias(f.anchor)}else{f={anchor:null,node:null}
h.set(e,f)}}if(t?.startsWith("!!"))t=a+t.slice(2)
let d=findTagObject(e,t,u.tags)
if(!d){if(e&&typeof e.toJSON==="function")e=e.toJSON()
if(!e||typeof e!=="object"){const t=new i.Scalar(e)
if(f)f.node=t
return t}d=e instanceof Map?u[s.MAP]:Symbol.iterator in Object(e)?u[s.SEQ]:u[s.MAP]}if(l){l(d)
delete n.onTagObj}const p=d?.createNode?d.createNode(n.schema,e,n):typeof d?.nodeClass?.from==="function"?d.nodeClass.from(n.schema,e,n):new i.Scalar(e)
if(t)p.tag=t
else if(!d.default)p.tag=d.tag
if(f)f.node=p
return p}t.createNode=createNode}),2768:((e,t,n)=>{var r=n(1737)
var s=n(4190)
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
this.atNextDocument=false}const n=e.trim().split(/[ \t]+/)
const r=n.shift()
switch(r){case"%TAG":{if(n.length!==2){t(0,"%TAG directive should contain exactly two parts")
if(n.length<2)return false}const[e,r]=n
this.tags[e]=r
return true}case"%YAML":{this.yaml.explicit=true
if(n.length!==1){t(0,"%YAML directive should contain exactly one part")
return false}const[e]=n
if(e==="1.1"||e==="1.2"){this.yaml.version=e
return true}else{const n=/^\d+\.\d+$/.test(e)
t(6,`Unsupported YAML version ${e}`,n)
return false}}default:t(0,`Unknown directive ${r}`,true)
return false}}tagName(e,t){if(e==="!")return"!"
if(e[0]!=="!"){t(`Not a valid tag: ${e}`)
return null}if(e[1]==="<"){const n=e.slice(2,-1)
if(n==="!"||n==="!!"){t(`Verbatim tags aren't resolved, so ${e} is invalid.`)
return null}if(e[e.length-1]!==">")t("Verbatim tags must end with a >")
return n}const[,n,r]=e.match(/^(.*!)([^!]*)$/s)
if(!r)t(`The ${e} tag has no suffix`)
const s=this.tags[n]
if(s)try{return s+decodeURIComponent(r)}catch(e){t(String(e))
return null}if(n==="!")return e
t(`Could not resolve tag: ${e}`)
return null}tagString(e){for(const[t,n]of Object.entries(this.tags))if(e.startsWith(n))return t+escapeTagName(e.substring(n.length))
return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
const n=Object.entries(this.tags)
let i
if(e&&n.length>0&&r.isNode(e.contents)){const t={}
s.visit(e.contents,(e,n)=>{if(r.isNode(n)&&n.tag)t[n.tag]=true})
i=Object.keys(t)}else i=[]
for(const[r,s]of n){if(r==="!!"&&s==="tag:yaml.org,2002:")continue
if(!e||i.some(e=>e.startsWith(s)))t.push(`%TAG ${r} ${s}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
t.Directives=Directives}),8450:((e,t)=>{class YAMLError extends Error{constructor(e,t,n,r){super()
this.name=e
this.code=n
this.message=r
this.pos=t}}class YAMLParseError extends YAMLError{constructor(e,t,n){super("YAMLParseError",e,t,n)}}class YAMLWarning extends YAMLError{constructor(e,t,n){super("YAMLWarning",e,t,n)}}const prettifyError=(e,t)=>n=>{if(n.pos[0]===-1)return
n.linePos=n.pos.map(e=>t.linePos(e))
const{line:r,col:s}=n.linePos[0]
n.message+=` at line ${r}, column ${s}`
let i=s-1
let a=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"")
if(i>=60&&a.length>80){const e=Math.min(i-39,a.length-79)
a="…"+a.substring(e)
i-=e-1}if(a.length>80)a=a.substring(0,79)+"…"
if(r>1&&/^ *$/.test(a.substring(0,i))){let n=e.substring(t.lineStarts[r-2],t.lineStarts[r-1])
if(n.length>80)n=n.substring(0,79)+"…\n"
a=n+a}if(/[^ ]/.test(a)){let e=1
const t=n.linePos[1]
if(t?.line===r&&t.col>s)e=Math.max(1,Math.min(t.col-s,80-i))
const o=" ".repeat(i)+"^".repeat(e)
n.message+=`:\n\n${a}\n${o}\n`}}
t.YAMLError=YAMLError
t.YAMLParseError=YAMLParseError
t.YAMLWarning=YAMLWarning
t.prettifyError=prettifyError}),6637:((e,t,n)=>{var r=n(2814)
var s=n(3915)
var i=n(7878)
var a=n(8450)
var o=n(7)
var c=n(1737)
var l=n(7567)
var u=n(1543)
var h=n(1856)
var f=n(3013)
var d=n(1475)
var p=n(7371)
var m=n(1242)
var E=n(8238)
var T=n(9901)
var g=n(4190)
r.Composer
s.Document
i.Schema
a.YAMLError
a.YAMLParseError
a.YAMLWarning
o.Alias
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
h.YAMLMap
f.YAMLSeq
0
p.Lexer
t.HN=m.LineCounter
E.Parser
T.parse
T.parseAllDocuments
t.Tp=T.parseDocument
T.stringify
t.YR=g.visit
g.visitAsync}),8195:((e,t,n)=>{var r=n(932)
function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){if(e==="debug"||e==="warn")if(typeof r.emitWarning==="function")r.emitWarning(t)
else console.warn(t)}t.debug=debug
t.warn=warn}),7:((e,t,n)=>{var r=n(9030)
var s=n(4190)
var i=n(1737)
var a=n(9447)
var o=n(445)
class Alias extends a.NodeBase{constructor(e){super(i.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let n
if(t?.aliasResolveCache)n=t.aliasResolveCache
else{n=[]
s.visit(e,{Node:(e,t)=>{if(i.isAlias(t)||i.hasAnchor(t))n.push(t)}})
if(t)t.aliasResolveCache=n}let r
for(const e of n){if(e===this)break
if(e.anchor===this.source)r=e}if(r&&t){const{anchors:e,doc:n,maxAliasCount:s}=t
let i=e.get(r)
if(!i){o.toJS(r,null,t)
i=e.get(r)}if(i?.res===void 0){const e="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(e)}if(s>=0){i.count+=1
if(i.aliasCount===0)i.aliasCount=getAliasCount(n,r,e)
if(i.count*i.aliasCount>s){const e="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(e)}}}return r}toJSON(e,t){if(!t)return{source:this.source}
const n=this.resolve(t.doc,t)
if(!n){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(n).res}toString(e,t,n){const s=`*${this.source}`
if(e){r.anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${s} `}return s}}function getAliasCount(e,t,n){if(i.isAlias(t)){const r=t.resolve(e)
const s=n&&r&&n.get(r)
return s?s.count*s.aliasCount:0}else if(i.isCollection(t)){let r=0
for(const s of t.items){const t=getAliasCount(e,s,n)
if(t>r)r=t}return r}else if(i.isPair(t)){const r=getAliasCount(e,t.key,n)
const s=getAliasCount(e,t.value,n)
return Math.max(r,s)}return 1}t.Alias=Alias}),935:((e,t,n)=>{var r=n(1126)
var s=n(1737)
var i=n(9447)
function collectionFromPath(e,t,n){let s=n
for(let e=t.length-1;e>=0;--e){const n=t[e]
if(typeof n==="number"&&Number.isInteger(n)&&n>=0){const e=[]
e[n]=s
s=e}else s=new Map([[n,s]])}return r.createNode(s,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
class Collection extends i.NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(e)t.schema=e
t.items=t.items.map(t=>s.isNode(t)||s.isPair(t)?t.clone(e):t)
if(this.range)t.range=this.range.slice()
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[n,...r]=e
const i=this.get(n,true)
if(s.isCollection(i))i.addIn(r,t)
else if(i===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,r,t))
else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}deleteIn(e){const[t,...n]=e
if(n.length===0)return this.delete(t)
const r=this.get(t,true)
if(s.isCollection(r))return r.deleteIn(n)
else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`)}getIn(e,t){const[n,...r]=e
const i=this.get(n,true)
if(r.length===0)return!t&&s.isScalar(i)?i.value:i
else return s.isCollection(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!s.isPair(t))return false
const n=t.value
return n==null||e&&s.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(e){const[t,...n]=e
if(n.length===0)return this.has(t)
const r=this.get(t,true)
return s.isCollection(r)?r.hasIn(n):false}setIn(e,t){const[n,...r]=e
if(r.length===0)this.set(n,t)
else{const e=this.get(n,true)
if(s.isCollection(e))e.setIn(r,t)
else if(e===void 0&&this.schema)this.set(n,collectionFromPath(this.schema,r,t))
else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${r}`)}}}t.Collection=Collection
t.collectionFromPath=collectionFromPath
t.isEmptyPath=isEmptyPath}),9447:((e,t,n)=>{var r=n(6767)
var s=n(1737)
var i=n(445)
class NodeBase{constructor(e){Object.defineProperty(this,s.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:n,onAnchor:a,reviver:o}={}){if(!s.isDocument(e))throw new TypeError("A document argument is required")
const c={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100}
const l=i.toJS(this,"",c)
if(typeof a==="function")for(const{count:e,res:t}of c.anchors.values())a(t,e)
return typeof o==="function"?r.applyReviver(o,{"":l},"",l):l}}t.NodeBase=NodeBase}),7567:((e,t,n)=>{var r=n(1126)
var s=n(8070)
var i=n(8374)
var a=n(1737)
function createPair(e,t,n){const s=r.createNode(e,void 0,n)
const i=r.createNode(t,void 0,n)
return new Pair(s,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,a.NODE_TYPE,{value:a.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:n}=this
if(a.isNode(t))t=t.clone(e)
if(a.isNode(n))n=n.clone(e)
return new Pair(t,n)}toJSON(e,t){const n=t?.mapAsMap?new Map:{}
return i.addPairToJSMap(t,n,this)}toString(e,t,n){return e?.doc?s.stringifyPair(this,e,t,n):JSON.stringify(this)}}t.Pair=Pair
t.createPair=createPair}),1543:((e,t,n)=>{var r=n(1737)
var s=n(9447)
var i=n(445)
const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
class Scalar extends s.NodeBase{constructor(e){super(r.SCALAR)
this.value=e}toJSON(e,t){return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
t.Scalar=Scalar
t.isScalarValue=isScalarValue}),1856:((e,t,n)=>{var r=n(486)
var s=n(8374)
var i=n(935)
var a=n(1737)
var o=n(7567)
var c=n(1543)
function findPair(e,t){const n=a.isScalar(t)?t.value:t
for(const r of e)if(a.isPair(r)){if(r.key===t||r.key===n)return r
if(a.isScalar(r.key)&&r.key.value===n)return r}return}class YAMLMap extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(a.MAP,e)
this.items=[]}static from(e,t,n){const{keepUndefined:r,replacer:s}=n
const i=new this(e)
const add=(e,a)=>{if(typeof s==="function")a=s.call(t,e,a)
else if(Array.isArray(s)&&!s.includes(e))return
if(a!==void 0||r)i.items.push(o.createPair(e,a,n))}
if(t instanceof Map)for(const[e,n]of t)add(e,n)
else if(t&&typeof t==="object")for(const e of Object.keys(t))add(e,t[e])
if(typeof e.sortMapEntries==="function")i.items.sort(e.sortMapEntries)
return i}add(e,t){let n
if(a.isPair(e))n=e
else if(!e||typeof e!=="object"||!("key"in e))n=new o.Pair(e,e?.value)
else n=new o.Pair(e.key,e.value)
const r=findPair(this.items,n.key)
const s=this.schema?.sortMapEntries
if(r){if(!t)throw new Error(`Key ${n.key} already set`)
if(a.isScalar(r.value)&&c.isScalarValue(n.value))r.value.value=n.value
else r.value=n.value}else if(s){const e=this.items.findIndex(e=>s(n,e)<0)
if(e===-1)this.items.push(n)
else this.items.splice(e,0,n)}else this.items.push(n)}delete(e){const t=findPair(this.items,e)
if(!t)return false
const n=this.items.splice(this.items.indexOf(t),1)
return n.length>0}get(e,t){const n=findPair(this.items,e)
const r=n?.value
return(!t&&a.isScalar(r)?r.value:r)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new o.Pair(e,t),true)}toJSON(e,t,n){const r=n?new n:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(r)
for(const e of this.items)s.addPairToJSMap(t,r,e)
return r}toString(e,t,n){if(!e)return JSON.stringify(this)
for(const e of this.items)if(!a.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return r.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:n,onComment:t})}}t.YAMLMap=YAMLMap
t.findPair=findPair}),3013:((e,t,n)=>{var r=n(1126)
var s=n(486)
var i=n(935)
var a=n(1737)
var o=n(1543)
var c=n(445)
class YAMLSeq extends i.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(a.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const n=this.items.splice(t,1)
return n.length>0}get(e,t){const n=asItemIndex(e)
if(typeof n!=="number")return
const r=this.items[n]
return!t&&a.isScalar(r)?r.value:r}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const n=asItemIndex(e)
if(typeof n!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const r=this.items[n]
if(a.isScalar(r)&&o.isScalarValue(t))r.value=t
else this.items[n]=t}toJSON(e,t){const n=[]
if(t?.onCreate)t.onCreate(n)
let r=0
for(const e of this.items)n.push(c.toJS(e,String(r++),t))
return n}toString(e,t,n){if(!e)return JSON.stringify(this)
return s.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:n,onComment:t})}static from(e,t,n){const{replacer:s}=n
const i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let a of t){if(typeof s==="function"){const n=t instanceof Set?a:String(e++)
a=s.call(t,n,a)}i.items.push(r.createNode(a,void 0,n))}}return i}}function asItemIndex(e){let t=a.isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq}),8374:((e,t,n)=>{var r=n(8195)
var s=n(5970)
var i=n(5474)
var a=n(1737)
var o=n(445)
function addPairToJSMap(e,t,{key:n,value:r}){if(a.isNode(n)&&n.addToJSMap)n.addToJSMap(e,t,r)
else if(s.isMergeKey(e,n))s.addMergeToJSMap(e,t,r)
else{const s=o.toJS(n,"",e)
if(t instanceof Map)t.set(s,o.toJS(r,s,e))
else if(t instanceof Set)t.add(s)
else{const i=stringifyKey(n,s,e)
const a=o.toJS(r,i,e)
if(i in t)Object.defineProperty(t,i,{value:a,writable:true,enumerable:true,configurable:true})
else t[i]=a}}return t}function stringifyKey(e,t,n){if(t===null)return""
if(typeof t!=="object")return String(t)
if(a.isNode(e)&&n?.doc){const t=i.createStringifyContext(n.doc,{})
t.anchors=new Set
for(const e of n.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=true
t.inStringifyKey=true
const s=e.toString(t)
if(!n.mapKeyWarned){let e=JSON.stringify(s)
if(e.length>40)e=e.substring(0,36)+'..."'
r.warn(n.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
n.mapKeyWarned=true}return s}return JSON.stringify(t)}t.addPairToJSMap=addPairToJSMap}),1737:((e,t)=>{const n=Symbol.for("yaml.alias")
const r=Symbol.for("yaml.document")
const s=Symbol.for("yaml.map")
const i=Symbol.for("yaml.pair")
const a=Symbol.for("yaml.scalar")
const o=Symbol.for("yaml.seq")
const c=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[c]===n
const isDocument=e=>!!e&&typeof e==="object"&&e[c]===r
const isMap=e=>!!e&&typeof e==="object"&&e[c]===s
const isPair=e=>!!e&&typeof e==="object"&&e[c]===i
const isScalar=e=>!!e&&typeof e==="object"&&e[c]===a
const isSeq=e=>!!e&&typeof e==="object"&&e[c]===o
function isCollection(e){if(e&&typeof e==="object")switch(e[c]){case s:case o:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[c]){case n:case s:case a:case o:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
t.ALIAS=n
t.DOC=r
t.MAP=s
t.NODE_TYPE=c
t.PAIR=i
t.SCALAR=a
t.SEQ=o
t.hasAnchor=hasAnchor
t.isAlias=isAlias
t.isCollection=isCollection
t.isDocument=isDocument
t.isMap=isMap
t.isNode=isNode
t.isPair=isPair
t.isScalar=isScalar
t.isSeq=isSeq}),445:((e,t,n)=>{var r=n(1737)
function toJS(e,t,n){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),n))
if(e&&typeof e.toJSON==="function"){if(!n||!r.hasAnchor(e))return e.toJSON(t,n)
const s={aliasCount:0,count:1,res:void 0}
n.anchors.set(e,s)
n.onCreate=e=>{s.res=e
delete n.onCreate}
const i=e.toJSON(t,n)
if(n.onCreate)n.onCreate(i)
return i}if(typeof e==="bigint"&&!n?.keep)return Number(e)
return e}t.toJS=toJS}),1588:((e,t,n)=>{var r=n(1399)
var s=n(2976)
var i=n(8450)
var a=n(4387)
function resolveAsScalar(e,t=true,n){if(e){const _onError=(e,t,r)=>{const s=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset
if(n)n(s,t,r)
else throw new i.YAMLParseError([s,s+1],t,r)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return s.resolveFlowScalar(e,t,_onError)
case"block-scalar":return r.resolveBlockScalar({options:{strict:t}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:n=false,indent:r,inFlow:s=false,offset:i=-1,type:o="PLAIN"}=t
const c=a.stringifyString({type:o,value:e},{implicitKey:n,indent:r>0?" ".repeat(r):"",inFlow:s,options:{blockQuote:true,lineWidth:-1}})
const l=t.end??[{type:"newline",offset:-1,indent:r,source:"\n"}]
switch(c[0]){case"|":case">":{const e=c.indexOf("\n")
const t=c.substring(0,e)
const n=c.substring(e+1)+"\n"
const s=[{type:"block-scalar-header",offset:i,indent:r,source:t}]
if(!addEndtoBlockProps(s,l))s.push({type:"newline",offset:-1,indent:r,source:"\n"})
return{type:"block-scalar",offset:i,indent:r,props:s,source:n}}case'"':return{type:"double-quoted-scalar",offset:i,indent:r,source:c,end:l}
case"'":return{type:"single-quoted-scalar",offset:i,indent:r,source:c,end:l}
default:return{type:"scalar",offset:i,indent:r,source:c,end:l}}}function setScalarValue(e,t,n={}){let{afterKey:r=false,implicitKey:s=false,inFlow:i=false,type:o}=n
let c="indent"in e?e.indent:null
if(r&&typeof c==="number")c+=2
if(!o)switch(e.type){case"single-quoted-scalar":o="QUOTE_SINGLE"
break
case"double-quoted-scalar":o="QUOTE_DOUBLE"
break
case"block-scalar":{const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
o=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:o="PLAIN"}const l=a.stringifyString({type:o,value:t},{implicitKey:s||c===null,indent:c!==null&&c>0?" ".repeat(c):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}})
switch(l[0]){case"|":case">":setBlockScalarValue(e,l)
break
case'"':setFlowScalarValue(e,l,"double-quoted-scalar")
break
case"'":setFlowScalarValue(e,l,"single-quoted-scalar")
break
default:setFlowScalarValue(e,l,"scalar")}}function setBlockScalarValue(e,t){const n=t.indexOf("\n")
const r=t.substring(0,n)
const s=t.substring(n+1)+"\n"
if(e.type==="block-scalar"){const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
t.source=r
e.source=s}else{const{offset:t}=e
const n="indent"in e?e.indent:-1
const i=[{type:"block-scalar-header",offset:t,indent:n,source:r}]
if(!addEndtoBlockProps(i,"end"in e?e.end:void 0))i.push({type:"newline",offset:-1,indent:n,source:"\n"})
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:"block-scalar",indent:n,props:i,source:s})}}function addEndtoBlockProps(e,t){if(t)for(const n of t)switch(n.type){case"space":case"comment":e.push(n)
break
case"newline":e.push(n)
return true}return false}function setFlowScalarValue(e,t,n){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=n
e.source=t
break
case"block-scalar":{const r=e.props.slice(1)
let s=t.length
if(e.props[0].type==="block-scalar-header")s-=e.props[0].source.length
for(const e of r)e.offset+=s
delete e.props
Object.assign(e,{type:n,source:t,end:r})
break}case"block-map":case"block-seq":{const r=e.offset+t.length
const s={type:"newline",offset:r,indent:e.indent,source:"\n"}
delete e.items
Object.assign(e,{type:n,source:t,end:[s]})
break}default:{const r="indent"in e?e.indent:-1
const s="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[]
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:n,indent:r,source:t,end:s})}}}t.createScalarToken=createScalarToken
t.resolveAsScalar=resolveAsScalar
t.setScalarValue=setScalarValue}),751:((e,t)=>{const stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)
function stringifyToken(e){switch(e.type){case"block-scalar":{let t=""
for(const n of e.props)t+=stringifyToken(n)
return t+e.source}case"block-map":case"block-seq":{let t=""
for(const n of e.items)t+=stringifyItem(n)
return t}case"flow-collection":{let t=e.start.source
for(const n of e.items)t+=stringifyItem(n)
for(const n of e.end)t+=n.source
return t}case"document":{let t=stringifyItem(e)
if(e.end)for(const n of e.end)t+=n.source
return t}default:{let t=e.source
if("end"in e&&e.end)for(const n of e.end)t+=n.source
return t}}}function stringifyItem({start:e,key:t,sep:n,value:r}){let s=""
for(const t of e)s+=t.source
if(t)s+=stringifyToken(t)
if(n)for(const e of n)s+=e.source
if(r)s+=stringifyToken(r)
return s}t.stringify=stringify}),1:((e,t)=>{const n=Symbol("break visit")
const r=Symbol("skip children")
const s=Symbol("remove item")
function visit(e,t){if("type"in e&&e.type==="document")e={start:e.start,value:e.value}
_visit(Object.freeze([]),e,t)}visit.BREAK=n
visit.SKIP=r
visit.REMOVE=s
visit.itemAtPath=(e,t)=>{let n=e
for(const[e,r]of t){const t=n?.[e]
if(t&&"items"in t)n=t.items[r]
else return}return n}
visit.parentCollection=(e,t)=>{const n=visit.itemAtPath(e,t.slice(0,-1))
const r=t[t.length-1][0]
const s=n?.[r]
if(s&&"items"in s)return s
throw new Error("Parent collection not found")}
function _visit(e,t,r){let i=r(t,e)
if(typeof i==="symbol")return i
for(const a of["key","value"]){const o=t[a]
if(o&&"items"in o){for(let t=0;t<o.items.length;++t){const i=_visit(Object.freeze(e.concat([[a,t]])),o.items[t],r)
if(typeof i==="number")t=i-1
else if(i===n)return n
else if(i===s){o.items.splice(t,1)
t-=1}}if(typeof i==="function"&&a==="key")i=i(t,e)}}return typeof i==="function"?i(t,e):i}t.visit=visit}),1475:((e,t,n)=>{var r=n(1588)
var s=n(751)
var i=n(1)
const a="\ufeff"
const o=""
const c=""
const l=""
const isCollection=e=>!!e&&"items"in e
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
function prettyToken(e){switch(e){case a:return"<BOM>"
case o:return"<DOC>"
case c:return"<FLOW_END>"
case l:return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case a:return"byte-order-mark"
case o:return"doc-mode"
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
case"|":case">":return"block-scalar-header"}return null}t.createScalarToken=r.createScalarToken
t.resolveAsScalar=r.resolveAsScalar
t.setScalarValue=r.setScalarValue
t.stringify=s.stringify
t.visit=i.visit
t.BOM=a
t.DOCUMENT=o
t.FLOW_END=c
t.SCALAR=l
t.isCollection=isCollection
t.isScalar=isScalar
t.prettyToken=prettyToken
t.tokenType=tokenType}),7371:((e,t,n)=>{var r=n(1475)
function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const s=new Set("0123456789ABCDEFabcdef")
const i=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const a=new Set(",[]{}")
const o=new Set(" ,[]{}\n\r\t")
const isNotAnchorChar=e=>!e||o.has(e)
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
let n=this.next??"stream"
while(n&&(t||this.hasChars(1)))n=yield*this.parseNext(n)}atLineEnd(){let e=this.pos
let t=this.buffer[e]
while(t===" "||t==="\t")t=this.buffer[++e]
if(!t||t==="#"||t==="\n")return true
if(t==="\r")return this.buffer[e+1]==="\n"
return false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e]
if(this.indentNext>0){let n=0
while(t===" ")t=this.buffer[++n+e]
if(t==="\r"){const t=this.buffer[n+e+1]
if(t==="\n"||!t&&!this.atEnd)return e+n+1}return t==="\n"||n>=this.indentNext||!t&&!this.atEnd?e+n:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
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
if(e[0]===r.BOM){yield*this.pushCount(1)
e=e.substring(1)}if(e[0]==="%"){let t=e.length
let n=e.indexOf("#")
while(n!==-1){const r=e[n-1]
if(r===" "||r==="\t"){t=n-1
break}else n=e.indexOf("#",n+1)}while(true){const n=e[t-1]
if(n===" "||n==="\t")t-=1
else break}const r=(yield*this.pushCount(t))+(yield*this.pushSpaces(true))
yield*this.pushCount(e.length-r)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(true)
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return"stream"}yield r.DOCUMENT
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
let n=-1
do{e=yield*this.pushNewline()
if(e>0){t=yield*this.pushSpaces(false)
this.indentValue=n=t}else t=0
t+=(yield*this.pushSpaces(true))}while(e+t>0)
const s=this.getLine()
if(s===null)return this.setNext("flow")
if(n!==-1&&n<this.indentNext&&s[0]!=="#"||n===0&&(s.startsWith("---")||s.startsWith("..."))&&isEmpty(s[3])){const e=n===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")
if(!e){this.flowLevel=0
yield r.FLOW_END
return yield*this.parseLineStart()}}let i=0
while(s[i]===","){i+=(yield*this.pushCount(1))
i+=(yield*this.pushSpaces(true))
this.flowKey=false}i+=(yield*this.pushIndicators())
switch(s[i]){case void 0:return"flow"
case"#":yield*this.pushCount(s.length-i)
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
t=this.buffer.indexOf('"',t+1)}const n=this.buffer.substring(0,t)
let r=n.indexOf("\n",this.pos)
if(r!==-1){while(r!==-1){const e=this.continueScalar(r+1)
if(e===-1)break
r=n.indexOf("\n",e)}if(r!==-1)t=r-(n[r-1]==="\r"?2:1)}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
t=this.buffer.length}yield*this.pushToIndex(t+1,false)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=false
let e=this.pos
while(true){const t=this.buffer[++e]
if(t==="+")this.blockScalarKeep=true
else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1
else if(t!=="-")break}return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e=this.pos-1
let t=0
let n
e:for(let r=this.pos;n=this.buffer[r];++r)switch(n){case" ":t+=1
break
case"\n":e=r
t=0
break
case"\r":{const e=this.buffer[r+1]
if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(e==="\n")break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar")
if(t>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=t
else this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
do{const t=this.continueScalar(e+1)
if(t===-1)break
e=this.buffer.indexOf("\n",t)}while(e!==-1)
if(e===-1){if(!this.atEnd)return this.setNext("block-scalar")
e=this.buffer.length}}let s=e+1
n=this.buffer[s]
while(n===" ")n=this.buffer[++s]
if(n==="\t"){while(n==="\t"||n===" "||n==="\r"||n==="\n")n=this.buffer[++s]
e=s-1}else if(!this.blockScalarKeep)do{let n=e-1
let r=this.buffer[n]
if(r==="\r")r=this.buffer[--n]
const s=n
while(r===" ")r=this.buffer[--n]
if(r==="\n"&&n>=this.pos&&n+1+t>s)e=n
else break}while(true)
yield r.SCALAR
yield*this.pushToIndex(e+1,true)
return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let t=this.pos-1
let n=this.pos-1
let s
while(s=this.buffer[++n])if(s===":"){const r=this.buffer[n+1]
if(isEmpty(r)||e&&a.has(r))break
t=n}else if(isEmpty(s)){let r=this.buffer[n+1]
if(s==="\r")if(r==="\n"){n+=1
s="\n"
r=this.buffer[n+1]}else t=n
if(r==="#"||e&&a.has(r))break
if(s==="\n"){const e=this.continueScalar(n+1)
if(e===-1)break
n=Math.max(n,e-2)}}else{if(e&&a.has(s))break
t=n}if(!s&&!this.atEnd)return this.setNext("plain-scalar")
yield r.SCALAR
yield*this.pushToIndex(t+1,true)
return e?"flow":"doc"}*pushCount(e){if(e>0){yield this.buffer.substr(this.pos,e)
this.pos+=e
return e}return 0}*pushToIndex(e,t){const n=this.buffer.slice(this.pos,e)
if(n){yield n
this.pos+=n.length
return n.length}else if(t)yield""
return 0}*pushIndicators(){let e=0
e:while(true){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag())
e+=(yield*this.pushSpaces(true))
continue e
case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
e+=(yield*this.pushSpaces(true))
continue e
case"-":case"?":case":":{const t=this.flowLevel>0
const n=this.charAt(1)
if(isEmpty(n)||t&&a.has(n)){if(!t)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(true))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2
let t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1
let t=this.buffer[e]
while(t)if(i.has(t))t=this.buffer[++e]
else if(t==="%"&&s.has(this.buffer[e+1])&&s.has(this.buffer[e+2]))t=this.buffer[e+=3]
else break
return yield*this.pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos]
if(e==="\n")return yield*this.pushCount(1)
else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2)
else return 0}*pushSpaces(e){let t=this.pos-1
let n
do{n=this.buffer[++t]}while(n===" "||e&&n==="\t")
const r=t-this.pos
if(r>0){yield this.buffer.substr(this.pos,r)
this.pos=t}return r}*pushUntil(e){let t=this.pos
let n=this.buffer[t]
while(!e(n))n=this.buffer[++t]
return yield*this.pushToIndex(t,false)}}t.Lexer=Lexer}),1242:((e,t)=>{class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0
let n=this.lineStarts.length
while(t<n){const r=t+n>>1
if(this.lineStarts[r]<e)t=r+1
else n=r}if(this.lineStarts[t]===e)return{line:t+1,col:1}
if(t===0)return{line:0,col:e}
const r=this.lineStarts[t-1]
return{line:t,col:e-r+1}}}}t.LineCounter=LineCounter}),8238:((e,t,n)=>{var r=n(932)
var s=n(1475)
var i=n(7371)
function includesToken(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return true
return false}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break
default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true
default:return false}}function getPrevProps(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function getFirstKeyStartProps(e){if(e.length===0)return[]
let t=e.length
e:while(--t>=0)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}while(e[++t]?.type==="space");return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t)
else for(let n=0;n<t.length;++n)e.push(t[n])}function fixFlowSeqItems(e){if(e.start.type==="flow-seq-start")for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){if(t.key)t.value=t.key
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
for(const n of this.lexer.lex(e,t))yield*this.next(n)
if(!t)yield*this.end()}*next(e){this.source=e
if(r.env.LOG_TOKENS)console.log("|",s.prettyToken(e))
if(this.atScalar){this.atScalar=false
yield*this.step()
this.offset+=e.length
return}const t=s.tokenType(e)
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
case"block-map":{const n=e.items[e.items.length-1]
if(n.value){e.items.push({start:[],key:t,sep:[]})
this.onKeyLine=true
return}else if(n.sep)n.value=t
else{Object.assign(n,{key:t,sep:[]})
this.onKeyLine=!n.explicitKey
return}break}case"block-seq":{const n=e.items[e.items.length-1]
if(n.value)e.items.push({start:[],value:t})
else n.value=t
break}case"flow-collection":{const n=e.items[e.items.length-1]
if(!n||n.value)e.items.push({start:[],key:t,sep:[]})
else if(n.sep)n.value=t
else Object.assign(n,{key:t,sep:[]})
return}default:yield*this.pop()
yield*this.pop(t)}if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){const n=t.items[t.items.length-1]
if(n&&!n.sep&&!n.value&&n.start.length>0&&findNonEmptyIndex(n.start)===-1&&(t.indent===0||n.start.every(e=>e.type!=="comment"||e.indent<t.indent))){if(e.type==="document")e.end=n.start
else e.items.push({start:n.start})
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
const n=getFirstKeyStartProps(t)
let r
if(e.end){r=e.end
r.push(this.sourceToken)
delete e.end}else r=[this.sourceToken]
const s={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=s}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
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
if(t.value){const n="end"in t.value?t.value.end:void 0
const r=Array.isArray(n)?n[n.length-1]:void 0
if(r?.type==="comment")n?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]
const r=n?.value?.end
if(Array.isArray(r)){arrayPushArray(r,t.start)
r.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const n=!this.onKeyLine&&this.indent===e.indent
const r=n&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind"
let s=[]
if(r&&t.sep&&!t.value){const n=[]
for(let r=0;r<t.sep.length;++r){const s=t.sep[r]
switch(s.type){case"newline":n.push(r)
break
case"space":break
case"comment":if(s.indent>e.indent)n.length=0
break
default:n.length=0}}if(n.length>=2)s=t.sep.splice(n[1])}switch(this.type){case"anchor":case"tag":if(r||t.value){s.push(this.sourceToken)
e.items.push({start:s})
this.onKeyLine=true}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"explicit-key-ind":if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken)
t.explicitKey=true}else if(r||t.value){s.push(this.sourceToken)
e.items.push({start:s,explicitKey:true})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})
this.onKeyLine=true
return
case"map-value-ind":if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]})
else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start)
const n=t.key
const r=t.sep
r.push(this.sourceToken)
delete t.key
delete t.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:n,sep:r}]})}else if(s.length>0)t.sep=t.sep.concat(s,this.sourceToken)
else t.sep.push(this.sourceToken)
else if(!t.sep)Object.assign(t,{key:null,sep:[this.sourceToken]})
else if(t.value||r)e.items.push({start:s,key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})
else t.sep.push(this.sourceToken)
this.onKeyLine=true
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type)
if(r||t.value){e.items.push({start:s,key:n,sep:[]})
this.onKeyLine=true}else if(t.sep)this.stack.push(n)
else{Object.assign(t,{key:n,sep:[]})
this.onKeyLine=true}return}default:{const r=this.startBlockValue(e)
if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else if(n)e.items.push({start:s})
this.stack.push(r)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const n="end"in t.value?t.value.end:void 0
const r=Array.isArray(n)?n[n.length-1]:void 0
if(r?.type==="comment")n?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]
const r=n?.value?.end
if(Array.isArray(r)){arrayPushArray(r,t.start)
r.push(this.sourceToken)
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
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.flowScalar(this.type)
if(!t||t.value)e.items.push({start:[],key:n,sep:[]})
else if(t.sep)this.stack.push(n)
else Object.assign(t,{key:n,sep:[]})
return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken)
return}const n=this.startBlockValue(e)
if(n)this.stack.push(n)
else{yield*this.pop()
yield*this.step()}}else{const t=this.peek(2)
if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){const n=getPrevProps(t)
const r=getFirstKeyStartProps(n)
fixFlowSeqItems(e)
const s=e.end.splice(1,e.end.length)
s.push(this.sourceToken)
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:s}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const n=getFirstKeyStartProps(t)
n.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const n=getFirstKeyStartProps(t)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){if(this.type!=="comment")return false
if(this.indent<=t)return false
return e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=false
case"space":case"comment":default:if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}}t.Parser=Parser}),9901:((e,t,n)=>{var r=n(2814)
var s=n(3915)
var i=n(8450)
var a=n(8195)
var o=n(1737)
var c=n(1242)
var l=n(8238)
function parseOptions(e){const t=e.prettyErrors!==false
const n=e.lineCounter||t&&new c.LineCounter||null
return{lineCounter:n,prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:n,prettyErrors:s}=parseOptions(t)
const a=new l.Parser(n?.addNewLine)
const o=new r.Composer(t)
const c=Array.from(o.compose(a.parse(e)))
if(s&&n)for(const t of c){t.errors.forEach(i.prettifyError(e,n))
t.warnings.forEach(i.prettifyError(e,n))}if(c.length>0)return c
return Object.assign([],{empty:true},o.streamInfo())}function parseDocument(e,t={}){const{lineCounter:n,prettyErrors:s}=parseOptions(t)
const a=new l.Parser(n?.addNewLine)
const o=new r.Composer(t)
let c=null
for(const t of o.compose(a.parse(e),true,e.length))if(!c)c=t
else if(c.options.logLevel!=="silent"){c.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}if(s&&n){c.errors.forEach(i.prettifyError(e,n))
c.warnings.forEach(i.prettifyError(e,n))}return c}function parse(e,t,n){let r
if(typeof t==="function")r=t
else if(n===void 0&&t&&typeof t==="object")n=t
const s=parseDocument(e,n)
if(!s)return null
s.warnings.forEach(e=>a.warn(s.options.logLevel,e))
if(s.errors.length>0)if(s.options.logLevel!=="silent")throw s.errors[0]
else s.errors=[]
return s.toJS(Object.assign({reviver:r},n))}function stringify(e,t,n){let r=null
if(typeof t==="function"||Array.isArray(t))r=t
else if(n===void 0&&t)n=t
if(typeof n==="string")n=n.length
if(typeof n==="number"){const e=Math.round(n)
n=e<1?void 0:e>8?{indent:8}:{indent:e}}if(e===void 0){const{keepUndefined:e}=n??t??{}
if(!e)return}if(o.isDocument(e)&&!r)return e.toString(n)
return new s.Document(e,r,n).toString(n)}t.parse=parse
t.parseAllDocuments=parseAllDocuments
t.parseDocument=parseDocument
t.stringify=stringify}),7878:((e,t,n)=>{var r=n(1737)
var s=n(773)
var i=n(1744)
var a=n(2678)
var o=n(8904)
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:n,resolveKnownTags:c,schema:l,sortMapEntries:u,toStringDefaults:h}){this.compat=Array.isArray(e)?o.getTags(e,"compat"):e?o.getTags(null,e):null
this.name=typeof l==="string"&&l||"core"
this.knownTags=c?o.coreKnownTags:{}
this.tags=o.getTags(t,this.name,n)
this.toStringOptions=h??null
Object.defineProperty(this,r.MAP,{value:s.map})
Object.defineProperty(this,r.SCALAR,{value:a.string})
Object.defineProperty(this,r.SEQ,{value:i.seq})
this.sortMapEntries=typeof u==="function"?u:u===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}t.Schema=Schema}),773:((e,t,n)=>{var r=n(1737)
var s=n(1856)
const i={collection:"map",default:true,nodeClass:s.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!r.isMap(e))t("Expected a mapping for this tag")
return e},createNode:(e,t,n)=>s.YAMLMap.from(e,t,n)}
t.map=i}),5410:((e,t,n)=>{var r=n(1543)
const s={identify:e=>e==null,createNode:()=>new r.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new r.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&s.test.test(e)?e:t.options.nullStr}
t.nullTag=s}),1744:((e,t,n)=>{var r=n(1737)
var s=n(3013)
const i={collection:"seq",default:true,nodeClass:s.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!r.isSeq(e))t("Expected a sequence for this tag")
return e},createNode:(e,t,n)=>s.YAMLSeq.from(e,t,n)}
t.seq=i}),2678:((e,t,n)=>{var r=n(4387)
const s={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,s){t=Object.assign({actualString:true},t)
return r.stringifyString(e,t,n,s)}}
t.string=s}),8437:((e,t,n)=>{var r=n(1543)
const s={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new r.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&s.test.test(e)){const n=e[0]==="t"||e[0]==="T"
if(t===n)return e}return t?n.options.trueStr:n.options.falseStr}}
t.boolTag=s}),2859:((e,t,n)=>{var r=n(1543)
var s=n(5208)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:s.stringifyNumber}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():s.stringifyNumber(e)}}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new r.Scalar(parseFloat(e))
const n=e.indexOf(".")
if(n!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-n-1
return t},stringify:s.stringifyNumber}
t.float=o
t.floatExp=a
t.floatNaN=i}),4044:((e,t,n)=>{var r=n(5208)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n)
function intStringify(e,t,n){const{value:s}=e
if(intIdentify(s)&&s>=0)return n+s.toString(t)
return r.stringifyNumber(e)}const s={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>intResolve(e,2,8,n),stringify:e=>intStringify(e,8,"0o")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:r.stringifyNumber}
const a={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=i
t.intHex=a
t.intOct=s}),1946:((e,t,n)=>{var r=n(773)
var s=n(5410)
var i=n(1744)
var a=n(2678)
var o=n(8437)
var c=n(2859)
var l=n(4044)
const u=[r.map,i.seq,a.string,s.nullTag,o.boolTag,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float]
t.schema=u}),9605:((e,t,n)=>{var r=n(1543)
var s=n(773)
var i=n(1744)
function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const a=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new r.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const o={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const c=[s.map,i.seq].concat(a,o)
t.schema=c}),8904:((e,t,n)=>{var r=n(773)
var s=n(5410)
var i=n(1744)
var a=n(2678)
var o=n(8437)
var c=n(2859)
var l=n(4044)
var u=n(1946)
var h=n(9605)
var f=n(9118)
var d=n(5970)
var p=n(8781)
var m=n(9751)
var E=n(3019)
var T=n(1314)
var g=n(5994)
const A=new Map([["core",u.schema],["failsafe",[r.map,i.seq,a.string]],["json",h.schema],["yaml11",E.schema],["yaml-1.1",E.schema]])
const _={binary:f.binary,bool:o.boolTag,float:c.float,floatExp:c.floatExp,floatNaN:c.floatNaN,floatTime:g.floatTime,int:l.int,intHex:l.intHex,intOct:l.intOct,intTime:g.intTime,map:r.map,merge:d.merge,null:s.nullTag,omap:p.omap,pairs:m.pairs,seq:i.seq,set:T.set,timestamp:g.timestamp}
const S={"tag:yaml.org,2002:binary":f.binary,"tag:yaml.org,2002:merge":d.merge,"tag:yaml.org,2002:omap":p.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":T.set,"tag:yaml.org,2002:timestamp":g.timestamp}
function getTags(e,t,n){const r=A.get(t)
if(r&&!e)return n&&!r.includes(d.merge)?r.concat(d.merge):r.slice()
let s=r
if(!s)if(Array.isArray(e))s=[]
else{const e=Array.from(A.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}if(Array.isArray(e))for(const t of e)s=s.concat(t)
else if(typeof e==="function")s=e(s.slice())
if(n)s=s.concat(d.merge)
return s.reduce((e,t)=>{const n=typeof t==="string"?_[t]:t
if(!n){const e=JSON.stringify(t)
const n=Object.keys(_).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${n}`)}if(!e.includes(n))e.push(n)
return e},[])}t.coreKnownTags=S
t.getTags=getTags}),9118:((e,t,n)=>{var r=n(181)
var s=n(1543)
var i=n(4387)
const a={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof r.Buffer==="function")return r.Buffer.from(e,"base64")
else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const n=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)n[e]=t.charCodeAt(e)
return n}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:n},a,o,c){if(!n)return""
const l=n
let u
if(typeof r.Buffer==="function")u=l instanceof r.Buffer?l.toString("base64"):r.Buffer.from(l.buffer).toString("base64")
else if(typeof btoa==="function"){let e=""
for(let t=0;t<l.length;++t)e+=String.fromCharCode(l[t])
u=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
t??(t=s.Scalar.BLOCK_LITERAL)
if(t!==s.Scalar.QUOTE_DOUBLE){const e=Math.max(a.options.lineWidth-a.indent.length,a.options.minContentWidth)
const n=Math.ceil(u.length/e)
const r=new Array(n)
for(let t=0,s=0;t<n;++t,s+=e)r[t]=u.substr(s,e)
u=r.join(t===s.Scalar.BLOCK_LITERAL?"\n":" ")}return i.stringifyString({comment:e,type:t,value:u},a,o,c)}}
t.binary=a}),2348:((e,t,n)=>{var r=n(1543)
function boolStringify({value:e,source:t},n){const r=e?s:i
if(t&&r.test.test(t))return t
return e?n.options.trueStr:n.options.falseStr}const s={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new r.Scalar(true),stringify:boolStringify}
const i={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new r.Scalar(false),stringify:boolStringify}
t.falseTag=i
t.trueTag=s}),7292:((e,t,n)=>{var r=n(1543)
var s=n(5208)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:s.stringifyNumber}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():s.stringifyNumber(e)}}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new r.Scalar(parseFloat(e.replace(/_/g,"")))
const n=e.indexOf(".")
if(n!==-1){const r=e.substring(n+1).replace(/_/g,"")
if(r[r.length-1]==="0")t.minFractionDigits=r.length}return t},stringify:s.stringifyNumber}
t.float=o
t.floatExp=a
t.floatNaN=i}),7851:((e,t,n)=>{var r=n(5208)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
function intResolve(e,t,n,{intAsBigInt:r}){const s=e[0]
if(s==="-"||s==="+")t+=1
e=e.substring(t).replace(/_/g,"")
if(r){switch(n){case 2:e=`0b${e}`
break
case 8:e=`0o${e}`
break
case 16:e=`0x${e}`
break}const t=BigInt(e)
return s==="-"?BigInt(-1)*t:t}const i=parseInt(e,n)
return s==="-"?-1*i:i}function intStringify(e,t,n){const{value:s}=e
if(intIdentify(s)){const e=s.toString(t)
return s<0?"-"+n+e.substr(1):n+e}return r.stringifyNumber(e)}const s={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>intResolve(e,2,2,n),stringify:e=>intStringify(e,2,"0b")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>intResolve(e,1,8,n),stringify:e=>intStringify(e,8,"0")}
const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>intResolve(e,0,10,n),stringify:r.stringifyNumber}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>intResolve(e,2,16,n),stringify:e=>intStringify(e,16,"0x")}
t.int=a
t.intBin=s
t.intHex=o
t.intOct=i}),5970:((e,t,n)=>{var r=n(1737)
var s=n(1543)
const i="<<"
const a={identify:e=>e===i||typeof e==="symbol"&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new s.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),stringify:()=>i}
const isMergeKey=(e,t)=>(a.identify(t)||r.isScalar(t)&&(!t.type||t.type===s.Scalar.PLAIN)&&a.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===a.tag&&e.default)
function addMergeToJSMap(e,t,n){const s=resolveAliasValue(e,n)
if(r.isSeq(s))for(const n of s.items)mergeValue(e,t,n)
else if(Array.isArray(s))for(const n of s)mergeValue(e,t,n)
else mergeValue(e,t,s)}function mergeValue(e,t,n){const s=resolveAliasValue(e,n)
if(!r.isMap(s))throw new Error("Merge sources must be maps or map aliases")
const i=s.toJSON(null,e,Map)
for(const[e,n]of i)if(t instanceof Map){if(!t.has(e))t.set(e,n)}else if(t instanceof Set)t.add(e)
else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{value:n,writable:true,enumerable:true,configurable:true})
return t}function resolveAliasValue(e,t){return e&&r.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
t.isMergeKey=isMergeKey
t.merge=a}),8781:((e,t,n)=>{var r=n(1737)
var s=n(445)
var i=n(1856)
var a=n(3013)
var o=n(9751)
class YAMLOMap extends a.YAMLSeq{constructor(){super()
this.add=i.YAMLMap.prototype.add.bind(this)
this.delete=i.YAMLMap.prototype.delete.bind(this)
this.get=i.YAMLMap.prototype.get.bind(this)
this.has=i.YAMLMap.prototype.has.bind(this)
this.set=i.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const n=new Map
if(t?.onCreate)t.onCreate(n)
for(const e of this.items){let i,a
if(r.isPair(e)){i=s.toJS(e.key,"",t)
a=s.toJS(e.value,i,t)}else i=s.toJS(e,"",t)
if(n.has(i))throw new Error("Ordered maps must not include duplicate keys")
n.set(i,a)}return n}static from(e,t,n){const r=o.createPairs(e,t,n)
const s=new this
s.items=r.items
return s}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const c={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const n=o.resolvePairs(e,t)
const s=[]
for(const{key:e}of n.items)if(r.isScalar(e))if(s.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`)
else s.push(e.value)
return Object.assign(new YAMLOMap,n)},createNode:(e,t,n)=>YAMLOMap.from(e,t,n)}
t.YAMLOMap=YAMLOMap
t.omap=c}),9751:((e,t,n)=>{var r=n(1737)
var s=n(7567)
var i=n(1543)
var a=n(3013)
function resolvePairs(e,t){if(r.isSeq(e))for(let n=0;n<e.items.length;++n){let a=e.items[n]
if(r.isPair(a))continue
else if(r.isMap(a)){if(a.items.length>1)t("Each pair must have its own sequence indicator")
const e=a.items[0]||new s.Pair(new i.Scalar(null))
if(a.commentBefore)e.key.commentBefore=e.key.commentBefore?`${a.commentBefore}\n${e.key.commentBefore}`:a.commentBefore
if(a.comment){const t=e.value??e.key
t.comment=t.comment?`${a.comment}\n${t.comment}`:a.comment}a=e}e.items[n]=r.isPair(a)?a:new s.Pair(a)}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,n){const{replacer:r}=n
const i=new a.YAMLSeq(e)
i.tag="tag:yaml.org,2002:pairs"
let o=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof r==="function")e=r.call(t,String(o++),e)
let a,c
if(Array.isArray(e))if(e.length===2){a=e[0]
c=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)
else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){a=t[0]
c=e[a]}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else a=e
i.items.push(s.createPair(a,c,n))}return i}const o={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
t.createPairs=createPairs
t.pairs=o
t.resolvePairs=resolvePairs}),3019:((e,t,n)=>{var r=n(773)
var s=n(5410)
var i=n(1744)
var a=n(2678)
var o=n(9118)
var c=n(2348)
var l=n(7292)
var u=n(7851)
var h=n(5970)
var f=n(8781)
var d=n(9751)
var p=n(1314)
var m=n(5994)
const E=[r.map,i.seq,a.string,s.nullTag,c.trueTag,c.falseTag,u.intBin,u.intOct,u.int,u.intHex,l.floatNaN,l.floatExp,l.float,o.binary,h.merge,f.omap,d.pairs,p.set,m.intTime,m.floatTime,m.timestamp]
t.schema=E}),1314:((e,t,n)=>{var r=n(1737)
var s=n(7567)
var i=n(1856)
class YAMLSet extends i.YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
if(r.isPair(e))t=e
else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new s.Pair(e.key,null)
else t=new s.Pair(e,null)
const n=i.findPair(this.items,t.key)
if(!n)this.items.push(t)}get(e,t){const n=i.findPair(this.items,e)
return!t&&r.isPair(n)?r.isScalar(n.key)?n.key.value:n.key:n}set(e,t){if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`)
const n=i.findPair(this.items,e)
if(n&&!t)this.items.splice(this.items.indexOf(n),1)
else if(!n&&t)this.items.push(new s.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,n){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,n)
else throw new Error("Set items must all have null values")}static from(e,t,n){const{replacer:r}=n
const i=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof r==="function")e=r.call(t,e,e)
i.items.push(s.createPair(e,null,n))}return i}}YAMLSet.tag="tag:yaml.org,2002:set"
const a={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>YAMLSet.from(e,t,n),resolve(e,t){if(r.isMap(e))if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")
else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=YAMLSet
t.set=a}),5994:((e,t,n)=>{var r=n(5208)
function parseSexagesimal(e,t){const n=e[0]
const r=n==="-"||n==="+"?e.substring(1):e
const num=e=>t?BigInt(e):Number(e)
const s=r.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
return n==="-"?num(-1)*s:s}function stringifySexagesimal(e){let{value:t}=e
let num=e=>e
if(typeof t==="bigint")num=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return r.stringifyNumber(e)
let n=""
if(t<0){n="-"
t*=num(-1)}const s=num(60)
const i=[t%s]
if(t<60)i.unshift(0)
else{t=(t-i[0])/s
i.unshift(t%s)
if(t>=60){t=(t-i[0])/s
i.unshift(t)}}return n+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const s={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>parseSexagesimal(e,n),stringify:stringifySexagesimal}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal}
const a={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){const t=e.match(a.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,n,r,s,i,o,c]=t.map(Number)
const l=t[7]?Number((t[7]+"00").substr(1,3)):0
let u=Date.UTC(n,r-1,s,i||0,o||0,c||0,l)
const h=t[8]
if(h&&h!=="Z"){let e=parseSexagesimal(h,false)
if(Math.abs(e)<30)e*=60
u-=6e4*e}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=i
t.intTime=s
t.timestamp=a}),9777:((e,t)=>{const n="flow"
const r="block"
const s="quoted"
function foldFlowLines(e,t,n="flow",{indentAtStart:i,lineWidth:a=80,minContentWidth:o=20,onFold:c,onOverflow:l}={}){if(!a||a<0)return e
if(a<o)o=0
const u=Math.max(1+o,1+a-t.length)
if(e.length<=u)return e
const h=[]
const f={}
let d=a-t.length
if(typeof i==="number")if(i>a-Math.max(2,o))h.push(0)
else d=a-i
let p
let m
let E=false
let T=-1
let g=-1
let A=-1
if(n===r){T=consumeMoreIndentedLines(e,T,t.length)
if(T!==-1)d=T+u}for(let i;i=e[T+=1];){if(n===s&&i==="\\"){g=T
switch(e[T+1]){case"x":T+=3
break
case"u":T+=5
break
case"U":T+=9
break
default:T+=1}A=T}if(i==="\n"){if(n===r)T=consumeMoreIndentedLines(e,T,t.length)
d=T+t.length+u
p=void 0}else{if(i===" "&&m&&m!==" "&&m!=="\n"&&m!=="\t"){const t=e[T+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")p=T}if(T>=d)if(p){h.push(p)
d=p+u
p=void 0}else if(n===s){while(m===" "||m==="\t"){m=i
i=e[T+=1]
E=true}const t=T>A+1?T-2:g-1
if(f[t])return e
h.push(t)
f[t]=true
d=t+u
p=void 0}else E=true}m=i}if(E&&l)l()
if(h.length===0)return e
if(c)c()
let _=e.slice(0,h[0])
for(let r=0;r<h.length;++r){const i=h[r]
const a=h[r+1]||e.length
if(i===0)_=`\n${t}${e.slice(0,a)}`
else{if(n===s&&f[i])_+=`${e[i]}\\`
_+=`\n${t}${e.slice(i+1,a)}`}}return _}function consumeMoreIndentedLines(e,t,n){let r=t
let s=t+1
let i=e[s]
while(i===" "||i==="\t")if(t<s+n)i=e[++t]
else{do{i=e[++t]}while(i&&i!=="\n")
r=t
s=t+1
i=e[s]}return r}t.FOLD_BLOCK=r
t.FOLD_FLOW=n
t.FOLD_QUOTED=s
t.foldFlowLines=foldFlowLines}),5474:((e,t,n)=>{var r=n(9030)
var s=n(1737)
var i=n(2005)
var a=n(4387)
function createStringifyContext(e,t){const n=Object.assign({blockQuote:true,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t)
let r
switch(n.collectionStyle){case"block":r=false
break
case"flow":r=true
break
default:r=null}return{anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent==="number"?" ".repeat(n.indent):"  ",inFlow:r,options:n}}function getTagObject(e,t){if(t.tag){const n=e.filter(e=>e.tag===t.tag)
if(n.length>0)return n.find(e=>e.format===t.format)??n[0]}let n
let r
if(s.isScalar(t)){r=t.value
let s=e.filter(e=>e.identify?.(r))
if(s.length>1){const e=s.filter(e=>e.test)
if(e.length>0)s=e}n=s.find(e=>e.format===t.format)??s.find(e=>!e.format)}else{r=t
n=e.find(e=>e.nodeClass&&r instanceof e.nodeClass)}if(!n){const e=r?.constructor?.name??(r===null?"null":typeof r)
throw new Error(`Tag not resolved for ${e} value`)}return n}function stringifyProps(e,t,{anchors:n,doc:i}){if(!i.directives)return""
const a=[]
const o=(s.isScalar(e)||s.isCollection(e))&&e.anchor
if(o&&r.anchorIsValid(o)){n.add(o)
a.push(`&${o}`)}const c=e.tag??(t.default?null:t.tag)
if(c)a.push(i.directives.tagString(c))
return a.join(" ")}function stringify(e,t,n,r){if(s.isPair(e))return e.toString(t,n,r)
if(s.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e))throw new TypeError(`Cannot stringify circular structure without alias nodes`)
else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let i
const o=s.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e})
i??(i=getTagObject(t.doc.schema.tags,o))
const c=stringifyProps(o,i,t)
if(c.length>0)t.indentAtStart=(t.indentAtStart??0)+c.length+1
const l=typeof i.stringify==="function"?i.stringify(o,t,n,r):s.isScalar(o)?a.stringifyString(o,t,n,r):o.toString(t,n,r)
if(!c)return l
return s.isScalar(o)||l[0]==="{"||l[0]==="["?`${c} ${l}`:`${c}\n${t.indent}${l}`}t.createStringifyContext=createStringifyContext
t.stringify=stringify}),486:((e,t,n)=>{var r=n(1737)
var s=n(5474)
var i=n(2005)
function stringifyCollection(e,t,n){const r=t.inFlow??e.flow
const s=r?stringifyFlowCollection:stringifyBlockCollection
return s(e,t,n)}function stringifyBlockCollection({comment:e,items:t},n,{blockItemPrefix:a,flowChars:o,itemIndent:c,onChompKeep:l,onComment:u}){const{indent:h,options:{commentString:f}}=n
const d=Object.assign({},n,{indent:c,type:null})
let p=false
const m=[]
for(let e=0;e<t.length;++e){const o=t[e]
let l=null
if(r.isNode(o)){if(!p&&o.spaceBefore)m.push("")
addCommentBefore(n,m,o.commentBefore,p)
if(o.comment)l=o.comment}else if(r.isPair(o)){const e=r.isNode(o.key)?o.key:null
if(e){if(!p&&e.spaceBefore)m.push("")
addCommentBefore(n,m,e.commentBefore,p)}}p=false
let u=s.stringify(o,d,()=>l=null,()=>p=true)
if(l)u+=i.lineComment(u,c,f(l))
if(p&&l)p=false
m.push(a+u)}let E
if(m.length===0)E=o.start+o.end
else{E=m[0]
for(let e=1;e<m.length;++e){const t=m[e]
E+=t?`\n${h}${t}`:"\n"}}if(e){E+="\n"+i.indentComment(f(e),h)
if(u)u()}else if(p&&l)l()
return E}function stringifyFlowCollection({items:e},t,{flowChars:n,itemIndent:a}){const{indent:o,indentStep:c,flowCollectionPadding:l,options:{commentString:u}}=t
a+=c
const h=Object.assign({},t,{indent:a,inFlow:true,type:null})
let f=false
let d=0
const p=[]
for(let n=0;n<e.length;++n){const o=e[n]
let c=null
if(r.isNode(o)){if(o.spaceBefore)p.push("")
addCommentBefore(t,p,o.commentBefore,false)
if(o.comment)c=o.comment}else if(r.isPair(o)){const e=r.isNode(o.key)?o.key:null
if(e){if(e.spaceBefore)p.push("")
addCommentBefore(t,p,e.commentBefore,false)
if(e.comment)f=true}const n=r.isNode(o.value)?o.value:null
if(n){if(n.comment)c=n.comment
if(n.commentBefore)f=true}else if(o.value==null&&e?.comment)c=e.comment}if(c)f=true
let l=s.stringify(o,h,()=>c=null)
f||(f=p.length>d||l.includes("\n"))
if(n<e.length-1)l+=","
else if(t.options.trailingComma){if(t.options.lineWidth>0)f||(f=p.reduce((e,t)=>e+t.length+2,2)+(l.length+2)>t.options.lineWidth)
if(f)l+=","}if(c)l+=i.lineComment(l,a,u(c))
p.push(l)
d=p.length}const{start:m,end:E}=n
if(p.length===0)return m+E
else{if(!f){const e=p.reduce((e,t)=>e+t.length+2,2)
f=t.options.lineWidth>0&&e>t.options.lineWidth}if(f){let e=m
for(const t of p)e+=t?`\n${c}${o}${t}`:"\n"
return`${e}\n${o}${E}`}else return`${m}${l}${p.join(" ")}${l}${E}`}}function addCommentBefore({indent:e,options:{commentString:t}},n,r,s){if(r&&s)r=r.replace(/^\n+/,"")
if(r){const s=i.indentComment(t(r),e)
n.push(s.trimStart())}}t.stringifyCollection=stringifyCollection}),2005:((e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,n)=>e.endsWith("\n")?indentComment(n,t):n.includes("\n")?"\n"+indentComment(n,t):(e.endsWith(" ")?"":" ")+n
t.indentComment=indentComment
t.lineComment=lineComment
t.stringifyComment=stringifyComment}),9255:((e,t,n)=>{var r=n(1737)
var s=n(5474)
var i=n(2005)
function stringifyDocument(e,t){const n=[]
let a=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){n.push(t)
a=true}else if(e.directives.docStart)a=true}if(a)n.push("---")
const o=s.createStringifyContext(e,t)
const{commentString:c}=o.options
if(e.commentBefore){if(n.length!==1)n.unshift("")
const t=c(e.commentBefore)
n.unshift(i.indentComment(t,""))}let l=false
let u=null
if(e.contents){if(r.isNode(e.contents)){if(e.contents.spaceBefore&&a)n.push("")
if(e.contents.commentBefore){const t=c(e.contents.commentBefore)
n.push(i.indentComment(t,""))}o.forceBlockIndent=!!e.comment
u=e.contents.comment}const t=u?void 0:()=>l=true
let h=s.stringify(e.contents,o,()=>u=null,t)
if(u)h+=i.lineComment(h,"",c(u))
if((h[0]==="|"||h[0]===">")&&n[n.length-1]==="---")n[n.length-1]=`--- ${h}`
else n.push(h)}else n.push(s.stringify(e.contents,o))
if(e.directives?.docEnd)if(e.comment){const t=c(e.comment)
if(t.includes("\n")){n.push("...")
n.push(i.indentComment(t,""))}else n.push(`... ${t}`)}else n.push("...")
else{let t=e.comment
if(t&&l)t=t.replace(/^\n+/,"")
if(t){if((!l||u)&&n[n.length-1]!=="")n.push("")
n.push(i.indentComment(c(t),""))}}return n.join("\n")+"\n"}t.stringifyDocument=stringifyDocument}),5208:((e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r==="bigint")return String(r)
const s=typeof r==="number"?r:Number(r)
if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf"
let i=Object.is(r,-0)?"-0":JSON.stringify(r)
if(!e&&t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".")
if(e<0){e=i.length
i+="."}let n=t-(i.length-e-1)
while(n-- >0)i+="0"}return i}t.stringifyNumber=stringifyNumber}),8070:((e,t,n)=>{var r=n(1737)
var s=n(1543)
var i=n(5474)
var a=n(2005)
function stringifyPair({key:e,value:t},n,o,c){const{allNullValues:l,doc:u,indent:h,indentStep:f,options:{commentString:d,indentSeq:p,simpleKeys:m}}=n
let E=r.isNode(e)&&e.comment||null
if(m){if(E)throw new Error("With simple keys, key nodes cannot have comments")
if(r.isCollection(e)||!r.isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let T=!m&&(!e||E&&t==null&&!n.inFlow||r.isCollection(e)||(r.isScalar(e)?e.type===s.Scalar.BLOCK_FOLDED||e.type===s.Scalar.BLOCK_LITERAL:typeof e==="object"))
n=Object.assign({},n,{allNullValues:false,implicitKey:!T&&(m||!l),indent:h+f})
let g=false
let A=false
let _=i.stringify(e,n,()=>g=true,()=>A=true)
if(!T&&!n.inFlow&&_.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
T=true}if(n.inFlow){if(l||t==null){if(g&&o)o()
return _===""?"?":T?`? ${_}`:_}}else if(l&&!m||t==null&&T){_=`? ${_}`
if(E&&!g)_+=a.lineComment(_,n.indent,d(E))
else if(A&&c)c()
return _}if(g)E=null
if(T){if(E)_+=a.lineComment(_,n.indent,d(E))
_=`? ${_}\n${h}:`}else{_=`${_}:`
if(E)_+=a.lineComment(_,n.indent,d(E))}let S,I,y
if(r.isNode(t)){S=!!t.spaceBefore
I=t.commentBefore
y=t.comment}else{S=false
I=null
y=null
if(t&&typeof t==="object")t=u.createNode(t)}n.implicitKey=false
if(!T&&!E&&r.isScalar(t))n.indentAtStart=_.length+1
A=false
if(!p&&f.length>=2&&!n.inFlow&&!T&&r.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)n.indent=n.indent.substring(2)
let b=false
const N=i.stringify(t,n,()=>b=true,()=>A=true)
let C=" "
if(E||S||I){C=S?"\n":""
if(I){const e=d(I)
C+=`\n${a.indentComment(e,n.indent)}`}if(N===""&&!n.inFlow){if(C==="\n"&&y)C="\n\n"}else C+=`\n${n.indent}`}else if(!T&&r.isCollection(t)){const e=N[0]
const r=N.indexOf("\n")
const s=r!==-1
const i=n.inFlow??t.flow??t.items.length===0
if(s||!i){let t=false
if(s&&(e==="&"||e==="!")){let n=N.indexOf(" ")
if(e==="&"&&n!==-1&&n<r&&N[n+1]==="!")n=N.indexOf(" ",n+1)
if(n===-1||r<n)t=true}if(!t)C=`\n${n.indent}`}}else if(N===""||N[0]==="\n")C=""
_+=C+N
if(n.inFlow){if(b&&o)o()}else if(y&&!b)_+=a.lineComment(_,n.indent,d(y))
else if(A&&c)c()
return _}t.stringifyPair=stringifyPair}),4387:((e,t,n)=>{var r=n(1543)
var s=n(9777)
const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth})
const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,t,n){if(!t||t<0)return false
const r=t-n
const s=e.length
if(s<=r)return false
for(let t=0,n=0;t<s;++t)if(e[t]==="\n"){if(t-n>r)return true
n=t+1
if(s-n<=r)return false}return true}function doubleQuotedString(e,t){const n=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return n
const{implicitKey:r}=t
const i=t.options.doubleQuotedMinMultiLineLength
const a=t.indent||(containsDocumentMarker(e)?"  ":"")
let o=""
let c=0
for(let e=0,t=n[e];t;t=n[++e]){if(t===" "&&n[e+1]==="\\"&&n[e+2]==="n"){o+=n.slice(c,e)+"\\ "
e+=1
c=e
t="\\"}if(t==="\\")switch(n[e+1]){case"u":{o+=n.slice(c,e)
const t=n.substr(e+2,4)
switch(t){case"0000":o+="\\0"
break
case"0007":o+="\\a"
break
case"000b":o+="\\v"
break
case"001b":o+="\\e"
break
case"0085":o+="\\N"
break
case"00a0":o+="\\_"
break
case"2028":o+="\\L"
break
case"2029":o+="\\P"
break
default:if(t.substr(0,2)==="00")o+="\\x"+t.substr(2)
else o+=n.substr(e,6)}e+=5
c=e+1}break
case"n":if(r||n[e+2]==='"'||n.length<i)e+=1
else{o+=n.slice(c,e)+"\n\n"
while(n[e+2]==="\\"&&n[e+3]==="n"&&n[e+4]!=='"'){o+="\n"
e+=2}o+=a
if(n[e+2]===" ")o+="\\"
e+=1
c=e+1}break
default:e+=1}}o=c?o+n.slice(c):n
return r?o:s.foldFlowLines(o,a,s.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const n=t.indent||(containsDocumentMarker(e)?"  ":"")
const r="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${n}`)+"'"
return t.implicitKey?r:s.foldFlowLines(r,n,s.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:n}=t.options
let r
if(n===false)r=doubleQuotedString
else{const t=e.includes('"')
const s=e.includes("'")
if(t&&!s)r=singleQuotedString
else if(s&&!t)r=doubleQuotedString
else r=n?singleQuotedString:doubleQuotedString}return r(e,t)}let i
try{i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:n},a,o,c){const{blockQuote:l,commentString:u,lineWidth:h}=a.options
if(!l||/\n[\t ]+$/.test(n))return quotedString(n,a)
const f=a.indent||(a.forceBlockIndent||containsDocumentMarker(n)?"  ":"")
const d=l==="literal"?true:l==="folded"||t===r.Scalar.BLOCK_FOLDED?false:t===r.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(n,h,f.length)
if(!n)return d?"|\n":">\n"
let p
let m
for(m=n.length;m>0;--m){const e=n[m-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let E=n.substring(m)
const T=E.indexOf("\n")
if(T===-1)p="-"
else if(n===E||T!==E.length-1){p="+"
if(c)c()}else p=""
if(E){n=n.slice(0,-E.length)
if(E[E.length-1]==="\n")E=E.slice(0,-1)
E=E.replace(i,`$&${f}`)}let g=false
let A
let _=-1
for(A=0;A<n.length;++A){const e=n[A]
if(e===" ")g=true
else if(e==="\n")_=A
else break}let S=n.substring(0,_<A?_+1:A)
if(S){n=n.substring(S.length)
S=S.replace(/\n+/g,`$&${f}`)}const I=f?"2":"1"
let y=(g?I:"")+p
if(e){y+=" "+u(e.replace(/ ?[\r\n]+/g," "))
if(o)o()}if(!d){const e=n.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`)
let i=false
const o=getFoldOptions(a,true)
if(l!=="folded"&&t!==r.Scalar.BLOCK_FOLDED)o.onOverflow=()=>{i=true}
const c=s.foldFlowLines(`${S}${e}${E}`,f,s.FOLD_BLOCK,o)
if(!i)return`>${y}\n${f}${c}`}n=n.replace(/\n+/g,`$&${f}`)
return`|${y}\n${f}${S}${n}${E}`}function plainString(e,t,n,i){const{type:a,value:o}=e
const{actualString:c,implicitKey:l,indent:u,indentStep:h,inFlow:f}=t
if(l&&o.includes("\n")||f&&/[[\]{},]/.test(o))return quotedString(o,t)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(o))return l||f||!o.includes("\n")?quotedString(o,t):blockString(e,t,n,i)
if(!l&&!f&&a!==r.Scalar.PLAIN&&o.includes("\n"))return blockString(e,t,n,i)
if(containsDocumentMarker(o))if(u===""){t.forceBlockIndent=true
return blockString(e,t,n,i)}else if(l&&u===h)return quotedString(o,t)
const d=o.replace(/\n+/g,`$&\n${u}`)
if(c){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(d)
const{compat:e,tags:n}=t.doc.schema
if(n.some(test)||e?.some(test))return quotedString(o,t)}return l?d:s.foldFlowLines(d,u,s.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,n,s){const{implicitKey:i,inFlow:a}=t
const o=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:c}=e
if(c!==r.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value))c=r.Scalar.QUOTE_DOUBLE
const _stringify=e=>{switch(e){case r.Scalar.BLOCK_FOLDED:case r.Scalar.BLOCK_LITERAL:return i||a?quotedString(o.value,t):blockString(o,t,n,s)
case r.Scalar.QUOTE_DOUBLE:return doubleQuotedString(o.value,t)
case r.Scalar.QUOTE_SINGLE:return singleQuotedString(o.value,t)
case r.Scalar.PLAIN:return plainString(o,t,n,s)
default:return null}}
let l=_stringify(c)
if(l===null){const{defaultKeyType:e,defaultStringType:n}=t.options
const r=i&&e||n
l=_stringify(r)
if(l===null)throw new Error(`Unsupported default string type ${r}`)}return l}t.stringifyString=stringifyString}),4190:((e,t,n)=>{var r=n(1737)
const s=Symbol("break visit")
const i=Symbol("skip children")
const a=Symbol("remove node")
function visit(e,t){const n=initVisitor(t)
if(r.isDocument(e)){const t=visit_(null,e.contents,n,Object.freeze([e]))
if(t===a)e.contents=null}else visit_(null,e,n,Object.freeze([]))}visit.BREAK=s
visit.SKIP=i
visit.REMOVE=a
function visit_(e,t,n,i){const o=callVisitor(e,t,n,i)
if(r.isNode(o)||r.isPair(o)){replaceNode(e,i,o)
return visit_(e,o,n,i)}if(typeof o!=="symbol")if(r.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const r=visit_(e,t.items[e],n,i)
if(typeof r==="number")e=r-1
else if(r===s)return s
else if(r===a){t.items.splice(e,1)
e-=1}}}else if(r.isPair(t)){i=Object.freeze(i.concat(t))
const e=visit_("key",t.key,n,i)
if(e===s)return s
else if(e===a)t.key=null
const r=visit_("value",t.value,n,i)
if(r===s)return s
else if(r===a)t.value=null}return o}async function visitAsync(e,t){const n=initVisitor(t)
if(r.isDocument(e)){const t=await visitAsync_(null,e.contents,n,Object.freeze([e]))
if(t===a)e.contents=null}else await visitAsync_(null,e,n,Object.freeze([]))}visitAsync.BREAK=s
visitAsync.SKIP=i
visitAsync.REMOVE=a
async function visitAsync_(e,t,n,i){const o=await callVisitor(e,t,n,i)
if(r.isNode(o)||r.isPair(o)){replaceNode(e,i,o)
return visitAsync_(e,o,n,i)}if(typeof o!=="symbol")if(r.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const r=await visitAsync_(e,t.items[e],n,i)
if(typeof r==="number")e=r-1
else if(r===s)return s
else if(r===a){t.items.splice(e,1)
e-=1}}}else if(r.isPair(t)){i=Object.freeze(i.concat(t))
const e=await visitAsync_("key",t.key,n,i)
if(e===s)return s
else if(e===a)t.key=null
const r=await visitAsync_("value",t.value,n,i)
if(r===s)return s
else if(r===a)t.value=null}return o}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)
return e}function callVisitor(e,t,n,s){if(typeof n==="function")return n(e,t,s)
if(r.isMap(t))return n.Map?.(e,t,s)
if(r.isSeq(t))return n.Seq?.(e,t,s)
if(r.isPair(t))return n.Pair?.(e,t,s)
if(r.isScalar(t))return n.Scalar?.(e,t,s)
if(r.isAlias(t))return n.Alias?.(e,t,s)
return}function replaceNode(e,t,n){const s=t[t.length-1]
if(r.isCollection(s))s.items[e]=n
else if(r.isPair(s))if(e==="key")s.key=n
else s.value=n
else if(r.isDocument(s))s.contents=n
else{const e=r.isAlias(s)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit
t.visitAsync=visitAsync}),1662:((e,t,n)=>{n.d(t,{sc:()=>A})
const r=(()=>BigInt(2**32-1))()
const s=BigInt(32)
function fromBig(e,t=false){if(t)return{h:Number(e&r),l:Number(e>>s&r)}
return{h:Number(e>>s&r)|0,l:Number(e&r)|0}}function split(e,t=false){const n=e.length
let r=new Uint32Array(n)
let s=new Uint32Array(n)
for(let i=0;i<n;i++){const{h:n,l:a}=fromBig(e[i],t);[r[i],s[i]]=[n,a]}return[r,s]}const fromNumH=e=>e/2**32|0
const fromNumL=e=>e>>>0
function setU64FromNum(e,t,n,r){const s=fromNumH(n)
const i=fromNumL(n)
e.setUint32(t,r?i:s,r)
e.setUint32(t+4,r?s:i,r)}const shrSH=(e,t,n)=>e>>>n
const shrSL=(e,t,n)=>e<<32-n|t>>>n
const rotrSH=(e,t,n)=>e>>>n|t<<32-n
const rotrSL=(e,t,n)=>e<<32-n|t>>>n
const rotrBH=(e,t,n)=>e<<64-n|t>>>n-32
const rotrBL=(e,t,n)=>e>>>n-32|t<<64-n
function add(e,t,n,r){const s=(t>>>0)+(r>>>0)
return{h:e+n+(s/2**32|0)|0,l:s|0}}const add3L=(e,t,n)=>(e>>>0)+(t>>>0)+(n>>>0)
const add3H=(e,t,n,r)=>t+n+r+(e/2**32|0)|0
const add4L=(e,t,n,r)=>(e>>>0)+(t>>>0)+(n>>>0)+(r>>>0)
const add4H=(e,t,n,r,s)=>t+n+r+s+(e/2**32|0)|0
const add5L=(e,t,n,r,s)=>(e>>>0)+(t>>>0)+(n>>>0)+(r>>>0)+(s>>>0)
const add5H=(e,t,n,r,s,i)=>t+n+r+s+i+(e/2**32|0)|0
var i=n(1219)
function Chi(e,t,n){return e&t^~e&n}function Maj(e,t,n){return e&t^e&n^t&n}class HashMD{blockLen
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
constructor(e,t,n,r){this.blockLen=e
this.outputLen=t
this.padOffset=n
this.isLE=r
this.buffer=new Uint8Array(e)
this.view=(0,i.O8)(this.buffer)}update(e){(0,i.CC)(this);(0,i.DO)(e)
const{view:t,buffer:n,blockLen:r}=this
const s=e.length
let a=false
for(let o=0;o<s;){const c=Math.min(r-this.pos,s-o)
if(c===r){const t=(0,i.O8)(e)
for(;r<=s-o;o+=r)this.process(t,o)
a=true
continue}n.set(o===0&&c===s?e:e.subarray(o,o+c),this.pos)
this.pos+=c
o+=c
if(this.pos===r){this.process(t,0)
this.pos=0
a=true}}this.length+=e.length
if(a)this.roundClean()
return this}digestInto(e){(0,i.CC)(this);(0,i.Ht)(e,this)
this.finished=true
const{buffer:t,view:n,blockLen:r,isLE:s}=this
let{pos:a}=this
t[a++]=128
t.fill(0,a)
if(this.padOffset>r-a){this.process(n,0)
t.fill(0)}setU64FromNum(n,r-8,this.length*8,s)
this.process(n,0)
this.roundClean()
const o=e===t?n:(0,i.O8)(e)
const c=this.outputLen
const l=c/4
const u=this.get()
if(c%4||l>u.length)throw new Error("invalid outputLen")
for(let e=0;e<l;e++)o.setUint32(4*e,u[e],s)}digest(){const{buffer:e,outputLen:t}=this
this.digestInto(e)
const n=e.slice(0,t)
this.destroy()
return n}_cloneIntoMeta(e){const{buffer:t,length:n,finished:r,destroyed:s,pos:i}=this
e.destroyed=s
e.finished=r
e.length=n
e.pos=i
if(i)e.buffer.set(t)
return e}clone(){return this._cloneInto()}}const a=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
const o=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428])
const c=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428])
const l=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,327033209])
const u=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
const h=new Uint32Array(64)
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
this.H=t[7]|0}get(){const{A:e,B:t,C:n,D:r,E:s,F:i,G:a,H:o}=this
return[e,t,n,r,s,i,a,o]}set(e,t,n,r,s,i,a,o){this.A=e|0
this.B=t|0
this.C=n|0
this.D=r|0
this.E=s|0
this.F=i|0
this.G=a|0
this.H=o|0}_cloneInto(e){(e||=new this.constructor).set(...this.get())
return this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4)h[n]=e.getUint32(t,false)
for(let e=16;e<64;e++){const t=h[e-15]
const n=h[e-2]
const r=(0,i.Ow)(t,7)^(0,i.Ow)(t,18)^t>>>3
const s=(0,i.Ow)(n,17)^(0,i.Ow)(n,19)^n>>>10
h[e]=s+h[e-7]+r+h[e-16]|0}let{A:n,B:r,C:s,D:a,E:o,F:c,G:l,H:f}=this
for(let e=0;e<64;e++){const t=(0,i.Ow)(o,6)^(0,i.Ow)(o,11)^(0,i.Ow)(o,25)
const d=f+t+Chi(o,c,l)+u[e]+h[e]|0
const p=(0,i.Ow)(n,2)^(0,i.Ow)(n,13)^(0,i.Ow)(n,22)
const m=p+Maj(n,r,s)|0
f=l
l=c
c=o
o=a+d|0
a=s
s=r
r=n
n=d+m|0}n=n+this.A|0
r=r+this.B|0
s=s+this.C|0
a=a+this.D|0
o=o+this.E|0
c=c+this.F|0
l=l+this.G|0
f=f+this.H|0
this.set(n,r,s,a,o,c,l,f)}roundClean(){(0,i.uH)(h)}destroy(){this.destroyed=true
this.set(0,0,0,0,0,0,0,0);(0,i.uH)(this.buffer)}}class _SHA256 extends SHA2_32B{constructor(){super(32,a)}}class _SHA224 extends SHA2_32B{constructor(){super(28,o)}}const f=(()=>split(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(e=>BigInt(e))))()
const d=(()=>f[0])()
const p=(()=>f[1])()
const m=new Uint32Array(80)
const E=new Uint32Array(80)
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
this.Hl=t[15]|0}get(){const{Ah:e,Al:t,Bh:n,Bl:r,Ch:s,Cl:i,Dh:a,Dl:o,Eh:c,El:l,Fh:u,Fl:h,Gh:f,Gl:d,Hh:p,Hl:m}=this
return[e,t,n,r,s,i,a,o,c,l,u,h,f,d,p,m]}set(e,t,n,r,s,i,a,o,c,l,u,h,f,d,p,m){this.Ah=e|0
this.Al=t|0
this.Bh=n|0
this.Bl=r|0
this.Ch=s|0
this.Cl=i|0
this.Dh=a|0
this.Dl=o|0
this.Eh=c|0
this.El=l|0
this.Fh=u|0
this.Fl=h|0
this.Gh=f|0
this.Gl=d|0
this.Hh=p|0
this.Hl=m|0}_cloneInto(e){(e||=new this.constructor).set(...this.get())
return this._cloneIntoMeta(e)}process(e,t){for(let n=0;n<16;n++,t+=4){m[n]=e.getUint32(t)
E[n]=e.getUint32(t+=4)}for(let e=16;e<80;e++){const t=m[e-15]|0
const n=E[e-15]|0
const r=rotrSH(t,n,1)^rotrSH(t,n,8)^shrSH(t,n,7)
const s=rotrSL(t,n,1)^rotrSL(t,n,8)^shrSL(t,n,7)
const i=m[e-2]|0
const a=E[e-2]|0
const o=rotrSH(i,a,19)^rotrBH(i,a,61)^shrSH(i,a,6)
const c=rotrSL(i,a,19)^rotrBL(i,a,61)^shrSL(i,a,6)
const l=add4L(s,c,E[e-7],E[e-16])
const u=add4H(l,r,o,m[e-7],m[e-16])
m[e]=u|0
E[e]=l|0}let{Ah:n,Al:r,Bh:s,Bl:i,Ch:a,Cl:o,Dh:c,Dl:l,Eh:u,El:h,Fh:f,Fl:T,Gh:g,Gl:A,Hh:_,Hl:S}=this
for(let e=0;e<80;e++){const t=rotrSH(u,h,14)^rotrSH(u,h,18)^rotrBH(u,h,41)
const I=rotrSL(u,h,14)^rotrSL(u,h,18)^rotrBL(u,h,41)
const y=u&f^~u&g
const b=h&T^~h&A
const N=add5L(S,I,b,p[e],E[e])
const C=add5H(N,_,t,y,d[e],m[e])
const k=N|0
const D=rotrSH(n,r,28)^rotrBH(n,r,34)^rotrBH(n,r,39)
const O=rotrSL(n,r,28)^rotrBL(n,r,34)^rotrBL(n,r,39)
const v=n&s^n&a^s&a
const L=r&i^r&o^i&o
_=g|0
S=A|0
g=f|0
A=T|0
f=u|0
T=h|0;({h:u,l:h}=add(c|0,l|0,C|0,k|0))
c=a|0
l=o|0
a=s|0
o=i|0
s=n|0
i=r|0
const R=add3L(k,O,L)
n=add3H(R,C,D,v)
r=R|0}({h:n,l:r}=add(this.Ah|0,this.Al|0,n|0,r|0));({h:s,l:i}=add(this.Bh|0,this.Bl|0,s|0,i|0));({h:a,l:o}=add(this.Ch|0,this.Cl|0,a|0,o|0));({h:c,l:l}=add(this.Dh|0,this.Dl|0,c|0,l|0));({h:u,l:h}=add(this.Eh|0,this.El|0,u|0,h|0));({h:f,l:T}=add(this.Fh|0,this.Fl|0,f|0,T|0));({h:g,l:A}=add(this.Gh|0,this.Gl|0,g|0,A|0));({h:_,l:S}=add(this.Hh|0,this.Hl|0,_|0,S|0))
this.set(n,r,s,i,a,o,c,l,u,h,f,T,g,A,_,S)}roundClean(){(0,i.uH)(m,E)}destroy(){this.destroyed=true;(0,i.uH)(this.buffer)
this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class _SHA512 extends SHA2_64B{constructor(){super(64,l)}}class _SHA384 extends SHA2_64B{constructor(){super(48,c)}}const T=Uint32Array.from([2352822216,424955298,1944164710,2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,79989058,1067287976,1780299464,286451373,2446758561])
const g=Uint32Array.from([573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,2177182882])
class _SHA512_224 extends SHA2_64B{constructor(){super(28,T)}}class _SHA512_256 extends SHA2_64B{constructor(){super(32,g)}}const A=(0,i.qj)(()=>new _SHA256,(0,i.nx)(1))
null&&createHasher(()=>new _SHA224,oidNist(4))
null&&createHasher(()=>new _SHA512,oidNist(3))
null&&createHasher(()=>new _SHA384,oidNist(2))
null&&createHasher(()=>new _SHA512_256,oidNist(6))
null&&createHasher(()=>new _SHA512_224,oidNist(5))}),1219:((e,t,n)=>{n.d(t,{AI:()=>utf8ToBytes,CC:()=>aexists,DO:()=>abytes,Ht:()=>aoutput,My:()=>bytesToHex,O8:()=>createView,Ow:()=>rotr,nx:()=>oidNist,qj:()=>createHasher,uH:()=>clean})
function isBytes(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}const atitle=e=>e?`"${e}" `:""
function anumber(e,t=""){if(typeof e!=="number")throw new TypeError(atitle(t)+"expected number, got "+typeof e)
if(!Number.isSafeInteger(e)||e<0)throw new RangeError(atitle(t)+"expected integer >= 0, got "+e)
return e}function abytes(e,t,n=""){if(isBytes(e)&&(t===void 0||e.length===t))return e
if(t!==void 0)anumber(t,"length")
const r=isBytes(e)
const s=t!==void 0?` of length ${t}`:""
const i=r?`length=${e.length}`:`type=${typeof e}`
const a=atitle(n)+"expected Uint8Array"+s+", got "+i
if(!r)throw new TypeError(a)
throw new RangeError(a)}const aobject=(e,t)=>{if(e===null||typeof e!=="object"||Array.isArray(e))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof e)}
const aopts=(e,t)=>{aobject(e,t)
const n=Object.getPrototypeOf(e)
if(n!==Object.prototype&&n!==null)throw new TypeError(`"${t}" expected plain object`)
if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)}
function aexists(e,t=true){if(e.destroyed)throw new Error("hash was destroyed")
if(t&&e.finished)throw new Error("digest() was already called")}function aoutput(e,t){abytes(e,void 0,"output")
const n=t.outputLen
if(!(e.length>=n))throw new RangeError('"output" expected length >= '+n)}function clean(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function createView(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function rotr(e,t){return e<<32-t|e>>>t}null&&(()=>{new Uint8Array(new Uint32Array([287454020]).buffer)[0]})()
const r=(()=>typeof Uint8Array.from([]).toHex==="function"&&typeof Uint8Array.fromHex==="function")()
const s=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"))
function bytesToHex(e){abytes(e)
if(r)return e.toHex()
let t=""
for(let n=0;n<e.length;n++)t+=s[e[n]]
return t}function utf8ToBytes(e){if(typeof e!=="string")throw new TypeError("string expected")
const t=(new TextEncoder).encode(e)
try{return new Uint8Array(t)}finally{clean(t)}}function checkOpts(e,t,n="opts"){aopts(e,"defaults")
if(t!==void 0)aopts(t,n)
const r=Object.assign(Object.create(null),e,t)
return r}function createHasher(e,t={}){if(typeof e!=="function")throw new TypeError('"hashCons" expected function, got type='+typeof e)
t=checkOpts({},t,"info")
const hashC=(t,n)=>e(n).update(t).digest()
const n=e(void 0)
hashC.outputLen=n.outputLen
hashC.blockLen=n.blockLen
hashC.canXOF=n.canXOF
hashC.create=t=>e(t)
Object.assign(hashC,t)
return Object.freeze(hashC)}const oidNist=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])})}),6585:((e,t,n)=>{n.d(t,{A:()=>canonicalize})
function serializeString(e){if(!e.isWellFormed())throw new Error("Lone surrogate is not allowed")
return JSON.stringify(e)}function serializePrimitive(e){switch(typeof e){case"number":if(isNaN(e))throw new Error("NaN is not allowed")
if(!isFinite(e))throw new Error("Infinity is not allowed")
return JSON.stringify(e)
case"string":return serializeString(e)
case"boolean":return e?"true":"false"
default:return JSON.stringify(e)}}function enterValue(e,t){let n=null
while(e!==null&&typeof e==="object"&&typeof e.toJSON==="function"){if(t.has(e))throw new Error("Circular reference detected")
t.add(e);(n??=[]).push(e)
e=e.toJSON()}if(e instanceof Number||e instanceof String||e instanceof Boolean)e=e.valueOf()
if(e===null||typeof e!=="object"){if(n!==null)for(const e of n)t.delete(e)
return serializePrimitive(e)}if(t.has(e))throw new Error("Circular reference detected")
t.add(e)
return{container:e,keys:Array.isArray(e)?null:Object.keys(e).sort(),index:0,first:true,wrappers:n}}function canonicalize(e){if(e===null||typeof e!=="object")return serializePrimitive(e)
const t=new Set
const n=enterValue(e,t)
if(typeof n!=="object")return n
let r=n.keys===null?"[":"{"
const s=[n]
e:while(s.length>0){const e=s[s.length-1]
const n=e.container
if(e.keys===null){while(e.index<n.length){const i=e.index++
if(i>0)r+=","
const a=n[i]
const o=a===void 0||typeof a==="symbol"||typeof a==="function"?null:a
if(o===null||typeof o!=="object"){r+=serializePrimitive(o)
continue}const c=enterValue(o,t)
if(typeof c!=="object"){r+=c===void 0?"null":c
continue}r+=c.keys===null?"[":"{"
s.push(c)
continue e}r+="]"}else{const i=e.keys
while(e.index<i.length){const a=i[e.index++]
const o=n[a]
if(o===void 0||typeof o==="symbol"||typeof o==="function")continue
if(o===null||typeof o!=="object"){if(e.first)e.first=false
else r+=","
r+=serializeString(a)+":"+serializePrimitive(o)
continue}const c=enterValue(o,t)
if(c===void 0)continue
if(e.first)e.first=false
else r+=","
r+=serializeString(a)+":"
if(typeof c!=="object"){r+=c
continue}r+=c.keys===null?"[":"{"
s.push(c)
continue e}r+="}"}t.delete(n)
if(e.wrappers!==null)for(const n of e.wrappers)t.delete(n)
s.pop()}return r}}),2984:((e,t,n)=>{n.d(t,{d:()=>gfmTableToMarkdown})
function defaultStringLength(e){return e.length}function markdownTable(e,t){const n=t||{}
const r=(n.align||[]).concat()
const s=n.stringLength||defaultStringLength
const i=[]
const a=[]
const o=[]
const c=[]
let l=0
let u=-1
while(++u<e.length){const t=[]
const r=[]
let i=-1
if(e[u].length>l)l=e[u].length
while(++i<e[u].length){const a=serialize(e[u][i])
if(n.alignDelimiters!==false){const e=s(a)
r[i]=e
if(c[i]===void 0||e>c[i])c[i]=e}t.push(a)}a[u]=t
o[u]=r}let h=-1
if(typeof r==="object"&&"length"in r)while(++h<l)i[h]=toAlignment(r[h])
else{const e=toAlignment(r)
while(++h<l)i[h]=e}h=-1
const f=[]
const d=[]
while(++h<l){const e=i[h]
let t=""
let r=""
if(e===99){t=":"
r=":"}else if(e===108)t=":"
else if(e===114)r=":"
let s=n.alignDelimiters===false?1:Math.max(1,c[h]-t.length-r.length)
const a=t+"-".repeat(s)+r
if(n.alignDelimiters!==false){s=t.length+s+r.length
if(s>c[h])c[h]=s
d[h]=s}f[h]=a}a.splice(1,0,f)
o.splice(1,0,d)
u=-1
const p=[]
while(++u<a.length){const e=a[u]
const t=o[u]
const r=n.fillRows===false?Math.max(1,a[u===1?0:u].length):l
h=-1
const s=[]
while(++h<r){const a=e[h]||""
let o=""
let l=""
if(n.alignDelimiters!==false){const e=c[h]-(t[h]||0)
const n=i[h]
if(n===114)o=" ".repeat(e)
else if(n===99){const t=e/2
if(e%2){o=" ".repeat(t+.5)
l=" ".repeat(t-.5)}else{o=" ".repeat(t)
l=o}}else l=" ".repeat(e)}if(n.delimiterStart!==false&&!h)s.push("|")
if(n.padding!==false&&!(n.alignDelimiters===false&&a==="")&&(n.delimiterStart!==false||h))s.push(" ")
if(n.alignDelimiters!==false)s.push(o)
s.push(a)
if(n.alignDelimiters!==false)s.push(l)
if(n.padding!==false)s.push(" ")
if(n.delimiterEnd!==false||h!==r-1)s.push("|")}p.push(n.delimiterEnd===false?s.join("").replace(/ +$/,""):s.join(""))}return p.join("\n")}function serialize(e){return e===null||e===void 0?"":String(e)}function toAlignment(e){const t=typeof e==="string"?e.codePointAt(0):0
return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}var r=n(1479)
var s=n(6967)
var i=n(5387)
var a=n(5908)
function gfmTableToMarkdown(e){const t=e||{}
const{tableCellPadding:n,tablePipeAlign:s,stringLength:i}=t
const a=n?" ":"|"
return{handlers:{inlineCode:inlineCodeWithTable,table:handleTable,tableCell:handleTableCell,tableRow:handleTableRow},join:[joinTable],unsafe:[{character:"\r",inConstruct:"tableCell"},{character:"\n",inConstruct:"tableCell"},{atBreak:true,character:"|",after:"[\t :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:true,character:":",after:"-"},{atBreak:true,character:"-",after:"[:|-]"}]}
function handleTable(e,t,n,r){const s=handleTableAsData(e,n,r)
const i=s[0]
if(i){let t=e.align?e.align.length:0
let n=-1
if(!t)while(++n<s.length)if(s[n].length>t)t=s[n].length
while(i.length<t)i.push("")}return serializeData(s,e.align)}function handleTableRow(e,t,n,r){const s=handleTableRowAsData(e,n,r)
const i=serializeData([s])
return i.slice(0,i.indexOf("\n"))}function handleTableCell(e,t,n,r){const s=n.enter("tableCell")
const i=n.enter("phrasing")
const o=n.containerPhrasing(e,{...r,before:a,after:a})
i()
s()
return o}function serializeData(e,t){return markdownTable(e,{align:t,alignDelimiters:s,fillRows:false,padding:n,stringLength:i})}function handleTableAsData(e,t,n){const{children:r}=e
let s=-1
const i=[]
const a=t.enter("table")
while(++s<r.length)i[s]=handleTableRowAsData(r[s],t,n)
a()
return i}function handleTableRowAsData(e,t,n){const{children:r}=e
let s=-1
const i=[]
const a=t.enter("tableRow")
while(++s<r.length)i[s]=handleTableCell(r[s],e,t,n)
a()
return i}function inlineCodeWithTable(e,t,n){const s=r.p.inlineCode(e,t,n)
if(!n.stack.includes("tableCell"))return s
const i=[]
let a=0
let o=s.indexOf("|")
while(o!==-1){let e=o
while(e>a&&s.charCodeAt(e-1)===92)e--
i.push(s.slice(a,o))
if((o-e)%2===0)i.push("\\")
a=o
o=s.indexOf("|",o+1)}i.push(s.slice(a))
return i.join("")}}function joinTable(e,t,n,r){if(e.type==="table"&&n.type==="listItem"&&n.spread===false&&(t.type==="definition"||t.type==="heading"&&formatHeadingAsSetext(t,r)||t.type==="paragraph"||t.type==="table"))return 1}function formatHeadingAsSetext(e,t){let n=false;(0,i.YR)(e,function(e){if(e.type==="break"||"value"in e&&/\r?\n|\r/.test(e.value)){n=true
return a.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,s.d)(e)&&(t.options.setext||n))}}),5256:((e,t,n)=>{n.d(t,{f:()=>s})
var r=n(7168)
const s=(0,r.C)(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElement","mdxTextExpression","strong","text","textDirective"])}),1479:((e,t,n)=>{n.d(t,{p:()=>h})
function blockquote(e,t,n,r){const s=n.enter("blockquote")
const i=n.createTracker(r)
i.move("> ")
i.shift(2)
const a=n.indentLines(n.containerFlow(e,i.current()),map)
s()
return a}function map(e,t,n){return">"+(n?"":" ")+e}var r=n(7941)
function hardBreak(e,t,n,s){let i=-1
while(++i<n.unsafe.length){const e=n.unsafe[i]
if(e.character==="\n"&&!e.before&&!e.after&&(0,r.q)(n.stack,e))return/[\t ]/.test(s.before)?"":" "}return"\\\n"}function longestStreak(e,t){const n=String(e)
let r=n.indexOf(t)
let s=r
let i=0
let a=0
if(typeof t!=="string")throw new TypeError("Expected substring")
while(r!==-1){if(r===s){if(++i>a)a=i}else i=1
s=r+t.length
r=n.indexOf(t,s)}return a}var s=n(3586)
function checkFence(e){const t=e.options.fence||"`"
if(t!=="`"&&t!=="~")throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`")
return t}function code(e,t,n,r){const i=checkFence(n)
const a=e.value||""
if((0,s.m)(e,n)){const e=n.enter("codeIndented")
const t=n.indentLines(a,code_map)
e()
return t}const o=n.createTracker(r)
const c=i.repeat(Math.max(longestStreak(a,i)+1,3))
const l=n.enter("codeFenced")
const u=i==="`"?"GraveAccent":"Tilde"
let h=o.move(c)
if(e.lang){const t=n.enter(`codeFencedLang${u}`)
h+=o.move(n.safe(e.lang,{before:h,after:" ",encode:["`"],...o.current()}))
t()}if(e.lang&&e.meta){const t=n.enter(`codeFencedMeta${u}`)
h+=o.move(" ")
h+=o.move(n.safe(e.meta,{before:h,after:"\n",encode:["`"],...o.current()}))
t()}h+=o.move("\n")
if(a)h+=o.move(a+"\n")
h+=o.move(c)
l()
return h}function code_map(e,t,n){return(n?"":"    ")+e}function checkQuote(e){const t=e.options.quote||'"'
if(t!=='"'&&t!=="'")throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`")
return t}function definition(e,t,n,r){const s=checkQuote(n)
const i=s==='"'?"Quote":"Apostrophe"
const a=n.enter("definition")
let o=n.enter("label")
const c=n.createTracker(r)
let l=c.move("[")
l+=c.move(n.safe(n.associationId(e),{before:l,after:"]",...c.current()}))
l+=c.move("]: ")
o()
if(!e.url||/[\0- \u007F]/.test(e.url)){o=n.enter("destinationLiteral")
l+=c.move("<")
l+=c.move(n.safe(e.url,{before:l,after:">",...c.current()}))
l+=c.move(">")}else{o=n.enter("destinationRaw")
l+=c.move(n.safe(e.url,{before:l,after:e.title?" ":"\n",...c.current()}))}o()
if(e.title){o=n.enter(`title${i}`)
l+=c.move(" "+s)
l+=c.move(n.safe(e.title,{before:l,after:s,...c.current()}))
l+=c.move(s)
o()}a()
return l}function checkEmphasis(e){const t=e.options.emphasis||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`")
return t}var i=n(2396)
emphasis.attention=attention
emphasis.peek=peek
function emphasis(e,t,n,r){const s=n.enter("phrasing")
const a=(0,i.mx)(e,attention,n,n.createTracker(r))
const o=a?(0,i.lK)([a],r.before,r.after):""
s()
return o}function attention(e,t){const n=checkEmphasis(t)
return{construct:"emphasis",markers:n==="*"?["*","_"]:["_","*"],sizes:[1]}}function peek(e,t,n){return n.options.emphasis||"*"}var a=n(518)
var o=n(5871)
function heading(e,t,n,r){const s=Math.max(Math.min(6,e.depth||1),1)
const i=n.createTracker(r)
if((0,o.f)(e,n)){const t=n.enter("headingSetext")
const r=n.enter("phrasing")
const a=n.containerPhrasing(e,{...i.current(),before:"\n",after:"\n"})
r()
t()
return a+"\n"+(s===1?"=":"-").repeat(a.length-(Math.max(a.lastIndexOf("\r"),a.lastIndexOf("\n"))+1))}const c="#".repeat(s)
const l=n.enter("headingAtx")
const u=n.enter("phrasing")
i.move(c+" ")
let h=n.containerPhrasing(e,{before:"# ",after:"\n",...i.current()})
const f=h.charCodeAt(0)
if(f===9||f===32)h=(0,a.T)(f)+h.slice(1)
h=h?c+" "+h:c
if(n.options.closeAtx)h+=" "+c
u()
l()
return h}html.peek=htmlPeek
function html(e){return e.value||""}function htmlPeek(){return"<"}image_image.peek=imagePeek
function image_image(e,t,n,r){const s=checkQuote(n)
const i=s==='"'?"Quote":"Apostrophe"
const a=n.enter("image")
let o=n.enter("label")
const c=n.createTracker(r)
let l=c.move("![")
l+=c.move(n.safe(e.alt,{before:l,after:"]",...c.current()}))
l+=c.move("](")
o()
if(!e.url&&e.title||/[\0- \u007F]/.test(e.url)){o=n.enter("destinationLiteral")
l+=c.move("<")
l+=c.move(n.safe(e.url,{before:l,after:">",...c.current()}))
l+=c.move(">")}else{o=n.enter("destinationRaw")
l+=c.move(n.safe(e.url,{before:l,after:e.title?" ":")",...c.current()}))}o()
if(e.title){o=n.enter(`title${i}`)
l+=c.move(" "+s)
l+=c.move(n.safe(e.title,{before:l,after:s,...c.current()}))
l+=c.move(s)
o()}l+=c.move(")")
a()
return l}function imagePeek(){return"!"}imageReference.peek=imageReferencePeek
function imageReference(e,t,n,r){const s=e.referenceType
const i=n.enter("imageReference")
let a=n.enter("label")
const o=n.createTracker(r)
let c=o.move("![")
const l=n.safe(e.alt,{before:c,after:"]",...o.current()})
c+=o.move(l+"][")
a()
const u=n.stack
n.stack=u.filter(function(e){return e!=="phrasing"})
a=n.enter("reference")
const h=n.safe(n.associationId(e),{before:c,after:"]",...o.current()})
a()
n.stack=u
i()
if(s==="full"||!l||l!==h)c+=o.move(h+"]")
else if(s==="shortcut")c=c.slice(0,-1)
else c+=o.move("]")
return c}function imageReferencePeek(){return"!"}inlineCode.peek=inlineCodePeek
function inlineCode(e,t,n){let r=e.value||""
let s="`"
let i=-1
while(new RegExp("(^|[^`])"+s+"([^`]|$)").test(r))s+="`"
if(/[^\n\r ]/.test(r)&&(/^[\n\r ]/.test(r)&&/[\n\r ]$/.test(r)||/^`|`$/.test(r)))r=" "+r+" "
while(++i<n.unsafe.length){const e=n.unsafe[i]
const t=n.compilePattern(e)
if(!e.atBreak)continue
let s
while(s=t.exec(r)){let e=s.index
if(r.charCodeAt(e)===10&&r.charCodeAt(e-1)===13)e--
r=r.slice(0,e)+" "+r.slice(s.index+1)}}return s+r+s}function inlineCodePeek(){return"`"}var c=n(6967)
function formatLinkAsAutolink(e,t){const n=(0,c.d)(e)
return Boolean(!t.options.resourceLink&&e.url&&!e.title&&e.children&&e.children.length===1&&e.children[0].type==="text"&&(n===e.url||"mailto:"+n===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))}link_link.peek=linkPeek
function link_link(e,t,n,r){const s=checkQuote(n)
const i=s==='"'?"Quote":"Apostrophe"
const a=n.createTracker(r)
if(formatLinkAsAutolink(e,n)){const t=n.stack
n.stack=t.filter(function(e){return e!=="phrasing"})
const r=n.enter("autolink")
let s=a.move("<")
s+=a.move(n.containerPhrasing(e,{before:s,after:">",...a.current()}))
s+=a.move(">")
r()
n.stack=t
return s}const o=n.enter("link")
let c=n.enter("label")
let l=a.move("[")
const u=n.containerPhrasing(e,{before:l,after:"](",...a.current()})
l+=a.move(u)
c()
l+=a.move("](")
const h=/[\0- \u007F]/.test(e.url)
const f=r.before.charAt(r.before.length-1)
let d=e.title||void 0
if(!d&&!h&&(f==="\n"||f==="\r")){let e=0
while(e<u.length&&u.charCodeAt(e)!==93)e+=u.charCodeAt(e)===92?2:1
if(u.charCodeAt(e+1)===58)d=""}if(!e.url&&typeof d==="string"||h){c=n.enter("destinationLiteral")
l+=a.move("<")
l+=a.move(n.safe(e.url,{before:l,after:">",...a.current()}))
l+=a.move(">")}else{c=n.enter("destinationRaw")
l+=a.move(n.safe(e.url,{before:l,after:typeof d==="string"?" ":")",...a.current()}))}c()
if(typeof d==="string"){c=n.enter(`title${i}`)
l+=a.move(" "+s)
l+=a.move(n.safe(d,{before:l,after:s,...a.current()}))
l+=a.move(s)
c()}l+=a.move(")")
o()
return l}function linkPeek(e,t,n){return formatLinkAsAutolink(e,n)?"<":"["}linkReference.peek=linkReferencePeek
function linkReference(e,t,n,r){const s=e.referenceType
const i=n.enter("linkReference")
let a=n.enter("label")
const o=n.createTracker(r)
let c=o.move("[")
const l=n.containerPhrasing(e,{before:c,after:"]",...o.current()})
c+=o.move(l+"][")
a()
const u=n.stack
n.stack=u.filter(function(e){return e!=="phrasing"})
a=n.enter("reference")
const h=n.safe(n.associationId(e),{before:c,after:"]",...o.current()})
a()
n.stack=u
i()
if(s==="full"||!l||l!==h)c+=o.move(h+"]")
else if(s==="shortcut")c=c.slice(0,-1)
else c+=o.move("]")
return c}function linkReferencePeek(){return"["}function checkBullet(e){const t=e.options.bullet||"*"
if(t!=="*"&&t!=="+"&&t!=="-")throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`")
return t}function checkBulletOther(e){const t=checkBullet(e)
const n=e.options.bulletOther
if(!n)return t==="*"?"-":"*"
if(n!=="*"&&n!=="+"&&n!=="-")throw new Error("Cannot serialize items with `"+n+"` for `options.bulletOther`, expected `*`, `+`, or `-`")
if(n===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+n+"`) to be different")
return n}function checkBulletOrdered(e){const t=e.options.bulletOrdered||"."
if(t!=="."&&t!==")")throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`")
return t}var l=n(4531)
function list(e,t,n,r){const s=n.enter("list")
const i=n.bulletCurrent
let a=e.ordered?checkBulletOrdered(n):checkBullet(n)
const o=e.ordered?a==="."?")":".":checkBulletOther(n)
let c=t&&n.bulletLastUsed?a===n.bulletLastUsed:false
if(!e.ordered){const t=e.children?e.children[0]:void 0
if((a==="*"||a==="-")&&t&&(!t.children||!t.children[0])&&n.stack[n.stack.length-1]==="list"&&n.stack[n.stack.length-2]==="listItem"&&n.stack[n.stack.length-3]==="list"&&n.stack[n.stack.length-4]==="listItem"&&n.indexStack[n.indexStack.length-1]===0&&n.indexStack[n.indexStack.length-2]===0&&n.indexStack[n.indexStack.length-3]===0)c=true
if((0,l.T)(n)===a&&t){let t=-1
while(++t<e.children.length){const n=e.children[t]
if(n&&n.type==="listItem"&&n.children&&n.children[0]&&n.children[0].type==="thematicBreak"){c=true
break}}}}if(c)a=o
n.bulletCurrent=a
const u=n.containerFlow(e,r)
n.bulletLastUsed=a
n.bulletCurrent=i
s()
return u}function checkListItemIndent(e){const t=e.options.listItemIndent||"one"
if(t!=="tab"&&t!=="one"&&t!=="mixed")throw new Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`")
return t}function listItem(e,t,n,r){const s=checkListItemIndent(n)
let i=n.bulletCurrent||checkBullet(n)
if(t&&t.type==="list"&&t.ordered)i=(typeof t.start==="number"&&t.start>-1?t.start:1)+(n.options.incrementListMarker===false?0:t.children.indexOf(e))+i
let a=i.length+1
if(s==="tab"||s==="mixed"&&(t&&t.type==="list"&&t.spread||e.spread))a=Math.ceil(a/4)*4
const o=n.createTracker(r)
o.move(i+" ".repeat(a-i.length))
o.shift(a)
const c=n.enter("listItem")
const l=n.indentLines(n.containerFlow(e,o.current()),map)
c()
return l
function map(e,t,n){if(t)return(n?"":" ".repeat(a))+e
return(n?i:i+" ".repeat(a-i.length))+e}}function paragraph(e,t,n,r){const s=n.enter("paragraph")
const i=n.enter("phrasing")
const a=n.containerPhrasing(e,r)
i()
s()
return a}var u=n(5256)
function root(e,t,n,r){const s=e.children.some(function(e){return(0,u.f)(e)})
if(!s)return n.containerFlow(e,r)
const i=n.enter("phrasing")
const a=n.containerPhrasing(e,r)
i()
return a}function checkStrong(e){const t=e.options.strong||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`")
return t}strong.attention=strong_attention
strong.peek=strong_peek
function strong(e,t,n,r){const s=n.enter("phrasing")
const a=(0,i.mx)(e,strong_attention,n,n.createTracker(r))
const o=a?(0,i.lK)([a],r.before,r.after):""
s()
return o}function strong_attention(e,t){const n=checkStrong(t)
return{construct:"strong",markers:n==="*"?["*","_"]:["_","*"],sizes:[2]}}function strong_peek(e,t,n){return n.options.strong||"*"}function text_text(e,t,n,r){const s=t?t.children:[]
const i=n.indexStack[n.indexStack.length-1]
return n.safe(e.value,{...r,afterNode:s[i+1],beforeNode:s[i-1]})}function checkRuleRepetition(e){const t=e.options.ruleRepetition||3
if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more")
return t}function thematicBreak(e,t,n){const r=((0,l.T)(n)+(n.options.ruleSpaces?" ":"")).repeat(checkRuleRepetition(n))
return n.options.ruleSpaces?r.slice(0,-1):r}const h={blockquote:blockquote,break:hardBreak,code:code,definition:definition,emphasis:emphasis,hardBreak:hardBreak,heading:heading,html:html,image:image_image,imageReference:imageReference,inlineCode:inlineCode,link:link_link,linkReference:linkReference,list:list,listItem:listItem,paragraph:paragraph,root:root,strong:strong,text:text_text,thematicBreak:thematicBreak}}),3269:((e,t,n)=>{n.d(t,{l:()=>toMarkdown})
var r=n(5256)
const s={}.hasOwnProperty
function zwitch(e,t){const n=t||{}
function one(t,...n){let r=one.invalid
const i=one.handlers
if(t&&s.call(t,e)){const n=String(t[e])
r=s.call(i,n)?i[n]:one.unknown}if(r)return r.call(this,t,...n)}one.handlers=n.handlers||{}
one.invalid=n.invalid
one.unknown=n.unknown
return one}const i={}.hasOwnProperty
function configure(e,t){let n=-1
let r
if(t.extensions)while(++n<t.extensions.length)configure(e,t.extensions[n])
for(r in t)if(i.call(t,r))switch(r){case"extensions":break
case"unsafe":list(e[r],t[r])
break
case"join":list(e[r],t[r])
break
case"handlers":map(e[r],t[r])
break
default:e.options[r]=t[r]}return e}function list(e,t){if(t)e.push(...t)}function map(e,t){if(t)Object.assign(e,t)}var a=n(1479)
var o=n(4531)
var c=n(3586)
var l=n(5871)
var u=n(5884)
const h=[joinDefaults]
function joinDefaults(e,t,n,r){if(t.type==="code"&&(0,c.m)(t,r)&&(e.type==="list"||e.type===t.type&&(0,c.m)(e,r)))return false
if("spread"in n&&typeof n.spread==="boolean"){if(n.spread)return 1
if(e.type==="html"){const t=(0,u.C)(e.value)
if(t===void 0||t===6||t===7)return 1}if(e.type==="blockquote"&&t.type==="blockquote")return 1
if((e.type==="definition"||e.type==="paragraph")&&t.type==="list"&&(t.ordered&&typeof t.start==="number"&&t.start!==1||t.children.length>0&&t.children[0].children.length===0))return 1
if(e.type==="paragraph"&&t.type==="thematicBreak"&&(0,o.T)(r)==="-"&&!r.options.ruleSpaces)return 1
let s=e
while((s.type==="blockquote"||s.type==="list"||s.type==="listItem")&&s.children.length>0)s=s.children[s.children.length-1]
if(s.type!=="definition"&&s.type!=="paragraph")return 0
if(t.type==="code"&&(0,c.m)(t,r))return 1
if(t.type==="html"){const e=(0,u.C)(t.value)
if(e===void 0||e===7)return 1}if((e.type==="paragraph"||e!==s)&&(t.type==="definition"||t.type==="heading"&&(0,l.f)(t,r)||t.type==="paragraph"))return 1
return 0}}const f=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"]
const d=[{character:"\t",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"\r",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\n",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\r",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\r",after:"\\r",inConstruct:"phrasing"},{character:"\n",before:"\\n",inConstruct:"phrasing"},{character:"\n",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",before:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"!",after:"\\[",inConstruct:"phrasing",notInConstruct:f},{character:'"',inConstruct:"titleQuote"},{atBreak:true,character:"#"},{character:"#",inConstruct:"headingAtx",after:"(?:[\r\n]|$)"},{character:"&",after:"[#A-Za-z]",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","destinationRaw","phrasing","titleApostrophe","titleQuote"]},{character:"'",inConstruct:"titleApostrophe"},{character:"(",inConstruct:"destinationRaw"},{before:"\\]",character:"(",inConstruct:"phrasing",notInConstruct:f},{atBreak:true,before:"\\d+",character:")"},{character:")",inConstruct:"destinationRaw"},{atBreak:true,character:"*",after:"(?:[ \t\r\n*])"},{character:"*",inConstruct:"phrasing",notInConstruct:f},{atBreak:true,character:"+",after:"(?:[ \t\r\n])"},{atBreak:true,character:"-",after:"(?:[ \t\r\n-])"},{atBreak:true,before:"\\d+",character:".",after:"(?:[ \t\r\n]|$)"},{atBreak:true,character:"<",after:"[!/?A-Za-z]"},{character:"<",after:"[!/?A-Za-z]",inConstruct:"phrasing",notInConstruct:f},{character:"<",inConstruct:"destinationLiteral"},{atBreak:true,character:"="},{atBreak:true,character:">"},{character:">",inConstruct:"destinationLiteral"},{atBreak:true,character:"["},{character:"[",inConstruct:"phrasing",notInConstruct:f},{character:"[",inConstruct:["label","reference"]},{character:"\\",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"]",inConstruct:["label","reference"]},{atBreak:true,character:"_"},{character:"_",inConstruct:"phrasing",notInConstruct:f},{atBreak:true,character:"`"},{character:"`",inConstruct:["codeFencedLangGraveAccent","codeFencedMetaGraveAccent"]},{character:"`",inConstruct:"phrasing",notInConstruct:f},{atBreak:true,character:"~"},{character:"<",inConstruct:"autolink"},{character:">",inConstruct:"autolink"},{character:"",inConstruct:"autolink"}]
let p=-1
while(++p<33)d.push({character:String.fromCharCode(p),inConstruct:"autolink"})
const m={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:">",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",LeftUpVectorBar:"⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"​",NegativeThinSpace:"​",NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:"\n",Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"⩾̸",NotGreaterTilde:"≵",NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",NotLessEqual:"≰",NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",NotRightTriangleEqual:"⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",NotSubsetEqual:"⊈",NotSucceeds:"⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",Rcy:"Р",Re:"ℜ",ReverseElement:"∋",ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"⇥",RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",RightFloor:"⌋",RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",RightUpDownVector:"⥏",RightUpTeeVector:"⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"⪰",SucceedsSlantEqual:"≽",SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"Ћ",TScy:"Ц",Tab:"\t",Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"≃",TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",Ucirc:"Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",UnionPlus:"⊎",Uogon:"Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"⨆",bigstar:"★",bigtriangledown:"▽",bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"▴",blacktriangledown:"▾",blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",bnot:"⌐",bopf:"𝕓",bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"╧",boxUL:"╝",boxUR:"╚",boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",boxdR:"╒",boxdl:"┐",boxdr:"┌",boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",boxul:"┘",boxur:"└",boxv:"│",boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"⁏",bsim:"∽",bsime:"⋍",bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"⩄",capbrcup:"⩉",capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"⩐",cdot:"ċ",cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"≗",circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",cirmid:"⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",complexes:"ℂ",cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",csup:"⫐",csupe:"⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",cupdot:"⊍",cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",curvearrowleft:"↶",curvearrowright:"↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",fallingdotseq:"≒",fcy:"ф",female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"𝕗",forall:"∀",fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",gesdoto:"⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",gnapprox:"⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",gtdot:"⋗",gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",gvnE:"≩︀",hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",hellip:"…",hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",hscr:"𝒽",hslash:"ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",ii:"ⅈ",iiiint:"⨌",iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",in:"∈",incare:"℅",infin:"∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",iogon:"į",iopf:"𝕚",iota:"ι",iprod:"⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"‚",lstrok:"ł",lt:"<",ltcc:"⪦",ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",lurdshar:"⥊",luruhar:"⥦",lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",mapstoleft:"↤",mapstoup:"↥",marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"⫰",middot:"·",minus:"−",minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",mu:"μ",multimap:"⊸",mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"⇏",nVDash:"⊯",nVdash:"⊮",nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"ℕ",nbsp:" ",nbump:"≎̸",nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",nearhk:"⤤",nearr:"↗",nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",ngeqq:"≧̸",ngeqslant:"⩾̸",nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"≮",nlsim:"≴",nlt:"≮",nltri:"⋪",nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"⋶",notni:"∌",notniva:"∌",notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯̸",nprec:"⊀",npreceq:"⪯̸",nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",nscr:"𝓃",nshortmid:"∤",nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",nsube:"⊈",nsubset:"⊂⃒",nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",nsupseteqq:"⫆̸",ntgl:"≹",ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"№",numsp:" ",nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",nvrArr:"⤃",nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",ocy:"о",odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"∮",olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",oplus:"⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",osol:"⊘",otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",percnt:"%",period:".",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",planck:"ℏ",planckh:"ℎ",plankv:"ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",plustwo:"⨧",pm:"±",pointint:"⨕",popf:"𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",profline:"⌒",profsurf:"⌓",prop:"∝",propto:"∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",scirc:"ŝ",scnE:"⪶",scnap:"⪺",scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"↘",sect:"§",semi:";",seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"∥",shy:"­",sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"⨤",simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"⧄",solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"⊏",sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",submult:"⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",subsub:"⫕",subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",sung:"♪",sup1:"¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",supmult:"⫂",supnE:"⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",supsup:"⫖",swArr:"⇙",swarhk:"⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",thksim:"∼",thorn:"þ",tilde:"˜",times:"×",timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"}
const E={}.hasOwnProperty
function decodeNamedCharacterReference(e){return E.call(m,e)?m[e]:false}function decodeNumericCharacterReference(e,t){const n=Number.parseInt(e,t)
if(n<9||n===11||n>13&&n<32||n>126&&n<160||n>55295&&n<57344||n>64975&&n<65008||(n&65535)===65535||(n&65535)===65534||n>1114111)return"�"
return String.fromCodePoint(n)}const T=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi
function decodeString(e){return e.replace(T,decode)}function decode(e,t,n){if(t)return t
const r=n.charCodeAt(0)
if(r===35){const e=n.charCodeAt(1)
const t=e===120||e===88
return decodeNumericCharacterReference(n.slice(t?2:1),t?16:10)}return decodeNamedCharacterReference(n)||e}function association(e){if(e.label||!e.identifier)return e.label||""
return decodeString(e.identifier)}function compilePattern(e){if(!e._compiled){const t=(e.atBreak?"[\\r\\n][\\t ]*":"")+(e.before?"(?:"+e.before+")":"")
e._compiled=new RegExp((e.beforeNode?"^":t?"("+t+")":"")+(/[$()*+.?[\\\]^{|}]/.test(e.character)?"\\":"")+e.character+(e.afterNode?"$":e.after?"(?:"+e.after+")":""),e.unicode?"gu":"g")}return e._compiled}var g=n(2396)
function containerFlow(e,t,n){const r=t.indexStack
const s=e.children||[]
const i=t.createTracker(n)
const a=[]
let o=-1
r.push(-1)
while(++o<s.length){const n=s[o]
r[r.length-1]=o
a.push(i.move(t.handle(n,e,t,{before:"\n",after:"\n",...i.current()})))
if(n.type!=="list")t.bulletLastUsed=void 0
if(o<s.length-1)a.push(i.move(between(n,s[o+1],e,t)))}r.pop()
return a.join("")}function between(e,t,n,r){let s=r.join.length
while(s--){const i=r.join[s](e,t,n,r)
if(i===true||i===1)break
if(typeof i==="number")return"\n".repeat(1+i)
if(i===false)return"\n\n\x3c!----\x3e\n\n"}return"\n\n"}const A=/\r?\n|\r/g
function indentLines(e,t){const n=[]
let r=0
let s=0
let i
while(i=A.exec(e)){one(e.slice(r,i.index))
n.push(i[0])
r=i.index+i[0].length
s++}one(e.slice(r))
return n.join("")
function one(e){n.push(t(e,s,!e))}}var _=n(1956)
var S=n(518)
var I=n(7941)
const y={}.hasOwnProperty
function safe(e,t,n){const r=(n.before||"")+(t||"")+(n.after||"")
const s=[]
const i=[]
const a={}
const o=e.stack.includes("autolink")
const c=n.before?n.before.length:0
const l=r.length-(n.after?n.after.length:0)
let u=-1
while(++u<e.unsafe.length){const t=e.unsafe[u]
if(!(0,I.q)(e.stack,t)||!nodeInScope(t.beforeNode,n.beforeNode)||!nodeInScope(t.afterNode,n.afterNode))continue
const i=e.compilePattern(t)
const o=t.beforeNode?c:0
const h=r.slice(o,t.afterNode?l:void 0)
let f
while(f=i.exec(h)){const e=Boolean(t.before||t.atBreak)
const n=Boolean(t.after)
const r=o+f.index+(e?f[1].length:0)
if(y.call(a,r)){if(a[r].before&&!e)a[r].before=false
if(a[r].after&&!n)a[r].after=false}else{s.push(r)
a[r]={before:e,after:n}}}}s.sort(numerical)
let h=c
u=-1
while(++u<s.length){const e=s[u]
if(e<h||e>=l)continue
if(r.charAt(e)==="_"&&e>0&&(0,_.S)(r.charCodeAt(e-1))===void 0&&!y.call(a,e-1)&&!(e-1===c&&/[*_]/.test(r.charAt(c-1)))){let t=e+1
while(t<l&&r.charAt(t)==="_")t++
const n=t-e-1
if(s[u+n]===t-1&&t<r.length&&(0,_.S)(r.charCodeAt(t))===void 0&&!y.call(a,t)&&!(t===l-1&&/[*_]/.test(r.charAt(l)))){u+=n
continue}}if(e+1<l&&s[u+1]===e+1&&a[e].after&&!a[e+1].before&&!a[e+1].after||e-1>=c&&s[u-1]===e-1&&a[e].before&&!a[e-1].before&&!a[e-1].after)continue
if(h!==e){const t=r.slice(h,e)
i.push(o?t:escapeBackslashes(t,"\\"))}h=e+1
if(o)i.push("%"+r.charCodeAt(e).toString(16).toUpperCase().padStart(2,"0"))
else if(/[!-/:-@[-`{-~]/.test(r.charAt(e))&&(!n.encode||!n.encode.includes(r.charAt(e))))i.push("\\"+r.charAt(e))
else i.push((0,S.T)(r.charCodeAt(e)))}const f=r.slice(h,l)
i.push(o?f:escapeBackslashes(f,n.after))
return i.join("")}function nodeInScope(e,t){if(!e)return true
if(!t)return false
return typeof e==="string"?e===t.type:e.includes(t.type)}function numerical(e,t){return e-t}function escapeBackslashes(e,t){const n=/\\(?=[!-/:-@[-`{-~])/g
const r=[]
const s=[]
const i=e+t
let a=-1
let o=0
let c
while(c=n.exec(i))r.push(c.index)
while(++a<r.length){if(o!==r[a])s.push(e.slice(o,r[a]))
s.push("\\")
o=r[a]}s.push(e.slice(o))
return s.join("")}function track(e){const t=e||{}
const n=t.now||{}
let r=t.lineShift||0
let s=n.line||1
let i=n.column||1
return{move:move,current:current,shift:shift}
function current(){return{now:{line:s,column:i},lineShift:r}}function shift(e){r+=e}function move(e){const t=e||""
const n=t.split(/\r?\n|\r/g)
const a=n[n.length-1]
s+=n.length-1
i=n.length===1?i+a.length:1+a.length+r
return t}}function toMarkdown(e,t){const n=t||{}
const s={associationId:association,bulletCurrent:void 0,bulletLastUsed:void 0,containerPhrasing:containerPhrasingBound,containerFlow:containerFlowBound,createTracker:track,compilePattern:compilePattern,enter:enter,handlers:{...a.p},handle:void 0,indentLines:indentLines,indexStack:[],join:[...h],options:{},safe:safeBound,stack:[],unsafe:[...d]}
configure(s,n)
if(s.options.tightDefinitions)s.join.push(joinDefinition)
s.handle=zwitch("type",{invalid:invalid,unknown:unknown,handlers:s.handlers})
let i=s.handle((0,r.f)(e)?{type:"root",children:[e]}:e,void 0,s,{before:"\n",after:"\n",now:{line:1,column:1},lineShift:0})
if(i&&i.charCodeAt(i.length-1)!==10&&i.charCodeAt(i.length-1)!==13)i+="\n"
return i
function enter(e){s.stack.push(e)
return exit
function exit(){s.stack.pop()}}}function invalid(e){throw new Error("Cannot handle value `"+e+"`, expected node")}function unknown(e){const t=e
throw new Error("Cannot handle unknown node `"+t.type+"`")}function joinDefinition(e,t){if(e.type==="definition"&&e.type===t.type)return 0}function containerPhrasingBound(e,t){return(0,g.UA)(e,this,t)}function containerFlowBound(e,t){return containerFlow(e,this,t)}function safeBound(e,t){return safe(this,e,t)}}),4531:((e,t,n)=>{n.d(t,{T:()=>checkRule})
function checkRule(e){const t=e.options.rule||"*"
if(t!=="*"&&t!=="-"&&t!=="_")throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`")
return t}}),2396:((e,t,n)=>{n.d(t,{mx:()=>attentionItem,UA:()=>containerPhrasing,lK:()=>serialize})
var r=n(359)
var s=n(1956)
function firstCharacter(e){const t=e.codePointAt(0)
return t===void 0?"":String.fromCodePoint(t)}function lastCharacter(e){const t=e.codePointAt(e.length-2)
return t!==void 0&&t>65535?e.slice(-2):e.slice(-1)}var i=n(518)
function encodeInfo(e,t,n){const r=(0,s.S)(e)
const i=(0,s.S)(t)
if(r===void 0)return i===void 0?n==="_"?{inside:true,outside:true}:{inside:false,outside:false}:i===1?{inside:true,outside:true}:{inside:false,outside:true}
if(r===1)return i===void 0?{inside:false,outside:false}:i===1?{inside:true,outside:true}:{inside:false,outside:false}
return i===void 0?{inside:false,outside:false}:i===1?{inside:true,outside:false}:{inside:false,outside:false}}var a=n(5884)
const o=new Map([["*",false],["_",true]])
function candidates(e,t,n){const r=new Set
for(const s of e){const e=n.get(s)
if(e&&s.attention&&t.some(e=>e.attention===s.attention))for(const t of e.tokens)r.add(t.attention)}const s=[]
for(const t of e)if(t.attention&&r.delete(t.attention))s.push(t.attention)
s.reverse()
return s}function check(e,t,n){const r=[]
const i=new Map
const a=new Map
let c=0
while(c<e.length){if(!e[c].attention){c++
continue}const l=e[c].value.charAt(0)
const u=o.get(l)
let h=c+1
while(h<e.length&&e[h].attention&&e[h].value.charAt(0)===l)h++
const f=c?e[c-1].value:t
const d=(0,s.S)(f.charCodeAt(f.length-1))
const p=(0,s.S)((h<e.length?e[h].value:n).charCodeAt(0))
const m=!p||p===2&&Boolean(d)
const E=!d||d===2&&Boolean(p)
const T={tokens:e.slice(c,h),markers:[],start:0,end:0,open:u?m&&(Boolean(d)||!E):m,close:u?E&&(Boolean(p)||!m):E,split:u!==void 0}
for(const e of T.tokens){i.set(e,[...T.tokens])
a.set(e,T)
let t=e.value.length
while(t--)T.markers.push(e)}T.end=T.markers.length
r.push(T)
c=h}pair(r,i)
c=-1
while(++c<e.length){const t=i.get(e[c])
if(t)return{attention:candidates(e,t,a),index:c}}}function containerPhrasing(e,t,n){return serialize(phrasing(e,t,n),n.before,n.after)}function encode(e,t){const n=e[t?0:e.length-1]
if(!n||n.attention)return
const r=t?firstCharacter(n.value):lastCharacter(n.value)
const s=(0,i.T)(r.codePointAt(0))
if(t)n.value=s+n.value.slice(r.length)
else{let e=n.value.slice(0,n.value.length-r.length)
let t=0
while(e.charCodeAt(e.length-1-t)===92)t++
if(t%2)e+="\\"
n.value=e+s}}function improve(e,t,n,r,s){for(const i of n.attention){const a=t.get(i)||i.sequences[0]
for(const o of i.sequences){if(o===a)continue
const c=new Map(t)
c.set(i,o)
const l=render(e,c,r,s)
const u=check(l,r,s)
if(!u||u.index>n.index)return{chosen:c,mistake:u,tokens:l}}}}function pair(e,t){const n=new Map
for(const r of e){const e=r.tokens[0].value.charAt(0)
let s=n.get(e)
if(!s){s=[]
n.set(e,s)}let i=r.close?s.length:0
while(i--&&r.start<r.end){const e=s[i]
const n=e.end-e.start
const a=r.end-r.start
if(r.split?(e.close||r.open)&&a%3&&!((n+a)%3):n!==e.markers.length||n!==a)continue
const o=r.split?n>1&&a>1?2:1:a
const c=e.markers.slice(e.end-o,e.end)
const l=r.markers.slice(r.start,r.start+o)
const u=c[0]
const h=l[0]
if(u===c[o-1]&&u.value.length===o&&h===l[o-1]&&h.value.length===o&&u.attention===h.attention){t.delete(u)
t.delete(h)}else{const e=[...new Set([...c,...l])]
for(const n of e){const r=t.get(n)
if(r)r.push(...e)}}e.end-=o
r.start+=o
if(e.start===e.end)s.splice(i,1)
i=s.length}if(r.open&&r.start<r.end)s.push(r)}}function attentionSequences(e,t,n){if(t.length===0)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers")
if(n.length===0)throw new Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes")
for(const t of n)if(!Number.isSafeInteger(t)||t<1)throw new Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer")
const s=[]
for(const i of t){if(i.length!==1)throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected a single ascii character")
if(!(0,r.ol)(i.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected ascii punctuation")
for(const e of n)s.push(i.repeat(e))}return s}function phrasing(e,t,n){const r=t.indexStack
const s=e.children||[]
const i=[]
let o=-1
let c=n.before
r.push(-1)
let l=t.createTracker(n)
while(++o<s.length){const u=s[o]
let h
r[r.length-1]=o
if(o+1<s.length){let n=t.handle.handlers[s[o+1].type]
if(n&&n.peek)n=n.peek
h=n?firstCharacter(n(s[o+1],e,t,{before:"",after:"",...l.current()})):""}else h=n.after
const f=i[i.length-1]
if(typeof f==="string"&&(c==="\r"||c==="\n")&&u.type==="html"&&(0,a.C)(u.value)!==7){i[i.length-1]=f.replace(/(\r?\n|\r)$/," ")
c=" "
l=t.createTracker(n)
l.move(serialize(i,n.before,n.after))}const d=t.handle.handlers[u.type]
if(d&&d.attention){const e=attentionItem(u,d.attention,t,l)
if(!e)continue
i.push(e)
c=lastCharacter(e.sequences[0])}else{const n=t.handle(u,e,t,{...l.current(),after:h,before:c})
if(!n)continue
l.move(n)
i.push(n)
c=lastCharacter(n)}}r.pop()
return i}function attentionItem(e,t,n,r){const{construct:s,markers:i,sizes:a}=t(e,n)
const o=attentionSequences(e.type,i,a)
const c=o[0]
const l=n.enter(s)
const u=n.createTracker(r.current())
u.move(c)
const h=phrasing(e,n,{...u.current(),before:c,after:c})
l()
if(h.length===0)return
r.move(c)
r.move(serialize(h,c,c))
r.move(c)
return{children:h,sequences:o}}function fix(e,t,n,r){let s=render(e,t,n,r)
let i=check(s,n,r)
while(i){const a=improve(e,t,i,n,r)
if(!a)return
t=a.chosen
s=a.tokens
i=a.mistake}return s}function guess(e,t,n,r){let s=n
let i=-1
while(++i<e.length){const a=e[i]
if(typeof a==="string"){s=""
continue}const c=i===e.length-1?r:""
const l=a.sequences.find(function(t){const r=t.charAt(0)
return r!==s.charAt(0)&&r!==c.charAt(0)||e.length===1&&o.has(r)&&t.length>n.length})||a.sequences[0]
if(l!==a.sequences[0])t.set(a,l)
guess(a.children,t,l,l)
s=l}}function render(e,t,n,r){const s=[]
let i
let a=lastCharacter(n)
let o=-1
while(++o<e.length){const n=e[o]
if(typeof n==="string"){const e={value:n,attention:void 0}
if(i&&i===firstCharacter(n))encode([e],true)
i=void 0
s.push(e)
if(e.value)a=lastCharacter(e.value)
continue}const c=t.get(n)||n.sequences[0]
const l=c.charAt(0)
const u=e[o+1]
const h=a
const f=firstCharacter(u===void 0?r:typeof u==="string"?u:t.get(u)||u.sequences[0])
const d=render(n.children,t,c,c)
const p=d[0].value
const m=encodeInfo(h.charCodeAt(h.length-1),p.charCodeAt(0),l)
if(m.inside)encode(d,true)
const E=lastCharacter(d[d.length-1].value)
const T=encodeInfo(f.charCodeAt(0),E.charCodeAt(E.length-1),l)
if(T.inside)encode(d,false)
if(m.outside&&h!=="\n"&&h!=="\r")encode(s,false)
if(T.outside)i=f
s.push({value:c,attention:n},...d,{value:c,attention:n})
a=c.charAt(c.length-1)}return s}function serialize(e,t,n){const r=new Map
guess(e,r,t,n)
const s=(r.size>0?fix(e,r,t,n):void 0)||fix(e,new Map,t,n)||render(e,new Map,t,n)
let i=""
for(const e of s)i+=e.value
return i}}),518:((e,t,n)=>{n.d(t,{T:()=>encodeCharacterReference})
function encodeCharacterReference(e){return"&#x"+e.toString(16).toUpperCase()+";"}}),3586:((e,t,n)=>{n.d(t,{m:()=>formatCodeAsIndented})
function formatCodeAsIndented(e,t){return Boolean(t.options.fences===false&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))}}),5871:((e,t,n)=>{n.d(t,{f:()=>formatHeadingAsSetext})
var r=n(5387)
var s=n(5908)
var i=n(6967)
function formatHeadingAsSetext(e,t){let n=false;(0,r.YR)(e,function(e){if("value"in e&&/\r?\n|\r/.test(e.value)||e.type==="break"){n=true
return s.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,i.d)(e)&&(t.options.setext||n))}}),5884:((e,t,n)=>{n.d(t,{C:()=>htmlKind})
var r=n(359)
const s=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"]
const i=["pre","script","style","textarea"]
function htmlKind(e){if(e.charCodeAt(0)!==60)return
const t=e.charCodeAt(1)
if(t===33){const t=e.charCodeAt(2)
if(t===45)return 2
if(t===91)return 5
if((0,r.CW)(t))return 4
return}if(t===63)return 3
const n=t===47
const a=n?2:1
let o=a
let c=e.charCodeAt(o)
if(!(0,r.CW)(c))return
while(c===45||(0,r.lV)(c))c=e.charCodeAt(++o)
const l=e.slice(a,o).toLowerCase()
if(!n&&c!==47&&i.includes(l))return 1
return s.includes(l)?6:7}}),7941:((e,t,n)=>{n.d(t,{q:()=>patternInScope})
function patternInScope(e,t){return listInScope(e,t.inConstruct,true)&&!listInScope(e,t.notInConstruct,false)}function listInScope(e,t,n){if(typeof t==="string")t=[t]
if(!t||t.length===0)return n
let r=-1
while(++r<t.length)if(e.includes(t[r]))return true
return false}}),6967:((e,t,n)=>{n.d(t,{d:()=>toString})
const r={}
function toString(e,t){const n=t||r
const s=typeof n.includeImageAlt==="boolean"?n.includeImageAlt:true
const i=typeof n.includeHtml==="boolean"?n.includeHtml:true
return one(e,s,i)}function one(e,t,n){if(node(e)){if("value"in e)return e.type==="html"&&!n?"":e.value
if(t&&"alt"in e&&e.alt)return e.alt
if("children"in e)return all(e.children,t,n)}if(Array.isArray(e))return all(e,t,n)
return""}function all(e,t,n){const r=[]
let s=-1
while(++s<e.length)r[s]=one(e[s],t,n)
return r.join("")}function node(e){return Boolean(e&&typeof e==="object")}}),359:((e,t,n)=>{n.d(t,{CW:()=>r,Ee:()=>markdownLineEndingOrSpace,Ny:()=>o,es:()=>a,lV:()=>s,ol:()=>i})
const r=regexCheck(/[A-Za-z]/)
const s=regexCheck(/[\dA-Za-z]/)
regexCheck(/[#-'*+\--9=?A-Z^-~]/)
regexCheck(/\d/)
regexCheck(/[\dA-Fa-f]/)
const i=regexCheck(/[!-/:-@[-`{-~]/)
function markdownLineEndingOrSpace(e){return e!==null&&(e<0||e===32)}const a=regexCheck(/\p{P}|\p{S}/u)
const o=regexCheck(/\s/)
function regexCheck(e){return check
function check(t){return t!==null&&t>-1&&e.test(String.fromCharCode(t))}}}),1956:((e,t,n)=>{n.d(t,{S:()=>classifyCharacter})
var r=n(359)
function classifyCharacter(e){if(e===null||(0,r.Ee)(e)||(0,r.Ny)(e))return 1
if((0,r.es)(e))return 2}}),2924:((e,t,n)=>{n.d(t,{jh:()=>Ne,qy:()=>r,oH:()=>parseFragment})
var r={}
n.r(r)
n.d(r,{VF:()=>K,W$:()=>j,NS:()=>Y,aW:()=>J,aY:()=>z,JK:()=>Q,qY:()=>V,u_:()=>getTagID})
const s=new Set([65534,65535,131070,131071,196606,196607,262142,262143,327678,327679,393214,393215,458750,458751,524286,524287,589822,589823,655358,655359,720894,720895,786430,786431,851966,851967,917502,917503,983038,983039,1048574,1048575,1114110,1114111])
const i="�"
var a;(function(e){e[e["EOF"]=-1]="EOF"
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
e[e["LATIN_SMALL_Z"]=122]="LATIN_SMALL_Z"})(a||(a={}))
const o={DASH_DASH:"--",CDATA_START:"[CDATA[",DOCTYPE:"doctype",SCRIPT:"script",PUBLIC:"public",SYSTEM:"system"}
function isSurrogate(e){return e>=55296&&e<=57343}function isSurrogatePair(e){return e>=56320&&e<=57343}function getSurrogatePairCodePoint(e,t){return(e-55296)*1024+9216+t}function isControlCodePoint(e){return e!==32&&e!==10&&e!==13&&e!==9&&e!==12&&e>=1&&e<=31||e>=127&&e<=159}function isUndefinedCodePoint(e){return e>=64976&&e<=65007||s.has(e)}var c;(function(e){e["controlCharacterInInputStream"]="control-character-in-input-stream"
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
this.lastErrOffset=-1}get col(){return this.pos-this.lineStartPos+Number(this.lastGapPos!==this.pos)}get codePointStart(){return this.pos-Number(this.lastGapPos===this.pos)}get offset(){return this.droppedBufferSize+this.codePointStart}getError(e,t){const{line:n,col:r,offset:s}=this
const i=r+t
const a=s+t
return{code:e,startLine:n,endLine:n,startCol:i,endCol:i,startOffset:a,endOffset:a}}_err(e){if(this.handler.onParseError&&this.lastErrOffset!==this.offset){this.lastErrOffset=this.offset
this.handler.onParseError(this.getError(e,0))}}_addGap(){this.gapStack.push(this.lastGapPos)
this.lastGapPos=this.pos}_processSurrogate(e){if(this.pos!==this.html.length-1){const t=this.html.charCodeAt(this.pos+1)
if(!isSurrogatePair(e)&&isSurrogatePair(t)){this.pos++
this._addGap()
return getSurrogatePairCodePoint(e,t)}}else if(!this.lastChunkWritten){this.endOfChunkHit=true
return a.EOF}this._err(c.surrogateInInputStream)
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
for(let t=0;t<e.length;t++){const n=this.html.charCodeAt(this.pos+t)|32
if(n!==e.charCodeAt(t))return false}return true}peek(e){const t=this.pos+e
if(t>=this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return a.EOF}const n=this.html.charCodeAt(t)
return n===a.CARRIAGE_RETURN?a.LINE_FEED:n}advance(){this.pos++
if(this.isEol){this.isEol=false
this.line++
this.lineStartPos=this.pos}if(this.pos>=this.html.length){this.endOfChunkHit=!this.lastChunkWritten
return a.EOF}let e=this.html.charCodeAt(this.pos)
if(e===a.CARRIAGE_RETURN){this.isEol=true
this.skipNextNewLine=true
return a.LINE_FEED}if(e===a.LINE_FEED){this.isEol=true
if(this.skipNextNewLine){this.line--
this.skipNextNewLine=false
this._addGap()
return this.advance()}}this.skipNextNewLine=false
if(isSurrogate(e))e=this._processSurrogate(e)
const t=this.handler.onParseError===null||e>31&&e<127||e===a.LINE_FEED||e===a.CARRIAGE_RETURN||e>159&&e<64976
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
function getTokenAttr(e,t){for(let n=e.attrs.length-1;n>=0;n--)if(e.attrs[n].name===t)return e.attrs[n].value
return null}const h=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376]
function isInvalidCodePoint(e){return e===0||e>=55296&&e<=57343||e>1114111}function replaceCodePoint(e){if(isInvalidCodePoint(e))return 65533
if(e>=128&&e<=159)return h[e-128]||e
return e}const f=["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000",'Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠ ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ\tΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋\'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ ≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌']
const d=35
const p=48
const m=6
const E=6
const T=2654435761
const g=2246822507
const A=1024
const _=(()=>{const e=new Uint8Array(128)
for(let t=48;t<=57;t++)e[t]=t-47
for(let t=65;t<=90;t++)e[t]=t-54
for(let t=97;t<=122;t++)e[t]=t-60
return e})()
function exactKey(e,t,n){return e.charCodeAt(t)<<25|e.charCodeAt(t+1)<<18|e.charCodeAt(t+n-2)<<11|_[e.charCodeAt(t+n-1)]<<5|n}function decode_data_format_pairIndex(e,t){return(e*3<<3^t)&A-1}function bucketOne(e,t){return(Math.imul(e,T)>>>16)*t>>>16}function bucketTwo(e,t){return(Math.imul(e,g)>>>16)*t>>>16}function initDecodeData(e){const[t,n]=e
const r=t.charCodeAt(0)-p<<6|t.charCodeAt(1)-p
const s=t.charCodeAt(2)-p<<6|t.charCodeAt(3)-p
const i=t.charCodeAt(4)-p<<6|t.charCodeAt(5)-p
const a=m+s
const o=a+2*r
const c=2*i
const l=new Int32Array(c)
const u=new Uint16Array(c)
const h=new Uint16Array(c)
const f=new Uint32Array(A)
const T=new Map
const g=[]
let _=""
let S=m
let I=0
for(let e=0;e<r;e++){const n=t.charCodeAt(a+2*e)-d
const r=t.charCodeAt(a+2*e+1)-d
const s=n&31
const c=s+(r&31)
const m=(r>>5)+1
_=_.slice(0,s)+t.slice(S,S+c-s)
S+=c-s
const A=exactKey(_,0,c)
const y=t.charCodeAt(o+Math.floor(e/E))-p&1<<e%E
let b=2*(y===0?bucketOne:bucketTwo)(A,i)
if(l[b]!==0)b+=1
l[b]=A
if(c>4){const e=_.slice(2,c-2)
const t=T.get(e)
if(t===void 0){T.set(e,g.length)
u[b]=g.length
for(let t=0;t<e.length;t+=2)g.push(e.charCodeAt(t)|e.charCodeAt(t+1)<<16)}else u[b]=t}const N=decode_data_format_pairIndex(_.charCodeAt(0),_.charCodeAt(1))
f[N]|=c<=16?1<<c-2:32768
if((n&32)!==0)f[N]|=1<<c-2+16
h[b]=I<<2|m-1|(n&32)>>4
I+=m}return{keys:l,buckets:i,slotMidOff:u,slotValue:h,values:n,lengthBits:f,middles:new Uint32Array(g)}}const S=35
const I=59
const y=61
const b=48
const N=97
const C=120
const k=65
const D=32
function isNumber(e){return e-b>>>0<=9}function isAlphaNumeric(e){return isNumber(e)||(e|D)-N>>>0<=25}function isEntityInAttributeInvalidEnd(e){return e===y||isAlphaNumeric(e)}var O;(function(e){e[e["Legacy"]=0]="Legacy"
e[e["Strict"]=1]="Strict"
e[e["Attribute"]=2]="Attribute"})(O||(O={}))
const v=initDecodeData(f)
const L=(()=>v.keys)()
const R=(()=>v.buckets)()
const w=(()=>v.slotMidOff)()
const P=(()=>v.lengthBits)()
const M=(()=>v.middles)()
const B=(()=>v.slotValue)()
const $=(()=>v.values)()
function findSlotHtml(e,t,n){const r=e.charCodeAt(t)
const s=e.charCodeAt(t+1)
const i=e.charCodeAt(t+n-2)
const a=e.charCodeAt(t+n-1)
if((r|s|i|a)>127)return-1
const o=r<<25|s<<18|i<<11|_[a]<<5|n
let c=2*((Math.imul(o,T)>>>16)*R>>>16)
for(let r=0;;r++){if(L[c]===o&&(n<=4||isMidMatchHtml(c,e,t,n)))return c
if(L[c+1]===o&&(n<=4||isMidMatchHtml(c+1,e,t,n)))return c+1
if(r===1)return-1
c=2*((Math.imul(o,g)>>>16)*R>>>16)}}function isMidMatchHtml(e,t,n,r){let s=w[e]
let i=n+2
const a=n+r-2
while(i+1<a){if((t.charCodeAt(i)|t.charCodeAt(i+1)<<16)!==M[s++])return false
i+=2}return i===a||t.charCodeAt(i)===(M[s]&65535)}const x=(()=>{const e=new Uint8Array(128).fill(255)
for(let t=0;t<10;t++)e[b+t]=t
for(let t=0;t<6;t++){e[k+t]=t+10
e[N+t]=t+10}return e})()
function findLegacySlot(e,t,n){let r=P[decode_data_format_pairIndex(e.charCodeAt(t),e.charCodeAt(t+1))]>>>16&31
while(r!==0){const s=31-Math.clz32(r)
r^=1<<s
if(s+2>n)continue
const i=findSlotHtml(e,t,s+2)
if(i>=0&&(B[i]&2)!==0)return i<<3|s+2}return-1}function findLongClassMatch(e,t,n){const r=e.slice(t,t+32).indexOf(";")
if(r-2>>>0<=29){const n=findSlotHtml(e,t,r)
if(n>=0)return n<<6|r+1}if(n!==O.Strict){const r=findLegacySlot(e,t,Math.min(31,e.length-t))
if(r>=0){const s=r&7
if(n!==O.Attribute||t+s>=e.length||!isEntityInAttributeInvalidEnd(e.charCodeAt(t+s)))return r>>3<<6|s}}return-1}const F=0
const H=1
const U=2
const G=3
const q=4
class EntityDecoderBase{emitCodePoint
errors
state=F
consumed=1
result=0
decodeMode=O.Strict
replaceNumericCodePoint=replaceCodePoint
constructor(e,t){this.emitCodePoint=e
this.errors=t}stateNumericStart(e,t){if(t>=e.length)return-1
if((e.charCodeAt(t)|D)===C){this.state=G
this.consumed+=1
return this.stateNumericHex(e,t+1)}this.state=U
return this.stateNumericDecimal(e,t)}stateNumericHex(e,t){const n=e.length
let{result:r,consumed:s}=this
let i=t
while(i<n){const t=e.charCodeAt(i)
const n=x[t]
if(n<=15)r=r*16+n
else{this.result=r
this.consumed=s
return this.emitNumericEntity(t,3)}s+=1
i+=1}this.result=r
this.consumed=s
return-1}stateNumericDecimal(e,t){const n=e.length
let{result:r,consumed:s}=this
let i=t
while(i<n){const t=e.charCodeAt(i)-b
if(t>>>0>9){this.result=r
this.consumed=s
return this.emitNumericEntity(t+b,2)}r=r*10+t
s+=1
i+=1}this.result=r
this.consumed=s
return-1}emitNumericEntity(e,t){if(this.consumed<=t){this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed)
return 0}if(e===I)this.consumed+=1
else if(this.decodeMode===O.Strict)return 0
this.emitCodePoint(this.replaceNumericCodePoint(this.result),this.consumed)
if(this.errors){if(e!==I)this.errors.missingSemicolonAfterCharacterReference()
this.errors.validateNumericCharacterReference(this.result)}return this.consumed}startEntity(e){this.decodeMode=e
this.state=F
this.result=0
this.consumed=1}write(e,t){switch(this.state){case F:if(e.charCodeAt(t)===S){this.state=H
this.consumed+=1
return this.stateNumericStart(e,t+1)}this.state=q
return this.stateNamedEntity(e,t)
case H:return this.stateNumericStart(e,t)
case U:return this.stateNumericDecimal(e,t)
case G:return this.stateNumericHex(e,t)
default:return this.stateNamedEntity(e,t)}}end(){switch(this.state){case q:return this.endNamedEntity()
case U:return this.emitNumericEntity(0,2)
case G:return this.emitNumericEntity(0,3)
case H:this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed)
return 0
default:return 0}}}class HtmlEntityDecoder extends EntityDecoderBase{runLength=0
nameBuffer=new Uint8Array(32)
emitSlot(e){const t=B[e]
const n=t>>2
this.emitCodePoint($.charCodeAt(n),this.consumed)
if((t&1)!==0)this.emitCodePoint($.charCodeAt(n+1),this.consumed)}startEntity(e){super.startEntity(e)
this.runLength=0}stateNamedEntity(e,t){const n=e.length
if(this.runLength===0&&t+17<=n){const r=e.charCodeAt(t)
const s=decode_data_format_pairIndex(r,e.charCodeAt(t+1))
const i=P[s]
if((i&32768)!==0&&t+32<=n){const n=findLongClassMatch(e,t,this.decodeMode)
if(n>=0){const r=n&63
this.consumed=r+1
this.emitSlot(n>>6)
if(e.charCodeAt(t+r-1)!==I)this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}return 0}let a=i&32767
while(a!==0){const n=a&-a
a^=n
const r=33-Math.clz32(n)
if(e.charCodeAt(t+r)===I){const n=findSlotHtml(e,t,r)
if(n>=0){this.consumed=r+2
this.emitSlot(n)
return this.consumed}}}if((i&32768)===0){if(this.decodeMode!==O.Strict){const n=findLegacySlot(e,t,31)
if(n>=0){const r=n&7
const s=e.charCodeAt(t+r)
if(this.decodeMode===O.Attribute&&isEntityInAttributeInvalidEnd(s))return 0
this.consumed=r+1
this.emitSlot(n>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}return 0}}let r=t
let{runLength:s}=this
let i=-1
const a=Math.min(n,t+32-s)
while(r<a){const t=e.charCodeAt(r)
if(!isAlphaNumeric(t)){i=t
break}this.nameBuffer[s++]=t
r++}if(i<0&&s<32){this.runLength=s
return-1}if(i===I&&s-2>>>0<=29){const e=findBufferedHtmlSlot(this.nameBuffer,s)
if(e>=0){this.consumed=s+2
this.emitSlot(e)
return this.consumed}}if(this.decodeMode!==O.Strict&&s>=2){const e=findBufferedLegacySlot(this.nameBuffer,s)
if(e>=0){const t=e&7
const n=t<s?this.nameBuffer[t]:i
if(this.decodeMode===O.Attribute&&isEntityInAttributeInvalidEnd(n))return 0
this.consumed=t+1
this.emitSlot(e>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}return 0}endNamedEntity(){if(this.decodeMode===O.Strict||this.runLength<2)return 0
const e=findBufferedLegacySlot(this.nameBuffer,this.runLength)
if(e<0)return 0
if(this.decodeMode===O.Attribute&&(e&7)<this.runLength)return 0
this.consumed=(e&7)+1
this.emitSlot(e>>3)
this.errors?.missingSemicolonAfterCharacterReference()
return this.consumed}}function findBufferedHtmlSlot(e,t){const n=e[0]<<25|e[1]<<18|e[t-2]<<11|_[e[t-1]]<<5|t
let r=2*((Math.imul(n,T)>>>16)*R>>>16)
for(let s=0;;s++){if(L[r]===n&&(t<=4||isBufferedMiddle(r,e,t)))return r
if(L[r+1]===n&&(t<=4||isBufferedMiddle(r+1,e,t)))return r+1
if(s===1)return-1
r=2*((Math.imul(n,g)>>>16)*R>>>16)}}function isBufferedMiddle(e,t,n){let r=w[e]
let s=2
const i=n-2
while(s+1<i){if((t[s]|t[s+1]<<16)!==M[r++])return false
s+=2}return s===i||t[s]===(M[r]&65535)}function findBufferedLegacySlot(e,t){let n=P[decode_data_format_pairIndex(e[0],e[1])]>>>16&31
while(n!==0){const r=31-Math.clz32(n)
n^=1<<r
if(r+2>t)continue
const s=findBufferedHtmlSlot(e,r+2)
if(s>=0&&(B[s]&2)!==0)return s<<3|r+2}return-1}var Y;(function(e){e["HTML"]="http://www.w3.org/1999/xhtml"
e["MATHML"]="http://www.w3.org/1998/Math/MathML"
e["SVG"]="http://www.w3.org/2000/svg"
e["XLINK"]="http://www.w3.org/1999/xlink"
e["XML"]="http://www.w3.org/XML/1998/namespace"
e["XMLNS"]="http://www.w3.org/2000/xmlns/"})(Y||(Y={}))
var K;(function(e){e["TYPE"]="type"
e["ACTION"]="action"
e["ENCODING"]="encoding"
e["PROMPT"]="prompt"
e["NAME"]="name"
e["COLOR"]="color"
e["FACE"]="face"
e["SIZE"]="size"})(K||(K={}))
var j;(function(e){e["NO_QUIRKS"]="no-quirks"
e["QUIRKS"]="quirks"
e["LIMITED_QUIRKS"]="limited-quirks"})(j||(j={}))
var V;(function(e){e["A"]="a"
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
e["XMP"]="xmp"})(V||(V={}))
var Q;(function(e){e[e["UNKNOWN"]=0]="UNKNOWN"
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
e[e["XMP"]=123]="XMP"})(Q||(Q={}))
const W=new Map([[V.A,Q.A],[V.ADDRESS,Q.ADDRESS],[V.ANNOTATION_XML,Q.ANNOTATION_XML],[V.APPLET,Q.APPLET],[V.AREA,Q.AREA],[V.ARTICLE,Q.ARTICLE],[V.ASIDE,Q.ASIDE],[V.B,Q.B],[V.BASE,Q.BASE],[V.BASEFONT,Q.BASEFONT],[V.BGSOUND,Q.BGSOUND],[V.BIG,Q.BIG],[V.BLOCKQUOTE,Q.BLOCKQUOTE],[V.BODY,Q.BODY],[V.BR,Q.BR],[V.BUTTON,Q.BUTTON],[V.CAPTION,Q.CAPTION],[V.CENTER,Q.CENTER],[V.CODE,Q.CODE],[V.COL,Q.COL],[V.COLGROUP,Q.COLGROUP],[V.DD,Q.DD],[V.DESC,Q.DESC],[V.DETAILS,Q.DETAILS],[V.DIALOG,Q.DIALOG],[V.DIR,Q.DIR],[V.DIV,Q.DIV],[V.DL,Q.DL],[V.DT,Q.DT],[V.EM,Q.EM],[V.EMBED,Q.EMBED],[V.FIELDSET,Q.FIELDSET],[V.FIGCAPTION,Q.FIGCAPTION],[V.FIGURE,Q.FIGURE],[V.FONT,Q.FONT],[V.FOOTER,Q.FOOTER],[V.FOREIGN_OBJECT,Q.FOREIGN_OBJECT],[V.FORM,Q.FORM],[V.FRAME,Q.FRAME],[V.FRAMESET,Q.FRAMESET],[V.H1,Q.H1],[V.H2,Q.H2],[V.H3,Q.H3],[V.H4,Q.H4],[V.H5,Q.H5],[V.H6,Q.H6],[V.HEAD,Q.HEAD],[V.HEADER,Q.HEADER],[V.HGROUP,Q.HGROUP],[V.HR,Q.HR],[V.HTML,Q.HTML],[V.I,Q.I],[V.IMG,Q.IMG],[V.IMAGE,Q.IMAGE],[V.INPUT,Q.INPUT],[V.IFRAME,Q.IFRAME],[V.KEYGEN,Q.KEYGEN],[V.LABEL,Q.LABEL],[V.LI,Q.LI],[V.LINK,Q.LINK],[V.LISTING,Q.LISTING],[V.MAIN,Q.MAIN],[V.MALIGNMARK,Q.MALIGNMARK],[V.MARQUEE,Q.MARQUEE],[V.MATH,Q.MATH],[V.MENU,Q.MENU],[V.META,Q.META],[V.MGLYPH,Q.MGLYPH],[V.MI,Q.MI],[V.MO,Q.MO],[V.MN,Q.MN],[V.MS,Q.MS],[V.MTEXT,Q.MTEXT],[V.NAV,Q.NAV],[V.NOBR,Q.NOBR],[V.NOFRAMES,Q.NOFRAMES],[V.NOEMBED,Q.NOEMBED],[V.NOSCRIPT,Q.NOSCRIPT],[V.OBJECT,Q.OBJECT],[V.OL,Q.OL],[V.OPTGROUP,Q.OPTGROUP],[V.OPTION,Q.OPTION],[V.P,Q.P],[V.PARAM,Q.PARAM],[V.PLAINTEXT,Q.PLAINTEXT],[V.PRE,Q.PRE],[V.RB,Q.RB],[V.RP,Q.RP],[V.RT,Q.RT],[V.RTC,Q.RTC],[V.RUBY,Q.RUBY],[V.S,Q.S],[V.SCRIPT,Q.SCRIPT],[V.SEARCH,Q.SEARCH],[V.SECTION,Q.SECTION],[V.SELECT,Q.SELECT],[V.SOURCE,Q.SOURCE],[V.SMALL,Q.SMALL],[V.SPAN,Q.SPAN],[V.STRIKE,Q.STRIKE],[V.STRONG,Q.STRONG],[V.STYLE,Q.STYLE],[V.SUB,Q.SUB],[V.SUMMARY,Q.SUMMARY],[V.SUP,Q.SUP],[V.TABLE,Q.TABLE],[V.TBODY,Q.TBODY],[V.TEMPLATE,Q.TEMPLATE],[V.TEXTAREA,Q.TEXTAREA],[V.TFOOT,Q.TFOOT],[V.TD,Q.TD],[V.TH,Q.TH],[V.THEAD,Q.THEAD],[V.TITLE,Q.TITLE],[V.TR,Q.TR],[V.TRACK,Q.TRACK],[V.TT,Q.TT],[V.U,Q.U],[V.UL,Q.UL],[V.SVG,Q.SVG],[V.VAR,Q.VAR],[V.WBR,Q.WBR],[V.XMP,Q.XMP]])
function getTagID(e){var t
return(t=W.get(e))!==null&&t!==void 0?t:Q.UNKNOWN}const X=Q
const z={[Y.HTML]:new Set([X.ADDRESS,X.APPLET,X.AREA,X.ARTICLE,X.ASIDE,X.BASE,X.BASEFONT,X.BGSOUND,X.BLOCKQUOTE,X.BODY,X.BR,X.BUTTON,X.CAPTION,X.CENTER,X.COL,X.COLGROUP,X.DD,X.DETAILS,X.DIR,X.DIV,X.DL,X.DT,X.EMBED,X.FIELDSET,X.FIGCAPTION,X.FIGURE,X.FOOTER,X.FORM,X.FRAME,X.FRAMESET,X.H1,X.H2,X.H3,X.H4,X.H5,X.H6,X.HEAD,X.HEADER,X.HGROUP,X.HR,X.HTML,X.IFRAME,X.IMG,X.INPUT,X.LI,X.LINK,X.LISTING,X.MAIN,X.MARQUEE,X.MENU,X.META,X.NAV,X.NOEMBED,X.NOFRAMES,X.NOSCRIPT,X.OBJECT,X.OL,X.P,X.PARAM,X.PLAINTEXT,X.PRE,X.SCRIPT,X.SECTION,X.SELECT,X.SOURCE,X.STYLE,X.SUMMARY,X.TABLE,X.TBODY,X.TD,X.TEMPLATE,X.TEXTAREA,X.TFOOT,X.TH,X.THEAD,X.TITLE,X.TR,X.TRACK,X.UL,X.WBR,X.XMP]),[Y.MATHML]:new Set([X.MI,X.MO,X.MN,X.MS,X.MTEXT,X.ANNOTATION_XML]),[Y.SVG]:new Set([X.TITLE,X.FOREIGN_OBJECT,X.DESC]),[Y.XLINK]:new Set,[Y.XML]:new Set,[Y.XMLNS]:new Set}
const J=new Set([X.H1,X.H2,X.H3,X.H4,X.H5,X.H6])
new Set([V.STYLE,V.SCRIPT,V.XMP,V.IFRAME,V.NOEMBED,V.NOFRAMES,V.PLAINTEXT])
const Z=64
var ee;(function(e){e[e["DATA"]=0]="DATA"
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
e[e["AMBIGUOUS_AMPERSAND"]=72]="AMBIGUOUS_AMPERSAND"})(ee||(ee={}))
const te={DATA:ee.DATA,RCDATA:ee.RCDATA,RAWTEXT:ee.RAWTEXT,SCRIPT_DATA:ee.SCRIPT_DATA,PLAINTEXT:ee.PLAINTEXT,CDATA_SECTION:ee.CDATA_SECTION}
function isAsciiDigit(e){return e>=a.DIGIT_0&&e<=a.DIGIT_9}function isAsciiUpper(e){return e>=a.LATIN_CAPITAL_A&&e<=a.LATIN_CAPITAL_Z}function isAsciiLower(e){return e>=a.LATIN_SMALL_A&&e<=a.LATIN_SMALL_Z}function isAsciiLetter(e){return isAsciiLower(e)||isAsciiUpper(e)}function isAsciiAlphaNumeric(e){return isAsciiLetter(e)||isAsciiDigit(e)}function toAsciiLower(e){return e+32}function isWhitespace(e){return e===a.SPACE||e===a.LINE_FEED||e===a.TABULATION||e===a.FORM_FEED||e===a.CARRIAGE_RETURN}function isScriptDataDoubleEscapeSequenceEnd(e){return isWhitespace(e)||e===a.SOLIDUS||e===a.GREATER_THAN_SIGN}function getErrorForNumericCharacterReference(e){if(e===a.NULL)return c.nullCharacterReference
else if(e>1114111)return c.characterReferenceOutsideUnicodeRange
else if(isSurrogate(e))return c.surrogateCharacterReference
else if(isUndefinedCodePoint(e))return c.noncharacterCharacterReference
else if(isControlCodePoint(e)||e===a.CARRIAGE_RETURN)return c.controlCharacterReference
return null}class Tokenizer{constructor(e,t){this.options=e
this.handler=t
this.paused=false
this.inLoop=false
this.inForeignNode=false
this.lastStartTagName=""
this.active=false
this.state=ee.DATA
this.returnState=ee.DATA
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
if(!this._isCharacterReferenceInAttribute())this._ensureCharacterToken(isWhitespace(e)?u.WHITESPACE_CHARACTER:e===a.NULL?u.NULL_CHARACTER:u.CHARACTER)
this._extendRunWith(String.fromCodePoint(e),0)
this.entityStartPos=this.preprocessor.pos-t+1},t.onParseError?{missingSemicolonAfterCharacterReference:()=>{this._err(c.missingSemicolonAfterCharacterReference,1)},absenceOfDigitsInNumericCharacterReference:e=>{this._err(c.absenceOfDigitsInNumericCharacterReference,this.entityStartPos-this.preprocessor.pos+e)},validateNumericCharacterReference:e=>{const t=getErrorForNumericCharacterReference(e)
if(t)this._err(t,1)}}:void 0)}_err(e,t=0){var n,r;(r=(n=this.handler).onParseError)===null||r===void 0?void 0:r.call(n,this.preprocessor.getError(e,t))}getCurrentLocation(e){if(!this.options.sourceCodeLocationInfo)return null
return{startLine:this.preprocessor.line,startCol:this.preprocessor.col-e,startOffset:this.preprocessor.offset-e,endLine:-1,endCol:-1,endOffset:-1}}_runParsingLoop(){if(this.inLoop)return
this.inLoop=true
while(this.active&&!this.paused){this.consumedAfterSnapshot=0
const e=this._consume()
if(!this._ensureHibernation())this._callState(e)}this.inLoop=false}flushCharacters(){var e
if(this.inLoop)throw new Error("Cannot flush characters from a tokenizer callback")
const t=(e=this.currentCharacterToken)===null||e===void 0?void 0:e.location
let n=null
if(t){n=this.getCharacterTokenEndLocation(t)
this.currentLocation=n}this.inLoop=true
try{this._emitCurrentCharacterToken(n)}finally{this.inLoop=false}this._runParsingLoop()}getCharacterTokenEndLocation(e){const t=this.getCharacterTokenEndOffset()
const n=this.preprocessor.html.slice(e.startOffset-this.preprocessor.droppedBufferSize,t-this.preprocessor.droppedBufferSize)
let r=e.startLine
let s=-1
for(let e=n.indexOf("\n");e!==-1;e=n.indexOf("\n",e+1)){r++
s=e}for(let e=n.indexOf("\r");e!==-1;e=n.indexOf("\r",e+1))if(n.charCodeAt(e+1)!==a.LINE_FEED){r++
s=Math.max(s,e)}return{startLine:r,startCol:s===-1?e.startCol+n.length:n.length-s,startOffset:t,endLine:-1,endCol:-1,endOffset:-1}}getCharacterTokenEndOffset(){var e
const t=this.preprocessor.droppedBufferSize+this.preprocessor.pos+1
const n=(e=this.currentToken)===null||e===void 0?void 0:e.location
switch(this.state){case ee.TAG_OPEN:case ee.RCDATA_LESS_THAN_SIGN:case ee.RAWTEXT_LESS_THAN_SIGN:case ee.SCRIPT_DATA_LESS_THAN_SIGN:case ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:case ee.CDATA_SECTION_BRACKET:return t-1
case ee.END_TAG_OPEN:case ee.MARKUP_DECLARATION_OPEN:case ee.RCDATA_END_TAG_OPEN:case ee.RCDATA_END_TAG_NAME:case ee.RAWTEXT_END_TAG_OPEN:case ee.RAWTEXT_END_TAG_NAME:case ee.SCRIPT_DATA_END_TAG_OPEN:case ee.SCRIPT_DATA_END_TAG_NAME:case ee.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:case ee.SCRIPT_DATA_ESCAPED_END_TAG_NAME:case ee.CDATA_SECTION_END:return t-2
case ee.CHARACTER_REFERENCE:return this._isCharacterReferenceInAttribute()&&n?n.startOffset:this.preprocessor.droppedBufferSize+this.entityStartPos
case ee.DOCTYPE:case ee.BEFORE_DOCTYPE_NAME:return this.currentLocation.startOffset
default:if(n&&(this.state===ee.TAG_NAME||this.state>=ee.BEFORE_ATTRIBUTE_NAME&&this.state<=ee.BOGUS_COMMENT||this.state>=ee.COMMENT_START&&this.state<=ee.BOGUS_DOCTYPE))return n.startOffset
return t}}pause(){this.paused=true}resume(e){if(!this.paused)throw new Error("Parser was already resumed")
this.paused=false
if(this.inLoop)return
this._runParsingLoop()
if(!this.paused)e===null||e===void 0?void 0:e()}write(e,t,n){this.active=true
this.preprocessor.write(e,t)
this._runParsingLoop()
if(!this.paused)n===null||n===void 0?void 0:n()}insertHtmlAtCurrentPos(e){this.active=true
this.preprocessor.insertHtmlAtCurrentPos(e)
this._runParsingLoop()}flushCurrentCharacterToken(){if(this.paused||this.active||!this.currentCharacterToken||this.currentToken||this.state===ee.DOCTYPE||this.state===ee.BEFORE_DOCTYPE_NAME||!this.preprocessor.willDropParsedChunk())return
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
this.currentToken={type:u.START_TAG,tagName:"",tagID:Q.UNKNOWN,selfClosing:false,ackSelfClosing:false,attrs:[],location:this.getCurrentLocation(1)}}_createEndTagToken(){this._flushRun("")
this.currentToken={type:u.END_TAG,tagName:"",tagID:Q.UNKNOWN,selfClosing:false,ackSelfClosing:false,attrs:[],location:this.getCurrentLocation(2)}}_createCommentToken(e){this._flushRun("")
this.currentToken={type:u.COMMENT,data:"",location:this.getCurrentLocation(e)}}_createDoctypeToken(e){this._flushRun("")
this.currentToken={type:u.DOCTYPE,name:e,forceQuirks:false,publicId:null,systemId:null,location:this.currentLocation}}_createCharacterToken(e){if(this.currentLocation){const e=this.currentLocation.startOffset-this.preprocessor.droppedBufferSize
if(this.preprocessor.html[e]==="\n"&&this.preprocessor.html[e-1]==="\r")this.currentLocation.startOffset++}this.currentCharacterToken={type:e,chars:"",location:this.currentLocation}}_createAttr(e){this._flushRun("")
this.currentAttr={name:e,value:""}
this.currentAttrLocation=this.getCurrentLocation(0)}_leaveAttrName(){var e
var t
const n=this.currentToken
const{name:r}=this.currentAttr
const s=this.currentAttrNames
let i
if(s===null){i=getTokenAttr(n,r)!==null
if(!i&&n.attrs.length===Z)this.currentAttrNames=new Set(n.attrs.map(e=>e.name)).add(r)}else{i=s.has(r)
if(!i)s.add(r)}if(i)this._err(c.duplicateAttribute)
else{n.attrs.push(this.currentAttr)
if(n.location&&this.currentAttrLocation){const r=(e=(t=n.location).attrs)!==null&&e!==void 0?e:t.attrs=Object.create(null)
r[this.currentAttr.name]=this.currentAttrLocation
this._leaveAttrValue()}}}_leaveAttrValue(){if(this.currentAttrLocation){this.currentAttrLocation.endLine=this.preprocessor.line
this.currentAttrLocation.endCol=this.preprocessor.col
this.currentAttrLocation.endOffset=this.preprocessor.offset}}_flushRun(e){if(this.runEnd===this.runStart&&e.length===0)return
const t=this.preprocessor.html.slice(this.runStart,this.runEnd)
const n=(t.length<13?t:` ${t}`.slice(1))+e
const r=this.currentToken
this.runStart=this.runEnd
if(r===null)this.currentCharacterToken.chars+=n
else if(r.type===u.COMMENT)r.data+=n
else this.currentAttr.value+=n}_extendRun(e){const{preprocessor:t}=this
if(e===a.LINE_FEED&&t.html.charCodeAt(t.pos)!==a.LINE_FEED){this._flushRun("\n")
this.runStart=t.pos+1}else{const n=t.pos-Number(e>65535)
if(n!==this.runEnd){this._flushRun("")
this.runStart=n}}this.runEnd=t.pos+1}_extendRunWith(e,t){const{preprocessor:n}=this
const r=n.codePointStart+1+t-e.length
if(r>=0&&n.html.startsWith(e,r)){if(r!==this.runEnd){this._flushRun("")
this.runStart=r}}else{this._flushRun(e)
this.runStart=r+e.length}this.runEnd=r+e.length}prepareToken(e){this._emitCurrentCharacterToken(e.location)
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
const n=this.getCurrentLocation(0)
if(n){n.endLine=n.startLine
n.endCol=n.startCol
n.endOffset=n.startOffset}this._emitCurrentCharacterToken((t=(e=this.currentToken)===null||e===void 0?void 0:e.location)!==null&&t!==void 0?t:n)
this.handler.onEof({type:u.EOF,location:n})
this.active=false}_ensureCharacterToken(e){if(this.currentCharacterToken){if(this.currentCharacterToken.type===e)return
this.currentLocation=this.getCurrentLocation(0)
this._emitCurrentCharacterToken(this.currentLocation)
this.preprocessor.dropParsedChunk()}this._createCharacterToken(e)}_emitCodePoint(e){const t=isWhitespace(e)?u.WHITESPACE_CHARACTER:e===a.NULL?u.NULL_CHARACTER:u.CHARACTER
const n=this.currentCharacterToken
if(n===null||n.type!==t)this._ensureCharacterToken(t)
this._extendRun(e)}_emitChars(e,t=0){if(this.options.sourceCodeLocationInfo&&t!==0&&this.currentCharacterToken&&this.currentCharacterToken.type!==u.CHARACTER){this.currentLocation=this.getCurrentLocation(e.length-1-t)
this._emitCurrentCharacterToken(this.currentLocation)
this._createCharacterToken(u.CHARACTER)}else this._ensureCharacterToken(u.CHARACTER)
this._extendRunWith(e,t)}_startCharacterReference(){this.returnState=this.state
this.state=ee.CHARACTER_REFERENCE
this.entityStartPos=this.preprocessor.pos
this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute()?O.Attribute:O.Legacy)}_isCharacterReferenceInAttribute(){return this.returnState===ee.ATTRIBUTE_VALUE_DOUBLE_QUOTED||this.returnState===ee.ATTRIBUTE_VALUE_SINGLE_QUOTED||this.returnState===ee.ATTRIBUTE_VALUE_UNQUOTED}_flushCodePointConsumedAsCharacterReference(e){if(this._isCharacterReferenceInAttribute())this._extendRun(e)
else this._emitCodePoint(e)}_callState(e){switch(this.state){case ee.DATA:this._stateData(e)
break
case ee.RCDATA:this._stateRcdata(e)
break
case ee.RAWTEXT:this._stateRawtext(e)
break
case ee.SCRIPT_DATA:this._stateScriptData(e)
break
case ee.PLAINTEXT:this._statePlaintext(e)
break
case ee.TAG_OPEN:this._stateTagOpen(e)
break
case ee.END_TAG_OPEN:this._stateEndTagOpen(e)
break
case ee.TAG_NAME:this._stateTagName(e)
break
case ee.RCDATA_LESS_THAN_SIGN:this._stateRcdataLessThanSign(e)
break
case ee.RCDATA_END_TAG_OPEN:this._stateRcdataEndTagOpen(e)
break
case ee.RCDATA_END_TAG_NAME:this._stateRcdataEndTagName(e)
break
case ee.RAWTEXT_LESS_THAN_SIGN:this._stateRawtextLessThanSign(e)
break
case ee.RAWTEXT_END_TAG_OPEN:this._stateRawtextEndTagOpen(e)
break
case ee.RAWTEXT_END_TAG_NAME:this._stateRawtextEndTagName(e)
break
case ee.SCRIPT_DATA_LESS_THAN_SIGN:this._stateScriptDataLessThanSign(e)
break
case ee.SCRIPT_DATA_END_TAG_OPEN:this._stateScriptDataEndTagOpen(e)
break
case ee.SCRIPT_DATA_END_TAG_NAME:this._stateScriptDataEndTagName(e)
break
case ee.SCRIPT_DATA_ESCAPE_START:this._stateScriptDataEscapeStart(e)
break
case ee.SCRIPT_DATA_ESCAPE_START_DASH:this._stateScriptDataEscapeStartDash(e)
break
case ee.SCRIPT_DATA_ESCAPED:this._stateScriptDataEscaped(e)
break
case ee.SCRIPT_DATA_ESCAPED_DASH:this._stateScriptDataEscapedDash(e)
break
case ee.SCRIPT_DATA_ESCAPED_DASH_DASH:this._stateScriptDataEscapedDashDash(e)
break
case ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:this._stateScriptDataEscapedLessThanSign(e)
break
case ee.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:this._stateScriptDataEscapedEndTagOpen(e)
break
case ee.SCRIPT_DATA_ESCAPED_END_TAG_NAME:this._stateScriptDataEscapedEndTagName(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPE_START:this._stateScriptDataDoubleEscapeStart(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED:this._stateScriptDataDoubleEscaped(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:this._stateScriptDataDoubleEscapedDash(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:this._stateScriptDataDoubleEscapedDashDash(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:this._stateScriptDataDoubleEscapedLessThanSign(e)
break
case ee.SCRIPT_DATA_DOUBLE_ESCAPE_END:this._stateScriptDataDoubleEscapeEnd(e)
break
case ee.BEFORE_ATTRIBUTE_NAME:this._stateBeforeAttributeName(e)
break
case ee.ATTRIBUTE_NAME:this._stateAttributeName(e)
break
case ee.AFTER_ATTRIBUTE_NAME:this._stateAfterAttributeName(e)
break
case ee.BEFORE_ATTRIBUTE_VALUE:this._stateBeforeAttributeValue(e)
break
case ee.ATTRIBUTE_VALUE_DOUBLE_QUOTED:this._stateAttributeValueDoubleQuoted(e)
break
case ee.ATTRIBUTE_VALUE_SINGLE_QUOTED:this._stateAttributeValueSingleQuoted(e)
break
case ee.ATTRIBUTE_VALUE_UNQUOTED:this._stateAttributeValueUnquoted(e)
break
case ee.AFTER_ATTRIBUTE_VALUE_QUOTED:this._stateAfterAttributeValueQuoted(e)
break
case ee.SELF_CLOSING_START_TAG:this._stateSelfClosingStartTag(e)
break
case ee.BOGUS_COMMENT:this._stateBogusComment(e)
break
case ee.MARKUP_DECLARATION_OPEN:this._stateMarkupDeclarationOpen(e)
break
case ee.COMMENT_START:this._stateCommentStart(e)
break
case ee.COMMENT_START_DASH:this._stateCommentStartDash(e)
break
case ee.COMMENT:this._stateComment(e)
break
case ee.COMMENT_LESS_THAN_SIGN:this._stateCommentLessThanSign(e)
break
case ee.COMMENT_LESS_THAN_SIGN_BANG:this._stateCommentLessThanSignBang(e)
break
case ee.COMMENT_LESS_THAN_SIGN_BANG_DASH:this._stateCommentLessThanSignBangDash(e)
break
case ee.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:this._stateCommentLessThanSignBangDashDash(e)
break
case ee.COMMENT_END_DASH:this._stateCommentEndDash(e)
break
case ee.COMMENT_END:this._stateCommentEnd(e)
break
case ee.COMMENT_END_BANG:this._stateCommentEndBang(e)
break
case ee.DOCTYPE:this._stateDoctype(e)
break
case ee.BEFORE_DOCTYPE_NAME:this._stateBeforeDoctypeName(e)
break
case ee.DOCTYPE_NAME:this._stateDoctypeName(e)
break
case ee.AFTER_DOCTYPE_NAME:this._stateAfterDoctypeName(e)
break
case ee.AFTER_DOCTYPE_PUBLIC_KEYWORD:this._stateAfterDoctypePublicKeyword(e)
break
case ee.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:this._stateBeforeDoctypePublicIdentifier(e)
break
case ee.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypePublicIdentifierDoubleQuoted(e)
break
case ee.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypePublicIdentifierSingleQuoted(e)
break
case ee.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:this._stateAfterDoctypePublicIdentifier(e)
break
case ee.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:this._stateBetweenDoctypePublicAndSystemIdentifiers(e)
break
case ee.AFTER_DOCTYPE_SYSTEM_KEYWORD:this._stateAfterDoctypeSystemKeyword(e)
break
case ee.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:this._stateBeforeDoctypeSystemIdentifier(e)
break
case ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:this._stateDoctypeSystemIdentifierDoubleQuoted(e)
break
case ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:this._stateDoctypeSystemIdentifierSingleQuoted(e)
break
case ee.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:this._stateAfterDoctypeSystemIdentifier(e)
break
case ee.BOGUS_DOCTYPE:this._stateBogusDoctype(e)
break
case ee.CDATA_SECTION:this._stateCdataSection(e)
break
case ee.CDATA_SECTION_BRACKET:this._stateCdataSectionBracket(e)
break
case ee.CDATA_SECTION_END:this._stateCdataSectionEnd(e)
break
case ee.CHARACTER_REFERENCE:this._stateCharacterReference()
break
case ee.AMBIGUOUS_AMPERSAND:this._stateAmbiguousAmpersand(e)
break
default:throw new Error("Unknown state")}}_stateData(e){switch(e){case a.LESS_THAN_SIGN:this.state=ee.TAG_OPEN
break
case a.AMPERSAND:this._startCharacterReference()
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitCodePoint(e)
break
case a.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateRcdata(e){switch(e){case a.AMPERSAND:this._startCharacterReference()
break
case a.LESS_THAN_SIGN:this.state=ee.RCDATA_LESS_THAN_SIGN
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case a.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateRawtext(e){switch(e){case a.LESS_THAN_SIGN:this.state=ee.RAWTEXT_LESS_THAN_SIGN
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case a.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptData(e){switch(e){case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_LESS_THAN_SIGN
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case a.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_statePlaintext(e){switch(e){case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case a.EOF:this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateTagOpen(e){if(isAsciiLetter(e)){this._createStartTagToken()
this.state=ee.TAG_NAME
this._stateTagName(e)}else switch(e){case a.EXCLAMATION_MARK:this.state=ee.MARKUP_DECLARATION_OPEN
break
case a.SOLIDUS:this.state=ee.END_TAG_OPEN
break
case a.QUESTION_MARK:this._err(c.unexpectedQuestionMarkInsteadOfTagName)
this._createCommentToken(1)
this.state=ee.BOGUS_COMMENT
this._stateBogusComment(e)
break
case a.EOF:this._err(c.eofBeforeTagName)
this._emitChars("<",-1)
this._emitEOFToken()
break
default:this._err(c.invalidFirstCharacterOfTagName)
this._emitChars("<",-1)
this.state=ee.DATA
this._stateData(e)}}_stateEndTagOpen(e){if(isAsciiLetter(e)){this._createEndTagToken()
this.state=ee.TAG_NAME
this._stateTagName(e)}else switch(e){case a.GREATER_THAN_SIGN:this._err(c.missingEndTagName)
this.state=ee.DATA
break
case a.EOF:this._err(c.eofBeforeTagName)
this._emitChars("</",-1)
this._emitEOFToken()
break
default:this._err(c.invalidFirstCharacterOfTagName)
this._createCommentToken(2)
this.state=ee.BOGUS_COMMENT
this._stateBogusComment(e)}}_stateTagName(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this.state=ee.BEFORE_ATTRIBUTE_NAME
break
case a.SOLIDUS:this.state=ee.SELF_CLOSING_START_TAG
break
case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentTagToken()
break
case a.NULL:this._err(c.unexpectedNullCharacter)
t.tagName+=i
break
case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:t.tagName+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateRcdataLessThanSign(e){if(e===a.SOLIDUS)this.state=ee.RCDATA_END_TAG_OPEN
else{this._emitChars("<",-1)
this.state=ee.RCDATA
this._stateRcdata(e)}}_stateRcdataEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.RCDATA_END_TAG_NAME
this._stateRcdataEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.RCDATA
this._stateRcdata(e)}}handleSpecialEndTag(e){if(!this.preprocessor.startsWith(this.lastStartTagName,false))return!this._ensureHibernation()
this._createEndTagToken()
const t=this.currentToken
t.tagName=this.lastStartTagName
const n=this.preprocessor.peek(this.lastStartTagName.length)
switch(n){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this._advanceBy(this.lastStartTagName.length)
this.state=ee.BEFORE_ATTRIBUTE_NAME
return false
case a.SOLIDUS:this._advanceBy(this.lastStartTagName.length)
this.state=ee.SELF_CLOSING_START_TAG
return false
case a.GREATER_THAN_SIGN:this._advanceBy(this.lastStartTagName.length)
this.emitCurrentTagToken()
this.state=ee.DATA
return false
default:this.currentToken=null
return!this._ensureHibernation()}}_stateRcdataEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.RCDATA
this._stateRcdata(e)}}_stateRawtextLessThanSign(e){if(e===a.SOLIDUS)this.state=ee.RAWTEXT_END_TAG_OPEN
else{this._emitChars("<",-1)
this.state=ee.RAWTEXT
this._stateRawtext(e)}}_stateRawtextEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.RAWTEXT_END_TAG_NAME
this._stateRawtextEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.RAWTEXT
this._stateRawtext(e)}}_stateRawtextEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.RAWTEXT
this._stateRawtext(e)}}_stateScriptDataLessThanSign(e){switch(e){case a.SOLIDUS:this.state=ee.SCRIPT_DATA_END_TAG_OPEN
break
case a.EXCLAMATION_MARK:this.state=ee.SCRIPT_DATA_ESCAPE_START
this._emitChars("<!")
break
default:this._emitChars("<",-1)
this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.SCRIPT_DATA_END_TAG_NAME
this._stateScriptDataEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscapeStart(e){if(e===a.HYPHEN_MINUS){this.state=ee.SCRIPT_DATA_ESCAPE_START_DASH
this._emitChars("-")}else{this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscapeStartDash(e){if(e===a.HYPHEN_MINUS){this.state=ee.SCRIPT_DATA_ESCAPED_DASH_DASH
this._emitChars("-")}else{this.state=ee.SCRIPT_DATA
this._stateScriptData(e)}}_stateScriptDataEscaped(e){switch(e){case a.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_ESCAPED_DASH
this._emitChars("-")
break
case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case a.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptDataEscapedDash(e){switch(e){case a.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_ESCAPED_DASH_DASH
this._emitChars("-")
break
case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_ESCAPED
this._emitChars(i)
break
case a.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataEscapedDashDash(e){switch(e){case a.HYPHEN_MINUS:this._emitChars("-")
break
case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN
break
case a.GREATER_THAN_SIGN:this.state=ee.SCRIPT_DATA
this._emitChars(">")
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_ESCAPED
this._emitChars(i)
break
case a.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataEscapedLessThanSign(e){if(e===a.SOLIDUS)this.state=ee.SCRIPT_DATA_ESCAPED_END_TAG_OPEN
else if(isAsciiLetter(e)){this._emitChars("<",-1)
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPE_START
this._stateScriptDataDoubleEscapeStart(e)}else{this._emitChars("<",-1)
this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataEscapedEndTagOpen(e){if(isAsciiLetter(e)){this.state=ee.SCRIPT_DATA_ESCAPED_END_TAG_NAME
this._stateScriptDataEscapedEndTagName(e)}else{this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataEscapedEndTagName(e){if(this.handleSpecialEndTag(e)){this._emitChars("</",-1)
this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataDoubleEscapeStart(e){if(this.preprocessor.startsWith(o.SCRIPT,false)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(o.SCRIPT.length))){this._emitCodePoint(e)
for(let e=0;e<o.SCRIPT.length;e++)this._emitCodePoint(this._consume())
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED}else if(!this._ensureHibernation()){this.state=ee.SCRIPT_DATA_ESCAPED
this._stateScriptDataEscaped(e)}}_stateScriptDataDoubleEscaped(e){switch(e){case a.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH
this._emitChars("-")
break
case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._emitChars(i)
break
case a.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDash(e){switch(e){case a.HYPHEN_MINUS:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH
this._emitChars("-")
break
case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitChars(i)
break
case a.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedDashDash(e){switch(e){case a.HYPHEN_MINUS:this._emitChars("-")
break
case a.LESS_THAN_SIGN:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN
this._emitChars("<")
break
case a.GREATER_THAN_SIGN:this.state=ee.SCRIPT_DATA
this._emitChars(">")
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitChars(i)
break
case a.EOF:this._err(c.eofInScriptHtmlCommentLikeText)
this._emitEOFToken()
break
default:this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._emitCodePoint(e)}}_stateScriptDataDoubleEscapedLessThanSign(e){if(e===a.SOLIDUS){this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPE_END
this._emitChars("/")}else{this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._stateScriptDataDoubleEscaped(e)}}_stateScriptDataDoubleEscapeEnd(e){if(this.preprocessor.startsWith(o.SCRIPT,false)&&isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(o.SCRIPT.length))){this._emitCodePoint(e)
for(let e=0;e<o.SCRIPT.length;e++)this._emitCodePoint(this._consume())
this.state=ee.SCRIPT_DATA_ESCAPED}else if(!this._ensureHibernation()){this.state=ee.SCRIPT_DATA_DOUBLE_ESCAPED
this._stateScriptDataDoubleEscaped(e)}}_stateBeforeAttributeName(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.SOLIDUS:case a.GREATER_THAN_SIGN:case a.EOF:this.state=ee.AFTER_ATTRIBUTE_NAME
this._stateAfterAttributeName(e)
break
case a.EQUALS_SIGN:this._err(c.unexpectedEqualsSignBeforeAttributeName)
this._createAttr("=")
this.state=ee.ATTRIBUTE_NAME
break
default:this._createAttr("")
this.state=ee.ATTRIBUTE_NAME
this._stateAttributeName(e)}}_stateAttributeName(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:case a.SOLIDUS:case a.GREATER_THAN_SIGN:case a.EOF:this._leaveAttrName()
this.state=ee.AFTER_ATTRIBUTE_NAME
this._stateAfterAttributeName(e)
break
case a.EQUALS_SIGN:this._leaveAttrName()
this.state=ee.BEFORE_ATTRIBUTE_VALUE
break
case a.QUOTATION_MARK:case a.APOSTROPHE:case a.LESS_THAN_SIGN:this._err(c.unexpectedCharacterInAttributeName)
this.currentAttr.name+=String.fromCodePoint(e)
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this.currentAttr.name+=i
break
default:this.currentAttr.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterAttributeName(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.SOLIDUS:this.state=ee.SELF_CLOSING_START_TAG
break
case a.EQUALS_SIGN:this.state=ee.BEFORE_ATTRIBUTE_VALUE
break
case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentTagToken()
break
case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._createAttr("")
this.state=ee.ATTRIBUTE_NAME
this._stateAttributeName(e)}}_stateBeforeAttributeValue(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.QUOTATION_MARK:this.state=ee.ATTRIBUTE_VALUE_DOUBLE_QUOTED
break
case a.APOSTROPHE:this.state=ee.ATTRIBUTE_VALUE_SINGLE_QUOTED
break
case a.GREATER_THAN_SIGN:this._err(c.missingAttributeValue)
this.state=ee.DATA
this.emitCurrentTagToken()
break
default:this.state=ee.ATTRIBUTE_VALUE_UNQUOTED
this._stateAttributeValueUnquoted(e)}}_stateAttributeValueDoubleQuoted(e){switch(e){case a.QUOTATION_MARK:this.state=ee.AFTER_ATTRIBUTE_VALUE_QUOTED
break
case a.AMPERSAND:this._startCharacterReference()
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAttributeValueSingleQuoted(e){switch(e){case a.APOSTROPHE:this.state=ee.AFTER_ATTRIBUTE_VALUE_QUOTED
break
case a.AMPERSAND:this._startCharacterReference()
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAttributeValueUnquoted(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this._leaveAttrValue()
this.state=ee.BEFORE_ATTRIBUTE_NAME
break
case a.AMPERSAND:this._startCharacterReference()
break
case a.GREATER_THAN_SIGN:this._leaveAttrValue()
this.state=ee.DATA
this.emitCurrentTagToken()
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case a.QUOTATION_MARK:case a.APOSTROPHE:case a.LESS_THAN_SIGN:case a.EQUALS_SIGN:case a.GRAVE_ACCENT:this._err(c.unexpectedCharacterInUnquotedAttributeValue)
this._extendRun(e)
break
case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateAfterAttributeValueQuoted(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this._leaveAttrValue()
this.state=ee.BEFORE_ATTRIBUTE_NAME
break
case a.SOLIDUS:this._leaveAttrValue()
this.state=ee.SELF_CLOSING_START_TAG
break
case a.GREATER_THAN_SIGN:this._leaveAttrValue()
this.state=ee.DATA
this.emitCurrentTagToken()
break
case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._err(c.missingWhitespaceBetweenAttributes)
this._leaveAttrValue()
this.state=ee.BEFORE_ATTRIBUTE_NAME
this._stateBeforeAttributeName(e)}}_stateSelfClosingStartTag(e){switch(e){case a.GREATER_THAN_SIGN:{const e=this.currentToken
e.selfClosing=true
this.state=ee.DATA
this.emitCurrentTagToken()
break}case a.EOF:this._err(c.eofInTag)
this._emitEOFToken()
break
default:this._err(c.unexpectedSolidusInTag)
this.state=ee.BEFORE_ATTRIBUTE_NAME
this._stateBeforeAttributeName(e)}}_stateBogusComment(e){const t=this.currentToken
switch(e){case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentComment(t)
break
case a.EOF:this.emitCurrentComment(t)
this._emitEOFToken()
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
default:this._extendRun(e)}}_stateMarkupDeclarationOpen(e){if(this._consumeSequenceIfMatch(o.DASH_DASH,true)){this._createCommentToken(o.DASH_DASH.length+1)
this.state=ee.COMMENT_START}else if(this._consumeSequenceIfMatch(o.DOCTYPE,false)){this.currentLocation=this.getCurrentLocation(o.DOCTYPE.length+1)
this.state=ee.DOCTYPE}else if(this._consumeSequenceIfMatch(o.CDATA_START,true))if(this.inForeignNode)this.state=ee.CDATA_SECTION
else{this._err(c.cdataInHtmlContent)
this._createCommentToken(o.CDATA_START.length+1)
this.currentToken.data="[CDATA["
this.state=ee.BOGUS_COMMENT}else if(!this._ensureHibernation()){this._err(c.incorrectlyOpenedComment)
this._createCommentToken(2)
this.state=ee.BOGUS_COMMENT
this._stateBogusComment(e)}}_stateCommentStart(e){switch(e){case a.HYPHEN_MINUS:this.state=ee.COMMENT_START_DASH
break
case a.GREATER_THAN_SIGN:{this._err(c.abruptClosingOfEmptyComment)
this.state=ee.DATA
const e=this.currentToken
this.emitCurrentComment(e)
break}default:this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentStartDash(e){const t=this.currentToken
switch(e){case a.HYPHEN_MINUS:this.state=ee.COMMENT_END
break
case a.GREATER_THAN_SIGN:this._err(c.abruptClosingOfEmptyComment)
this.state=ee.DATA
this.emitCurrentComment(t)
break
case a.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("-",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateComment(e){const t=this.currentToken
switch(e){case a.HYPHEN_MINUS:this.state=ee.COMMENT_END_DASH
break
case a.LESS_THAN_SIGN:this._extendRunWith("<",0)
this.state=ee.COMMENT_LESS_THAN_SIGN
break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._extendRunWith(i,0)
break
case a.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRun(e)}}_stateCommentLessThanSign(e){switch(e){case a.EXCLAMATION_MARK:this._extendRunWith("!",0)
this.state=ee.COMMENT_LESS_THAN_SIGN_BANG
break
case a.LESS_THAN_SIGN:this._extendRunWith("<",0)
break
default:this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentLessThanSignBang(e){if(e===a.HYPHEN_MINUS)this.state=ee.COMMENT_LESS_THAN_SIGN_BANG_DASH
else{this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentLessThanSignBangDash(e){if(e===a.HYPHEN_MINUS)this.state=ee.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH
else{this.state=ee.COMMENT_END_DASH
this._stateCommentEndDash(e)}}_stateCommentLessThanSignBangDashDash(e){if(e!==a.GREATER_THAN_SIGN&&e!==a.EOF)this._err(c.nestedComment)
this.state=ee.COMMENT_END
this._stateCommentEnd(e)}_stateCommentEndDash(e){const t=this.currentToken
switch(e){case a.HYPHEN_MINUS:this.state=ee.COMMENT_END
break
case a.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("-",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentEnd(e){const t=this.currentToken
switch(e){case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentComment(t)
break
case a.EXCLAMATION_MARK:this.state=ee.COMMENT_END_BANG
break
case a.HYPHEN_MINUS:this._extendRunWith("-",-2)
break
case a.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("--",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateCommentEndBang(e){const t=this.currentToken
switch(e){case a.HYPHEN_MINUS:this._extendRunWith("--!",-1)
this.state=ee.COMMENT_END_DASH
break
case a.GREATER_THAN_SIGN:this._err(c.incorrectlyClosedComment)
this.state=ee.DATA
this.emitCurrentComment(t)
break
case a.EOF:this._err(c.eofInComment)
this.emitCurrentComment(t)
this._emitEOFToken()
break
default:this._extendRunWith("--!",-1)
this.state=ee.COMMENT
this._stateComment(e)}}_stateDoctype(e){switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this.state=ee.BEFORE_DOCTYPE_NAME
break
case a.GREATER_THAN_SIGN:this.state=ee.BEFORE_DOCTYPE_NAME
this._stateBeforeDoctypeName(e)
break
case a.EOF:{this._err(c.eofInDoctype)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this._emitEOFToken()
break}default:this._err(c.missingWhitespaceBeforeDoctypeName)
this.state=ee.BEFORE_DOCTYPE_NAME
this._stateBeforeDoctypeName(e)}}_stateBeforeDoctypeName(e){if(isAsciiUpper(e)){this._createDoctypeToken(String.fromCharCode(toAsciiLower(e)))
this.state=ee.DOCTYPE_NAME}else switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.NULL:this._err(c.unexpectedNullCharacter)
this._createDoctypeToken(i)
this.state=ee.DOCTYPE_NAME
break
case a.GREATER_THAN_SIGN:{this._err(c.missingDoctypeName)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this.state=ee.DATA
break}case a.EOF:{this._err(c.eofInDoctype)
this._createDoctypeToken(null)
const e=this.currentToken
e.forceQuirks=true
this.emitCurrentDoctype(e)
this._emitEOFToken()
break}default:this._createDoctypeToken(String.fromCodePoint(e))
this.state=ee.DOCTYPE_NAME}}_stateDoctypeName(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this.state=ee.AFTER_DOCTYPE_NAME
break
case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.NULL:this._err(c.unexpectedNullCharacter)
t.name+=i
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.name+=String.fromCodePoint(isAsciiUpper(e)?toAsciiLower(e):e)}}_stateAfterDoctypeName(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:if(this._consumeSequenceIfMatch(o.PUBLIC,false))this.state=ee.AFTER_DOCTYPE_PUBLIC_KEYWORD
else if(this._consumeSequenceIfMatch(o.SYSTEM,false))this.state=ee.AFTER_DOCTYPE_SYSTEM_KEYWORD
else if(!this._ensureHibernation()){this._err(c.invalidCharacterSequenceAfterDoctypeName)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}}_stateAfterDoctypePublicKeyword(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this.state=ee.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER
break
case a.QUOTATION_MARK:this._err(c.missingWhitespaceAfterDoctypePublicKeyword)
t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED
break
case a.APOSTROPHE:this._err(c.missingWhitespaceAfterDoctypePublicKeyword)
t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED
break
case a.GREATER_THAN_SIGN:this._err(c.missingDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBeforeDoctypePublicIdentifier(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.QUOTATION_MARK:t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED
break
case a.APOSTROPHE:t.publicId=""
this.state=ee.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED
break
case a.GREATER_THAN_SIGN:this._err(c.missingDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypePublicIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateDoctypePublicIdentifierDoubleQuoted(e){const t=this.currentToken
switch(e){case a.QUOTATION_MARK:this.state=ee.AFTER_DOCTYPE_PUBLIC_IDENTIFIER
break
case a.NULL:this._err(c.unexpectedNullCharacter)
t.publicId+=i
break
case a.GREATER_THAN_SIGN:this._err(c.abruptDoctypePublicIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.publicId+=String.fromCodePoint(e)}}_stateDoctypePublicIdentifierSingleQuoted(e){const t=this.currentToken
switch(e){case a.APOSTROPHE:this.state=ee.AFTER_DOCTYPE_PUBLIC_IDENTIFIER
break
case a.NULL:this._err(c.unexpectedNullCharacter)
t.publicId+=i
break
case a.GREATER_THAN_SIGN:this._err(c.abruptDoctypePublicIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.publicId+=String.fromCodePoint(e)}}_stateAfterDoctypePublicIdentifier(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this.state=ee.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS
break
case a.GREATER_THAN_SIGN:this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.QUOTATION_MARK:this._err(c.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case a.APOSTROPHE:this._err(c.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBetweenDoctypePublicAndSystemIdentifiers(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.QUOTATION_MARK:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case a.APOSTROPHE:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateAfterDoctypeSystemKeyword(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:this.state=ee.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER
break
case a.QUOTATION_MARK:this._err(c.missingWhitespaceAfterDoctypeSystemKeyword)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case a.APOSTROPHE:this._err(c.missingWhitespaceAfterDoctypeSystemKeyword)
t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case a.GREATER_THAN_SIGN:this._err(c.missingDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBeforeDoctypeSystemIdentifier(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.QUOTATION_MARK:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED
break
case a.APOSTROPHE:t.systemId=""
this.state=ee.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED
break
case a.GREATER_THAN_SIGN:this._err(c.missingDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.DATA
this.emitCurrentDoctype(t)
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.missingQuoteBeforeDoctypeSystemIdentifier)
t.forceQuirks=true
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateDoctypeSystemIdentifierDoubleQuoted(e){const t=this.currentToken
switch(e){case a.QUOTATION_MARK:this.state=ee.AFTER_DOCTYPE_SYSTEM_IDENTIFIER
break
case a.NULL:this._err(c.unexpectedNullCharacter)
t.systemId+=i
break
case a.GREATER_THAN_SIGN:this._err(c.abruptDoctypeSystemIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.systemId+=String.fromCodePoint(e)}}_stateDoctypeSystemIdentifierSingleQuoted(e){const t=this.currentToken
switch(e){case a.APOSTROPHE:this.state=ee.AFTER_DOCTYPE_SYSTEM_IDENTIFIER
break
case a.NULL:this._err(c.unexpectedNullCharacter)
t.systemId+=i
break
case a.GREATER_THAN_SIGN:this._err(c.abruptDoctypeSystemIdentifier)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:t.systemId+=String.fromCodePoint(e)}}_stateAfterDoctypeSystemIdentifier(e){const t=this.currentToken
switch(e){case a.SPACE:case a.LINE_FEED:case a.TABULATION:case a.FORM_FEED:break
case a.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.EOF:this._err(c.eofInDoctype)
t.forceQuirks=true
this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:this._err(c.unexpectedCharacterAfterDoctypeSystemIdentifier)
this.state=ee.BOGUS_DOCTYPE
this._stateBogusDoctype(e)}}_stateBogusDoctype(e){const t=this.currentToken
switch(e){case a.GREATER_THAN_SIGN:this.emitCurrentDoctype(t)
this.state=ee.DATA
break
case a.NULL:this._err(c.unexpectedNullCharacter)
break
case a.EOF:this.emitCurrentDoctype(t)
this._emitEOFToken()
break
default:}}_stateCdataSection(e){switch(e){case a.RIGHT_SQUARE_BRACKET:this.state=ee.CDATA_SECTION_BRACKET
break
case a.EOF:this._err(c.eofInCdata)
this._emitEOFToken()
break
default:this._emitCodePoint(e)}}_stateCdataSectionBracket(e){if(e===a.RIGHT_SQUARE_BRACKET)this.state=ee.CDATA_SECTION_END
else{this._emitChars("]",-1)
this.state=ee.CDATA_SECTION
this._stateCdataSection(e)}}_stateCdataSectionEnd(e){switch(e){case a.GREATER_THAN_SIGN:this.state=ee.DATA
break
case a.RIGHT_SQUARE_BRACKET:this._emitChars("]",-2)
break
default:this._emitChars("]]",-1)
this.state=ee.CDATA_SECTION
this._stateCdataSection(e)}}_stateCharacterReference(){let e=this.entityDecoder.write(this.preprocessor.html,this.preprocessor.pos)
if(e<0)if(this.preprocessor.lastChunkWritten)e=this.entityDecoder.end()
else{this.active=false
this.preprocessor.pos=this.preprocessor.html.length-1
this.consumedAfterSnapshot=0
this.preprocessor.endOfChunkHit=true
return}if(e===0){this.preprocessor.pos=this.entityStartPos
this._flushCodePointConsumedAsCharacterReference(a.AMPERSAND)
this.state=!this._isCharacterReferenceInAttribute()&&isAsciiAlphaNumeric(this.preprocessor.peek(1))?ee.AMBIGUOUS_AMPERSAND:this.returnState}else this.state=this.returnState}_stateAmbiguousAmpersand(e){if(isAsciiAlphaNumeric(e))this._flushCodePointConsumedAsCharacterReference(e)
else{if(e===a.SEMICOLON)this._err(c.unknownNamedCharacterReference)
this.state=this.returnState
this._callState(e)}}}const ne=new Set([Q.DD,Q.DT,Q.LI,Q.OPTGROUP,Q.OPTION,Q.P,Q.RB,Q.RP,Q.RT,Q.RTC])
const re=new Set([...ne,Q.CAPTION,Q.COLGROUP,Q.TBODY,Q.TD,Q.TFOOT,Q.TH,Q.THEAD,Q.TR])
const se=64
const ie=256
const ae=512
const oe=768
const ce=[Q.H1,Q.H2,Q.H3,Q.H4,Q.H5,Q.H6]
const le=[Q.TBODY,Q.TFOOT,Q.THEAD]
const ue=[Q.TR,Q.TEMPLATE,Q.HTML]
const he=[...le,Q.TEMPLATE,Q.HTML]
const fe=[Q.TABLE,Q.TEMPLATE,Q.HTML]
const de=[Q.TD,Q.TH]
const pe=1
const me=2
const Ee=4
const Te=8
const ge=16
const Ae=32
const _e=new Uint8Array(oe)
for(const[e,t]of[[Y.HTML,0],[Y.SVG,ie],[Y.MATHML,ae]])for(const n of z[e])_e[t+n]=e===Y.HTML&&(n===Q.ADDRESS||n===Q.DIV||n===Q.P)?pe:pe|me
for(const e of[Q.APPLET,Q.CAPTION,Q.HTML,Q.MARQUEE,Q.OBJECT,Q.TABLE,Q.TD,Q.TEMPLATE,Q.TH,ie+Q.DESC,ie+Q.FOREIGN_OBJECT,ie+Q.TITLE,ae+Q.ANNOTATION_XML,ae+Q.MI,ae+Q.MN,ae+Q.MO,ae+Q.MS,ae+Q.MTEXT])_e[e]|=Ee|Te|ge
_e[Q.OL]|=Te
_e[Q.UL]|=Te
_e[Q.BUTTON]|=ge
_e[Q.TABLE]|=Ae
_e[Q.HTML]|=Ae
const Se=new Uint8Array(oe)
for(const e of[Q.A,Q.B,Q.BIG,Q.CODE,Q.EM,Q.FONT,Q.I,Q.NOBR,Q.S,Q.SMALL,Q.STRIKE,Q.STRONG,Q.TT,Q.U])Se[e]=1
function tagKey(e,t){if(t===Q.UNKNOWN)return-1
switch(e){case Y.HTML:return t
case Y.SVG:return ie+t
case Y.MATHML:return ae+t
default:return-1}}class OpenElementStack{get currentTmplContentOrNode(){return this._isInTemplate()?this.treeAdapter.getTemplateContent(this.current):this.current}constructor(e,t,n){this.treeAdapter=t
this.handler=n
this.items=[]
this.tagIDs=[]
this.stackTop=-1
this.depth=0
this.tmplCount=0
this.currentTagId=Q.UNKNOWN
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
if(Se[getTagID(this.treeAdapter.getTagName(e))])return-1}return this.items.lastIndexOf(e,this.stackTop)}slotBelow(e){return this.indexed?this.below[e]:e-1}slotAbove(e){if(this.indexed)return this.above[e]
return e===this.stackTop?-1:e+1}_isInTemplate(){return this.currentTagId===Q.TEMPLATE&&this.treeAdapter.getNamespaceURI(this.current)===Y.HTML}_updateCurrentElement(){this.current=this.items[this.stackTop]
this.currentTagId=this.tagIDs[this.stackTop]}_nameKey(e,t,n){var r,s
const i=`${e} ${t}`
let a=(r=this.nameKeys)===null||r===void 0?void 0:r.get(i)
if(a===void 0&&n){(s=this.nameKeys)!==null&&s!==void 0?s:this.nameKeys=new Map
a=oe+this.nameKeys.size
this.nameKeys.set(i,a)
if(a===this.keyTops.length){const e=new Int32Array(2*a).fill(-1)
e.set(this.keyTops)
this.keyTops=e}}return a!==null&&a!==void 0?a:-1}_indexAll(){this.indexed=true
this.keyTops=new Int32Array(oe).fill(-1)
for(let e=0;e<=this.stackTop;e++)this._index(e,e-1)}_index(e,t){const n=this.items[e]
const r=this.tagIDs[e]
const s=this.treeAdapter.getNamespaceURI(n)
let i=tagKey(s,r)
if(i===-1)i=this._nameKey(s,this.treeAdapter.getTagName(n),true)
const a=this.keyTops[i]
this.keys[e]=i
this.keyPrev[e]=a
this.keyNext[e]=-1
if(a!==-1)this.keyNext[a]=e
this.keyTops[i]=e
this.above[e]=-1
this._link(e,t,s===Y.HTML)
if(Se[r])this.formattingSlots.set(n,e)}_link(e,t,n){const r=this.keys[e]
const s=r<oe?_e[r]:0
this.below[e]=t
if(t===-1){this.specials[e]=s&pe
this.listItemBoundaries[e]=(s&me)>>1
this.scopeBoundaries[e]=(s&Ee)>>2
this.htmlSlots[e]=n?e:-1}else{this.above[t]=e
this.specials[e]=this.specials[t]+(s&pe)
this.listItemBoundaries[e]=this.listItemBoundaries[t]+((s&me)>>1)
this.scopeBoundaries[e]=this.scopeBoundaries[t]+((s&Ee)>>2)
this.htmlSlots[e]=n?e:this.htmlSlots[t]}}_unindex(e){const t=this.keys[e]
const n=this.keyPrev[e]
const r=this.keyNext[e]
if(n!==-1)this.keyNext[n]=r
if(r===-1)this.keyTops[t]=n
else this.keyPrev[r]=n
if(Se[this.tagIDs[e]])this.formattingSlots.delete(this.items[e])}_move(e,t){const n=this.items[e]
const r=this.keys[e]
const s=this.keyPrev[e]
const i=this.keyNext[e]
this.items[t]=n
this.tagIDs[t]=this.tagIDs[e]
this.keys[t]=r
this.keyPrev[t]=s
this.keyNext[t]=i
if(s!==-1)this.keyNext[s]=t
if(i===-1)this.keyTops[r]=t
else this.keyPrev[i]=t
if(Se[this.tagIDs[t]])this.formattingSlots.set(n,t)}indexOfTopmost(e){if(this.indexed)return this.keyTops[e]
for(let t=this.stackTop;t>=0;t--)if(this.tagIDs[t]===e&&this.treeAdapter.getNamespaceURI(this.items[t])===Y.HTML)return t
return-1}indexOfTopmostOf(e){if(this.indexed){let t=-1
for(const n of e)if(this.keyTops[n]>t)t=this.keyTops[n]
return t}for(let t=this.stackTop;t>=0;t--)if(e.includes(this.tagIDs[t])&&this.treeAdapter.getNamespaceURI(this.items[t])===Y.HTML)return t
return-1}indexOfTopmostByName(e,t){if(this.indexed){let n=tagKey(e,getTagID(t))
if(n===-1)n=this._nameKey(e,t,false)
return n===-1?-1:this.keyTops[n]}for(let n=this.stackTop;n>=0;n--){const r=this.items[n]
if(this.treeAdapter.getTagName(r)===t&&this.treeAdapter.getNamespaceURI(r)===e)return n}return-1}indexOfTopmostHtmlElement(){if(this.indexed)return this.stackTop===-1?-1:this.htmlSlots[this.stackTop]
let e=this.stackTop
while(e>=0&&this.treeAdapter.getNamespaceURI(this.items[e])!==Y.HTML)e--
return e}_hasAbove(e,t){for(let n=this.stackTop;n>e;n--){const e=tagKey(this.treeAdapter.getNamespaceURI(this.items[n]),this.tagIDs[n])
if(e!==-1&&_e[e]&t)return true}return false}hasSpecialElementAbove(e){return this.indexed?this.specials[this.stackTop]!==this.specials[e]:this._hasAbove(e,pe)}hasListItemBoundaryAbove(e){return this.indexed?this.listItemBoundaries[this.stackTop]!==this.listItemBoundaries[e]:this._hasAbove(e,me)}push(e,t){const n=this.stackTop
this.stackTop++
this.depth++
this.items[this.stackTop]=e
this.current=e
this.tagIDs[this.stackTop]=t
this.currentTagId=t
if(this.indexed)this._index(this.stackTop,n)
else if(this.depth===se)this._indexAll()
if(this._isInTemplate())this.tmplCount++
this.handler.onItemPush(e,t,true)}_popCurrent(){if(this.tmplCount>0&&this._isInTemplate())this.tmplCount--
if(this.indexed){this._unindex(this.stackTop)
this.stackTop=this.below[this.stackTop]
if(this.stackTop!==-1)this.above[this.stackTop]=-1}else this.stackTop--
this.depth--
this._updateCurrentElement()}pop(){const e=this.current
this._popCurrent()
this.handler.onItemPop(e,true)}replace(e,t){const n=this._indexOf(e)
this.items[n]=t
if(this.indexed&&Se[this.tagIDs[n]]){this.formattingSlots.delete(e)
this.formattingSlots.set(t,n)}if(n===this.stackTop)this.current=t}replaceFormattingElement(e,t,n,r){const s=this.items[e]
if(!this.indexed){this.items.splice(e,1)
this.tagIDs.splice(e,1)
this.handler.onItemPop(s,false)
this.items.splice(t,0,n)
this.tagIDs.splice(t,0,r)
if(t===this.stackTop)this._updateCurrentElement()
if(this.current&&this.currentTagId!==void 0)this.handler.onItemPush(this.current,this.currentTagId,t===this.stackTop)
return}const i=this.keys[e]
const a=this.below[e]
const o=this.above[t]
const c=[]
for(let n=this.above[e];n!==t;n=this.above[n])c.push(n)
const l=this.keyNext[e]
this._unindex(e)
this.items[e]=void 0
this.handler.onItemPop(s,false)
let u=t-1
while(c.length>0&&c[c.length-1]===u){c.pop()
u--}for(let e=u+1;e<=t;e++)this._move(e,e-1)
const h=l===-1?this.keyTops[i]:this.keyPrev[l]
this.items[t]=n
this.tagIDs[t]=r
this.keys[t]=i
this.keyPrev[t]=h
this.keyNext[t]=l
if(h!==-1)this.keyNext[h]=t
if(l===-1)this.keyTops[i]=t
else this.keyPrev[l]=t
if(Se[r])this.formattingSlots.set(n,t)
let f=a
for(const e of c){this._link(e,f,true)
f=e}for(let e=u;e<t;e++){this._link(e,f,true)
f=e}this._link(t,f,true)
if(o===-1)this._updateCurrentElement()
if(this.current&&this.currentTagId!==void 0)this.handler.onItemPush(this.current,this.currentTagId,o===-1)}popUntilTagNamePopped(e){this.shortenToLength(Math.max(this.indexOfTopmost(e),0))}shortenToLength(e){while(this.stackTop>=e){const t=this.current
this._popCurrent()
this.handler.onItemPop(t,this.stackTop<e)}}popUntilElementPopped(e){const t=this._indexOf(e)
this.shortenToLength(Math.max(t,0))}popUntilNumberedHeaderPopped(){this.shortenToLength(Math.max(this.indexOfTopmostOf(ce),0))}popUntilTableCellPopped(){this.shortenToLength(Math.max(this.indexOfTopmostOf(de),0))}popAllUpToHtmlElement(){this.tmplCount=0
this.shortenToLength(1)}clearBackToTableContext(){this.shortenToLength(this.indexOfTopmostOf(fe)+1)}clearBackToTableBodyContext(){this.shortenToLength(this.indexOfTopmostOf(he)+1)}clearBackToTableRowContext(){this.shortenToLength(this.indexOfTopmostOf(ue)+1)}remove(e){const t=this._indexOf(e)
if(t!==-1)this.removeAt(t)}removeAt(e){if(e===this.stackTop){this.pop()
return}const t=this.items[e]
this.depth--
if(this.indexed){const t=this.keys[e]<oe?_e[this.keys[e]]:0
const n=this.below[e]
const r=this.above[e]
this._unindex(e)
this.items[e]=void 0
this.below[r]=n
if(n!==-1)this.above[n]=r
if(t!==0)for(let e=r;e!==-1;e=this.above[e]){this.specials[e]-=t&pe
this.listItemBoundaries[e]-=(t&me)>>1
this.scopeBoundaries[e]-=(t&Ee)>>2}const s=n===-1?-1:this.htmlSlots[n]
for(let t=r;t!==-1&&this.htmlSlots[t]===e;t=this.above[t])this.htmlSlots[t]=s}else{this.items.splice(e,1)
this.tagIDs.splice(e,1)
this.stackTop--
this._updateCurrentElement()}this.handler.onItemPop(t,false)}tryPeekProperlyNestedBodyElement(){return this.stackTop>=1&&this.tagIDs[1]===Q.BODY?this.items[1]:null}contains(e){return this._indexOf(e)>-1}getCommonAncestor(e){const t=this._indexOf(e)
const n=t===-1?-1:this.slotBelow(t)
return n===-1?null:this.items[n]}isRootHtmlElementCurrent(){return this.stackTop===0&&this.tagIDs[0]===Q.HTML}_isInScope(e,t){let n=-1
switch(t){case Te:n=Math.max(this.keyTops[Q.OL],this.keyTops[Q.UL])
break
case ge:n=this.keyTops[Q.BUTTON]
break
case Ae:n=Math.max(this.keyTops[Q.TABLE],this.keyTops[Q.HTML])
return e===-1?n===-1:e>=n
default:}return e===-1?n===-1&&(this.stackTop===-1||this.scopeBoundaries[this.stackTop]===0):e>=n&&this.scopeBoundaries[this.stackTop]===this.scopeBoundaries[e]}_scanScope(e,t,n,r){for(let s=this.stackTop;s>=0;s--){const i=tagKey(this.treeAdapter.getNamespaceURI(this.items[s]),this.tagIDs[s])
if(i===-1)continue
if((t?t.includes(i):i===e)&&(!r||this.items[s]===r))return true
if(_e[i]&n)return false}return true}hasInScope(e,t){if(!this.indexed)return this._scanScope(e,null,Ee,t)
return this._isInScope(t?this._indexOf(t):this.keyTops[e],Ee)}hasInListItemScope(e){return this.indexed?this._isInScope(this.keyTops[e],Te):this._scanScope(e,null,Te)}hasInButtonScope(e){return this.indexed?this._isInScope(this.keyTops[e],ge):this._scanScope(e,null,ge)}hasNumberedHeaderInScope(){return this.indexed?this._isInScope(this.indexOfTopmostOf(ce),Ee):this._scanScope(Q.UNKNOWN,ce,Ee)}hasInTableScope(e){return this.indexed?this._isInScope(this.keyTops[e],Ae):this._scanScope(e,null,Ae)}hasTableBodyContextInTableScope(){return this.indexed?this._isInScope(this.indexOfTopmostOf(le),Ae):this._scanScope(Q.UNKNOWN,le,Ae)}hasInSelectScope(e){for(let t=this.stackTop;t>=0;t=this.slotBelow(t)){if(this.treeAdapter.getNamespaceURI(this.items[t])!==Y.HTML)continue
switch(this.tagIDs[t]){case e:return true
case Q.OPTION:case Q.OPTGROUP:break
default:return false}}return true}generateImpliedEndTags(){while(this.currentTagId!==void 0&&ne.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===Y.HTML)this.pop()}generateImpliedEndTagsThoroughly(){while(this.currentTagId!==void 0&&re.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===Y.HTML)this.pop()}generateImpliedEndTagsWithExclusion(e){while(this.currentTagId!==void 0&&this.currentTagId!==e&&re.has(this.currentTagId)&&this.treeAdapter.getNamespaceURI(this.current)===Y.HTML)this.pop()}}const Ie=3
var ye;(function(e){e[e["Marker"]=0]="Marker"
e[e["Element"]=1]="Element"})(ye||(ye={}))
class FormattingElementList{constructor(){this.newest=null
this.bookmark=null
this.index=null
this.elementEntries=new Map}_insertElementEntry(e,t,n){const r=n===null?null:n.newer
const s={type:ye.Element,element:e,token:t,older:n,newer:r,ark:null,olderSameTag:null,newerSameTag:null}
if(r===null)this.newest=s
else r.older=s
if(n!==null)n.newer=s
return this.index===null?null:this._addToIndex(this.index,s)}_addToIndex(e,t){const{tagName:n,attrs:r}=t.token
const s=n+r.map(({name:e,value:t})=>`\0${e}\0${t}`).sort().join("")
let i=e.arks.get(s)
if(i===void 0){i={entries:[],key:s}
e.arks.set(s,i)}i.entries.push(t)
t.ark=i
this.elementEntries.set(t.element,t)
let a=e.tagNames.get(n)
if(a===void 0){a={olderSameTag:null}
e.tagNames.set(n,a)}t.olderSameTag=a.olderSameTag
t.newerSameTag=a
if(a.olderSameTag!==null)a.olderSameTag.newerSameTag=t
a.olderSameTag=t
return i}insertMarker(){if(this.index===null)for(let e=this.newest;e!==null&&e.type===ye.Element;e=e.older)this.elementEntries.set(e.element,e)
const e={type:ye.Marker,older:this.newest,newer:null,outerIndex:this.index}
if(this.newest!==null)this.newest.newer=e
this.newest=e
this.index=null}pushElement(e,t){if(this.index===null){let e=null
let t=0
for(let n=this.newest;n!==null&&n.type===ye.Element;n=n.older){e=n
t++}if(t>=Ie){this.index={arks:new Map,tagNames:new Map}
for(let t=e;t!==null&&t.type===ye.Element;t=t.newer)this._addToIndex(this.index,t)}}const n=this._insertElementEntry(e,t,this.newest)
if(n!==null&&n.entries.length>Ie)this.removeEntry(n.entries[0])}insertElementAfterBookmark(e,t){const{bookmark:n}=this
this.bookmark=null
this._insertElementEntry(e,t,n)}removeEntry(e){var t
if(e.newer===null?this.newest!==e:e.newer.older!==e)return
this.elementEntries.delete(e.element)
if(e.newer===null)this.newest=e.older
else e.newer.older=e.older
if(e.older!==null)e.older.newer=e.newer
if(e.ark!==null){const{entries:n,key:r}=e.ark
n.splice(n.indexOf(e),1)
if(n.length===0)(t=this.index)===null||t===void 0?void 0:t.arks.delete(r)}if(e.newerSameTag!==null){e.newerSameTag.olderSameTag=e.olderSameTag
if(e.olderSameTag!==null)e.olderSameTag.newerSameTag=e.newerSameTag}}replaceElement(e,t){if(this.elementEntries.delete(e.element))this.elementEntries.set(t,e)
e.element=t}clearToLastMarker(){let e=this.newest
for(;e!==null&&e.type===ye.Element;e=e.older)this.elementEntries.delete(e.element)
this.newest=e===null?null:e.older
this.index=e===null?null:e.outerIndex
if(this.newest!==null)this.newest.newer=null}getElementEntryInScopeWithTagName(e){var t,n
if(this.index!==null)return(n=(t=this.index.tagNames.get(e))===null||t===void 0?void 0:t.olderSameTag)!==null&&n!==void 0?n:null
for(let t=this.newest;t!==null&&t.type===ye.Element;t=t.older)if(t.token.tagName===e)return t
return null}getElementEntry(e){if(this.index===null)for(let t=this.newest;t!==null&&t.type===ye.Element;t=t.older)if(t.element===e)return t
return this.elementEntries.get(e)}}const be=new WeakMap
const Ne={createDocument(){return{nodeName:"#document",mode:j.NO_QUIRKS,childNodes:[]}},createDocumentFragment(){return{nodeName:"#document-fragment",childNodes:[]}},createElement(e,t,n){return{nodeName:e,tagName:e,attrs:n,namespaceURI:t,childNodes:[],parentNode:null}},createCommentNode(e){return{nodeName:"#comment",data:e,parentNode:null}},createTextNode(e){return{nodeName:"#text",value:e,parentNode:null}},appendChild(e,t){e.childNodes.push(t)
t.parentNode=e},insertBefore(e,t,n){const{childNodes:r}=e
const s=r[r.length-1]===n?r.length-1:r.indexOf(n)
r.splice(s,0,t)
t.parentNode=e},setTemplateContent(e,t){e.content=t},getTemplateContent(e){return e.content},setDocumentType(e,t,n,r){const s=e.childNodes.find(e=>e.nodeName==="#documentType")
if(s){s.name=t
s.publicId=n
s.systemId=r}else{const s={nodeName:"#documentType",name:t,publicId:n,systemId:r,parentNode:null}
Ne.appendChild(e,s)}},setDocumentMode(e,t){e.mode=t},getDocumentMode(e){return e.mode},detachNode(e){if(e.parentNode){const{childNodes:t}=e.parentNode
const n=t[t.length-1]===e?t.length-1:t.indexOf(e)
t.splice(n,1)
e.parentNode=null}},insertText(e,t){if(e.childNodes.length>0){const n=e.childNodes[e.childNodes.length-1]
if(Ne.isTextNode(n)){n.value+=t
return}}Ne.appendChild(e,Ne.createTextNode(t))},insertTextBefore(e,t,n){const{childNodes:r}=e
const s=r[r.length-1]===n?r.length-1:r.indexOf(n)
const i=r[s-1]
if(i&&Ne.isTextNode(i))i.value+=t
else Ne.insertBefore(e,Ne.createTextNode(t),n)},adoptAttributes(e,t){if(t.length===0||t===e.attrs)return
const n=be.get(e.attrs)
const r=(n===null||n===void 0?void 0:n.size)===e.attrs.length&&t.every(({name:t})=>{var r
const s=n.get(t)
return s===void 0||((r=e.attrs[s])===null||r===void 0?void 0:r.name)===t})
const s=r?n:new Map
if(!r){for(let t=0;t<e.attrs.length;t++){const n=e.attrs[t]
if(n!==void 0)s.set(n.name,t)}be.set(e.attrs,s)}const i=e.attrs.length
for(let n=0;n<t.length;n++)if(!s.has(t[n].name))e.attrs.push(t[n])
for(let t=i;t<e.attrs.length;t++)s.set(e.attrs[t].name,t)
if(s.size!==e.attrs.length)be.delete(e.attrs)},getFirstChild(e){return e.childNodes[0]},getChildNodes(e){return e.childNodes},getParentNode(e){return e.parentNode},getAttrList(e){return e.attrs},getTagName(e){return e.tagName},getNamespaceURI(e){return e.namespaceURI},getTextNodeContent(e){return e.value},getCommentNodeContent(e){return e.data},getDocumentTypeNodeName(e){return e.name},getDocumentTypeNodePublicId(e){return e.publicId},getDocumentTypeNodeSystemId(e){return e.systemId},isTextNode(e){return e.nodeName==="#text"},isCommentNode(e){return e.nodeName==="#comment"},isDocumentTypeNode(e){return e.nodeName==="#documentType"},isElementNode(e){return Object.prototype.hasOwnProperty.call(e,"tagName")},setNodeSourceCodeLocation(e,t){e.sourceCodeLocation=t},getNodeSourceCodeLocation(e){return e.sourceCodeLocation},updateNodeSourceCodeLocation(e,t){e.sourceCodeLocation={...e.sourceCodeLocation,...t}}}
const Ce="html"
const ke="about:legacy-compat"
const De="http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"
const Oe=["+//silmaril//dtd html pro v0r11 19970101//","-//as//dtd html 3.0 aswedit + extensions//","-//advasoft ltd//dtd html 3.0 aswedit + extensions//","-//ietf//dtd html 2.0 level 1//","-//ietf//dtd html 2.0 level 2//","-//ietf//dtd html 2.0 strict level 1//","-//ietf//dtd html 2.0 strict level 2//","-//ietf//dtd html 2.0 strict//","-//ietf//dtd html 2.0//","-//ietf//dtd html 2.1e//","-//ietf//dtd html 3.0//","-//ietf//dtd html 3.2 final//","-//ietf//dtd html 3.2//","-//ietf//dtd html 3//","-//ietf//dtd html level 0//","-//ietf//dtd html level 1//","-//ietf//dtd html level 2//","-//ietf//dtd html level 3//","-//ietf//dtd html strict level 0//","-//ietf//dtd html strict level 1//","-//ietf//dtd html strict level 2//","-//ietf//dtd html strict level 3//","-//ietf//dtd html strict//","-//ietf//dtd html//","-//metrius//dtd metrius presentational//","-//microsoft//dtd internet explorer 2.0 html strict//","-//microsoft//dtd internet explorer 2.0 html//","-//microsoft//dtd internet explorer 2.0 tables//","-//microsoft//dtd internet explorer 3.0 html strict//","-//microsoft//dtd internet explorer 3.0 html//","-//microsoft//dtd internet explorer 3.0 tables//","-//netscape comm. corp.//dtd html//","-//netscape comm. corp.//dtd strict html//","-//o'reilly and associates//dtd html 2.0//","-//o'reilly and associates//dtd html extended 1.0//","-//o'reilly and associates//dtd html extended relaxed 1.0//","-//sq//dtd html 2.0 hotmetal + extensions//","-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//","-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//","-//spyglass//dtd html 2.0 extended//","-//sun microsystems corp.//dtd hotjava html//","-//sun microsystems corp.//dtd hotjava strict html//","-//w3c//dtd html 3 1995-03-24//","-//w3c//dtd html 3.2 draft//","-//w3c//dtd html 3.2 final//","-//w3c//dtd html 3.2//","-//w3c//dtd html 3.2s draft//","-//w3c//dtd html 4.0 frameset//","-//w3c//dtd html 4.0 transitional//","-//w3c//dtd html experimental 19960712//","-//w3c//dtd html experimental 970421//","-//w3c//dtd w3 html//","-//w3o//dtd w3 html 3.0//","-//webtechs//dtd mozilla html 2.0//","-//webtechs//dtd mozilla html//"]
const ve=[...Oe,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
const Le=new Set(["-//w3o//dtd w3 html strict 3.0//en//","-/w3c/dtd html 4.0 transitional/en","html"])
const Re=["-//w3c//dtd xhtml 1.0 frameset//","-//w3c//dtd xhtml 1.0 transitional//"]
const we=[...Re,"-//w3c//dtd html 4.01 frameset//","-//w3c//dtd html 4.01 transitional//"]
function hasPrefix(e,t){return t.some(t=>e.startsWith(t))}function isConforming(e){return e.name===Ce&&e.publicId===null&&(e.systemId===null||e.systemId===ke)}function getDocumentMode(e){if(e.name!==Ce)return j.QUIRKS
const{systemId:t}=e
if(t&&t.toLowerCase()===De)return j.QUIRKS
let{publicId:n}=e
if(n!==null){n=n.toLowerCase()
if(Le.has(n))return j.QUIRKS
let e=t===null?ve:Oe
if(hasPrefix(n,e))return j.QUIRKS
e=t===null?Re:we
if(hasPrefix(n,e))return j.LIMITED_QUIRKS}return j.NO_QUIRKS}const Pe={TEXT_HTML:"text/html",APPLICATION_XML:"application/xhtml+xml"}
const Me="definitionurl"
const Be="definitionURL"
const $e=new Map(["attributeName","attributeType","baseFrequency","baseProfile","calcMode","clipPathUnits","diffuseConstant","edgeMode","filterUnits","glyphRef","gradientTransform","gradientUnits","kernelMatrix","kernelUnitLength","keyPoints","keySplines","keyTimes","lengthAdjust","limitingConeAngle","markerHeight","markerUnits","markerWidth","maskContentUnits","maskUnits","numOctaves","pathLength","patternContentUnits","patternTransform","patternUnits","pointsAtX","pointsAtY","pointsAtZ","preserveAlpha","preserveAspectRatio","primitiveUnits","refX","refY","repeatCount","repeatDur","requiredExtensions","requiredFeatures","specularConstant","specularExponent","spreadMethod","startOffset","stdDeviation","stitchTiles","surfaceScale","systemLanguage","tableValues","targetX","targetY","textLength","viewBox","viewTarget","xChannelSelector","yChannelSelector","zoomAndPan"].map(e=>[e.toLowerCase(),e]))
const xe=new Map([["xlink:actuate",{prefix:"xlink",name:"actuate",namespace:Y.XLINK}],["xlink:arcrole",{prefix:"xlink",name:"arcrole",namespace:Y.XLINK}],["xlink:href",{prefix:"xlink",name:"href",namespace:Y.XLINK}],["xlink:role",{prefix:"xlink",name:"role",namespace:Y.XLINK}],["xlink:show",{prefix:"xlink",name:"show",namespace:Y.XLINK}],["xlink:title",{prefix:"xlink",name:"title",namespace:Y.XLINK}],["xlink:type",{prefix:"xlink",name:"type",namespace:Y.XLINK}],["xml:lang",{prefix:"xml",name:"lang",namespace:Y.XML}],["xml:space",{prefix:"xml",name:"space",namespace:Y.XML}],["xmlns",{prefix:"",name:"xmlns",namespace:Y.XMLNS}],["xmlns:xlink",{prefix:"xmlns",name:"xlink",namespace:Y.XMLNS}]])
const Fe=new Map(["altGlyph","altGlyphDef","altGlyphItem","animateColor","animateMotion","animateTransform","clipPath","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence","foreignObject","glyphRef","linearGradient","radialGradient","textPath"].map(e=>[e.toLowerCase(),e]))
const He=new Set([Q.B,Q.BIG,Q.BLOCKQUOTE,Q.BODY,Q.BR,Q.CENTER,Q.CODE,Q.DD,Q.DIV,Q.DL,Q.DT,Q.EM,Q.EMBED,Q.H1,Q.H2,Q.H3,Q.H4,Q.H5,Q.H6,Q.HEAD,Q.HR,Q.I,Q.IMG,Q.LI,Q.LISTING,Q.MENU,Q.META,Q.NOBR,Q.OL,Q.P,Q.PRE,Q.RUBY,Q.S,Q.SMALL,Q.SPAN,Q.STRONG,Q.STRIKE,Q.SUB,Q.SUP,Q.TABLE,Q.TT,Q.U,Q.UL,Q.VAR])
function causesExit(e){const t=e.tagID
const n=t===Q.FONT&&e.attrs.some(({name:e})=>e===K.COLOR||e===K.SIZE||e===K.FACE)
return n||He.has(t)}function adjustTokenMathMLAttrs(e){for(let t=0;t<e.attrs.length;t++)if(e.attrs[t].name===Me){e.attrs[t].name=Be
break}}function adjustTokenSVGAttrs(e){for(let t=0;t<e.attrs.length;t++){const n=$e.get(e.attrs[t].name)
if(n!=null)e.attrs[t].name=n}}function adjustTokenXMLAttrs(e){for(let t=0;t<e.attrs.length;t++){const n=xe.get(e.attrs[t].name)
if(n){e.attrs[t].prefix=n.prefix
e.attrs[t].name=n.name
e.attrs[t].namespace=n.namespace}}}function adjustTokenSVGTagName(e){const t=Fe.get(e.tagName)
if(t!=null){e.tagName=t
e.tagID=getTagID(e.tagName)}}function isMathMLTextIntegrationPoint(e,t){return t===Y.MATHML&&(e===Q.MI||e===Q.MO||e===Q.MN||e===Q.MS||e===Q.MTEXT)}function isHtmlIntegrationPoint(e,t,n){if(t===Y.MATHML&&e===Q.ANNOTATION_XML)for(let e=0;e<n.length;e++)if(n[e].name===K.ENCODING){const t=n[e].value.toLowerCase()
return t===Pe.TEXT_HTML||t===Pe.APPLICATION_XML}return t===Y.SVG&&(e===Q.FOREIGN_OBJECT||e===Q.DESC||e===Q.TITLE)}function foreign_content_isIntegrationPoint(e,t,n,r){return(!r||r===Y.HTML)&&isHtmlIntegrationPoint(e,t,n)||(!r||r===Y.MATHML)&&isMathMLTextIntegrationPoint(e,t)}const Ue=[Q.TR,Q.TBODY,Q.THEAD,Q.TFOOT,Q.CAPTION,Q.COLGROUP,Q.TABLE,Q.FRAMESET,Q.SELECT,Q.TEMPLATE,Q.TD,Q.TH,Q.HEAD,Q.BODY,Q.HTML]
const Ge="hidden"
const qe=[]
const Ye=8
const Ke=3
var je;(function(e){e[e["INITIAL"]=0]="INITIAL"
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
e[e["AFTER_AFTER_FRAMESET"]=22]="AFTER_AFTER_FRAMESET"})(je||(je={}))
const Ve={startLine:-1,startCol:-1,startOffset:-1,endLine:-1,endCol:-1,endOffset:-1}
const Qe=new Set([Q.TABLE,Q.TBODY,Q.TFOOT,Q.THEAD,Q.TR])
const We={scriptingEnabled:true,sourceCodeLocationInfo:false,treeAdapter:Ne,onParseError:null}
class parser_Parser{constructor(e,t,n=null,r=null){this.fragmentContext=n
this.scriptHandler=r
this.currentToken=null
this.stopped=false
this.insertionMode=je.INITIAL
this.originalInsertionMode=je.INITIAL
this.headElement=null
this.formElement=null
this.currentNotInHTML=false
this.tmplInsertionModeStack=[]
this.pendingCharacterTokens=[]
this.hasNonWhitespacePendingCharacterToken=false
this.framesetOk=true
this.skipNextNewLine=false
this.fosterParentingEnabled=false
this.options={...We,...e}
this.treeAdapter=this.options.treeAdapter
this.onParseError=this.options.onParseError
if(this.onParseError)this.options.sourceCodeLocationInfo=true
this.document=t!==null&&t!==void 0?t:this.treeAdapter.createDocument()
this.tokenizer=new Tokenizer(this.options,this)
this.activeFormattingElements=new FormattingElementList
this.fragmentContextID=n?getTagID(this.treeAdapter.getTagName(n)):Q.UNKNOWN
this._setContextModes(n!==null&&n!==void 0?n:this.document,this.fragmentContextID)
this.openElements=new OpenElementStack(this.document,this.treeAdapter,this)}static parse(e,t){const n=new this(t)
n.tokenizer.write(e,true)
return n.document}static getFragmentParser(e,t){const n={...We,...t}
e!==null&&e!==void 0?e:e=n.treeAdapter.createElement(V.TEMPLATE,Y.HTML,[])
const r=n.treeAdapter.createElement("documentmock",Y.HTML,[])
const s=new this(n,r,e)
if(s.fragmentContextID===Q.TEMPLATE)s.tmplInsertionModeStack.push(je.IN_TEMPLATE)
s._initTokenizerForFragmentParsing()
s._insertFakeRootElement()
s._resetInsertionMode()
s._findFormInFragmentContext()
return s}getFragment(){const e=this.treeAdapter.getFirstChild(this.document)
const t=this.treeAdapter.createDocumentFragment()
this._adoptNodes(e,t)
return t}_err(e,t,n){var r
if(!this.onParseError)return
const s=(r=e.location)!==null&&r!==void 0?r:Ve
const i={code:t,startLine:s.startLine,startCol:s.startCol,startOffset:s.startOffset,endLine:n?s.startLine:s.endLine,endCol:n?s.startCol:s.endCol,endOffset:n?s.startOffset:s.endOffset}
this.onParseError(i)}onItemPush(e,t,n){var r,s;(s=(r=this.treeAdapter).onItemPush)===null||s===void 0?void 0:s.call(r,e)
if(n&&this.openElements.stackTop>0)this._setContextModes(e,t)}onItemPop(e,t){var n,r,s
if(this.options.sourceCodeLocationInfo)this._setEndLocation(e,this.currentToken);(r=(n=this.treeAdapter).onItemPop)===null||r===void 0?void 0:r.call(n,e,this.openElements.current);(s=this.annotationXmlIntegrationPoints)===null||s===void 0?void 0:s.delete(e)
if(t){let e
let t
if(this.openElements.stackTop===0&&this.fragmentContext){e=this.fragmentContext
t=this.fragmentContextID}else({current:e,currentTagId:t}=this.openElements)
this._setContextModes(e,t)}}_setContextModes(e,t){const n=e===this.document||e&&this.treeAdapter.getNamespaceURI(e)===Y.HTML
this.currentNotInHTML=!n
this.tokenizer.inForeignNode=!n&&e!==void 0&&t!==void 0&&!this._isIntegrationPoint(t,e)}_switchToTextParsing(e,t){this._insertElement(e,Y.HTML)
this.tokenizer.state=t
this.originalInsertionMode=this.insertionMode
this.insertionMode=je.TEXT}switchToPlaintextParsing(){this.insertionMode=je.TEXT
this.originalInsertionMode=je.IN_BODY
this.tokenizer.state=te.PLAINTEXT}_getAdjustedCurrentElement(){return this.openElements.stackTop===0&&this.fragmentContext?this.fragmentContext:this.openElements.current}_findFormInFragmentContext(){let e=this.fragmentContext
while(e){if(this.treeAdapter.getTagName(e)===V.FORM&&this.treeAdapter.getNamespaceURI(e)===Y.HTML){this.formElement=e
break}e=this.treeAdapter.getParentNode(e)}}_initTokenizerForFragmentParsing(){if(!this.fragmentContext||this.treeAdapter.getNamespaceURI(this.fragmentContext)!==Y.HTML)return
switch(this.fragmentContextID){case Q.TITLE:case Q.TEXTAREA:this.tokenizer.state=te.RCDATA
break
case Q.STYLE:case Q.XMP:case Q.IFRAME:case Q.NOEMBED:case Q.NOFRAMES:case Q.NOSCRIPT:this.tokenizer.state=te.RAWTEXT
break
case Q.SCRIPT:this.tokenizer.state=te.SCRIPT_DATA
break
case Q.PLAINTEXT:this.tokenizer.state=te.PLAINTEXT
break
default:}}_setDocumentType(e){const t=e.name||""
const n=e.publicId||""
const r=e.systemId||""
this.treeAdapter.setDocumentType(this.document,t,n,r)
if(e.location){const t=this.treeAdapter.getChildNodes(this.document)
const n=t.find(e=>this.treeAdapter.isDocumentTypeNode(e))
if(n)this.treeAdapter.setNodeSourceCodeLocation(n,e.location)}}_attachElementToTree(e,t,n){if(this.options.sourceCodeLocationInfo){const n=t&&{...t,startTag:t}
this.treeAdapter.setNodeSourceCodeLocation(e,n)}if(n.beforeElement)this.treeAdapter.insertBefore(n.parent,e,n.beforeElement)
else this.treeAdapter.appendChild(n.parent,e)}_getInsertionLocation(){var e
if(this._shouldFosterParentOnInsertion())return this._findFosterParentingLocation()
return{parent:(e=this.openElements.currentTmplContentOrNode)!==null&&e!==void 0?e:this.document,beforeElement:null}}_createElement(e,t,n,r){var s,i
const a=this.treeAdapter.createElement(e,t,n);(i=(s=this.treeAdapter).onElementCreated)===null||i===void 0?void 0:i.call(s,a,{intendedParent:r,formElement:this.formElement,isInTemplate:this.openElements.tmplCount>0})
return a}_appendElement(e,t){const n=this._getInsertionLocation()
const r=this._createElement(e.tagName,t,e.attrs,n.parent)
this._attachElementToTree(r,e.location,n)}_insertElement(e,t){const n=this._getInsertionLocation()
const r=this._createElement(e.tagName,t,e.attrs,n.parent)
this._attachElementToTree(r,e.location,n)
this.openElements.push(r,e.tagID)}_insertFakeElement(e,t){const n=this._getInsertionLocation()
const r=this._createElement(e,Y.HTML,[],n.parent)
this._attachElementToTree(r,null,n)
this.openElements.push(r,t)}_insertTemplate(e){const t=this._getInsertionLocation()
const n=this._createElement(e.tagName,Y.HTML,e.attrs,t.parent)
const r=this.treeAdapter.createDocumentFragment()
this.treeAdapter.setTemplateContent(n,r)
this._attachElementToTree(n,e.location,t)
this.openElements.push(n,e.tagID)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(r,null)}_insertFakeRootElement(){const e=this._createElement(V.HTML,Y.HTML,[],this.document)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(e,null)
this.treeAdapter.appendChild(this.document,e)
this.openElements.push(e,Q.HTML)}_appendCommentNode(e,t){const n=this.treeAdapter.createCommentNode(e.data)
this.treeAdapter.appendChild(t,n)
if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(n,e.location)}_insertCharacters(e){let t
let n
if(this._shouldFosterParentOnInsertion()){({parent:t,beforeElement:n}=this._findFosterParentingLocation())
if(n)this.treeAdapter.insertTextBefore(t,e.chars,n)
else this.treeAdapter.insertText(t,e.chars)}else{t=this.openElements.currentTmplContentOrNode
this.treeAdapter.insertText(t,e.chars)}if(!e.location)return
const r=this.treeAdapter.getChildNodes(t)
const s=n?r.lastIndexOf(n):r.length
const i=r[s-1]
const a=this.treeAdapter.getNodeSourceCodeLocation(i)
if(a){const{endLine:t,endCol:n,endOffset:r}=e.location
this.treeAdapter.updateNodeSourceCodeLocation(i,{endLine:t,endCol:n,endOffset:r})}else if(this.options.sourceCodeLocationInfo)this.treeAdapter.setNodeSourceCodeLocation(i,e.location)}_adoptNodes(e,t){const n=[...this.treeAdapter.getChildNodes(e)]
for(let e=n.length-1;e>=0;e--)this.treeAdapter.detachNode(n[e])
for(const e of n)this.treeAdapter.appendChild(t,e)}_setEndLocation(e,t){if(this.treeAdapter.getNodeSourceCodeLocation(e)&&t.location){const n=t.location
const r=this.treeAdapter.getTagName(e)
const s=t.type===u.END_TAG&&r===t.tagName?{endTag:{...n},endLine:n.endLine,endCol:n.endCol,endOffset:n.endOffset}:{endLine:n.startLine,endCol:n.startCol,endOffset:n.startOffset}
this.treeAdapter.updateNodeSourceCodeLocation(e,s)}}shouldProcessStartTagTokenInForeignContent(e){if(!this.currentNotInHTML)return false
let t
let n
if(this.openElements.stackTop===0&&this.fragmentContext){t=this.fragmentContext
n=this.fragmentContextID}else({current:t,currentTagId:n}=this.openElements)
if(e.tagID===Q.SVG&&this.treeAdapter.getTagName(t)===V.ANNOTATION_XML&&this.treeAdapter.getNamespaceURI(t)===Y.MATHML)return false
return this.tokenizer.inForeignNode||(e.tagID===Q.MGLYPH||e.tagID===Q.MALIGNMARK)&&n!==void 0&&!this._isIntegrationPoint(n,t,Y.HTML)}_processToken(e){switch(e.type){case u.CHARACTER:this.onCharacter(e)
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
break}}_isIntegrationPoint(e,t,n){var r
const s=this.treeAdapter.getNamespaceURI(t)
if(e===Q.ANNOTATION_XML&&s===Y.MATHML&&n!==Y.MATHML){const n=(r=this.annotationXmlIntegrationPoints)!==null&&r!==void 0?r:this.annotationXmlIntegrationPoints=new Map
let i=n.get(t)
if(i===void 0){i=foreign_content_isIntegrationPoint(e,s,this.treeAdapter.getAttrList(t))
n.set(t,i)}return i}return foreign_content_isIntegrationPoint(e,s,qe,n)}_reconstructActiveFormattingElements(){let e=null
for(let t=this.activeFormattingElements.newest;t!==null&&t.type===ye.Element&&!this.openElements.contains(t.element);t=t.older)e=t
for(let t=e;t!==null&&t.type===ye.Element;t=t.newer){this._insertElement(t.token,this.treeAdapter.getNamespaceURI(t.element))
this.activeFormattingElements.replaceElement(t,this.openElements.current)}}_closeTableCell(){this.openElements.generateImpliedEndTags()
this.openElements.popUntilTableCellPopped()
this.activeFormattingElements.clearToLastMarker()
this.insertionMode=je.IN_ROW}_closePElement(){this.openElements.generateImpliedEndTagsWithExclusion(Q.P)
this.openElements.popUntilTagNamePopped(Q.P)}_resetInsertionMode(){const e=this.openElements.indexOfTopmostOf(Ue)
const t=e===0&&this.fragmentContext?this.fragmentContextID:this.openElements.tagIDs[e]
const n=e===0&&this.fragmentContext?this.fragmentContext:this.openElements.items[e]
if(n!==void 0&&this.treeAdapter.getNamespaceURI(n)===Y.HTML)switch(t){case Q.TR:this.insertionMode=je.IN_ROW
return
case Q.TBODY:case Q.THEAD:case Q.TFOOT:this.insertionMode=je.IN_TABLE_BODY
return
case Q.CAPTION:this.insertionMode=je.IN_CAPTION
return
case Q.COLGROUP:this.insertionMode=je.IN_COLUMN_GROUP
return
case Q.TABLE:this.insertionMode=je.IN_TABLE
return
case Q.BODY:this.insertionMode=je.IN_BODY
return
case Q.FRAMESET:this.insertionMode=je.IN_FRAMESET
return
case Q.SELECT:this._resetInsertionModeForSelect(e)
return
case Q.TEMPLATE:this.insertionMode=this.tmplInsertionModeStack[this.tmplInsertionModeStack.length-1]
return
case Q.HTML:this.insertionMode=this.headElement?je.AFTER_HEAD:je.BEFORE_HEAD
return
case Q.TD:case Q.TH:if(e>0){this.insertionMode=je.IN_CELL
return}break
case Q.HEAD:if(e>0){this.insertionMode=je.IN_HEAD
return}break}this.insertionMode=je.IN_BODY}_resetInsertionModeForSelect(e){if(e>0){const e=this.openElements.indexOfTopmost(Q.TABLE)
if(e>0&&e>this.openElements.indexOfTopmost(Q.TEMPLATE)){this.insertionMode=je.IN_SELECT_IN_TABLE
return}}this.insertionMode=je.IN_SELECT}_isElementCausesFosterParenting(e){return Qe.has(e)}_shouldFosterParentOnInsertion(){return this.fosterParentingEnabled&&this.openElements.currentTagId!==void 0&&this._isElementCausesFosterParenting(this.openElements.currentTagId)}_findFosterParentingLocation(){const{openElements:e}=this
const t=e.indexOfTopmost(Q.TABLE)
const n=e.indexOfTopmost(Q.TEMPLATE)
if(n>t)return{parent:this.treeAdapter.getTemplateContent(e.items[n]),beforeElement:null}
if(t!==-1){const n=e.items[t]
const r=this.treeAdapter.getParentNode(n)
if(r)return{parent:r,beforeElement:n}
return{parent:e.items[e.slotBelow(t)],beforeElement:null}}return{parent:e.items[0],beforeElement:null}}_fosterParentElement(e){const t=this._findFosterParentingLocation()
if(t.beforeElement)this.treeAdapter.insertBefore(t.parent,e,t.beforeElement)
else this.treeAdapter.appendChild(t.parent,e)}_isSpecialElement(e,t){const n=this.treeAdapter.getNamespaceURI(e)
return z[n].has(t)}onCharacter(e){this.skipNextNewLine=false
if(this.tokenizer.inForeignNode){characterInForeignContent(this,e)
return}switch(this.insertionMode){case je.INITIAL:tokenInInitialMode(this,e)
break
case je.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case je.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case je.IN_HEAD:tokenInHead(this,e)
break
case je.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case je.AFTER_HEAD:tokenAfterHead(this,e)
break
case je.IN_BODY:case je.IN_CAPTION:case je.IN_CELL:case je.IN_TEMPLATE:characterInBody(this,e)
break
case je.TEXT:case je.IN_SELECT:case je.IN_SELECT_IN_TABLE:this._insertCharacters(e)
break
case je.IN_TABLE:case je.IN_TABLE_BODY:case je.IN_ROW:characterInTable(this,e)
break
case je.IN_TABLE_TEXT:characterInTableText(this,e)
break
case je.IN_COLUMN_GROUP:tokenInColumnGroup(this,e)
break
case je.AFTER_BODY:tokenAfterBody(this,e)
break
case je.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onNullCharacter(e){this.skipNextNewLine=false
if(this.tokenizer.inForeignNode){nullCharacterInForeignContent(this,e)
return}switch(this.insertionMode){case je.INITIAL:tokenInInitialMode(this,e)
break
case je.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case je.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case je.IN_HEAD:tokenInHead(this,e)
break
case je.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case je.AFTER_HEAD:tokenAfterHead(this,e)
break
case je.TEXT:this._insertCharacters(e)
break
case je.IN_TABLE:case je.IN_TABLE_BODY:case je.IN_ROW:characterInTable(this,e)
break
case je.IN_COLUMN_GROUP:tokenInColumnGroup(this,e)
break
case je.AFTER_BODY:tokenAfterBody(this,e)
break
case je.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onComment(e){this.skipNextNewLine=false
if(this.currentNotInHTML){appendComment(this,e)
return}switch(this.insertionMode){case je.INITIAL:case je.BEFORE_HTML:case je.BEFORE_HEAD:case je.IN_HEAD:case je.IN_HEAD_NO_SCRIPT:case je.AFTER_HEAD:case je.IN_BODY:case je.IN_TABLE:case je.IN_CAPTION:case je.IN_COLUMN_GROUP:case je.IN_TABLE_BODY:case je.IN_ROW:case je.IN_CELL:case je.IN_SELECT:case je.IN_SELECT_IN_TABLE:case je.IN_TEMPLATE:case je.IN_FRAMESET:case je.AFTER_FRAMESET:appendComment(this,e)
break
case je.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case je.AFTER_BODY:appendCommentToRootHtmlElement(this,e)
break
case je.AFTER_AFTER_BODY:case je.AFTER_AFTER_FRAMESET:appendCommentToDocument(this,e)
break
default:}}onDoctype(e){this.skipNextNewLine=false
switch(this.insertionMode){case je.INITIAL:doctypeInInitialMode(this,e)
break
case je.BEFORE_HEAD:case je.IN_HEAD:case je.IN_HEAD_NO_SCRIPT:case je.AFTER_HEAD:this._err(e,c.misplacedDoctype)
break
case je.IN_TABLE_TEXT:tokenInTableText(this,e)
break
default:}}onStartTag(e){this.skipNextNewLine=false
this.currentToken=e
this._processStartTag(e)
if(e.selfClosing&&!e.ackSelfClosing)this._err(e,c.nonVoidHtmlElementStartTagWithTrailingSolidus)}_processStartTag(e){if(this.shouldProcessStartTagTokenInForeignContent(e))startTagInForeignContent(this,e)
else this._startTagOutsideForeignContent(e)}_startTagOutsideForeignContent(e){switch(this.insertionMode){case je.INITIAL:tokenInInitialMode(this,e)
break
case je.BEFORE_HTML:startTagBeforeHtml(this,e)
break
case je.BEFORE_HEAD:startTagBeforeHead(this,e)
break
case je.IN_HEAD:startTagInHead(this,e)
break
case je.IN_HEAD_NO_SCRIPT:startTagInHeadNoScript(this,e)
break
case je.AFTER_HEAD:startTagAfterHead(this,e)
break
case je.IN_BODY:startTagInBody(this,e)
break
case je.IN_TABLE:startTagInTable(this,e)
break
case je.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case je.IN_CAPTION:startTagInCaption(this,e)
break
case je.IN_COLUMN_GROUP:startTagInColumnGroup(this,e)
break
case je.IN_TABLE_BODY:startTagInTableBody(this,e)
break
case je.IN_ROW:startTagInRow(this,e)
break
case je.IN_CELL:startTagInCell(this,e)
break
case je.IN_SELECT:startTagInSelect(this,e)
break
case je.IN_SELECT_IN_TABLE:startTagInSelectInTable(this,e)
break
case je.IN_TEMPLATE:startTagInTemplate(this,e)
break
case je.AFTER_BODY:startTagAfterBody(this,e)
break
case je.IN_FRAMESET:startTagInFrameset(this,e)
break
case je.AFTER_FRAMESET:startTagAfterFrameset(this,e)
break
case je.AFTER_AFTER_BODY:startTagAfterAfterBody(this,e)
break
case je.AFTER_AFTER_FRAMESET:startTagAfterAfterFrameset(this,e)
break
default:}}onEndTag(e){this.skipNextNewLine=false
this.currentToken=e
if(this.currentNotInHTML)endTagInForeignContent(this,e)
else this._endTagOutsideForeignContent(e)}_endTagOutsideForeignContent(e){switch(this.insertionMode){case je.INITIAL:tokenInInitialMode(this,e)
break
case je.BEFORE_HTML:endTagBeforeHtml(this,e)
break
case je.BEFORE_HEAD:endTagBeforeHead(this,e)
break
case je.IN_HEAD:endTagInHead(this,e)
break
case je.IN_HEAD_NO_SCRIPT:endTagInHeadNoScript(this,e)
break
case je.AFTER_HEAD:endTagAfterHead(this,e)
break
case je.IN_BODY:endTagInBody(this,e)
break
case je.TEXT:endTagInText(this,e)
break
case je.IN_TABLE:endTagInTable(this,e)
break
case je.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case je.IN_CAPTION:endTagInCaption(this,e)
break
case je.IN_COLUMN_GROUP:endTagInColumnGroup(this,e)
break
case je.IN_TABLE_BODY:endTagInTableBody(this,e)
break
case je.IN_ROW:endTagInRow(this,e)
break
case je.IN_CELL:endTagInCell(this,e)
break
case je.IN_SELECT:endTagInSelect(this,e)
break
case je.IN_SELECT_IN_TABLE:endTagInSelectInTable(this,e)
break
case je.IN_TEMPLATE:endTagInTemplate(this,e)
break
case je.AFTER_BODY:endTagAfterBody(this,e)
break
case je.IN_FRAMESET:endTagInFrameset(this,e)
break
case je.AFTER_FRAMESET:endTagAfterFrameset(this,e)
break
case je.AFTER_AFTER_BODY:tokenAfterAfterBody(this,e)
break
default:}}onEof(e){switch(this.insertionMode){case je.INITIAL:tokenInInitialMode(this,e)
break
case je.BEFORE_HTML:tokenBeforeHtml(this,e)
break
case je.BEFORE_HEAD:tokenBeforeHead(this,e)
break
case je.IN_HEAD:tokenInHead(this,e)
break
case je.IN_HEAD_NO_SCRIPT:tokenInHeadNoScript(this,e)
break
case je.AFTER_HEAD:tokenAfterHead(this,e)
break
case je.IN_BODY:case je.IN_TABLE:case je.IN_CAPTION:case je.IN_COLUMN_GROUP:case je.IN_TABLE_BODY:case je.IN_ROW:case je.IN_CELL:case je.IN_SELECT:case je.IN_SELECT_IN_TABLE:eofInBody(this,e)
break
case je.TEXT:eofInText(this,e)
break
case je.IN_TABLE_TEXT:tokenInTableText(this,e)
break
case je.IN_TEMPLATE:eofInTemplate(this,e)
break
case je.AFTER_BODY:case je.IN_FRAMESET:case je.AFTER_FRAMESET:case je.AFTER_AFTER_BODY:case je.AFTER_AFTER_FRAMESET:stopParsing(this,e)
break
default:}}onWhitespaceCharacter(e){if(this.skipNextNewLine){this.skipNextNewLine=false
if(e.chars.charCodeAt(0)===a.LINE_FEED){if(e.chars.length===1)return
e.chars=e.chars.substr(1)}}if(this.tokenizer.inForeignNode){this._insertCharacters(e)
return}switch(this.insertionMode){case je.IN_HEAD:case je.IN_HEAD_NO_SCRIPT:case je.AFTER_HEAD:case je.TEXT:case je.IN_COLUMN_GROUP:case je.IN_SELECT:case je.IN_SELECT_IN_TABLE:case je.IN_FRAMESET:case je.AFTER_FRAMESET:this._insertCharacters(e)
break
case je.IN_BODY:case je.IN_CAPTION:case je.IN_CELL:case je.IN_TEMPLATE:case je.AFTER_BODY:case je.AFTER_AFTER_BODY:case je.AFTER_AFTER_FRAMESET:whitespaceCharacterInBody(this,e)
break
case je.IN_TABLE:case je.IN_TABLE_BODY:case je.IN_ROW:characterInTable(this,e)
break
case je.IN_TABLE_TEXT:whitespaceCharacterInTableText(this,e)
break
default:}}}function aaObtainFormattingElementEntry(e,t){let n=e.activeFormattingElements.getElementEntryInScopeWithTagName(t.tagName)
if(n){if(!e.openElements.contains(n.element)){e.activeFormattingElements.removeEntry(n)
n=null}else if(!e.openElements.hasInScope(t.tagID,n.element))n=null}else genericEndTagInBody(e,t)
return n}function aaObtainFurthestBlock(e,t){const{openElements:n}=e
const r=n._indexOf(t.element)
for(let t=n.slotAbove(r);t!==-1;t=n.slotAbove(t))if(e._isSpecialElement(n.items[t],n.tagIDs[t]))return t
n.shortenToLength(r)
e.activeFormattingElements.removeEntry(t)
return-1}function aaInnerLoop(e,t,n){const r=e.openElements.items[t]
let s=r
let i=e.openElements.slotBelow(t)
const a=e.openElements.getCommonAncestor(n)
for(let t=0,o=i;e.openElements.items[o]!==n;t++,o=i){let n=e.openElements.items[o]
i=e.openElements.slotBelow(o)
const c=e.activeFormattingElements.getElementEntry(n)
const l=c&&t>=Ke
const u=!c||l
if(u){if(l)e.activeFormattingElements.removeEntry(c)
e.openElements.removeAt(o)}else{n=aaRecreateElementFromEntry(e,c,a)
if(s===r)e.activeFormattingElements.bookmark=c
e.treeAdapter.detachNode(s)
e.treeAdapter.appendChild(n,s)
s=n}}return s}function aaRecreateElementFromEntry(e,t,n){const r=e.treeAdapter.getNamespaceURI(t.element)
const s=e._createElement(t.token.tagName,r,t.token.attrs,n)
e.openElements.replace(t.element,s)
e.activeFormattingElements.replaceElement(t,s)
return s}function aaInsertLastNodeInCommonAncestor(e,t,n){const r=e.treeAdapter.getTagName(t)
const s=getTagID(r)
if(e._isElementCausesFosterParenting(s))e._fosterParentElement(n)
else{const r=e.treeAdapter.getNamespaceURI(t)
if(s===Q.TEMPLATE&&r===Y.HTML)t=e.treeAdapter.getTemplateContent(t)
e.treeAdapter.appendChild(t,n)}}function aaReplaceFormattingElement(e,t,n){const r=e.treeAdapter.getNamespaceURI(n.element)
const{token:s}=n
const i=e._createElement(s.tagName,r,s.attrs,t)
e._adoptNodes(t,i)
e.treeAdapter.appendChild(t,i)
e.activeFormattingElements.insertElementAfterBookmark(i,s)
e.activeFormattingElements.removeEntry(n)
const a=e.openElements._indexOf(n.element)
let o=e.openElements.slotAbove(a)
while(e.openElements.items[o]!==t)o=e.openElements.slotAbove(o)
e.openElements.replaceFormattingElement(a,o,i,s.tagID)}function callAdoptionAgency(e,t){const{current:n,currentTagId:r}=e.openElements
if(r===t.tagID&&e.treeAdapter.getNamespaceURI(n)===Y.HTML&&!e.activeFormattingElements.getElementEntry(n)){e.openElements.pop()
return}for(let n=0;n<Ye;n++){const n=aaObtainFormattingElementEntry(e,t)
if(!n)break
const r=aaObtainFurthestBlock(e,n)
if(r===-1)break
const s=e.openElements.items[r]
e.activeFormattingElements.bookmark=n
const i=aaInnerLoop(e,r,n.element)
const a=e.openElements.getCommonAncestor(n.element)
e.treeAdapter.detachNode(i)
if(a)aaInsertLastNodeInCommonAncestor(e,a,i)
aaReplaceFormattingElement(e,s,n)}}function appendComment(e,t){e._appendCommentNode(t,e.openElements.currentTmplContentOrNode)}function appendCommentToRootHtmlElement(e,t){e._appendCommentNode(t,e.openElements.items[0])}function appendCommentToDocument(e,t){e._appendCommentNode(t,e.document)}function stopParsing(e,t){e.stopped=true
if(t.location){const n=e.fragmentContext?0:2
for(let r=e.openElements.stackTop;r>=n;r=e.openElements.slotBelow(r))e._setEndLocation(e.openElements.items[r],t)
if(!e.fragmentContext&&e.openElements.stackTop>=0){const n=e.openElements.items[0]
const r=e.treeAdapter.getNodeSourceCodeLocation(n)
if(r&&!r.endTag){e._setEndLocation(n,t)
if(e.openElements.stackTop>=1){const n=e.openElements.items[1]
const r=e.treeAdapter.getNodeSourceCodeLocation(n)
if(r&&!r.endTag)e._setEndLocation(n,t)}}}}}function doctypeInInitialMode(e,t){e._setDocumentType(t)
const n=t.forceQuirks?j.QUIRKS:getDocumentMode(t)
if(!isConforming(t))e._err(t,c.nonConformingDoctype)
e.treeAdapter.setDocumentMode(e.document,n)
e.insertionMode=je.BEFORE_HTML}function tokenInInitialMode(e,t){e._err(t,c.missingDoctype,true)
e.treeAdapter.setDocumentMode(e.document,j.QUIRKS)
e.insertionMode=je.BEFORE_HTML
e._processToken(t)}function startTagBeforeHtml(e,t){if(t.tagID===Q.HTML){e._insertElement(t,Y.HTML)
e.insertionMode=je.BEFORE_HEAD}else tokenBeforeHtml(e,t)}function endTagBeforeHtml(e,t){const n=t.tagID
if(n===Q.HTML||n===Q.HEAD||n===Q.BODY||n===Q.BR)tokenBeforeHtml(e,t)}function tokenBeforeHtml(e,t){e._insertFakeRootElement()
e.insertionMode=je.BEFORE_HEAD
e._processToken(t)}function startTagBeforeHead(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.HEAD:e._insertElement(t,Y.HTML)
e.headElement=e.openElements.current
e.insertionMode=je.IN_HEAD
break
default:tokenBeforeHead(e,t)}}function endTagBeforeHead(e,t){const n=t.tagID
if(n===Q.HEAD||n===Q.BODY||n===Q.HTML||n===Q.BR)tokenBeforeHead(e,t)
else e._err(t,c.endTagWithoutMatchingOpenElement)}function tokenBeforeHead(e,t){e._insertFakeElement(V.HEAD,Q.HEAD)
e.headElement=e.openElements.current
e.insertionMode=je.IN_HEAD
e._processToken(t)}function startTagInHead(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.BASE:case Q.BASEFONT:case Q.BGSOUND:case Q.LINK:case Q.META:e._appendElement(t,Y.HTML)
t.ackSelfClosing=true
break
case Q.TITLE:e._switchToTextParsing(t,te.RCDATA)
break
case Q.NOSCRIPT:if(e.options.scriptingEnabled)e._switchToTextParsing(t,te.RAWTEXT)
else{e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_HEAD_NO_SCRIPT}break
case Q.NOFRAMES:case Q.STYLE:e._switchToTextParsing(t,te.RAWTEXT)
break
case Q.SCRIPT:e._switchToTextParsing(t,te.SCRIPT_DATA)
break
case Q.TEMPLATE:e._insertTemplate(t)
e.activeFormattingElements.insertMarker()
e.framesetOk=false
e.insertionMode=je.IN_TEMPLATE
e.tmplInsertionModeStack.push(je.IN_TEMPLATE)
break
case Q.HEAD:e._err(t,c.misplacedStartTagForHeadElement)
break
default:tokenInHead(e,t)}}function endTagInHead(e,t){switch(t.tagID){case Q.HEAD:e.openElements.pop()
e.insertionMode=je.AFTER_HEAD
break
case Q.BODY:case Q.BR:case Q.HTML:tokenInHead(e,t)
break
case Q.TEMPLATE:templateEndTagInHead(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function templateEndTagInHead(e,t){if(e.openElements.tmplCount>0){e.openElements.generateImpliedEndTagsThoroughly()
if(e.openElements.currentTagId!==Q.TEMPLATE)e._err(t,c.closingOfElementWithOpenChildElements)
e.openElements.popUntilTagNamePopped(Q.TEMPLATE)
e.activeFormattingElements.clearToLastMarker()
e.tmplInsertionModeStack.pop()
e._resetInsertionMode()}else e._err(t,c.endTagWithoutMatchingOpenElement)}function tokenInHead(e,t){e.openElements.pop()
e.insertionMode=je.AFTER_HEAD
e._processToken(t)}function startTagInHeadNoScript(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.BASEFONT:case Q.BGSOUND:case Q.HEAD:case Q.LINK:case Q.META:case Q.NOFRAMES:case Q.STYLE:startTagInHead(e,t)
break
case Q.NOSCRIPT:e._err(t,c.nestedNoscriptInHead)
break
default:tokenInHeadNoScript(e,t)}}function endTagInHeadNoScript(e,t){switch(t.tagID){case Q.NOSCRIPT:e.openElements.pop()
e.insertionMode=je.IN_HEAD
break
case Q.BR:tokenInHeadNoScript(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function tokenInHeadNoScript(e,t){const n=t.type===u.EOF?c.openElementsLeftAfterEof:c.disallowedContentInNoscriptInHead
e._err(t,n)
e.openElements.pop()
e.insertionMode=je.IN_HEAD
e._processToken(t)}function startTagAfterHead(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.BODY:e._insertElement(t,Y.HTML)
e.framesetOk=false
e.insertionMode=je.IN_BODY
break
case Q.FRAMESET:e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_FRAMESET
break
case Q.BASE:case Q.BASEFONT:case Q.BGSOUND:case Q.LINK:case Q.META:case Q.NOFRAMES:case Q.SCRIPT:case Q.STYLE:case Q.TEMPLATE:case Q.TITLE:e._err(t,c.abandonedHeadElementChild)
e.openElements.push(e.headElement,Q.HEAD)
startTagInHead(e,t)
e.openElements.remove(e.headElement)
break
case Q.HEAD:e._err(t,c.misplacedStartTagForHeadElement)
break
default:tokenAfterHead(e,t)}}function endTagAfterHead(e,t){switch(t.tagID){case Q.BODY:case Q.HTML:case Q.BR:tokenAfterHead(e,t)
break
case Q.TEMPLATE:templateEndTagInHead(e,t)
break
default:e._err(t,c.endTagWithoutMatchingOpenElement)}}function tokenAfterHead(e,t){e._insertFakeElement(V.BODY,Q.BODY)
e.insertionMode=je.IN_BODY
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
e.framesetOk=false}function htmlStartTagInBody(e,t){if(e.openElements.tmplCount===0)e.treeAdapter.adoptAttributes(e.openElements.items[0],t.attrs)}function bodyStartTagInBody(e,t){const n=e.openElements.tryPeekProperlyNestedBodyElement()
if(n&&e.openElements.tmplCount===0){e.framesetOk=false
e.treeAdapter.adoptAttributes(n,t.attrs)}}function framesetStartTagInBody(e,t){const n=e.openElements.tryPeekProperlyNestedBodyElement()
if(e.framesetOk&&n){e.treeAdapter.detachNode(n)
e.openElements.popAllUpToHtmlElement()
e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_FRAMESET}}function addressStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._insertElement(t,Y.HTML)}function numberedHeaderStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
if(e.openElements.currentTagId!==void 0&&J.has(e.openElements.currentTagId))e.openElements.pop()
e._insertElement(t,Y.HTML)}function preStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._insertElement(t,Y.HTML)
e.skipNextNewLine=true
e.framesetOk=false}function formStartTagInBody(e,t){const n=e.openElements.tmplCount>0
if(!e.formElement||n){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._insertElement(t,Y.HTML)
if(!n)e.formElement=e.openElements.current}}function listItemStartTagInBody(e,t){e.framesetOk=false
const n=t.tagID===Q.LI?e.openElements.indexOfTopmost(Q.LI):Math.max(e.openElements.indexOfTopmost(Q.DD),e.openElements.indexOfTopmost(Q.DT))
if(n!==-1&&!e.openElements.hasListItemBoundaryAbove(n)){const t=e.openElements.tagIDs[n]
e.openElements.generateImpliedEndTagsWithExclusion(t)
e.openElements.popUntilTagNamePopped(t)}if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._insertElement(t,Y.HTML)}function plaintextStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._insertElement(t,Y.HTML)
e.tokenizer.state=te.PLAINTEXT}function buttonStartTagInBody(e,t){if(e.openElements.hasInScope(Q.BUTTON)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(Q.BUTTON)}e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)
e.framesetOk=false}function aStartTagInBody(e,t){const n=e.activeFormattingElements.getElementEntryInScopeWithTagName(V.A)
if(n){callAdoptionAgency(e,t)
e.openElements.remove(n.element)
e.activeFormattingElements.removeEntry(n)}e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function bStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function nobrStartTagInBody(e,t){e._reconstructActiveFormattingElements()
if(e.openElements.hasInScope(Q.NOBR)){callAdoptionAgency(e,t)
e._reconstructActiveFormattingElements()}e._insertElement(t,Y.HTML)
e.activeFormattingElements.pushElement(e.openElements.current,t)}function appletStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)
e.activeFormattingElements.insertMarker()
e.framesetOk=false}function tableStartTagInBody(e,t){if(e.treeAdapter.getDocumentMode(e.document)!==j.QUIRKS&&e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._insertElement(t,Y.HTML)
e.framesetOk=false
e.insertionMode=je.IN_TABLE}function areaStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._appendElement(t,Y.HTML)
e.framesetOk=false
t.ackSelfClosing=true}function isHiddenInput(e){const t=getTokenAttr(e,K.TYPE)
return t!=null&&t.toLowerCase()===Ge}function inputStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._appendElement(t,Y.HTML)
if(!isHiddenInput(t))e.framesetOk=false
t.ackSelfClosing=true}function paramStartTagInBody(e,t){e._appendElement(t,Y.HTML)
t.ackSelfClosing=true}function hrStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._appendElement(t,Y.HTML)
e.framesetOk=false
t.ackSelfClosing=true}function imageStartTagInBody(e,t){t.tagName=V.IMG
t.tagID=Q.IMG
areaStartTagInBody(e,t)}function textareaStartTagInBody(e,t){e._insertElement(t,Y.HTML)
e.skipNextNewLine=true
e.tokenizer.state=te.RCDATA
e.originalInsertionMode=e.insertionMode
e.framesetOk=false
e.insertionMode=je.TEXT}function xmpStartTagInBody(e,t){if(e.openElements.hasInButtonScope(Q.P))e._closePElement()
e._reconstructActiveFormattingElements()
e.framesetOk=false
e._switchToTextParsing(t,te.RAWTEXT)}function iframeStartTagInBody(e,t){e.framesetOk=false
e._switchToTextParsing(t,te.RAWTEXT)}function rawTextStartTagInBody(e,t){e._switchToTextParsing(t,te.RAWTEXT)}function selectStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)
e.framesetOk=false
e.insertionMode=e.insertionMode===je.IN_TABLE||e.insertionMode===je.IN_CAPTION||e.insertionMode===je.IN_TABLE_BODY||e.insertionMode===je.IN_ROW||e.insertionMode===je.IN_CELL?je.IN_SELECT_IN_TABLE:je.IN_SELECT}function optgroupStartTagInBody(e,t){if(e.openElements.currentTagId===Q.OPTION)e.openElements.pop()
e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)}function rbStartTagInBody(e,t){if(e.openElements.hasInScope(Q.RUBY))e.openElements.generateImpliedEndTags()
e._insertElement(t,Y.HTML)}function rtStartTagInBody(e,t){if(e.openElements.hasInScope(Q.RUBY))e.openElements.generateImpliedEndTagsWithExclusion(Q.RTC)
e._insertElement(t,Y.HTML)}function mathStartTagInBody(e,t){e._reconstructActiveFormattingElements()
adjustTokenMathMLAttrs(t)
adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,Y.MATHML)
else e._insertElement(t,Y.MATHML)
t.ackSelfClosing=true}function svgStartTagInBody(e,t){e._reconstructActiveFormattingElements()
adjustTokenSVGAttrs(t)
adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,Y.SVG)
else e._insertElement(t,Y.SVG)
t.ackSelfClosing=true}function genericStartTagInBody(e,t){e._reconstructActiveFormattingElements()
e._insertElement(t,Y.HTML)}function startTagInBody(e,t){switch(t.tagID){case Q.I:case Q.S:case Q.B:case Q.U:case Q.EM:case Q.TT:case Q.BIG:case Q.CODE:case Q.FONT:case Q.SMALL:case Q.STRIKE:case Q.STRONG:bStartTagInBody(e,t)
break
case Q.A:aStartTagInBody(e,t)
break
case Q.H1:case Q.H2:case Q.H3:case Q.H4:case Q.H5:case Q.H6:numberedHeaderStartTagInBody(e,t)
break
case Q.P:case Q.DL:case Q.OL:case Q.UL:case Q.DIV:case Q.DIR:case Q.NAV:case Q.MAIN:case Q.MENU:case Q.ASIDE:case Q.CENTER:case Q.FIGURE:case Q.FOOTER:case Q.HEADER:case Q.HGROUP:case Q.DIALOG:case Q.DETAILS:case Q.ADDRESS:case Q.ARTICLE:case Q.SEARCH:case Q.SECTION:case Q.SUMMARY:case Q.FIELDSET:case Q.BLOCKQUOTE:case Q.FIGCAPTION:addressStartTagInBody(e,t)
break
case Q.LI:case Q.DD:case Q.DT:listItemStartTagInBody(e,t)
break
case Q.BR:case Q.IMG:case Q.WBR:case Q.AREA:case Q.EMBED:case Q.KEYGEN:areaStartTagInBody(e,t)
break
case Q.HR:hrStartTagInBody(e,t)
break
case Q.RB:case Q.RTC:rbStartTagInBody(e,t)
break
case Q.RT:case Q.RP:rtStartTagInBody(e,t)
break
case Q.PRE:case Q.LISTING:preStartTagInBody(e,t)
break
case Q.XMP:xmpStartTagInBody(e,t)
break
case Q.SVG:svgStartTagInBody(e,t)
break
case Q.HTML:htmlStartTagInBody(e,t)
break
case Q.BASE:case Q.LINK:case Q.META:case Q.STYLE:case Q.TITLE:case Q.SCRIPT:case Q.BGSOUND:case Q.BASEFONT:case Q.TEMPLATE:startTagInHead(e,t)
break
case Q.BODY:bodyStartTagInBody(e,t)
break
case Q.FORM:formStartTagInBody(e,t)
break
case Q.NOBR:nobrStartTagInBody(e,t)
break
case Q.MATH:mathStartTagInBody(e,t)
break
case Q.TABLE:tableStartTagInBody(e,t)
break
case Q.INPUT:inputStartTagInBody(e,t)
break
case Q.PARAM:case Q.TRACK:case Q.SOURCE:paramStartTagInBody(e,t)
break
case Q.IMAGE:imageStartTagInBody(e,t)
break
case Q.BUTTON:buttonStartTagInBody(e,t)
break
case Q.APPLET:case Q.OBJECT:case Q.MARQUEE:appletStartTagInBody(e,t)
break
case Q.IFRAME:iframeStartTagInBody(e,t)
break
case Q.SELECT:selectStartTagInBody(e,t)
break
case Q.OPTION:case Q.OPTGROUP:optgroupStartTagInBody(e,t)
break
case Q.NOEMBED:case Q.NOFRAMES:rawTextStartTagInBody(e,t)
break
case Q.FRAMESET:framesetStartTagInBody(e,t)
break
case Q.TEXTAREA:textareaStartTagInBody(e,t)
break
case Q.NOSCRIPT:if(e.options.scriptingEnabled)rawTextStartTagInBody(e,t)
else genericStartTagInBody(e,t)
break
case Q.PLAINTEXT:plaintextStartTagInBody(e,t)
break
case Q.COL:case Q.TH:case Q.TD:case Q.TR:case Q.HEAD:case Q.FRAME:case Q.TBODY:case Q.TFOOT:case Q.THEAD:case Q.CAPTION:case Q.COLGROUP:break
default:genericStartTagInBody(e,t)}}function bodyEndTagInBody(e,t){if(e.openElements.hasInScope(Q.BODY)){e.insertionMode=je.AFTER_BODY
if(e.options.sourceCodeLocationInfo){const n=e.openElements.tryPeekProperlyNestedBodyElement()
if(n)e._setEndLocation(n,t)}}}function htmlEndTagInBody(e,t){if(e.openElements.hasInScope(Q.BODY)){e.insertionMode=je.AFTER_BODY
endTagAfterBody(e,t)}}function addressEndTagInBody(e,t){const n=t.tagID
if(e.openElements.hasInScope(n)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(n)}}function formEndTagInBody(e){const t=e.openElements.tmplCount>0
const{formElement:n}=e
if(!t)e.formElement=null
if((n||t)&&e.openElements.hasInScope(Q.FORM)){e.openElements.generateImpliedEndTags()
if(t)e.openElements.popUntilTagNamePopped(Q.FORM)
else if(n)e.openElements.remove(n)}}function pEndTagInBody(e){if(!e.openElements.hasInButtonScope(Q.P))e._insertFakeElement(V.P,Q.P)
e._closePElement()}function liEndTagInBody(e){if(e.openElements.hasInListItemScope(Q.LI)){e.openElements.generateImpliedEndTagsWithExclusion(Q.LI)
e.openElements.popUntilTagNamePopped(Q.LI)}}function ddEndTagInBody(e,t){const n=t.tagID
if(e.openElements.hasInScope(n)){e.openElements.generateImpliedEndTagsWithExclusion(n)
e.openElements.popUntilTagNamePopped(n)}}function numberedHeaderEndTagInBody(e){if(e.openElements.hasNumberedHeaderInScope()){e.openElements.generateImpliedEndTags()
e.openElements.popUntilNumberedHeaderPopped()}}function appletEndTagInBody(e,t){const n=t.tagID
if(e.openElements.hasInScope(n)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(n)
e.activeFormattingElements.clearToLastMarker()}}function brEndTagInBody(e){e._reconstructActiveFormattingElements()
e._insertFakeElement(V.BR,Q.BR)
e.openElements.pop()
e.framesetOk=false}function genericEndTagInBody(e,t){const n=t.tagID
const r=n===Q.UNKNOWN?e.openElements.indexOfTopmostByName(Y.HTML,t.tagName):e.openElements.indexOfTopmost(n)
if(r>0&&!e.openElements.hasSpecialElementAbove(r)){e.openElements.generateImpliedEndTagsWithExclusion(n)
if(e.openElements.stackTop>=r)e.openElements.shortenToLength(r)}}function endTagInBody(e,t){switch(t.tagID){case Q.A:case Q.B:case Q.I:case Q.S:case Q.U:case Q.EM:case Q.TT:case Q.BIG:case Q.CODE:case Q.FONT:case Q.NOBR:case Q.SMALL:case Q.STRIKE:case Q.STRONG:callAdoptionAgency(e,t)
break
case Q.P:pEndTagInBody(e)
break
case Q.DL:case Q.UL:case Q.OL:case Q.DIR:case Q.DIV:case Q.NAV:case Q.PRE:case Q.MAIN:case Q.MENU:case Q.ASIDE:case Q.BUTTON:case Q.CENTER:case Q.FIGURE:case Q.FOOTER:case Q.HEADER:case Q.HGROUP:case Q.DIALOG:case Q.ADDRESS:case Q.ARTICLE:case Q.DETAILS:case Q.SEARCH:case Q.SECTION:case Q.SUMMARY:case Q.LISTING:case Q.FIELDSET:case Q.BLOCKQUOTE:case Q.FIGCAPTION:addressEndTagInBody(e,t)
break
case Q.LI:liEndTagInBody(e)
break
case Q.DD:case Q.DT:ddEndTagInBody(e,t)
break
case Q.H1:case Q.H2:case Q.H3:case Q.H4:case Q.H5:case Q.H6:numberedHeaderEndTagInBody(e)
break
case Q.BR:brEndTagInBody(e)
break
case Q.BODY:bodyEndTagInBody(e,t)
break
case Q.HTML:htmlEndTagInBody(e,t)
break
case Q.FORM:formEndTagInBody(e)
break
case Q.APPLET:case Q.OBJECT:case Q.MARQUEE:appletEndTagInBody(e,t)
break
case Q.TEMPLATE:templateEndTagInHead(e,t)
break
default:genericEndTagInBody(e,t)}}function eofInBody(e,t){if(e.tmplInsertionModeStack.length>0)eofInTemplate(e,t)
else stopParsing(e,t)}function endTagInText(e,t){var n
if(t.tagID===Q.SCRIPT)(n=e.scriptHandler)===null||n===void 0?void 0:n.call(e,e.openElements.current)
e.openElements.pop()
e.insertionMode=e.originalInsertionMode}function eofInText(e,t){e._err(t,c.eofInElementThatCanContainOnlyText)
e.openElements.pop()
e.insertionMode=e.originalInsertionMode
e.onEof(t)}function characterInTable(e,t){if(e.openElements.currentTagId!==void 0&&Qe.has(e.openElements.currentTagId)){e.pendingCharacterTokens.length=0
e.hasNonWhitespacePendingCharacterToken=false
e.originalInsertionMode=e.insertionMode
e.insertionMode=je.IN_TABLE_TEXT
switch(t.type){case u.CHARACTER:characterInTableText(e,t)
break
case u.WHITESPACE_CHARACTER:whitespaceCharacterInTableText(e,t)
break}}else tokenInTable(e,t)}function captionStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e.activeFormattingElements.insertMarker()
e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_CAPTION}function colgroupStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_COLUMN_GROUP}function colStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertFakeElement(V.COLGROUP,Q.COLGROUP)
e.insertionMode=je.IN_COLUMN_GROUP
startTagInColumnGroup(e,t)}function tbodyStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_TABLE_BODY}function tdStartTagInTable(e,t){e.openElements.clearBackToTableContext()
e._insertFakeElement(V.TBODY,Q.TBODY)
e.insertionMode=je.IN_TABLE_BODY
startTagInTableBody(e,t)}function tableStartTagInTable(e,t){if(e.openElements.hasInTableScope(Q.TABLE)){e.openElements.popUntilTagNamePopped(Q.TABLE)
e._resetInsertionMode()
e._processStartTag(t)}}function inputStartTagInTable(e,t){if(isHiddenInput(t))e._appendElement(t,Y.HTML)
else tokenInTable(e,t)
t.ackSelfClosing=true}function formStartTagInTable(e,t){if(!e.formElement&&e.openElements.tmplCount===0){e._insertElement(t,Y.HTML)
e.formElement=e.openElements.current
e.openElements.pop()}}function startTagInTable(e,t){switch(t.tagID){case Q.TD:case Q.TH:case Q.TR:tdStartTagInTable(e,t)
break
case Q.STYLE:case Q.SCRIPT:case Q.TEMPLATE:startTagInHead(e,t)
break
case Q.COL:colStartTagInTable(e,t)
break
case Q.FORM:formStartTagInTable(e,t)
break
case Q.TABLE:tableStartTagInTable(e,t)
break
case Q.TBODY:case Q.TFOOT:case Q.THEAD:tbodyStartTagInTable(e,t)
break
case Q.INPUT:inputStartTagInTable(e,t)
break
case Q.CAPTION:captionStartTagInTable(e,t)
break
case Q.COLGROUP:colgroupStartTagInTable(e,t)
break
default:tokenInTable(e,t)}}function endTagInTable(e,t){switch(t.tagID){case Q.TABLE:if(e.openElements.hasInTableScope(Q.TABLE)){e.openElements.popUntilTagNamePopped(Q.TABLE)
e._resetInsertionMode()}break
case Q.TEMPLATE:templateEndTagInHead(e,t)
break
case Q.BODY:case Q.CAPTION:case Q.COL:case Q.COLGROUP:case Q.HTML:case Q.TBODY:case Q.TD:case Q.TFOOT:case Q.TH:case Q.THEAD:case Q.TR:break
default:tokenInTable(e,t)}}function tokenInTable(e,t){const n=e.fosterParentingEnabled
e.fosterParentingEnabled=true
modeInBody(e,t)
e.fosterParentingEnabled=n}function whitespaceCharacterInTableText(e,t){e.pendingCharacterTokens.push(t)}function characterInTableText(e,t){e.pendingCharacterTokens.push(t)
e.hasNonWhitespacePendingCharacterToken=true}function tokenInTableText(e,t){let n=0
if(e.hasNonWhitespacePendingCharacterToken)for(;n<e.pendingCharacterTokens.length;n++)tokenInTable(e,e.pendingCharacterTokens[n])
else for(;n<e.pendingCharacterTokens.length;n++)e._insertCharacters(e.pendingCharacterTokens[n])
e.insertionMode=e.originalInsertionMode
e._processToken(t)}const Xe=new Set([Q.CAPTION,Q.COL,Q.COLGROUP,Q.TBODY,Q.TD,Q.TFOOT,Q.TH,Q.THEAD,Q.TR])
function startTagInCaption(e,t){const n=t.tagID
if(Xe.has(n)){if(e.openElements.hasInTableScope(Q.CAPTION)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(Q.CAPTION)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=je.IN_TABLE
startTagInTable(e,t)}}else startTagInBody(e,t)}function endTagInCaption(e,t){const n=t.tagID
switch(n){case Q.CAPTION:case Q.TABLE:if(e.openElements.hasInTableScope(Q.CAPTION)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(Q.CAPTION)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=je.IN_TABLE
if(n===Q.TABLE)endTagInTable(e,t)}break
case Q.BODY:case Q.COL:case Q.COLGROUP:case Q.HTML:case Q.TBODY:case Q.TD:case Q.TFOOT:case Q.TH:case Q.THEAD:case Q.TR:break
default:endTagInBody(e,t)}}function startTagInColumnGroup(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.COL:e._appendElement(t,Y.HTML)
t.ackSelfClosing=true
break
case Q.TEMPLATE:startTagInHead(e,t)
break
default:tokenInColumnGroup(e,t)}}function endTagInColumnGroup(e,t){switch(t.tagID){case Q.COLGROUP:if(e.openElements.currentTagId===Q.COLGROUP){e.openElements.pop()
e.insertionMode=je.IN_TABLE}break
case Q.TEMPLATE:templateEndTagInHead(e,t)
break
case Q.COL:break
default:tokenInColumnGroup(e,t)}}function tokenInColumnGroup(e,t){if(e.openElements.currentTagId===Q.COLGROUP){e.openElements.pop()
e.insertionMode=je.IN_TABLE
e._processToken(t)}}function startTagInTableBody(e,t){switch(t.tagID){case Q.TR:e.openElements.clearBackToTableBodyContext()
e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_ROW
break
case Q.TH:case Q.TD:e.openElements.clearBackToTableBodyContext()
e._insertFakeElement(V.TR,Q.TR)
e.insertionMode=je.IN_ROW
startTagInRow(e,t)
break
case Q.CAPTION:case Q.COL:case Q.COLGROUP:case Q.TBODY:case Q.TFOOT:case Q.THEAD:if(e.openElements.hasTableBodyContextInTableScope()){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE
startTagInTable(e,t)}break
default:startTagInTable(e,t)}}function endTagInTableBody(e,t){const n=t.tagID
switch(t.tagID){case Q.TBODY:case Q.TFOOT:case Q.THEAD:if(e.openElements.hasInTableScope(n)){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE}break
case Q.TABLE:if(e.openElements.hasTableBodyContextInTableScope()){e.openElements.clearBackToTableBodyContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE
endTagInTable(e,t)}break
case Q.BODY:case Q.CAPTION:case Q.COL:case Q.COLGROUP:case Q.HTML:case Q.TD:case Q.TH:case Q.TR:break
default:endTagInTable(e,t)}}function startTagInRow(e,t){switch(t.tagID){case Q.TH:case Q.TD:e.openElements.clearBackToTableRowContext()
e._insertElement(t,Y.HTML)
e.insertionMode=je.IN_CELL
e.activeFormattingElements.insertMarker()
break
case Q.CAPTION:case Q.COL:case Q.COLGROUP:case Q.TBODY:case Q.TFOOT:case Q.THEAD:case Q.TR:if(e.openElements.hasInTableScope(Q.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE_BODY
startTagInTableBody(e,t)}break
default:startTagInTable(e,t)}}function endTagInRow(e,t){switch(t.tagID){case Q.TR:if(e.openElements.hasInTableScope(Q.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE_BODY}break
case Q.TABLE:if(e.openElements.hasInTableScope(Q.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE_BODY
endTagInTableBody(e,t)}break
case Q.TBODY:case Q.TFOOT:case Q.THEAD:if(e.openElements.hasInTableScope(t.tagID)||e.openElements.hasInTableScope(Q.TR)){e.openElements.clearBackToTableRowContext()
e.openElements.pop()
e.insertionMode=je.IN_TABLE_BODY
endTagInTableBody(e,t)}break
case Q.BODY:case Q.CAPTION:case Q.COL:case Q.COLGROUP:case Q.HTML:case Q.TD:case Q.TH:break
default:endTagInTable(e,t)}}function startTagInCell(e,t){const n=t.tagID
if(Xe.has(n)){if(e.openElements.hasInTableScope(Q.TD)||e.openElements.hasInTableScope(Q.TH)){e._closeTableCell()
startTagInRow(e,t)}}else startTagInBody(e,t)}function endTagInCell(e,t){const n=t.tagID
switch(n){case Q.TD:case Q.TH:if(e.openElements.hasInTableScope(n)){e.openElements.generateImpliedEndTags()
e.openElements.popUntilTagNamePopped(n)
e.activeFormattingElements.clearToLastMarker()
e.insertionMode=je.IN_ROW}break
case Q.TABLE:case Q.TBODY:case Q.TFOOT:case Q.THEAD:case Q.TR:if(e.openElements.hasInTableScope(n)){e._closeTableCell()
endTagInRow(e,t)}break
case Q.BODY:case Q.CAPTION:case Q.COL:case Q.COLGROUP:case Q.HTML:break
default:endTagInBody(e,t)}}function startTagInSelect(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.OPTION:if(e.openElements.currentTagId===Q.OPTION)e.openElements.pop()
e._insertElement(t,Y.HTML)
break
case Q.OPTGROUP:if(e.openElements.currentTagId===Q.OPTION)e.openElements.pop()
if(e.openElements.currentTagId===Q.OPTGROUP)e.openElements.pop()
e._insertElement(t,Y.HTML)
break
case Q.HR:if(e.openElements.currentTagId===Q.OPTION)e.openElements.pop()
if(e.openElements.currentTagId===Q.OPTGROUP)e.openElements.pop()
e._appendElement(t,Y.HTML)
t.ackSelfClosing=true
break
case Q.INPUT:case Q.KEYGEN:case Q.TEXTAREA:case Q.SELECT:if(e.openElements.hasInSelectScope(Q.SELECT)){e.openElements.popUntilTagNamePopped(Q.SELECT)
e._resetInsertionMode()
if(t.tagID!==Q.SELECT)e._processStartTag(t)}break
case Q.SCRIPT:case Q.TEMPLATE:startTagInHead(e,t)
break
default:}}function endTagInSelect(e,t){switch(t.tagID){case Q.OPTGROUP:if(e.openElements.stackTop>0&&e.openElements.currentTagId===Q.OPTION&&e.openElements.tagIDs[e.openElements.slotBelow(e.openElements.stackTop)]===Q.OPTGROUP)e.openElements.pop()
if(e.openElements.currentTagId===Q.OPTGROUP)e.openElements.pop()
break
case Q.OPTION:if(e.openElements.currentTagId===Q.OPTION)e.openElements.pop()
break
case Q.SELECT:if(e.openElements.hasInSelectScope(Q.SELECT)){e.openElements.popUntilTagNamePopped(Q.SELECT)
e._resetInsertionMode()}break
case Q.TEMPLATE:templateEndTagInHead(e,t)
break
default:}}function startTagInSelectInTable(e,t){const n=t.tagID
if(n===Q.CAPTION||n===Q.TABLE||n===Q.TBODY||n===Q.TFOOT||n===Q.THEAD||n===Q.TR||n===Q.TD||n===Q.TH){e.openElements.popUntilTagNamePopped(Q.SELECT)
e._resetInsertionMode()
e._processStartTag(t)}else startTagInSelect(e,t)}function endTagInSelectInTable(e,t){const n=t.tagID
if(n===Q.CAPTION||n===Q.TABLE||n===Q.TBODY||n===Q.TFOOT||n===Q.THEAD||n===Q.TR||n===Q.TD||n===Q.TH){if(e.openElements.hasInTableScope(n)){e.openElements.popUntilTagNamePopped(Q.SELECT)
e._resetInsertionMode()
e.onEndTag(t)}}else endTagInSelect(e,t)}function startTagInTemplate(e,t){switch(t.tagID){case Q.BASE:case Q.BASEFONT:case Q.BGSOUND:case Q.LINK:case Q.META:case Q.NOFRAMES:case Q.SCRIPT:case Q.STYLE:case Q.TEMPLATE:case Q.TITLE:startTagInHead(e,t)
break
case Q.CAPTION:case Q.COLGROUP:case Q.TBODY:case Q.TFOOT:case Q.THEAD:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=je.IN_TABLE
e.insertionMode=je.IN_TABLE
startTagInTable(e,t)
break
case Q.COL:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=je.IN_COLUMN_GROUP
e.insertionMode=je.IN_COLUMN_GROUP
startTagInColumnGroup(e,t)
break
case Q.TR:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=je.IN_TABLE_BODY
e.insertionMode=je.IN_TABLE_BODY
startTagInTableBody(e,t)
break
case Q.TD:case Q.TH:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=je.IN_ROW
e.insertionMode=je.IN_ROW
startTagInRow(e,t)
break
default:e.tmplInsertionModeStack[e.tmplInsertionModeStack.length-1]=je.IN_BODY
e.insertionMode=je.IN_BODY
startTagInBody(e,t)}}function endTagInTemplate(e,t){if(t.tagID===Q.TEMPLATE)templateEndTagInHead(e,t)}function eofInTemplate(e,t){if(e.openElements.tmplCount>0){do{e.openElements.popUntilTagNamePopped(Q.TEMPLATE)
e.activeFormattingElements.clearToLastMarker()
e.tmplInsertionModeStack.pop()}while(e.openElements.tmplCount>0)
e._resetInsertionMode()
e.onEof(t)}else stopParsing(e,t)}function startTagAfterBody(e,t){if(t.tagID===Q.HTML)startTagInBody(e,t)
else tokenAfterBody(e,t)}function endTagAfterBody(e,t){var n
if(t.tagID===Q.HTML){if(!e.fragmentContext)e.insertionMode=je.AFTER_AFTER_BODY
if(e.options.sourceCodeLocationInfo&&e.openElements.tagIDs[0]===Q.HTML){e._setEndLocation(e.openElements.items[0],t)
const r=e.openElements.items[1]
if(r&&!((n=e.treeAdapter.getNodeSourceCodeLocation(r))===null||n===void 0?void 0:n.endTag))e._setEndLocation(r,t)}}else tokenAfterBody(e,t)}function tokenAfterBody(e,t){e.insertionMode=je.IN_BODY
modeInBody(e,t)}function startTagInFrameset(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.FRAMESET:e._insertElement(t,Y.HTML)
break
case Q.FRAME:e._appendElement(t,Y.HTML)
t.ackSelfClosing=true
break
case Q.NOFRAMES:startTagInHead(e,t)
break
default:}}function endTagInFrameset(e,t){if(t.tagID===Q.FRAMESET&&!e.openElements.isRootHtmlElementCurrent()){e.openElements.pop()
if(!e.fragmentContext&&e.openElements.currentTagId!==Q.FRAMESET)e.insertionMode=je.AFTER_FRAMESET}}function startTagAfterFrameset(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.NOFRAMES:startTagInHead(e,t)
break
default:}}function endTagAfterFrameset(e,t){if(t.tagID===Q.HTML)e.insertionMode=je.AFTER_AFTER_FRAMESET}function startTagAfterAfterBody(e,t){if(t.tagID===Q.HTML)startTagInBody(e,t)
else tokenAfterAfterBody(e,t)}function tokenAfterAfterBody(e,t){e.insertionMode=je.IN_BODY
modeInBody(e,t)}function startTagAfterAfterFrameset(e,t){switch(t.tagID){case Q.HTML:startTagInBody(e,t)
break
case Q.NOFRAMES:startTagInHead(e,t)
break
default:}}function nullCharacterInForeignContent(e,t){t.chars=i
e._insertCharacters(t)}function characterInForeignContent(e,t){e._insertCharacters(t)
e.framesetOk=false}function popUntilHtmlOrIntegrationPoint(e){while(e.treeAdapter.getNamespaceURI(e.openElements.current)!==Y.HTML&&e.openElements.currentTagId!==void 0&&!e._isIntegrationPoint(e.openElements.currentTagId,e.openElements.current))e.openElements.pop()}function startTagInForeignContent(e,t){if(causesExit(t)){popUntilHtmlOrIntegrationPoint(e)
e._startTagOutsideForeignContent(t)}else{const n=e._getAdjustedCurrentElement()
const r=e.treeAdapter.getNamespaceURI(n)
if(r===Y.MATHML)adjustTokenMathMLAttrs(t)
else if(r===Y.SVG){adjustTokenSVGTagName(t)
adjustTokenSVGAttrs(t)}adjustTokenXMLAttrs(t)
if(t.selfClosing)e._appendElement(t,r)
else e._insertElement(t,r)
t.ackSelfClosing=true}}function endTagInForeignContent(e,t){if(t.tagID===Q.P||t.tagID===Q.BR){popUntilHtmlOrIntegrationPoint(e)
e._endTagOutsideForeignContent(t)
return}if(e.openElements.stackTop===0)return
const{tagName:n}=t
const r=Fe.get(n)
const s=e.fragmentContext?e.treeAdapter.getNamespaceURI(e.fragmentContext):Y.HTML
const i=Math.max(e.openElements.indexOfTopmostByName(Y.SVG,n),e.openElements.indexOfTopmostByName(Y.MATHML,n),r===void 0?-1:e.openElements.indexOfTopmostByName(Y.SVG,r),s===Y.HTML||s===Y.SVG||s===Y.MATHML?-1:e.openElements.indexOfTopmostByName(s,n))
if(i>e.openElements.indexOfTopmostHtmlElement()){t.tagName=e.treeAdapter.getTagName(e.openElements.items[i])
e.openElements.shortenToLength(i)}else e._endTagOutsideForeignContent(t)}new Set([V.AREA,V.BASE,V.BASEFONT,V.BGSOUND,V.BR,V.COL,V.EMBED,V.FRAME,V.HR,V.IMG,V.INPUT,V.KEYGEN,V.LINK,V.META,V.PARAM,V.SOURCE,V.TRACK,V.WBR])
function parseFragment(e,t,n){if(typeof e==="string"){n=t
t=e
e=null}const r=parser_Parser.getFragmentParser(e,n)
r.tokenizer.write(t,true)
return r.getFragment()}}),7168:((e,t,n)=>{n.d(t,{C:()=>convert})
const convert=function(e){if(e===null||e===void 0)return ok
if(typeof e==="function")return castFactory(e)
if(typeof e==="object")return Array.isArray(e)?anyFactory(e):propertiesFactory(e)
if(typeof e==="string")return typeFactory(e)
throw new Error("Expected function, string, or object as test")}
function anyFactory(e){const t=[]
let n=-1
while(++n<e.length)t[n]=convert(e[n])
return castFactory(any)
function any(...e){let n=-1
while(++n<t.length)if(t[n].apply(this,e))return true
return false}}function propertiesFactory(e){const t=e
return castFactory(all)
function all(n){const r=n
let s
for(s in e)if(r[s]!==t[s])return false
return true}}function typeFactory(e){return castFactory(type)
function type(t){return t&&t.type===e}}function castFactory(e){return check
function check(t,n,r){return Boolean(looksLikeANode(t)&&e.call(this,t,typeof n==="number"?n:void 0,r||void 0))}}function ok(){return true}function looksLikeANode(e){return e!==null&&typeof e==="object"&&"type"in e}}),5908:((e,t,n)=>{n.d(t,{dc:()=>a,VG:()=>visitParents})
var r=n(7168)
function color(e){return"[33m"+e+"[39m"}const s=[]
const i=true
const a=false
const o="skip"
function visitParents(e,t,n,i){if(!e||typeof e!=="object")throw new Error("Unexpected value `"+e+"` for `tree`, expected node")
let c=true
let l
let u
let h
let f
if(typeof n==="function"||n&&typeof n==="object"){l=t
u=n
if(i)c=false}else{u=t
if(n)c=false}if(typeof u==="function")h=u
else if(u&&typeof u==="object"){if(u.enter===null||u.enter===void 0);else if(typeof u.enter==="function")h=u.enter
else throw new Error("Unexpected value `"+u.enter+"` for `visitors.enter`, expected optional visitor")
if(typeof u.exit==="function")f=u.exit
else throw new Error("Unexpected value `"+u.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw new Error("Unexpected value `"+u+"` for `enter` or `visitors`, expected visitor or object with visitors")
const d=(0,r.C)(l)
const p=c?1:-1
factory(e,void 0,[])()
function factory(e,t,n){const r=e&&typeof e==="object"?e:{}
if(typeof r.type==="string"){const t=typeof r.tagName==="string"?r.tagName:typeof r.name==="string"?r.name:void 0
Object.defineProperty(visit,"name",{value:"node ("+color(e.type+(t?"<"+t+">":""))+")"})}return visit
function visit(){const r=!l||d(e,t,n[n.length-1]||void 0)
let i=s
if(h&&r){i=toResult(h(e,n,t))
if(i[0]===a)return i}if("children"in e&&e.children){const t=e
if(t.children&&i[0]!==o){let e=(c?-1:t.children.length)+p
const r=[...n,t]
while(e>-1&&e<t.children.length){const n=t.children[e]
const s=factory(n,e,r)()
if(s[0]===a)return s
e=typeof s[1]==="number"?s[1]:e+p}}}if(f&&r){const r=toResult(f(e,n,t))
if(r[0]===o)throw new Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
if(r[0]===a||typeof r[1]==="number")return r}return i}}}function toResult(e){if(Array.isArray(e))return e
if(typeof e==="number")return[i,e]
return e===null||e===void 0?s:[e]}}),5387:((e,t,n)=>{n.d(t,{YR:()=>visit})
var r=n(5908)
function visit(e,t,n,s){let i
let a
let o
if(typeof n==="function"||n&&typeof n==="object"){i=t
a=n
o=s}else{a=t
o=n}if(typeof a==="function")(0,r.VG)(e,i,wrap(a),o)
else(0,r.VG)(e,i,wrapVisitors(a),o)}function wrapVisitors(e){if(!e||typeof e!=="object")return e
return{enter:typeof e.enter==="function"?wrap(e.enter):e.enter,exit:typeof e.exit==="function"?wrap(e.exit):e.exit}}function wrap(e){return overload
function overload(t,n,r){return e(t,r,n[n.length-1])}}}),9435:((e,t,n)=>{n.d(t,{w$:()=>datetime})
var r=n(8729)
var s=n(5943)
function datetime(e){return r.G1(s.You,e)}})}

