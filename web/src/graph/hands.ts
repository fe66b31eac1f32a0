import type { Point } from './place';
import type { Stage } from './stage';
import { zoomed } from './view';

export type Hands = {
  onChoose: (id: string | undefined) => void;
  onExpand: (id: string) => void;
  onMove: (id: string, x: number, y: number) => void;
};

/** A pointer that moved less is a click. */
const click = 4;

/** Two clicks within so many milliseconds are a double one. */
const twice = 350;

/** Lets pointers, the wheel and keys move the picture. Returns what takes that away again. */
export function listen(stage: Stage, hands: () => Hands): () => void {
  const { canvas } = stage;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, does: (e: HTMLElementEventMap[K]) => void) => canvas.addEventListener(type, does, { signal: stop.signal, passive: false });
  const down = new Map<number, Point>(); // the fingers on the picture
  let held: { node?: string; from: Point; moved: boolean } | undefined;
  let last = { id: '', time: 0 };
  on('pointerdown', (e) => {
    if (e.button > 0) return;
    canvas.setPointerCapture(e.pointerId);
    down.set(e.pointerId, at(e));
    held = down.size === 1 ? { node: stage.hit(at(e)).node, from: at(e), moved: false } : undefined;
  });
  on('pointermove', (e) => {
    const was = down.get(e.pointerId);
    if (!was) return point(stage, at(e));
    if (down.size === 2) pinch(stage, was, at(e), [...down].find(([id]) => id !== e.pointerId)![1]);
    else if (held) drag(stage, held, was, at(e));
    down.set(e.pointerId, at(e));
  });
  on('pointerup', (e) => {
    down.delete(e.pointerId);
    if (!held) return;
    const { node, moved } = held;
    held = undefined;
    if (!moved) {
      const id = node ?? stage.hit(at(e)).line;
      if (node && node === last.id && e.timeStamp - last.time < twice) hands().onExpand(node);
      last = { id: id ?? '', time: e.timeStamp };
      hands().onChoose(id);
    } else if (node) {
      const p = stage.shown.places.get(node)!;
      hands().onMove(node, Math.round(p.x), Math.round(p.y));
    }
  });
  on('pointercancel', (e) => (down.delete(e.pointerId), (held = undefined)));
  on('wheel', (e) => {
    e.preventDefault();
    const lines = e.deltaMode === 1 ? 30 : 1;
    stage.view = zoomed(stage.view, at(e), Math.exp(-e.deltaY * lines * (e.ctrlKey ? 0.01 : 0.002)));
  });
  on('keydown', (e) => key(stage, e));
  return () => stop.abort();
}

const at = (e: MouseEvent): Point => ({ x: e.offsetX, y: e.offsetY });

function drag(stage: Stage, held: { node?: string; from: Point; moved: boolean }, was: Point, now: Point) {
  held.moved ||= Math.hypot(now.x - held.from.x, now.y - held.from.y) >= click;
  if (!held.moved) return;
  if (held.node) stage.move(held.node, stage.onPlane(now));
  else stage.view = { ...stage.view, x: stage.view.x + now.x - was.x, y: stage.view.y + now.y - was.y };
}

/** One of two fingers moves. */
function pinch(stage: Stage, was: Point, now: Point, other: Point) {
  const long = (p: Point) => Math.hypot(p.x - other.x, p.y - other.y) || 1;
  stage.view = zoomed(stage.view, other, long(now) / long(was));
}

/** What is under a mouse shows its whole name. */
function point(stage: Stage, p: Point) {
  const { node, line } = stage.hit(p);
  stage.canvas.style.cursor = node || line ? 'pointer' : '';
  stage.canvas.title = node ? stage.nameOf(node) : '';
}

/** How far an arrow key moves the picture, in pixels. */
const stride = 60;
const strides: Record<string, [number, number]> = { ArrowLeft: [stride, 0], ArrowRight: [-stride, 0], ArrowUp: [0, stride], ArrowDown: [0, -stride] };

function key(stage: Stage, e: KeyboardEvent) {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  const { width, height } = stage.size;
  const [dx, dy] = strides[e.key] ?? [0, 0];
  if (dx || dy) stage.view = { ...stage.view, x: stage.view.x + dx, y: stage.view.y + dy };
  else if (e.key === '+' || e.key === '=') stage.view = zoomed(stage.view, { x: width / 2, y: height / 2 }, 1.25);
  else if (e.key === '-') stage.view = zoomed(stage.view, { x: width / 2, y: height / 2 }, 0.8);
  else if (e.key === '0') stage.fit();
  else return;
  e.preventDefault();
}
