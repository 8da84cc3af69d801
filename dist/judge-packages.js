export const id=86
export const ids=[86]
export const modules={6028:((e,t)=>{(function(e){"use strict"
function isArray(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Array]"
else return false}function isObject(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Object]"
else return false}function strictDeepEqual(e,t){if(e===t)return true
var s=Object.prototype.toString.call(e)
if(s!==Object.prototype.toString.call(t))return false
if(isArray(e)===true){if(e.length!==t.length)return false
for(var n=0;n<e.length;n++)if(strictDeepEqual(e[n],t[n])===false)return false
return true}if(isObject(e)===true){var i={}
for(var r in e)if(hasOwnProperty.call(e,r)){if(strictDeepEqual(e[r],t[r])===false)return false
i[r]=true}for(var o in t)if(hasOwnProperty.call(t,o))if(i[o]!==true)return false
return true}return false}function isFalse(e){if(e===""||e===false||e===null)return true
else if(isArray(e)&&e.length===0)return true
else if(isObject(e)){for(var t in e)if(e.hasOwnProperty(t))return false
return true}else return false}function objValues(e){var t=Object.keys(e)
var s=[]
for(var n=0;n<t.length;n++)s.push(e[t[n]])
return s}var t
if(typeof String.prototype.trimLeft==="function")t=function(e){return e.trimLeft()}
else t=function(e){return e.match(/^\s*(.*)/)[1]}
var s=0
var n=1
var i=2
var r=3
var o=4
var a=5
var l=6
var c=7
var u=8
var f=9
var h={0:"number",1:"any",2:"string",3:"array",4:"object",5:"boolean",6:"expression",7:"null",8:"Array<number>",9:"Array<string>"}
var p="EOF"
var d="UnquotedIdentifier"
var m="QuotedIdentifier"
var y="Rbracket"
var g="Rparen"
var v="Comma"
var b="Colon"
var w="Rbrace"
var k="Number"
var _="Current"
var S="Expref"
var N="Pipe"
var E="Or"
var A="And"
var O="EQ"
var T="GT"
var x="LT"
var I="GTE"
var L="LTE"
var C="NE"
var P="Flatten"
var M="Star"
var $="Filter"
var j="Dot"
var B="Not"
var D="Lbrace"
var K="Lbracket"
var q="Lparen"
var F="Literal"
var R={".":j,"*":M,",":v,":":b,"{":D,"}":w,"]":y,"(":q,")":g,"@":_}
var U={"<":true,">":true,"=":true,"!":true}
var V={" ":true,"\t":true,"\n":true}
function isAlpha(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e==="_"}function isNum(e){return e>="0"&&e<="9"||e==="-"}function isAlphaNum(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||e==="_"}function Lexer(){}Lexer.prototype={tokenize:function(e){var t=[]
this._current=0
var s
var n
var i
while(this._current<e.length)if(isAlpha(e[this._current])){s=this._current
n=this._consumeUnquotedIdentifier(e)
t.push({type:d,value:n,start:s})}else if(R[e[this._current]]!==void 0){t.push({type:R[e[this._current]],value:e[this._current],start:this._current})
this._current++}else if(isNum(e[this._current])){i=this._consumeNumber(e)
t.push(i)}else if(e[this._current]==="["){i=this._consumeLBracket(e)
t.push(i)}else if(e[this._current]==='"'){s=this._current
n=this._consumeQuotedIdentifier(e)
t.push({type:m,value:n,start:s})}else if(e[this._current]==="'"){s=this._current
n=this._consumeRawStringLiteral(e)
t.push({type:F,value:n,start:s})}else if(e[this._current]==="`"){s=this._current
var r=this._consumeLiteral(e)
t.push({type:F,value:r,start:s})}else if(U[e[this._current]]!==void 0)t.push(this._consumeOperator(e))
else if(V[e[this._current]]!==void 0)this._current++
else if(e[this._current]==="&"){s=this._current
this._current++
if(e[this._current]==="&"){this._current++
t.push({type:A,value:"&&",start:s})}else t.push({type:S,value:"&",start:s})}else if(e[this._current]==="|"){s=this._current
this._current++
if(e[this._current]==="|"){this._current++
t.push({type:E,value:"||",start:s})}else t.push({type:N,value:"|",start:s})}else{var o=new Error("Unknown character:"+e[this._current])
o.name="LexerError"
throw o}return t},_consumeUnquotedIdentifier:function(e){var t=this._current
this._current++
while(this._current<e.length&&isAlphaNum(e[this._current]))this._current++
return e.slice(t,this._current)},_consumeQuotedIdentifier:function(e){var t=this._current
this._current++
var s=e.length
while(e[this._current]!=='"'&&this._current<s){var n=this._current
if(e[n]==="\\"&&(e[n+1]==="\\"||e[n+1]==='"'))n+=2
else n++
this._current=n}this._current++
return JSON.parse(e.slice(t,this._current))},_consumeRawStringLiteral:function(e){var t=this._current
this._current++
var s=e.length
while(e[this._current]!=="'"&&this._current<s){var n=this._current
if(e[n]==="\\"&&(e[n+1]==="\\"||e[n+1]==="'"))n+=2
else n++
this._current=n}this._current++
var i=e.slice(t+1,this._current-1)
return i.replace("\\'","'")},_consumeNumber:function(e){var t=this._current
this._current++
var s=e.length
while(isNum(e[this._current])&&this._current<s)this._current++
var n=parseInt(e.slice(t,this._current))
return{type:k,value:n,start:t}},_consumeLBracket:function(e){var t=this._current
this._current++
if(e[this._current]==="?"){this._current++
return{type:$,value:"[?",start:t}}else if(e[this._current]==="]"){this._current++
return{type:P,value:"[]",start:t}}else return{type:K,value:"[",start:t}},_consumeOperator:function(e){var t=this._current
var s=e[t]
this._current++
if(s==="!")if(e[this._current]==="="){this._current++
return{type:C,value:"!=",start:t}}else return{type:B,value:"!",start:t}
else if(s==="<")if(e[this._current]==="="){this._current++
return{type:L,value:"<=",start:t}}else return{type:x,value:"<",start:t}
else if(s===">")if(e[this._current]==="="){this._current++
return{type:I,value:">=",start:t}}else return{type:T,value:">",start:t}
else if(s==="=")if(e[this._current]==="="){this._current++
return{type:O,value:"==",start:t}}},_consumeLiteral:function(e){this._current++
var s=this._current
var n=e.length
var i
while(e[this._current]!=="`"&&this._current<n){var r=this._current
if(e[r]==="\\"&&(e[r+1]==="\\"||e[r+1]==="`"))r+=2
else r++
this._current=r}var o=t(e.slice(s,this._current))
o=o.replace("\\`","`")
if(this._looksLikeJSON(o))i=JSON.parse(o)
else i=JSON.parse('"'+o+'"')
this._current++
return i},_looksLikeJSON:function(e){var t='[{"'
var s=["true","false","null"]
var n="-0123456789"
if(e==="")return false
else if(t.indexOf(e[0])>=0)return true
else if(s.indexOf(e)>=0)return true
else if(n.indexOf(e[0])>=0)try{JSON.parse(e)
return true}catch(e){return false}else return false}}
var Y={}
Y[p]=0
Y[d]=0
Y[m]=0
Y[y]=0
Y[g]=0
Y[v]=0
Y[w]=0
Y[k]=0
Y[_]=0
Y[S]=0
Y[N]=1
Y[E]=2
Y[A]=3
Y[O]=5
Y[T]=5
Y[x]=5
Y[I]=5
Y[L]=5
Y[C]=5
Y[P]=9
Y[M]=20
Y[$]=21
Y[j]=40
Y[B]=45
Y[D]=50
Y[K]=55
Y[q]=60
function Parser(){}Parser.prototype={parse:function(e){this._loadTokens(e)
this.index=0
var t=this.expression(0)
if(this._lookahead(0)!==p){var s=this._lookaheadToken(0)
var n=new Error("Unexpected token type: "+s.type+", value: "+s.value)
n.name="ParserError"
throw n}return t},_loadTokens:function(e){var t=new Lexer
var s=t.tokenize(e)
s.push({type:p,value:"",start:e.length})
this.tokens=s},expression:function(e){var t=this._lookaheadToken(0)
this._advance()
var s=this.nud(t)
var n=this._lookahead(0)
while(e<Y[n]){this._advance()
s=this.led(n,s)
n=this._lookahead(0)}return s},_lookahead:function(e){return this.tokens[this.index+e].type},_lookaheadToken:function(e){return this.tokens[this.index+e]},_advance:function(){this.index++},nud:function(e){var t
var s
var n
switch(e.type){case F:return{type:"Literal",value:e.value}
case d:return{type:"Field",name:e.value}
case m:var i={type:"Field",name:e.value}
if(this._lookahead(0)===q)throw new Error("Quoted identifier not allowed for function names.")
return i
case B:s=this.expression(Y.Not)
return{type:"NotExpression",children:[s]}
case M:t={type:"Identity"}
s=null
if(this._lookahead(0)===y)s={type:"Identity"}
else s=this._parseProjectionRHS(Y.Star)
return{type:"ValueProjection",children:[t,s]}
case $:return this.led(e.type,{type:"Identity"})
case D:return this._parseMultiselectHash()
case P:t={type:P,children:[{type:"Identity"}]}
s=this._parseProjectionRHS(Y.Flatten)
return{type:"Projection",children:[t,s]}
case K:if(this._lookahead(0)===k||this._lookahead(0)===b){s=this._parseIndexExpression()
return this._projectIfSlice({type:"Identity"},s)}else if(this._lookahead(0)===M&&this._lookahead(1)===y){this._advance()
this._advance()
s=this._parseProjectionRHS(Y.Star)
return{type:"Projection",children:[{type:"Identity"},s]}}return this._parseMultiselectList()
case _:return{type:_}
case S:n=this.expression(Y.Expref)
return{type:"ExpressionReference",children:[n]}
case q:var r=[]
while(this._lookahead(0)!==g){if(this._lookahead(0)===_){n={type:_}
this._advance()}else n=this.expression(0)
r.push(n)}this._match(g)
return r[0]
default:this._errorToken(e)}},led:function(e,t){var s
switch(e){case j:var n=Y.Dot
if(this._lookahead(0)!==M){s=this._parseDotRHS(n)
return{type:"Subexpression",children:[t,s]}}this._advance()
s=this._parseProjectionRHS(n)
return{type:"ValueProjection",children:[t,s]}
case N:s=this.expression(Y.Pipe)
return{type:N,children:[t,s]}
case E:s=this.expression(Y.Or)
return{type:"OrExpression",children:[t,s]}
case A:s=this.expression(Y.And)
return{type:"AndExpression",children:[t,s]}
case q:var i=t.name
var r=[]
var o,a
while(this._lookahead(0)!==g){if(this._lookahead(0)===_){o={type:_}
this._advance()}else o=this.expression(0)
if(this._lookahead(0)===v)this._match(v)
r.push(o)}this._match(g)
a={type:"Function",name:i,children:r}
return a
case $:var l=this.expression(0)
this._match(y)
if(this._lookahead(0)===P)s={type:"Identity"}
else s=this._parseProjectionRHS(Y.Filter)
return{type:"FilterProjection",children:[t,s,l]}
case P:var c={type:P,children:[t]}
var u=this._parseProjectionRHS(Y.Flatten)
return{type:"Projection",children:[c,u]}
case O:case C:case T:case I:case x:case L:return this._parseComparator(t,e)
case K:var f=this._lookaheadToken(0)
if(f.type===k||f.type===b){s=this._parseIndexExpression()
return this._projectIfSlice(t,s)}this._match(M)
this._match(y)
s=this._parseProjectionRHS(Y.Star)
return{type:"Projection",children:[t,s]}
default:this._errorToken(this._lookaheadToken(0))}},_match:function(e){if(this._lookahead(0)===e)this._advance()
else{var t=this._lookaheadToken(0)
var s=new Error("Expected "+e+", got: "+t.type)
s.name="ParserError"
throw s}},_errorToken:function(e){var t=new Error("Invalid token ("+e.type+'): "'+e.value+'"')
t.name="ParserError"
throw t},_parseIndexExpression:function(){if(this._lookahead(0)===b||this._lookahead(1)===b)return this._parseSliceExpression()
else{var e={type:"Index",value:this._lookaheadToken(0).value}
this._advance()
this._match(y)
return e}},_projectIfSlice:function(e,t){var s={type:"IndexExpression",children:[e,t]}
if(t.type==="Slice")return{type:"Projection",children:[s,this._parseProjectionRHS(Y.Star)]}
else return s},_parseSliceExpression:function(){var e=[null,null,null]
var t=0
var s=this._lookahead(0)
while(s!==y&&t<3){if(s===b){t++
this._advance()}else if(s===k){e[t]=this._lookaheadToken(0).value
this._advance()}else{var n=this._lookahead(0)
var i=new Error("Syntax error, unexpected token: "+n.value+"("+n.type+")")
i.name="Parsererror"
throw i}s=this._lookahead(0)}this._match(y)
return{type:"Slice",children:e}},_parseComparator:function(e,t){var s=this.expression(Y[t])
return{type:"Comparator",name:t,children:[e,s]}},_parseDotRHS:function(e){var t=this._lookahead(0)
var s=[d,m,M]
if(s.indexOf(t)>=0)return this.expression(e)
else if(t===K){this._match(K)
return this._parseMultiselectList()}else if(t===D){this._match(D)
return this._parseMultiselectHash()}},_parseProjectionRHS:function(e){var t
if(Y[this._lookahead(0)]<10)t={type:"Identity"}
else if(this._lookahead(0)===K)t=this.expression(e)
else if(this._lookahead(0)===$)t=this.expression(e)
else if(this._lookahead(0)===j){this._match(j)
t=this._parseDotRHS(e)}else{var s=this._lookaheadToken(0)
var n=new Error("Sytanx error, unexpected token: "+s.value+"("+s.type+")")
n.name="ParserError"
throw n}return t},_parseMultiselectList:function(){var e=[]
while(this._lookahead(0)!==y){var t=this.expression(0)
e.push(t)
if(this._lookahead(0)===v){this._match(v)
if(this._lookahead(0)===y)throw new Error("Unexpected token Rbracket")}}this._match(y)
return{type:"MultiSelectList",children:e}},_parseMultiselectHash:function(){var e=[]
var t=[d,m]
var s,n,i,r
for(;;){s=this._lookaheadToken(0)
if(t.indexOf(s.type)<0)throw new Error("Expecting an identifier token, got: "+s.type)
n=s.value
this._advance()
this._match(b)
i=this.expression(0)
r={type:"KeyValuePair",name:n,value:i}
e.push(r)
if(this._lookahead(0)===v)this._match(v)
else if(this._lookahead(0)===w){this._match(w)
break}}return{type:"MultiSelectHash",children:e}}}
function TreeInterpreter(e){this.runtime=e}TreeInterpreter.prototype={search:function(e,t){return this.visit(e,t)},visit:function(e,t){var s,n,i,r,o,a,l,c,u,f
switch(e.type){case"Field":if(t!==null&&isObject(t)){a=t[e.name]
if(a===void 0)return null
else return a}return null
case"Subexpression":i=this.visit(e.children[0],t)
for(f=1;f<e.children.length;f++){i=this.visit(e.children[1],i)
if(i===null)return null}return i
case"IndexExpression":l=this.visit(e.children[0],t)
c=this.visit(e.children[1],l)
return c
case"Index":if(!isArray(t))return null
var h=e.value
if(h<0)h=t.length+h
i=t[h]
if(i===void 0)i=null
return i
case"Slice":if(!isArray(t))return null
var p=e.children.slice(0)
var d=this.computeSliceParams(t.length,p)
var m=d[0]
var y=d[1]
var g=d[2]
i=[]
if(g>0)for(f=m;f<y;f+=g)i.push(t[f])
else for(f=m;f>y;f+=g)i.push(t[f])
return i
case"Projection":var v=this.visit(e.children[0],t)
if(!isArray(v))return null
u=[]
for(f=0;f<v.length;f++){n=this.visit(e.children[1],v[f])
if(n!==null)u.push(n)}return u
case"ValueProjection":v=this.visit(e.children[0],t)
if(!isObject(v))return null
u=[]
var b=objValues(v)
for(f=0;f<b.length;f++){n=this.visit(e.children[1],b[f])
if(n!==null)u.push(n)}return u
case"FilterProjection":v=this.visit(e.children[0],t)
if(!isArray(v))return null
var w=[]
var k=[]
for(f=0;f<v.length;f++){s=this.visit(e.children[2],v[f])
if(!isFalse(s))w.push(v[f])}for(var E=0;E<w.length;E++){n=this.visit(e.children[1],w[E])
if(n!==null)k.push(n)}return k
case"Comparator":r=this.visit(e.children[0],t)
o=this.visit(e.children[1],t)
switch(e.name){case O:i=strictDeepEqual(r,o)
break
case C:i=!strictDeepEqual(r,o)
break
case T:i=r>o
break
case I:i=r>=o
break
case x:i=r<o
break
case L:i=r<=o
break
default:throw new Error("Unknown comparator: "+e.name)}return i
case P:var A=this.visit(e.children[0],t)
if(!isArray(A))return null
var M=[]
for(f=0;f<A.length;f++){n=A[f]
if(isArray(n))M.push.apply(M,n)
else M.push(n)}return M
case"Identity":return t
case"MultiSelectList":if(t===null)return null
u=[]
for(f=0;f<e.children.length;f++)u.push(this.visit(e.children[f],t))
return u
case"MultiSelectHash":if(t===null)return null
u={}
var $
for(f=0;f<e.children.length;f++){$=e.children[f]
u[$.name]=this.visit($.value,t)}return u
case"OrExpression":s=this.visit(e.children[0],t)
if(isFalse(s))s=this.visit(e.children[1],t)
return s
case"AndExpression":r=this.visit(e.children[0],t)
if(isFalse(r)===true)return r
return this.visit(e.children[1],t)
case"NotExpression":r=this.visit(e.children[0],t)
return isFalse(r)
case"Literal":return e.value
case N:l=this.visit(e.children[0],t)
return this.visit(e.children[1],l)
case _:return t
case"Function":var j=[]
for(f=0;f<e.children.length;f++)j.push(this.visit(e.children[f],t))
return this.runtime.callFunction(e.name,j)
case"ExpressionReference":var B=e.children[0]
B.jmespathType=S
return B
default:throw new Error("Unknown node type: "+e.type)}},computeSliceParams:function(e,t){var s=t[0]
var n=t[1]
var i=t[2]
var r=[null,null,null]
if(i===null)i=1
else if(i===0){var o=new Error("Invalid slice, step cannot be 0")
o.name="RuntimeError"
throw o}var a=i<0?true:false
if(s===null)s=a?e-1:0
else s=this.capSliceRange(e,s,i)
if(n===null)n=a?-1:e
else n=this.capSliceRange(e,n,i)
r[0]=s
r[1]=n
r[2]=i
return r},capSliceRange:function(e,t,s){if(t<0){t+=e
if(t<0)t=s<0?-1:0}else if(t>=e)t=s<0?e-1:e
return t}}
function Runtime(e){this._interpreter=e
this.functionTable={abs:{_func:this._functionAbs,_signature:[{types:[s]}]},avg:{_func:this._functionAvg,_signature:[{types:[u]}]},ceil:{_func:this._functionCeil,_signature:[{types:[s]}]},contains:{_func:this._functionContains,_signature:[{types:[i,r]},{types:[n]}]},ends_with:{_func:this._functionEndsWith,_signature:[{types:[i]},{types:[i]}]},floor:{_func:this._functionFloor,_signature:[{types:[s]}]},length:{_func:this._functionLength,_signature:[{types:[i,r,o]}]},map:{_func:this._functionMap,_signature:[{types:[l]},{types:[r]}]},max:{_func:this._functionMax,_signature:[{types:[u,f]}]},merge:{_func:this._functionMerge,_signature:[{types:[o],variadic:true}]},max_by:{_func:this._functionMaxBy,_signature:[{types:[r]},{types:[l]}]},sum:{_func:this._functionSum,_signature:[{types:[u]}]},starts_with:{_func:this._functionStartsWith,_signature:[{types:[i]},{types:[i]}]},min:{_func:this._functionMin,_signature:[{types:[u,f]}]},min_by:{_func:this._functionMinBy,_signature:[{types:[r]},{types:[l]}]},type:{_func:this._functionType,_signature:[{types:[n]}]},keys:{_func:this._functionKeys,_signature:[{types:[o]}]},values:{_func:this._functionValues,_signature:[{types:[o]}]},sort:{_func:this._functionSort,_signature:[{types:[f,u]}]},sort_by:{_func:this._functionSortBy,_signature:[{types:[r]},{types:[l]}]},join:{_func:this._functionJoin,_signature:[{types:[i]},{types:[f]}]},reverse:{_func:this._functionReverse,_signature:[{types:[i,r]}]},to_array:{_func:this._functionToArray,_signature:[{types:[n]}]},to_string:{_func:this._functionToString,_signature:[{types:[n]}]},to_number:{_func:this._functionToNumber,_signature:[{types:[n]}]},not_null:{_func:this._functionNotNull,_signature:[{types:[n],variadic:true}]}}}Runtime.prototype={callFunction:function(e,t){var s=this.functionTable[e]
if(s===void 0)throw new Error("Unknown function: "+e+"()")
this._validateArgs(e,t,s._signature)
return s._func.call(this,t)},_validateArgs:function(e,t,s){var n
if(s[s.length-1].variadic){if(t.length<s.length){n=s.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() takes at least"+s.length+n+" but received "+t.length)}}else if(t.length!==s.length){n=s.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() takes "+s.length+n+" but received "+t.length)}var i
var r
var o
for(var a=0;a<s.length;a++){o=false
i=s[a].types
r=this._getTypeName(t[a])
for(var l=0;l<i.length;l++)if(this._typeMatches(r,i[l],t[a])){o=true
break}if(!o){var c=i.map(function(e){return h[e]}).join(",")
throw new Error("TypeError: "+e+"() expected argument "+(a+1)+" to be type "+c+" but received type "+h[r]+" instead.")}}},_typeMatches:function(e,t,o){if(t===n)return true
if(t===f||t===u||t===r){if(t===r)return e===r
else if(e===r){var a
if(t===u)a=s
else if(t===f)a=i
for(var l=0;l<o.length;l++)if(!this._typeMatches(this._getTypeName(o[l]),a,o[l]))return false
return true}}else return e===t},_getTypeName:function(e){switch(Object.prototype.toString.call(e)){case"[object String]":return i
case"[object Number]":return s
case"[object Array]":return r
case"[object Boolean]":return a
case"[object Null]":return c
case"[object Object]":if(e.jmespathType===S)return l
else return o}},_functionStartsWith:function(e){return e[0].lastIndexOf(e[1])===0},_functionEndsWith:function(e){var t=e[0]
var s=e[1]
return t.indexOf(s,t.length-s.length)!==-1},_functionReverse:function(e){var t=this._getTypeName(e[0])
if(t===i){var s=e[0]
var n=""
for(var r=s.length-1;r>=0;r--)n+=s[r]
return n}else{var o=e[0].slice(0)
o.reverse()
return o}},_functionAbs:function(e){return Math.abs(e[0])},_functionCeil:function(e){return Math.ceil(e[0])},_functionAvg:function(e){var t=0
var s=e[0]
for(var n=0;n<s.length;n++)t+=s[n]
return t/s.length},_functionContains:function(e){return e[0].indexOf(e[1])>=0},_functionFloor:function(e){return Math.floor(e[0])},_functionLength:function(e){if(!isObject(e[0]))return e[0].length
else return Object.keys(e[0]).length},_functionMap:function(e){var t=[]
var s=this._interpreter
var n=e[0]
var i=e[1]
for(var r=0;r<i.length;r++)t.push(s.visit(n,i[r]))
return t},_functionMerge:function(e){var t={}
for(var s=0;s<e.length;s++){var n=e[s]
for(var i in n)t[i]=n[i]}return t},_functionMax:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===s)return Math.max.apply(Math,e[0])
else{var n=e[0]
var i=n[0]
for(var r=1;r<n.length;r++)if(i.localeCompare(n[r])<0)i=n[r]
return i}}else return null},_functionMin:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===s)return Math.min.apply(Math,e[0])
else{var n=e[0]
var i=n[0]
for(var r=1;r<n.length;r++)if(n[r].localeCompare(i)<0)i=n[r]
return i}}else return null},_functionSum:function(e){var t=0
var s=e[0]
for(var n=0;n<s.length;n++)t+=s[n]
return t},_functionType:function(e){switch(this._getTypeName(e[0])){case s:return"number"
case i:return"string"
case r:return"array"
case o:return"object"
case a:return"boolean"
case l:return"expref"
case c:return"null"}},_functionKeys:function(e){return Object.keys(e[0])},_functionValues:function(e){var t=e[0]
var s=Object.keys(t)
var n=[]
for(var i=0;i<s.length;i++)n.push(t[s[i]])
return n},_functionJoin:function(e){var t=e[0]
var s=e[1]
return s.join(t)},_functionToArray:function(e){if(this._getTypeName(e[0])===r)return e[0]
else return[e[0]]},_functionToString:function(e){if(this._getTypeName(e[0])===i)return e[0]
else return JSON.stringify(e[0])},_functionToNumber:function(e){var t=this._getTypeName(e[0])
var n
if(t===s)return e[0]
else if(t===i){n=+e[0]
if(!isNaN(n))return n}return null},_functionNotNull:function(e){for(var t=0;t<e.length;t++)if(this._getTypeName(e[t])!==c)return e[t]
return null},_functionSort:function(e){var t=e[0].slice(0)
t.sort()
return t},_functionSortBy:function(e){var t=e[0].slice(0)
if(t.length===0)return t
var n=this._interpreter
var r=e[1]
var o=this._getTypeName(n.visit(r,t[0]))
if([s,i].indexOf(o)<0)throw new Error("TypeError")
var a=this
var l=[]
for(var c=0;c<t.length;c++)l.push([c,t[c]])
l.sort(function(e,t){var s=n.visit(r,e[1])
var i=n.visit(r,t[1])
if(a._getTypeName(s)!==o)throw new Error("TypeError: expected "+o+", received "+a._getTypeName(s))
else if(a._getTypeName(i)!==o)throw new Error("TypeError: expected "+o+", received "+a._getTypeName(i))
if(s>i)return 1
else if(s<i)return-1
else return e[0]-t[0]})
for(var u=0;u<l.length;u++)t[u]=l[u][1]
return t},_functionMaxBy:function(e){var t=e[1]
var n=e[0]
var r=this.createKeyFunction(t,[s,i])
var o=-1/0
var a
var l
for(var c=0;c<n.length;c++){l=r(n[c])
if(l>o){o=l
a=n[c]}}return a},_functionMinBy:function(e){var t=e[1]
var n=e[0]
var r=this.createKeyFunction(t,[s,i])
var o=1/0
var a
var l
for(var c=0;c<n.length;c++){l=r(n[c])
if(l<o){o=l
a=n[c]}}return a},createKeyFunction:function(e,t){var s=this
var n=this._interpreter
var keyFunc=function(i){var r=n.visit(e,i)
if(t.indexOf(s._getTypeName(r))<0){var o="TypeError: expected one of "+t+", received "+s._getTypeName(r)
throw new Error(o)}return r}
return keyFunc}}
function compile(e){var t=new Parser
var s=t.parse(e)
return s}function tokenize(e){var t=new Lexer
return t.tokenize(e)}function search(e,t){var s=new Parser
var n=new Runtime
var i=new TreeInterpreter(n)
n._interpreter=i
var r=s.parse(t)
return i.search(r,e)}e.tokenize=tokenize
e.compile=compile
e.search=search
e.strictDeepEqual=strictDeepEqual})(false?0:t)}),600:((e,t,s)=>{s.d(t,{HN:()=>LineCounter,Vj:()=>isAlias,jh:()=>isMap,Ll:()=>isNode,jn:()=>isScalar,Tp:()=>parseDocument,YR:()=>visit})
const n=Symbol.for("yaml.alias")
const i=Symbol.for("yaml.document")
const r=Symbol.for("yaml.map")
const o=Symbol.for("yaml.pair")
const a=Symbol.for("yaml.scalar")
const l=Symbol.for("yaml.seq")
const c=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[c]===n
const identity_isDocument=e=>!!e&&typeof e==="object"&&e[c]===i
const isMap=e=>!!e&&typeof e==="object"&&e[c]===r
const isPair=e=>!!e&&typeof e==="object"&&e[c]===o
const isScalar=e=>!!e&&typeof e==="object"&&e[c]===a
const isSeq=e=>!!e&&typeof e==="object"&&e[c]===l
function isCollection(e){if(e&&typeof e==="object")switch(e[c]){case r:case l:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[c]){case n:case r:case a:case l:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
const u=Symbol("break visit")
const f=Symbol("skip children")
const h=Symbol("remove node")
function visit(e,t){const s=initVisitor(t)
if(identity_isDocument(e)){const t=visit_(null,e.contents,s,Object.freeze([e]))
if(t===h)e.contents=null}else visit_(null,e,s,Object.freeze([]))}visit.BREAK=u
visit.SKIP=f
visit.REMOVE=h
function visit_(e,t,s,n){const i=callVisitor(e,t,s,n)
if(isNode(i)||isPair(i)){replaceNode(e,n,i)
return visit_(e,i,s,n)}if(typeof i!=="symbol")if(isCollection(t)){n=Object.freeze(n.concat(t))
for(let e=0;e<t.items.length;++e){const i=visit_(e,t.items[e],s,n)
if(typeof i==="number")e=i-1
else if(i===u)return u
else if(i===h){t.items.splice(e,1)
e-=1}}}else if(isPair(t)){n=Object.freeze(n.concat(t))
const e=visit_("key",t.key,s,n)
if(e===u)return u
else if(e===h)t.key=null
const i=visit_("value",t.value,s,n)
if(i===u)return u
else if(i===h)t.value=null}return i}async function visitAsync(e,t){const s=initVisitor(t)
if(identity_isDocument(e)){const t=await visitAsync_(null,e.contents,s,Object.freeze([e]))
if(t===h)e.contents=null}else await visitAsync_(null,e,s,Object.freeze([]))}visitAsync.BREAK=u
visitAsync.SKIP=f
visitAsync.REMOVE=h
async function visitAsync_(e,t,s,n){const i=await callVisitor(e,t,s,n)
if(isNode(i)||isPair(i)){replaceNode(e,n,i)
return visitAsync_(e,i,s,n)}if(typeof i!=="symbol")if(isCollection(t)){n=Object.freeze(n.concat(t))
for(let e=0;e<t.items.length;++e){const i=await visitAsync_(e,t.items[e],s,n)
if(typeof i==="number")e=i-1
else if(i===u)return u
else if(i===h){t.items.splice(e,1)
e-=1}}}else if(isPair(t)){n=Object.freeze(n.concat(t))
const e=await visitAsync_("key",t.key,s,n)
if(e===u)return u
else if(e===h)t.key=null
const i=await visitAsync_("value",t.value,s,n)
if(i===u)return u
else if(i===h)t.value=null}return i}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)
return e}function callVisitor(e,t,s,n){if(typeof s==="function")return s(e,t,n)
if(isMap(t))return s.Map?.(e,t,n)
if(isSeq(t))return s.Seq?.(e,t,n)
if(isPair(t))return s.Pair?.(e,t,n)
if(isScalar(t))return s.Scalar?.(e,t,n)
if(isAlias(t))return s.Alias?.(e,t,n)
return}function replaceNode(e,t,s){const n=t[t.length-1]
if(isCollection(n))n.items[e]=s
else if(isPair(n))if(e==="key")n.key=s
else n.value=s
else if(identity_isDocument(n))n.contents=s
else{const e=isAlias(n)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}}const p={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"}
const escapeTagName=e=>e.replace(/[!,[\]{}]/g,e=>p[e])
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
this.atNextDocument=false}const s=e.trim().split(/[ \t]+/)
const n=s.shift()
switch(n){case"%TAG":{if(s.length!==2){t(0,"%TAG directive should contain exactly two parts")
if(s.length<2)return false}const[e,n]=s
this.tags[e]=n
return true}case"%YAML":{this.yaml.explicit=true
if(s.length!==1){t(0,"%YAML directive should contain exactly one part")
return false}const[e]=s
if(e==="1.1"||e==="1.2"){this.yaml.version=e
return true}else{const s=/^\d+\.\d+$/.test(e)
t(6,`Unsupported YAML version ${e}`,s)
return false}}default:t(0,`Unknown directive ${n}`,true)
return false}}tagName(e,t){if(e==="!")return"!"
if(e[0]!=="!"){t(`Not a valid tag: ${e}`)
return null}if(e[1]==="<"){const s=e.slice(2,-1)
if(s==="!"||s==="!!"){t(`Verbatim tags aren't resolved, so ${e} is invalid.`)
return null}if(e[e.length-1]!==">")t("Verbatim tags must end with a >")
return s}const[,s,n]=e.match(/^(.*!)([^!]*)$/s)
if(!n)t(`The ${e} tag has no suffix`)
const i=this.tags[s]
if(i)try{return i+decodeURIComponent(n)}catch(e){t(String(e))
return null}if(s==="!")return e
t(`Could not resolve tag: ${e}`)
return null}tagString(e){for(const[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+escapeTagName(e.substring(s.length))
return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
const s=Object.entries(this.tags)
let n
if(e&&s.length>0&&isNode(e.contents)){const t={}
visit(e.contents,(e,s)=>{if(isNode(s)&&s.tag)t[s.tag]=true})
n=Object.keys(t)}else n=[]
for(const[i,r]of s){if(i==="!!"&&r==="tag:yaml.org,2002:")continue
if(!e||n.some(e=>e.startsWith(r)))t.push(`%TAG ${i} ${r}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
const s=`Anchor must not contain whitespace or control characters: ${t}`
throw new Error(s)}return true}function anchorNames(e){const t=new Set
visit(e,{Value(e,s){if(s.anchor)t.add(s.anchor)}})
return t}function findNewAnchor(e,t){for(let s=1;true;++s){const n=`${e}${s}`
if(!t.has(n))return n}}function createNodeAnchors(e,t){const s=[]
const n=new Map
let i=null
return{onAnchor:n=>{s.push(n)
i??(i=anchorNames(e))
const r=findNewAnchor(t,i)
i.add(r)
return r},setAnchors:()=>{for(const e of s){const t=n.get(e)
if(typeof t==="object"&&t.anchor&&(isScalar(t.node)||isCollection(t.node)))t.node.anchor=t.anchor
else{const t=new Error("Failed to resolve repeated object (this should not happen)")
t.source=e
throw t}}},sourceObjects:n}}function applyReviver(e,t,s,n){if(n&&typeof n==="object")if(Array.isArray(n))for(let t=0,s=n.length;t<s;++t){const s=n[t]
const i=applyReviver(e,n,String(t),s)
if(i===void 0)delete n[t]
else if(i!==s)n[t]=i}else if(n instanceof Map)for(const t of Array.from(n.keys())){const s=n.get(t)
const i=applyReviver(e,n,t,s)
if(i===void 0)n.delete(t)
else if(i!==s)n.set(t,i)}else if(n instanceof Set)for(const t of Array.from(n)){const s=applyReviver(e,n,t,t)
if(s===void 0)n.delete(t)
else if(s!==t){n.delete(t)
n.add(s)}}else for(const[t,s]of Object.entries(n)){const i=applyReviver(e,n,t,s)
if(i===void 0)delete n[t]
else if(i!==s)n[t]=i}return e.call(t,s,n)}function toJS(e,t,s){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),s))
if(e&&typeof e.toJSON==="function"){if(!s||!hasAnchor(e))return e.toJSON(t,s)
const n={aliasCount:0,count:1,res:void 0}
s.anchors.set(e,n)
s.onCreate=e=>{n.res=e
delete s.onCreate}
const i=e.toJSON(t,s)
if(s.onCreate)s.onCreate(i)
return i}if(typeof e==="bigint"&&!s?.keep)return Number(e)
return e}class NodeBase{constructor(e){Object.defineProperty(this,c,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:n,reviver:i}={}){if(!identity_isDocument(e))throw new TypeError("A document argument is required")
const r={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100}
const o=toJS(this,"",r)
if(typeof n==="function")for(const{count:e,res:t}of r.anchors.values())n(t,e)
return typeof i==="function"?applyReviver(i,{"":o},"",o):o}}class Alias extends NodeBase{constructor(e){super(n)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let s
if(t?.aliasResolveCache)s=t.aliasResolveCache
else{s=[]
visit(e,{Node:(e,t)=>{if(isAlias(t)||hasAnchor(t))s.push(t)}})
if(t)t.aliasResolveCache=s}let n
for(const e of s){if(e===this)break
if(e.anchor===this.source)n=e}if(n&&t){const{anchors:e,doc:s,maxAliasCount:i}=t
let r=e.get(n)
if(!r){toJS(n,null,t)
r=e.get(n)}if(r?.res===void 0){const e="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(e)}if(i>=0){r.count+=1
if(r.aliasCount===0)r.aliasCount=getAliasCount(s,n,e)
if(r.count*r.aliasCount>i){const e="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(e)}}}return n}toJSON(e,t){if(!t)return{source:this.source}
const s=this.resolve(t.doc,t)
if(!s){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.source}`
if(e){anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${n} `}return n}}function getAliasCount(e,t,s){if(isAlias(t)){const n=t.resolve(e)
const i=s&&n&&s.get(n)
return i?i.count*i.aliasCount:0}else if(isCollection(t)){let n=0
for(const i of t.items){const t=getAliasCount(e,i,s)
if(t>n)n=t}return n}else if(isPair(t)){const n=getAliasCount(e,t.key,s)
const i=getAliasCount(e,t.value,s)
return Math.max(n,i)}return 1}const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
class Scalar extends NodeBase{constructor(e){super(a)
this.value=e}toJSON(e,t){return t?.keep?this.value:toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
const d="tag:yaml.org,2002:"
function findTagObject(e,t,s){if(t){const e=s.filter(e=>e.tag===t)
const n=e.find(e=>!e.format)??e[0]
if(!n)throw new Error(`Tag ${t} not found`)
return n}return s.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,s){if(identity_isDocument(e))e=e.contents
if(isNode(e))return e
if(isPair(e)){const t=s.schema[r].createNode?.(s.schema,null,s)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt)e=e.valueOf()
const{aliasDuplicateObjects:n,onAnchor:i,onTagObj:o,schema:a,sourceObjects:c}=s
let u
if(n&&e&&typeof e==="object"){u=c.get(e)
if(u){u.anchor??(u.anchor=i(e))
return new Alias(u.anchor)}else{u={anchor:null,node:null}
c.set(e,u)}}if(t?.startsWith("!!"))t=d+t.slice(2)
let f=findTagObject(e,t,a.tags)
if(!f){if(e&&typeof e.toJSON==="function")e=e.toJSON()
if(!e||typeof e!=="object"){const t=new Scalar(e)
if(u)u.node=t
return t}f=e instanceof Map?a[r]:Symbol.iterator in Object(e)?a[l]:a[r]}if(o){o(f)
delete s.onTagObj}const h=f?.createNode?f.createNode(s.schema,e,s):typeof f?.nodeClass?.from==="function"?f.nodeClass.from(s.schema,e,s):new Scalar(e)
if(t)h.tag=t
else if(!f.default)h.tag=f.tag
if(u)u.node=h
return h}function collectionFromPath(e,t,s){let n=s
for(let e=t.length-1;e>=0;--e){const s=t[e]
if(typeof s==="number"&&Number.isInteger(s)&&s>=0){const e=[]
e[s]=n
n=e}else n=new Map([[s,n]])}return createNode(n,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
class Collection extends NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(e)t.schema=e
t.items=t.items.map(t=>isNode(t)||isPair(t)?t.clone(e):t)
if(this.range)t.range=this.range.slice()
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[s,...n]=e
const i=this.get(s,true)
if(isCollection(i))i.addIn(n,t)
else if(i===void 0&&this.schema)this.set(s,collectionFromPath(this.schema,n,t))
else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e
if(s.length===0)return this.delete(t)
const n=this.get(t,true)
if(isCollection(n))return n.deleteIn(s)
else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e
const i=this.get(s,true)
if(n.length===0)return!t&&isScalar(i)?i.value:i
else return isCollection(i)?i.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!isPair(t))return false
const s=t.value
return s==null||e&&isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e
if(s.length===0)return this.has(t)
const n=this.get(t,true)
return isCollection(n)?n.hasIn(s):false}setIn(e,t){const[s,...n]=e
if(n.length===0)this.set(s,t)
else{const e=this.get(s,true)
if(isCollection(e))e.setIn(n,t)
else if(e===void 0&&this.schema)this.set(s,collectionFromPath(this.schema,n,t))
else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}}const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,s)=>e.endsWith("\n")?indentComment(s,t):s.includes("\n")?"\n"+indentComment(s,t):(e.endsWith(" ")?"":" ")+s
const m="flow"
const y="block"
const g="quoted"
function foldFlowLines(e,t,s="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return e
if(i<r)r=0
const l=Math.max(1+r,1+i-t.length)
if(e.length<=l)return e
const c=[]
const u={}
let f=i-t.length
if(typeof n==="number")if(n>i-Math.max(2,r))c.push(0)
else f=i-n
let h
let p
let d=false
let m=-1
let v=-1
let b=-1
if(s===y){m=consumeMoreIndentedLines(e,m,t.length)
if(m!==-1)f=m+l}for(let n;n=e[m+=1];){if(s===g&&n==="\\"){v=m
switch(e[m+1]){case"x":m+=3
break
case"u":m+=5
break
case"U":m+=9
break
default:m+=1}b=m}if(n==="\n"){if(s===y)m=consumeMoreIndentedLines(e,m,t.length)
f=m+t.length+l
h=void 0}else{if(n===" "&&p&&p!==" "&&p!=="\n"&&p!=="\t"){const t=e[m+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")h=m}if(m>=f)if(h){c.push(h)
f=h+l
h=void 0}else if(s===g){while(p===" "||p==="\t"){p=n
n=e[m+=1]
d=true}const t=m>b+1?m-2:v-1
if(u[t])return e
c.push(t)
u[t]=true
f=t+l
h=void 0}else d=true}p=n}if(d&&a)a()
if(c.length===0)return e
if(o)o()
let w=e.slice(0,c[0])
for(let n=0;n<c.length;++n){const i=c[n]
const r=c[n+1]||e.length
if(i===0)w=`\n${t}${e.slice(0,r)}`
else{if(s===g&&u[i])w+=`${e[i]}\\`
w+=`\n${t}${e.slice(i+1,r)}`}}return w}function consumeMoreIndentedLines(e,t,s){let n=t
let i=t+1
let r=e[i]
while(r===" "||r==="\t")if(t<i+s)r=e[++t]
else{do{r=e[++t]}while(r&&r!=="\n")
n=t
i=t+1
r=e[i]}return n}const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth})
const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,t,s){if(!t||t<0)return false
const n=t-s
const i=e.length
if(i<=n)return false
for(let t=0,s=0;t<i;++t)if(e[t]==="\n"){if(t-s>n)return true
s=t+1
if(i-s<=n)return false}return true}function doubleQuotedString(e,t){const s=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return s
const{implicitKey:n}=t
const i=t.options.doubleQuotedMinMultiLineLength
const r=t.indent||(containsDocumentMarker(e)?"  ":"")
let o=""
let a=0
for(let e=0,t=s[e];t;t=s[++e]){if(t===" "&&s[e+1]==="\\"&&s[e+2]==="n"){o+=s.slice(a,e)+"\\ "
e+=1
a=e
t="\\"}if(t==="\\")switch(s[e+1]){case"u":{o+=s.slice(a,e)
const t=s.substr(e+2,4)
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
else o+=s.substr(e,6)}e+=5
a=e+1}break
case"n":if(n||s[e+2]==='"'||s.length<i)e+=1
else{o+=s.slice(a,e)+"\n\n"
while(s[e+2]==="\\"&&s[e+3]==="n"&&s[e+4]!=='"'){o+="\n"
e+=2}o+=r
if(s[e+2]===" ")o+="\\"
e+=1
a=e+1}break
default:e+=1}}o=a?o+s.slice(a):s
return n?o:foldFlowLines(o,r,g,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const s=t.indent||(containsDocumentMarker(e)?"  ":"")
const n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${s}`)+"'"
return t.implicitKey?n:foldFlowLines(n,s,m,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:s}=t.options
let n
if(s===false)n=doubleQuotedString
else{const t=e.includes('"')
const i=e.includes("'")
if(t&&!i)n=singleQuotedString
else if(i&&!t)n=doubleQuotedString
else n=s?singleQuotedString:doubleQuotedString}return n(e,t)}let v
try{v=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{v=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:s},n,i,r){const{blockQuote:o,commentString:a,lineWidth:l}=n.options
if(!o||/\n[\t ]+$/.test(s))return quotedString(s,n)
const c=n.indent||(n.forceBlockIndent||containsDocumentMarker(s)?"  ":"")
const u=o==="literal"?true:o==="folded"||t===Scalar.BLOCK_FOLDED?false:t===Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(s,l,c.length)
if(!s)return u?"|\n":">\n"
let f
let h
for(h=s.length;h>0;--h){const e=s[h-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let p=s.substring(h)
const d=p.indexOf("\n")
if(d===-1)f="-"
else if(s===p||d!==p.length-1){f="+"
if(r)r()}else f=""
if(p){s=s.slice(0,-p.length)
if(p[p.length-1]==="\n")p=p.slice(0,-1)
p=p.replace(v,`$&${c}`)}let m=false
let g
let b=-1
for(g=0;g<s.length;++g){const e=s[g]
if(e===" ")m=true
else if(e==="\n")b=g
else break}let w=s.substring(0,b<g?b+1:g)
if(w){s=s.substring(w.length)
w=w.replace(/\n+/g,`$&${c}`)}const k=c?"2":"1"
let _=(m?k:"")+f
if(e){_+=" "+a(e.replace(/ ?[\r\n]+/g," "))
if(i)i()}if(!u){const e=s.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`)
let i=false
const r=getFoldOptions(n,true)
if(o!=="folded"&&t!==Scalar.BLOCK_FOLDED)r.onOverflow=()=>{i=true}
const a=foldFlowLines(`${w}${e}${p}`,c,y,r)
if(!i)return`>${_}\n${c}${a}`}s=s.replace(/\n+/g,`$&${c}`)
return`|${_}\n${c}${w}${s}${p}`}function plainString(e,t,s,n){const{type:i,value:r}=e
const{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:u}=t
if(a&&r.includes("\n")||u&&/[[\]{},]/.test(r))return quotedString(r,t)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||u||!r.includes("\n")?quotedString(r,t):blockString(e,t,s,n)
if(!a&&!u&&i!==Scalar.PLAIN&&r.includes("\n"))return blockString(e,t,s,n)
if(containsDocumentMarker(r))if(l===""){t.forceBlockIndent=true
return blockString(e,t,s,n)}else if(a&&l===c)return quotedString(r,t)
const f=r.replace(/\n+/g,`$&\n${l}`)
if(o){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(f)
const{compat:e,tags:s}=t.doc.schema
if(s.some(test)||e?.some(test))return quotedString(r,t)}return a?f:foldFlowLines(f,l,m,getFoldOptions(t,false))}function stringifyString_stringifyString(e,t,s,n){const{implicitKey:i,inFlow:r}=t
const o=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:a}=e
if(a!==Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value))a=Scalar.QUOTE_DOUBLE
const _stringify=e=>{switch(e){case Scalar.BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return i||r?quotedString(o.value,t):blockString(o,t,s,n)
case Scalar.QUOTE_DOUBLE:return doubleQuotedString(o.value,t)
case Scalar.QUOTE_SINGLE:return singleQuotedString(o.value,t)
case Scalar.PLAIN:return plainString(o,t,s,n)
default:return null}}
let l=_stringify(a)
if(l===null){const{defaultKeyType:e,defaultStringType:s}=t.options
const n=i&&e||s
l=_stringify(n)
if(l===null)throw new Error(`Unsupported default string type ${n}`)}return l}function createStringifyContext(e,t){const s=Object.assign({blockQuote:true,commentString:stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t)
let n
switch(s.collectionStyle){case"block":n=false
break
case"flow":n=true
break
default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent==="number"?" ".repeat(s.indent):"  ",inFlow:n,options:s}}function getTagObject(e,t){if(t.tag){const s=e.filter(e=>e.tag===t.tag)
if(s.length>0)return s.find(e=>e.format===t.format)??s[0]}let s
let n
if(isScalar(t)){n=t.value
let i=e.filter(e=>e.identify?.(n))
if(i.length>1){const e=i.filter(e=>e.test)
if(e.length>0)i=e}s=i.find(e=>e.format===t.format)??i.find(e=>!e.format)}else{n=t
s=e.find(e=>e.nodeClass&&n instanceof e.nodeClass)}if(!s){const e=n?.constructor?.name??(n===null?"null":typeof n)
throw new Error(`Tag not resolved for ${e} value`)}return s}function stringifyProps(e,t,{anchors:s,doc:n}){if(!n.directives)return""
const i=[]
const r=(isScalar(e)||isCollection(e))&&e.anchor
if(r&&anchorIsValid(r)){s.add(r)
i.push(`&${r}`)}const o=e.tag??(t.default?null:t.tag)
if(o)i.push(n.directives.tagString(o))
return i.join(" ")}function stringify(e,t,s,n){if(isPair(e))return e.toString(t,s,n)
if(isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes")
else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let i
const r=isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e})
i??(i=getTagObject(t.doc.schema.tags,r))
const o=stringifyProps(r,i,t)
if(o.length>0)t.indentAtStart=(t.indentAtStart??0)+o.length+1
const a=typeof i.stringify==="function"?i.stringify(r,t,s,n):isScalar(r)?stringifyString_stringifyString(r,t,s,n):r.toString(t,s,n)
if(!o)return a
return isScalar(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}\n${t.indent}${a}`}function stringifyPair({key:e,value:t},s,n,i){const{allNullValues:r,doc:o,indent:a,indentStep:l,options:{commentString:c,indentSeq:u,simpleKeys:f}}=s
let h=isNode(e)&&e.comment||null
if(f){if(h)throw new Error("With simple keys, key nodes cannot have comments")
if(isCollection(e)||!isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let p=!f&&(!e||h&&t==null&&!s.inFlow||isCollection(e)||(isScalar(e)?e.type===Scalar.BLOCK_FOLDED||e.type===Scalar.BLOCK_LITERAL:typeof e==="object"))
s=Object.assign({},s,{allNullValues:false,implicitKey:!p&&(f||!r),indent:a+l})
let d=false
let m=false
let y=stringify(e,s,()=>d=true,()=>m=true)
if(!p&&!s.inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
p=true}if(s.inFlow){if(r||t==null){if(d&&n)n()
return y===""?"?":p?`? ${y}`:y}}else if(r&&!f||t==null&&p){y=`? ${y}`
if(h&&!d)y+=lineComment(y,s.indent,c(h))
else if(m&&i)i()
return y}if(d)h=null
if(p){if(h)y+=lineComment(y,s.indent,c(h))
y=`? ${y}\n${a}:`}else{y=`${y}:`
if(h)y+=lineComment(y,s.indent,c(h))}let g,v,b
if(isNode(t)){g=!!t.spaceBefore
v=t.commentBefore
b=t.comment}else{g=false
v=null
b=null
if(t&&typeof t==="object")t=o.createNode(t)}s.implicitKey=false
if(!p&&!h&&isScalar(t))s.indentAtStart=y.length+1
m=false
if(!u&&l.length>=2&&!s.inFlow&&!p&&isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)s.indent=s.indent.substring(2)
let w=false
const k=stringify(t,s,()=>w=true,()=>m=true)
let _=" "
if(h||g||v){_=g?"\n":""
if(v){const e=c(v)
_+=`\n${indentComment(e,s.indent)}`}if(k===""&&!s.inFlow){if(_==="\n"&&b)_="\n\n"}else _+=`\n${s.indent}`}else if(!p&&isCollection(t)){const e=k[0]
const n=k.indexOf("\n")
const i=n!==-1
const r=s.inFlow??t.flow??t.items.length===0
if(i||!r){let t=false
if(i&&(e==="&"||e==="!")){let s=k.indexOf(" ")
if(e==="&"&&s!==-1&&s<n&&k[s+1]==="!")s=k.indexOf(" ",s+1)
if(s===-1||n<s)t=true}if(!t)_=`\n${s.indent}`}}else if(k===""||k[0]==="\n")_=""
y+=_+k
if(s.inFlow){if(w&&n)n()}else if(b&&!w)y+=lineComment(y,s.indent,c(b))
else if(m&&i)i()
return y}function log_warn(e,t){if(e==="debug"||e==="warn")console.warn(t)}const b="<<"
const w={identify:e=>e===b||typeof e==="symbol"&&e.description===b,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(b)),{addToJSMap:addMergeToJSMap}),stringify:()=>b}
const isMergeKey=(e,t)=>(w.identify(t)||isScalar(t)&&(!t.type||t.type===Scalar.PLAIN)&&w.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===w.tag&&e.default)
function addMergeToJSMap(e,t,s){const n=resolveAliasValue(e,s)
if(isSeq(n))for(const s of n.items)mergeValue(e,t,s)
else if(Array.isArray(n))for(const s of n)mergeValue(e,t,s)
else mergeValue(e,t,n)}function mergeValue(e,t,s){const n=resolveAliasValue(e,s)
if(!isMap(n))throw new Error("Merge sources must be maps or map aliases")
const i=n.toJSON(null,e,Map)
for(const[e,s]of i)if(t instanceof Map){if(!t.has(e))t.set(e,s)}else if(t instanceof Set)t.add(e)
else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{value:s,writable:true,enumerable:true,configurable:true})
return t}function resolveAliasValue(e,t){return e&&isAlias(t)?t.resolve(e.doc,e):t}function addPairToJSMap(e,t,{key:s,value:n}){if(isNode(s)&&s.addToJSMap)s.addToJSMap(e,t,n)
else if(isMergeKey(e,s))addMergeToJSMap(e,t,n)
else{const i=toJS(s,"",e)
if(t instanceof Map)t.set(i,toJS(n,i,e))
else if(t instanceof Set)t.add(i)
else{const r=stringifyKey(s,i,e)
const o=toJS(n,r,e)
if(r in t)Object.defineProperty(t,r,{value:o,writable:true,enumerable:true,configurable:true})
else t[r]=o}}return t}function stringifyKey(e,t,s){if(t===null)return""
if(typeof t!=="object")return String(t)
if(isNode(e)&&s?.doc){const t=createStringifyContext(s.doc,{})
t.anchors=new Set
for(const e of s.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=true
t.inStringifyKey=true
const n=e.toString(t)
if(!s.mapKeyWarned){let e=JSON.stringify(n)
if(e.length>40)e=e.substring(0,36)+'..."'
log_warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
s.mapKeyWarned=true}return n}return JSON.stringify(t)}function createPair(e,t,s){const n=createNode(e,void 0,s)
const i=createNode(t,void 0,s)
return new Pair(n,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,c,{value:o})
this.key=e
this.value=t}clone(e){let{key:t,value:s}=this
if(isNode(t))t=t.clone(e)
if(isNode(s))s=s.clone(e)
return new Pair(t,s)}toJSON(e,t){const s=t?.mapAsMap?new Map:{}
return addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?stringifyPair(this,e,t,s):JSON.stringify(this)}}function stringifyCollection(e,t,s){const n=t.inFlow??e.flow
const i=n?stringifyFlowCollection:stringifyBlockCollection
return i(e,t,s)}function stringifyBlockCollection({comment:e,items:t},s,{blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){const{indent:l,options:{commentString:c}}=s
const u=Object.assign({},s,{indent:r,type:null})
let f=false
const h=[]
for(let e=0;e<t.length;++e){const i=t[e]
let o=null
if(isNode(i)){if(!f&&i.spaceBefore)h.push("")
addCommentBefore(s,h,i.commentBefore,f)
if(i.comment)o=i.comment}else if(isPair(i)){const e=isNode(i.key)?i.key:null
if(e){if(!f&&e.spaceBefore)h.push("")
addCommentBefore(s,h,e.commentBefore,f)}}f=false
let a=stringify(i,u,()=>o=null,()=>f=true)
if(o)a+=lineComment(a,r,c(o))
if(f&&o)f=false
h.push(n+a)}let p
if(h.length===0)p=i.start+i.end
else{p=h[0]
for(let e=1;e<h.length;++e){const t=h[e]
p+=t?`\n${l}${t}`:"\n"}}if(e){p+="\n"+indentComment(c(e),l)
if(a)a()}else if(f&&o)o()
return p}function stringifyFlowCollection({items:e},t,{flowChars:s,itemIndent:n}){const{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=t
n+=r
const l=Object.assign({},t,{indent:n,inFlow:true,type:null})
let c=false
let u=0
const f=[]
for(let s=0;s<e.length;++s){const i=e[s]
let r=null
if(isNode(i)){if(i.spaceBefore)f.push("")
addCommentBefore(t,f,i.commentBefore,false)
if(i.comment)r=i.comment}else if(isPair(i)){const e=isNode(i.key)?i.key:null
if(e){if(e.spaceBefore)f.push("")
addCommentBefore(t,f,e.commentBefore,false)
if(e.comment)c=true}const s=isNode(i.value)?i.value:null
if(s){if(s.comment)r=s.comment
if(s.commentBefore)c=true}else if(i.value==null&&e?.comment)r=e.comment}if(r)c=true
let o=stringify(i,l,()=>r=null)
c||(c=f.length>u||o.includes("\n"))
if(s<e.length-1)o+=","
else if(t.options.trailingComma){if(t.options.lineWidth>0)c||(c=f.reduce((e,t)=>e+t.length+2,2)+(o.length+2)>t.options.lineWidth)
if(c)o+=","}if(r)o+=lineComment(o,n,a(r))
f.push(o)
u=f.length}const{start:h,end:p}=s
if(f.length===0)return h+p
else{if(!c){const e=f.reduce((e,t)=>e+t.length+2,2)
c=t.options.lineWidth>0&&e>t.options.lineWidth}if(c){let e=h
for(const t of f)e+=t?`\n${r}${i}${t}`:"\n"
return`${e}\n${i}${p}`}else return`${h}${o}${f.join(" ")}${o}${p}`}}function addCommentBefore({indent:e,options:{commentString:t}},s,n,i){if(n&&i)n=n.replace(/^\n+/,"")
if(n){const i=indentComment(t(n),e)
s.push(i.trimStart())}}function findPair(e,t){const s=isScalar(t)?t.value:t
for(const n of e)if(isPair(n)){if(n.key===t||n.key===s)return n
if(isScalar(n.key)&&n.key.value===s)return n}return}class YAMLMap extends Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(r,e)
this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:i}=s
const r=new this(e)
const add=(e,o)=>{if(typeof i==="function")o=i.call(t,e,o)
else if(Array.isArray(i)&&!i.includes(e))return
if(o!==void 0||n)r.items.push(createPair(e,o,s))}
if(t instanceof Map)for(const[e,s]of t)add(e,s)
else if(t&&typeof t==="object")for(const e of Object.keys(t))add(e,t[e])
if(typeof e.sortMapEntries==="function")r.items.sort(e.sortMapEntries)
return r}add(e,t){let s
if(isPair(e))s=e
else if(!e||typeof e!=="object"||!("key"in e))s=new Pair(e,e?.value)
else s=new Pair(e.key,e.value)
const n=findPair(this.items,s.key)
const i=this.schema?.sortMapEntries
if(n){if(!t)throw new Error(`Key ${s.key} already set`)
if(isScalar(n.value)&&isScalarValue(s.value))n.value.value=s.value
else n.value=s.value}else if(i){const e=this.items.findIndex(e=>i(s,e)<0)
if(e===-1)this.items.push(s)
else this.items.splice(e,0,s)}else this.items.push(s)}delete(e){const t=findPair(this.items,e)
if(!t)return false
const s=this.items.splice(this.items.indexOf(t),1)
return s.length>0}get(e,t){const s=findPair(this.items,e)
const n=s?.value
return(!t&&isScalar(n)?n.value:n)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new Pair(e,t),true)}toJSON(e,t,s){const n=s?new s:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(n)
for(const e of this.items)addPairToJSMap(t,n,e)
return n}toString(e,t,s){if(!e)return JSON.stringify(this)
for(const e of this.items)if(!isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}}const k={collection:"map",default:true,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!isMap(e))t("Expected a mapping for this tag")
return e},createNode:(e,t,s)=>YAMLMap.from(e,t,s)}
class YAMLSeq extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(l,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const s=this.items.splice(t,1)
return s.length>0}get(e,t){const s=asItemIndex(e)
if(typeof s!=="number")return
const n=this.items[s]
return!t&&isScalar(n)?n.value:n}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const s=asItemIndex(e)
if(typeof s!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const n=this.items[s]
if(isScalar(n)&&isScalarValue(t))n.value=t
else this.items[s]=t}toJSON(e,t){const s=[]
if(t?.onCreate)t.onCreate(s)
let n=0
for(const e of this.items)s.push(toJS(e,String(n++),t))
return s}toString(e,t,s){if(!e)return JSON.stringify(this)
return stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t})}static from(e,t,s){const{replacer:n}=s
const i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let r of t){if(typeof n==="function"){const s=t instanceof Set?r:String(e++)
r=n.call(t,s,r)}i.items.push(createNode(r,void 0,s))}}return i}}function asItemIndex(e){let t=isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}const _={collection:"seq",default:true,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!isSeq(e))t("Expected a sequence for this tag")
return e},createNode:(e,t,s)=>YAMLSeq.from(e,t,s)}
const S={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){t=Object.assign({actualString:true},t)
return stringifyString_stringifyString(e,t,s,n)}}
const N={identify:e=>e==null,createNode:()=>new Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&N.test.test(e)?e:t.options.nullStr}
const E={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&E.test.test(e)){const s=e[0]==="t"||e[0]==="T"
if(t===s)return e}return t?s.options.trueStr:s.options.falseStr}}
function stringifyNumber({format:e,minFractionDigits:t,tag:s,value:n}){if(typeof n==="bigint")return String(n)
const i=typeof n==="number"?n:Number(n)
if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf"
let r=Object.is(n,-0)?"-0":JSON.stringify(n)
if(!e&&t&&(!s||s==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let e=r.indexOf(".")
if(e<0){e=r.length
r+="."}let s=t-(r.length-e-1)
while(s-- >0)r+="0"}return r}const A={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber}
const O={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():stringifyNumber(e)}}
const T={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new Scalar(parseFloat(e))
const s=e.indexOf(".")
if(s!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-s-1
return t},stringify:stringifyNumber}
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s)
function intStringify(e,t,s){const{value:n}=e
if(intIdentify(n)&&n>=0)return s+n.toString(t)
return stringifyNumber(e)}const x={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,s)=>intResolve(e,2,8,s),stringify:e=>intStringify(e,8,"0o")}
const I={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>intResolve(e,0,10,s),stringify:stringifyNumber}
const L={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>intResolve(e,2,16,s),stringify:e=>intStringify(e,16,"0x")}
const C=[k,_,S,N,E,x,I,L,A,O,T]
function schema_intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const P=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:schema_intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({value:e})=>schema_intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const M={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const $=[k,_].concat(P,M)
const j={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const s=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)s[e]=t.charCodeAt(e)
return s}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:s},n,i,r){if(!s)return""
const o=s
let a
if(typeof btoa==="function"){let e=""
for(let t=0;t<o.length;++t)e+=String.fromCharCode(o[t])
a=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
t??(t=Scalar.BLOCK_LITERAL)
if(t!==Scalar.QUOTE_DOUBLE){const e=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth)
const s=Math.ceil(a.length/e)
const i=new Array(s)
for(let t=0,n=0;t<s;++t,n+=e)i[t]=a.substr(n,e)
a=i.join(t===Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString_stringifyString({comment:e,type:t,value:a},n,i,r)}}
function resolvePairs(e,t){if(isSeq(e))for(let s=0;s<e.items.length;++s){let n=e.items[s]
if(isPair(n))continue
else if(isMap(n)){if(n.items.length>1)t("Each pair must have its own sequence indicator")
const e=n.items[0]||new Pair(new Scalar(null))
if(n.commentBefore)e.key.commentBefore=e.key.commentBefore?`${n.commentBefore}\n${e.key.commentBefore}`:n.commentBefore
if(n.comment){const t=e.value??e.key
t.comment=t.comment?`${n.comment}\n${t.comment}`:n.comment}n=e}e.items[s]=isPair(n)?n:new Pair(n)}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,s){const{replacer:n}=s
const i=new YAMLSeq(e)
i.tag="tag:yaml.org,2002:pairs"
let r=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof n==="function")e=n.call(t,String(r++),e)
let o,a
if(Array.isArray(e))if(e.length===2){o=e[0]
a=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)
else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){o=t[0]
a=e[o]}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e
i.items.push(createPair(o,a,s))}return i}const B={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
class YAMLOMap extends YAMLSeq{constructor(){super()
this.add=YAMLMap.prototype.add.bind(this)
this.delete=YAMLMap.prototype.delete.bind(this)
this.get=YAMLMap.prototype.get.bind(this)
this.has=YAMLMap.prototype.has.bind(this)
this.set=YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const s=new Map
if(t?.onCreate)t.onCreate(s)
for(const e of this.items){let n,i
if(isPair(e)){n=toJS(e.key,"",t)
i=toJS(e.value,n,t)}else n=toJS(e,"",t)
if(s.has(n))throw new Error("Ordered maps must not include duplicate keys")
s.set(n,i)}return s}static from(e,t,s){const n=createPairs(e,t,s)
const i=new this
i.items=n.items
return i}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const D={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=resolvePairs(e,t)
const n=[]
for(const{key:e}of s.items)if(isScalar(e))if(n.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`)
else n.push(e.value)
return Object.assign(new YAMLOMap,s)},createNode:(e,t,s)=>YAMLOMap.from(e,t,s)}
function boolStringify({value:e,source:t},s){const n=e?K:q
if(t&&n.test.test(t))return t
return e?s.options.trueStr:s.options.falseStr}const K={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(true),stringify:boolStringify}
const q={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(false),stringify:boolStringify}
const F={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber}
const R={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():stringifyNumber(e)}}
const U={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new Scalar(parseFloat(e.replace(/_/g,"")))
const s=e.indexOf(".")
if(s!==-1){const n=e.substring(s+1).replace(/_/g,"")
if(n[n.length-1]==="0")t.minFractionDigits=n.length}return t},stringify:stringifyNumber}
const int_intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
function int_intResolve(e,t,s,{intAsBigInt:n}){const i=e[0]
if(i==="-"||i==="+")t+=1
e=e.substring(t).replace(/_/g,"")
if(n){switch(s){case 2:e=`0b${e}`
break
case 8:e=`0o${e}`
break
case 16:e=`0x${e}`
break}const t=BigInt(e)
return i==="-"?BigInt(-1)*t:t}const r=parseInt(e,s)
return i==="-"?-1*r:r}function int_intStringify(e,t,s){const{value:n}=e
if(int_intIdentify(n)){const e=n.toString(t)
return n<0?"-"+s+e.substr(1):s+e}return stringifyNumber(e)}const V={identify:int_intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>int_intResolve(e,2,2,s),stringify:e=>int_intStringify(e,2,"0b")}
const Y={identify:int_intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>int_intResolve(e,1,8,s),stringify:e=>int_intStringify(e,8,"0")}
const J={identify:int_intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>int_intResolve(e,0,10,s),stringify:stringifyNumber}
const H={identify:int_intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>int_intResolve(e,2,16,s),stringify:e=>int_intStringify(e,16,"0x")}
class YAMLSet extends YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
if(isPair(e))t=e
else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new Pair(e.key,null)
else t=new Pair(e,null)
const s=findPair(this.items,t.key)
if(!s)this.items.push(t)}get(e,t){const s=findPair(this.items,e)
return!t&&isPair(s)?isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!=="boolean")throw new Error("Expected boolean value for set(key, value) in a YAML set, not "+typeof t)
const s=findPair(this.items,e)
if(s&&!t)this.items.splice(this.items.indexOf(s),1)
else if(!s&&t)this.items.push(new Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,s)
else throw new Error("Set items must all have null values")}static from(e,t,s){const{replacer:n}=s
const i=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof n==="function")e=n.call(t,e,e)
i.items.push(createPair(e,null,s))}return i}}YAMLSet.tag="tag:yaml.org,2002:set"
const Q={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>YAMLSet.from(e,t,s),resolve(e,t){if(isMap(e))if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")
else t("Expected a mapping for this tag")
return e}}
function parseSexagesimal(e,t){const s=e[0]
const n=s==="-"||s==="+"?e.substring(1):e
const num=e=>t?BigInt(e):Number(e)
const i=n.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
return s==="-"?num(-1)*i:i}function stringifySexagesimal(e){let{value:t}=e
let num=e=>e
if(typeof t==="bigint")num=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return stringifyNumber(e)
let s=""
if(t<0){s="-"
t*=num(-1)}const n=num(60)
const i=[t%n]
if(t<60)i.unshift(0)
else{t=(t-i[0])/n
i.unshift(t%n)
if(t>=60){t=(t-i[0])/n
i.unshift(t)}}return s+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const W={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>parseSexagesimal(e,s),stringify:stringifySexagesimal}
const G={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal}
const z={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(z.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,s,n,i,r,o,a]=t.map(Number)
const l=t[7]?Number((t[7]+"00").substr(1,3)):0
let c=Date.UTC(s,n-1,i,r||0,o||0,a||0,l)
const u=t[8]
if(u&&u!=="Z"){let e=parseSexagesimal(u,false)
if(Math.abs(e)<30)e*=60
c-=6e4*e}return new Date(c)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
const X=[k,_,S,N,K,q,V,Y,J,H,F,R,U,j,w,D,B,Q,W,G,z]
const Z=new Map([["core",C],["failsafe",[k,_,S]],["json",$],["yaml11",X],["yaml-1.1",X]])
const ee={binary:j,bool:E,float:T,floatExp:O,floatNaN:A,floatTime:G,int:I,intHex:L,intOct:x,intTime:W,map:k,merge:w,null:N,omap:D,pairs:B,seq:_,set:Q,timestamp:z}
const te={"tag:yaml.org,2002:binary":j,"tag:yaml.org,2002:merge":w,"tag:yaml.org,2002:omap":D,"tag:yaml.org,2002:pairs":B,"tag:yaml.org,2002:set":Q,"tag:yaml.org,2002:timestamp":z}
function getTags(e,t,s){const n=Z.get(t)
if(n&&!e)return s&&!n.includes(w)?n.concat(w):n.slice()
let i=n
if(!i)if(Array.isArray(e))i=[]
else{const e=Array.from(Z.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}if(Array.isArray(e))for(const t of e)i=i.concat(t)
else if(typeof e==="function")i=e(i.slice())
if(s)i=i.concat(w)
return i.reduce((e,t)=>{const s=typeof t==="string"?ee[t]:t
if(!s){const e=JSON.stringify(t)
const s=Object.keys(ee).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${s}`)}if(!e.includes(s))e.push(s)
return e},[])}const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:n,schema:i,sortMapEntries:o,toStringDefaults:c}){this.compat=Array.isArray(e)?getTags(e,"compat"):e?getTags(null,e):null
this.name=typeof i==="string"&&i||"core"
this.knownTags=n?te:{}
this.tags=getTags(t,this.name,s)
this.toStringOptions=c??null
Object.defineProperty(this,r,{value:k})
Object.defineProperty(this,a,{value:S})
Object.defineProperty(this,l,{value:_})
this.sortMapEntries=typeof o==="function"?o:o===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}function stringifyDocument(e,t){const s=[]
let n=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){s.push(t)
n=true}else if(e.directives.docStart)n=true}if(n)s.push("---")
const i=createStringifyContext(e,t)
const{commentString:r}=i.options
if(e.commentBefore){if(s.length!==1)s.unshift("")
const t=r(e.commentBefore)
s.unshift(indentComment(t,""))}let o=false
let a=null
if(e.contents){if(isNode(e.contents)){if(e.contents.spaceBefore&&n)s.push("")
if(e.contents.commentBefore){const t=r(e.contents.commentBefore)
s.push(indentComment(t,""))}i.forceBlockIndent=!!e.comment
a=e.contents.comment}const t=a?void 0:()=>o=true
let l=stringify(e.contents,i,()=>a=null,t)
if(a)l+=lineComment(l,"",r(a))
if((l[0]==="|"||l[0]===">")&&s[s.length-1]==="---")s[s.length-1]=`--- ${l}`
else s.push(l)}else s.push(stringify(e.contents,i))
if(e.directives?.docEnd)if(e.comment){const t=r(e.comment)
if(t.includes("\n")){s.push("...")
s.push(indentComment(t,""))}else s.push(`... ${t}`)}else s.push("...")
else{let t=e.comment
if(t&&o)t=t.replace(/^\n+/,"")
if(t){if((!o||a)&&s[s.length-1]!=="")s.push("")
s.push(indentComment(r(t),""))}}return s.join("\n")+"\n"}class Document_Document{constructor(e,t,s){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,c,{value:i})
let n=null
if(typeof t==="function"||Array.isArray(t))n=t
else if(s===void 0&&t){s=t
t=void 0}const r=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},s)
this.options=r
let{version:o}=r
if(s?._directives){this.directives=s._directives.atDocument()
if(this.directives.yaml.explicit)o=this.directives.yaml.version}else this.directives=new Directives({version:o})
this.setSchema(o,s)
this.contents=e===void 0?null:this.createNode(e,n,s)}clone(){const e=Object.create(Document_Document.prototype,{[c]:{value:i}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
if(this.directives)e.directives=this.directives.clone()
e.schema=this.schema.clone()
e.contents=isNode(this.contents)?this.contents.clone(e.schema):this.contents
if(this.range)e.range=this.range.slice()
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const s=anchorNames(this)
e.anchor=!t||s.has(t)?findNewAnchor(t||"a",s):t}return new Alias(e.anchor)}createNode(e,t,s){let n
if(typeof t==="function"){e=t.call({"":e},"",e)
n=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
n=t}else if(s===void 0&&t){s=t
t=void 0}const{aliasDuplicateObjects:i,anchorPrefix:r,flow:o,keepUndefined:a,onTagObj:l,tag:c}=s??{}
const{onAnchor:u,setAnchors:f,sourceObjects:h}=createNodeAnchors(this,r||"a")
const p={aliasDuplicateObjects:i??true,keepUndefined:a??false,onAnchor:u,onTagObj:l,replacer:n,schema:this.schema,sourceObjects:h}
const d=createNode(e,c,p)
if(o&&isCollection(d))d.flow=true
f()
return d}createPair(e,t,s={}){const n=this.createNode(e,null,s)
const i=this.createNode(t,null,s)
return new Pair(n,i)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){if(isEmptyPath(e))return!t&&isScalar(this.contents)?this.contents.value:this.contents
return isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(isEmptyPath(e))return this.contents!==void 0
return isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null)this.contents=collectionFromPath(this.schema,[e],t)
else if(assertCollection(this.contents))this.contents.set(e,t)}setIn(e,t){if(isEmptyPath(e))this.contents=t
else if(this.contents==null)this.contents=collectionFromPath(this.schema,Array.from(e),t)
else if(assertCollection(this.contents))this.contents.setIn(e,t)}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let s
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new Directives({version:"1.1"})
s={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new Directives({version:e})
s={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
s=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(s)this.schema=new Schema(Object.assign(s,t))
else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:n,onAnchor:i,reviver:r}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:s===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100}
const a=toJS(this.contents,t??"",o)
if(typeof i==="function")for(const{count:e,res:t}of o.anchors.values())i(t,e)
return typeof r==="function"?applyReviver(r,{"":a},"",a):a}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return stringifyDocument(this,e)}}function assertCollection(e){if(isCollection(e))return true
throw new Error("Expected a YAML collection as document contents")}class YAMLError extends Error{constructor(e,t,s,n){super()
this.name=e
this.code=s
this.message=n
this.pos=t}}class errors_YAMLParseError extends YAMLError{constructor(e,t,s){super("YAMLParseError",e,t,s)}}class YAMLWarning extends YAMLError{constructor(e,t,s){super("YAMLWarning",e,t,s)}}const errors_prettifyError=(e,t)=>s=>{if(s.pos[0]===-1)return
s.linePos=s.pos.map(e=>t.linePos(e))
const{line:n,col:i}=s.linePos[0]
s.message+=` at line ${n}, column ${i}`
let r=i-1
let o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"")
if(r>=60&&o.length>80){const e=Math.min(r-39,o.length-79)
o="…"+o.substring(e)
r-=e-1}if(o.length>80)o=o.substring(0,79)+"…"
if(n>1&&/^ *$/.test(o.substring(0,r))){let s=e.substring(t.lineStarts[n-2],t.lineStarts[n-1])
if(s.length>80)s=s.substring(0,79)+"…\n"
o=s+o}if(/[^ ]/.test(o)){let e=1
const t=s.linePos[1]
if(t?.line===n&&t.col>i)e=Math.max(1,Math.min(t.col-i,80-r))
const a=" ".repeat(r)+"^".repeat(e)
s.message+=`:\n\n${o}\n${a}\n`}}
function resolveProps(e,{flow:t,indicator:s,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let l=false
let c=a
let u=a
let f=""
let h=""
let p=false
let d=false
let m=null
let y=null
let g=null
let v=null
let b=null
let w=null
let k=null
for(const i of e){if(d){if(i.type!=="space"&&i.type!=="newline"&&i.type!=="comma")r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
d=false}if(m){if(c&&i.type!=="comment"&&i.type!=="newline")r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
m=null}switch(i.type){case"space":if(!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&i.source.includes("\t"))m=i
u=true
break
case"comment":{if(!u)r(i,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=i.source.substring(1)||" "
if(!f)f=e
else f+=h+e
h=""
c=false
break}case"newline":if(c){if(f)f+=i.source
else if(!w||s!=="seq-item-ind")l=true}else h+=i.source
c=true
p=true
if(y||g)v=i
u=true
break
case"anchor":if(y)r(i,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(i.source.endsWith(":"))r(i.offset+i.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
y=i
k??(k=i.offset)
c=false
u=false
d=true
break
case"tag":if(g)r(i,"MULTIPLE_TAGS","A node can have at most one tag")
g=i
k??(k=i.offset)
c=false
u=false
d=true
break
case s:if(y||g)r(i,"BAD_PROP_ORDER",`Anchors and tags must be after the ${i.source} indicator`)
if(w)r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.source} in ${t??"collection"}`)
w=i
c=s==="seq-item-ind"||s==="explicit-key-ind"
u=false
break
case"comma":if(t){if(b)r(i,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
b=i
c=false
u=false
break}default:r(i,"UNEXPECTED_TOKEN",`Unexpected ${i.type} token`)
c=false
u=false}}const _=e[e.length-1]
const S=_?_.offset+_.source.length:i
if(d&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==""))r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
if(m&&(c&&m.indent<=o||n?.type==="block-map"||n?.type==="block-seq"))r(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:b,found:w,spaceBefore:l,comment:f,hasNewline:p,anchor:y,tag:g,newlineAfterProp:v,end:S,start:k??S}}function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
if(e.end)for(const t of e.end)if(t.type==="newline")return true
return false
case"flow-collection":for(const t of e.items){for(const e of t.start)if(e.type==="newline")return true
if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
if(containsNewline(t.key)||containsNewline(t.value))return true}return false
default:return true}}function flowIndentCheck(e,t,s){if(t?.type==="flow-collection"){const n=t.end[0]
if(n.indent===e&&(n.source==="]"||n.source==="}")&&containsNewline(t)){const e="Flow end indicator should be more indented than parent"
s(n,"BAD_INDENT",e,true)}}}function mapIncludes(e,t,s){const{uniqueKeys:n}=e.options
if(n===false)return false
const i=typeof n==="function"?n:(e,t)=>e===t||isScalar(e)&&isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,s))}const se="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=r?.nodeClass??YAMLMap
const a=new o(s.schema)
if(s.atRoot)s.atRoot=false
let l=n.offset
let c=null
for(const r of n.items){const{start:o,key:u,sep:f,value:h}=r
const p=resolveProps(o,{indicator:"explicit-key-ind",next:u??f?.[0],offset:l,onError:i,parentIndent:n.indent,startOnNewline:true})
const d=!p.found
if(d){if(u)if(u.type==="block-seq")i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in u&&u.indent!==n.indent)i(l,"BAD_INDENT",se)
if(!p.anchor&&!p.tag&&!f){c=p.end
if(p.comment)if(a.comment)a.comment+="\n"+p.comment
else a.comment=p.comment
continue}if(p.newlineAfterProp||containsNewline(u))i(u??o[o.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else if(p.found?.indent!==n.indent)i(l,"BAD_INDENT",se)
s.atKey=true
const m=p.end
const y=u?e(s,u,p,i):t(s,m,o,null,p,i)
if(s.schema.compat)flowIndentCheck(n.indent,u,i)
s.atKey=false
if(mapIncludes(s,a.items,y))i(m,"DUPLICATE_KEY","Map keys must be unique")
const g=resolveProps(f??[],{indicator:"map-value-ind",next:h,offset:y.range[2],onError:i,parentIndent:n.indent,startOnNewline:!u||u.type==="block-scalar"})
l=g.end
if(g.found){if(d){if(h?.type==="block-map"&&!g.hasNewline)i(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(s.options.strict&&p.start<g.found.offset-1024)i(y.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const o=h?e(s,h,g,i):t(s,l,f,null,g,i)
if(s.schema.compat)flowIndentCheck(n.indent,h,i)
l=o.range[2]
const c=new Pair(y,o)
if(s.options.keepSourceTokens)c.srcToken=r
a.items.push(c)}else{if(d)i(y.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(g.comment)if(y.comment)y.comment+="\n"+g.comment
else y.comment=g.comment
const e=new Pair(y)
if(s.options.keepSourceTokens)e.srcToken=r
a.items.push(e)}}if(c&&c<l)i(c,"IMPOSSIBLE","Map comment with trailing content")
a.range=[n.offset,l,c??l]
return a}function resolveBlockSeq({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=r?.nodeClass??YAMLSeq
const a=new o(s.schema)
if(s.atRoot)s.atRoot=false
if(s.atKey)s.atKey=false
let l=n.offset
let c=null
for(const{start:r,value:o}of n.items){const u=resolveProps(r,{indicator:"seq-item-ind",next:o,offset:l,onError:i,parentIndent:n.indent,startOnNewline:true})
if(!u.found)if(u.anchor||u.tag||o)if(o?.type==="block-seq")i(u.end,"BAD_INDENT","All sequence items must start at the same column")
else i(l,"MISSING_CHAR","Sequence item without - indicator")
else{c=u.end
if(u.comment)a.comment=u.comment
continue}const f=o?e(s,o,u,i):t(s,u.end,r,null,u,i)
if(s.schema.compat)flowIndentCheck(n.indent,o,i)
l=f.range[2]
a.items.push(f)}a.range=[n.offset,l,c??l]
return a}function resolveEnd(e,t,s,n){let i=""
if(e){let r=false
let o=""
for(const a of e){const{source:e,type:l}=a
switch(l){case"space":r=true
break
case"comment":{if(s&&!r)n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!i)i=t
else i+=o+t
o=""
break}case"newline":if(i)o+=e
r=true
break
default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=e.length}}return{comment:i,offset:t}}const ne="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=n.start.source==="{"
const a=o?"flow map":"flow sequence"
const l=r?.nodeClass??(o?YAMLMap:YAMLSeq)
const c=new l(s.schema)
c.flow=true
const u=s.atRoot
if(u)s.atRoot=false
if(s.atKey)s.atKey=false
let f=n.offset+n.start.source.length
for(let r=0;r<n.items.length;++r){const l=n.items[r]
const{start:u,key:h,sep:p,value:d}=l
const m=resolveProps(u,{flow:a,indicator:"explicit-key-ind",next:h??p?.[0],offset:f,onError:i,parentIndent:n.indent,startOnNewline:false})
if(!m.found){if(!m.anchor&&!m.tag&&!p&&!d){if(r===0&&m.comma)i(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`)
else if(r<n.items.length-1)i(m.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`)
if(m.comment)if(c.comment)c.comment+="\n"+m.comment
else c.comment=m.comment
f=m.end
continue}if(!o&&s.options.strict&&containsNewline(h))i(h,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(r===0){if(m.comma)i(m.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`)}else{if(!m.comma)i(m.start,"MISSING_CHAR",`Missing , between ${a} items`)
if(m.comment){let e=""
e:for(const t of u)switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}if(e){let t=c.items[c.items.length-1]
if(isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
m.comment=m.comment.substring(e.length+1)}}}if(!o&&!p&&!m.found){const n=d?e(s,d,m,i):t(s,m.end,p,null,m,i)
c.items.push(n)
f=n.range[2]
if(isBlock(d))i(n.range,"BLOCK_IN_FLOW",ne)}else{s.atKey=true
const r=m.end
const y=h?e(s,h,m,i):t(s,r,u,null,m,i)
if(isBlock(h))i(y.range,"BLOCK_IN_FLOW",ne)
s.atKey=false
const g=resolveProps(p??[],{flow:a,indicator:"map-value-ind",next:d,offset:y.range[2],onError:i,parentIndent:n.indent,startOnNewline:false})
if(g.found){if(!o&&!m.found&&s.options.strict){if(p)for(const e of p){if(e===g.found)break
if(e.type==="newline"){i(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(m.start<g.found.offset-1024)i(g.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(d)if("source"in d&&d.source?.[0]===":")i(d,"MISSING_CHAR",`Missing space after : in ${a}`)
else i(g.start,"MISSING_CHAR",`Missing , or : between ${a} items`)
const v=d?e(s,d,g,i):g.found?t(s,g.end,p,null,g,i):null
if(v){if(isBlock(d))i(v.range,"BLOCK_IN_FLOW",ne)}else if(g.comment)if(y.comment)y.comment+="\n"+g.comment
else y.comment=g.comment
const b=new Pair(y,v)
if(s.options.keepSourceTokens)b.srcToken=l
if(o){const e=c
if(mapIncludes(s,e.items,y))i(r,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(b)}else{const e=new YAMLMap(s.schema)
e.flow=true
e.items.push(b)
const t=(v??y).range
e.range=[y.range[0],t[1],t[2]]
c.items.push(e)}f=v?v.range[2]:g.end}}const h=o?"}":"]"
const[p,...d]=n.end
let m=f
if(p?.source===h)m=p.offset+p.source.length
else{const e=a[0].toUpperCase()+a.substring(1)
const t=u?`${e} must end with a ${h}`:`${e} in block collection must be sufficiently indented and end with a ${h}`
i(f,u?"MISSING_CHAR":"BAD_INDENT",t)
if(p&&p.source.length!==1)d.unshift(p)}if(d.length>0){const e=resolveEnd(d,m,s.options.strict,i)
if(e.comment)if(c.comment)c.comment+="\n"+e.comment
else c.comment=e.comment
c.range=[n.offset,m,e.offset]}else c.range=[n.offset,m,m]
return c}function resolveCollection(e,t,s,n,i,r){const o=s.type==="block-map"?resolveBlockMap(e,t,s,n,r):s.type==="block-seq"?resolveBlockSeq(e,t,s,n,r):resolveFlowCollection(e,t,s,n,r)
const a=o.constructor
if(i==="!"||i===a.tagName){o.tag=a.tagName
return o}if(i)o.tag=i
return o}function composeCollection(e,t,s,n,i){const r=n.tag
const o=!r?null:t.directives.tagName(r.source,e=>i(r,"TAG_RESOLVE_FAILED",e))
if(s.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=n
const s=e&&r?e.offset>r.offset?e:r:e??r
if(s&&(!t||t.offset<s.offset)){const e="Missing newline after block sequence props"
i(s,"MISSING_CHAR",e)}}const a=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq"
if(!r||!o||o==="!"||o===YAMLMap.tagName&&a==="map"||o===YAMLSeq.tagName&&a==="seq")return resolveCollection(e,t,s,i,o)
let l=t.schema.tags.find(e=>e.tag===o&&e.collection===a)
if(!l){const n=t.schema.knownTags[o]
if(n?.collection===a){t.schema.tags.push(Object.assign({},n,{default:false}))
l=n}else{if(n)i(r,"BAD_COLLECTION_TYPE",`${n.tag} used for ${a} collection, but expects ${n.collection??"scalar"}`,true)
else i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,true)
return resolveCollection(e,t,s,i,o)}}const c=resolveCollection(e,t,s,i,o,l)
const u=l.resolve?.(c,e=>i(r,"TAG_RESOLVE_FAILED",e),t.options)??c
const f=isNode(u)?u:new Scalar(u)
f.range=c.range
f.tag=o
if(l?.format)f.format=l.format
return f}function resolve_block_scalar_resolveBlockScalar(e,t,s){const n=t.offset
const i=parseBlockScalarHeader(t,e.options.strict,s)
if(!i)return{value:"",type:null,comment:"",range:[n,n,n]}
const r=i.mode===">"?Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL
const o=t.source?splitLines(t.source):[]
let a=o.length
for(let e=o.length-1;e>=0;--e){const t=o[e][1]
if(t===""||t==="\r")a=e
else break}if(a===0){const e=i.chomp==="+"&&o.length>0?"\n".repeat(Math.max(1,o.length-1)):""
let s=n+i.length
if(t.source)s+=t.source.length
return{value:e,type:r,comment:i.comment,range:[n,s,s]}}let l=t.indent+i.indent
let c=t.offset+i.length
let u=0
for(let t=0;t<a;++t){const[n,r]=o[t]
if(r===""||r==="\r"){if(i.indent===0&&n.length>l)l=n.length}else{if(n.length<l){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
s(c+n.length,"MISSING_CHAR",e)}if(i.indent===0)l=n.length
u=t
if(l===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
s(c,"BAD_INDENT",e)}break}c+=n.length+r.length+1}for(let e=o.length-1;e>=a;--e)if(o[e][0].length>l)a=e+1
let f=""
let h=""
let p=false
for(let e=0;e<u;++e)f+=o[e][0].slice(l)+"\n"
for(let e=u;e<a;++e){let[t,n]=o[e]
c+=t.length+n.length+1
const a=n[n.length-1]==="\r"
if(a)n=n.slice(0,-1)
if(n&&t.length<l){const e=i.indent?"explicit indentation indicator":"first line"
const r=`Block scalar lines must not be less indented than their ${e}`
s(c-n.length-(a?2:1),"BAD_INDENT",r)
t=""}if(r===Scalar.BLOCK_LITERAL){f+=h+t.slice(l)+n
h="\n"}else if(t.length>l||n[0]==="\t"){if(h===" ")h="\n"
else if(!p&&h==="\n")h="\n\n"
f+=h+t.slice(l)+n
h="\n"
p=true}else if(n==="")if(h==="\n")f+="\n"
else h="\n"
else{f+=h+n
h=" "
p=false}}switch(i.chomp){case"-":break
case"+":for(let e=a;e<o.length;++e)f+="\n"+o[e][0].slice(l)
if(f[f.length-1]!=="\n")f+="\n"
break
default:f+="\n"}const d=n+i.length+t.source.length
return{value:f,type:r,comment:i.comment,range:[n,d,d]}}function parseBlockScalarHeader({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-header"){n(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:i}=t[0]
const r=i[0]
let o=0
let a=""
let l=-1
for(let t=1;t<i.length;++t){const s=i[t]
if(!a&&(s==="-"||s==="+"))a=s
else{const n=Number(s)
if(!o&&n)o=n
else if(l===-1)l=e+t}}if(l!==-1)n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`)
let c=false
let u=""
let f=i.length
for(let e=1;e<t.length;++e){const i=t[e]
switch(i.type){case"space":c=true
case"newline":f+=i.source.length
break
case"comment":if(s&&!c){const e="Comments must be separated from other tokens by white space characters"
n(i,"MISSING_CHAR",e)}f+=i.source.length
u=i.source.substring(1)
break
case"error":n(i,"UNEXPECTED_TOKEN",i.message)
f+=i.source.length
break
default:{const e=`Unexpected token in block scalar header: ${i.type}`
n(i,"UNEXPECTED_TOKEN",e)
const t=i.source
if(t&&typeof t==="string")f+=t.length}}}return{mode:r,indent:o,chomp:a,comment:u,length:f}}function splitLines(e){const t=e.split(/\n( *)/)
const s=t[0]
const n=s.match(/^( *)/)
const i=n?.[1]?[n[1],s.slice(n[1].length)]:["",s]
const r=[i]
for(let e=1;e<t.length;e+=2)r.push([t[e],t[e+1]])
return r}function resolve_flow_scalar_resolveFlowScalar(e,t,s){const{offset:n,type:i,source:r,end:o}=e
let a
let l
const _onError=(e,t,i)=>s(n+e,t,i)
switch(i){case"scalar":a=Scalar.PLAIN
l=plainValue(r,_onError)
break
case"single-quoted-scalar":a=Scalar.QUOTE_SINGLE
l=singleQuotedValue(r,_onError)
break
case"double-quoted-scalar":a=Scalar.QUOTE_DOUBLE
l=doubleQuotedValue(r,_onError)
break
default:s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`)
return{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}const c=n+r.length
const u=resolveEnd(o,c,t,s)
return{value:l,type:a,comment:u.comment,range:[n,c,u.offset]}}function plainValue(e,t){let s=""
switch(e[0]){case"\t":s="a tab character"
break
case",":s="flow indicator character ,"
break
case"%":s="directive indicator character %"
break
case"|":case">":s=`block scalar indicator ${e[0]}`
break
case"@":case"`":s=`reserved character ${e[0]}`
break}if(s)t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`)
return unfoldLines(e)}function singleQuotedValue(e,t){if(e[e.length-1]!=="'"||e.length===1)t(e.length,"MISSING_CHAR","Missing closing 'quote")
return unfoldLines(e.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(e){const t=/(.*?)\r?\n/sy
let s=t.exec(e)
if(!s)return e
let n,i
try{n=new RegExp("(?<![ \t])[ \t]+$")
i=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/
i=/^[ \t]+|[ \t]+$/g}let r=s[1].replace(n,"")
let o=" "
let a=t.lastIndex
while(s=t.exec(e)){const e=s[1].replace(i,"")
if(e==="")if(o==="\n")r+=o
else o="\n"
else{r+=o+e
o=" "}a=t.lastIndex}const l=/[ \t]*(.*)/sy
l.lastIndex=a
s=l.exec(e)
return r+o+(s?.[1]??"")}function doubleQuotedValue(e,t){let s=""
for(let n=1;n<e.length-1;++n){const i=e[n]
if(i==="\r"&&e[n+1]==="\n")continue
if(i==="\n"){const{fold:t,offset:i}=foldNewline(e,n)
s+=t
n=i}else if(i==="\\"){let i=e[++n]
const r=ie[i]
if(r)s+=r
else if(i==="\n"){i=e[n+1]
while(i===" "||i==="\t")i=e[1+ ++n]}else if(i==="\r"&&e[n+1]==="\n"){i=e[1+ ++n]
while(i===" "||i==="\t")i=e[1+ ++n]}else if(i==="x"||i==="u"||i==="U"){const r=i==="x"?2:i==="u"?4:8
s+=parseCharCode(e,n+1,r,t)
n+=r}else{const i=e.substr(n-1,2)
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`)
s+=i}}else if(i===" "||i==="\t"){const t=n
let r=e[n+1]
while(r===" "||r==="\t")r=e[1+ ++n]
if(r!=="\n"&&!(r==="\r"&&e[n+2]==="\n"))s+=n>t?e.slice(t,n+1):i}else s+=i}if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote')
return s}function foldNewline(e,t){let s=""
let n=e[t+1]
while(n===" "||n==="\t"||n==="\n"||n==="\r"){if(n==="\r"&&e[t+2]!=="\n")break
if(n==="\n")s+="\n"
t+=1
n=e[t+1]}if(!s)s=" "
return{fold:s,offset:t}}const ie={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,s,n){const i=e.substr(t,s)
const r=i.length===s&&/^[0-9a-fA-F]+$/.test(i)
const o=r?parseInt(i,16):NaN
try{return String.fromCodePoint(o)}catch{const i=e.substr(t-2,s+2)
n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${i}`)
return i}}function composeScalar(e,t,s,n){const{value:i,type:r,comment:o,range:l}=t.type==="block-scalar"?resolve_block_scalar_resolveBlockScalar(e,t,n):resolve_flow_scalar_resolveFlowScalar(t,e.options.strict,n)
const c=s?e.directives.tagName(s.source,e=>n(s,"TAG_RESOLVE_FAILED",e)):null
let u
if(e.options.stringKeys&&e.atKey)u=e.schema[a]
else if(c)u=findScalarTagByName(e.schema,i,c,s,n)
else if(t.type==="scalar")u=findScalarTagByTest(e,i,t,n)
else u=e.schema[a]
let f
try{const r=u.resolve(i,e=>n(s??t,"TAG_RESOLVE_FAILED",e),e.options)
f=isScalar(r)?r:new Scalar(r)}catch(e){const r=e instanceof Error?e.message:String(e)
n(s??t,"TAG_RESOLVE_FAILED",r)
f=new Scalar(i)}f.range=l
f.source=i
if(r)f.type=r
if(c)f.tag=c
if(u.format)f.format=u.format
if(o)f.comment=o
return f}function findScalarTagByName(e,t,s,n,i){if(s==="!")return e[a]
const r=[]
for(const t of e.tags)if(!t.collection&&t.tag===s)if(t.default&&t.test)r.push(t)
else return t
for(const e of r)if(e.test?.test(t))return e
const o=e.knownTags[s]
if(o&&!o.collection){e.tags.push(Object.assign({},o,{default:false,test:void 0}))
return o}i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str")
return e[a]}function findScalarTagByTest({atKey:e,directives:t,schema:s},n,i,r){const o=s.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(n))||s[a]
if(s.compat){const e=s.compat.find(e=>e.default&&e.test?.test(n))??s[a]
if(o.tag!==e.tag){const s=t.tagString(o.tag)
const n=t.tagString(e.tag)
const a=`Value may be parsed as either ${s} or ${n}`
r(i,"TAG_RESOLVE_FAILED",a,true)}}return o}function emptyScalarPosition(e,t,s){if(t){s??(s=t.length)
for(let n=s-1;n>=0;--n){let s=t[n]
switch(s.type){case"space":case"comment":case"newline":e-=s.source.length
continue}s=t[++n]
while(s?.type==="space"){e+=s.source.length
s=t[++n]}break}}return e}const re={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,s,n){const i=e.atKey
const{spaceBefore:r,comment:o,anchor:a,tag:l}=s
let c
let u=true
switch(t.type){case"alias":c=composeAlias(e,t,n)
if(a||l)n(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=composeScalar(e,t,l,n)
if(a)c.anchor=a.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{c=composeCollection(re,e,t,s,n)
if(a)c.anchor=a.source.substring(1)}catch(e){const s=e instanceof Error?e.message:String(e)
n(t,"RESOURCE_EXHAUSTION",s)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
n(t,"UNEXPECTED_TOKEN",e)
u=false}}c??(c=composeEmptyNode(e,t.offset,void 0,null,s,n))
if(a&&c.anchor==="")n(a,"BAD_ALIAS","Anchor cannot be an empty string")
if(i&&e.options.stringKeys&&(!isScalar(c)||typeof c.value!=="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
n(l??t,"NON_STRING_KEY",e)}if(r)c.spaceBefore=true
if(o)if(t.type==="scalar"&&t.source==="")c.comment=o
else c.commentBefore=o
if(e.options.keepSourceTokens&&u)c.srcToken=t
return c}function composeEmptyNode(e,t,s,n,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},c){const u={type:"scalar",offset:emptyScalarPosition(t,s,n),indent:-1,source:""}
const f=composeScalar(e,u,a,c)
if(o){f.anchor=o.source.substring(1)
if(f.anchor==="")c(o,"BAD_ALIAS","Anchor cannot be an empty string")}if(i)f.spaceBefore=true
if(r){f.comment=r
f.range[2]=l}return f}function composeAlias({options:e},{offset:t,source:s,end:n},i){const r=new Alias(s.substring(1))
if(r.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string")
if(r.source.endsWith(":"))i(t+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const o=t+s.length
const a=resolveEnd(n,o,e.strict,i)
r.range=[t,o,a.offset]
if(a.comment)r.comment=a.comment
return r}function composeDoc(e,t,{offset:s,start:n,value:i,end:r},o){const a=Object.assign({_directives:t},e)
const l=new Document_Document(void 0,a)
const c={atKey:false,atRoot:true,directives:l.directives,options:l.options,schema:l.schema}
const u=resolveProps(n,{indicator:"doc-start",next:i??r?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:true})
if(u.found){l.directives.docStart=true
if(i&&(i.type==="block-map"||i.type==="block-seq")&&!u.hasNewline)o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}l.contents=i?composeNode(c,i,u,o):composeEmptyNode(c,u.end,n,null,u,o)
const f=l.contents.range[2]
const h=resolveEnd(r,f,false,o)
if(h.comment)l.comment=h.comment
l.range=[s,f,h.offset]
return l}function getErrorPos(e){if(typeof e==="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:s}=e
return[t,t+(typeof s==="string"?s.length:1)]}function parsePrelude(e){let t=""
let s=false
let n=false
for(let i=0;i<e.length;++i){const r=e[i]
switch(r[0]){case"#":t+=(t===""?"":n?"\n\n":"\n")+(r.substring(1)||" ")
s=true
n=false
break
case"%":if(e[i+1]?.[0]!=="#")i+=1
s=false
break
default:if(!s)n=true
s=false}}return{comment:t,afterEmptyLine:n}}class composer_Composer{constructor(e={}){this.doc=null
this.atDirectives=false
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,s,n)=>{const i=getErrorPos(e)
if(n)this.warnings.push(new YAMLWarning(i,t,s))
else this.errors.push(new errors_YAMLParseError(i,t,s))}
this.directives=new Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=parsePrelude(this.prelude)
if(s){const i=e.contents
if(t)e.comment=e.comment?`${e.comment}\n${s}`:s
else if(n||e.directives.docStart||!i)e.commentBefore=s
else if(isCollection(i)&&!i.flow&&i.items.length>0){let e=i.items[0]
if(isPair(e))e=e.key
const t=e.commentBefore
e.commentBefore=t?`${s}\n${t}`:s}else{const e=i.commentBefore
i.commentBefore=e?`${s}\n${e}`:s}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
e.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=false,s=-1){for(const t of e)yield*this.next(t)
yield*this.end(t,s)}*next(e){switch(e.type){case"directive":this.directives.add(e.source,(t,s,n)=>{const i=getErrorPos(e)
i[0]+=t
this.onError(i,"BAD_DIRECTIVE",s,n)})
this.prelude.push(e.source)
this.atDirectives=true
break
case"document":{const t=composeDoc(this.options,this.directives,e,this.onError)
if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(t,false)
if(this.doc)yield this.doc
this.doc=t
this.atDirectives=false
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
const s=new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(s)
else this.doc.errors.push(s)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new errors_YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const s=new Document_Document(void 0,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
s.range=[0,t,t]
this.decorate(s,false)
yield s}}}const oe=Symbol("break visit")
const ae=Symbol("skip children")
const le=Symbol("remove item")
function cst_visit_visit(e,t){if("type"in e&&e.type==="document")e={start:e.start,value:e.value}
_visit(Object.freeze([]),e,t)}cst_visit_visit.BREAK=oe
cst_visit_visit.SKIP=ae
cst_visit_visit.REMOVE=le
cst_visit_visit.itemAtPath=(e,t)=>{let s=e
for(const[e,n]of t){const t=s?.[e]
if(t&&"items"in t)s=t.items[n]
else return}return s}
cst_visit_visit.parentCollection=(e,t)=>{const s=cst_visit_visit.itemAtPath(e,t.slice(0,-1))
const n=t[t.length-1][0]
const i=s?.[n]
if(i&&"items"in i)return i
throw new Error("Parent collection not found")}
function _visit(e,t,s){let n=s(t,e)
if(typeof n==="symbol")return n
for(const i of["key","value"]){const r=t[i]
if(r&&"items"in r){for(let t=0;t<r.items.length;++t){const n=_visit(Object.freeze(e.concat([[i,t]])),r.items[t],s)
if(typeof n==="number")t=n-1
else if(n===oe)return oe
else if(n===le){r.items.splice(t,1)
t-=1}}if(typeof n==="function"&&i==="key")n=n(t,e)}}return typeof n==="function"?n(t,e):n}const ce="\ufeff"
const ue=""
const fe=""
const he=""
function tokenType(e){switch(e){case ce:return"byte-order-mark"
case ue:return"doc-mode"
case fe:return"flow-error-end"
case he:return"scalar"
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
case"|":case">":return"block-scalar-header"}return null}function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const pe=new Set("0123456789ABCDEFabcdef")
const de=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()")
const me=new Set(",[]{}")
const ye=new Set(" ,[]{}\n\r\t")
const isNotAnchorChar=e=>!e||ye.has(e)
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
let s=this.next??"stream"
while(s&&(t||this.hasChars(1)))s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos
let t=this.buffer[e]
while(t===" "||t==="\t")t=this.buffer[++e]
if(!t||t==="#"||t==="\n")return true
if(t==="\r")return this.buffer[e+1]==="\n"
return false}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e]
if(this.indentNext>0){let s=0
while(t===" ")t=this.buffer[++s+e]
if(t==="\r"){const t=this.buffer[s+e+1]
if(t==="\n"||!t&&!this.atEnd)return e+s+1}return t==="\n"||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const t=this.buffer.substr(e,3)
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
if(e[0]===ce){yield*this.pushCount(1)
e=e.substring(1)}if(e[0]==="%"){let t=e.length
let s=e.indexOf("#")
while(s!==-1){const n=e[s-1]
if(n===" "||n==="\t"){t=s-1
break}else s=e.indexOf("#",s+1)}while(true){const s=e[t-1]
if(s===" "||s==="\t")t-=1
else break}const n=(yield*this.pushCount(t))+(yield*this.pushSpaces(true))
yield*this.pushCount(e.length-n)
this.pushNewline()
return"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(true)
yield*this.pushCount(e.length-t)
yield*this.pushNewline()
return"stream"}yield ue
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
let s=-1
do{e=yield*this.pushNewline()
if(e>0){t=yield*this.pushSpaces(false)
this.indentValue=s=t}else t=0
t+=(yield*this.pushSpaces(true))}while(e+t>0)
const n=this.getLine()
if(n===null)return this.setNext("flow")
if(s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&isEmpty(n[3])){const e=s===this.indentNext-1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")
if(!e){this.flowLevel=0
yield fe
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
t=this.buffer.indexOf('"',t+1)}const s=this.buffer.substring(0,t)
let n=s.indexOf("\n",this.pos)
if(n!==-1){while(n!==-1){const e=this.continueScalar(n+1)
if(e===-1)break
n=s.indexOf("\n",e)}if(n!==-1)t=n-(s[n-1]==="\r"?2:1)}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar")
t=this.buffer.length}yield*this.pushToIndex(t+1,false)
return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1
this.blockScalarKeep=false
let e=this.pos
while(true){const t=this.buffer[++e]
if(t==="+")this.blockScalarKeep=true
else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1
else if(t!=="-")break}return yield*this.pushUntil(e=>isEmpty(e)||e==="#")}*parseBlockScalar(){let e=this.pos-1
let t=0
let s
e:for(let n=this.pos;s=this.buffer[n];++n)switch(s){case" ":t+=1
break
case"\n":e=n
t=0
break
case"\r":{const e=this.buffer[n+1]
if(!e&&!this.atEnd)return this.setNext("block-scalar")
if(e==="\n")break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar")
if(t>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=t
else this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)
do{const t=this.continueScalar(e+1)
if(t===-1)break
e=this.buffer.indexOf("\n",t)}while(e!==-1)
if(e===-1){if(!this.atEnd)return this.setNext("block-scalar")
e=this.buffer.length}}let n=e+1
s=this.buffer[n]
while(s===" ")s=this.buffer[++n]
if(s==="\t"){while(s==="\t"||s===" "||s==="\r"||s==="\n")s=this.buffer[++n]
e=n-1}else if(!this.blockScalarKeep)do{let s=e-1
let n=this.buffer[s]
if(n==="\r")n=this.buffer[--s]
const i=s
while(n===" ")n=this.buffer[--s]
if(n==="\n"&&s>=this.pos&&s+1+t>i)e=s
else break}while(true)
yield he
yield*this.pushToIndex(e+1,true)
return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let t=this.pos-1
let s=this.pos-1
let n
while(n=this.buffer[++s])if(n===":"){const n=this.buffer[s+1]
if(isEmpty(n)||e&&me.has(n))break
t=s}else if(isEmpty(n)){let i=this.buffer[s+1]
if(n==="\r")if(i==="\n"){s+=1
n="\n"
i=this.buffer[s+1]}else t=s
if(i==="#"||e&&me.has(i))break
if(n==="\n"){const e=this.continueScalar(s+1)
if(e===-1)break
s=Math.max(s,e-2)}}else{if(e&&me.has(n))break
t=s}if(!n&&!this.atEnd)return this.setNext("plain-scalar")
yield he
yield*this.pushToIndex(t+1,true)
return e?"flow":"doc"}*pushCount(e){if(e>0){yield this.buffer.substr(this.pos,e)
this.pos+=e
return e}return 0}*pushToIndex(e,t){const s=this.buffer.slice(this.pos,e)
if(s){yield s
this.pos+=s.length
return s.length}else if(t)yield""
return 0}*pushIndicators(){let e=0
e:while(true){switch(this.charAt(0)){case"!":e+=(yield*this.pushTag())
e+=(yield*this.pushSpaces(true))
continue e
case"&":e+=(yield*this.pushUntil(isNotAnchorChar))
e+=(yield*this.pushSpaces(true))
continue e
case"-":case"?":case":":{const t=this.flowLevel>0
const s=this.charAt(1)
if(isEmpty(s)||t&&me.has(s)){if(!t)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(true))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2
let t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1
let t=this.buffer[e]
while(t)if(de.has(t))t=this.buffer[++e]
else if(t==="%"&&pe.has(this.buffer[e+1])&&pe.has(this.buffer[e+2]))t=this.buffer[e+=3]
else break
return yield*this.pushToIndex(e,false)}}*pushNewline(){const e=this.buffer[this.pos]
if(e==="\n")return yield*this.pushCount(1)
else if(e==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(2)
else return 0}*pushSpaces(e){let t=this.pos-1
let s
do{s=this.buffer[++t]}while(s===" "||e&&s==="\t")
const n=t-this.pos
if(n>0){yield this.buffer.substr(this.pos,n)
this.pos=t}return n}*pushUntil(e){let t=this.pos
let s=this.buffer[t]
while(!e(s))s=this.buffer[++t]
return yield*this.pushToIndex(t,false)}}class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0
let s=this.lineStarts.length
while(t<s){const n=t+s>>1
if(this.lineStarts[n]<e)t=n+1
else s=n}if(this.lineStarts[t]===e)return{line:t+1,col:1}
if(t===0)return{line:0,col:e}
const n=this.lineStarts[t-1]
return{line:t,col:e-n+1}}}}function includesToken(e,t){for(let s=0;s<e.length;++s)if(e[s].type===t)return true
return false}function findNonEmptyIndex(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":break
default:return t}return-1}function isFlowToken(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true
default:return false}}function getPrevProps(e){switch(e.type){case"document":return e.start
case"block-map":{const t=e.items[e.items.length-1]
return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start
default:return[]}}function getFirstKeyStartProps(e){if(e.length===0)return[]
let t=e.length
e:while(--t>=0)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}while(e[++t]?.type==="space");return e.splice(t,e.length)}function arrayPushArray(e,t){if(t.length<1e5)Array.prototype.push.apply(e,t)
else for(let s=0;s<t.length;++s)e.push(t[s])}function fixFlowSeqItems(e){if(e.start.type==="flow-seq-start")for(const t of e.items)if(t.sep&&!t.value&&!includesToken(t.start,"explicit-key-ind")&&!includesToken(t.sep,"map-value-ind")){if(t.key)t.value=t.key
delete t.key
if(isFlowToken(t.value))if(t.value.end)arrayPushArray(t.value.end,t.sep)
else t.value.end=t.sep
else arrayPushArray(t.start,t.sep)
delete t.sep}}class parser_Parser{constructor(e){this.atNewLine=true
this.atScalar=false
this.indent=0
this.offset=0
this.onKeyLine=false
this.stack=[]
this.source=""
this.type=""
this.lexer=new Lexer
this.onNewLine=e}*parse(e,t=false){if(this.onNewLine&&this.offset===0)this.onNewLine(0)
for(const s of this.lexer.lex(e,t))yield*this.next(s)
if(!t)yield*this.end()}*next(e){this.source=e
if(this.atScalar){this.atScalar=false
yield*this.step()
this.offset+=e.length
return}const t=tokenType(e)
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
case"block-map":{const s=e.items[e.items.length-1]
if(s.value){e.items.push({start:[],key:t,sep:[]})
this.onKeyLine=true
return}else if(s.sep)s.value=t
else{Object.assign(s,{key:t,sep:[]})
this.onKeyLine=!s.explicitKey
return}break}case"block-seq":{const s=e.items[e.items.length-1]
if(s.value)e.items.push({start:[],value:t})
else s.value=t
break}case"flow-collection":{const s=e.items[e.items.length-1]
if(!s||s.value)e.items.push({start:[],key:t,sep:[]})
else if(s.sep)s.value=t
else Object.assign(s,{key:t,sep:[]})
return}default:yield*this.pop()
yield*this.pop(t)}if((e.type==="document"||e.type==="block-map"||e.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){const s=t.items[t.items.length-1]
if(s&&!s.sep&&!s.value&&s.start.length>0&&findNonEmptyIndex(s.start)===-1&&(t.indent===0||s.start.every(e=>e.type!=="comment"||e.indent<t.indent))){if(e.type==="document")e.end=s.start
else e.items.push({start:s.start})
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
const s=getFirstKeyStartProps(t)
let n
if(e.end){n=e.end
n.push(this.sourceToken)
delete e.end}else n=[this.sourceToken]
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
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
if(t.value){const s="end"in t.value?t.value.end:void 0
const n=Array.isArray(s)?s[s.length-1]:void 0
if(n?.type==="comment")s?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else if(t.sep)t.sep.push(this.sourceToken)
else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2]
const n=s?.value?.end
if(Array.isArray(n)){arrayPushArray(n,t.start)
n.push(this.sourceToken)
e.items.pop()
return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&this.indent===e.indent
const n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind"
let i=[]
if(n&&t.sep&&!t.value){const s=[]
for(let n=0;n<t.sep.length;++n){const i=t.sep[n]
switch(i.type){case"newline":s.push(n)
break
case"space":break
case"comment":if(i.indent>e.indent)s.length=0
break
default:s.length=0}}if(s.length>=2)i=t.sep.splice(s[1])}switch(this.type){case"anchor":case"tag":if(n||t.value){i.push(this.sourceToken)
e.items.push({start:i})
this.onKeyLine=true}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"explicit-key-ind":if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken)
t.explicitKey=true}else if(n||t.value){i.push(this.sourceToken)
e.items.push({start:i,explicitKey:true})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})
this.onKeyLine=true
return
case"map-value-ind":if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]})
else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start)
const s=t.key
const n=t.sep
n.push(this.sourceToken)
delete t.key
delete t.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:s,sep:n}]})}else if(i.length>0)t.sep=t.sep.concat(i,this.sourceToken)
else t.sep.push(this.sourceToken)
else if(!t.sep)Object.assign(t,{key:null,sep:[this.sourceToken]})
else if(t.value||n)e.items.push({start:i,key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})
else t.sep.push(this.sourceToken)
this.onKeyLine=true
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
if(n||t.value){e.items.push({start:i,key:s,sep:[]})
this.onKeyLine=true}else if(t.sep)this.stack.push(s)
else{Object.assign(t,{key:s,sep:[]})
this.onKeyLine=true}return}default:{const n=this.startBlockValue(e)
if(n){if(n.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else if(s)e.items.push({start:i})
this.stack.push(n)
return}}}}yield*this.pop()
yield*this.step()}*blockSequence(e){const t=e.items[e.items.length-1]
switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0
const n=Array.isArray(s)?s[s.length-1]:void 0
if(n?.type==="comment")s?.push(this.sourceToken)
else e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken)
return
case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]})
else{if(this.atIndentedComment(t.start,e.indent)){const s=e.items[e.items.length-2]
const n=s?.value?.end
if(Array.isArray(n)){arrayPushArray(n,t.start)
n.push(this.sourceToken)
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
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
if(!t||t.value)e.items.push({start:[],key:s,sep:[]})
else if(t.sep)this.stack.push(s)
else Object.assign(t,{key:s,sep:[]})
return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken)
return}const s=this.startBlockValue(e)
if(s)this.stack.push(s)
else{yield*this.pop()
yield*this.step()}}else{const t=this.peek(2)
if(t.type==="block-map"&&(this.type==="map-value-ind"&&t.indent===e.indent||this.type==="newline"&&!t.items[t.items.length-1].sep)){yield*this.pop()
yield*this.step()}else if(this.type==="map-value-ind"&&t.type!=="flow-collection"){const s=getPrevProps(t)
const n=getFirstKeyStartProps(s)
fixFlowSeqItems(e)
const i=e.end.splice(1,e.end.length)
i.push(this.sourceToken)
const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:i}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
while(e!==0){this.onNewLine(this.offset+e)
e=this.source.indexOf("\n",e)+1}}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type)
case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""}
case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]}
case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]}
case"explicit-key-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const s=getFirstKeyStartProps(t)
s.push(this.sourceToken)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=true
const t=getPrevProps(e)
const s=getFirstKeyStartProps(t)
return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){if(this.type!=="comment")return false
if(this.indent<=t)return false
return e.every(e=>e.type==="newline"||e.type==="space")}*documentEnd(e){if(this.type!=="doc-mode"){if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop()
yield*this.step()
break
case"newline":this.onKeyLine=false
case"space":case"comment":default:if(e.end)e.end.push(this.sourceToken)
else e.end=[this.sourceToken]
if(this.type==="newline")yield*this.pop()}}}function parseOptions(e){const t=e.prettyErrors!==false
const s=e.lineCounter||t&&new LineCounter||null
return{lineCounter:s,prettyErrors:t}}function parseDocument(e,t={}){const{lineCounter:s,prettyErrors:n}=parseOptions(t)
const i=new parser_Parser(s?.addNewLine)
const r=new composer_Composer(t)
let o=null
for(const t of r.compose(i.parse(e),true,e.length))if(!o)o=t
else if(o.options.logLevel!=="silent"){o.errors.push(new errors_YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}if(n&&s){o.errors.forEach(errors_prettifyError(e,s))
o.warnings.forEach(errors_prettifyError(e,s))}return o}}),6585:((e,t,s)=>{s.d(t,{A:()=>canonicalize})
function serializeString(e){if(!e.isWellFormed())throw new Error("Lone surrogate is not allowed")
return JSON.stringify(e)}function serializePrimitive(e){switch(typeof e){case"number":if(isNaN(e))throw new Error("NaN is not allowed")
if(!isFinite(e))throw new Error("Infinity is not allowed")
return JSON.stringify(e)
case"string":return serializeString(e)
case"boolean":return e?"true":"false"
default:return JSON.stringify(e)}}function enterValue(e,t){let s=null
while(e!==null&&typeof e==="object"&&typeof e.toJSON==="function"){if(t.has(e))throw new Error("Circular reference detected")
t.add(e);(s??=[]).push(e)
e=e.toJSON()}if(e instanceof Number||e instanceof String||e instanceof Boolean)e=e.valueOf()
if(e===null||typeof e!=="object"){if(s!==null)for(const e of s)t.delete(e)
return serializePrimitive(e)}if(t.has(e))throw new Error("Circular reference detected")
t.add(e)
return{container:e,keys:Array.isArray(e)?null:Object.keys(e).sort(),index:0,first:true,wrappers:s}}function canonicalize(e){if(e===null||typeof e!=="object")return serializePrimitive(e)
const t=new Set
const s=enterValue(e,t)
if(typeof s!=="object")return s
let n=s.keys===null?"[":"{"
const i=[s]
e:while(i.length>0){const e=i[i.length-1]
const s=e.container
if(e.keys===null){while(e.index<s.length){const r=e.index++
if(r>0)n+=","
const o=s[r]
const a=o===void 0||typeof o==="symbol"||typeof o==="function"?null:o
if(a===null||typeof a!=="object"){n+=serializePrimitive(a)
continue}const l=enterValue(a,t)
if(typeof l!=="object"){n+=l===void 0?"null":l
continue}n+=l.keys===null?"[":"{"
i.push(l)
continue e}n+="]"}else{const r=e.keys
while(e.index<r.length){const o=r[e.index++]
const a=s[o]
if(a===void 0||typeof a==="symbol"||typeof a==="function")continue
if(a===null||typeof a!=="object"){if(e.first)e.first=false
else n+=","
n+=serializeString(o)+":"+serializePrimitive(a)
continue}const l=enterValue(a,t)
if(l===void 0)continue
if(e.first)e.first=false
else n+=","
n+=serializeString(o)+":"
if(typeof l!=="object"){n+=l
continue}n+=l.keys===null?"[":"{"
i.push(l)
continue e}n+="}"}t.delete(s)
if(e.wrappers!==null)for(const s of e.wrappers)t.delete(s)
i.pop()}return n}}),7336:((e,t,s)=>{s.d(t,{w$:()=>datetime})
var n=s(4214)
var i=s(1863)
var r=s(8729)
var o=s(2417)
const a=n.xI("ZodMiniISODateTime",(e,t)=>{i.Ko.init(e,t)
o.zUr.init(e,t)})
function datetime(e){return r.G1(a,e)}})}

