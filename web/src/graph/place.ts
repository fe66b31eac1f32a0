import type { Layout } from './params';
import type { ForceResult, ForceTask } from './force.worker';
import { grouped } from './groups';
import { lines, type Picture } from './picture';

export type Point = { x: number; y: number };
export type Places = Map<string, Point>;

/** How nodes are to be placed: by their kinds, or else by a layout; those put by hand are where they were put. */
export type Wanted = { layout: Layout; group: boolean; pinned: Places };

/** Where each node stands. Nodes that had a place keep it; a new node comes beside a
 * neighbour. The same picture has the same places each time. */
export async function place(picture: Picture, { layout, group, pinned }: Wanted, had: Places, signal: AbortSignal): Promise<Places> {
  const found =
    group ? grouped(picture)
    : layout === 'force' ? await force(picture, had, pinned, signal)
    : layout === 'layered' ? await layered(picture)
    : layout === 'radial' ? radial(picture)
    : circle(picture);
  pinned.forEach((p, id) => found.has(id) && found.set(id, p));
  return found;
}

/** Where nodes can stand until they are laid out: new ones around the first neighbour that has
 * a place, like the seeds of a sunflower, or around the middle when none has. */
export function begin(picture: Picture, had: Places): Places {
  const beside = besides(picture);
  const places: Places = new Map();
  const seeds = new Map<string | undefined, number>();
  for (const id of picture.nodes.keys()) {
    const near = beside.get(id)!.find((n) => had.has(n) || places.has(n));
    const at = near === undefined ? { x: 0, y: 0 } : (had.get(near) ?? places.get(near)!);
    const i = seeds.get(near) ?? 0;
    if (!had.has(id)) seeds.set(near, i + 1);
    const turn = i * 2.39996; // the golden angle
    const away = (near === undefined ? 0 : 90) + 48 * Math.sqrt(i);
    places.set(id, had.get(id) ?? { x: Math.round(at.x + away * Math.cos(turn)), y: Math.round(at.y + away * Math.sin(turn)) });
  }
  return places;
}

/** The neighbours of each node. */
function besides({ nodes, links }: Picture): Map<string, string[]> {
  const all = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const l of links) {
    all.get(l.from)!.push(l.to);
    all.get(l.to)!.push(l.from);
  }
  return all;
}

async function force(picture: Picture, had: Places, pinned: Places, signal: AbortSignal): Promise<Places> {
  const known: Places = new Map([...had, ...pinned]);
  const places = begin(picture, known);
  if ([...places.keys()].every((id) => known.has(id))) return places;
  const task: Omit<ForceTask, 'number'> = {
    nodes: [...places].map(([id, p]) => ({ id, ...p, fixed: known.has(id) })),
    links: lines(picture.links).map((l) => ({ source: l.from, target: l.to })),
  };
  return new Promise((resolve, reject) => {
    const number = ++asked;
    const helper = startWorker();
    const hear = ({ data }: MessageEvent<ForceResult>) => {
      if (data.number !== number) return;
      helper.removeEventListener('message', hear);
      resolve(new Map(data.places.map((p) => [p.id, { x: p.x, y: p.y }])));
    };
    helper.addEventListener('message', hear);
    signal.addEventListener('abort', () => (helper.removeEventListener('message', hear), reject(new DOMException('', 'AbortError'))));
    helper.postMessage({ ...task, number });
  });
}

// One worker serves the page: answers that nobody waits for any more are not heard.
let worker: Worker | undefined;
let asked = 0;

/** The worker; called early, it is there when the first picture is. */
export function startWorker(): Worker {
  return (worker ??= new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' }));
}

async function layered(picture: Picture): Promise<Places> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const g = new Graph();
  g.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 90 });
  g.setDefaultEdgeLabel(() => ({}));
  for (const id of picture.nodes.keys()) g.setNode(id, { width: 70, height: 60 });
  for (const l of lines(picture.links)) g.setEdge(l.from, l.to);
  layout(g);
  return new Map([...picture.nodes.keys()].map((id) => [id, { x: Math.round(g.node(id).x!), y: Math.round(g.node(id).y!) }]));
}

/** Rings around the first node, by how many steps away a node is. */
function radial(picture: Picture): Places {
  const first = picture.nodes.keys().next().value!;
  const beside = besides(picture);
  const ring = new Map([[first, 0]]);
  for (const id of ring.keys()) {
    for (const next of beside.get(id)!) if (!ring.has(next)) ring.set(next, ring.get(id)! + 1);
  }
  const last = Math.max(...ring.values()) + 1;
  const rings = Map.groupBy(picture.nodes.keys(), (id) => ring.get(id) ?? last);
  const places: Places = new Map();
  let radius = 0;
  for (const n of [...rings.keys()].sort((a, b) => a - b)) {
    const ids = rings.get(n)!;
    radius = n === 0 ? 0 : Math.max(radius + 150, (ids.length * 64) / (2 * Math.PI));
    round(ids, radius, places);
  }
  return places;
}

/** One ring, like kinds side by side. */
function circle(picture: Picture): Places {
  const ids = [...picture.nodes.values()].sort((a, b) => a.kind.localeCompare(b.kind)).map((n) => n.id);
  return round(ids, Math.max(160, (ids.length * 64) / (2 * Math.PI)), new Map());
}

function round(ids: string[], radius: number, into: Places): Places {
  ids.forEach((id, i) => {
    const turn = (2 * Math.PI * i) / ids.length - Math.PI / 2;
    into.set(id, { x: Math.round(radius * Math.cos(turn)), y: Math.round(radius * Math.sin(turn)) });
  });
  return into;
}
