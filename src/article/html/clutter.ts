import type { Citation } from '../../model.js';
import { closingLines } from './clutter/closing.js';
import { isPageLine } from './clutter/labels.js';
import { namedClutter } from './clutter/names.js';
import { openingLines } from './clutter/opening.js';
import { relatedLines } from './clutter/related.js';
import { otherStories } from './clutter/stories.js';
import { linesOf, without } from './lines.js';
import type { Root } from './tree.js';

/** Takes out of a story what a reader would not call part of it. */
export function clearStory(story: Root, citation: Citation): Root {
  const named = without(story, new Set([...otherStories(story), ...namedClutter(story)]));
  const lines = linesOf(named);
  const labels = lines.filter(isPageLine).map(({ element }) => element);
  return without(
    named,
    new Set([
      ...labels,
      ...relatedLines(lines),
      ...openingLines(lines, citation),
      ...closingLines(lines, citation),
    ]),
  );
}
