import type { ChartBlock } from '../../model.js';
import type { Room } from '../room.js';

/** Draws a chart as SVG for the space given, named by its description; what it names within the page begins with the id. */
export type ChartPen = (chart: ChartBlock, room: Room, id: string, alt: string) => string;

/** What a chart is drawn with: its data, its space, how numbers are printed, and a guess of how wide a text is. */
export interface Drawing {
  readonly chart: ChartBlock;
  readonly room: Room;
  /** `1234.5 => '1,234.5'` */
  readonly print: (number: number) => string;
  /** `1500000 => '1.5M'`, for the ticks of an axis. */
  readonly brief: (number: number) => string;
  /** `54 => '54%'` */
  readonly percents: (number: number) => string;
  /** Cuts a text that is wider short, with an ellipsis. */
  readonly shorten: (text: string, width: number) => string;
  readonly measure: (text: string) => number;
}

/** Prints the numbers of a chart in a language, with a minus that is as wide as a plus. */
export function printers(lang: string): Pick<Drawing, 'print' | 'brief' | 'percents'> {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 12 });
  const short = new Intl.NumberFormat(lang, { notation: 'compact', maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 12 });
  const print = (number: number): string => whole.format(number).replace('-', '\u2212');
  return {
    print,
    percents: (number) => percent.format(number / 100),
    brief: (number) => (Math.abs(number) < 1e6 ? print(number) : short.format(number).replace('-', '\u2212')),
  };
}

/** Gives the width of the widest of some texts. */
export const widest = (texts: readonly string[], { measure }: Drawing): number =>
  Math.max(0, ...texts.map(measure));

/** Gives every value of a chart as it is printed. */
export const printed = ({ chart, print }: Drawing): readonly string[] =>
  chart.series.flatMap(({ values }) => values.flatMap((value) => (value ? [print(value.number)] : [])));

export const hasNegative = ({ series }: ChartBlock): boolean =>
  series.some(({ values }) => values.some((value) => value !== undefined && value.number < 0));
