import { listOf, oneOf } from '../parts/search';

export const layouts = ['force', 'layered', 'radial', 'circle'] as const;
export type Layout = (typeof layouts)[number];

/** The ways between two things that are asked for: along one kind of relation, or in the order of time. */
export type PathState = { from?: string; to?: string; along?: string; timed?: '1' };

/** The state of the picture, as the address has it. */
export type GraphState = {
  /** The nodes in the picture, the first ones first. */
  nodes?: string[];
  /** With one node: begin with what matters most around it. */
  expand?: '1';
  /** Where nodes were put by hand: id, then x and y, rounded. */
  pin?: string[];
  layout?: Layout;
  /** Only what began in this year or before. */
  t?: number;
  /** Kinds of relation that are hidden. */
  hide?: string[];
  labels?: '0';
  group?: 'kind';
  /** The node or relation whose claims are shown. */
  at?: string;
} & PathState;

/** What of a state says which ways are asked for. */
export const pathOf = ({ from, to, along, timed }: PathState): PathState => ({ from, to, along, timed });

/** The most nodes that an address may ask for. */
export const mostNodes = 2000;

/** The query of the address: lists of ids are written with commas. */
export type GraphQuery = Omit<GraphState, 'nodes' | 'pin'> & { nodes?: string; pin?: string };

/** The state that a query stands for. */
export function stateOf({ nodes, pin, ...rest }: GraphQuery): GraphState {
  return { ...rest, nodes: idsOf(nodes), pin: idsOf(pin) };
}

/** Reads the query of the address. */
export function readGraph(s: Record<string, unknown>): GraphQuery {
  const t = Number(oneOf(s.t) ?? s.t);
  const layout = layouts.find((l) => l === oneOf(s.layout));
  return {
    nodes: idsOf(s.nodes)?.join(','),
    pin: idsOf(s.pin)?.join(','),
    expand: s.expand ? '1' : undefined,
    layout: layout === 'force' ? undefined : layout,
    t: Number.isInteger(t) && t > 1900 && t < 2200 ? t : undefined,
    hide: listOf(s.hide),
    labels: String(s.labels) === '0' ? '0' : undefined,
    group: s.group === 'kind' ? 'kind' : undefined,
    at: oneOf(s.at),
    from: oneOf(s.from),
    to: oneOf(s.to),
    along: oneOf(s.along),
    timed: String(s.timed) === '1' ? '1' : undefined,
  };
}

/** A list written with commas; ids have none. */
function idsOf(value: unknown): string[] | undefined {
  const text = Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : '';
  const ids = [...new Set(text.split(',').filter((id) => id !== ''))].slice(0, mostNodes);
  return ids.length ? ids : undefined;
}

/** The longest list of nodes that stands in the query; longer states are packed into the fragment. */
const longest = 1500;

/** The state as the query and the fragment of an address. */
export async function writeGraph(state: GraphState): Promise<{ search: GraphQuery; hash: string }> {
  const { nodes, pin, ...rest } = state;
  const text = (nodes ?? []).join(',') + (pin ?? []).join(',');
  if (text.length <= longest) return { search: { nodes: nodes?.join(','), pin: pin?.join(','), ...rest }, hash: '' };
  return { search: rest, hash: `g=${await pack(JSON.stringify({ nodes, pin }))}` };
}

/** Reads what writeGraph has put into a fragment; nothing of one that it has not made. */
export async function readFragment(hash: string): Promise<Pick<GraphState, 'nodes' | 'pin'>> {
  if (!hash.startsWith('g=')) return {};
  try {
    const { nodes, pin } = JSON.parse(await unpack(hash.slice(2))) as Record<string, unknown>;
    return { nodes: idsOf(nodes), pin: idsOf(pin) };
  } catch {
    return {};
  }
}

async function pack(text: string): Promise<string> {
  const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
  const bytes = Array.from(new Uint8Array(packed), (b) => String.fromCharCode(b)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function unpack(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}
