/** What stands before a name in many languages. */
const BY =
  /^(?:(?:view )?(?:all )?(?:posts|articles|stories) by|(?:written|posted|published|reported) by|by|von|par|por|di|door|av|af|oleh|przez)[\s:]+/iu;
const NO_NAME = /https?:|www\.|^@|\S@\S|\d{2}|^(?:admin|author|editor|staff|unknown)$/iu;

/** Gives the first text that can be the names of authors, without the word "by"; undefined where there is none. */
export function cleanByline(texts: readonly string[]): string | undefined {
  return texts
    .map((text) =>
      text
        .replace(/\s+/gu, ' ')
        .trim()
        .replace(BY, '')
        .replace(/[\s,;|\u00b7\u2022-]+$/u, ''),
    )
    .find((text) => /\p{L}/u.test(text) && text.length <= 150 && !NO_NAME.test(text));
}
