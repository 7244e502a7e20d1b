import { isPeriod, NAMES } from '../../deck/charts/shape.js';
import { type Drawing, hasNegative, widest } from './drawing.js';
import { hairline, LINE, softText, TEXT, text, zeroLine } from './look.js';

/** True where the names of the categories stand beside each other under the drawing, or need not all be named. */
export function namesFitBelow(drawing: Drawing): boolean {
  const { chart, room } = drawing;
  const { categories } = chart;
  if (categories.every(isPeriod)) return true;
  return widest(categories, drawing) + 12 <= room.width / categories.length;
}

/** True where each category has a row of its own. */
const hasRows = (drawing: Drawing): boolean =>
  drawing.chart.type === 'dot' ||
  ((drawing.chart.type === 'bar' || drawing.chart.type === 'stacked') && !namesFitBelow(drawing));

/** Gives the height below which the rows of a chart could not all be named; a chart of more rows than a slide can name has none. */
export function leastHeight(drawing: Drawing): number {
  const { type, categories } = drawing.chart;
  if (!hasRows(drawing) || categories.length > NAMES) return 0;
  return legendOf(drawing).height + categories.length * (type === 'stacked' ? 40 : LINE) + 2 * LINE;
}

/** The axis of the categories below the drawing; a name too long for its place is cut short, and of periods some are named. */
export function columnAxis({ chart, room }: Drawing, gap = true) {
  const { type, x, categories } = chart;
  const slot = room.width / categories.length;
  const named = !categories.every(isPeriod) && categories.length <= NAMES;
  return {
    type: 'category',
    data: [...categories],
    boundaryGap: gap,
    name: x,
    nameLocation: 'middle',
    nameGap: 10,
    nameTextStyle: { ...softText, padding: [8, 0, 0, 0] },
    axisTick: { show: false },
    axisLine: { lineStyle: type === 'line' && !hasNegative(chart) ? hairline : zeroLine },
    axisLabel: {
      ...text,
      margin: 16,
      ...(named ? { interval: 0, width: slot - 12, overflow: 'truncate' } : { hideOverlap: true }),
    },
  } as const;
}

/** The axis of the categories at the left, from top to bottom; long names wrap where their rows hold them, else they are cut short. */
export function rowAxis({ chart: { x, categories }, room, shorten }: Drawing, height: number) {
  const row = height / categories.length;
  const lines = Math.floor(row / LINE);
  const width = Math.max(room.width * 0.3, Math.min(room.width * 0.45, 230));
  return {
    type: 'category',
    data: [...categories],
    inverse: true,
    name: x,
    nameLocation: 'start',
    nameGap: 14,
    nameTextStyle: { ...softText, align: 'right' },
    axisTick: { show: false },
    axisLine: { lineStyle: zeroLine },
    axisLabel: {
      ...text,
      margin: 12,
      interval: categories.length <= NAMES ? 0 : 'auto',
      width,
      lineHeight: LINE - 2,
      overflow: lines > 1 ? 'break' : 'truncate',
      formatter: (name: string) => (lines > 1 ? shorten(name, width * lines * 0.82) : name),
    },
  } as const;
}

/** The axis of the values: hairlines and few numbers, or nothing where the values are written beside what shows them. */
export function valueAxis({ brief }: Drawing, { labelled, scale }: { labelled: boolean; scale: boolean }) {
  return {
    type: 'value',
    show: !labelled,
    scale,
    splitNumber: 4,
    splitLine: { show: !labelled, lineStyle: hairline },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { ...softText, margin: 12, formatter: (value: number) => brief(value), hideOverlap: true },
  } as const;
}

/** A legend in as many rows as its names take, and their height; one series needs none. */
export function legendOf(drawing: Drawing, icon?: string) {
  const { chart, room } = drawing;
  if (chart.series.length < 2) return { legend: { show: false }, height: 0 };
  const widths = chart.series.map(({ name }) => Math.min(drawing.measure(name), room.width - MARK));
  const legend = {
    left: 0,
    top: 0,
    padding: 0,
    width: room.width,
    itemWidth: icon ? 26 : 18,
    itemHeight: 16,
    itemGap: GAP,
    selectedMode: false,
    ...(icon && { icon }),
    textStyle: { ...text, width: Math.max(...widths), overflow: 'truncate' },
  } as const;
  return { legend, height: countRows(widths, room.width) * (TEXT + GAP) };
}

/** What stands before a name in a legend, and what stands between its names and its rows. */
const MARK = 36;
const GAP = 20;

/** Counts the rows that names fill one after the other. */
function countRows(widths: readonly number[], room: number): number {
  let rows = 1;
  let filled = 0;
  for (const width of widths) {
    if (filled > 0 && filled + MARK + width > room) {
      rows += 1;
      filled = 0;
    }
    filled += MARK + width + GAP;
  }
  return rows;
}
