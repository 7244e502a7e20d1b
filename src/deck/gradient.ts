import { type Colour, readColour } from './colour.js';

const GRADIENT = /^((?:repeating-)?(?:linear|radial))-gradient\((.*)\)$/su;
const DIRECTION =
  /^(?:to (?:top|bottom|left|right)(?: (?:left|right))?|-?\d+(?:\.\d+)?(?:deg|turn|rad)|(?:circle|ellipse)(?: at (?:center|top|bottom|left|right)(?: (?:left|right))?)?)$/u;
const STOP = /^(.*?)((?:\s+-?\d+(?:\.\d+)?%){0,2})$/su;

/** Reads a linear or radial gradient of opaque colours, written anew as CSS; undefined for anything else. */
export function readGradient(
  text: string,
): { readonly css: string; readonly colours: readonly Colour[] } | undefined {
  const [, kind, inside = ''] = GRADIENT.exec(text) ?? [];
  if (kind === undefined) return undefined;
  const [first = '', ...rest] = splitArguments(inside);
  const direction = DIRECTION.test(first) ? [first] : [];
  const stops = (direction.length > 0 ? rest : [first, ...rest]).map(readStop);
  if (stops.length < 2 || !stops.every((stop) => stop !== undefined)) return undefined;
  const parts = [...direction, ...stops.map(({ colour, places }) => `${colour.css}${places}`)];
  return { css: `${kind}-gradient(${parts.join(', ')})`, colours: stops.map(({ colour }) => colour) };
}

/** `'red 10% 20%' => { colour: red, places: ' 10% 20%' }` */
function readStop(text: string): { readonly colour: Colour; readonly places: string } | undefined {
  const [, name = '', places = ''] = STOP.exec(text) ?? [];
  const colour = readColour(name);
  return colour && { colour, places: places.replace(/\s+/gu, ' ') };
}

/** Splits at the commas outside brackets: `'90deg, rgb(1, 2, 3)' => ['90deg', 'rgb(1, 2, 3)']` */
const splitArguments = (text: string): readonly string[] =>
  text.split(/,(?![^()]*\))/u).map((part) => part.trim());
