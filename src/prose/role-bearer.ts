import type { Cast } from './cast.js';
import { isRole } from './roles.js';

/** The paragraphs of an article that hold a word, their text without quotations, and who is named in them. */
interface Told {
  readonly holding: readonly number[];
  readonly narration: (paragraph: number) => string;
  readonly cast: Cast;
}

/**
 * Gives whom "the minister" means: the one person whom an article names with that role beside the name. Undefined where
 * it has several, or somebody of that role without a name.
 *
 * `'minister' => 'Georgina Hale'`, of `The transport minister, Georgina Hale, promised …`
 */
export function bearerOf(role: string, { holding, narration, cast }: Told): string | undefined {
  const before = new RegExp(
    `(?<![\\p{L}-])${role}(?: (?:who|whose) [^,.;:]{1,60}| [^,.;:]{1,60} (?:named|called))?,? $`,
    'iu',
  );
  const title = new RegExp(`^${role}(?![\\p{L}-])`, 'iu');
  const behind = new RegExp(`^, (?:\\p{Ll}[\\p{L}’'-]* ){0,5}${role}(?![\\p{L}-])`, 'u');
  const unnamed = new RegExp(
    `(?<!\\p{L})[Aa]n? (?:\\p{Ll}[\\p{L}-]* ){0,2}${role}(?![\\p{L}-])(?!,? \\p{Lu})`,
    'u',
  );
  const bearers = holding.flatMap((paragraph) => {
    const text = narration(paragraph);
    const named = cast
      .names(paragraph)
      .filter(
        ({ start, end, isPerson }) =>
          (isRole(role) || isPerson()) &&
          (title.test(text.slice(start, end)) ||
            before.test(text.slice(Math.max(0, start - 100), start)) ||
            behind.test(text.slice(end, end + 120))),
      );
    return [
      ...named.flatMap(({ full }) => full() ?? []),
      ...(named.length === 0 && unnamed.test(text) ? [''] : []),
    ];
  });
  const [one, other] = new Set(bearers);
  return other === undefined && one !== '' ? one : undefined;
}
