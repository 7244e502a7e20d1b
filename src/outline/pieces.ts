const SLIDE = /^#{1,2}(?:[ \t]|$)/;
const BLANK = /^[ \t]*$/;
/** A line of nothing but the marks that open or close a listing, and the language that one is opened with. */
const CODE = /^ {0,3}(`{3,}|~{3,}) *([^`~]*)$/;
/** What may go on past blank lines in a way that is Markdown's alone to know: such a listing elsewhere in a line, and HTML. */
const UNSURE = /`{3}|~{3}|<(?:!--(?!.*-->)|![a-z[]|\?|\/?(?:pre|script|style|textarea)\b)/iu;
/** What takes all lines up to a blank one, or to its own end, be they what they may: HTML and a formula. */
const TAKES_LINES = /^ {0,3}<|\$\$/u;
/** A line that gives an address to links by a name, which a footnote does not. */
const ADDRESS =
  /^(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*\[(?!\^[^\]\s^[]{1,80}\]:)(?:\\[\s\S]|[^\]\\])*\]:/mu;

/**
 * Cuts an outline's text before its slides, where each piece reads alike alone and in the whole: after a blank line,
 * outside of listings. A text that gives addresses to links by name stays whole, since they hold everywhere.
 *
 * `'# A\n\ntext\n\n## B\n' => ['# A\n\ntext\n\n', '## B\n']`
 */
export function cutPieces(text: string): readonly string[] {
  if (text.includes(']:') && ADDRESS.test(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  let code: string | undefined;
  let afterBlank = false;
  let isTaken = false;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end).replace(/\n$/u, '');
    const [, mark, language = ''] = CODE.exec(line) ?? [];
    if (code === undefined && afterBlank && SLIDE.test(line)) {
      pieces.push(text.slice(from, at));
      from = at;
    }
    // What closes a listing for some, and is a line of it for others, is no place to guess.
    if (mark !== undefined && (isTaken || /^\s+$/u.test(language))) break;
    if (mark !== undefined && code === undefined) code = mark;
    else if (mark !== undefined && language === '' && mark.startsWith(code ?? '')) code = undefined;
    else if (code === undefined && UNSURE.test(line)) break;
    afterBlank = BLANK.test(line);
    isTaken = !afterBlank && code === undefined && (isTaken || TAKES_LINES.test(line));
    at = end;
  }
  return [...pieces, text.slice(from)];
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}
