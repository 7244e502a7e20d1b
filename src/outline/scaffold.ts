import type { Article } from '../model.js';
import { writeYaml } from '../yaml/write.js';
import { readMatter } from './draft/facts.js';
import { labelsIn } from './draft/labels.js';
import { planSlides } from './draft/plan.js';
import { draftSection } from './draft/section.js';
import { writeParts } from './draft/write.js';

export interface DraftOptions {
  /** Else the article's. */
  readonly title?: string;
  /** The article or its map, from the outline's folder. */
  readonly articleFile: string;
  readonly lang: string;
}

/** Writes a first outline of an article: for each section a part with its most telling facts. */
export function draftOutline(article: Article, options: DraftOptions): string {
  const { lang } = options;
  const matter = readMatter(article, lang);
  const plan = planSlides(matter.map(({ size }) => size));
  const { later } = labelsIn(lang);
  const skip = Object.fromEntries(
    matter.flatMap(({ key }, at) => (plan[at] === undefined ? [[key, later]] : [])),
  );
  const parts = matter.flatMap((one, at) => {
    const slides = plan[at];
    return slides === undefined ? [] : [draftSection(one, slides, lang)];
  });
  return `${writeFront(article, options, skip)}\n${writeParts(parts)}\n`;
}

function writeFront(
  { citation }: Article,
  { title, articleFile, lang }: DraftOptions,
  skip: Record<string, string>,
): string {
  const settings = {
    title: title ?? citation.title ?? articleFile,
    subtitle:
      [citation.publisher, citation.published].filter((one) => one !== undefined).join(', ') || undefined,
    lang,
    article: articleFile,
    skip: Object.keys(skip).length > 0 ? skip : undefined,
  };
  return `---\n${writeYaml(settings, '')}---\n`;
}
