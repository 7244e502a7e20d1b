/** Paragraphs of a section, counted from 1, that a slide stands on. */
export interface From {
  readonly key: string;
  readonly paragraphs: readonly number[];
}

/** A slide of the first outline. All its words are plain text, not yet Markdown. */
export interface DraftSlide {
  readonly title?: string;
  readonly from: readonly From[];
  readonly blocks: readonly DraftBlock[];
  readonly notes: readonly string[];
}

export type DraftBlock =
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | {
      readonly kind: 'quote';
      readonly words: string;
      readonly by: string;
      readonly role?: string | undefined;
    }
  | {
      readonly kind: 'timeline' | 'stats' | 'people';
      readonly items: readonly {
        readonly lead: string;
        readonly aside?: string | undefined;
        readonly text: string;
      }[];
    };

/** A part of the first outline; one without a key stands on no section. */
export interface DraftPart {
  readonly title?: string;
  readonly key?: string;
  readonly lead?: string | undefined;
  readonly notes: readonly string[];
  readonly slides: readonly DraftSlide[];
}

/** `[['visit', 2], ['visit', 3]] => [{ key: 'visit', paragraphs: [2, 3] }]` */
export function gatherFrom(
  places: readonly { readonly key: string; readonly paragraph: number }[],
): readonly From[] {
  const found = new Map<string, Set<number>>();
  for (const { key, paragraph } of places) found.set(key, (found.get(key) ?? new Set()).add(paragraph));
  return [...found].map(([key, paragraphs]) => ({ key, paragraphs: [...paragraphs].sort((a, b) => a - b) }));
}
