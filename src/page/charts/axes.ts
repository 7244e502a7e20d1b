import { isPeriod } from '../../deck/charts/shape.js';
import { type Drawing, hasNegative, widest } from './drawing.js';
import { hairline, LINE, softText, text, zeroLine } from './look.js';

/** True where the names of the categories stand beside each other under the drawing, or need not all be named. */
export function namesFitBelow(drawing: Drawing): boolean {
  const { chart, room } = drawing;
  const { categories } = chart;
  if (categories.every(isPeriod)) return true;
  return widest(categories, drawing) + 12 <= room.width / categories.length;
}

/** The axis of the categories below the drawing. */
export function columnAxis({ chart, room }: Drawing, gap = true) {
  const { type, x, categories } = chart;
  const slot = room.width / categories.length;
  return {
    type: 'category',
    data: [...categories],
    boundaryGap: gap,
    name: x,
    nameLocation: 'middle',
    nameGap: 10,
    nameTextStyle: softText,
    axisTick: { show: false },
    axisLine: { lineStyle: type === 'line' && !hasNegative(chart) ? hairline : zeroLine },
    axisLabel: { ...text, hideOverlap: true, margin: 16, width: Math.max(slot, 80), overflow: 'truncate' },
  } as const;
}

/** The axis of the categories at the left, from top to bottom; a long name wraps where its row is high enough, and is cut short where not. */
export function rowAxis({ chart: { x, categories }, room }: Drawing, height: number) {
  const row = height / categories.length;
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
      interval: row >= LINE - 4 ? 0 : 'auto',
      width: room.width * 0.3,
      lineHeight: LINE - 2,
      overflow: row >= 2 * LINE ? 'break' : 'truncate',
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
  const { chart, room, measure } = drawing;
  if (chart.series.length < 2) return { legend: { show: false }, height: 0 };
  const width = chart.series.reduce(
    (sum, { name }) => sum + Math.min(measure(name), room.width - 60) + 62,
    0,
  );
  const rows = width <= room.width ? 1 : Math.ceil(width / room.width) + 1;
  const legend = {
    left: 0,
    top: 0,
    padding: 0,
    width: room.width,
    itemWidth: icon ? 26 : 18,
    itemHeight: 16,
    itemGap: 24,
    selectedMode: false,
    ...(icon && { icon }),
    textStyle: {
      ...text,
      width: Math.min(
        widest(
          chart.series.map(({ name }) => name),
          drawing,
        ),
        room.width - 60,
      ),
      overflow: 'truncate',
    },
  } as const;
  return { legend, height: rows * (LINE + 6) + 4 };
}
