import { isFile, liesInside } from '../deck/files.js';

/** Gives what is wrong with where a file lies that an outline names: outside the deck's folder, or on the network. */
export function placeFault(
  src: string,
  noun: string,
): { readonly rule: string; readonly what: string; readonly fix: string } | undefined {
  if (!isFile(src))
    return {
      rule: 'file-remote',
      what: `The ${noun} "${src}" lies on the network, where a talk may not reach it.`,
      fix: "Save it in the deck's folder and name it from there.",
    };
  if (!liesInside(src))
    return {
      rule: 'file-outside',
      what: `The ${noun} "${src}" lies outside the deck's folder.`,
      fix: 'Put the file into the folder and name it from there.',
    };
  return undefined;
}
