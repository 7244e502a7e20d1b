import { clauseBefore, isNounPhrase } from './clauses.js';
import { lexiconOf } from './common.js';
import { isRole, isSurname } from './roles.js';

/** What is looked at after a name, and the most that a description may take of it. */
const REACH = 240;
const LONGEST = 140;
const FARTHEST_HEAD = 8;

/** An age, a degree or a suffix that stands between a name and its description. */
const ASIDE = /^,\s(?:\d{2}|Jr\.?|Sr\.?|M\.?D\.?|Ph\.?\s?D\.?|J\.?D\.?|MBA|RN|CBE|OBE|MBE|QC|KC)(?=,)/u;
const OPENING = /^(?:,?\s(?:who|then|now)\s(?:is|was)\s|,\s|\s?[—–]\s?|\s\()/u;
/** Goes on with a sentence of its own. */
const RELATIVE = /\s(?:who|whose|whom|which|that|where|when|while|but|because|as)\s.*$/su;
/** At the end of a list: `, the head of the department and Alex Azar, who …`. */
const NEXT_PERSON = /\sand((?:\s\p{Lu}[\p{L}.’'-]*){2,3})$/u;
const DANGLING = /\s(?:of|at|for|in|on|by|to|from|with|and|or)$/u;
/** `, writer and director Jane Roe`: these are the next one's. */
const LIST = /^\p{Ll}\S*\sand\s(?:\p{Ll}\S*\s){1,3}\p{Lu}\S*\s\p{Lu}\S*$/u;
const FUNCTION_WORD =
  /^(?:still|of|at|for|in|on|by|to|from|with|and|or|near|behind|under|over|about|since|until|against|between|into|during|within|through)$/iu;
const NEW_PHRASE = /^(?:an?|the|me|him|her|us|them|his|their|its)$/iu;
const DETERMINER = /^(?:(?:a|an|the|its|their|his|her|our|my|another|then|now)\s)+/iu;
const ONE_OF = /^one of (?:the|its|their)\s/iu;
const MAY_FOLLOW = /(?:ing|ed)$|^(?:emeritus|emerita|general|elect|born|turned|now|here)$/u;

/**
 * Gives the words right after a name that say who the person is.
 *
 * `', a senior fellow at the Carnegie Moscow Center. He' => 'senior fellow at the Carnegie Moscow Center'`
 */
export function roleAfter(after: string): string | undefined {
  const rest = passAsides(after.slice(0, REACH));
  const [opening] = OPENING.exec(rest) ?? [];
  const clause = opening === undefined ? undefined : clauseBefore(rest.slice(opening.length));
  const phrase = clause?.replace(RELATIVE, '').replace(NEXT_PERSON, keepCommon).replace(DANGLING, '').trim();
  if (phrase === undefined || phrase.length > LONGEST) return undefined;
  return isNounPhrase(phrase) && !LIST.test(phrase) && hasRole(phrase)
    ? withoutDeterminer(phrase)
    : undefined;
}

const keepCommon = (whole: string, names: string): string =>
  names
    .trim()
    .split(/\s+/u)
    .some((word) => lexiconOf('en').isCommon(word.toLowerCase()))
    ? whole
    : '';

function passAsides(after: string): string {
  const [aside] = ASIDE.exec(after) ?? [];
  return aside === undefined ? after : passAsides(after.slice(aside.length));
}

/** `the head of it => head of it`; `the company’s head` keeps its article. */
const withoutDeterminer = (phrase: string): string =>
  /^the\s\S+['’]s?\s/iu.test(phrase) ? phrase : phrase.replace(DETERMINER, '');

/** Whether the noun that the words turn on is a role: it stands before the first `of`, `at` and the like. */
function hasRole(phrase: string): boolean {
  const words = phrase.replace(ONE_OF, '').split(/\s+/u);
  const isPlural = ONE_OF.test(phrase);
  const head = words.findIndex((word, index) => {
    const isName = index > 0 && isSurname(word) && !/^(?:of|at|for)$/u.test(words[index + 1] ?? '');
    return !isName && isRole(isPlural ? word.replace(/s$/u, '') : word, words[index + 1]);
  });
  const isNear = head >= 0 && head <= FARTHEST_HEAD;
  const isWhole = !words
    .slice(0, head)
    .some((word, index) => FUNCTION_WORD.test(word) || (index > 0 && NEW_PHRASE.test(word)));
  return isNear && isWhole && mayFollow(words, head);
}

function mayFollow(words: readonly string[], head: number): boolean {
  const next = words[head + 1];
  if (next === undefined || FUNCTION_WORD.test(next) || MAY_FOLLOW.test(next)) return true;
  return isRole(next) && mayFollow(words, head + 1);
}
