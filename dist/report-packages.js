export const id=108
export const ids=[108]
export const modules={5463:((e,t,n)=>{n.d(t,{d:()=>gfmTableToMarkdown})
function defaultStringLength(e){return e.length}function markdownTable(e,t){const n=t||{}
const r=(n.align||[]).concat()
const o=n.stringLength||defaultStringLength
const i=[]
const c=[]
const a=[]
const s=[]
let l=0
let f=-1
while(++f<e.length){const t=[]
const r=[]
let i=-1
if(e[f].length>l)l=e[f].length
while(++i<e[f].length){const c=serialize(e[f][i])
if(n.alignDelimiters!==false){const e=o(c)
r[i]=e
if(s[i]===void 0||e>s[i])s[i]=e}t.push(c)}c[f]=t
a[f]=r}let u=-1
if(typeof r==="object"&&"length"in r)while(++u<l)i[u]=toAlignment(r[u])
else{const e=toAlignment(r)
while(++u<l)i[u]=e}u=-1
const h=[]
const d=[]
while(++u<l){const e=i[u]
let t=""
let r=""
if(e===99){t=":"
r=":"}else if(e===108)t=":"
else if(e===114)r=":"
let o=n.alignDelimiters===false?1:Math.max(1,s[u]-t.length-r.length)
const c=t+"-".repeat(o)+r
if(n.alignDelimiters!==false){o=t.length+o+r.length
if(o>s[u])s[u]=o
d[u]=o}h[u]=c}c.splice(1,0,h)
a.splice(1,0,d)
f=-1
const p=[]
while(++f<c.length){const e=c[f]
const t=a[f]
const r=n.fillRows===false?Math.max(1,c[f===1?0:f].length):l
u=-1
const o=[]
while(++u<r){const c=e[u]||""
let a=""
let l=""
if(n.alignDelimiters!==false){const e=s[u]-(t[u]||0)
const n=i[u]
if(n===114)a=" ".repeat(e)
else if(n===99){const t=e/2
if(e%2){a=" ".repeat(t+.5)
l=" ".repeat(t-.5)}else{a=" ".repeat(t)
l=a}}else l=" ".repeat(e)}if(n.delimiterStart!==false&&!u)o.push("|")
if(n.padding!==false&&!(n.alignDelimiters===false&&c==="")&&(n.delimiterStart!==false||u))o.push(" ")
if(n.alignDelimiters!==false)o.push(a)
o.push(c)
if(n.alignDelimiters!==false)o.push(l)
if(n.padding!==false)o.push(" ")
if(n.delimiterEnd!==false||u!==r-1)o.push("|")}p.push(n.delimiterEnd===false?o.join("").replace(/ +$/,""):o.join(""))}return p.join("\n")}function serialize(e){return e===null||e===void 0?"":String(e)}function toAlignment(e){const t=typeof e==="string"?e.codePointAt(0):0
return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}var r=n(7781)
var o=n(6967)
var i=n(5387)
var c=n(5908)
function gfmTableToMarkdown(e){const t=e||{}
const{tableCellPadding:n,tablePipeAlign:o,stringLength:i}=t
const c=n?" ":"|"
return{handlers:{inlineCode:inlineCodeWithTable,table:handleTable,tableCell:handleTableCell,tableRow:handleTableRow},join:[joinTable],unsafe:[{character:"\r",inConstruct:"tableCell"},{character:"\n",inConstruct:"tableCell"},{atBreak:true,character:"|",after:"[\t :-]"},{character:"|",inConstruct:"tableCell"},{atBreak:true,character:":",after:"-"},{atBreak:true,character:"-",after:"[:|-]"}]}
function handleTable(e,t,n,r){const o=handleTableAsData(e,n,r)
const i=o[0]
if(i){let t=e.align?e.align.length:0
let n=-1
if(!t)while(++n<o.length)if(o[n].length>t)t=o[n].length
while(i.length<t)i.push("")}return serializeData(o,e.align)}function handleTableRow(e,t,n,r){const o=handleTableRowAsData(e,n,r)
const i=serializeData([o])
return i.slice(0,i.indexOf("\n"))}function handleTableCell(e,t,n,r){const o=n.enter("tableCell")
const i=n.enter("phrasing")
const a=n.containerPhrasing(e,{...r,before:c,after:c})
i()
o()
return a}function serializeData(e,t){return markdownTable(e,{align:t,alignDelimiters:o,fillRows:false,padding:n,stringLength:i})}function handleTableAsData(e,t,n){const{children:r}=e
let o=-1
const i=[]
const c=t.enter("table")
while(++o<r.length)i[o]=handleTableRowAsData(r[o],t,n)
c()
return i}function handleTableRowAsData(e,t,n){const{children:r}=e
let o=-1
const i=[]
const c=t.enter("tableRow")
while(++o<r.length)i[o]=handleTableCell(r[o],e,t,n)
c()
return i}function inlineCodeWithTable(e,t,n){const o=r.p.inlineCode(e,t,n)
if(!n.stack.includes("tableCell"))return o
const i=[]
let c=0
let a=o.indexOf("|")
while(a!==-1){let e=a
while(e>c&&o.charCodeAt(e-1)===92)e--
i.push(o.slice(c,a))
if((a-e)%2===0)i.push("\\")
c=a
a=o.indexOf("|",a+1)}i.push(o.slice(c))
return i.join("")}}function joinTable(e,t,n,r){if(e.type==="table"&&n.type==="listItem"&&n.spread===false&&(t.type==="definition"||t.type==="heading"&&formatHeadingAsSetext(t,r)||t.type==="paragraph"||t.type==="table"))return 1}function formatHeadingAsSetext(e,t){let n=false;(0,i.YR)(e,function(e){if(e.type==="break"||"value"in e&&/\r?\n|\r/.test(e.value)){n=true
return c.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,o.d)(e)&&(t.options.setext||n))}}),7781:((e,t,n)=>{n.d(t,{p:()=>u})
function blockquote(e,t,n,r){const o=n.enter("blockquote")
const i=n.createTracker(r)
i.move("> ")
i.shift(2)
const c=n.indentLines(n.containerFlow(e,i.current()),map)
o()
return c}function map(e,t,n){return">"+(n?"":" ")+e}var r=n(8745)
function hardBreak(e,t,n,o){let i=-1
while(++i<n.unsafe.length){const e=n.unsafe[i]
if(e.character==="\n"&&!e.before&&!e.after&&(0,r.q)(n.stack,e))return/[\t ]/.test(o.before)?"":" "}return"\\\n"}function longestStreak(e,t){const n=String(e)
let r=n.indexOf(t)
let o=r
let i=0
let c=0
if(typeof t!=="string")throw new TypeError("Expected substring")
while(r!==-1){if(r===o){if(++i>c)c=i}else i=1
o=r+t.length
r=n.indexOf(t,o)}return c}var o=n(4030)
function checkFence(e){const t=e.options.fence||"`"
if(t!=="`"&&t!=="~")throw new Error("Cannot serialize code with `"+t+"` for `options.fence`, expected `` ` `` or `~`")
return t}function code(e,t,n,r){const i=checkFence(n)
const c=e.value||""
if((0,o.m)(e,n)){const e=n.enter("codeIndented")
const t=n.indentLines(c,code_map)
e()
return t}const a=n.createTracker(r)
const s=i.repeat(Math.max(longestStreak(c,i)+1,3))
const l=n.enter("codeFenced")
const f=i==="`"?"GraveAccent":"Tilde"
let u=a.move(s)
if(e.lang){const t=n.enter(`codeFencedLang${f}`)
u+=a.move(n.safe(e.lang,{before:u,after:" ",encode:["`"],...a.current()}))
t()}if(e.lang&&e.meta){const t=n.enter(`codeFencedMeta${f}`)
u+=a.move(" ")
u+=a.move(n.safe(e.meta,{before:u,after:"\n",encode:["`"],...a.current()}))
t()}u+=a.move("\n")
if(c)u+=a.move(c+"\n")
u+=a.move(s)
l()
return u}function code_map(e,t,n){return(n?"":"    ")+e}function checkQuote(e){const t=e.options.quote||'"'
if(t!=='"'&&t!=="'")throw new Error("Cannot serialize title with `"+t+"` for `options.quote`, expected `\"`, or `'`")
return t}function definition(e,t,n,r){const o=checkQuote(n)
const i=o==='"'?"Quote":"Apostrophe"
const c=n.enter("definition")
let a=n.enter("label")
const s=n.createTracker(r)
let l=s.move("[")
l+=s.move(n.safe(n.associationId(e),{before:l,after:"]",...s.current()}))
l+=s.move("]: ")
a()
if(!e.url||/[\0- \u007F]/.test(e.url)){a=n.enter("destinationLiteral")
l+=s.move("<")
l+=s.move(n.safe(e.url,{before:l,after:">",...s.current()}))
l+=s.move(">")}else{a=n.enter("destinationRaw")
l+=s.move(n.safe(e.url,{before:l,after:e.title?" ":"\n",...s.current()}))}a()
if(e.title){a=n.enter(`title${i}`)
l+=s.move(" "+o)
l+=s.move(n.safe(e.title,{before:l,after:o,...s.current()}))
l+=s.move(o)
a()}c()
return l}function checkEmphasis(e){const t=e.options.emphasis||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize emphasis with `"+t+"` for `options.emphasis`, expected `*`, or `_`")
return t}var i=n(2517)
emphasis.attention=attention
emphasis.peek=peek
function emphasis(e,t,n,r){const o=n.enter("phrasing")
const c=(0,i.mx)(e,attention,n,n.createTracker(r))
const a=c?(0,i.lK)([c],r.before,r.after):""
o()
return a}function attention(e,t){const n=checkEmphasis(t)
return{construct:"emphasis",markers:n==="*"?["*","_"]:["_","*"],sizes:[1]}}function peek(e,t,n){return n.options.emphasis||"*"}var c=n(9946)
var a=n(7651)
function heading(e,t,n,r){const o=Math.max(Math.min(6,e.depth||1),1)
const i=n.createTracker(r)
if((0,a.f)(e,n)){const t=n.enter("headingSetext")
const r=n.enter("phrasing")
const c=n.containerPhrasing(e,{...i.current(),before:"\n",after:"\n"})
r()
t()
return c+"\n"+(o===1?"=":"-").repeat(c.length-(Math.max(c.lastIndexOf("\r"),c.lastIndexOf("\n"))+1))}const s="#".repeat(o)
const l=n.enter("headingAtx")
const f=n.enter("phrasing")
i.move(s+" ")
let u=n.containerPhrasing(e,{before:"# ",after:"\n",...i.current()})
const h=u.charCodeAt(0)
if(h===9||h===32)u=(0,c.T)(h)+u.slice(1)
u=u?s+" "+u:s
if(n.options.closeAtx)u+=" "+s
f()
l()
return u}html.peek=htmlPeek
function html(e){return e.value||""}function htmlPeek(){return"<"}image_image.peek=imagePeek
function image_image(e,t,n,r){const o=checkQuote(n)
const i=o==='"'?"Quote":"Apostrophe"
const c=n.enter("image")
let a=n.enter("label")
const s=n.createTracker(r)
let l=s.move("![")
l+=s.move(n.safe(e.alt,{before:l,after:"]",...s.current()}))
l+=s.move("](")
a()
if(!e.url&&e.title||/[\0- \u007F]/.test(e.url)){a=n.enter("destinationLiteral")
l+=s.move("<")
l+=s.move(n.safe(e.url,{before:l,after:">",...s.current()}))
l+=s.move(">")}else{a=n.enter("destinationRaw")
l+=s.move(n.safe(e.url,{before:l,after:e.title?" ":")",...s.current()}))}a()
if(e.title){a=n.enter(`title${i}`)
l+=s.move(" "+o)
l+=s.move(n.safe(e.title,{before:l,after:o,...s.current()}))
l+=s.move(o)
a()}l+=s.move(")")
c()
return l}function imagePeek(){return"!"}imageReference.peek=imageReferencePeek
function imageReference(e,t,n,r){const o=e.referenceType
const i=n.enter("imageReference")
let c=n.enter("label")
const a=n.createTracker(r)
let s=a.move("![")
const l=n.safe(e.alt,{before:s,after:"]",...a.current()})
s+=a.move(l+"][")
c()
const f=n.stack
n.stack=f.filter(function(e){return e!=="phrasing"})
c=n.enter("reference")
const u=n.safe(n.associationId(e),{before:s,after:"]",...a.current()})
c()
n.stack=f
i()
if(o==="full"||!l||l!==u)s+=a.move(u+"]")
else if(o==="shortcut")s=s.slice(0,-1)
else s+=a.move("]")
return s}function imageReferencePeek(){return"!"}inlineCode.peek=inlineCodePeek
function inlineCode(e,t,n){let r=e.value||""
let o="`"
let i=-1
while(new RegExp("(^|[^`])"+o+"([^`]|$)").test(r))o+="`"
if(/[^\n\r ]/.test(r)&&(/^[\n\r ]/.test(r)&&/[\n\r ]$/.test(r)||/^`|`$/.test(r)))r=" "+r+" "
while(++i<n.unsafe.length){const e=n.unsafe[i]
const t=n.compilePattern(e)
if(!e.atBreak)continue
let o
while(o=t.exec(r)){let e=o.index
if(r.charCodeAt(e)===10&&r.charCodeAt(e-1)===13)e--
r=r.slice(0,e)+" "+r.slice(o.index+1)}}return o+r+o}function inlineCodePeek(){return"`"}var s=n(6967)
function formatLinkAsAutolink(e,t){const n=(0,s.d)(e)
return Boolean(!t.options.resourceLink&&e.url&&!e.title&&e.children&&e.children.length===1&&e.children[0].type==="text"&&(n===e.url||"mailto:"+n===e.url)&&/^[a-z][+\-.a-z]+:/i.test(e.url)&&!/[\0- <>\u007F]/.test(e.url))}link_link.peek=linkPeek
function link_link(e,t,n,r){const o=checkQuote(n)
const i=o==='"'?"Quote":"Apostrophe"
const c=n.createTracker(r)
if(formatLinkAsAutolink(e,n)){const t=n.stack
n.stack=t.filter(function(e){return e!=="phrasing"})
const r=n.enter("autolink")
let o=c.move("<")
o+=c.move(n.containerPhrasing(e,{before:o,after:">",...c.current()}))
o+=c.move(">")
r()
n.stack=t
return o}const a=n.enter("link")
let s=n.enter("label")
let l=c.move("[")
const f=n.containerPhrasing(e,{before:l,after:"](",...c.current()})
l+=c.move(f)
s()
l+=c.move("](")
const u=/[\0- \u007F]/.test(e.url)
const h=r.before.charAt(r.before.length-1)
let d=e.title||void 0
if(!d&&!u&&(h==="\n"||h==="\r")){let e=0
while(e<f.length&&f.charCodeAt(e)!==93)e+=f.charCodeAt(e)===92?2:1
if(f.charCodeAt(e+1)===58)d=""}if(!e.url&&typeof d==="string"||u){s=n.enter("destinationLiteral")
l+=c.move("<")
l+=c.move(n.safe(e.url,{before:l,after:">",...c.current()}))
l+=c.move(">")}else{s=n.enter("destinationRaw")
l+=c.move(n.safe(e.url,{before:l,after:typeof d==="string"?" ":")",...c.current()}))}s()
if(typeof d==="string"){s=n.enter(`title${i}`)
l+=c.move(" "+o)
l+=c.move(n.safe(d,{before:l,after:o,...c.current()}))
l+=c.move(o)
s()}l+=c.move(")")
a()
return l}function linkPeek(e,t,n){return formatLinkAsAutolink(e,n)?"<":"["}linkReference.peek=linkReferencePeek
function linkReference(e,t,n,r){const o=e.referenceType
const i=n.enter("linkReference")
let c=n.enter("label")
const a=n.createTracker(r)
let s=a.move("[")
const l=n.containerPhrasing(e,{before:s,after:"]",...a.current()})
s+=a.move(l+"][")
c()
const f=n.stack
n.stack=f.filter(function(e){return e!=="phrasing"})
c=n.enter("reference")
const u=n.safe(n.associationId(e),{before:s,after:"]",...a.current()})
c()
n.stack=f
i()
if(o==="full"||!l||l!==u)s+=a.move(u+"]")
else if(o==="shortcut")s=s.slice(0,-1)
else s+=a.move("]")
return s}function linkReferencePeek(){return"["}function checkBullet(e){const t=e.options.bullet||"*"
if(t!=="*"&&t!=="+"&&t!=="-")throw new Error("Cannot serialize items with `"+t+"` for `options.bullet`, expected `*`, `+`, or `-`")
return t}function checkBulletOther(e){const t=checkBullet(e)
const n=e.options.bulletOther
if(!n)return t==="*"?"-":"*"
if(n!=="*"&&n!=="+"&&n!=="-")throw new Error("Cannot serialize items with `"+n+"` for `options.bulletOther`, expected `*`, `+`, or `-`")
if(n===t)throw new Error("Expected `bullet` (`"+t+"`) and `bulletOther` (`"+n+"`) to be different")
return n}function checkBulletOrdered(e){const t=e.options.bulletOrdered||"."
if(t!=="."&&t!==")")throw new Error("Cannot serialize items with `"+t+"` for `options.bulletOrdered`, expected `.` or `)`")
return t}var l=n(4103)
function list(e,t,n,r){const o=n.enter("list")
const i=n.bulletCurrent
let c=e.ordered?checkBulletOrdered(n):checkBullet(n)
const a=e.ordered?c==="."?")":".":checkBulletOther(n)
let s=t&&n.bulletLastUsed?c===n.bulletLastUsed:false
if(!e.ordered){const t=e.children?e.children[0]:void 0
if((c==="*"||c==="-")&&t&&(!t.children||!t.children[0])&&n.stack[n.stack.length-1]==="list"&&n.stack[n.stack.length-2]==="listItem"&&n.stack[n.stack.length-3]==="list"&&n.stack[n.stack.length-4]==="listItem"&&n.indexStack[n.indexStack.length-1]===0&&n.indexStack[n.indexStack.length-2]===0&&n.indexStack[n.indexStack.length-3]===0)s=true
if((0,l.T)(n)===c&&t){let t=-1
while(++t<e.children.length){const n=e.children[t]
if(n&&n.type==="listItem"&&n.children&&n.children[0]&&n.children[0].type==="thematicBreak"){s=true
break}}}}if(s)c=a
n.bulletCurrent=c
const f=n.containerFlow(e,r)
n.bulletLastUsed=c
n.bulletCurrent=i
o()
return f}function checkListItemIndent(e){const t=e.options.listItemIndent||"one"
if(t!=="tab"&&t!=="one"&&t!=="mixed")throw new Error("Cannot serialize items with `"+t+"` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`")
return t}function listItem(e,t,n,r){const o=checkListItemIndent(n)
let i=n.bulletCurrent||checkBullet(n)
if(t&&t.type==="list"&&t.ordered)i=(typeof t.start==="number"&&t.start>-1?t.start:1)+(n.options.incrementListMarker===false?0:t.children.indexOf(e))+i
let c=i.length+1
if(o==="tab"||o==="mixed"&&(t&&t.type==="list"&&t.spread||e.spread))c=Math.ceil(c/4)*4
const a=n.createTracker(r)
a.move(i+" ".repeat(c-i.length))
a.shift(c)
const s=n.enter("listItem")
const l=n.indentLines(n.containerFlow(e,a.current()),map)
s()
return l
function map(e,t,n){if(t)return(n?"":" ".repeat(c))+e
return(n?i:i+" ".repeat(c-i.length))+e}}function paragraph(e,t,n,r){const o=n.enter("paragraph")
const i=n.enter("phrasing")
const c=n.containerPhrasing(e,r)
i()
o()
return c}var f=n(5256)
function root(e,t,n,r){const o=e.children.some(function(e){return(0,f.f)(e)})
if(!o)return n.containerFlow(e,r)
const i=n.enter("phrasing")
const c=n.containerPhrasing(e,r)
i()
return c}function checkStrong(e){const t=e.options.strong||"*"
if(t!=="*"&&t!=="_")throw new Error("Cannot serialize strong with `"+t+"` for `options.strong`, expected `*`, or `_`")
return t}strong.attention=strong_attention
strong.peek=strong_peek
function strong(e,t,n,r){const o=n.enter("phrasing")
const c=(0,i.mx)(e,strong_attention,n,n.createTracker(r))
const a=c?(0,i.lK)([c],r.before,r.after):""
o()
return a}function strong_attention(e,t){const n=checkStrong(t)
return{construct:"strong",markers:n==="*"?["*","_"]:["_","*"],sizes:[2]}}function strong_peek(e,t,n){return n.options.strong||"*"}function text_text(e,t,n,r){const o=t?t.children:[]
const i=n.indexStack[n.indexStack.length-1]
return n.safe(e.value,{...r,afterNode:o[i+1],beforeNode:o[i-1]})}function checkRuleRepetition(e){const t=e.options.ruleRepetition||3
if(t<3)throw new Error("Cannot serialize rules with repetition `"+t+"` for `options.ruleRepetition`, expected `3` or more")
return t}function thematicBreak(e,t,n){const r=((0,l.T)(n)+(n.options.ruleSpaces?" ":"")).repeat(checkRuleRepetition(n))
return n.options.ruleSpaces?r.slice(0,-1):r}const u={blockquote:blockquote,break:hardBreak,code:code,definition:definition,emphasis:emphasis,hardBreak:hardBreak,heading:heading,html:html,image:image_image,imageReference:imageReference,inlineCode:inlineCode,link:link_link,linkReference:linkReference,list:list,listItem:listItem,paragraph:paragraph,root:root,strong:strong,text:text_text,thematicBreak:thematicBreak}}),6598:((e,t,n)=>{n.d(t,{l:()=>toMarkdown})
var r=n(5256)
const o={}.hasOwnProperty
function zwitch(e,t){const n=t||{}
function one(t,...n){let r=one.invalid
const i=one.handlers
if(t&&o.call(t,e)){const n=String(t[e])
r=o.call(i,n)?i[n]:one.unknown}if(r)return r.call(this,t,...n)}one.handlers=n.handlers||{}
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
default:e.options[r]=t[r]}return e}function list(e,t){if(t)e.push(...t)}function map(e,t){if(t)Object.assign(e,t)}var c=n(7781)
var a=n(4103)
var s=n(4030)
var l=n(7651)
var f=n(5564)
const u=[joinDefaults]
function joinDefaults(e,t,n,r){if(t.type==="code"&&(0,s.m)(t,r)&&(e.type==="list"||e.type===t.type&&(0,s.m)(e,r)))return false
if("spread"in n&&typeof n.spread==="boolean"){if(n.spread)return 1
if(e.type==="html"){const t=(0,f.C)(e.value)
if(t===void 0||t===6||t===7)return 1}if(e.type==="blockquote"&&t.type==="blockquote")return 1
if((e.type==="definition"||e.type==="paragraph")&&t.type==="list"&&(t.ordered&&typeof t.start==="number"&&t.start!==1||t.children.length>0&&t.children[0].children.length===0))return 1
if(e.type==="paragraph"&&t.type==="thematicBreak"&&(0,a.T)(r)==="-"&&!r.options.ruleSpaces)return 1
let o=e
while((o.type==="blockquote"||o.type==="list"||o.type==="listItem")&&o.children.length>0)o=o.children[o.children.length-1]
if(o.type!=="definition"&&o.type!=="paragraph")return 0
if(t.type==="code"&&(0,s.m)(t,r))return 1
if(t.type==="html"){const e=(0,f.C)(t.value)
if(e===void 0||e===7)return 1}if((e.type==="paragraph"||e!==o)&&(t.type==="definition"||t.type==="heading"&&(0,l.f)(t,r)||t.type==="paragraph"))return 1
return 0}}const h=["autolink","destinationLiteral","destinationRaw","reference","titleQuote","titleApostrophe"]
const d=[{character:"\t",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\t",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"\r",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\n",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","headingAtx"]},{character:"\r",before:"[\\r\\n]",inConstruct:"phrasing"},{character:"\r",after:"\\r",inConstruct:"phrasing"},{character:"\n",before:"\\n",inConstruct:"phrasing"},{character:"\n",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",after:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",before:"[\\r\\n]",inConstruct:"phrasing"},{character:" ",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde"]},{character:"!",after:"\\[",inConstruct:"phrasing",notInConstruct:h},{character:'"',inConstruct:"titleQuote"},{atBreak:true,character:"#"},{character:"#",inConstruct:"headingAtx",after:"(?:[\r\n]|$)"},{character:"&",after:"[#A-Za-z]",inConstruct:["codeFencedLangGraveAccent","codeFencedLangTilde","codeFencedMetaGraveAccent","codeFencedMetaTilde","destinationLiteral","destinationRaw","phrasing","titleApostrophe","titleQuote"]},{character:"'",inConstruct:"titleApostrophe"},{character:"(",inConstruct:"destinationRaw"},{before:"\\]",character:"(",inConstruct:"phrasing",notInConstruct:h},{atBreak:true,before:"\\d+",character:")"},{character:")",inConstruct:"destinationRaw"},{atBreak:true,character:"*",after:"(?:[ \t\r\n*])"},{character:"*",inConstruct:"phrasing",notInConstruct:h},{atBreak:true,character:"+",after:"(?:[ \t\r\n])"},{atBreak:true,character:"-",after:"(?:[ \t\r\n-])"},{atBreak:true,before:"\\d+",character:".",after:"(?:[ \t\r\n]|$)"},{atBreak:true,character:"<",after:"[!/?A-Za-z]"},{character:"<",after:"[!/?A-Za-z]",inConstruct:"phrasing",notInConstruct:h},{character:"<",inConstruct:"destinationLiteral"},{atBreak:true,character:"="},{atBreak:true,character:">"},{character:">",inConstruct:"destinationLiteral"},{atBreak:true,character:"["},{character:"[",inConstruct:"phrasing",notInConstruct:h},{character:"[",inConstruct:["label","reference"]},{character:"\\",after:"[\\r\\n]",inConstruct:"phrasing"},{character:"]",inConstruct:["label","reference"]},{atBreak:true,character:"_"},{character:"_",inConstruct:"phrasing",notInConstruct:h},{atBreak:true,character:"`"},{character:"`",inConstruct:["codeFencedLangGraveAccent","codeFencedMetaGraveAccent"]},{character:"`",inConstruct:"phrasing",notInConstruct:h},{atBreak:true,character:"~"},{character:"<",inConstruct:"autolink"},{character:">",inConstruct:"autolink"},{character:"",inConstruct:"autolink"}]
let p=-1
while(++p<33)d.push({character:String.fromCharCode(p),inConstruct:"autolink"})
const g={}
const m={}.hasOwnProperty
function decodeNamedCharacterReference(e){return m.call(g,e)?g[e]:false}function decodeNumericCharacterReference(e,t){const n=Number.parseInt(e,t)
if(n<9||n===11||n>13&&n<32||n>126&&n<160||n>55295&&n<57344||n>64975&&n<65008||(n&65535)===65535||(n&65535)===65534||n>1114111)return"�"
return String.fromCodePoint(n)}const k=/\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi
function decodeString(e){return e.replace(k,decode)}function decode(e,t,n){if(t)return t
const r=n.charCodeAt(0)
if(r===35){const e=n.charCodeAt(1)
const t=e===120||e===88
return decodeNumericCharacterReference(n.slice(t?2:1),t?16:10)}return decodeNamedCharacterReference(n)||e}function association(e){if(e.label||!e.identifier)return e.label||""
return decodeString(e.identifier)}function compilePattern(e){if(!e._compiled){const t=(e.atBreak?"[\\r\\n][\\t ]*":"")+(e.before?"(?:"+e.before+")":"")
e._compiled=new RegExp((e.beforeNode?"^":t?"("+t+")":"")+(/[$()*+.?[\\\]^{|}]/.test(e.character)?"\\":"")+e.character+(e.afterNode?"$":e.after?"(?:"+e.after+")":""),e.unicode?"gu":"g")}return e._compiled}var v=n(2517)
function containerFlow(e,t,n){const r=t.indexStack
const o=e.children||[]
const i=t.createTracker(n)
const c=[]
let a=-1
r.push(-1)
while(++a<o.length){const n=o[a]
r[r.length-1]=a
c.push(i.move(t.handle(n,e,t,{before:"\n",after:"\n",...i.current()})))
if(n.type!=="list")t.bulletLastUsed=void 0
if(a<o.length-1)c.push(i.move(between(n,o[a+1],e,t)))}r.pop()
return c.join("")}function between(e,t,n,r){let o=r.join.length
while(o--){const i=r.join[o](e,t,n,r)
if(i===true||i===1)break
if(typeof i==="number")return"\n".repeat(1+i)
if(i===false)return"\n\n\x3c!----\x3e\n\n"}return"\n\n"}const w=/\r?\n|\r/g
function indentLines(e,t){const n=[]
let r=0
let o=0
let i
while(i=w.exec(e)){one(e.slice(r,i.index))
n.push(i[0])
r=i.index+i[0].length
o++}one(e.slice(r))
return n.join("")
function one(e){n.push(t(e,o,!e))}}var b=n(1956)
var C=n(9946)
var y=n(8745)
const x={}.hasOwnProperty
function safe(e,t,n){const r=(n.before||"")+(t||"")+(n.after||"")
const o=[]
const i=[]
const c={}
const a=e.stack.includes("autolink")
const s=n.before?n.before.length:0
const l=r.length-(n.after?n.after.length:0)
let f=-1
while(++f<e.unsafe.length){const t=e.unsafe[f]
if(!(0,y.q)(e.stack,t)||!nodeInScope(t.beforeNode,n.beforeNode)||!nodeInScope(t.afterNode,n.afterNode))continue
const i=e.compilePattern(t)
const a=t.beforeNode?s:0
const u=r.slice(a,t.afterNode?l:void 0)
let h
while(h=i.exec(u)){const e=Boolean(t.before||t.atBreak)
const n=Boolean(t.after)
const r=a+h.index+(e?h[1].length:0)
if(x.call(c,r)){if(c[r].before&&!e)c[r].before=false
if(c[r].after&&!n)c[r].after=false}else{o.push(r)
c[r]={before:e,after:n}}}}o.sort(numerical)
let u=s
f=-1
while(++f<o.length){const e=o[f]
if(e<u||e>=l)continue
if(r.charAt(e)==="_"&&e>0&&(0,b.S)(r.charCodeAt(e-1))===void 0&&!x.call(c,e-1)&&!(e-1===s&&/[*_]/.test(r.charAt(s-1)))){let t=e+1
while(t<l&&r.charAt(t)==="_")t++
const n=t-e-1
if(o[f+n]===t-1&&t<r.length&&(0,b.S)(r.charCodeAt(t))===void 0&&!x.call(c,t)&&!(t===l-1&&/[*_]/.test(r.charAt(l)))){f+=n
continue}}if(e+1<l&&o[f+1]===e+1&&c[e].after&&!c[e+1].before&&!c[e+1].after||e-1>=s&&o[f-1]===e-1&&c[e].before&&!c[e-1].before&&!c[e-1].after)continue
if(u!==e){const t=r.slice(u,e)
i.push(a?t:escapeBackslashes(t,"\\"))}u=e+1
if(a)i.push("%"+r.charCodeAt(e).toString(16).toUpperCase().padStart(2,"0"))
else if(/[!-/:-@[-`{-~]/.test(r.charAt(e))&&(!n.encode||!n.encode.includes(r.charAt(e))))i.push("\\"+r.charAt(e))
else i.push((0,C.T)(r.charCodeAt(e)))}const h=r.slice(u,l)
i.push(a?h:escapeBackslashes(h,n.after))
return i.join("")}function nodeInScope(e,t){if(!e)return true
if(!t)return false
return typeof e==="string"?e===t.type:e.includes(t.type)}function numerical(e,t){return e-t}function escapeBackslashes(e,t){const n=/\\(?=[!-/:-@[-`{-~])/g
const r=[]
const o=[]
const i=e+t
let c=-1
let a=0
let s
while(s=n.exec(i))r.push(s.index)
while(++c<r.length){if(a!==r[c])o.push(e.slice(a,r[c]))
o.push("\\")
a=r[c]}o.push(e.slice(a))
return o.join("")}function track(e){const t=e||{}
const n=t.now||{}
let r=t.lineShift||0
let o=n.line||1
let i=n.column||1
return{move:move,current:current,shift:shift}
function current(){return{now:{line:o,column:i},lineShift:r}}function shift(e){r+=e}function move(e){const t=e||""
const n=t.split(/\r?\n|\r/g)
const c=n[n.length-1]
o+=n.length-1
i=n.length===1?i+c.length:1+c.length+r
return t}}function toMarkdown(e,t){const n=t||{}
const o={associationId:association,bulletCurrent:void 0,bulletLastUsed:void 0,containerPhrasing:containerPhrasingBound,containerFlow:containerFlowBound,createTracker:track,compilePattern:compilePattern,enter:enter,handlers:{...c.p},handle:void 0,indentLines:indentLines,indexStack:[],join:[...u],options:{},safe:safeBound,stack:[],unsafe:[...d]}
configure(o,n)
if(o.options.tightDefinitions)o.join.push(joinDefinition)
o.handle=zwitch("type",{invalid:invalid,unknown:unknown,handlers:o.handlers})
let i=o.handle((0,r.f)(e)?{type:"root",children:[e]}:e,void 0,o,{before:"\n",after:"\n",now:{line:1,column:1},lineShift:0})
if(i&&i.charCodeAt(i.length-1)!==10&&i.charCodeAt(i.length-1)!==13)i+="\n"
return i
function enter(e){o.stack.push(e)
return exit
function exit(){o.stack.pop()}}}function invalid(e){throw new Error("Cannot handle value `"+e+"`, expected node")}function unknown(e){const t=e
throw new Error("Cannot handle unknown node `"+t.type+"`")}function joinDefinition(e,t){if(e.type==="definition"&&e.type===t.type)return 0}function containerPhrasingBound(e,t){return(0,v.UA)(e,this,t)}function containerFlowBound(e,t){return containerFlow(e,this,t)}function safeBound(e,t){return safe(this,e,t)}}),4103:((e,t,n)=>{n.d(t,{T:()=>checkRule})
function checkRule(e){const t=e.options.rule||"*"
if(t!=="*"&&t!=="-"&&t!=="_")throw new Error("Cannot serialize rules with `"+t+"` for `options.rule`, expected `*`, `-`, or `_`")
return t}}),2517:((e,t,n)=>{n.d(t,{mx:()=>attentionItem,UA:()=>containerPhrasing,lK:()=>serialize})
var r=n(359)
var o=n(1956)
function firstCharacter(e){const t=e.codePointAt(0)
return t===void 0?"":String.fromCodePoint(t)}function lastCharacter(e){const t=e.codePointAt(e.length-2)
return t!==void 0&&t>65535?e.slice(-2):e.slice(-1)}var i=n(9946)
function encodeInfo(e,t,n){const r=(0,o.S)(e)
const i=(0,o.S)(t)
if(r===void 0)return i===void 0?n==="_"?{inside:true,outside:true}:{inside:false,outside:false}:i===1?{inside:true,outside:true}:{inside:false,outside:true}
if(r===1)return i===void 0?{inside:false,outside:false}:i===1?{inside:true,outside:true}:{inside:false,outside:false}
return i===void 0?{inside:false,outside:false}:i===1?{inside:true,outside:false}:{inside:false,outside:false}}var c=n(5564)
const a=new Map([["*",false],["_",true]])
function candidates(e,t,n){const r=new Set
for(const o of e){const e=n.get(o)
if(e&&o.attention&&t.some(e=>e.attention===o.attention))for(const t of e.tokens)r.add(t.attention)}const o=[]
for(const t of e)if(t.attention&&r.delete(t.attention))o.push(t.attention)
o.reverse()
return o}function check(e,t,n){const r=[]
const i=new Map
const c=new Map
let s=0
while(s<e.length){if(!e[s].attention){s++
continue}const l=e[s].value.charAt(0)
const f=a.get(l)
let u=s+1
while(u<e.length&&e[u].attention&&e[u].value.charAt(0)===l)u++
const h=s?e[s-1].value:t
const d=(0,o.S)(h.charCodeAt(h.length-1))
const p=(0,o.S)((u<e.length?e[u].value:n).charCodeAt(0))
const g=!p||p===2&&Boolean(d)
const m=!d||d===2&&Boolean(p)
const k={tokens:e.slice(s,u),markers:[],start:0,end:0,open:f?g&&(Boolean(d)||!m):g,close:f?m&&(Boolean(p)||!g):m,split:f!==void 0}
for(const e of k.tokens){i.set(e,[...k.tokens])
c.set(e,k)
let t=e.value.length
while(t--)k.markers.push(e)}k.end=k.markers.length
r.push(k)
s=u}pair(r,i)
s=-1
while(++s<e.length){const t=i.get(e[s])
if(t)return{attention:candidates(e,t,c),index:s}}}function containerPhrasing(e,t,n){return serialize(phrasing(e,t,n),n.before,n.after)}function encode(e,t){const n=e[t?0:e.length-1]
if(!n||n.attention)return
const r=t?firstCharacter(n.value):lastCharacter(n.value)
const o=(0,i.T)(r.codePointAt(0))
if(t)n.value=o+n.value.slice(r.length)
else{let e=n.value.slice(0,n.value.length-r.length)
let t=0
while(e.charCodeAt(e.length-1-t)===92)t++
if(t%2)e+="\\"
n.value=e+o}}function improve(e,t,n,r,o){for(const i of n.attention){const c=t.get(i)||i.sequences[0]
for(const a of i.sequences){if(a===c)continue
const s=new Map(t)
s.set(i,a)
const l=render(e,s,r,o)
const f=check(l,r,o)
if(!f||f.index>n.index)return{chosen:s,mistake:f,tokens:l}}}}function pair(e,t){const n=new Map
for(const r of e){const e=r.tokens[0].value.charAt(0)
let o=n.get(e)
if(!o){o=[]
n.set(e,o)}let i=r.close?o.length:0
while(i--&&r.start<r.end){const e=o[i]
const n=e.end-e.start
const c=r.end-r.start
if(r.split?(e.close||r.open)&&c%3&&!((n+c)%3):n!==e.markers.length||n!==c)continue
const a=r.split?n>1&&c>1?2:1:c
const s=e.markers.slice(e.end-a,e.end)
const l=r.markers.slice(r.start,r.start+a)
const f=s[0]
const u=l[0]
if(f===s[a-1]&&f.value.length===a&&u===l[a-1]&&u.value.length===a&&f.attention===u.attention){t.delete(f)
t.delete(u)}else{const e=[...new Set([...s,...l])]
for(const n of e){const r=t.get(n)
if(r)r.push(...e)}}e.end-=a
r.start+=a
if(e.start===e.end)o.splice(i,1)
i=o.length}if(r.open&&r.start<r.end)o.push(r)}}function attentionSequences(e,t,n){if(t.length===0)throw new Error("Cannot serialize `"+e+"` as attention without markers, expected one or more markers")
if(n.length===0)throw new Error("Cannot serialize `"+e+"` as attention without sizes, expected one or more sizes")
for(const t of n)if(!Number.isSafeInteger(t)||t<1)throw new Error("Cannot serialize `"+e+"` as attention with `"+t+"` as size, expected positive integer")
const o=[]
for(const i of t){if(i.length!==1)throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected a single ascii character")
if(!(0,r.ol)(i.charCodeAt(0)))throw new Error("Cannot serialize `"+e+"` as attention with `"+i+"` as marker, expected ascii punctuation")
for(const e of n)o.push(i.repeat(e))}return o}function phrasing(e,t,n){const r=t.indexStack
const o=e.children||[]
const i=[]
let a=-1
let s=n.before
r.push(-1)
let l=t.createTracker(n)
while(++a<o.length){const f=o[a]
let u
r[r.length-1]=a
if(a+1<o.length){let n=t.handle.handlers[o[a+1].type]
if(n&&n.peek)n=n.peek
u=n?firstCharacter(n(o[a+1],e,t,{before:"",after:"",...l.current()})):""}else u=n.after
const h=i[i.length-1]
if(typeof h==="string"&&(s==="\r"||s==="\n")&&f.type==="html"&&(0,c.C)(f.value)!==7){i[i.length-1]=h.replace(/(\r?\n|\r)$/," ")
s=" "
l=t.createTracker(n)
l.move(serialize(i,n.before,n.after))}const d=t.handle.handlers[f.type]
if(d&&d.attention){const e=attentionItem(f,d.attention,t,l)
if(!e)continue
i.push(e)
s=lastCharacter(e.sequences[0])}else{const n=t.handle(f,e,t,{...l.current(),after:u,before:s})
if(!n)continue
l.move(n)
i.push(n)
s=lastCharacter(n)}}r.pop()
return i}function attentionItem(e,t,n,r){const{construct:o,markers:i,sizes:c}=t(e,n)
const a=attentionSequences(e.type,i,c)
const s=a[0]
const l=n.enter(o)
const f=n.createTracker(r.current())
f.move(s)
const u=phrasing(e,n,{...f.current(),before:s,after:s})
l()
if(u.length===0)return
r.move(s)
r.move(serialize(u,s,s))
r.move(s)
return{children:u,sequences:a}}function fix(e,t,n,r){let o=render(e,t,n,r)
let i=check(o,n,r)
while(i){const c=improve(e,t,i,n,r)
if(!c)return
t=c.chosen
o=c.tokens
i=c.mistake}return o}function guess(e,t,n,r){let o=n
let i=-1
while(++i<e.length){const c=e[i]
if(typeof c==="string"){o=""
continue}const s=i===e.length-1?r:""
const l=c.sequences.find(function(t){const r=t.charAt(0)
return r!==o.charAt(0)&&r!==s.charAt(0)||e.length===1&&a.has(r)&&t.length>n.length})||c.sequences[0]
if(l!==c.sequences[0])t.set(c,l)
guess(c.children,t,l,l)
o=l}}function render(e,t,n,r){const o=[]
let i
let c=lastCharacter(n)
let a=-1
while(++a<e.length){const n=e[a]
if(typeof n==="string"){const e={value:n,attention:void 0}
if(i&&i===firstCharacter(n))encode([e],true)
i=void 0
o.push(e)
if(e.value)c=lastCharacter(e.value)
continue}const s=t.get(n)||n.sequences[0]
const l=s.charAt(0)
const f=e[a+1]
const u=c
const h=firstCharacter(f===void 0?r:typeof f==="string"?f:t.get(f)||f.sequences[0])
const d=render(n.children,t,s,s)
const p=d[0].value
const g=encodeInfo(u.charCodeAt(u.length-1),p.charCodeAt(0),l)
if(g.inside)encode(d,true)
const m=lastCharacter(d[d.length-1].value)
const k=encodeInfo(h.charCodeAt(0),m.charCodeAt(m.length-1),l)
if(k.inside)encode(d,false)
if(g.outside&&u!=="\n"&&u!=="\r")encode(o,false)
if(k.outside)i=h
o.push({value:s,attention:n},...d,{value:s,attention:n})
c=s.charAt(s.length-1)}return o}function serialize(e,t,n){const r=new Map
guess(e,r,t,n)
const o=(r.size>0?fix(e,r,t,n):void 0)||fix(e,new Map,t,n)||render(e,new Map,t,n)
let i=""
for(const e of o)i+=e.value
return i}}),9946:((e,t,n)=>{n.d(t,{T:()=>encodeCharacterReference})
function encodeCharacterReference(e){return"&#x"+e.toString(16).toUpperCase()+";"}}),4030:((e,t,n)=>{n.d(t,{m:()=>formatCodeAsIndented})
function formatCodeAsIndented(e,t){return Boolean(t.options.fences===false&&e.value&&!e.lang&&/[^\n\r ]/.test(e.value)&&!/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value))}}),7651:((e,t,n)=>{n.d(t,{f:()=>formatHeadingAsSetext})
var r=n(5387)
var o=n(5908)
var i=n(6967)
function formatHeadingAsSetext(e,t){let n=false;(0,r.YR)(e,function(e){if("value"in e&&/\r?\n|\r/.test(e.value)||e.type==="break"){n=true
return o.dc}})
return Boolean((!e.depth||e.depth<3)&&(0,i.d)(e)&&(t.options.setext||n))}}),5564:((e,t,n)=>{n.d(t,{C:()=>htmlKind})
var r=n(359)
const o=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title","tr","track","ul"]
const i=["pre","script","style","textarea"]
function htmlKind(e){if(e.charCodeAt(0)!==60)return
const t=e.charCodeAt(1)
if(t===33){const t=e.charCodeAt(2)
if(t===45)return 2
if(t===91)return 5
if((0,r.CW)(t))return 4
return}if(t===63)return 3
const n=t===47
const c=n?2:1
let a=c
let s=e.charCodeAt(a)
if(!(0,r.CW)(s))return
while(s===45||(0,r.lV)(s))s=e.charCodeAt(++a)
const l=e.slice(c,a).toLowerCase()
if(!n&&s!==47&&i.includes(l))return 1
return o.includes(l)?6:7}}),8745:((e,t,n)=>{n.d(t,{q:()=>patternInScope})
function patternInScope(e,t){return listInScope(e,t.inConstruct,true)&&!listInScope(e,t.notInConstruct,false)}function listInScope(e,t,n){if(typeof t==="string")t=[t]
if(!t||t.length===0)return n
let r=-1
while(++r<t.length)if(e.includes(t[r]))return true
return false}}),5256:((e,t,n)=>{n.d(t,{f:()=>o})
var r=n(7168)
const o=(0,r.C)(["break","delete","emphasis","footnote","footnoteReference","image","imageReference","inlineCode","inlineMath","link","linkReference","mdxJsxTextElement","mdxTextExpression","strong","text","textDirective"])}),6967:((e,t,n)=>{n.d(t,{d:()=>toString})
const r={}
function toString(e,t){const n=t||r
const o=typeof n.includeImageAlt==="boolean"?n.includeImageAlt:true
const i=typeof n.includeHtml==="boolean"?n.includeHtml:true
return one(e,o,i)}function one(e,t,n){if(node(e)){if("value"in e)return e.type==="html"&&!n?"":e.value
if(t&&"alt"in e&&e.alt)return e.alt
if("children"in e)return all(e.children,t,n)}if(Array.isArray(e))return all(e,t,n)
return""}function all(e,t,n){const r=[]
let o=-1
while(++o<e.length)r[o]=one(e[o],t,n)
return r.join("")}function node(e){return Boolean(e&&typeof e==="object")}}),359:((e,t,n)=>{n.d(t,{CW:()=>r,Ee:()=>markdownLineEndingOrSpace,Ny:()=>a,es:()=>c,lV:()=>o,ol:()=>i})
const r=regexCheck(/[A-Za-z]/)
const o=regexCheck(/[\dA-Za-z]/)
regexCheck(/[#-'*+\--9=?A-Z^-~]/)
regexCheck(/\d/)
regexCheck(/[\dA-Fa-f]/)
const i=regexCheck(/[!-/:-@[-`{-~]/)
function markdownLineEndingOrSpace(e){return e!==null&&(e<0||e===32)}const c=regexCheck( RegExp("\\p{P}|\\p{S}","u"))
const a=regexCheck(/\s/)
function regexCheck(e){return check
function check(t){return t!==null&&t>-1&&e.test(String.fromCharCode(t))}}}),1956:((e,t,n)=>{n.d(t,{S:()=>classifyCharacter})
var r=n(359)
function classifyCharacter(e){if(e===null||(0,r.Ee)(e)||(0,r.Ny)(e))return 1
if((0,r.es)(e))return 2}}),7168:((e,t,n)=>{n.d(t,{C:()=>convert})
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
let o
for(o in e)if(r[o]!==t[o])return false
return true}}function typeFactory(e){return castFactory(type)
function type(t){return t&&t.type===e}}function castFactory(e){return check
function check(t,n,r){return Boolean(looksLikeANode(t)&&e.call(this,t,typeof n==="number"?n:void 0,r||void 0))}}function ok(){return true}function looksLikeANode(e){return e!==null&&typeof e==="object"&&"type"in e}}),5908:((e,t,n)=>{n.d(t,{dc:()=>c,VG:()=>visitParents})
var r=n(7168)
function color(e){return"[33m"+e+"[39m"}const o=[]
const i=true
const c=false
const a="skip"
function visitParents(e,t,n,i){if(!e||typeof e!=="object")throw new Error("Unexpected value `"+e+"` for `tree`, expected node")
let s=true
let l
let f
let u
let h
if(typeof n==="function"||n&&typeof n==="object"){l=t
f=n
if(i)s=false}else{f=t
if(n)s=false}if(typeof f==="function")u=f
else if(f&&typeof f==="object"){if(f.enter===null||f.enter===void 0);else if(typeof f.enter==="function")u=f.enter
else throw new Error("Unexpected value `"+f.enter+"` for `visitors.enter`, expected optional visitor")
if(typeof f.exit==="function")h=f.exit
else throw new Error("Unexpected value `"+f.exit+"` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)")}else throw new Error("Unexpected value `"+f+"` for `enter` or `visitors`, expected visitor or object with visitors")
const d=(0,r.C)(l)
const p=s?1:-1
factory(e,void 0,[])()
function factory(e,t,n){const r=e&&typeof e==="object"?e:{}
if(typeof r.type==="string"){const t=typeof r.tagName==="string"?r.tagName:typeof r.name==="string"?r.name:void 0
Object.defineProperty(visit,"name",{value:"node ("+color(e.type+(t?"<"+t+">":""))+")"})}return visit
function visit(){const r=!l||d(e,t,n[n.length-1]||void 0)
let i=o
if(u&&r){i=toResult(u(e,n,t))
if(i[0]===c)return i}if("children"in e&&e.children){const t=e
if(t.children&&i[0]!==a){let e=(s?-1:t.children.length)+p
const r=[...n,t]
while(e>-1&&e<t.children.length){const n=t.children[e]
const o=factory(n,e,r)()
if(o[0]===c)return o
e=typeof o[1]==="number"?o[1]:e+p}}}if(h&&r){const r=toResult(h(e,n,t))
if(r[0]===a)throw new Error("Unexpected value `"+r[0]+"` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing")
if(r[0]===c||typeof r[1]==="number")return r}return i}}}function toResult(e){if(Array.isArray(e))return e
if(typeof e==="number")return[i,e]
return e===null||e===void 0?o:[e]}}),5387:((e,t,n)=>{n.d(t,{YR:()=>visit})
var r=n(5908)
function visit(e,t,n,o){let i
let c
let a
if(typeof n==="function"||n&&typeof n==="object"){i=t
c=n
a=o}else{c=t
a=n}if(typeof c==="function")(0,r.VG)(e,i,wrap(c),a)
else(0,r.VG)(e,i,wrapVisitors(c),a)}function wrapVisitors(e){if(!e||typeof e!=="object")return e
return{enter:typeof e.enter==="function"?wrap(e.enter):e.enter,exit:typeof e.exit==="function"?wrap(e.exit):e.exit}}function wrap(e){return overload
function overload(t,n,r){return e(t,r,n[n.length-1])}}})}

