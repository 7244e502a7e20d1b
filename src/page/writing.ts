import type { Words } from '../deck/words.js';
import type { Abbreviation, Block, Deck, Footnote, Fragment, StepEffect } from '../model.js';
import type { Pens } from './pens.js';
import type { Room } from './room.js';

/** Numbers the steps of one slide in the order they are written. */
export interface Steps {
  /** Takes a step, the next one unless a number is wished; gives its number, from 1. */
  take(wish?: number): number;
  /** The numbers taken, in ascending order. */
  taken(): readonly number[];
  /** The last step that is shown; all are where nothing is held back. */
  readonly shown: number;
}

/** What a slide's blocks are written with. */
export interface Writing {
  readonly pens: Pens;
  readonly steps: Steps;
  /** The id of the slide, which the ids on it begin with. */
  readonly slideId: string;
  readonly footnotes: readonly Footnote[];
  /** What Lectern itself says, in the deck's language. */
  readonly words: Words;
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  /** Where each proven quote block opens the article, by the line its words begin on. */
  readonly quoteUrls: ReadonlyMap<number, string>;
  readonly quoteLinks: NonNullable<Deck['quoteLinks']>;
  /** Whether it is a title that is written, whose words make a bookmark. */
  readonly heading: boolean;
  /** Whether each item of a list takes a step of its own. */
  readonly stepping: boolean;
  /** Whether the slide was written before, for an earlier step: what names it, for links and bookmarks, stands there. */
  readonly echo: boolean;
  /** The space for what is written. */
  readonly room: Room;
  /** Writes the blocks inside a block. */
  readonly inside: (blocks: readonly Block[], writing: Writing) => string;
}

/** Begins to number; what comes after the step `shown` is held back. */
export function numberSteps(shown = Number.POSITIVE_INFINITY): Steps {
  const taken = new Set<number>();
  return {
    take(wish = Math.max(0, ...taken) + 1) {
      taken.add(wish);
      return wish;
    },
    taken: () => [...taken].sort((a, b) => a - b),
    shown,
  };
}

/** Effects whose words stand there before their step. */
const EARLY: ReadonlySet<StepEffect> = new Set([
  'grow',
  'shrink',
  'strike',
  'semi-fade-out',
  'fade-out',
  'highlight-red',
  'highlight-green',
  'highlight-blue',
]);

/**
 * Takes a step and gives the attributes of what appears by it; the page's script makes Reveal's fragments of them, so
 * that without scripts nothing is hidden.
 */
export function stepAttributes(
  { steps }: Writing,
  { effect, index }: Fragment = {},
): Readonly<Record<string, string | number | boolean | undefined>> {
  const step = steps.take(index);
  const later = step > steps.shown;
  return {
    'data-step': step,
    'data-effect': later ? undefined : effect,
    'data-later': later && !(effect && EARLY.has(effect)),
  };
}

/** Writes a heading; in an echo as a paragraph that looks like one, since every heading makes a bookmark. */
export const headingHtml = (level: number, attributes: string, html: string, { echo }: Writing): string =>
  echo ? `<p class="h${level}">${html}</p>` : `<h${level}${attributes}>${html}</h${level}>`;
