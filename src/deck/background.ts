import type { Attributes, Background, WrittenBackground } from '../model.js';
import type { Known } from './attributes.js';
import { type Colour, contrast, readColour } from './colour.js';
import { readGradient } from './gradient.js';
import type { Report } from './report.js';

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;

/** How much of a picture its tone covers, in percent, where an author does not say; of one that bears no words nothing. */
const VEIL = 60;

/** Where a background is written: its line, the rule that a wrong one breaks, and whether its slide bears no words. */
interface Context {
  readonly line: number;
  readonly rule: 'attribute-value' | 'setting-value';
  readonly bare: boolean;
  readonly report: Report;
}

/** What a heading may carry of a background. */
export const BACKGROUND: Known['values'] = {
  background: 'text',
  credit: 'text',
  veil: 'text',
  tone: ['dark', 'light'],
};

/** Reads the background of a heading: `{background=mill.jpg credit="County archive" veil=40%}`. */
export function headingBackground({ values }: Attributes, context: Context): Background | undefined {
  const src = values.get('background');
  const [credit, veil, tone] = [values.get('credit'), values.get('veil'), values.get('tone')];
  if (src !== undefined) return readBackground({ src, credit, veil, tone }, context);
  for (const name of ['credit', 'veil', 'tone'])
    if (values.has(name))
      context.report({
        rule: 'attribute-missing',
        line: context.line,
        at: `${name}=`,
        what: `The "${name}" here is that of a background, and there is none.`,
        fix: 'Add one, such as background=photo.jpg, or take it out.',
      });
  return undefined;
}

/** Reads a background: a colour, a gradient, or a picture; undefined where it is none of them, which is reported. */
export function readBackground(written: WrittenBackground, context: Context): Background | undefined {
  const src = written.src.trim();
  const colour = readColour(src);
  const filled = colour ? { css: colour.css, colours: [colour] } : readGradient(src);
  if (filled) return makeFill(filled, written, context);
  if (PICTURE.test(src)) return makePicture({ ...written, src }, context);
  const { line, rule, report } = context;
  report({
    rule,
    line,
    at: written.src,
    what: `The background "${written.src}" is neither a colour, nor a gradient, nor a picture.`,
    fix: 'Write a colour such as #1c1a17 or navy, "linear-gradient(navy, teal)", or the file of a picture.',
  });
  return undefined;
}

function makeFill(
  { css, colours }: { readonly css: string; readonly colours: readonly Colour[] },
  { src, credit, veil, tone }: WrittenBackground,
  { line, rule, report }: Context,
): Background {
  for (const [name, value] of Object.entries({ credit, veil }))
    if (value !== undefined)
      report({
        rule,
        line,
        at: name,
        what: `The background "${src}" is no picture that could have a ${name}.`,
        fix: 'Take it out.',
      });
  const luminances = colours.map(({ luminance }) => luminance);
  return { kind: 'fill', line, css, luminances, tone: toneFrom(tone) ?? toneOf(luminances) };
}

function makePicture(
  { src, credit, veil, tone }: WrittenBackground,
  { line, rule, bare, report }: Context,
): Background {
  const percent = veil === undefined ? undefined : /^(100|\d{1,2})%$/.exec(veil)?.[1];
  if (veil !== undefined && percent === undefined)
    report({
      rule,
      line,
      at: veil,
      what: `The veil "${veil}" is no percentage.`,
      fix: 'Write one from 0% to 100%.',
    });
  return {
    kind: 'picture',
    line,
    src,
    ...(credit && { credit }),
    veil: Number(percent ?? (bare ? 0 : VEIL)),
    tone: toneFrom(tone) ?? 'dark',
  };
}

const toneFrom = (tone: string | undefined): Background['tone'] | undefined =>
  tone === 'dark' || tone === 'light' ? tone : undefined;

/** Dark is what white has more contrast on than black, each where it has least. */
const toneOf = (luminances: readonly number[]): Background['tone'] =>
  contrast(1, Math.max(...luminances)) >= contrast(0, Math.min(...luminances)) ? 'dark' : 'light';
