import { queryOptions } from '@tanstack/react-query';
import { answer, get, post } from '../api/client';
import type { Lang } from '../i18n/lang';
import { mostNodes } from './params';
import type { Picture, PLink, PNode } from './picture';

/** The most nodes that the service joins in one answer. */
const most = 1000;

const half = most / 2;

/** The nodes and all that joins them. More than 1,000 are asked about by halves of it, each with each. */
export async function drawing(ids: string[], signal?: AbortSignal): Promise<Picture & { missing: string[] }> {
  const ask = (nodes: string[]) => answer(post('/api/v1/graph', { body: { nodes }, signal }));
  const parts: string[][] = [];
  for (let i = 0; i < ids.length; i += half) parts.push(ids.slice(i, i + half));
  const pairs = ids.length <= most ? [ids] : parts.flatMap((p, i) => parts.slice(i + 1).map((q) => [...p, ...q]));
  const nodes = new Map<string, PNode>();
  const links = new Map<string, PLink>();
  const missing = new Set<string>();
  for (const pair of pairs) {
    const found = await ask(pair);
    found.nodes.forEach((n) => nodes.set(n.id, n));
    found.links.forEach((l) => links.set(l.id, l));
    found.missing.forEach((id) => missing.add(id));
  }
  const inOrder = new Map(ids.flatMap((id) => (nodes.has(id) ? [[id, nodes.get(id)!] as const] : [])));
  return { nodes: inOrder, links: [...links.values()], missing: [...missing] };
}

export const drawingQuery = (lang: Lang, ids: string[]) =>
  queryOptions({
    queryKey: [lang, 'drawing', ids],
    queryFn: ({ signal }) => drawing(ids, signal),
    enabled: ids.length > 0,
  });

/** How many nodes one click adds. */
export const step = 50;

/** Up to 50 neighbours of a node by one kind of relation that are not drawn yet, in the order of the service. */
export async function neighbours(id: string, direction: 'in' | 'out', kind: string, drawn: ReadonlySet<string>, signal?: AbortSignal) {
  const fresh = new Set<string>();
  let cursor: string | undefined;
  do {
    const query = { direction, kind: [kind], limit: 200, cursor };
    const page = await answer(get('/api/v1/nodes/{id}/edges', { params: { path: { id }, query }, signal }));
    for (const e of page.edges) {
      if (!drawn.has(e.other.id) && fresh.size < step) fresh.add(e.other.id);
    }
    cursor = page.next;
  } while (cursor && fresh.size < step && drawn.size + fresh.size < mostNodes);
  return [...fresh];
}

/** What matters most around a node: at most 40 nodes, the nearest first. */
export async function around(id: string, signal?: AbortSignal): Promise<string[]> {
  const query = { depth: 1, limit: 40 };
  const found = await answer(get('/api/v1/nodes/{id}/expand', { params: { path: { id }, query }, signal }));
  return found.nodes.map((n) => n.id);
}
