import type { Citation } from '../../model.js';
import { closingLines } from './clutter/closing.js';
import { isPageLine } from './clutter/labels.js';
import { namedClutter } from './clutter/names.js';
import { leadHeadings, openingLines } from './clutter/opening.js';
import { relatedLines } from './clutter/related.js';
import { otherStories } from './clutter/stories.js';
import { linesOf, renamed, without } from './lines.js';
import type { Root } from './tree.js';

/** Takes out of a story what a reader would not call part of it; a lead set as a heading becomes a paragraph. */
export function clearStory(story: Root, citation: Citation): Root {
  const named = without(story, new Set([...otherStories(story), ...namedClutter(story)]));
  const lines = linesOf(named);
  const around = [...openingLines(lines, citation), ...closingLines(lines, citation)];
  const between = [...lines.filter(isPageLine).map(({ element }) => element), ...relatedLines(lines)];
  const clear = without(named, new Set([...around, ...between]));
  return renamed(clear, new Set(leadHeadings(linesOf(clear))), 'p');
}
