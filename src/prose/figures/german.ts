import { ENGLISH } from './english.js';
import { all, count, type Lexicon, phrases, set } from './lexicon.js';

const UNITS: ReadonlyMap<string, number> = new Map([
  ...count(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn',
    0,
  ),
  ...count('sechzehn siebzehn achtzehn neunzehn', 16),
  ...all('ein', 1),
  ...all('zwo', 2),
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ...count('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
  ['dreissig', 30],
]);
const STEMS: ReadonlyMap<string, number> = new Map([
  ...count('erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft', 1),
  ['siebent', 7],
]);
const ENDING = /(?:e|er|es|en|em)$/u;

/** Reads a whole number that is one word, or one and a half: `elftausend`, `zweihundertfünfzig`, `zweieinhalb`. */
function readCardinal(word: string): number | undefined {
  if (word === 'ein') return undefined;
  if (word === 'anderthalb') return 1.5;
  const half = word.endsWith('einhalb') ? UNITS.get(word.slice(0, -7)) : undefined;
  if (half !== undefined) return half + 0.5;
  const [thousands, rest] = splitAt(word, 'tausend');
  const [above, below] = [thousands === undefined ? 0 : readHundreds(thousands || 'ein'), readHundreds(rest)];
  return above === undefined || below === undefined || rest + (thousands ?? '') === ''
    ? undefined
    : above * 1000 + below;
}

/** `('elftausendeins', 'tausend') => ['elf', 'eins']` */
function splitAt(word: string, scale: string): readonly [string | undefined, string] {
  const at = word.indexOf(scale);
  return at < 0 ? [undefined, word] : [word.slice(0, at), word.slice(at + scale.length).replace(/^und/u, '')];
}

function readHundreds(word: string): number | undefined {
  const [hundreds, rest] = splitAt(word, 'hundert');
  const above = hundreds === undefined ? 0 : UNITS.get(hundreds || 'ein');
  const below = rest === '' ? 0 : (UNITS.get(rest) ?? TENS.get(rest) ?? readTens(rest));
  return above === undefined || below === undefined ? undefined : above * 100 + below;
}

/** `'einundzwanzig' => 21` */
function readTens(word: string): number | undefined {
  const [, unit = '', tens = ''] = /^(.+?)und(.+)$/u.exec(word) ?? [];
  const [one, ten] = [UNITS.get(unit), TENS.get(tens)];
  return one === undefined || ten === undefined || one > 9 ? undefined : ten + one;
}

/** `'dritten' => 3`, `'einundzwanzigste' => 21` */
function readOrdinal(word: string): number | undefined {
  if (!ENDING.test(word)) return undefined;
  const stem = word.replace(ENDING, '');
  return (
    STEMS.get(stem) ?? (/(?:st|t)$/u.test(stem) ? readCardinal(stem.replace(/(?:st|t)$/u, '')) : undefined)
  );
}

/** The words of German, Austrian and Swiss ones among them. */
export const GERMAN: Lexicon = {
  ...ENGLISH,
  cardinal: readCardinal,
  ordinal: readOrdinal,
  scales: new Map([
    ['hundert', 100],
    ...all('tausend tsd', 1e3),
    ...all('million millionen mio', 1e6),
    ...all('milliarde milliarden mrd', 1e9),
    ...all('billion billionen bio', 1e12),
    ['dutzend', 12],
  ]),
  pairedYears: false,
  scalesCut: set('tsd mio mrd bio'),
  letters: new Map(),
  magnitudes: new Map([
    ...all('dutzende dutzenden', 12),
    ...all('hunderte hunderten', 100),
    ...all('tausende tausenden', 1e3),
    ...all('zehntausende zehntausenden', 1e4),
    ...all('hunderttausende hunderttausenden', 1e5),
    ...all('millionen', 1e6),
    ...all('milliarden', 1e9),
  ]),
  parts: new Map([
    ...all('hälfte halb halbe halben halber halbes', 2),
    ...count('drittel viertel fünftel sechstel siebtel achtel neuntel zehntel', 3),
    ['zwanzigstel', 20],
    ['hundertstel', 100],
    ['tausendstel', 1000],
  ]),
  hints: new Map([
    ...all('einmal einzig einzige einziger einziges einzigen', 1),
    ...all('beide beiden beider beides zweimal doppelt doppelte doppelten verdoppelt zweifach', 2),
    ...all('dreimal dreifach verdreifacht', 3),
    ...all('viermal vierfach', 4),
    ['halbiert', 0.5],
    ['zehnfach', 10],
  ]),
  both: set('beide beiden beider'),
  decades: new Map([
    ...count('zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger', 20, 10),
    ...count(
      'zwanzigerjahre dreißigerjahre vierzigerjahre fünfzigerjahre sechzigerjahre siebzigerjahre',
      20,
      10,
    ),
    ...count('achtzigerjahre neunzigerjahre', 80, 10),
    ...count('zwanzigerjahren dreißigerjahren vierzigerjahren fünfzigerjahren sechzigerjahren', 20, 10),
    ...count('siebzigerjahren achtzigerjahren neunzigerjahren', 70, 10),
  ]),
  months: new Map([
    ...count('januar februar märz april mai juni juli august september oktober november dezember', 1),
    ...count('jan feb mär apr mai jun jul aug sep okt nov dez', 1),
    ...count('jänner feber', 1),
    ['sept', 9],
  ]),
  unsureMonths: set(''),
  money: new Map([
    ...all('euro euros', 'EUR'),
    ...all('cent cents', 'cent'),
    ...all('dollar dollars', '$'),
    ['pfund', 'pound'],
    ['franken', 'franc'],
    ...all('mark d-mark', 'DEM'),
    ...all('rubel', 'RUB'),
    ['yen', 'JPY'],
    ...all('yuan renminbi', 'CNY'),
    ...all('krone kronen', 'crown'),
    ...all('rupie rupien', 'rupee'),
    ...all('zloty', 'PLN'),
  ]),
  unsureMoney: set('mark'),
  ones: set('ein eine einem einen einer eines'),
  measures: set(
    `jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen stunde stunden minute minuten
    sekunde sekunden jahrzehnt jahrhundert kilometer kilometern meter metern hektar tonne tonnen kilo kilogramm gramm
    liter prozent grad km m cm mm kg g t mg l ha mw kw gw kwh gwh twh`,
  ),
  labels: set('kapitel teil band artikel abschnitt seite strophe akt szene stufe nummer phase buch runde'),
  labelsCut: set('nr s kap bd art abs'),
  idioms:
    /^(?:erste[rn]?[\s-](?:hilfe|hand|klasse)|zweite[rn]?[\s-](?:hand|geige|wahl)|dritte[rn]?[\s-](?:welt|hand))\b/i,
  functionWords: set(
    `der die das den dem des von und mit aus bei auf für als aber nicht war waren ist sind hat haben wird werden
    nach vor über seit bis wenn mehr alle seine ihre pro`,
  ),
  prefixes: set('mitte ende anfang vor nach seit unter über top anti'),
  and: 'und',
  half: /^\s+und\s+(?:ein(?:e|en|em)?\s+(?<one>halbe?|viertel|drittel)|drei\s+viertel)(?![a-zà-ÿ])/i,
  ofScale: /^[\s-]([a-zà-ÿ]+)/i,
  shareBefore: set('um als fast knapp rund etwa über gut mindestens nur beinahe nahezu die zur'),
  shareAfter: /^\s+(?:der|des|aller|davon|von|seiner|ihrer|dieser|mehr|weniger|höher|niedriger|so)\b/i,
  hasPlurals: false,
  to: /^(?:\s*(?:→|->)\s*|\s+bis(?:\s+zu)?\s+|-bis-|[^\S\n]?[-\u2010-\u2013\u2212][^\S\n]?|\u2014)/i,
  between: /^\s+und\s+/i,
  betweenBefore: /\bzwischen\s+\S{0,20}\s?$/i,
  orBetween: /^,?\s+(?:und|auf|oder|bzw\.)\s+$/i,
  minus: 'minus',
  or: 'oder',
  outOf: /^\s+von\s+/i,
  percent: /^(?:\s?%(?:ig\w*)?|[\s-]?prozent(?:ig\w*)?(?![a-zà-ÿ]))/i,
  share: set('prozent anteil anteile quote rate wachstum'),
  points: /^(?:\s?%-punkte?n?|\s?prozentpunkte?n?)(?![a-zà-ÿ])/i,
  ordinalMark: /^(?:[-]?(?:te|ste)[rnsm]?)(?![a-zà-ÿ])/i,
  dayMark: /^\./,
  each: set('jede jeder jedes jeden jedem'),
  ordinalBefore: set(
    'der die das den dem des im am zum zur vom beim seinem seinen ihrem ihren jeder jeden jedem ihr sein',
  ),
  decadeMark: /^er(?:[\s-]?jahren?)?(?![a-zà-ÿ])/i,
  century: /^\.?\s*(?:jahrhunderts?|jahrhunderte|jh\.?)(?![a-zà-ÿ])/i,
  ofMonth: /^\s+/,
  ofYear: set('des'),
  pastHour: /^(?!)/,
  hour: /^\s?(?<sharp>uhr(?:\s(?<minutes>[0-5]?\d)(?!\s?[%a-z]))?)(?![a-zà-ÿ])/i,
  atHour: set('um ab gegen'),
  hours: new Map([['mitternacht', 0]]),
  beforeChrist: /^\s?v\.\s?chr\.?/i,
  ages: set('seinen ihren meinen unseren deren'),
  inMonth: set('im seit bis ab anfang mitte ende vom zum'),
  pronounBefore: set(''),
  pronounAfter: set(''),
  second: '',
  perSecond: set(''),
  adverbBefore: set('zum'),
  adverbAfter: set(', : . ; ! ?'),
  reason: [['in'], 'linie'],
  halves: set('halbjahr quartal hälfte'),
  worldWar: /^\s+Weltkrieg/u,
  few: set('einige mehrere viele wenige'),
  of: set('von'),
  fillers: set('eine einer ein einen einem nur die der den auf'),
  hedges: new Map([
    ...phrases('at least', 'mindestens, wenigstens, zumindest, nicht weniger als'),
    ...phrases('at most', 'höchstens, maximal, bis zu, nicht mehr als'),
    ...phrases('over', 'mehr als, über, gut, länger als, größer als, höher als, >'),
    ...phrases('under', 'weniger als, unter, knapp, fast, beinahe, nahezu, kürzer als, niedriger als, <'),
    ...phrases('about', 'rund, etwa, ungefähr, circa, zirka, ca ., schätzungsweise, an die, um die, ~, ≈'),
  ]),
  looseHedges: set('über unter gut'),
  relativeYears: [
    [/\b(?:in )?diese[sm] jahr\b/gi, 0],
    [/\b(?:(?:vorig|vergangen|letzt)e[ns] jahr|vorjahr)/gi, -1],
    [/\bvorletzte[ns] jahr\b/gi, -2],
    [/\b(?:nächst|kommend)e[ns] jahr\b/gi, 1],
  ],
  hedgesAfter: [
    ['at least', /^(?:\+|\s+oder\s+mehr\b|\s+und\s+mehr\b)/i],
    ['at most', /^\s+oder\s+weniger\b/i],
  ],
};
