import { expect, test } from 'vitest';
import { type Figure, findNumbers } from '../../../src/prose/numbers.js';

/** `11,000 = number 11000`, with what else is known of it. */
function print(figure: Figure): string {
  const { kind, text, values, dates, currency, hedge, weak, also, short, unit } = figure;
  const worth = dates?.join(' or ') ?? values.map((value) => Number(value.toFixed(4))).join(' to ');
  const more = [
    currency,
    hedge,
    weak && 'weak',
    short && 'short',
    also && `or ${also.join(', ')}`,
    unit,
  ].filter(Boolean);
  return `${text} = ${[kind, worth].filter(Boolean).join(' ')}${more.map((one) => `, ${one}`).join('')}`;
}

const english: Readonly<Record<string, readonly string[]>> = {
  'nineteen fifty and nineteen fifty twelve': [
    'nineteen fifty = year 1950',
    'nineteen fifty = year 1950',
    'twelve = number 12',
  ],
  'one hundred zero': ['one hundred = number 100', 'zero = number 0'],
  'in May, in Mar': ['May = date --05'],
  'January to 30 February, 31 April 2022': [
    'January = date --01',
    '30 = number 30',
    'February = date --02',
    '31 = number 31',
    'April 2022 = date 2022-04',
  ],
  'sent 11,000 specialists': ['11,000 = number 11000'],
  'sent 11 000 specialists': ['11 000 = number 11000'],
  'sent 2,300,000 and 2 300 000': ['2,300,000 = number 2300000', '2 300 000 = number 2300000'],
  'pays 1’250 francs': ['1’250 francs = money 1250, franc'],
  '1,00,000 and five lakh': ['1,00,000 = number 100000', 'five lakh = number 500000'],
  '2.3 million, 2.3m, 1.1 billion': [
    '2.3 million = number 2300000',
    '2.3m = number 2300000, or 2.3',
    '1.1 billion = number 1100000000',
  ],
  'eleven thousand': ['eleven thousand = number 11000'],
  'two hundred and fifty': ['two hundred and fifty = number 250'],
  'two hundred and three hundred': ['two hundred = number 200', 'three hundred = number 300'],
  'one hundred thousand and one': ['one hundred thousand and one = number 100001'],
  'three million two hundred thousand': ['three million two hundred thousand = number 3200000'],
  'thirty-seven or thirty seven': ['thirty-seven = number 37', 'thirty seven = number 37'],
  'two and a half million': ['two and a half million = number 2500000'],
  'a million and a half': ['a million and a half = number 1500000'],
  'a dozen, half a dozen, two dozen': [
    'a dozen = number 12',
    'half a dozen = number 6',
    'two dozen = number 24',
  ],
  'half a million, a quarter of a million': [
    'half a million = number 500000',
    'a quarter of a million = number 250000',
  ],
  'a hundred, a thousand': ['a hundred = number 100', 'a thousand = number 1000'],
  'zero faults': ['zero = number 0'],
  'two-thirds, two thirds, ⅔, 2/3': [
    'two-thirds = fraction 0.6667',
    'two thirds = fraction 0.6667',
    '⅔ = fraction 0.6667',
    '2/3 = fraction 0.6667',
  ],
  '2½, 2 1/2, 2 and a half': ['2½ = number 2.5', '2 1/2 = number 2.5', '2 and a half = number 2.5'],
  'half of them, one half': ['half = fraction 0.5', 'one half = fraction 0.5'],
  'the second half': ['second = ordinal 2'],
  'a third of all, a third place': ['a third = fraction 0.3333', 'third = ordinal 3'],
  'one in five, nine out of ten': [
    'one in five = fraction 0.2, or 1, 5',
    'nine out of ten = fraction 0.9, or 9, 10',
  ],
  'three in ten years': ['three = number 3', 'ten = number 10'],
  '37 per cent, 37%, 37 percent, 37 %, thirty-seven percent, a 37-percent rise': [
    '37 per cent = percent 37',
    '37% = percent 37',
    '37 percent = percent 37',
    '37 % = percent 37',
    'thirty-seven percent = percent 37',
    '37-percent = percent 37',
  ],
  '3 percentage points, 3 pp': ['3 percentage points = points 3', '3 pp = points 3'],
  '$1.2bn, €5m, £300, ¥20': [
    '$1.2bn = money 1200000000, $',
    '€5m = money 5000000, EUR, or 5',
    '£300 = money 300, GBP',
    '¥20 = money 20, ¥',
  ],
  '5 million yuan, 5 dollars, US$5, 5 U.S. dollars, 5 Hong Kong dollars': [
    '5 million yuan = money 5000000, CNY',
    '5 dollars = money 5, $',
    'US$5 = money 5, USD',
    '5 U.S. dollars = money 5, USD',
    '5 Hong Kong dollars = money 5, HKD',
  ],
  'USD 20, 20 EUR, 5 €, Rs. 500': [
    'USD 20 = money 20, USD',
    '20 EUR = money 20, EUR',
    '5 € = money 5, EUR',
    'Rs. 500 = money 500, rupee',
  ],
  'a million dollars, 50 cents': ['a million dollars = money 1000000, $', '50 cents = money 50, cent'],
  'Of 12, 11 won the vote; 3 billion won': [
    '12 = number 12',
    '11 = number 11',
    '3 billion won = money 3000000000, KRW',
  ],
  '1.2-1.5, 10 to 15, five to ten': [
    '1.2-1.5 = number 1.2 to 1.5',
    '10 to 15 = number 10 to 15',
    'five to ten = number 5 to 10',
  ],
  '10-15%, 10% to 15%, between 10 and 15 per cent': [
    '10-15% = percent 10 to 15',
    '10% to 15% = percent 10 to 15',
    '10 and 15 per cent = percent 10 to 15',
  ],
  '$1.2-1.5bn, $5 to $10': [
    '$1.2-1.5bn = money 1200000000 to 1500000000, $, or 1.2',
    '$5 to $10 = money 5 to 10, $',
  ],
  '10 and 15 per cent': ['10 = percent 10', '15 per cent = percent 15'],
  '-3 %, −3 degrees, minus three': ['-3 % = percent -3', '−3 = number -3', 'minus three = number -3'],
  'in 1954, 1954.': ['1954 = year 1954', '1954 = year 1954'],
  '1954-58, 1954–1958, 1954 to 1958, between 1954 and 1958': [
    '1954-58 = year 1954 to 1958',
    '1954–1958 = year 1954 to 1958',
    '1954 to 1958 = year 1954 to 1958',
    '1954 and 1958 = year 1954 to 1958',
  ],
  '2021/22, 1999-01': ['2021/22 = year 2021 to 2022', '1999-01 = year 1999 to 2001'],
  'nineteen fifty-four, twenty twenty-two': [
    'nineteen fifty-four = year 1954',
    'twenty twenty-two = year 2022',
  ],
  '500 BC, 44 B.C.': ['500 BC = year -500', '44 B.C. = year -44'],
  '1500 km, 2000%': ['1500 = number 1500', '2000% = percent 2000'],
  '1950s, the fifties, the ’90s, nineteen-sixties, mid-1990s': [
    '1950s = decade 1950',
    'fifties = decade 50, short',
    '90s = decade 90, short',
    'nineteen-sixties = decade 1960',
    '1990s = decade 1990',
  ],
  'a man in his fifties': [],
  '21st century, twenty-first-century, 19th and 20th centuries': [
    '21st century = century 21',
    'twenty-first-century = century 21',
    '19th = century 19',
    '20th centuries = century 20',
  ],
  'third, 5th, twenty-first, hundredth': [
    'third = ordinal 3',
    '5th = ordinal 5',
    'twenty-first = ordinal 21',
    'hundredth = ordinal 100',
  ],
  'the first woman; at first; first of all': ['first = ordinal 1, weak'],
  'per second, thirty seconds': ['thirty = number 30'],
  'chapter 6, Chapter IV, No. 5, part two, Q3': [
    '6 = ordinal 6, or 6',
    'IV = ordinal 4',
    '5 = ordinal 5, or 5',
    'two = ordinal 2, or 2',
    'Q3 = ordinal 3',
  ],
  'Louis XIV, World War II': ['XIV = ordinal 14', 'II = ordinal 2'],
  'I think President XI JINPING sold a CD and MIX in DC': [],
  '3:30 p.m., 3pm, 15:30, at 15.30, noon': [
    '3:30 p.m. = time 930',
    '3pm = time 900',
    '15:30 = time 930',
    '15.30 = time 930',
    'noon = time 720, weak',
  ],
  'three o’clock, 9:05': ['three o’clock = time 180, short', '9:05 = time 545, short'],
  'worth 15.30 in all': ['15.30 = number 15.3'],
  '1 February 2022, 1st of February, 2022, Feb. 1, 2022, February 1st 2022': [
    '1 February 2022 = date 2022-02-01',
    '1st of February, 2022 = date 2022-02-01',
    'Feb. 1, 2022 = date 2022-02-01',
    'February 1st 2022 = date 2022-02-01',
  ],
  '2022-02-01, 1/2/2022, 13/2/2022': [
    '2022-02-01 = date 2022-02-01',
    '1/2/2022 = date 2022-01-02 or 2022-02-01',
    '13/2/2022 = date 2022-02-13',
  ],
  'Feb. 1-3, 28 January to 3 February 2022': [
    'Feb. 1-3 = date --02-01 or --02-03',
    '28 January to 3 February 2022 = date 2022-01-28 or 2022-02-03',
  ],
  'May 1921, in March, July': ['May 1921 = date 1921-05', 'March = date --03', 'July = date --07'],
  'You may march in may': [],
  'nearly two years': ['two = number 2, under'],
  'about 11,000; some 11,000; ~11,000; circa 300': [
    '11,000 = number 11000, about',
    '11,000 = number 11000, about',
    '11,000 = number 11000, about',
    '300 = number 300, about',
  ],
  'more than a million, over $5m, at least 20, up to 30, 100+, 30-odd, 50 or more': [
    'a million = number 1000000, over',
    '$5m = money 5000000, $, over, or 5',
    '20 = number 20, at least',
    '30 = number 30, at most',
    '100 = number 100, at least',
    '30 = number 30, about',
    '50 = number 50, at least',
  ],
  '24 hours, a 15-year-old, 5km, 300k users': [
    '24 = number 24',
    '15 = number 15',
    '5 = number 5',
    '300k = number 300000',
  ],
  'tens of thousands, hundreds, a few hundred': [
    'tens of thousands = magnitude 10000',
    'hundreds = magnitude 100',
    'few hundred = magnitude 100',
  ],
  'both, twice, a year, one page': [
    'both = number 2, weak',
    'twice = number 2, weak',
    'a = number 1, weak',
    'one = number 1, weak',
  ],
  'one year, one million, one per cent': [
    'one = number 1',
    'one million = number 1000000',
    'one per cent = percent 1',
  ],
  'one of them, no one, this one, the one who, one must, one by one': [],
  'G20, G-20, COVID-19, F-16s, 9/11, H1N1, 5G, 4x4, v2.0': [
    'G20 = name',
    'G-20 = name',
    'COVID-19 = name',
    'F-16 = name',
    '9/11 = name',
    'H1N1 = name',
    '5G = name',
    '4x4 = name',
    'v2.0 = name',
  ],
  '1.2.3, 192.168.0.1, +49 30 1234567, (555) 123-4567, 978-3-16-148410-0': [
    '1.2.3 = name',
    '192.168.0.1 = name',
    '+49 30 1234567 = name',
    '(555) 123-4567 = name',
    '978-3-16-148410-0 = name',
  ],
  '1234567890123456': ['1234567890123456 = name'],
  'see https://example.org/2022/02/01?a=5 now': ['https://example.org/2022/02/01?a=5 = name'],
  '٣٧٪ and ３７': ['٣٧٪ = percent 37', '３７ = number 37'],
  'third parties, second thoughts, a zero-sum game': [
    'third = ordinal 3, weak',
    'second = ordinal 2, weak',
    'zero = number 0, weak',
  ],
  'the class of ’68, ’99': ['68 = year 68, short', '99 = year 99, short'],
  'at half past three, a quarter to 4, three in the morning': [
    'half past three = time 210, short',
    'a quarter to 4 = time 225, short',
    'three in the morning = time 180',
  ],
  'the first of May': ['first of May = date --05-01'],
  'one and a half years, a year and a half, half a century': [
    'one and a half = number 1.5',
    'a year and a half = number 1.5, year',
    'half a century = number 0.5, century',
  ],
  '58 → 37 %, 10, 12 and 15 per cent, between 8 and 10 p.m.': [
    '58 → 37 % = percent 58 to 37',
    '10 = percent 10',
    '12 = percent 12',
    '15 per cent = percent 15',
    '8 and 10 p.m. = time 1200 to 1320',
  ],
  'FY2021, FY21': ['FY2021 = year 2021', 'FY21 = year 2021'],
  'a man, an idea, often, tenuous': [],
  'the fifth century BC': ['fifth century BC = century -5'],
  '28 December to 3 January 2023': ['28 December to 3 January 2023 = date 2022-12-28 or 2023-01-03'],
  '30 to 31 April': ['30 to 31 = number 30 to 31', 'April = date --04'],
  'on 30 February': ['30 = number 30', 'February = date --02'],
  'on February 30': ['30 = number 30'],
  'from February 28-31': ['28-31 = number 28 to 31'],
  'on 13/13/2022 and 99/99/99': [],
  'on 1/2/62': ['1/2/62 = date 1962-01-02 or 1962-02-01'],
  'in mar, in sep': [],
  '#5 and № 7': ['5 = ordinal 5, or 5', '7 = ordinal 7, or 7'],
  'two hundredth, two thousandth': ['two hundredth = ordinal 200', 'two thousandth = ordinal 2000'],
  'tens, hundreds and tens of thousands': ['hundreds = magnitude 100', 'tens of thousands = magnitude 10000'],
  '25 thirds': ['25 = number 25'],
  'from 5 -> 7, from 5 => 7': ['5 -> 7 = number 5 to 7', '5 = number 5', '7 = number 7'],
  '100,000,000,000,000,000,000,000': ['100,000,000,000,000,000,000,000 = name'],
  '5 Australian dollars, 5 U.S. dollars': [
    '5 Australian dollars = money 5, AUD',
    '5 U.S. dollars = money 5, USD',
  ],
  'nineteen oh five': ['nineteen = number 19', 'five = number 5'],
  'zero hundred': ['zero = number 0'],
  'in the 19th-century': ['19th-century = century 19'],
  'two and three-quarters': ['two and three-quarters = number 2.75'],
};

test.each(Object.entries(english))('in English: %s', (text, figures) => {
  const found = findNumbers(text, 'en');
  expect(found.map(print)).toEqual(figures);
  expect(found.every((one) => text.slice(one.start, one.end) === one.text)).toBe(true);
});

const german: Readonly<Record<string, readonly string[]>> = {
  '11.000 Fachleute, 1,5 Liter, 1.234.567,8': [
    '11.000 = number 11000',
    '1,5 = number 1.5',
    '1.234.567,8 = number 1234567.8',
  ],
  'elftausend, zweihundertfünfzig, einundzwanzig, dreihunderttausend': [
    'elftausend = number 11000',
    'zweihundertfünfzig = number 250',
    'einundzwanzig = number 21',
    'dreihunderttausend = number 300000',
  ],
  '1,8 Millionen Euro, 2 Mio. Franken, 3 Mrd. €, eine halbe Million': [
    '1,8 Millionen Euro = money 1800000, EUR',
    '2 Mio. Franken = money 2000000, franc',
    '3 Mrd. € = money 3000000000, EUR',
    'eine halbe Million = number 500000',
  ],
  'zwei Drittel, ein Viertel der Leute, die Hälfte davon': [
    'zwei Drittel = fraction 0.6667',
    'ein Viertel = fraction 0.25',
    'Hälfte = fraction 0.5',
  ],
  '37 Prozent, 37 %, vier Prozentpunkte, ein Prozent': [
    '37 Prozent = percent 37',
    '37 % = percent 37',
    'vier Prozentpunkte = points 4',
    'ein Prozent = percent 1',
  ],
  'anderthalb Jahre, zweieinhalb Millionen': [
    'anderthalb = number 1.5',
    'zweieinhalb Millionen = number 2500000',
  ],
  'am 1. Februar 2022, am 3. Mai, 1.2.2022, im März': [
    '1. Februar 2022 = date 2022-02-01',
    '3. Mai = date --05-03',
    '1.2.2022 = date 2022-02-01',
    'März = date --03',
  ],
  'um 15.30 Uhr, 15 Uhr 30, von 9 bis 17 Uhr': [
    '15.30 Uhr = time 930',
    '15 Uhr 30 = time 930',
    '9 bis 17 Uhr = time 540 to 1020',
  ],
  'in den 1950er Jahren, die fünfziger Jahre, im 21. Jahrhundert': [
    '1950er Jahren = decade 1950',
    'fünfziger = decade 50, short',
    '21. Jahrhundert = century 21',
  ],
  'der dritte Mann, am 3. Platz, Es waren 15. Danach kam': [
    'dritte = ordinal 3',
    '3. = ordinal 3',
    '15 = number 15',
  ],
  '1954 bis 1958, zwischen 1954 und 1958, 11 zu 4 Stimmen': [
    '1954 bis 1958 = year 1954 to 1958',
    '1954 und 1958 = year 1954 to 1958',
    '11 = number 11',
    '4 = number 4',
  ],
  'knapp 300, mehr als 300, mindestens 300, rund 300, bis zu 300': [
    '300 = number 300, under',
    '300 = number 300, over',
    '300 = number 300, at least',
    '300 = number 300, about',
    '300 = number 300, at most',
  ],
  'Tausende Menschen, einige hundert, beide, eine Brücke': [
    'Tausende = magnitude 1000',
    'einige hundert = magnitude 100',
    'beide = number 2, weak',
  ],
  'jeder Zweite, 9 von 10': ['Zweite = ordinal 2, or 0.5', '9 von 10 = fraction 0.9, or 9, 10'],
};

const french: Readonly<Record<string, readonly string[]>> = {
  'cent moulins, cent dix-sept moulins, cent pour cent': [
    'cent = number 100',
    'cent dix-sept = number 117',
    'cent pour cent = percent 100',
  ],
  'mille moulins, mille cent dix, mille neuf cent quatre-vingt-quatre': [
    'mille = number 1000',
    'mille cent dix = number 1110',
    'mille neuf cent quatre-vingt-quatre = number 1984',
  ],
  'deux mille cent vingt, cent mille, cent millions, mille milliards': [
    'deux mille cent vingt = number 2120',
    'cent mille = number 100000',
    'cent millions = number 100000000',
    'mille milliards = number 1000000000000',
  ],
  'soixante dix sept, quatre-vingt-quatorze, trois cent quatre': [
    'soixante dix sept = number 77',
    'quatre-vingt-quatorze = number 94',
    'trois cent quatre = number 304',
  ],
  '11 000 experts, 1,5 litre, 2,3 millions': [
    '11 000 = number 11000',
    '1,5 = number 1.5',
    '2,3 millions = number 2300000',
  ],
  'vingt et un, soixante-dix, quatre-vingt-dix-neuf, deux cents, onze mille': [
    'vingt et un = number 21',
    'soixante-dix = number 70',
    'quatre-vingt-dix-neuf = number 99',
    'deux cents = number 200',
    'onze mille = number 11000',
  ],
  'deux tiers, la moitié des gens, un quart de la ville': [
    'deux tiers = fraction 0.6667',
    'moitié = fraction 0.5',
    'un quart = fraction 0.25',
  ],
  '37 %, 37 pour cent, 3 points de pourcentage': [
    '37 % = percent 37',
    '37 pour cent = percent 37',
    '3 points de pourcentage = points 3',
  ],
  '5 millions d’euros, 300 €, 20 francs': [
    '5 millions d’euros = money 5000000, EUR',
    '300 € = money 300, EUR',
    '20 francs = money 20, franc',
  ],
  'le 1er février 2022, le 3 mai, en mars 2021': [
    '1er février 2022 = date 2022-02-01',
    '3 mai = date --05-03',
    'mars 2021 = date 2021-03',
  ],
  'à 15h30, 15 h 30, à 15 heures': ['15h30 = time 930', '15 h 30 = time 930', '15 heures = time 900'],
  'Le Louvre, De la Lozère et Ce que dit Me Dupont': [],
  'les années 1950, les années 50, les années cinquante, au XXIe siècle': [
    '1950 = decade 1950',
    '50 = decade 50, short',
    'cinquante = decade 50, short',
    'XXIe siècle = century 21',
  ],
  'le troisième, la 5e fois, de 1954 à 1958, entre 10 et 15 %': [
    'troisième = ordinal 3',
    '5e = ordinal 5',
    '1954 à 1958 = year 1954 to 1958',
    '10 et 15 % = percent 10 to 15',
  ],
  'plus de 300, près de 300, au moins 300, environ 300': [
    '300 = number 300, over',
    '300 = number 300, under',
    '300 = number 300, at least',
    '300 = number 300, about',
  ],
  'une femme, des milliers, une centaine': ['milliers = magnitude 1000', 'une centaine = number 100'],
};

test.each(Object.entries(german))('in German: %s', (text, figures) => {
  expect(findNumbers(text, 'de').map(print)).toEqual(figures);
});

test.each(Object.entries(french))('in French: %s', (text, figures) => {
  expect(findNumbers(text, 'fr').map(print)).toEqual(figures);
});
