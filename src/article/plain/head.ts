import type { Citation, Role } from '../../model.js';
import { bylineOf, isCaption, isDateLine, isFull, isHeadline, widthOf } from './marks.js';
import type { Piece } from './piece.js';

/** Tells what each paragraph is for that stands before the story: as many roles as there are such paragraphs. */
export function findHead(pieces: readonly Piece[]): readonly Role[] {
  const opening = pieces.findIndex(
    ({ text, style }) => style !== undefined || (isFull(text) && !isCaption(text) && !isHeadline(text)),
  );
  const roles = pieces.slice(0, Math.max(opening, 0)).map(({ text }): Role => roleOf(text));
  const story = roles.indexOf('body');
  return story < 0 ? roles : roles.slice(0, story);
}

function roleOf(text: string): Role {
  if (isCaption(text)) return 'caption';
  if (bylineOf(text) !== undefined || isDateLine(text)) return 'byline';
  return isHeadline(text) ? 'masthead' : 'body';
}

const PAPER =
  /^(?:The |Le |La |El |Die |Der |Das )?(?:\p{Lu}[\p{L}’'-]* ){0,3}(?:Post|Times|News|Guardian|Journal|Tribune|Herald|Gazette|Telegraph|Observer|Chronicle|Independent|Mail|Monde|Figaro|País|Mundo|Zeitung|Spiegel|Zeit|Courier|Review|Magazine|Press|Economist|Atlantic|Reuters|Standard|Globe|Star|Today|Daily|Weekly)(?=\p{Lu}|$)/u;

/** Gives what the lines before the story say of it: the name of the paper, the headline, the authors. */
export function citeHead(pieces: readonly Piece[], roles: readonly Role[]): Citation {
  const texts = pieces.map(({ text }) => text);
  const lines = texts.filter((_, index) => roles[index] === 'masthead');
  const publisher = lines.map((line) => PAPER.exec(line)?.[0]).find((name) => name !== undefined);
  const titles = lines.filter((line) => !PAPER.test(line));
  const title = titles.find((line) => line.split(' ').length > 2 || widthOf(line) > 20) ?? titles[0];
  const byline = texts.flatMap((text, index) => (roles[index] === 'byline' ? (bylineOf(text) ?? []) : []))[0];
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
  };
}
