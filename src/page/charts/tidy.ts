import { attributesHtml } from '../html.js';

/** How the drawing stands in the page: its size in units, what its names begin with, and what it is called. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly id: string;
  readonly alt: string;
}

/** Takes out of the library's SVG what is for a pointer, and gives it its name and ids of its own. */
export function tidySvg(svg: string, { width, height, id, alt }: Frame): string {
  const inside = svg
    .replace(/^<svg[^>]*>/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/<(?:rect|path)[^>]*fill="none"[^>]*><\/(?:rect|path)>/gu, (tag) =>
      / stroke="/u.test(tag) ? tag : '',
    )
    .replace(/<[a-z][^>]*>/gu, (tag) =>
      tag
        .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/gu, '')
        .replace(/ id="zr\d+-/gu, ` id="${id}:`)
        .replace(/url\(#zr\d+-/gu, `url(#${id}:`),
    )
    .replace(/\n\s*\n/gu, '\n');
  const frame = attributesHtml({
    class: 'drawing',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': alt,
    style: `width: ${width / 16}rem`,
  });
  return `<svg${frame}>${inside}</svg>`;
}
