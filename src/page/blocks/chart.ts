import type { ChartBlock } from '../../model.js';
import { attributesHtml, escapeText } from '../html.js';
import type { Room } from '../room.js';
import type { Writing } from '../writing.js';

/** Writes a chart: what it shows, its drawing, its numbers as a table for who cannot see it, and its caption. */
export function chartHtml(chart: ChartBlock, writing: Writing): string {
  const { pens, steps, echo } = writing;
  const id = echo ? `chart:${chart.line}:${steps.shown}` : `chart:${chart.line}`;
  const svg = pens.chart?.(chart, drawingRoom(chart, writing.room), id, describe(chart));
  const tableHtml = `<div${attributesHtml({ class: svg ? 'chart-data' : undefined })}>${dataHtml(chart)}</div>`;
  const captionHtml =
    chart.caption.length > 0 ? `\n<figcaption>${writing.inside(chart.caption, writing)}</figcaption>` : '';
  return `<figure class="chart" role="group">${headHtml(chart)}${svg ?? ''}\n${tableHtml}${captionHtml}</figure>`;
}

/** What the values are stands over the drawing, as in a newspaper, and their unit there once: `Trade, bn US$`. */
function headHtml({ title, y, unit }: ChartBlock): string {
  const values = [y, unit].filter(Boolean).join(', ');
  const titleHtml = title ? `<strong>${escapeText(title)}</strong>` : '';
  const valuesHtml = values ? `<span>${escapeText(values)}</span>` : '';
  return titleHtml || valuesHtml ? `<p class="chart-head">${titleHtml}${valuesHtml}</p>\n` : '';
}

/** The line above the drawing and the caption below it take 40 units each, of those that the drawing is shown in. */
function drawingRoom({ title, y, unit, caption }: ChartBlock, { width, height, scale }: Room): Room {
  const lines = (title || y || unit ? 1 : 0) + caption.length;
  return { width: width / scale, height: Math.max(160, height / scale - 40 * lines), scale };
}

/** The most numbers that a description reads out. */
const READ = 40;

/**
 * Describes a chart by what its author says of it and by its numbers, since paper has no table to read; of a long row the
 * first and the last. It adds no word, and so is in the author's language.
 *
 * `'Trade has doubled. Trade, bn US$. Russia: 2014 95, 2015 100. China: …'`
 */
function describe({ alt, title, y, unit, categories, series }: ChartBlock): string {
  const brief = categories.length * series.length > READ;
  const rows = series.map(({ name, values }) => {
    const points = values.flatMap((value, index) => (value ? [`${categories[index]} ${value.text}`] : []));
    const read = brief && points.length > 2 ? [points[0], '…', points.at(-1)] : points;
    return `${name}: ${read.join(', ')}`;
  });
  return [alt ?? title, [y, unit].filter(Boolean).join(', '), ...rows]
    .flatMap((text) => text?.replace(/[.\s]+$/u, '') || [])
    .join('. ');
}

function dataHtml({ x, categories, series }: ChartBlock): string {
  const head = [x ?? '', ...series.map(({ name }) => name)]
    .map((name) => `<th scope="col">${escapeText(name)}</th>`)
    .join('');
  const rows = categories.map((category, index) => {
    const cells = series.map(({ values }) => `<td>${escapeText(values[index]?.text ?? '')}</td>`);
    return `<tr><th scope="row">${escapeText(category)}</th>${cells.join('')}</tr>`;
  });
  return `<table>\n<thead>\n<tr>${head}</tr>\n</thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}
