import type { ChartBlock, ChartValue } from '../../model.js';
import { columnAxis, legendOf, namesFitBelow, rowAxis, valueAxis } from './axes.js';
import { type Drawing, hasNegative, printed, widest } from './drawing.js';
import { colorOf, decalOf, LINE, SLACK, text } from './look.js';

/** Bars upright where the names of the categories fit below them, else lying. */
export const barOption = (drawing: Drawing) =>
  namesFitBelow(drawing) ? uprightBars(drawing) : lyingBars(drawing);

function uprightBars(drawing: Drawing) {
  const { chart, room } = drawing;
  const { legend, height } = legendOf(drawing, 'rect');
  const bars = chart.categories.length * (chart.type === 'bar' ? chart.series.length : 1);
  const labelled = chart.type === 'bar' && widest(printed(drawing), drawing) <= (room.width / bars) * 0.78;
  return {
    legend,
    grid: {
      left: labelled ? 0 : SLACK,
      right: 0,
      top: height + (labelled ? LINE + 4 : 12),
      bottom: 0,
      ...inside,
    },
    xAxis: columnAxis(drawing),
    yAxis: { ...valueAxis(drawing, { labelled, scale: false }), ...roomBelow(chart, labelled) },
    series: seriesOf(drawing, labelled, 'height', room.height - height - 3 * LINE),
  };
}

function lyingBars(drawing: Drawing) {
  const { chart, room } = drawing;
  const { legend, height } = legendOf(drawing, 'rect');
  const rows = chart.categories.length * (chart.type === 'bar' ? chart.series.length : 1);
  const labelled = chart.type === 'bar' && rows * LINE * 0.9 <= room.height - height;
  const label = labelled ? widest(printed(drawing), drawing) + 12 : 12;
  return {
    legend,
    grid: { left: SLACK, right: label, top: height + (chart.x ? 6 : 0), bottom: 0, ...inside },
    yAxis: rowAxis(drawing, room.height - height),
    xAxis: { ...valueAxis(drawing, { labelled, scale: false }), ...roomBelow(chart, labelled) },
    series: seriesOf(drawing, labelled, 'width', room.width * 0.7),
  };
}

/** Names and numbers of the axes stand within the space, and take from the drawing what they need. */
const inside = { outerBoundsMode: 'same', outerBoundsContain: 'all' } as const;

/** Leaves room for the number of a negative bar between its end and the names. */
const roomBelow = (chart: ChartBlock, labelled: boolean) =>
  hasNegative(chart) && labelled ? { boundaryGap: ['12%', 0] } : {};

/** `length` is about what the axis of the values is long. */
function seriesOf(drawing: Drawing, labelled: boolean, along: 'height' | 'width', length: number) {
  const { chart, print } = drawing;
  const stacked = chart.type === 'stacked';
  const hasLabel = stacked ? fitsInside(drawing, along, length) : () => labelled;
  return chart.series.map(({ name, values }, index) => ({
    type: 'bar',
    name,
    data: values.map((value) => ({ value: value?.number ?? null, label: { show: hasLabel(value) } })),
    ...(stacked && { stack: 'all' }),
    barMaxWidth: along === 'height' ? 150 : 44,
    barCategoryGap: '32%',
    barGap: '8%',
    color: colorOf(index),
    itemStyle:
      chart.series.length > 1 ? { decal: decalOf(index), borderColor: 'var(--paper)', borderWidth: 1.5 } : {},
    label: {
      position: stacked ? 'inside' : 'outside',
      distance: 6,
      ...text,
      fontWeight: 600,
      ...(stacked && { backgroundColor: 'var(--paper)', padding: [1, 5] }),
      formatter: ({ value }: { value: unknown }) => print(Number(value)),
    },
  }));
}

/** Tells whether the number of a part of a stack fits into it; an axis ends somewhat beyond the largest stack. */
function fitsInside({ chart, print, measure }: Drawing, along: 'height' | 'width', length: number) {
  const most = largestSum(chart.series.map(({ values }) => values)) * 1.25;
  return (value: ChartValue | undefined): boolean => {
    if (!value) return false;
    const needed = along === 'height' ? LINE : measure(print(value.number)) + 14;
    return (Math.abs(value.number) / most) * length >= needed;
  };
}

/** Gives the largest sum of a category's values, by size. */
function largestSum(rows: readonly (readonly (ChartValue | undefined)[])[]): number {
  const sums = (rows[0] ?? []).map((_, index) =>
    rows.reduce((sum, values) => sum + Math.abs(values[index]?.number ?? 0), 0),
  );
  return Math.max(0, ...sums);
}
