import ForceGraph from 'force-graph';
import { colors } from '../charts/colors';
import { Frame, type L, type N } from './frame';
import { reach } from './groups';
import type { Look } from './paint';
import type { Places, Point } from './place';
import { nothing, type Scene } from './scene';
import { around, holds, least, most, type Size, type View } from './view';

export type Hands = {
  onChoose: (id: string | undefined) => void;
  onExpand: (id: string) => void;
  onMove: (id: string, x: number, y: number) => void;
};

/** In how many frames nodes glide to their new places, and the milliseconds that the view takes meanwhile. */
const glide = { frames: 8, time: 140 };

/** More new nodes than these are all to be seen in the first frame, which they would not be in a view that glides. */
const few = 40;

/** Above so many nodes nothing glides: each frame of it would draw all of them. */
const smooth = 600;

/** Two clicks within so many milliseconds are a double one. */
const twice = 350;

const dark = () => document.documentElement.dataset.theme === 'dark';

/** A picture that force-graph draws and a reader moves. Where its nodes belong is given. */
export class Stage {
  private readonly net: ForceGraph<N, L>;
  private readonly frame: Frame;
  private readonly look: Look = { scene: nothing, places: new Map(), labels: true, found: new Set(), pinned: new Set(), colors: colors(), dark: dark() };
  private size: Size = { width: 0, height: 0 };
  private last = { id: '', time: 0 };

  constructor(box: HTMLElement, hands: () => Hands) {
    this.net = new ForceGraph<N, L>(box).minZoom(least).maxZoom(most).nodeLabel(() => '').linkLabel(() => '');
    this.frame = new Frame(this.net, this.look);
    // No forces but one that draws each node home: a third of the way a frame, the rest at the end.
    for (const force of ['link', 'charge', 'center']) this.net.d3Force(force, null);
    this.net.d3Force('home', () => this.approach(1 / 3)).onEngineStop(() => this.approach(1));
    this.listen(box, hands);
  }

  /** What is drawn, with the places where all will stand. */
  get shown(): Look {
    return this.look;
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
    Object.assign(this.look, { colors: colors(), dark: dark() });
    this.frame.redraw();
  }

  /** Shows what is wanted where it is wanted. Nodes that move glide; the view changes only when it must. */
  show(scene: Scene, places: Places) {
    const old = this.look.places;
    const moved = [...places].some(([id, p]) => old.has(id) && Math.hypot(old.get(id)!.x - p.x, old.get(id)!.y - p.y) > 1);
    const fresh = [...places.keys()].filter((id) => !old.has(id)).length;
    const turns = old.size === 0 || moved || !holds(this.view, places.values(), this.size);
    const calm = old.size === 0 || !turns || fresh > few || places.size > smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.net.cooldownTicks(calm ? 0 : glide.frames);
    this.put(scene, places);
    if (calm) this.approach(1);
    if (turns) this.turn(around(reach(scene, places), this.size), calm ? 0 : glide.time);
  }

  /** Changes what is chosen, found, pinned, or whether names are shown. */
  mark(parts: Pick<Look, 'labels' | 'at' | 'found' | 'pinned'>) {
    Object.assign(this.look, { at: undefined, ...parts });
    this.frame.redraw();
  }

  fit() {
    this.turn(around(reach(this.look.scene, this.look.places), this.size));
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

  private turn({ x, y, zoom }: View, time = 0) {
    this.net.zoom(zoom, time).centerAt(x, y, time);
  }

  /** Brings the nodes that are not where they belong a share of the way there. */
  private approach(share: number) {
    const away = this.net.graphData().nodes.filter((n) => n.x !== n.home.x || n.y !== n.home.y);
    for (const n of away) [n.x, n.y] = [n.x + (n.home.x - n.x) * share, n.y + (n.home.y - n.y) * share];
    if (away.length > 0) this.frame.redraw();
  }

  /** Gives force-graph what is to be seen, what matters most last and so on top. */
  private put(scene: Scene, places: Places) {
    const { nodes: had } = this.net.graphData();
    const same = scene === this.look.scene && had.every((n) => places.has(n.id));
    Object.assign(this.look, { scene, places });
    if (same) {
      for (const n of had) n.home = places.get(n.id)!;
      return void this.net.d3ReheatSimulation();
    }
    const was = new Map(had.map((n) => [n.id, n]));
    const nodes = scene.dots.flatMap((dot): N[] => {
      const home = dot.gone ? undefined : places.get(dot.id);
      const { x, y } = was.get(dot.id) ?? home ?? { x: 0, y: 0 };
      return home ? [{ id: dot.id, dot, home, x, y }] : [];
    });
    nodes.sort((a, b) => a.dot.degree - b.dot.degree);
    const at = new Map(nodes.map((n) => [n.id, n]));
    const links = scene.strokes.flatMap((stroke): L[] => {
      const [source, target] = [at.get(stroke.from), at.get(stroke.to)];
      return stroke.gone || !source || !target ? [] : [{ source, target, stroke }];
    });
    this.net.graphData({ nodes, links });
  }

  private listen(box: HTMLElement, hands: () => Hands) {
    const { net } = this;
    net
      .onBackgroundClick(() => hands().onChoose(undefined))
      .onLinkClick((l) => hands().onChoose(l.stroke.id))
      .onNodeClick(({ id }, e) => {
        if (id === this.last.id && e.timeStamp - this.last.time < twice) hands().onExpand(id);
        this.last = { id, time: e.timeStamp };
        this.approach(1); // a hand that trembled has not dragged it
        hands().onChoose(id);
      })
      .onNodeDrag((n) => (n.home = { x: Math.round(n.x), y: Math.round(n.y) }))
      .onNodeDragEnd(({ id, home }) => {
        this.look.places = new Map(this.look.places).set(id, home); // so that it has not moved when its new place is shown
        hands().onMove(id, home.x, home.y);
      })
      .onNodeHover((n) => (box.title = n?.dot.name ?? ''))
      // What is under the pointer is looked for in a second drawing, which is left out while the picture moves.
      .onZoom(() => (net.enablePointerInteraction(false), (box.title = '')))
      .onZoomEnd(() => (net.enablePointerInteraction(true), this.frame.redraw()));
  }
}
