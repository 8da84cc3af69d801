export const id=509
export const ids=[509]
export const modules={6028:((e,t)=>{(function(e){"use strict"
function isArray(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Array]"
else return false}function isObject(e){if(e!==null)return Object.prototype.toString.call(e)==="[object Object]"
else return false}function strictDeepEqual(e,t){if(e===t)return true
var s=Object.prototype.toString.call(e)
if(s!==Object.prototype.toString.call(t))return false
if(isArray(e)===true){if(e.length!==t.length)return false
for(var n=0;n<e.length;n++)if(strictDeepEqual(e[n],t[n])===false)return false
return true}if(isObject(e)===true){var r={}
for(var i in e)if(hasOwnProperty.call(e,i)){if(strictDeepEqual(e[i],t[i])===false)return false
r[i]=true}for(var o in t)if(hasOwnProperty.call(t,o))if(r[o]!==true)return false
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
var r=2
var i=3
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
var S="Rbrace"
var w="Number"
var k="Current"
var _="Expref"
var E="Pipe"
var N="Or"
var A="And"
var O="EQ"
var T="GT"
var L="LT"
var C="GTE"
var x="LTE"
var I="NE"
var P="Flatten"
var M="Star"
var $="Filter"
var j="Dot"
var D="Not"
var B="Lbrace"
var K="Lbracket"
var q="Lparen"
var F="Literal"
var R={".":j,"*":M,",":v,":":b,"{":B,"}":S,"]":y,"(":q,")":g,"@":k}
var Y={"<":true,">":true,"=":true,"!":true}
var U={" ":true,"\t":true,"\n":true}
function isAlpha(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e==="_"}function isNum(e){return e>="0"&&e<="9"||e==="-"}function isAlphaNum(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"||e>="0"&&e<="9"||e==="_"}function Lexer(){}Lexer.prototype={tokenize:function(e){var t=[]
this._current=0
var s
var n
var r
while(this._current<e.length)if(isAlpha(e[this._current])){s=this._current
n=this._consumeUnquotedIdentifier(e)
t.push({type:d,value:n,start:s})}else if(R[e[this._current]]!==void 0){t.push({type:R[e[this._current]],value:e[this._current],start:this._current})
this._current++}else if(isNum(e[this._current])){r=this._consumeNumber(e)
t.push(r)}else if(e[this._current]==="["){r=this._consumeLBracket(e)
t.push(r)}else if(e[this._current]==='"'){s=this._current
n=this._consumeQuotedIdentifier(e)
t.push({type:m,value:n,start:s})}else if(e[this._current]==="'"){s=this._current
n=this._consumeRawStringLiteral(e)
t.push({type:F,value:n,start:s})}else if(e[this._current]==="`"){s=this._current
var i=this._consumeLiteral(e)
t.push({type:F,value:i,start:s})}else if(Y[e[this._current]]!==void 0)t.push(this._consumeOperator(e))
else if(U[e[this._current]]!==void 0)this._current++
else if(e[this._current]==="&"){s=this._current
this._current++
if(e[this._current]==="&"){this._current++
t.push({type:A,value:"&&",start:s})}else t.push({type:_,value:"&",start:s})}else if(e[this._current]==="|"){s=this._current
this._current++
if(e[this._current]==="|"){this._current++
t.push({type:N,value:"||",start:s})}else t.push({type:E,value:"|",start:s})}else{var o=new Error("Unknown character:"+e[this._current])
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
var r=e.slice(t+1,this._current-1)
return r.replace("\\'","'")},_consumeNumber:function(e){var t=this._current
this._current++
var s=e.length
while(isNum(e[this._current])&&this._current<s)this._current++
var n=parseInt(e.slice(t,this._current))
return{type:w,value:n,start:t}},_consumeLBracket:function(e){var t=this._current
this._current++
if(e[this._current]==="?"){this._current++
return{type:$,value:"[?",start:t}}else if(e[this._current]==="]"){this._current++
return{type:P,value:"[]",start:t}}else return{type:K,value:"[",start:t}},_consumeOperator:function(e){var t=this._current
var s=e[t]
this._current++
if(s==="!")if(e[this._current]==="="){this._current++
return{type:I,value:"!=",start:t}}else return{type:D,value:"!",start:t}
else if(s==="<")if(e[this._current]==="="){this._current++
return{type:x,value:"<=",start:t}}else return{type:L,value:"<",start:t}
else if(s===">")if(e[this._current]==="="){this._current++
return{type:C,value:">=",start:t}}else return{type:T,value:">",start:t}
else if(s==="=")if(e[this._current]==="="){this._current++
return{type:O,value:"==",start:t}}},_consumeLiteral:function(e){this._current++
var s=this._current
var n=e.length
var r
while(e[this._current]!=="`"&&this._current<n){var i=this._current
if(e[i]==="\\"&&(e[i+1]==="\\"||e[i+1]==="`"))i+=2
else i++
this._current=i}var o=t(e.slice(s,this._current))
o=o.replace("\\`","`")
if(this._looksLikeJSON(o))r=JSON.parse(o)
else r=JSON.parse('"'+o+'"')
this._current++
return r},_looksLikeJSON:function(e){var t='[{"'
var s=["true","false","null"]
var n="-0123456789"
if(e==="")return false
else if(t.indexOf(e[0])>=0)return true
else if(s.indexOf(e)>=0)return true
else if(n.indexOf(e[0])>=0)try{JSON.parse(e)
return true}catch(e){return false}else return false}}
var V={}
V[p]=0
V[d]=0
V[m]=0
V[y]=0
V[g]=0
V[v]=0
V[S]=0
V[w]=0
V[k]=0
V[_]=0
V[E]=1
V[N]=2
V[A]=3
V[O]=5
V[T]=5
V[L]=5
V[C]=5
V[x]=5
V[I]=5
V[P]=9
V[M]=20
V[$]=21
V[j]=40
V[D]=45
V[B]=50
V[K]=55
V[q]=60
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
while(e<V[n]){this._advance()
s=this.led(n,s)
n=this._lookahead(0)}return s},_lookahead:function(e){return this.tokens[this.index+e].type},_lookaheadToken:function(e){return this.tokens[this.index+e]},_advance:function(){this.index++},nud:function(e){var t
var s
var n
switch(e.type){case F:return{type:"Literal",value:e.value}
case d:return{type:"Field",name:e.value}
case m:var r={type:"Field",name:e.value}
if(this._lookahead(0)===q)throw new Error("Quoted identifier not allowed for function names.")
return r
case D:s=this.expression(V.Not)
return{type:"NotExpression",children:[s]}
case M:t={type:"Identity"}
s=null
if(this._lookahead(0)===y)s={type:"Identity"}
else s=this._parseProjectionRHS(V.Star)
return{type:"ValueProjection",children:[t,s]}
case $:return this.led(e.type,{type:"Identity"})
case B:return this._parseMultiselectHash()
case P:t={type:P,children:[{type:"Identity"}]}
s=this._parseProjectionRHS(V.Flatten)
return{type:"Projection",children:[t,s]}
case K:if(this._lookahead(0)===w||this._lookahead(0)===b){s=this._parseIndexExpression()
return this._projectIfSlice({type:"Identity"},s)}else if(this._lookahead(0)===M&&this._lookahead(1)===y){this._advance()
this._advance()
s=this._parseProjectionRHS(V.Star)
return{type:"Projection",children:[{type:"Identity"},s]}}return this._parseMultiselectList()
case k:return{type:k}
case _:n=this.expression(V.Expref)
return{type:"ExpressionReference",children:[n]}
case q:var i=[]
while(this._lookahead(0)!==g){if(this._lookahead(0)===k){n={type:k}
this._advance()}else n=this.expression(0)
i.push(n)}this._match(g)
return i[0]
default:this._errorToken(e)}},led:function(e,t){var s
switch(e){case j:var n=V.Dot
if(this._lookahead(0)!==M){s=this._parseDotRHS(n)
return{type:"Subexpression",children:[t,s]}}this._advance()
s=this._parseProjectionRHS(n)
return{type:"ValueProjection",children:[t,s]}
case E:s=this.expression(V.Pipe)
return{type:E,children:[t,s]}
case N:s=this.expression(V.Or)
return{type:"OrExpression",children:[t,s]}
case A:s=this.expression(V.And)
return{type:"AndExpression",children:[t,s]}
case q:var r=t.name
var i=[]
var o,a
while(this._lookahead(0)!==g){if(this._lookahead(0)===k){o={type:k}
this._advance()}else o=this.expression(0)
if(this._lookahead(0)===v)this._match(v)
i.push(o)}this._match(g)
a={type:"Function",name:r,children:i}
return a
case $:var l=this.expression(0)
this._match(y)
if(this._lookahead(0)===P)s={type:"Identity"}
else s=this._parseProjectionRHS(V.Filter)
return{type:"FilterProjection",children:[t,s,l]}
case P:var c={type:P,children:[t]}
var u=this._parseProjectionRHS(V.Flatten)
return{type:"Projection",children:[c,u]}
case O:case I:case T:case C:case L:case x:return this._parseComparator(t,e)
case K:var f=this._lookaheadToken(0)
if(f.type===w||f.type===b){s=this._parseIndexExpression()
return this._projectIfSlice(t,s)}this._match(M)
this._match(y)
s=this._parseProjectionRHS(V.Star)
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
if(t.type==="Slice")return{type:"Projection",children:[s,this._parseProjectionRHS(V.Star)]}
else return s},_parseSliceExpression:function(){var e=[null,null,null]
var t=0
var s=this._lookahead(0)
while(s!==y&&t<3){if(s===b){t++
this._advance()}else if(s===w){e[t]=this._lookaheadToken(0).value
this._advance()}else{var n=this._lookahead(0)
var r=new Error("Syntax error, unexpected token: "+n.value+"("+n.type+")")
r.name="Parsererror"
throw r}s=this._lookahead(0)}this._match(y)
return{type:"Slice",children:e}},_parseComparator:function(e,t){var s=this.expression(V[t])
return{type:"Comparator",name:t,children:[e,s]}},_parseDotRHS:function(e){var t=this._lookahead(0)
var s=[d,m,M]
if(s.indexOf(t)>=0)return this.expression(e)
else if(t===K){this._match(K)
return this._parseMultiselectList()}else if(t===B){this._match(B)
return this._parseMultiselectHash()}},_parseProjectionRHS:function(e){var t
if(V[this._lookahead(0)]<10)t={type:"Identity"}
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
var s,n,r,i
for(;;){s=this._lookaheadToken(0)
if(t.indexOf(s.type)<0)throw new Error("Expecting an identifier token, got: "+s.type)
n=s.value
this._advance()
this._match(b)
r=this.expression(0)
i={type:"KeyValuePair",name:n,value:r}
e.push(i)
if(this._lookahead(0)===v)this._match(v)
else if(this._lookahead(0)===S){this._match(S)
break}}return{type:"MultiSelectHash",children:e}}}
function TreeInterpreter(e){this.runtime=e}TreeInterpreter.prototype={search:function(e,t){return this.visit(e,t)},visit:function(e,t){var s,n,r,i,o,a,l,c,u,f
switch(e.type){case"Field":if(t!==null&&isObject(t)){a=t[e.name]
if(a===void 0)return null
else return a}return null
case"Subexpression":r=this.visit(e.children[0],t)
for(f=1;f<e.children.length;f++){r=this.visit(e.children[1],r)
if(r===null)return null}return r
case"IndexExpression":l=this.visit(e.children[0],t)
c=this.visit(e.children[1],l)
return c
case"Index":if(!isArray(t))return null
var h=e.value
if(h<0)h=t.length+h
r=t[h]
if(r===void 0)r=null
return r
case"Slice":if(!isArray(t))return null
var p=e.children.slice(0)
var d=this.computeSliceParams(t.length,p)
var m=d[0]
var y=d[1]
var g=d[2]
r=[]
if(g>0)for(f=m;f<y;f+=g)r.push(t[f])
else for(f=m;f>y;f+=g)r.push(t[f])
return r
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
var S=[]
var w=[]
for(f=0;f<v.length;f++){s=this.visit(e.children[2],v[f])
if(!isFalse(s))S.push(v[f])}for(var N=0;N<S.length;N++){n=this.visit(e.children[1],S[N])
if(n!==null)w.push(n)}return w
case"Comparator":i=this.visit(e.children[0],t)
o=this.visit(e.children[1],t)
switch(e.name){case O:r=strictDeepEqual(i,o)
break
case I:r=!strictDeepEqual(i,o)
break
case T:r=i>o
break
case C:r=i>=o
break
case L:r=i<o
break
case x:r=i<=o
break
default:throw new Error("Unknown comparator: "+e.name)}return r
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
case"AndExpression":i=this.visit(e.children[0],t)
if(isFalse(i)===true)return i
return this.visit(e.children[1],t)
case"NotExpression":i=this.visit(e.children[0],t)
return isFalse(i)
case"Literal":return e.value
case E:l=this.visit(e.children[0],t)
return this.visit(e.children[1],l)
case k:return t
case"Function":var j=[]
for(f=0;f<e.children.length;f++)j.push(this.visit(e.children[f],t))
return this.runtime.callFunction(e.name,j)
case"ExpressionReference":var D=e.children[0]
D.jmespathType=_
return D
default:throw new Error("Unknown node type: "+e.type)}},computeSliceParams:function(e,t){var s=t[0]
var n=t[1]
var r=t[2]
var i=[null,null,null]
if(r===null)r=1
else if(r===0){var o=new Error("Invalid slice, step cannot be 0")
o.name="RuntimeError"
throw o}var a=r<0?true:false
if(s===null)s=a?e-1:0
else s=this.capSliceRange(e,s,r)
if(n===null)n=a?-1:e
else n=this.capSliceRange(e,n,r)
i[0]=s
i[1]=n
i[2]=r
return i},capSliceRange:function(e,t,s){if(t<0){t+=e
if(t<0)t=s<0?-1:0}else if(t>=e)t=s<0?e-1:e
return t}}
function Runtime(e){this._interpreter=e
this.functionTable={abs:{_func:this._functionAbs,_signature:[{types:[s]}]},avg:{_func:this._functionAvg,_signature:[{types:[u]}]},ceil:{_func:this._functionCeil,_signature:[{types:[s]}]},contains:{_func:this._functionContains,_signature:[{types:[r,i]},{types:[n]}]},ends_with:{_func:this._functionEndsWith,_signature:[{types:[r]},{types:[r]}]},floor:{_func:this._functionFloor,_signature:[{types:[s]}]},length:{_func:this._functionLength,_signature:[{types:[r,i,o]}]},map:{_func:this._functionMap,_signature:[{types:[l]},{types:[i]}]},max:{_func:this._functionMax,_signature:[{types:[u,f]}]},merge:{_func:this._functionMerge,_signature:[{types:[o],variadic:true}]},max_by:{_func:this._functionMaxBy,_signature:[{types:[i]},{types:[l]}]},sum:{_func:this._functionSum,_signature:[{types:[u]}]},starts_with:{_func:this._functionStartsWith,_signature:[{types:[r]},{types:[r]}]},min:{_func:this._functionMin,_signature:[{types:[u,f]}]},min_by:{_func:this._functionMinBy,_signature:[{types:[i]},{types:[l]}]},type:{_func:this._functionType,_signature:[{types:[n]}]},keys:{_func:this._functionKeys,_signature:[{types:[o]}]},values:{_func:this._functionValues,_signature:[{types:[o]}]},sort:{_func:this._functionSort,_signature:[{types:[f,u]}]},sort_by:{_func:this._functionSortBy,_signature:[{types:[i]},{types:[l]}]},join:{_func:this._functionJoin,_signature:[{types:[r]},{types:[f]}]},reverse:{_func:this._functionReverse,_signature:[{types:[r,i]}]},to_array:{_func:this._functionToArray,_signature:[{types:[n]}]},to_string:{_func:this._functionToString,_signature:[{types:[n]}]},to_number:{_func:this._functionToNumber,_signature:[{types:[n]}]},not_null:{_func:this._functionNotNull,_signature:[{types:[n],variadic:true}]}}}Runtime.prototype={callFunction:function(e,t){var s=this.functionTable[e]
if(s===void 0)throw new Error("Unknown function: "+e+"()")
this._validateArgs(e,t,s._signature)
return s._func.call(this,t)},_validateArgs:function(e,t,s){var n
if(s[s.length-1].variadic){if(t.length<s.length){n=s.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() "+"takes at least"+s.length+n+" but received "+t.length)}}else if(t.length!==s.length){n=s.length===1?" argument":" arguments"
throw new Error("ArgumentError: "+e+"() "+"takes "+s.length+n+" but received "+t.length)}var r
var i
var o
for(var a=0;a<s.length;a++){o=false
r=s[a].types
i=this._getTypeName(t[a])
for(var l=0;l<r.length;l++)if(this._typeMatches(i,r[l],t[a])){o=true
break}if(!o){var c=r.map(function(e){return h[e]}).join(",")
throw new Error("TypeError: "+e+"() "+"expected argument "+(a+1)+" to be type "+c+" but received type "+h[i]+" instead.")}}},_typeMatches:function(e,t,o){if(t===n)return true
if(t===f||t===u||t===i){if(t===i)return e===i
else if(e===i){var a
if(t===u)a=s
else if(t===f)a=r
for(var l=0;l<o.length;l++)if(!this._typeMatches(this._getTypeName(o[l]),a,o[l]))return false
return true}}else return e===t},_getTypeName:function(e){switch(Object.prototype.toString.call(e)){case"[object String]":return r
case"[object Number]":return s
case"[object Array]":return i
case"[object Boolean]":return a
case"[object Null]":return c
case"[object Object]":if(e.jmespathType===_)return l
else return o}},_functionStartsWith:function(e){return e[0].lastIndexOf(e[1])===0},_functionEndsWith:function(e){var t=e[0]
var s=e[1]
return t.indexOf(s,t.length-s.length)!==-1},_functionReverse:function(e){var t=this._getTypeName(e[0])
if(t===r){var s=e[0]
var n=""
for(var i=s.length-1;i>=0;i--)n+=s[i]
return n}else{var o=e[0].slice(0)
o.reverse()
return o}},_functionAbs:function(e){return Math.abs(e[0])},_functionCeil:function(e){return Math.ceil(e[0])},_functionAvg:function(e){var t=0
var s=e[0]
for(var n=0;n<s.length;n++)t+=s[n]
return t/s.length},_functionContains:function(e){return e[0].indexOf(e[1])>=0},_functionFloor:function(e){return Math.floor(e[0])},_functionLength:function(e){if(!isObject(e[0]))return e[0].length
else return Object.keys(e[0]).length},_functionMap:function(e){var t=[]
var s=this._interpreter
var n=e[0]
var r=e[1]
for(var i=0;i<r.length;i++)t.push(s.visit(n,r[i]))
return t},_functionMerge:function(e){var t={}
for(var s=0;s<e.length;s++){var n=e[s]
for(var r in n)t[r]=n[r]}return t},_functionMax:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===s)return Math.max.apply(Math,e[0])
else{var n=e[0]
var r=n[0]
for(var i=1;i<n.length;i++)if(r.localeCompare(n[i])<0)r=n[i]
return r}}else return null},_functionMin:function(e){if(e[0].length>0){var t=this._getTypeName(e[0][0])
if(t===s)return Math.min.apply(Math,e[0])
else{var n=e[0]
var r=n[0]
for(var i=1;i<n.length;i++)if(n[i].localeCompare(r)<0)r=n[i]
return r}}else return null},_functionSum:function(e){var t=0
var s=e[0]
for(var n=0;n<s.length;n++)t+=s[n]
return t},_functionType:function(e){switch(this._getTypeName(e[0])){case s:return"number"
case r:return"string"
case i:return"array"
case o:return"object"
case a:return"boolean"
case l:return"expref"
case c:return"null"}},_functionKeys:function(e){return Object.keys(e[0])},_functionValues:function(e){var t=e[0]
var s=Object.keys(t)
var n=[]
for(var r=0;r<s.length;r++)n.push(t[s[r]])
return n},_functionJoin:function(e){var t=e[0]
var s=e[1]
return s.join(t)},_functionToArray:function(e){if(this._getTypeName(e[0])===i)return e[0]
else return[e[0]]},_functionToString:function(e){if(this._getTypeName(e[0])===r)return e[0]
else return JSON.stringify(e[0])},_functionToNumber:function(e){var t=this._getTypeName(e[0])
var n
if(t===s)return e[0]
else if(t===r){n=+e[0]
if(!isNaN(n))return n}return null},_functionNotNull:function(e){for(var t=0;t<e.length;t++)if(this._getTypeName(e[t])!==c)return e[t]
return null},_functionSort:function(e){var t=e[0].slice(0)
t.sort()
return t},_functionSortBy:function(e){var t=e[0].slice(0)
if(t.length===0)return t
var n=this._interpreter
var i=e[1]
var o=this._getTypeName(n.visit(i,t[0]))
if([s,r].indexOf(o)<0)throw new Error("TypeError")
var a=this
var l=[]
for(var c=0;c<t.length;c++)l.push([c,t[c]])
l.sort(function(e,t){var s=n.visit(i,e[1])
var r=n.visit(i,t[1])
if(a._getTypeName(s)!==o)throw new Error("TypeError: expected "+o+", received "+a._getTypeName(s))
else if(a._getTypeName(r)!==o)throw new Error("TypeError: expected "+o+", received "+a._getTypeName(r))
if(s>r)return 1
else if(s<r)return-1
else return e[0]-t[0]})
for(var u=0;u<l.length;u++)t[u]=l[u][1]
return t},_functionMaxBy:function(e){var t=e[1]
var n=e[0]
var i=this.createKeyFunction(t,[s,r])
var o=-1/0
var a
var l
for(var c=0;c<n.length;c++){l=i(n[c])
if(l>o){o=l
a=n[c]}}return a},_functionMinBy:function(e){var t=e[1]
var n=e[0]
var i=this.createKeyFunction(t,[s,r])
var o=1/0
var a
var l
for(var c=0;c<n.length;c++){l=i(n[c])
if(l<o){o=l
a=n[c]}}return a},createKeyFunction:function(e,t){var s=this
var n=this._interpreter
var keyFunc=function(r){var i=n.visit(e,r)
if(t.indexOf(s._getTypeName(i))<0){var o="TypeError: expected one of "+t+", received "+s._getTypeName(i)
throw new Error(o)}return i}
return keyFunc}}
function compile(e){var t=new Parser
var s=t.parse(e)
return s}function tokenize(e){var t=new Lexer
return t.tokenize(e)}function search(e,t){var s=new Parser
var n=new Runtime
var r=new TreeInterpreter(n)
n._interpreter=r
var i=s.parse(t)
return r.search(i,e)}e.tokenize=tokenize
e.compile=compile
e.search=search
e.strictDeepEqual=strictDeepEqual})(false?0:t)}),3043:((e,t,s)=>{var n=s(1737)
var r=s(1543)
var i=s(1856)
var o=s(3013)
var a=s(9573)
var l=s(1120)
var c=s(8884)
function resolveCollection(e,t,s,n,r,i){const o=s.type==="block-map"?a.resolveBlockMap(e,t,s,n,i):s.type==="block-seq"?l.resolveBlockSeq(e,t,s,n,i):c.resolveFlowCollection(e,t,s,n,i)
const u=o.constructor
if(r==="!"||r===u.tagName){o.tag=u.tagName
return o}if(r)o.tag=r
return o}function composeCollection(e,t,s,a,l){const c=a.tag
const u=!c?null:t.directives.tagName(c.source,e=>l(c,"TAG_RESOLVE_FAILED",e))
if(s.type==="block-seq"){const{anchor:e,newlineAfterProp:t}=a
const s=e&&c?e.offset>c.offset?e:c:e??c
if(s&&(!t||t.offset<s.offset)){const e="Missing newline after block sequence props"
l(s,"MISSING_CHAR",e)}}const f=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq"
if(!c||!u||u==="!"||u===i.YAMLMap.tagName&&f==="map"||u===o.YAMLSeq.tagName&&f==="seq")return resolveCollection(e,t,s,l,u)
let h=t.schema.tags.find(e=>e.tag===u&&e.collection===f)
if(!h){const n=t.schema.knownTags[u]
if(n?.collection===f){t.schema.tags.push(Object.assign({},n,{default:false}))
h=n}else{if(n)l(c,"BAD_COLLECTION_TYPE",`${n.tag} used for ${f} collection, but expects ${n.collection??"scalar"}`,true)
else l(c,"TAG_RESOLVE_FAILED",`Unresolved tag: ${u}`,true)
return resolveCollection(e,t,s,l,u)}}const p=resolveCollection(e,t,s,l,u,h)
const d=h.resolve?.(p,e=>l(c,"TAG_RESOLVE_FAILED",e),t.options)??p
const m=n.isNode(d)?d:new r.Scalar(d)
m.range=p.range
m.tag=u
if(h?.format)m.format=h.format
return m}t.composeCollection=composeCollection}),4153:((e,t,s)=>{var n=s(3915)
var r=s(7691)
var i=s(2022)
var o=s(3121)
function composeDoc(e,t,{offset:s,start:a,value:l,end:c},u){const f=Object.assign({_directives:t},e)
const h=new n.Document(void 0,f)
const p={atKey:false,atRoot:true,directives:h.directives,options:h.options,schema:h.schema}
const d=o.resolveProps(a,{indicator:"doc-start",next:l??c?.[0],offset:s,onError:u,parentIndent:0,startOnNewline:true})
if(d.found){h.directives.docStart=true
if(l&&(l.type==="block-map"||l.type==="block-seq")&&!d.hasNewline)u(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")}h.contents=l?r.composeNode(p,l,d,u):r.composeEmptyNode(p,d.end,a,null,d,u)
const m=h.contents.range[2]
const y=i.resolveEnd(c,m,false,u)
if(y.comment)h.comment=y.comment
h.range=[s,m,y.offset]
return h}t.composeDoc=composeDoc}),7691:((e,t,s)=>{var n=s(7)
var r=s(1737)
var i=s(3043)
var o=s(6547)
var a=s(2022)
var l=s(3933)
const c={composeNode:composeNode,composeEmptyNode:composeEmptyNode}
function composeNode(e,t,s,n){const a=e.atKey
const{spaceBefore:l,comment:u,anchor:f,tag:h}=s
let p
let d=true
switch(t.type){case"alias":p=composeAlias(e,t,n)
if(f||h)n(t,"ALIAS_PROPS","An alias node must not specify any properties")
break
case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":p=o.composeScalar(e,t,h,n)
if(f)p.anchor=f.source.substring(1)
break
case"block-map":case"block-seq":case"flow-collection":try{p=i.composeCollection(c,e,t,s,n)
if(f)p.anchor=f.source.substring(1)}catch(e){const s=e instanceof Error?e.message:String(e)
n(t,"RESOURCE_EXHAUSTION",s)}break
default:{const e=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`
n(t,"UNEXPECTED_TOKEN",e)
d=false}}p??(p=composeEmptyNode(e,t.offset,void 0,null,s,n))
if(f&&p.anchor==="")n(f,"BAD_ALIAS","Anchor cannot be an empty string")
if(a&&e.options.stringKeys&&(!r.isScalar(p)||typeof p.value!=="string"||p.tag&&p.tag!=="tag:yaml.org,2002:str")){const e="With stringKeys, all keys must be strings"
n(h??t,"NON_STRING_KEY",e)}if(l)p.spaceBefore=true
if(u)if(t.type==="scalar"&&t.source==="")p.comment=u
else p.commentBefore=u
if(e.options.keepSourceTokens&&d)p.srcToken=t
return p}function composeEmptyNode(e,t,s,n,{spaceBefore:r,comment:i,anchor:a,tag:c,end:u},f){const h={type:"scalar",offset:l.emptyScalarPosition(t,s,n),indent:-1,source:""}
const p=o.composeScalar(e,h,c,f)
if(a){p.anchor=a.source.substring(1)
if(p.anchor==="")f(a,"BAD_ALIAS","Anchor cannot be an empty string")}if(r)p.spaceBefore=true
if(i){p.comment=i
p.range[2]=u}return p}function composeAlias({options:e},{offset:t,source:s,end:r},i){const o=new n.Alias(s.substring(1))
if(o.source==="")i(t,"BAD_ALIAS","Alias cannot be an empty string")
if(o.source.endsWith(":"))i(t+s.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true)
const l=t+s.length
const c=a.resolveEnd(r,l,e.strict,i)
o.range=[t,l,c.offset]
if(c.comment)o.comment=c.comment
return o}t.composeEmptyNode=composeEmptyNode
t.composeNode=composeNode}),6547:((e,t,s)=>{var n=s(1737)
var r=s(1543)
var i=s(1399)
var o=s(2976)
function composeScalar(e,t,s,a){const{value:l,type:c,comment:u,range:f}=t.type==="block-scalar"?i.resolveBlockScalar(e,t,a):o.resolveFlowScalar(t,e.options.strict,a)
const h=s?e.directives.tagName(s.source,e=>a(s,"TAG_RESOLVE_FAILED",e)):null
let p
if(e.options.stringKeys&&e.atKey)p=e.schema[n.SCALAR]
else if(h)p=findScalarTagByName(e.schema,l,h,s,a)
else if(t.type==="scalar")p=findScalarTagByTest(e,l,t,a)
else p=e.schema[n.SCALAR]
let d
try{const i=p.resolve(l,e=>a(s??t,"TAG_RESOLVE_FAILED",e),e.options)
d=n.isScalar(i)?i:new r.Scalar(i)}catch(e){const n=e instanceof Error?e.message:String(e)
a(s??t,"TAG_RESOLVE_FAILED",n)
d=new r.Scalar(l)}d.range=f
d.source=l
if(c)d.type=c
if(h)d.tag=h
if(p.format)d.format=p.format
if(u)d.comment=u
return d}function findScalarTagByName(e,t,s,r,i){if(s==="!")return e[n.SCALAR]
const o=[]
for(const t of e.tags)if(!t.collection&&t.tag===s)if(t.default&&t.test)o.push(t)
else return t
for(const e of o)if(e.test?.test(t))return e
const a=e.knownTags[s]
if(a&&!a.collection){e.tags.push(Object.assign({},a,{default:false,test:void 0}))
return a}i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str")
return e[n.SCALAR]}function findScalarTagByTest({atKey:e,directives:t,schema:s},r,i,o){const a=s.tags.find(t=>(t.default===true||e&&t.default==="key")&&t.test?.test(r))||s[n.SCALAR]
if(s.compat){const e=s.compat.find(e=>e.default&&e.test?.test(r))??s[n.SCALAR]
if(a.tag!==e.tag){const s=t.tagString(a.tag)
const n=t.tagString(e.tag)
const r=`Value may be parsed as either ${s} or ${n}`
o(i,"TAG_RESOLVE_FAILED",r,true)}}return a}t.composeScalar=composeScalar}),2814:((e,t,s)=>{var n=s(932)
var r=s(2768)
var i=s(3915)
var o=s(8450)
var a=s(1737)
var l=s(4153)
var c=s(2022)
function getErrorPos(e){if(typeof e==="number")return[e,e+1]
if(Array.isArray(e))return e.length===2?e:[e[0],e[1]]
const{offset:t,source:s}=e
return[t,t+(typeof s==="string"?s.length:1)]}function parsePrelude(e){let t=""
let s=false
let n=false
for(let r=0;r<e.length;++r){const i=e[r]
switch(i[0]){case"#":t+=(t===""?"":n?"\n\n":"\n")+(i.substring(1)||" ")
s=true
n=false
break
case"%":if(e[r+1]?.[0]!=="#")r+=1
s=false
break
default:if(!s)n=true
s=false}}return{comment:t,afterEmptyLine:n}}class Composer{constructor(e={}){this.doc=null
this.atDirectives=false
this.prelude=[]
this.errors=[]
this.warnings=[]
this.onError=(e,t,s,n)=>{const r=getErrorPos(e)
if(n)this.warnings.push(new o.YAMLWarning(r,t,s))
else this.errors.push(new o.YAMLParseError(r,t,s))}
this.directives=new r.Directives({version:e.version||"1.2"})
this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=parsePrelude(this.prelude)
if(s){const r=e.contents
if(t)e.comment=e.comment?`${e.comment}\n${s}`:s
else if(n||e.directives.docStart||!r)e.commentBefore=s
else if(a.isCollection(r)&&!r.flow&&r.items.length>0){let e=r.items[0]
if(a.isPair(e))e=e.key
const t=e.commentBefore
e.commentBefore=t?`${s}\n${t}`:s}else{const e=r.commentBefore
r.commentBefore=e?`${s}\n${e}`:s}}if(t){for(let t=0;t<this.errors.length;++t)e.errors.push(this.errors[t])
for(let t=0;t<this.warnings.length;++t)e.warnings.push(this.warnings[t])}else{e.errors=this.errors
e.warnings=this.warnings}this.prelude=[]
this.errors=[]
this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=false,s=-1){for(const t of e)yield*this.next(t)
yield*this.end(t,s)}*next(e){if(n.env.LOG_STREAM)console.dir(e,{depth:null})
switch(e.type){case"directive":this.directives.add(e.source,(t,s,n)=>{const r=getErrorPos(e)
r[0]+=t
this.onError(r,"BAD_DIRECTIVE",s,n)})
this.prelude.push(e.source)
this.atDirectives=true
break
case"document":{const t=l.composeDoc(this.options,this.directives,e,this.onError)
if(this.atDirectives&&!t.directives.docStart)this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line")
this.decorate(t,false)
if(this.doc)yield this.doc
this.doc=t
this.atDirectives=false
break}case"byte-order-mark":case"space":break
case"comment":case"newline":this.prelude.push(e.source)
break
case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message
const s=new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t)
if(this.atDirectives||!this.doc)this.errors.push(s)
else this.doc.errors.push(s)
break}case"doc-end":{if(!this.doc){const t="Unexpected doc-end without preceding document"
this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",t))
break}this.doc.directives.docEnd=true
const t=c.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError)
this.decorate(this.doc,true)
if(t.comment){const e=this.doc.comment
this.doc.comment=e?`${e}\n${t.comment}`:t.comment}this.doc.range[2]=t.offset
break}default:this.errors.push(new o.YAMLParseError(getErrorPos(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=false,t=-1){if(this.doc){this.decorate(this.doc,true)
yield this.doc
this.doc=null}else if(e){const e=Object.assign({_directives:this.directives},this.options)
const s=new i.Document(void 0,e)
if(this.atDirectives)this.onError(t,"MISSING_CHAR","Missing directives-end indicator line")
s.range=[0,t,t]
this.decorate(s,false)
yield s}}}t.Composer=Composer}),9573:((e,t,s)=>{var n=s(7567)
var r=s(1856)
var i=s(3121)
var o=s(7865)
var a=s(5637)
var l=s(1117)
const c="All mapping items must start at the same column"
function resolveBlockMap({composeNode:e,composeEmptyNode:t},s,u,f,h){const p=h?.nodeClass??r.YAMLMap
const d=new p(s.schema)
if(s.atRoot)s.atRoot=false
let m=u.offset
let y=null
for(const r of u.items){const{start:h,key:p,sep:g,value:v}=r
const b=i.resolveProps(h,{indicator:"explicit-key-ind",next:p??g?.[0],offset:m,onError:f,parentIndent:u.indent,startOnNewline:true})
const S=!b.found
if(S){if(p)if(p.type==="block-seq")f(m,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key")
else if("indent"in p&&p.indent!==u.indent)f(m,"BAD_INDENT",c)
if(!b.anchor&&!b.tag&&!g){y=b.end
if(b.comment)if(d.comment)d.comment+="\n"+b.comment
else d.comment=b.comment
continue}if(b.newlineAfterProp||o.containsNewline(p))f(p??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else if(b.found?.indent!==u.indent)f(m,"BAD_INDENT",c)
s.atKey=true
const w=b.end
const k=p?e(s,p,b,f):t(s,w,h,null,b,f)
if(s.schema.compat)a.flowIndentCheck(u.indent,p,f)
s.atKey=false
if(l.mapIncludes(s,d.items,k))f(w,"DUPLICATE_KEY","Map keys must be unique")
const _=i.resolveProps(g??[],{indicator:"map-value-ind",next:v,offset:k.range[2],onError:f,parentIndent:u.indent,startOnNewline:!p||p.type==="block-scalar"})
m=_.end
if(_.found){if(S){if(v?.type==="block-map"&&!_.hasNewline)f(m,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings")
if(s.options.strict&&b.start<_.found.offset-1024)f(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const i=v?e(s,v,_,f):t(s,m,g,null,_,f)
if(s.schema.compat)a.flowIndentCheck(u.indent,v,f)
m=i.range[2]
const o=new n.Pair(k,i)
if(s.options.keepSourceTokens)o.srcToken=r
d.items.push(o)}else{if(S)f(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values")
if(_.comment)if(k.comment)k.comment+="\n"+_.comment
else k.comment=_.comment
const e=new n.Pair(k)
if(s.options.keepSourceTokens)e.srcToken=r
d.items.push(e)}}if(y&&y<m)f(y,"IMPOSSIBLE","Map comment with trailing content")
d.range=[u.offset,m,y??m]
return d}t.resolveBlockMap=resolveBlockMap}),1399:((e,t,s)=>{var n=s(1543)
function resolveBlockScalar(e,t,s){const r=t.offset
const i=parseBlockScalarHeader(t,e.options.strict,s)
if(!i)return{value:"",type:null,comment:"",range:[r,r,r]}
const o=i.mode===">"?n.Scalar.BLOCK_FOLDED:n.Scalar.BLOCK_LITERAL
const a=t.source?splitLines(t.source):[]
let l=a.length
for(let e=a.length-1;e>=0;--e){const t=a[e][1]
if(t===""||t==="\r")l=e
else break}if(l===0){const e=i.chomp==="+"&&a.length>0?"\n".repeat(Math.max(1,a.length-1)):""
let s=r+i.length
if(t.source)s+=t.source.length
return{value:e,type:o,comment:i.comment,range:[r,s,s]}}let c=t.indent+i.indent
let u=t.offset+i.length
let f=0
for(let t=0;t<l;++t){const[n,r]=a[t]
if(r===""||r==="\r"){if(i.indent===0&&n.length>c)c=n.length}else{if(n.length<c){const e="Block scalars with more-indented leading empty lines must use an explicit indentation indicator"
s(u+n.length,"MISSING_CHAR",e)}if(i.indent===0)c=n.length
f=t
if(c===0&&!e.atRoot){const e="Block scalar values in collections must be indented"
s(u,"BAD_INDENT",e)}break}u+=n.length+r.length+1}for(let e=a.length-1;e>=l;--e)if(a[e][0].length>c)l=e+1
let h=""
let p=""
let d=false
for(let e=0;e<f;++e)h+=a[e][0].slice(c)+"\n"
for(let e=f;e<l;++e){let[t,r]=a[e]
u+=t.length+r.length+1
const l=r[r.length-1]==="\r"
if(l)r=r.slice(0,-1)
if(r&&t.length<c){const e=i.indent?"explicit indentation indicator":"first line"
const n=`Block scalar lines must not be less indented than their ${e}`
s(u-r.length-(l?2:1),"BAD_INDENT",n)
t=""}if(o===n.Scalar.BLOCK_LITERAL){h+=p+t.slice(c)+r
p="\n"}else if(t.length>c||r[0]==="\t"){if(p===" ")p="\n"
else if(!d&&p==="\n")p="\n\n"
h+=p+t.slice(c)+r
p="\n"
d=true}else if(r==="")if(p==="\n")h+="\n"
else p="\n"
else{h+=p+r
p=" "
d=false}}switch(i.chomp){case"-":break
case"+":for(let e=l;e<a.length;++e)h+="\n"+a[e][0].slice(c)
if(h[h.length-1]!=="\n")h+="\n"
break
default:h+="\n"}const m=r+i.length+t.source.length
return{value:h,type:o,comment:i.comment,range:[r,m,m]}}function parseBlockScalarHeader({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-header"){n(t[0],"IMPOSSIBLE","Block scalar header not found")
return null}const{source:r}=t[0]
const i=r[0]
let o=0
let a=""
let l=-1
for(let t=1;t<r.length;++t){const s=r[t]
if(!a&&(s==="-"||s==="+"))a=s
else{const n=Number(s)
if(!o&&n)o=n
else if(l===-1)l=e+t}}if(l!==-1)n(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`)
let c=false
let u=""
let f=r.length
for(let e=1;e<t.length;++e){const r=t[e]
switch(r.type){case"space":c=true
case"newline":f+=r.source.length
break
case"comment":if(s&&!c){const e="Comments must be separated from other tokens by white space characters"
n(r,"MISSING_CHAR",e)}f+=r.source.length
u=r.source.substring(1)
break
case"error":n(r,"UNEXPECTED_TOKEN",r.message)
f+=r.source.length
break
default:{const e=`Unexpected token in block scalar header: ${r.type}`
n(r,"UNEXPECTED_TOKEN",e)
const t=r.source
if(t&&typeof t==="string")f+=t.length}}}return{mode:i,indent:o,chomp:a,comment:u,length:f}}function splitLines(e){const t=e.split(/\n( *)/)
const s=t[0]
const n=s.match(/^( *)/)
const r=n?.[1]?[n[1],s.slice(n[1].length)]:["",s]
const i=[r]
for(let e=1;e<t.length;e+=2)i.push([t[e],t[e+1]])
return i}t.resolveBlockScalar=resolveBlockScalar}),1120:((e,t,s)=>{var n=s(3013)
var r=s(3121)
var i=s(5637)
function resolveBlockSeq({composeNode:e,composeEmptyNode:t},s,o,a,l){const c=l?.nodeClass??n.YAMLSeq
const u=new c(s.schema)
if(s.atRoot)s.atRoot=false
if(s.atKey)s.atKey=false
let f=o.offset
let h=null
for(const{start:n,value:l}of o.items){const c=r.resolveProps(n,{indicator:"seq-item-ind",next:l,offset:f,onError:a,parentIndent:o.indent,startOnNewline:true})
if(!c.found)if(c.anchor||c.tag||l)if(l?.type==="block-seq")a(c.end,"BAD_INDENT","All sequence items must start at the same column")
else a(f,"MISSING_CHAR","Sequence item without - indicator")
else{h=c.end
if(c.comment)u.comment=c.comment
continue}const p=l?e(s,l,c,a):t(s,c.end,n,null,c,a)
if(s.schema.compat)i.flowIndentCheck(o.indent,l,a)
f=p.range[2]
u.items.push(p)}u.range=[o.offset,f,h??f]
return u}t.resolveBlockSeq=resolveBlockSeq}),2022:((e,t)=>{function resolveEnd(e,t,s,n){let r=""
if(e){let i=false
let o=""
for(const a of e){const{source:e,type:l}=a
switch(l){case"space":i=true
break
case"comment":{if(s&&!i)n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const t=e.substring(1)||" "
if(!r)r=t
else r+=o+t
o=""
break}case"newline":if(r)o+=e
i=true
break
default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=e.length}}return{comment:r,offset:t}}t.resolveEnd=resolveEnd}),8884:((e,t,s)=>{var n=s(1737)
var r=s(7567)
var i=s(1856)
var o=s(3013)
var a=s(2022)
var l=s(3121)
var c=s(7865)
var u=s(1117)
const f="Block collections are not allowed within flow collections"
const isBlock=e=>e&&(e.type==="block-map"||e.type==="block-seq")
function resolveFlowCollection({composeNode:e,composeEmptyNode:t},s,h,p,d){const m=h.start.source==="{"
const y=m?"flow map":"flow sequence"
const g=d?.nodeClass??(m?i.YAMLMap:o.YAMLSeq)
const v=new g(s.schema)
v.flow=true
const b=s.atRoot
if(b)s.atRoot=false
if(s.atKey)s.atKey=false
let S=h.offset+h.start.source.length
for(let o=0;o<h.items.length;++o){const a=h.items[o]
const{start:d,key:g,sep:b,value:w}=a
const k=l.resolveProps(d,{flow:y,indicator:"explicit-key-ind",next:g??b?.[0],offset:S,onError:p,parentIndent:h.indent,startOnNewline:false})
if(!k.found){if(!k.anchor&&!k.tag&&!b&&!w){if(o===0&&k.comma)p(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`)
else if(o<h.items.length-1)p(k.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${y}`)
if(k.comment)if(v.comment)v.comment+="\n"+k.comment
else v.comment=k.comment
S=k.end
continue}if(!m&&s.options.strict&&c.containsNewline(g))p(g,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(o===0){if(k.comma)p(k.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`)}else{if(!k.comma)p(k.start,"MISSING_CHAR",`Missing , between ${y} items`)
if(k.comment){let e=""
e:for(const t of d)switch(t.type){case"comma":case"space":break
case"comment":e=t.source.substring(1)
break e
default:break e}if(e){let t=v.items[v.items.length-1]
if(n.isPair(t))t=t.value??t.key
if(t.comment)t.comment+="\n"+e
else t.comment=e
k.comment=k.comment.substring(e.length+1)}}}if(!m&&!b&&!k.found){const n=w?e(s,w,k,p):t(s,k.end,b,null,k,p)
v.items.push(n)
S=n.range[2]
if(isBlock(w))p(n.range,"BLOCK_IN_FLOW",f)}else{s.atKey=true
const n=k.end
const o=g?e(s,g,k,p):t(s,n,d,null,k,p)
if(isBlock(g))p(o.range,"BLOCK_IN_FLOW",f)
s.atKey=false
const c=l.resolveProps(b??[],{flow:y,indicator:"map-value-ind",next:w,offset:o.range[2],onError:p,parentIndent:h.indent,startOnNewline:false})
if(c.found){if(!m&&!k.found&&s.options.strict){if(b)for(const e of b){if(e===c.found)break
if(e.type==="newline"){p(e,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")
break}}if(k.start<c.found.offset-1024)p(c.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else if(w)if("source"in w&&w.source?.[0]===":")p(w,"MISSING_CHAR",`Missing space after : in ${y}`)
else p(c.start,"MISSING_CHAR",`Missing , or : between ${y} items`)
const _=w?e(s,w,c,p):c.found?t(s,c.end,b,null,c,p):null
if(_){if(isBlock(w))p(_.range,"BLOCK_IN_FLOW",f)}else if(c.comment)if(o.comment)o.comment+="\n"+c.comment
else o.comment=c.comment
const E=new r.Pair(o,_)
if(s.options.keepSourceTokens)E.srcToken=a
if(m){const e=v
if(u.mapIncludes(s,e.items,o))p(n,"DUPLICATE_KEY","Map keys must be unique")
e.items.push(E)}else{const e=new i.YAMLMap(s.schema)
e.flow=true
e.items.push(E)
const t=(_??o).range
e.range=[o.range[0],t[1],t[2]]
v.items.push(e)}S=_?_.range[2]:c.end}}const w=m?"}":"]"
const[k,..._]=h.end
let E=S
if(k?.source===w)E=k.offset+k.source.length
else{const e=y[0].toUpperCase()+y.substring(1)
const t=b?`${e} must end with a ${w}`:`${e} in block collection must be sufficiently indented and end with a ${w}`
p(S,b?"MISSING_CHAR":"BAD_INDENT",t)
if(k&&k.source.length!==1)_.unshift(k)}if(_.length>0){const e=a.resolveEnd(_,E,s.options.strict,p)
if(e.comment)if(v.comment)v.comment+="\n"+e.comment
else v.comment=e.comment
v.range=[h.offset,E,e.offset]}else v.range=[h.offset,E,E]
return v}t.resolveFlowCollection=resolveFlowCollection}),2976:((e,t,s)=>{var n=s(1543)
var r=s(2022)
function resolveFlowScalar(e,t,s){const{offset:i,type:o,source:a,end:l}=e
let c
let u
const _onError=(e,t,n)=>s(i+e,t,n)
switch(o){case"scalar":c=n.Scalar.PLAIN
u=plainValue(a,_onError)
break
case"single-quoted-scalar":c=n.Scalar.QUOTE_SINGLE
u=singleQuotedValue(a,_onError)
break
case"double-quoted-scalar":c=n.Scalar.QUOTE_DOUBLE
u=doubleQuotedValue(a,_onError)
break
default:s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`)
return{value:"",type:null,comment:"",range:[i,i+a.length,i+a.length]}}const f=i+a.length
const h=r.resolveEnd(l,f,t,s)
return{value:u,type:c,comment:h.comment,range:[i,f,h.offset]}}function plainValue(e,t){let s=""
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
let n,r
try{n=new RegExp("(?<![ \t])[ \t]+$")
r=new RegExp("^[ \t]+|(?<![ \t])[ \t]+$","g")}catch{n=/[ \t]+$/
r=/^[ \t]+|[ \t]+$/g}let i=s[1].replace(n,"")
let o=" "
let a=t.lastIndex
while(s=t.exec(e)){const e=s[1].replace(r,"")
if(e==="")if(o==="\n")i+=o
else o="\n"
else{i+=o+e
o=" "}a=t.lastIndex}const l=/[ \t]*(.*)/sy
l.lastIndex=a
s=l.exec(e)
return i+o+(s?.[1]??"")}function doubleQuotedValue(e,t){let s=""
for(let n=1;n<e.length-1;++n){const r=e[n]
if(r==="\r"&&e[n+1]==="\n")continue
if(r==="\n"){const{fold:t,offset:r}=foldNewline(e,n)
s+=t
n=r}else if(r==="\\"){let r=e[++n]
const o=i[r]
if(o)s+=o
else if(r==="\n"){r=e[n+1]
while(r===" "||r==="\t")r=e[++n+1]}else if(r==="\r"&&e[n+1]==="\n"){r=e[++n+1]
while(r===" "||r==="\t")r=e[++n+1]}else if(r==="x"||r==="u"||r==="U"){const i=r==="x"?2:r==="u"?4:8
s+=parseCharCode(e,n+1,i,t)
n+=i}else{const r=e.substr(n-1,2)
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
s+=r}}else if(r===" "||r==="\t"){const t=n
let i=e[n+1]
while(i===" "||i==="\t")i=e[++n+1]
if(i!=="\n"&&!(i==="\r"&&e[n+2]==="\n"))s+=n>t?e.slice(t,n+1):r}else s+=r}if(e[e.length-1]!=='"'||e.length===1)t(e.length,"MISSING_CHAR",'Missing closing "quote')
return s}function foldNewline(e,t){let s=""
let n=e[t+1]
while(n===" "||n==="\t"||n==="\n"||n==="\r"){if(n==="\r"&&e[t+2]!=="\n")break
if(n==="\n")s+="\n"
t+=1
n=e[t+1]}if(!s)s=" "
return{fold:s,offset:t}}const i={0:"\0",a:"",b:"\b",e:"",f:"\f",n:"\n",r:"\r",t:"\t",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","\t":"\t"}
function parseCharCode(e,t,s,n){const r=e.substr(t,s)
const i=r.length===s&&/^[0-9a-fA-F]+$/.test(r)
const o=i?parseInt(r,16):NaN
try{return String.fromCodePoint(o)}catch{const r=e.substr(t-2,s+2)
n(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${r}`)
return r}}t.resolveFlowScalar=resolveFlowScalar}),3121:((e,t)=>{function resolveProps(e,{flow:t,indicator:s,next:n,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let l=false
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
let S=null
let w=null
for(const r of e){if(d){if(r.type!=="space"&&r.type!=="newline"&&r.type!=="comma")i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
d=false}if(m){if(c&&r.type!=="comment"&&r.type!=="newline")i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
m=null}switch(r.type){case"space":if(!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&r.source.includes("\t"))m=r
u=true
break
case"comment":{if(!u)i(r,"MISSING_CHAR","Comments must be separated from other tokens by white space characters")
const e=r.source.substring(1)||" "
if(!f)f=e
else f+=h+e
h=""
c=false
break}case"newline":if(c){if(f)f+=r.source
else if(!S||s!=="seq-item-ind")l=true}else h+=r.source
c=true
p=true
if(y||g)v=r
u=true
break
case"anchor":if(y)i(r,"MULTIPLE_ANCHORS","A node can have at most one anchor")
if(r.source.endsWith(":"))i(r.offset+r.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true)
y=r
w??(w=r.offset)
c=false
u=false
d=true
break
case"tag":if(g)i(r,"MULTIPLE_TAGS","A node can have at most one tag")
g=r
w??(w=r.offset)
c=false
u=false
d=true
break
case s:if(y||g)i(r,"BAD_PROP_ORDER",`Anchors and tags must be after the ${r.source} indicator`)
if(S)i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.source} in ${t??"collection"}`)
S=r
c=s==="seq-item-ind"||s==="explicit-key-ind"
u=false
break
case"comma":if(t){if(b)i(r,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`)
b=r
c=false
u=false
break}default:i(r,"UNEXPECTED_TOKEN",`Unexpected ${r.type} token`)
c=false
u=false}}const k=e[e.length-1]
const _=k?k.offset+k.source.length:r
if(d&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==""))i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")
if(m&&(c&&m.indent<=o||n?.type==="block-map"||n?.type==="block-seq"))i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation")
return{comma:b,found:S,spaceBefore:l,comment:f,hasNewline:p,anchor:y,tag:g,newlineAfterProp:v,end:_,start:w??_}}t.resolveProps=resolveProps}),7865:((e,t)=>{function containsNewline(e){if(!e)return null
switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes("\n"))return true
if(e.end)for(const t of e.end)if(t.type==="newline")return true
return false
case"flow-collection":for(const t of e.items){for(const e of t.start)if(e.type==="newline")return true
if(t.sep)for(const e of t.sep)if(e.type==="newline")return true
if(containsNewline(t.key)||containsNewline(t.value))return true}return false
default:return true}}t.containsNewline=containsNewline}),3933:((e,t)=>{function emptyScalarPosition(e,t,s){if(t){s??(s=t.length)
for(let n=s-1;n>=0;--n){let s=t[n]
switch(s.type){case"space":case"comment":case"newline":e-=s.source.length
continue}s=t[++n]
while(s?.type==="space"){e+=s.source.length
s=t[++n]}break}}return e}t.emptyScalarPosition=emptyScalarPosition}),5637:((e,t,s)=>{var n=s(7865)
function flowIndentCheck(e,t,s){if(t?.type==="flow-collection"){const r=t.end[0]
if(r.indent===e&&(r.source==="]"||r.source==="}")&&n.containsNewline(t)){const e="Flow end indicator should be more indented than parent"
s(r,"BAD_INDENT",e,true)}}}t.flowIndentCheck=flowIndentCheck}),1117:((e,t,s)=>{var n=s(1737)
function mapIncludes(e,t,s){const{uniqueKeys:r}=e.options
if(r===false)return false
const i=typeof r==="function"?r:(e,t)=>e===t||n.isScalar(e)&&n.isScalar(t)&&e.value===t.value
return t.some(e=>i(e.key,s))}t.mapIncludes=mapIncludes}),3915:((e,t,s)=>{var n=s(7)
var r=s(935)
var i=s(1737)
var o=s(7567)
var a=s(445)
var l=s(7878)
var c=s(9255)
var u=s(9030)
var f=s(6767)
var h=s(1126)
var p=s(2768)
class Document{constructor(e,t,s){this.commentBefore=null
this.comment=null
this.errors=[]
this.warnings=[]
Object.defineProperty(this,i.NODE_TYPE,{value:i.DOC})
let n=null
if(typeof t==="function"||Array.isArray(t))n=t
else if(s===void 0&&t){s=t
t=void 0}const r=Object.assign({intAsBigInt:false,keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},s)
this.options=r
let{version:o}=r
if(s?._directives){this.directives=s._directives.atDocument()
if(this.directives.yaml.explicit)o=this.directives.yaml.version}else this.directives=new p.Directives({version:o})
this.setSchema(o,s)
this.contents=e===void 0?null:this.createNode(e,n,s)}clone(){const e=Object.create(Document.prototype,{[i.NODE_TYPE]:{value:i.DOC}})
e.commentBefore=this.commentBefore
e.comment=this.comment
e.errors=this.errors.slice()
e.warnings=this.warnings.slice()
e.options=Object.assign({},this.options)
if(this.directives)e.directives=this.directives.clone()
e.schema=this.schema.clone()
e.contents=i.isNode(this.contents)?this.contents.clone(e.schema):this.contents
if(this.range)e.range=this.range.slice()
return e}add(e){if(assertCollection(this.contents))this.contents.add(e)}addIn(e,t){if(assertCollection(this.contents))this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){const s=u.anchorNames(this)
e.anchor=!t||s.has(t)?u.findNewAnchor(t||"a",s):t}return new n.Alias(e.anchor)}createNode(e,t,s){let n
if(typeof t==="function"){e=t.call({"":e},"",e)
n=t}else if(Array.isArray(t)){const keyToStr=e=>typeof e==="number"||e instanceof String||e instanceof Number
const e=t.filter(keyToStr).map(String)
if(e.length>0)t=t.concat(e)
n=t}else if(s===void 0&&t){s=t
t=void 0}const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:f}=s??{}
const{onAnchor:p,setAnchors:d,sourceObjects:m}=u.createNodeAnchors(this,o||"a")
const y={aliasDuplicateObjects:r??true,keepUndefined:l??false,onAnchor:p,onTagObj:c,replacer:n,schema:this.schema,sourceObjects:m}
const g=h.createNode(e,f,y)
if(a&&i.isCollection(g))g.flow=true
d()
return g}createPair(e,t,s={}){const n=this.createNode(e,null,s)
const r=this.createNode(t,null,s)
return new o.Pair(n,r)}delete(e){return assertCollection(this.contents)?this.contents.delete(e):false}deleteIn(e){if(r.isEmptyPath(e)){if(this.contents==null)return false
this.contents=null
return true}return assertCollection(this.contents)?this.contents.deleteIn(e):false}get(e,t){return i.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){if(r.isEmptyPath(e))return!t&&i.isScalar(this.contents)?this.contents.value:this.contents
return i.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return i.isCollection(this.contents)?this.contents.has(e):false}hasIn(e){if(r.isEmptyPath(e))return this.contents!==void 0
return i.isCollection(this.contents)?this.contents.hasIn(e):false}set(e,t){if(this.contents==null)this.contents=r.collectionFromPath(this.schema,[e],t)
else if(assertCollection(this.contents))this.contents.set(e,t)}setIn(e,t){if(r.isEmptyPath(e))this.contents=t
else if(this.contents==null)this.contents=r.collectionFromPath(this.schema,Array.from(e),t)
else if(assertCollection(this.contents))this.contents.setIn(e,t)}setSchema(e,t={}){if(typeof e==="number")e=String(e)
let s
switch(e){case"1.1":if(this.directives)this.directives.yaml.version="1.1"
else this.directives=new p.Directives({version:"1.1"})
s={resolveKnownTags:false,schema:"yaml-1.1"}
break
case"1.2":case"next":if(this.directives)this.directives.yaml.version=e
else this.directives=new p.Directives({version:e})
s={resolveKnownTags:true,schema:"core"}
break
case null:if(this.directives)delete this.directives
s=null
break
default:{const t=JSON.stringify(e)
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`)}}if(t.schema instanceof Object)this.schema=t.schema
else if(s)this.schema=new l.Schema(Object.assign(s,t))
else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:n,onAnchor:r,reviver:i}={}){const o={anchors:new Map,doc:this,keep:!e,mapAsMap:s===true,mapKeyWarned:false,maxAliasCount:typeof n==="number"?n:100}
const l=a.toJS(this.contents,t??"",o)
if(typeof r==="function")for(const{count:e,res:t}of o.anchors.values())r(t,e)
return typeof i==="function"?f.applyReviver(i,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:true,jsonArg:e,mapAsMap:false,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified")
if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){const t=JSON.stringify(e.indent)
throw new Error(`"indent" option must be a positive integer, not ${t}`)}return c.stringifyDocument(this,e)}}function assertCollection(e){if(i.isCollection(e))return true
throw new Error("Expected a YAML collection as document contents")}t.Document=Document}),9030:((e,t,s)=>{var n=s(1737)
var r=s(4190)
function anchorIsValid(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const t=JSON.stringify(e)
const s=`Anchor must not contain whitespace or control characters: ${t}`
throw new Error(s)}return true}function anchorNames(e){const t=new Set
r.visit(e,{Value(e,s){if(s.anchor)t.add(s.anchor)}})
return t}function findNewAnchor(e,t){for(let s=1;true;++s){const n=`${e}${s}`
if(!t.has(n))return n}}function createNodeAnchors(e,t){const s=[]
const r=new Map
let i=null
return{onAnchor:n=>{s.push(n)
i??(i=anchorNames(e))
const r=findNewAnchor(t,i)
i.add(r)
return r},setAnchors:()=>{for(const e of s){const t=r.get(e)
if(typeof t==="object"&&t.anchor&&(n.isScalar(t.node)||n.isCollection(t.node)))t.node.anchor=t.anchor
else{const t=new Error("Failed to resolve repeated object (this should not happen)")
t.source=e
throw t}}},sourceObjects:r}}t.anchorIsValid=anchorIsValid
t.anchorNames=anchorNames
t.createNodeAnchors=createNodeAnchors
t.findNewAnchor=findNewAnchor}),6767:((e,t)=>{function applyReviver(e,t,s,n){if(n&&typeof n==="object")if(Array.isArray(n))for(let t=0,s=n.length;t<s;++t){const s=n[t]
const r=applyReviver(e,n,String(t),s)
if(r===void 0)delete n[t]
else if(r!==s)n[t]=r}else if(n instanceof Map)for(const t of Array.from(n.keys())){const s=n.get(t)
const r=applyReviver(e,n,t,s)
if(r===void 0)n.delete(t)
else if(r!==s)n.set(t,r)}else if(n instanceof Set)for(const t of Array.from(n)){const s=applyReviver(e,n,t,t)
if(s===void 0)n.delete(t)
else if(s!==t){n.delete(t)
n.add(s)}}else for(const[t,s]of Object.entries(n)){const r=applyReviver(e,n,t,s)
if(r===void 0)delete n[t]
else if(r!==s)n[t]=r}return e.call(t,s,n)}t.applyReviver=applyReviver}),1126:((e,t,s)=>{var n=s(7)
var r=s(1737)
var i=s(1543)
const o="tag:yaml.org,2002:"
function findTagObject(e,t,s){if(t){const e=s.filter(e=>e.tag===t)
const n=e.find(e=>!e.format)??e[0]
if(!n)throw new Error(`Tag ${t} not found`)
return n}return s.find(t=>t.identify?.(e)&&!t.format)}function createNode(e,t,s){if(r.isDocument(e))e=e.contents
if(r.isNode(e))return e
if(r.isPair(e)){const t=s.schema[r.MAP].createNode?.(s.schema,null,s)
t.items.push(e)
return t}if(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt!=="undefined"&&e instanceof BigInt)e=e.valueOf()
const{aliasDuplicateObjects:a,onAnchor:l,onTagObj:c,schema:u,sourceObjects:f}=s
let h
if(a&&e&&typeof e==="object"){h=f.get(e)
if(h){h.anchor??(h.anchor=l(e))
return new n.Alias(h.anchor)}else{h={anchor:null,node:null}
f.set(e,h)}}if(t?.startsWith("!!"))t=o+t.slice(2)
let p=findTagObject(e,t,u.tags)
if(!p){if(e&&typeof e.toJSON==="function")e=e.toJSON()
if(!e||typeof e!=="object"){const t=new i.Scalar(e)
if(h)h.node=t
return t}p=e instanceof Map?u[r.MAP]:Symbol.iterator in Object(e)?u[r.SEQ]:u[r.MAP]}if(c){c(p)
delete s.onTagObj}const d=p?.createNode?p.createNode(s.schema,e,s):typeof p?.nodeClass?.from==="function"?p.nodeClass.from(s.schema,e,s):new i.Scalar(e)
if(t)d.tag=t
else if(!p.default)d.tag=p.tag
if(h)h.node=d
return d}t.createNode=createNode}),2768:((e,t,s)=>{var n=s(1737)
var r=s(4190)
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
const r=this.tags[s]
if(r)try{return r+decodeURIComponent(n)}catch(e){t(String(e))
return null}if(s==="!")return e
t(`Could not resolve tag: ${e}`)
return null}tagString(e){for(const[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+escapeTagName(e.substring(s.length))
return e[0]==="!"?e:`!<${e}>`}toString(e){const t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[]
const s=Object.entries(this.tags)
let i
if(e&&s.length>0&&n.isNode(e.contents)){const t={}
r.visit(e.contents,(e,s)=>{if(n.isNode(s)&&s.tag)t[s.tag]=true})
i=Object.keys(t)}else i=[]
for(const[n,r]of s){if(n==="!!"&&r==="tag:yaml.org,2002:")continue
if(!e||i.some(e=>e.startsWith(r)))t.push(`%TAG ${n} ${r}`)}return t.join("\n")}}Directives.defaultYaml={explicit:false,version:"1.2"}
Directives.defaultTags={"!!":"tag:yaml.org,2002:"}
t.Directives=Directives}),8450:((e,t)=>{class YAMLError extends Error{constructor(e,t,s,n){super()
this.name=e
this.code=s
this.message=n
this.pos=t}}class YAMLParseError extends YAMLError{constructor(e,t,s){super("YAMLParseError",e,t,s)}}class YAMLWarning extends YAMLError{constructor(e,t,s){super("YAMLWarning",e,t,s)}}const prettifyError=(e,t)=>s=>{if(s.pos[0]===-1)return
s.linePos=s.pos.map(e=>t.linePos(e))
const{line:n,col:r}=s.linePos[0]
s.message+=` at line ${n}, column ${r}`
let i=r-1
let o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,"")
if(i>=60&&o.length>80){const e=Math.min(i-39,o.length-79)
o="…"+o.substring(e)
i-=e-1}if(o.length>80)o=o.substring(0,79)+"…"
if(n>1&&/^ *$/.test(o.substring(0,i))){let s=e.substring(t.lineStarts[n-2],t.lineStarts[n-1])
if(s.length>80)s=s.substring(0,79)+"…\n"
o=s+o}if(/[^ ]/.test(o)){let e=1
const t=s.linePos[1]
if(t?.line===n&&t.col>r)e=Math.max(1,Math.min(t.col-r,80-i))
const a=" ".repeat(i)+"^".repeat(e)
s.message+=`:\n\n${o}\n${a}\n`}}
t.YAMLError=YAMLError
t.YAMLParseError=YAMLParseError
t.YAMLWarning=YAMLWarning
t.prettifyError=prettifyError}),6637:((e,t,s)=>{var n=s(2814)
var r=s(3915)
var i=s(7878)
var o=s(8450)
var a=s(7)
var l=s(1737)
var c=s(7567)
var u=s(1543)
var f=s(1856)
var h=s(3013)
var p=s(1475)
var d=s(7371)
var m=s(1242)
var y=s(8238)
var g=s(9901)
var v=s(4190)
n.Composer
r.Document
i.Schema
o.YAMLError
o.YAMLParseError
o.YAMLWarning
a.Alias
t.Vj=l.isAlias
l.isCollection
l.isDocument
t.jh=l.isMap
t.Ll=l.isNode
l.isPair
t.jn=l.isScalar
l.isSeq
c.Pair
u.Scalar
f.YAMLMap
h.YAMLSeq
0
d.Lexer
t.HN=m.LineCounter
y.Parser
g.parse
g.parseAllDocuments
t.Tp=g.parseDocument
g.stringify
t.YR=v.visit
v.visitAsync}),8195:((e,t,s)=>{var n=s(932)
function debug(e,...t){if(e==="debug")console.log(...t)}function warn(e,t){if(e==="debug"||e==="warn")if(typeof n.emitWarning==="function")n.emitWarning(t)
else console.warn(t)}t.debug=debug
t.warn=warn}),7:((e,t,s)=>{var n=s(9030)
var r=s(4190)
var i=s(1737)
var o=s(9447)
var a=s(445)
class Alias extends o.NodeBase{constructor(e){super(i.ALIAS)
this.source=e
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled")
let s
if(t?.aliasResolveCache)s=t.aliasResolveCache
else{s=[]
r.visit(e,{Node:(e,t)=>{if(i.isAlias(t)||i.hasAnchor(t))s.push(t)}})
if(t)t.aliasResolveCache=s}let n
for(const e of s){if(e===this)break
if(e.anchor===this.source)n=e}if(n&&t){const{anchors:e,doc:s,maxAliasCount:r}=t
let i=e.get(n)
if(!i){a.toJS(n,null,t)
i=e.get(n)}if(i?.res===void 0){const e="This should not happen: Alias anchor was not resolved?"
throw new ReferenceError(e)}if(r>=0){i.count+=1
if(i.aliasCount===0)i.aliasCount=getAliasCount(s,n,e)
if(i.count*i.aliasCount>r){const e="Excessive alias count indicates a resource exhaustion attack"
throw new ReferenceError(e)}}}return n}toJSON(e,t){if(!t)return{source:this.source}
const s=this.resolve(t.doc,t)
if(!s){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new ReferenceError(e)}return t.anchors.get(s).res}toString(e,t,s){const r=`*${this.source}`
if(e){n.anchorIsValid(this.source)
if(e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`
throw new Error(e)}if(e.implicitKey)return`${r} `}return r}}function getAliasCount(e,t,s){if(i.isAlias(t)){const n=t.resolve(e)
const r=s&&n&&s.get(n)
return r?r.count*r.aliasCount:0}else if(i.isCollection(t)){let n=0
for(const r of t.items){const t=getAliasCount(e,r,s)
if(t>n)n=t}return n}else if(i.isPair(t)){const n=getAliasCount(e,t.key,s)
const r=getAliasCount(e,t.value,s)
return Math.max(n,r)}return 1}t.Alias=Alias}),935:((e,t,s)=>{var n=s(1126)
var r=s(1737)
var i=s(9447)
function collectionFromPath(e,t,s){let r=s
for(let e=t.length-1;e>=0;--e){const s=t[e]
if(typeof s==="number"&&Number.isInteger(s)&&s>=0){const e=[]
e[s]=r
r=e}else r=new Map([[s,r]])}return n.createNode(r,void 0,{aliasDuplicateObjects:false,keepUndefined:false,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}const isEmptyPath=e=>e==null||typeof e==="object"&&!!e[Symbol.iterator]().next().done
class Collection extends i.NodeBase{constructor(e,t){super(e)
Object.defineProperty(this,"schema",{value:t,configurable:true,enumerable:false,writable:true})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(e)t.schema=e
t.items=t.items.map(t=>r.isNode(t)||r.isPair(t)?t.clone(e):t)
if(this.range)t.range=this.range.slice()
return t}addIn(e,t){if(isEmptyPath(e))this.add(t)
else{const[s,...n]=e
const i=this.get(s,true)
if(r.isCollection(i))i.addIn(n,t)
else if(i===void 0&&this.schema)this.set(s,collectionFromPath(this.schema,n,t))
else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e
if(s.length===0)return this.delete(t)
const n=this.get(t,true)
if(r.isCollection(n))return n.deleteIn(s)
else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e
const i=this.get(s,true)
if(n.length===0)return!t&&r.isScalar(i)?i.value:i
else return r.isCollection(i)?i.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!r.isPair(t))return false
const s=t.value
return s==null||e&&r.isScalar(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e
if(s.length===0)return this.has(t)
const n=this.get(t,true)
return r.isCollection(n)?n.hasIn(s):false}setIn(e,t){const[s,...n]=e
if(n.length===0)this.set(s,t)
else{const e=this.get(s,true)
if(r.isCollection(e))e.setIn(n,t)
else if(e===void 0&&this.schema)this.set(s,collectionFromPath(this.schema,n,t))
else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}}t.Collection=Collection
t.collectionFromPath=collectionFromPath
t.isEmptyPath=isEmptyPath}),9447:((e,t,s)=>{var n=s(6767)
var r=s(1737)
var i=s(445)
class NodeBase{constructor(e){Object.defineProperty(this,r.NODE_TYPE,{value:e})}clone(){const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this))
if(this.range)e.range=this.range.slice()
return e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:o,reviver:a}={}){if(!r.isDocument(e))throw new TypeError("A document argument is required")
const l={anchors:new Map,doc:e,keep:true,mapAsMap:t===true,mapKeyWarned:false,maxAliasCount:typeof s==="number"?s:100}
const c=i.toJS(this,"",l)
if(typeof o==="function")for(const{count:e,res:t}of l.anchors.values())o(t,e)
return typeof a==="function"?n.applyReviver(a,{"":c},"",c):c}}t.NodeBase=NodeBase}),7567:((e,t,s)=>{var n=s(1126)
var r=s(8070)
var i=s(8374)
var o=s(1737)
function createPair(e,t,s){const r=n.createNode(e,void 0,s)
const i=n.createNode(t,void 0,s)
return new Pair(r,i)}class Pair{constructor(e,t=null){Object.defineProperty(this,o.NODE_TYPE,{value:o.PAIR})
this.key=e
this.value=t}clone(e){let{key:t,value:s}=this
if(o.isNode(t))t=t.clone(e)
if(o.isNode(s))s=s.clone(e)
return new Pair(t,s)}toJSON(e,t){const s=t?.mapAsMap?new Map:{}
return i.addPairToJSMap(t,s,this)}toString(e,t,s){return e?.doc?r.stringifyPair(this,e,t,s):JSON.stringify(this)}}t.Pair=Pair
t.createPair=createPair}),1543:((e,t,s)=>{var n=s(1737)
var r=s(9447)
var i=s(445)
const isScalarValue=e=>!e||typeof e!=="function"&&typeof e!=="object"
class Scalar extends r.NodeBase{constructor(e){super(n.SCALAR)
this.value=e}toJSON(e,t){return t?.keep?this.value:i.toJS(this.value,e,t)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED="BLOCK_FOLDED"
Scalar.BLOCK_LITERAL="BLOCK_LITERAL"
Scalar.PLAIN="PLAIN"
Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE"
Scalar.QUOTE_SINGLE="QUOTE_SINGLE"
t.Scalar=Scalar
t.isScalarValue=isScalarValue}),1856:((e,t,s)=>{var n=s(486)
var r=s(8374)
var i=s(935)
var o=s(1737)
var a=s(7567)
var l=s(1543)
function findPair(e,t){const s=o.isScalar(t)?t.value:t
for(const n of e)if(o.isPair(n)){if(n.key===t||n.key===s)return n
if(o.isScalar(n.key)&&n.key.value===s)return n}return}class YAMLMap extends i.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(o.MAP,e)
this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:r}=s
const i=new this(e)
const add=(e,o)=>{if(typeof r==="function")o=r.call(t,e,o)
else if(Array.isArray(r)&&!r.includes(e))return
if(o!==void 0||n)i.items.push(a.createPair(e,o,s))}
if(t instanceof Map)for(const[e,s]of t)add(e,s)
else if(t&&typeof t==="object")for(const e of Object.keys(t))add(e,t[e])
if(typeof e.sortMapEntries==="function")i.items.sort(e.sortMapEntries)
return i}add(e,t){let s
if(o.isPair(e))s=e
else if(!e||typeof e!=="object"||!("key"in e))s=new a.Pair(e,e?.value)
else s=new a.Pair(e.key,e.value)
const n=findPair(this.items,s.key)
const r=this.schema?.sortMapEntries
if(n){if(!t)throw new Error(`Key ${s.key} already set`)
if(o.isScalar(n.value)&&l.isScalarValue(s.value))n.value.value=s.value
else n.value=s.value}else if(r){const e=this.items.findIndex(e=>r(s,e)<0)
if(e===-1)this.items.push(s)
else this.items.splice(e,0,s)}else this.items.push(s)}delete(e){const t=findPair(this.items,e)
if(!t)return false
const s=this.items.splice(this.items.indexOf(t),1)
return s.length>0}get(e,t){const s=findPair(this.items,e)
const n=s?.value
return(!t&&o.isScalar(n)?n.value:n)??void 0}has(e){return!!findPair(this.items,e)}set(e,t){this.add(new a.Pair(e,t),true)}toJSON(e,t,s){const n=s?new s:t?.mapAsMap?new Map:{}
if(t?.onCreate)t.onCreate(n)
for(const e of this.items)r.addPairToJSMap(t,n,e)
return n}toString(e,t,s){if(!e)return JSON.stringify(this)
for(const e of this.items)if(!o.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`)
if(!e.allNullValues&&this.hasAllNullValues(false))e=Object.assign({},e,{allNullValues:true})
return n.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}}t.YAMLMap=YAMLMap
t.findPair=findPair}),3013:((e,t,s)=>{var n=s(1126)
var r=s(486)
var i=s(935)
var o=s(1737)
var a=s(1543)
var l=s(445)
class YAMLSeq extends i.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(o.SEQ,e)
this.items=[]}add(e){this.items.push(e)}delete(e){const t=asItemIndex(e)
if(typeof t!=="number")return false
const s=this.items.splice(t,1)
return s.length>0}get(e,t){const s=asItemIndex(e)
if(typeof s!=="number")return
const n=this.items[s]
return!t&&o.isScalar(n)?n.value:n}has(e){const t=asItemIndex(e)
return typeof t==="number"&&t<this.items.length}set(e,t){const s=asItemIndex(e)
if(typeof s!=="number")throw new Error(`Expected a valid index, not ${e}.`)
const n=this.items[s]
if(o.isScalar(n)&&a.isScalarValue(t))n.value=t
else this.items[s]=t}toJSON(e,t){const s=[]
if(t?.onCreate)t.onCreate(s)
let n=0
for(const e of this.items)s.push(l.toJS(e,String(n++),t))
return s}toString(e,t,s){if(!e)return JSON.stringify(this)
return r.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t})}static from(e,t,s){const{replacer:r}=s
const i=new this(e)
if(t&&Symbol.iterator in Object(t)){let e=0
for(let o of t){if(typeof r==="function"){const s=t instanceof Set?o:String(e++)
o=r.call(t,s,o)}i.items.push(n.createNode(o,void 0,s))}}return i}}function asItemIndex(e){let t=o.isScalar(e)?e.value:e
if(t&&typeof t==="string")t=Number(t)
return typeof t==="number"&&Number.isInteger(t)&&t>=0?t:null}t.YAMLSeq=YAMLSeq}),8374:((e,t,s)=>{var n=s(8195)
var r=s(5970)
var i=s(5474)
var o=s(1737)
var a=s(445)
function addPairToJSMap(e,t,{key:s,value:n}){if(o.isNode(s)&&s.addToJSMap)s.addToJSMap(e,t,n)
else if(r.isMergeKey(e,s))r.addMergeToJSMap(e,t,n)
else{const r=a.toJS(s,"",e)
if(t instanceof Map)t.set(r,a.toJS(n,r,e))
else if(t instanceof Set)t.add(r)
else{const i=stringifyKey(s,r,e)
const o=a.toJS(n,i,e)
if(i in t)Object.defineProperty(t,i,{value:o,writable:true,enumerable:true,configurable:true})
else t[i]=o}}return t}function stringifyKey(e,t,s){if(t===null)return""
if(typeof t!=="object")return String(t)
if(o.isNode(e)&&s?.doc){const t=i.createStringifyContext(s.doc,{})
t.anchors=new Set
for(const e of s.anchors.keys())t.anchors.add(e.anchor)
t.inFlow=true
t.inStringifyKey=true
const r=e.toString(t)
if(!s.mapKeyWarned){let e=JSON.stringify(r)
if(e.length>40)e=e.substring(0,36)+'..."'
n.warn(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`)
s.mapKeyWarned=true}return r}return JSON.stringify(t)}t.addPairToJSMap=addPairToJSMap}),1737:((e,t)=>{const s=Symbol.for("yaml.alias")
const n=Symbol.for("yaml.document")
const r=Symbol.for("yaml.map")
const i=Symbol.for("yaml.pair")
const o=Symbol.for("yaml.scalar")
const a=Symbol.for("yaml.seq")
const l=Symbol.for("yaml.node.type")
const isAlias=e=>!!e&&typeof e==="object"&&e[l]===s
const isDocument=e=>!!e&&typeof e==="object"&&e[l]===n
const isMap=e=>!!e&&typeof e==="object"&&e[l]===r
const isPair=e=>!!e&&typeof e==="object"&&e[l]===i
const isScalar=e=>!!e&&typeof e==="object"&&e[l]===o
const isSeq=e=>!!e&&typeof e==="object"&&e[l]===a
function isCollection(e){if(e&&typeof e==="object")switch(e[l]){case r:case a:return true}return false}function isNode(e){if(e&&typeof e==="object")switch(e[l]){case s:case r:case o:case a:return true}return false}const hasAnchor=e=>(isScalar(e)||isCollection(e))&&!!e.anchor
t.ALIAS=s
t.DOC=n
t.MAP=r
t.NODE_TYPE=l
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
t.isSeq=isSeq}),445:((e,t,s)=>{var n=s(1737)
function toJS(e,t,s){if(Array.isArray(e))return e.map((e,t)=>toJS(e,String(t),s))
if(e&&typeof e.toJSON==="function"){if(!s||!n.hasAnchor(e))return e.toJSON(t,s)
const r={aliasCount:0,count:1,res:void 0}
s.anchors.set(e,r)
s.onCreate=e=>{r.res=e
delete s.onCreate}
const i=e.toJSON(t,s)
if(s.onCreate)s.onCreate(i)
return i}if(typeof e==="bigint"&&!s?.keep)return Number(e)
return e}t.toJS=toJS}),1588:((e,t,s)=>{var n=s(1399)
var r=s(2976)
var i=s(8450)
var o=s(4387)
function resolveAsScalar(e,t=true,s){if(e){const _onError=(e,t,n)=>{const r=typeof e==="number"?e:Array.isArray(e)?e[0]:e.offset
if(s)s(r,t,n)
else throw new i.YAMLParseError([r,r+1],t,n)}
switch(e.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return r.resolveFlowScalar(e,t,_onError)
case"block-scalar":return n.resolveBlockScalar({options:{strict:t}},e,_onError)}}return null}function createScalarToken(e,t){const{implicitKey:s=false,indent:n,inFlow:r=false,offset:i=-1,type:a="PLAIN"}=t
const l=o.stringifyString({type:a,value:e},{implicitKey:s,indent:n>0?" ".repeat(n):"",inFlow:r,options:{blockQuote:true,lineWidth:-1}})
const c=t.end??[{type:"newline",offset:-1,indent:n,source:"\n"}]
switch(l[0]){case"|":case">":{const e=l.indexOf("\n")
const t=l.substring(0,e)
const s=l.substring(e+1)+"\n"
const r=[{type:"block-scalar-header",offset:i,indent:n,source:t}]
if(!addEndtoBlockProps(r,c))r.push({type:"newline",offset:-1,indent:n,source:"\n"})
return{type:"block-scalar",offset:i,indent:n,props:r,source:s}}case'"':return{type:"double-quoted-scalar",offset:i,indent:n,source:l,end:c}
case"'":return{type:"single-quoted-scalar",offset:i,indent:n,source:l,end:c}
default:return{type:"scalar",offset:i,indent:n,source:l,end:c}}}function setScalarValue(e,t,s={}){let{afterKey:n=false,implicitKey:r=false,inFlow:i=false,type:a}=s
let l="indent"in e?e.indent:null
if(n&&typeof l==="number")l+=2
if(!a)switch(e.type){case"single-quoted-scalar":a="QUOTE_SINGLE"
break
case"double-quoted-scalar":a="QUOTE_DOUBLE"
break
case"block-scalar":{const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
a=t.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL"
break}default:a="PLAIN"}const c=o.stringifyString({type:a,value:t},{implicitKey:r||l===null,indent:l!==null&&l>0?" ".repeat(l):"",inFlow:i,options:{blockQuote:true,lineWidth:-1}})
switch(c[0]){case"|":case">":setBlockScalarValue(e,c)
break
case'"':setFlowScalarValue(e,c,"double-quoted-scalar")
break
case"'":setFlowScalarValue(e,c,"single-quoted-scalar")
break
default:setFlowScalarValue(e,c,"scalar")}}function setBlockScalarValue(e,t){const s=t.indexOf("\n")
const n=t.substring(0,s)
const r=t.substring(s+1)+"\n"
if(e.type==="block-scalar"){const t=e.props[0]
if(t.type!=="block-scalar-header")throw new Error("Invalid block scalar header")
t.source=n
e.source=r}else{const{offset:t}=e
const s="indent"in e?e.indent:-1
const i=[{type:"block-scalar-header",offset:t,indent:s,source:n}]
if(!addEndtoBlockProps(i,"end"in e?e.end:void 0))i.push({type:"newline",offset:-1,indent:s,source:"\n"})
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:"block-scalar",indent:s,props:i,source:r})}}function addEndtoBlockProps(e,t){if(t)for(const s of t)switch(s.type){case"space":case"comment":e.push(s)
break
case"newline":e.push(s)
return true}return false}function setFlowScalarValue(e,t,s){switch(e.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":e.type=s
e.source=t
break
case"block-scalar":{const n=e.props.slice(1)
let r=t.length
if(e.props[0].type==="block-scalar-header")r-=e.props[0].source.length
for(const e of n)e.offset+=r
delete e.props
Object.assign(e,{type:s,source:t,end:n})
break}case"block-map":case"block-seq":{const n=e.offset+t.length
const r={type:"newline",offset:n,indent:e.indent,source:"\n"}
delete e.items
Object.assign(e,{type:s,source:t,end:[r]})
break}default:{const n="indent"in e?e.indent:-1
const r="end"in e&&Array.isArray(e.end)?e.end.filter(e=>e.type==="space"||e.type==="comment"||e.type==="newline"):[]
for(const t of Object.keys(e))if(t!=="type"&&t!=="offset")delete e[t]
Object.assign(e,{type:s,indent:n,source:t,end:r})}}}t.createScalarToken=createScalarToken
t.resolveAsScalar=resolveAsScalar
t.setScalarValue=setScalarValue}),751:((e,t)=>{const stringify=e=>"type"in e?stringifyToken(e):stringifyItem(e)
function stringifyToken(e){switch(e.type){case"block-scalar":{let t=""
for(const s of e.props)t+=stringifyToken(s)
return t+e.source}case"block-map":case"block-seq":{let t=""
for(const s of e.items)t+=stringifyItem(s)
return t}case"flow-collection":{let t=e.start.source
for(const s of e.items)t+=stringifyItem(s)
for(const s of e.end)t+=s.source
return t}case"document":{let t=stringifyItem(e)
if(e.end)for(const s of e.end)t+=s.source
return t}default:{let t=e.source
if("end"in e&&e.end)for(const s of e.end)t+=s.source
return t}}}function stringifyItem({start:e,key:t,sep:s,value:n}){let r=""
for(const t of e)r+=t.source
if(t)r+=stringifyToken(t)
if(s)for(const e of s)r+=e.source
if(n)r+=stringifyToken(n)
return r}t.stringify=stringify}),1:((e,t)=>{const s=Symbol("break visit")
const n=Symbol("skip children")
const r=Symbol("remove item")
function visit(e,t){if("type"in e&&e.type==="document")e={start:e.start,value:e.value}
_visit(Object.freeze([]),e,t)}visit.BREAK=s
visit.SKIP=n
visit.REMOVE=r
visit.itemAtPath=(e,t)=>{let s=e
for(const[e,n]of t){const t=s?.[e]
if(t&&"items"in t)s=t.items[n]
else return}return s}
visit.parentCollection=(e,t)=>{const s=visit.itemAtPath(e,t.slice(0,-1))
const n=t[t.length-1][0]
const r=s?.[n]
if(r&&"items"in r)return r
throw new Error("Parent collection not found")}
function _visit(e,t,n){let i=n(t,e)
if(typeof i==="symbol")return i
for(const o of["key","value"]){const a=t[o]
if(a&&"items"in a){for(let t=0;t<a.items.length;++t){const i=_visit(Object.freeze(e.concat([[o,t]])),a.items[t],n)
if(typeof i==="number")t=i-1
else if(i===s)return s
else if(i===r){a.items.splice(t,1)
t-=1}}if(typeof i==="function"&&o==="key")i=i(t,e)}}return typeof i==="function"?i(t,e):i}t.visit=visit}),1475:((e,t,s)=>{var n=s(1588)
var r=s(751)
var i=s(1)
const o="\ufeff"
const a=""
const l=""
const c=""
const isCollection=e=>!!e&&"items"in e
const isScalar=e=>!!e&&(e.type==="scalar"||e.type==="single-quoted-scalar"||e.type==="double-quoted-scalar"||e.type==="block-scalar")
function prettyToken(e){switch(e){case o:return"<BOM>"
case a:return"<DOC>"
case l:return"<FLOW_END>"
case c:return"<SCALAR>"
default:return JSON.stringify(e)}}function tokenType(e){switch(e){case o:return"byte-order-mark"
case a:return"doc-mode"
case l:return"flow-error-end"
case c:return"scalar"
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
case"|":case">":return"block-scalar-header"}return null}t.createScalarToken=n.createScalarToken
t.resolveAsScalar=n.resolveAsScalar
t.setScalarValue=n.setScalarValue
t.stringify=r.stringify
t.visit=i.visit
t.BOM=o
t.DOCUMENT=a
t.FLOW_END=l
t.SCALAR=c
t.isCollection=isCollection
t.isScalar=isScalar
t.prettyToken=prettyToken
t.tokenType=tokenType}),7371:((e,t,s)=>{var n=s(1475)
function isEmpty(e){switch(e){case void 0:case" ":case"\n":case"\r":case"\t":return true
default:return false}}const r=new Set("0123456789ABCDEFabcdef")
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
if(e[0]===n.BOM){yield*this.pushCount(1)
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
return"stream"}yield n.DOCUMENT
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
const r=this.getLine()
if(r===null)return this.setNext("flow")
if(s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&isEmpty(r[3])){const e=s===this.indentNext-1&&this.flowLevel===1&&(r[0]==="]"||r[0]==="}")
if(!e){this.flowLevel=0
yield n.FLOW_END
return yield*this.parseLineStart()}}let i=0
while(r[i]===","){i+=(yield*this.pushCount(1))
i+=(yield*this.pushSpaces(true))
this.flowKey=false}i+=(yield*this.pushIndicators())
switch(r[i]){case void 0:return"flow"
case"#":yield*this.pushCount(r.length-i)
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
e=this.buffer.length}}let r=e+1
s=this.buffer[r]
while(s===" ")s=this.buffer[++r]
if(s==="\t"){while(s==="\t"||s===" "||s==="\r"||s==="\n")s=this.buffer[++r]
e=r-1}else if(!this.blockScalarKeep)do{let s=e-1
let n=this.buffer[s]
if(n==="\r")n=this.buffer[--s]
const r=s
while(n===" ")n=this.buffer[--s]
if(n==="\n"&&s>=this.pos&&s+1+t>r)e=s
else break}while(true)
yield n.SCALAR
yield*this.pushToIndex(e+1,true)
return yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>0
let t=this.pos-1
let s=this.pos-1
let r
while(r=this.buffer[++s])if(r===":"){const n=this.buffer[s+1]
if(isEmpty(n)||e&&o.has(n))break
t=s}else if(isEmpty(r)){let n=this.buffer[s+1]
if(r==="\r")if(n==="\n"){s+=1
r="\n"
n=this.buffer[s+1]}else t=s
if(n==="#"||e&&o.has(n))break
if(r==="\n"){const e=this.continueScalar(s+1)
if(e===-1)break
s=Math.max(s,e-2)}}else{if(e&&o.has(r))break
t=s}if(!r&&!this.atEnd)return this.setNext("plain-scalar")
yield n.SCALAR
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
if(isEmpty(s)||t&&o.has(s)){if(!t)this.indentNext=this.indentValue+1
else if(this.flowKey)this.flowKey=false
e+=(yield*this.pushCount(1))
e+=(yield*this.pushSpaces(true))
continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2
let t=this.buffer[e]
while(!isEmpty(t)&&t!==">")t=this.buffer[++e]
return yield*this.pushToIndex(t===">"?e+1:e,false)}else{let e=this.pos+1
let t=this.buffer[e]
while(t)if(i.has(t))t=this.buffer[++e]
else if(t==="%"&&r.has(this.buffer[e+1])&&r.has(this.buffer[e+2]))t=this.buffer[e+=3]
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
return yield*this.pushToIndex(t,false)}}t.Lexer=Lexer}),1242:((e,t)=>{class LineCounter{constructor(){this.lineStarts=[]
this.addNewLine=e=>this.lineStarts.push(e)
this.linePos=e=>{let t=0
let s=this.lineStarts.length
while(t<s){const n=t+s>>1
if(this.lineStarts[n]<e)t=n+1
else s=n}if(this.lineStarts[t]===e)return{line:t+1,col:1}
if(t===0)return{line:0,col:e}
const n=this.lineStarts[t-1]
return{line:t,col:e-n+1}}}}t.LineCounter=LineCounter}),8238:((e,t,s)=>{var n=s(932)
var r=s(1475)
var i=s(7371)
function includesToken(e,t){for(let s=0;s<e.length;++s)if(e[s].type===t)return true
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
for(const s of this.lexer.lex(e,t))yield*this.next(s)
if(!t)yield*this.end()}*next(e){this.source=e
if(n.env.LOG_TOKENS)console.log("|",r.prettyToken(e))
if(this.atScalar){this.atScalar=false
yield*this.step()
this.offset+=e.length
return}const t=r.tokenType(e)
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
const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken)
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
let r=[]
if(n&&t.sep&&!t.value){const s=[]
for(let n=0;n<t.sep.length;++n){const r=t.sep[n]
switch(r.type){case"newline":s.push(n)
break
case"space":break
case"comment":if(r.indent>e.indent)s.length=0
break
default:s.length=0}}if(s.length>=2)r=t.sep.splice(s[1])}switch(this.type){case"anchor":case"tag":if(n||t.value){r.push(this.sourceToken)
e.items.push({start:r})
this.onKeyLine=true}else if(t.sep)t.sep.push(this.sourceToken)
else t.start.push(this.sourceToken)
return
case"explicit-key-ind":if(!t.sep&&!t.explicitKey){t.start.push(this.sourceToken)
t.explicitKey=true}else if(n||t.value){r.push(this.sourceToken)
e.items.push({start:r,explicitKey:true})}else this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})
this.onKeyLine=true
return
case"map-value-ind":if(t.explicitKey)if(!t.sep)if(includesToken(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]})
else{const e=getFirstKeyStartProps(t.start)
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:null,sep:[this.sourceToken]}]})}else if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]})
else if(isFlowToken(t.key)&&!includesToken(t.sep,"newline")){const e=getFirstKeyStartProps(t.start)
const s=t.key
const n=t.sep
n.push(this.sourceToken)
delete t.key
delete t.sep
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:e,key:s,sep:n}]})}else if(r.length>0)t.sep=t.sep.concat(r,this.sourceToken)
else t.sep.push(this.sourceToken)
else if(!t.sep)Object.assign(t,{key:null,sep:[this.sourceToken]})
else if(t.value||n)e.items.push({start:r,key:null,sep:[this.sourceToken]})
else if(includesToken(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})
else t.sep.push(this.sourceToken)
this.onKeyLine=true
return
case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const s=this.flowScalar(this.type)
if(n||t.value){e.items.push({start:r,key:s,sep:[]})
this.onKeyLine=true}else if(t.sep)this.stack.push(s)
else{Object.assign(t,{key:s,sep:[]})
this.onKeyLine=true}return}default:{const n=this.startBlockValue(e)
if(n){if(n.type==="block-seq"){if(!t.explicitKey&&t.sep&&!includesToken(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source})
return}}else if(s)e.items.push({start:r})
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
const r=e.end.splice(1,e.end.length)
r.push(this.sourceToken)
const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]}
this.onKeyLine=true
this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let e=this.source.indexOf("\n")+1
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
if(this.type==="newline")yield*this.pop()}}}t.Parser=Parser}),9901:((e,t,s)=>{var n=s(2814)
var r=s(3915)
var i=s(8450)
var o=s(8195)
var a=s(1737)
var l=s(1242)
var c=s(8238)
function parseOptions(e){const t=e.prettyErrors!==false
const s=e.lineCounter||t&&new l.LineCounter||null
return{lineCounter:s,prettyErrors:t}}function parseAllDocuments(e,t={}){const{lineCounter:s,prettyErrors:r}=parseOptions(t)
const o=new c.Parser(s?.addNewLine)
const a=new n.Composer(t)
const l=Array.from(a.compose(o.parse(e)))
if(r&&s)for(const t of l){t.errors.forEach(i.prettifyError(e,s))
t.warnings.forEach(i.prettifyError(e,s))}if(l.length>0)return l
return Object.assign([],{empty:true},a.streamInfo())}function parseDocument(e,t={}){const{lineCounter:s,prettyErrors:r}=parseOptions(t)
const o=new c.Parser(s?.addNewLine)
const a=new n.Composer(t)
let l=null
for(const t of a.compose(o.parse(e),true,e.length))if(!l)l=t
else if(l.options.logLevel!=="silent"){l.errors.push(new i.YAMLParseError(t.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"))
break}if(r&&s){l.errors.forEach(i.prettifyError(e,s))
l.warnings.forEach(i.prettifyError(e,s))}return l}function parse(e,t,s){let n
if(typeof t==="function")n=t
else if(s===void 0&&t&&typeof t==="object")s=t
const r=parseDocument(e,s)
if(!r)return null
r.warnings.forEach(e=>o.warn(r.options.logLevel,e))
if(r.errors.length>0)if(r.options.logLevel!=="silent")throw r.errors[0]
else r.errors=[]
return r.toJS(Object.assign({reviver:n},s))}function stringify(e,t,s){let n=null
if(typeof t==="function"||Array.isArray(t))n=t
else if(s===void 0&&t)s=t
if(typeof s==="string")s=s.length
if(typeof s==="number"){const e=Math.round(s)
s=e<1?void 0:e>8?{indent:8}:{indent:e}}if(e===void 0){const{keepUndefined:e}=s??t??{}
if(!e)return}if(a.isDocument(e)&&!n)return e.toString(s)
return new r.Document(e,n,s).toString(s)}t.parse=parse
t.parseAllDocuments=parseAllDocuments
t.parseDocument=parseDocument
t.stringify=stringify}),7878:((e,t,s)=>{var n=s(1737)
var r=s(773)
var i=s(1744)
var o=s(2678)
var a=s(8904)
const sortMapEntriesByKey=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0
class Schema{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:l,schema:c,sortMapEntries:u,toStringDefaults:f}){this.compat=Array.isArray(e)?a.getTags(e,"compat"):e?a.getTags(null,e):null
this.name=typeof c==="string"&&c||"core"
this.knownTags=l?a.coreKnownTags:{}
this.tags=a.getTags(t,this.name,s)
this.toStringOptions=f??null
Object.defineProperty(this,n.MAP,{value:r.map})
Object.defineProperty(this,n.SCALAR,{value:o.string})
Object.defineProperty(this,n.SEQ,{value:i.seq})
this.sortMapEntries=typeof u==="function"?u:u===true?sortMapEntriesByKey:null}clone(){const e=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(this))
e.tags=this.tags.slice()
return e}}t.Schema=Schema}),773:((e,t,s)=>{var n=s(1737)
var r=s(1856)
const i={collection:"map",default:true,nodeClass:r.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(e,t){if(!n.isMap(e))t("Expected a mapping for this tag")
return e},createNode:(e,t,s)=>r.YAMLMap.from(e,t,s)}
t.map=i}),5410:((e,t,s)=>{var n=s(1543)
const r={identify:e=>e==null,createNode:()=>new n.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new n.Scalar(null),stringify:({source:e},t)=>typeof e==="string"&&r.test.test(e)?e:t.options.nullStr}
t.nullTag=r}),1744:((e,t,s)=>{var n=s(1737)
var r=s(3013)
const i={collection:"seq",default:true,nodeClass:r.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(e,t){if(!n.isSeq(e))t("Expected a sequence for this tag")
return e},createNode:(e,t,s)=>r.YAMLSeq.from(e,t,s)}
t.seq=i}),2678:((e,t,s)=>{var n=s(4387)
const r={identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,r){t=Object.assign({actualString:true},t)
return n.stringifyString(e,t,s,r)}}
t.string=r}),8437:((e,t,s)=>{var n=s(1543)
const r={identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:e=>new n.Scalar(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&r.test.test(e)){const s=e[0]==="t"||e[0]==="T"
if(t===s)return e}return t?s.options.trueStr:s.options.falseStr}}
t.boolTag=r}),2859:((e,t,s)=>{var n=s(1543)
var r=s(2827)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new n.Scalar(parseFloat(e))
const s=e.indexOf(".")
if(s!==-1&&e[e.length-1]==="0")t.minFractionDigits=e.length-s-1
return t},stringify:r.stringifyNumber}
t.float=a
t.floatExp=o
t.floatNaN=i}),4044:((e,t,s)=>{var n=s(2827)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
const intResolve=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s)
function intStringify(e,t,s){const{value:r}=e
if(intIdentify(r)&&r>=0)return s+r.toString(t)
return n.stringifyNumber(e)}const r={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,s)=>intResolve(e,2,8,s),stringify:e=>intStringify(e,8,"0o")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>intResolve(e,0,10,s),stringify:n.stringifyNumber}
const o={identify:e=>intIdentify(e)&&e>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>intResolve(e,2,16,s),stringify:e=>intStringify(e,16,"0x")}
t.int=i
t.intHex=o
t.intOct=r}),1946:((e,t,s)=>{var n=s(773)
var r=s(5410)
var i=s(1744)
var o=s(2678)
var a=s(8437)
var l=s(2859)
var c=s(4044)
const u=[n.map,i.seq,o.string,r.nullTag,a.boolTag,c.intOct,c.int,c.intHex,l.floatNaN,l.floatExp,l.float]
t.schema=u}),9605:((e,t,s)=>{var n=s(1543)
var r=s(773)
var i=s(1744)
function intIdentify(e){return typeof e==="bigint"||Number.isInteger(e)}const stringifyJSON=({value:e})=>JSON.stringify(e)
const o=[{identify:e=>typeof e==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:stringifyJSON},{identify:e=>e==null,createNode:()=>new n.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:e=>typeof e==="boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({value:e})=>intIdentify(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:e=>parseFloat(e),stringify:stringifyJSON}]
const a={default:true,tag:"",test:/^/,resolve(e,t){t(`Unresolved plain scalar ${JSON.stringify(e)}`)
return e}}
const l=[r.map,i.seq].concat(o,a)
t.schema=l}),8904:((e,t,s)=>{var n=s(773)
var r=s(5410)
var i=s(1744)
var o=s(2678)
var a=s(8437)
var l=s(2859)
var c=s(4044)
var u=s(1946)
var f=s(9605)
var h=s(6737)
var p=s(5970)
var d=s(8781)
var m=s(9751)
var y=s(3019)
var g=s(1314)
var v=s(5994)
const b=new Map([["core",u.schema],["failsafe",[n.map,i.seq,o.string]],["json",f.schema],["yaml11",y.schema],["yaml-1.1",y.schema]])
const S={binary:h.binary,bool:a.boolTag,float:l.float,floatExp:l.floatExp,floatNaN:l.floatNaN,floatTime:v.floatTime,int:c.int,intHex:c.intHex,intOct:c.intOct,intTime:v.intTime,map:n.map,merge:p.merge,null:r.nullTag,omap:d.omap,pairs:m.pairs,seq:i.seq,set:g.set,timestamp:v.timestamp}
const w={"tag:yaml.org,2002:binary":h.binary,"tag:yaml.org,2002:merge":p.merge,"tag:yaml.org,2002:omap":d.omap,"tag:yaml.org,2002:pairs":m.pairs,"tag:yaml.org,2002:set":g.set,"tag:yaml.org,2002:timestamp":v.timestamp}
function getTags(e,t,s){const n=b.get(t)
if(n&&!e)return s&&!n.includes(p.merge)?n.concat(p.merge):n.slice()
let r=n
if(!r)if(Array.isArray(e))r=[]
else{const e=Array.from(b.keys()).filter(e=>e!=="yaml11").map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`)}if(Array.isArray(e))for(const t of e)r=r.concat(t)
else if(typeof e==="function")r=e(r.slice())
if(s)r=r.concat(p.merge)
return r.reduce((e,t)=>{const s=typeof t==="string"?S[t]:t
if(!s){const e=JSON.stringify(t)
const s=Object.keys(S).map(e=>JSON.stringify(e)).join(", ")
throw new Error(`Unknown custom tag ${e}; use one of ${s}`)}if(!e.includes(s))e.push(s)
return e},[])}t.coreKnownTags=w
t.getTags=getTags}),6737:((e,t,s)=>{var n=s(181)
var r=s(1543)
var i=s(4387)
const o={identify:e=>e instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof n.Buffer==="function")return n.Buffer.from(e,"base64")
else if(typeof atob==="function"){const t=atob(e.replace(/[\n\r]/g,""))
const s=new Uint8Array(t.length)
for(let e=0;e<t.length;++e)s[e]=t.charCodeAt(e)
return s}else{t("This environment does not support reading binary tags; either Buffer or atob is required")
return e}},stringify({comment:e,type:t,value:s},o,a,l){if(!s)return""
const c=s
let u
if(typeof n.Buffer==="function")u=c instanceof n.Buffer?c.toString("base64"):n.Buffer.from(c.buffer).toString("base64")
else if(typeof btoa==="function"){let e=""
for(let t=0;t<c.length;++t)e+=String.fromCharCode(c[t])
u=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required")
t??(t=r.Scalar.BLOCK_LITERAL)
if(t!==r.Scalar.QUOTE_DOUBLE){const e=Math.max(o.options.lineWidth-o.indent.length,o.options.minContentWidth)
const s=Math.ceil(u.length/e)
const n=new Array(s)
for(let t=0,r=0;t<s;++t,r+=e)n[t]=u.substr(r,e)
u=n.join(t===r.Scalar.BLOCK_LITERAL?"\n":" ")}return i.stringifyString({comment:e,type:t,value:u},o,a,l)}}
t.binary=o}),2348:((e,t,s)=>{var n=s(1543)
function boolStringify({value:e,source:t},s){const n=e?r:i
if(t&&n.test.test(t))return t
return e?s.options.trueStr:s.options.falseStr}const r={identify:e=>e===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new n.Scalar(true),stringify:boolStringify}
const i={identify:e=>e===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new n.Scalar(false),stringify:boolStringify}
t.falseTag=i
t.trueTag=r}),7292:((e,t,s)=>{var n=s(1543)
var r=s(2827)
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:r.stringifyNumber}
const o={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value)
return isFinite(t)?t.toExponential():r.stringifyNumber(e)}}
const a={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new n.Scalar(parseFloat(e.replace(/_/g,"")))
const s=e.indexOf(".")
if(s!==-1){const n=e.substring(s+1).replace(/_/g,"")
if(n[n.length-1]==="0")t.minFractionDigits=n.length}return t},stringify:r.stringifyNumber}
t.float=a
t.floatExp=o
t.floatNaN=i}),7851:((e,t,s)=>{var n=s(2827)
const intIdentify=e=>typeof e==="bigint"||Number.isInteger(e)
function intResolve(e,t,s,{intAsBigInt:n}){const r=e[0]
if(r==="-"||r==="+")t+=1
e=e.substring(t).replace(/_/g,"")
if(n){switch(s){case 2:e=`0b${e}`
break
case 8:e=`0o${e}`
break
case 16:e=`0x${e}`
break}const t=BigInt(e)
return r==="-"?BigInt(-1)*t:t}const i=parseInt(e,s)
return r==="-"?-1*i:i}function intStringify(e,t,s){const{value:r}=e
if(intIdentify(r)){const e=r.toString(t)
return r<0?"-"+s+e.substr(1):s+e}return n.stringifyNumber(e)}const r={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>intResolve(e,2,2,s),stringify:e=>intStringify(e,2,"0b")}
const i={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>intResolve(e,1,8,s),stringify:e=>intStringify(e,8,"0")}
const o={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>intResolve(e,0,10,s),stringify:n.stringifyNumber}
const a={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>intResolve(e,2,16,s),stringify:e=>intStringify(e,16,"0x")}
t.int=o
t.intBin=r
t.intHex=a
t.intOct=i}),5970:((e,t,s)=>{var n=s(1737)
var r=s(1543)
const i="<<"
const o={identify:e=>e===i||typeof e==="symbol"&&e.description===i,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new r.Scalar(Symbol(i)),{addToJSMap:addMergeToJSMap}),stringify:()=>i}
const isMergeKey=(e,t)=>(o.identify(t)||n.isScalar(t)&&(!t.type||t.type===r.Scalar.PLAIN)&&o.identify(t.value))&&e?.doc.schema.tags.some(e=>e.tag===o.tag&&e.default)
function addMergeToJSMap(e,t,s){const r=resolveAliasValue(e,s)
if(n.isSeq(r))for(const s of r.items)mergeValue(e,t,s)
else if(Array.isArray(r))for(const s of r)mergeValue(e,t,s)
else mergeValue(e,t,r)}function mergeValue(e,t,s){const r=resolveAliasValue(e,s)
if(!n.isMap(r))throw new Error("Merge sources must be maps or map aliases")
const i=r.toJSON(null,e,Map)
for(const[e,s]of i)if(t instanceof Map){if(!t.has(e))t.set(e,s)}else if(t instanceof Set)t.add(e)
else if(!Object.prototype.hasOwnProperty.call(t,e))Object.defineProperty(t,e,{value:s,writable:true,enumerable:true,configurable:true})
return t}function resolveAliasValue(e,t){return e&&n.isAlias(t)?t.resolve(e.doc,e):t}t.addMergeToJSMap=addMergeToJSMap
t.isMergeKey=isMergeKey
t.merge=o}),8781:((e,t,s)=>{var n=s(1737)
var r=s(445)
var i=s(1856)
var o=s(3013)
var a=s(9751)
class YAMLOMap extends o.YAMLSeq{constructor(){super()
this.add=i.YAMLMap.prototype.add.bind(this)
this.delete=i.YAMLMap.prototype.delete.bind(this)
this.get=i.YAMLMap.prototype.get.bind(this)
this.has=i.YAMLMap.prototype.has.bind(this)
this.set=i.YAMLMap.prototype.set.bind(this)
this.tag=YAMLOMap.tag}toJSON(e,t){if(!t)return super.toJSON(e)
const s=new Map
if(t?.onCreate)t.onCreate(s)
for(const e of this.items){let i,o
if(n.isPair(e)){i=r.toJS(e.key,"",t)
o=r.toJS(e.value,i,t)}else i=r.toJS(e,"",t)
if(s.has(i))throw new Error("Ordered maps must not include duplicate keys")
s.set(i,o)}return s}static from(e,t,s){const n=a.createPairs(e,t,s)
const r=new this
r.items=n.items
return r}}YAMLOMap.tag="tag:yaml.org,2002:omap"
const l={collection:"seq",identify:e=>e instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=a.resolvePairs(e,t)
const r=[]
for(const{key:e}of s.items)if(n.isScalar(e))if(r.includes(e.value))t(`Ordered maps must not include duplicate keys: ${e.value}`)
else r.push(e.value)
return Object.assign(new YAMLOMap,s)},createNode:(e,t,s)=>YAMLOMap.from(e,t,s)}
t.YAMLOMap=YAMLOMap
t.omap=l}),9751:((e,t,s)=>{var n=s(1737)
var r=s(7567)
var i=s(1543)
var o=s(3013)
function resolvePairs(e,t){if(n.isSeq(e))for(let s=0;s<e.items.length;++s){let o=e.items[s]
if(n.isPair(o))continue
else if(n.isMap(o)){if(o.items.length>1)t("Each pair must have its own sequence indicator")
const e=o.items[0]||new r.Pair(new i.Scalar(null))
if(o.commentBefore)e.key.commentBefore=e.key.commentBefore?`${o.commentBefore}\n${e.key.commentBefore}`:o.commentBefore
if(o.comment){const t=e.value??e.key
t.comment=t.comment?`${o.comment}\n${t.comment}`:o.comment}o=e}e.items[s]=n.isPair(o)?o:new r.Pair(o)}else t("Expected a sequence for this tag")
return e}function createPairs(e,t,s){const{replacer:n}=s
const i=new o.YAMLSeq(e)
i.tag="tag:yaml.org,2002:pairs"
let a=0
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof n==="function")e=n.call(t,String(a++),e)
let o,l
if(Array.isArray(e))if(e.length===2){o=e[0]
l=e[1]}else throw new TypeError(`Expected [key, value] tuple: ${e}`)
else if(e&&e instanceof Object){const t=Object.keys(e)
if(t.length===1){o=t[0]
l=e[o]}else throw new TypeError(`Expected tuple with one key, not ${t.length} keys`)}else o=e
i.items.push(r.createPair(o,l,s))}return i}const a={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}
t.createPairs=createPairs
t.pairs=a
t.resolvePairs=resolvePairs}),3019:((e,t,s)=>{var n=s(773)
var r=s(5410)
var i=s(1744)
var o=s(2678)
var a=s(6737)
var l=s(2348)
var c=s(7292)
var u=s(7851)
var f=s(5970)
var h=s(8781)
var p=s(9751)
var d=s(1314)
var m=s(5994)
const y=[n.map,i.seq,o.string,r.nullTag,l.trueTag,l.falseTag,u.intBin,u.intOct,u.int,u.intHex,c.floatNaN,c.floatExp,c.float,a.binary,f.merge,h.omap,p.pairs,d.set,m.intTime,m.floatTime,m.timestamp]
t.schema=y}),1314:((e,t,s)=>{var n=s(1737)
var r=s(7567)
var i=s(1856)
class YAMLSet extends i.YAMLMap{constructor(e){super(e)
this.tag=YAMLSet.tag}add(e){let t
if(n.isPair(e))t=e
else if(e&&typeof e==="object"&&"key"in e&&"value"in e&&e.value===null)t=new r.Pair(e.key,null)
else t=new r.Pair(e,null)
const s=i.findPair(this.items,t.key)
if(!s)this.items.push(t)}get(e,t){const s=i.findPair(this.items,e)
return!t&&n.isPair(s)?n.isScalar(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`)
const s=i.findPair(this.items,e)
if(s&&!t)this.items.splice(this.items.indexOf(s),1)
else if(!s&&t)this.items.push(new r.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.stringify(this)
if(this.hasAllNullValues(true))return super.toString(Object.assign({},e,{allNullValues:true}),t,s)
else throw new Error("Set items must all have null values")}static from(e,t,s){const{replacer:n}=s
const i=new this(e)
if(t&&Symbol.iterator in Object(t))for(let e of t){if(typeof n==="function")e=n.call(t,e,e)
i.items.push(r.createPair(e,null,s))}return i}}YAMLSet.tag="tag:yaml.org,2002:set"
const o={collection:"map",identify:e=>e instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>YAMLSet.from(e,t,s),resolve(e,t){if(n.isMap(e))if(e.hasAllNullValues(true))return Object.assign(new YAMLSet,e)
else t("Set items must all have null values")
else t("Expected a mapping for this tag")
return e}}
t.YAMLSet=YAMLSet
t.set=o}),5994:((e,t,s)=>{var n=s(2827)
function parseSexagesimal(e,t){const s=e[0]
const n=s==="-"||s==="+"?e.substring(1):e
const num=e=>t?BigInt(e):Number(e)
const r=n.replace(/_/g,"").split(":").reduce((e,t)=>e*num(60)+num(t),num(0))
return s==="-"?num(-1)*r:r}function stringifySexagesimal(e){let{value:t}=e
let num=e=>e
if(typeof t==="bigint")num=e=>BigInt(e)
else if(isNaN(t)||!isFinite(t))return n.stringifyNumber(e)
let s=""
if(t<0){s="-"
t*=num(-1)}const r=num(60)
const i=[t%r]
if(t<60)i.unshift(0)
else{t=(t-i[0])/r
i.unshift(t%r)
if(t>=60){t=(t-i[0])/r
i.unshift(t)}}return s+i.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const r={identify:e=>typeof e==="bigint"||Number.isInteger(e),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>parseSexagesimal(e,s),stringify:stringifySexagesimal}
const i={identify:e=>typeof e==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>parseSexagesimal(e,false),stringify:stringifySexagesimal}
const o={identify:e=>e instanceof Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"+"(?:"+"(?:t|T|[ \\t]+)"+"([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)"+"(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?"+")?$"),resolve(e){const t=e.match(o.test)
if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd")
const[,s,n,r,i,a,l]=t.map(Number)
const c=t[7]?Number((t[7]+"00").substr(1,3)):0
let u=Date.UTC(s,n-1,r,i||0,a||0,l||0,c)
const f=t[8]
if(f&&f!=="Z"){let e=parseSexagesimal(f,false)
if(Math.abs(e)<30)e*=60
u-=6e4*e}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}
t.floatTime=i
t.intTime=r
t.timestamp=o}),9777:((e,t)=>{const s="flow"
const n="block"
const r="quoted"
function foldFlowLines(e,t,s="flow",{indentAtStart:i,lineWidth:o=80,minContentWidth:a=20,onFold:l,onOverflow:c}={}){if(!o||o<0)return e
if(o<a)a=0
const u=Math.max(1+a,1+o-t.length)
if(e.length<=u)return e
const f=[]
const h={}
let p=o-t.length
if(typeof i==="number")if(i>o-Math.max(2,a))f.push(0)
else p=o-i
let d
let m
let y=false
let g=-1
let v=-1
let b=-1
if(s===n){g=consumeMoreIndentedLines(e,g,t.length)
if(g!==-1)p=g+u}for(let i;i=e[g+=1];){if(s===r&&i==="\\"){v=g
switch(e[g+1]){case"x":g+=3
break
case"u":g+=5
break
case"U":g+=9
break
default:g+=1}b=g}if(i==="\n"){if(s===n)g=consumeMoreIndentedLines(e,g,t.length)
p=g+t.length+u
d=void 0}else{if(i===" "&&m&&m!==" "&&m!=="\n"&&m!=="\t"){const t=e[g+1]
if(t&&t!==" "&&t!=="\n"&&t!=="\t")d=g}if(g>=p)if(d){f.push(d)
p=d+u
d=void 0}else if(s===r){while(m===" "||m==="\t"){m=i
i=e[g+=1]
y=true}const t=g>b+1?g-2:v-1
if(h[t])return e
f.push(t)
h[t]=true
p=t+u
d=void 0}else y=true}m=i}if(y&&c)c()
if(f.length===0)return e
if(l)l()
let S=e.slice(0,f[0])
for(let n=0;n<f.length;++n){const i=f[n]
const o=f[n+1]||e.length
if(i===0)S=`\n${t}${e.slice(0,o)}`
else{if(s===r&&h[i])S+=`${e[i]}\\`
S+=`\n${t}${e.slice(i+1,o)}`}}return S}function consumeMoreIndentedLines(e,t,s){let n=t
let r=t+1
let i=e[r]
while(i===" "||i==="\t")if(t<r+s)i=e[++t]
else{do{i=e[++t]}while(i&&i!=="\n")
n=t
r=t+1
i=e[r]}return n}t.FOLD_BLOCK=n
t.FOLD_FLOW=s
t.FOLD_QUOTED=r
t.foldFlowLines=foldFlowLines}),5474:((e,t,s)=>{var n=s(9030)
var r=s(1737)
var i=s(2005)
var o=s(4387)
function createStringifyContext(e,t){const s=Object.assign({blockQuote:true,commentString:i.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,trueStr:"true",verifyAliasOrder:true},e.schema.toStringOptions,t)
let n
switch(s.collectionStyle){case"block":n=false
break
case"flow":n=true
break
default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.flowCollectionPadding?" ":"",indent:"",indentStep:typeof s.indent==="number"?" ".repeat(s.indent):"  ",inFlow:n,options:s}}function getTagObject(e,t){if(t.tag){const s=e.filter(e=>e.tag===t.tag)
if(s.length>0)return s.find(e=>e.format===t.format)??s[0]}let s
let n
if(r.isScalar(t)){n=t.value
let r=e.filter(e=>e.identify?.(n))
if(r.length>1){const e=r.filter(e=>e.test)
if(e.length>0)r=e}s=r.find(e=>e.format===t.format)??r.find(e=>!e.format)}else{n=t
s=e.find(e=>e.nodeClass&&n instanceof e.nodeClass)}if(!s){const e=n?.constructor?.name??(n===null?"null":typeof n)
throw new Error(`Tag not resolved for ${e} value`)}return s}function stringifyProps(e,t,{anchors:s,doc:i}){if(!i.directives)return""
const o=[]
const a=(r.isScalar(e)||r.isCollection(e))&&e.anchor
if(a&&n.anchorIsValid(a)){s.add(a)
o.push(`&${a}`)}const l=e.tag??(t.default?null:t.tag)
if(l)o.push(i.directives.tagString(l))
return o.join(" ")}function stringify(e,t,s,n){if(r.isPair(e))return e.toString(t,s,n)
if(r.isAlias(e)){if(t.doc.directives)return e.toString(t)
if(t.resolvedAliases?.has(e))throw new TypeError(`Cannot stringify circular structure without alias nodes`)
else{if(t.resolvedAliases)t.resolvedAliases.add(e)
else t.resolvedAliases=new Set([e])
e=e.resolve(t.doc)}}let i
const a=r.isNode(e)?e:t.doc.createNode(e,{onTagObj:e=>i=e})
i??(i=getTagObject(t.doc.schema.tags,a))
const l=stringifyProps(a,i,t)
if(l.length>0)t.indentAtStart=(t.indentAtStart??0)+l.length+1
const c=typeof i.stringify==="function"?i.stringify(a,t,s,n):r.isScalar(a)?o.stringifyString(a,t,s,n):a.toString(t,s,n)
if(!l)return c
return r.isScalar(a)||c[0]==="{"||c[0]==="["?`${l} ${c}`:`${l}\n${t.indent}${c}`}t.createStringifyContext=createStringifyContext
t.stringify=stringify}),486:((e,t,s)=>{var n=s(1737)
var r=s(5474)
var i=s(2005)
function stringifyCollection(e,t,s){const n=t.inFlow??e.flow
const r=n?stringifyFlowCollection:stringifyBlockCollection
return r(e,t,s)}function stringifyBlockCollection({comment:e,items:t},s,{blockItemPrefix:o,flowChars:a,itemIndent:l,onChompKeep:c,onComment:u}){const{indent:f,options:{commentString:h}}=s
const p=Object.assign({},s,{indent:l,type:null})
let d=false
const m=[]
for(let e=0;e<t.length;++e){const a=t[e]
let c=null
if(n.isNode(a)){if(!d&&a.spaceBefore)m.push("")
addCommentBefore(s,m,a.commentBefore,d)
if(a.comment)c=a.comment}else if(n.isPair(a)){const e=n.isNode(a.key)?a.key:null
if(e){if(!d&&e.spaceBefore)m.push("")
addCommentBefore(s,m,e.commentBefore,d)}}d=false
let u=r.stringify(a,p,()=>c=null,()=>d=true)
if(c)u+=i.lineComment(u,l,h(c))
if(d&&c)d=false
m.push(o+u)}let y
if(m.length===0)y=a.start+a.end
else{y=m[0]
for(let e=1;e<m.length;++e){const t=m[e]
y+=t?`\n${f}${t}`:"\n"}}if(e){y+="\n"+i.indentComment(h(e),f)
if(u)u()}else if(d&&c)c()
return y}function stringifyFlowCollection({items:e},t,{flowChars:s,itemIndent:o}){const{indent:a,indentStep:l,flowCollectionPadding:c,options:{commentString:u}}=t
o+=l
const f=Object.assign({},t,{indent:o,inFlow:true,type:null})
let h=false
let p=0
const d=[]
for(let s=0;s<e.length;++s){const a=e[s]
let l=null
if(n.isNode(a)){if(a.spaceBefore)d.push("")
addCommentBefore(t,d,a.commentBefore,false)
if(a.comment)l=a.comment}else if(n.isPair(a)){const e=n.isNode(a.key)?a.key:null
if(e){if(e.spaceBefore)d.push("")
addCommentBefore(t,d,e.commentBefore,false)
if(e.comment)h=true}const s=n.isNode(a.value)?a.value:null
if(s){if(s.comment)l=s.comment
if(s.commentBefore)h=true}else if(a.value==null&&e?.comment)l=e.comment}if(l)h=true
let c=r.stringify(a,f,()=>l=null)
h||(h=d.length>p||c.includes("\n"))
if(s<e.length-1)c+=","
else if(t.options.trailingComma){if(t.options.lineWidth>0)h||(h=d.reduce((e,t)=>e+t.length+2,2)+(c.length+2)>t.options.lineWidth)
if(h)c+=","}if(l)c+=i.lineComment(c,o,u(l))
d.push(c)
p=d.length}const{start:m,end:y}=s
if(d.length===0)return m+y
else{if(!h){const e=d.reduce((e,t)=>e+t.length+2,2)
h=t.options.lineWidth>0&&e>t.options.lineWidth}if(h){let e=m
for(const t of d)e+=t?`\n${l}${a}${t}`:"\n"
return`${e}\n${a}${y}`}else return`${m}${c}${d.join(" ")}${c}${y}`}}function addCommentBefore({indent:e,options:{commentString:t}},s,n,r){if(n&&r)n=n.replace(/^\n+/,"")
if(n){const r=i.indentComment(t(n),e)
s.push(r.trimStart())}}t.stringifyCollection=stringifyCollection}),2005:((e,t)=>{const stringifyComment=e=>e.replace(/^(?!$)(?: $)?/gm,"#")
function indentComment(e,t){if(/^\n+$/.test(e))return e.substring(1)
return t?e.replace(/^(?! *$)/gm,t):e}const lineComment=(e,t,s)=>e.endsWith("\n")?indentComment(s,t):s.includes("\n")?"\n"+indentComment(s,t):(e.endsWith(" ")?"":" ")+s
t.indentComment=indentComment
t.lineComment=lineComment
t.stringifyComment=stringifyComment}),9255:((e,t,s)=>{var n=s(1737)
var r=s(5474)
var i=s(2005)
function stringifyDocument(e,t){const s=[]
let o=t.directives===true
if(t.directives!==false&&e.directives){const t=e.directives.toString(e)
if(t){s.push(t)
o=true}else if(e.directives.docStart)o=true}if(o)s.push("---")
const a=r.createStringifyContext(e,t)
const{commentString:l}=a.options
if(e.commentBefore){if(s.length!==1)s.unshift("")
const t=l(e.commentBefore)
s.unshift(i.indentComment(t,""))}let c=false
let u=null
if(e.contents){if(n.isNode(e.contents)){if(e.contents.spaceBefore&&o)s.push("")
if(e.contents.commentBefore){const t=l(e.contents.commentBefore)
s.push(i.indentComment(t,""))}a.forceBlockIndent=!!e.comment
u=e.contents.comment}const t=u?void 0:()=>c=true
let f=r.stringify(e.contents,a,()=>u=null,t)
if(u)f+=i.lineComment(f,"",l(u))
if((f[0]==="|"||f[0]===">")&&s[s.length-1]==="---")s[s.length-1]=`--- ${f}`
else s.push(f)}else s.push(r.stringify(e.contents,a))
if(e.directives?.docEnd)if(e.comment){const t=l(e.comment)
if(t.includes("\n")){s.push("...")
s.push(i.indentComment(t,""))}else s.push(`... ${t}`)}else s.push("...")
else{let t=e.comment
if(t&&c)t=t.replace(/^\n+/,"")
if(t){if((!c||u)&&s[s.length-1]!=="")s.push("")
s.push(i.indentComment(l(t),""))}}return s.join("\n")+"\n"}t.stringifyDocument=stringifyDocument}),2827:((e,t)=>{function stringifyNumber({format:e,minFractionDigits:t,tag:s,value:n}){if(typeof n==="bigint")return String(n)
const r=typeof n==="number"?n:Number(n)
if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf"
let i=Object.is(n,-0)?"-0":JSON.stringify(n)
if(!e&&t&&(!s||s==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let e=i.indexOf(".")
if(e<0){e=i.length
i+="."}let s=t-(i.length-e-1)
while(s-- >0)i+="0"}return i}t.stringifyNumber=stringifyNumber}),8070:((e,t,s)=>{var n=s(1737)
var r=s(1543)
var i=s(5474)
var o=s(2005)
function stringifyPair({key:e,value:t},s,a,l){const{allNullValues:c,doc:u,indent:f,indentStep:h,options:{commentString:p,indentSeq:d,simpleKeys:m}}=s
let y=n.isNode(e)&&e.comment||null
if(m){if(y)throw new Error("With simple keys, key nodes cannot have comments")
if(n.isCollection(e)||!n.isNode(e)&&typeof e==="object"){const e="With simple keys, collection cannot be used as a key value"
throw new Error(e)}}let g=!m&&(!e||y&&t==null&&!s.inFlow||n.isCollection(e)||(n.isScalar(e)?e.type===r.Scalar.BLOCK_FOLDED||e.type===r.Scalar.BLOCK_LITERAL:typeof e==="object"))
s=Object.assign({},s,{allNullValues:false,implicitKey:!g&&(m||!c),indent:f+h})
let v=false
let b=false
let S=i.stringify(e,s,()=>v=true,()=>b=true)
if(!g&&!s.inFlow&&S.length>1024){if(m)throw new Error("With simple keys, single line scalar must not span more than 1024 characters")
g=true}if(s.inFlow){if(c||t==null){if(v&&a)a()
return S===""?"?":g?`? ${S}`:S}}else if(c&&!m||t==null&&g){S=`? ${S}`
if(y&&!v)S+=o.lineComment(S,s.indent,p(y))
else if(b&&l)l()
return S}if(v)y=null
if(g){if(y)S+=o.lineComment(S,s.indent,p(y))
S=`? ${S}\n${f}:`}else{S=`${S}:`
if(y)S+=o.lineComment(S,s.indent,p(y))}let w,k,_
if(n.isNode(t)){w=!!t.spaceBefore
k=t.commentBefore
_=t.comment}else{w=false
k=null
_=null
if(t&&typeof t==="object")t=u.createNode(t)}s.implicitKey=false
if(!g&&!y&&n.isScalar(t))s.indentAtStart=S.length+1
b=false
if(!d&&h.length>=2&&!s.inFlow&&!g&&n.isSeq(t)&&!t.flow&&!t.tag&&!t.anchor)s.indent=s.indent.substring(2)
let E=false
const N=i.stringify(t,s,()=>E=true,()=>b=true)
let A=" "
if(y||w||k){A=w?"\n":""
if(k){const e=p(k)
A+=`\n${o.indentComment(e,s.indent)}`}if(N===""&&!s.inFlow){if(A==="\n"&&_)A="\n\n"}else A+=`\n${s.indent}`}else if(!g&&n.isCollection(t)){const e=N[0]
const n=N.indexOf("\n")
const r=n!==-1
const i=s.inFlow??t.flow??t.items.length===0
if(r||!i){let t=false
if(r&&(e==="&"||e==="!")){let s=N.indexOf(" ")
if(e==="&"&&s!==-1&&s<n&&N[s+1]==="!")s=N.indexOf(" ",s+1)
if(s===-1||n<s)t=true}if(!t)A=`\n${s.indent}`}}else if(N===""||N[0]==="\n")A=""
S+=A+N
if(s.inFlow){if(E&&a)a()}else if(_&&!E)S+=o.lineComment(S,s.indent,p(_))
else if(b&&l)l()
return S}t.stringifyPair=stringifyPair}),4387:((e,t,s)=>{var n=s(1543)
var r=s(9777)
const getFoldOptions=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth})
const containsDocumentMarker=e=>/^(%|---|\.\.\.)/m.test(e)
function lineLengthOverLimit(e,t,s){if(!t||t<0)return false
const n=t-s
const r=e.length
if(r<=n)return false
for(let t=0,s=0;t<r;++t)if(e[t]==="\n"){if(t-s>n)return true
s=t+1
if(r-s<=n)return false}return true}function doubleQuotedString(e,t){const s=JSON.stringify(e)
if(t.options.doubleQuotedAsJSON)return s
const{implicitKey:n}=t
const i=t.options.doubleQuotedMinMultiLineLength
const o=t.indent||(containsDocumentMarker(e)?"  ":"")
let a=""
let l=0
for(let e=0,t=s[e];t;t=s[++e]){if(t===" "&&s[e+1]==="\\"&&s[e+2]==="n"){a+=s.slice(l,e)+"\\ "
e+=1
l=e
t="\\"}if(t==="\\")switch(s[e+1]){case"u":{a+=s.slice(l,e)
const t=s.substr(e+2,4)
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
else a+=s.substr(e,6)}e+=5
l=e+1}break
case"n":if(n||s[e+2]==='"'||s.length<i)e+=1
else{a+=s.slice(l,e)+"\n\n"
while(s[e+2]==="\\"&&s[e+3]==="n"&&s[e+4]!=='"'){a+="\n"
e+=2}a+=o
if(s[e+2]===" ")a+="\\"
e+=1
l=e+1}break
default:e+=1}}a=l?a+s.slice(l):s
return n?a:r.foldFlowLines(a,o,r.FOLD_QUOTED,getFoldOptions(t,false))}function singleQuotedString(e,t){if(t.options.singleQuote===false||t.implicitKey&&e.includes("\n")||/[ \t]\n|\n[ \t]/.test(e))return doubleQuotedString(e,t)
const s=t.indent||(containsDocumentMarker(e)?"  ":"")
const n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&\n${s}`)+"'"
return t.implicitKey?n:r.foldFlowLines(n,s,r.FOLD_FLOW,getFoldOptions(t,false))}function quotedString(e,t){const{singleQuote:s}=t.options
let n
if(s===false)n=doubleQuotedString
else{const t=e.includes('"')
const r=e.includes("'")
if(t&&!r)n=singleQuotedString
else if(r&&!t)n=doubleQuotedString
else n=s?singleQuotedString:doubleQuotedString}return n(e,t)}let i
try{i=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{i=/\n+(?!\n|$)/g}function blockString({comment:e,type:t,value:s},o,a,l){const{blockQuote:c,commentString:u,lineWidth:f}=o.options
if(!c||/\n[\t ]+$/.test(s))return quotedString(s,o)
const h=o.indent||(o.forceBlockIndent||containsDocumentMarker(s)?"  ":"")
const p=c==="literal"?true:c==="folded"||t===n.Scalar.BLOCK_FOLDED?false:t===n.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(s,f,h.length)
if(!s)return p?"|\n":">\n"
let d
let m
for(m=s.length;m>0;--m){const e=s[m-1]
if(e!=="\n"&&e!=="\t"&&e!==" ")break}let y=s.substring(m)
const g=y.indexOf("\n")
if(g===-1)d="-"
else if(s===y||g!==y.length-1){d="+"
if(l)l()}else d=""
if(y){s=s.slice(0,-y.length)
if(y[y.length-1]==="\n")y=y.slice(0,-1)
y=y.replace(i,`$&${h}`)}let v=false
let b
let S=-1
for(b=0;b<s.length;++b){const e=s[b]
if(e===" ")v=true
else if(e==="\n")S=b
else break}let w=s.substring(0,S<b?S+1:b)
if(w){s=s.substring(w.length)
w=w.replace(/\n+/g,`$&${h}`)}const k=h?"2":"1"
let _=(v?k:"")+d
if(e){_+=" "+u(e.replace(/ ?[\r\n]+/g," "))
if(a)a()}if(!p){const e=s.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${h}`)
let i=false
const a=getFoldOptions(o,true)
if(c!=="folded"&&t!==n.Scalar.BLOCK_FOLDED)a.onOverflow=()=>{i=true}
const l=r.foldFlowLines(`${w}${e}${y}`,h,r.FOLD_BLOCK,a)
if(!i)return`>${_}\n${h}${l}`}s=s.replace(/\n+/g,`$&${h}`)
return`|${_}\n${h}${w}${s}${y}`}function plainString(e,t,s,i){const{type:o,value:a}=e
const{actualString:l,implicitKey:c,indent:u,indentStep:f,inFlow:h}=t
if(c&&a.includes("\n")||h&&/[[\]{},]/.test(a))return quotedString(a,t)
if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a))return c||h||!a.includes("\n")?quotedString(a,t):blockString(e,t,s,i)
if(!c&&!h&&o!==n.Scalar.PLAIN&&a.includes("\n"))return blockString(e,t,s,i)
if(containsDocumentMarker(a))if(u===""){t.forceBlockIndent=true
return blockString(e,t,s,i)}else if(c&&u===f)return quotedString(a,t)
const p=a.replace(/\n+/g,`$&\n${u}`)
if(l){const test=e=>e.default&&e.tag!=="tag:yaml.org,2002:str"&&e.test?.test(p)
const{compat:e,tags:s}=t.doc.schema
if(s.some(test)||e?.some(test))return quotedString(a,t)}return c?p:r.foldFlowLines(p,u,r.FOLD_FLOW,getFoldOptions(t,false))}function stringifyString(e,t,s,r){const{implicitKey:i,inFlow:o}=t
const a=typeof e.value==="string"?e:Object.assign({},e,{value:String(e.value)})
let{type:l}=e
if(l!==n.Scalar.QUOTE_DOUBLE)if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value))l=n.Scalar.QUOTE_DOUBLE
const _stringify=e=>{switch(e){case n.Scalar.BLOCK_FOLDED:case n.Scalar.BLOCK_LITERAL:return i||o?quotedString(a.value,t):blockString(a,t,s,r)
case n.Scalar.QUOTE_DOUBLE:return doubleQuotedString(a.value,t)
case n.Scalar.QUOTE_SINGLE:return singleQuotedString(a.value,t)
case n.Scalar.PLAIN:return plainString(a,t,s,r)
default:return null}}
let c=_stringify(l)
if(c===null){const{defaultKeyType:e,defaultStringType:s}=t.options
const n=i&&e||s
c=_stringify(n)
if(c===null)throw new Error(`Unsupported default string type ${n}`)}return c}t.stringifyString=stringifyString}),4190:((e,t,s)=>{var n=s(1737)
const r=Symbol("break visit")
const i=Symbol("skip children")
const o=Symbol("remove node")
function visit(e,t){const s=initVisitor(t)
if(n.isDocument(e)){const t=visit_(null,e.contents,s,Object.freeze([e]))
if(t===o)e.contents=null}else visit_(null,e,s,Object.freeze([]))}visit.BREAK=r
visit.SKIP=i
visit.REMOVE=o
function visit_(e,t,s,i){const a=callVisitor(e,t,s,i)
if(n.isNode(a)||n.isPair(a)){replaceNode(e,i,a)
return visit_(e,a,s,i)}if(typeof a!=="symbol")if(n.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const n=visit_(e,t.items[e],s,i)
if(typeof n==="number")e=n-1
else if(n===r)return r
else if(n===o){t.items.splice(e,1)
e-=1}}}else if(n.isPair(t)){i=Object.freeze(i.concat(t))
const e=visit_("key",t.key,s,i)
if(e===r)return r
else if(e===o)t.key=null
const n=visit_("value",t.value,s,i)
if(n===r)return r
else if(n===o)t.value=null}return a}async function visitAsync(e,t){const s=initVisitor(t)
if(n.isDocument(e)){const t=await visitAsync_(null,e.contents,s,Object.freeze([e]))
if(t===o)e.contents=null}else await visitAsync_(null,e,s,Object.freeze([]))}visitAsync.BREAK=r
visitAsync.SKIP=i
visitAsync.REMOVE=o
async function visitAsync_(e,t,s,i){const a=await callVisitor(e,t,s,i)
if(n.isNode(a)||n.isPair(a)){replaceNode(e,i,a)
return visitAsync_(e,a,s,i)}if(typeof a!=="symbol")if(n.isCollection(t)){i=Object.freeze(i.concat(t))
for(let e=0;e<t.items.length;++e){const n=await visitAsync_(e,t.items[e],s,i)
if(typeof n==="number")e=n-1
else if(n===r)return r
else if(n===o){t.items.splice(e,1)
e-=1}}}else if(n.isPair(t)){i=Object.freeze(i.concat(t))
const e=await visitAsync_("key",t.key,s,i)
if(e===r)return r
else if(e===o)t.key=null
const n=await visitAsync_("value",t.value,s,i)
if(n===r)return r
else if(n===o)t.value=null}return a}function initVisitor(e){if(typeof e==="object"&&(e.Collection||e.Node||e.Value))return Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e)
return e}function callVisitor(e,t,s,r){if(typeof s==="function")return s(e,t,r)
if(n.isMap(t))return s.Map?.(e,t,r)
if(n.isSeq(t))return s.Seq?.(e,t,r)
if(n.isPair(t))return s.Pair?.(e,t,r)
if(n.isScalar(t))return s.Scalar?.(e,t,r)
if(n.isAlias(t))return s.Alias?.(e,t,r)
return}function replaceNode(e,t,s){const r=t[t.length-1]
if(n.isCollection(r))r.items[e]=s
else if(n.isPair(r))if(e==="key")r.key=s
else r.value=s
else if(n.isDocument(r))r.contents=s
else{const e=n.isAlias(r)?"alias":"scalar"
throw new Error(`Cannot replace node with ${e} parent`)}}t.visit=visit
t.visitAsync=visitAsync}),6585:((e,t,s)=>{s.d(t,{A:()=>canonicalize})
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
const r=[s]
e:while(r.length>0){const e=r[r.length-1]
const s=e.container
if(e.keys===null){while(e.index<s.length){const i=e.index++
if(i>0)n+=","
const o=s[i]
const a=o===void 0||typeof o==="symbol"||typeof o==="function"?null:o
if(a===null||typeof a!=="object"){n+=serializePrimitive(a)
continue}const l=enterValue(a,t)
if(typeof l!=="object"){n+=l===void 0?"null":l
continue}n+=l.keys===null?"[":"{"
r.push(l)
continue e}n+="]"}else{const i=e.keys
while(e.index<i.length){const o=i[e.index++]
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
r.push(l)
continue e}n+="}"}t.delete(s)
if(e.wrappers!==null)for(const s of e.wrappers)t.delete(s)
r.pop()}return n}}),7336:((e,t,s)=>{s.d(t,{w$:()=>datetime})
var n=s(4214)
var r=s(1863)
var i=s(2335)
var o=s(2417)
const a=n.xI("ZodMiniISODateTime",(e,t)=>{r.Ko.init(e,t)
o.zUr.init(e,t)})
function datetime(e){return i.G1(a,e)}null&&core.$constructor("ZodMiniISODate",(e,t)=>{core.$ZodISODate.init(e,t)
schemas.ZodMiniStringFormat.init(e,t)})
null&&core.$constructor("ZodMiniISOTime",(e,t)=>{core.$ZodISOTime.init(e,t)
schemas.ZodMiniStringFormat.init(e,t)})
null&&core.$constructor("ZodMiniISODuration",(e,t)=>{core.$ZodISODuration.init(e,t)
schemas.ZodMiniStringFormat.init(e,t)})})}

