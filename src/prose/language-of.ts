/** Gives a tag's language: `'en_GB' => 'en'`, and `und` where there is none. */
export const languageOf = (lang: string): string =>
  /^[a-z]{2,3}(?![a-z\d])/iu.exec(lang)?.[0].toLowerCase() ?? 'und';
