/** ` | `, ` - `, ` » ` and their like, which part a title from the name of its site. */
const SEPARATOR = /\s+[|\u00b7\u2022\u00bb\u203a\u2014\u2013\u2012/-]+\s+|\s*::+\s+|\s*\uff5c\s*/gu;

export interface TitleFacts {
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** The page's headings of the first level. */
  readonly headings: readonly string[];
}

/**
 * Chooses the title of a page among those it gives itself: the one that its heading shows, else the first, without the
 * name of its site: `'The mill | Daily Wheel' => 'The mill'`.
 */
export function chooseTitle(titles: readonly string[], facts: TitleFacts): string | undefined {
  const own = titles.map((title) => withoutSite(title, facts));
  const headings = facts.headings.map(fold).filter((heading) => heading !== '');
  const shown = own.find((title) => headings.includes(fold(title)));
  const partly = facts.headings.find((heading) => own.some((title) => isPartOf(heading, title)));
  return shown ?? partly ?? own[0] ?? facts.headings[0];
}

/** True for a heading that a title begins with before a separator. */
const isPartOf = (heading: string, title: string): boolean =>
  heading !== '' &&
  [...title.matchAll(SEPARATOR)].some(({ index }) => fold(title.slice(0, index)) === fold(heading));

function withoutSite(title: string, { publisher, url }: TitleFacts): string {
  const host = url === undefined ? '' : fold(new URL(url).hostname.replace(/^www\./u, ''));
  const site = fold(publisher ?? '');
  const isSite = (part: string): boolean => {
    const name = fold(part);
    if (name === '' || name === site) return name !== '';
    const isLike = site !== '' && (site.startsWith(name) || name.startsWith(site));
    return name.length > 2 && (isLike || host.startsWith(name));
  };
  const separators = [...title.matchAll(SEPARATOR)];
  const [first, last] = [separators[0], separators.at(-1)];
  if (last && isSite(title.slice(last.index + last[0].length))) return title.slice(0, last.index);
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length);
  return title;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
