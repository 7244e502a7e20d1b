import { patternFor } from './plain.js';

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
const LETTER = String.raw`[\p{L}\p{M}\p{Nd}\p{Nl}¼-¾⅐-⅞${INVISIBLE}]`;
const APOSTROPHE = "['’‘ʼ′´`]";

const tokenPattern = (letters: string): ((text: string) => RegExp) =>
  patternFor(
    [
      String.raw`(\[\d{1,3}\]|[¹²³⁰-⁹]+)`,
      String.raw`([[(]?(?:…+|\.{3,}|\.(?:\s\.){2,})[\])]?)`,
      String.raw`((?:[\p{Lu}]\.){2,}(?:[\p{Lu}](?![\p{L}]))?)`,
      String.raw`(${UNSPACED}[\p{M}]*)`,
      String.raw`(\[[\p{L}]\](?=[\p{L}]))?(${letters}(?:${APOSTROPHE}(?=[\p{L}])${letters}|(?<=\d[${INVISIBLE}]{0,4})[.,:](?=[${INVISIBLE}]{0,4}\d)${letters})*)(\[[\p{L}]{1,3}\])?`,
      String.raw`([$€£¥%‰°§&+=<>×÷#@±?!？！؟]|(?<![^\s([])[-−](?=\d))`,
      String.raw`(\[)|(\])|\ufffc`,
    ].join('|'),
  );

const TOKEN = tokenPattern(`${LETTER}+`);
const TOKEN_OF_ANY_SCRIPT = tokenPattern(`(?:(?!${UNSPACED})${LETTER})+`);
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');

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
  const isEliding = ELIDING.test(lang);
  let last = 0;
  const pattern = HAS_UNSPACED.test(text) ? TOKEN_OF_ANY_SCRIPT : TOKEN;
  for (const match of text.matchAll(pattern(text))) {
    const token = tokenOf(match);
    if (!token) continue;
    const between = text.slice(last, token.start);
    const line = tokens.length > 0 && between.includes('\n') && { line: true as const };
    const broken = isBroken(text, last, token) && { broken: true as const };
    const word = line || broken ? { ...token, ...line, ...broken } : token;
    if (isEliding) tokens.push(...parted(word));
    else tokens.push(word);
    last = token.end;
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): QuotedWord | undefined {
  return isPlain(match) ? plainWord(match) : anyToken(match);
}

/** Most of a text is words with nothing of an editor's about them. */
const isPlain = (match: RegExpExecArray): boolean =>
  match[6] !== undefined && match[5] === undefined && match[7] === undefined;

function plainWord({ 0: word, index: start }: RegExpExecArray): QuotedWord | undefined {
  const fold = foldWord(word);
  return fold === '' ? undefined : { kind: 'word', fold, start, end: start + word.length };
}

function anyToken(match: RegExpExecArray): QuotedWord | undefined {
  const [whole, reference, ellipsis, acronym, unspaced, loose, word, inflected, sign, open, close] = match;
  const start = match.index;
  const at = { start, end: start + whole.length };
  if (reference !== undefined) return undefined;
  if (ellipsis !== undefined) return { kind: 'ellipsis', fold: '…', ...at };
  if (acronym !== undefined) return { kind: 'word', fold: acronym.replaceAll('.', ''), ...at };
  if (unspaced !== undefined) return { kind: 'word', fold: foldWord(unspaced), ...at };
  if (sign !== undefined) return { kind: 'sign', fold: FOLDED_SIGNS[sign] ?? sign, ...at };
  if (word === undefined) return { kind: open ? 'open' : close ? 'close' : 'object', fold: whole, ...at };
  const fold = foldWord((loose?.slice(1, -1) ?? '') + word);
  if (fold === '') return undefined;
  if (!loose && !inflected) return { kind: 'word', fold, ...at };
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

/** What folding leaves as it is. */
const FOLDED = /^[A-Za-z\d.,:']*$/;

const foldWord = (word: string): string => (FOLDED.test(word) ? word : foldAny(word));

const foldAny = (word: string): string =>
  word.replace(FOLDED_INVISIBLE, '').replace(FOLDED_APOSTROPHE, "'").normalize('NFKC');

/** Whether a word goes on with the one before, from which a hyphen and the end of a line part it. */
function isBroken(text: string, last: number, { kind, fold, start }: QuotedWord): boolean {
  const isSoft = text.charAt(last - 1) === '\u00ad';
  const gap = start - last;
  if (kind !== 'word' || gap > 20 || gap < (isSoft ? 1 : 2) || !/^\p{Ll}/u.test(fold)) return false;
  if (!isSoft && !/\p{L}/u.test(text.charAt(last - 1))) return false;
  return /^[-\u2010\u00ad]\s+$/u.test(text.slice(isSoft ? last - 1 : last, start));
}

/** `l’État` is two words. */
function parted(token: QuotedWord): readonly QuotedWord[] {
  const parts = token.fold.split("'");
  if (parts.length < 2) return [token];
  let start = token.start;
  return parts.map((fold, index) => {
    const end = index === parts.length - 1 ? token.end : start + fold.length + 1;
    const part: QuotedWord = { ...(index === 0 ? token : { kind: 'word' }), fold, start, end };
    start = end;
    return part;
  });
}
