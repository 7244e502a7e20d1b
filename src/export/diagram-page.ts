import type { Drawing } from '../page/pens/diagram.js';

/**
 * Draws one diagram; runs in a page that has Mermaid, and so may refer to nothing outside itself. Every style that
 * Mermaid gives by a sheet is written on its element, the colours as the theme's custom properties.
 */
export async function drawInPage(text: string, id: string, family: string): Promise<Drawing> {
  const roles: Readonly<Record<string, string>> = {
    '#010101': '--ink',
    '#020202': '--ink-soft',
    '#fdfdfd': '--paper',
    '#fcfcfc': '--tint',
    '#030303': '--accent',
    '#040404': '--contrast',
    '#050505': '--highlight',
  };
  const [ink, soft, paper, tint, accent, contrast, highlight] = Object.keys(roles);
  const boxes = {
    primaryColor: paper,
    secondaryColor: tint,
    tertiaryColor: paper,
    mainBkg: paper,
    secondBkg: tint,
  };
  const texts = [
    'primaryTextColor',
    'secondaryTextColor',
    'tertiaryTextColor',
    'textColor',
    'titleColor',
    'nodeTextColor',
    'actorTextColor',
    'labelTextColor',
    'loopTextColor',
    'noteTextColor',
    'signalTextColor',
    'classText',
    'labelColor',
    'taskTextColor',
    'taskTextDarkColor',
    'taskTextLightColor',
    'taskTextOutsideColor',
    'taskTextClickableColor',
    'sectionBkgColor2Text',
    'pieTitleTextColor',
    'pieLegendTextColor',
    'stateLabelColor',
    'transitionLabelColor',
  ];
  const lines = [
    'primaryBorderColor',
    'secondaryBorderColor',
    'tertiaryBorderColor',
    'lineColor',
    'nodeBorder',
    'arrowheadColor',
    'actorBorder',
    'actorLineColor',
    'signalColor',
    'labelBoxBorderColor',
    'activationBorderColor',
    'noteBorderColor',
    'taskBorderColor',
    'activeTaskBorderColor',
    'doneTaskBorderColor',
    'critBorderColor',
    'transitionColor',
    'specialStateColor',
    'innerEndBackground',
    'compositeBorder',
    'pieStrokeColor',
    'pieOuterStrokeColor',
  ];
  const fills = [
    'background',
    'edgeLabelBackground',
    'actorBkg',
    'labelBoxBkgColor',
    'taskBkgColor',
    'sectionBkgColor2',
    'stateBkg',
    'compositeBackground',
    'labelBackgroundColor',
    'attributeBackgroundColorOdd',
    'rowOdd',
  ];
  const tints = [
    'clusterBkg',
    'noteBkgColor',
    'activationBkgColor',
    'sectionBkgColor',
    'altSectionBkgColor',
    'doneTaskBkgColor',
    'altBackground',
    'compositeTitleBackground',
    'attributeBackgroundColorEven',
    'rowEven',
  ];
  const every = (names: readonly string[], color: string | undefined) =>
    Object.fromEntries(names.map((name) => [name, color]));
  const themeVariables = {
    ...boxes,
    ...every(texts, ink),
    ...every(lines, ink),
    ...every(fills, paper),
    ...every(tints, tint),
    clusterBorder: soft,
    gridColor: soft,
    todayLineColor: accent,
    critBkgColor: accent,
    activeTaskBkgColor: tint,
    errorBkgColor: paper,
    errorTextColor: accent,
    pieSectionTextColor: paper,
    pieOpacity: '1',
    pieTitleTextSize: '28px',
    pieLegendTextSize: '24px',
    pieSectionTextSize: '24px',
    pie1: accent,
    pie2: contrast,
    pie3: highlight,
    pie4: soft,
    pie5: ink,
    fontFamily: family,
    fontSize: '24px',
  };
  const mermaid = (globalThis as unknown as { mermaid: Mermaid }).mermaid;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    deterministicIds: true,
    theme: 'base',
    themeVariables,
    fontFamily: family,
    fontSize: 22,
    htmlLabels: false,
    flowchart: { htmlLabels: false, useMaxWidth: false, padding: 16 },
    class: { htmlLabels: false, useMaxWidth: false },
    sequence: { useMaxWidth: false, actorFontSize: 24, messageFontSize: 22, noteFontSize: 22 },
    state: { useMaxWidth: false },
    er: { useMaxWidth: false, fontSize: 22 },
    gantt: { useMaxWidth: false, fontSize: 20, sectionFontSize: 20, barHeight: 32, barGap: 8 },
    pie: { useMaxWidth: false },
  });
  await document.fonts.load(`400 24px ${family}`);
  await document.fonts.load(`600 24px ${family}`);
  const holder = document.createElement('div');
  document.body.replaceChildren(holder);
  try {
    await mermaid.parse(text);
    holder.innerHTML = (await mermaid.render(id, text, holder)).svg;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/\bline (\d+)/i.exec(message)?.[1] ?? 1);
    const fact = /No diagram type/.test(message)
      ? 'no kind of diagram is named on its first line'
      : message
          .replace(/^(?:Lexical|Parse|Parsing)[^\n]*\n/, '')
          .split('\n')
          .at(-1)
          ?.replace(/\.$/, '');
    return { fault: fact || message, line };
  }
  const svg = holder.querySelector('svg');
  if (!svg) return { fault: 'nothing was drawn', line: 1 };
  const named = (value: string): string => {
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
    if (!parts) return value;
    const hex = `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
    const role = roles[hex];
    if (parts[4] === '0') return 'none';
    return role ? `var(${role})` : hex;
  };
  const kept = [
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'opacity',
    'fill-opacity',
    'stroke-opacity',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
    'dominant-baseline',
    'alignment-baseline',
    'visibility',
    'display',
  ];
  const usual: Readonly<Record<string, string>> = {
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    opacity: '1',
    'fill-opacity': '1',
    'stroke-opacity': '1',
    'font-style': 'normal',
    'dominant-baseline': 'auto',
    'alignment-baseline': 'auto',
    visibility: 'visible',
    display: 'inline',
  };
  const ofText = new Set([
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
    'dominant-baseline',
    'alignment-baseline',
  ]);
  const elements = [...svg.querySelectorAll<SVGElement>('*')];
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    const isText = ['text', 'tspan'].includes(element.localName);
    return (
      kept
        .filter((name) => isText || !ofText.has(name))
        .map((name) => [name, named(computed.getPropertyValue(name))] as const)
        .filter(([name, value]) => value !== '' && usual[name] !== value)
        // A label on a line would show the line through its paper.
        .filter(([name]) => !(name === 'opacity' && element.localName === 'rect'))
        .filter(([name]) => element.localName !== 'g' || ['opacity', 'display', 'visibility'].includes(name))
        .map(([name, value]) => `${name}: ${value}`)
        .join('; ')
    );
  });
  const box = svg.viewBox.baseVal;
  elements.forEach((element, index) => {
    for (const { name } of [...element.attributes])
      if (
        /^(?:class|style|data-|aria-|role|fill|stroke|font|look|label-offset|name$)/.test(name) &&
        name !== 'fill-rule'
      )
        element.removeAttribute(name);
    const style = styles[index];
    if (style && !['defs', 'marker', 'clipPath', 'title', 'desc'].includes(element.localName))
      element.setAttribute('style', style);
  });
  for (const extra of svg.querySelectorAll('style, script, title, desc, a:empty')) extra.remove();
  for (const { name } of [...svg.attributes])
    if (name !== 'viewBox' && name !== 'xmlns') svg.removeAttribute(name);
  svg.setAttribute(
    'viewBox',
    [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 100) / 100).join(' '),
  );
  svg.setAttribute('preserveAspectRatio', 'xMinYMid');
  svg.setAttribute('style', `--drawn: ${Math.round(box.width) / 16}rem`);
  return { svg: new XMLSerializer().serializeToString(svg) };
}

interface Mermaid {
  initialize(config: object): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string, holder: Element): Promise<{ readonly svg: string }>;
}
