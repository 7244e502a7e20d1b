/** The part of Reveal.js that the page's scripts call. */
interface RevealApi {
  initialize(config: Record<string, unknown>): Promise<void>;
  addKeyBinding(binding: { keyCode: number; key: string; description: string }, callback: () => void): void;
  on(event: string, listener: () => void): void;
  getCurrentSlide(): HTMLElement;
  getSlides(): HTMLElement[];
  next(): void;
  prev(): void;
}

declare const Reveal: RevealApi;
declare const RevealSearch: unknown;
declare const RevealZoom: unknown;
