import { listOf, mostPages } from '../parts/search';

/** The relations that are open on the page, as direction.kind, and direction.kind.3 where three pages of them are. */
export type NodeState = { open?: string[] };

/** How many pages of each relation are open, by direction.kind. */
export function pagesOf(open: string[]): Map<string, number> {
  return new Map(
    open.map((one) => {
      const [direction, kind, n] = one.split('.');
      return [`${direction}.${kind}`, Math.min(mostPages, Math.max(1, Math.trunc(Number(n)) || 1))];
    }),
  );
}

/** The opposite; no relation at all is said too, since silence means the usual ones. */
export function openOf(pages: Map<string, number>): string[] {
  const open = [...pages].map(([key, n]) => (n > 1 ? `${key}.${n}` : key));
  return open.length > 0 ? open : ['none'];
}

export const readNodeSearch = (s: Record<string, unknown>): NodeState => ({ open: listOf(s.open) });
