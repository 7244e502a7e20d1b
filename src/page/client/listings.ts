/**
 * Lights up the lines of a listing step by step: a fragment for each step after the first, and the lines that go with
 * the last one shown. On paper the last step stands, as it was written.
 */
function stepListings(): void {
  const listings = [...document.querySelectorAll<HTMLElement>('pre[data-lines]')].map((pre) => {
    const steps: number[][] = JSON.parse(pre.dataset.lines ?? '[]');
    const markers = (pre.dataset.markers ?? '').split(' ').map((step) => {
      const marker = document.createElement('span');
      marker.className = 'fragment';
      marker.dataset.fragmentIndex = step;
      pre.append(marker);
      return marker;
    });
    const light = (step: number): void => {
      pre.querySelectorAll('.line').forEach((line, index) => {
        line.classList.toggle('lit', steps[step]?.includes(index + 1) ?? false);
      });
    };
    return {
      show: () => light(markers.filter((marker) => marker.classList.contains('visible')).length),
      finish: () => light(steps.length - 1),
    };
  });
  const show = (): void => {
    for (const listing of listings) listing.show();
  };
  for (const event of ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden']) Reveal.on(event, show);
  addEventListener('beforeprint', () => {
    for (const listing of listings) listing.finish();
  });
  addEventListener('afterprint', show);
}
