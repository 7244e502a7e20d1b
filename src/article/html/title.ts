/** ` | `, ` - `, ` » ` and their like, which part a title from the name of its site. */
const SEPARATOR = /\s+[|\u00b7\u2022\u00bb\u203a\u2014\u2013\u2012/-]+\s+|\s*::+\s*|\s*\uff5c\s*/u;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

export interface TitleFacts {
  readonly publisher: string | undefined;
  /** The page's own address. */
  readonly url: string | undefined;
  readonly headings: readonly string[];
}

/** Takes the name of the site off a title: `'The mill | Daily Wheel' => 'The mill'`. */
export function cleanTitle(title: string, { publisher, url, headings }: TitleFacts): string {
  const heading = headings.find(
    (one) =>
      one !== '' &&
      title.length > one.length &&
      fold(title).startsWith(fold(one)) &&
      SEPARATOR.test(title.slice(one.length - 1)),
  );
  if (heading) return heading;
  const host = url === undefined ? '' : fold(new URL(url).hostname.replace(/^www\./, ''));
  const isSite = (part: string): boolean => {
    const name = fold(part);
    return (
      name !== '' &&
      (name === fold(publisher ?? '') || (name.length > 2 && host.startsWith(name)) || name === host)
    );
  };
  const separators = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  const last = separators.at(-1);
  if (last && isSite(title.slice(last.index + last[0].length))) return title.slice(0, last.index);
  const first = separators[0];
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length);
  return title;
}
