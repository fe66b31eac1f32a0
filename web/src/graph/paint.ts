import type { colors } from '../charts/colors';
import { along, curve, head, type Curve } from './curve';
import { boxes } from './groups';
import { line, names, type Name, type Place } from './names';
import { paintDot, stamp } from './dots';
import type { Places } from './place';
import type { Scene, Stroke } from './scene';
import { onScreen, type Size, type View } from './view';

/** All that a picture on the screen depends on. */
export type Look = {
  scene: Scene;
  places: Places;
  view: View;
  size: Size;
  labels: boolean;
  at?: string;
  found: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  colors: ReturnType<typeof colors>;
  dark: boolean;
};

const font = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** More nodes than these are stamped: their shapes are drawn once for each kind and size. */
const few = 400;

/** The most lines of one node that show their names when it is chosen: of a hub they would be noise. */
const named = 80;

/** Draws the picture on an empty ground. */
export function paint(ctx: CanvasRenderingContext2D, look: Look) {
  ctx.clearRect(0, 0, look.size.width, look.size.height);
  ctx.lineJoin = 'round';
  const dots = placed(look);
  const at = new Map(dots.map((p) => [p.dot.id, p]));
  paintGroups(ctx, look);
  const drawn = look.scene.strokes.flatMap((s) => curveOf(s, at, look.size));
  paintStrokes(ctx, look, drawn);
  paintStrokeNames(ctx, look, drawn);
  const many = dots.length > few;
  const plain = (id: string) => id !== look.at && !look.found.has(id) && !look.pinned.has(id);
  for (const p of dots) {
    if (!within(p, look.size)) continue;
    if (many && plain(p.dot.id)) stamp(ctx, look, p);
    else paintDot(ctx, look, p);
  }
  if (look.labels) paintNames(ctx, look, namesOf(dots, look));
}

/** The nodes on the screen, what matters most first. */
export function placed({ scene, places, view, labels, at }: Look): Place[] {
  const first = (p: Place) => (p.dot.id === at ? Infinity : p.dot.degree);
  return scene.dots
    .flatMap((dot) => {
      const p = dot.gone ? undefined : places.get(dot.id);
      return p ? [{ dot, ...onScreen(view, p), radius: Math.max(3, dot.radius * Math.min(1.5, view.zoom + 0.15)) }] : [];
    })
    .sort((a, b) => (labels ? first(b) - first(a) : 0));
}

function namesOf(dots: Place[], { size, at, found }: Look): Name[] {
  return names(
    dots.filter((p) => within(p, size)),
    (id) => id === at || (found.size <= named && found.has(id)),
  );
}

type Drawn = { stroke: Stroke; curve: Curve };

/** A line on the screen; none of one that is not to be seen. */
function curveOf(stroke: Stroke, at: Map<string, Place>, { width, height }: Size): Drawn[] {
  const [a, b] = [at.get(stroke.from), at.get(stroke.to)];
  if (stroke.gone || !a || !b) return [];
  const beyond = Math.max(a.x, b.x) < 0 || Math.min(a.x, b.x) > width || Math.max(a.y, b.y) < 0 || Math.min(a.y, b.y) > height;
  if (beyond) return [];
  const scale = Math.hypot(b.x - a.x, b.y - a.y) / 130;
  return [{ stroke, curve: curve(a, b, { bend: stroke.bend * Math.min(1, scale), r: b.radius + 1 }) }];
}

const within = (p: Place, { width, height }: Size) => p.x > -40 && p.x < width + 40 && p.y > -60 && p.y < height + 40;

/** The lines of one look at once, so that many take no longer than they must. */
function paintStrokes(ctx: CanvasRenderingContext2D, { at, view, colors: c }: Look, drawn: Drawn[]) {
  const look = (s: Stroke) => (s.id === at ? 'chosen' : s.transfer ? 'transfer' : 'plain');
  const thin = view.zoom < 0.4 ? 0.7 : 1;
  const looks = { plain: [c.muted, thin], transfer: [c.text, 2], chosen: [c.accent, 3] } as const;
  const all = Map.groupBy(drawn, (d) => look(d.stroke));
  for (const [name, [color, width]] of Object.entries(looks) as [keyof typeof looks, readonly [string, number]][]) {
    const some = all.get(name) ?? [];
    ctx.strokeStyle = ctx.fillStyle = color;
    ctx.lineWidth = width;
    ctx.beginPath();
    for (const { stroke, curve: k } of some) {
      ctx.moveTo(k.a.x, k.a.y);
      if (stroke.bend === 0 && stroke.from !== stroke.to) ctx.lineTo(k.b.x, k.b.y);
      else ctx.quadraticCurveTo(k.c.x, k.c.y, k.b.x, k.b.y);
    }
    ctx.stroke();
    ctx.beginPath();
    for (const { curve: k } of some) {
      const [l, r] = head(k, width === 3 ? 11 : view.zoom < 0.4 ? 5 : 8);
      (ctx.moveTo(k.b.x, k.b.y), ctx.lineTo(l.x, l.y), ctx.lineTo(r.x, r.y));
    }
    ctx.fill();
  }
}

function paintNames(ctx: CanvasRenderingContext2D, { colors: c }: Look, shown: Name[]) {
  ctx.font = `12px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.globalAlpha = 0.75;
  ctx.fillStyle = c.bg;
  for (const { dot, x, y, width } of shown) ctx.fillRect(x - width / 2, y, width, line * dot.label.length);
  ctx.globalAlpha = 1;
  ctx.fillStyle = c.text;
  for (const { dot, x, y } of shown) dot.label.forEach((text, i) => ctx.fillText(text, x, y + 1 + i * line));
}

/** The names of the lines of what is chosen. */
function paintStrokeNames(ctx: CanvasRenderingContext2D, { at, colors: c }: Look, drawn: Drawn[]) {
  const near = drawn.filter(({ stroke: s }) => s.id === at || s.from === at || s.to === at);
  if (near.length > named) return;
  ctx.font = `11px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const { stroke, curve: k } of near) {
    const { x, y } = along(k, 0.5);
    const long = Math.hypot(k.b.x - k.a.x, k.b.y - k.a.y);
    const width = ctx.measureText(stroke.label).width + 4;
    if (long < width + 40) continue; // no room
    const turn = Math.atan((k.b.y - k.a.y) / (k.b.x - k.a.x || 1));
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(turn);
    ctx.fillStyle = c.bg;
    ctx.fillRect(-width / 2, -7, width, 14);
    ctx.fillStyle = c.text;
    ctx.fillText(stroke.label, 0, 0);
    ctx.restore();
  }
}

function paintGroups(ctx: CanvasRenderingContext2D, { scene, places, view, colors: c }: Look) {
  ctx.font = `500 13px ${font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  for (const { label, x1, x2, y1, y2 } of boxes(scene, places)) {
    const [a, b] = [onScreen(view, { x: x1, y: y1 }), onScreen(view, { x: x2, y: y2 })];
    ctx.beginPath();
    ctx.roundRect(a.x, a.y, b.x - a.x, b.y - a.y, 8);
    ctx.strokeStyle = c.muted;
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 3]);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.fillStyle = c.text;
    ctx.fillText(label, a.x + 4, a.y - 3);
  }
}
