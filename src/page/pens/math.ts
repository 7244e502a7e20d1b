/** Gives a formula as HTML with MathML in it, or what is wrong with its TeX and where, counted from 0. */
export interface MathPen {
  write(
    tex: string,
    display: boolean,
  ): { readonly html: string } | { readonly fault: string; readonly at?: number };
}

/** The style sheet that what the pen writes needs; it names the fonts. */
export const MATH_SHEET = 'katex/dist/katex.css';

/** Loads KaTeX. */
export async function loadMathPen(): Promise<MathPen> {
  const { default: katex } = await import('katex');
  return {
    write(tex, displayMode) {
      try {
        return {
          html: katex.renderToString(tex, {
            displayMode,
            strict: 'ignore',
            maxSize: 20,
            maxExpand: 500,
            trust({ command }) {
              throw new katex.ParseError(`${command} leads out of the formula`);
            },
          }),
        };
      } catch (error) {
        if (!(error instanceof katex.ParseError)) throw error;
        return {
          fault: error.rawMessage
            .replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())
            .replace(/\.$/, ''),
          ...(typeof error.position === 'number' && { at: error.position }),
        };
      }
    },
  };
}
