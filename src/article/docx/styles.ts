interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  /** 0 for the highest heading, 9 for text; undefined where the style it is based on says it. */
  readonly outline: number | undefined;
}

/** What every document's styles become: mammoth's names of styles on the left, HTML on the right. */
const FIXED = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Author'] => p.author:fresh",
  "p[style-name='Date'] => p.date:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Image Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "r[style-name='Verbatim Char'] => code",
  "p[style-name='TOC Heading'] => !",
  "p[style-name='table of figures'] => !",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
];

/** Says for mammoth what each style of a document is: a heading where its outline level, or that of its base, says so. */
export function mapStyles(xml: string): readonly string[] {
  const styles = readStyles(xml);
  const headings = [...styles.values()].flatMap((style) => {
    const outline = outlineOf(style, styles);
    const isPlain = outline > 8 || /^(?:sub)?title$/i.test(style.name) || style.name.includes("'");
    return isPlain ? [] : [`p[style-name='${style.name}'] => h${Math.min(6, outline + 1)}:fresh`];
  });
  return [...FIXED, ...headings];
}

/** `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/>…` => `A: { name: 'a' }` */
function readStyles(xml: string): ReadonlyMap<string, Style> {
  const blocks = xml.split(/<w:style\s/).slice(1);
  return new Map(
    blocks.flatMap((block): readonly [string, Style][] => {
      const id = /\bw:styleId="([^"]*)"/.exec(block)?.[1];
      if (id === undefined || !/^[^<>]*\bw:type="paragraph"/.test(block)) return [];
      const level = attributeOf('outlineLvl', block);
      return [
        [
          id,
          {
            name: attributeOf('name', block) ?? id,
            basedOn: attributeOf('basedOn', block),
            outline: level === undefined ? undefined : Number(level),
          },
        ],
      ];
    }),
  );
}

const attributeOf = (element: string, xml: string): string | undefined =>
  new RegExp(`<w:${element}\\s[^<>]*?w:val="([^"]*)"`).exec(xml)?.[1];

const TEXT = 9;
/** A style that is based on itself by way of others is text. */
const LONGEST_CHAIN = 20;

function outlineOf(style: Style, styles: ReadonlyMap<string, Style>, steps = 0): number {
  if (style.outline !== undefined) return style.outline;
  const base = styles.get(style.basedOn ?? '');
  return base && steps < LONGEST_CHAIN ? outlineOf(base, styles, steps + 1) : TEXT;
}
