import { chartPen } from './dist/page/charts/pen.js';

const pen = chartPen('en');
const v = (n) => (n === null ? undefined : { number: n, text: String(n) });
const mk = (a, b, n = 'China') => ({
  kind: 'chart',
  line: 1,
  type: 'line',
  categories: ['a', 'b', 'c'],
  series: [
    { name: 'Russia', values: a.map(v) },
    { name: n, values: b.map(v) },
  ],
  caption: [],
});
for (const c of [
  mk([1, 2, 100.9], [2, 1, 100.8]),
  mk([1, 2, 100.9], [2, 1, 100.8], 'China, mainland'),
  mk([1, 2, 3], [2, 1, 3.01]),
])
  console.log(
    pen(c, { width: 1120, height: 400 }, 'x', 'alt')
      .match(/<text[^>]*translate[^>]*>(Russia|China)[^<]*/g)
      .map((s) => s.replace(/style="[^"]*"/, '')),
  );
