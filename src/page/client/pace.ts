/** How a talk keeps to its plan: the minutes planned for the slides before this one, and for this one. */
interface Plan {
  readonly before: number;
  readonly now: number;
  readonly total: number;
}

/** Reads the plan off the slides; one that says nothing of its minutes takes none. */
function planAt(slide: HTMLElement, slides: readonly HTMLElement[]): Plan {
  const minutes = slides.map((one) => Number(one.dataset.minutes ?? 0));
  const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);
  const at = slides.indexOf(slide);
  return { before: sum(minutes.slice(0, at)), now: minutes[at] ?? 0, total: sum(minutes) };
}

/** `75 => '01:15'` */
function printClock(seconds: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(Math.floor(seconds % 60))}`;
}

/** Whether one is ahead of the plan, behind it or on time, and by how many seconds. */
type Pace = readonly [state: 'behind' | 'ahead' | 'onTime', seconds: number];

/** Gives the pace after so many seconds; undefined where nothing is planned. */
function paceAt({ before, now, total }: Plan, seconds: number): Pace | undefined {
  if (total === 0) return undefined;
  const behind = Math.round(seconds - (before + now) * 60);
  const ahead = Math.round(before * 60 - seconds);
  if (behind > 0) return ['behind', behind];
  return ahead > 0 ? ['ahead', ahead] : ['onTime', 0];
}
