const WIDTH = /^(?:(100|[1-9]\d?)%|([1-9]\d{0,3}))$/;

/** Reads how wide a picture shall be, as CSS: `'40%'` of the room, `'300'` pixels of the slide; undefined where it says neither. */
export function readWidth(value: string): string | undefined {
  const [, share, pixels] = WIDTH.exec(value) ?? [];
  if (share !== undefined) return `${share}%`;
  return pixels && `${pixels}px`;
}
