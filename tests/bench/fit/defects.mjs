/** Slides with one defect each: what it is, the rules that may name it, and the bodies, from hardly to very bad. */
const figure = (src, rest = '') => `::: figure {src="${src}" alt="A"${rest}}\n:::`;
const svg = (inside, style = '') =>
  `<svg viewBox="0 0 800 300" width="800" height="300" role="img" aria-label="A" style="direction:ltr;${style}">${inside}</svg>`;
const label = (x, y, size, text, rest = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" ${rest}>${text}</text>`;
const box = (style, inside) => `<div style="${style}">${inside}</div>`;

export const DEFECTS = [
  // Cut off.
  [
    'clip',
    ['fit-clip'],
    (say) =>
      [8, 14, 25, 60].map((cut) =>
        box(
          `height:${120 - cut}px;line-height:40px;font-size:30px;overflow:hidden`,
          `${say(20)}<br>${say(20)}<br>${say(20)}`,
        ),
      ),
  ],
  [
    'clip',
    ['fit-clip'],
    (say) =>
      [300, 200, 120].map((width) =>
        box(`width:${width}px;overflow:hidden;white-space:nowrap`, `<p>${say(60)}</p>`),
      ),
  ],
  [
    'clip',
    ['fit-clip'],
    (say) =>
      [260, 140].map(
        (width) =>
          `<p style="width:${width}px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">${say(60)}</p>`,
      ),
  ],
  [
    'clip',
    ['fit-clip'],
    (say) =>
      [2, 1].map(
        (lines) =>
          `<p style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${lines};overflow:hidden;width:400px">${say(160)}</p>`,
      ),
  ],
  [
    'clip',
    ['fit-clip'],
    (say) =>
      [60, 30].map(
        (inset) =>
          `<p style="clip-path:inset(0 ${inset}% 0 0);width:600px;white-space:nowrap">${say(60)}</p>`,
      ),
  ],
  [
    'clip',
    ['fit-clip'],
    () =>
      [300, 160].map(
        (width) =>
          `<pre style="width:${width}px;overflow:hidden;white-space:pre">const averageHeightOfTheTide = gauge(hour);</pre>`,
      ),
  ],
  [
    'clip',
    ['fit-clip'],
    (say) =>
      [240, 160].map((width) =>
        box(
          `width:${width}px;overflow:hidden`,
          `<table style="width:600px"><tr><th scope="row">${say(8)}</th><td>1,204</td><td>${say(18)}</td></tr></table>`,
        ),
      ),
  ],
  ['clip', ['fit-clip'], (say) => [600, 700, 760].map((x) => svg(label(x, 60, 24, say(40))))],
  ['clip', ['fit-clip'], (say) => [12, 6].map((y) => svg(label(20, y, 30, say(20)), 'overflow:hidden'))],
  // Out of a block.
  [
    'out of its block',
    ['fit-overflow', 'fit-overlap'],
    (say) =>
      [200, 160, 120].map((width) =>
        box(`width:${width}px;background:#ece4d3`, `<p style="white-space:nowrap">${say(50)}</p>`),
      ),
  ],
  [
    'out of its block',
    ['fit-overflow', 'fit-overlap'],
    (say) =>
      [70, 50, 30].map((height) =>
        box(
          `height:${height}px;width:420px;line-height:1.3;border:1px solid`,
          `${say(24)}<br>${say(24)}<br>${say(24)}`,
        ),
      ),
  ],
  [
    'out of its block',
    ['fit-overflow', 'fit-overlap'],
    () =>
      ['a', 'b'].map(
        (letter) =>
          `:::: columns\n::: column\n\n<p style="white-space:nowrap">${letter.repeat(60)}</p>\n:::\n\n::: column\nAnother.\n:::\n::::`,
      ),
  ],
  [
    'out of its block',
    ['fit-overflow'],
    () =>
      [30, 60].map((more) =>
        box(
          'width:300px;height:150px;border:1px solid',
          `<img src="assets/files/fine.png" alt="A" style="width:${300 + more}px;max-width:none;height:150px">`,
        ),
      ),
  ],
  // On other text.
  [
    'text on text',
    ['fit-overlap'],
    (say) => [34, 38, 42, 48].map((up) => `${say(50)}\n\n<p style="margin-top:-${28 + up}px">${say(50)}</p>`),
  ],
  [
    'text on text',
    ['fit-overlap'],
    (say) =>
      [118, 130, 150].map(
        (top) =>
          `<p style="position:absolute;top:${top}px;inset-inline-start:90px">${say(60)}</p>\n\n${say(20)}`,
      ),
  ],
  [
    'text on text',
    ['fit-overlap'],
    (say) => [4, 10, 14].map((gap) => svg(label(20, 100, 26, say(20)) + label(30, 100 + gap, 26, say(20)))),
  ],
  [
    'text on text',
    ['fit-overlap'],
    (say) => [80, 140].map((x) => svg(label(20, 100, 26, say(40)) + label(x, 100, 26, say(20)))),
  ],
  [
    'text on text',
    ['fit-overlap', 'fit-overflow'],
    (say) =>
      [60, 100].map(
        (width) =>
          `<table style="table-layout:fixed;width:${width * 2}px"><tr><td style="white-space:nowrap">${say(30)}</td><td>${say(6)}</td></tr></table>`,
      ),
  ],
  [
    'text on text',
    ['fit-overlap'],
    (say) =>
      [72, 86].map((down) => `<p style="transform:translateY(${down}px)">${say(40)}</p>\n\n${say(40)}`),
  ],
  // Off the slide.
  [
    'off the slide',
    ['fit-overflow'],
    (say) =>
      [-10, -60, -300].map((left) => `<p style="position:absolute;left:${left}px;top:300px">${say(30)}</p>`),
  ],
  [
    'off the slide',
    ['fit-overflow'],
    (say) =>
      [-24, -40, -80].map((top) => `<p style="position:absolute;left:400px;top:${top}px">${say(30)}</p>`),
  ],
  [
    'off the slide',
    ['fit-overflow'],
    (say) =>
      [-30, -120].map((right) => `<p style="position:absolute;right:${right}px;top:400px">${say(30)}</p>`),
  ],
  [
    'off the slide',
    ['fit-overflow'],
    (say) => [300, 700].map((down) => `<p style="transform:translateY(${down}px)">${say(30)}</p>`),
  ],
  [
    'off the slide',
    ['fit-overflow'],
    () =>
      [100, 400].map(
        (right) =>
          `<img src="assets/files/fine.png" alt="A" style="position:absolute;right:-${right}px;top:240px;width:500px;max-width:none">`,
      ),
  ],
  [
    'off the slide',
    ['fit-overflow'],
    (say) =>
      [1400, 2000].map((width) =>
        box(
          `width:${width}px`,
          `<p style="text-align:right">${say(20)}</p><p style="text-align:left">${say(20)}</p>`,
        ),
      ),
  ],
  // Too small.
  [
    'small',
    ['fit-small'],
    (say) => [18, 16, 12, 8].map((size) => `<p style="font-size:${size}px">${say(60)}</p>`),
  ],
  [
    'small',
    ['fit-small'],
    (say) =>
      [18, 14, 10].map((size) => `${say(30)} <span style="font-size:${size}px">${say(12)}</span> ${say(10)}`),
  ],
  ['small', ['fit-small'], (say) => [17, 13, 9].map((size) => svg(label(20, 100, size, say(20))))],
  [
    'small',
    ['fit-small'],
    (say) =>
      [0.5, 0.3].map((scale) => `<p style="transform:scale(${scale});transform-origin:left">${say(40)}</p>`),
  ],
  [
    'small',
    ['fit-small'],
    (say) =>
      [400, 200].map(
        (width) =>
          `<svg viewBox="0 0 800 300" width="${width}" height="${width * 0.375}" role="img" aria-label="A" style="direction:ltr">${label(20, 100, 30, say(20))}</svg>`,
      ),
  ],
  [
    'small',
    ['fit-small'],
    (say) =>
      [17, 12].map(
        (size) =>
          `<table style="font-size:${size}px"><tr><th scope="row" style="font-size:inherit">${say(8)}</th><td>1,204</td></tr></table>`,
      ),
  ],
  // Too little contrast.
  [
    'contrast',
    ['contrast'],
    (say) =>
      [20, 10, 0].map((veil) => ({
        attributes: `background=light.png veil=${veil}% tone=dark`,
        body: say(50),
      })),
  ],
  [
    'contrast',
    ['contrast'],
    (say) =>
      [20, 10, 0].map((veil) => ({
        attributes: `background=dark.png veil=${veil}% tone=light`,
        body: say(50),
      })),
  ],
  [
    'contrast',
    ['contrast'],
    (say) =>
      [25, 10, 0].map((veil) => ({
        attributes: `background=mixed.png veil=${veil}% tone=dark`,
        body: `- ${say(40)}\n- ${say(40)}`,
      })),
  ],
  [
    'contrast',
    ['contrast'],
    (say) =>
      ['#1c1a17', '#333', '#666'].map(
        (colour) =>
          `<div style="position:relative;width:600px"><img src="assets/files/dark.png" alt="A" style="width:600px"><p style="position:absolute;left:20px;top:120px;width:500px;color:${colour}">${say(36)}</p></div>`,
      ),
  ],
  [
    'contrast',
    ['contrast', 'a11y-color-contrast'],
    (say) => ['#cfc6b4', '#bdb5a5', '#ddd'].map((colour) => `<p style="color:${colour}">${say(50)}</p>`),
  ],
  [
    'contrast',
    ['contrast', 'a11y-color-contrast'],
    (say) =>
      ['#fff,#eee', '#f7f3ea,#ccc'].map((stops) =>
        box(`background:linear-gradient(90deg,${stops});color:#e8e0d0;width:600px`, `<p>${say(36)}</p>`),
      ),
  ],
  [
    'contrast',
    ['contrast'],
    (say) =>
      ['#ffffff', '#e0d8c8', '#cfc6b4'].map((colour) =>
        svg(
          `<rect x="0" y="0" width="800" height="300" fill="#f7f3ea"/>${label(30, 120, 26, say(30), `fill="${colour}"`)}`,
        ),
      ),
  ],
  // Hidden.
  [
    'hidden',
    ['fit-hidden'],
    (say) =>
      [60, 150, 300].map(
        (width) =>
          `<p>${say(60)}</p>\n<img src="assets/files/fine.png" alt="A" style="position:absolute;inset-inline-start:80px;top:250px;width:${width}px;height:300px;max-height:none">`,
      ),
  ],
  [
    'hidden',
    ['fit-hidden'],
    (say) =>
      [120, 400].map(
        (width) =>
          `<p>${say(60)}</p>\n<div style="position:absolute;inset-inline-start:80px;top:200px;height:400px;background:linear-gradient(#ddd,#ccc);width:${width}px"></div>`,
      ),
  ],
  [
    'hidden',
    ['fit-hidden'],
    () =>
      [60, 160, 280].map(
        (over) =>
          `<div style="display:flex;direction:ltr"><img src="assets/files/mixed.png" alt="A" style="width:400px;max-width:none"><img src="assets/files/fine.png" alt="B" style="width:400px;height:225px;max-width:none;margin-left:-${over}px"></div>`,
      ),
  ],
  [
    'hidden',
    ['fit-hidden'],
    (say) =>
      [0.5, 1].map(
        (opacity) =>
          `${svg(`<rect width="800" height="300" fill="#999"/>`, `position:absolute;inset-inline-start:80px;top:210px;height:330px;opacity:${opacity === 1 ? 1 : 0.999}`)}\n\n${say(50)}`,
      ),
  ],
  // Pictures of too few pixels.
  ['coarse', ['fit-pixels'], () => [40, 80, 120, 160, 200, 240].map((width) => figure(`tiny-${width}.png`))],
  ['coarse', ['fit-pixels'], () => [40, 120, 200].map((width) => figure(`tiny-${width}.png`, ' fit=cover'))],
  [
    'coarse',
    ['fit-pixels'],
    () => [80, 160, 240].map((width) => ({ attributes: `background=tiny-${width}.png veil=85%`, body: 'A' })),
  ],
  [
    'coarse',
    ['fit-pixels'],
    () =>
      [40, 240].map(
        (width) => `<img src="assets/files/tiny-${width}.png" alt="A" style="width:${width * 2.2}px">`,
      ),
  ],
  // Read in another order than seen.
  [
    'order',
    ['a11y-order'],
    (say) =>
      ['row-reverse', 'column-reverse'].map((direction) =>
        box(
          `display:flex;gap:20px;flex-direction:${direction}`,
          `<p>${say(20)}</p><p>${say(20)}</p><p>${say(20)}</p>`,
        ),
      ),
  ],
  [
    'order',
    ['a11y-order'],
    (say) =>
      [1, 2].map((last) =>
        box('display:grid;gap:20px', `<p style="order:${last}">${say(20)}</p><p>${say(20)}</p>`),
      ),
  ],
  [
    'order',
    ['a11y-order'],
    (say) =>
      [1, 2].map((row) =>
        box(
          'display:grid;grid-template-columns:1fr 1fr;gap:20px',
          `<p style="grid-column:2;grid-row:${row}">${say(20)}</p><p style="grid-column:1;grid-row:${row}">${say(20)}</p>`,
        ),
      ),
  ],
  // Too many words.
  ['words', ['fit-words'], (_say, words) => [90, 130].map((count) => words(count))],
  [
    'words',
    ['fit-words'],
    (_say, words) => [6, 8].map((count) => Array.from({ length: count }, () => `- ${words(16)}`).join('\n')),
  ],
];

/** What looks like a defect and is none. */
export const LOOK_ALIKES = [
  (say) =>
    `<p style="position:absolute;width:1px;height:1px;overflow:hidden;font-size:9px">${say(20)}</p>\n\n${say(20)}`,
  (say) => `<p style="position:absolute;left:-9999px;font-size:9px">${say(20)}</p>\n\n${say(20)}`,
  (say) => `<p style="visibility:hidden;font-size:9px">${say(20)}</p>\n\n${say(20)}`,
  (say) => `<p style="clip-path:inset(50%);position:absolute;font-size:9px">${say(20)}</p>\n\n${say(20)}`,
  (say) => `<p style="position:absolute;clip:rect(0 0 0 0);font-size:9px">${say(20)}</p>\n\n${say(20)}`,
  (say) =>
    `${say(40)}\n\n<div aria-hidden="true" style="position:absolute;right:-200px;bottom:-200px;width:400px;height:400px;border-radius:50%;background:#ece4d3;z-index:-1"></div>`,
  (say) => `<p style="background:#ece4d3;padding:12px 20px;border-radius:8px;overflow:hidden">${say(40)}</p>`,
  (say) => `<div style="overflow:auto;max-height:300px"><p>${say(60)}</p></div>`,
  (say) => svg(label(20, 60, 24, say(20)) + label(20, 110, 24, say(20))),
  (say) =>
    svg(`<rect width="800" height="300" fill="#1c1a17"/>${label(20, 60, 24, say(20), 'fill="#f7f3ea"')}`),
  (say) =>
    `<div style="position:relative;width:600px"><img src="assets/files/dark.png" alt="A" style="width:600px"><p style="position:absolute;left:20px;top:120px;color:#fff;width:500px">${say(30)}</p></div>`,
  (say) =>
    `<div style="position:relative;width:600px"><img src="assets/files/light.png" alt="A" style="width:600px"><svg aria-label="An arrow" role="img" viewBox="0 0 600 300" style="position:absolute;left:0;top:0;width:600px"><path d="M50 50 L300 150" stroke="#9c1f18" stroke-width="6"/></svg></div>\n\n${say(20)}`,
  () => figure('fine.png'),
  () => figure('mixed.png', ' fit=cover'),
  () => '<img src="assets/files/tiny-240.png" alt="A" style="width:400px">',
  (say) => `x<sup>2</sup> ${say(20)} H<sub>2</sub>O`,
  (say) => `$x^{2^{2}}$ ${say(20)}\n\n$$\\frac{a_{1_2}}{b}$$`,
  (say) => `<p style="float:right;width:300px">${say(30)}</p><p>${say(30)}</p>`,
  (say) => `<p style="transform:rotate(-3deg);width:500px">${say(30)}</p>\n\n${say(20)}`,
  (say) =>
    `${say(30)}\n\n. . .\n\n${say(30)} [${say(10)}]{.fragment .grow} [${say(10)}]{.fragment .fade-out}`,
  (say) => `${say(20)}\n\n::: notes\n${Array.from({ length: 40 }, () => say(80)).join('. ')}\n:::`,
  (say) => `<details><summary>${say(20)}</summary><p style="font-size:9px">${say(200)}</p></details>`,
  (say) => ({ attributes: 'background=light.png tone=light veil=20%', body: say(40) }),
  (say) => ({ attributes: 'background=dark.png tone=dark veil=10%', body: `- ${say(30)}\n- ${say(30)}` }),
  (say) => ({ attributes: 'background=mixed.png', body: `- ${say(30)}\n- ${say(30)}` }),
];
