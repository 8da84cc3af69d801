export const id=328
export const ids=[328]
export const modules={4608:((e,t,r)=>{r.d(t,{parseAsBrowser:()=>parseAsBrowser})
var o=r(2924)
const n=250
const s=1e7
function parseAsBrowser(e){const t=o.jh.createElement("div",o.qy.NS.HTML,[])
try{return(0,o.oH)(t,e,{treeAdapter:boundedAdapter()}).childNodes}catch(e){if(e instanceof BoundReached)return null
throw e}}class BoundReached extends Error{}function boundedAdapter(){let e=0
let t=0
const search=e=>{t+=e
if(t>s)throw new BoundReached}
return{...o.jh,onItemPush:()=>{e+=1
if(e>n)throw new BoundReached},onItemPop:()=>{e-=1},insertBefore:(e,t,r)=>{search(e.childNodes.length)
o.jh.insertBefore(e,t,r)},insertTextBefore:(e,t,r)=>{search(e.childNodes.length)
o.jh.insertTextBefore(e,t,r)}}}})}

