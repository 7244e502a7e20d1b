/** What is asked for: the folders and the file of a path, and what follows the question mark. */
export interface Address {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const LONGEST = 4096;

/**
 * Reads a request's path, decoded once; undefined where a part leads upwards, or hides a separator or a NUL.
 *
 * `'/talk/assets/a%20b.png?v=1' => ['talk', 'assets', 'a b.png']`, `'/talk/' => ['talk', '']`, `'/talk/..%2fx' => undefined`
 */
export function readAddress(url: string): Address | undefined {
  if (!url.startsWith('/') || url.length > LONGEST) return undefined;
  const [written = '', query = ''] = url.split(/\?(.*)/su);
  const path = written.slice(1).split('/').map(decode);
  return path.every((part): part is string => part !== undefined && !/^\.{1,2}$|[/\\\0]/u.test(part))
    ? { path, query: new URLSearchParams(query) }
    : undefined;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
