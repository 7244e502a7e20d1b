import { parse } from 'smol-toml';
import * as z from 'zod/mini';
import { splitFrontMatter } from '../../markdown/front-matter.js';
import type { Citation } from '../../model.js';
import { readYaml } from '../../yaml/read.js';

const FENCE = /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/u;

/** Takes the front matter off an article, YAML between `---` or TOML between `+++`, and reads how to cite it. */
export function readFrontMatter(text: string): { readonly citation: Citation; readonly body: string } {
  const toml = FENCE.exec(text);
  if (toml) return { citation: makeCitation(parseToml(toml[1] ?? '')), body: text.slice(toml[0].length) };
  const front = splitFrontMatter(text);
  if (!front || front === 'open') return { citation: {}, body: text };
  return { citation: makeCitation(parseYaml(front.yaml)), body: front.body };
}

type Entries = Readonly<Record<string, unknown>>;

const parseYaml = (text: string): Entries =>
  readYaml(z.record(z.string(), z.unknown()), { text, file: '', firstLine: 1, noun: 'entry' }).value ?? {};

/** What is no TOML says nothing. */
function parseToml(text: string): Entries {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

/** What each part of a citation is called in front matter, the surest name first. */
const NAMES = {
  title: ['title'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  publisher: ['publisher', 'publication', 'site', 'site_name', 'sitename', 'source', 'journal', 'newspaper'],
  published: [
    'published',
    'date',
    'publish_date',
    'publishdate',
    'pubdate',
    'date_published',
    'issued',
    'year',
  ],
  url: ['canonical_url', 'canonicalurl', 'canonical', 'url', 'source_url', 'source', 'link'],
  lang: ['lang', 'language', 'locale'],
} as const satisfies Readonly<Record<keyof Citation, readonly string[]>>;

function makeCitation(entries: Entries): Citation {
  const lower = new Map(Object.entries(entries).map(([key, value]) => [key.toLowerCase(), value]));
  const find = (part: keyof Citation, isRight: (text: string) => boolean): string | undefined =>
    NAMES[part].map((name) => textOf(lower.get(name))).find((text) => text !== '' && isRight(text));
  const found = {
    title: find('title', () => true),
    byline: find('byline', () => true),
    publisher: find('publisher', (text) => !isUrl(text)),
    published: isoDate(find('published', (text) => /\d{4}/u.test(text))),
    url: find('url', isUrl),
    lang: find('lang', (text) => /^[a-z]{2,3}(?:[-_]\w{2,8})*$/iu.test(text))?.replaceAll('_', '-'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** `['Ann Lee', { name: 'Bo Ek' }] => 'Ann Lee, Bo Ek'` */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join(', ');
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null) return textOf((value as Entries).name);
  return value === undefined || value === null ? '' : String(value).trim();
}

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/u.test(text);

/** `'2020-01-19T17:15:00-05:00' => '2020-01-19'`; a date written otherwise stays as it is. */
const isoDate = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (/^\d{4}-\d{2}-\d{2}(?=[T\s]|$)/u.exec(text)?.[0] ?? text);
