import type { Deck, Section, Slide } from '../model.js';

/** What a deck makes of one section of its article. */
export interface SectionUse {
  readonly section: Section;
  readonly status: 'used' | 'skipped' | 'unused';
  /** Why it is skipped. */
  readonly reason?: string;
  readonly slides: readonly Slide[];
  readonly paragraphs: { readonly used: number; readonly total: number };
}

/** Gives every section of the article with the slides that stand on it, in the article's order. */
export function sectionUses(deck: Deck): readonly SectionUse[] {
  const slides = slidesOf(deck).filter((slide) => slide.kind === 'content' || slide.blocks.length > 0);
  return (deck.article?.sections ?? []).map((section): SectionUse => {
    const users = slides.filter((slide) =>
      slide.grounds.some((ground) => ground.section.key === section.key),
    );
    const used = new Set(
      users.flatMap((slide) =>
        slide.grounds
          .filter((ground) => ground.section.key === section.key)
          .flatMap((ground) => ground.paragraphs),
      ),
    );
    const { skip } = deck.settings;
    const reason = Object.hasOwn(skip, section.key) ? skip[section.key] : section.skip;
    const status = users.length > 0 ? 'used' : reason !== undefined ? 'skipped' : 'unused';
    return {
      section,
      status,
      ...(reason !== undefined && { reason }),
      slides: users,
      paragraphs: { used: used.size, total: section.paragraphs.length },
    };
  });
}

/** Gives the share of the paragraphs that slides stand on, of all in the sections that are not skipped; 1 where there are none. */
export function coverageRatio(sections: readonly Pick<SectionUse, 'status' | 'paragraphs'>[]): number {
  const told = sections.filter(({ status }) => status !== 'skipped');
  const sum = (count: 'used' | 'total'): number =>
    told.reduce((total, { paragraphs }) => total + paragraphs[count], 0);
  return sum('total') === 0 ? 1 : sum('used') / sum('total');
}

/** Gives the slides of all parts, in the order they are shown. */
export const slidesOf = (deck: Deck): readonly Slide[] => deck.parts.flatMap((part) => part.slides);
