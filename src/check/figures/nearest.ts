import type { Figure } from '../../prose/numbers.js';
import type { KnownFigure } from './known.js';
import { isSame, type Stated } from './match.js';

/** Gives the figure that a slide most likely means: of the same value, else of the same kind and the nearest in value. */
export function nearestFigure(stated: Stated, known: readonly KnownFigure[]): KnownFigure | undefined {
  const { figure, value, dates } = stated;
  const sure = known.filter(({ weak, kind }) => !weak && kind !== 'name');
  const twin = sure.find((one) => isTwin(stated, one));
  if (twin) return twin;
  let nearest: { readonly one: KnownFigure; readonly gap: number } | undefined;
  for (const one of sure) {
    if (one.kind !== figure.kind) continue;
    const gap = gapOf(figure, value, dates?.[0], one);
    if (!nearest || gap < nearest.gap) nearest = { one, gap };
  }
  return nearest?.one;
}

/** Whether a figure has the same value. */
export const isTwin = ({ value }: Stated, { values }: Figure): boolean =>
  value !== undefined && values.some((one) => isSame(one, value));

/** How far two figures of a kind are apart: years by their difference, amounts by their ratio, dates by their digits. */
function gapOf({ kind }: Figure, value: number | undefined, date: string | undefined, other: Figure): number {
  if (date !== undefined)
    return Math.min(
      ...(other.dates ?? []).map((one) => [...date].filter((digit, at) => digit !== one[at]).length),
    );
  const isOnScale = kind === 'year' || kind === 'decade' || kind === 'time';
  return Math.min(
    ...other.values.map((one) =>
      isOnScale
        ? Math.abs(one - (value ?? 0))
        : Math.abs(Math.log(Math.abs(one) + 1e-9) - Math.log(Math.abs(value ?? 0) + 1e-9)),
    ),
  );
}
