import type { Place } from './names';
import type { Look } from './paint';
import { fillOf, shapeOf } from './shapes';

const paths = new Map<string, Path2D>();

/** Draws the shape of a node on a screen of that many points a pixel; what is chosen, found or pinned has another edge. */
export function paintDot(ctx: CanvasRenderingContext2D, { at, found, pinned, colors: c, dark }: Look, { dot, x, y, radius }: Place, scale: number) {
  const shape = shapeOf(dot.kind);
  const path = paths.get(shape) ?? new Path2D(shape);
  paths.set(shape, path);
  const trace = (color: string, width: number) => ((ctx.strokeStyle = color), (ctx.lineWidth = width / radius), ctx.stroke(path));
  ctx.lineJoin = 'round';
  ctx.setTransform(radius * scale, 0, 0, radius * scale, x * scale, y * scale);
  const [chosen, twice] = [dot.id === at, found.has(dot.id) || pinned.has(dot.id)];
  if (twice) trace(found.has(dot.id) ? c.accent : c.text, 8); // a double line, of which the next is the gap
  if (twice) trace(c.bg, 5);
  trace(chosen ? c.accent : c.text, chosen ? 8 : radius < 6 ? 2 : 3);
  ctx.fillStyle = fillOf(dot.kind, dark);
  ctx.fill(path);
}

const stamps = new Map<string, HTMLCanvasElement>();

/** So many shapes are kept; where there are more, all begin again. */
const kept = 400;

/** Draws the shape of a plain node as a picture made before, for a screen of that many points
 * a pixel: what many take is then a copy each. */
export function stamp(ctx: CanvasRenderingContext2D, look: Look, place: Place, scale: number) {
  const { dot, x, y } = place;
  const radius = Math.round(place.radius);
  const half = radius + 3;
  const key = `${dot.kind} ${look.dark} ${radius} ${scale}`;
  let made = stamps.get(key);
  if (!made) {
    if (stamps.size >= kept) stamps.clear();
    made = document.createElement('canvas');
    made.width = made.height = 2 * half * scale;
    paintDot(made.getContext('2d')!, { ...look, at: undefined, found: new Set(), pinned: new Set() }, { ...place, x: half, y: half, radius }, scale);
    stamps.set(key, made);
  }
  ctx.setTransform(scale, 0, 0, scale, 0, 0);
  ctx.drawImage(made, Math.round(x) - half, Math.round(y) - half, 2 * half, 2 * half);
}
