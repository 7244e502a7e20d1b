import { languageOf } from './language-of.js';

/** Marks of notes, and what stands in brackets: neither carries the sentence. */
const ASIDE = /\s*\((?![^()]*\b(?:not|no|never|except|unless)\b)[^()]*\)(?!\p{L})|\[\d{1,3}\]/giu;

/** A word that joins a sentence to the one before it. */
const JOINS =
  /^(?:But(?! for\b)|And|Yet(?! an| to)|Also,|However,|Still,|Meanwhile,|Moreover,|Furthermore,|In addition,|Indeed,|In fact,|Of course,|Thus,|Therefore,|Nevertheless,|Nonetheless,|Besides,)\s+(?=["“‘]?[\p{L}\p{N}])/u;

/** What a sentence can do without at its end: a clause that only adds to it. */
const ADDS =
  /^(?:(?:which|where|who|whose|while|as|amid|amidst|including|especially|particularly|notably|such as)\b|(?:\p{Ll}{3,}ing)\s+(?:the|an?|its?|his|her|their|that|this|these|those|to|in|on|at|for|from|with|by|up|out|it|them)\b)/u;
/** What must stay with its sentence: who says it, how sure it is, and on what condition. */
const BINDS =
  /\b(?:sa(?:y|ys|id|ying)|told|tell(?:s|ing)?|according|argu\w+|claim\w*|alleg\w+|report\w*|writ\w+|wrote|believ\w+|think\w*|thought|warn\w*|add(?:s|ed|ing)|not|no|never|neither|nor|none|without|may|might|could|would|should|perhaps|possibly|probably|likely|if|unless|except|only|but|however|though|although|yet|hardly|barely|rather|instead|so that)\b|n[’']t\b/iu;
/** What opens a clause that cannot stand alone. */
const LEANS =
  /^(?:as|when|while|whereas|if|after|before|since|until|once|although|though|because|unless|despite|given|in|on|at|by|for|from|with|without|under|over|through|during|among|amid|between|like|unlike|to|of|\p{L}+(?:ing|ed))\b/iu;
/** A verb that surely is one. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|says?|said|made|makes?|took|came|went|saw|gave|found|began|became|left|led|held|met|kept|stood|stands?|grew|rose|fell|\p{L}{2,}ed)\b/iu;

const MARKS_OF_QUOTES = /["“”„«»‹›‘「」『』]/u;
const FEWEST_WORDS = 4;
/** In characters; what is longer is no sentence. */
const LONGEST = 1000;

/**
 * Shortens a sentence only where what is left is sure to be a sentence that says the same: it drops what stands in brackets,
 * and in English a joining word at the beginning, a clause at the end that merely adds to it, and who a named speaker is.
 *
 * `'But the mill (of 1854) turns again, which pleases the town.' => 'The mill turns again.'`
 */
export function shortenSentence(sentence: string, lang: string): string {
  if (sentence.length > LONGEST) return sentence;
  const plain = dropAsides(sentence.replace(/\s+/gu, ' ').trim());
  if (languageOf(lang) !== 'en') return plain;
  return dropEnds(dropDescription(capitalize(plain.replace(JOINS, ''))));
}

/** A sentence that is all in brackets, or has some within quotation marks, keeps them. */
function dropAsides(sentence: string): string {
  if (MARKS_OF_QUOTES.test(sentence)) return sentence;
  const short = sentence.replace(ASIDE, '').trim();
  return countWords(short) >= FEWEST_WORDS ? short : sentence;
}

const capitalize = (text: string): string =>
  text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());

/** `'…, said Ada Miller, who owns the mill.' => '…, said Ada Miller.'` */
const dropDescription = (sentence: string): string =>
  sentence.replace(
    /(,["”]? (?:said|says)(?: (?:\p{Lu}[\p{L}’'-]*|\p{Lu}\.)){1,4}), (?:an?|the|who|director|head|author|chief)\b[^"“”]*([.!])$/u,
    '$1$2',
  );

/** Drops clauses from the end as long as each may go, three of them at most. */
function dropEnds(sentence: string, most = 3): string {
  const end = /[.!?]$/u.exec(sentence)?.[0] ?? '';
  const body = end === '' ? sentence : sentence.slice(0, -1);
  const cut = [lastClause, examples, afterDash, afterSemicolon]
    .map((find) => find(body))
    .find((head) => head !== undefined);
  if (cut === undefined || most === 0) return sentence;
  return dropEnds(cut + (end === '?' ? '?' : '.'), most - 1);
}

function lastClause(body: string): string | undefined {
  const at = body.lastIndexOf(', ');
  const tail = body.slice(at + 2);
  const when = /^when\b/u.test(tail) && /\ds?$/u.test(body.slice(0, Math.max(0, at)));
  return at > 0 && (when || ADDS.test(tail)) && mayGo(tail)
    ? standing(body.slice(0, at), /\p{Ll}{2,}s\b/u)
    : undefined;
}

/** Examples are a list without a verb, up to the end. */
function examples(body: string): string | undefined {
  const [head = '', tail] = body.split(/, (?=such as |including |especially )/u);
  return tail !== undefined && mayGo(tail) && !FINITE.test(tail) ? standing(head) : undefined;
}

function afterDash(body: string): string | undefined {
  const [head = '', tail, ...more] = body.split(/\s*—\s*|\s+–\s+/u);
  if (tail === undefined || more.length > 0 || !/^(?:an?|the|including|especially)\b/u.test(tail))
    return undefined;
  return mayGo(tail) ? standing(head) : undefined;
}

function afterSemicolon(body: string): string | undefined {
  const [head = '', ...tails] = body.split(/;\s+/u);
  return tails.length > 0 && !head.includes(':') && tails.every(mayGo) ? standing(head) : undefined;
}

const mayGo = (tail: string): boolean => !BINDS.test(tail) && !MARKS_OF_QUOTES.test(tail);

/** Gives what is left where it stands on its own: with a verb, and with a main clause after one that leans on it. */
function standing(head: string, verb = FINITE): string | undefined {
  const main = LEANS.test(head) ? (head.split(/, (?=\p{L})/u)[1] ?? '') : head;
  const binds =
    /\b(?:not only|both(?! .*\band\b)|either(?! .*\bor\b)|neither(?! .*\bnor\b))\b[^,]*$|\b(?:so|such|as|more|less|rather|than)(?: [^ ,]+){0,2}$/iu.test(
      main,
    );
  return countWords(main) >= FEWEST_WORDS && (FINITE.test(main) || verb.test(main)) && !binds
    ? head
    : undefined;
}

const countWords = (text: string): number => text.split(' ').length;
