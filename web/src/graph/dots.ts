import type { Place } from './names';
import type { Look } from './paint';
import { fillOf, shapeOf } from './shapes';

const paths = new Map<string, Path2D>();

/** Draws the shape of a node; what is chosen, found or pinned has another edge. */
export function paintDot(ctx: CanvasRenderingContext2D, { at, found, pinned, colors: c, dark }: Look, { dot, x, y, radius }: Place) {
  const shape = shapeOf(dot.kind);
  const path = paths.get(shape) ?? new Path2D(shape);
  paths.set(shape, path);
  const trace = (color: string, width: number) => ((ctx.strokeStyle = color), (ctx.lineWidth = width / radius), ctx.stroke(path));
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(radius, radius);
  const [chosen, twice] = [dot.id === at, found.has(dot.id) || pinned.has(dot.id)];
  if (twice) trace(found.has(dot.id) ? c.accent : c.text, 8); // a double line, of which the next is the gap
  if (twice) trace(c.bg, 5);
  trace(chosen ? c.accent : c.text, chosen ? 8 : radius < 6 ? 2 : 3);
  ctx.fillStyle = fillOf(dot.kind, dark);
  ctx.fill(path);
  ctx.restore();
}

const stamps = new Map<string, HTMLCanvasElement>();

/** So many shapes are kept; where there are more, all begin again. */
const kept = 400;

/** Draws the shape of a plain node as a picture made before: what many take is then a copy each. */
export function stamp(ctx: CanvasRenderingContext2D, look: Look, place: Place) {
  const { dot, x, y } = place;
  const radius = Math.round(place.radius);
  const half = radius + 3;
  const scale = ctx.getTransform().a;
  const key = `${shapeOf(dot.kind)} ${fillOf(dot.kind, look.dark)} ${look.colors.text} ${radius} ${scale}`;
  let made = stamps.get(key);
  if (!made) {
    if (stamps.size >= kept) stamps.clear();
    made = document.createElement('canvas');
    made.width = made.height = 2 * half * scale;
    const on = made.getContext('2d')!;
    on.scale(scale, scale);
    paintDot(on, { ...look, at: undefined, found: new Set(), pinned: new Set() }, { ...place, x: half, y: half, radius });
    stamps.set(key, made);
  }
  ctx.drawImage(made, Math.round(x) - half, Math.round(y) - half, 2 * half, 2 * half);
}
