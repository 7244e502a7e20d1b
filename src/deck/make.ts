import { noAttributes } from '../markdown/attributes.js';
import { slug } from '../markdown/ids.js';
import { plainText } from '../markdown/text.js';
import type {
  Article,
  Background,
  Block,
  Deck,
  Ground,
  Inline,
  Outline,
  OutlineSlide,
  Part,
  Size,
  Slide,
} from '../model.js';
import type { Checked, Problem } from '../problem.js';
import { abbreviationsOf } from './abbreviations.js';
import { reportLoneAnimations } from './auto-animate.js';
import { readBackground } from './background.js';
import { makeBlocks } from './blocks/make.js';
import type { Given } from './blocks/maker.js';
import { draftSlide, generate, isTitleNotes, notesIn, reportMisplaced } from './draft.js';
import { footnoteTexts, reportFootnotes } from './footnotes.js';
import { readGrounds } from './grounds.js';
import { placer } from './placer.js';
import { type Report, reportTo } from './report.js';
import { type Words, wordsIn } from './words.js';

/** The most sections that one slide of sources lists: in two tables where it is wide enough for them. */
const sourcesPerSlide = ({ width, height }: Size): number => (width / height > 1.5 ? 12 : 6);

/** Joins an outline to its article: keys looked up, blocks made, slides numbered and named. */
export function makeDeck(
  outline: Outline,
  article: Article | undefined,
  tables: Given['tables'] = new Map(),
): Checked<Deck> {
  const problems: Problem[] = [];
  const { file, lines, settings } = outline;
  const report = reportTo(problems, file, lines);
  const firstTitle = outline.slides.find((slide) => slide.title)?.title;
  const title = settings.title ?? (firstTitle ? plainText(firstTitle) : file);
  const given = { lang: settings.lang, tables };
  const place = placer(outline.slides, report);
  const texts = footnoteTexts(outline.slides, report);

  const parts: (Part & { readonly slides: Slide[] })[] = [{ slides: [] }];
  const add = (slide: Slide): void => {
    parts.at(-1)?.slides.push(slide);
  };
  const written = [...outline.slides];
  if (settings.title !== undefined) {
    const first = isTitleNotes(written[0]) ? (written.shift()?.blocks ?? []) : [];
    const notes = makeBlocks(first, report, given).flatMap(notesIn);
    reportMisplaced(notes, report);
    const background = titleBackground(outline, report);
    add(place({ ...generate('title', title), ...(background && { background }), notes }));
  }
  // Where the article could not be read, that is told already, and no key can be looked up.
  const unread = settings.article !== undefined && article === undefined;
  let partGrounds: readonly Ground[] = [];
  for (const one of written) {
    const grounds = unread ? undefined : groundsOf(one, article, report);
    if (one.kind === 'part') {
      partGrounds = grounds ?? [];
      parts.push({ number: parts.length, title: one.title ?? [], slides: [] });
    }
    add(
      place(
        draftSlide(
          one,
          grounds ?? partGrounds,
          texts,
          report,
          given,
          written.length > 1 && one === written.at(-1),
        ),
        one,
      ),
    );
  }
  if (article && settings.sources) {
    parts.push({ slides: [] });
    const listed = article.sections.filter(
      ({ key, skip }) => skip === undefined && !Object.hasOwn(settings.skip, key),
    );
    const words = wordsIn(settings.lang);
    const count = Math.max(1, Math.ceil(listed.length / sourcesPerSlide(settings.size)));
    for (let made = 0; made < count; made += 1)
      add(place({ ...generate('sources', words.sources), notes: sourcesNotes(words) }));
  }
  reportFootnotes(
    parts.flatMap((part) => part.slides),
    texts,
    report,
  );
  reportLoneAnimations(outline.slides, report);
  const abbreviations = abbreviationsOf(outline.slides, report);
  const { trusted = false } = outline;
  const deck = {
    ...{ title, file, lines, settings, abbreviations },
    ...(article && { article }),
    ...(trusted && { trusted }),
  };
  return { value: { ...deck, parts: parts.filter((part) => part.slides.length > 0) }, problems };
}

/** The title slide's is a setting. */
function titleBackground(
  { settings: { background }, lines }: Outline,
  report: Report,
): Background | undefined {
  const line = 1 + lines.findIndex((source) => source.startsWith('background:'));
  return background && readBackground(background, { line, rule: 'setting-value', bare: false, report });
}

function sourcesNotes({ lang, sourcesNote: text }: Words): readonly Block[] {
  const attributes = { ...noAttributes, values: new Map(lang ? [['lang', lang]] : []) };
  const span: Inline = { kind: 'span', attributes, children: [{ kind: 'text', text }], line: 0 };
  return [{ kind: 'paragraph', line: 0, children: lang ? [span] : span.children }];
}

/** A part whose title makes the key of a section needs no `section=`. */
function groundsOf(
  { kind, title, attributes, line }: OutlineSlide,
  article: Article | undefined,
  report: Report,
): readonly Ground[] | undefined {
  const named = readGrounds(attributes, line, article?.sections, report);
  if (named || kind !== 'part' || !title) return named;
  const key = slug(plainText(title));
  const section = article?.sections.find((one) => one.key === key);
  return section && [{ section, paragraphs: section.paragraphs.map((_, index) => index + 1) }];
}
