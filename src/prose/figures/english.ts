import { all, count, type Lexicon, phrases, set } from './lexicon.js';

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
    km km² m m² cm mm kg g mg lb lbs oz ft mph kmh kph kw kwh mw mwh gw gwh tw twh mb gb tb hz ghz ha`,
  ),
  labels: set(
    `chapter chapters part parts volume book section article act scene page pages verse paragraph phase stage tier
    number figure table step day week round level category protocol title appendix psalm canto`,
  ),
  functionWords: set(
    `of another by who that which the and for with from than but not was are were has had can may out per into after
    before about over since until when while more less all its his her their our your this these those`,
  ),
  labelsCut: set('no nos fig p pp art ch vol'),
  prefixes: set('mid pre post early late since circa non sub under over anti pro ex inter top plus all'),
  and: 'and',
  half: /^[\s-]+and[\s-]+(?:a[\s-]+(?<one>half|quarter|third)|three[\s-]quarters)(?![a-zà-ÿ])/i,
  ofScale: /^(?:[\s-]+(?:of[\s-]+)?an?[\s-]+|[\s-])([a-zà-ÿ]+)/i,
  shareBefore: set(
    'by than nearly almost about around over some roughly only just under least most up to cut approximately only',
  ),
  shareAfter:
    /^(?:\s+(?:of|more|less|fewer|higher|lower|larger|smaller|as|the|a|an|its|their|his|her|our|all|these|those)\b|-an?-)/i,
  hasPlurals: true,
  to: /^(?:\s+to\s+|-to-|\s?[-\u2010-\u2013\u2212]\s?|\u2014|\s+through\s+|\s+until\s+)/i,
  between: /^\s+and\s+/i,
  betweenBefore: /\bbetween\s+\S{0,20}\s?$/i,
  orBetween: /^,?\s+(?:and|or)\s+$/i,
  minus: 'minus',
  outOf: /^\s+(?:in|out\s+of(?:\s+every)?|in\s+every|of\s+every)\s+/i,
  percent: /^(?:\s?[%٪%]|[\s-]?(?:per\s?cent|percent|pct)(?![a-zà-ÿ]))/i,
  share: set('percent cent pct percentage percentages share shares rate rates proportion ratio growth'),
  points:
    /^(?:\s?%[\s-]?(?:points?|pts)|[\s-]?(?:per\s?cent|percent)(?:age)?[\s-](?:points?|pts)|[\s-]?(?:pps?|ppts?|p\.p\.))(?![a-zà-ÿ])/i,
  ordinalMark: /^(?:st|nd|rd|th)(?![a-zà-ÿ])/i,
  decadeMark: /^['’]?s(?![a-zà-ÿ])/,
  century: /^[\s-]+(?:century|centuries|cent\.|c\.)(?![a-zà-ÿ])/i,
  ofMonth: /^(?:\s+of)?\s+/i,
  hour: /^\s?(?:(?<am>a\.?\s?m\b\.?)|(?<pm>p\.?\s?m\b\.?)|(?<full>o['’]clock)|(?<day>hrs?\b|h\b))/i,
  atHour: set('at until till'),
  hours: new Map([...all('noon midday', 720), ['midnight', 0]]),
  beforeChrist: /^\s?(?:b\.?c\.?(?:e\b\.?)?)(?![a-zà-ÿ])/i,
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
  fillers: set('a an the another only just well'),
  hedges: new Map([
    ...phrases(
      'at least',
      'at least, at the very least, no fewer than, no less than, not less than, minimum of',
    ),
    ...phrases(
      'at most',
      'at most, up to, no more than, not more than, as many as, as much as, as high as, maximum of',
    ),
    ...phrases(
      'over',
      'more than, greater than, higher than, larger than, longer than, older than, better than',
    ),
    ...phrases(
      'over',
      'over, above, exceed, exceeds, exceeded, exceeding, in excess of, upwards of, upward of',
    ),
    ...phrases('over', 'topped, topping, surpassed, surpassing, >'),
    ...phrases(
      'under',
      'less than, fewer than, lower than, smaller than, shorter than, younger than, nearly, almost',
    ),
    ...phrases('under', 'under, below, close to, closing in on, nearing, approaching, shy of, short of, <'),
    ...phrases(
      'about',
      'about, around, some, roughly, approximately, approx, approx ., circa, ca ., c ., estimated',
    ),
    ...phrases('about', 'in the region of, an average of, ~, ≈, ∼'),
  ]),
  looseHedges: set('over above under below around about'),
  relativeYears: [
    [/\bthis year\b/gi, 0],
    [/\b(?:last year|(?:a|one) year ago)\b/gi, -1],
    [/\btwo years ago\b/gi, -2],
    [/\bnext year\b/gi, 1],
  ],
  hedgesAfter: [
    ['at least', /^(?:\+|\s+or\s+more\b|\s+and\s+(?:more|over|above|counting)\b|\s+plus\b)/i],
    ['at most', /^\s+or\s+(?:less|fewer)\b/i],
    ['about', /^(?:[\s-]odd\b|-?ish\b|\s+or\s+so\b)/i],
  ],
};
