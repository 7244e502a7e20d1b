import type { OutlineSlide } from '../model.js';
import { type ReadSlides, readSlides } from './parse.js';
import { cutPieces } from './pieces.js';

/** Gives what reads slides and remembers those of the last text: only pieces that are others, or stand on other lines, are read. */
export function readingAgain(): ReadSlides {
  let last: ReadonlyMap<string, readonly OutlineSlide[]> = new Map();
  return (text, firstLine) => {
    const read = new Map<string, readonly OutlineSlide[]>();
    let line = firstLine;
    for (const piece of cutPieces(text)) {
      const key = `${line}\n${piece}`;
      read.set(key, last.get(key) ?? readSlides(piece, line));
      line += piece.split('\n').length - 1;
    }
    last = read;
    return [...read.values()].flat();
  };
}
