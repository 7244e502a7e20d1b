/** A problem as the server tells it; its twin stands in `server/told.ts`. */
interface Told {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'hint';
  readonly place: { readonly file: string; readonly line?: number; readonly column?: number };
  readonly what: string;
  readonly fix: string;
  readonly frame?: string;
  readonly path?: string;
}

/** Makes an element of the page's own furniture. */
function make(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Opens a place of the page where the deck's style sheet does not reach. */
function openShelf(name: string): ShadowRoot {
  const host = make('div', '');
  host.id = `lectern-${name}`;
  const shelf = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = 'assets/preview.css';
  shelf.append(sheet);
  document.body.append(host);
  return shelf;
}

/** Names where a problem is; a place in a file opens the editor that the server was given, or else by its address. */
function placeLink({ place: { file, line, column }, path }: Told): HTMLElement {
  const text = [file, line, column].filter((part) => part !== undefined).join(':');
  if (path === undefined) return make('span', 'place', text);
  const link = make('a', 'place', text) as HTMLAnchorElement;
  link.href = `vscode://file${path.startsWith('/') ? '' : '/'}${encodeURI(path)}:${line ?? 1}:${column ?? 1}`;
  link.onclick = async (event) => {
    event.preventDefault();
    const spot = new URLSearchParams({ path, line: String(line ?? 1), column: String(column ?? 1) });
    const { ok } = await fetch(`edit?${spot}`);
    if (!ok) location.href = link.href;
  };
  return link;
}

/** Writes a problem: where, which rule, what is the case, what mends it, and the line it is about. */
function problemItem(told: Told): HTMLElement {
  const { level, rule, what, fix, frame } = told;
  const item = make(
    'li',
    level,
    make('p', 'where', placeLink(told), ' ', make('b', '', `${level} ${rule}`)),
    make('p', 'what', `${what} ${fix}`),
  );
  if (frame !== undefined) item.append(make('pre', '', frame));
  return item;
}

/** Shows the errors over the slide while there are any; put aside, they leave a mark by which they come back. */
const tellProblems = (() => {
  let overlay: HTMLElement | undefined;
  let isAside = false;
  let told = '';
  const draw = (errors: readonly Told[]): void => {
    overlay ??= openShelf('problems').appendChild(make('section', 'problems'));
    const title = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
    const toggle = make('button', '', isAside ? title : 'Put aside');
    toggle.onclick = () => {
      isAside = !isAside;
      draw(errors);
    };
    overlay.hidden = errors.length === 0;
    overlay.classList.toggle('aside', isAside);
    overlay.setAttribute('role', 'alert');
    const list = make('ol', '', ...errors.map(problemItem));
    overlay.replaceChildren(
      ...(isAside ? [toggle] : [make('header', '', make('h2', '', title), toggle), list]),
    );
  };
  return (problems: readonly Told[]): void => {
    const errors = problems.filter(({ level }) => level === 'error');
    const text = JSON.stringify(errors);
    if (text === told || (errors.length === 0 && !overlay)) return;
    if (told === '' || errors.length === 0) isAside = false;
    told = errors.length === 0 ? '' : text;
    draw(errors);
  };
})();
