import { widthOf } from '../parts/width';
import type { Point } from './place';
import type { Dot } from './scene';

/** Where a name stands on the screen: the middle of its first line's top. */
export type Name = { dot: Dot; x: number; y: number; width: number };

/** Pixels of a line of a name, and of a Latin letter of it. */
export const line = 15;
const letter = 6.2;

/** So many nodes are asked for room: those after them matter least, and there will be none left. */
const asked = 150;

/** So many of what matters most have a name even where it lies over nodes that matter less: one in 25. */
const leading = (of: number) => Math.min(8, Math.ceil(of / 25));

export type Place = Point & { dot: Dot; radius: number };

type Box = { x1: number; x2: number; y1: number; y2: number };

const apart = (a: Box, b: Box) => a.x1 > b.x2 || a.x2 < b.x1 || a.y1 > b.y2 || a.y2 < b.y1;

/** The names that have room below their node or else above it: none lies over a name that comes
 * before it, nor, but for the first few, over a node. Those of whom must says so stand in any case. */
export function names(places: Place[], must: (id: string) => boolean): Name[] {
  const nodes = places.map(({ x, y, radius: r }) => ({ x1: x - r, x2: x + r, y1: y - r, y2: y + r }));
  const taken: Box[] = [];
  const shown: Name[] = [];
  for (const [i, { dot, x, y, radius }] of places.slice(0, asked).entries()) {
    const width = letter * Math.max(...dot.label.map(widthOf)) + 4;
    const high = line * dot.label.length;
    const box = (top: number): Box => ({ x1: x - width / 2, x2: x + width / 2, y1: top, y2: top + high });
    const [below, above] = [box(y + radius + 3), box(y - radius - 3 - high)];
    const clear = (b: Box, of: Box[]) => of.every((t) => apart(t, b));
    const free =
      [below, above].find((b) => clear(b, taken) && clear(b, nodes)) ??
      [below, above].find((b) => i < leading(places.length) && clear(b, taken) && clear(b, nodes.slice(0, i))) ??
      (must(dot.id) ? below : undefined);
    if (!free) continue;
    taken.push(free);
    shown.push({ dot, x, y: free.y1, width });
  }
  return shown;
}
