import { type Claim, claimsOf } from '../deck/claims.js';
import { reportTo } from '../deck/report.js';
import type { Article, Deck } from '../model.js';
import { type Level, nearestName, type Problem } from '../problem.js';
import { type Cases, countCases, placeTokens } from '../prose/cases.js';
import { languageOf } from '../prose/language-of.js';
import { indexOf, type NameIndex } from '../prose/name-index.js';
import { type Name, namesOf, type PlacedText } from '../prose/names.js';
import { once } from '../prose/once.js';
import { foldName } from '../prose/tokens.js';
import { type ArticleWords, wordsOfArticle } from './article-words.js';
import { isWholeFamily } from './names/family.js';
import type { Ground } from './names/ground.js';
import { nameGrounder } from './names/grounds.js';
import { misnamedIn } from './names/misnamed.js';
import { withFollower, withLeader } from './names/misspelt.js';
import { isVerbatim } from './names/verbatim.js';

/**
 * Names what a slide calls by a name that stands nowhere in the article. Without the article's text nothing is known, and
 * nothing is told; an article in another language may write its names otherwise, which is told once.
 */
export function checkNames(deck: Deck, words?: ArticleWords): readonly Problem[] {
  const { article, settings } = deck;
  if (!article || !isAtHand(article)) return [];
  if (!isComparable(article, settings.lang)) return [tellLanguages(deck, article)];
  const claims = claimsOf(deck).map((claim) => ({
    ...claim,
    tokens: placedIn(claim, settings.lang),
  }));
  const concordance = (words ?? wordsOfArticle(deck, article)).words;
  const index = indexOf(concordance);
  const cases = withSmallLetters(index.cases, claims);
  const ground = nameGrounder(index, settings.lang);
  const spellings = once(() => spellingsOf(index));
  const isWhole = isWholeAtHand(article);
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  for (const claim of claims) {
    const names = namesOf(claim, settings.lang, cases).map((name) =>
      withLeader(withFollower(name, claim.tokens, index), claim.tokens, index),
    );
    const faults = names.flatMap((name) => {
      const fault = describe(name, ground(name), spellings) ?? respell(name, index);
      const isRight = (): boolean =>
        isWholeFamily(name, claim.text, index) || isVerbatim(name, claim.text, concordance.texts);
      return fault && !isRight() ? [{ ...fault, ...name }] : [];
    });
    const others = misnamedIn(claim.tokens, index)
      .filter(({ start, end }) => !faults.some((fault) => fault.start < end && start < fault.end))
      .map((one) => ({ ...mixed(claim.text.slice(one.start, one.end), [one.name]), ...one }));
    for (const { start, end, what, fix, level } of [...faults, ...others]) {
      const text = claim.text.slice(start, end);
      report({
        rule: 'name-grounded',
        line: lineOf(text, claim, deck.lines),
        at: firstLine(text),
        ...mildest({ what, fix, level }, limitOf(claim, isWhole)),
      });
    }
  }
  return problems;
}

/** Where a name alone stands its capitals are no heading's. */
const placedIn = ({ kind, text }: Claim, lang: string): PlacedText['tokens'] =>
  placeTokens(text, lang).map((token) =>
    kind === 'speaker' && token.position === 'title' ? { ...token, position: 'inside' } : token,
  );

const LEVELS: readonly Level[] = ['hint', 'warning', 'error'];

/** A footnote may name a source of its own, and what the map knows by its digest alone may hold any name. */
function limitOf({ slide, line }: Claim, isWhole: boolean): Level {
  if (slide.footnotes.some(({ children }) => children.some((block) => block.line === line))) return 'hint';
  return isWhole ? 'error' : 'warning';
}

const isWholeAtHand = ({ sections }: Article): boolean =>
  sections.every(({ paragraphs }) => paragraphs.every(({ text }) => text !== undefined));

const mildest = (fault: Fault, most: Level): Fault => ({
  ...fault,
  level: LEVELS[Math.min(LEVELS.indexOf(fault.level), LEVELS.indexOf(most))] ?? most,
});

const isAtHand = ({ sections }: Article): boolean =>
  sections.some(({ paragraphs }) => paragraphs.some(({ text }) => text !== undefined));

const isComparable = ({ citation }: Article, lang: string): boolean =>
  languageOf(citation.lang ?? lang) === languageOf(lang);

/** Says what is not proven between two languages. */
function tellLanguages({ file, lines, settings }: Deck, { citation }: Article): Problem {
  const line =
    1 +
    Math.max(
      0,
      lines.findIndex((source) => /^(?:lang|article):/.test(source)),
    );
  return {
    rule: 'name-grounded',
    level: 'hint',
    place: { file, line, column: 1 },
    what: `The deck is in "${settings.lang}" and its article in "${citation.lang}": names are not held to it, and a quotation that it does not have is told as a warning, since it may be a translation.`,
    fix: 'Compare them by hand.',
  };
}

/** Adds what the slides write in small letters to what the article does; a capital on a slide is what is to be proven. */
function withSmallLetters(cases: Cases, texts: readonly PlacedText[]): Cases {
  const own = countCases(texts.flatMap(({ tokens }) => tokens));
  return { ...cases, small: (word) => cases.small(word) + own.small(word) };
}

/** Gives the words that the article writes with a capital, each once. */
const spellingsOf = ({ capitals }: NameIndex): readonly string[] => [
  ...new Set(capitals().flatMap(({ text }) => (text.length > 2 ? [text] : []))),
];

interface Fault {
  readonly level: Level;
  readonly what: string;
  readonly fix: string;
}

/** Gives what is wrong with a name, or undefined. */
function describe(name: Name, found: Ground, spellings: () => readonly string[]): Fault | undefined {
  if (found.kind === 'held') return undefined;
  const shown = oneLine(name.text);
  if (found.kind === 'mixed') return mixed(name.text, found.names);
  const [word = ''] = found.words;
  const near = found.doubtful ? undefined : nearestSpelling(word, spellings());
  const only = name.words.length > found.words.length ? ` it lacks "${found.words.join(' ')}"` : '';
  return {
    level: !found.doubtful && (name.sure || near !== undefined) ? 'error' : 'warning',
    what: `The name "${shown}" does not stand in the article${only && `;${only}`}.`,
    fix:
      near === undefined
        ? 'Write what the article has, or mark the slide as your own with {.own}.'
        : `Did you mean "${near}"?`,
  };
}

/** Tells a name that is made of others of the article. */
const mixed = (name: string, names: readonly string[]): Fault => ({
  level: 'error',
  what: `The name "${oneLine(name)}" does not stand in the article, which has ${names.map((one) => `"${oneLine(one)}"`).join(' and ')}.`,
  fix: 'Give each its own name.',
});

/** Gives the article's word that is at most a quarter of the letters away. */
function nearestSpelling(word: string, spellings: readonly string[]): string | undefined {
  const most = Math.floor(word.length / 4);
  const alike = spellings.filter(({ length }) => Math.abs(length - word.length) <= most);
  return most > 0 ? nearestName(word, alike, most) : undefined;
}

/** Tells where the article writes a name with other accents. */
function respell(name: Name, { formsOf }: NameIndex): Fault | undefined {
  for (const word of name.words) {
    const written = formsOf(foldName(word));
    const [first] = written;
    if (first && !written.some(({ text }) => withMarks(text) === withMarks(word)))
      return {
        level: 'hint',
        what: `The article writes "${first.text}" for "${word}".`,
        fix: 'Write it as the article does.',
      };
  }
  return undefined;
}

/** Folds all but the accents. */
const withMarks = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’ʼ.-]/gu, '');

/** A name may run on over a line's end. */
const firstLine = (name: string): string => name.split('\n')[0] ?? '';
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** How many lines below a claim's first one its words may stand. */
const REACH = 40;

/** Gives the line that a name stands on: the claim's own, or one of the next. */
function lineOf(name: string, claim: Claim, lines: readonly string[]): number {
  const text = firstLine(name);
  const ahead = lines.slice(claim.line - 1, claim.line - 1 + REACH).findIndex((line) => line.includes(text));
  return claim.line + Math.max(0, ahead);
}
