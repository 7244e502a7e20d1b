import type { BlockMaker } from './maker.js';

/** `::: figure {src=photo.jpg alt="What it shows" credit="Who took it"}` holds the caption. */
export const figure: BlockMaker = {
  known: { values: { src: 'text', alt: 'text', credit: 'text', fit: ['contain', 'cover'] } },
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
    return { kind: 'figure', line, src, alt, ...(credit && { credit }), fit, caption };
  },
};
