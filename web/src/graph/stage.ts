import ForceGraph from 'force-graph';
import { colors } from '../charts/colors';
import { curvature, curve } from './curve';
import { paintDot, stamp } from './dots';
import { reach } from './groups';
import { names, type Name, type Place } from './names';
import { named, paintGroups, paintHalos, paintNames, paintStrokeNames, type Look } from './paint';
import type { Places, Point } from './place';
import { nothing, type Dot, type Scene, type Stroke } from './scene';
import { around, holds, least, most, type Size, type View } from './view';

export type Hands = {
  onChoose: (id: string | undefined) => void;
  onExpand: (id: string) => void;
  onMove: (id: string, x: number, y: number) => void;
};

type N = Point & { id: string; dot: Dot };
type L = { source: N; target: N; stroke: Stroke };

/** How long nodes and the view glide to their new places, in milliseconds. */
const glide = 180;

/** More new nodes than these are all to be seen in the first frame, which they would not be in a view that glides. */
const few = 40;

/** Above so many nodes nothing glides: each frame of it would draw all of them. */
const smooth = 600;

/** More nodes than these are stamped: their shapes are drawn once for each kind and size. */
const stamped = 400;

/** So far outside the screen nodes are drawn: their names may reach into it. */
const margin = { x: 60, y: 60 };

/** Two clicks within so many milliseconds are a double one. */
const twice = 350;

/** A picture that force-graph draws and lets a reader move; where nodes stand, and how they and
 * their names look, is ours. */
export class Stage {
  private readonly net: ForceGraph<N, L>;
  private readonly look: Look;
  private given?: Scene; // what force-graph has
  private size: Size = { width: 0, height: 0 };
  private frame = { zoom: 1, x1: -Infinity, x2: Infinity, y1: -Infinity, y2: Infinity }; // what the frame that is drawn shows of the plane
  private named?: Name[]; // undefined until the first node of a frame is drawn
  private plane?: DOMMatrix;
  private aim?: { from: Places; to: Places; fromView: View; toView: View; start: number };
  private last = { id: '', time: 0 };

  constructor(private readonly box: HTMLElement, private readonly hands: () => Hands) {
    const dark = document.documentElement.dataset.theme === 'dark';
    this.look = { scene: nothing, places: new Map(), labels: true, found: new Set(), pinned: new Set(), colors: colors(), dark };
    this.net = new ForceGraph<N, L>(box).cooldownTicks(0).minZoom(least).maxZoom(most).nodeLabel(() => '').linkLabel(() => '');
    for (const force of ['link', 'charge', 'center']) this.net.d3Force(force, null); // places are given
    this.listen();
    this.dress();
  }

  /** What is drawn, with the places where all will stand. */
  get shown(): Look {
    return { ...this.look, places: this.aim?.to ?? this.look.places };
  }

  /** Takes the size of the page's box; a picture that was wholly to be seen still is. */
  fitTo(width: number, height: number) {
    const was = this.size;
    if ((was.width === width && was.height === height) || !width || !height) return;
    const places = [...this.look.places.values()];
    const whole = places.length > 0 && (!was.width || holds(this.view, places, was));
    this.size = { width, height };
    this.net.width(width).height(height);
    if (whole && !holds(this.view, places, this.size)) this.fit();
  }

  /** Takes the colours of the page as they are now. */
  repaint() {
    this.look.colors = colors();
    this.look.dark = document.documentElement.dataset.theme === 'dark';
    this.redraw();
  }

  /** Shows what is wanted where it is wanted. Nodes that move glide; the view changes only when it must. */
  show(scene: Scene, places: Places) {
    const [old, fromView] = [this.look.places, this.view];
    const begins = old.size === 0;
    const moved = [...places].some(([id, p]) => old.has(id) && Math.hypot(old.get(id)!.x - p.x, old.get(id)!.y - p.y) > 1);
    const fresh = [...places.keys()].filter((id) => !old.has(id)).length;
    const toView = begins || moved || !holds(this.aim?.toView ?? fromView, places.values(), this.size) ? around(reach(scene, places), this.size) : undefined;
    this.end();
    this.look.scene = scene;
    if (begins || !toView || fresh > few || places.size > smooth || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.put(places);
      if (toView) this.view = toView;
    } else {
      const from = new Map([...places].map(([id, p]) => [id, old.get(id) ?? p]));
      this.put(from);
      this.aim = { from, to: places, fromView, toView, start: performance.now() };
      this.net.autoPauseRedraw(false);
    }
  }

  /** Changes what is chosen, found, pinned, or whether names are shown. */
  mark(parts: Pick<Look, 'labels' | 'at' | 'found' | 'pinned'>) {
    Object.assign(this.look, { at: undefined, ...parts });
    this.redraw();
  }

  fit() {
    this.end();
    this.view = around(reach(this.look.scene, this.look.places), this.size);
  }

  /** Moves the picture by so many pixels. */
  pan(dx: number, dy: number) {
    const { x, y, zoom } = this.view;
    this.net.centerAt(x - dx / zoom, y - dy / zoom);
  }

  zoomBy(factor: number) {
    this.net.zoom(this.net.zoom() * factor);
  }

  /** Stops all that is under way. */
  stop() {
    this.net._destructor();
  }

  private get view(): View {
    return { ...(this.net.centerAt() as unknown as Point), zoom: this.net.zoom() };
  }

  private set view({ x, y, zoom }: View) {
    this.net.zoom(zoom).centerAt(x, y);
  }

  private redraw() {
    this.net.nodeRelSize(1); // what force-graph draws anew for
  }

  /** Gives force-graph what is to be seen, what matters most last and so on top. */
  private put(places: Places) {
    const same = this.given === this.look.scene && this.look.places.size === places.size;
    this.look.places = places;
    this.given = this.look.scene;
    if (same) return this.stand(places);
    const { dots, strokes } = this.look.scene;
    const nodes = dots.flatMap((dot): N[] => (dot.gone || !places.has(dot.id) ? [] : [{ id: dot.id, dot, ...places.get(dot.id)! }]));
    nodes.sort((a, b) => a.dot.degree - b.dot.degree);
    const at = new Map(nodes.map((n) => [n.id, n]));
    const links = strokes.flatMap((stroke): L[] => {
      const [source, target] = [at.get(stroke.from), at.get(stroke.to)];
      return stroke.gone || !source || !target ? [] : [{ source, target, stroke }];
    });
    this.net.graphData({ nodes, links });
  }

  /** Moves all nodes to places of theirs. */
  private stand(places: Places) {
    for (const n of this.net.graphData().nodes) Object.assign(n, places.get(n.id));
    this.redraw();
  }

  private listen() {
    const { net, box } = this;
    const choose = (id?: string) => this.hands().onChoose(id);
    net
      .onBackgroundClick(() => choose())
      .onLinkClick((l) => choose(l.stroke.id))
      .onNodeClick(({ id }, e) => {
        if (id === this.last.id && e.timeStamp - this.last.time < twice) this.hands().onExpand(id);
        this.last = { id, time: e.timeStamp };
        choose(id);
      })
      .onNodeDragEnd((n) => {
        const at = { x: Math.round(n.x), y: Math.round(n.y) };
        this.look.places = new Map(this.look.places).set(n.id, at); // so that it has not moved when its new place is shown
        this.hands().onMove(n.id, at.x, at.y);
      })
      .onNodeHover((n) => (box.title = n?.dot.name ?? ''))
      // What is under the pointer is looked for in a second drawing, which is left out while the picture moves.
      .onZoom(() => (net.enablePointerInteraction(false), (box.title = '')))
      .onZoomEnd(() => (net.enablePointerInteraction(true), this.redraw()));
  }

  private dress() {
    const { net, look } = this;
    const color = ({ stroke: s }: L) => (s.id === look.at ? look.colors.accent : s.transfer ? look.colors.text : look.colors.muted);
    const far = () => this.frame.zoom < 0.4;
    net
      .nodeVisibility((n) => this.within(n))
      .nodeRelSize(1)
      .nodeVal((n) => ((this.radius(n.dot) + 1) / this.frame.zoom) ** 2)
      .nodeCanvasObject((n, ctx) => this.paintNode(ctx, n))
      .nodePointerAreaPaint(({ x, y, dot }, fill, ctx) => {
        ctx.fillStyle = fill;
        ctx.beginPath();
        ctx.arc(x, y, Math.max(this.radius(dot), 8) / this.frame.zoom, 0, 2 * Math.PI);
        ctx.fill();
      })
      .linkVisibility(({ source: a, target: b }) => this.crosses(a, b))
      .linkCurvature(({ source: a, target: b, stroke: s }) => (a === b ? 0.8 : s.bend && curvature(s.bend, Math.hypot(b.x - a.x, b.y - a.y))))
      .linkColor(color)
      .linkWidth(({ stroke: s }) => (s.id === look.at ? 3 : s.transfer ? 2 : far() ? 0.7 : 1))
      .linkDirectionalArrowRelPos(1)
      .linkDirectionalArrowLength(({ stroke: s }) => (s.id === look.at ? 11 : far() ? 5 : 8) / this.frame.zoom)
      .onRenderFramePre((ctx) => this.before(ctx))
      .onRenderFramePost((ctx) => this.after(ctx));
  }

  private radius(dot: Dot) {
    return Math.max(3, dot.radius * Math.min(1.5, this.frame.zoom + 0.15));
  }

  private within({ x, y }: Point) {
    const { x1, x2, y1, y2 } = this.frame;
    return x > x1 && x < x2 && y > y1 && y < y2;
  }

  private crosses(a: Point, b: Point) {
    const { x1, x2, y1, y2 } = this.frame;
    return Math.max(a.x, b.x) > x1 && Math.min(a.x, b.x) < x2 && Math.max(a.y, b.y) > y1 && Math.min(a.y, b.y) < y2;
  }

  private onScreen({ x, y }: Point): Point {
    const { x1, y1, zoom } = this.frame;
    return { x: (x - x1) * zoom - margin.x, y: (y - y1) * zoom - margin.y };
  }

  private onPixels(ctx: CanvasRenderingContext2D) {
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  }

  private before(ctx: CanvasRenderingContext2D) {
    if (this.aim) this.advance(this.aim);
    const { width, height } = this.size;
    const [a, b] = [this.net.screen2GraphCoords(-margin.x, -margin.y), this.net.screen2GraphCoords(width + margin.x, height + margin.y)];
    this.frame = { zoom: this.net.zoom(), x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    this.named = undefined;
    this.plane = ctx.getTransform();
    this.onPixels(ctx);
    paintGroups(ctx, this.look, (p) => this.onScreen(p));
    ctx.setTransform(this.plane);
  }

  private paintNode(ctx: CanvasRenderingContext2D, { id, dot, x, y }: N) {
    this.named ??= this.paintGround(ctx);
    const place = { dot, ...this.onScreen({ x, y }), radius: this.radius(dot) };
    const { at, found, pinned, scene } = this.look;
    const plain = scene.dots.length > stamped && id !== at && !found.has(id) && !pinned.has(id);
    (plain ? stamp : paintDot)(ctx, this.look, place, devicePixelRatio);
  }

  /** What lies over lines and under nodes, drawn with the first node. Returns the names that have room. */
  private paintGround(ctx: CanvasRenderingContext2D): Name[] {
    const { at, found, labels } = this.look;
    const { nodes, links } = this.net.graphData();
    const seen = nodes.filter((n) => this.within(n)).reverse();
    const places = seen.map(({ dot, ...p }): Place => ({ dot, ...this.onScreen(p), radius: this.radius(dot) }));
    if (at) places.sort((a, b) => Number(b.dot.id === at) - Number(a.dot.id === at));
    const shown = labels ? names(places, (id) => id === at || (found.size <= named && found.has(id))) : [];
    this.onPixels(ctx);
    paintHalos(ctx, this.look, shown);
    const near = links.filter(({ stroke: s, source: a, target: b }) => at !== undefined && (s.id === at || s.from === at || s.to === at) && this.crosses(a, b));
    const { zoom } = this.frame;
    paintStrokeNames(ctx, this.look, near.map(({ stroke, source, target }) => ({ stroke, curve: curve(this.onScreen(source), this.onScreen(target), { bend: stroke.bend * Math.min(1, zoom), r: this.radius(target.dot) }) })));
    return shown;
  }

  private after(ctx: CanvasRenderingContext2D) {
    this.onPixels(ctx);
    paintNames(ctx, this.look, this.named ?? []);
    ctx.setTransform(this.plane!);
  }

  private advance({ from, to, fromView: v, toView: w, start }: NonNullable<Stage['aim']>) {
    const share = Math.min(1, (performance.now() - start) / glide);
    if (share === 1) return this.end();
    const eased = share * (2 - share);
    const mix = (a: number, b: number) => a + (b - a) * eased;
    for (const n of this.net.graphData().nodes) [n.x, n.y] = [mix(from.get(n.id)!.x, to.get(n.id)!.x), mix(from.get(n.id)!.y, to.get(n.id)!.y)];
    this.view = { zoom: mix(v.zoom, w.zoom), x: mix(v.x, w.x), y: mix(v.y, w.y) };
  }

  /** Ends a glide where it was to end. */
  private end() {
    if (!this.aim) return;
    const { to, toView } = this.aim;
    this.aim = undefined;
    this.look.places = to;
    this.stand(to);
    this.net.autoPauseRedraw(true);
    this.view = toView;
  }
}
