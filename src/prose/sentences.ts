import { languageOf } from './language-of.js';

/** A sentence of a text, without the spaces around it. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A segmenter copies its whole text for each sentence, so that long texts reach it in pieces of about this length. */
const PIECE = 2000;
const LIKELY_END = /[.!?…][”’»"')\]]*\s|[。！？]|\n[^\S\n]{0,20}\n/u;

/** What always stands before another word. */
const OPENS_A_NAME =
  /(?<![\p{L}\p{N}])(?:\p{Ll}|Mrs?|Ms|Mx|Dr|Drs|Prof|Rev|Fr|Hon|Gen|Maj|Col|Lt|Capt|Cmdr|Adm|Sgt|Sen|Reps?|Gov|Pres|St|Mt|Ft|vs|cf|e\.\s?g|i\.\s?e|viz|al|Messrs|Mme|Mlle|M|Hr|Hrn|Sr|Sra|Dra|z\.\s?B|d\.\s?h|u\.\s?a|bzw|vgl|ca|approx|p\.\s?ex|c\.-à-d|т\.\s?е|г|ул)\.$/u;
/** What stands before a number. */
const OPENS_A_NUMBER =
  /(?<![\p{L}\p{N}])(?:[Nn]o|[Nn]os|[Nn]r|[Nn]úm|[Ff]igs?|[Aa]bb|[Vv]ols?|[Bb]d|[Cc]h|[Pp]p?|[Ss]ect?|[Aa]rt|[Aa]bs|§|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** An initial, an acronym or a firm: it may end a sentence too. */
const ENDS_OR_NOT =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|(?:\p{L}\.){1,5}\p{L}|Inc|Co|Corp|Ltd|Bros|Jr|Sr|Ph\.D|etc|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[ap]\.m)\.$/u;
/** English words that begin a sentence rather than go on with a name. */
const BEGINS =
  /^[“‘"'([]*(?:The|An?|In|On|At|By|For|From|To|Of|With|And|But|Or|Nor|So|Yet|If|As|When|While|After|Before|Since|Until|Then|There|Here|This|That|These|Those|It|Its|He|His|She|Her|They|Their|We|Our|You|Your|I|My|Who|What|Where|Why|How|Which|Not|No|Now|Also|However|Still|Some|Many|Most|All|Both|Each|Even|Only|Although|Though|Because|One|Two)(?![\p{L}’'])/u;
const ORDINAL = /(?<![\p{L}\p{N}.,])\d{1,2}\.$/u;
/** Languages that write the third as `3.` */
const DOTTED_ORDINALS: ReadonlySet<string> = new Set(
  'de da nb nn no is fi et lv cs sk sl hr sr bs hu pl tr lb'.split(' '),
);
/** A number or letter that counts an item: `2.`, `b.`, `(iv).` */
const COUNTS = /^[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[)\]]?\.$/u;
const GOES_ON = /^[“‘"'«(]*(?:\p{Ll}(?!\p{Lu})|[,;:)—–])/u;
const CLOSES = /^(?:[”’»」』）)\]]+|["'](?=\s|$))/u;
const STRAY_OPENING = /[「『（“‘«(]$/u;
/** In Chinese a quotation that asks does not end the sentence that it stands in. */
const QUOTED_WITHIN = /[^“「『\s].*[？！][”」』]$/u;
/** What takes up a quotation in Japanese: `「はい」と述べた`. */
const TAKES_UP = /^(?:と|って|など|という|に|を|が|は|の|も)/u;

/**
 * Splits a text into its sentences by Unicode's rules (UAX 29), mended for abbreviations, initials, ordinals, dates and
 * the marks that close a quotation. A line break within a paragraph is a space, a blank line ends a sentence.
 *
 * `'He met M. Taylor. “Why?” he asked.' => ['He met M. Taylor.', '“Why?” he asked.']`
 */
export const splitSentences = (text: string, lang: string): readonly Sentence[] =>
  sentenceSplitter(lang)(text);

/** Makes `splitSentences` for the many texts of one language. */
export function sentenceSplitter(lang: string): (text: string) => readonly Sentence[] {
  const language = languageOf(lang);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (text) => {
    const joined: { start: number; end: number }[] = [];
    for (const { text: segment, start } of segmentsOf(text, segmenter)) {
      const end = start + segment.length;
      const last = joined.at(-1);
      if (last && goesOn(text.slice(last.start, start), segment, language)) last.end = end;
      else joined.push({ start, end });
    }
    return joined.flatMap(({ start, end }) => trim(text, start, end));
  };
}

/** Gives what Unicode takes for sentences; a mark that opens the next one is its own, one that closes is the last one's. */
function segmentsOf(text: string, segmenter: Intl.Segmenter): readonly Piece[] {
  const pieces = cutPieces(text).flatMap((piece) =>
    [...segmenter.segment(unwrap(piece.text))].map(({ segment, index }) => ({
      start: piece.start + index,
      end: piece.start + index + segment.length,
    })),
  );
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (!next) return;
    const closing = CLOSES.exec(text.slice(next.start, next.start + 8))?.[0].length ?? 0;
    const opening = STRAY_OPENING.test(text.slice(piece.start, piece.end)) ? -1 : 0;
    piece.end += closing || opening;
    next.start = piece.end;
  });
  return pieces.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start + PIECE, start + 3 * PIECE);
    const found = LIKELY_END.exec(window);
    const end = start + PIECE + (found ? found.index + found[0].length : window.length);
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}

/** Shows where sentences end to a segmenter that knows neither wrapped lines nor `…`; the length stays, and so every offset. */
const unwrap = (text: string): string =>
  text
    .replace(/(?<!\n[^\S\n]{0,20})\n(?![^\S\n]{0,20}\n)/gu, ' ')
    .replace(/(?<=\S)…(?=[”’»"')\]]{0,4}\s+[“‘«"']?\p{Lu})/gu, '!');

/** Whether what follows belongs to the same sentence. */
function goesOn(before: string, next: string, language: string): boolean {
  const after = next.trimStart();
  if (/\n[^\S\n]*\n\s*$/u.test(before.slice(-40))) return false;
  const tail = before.slice(-40).trimEnd();
  const whole = before.length > 40 ? tail : before.trim();
  if (whole === '' || GOES_ON.test(after) || after === '') return true;
  if (language === 'ja' && /[」』]$/u.test(tail)) return TAKES_UP.test(after);
  if (language === 'zh' && QUOTED_WITHIN.test(whole)) return true;
  if (OPENS_A_NAME.test(tail) || COUNTS.test(whole)) return true;
  if (/^\d/u.test(after) && OPENS_A_NUMBER.test(tail)) return true;
  if (DOTTED_ORDINALS.has(language) && ORDINAL.test(tail)) return true;
  return ENDS_OR_NOT.test(tail) && !BEGINS.test(after);
}

function trim(text: string, from: number, to: number): readonly Sentence[] {
  const whole = text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const inner = whole.trim();
  return inner === '' ? [] : [{ text: inner, start, end: start + inner.length }];
}
