/** What stands before a name in many languages. */
const BY = /^(?:written\s+)?(?:by|von|par|por|di|de|door|av|af|oleh|przez)[\s:]+(?=\p{Lu})/iu;
const ADDRESS = /https?:|www\.|^@|\S@\S/iu;

/** Gives the first text that can be the names of authors, without the word "by"; undefined where there is none. */
export function cleanByline(texts: readonly string[]): string | undefined {
  return texts
    .filter((text) => !ADDRESS.test(text))
    .map((text) => text.replace(BY, '').replace(/[\s,|\u00b7\u2022-]+$/u, ''))
    .find((text) => /\p{L}/u.test(text) && text.length <= 200);
}
