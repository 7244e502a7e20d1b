/** Gives code as HTML with a class on each token, or undefined where the language is unknown. */
export interface CodePen {
  readonly languages: readonly string[];
  write(text: string, language: string): string | undefined;
}

/** How many listings are remembered: those of a long deck, while it is written. */
const REMEMBERED = 500;

let pen: Promise<CodePen> | undefined;

/** Loads highlight.js with its common languages; the pen remembers what it wrote last. */
export function loadCodePen(): Promise<CodePen> {
  pen ??= makePen();
  return pen;
}

async function makePen(): Promise<CodePen> {
  const { default: highlighter } = await import('highlight.js/lib/common');
  const written = new Map<string, string>();
  return {
    languages: highlighter.listLanguages(),
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
}
