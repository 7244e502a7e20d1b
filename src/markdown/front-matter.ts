/** What stands between `---` and `---` or `...` at the beginning of a text, and what follows it. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
  /** The line that the body begins on. */
  readonly bodyLine: number;
}

/** As in Pandoc, a blank line after the first `---` makes it a rule. */
const OPEN = /^---[ \t]*\n(?![ \t]*\n)/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/m;

/** Splits the front matter off a text; undefined where it has none, `'open'` where it is never closed. */
export function splitFrontMatter(text: string): FrontMatter | 'open' | undefined {
  const [first] = OPEN.exec(text) ?? [];
  if (first === undefined) return undefined;
  const rest = text.slice(first.length);
  const close = CLOSE.exec(rest);
  if (!close) return 'open';
  const yaml = rest.slice(0, close.index);
  return { yaml, body: rest.slice(close.index + close[0].length), bodyLine: 1 + yaml.split('\n').length };
}
