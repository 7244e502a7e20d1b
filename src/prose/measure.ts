/** Units of measure by what they are written as, in English, German and French; those that are other words too are left out. */
const SPELLINGS: Readonly<Record<string, string>> = {
  point: 'point points punkt punkte punkten',
  second: 's seconds sec secs sekunde sekunden secondes',
  minute: 'minute minutes min mins minuten',
  hour: 'h hour hours hr hrs stunde stunden heures',
  day: 'day days night nights tag tage tagen nacht nächte nächten jour jours nuit nuits',
  week: 'week weeks woche wochen semaine semaines',
  fortnight: 'fortnight fortnights',
  month: 'month months monat monate monaten mois',
  year: 'year years yr yrs jahr jahre jahren ans année années',
  decade: 'decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies',
  century: 'century centuries jahrhundert jahrhunderte jahrhunderten siècle siècles',
  millennium: 'millennium millennia jahrtausend jahrtausende jahrtausenden millénaire millénaires',
  millimetre: 'mm millimetre millimetres millimeter millimeters millimetern millimètres',
  centimetre: 'cm centimetre centimetres centimeter centimeters zentimeter zentimetern centimètres',
  metre: 'm metre metres meter meters metern mètre mètres',
  kilometre: 'km kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres',
  mile: 'mile miles meile meilen',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  knot: 'knot knots kn kt',
  'mile an hour': 'mph',
  'kilometre an hour': 'kmh kph',
  milligram: 'mg milligram milligrams milligramm milligrammes',
  gram: 'g gram grams gramme grammes gramm',
  kilogram: 'kg kilo kilos kilogram kilograms kilogramm kilogrammes',
  ton: 't ton tons tonne tonnes tonnen',
  ounce: 'ounce ounces oz',
  litre: 'l litre litres liter liters litern',
  millilitre: 'ml millilitre millilitres milliliter milliliters',
  gallon: 'gallon gallons',
  barrel: 'barrel barrels',
  acre: 'acre acres',
  hectare: 'hectare hectares hektar ha',
  'degree Celsius': 'C celsius centigrade',
  'degree Fahrenheit': 'F fahrenheit',
  kilowatt: 'kw kilowatt kilowatts',
  megawatt: 'mw megawatt megawatts',
  gigawatt: 'gw gigawatt gigawatts',
  'kilowatt-hour': 'kwh',
  'megawatt-hour': 'mwh',
  'gigawatt-hour': 'gwh',
  'terawatt-hour': 'twh',
};

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Units of one kind: what each is of the smallest, where so many make another one to the last digit. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { millimetre: 1, centimetre: 10, metre: 1000, kilometre: 1e6 },
  { inch: 1, foot: 12, yard: 36, mile: 63360 },
  { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800, fortnight: 1209600 },
  { month: 1, year: 12, decade: 120, century: 1200, millennium: 12000 },
  { milligram: 1, gram: 1000, kilogram: 1e6, ton: 1e9 },
  { millilitre: 1, litre: 1000 },
  { kilowatt: 1, megawatt: 1000, gigawatt: 1e6 },
  { 'kilowatt-hour': 1, 'megawatt-hour': 1000, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
];

/** Units that measure the same, beyond those that are so many of each other. */
const KINDS: readonly ReadonlySet<string>[] = [
  ['millimetre', 'inch'],
  ['second', 'month'],
  ['milligram', 'ounce'],
  ['millilitre', 'gallon', 'barrel'],
  ['degree Celsius', 'degree Fahrenheit'],
  ['acre', 'hectare'],
  ['mile an hour', 'kilometre an hour', 'knot'],
].map((units) => new Set(units.flatMap((unit) => [unit, ...Object.keys(sizesOf(unit) ?? {})])));

/** Whether two units measure the same thing: miles and kilometres, hours and years, square feet and square miles. */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((unit) => /^(square |cubic )?(.*)$/u.exec(unit) ?? []);
  const units = [first?.[2] ?? '', second?.[2] ?? ''] as const;
  return (
    first?.[1] === second?.[1] &&
    (KINDS.some((kind) => units.every((unit) => kind.has(unit))) || unitsIn(...units) !== undefined)
  );
}

/** Gives how many of one unit another is, where that is exact: `('kilometre', 'metre') => 1000`. */
export function unitsIn(unit: string, of: string): number | undefined {
  const sizes = sizesOf(unit);
  return sizes && of in sizes ? (sizes[unit] ?? 1) / (sizes[of] ?? 1) : undefined;
}

/** Gives how many of each unit of its kind a unit is: `'centimetre' => [10, 1, 0.01, 0.00001]`. */
export const unitSizes = (unit: string): readonly number[] =>
  Object.values(sizesOf(unit) ?? {}).map((size) => (sizesOf(unit)?.[unit] ?? 1) / size);

function sizesOf(unit: string): Readonly<Record<string, number>> | undefined {
  return SIZES.find((sizes) => unit in sizes);
}

/** Gives the unit that a word names, of one letter as it is written: `km`, `Hours`. */
export const unitOf = (word: string): string | undefined =>
  UNITS.get(word.length === 1 ? word : word.toLowerCase());

/** `50 by 50 feet`: the first number has the unit of the second. */
const OTHER_SIDE = /^\s?(?:by|x|×)\s?\d[\d.,]*/u;
/** `7km`, `7 square km`, `7 km²`, `7-km`, `24 °C`, `24 degrees Celsius`; in `under-12s` no seconds are meant. */
const UNIT =
  /^(?!s)(?:[\s-]{1,2}degrees?(?=\s)|\s?°)?[\s-]{0,2}(?:(square|cubic)\s)?(\p{L}{1,13})([²³])?(?![\p{L}’'])/u;

/** Gives the unit of measure right after a number: `(' miles of rail') => 'mile'`, `('-year-old') => 'year'`. */
export function measureIn(after: string): string | undefined {
  const [, written, word = '', sign] = UNIT.exec(after.replace(OTHER_SIDE, '')) ?? [];
  const unit = unitOf(word);
  const power = written ?? (sign === '²' ? 'square' : sign && 'cubic');
  return power === undefined || unit === undefined ? unit : `${power} ${unit}`;
}

/** `£5 a week`, `20 milligrams per day`, `5 krona an hour` */
const PER = /^(?:[\s-]{0,2}\p{L}+){0,3}?\s?(?:\/\s?|(?:an?|per|each|every)\s)(\p{L}{1,13})(?![\p{L}’'-])/u;

/** Gives the unit for each of which a figure is told: `(' a week in wages') => 'week'`. */
export const perIn = (after: string): string | undefined =>
  PER.exec(after)?.[1] === 'second' ? 'second' : unitOf(PER.exec(after)?.[1] ?? '');
