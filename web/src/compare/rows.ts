import type { NodeEdge, Schemas, Thing } from '../api/client';

type Case = Schemas['CaseAnswer'];

/** What the cases say of one kind of thing: a cell for each case. */
export type Row = { label: string; cells: NodeEdge[][] };

/** A row for each kind of thing that any of the cases names, in the order in which they
 * first come; each cell has each thing once. */
export function rowsOf(cases: Case[]): Row[] {
  const labels = [...new Set(cases.flatMap((c) => c.edges.map((e) => e.other.kind_label)))];
  return labels.map((label) => ({
    label,
    cells: cases.map((c) => {
      const seen = new Set<string>();
      return c.edges.filter((e) => e.other.kind_label === label && !seen.has(e.other.id) && seen.add(e.other.id));
    }),
  }));
}

/** The things that more than one case names. */
export function sharedBy(cases: Case[]): Set<Thing['id']> {
  const times = new Map<string, number>();
  for (const c of cases) for (const id of new Set(c.edges.map((e) => e.other.id))) times.set(id, (times.get(id) ?? 0) + 1);
  return new Set([...times].flatMap(([id, n]) => (n > 1 ? [id] : [])));
}
