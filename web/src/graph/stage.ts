import { colors } from '../charts/colors';
import { away, curve } from './curve';
import { reach } from './groups';
import { paint, placed, type Look } from './paint';
import type { Places, Point } from './place';
import { nothing, type Scene } from './scene';
import { around, holds, onPlane, type View } from './view';

/** How long nodes and the view glide to their new places, in milliseconds. */
const glide = 250;

/** More new nodes than these are all to be seen in the first frame, which they would not be in a view that glides. */
const few = 40;

/** Above so many nodes nothing glides: each frame of it would draw all of them. */
const smooth = 600;

type Parts = Pick<Look, 'labels' | 'at' | 'found' | 'pinned'>;

/** A picture on a canvas: what it shows, where, and from which side it is seen. */
export class Stage {
  private look: Look;
  private due = 0; // the frame that will draw
  private aim?: { from: Places; to: Places; fromView: View; toView: View; start: number };

  constructor(readonly canvas: HTMLCanvasElement) {
    const dark = document.documentElement.dataset.theme === 'dark';
    this.look = { scene: nothing, places: new Map(), view: { zoom: 1, x: 0, y: 0 }, size: { width: 0, height: 0 }, labels: true, found: new Set(), pinned: new Set(), colors: colors(), dark };
  }

  get view() {
    return this.look.view;
  }

  set view(view: View) {
    this.end();
    this.look.view = view;
    this.redraw();
  }

  get size() {
    return this.look.size;
  }

  /** What is drawn, with the places where all will stand. */
  get shown(): Look {
    return { ...this.look, places: this.aim?.to ?? this.look.places };
  }

  /** Takes the size of the canvas on the page; a picture that was wholly to be seen still is. */
  fitTo(width: number, height: number) {
    const was = this.look.size;
    if ((was.width === width && was.height === height) || !width || !height) return;
    const scale = Math.min(2, devicePixelRatio || 1);
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    this.canvas.getContext('2d')!.setTransform(scale, 0, 0, scale, 0, 0);
    this.look.size = { width, height };
    const whole = this.look.places.size > 0 && (!was.width || holds(this.view, this.look.places, was));
    if (whole && !holds(this.view, this.look.places, this.size)) this.fit();
    this.draw();
  }

  /** Takes the colours of the page as they are now. */
  repaint() {
    this.look.colors = colors();
    this.look.dark = document.documentElement.dataset.theme === 'dark';
    this.draw();
  }

  /** Shows what is wanted where it is wanted. Nodes that move glide; the view changes only when it must. */
  show(scene: Scene, places: Places) {
    const old = this.look.places;
    const begins = old.size === 0;
    const moved = [...places].some(([id, p]) => old.has(id) && Math.hypot(old.get(id)!.x - p.x, old.get(id)!.y - p.y) > 1);
    const fresh = [...places.keys()].filter((id) => !old.has(id)).length;
    const next = begins || moved || !holds(this.aim?.toView ?? this.view, places, this.size) ? around(reach(scene, places), this.size) : undefined;
    this.look.scene = scene;
    this.end();
    if (begins || !next || fresh > few || places.size > smooth || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.look.places = places;
      this.look.view = next ?? this.view;
    } else {
      this.look.places = new Map([...places].map(([id, p]) => [id, old.get(id) ?? p]));
      this.aim = { from: this.look.places, to: places, fromView: this.view, toView: next, start: performance.now() };
    }
    this.draw();
  }

  /** Changes what is chosen, found, pinned, or whether names are shown. */
  mark(parts: Parts) {
    Object.assign(this.look, { at: undefined, ...parts });
    this.redraw();
  }

  /** Puts a node somewhere while it is dragged. */
  move(id: string, p: Point) {
    this.end();
    this.look.places = new Map(this.look.places).set(id, p);
    this.redraw();
  }

  fit() {
    this.view = around(reach(this.look.scene, this.shown.places), this.size);
  }

  /** The node, or the line where there is no node, at a point of the screen. */
  hit(p: Point): { node?: string; line?: string } {
    const all = placed(this.look);
    const near = all.findLast((d) => Math.hypot(d.x - p.x, d.y - p.y) <= Math.max(d.radius, 8));
    if (near) return { node: near.dot.id };
    const at = new Map(all.map((d) => [d.dot.id, d]));
    const found = this.look.scene.strokes.find((s) => {
      const [a, b] = [at.get(s.from), at.get(s.to)];
      if (s.gone || !a || !b) return false;
      const scale = Math.hypot(b.x - a.x, b.y - a.y) / 130;
      return away(curve(a, b, { bend: s.bend * Math.min(1, scale), r: b.radius }), p) <= 5;
    });
    return { line: found?.id };
  }

  /** The name of a node. */
  nameOf(id: string) {
    return this.look.scene.dots.find((d) => d.id === id)?.name ?? '';
  }

  onPlane(p: Point): Point {
    return onPlane(this.view, p);
  }

  /** Draws in the next frame, once. */
  redraw() {
    this.due ||= requestAnimationFrame(() => this.draw());
  }

  /** Stops all that is under way. */
  stop() {
    cancelAnimationFrame(this.due);
    this.aim = undefined;
  }

  private draw() {
    cancelAnimationFrame(this.due);
    this.due = 0;
    if (this.aim) this.advance(this.aim);
    if (this.size.width) paint(this.canvas.getContext('2d')!, this.look);
    if (this.aim) this.redraw();
  }

  private advance({ from, to, fromView: v, toView: w, start }: NonNullable<Stage['aim']>) {
    const share = Math.min(1, (performance.now() - start) / glide);
    if (share === 1) return this.end();
    const eased = share * (2 - share);
    const mix = (a: number, b: number) => a + (b - a) * eased;
    this.look.places = new Map([...to].map(([id, p]) => [id, { x: mix(from.get(id)!.x, p.x), y: mix(from.get(id)!.y, p.y) }]));
    this.look.view = { zoom: mix(v.zoom, w.zoom), x: mix(v.x, w.x), y: mix(v.y, w.y) };
  }

  /** Ends a glide where it was to end. */
  private end() {
    if (!this.aim) return;
    this.look.places = this.aim.to;
    this.look.view = this.aim.toView;
    this.aim = undefined;
  }
}
