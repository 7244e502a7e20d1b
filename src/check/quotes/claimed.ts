import { type Claim, claimsOf } from '../../deck/claims.js';
import type { Deck } from '../../model.js';
import { findQuotations } from '../../prose/quotations.js';
import { speakerFinder } from '../../prose/speakers.js';

/** Words that a slide gives out as quoted. */
export interface ClaimedQuote {
  readonly claim: Claim;
  readonly text: string;
  /** Where it begins in the text of its claim, if in a line. */
  readonly start?: number;
  /** Whom the slide gives them to. */
  readonly by?: string;
  /** A block of its own, and no words in quotation marks. */
  readonly block: boolean;
}

/** `— Ann Lee, a miller` at the end of a quotation. */
const SIGNED = /\n\s*(?:[—–―]|--?)\s*(?<by>[^\n]{1,120})\s*$/u;

/** Gathers all that a deck's slides quote, in blocks or in quotation marks, in reading order. */
export function claimedQuotes(deck: Deck): readonly ClaimedQuote[] {
  const { lang } = deck.settings;
  const speakersIn = speakerFinder(lang);
  return claimsOf(deck).flatMap((claim) => {
    if (claim.kind === 'speaker') return [];
    if (claim.kind === 'quote') return quoteOfBlock(claim, lang);
    const quoted = speakersIn([claim.text]).filter(({ nested }) => !nested);
    return [...quoted, ...leftOpen(claim.text, quoted.at(-1)?.end ?? 0)].map(({ text, speaker, start }) => ({
      claim,
      text,
      block: false,
      ...(start !== undefined && { start }),
      ...(speaker !== undefined && { by: speaker }),
    }));
  });
}

/** A quotation whose closing mark is missing goes to the end of its text: what is quoted is quoted. */
function leftOpen(
  text: string,
  from: number,
): readonly { readonly text: string; readonly speaker?: string; readonly start?: number }[] {
  const words = /(?<=^|[\s(])[“„«]\s?(?<words>[\p{L}\p{N}][^”»]*)$/u.exec(text.slice(from))?.groups?.words;
  return words === undefined ? [] : [{ text: words }];
}

function quoteOfBlock(claim: Claim, lang: string): readonly ClaimedQuote[] {
  const signed = SIGNED.exec(claim.text);
  const text = withoutMarks(claim.text.slice(0, signed?.index), lang);
  const by = claim.by ?? signed?.groups?.by?.split(',')[0]?.trim();
  return [{ claim, text, block: true, ...(by !== undefined && { by }) }];
}

/** Takes off the marks around a whole quotation. */
function withoutMarks(text: string, lang: string): string {
  const whole = text.trim();
  const [first] = findQuotations(whole, lang);
  return first && first.start <= 2 && first.end >= whole.length - 3 ? first.text : whole;
}
