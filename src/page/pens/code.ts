import type { HLJSApi, LanguageFn } from 'highlight.js';
import { LANGUAGE_BY_NAME } from './languages.js';

/** Gives code as HTML with a class on each token, or undefined where the language is unknown. */
export interface CodePen {
  /** The names of all languages that there are. */
  readonly languages: readonly string[];
  write(text: string, language: string): string | undefined;
}

/** How many listings are remembered: those of a long deck, while it is written. */
const REMEMBERED = 500;

interface Loaded {
  readonly highlighter: HLJSApi;
  readonly pen: CodePen;
}

let loading: Promise<Loaded> | undefined;

/** Loads highlight.js with its common languages, and those of others that are asked for, with what stands in them; the pen remembers what it wrote last. */
export async function loadCodePen(languages: readonly string[]): Promise<CodePen> {
  loading ??= load();
  const { highlighter, pen } = await loading;
  for (const language of languages) await loadLanguage(highlighter, language);
  return pen;
}

async function load(): Promise<Loaded> {
  const { default: highlighter } = await import('highlight.js/lib/common');
  const written = new Map<string, string>();
  const pen: CodePen = {
    languages: [...new Set(LANGUAGE_BY_NAME.values())],
    write(text, language) {
      if (highlighter.getLanguage(language) === undefined) return undefined;
      const key = `${language}\n${text}`;
      const html = written.get(key) ?? highlighter.highlight(text, { language, ignoreIllegals: true }).value;
      // What was asked for last stands last, and what stands first is forgotten.
      written.delete(key);
      written.set(key, html);
      const [oldest] = written.keys();
      if (written.size > REMEMBERED && oldest !== undefined) written.delete(oldest);
      return html;
    },
  };
  return { highlighter, pen };
}

async function loadLanguage(highlighter: HLJSApi, name: string): Promise<void> {
  const language = LANGUAGE_BY_NAME.get(name.toLowerCase());
  if (language === undefined || highlighter.getLanguage(language)) return;
  const { default: define }: { readonly default: LanguageFn } = await import(
    `highlight.js/lib/languages/${language}`
  );
  const grammar = define(highlighter);
  const inside = languagesIn(grammar);
  highlighter.registerLanguage(language, () => grammar);
  for (const inner of inside) await loadLanguage(highlighter, inner);
}

/** Gives the languages that parts of another are written in: CSS in HTML. */
function languagesIn(grammar: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof grammar !== 'object' || grammar === null || seen.has(grammar)) return [];
  seen.add(grammar);
  const own = 'subLanguage' in grammar ? [grammar.subLanguage].flat() : [];
  return [
    ...own.filter((name) => typeof name === 'string'),
    ...Object.values(grammar).flatMap((part) => languagesIn(part, seen)),
  ];
}
