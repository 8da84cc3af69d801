export const id=668
export const ids=[668]
export const modules={2984:((e,t,r)=>{r.d(t,{d:()=>gfmTableToMarkdown})
function defaultStringLength(e){return e.length}function markdownTable(e,t){const r=t||{}
const n=(r.align||[]).concat()
const o=r.stringLength||defaultStringLength
const a=[]
const i=[]
const c=[]
const s=[]
let l=0
let u=-1
while(++u<e.length){const t=[]
const n=[]
let a=-1
if(e[u].length>l)l=e[u].length
while(++a<e[u].length){const i=serialize(e[u][a])
if(r.alignDelimiters!==false){const e=o(i)
n[a]=e
if(s[a]===void 0||e>s[a])s[a]=e}t.push(i)}i[u]=t
c[u]=n}let f=-1
if(typeof n==="object"&&"length"in n)while(++f<l)a[f]=toAlignment(n[f])
else{const e=toAlignment(n)
while(++f<l)a[f]=e}f=-1
const p=[]
const d=[]
while(++f<l){const e=a[f]
let t=""
let n=""
if(e===99){t=":"
n=":"}else if(e===108)t=":"
else if(e===114)n=":"
let o=r.alignDelimiters===false?1:Math.max(1,s[f]-t.length-n.length)
const i=t+"-".repeat(o)+n
if(r.alignDelimiters!==false){o=t.length+o+n.length
if(o>s[f])s[f]=o
d[f]=o}p[f]=i}i.splice(1,0,p)
c.splice(1,0,d)
u=-1
const h=[]
while(++u<i.length){const e=i[u]
const t=c[u]
const n=r.fillRows===false?Math.max(1,i[u===1?0:u].length):l
f=-1
const o=[]
while(++f<n){const i=e[f]||""
let c=""
let l=""
if(r.alignDelimiters!==false){const e=s[f]-(t[f]||0)
const r=a[f]
if(r===114)c=" ".repeat(e)
else if(r===99){const t=e/2
if(e%2){c=" ".repeat(t+.5)
l=" ".repeat(t-.5)}else{c=" ".repeat(t)
l=c}}else l=" ".repeat(e)}if(r.delimiterStart!==false&&!f)o.push("|")
if(r.padding!==false&&!(r.alignDelimiters===false&&i==="")&&(r.delimiterStart!==false||f))o.push(" ")
if(r.alignDelimiters!==false)o.push(c)
o.push(i)
if(r.alignDelimiters!==false)o.push(l)
if(r.padding!==false)o.push(" ")
if(r.delimiterEnd!==false||f!==n-1)o.push("|")}h.push(r.delimiterEnd===false?o.join("").replace(/ +$/,""):o.join(""))}return h.join("\n")}function serialize(e){return e===null||e===void 0?"":String(e)}function toAlignment(e){const t=typeof e==="string"?e.codePointAt(0):0
return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}var n=r(1479)
var o=r(6967)
var a=r(5387)
var i=r(5908)
function gfmTableToMarkdown(e){const t=e||{}
const{tableCellPadding:r,tablePipeAlign:o,stringLength:a}=t
const i=r?" ":"|"
return{handlers:{inlineCode:inlineCodeWithTable,table:handleTable,tableCell:handleTableCell,tableRow:handleTableRow},join:[joinTable],unsafe:[{character:"\r",inConstruct:"tableCell"},{character:"\n",inConstruct:"tableCell"},{atBreak:true,character:"|",after:"[\t :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:true,character:":",after:"-"},{atBreak:true,character:"-",after:"[:|-]"}]}
function handleTable(e,t,r,n){const o=handleTableAsData(e,r,n)
const a=o[0]
if(a){let t=e.align?e.align.length:0
let r=-1
if(!t)while(++r<o.length)if(o[r].length>t)t=o[r].length
while(a.length<t)a.push("")}return serializeData(o,e.align)}function handleTableRow(e,t,r,n){const o=handleTableRowAsData(e,r,n)
const a=serializeData([o])
return a.slice(0,a.indexOf("\n"))}function handleTableCell(e,t,r,n){const o=r.enter("tableCell")
const a=r.enter("phrasing")
const c=r.containerPhrasing(e,{...n,before:i,after:i})
a()
o()
return c}function serializeData(e,t){return markdownTable(e,{align:t,alignDelimiters:o,fillRows:false,padding:r,stringLength:a})}function handleTableAsData(e,t,r){const{children:n}=e
let o=-1
const a=[]
const i=t.enter("table")
while(++o<n.length)a[o]=handleTableRowAsData(n[o],t,r)
i()
return a}function handleTableRowAsData(e,t,r){const{children:n}=e
let o=-1
const a=[]
const i=t.enter("tableRow")
while(++o<n.length)a[o]=handleTableCell(n[o],e,t,r)
i()
return a}function inlineCodeWithTable(e,t,r){const o=n.p.inlineCode(e,t,r)
if(!r.stack.includes("tableCell"))return o
const a=[]
let i=0
let c=o.indexOf("|")
while(c!==-1){let e=c
while(e>i&&o.charCodeAt(e-1)===92)e--
a.push(o.slice(i,c))
if((c-e)%2===0)a.push("\\")
i=c
c=o.indexOf("|",c+1)}a.push(o.slice(i))
return a.join("")}}function joinTable(e,t,r,n){if(e.type==="table"&&r.type==="listItem"&&r.spread===false&&(t.type==="definition"||t.type==="heading"&&formatHeadingAsSetext(t,n)||t.type==="paragraph"||t.type==="table"))return 1}function formatHeadingAsSetext(e,t){let r=false;(0,a.YR)(e,function(e){if(e.type==="break"||"value"in e&&/\r?\n|\r/.test(e.value)){r=true
return i.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,o.d)(e)&&(t.options.setext||r))}}),5256:((e,t,r)=>{r.d(t,{f:()=>o})
var n=r(7168)
const o=(0,n.C)(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElement","mdxTextExpression","strong","text","textDirective"])}),1479:((e,t,r)=>{r.d(t,{p:()=>f})
function blockquote(e,t,r,n){const o=r.enter("blockquote")
const a=r.createTracker(n)
a.move("> ")
a.shift(2)
const i=r.indentLines(r.containerFlow(e,a.current()),map)
o()
return i}function map(e,t,r){return">"+(r?"":" ")+e}var n=r(7941)
function hardBreak(e,t,r,o){let a=-1
while(++a<r.unsafe.length){const e=r.unsafe[a]
if(e.character==="\n"&&!e.before&&!e.after&&(0,n.q)(r.stack,e))return/[\t ]/.test(o.before)?"":" "}return"\\\n"}function longestStreak(e,t){const r=String(e)
let n=r.indexOf(t)
let o=n
let a=0
let i=0
if(typeof t!=="string")throw new TypeError("Expected substring")
while(n!==-1){if(n===o){if(++a>i)i=a}else a=1
o=n+t.length
n=r.indexOf(t,o)}return i}var o=r(3586)
function checkFence(e){const t=e.options.fence||"`"
if(t!=="`"&&t!=="~")throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`")
return t}function code(e,t,r,n){const a=checkFence(r)
const i=e.value||""
if((0,o.m)(e,r)){const e=r.enter("codeIndented")
const t=r.indentLines(i,code_map)
e()
return t}const c=r.createTracker(n)
const s=a.repeat(Math.max(longestStreak(i,a)+1,3))
const l=r.enter("codeFenced")
const u=a==="`"?"GraveAccent":"Tilde"
let f=c.move(s)
if(e.lang){const t=r.enter(`codeFencedLang${u}`)
f+=c.move(r.safe(e.lang,{before:f,after:" ",encode:["`"],...c.current()}))
t()}if(e.lang&&e.meta){const t=r.enter(`codeFencedMeta${u}`)
f+=c.move(" ")
f+=c.move(r.safe(e.meta,{before:f,after:"\n",encode:["`"],...c.current()}))
t()}f+=c.move("\n")
if(i)f+=c.move(i+"\n")
f+=c.move(s)
l()
return f}function code_map(e,t,r){return(r?"":"    ")+e}function checkQuote(e){const t=e.options.quote||'"'
if(t!=='"'&&t!=="'")throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`")
return t}function definition(e,t,r,n){const o=checkQuote(r)
const a=o==='"'?"Quote":"Apostrophe"
const i=r.enter("definition")
let c=r.enter("label")
const s=r.createTracker(n)
let l=s.move("[")
l+=s.move(r.safe(r.associationId(e),{before:l,after:"]",...s.current()}))
l+=s.move("]: ")
c()
if(!e.url||/[\0- \u007F]/.test(e.url)){c=r.enter("destinationLiteral")
l+=s.move("<")
l+=s.move(r.safe(e.url,{before:l,after:">",...s.current()}))
l+=s.move(">")}else{c=r.enter("destinationRaw")
l+=s.move(r.safe(e.url,{before:l,after:e.title?" ":"\n",...s.current()}))}c()
if(e.title){c=r.enter(`title${a}`)
l+=s.move(" "+o)
l+=s.move(r.safe(e.title,{before:l,after:o,...s.current()}))
l+=s.move(o)
c()}i()
return l}function checkEmphasis(e){const t=e.options.emphasis||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`")
return t}var a=r(2396)
emphasis.attention=attention
emphasis.peek=peek
function emphasis(e,t,r,n){const o=r.enter("phrasing")
const i=(0,a.mx)(e,attention,r,r.createTracker(n))
const c=i?(0,a.lK)([i],n.before,n.after):""
o()
return c}function attention(e,t){const r=checkEmphasis(t)
return{construct:"emphasis",markers:r==="*"?["*","_"]:["_","*"],sizes:[1]}}function peek(e,t,r){return r.options.emphasis||"*"}var i=r(518)
var c=r(5871)
function heading(e,t,r,n){const o=Math.max(Math.min(6,e.depth||1),1)
const a=r.createTracker(n)
if((0,c.f)(e,r)){const t=r.enter("headingSetext")
const n=r.enter("phrasing")
const i=r.containerPhrasing(e,{...a.current(),before:"\n",after:"\n"})
n()
t()
return i+"\n"+(o===1?"=":"-").repeat(i.length-(Math.max(i.lastIndexOf("\r"),i.lastIndexOf("\n"))+1))}const s="#".repeat(o)
const l=r.enter("headingAtx")
const u=r.enter("phrasing")
a.move(s+" ")
let f=r.containerPhrasing(e,{before:"# ",after:"\n",...a.current()})
const p=f.charCodeAt(0)
if(p===9||p===32)f=(0,i.T)(p)+f.slice(1)
f=f?s+" "+f:s
if(r.options.closeAtx)f+=" "+s
u()
l()
return f}html.peek=htmlPeek
function html(e){return e.value||""}function htmlPeek(){return"<"}image_image.peek=imagePeek
function image_image(e,t,r,n){const o=checkQuote(r)
const a=o==='"'?"Quote":"Apostrophe"
const i=r.enter("image")
let c=r.enter("label")
const s=r.createTracker(n)
let l=s.move("![")
l+=s.move(r.safe(e.alt,{before:l,after:"]",...s.current()}))
l+=s.move("](")
c()
if(!e.url&&e.title||/[\0- \u007F]/.test(e.url)){c=r.enter("destinationLiteral")
l+=s.move("<")
l+=s.move(r.safe(e.url,{before:l,after:">",...s.current()}))
l+=s.move(">")}else{c=r.enter("destinationRaw")
l+=s.move(r.safe(e.url,{before:l,after:e.title?" ":")",...s.current()}))}c()
if(e.title){c=r.enter(`title${a}`)
l+=s.move(" "+o)
l+=s.move(r.safe(e.title,{before:l,after:o,...s.current()}))
l+=s.move(o)
c()}l+=s.move(")")
i()
return l}function imagePeek(){return"!"}imageReference.peek=imageReferencePeek
function imageReference(e,t,r,n){const o=e.referenceType
const a=r.enter("imageReference")
let i=r.enter("label")
const c=r.createTracker(n)
let s=c.move("![")
const l=r.safe(e.alt,{before:s,after:"]",...c.current()})
s+=c.move(l+"][")
i()
const u=r.stack
r.stack=u.filter(function(e){return e!=="phrasing"})
i=r.enter("reference")
const f=r.safe(r.associationId(e),{before:s,after:"]",...c.current()})
i()
r.stack=u
a()
if(o==="full"||!l||l!==f)s+=c.move(f+"]")
else if(o==="shortcut")s=s.slice(0,-1)
else s+=c.move("]")
return s}function imageReferencePeek(){return"!"}inlineCode.peek=inlineCodePeek
function inlineCode(e,t,r){let n=e.value||""
let o="`"
let a=-1
while(new RegExp("(^|[^`])"+o+"([^`]|$)").test(n))o+="`"
if(/[^\n\r ]/.test(n)&&(/^[\n\r ]/.test(n)&&/[\n\r ]$/.test(n)||/^`|`$/.test(n)))n=" "+n+" "
while(++a<r.unsafe.length){const e=r.unsafe[a]
const t=r.compilePattern(e)
if(!e.atBreak)continue
let o
while(o=t.exec(n)){let e=o.index
if(n.charCodeAt(e)===10&&n.charCodeAt(e-1)===13)e--
n=n.slice(0,e)+" "+n.slice(o.index+1)}}return o+n+o}function inlineCodePeek(){return"`"}var s=r(6967)
function formatLinkAsAutolink(e,t){const r=(0,s.d)(e)
return Boolean(!t.options.resourceLink&&e.url&&!e.title&&e.children&&e.children.length===1&&e.children[0].type==="text"&&(r===e.url||"mailto:"+r===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))}link_link.peek=linkPeek
function link_link(e,t,r,n){const o=checkQuote(r)
const a=o==='"'?"Quote":"Apostrophe"
const i=r.createTracker(n)
if(formatLinkAsAutolink(e,r)){const t=r.stack
r.stack=t.filter(function(e){return e!=="phrasing"})
const n=r.enter("autolink")
let o=i.move("<")
o+=i.move(r.containerPhrasing(e,{before:o,after:">",...i.current()}))
o+=i.move(">")
n()
r.stack=t
return o}const c=r.enter("link")
let s=r.enter("label")
let l=i.move("[")
const u=r.containerPhrasing(e,{before:l,after:"](",...i.current()})
l+=i.move(u)
s()
l+=i.move("](")
const f=/[\0- \u007F]/.test(e.url)
const p=n.before.charAt(n.before.length-1)
let d=e.title||void 0
if(!d&&!f&&(p==="\n"||p==="\r")){let e=0
while(e<u.length&&u.charCodeAt(e)!==93)e+=u.charCodeAt(e)===92?2:1
if(u.charCodeAt(e+1)===58)d=""}if(!e.url&&typeof d==="string"||f){s=r.enter("destinationLiteral")
l+=i.move("<")
l+=i.move(r.safe(e.url,{before:l,after:">",...i.current()}))
l+=i.move(">")}else{s=r.enter("destinationRaw")
l+=i.move(r.safe(e.url,{before:l,after:typeof d==="string"?" ":")",...i.current()}))}s()
if(typeof d==="string"){s=r.enter(`title${a}`)
l+=i.move(" "+o)
l+=i.move(r.safe(d,{before:l,after:o,...i.current()}))
l+=i.move(o)
s()}l+=i.move(")")
c()
return l}function linkPeek(e,t,r){return formatLinkAsAutolink(e,r)?"<":"["}linkReference.peek=linkReferencePeek
function linkReference(e,t,r,n){const o=e.referenceType
const a=r.enter("linkReference")
let i=r.enter("label")
const c=r.createTracker(n)
let s=c.move("[")
const l=r.containerPhrasing(e,{before:s,after:"]",...c.current()})
s+=c.move(l+"][")
i()
const u=r.stack
r.stack=u.filter(function(e){return e!=="phrasing"})
i=r.enter("reference")
const f=r.safe(r.associationId(e),{before:s,after:"]",...c.current()})
i()
r.stack=u
a()
if(o==="full"||!l||l!==f)s+=c.move(f+"]")
else if(o==="shortcut")s=s.slice(0,-1)
else s+=c.move("]")
return s}function linkReferencePeek(){return"["}function checkBullet(e){const t=e.options.bullet||"*"
if(t!=="*"&&t!=="+"&&t!=="-")throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`")
return t}function checkBulletOther(e){const t=checkBullet(e)
const r=e.options.bulletOther
if(!r)return t==="*"?"-":"*"
if(r!=="*"&&r!=="+"&&r!=="-")throw new Error("Cannot serialize items with `"+r+"` for `options.bulletOther`, expected `*`, `+`, or `-`")
if(r===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+r+"`) to be different")
return r}function checkBulletOrdered(e){const t=e.options.bulletOrdered||"."
if(t!=="."&&t!==")")throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`")
return t}var l=r(4531)
function list(e,t,r,n){const o=r.enter("list")
const a=r.bulletCurrent
let i=e.ordered?checkBulletOrdered(r):checkBullet(r)
const c=e.ordered?i==="."?")":".":checkBulletOther(r)
let s=t&&r.bulletLastUsed?i===r.bulletLastUsed:false
if(!e.ordered){const t=e.children?e.children[0]:void 0
if((i==="*"||i==="-")&&t&&(!t.children||!t.children[0])&&r.stack[r.stack.length-1]==="list"&&r.stack[r.stack.length-2]==="listItem"&&r.stack[r.stack.length-3]==="list"&&r.stack[r.stack.length-4]==="listItem"&&r.indexStack[r.indexStack.length-1]===0&&r.indexStack[r.indexStack.length-2]===0&&r.indexStack[r.indexStack.length-3]===0)s=true
if((0,l.T)(r)===i&&t){let t=-1
while(++t<e.children.length){const r=e.children[t]
if(r&&r.type==="listItem"&&r.children&&r.children[0]&&r.children[0].type==="thematicBreak"){s=true
break}}}}if(s)i=c
r.bulletCurrent=i
const u=r.containerFlow(e,n)
r.bulletLastUsed=i
r.bulletCurrent=a
o()
return u}function checkListItemIndent(e){const t=e.options.listItemIndent||"one"
if(t!=="tab"&&t!=="one"&&t!=="mixed")throw new Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`")
return t}function listItem(e,t,r,n){const o=checkListItemIndent(r)
let a=r.bulletCurrent||checkBullet(r)
if(t&&t.type==="list"&&t.ordered)a=(typeof t.start==="number"&&t.start>-1?t.start:1)+(r.options.incrementListMarker===false?0:t.children.indexOf(e))+a
let i=a.length+1
if(o==="tab"||o==="mixed"&&(t&&t.type==="list"&&t.spread||e.spread))i=Math.ceil(i/4)*4
const c=r.createTracker(n)
c.move(a+" ".repeat(i-a.length))
c.shift(i)
const s=r.enter("listItem")
const l=r.indentLines(r.containerFlow(e,c.current()),map)
s()
return l
function map(e,t,r){if(t)return(r?"":" ".repeat(i))+e
return(r?a:a+" ".repeat(i-a.length))+e}}function paragraph(e,t,r,n){const o=r.enter("paragraph")
const a=r.enter("phrasing")
const i=r.containerPhrasing(e,n)
a()
o()
return i}var u=r(5256)
function root(e,t,r,n){const o=e.children.some(function(e){return(0,u.f)(e)})
if(!o)return r.containerFlow(e,n)
const a=r.enter("phrasing")
const i=r.containerPhrasing(e,n)
a()
return i}function checkStrong(e){const t=e.options.strong||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`")
return t}strong.attention=strong_attention
strong.peek=strong_peek
function strong(e,t,r,n){const o=r.enter("phrasing")
const i=(0,a.mx)(e,strong_attention,r,r.createTracker(n))
const c=i?(0,a.lK)([i],n.before,n.after):""
o()
return c}function strong_attention(e,t){const r=checkStrong(t)
return{construct:"strong",markers:r==="*"?["*","_"]:["_","*"],sizes:[2]}}function strong_peek(e,t,r){return r.options.strong||"*"}function text_text(e,t,r,n){const o=t?t.children:[]
const a=r.indexStack[r.indexStack.length-1]
return r.safe(e.value,{...n,afterNode:o[a+1],beforeNode:o[a-1]})}function checkRuleRepetition(e){const t=e.options.ruleRepetition||3
if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more")
return t}function thematicBreak(e,t,r){const n=((0,l.T)(r)+(r.options.ruleSpaces?" ":"")).repeat(checkRuleRepetition(r))
return r.options.ruleSpaces?n.slice(0,-1):n}const f={blockquote:blockquote,break:hardBreak,code:code,definition:definition,emphasis:emphasis,hardBreak:hardBreak,heading:heading,html:html,image:image_image,imageReference:imageReference,inlineCode:inlineCode,link:link_link,linkReference:linkReference,list:list,listItem:listItem,paragraph:paragraph,root:root,strong:strong,text:text_text,thematicBreak:thematicBreak}}),3269:((e,t,r)=>{r.d(t,{l:()=>toMarkdown})
var n=r(5256)
const o={}.hasOwnProperty
function zwitch(e,t){const r=t||{}
function one(t,...r){let n=one.invalid
const a=one.handlers
if(t&&o.call(t,e)){const r=String(t[e])
n=o.call(a,r)?a[r]:one.unknown}if(n)return n.call(this,t,...r)}one.handlers=r.handlers||{}
one.invalid=r.invalid
one.unknown=r.unknown
return one}const a={}.hasOwnProperty
function configure(e,t){let r=-1
let n
if(t.extensions)while(++r<t.extensions.length)configure(e,t.extensions[r])
for(n in t)if(a.call(t,n))switch(n){case"extensions":break
case"unsafe":list(e[n],t[n])
break
case"join":list(e[n],t[n])
break
case"handlers":map(e[n],t[n])
break
default:e.options[n]=t[n]}return e}function list(e,t){if(t)e.push(...t)}function map(e,t){if(t)Object.assign(e,t)}var i=r(1479)
var c=r(4531)
var s=r(3586)
var l=r(5871)
var u=r(5884)
const f=[joinDefaults]
function joinDefaults(e,t,r,n){if(t.type==="code"&&(0,s.m)(t,n)&&(e.type==="list"||e.type===t.type&&(0,s.m)(e,n)))return false
if("spread"in r&&typeof r.spread==="boolean"){if(r.spread)return 1
if(e.type==="html"){const t=(0,u.C)(e.value)
if(t===void 0||t===6||t===7)return 1}if(e.type==="blockquote"&&t.type==="blockquote")return 1
if((e.type==="definition"||e.type==="paragraph")&&t.type==="list"&&(t.ordered&&typeof t.start==="number"&&t.start!==1||t.children.length>0&&t.children[0].children.length===0))return 1
if(e.type==="paragraph"&&t.type==="thematicBreak"&&(0,c.T)(n)==="-"&&!n.options.ruleSpaces)return 1
let o=e
while((o.type==="blockquote"||o.type==="list"||o.type==="listItem")&&o.children.length>0)o=o.children[o.children.length-1]
if(o.type!=="definition"&&o.type!=="paragraph")return 0
if(t.type==="code"&&(0,s.m)(t,n))return 1
if(t.type==="html"){const e=(0,u.C)(t.value)
if(e===void 0||e===7)return 1}if((e.type==="paragraph"||e!==o)&&(t.type==="definition"||t.type==="heading"&&(0,l.f)(t,n)||t.type==="paragraph"))return 1
return 0}}const p=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"]
const d=[{character:"\t",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"\r",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\n",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\r",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\r",after:"\\r",inConstruct:"phrasing"},{character:"\n",before:"\\n",inConstruct:"phrasing"},{character:"\n",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",before:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"!",after:"\\[",inConstruct:"phrasing",notInConstruct:p},{character:'"',inConstruct:"titleQuote"},{atBreak:true,character:"#"},{character:"#",inConstruct:"headingAtx",after:"(?:[\r\n]|$)"},{character:"&",after:"[#A-Za-z]",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","destinationRaw","phrasing","titleApostrophe","titleQuote"]},{character:"'",inConstruct:"titleApostrophe"},{character:"(",inConstruct:"destinationRaw"},{before:"\\]",character:"(",inConstruct:"phrasing",notInConstruct:p},{atBreak:true,before:"\\d+",character:")"},{character:")",inConstruct:"destinationRaw"},{atBreak:true,character:"*",after:"(?:[ \t\r\n*])"},{character:"*",inConstruct:"phrasing",notInConstruct:p},{atBreak:true,character:"+",after:"(?:[ \t\r\n])"},{atBreak:true,character:"-",after:"(?:[ \t\r\n-])"},{atBreak:true,before:"\\d+",character:".",after:"(?:[ \t\r\n]|$)"},{atBreak:true,character:"<",after:"[!/?A-Za-z]"},{character:"<",after:"[!/?A-Za-z]",inConstruct:"phrasing",notInConstruct:p},{character:"<",inConstruct:"destinationLiteral"},{atBreak:true,character:"="},{atBreak:true,character:">"},{character:">",inConstruct:"destinationLiteral"},{atBreak:true,character:"["},{character:"[",inConstruct:"phrasing",notInConstruct:p},{character:"[",inConstruct:["label","reference"]},{character:"\\",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"]",inConstruct:["label","reference"]},{atBreak:true,character:"_"},{character:"_",inConstruct:"phrasing",notInConstruct:p},{atBreak:true,character:"`"},{character:"`",inConstruct:["codeFencedLangGraveAccent","codeFencedMetaGraveAccent"]},{character:"`",inConstruct:"phrasing",notInConstruct:p},{atBreak:true,character:"~"},{character:"<",inConstruct:"autolink"},{character:">",inConstruct:"autolink"},{character:"",inConstruct:"autolink"}]
let h=-1
while(++h<33)d.push({character:String.fromCharCode(h),inConstruct:"autolink"})
const g={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:">",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",LeftUpVectorBar:"⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"​",NegativeThinSpace:"​",NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:"\n",Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"⩾̸",NotGreaterTilde:"≵",NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",NotLessEqual:"≰",NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",NotRightTriangleEqual:"⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",NotSubsetEqual:"⊈",NotSucceeds:"⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",Rcy:"Р",Re:"ℜ",ReverseElement:"∋",ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"⇥",RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",RightFloor:"⌋",RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",RightUpDownVector:"⥏",RightUpTeeVector:"⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"⪰",SucceedsSlantEqual:"≽",SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"Ћ",TScy:"Ц",Tab:"\t",Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"≃",TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",Ucirc:"Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",UnionPlus:"⊎",Uogon:"Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"⨆",bigstar:"★",bigtriangledown:"▽",bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"▴",blacktriangledown:"▾",blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",bnot:"⌐",bopf:"𝕓",bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"╧",boxUL:"╝",boxUR:"╚",boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",boxdR:"╒",boxdl:"┐",boxdr:"┌",boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",boxul:"┘",boxur:"└",boxv:"│",boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"⁏",bsim:"∽",bsime:"⋍",bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"⩄",capbrcup:"⩉",capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"⩐",cdot:"ċ",cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"≗",circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",cirmid:"⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",complexes:"ℂ",cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",csup:"⫐",csupe:"⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",cupdot:"⊍",cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",curvearrowleft:"↶",curvearrowright:"↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",fallingdotseq:"≒",fcy:"ф",female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"𝕗",forall:"∀",fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",gesdoto:"⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",gnapprox:"⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",gtdot:"⋗",gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",gvnE:"≩︀",hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",hellip:"…",hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",hscr:"𝒽",hslash:"ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",ii:"ⅈ",iiiint:"⨌",iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",in:"∈",incare:"℅",infin:"∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",iogon:"į",iopf:"𝕚",iota:"ι",iprod:"⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"‚",lstrok:"ł",lt:"<",ltcc:"⪦",ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",lurdshar:"⥊",luruhar:"⥦",lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",mapstoleft:"↤",mapstoup:"↥",marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"⫰",middot:"·",minus:"−",minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",mu:"μ",multimap:"⊸",mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"⇏",nVDash:"⊯",nVdash:"⊮",nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"ℕ",nbsp:" ",nbump:"≎̸",nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",nearhk:"⤤",nearr:"↗",nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",ngeqq:"≧̸",ngeqslant:"⩾̸",nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"≮",nlsim:"≴",nlt:"≮",nltri:"⋪",nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"⋶",notni:"∌",notniva:"∌",notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯̸",nprec:"⊀",npreceq:"⪯̸",nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",nscr:"𝓃",nshortmid:"∤",nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",nsube:"⊈",nsubset:"⊂⃒",nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",nsupseteqq:"⫆̸",ntgl:"≹",ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"№",numsp:" ",nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",nvrArr:"⤃",nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",ocy:"о",odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"∮",olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",oplus:"⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",osol:"⊘",otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",percnt:"%",period:".",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",planck:"ℏ",planckh:"ℎ",plankv:"ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",plustwo:"⨧",pm:"±",pointint:"⨕",popf:"𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",profline:"⌒",profsurf:"⌓",prop:"∝",propto:"∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",scirc:"ŝ",scnE:"⪶",scnap:"⪺",scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"↘",sect:"§",semi:";",seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"∥",shy:"­",sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"⨤",simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"⧄",solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"⊏",sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",submult:"⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",subsub:"⫕",subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",sung:"♪",sup1:"¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",supmult:"⫂",supnE:"⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",supsup:"⫖",swArr:"⇙",swarhk:"⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",thksim:"∼",thorn:"þ",tilde:"˜",times:"×",timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"}
const m={}.hasOwnProperty
function decodeNamedCharacterReference(e){return m.call(g,e)?g[e]:false}function decodeNumericCharacterReference(e,t){const r=Number.parseInt(e,t)
if(r<9||r===11||r>13&&r<32||r>126&&r<160||r>55295&&r<57344||r>64975&&r<65008||(r&65535)===65535||(r&65535)===65534||r>1114111)return"�"
return String.fromCodePoint(r)}const b=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi
function decodeString(e){return e.replace(b,decode)}function decode(e,t,r){if(t)return t
const n=r.charCodeAt(0)
if(n===35){const e=r.charCodeAt(1)
const t=e===120||e===88
return decodeNumericCharacterReference(r.slice(t?2:1),t?16:10)}return decodeNamedCharacterReference(r)||e}function association(e){if(e.label||!e.identifier)return e.label||""
return decodeString(e.identifier)}function compilePattern(e){if(!e._compiled){const t=(e.atBreak?"[\\r\\n][\\t ]*":"")+(e.before?"(?:"+e.before+")":"")
e._compiled=new RegExp((e.beforeNode?"^":t?"("+t+")":"")+(/[$()*+.?[\\\]^{|}]/.test(e.character)?"\\":"")+e.character+(e.afterNode?"$":e.after?"(?:"+e.after+")":""),e.unicode?"gu":"g")}return e._compiled}var w=r(2396)
function containerFlow(e,t,r){const n=t.indexStack
const o=e.children||[]
const a=t.createTracker(r)
const i=[]
let c=-1
n.push(-1)
while(++c<o.length){const r=o[c]
n[n.length-1]=c
i.push(a.move(t.handle(r,e,t,{before:"\n",after:"\n",...a.current()})))
if(r.type!=="list")t.bulletLastUsed=void 0
if(c<o.length-1)i.push(a.move(between(r,o[c+1],e,t)))}n.pop()
return i.join("")}function between(e,t,r,n){let o=n.join.length
while(o--){const a=n.join[o](e,t,r,n)
if(a===true||a===1)break
if(typeof a==="number")return"\n".repeat(1+a)
if(a===false)return"\n\n\x3c!----\x3e\n\n"}return"\n\n"}const v=/\r?\n|\r/g
function indentLines(e,t){const r=[]
let n=0
let o=0
let a
while(a=v.exec(e)){one(e.slice(n,a.index))
r.push(a[0])
n=a.index+a[0].length
o++}one(e.slice(n))
return r.join("")
function one(e){r.push(t(e,o,!e))}}var k=r(1956)
var y=r(518)
var q=r(7941)
const x={}.hasOwnProperty
function safe(e,t,r){const n=(r.before||"")+(t||"")+(r.after||"")
const o=[]
const a=[]
const i={}
const c=e.stack.includes("autolink")
const s=r.before?r.before.length:0
const l=n.length-(r.after?r.after.length:0)
let u=-1
while(++u<e.unsafe.length){const t=e.unsafe[u]
if(!(0,q.q)(e.stack,t)||!nodeInScope(t.beforeNode,r.beforeNode)||!nodeInScope(t.afterNode,r.afterNode))continue
const a=e.compilePattern(t)
const c=t.beforeNode?s:0
const f=n.slice(c,t.afterNode?l:void 0)
let p
while(p=a.exec(f)){const e=Boolean(t.before||t.atBreak)
const r=Boolean(t.after)
const n=c+p.index+(e?p[1].length:0)
if(x.call(i,n)){if(i[n].before&&!e)i[n].before=false
if(i[n].after&&!r)i[n].after=false}else{o.push(n)
i[n]={before:e,after:r}}}}o.sort(numerical)
let f=s
u=-1
while(++u<o.length){const e=o[u]
if(e<f||e>=l)continue
if(n.charAt(e)==="_"&&e>0&&(0,k.S)(n.charCodeAt(e-1))===void 0&&!x.call(i,e-1)&&!(e-1===s&&/[*_]/.test(n.charAt(s-1)))){let t=e+1
while(t<l&&n.charAt(t)==="_")t++
const r=t-e-1
if(o[u+r]===t-1&&t<n.length&&(0,k.S)(n.charCodeAt(t))===void 0&&!x.call(i,t)&&!(t===l-1&&/[*_]/.test(n.charAt(l)))){u+=r
continue}}if(e+1<l&&o[u+1]===e+1&&i[e].after&&!i[e+1].before&&!i[e+1].after||e-1>=s&&o[u-1]===e-1&&i[e].before&&!i[e-1].before&&!i[e-1].after)continue
if(f!==e){const t=n.slice(f,e)
a.push(c?t:escapeBackslashes(t,"\\"))}f=e+1
if(c)a.push("%"+n.charCodeAt(e).toString(16).toUpperCase().padStart(2,"0"))
else if(/[!-/:-@[-`{-~]/.test(n.charAt(e))&&(!r.encode||!r.encode.includes(n.charAt(e))))a.push("\\"+n.charAt(e))
else a.push((0,y.T)(n.charCodeAt(e)))}const p=n.slice(f,l)
a.push(c?p:escapeBackslashes(p,r.after))
return a.join("")}function nodeInScope(e,t){if(!e)return true
if(!t)return false
return typeof e==="string"?e===t.type:e.includes(t.type)}function numerical(e,t){return e-t}function escapeBackslashes(e,t){const r=/\\(?=[!-/:-@[-`{-~])/g
const n=[]
const o=[]
const a=e+t
let i=-1
let c=0
let s
while(s=r.exec(a))n.push(s.index)
while(++i<n.length){if(c!==n[i])o.push(e.slice(c,n[i]))
o.push("\\")
c=n[i]}o.push(e.slice(c))
return o.join("")}function track(e){const t=e||{}
const r=t.now||{}
let n=t.lineShift||0
let o=r.line||1
let a=r.column||1
return{move:move,current:current,shift:shift}
function current(){return{now:{line:o,column:a},lineShift:n}}function shift(e){n+=e}function move(e){const t=e||""
const r=t.split(/\r?\n|\r/g)
const i=r[r.length-1]
o+=r.length-1
a=r.length===1?a+i.length:1+i.length+n
return t}}function toMarkdown(e,t){const r=t||{}
const o={associationId:association,bulletCurrent:void 0,bulletLastUsed:void 0,containerPhrasing:containerPhrasingBound,containerFlow:containerFlowBound,createTracker:track,compilePattern:compilePattern,enter:enter,handlers:{...i.p},handle:void 0,indentLines:indentLines,indexStack:[],join:[...f],options:{},safe:safeBound,stack:[],unsafe:[...d]}
configure(o,r)
if(o.options.tightDefinitions)o.join.push(joinDefinition)
o.handle=zwitch("type",{invalid:invalid,unknown:unknown,handlers:o.handlers})
let a=o.handle((0,n.f)(e)?{type:"root",children:[e]}:e,void 0,o,{before:"\n",after:"\n",now:{line:1,column:1},lineShift:0})
if(a&&a.charCodeAt(a.length-1)!==10&&a.charCodeAt(a.length-1)!==13)a+="\n"
return a
function enter(e){o.stack.push(e)
return exit
function exit(){o.stack.pop()}}}function invalid(e){throw new Error("Cannot handle value `"+e+"`, expected node")}function unknown(e){const t=e
throw new Error("Cannot handle unknown node `"+t.type+"`")}function joinDefinition(e,t){if(e.type==="definition"&&e.type===t.type)return 0}function containerPhrasingBound(e,t){return(0,w.UA)(e,this,t)}function containerFlowBound(e,t){return containerFlow(e,this,t)}function safeBound(e,t){return safe(this,e,t)}}),4531:((e,t,r)=>{r.d(t,{T:()=>checkRule})
function checkRule(e){const t=e.options.rule||"*"
if(t!=="*"&&t!=="-"&&t!=="_")throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`")
return t}}),2396:((e,t,r)=>{r.d(t,{mx:()=>attentionItem,UA:()=>containerPhrasing,lK:()=>serialize})
var n=r(359)
var o=r(1956)
function firstCharacter(e){const t=e.codePointAt(0)
return t===void 0?"":String.fromCodePoint(t)}function lastCharacter(e){const t=e.codePointAt(e.length-2)
return t!==void 0&&t>65535?e.slice(-2):e.slice(-1)}var a=r(518)
function encodeInfo(e,t,r){const n=(0,o.S)(e)
const a=(0,o.S)(t)
if(n===void 0)return a===void 0?r==="_"?{inside:true,outside:true}:{inside:false,outside:false}:a===1?{inside:true,outside:true}:{inside:false,outside:true}
if(n===1)return a===void 0?{inside:false,outside:false}:a===1?{inside:true,outside:true}:{inside:false,outside:false}
return a===void 0?{inside:false,outside:false}:a===1?{inside:true,outside:false}:{inside:false,outside:false}}var i=r(5884)
const c=new Map([["*",false],["_",true]])
function candidates(e,t,r){const n=new Set
for(const o of e){const e=r.get(o)
if(e&&o.attention&&t.some(e=>e.attention===o.attention))for(const t of e.tokens)n.add(t.attention)}const o=[]
for(const t of e)if(t.attention&&n.delete(t.attention))o.push(t.attention)
o.reverse()
return o}function check(e,t,r){const n=[]
const a=new Map
const i=new Map
let s=0
while(s<e.length){if(!e[s].attention){s++
continue}const l=e[s].value.charAt(0)
const u=c.get(l)
let f=s+1
while(f<e.length&&e[f].attention&&e[f].value.charAt(0)===l)f++
const p=s?e[s-1].value:t
const d=(0,o.S)(p.charCodeAt(p.length-1))
const h=(0,o.S)((f<e.length?e[f].value:r).charCodeAt(0))
const g=!h||h===2&&Boolean(d)
const m=!d||d===2&&Boolean(h)
const b={tokens:e.slice(s,f),markers:[],start:0,end:0,open:u?g&&(Boolean(d)||!m):g,close:u?m&&(Boolean(h)||!g):m,split:u!==void 0}
for(const e of b.tokens){a.set(e,[...b.tokens])
i.set(e,b)
let t=e.value.length
while(t--)b.markers.push(e)}b.end=b.markers.length
n.push(b)
s=f}pair(n,a)
s=-1
while(++s<e.length){const t=a.get(e[s])
if(t)return{attention:candidates(e,t,i),index:s}}}function containerPhrasing(e,t,r){return serialize(phrasing(e,t,r),r.before,r.after)}function encode(e,t){const r=e[t?0:e.length-1]
if(!r||r.attention)return
const n=t?firstCharacter(r.value):lastCharacter(r.value)
const o=(0,a.T)(n.codePointAt(0))
if(t)r.value=o+r.value.slice(n.length)
else{let e=r.value.slice(0,r.value.length-n.length)
let t=0
while(e.charCodeAt(e.length-1-t)===92)t++
if(t%2)e+="\\"
r.value=e+o}}function improve(e,t,r,n,o){for(const a of r.attention){const i=t.get(a)||a.sequences[0]
for(const c of a.sequences){if(c===i)continue
const s=new Map(t)
s.set(a,c)
const l=render(e,s,n,o)
const u=check(l,n,o)
if(!u||u.index>r.index)return{chosen:s,mistake:u,tokens:l}}}}function pair(e,t){const r=new Map
for(const n of e){const e=n.tokens[0].value.charAt(0)
let o=r.get(e)
if(!o){o=[]
r.set(e,o)}let a=n.close?o.length:0
while(a--&&n.start<n.end){const e=o[a]
const r=e.end-e.start
const i=n.end-n.start
if(n.split?(e.close||n.open)&&i%3&&!((r+i)%3):r!==e.markers.length||r!==i)continue
const c=n.split?r>1&&i>1?2:1:i
const s=e.markers.slice(e.end-c,e.end)
const l=n.markers.slice(n.start,n.start+c)
const u=s[0]
const f=l[0]
if(u===s[c-1]&&u.value.length===c&&f===l[c-1]&&f.value.length===c&&u.attention===f.attention){t.delete(u)
t.delete(f)}else{const e=[...new Set([...s,...l])]
for(const r of e){const n=t.get(r)
if(n)n.push(...e)}}e.end-=c
n.start+=c
if(e.start===e.end)o.splice(a,1)
a=o.length}if(n.open&&n.start<n.end)o.push(n)}}function attentionSequences(e,t,r){if(t.length===0)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers")
if(r.length===0)throw new Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes")
for(const t of r)if(!Number.isSafeInteger(t)||t<1)throw new Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer")
const o=[]
for(const a of t){if(a.length!==1)throw new Error("Cannot serialize `"+e+"` as attention with `"+a+"` as marker, expected a single ascii character")
if(!(0,n.ol)(a.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+a+"` as marker, expected ascii punctuation")
for(const e of r)o.push(a.repeat(e))}return o}function phrasing(e,t,r){const n=t.indexStack
const o=e.children||[]
const a=[]
let c=-1
let s=r.before
n.push(-1)
let l=t.createTracker(r)
while(++c<o.length){const u=o[c]
let f
n[n.length-1]=c
if(c+1<o.length){let r=t.handle.handlers[o[c+1].type]
if(r&&r.peek)r=r.peek
f=r?firstCharacter(r(o[c+1],e,t,{before:"",after:"",...l.current()})):""}else f=r.after
const p=a[a.length-1]
if(typeof p==="string"&&(s==="\r"||s==="\n")&&u.type==="html"&&(0,i.C)(u.value)!==7){a[a.length-1]=p.replace(/(\r?\n|\r)$/," ")
s=" "
l=t.createTracker(r)
l.move(serialize(a,r.before,r.after))}const d=t.handle.handlers[u.type]
if(d&&d.attention){const e=attentionItem(u,d.attention,t,l)
if(!e)continue
a.push(e)
s=lastCharacter(e.sequences[0])}else{const r=t.handle(u,e,t,{...l.current(),after:f,before:s})
if(!r)continue
l.move(r)
a.push(r)
s=lastCharacter(r)}}n.pop()
return a}function attentionItem(e,t,r,n){const{construct:o,markers:a,sizes:i}=t(e,r)
const c=attentionSequences(e.type,a,i)
const s=c[0]
const l=r.enter(o)
const u=r.createTracker(n.current())
u.move(s)
const f=phrasing(e,r,{...u.current(),before:s,after:s})
l()
if(f.length===0)return
n.move(s)
n.move(serialize(f,s,s))
n.move(s)
return{children:f,sequences:c}}function fix(e,t,r,n){let o=render(e,t,r,n)
let a=check(o,r,n)
while(a){const i=improve(e,t,a,r,n)
if(!i)return
t=i.chosen
o=i.tokens
a=i.mistake}return o}function guess(e,t,r,n){let o=r
let a=-1
while(++a<e.length){const i=e[a]
if(typeof i==="string"){o=""
continue}const s=a===e.length-1?n:""
const l=i.sequences.find(function(t){const n=t.charAt(0)
return n!==o.charAt(0)&&n!==s.charAt(0)||e.length===1&&c.has(n)&&t.length>r.length})||i.sequences[0]
if(l!==i.sequences[0])t.set(i,l)
guess(i.children,t,l,l)
o=l}}function render(e,t,r,n){const o=[]
let a
let i=lastCharacter(r)
let c=-1
while(++c<e.length){const r=e[c]
if(typeof r==="string"){const e={value:r,attention:void 0}
if(a&&a===firstCharacter(r))encode([e],true)
a=void 0
o.push(e)
if(e.value)i=lastCharacter(e.value)
continue}const s=t.get(r)||r.sequences[0]
const l=s.charAt(0)
const u=e[c+1]
const f=i
const p=firstCharacter(u===void 0?n:typeof u==="string"?u:t.get(u)||u.sequences[0])
const d=render(r.children,t,s,s)
const h=d[0].value
const g=encodeInfo(f.charCodeAt(f.length-1),h.charCodeAt(0),l)
if(g.inside)encode(d,true)
const m=lastCharacter(d[d.length-1].value)
const b=encodeInfo(p.charCodeAt(0),m.charCodeAt(m.length-1),l)
if(b.inside)encode(d,false)
if(g.outside&&f!=="\n"&&f!=="\r")encode(o,false)
if(b.outside)a=p
o.push({value:s,attention:r},...d,{value:s,attention:r})
i=s.charAt(s.length-1)}return o}function serialize(e,t,r){const n=new Map
guess(e,n,t,r)
const o=(n.size>0?fix(e,n,t,r):void 0)||fix(e,new Map,t,r)||render(e,new Map,t,r)
let a=""
for(const e of o)a+=e.value
return a}}),518:((e,t,r)=>{r.d(t,{T:()=>encodeCharacterReference})
function encodeCharacterReference(e){return"&#x"+e.toString(16).toUpperCase()+";"}}),3586:((e,t,r)=>{r.d(t,{m:()=>formatCodeAsIndented})
function formatCodeAsIndented(e,t){return Boolean(t.options.fences===false&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))}}),5871:((e,t,r)=>{r.d(t,{f:()=>formatHeadingAsSetext})
var n=r(5387)
var o=r(5908)
var a=r(6967)
function formatHeadingAsSetext(e,t){let r=false;(0,n.YR)(e,function(e){if("value"in e&&/\r?\n|\r/.test(e.value)||e.type==="break"){r=true
return o.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,a.d)(e)&&(t.options.setext||r))}}),5884:((e,t,r)=>{r.d(t,{C:()=>htmlKind})
var n=r(359)
const o=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"]
const a=["pre","script","style","textarea"]
function htmlKind(e){if(e.charCodeAt(0)!==60)return
const t=e.charCodeAt(1)
if(t===33){const t=e.charCodeAt(2)
if(t===45)return 2
if(t===91)return 5
if((0,n.CW)(t))return 4
return}if(t===63)return 3
const r=t===47
const i=r?2:1
let c=i
let s=e.charCodeAt(c)
if(!(0,n.CW)(s))return
while(s===45||(0,n.lV)(s))s=e.charCodeAt(++c)
const l=e.slice(i,c).toLowerCase()
if(!r&&s!==47&&a.includes(l))return 1
return o.includes(l)?6:7}}),7941:((e,t,r)=>{r.d(t,{q:()=>patternInScope})
function patternInScope(e,t){return listInScope(e,t.inConstruct,true)&&!listInScope(e,t.notInConstruct,false)}function listInScope(e,t,r){if(typeof t==="string")t=[t]
if(!t||t.length===0)return r
let n=-1
while(++n<t.length)if(e.includes(t[n]))return true
return false}}),6967:((e,t,r)=>{r.d(t,{d:()=>toString})
const n={}
function toString(e,t){const r=t||n
const o=typeof r.includeImageAlt==="boolean"?r.includeImageAlt:true
const a=typeof r.includeHtml==="boolean"?r.includeHtml:true
return one(e,o,a)}function one(e,t,r){if(node(e)){if("value"in e)return e.type==="html"&&!r?"":e.value
if(t&&"alt"in e&&e.alt)return e.alt
if("children"in e)return all(e.children,t,r)}if(Array.isArray(e))return all(e,t,r)
return""}function all(e,t,r){const n=[]
let o=-1
while(++o<e.length)n[o]=one(e[o],t,r)
return n.join("")}function node(e){return Boolean(e&&typeof e==="object")}}),359:((e,t,r)=>{r.d(t,{CW:()=>n,Ee:()=>markdownLineEndingOrSpace,Ny:()=>c,es:()=>i,lV:()=>o,ol:()=>a})
const n=regexCheck(/[A-Za-z]/)
const o=regexCheck(/[\dA-Za-z]/)
regexCheck(/[#-'*+\--9=?A-Z^-~]/)
regexCheck(/\d/)
regexCheck(/[\dA-Fa-f]/)
const a=regexCheck(/[!-/:-@[-`{-~]/)
function markdownLineEndingOrSpace(e){return e!==null&&(e<0||e===32)}const i=regexCheck( RegExp("\\p{P}|\\p{S}","u"))
const c=regexCheck(/\s/)
function regexCheck(e){return check
function check(t){return t!==null&&t>-1&&e.test(String.fromCharCode(t))}}}),1956:((e,t,r)=>{r.d(t,{S:()=>classifyCharacter})
var n=r(359)
function classifyCharacter(e){if(e===null||(0,n.Ee)(e)||(0,n.Ny)(e))return 1
if((0,n.es)(e))return 2}}),7168:((e,t,r)=>{r.d(t,{C:()=>convert})
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
function all(r){const n=r
let o
for(o in e)if(n[o]!==t[o])return false
return true}}function typeFactory(e){return castFactory(type)
function type(t){return t&&t.type===e}}function castFactory(e){return check
function check(t,r,n){return Boolean(looksLikeANode(t)&&e.call(this,t,typeof r==="number"?r:void 0,n||void 0))}}function ok(){return true}function looksLikeANode(e){return e!==null&&typeof e==="object"&&"type"in e}}),5908:((e,t,r)=>{r.d(t,{dc:()=>i,VG:()=>visitParents})
var n=r(7168)
function color(e){return"[33m"+e+"[39m"}const o=[]
const a=true
const i=false
const c="skip"
function visitParents(e,t,r,a){if(!e||typeof e!=="object")throw new Error("Unexpected value `"+e+"` for `tree`, expected node")
let s=true
let l
let u
let f
let p
if(typeof r==="function"||r&&typeof r==="object"){l=t
u=r
if(a)s=false}else{u=t
if(r)s=false}if(typeof u==="function")f=u
else if(u&&typeof u==="object"){if(u.enter===null||u.enter===void 0);else if(typeof u.enter==="function")f=u.enter
else throw new Error("Unexpected value `"+u.enter+"` for `visitors.enter`, expected optional visitor")
if(typeof u.exit==="function")p=u.exit
else throw new Error("Unexpected value `"+u.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw new Error("Unexpected value `"+u+"` for `enter` or `visitors`, expected visitor or object with visitors")
const d=(0,n.C)(l)
const h=s?1:-1
factory(e,void 0,[])()
function factory(e,t,r){const n=e&&typeof e==="object"?e:{}
if(typeof n.type==="string"){const t=typeof n.tagName==="string"?n.tagName:typeof n.name==="string"?n.name:void 0
Object.defineProperty(visit,"name",{value:"node ("+color(e.type+(t?"<"+t+">":""))+")"})}return visit
function visit(){const n=!l||d(e,t,r[r.length-1]||void 0)
let a=o
if(f&&n){a=toResult(f(e,r,t))
if(a[0]===i)return a}if("children"in e&&e.children){const t=e
if(t.children&&a[0]!==c){let e=(s?-1:t.children.length)+h
const n=[...r,t]
while(e>-1&&e<t.children.length){const r=t.children[e]
const o=factory(r,e,n)()
if(o[0]===i)return o
e=typeof o[1]==="number"?o[1]:e+h}}}if(p&&n){const n=toResult(p(e,r,t))
if(n[0]===c)throw new Error("Unexpected value `"+n[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
if(n[0]===i||typeof n[1]==="number")return n}return a}}}function toResult(e){if(Array.isArray(e))return e
if(typeof e==="number")return[a,e]
return e===null||e===void 0?o:[e]}}),5387:((e,t,r)=>{r.d(t,{YR:()=>visit})
var n=r(5908)
function visit(e,t,r,o){let a
let i
let c
if(typeof r==="function"||r&&typeof r==="object"){a=t
i=r
c=o}else{i=t
c=r}if(typeof i==="function")(0,n.VG)(e,a,wrap(i),c)
else(0,n.VG)(e,a,wrapVisitors(i),c)}function wrapVisitors(e){if(!e||typeof e!=="object")return e
return{enter:typeof e.enter==="function"?wrap(e.enter):e.enter,exit:typeof e.exit==="function"?wrap(e.exit):e.exit}}function wrap(e){return overload
function overload(t,r,n){return e(t,n,r[r.length-1])}}})}

