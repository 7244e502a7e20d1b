import { blockText, plainText, walkBlocks } from '../markdown/text.js';
import type { Block, ColumnsBlock, Size, Slide } from '../model.js';
import { type Space, USUAL } from './space.js';
import { textWidth } from './text-width.js';

/** The space that something is drawn for, in units of which 720 are the slide's shorter side (16 to the rem). */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** How much larger the words of a drawing are than usual. */
  readonly scale: number;
}

/** The body of a slide of 16:9 whose title takes one line. */
export const WIDE_ROOM: Room = { width: 1120, height: 430, scale: 1 };

/** Gives the space of a slide's body between its margins, its furniture and the lines of its title, which are guessed by its length. */
export function bodyRoom({ title }: Slide, { width, height }: Size, space: Space = USUAL): Room {
  const unit = Math.min(width, height) / 720;
  const aside = width / height >= 1.5 ? space.aside : 0;
  const wide = Math.max(240, width / unit - 2 * Math.min(space.margin, width / unit / 12) - aside);
  const letters = title ? textWidth(plainText(title)) : 0;
  const lines = Math.ceil((letters * TITLE_LETTER * space.title) / Math.min(wide, 21 * space.title));
  return {
    width: wide,
    height: Math.min(
      wide * 1.1,
      Math.max(200, height / unit - 202 - (lines > 0 ? 28 + lines * 1.1 * space.title : 0)),
    ),
    scale: space.caption / USUAL.caption,
  };
}

/** The width of a letter of a title, on average, as a share of its size. */
const TITLE_LETTER = 0.455;

/** Gives what the text among several blocks leaves to each chart; its height is guessed by its length. */
export function shareHeight(room: Room, blocks: readonly Block[]): Room {
  const { width, height } = room;
  const charts = blocks.filter(holdsChart);
  if (charts.length === 0 || blocks.length < 2) return room;
  const lines = blockText(blocks.filter((block) => !holdsChart(block)))
    .split('\n')
    .filter((line) => line !== '');
  const text = lines.reduce(
    (sum, line) => sum + TEXT_LINE * Math.ceil((textWidth(line) * TEXT_LETTER) / width),
    0,
  );
  const rest = height - text - GAP * (blocks.length - 1);
  return { ...room, height: Math.max(160, rest / charts.length) };
}

const holdsChart = (block: Block): boolean => walkBlocks([block]).some(({ kind }) => kind === 'chart');

/** A letter, a line and the gap between blocks of text of 33 units, on average. */
const TEXT_LETTER = 15;
const TEXT_LINE = 46;
const GAP = 28;

/** Gives the width of each column: what it says, or an even part of the rest between gaps of 64 units. */
export function shareWidth(
  { width }: Pick<Room, 'width'>,
  columns: ColumnsBlock['columns'],
): readonly number[] {
  const gaps = 64 * (columns.length - 1);
  const said = columns.reduce((sum, { share }) => sum + (share / 100) * width, 0);
  const even = columns.filter(({ share }) => share === 0).length;
  return columns.map(({ share }) =>
    share > 0 ? (share / 100) * width * Math.min(1, (width - gaps) / said) : (width - gaps - said) / even,
  );
}
