import type { Places, Point } from './place';

/** How the plane of the picture lies on the screen: screen = plane × zoom + (x, y). */
export type View = { zoom: number; x: number; y: number };
export type Size = { width: number; height: number };

/** The least and the most that a reader can zoom. */
const [least, most] = [0.05, 3];

/** The room in pixels around the outermost nodes for their shapes and names. */
const room = { x: 64, top: 40, bottom: 92 };

export const onScreen = (v: View, p: Point): Point => ({ x: p.x * v.zoom + v.x, y: p.y * v.zoom + v.y });
export const onPlane = (v: View, p: Point): Point => ({ x: (p.x - v.x) / v.zoom, y: (p.y - v.y) / v.zoom });

/** The view that shows all these places, at most half larger than they are. */
export function around(places: Iterable<Point>, { width, height }: Size): View {
  let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) [x1, x2, y1, y2] = [Math.min(x1, x), Math.max(x2, x), Math.min(y1, y), Math.max(y2, y)];
  if (x1 > x2) return { zoom: 1, x: width / 2, y: height / 2 };
  const fit = Math.min((width - 2 * room.x) / (x2 - x1 || 1), (height - room.top - room.bottom) / (y2 - y1 || 1));
  const zoom = Math.min(1.5, Math.max(least, fit));
  return { zoom, x: width / 2 - (zoom * (x1 + x2)) / 2, y: (height + room.top - room.bottom) / 2 - (zoom * (y1 + y2)) / 2 };
}

/** The view, larger or smaller by a factor, where the point of the screen stays what it is. */
export function zoomed(v: View, at: Point, factor: number): View {
  const zoom = Math.min(most, Math.max(least, v.zoom * factor));
  const p = onPlane(v, at);
  return { zoom, x: at.x - p.x * zoom, y: at.y - p.y * zoom };
}

/** Whether a view shows all these places. */
export function holds(v: View, places: Places, { width, height }: Size): boolean {
  return [...places.values()].map((p) => onScreen(v, p)).every((p) => p.x >= 0 && p.x <= width && p.y >= 0 && p.y <= height);
}
