import type { Letters, Theme } from '../model.js';
import { isHan, scriptOf } from './fallbacks.js';
import { printStack, readStack, type Stack, sheetsOf } from './stacks.js';
import type { Added, Filled } from './voices.js';

/** Writes the stacks that end in the families added, and one for words in each other script of Han characters. */
export function stacksCss(theme: Theme, voices: readonly Filled[], { lang, marked }: Letters): string {
  const rules = voices.map(
    ({ voice, stack, added }) => `  --font-${voice}: ${printStack(withAdded(stack, added))};`,
  );
  const labels = voices.find(({ voice }) => voice === 'label')?.added ?? [];
  const code = withAdded(readStack(sheetsOf(theme), 'code'), labels);
  const others = [...new Set(marked.map((words) => words.lang))].flatMap((tag) => {
    const script = scriptOf(tag);
    const [text] = voices;
    if (!isHan(script) || script === scriptOf(lang) || !text) return [];
    const stack = printStack(withAdded(text.stack, text.added, script));
    return [`.slide [lang="${tag}"] {\n  font-family: ${stack};\n}\n`];
  });
  return `:root {\n${rules.join('\n')}\n  --font-code: ${printStack(code)};\n}\n${others.join('')}`;
}

/** Puts families after a voice's own, those for one script first. */
function withAdded({ families, generic }: Stack, added: readonly Added[], script?: string): Stack {
  const first = added.filter((one) => script !== undefined && one.script === script);
  const names = [...first, ...added].map(({ family }) => family.name);
  return { families: [...new Set([...families, ...names])], generic };
}
