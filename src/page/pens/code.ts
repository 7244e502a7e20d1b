/** Gives code as HTML with a class on each token, or undefined where the language is unknown. */
export interface CodePen {
  readonly languages: readonly string[];
  write(text: string, language: string): string | undefined;
}

/** Loads highlight.js with its common languages. */
export async function loadCodePen(): Promise<CodePen> {
  const { default: highlighter } = await import('highlight.js/lib/common');
  return {
    languages: highlighter.listLanguages(),
    write: (text, language) =>
      highlighter.getLanguage(language) === undefined
        ? undefined
        : highlighter.highlight(text, { language, ignoreIllegals: true }).value,
  };
}
