import { LETTERS, SMALL, type Speech } from './speech.js';

/** What a word does around quoted words, by the private character that marks it. */
export const MARKS = {
  verb: '\ue002',
  participle: '\ue003',
  silent: '\ue004',
  owed: '\ue005',
  between: '\ue006',
  preposition: '\ue007',
  and: '\ue008',
  joining: '\ue009',
} as const;

type Role = keyof typeof MARKS;
const SAYING: readonly Role[] = ['verb', 'participle', 'silent', 'owed'];

/**
 * Makes what puts a mark before each word that has a role, and parts a role of several words by no-break spaces; after an
 * article a verb is a noun. Patterns of marks are small: those of the words themselves take a tenth of a second to compile.
 */
export function roleMarker(speech: Speech): (text: string) => string {
  const words: Readonly<Record<Role, string>> = {
    verb: speech.pluralVerbs
      ? `${speech.verbs}|(?<=(?:[Tt]hey|[${SMALL}]s|[\ue001]) )(?:${speech.pluralVerbs})`
      : speech.verbs,
    participle: speech.participles,
    silent: speech.silent,
    owed: speech.according,
    between: speech.between,
    preposition: speech.prepositions,
    and: speech.and,
    joining: speech.joining,
  };
  const roles = Object.keys(MARKS) as Role[];
  const groups = roles.map((role) => `(${words[role]})`).join('|');
  const pattern = new RegExp(`(?<![${LETTERS}-])(?:${groups})(?![${LETTERS}])`, 'g');
  const article = new RegExp(`(?<![${LETTERS}])(?:${speech.articles}) $`);
  return (text) =>
    text.replace(pattern, (word: string, ...found) => {
      const role = roles[found.findIndex((one) => one !== undefined)] as Role;
      const at = found[roles.length] as number;
      const isNoun = SAYING.includes(role) && article.test(text.slice(Math.max(0, at - 8), at));
      return isNoun ? word : `${MARKS[role]}${word.replaceAll(' ', '\u00a0')}`;
    });
}
