/** The part of Reveal.js that the page's scripts call. */
interface RevealApi {
  initialize(config: Record<string, unknown>): Promise<void>;
  addKeyBinding(binding: { keyCode: number; key: string; description: string }, callback: () => void): void;
  on(event: string, listener: () => void): void;
  on(event: 'autoanimate', listener: (event: AutoAnimation) => void): void;
  getConfig(): Record<string, unknown>;
  getCurrentSlide(): HTMLElement;
  getIndices(slide?: HTMLElement): { h: number; v: number; f?: number };
  getSlides(): HTMLElement[];
  isReady(): boolean;
  isScrollView(): boolean;
  layout(): void;
  slide(h: number, v?: number, f?: number): void;
  sync(): void;
  syncSlide(slide: HTMLElement): void;
  togglePause(): void;
  triggerKey(keyCode: number): void;
  next(): void;
  prev(): void;
}

interface AutoAnimation {
  readonly sheet: HTMLStyleElement;
  readonly toSlide: HTMLElement;
}

declare const Reveal: RevealApi;
declare const RevealSearch: unknown;
declare const RevealZoom: unknown;

/** The part of Idiomorph that the preview calls. */
declare const Idiomorph: {
  morph(old: Element, content: readonly Node[], options: { morphStyle: 'innerHTML' }): void;
};
