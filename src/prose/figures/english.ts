import { all, count, type Lexicon, set } from './lexicon.js';

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...count('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
  ...count('fifteen sixteen seventeen eighteen nineteen', 15),
  ...count(TENS, 20, 10),
  ['fourty', 40],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...count('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...count('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14),
  ...count('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 20, 10),
  ['thousandth', 1e3],
  ['millionth', 1e6],
]);

/** The words of English, as newspapers on both sides of the Atlantic write them. */
export const ENGLISH: Lexicon = {
  cardinal: (word) => CARDINALS.get(word),
  ordinal: (word) => ORDINALS.get(word),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['crore', 1e7],
    ...all('million mn mln', 1e6),
    ...all('billion bn bln', 1e9),
    ...all('trillion tn trn', 1e12),
    ['quadrillion', 1e15],
    ...all('dozen', 12),
  ]),
  letters: new Map([['k', 1e3], ...all('m mm mil', 1e6), ['b', 1e9], ['t', 1e12]]),
  magnitudes: new Map([
    ['tens', 10],
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  spans: new Map([...all('decade decades', 10), ...all('century centuries', 100), ...all('millennia', 1000)]),
  parts: new Map([
    ...all('half halves', 2),
    ...all('quarter quarters', 4),
    ...count('third fourth fifth sixth seventh eighth ninth tenth', 3),
    ...count('thirds fourths fifths sixths sevenths eighths ninths tenths', 3),
    ...all('twentieth twentieths', 20),
    ...all('hundredth hundredths', 100),
    ...all('thousandth thousandths', 1000),
  ]),
  hints: new Map([
    ...all('once single sole lone', 1),
    ...all('both twice double doubled doubling pair pairs couple duo twin twins', 2),
    ...all('trio thrice triple tripled tripling triplets', 3),
    ...all('quartet quadruple quadrupled', 4),
    ['halved', 0.5],
    ['none', 0],
    ['twofold', 2],
    ['threefold', 3],
    ['fourfold', 4],
    ['fivefold', 5],
    ['tenfold', 10],
    ['hundredfold', 100],
    ['centenary', 100],
    ['bicentenary', 200],
  ]),
  decades: new Map([
    ...count('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10),
    ['teens', 10],
  ]),
  months: new Map([
    ...count('january february march april may june july august september october november december', 1),
    ...count('jan feb mar apr may jun jul aug sep oct nov dec', 1),
    ['sept', 9],
  ]),
  unsureMonths: set('march may mar jan jun dec august'),
  money: new Map([
    ...all('dollar dollars', '$'),
    ...all('cent cents', 'cent'),
    ...all('euro euros', 'EUR'),
    ...all('pound pounds sterling', 'pound'),
    ...all('pence penny', 'penny'),
    ['yen', 'JPY'],
    ...all('yuan renminbi rmb', 'CNY'),
    ...all('ruble rubles rouble roubles', 'RUB'),
    ...all('rupee rupees', 'rupee'),
    ...all('franc francs', 'franc'),
    ...all('krone kroner krona kronor', 'crown'),
    ['won', 'KRW'],
    ...all('peso pesos', 'peso'),
    ...all('lira liras lire', 'lira'),
    ...all('shekel shekels', 'ILS'),
    ...all('hryvnia hryvnias', 'UAH'),
    ['rand', 'ZAR'],
    ['reais', 'BRL'],
    ['baht', 'THB'],
    ...all('riyal riyals', 'riyal'),
    ...all('dirham dirhams', 'dirham'),
    ...all('zloty zlotys', 'PLN'),
    ['naira', 'NGN'],
    ['bitcoin', 'BTC'],
  ]),
  unsureMoney: set('won real sterling rand baht'),
  ones: set('a an one'),
  measures: set(
    `year month week hour minute decade century millennium fortnight mile kilometre kilometer metre meter foot inch
    acre hectare ton tonne kilo kilogram gram ounce litre liter gallon barrel degree percent generation
    km km² m m² cm mm kg g mg lb lbs oz ft in mph kmh kph kw kwh mw mwh gw gwh tw twh mb gb tb hz ghz ha`,
  ),
  labels: set(
    `chapter chapters part parts volume book section article act scene page pages verse paragraph phase stage tier
    number figure table step day week round level category protocol title appendix psalm canto`,
  ),
  labelsCut: set('no nos fig p pp art ch vol'),
  prefixes: set('mid pre post early late since circa non sub under over anti pro ex inter top plus all'),
  and: 'and',
  half: /^[\s-]+and[\s-]+(?:a[\s-]+(?<one>half|quarter|third)|three[\s-]quarters)(?!\p{L})/iu,
  ofScale: /^(?:[\s-]+(?:of[\s-]+)?an?[\s-]+|[\s-])(\p{L}+)/iu,
  shareBefore: set(
    'by in than nearly almost about around over some roughly only just under least most up to cut approximately only',
  ),
  shareAfter:
    /^(?:\s+(?:of|more|less|fewer|higher|lower|larger|smaller|as|the|a|an|its|their|his|her|our|all|these|those)\b|-an?-)/iu,
  hasPlurals: true,
  to: /^(?:\s+to\s+|-to-|\s?[-\u2010-\u2013\u2212]\s?|\u2014|\s+through\s+|\s+until\s+)/iu,
  between: /^\s+and\s+/iu,
  betweenBefore: /\bbetween\s+\S{0,20}\s?$/iu,
  orBetween: /^,?\s+(?:and|or)\s+$/iu,
  minus: 'minus',
  outOf: /^\s+(?:in|out\s+of(?:\s+every)?|in\s+every|of\s+every)\s+/iu,
  percent: /^(?:\s?[%٪%]|[\s-]?(?:per\s?cent|percent|pct)(?!\p{L}))/iu,
  points:
    /^(?:\s?%[\s-]?(?:points?|pts)|[\s-]?(?:per\s?cent|percent)(?:age)?[\s-](?:points?|pts)|[\s-]?(?:pps?|ppts?|p\.p\.))(?![\p{L}])/iu,
  ordinalMark: /^(?:st|nd|rd|th)(?!\p{L})/iu,
  decadeMark: /^['’]?s(?!\p{L})/u,
  century: /^[\s-]+(?:century|centuries|cent\.|c\.)(?!\p{L})/iu,
  ofMonth: /^(?:\s+of)?\s+/iu,
  hour: /^\s?(?:(?<am>a\.?\s?m\b\.?)|(?<pm>p\.?\s?m\b\.?)|(?<full>o['’]clock)|(?<day>hrs?\b|h\b))/iu,
  atHour: set('at until till'),
  hours: new Map([...all('noon midday', 720), ['midnight', 0]]),
  beforeChrist: /^\s?(?:b\.?c\.?(?:e\b\.?)?)(?!\p{L})/iu,
  ages: set('his her their my your our whose'),
  inMonth: set(
    'in since until by from last next this early late mid during through of between and before after',
  ),
  pronounBefore: set(
    'no any every each this that which the another some last only first next not someone by',
  ),
  pronounAfter: set(
    `of another by who that which is was are were has had can could may might must shall should will would to and or
    in on at for with from as than but if when while does did do says said thinks needs wants day such`,
  ),
  capitalMonths: true,
  ofYear: set('of in'),
  second: 'second',
  perSecond: set('per a each every split'),
  adverbBefore: set('at'),
  adverbAfter: set('of and , : . ; ! ?'),
  few: set('few several many'),
  of: set('of'),
  article: /\b(?:an?|the|another|only)\s+$/iu,
  hedges: [
    [
      'at least',
      /(?:\bat\s+(?:the\s+very\s+)?least|\bno\s+(?:fewer|less)\s+than|\bnot\s+less\s+than|\bminimum\s+of)\s+$/iu,
    ],
    [
      'at most',
      /(?:\bat\s+(?:the\s+)?most|\bup\s+to|\bno\s+more\s+than|\bnot\s+more\s+than|\bas\s+(?:many|much|high)\s+as|\bmaximum\s+of)\s+$/iu,
    ],
    [
      'over',
      /(?:\b(?:more|greater|higher|larger|longer|better|bigger|older)\s+than|\bover|\babove|\bexceed(?:s|ed|ing)?|\bin\s+excess\s+of|\bupwards?\s+of|\bwell\s+over|\bnorth\s+of|\btopp(?:ed|ing)|\bsurpass(?:es|ed|ing)|>)\s*$/iu,
    ],
    [
      'under',
      /(?:\b(?:less|fewer|lower|smaller|shorter|younger)\s+than|\bnearly|\balmost|\bunder|\bbelow|\bclose\s+to|\bclosing\s+in\s+on|\bnearing|\bapproaching|\bshy\s+of|\bshort\s+of|<)\s*$/iu,
    ],
    [
      'about',
      /(?:\babout|\baround|\bsome|\broughly|\bapproximately|\bapprox\.?|\bcirca|\bca?\.|\bestimated|\bin\s+the\s+region\s+of|\ban?\s+average\s+of|[~≈∼])\s*$/iu,
    ],
  ],
  hedgesAfter: [
    ['at least', /^(?:\+|\s+or\s+more\b|\s+and\s+(?:more|over|above|counting)\b|\s+plus\b)/iu],
    ['at most', /^\s+or\s+(?:less|fewer)\b/iu],
    ['about', /^(?:[\s-]odd\b|-?ish\b|\s+or\s+so\b)/iu],
  ],
};
