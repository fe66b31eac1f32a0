import type { Schemas } from '../api/client';
import { yearOf } from '../parts/dates';

export type PNode = Schemas['ExpandNode'];
export type PLink = Schemas['Link'];

/** What is drawn: nodes, and all relations that join them. */
export type Picture = { nodes: Map<string, PNode>; links: PLink[] };

export const empty: Picture = { nodes: new Map(), links: [] };

/** A line of the picture: all claims of one kind from one node to another. */
export type Line = { id: string; from: string; to: string; kind: string; label: string; claims: PLink[] };

/** The lines of a picture, in the order in which their first claims stand. */
export function lines(links: PLink[]): Line[] {
  const all = new Map<string, Line>();
  for (const l of links) {
    const id = `${l.from}|${l.kind}|${l.to}`;
    const line = all.get(id);
    if (line) line.claims.push(l);
    else all.set(id, { id, from: l.from, to: l.to, kind: l.kind, label: l.label, claims: [l] });
  }
  return [...all.values()];
}

export type Filter = { hide: ReadonlySet<string>; t?: number };

/** Whether a claim is to be seen: its kind is not hidden, and it did not begin after the year of the cursor. */
export function seen(l: PLink, { hide, t }: Filter): boolean {
  if (hide.has(l.kind)) return false;
  if (t === undefined || l.timing === 'unknown') return true;
  const begun = yearOf(l.since ?? l.in_use_by) ?? t;
  const ended = yearOf(l.until) ?? Infinity;
  return begun <= t && ended >= t;
}

/** The years between which the claims of a picture lie; undefined when none has one. */
export function span(links: PLink[]): [number, number] | undefined {
  const years = links.flatMap((l) => yearOf(l.since ?? l.in_use_by) ?? []);
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined;
}

/** How many claims a node has beyond those drawn, by kind and direction, the most first. */
export function remaining(node: PNode, links: PLink[]) {
  const drawn = new Map<string, number>();
  for (const l of links) {
    const key = l.from === node.id ? `out.${l.kind}` : l.to === node.id ? `in.${l.kind}` : '';
    if (key) drawn.set(key, (drawn.get(key) ?? 0) + 1);
  }
  return (node.degrees ?? [])
    .map((d) => ({ ...d, left: d.count - (drawn.get(`${d.direction}.${d.kind}`) ?? 0) }))
    .sort((a, b) => b.left - a.left);
}

/** How many claims every node has beyond those drawn. */
export function badges(picture: Picture): Map<string, number> {
  const left = new Map<string, number>();
  for (const n of picture.nodes.values()) left.set(n.id, (n.degrees ?? []).reduce((sum, d) => sum + d.count, 0));
  for (const l of picture.links) {
    left.set(l.from, left.get(l.from)! - 1);
    left.set(l.to, left.get(l.to)! - 1);
  }
  return left;
}

/** The kinds of relation drawn, with how many claims each has, the most first. */
export function kinds(links: PLink[]): { kind: string; label: string; count: number }[] {
  const all = new Map<string, { kind: string; label: string; count: number }>();
  for (const l of links) {
    const one = all.get(l.kind) ?? { kind: l.kind, label: l.label, count: 0 };
    one.count++;
    all.set(l.kind, one);
  }
  return [...all.values()].sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
