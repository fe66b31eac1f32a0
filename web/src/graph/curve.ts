import type { Point } from './place';

/** A line from the middle of one node to the edge of another, bent towards c. */
export type Curve = { a: Point; c: Point; b: Point };

/** The length from which on a line bends as far as it is told; a shorter one bends less. */
const full = 130;

/** How far the middle of a line of that length is pulled aside, as a share of the length. */
export const curvature = (bend: number, long: number) => bend / Math.max(full, long);

/** The way of a line from a to b, which ends before the shape there, of radius r. */
export function curve(a: Point, b: Point, { bend, r }: { bend: number; r: number }): Curve {
  if (a.x === b.x && a.y === b.y) return { a: { x: a.x - r, y: a.y }, c: { x: a.x, y: a.y - 5 * r }, b: { x: a.x + r, y: a.y } };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const k = curvature(bend, Math.hypot(dx, dy));
  const c = { x: a.x + dx / 2 + dy * k, y: a.y + dy / 2 - dx * k };
  const last = Math.hypot(b.x - c.x, b.y - c.y);
  return { a, c, b: { x: b.x - ((b.x - c.x) / last) * r, y: b.y - ((b.y - c.y) / last) * r } };
}

/** The middle of a curve. */
export const middle = ({ a, c, b }: Curve): Point => ({ x: (a.x + 2 * c.x + b.x) / 4, y: (a.y + 2 * c.y + b.y) / 4 });
