/** What a paragraph shows of itself, by its marks alone. */

const ENDS_SENTENCE = /[.!?…。！？؟।](?:["'”’»)\]]|\s[”’»])*$/u;
const ABBREVIATED = /(?<![\p{L}.])(?:\p{Lu}\.){2,}$/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu;

/** How many columns a text takes, where Chinese and Japanese characters take two. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-8));

/** True for a paragraph of running text: it is of some length and ends as a sentence does. */
export const isFull = (text: string): boolean => widthOf(text) >= 80 && endsSentence(text);

/** True for a line such as a headline: it is short, opens with a capital and ends without a mark. */
export function isTitleLike(text: string): boolean {
  const opens = /^["'“‘«„¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && !/https?:\/\/|www\.|\S@\S/u.test(text);
  return opens && widthOf(text) <= 200 && /[\p{L}\p{M}\p{N})%"'”’»]$/u.test(text) && !endsSentence(text);
}

/** True for what may be a headline where one is looked for: it may also end with "the U.S." */
export const isHeadline = (text: string): boolean =>
  isTitleLike(text) || (widthOf(text) <= 110 && ABBREVIATED.test(text.slice(-16)));

const NAMES = String.raw`\p{Lu}[^()/\d,.;:!?]{0,60}`;
const CREDIT_IN_BRACKETS = new RegExp(String.raw`\(${NAMES}(?:\/${NAMES})+\)$`, 'u');
const AGENCY_IN_BRACKETS =
  /\((?:[^()]{0,80}\b)?(?:AP|AFP|EPA|dpa|Reuters|Getty Images|Shutterstock|Bloomberg)(?: Photo)?\)$/u;
const CREDIT_AT_END =
  /(?:^|[.!?)\]"”»|]\s+)(?:Photos?|Photograph|Photo credit|Picture|Image|Foto|Fotos|Bild|Bilder|Photographie|Crédit photo|Fotografía|Imagen|Foto di|Фото|写真|图)(?: by|\s?[:：©])\s*[^.!?]{2,80}$/iu;
const ILLUSTRATION = /^\[(?:Illustration|Figure|Image|Vignette|Photo|Abbildung|Bild)\b[^\]]*\]$/iu;

/** True for the words under a picture: they end in who took it, such as "(Name/Agency)" or "Photo: Name". */
export function isCaption(text: string): boolean {
  if (ILLUSTRATION.test(text)) return true;
  if (text.length > 600) return false;
  const end = text.slice(-200);
  return CREDIT_IN_BRACKETS.test(end) || AGENCY_IN_BRACKETS.test(end) || CREDIT_AT_END.test(end);
}

const LINKS_LABEL =
  /^(?:read more|more (?:on|from|about)\b.{0,40}|more coverage|see also|related(?: (?:stories|articles|coverage|news|links|content))?|also read|read (?:also|next)|recommended reading|further reading|most read|you may also like|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire(?: aussi)?|sur le même sujet|lea también|más información|leggi anche|lees ook|leia também|читайте также|اقرأ أيضا|相关阅读|延伸阅读|関連記事)/iu;

/** True for "Read more:", which stands above links to other stories. */
export const isLinksLabel = (text: string): boolean =>
  text.length <= 60 && /^\s*[:：>»]?$/u.test(text.replace(LINKS_LABEL, '')) && LINKS_LABEL.test(text);

/** True for "Read more: a headline", a link to another story on one line. */
export const isLink = (text: string): boolean =>
  widthOf(text) <= 200 &&
  !endsSentence(text) &&
  LINKS_LABEL.test(text) &&
  /^\s*[:：]\s*\S/u.test(text.replace(LINKS_LABEL, ''));

const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|van|von|der|den|la|le|al|bin|da|di|du)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const PEOPLE = String.raw`${PERSON}(?:(?:,|,? and|,? und|,? et|,? y| &)\s+${PERSON}){0,8}`;
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Text:|Words by|Written by)\s+(?<names>${PEOPLE})(?<rest>.{0,120})$`,
  'u',
);
const DATE =
  /^(?:(?:published|updated|posted|last updated|veröffentlicht|aktualisiert|publié|mis à jour)\b.{0,12})?(?:\p{L}+,?\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,12}\.?\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)(?:.{0,40})$/iu;

/** `'By Ann Lee and Bo Ek, March 1, 2022' => 'Ann Lee and Bo Ek'`; undefined where the line names no author. */
export function bylineOf(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const { names, rest = '' } = BYLINE.exec(text)?.groups ?? {};
  return rest === '' || /^\s*[,|•·—–-]|^\s+\p{Lu}/u.test(rest) ? names : undefined;
}

/** True for a line that is a date, with the hour or what was done then. */
export const isDateLine = (text: string): boolean => text.length <= 80 && DATE.test(text);

const REPORTED = new RegExp(
  String.raw`^${PEOPLE}(?: in ${PERSON})? reported from \p{Lu}[^.!?]{0,60}\.?$`,
  'u',
);
const CONTRIBUTED =
  /^(?:The )?\p{Lu}[^.!?]{0,200} contributed (?:to this (?:report|story|article)|reporting|research)\.?$/u;
const CREDIT_OPENING =
  /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|research|translation|graphics) by\b|edited by \p{Lu}|with (?:additional )?reporting (?:by|from)\b|mit material von\b|this (?:story|article|post) (?:has been|was) (?:updated|corrected|originally published)\b)/iu;

/** True for a note on who did the work: "Ek reported from Oslo.", "Editing by Ann Lee". */
export const isCredit = (text: string): boolean =>
  text.length <= 300 && [REPORTED, CONTRIBUTED, CREDIT_OPENING].some((note) => note.test(text));
