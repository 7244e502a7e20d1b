import { bodyOf, codeOf, tableOf } from './slides.mjs';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inline = (text) =>
  escaped(text)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
    .replace(/`(.+?)`/g, '<code>$1</code>')
    .replace(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');
const colour = (code) =>
  escaped(code)
    .replace(/("[^"]*"|`[^`]*`)/g, '<span class="string">$1</span>')
    .replace(
      /\b(interface|export|async|function|const|await|return|if|throw|new|as)\b(?![^<]*<\/span>)/g,
      '<span class="keyword">$1</span>',
    )
    .replace(/(\/\/.*)$/gm, '<span class="comment">$1</span>');

function html(slide, toFirst) {
  const [head, ...rows] = tableOf(slide);
  const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const lines = bodyOf(slide, toFirst).split('\n');
  const inside = {
    points: () => `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`,
    quote: () =>
      `<blockquote>${[lines[0], lines[2]].map((line) => `<p>${inline(line.slice(2))}</p>`).join('')}</blockquote>`,
    table: () =>
      `<table><thead>${cells(head, 'th')}</thead><tbody>${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`,
    code: () => `<pre><code>${colour(codeOf(slide))}</code></pre>`,
    picture: () => '<img src="wheel.png" alt="A wheel in a river" width="480" height="300">',
    words: () => `<p>${inline(lines[0])}</p><p>${inline(lines[2])}</p>`,
  }[slide.kind]();
  return `<section id="s${slide.number}"><h2>${slide.title}</h2>${inside}</section>`;
}

const page = ({ title, subtitle, slides }, head, around, toFirst) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
${head}</head><body>${around(
    [
      `<section><h1>${title}</h1><p>${subtitle}</p></section>`,
      ...slides.map((slide) => html(slide, toFirst)),
    ].join('\n'),
  )}</body></html>`;

/** Gives a deck as a page without scripts, one slide on each of its pages of paper. */
export const plainPage = (deck) =>
  page(
    deck,
    `<style>@page { size: 1280px 720px; margin: 0 } * { box-sizing: border-box } html, body { margin: 0; font-family: sans-serif }
section { width: 1280px; height: 720px; padding: 48px 64px; overflow: hidden; break-after: page; font-size: 28px; background: #fff; color: #222 }
section:last-child { break-after: auto } h1 { font-size: 64px } h2 { font-size: 44px; margin: 0 0 24px }
pre { font: 18px/1.4 monospace; background: #2b2b2b; color: #eee; padding: 20px } table { border-collapse: collapse }
td, th { border: 1px solid #999; padding: 8px 24px } blockquote { border-left: 8px solid #888; margin: 0; padding-left: 24px }
.keyword { color: #f92672 } .string { color: #a6e22e } .comment { color: #999 }</style>`,
    (slides) => slides,
    '#s2',
  );

/** Gives a deck as a page of Reveal.js, whose files lie in `reveal/`. */
export const revealPage = (deck) =>
  page(
    deck,
    '<link rel="stylesheet" href="reveal/reset.css"><link rel="stylesheet" href="reveal/reveal.css"><link rel="stylesheet" href="reveal/theme/white.css">',
    (slides) =>
      `<div class="reveal"><div class="slides">${slides}</div></div><script src="reveal/reveal.js"></script><script>Reveal.initialize({ width: 1280, height: 720, hash: true })</script>`,
    '#/1',
  );
