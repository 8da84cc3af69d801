export const id=328
export const ids=[328]
export const modules={4608:((e,t,o)=>{o.d(t,{parseAsBrowser:()=>parseAsBrowser})
var r=o(2924)
const n=250
const d=1e7
function parseAsBrowser(e){const t=r.jh.createElement("div",r.qy.NS.HTML,[])
try{return(0,r.oH)(t,e,{treeAdapter:boundedAdapter()}).childNodes}catch(e){if(e instanceof BoundReached)return null
throw e}}class BoundReached extends Error{}function boundedAdapter(){let e=0
let t=0
const search=e=>{t+=e
if(t>d)throw new BoundReached}
return{...r.jh,onItemPush:()=>{e+=1
if(e>n)throw new BoundReached},onItemPop:()=>{e-=1},insertBefore:(e,t,o)=>{search(e.childNodes.length)
r.jh.insertBefore(e,t,o)},insertTextBefore:(e,t,o)=>{search(e.childNodes.length)
r.jh.insertTextBefore(e,t,o)},detachNode:e=>{const t=e.parentNode?.childNodes??[]
if(t.at(-1)!==e)search(t.length)
r.jh.detachNode(e)}}}})}

