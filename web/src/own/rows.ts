import type { Schemas } from '../api/client';

/** The most bytes of a table that the service reads. */
export const mostBytes = 5 << 20;

/** The places of an adopter in words: one, or from one to another; none without a date. */
export function placeOf(p: Pick<Schemas['OwnPlace'], 'rank' | 'rank_end'>): string {
  if (p.rank === undefined) return '';
  return p.rank_end === undefined || p.rank_end === p.rank ? String(p.rank) : `${p.rank}–${p.rank_end}`;
}

/** The order of every practice as the rows of a file. */
export function orderRows(practices: Schemas['OwnPractice'][]): (string | number | undefined)[][] {
  const head = ['practice', 'rank', 'rank_end', 'unit', 'first', 'last', 'category', 'adoption_mark', 'row'];
  return [head, ...practices.flatMap((p) => p.order.map((o) => [p.practice, o.rank, o.rank_end, o.unit, o.first, o.last, o.category, o.adoption_mark, o.row]))];
}
