import { Failure } from '../problem.js';
import type { Edit } from '../server/edit.js';
import type { Terminal } from './terminal.js';

/**
 * Gives what opens a place in the person's editor: a command, or with `true` the one that `VISUAL` or `EDITOR` names.
 * Throws a Failure: editor-missing.
 */
export async function openerOf(
  wish: string | true,
  { VISUAL, EDITOR }: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<Edit> {
  const command = wish === true ? VISUAL || EDITOR : wish;
  if (!command) throw new Failure(MISSING, 2);
  const { default: launch } = await import('launch-editor');
  return ({ path, line, column }) =>
    launch(`${path}:${line}:${column}`, command, (_, fault) =>
      terminal.problem({
        rule: 'editor-launch',
        level: 'warning',
        place: { file: path, line, column },
        what: `The editor "${command}" does not open it${fault ? `: ${fault}` : '.'}`,
        fix: 'Name another: lectern dev --editor code.',
      }),
    );
}

const MISSING = {
  rule: 'editor-missing',
  level: 'error',
  place: { file: 'editor' },
  what: 'No editor is named: neither VISUAL nor EDITOR is set.',
  fix: 'Set one of them, or name it: lectern dev --editor code.',
} as const;
