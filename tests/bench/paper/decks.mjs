/** The same deck of a number of slides in each tool's dialect: points, a quotation, a table, code, a picture, plain words. */

const KINDS = ['points', 'quote', 'table', 'code', 'picture', 'words'];
const NAMES = {
  points: 'What to say',
  quote: 'What was said',
  table: 'What was counted',
  code: 'What was run',
  picture: 'What was seen',
  words: 'What follows',
};

const slidesOf = (count) =>
  Array.from({ length: count - 1 }, (_, index) => {
    const number = index + 2;
    const kind = KINDS[index % KINDS.length];
    return { number, kind, title: `Slide ${number}: ${NAMES[kind]}` };
  });

const tableOf = ({ number }) => [
  ['Place', 'One', 'Two', 'Three'],
  ...['North', 'South', 'East', 'West'].map((place, row) => [
    place,
    ...[1, 2, 3].map((column) => String((number * 7 + row * 13 + column * 29) % 100)),
  ]),
];

const codeOf = ({ number }) => `interface Tide${number} { id: number; name: string; marks: string[] }

export async function load${number}(url: string): Promise<Tide${number}[]> {
  const answer = await fetch(url, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(\`HTTP \${answer.status} from \${url}\`);
  const rows = (await answer.json()) as Tide${number}[];
  return rows
    .filter((row) => row.marks.length > 0)   // none without a mark
    .map((row) => ({ ...row, name: row.name.trim() }))
    .sort((a, b) => a.id - b.id);
}
export const LIMIT_${number} = 0x${(number * 37).toString(16)};`;

/** The Markdown of a slide's body; `toFirst` is how the dialect links to slide 2. */
function body(slide, toFirst) {
  const { number, kind } = slide;
  const rows = tableOf(slide).map((row) => `| ${row.join(' | ')} |`);
  return {
    points: `- First with **bold** words\n- Then with \`code\` in it\n- Third with a [link](https://example.org/p${number})\n- Fourth, number ${number}`,
    quote: `> A wheel that turns both ways is two wheels, take ${number}.\n>\n> — Ada Miller`,
    table: [rows[0], '|---|---|---|---|', ...rows.slice(1)].join('\n'),
    code: `\`\`\`typescript\n${codeOf(slide)}\n\`\`\``,
    picture: '![A wheel in a river](wheel.png)',
    words: `The first paragraph of slide ${number} has a few plain words, so that its text takes more than one line of the slide.\n\nThe second has *emphasis*, a [link](https://example.com/q${number}) and [one to the second slide](${toFirst}).`,
  }[kind];
}

const notes = ({ number }) => `Say slide ${number} slowly.`;
const title = (count) => `A deck of ${count} slides`;

const lectern = (count) =>
  `---\ntitle: ${title(count)}\nsubtitle: The same in every dialect\n---\n\n${slidesOf(count)
    .map(
      (slide) =>
        `## ${slide.title} {#s${slide.number}}\n\n${body(slide, '#s2')}\n\n::: notes\n${notes(slide)}\n:::\n`,
    )
    .join('\n')}`;

const marp = (count) =>
  `---\nmarp: true\ntitle: ${title(count)}\n---\n\n# ${title(count)}\n\nThe same in every dialect\n\n---\n\n${slidesOf(
    count,
  )
    .map((slide) => `## ${slide.title}\n\n${body(slide, '#2')}\n\n<!-- ${notes(slide)} -->\n`)
    .join('\n---\n\n')}`;

const revealMd = (count) =>
  `---\ntitle: ${title(count)}\n---\n\n# ${title(count)}\n\nThe same in every dialect\n\n---\n\n${slidesOf(
    count,
  )
    .map((slide) => `## ${slide.title}\n\n${body(slide, '#/1')}\n\nNote: ${notes(slide)}\n`)
    .join('\n\n---\n\n')}`;

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
  const lines = body(slide, toFirst).split('\n');
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

const page = (
  count,
  head,
  around,
  toFirst = '#s2',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title(count)}</title>
${head}</head><body>${around(
  [
    `<section><h1>${title(count)}</h1><p>The same in every dialect</p></section>`,
    ...slidesOf(count).map((slide) => html(slide, toFirst)),
  ].join('\n'),
)}</body></html>`;

const plain = (count) =>
  page(
    count,
    `<style>@page { size: 1280px 720px; margin: 0 } * { box-sizing: border-box } html, body { margin: 0; font-family: sans-serif }
section { width: 1280px; height: 720px; padding: 48px 64px; overflow: hidden; break-after: page; font-size: 28px; background: #fff; color: #222 }
section:last-child { break-after: auto } h1 { font-size: 64px } h2 { font-size: 44px; margin: 0 0 24px }
pre { font: 18px/1.4 monospace; background: #2b2b2b; color: #eee; padding: 20px } table { border-collapse: collapse }
td, th { border: 1px solid #999; padding: 8px 24px } blockquote { border-left: 8px solid #888; margin: 0; padding-left: 24px }
.keyword { color: #f92672 } .string { color: #a6e22e } .comment { color: #999 }</style>`,
    (slides) => slides,
  );

const reveal = (count) =>
  page(
    count,
    '<link rel="stylesheet" href="reveal/reset.css"><link rel="stylesheet" href="reveal/reveal.css"><link rel="stylesheet" href="reveal/theme/white.css">',
    (slides) =>
      `<div class="reveal"><div class="slides">${slides}</div></div><script src="reveal/reveal.js"></script><script>Reveal.initialize({ width: 1280, height: 720, hash: true })</script>`,
    '#/1',
  );

/** Gives the files of a deck by name. */
export const decksOf = (count) => ({
  'outline.md': lectern(count),
  'marp.md': marp(count),
  'reveal-md.md': revealMd(count),
  'plain.html': plain(count),
  'reveal.html': reveal(count),
});
