const PAINT = /^(?:f\*?|F|[BbS]\*?|b|s)$|(?: |^)(?:sh|Do)$/;
const PATH = /(?: |^)(?:m|re)$/;
const OPENS = / ?(?:BDC|BMC)$/;
const MARK = /\/MCID (\d+)/;

/** A page's content with its decoration told apart, and the marks that hold nothing but decoration. */
export interface Decorated {
  readonly content: string;
  readonly dropped: ReadonlySet<number>;
}

/**
 * Makes an artifact (ISO 32000-1, 14.8.2.2) of all that Chromium paints outside its marks, and of the marks with neither
 * text nor picture that `isMeant` does not speak for: backgrounds, rules and bars. The content is Skia's, one operator a line.
 */
export function markDecoration(content: string, isMeant: (mark: number) => boolean): Decorated {
  const lines = content.split('\n');
  const dropped = new Set<number>();
  let depth = 0;
  let opened = -1;
  let holds = false;
  let path = -1;
  const wrap = (from: number, to: number): void => {
    lines[from] = `/Artifact BMC\n${lines[from]}`;
    lines[to] = `${lines[to]}\nEMC`;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === 'BT') {
      const end = lines.indexOf('ET', at);
      if (depth === 0) wrap(at, end);
      holds = true;
      at = end;
    } else if (OPENS.test(line)) {
      if (depth === 0) {
        opened = at;
        holds = false;
      }
      depth += 1;
    } else if (line === 'EMC') {
      depth -= 1;
      const mark = Number(MARK.exec(lines[opened] ?? '')?.[1]);
      if (depth > 0 || holds || isMeant(mark)) continue;
      lines[opened] = '/Artifact BMC';
      dropped.add(mark);
    } else if (depth === 0) {
      if (path < 0 && PATH.test(line)) path = at;
      if (PAINT.test(line)) wrap(path < 0 ? at : path, at);
      if (PAINT.test(line) || line.endsWith(' n')) path = -1;
    } else if (line.endsWith(' Do') || line.endsWith(' sh')) holds = true;
  }
  return { content: lines.join('\n'), dropped };
}
