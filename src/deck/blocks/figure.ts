import type { FigureBlock } from '../../model.js';
import type { Report } from '../report.js';
import type { BlockMaker } from './maker.js';

/** The words of CSS for a place, or two shares of the width and the height. */
const POSITION =
  /^(?:left|right|center|top|bottom|(?:left|right|center) (?:top|bottom|center)|(?:top|bottom) (?:left|right|center)|\d{1,2}%|100%|(?:\d{1,2}|100)% (?:\d{1,2}|100)%)$/;

/** `::: figure {src=photo.jpg alt="What it shows" credit="Who took it"}` holds the caption. */
export const figure: BlockMaker = {
  known: {
    values: { src: 'text', alt: 'text', credit: 'text', fit: ['contain', 'cover'], position: 'text' },
  },
  make({ line, attributes: { values } }, caption, report) {
    const [src, alt, credit] = [values.get('src'), values.get('alt'), values.get('credit')];
    if (src === undefined)
      report({
        rule: 'attribute-missing',
        line,
        what: 'The figure has no "src".',
        fix: 'Name its file: ::: figure {src=photo.jpg alt="What it shows"}.',
      });
    if (alt === undefined)
      report({
        rule: 'image-alt',
        line,
        what: `The figure${src === undefined ? '' : ` "${src}"`} has no alternative text.`,
        fix: 'Say what it shows for those who cannot see it: alt="…".',
      });
    if (src === undefined || alt === undefined) return undefined;
    const fit = values.get('fit') === 'cover' ? 'cover' : 'contain';
    const position = readPosition(values.get('position'), fit, line, report);
    return {
      kind: 'figure',
      line,
      src,
      alt,
      ...(credit && { credit }),
      fit,
      ...(position && { position }),
      caption,
    };
  },
};

/** Reads the place that a cropped picture keeps in sight, as CSS writes it: `'top'`, `'30% 20%'`. */
function readPosition(
  position: string | undefined,
  fit: FigureBlock['fit'],
  line: number,
  report: Report,
): string | undefined {
  if (position === undefined) return undefined;
  const known = POSITION.test(position);
  if (known && fit === 'cover') return position;
  report({
    rule: 'attribute-value',
    line,
    at: position,
    what: known
      ? `The position "${position}" means nothing, since the picture is not cropped.`
      : `The position "${position}" is no place in a picture.`,
    fix: known
      ? 'Let it fill its box with fit=cover, or take the position out.'
      : 'Write top, bottom, left, right, two of them, or shares such as "30% 20%".',
  });
  return undefined;
}
