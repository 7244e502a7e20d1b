import type { Schema } from 'hast-util-sanitize';

const words = (text: string): string[] => text.trim().split(/\s+/u);

const TEXT = words(`
  a abbr address article aside b bdi bdo blockquote br cite code data dd del details dfn div dl dt em figcaption figure
  font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub
  summary sup time u ul var wbr center meter progress`);
const TABLE = words('table caption colgroup col thead tbody tfoot tr th td');
const MEDIA = words('img picture audio video source track');
const SVG = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc marker pattern
  linearGradient radialGradient stop clipPath mask image filter feBlend feColorMatrix feComposite feFlood feGaussianBlur
  feMerge feMergeNode feMorphology feOffset feTurbulence`);

/** What leaves nothing that a reader could want when its tags go. */
const EMPTIED = words(`
  script style template noscript noembed noframes iframe object embed applet xmp plaintext textarea select option
  math head base link meta foreignObject animate animateMotion animateTransform set portal fencedframe`);

/** Functions of CSS that reckon, colour, draw or move, and load nothing. */
const FUNCTIONS = words(`
  rgba? hsla? hwb oklch oklab lab lch color color-mix light-dark calc min max clamp var env round abs sign
  translate(?:[xyz]|3d)? rotate(?:[xyz]|3d)? scale(?:[xyz]|3d)? skew[xy]? matrix(?:3d)? perspective
  (?:repeating-)?(?:linear|radial|conic)-gradient repeat minmax fit-content counter counters
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  polygon circle ellipse inset path cubic-bezier steps`).join('|');

/** CSS that names nothing outside the page: no escape, no comment, no at-rule, no function that could load. */
const HARMLESS_CSS = new RegExp(
  [
    String.raw`^(?:[^(\\@</]|/(?!\*)`,
    String.raw`(?<=(?:^|[\s,(:*/+-])|(?<![\w-])(?:${FUNCTIONS}))\(`,
    String.raw`(?<=(?<![\w-])url)\((?=\s*["']?#[\w:.-]+["']?\s*\)))*$`,
  ].join('|'),
  'iu',
);

/** A file beside the outline, as it is named; where it lies is checked with the other pictures. */
const FILE = /^[^\s\p{Cc}:\\/][^\p{Cc}:\\]*$/u;
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/iu;
const TARGET = /^(?:#|https?:\/\/|mailto:|tel:)[^\p{Cc}]*$/iu;
const PART = /^#[\w:.-]+$/u;

const css = (names: string): [string, RegExp][] => words(names).map((name) => [name, HARMLESS_CSS]);

/** What raw HTML may hold: text, layout, tables, media and drawings, and nothing that runs, asks, frames or loads. */
export const ALLOWED: Schema = {
  tagNames: [...TEXT, ...TABLE, ...MEDIA, ...SVG],
  strip: EMPTIED,
  clobber: [],
  // Each attribute that holds an address has a pattern of its own.
  protocols: {},
  ancestors: Object.fromEntries(SVG.filter((name) => name !== 'svg').map((name) => [name, ['svg']])),
  attributes: {
    '*': [
      ...words(`
        id className title lang dir hidden role ariaLabel ariaLabelledBy ariaDescribedBy ariaHidden ariaDescription align vAlign
        width height x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy d points pathLength viewBox preserveAspectRatio transform
        textAnchor dominantBaseline alignmentBaseline fontSize fontFamily fontWeight fontStyle letterSpacing textLength
        lengthAdjust opacity fillOpacity fillRule clipRule strokeWidth strokeOpacity strokeLineCap strokeLineJoin
        strokeDashArray strokeDashOffset strokeMiterLimit vectorEffect stopColor stopOpacity offset color colSpan rowSpan
        gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits
        maskUnits maskContentUnits markerWidth markerHeight markerUnits orient refX refY startOffset paintOrder
        shapeRendering textRendering in in2 result mode operator values type stdDeviation floodColor floodOpacity k1 k2 k3
        k4 radius baseFrequency numOctaves seed stitchTiles filterUnits primitiveUnits visibility display overflow
        xmlns version`),
      ...css('style fill stroke filter clipPath mask markerStart markerMid markerEnd'),
    ],
    a: [['href', TARGET]],
    ...Object.fromEntries(words('blockquote q ins del').map((name) => [name, [['cite', TARGET]]])),
    img: [['src', FILE, PICTURE], 'alt', 'decoding'],
    image: [
      ['href', FILE, PICTURE],
      ['xLinkHref', FILE, PICTURE],
    ],
    audio: [['src', FILE], ...words('controls loop muted preload autoPlay')],
    video: [
      ['src', FILE],
      ['poster', FILE, PICTURE],
      ...words('controls loop muted preload autoPlay playsInline'),
    ],
    source: [['src', FILE], 'media'],
    track: [['src', FILE], ...words('kind srcLang label default')],
    ...Object.fromEntries(
      words('use textPath linearGradient radialGradient pattern').map((name) => [
        name,
        [
          ['href', PART],
          ['xLinkHref', PART],
        ],
      ]),
    ),
    ol: ['start', 'reversed'],
    li: ['value'],
    th: ['scope', 'abbr', 'headers'],
    td: ['headers'],
    col: ['span'],
    colgroup: ['span'],
    time: ['dateTime'],
    data: ['value'],
    details: ['open'],
    meter: words('value min max low high optimum'),
    progress: ['value', 'max'],
    font: ['size', 'face'],
  },
};
