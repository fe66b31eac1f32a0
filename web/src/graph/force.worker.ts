import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export type ForceTask = {
  number: number;
  nodes: { id: string; x: number; y: number; fixed: boolean }[];
  links: { source: string; target: string }[];
};
export type ForceResult = { number: number; places: { id: string; x: number; y: number }[] };

type N = SimulationNodeDatum & { id: string };

/** Lays a graph out; nodes that are fixed stay where they are. */
self.onmessage = ({ data }: MessageEvent<ForceTask>) => {
  const nodes: N[] = data.nodes.map((n) => (n.fixed ? { id: n.id, x: n.x, y: n.y, fx: n.x, fy: n.y } : { id: n.id, x: n.x, y: n.y }));
  const run = forceSimulation(nodes)
    .force('link', forceLink<N, { source: string; target: string }>(data.links).id((n) => n.id).distance(130).strength(0.3))
    .force('charge', forceManyBody().strength(-520).distanceMax(900))
    .force('collide', forceCollide(56))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.05))
    .stop();
  // Fewer steps for more nodes, each time cooled down to the end, so that a few hundred do
  // not take longer than forty.
  const steps = Math.round(Math.min(300, Math.max(60, 12_000 / nodes.length)));
  run.alphaDecay(1 - Math.pow(run.alphaMin(), 1 / steps)).tick(steps);
  const places = nodes.map((n) => ({ id: n.id, x: Math.round(n.x!), y: Math.round(n.y!) }));
  self.postMessage({ number: data.number, places } satisfies ForceResult);
};
