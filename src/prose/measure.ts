/** Units of measure by what they are written as, in English, German and French; those that are other words too are left out. */
const SPELLINGS: Readonly<Record<string, string>> = {
  second: 's seconds sec secs sekunde sekunden secondes',
  minute: 'minute minutes min mins minuten',
  hour: 'h hour hours hr hrs stunde stunden heures',
  day: 'day days tag tage tagen jour jours',
  week: 'week weeks woche wochen semaine semaines',
  month: 'month months monat monate monaten mois',
  year: 'year years yr yrs jahr jahre jahren ans année années',
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
  gram: 'g gram grams gramme grammes gramm',
  kilogram: 'kg kilo kilos kilogram kilograms kilogramm kilogrammes',
  ton: 't ton tons tonne tonnes tonnen',
  ounce: 'ounce ounces oz',
  litre: 'l litre litres liter liters litern',
  gallon: 'gallon gallons',
  barrel: 'barrel barrels',
  acre: 'acre acres',
  hectare: 'hectare hectares hektar ha',
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

/** What units of one kind are of its smallest: those of which so many make another one to the last digit. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { millimetre: 1, centimetre: 10, metre: 1000, kilometre: 1e6 },
  { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 },
  { month: 1, year: 12 },
  { gram: 1, kilogram: 1000 },
  { kilowatt: 1, megawatt: 1000, gigawatt: 1e6 },
  { 'kilowatt-hour': 1, 'megawatt-hour': 1000, 'gigawatt-hour': 1e6, 'terawatt-hour': 1e9 },
];

/** Gives how many of one unit another is, where that is exact: `('kilometre', 'metre') => 1000`. */
export function unitsIn(unit: string, of: string): number | undefined {
  const sizes = SIZES.find((one) => unit in one && of in one);
  return sizes && (sizes[unit] ?? 1) / (sizes[of] ?? 1);
}

/** Gives how many of each unit of its kind a unit is: `'centimetre' => [10, 1, 0.01, 0.00001]`. */
export const unitSizes = (unit: string): readonly number[] =>
  SIZES.flatMap((sizes) =>
    unit in sizes ? Object.values(sizes).map((size) => (sizes[unit] ?? 1) / size) : [],
  );

/** `50 by 50 feet`: the first number has the unit of the second. */
const OTHER_SIDE = /^\s?(?:by|x|×)\s?\d[\d.,]*/u;

/** Gives the unit of measure right after a number: `(' miles of rail') => 'mile'`, `('-year-old') => 'year'`. */
export function measureIn(after: string): string | undefined {
  const [, word = ''] = /^[\s-]{1,2}(\p{L}{1,13})(?![\p{L}’'])/u.exec(after.replace(OTHER_SIDE, '')) ?? [];
  return UNITS.get(word.length === 1 ? word : word.toLowerCase());
}
