import { clauseAfter, isNounPhrase } from './clauses.js';
import { isHonorific, isRole } from './roles.js';

interface Word {
  readonly text: string;
  readonly start: number;
}

const LONGEST = 7;

/** Words that stand around a role and are no part of it: what is left of them is not looked at. */
const AROUND =
  /^(?:an?|the|this|that|these|those|some|any|every|each|both|all|its|their|his|her|our|my|your|of|at|for|in|on|by|to|from|with|without|and|or|but|nor|as|like|unlike|than|if|when|while|where|since|after|before|until|during|between|among|including|though|although|because|once|whether|unless|except|despite|besides|upon|within|throughout|thus|hence|moreover|perhaps|instead|indeed|earlier|recently|finally|afterwards?|nevertheless|otherwise|soon|often|sometimes|again|per|via|about|against|under|over|into|who|whom|which|what|how|why|so|yet|then|also|even|only|just|later|here|there|now|not|no|yesterday|today|tomorrow|meanwhile|however|still|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|told|met|saw|made|took|got|gave|won|beat|sent|left|led|found|felt|held|kept|let|put|read|brought|ask|meet|see|visit|hire|name|call|join|help|urge|dear|i|we|he|she|it|they|you|is|was|are|were|be|has|had|have|says?|said)$/iu;
/** Words in `-ed`, `-ing` and `-s` that stand before a role; others are verbs and plurals. */
const BEFORE_ROLE =
  /^(?:retired|renowned|acclaimed|convicted|accused|celebrated|exiled|jailed|acting|visiting|managing|leading|founding|marketing|engineering|nursing|banking|housing|sailing|boxing|training|cycling|shipping|mining|farming|gaming|publishing|advertising|accounting|consulting|operating|incoming|outgoing|sitting|serving|aspiring|rising|sports|rights|news|arts|sales|affairs|operations|studies|communications|relations|resources|services|systems|\w+ics|\w+ous|\w+less|\w+ness)$/iu;
/** A word, or a number with letters: `17-year-old`. */
const WORD = /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}.&'’-]*$/u;
const VERB_LIKE = /(?:ed|ing|[^s]s)$/u;
/** Alone before a name these may be adjectives: `the official Project Gutenberg`. */
const ADJECTIVE =
  /^(?:official|general|chief|principal|major|head|fellow|expert|executive|associate|assistant|deputy|veteran|graduate|pilot|representative|host|resident|justice)$/iu;
const OFFICE =
  /\s(?:of|for)\s(?:State|Staff|Defen[cs]e|Justice|War|Health|Finance|Education|Energy|Commerce|Labor|Agriculture)\s$/u;
const POSSESSIVE = /['’]s$|s['’]$/u;
/** What stands before names of peoples and offices too. */
const TIME =
  /^(?:former|then|late|acting|retired|longtime|veteran|current|new|outgoing|incoming|onetime|one-time|ex-\w+|then-\w+|\p{L}+-(?:based|born|elect))$/iu;
/** A verb stands after these. */
const TAKES_VERB = /^(?:to|will|would|can|could|must|should|may|might|\w+n[’']t|i|we|they|you)$/u;
const DEFINITE = /^(?:an?|the|its|their|his|her|our|my|your)$/iu;

/**
 * Gives the words right before a name that say who the person is; `title` is what is known to be one.
 *
 * `('In Beijing, Chinese Foreign Minister ', 'Foreign Minister') => 'Chinese Foreign Minister'`
 */
export function roleBefore(before: string, title = ''): string | undefined {
  const clause = clauseAfter(before);
  const words = wordsOf(clause);
  if (title !== '' && !isHonorific(title))
    return cutFrom(clause, words, firstOf(words, words.length - title.split(/\s+/u).length));
  const last = words.length - (OFFICE.test(clause) ? 3 : 1);
  if (!isRole(words[last]?.text ?? '') || !/\s$/u.test(clause)) return undefined;
  const phrase = cutFrom(clause, words, firstOf(words, last));
  return ADJECTIVE.test(phrase) ? undefined : phrase;
}

/**
 * Gives the words before a comma that say who the person is whose name follows it.
 *
 * `'It led Huawei’s founder, ' => 'Huawei’s founder'`
 */
export function roleBeforeComma(before: string): string | undefined {
  if (!/,\s$/u.test(before)) return undefined;
  const clause = clauseAfter(before.slice(0, -2));
  const words = wordsOf(clause);
  const head = words.findLastIndex(({ text }, index) => isRole(text, words[index + 1]?.text));
  const [, next] = words.slice(Math.max(0, head), head + 2);
  if (head < 0 || words.length - head > LONGEST || (next && !/^(?:of|at|for)$/u.test(next.text)))
    return undefined;
  const first = firstOf(words, head);
  const isDefinite =
    DEFINITE.test(words[first - 1]?.text ?? '') ||
    words.slice(first, head).some(({ text }) => POSSESSIVE.test(text));
  const phrase = cutFrom(clause, words, first);
  return isDefinite && isNounPhrase(phrase) ? phrase : undefined;
}

const wordsOf = (clause: string): readonly Word[] =>
  [...clause.matchAll(/\S+/gu)].map(({ 0: text, index: start }) => ({ text, start }));

const cutFrom = (clause: string, words: readonly Word[], first: number): string =>
  clause.slice(words[first]?.start ?? clause.length).trim();

/** Goes back from a role over the words that belong to it: `the former Russian foreign minister => 1`. */
function firstOf(words: readonly Word[], role: number): number {
  let first = role;
  while (first > 0 && role - first < LONGEST && belongs(words, first - 1)) first -= 1;
  const [before = '', word = ''] = [words[first - 1]?.text.toLowerCase(), words[first]?.text];
  if (POSSESSIVE.test(word)) return before === 'the' ? first - 1 : first;
  return first < role && TAKES_VERB.test(before) && /^\p{Ll}/u.test(word) && !TIME.test(word)
    ? first + 1
    : first;
}

function belongs(words: readonly Word[], index: number): boolean {
  const [word = '', next = ''] = [words[index]?.text, words[index + 1]?.text];
  if (AROUND.test(word) || !WORD.test(word)) return false;
  if (/^\p{Lu}/u.test(word) || POSSESSIVE.test(word) || TIME.test(word)) return true;
  return /^\p{Ll}/u.test(next) && (BEFORE_ROLE.test(word) || !VERB_LIKE.test(word));
}
