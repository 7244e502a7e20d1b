import type { Passage, Role } from '../../model.js';
import { groupBy } from '../../prose/group.js';

type Heading = Extract<Passage, { role: 'heading' }>;

/** A passage, and its place among all. */
export interface Placed {
  readonly at: number;
  readonly passage: Passage;
}

/** A section before it has its name. */
export interface Draft {
  readonly at: number;
  readonly heading?: Heading;
  /** What sets it apart from the story. */
  readonly role?: Exclude<Role, 'body'>;
  /** What makes its paragraphs: all but the heading. */
  readonly content: readonly Placed[];
}

/**
 * Gathers passages to sections, each opened by a heading down to a level. What is set apart from the story becomes sections
 * of its own, run by run, and the story goes on behind it.
 */
export function draftSections(passages: readonly Passage[], depth: number): readonly Draft[] {
  const openers = findOpeners(passages, depth);
  const placed = passages.map((passage, at) => ({ at, passage }));
  const groups = groupBy(placed, ({ at }) => `${openers[at]}`);
  return [...groups.values()].map((group) => toDraft(group, depth));
}

const isOpener = (passage: Passage | undefined, depth: number): passage is Heading =>
  passage?.role === 'heading' && passage.level <= depth;

const isApart = (passage: Passage): boolean => passage.role !== 'heading' && passage.role !== 'body';

/** Gives for each passage the one that opens its section. */
function findOpeners(passages: readonly Passage[], depth: number): readonly number[] {
  const openers: number[] = [];
  let story: number | undefined;
  let last: Passage | undefined;
  for (const [at, passage] of passages.entries()) {
    if (isApart(passage)) {
      const goesOn = passages[at - 1]?.role === passage.role;
      openers.push(goesOn ? (openers[at - 1] ?? at) : at);
      continue;
    }
    const isBelow = isOpener(last, depth) && passage.role === 'heading' && last.level < passage.level;
    if (story === undefined || (isOpener(passage, depth) && !isBelow)) story = at;
    openers.push(story);
    last = passage;
  }
  return openers;
}

/** Of headings that follow each other down the levels the last is the title, and the others are paragraphs. */
function toDraft(content: readonly Placed[], depth: number): Draft {
  const { at = 0, passage: first } = content[0] ?? {};
  if (first && first.role !== 'heading' && first.role !== 'body') return { at, role: first.role, content };
  const lead = content.findIndex(({ passage }) => !isOpener(passage, depth));
  const heading = content[(lead < 0 ? content.length : lead) - 1]?.passage;
  if (!isOpener(heading, depth)) return { at, content };
  return { at, heading, content: content.filter(({ passage }) => passage !== heading) };
}
