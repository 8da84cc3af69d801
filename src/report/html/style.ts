/** The style of the page: for a wide screen and a phone, light and dark, and for paper. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;
--good:#1a7f37;--bad:#cf222e;--wait:#9a6700;--offending:#cf222e;--stripe:#ffd8d3;--targeted:#0969da;--covered:#80b6ee;--apart:#c8d1da}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#f0f6fc;--quiet:#9da7b3;--line:#3d444d;--soft:#151b23;--link:#6cb6ff;
--good:#3fb950;--bad:#ff7b72;--wait:#d29922;--offending:#f85149;--stripe:#5c1e1b;--targeted:#4493f8;--covered:#1f4f8a;--apart:#3d444d}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0 auto;padding:1rem 1rem 3rem;max-width:70rem;background:var(--page);color:var(--text);
font:1rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:var(--page);padding:.5rem}
header{border-left:.5rem solid var(--quiet);padding:.25rem 0 .25rem 1rem;margin-bottom:1rem}
header.allow{border-color:var(--good)}header.hold{border-color:var(--wait)}header.deny,header.error{border-color:var(--bad)}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h1 small{display:block;font-size:1.05rem;font-weight:400}
h2{font-size:1.25rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.25rem 0 .5rem}
p{margin:.35rem 0}
.quiet,caption,footer{color:var(--quiet)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0;padding:0}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--soft);padding:.1em .3em;border-radius:4px}
pre{margin:.35rem 0;padding:.6rem .8rem;background:var(--soft);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap}
pre code{padding:0;background:none}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
caption{text-align:left;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
th{font-weight:600}tbody th{font-weight:400}
thead th{background:var(--soft);overflow-wrap:normal}
thead button{all:unset;cursor:pointer;font-weight:600}thead button:focus-visible{outline:3px solid var(--link)}
[aria-sort=ascending] button::after{content:" ▲"}[aria-sort=descending] button::after{content:" ▼"}
.cohorts th[scope=row]{width:34%}.cohorts th p{font-size:.9rem}
.bar{display:block;border-radius:4px;margin:.2rem 0}
rect.offending{fill:var(--offending);stroke:var(--stripe);stroke-width:2}rect.targeted{fill:var(--targeted)}
rect.covered{fill:var(--covered)}rect.apart{fill:var(--apart)}
.parts{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:.2rem 0;padding:0;font-size:.9rem}
.key{display:inline-block;width:.8em;height:.8em;margin-right:.35em;border-radius:2px}
.key.offending{background:repeating-linear-gradient(45deg,var(--offending) 0 3px,var(--stripe) 3px 5px)}
.key.targeted{background:var(--targeted)}.key.covered{background:var(--covered)}.key.apart{background:var(--apart)}
.rows{overflow-x:auto}
.filter{display:none;background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}
.filter:target{display:block}
.finding{border:1px solid var(--line);border-left:.3rem solid var(--bad);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}
.finding.hold{border-left-color:var(--wait)}.finding.warn{border-left-color:var(--quiet)}
.effect{text-transform:uppercase;font-size:.75rem;font-weight:600;letter-spacing:.04em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;margin:.4rem 0}
dt{color:var(--quiet)}dd{margin:0;grid-column:2}
details{margin:.4rem 0}summary{cursor:pointer}
.release{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem}
.timeline{list-style:none;margin:.75rem 0;padding:0;border-left:2px solid var(--line)}
.timeline li{position:relative;padding:.2rem 0 .2rem 1.4rem}
.timeline i{position:absolute;left:-.75rem;width:1.4rem;text-align:center;font-style:normal;background:var(--page)}
.counts i{color:var(--good)}.not i,.veto i{color:var(--bad)}
#find{position:sticky;top:0;background:var(--page);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
#find[hidden]{display:none}
#query{font:inherit;padding:.35rem .6rem;flex:1 1 14rem;max-width:28rem;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px}
footer{margin-top:3rem;font-size:.9rem}
@media (max-width:40rem){#find{position:static}body{padding:.75rem .75rem 2rem}dl{grid-template-columns:1fr}dd{grid-column:1}
.cohorts thead{position:absolute;left:-99rem}.cohorts :is(tbody,tr,th,td){display:block;width:auto!important}
.cohorts tr{border-bottom:1px solid var(--line);padding:.4rem 0}.cohorts :is(th,td){border:0;padding:.1rem 0}
th,td{padding:.3rem .4rem}.sites{font-size:.85rem}}
@media print{body{max-width:none}nav,#find,.skip{display:none}a{color:inherit}.rows{overflow:visible}
.finding,tr,li{break-inside:avoid}thead{display:table-header-group}}
`;
