import type { Layout } from './params';
import type { ForceResult, ForceTask } from './force.worker';
import { lines, type Picture } from './picture';

export type Point = { x: number; y: number };
export type Places = Map<string, Point>;

/** Where each node stands. Nodes that have a place keep it when keep is true; a new node
 * begins beside a neighbour. The same picture has the same places each time. */
export async function place(picture: Picture, layout: Layout, had: Places, keep: boolean, pinned: Places, signal: AbortSignal): Promise<Places> {
  const found =
    layout === 'force' ? await force(picture, had, keep, pinned, signal)
    : layout === 'layered' ? await layered(picture)
    : layout === 'radial' ? radial(picture)
    : circle(picture);
  pinned.forEach((p, id) => found.has(id) && found.set(id, p));
  return found;
}

/** A place for a node that has none: beside the first neighbour that has one, else on a spiral. */
function start(id: string, i: number, picture: Picture, had: Places): Point {
  const near = picture.links.find((l) => (l.from === id && had.has(l.to)) || (l.to === id && had.has(l.from)));
  const at = near && had.get(near.from === id ? near.to : near.from);
  const turn = i * 2.39996; // the golden angle
  const away = at ? 60 + (i % 7) * 12 : 30 * Math.sqrt(i + 1);
  return { x: (at?.x ?? 0) + away * Math.cos(turn), y: (at?.y ?? 0) + away * Math.sin(turn) };
}

function force(picture: Picture, had: Places, keep: boolean, pinned: Places, signal: AbortSignal): Promise<Places> {
  const task: Omit<ForceTask, 'number'> = {
    nodes: [...picture.nodes.keys()].map((id, i) => {
      const old = pinned.get(id) ?? (keep ? had.get(id) : undefined);
      return { id, ...(old ?? start(id, i, picture, keep ? had : new Map())), fixed: old !== undefined };
    }),
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
  const beside = new Map<string, string[]>([...picture.nodes.keys()].map((id) => [id, []]));
  for (const l of picture.links) {
    beside.get(l.from)!.push(l.to);
    beside.get(l.to)!.push(l.from);
  }
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
