import { least, median, most } from '../measure/statistics.mjs';
import { PARTS } from '../parts.mjs';
import { nameOf } from './tables.mjs';

const PANEL = { width: 460, height: 250, left: 48, right: 186, top: 40, bottom: 34 };
const COLUMNS = 2;
const DRAWN = ['html', 'pdf', 'check', 'dev', 'import'];

const STYLE = `text { font: 12px system-ui, sans-serif; fill: #57606a }
.title { font-size: 13px; font-weight: 600; fill: #1f2328 }
.grid { stroke: #d0d7de; stroke-width: 1 }
path { fill: none; stroke-width: 1.5; stroke-linejoin: round }
.other path { stroke: #9a7d2e } .other circle, .other text { fill: #8a6d1f }
.limit path { stroke: #6e7781; stroke-dasharray: 4 3 } .limit circle { fill: #6e7781 }
.own path { stroke: #0969da; stroke-width: 2.5 } .own circle { fill: #0969da } .own text { fill: #0969da; font-weight: 600 }
@media (prefers-color-scheme: dark) {
  text { fill: #9198a1 } .title { fill: #f0f6fc } .grid { stroke: #3d444d }
  .other path { stroke: #bf9c3f } .other circle, .other text { fill: #d4b25a }
  .limit path { stroke: #9198a1 } .limit circle { fill: #9198a1 }
  .own path { stroke: #4493f8 } .own circle, .own text { fill: #4493f8 }
}`;

/** Draws the times of each part over its sizes, both by their logarithms: what grows in proportion rises by the same slope. */
export function plot(results) {
  const parts = PARTS.filter(({ name }) => DRAWN.includes(name) && results[name]);
  const rows = Math.ceil(parts.length / COLUMNS);
  const [width, height] = [COLUMNS * PANEL.width, rows * PANEL.height];
  const panels = parts.map((part, index) => {
    const [x, y] = [(index % COLUMNS) * PANEL.width, Math.floor(index / COLUMNS) * PANEL.height];
    return `<g transform="translate(${x} ${y})">${panel(part, results[part.name].rows)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Times of Lectern, of the least possible and of other tools, by size">
<style>${STYLE}</style>
${panels.join('\n')}
</svg>
`;
}

function panel({ title, of, unit = 's' }, rows) {
  const by = unit === 's' ? 1000 : 1;
  const lines = linesOf(rows, by);
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);
  const times = lines.flatMap(({ points }) => points.map(([, time]) => time));
  const x = logScale([sizes[0], sizes.at(-1)], [PANEL.left, PANEL.width - PANEL.right]);
  const bounds = [least(times) * 0.8, most(times) * 1.25];
  const y = logScale(bounds, [PANEL.height - PANEL.bottom, PANEL.top]);
  const drawn = apart(lines.map((line) => ({ ...line, at: y(line.points.at(-1)[1]) })));
  return [
    `<text class="title" x="12" y="20">${title}: ${unit === 's' ? 'seconds' : 'milliseconds'}, by ${of}</text>`,
    ...powers(bounds).map(
      (power) =>
        `<path class="grid" d="M${PANEL.left} ${f(y(power))}H${PANEL.width - PANEL.right}"/><text x="${PANEL.left - 6}" y="${f(y(power) + 4)}" text-anchor="end">${power.toLocaleString('en')}</text>`,
    ),
    ...sizes.map(
      (size) =>
        `<text x="${f(x(size))}" y="${PANEL.height - PANEL.bottom + 18}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    ...drawn.map((line) => drawLine(line, x, y)),
  ].join('\n');
}

function linesOf(rows, by) {
  const tools = [...new Set(rows.filter(({ values }) => values.length > 0).map(({ tool }) => tool))];
  return tools.map((tool) => ({
    name: nameOf({ tool }).replace(/ \d+(?:\.\d+)+,/u, ','),
    kind: kindOf(tool),
    points: rows
      .filter((row) => row.tool === tool && row.values.length > 0)
      .map(({ size, values }) => [size, median(values) / by]),
  }));
}

const kindOf = (tool) => {
  if (/^(?:node|bare|Readability)\b/u.test(tool)) return 'limit';
  return /^(?:Lectern|check|build|rules)\b/u.test(tool) ? 'own' : 'other';
};

function drawLine({ name, kind, points, at, label }, x, y) {
  const path = points.map(([size, time]) => `${f(x(size))} ${f(y(time))}`).join('L');
  const dots = points.map(([size, time]) => `<circle cx="${f(x(size))}" cy="${f(y(time))}" r="2.5"/>`);
  const end = x(points.at(-1)[0]);
  const edge = PANEL.width - PANEL.right;
  return `<g class="${kind}"><path d="M${path}"/>${dots.join('')}<path d="M${f(end + 4)} ${f(at)}L${edge + 8} ${f(label)}" style="stroke-width:0.75;stroke-dasharray:none"/><text x="${edge + 11}" y="${f(label + 4)}">${name}</text></g>`;
}

/** Moves labels down where they would lie on one another, and all up where the last has no room. */
function apart(lines) {
  const GAP = 14;
  let last = Number.NEGATIVE_INFINITY;
  const placed = lines
    .toSorted((a, b) => a.at - b.at)
    .map((line) => {
      last = Math.max(line.at, last + GAP);
      return { ...line, label: last };
    });
  let below = PANEL.height - PANEL.bottom + GAP;
  return placed.toReversed().map((line) => {
    below = Math.min(line.label, below - GAP);
    return { ...line, label: below };
  });
}

const logScale =
  ([from, to], [start, end]) =>
  (value) =>
    start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from) || 1)) * (end - start);

/** `[0.3, 20] => [1, 10]` */
function powers([from, to]) {
  const [first, last] = [Math.ceil(Math.log10(from)), Math.floor(Math.log10(to))];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number((10 ** (first + index)).toPrecision(1)),
  );
}

const f = (number) => Number(number.toFixed(1));
