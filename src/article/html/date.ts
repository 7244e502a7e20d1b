const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly (string | undefined)[]])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([y, m, d]) => [y, m, d]],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([y, m, d]) => [y, m, d]],
  [
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i,
    ([d, m, y]) => [y, month(m), d],
  ],
  [
    /^(?:[a-z]+,? )?([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i,
    ([m, d, y]) => [y, month(m), d],
  ],
  [/^(\d{4})-(\d{2})$/, ([y, m]) => [y, m]],
  [/^(\d{4})$/, ([y]) => [y]],
];

const month = (name = ''): string => String(1 + MONTHS.indexOf(name.toLowerCase()));

/** Gives the day of a date: `'2022-02-03T09:00:00Z' => '2022-02-03'`, `'Thu, 3 Feb 2022' => '2022-02-03'`; undefined for others. */
export function readDay(text: string): string | undefined {
  for (const [form, order] of FORMS) {
    const parts = form.exec(text.trim());
    if (!parts) continue;
    const [year = '', ...rest] = order(parts.slice(1));
    const [monthOfYear = 1, day = 1] = rest.map(Number);
    if (monthOfYear < 1 || monthOfYear > 12 || day < 1 || day > 31 || year < '1400') return undefined;
    return [year, ...rest.map((part = '') => part.padStart(2, '0'))].join('-');
  }
  return undefined;
}
