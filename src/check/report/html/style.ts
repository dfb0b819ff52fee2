/** Style of the page: light and dark as the reader's system has it, and a form for paper. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#1c2024;--faint:#5c6670;--line:#d8dde3;--panel:#f5f7f9;--link:#0b5cad;
--holds:#1a7f4b;--broken:#c02b2b;--known:#8a6100;--errors:#a04800;--skipped:#66707a}
@media (prefers-color-scheme:dark){:root{--ground:#14171a;--text:#e4e8ec;--faint:#9aa5b0;--line:#333b43;--panel:#1d2226;--link:#7ab8f5;
--holds:#4cc38a;--broken:#ff7b72;--known:#e0b040;--errors:#f0a060;--skipped:#8d98a3}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem 1rem 4rem;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.05rem;margin:0}
p{margin:.25rem 0}.faint{color:var(--faint)}
code,pre{font:13px/1.45 ui-monospace,SFMono-Regular,Consolas,monospace}
pre{margin:.25rem 0;padding:.5rem .75rem;background:var(--panel);border:1px solid var(--line);border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{font-size:1.1rem;font-weight:600;padding:.6rem .9rem;margin:1rem 0 .5rem;border-left:5px solid var(--c);background:var(--panel)}
svg{display:block;width:100%;height:.6rem;border-radius:3px;background:var(--panel)}rect{fill:var(--c)}
.holds{--c:var(--holds)}.broken{--c:var(--broken)}.known{--c:var(--known)}.errors{--c:var(--errors)}.skipped{--c:var(--skipped)}
caption{text-align:left;padding:.25rem 0}section{scroll-margin-top:6rem}ul.notes{margin:.5rem 0;padding-left:1.2rem}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.75rem 0;margin:1rem 0;background:var(--ground);border-bottom:1px solid var(--line)}
input[type=search]{flex:1 1 16rem;font:inherit;padding:.35rem .6rem;border:1px solid var(--line);border-radius:4px;background:var(--ground);color:inherit}
label{white-space:nowrap}button{font:inherit;padding:.3rem .7rem;border:1px solid var(--line);border-radius:4px;background:var(--panel);color:inherit;cursor:pointer}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{padding:.2rem .6rem;border-bottom:1px solid var(--line);text-align:right;font-variant-numeric:tabular-nums}
th:first-child,td:first-child{text-align:left}td.wide{width:35%}a{color:var(--link)}
.scroll{overflow-x:auto}
section{margin:1.5rem 0}
section>header{display:flex;gap:.75rem;align-items:baseline;border-bottom:1px solid var(--line);padding-bottom:.25rem}
details{border-bottom:1px solid var(--line)}
summary{display:flex;gap:.75rem;align-items:baseline;padding:.3rem .25rem;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"▸";color:var(--faint)}details[open]>summary::before{content:"▾"}
summary code{flex:1;overflow-wrap:anywhere}
.badge{flex:0 0 4.5rem;font-size:.8rem;font-weight:600;color:var(--c)}
.inside{padding:.25rem .25rem .9rem 1.6rem}
.finding{margin:.75rem 0;padding-left:.9rem;border-left:3px solid var(--c)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.4rem 0}dt{color:var(--faint)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
[hidden]{display:none!important}
@media (max-width:40rem){form{position:static}dl{grid-template-columns:1fr}summary{flex-wrap:wrap}summary code{flex-basis:100%;order:3}}
@media print{form{display:none}body{max-width:none;padding:0;font-size:11px}details,.finding{break-inside:avoid}a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
