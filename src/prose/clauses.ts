/** What ends a clause: a mark, a blank line, or the dot of a sentence, where those of abbreviations are hidden. */
const BORDER = /[,;:()[\]—–"“”!?]|\n[^\S\n]{0,20}\n|\.(?=\s|$|["”’\d])/u;
/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}\.)+|(?:Inc|Co|Corp|Ltd|St|Mt|Dr|Drs|Prof|Mrs?|Ms|Mx|Jr|Sr|Brig|Gen|Col|Cmdr|Cpl|Pvt|Det|Maj|Capt|Lt|Sgt|Adm|Sen|Rep|Reps|Gov|Rev|Hon|Supt|Insp|vs|No)\.)/gu;
/** A verb or a pronoun that a description of a person does not hold. */
const SENTENCE =
  /(?<![\p{L}’'-])(?:said|says?|told|tells?|added|adds|wrote|writes|argue[sd]|is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|should|must|do|does|did|went|came|became|he|she|they|it|we|you|I|there|not)(?![\p{L}’'-])/u;

/** Blanks the dots that end no sentence; the text keeps its length. */
const hideDots = (text: string): string => text.replace(ABBREVIATION, (short) => short.replaceAll('.', '·'));

/** Gives the words up to the first border, or undefined where there is none. */
export function clauseBefore(text: string): string | undefined {
  const end = BORDER.exec(hideDots(text))?.index;
  return end === undefined ? undefined : text.slice(0, end);
}

/** Gives the words after the last border, and after the possessive of what was quoted. */
export function clauseAfter(text: string): string {
  const [last] = [...hideDots(text).matchAll(new RegExp(BORDER, 'gu'))].slice(-1);
  return (last ? text.slice(last.index + 1) : text).replace(/^['’]?s\s/u, '');
}

/** Whether words are a description, and no part of a sentence with a verb. */
export const isNounPhrase = (words: string): boolean => !SENTENCE.test(words);
