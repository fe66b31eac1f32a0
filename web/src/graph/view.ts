import type { Point } from './place';

/** The point of the plane in the middle of the screen, and how large the plane is there. */
export type View = Point & { zoom: number };
export type Size = { width: number; height: number };

/** The least and the most that a reader can zoom. */
export const [least, most] = [0.05, 3];

/** The room in pixels around the outermost nodes for their shapes and names. */
const room = { x: 64, top: 40, bottom: 92 };

/** The view that shows all these places, at most half larger than they are. */
export function around(places: Iterable<Point>, { width, height }: Size): View {
  let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) [x1, x2, y1, y2] = [Math.min(x1, x), Math.max(x2, x), Math.min(y1, y), Math.max(y2, y)];
  if (x1 > x2) return { zoom: 1, x: 0, y: 0 };
  const fit = Math.min((width - 2 * room.x) / (x2 - x1 || 1), (height - room.top - room.bottom) / (y2 - y1 || 1));
  const zoom = Math.min(1.5, Math.max(least, fit));
  return { zoom, x: (x1 + x2) / 2, y: (y1 + y2) / 2 + (room.bottom - room.top) / 2 / zoom };
}

/** Whether a view shows all these places. */
export function holds(v: View, places: Iterable<Point>, { width, height }: Size): boolean {
  return [...places].every((p) => Math.abs(p.x - v.x) * v.zoom <= width / 2 && Math.abs(p.y - v.y) * v.zoom <= height / 2);
}
