import type { colors } from '../charts/colors';
import { middle, type Curve } from './curve';
import { boxes } from './groups';
import { line, type Name, type Place } from './names';
import type { Places, Point } from './place';
import type { Scene, Stroke } from './scene';

/** All that a picture shows. */
export type Look = {
  scene: Scene;
  places: Places;
  labels: boolean;
  at?: string;
  found: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  colors: ReturnType<typeof colors>;
  dark: boolean;
};

const font = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** The most lines of one node that show their names when it is chosen: of a hub they would be noise. */
export const named = 80;

/** Draws what keeps lines out of names. It goes under the nodes: a name covers none of them. */
export function paintHalos(ctx: CanvasRenderingContext2D, { colors: c }: Look, shown: Name[]) {
  ctx.globalAlpha = 0.75;
  ctx.fillStyle = c.bg;
  for (const { dot, x, y, width } of shown) ctx.fillRect(x - width / 2, y, width, line * dot.label.length);
  ctx.globalAlpha = 1;
}

/** Draws the names themselves, over all else. */
export function paintNames(ctx: CanvasRenderingContext2D, { colors: c }: Look, shown: Name[]) {
  ctx.font = `12px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.fillStyle = c.text;
  for (const { dot, x, y } of shown) dot.label.forEach((text, i) => ctx.fillText(text, x, y + 1 + i * line));
}

/** Draws the names of lines where they have room: not over nodes, nor over their names. */
export function paintStrokeNames(ctx: CanvasRenderingContext2D, { colors: c }: Look, near: { stroke: Stroke; curve: Curve }[], { told, places }: { told: Name[]; places: Place[] }) {
  ctx.font = `11px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const taken = [
    ...told.map((n) => ({ x: n.x, y: n.y + (line * n.dot.label.length) / 2, across: n.width / 2, down: (line * n.dot.label.length) / 2 })),
    ...places.map(({ x, y, radius }) => ({ x, y, across: radius, down: radius })),
  ];
  for (const { stroke, curve: k } of near) {
    const { x, y } = middle(k);
    const width = ctx.measureText(stroke.label).width + 4;
    const turn = Math.atan((k.b.y - k.a.y) / (k.b.x - k.a.x || 1));
    const [cos, sin] = [Math.cos(turn), Math.abs(Math.sin(turn))];
    const box = { x, y, across: (width * cos) / 2 + 6 * sin, down: (width * sin) / 2 + 6 * cos };
    const free = taken.every((t) => Math.abs(t.x - x) > t.across + box.across || Math.abs(t.y - y) > t.down + box.down);
    if (!free || Math.hypot(k.b.x - k.a.x, k.b.y - k.a.y) < width + 40) continue; // no room
    taken.push(box);
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

/** Draws the frames around the nodes of each kind, when they are shown by kind. */
export function paintGroups(ctx: CanvasRenderingContext2D, { scene, places, colors: c }: Look, onScreen: (p: Point) => Point) {
  ctx.font = `500 13px ${font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.lineWidth = 1;
  ctx.setLineDash([2, 3]);
  for (const { label, x1, x2, y1, y2 } of boxes(scene, places)) {
    const [a, b] = [onScreen({ x: x1, y: y1 }), onScreen({ x: x2, y: y2 })];
    ctx.beginPath();
    ctx.roundRect(a.x, a.y, b.x - a.x, b.y - a.y, 8);
    ctx.strokeStyle = c.muted;
    ctx.stroke();
    ctx.fillStyle = c.text;
    ctx.fillText(label, a.x + 4, a.y - 3);
  }
  ctx.setLineDash([]);
}
