import type { Citation, Role } from '../../model.js';
import { bylineOf, isCaption, isDateLine, isHeadline, widthOf } from './marks.js';

/** A byline further down than this is no byline. */
const DEEPEST_BYLINE = 6;

/** Tells what each paragraph is for that stands before the story: as many roles as there are such paragraphs. */
export function findHead(texts: readonly string[], full: readonly boolean[]): readonly Role[] {
  const opening = full.findIndex(
    (one, index) => one && !isCaption(texts[index] ?? '') && !isHeadline(texts[index] ?? ''),
  );
  const byline = texts.slice(0, DEEPEST_BYLINE).findIndex((text) => bylineOf(text) !== undefined);
  const roles = texts.slice(0, Math.max(opening, 0)).map((text): Role => {
    if (isCaption(text)) return 'caption';
    if (bylineOf(text) !== undefined || isDateLine(text)) return 'byline';
    return isHeadline(text) ? 'masthead' : 'body';
  });
  const story = roles.indexOf('body');
  return story < 0 || byline > story ? roles : roles.slice(0, story);
}

const PAPER =
  /^(?:The |Le |La |El |Die |Der |Das )?(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Post|Times|News|Guardian|Journal|Tribune|Herald|Gazette|Telegraph|Observer|Chronicle|Independent|Mail|Monde|Figaro|País|Mundo|Zeitung|Spiegel|Zeit|Courier|Review|Magazine|Press|Economist|Atlantic|Reuters|Standard|Globe|Star|Today|Daily|Weekly)(?=\p{Lu}|[^\p{L}]|$)/u;

/** Gives what the lines before the story say of it: the name of the paper, the headline, the authors. */
export function citeHead(texts: readonly string[], roles: readonly Role[]): Citation {
  const lines = texts.filter((_, index) => roles[index] === 'masthead');
  const publisher = lines.map((line) => PAPER.exec(line)?.[0]).find((name) => name !== undefined);
  const titles = lines.filter((line) => !PAPER.test(line));
  const title = titles.find((line) => widthOf(line) > 20 || line.split(' ').length > 2) ?? titles[0];
  const byline = texts
    .map((text, index) => (roles[index] === 'byline' ? bylineOf(text) : undefined))
    .find(Boolean);
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
  };
}
