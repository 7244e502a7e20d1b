/** The slide in the address, read before Reveal.js forgets it where slides are scrolled: `'#/the-wheel/1' => 'the-wheel'`. */
const ASKED = /^#\/([^/]+)/u.exec(location.hash)?.[1] ?? '';

/** Leads to the top of a slide where slides are scrolled, as on a phone: Reveal.js stops short of it. */
function leadToSlides(): void {
  const show = (id: string): void => document.getElementById(id)?.closest('.scroll-page')?.scrollIntoView();
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.slides a[href^="#"]');
    if (!link || !Reveal.isScrollView()) return;
    event.preventDefault();
    show(decodeURIComponent(link.hash.slice(1)));
  });
  if (Reveal.isScrollView()) show(decodeURIComponent(ASKED));
}
