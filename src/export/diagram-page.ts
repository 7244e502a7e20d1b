import type { Drawing } from '../page/pens/diagram.js';

/** What a diagram is drawn with: Mermaid's settings, and the custom property of each colour in them. */
export interface Brush {
  readonly settings: object;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Draws one diagram; runs in a page that has Mermaid, and so may refer to nothing outside itself. Every style that
 * Mermaid gives by a sheet is written on its element, the colours as the theme's custom properties.
 */
export async function drawInPage(
  text: string,
  id: string,
  { settings, properties }: Brush,
): Promise<Drawing> {
  const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
  mermaid.initialize(settings);
  // Some ids and names are drawn by lot: the same text must give the same drawing.
  let lot = 1;
  Math.random = () => {
    lot = (lot * 48271) % 2147483647;
    return lot / 2147483647;
  };
  const { fontFamily } = settings as { readonly fontFamily: string };
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 24px ${fontFamily}`)));
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  try {
    await mermaid.parse(text);
    holder.innerHTML = (await mermaid.render(id, text, holder)).svg;
  } catch (error) {
    return faultOf(error instanceof Error ? error.message : String(error));
  }
  const svg = holder.querySelector('svg');
  if (!svg) return { fault: 'nothing was drawn', line: 1 };
  leaveOut(svg);
  const own = ownColors();
  const elements = [...svg.querySelectorAll<SVGElement>('*')];
  const styles = elements.map(styleOf);
  for (const [index, element] of elements.entries()) dress(element, styles[index] ?? '');
  for (const extra of svg.querySelectorAll('style, script, title, desc')) extra.remove();
  nameParts(svg);
  const { x, y, width, height } = wholeOf(svg);
  for (const { name } of [...svg.attributes])
    if (name !== 'viewBox' && name !== 'xmlns') svg.removeAttribute(name);
  const box = [x, y, width, height].map((value) => Math.round(value * 100) / 100);
  svg.setAttribute('viewBox', box.join(' '));
  svg.setAttribute('preserveAspectRatio', 'xMinYMid');
  svg.setAttribute('style', `--drawn: ${Math.round(width) / 16}rem`);
  return { svg: new XMLSerializer().serializeToString(svg) };

  /** Mermaid's messages name the tokens of its grammars; what they say of a line is told by the line itself. */
  function faultOf(message: string): Drawing {
    if (/No diagram type/.test(message))
      return { fault: 'its first line names no kind that is drawn', line: 1 };
    const lines = text.trimEnd().split('\n');
    const told = Number(/(?:error|Error) on line (\d+)/.exec(message)?.[1] ?? 0);
    const line = Math.min(Math.max(told, 1), lines.length);
    const words = lines[line - 1]?.trim() ?? '';
    const ended = told > lines.length || /got '(?:1|EOF|NEWLINE|NL|EOF_IN_STRUCT)'/.test(message);
    if (told > 0) return { fault: `its line "${words}" is not ${ended ? 'whole' : 'understood'}`, line };
    if (/Cannot read|undefined|is not a/.test(message))
      return { fault: 'Mermaid can make nothing of it', line };
    return { fault: `"${message.split('\n')[0]?.trim().replace(/\.$/, '')}"`, line };
  }

  /**
   * Leaves out what nobody wrote: today's date, the names of nameless commits, and dates that would touch the one before;
   * and links, since a diagram is one image.
   */
  function leaveOut(drawn: SVGElement): void {
    for (const link of drawn.querySelectorAll('a')) {
      const group = document.createElementNS(drawn.namespaceURI, 'g');
      const place = link.getAttribute('transform');
      if (place !== null) group.setAttribute('transform', place);
      group.append(...link.childNodes);
      link.replaceWith(group);
    }
    for (const mark of drawn.querySelectorAll('.today')) mark.remove();
    for (const label of drawn.querySelectorAll('.commit-label'))
      if (/^\d+-[\da-f]{7}$/.test(label.textContent ?? '')) label.parentElement?.remove();
    for (const axis of drawn.querySelectorAll('.grid')) {
      let end = Number.NEGATIVE_INFINITY;
      for (const label of axis.querySelectorAll('.tick text')) {
        const { left, right } = label.getBoundingClientRect();
        if (left < end + 12) label.remove();
        else end = right;
      }
    }
  }

  /** Keeps the ids that the drawing itself refers to, under names that whoever shows it can make its own. */
  function nameParts(drawn: SVGElement): void {
    const parts = [...drawn.querySelectorAll('[id]')];
    const whole = new XMLSerializer().serializeToString(drawn);
    for (const [index, part] of parts.entries()) {
      const old = part.id;
      part.removeAttribute('id');
      if (!whole.includes(`url(#${old})`)) continue;
      part.id = `${id}:${index}`;
      for (const user of drawn.querySelectorAll('*'))
        for (const { name, value } of [...user.attributes])
          if (value.includes(`url(#${old})`))
            user.setAttribute(name, value.replaceAll(`url(#${old})`, `url(#${part.id})`));
    }
    const unused = 'marker, filter, linearGradient, radialGradient, pattern, clipPath, mask, symbol';
    for (const part of drawn.querySelectorAll(unused)) if (part.id === '') part.remove();
    for (const part of [...drawn.querySelectorAll('g, defs, rect:not([width])')].reverse())
      if (part.childElementCount === 0) part.remove();
  }

  /** Gives the drawing's box, grown to hold every letter. */
  function wholeOf(drawn: SVGSVGElement): DOMRect {
    const { x: left, y: top, width: wide, height: high } = drawn.viewBox.baseVal;
    const toUnits = drawn.getScreenCTM()?.inverse();
    const corners = [...drawn.querySelectorAll('text')].flatMap((label) => {
      const box = label.getBoundingClientRect();
      const isSeen = box.width > 0 && label.checkVisibility({ visibilityProperty: true });
      return isSeen
        ? [new DOMPoint(box.left, box.top), new DOMPoint(box.right, box.bottom)].map((corner) =>
            corner.matrixTransform(toUnits),
          )
        : [];
    });
    const xs = [left, left + wide, ...corners.map((corner) => corner.x)];
    const ys = [top, top + high, ...corners.map((corner) => corner.y)];
    const [minX, minY] = [Math.min(...xs), Math.min(...ys)];
    return new DOMRect(minX, minY, Math.max(...xs) - minX, Math.max(...ys) - minY);
  }

  /** The colours that the author wrote, as the browser tells them. */
  function ownColors(): ReadonlySet<string> {
    const written = [...text.matchAll(/\b(?:fill|stroke|color)\s*:\s*(#?\w+)/g)].map(
      ([, color = '']) => color,
    );
    return new Set(
      written.map((color) => {
        holder.style.color = '';
        holder.style.color = color;
        return holder.style.color === '' ? '' : getComputedStyle(holder).color;
      }),
    );
  }

  /** Gives a colour as the theme's: of what Mermaid made itself the nearest, what the author wrote as it is. */
  function themed(value: string): string {
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
    if (!parts || own.has(value)) return value.replace(/url\("(#[^"]*)"\)/g, 'url($1)');
    if (parts[4] === '0') return 'none';
    const color = parts.slice(1, 4).map(Number);
    const known = Object.entries(properties).map(
      ([hex, property]) => [property, difference(color, channels(hex))] as const,
    );
    const [nearest] = known.sort(([, a], [, b]) => a - b);
    return nearest ? `var(${nearest[0]})` : value;
  }

  function channels(hex: string): readonly number[] {
    return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  }

  /** A grey is near to greys alone, and a colour to those of its hue: how light they are tells less. */
  function difference(one: readonly number[], other: readonly number[]): number {
    const light = (color: readonly number[]): number => (Math.max(...color) + Math.min(...color)) / 2;
    const vivid = (color: readonly number[]): number => Math.max(...color) - Math.min(...color);
    const shape = (color: readonly number[]): readonly number[] =>
      color.map((part) => (vivid(color) < 24 ? 0 : (part - light(color)) / vivid(color)));
    const [first, second] = [shape(one), shape(other)];
    const hue = first.reduce((sum, part, index) => sum + Math.abs(part - (second[index] ?? 0)), 0);
    return hue * 1000 + Math.abs(light(one) - light(other));
  }

  function styleOf(element: SVGElement): string {
    const computed = getComputedStyle(element);
    const above = element.localName === 'tspan' ? element.parentElement : null;
    const outer = above && getComputedStyle(above);
    return (
      namesOf(element, computed)
        .map((name) => [name, computed.getPropertyValue(name)] as const)
        .filter(([name, value]) => (outer ? outer.getPropertyValue(name) !== value : !isUsual(name, value)))
        // A label on a line would show the line through its paper.
        .filter(([name]) => name !== 'opacity' || element.localName !== 'rect')
        .map(([name, value]) => `${name}: ${themed(value)}`)
        .join('; ')
    );
  }

  function namesOf(element: SVGElement, { stroke, transform }: CSSStyleDeclaration): readonly string[] {
    const names = ['opacity', 'display', 'visibility'];
    if (transform !== 'none' && !element.hasAttribute('transform'))
      names.push('transform', 'transform-origin');
    if (element.localName === 'g') return names;
    if (element.localName === 'stop') return ['stop-color', 'stop-opacity'];
    names.push('fill', 'fill-opacity');
    // Letters with an outline would be no letters in a PDF.
    if (/^t(?:ext|span)$/.test(element.localName))
      names.push('font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline');
    else if (stroke !== 'none')
      names.push('stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap');
    return names;
  }

  function isUsual(name: string, value: string): boolean {
    const usual: Readonly<Record<string, RegExp>> = {
      display: /^(?:inline|block)$/,
      visibility: /^visible$/,
      'stroke-dasharray': /^none$|^(?:\d+px, )?0px$/,
      'stroke-linecap': /^butt$/,
      'dominant-baseline': /^auto$/,
      'font-style': /^normal$/,
      'font-weight': /^400$/,
      'text-anchor': /^start$/,
    };
    return value === '' || (usual[name]?.test(value) ?? (name.endsWith('opacity') && value === '1'));
  }

  function dress(element: SVGElement, style: string): void {
    const gone = /^(?:class|style|data-|aria-|role|fill|filter|stroke|font|look|label-offset|name$)/;
    for (const { name } of [...element.attributes])
      if (gone.test(name) && name !== 'fill-rule') element.removeAttribute(name);
    const bare = ['defs', 'marker', 'clipPath', 'title', 'desc'];
    if (style && !bare.includes(element.localName)) element.setAttribute('style', style);
  }
}

interface Mermaid {
  initialize(config: object): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string, holder: Element): Promise<{ readonly svg: string }>;
}
