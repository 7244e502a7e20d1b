import { isCapital, isNextWord, type Page, wordAt } from './at.js';

/** A currency, and the token after its sign or noun. */
interface Currency {
  readonly currency: string;
  readonly next: number;
}

export const SIGNS: Readonly<Partial<Record<string, string>>> = {
  $: '$',
  '¢': 'cent',
  '£': 'GBP',
  '€': 'EUR',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  '₿': 'BTC',
};

/** What stands before a dollar sign, and the countries' names before "dollars". */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  american: 'USD',
  a: 'AUD',
  au: 'AUD',
  australian: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  canadian: 'CAD',
  hk: 'HKD',
  kong: 'HKD',
  nz: 'NZD',
  zealand: 'NZD',
  s: 'SGD',
  singapore: 'SGD',
  nt: 'TWD',
  taiwan: 'TWD',
  taiwanese: 'TWD',
  r: 'BRL',
};

/** The codes of ISO 4217 that texts use, and what is written like one. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ...(
    'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD TWD SEK NOK DKK PLN CZK HUF RUB UAH TRY INR KRW BRL MXN ZAR ILS ' +
    'AED SAR THB IDR VND PHP NGN EGP PKR KES ARS CLP BTC'
  )
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rs', 'rupee'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['kr', 'crown'],
  ['Fr', 'franc'],
]);

/** Reads `$`, `US$`, `EUR` and the like before a number. */
export function readCurrencyBefore({ tokens }: Page, index: number): Currency | undefined {
  const [first, second, third] = tokens.slice(index, index + 3);
  if (!first || !second) return undefined;
  if (first.kind === 'sign') {
    const currency = SIGNS[first.text];
    return currency === undefined ? undefined : { currency, next: index + 1 };
  }
  if (first.kind !== 'word') return undefined;
  if (second.text === '$' && second.glued) {
    const currency = DOLLARS[first.lower];
    return currency === undefined ? undefined : { currency, next: index + 2 };
  }
  const code = CODES.get(first.text);
  if (code === undefined) return undefined;
  if (second.kind === 'number') return { currency: code, next: index + 1 };
  return second.text === '.' && third?.kind === 'number' ? { currency: code, next: index + 2 } : undefined;
}

/** Reads `€`, `EUR`, `euros`, `U.S. dollars`, `Hong Kong dollars` after a number. */
export function readCurrencyAfter(page: Page, index: number): Currency | undefined {
  const { tokens, lexicon } = page;
  const first = tokens[index];
  if (!first) return undefined;
  const sign =
    SIGNS[first.text] ?? (isNextWord(page, index) || first.glued ? CODES.get(first.text) : undefined);
  if (sign !== undefined) return { currency: sign, next: index + 1 };
  if (first.glued && first.text === lexicon.pennies && tokens[index - 1]?.kind === 'number')
    return { currency: 'penny', next: index + 1 };
  if (!isNextWord(page, index)) return undefined;
  for (let at = index; at < index + 5; at++) {
    const token = tokens[at];
    const currency = lexicon.money.get(token?.lower ?? '');
    if (
      currency !== undefined &&
      (at > index || !lexicon.unsureMoney.has(token?.lower ?? '') || isScaled(page, at))
    )
      return { currency: nationOf(page, index, at, currency), next: at + 1 };
    const isLink = token && (token.text === '.' || lexicon.ofMoney.has(token.lower) || isCapital(token));
    if (!isLink) return undefined;
  }
  return undefined;
}

const isScaled = ({ tokens, lexicon }: Page, index: number): boolean =>
  lexicon.scales.has(wordAt(tokens, index - 1));

/** Makes US dollars of dollars where the words before the noun say so: the last one, or its initials. */
function nationOf({ tokens }: Page, from: number, noun: number, currency: string): string {
  const words = tokens.slice(from, noun).filter(({ kind }) => kind === 'word');
  if (words.length === 0) return currency;
  const initials = words.map(({ lower }) => lower).join('');
  const nation = initials === 'us' ? 'us' : (words.at(-1)?.lower ?? '');
  return currency === '$' ? (DOLLARS[nation] ?? `${nation} $`) : currency;
}
