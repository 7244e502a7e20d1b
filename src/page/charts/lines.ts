import type { ChartSeries, ChartType } from '../../model.js';
import { columnAxis, valueAxis } from './axes.js';
import { type Drawing, printed, widest } from './drawing.js';
import { colorOf, dashOf, decalOf, LINE, SLACK, symbolOf, text } from './look.js';

/** Lines and areas, each named where it ends; the values of one alone are written at its points where they fit. */
export function lineOption(drawing: Drawing) {
  const { chart, room, print, measure } = drawing;
  const { categories, series } = chart;
  const alone = series.length === 1;
  const labelled = alone && widest(printed(drawing), drawing) + 12 <= room.width / categories.length;
  const names = alone ? printed(drawing) : series.map((one) => endName(one, print));
  const wide = Math.min(widest(names, drawing), room.width * 0.3);
  // Names that are moved apart may come to stand as low as the last category's.
  const clear = series.length > 3 || chart.type === 'area' ? measure(categories.at(-1) ?? '') / 2 + 6 : 12;
  const end = labelled ? wide / 2 : wide + clear + 6;
  return {
    legend: { show: false },
    grid: {
      left: labelled ? end : SLACK,
      right: end,
      top: LINE + 6,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: columnAxis(drawing, categories.length === 1),
    yAxis: valueAxis(drawing, { labelled, scale: chart.type === 'line' }),
    series: series.map((one, index) => ({
      type: 'line',
      name: one.name,
      color: colorOf(index),
      symbol: symbolOf(index),
      symbolSize: categories.length > 20 ? 5 : 11,
      showAllSymbol: true,
      connectNulls: false,
      clip: false,
      lineStyle: { width: index === 0 ? 4 : 3, type: chart.type === 'area' ? 'solid' : dashOf(index) },
      ...(chart.type === 'area' && {
        stack: 'all',
        areaStyle: { opacity: 1 },
        itemStyle: { decal: decalOf(index) },
      }),
      label: { show: false, ...text, lineHeight: LINE, fontWeight: 700 },
      ...(!labelled && { labelLayout: layoutEnd(chart.type) }),
      data: one.values.map((value, at) => ({
        value: value?.number ?? null,
        ...(value &&
          labelled && {
            label: {
              show: true,
              position: 'top',
              distance: 10,
              formatter: () => print(value.number),
              backgroundColor: 'var(--paper)',
              padding: [0, 3],
            },
          }),
        ...(value &&
          !labelled &&
          at === lastOf(one) && {
            label: {
              show: true,
              position: 'right',
              distance: clear,
              color: colorOf(index),
              formatter: () => (alone ? print(value.number) : endName(one, print)),
              width: wide,
              overflow: 'break',
            },
          }),
      })),
    })),
  };
}

/**
 * Moves names that would lie on each other apart, and that of an area down from its edge; the library moves only a label
 * whose place is given.
 */
const layoutEnd =
  (type: ChartType) =>
  ({ labelRect: { x, y, height } }: { labelRect: { x: number; y: number; height: number } }) =>
    ({ x, y: y + height / 2 + (type === 'area' ? height / 2 : 0), moveOverlap: 'shiftY' }) as const;

const lastOf = ({ values }: ChartSeries): number => values.findLastIndex((value) => value !== undefined);

/** `'China 147'`: what a line is called, and where it ends. */
function endName(series: ChartSeries, print: Drawing['print']): string {
  const last = series.values[lastOf(series)];
  return last ? `${series.name} ${print(last.number)}` : series.name;
}
