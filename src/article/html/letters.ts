/** Gives the letters and digits alone, in small letters, to compare two texts by: `'The Mill, 2' => 'themill2'`. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
