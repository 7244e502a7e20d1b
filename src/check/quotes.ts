import { type Report, reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';
import { languageOf } from '../prose/language-of.js';
import { isDenied, isOfNoun } from './quotes/negation.js';
import type { Quote } from './quotes/quote.js';
import { quotesOf } from './quotes/quoted.js';

/** Names the quotes of a deck that are not the article's word for word, or not said by those it gives them to. */
export function checkQuotes(deck: Deck, quotes: readonly Quote[] = quotesOf(deck)): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const quote of quotes) {
    const place = placeOf(quote, deck);
    checkWords(quote, place, deck, report);
    checkSpeaker(quote, deck, report);
  }
  return problems;
}

/** So many words are a clause rather than a thing. */
const CLAUSE = 4;

interface Place {
  readonly line: number;
  readonly at: string;
}

/** A quote's first words, on the line of the outline that has them. */
function placeOf({ claim, text }: Quote, { lines }: Deck): Place {
  const [at = ''] = /^\S+(?:\s+\S+)?/u.exec(text.trim()) ?? [];
  const [word = ''] = at.split(/\s/u);
  for (const sought of [at, word])
    for (let line = claim.line; line < claim.line + 12; line += 1)
      if (sought !== '' && lines[line - 1]?.includes(sought)) return { line, at: sought };
  return { line: claim.line, at };
}

function checkWords(quote: Quote, place: Place, deck: Deck, report: Report): void {
  const { status, words, block } = quote;
  const what = `The quotation ${printed(quote.text)}`;
  if (status === 'verbatim' || status === 'proof') {
    checkSection(quote, place, report);
    checkNegation(quote, place, deck, report);
  } else if (words < 2 && !block)
    report({
      rule: 'quote-scare',
      level: 'hint',
      ...place,
      what: `The word ${printed(quote.text)} stands in quotation marks, and the article has no such word.`,
      fix: 'Set it in *italics*, if it is no quotation.',
    });
  else if (status === 'unknown')
    report({
      rule: 'quote-verbatim',
      level: 'warning',
      ...place,
      what: `${what} cannot be proven: the article’s text is not at hand, and its map has no proof of it.`,
      fix: 'Check with the text (--article <file>), or prove it once with "lectern lock".',
    });
  else
    report({
      rule: 'quote-verbatim',
      level: isTranslated(deck) ? 'warning' : 'error',
      ...place,
      what: [`${what} ${fault(quote)}`, ...former(quote)].join(' '),
      fix: 'Quote it word for word, or take the quotation marks away.',
    });
}

/** The words stood there when the map was made. */
const former = ({ stored }: Quote): readonly string[] =>
  stored
    ? [
        `They stood in "${stored.proof.section}", paragraph ${stored.proof.paragraph}, when the map was made: the text has changed.`,
      ]
    : [];

/** A deck in another language than its article can only quote a translation. */
const isTranslated = ({ article, settings }: Deck): boolean =>
  article?.citation.lang !== undefined && languageOf(article.citation.lang) !== languageOf(settings.lang);

function fault({ status, why, nearest }: Quote): string {
  if (why === 'short') return 'has a single word beside an ellipsis, which proves nothing.';
  if (why === 'splice') return 'joins the words of two people, or a speaker’s and the writer’s.';
  if (why === 'apart')
    return 'has an ellipsis that the article does not bear out: its parts stand in several sections, in another order, or with a "not" between them.';
  if (status === 'missing' || !nearest) return 'is not in the article.';
  const { quoted, written, text } = nearest;
  const passage = `The article has ${printed(text)}.`;
  if (quoted === '') return `is not the article’s: it leaves out "${written}". ${passage}`;
  if (written === '') return `is not the article’s: it puts in "${quoted}". ${passage}`;
  return `is not the article’s: it has "${quoted}" for "${written}". ${passage}`;
}

function checkSection({ text, section, claim }: Quote, place: Place, report: Report): void {
  const keys = claim.slide.grounds.map((ground) => ground.section.key);
  if (section === undefined || keys.length === 0 || keys.includes(section)) return;
  report({
    rule: 'quote-verbatim',
    level: 'warning',
    ...place,
    what: `The quotation ${printed(text)} stands in the section "${section}", and not in "${keys.join('", "')}".`,
    fix: `Let the slide stand on it: from="${[...keys, section].join(', ')}".`,
  });
}

/**
 * A quote that begins behind a "not", or ends before one, says the contrary, unless the slide says before it that it is not
 * so; where it says that behind it, or quotes a single word, a reader has to judge.
 */
function checkNegation(
  { text, words, negation, claim, block, start = 0 }: Quote,
  place: Place,
  deck: Deck,
  report: Report,
): void {
  if (negation === undefined) return;
  const { lang } = deck.settings;
  if (isDenied(claim.text.slice(0, start), lang)) return;
  const isDeniedAfter = !block && isDenied(claim.text.slice(start + text.length), lang);
  report({
    rule: 'quote-verbatim',
    level:
      words < (isOfNoun(negation.word) ? CLAUSE : 2) || isDeniedAfter || isTranslated(deck)
        ? 'hint'
        : 'error',
    ...place,
    what: `The article has "${negation.word}" ${negation.side} the words of the quotation ${printed(text)}, which it cuts off.`,
    fix: 'Quote that too, or say it before the quotation.',
  });
}

function checkSpeaker(
  { text, by, isMisattributed, speakers, claim }: Quote,
  deck: Deck,
  report: Report,
): void {
  if (by === undefined || !isMisattributed) return;
  const names = speakers();
  const whose = names.map((name) => `"${name}"`).join(' or ') || 'somebody else';
  report({
    rule: 'quote-speaker',
    line: claim.kind === 'quote' ? lineOfSpeaker(claim.line, by, deck) : claim.line,
    at: by,
    what: `The quotation ${printed(text)} is given to "${by}", and the article gives it to ${whose}.`,
    fix: names.length === 1 ? `Name "${names[0]}".` : 'Name whom the article gives it to.',
  });
}

/** The fence stands above its words, a signature below. */
function lineOfSpeaker(line: number, by: string, { lines }: Deck): number {
  for (const at of [line - 1, line - 2, line, line + 1, line + 2, line + 3])
    if (lines[at - 1]?.includes(by)) return at;
  return line;
}

const LONGEST = 120;

/** Prints words in quotation marks, their middle left out where they are many. */
function printed(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return `"${line}"`;
  return `"${line.slice(0, LONGEST / 2).trimEnd()} […] ${line.slice(-LONGEST / 2).trimStart()}"`;
}
