/**
 * The look of the public pages, inline so that a page is one request. Colours are pairs for light and dark, each at least
 * 4.5:1 against what it stands on (WCAG 2.2, 1.4.3).
 */
export const STYLES = `
:root{color-scheme:light dark;--ground:#fbfcfb;--paper:#fff;--ink:#16211b;--quiet:#4b5a52;--line:#cfd8d2;--brand:#14532d;--link:#14602f;--bad:#a11a1a;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--ground:#101613;--paper:#18201c;--ink:#e6eee9;--quiet:#a9b8b0;--line:#34423a;--brand:#8fd3a8;--link:#8fd3a8;--bad:#ff9a9a;--warn:#f2b866}}
*{box-sizing:border-box}
html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0;display:flex;flex-direction:column;min-height:100vh;overflow-wrap:anywhere}
header,main,footer{width:100%;max-width:62rem;margin:0 auto;padding:0 1rem}
header{border-bottom:3px solid var(--brand);padding-top:1rem}
.letterhead{margin:0;line-height:1.35}.letterhead span{display:block;color:var(--quiet);font-size:.875rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:.5rem 0 0;padding:0}
nav a{display:inline-block;padding:.6rem 0;color:inherit;text-decoration:none;border-bottom:3px solid transparent}
nav a:hover{text-decoration:underline}nav a[aria-current]{border-color:var(--brand);font-weight:600}
nav .apart{margin-inline-start:auto}
main{flex:1;padding-top:1.5rem;padding-bottom:3rem}main:focus{outline:none}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.125rem);line-height:1.2;margin:0 0 .75rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .5rem}h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl,table{margin:.5rem 0 1rem}.lead{font-size:1.1rem;max-width:46rem}.hint{color:var(--quiet);font-size:.925rem}
a{color:var(--link)}a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem}
.cards{list-style:none;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}
.cards li,.answer{background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem}
.cards h3{margin-top:0}.cards p:last-child{margin-bottom:0}
label{font-weight:600;display:block;margin-bottom:.25rem}
.line{display:flex;flex-wrap:wrap;gap:.5rem}.line input{flex:1 1 16rem}
input,textarea,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.375rem;padding:.6rem .75rem;min-height:2.75rem;max-width:100%}
input[aria-invalid],textarea[aria-invalid],select[aria-invalid]{border-color:var(--bad);border-width:2px}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;border:0;border-radius:.375rem;background:var(--brand);color:var(--ground);cursor:pointer}
a.button{display:inline-block;font-weight:600;padding:.6rem 1.25rem;border:2px solid var(--brand);border-radius:.375rem;text-decoration:none}
.sheet{max-width:42rem;margin:1.5rem 0}.field{margin:0 0 1.25rem}.field .hint{margin:0 0 .35rem}.field input:not([type=checkbox]),.field textarea,.field select{width:100%}.field textarea{min-height:6rem;resize:vertical}
.tick{display:grid;grid-template-columns:auto 1fr;gap:.25rem .75rem;align-items:start}.tick input{width:1.5rem;height:1.5rem;min-height:0;margin:.1rem 0}.tick label{margin:0}.tick .hint{grid-column:2}
fieldset{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin:2rem 0}legend{font-weight:600;font-size:1.1rem;padding:0 .5rem}
.trap{position:absolute;left:-99rem}.said{white-space:pre-line}.code{font-family:ui-monospace,monospace;font-size:1.25rem;letter-spacing:.05em}.receipt{font-size:1.15rem}
.problem{color:var(--bad);font-weight:600;margin:.5rem 0}
.answer{border-inline-start:.5rem solid var(--quiet);margin:1.5rem 0}.answer h2{margin-top:0}
.answer--active,.answer--zone{border-inline-start-color:var(--brand)}.answer--active h2,.answer--zone h2{color:var(--brand)}
.answer--suspended,.answer--unknown{border-inline-start-color:var(--warn)}.answer--suspended h2,.answer--unknown h2{color:var(--warn)}
.answer--deleted,.answer--foreign{border-inline-start-color:var(--bad)}.answer--deleted h2,.answer--foreign h2{color:var(--bad)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem}dt{color:var(--quiet)}dd{margin:0}
.names{list-style:none;padding:0}.names li{padding:.35rem 0;border-bottom:1px solid var(--line)}.names a{display:inline-block;padding:.2rem 0}
table{border-collapse:collapse;width:100%;font-size:.95rem;overflow-wrap:normal}th,td{border:1px solid var(--line);padding:.5rem .6rem;text-align:start;vertical-align:top}
thead th{background:var(--paper)}tbody th{font-weight:400}td.none{color:var(--quiet)}td.required{font-weight:600}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:1.5rem;color:var(--quiet);font-size:.925rem}address{font-style:normal}
@media (max-width:40rem){thead{position:absolute;left:-99rem}td.none{display:none}tr,tbody th,td:not(.none){display:block;border:0;padding:.15rem 0}tr{border-bottom:1px solid var(--line);padding:.6rem 0}tbody th{font-weight:600}td::before{content:attr(data-label) ": ";color:var(--quiet);font-weight:400}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}nav .apart{margin-inline-start:0}}
@media print{@page{size:A4;margin:18mm}html{font-size:10pt;background:none}nav,form,.screen,.skip{display:none}main{padding:0}h2{break-after:avoid;margin-top:1rem}tr,li{break-inside:avoid}header,main,footer{max-width:none;padding-left:0;padding-right:0}a{color:inherit;text-decoration:none}}
`.trim()
