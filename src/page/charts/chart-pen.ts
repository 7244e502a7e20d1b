import type { ChartBlock } from '../../model.js';
import type { Room } from '../room.js';

/** Draws a chart as SVG for the space given; what it names within the page begins with the id. */
export type ChartPen = (chart: ChartBlock, room: Room, id: string, alt: string) => string;
