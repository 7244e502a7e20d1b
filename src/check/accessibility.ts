import { slidesOf } from '../deck/coverage.js';
import { reportTo } from '../deck/report.js';
import type { Deck } from '../model.js';
import type { Problem } from '../problem.js';

/** What axe-core found wrong with elements of one slide. */
export interface AccessibilityFault {
  /** Axe's name of the rule, such as `color-contrast`. */
  readonly rule: string;
  /** What should be the case. */
  readonly help: string;
  /** The id of the slide; undefined where it is the page's. */
  readonly slide?: string;
  /** The elements, each with what it begins with. */
  readonly elements: readonly string[];
}

/** Names what keeps somebody from reading a slide, by the rules of WCAG 2.2 AA that a machine can check. */
export function checkAccessibility(deck: Deck, faults: readonly AccessibilityFault[]): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, deck.file, deck.lines);
  const slides = new Map(slidesOf(deck).map((slide) => [slide.id, slide]));
  for (const { rule, help, slide: id = '', elements } of faults) {
    const slide = slides.get(id);
    const where = slide ? `On the slide "${slide.name}"` : 'On the page';
    report({
      rule: `a11y-${rule}`,
      level: 'warning',
      line: slide?.line || 1,
      what: `${where} a reader may be kept out: "${help}" does not hold for ${elements.slice(0, 3).join(', ')}.`,
      fix: `See https://dequeuniversity.com/rules/axe/4.11/${rule} for what mends it.`,
    });
  }
  return problems;
}
