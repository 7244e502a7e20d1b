import type { Citation } from '../../model.js';
import { resolveUrl } from './address.js';
import { cleanByline } from './byline.js';
import { readDay } from './date.js';
import type { DomDocument } from './dom.js';
import { readSayings } from './meta.js';
import { chooseTitle } from './title.js';

/** Reads how to cite a page from what it says of itself: JSON-LD first, then its meta tags, then its marks. */
export function readCitation(document: DomDocument, address: string | undefined): Citation {
  const { thing, meta, mark, words } = readSayings(document);
  const publisher = firstName([
    ...meta('og:site_name'),
    ...thing('publisher'),
    ...meta('dc.publisher', 'application-name'),
  ]);
  const canonical = [...mark('link[rel~="canonical"]'), ...meta('og:url'), ...thing('url')];
  const url = chooseUrl(canonical, address);
  const headings = words('h1');
  const titles = [
    ...thing('headline'),
    ...meta(
      'dc:title',
      'dcterm:title',
      'dc.title',
      'dcterms.title',
      'og:title',
      'twitter:title',
      'parsely-title',
    ),
    ...mark('title'),
  ];
  const authors = [
    ...thing('author'),
    ...meta(
      'dc:creator',
      'dcterm:creator',
      'author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
    ),
    ...words('[itemprop~="author"] [itemprop~="name"]'),
    ...words('[itemprop~="author"]'),
    ...words('[rel~="author"]'),
  ];
  const dates = [
    ...thing('datePublished'),
    ...meta(
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dcterms.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'citation_publication_date',
      'citation_date',
    ),
    ...mark('[itemprop~="datePublished"]'),
    ...mark('time[pubdate], time.published, time.entry-date'),
    ...loneOf(mark('time[datetime]').map(readDay)),
  ];
  const { documentElement: root } = document;
  const languages = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    ...thing('inLanguage'),
    ...meta('og:locale', 'content-language', 'dc.language', 'language'),
  ];
  return {
    title: chooseTitle(titles, { publisher, url, headings }),
    byline: cleanByline(authors),
    publisher,
    published: dates.map(readDay).find((day) => day !== undefined),
    url,
    lang: languages.map(readLanguage).find((tag) => tag !== undefined),
  };
}

/** Gives what all agree on. */
const loneOf = (days: readonly (string | undefined)[]): readonly string[] =>
  new Set(days).size === 1 && days[0] !== undefined ? [days[0]] : [];

const firstName = (names: readonly string[]): string | undefined =>
  names.find((name) => /\p{L}/u.test(name) && !/^https?:/i.test(name));

/** A page's own address, unless what it names is merely its site. */
function chooseUrl(named: readonly string[], address: string | undefined): string | undefined {
  const urls = named
    .flatMap((one) => resolveUrl(one, address) ?? [])
    .filter((one) => !address || new URL(one).pathname !== '/');
  return urls[0] ?? resolveUrl(address ?? '', undefined);
}

/** `'en_US' => 'en-US'`; undefined for what is no tag of BCP 47. */
function readLanguage(text: string | null): string | undefined {
  try {
    return text ? Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
