import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import names from 'colord/plugins/names';
import type { Attributes, Background } from '../model.js';
import type { Report } from './report.js';

extend([names, a11y]);

/** The inks that stand on a background: the least contrast that either may have on a light or a dark one is that of black or white. */
const INKS = { light: '#1c1a17', dark: '#ffffff' } as const;
const READABLE = 4.5;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const GRADIENT = /^(?:linear|radial)-gradient\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const DIRECTION = /^(?:-?\d{1,3}deg|to (?:top|bottom|left|right)(?: (?:left|right))?|circle|ellipse)$/;
const STOP = /^(.*?)(?:\s+\d{1,3}%){0,2}$/;

/** The attributes that a slide's background is made of. */
export const BACKGROUND_VALUES = {
  background: 'text',
  credit: 'text',
  veil: 'text',
  tone: ['dark', 'light'],
} as const;

/** Gives the picture that `background=` names, if it names one. */
export const backgroundPicture = ({ values }: Attributes): string | undefined => {
  const wish = values.get('background');
  return wish !== undefined && PICTURE.test(wish) ? wish : undefined;
};

/** Reads `{background="#14323d"}`, `{background="linear-gradient(…)"}` or `{background=photo.jpg credit="…" veil=60%}`. */
export function readBackground(attributes: Attributes, line: number, report: Report): Background | undefined {
  const { values } = attributes;
  const wish = values.get('background');
  if (wish === undefined) return undefined;
  const picture = backgroundPicture(attributes);
  if (picture === undefined) return readPaint(wish, line, report);
  const veil = /^(\d{1,2})%$/.exec(values.get('veil') ?? '60%')?.[1];
  if (veil === undefined)
    report({
      rule: 'attribute-value',
      line,
      at: values.get('veil') ?? '',
      what: `The veil "${values.get('veil')}" is no percentage.`,
      fix: 'Write one from 0% to 99%.',
    });
  const credit = values.get('credit');
  return {
    kind: 'picture',
    src: picture,
    line,
    veil: Number(veil ?? 60),
    tone: values.get('tone') === 'light' ? 'light' : 'dark',
    ...(credit && { credit }),
  };
}

function readPaint(wish: string, line: number, report: Report): Background | undefined {
  const colors = colorsOf(wish);
  if (colors === undefined) {
    report({
      rule: 'attribute-value',
      line,
      at: wish,
      what: `The background "${wish}" is no colour, gradient or picture.`,
      fix: 'Write a colour such as "#14323d" or "teal", "linear-gradient(to right, #14323d, #0a1a20)", or a picture in the deck\'s folder.',
    });
    return undefined;
  }
  const least = (ink: string): number => Math.min(...colors.map((color) => colord(color).contrast(ink)));
  const tone = least(INKS.dark) >= least(INKS.light) ? 'dark' : 'light';
  const contrast = least(INKS[tone]);
  if (contrast < READABLE)
    report({
      rule: 'contrast',
      level: 'warning',
      line,
      at: wish,
      what: `On the background "${wish}" no text has more contrast than ${contrast.toFixed(1)} to 1.`,
      fix: `Choose a darker or a lighter one, on which text has at least ${READABLE} to 1.`,
    });
  return { kind: 'paint', css: wish, tone };
}

/** `'linear-gradient(to right, red, #fff 80%)' => ['red', '#fff']`; undefined for what is neither a colour nor a gradient of some. */
function colorsOf(wish: string): readonly string[] | undefined {
  const inside = GRADIENT.exec(wish)?.[1];
  const pieces = inside === undefined ? [wish] : inside.split(/,(?![^()]*\))/).map((piece) => piece.trim());
  const stops = inside !== undefined && DIRECTION.test(pieces[0] ?? '') ? pieces.slice(1) : pieces;
  const colors = stops.map((stop) => STOP.exec(stop)?.[1] ?? '');
  return colors.length > 0 && colors.every((color) => colord(color).isValid()) ? colors : undefined;
}
