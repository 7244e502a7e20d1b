import * as z from 'zod/mini';
import type { Article, Citation, Paragraph } from '../model.js';
import type { Checked, Problem } from '../problem.js';
import { readYaml } from '../yaml/read.js';

const digest = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}$/, { error: 'Write the 8 hexadecimal digits of a digest.' }));

const mapSchema = z.strictObject({
  title: z.string(),
  byline: z.optional(z.string()),
  publisher: z.optional(z.string()),
  published: z.optional(z.string()),
  url: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/, { error: 'Write an http or https URL.' }))),
  lang: z.optional(z.string()),
  text: z.optional(z.string()),
  sections: z.array(
    z.strictObject({
      key: z
        .string()
        .check(z.regex(/^[\p{L}\p{M}\p{N}_-]+$/u, { error: 'Write letters, digits and hyphens only.' })),
      title: z.string(),
      skip: z.optional(z.string()),
      paragraphs: z.array(digest),
    }),
  ),
  proofs: z._default(
    z.array(
      z.strictObject({
        quote: digest,
        section: z.string(),
        paragraph: z
          .string()
          .check(z.regex(/^[1-9]\d{0,5}$/, { error: 'Write the place of the paragraph in its section.' })),
        speaker: z.optional(z.string()),
      }),
    ),
    [],
  ),
});

/** An article's map: how to cite it, where its text lies, and its sections by digests. */
export type ArticleMap = z.infer<typeof mapSchema>;

/** Reads `article.yaml`; gives undefined where it is no map. */
export function readMap(text: string, file: string): Checked<ArticleMap | undefined> {
  const { value, problems } = readYaml(mapSchema, { text, file, firstLine: 1, noun: 'entry' });
  const twice = value?.sections.find(
    ({ key }, index) => value.sections.findIndex((one) => one.key === key) < index,
  );
  if (!twice) return { value, problems };
  const entry = new RegExp(`\\bkey:\\s*["']?${twice.key}["']?\\s*(?:[,}#]|$)`, 'u');
  const line = Math.max(1, 1 + text.split('\n').findLastIndex((source) => entry.test(source)));
  return {
    value: undefined,
    problems: [
      {
        rule: 'entry-value',
        level: 'error',
        place: { file, line },
        what: `The key "${twice.key}" names two sections.`,
        fix: 'Rename one of them.',
      },
    ],
  };
}

/** Makes the map of an article whose text lies in the deck's folder by that name, or is not kept there. */
export function mapOf({ citation, sections }: Article, text: string | undefined): ArticleMap {
  return {
    ...citation,
    title: citation.title ?? '',
    text,
    sections: sections.map(({ key, title, skip, paragraphs }) => ({
      key,
      title,
      ...(skip !== undefined && { skip }),
      paragraphs: paragraphs.map(({ digest: one }) => one),
    })),
    proofs: [],
  };
}

/** Makes the article that a map describes; with the text's paragraphs at hand each is found by its digest. */
export function makeArticle(map: ArticleMap, text: readonly Paragraph[] | undefined): Article {
  const { title, byline, publisher, published, url, lang, sections, proofs } = map;
  const citation: Citation = { title, byline, publisher, published, url, lang };
  const known = new Map(text?.map((paragraph) => [paragraph.digest, paragraph]));
  return {
    citation,
    sections: sections.map(({ key, title: name, skip, paragraphs }) => ({
      key,
      title: name,
      ...(skip !== undefined && { skip }),
      paragraphs: paragraphs.map((one) => known.get(one) ?? { digest: one }),
    })),
    ...(proofs.length > 0 && {
      proofs: proofs.map((proof) => ({ ...proof, paragraph: Number(proof.paragraph) })),
    }),
  };
}

/** Names what the text no longer has of the map, and what it has that the map does not know. */
export function findDrift(map: ArticleMap, text: readonly Paragraph[], file: string): readonly Problem[] {
  const present = new Set(text.map((paragraph) => paragraph.digest));
  const mapped = new Set(map.sections.flatMap((section) => section.paragraphs));
  const gone = map.sections.flatMap(({ key, paragraphs }) => {
    const missing = paragraphs.flatMap((one, index) => (present.has(one) ? [] : [index + 1]));
    return missing.length > 0 ? [{ key, missing }] : [];
  });
  const fresh = text.filter((paragraph) => !mapped.has(paragraph.digest));
  const warn = (what: string, fix: string): Problem => ({
    rule: 'drift',
    level: 'warning',
    place: { file },
    what,
    fix,
  });
  return [
    ...gone.map(({ key, missing }) =>
      warn(
        `The text has changed: it lacks ${countParagraphs(missing)} of the section "${key}": number ${missing.join(', ')}.`,
        'Compare the slides that stand on it with the text, then mend the map.',
      ),
    ),
    ...(fresh.length > 0
      ? [
          warn(
            `The text has ${countParagraphs(fresh)} that no section of the map holds.`,
            'Add what is new to a section of the map.',
          ),
        ]
      : []),
  ];
}

const countParagraphs = ({ length }: readonly unknown[]): string =>
  length === 1 ? 'one paragraph' : `${length} paragraphs`;
