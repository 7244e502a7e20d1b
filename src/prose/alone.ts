import { languageOf } from './language-of.js';

/** Words at the beginning of a sentence that point back to one before it. */
const POINTS_BACK: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    en: 'he|she|it|its|they|them|his|her|their|this|these|(?:that|those)(?! \\p{L}+ (?:of|who|that|which)(?![\\p{L}]))|such|here|there|then|thus|so|hence|therefore|otherwise|instead|also|another|others?|(?:both|neither|either|each|one|some|many|most|few|all|none)(?= (?:of (?:them|these|those|which)|ha[sd]|have|are|is|was|were|will|would|can|could|may|might|did|do|does)(?![\\p{L}]))|(?:an? )?similar|a (?:third|further|second)|not so|that is|nor|or|yes|no|well|anyway|regardless|either way|especially|to reiterate|at least|still|indeed|in fact|of course|sure|again|afterwards?|likewise|similarly|first|second|third|finally|for example|for instance|in (?:this|that|these|those|such)|(?:at|by|of|for|after|before|since|from|on|with|through) (?:this|that|these|those|it|them|which)|as (?:a result|such)|on the (?:other hand|contrary)|the (?:former|latter|same|two|three|issue|move|result|other|others|reason|problem|latest|report|study)',
    de: 'er|sie|es|dies\\p{L}*|jene\\p{L}*|sein\\p{L}*|ihr\\p{L}*|das|da\\p{L}*|dort|hier\\p{L}*|so|solch\\p{L}*|auch|denn|doch|aber|und|oder|also|deshalb|deswegen|trotzdem|beide\\p{L}*|andere\\p{L}*|zudem|außerdem|ferner|schließlich|stattdessen|nun|letzter\\p{L}*',
    fr: "ils?|elles?|ce|c[’']\\p{L}+|cet\\p{L}*|ces|cela|ça|ceci|celui|celle|ceux|leurs?|son|sa|ses|mais|et|ou|or|donc|ainsi|alors|ici|là|puis|tous|toutes|les deux|cependant|toutefois|pourtant|ensuite|enfin|par exemple|de plus",
    es: 'él|ellas?|ellos|est[aeo]s?|es[aeo]s?|esto|eso|sus?|pero|y|o|así|entonces|allí|aquí|también|ambos|además|sin embargo|por ejemplo|por eso|luego',
    it: 'egli|ella|ess[aieo]|quest\\p{L}*|quell\\p{L}*|suo|sua|suoi|sue|loro|ma|e|o|così|allora|qui|anche|entramb\\p{L}*|inoltre',
    pt: 'el[ae]s?|est[ae]s?|ess[ae]s?|isto|isso|seus?|suas?|mas|e|ou|assim|então|ali|aqui|também|ambos|além disso',
    nl: 'hij|zij|ze|het|dit|dat|deze|die|zijn|haar|hun|maar|en|of|dus|daar\\p{L}*|hier\\p{L}*|ook|beide',
    ru: 'он|она|оно|они|это|этот|эта|эти|тот|та|те|его|её|их|но|и|а|или|так|там|тут|здесь|также|оба|поэтому|тогда',
    ja: 'これ|それ|あれ|この|その|あの|ここ|そこ|しかし|だが|また|そして|さらに|彼|彼女|同|例えば|たとえば|つまり',
    zh: '这|那|它|他|她|但|而|也|此|其|同时|因此|所以|這|但是|然而|例如|比如|另外|此外|不过|不過|同样|同樣',
  }).map(([lang, words]) => [
    lang,
    new RegExp(`^[“‘"«„「(]*(?:${words})${lang === 'ja' || lang === 'zh' ? '' : '(?![\\p{L}\\p{N}])'}`, 'iu'),
  ]),
);

const OPENING = /[“„«‘「『(]/gu;
const CLOSING = /[”»」』)]/gu;

/** Whether a sentence is whole: it begins as one, ends as one, and holds what it opens. */
export function isWhole(sentence: string): boolean {
  const begins = /^[“‘"'«„「『([¿¡]*[^\p{Ll}\p{P}\p{S}\s]/u.test(sentence);
  const ends = /[.!?…。！？؟।።]["”’»“‘」』)\]]*$/u.test(sentence);
  return begins && ends && isBalanced(sentence);
}

/** Marks that open one language's quotation close another's, so that only their number can be told. */
function isBalanced(sentence: string): boolean {
  const straight = sentence.split('"').length % 2 === 1;
  const german = sentence.includes('„');
  const open = (sentence.match(OPENING) ?? []).filter(
    (mark) => mark !== '‘' && !(german && mark === '“'),
  ).length;
  const close = (sentence.match(german ? /[“”)»」』]/gu : CLOSING) ?? []).length;
  return straight && open === close;
}

/** Whether a sentence can be understood without the ones before it, as far as its first words tell. */
export const standsAlone = (sentence: string, lang: string): boolean =>
  !(POINTS_BACK[languageOf(lang)]?.test(sentence) ?? false);
