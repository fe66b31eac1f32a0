import { widthOf } from '../parts/width';
import type { Point } from './place';
import type { Dot } from './scene';

/** Where a name stands on the screen: the middle of its first line's top. */
export type Name = { dot: Dot; x: number; y: number; width: number };

/** Pixels of a line of a name, and of a Latin letter of it. */
export const line = 15;
const letter = 6.2;

/** So many nodes are asked for room: those after them matter least, and there will be none left. */
const asked = 400;

export type Place = Point & { dot: Dot; radius: number };

/** The names that have room: none lies over another, nor over a node that comes before its
 * own. Those of whom must says so stand in any case. */
export function names(places: Place[], must: (id: string) => boolean): Name[] {
  const taken: { x1: number; x2: number; y1: number; y2: number }[] = [];
  const shown: Name[] = [];
  for (const { dot, x, y, radius } of places.slice(0, asked)) {
    const width = letter * Math.max(...dot.label.map(widthOf)) + 4;
    const top = y + radius + 3;
    const box = { x1: x - width / 2, x2: x + width / 2, y1: top, y2: top + line * dot.label.length };
    const free = taken.every((t) => t.x1 > box.x2 || t.x2 < box.x1 || t.y1 > box.y2 || t.y2 < box.y1);
    taken.push({ x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius });
    if (!free && !must(dot.id)) continue;
    taken.push(box);
    shown.push({ dot, x, y: top, width });
  }
  return shown;
}
