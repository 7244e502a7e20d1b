const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** Gives which way a language is written: `'he' => 'rtl'`, `'az-Arab' => 'rtl'`, `'ar-Latn' => 'ltr'`. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...others] = lang.toLowerCase().split('-');
  const script = others.find((part) => part.length === 4);
  if (script !== undefined) return ['arab', 'hebr', 'thaa', 'syrc', 'nkoo'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
