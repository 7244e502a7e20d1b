/** The style sheet of the report's page. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --soft: #6b675f; --line: #dcd7cc; --mark: #fbeeb8; --bad: #a3221b; --warn: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --paper: #1b1a18; --soft: #a19c92; --line: #3a3833; --mark: #4d4318; --bad: #ff9188; --warn: #f0c060; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, 'Times New Roman', serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h2 { margin-top: 3rem; border-top: 3px solid var(--ink); padding-top: .6rem; }
h3 { margin: 0; }
code, .place, .told { font: .8rem/1.4 ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; color: var(--soft); }
.told { margin: .2rem 0 .6rem; }
section { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; padding: 1.2rem 0; border-top: 1px solid var(--line); }
ol { margin: 0; padding-inline-start: 2rem; }
li { margin-bottom: .5rem; }
li.unused { color: var(--soft); }
li.used::marker { font-weight: bold; }
mark { background: var(--mark); color: inherit; }
a.quoted { text-decoration: none; }
a.quoted:hover { text-decoration: underline; }
.slides { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; align-content: start; }
.slide:target { outline: 3px solid var(--warn); outline-offset: 4px; }
a { color: inherit; text-underline-offset: .15em; }
a img { display: block; width: 100%; border: 1px solid var(--line); margin-bottom: .3rem; }
a span { font-size: .9rem; }
.findings { list-style: none; padding: 0; }
.findings li { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 1.2rem; padding: .8rem 0; border-top: 1px solid var(--line); margin: 0; }
.findings p { margin: 0 0 .3rem; }
.error strong { color: var(--bad); }
.warning strong { color: var(--warn); }
@media (max-width: 45rem) { section, .findings li { grid-template-columns: 1fr; } }
`;
