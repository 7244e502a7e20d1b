/// <reference path="./echarts.d.ts" />
import { type EChartsCoreOption, format, init } from 'echarts/dist/echarts.esm.min.mjs';
import type { ChartType } from '../../model.js';
import { leastHeight } from './axes.js';
import { barOption } from './bars.js';
import { dotOption } from './dots.js';
import { type ChartPen, type Drawing, printers } from './drawing.js';
import { lineOption } from './lines.js';
import { TEXT, text } from './look.js';
import { shareOption } from './share.js';
import { tidySvg } from './tidy.js';

const OPTIONS: Readonly<Record<ChartType, (drawing: Drawing) => EChartsCoreOption>> = {
  bar: barOption,
  stacked: barOption,
  line: lineOption,
  area: lineOption,
  dot: dotOption,
  share: shareOption,
};

/** Gives what draws charts, their numbers printed in the language. */
export function chartPen(lang: string): ChartPen {
  const print = printers(lang);
  return (chart, given, id, alt) => {
    const drawing = { chart, room: given, ...print, measure, shorten };
    const room = {
      ...given,
      width: Math.round(given.width),
      height: Math.round(Math.max(given.height, leastHeight(drawing))),
    };
    const svg = draw({ ...drawing, room });
    return tidySvg(svg, { width: room.width, height: room.height, id, alt });
  };
}

const FONT = `600 ${TEXT}px sans-serif`;

/** Without a browser the library only guesses a text's width; a tenth more is left for fonts that run wide. */
const measure = (words: string): number => format.getTextRect(words, FONT).width * 1.1;

const shorten = (words: string, width: number): string => format.truncateText(words, width, FONT, '…');

function draw(drawing: Drawing): string {
  const { width, height } = drawing.room;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      silent: true,
      textStyle: text,
      aria: { enabled: true, label: { enabled: false } },
      ...OPTIONS[drawing.chart.type](drawing),
    });
    return chart.renderToSVGString({ useViewBox: true });
  } finally {
    chart.dispose();
  }
}
