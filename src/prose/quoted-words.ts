/** A word or a sign of a text, as two copies of the same words are compared. */
export interface QuotedWord {
  readonly kind: 'word' | 'sign' | 'ellipsis' | 'open' | 'close' | 'object';
  /** Without what may differ: Unicode form, apostrophes, soft hyphens. */
  readonly fold: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The rest of a word that was parted at the end of a line. */
  readonly broken?: true;
  /** The first one on a line. */
  readonly line?: true;
  /** Written as `[T]he`: the first letter's case is the editor's. */
  readonly loose?: true;
  /** Of `claim[ed]`, the letters that are not the editor's. */
  readonly stem?: string;
}

/** Scripts whose words stand side by side without spaces: each letter is a token. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]`;
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;
const LETTERS = String.raw`(?:(?!${UNSPACED})[\p{L}\p{M}\p{Nd}\p{Nl}¼-¾⅐-⅞${INVISIBLE}])+`;
const APOSTROPHE = "['’‘ʼ′´`]";

const TOKEN = new RegExp(
  [
    String.raw`(?<reference>\[\d{1,3}\]|[¹²³⁰-⁹]+)`,
    String.raw`(?<ellipsis>[[(]?(?:…+|\.{3,}|\.(?:\s\.){2,})[\])]?)`,
    String.raw`(?<acronym>(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?)`,
    String.raw`(?<unspaced>${UNSPACED}\p{M}*)`,
    String.raw`(?<loose>\[\p{L}\](?=\p{L}))?(?<word>${LETTERS}(?:${APOSTROPHE}(?=\p{L})${LETTERS}|(?<=\d[${INVISIBLE}]{0,4})[.,:](?=[${INVISIBLE}]{0,4}\d)${LETTERS})*)(?<inflected>\[\p{L}{1,3}\])?`,
    String.raw`(?<sign>[$€£¥%‰°§&+=<>×÷#@±?!？！؟]|(?<![^\s([])[-−](?=\d))`,
    String.raw`(?<open>\[)|(?<close>\])|(?<object>\ufffc)`,
  ].join('|'),
  'gu',
);

const FOLDED_SIGNS: Readonly<Record<string, string>> = { '？': '?', '！': '!', '؟': '?', '−': '-' };
/** Where an apostrophe parts two words. */
const ELIDING = /^(?:fr|it|ca|oc)\b/u;

/**
 * Cuts a text into its words and those signs that carry meaning; commas, full stops, dashes and quotation marks do not.
 * Marks that refer to a note are passed over.
 *
 * `'“[T]he U.S. lost 9.5 %—twice…”' => The US lost 9.5 % twice …`
 */
export function quotedWords(text: string, lang: string): readonly QuotedWord[] {
  const tokens: QuotedWord[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match);
    if (!token) continue;
    const between = text.slice(last, token.start);
    const line = tokens.length > 0 && between.includes('\n') && { line: true as const };
    const broken = isBroken(text, last, token) && { broken: true as const };
    tokens.push(...parted({ ...token, ...line, ...broken }, lang));
    last = token.end;
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): QuotedWord | undefined {
  const { 0: whole, index: start, groups = {} } = match;
  const at = { start, end: start + whole.length };
  const { reference, ellipsis, acronym, unspaced, loose, word, inflected, sign, open, close } = groups;
  if (reference !== undefined) return undefined;
  if (ellipsis !== undefined) return { kind: 'ellipsis', fold: '…', ...at };
  if (acronym !== undefined) return { kind: 'word', fold: acronym.replaceAll('.', ''), ...at };
  if (unspaced !== undefined) return { kind: 'word', fold: foldWord(unspaced), ...at };
  if (sign !== undefined) return { kind: 'sign', fold: FOLDED_SIGNS[sign] ?? sign, ...at };
  if (word === undefined) return { kind: open ? 'open' : close ? 'close' : 'object', fold: whole, ...at };
  const [, editor = ''] = /^\[(.)\]$/u.exec(loose ?? '') ?? [];
  const fold = foldWord(editor + word);
  if (fold === '') return undefined;
  return {
    kind: 'word',
    fold: fold + foldWord(inflected?.slice(1, -1) ?? ''),
    ...at,
    ...(loose && { loose: true }),
    ...(inflected && { stem: fold }),
  };
}

const FOLDED_APOSTROPHE = new RegExp(APOSTROPHE, 'gu');
const FOLDED_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');

const foldWord = (word: string): string =>
  word.replace(FOLDED_INVISIBLE, '').replace(FOLDED_APOSTROPHE, "'").normalize('NFKC');

/** Whether a word goes on with the one before, from which a hyphen and the end of a line part it. */
const isBroken = (text: string, last: number, { kind, fold, start }: QuotedWord): boolean =>
  kind === 'word' &&
  /^\p{Ll}/u.test(fold) &&
  /^[-\u2010\u00ad]\s+$/u.test(
    text.slice(Math.max(0, last - (text.charAt(last - 1) === '\u00ad' ? 1 : 0)), start),
  ) &&
  /[\p{L}\u00ad]/u.test(text.charAt(last - 1));

/** `l’État` is two words. */
function parted(token: QuotedWord, lang: string): readonly QuotedWord[] {
  const parts = ELIDING.test(lang) ? token.fold.split("'") : [];
  if (parts.length < 2) return [token];
  let start = token.start;
  return parts.map((fold, index) => {
    const end = index === parts.length - 1 ? token.end : start + fold.length + 1;
    const part: QuotedWord = { ...(index === 0 ? token : { kind: 'word' }), fold, start, end };
    start = end;
    return part;
  });
}
