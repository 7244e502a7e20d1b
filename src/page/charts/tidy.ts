import { attributesHtml } from '../html.js';
import { HATCHES, type Hatch } from './look.js';

/** How the drawing stands in the page: its size in units, what its names begin with, and what it is called. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly id: string;
  readonly alt: string;
}

/** Takes out of the library's SVG what is for a pointer, and gives it its hatches, its name and ids of its own. */
export function tidySvg(svg: string, frame: Frame): string {
  const { width, height, alt } = frame;
  // It clips by shapes that are not kept, under names that count on from drawing to drawing.
  const inside = hatchShapes(svg.replace(/ clip-path="[^"]*"/gu, ''), frame)
    .replace(/^<svg[^>]*>/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .replace(/<(defs|style)[\s\S]*<\/\1>/gu, '')
    .replace(/<(rect|path)[^>]* fill="none"[^>]*><\/\1>/gu, (tag) => (/ stroke="/u.test(tag) ? tag : ''))
    .replace(/<path[^>]* fill-opacity="0"[^>]*><\/path>/gu, '')
    .replace(/<[a-z][^>]*>/gu, (tag) => tag.replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/gu, ''))
    // A line that was wrapped keeps the spaces around it.
    .replace(/(<text[^>]*>) +/gu, '$1')
    .replace(/ +(?=<\/text>)/gu, '')
    .replace(/\n\s*(?=\n)/gu, '');
  const attributes = attributesHtml({
    class: 'drawing',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': alt,
    style: `width: calc(${width / 20} * var(--size-caption, 1.25rem))`,
  });
  return `<svg${attributes}>${hatchDefs(inside, frame)}${inside}</svg>`;
}

/**
 * Puts lines that a shape clips in the place of a pattern that fills it: Chromium prints a pattern as a picture, coarse
 * and large, and lines as lines.
 */
function hatchShapes(svg: string, { id }: Frame): string {
  const patterns = svg.matchAll(/<pattern[^>]* id="([^"]*)">[\s\S]*?fill="hatch-(\d)"[\s\S]*?<\/pattern>/gu);
  const hatches = new Map([...patterns].map(([, name = '', hatch]) => [name, Number(hatch)]));
  let count = 0;
  return svg.replace(
    /<path([^>]*) fill="url\(#([^)]*)\)"[^>]*><\/path>/gu,
    (_, shape: string, name: string) => {
      const hatch = hatches.get(name) ?? 0;
      if (HATCHES[hatch] === undefined) return '';
      const clip = `${id}:clip-${count}`;
      count += 1;
      return `<clipPath id="${clip}"><path${shape}/></clipPath><g clip-path="url(#${clip})"><use href="#${id}:hatch-${hatch}"/></g>`;
    },
  );
}

/** Writes the hatches that a drawing uses, each wide enough for all of it however it is turned. */
function hatchDefs(inside: string, { width, height, id }: Frame): string {
  const used = HATCHES.flatMap((hatch, index) =>
    hatch && inside.includes(`href="#${id}:hatch-${index}"`)
      ? [hatchPath(hatch, `${id}:hatch-${index}`, width + height)]
      : [],
  );
  return used.length > 0 ? `<defs>${used.join('')}</defs>` : '';
}

/** Draws lines to and fro, turning beyond what can be seen. */
function hatchPath({ angle, gap, width, crossed }: Hatch, id: string, reach: number): string {
  const turns = Math.ceil(reach / gap);
  const start = `M${-reach} ${-reach}`;
  const across = start + `h${2 * reach}v${gap}h${-2 * reach}v${gap}`.repeat(turns);
  const down = crossed ? start + `v${2 * reach}h${gap}v${-2 * reach}h${gap}`.repeat(turns) : '';
  const attributes = attributesHtml({
    id,
    d: across + down,
    transform: `rotate(${angle})`,
    fill: 'none',
    stroke: 'var(--hatch)',
    'stroke-width': width,
  });
  return `<path${attributes}/>`;
}
