import type { Problem } from '../../problem.js';
import type { DomDocument } from './dom.js';
import { linesOf, linkedLength } from './lines.js';
import { type Root, textOf } from './tree.js';

/** What a page asks of its reader, to be seen before its story is looked for. */
export interface Gate {
  readonly asksPassword: boolean;
  /** The page says that its article is not free. */
  readonly isPaid: boolean;
}

/** A story of fewer letters than this is no more than a beginning, where the page asks for a login or for money. */
const SHORT = 700;
const MESSAGE = 400;

const LOGIN =
  /\b(?:log ?in|sign ?in|register|subscribe|create an? (?:free )?account) (?:to|for) (?:continue|keep|read|view|see|access|unlock|full)|(?:for|to) (?:paid |our )?(?:subscribers|members) only|already a (?:subscriber|member)|enter (?:your|the) password|password[- ]protected|(?:anmelden|einloggen|registrieren), um|(?:nur|exklusiv) für abonnenten|réservée? aux abonnés|connectez-vous pour|inicia sesión para|(?:contenido )?exclusivo para suscriptores|(?:conteúdo )?exclusivo para assinantes|contenuto riservato agli abbonati|подписчик\p{L}* только/iu;
const NOTHING =
  /(?:enable|requires?|turn on|need|activ\p{L}+|aktivieren) (?:\p{L}+ ){0,3}javascript|javascript (?:\p{L}+ ){0,3}(?:disabled|required|enabled|aktivieren|activé)|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|access denied|(?:page|article|seite|página) (?:\p{L}+ ){0,2}(?:not found|nicht gefunden|no encontrada|não encontrada)|error 40[34]|40[34] (?:not found|forbidden)|page introuvable/iu;

/** Sees whether a page has a field for a password, and whether it says that it is not free. */
export function findGate(document: DomDocument): Gate {
  const script = [...document.querySelectorAll('script')].map(({ textContent }) => textContent);
  return {
    asksPassword: document.querySelector('input[type="password" i]') !== null,
    isPaid: script.some((json) => /"isAccessibleForFree"\s*:\s*"?false/iu.test(json)),
  };
}

/** Tells why a page holds no article that can be read, if that is so. */
export function refusePage(story: Root | undefined, gate: Gate, file: string): Problem | undefined {
  const text = story ? textOf(story) : '';
  if (isLogin(text, gate)) return sayFault(file, LOGIN_FAULT);
  if (text === '' || (text.length < MESSAGE && NOTHING.test(text))) return sayFault(file, EMPTY_FAULT);
  return story && isNavigation(story) ? sayFault(file, NAVIGATION_FAULT) : undefined;
}

const isLogin = (text: string, { asksPassword, isPaid }: Gate): boolean =>
  (asksPassword && text.length < MESSAGE && !/[^.!?]{80}/u.test(text)) ||
  (text.length < SHORT && (isPaid || LOGIN.test(text)));

/** Most of its letters are in links; or most of its lines are links, and less than half of its letters in sentences. */
function isNavigation(story: Root): boolean {
  const lines = linesOf(story);
  const links = lines.filter(({ linked }) => linked > 0.8);
  const prose = lines.filter(({ text, linked }) => linked < 0.5 && text.length > 100);
  const letters = textOf(story).length;
  const told = prose.reduce((sum, { text }) => sum + text.length, 0);
  if (linkedLength(story) > 0.5 * letters) return true;
  return lines.length > 8 && links.length > lines.length / 2 && told < 0.5 * letters;
}

type Fault = readonly [rule: string, what: string, fix: string];

const LOGIN_FAULT: Fault = [
  'article-login',
  'The page shows no article, or only its beginning: it asks for a login or a subscription.',
  'Log in with a browser, save the whole page there as HTML, and give that file.',
];
const EMPTY_FAULT: Fault = [
  'article-empty',
  'The page holds no article: it has no text of its own.',
  'Open it in a browser until the article shows, save the page there as HTML, and give that file.',
];
const NAVIGATION_FAULT: Fault = [
  'article-navigation',
  'The page tells no story: it is mostly links to other pages.',
  'Give the address or the file of one article.',
];
export const SIZE_FAULT: Fault = [
  'article-size',
  'The page is larger than what can be read: it has more than 100,000 elements, or three million letters without its scripts and styles.',
  'Save the text of the article alone, as HTML, Markdown or plain text, and give that file.',
];

/** Makes a problem of a fault of the page. */
export const sayFault = (file: string, [rule, what, fix]: Fault): Problem => ({
  rule,
  level: 'error',
  place: { file },
  what,
  fix,
});
