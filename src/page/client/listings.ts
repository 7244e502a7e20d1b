/** Gives each listing with steps a fragment for each step after the first. */
function markListings(root: ParentNode): void {
  for (const pre of root.querySelectorAll<HTMLElement>('pre[data-lines]')) {
    const markers = (pre.dataset.markers ?? '').split(' ').map((step) => {
      const marker = document.createElement('span');
      marker.className = 'fragment';
      marker.dataset.fragmentIndex = step;
      return marker;
    });
    pre.append(...markers);
  }
}

/**
 * Lights up the lines of listings step by step: those that go with the last step shown. On paper the last step stands,
 * as it was written.
 */
function lightListings(): void {
  const light = (choose: (pre: HTMLElement, steps: readonly number[][]) => number): void => {
    for (const pre of document.querySelectorAll<HTMLElement>('.slides pre[data-lines]')) {
      const steps: number[][] = JSON.parse(pre.dataset.lines ?? '[]');
      const lit = steps[choose(pre, steps)];
      pre.querySelectorAll('.line').forEach((line, index) => {
        line.classList.toggle('lit', lit?.includes(index + 1) ?? false);
      });
    }
  };
  const show = (): void => light((pre) => pre.querySelectorAll('.fragment.visible').length);
  for (const event of ['ready', 'sync', 'slidesync', 'slidechanged', 'fragmentshown', 'fragmenthidden'])
    Reveal.on(event, show);
  addEventListener('beforeprint', () => light((_, steps) => steps.length - 1));
  addEventListener('afterprint', show);
}
