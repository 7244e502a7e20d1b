import { languageOf } from '../language-of.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import type { Lexicon } from './lexicon.js';

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: ENGLISH, de: GERMAN, fr: FRENCH };

/** Gives the words of a language (BCP 47), or English ones where its own are not known. */
export const lexiconOf = (lang: string): Lexicon => LEXICONS[languageOf(lang)] ?? ENGLISH;
