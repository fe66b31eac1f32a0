import type ForceGraph from 'force-graph';
import { curvature, curve } from './curve';
import { paintDot, stamp } from './dots';
import { names, type Name, type Place } from './names';
import { named, paintGroups, paintHalos, paintNames, paintStrokeNames, type Look } from './paint';
import type { Point } from './place';
import type { Dot, Stroke } from './scene';

/** A node and a line as force-graph has them: home is where a node belongs, x and y where it is. */
export type N = Point & { id: string; dot: Dot; home: Point };
export type L = { source: N; target: N; stroke: Stroke };

/** More nodes than these are stamped: their shapes are drawn once for each kind and size. */
const stamped = 400;

/** How a frame looks that force-graph draws: it draws lines and arrows and asks for all else.
 * From below: frames of groups, lines, what keeps lines out of names, names of lines, nodes, names. */
export class Frame {
  private zoom = 1;
  private plane = new DOMMatrix();
  private told?: Name[]; // undefined until the first node of a frame is drawn

  constructor(private readonly net: ForceGraph<N, L>, private readonly look: Look) {
    const far = () => this.zoom < 0.4;
    net
      .nodeRelSize(1)
      .nodeVal((n) => ((this.radius(n.dot) + 1) / this.zoom) ** 2)
      .nodeCanvasObject((n, ctx) => this.node(n, ctx))
      .nodePointerAreaPaint(({ x, y, dot }, fill, ctx) => {
        ctx.fillStyle = fill;
        ctx.beginPath();
        ctx.arc(x, y, Math.max(this.radius(dot), 8) / this.zoom, 0, 2 * Math.PI);
        ctx.fill();
      })
      .linkCurvature(({ source: a, target: b, stroke: s }) => (a === b ? 0.8 : s.bend && curvature(s.bend, Math.hypot(b.x - a.x, b.y - a.y))))
      .linkColor(({ stroke: s }) => (s.id === look.at ? look.colors.accent : s.transfer ? look.colors.text : look.colors.muted))
      .linkWidth(({ stroke: s }) => (s.id === look.at ? 3 : s.transfer ? 2 : far() ? 0.7 : 1))
      .linkDirectionalArrowRelPos(1)
      .linkDirectionalArrowLength(({ stroke: s }) => (s.id === look.at ? 11 : far() ? 5 : 8) / this.zoom)
      .onRenderFramePre((ctx, zoom) => this.before(ctx, zoom))
      .onRenderFramePost((ctx) => this.after(ctx));
  }

  /** Draws anew in the next frame. */
  redraw() {
    this.net.nodeRelSize(1);
  }

  private radius(dot: Dot) {
    return Math.max(3, dot.radius * Math.min(1.5, this.zoom + 0.15));
  }

  private onScreen({ x, y }: Point): Point {
    return { x: (x * this.plane.a + this.plane.e) / devicePixelRatio, y: (y * this.plane.d + this.plane.f) / devicePixelRatio };
  }

  private onPixels(ctx: CanvasRenderingContext2D) {
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  }

  private before(ctx: CanvasRenderingContext2D, zoom: number) {
    this.zoom = zoom;
    this.plane = ctx.getTransform();
    this.told = undefined;
    this.onPixels(ctx);
    paintGroups(ctx, this.look, (p) => this.onScreen(p));
    ctx.setTransform(this.plane);
  }

  private node({ id, dot, x, y }: N, ctx: CanvasRenderingContext2D) {
    this.told ??= this.ground(ctx);
    const { at, found, pinned, scene } = this.look;
    const plain = scene.dots.length > stamped && id !== at && !found.has(id) && !pinned.has(id);
    (plain ? stamp : paintDot)(ctx, this.look, { dot, ...this.onScreen({ x, y }), radius: this.radius(dot) }, devicePixelRatio);
  }

  /** Draws what lies over lines and under nodes, with the first node. Returns the names that have room. */
  private ground(ctx: CanvasRenderingContext2D): Name[] {
    const { at, found, labels } = this.look;
    const { nodes, links } = this.net.graphData();
    const [width, height] = [this.net.width(), this.net.height()];
    const all = nodes.map(({ dot, x, y }): Place => ({ dot, ...this.onScreen({ x, y }), radius: this.radius(dot) }));
    const places = all.filter((p) => p.x > -40 && p.x < width + 40 && p.y > -60 && p.y < height + 40).reverse();
    if (at) places.sort((a, b) => Number(b.dot.id === at) - Number(a.dot.id === at));
    const told = labels ? names(places, (id) => id === at || (found.size <= named && found.has(id))) : [];
    this.onPixels(ctx);
    paintHalos(ctx, this.look, told);
    const near = links.filter(({ stroke: s }) => at !== undefined && (s.id === at || s.from === at || s.to === at));
    const curves = near.map(({ stroke, source, target }) => ({ stroke, curve: curve(this.onScreen(source), this.onScreen(target), { bend: stroke.bend * Math.min(1, this.zoom), r: this.radius(target.dot) }) }));
    if (near.length <= named) paintStrokeNames(ctx, this.look, curves, { told, places });
    return told;
  }

  private after(ctx: CanvasRenderingContext2D) {
    this.onPixels(ctx);
    paintNames(ctx, this.look, this.told ?? []);
    ctx.setTransform(this.plane);
  }
}
