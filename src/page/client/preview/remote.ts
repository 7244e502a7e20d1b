/** Shows by which address and code a phone drives the talk, or hides it. */
const toggleRemote = (() => {
  let card: HTMLElement | undefined;
  return async (): Promise<void> => {
    card ??= openShelf('remote').appendChild(make('section', 'invitation'));
    card.setAttribute('aria-label', 'Remote control by a phone');
    if (card.childElementCount > 0) {
      card.replaceChildren();
      return;
    }
    const { url, svg, isNear } = await (await fetch('remote/invite')).json();
    const picture = make('div', 'code');
    picture.innerHTML = svg;
    const hint = isNear
      ? 'Only this machine can open it: start lectern dev with --host 0.0.0.0 to let a phone in.'
      : 'Scan it with a phone in the same network. It works once.';
    card.replaceChildren(picture, make('p', '', url), make('p', '', hint));
  };
})();

/** Does what a phone asks for. */
function obey(move: string): void {
  if (move === 'next') Reveal.next();
  if (move === 'prev') Reveal.prev();
  if (move === 'black') Reveal.togglePause();
  if (move === 'first') Reveal.slide(0, 0);
}
