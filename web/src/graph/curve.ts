import type { Point } from './place';

/** A line from the middle of one node to the edge of another, bent towards c. */
export type Curve = { a: Point; c: Point; b: Point };

/** The way of a line from a to b, which ends before the shape there, of radius r. */
export function curve(a: Point, b: Point, { bend, r }: { bend: number; r: number }): Curve {
  if (a.x === b.x && a.y === b.y) return { a: { x: a.x - r, y: a.y }, c: { x: a.x, y: a.y - 5 * r }, b: { x: a.x + r, y: a.y } };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = Math.hypot(dx, dy);
  const c = { x: a.x + dx / 2 - (dy / long) * bend, y: a.y + dy / 2 + (dx / long) * bend };
  const last = Math.hypot(b.x - c.x, b.y - c.y);
  const end = { x: b.x - ((b.x - c.x) / last) * r, y: b.y - ((b.y - c.y) / last) * r };
  return { a, c, b: end };
}

/** The point of a curve after a share of it. */
export function along({ a, c, b }: Curve, share: number): Point {
  const [p, q, r] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: p * a.x + q * c.x + r * b.x, y: p * a.y + q * c.y + r * b.y };
}

/** The two other corners of the arrow head at the end of a curve. */
export function head({ c, b }: Curve, size: number): [Point, Point] {
  const long = Math.hypot(b.x - c.x, b.y - c.y) || 1;
  const [ux, uy] = [(b.x - c.x) / long, (b.y - c.y) / long];
  const back = { x: b.x - ux * size, y: b.y - uy * size };
  const half = size * 0.4;
  return [
    { x: back.x - uy * half, y: back.y + ux * half },
    { x: back.x + uy * half, y: back.y - ux * half },
  ];
}

/** How far a point is from a curve, near enough for a pointer. */
export function away(curve: Curve, p: Point): number {
  let least = Infinity;
  let one = curve.a;
  for (let i = 1; i <= 6; i++) {
    const next = along(curve, i / 6);
    const [dx, dy] = [next.x - one.x, next.y - one.y];
    const share = Math.max(0, Math.min(1, ((p.x - one.x) * dx + (p.y - one.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(p.x - one.x - share * dx, p.y - one.y - share * dy));
    one = next;
  }
  return least;
}
